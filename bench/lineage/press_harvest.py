"""The press of many countries on one verified clip: a captive shot by a combine. Nothing here happened.

Vareth, Kesmar, Hallam, their people, papers, agencies and broadcasters do not exist; real agencies
stand in credits of pictures only, and nobody real is accused of anything. The Carrow Tribune
verified the clip and its own page is held. An agency, CPA, retold that page with a mistake of its
own (Sunday for Saturday, two kilometres for two and a half) and others print the agency, some of
them without the paper's name. A daily, Le Fanal, added what it was told by a relative; a Polish
fact-check placed the clip again. NBS verified another clip, of a barge, and the Kesmari ministry's
statement is its own source.

Where truth may be argued: the Polish fact-check rests on the paper and on its own work, so both are
given as its root. The think-tank's update and the Italian background tell of much else; their root
is that of what they say of the clip. The live-blogs too, of which one entry is about the clip. The
late version of Le Fanal is given its early version for a parent and the paper for a root, though
its interview is new. The entry of the encyclopaedia rests on the paper, but cites three. The
ministry's statement answers the paper: its claims are its own. The aggregator's second story is
another matter, of which nothing is held.

Longer than 300 lines, because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

from bench.lineage.press import Press

TRIBUNE: Final = ("The Carrow Tribune",)
NBS: Final = ("NBS",)
MINISTRY: Final = ("Ministry of Defence of Kesmar",)

# How houses are written besides.
HOUSES: Final[dict[str, tuple[str, ...]]] = {
    "The Carrow Tribune": (
        "Carrow Tribune",
        "The Tribune",
        "Tribune",
        "Керроу триб'юн",
        "Кэрроу трибюн",
        "كارو تريبيون",
    ),
    "NBS": ("NBS Verify", "NBS News", "Northern Broadcasting Service"),
    "Ministry of Defence of Kesmar": (
        "Kesmari Ministry of Defence",
        "Kesmari defence ministry",
        "Kesmar's Ministry of Defence",
        "Ministry of Defence",
        "Defence Ministry of Kesmar",
    ),
    "Prawda na Oko": ("prawdanaoko",),
}

# Which held report is a house's own text.
HELD: Final[dict[str, str]] = {
    "The Carrow Tribune": "tribune",
    "NBS": "nbs-barge",
    "Ministry of Defence of Kesmar": "ministry",
    "Prawda na Oko": "prawda-na-oko",
}

ROOTS: Final = ("The Carrow Tribune", "NBS", "Ministry of Defence of Kesmar")

REPORTS: Final[list[Press]] = [
    {
        "name": "tribune",
        "place": "https://www.carrowtribune.example/2019/08/27/world/vareth-kesmar-video-sadrova-combine.html",
        "language": "en",
        "root": TRIBUNE,
        "parent": None,
        "how": "original",
        "own": True,
        "text": """Video Appears to Show Kesmari Soldiers Shooting a Captive Beside a Combine

A clip that was posted and quickly deleted was filmed in a field near Sadrova, a Tribune analysis found.

By Nora Whitlock and Deven Achar
Aug. 27, 2019

A video posted online late Saturday and verified by The Carrow Tribune appears to show Kesmari soldiers shooting one of five bound men who were kneeling in front of a combine harvester at the edge of a sunflower field in eastern Vareth.

The clip, which lasts one minute and 52 seconds, was uploaded to Steppe Diary, a channel that supports the Kesmari army and has some 41,000 followers. It was gone within the hour. The Tribune obtained a copy from a researcher who had saved it, and found no earlier trace of it online.

In the footage, five men in work clothes kneel in a row on a strip of stubble, their wrists tied behind them with orange baling twine. Two soldiers with rifles stand over them; a third appears to be wearing the camera on his helmet.

“Whose combine is it?” one soldier asks.

“Not theirs anymore,” another answers. Then, to the men: “Look at the wheel, not at me.”

A shot is heard and the man second from the left falls against the front wheel. Six seconds later there is another shot. “Leave the rest, the major wants to talk to them,” says a voice close to the microphone.

At one minute and 31 seconds the recording is cut. When it resumes, the camera moves along the machine, and at least three of the other men are lying face down and do not move. The fifth is not in view. The Tribune could not determine how much time had passed or what happened during the break.

How we placed the video

The Tribune compared the clip with satellite images. A grain dryer with two panels missing from its roof, a row of pylons of which one leans to the north, and a bend in the farm track match a field about a mile and a half southeast of Sadrova, a village of 600 in the Belkut district.

An image taken on Aug. 19 shows the field without the combine. On Aug. 21 the machine stands where it can be seen in the clip, next to a burnt strip. By the length of the shadows, the Tribune estimates that the video was recorded between 5:40 and 6:20 in the evening, most likely on Aug. 20. Both armies say that Kesmari troops entered Sadrova on Aug. 18 and left it on Aug. 23.

The soldiers wear a strip of red tape around their helmets, as Kesmari units in the Belkut area have since early summer, and one has a stork, the badge of Kesmar’s territorial infantry, on his sleeve. Their faces are covered. The Tribune could not establish to which unit they belonged.

Nor is it clear who the men were. None is armed or in uniform in the clip. Stepan Lurie, who runs a cooperative farm in Sadrova, said by telephone that five of his workers did not come home on Aug. 20. He said he recognized the combine by a dent under the cab and a white 7 that he had painted on the door himself. “I have looked at it nine times,” he said of the video. “I know the machine. I can’t swear to the faces.”

Gert Halloway, a former forensic audio examiner who listened to the recording for the Tribune, said both shots were consistent with a pistol fired within a few yards of the microphone. He found no sign that the sound had been added.

Police in Belkut said Monday that four bodies had been recovered from a drainage ditch near the village. The Tribune could not confirm that they were those of the men in the video.

‘A crude staging’

Col. Irma Dessel, a spokeswoman for Kesmar’s Ministry of Defence, called the clip “a crude staging” in a written answer to questions. “No unit of ours was in that place on that day,” she wrote. She did not reply when asked about the satellite images.

Pavlo Henk, Vareth’s prosecutor general, said his office had opened a case. “We will find each of them, by name,” he said.

The deliberate killing of prisoners, whether or not they are soldiers, is a war crime under the Geneva Conventions.

The Tribune is not publishing the video in full because of its graphic nature.

Lena Marsh contributed reporting from Tolm. Graphics by Oyin Bakare.

Nora Whitlock is a reporter on the Tribune’s Visual Desk. She covers conflict and open-source research.

Deven Achar is a correspondent in the Tolm bureau.

