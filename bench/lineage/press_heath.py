"""The press of many countries on one verified clip: a queue for water on a heath. Nothing happened.

Tessaria, Ulvania, their people, papers, agencies, broadcasters and societies do not exist, and
nobody real is accused of anything. The Thornquay Post placed and dated a telephone's clip in which a
drone drops two grenades on people who wait for water; its page is held as it first stood, and as it
stood three days later, with two corrections and news of its own. An agency, MPA, retold the paper a
day later, with a slip of its own (north-west for south-west) and with a colonel's denial, which it
heard itself and which others quote from it. L'Amarre, a weekly, spoke with the man who drove the
water tanker, read a register and looked at the tanker; a Spanish magazine retells that.

Where truth may be argued: L'Amarre showed its witness the clip and says in one sentence that the
paper had placed it; its claims are its own, so it is its only root, and that of the magazine. The
paper's later page has the paper's first page for a parent and is the paper's own look, though it has
the denial besides. The denial is a source of its own, but nobody's claims about the clip rest on it,
so it is no root. The society's call for an inquiry rests on the paper for all that it tells of the
clip. The live page tells of much else, and its root is that of one entry. The encyclopaedia cites
the paper and MPA for the denial; its figures are those of the paper's later page. The Spanish page
that a machine made of a German paper's story says that its own newsroom wrote it.

Longer than 300 lines, because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

from bench.lineage.press import Press

POST: Final = ("The Thornquay Post",)
AMARRE: Final = ("L'Amarre",)

# How houses are written besides.
HOUSES: Final[dict[str, tuple[str, ...]]] = {
    "The Thornquay Post": (
        "Thornquay Post",
        "The Post",
        "Thornquay",
        "Торнкі Пост",
        "Торнкі-Пост",
        "Торнкі пост",
    ),
    "L'Amarre": ("Amarre", "L’Amarre"),
}

# Which held report is a house's own text.
HELD: Final[dict[str, str]] = {
    "The Thornquay Post": "thornquay",
    "L'Amarre": "amarre",
}

ROOTS: Final = ("The Thornquay Post", "L'Amarre")

REPORTS: Final[list[Press]] = [
    {
        "name": "thornquay",
        "place": "https://www.thornquaypost.example/visual-desk/2025/jun/13/tolven-heath-video-water-queue",
        "language": "en",
        "root": POST,
        "parent": None,
        "how": "original",
        "own": True,
        "text": """The Thornquay Post
Skip to main content | Sign in | Subscribe

VISUAL DESK

‘Leave the cans’: a video from Tolven Heath, and how we placed it

Phone footage appears to show a drone dropping two grenades on people queueing for water in eastern Ulvania

Rhona Castlemaine and Idris Vael
Fri 13 Jun 2025 06.05

A video filmed on a phone appears to show a drone dropping two grenades on villagers who were waiting for drinking water on Tolven Heath, in eastern Ulvania. The Post has established where it was filmed and, to within three days, when. We believe that the drone was probably Tessarian. We cannot prove it.

The clip runs for one minute and 23 seconds and first appeared on Telegram on the evening of Sunday 8 June. About two dozen people stand with canisters beside a blue water tanker. A quadcopter hangs over the track. Something falls, and there is a flash by the tanker’s rear wheels. “It’s coming back, leave the cans!” a woman shouts. Some 40 seconds later, as several people are bending over the injured, a second object falls.

At least seven people are visibly wounded. Two of them do not move for the rest of the clip. We were not able to establish whether anybody died. The hospital in Harrowen, 14 kilometres away, told the Post that it had admitted eleven wounded from the heath that week. The figure could not be independently verified.

A row of seven birches, a concrete survey pillar and a bend in the sand track match satellite pictures of a spot some 600 metres south-west of the village of Sennic. Behind the tanker is a strip of burnt heather. It is missing from a satellite picture of 2 June and present in one of 6 June. The shadows point to late afternoon. We therefore date the clip to between 3 and 5 June. Wednesday 4 June is the likeliest day: it is the only one of the three on which, according to the parish, the tanker came.

The drone’s frame resembles the Lanner, a type that Tessaria’s army flies in large numbers. But Ulvanian units fly captured ones, and no marking can be read. It leaves eastwards, in the direction of Tessarian positions about five kilometres off. We could not identify a unit.

Piers Ollerton, an ordnance specialist to whom we showed the clip, said that the flashes were “consistent with a 40mm grenade, though I would not put it higher than that”.

No soldier, weapon or military vehicle can be seen. We cannot rule out that there were some outside the frame.

“The pump has been dead since March, so people come to the tanker,” said Dana Reskow, who heads Sennic’s parish council. “There was not one soldier in that line. There were grandmothers.”

The Post spoke with the person who holds the phone, who remembers the heath but not the day, and asked not to be named.

Tessaria’s defence ministry did not reply to questions sent on Tuesday and again on Thursday.

Graphics: Col Ferris
Topics: Ulvania, Drones
""",
    },
    {
        "name": "thornquay-later",
        "place": "https://www.thornquaypost.example/visual-desk/2025/jun/13/tolven-heath-video-water-queue?edition=late",
        "language": "en",
        "root": POST,
        "parent": "thornquay",
        "how": "update",
        "own": True,
        "text": """The Thornquay Post
Skip to main content | Sign in | Subscribe

VISUAL DESK

Woman wounded in Tolven Heath water queue has died, parish says

Phone footage appears to show a drone dropping two grenades on people queueing for water in eastern Ulvania

Rhona Castlemaine and Idris Vael
First published on Fri 13 Jun 2025 06.05. Updated on Mon 16 Jun 2025 09.40

A woman of 61 who was wounded on Tolven Heath has died in hospital, the parish council of Sennic told the Post on Sunday. We have seen no death certificate, and we do not know whether she is one of the people in the video that we analysed last week.

The video, filmed on a phone, appears to show a drone dropping two grenades on villagers who were waiting for drinking water on the heath, in eastern Ulvania. The Post has established where it was filmed and, to within three days, when. We believe that the drone was probably Tessarian. We cannot prove it.

