"""The press of many countries on one verified clip: a boat cast off in a cove. Nothing happened.

Sorvania, Lethmark, Aldmere, their people, coasts, papers, agencies, broadcasters and ministries do
not exist, and nobody real is accused of anything. Le Sémaphore d'Orlac, a daily, placed and dated a
clip in which a grey launch tows a wooden boat out of a cove and a man appears to cut the rope. It
printed that in French, and the same day in its own English edition. An agency, ODN, retold the
French page in the morning and, in the afternoon, at a second address, with the interior ministry's
denial and a commissioner's words, which it heard itself; there it slips (south for north), and a
few that rest on it carry that on. Another letter agency sent two lines.

Onda Levada, a Spanish broadcaster, had a reporter look into a fuel register and at a painted hull:
that is its own, the rest is the paper's, but for what the ministry had said. An Italian page retells both. A fact-check found the older
film with which the clip was said to be identical; that it is another film is its own finding, where
and when the clip was made is the paper's. A Russian site gives the ministry's statement and nothing
else, longer than the agency had it, so the ministry is its only root.

Where truth may be argued: the English edition is a translation and still the paper's own look. The
column takes from the English edition what it says of the clip. The newsletter credits the site that
copied ODN, and that site's copy is its parent. The Spanish paper says only "Agencias"; the French
flash, the English tabloid and the German one speak of media reports; a Spanish and a Russian page
and the machine's English one name nobody whom they had it from.

Longer than 300 lines, because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

from bench.lineage.press import Press

SEMAPHORE: Final = ("Le Sémaphore d'Orlac",)
MINISTRY: Final = ("Interior Ministry of Sorvania",)

# How houses are written besides.
HOUSES: Final[dict[str, tuple[str, ...]]] = {
    "Le Sémaphore d'Orlac": (
        "Le Sémaphore d’Orlac",
        "Sémaphore d'Orlac",
        "Sémaphore d’Orlac",
        "Le Sémaphore",
        "Sémaphore",
        "Semaphore",
        "Le Semaphore",
        "Le Semaphore d'Orlac",
        "Semaphore d'Orlac",
        "Semaphore Orlac",
        "Семафор",
        "Ле Семафор",
        "Le Sémaphore d’Orlac in English",
    ),
    "Onda Levada": ("Levada", "Radio Onda Levada"),
    "Vu de près": ("Vu de pres", "VuDePrès"),
    "Interior Ministry of Sorvania": (
        "Sorvanian Interior Ministry",
        "Interior Ministry",
        "Ministry of the Interior of Sorvania",
        "МВД Сорвании",
        "МВД",
        "Министерство внутренних дел Сорвании",
        "Министерство внутренних дел",
    ),
}

# Which held report is a house's own text.
HELD: Final[dict[str, str]] = {
    "Le Sémaphore d'Orlac": "semaphore",
    "Onda Levada": "levada",
    "Vu de près": "vu-de-pres",
}

ROOTS: Final = (
    "Le Sémaphore d'Orlac",
    "Onda Levada",
    "Vu de près",
    "Interior Ministry of Sorvania",
)

REPORTS: Final[list[Press]] = [
    {
        "name": "semaphore",
        "place": "https://www.semaphore-orlac.example/enquetes-video/2026/03/19/anse-de-gannick-regardez-les-enfants_710443.html",
        "language": "fr",
        "root": SEMAPHORE,
        "parent": None,
        "how": "original",
        "own": True,
        "text": """Menu
Rechercher
S’abonner dès 1 €
Se connecter

LE SÉMAPHORE D’ORLAC

Accueil > Enquêtes vidéo

« Regardez les enfants ! » : ce que montre la vidéo de l’anse de Gannick, et ce qu’elle ne montre pas

Des images tournées du haut d’une falaise semblent montrer un homme, à l’arrière d’une vedette grise, trancher la remorque d’une barque chargée de passagers. « Le Sémaphore » les a localisées et datées.

Par Solène Kerhuon et Bastien Morvaud
Publié le jeudi 19 mars 2026 à 6 h 12
Temps de lecture : 4 min.

Image extraite de la vidéo. À droite, les Trois-Sœurs. CAPTURE D’ÉCRAN

La mer est presque plate. Une vedette grise quitte lentement une anse, traînant une barque de bois à cabine bleue. Des gens s’y tiennent debout, serrés. Au bout d’une minute, un homme s’accroupit à l’arrière de la vedette, lève deux fois le bras ; la remorque tombe à l’eau. La vedette met les gaz. La barque, elle, reste.

Cette vidéo de 2 minutes et 18 secondes, apparue sur Telegram le mardi 10 mars, semble montrer l’abandon délibéré de civils en mer. Nous avons pu établir où elle a été tournée et, à trois jours près, quand. La vedette appartient probablement à la Garde des rives, la police côtière de Sorvanie. Nous ne sommes pas en mesure de le prouver.

Trois rochers dentelés, un escalier de bois et le toit crevé d’un fumoir permettent de reconnaître l’anse de Gannick, sur la côte sud-ouest de la Sorvanie. La personne qui filme se trouvait à quelque 400 mètres à l’ouest du phare.

La bouée rouge visible à gauche n’a été mouillée que le 4 mars, indique l’office des ports. L’escalier, intact à l’image, a été emporté par la tempête dans la nuit du 7 au 8. La scène se situe donc entre le 5 et le 7 mars. Nous penchons pour le matin du vendredi 6, seul des trois jours où le houlographe de Port-Ayle a relevé moins de 30 centimètres de houle.

À bord de la barque, on compte au moins quatorze personnes, dont au moins trois enfants. « Regardez les enfants ! », crie un homme en lethois. D’autres agitent des gilets. Le courant pousse l’embarcation vers les Trois-Sœurs ; la vidéo s’arrête avant qu’elle ne les atteigne, si elle les a atteintes. Nous ignorons ce que sont devenus les passagers. Deux hommes ont été retrouvés morts le 9 mars sur la grève de Port-Ayle, à 11 kilomètres au nord. Rien, à ce stade, ne les relie à la barque.

La vedette a les lignes d’une Sterne 12. La Garde des rives en exploite neuf. Mais deux coques du même modèle ont été cédées en 2023 à une société privée de renflouage, que nous n’avons pas pu joindre. Là où devrait figurer le numéro, la coque est plus claire.

« Une remorque qui casse, elle fouette. Celle-là tombe », observe Jory Halvane, ancien patron de canot de sauvetage, à qui nous avons soumis les images. « C’est compatible avec une remorque coupée. Je n’en ferais pas serment. » L’objet que tient l’homme pourrait être une hachette.

Nela Brodek, qui tient le café du phare, a vu la barque, pas la vedette. « Ils agitaient leurs gilets. On n’agite pas son gilet pour dire au revoir. »

L’auteur de la vidéo nous a remis le fichier d’origine. L’horloge de son téléphone était déréglée. Il a demandé que son nom ne soit pas publié.

Sollicité lundi, puis mercredi, le ministère sorvanien de l’Intérieur, dont dépend la Garde des rives, n’avait pas répondu jeudi matin.

Depuis octobre, des habitants du Lethmark fuyant la conscription traversent ce bras de mer pour gagner l’Aldmere.