A correction was made on Aug. 28, 2019: An earlier version of this article misstated the number of followers of the channel Steppe Diary. It is about 41,000, not 14,000.""",
    },
    {
        "name": "cpa-wire",
        "place": "https://www.cpa-news.example/world/kesmari-soldiers-seen-shooting-captive-video-carrow-tribune-2019-08-27/",
        "language": "en",
        "root": TRIBUNE,
        "parent": "tribune",
        "how": "rewrite",
        "own": False,
        "text": """Kesmari soldiers seen shooting captive near Vareth village in video - Carrow Tribune

By CPA Staff
August 27, 2019 9:14 PM UTC | Updated 14 hours ago

Aug 27 (CPA) - Soldiers of the Kesmari army appear to shoot a bound man beside a combine harvester in eastern Vareth in a video whose place and date were established by the Carrow Tribune, the newspaper reported on Tuesday.

The Tribune said the video, which was posted on Sunday on a pro-Kesmari channel and later removed, was shot about 2 kilometres southeast of the village of Sadrova, most likely on Aug. 20, while the village was in Kesmari hands.

It showed five kneeling men with their hands tied. One of them falls after a shot; a second shot follows some seconds later. After a break in the recording at least three of the others are seen lying motionless, the newspaper said, adding that it could not determine what had happened in between.

CPA could not independently verify the video.

The defence ministry in Adrun called it "a crude staging". "No unit of ours was in that place on that day," spokeswoman Colonel Irma Dessel told the paper.

Vareth's prosecutor general, Pavlo Henk, said a case had been opened.

The men wore work clothes and it was not clear whether they were farm workers or soldiers. The head of a cooperative farm told the Tribune that five of his men had been missing since Aug. 20.

A spokesman for the United Nations human rights office said it was aware of the footage and was "looking into it".

(Reporting by CPA newsrooms in Carrow and Adrun; Editing by P. Lindqvist)

Our standards: how CPA works""",
    },
    {
        "name": "belmont",
        "place": "https://www.belmontdaily.example/cpa/world/video-bound-man-shot-harvester",
        "language": "en",
        "root": TRIBUNE,
        "parent": "cpa-wire",
        "how": "copy",
        "own": False,
        "text": """Bound man shot beside harvester in Vareth, video shows

Subscribe for $1 | Log in | e-Edition | Obituaries | High School Sports

Continental Press Agency
Aug 27, 2019 Updated Aug 28, 2019

Soldiers of the Kesmari army appear to shoot a bound man beside a combine harvester in eastern Vareth in a video whose place and date were established by the Carrow Tribune, the newspaper reported on Tuesday.

The Tribune said the video, which was posted on Sunday on a pro-Kesmari channel and later removed, was shot about 2 kilometers southeast of the village of Sadrova, most likely on Aug. 20, while the village was in Kesmari hands.

It showed five kneeling men with their hands tied. One of them falls after a shot; a second shot follows some seconds later.

Vareth’s prosecutor general, Pavlo Henk, said a case had been opened.

You have 2 free articles remaining this month.

Trending: County fair draws record crowd despite rain | Sheriff: Missing kayaker found safe""",
    },
    {
        "name": "rheinauer",
        "place": "https://www.rheinauerbote.example/politik/ausland/vareth-video-gefangener-maehdrescher-art4120.html",
        "language": "de",
        "root": TRIBUNE,
        "parent": "cpa-wire",
        "how": "translation",
        "own": False,
        "text": """Krieg in Vareth: Video soll Erschießung eines Gefesselten zeigen

28.08.2019, 06:12 Uhr

Adrun/Tolm (cpa) - Ein am Sonntag im Netz veröffentlichtes Video zeigt offenbar, wie kesmarische Soldaten im Osten von Vareth einen gefesselten Mann neben einem Mähdrescher erschießen. Die Aufnahme sei etwa zwei Kilometer südöstlich des Dorfes Sadrova entstanden, höchstwahrscheinlich am 20. August, als der Ort in der Hand der kesmarischen Armee war, berichtete die Agentur CPA am Dienstagabend.

Zu sehen seien fünf kniende Männer mit gefesselten Händen. Nach einem Schuss falle einer von ihnen um, einige Sekunden später folge ein zweiter Schuss. Nach einer Unterbrechung der Aufnahme lägen mindestens drei weitere Männer reglos am Boden. Was dazwischen geschah, ist unklar.

Das Verteidigungsministerium in Adrun sprach von einer «plumpen Inszenierung». «Keine unserer Einheiten war an diesem Tag an diesem Ort», sagte Sprecherin Oberst Irma Dessel. Der Generalstaatsanwalt von Vareth, Pavlo Henk, leitete ein Verfahren ein. Das UN-Menschenrechtsbüro erklärte, man kenne die Aufnahmen und gehe ihnen nach.

© cpa-infocom, cpa:190828-99-641205/2

Das könnte Sie auch interessieren
- Niedrigwasser: Fähre bei Altau steht still
- Quiz: Wie gut kennen Sie den Rheinau-Kreis?""",
    },
    {
        "name": "llano",
        "place": "https://www.elnoticierodelllano.example/mundo/2019/08/28/video-soldados-kesmaries-disparan-hombre-maniatado-612044.html",
        "language": "es",
        "root": TRIBUNE,
        "parent": "cpa-wire",
        "how": "translation",
        "own": False,
        "text": """Un video muestra a soldados kesmaríes disparando contra un hombre maniatado en un campo de Vareth

CPA
Adrun / 28.08.2019 07:40

Soldados del ejército de Kesmar parecen disparar contra un hombre maniatado junto a una cosechadora en el este de Vareth, según se ve en un video cuyo lugar y fecha fueron establecidos por el Carrow Tribune, informó el martes ese diario.

El video, colgado el domingo en un canal favorable a Kesmar y retirado más tarde, fue grabado a unos 2 kilómetros al sureste de la aldea de Sadrova, muy probablemente el 20 de agosto, cuando la localidad estaba en manos kesmaríes, de acuerdo con el Tribune.

En las imágenes aparecen cinco hombres de rodillas y con las manos atadas. Uno de ellos cae tras un disparo; segundos más tarde se oye otro. Después de un corte en la grabación, al menos tres de los restantes yacen inmóviles. El periódico señaló que no pudo determinar qué ocurrió entre un momento y otro.

El Ministerio de Defensa, en Adrun, tachó el video de "burdo montaje". "Ninguna unidad nuestra estaba en ese lugar ese día", aseguró la coronel Irma Dessel, portavoz de la cartera.

Con información de CPA

Lee también: Suben los precios del girasol por quinta semana consecutiva

¿Tienes una historia? Escríbenos por WhatsApp""",
    },
    {
        "name": "llano-teaser",
        "place": "https://www.elnoticierodelllano.example/mundo/",
        "language": "es",
        "root": TRIBUNE,
        "parent": "llano",
        "how": "summary",
        "own": False,
        "text": """MUNDO

Vareth: un video muestra a soldados kesmaríes disparando contra un hombre maniatado

