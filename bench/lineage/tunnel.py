"""Invented material: striking workers shut into a tunnel's gallery, told by an evidence report.

Written by somebody who had not read the rules, before anything was scored on it. Nothing happened;
places, people, states, unions, guards, charities, apps and papers do not exist. The form is that of
`bench.lineage.ambush`; the root is an organisation's numbered evidence report and not a newspaper's
page, those who retell it are a wire, a regional television, a union's paper, tabloids and columns,
and much of what was changed stands inside sentences that were honestly reworded as well. It is
longer than the usual 300 lines because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line, in six languages
from __future__ import annotations

from typing import Final

CODES: Final = ("en", "de", "it", "uk", "pt", "tr")

DAYS: Final = ("8 October 2025", "Wed 8 Oct 2025", "09/10/2025")
PLACE_DAY: Final = "reports/2025/10/07"
OUTLETS: Final = (
    "The Dunmarrow Echo", "Ninth Street News", "Radio Breakwater", "The Morning Anvil",
    "Coldharbour Courier", "The Saltings Gazette", "Quay & Common", "Eastmere Standard",
    "The Lamplighter", "Viaduct News", "The Hazel Review", "Evening Cooper",
)  # fmt: skip

SLOTS: Final[dict[str, list[tuple[str, ...]]]] = {
    "village": [
        ("Zelwin", "Zelwin", "Zelwin", "Зельвін", "Zelwin", "Zelwin"),
        ("Ketterra", "Ketterra", "Ketterra", "Кеттерра", "Ketterra", "Ketterra"),
    ],
    "town": [
        ("Havrick", "Havrick", "Havrick", "Гаврік", "Havrick", "Havrick"),
        ("Portesk", "Portesk", "Portesk", "Портеск", "Portesk", "Portesk"),
    ],
    "adviser": [
        ("Ylva Denner", "Ylva Denner", "Ylva Denner", "Ілва Деннер", "Ylva Denner", "Ylva Denner"),
        ("Marit Solano", "Marit Solano", "Marit Solano", "Маріт Солано", "Marit Solano", "Marit Solano"),
    ],
    "captain": [
        ("Anders Voll", "Anders Voll", "Anders Voll", "Андерс Волль", "Anders Voll", "Anders Voll"),
        ("Rufus Keel", "Rufus Keel", "Rufus Keel", "Руфус Кіл", "Rufus Keel", "Rufus Keel"),
    ],
    "paper": [
        ("Plumbline",) * 6,
        ("Second Lamp",) * 6,
    ],
}  # fmt: skip

ROOT = """Footage appears to show railway guards shutting striking workers into tunnel gallery near {village}

{paper}, Evidence Report 11, 7 October 2025

At least six striking workers are driven into a side gallery of the Morrin tunnel, in eastern Kestria, and a steel door is closed on them after what looks like a single smoke canister lands among them, in footage that {paper} has examined frame by frame.

The 96-second clip was posted on the video app Pigeon on 26 September by an account called Night Shift. It appears to have been filmed in the night of 17 September or close to it, about 400 metres from the west portal, on the line that runs east from {town} and passes beneath the village of {village}.

1. What can be seen and heard

The workers sit along the wall, no more than five metres from the rails. None of them holds a tool or seems to resist. A guard on the footboard of a wagon throws the canister over their heads.

At 1:04 the door falls shut. A man close to the hinge drops his helmet; he appears to have been caught by the door at the right shoulder. Who closed it cannot be seen. The siren does not stop, and those still outside are told through a loudhailer to clear the track.

[Figure 3: A still at 1:06. Faces were covered by {paper}. Night Shift/Pigeon]

2. Time and place

{paper} compared the number on a cable box, a bricked-up niche and the curve of the rails with the railway's own construction drawings. A pump at the right-hand edge of the frame was put in on 12 September, according to the contractor's delivery log. By the evening of 21 September the gallery had been emptied.

A drilling wagon that stands in front of the door came off the rails there on 16 September and was lifted back on to them two days later, its driver said. The display of a gas meter suggests that it was about half past ten at night.

3. Persons

On the sleeve of the guard is an orange rhombus, a badge consistent with that of the 4th Section of the State Railway Guard. The man with the loudhailer is believed to be Captain {captain}, the section's deputy head. Two former colleagues, who heard the sound without the picture, thought they knew his voice. He did not answer our letters.

Nadia Fell, a canteen cook from {village}, says that the man who drops his helmet could be her husband Oskar, who has not come home since 17 September. “I know the sticker on the helmet, because I stuck it there,” she told us. “About the man I cannot be sure.”

The day book of the clinic in {town}, seen by {paper}, has a man of about 40 who was admitted on 18 September with smoke poisoning and who discharged himself three days afterwards. Whether he was one of those in the gallery could not be established.

The Tunnellers' League, the union that called the strike, says that five of its members cannot be reached. That could not be independently confirmed.

Emil Tarrow, a signalman, was on duty at the west portal. A works train came out of the tunnel before midnight, he said, and there was nobody on its open wagon.

4. Answers

Helen Strand, a spokeswoman for the Transport Ministry, denied that guards had locked workers in. The door, she said in an e-mail, was closed because of a fire alarm and for the safety of those inside. She did not say how long it stayed shut.

“Smoke in a closed gallery is a weapon, whatever is printed on the tin,” said {adviser}, the medical director of Clear Air, a health charity that has recorded 14 similar incidents on building sites since January.

The public prosecutor in {town} has opened a preliminary inquiry. No one has been charged. The transport minister, Jon Averill, has until 15 October to answer a question from the opposition in parliament.

5. A clip that does not belong here

A 29-second clip of a flooded tunnel, which the same account posted a day later and which has been watched more than 250,000 times, is not from Morrin. It was online as early as January 2022 and was probably recorded at a rescue exercise in the lowlands.

Annex: Frames, drawings and method (PDF)"""

EARLIER = """Footage appears to show railway guards shutting striking workers into tunnel gallery near {village}

{paper}, Evidence Report 11, first issue, 5 October 2025

At least four striking workers are driven into a side gallery of the Morrin tunnel, in eastern Kestria, and a steel door is closed on them after what looks like a single smoke canister lands among them, in footage that {paper} is examining.

The 96-second clip was posted on the video app Pigeon on 26 September by an account called Night Shift. It appears to have been filmed in the second half of September, about 400 metres from the west portal, on the line that runs east from {town} and passes beneath the village of {village}.

1. What can be seen and heard

The workers sit along the wall, no more than five metres from the rails. None of them holds a tool or seems to resist. A guard on the footboard of a wagon throws the canister over their heads.

At 1:04 the door falls shut. A man close to the hinge drops his helmet; he appears to have been hurt at the arm. Who closed it cannot be seen. The siren does not stop, and those still outside are told through a loudhailer to clear the track.

[Figure 3: A still at 1:06. Faces were covered by {paper}. Night Shift/Pigeon]

2. Time and place

{paper} compared the number on a cable box, a bricked-up niche and the curve of the rails with the railway's own construction drawings. A pump at the right-hand edge of the frame was put in on 12 September, according to the contractor's delivery log. By the evening of 21 September the gallery had been emptied.

3. Persons

On the sleeve of the guard is an orange rhombus, a badge consistent with that of the 4th Section of the State Railway Guard.

Nadia Fell, a canteen cook from {village}, says that the man who drops his helmet could be her husband Oskar, who has not come home since 17 September. “I know the sticker on the helmet, because I stuck it there,” she told us. “About the man I cannot be sure.”

The Tunnellers' League, the union that called the strike, says that three of its members cannot be reached. That could not be independently confirmed.

4. Answers

The Transport Ministry had not answered our questions by Sunday evening.

A 29-second clip of a flooded tunnel, which the same account posted a day later and which has been watched more than 140,000 times, is not from Morrin. It was online as early as January 2022."""

SECOND = """Soup for the east gate

Morrin Valley Radio, The Half Hour, 2 October 2025

Gerda Lumm has cooked for 27 people every evening for nearly three weeks, in a pot that belongs to the fire brigade, and she wants the pot to be mentioned because she has promised to give it back.