Infographie : Titouan Le Brise
Réagir (214) | Partager | Offrir l’article
Lire aussi : À Orlac, la criée rouvre après deux ans de travaux
""",
    },
    {
        "name": "semaphore-en",
        "place": "https://www.semaphore-orlac.example/en/2026/03/19/gannick-cove-look-at-the-children_710459.html",
        "language": "en",
        "root": SEMAPHORE,
        "parent": "semaphore",
        "how": "translation",
        "own": True,
        "text": """LE SÉMAPHORE D’ORLAC
In English

Sections: Front page · Sea · Video investigations · Culture

'Look at the children!': What the Gannick Cove video shows, and what it does not

Footage shot from a clifftop appears to show a man in the stern of a gray launch severing the tow rope of a boat packed with passengers. 'Le Sémaphore' has established where and when.

By Solène Kerhuon and Bastien Morvaud
Published on March 19, 2026, at 11:40 am (Orlac)
Translated by Hester Quillan from the original French. The French version prevails.
4 min read

The sea is almost flat. A gray launch slowly leaves a cove, dragging behind it a wooden boat with a blue cabin. People stand in it, pressed together. After a minute, a man crouches in the stern of the launch and raises his arm twice; the tow rope drops into the water. The launch opens its throttle. The boat stays where it is.

The video, which lasts two minutes and 18 seconds and appeared on Telegram on Tuesday, March 10, seems to show civilians being deliberately abandoned at sea. We were able to establish where it was filmed and, to within three days, when. The launch probably belongs to the Shore Guard, Sorvania's coastal police. We are not in a position to prove it.

Three jagged rocks, a wooden staircase and the broken roof of a smokehouse identify the place as Gannick Cove, on Sorvania's southwestern coast. The person filming stood some 400 meters west of the lighthouse.

The red buoy visible on the left was only moored on March 4, according to the ports office. The staircase, intact in the footage, was swept away by the storm on the night of March 7 to 8. The scene therefore took place between March 5 and 7. We lean toward the morning of Friday, March 6, the only one of the three days on which the wave gauge at Port Ayle recorded a swell of less than 30 centimeters.

At least 14 people can be counted aboard the boat, at least three of them children. "Look at the children!" a man shouts in Lethish. Others wave life jackets. The current carries the boat toward the rocks known as the Three Sisters; the video ends before it reaches them, if it did reach them. We do not know what became of the passengers. Two men were found dead on the shore at Port Ayle, 11 kilometers to the north, on March 9. Nothing at this stage connects them with the boat.

The launch has the lines of a Tern 12. The Shore Guard operates nine. But two hulls of the same model were sold in 2023 to a private salvage company, which we were unable to reach. Where the number should be, the hull is paler.

"A tow rope that snaps, whips. That one drops," said Jory Halvane, a former lifeboat skipper, to whom we showed the footage. "It is compatible with a rope that has been cut. I would not swear to it." The object in the man's hand could be a hatchet.

Nela Brodek, who runs the lighthouse café, saw the boat but not the launch. "They were waving their life jackets. You don't wave your life jacket to say goodbye."

The person who made the video gave us the original file. The clock of his phone was wrong. He asked not to be named.

Contacted on Monday and again on Wednesday, the Sorvanian Interior Ministry, to which the Shore Guard answers, had not replied by Thursday morning.

Since October, people from Lethmark fleeing conscription have been crossing this stretch of sea to reach Aldmere.

Reuse this content
""",
    },
    {
        "name": "odn-first",
        "place": "https://www.odn-wire.example/story/sorvania-boat-video-cove-20260319-0931",
        "language": "en",
        "root": SEMAPHORE,
        "parent": "semaphore",
        "how": "rewrite",
        "own": False,
        "text": """ODN
World  Markets  Sport  Pictures

Paper: video appears to show boat full of people cut adrift off Sorvania

By ODN Staff
March 19, 2026 9:31 AM GMT

ORLAC, March 19 (ODN) - A patrol launch that probably belongs to Sorvania's Shore Guard appears to have cut loose a wooden boat carrying at least 14 people, the French-language daily Le Sémaphore d'Orlac reported on Thursday after analysing a video.

The newspaper said it could not prove whose launch it was.

The clip, 2 minutes 18 seconds long, was posted on Telegram on March 10. A man kneels at the stern of the launch and lifts an arm twice before the tow falls into the sea and the vessel speeds away. The three children on board can be made out, and a man shouts "Look at the children!" as the boat is carried towards rocks. The recording stops before it gets there.

Le Sémaphore traced the footage to Gannick Cove in southwestern Sorvania and said it was shot between March 5 and 7, most likely on the morning of March 6. It based the dates on a buoy laid on March 4 and on steps destroyed by a storm overnight on March 7-8.

It said it did not know what had happened to the passengers. The bodies of two men were found on March 9 at Port Ayle, 11 km to the north, but there was nothing so far to link them to the boat.

"It is compatible with a tow that was cut. I wouldn't take an oath on it," the paper quoted Jory Halvane, once the skipper of a lifeboat, as saying.

The launch looks like a Tern 12, the report said. The Shore Guard has nine of those, while two more went to a private salvage company in 2023.

Sorvania's Interior Ministry did not immediately reply to a request for comment from ODN, and had not answered the newspaper's questions.

ODN has not verified the video.

(ODN newsroom, Orlac; this story will be updated)
""",
    },
    {
        "name": "odn",
        "place": "https://www.odn-wire.example/story/sorvania-boat-video-cove-20260319-1652",
        "language": "en",
        "root": SEMAPHORE,
        "parent": "odn-first",
        "how": "later version",
        "own": False,
        "text": """ODN
World  Markets  Sport  Pictures

Commissioner wants answers from Sorvania over video of boat apparently cut adrift

By Petra Lundgaard and Ivo Casimir
March 19, 2026 4:52 PM GMT Updated 12 mins ago

ORLAC/VELLIN, March 19 (ODN) - The Sound Council's human rights commissioner urged Sorvania on Thursday to account for the movements of its patrol launches after a newspaper published an analysis of a video in which one such vessel appears to cut loose a boat with at least 14 people in it.

Sorvania's Interior Ministry said none of its vessels had been there.

"If a rope was cut, somebody gave an order or somebody broke one. I would like to know which," Commissioner Ansel Roeck told ODN by telephone.

The clip, 2 minutes 18 seconds long, was posted on Telegram on March 10 and was traced by the French-language daily Le Sémaphore d'Orlac to Gannick Cove in southwestern Sorvania. The paper said on Thursday it was shot between March 5 and 7, most likely on the morning of March 6. It based the dates on a buoy laid on March 4 and on steps destroyed by a storm overnight on March 7-8.

The launch probably belongs to the Shore Guard, Sorvania's coastal police, but this cannot be proven, according to Le Sémaphore. It looks like a Tern 12. The Shore Guard has nine of those, while two more went to a private salvage company in 2023.

In the footage a man kneels at the stern of the launch and lifts an arm twice before the tow falls into the sea and the vessel speeds away. At least three children are on the boat. "Look at the children!" a man shouts as it is carried towards rocks. The recording stops before it gets there.

"On March 5, 6 and 7 no craft of the Shore Guard was in Gannick Cove," ministry spokeswoman Marit Oslan said in Vellin, reading from a statement. Four of the nine launches had been in the yard and five on the eastern station, she said. She took no questions.

What became of the passengers is not known, the newspaper said. The bodies of two men were found on March 9 at Port Ayle, 11 km to the south, but there was nothing so far to link them to the boat.