The clip runs for one minute and 32 seconds and first appeared on Telegram on the evening of Sunday 8 June. About two dozen people stand with canisters beside a blue water tanker. A quadcopter hangs over the track. Something falls, and there is a flash by the tanker’s rear wheels. “It’s coming back, leave the cans!” a woman shouts. Some 40 seconds later, as several people are bending over the injured, a second object falls.

At least eight people are visibly wounded. Two of them do not move for the rest of the clip. The hospital in Harrowen, 14 kilometres away, told the Post that it had admitted eleven wounded from the heath that week. The figure could not be independently verified.

A row of seven birches, a concrete survey pillar and a bend in the sand track match satellite pictures of a spot some 600 metres south-west of the village of Sennic. Behind the tanker is a strip of burnt heather. It is missing from a satellite picture of 2 June and present in one of 6 June. The shadows point to late afternoon. We therefore date the clip to between 3 and 5 June. Wednesday 4 June is the likeliest day: it is the only one of the three on which, according to the parish, the tanker came.

The drone’s frame resembles the Lanner, a type that Tessaria’s army flies in large numbers. But Ulvanian units fly captured ones, and no marking can be read. We could not identify a unit.

No soldier, weapon or military vehicle can be seen. We cannot rule out that there were some outside the frame.

“There was not one soldier in that line,” said Dana Reskow, who heads Sennic’s parish council. “There were grandmothers.”

Tessaria’s defence ministry did not reply to our questions. At a briefing on Saturday its spokesman, Colonel Ivor Trass, said: “There was no Tessarian drone over Tolven that week. What you are being shown is theatre.”

This article was amended on 16 June 2025. An earlier version gave the length of the clip as one minute and 23 seconds; it is one minute and 32 seconds. The number of people visibly wounded is eight, not seven.
""",
    },
    {
        "name": "mpa",
        "place": "https://www.merrinpress.example/wire/tessaria-dismisses-water-queue-video-thornquay-post-88c210",
        "language": "en",
        "root": POST,
        "parent": "thornquay",
        "how": "summary",
        "own": False,
        "text": """Tessaria dismisses as 'theatre' video that appears to show grenades dropped on water queue

Merrin Press Agency
June 14, 2025 12:18 PM

KESSANDRA, June 14 (MPA) - Tessaria's defence ministry on Saturday dismissed as "theatre" a video that appears to show a drone dropping two grenades on villagers queueing for water in eastern Ulvania, a day after The Thornquay Post said it had traced the footage to a heath close to the front.

"There was no Tessarian drone over Tolven that week," the ministry's spokesman, Colonel Ivor Trass, told reporters in the capital, Kessandra. "What you are being shown is theatre." He offered no evidence.

The newspaper said on Friday that the clip was shot on Tolven Heath, some 600 metres north-west of the village of Sennic, between June 3 and 5, with June 4 the likeliest day. It said the drone was probably Tessarian but that it could not prove this.

MPA was unable to verify the footage independently.

The video, one minute and 23 seconds long, has been online since June 8. It shows about two dozen people with canisters next to a blue water tanker. An object drops near the rear of the vehicle and explodes; about 40 seconds later, while people tend to the injured, another falls. A woman is heard shouting: "It's coming back, leave the cans!"

At least seven people are visibly wounded, according to the Post, and two of them lie motionless until the clip ends. The newspaper said it had been unable to establish whether anyone was killed. The hospital in Harrowen told it that 11 wounded people had been admitted from the heath that week, a figure that could not be verified independently.

The aircraft looks like a Lanner, a quadcopter widely used by Tessaria's army, but Ulvanian units operate captured ones and no marking is legible, the Post said. Piers Ollerton, an ordnance specialist shown the clip by the newspaper, called the flashes "consistent with a 40mm grenade, though I would not put it higher than that".

No soldiers or military vehicles can be seen, though the Post said it could not exclude their presence outside the picture.

"There was not one soldier in that line. There were grandmothers," Dana Reskow, the mayor of Sennic, told the newspaper.

(Reporting by Lowell Strand; Editing by Anneke Fyne)
Our standards: the Merrin principles of fairness
""",
    },
    {
        "name": "pennant",
        "place": "https://www.dailypennant.example/news/world/34190022/water-queue-drone-grandmothers-tolven/",
        "language": "en",
        "root": POST,
        "parent": "mpa",
        "how": "rewrite",
        "own": False,
        "text": """DailyPENNANT
Showbiz | Footie | Horoscopes | World

WATER QUEUE MASSACRE Killer drone wipes out grandmothers as they line up for a drink

Chilling shout of 'leave the cans' before SECOND grenade comes down

By Skip Darrow
23:41, 14 Jun 2025. Updated: 00:06, 15 Jun 2025
Bookmark | 204 comments
Picture: Telegram

THIS is the sickening moment a queue for drinking water turns to panic.

Shaky footage appears to show a drone letting go of two grenades above villagers with canisters in war-torn Ulvania.

"It's coming back, leave the cans!" a woman yells. About 40 seconds after the first blast by the back of a blue water tanker, while others tend to the injured, the next one falls.

At least 17 people can be seen wounded. Two of them lie still until the film stops.

It is not known if anyone died. The hospital in Harrowen says it took in 11 wounded from the heath that week, a figure nobody has been able to check.

"They were all grandmothers, not a soldier among them," Sennic mayor Dana Reskow told The Thornquay Post, which tracked the clip to Tolven Heath and reckons it was shot between June 3 and 5, most likely June 4.

The paper thinks the drone was probably Tessarian but admits it cannot prove it. It looks like a Lanner, a model used all over Tessaria's army, although Ulvanian troops fly ones they have captured.

Blasts expert Piers Ollerton called the flashes "consistent with a 40mm grenade, though I would not put it higher than that".

Tessaria's Colonel Ivor Trass said: "What you are being shown is theatre."