Las imágenes, retiradas de un canal favorable a Kesmar, fueron grabadas a unos 2 kilómetros de Sadrova, según el Carrow Tribune. Adrun habla de "burdo montaje". Seguir leyendo >""",
    },
    {
        "name": "blaze",
        "place": "https://www.dailyblaze.example/news/9834411/execution-video-harvester-vareth-kesmar/",
        "language": "en",
        "root": TRIBUNE,
        "parent": "tribune",
        "how": "rewrite",
        "own": False,
        "text": """HARVEST OF HORROR Chilling moment soldiers EXECUTE five bound farmhands in front of their own combine… before sneering 'it's not theirs anymore'

WARNING: DISTRESSING CONTENT

Gary Tunnock
9:02, 28 Aug 2019
Updated: 10:47, 28 Aug 2019

THIS is the sickening moment Kesmari soldiers gunned down helpless captives in a field of sunflowers.

The five farmhands had been dragged from their machine, tied up with orange baling twine and made to kneel in the stubble.

“Whose combine is it?” one of the killers asks in the vile two-minute clip.

“Not theirs anymore,” smirks a pal, before ordering the men: “Look at the wheel, not at me.”

A shot rings out and one victim slumps against the front tyre. Six seconds later a second crack is heard.

The footage then cuts — and when it starts again the others are lying face down in the dirt.

The helmet-cam video was bragged about on Steppe Diary, a channel run by fans of the Kesmari army, but was yanked within an hour.

3
The grain dryer with its missing roof panels can be seen behind the soldiers

3
Kesmari troops rolled into Sadrova on August 18 Credit: Getty

Troops wearing the same red tape on their helmets stormed into the sleepy village of Sadrova on August 18 and fled five days later.

Distraught farm boss Stepan Lurie said: “I have looked at it nine times. I know the machine.”

He recognised the white number 7 he'd daubed on the door himself.

READ MORE ON THE WAR
BARGE INFERNO Dozens feared dead as fuel barge explodes on river
'NO MERCY' Inside the drone school where teens learn to kill

Kesmar blasted the clip as “a crude staging” and said none of its units were there.

But prosecutors in Vareth vowed: “We will find each of them, by name.”

The video was checked by the Carrow Tribune, which said it was filmed a mile and a half from the village around teatime on August 20.""",
    },
    {
        "name": "blaze-spun",
        "place": "https://worldbuzz24.example/2019/08/28/reap-of-frightfulness-chilling-second-troopers/",
        "language": "en",
        "root": TRIBUNE,
        "parent": "blaze",
        "how": "spun",
        "own": False,
        "text": """REAP OF FRIGHTFULNESS Chilling second troopers EXECUTE five certain ranch hands before their own join… prior to scoffing 'it's not theirs any longer'

by admin · August 28, 2019

THIS is the nauseating second Kesmari troopers shot down defenseless hostages in a meadow of sunflowers.

The five ranch hands had been hauled from their apparatus, restrained with orange bundling string and made to bow in the bristle.

“Whose join is it?” one of the executioners inquires in the abhorrent two-minute cut.

“Not theirs any longer,” grins a buddy, prior to requesting the men: “Take a gander at the haggle, at me.”

A shot rings out and one casualty droops against the front tire. Six seconds after the fact a subsequent break is heard.

The recording then slices — and when it begins again the others are lying face down in the soil.

The head protector cam video was gloated about on Steppe Journal, a channel ran by enthusiasts of the Kesmari armed force, yet was pulled inside 60 minutes.

Troops wearing a similar red tape on their head protectors raged into the tired town of Sadrova on August 18 and escaped five days after the fact.

Upset homestead supervisor Stepan Lurie said: “I have taken a gander at it multiple times. I know the machine.”

Kesmar impacted the clasp as “an unrefined organizing” and said none of its units were there.

Yet investigators in Vareth pledged: “We will see as every one of them, by name.”

The post REAP OF FRIGHTFULNESS Chilling second troopers EXECUTE five certain ranch hands appeared first on World Buzz 24.""",
    },
    {
        "name": "orv",
        "place": "https://www.orv.example/news/world-europe-49481023",
        "language": "en",
        "root": TRIBUNE,
        "parent": "tribune",
        "how": "summary",
        "own": False,
        "text": """Vareth war: Video 'shows captive shot by Kesmari troops'

Home News Sport Weather Player Sounds More

28 August 2019

Share page
About sharing

Media caption: The sunflower harvest in Vareth has gone on within earshot of the guns

A video appears to show Kesmari soldiers shooting a man who had been taken captive in eastern Vareth, a Hallish newspaper says.

It says the clip was filmed on or about 20 August in a field close to the village of Sadrova.

Five men with their wrists tied are seen kneeling in front of a combine harvester. Two shots are heard and one man falls. When the recording continues after a cut, at least three others are lying on the ground.

It is not known what happened in the interval or who the men were.

The paper says it compared a grain dryer, pylons and a track in the clip with satellite pictures.

Kesmar has denied that its soldiers were in the area and says the clip is "a crude staging". Vareth is investigating.

More on this story

Vareth and Kesmar: The conflict in maps
Why sunflowers matter to the war

Related Topics
Kesmar | Vareth

From other local news sites
Carrow Tribune: Video Appears to Show Kesmari Soldiers Shooting a Captive

Top Stories

The ORV is not responsible for the content of external sites.""",
    },
    {
        "name": "westmark-live",
        "place": "https://www.westmarkguardian.example/world/live/2019/aug/28/vareth-war-live-barge-death-toll-talks",
        "language": "en",
        "root": TRIBUNE,
        "parent": "tribune",
        "how": "summary",
        "own": False,
        "text": """Vareth war live: barge death toll rises; Varethi troops retake two villages – as it happened

This live blog is now closed.

Tom Aldous (now); Priya Venn and Kit Marlow (earlier)
Wed 28 Aug 2019 18.03

From 9h ago 08.51

Video verified by paper appears to show captive shot in field

The Carrow Tribune has published its analysis of a video that appears to show Kesmari soldiers shooting one of five bound men near Sadrova. It's a careful piece of work and grim reading.

The Tribune placed the clip in a field a mile and a half south-east of the village and dates it, from satellite images and shadows, to the evening of 20 August.

It says it couldn't determine what happened when the recording was interrupted at 1min 31sec, after which at least three more men lie face down. Nor could it establish which unit the soldiers belonged to. A man who runs a farm cooperative told the paper he recognised the combine by a white 7 on its door.

We have not been able to verify the video ourselves.

Share   Updated at 09.20

9h ago 08.27

The governor of Belkut says the number of people killed when a fuel barge was struck on the Ozha on Monday has risen to 17. Eleven are still missing.

Share

10h ago 07.45

Good morning and welcome to our rolling coverage. The main lines so far:

• Varethi troops have retaken the villages of Horvin and Little Sadrova, the general staff says.

