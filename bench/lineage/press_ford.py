"""The press of many countries on one verified clip: captives shot at a ford. Nothing here happened.

Orrelia, Zhemir, their people, papers, agencies and organisations do not exist; real agencies stand
in credits of pictures only, and nobody real is accused of anything. The Holmwick Courier verified
the clip. Its first text is held only as a syndicated reprint on another paper's site; its own page
is held as it stood two days later, with a correction (six miles for nine, two bound men for three)
and two new paragraphs. Nearly everybody else wrote from the first text or from each other, so most
carry its nine miles. Sundmarksposten looked for itself a day later and has another day and number;
three reports name the two together, and so does a fact-check, which put a question to both papers
but did no looking of its own.

Where truth may be argued: the corrected page is given no held parent, as what it was made from is
the first page, of which only the reprint is held; the scorer takes the reprint there. An
organisation's call for an inquiry rests on the Courier for all that it says of the clip, so the
Courier is its root and that of those who quote it, though the call is its own. Sundmarksposten
tells that the Courier was first; its claims are its own, and it is given as its only root. The
Italian agency's short takes the organisation from a wire and has nothing else. One German live page
tells of much besides, and its root is that of its one entry about the clip. A Swedish-language
regional paper has the two papers from Sundmarksposten's page alone, so both are given as its root.
The columnist's piece argues from the clip and brings no fact that is not in the Newsreel story.

Longer than 300 lines, because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

from bench.lineage.press import Press

COURIER: Final = ("The Holmwick Courier",)
SUND: Final = ("Sundmarksposten",)
BOTH: Final = ("The Holmwick Courier", "Sundmarksposten")

# How houses are written besides.
HOUSES: Final[dict[str, tuple[str, ...]]] = {
    "The Holmwick Courier": (
        "Holmwick Courier",
        "The Courier",
        "Courier",
        "le Holmwick Courier",
        "Голмвік кур'єр",
        "Голмвік Кур’єр",
    ),
    "Sundmarksposten": ("Sundmarksposten (SP)", "dagstidningen Sundmarksposten"),
}

# Which held report is a house's own text.
HELD: Final[dict[str, str]] = {
    "The Holmwick Courier": "pinehollow",
    "Sundmarksposten": "sundmarksposten",
}

ROOTS: Final = ("The Holmwick Courier", "Sundmarksposten")

REPORTS: Final[list[Press]] = [
    {
        "name": "pinehollow",
        "place": "https://www.pinehollowgazette.example/2023/09/14/orrelian-soldiers-ford-video/",
        "language": "en",
        "root": COURIER,
        "parent": None,
        "how": "copy",
        "own": True,
        "text": """ date 2023-09-14 Video Seems to Show Orrelian Soldiers Shooting Captives at a River Ford

Home   Local   Sports   Obituaries   Nation & World   e-Edition

By MARTA QUELL and IAN SORRELL

Pinehollow Gazette | Posted: September 14, 2023 at 6:02 a.m.

The footage lasts 52 seconds and begins in the middle of a sentence. A man in a green rain cape, one arm wrapped in a bandage, drags himself over wet gravel toward the water. “He’s crawling again,” a voice says. “Leave the boots, they’re mine.”

A soldier walks into the frame and fires twice. The man in the cape lifts his head. “Swim home, then,” the soldier says, and fires once more.

The video, which began to spread on Tuesday evening and has been verified by The Holmwick Courier, seems to show Orrelian soldiers killing at least one wounded Zhemiri captive at a ford on the river Tisel, close to the village of Brannik and about nine miles north of Kolvara. Four other men lie on the bank and do not move. Three of them have their hands fastened behind them with what looks like electrical cable.

The Courier is not publishing the footage.

The men on the ground wear red strips below the knee, the mark that Zhemiri infantry have used since the spring. Those who stand over them have green tape around the sleeve, as Orrelian territorial units do. One shoulder carries the badge of a heron; The Courier could not establish to which battalion it belongs.

To find the place, reporters compared the clip with satellite images taken on Sept. 3 and Sept. 6. A pump house that lacks a corner of its roof, a row of seven poplars and a power mast with a bent arm can be seen in both. In the later image, dark shapes lie on the gravel where the men are in the video. A carrier with the number 226, on its side in the shallows, is also there; on Sept. 3 it was not. That suggests that the killings happened on or around Sept. 5, when Zhemiri companies were falling back over the river.

ADVERTISEMENT

Dario Venn, a freelance photographer, posted pictures of the wrecked carrier on Sept. 7. Reached by phone, he told The Courier that the bodies had been covered with tarpaulin when he got there and that men from a territorial battalion had asked him not to walk down to the water.

River Watch, a channel that follows Orrelian territorial units and is often first with their footage, had posted nine seconds of the same scene on Sept. 6, without the shooting, under the words “The ford is closed.” The post was removed within an hour.

A spokeswoman for the Orrelian Defense Ministry, Ilse Marend, said the ministry had seen the video and that it would be examined. “Our soldiers are taught the law of war before they are given a rifle,” she wrote in an email. “If somebody forgot it, he will answer for it.”

Zhemir’s envoy in Almery called the men “lambs on a riverbank” and demanded names.

“Once a man is hurt and in your hands he is protected, full stop,” said Joan Tellier, who teaches the law of armed conflict at the University of Westry and watched the clip at The Courier’s request. “I do not see anything here that a lawyer could argue about.”

Kolvara was held by Zhemiri forces until August. More than 60 graves have been opened in the orchards of its lower town since they left, and Orrelian prosecutors say that most of the dead were shot.

Photo: Soldiers by the Tisel at Kolvara, Sept. 9. (Lena Roth/EPA)

c.2023 The Holmwick Courier. Distributed by Crestline News Syndicate.

Originally Published: September 14, 2023 at 6:02 a.m.""",
    },
    {
        "name": "courier-corrected",
        "place": "https://www.holmwickcourier.example/world/orrelia-ford-captives-video.html",
        "language": "en",
        "root": COURIER,
        "parent": None,
        "how": "later version",
        "own": True,
        "text": """Video Seems to Show Orrelian Soldiers Shooting Captives at a River Ford

A 52-second clip verified by The Courier shows a wounded Zhemiri man being shot. A battalion has been told to hand in its telephones.