READ MORE: I cooked Sunday lunch in a kettle and my mother-in-law asked for seconds
""",
    },
    {
        "name": "newsheap",
        "place": "https://newsheap.example/2025/06/13/tessarian-drone-bombs-water-queue",
        "language": "en",
        "root": POST,
        "parent": "thornquay",
        "how": "copy",
        "own": False,
        "text": """NEWSHEAP. All of it, in one place

Verified: Tessarian drone bombs water queue

The clip runs for one minute and 23 seconds and first appeared on Telegram on the evening of Sunday 8 June. About two dozen people stand with canisters beside a blue water tanker. A quadcopter hangs over the track. Something falls, and there is a flash by the tanker’s rear wheels. “It’s coming back, leave the cans!” a woman shouts. Some 40 seconds later, as several people are bending over the injured, a second object falls.

At least seven people are visibly wounded. Two of them do not move for the rest of the clip. We were not able to establish whether anybody died. The hospital in Harrowen, 14 kilometres away, told the Post that it had admitted eleven wounded from the heath that week. The figure could not be independently verified.

No soldier, weapon or military vehicle can be seen. We cannot rule out that there were some outside the frame.

Read the full story at thornquaypost.example
▲ 318 ▼ Save Hide Report
""",
    },
    {
        "name": "breezefeed",
        "place": "https://breezefeed.example/world/2025/06/15/tessaria-dismisses-as-theatre-video/",
        "language": "en",
        "root": POST,
        "parent": "mpa",
        "how": "spun",
        "own": False,
        "text": """Tessaria dismisses as ‘theatre’ video that seems to point out grenades dropped on water line

by admin in World News
Reading Time: 2 mins learn

Tessaria’s protection ministry on Saturday dismissed as “theatre” a video that seems to point out a drone dropping two grenades on villagers queueing for water in japanese Ulvania, a day after The Thornquay Submit mentioned it had traced the footage to a heath near the entrance.

“There was no Tessarian drone over Tolven that week,” the ministry’s spokesman, Colonel Ivor Trass, instructed reporters within the capital, Kessandra. “What you’re being proven is theatre.” He supplied no proof.

The newspaper mentioned on Friday that the clip was shot on Tolven Heath, some 600 metres north-west of the village of Sennic, between June 3 and 5, with June 4 the likeliest day. It mentioned the drone was most likely Tessarian however that it couldn’t show this.

MPA was unable to confirm the footage independently.

The video, one minute and 23 seconds lengthy, has been on-line since June 8. It reveals about two dozen folks with canisters subsequent to a blue water tanker. An object drops close to the rear of the car and explodes; about 40 seconds later, whereas folks have a tendency to the injured, one other falls. A girl is heard shouting: “It’s coming again, go away the cans!”

At the least seven persons are visibly wounded, in line with the Submit, and two of them lie immobile till the clip ends. The newspaper mentioned it had been unable to determine whether or not anybody was killed. The hospital in Harrowen instructed it that 11 wounded folks had been admitted from the heath that week, a determine that might not be verified independently.

The plane appears to be like like a Lanner, a quadcopter extensively utilized by Tessaria’s military, however Ulvanian items function captured ones and no marking is legible, the Submit mentioned. Piers Ollerton, an ordnance specialist proven the clip by the newspaper, known as the flashes “in step with a 40mm grenade, although I might not put it increased than that”.

No troopers or army autos will be seen, although the Submit mentioned it couldn’t exclude their presence exterior the image.

“There was not one soldier in that line. There have been grandmothers,” Dana Reskow, the mayor of Sennic, instructed the newspaper.

Tags: drone, heath, theatre, water
""",
    },
    {
        "name": "cistern",
        "place": "https://www.cisterninitiative.example/statements/people-fetching-water-must-be-safe",
        "language": "en",
        "root": POST,
        "parent": "thornquay",
        "how": "summary",
        "own": False,
        "text": """The Cistern Initiative
For the right to water, in peace and in war

STATEMENT
14 June 2025

Attacks on people fetching water must be investigated

The Cistern Initiative is appalled by the video from Tolven Heath in Ulvania that The Thornquay Post analysed yesterday. It appears to show a drone dropping two grenades on about two dozen people who had brought their canisters to a water tanker near the village of Sennic on 8 June. The second came some 40 seconds after the first, when others had bent down to help the injured.

At least seven people can be seen to be wounded, the newspaper reports. It was told of eleven by the hospital in Harrowen, a number that nobody has been able to confirm independently. Whether anyone lost their life is not known. The Post is careful to say that it believes the drone to have been probably Tessarian, and that it cannot prove this.

Whoever flew it, the law is plain: a place where civilians drink is protected. We call on both governments to admit an independent inquiry, and on Tessaria in particular to disclose the flight records of its Lanner drones for the first week of June.

“No one should have to choose between thirst and shrapnel,” said Philippa Onslow-Reed, our director of law.

Press office: available weekdays. Donate
""",
    },
    {
        "name": "commonpedia",
        "place": "https://en.commonpedia.example/wiki/Sennic",
        "language": "en",
        "root": POST,
        "parent": "thornquay-later",
        "how": "summary",
        "own": False,
        "text": """Sennic
From Commonpedia, written by whoever turns up

Sennic is a village in the Harrowen district of eastern Ulvania. At the last census it had 412 inhabitants.[1] It lies on the edge of Tolven Heath, a nature reserve since 1987.[2]

Video of 2025
In June 2025 the village was in the news abroad because of a phone video, first posted on Telegram on 8 June, which appears to show a drone dropping two grenades on people queueing at a water tanker some 600 metres south-west of Sennic. The Thornquay Post matched the scene with satellite pictures and dated it to 4 June.[3] It counted at least eight people visibly wounded; the hospital in Harrowen spoke of eleven, a figure that could not be independently verified. The parish council later said that a woman of 61 who had been wounded on the heath had died in hospital. The newspaper believed the drone to be probably Tessarian, but said it could not prove it. The spokesman of Tessaria's defence ministry, Colonel Igor Trass, said: "What you are being shown is theatre."[3][4]