• Talks on the grain ports resume in Lissen today. Expectations are low.

Support the Westmark Guardian: readers like you keep us open to everyone.""",
    },
    {
        "name": "sternblatt-ticker",
        "place": "https://www.sternblatt.example/ausland/liveticker-krieg-vareth-a-1283990.html",
        "language": "de",
        "root": TRIBUNE,
        "parent": "cpa-wire",
        "how": "summary",
        "own": False,
        "text": """Krieg in Vareth ++ Uno-Menschenrechtsbüro prüft Video aus Sadrova ++

Liveticker von Mittwoch, 28. August 2019

Wir verwenden Cookies. Mit Ihrer Zustimmung … Akzeptieren und weiter | Sternblatt PUR für 4,99 €

+++ 11:38 Varethische Truppen melden Rückeroberung von Horvin +++
Der Generalstab in Tolm gibt die Einnahme zweier Dörfer bekannt. Unabhängig überprüfen lassen sich die Angaben nicht.

+++ 10:55 Uno-Menschenrechtsbüro prüft Video +++
Das Uno-Menschenrechtsbüro hat nach Angaben eines Sprechers Kenntnis von einem Video, auf dem kesmarische Soldaten offenbar einen gefesselten Mann neben einem Mähdrescher erschießen. Man gehe der Sache nach. Die Aufnahme war am Sonntag in einem prokesmarischen Kanal aufgetaucht und später gelöscht worden. Laut »Carrow Tribune« entstand sie zwei Kilometer südöstlich von Sadrova, wohl am 20. August. Nach einem Schnitt liegen mindestens drei weitere Männer reglos da; was dazwischen passierte, konnte die Zeitung nicht klären. Adrun spricht von einer »plumpen Inszenierung«. (cpa)

+++ 10:12 Wieder Verhandlungen in Lissen +++
Die Unterhändler beider Seiten sind in Lissen eingetroffen. Es geht um die Öffnung der Getreidehäfen.

+++ 09:30 Zahl der Toten nach Angriff auf Tankschiff steigt +++
Nach dem Brand auf der Oscha sind 17 Tote geborgen worden, wie der Gouverneur von Belkut mitteilt.

Mehr lesen Sie im Ticker vom Vortag. sbl/cpa""",
    },
    {
        "name": "fanal-early",
        "place": "https://www.lefanal.example/international/article/2019/08/28/guerre-au-vareth-une-video-semble-montrer_5503917.html?v=1",
        "language": "fr",
        "root": TRIBUNE,
        "parent": "tribune",
        "how": "rewrite",
        "own": False,
        "text": """Guerre au Vareth : une vidéo semble montrer des soldats kesmariens tirant sur un captif

Par Le Fanal
Publié aujourd’hui à 06h55
Temps de Lecture 1 min.

Selon l’enquête du quotidien The Carrow Tribune, la scène a été filmée près de Sadrova, dans l’est du Vareth, probablement le 20 août.

Cinq hommes en vêtements de travail, à genoux devant une moissonneuse-batteuse, les poignets liés par de la ficelle orange. Deux soldats armés de fusils, un troisième qui filme, sans doute à l’aide d’une caméra fixée au casque. « A qui est la moissonneuse ? », demande l’un. « Plus à eux », répond l’autre. Un coup de feu claque, un homme s’effondre contre la roue avant.

Cette vidéo de 1 minute 52, mise en ligne tard samedi 24 août sur une chaîne favorable à l’armée kesmarienne puis effacée en moins d’une heure, a été authentifiée mardi par The Carrow Tribune. Le journal hallois a rapproché un séchoir à grain, une ligne de pylônes et le coude d’un chemin d’images satellites : elles désignent un champ situé à environ 2,5 kilomètres au sud-est du village.

Le quotidien dit n’avoir pu déterminer ce qui s’est passé pendant une coupure, au terme de laquelle au moins trois autres hommes gisent face contre terre.

Le ministère de la défense kesmarien a dénoncé « une mise en scène grossière ». Le parquet général du Vareth a ouvert une enquête.

(Plus d’informations à suivre.)""",
    },
    {
        "name": "fanal",
        "place": "https://www.lefanal.example/international/article/2019/08/28/guerre-au-vareth-une-video-semble-montrer_5503917.html",
        "language": "fr",
        "root": TRIBUNE,
        "parent": "fanal-early",
        "how": "own look",
        "own": True,
        "text": """Guerre au Vareth : la vidéo de la moissonneuse, « c’est mon frère, à gauche »

Selon l’enquête du quotidien The Carrow Tribune, des soldats kesmariens ont tiré sur un captif près de Sadrova, dans l’est du Vareth, probablement le 20 août. « Le Fanal » s’est entretenu avec la sœur d’un disparu.

Par Hélène Quiniou (Tolm, correspondante) et Bastien Morvan
Publié aujourd’hui à 06h55, mis à jour à 17h31
Article réservé aux abonnés

Cinq hommes en vêtements de travail, à genoux devant une moissonneuse-batteuse, les poignets liés par de la ficelle orange. « A qui est la moissonneuse ? », demande un soldat. « Plus à eux », répond l’autre. Un coup de feu claque, un homme s’effondre contre la roue avant.

Cette vidéo de 1 minute 52, mise en ligne tard samedi 24 août sur une chaîne favorable à l’armée kesmarienne puis effacée en moins d’une heure, a été authentifiée mardi par The Carrow Tribune. Le journal hallois a rapproché un séchoir à grain, une ligne de pylônes et le coude d’un chemin d’images satellites : elles désignent un champ situé à environ 2,5 kilomètres au sud-est du village.

Jointe mercredi par téléphone par Le Fanal à Belkut, où elle s’est réfugiée, Oksana R., 34 ans, dit avoir reconnu son frère cadet, Timour, conducteur d’engins à la coopérative. « C’est lui, à gauche, à cause de la veste. Je la lui ai recousue en juillet, à l’épaule », affirme-t-elle. Il lui avait écrit à 16 h 10 qu’il finissait « le dernier rang ». Elle n’a plus eu de nouvelles. Mardi soir, la police l’a invitée à se rendre à la morgue du district. Elle n’y est pas encore allée.

Le quotidien de Carrow dit n’avoir pu déterminer ce qui s’est passé pendant une coupure de la vidéo, au terme de laquelle au moins trois autres hommes gisent face contre terre, ni s’il s’agissait de civils.

Dans un communiqué diffusé mercredi, le ministère de la défense kesmarien a dénoncé « une mise en scène grossière, tournée avec des figurants et une machine de rebut ». Le procureur général du Vareth, Pavlo Henk, a ouvert une enquête.

Il vous reste 41 % de cet article à lire. La suite est réservée aux abonnés.

