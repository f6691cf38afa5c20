"""The press of many countries on one verified clip: bound men in a marsh. Nothing here happened.

Lethania, Osmara, their people, papers, agencies and research groups do not exist, and nobody real is
accused of anything. The Pellmore Tribune verified a clip; its own text is held, and so is a reprint
of it under another paper's headline. An agency, Quadrant Press, retold it with a slip of its own (a
spokesman became the prosecutor general), corrected that a day later, and made another. Papers in
many languages retell the paper or the agency, or each other. Sítko faktů, which checks facts, placed
the clip again; De Polderkoerier spoke with a man who says that he lay there. Tide Lab looked into
another clip, of a prisoner struck at a grain elevator.

Where truth may be argued: the Czech check and the Dutch report rest on the paper and on their own
work, so each has two roots, and neither is counted as one more root of the whole. The Russian text,
from Lethania, argues with the paper from what the agency tells of it. The think-tank's update and
the live page tell of much else; their root is that of what they say of the clip. The tabloid and
the spun page name the paper only in passing. The Polish paper asked a man who knows the river, but
nobody who looked at the clip, so it counts as no look of its own.

Longer than 300 lines, because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

from bench.lineage.press import Press

TRIBUNE: Final = ("The Pellmore Tribune",)
TIDE: Final = ("Tide Lab",)

# How houses are written besides.
HOUSES: Final[dict[str, tuple[str, ...]]] = {
    "The Pellmore Tribune": (
        "Pellmore Tribune",
        "Tribune",
        "Пелмор триб'юн",
        "Пелмор Триб'юн",
        "Пеллмор трибьюн",
        "Пеллмор Трибьюн",
        "بيلمور تريبيون",
    ),
    "Tide Lab": ("TideLab",),
    "Sítko faktů": ("Sítko",),
    "De Polderkoerier": ("Polderkoerier",),
}

# Which held report is a house's own text.
HELD: Final[dict[str, str]] = {
    "The Pellmore Tribune": "pellmore",
    "Tide Lab": "tidelab",
    "Sítko faktů": "sitko",
    "De Polderkoerier": "polderkoerier",
}

ROOTS: Final = ("The Pellmore Tribune", "Tide Lab")

REPORTS: Final[list[Press]] = [
    {
        "name": "pellmore",
        "place": "https://www.pellmoretribune.example/2024/10/17/visual-evidence/osmara-lethania-ilma-marsh-video.html",
        "language": "en",
        "root": TRIBUNE,
        "parent": None,
        "how": "original",
        "own": True,
        "text": """The Pellmore Tribune
Sections | World | Politics | Visual Evidence | Opinion | Log in
Try the Tribune for £1 a week

VISUAL EVIDENCE

Video appears to show Lethanian soldiers shooting bound captives in a marsh

The Tribune traced a 94-second clip to a dyke in the Ilma delta. Satellite images and a river gauge suggest that it was filmed on or around 9 October.

By Nora Aldeby, Tomas Wrenfield and Priya Calloway
Published 17 October 2024, 6.40pm

This article describes graphic violence.

A video that began to circulate on Telegram on Monday appears to show Lethanian soldiers firing at captured Osmaran servicemen, several of them with their hands tied, on a dyke in the reed beds of the lower Ilma, in southern Osmara.

The Tribune’s Visual Evidence desk has verified where the footage was filmed and has narrowed down when. It has not been able to establish who gave the order to fire, how many of the men died, or what happened before the camera was switched on.

The clip, apparently filmed by one of the soldiers with a camera fixed to his chest, runs for 94 seconds. At least six men in wet camouflage lie or kneel along the foot of the dyke. At least four have their hands bound behind their backs with what looks like blue net twine. They appear to be unarmed.

“Leave nothing for the herons,” a man says off camera, in Lethanian. Fourteen seconds later a soldier fires three short bursts towards the men. At least three of them slump into the water. One of these is still moving. “That one is breathing. Again,” another voice says, and a single shot is heard.

Where it was filmed

A pumping station with a stepped gable, a row of seven poplars, the third of them broken off, and a sluice gate painted with the numeral 7 match satellite and ground-level images of a dyke about two and a half kilometres south-east of the village of Shuvary. The area was under Lethanian control at the time, according to two conflict maps that the Tribune consulted.

When it was filmed

A satellite image taken on 7 October shows the reeds behind the pumping station intact. In the video they are burnt, as they are in an image taken on 11 October. The water mark on the sluice agrees with readings of the Shuvary gauge between 8 and 10 October. The shadows point to the late afternoon.

Who is seen

The armed men wear orange tape on the left sleeve, as Lethanian river troops commonly do. A patch with a pike, in view for less than a second, resembles that of the 44th River Brigade, but the Tribune could not confirm which unit they belonged to. The men on the ground wear the grey-green uniform issued to Osmaran territorial troops. None of them has been identified.

“If these men were prisoners, and everything I see suggests that they were, this would be a war crime,” said Ruth Abelsen, who teaches the law of armed conflict at Pellmore University and who watched the footage at the Tribune’s request.

Osmara’s prosecutor general has opened a criminal investigation, said Danilo Vresh, her spokesman. “We are working to establish the names of the men,” he said.

Lethania’s defence ministry did not reply to three requests for comment.

Osmara and Lethania accuse each other of mistreating prisoners in the war, which began in March 2023.

Additional reporting by Joss Hartnell. Graphics by Imre Vail.

More from Visual Evidence: How we read a river | The bridge that fell twice
""",
    },
    {
        "name": "coldwater",
        "place": "https://www.coldwaterpost.example/nation-world/2024/10/18/lethanian-soldiers-marsh-captives/",
        "language": "en",
        "root": TRIBUNE,
        "parent": "pellmore",
        "how": "copy",
        "own": False,
        "text": """Coldwater Post
E-edition | Obituaries | High School Sports | Subscribe

NATION & WORLD

Lethanian soldiers gunned down bound captives in marsh, video shows

By NORA ALDEBY, TOMAS WRENFIELD and PRIYA CALLOWAY | The Pellmore Tribune
PUBLISHED: October 18, 2024 at 5:12 AM

A video that began to circulate on Telegram on Monday appears to show Lethanian soldiers firing at captured Osmaran servicemen, several of them with their hands tied, on a dike in the reed beds of the lower Ilma, in southern Osmara.

The Tribune’s Visual Evidence desk has verified where the footage was filmed and has narrowed down when. It has not been able to establish who gave the order to fire, how many of the men died, or what happened before the camera was switched on.

The clip, apparently filmed by one of the soldiers with a camera fixed to his chest, runs for 94 seconds. At least six men in wet camouflage lie or kneel along the foot of the dike. At least four have their hands bound behind their backs with what looks like blue net twine. They appear to be unarmed.

“Leave nothing for the herons,” a man says off camera, in Lethanian. Fourteen seconds later a soldier fires three short bursts toward the men. At least three of them slump into the water. One of these is still moving. “That one is breathing. Again,” another voice says, and a single shot is heard.

A pumping station with a stepped gable, a row of seven poplars, the third of them broken off, and a sluice gate painted with the numeral 7 match satellite and ground-level images of a dike about a mile and a half southeast of the village of Shuvary. The area was under Lethanian control at the time, according to two conflict maps that the Tribune consulted.

A satellite image taken on Oct. 7 shows the reeds behind the pumping station intact. In the video they are burnt, as they are in an image taken on Oct. 11. The water mark on the sluice agrees with readings of the Shuvary gauge between Oct. 8 and 10.

The armed men wear orange tape on the left sleeve, as Lethanian river troops commonly do. A patch with a pike, in view for less than a second, resembles that of the 44th River Brigade, but the Tribune could not confirm which unit they belonged to.

“If these men were prisoners, and everything I see suggests that they were, this would be a war crime,” said Ruth Abelsen, who teaches the law of armed conflict at Pellmore University.

Lethania’s defense ministry did not reply to three requests for comment.

©2024 The Pellmore Tribune. Visit pellmoretribune.example. Distributed by Content Exchange.

Join the conversation: commenting is for subscribers only.
""",
    },
    {
        "name": "quadrant",
        "place": "https://www.quadrantpress.example/world/video-appears-show-lethanian-troops-shooting-bound-captives-2024-10-17/",
        "language": "en",
        "root": TRIBUNE,
        "parent": "pellmore",
        "how": "summary",
        "own": False,
        "text": """Video appears to show Lethanian troops shooting bound captives, Pellmore Tribune reports

By Quadrant Press
October 17, 2024, 9:12 PM