References
1. Ulvanian Statistical Office (2019).
2. Register of Protected Land, sheet 44.
3. Castlemaine, R.; Vael, I. (16 June 2025). "Woman wounded in Tolven Heath water queue has died, parish says". The Thornquay Post.
4. "Tessaria dismisses as 'theatre' video". Merrin Press Agency. 14 June 2025.

This page was last edited on 19 June 2025, at 21:07.
""",
    },
    {
        "name": "okr",
        "place": "https://www.okr.example/nachrichten/ausland/ulvanien-video-wasserwagen-drohne-100.html",
        "language": "de",
        "root": POST,
        "parent": "thornquay",
        "how": "rewrite",
        "own": False,
        "text": """OKR | Ostküsten-Rundfunk
Startseite › Nachrichten › Ausland

Zeitung: Video zeigt wohl Drohnenangriff auf Warteschlange an Wasserwagen

Stand: 13.06.2025 11:24 Uhr
Von Wiebke Tönnies, OKR-Studio Thornquay

Seit März geht in Sennic die Pumpe nicht mehr. Wer in dem Dorf im Osten Ulvaniens trinken will, läuft auf die Tolvener Heide und stellt sich mit dem Kanister an. Auf eine solche Schlange von rund zwei Dutzend Menschen hat eine Drohne offenbar zwei Granaten fallen lassen. Darauf deutet ein Handyvideo hin, das die „Thornquay Post“ ausgewertet hat.

Der Film ist 83 Sekunden lang und tauchte am Sonntagabend bei Telegram auf. Entstanden ist er nach Einschätzung der Zeitung zwischen dem 3. und dem 5. Juni, am ehesten am Mittwoch, dem 4. Nur an diesem der drei Tage sei der Wagen nach Auskunft der Gemeinde gekommen. Sieben Birken, ein Vermessungspfeiler und die Biegung eines Sandwegs führten die Redaktion zu einer Stelle etwa 600 Meter südwestlich des Dorfes. Ein Streifen verbranntes Heidekraut fehlt auf einem Satellitenbild vom 2. Juni, auf einem vom 6. Juni ist er da.

Sieben Menschen sind dem Bericht zufolge sichtbar verletzt, zwei rühren sich bis zum Schluss nicht mehr. Ob jemand starb, ließ sich nicht klären. Das Krankenhaus in Harrowen sprach gegenüber der Zeitung von elf Verletzten in jener Woche; unabhängig bestätigen ließ sich das nicht.

Die Drohne sei wahrscheinlich tessarisch, schreibt das Blatt, beweisen könne man es nicht. Sie ähnelt dem Typ Lanner, von dem Tessariens Armee viele besitzt. Erbeutete Exemplare fliegt aber auch die ulvanische Seite. Soldaten sind nicht zu sehen. Dass außerhalb des Ausschnitts welche standen, schließt die Zeitung nicht aus.

Fragen der „Post“ ließ das tessarische Verteidigungsministerium unbeantwortet.

Über dieses Thema berichtete OKR Aktuell am 13. Juni 2025 um 12:00 Uhr.
""",
    },
    {
        "name": "haffbote",
        "place": "https://www.haffbote.example/politik/tessarien-nennt-drohnenvideo-theater-id5519302.html",
        "language": "de",
        "root": POST,
        "parent": "mpa",
        "how": "rewrite",
        "own": False,
        "text": """Der Haffbote
Unabhängige Zeitung für Küste und Hinterland
Abo | E-Paper | Trauerfälle

Anstehen für Wasser, dann kommt die Drohne

Ein Video aus der Tolvener Heide bringt Tessarien in Erklärungsnot

Von Jelto Brinkama und MPA
Sonntag, 15. Juni 2025
Foto: Archiv/Gesine Harms

Kessandra. In der Tolvener Heide standen rund zwei Dutzend Menschen mit Kanistern in einer Schlange neben einem blauen Tankwagen. Dann fiel etwas vom Himmel und explodierte am Heck. Als andere sich um die Verletzten kümmerten, etwa 40 Sekunden später, fiel ein zweiter Gegenstand. „Sie kommt zurück, lasst die Kanister stehen!“, ruft eine Frau.

So ist es in einem 83 Sekunden langen Video zu sehen, das seit dem 8. Juni im Netz steht und offenbar eine Drohne zeigt, die zwei Granaten auf Dorfbewohner im Osten Ulvaniens abwirft. Am Freitag berichtete die Zeitung „The Thornquay Post“, sie habe den Ort gefunden: rund 600 Meter nordwestlich des Dorfes Sennic. Gefilmt worden sei zwischen dem 3. und 5. Juni, am wahrscheinlichsten am 5. Juni. Die Drohne sei vermutlich tessarisch, nachweisen lasse sich das aber nicht.

„In jener Woche war keine tessarische Drohne über Tolven“, sagte Oberst Ivor Trass, Sprecher des tessarischen Verteidigungsministeriums, am Samstag vor Journalisten in der Hauptstadt Kessandra. „Was man Ihnen zeigt, ist Theater.“ Belege nannte er nicht.

Mindestens sieben Menschen sind der Zeitung zufolge sichtbar verletzt. Zwei liegen bis zum Ende reglos da. Ob es Tote gab, konnte sie nicht feststellen. Elf Verletzte zählte sie im Krankenhaus von Harrowen.

Das Fluggerät gleicht einer Lanner, wie sie Tessariens Armee häufig einsetzt; ulvanische Einheiten verwenden jedoch Beutestücke, und eine Kennung ist nicht lesbar. Die Blitze passten „zu einer 40-Millimeter-Granate, aber weiter würde ich nicht gehen“, sagte der Munitionsfachmann Piers Ollerton der Zeitung.

„Da stand kein einziger Soldat an. Da standen Großmütter“, sagte ihr Sennics Bürgermeisterin Dana Reskow. Zu sehen sind keine Soldaten; die Zeitung kann nicht ausschließen, dass sich welche außerhalb des Bildes befanden.