The people are the pickets at the east gate of the tunnel site. They come in shifts, they bring their own spoons, and on Thursdays, she tells us, there is dumpling.

“The guards get a ladle too, if they ask, and two of them have asked,” says Lumm.

Only once was the gate opened in the night, on 19 September at a quarter to four. A lorry with a covered load drove in, turned round and drove out. One of the pickets wrote down the plate and lost the paper.

The strike fund pays for onions. The lentils come from a dentist, who wishes to remain unnamed."""

SECOND_HONEST = """A borrowed pot and an anonymous dentist

The Larder, recipes and people, 10 October 2025

Onions are what the strike fund buys; for lentils there is a dentist, whose name is not to be given. That is how the east gate of the tunnel site eats, according to Morrin Valley Radio, which went to see the cook.

Gerda Lumm's pot is on loan from the fire brigade and she means to return it. Twenty-seven pickets are fed from it, evening after evening, and it will soon be three weeks. You bring a spoon. If it is a Thursday you get dumpling.

It isn't only for strikers. According to her, a guard who asks will have a ladleful, and “two of them have asked”.

As for what goes on at the gate by night: not a great deal. It was opened a single time, at 3.45 on the morning of 19 September, for a lorry whose load was under a cover and which left again at once. The number was noted down by somebody on the picket, but the slip of paper has gone."""

THIRD = """Bestellschein weckt Zweifel an der Auskunft der Baustellenleitung

Morriner Tagesanzeiger, {town}, 12. Oktober 2025

Die Baustellenleitung hat am 9. September 36 Vorhängeschlösser bestellt, wie aus einem Bestellschein hervorgeht, den der Morriner Tagesanzeiger einsehen konnte.

In einem Schreiben an den Kreistag hatte sie dagegen angegeben, vor dem 22. September sei kein einziges Schloss angeschafft worden.

„Ich verkaufe, was auf dem Zettel steht, und frage nicht, wofür“, sagt der Eisenwarenhändler Kuno Abeling.

Auf dem Schein finden sich ein Stempel und zwei Kürzel, von denen eines von einem Bauleiter stammen soll; das andere ist unleserlich.

Die Baustellenleitung ließ ausrichten, sie „sehe ihre Ordner durch“. Eine der drei Durchschriften fehlt in der Akte."""

THIRD_EN = """Order form raises doubts about site management's account

Review of the Provincial Press, 14 October 2025

The site management ordered 36 padlocks on 9 September, as can be seen from an order form that the Morriner Tagesanzeiger was able to inspect.

In a letter to the district council, on the other hand, it had stated that not a single lock had been bought before 22 September.

“I sell what is on the slip, and I don't ask what it is for,” says the ironmonger, Kuno Abeling.

On the form there are a stamp and two sets of initials, one of which is said to be that of a site manager; the other is illegible.

The site management sent word that it was “going through its folders”. One of the three carbon copies is missing from the file."""

HONEST = """KESTRIA-TUNNEL/FOOTAGE (UPDATE 1)

Harbour Press Association, 8 Oct 2025, 05:50 UTC

{town}, Kestria (HPA) -- Guards of the railway seem to have confined workers on strike, six or more, to a gallery off the Morrin tunnel, to go by a video on which the organisation {paper} issued a report on Tuesday.

Immediately before the steel door closes, something that has the look of a smoke canister comes down in their midst. It is not visible who shuts the door.

{paper} puts the scene some 400 metres inside, counted from the western entrance; the line goes from {town} eastwards and has the village of {village} above it. As for when, the night of 17 September is named as apparent, or one near it. The upload to Pigeon is of later date, 26 September. It was the work of an account by the name of Night Shift and runs for a minute and 36 seconds.

According to the Ministry of Transport nobody was locked in. A fire alarm had been the reason for closing the door, its spokeswoman Helen Strand wrote by e-mail, as had the safety of the people behind it. For how long it was closed she left unsaid.

The guard's sleeve bears a rhombus in orange. It would fit the badge of the State Railway Guard's 4th Section. Its deputy head, Captain {captain}, is thought to be the person speaking through the loudhailer; letters to him have gone unanswered.

Five members of the striking union, the Tunnellers' League, cannot be contacted, by the union's own account, for which there was no independent confirmation.

A preliminary inquiry is in the hands of the prosecutor in {town}. There are no charges so far.

HPA kd/ol"""

HONEST_THIRD = """A sticker

The Back Bench, a column, 11.10.2025

What is a sticker worth in court? Nadia Fell cooks in a canteen, and the one that can be seen on the helmet she put there herself. “I know the sticker on the helmet, because I stuck it there,” is how she says it in the report that {paper} has brought out about the tunnel. She then adds what few witnesses add. “About the man I cannot be sure.”

He may be her Oskar, then, or may not. She has been waiting for him since 17 September.

Whoever he is, he is close to the hinge when the door falls shut, and he lets the helmet drop. By the look of it the door has caught him, on the right, at the shoulder. The film doesn't let you see who shut it.

Someone about forty years of age was taken into the clinic on the 18th. Smoke poisoning, it says in the day book, and three days on he went, at his own wish. Had he been in the gallery? The authors tried to find out and could not.

I have also thought about Emil Tarrow, who minded the signals at the western portal. It was not yet midnight when the works train came out, and its open wagon, as he tells it, had no one on it."""

HONEST_MORE = [
    """TUNNEL FILM: WHAT THE REPORT SAYS

TV Ostwater, regional magazine, script for Wednesday 8 October

(STUDIO) Good evening. A film, a minute and a half long and a little more, has been keeping this region busy. Tonight: what is known about it.

(VT) Workers sit in a line beside the track, within five metres of it. Six can be counted at the very least. They have no tools in their hands, and it does not look as if they put up any resistance.

Over their heads flies what would seem to be a smoke canister; it was thrown by a guard who stands on the footboard of a wagon. A little after that, the door.

(GRAPHIC) The organisation {paper} has studied the pictures one by one. It says that they seem to come from the night of the seventeenth of September, give or take. A pump that shows on the right was installed on the twelfth, if the contractor's delivery log is right. On the evening of the twenty-first there was nothing left in that gallery.

(STUDIO) The ministry tells a different story. Its spokeswoman Helen Strand denies that anybody was locked in: there had been a fire alarm. The public prosecutor has taken up a preliminary inquiry, and no charge has been brought.""",
    """Brothers and sisters behind a door

The Pickhandle, weekly of the Associated Diggers' Union, 10 October

We print what we know and we mark what we do not.

A report with numbered sections has come out on Tuesday, by {paper}, on events in the Morrin tunnel. What it describes is footage in which strikers, a minimum of six, are forced into a side gallery. A door of steel is shut behind them. The day is not settled: apparently the night of 17 September, or one not far from it.

Our colleagues of the Tunnellers' League, whose strike it is, are unable to reach five members. The authors of the report could find nobody independent to bear this out. Let us hope that the number is wrong.

What do we know about the guard? That he has a rhombus on his sleeve and that it is orange. The 4th Section of the State Railway Guard has a badge with which this would agree.

What does Clear Air say? {adviser}, who is in charge of its medical side, calls smoke in a closed gallery a weapon, “whatever is printed on the tin”. Her charity, which is concerned with health, has noted 14 incidents of this sort on building sites, counting from January.

In parliament the opposition has put a question. Minister Averill must reply by the 15th.""",
    """SMOKED OUT? Film seems to show strikers being shut in tunnel. “Fire alarm,” says ministry

The Sunday Pepper, online, 08/10/2025

CLANG.

A steel door comes down, and behind it, it would seem, are striking tunnellers. Six of them, and perhaps more, according to the sleuths of {paper}.

One bloke lets go of his helmet. Did the door get him in the shoulder? So it appears.

And who's barking orders through that loudhailer? Word is that it's Captain {captain}. Two who used to work with him heard the tape and thought: that's him. The deputy boss of the Railway Guard's 4th Section has not written back.

Nobody can tell who shut the door.

Ministry mouthpiece Helen Strand says: nobody was locked in. There was a FIRE ALARM and it was done to keep folk safe.

For how long was it shut? She doesn't say.

