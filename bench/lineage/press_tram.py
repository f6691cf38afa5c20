"""The press of many countries on one verified clip: a tram under fire. Nothing here happened.

Garenia, Ozeria, Maren, their people, papers, agencies and broadcasters do not exist, and nobody real
is accused of anything. BCM, a public broadcaster, verified a clip that was filmed from a window;
none of its own text is held. Two agencies, Wirehouse and APR, and one daily, The Fenland Observer,
retold it each for itself, and others retell these, once from one language into a second and back.
La Rendija, which checks facts, placed the clip again; Zvonok, a paper of the town, spoke with the
woman who drove the tram. Plumb Line looked into another clip, of a rocket at a bus depot.

Where truth may be argued: the Spanish check and the Ukrainian interview rest on the broadcaster and
on their own work, so each has two roots, as has the Russian text that was put together from the
interview; neither is counted as one more root of the whole. The newsletter tells two stories that
stand on two roots. The Garenian commentary argues with the broadcaster from what Wirehouse tells of
it. The tabloid took The Fenland Observer's words without naming it. The Polish text has a little of
its own about the tramway, and no look at the clip.

Longer than 300 lines, because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

from bench.lineage.press import Press

BCM: Final = ("BCM",)
PLUMB: Final = ("Plumb Line",)

# How houses are written besides.
HOUSES: Final[dict[str, tuple[str, ...]]] = {
    "BCM": (
        "BCM Trace",
        "BCM News",
        "BCM-Trace",
        "Broadcasting Corporation of Maren",
        "Би-Си-Эм",
        "Бі-Сі-Ем",
        "بي سي إم",
    ),
    "Plumb Line": ("The Plumb Line",),
    "Zvonok": ("Дзвінок", "Марозький дзвінок", "Марожский звонок", "Звонок"),
    "La Rendija": ("Rendija",),
}

# Which held report is a house's own text.
HELD: Final[dict[str, str]] = {
    "Plumb Line": "plumb-line",
    "Zvonok": "zvonok",
    "La Rendija": "rendija",
}

ROOTS: Final = ("BCM", "Plumb Line")

REPORTS: Final[list[Press]] = [
    {
        "name": "wirehouse",
        "place": "https://www.wirehouse.example/article/ozeria-garenia-tram-video-bcm-4471a9",
        "language": "en",
        "root": BCM,
        "parent": None,
        "how": "summary",
        "own": False,
        "text": """Clip appears to show Garenian vehicle firing on tram in besieged Marozh, BCM analysis finds

Wirehouse World Desk
12 Mar 2025 17:31 GMT

PORT MAREN, March 12 (Wirehouse) — A video that appears to show an armoured vehicle of the Garenian army firing on a stationary tram in the besieged Ozerian city of Marozh was filmed between March 2 and 4, most likely on the morning of March 3, Maren's public broadcaster BCM said on Wednesday.

BCM Trace, the broadcaster's verification unit, said it had matched overhead-wire poles, a chimney and a row of balconies to the Glassworks stop on Line 5 in the west of the city, some 900 metres from where the front line ran at that time. Wirehouse has not independently verified the footage.

The video, which lasts two minutes and 11 seconds and was shot from an upstairs window, has been shared on Telegram since Sunday. People are seen climbing down from a tram hung with white sheets. A vehicle at the far end of the street fires at least two bursts towards it. At least five people fall, and at least three of them do not get up, BCM said.

"They are only passengers, there is nobody else there," a woman can be heard saying.

The vehicle bears a white letter K in a circle, a mark which BCM said it had seen on Garenian vehicles in the sector since January. It was unable to identify the crew, or to say who had ordered them to fire. No soldiers are visible in or near the tram, but BCM said it could not rule out that some had been on board.

Seven bodies were brought to Hospital No. 2 that day, a doctor there told BCM, which could not verify the figure.

The city's deputy mayor, Vida Horak, told BCM that the tram had been sent to take about 40 people out of the district. "It had sheets hung all over it. You could not have taken it for anything else," she said.

Garenia's defence ministry told BCM that its troops "do not fire on civilian transport" and that Ozerian fighters had used the tram as a firing point. It offered no evidence.

Gareth Imlay, a weapons analyst consulted by BCM, said the flashes were consistent with a 30 mm cannon, but that the quality of the picture made it hard to be sure.

On Monday the research collective Plumb Line said it had verified another clip from the war, which appears to show an Ozerian rocket hitting a bus depot in Sielna, a Garenian border town.

(Writing by Odran Keel; editing by Mitzi Havel)

© Wirehouse 2025. Redistribution without permission is prohibited.
""",
    },
    {
        "name": "apr",
        "place": "https://www.apr-agence.example/fr/depeche/2025-03-12/guerre-ozerie-tramway-video-marozh",
        "language": "fr",
        "root": BCM,
        "parent": None,
        "how": "summary",
        "own": False,
        "text": """Guerre en Ozérie : la BCM situe une vidéo montrant apparemment des tirs garéniens sur un tramway

PORT-MAREN, 12 mars 2025 (APR) - La chaîne publique marénaise BCM a indiqué mercredi avoir localisé et daté une vidéo qui semble montrer un véhicule blindé garénien ouvrant le feu sur un tramway à l'arrêt à Marozh, troisième ville d'Ozérie, assiégée depuis novembre.

La séquence, diffusée depuis dimanche sur Telegram, aurait été tournée entre le 2 et le 4 mars, "très probablement" dans la matinée du 3, selon la cellule BCM Trace, qui se fonde notamment sur l'ombre d'une cheminée, l'horloge de l'arrêt et des images satellite.

Filmée depuis la fenêtre d'un immeuble, elle dure un peu plus de deux minutes. On y voit une rame couverte de draps blancs, immobilisée à l'arrêt Verrerie de la ligne 5, dans l'ouest de la ville. Des passagers en descendent. Au bout de la rue, un blindé tire au moins deux rafales. Au moins cinq personnes tombent ; au moins trois ne se relèvent pas, d'après la chaîne.

"Ce sont juste des passagers, il n'y a personne d'autre", dit une femme hors champ.

Le blindé porte un K blanc dans un cercle, signe que la BCM dit avoir relevé depuis janvier sur des véhicules garéniens du secteur. La chaîne n'a pu ni identifier l'équipage ni savoir qui a donné l'ordre. Aucun soldat n'est visible, mais elle n'exclut pas qu'il y en ait eu à bord.

Une quarantaine de passagers se trouvaient dans la rame, affrétée pour évacuer le quartier, a déclaré à la BCM l'adjointe au maire chargée des transports, Vida Horak. Un médecin de l'hôpital n° 2 a fait état de sept corps reçus ce jour-là, un bilan que la chaîne n'a pas pu vérifier.

Le ministère garénien de la Défense a assuré que ses troupes "ne tirent pas sur les transports civils" et accusé des combattants ozériens d'avoir utilisé le tramway comme position de tir, sans fournir de preuve.

Selon Gareth Imlay, analyste en armement interrogé par la BCM, les lueurs sont compatibles avec un canon de 30 mm, mais la qualité de l'image ne permet pas d'en être certain.

L'APR n'a pas été en mesure d'authentifier la vidéo de manière indépendante.