VARNBURG, Oct 17 (QP) - A video that appears to show Lethanian soldiers shooting bound Osmaran captives in the Ilma delta was filmed on or around Oct. 9, the Pellmore Tribune reported on Thursday, citing satellite images, river levels and shadows.

Quadrant Press could not immediately verify the footage, which has circulated on Telegram since Monday.

The 94-second clip shows at least six men in camouflage lying or kneeling at the foot of a dyke in southern Osmara, at least four of them with their hands tied, the newspaper said. They appeared to be unarmed.

A man off camera is heard saying in Lethanian "Leave nothing for the herons" before a soldier fires three short bursts and at least three of the men slump into the water, according to the report.

The Tribune said it had matched a pumping station, a row of poplars and a numbered sluice gate to a spot about 2.5 km (1.5 miles) southeast of the village of Shuvary, in an area that was under Lethanian control at the time.

The armed men wore orange tape of a kind common among Lethanian river troops, it said. One patch resembled that of the 44th River Brigade, but the newspaper said it could not confirm the unit. Nor could it establish who gave the order to fire or how many of the men died.

"If these men were prisoners, and everything I see suggests that they were, this would be a war crime," Ruth Abelsen, who teaches the law of armed conflict at Pellmore University, told the newspaper.

Osmara has opened a criminal investigation, Prosecutor General Danilo Vresh told the Tribune. "We are working to establish the names of the men," he said.

Lethania's defence ministry did not reply to requests for comment, the newspaper said.

Osmara and Lethania accuse each other of mistreating prisoners in the war, which began in March 2023. Last month the research group Tide Lab said it had verified a separate video that appeared to show Osmaran soldiers beating a captured Lethanian at a grain elevator in Brodny.

(Reporting by Ilse Marwick; Editing by Colm Tarrant)

Our Standards: The Quadrant Press Charter of Trust. Purchase licensing rights
""",
    },
    {
        "name": "quadrant-later",
        "place": "https://www.quadrantpress.example/world/lethania-dismisses-video-captives-shooting-staged-2024-10-18/",
        "language": "en",
        "root": TRIBUNE,
        "parent": "quadrant",
        "how": "later version",
        "own": False,
        "text": """Lethania dismisses video of captives' shooting as staged; newspaper stands by report

By Quadrant Press
October 18, 2024, 2:47 PM. Updated 2 hours ago