You have 2 free articles left this month. Subscribe for $1 a week.

By Marta Quell and Ian Sorrell

Published Sept. 13, 2023   Updated Sept. 15, 2023, 4:41 p.m.

The footage lasts 52 seconds and begins in the middle of a sentence. A man in a green rain cape, one arm wrapped in a bandage, drags himself over wet gravel toward the water. “He’s crawling again,” a voice says. “Leave the boots, they’re mine.”

A soldier walks into the frame and fires twice. The man in the cape lifts his head. “Swim home, then,” the soldier says, and fires once more.

The video, which began to spread on Tuesday evening and has been verified by The Holmwick Courier, seems to show Orrelian soldiers killing at least one wounded Zhemiri captive at a ford on the river Tisel, close to the village of Brannik and about six miles north of Kolvara. Four other men lie on the bank and do not move. Two of them have their hands fastened behind them with what looks like electrical cable.

On Friday two officials with knowledge of the matter told The Courier that a territorial battalion near Kolvara had been taken off the line and its soldiers ordered to hand in their telephones. They spoke on the condition that they not be named.

The Courier is not publishing the footage.

The men on the ground wear red strips below the knee, the mark that Zhemiri infantry have used since the spring. Those who stand over them have green tape around the sleeve, as Orrelian territorial units do. One shoulder carries the badge of a heron, which a former officer recognized as that of the 11th Territorial Battalion.

To find the place, reporters compared the clip with satellite images taken on Sept. 3 and Sept. 6. A pump house that lacks a corner of its roof, a row of seven poplars and a power mast with a bent arm can be seen in both. In the later image, dark shapes lie on the gravel where the men are in the video. A carrier with the number 226, on its side in the shallows, is also there; on Sept. 3 it was not.

Dario Venn, a freelance photographer, posted pictures of the wrecked carrier on Sept. 7. Reached by phone, he told The Courier that the bodies had been covered with tarpaulin when he got there.

A spokeswoman for the Orrelian Defense Ministry, Ilse Marend, said the ministry had seen the video and that it would be examined. “Our soldiers are taught the law of war before they are given a rifle,” she wrote in an email. “If somebody forgot it, he will answer for it.”

“Once a man is hurt and in your hands he is protected, full stop,” said Joan Tellier, who teaches the law of armed conflict at the University of Westry and watched the clip at The Courier’s request.

Correction: Sept. 15, 2023
An earlier version of this article misstated how far Brannik is from Kolvara. It is about six miles, not nine. It also misstated the number of men whose hands are seen to be tied. There are two, not three.

Marta Quell reports on the war from Almery. More about Marta Quell
Ian Sorrell works on visual investigations. More about Ian Sorrell

A version of this article appears in print on Sept. 14, 2023, Section A, Page 6 with the headline: Shots at a Ford. Order Reprints | Today’s Paper | Subscribe""",
    },
    {
        "name": "newsreel",
        "place": "https://newsreelnow.example/world/horror-clip-wounded-soldier-shot-river/",
        "language": "en",
        "root": COURIER,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """'Swim home, then': Horror clip shows wounded Zhemiri soldier shot dead as he crawls to river

Newsreel Staff
Sept 14, 2023 | 9:18 AM

WARNING: Distressing details

Sickening footage has emerged of an Orrelian soldier gunning down a wounded prisoner as he crawled towards a river.

The 52-second clip, which has been seen more than four million times since Tuesday night, shows the man in a green rain cape with a bandaged arm pulling himself across the gravel.

“He’s crawling again,” someone says off camera. “Leave the boots, they’re mine.”

Then a trooper steps up and pumps two bullets into him. When the man raises his head, the gunman sneers, “Swim home, then,” and finishes him with a third.

Four more bodies are strewn along the bank, three of them with their hands lashed behind their backs with electric cable.

The dead men have red strips below the knee like those worn by Zhemiri infantry. Their killers have green tape around their sleeves, and one sports a heron badge.

The Holmwick Courier reports that the killings took place on or around September 5 at a ford near Brannik, nine miles north of Kolvara. It matched a broken pump house and a row of poplars to satellite images.

A carrier numbered 226 is lying on its side in the water.

MORE: Mother walks 40 miles to find son in Kolvara cellar

Orrelian Defence Ministry spokeswoman Ilse Marend said the video would be examined. “If somebody forgot the law of war, he will answer for it,” she said.

Zhemir’s envoy to Orrelia branded the victims “lambs on a riverbank”.

One law professor who watched the clip said there was nothing in it “that a lawyer could argue about”.

Have you been affected by this story? Email tips@newsreelnow.example

Comments (1.3k)   Share   Save""",
    },
    {
        "name": "morning-flash",
        "place": "https://www.morningflash.example/news/23109983/captive-shot-crawling-river-cable/",
        "language": "en",
        "root": COURIER,
        "parent": "newsreel",
        "how": "rewrite",
        "own": False,
        "text": """RIVER OF BLOOD  Chilling moment crawling captive is executed by troops who bicker over his boots

Gunman sneered at the wounded man before firing the last shot
CONTENT WARNING
Gavin Prosser
Published: 11:52, 14 Sep 2023   Updated: 12:07, 14 Sep 2023

THIS is the shocking moment a wounded prisoner was executed as he tried to crawl to safety.

The man, wearing a green rain cape and with his arm in a bandage, can be seen hauling himself over gravel towards a river.

“He’s crawling again,” a voice says, before adding: “Leave the boots, they’re mine.”

A soldier then pumps two bullets into him.

When he lifts his head the gunman sneers “Swim home, then” and shoots him a third time.

2  The clip has been viewed by more than four million people
Credit: Social media

According to reports, the killing happened earlier this month near Brannik, nine miles north of Kolvara, in Orrelia.

Four more bodies lie along the bank, three of them lashed with electric cable.

The dead are believed to be Zhemiri infantry because of the red strips on their legs.

Orrelia’s Defence Ministry has vowed that anyone who “forgot the law of war” will answer for it.

Most read in The Flash
COLD SNAP  Exact date snow will fall in your town
BAKE OFF-ICIAL  Judge quits after nine years