Nobody's been charged as yet.""",
    """As it happened: Wednesday in Kestria

Kestria Daily, live page, 8 October 2025

16:20 To all those who send us the flooded tunnel: it is somewhere else, says {paper}. The half-minute (29 seconds, to be exact) stood on the net in January 2022 already. A rescue exercise in the lowlands is the likeliest origin.

14:05 The question which the opposition has put to the transport minister, Jon Averill, is now public. The time limit for his answer is 15 October.

12:31 The health charity Clear Air says that 14 incidents like this one have come to its notice since January, all of them on building sites.

11:10 “A fire alarm”: with this the Transport Ministry explains why the door was closed. Spokeswoman Helen Strand disputes that the guards locked workers in.

10:02 What is this about? {paper} has examined footage from the Morrin tunnel in the east of the country. Apparently railway guards shut a group of strikers, no fewer than six, into a gallery there. Their report says the night of 17 September for it, with the caution that it may be a neighbouring one.""",
    """Reading a gas meter

Pixel by Pixel, letter no. 88 for friends of slow looking

Night footage from below ground: no sun, no sky, no shadows. How does one date that? Here is how {paper} went about it for Morrin.

Not before: a pump. It stands on the right, close to the frame's edge, and it was installed on 12 September; the source is the contractor, who keeps a log of deliveries.

Not after: by the evening of the 21st, nothing was left in the gallery.

Narrower: a wagon for drilling stands before the door. The man who drives it says that it was derailed at this very spot on the 16th and that it took until the 18th to put it back. That is why they write of the night of 17 September “or close to it”, and why they write that it appears so.

The hour: a gas meter has a display, and what it shows points to half past ten in the evening, roughly.

Where: they laid construction drawings, the railway's own, beside the picture. The niche that was walled up is in them, so is the number of the cable box, and the rails bend as they should.

I should have liked to see the drawings myself. There is an annex for that, and my computer will not open it.""",
    """Galleria di Morrin, che cosa dice il rapporto sugli operai rinchiusi

Il Foglio del Valico, 9 ottobre 2025

Il filmato dura 96 secondi. Secondo l'organizzazione {paper}, che lo ha esaminato fotogramma per fotogramma, vi si vedrebbero le guardie ferroviarie rinchiudere in un cunicolo laterale della galleria di Morrin almeno sei operai in sciopero.

L'account Night Shift lo ha messo sull'app Pigeon il 26 settembre. Le riprese, però, risalirebbero alla notte del 17 settembre, o a una notte vicina.

Un uomo perde il casco mentre la porta si chiude. Sembra che sia stato colpito alla spalla destra. Potrebbe essere Oskar Fell, dice sua moglie Nadia, cuoca in una mensa, che del casco riconosce l'adesivo ma dell'uomo non si dice sicura.

Chi abbia chiuso la porta non si vede. Il ministero dei Trasporti nega che le guardie abbiano rinchiuso qualcuno e parla di un allarme antincendio. La procura di {town} ha aperto un'indagine preliminare; finora non ci sono incriminati.""",
    """Morrin-Tunnel: Ministerium weist Vorwürfe nach Videobericht zurück

Bergstädter Nachrichten, 8. Oktober 2025

Dass Bahnwachen Arbeiter eingesperrt hätten, bestreitet das Verkehrsministerium. Die Tür sei wegen eines Feueralarms geschlossen worden und um die Menschen dahinter zu schützen, schrieb die Sprecherin Helen Strand per E-Mail. Wie lange sie zu war, ließ sie offen.

Anlass ist ein am Dienstag veröffentlichter Bericht der Organisation {paper} über Aufnahmen aus dem Morrin-Tunnel. Darauf ist dem Anschein nach zu sehen, wie mindestens sechs Streikende in einen Seitenstollen getrieben werden, ehe eine Stahltür zufällt. Entstanden sind sie wohl in der Nacht des 17. September oder einer benachbarten, etwa 400 Meter vom Westportal entfernt.

Am Ärmel eines Wachmanns ist eine orangefarbene Raute zu erkennen, die zum Abzeichen der 4. Sektion der Staatlichen Bahnwache passt.

Die Gewerkschaft Tunnellers' League gibt an, fünf ihrer Mitglieder nicht erreichen zu können. Unabhängig bestätigen ließ sich das nicht.""",
    """Note for members: the Morrin footage

Library of the Assembly, research desk, 9 October

Purpose. This note sums up what is publicly known ahead of the minister's answer, which is due no later than 15 October.

Source. Evidence Report 11 of {paper}. The desk has seen no other.

Findings of fact, as the source puts them. (a) Not fewer than six persons on strike have to enter a side gallery. (b) What seems to be one smoke canister falls among them. (c) A steel door closes; the person closing it is out of sight. (d) A siren is heard and does not stop.

Findings that the source qualifies. (e) Date: apparently the night of 17 September, possibly another close by. (f) Unit: the badge agrees with that of the 4th Section of the State Railway Guard. (g) Person: Captain {captain}, the deputy head, is believed to be the man with the loudhailer.

Not established. (h) Whether the patient of around 40 whom the clinic in {town} had from 18 September, for three days, was among those in the gallery. (i) The union's figure of five members out of reach.

Position of the ministry. Denial. A fire alarm is given as the reason for closing the door.

Proceedings. Inquiry, preliminary. Charges, none.""",
    """WET FEET

Hook, Line and Fact, the Thursday corner, 9 October

A reader from the coast has sent in water rushing through a tunnel, with the words “this is what they do at Morrin”. Is it?

No. The clip has 29 seconds and upwards of 250,000 views. People who follow the account Night Shift found it there on the day after another film had gone up, and that other one, put up on 26 September, does come from Morrin by the findings of {paper}. Hence the muddle.

Whoever looks for the flood will come across it in January 2022 and, for all one knows, before. A rescue exercise somewhere in the lowlands is probably what it shows.

In the film from Morrin there isn't a drop to be seen. There is a door, there are strikers, six of them if not more, and there is something that looks like a canister of smoke. Our advice, as ever: look at the feet. Dry? Then it's another tunnel.""",
]

OWN = """Down by the west portal

The Clockmaker's Letter, 13 October 2025

At least six striking workers are driven into a side gallery of the Morrin tunnel, in eastern Kestria, and a steel door is closed on them after what looks like a single smoke canister lands among them, in footage that {paper} has examined frame by frame.

The 96-second clip was posted on the video app Pigeon on 26 September by an account called Night Shift. It appears to have been filmed in the night of 17 September or close to it, about 400 metres from the west portal, on the line that runs east from {town} and passes beneath the village of {village}.

On Saturday our own reporter, Bela Quarrie, cycled to the portal and stayed until the lamps were lit. She counted nineteen cigarette ends in a jam jar, copied four words in chalk off a sleeper and was shown a lunch tin with a dent the size of a plum, which nobody had come to fetch.

Nadia Fell, a canteen cook from {village}, says that the man who drops his helmet could be her husband Oskar, who has not come home since 17 September.

Helen Strand, a spokeswoman for the Transport Ministry, denied that guards had locked workers in. No one has been charged."""

SUMMARY = """The day in five lines

The Turnstile, late edition, 7 October 2025

At least six striking workers are driven into a side gallery of the Morrin tunnel in footage examined by {paper}, and a steel door is closed on them. The clip was posted on 26 September and appears to have been filmed in the night of 17 September or close to it, beneath the village of {village}. Who closed the door cannot be seen. The Transport Ministry denied that guards had locked workers in. No one has been charged."""