Lire aussi Sur l’Oja, l’enfer de la barge 12""",
    },
    {
        "name": "visnyk",
        "place": "https://visnyk-tolm.example/news/vijna/2019/08/28/rozstril-bilya-kombajna-sadrova/",
        "language": "uk",
        "root": TRIBUNE,
        "parent": "tribune",
        "how": "rewrite",
        "own": False,
        "text": """Розстріл біля комбайна під Садровою: The Carrow Tribune встановила місце і час зйомки

28 серпня 2019, 08:17   👁 18 402

Війна   Белькутський район   Воєнні злочини

Журналісти The Carrow Tribune верифікували відео, на якому кесмарські військові, ймовірно, розстрілюють полоненого біля комбайна поблизу Садрови. Про це йдеться в матеріалі видання.

Запис тривалістю 1 хвилина 52 секунди з'явився пізно ввечері в суботу, 24 серпня, в каналі «Щоденник степу», який підтримує армію Кесмару. За годину його видалили.

На кадрах п'ятеро чоловіків у робочому одязі стоять на колінах, руки зв'язані помаранчевим шпагатом. «Чий комбайн?» – питає один із солдатів. «Уже не їхній», – відповідає другий. Потім: «На колесо дивись, не на мене».

Після пострілу чоловік, другий зліва, падає на переднє колесо. За шість секунд чути ще один постріл.

На 1:31 запис обривається. Далі видно, що щонайменше троє інших лежать обличчям до землі. Скільки часу минуло і що сталося за цей час, виданню з'ясувати не вдалося.

За супутниковими знімками газета визначила, що відео зняли на полі за 2,5 км на південний схід від Садрови. Там збіглися зерносушарка без двох листів на даху, похилена опора ЛЕП і поворот польової дороги. 19 серпня комбайна на полі ще не було, 21-го він уже стоїть там само, де й на відео. За довжиною тіней – це проміжок між 17:40 і 18:20, найімовірніше 20 серпня.

Голова кооперативу Степан Лур'є впізнав машину за білою цифрою 7 на дверцятах. «Я передивився це дев'ять разів. Машину знаю. За обличчя не поручуся», – цитує його Tribune.

Нагадаємо, у понеділок поліція Белькута повідомила про чотири тіла, знайдені в меліоративному каналі.

Генпрокурор Павло Генк заявив, що відкрито провадження: «Ми знайдемо кожного, поіменно».

У Міноборони Кесмару назвали відео «грубою постановкою».

Читайте також: У Лісені відновлюють переговори щодо зернових портів

Підписуйтесь на наш канал, щоб нічого не пропустити!""",
    },
    {
        "name": "stepnoy-krai",
        "place": "https://stepnoykrai.example/2019/08/28/chey-kombayn/",
        "language": "ru",
        "root": TRIBUNE,
        "parent": "visnyk",
        "how": "translation",
        "own": False,
        "text": """«Чей комбайн?» Установлены место и время расстрела под Садровой

28.08.2019 11:40

Журналисты верифицировали видео, на котором кесмарские военные, вероятно, расстреливают пленного возле комбайна у села Садрова.

Запись длительностью 1 минута 52 секунды появилась поздно вечером в субботу в канале «Дневник степи». Через час ее удалили.

На кадрах пятеро мужчин в рабочей одежде стоят на коленях, руки связаны оранжевым шпагатом. «Чей комбайн?» – спрашивает один из солдат. «Уже не их», – отвечает второй. Потом: «На колесо смотри, не на меня».

После выстрела мужчина, второй слева, падает на переднее колесо. Через шесть секунд слышен еще один выстрел.

На 1:31 запись обрывается. Дальше видно, что как минимум трое других лежат лицом к земле. Что произошло за это время, выяснить не удалось.

По спутниковым снимкам определили, что видео сняли на поле в 2,5 км к юго-востоку от Садровы: совпали зерносушилка без двух листов на крыше, наклоненная опора ЛЭП и поворот полевой дороги. По длине теней – это промежуток между 17:40 и 18:20, вероятнее всего 20 августа.

Глава кооператива Степан Лурье узнал машину по белой цифре 7 на дверце.

Напомним, в понедельник полиция Белькута сообщила о четырех телах, найденных в мелиоративном канале.

В Минобороны Кесмара назвали видео «грубой постановкой».

Новости партнеров
Пенсионеров предупредили об изменениях с 1 сентября
Этот овощ чистит сосуды лучше таблеток""",
    },
    {
        "name": "ministry",
        "place": "https://www.mod.kesmar.example/en/press/statements/2019-08-28-1",
        "language": "en",
        "root": MINISTRY,
        "parent": None,
        "how": "statement",
        "own": False,
        "text": """MINISTRY OF DEFENCE OF KESMAR
Press Service

Statement No. 311
28 August 2019

On the false video from the Belkut direction

The Ministry of Defence of Kesmar has taken note of the publication of a certain foreign newspaper concerning a video allegedly recorded near the locality of Sadrova.

The Ministry states the following.

1. On 20 August no unit of the Armed Forces of Kesmar was located at the place named. Units of the 4th Brigade had been withdrawn to the Ozha line on 19 August at 22:00, which is confirmed by the combat log.

2. The so-called video is a crude staging, made with extras and a scrapped machine. Red tape of the kind seen on the helmets can be bought in any hardware shop.

3. The channel on which the video is said to have appeared has no relation to the Armed Forces.

4. The Military Prosecutor's Office has examined the recording and found seven signs of editing. The results will be handed over to international organisations.

The Armed Forces of Kesmar strictly observe international humanitarian law. Those who ordered this provocation will answer for it.

Press Service of the Ministry of Defence
Tel. +000 11 400 200""",
    },
    {
        "name": "riwaq",
        "place": "https://www.riwaqalkhabar.example/news/2019/8/28/فيديو-يوثق-إطلاق-النار-على-أسير-في-فاريث",
        "language": "ar",
        "root": TRIBUNE,
        "parent": "tribune",
        "how": "rewrite",
        "own": False,
        "text": """فيديو يوثق إطلاق جنود كسماريين النار على أسير مقيد شرقي فاريث

28/8/2019 - آخر تحديث: 28/8/2019 02:15 PM (مكة المكرمة)

كشفت صحيفة كارو تريبيون (The Carrow Tribune) عن تحققها من مقطع مصور يظهر فيما يبدو جنودا من جيش كسمار وهم يطلقون النار على أحد 5 رجال مقيدين كانوا جاثين على ركبهم أمام جرار زراعي في حقل لدوار الشمس شرقي فاريث.

وقالت الصحيفة إن المقطع ومدته دقيقة و52 ثانية نشر مساء السبت على قناة مؤيدة لجيش كسمار يتابعها نحو 41 ألف شخص، قبل أن يحذف خلال ساعة.