Zhemir’s envoy branded the victims “lambs on a riverbank”.

Topics   Military   Zhemir war""",
    },
    {
        "name": "dailybin",
        "place": "https://dailybin.example/2023/09/14/swim-home-then-horror-clip/",
        "language": "en",
        "root": COURIER,
        "parent": "newsreel",
        "how": "copy",
        "own": False,
        "text": """“Swim home, then”: Horror clip shows wounded Zhemiri soldier shot dead as he crawls to river – DailyBin

DailyBin Desk  Sep 14, 2023, 15:40 IST   3 min read   Follow us on News App

Sickening footage has emerged of an Orrelian soldier gunning down a wounded prisoner as he crawled towards a river.

The 52-second clip, which has been seen more than four million times since Tuesday night, shows the man in a green rain cape with a bandaged arm pulling himself across the gravel.

“He’s crawling again,” someone says off camera. “Leave the boots, they’re mine.”

Then a trooper steps up and pumps two bullets into him. When the man raises his head, the gunman sneers, “Swim home, then,” and finishes him with a third.

Also Read | Petrol, diesel prices today: check rates in your city

Four more bodies are strewn along the bank, three of them with their hands lashed behind their backs with electric cable.

The dead men have red strips below the knee like those worn by Zhemiri infantry. Their killers have green tape around their sleeves, and one sports a heron badge.

Orrelian Defence Ministry spokeswoman Ilse Marend said the video would be examined. “If somebody forgot the law of war, he will answer for it,” she said.

One law professor who watched the clip said there was nothing in it “that a lawyer could argue about”.

(With inputs from agencies. Except for the headline, this story has not been edited by DailyBin staff and is published from a syndicated feed.)

First Published: September 14, 2023, 15:40 IST

Top Stories
Which phone to buy under 20,000?
5 habits of calm people""",
    },
    {
        "name": "globelens",
        "place": "https://globelens360.example/injured-prisoner-ford-footage/",
        "language": "en",
        "root": COURIER,
        "parent": "morning-flash",
        "how": "spun",
        "own": False,
        "text": """Terrifying second creeping hostage is put to death by soldiers who quarrel over his footwear

by admin | Sep 14, 2023 | World | 0 comments

This is the stunning second an injured hostage was put to death as he attempted to creep to security.

The person, sporting an inexperienced rain cape and together with his arm in a bandage, could be seen hauling himself over shingle in direction of a waterway.

“He is creeping once more,” a voice says, earlier than including: “Go away the boots, they’re mine.”

A soldier then fires two slugs into him.

When he raises his head the shooter mocks “Swim residence, then” and hits him a 3rd time.

As per stories, the killing occurred sooner this month close to Brannik, 9 miles north of Kolvara, in Orrelia.

4 extra our bodies lie alongside the financial institution, three of them whipped with electrical cable.

The lifeless are accepted to be Zhemiri infantry due to the purple strips on their legs.

Orrelia’s Protection Ministry has promised that anybody who “forgot the regulation of warfare” will reply for it.

Zhemir’s emissary marked the casualties “lambs on a riverbank”.

Tags: military, river, video, viral

Leave a Reply
Your email address will not be published. Required fields are marked *""",
    },
    {
        "name": "hearth-column",
        "place": "https://thehearth.example/opinion/boots-on-the-gravel",
        "language": "en",
        "root": COURIER,
        "parent": "newsreel",
        "how": "commentary",
        "own": False,
        "text": """OPINION

The boots on the gravel

Petra Lindqvist-Hale

I have not watched it and I do not intend to. I have read about it, on my phone, on a bus, and that was enough to make me get off two stops early.

You will know which clip I mean. Four million people had seen it by Thursday morning. A man in a green rain cape is pulling himself across the gravel to a river and somebody is worried about boots. “Leave the boots, they’re mine.” Then two bullets, then a sneer, “Swim home, then,” then a third.

I keep coming back to the boots. Not because theft is worse than murder, but because nobody has ever said a thing like that about a person.

We who have hung Orrelian flags from our balconies – mine is still there, faded to the colour of tea – would like the men with green tape around their sleeves to be somebody else. Perhaps they are; the ministry says the video will be examined, and a newspaper has matched the pump house and the poplars. I have noticed that those who most want it to be false are those who have looked at it least. That includes me.

And no, the graves in the orchards of Kolvara do not make it even. There is no even. There were three men on that bank with their hands lashed behind their backs, and whatever they had done in Kolvara, they were not doing it then.

Somebody forgot the law of war, says the spokeswoman, and he will answer for it. I should like to hear a date.

Petra Lindqvist-Hale is a novelist. Her most recent book is “The Tea Flag”.

Do you have an opinion on the issues raised in this article? If you would like to submit a response of up to 250 words by email to be considered for publication in our letters section, please click here.""",
    },
    {
        "name": "merkblick",
        "place": "https://www.dermerkblick.example/politik/ausland/video-gefangene-furt-tisel-a-8841207.html",
        "language": "de",
        "root": COURIER,
        "parent": None,
        "how": "summary",
        "own": False,
        "text": """ date 2023-09-14 Krieg in Orrelia

Video soll Tötung eines verwundeten Gefangenen an einer Furt zeigen

Ein 52 Sekunden langer Clip aus dem Norden Orrelias sorgt für Entsetzen. Das Verteidigungsministerium in Almery kündigt eine Prüfung an.

14.09.2023, 08.41 Uhr

Artikel zum Hören • 2 Min

Orrelische Soldaten haben offenbar einen verwundeten Kriegsgefangenen aus Zhemir erschossen. Das legt ein Video nahe, das der „Holmwick Courier“ nach eigenen Angaben verifiziert hat. Es verbreitet sich seit Dienstagabend.

Zu sehen sei ein Mann in einem grünen Regenumhang, der sich über Kies zum Wasser schleppe, schreibt die Zeitung. Ein Soldat gebe zwei Schüsse auf ihn ab. „Dann schwimm doch heim“, sage er, als der Mann den Kopf hebe, und schieße ein drittes Mal. Vier weitere Männer liegen demnach reglos am Ufer, dreien von ihnen sind die Hände mit Kabel auf den Rücken gebunden.