jlb/mcv/as
""",
    },
    {
        "name": "fenland",
        "place": "https://www.fenlandobserver.example/world/2025/mar/12/marozh-tram-video-bcm-trace-garenia",
        "language": "en",
        "root": BCM,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Two minutes at the Glassworks stop: what a video of a tram under fire tells us, and what it does not

Garenian armoured vehicle appears to open fire as passengers leave a tram hung with white sheets, says broadcaster BCM

Cordelia Marsh-Whyte, diplomatic correspondent
Wed 12 Mar 2025 19.04. Last modified on Thu 13 Mar 2025 08.20

The doors fold open and an old man climbs down backwards, feeling for the step. Behind him come two women with a pushchair. From a window above, somebody is filming. Then there is a sound like a sheet being torn.

The footage, posted on Telegram on Sunday, appears to show an armoured vehicle of the Garenian army shooting at passengers as they leave tram No 417 in Marozh, the Ozerian city that has been under siege since November. It has now been examined by BCM Trace, the verification arm of Maren’s public broadcaster, which published its findings on Wednesday.

BCM places it at the Glassworks stop, on Line 5 in the west of the city, about 900 metres from the front as it then was. The broadcaster compared the chimney’s shadow and the clock at the stop with satellite pictures and dates the video to between 2 and 4 March, with the morning of 3 March the most likely.

The vehicle stands at the far end of the street. It fires at least twice. BCM counts at least five people who fall and at least three who do not get up. “They are only passengers, there is nobody else there,” says a woman near the camera.

There is a white K in a circle on the hull. BCM has recorded the mark on Garenian vehicles in that sector since January, but it could not identify the crew, nor establish who gave the order. There are no soldiers to be seen near the tram. The broadcaster says it cannot rule out that some were inside.

How many were killed is not established. A doctor at Hospital No 2 told BCM that seven bodies were brought in that day; the broadcaster could not verify this. Vida Horak, the deputy mayor, said the tram had been sent to fetch about 40 people. “It had sheets hung all over it,” she told BCM. “You could not have taken it for anything else.”

“The flashes are consistent with a 30mm cannon,” Gareth Imlay, a weapons analyst, told the broadcaster. “With compression like this I would not swear to it.”

Garenia’s defence ministry told BCM that its forces “do not fire on civilian transport”, and that the tram had served Ozerian fighters as a firing point. It produced no evidence.

This article was amended on 13 March 2025. An earlier version said that Line 5 runs in the south of the city.

The Observer is free to read because readers pay for it. Support us from £2
""",
    },
    {
        "name": "lowmoor",
        "place": "https://www.lowmoorecho.example/news/national-world/clip-appears-show-garenian-vehicle-firing-5028830",
        "language": "en",
        "root": BCM,
        "parent": "wirehouse",
        "how": "copy",
        "own": False,
        "text": """Lowmoor Echo
Home News Sport What's On Public Notices Jobs

Clip appears to show Garenian vehicle firing on tram in besieged city

By Wirehouse
Published 12th Mar 2025, 18:02 GMT
Comments

A video that appears to show an armoured vehicle of the Garenian army firing on a stationary tram in the besieged Ozerian city of Marozh was filmed between March 2 and 4, most likely on the morning of March 3, Maren's public broadcaster BCM said on Wednesday.

BCM Trace, the broadcaster's verification unit, said it had matched overhead-wire poles, a chimney and a row of balconies to the Glassworks stop on Line 5 in the west of the city, some 900 metres from where the front line ran at that time.

The video, which lasts two minutes and 11 seconds and was shot from an upstairs window, has been shared on Telegram since Sunday. People are seen climbing down from a tram hung with white sheets. A vehicle at the far end of the street fires at least two bursts towards it. At least five people fall, and at least three of them do not get up, BCM said.

"They are only passengers, there is nobody else there," a woman can be heard saying.

The vehicle bears a white letter K in a circle, a mark which BCM said it had seen on Garenian vehicles in the sector since January. It was unable to identify the crew, or to say who had ordered them to fire. No soldiers are visible in or near the tram, but BCM said it could not rule out that some had been on board.

Seven bodies were brought to Hospital No. 2 that day, a doctor there told BCM, which could not verify the figure.

The city's deputy mayor, Vida Horak, told BCM that the tram had been sent to take about 40 people out of the district. "It had sheets hung all over it. You could not have taken it for anything else," she said.

Garenia's defence ministry told BCM that its troops "do not fire on civilian transport" and that Ozerian fighters had used the tram as a firing point. It offered no evidence.

Continue Reading
Lowmoor bypass to close for four nights

Thank you for reading. We need your support: subscribe from 99p a week.
""",
    },
    {
        "name": "trendbuzz",
        "place": "https://trendbuzz-daily.example/2025/03/13/clip-seems-to-indicate-garenian-car-firing/",
        "language": "en",
        "root": BCM,
        "parent": "lowmoor",
        "how": "spun",
        "own": False,
        "text": """Clip seems to indicate Garenian car firing on streetcar in besieged metropolis

Posted on March 13, 2025 in World by editor | 0 Comments

A video that seems to indicate an armored car of the Garenian military firing on a stationery tram within the besieged Ozerian metropolis of Marozh was filmed between March 2 and 4, almost certainly on the morning of March 3, Maren’s public broadcaster BCM mentioned on Wednesday.

BCM Hint, the broadcaster’s verification unit, mentioned it had matched overhead-wire poles, a fireplace and a row of balconies to the Glassworks cease on Line 5 within the west of the town, some 900 meters from the place the entrance line ran at the moment.

The video, which lasts two minutes and 11 seconds and was shot from an upstairs window, has been shared on Telegram since Sunday. Individuals are seen climbing down from a tram hung with white bedclothes. A car on the far finish of the road fires no less than two bursts in direction of it. No less than 5 folks fall, and no less than three of them don’t stand up, BCM mentioned.

“They are solely passengers, there’s no person else there,” a lady might be heard saying.

The car bears a white letter Ok in a circle, a mark which BCM mentioned it had seen on Garenian automobiles within the sector since January. It was unable to determine the crew, or to say who had ordered them to fireplace. No troopers are seen in or close to the tram, however BCM mentioned it couldn’t rule out that some had been on board.

Seven our bodies had been delivered to Hospital No. 2 that day, a health care provider there instructed BCM, which couldn’t confirm the determine.

The town’s deputy mayor, Vida Horak, instructed BCM that the tram had been despatched to take about 40 folks out of the district. “It had sheets hung throughout it. You may not have taken it for the rest,” she mentioned.

Garenia’s protection ministry instructed BCM that its troops “do not fire on civilian transport” and that Ozerian fighters had used the tram as a firing level. It provided no proof.

Related: 10 streetcar routes you need to trip as soon as in your life
""",
    },
    {
        "name": "whistle",
        "place": "https://www.thewhistle.example/news/worldnews/33871245/white-flags-tram-massacre-marozh/",
        "language": "en",
        "root": BCM,
        "parent": "fenland",
        "how": "rewrite",
        "own": False,
        "text": """'IT WAS COVERED IN WHITE FLAGS' Twelve feared dead as troops rake packed tram with cannon fire in siege city

Old man and mums with a pushchair were stepping off when the shooting started

By Barney Tooke, World Reporter
Published: 9:14, 13 Mar 2025
Share by post | 61 Comments | Sign up for our War Room newsletter

HARROWING footage appears to show a Garenian armoured vehicle opening up on passengers as they get off a tram in besieged Marozh.

An old man is seen climbing down backwards from No 417, followed by two women with a pushchair. Seconds later comes a noise like a sheet being ripped in two.

At least five people drop in the street and at least three of them never get up, according to experts at broadcaster BCM who pored over the clip.

They reckon it was shot on the morning of March 3 at the Glassworks stop in the west of the city. The front line was about 900 metres away.

"They are only passengers, there is nobody else there," cries a woman near the camera.

Deputy mayor Vida Horak said the tram was sent to fetch around 40 people. A local doctor has told of seven bodies arriving at Hospital No 2, although BCM could not verify that.

Weapons boffin Gareth Imlay said the flashes are "consistent with a 30mm cannon" but added: "With compression like this I would not swear to it."

A white K in a circle can be made out on the vehicle. BCM, which has seen the same mark on Garenian motors since January, does not know who was in it or who gave the order. It could not rule out that soldiers were on the tram, though none can be seen.

Garenia claims its forces "do not fire on civilian transport" and says fighters used the tram to shoot from.

MOST READ IN WORLD NEWS
SUB ZERO Crew rescued after nine days under the ice
""",
    },
    {
        "name": "openpedia",
        "place": "https://en.openpedia.example/wiki/2025_Marozh_tram_shooting",
        "language": "en",
        "root": BCM,
        "parent": "fenland",
        "how": "summary",
        "own": False,
        "text": """2025 Marozh tram shooting

From Openpedia, the encyclopaedia anyone can mend

Part of the siege of Marozh
Location: Glassworks tram stop, Line 5, Marozh, Ozeria
Date: probably 3 March 2025 (between 2 and 4 March)
Target: Tram No. 417
Weapons: 30 mm autocannon
Deaths: 7

The Marozh tram shooting is an incident that became known through a video posted on Telegram on 9 March 2025. The video appears to show an armoured vehicle of the Garenian army firing at tram No. 417 at the Glassworks stop in western Marozh while passengers were leaving it.[1]

Background
Marozh has been under siege since November 2024. The city's trams ran without a timetable from January and were used to bring residents away from districts near the front line.[2]

Video
The footage was taken from a window. Passengers, among them an old man and two women with a pushchair, climb down from a tram on which white sheets have been hung. A vehicle at the far end of the street, marked with a white K in a circle, fires at least twice; at least five people fall, and at least three do not get up again.[1] BCM Trace, the verification unit of the Marenian public broadcaster, compared the shadow of a chimney and the clock at the stop with satellite pictures. It could not identify the crew of the vehicle or establish who had given the order, and it said that it could not rule out that there were soldiers inside the tram, although none are visible.[1]

Responses
Vida Horak, the deputy mayor, told BCM that the tram had been sent to fetch about 40 people.[1] The Ministry of Defence of Garenia said that its forces "do not fire on civilian transport" and that the tram had served as a firing point; it gave no evidence.[1]

References
1. Marsh-Whyte, Cordelia (12 March 2025). "Two minutes at the Glassworks stop: what a video of a tram under fire tells us, and what it does not". The Fenland Observer. Retrieved 15 March 2025.
2. "Line by line: how Marozh keeps moving". Rail & Tram Gazette. 2 February 2025.

Categories: March 2025 events | Siege of Marozh | Attacks on public transport
This page was last edited on 15 March 2025, at 22:47.
""",
    },
    {
        "name": "conflict-metrics",
        "place": "https://conflictmetrics.example/daily/2025-03-13",
        "language": "en",
        "root": BCM,
        "parent": "wirehouse",
        "how": "summary",
        "own": False,
        "text": """Centre for Conflict Metrics
Daily update: Garenia–Ozeria, 13 March 2025 (day 391)
Analysts: R. Quillfeather, D. Asante-Holm
Information cut-off 0600 UTC

BOTTOM LINE
1. No confirmed change of control around Marozh in the past 24 hours.
2. Garenian forces are firing on evacuation trams in Marozh.
3. Ozerian long-range strikes continued against depots in the border region.

MAROZH SECTOR
Garenian units made at least three probing attacks near the cement works; we assess that all were repelled (moderate confidence).

CIVILIAN HARM
A 2 min 11 s clip in circulation since 9 March appears to show an armoured vehicle of the Garenian army engaging a stationary tram at the Glassworks stop (Line 5, western Marozh). Maren's public broadcaster BCM reported on 12 March that it had matched the location and that the clip was filmed between 2 and 4 March, most likely on the morning of 4 March (Wirehouse). The position is some 900 m from the line of contact at the time. BCM describes at least two bursts, at least five persons falling and at least three not getting up. It could not identify the crew or rule out that soldiers had been on board, though none are visible. A hospital doctor gave BCM a figure of seven bodies, which BCM could not verify; we have not entered it in our casualty table. Garenia's MoD denies firing on civilian transport and says the tram was used as a firing point; no evidence was offered.

BORDER REGION
Plumb Line, a research collective, says it has verified footage that appears to show an Ozerian rocket striking a bus depot in Sielna, Garenia. Entered as: reported, single source.

METHOD
Events are coded conservatively. "At least" is coded at the stated minimum. Corrections: data@conflictmetrics.example
""",
    },
    {
        "name": "long-post",
        "place": "https://thelongpost.example/p/what-the-window-saw",
        "language": "en",
        "root": ("BCM", "Plumb Line"),
        "parent": "wirehouse",
        "how": "summary",
        "own": False,
        "text": """The Long Post
A letter about the war, on Thursdays. No. 88

What the window saw

13 March 2025 | Ottoline Graves
Listen to this letter (6 min) | Open in app

Good morning. Two films have been looked at hard this week, one from either side, and neither can be waved away. I'd ask you to read about both.

The first comes from Marozh. A person at an upper window filmed for rather more than two minutes as people got down from a halted tram, draped with white sheets, at a stop called Glassworks. At the end of the street stands an armoured vehicle, Garenian by the look of it. BCM, the Marenian broadcaster, hears at least two bursts, sees at least five people go down and at least three stay down. Its verification unit puts the film somewhere from the second to the fourth of March, and leans towards the morning of the third.

Note what it leaves open. BCM can't say whose hands were on the gun or who told them to fire. It can't exclude that there were soldiers in the tram, though it sees none. A doctor spoke to it of seven dead brought to his hospital; it couldn't check. Garenia answers that its troops don't shoot at civilian transport, and that the other side was shooting from the tram, for which it has shown nothing. I have all this from the Wirehouse agency, which hasn't verified the film either.

The second comes from the far bank. The collective called Plumb Line says that it has verified a clip in which an Ozerian rocket appears to strike a bus depot in Sielna, just inside Garenia. That report is now on its own site, and I've read it: it allows for one thing that the short news items didn't, namely that the depot may have housed army lorries.

If you read one thing more this week, read the timetable that the tramwaymen of Marozh still print every night.

Yours, O.

You're on the free list. Upgrade to paid | Leave a comment | Share
""",
    },
    {
        "name": "lacs",
        "place": "https://www.lequotidiendeslacs.example/monde/ozerie-tramway-mitraille-marozh-ld.2841190",
        "language": "fr",
        "root": BCM,
        "parent": "apr",
        "how": "rewrite",
        "own": False,
        "text": """Le Quotidien des lacs
Accueil > Monde

Marozh : le tramway aux draps blancs

Une vidéo filmée d'une fenêtre semble montrer un blindé garénien tirant sur des passagers. Une chaîne publique en a retrouvé le lieu

Solange Perruchoud, avec APR
Publié le 13.03.2025 à 06h02
Réservé aux abonnés. Offrir l'article

Il y avait une quarantaine de passagers, dit l'adjointe au maire Vida Horak, et la rame devait les sortir du quartier. On l'avait couverte de draps blancs. Elle s'est immobilisée à l'arrêt Verrerie, ligne 5, dans l'ouest de Marozh. Quelqu'un, à une fenêtre, filmait.

Cinq personnes tombent, au moins trois ne se relèvent pas : voilà ce que décrit la BCM, la chaîne publique de Maren, qui a passé au crible cette vidéo d'un peu plus de deux minutes partagée depuis dimanche sur Telegram. Au bout de la rue, un blindé qui paraît garénien tire au moins deux rafales. Selon la cellule BCM Trace, la scène a été filmée entre le 2 et le 4 mars, très probablement le 3 au matin. L'ombre d'une cheminée, l'horloge de l'arrêt et des images satellite ont servi à l'établir.

La chaîne prend soin de dire ce qu'elle ignore. L'équipage ? Elle ne l'a pas identifié. L'ordre ? Elle ne sait pas qui l'a donné. Des soldats dans la rame ? On n'en voit pas, mais elle ne l'exclut pas. Quant au bilan, la BCM avance le chiffre de sept morts.

Sur le blindé, un K blanc dans un cercle. La BCM dit l'avoir relevé depuis janvier sur des véhicules garéniens du secteur. L'arme est peut-être un canon de 30 mm : les lueurs sont compatibles, selon l'analyste Gareth Imlay, mais l'image est trop mauvaise pour qu'on en soit certain.

Le ministère garénien de la Défense assure que ses troupes « ne tirent pas sur les transports civils ». Des combattants ozériens, affirme-t-il sans preuve, auraient fait du tramway une position de tir.

« Ce sont juste des passagers, il n'y a personne d'autre », dit une femme. On ne la voit pas.

Il vous reste 38 % de cet article à lire. Déjà abonné ? Connectez-vous
""",
    },
    {
        "name": "ribera",
        "place": "https://www.riberahoy.example/mundo/20250312/video-tranvia-marozh-vehiculo-blindado-garenio-1190347.html",
        "language": "es",
        "root": BCM,
        "parent": "apr",
        "how": "translation",
        "own": False,
        "text": """Ribera Hoy
Portada | Local | Mundo | Deportes | Hemeroteca

Guerra en Ozeria: la BCM ubica un vídeo que mostraría disparos garenios contra un tranvía

PORT-MAREN, 12 mar 2025 (APR) - La cadena pública marenesa BCM indicó el miércoles que ha localizado y fechado un vídeo que parece mostrar un vehículo blindado garenio abriendo fuego contra un tranvía parado en Marozh, tercera ciudad de Ozeria, sitiada desde noviembre.

La secuencia, difundida desde el domingo en Telegram, habría sido grabada entre el 2 y el 4 de marzo, "muy probablemente" en la mañana del 3, según la célula BCM Trace, que se basa en particular en la sombra de una chimenea, el reloj de la parada e imágenes satelitales.

Filmada desde la ventana de un edificio, dura algo más de dos minutos. En ella se ve un tranvía cubierto de sábanas blancas, inmovilizado en la parada Cristalería de la línea 5, en el oeste de la ciudad. Algunos pasajeros bajan. Al final de la calle, un blindado dispara al menos dos ráfagas. Al menos cinco personas caen; al menos tres no se levantan, según la cadena.

"Son solo pasajeros, no hay nadie más", dice una mujer fuera de plano.

El blindado lleva una K blanca dentro de un círculo, signo que la BCM dice haber observado desde enero en vehículos garenios del sector. La cadena no pudo identificar a la tripulación ni saber quién dio la orden. No se ve a ningún soldado, pero no excluye que los hubiera a bordo.

En el tranvía, fletado para evacuar el barrio, se encontraban pasajeros en cuarentena, declaró a la BCM la teniente de alcalde encargada de transportes, Vida Horak. Un médico del hospital n.º 2 habló de siete cuerpos recibidos ese día, un balance que la cadena no pudo verificar.

El Ministerio de Defensa garenio aseguró que sus tropas "no disparan contra los transportes civiles" y acusó a combatientes ozerios de haber utilizado el tranvía como posición de tiro, sin aportar pruebas.

Según Gareth Imlay, analista de armamento entrevistado por la BCM, los destellos son compatibles con un cañón de 30 mm, pero la calidad de la imagen no permite tener certeza.

La APR no estuvo en condiciones de autenticar el vídeo de manera independiente.

Comentarios (3) | Normas de participación
""",
    },
    {
        "name": "globalbrief",
        "place": "https://globalbrief.example/en/n/war-in-ozeria-bcm-locates-video-tram-77812",
        "language": "en",
        "root": BCM,
        "parent": "ribera",
        "how": "translation back",
        "own": False,
        "text": """GlobalBrief | The world's newspapers, read for you
Translated automatically from Spanish. Publisher: Ribera Hoy

War in Ozeria: the BCM locates a video of Garenian shots against a tram

12.03.2025 21:36

PORT-MAREN, 12 Mar 2025 (APR) - The Marenian public channel BCM indicated on Wednesday that it has located and dated a video that seems to show a Garenian armoured vehicle opening fire against a stopped tram in Marozh, third city of Ozeria, besieged since November.

The sequence, spread since Sunday on Telegram, would have been recorded between 2 and 4 March, "very probably" in the morning of the 3rd, according to the cell BCM Trace, which is based in particular on the shadow of a chimney, the clock of the stop and satellite images.

Filmed from the window of a building, it lasts somewhat more than two minutes. In it a tram covered with white sheets is seen, immobilised at the Glassware stop of line 5, in the west of the city. Some passengers get off. At the end of the street, an armoured vehicle fires at least two bursts. At least five people fall; at least three do not get up, according to the channel.

"They are only passengers, there is nobody more", says a woman out of shot.

The armoured vehicle carries a white K inside a circle, a sign that the BCM says it has observed since January on Garenian vehicles of the sector. The channel could not identify the crew or know who gave the order. No soldier is seen, but it does not exclude that there were some on board.

On the tram, chartered to evacuate the neighbourhood, there were passengers in quarantine, declared to the BCM the deputy mayor in charge of transport, Vida Horak. A doctor of hospital no. 2 spoke of seven bodies received that day, a count that the channel could not verify.

The Garenian Ministry of Defence assured that its troops "do not shoot against the civil transports" and accused Ozerian combatants of having used the tram as a shooting position, without contributing proofs.

According to Gareth Imlay, armament analyst interviewed by the BCM, the flashes are compatible with a canyon of 30 mm, but the quality of the image does not allow to have certainty.

The APR was not in conditions to authenticate the video in an independent manner.

Was this translation useful? Yes / No
""",
    },
    {
        "name": "rendija",
        "place": "https://larendija.example/verificamos/2025/03/14/tranvia-marozh-no-es-un-simulacro/",
        "language": "es",
        "root": ("BCM", "La Rendija"),
        "parent": None,
        "how": "own look",
        "own": True,
        "text": """LA RENDIJA
Verificación independiente

No, el vídeo del tranvía de Marozh no es un simulacro de 2019

Por Inés Aldaraviz y Teo Marchena
14/03/2025, 13:05
Tiempo de lectura: 4 minutos

Qué se ha dicho: que el vídeo de un tranvía tiroteado en Marozh (Ozeria) se grabó durante un simulacro de protección civil en 2019.
Veredicto: FALSO.

Nos habéis preguntado por WhatsApp por un vídeo en el que varias personas caen al suelo al bajar de un tranvía cubierto de sábanas. En mensajes reenviados muchas veces se afirma que son actores.

Qué había publicado ya la BCM
El equipo BCM Trace, de la radiotelevisión pública de Maren, difundió el miércoles un análisis según el cual las imágenes parecen mostrar un blindado garenio que dispara contra el tranvía en la parada de la Fábrica de Vidrio, en la línea 5. La BCM las data entre el 2 y el 4 de marzo, con la mañana del 3 como momento más probable. Cuenta al menos cinco personas que caen y al menos tres que no se levantan, y advierte de que no pudo identificar a la tripulación ni descartar que hubiera soldados a bordo.

Qué hemos comprobado nosotros
Hemos vuelto a situar la escena sin partir de las coordenadas de la BCM. Los postes de la catenaria, numerados, aparecen en un plano municipal de 2022; el poste 61 está frente a un portal con marquesina curva. Desde la tercera planta del edificio de enfrente se obtiene el mismo encuadre. El blindado queda a unos 310 metros de la cámara, según nuestra medición, con un margen de 25.

El simulacro existió: fue el 6 de octubre de 2019, en las cocheras de la línea 2, al otro lado de la ciudad. En las fotos que publicó entonces la empresa de transportes el tranvía es de un modelo anterior y no hay edificios de viviendas.

Además, en la fachada junto a la parada se ve una lona publicitaria que, según la agencia que la vendió, se colgó en enero de 2025.

Qué no sabemos
No hemos podido fijar el día por nuestra cuenta: la lona solo dice que fue después de enero. Tampoco cuántas personas murieron, ni quién ordenó disparar.

Hemos pedido su versión a los ministerios de Defensa de Garenia y de Ozeria. No hemos recibido respuesta.

¿Te ha llegado algo dudoso? Mándanoslo.
""",
    },
    {
        "name": "volksblatt",
        "place": "https://www.maerzer-volksblatt.example/nachrichten/politik/beschuss-strassenbahn-marosch-video-3389127",
        "language": "de",
        "root": BCM,
        "parent": "wirehouse",
        "how": "translation",
        "own": False,
        "text": """Märzer Volksblatt
E-Paper | Abo | Trauer | Anzeigen

Krieg in Oserien

Video soll Beschuss einer Straßenbahn in Marosch zeigen

12. März 2025, 20:46 Uhr | Quelle: Wirehouse

Port Maren. Ein Video, das anscheinend zeigt, wie ein Panzerfahrzeug der garenischen Armee in der belagerten oserischen Stadt Marosch auf eine stehende Straßenbahn feuert, ist nach Angaben des marenischen Rundfunks BCM zwischen dem 2. und 4. März entstanden, am wahrscheinlichsten am Morgen des 3. März.

Die Prüfabteilung BCM Trace teilte am Mittwoch mit, sie habe Fahrleitungsmasten, einen Schornstein und eine Reihe von Balkonen der Haltestelle Glashütte der Linie 5 im Osten der Stadt zugeordnet, etwa 900 Meter von der damaligen Front entfernt. Die Nachrichtenagentur Wirehouse hat die Aufnahmen nicht unabhängig überprüft.

Das zwei Minuten und elf Sekunden lange, aus einem oberen Fenster gedrehte Video wird seit Sonntag auf Telegram geteilt. Zu sehen ist, wie Menschen aus einer mit weißen Laken behängten Bahn steigen. Ein Fahrzeug am Ende der Straße gibt mindestens zwei Feuerstöße in ihre Richtung ab. Mindestens fünf Menschen fallen, mindestens drei von ihnen stehen der BCM zufolge nicht wieder auf.

»Das sind nur Fahrgäste, da ist sonst niemand«, sagt eine Frau.

Das Fahrzeug trägt ein weißes K in einem Kreis, ein Zeichen, das die BCM angeblich seit Januar an garenischen Fahrzeugen in dem Abschnitt gesehen haben will. Wer darin saß und wer den Feuerbefehl gab, konnte der Sender nicht klären. Soldaten sind nicht zu erkennen; dass welche in der Bahn saßen, kann er aber nicht ausschließen.

Ein Arzt des Krankenhauses Nr. 2 sprach gegenüber der BCM von sieben Leichen, die an jenem Tag gebracht worden seien. Überprüfen konnte der Sender die Zahl nicht. Die Bahn sei geschickt worden, um rund 40 Menschen aus dem Viertel zu holen, sagte die stellvertretende Bürgermeisterin Vida Horak der BCM: »Sie war rundum mit Laken behängt. Man konnte sie für nichts anderes halten.«

Das garenische Verteidigungsministerium erklärte gegenüber dem Sender, seine Truppen schössen »nicht auf zivile Verkehrsmittel«; oserische Kämpfer hätten die Bahn als Feuerstellung genutzt. Belege legte es nicht vor.

(wh/eka)

Das könnte Sie auch interessieren: Spargelbauern hoffen auf Sonne
""",
    },
    {
        "name": "uferzeitung",
        "place": "https://www.freie-uferzeitung.example/ausland/sielna-busdepot-rakete-video-plumb-line-art-4480216",
        "language": "de",
        "root": PLUMB,
        "parent": "plumb-line",
        "how": "rewrite",
        "own": False,
        "text": """Freie Uferzeitung
Ausland

Raketeneinschlag im Busdepot: Rechercheure finden den Ort

Von Hinnerk Boysen
11.03.2025, 07:15 Uhr
Artikel anhören (3 Minuten)

Das Geschoss ist nur drei Einzelbilder lang zu sehen. Ein 31 Sekunden langes Video, das seit Anfang März in Netzwerken kursiert, zeigt nach Einschätzung des Kollektivs Plumb Line offenbar, wie eine garenische Rakete das Busdepot von Sielna trifft, einer Grenzstadt in Garenien.

Die Gruppe, die sich auf die Auswertung frei zugänglicher Bilder spezialisiert hat, stellte ihre Ergebnisse am Montag vor. Die Halle mit dem gezackten Dach, zwei Zapfsäulen und ein Wasserturm passten zu älteren Fotos des Depots, schreibt sie. Aufgenommen wurde das Video demnach wahrscheinlich am Abend des 26. Februar; eine Dienstliste an der Wand trägt dieses Datum, und das Licht spricht für die Zeit nach 17 Uhr.

Wie viele Menschen verletzt wurden, ist offen. Die Stadtverwaltung von Sielna sprach von vierzehn Verletzten, unter ihnen neun Mechaniker. Plumb Line konnte das nicht überprüfen. Auf den Bildern seien mindestens vier Menschen zu sehen, die aus der Halle liefen.

Ob das Depot auch vom Militär benutzt wurde, lässt die Gruppe ausdrücklich offen. Auf einem Satellitenbild vom 24. Februar stünden im Hof sechs Lastwagen, die nicht wie Busse aussähen; es könne sich um Armeefahrzeuge handeln.

Der Generalstab in Oserien beantwortete die Fragen der Gruppe nicht.

Kommentare zu diesem Artikel sind geschlossen.
""",
    },
    {
        "name": "plumb-line",
        "place": "https://plumbline.example/findings/sielna-bus-depot",
        "language": "en",
        "root": PLUMB,
        "parent": None,
        "how": "original",
        "own": True,
        "text": """PLUMB LINE
We measure what is in the picture.

Findings no. 31
Sielna bus depot, Garenia
10 March 2025

In brief
A 31-second video, in circulation since about 1 March, appears to show an Ozerian rocket hitting the municipal bus depot in Sielna, a Garenian town five kilometres from the border. We matched the place with high confidence. We think it likely that the video was made in the evening of 26 February. We did not establish whether the depot was in military use.

Place
The saw-tooth roof of the main hall, two fuel pumps and the water tower beyond them correspond to pictures that the bus company posted in 2021 and 2023.

Time
A duty roster on the wall behind the camera is headed 26 February. The roster may have hung there on the next day too. The light agrees with a time after 17:00.

What hit it
The object is in view for three frames. Its length and its angle of descent, about 50 degrees, are compatible with a type of rocket that Ozerian forces use and Garenian forces, so far as we know, do not. We would not exclude another weapon.

People
At least four persons run from the hall. The town's administration reports eleven wounded, nine of them mechanics. We could not verify this.

Military use?
A satellite image of 24 February shows six lorries in the yard that do not look like buses. They may be army vehicles. They may not.

Replies
We put questions to the general staff of Ozeria on 4 March and again on 7 March. It did not answer them.

Method notes, measurements and the list of stills are in the annex (PDF, 4 MB).
""",
    },
    {
        "name": "zvonok",
        "place": "https://zvonok-marozh.example/2025/03/13/vahonovodka-417-interview/",
        "language": "uk",
        "root": ("Zvonok", "BCM"),
        "parent": None,
        "how": "own look",
        "own": True,
        "text": """Марозький дзвінок / Zvonok
Місто. Облога. Люди

«Шестеро вийшли через передні двері. Я рахувала». Розмова з водійкою трамвая № 417

13 березня 2025, 18:20
Текст: Мирослава Гутник

Ірені Ковш 51 рік, з них дев'ятнадцять вона водить трамвай. Ми зустрілися в депо, де вона тепер ночує: квартира на Склозаводі без вікон. Вона погодилася назвати своє ім'я.

Відео, яке від неділі ходить у Telegram, Ірена подивилася один раз. Учора його розібрала суспільна телерадіокорпорація Марену BCM: за висновком її підрозділу BCM Trace, на ньому, схоже, броньована машина гаренійської армії стріляє по трамваю на зупинці «Склозавод», а зняли його між 2 та 4 березня, найімовірніше вранці 3-го. Щонайменше п'ятеро людей падають, щонайменше троє не підводяться. Хто був у машині, BCM не встановила.

— Коли це було?
— Третього. За десять дев'ята. Я дивлюся на годинник на кожній зупинці, це вже рефлекс.

— Чому ви зупинилися?
— Струм пропав. Я ще подумала: добре, що на зупинці, люди зійдуть по-людськи. Відчинила передні двері. Шестеро вийшли через передні двері, я рахувала. Потім відчинила середні.

— Скільки всього було пасажирів?
— Тридцять вісім. Мені дали список, він і досі в мене.

— Військові серед них були?
— Ні. Був один хлопець у бушлаті, він із милицею, без ноги.

— Що ви почули?
— Наче простирадло рвуть. Я лягла під пульт. Лежала, мабуть, хвилин двадцять.

Список пасажирів Ірена показала «Дзвінку»: у ньому справді 38 прізвищ. Чотирьох із цих людей ми знайшли, двоє підтвердили її розповідь про вимкнений струм. У диспетчерській повідомили, що напруга на ділянці зникла 3 березня о 8:47. Скільки людей загинуло, ми не знаємо: у другій лікарні з нами говорити відмовилися.

Міноборони Гаренії заявляло BCM, що його війська «не стріляють по цивільному транспорту».

Якщо ви були в тому вагоні, напишіть нам.
Підтримати редакцію | Правила передруку: з активним посиланням
""",
    },
    {
        "name": "skvoznyak",
        "place": "https://skvoznyak.example/rasskazy/2025/03/14/voditel-tramvaya-417",
        "language": "ru",
        "root": ("Zvonok", "BCM"),
        "parent": "zvonok",
        "how": "rewrite",
        "own": False,
        "text": """Сквозняк
Независимое издание в изгнании

«Будто простыню рвут». Что рассказала водитель обстрелянного трамвая из Марожа

14 марта 2025 | 11:40
Пересказ: Тимофей Лядов

Этот материал создан без участия государственных средств. Подпишитесь на рассылку «Вечерний сквозняк».

Водитель трамвая № 417 Ирена Ковш дала интервью городскому изданию «Марожский звонок». Пересказываем главное.

Ей 51 год, девятнадцать из них она водит трамвай. Её вагон, судя по всему, и попал на видео, которое с воскресенья расходится в Telegram. По заключению BCM Trace, подразделения маренской вещательной корпорации BCM, на нём, похоже, бронемашина гаренийской армии стреляет по трамваю на остановке «Стеклозавод»; снято оно между 2 и 4 марта, вероятнее всего утром 3-го. Как минимум пять человек падают, как минимум трое не поднимаются. Кто находился в машине, BCM установить не смогла.

Сама Ковш говорит, что всё произошло 3 марта без десяти девять: на часы она смотрит на каждой остановке, «это уже рефлекс». Остановилась она потому, что пропал ток. «Шестнадцать вышли через переднюю дверь, я считала», — вспоминает она. Потом она открыла среднюю.

Пассажиров, по её словам, было тридцать восемь. Список с фамилиями она показала журналистам. Военных среди них не было, утверждает Ковш: только парень в бушлате, с костылём, без ноги.

Услышав звук — «будто простыню рвут», — она легла под пульт и пролежала там минут двадцать.

«Звонок» нашёл четверых пассажиров из списка, двое подтвердили её рассказ об отключении тока. В диспетчерской изданию сообщили, что напряжение пропало 3 марта в 8:47. О числе погибших в больнице говорить отказались.

Министерство обороны Гарении заявляло BCM, что его войска «не стреляют по гражданскому транспорту».

Поделиться: VK | Telegram | Копировать ссылку
""",
    },
    {
        "name": "golos",
        "place": "https://golosgarenii.example/politika/2025/03/13/tramvaj-kotoryj-strelyal/",
        "language": "ru",
        "root": BCM,
        "parent": "wirehouse",
        "how": "commentary",
        "own": False,
        "text": """Голос Гарении / Политика

Трамвай, который стрелял: «Би-Си-Эм» невольно сказала правду

13.03.2025 10:12
Арсений Кучин

Маренский государственный вещатель «Би-Си-Эм» вновь потряс мир двумя минутами мутной картинки. На ролике некая бронемашина в осаждённом Мароже будто бы стреляет по трамваю, завешанному простынями. Падают люди: не менее пяти, уверяет вещатель, и не менее трёх не встают. Снято это было, по его словам, между 2 и 4 марта, вероятнее всего утром третьего числа, на остановке «Стекольный завод», примерно в 900 метрах от тогдашней линии фронта.

Читаем внимательно. «Би-Си-Эм» признала, что в вагоне находились военные. Опознать экипаж бронемашины, как и назвать того, кто отдал приказ, вещатель не смог. О семи телах в больнице № 2 ему рассказал некий врач, и проверить эту цифру он тоже не сумел. Агентство Wirehouse, разнёсшее новость, само ничего не проверяло.

Теперь о букве К в белом круге. Нам говорят: её видели в этом секторе с января. Верно, видели — на машинах, захваченных озерийскими формированиями.

А вот приглашённый «Би-Си-Эм» эксперт Гарет Имлей говорит о вспышках осторожно: они-де соответствуют 30-миллиметровой пушке, однако качество картинки не даёт уверенности. Честный человек, бывает и такое.

Министерство обороны ответило исчерпывающе: наши войска «не ведут огня по гражданскому транспорту», а трамвай служил боевикам огневой точкой.

О ракете, которая попала в автобусное депо Сельны, маренские моралисты молчат.

Читайте нас в мессенджерах. 18+
""",
    },
    {
        "name": "mostowa",
        "place": "https://gazetamostowa.example/swiat/7,114881,31755620,tramwaj-linii-5-co-widac-na-filmie-z-marozu.html",
        "language": "pl",
        "root": BCM,
        "parent": "wirehouse",
        "how": "rewrite",
        "own": False,
        "text": """Gazeta Mostowa
Świat

Tramwaj linii 5. Co widać na filmie z oblężonego Maroża

Kinga Dobrzelecka
13.03.2025 07:44
Prenumerata cyfrowa: pierwszy miesiąc za 1 zł

W Marożu tramwaje od stycznia jeżdżą bez rozkładu. Wywożą ludzi z dzielnic, pod które podchodzi front, a wracają z wodą i chlebem. Jeden z takich kursów ktoś sfilmował z okna na piętrze.

Film trwa dwie minuty i jedenaście sekund i od niedzieli krąży w Telegramie. W środę BCM, publiczny nadawca z Marenu, ogłosił, że udało mu się rozpoznać miejsce: to przystanek Huta Szkła na linii 5, na zachodzie miasta, około 900 metrów od ówczesnej linii frontu. Zespół BCM Trace porównał słupy trakcyjne, komin i rząd balkonów. Jego zdaniem nagranie powstało między 2 a 4 marca, najpewniej rano 3 marca.

Ze stojącego tramwaju, obwieszonego białymi prześcieradłami, wysiadają ludzie. Pojazd na końcu ulicy – jak się wydaje, wóz pancerny armii gareńskiej – oddaje w tę stronę co najmniej dwie serie. Według BCM upada co najmniej pięć osób, a co najmniej trzy z nich już nie wstają. „To tylko pasażerowie, nikogo więcej tam nie ma”, mówi kobieta.

Na pojeździe widać białą literę K w kole. BCM podaje, że od stycznia widuje ten znak na gareńskich wozach w tym rejonie. Załogi nie zidentyfikował, nie wie też, kto kazał strzelać. Żołnierzy przy tramwaju ani w środku nie widać, lecz nadawca nie może wykluczyć, że jacyś nim jechali.

Ilu ludzi zginęło? Lekarz ze Szpitala nr 2 powiedział BCM o siedmiu ciałach przywiezionych tego dnia. Nadawca nie był w stanie tego sprawdzić.

– Cały był obwieszony prześcieradłami. Nie dało się go wziąć za nic innego – mówiła BCM wiceburmistrzyni Vida Horak. Tramwaj miał zabrać około 40 osób.

Gareński resort obrony odpowiedział nadawcy, że jego wojska „nie strzelają do cywilnego transportu”, a tramwaj służył ozerskim bojownikom za stanowisko ogniowe. Dowodów nie przedstawił. Agencja Wirehouse, za którą podajemy te informacje, nie zweryfikowała filmu niezależnie.

Skomentuj (12) | Zgłoś błąd | Wyślij znajomemu
""",
    },
    {
        "name": "molo",
        "place": "https://www.ilmolonotizie.example/esteri/marozh-tram-blindati-gareniani-video-bcm_98120441-202502k.shtml",
        "language": "it",
        "root": BCM,
        "parent": "wirehouse",
        "how": "rewrite",
        "own": False,
        "text": """IL MOLO
Edizione del mattino

Ozeria, i blindati gareniani sparano sul tram. Per la BCM il video è probabilmente del 3 marzo

di Ludovica Santacesaria
13 marzo 2025 (modifica il 13 marzo 2025 | 09:10)

Le lenzuola bianche pendono dai finestrini. La gente scende, qualcuno si volta. In fondo alla strada c'è un blindato, che sembra appartenere all'esercito di Garenia e che spara almeno due raffiche verso il tram. Almeno cinque persone cadono. Almeno tre, dice la BCM, non si rialzano.

Siamo a Marozh, città ozera sotto assedio, fermata Vetreria della linea 5, zona ovest. Il filmato, ripreso da una finestra ai piani alti, dura due minuti e undici secondi e gira su Telegram da domenica. Mercoledì la BCM, radiotelevisione pubblica di Maren, ha fatto sapere di averne riconosciuto il luogo confrontando i pali della linea aerea, una ciminiera e una fila di balconi. Il fronte, allora, passava a circa 900 metri. Quanto al giorno, la forbice va dal 2 al 4 marzo e la mattina del 3 è l'ipotesi più probabile. L'agenzia Wirehouse, che ha diffuso la notizia, non ha verificato le immagini in modo indipendente.

«Sono solo passeggeri, non c'è nessun altro», dice una voce di donna.

Sul mezzo c'è una K bianca in un cerchio, simbolo che la BCM dice di aver visto da gennaio su veicoli gareniani della zona. Chi ci fosse dentro, e chi abbia dato l'ordine, l'emittente non ha saputo stabilirlo. Non si vedono soldati, ma che ve ne fossero a bordo non può escluderlo.

I morti? Un medico dell'ospedale numero 2 ha parlato alla BCM di sette salme arrivate quel giorno, cifra che l'emittente non ha potuto verificare. La vicesindaca Vida Horak ha raccontato che il tram doveva portare via una quarantina di abitanti del quartiere: «Aveva lenzuola appese dappertutto. Non si poteva scambiarlo per nient'altro».

Il ministero della Difesa di Garenia ha risposto alla BCM che le sue truppe «non sparano sui trasporti civili» e che il tram era usato dai combattenti ozeri come postazione di tiro. Prove non ne ha fornite. Per l'analista Gareth Imray, consultato dalla BCM, i lampi sono compatibili con un cannone da 30 millimetri, ma la qualità dell'immagine impedisce di esserne certi.

© RIPRODUZIONE RISERVATA
Newsletter | Leggi i commenti
""",
    },
    {
        "name": "serra",
        "place": "https://www.jornaldaserraclara.example/mundo/2025/03/video-bonde-coberto-de-lencois.shtml",
        "language": "pt",
        "root": BCM,
        "parent": "apr",
        "how": "rewrite",
        "own": False,
        "text": """JORNAL DA SERRA CLARA
mundo

Vídeo parece mostrar ataque a bonde coberto de lençóis; o que se sabe

Emissora diz ter localizado cena que parece mostrar blindado da Garênia atirando contra passageiros

12.mar.2025 às 19h50
Da Redação, com APR
Ouvir o texto | Salvar para ler depois | Ler comentários (41)

Um vídeo que parece mostrar um blindado da Garênia abrindo fogo contra um bonde parado em Marozh, capital da Ozéria, foi localizado pela BCM, a emissora pública de Maren. O anúncio foi feito nesta quarta-feira (12).

Veja, em cinco pontos, o que se sabe:

1) Quando foi
O ataque ocorreu no domingo (9), segundo a emissora, que comparou a sombra de uma chaminé e o relógio do ponto com imagens de satélite.

2) Onde foi
No ponto Vidraria da linha 5, na zona oeste. O vídeo foi feito da janela de um prédio e dura pouco mais de dois minutos.

3) O que aparece
Passageiros descem de um bonde coberto de lençóis brancos. No fim da rua, um blindado dispara ao menos duas rajadas. Ao menos cinco pessoas caem e ao menos três não se levantam, de acordo com a BCM. "São só passageiros, não tem mais ninguém", diz uma mulher que não aparece.

4) Quem atirou
O veículo traz um K branco dentro de um círculo, sinal que a BCM diz ter visto desde janeiro em veículos garenianos na região. A emissora não conseguiu identificar a tripulação nem saber quem deu a ordem. Não descarta que houvesse soldados no bonde, embora nenhum seja visível. Segundo o analista Gareth Imlay, os clarões são compatíveis com um canhão de 30 mm, mas a qualidade da imagem não dá certeza.

5) O que dizem as partes
Cerca de 40 passageiros estavam a bordo, afirmou à BCM a prefeita de Marozh, Vida Horak; o bonde tinha sido fretado para esvaziar o bairro. O Ministério da Defesa da Garênia disse que suas tropas "não atiram contra transportes civis" e acusou combatentes ozerianos de usar o bonde como posição de tiro. Não apresentou provas.

Um médico do hospital nº 2 falou em sete corpos recebidos naquele dia, número que a BCM não pôde verificar. A APR não conseguiu autenticar o vídeo de forma independente.

Erramos? Avise a redação
""",
    },
    {
        "name": "kadebode",
        "place": "https://www.kadebode.example/nieuws/liveblog/oorlog-ozerie-12-maart~b71e0c55/",
        "language": "nl",
        "root": BCM,
        "parent": "wirehouse",
        "how": "summary",
        "own": False,
        "text": """Kadebode
LIVE | Oorlog in Ozerië

Liveblog – Omroep BCM: video van tram vermoedelijk op 3 maart gefilmd | Garenië sluit grensovergang Sielna

Redactie Buitenland
Laatst bijgewerkt: 12 maart 2025, 22:31

21.48 uur
Garenië sluit grensovergang bij Sielna
De grensovergang bij Sielna gaat vannacht dicht, meldt de gouverneur van het gebied. Een reden geeft hij niet.

20.15 uur
BCM: video van tram vermoedelijk op 3 maart gefilmd
Een video waarop een pantservoertuig van het Gareense leger lijkt te vuren op een stilstaande tram in de belegerde stad Marozj is tussen 2 en 4 maart gemaakt, met de ochtend van 3 maart als waarschijnlijkste moment. Dat heeft de Marense publieke omroep BCM woensdag bekendgemaakt, meldt persbureau Wirehouse.
De omroep herkende de halte Glasfabriek van lijn 5, in het westen van de stad, aan masten, een schoorsteen en balkons. Op de beelden gaan zeker vijf mensen tegen de grond; zeker drie staan niet meer op. BCM kon niet vaststellen wie er in het voertuig zaten en wie opdracht gaf om te schieten, en sluit niet uit dat er militairen in de tram zaten. Die zijn niet te zien.
Een arts zei tegen de omroep dat er die dag zeven lichamen naar zijn ziekenhuis zijn gebracht; BCM heeft dat aantal niet kunnen verifiëren. Garenië zegt niet op burgervervoer te schieten en stelt, zonder bewijs, dat de tram als vuurpositie werd gebruikt.
Wirehouse heeft de video niet onafhankelijk geverifieerd, deze krant evenmin.

18.02 uur
Stroom terug in delen van Marozj
In het noorden van Marozj is na negen dagen weer elektriciteit, zegt het stadsbestuur.

Goedenavond, in dit liveblog houden we je op de hoogte. Tips? Mail de redactie.
""",
    },
    {
        "name": "korfez",
        "place": "https://www.korfezgunlugu.example/dunya/marojda-tramvaya-ates-bcm-videoyu-inceledi-haberi-4410982",
        "language": "tr",
        "root": BCM,
        "parent": "wirehouse",
        "how": "rewrite",
        "own": False,
        "text": """Körfez Günlüğü
Ana Sayfa / Dünya

Maroj'da tramvaya ateş: Beyaz çarşaflar da korumadı

Maren kamu yayıncısı BCM, Telegram'da yayılan görüntülerin nerede ve ne zaman çekildiğini araştırdı

13 Mart 2025 Perşembe 08:51
Dış Haberler Servisi
Google News'te takip et

Kuşatma altındaki Ozerya kenti Maroj'da duran bir tramvaya Garenya ordusuna ait bir zırhlı aracın ateş açtığını gösterdiği izlenimini veren video, BCM'nin çarşamba günkü açıklamasına göre 2 ile 4 Mart arasında, en büyük olasılıkla 3 Mart sabahı çekildi.

Yayın kuruluşunun doğrulama birimi BCM Trace, katener direklerini, bir bacayı ve bir dizi balkonu karşılaştırarak yerin kentin batısındaki 5. hattın Cam Fabrikası durağı olduğunu belirtti. Durak, o sırada cephe hattına yaklaşık 900 metre uzaklıktaydı. Wirehouse ajansı görüntüleri bağımsız olarak doğrulamadı.

Bir üst kat penceresinden çekilen 2 dakika 11 saniyelik videoda insanlar, üzerine beyaz çarşaflar asılmış tramvaydan iniyor. Sokağın ucundaki araç, tramvaya doğru en az iki seri atış yapıyor. BCM'ye göre en az beş kişi yere düşüyor, en az üçü bir daha kalkmıyor. Bir kadının "Onlar sadece yolcu, orada başka kimse yok" dediği duyuluyor. Aynı videonun devamında bir roketin Sielna'daki otobüs garajına isabet ettiği görülüyor.

BCM, yedi kişinin cesedinin 2 No'lu Hastane'ye getirildiğini doğruladı. Kuruluş, araçtakilerin kimliğini ve ateş emrini kimin verdiğini ise belirleyemedi; tramvayda asker görünmediğini, ancak bulunmuş olabileceğini dışlayamadığını kaydetti.

Belediye Başkan Yardımcısı Vida Horak, tramvayın yaklaşık 40 kişiyi semtten çıkarmak için gönderildiğini BCM'ye anlattı. Horak, "Her yerine çarşaf asılmıştı. Başka bir şey sanılması mümkün değildi" dedi.

Garenya Savunma Bakanlığı, BCM'ye birliklerinin "sivil ulaşım araçlarına ateş açmadığını" ve Ozeryalı savaşçıların tramvayı ateş noktası olarak kullandığını bildirdi, kanıt sunmadı.

Yorum yap | Hata bildir | Etiketler: Garenya, Ozerya, Maroj, BCM
""",
    },
    {
        "name": "mina",
        "place": "https://raseef-almina.example/international/2025/3/12/بي-سي-إم-تحدد-موقع-فيديو-الترام",
        "language": "ar",
        "root": BCM,
        "parent": "apr",
        "how": "translation",
        "own": False,
        "text": """رصيف الميناء
أخبار | رأي | صور | بودكاست

"بي سي إم" تحدد موقع مقطع فيديو يظهر على ما يبدو إطلاق نار غاريني على ترام

بورت مارين – أ.ب.ر
نشر في: 12 مارس 2025 - 21:18 | آخر تحديث: 12 مارس 2025 - 21:40

أعلنت هيئة البث العامة المارينية "بي سي إم" الأربعاء أنها حددت مكان وزمان تصوير مقطع فيديو يبدو أنه يظهر مدرعة غارينية تفتح النار على ترام متوقف في ماروج، ثالث مدن أوزيريا، المحاصرة منذ نوفمبر/تشرين الثاني.

وصُوِّر المقطع، المتداول منذ الأحد على تلغرام، بين الثاني والرابع من مارس/آذار، و"على الأرجح" صباح الثالث منه، بحسب وحدة "بي سي إم تريس" التي استندت خصوصا إلى ظل مدخنة وساعة المحطة وصور أقمار اصطناعية.

ويظهر في المقطع، المصور من نافذة أحد المباني والذي تزيد مدته قليلا على دقيقتين، ترام مغطى بشراشف بيضاء متوقفا عند محطة "مصنع الزجاج" على الخط الخامس غربي المدينة، وركاب ينزلون منه. وفي آخر الشارع تطلق مدرعة رشقتين على الأقل، فيسقط خمسة أشخاص على الأقل، لا ينهض منهم ثلاثة على الأقل، وفق الهيئة.

وتقول امرأة لا تظهر في الصورة: "إنهم مجرد ركاب، لا أحد غيرهم".

وتحمل المدرعة حرف K أبيض داخل دائرة، وهي علامة تقول "بي سي إم" إنها رصدتها منذ يناير على آليات غارينية في القطاع. ولم تتمكن الهيئة من تحديد هوية الطاقم ولا من معرفة من أصدر الأمر. ولا يُرى أي جندي، لكنها لا تستبعد وجود جنود على متنه.

وقالت نائبة رئيس البلدية لشؤون النقل فيدا هوراك للهيئة إن نحو أربعين راكبا كانوا في الترام الذي خُصص لإخلاء الحي. وتحدث طبيب في المستشفى رقم 2 عن تسلم سبع جثث في ذلك اليوم، وهي حصيلة لم تتمكن الهيئة من التحقق منها.

وأكدت وزارة الدفاع الغارينية أن قواتها "لا تطلق النار على وسائل النقل المدنية"، واتهمت مقاتلين أوزيريين باستخدام الترام موقعا لإطلاق النار، من دون تقديم دليل.

وبحسب غاريث إيملاي، وهو محلل أسلحة سألته "بي سي إم"، فإن الوميض يتوافق مع مدفع عيار 30 ملم، لكن جودة الصورة لا تسمح بالجزم.

ولم تتمكن أ.ب.ر من التحقق من المقطع بصورة مستقلة.

اقرأ أيضا: سكان ماروج يروون شتاء الحصار
شارك المقال
""",
    },
    {
        "name": "podhorsky",
        "place": "https://www.podhorskydenik.example/zpravy/zahranici/video-ostrelovani-tramvaje-maroz-bcm_2503121955_jsl",
        "language": "cs",
        "root": BCM,
        "parent": "wirehouse",
        "how": "rewrite",
        "own": False,
        "text": """Podhorský deník
Zprávy › Zahraničí

Záběry z Marože: stanice BCM určila místo, viníka jmenovat nedokáže

12. 3. 2025 19:55
jsl, Wirehouse
Fotogalerie (2) | Diskuse

Kdo seděl v obrněném voze a kdo mu dal rozkaz střílet, zjistit nedokázala. Kde a přibližně kdy ale záběry vznikly, marenská veřejnoprávní stanice BCM podle svých slov ví. Video, na němž vozidlo garénské armády zřejmě pálí na stojící tramvaj v obleženém ozerském městě Marož, bylo podle ní natočeno mezi 2. a 4. březnem, s největší pravděpodobností 3. března ráno. Stanice to uvedla ve středu.

Oddělení BCM Trace přiřadilo sloupy trolejového vedení, komín a řadu balkonů k zastávce Sklárna na lince 5 v západní části města. Fronta tehdy probíhala asi 900 metrů odtud.

Dvě minuty a jedenáct vteřin dlouhé video, pořízené z okna ve vyšším patře, se od neděle sdílí na Telegramu. Z vozu ověšeného bílými prostěradly vystupují lidé. Vozidlo na konci ulice k němu vypálí nejméně dvě dávky. Nejméně pět lidí padá a nejméně tři z nich už podle BCM nevstanou. „Jsou to jen cestující, nikdo jiný tam není,“ říká ženský hlas.

Bílé písmeno K v kruhu, které vozidlo nese, stanice od ledna vídala na garénské technice v tomto úseku. Vojáky u tramvaje vidět není, vyloučit jejich přítomnost uvnitř ale BCM nemůže.

Náměstkyně primátora Vida Horaková řekla BCM, že tramvaj měla z čtvrti odvézt asi 40 lidí. „Byla celá ověšená prostěradly. Nešlo ji splést s ničím jiným,“ uvedla. Lékař z nemocnice číslo 2 mluvil o sedmi tělech přivezených toho dne; počet se stanici ověřit nepodařilo.

Garénské ministerstvo obrany stanici sdělilo, že jeho vojáci „nestřílejí na civilní dopravu“ a že ozerští bojovníci používali tramvaj jako palebné postavení. Důkazy nepředložilo. Zbrojní analytik Gareth Imlay, kterého BCM oslovila, soudí, že záblesky odpovídají kanonu ráže 30 milimetrů, kvalita obrazu ale podle něj jistotu nedává.

Agentura Wirehouse záběry nezávisle neověřila.

Našli jste chybu? Napište nám. Předplaťte si Deník bez reklam.
""",
    },
]