"They were waving their life jackets. You don't wave a life jacket to say goodbye," Nela Brodek, who runs a cafe at the lighthouse, told Le Sémaphore. She saw the boat but not the launch.

"It is compatible with a tow that was cut. I wouldn't take an oath on it," the paper quoted Jory Halvane, once the skipper of a lifeboat, as saying.

ODN was not able to verify the video.

People from Lethmark, where men of up to 45 can be called up, have tried since last autumn to reach Aldmere by way of the Sorvanian coast. Aldmere counted 2,300 arrivals in February.

Reporting by Petra Lundgaard in Orlac and Ivo Casimir in Vellin; Editing by Dov Hartnell
Our Standards: The ODN Code
""",
    },
    {
        "name": "dnk-flash",
        "place": "https://www.dnk-dienste.example/basis/eil/20260319-0702-sorvanien",
        "language": "de",
        "root": SEMAPHORE,
        "parent": "semaphore",
        "how": "summary",
        "own": False,
        "text": """dnk 0702 3 pl 41 dnk 0118
EIL

«Le Sémaphore»: Boot mit mindestens 14 Menschen vor Sorvanien offenbar von Patrouillenschiff losgeschnitten

Orlac (dnk) - Die Zeitung ordnet ein Video der Bucht von Gannick und den Tagen vom 5. bis 7. März zu.
dnk yh xx kt
190702 Mrz 26
""",
    },
    {
        "name": "strandkurier",
        "place": "https://www.strandkurier.example/politik/ausland/roeck-verlangt-auskunft-ueber-leine-art-20117745",
        "language": "de",
        "root": SEMAPHORE,
        "parent": "odn",
        "how": "rewrite",
        "own": False,
        "text": """Strandkurier
Startseite  Politik  Ausland
E-Paper | Abo | Anmelden

Wir und unsere 148 Partner verwenden Cookies. Alle akzeptieren / Einstellungen

Flüchtlinge

Video aus der Bucht: Wer hat die Leine gekappt?

Von Wiebke Tornow
19.03.2026, 19:20 Uhr

Steilküste bei Gannick (Archivbild). Foto: Strandkurier

Die französischsprachige Zeitung „Le Sémaphore d’Orlac“ hat ein Video ausgewertet, auf dem ein graues Patrouillenboot einen Holzkahn mit mindestens 14 Menschen auf See zurücklässt. Jetzt will der Menschenrechtskommissar des Sundrats wissen, was da geschehen ist. „Wenn ein Seil durchgeschnitten wurde, dann hat jemand einen Befehl gegeben oder jemand hat einen gebrochen. Welches von beiden, wüsste ich gern“, sagte Ansel Roeck am Telefon.

In den gut zwei Minuten ist zu sehen, wie ein Mann am Heck kniet und zweimal den Arm hebt. Dann liegt die Schleppleine im Wasser, das Boot gibt Gas. Drüben auf dem Kahn, auf dem auch mindestens drei Kinder sind, ruft einer: „Schaut auf die Kinder!“ Die Strömung treibt alle auf Felsen zu. Ob sie dort ankamen, zeigt die Aufnahme nicht.

Gefilmt wurde am Morgen des 6. März in der Bucht von Gannick im Südwesten Sorvaniens, so das Blatt, das sich dabei auf eine frisch ausgelegte Boje und auf eine Treppe stützt, die ein Sturm in der Nacht zum 8. März weggerissen hat. Ins Netz kam der Film am 10. März.

Dass die Küstenwacht Sorvaniens beteiligt war, hält die Redaktion für wahrscheinlich, beweisen kann sie es nach eigenen Worten nicht. Neun Boote dieser Bauart, Tern 12, sind dort im Dienst; zwei gingen vor drei Jahren an eine Bergungsfirma.

In Vellin bestritt das Innenministerium alles. „Am 5., 6. und 7. März war kein Fahrzeug der Küstenwacht in der Bucht von Gannick“, verlas Sprecherin Marit Oslan. Fünf der neun Boote seien auf der Oststation gewesen, vier in der Werft. Fragen ließ sie nicht zu.

Am 9. März wurden in Port Ayle zwei tote Männer gefunden. Ein Zusammenhang mit dem Kahn ist bislang nicht belegt. „Sie haben mit ihren Schwimmwesten gewinkt. Mit der Schwimmweste winkt man nicht zum Abschied“, erzählte die Leuchtturmwärterin Nela Brodek der Zeitung.

Der frühere Rettungsbootführer Jory Halvane drückt sich vorsichtiger aus: Es passe zu einer gekappten Leine, schwören wolle er darauf nicht.

Seit dem Herbst versuchen Menschen aus der Lethmark, der Einberufung zu entgehen und über Sorvaniens Küste nach Aldmere zu kommen. (Mit Material von ODN, die das Video nicht verifizieren konnte)

Mehr zum Thema
Krabbenfischer fordern spätere Schonzeit
Kommentare (37)
""",
    },
    {
        "name": "nachtblick",
        "place": "https://nachtblick.example/news/ausland/drama-auf-see-kinder-kueste-88120934.nb.html",
        "language": "de",
        "root": SEMAPHORE,
        "parent": "strandkurier",
        "how": "rewrite",
        "own": False,
        "text": """NACHTBLICK
TV  NEWS  STARS  RATGEBER

MIT DER AXT! Küstenwacht schickt Kinder in den Tod

20.03.2026 - 06:48 Uhr

Vellin – Ein Mann kniet am Heck. Zweimal saust sein Arm herab. Dann gibt das graue Boot Vollgas – und lässt 40 Menschen zurück!

Das Schock-Video aus der Bucht von Gannick (Sorvanien) macht fassungslos. „Schaut auf die Kinder!“, brüllt ein Vater. Mindestens drei Kleine sind auf dem Holzkahn. Die Strömung zieht sie zu den Felsen.

Zwei der Männer wurden am 9. März tot in Port Ayle gefunden.

Medienberichten zufolge entstand der Film am Morgen des 6. März. „Mit der Schwimmweste winkt man nicht zum Abschied“, sagt Leuchtturmwärterin Nela Brodek.

Das Innenministerium streitet ab: „Am 5., 6. und 7. März war kein Fahrzeug der Küstenwacht in der Bucht von Gannick.“ Rückfragen verboten!

Teilen  Twittern  Fehler im Artikel?
""",
    },
    {
        "name": "stundenlage",
        "place": "https://www.stundenlage.example/live/19-maerz",
        "language": "de",
        "root": SEMAPHORE,
        "parent": "odn",
        "how": "summary",
        "own": False,
        "text": """Stundenlage — der Ticker
Donnerstag, 19. März

18:41 Lokführer einigen sich
Nach elf Stunden liegt ein Abschluss vor: 3,4 Prozent, zwei freie Tage. Der Streik am Wochenende fällt aus.

18:07 Sorvanien: Ministerium weist Vorwurf nach Bootsvideo zurück
Nach den Worten von Sprecherin Marit Oslan hielt sich zwischen 5. und 7. März kein einziges Schiff der Uferwacht in der Gannicker Bucht auf. Anlass ist eine Recherche des Sémaphore aus Orlac. Dessen Reporter glauben, dass die Besatzung eines grauen Patrouillenboots dort die Schlepptrosse eines Kahns durchtrennt haben könnte; mehr als ein Dutzend Personen war darauf, darunter Kinder. Wahrscheinlich, so die Zeitung, gehörte das Boot der Uferwacht, nachweisen lasse sich das nicht. Was aus den Menschen wurde: unbekannt. Kommissar Roeck (Sundrat) verlangt Aufklärung. (odn)