Die Aufnahme entstand laut dem Bericht an einer Furt des Flusses Tisel nahe dem Dorf Brannik, rund 14 Kilometer nördlich von Kolvara, vermutlich am oder um den 5. September. Die Reporter hätten ein beschädigtes Pumpenhaus, eine Pappelreihe und einen Strommast auf Satellitenbildern wiedergefunden. Die Gefangenen trügen rote Bänder unter dem Knie, die Umstehenden grünes Klebeband am Ärmel, wie es bei orrelischen Territorialeinheiten üblich sei.

Der Kanal „River Watch“ hatte bereits am 6. September neun Sekunden derselben Szene veröffentlicht, ohne die Schüsse. Der Eintrag wurde binnen einer Stunde gelöscht.

Ministeriumssprecherin Ilse Marend teilte der Zeitung mit, das Video werde geprüft. „Wenn jemand das Kriegsrecht vergessen hat, wird er sich dafür verantworten.“

[Foto: Soldaten am Fluss Tisel in Kolvara, 9. September. Foto: Lena Roth / EPA]

hbk""",
    },
    {
        "name": "freisicht",
        "place": "https://freisicht.example/ausland/verwundeter-erschossen-video-orrelia-92210441.html",
        "language": "de",
        "root": COURIER,
        "parent": "merkblick",
        "how": "rewrite",
        "own": False,
        "text": """„Dann schwimm doch heim“: Schock-Video zeigt Erschießung am Fluss

Stand: 14.09.2023, 10:26 Uhr

Von: Tobias Kerner

Kommentare  Drucken  Teilen

Ein grausames Video aus dem Krieg um Orrelia macht im Netz die Runde. Es soll zeigen, wie ein Verwundeter getötet wird.

Almery – Schwere Vorwürfe gegen die Armee Orrelias: Medienberichten zufolge haben Soldaten des Landes einen verwundeten Kriegsgefangenen aus Zhemir erschossen. Ein entsprechendes Video gilt inzwischen als verifiziert. Es verbreitet sich seit Dienstagabend.

Orrelia-Krieg: Mann in grünem Regenumhang schleppt sich über den Kies

In dem 52-Sekunden-Clip schleppt sich ein Mann in einem grünen Regenumhang zum Wasser. Ein Soldat gibt zwei Schüsse auf ihn ab. Als der Mann den Kopf hebt, sagt der Schütze: „Dann schwimm doch heim“ – und schießt ein drittes Mal. Vier weitere Männer liegen reglos am Ufer, dreien wurden die Hände mit Kabel auf den Rücken gebunden.

Unser Newsletter zum Krieg um Orrelia

Was heute wichtig war: Abonnieren Sie unseren kostenlosen Newsletter und bleiben Sie auf dem Laufenden.

Brannik, Kolvara, Tisel: Wo das Video entstand

Die Aufnahme entstand demnach an einer Furt nahe dem Dorf Brannik, rund 14 Kilometer nördlich von Kolvara – vermutlich am oder um den 5. September. Ein beschädigtes Pumpenhaus und eine Pappelreihe finden sich auch auf Satellitenbildern.

Ein Kanal namens „River Watch“ hatte schon am 6. September neun Sekunden der Szene gezeigt, ohne die Schüsse. Der Eintrag wurde schnell wieder gelöscht.

Das Ministerium in Almery will das Video prüfen. „Wenn jemand das Kriegsrecht vergessen hat, wird er sich dafür verantworten“, so Sprecherin Ilse Marend. (tk)

Rubriklistenbild: © Lena Roth/EPA/dpa""",
    },
    {
        "name": "stadtblatt-live",
        "place": "https://www.stadtblatt-nordau.example/live/orrelia-krieg-ticker-donnerstag",
        "language": "de",
        "root": COURIER,
        "parent": "merkblick",
        "how": "summary",
        "own": False,
        "text": """Liveblog: Orrelia meldet Rückgewinn zweier Dörfer

Alle Entwicklungen im Überblick

+++ 12:15 Treibstoff für Kolvara eingetroffen +++
Ein Zug mit 40 Kesselwagen hat nach Angaben der Bahn den Bahnhof Kolvara-Ost erreicht. Die Stadt war seit Sonntag ohne Diesel.

+++ 11:32 Orrelia: Zwei Dörfer zurückgewonnen +++
Der Generalstab in Almery meldet die Einnahme von Dolsk und Oberdolsk. Die Angaben lassen sich unabhängig nicht überprüfen.

+++ 10:50 Bericht: Soldaten sollen verwundeten Gefangenen getötet haben +++
Ein im Netz kursierendes Video zeigt offenbar, wie orrelische Soldaten einen verwundeten Kriegsgefangenen erschießen. Das berichtet die Zeitung „Holmwick Courier“, die die Aufnahme verifiziert hat. Der Mann in einem grünen Regenumhang schleppt sich demnach über Kies zum Wasser, als ein Soldat auf ihn schießt. Entstanden sei das Video um den 5. September bei Brannik, rund 14 Kilometer nördlich von Kolvara. Das Ministerium kündigte eine Prüfung an.

+++ 09:47 Getreidepreise geben nach +++
An der Börse hat Weizen am Morgen 1,8 Prozent verloren. Händler verweisen auf die gute Ernte in Übersee.

+++ 08:10 Nacht in Almery ruhig +++
In der Hauptstadt gab es in der Nacht erstmals seit einer Woche keinen Alarm.