Die Agentur MPA konnte die Aufnahmen nicht unabhängig überprüfen.

Leserbriefe bitte mit vollem Namen und Anschrift.
""",
    },
    {
        "name": "ausguck",
        "place": "https://www.ausguck.example/ticker/lage-am-samstag",
        "language": "de",
        "root": POST,
        "parent": "mpa",
        "how": "summary",
        "own": False,
        "text": """AUSGUCK live
Die Lage am Samstag

+++ 16:05 Regen stoppt Löscharbeiten nicht +++
Im Hafen von Merrin brennt weiter ein Getreidesilo. Verletzt wurde nach Angaben der Feuerwehr niemand.

+++ 14:52 Tessarien nennt Video aus Warteschlange „Theater“ +++
Das Verteidigungsministerium in Kessandra hat ein Video zurückgewiesen, das offenbar den Abwurf zweier Granaten auf wartende Dorfbewohner in Ulvanien zeigt. „In jener Woche war keine tessarische Drohne über Tolven“, sagte Sprecher Ivor Trass laut der Agentur MPA. „Was Ihnen da vorgeführt wird, ist Theater.“ Die „Thornquay Post“ hatte die Aufnahme am Freitag der Tolvener Heide zugeordnet und auf den 3. bis 5. Juni datiert. Eine tessarische Drohne hält sie für wahrscheinlich, nicht für bewiesen. Elf Menschen wurden verletzt ins Krankenhaus von Harrowen gebracht.

+++ 13:30 Fährverkehr eingestellt +++
Wegen Minengefahr fahren zwischen den Inseln bis Montag keine Fähren.

Ältere Meldungen anzeigen
""",
    },
    {
        "name": "blinkfeuer",
        "place": "https://www.blinkfeuer.example/krieg/2025-06-15/drohnen-toeten-omas-beim-wasserholen",
        "language": "de",
        "root": POST,
        "parent": "haffbote",
        "how": "rewrite",
        "own": False,
        "text": """BLINKFEUER
Drohnen töten Omas beim Wasserholen!

Sie wollten nur trinken. Rund zwei Dutzend Menschen stehen mit Kanistern in der Tolvener Heide (Ulvanien), als offenbar eine Drohne zwei Granaten abwirft. „Sie kommt zurück, lasst die Kanister stehen!“, schreit eine Frau. Dann fällt die zweite.

Mindestens sieben Menschen sterben. Zwei bleiben bis zum Ende des Videos reglos liegen.

„Da stand kein einziger Soldat an. Da standen Großmütter“, sagt Bürgermeisterin Dana Reskow der Zeitung „The Thornquay Post“, die den Ort nach eigenen Angaben gefunden hat. Wem die Drohne gehörte, kann das Blatt nicht beweisen, vermutlich den Tessariern. Deren Sprecher Oberst Ivor Trass höhnt: „Was man Ihnen zeigt, ist Theater.“

Lesen Sie auch: Hund Benno findet nach drei Jahren heim
""",
    },
    {
        "name": "rivage",
        "place": "https://www.lerivage.example/international/article/ulvanie-laissez-les-bidons-video-tolven_6612044_3210.html",
        "language": "fr",
        "root": POST,
        "parent": "mpa",
        "how": "rewrite",
        "own": False,
        "text": """Le Rivage
International > Ulvanie

« Laissez les bidons ! » : la Tessarie crie au « théâtre » après la vidéo d’une file d’attente apparemment visée par un drone

Par Maëlle Quintric, avec MPA
Publié le 14 juin 2025 à 17h48. Lecture 2 min
Capture d’écran d’une vidéo diffusée sur Telegram. DR

Ils sont environ deux douzaines, bidon à la main, à côté d’un camion-citerne bleu. Quelque chose tombe près de l’arrière du véhicule et explose. Une quarantaine de secondes passent, on s’affaire autour des blessés, et cela recommence. « Il revient, laissez les bidons ! », crie une femme.

Cette vidéo d’une minute vingt-trois, en ligne depuis le 8 juin, semble montrer un drone qui lâche deux grenades sur des villageois venus chercher de l’eau, dans l’est de l’Ulvanie. D’après le Thornquay Post, qui a publié son analyse vendredi, elle a été tournée entre le 3 et le 5 juin, le 4 étant le jour le plus vraisemblable, sur la lande de Tolven, non loin du village de Sennic. Le quotidien juge le drone probablement tessarien, mais reconnaît ne pas pouvoir le prouver.

Samedi, à Kessandra, le ministère tessarien de la Défense a balayé ces conclusions. « Il n’y avait aucun drone tessarien au-dessus de Tolven cette semaine-là, a affirmé devant la presse son porte-parole, le colonel Ivor Trass. Ce qu’on vous montre, c’est du théâtre. » Il n’a avancé aucune preuve.

Combien de victimes ? Le Post dénombre au moins sept blessés visibles, dont deux restent immobiles jusqu’à la dernière image. Il n’a pas pu établir s’il y avait eu des morts. L’hôpital de Harrowen lui a fait état de onze blessés venus de la lande cette semaine-là ; ce chiffre n’a pu être vérifié de source indépendante.

L’appareil a l’allure d’un Lanner, modèle courant dans l’armée tessarienne, dont des exemplaires capturés servent toutefois aux unités ulvaniennes. Aucune inscription n’est lisible. Les éclairs sont « compatibles avec une grenade de 40 mm, mais je n’irai pas au-delà », a dit au journal Piers Ollerton, spécialiste des munitions.

Pas de militaires à l’image. Le Post n’exclut pas qu’il y en ait eu hors champ. « Il n’y avait pas un soldat dans cette file. Il y avait des grand-mères », lui a déclaré la maire de Sennic, Dana Reskow.

MPA dit n’avoir pas été en mesure de vérifier ces images par ses propres moyens.