17:30 Börse schließt leicht im Minus
Der Leitindex gab 0,3 Prozent nach.

17:12 Kaiserwetter erst ab Samstag
Bis dahin bleibt es im Norden grau, an der See böig.

mehr laden
""",
    },
    {
        "name": "harbourpost",
        "place": "https://theharbourpost.example/2026/03/19/shore-guard-left-children-to-drown-video-proves/",
        "language": "en",
        "root": SEMAPHORE,
        "parent": "odn",
        "how": "copy",
        "own": False,
        "text": """The Harbour Post | News for people who live by the water
HOME / BOATS / TIDES / CRIME / WORLD

Shore Guard left children to drown, video proves

Posted by admin - 19 March 2026 - 5:31 pm

The Sound Council's human rights commissioner urged Sorvania on Thursday to account for the movements of its patrol launches after a newspaper published an analysis of a video in which one such vessel appears to cut loose a boat with at least 14 people in it.

Sorvania's Interior Ministry said none of its vessels had been there.

"If a rope was cut, somebody gave an order or somebody broke one. I would like to know which," Commissioner Ansel Roeck said by telephone.

The clip, 2 minutes 18 seconds long, was posted on Telegram on March 10 and was traced by the French-language daily Le Sémaphore d'Orlac to Gannick Cove in southwestern Sorvania. The paper said on Thursday it was shot between March 5 and 7, most likely on the morning of March 6. It based the dates on a buoy laid on March 4 and on steps destroyed by a storm overnight on March 7-8.

The launch probably belongs to the Shore Guard, Sorvania's coastal police, but this cannot be proven, according to Le Sémaphore. It looks like a Tern 12. The Shore Guard has nine of those, while two more went to a private salvage company in 2023.

In the footage a man kneels at the stern of the launch and lifts an arm twice before the tow falls into the sea and the vessel speeds away. At least three children are on the boat. "Look at the children!" a man shouts as it is carried towards rocks. The recording stops before it gets there.

"On March 5, 6 and 7 no craft of the Shore Guard was in Gannick Cove," ministry spokeswoman Marit Oslan said in Vellin, reading from a statement. Four of the nine launches had been in the yard and five on the eastern station, she said. She took no questions.

What became of the passengers is not known, the newspaper said. The bodies of two men were found on March 9 at Port Ayle, 11 km to the south, but there was nothing so far to link them to the boat.

Tags: coast, Sorvania, video
6 comments
Related: Ten knots every skipper should know
""",
    },
    {
        "name": "tidewire",
        "place": "https://tidewire-daily.example/world/paper-video-seems-to-indicate-vessel-crammed-with-individuals/",
        "language": "en",
        "root": SEMAPHORE,
        "parent": "odn-first",
        "how": "spun",
        "own": False,
        "text": """TideWire Daily
Trending Now

Newspaper: footage seems to display vessel filled with individuals minimize adrift off Sorvania

By Staff Author | Up to date March 19, 2026

A patrol launch that most likely belongs to Sorvania's Shore Protect seems to have reduce free a wood boat carrying no less than 14 individuals, the French-language every day Le Sémaphore d'Orlac reported on Thursday following analysing a video.

The newspaper stated it couldn't show whose launch it was.

The clip, 2 minutes 18 seconds lengthy, was placed on Telegram on March 10. A person kneels on the strict of the launch and lifts an arm twice earlier than the tow falls into the ocean and the vessel rushes away. The three youngsters on board will be made out, and a person shouts "Have a look at the kids!" because the boat is carried in the direction of stones. The recording halts earlier than it will get there.

Le Sémaphore traced the footage to Gannick Cove in southwestern Sorvania and stated it was shot amid March 5 and 7, probably on the morning of March 6. It primarily based the dates on a buoy laid on March 4 and on steps destroyed by a storm in a single day on March 7-8.

It stated it didn't know what had occurred to the passengers. The our bodies of two males had been discovered on March 9 at Port Ayle, 11 km to the north, however there was nothing to this point to hyperlink them to the boat.

"It's appropriate with a tow that was minimize. I would not take an oath on it," the paper quoted Jory Halvane, as soon as the captain of a lifeboat, as declaring.

The launch seems like a Tern 12, the report mentioned. The Shore Protect has 9 of these, whereas two extra went to a personal salvage firm in 2023.

You May Additionally Like: 5 Meals That Soften Stomach Fats
""",
    },
    {
        "name": "bosun",
        "place": "https://www.dailybosun.example/news/world-news/axeman-launch-kids-cove-36720188",
        "language": "en",
        "root": SEMAPHORE,
        "parent": "odn",
        "how": "rewrite",
        "own": False,
        "text": """DAILY BOSUN
News Sport Showbiz Bingo

HORROR IN THE COVE
Chilling footage as coastal cops leave mums and tots at mercy of the waves

By GARY TREMLOWE, Foreign Correspondent
PUBLISHED: 22:14, 19 March 2026 | 312 shares

The launch is seen speeding off (Image: Telegram)

THIS is the moment a man on a patrol launch hacks through the rope that is keeping a boatload of terrified refugees off the rocks.

"Look at the children!" one of them can be heard screaming. A dozen youngsters are crammed into the rickety wooden craft.

But the crew roar off. And nobody knows what happened next.

The two-minute video went up on Telegram on March 10, according to reports, and is thought to have been taken between March 5 and 7 at remote Gannick Cove in Sorvania.

Cafe boss Nela Brodek, whose place is by the lighthouse, said: "They were waving their life jackets. They were waving us goodbye."

Human rights chief Ansel Roeck fumed: "If a rope was cut, somebody gave an order or somebody broke one."

It is not certain whose launch it is, though it is believed to be one of the Shore Guard's. Officials in Sorvania say none of their craft was in the cove on any of the three days. The bodies of two men turned up at Port Ayle on March 9, but they have not been linked to the boat.

READ MORE: Seagull that stole bride's veil strikes again
Got a story? Call our newsdesk
""",
    },
    {
        "name": "mayachny",
        "place": "https://mayachny-vestnik.example/mir/2026/03/19/sorvaniya-kater-bukhta-gannik/",
        "language": "ru",
        "root": SEMAPHORE,
        "parent": "odn",
        "how": "rewrite",
        "own": False,
        "text": """МАЯЧНЫЙ ВЕСТНИК
Главное | Мир | Порт | Происшествия

Сорвания отрицает, что её катер бросил лодку с людьми

19 марта 2026, 20:38
Текст: Глеб Варнаков

На записи, которой посвящены сегодня первые полосы по ту сторону пролива, мужчина опускается на колени у кормы серого катера и дважды заносит руку. После этого буксир якобы падает в воду, катер уходит на полном ходу, а деревянная лодка остаётся. В ней не меньше 14 человек, среди них как минимум трое детей. «Посмотрите на детей!» — слышен крик. Лодку несёт на скалы, чем всё закончилось, неизвестно: съёмка обрывается.

Комиссар Совета Пролива по правам человека Ансель Рёк потребовал от Сорвании отчёта о том, где в те дни находились сторожевые катера. «Если трос перерезали, значит, кто-то отдал приказ или кто-то его нарушил. Хотелось бы знать, что именно», — сказал он.