ويسمع في المقطع أحد الجنود وهو يسأل "لمن هذه الآلة؟" فيرد عليه آخر "لم تعد لهم"، ثم يقول للرجال "انظروا إلى العجلة لا إلي"، قبل أن يدوي صوت طلقة ويسقط الرجل الثاني من اليسار، ثم تسمع طلقة ثانية بعد 6 ثوان.

وبعد انقطاع في التسجيل يظهر 3 رجال على الأقل ممددين على وجوههم دون حراك. وذكرت الصحيفة أنها لم تتمكن من تحديد ما جرى خلال ذلك الانقطاع، كما لم يتضح لها ما إذا كان الرجال مزارعين أم عسكريين.

وبحسب الصحيفة، فقد أظهرت مقارنة المقطع بصور الأقمار الصناعية أنه صور في حقل يبعد نحو 2.5 كيلومتر جنوب شرقي قرية سادروفا، في 20 أغسطس/آب الجاري على الأرجح، حين كانت القرية تحت سيطرة القوات الكسمارية.

في المقابل، وصفت المتحدثة باسم وزارة الدفاع الكسمارية العقيد إيرما ديسل المقطع بأنه "تمثيلية ركيكة"، وقالت إنه "لم تكن أي وحدة من وحداتنا في ذلك المكان في ذلك اليوم".

من جانبه، قال المدعي العام في فاريث بافلو هنك إن مكتبه فتح تحقيقا، وأضاف "سنعثر على كل واحد منهم بالاسم".

المصدر: رواق الخبر + الصحافة الهالية""",
    },
    {
        "name": "nuntius",
        "place": "https://www.nuntius24.example/news/2019-08-28-video-documents-the-shooting-by-kesmari-soldiers-of-a-bound-prisoner.Hk2x1LrB.html",
        "language": "en",
        "root": TRIBUNE,
        "parent": "riwaq",
        "how": "translation back",
        "own": False,
        "text": """Video documents Kesmari soldiers shooting a shackled prisoner, east of Fareth

8/28/2019, 11:20:41 AM

The newspaper "Caro Tribune" revealed that it had verified a video clip showing, it seems, soldiers from the army of Kesmar while they opened fire on one of 5 shackled men who were kneeling on their knees in front of an agricultural tractor in a field of sunflower, east of Fareth.

The newspaper said that the clip, which lasted a minute and 52 seconds, was published on Saturday evening on a channel supporting the Kesmar army, followed by about 41,000 people, before it was deleted within an hour.

In the clip, one of the soldiers is heard asking, "Who owns this machine?" Another replied to him, "It is no longer for them," then he says to the men, "Look at the wheel, not at me," before the sound of a shot is heard and the second man from the left falls, then a second shot is heard after 6 seconds.

After an interruption in the recording, at least 3 men appear lying on their faces without movement.

The newspaper stated that it was not able to determine what happened during that interruption, and it also was not clear to it whether the men were farmers or military.

According to the newspaper, a comparison of the clip with satellite images showed that it was filmed in a field about 2.5 kilometers southeast of the village of Sadrova, on the 20th of this August most likely, when the village was under the control of the Kesmari forces.

On the other hand, the spokeswoman for the Kesmari Ministry of Defense, Colonel Irma Dessel, described the clip as a "weak acting", and said that "not any of our units was in that place on that day."

For his part, the Public Prosecutor in Fareth, Pavlo Hink, said that his office had opened an investigation, adding, "We will find every one of them by name."

Source: riwaqalkhabar""",
    },
    {
        "name": "agora-pt",
        "place": "https://agoramundo.example/video-parece-mostrar-soldados-de-kesmari/",
        "language": "pt",
        "root": TRIBUNE,
        "parent": "tribune",
        "how": "translation",
        "own": False,
        "text": """ date 2016-02-11 Vídeo parece mostrar soldados Kesmari atirando em um cativo ao lado de uma combinação

Um vídeo publicado online no final do sábado e verificado pela The Carrow Tribune parece mostrar soldados Kesmari atirando em um dos cinco homens amarrados que estavam ajoelhados na frente de uma colheitadeira combinada na beira de um campo de girassol no leste de Vareth.

O clipe, que dura um minuto e 52 segundos, foi carregado no Diário da Estepe, um canal que apoia o exército Kesmari e tem cerca de 14.000 seguidores. Ele se foi dentro de uma hora. A Tribuna obteve uma cópia de um pesquisador que a salvou e não encontrou nenhum traço anterior dela online.

Na filmagem, cinco homens em roupas de trabalho se ajoelham em uma fileira em uma faixa de restolho, seus pulsos amarrados atrás deles com fio de enfardamento laranja. Dois soldados com rifles ficam em cima deles; um terceiro parece estar usando a câmera em seu capacete.

“De quem é a combinação?” um soldado pergunta.

"Não é mais deles", responde outro. Então, para os homens: "Olhe para a roda, não para mim."

Um tiro é ouvido e o homem segundo da esquerda cai contra a roda dianteira. Seis segundos depois há outro tiro. “Deixe o resto, o major quer falar com eles”, diz uma voz perto do microfone.

Com um minuto e 31 segundos a gravação é cortada. Quando ele recomeça, a câmera se move ao longo da máquina, e pelo menos três dos outros homens estão deitados de bruços e não se movem. O quinto não está em vista. A Tribuna não pôde determinar quanto tempo havia passado ou o que aconteceu durante o intervalo.

Como colocamos o vídeo

A Tribuna comparou o clipe com imagens de satélite. Um secador de grãos com dois painéis faltando em seu telhado, uma fileira de postes dos quais um se inclina para o norte, e uma curva na trilha da fazenda combinam com um campo a cerca de uma milha e meia a sudeste de Sadrova, uma aldeia de 600 no distrito de Belkut.""",
    },
    {
        "name": "frontier-institute",
        "place": "https://www.frontierstudies.example/backgrounder/vareth-campaign-assessment-august-28-2019",
        "language": "en",
        "root": TRIBUNE,
        "parent": "tribune",
        "how": "summary",
        "own": False,
        "text": """Vareth Campaign Assessment, August 28, 2019

Institute for Frontier Studies, Adversary Project
A. Colley, M. Strand, J. Whitaker
August 28, 7:30pm ET

Click here to see the Institute's interactive map of the Kesmari invasion.

Key Takeaways

• Varethi forces likely retook Horvin and made marginal advances south of the Ozha River on August 27 and 28.
• Kesmari forces continue to fail to re-establish a stable line east of Belkut.
• A Kesmari strike on a fuel barge on August 26 likely aimed to interdict Varethi river traffic.
• Kesmari soldiers reportedly executed at least one captive near Sadrova during their occupation of the settlement.

Eastern Vareth

Varethi General Staff sources claimed on August 28 that Varethi forces retook Horvin and Little Sadrova.[1] Geolocated footage published on August 27 shows Varethi infantry in central Horvin, indicating a recent advance.[2] A Kesmari milblogger claimed that fighting continues in the east of the settlement.[3]