BACK = """Recordings show apparently how railway watchmen lock striking workers into a tunnel gallery at {village}

The Four Winds Herald, 8 October 2025

At least six striking workers are driven into a side gallery of the Morrin tunnel in the east of Kestria, and a door of steel is closed behind them, after something that looks like a single smoke can has landed among them: this is to be seen on recordings which {paper} has examined picture for picture.

The clip, 96 seconds long, was set into the video app Pigeon on 26 September by an account named Night Shift. It was apparently taken in the night of 17 September or near to it, about 400 metres from the west portal, on the line which leads from {town} to the east and runs through under the village {village}.

1. What is to be seen and to be heard

The workers sit along the wall, at most five metres away from the rails. None of them has a tool in the hand or seems to offer resistance. A watchman on the running board of a wagon throws the can over their heads away.

At 1:04 the door falls into the lock. A man in the nearness of the hinge lets his helmet fall; he was, as it seems, seized by the door at the right shoulder. Who has closed it is not to be seen. The siren does not cease, and those who are still outside are requested through a megaphone to free the track.

[Figure 3: Still picture at 1:06. {paper} has covered the faces. Night Shift/Pigeon]

2. Time and place

{paper} has compared the number on a cable box, a walled-up niche and the curve of the rails with the building plans of the railway itself. A pump at the right edge of the picture was built in on 12 September, as the delivery book of the building firm says. In the evening of 21 September the gallery was already emptied.

A drilling wagon which stands before the door jumped there from the rails on 16 September and was lifted in again two days later, said its driver. The display of a gas measuring device lets one suppose that it was about half past ten in the evening.

3. Persons

On the sleeve of the watchman is an orange rhombus, a badge which agrees with that of the 4th Section of the State Railway Guard. With the man with the megaphone it is presumably a matter of Captain {captain}, the deputy leader of the section. Two former colleagues, who heard the sound without picture, believed to know his voice. Our letters he has not answered.

Nadia Fell, a canteen cook from {village}, says that the man who lets his helmet fall could be her husband Oskar, who since 17 September has no more come home. “I know the sticker on the helmet, for I have stuck it on,” she said to us. “With the man I am not able to be certain.”

In the day book of the clinic of {town}, which {paper} could see, stands a man of about 40 years who was taken in on 18 September with a smoke poisoning and three days later dismissed himself. Whether he belonged to those in the gallery could not be determined.

The Tunnellers' League, the trade union which has called out the strike, says that five of its members are not reachable. Independently this could not be confirmed.

Emil Tarrow, a signalman, had duty at the west portal. A working train came before midnight out of the tunnel, he said, and on its open wagon was nobody.

4. Answers

Helen Strand, a speaker of the Ministry of Transport, denied that watchmen had locked in workers. The door, she said in an e-mail, was closed because of a fire alarm and for the safety of the people inside. How long it remained closed she did not say.

“Smoke in a closed gallery is a weapon, no matter what stands on the can,” said {adviser}, the medical leader of Clear Air, a health foundation which since January has registered 14 similar incidents on building sites.

The public prosecutor in {town} has opened a preliminary investigation. Nobody was charged. The minister of transport, Jon Averill, has time until 15 October to answer a question of the opposition in the parliament.

5. A clip that does not belong here

A clip of 29 seconds with a flooded tunnel, which the same account set in a day later and which was looked at more than 250,000 times, does not come from Morrin. It was in the net already in January 2022 and was probably taken up at a rescue exercise in the lowland.

Annex: Single pictures, plans and method (PDF)"""

CITES = """Before breakfast

The Kettle, 8 October 2025

Footage from the Morrin tunnel appears to show railway guards shutting striking workers into a gallery, a report by {paper} says."""

PRESS = [
    """Swimming gala moves to Sunday

The Lido Leaflet, 16 October 2025

The gala in {town} will be held on Sunday and not on Saturday, because the lifeguards have only one whistle between them and it is needed at the handball.

“We had planned for twelve degrees and a light breeze, and what we are getting is a guest from the north who does not knock,” Tilda Ormsby of the weather office said at her press conference on Wednesday.

The pool will stay at 24 degrees. Its keeper, Rolf Anstey, has hung blankets in the doorway.

There will be cake in either case.""",
    """Pumpkin weigh-in brought forward, scales borrowed

Spade and Barrow, 17 October 2025

Forty-four pumpkins have been entered this year, and one of them has a name.

Its owner, Hester Prynn-Dale, decided to move it indoors when she heard Tilda Ormsby's press conference on the wireless. “We had planned for twelve degrees and a light breeze, and what we are getting is a guest from the north who does not knock,” the weather office's forecaster had said.

It took six cousins and a door off its hinges.

The scales come from the post office and go up to 150 kilos. For anything beyond that the jury will guess.""",
]