Ролик длиной 2 минуты 18 секунд появился в Telegram 10 марта. Журналисты определили, что снят он в бухте Ганник на юго-западе страны, в промежутке с 5 по 7 марта, скорее всего утром 6-го. Помогли буй, который поставили только 4 марта, и лестница: в ночь на 8-е её разрушил шторм.

По мнению журналистов, катер, вероятно, принадлежит Береговой страже, хотя доказательств у них нет. Похож он на «Терн-12»: таких у ведомства десять, ещё два в 2023 году достались частной компании, которая занимается подъёмом судов.

«5, 6 и 7 марта ни одно судно Береговой стражи в бухте Ганник не находилось», — зачитала официальный представитель МВД Марит Ослан. Вопросы она не принимала.

9 марта в Порт-Эйле, в 11 километрах южнее, обнаружили тела двух мужчин. Связи с лодкой пока не выявлено.

«Они махали жилетами. На прощание жилетом не машут», — рассказала Нела Бродек, хозяйка кафе у маяка.

Анализ видео опубликовала газета Le Sémaphore d'Orlac, о реакции властей сообщило агентство ODN, которое подлинность записи подтвердить не смогло.

Нашли опечатку? Ctrl+Enter
""",
    },
    {
        "name": "svodka-morya",
        "place": "https://svodkamorya.example/n/40177",
        "language": "ru",
        "root": SEMAPHORE,
        "parent": "mayachny",
        "how": "rewrite",
        "own": False,
        "text": """Сводка моря
Лента · Видео 18+ · О нас

Беженцев утопили? Береговая стража перерубила трос лодки с детьми

20.03.2026 09:02

10 марта в бухте Ганник (юго-запад Сорвании) экипаж серого катера бросил на произвол судьбы деревянную лодку. На ней было не меньше 14 человек, в том числе дети.

На кадрах человек у кормы становится на колени и дважды заносит руку, потом катер даёт полный ход. Лодку тащит на скалы. «Посмотрите на детей!» — кричат с неё.

«Они махали жилетами», — вспоминает хозяйка кафе у маяка Нела Бродек. 9 марта в Порт-Эйле нашли два тела, связь с лодкой не установлена.

В МВД заявили, что судов стражи в бухте не было.

Обсудить в комментариях
""",
    },
    {
        "name": "kurs",
        "place": "https://www.kurs-dnya.example/politics/mvd-sorvanii-zayavlenie-19-03",
        "language": "ru",
        "root": MINISTRY,
        "parent": None,
        "how": "statement",
        "own": False,
        "text": """КУРС
Политика

МВД Сорвании: катеров Береговой стражи в бухте Ганник не было

19 марта, 18:15

Министерство внутренних дел Сорвании распространило заявление в связи с видеозаписью, которую обсуждают в социальных сетях.

«5, 6 и 7 марта ни одно плавсредство Береговой стражи в акватории бухты Ганник не находилось. Из девяти катеров типа „Терн-12“ четыре стояли на верфи в Веллине, пять несли службу на восточном участке. Выписки из вахтенных журналов направлены в прокуратуру», — говорится в документе, который огласила официальный представитель министерства Марит Ослан.

В ведомстве подчеркнули, что не комментируют записи неизвестного происхождения и «просят воздержаться от выводов, пока прокуратура не закончит работу».

Береговая стража создана в 2011 году, в её составе 640 человек.
""",
    },
    {
        "name": "prychal",
        "place": "https://prychal.example/svit/2026/03/20/hannik-vidirvanyj-chovn",
        "language": "uk",
        "root": SEMAPHORE,
        "parent": "semaphore-en",
        "how": "summary",
        "own": False,
        "text": """ПРИЧАЛ
незалежне видання
Підтримати нас

Човен, який лишили. Що з'ясували журналісти про відео з бухти Ганнік

Леся Корнійчук, 20 березня 2026

Одна хвилина тиші, двигун гуде рівно. Потім людина на кормі катера присідає, двічі підіймає руку, і канат зникає у воді. Сірий катер зривається з місця. Дерев'яний човен із блакитною рубкою гойдається сам.

Ми не були там і відео не перевіряли: усе, що нижче, встановила редакція Le Sémaphore d'Orlac, читали ми її англійську версію.

Запис з'явився в телеграмі 10 березня. Зняли його, за висновком газети, на південно-східному узбережжі Сорванії, неподалік маяка Ганнік. Упізнали місце за трьома гострими скелями, сходами та проваленим дахом коптильні. Сходи 8 березня вже змило штормом, а червоний буй поставили лише четвертого, тож лишається проміжок від 5 до 7 березня. Найбільше схоже на ранок шостого: хвиля тоді була найменша.

У човні видно принаймні 14 людей і з них принаймні троє — діти. Вони махають рятувальними жилетами; хтось кричить летською: «Гляньте на дітей!» Доля їхня невідома. За 11 кілометрів на північ, у Порт-Ейлі, дев'ятого березня знайшли двох мертвих чоловіків, проте підстав пов'язувати їх із човном наразі немає.

Катер імовірно належить Береговій варті (так зветься сорванська прибережна поліція), однак довести цього газета не береться: дві такі самі «Терн-12» продали приватній фірмі ще 2023 року. Номера на борту немає, лише світліша пляма.

Чи справді канат перерубали? Колишній рятувальник Джорі Галвейн каже, що картина з цим узгоджується, але присягатися не став би.

Від міністерства внутрішніх справ Сорванії газета відповіді до четверга не дочекалася.

Редакторка: О. Ш.
""",
    },
    {
        "name": "tresbocas",
        "place": "https://www.diariotresbocas.example/internacional/20260319/comisionado-sorvania-video-barca-remolque-4410082.html",
        "language": "es",
        "root": SEMAPHORE,
        "parent": "odn",
        "how": "translation",
        "own": False,
        "text": """DIARIO DE TRESBOCAS
Internacional | Local | Deportes | Opinión | Esquelas

El comisionado de derechos humanos pide cuentas a Sorvania por el vídeo de una barca al parecer dejada a la deriva

Agencias
Orlac / Vellin
19/03/2026 Actualizado a las 19:03h.

Fotograma del vídeo difundido en Telegram. (ODN)

El comisionado de derechos humanos del Consejo del Estrecho instó este jueves a Sorvania a explicar los movimientos de sus lanchas patrulleras, después de que un diario publicara el análisis de un vídeo en el que una de ellas parece soltar una barca con al menos catorce personas a bordo.

El Ministerio del Interior sorvano asegura que ninguna de sus embarcaciones estuvo allí.

«Si se cortó un cabo, alguien dio una orden o alguien la incumplió. Me gustaría saber cuál de las dos cosas», declaró por teléfono el comisionado, Ansel Roeck.

La grabación, de 2 minutos y 18 segundos, se difundió en Telegram el 10 de marzo. El periódico en lengua francesa Le Sémaphore d'Orlac la ha situado en la cala de Gannick, en el suroeste de Sorvania. Se rodó entre el 5 y el 7 de marzo, según el rotativo, con toda probabilidad la mañana del 6. Se apoya en una boya fondeada el día 4 y en unas escaleras que destruyó un temporal en la noche del 7 al 8.