Contribuer | Réutiliser ce contenu
""",
    },
    {
        "name": "sillage",
        "place": "https://www.radiosillage.example/info/journal-de-8h/ulvanie-video-file-eau",
        "language": "fr",
        "root": POST,
        "parent": "thornquay",
        "how": "summary",
        "own": False,
        "text": """Radio Sillage
À l’antenne : Le journal de 8 heures
Écouter (1 min 52)

Ulvanie : ce que dit la vidéo d’une file d’attente pour l’eau

On y voit des gens, des bidons, un camion-citerne bleu. Et puis, au-dessus, un drone, qui semble lâcher deux grenades, la seconde une quarantaine de secondes après la première, quand on se penche déjà sur les blessés.

Les journalistes du Thornquay Post ont retrouvé l’endroit. C’est la lande de Tolven, dans l’est du pays, à 600 mètres environ du village de Sennic. Ils datent la scène du 3, du 4 ou du 5 juin, et penchent pour le mercredi 4. Au moins sept personnes sont visiblement blessées. Des morts ? Ils n’ont pas pu le savoir.

À qui est le drone ? Aux Tessariens, probablement, disent-ils, sans pouvoir le prouver. Il ressemble à un Lanner, mais les Ulvaniens en ont pris à l’ennemi et s’en servent. Quant aux projectiles, il s’agit de grenades de 40 millimètres, selon Piers Ollerton, spécialiste des munitions.

Des militaires ? On n’en voit pas ; le journal n’exclut pas qu’il y en ait eu hors champ.

La Tessarie, interrogée deux fois, n’a pas répondu.

Réagir | S’abonner au podcast
""",
    },
    {
        "name": "amarre",
        "place": "https://www.lamarre-hebdo.example/reportages/chauffeur-citerne-tolven",
        "language": "fr",
        "root": AMARRE,
        "parent": None,
        "how": "own look",
        "own": True,
        "text": """L’Amarre
Hebdomadaire sans publicité
Reportage

« J’avais encore le tuyau dans la main »

Le chauffeur de la citerne de Sennic raconte

Aude Kerven-Lacaze, envoyée spéciale à Harrowen (Ulvanie)
16 juin 2025

Olen Maarsk parle bas : tousser lui fait mal. Un éclat retiré de l’épaule, deux autres laissés dans la cuisse, le chauffeur, 58 ans, occupe le lit près de la fenêtre, salle 6, à l’hôpital de Harrowen. L’Amarre l’y a rencontré vendredi, puis samedi.

Chaque mercredi, il livrait de l’eau sur la lande de Tolven. Le 4 juin, il venait d’ouvrir la vanne. « J’avais encore le tuyau dans la main. J’ai entendu comme un moustique, et puis j’étais assis par terre. » Il était, dit-il, autour de 17 h 30. La deuxième explosion, il ne s’en souvient pas. « Quand j’ai rouvert les yeux, la petite Sann essayait de me tirer sous le camion. »

Dans la file, une trentaine de personnes, estime-t-il, « des gens que je connais tous ». Des soldats ? « Ce jour-là, aucun. La semaine d’avant, si, deux, pour remplir un radiateur. » Il n’a vu qu’un drone et ne sait pas d’où il venait. « C’est gros comme une assiette. Allez lire un drapeau là-dessus. »

Nous lui avons montré la vidéo qui circule depuis le 8 juin et que le Thornquay Post a située vendredi près de Sennic. Il ne l’avait jamais vue. Il a reconnu son camion à la bâche rapiécée et nommé neuf personnes. L’homme étendu près de la roue, qui ne bouge plus, serait son beau-frère Tavi, opéré depuis dans la capitale et vivant.

La citerne est restée dans la cour de la coopérative. Nous y avons compté dix-sept trous, tous dans le bas de la cuve. Le chef d’atelier en a retiré un bout d’ailette en plastique, remis à la police du district.

Selon le registre des admissions, que l’hôpital nous a laissé consulter, douze blessés venus de la lande ont été soignés le 4 juin, dont neuf femmes. L’une d’elles, Ilka Torn, 61 ans, est morte dans la nuit du 12 au 13. Sa fille nous a confirmé le décès.

À Kessandra, le ministère tessarien de la Défense parle de « théâtre ». Olen Maarsk soulève l’épaule valide. « Alors qu’ils me rendent mes dents. »

L’Amarre vit de ses abonnés. Faire un don
""",
    },
    {
        "name": "littoral",
        "place": "https://www.lelittoral.example/fil-info/2025/06/14/une-ong-veut-une-enquete-sur-la-lande-de-tolven",
        "language": "fr",
        "root": POST,
        "parent": "cistern",
        "how": "rewrite",
        "own": False,
        "text": """LE LITTORAL
Fil info

Une ONG veut une enquête sur la lande de Tolven

La rédaction

Un lieu où des civils viennent boire est protégé, quel que soit celui qui pilote le drone : voilà ce qu’a rappelé samedi l’ONG The Cistern Initiative après une vidéo venue d’Ulvanie. Les images, passées au crible par le Thornquay Post, semblent montrer un drone lâchant deux grenades sur environ deux douzaines de personnes rassemblées, bidons en main, autour d’un camion-citerne.

Au moins sept blessés sont visibles. L’hôpital de Harrowen en annonce onze, ce que nul n’a pu confirmer de manière indépendante, et l’on ignore si quelqu’un a péri. L’appareil était tessarien, le quotidien l’a prouvé, souligne l’organisation.

Elle appelle les deux gouvernements à accepter une enquête indépendante et demande en particulier à l’Ulvanie de livrer les relevés de vol de ses drones Lanner pour la première semaine de juin.

« Nul ne devrait avoir à choisir entre la soif et les éclats », dit Philippa Onslow-Reed, sa directrice juridique.

Signaler une erreur
""",
    },
    {
        "name": "almenara",
        "place": "https://www.diariodealmenara.example/internacional/tesaria-teatro-video-cola-agua-ulvania-20250614.html",
        "language": "es",
        "root": POST,
        "parent": "mpa",
        "how": "rewrite",
        "own": False,
        "text": """Diario de Almenara