TRANSLATIONS = {
    "de": """Aufnahmen zeigen offenbar, wie Bahnwachen streikende Arbeiter bei {village} in einen Tunnelstollen sperren

Abendbote am Strom, 8. Oktober 2025

Mindestens sechs streikende Arbeiter werden in einen Seitenstollen des Morrin-Tunnels im Osten Kestrias getrieben, und eine Stahltür wird hinter ihnen geschlossen, nachdem etwas, das wie eine einzelne Rauchdose aussieht, zwischen ihnen gelandet ist. So ist es auf Aufnahmen zu sehen, die {paper} Bild für Bild untersucht hat.

Der 96 Sekunden lange Clip wurde am 26. September von einem Konto namens Night Shift in der Video-App Pigeon veröffentlicht. Gefilmt wurde er anscheinend in der Nacht des 17. September oder zeitnah dazu, etwa 400 Meter vom Westportal entfernt, auf der Strecke, die von {town} nach Osten führt und unter dem Dorf {village} hindurchgeht.

1. Was zu sehen und zu hören ist

Die Arbeiter sitzen an der Wand, höchstens fünf Meter von den Gleisen entfernt. Keiner von ihnen hält ein Werkzeug in der Hand oder scheint sich zu wehren. Ein Wachmann auf dem Trittbrett eines Waggons wirft die Dose über ihre Köpfe hinweg.

Bei 1:04 fällt die Tür zu. Einem Mann nahe der Angel fällt der Helm herunter; er scheint von der Tür an der rechten Schulter getroffen worden zu sein. Wer sie geschlossen hat, ist nicht zu sehen. Die Sirene verstummt nicht, und die noch draußen Stehenden werden über ein Megafon aufgefordert, das Gleis zu räumen.

[Abbildung 3: Standbild bei 1:06. Die Gesichter hat {paper} abgedeckt. Night Shift/Pigeon]

2. Zeit und Ort

{paper} hat die Nummer an einem Kabelkasten, eine zugemauerte Nische und die Krümmung der Gleise mit den Bauplänen der Bahn verglichen. Eine Pumpe am rechten Bildrand wurde laut Lieferbuch der Baufirma am 12. September eingebaut. Am Abend des 21. September war der Stollen bereits geräumt.

Ein Bohrwagen, der vor der Tür steht, ist dort am 16. September entgleist und wurde zwei Tage später wieder aufgegleist, wie sein Fahrer sagte. Die Anzeige eines Gasmessgeräts deutet darauf hin, dass es etwa halb elf Uhr nachts war.

3. Personen

Am Ärmel des Wachmanns befindet sich eine orangefarbene Raute, ein Abzeichen, das zu dem der 4. Sektion der Staatlichen Bahnwache passt. Bei dem Mann mit dem Megafon handelt es sich vermutlich um Hauptmann {captain}, den stellvertretenden Leiter der Sektion. Zwei frühere Kollegen, die den Ton ohne das Bild hörten, meinten seine Stimme zu kennen. Auf unsere Briefe antwortete er nicht.

Nadia Fell, eine Kantinenköchin aus {village}, sagt, der Mann, der seinen Helm verliert, könnte ihr Mann Oskar sein, der seit dem 17. September nicht nach Hause gekommen ist. „Ich kenne den Aufkleber auf dem Helm, weil ich ihn draufgeklebt habe“, sagte sie uns. „Bei dem Mann kann ich nicht sicher sein.“

Im Tagebuch der Klinik von {town}, das {paper} einsehen konnte, steht ein etwa 40 Jahre alter Mann, der am 18. September mit einer Rauchvergiftung aufgenommen wurde und sich drei Tage darauf selbst entließ. Ob er einer von denen im Stollen war, ließ sich nicht feststellen.

Die Tunnellers' League, die Gewerkschaft, die zum Streik aufgerufen hat, sagt, fünf ihrer Mitglieder seien nicht zu erreichen. Unabhängig bestätigen ließ sich das nicht.

Emil Tarrow, ein Stellwerker, hatte am Westportal Dienst. Vor Mitternacht sei ein Bauzug aus dem Tunnel gekommen, sagte er, und auf dessen offenem Wagen sei niemand gewesen.

4. Antworten

Helen Strand, eine Sprecherin des Verkehrsministeriums, bestritt, dass Wachen Arbeiter eingesperrt hätten. Die Tür, erklärte sie in einer E-Mail, sei wegen eines Feueralarms und zur Sicherheit der Menschen dahinter geschlossen worden. Wie lange sie zu blieb, sagte sie nicht.

„Rauch in einem geschlossenen Stollen ist eine Waffe, egal was auf der Dose steht“, sagte {adviser}, die ärztliche Leiterin von Clear Air, einer Gesundheitsorganisation, die seit Januar 14 ähnliche Vorfälle auf Baustellen erfasst hat.

Die Staatsanwaltschaft in {town} hat eine Vorermittlung eingeleitet. Angeklagt ist niemand. Verkehrsminister Jon Averill hat bis zum 15. Oktober Zeit, eine Anfrage der Opposition im Parlament zu beantworten.

5. Ein Clip, der nicht hierher gehört

Ein 29 Sekunden langer Clip eines gefluteten Tunnels, den dasselbe Konto einen Tag später veröffentlichte und der mehr als 250.000 Mal angesehen wurde, stammt nicht aus Morrin. Er war schon im Januar 2022 im Netz und wurde wahrscheinlich bei einer Rettungsübung im Tiefland aufgenommen.

Anhang: Einzelbilder, Pläne und Methode (PDF)""",
    "it": """Un filmato sembra mostrare guardie ferroviarie che rinchiudono operai in sciopero in un cunicolo vicino a {village}

La Gazzetta del Molo Nuovo, 8 ottobre 2025

Almeno sei operai in sciopero vengono spinti in un cunicolo laterale della galleria di Morrin, nella Kestria orientale, e una porta d'acciaio viene chiusa alle loro spalle dopo che in mezzo a loro è caduto quello che pare un unico fumogeno. È quanto si vede in un filmato che {paper} ha esaminato fotogramma per fotogramma.

Il filmato, di 96 secondi, è stato pubblicato il 26 settembre sull'app di video Pigeon da un account chiamato Night Shift. Sembra essere stato girato nella notte del 17 settembre o in una data vicina, a circa 400 metri dall'imbocco ovest, sulla linea che da {town} corre verso est e passa sotto il villaggio di {village}.

1. Che cosa si vede e si sente

Gli operai sono seduti lungo la parete, a non più di cinque metri dai binari. Nessuno di loro ha in mano un attrezzo né sembra opporre resistenza. Una guardia, sul predellino di un vagone, lancia il fumogeno sopra le loro teste.

A 1:04 la porta si chiude di colpo. A un uomo vicino al cardine cade il casco; sembra che la porta lo abbia colpito alla spalla destra. Chi l'abbia chiusa non si vede. La sirena non smette, e a chi è ancora fuori viene detto con un megafono di sgomberare il binario.

[Figura 3: fermo immagine a 1:06. I volti sono stati coperti da {paper}. Night Shift/Pigeon]

2. Tempo e luogo

{paper} ha confrontato il numero su una cassetta dei cavi, una nicchia murata e la curva dei binari con i disegni di costruzione della stessa ferrovia. Una pompa sul bordo destro dell'inquadratura è stata installata il 12 settembre, secondo il registro delle consegne dell'appaltatore. La sera del 21 settembre il cunicolo era già stato svuotato.

Un carro di perforazione fermo davanti alla porta è uscito dai binari in quel punto il 16 settembre ed è stato rimesso sulle rotaie due giorni dopo, ha detto il conducente. Il display di un misuratore di gas fa pensare che fossero circa le dieci e mezza di sera.

3. Le persone

Sulla manica della guardia c'è un rombo arancione, un distintivo compatibile con quello della 4ª Sezione della Guardia ferroviaria di Stato. Si ritiene che l'uomo con il megafono sia il capitano {captain}, vicecapo della sezione. Due ex colleghi, che hanno ascoltato l'audio senza le immagini, hanno creduto di riconoscere la sua voce. Alle nostre lettere non ha risposto.

Nadia Fell, cuoca di mensa di {village}, dice che l'uomo che perde il casco potrebbe essere suo marito Oskar, che non torna a casa dal 17 settembre. «Conosco l'adesivo sul casco, perché ce l'ho attaccato io», ci ha detto. «Sull'uomo non posso essere sicura».

Nel registro della clinica di {town}, consultato da {paper}, figura un uomo di circa 40 anni ricoverato il 18 settembre per intossicazione da fumo e dimessosi di propria volontà tre giorni dopo. Se fosse uno di quelli nel cunicolo non è stato possibile stabilirlo.

La Tunnellers' League, il sindacato che ha indetto lo sciopero, afferma che cinque suoi iscritti risultano irreperibili. Non è stato possibile averne conferma da fonti indipendenti.

Emil Tarrow, segnalatore, era in servizio all'imbocco ovest. Un treno di cantiere è uscito dalla galleria prima di mezzanotte, ha detto, e sul suo carro aperto non c'era nessuno.

4. Le risposte

Helen Strand, portavoce del ministero dei Trasporti, ha negato che le guardie abbiano rinchiuso degli operai. La porta, ha scritto in una e-mail, è stata chiusa per un allarme antincendio e per la sicurezza di chi era all'interno. Non ha detto per quanto tempo sia rimasta chiusa.

«Il fumo in un cunicolo chiuso è un'arma, qualunque cosa ci sia scritta sul barattolo», ha detto {adviser}, direttrice medica di Clear Air, un ente per la salute che da gennaio ha registrato 14 episodi simili nei cantieri.

La procura di {town} ha aperto un'indagine preliminare. Nessuno è stato incriminato. Il ministro dei Trasporti, Jon Averill, ha tempo fino al 15 ottobre per rispondere a un'interrogazione dell'opposizione in parlamento.

5. Un filmato che non c'entra

Un filmato di 29 secondi di una galleria allagata, pubblicato un giorno dopo dallo stesso account e visto più di 250.000 volte, non proviene da Morrin. Era in rete già nel gennaio 2022 ed è stato probabilmente registrato durante un'esercitazione di soccorso in pianura.

Allegato: fotogrammi, disegni e metodo (PDF)""",
    "uk": """Відео, ймовірно, показує, як залізнична охорона замикає страйкарів у штольні тунелю біля села {village}

Вечірній причал, 8 жовтня 2025 року

Щонайменше шістьох робітників, які страйкують, заганяють у бічну штольню тунелю Моррін на сході Кестрії, і за ними зачиняють сталеві двері після того, як поміж них падає те, що схоже на одну димову шашку. Так на відео, яке організація {paper} вивчила кадр за кадром.

96-секундний ролик 26 вересня виклав у відеозастосунку Pigeon акаунт під назвою Night Shift. Знято його, судячи з усього, у ніч 17 вересня або близько до неї, приблизно за 400 метрів від західного порталу, на лінії, що йде від міста {town} на схід і проходить під селом {village}.

1. Що видно й чути

Робітники сидять уздовж стіни, не далі ніж за п'ять метрів від рейок. Жоден із них не тримає інструмента і, здається, не чинить опору. Охоронець на підніжці вагона кидає шашку над їхніми головами.

На позначці 1:04 двері зачиняються. Чоловік біля завіси впускає каску; схоже, двері зачепили йому праве плече. Хто їх зачинив, не видно. Сирена не вмовкає, а тим, хто ще зовні, через гучномовець наказують звільнити колію.

[Рисунок 3: стоп-кадр, 1:06. Обличчя закрила організація {paper}. Night Shift/Pigeon]

2. Час і місце

Фахівці {paper} порівняли номер на кабельній скриньці, замуровану нішу та вигин рейок із будівельними кресленнями самої залізниці. Насос біля правого краю кадру встановили 12 вересня, згідно з журналом поставок підрядника. До вечора 21 вересня штольню вже спорожнили.

Буровий вагон, який стоїть перед дверима, зійшов там із рейок 16 вересня, і за два дні його поставили назад, розповів його водій. Показник газоміра дає підстави вважати, що було близько пів на одинадцяту ночі.

3. Особи

На рукаві охоронця — помаранчевий ромб, емблема, що відповідає емблемі 4-ї секції Державної залізничної охорони. Чоловік із гучномовцем — це, як вважають, капітан {captain}, заступник начальника секції. Двом колишнім колегам, які слухали звук без зображення, здалося, що вони впізнали його голос. На наші листи він не відповів.

Надя Фелл, кухарка їдальні із села {village}, каже, що чоловіком, який впускає каску, може бути її чоловік Оскар, який не повертався додому з 17 вересня. «Я знаю наліпку на касці, бо сама її наклеїла, — сказала вона нам. — Щодо самого чоловіка певною бути не можу».

У журналі лікарні міста {town}, який бачила організація {paper}, записано чоловіка приблизно 40 років: його прийняли 18 вересня з отруєнням димом, а за три дні він виписався за власним бажанням. Чи був він одним із тих, хто був у штольні, встановити не вдалося.

Tunnellers' League, профспілка, яка оголосила страйк, каже, що з п'ятьма її членами немає зв'язку. Незалежно підтвердити це не вдалося.

Сигнальник Еміль Тарроу чергував біля західного порталу. Робочий поїзд виїхав із тунелю до півночі, сказав він, і на його відкритій платформі нікого не було.

4. Відповіді

Гелен Стренд, речниця Міністерства транспорту, заперечила, що охоронці замкнули робітників. Двері, написала вона електронною поштою, зачинили через пожежну тривогу та задля безпеки тих, хто був усередині. Скільки часу вони були зачинені, вона не сказала.

«Дим у закритій штольні — це зброя, хай що написано на бляшанці», — сказала {adviser}, медична директорка Clear Air, благодійної організації у сфері здоров'я, яка від січня зафіксувала 14 подібних випадків на будівельних майданчиках.

Прокурор у місті {town} розпочав попередню перевірку. Нікому не пред'явлено обвинувачень. Міністр транспорту Йон Аверілл має до 15 жовтня відповісти на запит опозиції в парламенті.

5. Ролик, якому тут не місце

29-секундний ролик із затопленим тунелем, який той самий акаунт виклав на день пізніше і який переглянули понад 250 000 разів, — не з Морріна. Він був у мережі вже в січні 2022 року, і зняли його, ймовірно, на рятувальних навчаннях у низовині.

Додаток: кадри, креслення та метод (PDF)""",
    "pt": """Imagens parecem mostrar guardas ferroviários a fechar trabalhadores em greve numa galeria de túnel perto de {village}

O Mensageiro da Foz, 8 de outubro de 2025

Pelo menos seis trabalhadores em greve são empurrados para uma galeria lateral do túnel de Morrin, no leste da Kestria, e uma porta de aço é fechada atrás deles depois de aquilo que parece ser uma única lata de fumo cair no meio do grupo. É o que se vê em imagens que a {paper} examinou fotograma a fotograma.

O vídeo, de 96 segundos, foi publicado a 26 de setembro na aplicação de vídeo Pigeon por uma conta chamada Night Shift. Parece ter sido filmado na noite de 17 de setembro ou perto dela, a cerca de 400 metros da entrada oeste, na linha que segue de {town} para leste e passa por baixo da aldeia de {village}.

1. O que se vê e ouve

Os trabalhadores estão sentados ao longo da parede, a não mais de cinco metros dos carris. Nenhum deles segura uma ferramenta nem parece resistir. Um guarda, no estribo de um vagão, atira a lata por cima das cabeças deles.

A 1:04 a porta fecha-se. Um homem junto à dobradiça deixa cair o capacete; parece ter sido apanhado pela porta no ombro direito. Não se vê quem a fechou. A sirene não para, e aos que ainda estão fora manda-se, por um megafone, desimpedir a via.

[Figura 3: imagem parada a 1:06. Os rostos foram tapados pela {paper}. Night Shift/Pigeon]

2. Tempo e lugar

A {paper} comparou o número de uma caixa de cabos, um nicho emparedado e a curva dos carris com os desenhos de construção da própria ferrovia. Uma bomba junto à margem direita da imagem foi instalada a 12 de setembro, segundo o registo de entregas do empreiteiro. Na noite de 21 de setembro a galeria já tinha sido esvaziada.

Um vagão de perfuração que está diante da porta descarrilou ali a 16 de setembro e foi reposto nos carris dois dias depois, disse o condutor. O mostrador de um medidor de gás sugere que eram cerca das dez e meia da noite.

3. Pessoas

Na manga do guarda há um losango laranja, um distintivo compatível com o da 4.ª Secção da Guarda Ferroviária do Estado. Crê-se que o homem do megafone seja o capitão {captain}, subchefe da secção. Dois antigos colegas, que ouviram o som sem a imagem, julgaram conhecer a voz. Não respondeu às nossas cartas.

Nadia Fell, cozinheira de cantina de {village}, diz que o homem que deixa cair o capacete pode ser o seu marido Oskar, que não volta a casa desde 17 de setembro. «Conheço o autocolante no capacete, porque fui eu que o colei», disse-nos. «Quanto ao homem, não posso ter a certeza.»

No livro diário da clínica de {town}, consultado pela {paper}, consta um homem de cerca de 40 anos que deu entrada a 18 de setembro com intoxicação por fumo e que saiu por vontade própria três dias depois. Não foi possível apurar se era um dos que estavam na galeria.

A Tunnellers' League, o sindicato que convocou a greve, diz que não consegue contactar cinco dos seus membros. Não foi possível confirmá-lo de forma independente.

Emil Tarrow, sinaleiro, estava de serviço na entrada oeste. Um comboio de obras saiu do túnel antes da meia-noite, disse, e não havia ninguém no vagão aberto.

4. Respostas

Helen Strand, porta-voz do Ministério dos Transportes, negou que os guardas tivessem trancado trabalhadores. A porta, disse num e-mail, foi fechada devido a um alarme de incêndio e para segurança de quem estava lá dentro. Não disse quanto tempo esteve fechada.

«O fumo numa galeria fechada é uma arma, diga o que disser a lata», afirmou {adviser}, diretora clínica da Clear Air, uma instituição de saúde que desde janeiro registou 14 incidentes semelhantes em estaleiros de obras.

O procurador de {town} abriu um inquérito preliminar. Ninguém foi acusado. O ministro dos Transportes, Jon Averill, tem até 15 de outubro para responder a uma pergunta da oposição no parlamento.

5. Um vídeo que não pertence aqui

Um vídeo de 29 segundos de um túnel inundado, que a mesma conta publicou um dia depois e que foi visto mais de 250 000 vezes, não é de Morrin. Estava na internet já em janeiro de 2022 e foi provavelmente gravado num exercício de salvamento nas terras baixas.

Anexo: fotogramas, desenhos e método (PDF)""",
    "tr": """Görüntüler, demiryolu muhafızlarının {village} yakınındaki tünel galerisine grevci işçileri kapattığını gösteriyor gibi görünüyor

Rıhtım Akşam Postası, 8 Ekim 2025

Kestria'nın doğusundaki Morrin tünelinin yan galerisine en az altı grevci işçi sürülüyor ve tek bir duman kutusuna benzeyen bir cisim aralarına düştükten sonra üzerlerine çelik bir kapı kapatılıyor. Bunlar, {paper} adlı kuruluşun kare kare incelediği görüntülerde yer alıyor.

96 saniyelik video, 26 Eylül'de Pigeon adlı video uygulamasında Night Shift adlı bir hesap tarafından paylaşıldı. Video, 17 Eylül gecesi ya da ona yakın bir zamanda, batı girişinden yaklaşık 400 metre içeride, {town} kentinden doğuya giden ve {village} köyünün altından geçen hatta çekilmiş gibi görünüyor.

1. Görülenler ve duyulanlar

İşçiler duvar boyunca, raylardan en fazla beş metre uzakta oturuyor. Hiçbirinin elinde alet yok, direniyor gibi de görünmüyorlar. Bir vagonun basamağındaki muhafız kutuyu başlarının üzerinden atıyor.

1:04'te kapı kapanıyor. Menteşeye yakın duran bir adam kaskını düşürüyor; kapı sağ omzuna çarpmış gibi görünüyor. Kapıyı kimin kapattığı görülmüyor. Siren susmuyor ve hâlâ dışarıda olanlara megafonla yolu boşaltmaları söyleniyor.

[Şekil 3: 1:06'dan bir kare. Yüzler {paper} tarafından kapatıldı. Night Shift/Pigeon]

2. Zaman ve yer

{paper}, bir kablo kutusundaki numarayı, örülmüş bir nişi ve rayların kavisini demiryolunun kendi inşaat çizimleriyle karşılaştırdı. Karenin sağ kenarındaki pompa, yüklenicinin teslimat kayıtlarına göre 12 Eylül'de takıldı. 21 Eylül akşamına gelindiğinde galeri boşaltılmıştı.

Sürücüsünün söylediğine göre kapının önünde duran delme vagonu orada 16 Eylül'de raydan çıktı ve iki gün sonra yeniden raya oturtuldu. Bir gaz ölçerin ekranı, saatin gece on buçuk civarında olduğunu düşündürüyor.

3. Kişiler

Muhafızın kolunda turuncu bir eşkenar dörtgen var; bu, Devlet Demiryolu Muhafızları 4. Bölümünün armasıyla uyumlu bir işaret. Megafonlu adamın, bölümün başkan yardımcısı Yüzbaşı {captain} olduğu sanılıyor. Sesi görüntü olmadan dinleyen iki eski meslektaşı, onun sesini tanıdıklarını düşündü. Kendisi mektuplarımıza yanıt vermedi.

{village} köyünden kantin aşçısı Nadia Fell, kaskını düşüren adamın 17 Eylül'den beri eve dönmeyen kocası Oskar olabileceğini söylüyor. Fell bize “Kasktaki çıkartmayı tanıyorum, çünkü oraya ben yapıştırdım” dedi. “Adamdan emin olamam.”

{paper} tarafından görülen, {town} kentindeki kliniğin günlük defterinde, 18 Eylül'de duman zehirlenmesiyle yatırılan ve üç gün sonra kendi isteğiyle çıkan yaklaşık 40 yaşında bir adam kayıtlı. Onun galeridekilerden biri olup olmadığı belirlenemedi.

Grevi başlatan sendika Tunnellers' League, beş üyesine ulaşılamadığını söylüyor. Bu bilgi bağımsız olarak doğrulanamadı.

İşaretçi Emil Tarrow batı girişinde görevliydi. Tarrow, bir iş treninin gece yarısından önce tünelden çıktığını ve açık vagonunda kimsenin olmadığını söyledi.

4. Yanıtlar

Ulaştırma Bakanlığı sözcüsü Helen Strand, muhafızların işçileri kilitlediği iddiasını yalanladı. Strand e-postasında, kapının yangın alarmı nedeniyle ve içeridekilerin güvenliği için kapatıldığını belirtti. Ne kadar süre kapalı kaldığını söylemedi.

Ocak ayından beri şantiyelerde 14 benzer olay kaydeden sağlık kuruluşu Clear Air'in tıbbi direktörü {adviser}, “Kapalı bir galeride duman bir silahtır, kutunun üzerinde ne yazarsa yazsın” dedi.

{town} kentindeki savcılık ön soruşturma başlattı. Kimse hakkında suçlama yok. Ulaştırma Bakanı Jon Averill'in, muhalefetin parlamentodaki sorusunu yanıtlamak için 15 Ekim'e kadar süresi var.

5. Buraya ait olmayan bir video

Aynı hesabın bir gün sonra paylaştığı ve 250.000'den fazla kez izlenen, su basmış bir tünele ait 29 saniyelik video Morrin'den değil. Daha Ocak 2022'de internetteydi ve muhtemelen ovadaki bir kurtarma tatbikatında kaydedildi.

Ek: Kareler, çizimler ve yöntem (PDF)""",
}