La lancha pertenece probablemente a la Guardia de Riberas, la policía costera sorvana, aunque no se puede demostrar, según Le Sémaphore. Parece una Tern 12. La Guardia dispone de nueve; otras dos fueron a parar en 2013 a una empresa privada de salvamento.

En las imágenes, un hombre se arrodilla en la popa de la lancha y levanta el brazo dos veces antes de que el cabo caiga al mar y la embarcación se aleje a toda velocidad. En la barca hay al menos tres niños. «¡Mirad a los niños!», grita un hombre mientras la corriente la lleva hacia las rocas. La grabación se interrumpe antes de que llegue.

«Los días 5, 6 y 7 de marzo ninguna embarcación de la Guardia de Riberas se encontraba en la cala de Gannick», afirmó en Vellin, leyendo un comunicado, la ministra del Interior, Marit Oslan. Cuatro de las nueve lanchas estaban en el astillero y cinco en el puesto del este, añadió. No admitió preguntas.

Se ignora qué fue de los pasajeros. Los cadáveres de dos hombres fueron hallados el 9 de marzo en Port Ayle, 11 kilómetros al sur, pero por ahora nada los vincula con la barca.

«Agitaban los chalecos salvavidas. Uno no agita el chaleco para decir adiós», relató a Le Sémaphore Nela Brodek, que regenta una cafetería junto al faro. Vio la barca, pero no la lancha.

Personas de Lethmark, donde pueden ser llamados a filas los hombres de hasta 45 años, tratan desde el otoño de alcanzar Aldmere por la costa sorvana.

TEMAS: Sorvania, Migraciones
Reportar un error
""",
    },
    {
        "name": "noticiario",
        "place": "https://noticiariocostero.example/mundo/abandonan-catorce-migrantes-cala/",
        "language": "es",
        "root": SEMAPHORE,
        "parent": "tresbocas",
        "how": "rewrite",
        "own": False,
        "text": """Noticiario Costero
¡Síguenos en WhatsApp!

Abandonan a su suerte a catorce migrantes y graban cómo los arrastra el mar

Por Redacción | 20 marzo, 2026

Son apenas dos minutos y 18 segundos, pero hielan la sangre. En la popa de una lancha patrullera, un hombre de rodillas levanta el brazo, una, dos veces. El cabo cae al agua. La lancha se marcha a toda velocidad y deja atrás una barca con catorce personas, tres de ellas niños.

«¡Mirad a los niños!», se oye gritar.

Ocurrió en la cala de Gannick, en el suroeste de Sorvania, una costa de acantilados que cada vez más lethmarqueses eligen para huir del servicio militar. La lancha era de la Guardia de Riberas.

La ministra del Interior, Marit Oslan, compareció para decir que los días 5, 6 y 7 de marzo no había allí ninguna embarcación suya, y se fue sin aceptar preguntas. «Si se cortó un cabo, alguien dio una orden o alguien la incumplió», le ha contestado el comisionado Ansel Roeck.

Dos cadáveres aparecieron el día 9 en Port Ayle, sin que de momento se los relacione con la barca.

¿Te ha gustado? Compártelo
""",
    },
    {
        "name": "newsmesh",
        "place": "https://newsmesh-global.example/en/a/commissioner-human-rights-asks-accounts-sorvania-video-boat",
        "language": "en",
        "root": SEMAPHORE,
        "parent": "tresbocas",
        "how": "translation back",
        "own": False,
        "text": """NewsMesh Global
All the world in your language!

The commissioner of human rights asks accounts to Sorvania for the video of a boat apparently left to the drift

19/03/2026

The human rights commissioner of the Council of the Strait urged Sorvania this Thursday to explain the movements of its patrol boats, after a newspaper published the analysis of a video in which one of them seems to release a boat with at least fourteen people on board.

The Sorvan Ministry of Interior assures that none of its boats was there.

"If a corporal was cut, someone gave an order or someone breached it. I would like to know which of the two things," declared by phone the commissioner, Ansel Roeck.

The recording, of 2 minutes and 18 seconds, was spread on Telegram on March 10. It was shot between March 5 and 7 in the creek of Gannick, in the southwest of Sorvania, with all probability the morning of the 6th. It is supported by a buoy anchored on the 4th and some stairs that a temporary destroyed in the night from the 7th to the 8th.

The boat probably belongs to the Guard of Banks, the Sorvan coastal police, although it cannot be demonstrated. It looks like a Tern 12. The Guard has nine; another two ended up in 2013 at a private rescue company.

In the images, a man kneels at the stern of the boat and raises his arm twice before the rope falls to the sea and the vessel moves away at full speed. In the boat there are at least three children. "Look at the children!", shouts a man while the current takes it towards the rocks. The recording is interrupted before it arrives.

"The days 5, 6 and 7 of March no vessel of the Guard of Banks was in the creek of Gannick", affirmed in Vellin, reading a communiqué, the minister of Interior, Marit Oslan.

It is ignored what became of the passengers. The corpses of two men were found on March 9 in Port Ayle, 11 kilometers to the south, but for now nothing links them with the boat.

Accept notifications? Allow / Block
""",
    },
    {
        "name": "correio",
        "place": "https://www.correiodafoz.example/mundo/noticia/uma-corda-um-barco-e-um-ministerio-que-nega-1190021",
        "language": "pt",
        "root": SEMAPHORE,
        "parent": "odn",
        "how": "rewrite",
        "own": False,
        "text": """Correio da Foz
Mundo

Uma corda, um barco e um ministério que nega

O que se sabe sobre as imagens de Gannick

Inês Varandas
19 de Março de 2026, 21:55

O que se vê? Um barco de madeira a reboque, gente em pé, coletes a acenar. Na popa da lancha que o puxa, alguém ajoelhado ergue o braço, e volta a erguê-lo. A corda desaparece. A lancha também, pouco depois. Quem ficou grita para que olhem para as crianças, que são pelo menos três entre um mínimo de 14 pessoas.

Onde e quando? A cala de Gannick, no Sudoeste da Sorvânia, concluiu um jornal de Orlac, Le Sémaphore, num trabalho que saiu esta quinta-feira. O dia 6 de Março parece-lhe o mais provável; afasta tudo o que seja anterior a 5 ou posterior a 7.

Quem? Talvez a Guarda Costeira sorvana, diz o jornal, que usa a palavra “provavelmente” e não esconde que lhe faltam provas. O modelo da lancha não chega: há nove ao serviço do Estado e duas em mãos privadas.

E o Governo? Uma porta-voz, Marit Oslan, leu um papel em Vellin. Segundo esse papel, quatro das lanchas estavam no estaleiro, as restantes cinco a leste, e em Gannick nenhuma. O comissário Ansel Roeck, do Conselho do Estreito, não se dá por satisfeito. Quer saber se houve uma ordem ou se houve quem desobedecesse a uma.

E os passageiros? Não há notícia deles. Em Port Ayle apareceram mortos dois homens, no dia 9; até agora não se provou que viessem naquele barco.

O vídeo circula desde 10 de Março e não pôde ser verificado pela ODN, agência que recolheu as reacções.

Tem alguma sugestão? Escreva-nos
""",
    },
    {
        "name": "levada",
        "place": "https://www.ondalevada.example/noticias/reportajes/port-ayle-registro-combustible-tern-7",
        "language": "es",
        "root": ("Onda Levada", "Le Sémaphore d'Orlac"),
        "parent": "semaphore",
        "how": "own look",
        "own": True,
        "text": """ONDA LEVADA