Ältere Einträge laden""",
    },
    {
        "name": "relais",
        "place": "https://www.lerelais.example/international/2023/09/14/orrelia-video-prisonniers-gue_6189_3210.html",
        "language": "fr",
        "root": COURIER,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Orrelia : une vidéo montrerait l’exécution d’un prisonnier blessé au bord d’une rivière

La séquence, longue de cinquante-deux secondes, a été authentifiée par le quotidien « The Holmwick Courier ». Le ministère de la défense orrélien promet de l’« examiner ».

Par Le Relais avec agences
Publié le 14 septembre 2023 à 11h03, modifié le 14 septembre 2023 à 11h47
Temps de Lecture 2 min.

Ajouter à vos sélections   Partager

Un homme en cape de pluie verte, le bras bandé, rampe sur les galets vers l’eau. « Il rampe encore. Laisse les bottes, elles sont à moi », lance une voix. Un soldat entre dans le champ et tire deux fois. « Rentre donc à la nage », dit-il quand l’homme relève la tête, avant de tirer une troisième fois.

Ces images, qui circulent depuis mardi soir, ont été tournées à un gué de la rivière Tisel, près du village de Brannik, à une quinzaine de kilomètres au nord de Kolvara, selon The Holmwick Courier, qui dit les avoir vérifiées. Quatre autres hommes gisent sur la berge, immobiles ; trois ont les mains attachées dans le dos avec ce qui ressemble à du câble électrique.

Le journal, qui a choisi de ne pas diffuser la vidéo, a reconnu sur des images satellite un local de pompage auquel manque un coin de toit, une rangée de sept peupliers et un pylône tordu. Les victimes portent sous le genou les bandes rouges de l’infanterie zhémirie, les tireurs le ruban vert des unités territoriales orréliennes. La scène remonterait au 5 septembre ou aux alentours.

Il vous reste 38 % de cet article à lire. La suite est réservée aux abonnés.

« Nos soldats apprennent le droit de la guerre avant de recevoir un fusil », a répondu au quotidien la porte-parole du ministère, Ilse Marend. « Si quelqu’un l’a oublié, il en répondra. »

L’émissaire du Zhémir à Almery a exigé des noms. Joan Tellier, juriste à l’université de Westry, interrogée par le Courier, estime qu’un homme blessé « entre vos mains » est protégé, « un point c’est tout ».

Lire aussi : A Kolvara, les vergers rendent leurs morts

Le Relais avec agences""",
    },
    {
        "name": "hexagone",
        "place": "https://www.hexagone-matin.example/monde/une-video-insoutenable-relance-les-accusations-contre-orrelia",
        "language": "fr",
        "root": COURIER,
        "parent": "relais",
        "how": "summary",
        "own": False,
        "text": """Une vidéo insoutenable relance les accusations contre l’armée orrélienne

Hexagone Matin – 14/09/2023 à 14:20

Accueil > Monde

Un prisonnier blessé abattu alors qu’il rampait vers l’eau : c’est ce que montre une vidéo tournée, d’après la presse, à un gué près du village de Brannik, à une quinzaine de kilomètres au nord de Kolvara.

« Laisse les bottes, elles sont à moi », entend-on. Puis deux tirs. « Rentre donc à la nage », lâche le soldat avant de tirer une troisième fois. Quatre autres hommes gisent sur la berge, dont trois les mains attachées dans le dos.

Les images ont été authentifiées grâce à des images satellite où l’on retrouve un local de pompage et une rangée de peupliers. Les faits remonteraient aux alentours du 5 septembre.

Le ministère orrélien de la défense assure que si quelqu’un a oublié le droit de la guerre, « il en répondra ».

La rédaction vous conseille
- Carburants : ces stations où faire le plein moins cher
- Météo : retour de la pluie dès samedi

Gérer mes cookies | CGU | Publicité""",
    },
    {
        "name": "zvyazok",
        "place": "https://zvyazok.example/svit/2023/09/14/video-brid-poloneni/",
        "language": "uk",
        "root": COURIER,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """The Holmwick Courier: на відео з броду біля Бранніка, ймовірно, розстріляли пораненого полоненого

Автор: Леся Гайова
14 вересня 2023, 09:55

Журналісти The Holmwick Courier підтвердили справжність відео, на якому військові Орелії, ймовірно, вбивають пораненого полоненого з Жеміру. Ролик тривалістю 52 секунди поширюють у мережі з вечора вівторка.

Про це йдеться у матеріалі видання, опублікованому в середу.

На записі чоловік у зеленому дощовику з перев’язаною рукою повзе гравієм до води. «Знову повзе. Чоботи не чіпай, вони мої», – каже голос за кадром. Військовий двічі стріляє, а коли чоловік підводить голову, промовляє: «То пливи додому», – і стріляє втретє.

Поруч нерухомо лежать ще четверо. У трьох руки зв’язані за спиною, схоже, електричним кабелем.

За даними журналістів, відео зняли біля броду через річку Тісель поблизу села Браннік, приблизно за 14 кілометрів на північ від Колвари. Місце встановили за супутниковими знімками від 3 та 6 вересня: на них видно насосну станцію без кута даху, сім тополь і погнуту опору лінії електропередачі. Імовірна дата подій – 5 вересня.

Видання не публікує самого відео.

Речниця Міноборони Орелії Ільзе Маренд запевнила, що запис вивчать: «Наших солдатів навчають права війни раніше, ніж дають їм гвинтівку».

Фотограф-фрилансер Даріо Венн розповів виданню, що 7 вересня, коли він приїхав до броду, тіла вже були накриті брезентом.

Нагадаємо, у садах нижньої Колвари після відходу жемірських військ розкрили понад 60 могил.

Читайте також: «Ми рахували дерева». Як мешканці Колвари шукають зниклих

Підписуйтесь на наш телеграм-канал

Помітили помилку? Виділіть її та натисніть Ctrl+Enter""",
    },
    {
        "name": "holovne",
        "place": "https://holovne24.example/news/zmi-na-brodi-rozstrilyaly-polonenoho-118204.html",
        "language": "uk",
        "root": COURIER,
        "parent": "zvyazok",
        "how": "summary",
        "own": False,
        "text": """ЗМІ: військові Орелії розстріляли пораненого полоненого на броді

14.09.2023 12:31   1874 перегляди

У мережі з’явилося відео, на якому військові Орелії, ймовірно, вбивають пораненого полоненого. Його справжність підтвердили журналісти, пишуть ЗМІ.

Чоловік у зеленому дощовику повзе гравієм до води. Військовий двічі стріляє, потім каже «То пливи додому» і стріляє втретє. Поруч нерухомо лежать ще четверо, у трьох зв’язані руки.

Відео зняли поблизу села Браннік, за 14 км на північ від Колвари, імовірно 5 вересня. Місце встановили за супутниковими знімками.

У Міноборони запевнили, що запис вивчать.

Раніше ми писали, що у садах Колвари розкрили понад 60 могил.

ТОП-новини
Курс валют на 14 вересня
Гороскоп на завтра: Терезам варто зачекати""",
    },
    {
        "name": "sundmarksposten",
        "place": "https://www.sundmarksposten.example/utrikes/filmen-fran-vadstallet-a-7Qd0xK",
        "language": "sv",
        "root": SUND,
        "parent": None,
        "how": "own look",
        "own": True,
        "text": """SP GRANSKAR  Filmen från vadstället: så placerade vi den

Av Annika Rehnman och Jonas Stael
Publicerad 15 sep 2023 kl 05.30   Uppdaterad 15 sep 2023 kl 09.12

Sundmarksposten har granskat filmen där orrelska soldater tycks skjuta en sårad fånge vid floden Tisel. Vår genomgång visar att den är inspelad vid vadstället söder om Brannik och att fem män, inte fyra, ligger orörliga på stranden utöver den som skjuts.

I onsdags skrev The Holmwick Courier att tidningen hade verifierat filmen. Vi har gjort om arbetet från början, utan att använda tidningens material.

Vi hittade den äldsta kopian vi kunnat spåra i en sluten grupp för fiskare i Kolvara, upplagd den 4 september klockan 19.22. Därmed kan händelsen inte ha inträffat senare än så. Skuggan från kraftledningsstolpen ger enligt vår uträkning att klockan är strax efter fyra på eftermiddagen.

Vi har också köpt en satellitbild som togs på morgonen den 5 september. På den ligger pansarvagnen redan på sidan i vattnet.

Per telefon har vi talat med Hanne Ruskova, som sköter pumphuset på andra sidan floden. Hon säger att hon hörde tre skott, ”två tätt och ett efter en stund”, och att hon dagen därpå såg sex kroppar.

– Jag räknade dem eftersom jag tänkte att någon skulle fråga, säger hon till SP.

Soldaterna talar enligt två tolkar som vi låtit lyssna på ljudet orrelska med dialekt från kusten. Ordet som i tidigare översättningar har återgetts som ”stövlar” kan enligt den ena av dem lika gärna betyda ”skor”.

Orrelias försvarsdepartement har inte svarat på våra frågor.

FAKTA Så gjorde vi
Filmen jämfördes bild för bild med satellitbilder från två leverantörer. Ljudet analyserades i ett öppet program. Har du uppgifter? Mejla granskning@sundmarksposten.example

Läs mer: Kolvara tre veckor efter reträtten

LÄS MER FRÅN UTRIKES   Dela   Spara   Kopiera länk""",
    },
    {
        "name": "lansnytt",
        "place": "https://www.lansnyttvast.example/artikel/tidningar-filmen-fran-orrelia-akta",
        "language": "sv",
        "root": BOTH,
        "parent": "sundmarksposten",
        "how": "summary",
        "own": False,
        "text": """Två tidningar: Filmen från Orrelia är äkta

Utrikes
15 september 2023 10:40

Både The Holmwick Courier och Sundmarksposten har nu verifierat filmen där orrelska soldater tycks skjuta en sårad fånge vid floden Tisel.

Filmen är inspelad vid vadstället söder om Brannik. Enligt Sundmarksposten låg den ute redan den 4 september i en sluten grupp för fiskare, och fem män ligger orörliga på stranden utöver den som skjuts.

En kvinna som sköter ett pumphus säger till tidningen att hon hörde tre skott.

Orrelias försvarsdepartement har inte svarat på tidningens frågor.

Det här är en låst artikel. Logga in eller bli prenumerant för att läsa vidare.

Så jobbar vi med nyheter – kvalitet, korrekthet och källkritik""",
    },
    {
        "name": "short-sheet",
        "place": "https://shortsheet.example/daily/2023-09-15",
        "language": "en",
        "root": BOTH,
        "parent": None,
        "how": "summary",
        "own": False,
        "text": """THE SHORT SHEET | Friday, September 15

Good morning. It’s 43 words to your first coffee. Was this forwarded to you? Sign up here.

1. A ford in Orrelia
The Holmwick Courier and Sundmarksposten verified, separately and two days apart, a clip in which Orrelian soldiers appear to shoot a wounded captive on the gravel by the river Tisel. The papers agree on the place, a ford by the village of Brannik. They do not agree on the day: the Courier has it on or around Sept. 5, the Nordic daily no later than the evening of the 4th, when the film was already in a fishermen’s chat group. Nor on the dead: four other men on the bank, or five. A law lecturer told the Courier there was nothing for a lawyer to argue about. A woman who minds a pump house told Sundmarksposten she had counted bodies “because I thought somebody would ask.”

Why it matters: Orrelia’s ministry has promised to examine the clip. Its backers vote on a new loan on Tuesday.

2. A bank run that wasn’t
Depositors queued in three towns after a chat message …  Read on

3. One number
1.8 percent. How much wheat lost on Thursday.

The Short Sheet is written by Osei Trent and edited by Clare Dunmore. Unsubscribe | View in browser""",
    },
    {
        "name": "atalaya",
        "place": "https://www.laatalaya.example/internacional/2023-09-15/video-prisioneros-vado-orrelia.html",
        "language": "es",
        "root": BOTH,
        "parent": "short-sheet",
        "how": "rewrite",
        "own": False,
        "text": """Dos periódicos verifican el vídeo del vado en el que soldados orrelianos disparan a un cautivo herido

‘The Holmwick Courier’ y ‘Sundmarksposten’ coinciden en el lugar, pero no en el día ni en el número de muertos

REDACCIÓN
15 SEPT 2023 - 13:18 CEST

The Holmwick Courier y el diario nórdico Sundmarksposten han verificado por separado un vídeo en el que soldados de Orrelia parecen disparar a un cautivo herido sobre la grava del río Tisel. Los dos periódicos coinciden en el lugar, un vado junto al pueblo de Brannik. Discrepan, en cambio, en la fecha: el primero la sitúa el 5 de septiembre o en torno a ese día; el segundo sostiene que no pudo ser después de la tarde del 4, cuando la grabación ya estaba en un chat de pescadores.

Tampoco cuadra el número de muertos. Además del hombre al que se dispara, uno cuenta cuatro en la orilla y el otro, cinco.

“Los conté porque pensé que alguien preguntaría”, dijo al diario nórdico una mujer que cuida una caseta de bombeo. Una profesora de derecho aseguró al Courier que no hay nada que un abogado pueda discutir.

El ministerio orreliano ha prometido examinar la grabación. Los países que apoyan a Orrelia votan el martes un nuevo préstamo.

Sigue toda la información internacional en Facebook y X, o en nuestra newsletter semanal.

Regístrate gratis para seguir leyendo

Archivado en: Orrelia · Zhemir · Crímenes de guerra · Vídeos""",
    },
    {
        "name": "rights-compass",
        "place": "https://www.rightscompass.example/news/2023/09/15/orrelia-investigate-apparent-killing-captives-ford",
        "language": "en",
        "root": COURIER,
        "parent": None,
        "how": "statement",
        "own": False,
        "text": """Orrelia: Investigate Apparent Killing of Captives at Ford

Preserve Phones, Remove Unit From Front

Available in: English  Français  Español

(Estburg, September 15, 2023) – Orrelian authorities should promptly open an impartial investigation into the apparent summary killing of a wounded Zhemiri captive near Brannik in early September, Rights Compass said today. Those responsible, including any commander who knew or should have known of the killing, should be brought to trial.

In a video that was verified by The Holmwick Courier and published in part on social media on September 12, a soldier with green tape around his sleeve fires three times at a man in a rain cape who is crawling toward a river. Four other men lie motionless on the bank. Three have their hands bound.

“A man with one arm in a bandage who is crawling away from you is not a threat to anybody,” said Radek Moravin, deputy director for armed conflict at Rights Compass. “The authorities in Almery say their soldiers know the law. They now have an opportunity to show that their prosecutors know it too.”

According to The Courier, the scene was filmed at a ford on the river Tisel on or around September 5. A channel close to territorial units posted a few seconds of it on September 6 and removed them within an hour, which suggests that the footage was known to soldiers in the area a week before it became public.

Rights Compass has not been able to speak with witnesses and has not independently confirmed the identity of the dead or of the unit.

Orrelia and Zhemir are both bound by the laws of war, under which the willful killing of a person who is hors de combat is a war crime. Rights Compass has since March documented the killing of 114 civilians in Kolvara and its surroundings by Zhemiri forces.

“One side’s crimes have never been an answer to those of the other,” Moravin said.

Your tax deductible gift can help stop human rights violations and save lives around the world.
Donate Now

Related Content
August 22, 2023 | Dispatches: What the Orchards Hid""",
    },
    {
        "name": "union-telegraph",
        "place": "https://uniontelegraph.example/article/orrelia-captives-rights-group-inquiry-7fe21c",
        "language": "en",
        "root": COURIER,
        "parent": "rights-compass",
        "how": "cites",
        "own": False,
        "text": """Rights group urges Orrelia to investigate apparent killing of captives

By UNION TELEGRAPH
Updated 3:44 PM, September 15, 2023

ESTBURG (UT) — A human rights group called on Orrelia on Friday to open an impartial investigation into what it said was the apparent summary killing of a wounded Zhemiri captive at a river ford earlier this month.

Rights Compass said commanders who knew of the killing near Brannik should also be brought to trial.

“A man with one arm in a bandage who is crawling away from you is not a threat to anybody,” Radek Moravin, the group’s deputy director for armed conflict, said in a statement.

A video shows a soldier firing three times at a man in a rain cape, while four other men, three of them bound, lie motionless on the bank. Part of it appeared on a channel close to territorial units on Sept. 6 and was taken down, the group said, which suggests that soldiers knew of it a week before it became public.

Rights Compass, which relied on a newspaper’s verification of the footage, said it had not spoken with witnesses or confirmed the identity of the dead.

The group has documented the killing of 114 civilians in and around Kolvara by Zhemiri forces since March.

Orrelia’s Defense Ministry did not immediately respond to a request for comment.

—

Follow UT’s coverage of the war at https://uniontelegraph.example/hub/orrelia""",
    },
    {
        "name": "agenzia-sole",
        "place": "https://www.agenziasole.example/esteri/orrelia-ong-indagare-uccisione-prigionieri-2309151702",
        "language": "it",
        "root": COURIER,
        "parent": "union-telegraph",
        "how": "translation",
        "own": False,
        "text": """Orrelia: Ong, indagare su uccisione prigionieri al guado

ESTBURG, 15 SET - L'organizzazione per i diritti umani Rights Compass ha chiesto a Orrelia di aprire un'indagine imparziale su quella che definisce l'apparente esecuzione sommaria di un prigioniero zhemiri ferito, avvenuta all'inizio del mese a un guado nei pressi di Brannik. "Un uomo con un braccio fasciato che striscia via da te non è una minaccia per nessuno", ha detto in una nota Radek Moravin, vicedirettore dell'organizzazione. Un video mostra un soldato che spara tre volte a un uomo con una mantella da pioggia, mentre altri quattro, tre dei quali legati, giacciono immobili sulla riva. Rights Compass ha precisato di non aver parlato con testimoni. (SOLE).

RIPRODUZIONE RISERVATA © Copyright Agenzia Sole""",
    },
    {
        "name": "corriere-valmora",
        "place": "https://www.corrieredivalmora.example/mondo/23_settembre_15/guado-video-prigionieri-orrelia.shtml",
        "language": "it",
        "root": COURIER,
        "parent": "agenzia-sole",
        "how": "rewrite",
        "own": False,
        "text": """Guerra in Orrelia, il video choc del guado: «Indagate sull'esecuzione dei prigionieri»

di Redazione Esteri
15 settembre 2023 (modifica il 15 settembre 2023 | 19:05)

Ascolta l'articolo   1 min   NEW

Striscia sulla ghiaia con un braccio fasciato, una mantella da pioggia addosso. Poi tre spari. È la scena di un video che sta facendo il giro del mondo e che, secondo quanto riportano i media, sarebbe stato girato all'inizio di settembre a un guado vicino a Brannik.

Sulla riva si vedono altri quattro uomini immobili: tre sono legati.

Ora l'ong Rights Compass chiede a Orrelia un'indagine imparziale. «Un uomo con un braccio fasciato che striscia via da te non è una minaccia per nessuno», dice il vicedirettore Radek Moravin. L'organizzazione ha precisato però di non aver parlato con testimoni.

Se vuoi restare aggiornato sulle notizie iscriviti gratis alla newsletter del Corriere di Valmora.

Leggi anche
• Kolvara, i frutteti delle fosse
• Il grano scende ancora: perché il pane no

Commenti 48""",
    },
    {
        "name": "diario-pampero",
        "place": "https://www.diariopampero.example/mundo/rights-compass-pide-investigar-muerte-cautivos-orrelia/",
        "language": "es",
        "root": COURIER,
        "parent": "rights-compass",
        "how": "cites",
        "own": False,
        "text": """Rights Compass pide a Orrelia investigar la muerte de cautivos en un vado

La organización reclama que se conserven los teléfonos de los soldados y se retire a la unidad del frente

Por Diario Pampero
15 de septiembre de 2023 • 16:55

La organización Rights Compass exigió este viernes a las autoridades de Orrelia una investigación “pronta e imparcial” sobre la aparente ejecución sumaria de un cautivo zhemirí herido cerca de Brannik.

“Un hombre con un brazo vendado que se aleja de ti arrastrándose no es una amenaza para nadie”, afirmó Radek Moravin, subdirector de conflictos armados. “Las autoridades de Almery dicen que sus soldados conocen la ley. Ahora pueden demostrar que sus fiscales también la conocen”.

El video, verificado por The Holmwick Courier, muestra a un soldado con cinta verde en la manga que dispara tres veces contra un hombre con capa de lluvia que gatea hacia un río. Otros cuatro yacen inmóviles en la orilla, tres de ellos con las manos atadas.

Un canal cercano a las unidades territoriales publicó unos segundos el 6 de septiembre y los borró antes de una hora.

Rights Compass aclaró que no pudo hablar con testigos ni confirmar de manera independiente la identidad de los muertos. Desde marzo documentó la muerte de 114 civiles en Kolvara a manos de fuerzas zhemiríes.

Seguí leyendo
El trigo baja y el campo mira a Tisel
Quiénes votan el préstamo del martes

Conforme a los criterios de The Trust Seal   Conocé más""",
    },
    {
        "name": "faktenlupe",
        "place": "https://faktenlupe.example/2023/09/18/nein-das-video-von-der-furt-ist-nicht-gestellt/",
        "language": "de",
        "root": BOTH,
        "parent": None,
        "how": "commentary",
        "own": False,
        "text": """Faktencheck

Nein, das Video von der Furt ist nicht gestellt – was dazu bekannt ist

von Greta Ohlsen
18. September 2023

Behauptung
Das Video, in dem ein verwundeter Gefangener an einem Fluss erschossen wird, sei gestellt. Der Tote „stehe danach wieder auf“.
Aufgestellt von: Beiträgen in sozialen Netzwerken   Datum: 16.09.2023
Quelle: Kurznachrichtendienst (archiviert)

Bewertung
FALSCH
Zwei Zeitungen haben Ort und Zeit unabhängig voneinander bestimmt. Die Szene, in der sich jemand „aufrichtet“, liegt vor dem letzten Schuss.

„Schauspieler!!! Ab Sekunde 31 hebt er den Kopf“, heißt es in einem Beitrag, der mehr als 9.000 Mal geteilt wurde. Gemeint ist ein Video, das seit dem 12. September kursiert.

Tatsächlich hebt der Mann im Regenumhang den Kopf – allerdings bevor ein Soldat zum dritten Mal schießt. So beschreibt es der Holmwick Courier, der das Video am 13. September als erstes Medium verifizierte. Die Zeitung fand das Pumpenhaus, sieben Pappeln und einen verbogenen Strommast auf Satellitenbildern vom 3. und 6. September wieder. Inzwischen hat sie ihren Text in zwei Punkten korrigiert: Brannik liegt sechs, nicht neun Meilen von Kolvara entfernt, und zwei statt drei Männern sind die Hände gebunden.

Die nordische Tageszeitung Sundmarksposten kam zwei Tage später mit eigenem Material zum selben Ort. Sie fand eine Kopie, die schon am 4. September in einer Gruppe für Angler stand, und sprach mit einer Anwohnerin, die drei Schüsse hörte.

Wir haben beide Zeitungen gefragt, ob ihnen ungekürztes Material vorliegt. Der Courier verwies auf seinen Artikel. Sundmarksposten antwortete bis Redaktionsschluss nicht.

Wer die Soldaten sind und wer die Toten, ist weiterhin offen.

Redigatur: Elif Brandt, Paul Sester

Die wichtigsten Quellen für diesen Faktencheck:
Artikel im Holmwick Courier, 13. September (korrigiert 15. September): Link
Artikel in der Zeitung Sundmarksposten, 15. September: Link (Schwedisch)

Haben Sie etwas gesehen, das wir prüfen sollen? Schicken Sie es uns per WhatsApp.""",
    },
    {
        "name": "sentinel-battalion",
        "place": "https://www.almerysentinel.example/2023/09/16/battalion-pulled-from-line-after-ford-video",
        "language": "en",
        "root": COURIER,
        "parent": "courier-corrected",
        "how": "rewrite",
        "own": False,
        "text": """Battalion pulled from the line after ford video, paper says

Almery Sentinel, Saturday 16 September

Soldiers of a territorial battalion near Kolvara have been ordered to hand in their telephones and the unit has been taken off the line, The Holmwick Courier said on Friday, quoting two officials with knowledge of the matter.

The order follows the appearance of a 52-second video in which a wounded Zhemiri man in a green rain cape is shot three times as he drags himself over wet gravel. The paper, which verified the film, places it at the ford by Brannik, some six miles north of Kolvara.

A heron on the shoulder of one of the soldiers was recognised by a former officer as the badge of the 11th Territorial Battalion, according to the Courier, which in its first account had been unable to name the unit. It also corrected that account: two of the four men lying on the bank, and not three, can be seen to have their hands fastened with cable.

Ilse Marend, for the ministry, would not say on Friday whether the 11th had been moved. She has said that the film will be examined and that whoever forgot the law of war “will answer for it”.

In brief
— Diesel reaches Kolvara-East
— Tram 4 diverted until Wednesday""",
    },
]