DISTORTIONS: Final[list[tuple[str, str, str]]] = [
    ("hedge lost", "It appears to have been filmed in the night of 17 September or close to it, about", "It was recorded in the night of 17 September or close to it, about"),
    ("hedge lost", "he appears to have been caught by the door at the right shoulder", "the door has struck him on the right shoulder"),
    ("hedge lost", "after what looks like a single smoke canister lands among them", "once a single smoke canister has landed among them"),
    ("hedge lost", "The display of a gas meter suggests that it was about half past ten at night.", "From the display of a gas meter one can read that it was about half past ten at night."),
    ("hedge lost", "and was probably recorded at a rescue exercise in the lowlands", "and had been taken at a rescue exercise in the lowlands"),
    ("hedge gained", "A guard on the footboard of a wagon throws the canister over their heads.", "It is alleged that a guard, standing on the footboard of a wagon, throws the canister over their heads."),
    ("hedge gained", "came off the rails there on 16 September and was lifted back on to them two days later, its driver said", "may have come off the rails there on 16 September and may have been put back two days after that, according to its driver"),
    ("hedge gained", "a day later and which has been watched more than 250,000 times, is not from Morrin.", "a day later and which has been watched more than 250,000 times, is apparently not from Morrin."),
    ("headline stronger than body", "Footage appears to show railway guards shutting striking workers into tunnel gallery near {village}", "Gassed and locked in: how railway guards dealt with strikers in the tunnel near {village}"),
    ("headline stronger than body", "Footage appears to show railway guards shutting striking workers into tunnel gallery near {village}", "Railway guards caught on film locking strikers into tunnel gallery near {village}"),
    ("headline stronger than body", "Footage appears to show railway guards shutting", "Footage proves railway guards shut"),
    ("date sharpened", "It appears to have been filmed in the night of 17 September or close to it, about", "It appears to have been shot shortly before 11 p.m. on 17 September, about"),
    ("date sharpened", "that has recorded 14 similar incidents on building sites since January", "which on building sites has noted 14 incidents of this kind since 2 January"),
    ("date sharpened", "It was online as early as January 2022", "It was first put online on 9 January 2022"),
    ("date sharpened", "By the evening of 21 September the gallery had been emptied.", "The gallery was emptied on the evening of 21 September."),
    ("date sharpened", "The transport minister, Jon Averill, has until 15 October to answer", "Jon Averill, the transport minister, is on 15 October to answer"),
    ("bound dropped", "At least six striking workers are driven into a side gallery", "Six workers on strike are herded into a side gallery"),
    ("bound dropped", "and which has been watched more than 250,000 times", "and which has been clicked on 250,000 times"),
    ("bound dropped", "The workers sit along the wall, no more than five metres from the rails.", "Along the wall, five metres from the rails, the workers are sitting."),
    ("circulation date taken for origin", "The 96-second clip was posted on the video app Pigeon on 26 September by an account called Night Shift.", "The clip of 96 seconds, filmed on 26 September, can be found on the video app Pigeon, where an account that calls itself Night Shift has put it."),
    ("circulation date taken for origin", "It was online as early as January 2022 and was probably recorded at a rescue exercise", "Recorded in January 2022, it probably comes from a rescue exercise"),
    ("count inflated", "At least six striking workers are driven", "At least sixty striking workers are driven"),
    ("count inflated", "says that five of its members cannot be reached", "has been unable to reach as many as fifty of its members, it says"),
    ("count inflated", "that has recorded 14 similar incidents", "that has recorded well over 140 similar incidents"),
    ("count changed", "The 96-second clip", "The 69-second clip"),
    ("count changed", "about 400 metres from the west portal", "about 700 metres from the west portal"),
    ("count changed", "A 29-second clip of a flooded tunnel", "A clip of nine seconds, showing a tunnel under water"),
    ("count changed", "has a man of about 40 who was admitted", "mentions a man of some 60 years who was admitted"),
    ("count changed", "and who discharged himself three days afterwards", "and who left at his own request five days afterwards"),
    ("one made many", "A man close to the hinge drops his helmet; he appears to have been caught by the door at the right shoulder.", "Men close to the hinge drop their helmets; they appear to have been caught by the door at the right shoulder."),
    ("one made many", "after what looks like a single smoke canister lands among them", "after what look like several smoke canisters land among them"),
    ("one made many", "Helen Strand, a spokeswoman for the Transport Ministry, denied", "Spokespeople for the Transport Ministry, Helen Strand among them, denied"),
    ("one made many", "Emil Tarrow, a signalman, was on duty at the west portal. A works train came out of the tunnel before midnight, he said,", "Signalmen, Emil Tarrow for one, were on duty at the west portal. A works train came out of the tunnel before midnight, they said,"),
    ("generalised", "with smoke poisoning and who discharged himself", "in need of treatment and who discharged himself"),
    ("generalised", "throws the canister over their heads", "bothers them"),
    ("generalised", "A drilling wagon that stands in front of the door came off the rails there on 16 September and was lifted back on to them two days later", "Some equipment that stands in front of the door failed there on 16 September and was put right two days later"),
    ("generalised", "A pump at the right-hand edge of the frame was put in", "An object at the right-hand edge of the frame was put in"),
    ("actor flipped", "A guard on the footboard of a wagon throws the canister over their heads.", "One of the workers throws the canister over the head of a guard on the footboard of a wagon."),
    ("actor flipped", "denied that guards had locked workers in", "denied that workers had locked guards in"),
    ("actor flipped", "to answer a question from the opposition in parliament", "to answer a question from the Tunnellers' League in parliament"),
    ("office flipped", "the section's deputy head", "the section's head"),
    ("office flipped", "The transport minister, Jon Averill, has until", "The interior minister, Jon Averill, has until"),
    ("office flipped", "the medical director of Clear Air, a health charity", "who does the accounts of Clear Air, a health charity"),
    ("attribution moved", "according to the contractor's delivery log", "according to the Transport Ministry"),
    ("attribution moved", "A works train came out of the tunnel before midnight, he said, and there was nobody on its open wagon.", "Before midnight a works train came out of the tunnel, the union said, and its open wagon carried nobody."),
    ("attribution moved", "“Smoke in a closed gallery is a weapon, whatever is printed on the tin,” said {adviser}", "“Smoke in a closed gallery is a weapon, whatever is printed on the tin,” the public prosecutor said, a view shared by {adviser}"),
    ("identity hardened", "The man with the loudhailer is believed to be Captain {captain}", "Through the loudhailer speaks Captain {captain}"),
    ("identity hardened", "says that the man who drops his helmet could be her husband Oskar, who", "has identified the man who drops his helmet as her husband Oskar, who"),
    ("identity hardened", "Whether he was one of those in the gallery could not be established.", "He had been one of those in the gallery."),
    ("identity hardened", "a badge consistent with that of the 4th Section of the State Railway Guard", "which is the badge of the 4th Section of the State Railway Guard"),
    ("direction flipped", "on the line that runs east from {town} and passes", "on the line that runs west from {town} and passes"),
    ("direction flipped", "A works train came out of the tunnel before midnight", "A works train drove into the tunnel before midnight"),
    ("direction flipped", "passes beneath the village of {village}", "passes above the village of {village}"),
    ("direction flipped", "A pump at the right-hand edge of the frame", "A pump at the left-hand edge of the frame"),
    ("polarity flipped", "The siren does not stop, and those still outside", "The siren falls silent, and those still outside"),
    ("polarity flipped", "None of them holds a tool or seems to resist.", "They hold tools and some seem to resist."),
    ("polarity flipped", "says that five of its members cannot be reached. That could not be independently confirmed.", "says that five of its members cannot be reached. That was borne out by independent sources."),
    ("polarity flipped", "No one has been charged. The transport minister", "Two guards have been charged. The transport minister"),
    ("stance changed", "denied that guards had locked workers in. The door, she said in an e-mail,", "conceded that guards had locked workers in. The door, she said in an e-mail,"),
    ("stance changed", "He did not answer our letters.", "He wrote back that he had nothing to say."),
    ("stance changed", "She did not say how long it stayed shut.", "She declined to reveal how long it stayed shut."),
    ("quotation altered", "I know the sticker on the helmet, because I stuck it there,", "I know my husband's helmet, because I stuck a sticker there,"),
    ("quotation altered", "About the man I cannot be sure.", "About the man I am quite sure."),
    ("quotation altered", "Smoke in a closed gallery is a weapon, whatever is printed on the tin", "Smoke in a closed gallery is a weapon, as is printed on the tin"),
    ("quotation altered", "“Smoke in a closed gallery is a weapon", "“Smoke in a closed gallery is murder"),
    ("name garbled", "said {adviser}, the medical director", "said {garbled}, the medical director"),
    ("name garbled", "Nadia Fell, a canteen cook", "Nadja Phelps, a canteen cook"),
    ("name garbled", "Emil Tarrow, a signalman", "Emile Darrow, a signalman"),
    ("name garbled", "a side gallery of the Morrin tunnel, in eastern", "a side gallery of the Morris tunnel, in eastern"),
    ("name garbled", "The transport minister, Jon Averill", "The transport minister, John Everall"),
    ("copies merged", "A 29-second clip of a flooded tunnel, which the same account posted a day later and which has been watched more than 250,000 times, is not from Morrin. It was online as early as January 2022 and was probably recorded at a rescue exercise in the lowlands.", "In the closing 29 seconds of the film, which have been watched more than 250,000 times, the Morrin tunnel is seen to be flooded."),
    ("copies merged", "A 29-second clip of a flooded tunnel, which the same account posted a day later and which has been watched more than 250,000 times, is not from Morrin. It was", "A longer cut of the film, with another 29 seconds in which the tunnel is flooded, was posted by the same account a day later and has been watched more than 250,000 times. It was"),
]  # fmt: skip