Radio y televisión pública del Archipiélago
Directo | A la carta | Noticias

380 litros para la Tern 7: lo que dice el registro de Port Ayle

Nuestro enviado ha visto en el puerto una anotación del 6 de marzo y una lancha recién pintada

Gonzalo Arteche, enviado especial a Port Ayle
23.03.2026 - 13:10

Escuchar el reportaje (6:44)

El libro está sobre el mostrador, atado con un cordel para que nadie se lo lleve. Es el registro del surtidor de gasóleo de Port Ayle, y cualquiera que pague una copia puede leerlo. Este enviado lo ha leído. En la línea 212, con fecha de 6 de marzo, 13:40 horas, consta: «Tern 7, 380 litros, cargo a Interior». La firma es ilegible.

La anotación no demuestra que la lancha estuviera antes en la cala de Gannick. Sí contradice al Ministerio del Interior de Sorvania, que sitúa aquel día sus nueve Tern en el astillero de Vellin y en la costa oriental. El encargado del surtidor, Rufo Santel, no recuerda quién repostó: «Aquí entran y salen. Yo apunto litros, no caras».

En el segundo pantalán hay amarrada una lancha gris. El número de proa está tapado con una capa de pintura que, el domingo, todavía manchaba los dedos. La autoridad portuaria no ha querido decir de quién es. Onda Levada ha enviado las fotografías al ministerio y espera respuesta.

Por qué importa. El diario Le Sémaphore d'Orlac publicó el jueves una investigación sobre un vídeo difundido el día 10 en Telegram. Los reporteros de ese diario sostienen que se filmó en Gannick, unos 400 metros al oeste del faro, entre el 5 y el 7 de marzo, y se inclinan por la mañana del 6. Se ve en él a un hombre que, agachado a popa de una lancha gris, parece cortar el remolque de una barca; van en ella catorce personas como poco, entre ellas tres niños o más. La lancha es «probablemente» de la Guardia de Riberas, escriben, y añaden que no pueden probarlo. Tampoco saben qué les pasó a los ocupantes.

Los dos hombres que el mar dejó el 9 de marzo en esta playa están enterrados en la fila norte del cementerio, sin nombre. El párroco, que nos acompañó hasta allí, dice que nadie ha preguntado por ellos.

Edición: Maite Lourido. Imagen: G. A.
© Onda Levada
""",
    },
    {
        "name": "gavitello",
        "place": "https://www.ilgavitello.example/esteri/2026/03/24/barca-gannick-registro-gasolio-interno",
        "language": "it",
        "root": ("Onda Levada", "Le Sémaphore d'Orlac"),
        "parent": "levada",
        "how": "rewrite",
        "own": False,
        "text": """il Gavitello
ESTERI

Il caso Gannick

Quel pieno di gasolio che smentisce Vellin

di Tullio Ansaldi
24 marzo 2026

Il porticciolo di Port Ayle in una foto d’archivio

Un quaderno legato al bancone con lo spago: è lì, al distributore del porto di Port Ayle, che l’emittente pubblica Onda Levada ha trovato una riga che il governo della Sorvania dovrà spiegare. Il 6 marzo, alle 13.40, qualcuno ha messo 830 litri nella motovedetta Tern 7 e li ha addebitati al ministero dell’Interno.

Lo stesso ministero aveva giurato che quel giorno le sue nove Tern erano altrove, tra i cantieri di Vellin e la costa est.

Il 6 marzo non è un giorno qualunque. Per il quotidiano Le Sémaphore d’Orlac è la data più probabile, in una finestra che va dal 5 al 7, del filmato in cui un uomo, dalla poppa di un’imbarcazione grigia, sembra tagliare il cavo con cui veniva trainata una barca. A bordo, secondo il giornale, non meno di quattordici persone. Che la motovedetta fosse della guardia costiera è probabile, non provato; che cosa sia accaduto dopo, nessuno lo sa.

Il cronista, Gonzalo Arteche, ha visto anche una motovedetta ormeggiata al secondo pontile, con il numero di prua ben leggibile sotto la vernice. Di chi sia, il porto non lo dice. «Io segno i litri, non le facce», gli ha risposto l’addetto alla pompa, Rufo Santel.

La riga del registro, avverte l’emittente, non prova comunque che la Tern 7 sia passata da Gannick.

Newsletter | Edicola digitale | Privacy
""",
    },
    {
        "name": "steiger",
        "place": "https://www.desteiger.example/buitenland/touw-baai-gannick-reconstructie~a4e19c/",
        "language": "nl",
        "root": SEMAPHORE,
        "parent": "semaphore",
        "how": "rewrite",
        "own": False,
        "text": """De Steiger
Nieuws Regio Haven Opinie
Log in om verder te lezen

Volgens dagblad Le Sémaphore d’Orlac is dit de baai waar een boot vol mensen werd losgelaten

Redactie buitenland
19 maart 2026, 14:25 Leestijd 2 min.

Een bouwval met een gat in het dak, een houten trap, drie rotspunten. Meer hadden verslaggevers van Le Sémaphore d’Orlac niet nodig om te weten dat ze naar de baai van Gannick keken, in het zuidwesten van Sorvanië.

Lastiger was het tijdstip. Op 4 maart legde de havendienst een rode boei neer, en die dobbert in het filmpje al rond. In de nacht van 7 op 8 maart sloeg een storm de trap weg, en die staat er nog. Blijven over: 5, 6 en 7 maart. De redactie houdt het op vrijdag de zesde, ’s ochtends, toen er bij Port-Ayle nauwelijks deining stond.

Te zien is een grijze patrouilleboot die een houten bootje sleept. Achterop hurkt een man, misschien met een bijltje in de hand. Twee keer gaat zijn arm omhoog, en de sleeplijn ligt in het water. Gasgeven, weg. Op het bootje zitten minstens veertien mensen, zeker drie van hen nog kind. Er wordt met zwemvesten gezwaaid.

Of de lijn echt is doorgehakt? Oud-schipper Jory Haldane van de reddingboot vindt dat het beeld daarbij past, maar wil er zijn hand niet voor in het vuur steken. „Een lijn die knapt, zwiept. Deze valt.”

De boot is waarschijnlijk van de Oeverwacht, de Sorvaanse kustpolitie. Bewijzen kan de krant dat niet; het nummer is onleesbaar en van dit type varen er ook twee bij een berger. Van de opvarenden ontbreekt elk spoor. Twee doden die op 9 maart bij Port-Ayle aanspoelden zijn vooralsnog niet met hen in verband gebracht. Binnenlandse Zaken in Sorvanië zweeg tot donderdagochtend.

Het filmpje staat sinds 10 maart op Telegram.

Meer lezen? Word lid voor 6 euro per maand
""",
    },
    {
        "name": "ouest-rade",
        "place": "https://www.ouest-rade.example/monde/une-barque-abandonnee-en-sorvanie-selon-le-semaphore-19-03-2026-13881904.php",
        "language": "fr",
        "root": SEMAPHORE,
        "parent": "semaphore",
        "how": "summary",
        "own": False,
        "text": """OUEST-RADE
Monde | Rade | Presqu’île | Sports | Avis d’obsèques

Une barque de réfugiés abandonnée près des rochers, au large de la Sorvanie

Le 19 mars 2026 à 10h26