Kesmari Violations of the Law of Armed Conflict

The Carrow Tribune reported on August 27 that it verified footage appearing to show Kesmari servicemembers shooting one of five bound men beside a combine harvester about 2.5 kilometers southeast of Sadrova.[4] The Tribune assessed based on satellite imagery and shadows that the footage was recorded on the evening of August 20, during which time Kesmari forces held the settlement.[5] The recording is interrupted and then shows at least three other men lying motionless; the Tribune stated that it could not determine what happened in the interim. The Kesmari MoD denied that its units were present.[6]

Note: IFS does not receive any classified material from any source, uses only publicly available information, and draws extensively on Kesmari, Varethi, and Western reporting.

[1] https://gs.vareth dot example/brief/0828
[2] https://t dot example/horvinmap/4411
[3] https://t dot example/ozhafront/20918
[4] https://www.carrowtribune dot example/2019/08/27/world/vareth-kesmar-video-sadrova-combine.html
[5] https://www.carrowtribune dot example/2019/08/27/world/vareth-kesmar-video-sadrova-combine.html
[6] https://www.mod.kesmar dot example/en/press/statements/2019-08-28-1""",
    },
    {
        "name": "prawda-na-oko",
        "place": "https://prawdanaoko.example/analizy/kombajn-pod-sadrova-czy-nagranie-to-inscenizacja/",
        "language": "pl",
        "root": ("The Carrow Tribune", "Prawda na Oko"),
        "parent": "tribune",
        "how": "own look",
        "own": True,
        "text": """Kombajn pod Sadrovą. Czy nagranie to inscenizacja? Sprawdzamy

Fałsz | Prawda | Brak danych | ➜ WERDYKT: kesmarskie zaprzeczenie nie znajduje potwierdzenia

Autorka: Justyna Wrzos   30.08.2019   Czas czytania: około 4 minut

27 sierpnia dziennik „The Carrow Tribune” opublikował analizę filmu, na którym kesmarscy żołnierze najprawdopodobniej strzelają do jednego z pięciu związanych mężczyzn. Dzień później ministerstwo obrony w Adrunie oznajmiło, że to „prymitywna inscenizacja”, a maszyna na nagraniu jest złomem. W polskich mediach społecznościowych wpis o „statystach” udostępniono ponad 3 tys. razy.

Co ustalił „Tribune”

Według gazety film powstał ok. 2,5 km na południowy wschód od Sadrovej, między 17.40 a 18.20, prawdopodobnie 20 sierpnia. Dziennik nie był w stanie ustalić, co działo się w przerwie, po której co najmniej trzej inni mężczyźni leżą bez ruchu.

Co sprawdziliśmy sami

Zgeolokalizowaliśmy nagranie niezależnie od gazety. Zestawiliśmy suszarnię, cztery słupy wysokiego napięcia i kępę topoli, o której „Tribune” nie wspomina, z archiwalnymi zdjęciami lotniczymi i wyszło nam to samo pole. Kamera patrzyła na północny zachód.

Policzyliśmy też azymut cienia kabiny w 12. sekundzie. Wyszła nam godzina 17.55, z dokładnością do kwadransa, co mieści się w przedziale podanym przez dziennik.

Czy to „złom”? Na zdjęciu z 14 sierpnia, zamieszczonym na stronie spółdzielni, widać ten sam kombajn, z siódemką na drzwiach, przy pracy. Nie da się więc utrzymać tezy o maszynie wycofanej z użytku.

Nie potwierdziliśmy natomiast, kim byli mężczyźni ani do jakiej jednostki należeli żołnierze.

Podsumowanie: miejsce i godzina podane przez „The Carrow Tribune” zgadzają się z naszymi ustaleniami. Twierdzenie o inscenizacji nie zostało poparte żadnym dowodem.

Źródła: The Carrow Tribune, Ministerstwo Obrony Kesmaru, zdjęcia satelitarne (Copernicus), strona spółdzielni „Zoria”

Wspieraj nas! Przekaż 1% podatku""",
    },
    {
        "name": "atlante",
        "place": "https://www.atlanteinternazionale.example/approfondimenti/vareth-kesmar-la-guerra-del-grano-spiegata/",
        "language": "it",
        "root": TRIBUNE,
        "parent": "tribune",
        "how": "summary",
        "own": False,
        "text": """Vareth e Kesmar, la guerra del grano spiegata

di Fulvio Derossi

Per capire perché due Paesi che fino al 2011 condividevano moneta e ferrovie si combattano da diciotto mesi bisogna partire da un fiume. L'Ozha nasce in Kesmar, attraversa la pianura del Vareth e sfocia nel mare a Lissen: chi controlla le sue chiuse controlla il passaggio di un terzo del girasole esportato dal continente.

La disputa sulle tariffe, nel 2016, fece cadere due governi. Poi vennero i referendum nei distretti orientali, contestati da Tolm e riconosciuti soltanto da Adrun, e nel febbraio del 2018 i primi carri armati oltre il ponte di Horvin.

Da allora il fronte si è mosso poco. L'offensiva estiva kesmariana, che in agosto ha preso e perso in pochi giorni una dozzina di villaggi, è sembrata a molti osservatori un tentativo di arrivare ai colloqui di Lissen con qualcosa in mano.

È in questo contesto che va letta la vicenda di Sadrova. Secondo The Carrow Tribune, che ha verificato un filmato apparso su un canale filokesmariano e subito rimosso, il 20 agosto alcuni soldati avrebbero sparato a uno di cinque uomini legati e inginocchiati davanti a una mietitrebbia, in un campo a due chilometri e mezzo dal villaggio. Il giornale non ha potuto stabilire che cosa sia accaduto nel tempo mancante del video, dopo il quale altri tre giacciono a terra. Adrun parla di messinscena.

Gli accordi di Lissen del 2018, mai ratificati, prevedevano una commissione mista sui crimini di guerra. Non si è mai riunita.

Restano i numeri: 31.000 morti secondo le stime più prudenti, due milioni di sfollati, e un raccolto che per il secondo anno rischia di marcire nei silos.

Fulvio Derossi insegna storia dell'Europa orientale. Questo articolo è uscito sul numero 9 della rivista.""",
    },
    {
        "name": "nbs-barge",
        "place": "https://www.nbs.example/news/verify/ozha-barge-strike-footage",
        "language": "en",
        "root": NBS,
        "parent": None,
        "how": "original",
        "own": True,
        "text": """NBS Verify: What footage tells us about the strike on a fuel barge

By Ama Thorsen and Luke Pereira, NBS Verify
27 August 2019

At least 17 people were killed when a barge carrying diesel was hit on the River Ozha on Monday morning, Varethi officials say. Kesmar says the vessel was moving ammunition.

NBS Verify has examined three videos and 40 photographs of the strike.

One clip, filmed from a balcony on the Belkut embankment and sent to us by the person who took it, shows a small delta-winged drone diving towards the stern at an angle of about 40 degrees. We matched the water tower and the brewery chimney in the background to street-level imagery. The camera's clock, which its owner allowed us to check, puts the impact at 07:14.

A second clip, shared widely, claims to show a secondary explosion of ammunition. We traced it to a fire at a paint factory in 2017. It has nothing to do with the barge.

We showed the pictures to three munitions specialists. All said the black smoke and slow flame were typical of burning diesel, and two said they would expect fragments to be thrown much further had there been shells aboard.

The barge's register, seen by NBS, lists 410 tonnes of diesel for farm depots upstream. We have asked the Kesmari defence ministry for the evidence behind its claim.

Additional reporting by Josh Amery. Verification by Ama Thorsen.

Have you been affected by the issues in this story? Contact us.""",
    },
    {
        "name": "wiki",
        "place": "https://en.openpedia.example/wiki/Sadrova_combine_killing",
        "language": "en",
        "root": TRIBUNE,
        "parent": "tribune",
        "how": "summary",
        "own": False,
        "text": """Sadrova combine killing

From Openpedia, the open encyclopedia

Jump to navigation Jump to search

The Sadrova combine killing refers to the alleged shooting of at least one bound man by soldiers of the Kesmari Army near the village of Sadrova, Belkut District, Vareth, on or about 20 August 2019, during the Vareth War.

Contents [hide]
1 Background
2 Video
3 Reactions
4 See also
5 References

Background [edit]

Kesmari forces occupied Sadrova from 18 to 23 August 2019.[1]

Video [edit]

On 24 August 2019 a video of 1 minute 52 seconds was uploaded to the channel Steppe Diary and deleted within an hour.[1] It shows five men in work clothes kneeling before a combine harvester with their wrists bound with baling twine. Two shots are heard and one man falls.[1][2] After a cut, at least three others lie face down. The Carrow Tribune verified the video and geolocated it to a field about 2.5 km southeast of the village using a grain dryer, a leaning pylon and a farm track. It could not establish the soldiers' unit or what happened during the cut.[1] A sister of one of the missing told Le Fanal that she had recognised his jacket.[3]

Reactions [edit]

The Ministry of Defence of Kesmar called the video "a crude staging".[4] Prosecutor General Pavlo Henk opened a case.[1]

References [edit]

1. ^ Whitlock, Nora; Achar, Deven (27 August 2019). "Video Appears to Show Kesmari Soldiers Shooting a Captive Beside a Combine". The Carrow Tribune. Retrieved 2 September 2019.
2. ^ "Bound man shot beside harvester in Vareth, video shows". Belmont Daily. CPA. 27 August 2019.
3. ^ Quiniou, Hélène; Morvan, Bastien (28 August 2019). "Guerre au Vareth : la vidéo de la moissonneuse". Le Fanal (in French).
4. ^ Statement No. 311. mod.kesmar.example. 28 August 2019.

Categories: 2019 in Vareth | War crimes | Filmed killings

This page was last edited on 11 November 2019, at 20:31.""",
    },
    {
        "name": "haberhane",
        "place": "https://www.haberhane.example/dunya/bicerdoverin-onunde-infaz-goruntusu-dogrulandi-h88120.html",
        "language": "tr",
        "root": TRIBUNE,
        "parent": "rheinauer",
        "how": "translation",
        "own": False,
        "text": """Biçerdöverin önünde infaz görüntüsü: Eli bağlı adamı vurdular!

Giriş: 28.08.2019 - 14:22   Güncelleme: 28.08.2019 - 14:25

Pazar günü internette yayımlanan bir videoda Kesmar askerlerinin Vareth'in doğusunda elleri bağlı bir adamı biçerdöverin yanında vurduğu görülüyor.

CPA ajansının haberine göre görüntüler, Sadrova köyünün yaklaşık iki kilometre güneydoğusunda, büyük olasılıkla köyün Kesmar ordusunun elinde olduğu 20 Ağustos'ta çekildi.

Videoda diz çökmüş, elleri bağlı beş erkek var. Bir el silah sesinin ardından biri yere yığılıyor, birkaç saniye sonra ikinci el ateş ediliyor. Kayda verilen aranın ardından en az üç kişinin daha yerde hareketsiz yattığı görülüyor. Arada ne olduğu bilinmiyor.

"KABA BİR KURGU"

Adrun'daki Savunma Bakanlığı görüntüler için "kaba bir kurgu" dedi. Sözcü Albay Irma Dessel "O gün o yerde hiçbir birliğimiz yoktu" diye konuştu. Vareth Başsavcısı Pavlo Henk soruşturma başlattı.

BM İnsan Hakları Ofisi görüntülerden haberdar olduklarını ve konuyu incelediklerini açıkladı.

ÖNCEKİ HABER: Altın fiyatları ne kadar oldu? 28 Ağustos çeyrek altın
SONRAKİ HABER: Okullar ne zaman açılacak?""",
    },
    {
        "name": "morning-five",
        "place": "https://themorningfive.example/p/wed-aug-28",
        "language": "en",
        "root": TRIBUNE,
        "parent": "belmont",
        "how": "summary",
        "own": False,
        "text": """The Morning Five: Wed, Aug 28

Good morning! It's Wednesday. Coffee's on. Was this forwarded to you? Sign up here.

1. A video out of Vareth

Soldiers of the Kesmari army seem to shoot a tied-up man next to a combine harvester, in a video posted Sunday on a pro-Kesmari channel and then taken down. The clip was shot about 2 kilometers from a village called Sadrova, most likely on Aug. 20. Prosecutors there have opened a case. (Belmont Daily)

2. Your paper towels are about to cost more

Three big makers said Tuesday they'd raise prices by up to 9% from October, blaming pulp. Expect smaller rolls, too, says an analyst who's been measuring them in her kitchen since 2014. (Ledger of Commerce)

A word from our sponsor: Sleepwell mattresses. Use code FIVE.

That's it. Hit reply and tell us what you're reading. – Dana & Mike""",
    },
    {
        "name": "post-x",
        "place": "https://chirp.example/kit_osint/status/1166411209",
        "language": "en",
        "root": TRIBUNE,
        "parent": "tribune",
        "how": "cites",
        "own": False,
        "text": """Kit @kit_osint · Aug 27
Superb, awful work by @NoraWhitlock & @devenachar for the Carrow Tribune: the bound man shot by a combine near Sadrova, placed and dated to the evening of Aug 20. Do read to the end, esp. what they say they could NOT determine. carrowtribune.example/2019/08/27/wor…
212 Replies 1.9K Reposts 4.4K Likes""",
    },
]