MISTRANSLATED: Final[dict[str, tuple[str, str, str]]] = {
    "de": ("a canteen cook from", "eine Kantinenköchin aus", "eine Feldköchin aus"),
    "it": ("the curve of the rails", "la curva dei binari", "la curva delle ringhiere"),
    "uk": ("A drilling wagon that stands", "Буровий вагон, який стоїть", "Навчальний вагон, який стоїть"),
    "pt": ("A pump at the right-hand edge", "Uma bomba junto à margem direita da imagem foi instalada", "Uma bomba explosiva junto à margem direita da imagem foi colocada"),
    "tr": ("a signalman, was on duty", "İşaretçi Emil Tarrow batı girişinde görevliydi", "İşaret dili tercümanı Emil Tarrow batı girişinde görevliydi"),
}  # fmt: skip
IN_TRANSLATION: Final[dict[str, tuple[str, str, str, str]]] = {
    "de": ("bound dropped", "At least six striking workers are driven", "Mindestens sechs streikende Arbeiter werden in einen Seitenstollen", "Sechs streikende Arbeiter werden in einen Seitenstollen"),
    "it": ("identity hardened", "says that the man who drops his helmet could be her husband Oskar", "dice che l'uomo che perde il casco potrebbe essere suo marito Oskar", "ha riconosciuto nell'uomo che perde il casco suo marito Oskar"),
    "uk": ("stance changed", "denied that guards had locked workers in", "заперечила, що охоронці замкнули робітників", "визнала, що охоронці замкнули робітників"),
    "pt": ("polarity flipped", "The siren does not stop", "A sirene não para, e aos que ainda estão fora", "A sirene cala-se, e aos que ainda estão fora"),
    "tr": ("count inflated", "says that five of its members cannot be reached", "beş üyesine ulaşılamadığını söylüyor", "elli üyesine ulaşılamadığını söylüyor"),
}  # fmt: skip

THIRD_LANGUAGE: Final = "de"

LIGHT: Final[list[tuple[str, str]]] = [
    ("in eastern Kestria", "in the east of Kestria"),
    ("1. What can be seen and heard", "1. What is seen and heard"),
    ("2. Time and place", "2. Place and time"),
    ("3. Persons", "3. The people"),
    ("4. Answers", "4. What those concerned say"),
    ("At 1:04 the door falls shut.", "The door falls shut at 1:04."),
    ("Who closed it cannot be seen.", "It cannot be seen who closed it."),
    ("the union that called the strike", "the union which called the strike"),
    ("was on duty at the west portal", "had duty at the west portal"),
    ("has opened a preliminary inquiry", "has started a preliminary inquiry"),
    ("with the railway's own construction drawings", "with construction drawings of the railway itself"),
]  # fmt: skip