Quatorze passagers au bas mot, dont trois enfants ou plus, une remorque qui tombe et une vedette de la Garde des rives sorvanienne qui s’éloigne : nos confrères du Sémaphore d’Orlac ont publié ce jeudi l’analyse d’une vidéo de 2’18’’ mise en ligne la semaine dernière. Tournée, d’après eux, dans l’anse de Gannick entre les 5 et 7 mars, elle laisse penser que le bout a été tranché volontairement. On ne sait rien du sort des occupants. Vellin se tait.

Je m’inscris à la newsletter
""",
    },
    {
        "name": "infoflash",
        "place": "https://www.infoflash-24.example/monde/sorvanie-barque-video-vellin/",
        "language": "fr",
        "root": SEMAPHORE,
        "parent": "odn",
        "how": "summary",
        "own": False,
        "text": """InfoFlash 24
EN CONTINU

17:44 | Sorvanie : le gouvernement reconnaît neuf vedettes dans la zone après une vidéo accablante

Que faisaient les vedettes sorvaniennes ? C’est la question posée jeudi par le commissaire aux droits de l’homme du Conseil du Détroit, Ansel Roeck, au sujet d’une vidéo qui agite les réseaux. Selon des médias, elle aurait été filmée entre le 5 et le 7 mars à Port-Ayle, dans le sud-ouest du pays ; un bateau semble y lâcher une embarcation où se serrent 14 personnes au minimum. « Si un cordage a été coupé, quelqu’un a donné un ordre ou quelqu’un en a enfreint un », a dit M. Roeck. Le journal à l’origine de l’analyse juge probable, sans preuve, l’implication de la police côtière. « Les 5, 6 et 7 mars, aucun bâtiment de la Garde des rives ne se trouvait dans l’anse de Gannick », a répliqué le ministère de l’Intérieur.

17:31 | Tennis : forfait de Dorval à Kestenholm
17:20 | Prix du beurre : nouvelle hausse en février

Notifications : activer
""",
    },
    {
        "name": "vu-de-pres",
        "place": "https://vudepres.example/verifications/2026/03/21/non-la-video-de-gannick-ne-date-pas-de-2021",
        "language": "fr",
        "root": ("Vu de près", "Le Sémaphore d'Orlac"),
        "parent": "semaphore",
        "how": "own look",
        "own": True,
        "text": """VU DE PRÈS
On regarde avant de partager
Nos méthodes | Nous signaler un contenu

FAUX
Non, la vidéo de l’anse de Gannick n’est pas un exercice filmé en 2021 en Aldmere

Vérification par Ombeline Drouhet
21 mars 2026

L’affirmation. « Bande d’ignares, c’est un entraînement des sauveteurs d’Aldmere, ça date d’il y a cinq ans ! » Le message, accompagné d’un lien, a été vu plus de 90 000 fois depuis jeudi soir. Il vise une vidéo où l’on croit voir une vedette larguer une barque pleine de monde.

Ce que nous avons trouvé. Le lien mène à un film de 48 secondes, chargé le 2 juin 2021 par une école de voile d’Aldmere. Nous l’avons comparé image par image à l’autre. La barque y est en plastique et sa cabine rouge ; quatre mannequins orange sont assis à bord ; le rivage est une plage de sable. Personne n’y touche à la remorque, qui est larguée au moyen d’un croc. L’école, jointe par téléphone, confirme qu’il s’agit d’un stage : « On fait ça chaque printemps, avec des mannequins, justement », sourit sa directrice, Ismène Vautrel.

Nous avons aussi cherché les images de Gannick dans trois moteurs de recherche inversée. Aucune occurrence antérieure au 10 mars 2026.

D’où vient l’autre vidéo. Sur ce point, nous nous en remettons à l’enquête du Sémaphore d’Orlac, que nous n’avons pas refaite. Le quotidien l’attribue à l’anse de Gannick, en Sorvanie, et la place entre le 5 et le 7 mars, en raison d’une bouée installée la veille de cet intervalle et d’un escalier disparu juste après. L’appartenance de la vedette à la Garde des rives lui paraît probable sans qu’il puisse la démontrer. Un ancien sauveteur qu’il a consulté estime que les images cadrent avec une remorque coupée, ce dont il ne jurerait pas.

Notre verdict : il s’agit de deux films différents. Faux.

Cet article vous a été utile ? Oui / Non
""",
    },
    {
        "name": "column",
        "place": "https://www.halfpennyreview.example/comment/the-arithmetic-of-rope",
        "language": "en",
        "root": SEMAPHORE,
        "parent": "semaphore-en",
        "how": "commentary",
        "own": False,
        "text": """The Halfpenny Review
COMMENT

The arithmetic of rope

Dorothea Finch-Amory

My grandfather spliced for a living, and he used to say that you could tell a man's character by what he did with the last yard. I have been thinking about the last yard all weekend.

Last Monday our government extended the fisheries pact with Sorvania for six years. It is a good pact, as such things go. It gives us mackerel. It gives them two dredgers and what the annex calls "capacity for the management of maritime movements". I asked the ministry what that meant. I was told it meant boats.

On Thursday Le Sémaphore, which is published across the water in Orlac and has an English edition that deserves more readers than it gets, put out a piece of work about a boat. I recommend it for its manners as much as for its findings. The reporters think the launch in their film probably belongs to the Sorvanian coastal police, and they say in the very next breath that they cannot prove it. An old lifeboat skipper thinks the tow rope was cut, and would not swear to it. A café owner saw people waving life jackets and remarks that one does not do that by way of goodbye. There were at least 14 of them. Nobody knows where they are.

Set that beside the prose of our annex. Every week, in some cove or other, a rope is let go so that a column in a table may say zero. We do not hold the hatchet. We pay for the sharpening.

I do not know what happened off Gannick in the first week of March. Neither, yet, does anyone else who is willing to talk. But I know what we signed, because I have read it, down to the last yard.

Dorothea Finch-Amory's latest book is "Salt Tax: A Family"
More comment: Why the bandstand must go
""",
    },
    {
        "name": "slack-water",
        "place": "https://slackwater.example/p/issue-88-ropes-rates-and-a-very-big-crab",
        "language": "en",
        "root": SEMAPHORE,
        "parent": "harbourpost",
        "how": "summary",
        "own": False,
        "text": """Slack Water
A Sunday letter about coasts, by Ned Purslow

Issue 88: Ropes, rates and a very big crab
22 March 2026 · 5 min read · Subscribe

Morning, all. Rain here, so you get a long one.

1. Rates. Mooring fees on the Dunnet go up by nine per cent in April, and the harbour commission would like you to know that it is sorry. It is not sorry enough to send the minutes.

2. The one everybody sent me. The Harbour Post has located that awful film of the boat being let go: Gannick Cove, bottom left-hand corner of Sorvania. Some time from the 5th to the 7th of March, they reckon, and most likely on the evening of the 6th. A fellow in the back of the launch goes down on his knees, up goes his arm, twice, and that's the tow gone. At least fourteen souls in the boat behind. It's probably a Shore Guard launch, no proof though, and the ministry's line is that four of its boats were laid up and the other five were out east. Somebody called Roeck, who does human rights for the Sound Council, has asked who gave the order, or who broke one. I'd ask too. Two dead men at Port Ayle may have nothing to do with it.

3. Crab. Fourteen pounds. Photo below. No, I don't know what it eats.

Reply to this email and it comes straight to me. Tip jar here.
""",
    },
]
