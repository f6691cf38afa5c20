"""The press of many countries on one verified clip: surrendering men on a ridge. Nothing here happened.

Ardovia, Belsar, Orvine, their people, papers, agencies and broadcasters do not exist, and nobody
real is accused of anything. Le Veilleur, a daily, verified a drone's clip; none of its own text is
held, only what others tell of it and, in a broadcaster's live page, two paragraphs that it quotes.
An agency, AFI, retold it with two mistakes of its own (seven dead for six, three kilometres for
four) and others print or put AFI into other languages, some without the paper's name. The
Sankt Aureler Anzeiger spoke with a man who came back in an exchange; a Spanish fact-check placed the
clip again. The Lynx Archive looked into another clip, of an ambulance.

Where truth may be argued: the Ukrainian portal retells the Anzeiger, its interview first, so both
the paper and the Anzeiger are its root; the fact-check rests on the paper and on its own work. The
newsletter tells two stories that stand on two roots. The Russian text argues with the paper, from
what it says and from a statement of the general staff that is not held; its claims about the clip
are the paper's. The think-tank's update and the Dutch background tell of much else, and their root
is that of what they say of the clip. The tabloid took the Straits Lamp's words and named nobody.
The teaser has no more than Le Riverain's headline.

Longer than 300 lines, because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

from bench.lineage.press import Press

VEILLEUR: Final = ("Le Veilleur",)
LYNX: Final = ("Lynx Archive",)

# How houses are written besides.
HOUSES: Final[dict[str, tuple[str, ...]]] = {
    "Le Veilleur": (
        "Veilleur",
        "Veilleur d'Orvine",
        "Veilleur d’Orvine",
        "Le Veilleur d'Orvine",
        "Le Veilleur d’Orvine",
        "Вейёр",
        "Ле Вейёр",
        "Ле Вейєр",
        "لو فييور",
    ),
    "Lynx Archive": ("The Lynx Archive", "Lynx"),
    "Sankt Aureler Anzeiger": ("Anzeiger", "St. Aureler Anzeiger"),
    "Contraste": (),
}

# Which held report is a house's own text.
HELD: Final[dict[str, str]] = {
    "Lynx Archive": "lynx",
    "Sankt Aureler Anzeiger": "anzeiger",
    "Contraste": "contraste",
}

ROOTS: Final = ("Le Veilleur", "Lynx Archive")

REPORTS: Final[list[Press]] = [
    {
        "name": "riverain",
        "place": "https://www.leriverain.example/monde/belsar-video-crete-zubra-prisonniers-veilleur",
        "language": "fr",
        "root": VEILLEUR,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Sur la crête de la Zubra, des hommes sortent les mains en l'air. Puis ils tombent

Conflit au Belsar | Une vidéo authentifiée par Le Veilleur semble montrer des soldats ardoviens abattant des hommes qui se rendaient

Mathilde Genoud
Publié le 8 février 2023 à 18:22. Modifié le 8 février 2023 à 20:05.

Quarante-sept secondes, sans le son. Filmés d'un drone, sept hommes en combinaison blanche sortent un à un d'une cabane de berger, les bras levés. L'un d'eux se met à genoux dans la neige. Des impacts soulèvent la poudreuse autour d'eux, et tous s'affaissent.

C'est ce que montre une vidéo apparue lundi sur un canal proche de l'armée ardovienne, et que la cellule Image du quotidien orvinois Le Veilleur dit avoir authentifiée. «Tout porte à croire que ces hommes avaient cessé de combattre», écrit le journal dans une longue enquête publiée mercredi.

La cabane, dont la moitié du toit est effondrée, un cairn et un pylône de téléski désaffecté ont permis de situer la scène sur la crête de la Zubra, à 1840 mètres d'altitude, environ quatre kilomètres au nord du village d'Upper Lozna, côté belsari. D'après l'ombre du pylône, il était entre 8 h 10 et 8 h 40. Une chute de neige relevée le 1er février par une station de ski voisine et un cliché satellite du 4 conduisent le quotidien à retenir le 2 ou le 3 février.

Six corps restent immobiles. Un septième homme rampe encore vers le cairn quand l'image s'arrête.

Le Veilleur ne cache pas ses doutes. Le quatrième homme tient quelque chose dans la main droite; le journal n'a pas pu dire si c'était une arme, une radio ou un gant. Il n'a pas pu établir non plus qui a donné l'ordre de tirer. Les soldats, trois au moins, portent la bande bleue à l'épaule gauche qui est en usage dans les brigades de montagne d'Ardovie.

Une version de 19 secondes, coupée avant la sortie de la cabane, avait été mise en ligne dès le 3 février par la page officielle de la 12e brigade, avec ces mots: «La Zubra est à nous.» Elle a été retirée mercredi matin, quelques heures après les questions du Veilleur.

Pour Ruth Ammann, professeure de droit à l'Université de Sankt Aurel, interrogée par le quotidien, «un homme à genoux, les mains vides, ne peut être pris pour cible, quoi qu'ait fait son voisin».

L'état-major ardovien n'avait pas répondu mercredi soir. La médiatrice belsarie, Dalia Renko, demande une enquête internationale.

Newsletter «La semaine du monde»: chaque vendredi, l'actualité internationale. S'inscrire""",
    },
    {
        "name": "riverain-teaser",
        "place": "https://www.leriverain.example/kiosque/2023-02-09",
        "language": "fr",
        "root": VEILLEUR,
        "parent": "riverain",
        "how": "summary",
        "own": False,
        "text": """L'édition du jeudi 9 février

BELSAR Sur la crête de la Zubra, sept hommes sortent les mains en l'air. Puis ils tombent. Ce que dit la vidéo authentifiée par Le Veilleur. PAGE 7

LAC Le brochet revient, pas les pêcheurs. PAGE 11""",
    },
    {
        "name": "afi",
        "place": "https://www.afi.example/fr/depeches/2023/02/08/ardovie-belsar-video-executions",
        "language": "fr",
        "root": VEILLEUR,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Belsar: une vidéo montrerait l'exécution d'au moins sept hommes par des soldats ardoviens (Le Veilleur)

Montclar, 8 fév 2023 (AFI) - Une vidéo filmée par un drone montre des soldats ardoviens ouvrant le feu sur des combattants belsaris qui semblaient se rendre, tuant au moins sept d'entre eux, selon une enquête publiée mercredi par le quotidien Le Veilleur.

Les images, longues de 47 secondes et dépourvues de son, ont été diffusées lundi sur la messagerie Volga par un canal proche de l'armée ardovienne. Elles auraient été tournées le 2 ou le 3 février au matin sur la crête de la Zubra, à trois kilomètres au nord d'Upper Lozna (nord du Belsar), selon le journal, qui dit les avoir authentifiées grâce à une cabane de berger, un pylône de téléski et des relevés d'enneigement.

On y voit des hommes vêtus de blanc sortir d'une cabane les mains levées, avant de s'effondrer.

L'AFI n'était pas en mesure mercredi de confirmer de façon indépendante l'authenticité de la vidéo.

Le Veilleur précise ne pas savoir si l'un des hommes était armé. Une version plus courte avait été publiée le 3 février par la 12e brigade de montagne ardovienne, puis retirée.

La médiatrice belsarie Dalia Renko a dénoncé auprès de l'AFI "une exécution de prisonniers de guerre, filmée et revendiquée". Sollicité, l'état-major ardovien n'a pas donné suite.

Les combats pour les cols du nord ont repris mi-janvier, après deux mois de relative accalmie.

bur-cle/hm/sba""",
    },
    {
        "name": "ponant-matin",
        "place": "https://www.ponant-matin.example/monde/guerre-au-belsar-7-hommes-abattus-a9c1e2/",
        "language": "fr",
        "root": VEILLEUR,
        "parent": "afi",
        "how": "copy",
        "own": False,
        "text": """Guerre au Belsar. Une vidéo montrerait l'exécution de sept hommes qui se rendaient

Sept combattants belsaris auraient été tués par des soldats ardoviens alors qu'ils sortaient les mains levées d'une cabane, révèle Le Veilleur.

Ponant-Matin avec AFI. Publié le 08/02/2023 à 21h40
Écouter 2 min   Lire plus tard   Partager

Une vidéo filmée par un drone montre des soldats ardoviens ouvrant le feu sur des combattants belsaris qui semblaient se rendre, tuant au moins sept d'entre eux, selon une enquête publiée ce mercredi 8 février par le quotidien Le Veilleur.

Trois kilomètres au nord d'Upper Lozna

Les images, longues de 47 secondes et dépourvues de son, ont été diffusées lundi par un canal proche de l'armée ardovienne. Elles auraient été tournées le 2 ou le 3 février au matin sur la crête de la Zubra, à trois kilomètres au nord d'Upper Lozna, selon le journal, qui dit les avoir authentifiées grâce à une cabane de berger, un pylône de téléski et des relevés d'enneigement.

« Une exécution de prisonniers de guerre »

La médiatrice belsarie Dalia Renko a dénoncé « une exécution de prisonniers de guerre, filmée et revendiquée ». Sollicité, l'état-major ardovien n'a pas donné suite.

Voir aussi : Météo. Coup de vent attendu vendredi sur les côtes""",
    },
    {
        "name": "straits-lamp",
        "place": "https://www.straitslamp.example/world/at-least-seven-killed-while-surrendering-belsar-video",
        "language": "en",
        "root": VEILLEUR,
        "parent": "afi",
        "how": "translation",
        "own": False,
        "text": """At least seven killed while surrendering in Belsar mountains, video shows

PUBLISHED: FEB 9, 2023, 5:12 AM SGT

MONTCLAR (AFI) – A video filmed by a drone shows Ardovian soldiers opening fire on Belsari fighters who appeared to be surrendering, killing at least seven of them.

The footage, 47 seconds long and without sound, was released on Monday by a channel close to the Ardovian army on the Volga messaging service.

It was filmed on the morning of Feb 2 or 3 on the Zubra ridge, 3km north of Upper Lozna in northern Belsar, going by a shepherd’s hut, a ski lift pylon and snowfall records.

Men dressed in white can be seen coming out of a hut with their hands up before collapsing.

It is not known whether one of the men was armed. A shorter version was published on Feb 3 by Ardovia’s 12th Mountain Brigade and later withdrawn.

“This is an execution of prisoners of war, filmed and claimed,” Belsar’s ombudswoman Dalia Renko told AFI.

The Ardovian general staff did not respond to a request for comment.

Fighting for the northern passes resumed in mid-January after two months of relative calm. AFI

Join ST-Lamp's Telegram channel and get the latest breaking news delivered to you.""",
    },
    {
        "name": "comet",
        "place": "https://www.dailycomet.example/news/world-news/hands-up-shot-dead-29160044",
        "language": "en",
        "root": VEILLEUR,
        "parent": "straits-lamp",
        "how": "rewrite",
        "own": False,
        "text": """HANDS UP, SHOT DEAD: Seven surrendering soldiers mown down in snow in sickening drone clip

The men had put on white suits and walked out of a shepherd's hut with their arms in the air – but mercy never came

By Chelsea Rudge, World News Reporter
11:31, 9 FEB 2023

Bookmark   |   14 comments

Get the latest top stories straight to your inbox
Invalid email. Something went wrong, please try again later.

Horrifying drone footage shows the moment seven soldiers trying to give themselves up are mown down on a snowy mountain top.

The Belsari fighters troop out of a hut high on the Zubra ridge with their hands in the air.

But within seconds they crumple to the ground as Ardovian troops open fire.

The silent 47-second clip was dumped on Volga – a messaging app popular with soldiers – by a channel with links to the Ardovian army on Monday.

A cut-down version had been proudly put out by the ruthless 12th Mountain Brigade three days earlier but has since been scrubbed.

It's thought the bloodbath unfolded two miles from the village of Upper Lozna on the morning of February 2 or 3.

Belsar's ombudswoman Dalia Renko fumed: "This is an execution of prisoners of war, filmed and claimed."

Ardovian top brass have kept silent.

It comes after an ambulance was riddled with bullets at Tarn Bridge last week.

Do you have a story to share? Email us at newsdesk@dailycomet.example""",
    },
    {
        "name": "comet-spun",
        "place": "https://thenewsnest.example/hands-up-shot-lifeless-seven/",
        "language": "en",
        "root": VEILLEUR,
        "parent": "comet",
        "how": "spun",
        "own": False,
        "text": """HANDS UP, SHOT LIFELESS: Seven giving up warriors cut down in snow in nauseating robot cut

Frightening robot film shows the second seven warriors attempting to surrender themselves are cut down on a cold peak.

The Belsari contenders band out of a cabin high on the Zubra edge with their hands in the air.

However, inside the space of seconds they fold to the ground as Ardovian soldiers start shooting.

The quiet 47-second cut was unloaded on Volga – an informing application famous with warriors – by a channel with connections to the Ardovian armed force on Monday.

A chopped down adaptation had been gladly put out by the heartless twelfth Mountain Detachment three days sooner yet has since been cleaned.

It's idea the carnage unfurled two miles from the town of Upper Lozna on the morning of February 2 or 3.

Belsar's ombudswoman Dalia Renko raged: "This is an execution of detainees of war, recorded and guaranteed."

Ardovian top metal have stayed silent.

It comes after a rescue vehicle was filled with slugs at Tarn Extension last week.

Tags: ardovia, belsar, viral, drone""",
    },
    {
        "name": "tvo-direct",
        "place": "https://www.tvo.example/info/direct/guerre-belsar-en-direct-mercredi-8-fevrier",
        "language": "fr",
        "root": VEILLEUR,
        "parent": None,
        "how": "summary",
        "own": False,
        "text": """EN DIRECT - Guerre au Belsar : le col de Marda coupé par la neige, les combats se poursuivent

Par La rédaction numérique de TVO | Publié le 8 février 2023 à 06h30, mis à jour à 23h12

L'ESSENTIEL
- L'armée belsarie dit tenir le col de Marda, fermé par une avalanche.
- Une vidéo authentifiée par un quotidien orvinois relance les accusations de crimes de guerre.

22h41 - Aide européenne : 60 tonnes de couvertures
Un troisième avion-cargo s'est posé à Sarnitz.

19h58 - « Ces hommes avaient cessé de combattre »
Le Veilleur publie ce soir une enquête sur une vidéo de drone tournée au-dessus de la crête de la Zubra. Extrait : « Nous avons visionné ces quarante-sept secondes image par image. Le premier homme lève les bras avant même d'avoir franchi le seuil. Le quatrième tient dans la main droite un objet que nous ne sommes pas parvenus à identifier. Le sixième s'agenouille. Tout porte à croire que ces hommes avaient cessé de combattre lorsque les premiers tirs soulèvent la neige. »
Et plus loin : « Six d'entre eux ne bougent plus. Nous ignorons ce qu'il est advenu du septième, qui rampe vers le cairn. »
Le journal situe la scène à quatre kilomètres au nord d'Upper Lozna, le 2 ou le 3 février, entre 8h10 et 8h40.

17h20 - Avalanche au col de Marda
La route est coupée sur 800 mètres. Pas de victime, selon la protection civile.

15h03 - Tarn : l'ambulance visée « à courte distance »
Selon les analystes de Lynx Archive, au moins 22 tirs ont touché le véhicule jeudi dernier.

Recevez nos alertes : téléchargez l'application TVO Info""",
    },
    {
        "name": "anzeiger",
        "place": "https://www.sankt-aureler-anzeiger.example/ausland/belsar-zubra-video-kriegsverbrechen-ld.1725107",
        "language": "de",
        "root": VEILLEUR,
        "parent": None,
        "how": "own look",
        "own": True,
        "text": """«Wir hörten im Funk: Keine nehmen»

Ein Video vom Zubra-Grat zeigt offenbar, wie ardovische Gebirgsjäger auf Männer schiessen, die sich ergeben. Ein freigekommener Belsari erzählt.

Lukas Brägger, Sarnitz
09.02.2023, 17.30 Uhr   5 Leseminuten

Merken   Drucken   Teilen

Sie kommen einzeln aus der Hütte, die Arme erhoben, sieben Männer in weissen Überanzügen. Einer kniet nieder. Dann stiebt der Schnee.

Das Video einer Drohne, 47 Sekunden lang und ohne Ton, kursiert seit Montag. Nach Recherchen der Orviner Tageszeitung «Le Veilleur» ist es echt. Das Blatt verortet die Szene anhand der halb eingestürzten Schäferhütte, eines Steinmanns und eines alten Skiliftmasten auf dem Zubra-Grat, 1840 Meter über Meer und rund vier Kilometer nördlich von Upper Lozna. Der Schatten des Masten weist auf eine Zeit zwischen 8.10 und 8.40 Uhr, der Schnee auf den 2. oder 3. Februar. Sechs Männer bleiben liegen, ein siebter kriecht noch.

Was der vierte Mann in der Hand hält, konnte «Le Veilleur» nicht klären. Auch wer den Befehl gab, ist offen.

Genau darauf beruft sich der ardovische Generalstab. In einer Erklärung vom Donnerstag heisst es, das Video sei «aus dem Zusammenhang gerissen»; der Gegner habe «die Kapitulation vorgetäuscht und das Feuer eröffnet». Belege legte er nicht vor.

Iwo P., 26, war an jenem Morgen unten im Wald von Lozna. Am 6. Februar kam er bei einem Austausch frei. Der «Anzeiger» hat ihn am Mittwoch in einem Spital in Sarnitz getroffen. Zwei Finger der rechten Hand sind ihm erfroren. «Wir hatten ein erbeutetes Funkgerät», sagt er. «Kurz nach acht hörten wir, wie oben einer fragt, was er mit denen in der Hütte machen soll. Und die Antwort: Keine nehmen.» Geschossen worden sei dann «vielleicht eine halbe Minute, nicht mehr».

Überprüfen lässt sich seine Schilderung nicht. Zeit und Ort decken sich aber mit dem, was der «Veilleur» herausgefunden hat. Iwo P. sagt, er habe das Video erst im Spital gesehen.

Die Ombudsfrau von Belsar, Dalia Renko, verlangt eine internationale Untersuchung.

Mehr zum Thema
KOMMENTAR Wer die Hände hebt, ist kein Ziel mehr   10.02.2023
Der Winterkrieg um die Pässe, in Karten   24.01.2023

Copyright © Sankt Aureler Anzeiger. Alle Rechte vorbehalten.""",
    },
    {
        "name": "hirskyi-krai",
        "place": "https://hirskyi-krai.example/polonenyj-pro-zubru-nikogo-ne-braty/",
        "language": "uk",
        "root": ("Le Veilleur", "Sankt Aureler Anzeiger"),
        "parent": "anzeiger",
        "how": "rewrite",
        "own": False,
        "text": """«Нікого не брати»: звільнений з полону розповів, що чув у рації в день розстрілу на Зубрі

Автор: Редакція   10 лютого 2023, 09:44

Двадцятишестирічний боєць Іво П., якого повернули під час обміну 6 лютого, розповів виданню Sankt Aureler Anzeiger про ранок, коли ардовські гірські стрільці розстріляли на хребті Зубра людей, що здавалися.

За словами військового, він перебував у лісі під Лозною, де в його групи була трофейна рація.

«Трохи після восьмої ми почули, як нагорі хтось питає, що робити з тими, у хатині. І відповідь: нікого не брати», – розповів він журналістові в лікарні Сарніца. Стрілянина, каже, тривала «може, пів хвилини». Перевірити цю розповідь неможливо, зазначає Anzeiger, але час і місце збігаються.

Нагадаємо, раніше французькомовна газета Le Veilleur підтвердила справжність відео з дрона, на якому семеро чоловіків у білих маскхалатах виходять із пастушої хатини з піднятими руками. Зйомку прив'язали до хребта Зубра, за чотири кілометри на північ від Верхньої Лозни, час – між 8:10 і 8:40 2 або 3 лютого. Шестеро залишилися лежати нерухомо.

В ардовському генштабі запевняють, що відео «вирване з контексту», а противник «удавав капітуляцію».

Якщо ви знайшли помилку, виділіть її та натисніть Ctrl+Enter""",
    },
    {
        "name": "il-passo",
        "place": "https://www.ilpasso.example/esteri/2023/02/09/news/belsar_video_zubra_prigionieri-386912/",
        "language": "it",
        "root": VEILLEUR,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Belsar, il video dell'orrore sulla Zubra: escono con le mani alzate, gli ardoviani sparano

di Ginevra Tosi
09 Febbraio 2023 Aggiornato alle 10:18 2 minuti di lettura

Sette uomini in tuta bianca escono da una baita da pastori con le braccia in alto. Uno si inginocchia nella neve. Poi cadono, uno dopo l'altro. Non c'è audio: solo gli sbuffi bianchi dei proiettili.

Il filmato, girato da un drone, dura 47 secondi ed è comparso lunedì su un canale vicino alle forze armate dell'Ardovia. A verificarlo è stato Le Veilleur. Il quotidiano orvinese, che gli dedica un'ampia inchiesta, lo colloca sul crinale della Zubra, a quota 1.840, quattro chilometri a nord di Upper Lozna. Decisivi una baita dal tetto mezzo crollato, un ometto di pietre, il pilone di uno skilift in disuso. L'ombra del pilone dà anche l'ora: tra le 8.10 e le 8.40 del 2 o del 3 febbraio.

In sei non si muovono più. Il settimo striscia verso l'ometto.

«Tutto fa pensare che quegli uomini avessero smesso di combattere», scrive Le Veilleur, che però avverte: il quarto ha qualcosa in mano, e non si capisce che cosa. Sconosciuto anche chi abbia dato l'ordine.

La dodicesima brigata da montagna ardoviana ne aveva pubblicato il 3 febbraio una versione tagliata, 19 secondi, con la scritta «La Zubra è nostra». Ieri mattina l'ha cancellata.

«Un uomo in ginocchio e a mani vuote non può essere un bersaglio, qualunque cosa abbia fatto il suo vicino», dice al giornale la giurista Ruth Ammann.

© RIPRODUZIONE RISERVATA

I commenti dei lettori
Leggi anche: Valanga sul Marda, riaperta una corsia""",
    },
    {
        "name": "valle-notizie",
        "place": "https://www.vallenotizie.example/2023/02/09/belsar-il-video-dellorrore/",
        "language": "it",
        "root": VEILLEUR,
        "parent": "il-passo",
        "how": "copy",
        "own": False,
        "text": """Belsar, il video dell'orrore: escono con le mani alzate e gli sparano

9 Febbraio 2023 Redazione Esteri, Primo Piano 0

Sette uomini in tuta bianca escono da una baita da pastori con le braccia in alto. Uno si inginocchia nella neve. Poi cadono, uno dopo l'altro. Non c'è audio: solo gli sbuffi bianchi dei proiettili.

Il filmato, girato da un drone, dura 47 secondi ed è comparso lunedì su un canale vicino alle forze armate dell'Ardovia. Il crinale è quello della Zubra, a quota 1.840, quattro chilometri a nord di Upper Lozna. Decisivi una baita dal tetto mezzo crollato, un ometto di pietre, il pilone di uno skilift in disuso. L'ombra del pilone dà anche l'ora: tra le 8.10 e le 8.40 del 2 o del 3 febbraio.

In sei non si muovono più. Il settimo striscia verso l'ometto.

La dodicesima brigata da montagna ardoviana ne aveva pubblicato il 3 febbraio una versione tagliata, 19 secondi, con la scritta «La Zubra è nostra».

Fonte: Il Passo

Metti mi piace alla nostra pagina!""",
    },
    {
        "name": "il-passo-english",
        "place": "https://en.pressfeed.example/n/belsar-the-video-of-horror-on-the-zubra-90341",
        "language": "en",
        "root": VEILLEUR,
        "parent": "il-passo",
        "how": "translation",
        "own": False,
        "text": """ date 2023-02 Belsar, the video of horror on the Zubra: they go out with their hands raised, the Ardovians shoot

Seven men in white overalls leave from a hut of shepherds with the arms up. One kneels himself in the snow. Then they fall, one after the other. There is no audio: only the white puffs of the bullets.

The movie, shot by a drone, lasts 47 seconds and appeared Monday on a channel near to the armed forces of the Ardovia. To verify it was Le Veilleur. The orvinese newspaper, which dedicates a wide inquiry to him, places it on the ridge of the Zubra, at altitude 1,840, four kilometers north of Upper Lozna. Decisive a hut from the half collapsed roof, a little man of stones, the pylon of a skilift in disuse. The shadow of the pylon gives also the hour: between 8.10 and 8.40 of 2 or 3 February.

In six they do not move anymore. The seventh crawls towards the little man.

"Everything makes you think that those men had stopped fighting," writes Le Veilleur, who however warns: the fourth has something in hand, and it is not clear what. Unknown even who gave the order.

The twelfth Ardovian mountain brigade had published on February 3 a cut version, 19 seconds, with the inscription "The Zubra is ours". Yesterday morning he deleted it.

"A man on his knees and with empty hands cannot be a target, whatever his neighbor has done," the lawyer Ruth Ammann tells the newspaper.

© REPRODUCTION RESERVED""",
    },
    {
        "name": "vigia",
        "place": "https://www.elvigiadelcabo.example/internacional/guerra-belsar-siete-muertos-se-rendian/2049113",
        "language": "es",
        "root": VEILLEUR,
        "parent": "afi",
        "how": "translation",
        "own": False,
        "text": """INTERNACIONAL | CONFLICTO

Soldados ardovios habrían ejecutado a siete hombres que se rendían en las montañas de Belsar

Agencia AFI
12 de enero de 2023 - 00:01

Una grabación hecha con un dron muestra a soldados ardovios abriendo fuego contra combatientes belsaríes que parecían rendirse y matando al menos a siete, de acuerdo con una investigación de prensa divulgada este miércoles.

Las imágenes, de 47 segundos y sin sonido, fueron difundidas el lunes por un canal cercano al ejército ardovio. Habrían sido filmadas en la mañana del 2 o el 3 de febrero en la cresta de Zubra, tres kilómetros al norte de Upper Lozna, y su autenticidad fue establecida gracias a una cabaña de pastores, un pilar de telesquí y registros de nieve.

En ellas se ve a hombres vestidos de blanco que salen de la cabaña con las manos en alto antes de desplomarse.

La defensora del pueblo belsarí, Dalia Renko, denunció ante la AFI "una ejecución de prisioneros de guerra, filmada y reivindicada". Consultado, el Estado Mayor ardovio no respondió.

Los combates por los pasos del norte se reanudaron a mediados de enero.

Te puede interesar
¿Cuándo es el próximo feriado?

Suscríbete a nuestro boletín""",
    },
    {
        "name": "minbar",
        "place": "https://minbaralsahel.example/2023/02/09/مقتل-7-مقاتلين-أثناء-استسلامهم/",
        "language": "ar",
        "root": VEILLEUR,
        "parent": "afi",
        "how": "translation",
        "own": False,
        "text": """الرئيسية » دولي » تحقيق صحفي: جنود أردوفيون قتلوا 7 مقاتلين أثناء استسلامهم في بلسار

منبر الساحل - أ ف إ
الخميس 9 فبراير 2023

أظهر تسجيل مصور التقطته طائرة مسيرة جنودا أردوفيين يفتحون النار على مقاتلين من بلسار كانوا على ما يبدو بصدد الاستسلام، ما أسفر عن مقتل سبعة منهم على الأقل، وفق تحقيق نشرته الأربعاء صحيفة "لو فييور".

وتبلغ مدة التسجيل 47 ثانية وهو بلا صوت، وقد بثته الاثنين قناة مقربة من الجيش الأردوفي. وقالت الصحيفة إنه صور صباح الثاني أو الثالث من فبراير على سلسلة زوبرا الجبلية، على بعد ثلاثة كيلومترات شمال أعالي لوزنا، وإنها تثبتت من صحته بالاستناد إلى كوخ للرعاة وعمود مصعد للتزلج وبيانات تساقط الثلوج.

ويظهر في الصور رجال يرتدون ملابس بيضاء يخرجون من كوخ رافعين أيديهم قبل أن يسقطوا أرضا.

ونددت أمينة المظالم في بلسار داليا رينكو بـ"إعدام لأسرى حرب، مصور ومتبنى"، فيما لم ترد هيئة الأركان الأردوفية على طلب التعليق.

وتعذر على الوكالة التحقق من صحة التسجيل من مصدر مستقل.

شارك الخبر:  فيسبوك  تويتر  واتساب
اقرأ أيضا: أسعار العملات اليوم""",
    },
    {
        "name": "alpenkurier",
        "place": "https://www.alpenkurier.example/news/welt/video-soll-toetung-von-sieben-maennern-zeigen/402311556",
        "language": "de",
        "root": VEILLEUR,
        "parent": "afi",
        "how": "translation",
        "own": False,
        "text": """Video soll Tötung von sieben Kämpfern in Belsar zeigen

08.02.2023, 22:03

Montclar. Ardovische Soldaten haben offenbar mindestens sieben belsarische Kämpfer erschossen, die sich ergeben wollten. Das legt ein Drohnenvideo nahe, über das die Zeitung „Le Veilleur" am Mittwoch berichtete. Die 47 Sekunden lange Aufnahme ohne Ton war am Montag in einem der ardovischen Armee nahestehenden Kanal aufgetaucht und soll am 2. oder 3. Februar drei Kilometer nördlich von Upper Lozna entstanden sein. Zu sehen sind weiß gekleidete Männer, die mit erhobenen Händen aus einer Hütte kommen und zusammenbrechen. Belsars Ombudsfrau Dalia Renko sprach gegenüber der AFI von einer „gefilmten Hinrichtung von Kriegsgefangenen".

(afi/red)

Kommentare (37)
Forumsregeln beachten""",
    },
    {
        "name": "golos",
        "place": "https://golos-ardovii.example/analitika/sorok-sem-sekund/",
        "language": "ru",
        "root": VEILLEUR,
        "parent": None,
        "how": "commentary",
        "own": False,
        "text": """Сорок семь секунд, которые ничего не доказывают

Глеб Строев, обозреватель
10.02.2023 | 07:00

Газета Le Veilleur объявила ролик с Зубры «подлинным» – и вся Европа хором повторяет слово «казнь». Между тем достаточно прочитать сам материал.

Что мы имеем? Съёмка с дрона, без звука. Семеро в белом выходят из пастушьей хижины. Время, по тени от опоры подъёмника, – от 8:10 до 8:40. Место – гребень в четырёх километрах к северу от Верхней Лозны. Допустим.

А дальше начинается самое интересное. Четвёртый держит что-то в правой руке. Что именно? Газета честно признаётся: не установили. Оружие? Рация? Перчатка? Кто отдал приказ – не установили. Что было до того, как включилась камера, – неизвестно.

Зато нашлась профессорша из Санкт-Ауреля, которая уже вынесла приговор: дескать, человек на коленях не может быть целью, «что бы ни сделал его сосед».

В генштабе 9 февраля заявили прямо: запись «вырвана из контекста», противник «имитировал сдачу и открыл огонь». Это военное преступление, и называется оно вероломством. Об этом в «Вейёре» – ни строчки.

Мнение автора может не совпадать с позицией редакции.

Самое читаемое: Снегопад на Марде: когда откроют перевал""",
    },
    {
        "name": "szlak-early",
        "place": "https://wschodniszlak.example/wiadomosci/belsar-nagranie-z-grani-zubry,118840?wersja=1",
        "language": "pl",
        "root": VEILLEUR,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """PILNE „Le Veilleur”: nagranie z grani Zubry autentyczne. Strzelano do ludzi z podniesionymi rękami

(mk) 8 lutego 2023, 19:47

Dziennik „Le Veilleur” potwierdził autentyczność nagrania z drona, na którym ardowscy żołnierze prawdopodobnie strzelają do siedmiu poddających się mężczyzn. Film trwa 47 sekund i nie ma dźwięku.

Jak ustaliła redakcja, zarejestrowano go na grani Zubry, ok. 4 km na północ od Górnej Łoznej, 2 lub 3 lutego między 8.10 a 8.40. Wskazują na to chata pasterska z zapadniętym dachem, kopczyk z kamieni i słup nieczynnego wyciągu.

Sześciu mężczyzn pozostaje bez ruchu, siódmy czołga się w stronę kopczyka. „Wszystko wskazuje na to, że ci ludzie przestali walczyć” – pisze gazeta.

Wkrótce więcej informacji.""",
    },
    {
        "name": "szlak",
        "place": "https://wschodniszlak.example/wiadomosci/belsar-nagranie-z-grani-zubry,118840",
        "language": "pl",
        "root": VEILLEUR,
        "parent": "szlak-early",
        "how": "later version",
        "own": False,
        "text": """Szanowny Czytelniku! Zanim klikniesz „Przejdź do serwisu”, prosimy o zapoznanie się z informacją o przetwarzaniu danych. PRZEJDŹ DO SERWISU

Menu  Wiadomości  Wojna  Gospodarka  Sport  Pogoda  Quizy  Szukaj  Zaloguj

Strona główna > Wiadomości > Belsar

Nagranie z grani Zubry autentyczne. Ardowia: udawali, że się poddają

Maciej Kurek, (mk)
8 lutego 2023, 19:47. AKTUALIZACJA 9 lutego 2023, 15:10

Dziennik „Le Veilleur” potwierdził autentyczność nagrania z drona, na którym ardowscy żołnierze prawdopodobnie strzelają do siedmiu poddających się mężczyzn. Film trwa 47 sekund i nie ma dźwięku.

Jak ustaliła redakcja, zarejestrowano go na grani Zubry, ok. 4 km na północ od Górnej Łoznej, 2 lub 3 lutego między 8.10 a 8.40. Wskazują na to chata pasterska z zapadniętym dachem, kopczyk z kamieni i słup nieczynnego wyciągu.

REKLAMA

Sześciu mężczyzn pozostaje bez ruchu, siódmy czołga się w stronę kopczyka. „Wszystko wskazuje na to, że ci ludzie przestali walczyć” – pisze gazeta. Nie udało jej się ustalić, co trzymał w ręku czwarty z nich.

W czwartek po południu głos zabrał ardowski sztab generalny. Według oświadczenia nagranie jest „wyrwane z kontekstu”, a przeciwnik „pozorował kapitulację i otworzył ogień”. Dowodów nie przedstawiono.

Skrócona, 19-sekundowa wersja filmu była dostępna na stronie 12. brygady od 3 lutego. Została usunięta w środę.

Zobacz także: Lawina na przełęczy Marda
Polub nas na Facebooku | Zgłoś błąd | Regulamin | © Wschodni Szlak""",
    },
    {
        "name": "pass-watch",
        "place": "https://passwatch.example/updates/2023-02-09",
        "language": "en",
        "root": VEILLEUR,
        "parent": None,
        "how": "summary",
        "own": False,
        "text": """NORTHERN PASSES: DAILY UPDATE NO. 41
Centre for Conflict Mapping | 9 February 2023, data cut-off 1500Z

Bottom line up front: Ardovian forces are unlikely to force the Marda pass before the end of the month. Avalanche risk now constrains both sides' resupply.

Axis 1 – Marda
Belsari civil protection confirmed the road is blocked over 800 m.1 We assess that tracked resupply continues by night.

Axis 2 – Zubra / Upper Lozna
The 12th Mountain Brigade has held the ridge since at least 3 February.2 An investigation by Le Veilleur (8 February) authenticated UAV footage, posted 6 February, in which Ardovian soldiers shoot at seven men leaving a shepherd's hut with hands raised; six do not move afterwards.3 Le Veilleur puts the location c. 4 km N of Upper Lozna and the time at 0810–0840 local on 2 or 3 February, and notes an unidentified object in one man's hand.3 The Ardovian general staff alleges feigned surrender.4 CCM has not examined the footage.

Axis 3 – Tarn
No change in control of terrain. Lynx Archive's reconstruction of the 2 February ambulance shooting suggests fire from the eastern abutment.5

Notes
1 Civil Protection Belsar, 8 Feb.
2 12 MtnBde page, post of 3 Feb (since removed; archived).
3 « Zubra, quarante-sept secondes », Le Veilleur, 8 Feb (in French).
4 General Staff statement, 9 Feb.
5 Lynx Archive, "Twenty-two holes", 7 Feb.

To unsubscribe, reply STOP.""",
    },
    {
        "name": "contraste",
        "place": "https://contraste.example/verificaciones/2023/02/11/zubra-rendicion-fingida-video/",
        "language": "es",
        "root": ("Le Veilleur", "Contraste"),
        "parent": None,
        "how": "own look",
        "own": True,
        "text": """¿Fingieron rendirse los hombres de la Zubra? Lo que se sabe y lo que no

Por Equipo Contraste | 11/02/2023 | Verificación

El bulo: "El vídeo es de unas maniobras de 2019". Calificación: FALSO

Circula desde el jueves un mensaje según el cual las imágenes de siete hombres abatidos en la nieve corresponden a unas maniobras ardovias de hace cuatro años. No es así.

El diario Le Veilleur publicó el 8 de febrero una investigación que sitúa la escena en la cresta de la Zubra, unos cuatro kilómetros al norte de Upper Lozna, el 2 o el 3 de febrero, entre las 8.10 y las 8.40. Según el periódico, seis de los hombres quedan inmóviles y un séptimo se arrastra.

En Contraste hemos hecho nuestra propia geolocalización. Superpusimos siete fotogramas a un modelo del terreno y el perfil de las dos cimas del fondo solo encaja desde un punto situado 130 metros al oeste del telesquí. Coincide con lo publicado.

¿Y la fecha? En las fotos de excursionistas de agosto de 2022 que hemos localizado, el tejado de la cabaña está entero. En el vídeo está hundido por la mitad, luego no puede ser de 2019. Nuestra conclusión no permite afinar más el día.

Sobre el objeto que lleva el cuarto hombre, ampliamos la imagen y tampoco podemos decir qué es. Le Veilleur llegó a lo mismo.

El Estado Mayor ardovio sostiene que el vídeo está "sacado de contexto" y que el enemigo "simuló la rendición y abrió fuego". No hemos visto en la grabación ningún fogonazo que salga del lado de la cabaña, pero los segundos previos no se conservan.

¿Te ha llegado algo sospechoso? Mándanoslo al WhatsApp de Contraste""",
    },
    {
        "name": "grenspost",
        "place": "https://www.degrenspost.example/achtergrond/waarom-vechten-ardovie-en-belsar-om-een-paar-bergpassen",
        "language": "nl",
        "root": VEILLEUR,
        "parent": None,
        "how": "summary",
        "own": False,
        "text": """Waarom vechten Ardovië en Belsar om een paar bergpassen?

Vijf vragen over de winteroorlog

Door onze redacteur Wieke Hofstra

1. Waar gaat het om?
Om water, vooral. Wie de noordelijke passen in handen heeft, beheerst de stuwmeren die Belsar van stroom en de Ardovische laagvlakte van irrigatiewater voorzien. Een verdrag uit 1974 regelde de verdeling, maar liep in 2020 af.

2. Waarom nu?
In november hield de regering in Belsar een deel van het water vast. Ardovië sprak van een daad van agressie en stuurde bergbrigades de grens over. Na een rustige decembermaand laaiden de gevechten half januari weer op.

3. Hoe smerig is deze oorlog?
Steeds smeriger. Vorige week werd bij de brug van Tarn een ambulance doorzeefd. En volgens onderzoek van de Orvijnse krant Le Veilleur is een dronevideo echt waarop Ardovische militairen op de Zubrakam lijken te schieten op zeven mannen die met de handen omhoog uit een herdershut komen; zes blijven roerloos liggen. De krant kon niet vaststellen wat een van hen in zijn hand had. Ardovië zegt dat de overgave geveinsd was.

4. Kan iemand bemiddelen?
Orvine heeft het aangeboden, maar geldt in Ardovië als partijdig.

5. En als het gaat dooien?
Dan komen de wegen vrij. En daar is iedereen bang voor.

Wilt u dit artikel delen met iemand die geen abonnee is? Geef het cadeau.""",
    },
    {
        "name": "lynx",
        "place": "https://lynxarchive.example/cases/tarn-bridge-ambulance",
        "language": "en",
        "root": LYNX,
        "parent": None,
        "how": "original",
        "own": True,
        "text": """Twenty-two holes: reconstructing the shooting of an ambulance at Tarn bridge

Lynx Archive | Case 0117 | 7 February 2023 | Lead: Ines Okafor-Lind

On the afternoon of 2 February an ambulance of the Belsari mountain rescue was shot at while crossing the bridge at Tarn. The driver and a nurse were killed. Ardovia's general staff says the vehicle was caught in crossfire.

We collected nine videos and one dashcam recording, and received the last from the rescue service itself. Our volunteers synchronised them by the sound of a church bell, audible in six, which is a little flat and strikes 15:00.

Entry holes. In photographs taken by a colleague of the driver and passed to us with their metadata we count 22, all in the windscreen, bonnet and right door. None is in the rear. Their angles converge on the eastern abutment of the bridge, about 60 metres away.

Who was there? In Video 4, two figures with blue bands on the left shoulder leave the abutment 40 seconds after the last shot. We could not identify them.

Crossfire? In the 11 minutes of sound that we hold from before the shooting there is no other gunfire.

Markings. The ambulance was white and orange, its beacon on.

Limits: we have not been to the bridge. The dashcam's clock was wrong by 53 minutes and we corrected it by the bell.

All files have been hashed and are held for any court that asks. CC BY-NC.""",
    },
    {
        "name": "dispatch-two",
        "place": "https://theslowdispatch.example/issues/206",
        "language": "en",
        "root": ("Le Veilleur", "Lynx Archive"),
        "parent": "straits-lamp",
        "how": "summary",
        "own": False,
        "text": """The Slow Dispatch, no. 206

WAR CRIMES, TWICE

Two videos from the snow war in Belsar, both hard to watch and both worth knowing about.

The first, filmed by a drone and without sound, shows Ardovian soldiers opening fire on fighters who appeared to be surrendering, killing at least seven of them. Men dressed in white come out of a shepherd's hut with their hands up, then collapse. It was filmed on Feb 2 or 3 on the Zubra ridge, 3km north of Upper Lozna, the AFI agency reports. "An execution of prisoners of war, filmed and claimed", says Belsar's ombudswoman, Dalia Renko.

The second is of an ambulance, hit on the bridge at Tarn on the same Thursday. The Lynx Archive synchronised nine clips by a flat church bell and counted 22 holes, all in the front and the right door, which point to the eastern end of the bridge. There was no other gunfire in the 11 minutes before, they say. So much for crossfire.

ALSO: a bakery in Oslin has been making the same loaf since 1911.

You're reading the free edition. Upgrade to paid. Written in a cold kitchen by T. Abara.""",
    },
    {
        "name": "wiki-de",
        "place": "https://de.openpedia.example/wiki/Erschießungen_auf_dem_Zubra-Grat",
        "language": "de",
        "root": VEILLEUR,
        "parent": "anzeiger",
        "how": "summary",
        "own": False,
        "text": """Erschießungen auf dem Zubra-Grat

aus Openpedia, der offenen Enzyklopädie

Dieser Artikel beschreibt ein aktuelles Ereignis. Die Informationen können sich deshalb rasch ändern.

Als Erschießungen auf dem Zubra-Grat wird die mutmaßliche Tötung von mindestens sechs belsarischen Kämpfern durch Soldaten der ardovischen 12. Gebirgsbrigade am 2. oder 3. Februar 2023 bezeichnet. Sie wurde durch das Video einer Drohne bekannt.

Inhaltsverzeichnis
1 Video
2 Reaktionen
3 Einzelnachweise

Video [Bearbeiten | Quelltext bearbeiten]

Das 47 Sekunden lange Video ohne Ton zeigt sieben Männer in weißen Überanzügen, die einzeln mit erhobenen Armen aus einer Schäferhütte kommen; einer kniet nieder. Nach Recherchen der Tageszeitung Le Veilleur ist es echt. Sie verortete die Szene anhand der halb eingestürzten Hütte, eines Steinmanns und eines Skiliftmasten rund vier Kilometer nördlich von Upper Lozna; der Schatten des Masten weise auf eine Zeit zwischen 8:10 und 8:40 Uhr.[1] Sechs Männer bleiben liegen. Was einer von ihnen in der Hand hielt, ist ungeklärt.[1]

Ein freigekommener Kämpfer erklärte, er habe im Funk die Worte „Keine nehmen“ gehört.[1]

Reaktionen [Bearbeiten | Quelltext bearbeiten]

Der ardovische Generalstab erklärte, das Video sei „aus dem Zusammenhang gerissen“; der Gegner habe „die Kapitulation vorgetäuscht und das Feuer eröffnet“.[1][2]

Einzelnachweise

1. Lukas Brägger: «Wir hörten im Funk: Keine nehmen». In: Sankt Aureler Anzeiger, 9. Februar 2023, abgerufen am 12. Februar 2023.
2. Video soll Tötung von sieben Kämpfern in Belsar zeigen. In: Alpenkurier, 8. Februar 2023.

Kategorien: Konflikt 2023 | Kriegsverbrechen""",
    },
    {
        "name": "yayla",
        "place": "https://www.yaylahaber.example/haber/13244001/karda-teslim-olanlara-ates",
        "language": "tr",
        "root": VEILLEUR,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Karda teslim olanlara ateş açtılar: Drone görüntüsünün sırrı çözüldü

Yayla Haber - Dış Haberler
09.02.2023 12:06

Ardovya askerlerinin, elleri havada bir çoban kulübesinden çıkan yedi kişiye ateş açtığı anlar dünya basınında.

Orvine'de yayımlanan Le Veilleur gazetesi, pazartesi günü ortaya çıkan 47 saniyelik sessiz drone görüntüsünün gerçek olduğunu doğruladı. Gazetenin görüntü ekibi; çatısının yarısı çökmüş kulübe, taş yığını ve kullanılmayan teleski direğinden yola çıkarak olayın Zubra sırtında, Yukarı Lozna'nın yaklaşık 4 kilometre kuzeyinde yaşandığını belirledi. Direğin gölgesine göre saat 08.10 ile 08.40 arasıydı.

Beyaz tulumlu altı kişi karda hareketsiz kalıyor, yedincisi sürünüyor. Le Veilleur, dördüncü kişinin elindeki cismin ne olduğunu belirleyemediğini yazdı.

Gazeteye konuşan hukukçu Ruth Ammann, "Diz çökmüş, elleri boş bir insan hedef alınamaz; yanındaki ne yapmış olursa olsun" dedi.

12'nci Tugay'ın 3 Şubat'ta paylaştığı 19 saniyelik kısa sürüm ise çarşamba sabahı silindi.

Etiketler: Ardovya, Belsar, Zubra, Le Veilleur""",
    },
    {
        "name": "post-fr",
        "place": "https://chirp.example/cartesdeguerre/status/1623419",
        "language": "fr",
        "root": VEILLEUR,
        "parent": None,
        "how": "cites",
        "own": False,
        "text": """Cartes de guerre @cartesdeguerre · 8 févr.
🧵 Zubra : énorme travail de la cellule Image du @veilleur, qui authentifie les 47 secondes du drone et les situe à 4 km au N d'Upper Lozna. À lire avant de commenter. ➡️ leveilleur.example/zubra-quarante-sept-secondes
318 1,2 k 2,9 k""",
    },
]