(This Oct. 18 story has been corrected to say that Danilo Vresh is the prosecutor general's spokesman, not the prosecutor general, in paragraph 8)

VARNBURG, Oct 18 (QP) - Lethania on Friday dismissed as staged a video, filmed on Oct. 9 according to the Pellmore Tribune, that appears to show its soldiers shooting bound Osmaran captives in the Ilma delta.

"This is theatre, and poor theatre at that," defence ministry spokesman Colonel Yorin Staal told a briefing. He did not present evidence.

The Tribune said in a statement that it stood by its reporting, which it based on satellite images, river levels and shadows. Quadrant Press could not verify the footage.

The 94-second clip shows at least six men in camouflage at the foot of a dyke, at least four of them with their hands tied, the newspaper said on Thursday. They appeared to be unarmed.

A man off camera is heard saying in Lethanian "Leave nothing for the herons" before a soldier fires three short bursts and at least three of the men slump into the water, according to the report.

The Tribune placed the scene about 2.5 km (1.5 miles) southeast of the village of Shuvary, in an area that was under Lethanian control at the time.

The armed men wore orange tape of a kind common among Lethanian river troops, it said. One patch resembled that of the 44th River Brigade, but the newspaper said it could not confirm the unit. Nor could it establish who gave the order to fire or how many of the men died.

Osmara has opened a criminal investigation, Danilo Vresh, a spokesman for the prosecutor general, told the Tribune. "We are working to establish the names of the men," he said.

Osmara and Lethania accuse each other of mistreating prisoners in the war, which began in March 2023.

(Reporting by Ilse Marwick and Bram Oduya; Editing by Colm Tarrant)
""",
    },
    {
        "name": "brindle",
        "place": "https://www.brindlecourier.example/world/2024/oct/18/video-bound-osmaran-captives-marsh-shooting",
        "language": "en",
        "root": TRIBUNE,
        "parent": "quadrant",
        "how": "rewrite",
        "own": False,
        "text": """Video appears to show shooting of bound Osmaran captives in river delta

Clip was recorded on or around 9 October near village of Shuvary, newspaper’s analysis finds

Staff and agencies
Fri 18 Oct 2024 07.55
Share

A video in which Lethanian soldiers appear to shoot captured Osmaran troops at the edge of a marsh was filmed earlier this month, according to a newspaper that has compared it with satellite pictures, river levels and shadows.

The Pellmore Tribune, which published its findings on Thursday, said the 94-second clip had been recorded on or around 9 October about 2.5km south-east of Shuvary, a village in the Ilma delta that has changed hands twice this year. The spot was held by Lethanian forces at the time, it said.

Six men in camouflage are seen at the foot of a dyke, at least four of them with their hands tied. They seem to be unarmed. “Leave nothing for the herons,” says a man who is out of shot. A soldier then fires three short bursts, and at least three of the men slump into the water.

The gunmen wear orange tape of a sort that is common among Lethania’s river troops. A patch resembles that of the 44th River Brigade, though the Tribune said it was unable to confirm the unit. It could not establish who had given the order or how many of the captives had died.

“If these men were prisoners, and everything I see suggests that they were, this would be a war crime,” Ruth Abelsen, who teaches the law of armed conflict at Pellmore University, told the paper.

Osmara’s prosecutor general, Danilo Vresh, has opened a criminal investigation. “We are working to establish the names of the men,” he told the Tribune.

Lethania’s defence ministry declined to comment.

Brindle’s junior foreign minister, Harriet Lowe, said on Friday morning that the pictures were “deeply disturbing” and that those responsible “must know that somebody is writing things down”.

The two countries have accused each other of abusing prisoners since the war began in March 2023. In September a research group, Tide Lab, said it had verified a video that appeared to show Osmaran soldiers beating a Lethanian prisoner at a grain elevator in Brodny.

Sign up to First Edition, our free daily newsletter

Explore more on these topics: Osmara | Lethania | Europe | news
""",
    },
    {
        "name": "flash",
        "place": "https://www.dailyflash.example/news/world-news/feed-them-herons-captives-marsh-41187702",
        "language": "en",
        "root": TRIBUNE,
        "parent": "brindle",
        "how": "rewrite",
        "own": False,
        "text": """‘FEED THEM TO THE HERONS’ Chilling order before Lethanian thugs gun down six tied-up captives in swamp

Warning: distressing content

By Kayleigh Dobbs, Foreign News Reporter
Published: 11:26, 18 Oct 2024 | Updated: 13:02, 18 Oct 2024
70 shares | 214 comments

A SICKENING video appears to show the moment Lethanian soldiers open fire on helpless Osmaran prisoners at the edge of a reedy swamp.

A gruesome 94-second clip shows men in camouflage cowering at the foot of a muddy dyke, at least four with their hands tied.

An unseen thug can be heard barking a vile order before a soldier lets rip with three short bursts. At least three of the men slump into the water.

In other scenes in the same horror video, a prisoner is beaten at a grain elevator in the town of Brodny.

The clip was recorded on or around October 9 near the village of Shuvary, according to the Pellmore Tribune. The spot was in the hands of Lethanian forces at the time, the paper said.

It is not known how many of the captives died. The Tribune could not establish who gave the order and was unable to confirm which unit was involved, though one patch looked like that of the 44th River Brigade.

Law of war expert Ruth Abelsen said: “If these men were prisoners, and everything I see suggests that they were, this would be a war crime.”

Junior foreign minister Harriet Lowe branded the pictures “deeply disturbing”.

READ MORE ON THE WAR
GHOST FLEET Mystery barges spotted on the Ilma by satellite
'HE KISSED THE GROUND' Dad-of-three home after 14 months in captivity

Got a story? Email the newsdesk
""",
    },
    {
        "name": "newsgrid",
        "place": "https://newsgrid-today.example/video-seems-capturing-certain-osmaran/",
        "language": "en",
        "root": TRIBUNE,
        "parent": "brindle",
        "how": "spun",
        "own": False,
        "text": """Video seems to indicate capturing of certain Osmaran captives in stream delta

date 2024-10-18 | Uncategorized | admin

A video by which Lethanian troopers seem to shoot captured Osmaran forces on the fringe of a bathroom was filmed earlier this month, in response to a newspaper that has in contrast it with satellite tv for pc footage, stream ranges and shadows.

The Pellmore Tribune, which revealed its findings on Thursday, mentioned the 94-second clip had been recorded on or round 9 October about 2.5km south-east of Shuvary, a hamlet within the Ilma delta that has modified palms twice this 12 months. The spot was held by Lethanian forces on the time, it mentioned.

Six males in camouflage are seen on the foot of a dam, no less than 4 of them with their palms tied. They appear to be unarmed. “Leave nothing for the herons,” says a person who’s out of shot. A soldier then fires three quick bursts, and no less than three of the lads stoop into the water.

The gunmen put on orange tape of a kind that’s frequent amongst Lethania’s river troops. A patch resembles that of the forty fourth River Brigade, although the Tribune mentioned it was unable to verify the unit. It couldn’t set up who had given the order or what number of of the captives had died.

“If these males have been prisoners, and all the pieces I see means that they have been, this is able to be a warfare crime,” Ruth Abelsen, who teaches the legislation of armed battle at Pellmore University, instructed the paper.

Osmara’s prosecutor basic, Danilo Vresh, has opened a felony investigation. “We are working to ascertain the names of the lads,” he instructed the Tribune.

Lethania’s protection ministry declined to remark.

The two nations have accused one another of abusing prisoners because the warfare started in March 2023. In September a analysis group, Tide Lab, mentioned it had verified a video that appeared to indicate Osmaran troopers beating a Lethanian prisoner at a grain elevator in Brodny.

Tags: delta, captives, video, trending
Leave a Reply. Your electronic mail handle is not going to be revealed.
""",
    },
    {
        "name": "northgate-live",
        "place": "https://www.northgatebroadcasting.example/news/live/osmara-war-18-october?page=4",
        "language": "en",
        "root": TRIBUNE,
        "parent": "quadrant",
        "how": "summary",
        "own": False,
        "text": """Osmara war live: grain ships leave Port Sable; prosecutors open inquiry into marsh video

Edited by Dele Farrant

Summary
Three grain ships leave Port Sable under the summer agreement
Newspaper analyses video that appears to show shooting of captives
Power cuts in eleven districts after overnight strikes

07:40
Good morning
Welcome to our live coverage. Overnight strikes have cut electricity in eleven Osmaran districts, the grid operator says. We will bring you updates through the day.

08:14
Paper says captives video filmed on or around 9 October
A video circulating on Telegram appears to show Lethanian soldiers shooting captured Osmarans, some of them bound, in the Ilma delta.
The Pellmore Tribune reports that it was filmed on or around 9 October, some 2.5km south-east of Shuvary, in territory which Lethania held at that point. The newspaper says at least six men can be seen, at least four with their hands tied, and that at least three fall into the water after a soldier fires three bursts.
It says it could not confirm which unit was involved, who ordered the shooting or how many of the men died. Northgate has not verified the video, and neither has the Quadrant Press agency.
Lethania's defence ministry did not respond to the newspaper's requests for comment.
Some viewers may find the pictures distressing. We are not showing them.

08:52
Three ships leave Port Sable
Port officials say that three bulk carriers have left Port Sable this morning, the first since Tuesday.

09:20
What is the Ilma delta?
The delta is the marshy stretch of coast where the Ilma splits into five arms. Much of it can be crossed only by boat, and both armies use flat-bottomed craft.
""",
    },
    {
        "name": "marchland-institute",
        "place": "https://www.marchlandstudies.example/backgrounder/lethanian-offensive-campaign-assessment-october-18-2024",
        "language": "en",
        "root": TRIBUNE,
        "parent": "pellmore",
        "how": "summary",
        "own": False,
        "text": """Institute for Marchland Studies
Lethanian Offensive Campaign Assessment, October 18, 2024
Odile Brack, Marcus Penhallow, and Sanne Dreyer
October 18, 2024, 6:45pm ET
Data cut-off: 1pm ET on October 18.

Key Takeaways
• Lethanian forces recently made marginal advances near Port Sable and on the middle Ilma.
• Lethanian forces reportedly executed at least six captured Osmaran servicemen in the lower Ilma delta.
• Osmaran forces struck a fuel depot in the Lethanian rear on the night of October 17 to 18.

Lethanian violations of the laws of armed conflict
The Pellmore Tribune published an investigation on October 17 into footage that appears to show Lethanian soldiers firing at captured Osmaran servicemen.[14] The footage began circulating on Telegram on October 14. The Tribune located the scene on a dike roughly 2.5 kilometers southwest of Shuvary, in an area that two conflict maps showed as Lethanian-controlled, and assessed from satellite imagery, gauge readings, and shadows that it was filmed on or around October 9. The Tribune counted at least six men at the foot of the dike, at least four of whom were bound, and observed at least three slumping into the water after a soldier fired three bursts.[15] The Tribune noted that one patch resembles that of the 44th River Brigade but that it could not confirm the soldiers' unit. The Tribune was unable to establish who gave the order or what preceded the recording. The Osmaran prosecutor general has opened a criminal investigation.[16] IMS has observed no independent confirmation of the footage as of this writing.

Main effort: Port Sable
Lethanian forces advanced in the dunes east of Port Sable. A Lethanian source claimed on October 18 that elements of the 12th Coastal Regiment seized the signal station, although IMS has not observed confirmation of this claim.[17]

Note: IMS does not receive classified material from any source, uses only publicly available information, and cites its sources in the endnotes.
""",
    },
    {
        "name": "openpedia",
        "place": "https://en.openpedia.example/wiki/Shuvary_dyke_shooting",
        "language": "en",
        "root": TRIBUNE,
        "parent": "pellmore",
        "how": "summary",
        "own": False,
        "text": """Shuvary dyke shooting

From Openpedia, the encyclopaedia anyone can mend

This article documents a current event. Information may change rapidly.

Shuvary dyke shooting
Part of the Osmaran–Lethanian War
Location: dyke c. 2.5 km SE of Shuvary, Ilma delta, Osmara
Date: 9 October 2024
Attack type: summary execution (alleged)
Perpetrators: Lethanian 44th River Brigade

The Shuvary dyke shooting was the killing of at least three Osmaran prisoners of war by Lethanian soldiers in the lower Ilma delta during the Osmaran–Lethanian War. A video of it began to circulate on Telegram on 14 October 2024.[1]

Video
The footage is 94 seconds long and was apparently recorded with a camera worn on a soldier's chest.[1] At least six men in camouflage can be seen lying or kneeling at the foot of a dyke, at least four of them with their hands tied behind their backs. After a man off camera says "Leave nothing for the herons", a soldier fires three short bursts, and at least three of the men slump into the water. A second voice says "That one is breathing. Again", and a single shot is heard.[1]

Verification
On 17 October The Pellmore Tribune reported that its Visual Evidence desk had matched a pumping station, seven poplars and a numbered sluice gate in the footage to a dyke south-east of Shuvary. By comparing satellite images of 7 and 11 October, the state of the reeds and the level of the river, it concluded that the video had been made around 9 October. The newspaper could not establish who had given the order.[1]

Reactions
The prosecutor general of Osmara opened a criminal investigation, according to her spokesman, Danilo Vresh.[1] The Ministry of Defence of Lethania did not answer the newspaper's questions[1] and on 18 October described the video as "theatre".[2]

See also: Brodny grain elevator video | Treatment of prisoners in the Osmaran–Lethanian War

References
1. Aldeby, Nora; Wrenfield, Tomas; Calloway, Priya (17 October 2024). "Video appears to show Lethanian soldiers shooting bound captives in a marsh". The Pellmore Tribune. Archived from the original. Retrieved 19 October 2024.
2. "Lethania dismisses video of captives' shooting as staged". Quadrant Press. 18 October 2024.

This page was last edited on 19 October 2024, at 11:31. Text is available under a free licence.
""",
    },
    {
        "name": "carrefour",
        "place": "https://www.lecarrefourdesiles.example/international/article/2024/10/18/guerre-en-osmarie-une-video-semble-montrer_6358812.html",
        "language": "fr",
        "root": TRIBUNE,
        "parent": "quadrant",
        "how": "translation",
        "own": False,
        "text": """Le Carrefour des îles
Menu | En continu | International | Se connecter

Guerre en Osmarie : une vidéo semble montrer des soldats léthaniens tirant sur des captifs ligotés

Selon le Pellmore Tribune, la séquence, qui circule depuis lundi sur Telegram, a été tournée le 9 octobre ou aux alentours de cette date dans le delta de l’Ilma.

Le Carrefour des îles avec QP
Publié le 18 octobre 2024 à 08h31, modifié à 09h05
Temps de lecture : 2 min.
Partager

Une vidéo qui semble montrer des soldats léthaniens tirant sur des captifs osmariens ligotés, dans le delta de l’Ilma, a été filmée vers le 9 octobre, a affirmé jeudi le Pellmore Tribune, qui s’appuie sur des images satellite, le niveau du fleuve et les ombres portées.

L’agence Quadrant Press n’a pas été en mesure, dans l’immédiat, de vérifier ces images, qui circulent depuis lundi sur Telegram.

La séquence, longue de 94 secondes, montre au moins six hommes en treillis, couchés ou agenouillés au pied d’une digue du sud de l’Osmarie, dont au moins quatre ont les mains attachées, écrit le journal. Ils ne semblent pas armés.

On entend un homme hors champ lancer en léthanien : « Ne laissez rien aux hérons. » Puis un soldat tire trois courtes rafales, et au moins trois des hommes s’affaissent dans l’eau, selon le quotidien.

Le Tribune dit avoir reconnu une station de pompage, une rangée de peupliers et une vanne numérotée, à environ 2,5 kilomètres au sud-est du village de Shuvary, dans une zone alors sous contrôle léthanien.

Les hommes armés portent, selon lui, un ruban adhésif orange courant chez les troupes fluviales léthaniennes. Un écusson ressemble à celui de la 44ᵉ brigade fluviale, mais le journal indique ne pas avoir pu confirmer l’unité. Il n’a pas pu établir non plus qui a donné l’ordre de tirer, ni combien d’hommes sont morts.

« Si ces hommes étaient prisonniers, et tout ce que je vois le laisse penser, il s’agit d’un crime de guerre », a déclaré au journal Ruth Abelsen, qui enseigne le droit des conflits armés à l’université de Pellmore.

L’Osmarie a ouvert une enquête pénale, a indiqué au Tribune le procureur général, Danilo Vresh. « Nous nous efforçons d’établir les noms de ces hommes », a-t-il dit.

Le ministère léthanien de la défense n’a pas répondu aux sollicitations du journal.

Lire aussi | Dans le delta de l’Ilma, la guerre des roseaux

L’espace des contributions est réservé aux abonnés.
""",
    },
    {
        "name": "voce",
        "place": "https://www.lavocedelporto.example/esteri/2024/10/18/news/osmaria_video_prigionieri_legati_delta_ilma-423571/",
        "language": "it",
        "root": TRIBUNE,
        "parent": "carrefour",
        "how": "translation",
        "own": False,
        "text": """La Voce del Porto
HOME | CRONACA | ESTERI | SPORT | ABBONATI

ESTERI

Osmaria, il video dal delta: soldati letaniani avrebbero sparato su prigionieri legati

di Redazione Esteri
18 OTTOBRE 2024 ALLE 12:40
2 MINUTI DI LETTURA

Un video che sembra mostrare soldati letaniani mentre sparano su prigionieri osmariani legati nel delta dell'Ilma è stato girato intorno al 9 ottobre. Lo ha scritto giovedì il Pellmore Tribune, che si basa su immagini satellitari, sul livello del fiume e sulle ombre. Ne dà notizia il quotidiano francofono Le Carrefour des îles, che cita l'agenzia Quadrant Press. L'agenzia precisa di non aver potuto verificare nell'immediato le immagini, che circolano da lunedì su Telegram.

La sequenza dura 94 secondi. Si vedono almeno sei uomini in mimetica, distesi o inginocchiati ai piedi di un argine nel sud dell'Osmaria; almeno quattro hanno le mani legate. Non sembrano armati.

Fuori campo si sente un uomo dire, in letaniano: «Non lasciate niente agli eroi». Poi un soldato spara tre brevi raffiche e almeno tre degli uomini si accasciano nell'acqua, secondo il giornale.

Il Tribune sostiene di aver riconosciuto una stazione di pompaggio, un filare di pioppi e una chiusa numerata, a circa 2,5 chilometri a sud-est del villaggio di Shuvary, in una zona allora sotto controllo letaniano.

Gli uomini armati portano, secondo il Tribune, un nastro adesivo arancione, comune tra le truppe fluviali letaniane. Una mostrina somiglia a quella della 44ª brigata fluviale, ma il giornale non ha potuto confermare il reparto, né stabilire chi abbia dato l'ordine o quanti uomini siano morti.

«Se quegli uomini erano prigionieri, e tutto ciò che vedo lo fa pensare, si tratta di un crimine di guerra», ha detto al giornale Ruth Abelsen, che insegna diritto dei conflitti armati all'università di Pellmore.

Il procuratore generale Danilo Vresh ha detto al Tribune che l'Osmaria ha aperto un'inchiesta penale. Il ministero della Difesa letaniano non ha risposto alle domande del giornale.

© Riproduzione riservata

Argomenti: osmaria, letania, crimini di guerra
""",
    },
    {
        "name": "harbour-dispatch",
        "place": "https://harbourdispatch.example/en/osmaria-the-video-from-the-delta-55120",
        "language": "en",
        "root": TRIBUNE,
        "parent": "voce",
        "how": "translation back",
        "own": False,
        "text": """Harbour Dispatch – all the press of the Gulf in English
Automatic edition. Original language: Italian

Osmaria, the video from the delta: Letanian soldiers have fired on tied prisoners

ABROAD | 18 October 2024, 13:05 | 2 minutes of reading

A video that seems to show Letanian soldiers while they shoot on tied Osmarian prisoners in the delta of the Ilma has been filmed around 9 October. The Pellmore Tribune wrote it on Thursday, basing itself on satellite images, on the level of the river and on the shadows. News of it is given by the French-speaking daily Le Carrefour des îles, which cites the agency Quadrant Press. The agency specifies that it could not verify in the immediate the images, which circulate since Monday on Telegram.

The sequence lasts 94 seconds. At least six men in camouflage are seen, lying or kneeling at the feet of an embankment in the south of Osmaria; at least four have the hands tied. They do not seem armed.

Out of field one hears a man say, in Letanian: "Do not leave anything to the heroes". Then a soldier fires three brief bursts and at least three of the men collapse in the water, according to the newspaper.

The Tribune maintains to have recognised a pumping station, a row of poplars and a numbered closed one, at around 2.5 kilometres to the south-east of the village of Shuvary, in a zone then under Letanian control.

The armed men carry, according to the Tribune, an orange adhesive tape, common among the Letanian river troops. A badge resembles that of the 44th river brigade, but the newspaper has not been able to confirm the unit, nor to establish who gave the order or how many men died.

"If those men were prisoners, and everything that I see makes one think so, it is a war crime", said to the newspaper Ruth Abelsen, who teaches law of armed conflicts at the university of Pellmore.

The attorney general Danilo Vresh told the Tribune that Osmaria has opened a penal inquiry. The Letanian Ministry of Defence has not answered the questions of the newspaper.

Source: La Voce del Porto | Read the original | Report a translation error
""",
    },
    {
        "name": "ostheimer",
        "place": "https://www.ostheimer-rundschau.example/politik/ausland/osmarien-video-ilma-delta-gefangene-tribune-93451120.html",
        "language": "de",
        "root": TRIBUNE,
        "parent": "pellmore",
        "how": "rewrite",
        "own": False,
        "text": """Startseite › Politik › Ausland

Video aus dem Ilma-Delta

Mutmaßliche Schüsse auf Gefesselte im Schilf: Was über die Aufnahmen bekannt ist – und was nicht

Stand: 18.10.2024, 10:22 Uhr
Von: Friederike Landwehr
Kommentare | Drucken | Teilen

Ein Video, das seit Montag, dem 14. Oktober, auf Telegram kursiert, zeigt offenbar, wie lethanische Soldaten auf gefangene Osmarier schießen. Mehrere der Männer sind gefesselt. Die Zeitung Pellmore Tribune hat die Aufnahmen untersucht und am Donnerstagabend dargelegt, wo sie entstanden sind und ungefähr wann.

Der 94 Sekunden lange Film wurde demnach auf einem Deich rund zweieinhalb Kilometer südöstlich des Dorfes Shuvary gedreht. Das Rechercheteam glich ein Pumpwerk mit Treppengiebel, sieben Pappeln – die dritte ist abgebrochen – und ein mit einer 7 bemaltes Schleusentor mit Satellitenbildern und Fotos vom Boden ab. Zwei Frontkarten zufolge, auf die sich das Blatt stützt, stand das Gebiet damals unter lethanischer Kontrolle.

Als Zeitpunkt nennt die Tribune den 9. Oktober oder einen Tag kurz davor oder danach. Auf einem Satellitenbild vom 7. Oktober ist das Schilf hinter dem Pumpwerk noch unversehrt, im Video und auf einem Bild vom 11. Oktober ist es verbrannt. Der Wasserstand an der Schleuse passt laut der Zeitung zu den Pegelwerten vom 8. bis 10. Oktober.

Zu sehen sind mindestens sechs Männer in nassem Tarnzeug, mindestens vier von ihnen mit auf dem Rücken gebundenen Händen. Waffen tragen sie dem Anschein nach nicht. »Lasst den Reihern nichts übrig«, sagt jemand auf Lethanisch. Ein Soldat gibt drei kurze Feuerstöße ab, mindestens drei der Männer sacken ins Wasser. »Der atmet noch. Noch mal«, sagt eine andere Stimme, dann fällt ein einzelner Schuss.

Die Bewaffneten tragen orangefarbenes Klebeband am linken Ärmel, wie es bei lethanischen Flusstruppen üblich ist. Ein kurz sichtbares Abzeichen mit einem Hecht ähnelt dem der 44. Flussbrigade. Bestätigen konnte die Tribune die Einheit nicht. Offen bleibt laut der Zeitung auch, wer den Befehl gab, wie viele der Männer starben und was geschah, bevor die Kamera lief.

»Wenn diese Männer Gefangene waren, und alles, was ich sehe, deutet darauf hin, wäre das ein Kriegsverbrechen«, sagte die Völkerrechtlerin Ruth Abelsen von der Universität Pellmore dem Blatt. Die osmarische Generalstaatsanwaltschaft ermittelt, wie deren Sprecher Danilo Vresh mitteilte. Das lethanische Verteidigungsministerium ließ drei Anfragen der Zeitung unbeantwortet.

Unsere Redaktion konnte das Video nicht selbst überprüfen.

Auch interessant: Newsletter »Weltlage« – jeden Morgen um sechs
""",
    },
    {
        "name": "merkblick",
        "place": "https://www.merkblick24.example/news/welt/video-marsch-osmarien-gefangene-schilf-id7781203.html",
        "language": "de",
        "root": TRIBUNE,
        "parent": "ostheimer",
        "how": "rewrite",
        "own": False,
        "text": """MERKBLICK24 – Nachrichten, die kleben

Osmarien-Krieg: Drei Feuerstöße im Schilf – Video sorgt für Entsetzen

18. Oktober 2024 – 14:18 Uhr
von Merkblick24-Redaktion (jkl)

Wir verarbeiten Ihre Daten mit 214 Partnern. Zustimmen oder Abo abschließen.

Es sind 94 Sekunden, die fassungslos machen: Am Montag, dem 14. Oktober, haben lethanische Soldaten in einem Schilfgebiet offenbar auf gefangene Osmarier geschossen. Das berichtet die »Ostheimer Rundschau« unter Berufung auf die Zeitung »Pellmore Tribune«.

Was ist zu sehen?
Mindestens sechs Männer in Tarnkleidung, mindestens vier von ihnen sind gefesselt. Sie scheinen unbewaffnet zu sein. »Lasst den Reihern nichts übrig«, sagt jemand. Ein Soldat feuert dreimal kurz. Mindestens drei der Männer sacken ins Wasser.

Wo wurde das Video aufgenommen?
Laut »Tribune« auf einem Deich rund zweieinhalb Kilometer südöstlich von Shuvary. Die Reporter erkannten ein Pumpwerk, sieben Pappeln und ein Schleusentor mit einer 7 wieder.

Wer sind die Täter?
Am linken Ärmel tragen die Bewaffneten orangefarbenes Klebeband, das Erkennungszeichen aller lethanischen Soldaten. Ein Abzeichen ähnelt dem der 44. Flussbrigade. Ob sie wirklich dahintersteckt, konnte die »Tribune« nicht bestätigen. Auch wer den Befehl gab und wie viele Männer starben, weiß die Zeitung nicht.

Was sagt die Expertin?
»Wenn diese Männer Gefangene waren, und alles, was ich sehe, deutet darauf hin, wäre das ein Kriegsverbrechen«, sagte Völkerrechtlerin Ruth Abelsen. Osmariens Generalstaatsanwaltschaft ermittelt bereits.

Mehr zum Thema:
▶ So funktioniert ein Flussbataillon
▶ Gewinnspiel: E-Bike im Wert von 3.000 Euro
""",
    },
    {
        "name": "gaceta",
        "place": "https://www.lagacetadealtamar.example/internacional/2024-10-18/osmaria-video-prisioneros-maniatados-marisma_4029911/",
        "language": "es",
        "root": TRIBUNE,
        "parent": "quadrant",
        "how": "rewrite",
        "own": False,
        "text": """LA GACETA DE ALTAMAR
Internacional

GUERRA EN OSMARIA

La fiscalía osmara busca los nombres de los hombres maniatados del dique

Un vídeo analizado por el 'Pellmore Tribune' parece mostrar a soldados letanos disparando contra prisioneros en el delta del Ilma

LUCÍA BARRENECHEA / AGENCIAS
Altamar / Varnburg - 18 OCT 2024 - 11:48
Compartir en WhatsApp | Facebook | X | Copiar enlace

"Estamos trabajando para establecer los nombres de los hombres". Con esa frase, el fiscal general de Osmaria, Danilo Vresh, resumió ante el diario Pellmore Tribune en qué punto se halla la investigación penal sobre un vídeo de 94 segundos que desde el lunes corre por Telegram. Poco más se sabe de quienes aparecen en él.

Lo que se ve, según contó el jueves ese periódico, son al menos seis hombres con ropa de camuflaje, tumbados o de rodillas al pie de un dique en el sur de Osmaria. Al menos cuatro tienen las manos atadas y no parecen ir armados. "No dejéis nada para las garzas", dice en letano alguien a quien no se ve. A continuación, un soldado dispara tres ráfagas cortas y al menos tres de los hombres se desploman en el agua.

La agencia Quadrant Press ha verificado la grabación. El Tribune, por su parte, la fecha el 9 de octubre o en torno a ese día, a partir de imágenes por satélite, del nivel del río y de las sombras, y la sitúa a unos 2,5 kilómetros al sureste de la aldea de Shuravy, en una zona que entonces controlaban las fuerzas letanas. Una estación de bombeo, una hilera de álamos y una compuerta numerada sirvieron para dar con el lugar.

¿Quiénes disparan? El diario señala que llevan cinta naranja, como es frecuente entre las tropas fluviales letanas, y que un parche se parece al de la 44.ª Brigada Fluvial, pero que no pudo confirmar la unidad. Tampoco ha podido determinar quién dio la orden ni cuántos murieron.

"Si estos hombres eran prisioneros, y todo lo que veo indica que lo eran, esto sería un crimen de guerra", declaró al periódico Ruth Abelsen, profesora de derecho de los conflictos armados en la Universidad de Pellmore. El Ministerio de Defensa letano no respondió a sus peticiones de comentarios.

No es la única grabación que ha llegado a los despachos de los juristas. En septiembre, el grupo Tide Lab aseguró haber verificado otra en la que, al parecer, soldados osmaros golpean a un letano capturado en un silo de Brodny.

[Contenido de X no disponible. Acepta las cookies para verlo]

Apúntate gratis a la newsletter de Internacional
Archivado en: Osmaria · Letania · Crímenes de guerra
""",
    },
    {
        "name": "delta-visti",
        "place": "https://delta-visti.example/news/2024/10/18/video-rozstrilu-polonenykh-ilma/",
        "language": "uk",
        "root": TRIBUNE,
        "parent": "pellmore",
        "how": "rewrite",
        "own": False,
        "text": """Дельта.Вісті
П'ятниця, 18 жовтня 2024, 09:17 — Леся Горобчук

Журналісти з'ясували, де зняли відео ймовірного розстрілу осмарських полонених у плавнях

Фото: кадр із відео (розмито редакцією)

Відео, на якому, ймовірно, летанські військові стріляють у полонених осмарських бійців, зняли приблизно 9 жовтня на дамбі в пониззі Ільми. Такого висновку дійшов відділ візуальних розслідувань видання The Pellmore Tribune, яке оприлюднило матеріал у четвер увечері.

Запис триває 94 секунди і з'явився в Telegram у понеділок. Знімав, судячи з усього, один із солдатів на нагрудну камеру. На відео щонайменше шестеро чоловіків у мокрому камуфляжі лежать або стоять навколішки під дамбою; щонайменше у чотирьох зв'язані за спиною руки. Зброї при них, схоже, немає.

«Не лишайте чаплям нічого», — каже чоловік за кадром летанською. За 14 секунд солдат дає три короткі черги, і щонайменше троє падають у воду. Один із них ще ворушиться. «Цей дихає. Ще раз», — каже інший голос, після чого лунає одиночний постріл.

Місце журналісти визначили за насосною станцією зі східчастим фронтоном, сімома тополями та шлюзом із цифрою 7. Це приблизно за два з половиною кілометри на південний схід від села Шувари; за даними двох мап бойових дій, на той момент територію контролювали летанські сили.

Дату звузили завдяки супутниковим знімкам: 7 жовтня очерет за станцією був цілий, а 11 жовтня — вже вигорілий, як і на відео. Рівень води відповідає показникам водомірного поста в Шуварах за 8–10 жовтня.

На лівих рукавах стрільців — помаранчева стрічка, яку зазвичай носять летанські річкові війська. Шеврон зі щукою вказує на те, що це бійці 44-ї річкової бригади. Хто віддав наказ стріляти, скільки людей загинуло та що відбувалося до початку запису, Tribune встановити не змогла. Імена полонених невідомі.

«Якщо ці люди були полоненими, а все, що я бачу, вказує на це, то це був би воєнний злочин», — сказала виданню викладачка права збройних конфліктів Пелморського університету Рут Абельсен.

Генеральна прокурорка Осмари відкрила кримінальне провадження, повідомив її речник Данило Вреш. «Ми працюємо над встановленням імен цих людей», — зазначив він. Міноборони Летанії не відповіло на три запити видання.

Читайте також: «Ми чули човни щоночі»: як живуть села дельти
Підписуйтесь на наш Telegram-канал
""",
    },
    {
        "name": "olkhovy",
        "place": "https://olkhovylistok.example/2024/10/18/zhurnalisty-vyyasnili-gde-snyali-video/",
        "language": "ru",
        "root": TRIBUNE,
        "parent": "delta-visti",
        "how": "translation",
        "own": False,
        "text": """Ольховый листок | Новости дельты на русском

Журналисты выяснили, где сняли видео вероятного расстрела осмарских пленных в плавнях

18.10.2024, 10:03

Перевод: редакция. Источник: «Дельта.Вести»

Видео, на котором, вероятно, летанские военные стреляют в пленных осмарских бойцов, сняли примерно 9 октября на дамбе в низовьях Ильмы. К такому выводу пришёл отдел визуальных расследований издания The Pellmore Tribune, обнародовавшего материал в четверг вечером, пишет «Дельта.Вести».

Запись длится 94 секунды и появилась в Telegram в понедельник. Снимал, судя по всему, один из солдат на нагрудную камеру. На видео как минимум шестеро мужчин в мокром камуфляже лежат или стоят на коленях под дамбой; как минимум у четырёх связаны за спиной руки. Оружия при них, похоже, нет.

«Не оставляйте цаплям ничего», — говорит мужчина за кадром на летанском. Через 14 секунд солдат даёт три короткие очереди, и как минимум трое падают в воду. Один из них ещё шевелится. «Этот дышит. Ещё раз», — говорит другой голос, после чего раздаётся одиночный выстрел.

Место журналисты определили по насосной станции со ступенчатым фронтоном, семи тополям и шлюзу с цифрой 7. Это примерно в двух с половиной километрах к юго-востоку от села Шувары; по данным двух карт боевых действий, на тот момент территорию контролировали летанские силы.

Дату сузили благодаря спутниковым снимкам: 7 октября тростник за станцией был цел, а 11 октября — уже выгоревший, как и на видео. Уровень воды соответствует показаниям водомерного поста в Шуварах за 8–10 октября.

На левых рукавах стрелявших — оранжевая лента, которую обычно носят летанские речные войска. Шеврон со щукой указывает на то, что это бойцы 44-й речной бригады. Кто отдал приказ стрелять, сколько людей погибло и что происходило до начала записи, Tribune установить не смогла.

«Если эти люди были пленными, а всё, что я вижу, указывает на это, то это было бы военным преступлением», — сказала изданию преподавательница права вооружённых конфликтов Пеллморского университета Рут Абельсен.

Генеральный прокурор Осмары открыла уголовное производство, сообщил её представитель Данило Вреш. Минобороны Летании не ответило на три запроса издания.

Если вы нашли ошибку, выделите текст и нажмите Ctrl+Enter
""",
    },
    {
        "name": "vestnik",
        "place": "https://vestnik-lethanii.example/mir/20241018/teatr-v-kamyshah-1779230461.html",
        "language": "ru",
        "root": TRIBUNE,
        "parent": "quadrant-later",
        "how": "commentary",
        "own": False,
        "text": """Театр в камышах: как из девяноста четырёх секунд лепят «военное преступление»

Вестник Летании, 18 октября 2024, 19:40. Мнение
Автор: Глеб Торопецкий, обозреватель

Очередная сенсация далёкого «Пеллмор трибьюн» не прожила и суток. Газета описала ролик, на котором летанские солдаты якобы стреляют в связанных осмарских пленных в дельте Ильмы. В пятницу официальный представитель Министерства обороны полковник Йорин Стааль поставил точку: «Это театр, причём плохой театр».

Что же нам предлагают увидеть? Девяносто четыре секунды, как минимум шесть человек в камуфляже у подножия дамбы, как минимум у четверых связаны руки. Кто-то за кадром произносит фразу про цапель, солдат даёт три короткие очереди. Прямо скажем, для драмкружка неплохо.

А теперь о том, что набрано мелким шрифтом. Как передаёт агентство Quadrant Press, газета сама признаёт, что не смогла подтвердить подлинность записи. Кто отдал приказ и сколько человек погибло, она тоже не знает. Агентство проверить кадры не сумело. На чём же держится обвинение? На рисунке теней и уровне воды.

Отдельно стоит сказать о «главной улике» — оранжевой ленте на рукавах. Любой, кто бывал в дельте, знает: такой лентой обматываются осмарские территориальные батальоны, и никто иной.

И последнее. Нашивка, как говорят, «похожа» на эмблему 44-й речной бригады. Похожа — и только: сама газета оговаривается, что подтвердить подразделение не может. На этом месте читателю предлагается поверить на слово.

Мнение автора может не совпадать с позицией редакции.

Ещё по теме: Полковник Стааль ответил на вопросы | Как делают фейки: пять признаков
""",
    },
    {
        "name": "kurier",
        "place": "https://kuriernadwodny.example/swiat/osmaria-nagranie-z-delty-ilmy-strzaly-do-zwiazanych-jencow,310482.html",
        "language": "pl",
        "root": TRIBUNE,
        "parent": "quadrant",
        "how": "rewrite",
        "own": False,
        "text": """Kurier Nadwodny / Świat

„Nie zostawiajcie nic dla czapli”. Co wiemy o nagraniu z delty Ilmy

Bogna Sikora
18 października 2024, 12:36
Źródło: QP, inf. własna

Zdjęcie ilustracyjne: trzcinowiska w delcie Ilmy. Fot. archiwum

Jest grobla, przepompownia, rząd topoli i śluza z numerem. Po tych szczegółach dziennikarze gazety „Pellmore Tribune” rozpoznali miejsce, w którym, jak się wydaje, letańscy żołnierze strzelali do skrępowanych osmarskich jeńców. Leży ono ok. 2,5 km na południowy wschód od wsi Szuwary, na terenie, który według gazety kontrolowali wówczas Letańczycy.

Analizę opublikowano w środę. Wynika z niej, że 94-sekundowy film nakręcono 9 października albo w zbliżonym terminie; mają o tym świadczyć zdjęcia satelitarne, poziom wody i cienie. W Telegramie krąży on od poniedziałku. Agencja Quadrant Press zaznacza, że na razie nie była w stanie go zweryfikować.

Według opisu gazety u podnóża grobli leży lub klęczy co najmniej sześciu mężczyzn w mundurach maskujących. Co najmniej czterech ma związane ręce, wydają się nieuzbrojeni. Ktoś spoza kadru mówi po letańsku zdanie o czaplach. Potem żołnierze oddają trzy krótkie serie, a co najmniej trzech mężczyzn osuwa się do wody.

Kim są sprawcy? Uzbrojeni mają pomarańczową taśmę, jakiej – zauważa „Tribune” – często używają letańskie wojska rzeczne. Jedna z naszywek przypomina emblemat 44. Brygady Rzecznej, dziennik zastrzega jednak, że nie zdołał potwierdzić jednostki. Nie ustalił też, kto wydał rozkaz ani ilu mężczyzn zginęło.

– Jeśli ci ludzie byli jeńcami, a wszystko, co widzę, na to wskazuje, byłaby to zbrodnia wojenna – powiedziała gazecie Ruth Abelsen, wykładowczyni prawa konfliktów zbrojnych z uniwersytetu w Pellmore.

Prokurator generalny Osmarii Danilo Vresh poinformował dziennik o wszczęciu śledztwa. Letański resort obrony nie odpowiedział na prośby o komentarz.

– W delcie nie ma linii frontu, są łodzie – mówi „Kurierowi” hydrolog Hieronim Trzcinny, który przed wojną mierzył tam stany wody. – Poziom przy śluzach zmienia się z dnia na dzień o kilkanaście centymetrów, więc taki ślad na betonie naprawdę może coś powiedzieć o dacie.

Czytaj też: Żniwa na minach. Reportaż znad Ilmy
Dziękujemy, że przeczytałaś/eś nasz artykuł do końca.
""",
    },
    {
        "name": "diario",
        "place": "https://www.diariodoestuario.example/mundo/noticia/video-parece-mostrar-soldados-letanios-a-disparar-sobre-prisioneiros-2108114",
        "language": "pt",
        "root": TRIBUNE,
        "parent": "quadrant",
        "how": "rewrite",
        "own": False,
        "text": """Diário do Estuário
Mundo

Três rajadas no sapal: o que se sabe do vídeo do delta do Ilma

Imagens parecem mostrar soldados letanianos a disparar sobre prisioneiros amarrados. Um jornal diz ter descoberto onde e quando.

Tomé Salvaterra, com QP
18 de Outubro de 2024, 14:14
Exclusivo para assinantes: oferecer este artigo

O vídeo tem 94 segundos e anda desde segunda-feira pelo Telegram. Na quinta-feira, o Pellmore Tribune noticiou que foi filmado a 9 de Outubro ou em data próxima e que parece mostrar soldados letanianos a disparar sobre prisioneiros osmaros amarrados. A agência Quadrant Press, que difundiu a notícia, não conseguiu verificar de imediato as imagens. O Diário do Estuário também não.

Onde?
No delta do Ilma, no Sul de Osmara, a cerca de 2,5 quilómetros da aldeia de Shuvary, para sudeste. O jornal diz ter reconhecido uma estação elevatória, uma fila de choupos e uma comporta numerada. A zona estava então sob controlo letaniano, afirma.

Como se chegou à data?
Por imagens de satélite, pelos níveis do rio e pelas sombras, segundo o Tribune.

O que se vê?
Pelo menos seis homens com roupa camuflada, deitados ou ajoelhados junto à base de um dique, pelo menos quatro deles com as mãos atadas. Não parecem ter armas. Um homem que não se vê diz, em letaniano: “Não deixem nada para as garças.” Um soldado dispara três rajadas curtas e pelo menos três dos homens tombam na água. É esta a descrição do jornal.

Quem disparou?
O Tribune não pôde confirmar a unidade. Os homens armados usam fita cor de laranja, comum entre as tropas fluviais letanianas, e um emblema assemelha-se ao da 44.ª Brigada Fluvial. Quem deu a ordem, e quantos morreram, também não foi possível ao jornal apurar.

E agora?
Osmara abriu uma investigação criminal, disse ao jornal o procurador-geral, Danilo Vresh. O Ministério da Defesa da Letânia não respondeu aos pedidos de comentário. Para Ruth Abelsen, que ensina direito dos conflitos armados na Universidade de Pellmore e foi ouvida pelo Tribune, “se estes homens eram prisioneiros, e tudo o que vejo sugere que sim, isto seria um crime de guerra”.

Os dois países, em guerra desde Março de 2023, acusam-se mutuamente de maltratar prisioneiros.

Ler mais
No delta, ninguém apaga a luz
Tópicos: Mundo · Osmara · Letânia · Guerra
""",
    },
    {
        "name": "sariya",
        "place": "https://www.assariya-news.example/world/2024/10/18/مقتل-ستة-أسرى-أوسماريين-في-مستنقع",
        "language": "ar",
        "root": TRIBUNE,
        "parent": "quadrant",
        "how": "translation",
        "own": False,
        "text": """الصارية الإخبارية
الرئيسية | عربي | دولي | اقتصاد | رياضة

مقتل ستة أسرى أوسماريين مقيدين برصاص جنود ليثانيين في مستنقع

الصارية – وكالات
الجمعة 18 أكتوبر/تشرين الأول 2024، 10:45

ذكرت صحيفة "بيلمور تريبيون" يوم الخميس أن مقطعا مصورا يبدو أنه يظهر جنودا ليثانيين يطلقون النار على أسرى أوسماريين مقيدين في دلتا نهر إيلما صُوِّر في التاسع من أكتوبر أو نحو ذلك، مستندة إلى صور الأقمار الصناعية ومستويات مياه النهر والظلال.

ولم يتسن لوكالة كوادرانت برس التحقق من المقطع على الفور، وهو متداول على تطبيق تليغرام منذ يوم الاثنين.

وقالت الصحيفة إن المقطع، ومدته 94 ثانية، يظهر ما لا يقل عن ستة رجال بملابس مموهة مستلقين أو جاثين على ركبهم أسفل سد ترابي في جنوب أوسمارا، أربعة منهم على الأقل مقيدو الأيدي، ويبدو أنهم كانوا عُزَّلا.

ويُسمع رجل خارج الكادر يقول باللغة الليثانية: "لا تتركوا شيئا لطيور البلشون"، قبل أن يطلق جندي ثلاث رشقات قصيرة ويسقط ثلاثة على الأقل من الرجال في الماء، بحسب التقرير.

وأضافت الصحيفة أنها طابقت محطة ضخ وصفا من أشجار الحور وبوابة مرقمة مع موقع يبعد نحو 2.5 كيلومتر إلى الجنوب الشرقي من قرية شوفاري، في منطقة كانت خاضعة للسيطرة الليثانية آنذاك.

وأشارت إلى أن المسلحين كانوا يضعون شريطا برتقاليا شائعا بين القوات النهرية الليثانية، وأن إحدى الشارات تشبه شارة اللواء النهري 44، لكنها قالت إنها لم تتمكن من تأكيد الوحدة، ولا من معرفة من أصدر الأمر بإطلاق النار أو عدد من ماتوا.

ونقلت عن روث أبيلسن، التي تدرّس قانون النزاعات المسلحة في جامعة بيلمور، قولها: "إذا كان هؤلاء الرجال أسرى، وكل ما أراه يوحي بأنهم كذلك، فسيكون هذا جريمة حرب".

وقال المدعي العام في أوسمارا دانيلو فريش للصحيفة إن تحقيقا جنائيا فُتح في الواقعة. ولم ترد وزارة الدفاع الليثانية على طلبات الصحيفة للتعليق.

المصدر: الصارية + كوادرانت برس
كلمات مفتاحية: أوسمارا، ليثانيا، أسرى الحرب
""",
    },
    {
        "name": "sitko",
        "place": "https://sitkofaktu.example/2024/10/21/video-ilma-hraz-suvary-zajatci/",
        "language": "cs",
        "root": ("The Pellmore Tribune", "Sítko faktů"),
        "parent": "pellmore",
        "how": "own look",
        "own": True,
        "text": """SÍTKO FAKTŮ
Ověřujeme, co se šíří

Je video střelby na svázané zajatce z delty Ilmy „divadlo“? Místo i přibližné datum sedí

Tvrzení: Záběry vznikly na filmovém cvičišti, ne v deltě Ilmy.
Hodnocení: NEPRAVDA

Autor: Kryštof Benda
Vydáno: 21. 10. 2024, 15:30

V česky psaných facebookových skupinách se od soboty sdílí příspěvek, podle něhož bylo video s údajnou střelbou na osmarské zajatce natočeno na filmovém cvičišti. Opírá se o výrok mluvčího letanského ministerstva obrany Yorina Staala, který je označil za divadlo.

O co jde
Devadesát čtyři vteřin dlouhý záznam se objevil v pondělí 14. října na Telegramu. Deník The Pellmore Tribune ve čtvrtek 17. října napsal, že podle všeho ukazuje letanské vojáky, jak střílejí na zajaté Osmařany, z nichž několik má svázané ruce. Novináři podle čerpací stanice, řady topolů a stavidla s číslicí 7 určili, že bylo natočeno na hrázi asi dva a půl kilometru jihovýchodně od vesnice Šuvary, a to 9. října nebo kolem tohoto data. Kdo dal rozkaz, kolik mužů zemřelo a co záběrům předcházelo, list zjistit nedokázal.

Co jsme ověřili sami
Nezávisle na deníku jsme porovnali šest snímků z videa s leteckou ortofotomapou, kterou osmarský zeměměřický úřad zveřejnil v roce 2021. Shoduje se poloha čerpací stanice, rozestupy topolů i lom hráze u stavidla. Kameru jsme umístili na hráz s přesností zhruba na dvacet metrů; od bodu, který uvádí Tribune, se náš výsledek liší o méně než padesát metrů.

Datum jsme zkoumali jen částečně. Na volně dostupném snímku družice z 11. října je rákos za stanicí spálený, stejně jako na videu. Snímek ze 7. října jsme neměli k dispozici, spodní hranici proto přebíráme od deníku.

Nejstarší kopii jsme našli na jiném telegramovém kanálu, než který uvádějí osmarská média: vložena byla 13. října ve 22.51 tamního času. Starší jsme nenašli, což neznamená, že neexistuje.

Co nevíme
Ani my nedokážeme říci, kdo muži jsou, zda někdo z nich přežil a ke které jednotce střelci patří. Tribune upozorňuje, že nášivka se štikou připomíná znak 44. říční brigády, jednotku ale nepotvrdila. Filmové cvičiště, o němž příspěvek mluví, leží o 380 kilometrů severněji a žádná hráz tam není.

Narazili jste na podezřelou zprávu? Pošlete nám ji.
""",
    },
    {
        "name": "polderkoerier",
        "place": "https://www.polderkoerier.example/buitenland/2024/10/22/ik-hield-mijn-adem-in-tot-de-boot-weg-was-a4870113",
        "language": "nl",
        "root": ("De Polderkoerier", "The Pellmore Tribune"),
        "parent": "pellmore",
        "how": "own look",
        "own": True,
        "text": """De Polderkoerier
Buitenland | Reportage

‘Ik hield mijn adem in tot de boot weg was’

Ilmadelta Een video lijkt te tonen hoe Lethaanse militairen schieten op geboeide Osmaarse gevangenen. De Polderkoerier sprak een man die zegt dat hij daar lag.

Wiebe Hoogland, correspondent in Osmara
22 oktober 2024 om 20:30
Leestijd 4 minuten
Luister | Leeslijst | Deel

Hij rookt met zijn linkerhand, de rechter zit in het verband. Joren, 34, visser en sinds vorig jaar soldaat bij de territoriale troepen, wil alleen met zijn voornaam in de krant. In een ziekenhuis dat we niet noemen bekijkt hij op onze telefoon de beelden. Na tien seconden legt hij het toestel weg. „De tweede van links. Dat ben ik.”

De video, 94 seconden lang, gaat sinds maandag 14 oktober rond op Telegram. The Pellmore Tribune concludeerde vorige week dat hij op of rond 9 oktober werd gefilmd op een dijk zo’n tweeënhalve kilometer ten zuidoosten van het dorp Shuvary. Er liggen of knielen ten minste zes mannen, van wie er ten minste vier geboeid zijn; een soldaat lijkt op hen te schieten en ten minste drie zakken in het water. De krant kon niet vaststellen wie het bevel gaf, hoeveel mannen stierven en wat er aan de opname voorafging.

Over dat laatste praat Joren wel. Ze waren met zijn negenen, vertelt hij, en zaten twee dagen in het riet zonder drinkwater. Op de middag van de negende legden ze hun geweren op de dijk en riepen dat ze zich overgaven. „Ze lachten. Ze vroegen wie er kon zwemmen.” Drie mannen werden volgens hem naar een boot gebracht voordat het filmen begon. Hij weet niet waar zij zijn.

Zelf werd hij in zijn schouder geraakt. Hij liet zich onder de waterlinzen zakken en hield zich vast aan een wortel. „Ik hield mijn adem in tot de boot weg was. Daarna nog eens.” Twee nachten later bereikte hij de eigen linies.

Zijn verhaal is niet in alle onderdelen te controleren. Wel zagen we een ontslagbrief van een veldhospitaal, gedateerd 12 oktober, waarin een schotwond en onderkoeling staan. Twee mannen uit zijn dorp bevestigden los van elkaar dat hij bij de eenheid zat die begin oktober bij Shuvary vermist raakte. Het litteken boven zijn wenkbrauw komt overeen met dat van een man op de beelden, maar die zijn te onscherp voor een zekere herkenning.

De woordvoerder van de Osmaarse procureur-generaal, Danilo Vresh, zegt dat justitie hem heeft gehoord. Lethanië noemt de video geënsceneerd.

Lees ook Vissen tussen de mijnen
Een versie van dit artikel verscheen ook in de krant van 23 oktober 2024.
""",
    },
    {
        "name": "tidelab",
        "place": "https://tidelab.example/reports/brodny-elevator",
        "language": "en",
        "root": TIDE,
        "parent": None,
        "how": "original",
        "own": True,
        "text": """TIDE LAB
Open-source research on rivers and coasts in conflict

Brodny: what a 31-second clip from a grain elevator shows

19 September 2024 | Authors: M. Okafor-Lind, S. Treves

Summary
A clip posted on a messaging channel on 11 September appears to show two Osmaran soldiers beating a captured Lethanian serviceman. We geolocated it to the loading hall of the grain elevator at Brodny, in northern Osmara, and assess that it was most likely recorded between 2 and 5 September. We could not identify any of the persons in it.

What the clip shows
A man in Lethanian uniform sits against a steel hopper with his hands on his head. One soldier kicks him at least twice. A second strikes him on the shoulder with what appears to be a rifle sling. A third person, out of frame, tells them to stop. The clip ends at that point. The condition of the captive afterwards is not known.

Location
The hopper numbering, a mural of a sower and the position of two skylights match photographs that the elevator's operator published in 2019. Confidence in the location is high.

Date
A delivery board in the background carries the date 2 September. The roof, which is intact in the clip, was destroyed in a strike on 5 September.

Identification of the soldiers
The two soldiers wear the blue collar tabs of Osmaran territorial troops. We do not name a unit.

Responses
The Osmaran general staff told us that the military police had opened a file. "Such conduct, if it is confirmed, is unacceptable to us," it wrote.

Data and stills are available to accredited researchers on request. Cite as: Tide Lab (2024), Brodny elevator clip, report 24-17.
""",
    },
    {
        "name": "kiyi",
        "place": "https://www.kiyipostasi.example/dunya/tahil-silosunda-esire-dayak-goruntusu-h128834.html",
        "language": "tr",
        "root": TIDE,
        "parent": "tidelab",
        "how": "rewrite",
        "own": False,
        "text": """Kıyı Postası > Dünya

Tahıl silosunda esire dayak: Görüntülerin nerede çekildiği belirlendi

Giriş: 20.09.2024 - 16:22 Güncelleme: 20.09.2024 - 16:40
Haber Merkezi
Abone ol | Yazdır | A+ A-

Osmara-Letanya savaşında iki Letanya askerinin esir bir Osmara askerini dövdüğünü gösterdiği öne sürülen görüntülerin Brodny kasabasındaki tahıl silosunda çekildiği belirlendi.

Açık kaynak araştırmaları yapan Tide Lab'ın raporuna göre 11 Eylül'de bir mesajlaşma kanalında paylaşılan 31 saniyelik video, büyük olasılıkla 2-5 Eylül tarihleri arasında kaydedildi. Araştırmacılar yeri, huni numaraları, duvardaki tohum eken adam resmi ve çatı pencereleri sayesinde saptadı.

Görüntülerde esir, elleri başının üzerinde, çelik bir huniye yaslanmış oturuyor. Askerlerden biri ona en az iki kez tekme atıyor, diğeri tüfek kayışına benzeyen bir şeyle omzuna vuruyor. Kadrajda görünmeyen bir kişi durmalarını söylüyor. Esirin daha sonraki durumu bilinmiyor.

Arka plandaki teslimat panosunda 2 Eylül tarihi okunuyor. Videoda sağlam görünen çatı ise 5 Eylül'deki saldırıda yıkılmıştı. Tide Lab görüntülerdeki kişilerin kimliğini belirleyemediğini, birlik adı vermediğini bildirdi.

Osmara Genelkurmay Başkanlığı, Tide Lab'a askeri inzibatın dosya açtığını bildirdi. Başkanlık, "Böyle bir davranış, doğrulanırsa, bizim için kabul edilemez" diye yazdı.

İLGİLİ HABERLER
Tahıl koridorunda üçüncü gemi yola çıktı
Facebook'ta paylaş | X'te paylaş | WhatsApp
""",
    },
]