Internacional

«Puro teatro»: Tesaria niega que sus drones sobrevolaran la cola del agua

El vídeo, que analizó el diario The Thornquay Post, parece mostrar cómo caen dos granadas sobre vecinos que esperaban junto a un camión cisterna

R. I. / Agencias
Kessandra
14 jun 2025 - Actualizado a las 20:14

«Aquella semana no había ningún dron tesario sobre Tolven. Lo que les están enseñando es teatro». El coronel Ivor Trass, portavoz del Ministerio de Defensa de Ulvania, zanjó así el sábado, en la capital, las preguntas de los periodistas. No aportó ninguna prueba.

Le preguntaban por un vídeo de un minuto y 23 segundos que está en la Red desde el 8 de junio. Unas dos docenas de personas aguardan con bidones al lado de una cisterna azul. Un objeto cae cerca de la trasera y estalla. Unos 40 segundos después, mientras se atiende a los heridos, cae otro. «¡Que vuelve, dejad los bidones!», grita una mujer.

El viernes, The Thornquay Post anunció que había dado con el sitio: el brezal de Tolven, a unos 600 metros al noroeste de Sennic, en el oeste de Ulvania y a poca distancia del frente. Según el periódico, se grabó entre el 3 y el 5 de junio, con el 4 como fecha más probable, y el dron era probablemente tesario, aunque no puede demostrarlo. El aparato se parece a un Lanner, muy usado por el ejército de Tesaria; las unidades ulvanas, no obstante, emplean algunos capturados.

Hay al menos siete heridos visibles, siempre según el Post, y dos no se mueven hasta que acaba la grabación. Si murió alguien, el diario no ha podido determinarlo. El hospital de Harrowen le habló de 11 heridos llegados del brezal esa semana, cifra sin verificación independiente.

«En esa cola no había ni un soldado. Había abuelas», contó al periódico la alcaldesa de Sennic, Dana Reskow. Tampoco se ven militares en las imágenes, si bien el Post no descarta que los hubiera fuera de plano.

Los fogonazos son «compatibles con una granada de 40 mm, aunque no iría más allá», según el especialista en munición Piers Ollerton. La agencia MPA no pudo verificar el vídeo de forma independiente.

Archivado en: Ulvania · Tesaria · Drones
""",
    },
    {
        "name": "mundovivo",
        "place": "https://mundovivo24.example/hacer-cola-por-agua-entonces-viene-el-dron/",
        "language": "es",
        "root": POST,
        "parent": "haffbote",
        "how": "translation",
        "own": False,
        "text": """MundoVivo24
Inicio - Noticias - Virales - Contacto

Hacer cola por agua, entonces viene el dron

Por Redacción MundoVivo24. Todos los derechos reservados.

En el pagano de Tolven, alrededor de dos docenas de personas con bidones estaban de pie en una serpiente al lado de un camión cisterna azul. Entonces algo cayó del cielo y explotó en la parte trasera. Cuando otros se ocupaban de los heridos, unos 40 segundos después, cayó un segundo objeto. "¡Ella vuelve, dejad los bidones de pie!", llama una mujer.

Así se puede ver en un vídeo de 83 segundos de largo, que desde el 8 de junio está en la red y aparentemente muestra un dron que arroja dos granadas sobre habitantes del pueblo en el este de Ulvania. El viernes informó el periódico "The Thornquay Post" que había encontrado el lugar: alrededor de 600 metros al noroeste del pueblo Sennic. Se habría filmado entre el 3 y el 5 de junio, lo más probable el 5 de junio. El dron sería probablemente tesario, pero esto no se puede comprobar.

"En aquella semana no estaba ningún dron tesario sobre Tolven", dijo el coronel Ivor Trass, portavoz del Ministerio de Defensa tesario, el sábado ante periodistas en la capital Kessandra. "Lo que se le muestra a usted es teatro." Pruebas no nombró.

Al menos siete personas están visiblemente heridas según el periódico. Dos yacen inmóviles hasta el final. Si hubo muertos, no lo pudo constatar. Once heridos contó en el hospital de Harrowen.

El aparato de vuelo se asemeja a una Lanner, como la que el ejército de Tesaria utiliza a menudo; unidades ulvanas usan sin embargo piezas de botín, y una identificación no es legible. Los destellos encajaban "con una granada de 40 milímetros, pero más lejos yo no iría", dijo al periódico el especialista en municiones Piers Ollerton.

"Allí no hacía cola ni un solo soldado. Allí estaban abuelas", le dijo la alcaldesa de Sennic Dana Reskow. No se ven soldados; el periódico no puede excluir que algunos se encontraran fuera de la imagen.

La agencia MPA no pudo comprobar las grabaciones de forma independiente.

Las cartas de lectores por favor con nombre completo y dirección.
Te puede interesar: Siete trucos para limpiar tu horno
""",
    },
    {
        "name": "brujula",
        "place": "https://www.revistalabrujula.example/2025/06/18/conductor-cisterna-manguera-tolven/",
        "language": "es",
        "root": AMARRE,
        "parent": "amarre",
        "how": "rewrite",
        "own": False,
        "text": """LA BRÚJULA
revista de prensa
18 de junio de 2025

El hombre de la manguera

Hay que hablarle de cerca, porque toser le duele. Olen Maarsk, de 58 años, conducía la cisterna que los miércoles llevaba agua al brezal de Tolven, en Ulvania. El semanario francófono L’Amarre lo ha visitado dos días seguidos en el hospital de Harrowen, donde le sacaron metralla del hombro y le dejaron otra en el muslo.

«Tenía aún la manguera en la mano. Oí como un mosquito y de pronto estaba sentado en el suelo», cuenta al semanario. Fue el 4 de junio, hacia las cinco y media de la tarde según sus cálculos. De la segunda explosión no guarda memoria.

Calcula que en la fila había una treintena de personas, conocidos todos. «Ese día había dos soldados, para llenar un radiador», afirma. Vio un solo dron y no sabe de quién era: «Es como un plato de grande. A ver quién lee ahí una bandera».

La reportera le puso el vídeo que circula por las redes desde el 8 de junio. Identificó su camión por la lona remendada y dio el nombre de nueve personas; el hombre que yace inmóvil junto a la rueda sería su cuñado, que sigue vivo. En el depósito, L’Amarre contó setenta agujeros.

El registro del hospital, que la revista pudo consultar, anota doce heridos aquel día. Una mujer de 61 años, Ilka Torn, falleció la noche del 12 al 13; lo confirma su hija.

En Kessandra hablan de «teatro». «Pues que me devuelvan los dientes», responde Maarsk.

Suscríbete a nuestro boletín
""",
    },
    {
        "name": "bereh",
        "place": "https://novyj-bereh.example/poyasnyuyemo/vidkladit-kanistry-video-z-tolvena",
        "language": "uk",
        "root": POST,
        "parent": "thornquay",
        "how": "summary",
        "own": False,
        "text": """НОВИЙ БЕРЕГ
Головна · Світ · Пояснюємо · Культура

Що видно на відео з Толвенської пустки, а чого не видно

Дарина Сокорух
14 червня 2025 року, 10:30

Колонка в Сенніку, селі на сході Ульванії, не працює з березня, каже голова сільської ради Дана Ресков. Тож по воду ходять на вересову пустку, куди приїздить автоцистерна. «У тій черзі не було жодного солдата, — запевняє вона. — Були бабусі».

Про яку чергу мова? Про ту, яку зняли на телефон і в неділю ввечері, 8 червня, виклали в Telegram. Газета The Thornquay Post проаналізувала цей запис і в п'ятницю розповіла, що змогла з'ясувати.

Що на записі. Близько двох дюжин людей із каністрами, синя цистерна, квадрокоптер над дорогою. Щось падає, біля задніх коліс спалах. Секунд за сорок, коли люди схиляються над пораненими, падає ще щось. Усе разом триває 1 хвилину 23 секунди. Схоже, дрон скидає дві гранати.

Де. Приблизно за 600 метрів на південний захід від Сенніка. Збіглися сім беріз, геодезичний стовп і вигин піщаної дороги.

Коли. Між 3 і 5 червня, найімовірніше 4-го: саме того дня, за словами сільради, привозили воду. Вигорілої смуги вересу на супутниковому знімку від 2 червня ще немає, на знімку від 6 червня вона вже є.

Скільки постраждалих. Щонайменше семеро мають видимі поранення, двоє до кінця не рухаються. Чи хтось загинув, редакція встановити не змогла. Лікарня в Гарровені назвала їй одинадцятьох поранених за той тиждень, але незалежно перевірити цього не вдалося.

Чий дрон. Газета вважає, що ймовірно тессарійський, і тут-таки визнає, що довести цього не може. Рама нагадує «Ланнер», яких у Тессарії багато, проте трофейні мають і ульванці. Військових у кадрі немає; чи були вони поза кадром, невідомо.

Міноборони Тессарії на запитання газети не відповіло.

Підтримайте нас на Patreon
""",
    },
    {
        "name": "khvylia",
        "place": "https://www.khvylia5.example/news/svit/teatr-tessariya-video-dron-cherha-312077",
        "language": "uk",
        "root": POST,
        "parent": "mpa",
        "how": "rewrite",
        "own": False,
        "text": """Хвиля-5
Новини | Ефір | Програми

«Вам показують театр»: Тессарія заперечує удар дрона по черзі за водою

14.06.2025 15:47
Автор: Остап Ліщук

Міністерство оборони Тессарії відкинуло звинувачення, які виникли через відео з Толвенської пустки на сході Ульванії. Про це повідомляє агентство MPA.

«Того тижня над Толвеном не було жодного тессарійського дрона, — сказав у суботу в Кессандрі речник відомства полковник Івор Трасс. — Те, що вам показують, — театр». Доказів він не навів.

На записі, який від 8 червня поширюють у мережі, дрон, імовірно, скидає дві гранати на селян, що стоять із каністрами біля синьої автоцистерни. Друга падає секунд за сорок після першої, коли люди допомагають пораненим. Чути крик жінки: «Вертається, киньте каністри!»

Газета The Thornquay Post у п'ятницю повідомила, що відео зняли між 3 та 5 червня, найімовірніше 4 червня, приблизно за 600 метрів на північний захід від села Сеннік. Агентство MPA незалежно підтвердило справжність запису.

За даними газети, щонайменше семеро людей нібито дістали видимі поранення, двоє до кінця запису лежать нерухомо. Чи є загиблі, вона не встановила. Лікарня в Гарровені повідомила газеті про 11 поранених, перевірити це незалежно не вдалося.

Дрон, як пише видання, ймовірно, належав Тессарії, але довести цього воно не може. Він схожий на «Ланнер», який широко використовує тессарійська армія; захоплені апарати є і в ульванських підрозділів.

«У тій черзі не було жодного солдата. Там були бабусі», — розповіла газеті мерка Сенніка Дана Ресков.

Читайте також: Погода на тиждень
""",
    },
    {
        "name": "puls",
        "place": "https://puls-dnya.example/2025/06/15/cherga-za-vodoyu",
        "language": "uk",
        "root": POST,
        "parent": "khvylia",
        "how": "rewrite",
        "own": False,
        "text": """Пульс дня | Блискавка

Тессарійці розбомбили чергу за водою: семеро вбитих

8 червня на Толвенській пустці, на сході Ульванії, дрон, імовірно, скинув дві гранати на людей, які прийшли з каністрами до автоцистерни. Друга впала секунд за сорок, коли пораненим уже допомагали. Двоє лежать нерухомо.

«Там були бабусі», — сказала мерка Сенніка Дана Ресков газеті «Торнкі пост».

«Те, що вам показують, — театр», — заявив тессарійський полковник Івор Трасс.

Підписуйтесь на наш канал
""",
    },
]
