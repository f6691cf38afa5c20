"""Invented material: bound men before an armoured vehicle in a gorge, told by a visual desk.

Written by somebody who had not read the rules, before anything was scored on it. Nothing happened;
places, people, states, battalions, councils, apps and papers do not exist. The form is that of
`bench.lineage.ambush`; the root is a long page with questions for headings, captions and links,
and much of what was changed stands inside sentences that were honestly reworded as well. It is
longer than the usual 300 lines because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line, in seven languages
from __future__ import annotations

from typing import Final

CODES: Final = ("en", "fr", "ru", "es", "pl", "ar")

DAYS: Final = ("10 December 2025", "Wed 10 Dec 2025", "11/12/2025")
PLACE_DAY: Final = "world/2025/dec/09"
OUTLETS: Final = (
    "The Cressing Star", "Inlet Daily", "Radio Passage", "The Morning Slate", "Halfmoon Herald",
    "The Tarn Gazette", "Post & Pier", "Northfield Standard", "The Weathervane",
    "Causeway News", "The Larch Review", "Evening Ferryman",
)  # fmt: skip

SLOTS: Final[dict[str, list[tuple[str, ...]]]] = {
    "village": [
        ("Kharel", "Kharel", "Харель", "Kharel", "Charel", "خاريل"),
        ("Ondrava", "Ondrava", "Ондрава", "Ondrava", "Ondrawa", "أوندرافا"),
    ],
    "town": [
        ("Brassick", "Brassick", "Брассик", "Brassick", "Brassick", "براسيك"),
        ("Velmont", "Velmont", "Вельмонт", "Velmont", "Velmont", "فيلمونت"),
    ],
    "adviser": [
        ("Ruta Hallgren", "Ruta Hallgren", "Рута Халльгрен", "Ruta Hallgren", "Ruta Hallgren", "روتا هالغرين"),
        ("Delia Marchetz", "Delia Marchetz", "Делия Марчец", "Delia Marchetz", "Delia Marchetz", "ديليا مارشيتس"),
    ],
    "major": [
        ("Stefan Orlick", "Stefan Orlick", "Штефан Орлик", "Stefan Orlick", "Stefan Orlick", "شتيفان أورليك"),
        ("Pavel Randt", "Pavel Randt", "Павел Рандт", "Pavel Randt", "Paweł Randt", "بافيل راندت"),
    ],
    "paper": [
        ("The Brantholm Times",) * 6,
        ("The Ellery Post",) * 6,
    ],
}  # fmt: skip

ROOT = """Video appears to show bound men forced to walk ahead of army vehicle in gorge near {village}

{paper}, Visual Investigations, 9 December 2025, 17.40 GMT

At least four men whose hands are bound are made to walk in front of an armoured vehicle, and one of them falls after what sounds like a single shot, in a video from a gorge in northern Tyrrenda that {paper} has analysed.

The 71-second clip was posted on the messaging app Magpie on 2 December by a channel called Ridge Diary. It appears to have been filmed on or around 14 November, on the road that climbs north from {town} to the Ushma pass, about three kilometres below the village of {village}.

What does the video show?

The men walk two abreast, no more than ten metres ahead of the vehicle. None of them is in uniform or seems to be armed. A soldier on foot strikes the man in front between the shoulder blades with the butt of his rifle.

At 0:43 there is a crack. The man nearest the river drops to his knees; he appears to have been hit in the left thigh. Who fired cannot be seen. The vehicle does not stop, and the others are shouted at to keep walking.

[Picture: A frame from the clip at 0:46. Faces were blurred by {paper}. Ridge Diary/Magpie]

When and where was it filmed?

{paper} matched two concrete pylons, a bend in the road and the mouth of a disused tunnel with satellite images. A rockfall at the left-hand edge of the frame came down in the night of 10 November, according to the regional highways service. By the morning of 18 November the road was under snow.

A fuel lorry that can be seen outside the tunnel broke down there on 13 November and was towed away two days later, its owner said. The length of the shadows suggests that it was about three in the afternoon.

Who are the people in it?

On the side of the vehicle is a white triangle, a marking consistent with that of the Tyrrendan army's 3rd Rifle Battalion. The man with the radio is believed to be Major {major}, the battalion's deputy commander. Two former conscripts, to whom the clip was played separately, thought they recognised his voice. He did not reply to messages.

Mara Ostin, a seamstress from {village}, says that one of the bound men could be her brother Ilan, of whom she has heard nothing since 12 November. “I know the coat, because I made it,” she told us. “I will not swear to the face.”

The admissions book of the hospital in {town}, seen by {paper}, has a man of about 30 who was brought in on 15 November with a gunshot wound to the thigh and who left on his own feet two days afterwards. Whether he is the man in the video could not be established.

The Highland Council, which runs the villages beyond the pass, says that nine men from {village} are missing. That could not be independently confirmed.

Tomas Ferrin, a road mender, was at work by the lower bridge. The vehicle came back down the gorge before dark, he said, and nobody was walking ahead of it then.

What does the army say?

Colonel Ansgar Pell, a spokesman for the Defence Ministry, denied that soldiers had used civilians as a shield. The men, he said in a written reply, were smugglers who were being led out of the gorge for their own safety. He did not say where they are now.

“To walk prisoners in front of a gun is a war crime, whether or not the gun goes off,” said {adviser}, the legal director of Open Ledger, a monitoring group that has gathered 23 similar accounts from the region since June.

The military prosecutor in {town} has opened a preliminary inquiry. No one has been charged. The defence minister, Berit Sohl, has until 20 December to answer a question from the opposition in parliament.

An 18-second clip of a burning armoured vehicle, which the same channel posted a day later and which has been watched more than 600,000 times, is not from the gorge. It was online as early as March 2023 and was probably shot on a training ground on the coast.

Read more: The road to Ushma, a winter without lorries

This article was updated with the reply of the Defence Ministry."""

EARLIER = """Video appears to show bound men forced to walk ahead of army vehicle in gorge near {village}

{paper}, Visual Investigations, 8 December 2025, 08.05 GMT

At least three men whose hands are bound are made to walk in front of an armoured vehicle, and one of them falls after what sounds like a single shot, in a video from a gorge in northern Tyrrenda that {paper} is analysing.

The 71-second clip was posted on the messaging app Magpie on 2 December by a channel called Ridge Diary. It appears to have been filmed in the middle of November, on the road that climbs north from {town} to the Ushma pass, about three kilometres below the village of {village}.

What does the video show?

The men walk two abreast, no more than ten metres ahead of the vehicle. None of them is in uniform or seems to be armed. A soldier on foot strikes the man in front between the shoulder blades with the butt of his rifle.

At 0:43 there is a crack. The man nearest the river drops to his knees; he appears to have been hit in the leg. Who fired cannot be seen. The vehicle does not stop, and the others are shouted at to keep walking.

[Picture: A frame from the clip at 0:46. Faces were blurred by {paper}. Ridge Diary/Magpie]

When and where was it filmed?

{paper} matched two concrete pylons, a bend in the road and the mouth of a disused tunnel with satellite images. A rockfall at the left-hand edge of the frame came down in the night of 10 November, according to the regional highways service. By the morning of 18 November the road was under snow.

Who are the people in it?

On the side of the vehicle is a white triangle, a marking consistent with that of the Tyrrendan army's 3rd Rifle Battalion.

Mara Ostin, a seamstress from {village}, says that one of the bound men could be her brother Ilan, of whom she has heard nothing since 12 November. “I know the coat, because I made it,” she told us. “I will not swear to the face.”

The Highland Council, which runs the villages beyond the pass, says that six men from {village} are missing. That could not be independently confirmed.

What does the army say?

The Defence Ministry had not answered a request for comment by Monday morning.

An 18-second clip of a burning armoured vehicle, which the same channel posted a day later and which has been watched more than 350,000 times, is not from the gorge. It was online as early as March 2023."""

SECOND = """The bus that waited

Radio Vellin, People on the Road, 13 December 2025

Forty-one passengers spent the night of 16 November in a bus at the toll house below {village}, and Hanne Rook, who drives it, has the list in her glove compartment.

The barrier was lowered at ten to seven in the evening, she tells us. Nobody said why. An hour later a corporal came with two canisters of tea and took her snow chains in exchange.

“I said to him, you will bring those back, and he saluted me as if I were a general,” says Rook.

He didn't. At first light she turned the bus with seven men pushing, and on the whole way down to the lowland she met a single vehicle, an ambulance without a number plate.

Among the passengers was a couple on their way to be married. They were, in the end, by the deputy mayor of Lower Vellin, with the toll keeper as a witness."""

SECOND_HONEST = """Wedding guests of a kind: night in a bus at the toll house

Lowland Family Weekly, 20 December 2025

For a couple from a bus the toll keeper served as a witness and the deputy mayor of Lower Vellin as registrar; they had meant to marry elsewhere. Radio Vellin has the story from their driver, Hanne Rook, who keeps a list of her 41 passengers.

They were held up overnight on 16 November at the toll house, which is lower down than {village}. According to Rook the barrier closed at 6.50 p.m., without a reason given. A corporal turned up about an hour afterwards. He gave tea, two canisters of it, and got her snow chains.

She did tell him to return them, she says, and he “saluted me as if I were a general”; they have not come back.

Seven of the men helped to push so that she could turn round when it got light. The only traffic she met as she descended to the plain was one ambulance, which carried no plate."""

THIRD = """Une facture de carburant met en cause la date avancée par l'intendance

Le Courrier des Crêtes, {town}, 15 décembre 2025

L'intendance militaire a payé 640 litres de gazole livrés à la maison forestière du col le 14 novembre, selon un bon de livraison que Le Courrier des Crêtes a pu consulter.

Dans une note adressée au conseil régional, elle avait pourtant indiqué qu'aucun véhicule n'avait été ravitaillé dans le secteur avant le 21 novembre.

« Je livre où l'on me dit de livrer, et je fais signer deux fois », explique le transporteur, Aurèle Bastin.

Le bon porte un tampon et deux signatures, dont l'une serait celle d'un adjudant ; l'autre est illisible.

L'intendance a fait savoir qu'elle « vérifiait ses carnets ». Un exemplaire du bon sur trois manque au dossier."""

THIRD_EN = """Fuel bill casts doubt on date given by army supply office

Press Review of the Borderlands, 17 December 2025

The army's supply office paid for 640 litres of diesel that were delivered to the forester's lodge at the pass on 14 November, according to a delivery note which Le Courrier des Crêtes was able to consult.

In a memorandum to the regional council it had, however, stated that no vehicle had been refuelled in the sector before 21 November.

“I deliver where I am told to deliver, and I have it signed twice,” the haulier, Aurèle Bastin, explained.

The note bears a stamp and two signatures, one of which is reported to be that of a warrant officer; the other cannot be read.

The supply office let it be known that it was “checking its books”. Of three copies of the note, one is missing from the file."""

HONEST = """TYRRENDA-GORGE/VIDEO (1st lead)

Three Capitals Wire, 10 Dec 2025, 06:15

{town}, Tyrrenda (TCW) – Four or more men with tied hands precede an armoured vehicle in a video that was evidently taken in a mountain gorge in the country's north, and one collapses following a noise like that of a gunshot, {paper} reported on Tuesday.

The setting, by the newspaper's analysis, is the road leading up from {town}, northwards, to the Ushma pass; the village of {village} is some two miles further up. For the date, 14 November or thereabouts is given as apparent.

The recording, a minute and 11 seconds long, went up on Magpie some weeks afterwards, on 2 December; a channel by the name of Ridge Diary had put it there.

A triangle in white, painted on the vehicle's flank, would be in keeping with those of the army's 3rd Rifle Battalion. It is thought that the person holding a radio is the deputy commander of this battalion, Major {major}; messages to him went unanswered.

There was no shield of civilians, according to the Ministry of Defence. Its spokesman, Colonel Ansgar Pell, answered in writing that what can be seen are smugglers, led from the gorge so that they would be safe. Where the men are at present he left open.

Nine villagers are missing by the account of the Highland Council, the authority on the far side of the pass. There was no independent confirmation of that number.

So far there have been no charges. An inquiry, described as preliminary, was begun by {town}'s military prosecutor.

MORE TO FOLLOW"""

HONEST_THIRD = """About a coat

Notes from the Sewing Room, a weblog, 12.12.2025

There is a sentence in the report of {paper} on the gorge that I cannot get out of my head, perhaps because I sew. “I know the coat, because I made it,” says Mara Ostin, who does the same for a living. And then: “I will not swear to the face.”

She has been without news of her brother since 12 November. Ilan is his name, and she considers it possible that he is one of the bound men in the film. Possible, not more.

They walk in pairs. The person at the front gets a blow from a rifle butt, in the back, between the shoulder blades. Then something cracks, and the one who is closest to the water sinks to his knees. It looks as though the shot, if that is what it was, struck his left thigh. You cannot see whose shot.

A hospital took in somebody with a bullet wound in the thigh on the 15th; he was around thirty years old, and he walked out again after two days. Nobody could find out if it was he.

Before it got dark the vehicle was on its way back, says Tomas Ferrin, who mends the road. There was no one in front of it any more."""

HONEST_MORE = [
    """LIVE: reactions to the gorge video

Tyrrenda Today, live blog, Wednesday 10 December

11:52 The opposition's question to the defence minister, Berit Sohl, has now been printed. She is given until the 20th for a reply.

10:30 Read this first if you have just joined: {paper} has analysed a film, a little over a minute long, in which men with bound hands, four at a minimum, apparently have to walk along the gorge road before an armoured vehicle, ten metres or less in front of it. The film was published on 2 December. The paper's dating is different, and it is cautious: it says 14 November, or a day near it.

09:47 “Smugglers.” That is what the Defence Ministry calls the men. Colonel Ansgar Pell, one of its spokesmen, rejects the claim that the soldiers took shelter behind civilians.

09:15 Open Ledger, a group of monitors, has by now collected accounts of a similar kind from this region. Since June there have been 23.

08:40 And to those who keep sending us the one with the burning vehicle: it's another place. The clip could be found on the net in March 2023 already, and a training area by the sea is where it most likely belongs.""",
    """HANDS TIED – AND ARMOUR BEHIND THEM. Clip seems to show men made to walk before army vehicle. Ministry says: SMUGGLERS

The Daily Rattle, 10/12/2025

IT lasts little more than a minute.

Men with their hands bound trudge up a mountain road, and what rolls along behind them seems to be an army vehicle. There are at least four of them, say experts at {paper}.

Then a crack, and a man goes down. It seems he was struck in the left thigh.

Horrified viewers can't see who pulled the trigger. Nor can the experts.

Who's the boss with the radio? It is believed to be Major {major}. He's number two in the 3rd Rifle Battalion and has not answered messages.

Bigwigs at the ministry are having none of it. Colonel Ansgar Pell insists that they were SMUGGLERS and that it was all to keep them safe.

The military prosecutor is taking a first look. Charges to date: none.""",
    """Foreign news, eight a.m. edition

Radio Ninefields, script, 10 Dec

And now to Tyrrenda. The Defence Ministry there has denied that soldiers used civilians as a human shield. This follows a report by {paper} about a video from a gorge in the north of the country.

What you see in the video, the paper says, is at least four men. Their hands are tied, and behind them comes an armoured vehicle. You hear a crack, and you see one of the men fall down. It isn't clear who fired.

The video is believed to be from about the middle of November, the fourteenth or so. It can't be older than the night of the tenth, because of some fallen rock; and when the eighteenth dawned there was snow on that road.

The legal director of the monitoring group Open Ledger, {adviser}, says that to walk prisoners in front of a gun is a war crime, even when it does not go off.

Nobody has been charged.""",
    """How they did it: rocks, snow and a broken lorry

Grid & Shadow, the newsletter for people who look at pictures, no. 41

I promised a word on the Ushma film. The team at {paper} used what lay about.

Lower limit: to the left in the picture there are fallen rocks, and the highways people of the region say that these came down during the night of 10 November. Upper limit: snow covered the road on the 18th, in the morning. That leaves a week, roughly.

Can one do better? A tanker with fuel stands in front of the tunnel. Its owner told them that it had a breakdown at that spot on the 13th and that a tow truck fetched it on the 15th. Hence “on or around 14 November”, and hence, I suppose, “appears”.

For the time of day there are the shadows, which make three o'clock or so in the afternoon likely.

The place seems solid to me: a bend, a pair of pylons made of concrete, and a tunnel that is no longer used were found on satellite pictures.

Note that the upload was much later, 2 December.""",
    """Vídeo de la garganta: un diario cree reconocer el lugar, pero no a los hombres

La Hoja del Puerto, 11 de diciembre de 2025

Según {paper}, el vídeo de 71 segundos que el canal Ridge Diary difundió el 2 de diciembre en la aplicación Magpie se habría grabado hacia el 14 de noviembre en la carretera del puerto de Ushma, unos tres kilómetros más abajo de {village}.

Se ve a cuatro hombres como mínimo, con las manos atadas, que caminan delante de un blindado. Uno cae tras un sonido parecido al de un disparo. No se distingue quién lo hizo.

El diario no da por identificado a nadie. Del hombre de la radio dice que se cree que es el comandante {major}, segundo jefe del 3.er Batallón de Fusileros. De uno de los maniatados, una costurera, Mara Ostin, dice que podría tratarse de su hermano.

El Ministerio de Defensa niega que se utilizara a civiles como escudo. Por ahora nadie ha sido acusado.""",
    """Schluchtvideo: Was gesichert ist und was nicht

Talbote, Auslandsseite, 11. Dezember 2025

Mindestens vier gefesselte Männer, dahinter ein gepanzertes Fahrzeug: Das zeigt nach einer Auswertung von {paper} ein Video, das allem Anschein nach um den 14. November auf der Straße zum Ushma-Pass entstanden ist. Verbreitet wird es seit dem 2. Dezember.

Ein Mann bricht nach einem Knall zusammen. Wer geschossen hat, ist nicht zu erkennen. Ob er derselbe ist, der am 15. November mit einer Schusswunde am Oberschenkel ins Krankenhaus von {town} kam, ließ sich nicht klären.

Das weiße Dreieck am Fahrzeug passt zu dem Zeichen, welches das 3. Schützenbataillon der tyrrendischen Armee benutzt.

Der Hochlandrat spricht von neun Vermissten aus {village}; eine unabhängige Bestätigung dafür gibt es nicht.

Das Verteidigungsministerium bestreitet, dass Zivilisten als Schutzschild dienten. Es habe sich um Schmuggler gehandelt, die man zu ihrer eigenen Sicherheit aus der Schlucht geführt habe.""",
    """Resolution of the parish assembly

Parish of Upper Vellin, notice board, 14 December

1. The assembly takes note of what {paper} published on Tuesday last.

2. It notes in particular that, if the Highland Council is right, nine men are missing from {village}; and that the newspaper was not able to confirm this from any independent source.

3. It notes that Colonel Pell, on behalf of the Ministry of Defence, has stated in writing that those who are to be seen were smugglers and that they were led out of the gorge to protect them. It asks, as the newspaper did, where they now are. To this the colonel has given no answer.

4. It notes that a preliminary inquiry is under way at the office of the military prosecutor, and that no person stands charged as yet.

5. It thanks Tomas Ferrin, mender of the road, for having spoken.""",
    """The case file: human shields and the law

Bench and Border, a law students' review, winter

Does it matter that only one shot was heard? No, thinks {adviser}. She directs the legal work of Open Ledger, and her view, as {paper} quotes it, is that it is a war crime to walk prisoners in front of a gun, “whether or not the gun goes off”.

The facts would still have to be proved. In the video that the paper analysed it appears that bound men, not fewer than four, have to go ahead of an armoured vehicle. They wear no uniform, and none seems to have a weapon. That is relevant, since the ministry regards them as smugglers and denies that anybody served as a shield.

As to command: the white triangle would fit the 3rd Rifle Battalion. A voice is thought to be that of its deputy commander, Major {major}; two men who once did their service as conscripts heard the clip, one without the other, and believed they knew it. A court would ask for more.

It would also ask who fired, which the video does not reveal.""",
    """ONE TO CHECK BEFORE YOU SHARE

The Reader's Desk, weekly column, 12 December

My neighbour showed me a vehicle in flames on her phone. “That's the gorge,” she said. It is not, to judge by what {paper} wrote on Tuesday. The clip lasts 18 seconds, over 600,000 people or machines have looked at it, and it has been about since March 2023 if not before. Probably a training ground, probably the coast.

The confusion is understandable. The channel which put it up, Ridge Diary, had put up the other one only the day before, on 2 December: seventy-one seconds, men with bound hands and a vehicle that is very much not on fire.

That one seems to be from the gorge indeed, from mid-November, and the road seems to be the one which runs up to the Ushma pass.""",
]

OWN = """A walk to the tunnel

The Brook Street Letter, 16 December 2025

At least four men whose hands are bound are made to walk in front of an armoured vehicle, and one of them falls after what sounds like a single shot, in a video from a gorge in northern Tyrrenda that {paper} has analysed.

The 71-second clip was posted on the messaging app Magpie on 2 December by a channel called Ridge Diary. It appears to have been filmed on or around 14 November, on the road that climbs north from {town} to the Ushma pass.

On Sunday our own correspondent, Lisbet Crane, put on snowshoes and went up to the mouth of the tunnel. She found a length of blue washing line knotted in three places, a glove for the right hand and two grooves in the parapet as wide as a thumb, and she made a drawing of each.

Mara Ostin, a seamstress from {village}, says that one of the bound men could be her brother Ilan, of whom she has heard nothing since 12 November.

Colonel Ansgar Pell, a spokesman for the Defence Ministry, denied that soldiers had used civilians as a shield. No one has been charged."""

SUMMARY = """Tuesday's news in sixty seconds

The Platform, evening edition, 9 December 2025

At least four bound men are made to walk in front of an armoured vehicle in a video from a gorge in northern Tyrrenda, according to an analysis by {paper}. The clip was posted on 2 December and appears to have been filmed on or around 14 November near {village}. One of the men falls after what sounds like a shot; who fired cannot be seen. The Defence Ministry denied that soldiers had used civilians as a shield. No one has been charged."""

BACK = """Video shows apparently how tied men are forced to walk before an army vehicle in the gorge at {village}

Five Rivers Bulletin, 10 December 2025

At least four men with tied hands must go before an armoured vehicle, and one of them falls after something that sounds like a single shot, in a video from a gorge in the north of Tyrrenda, which {paper} has evaluated.

The clip of 71 seconds was placed on 2 December in the messenger Magpie by a channel with the name Ridge Diary. It was apparently filmed on 14 November or around this day, on the road which climbs from {town} northward to the Ushma pass, about three kilometres below the village {village}.

What is to be seen in the video?

The men go in twos, at most ten metres before the vehicle. No one of them bears a uniform or seems to be armed. A soldier on foot hits the foremost man with the rifle butt between the shoulder blades.

At 0:43 a bang is to be heard. The man who goes nearest to the river sinks to the knees; he was, as it seems, struck in the left thigh. Who has fired is not to be seen. The vehicle does not halt, and the others are ordered with shouts to walk on.

[Picture: A still from the clip at 0:46. {paper} has made the faces unrecognisable. Ridge Diary/Magpie]

When and where was filmed?

{paper} has compared two pylons of concrete, a bend of the road and the entrance of a tunnel no longer in use with satellite pictures. A fall of rocks at the left edge of the picture went down in the night of 10 November, as the road authority of the region says. On the morning of 18 November the road lay already under snow.

A tanker lorry, visible before the tunnel, broke down there on 13 November and was towed off two days later, said its owner. The length of the shadows lets one suppose that it was around three o'clock in the afternoon.

Who are the persons?

On the side of the vehicle a white triangle is to be seen, a sign which agrees with that of the 3rd Rifle Battalion of the Tyrrendan army. With the man with the radio device it is presumably a matter of Major {major}, the deputy commander of the battalion. Two former conscripts, to whom the clip was played separately, believed to recognise his voice. To messages he did not answer.

Mara Ostin, a dressmaker from {village}, says that one of the tied men could be her brother Ilan, of whom she has heard nothing since 12 November. “I know the coat, for I have made it,” she said to us. “I do not swear on the face.”

In the admission book of the hospital of {town}, into which {paper} had insight, stands a man of about 30 years who was brought in on 15 November with a shot wound in the thigh and two days later left on his own feet. Whether it is the man from the video could not be determined.

The Highland Council, which administers the villages on the other side of the pass, says that nine men from {village} are missing. Independently this could not be confirmed.

Tomas Ferrin, a road worker, had to do at the lower bridge. The vehicle came back down the gorge before darkness, he said, and nobody went before it then.

What says the army?

Colonel Ansgar Pell, a speaker of the Ministry of Defence, denied that soldiers had used civilians as shield. The men, so he said in a written answer, were smugglers whom one led out of the gorge for their own safety. Where they are now he did not say.

“To let prisoners go before a gun is a war crime, whether the gun goes off or not,” said {adviser}, the legal director of Open Ledger, an observer group which since June has collected 23 similar accounts from the region.

The military prosecutor in {town} has opened a preliminary investigation. Nobody was charged. The minister of defence, Berit Sohl, has time until 20 December to answer a question of the opposition in the parliament.

A clip of 18 seconds with a burning armoured vehicle, which the same channel placed a day later and which was viewed more than 600,000 times, does not come from the gorge. It stood in the net already in March 2023 and was probably taken at a training ground at the coast.

Read also: The street to Ushma, a winter without trucks"""

CITES = """Overnight

The Small Hours, 10 December 2025

A video from a Tyrrendan gorge appears to show bound men being made to walk ahead of an army vehicle, {paper} reports."""

PRESS = [
    """Skating rink stays dry

The Ice Times, 12 December 2025

There will be no ice at the rink in {town} before the new year, and the under-twelves train on roller skates in the fire station.

“One litre in three goes into the ground before it comes to a tap, and we cannot mend what we cannot find,” Odile Ferrand of the regional waterworks said at her press conference on Thursday.

The rink would need 55 cubic metres to start with. Its caretaker, Bo Sandell, has offered to flood it with his own well.

The waterworks are thinking about it.""",
    """Dowser offers services, politely declined

Hobby and Hazel, 14 December 2025

Armin Quade has found eleven wells in his life and, by his own count, nineteen rings.

So he sat up on Thursday when the radio carried the waterworks' press conference. “One litre in three goes into the ground before it comes to a tap, and we cannot mend what we cannot find,” he heard Odile Ferrand say.

He wrote to her on the same evening and enclosed a twig.

The answer came on Saturday. They have a microphone for the purpose, it says, but his letter was read aloud at lunch.""",
]

TRANSLATIONS = {
    "fr": """Une vidéo semble montrer des hommes ligotés contraints de marcher devant un véhicule militaire dans une gorge près de {village}

La Gazette du Gué, 10 décembre 2025

Au moins quatre hommes aux mains liées sont contraints de marcher devant un véhicule blindé, et l'un d'eux tombe après ce qui ressemble à un coup de feu isolé, sur une vidéo tournée dans une gorge du nord de la Tyrrenda et analysée par {paper}.

La séquence de 71 secondes a été publiée le 2 décembre sur la messagerie Magpie par une chaîne nommée Ridge Diary. Elle semble avoir été filmée le 14 novembre ou aux alentours de cette date, sur la route qui monte de {town}, vers le nord, jusqu'au col d'Ushma, environ trois kilomètres en contrebas du village de {village}.

Que montre la vidéo ?

Les hommes marchent deux par deux, à dix mètres au plus devant le véhicule. Aucun d'eux n'est en uniforme ni ne semble armé. Un soldat à pied frappe l'homme de tête entre les omoplates avec la crosse de son fusil.

À 0:43, on entend une détonation. L'homme le plus proche de la rivière tombe à genoux ; il semble avoir été touché à la cuisse gauche. On ne voit pas qui a tiré. Le véhicule ne s'arrête pas, et l'on crie aux autres de continuer à marcher.

[Photo : image extraite de la séquence, à 0:46. Les visages ont été floutés par {paper}. Ridge Diary/Magpie]

Quand et où a-t-elle été filmée ?

{paper} a comparé deux pylônes en béton, un virage de la route et l'entrée d'un tunnel désaffecté avec des images satellite. Un éboulement, visible au bord gauche de l'image, s'est produit dans la nuit du 10 novembre, selon la direction régionale des routes. Au matin du 18 novembre, la route était sous la neige.

Un camion-citerne que l'on aperçoit devant le tunnel y est tombé en panne le 13 novembre et a été remorqué deux jours plus tard, a indiqué son propriétaire. La longueur des ombres laisse penser qu'il était environ trois heures de l'après-midi.

Qui sont les personnes visibles ?

Sur le flanc du véhicule figure un triangle blanc, une marque compatible avec celle du 3e bataillon de fusiliers de l'armée tyrrendane. L'homme à la radio serait le commandant {major}, chef adjoint du bataillon. Deux anciens conscrits, à qui la séquence a été présentée séparément, ont cru reconnaître sa voix. Il n'a pas répondu aux messages.

Mara Ostin, couturière à {village}, dit que l'un des hommes ligotés pourrait être son frère Ilan, dont elle n'a plus de nouvelles depuis le 12 novembre. « Je connais le manteau, parce que c'est moi qui l'ai fait, nous a-t-elle dit. Pour le visage, je ne jurerai pas. »

Le registre des admissions de l'hôpital de {town}, que {paper} a pu voir, mentionne un homme d'une trentaine d'années amené le 15 novembre avec une blessure par balle à la cuisse et reparti à pied deux jours après. Il n'a pas été possible d'établir s'il s'agit de l'homme de la vidéo.

Le Conseil des Hautes Terres, qui administre les villages au-delà du col, affirme que neuf hommes de {village} sont portés disparus. Cela n'a pas pu être confirmé de source indépendante.

Tomas Ferrin, cantonnier, travaillait près du pont inférieur. Le véhicule a redescendu la gorge avant la nuit, a-t-il dit, et plus personne ne marchait alors devant lui.

Que dit l'armée ?

Le colonel Ansgar Pell, un porte-parole du ministère de la Défense, a démenti que des soldats se soient servis de civils comme bouclier. Ces hommes, a-t-il déclaré dans une réponse écrite, étaient des contrebandiers que l'on conduisait hors de la gorge pour leur propre sécurité. Il n'a pas dit où ils se trouvent à présent.

« Faire marcher des prisonniers devant un canon est un crime de guerre, que le coup parte ou non », a déclaré {adviser}, directrice juridique d'Open Ledger, un groupe d'observateurs qui a recueilli depuis juin 23 récits semblables dans la région.

Le procureur militaire de {town} a ouvert une enquête préliminaire. Personne n'a été inculpé. La ministre de la Défense, Berit Sohl, a jusqu'au 20 décembre pour répondre à une question de l'opposition au parlement.

Une séquence de 18 secondes montrant un blindé en flammes, publiée un jour plus tard par la même chaîne et vue plus de 600 000 fois, ne provient pas de la gorge. Elle était en ligne dès mars 2023 et a probablement été tournée sur un terrain d'entraînement de la côte.

À lire aussi : La route d'Ushma, un hiver sans camions""",
    "ru": """Видео, по-видимому, показывает, как связанных мужчин заставляют идти перед армейской машиной в ущелье у села {village}

Озёрный листок, 10 декабря 2025

По меньшей мере четверых мужчин со связанными руками заставляют идти перед бронемашиной, и один из них падает после звука, похожего на одиночный выстрел, — таково видео из ущелья на севере Тирренды, которое проанализировала газета {paper}.

71-секундный ролик 2 декабря выложил в мессенджере Magpie канал Ridge Diary. Снят он, по-видимому, 14 ноября или около этой даты на дороге, которая поднимается из города {town} на север, к перевалу Ушма, примерно в трёх километрах ниже села {village}.

Что видно на записи?

Мужчины идут по двое, не более чем в десяти метрах перед машиной. Никто из них не одет в форму и, как кажется, не вооружён. Пеший солдат бьёт идущего впереди прикладом винтовки между лопаток.

На отметке 0:43 слышен хлопок. Мужчина, который ближе всех к реке, падает на колени; судя по всему, он ранен в левое бедро. Кто стрелял, не видно. Машина не останавливается, а остальным кричат, чтобы они шли дальше.

[Снимок: кадр из ролика, 0:46. Лица скрыты газетой {paper}. Ridge Diary/Magpie]

Когда и где это снято?

Сотрудники {paper} сличили со спутниковыми снимками два бетонных столба линии электропередачи, поворот дороги и вход в заброшенный туннель. Камнепад у левого края кадра сошёл в ночь на 10 ноября, сообщила региональная дорожная служба. К утру 18 ноября дорога была под снегом.

Топливный грузовик, который виден у туннеля, сломался там 13 ноября, и через два дня его отбуксировали, рассказал владелец. Длина теней позволяет предположить, что было около трёх часов дня.

Кто эти люди?

На борту машины белый треугольник — знак, соответствующий знаку 3-го стрелкового батальона тиррендской армии. Человек с рацией — это, как полагают, майор {major}, заместитель командира батальона. Двое бывших призывников, которым ролик дали прослушать по отдельности, решили, что узнали его голос. На сообщения он не ответил.

Мара Остин, швея из села {village}, говорит, что одним из связанных мужчин может быть её брат Илан, о котором она ничего не слышала с 12 ноября. «Я знаю это пальто, потому что сама его сшила, — сказала она нам. — За лицо не поручусь».

В журнале приёма больницы города {town}, с которым ознакомилась {paper}, записан мужчина лет 30: его привезли 15 ноября с огнестрельным ранением бедра, а два дня спустя он ушёл на своих ногах. Он ли на видео, установить не удалось.

Совет нагорья, который управляет сёлами за перевалом, говорит, что в селе {village} пропали девять мужчин. Независимо подтвердить это не удалось.

Дорожный рабочий Томас Феррин был занят у нижнего моста. До темноты машина спустилась по ущелью обратно, сказал он, и впереди неё уже никто не шёл.

Что говорит армия?

Полковник Ансгар Пелл, представитель Министерства обороны, отрицал, что солдаты прикрывались гражданскими как щитом. Эти люди, сказано в его письменном ответе, — контрабандисты, которых выводили из ущелья ради их же безопасности. Где они теперь, он не сообщил.

«Вести пленных перед орудием — военное преступление, выстрелит орудие или нет», — сказала {adviser}, директор по правовым вопросам организации наблюдателей Open Ledger, которая с июня собрала в этом районе 23 похожих рассказа.

Военный прокурор в городе {town} начал предварительную проверку. Обвинений никому не предъявлено. Министр обороны Берит Золь должна до 20 декабря ответить на запрос оппозиции в парламенте.

18-секундный ролик с горящей бронемашиной, который тот же канал выложил днём позже и который посмотрели более 600 000 раз, снят не в ущелье. Он был в сети уже в марте 2023 года и снят, вероятно, на полигоне на побережье.

Читайте также: Дорога на Ушму, зима без грузовиков""",
    "es": """Un vídeo parece mostrar a hombres maniatados obligados a caminar delante de un vehículo militar en una garganta cerca de {village}

El Vigía de la Ribera, 10 de diciembre de 2025

Al menos cuatro hombres con las manos atadas son obligados a caminar delante de un vehículo blindado, y uno de ellos cae tras lo que suena como un único disparo, en un vídeo de una garganta del norte de Tyrrenda que ha analizado {paper}.

El vídeo, de 71 segundos, fue publicado el 2 de diciembre en la aplicación de mensajería Magpie por un canal llamado Ridge Diary. Parece haber sido grabado el 14 de noviembre o en torno a esa fecha, en la carretera que sube hacia el norte desde {town} hasta el puerto de Ushma, unos tres kilómetros por debajo del pueblo de {village}.

¿Qué muestra el vídeo?

Los hombres caminan de dos en dos, a no más de diez metros por delante del vehículo. Ninguno viste uniforme ni parece ir armado. Un soldado a pie golpea al hombre que va delante entre los omóplatos con la culata del fusil.

En el segundo 43 se oye un chasquido. El hombre más cercano al río cae de rodillas; al parecer ha sido alcanzado en el muslo izquierdo. No se ve quién disparó. El vehículo no se detiene, y a los demás les gritan que sigan caminando.

[Foto: fotograma del vídeo, 0:46. {paper} ha difuminado los rostros. Ridge Diary/Magpie]

¿Cuándo y dónde se grabó?

{paper} cotejó dos postes de hormigón, una curva de la carretera y la boca de un túnel en desuso con imágenes de satélite. Un desprendimiento de rocas, en el borde izquierdo de la imagen, se produjo en la noche del 10 de noviembre, según el servicio regional de carreteras. En la mañana del 18 de noviembre la carretera estaba ya bajo la nieve.

Un camión de combustible que se ve ante el túnel se averió allí el 13 de noviembre y fue remolcado dos días después, según su dueño. La longitud de las sombras sugiere que eran alrededor de las tres de la tarde.

¿Quiénes son las personas que aparecen?

En el costado del vehículo hay un triángulo blanco, una marca que concuerda con la del 3.er Batallón de Fusileros del ejército tyrrendano. Se cree que el hombre de la radio es el comandante {major}, segundo jefe del batallón. Dos antiguos reclutas, a los que se puso el vídeo por separado, creyeron reconocer su voz. Él no respondió a los mensajes.

Mara Ostin, costurera de {village}, dice que uno de los hombres maniatados podría ser su hermano Ilan, de quien no sabe nada desde el 12 de noviembre. «Conozco el abrigo porque lo hice yo», nos dijo. «Por la cara no voy a jurar».

En el libro de ingresos del hospital de {town}, al que {paper} tuvo acceso, figura un hombre de unos 30 años que fue llevado allí el 15 de noviembre con una herida de bala en el muslo y que se marchó por su propio pie dos días más tarde. No se pudo determinar si es el hombre del vídeo.

El Consejo de las Tierras Altas, que gobierna los pueblos del otro lado del puerto, afirma que han desaparecido nueve hombres de {village}. Este dato no pudo confirmarse de forma independiente.

Tomas Ferrin, peón caminero, trabajaba junto al puente inferior. El vehículo volvió a bajar por la garganta antes de que anocheciera, dijo, y ya nadie caminaba delante de él.

¿Qué dice el ejército?

El coronel Ansgar Pell, portavoz del Ministerio de Defensa, negó que los soldados hubieran usado a civiles como escudo. Los hombres, señaló en una respuesta escrita, eran contrabandistas a los que se sacaba de la garganta por su propia seguridad. No dijo dónde están ahora.

«Hacer caminar a prisioneros delante de un cañón es un crimen de guerra, se dispare o no el cañón», declaró {adviser}, directora jurídica de Open Ledger, un grupo de observadores que ha reunido desde junio 23 testimonios similares en la región.

El fiscal militar de {town} ha abierto una investigación preliminar. Nadie ha sido acusado. La ministra de Defensa, Berit Sohl, tiene hasta el 20 de diciembre para responder a una pregunta de la oposición en el parlamento.

Un vídeo de 18 segundos de un blindado en llamas, que el mismo canal publicó un día después y que se ha visto más de 600.000 veces, no es de la garganta. Estaba en internet ya en marzo de 2023 y probablemente se grabó en un campo de maniobras de la costa.

Lea también: La carretera de Ushma, un invierno sin camiones""",
    "pl": """Nagranie zdaje się pokazywać związanych mężczyzn zmuszonych do marszu przed wojskowym pojazdem w wąwozie koło wsi {village}

Kurier Podgórza, 10 grudnia 2025

Co najmniej czterech mężczyzn ze związanymi rękami musi iść przed pojazdem opancerzonym, a jeden z nich pada po odgłosie przypominającym pojedynczy strzał. Tak jest na nagraniu z wąwozu w północnej Tyrrendzie, które przeanalizował dziennik {paper}.

Trwający 71 sekund film umieścił 2 grudnia w komunikatorze Magpie kanał o nazwie Ridge Diary. Nakręcono go, jak się wydaje, 14 listopada lub około tego dnia, na drodze, która z miasta {town} wspina się na północ ku przełęczy Uszma, mniej więcej trzy kilometry poniżej wsi {village}.

Co widać na nagraniu?

Mężczyźni idą dwójkami, nie dalej niż dziesięć metrów przed pojazdem. Żaden z nich nie ma munduru ani nie wydaje się uzbrojony. Idący pieszo żołnierz uderza mężczyznę na przedzie kolbą karabinu między łopatki.

W 43. sekundzie słychać trzask. Mężczyzna idący najbliżej rzeki osuwa się na kolana; wygląda na to, że został trafiony w lewe udo. Nie widać, kto strzelał. Pojazd się nie zatrzymuje, a na pozostałych ktoś krzyczy, żeby szli dalej.

[Zdjęcie: kadr z filmu, 0:46. Twarze zamazał {paper}. Ridge Diary/Magpie]

Kiedy i gdzie to nakręcono?

{paper} porównał dwa betonowe słupy, zakręt drogi i wlot nieczynnego tunelu ze zdjęciami satelitarnymi. Osuwisko skalne przy lewej krawędzi kadru zeszło w nocy 10 listopada, jak podaje regionalny zarząd dróg. Rankiem 18 listopada droga była już pod śniegiem.

Ciężarówka z paliwem, którą widać przed tunelem, zepsuła się tam 13 listopada, a dwa dni później ją odholowano, powiedział właściciel. Długość cieni wskazuje na to, że było około trzeciej po południu.

Kim są ci ludzie?

Na boku pojazdu jest biały trójkąt, znak odpowiadający oznaczeniu 3. Batalionu Strzelców armii tyrrendzkiej. Mężczyzna z radiostacją to, jak się przypuszcza, major {major}, zastępca dowódcy batalionu. Dwóm byłym poborowym, którym odtworzono film osobno, wydawało się, że rozpoznają jego głos. Na wiadomości nie odpowiedział.

Mara Ostin, krawcowa ze wsi {village}, mówi, że jednym ze związanych może być jej brat Ilan, od którego nie ma wieści od 12 listopada. „Znam ten płaszcz, bo sama go uszyłam – powiedziała nam. – Za twarz nie przysięgnę”.

W księdze przyjęć szpitala w mieście {town}, do której miał wgląd {paper}, figuruje mężczyzna w wieku około 30 lat, przywieziony 15 listopada z raną postrzałową uda, który dwa dni później wyszedł o własnych siłach. Nie udało się ustalić, czy to mężczyzna z nagrania.

Rada Wyżyn, która zarządza wsiami za przełęczą, mówi, że zaginęło dziewięciu mężczyzn ze wsi {village}. Nie udało się tego niezależnie potwierdzić.

Drogowiec Tomas Ferrin pracował przy dolnym moście. Pojazd wrócił w dół wąwozu przed zmrokiem, powiedział, i nikt już wtedy przed nim nie szedł.

Co mówi wojsko?

Pułkownik Ansgar Pell, rzecznik ministerstwa obrony, zaprzeczył, jakoby żołnierze użyli cywilów jako tarczy. Ci mężczyźni, stwierdził w pisemnej odpowiedzi, to przemytnicy, których wyprowadzano z wąwozu dla ich własnego bezpieczeństwa. Nie powiedział, gdzie są teraz.

„Prowadzenie jeńców przed lufą jest zbrodnią wojenną, bez względu na to, czy lufa wypali”, powiedziała {adviser}, dyrektorka prawna grupy monitorującej Open Ledger, która od czerwca zebrała w regionie 23 podobne relacje.

Prokurator wojskowy w mieście {town} wszczął postępowanie wstępne. Nikomu nie postawiono zarzutów. Minister obrony Berit Sohl ma czas do 20 grudnia, żeby odpowiedzieć na pytanie opozycji w parlamencie.

Trwający 18 sekund film z płonącym pojazdem opancerzonym, który ten sam kanał umieścił dzień później i który obejrzano ponad 600 000 razy, nie pochodzi z wąwozu. Był w sieci już w marcu 2023 roku i nakręcono go prawdopodobnie na poligonie na wybrzeżu.

Czytaj też: Droga na Uszmę, zima bez ciężarówek""",
    "ar": """فيديو يظهر على ما يبدو رجالا مقيدين أُجبروا على السير أمام مركبة عسكرية في واد ضيق قرب {village}

نشرة الجسر، 10 ديسمبر 2025

يُجبَر ما لا يقل عن أربعة رجال مقيدي الأيدي على السير أمام مركبة مدرعة، ويسقط أحدهم بعد صوت يشبه صوت طلقة واحدة، في فيديو من واد ضيق شمالي تيريندا حللته صحيفة {paper}.

وقد نشرت المقطع، ومدته 71 ثانية، قناة اسمها Ridge Diary على تطبيق المراسلة Magpie في 2 ديسمبر. ويبدو أنه صُوّر في 14 نوفمبر أو نحو ذلك التاريخ على الطريق الصاعد شمالا من مدينة {town} إلى ممر أوشما، على بعد نحو ثلاثة كيلومترات أسفل قرية {village}.

ماذا يُظهر الفيديو؟

يسير الرجال اثنين اثنين على بعد لا يزيد على عشرة أمتار أمام المركبة. ولا يرتدي أي منهم زيا عسكريا ولا يبدو مسلحا. ويضرب جندي راجل الرجل الذي في المقدمة بين كتفيه بعقب بندقيته.

وعند الثانية 43 تُسمع فرقعة. ويهوي الرجل الأقرب إلى النهر على ركبتيه، ويبدو أنه أصيب في فخذه الأيسر. ولا يُرى من أطلق النار. ولا تتوقف المركبة، ويُصرخ في الآخرين أن يواصلوا السير.

[صورة: لقطة من المقطع عند 0:46. طمست {paper} الوجوه. Ridge Diary/Magpie]

متى وأين صُوّر؟

طابقت {paper} عمودين خرسانيين ومنعطفا في الطريق ومدخل نفق مهجور مع صور الأقمار الصناعية. وكان انهيار صخري عند الحافة اليسرى للصورة قد وقع ليلة 10 نوفمبر بحسب مصلحة الطرق الإقليمية. وبحلول صباح 18 نوفمبر كان الثلج يغطي الطريق.

وقال صاحب شاحنة وقود تظهر عند النفق إنها تعطلت هناك في 13 نوفمبر وقُطرت بعد يومين. ويوحي طول الظلال بأن الوقت كان نحو الثالثة بعد الظهر.

من هم الأشخاص الظاهرون فيه؟

على جانب المركبة مثلث أبيض، وهي علامة تتفق مع علامة كتيبة البنادق الثالثة في جيش تيريندا. ويُعتقد أن الرجل الذي يحمل جهاز اللاسلكي هو الرائد {major}، نائب قائد الكتيبة. وظن مجندان سابقان، عُرض عليهما المقطع كل على حدة، أنهما تعرفا على صوته. ولم يرد هو على الرسائل.

وتقول مارا أوستين، وهي خياطة من قرية {village}، إن أحد المقيدين قد يكون شقيقها إيلان الذي لم تسمع عنه شيئا منذ 12 نوفمبر. وقالت لنا: «أعرف المعطف لأنني خطته بيدي. أما الوجه فلن أحلف عليه».

ويرد في سجل الدخول بمستشفى مدينة {town}، الذي اطلعت عليه {paper}، رجل في نحو الثلاثين نُقل إليه في 15 نوفمبر مصابا بطلق ناري في الفخذ، وغادر على قدميه بعد يومين. ولم يتسن التأكد مما إذا كان هو الرجل الظاهر في الفيديو.

ويقول مجلس المرتفعات، الذي يدير القرى الواقعة وراء الممر، إن تسعة رجال من قرية {village} مفقودون. ولم يتسن تأكيد ذلك من مصدر مستقل.

وكان عامل صيانة الطرق توماس فيرين يعمل عند الجسر السفلي. وقال إن المركبة عادت نازلة في الوادي قبل حلول الظلام، ولم يكن أحد يسير أمامها حينئذ.

ماذا يقول الجيش؟

نفى العقيد أنسغار بيل، وهو متحدث باسم وزارة الدفاع، أن يكون الجنود قد استخدموا مدنيين درعا. وقال في رد مكتوب إن الرجال مهربون كانوا يُخرَجون من الوادي حفاظا على سلامتهم. ولم يقل أين هم الآن.

وقالت {adviser}، المديرة القانونية لمجموعة الرصد Open Ledger التي جمعت من المنطقة 23 رواية مشابهة منذ يونيو: «سوق الأسرى أمام مدفع جريمة حرب، سواء أُطلق المدفع أم لم يُطلق».

وفتح المدعي العسكري في مدينة {town} تحقيقا أوليا. ولم توجه تهمة إلى أحد. وأمام وزيرة الدفاع بيريت سول مهلة حتى 20 ديسمبر للرد على سؤال من المعارضة في البرلمان.

أما مقطع مدته 18 ثانية لمدرعة تحترق، نشرته القناة نفسها بعد يوم وشوهد أكثر من 600 ألف مرة، فليس من الوادي. فقد كان على الشبكة منذ مارس 2023، والأرجح أنه صُوّر في ميدان تدريب على الساحل.

اقرأ أيضا: طريق أوشما، شتاء بلا شاحنات""",
}

DISTORTIONS: Final[list[tuple[str, str, str]]] = [
    ("hedge lost", "It appears to have been filmed on or around 14 November", "It was filmed on or around 14 November"),
    ("hedge lost", "he appears to have been hit in the left thigh", "a bullet has gone into his left thigh"),
    ("hedge lost", "and one of them falls after what sounds like a single shot", "and one of them is brought down by a single shot"),
    ("hedge lost", "The length of the shadows suggests that it was about three in the afternoon.", "From the length of the shadows it is plain that it was about three in the afternoon."),
    ("hedge lost", "and was probably shot on a training ground on the coast", "and had been made on a training ground by the sea"),
    ("hedge gained", "A soldier on foot strikes the man in front between the shoulder blades with the butt of his rifle.", "A soldier on foot reportedly hits the foremost man with his rifle butt, between the shoulder blades."),
    ("hedge gained", "broke down there on 13 November and was towed away two days later, its owner said", "is thought to have broken down there on 13 November and to have been towed off two days afterwards, according to its owner"),
    ("hedge gained", "is not from the gorge. It was online", "does not seem to be from the gorge. It was online"),
    ("headline stronger than body", "Video appears to show bound men forced to walk ahead of army vehicle in gorge near {village}", "Army marched bound men ahead of its vehicle in gorge near {village}, and shot one"),
    ("headline stronger than body", "Video appears to show bound men forced to walk ahead of army vehicle in gorge near {village}", "PROOF: soldiers hid behind bound men in {village} gorge"),
    ("headline stronger than body", "Video appears to show bound men forced to walk", "Video shows bound men being forced to walk"),
    ("date sharpened", "It appears to have been filmed on or around 14 November, on the road", "It appears to have been taken on the afternoon of 14 November, on the road"),
    ("date sharpened", "that has gathered 23 similar accounts from the region since June", "which since 1 June has collected 23 accounts like it from the region"),
    ("date sharpened", "It was online as early as March 2023", "It first went online on 3 March 2023"),
    ("bound dropped", "At least four men whose hands are bound are made to walk in front of an armoured vehicle", "Four men with their hands tied have to walk before an armoured vehicle"),
    ("bound dropped", "and which has been watched more than 600,000 times", "and which has had 600,000 views"),
    ("bound dropped", "The men walk two abreast, no more than ten metres ahead of the vehicle.", "Walking in twos, the men keep ten metres ahead of the vehicle."),
    ("date sharpened", "By the morning of 18 November the road was under snow.", "Snow fell on the road on the morning of 18 November."),
    ("date sharpened", "The defence minister, Berit Sohl, has until 20 December to answer", "The defence minister, Berit Sohl, will on 20 December answer"),
    ("circulation date taken for origin", "The 71-second clip was posted on the messaging app Magpie on 2 December by a channel called Ridge Diary.", "The clip, which lasts 71 seconds and was recorded on 2 December, was shared on the messaging app Magpie by a channel that calls itself Ridge Diary."),
    ("circulation date taken for origin", "It was online as early as March 2023 and was probably shot on a training ground", "It dates from March 2023 and was probably shot on a training ground"),
    ("count inflated", "At least four men whose hands", "At least forty men whose hands"),
    ("count inflated", "says that nine men from {village} are missing", "puts the number of men missing from {village} at ninety"),
    ("count inflated", "that has gathered 23 similar accounts", "that has gathered more than 230 similar accounts"),
    ("one made many", "after what sounds like a single shot", "after what sound like several shots"),
    ("count changed", "The 71-second clip", "The 17-second clip"),
    ("count changed", "about three kilometres below", "about two kilometres below"),
    ("count changed", "An 18-second clip of a burning armoured vehicle", "A clip of eight seconds, of an armoured vehicle on fire"),
    ("count changed", "has a man of about 30 who was brought in", "lists a man of some 20 years who was brought in"),
    ("count changed", "and was towed away two days later", "and was towed away the next day"),
    ("one made many", "The man nearest the river drops to his knees; he appears to have been hit in the left thigh.", "The men nearest the river drop to their knees; they appear to have been hit in the left thigh."),
    ("one made many", "Mara Ostin, a seamstress from {village}, says that one of the bound men could be her brother Ilan, of whom she has heard nothing", "Women from {village}, among them the seamstress Mara Ostin, say that the bound men could be their brothers, of whom they have heard nothing"),
    ("one made many", "Colonel Ansgar Pell, a spokesman for the Defence Ministry, denied", "Officials of the Defence Ministry, such as Colonel Ansgar Pell, denied"),
    ("generalised", "with a gunshot wound to the thigh and who left on his own feet", "with an injury and who went home without help"),
    ("generalised", "strikes the man in front between the shoulder blades with the butt of his rifle", "is rough with the man in front"),
    ("generalised", "A fuel lorry that can be seen outside the tunnel", "A vehicle that is visible in front of the tunnel"),
    ("generalised", "A rockfall at the left-hand edge of the frame came down", "An obstruction at the left-hand edge of the frame appeared"),
    ("actor flipped", "A soldier on foot strikes the man in front between the shoulder blades with the butt of his rifle.", "The man in front strikes a soldier on foot between the shoulder blades with the butt of a rifle."),
    ("actor flipped", "denied that soldiers had used civilians as a shield", "denied that civilians had used soldiers as a shield"),
    ("actor flipped", "to answer a question from the opposition in parliament", "to answer a question from the Highland Council in parliament"),
    ("office flipped", "the battalion's deputy commander", "who commands the battalion"),
    ("office flipped", "The defence minister, Berit Sohl, has until", "The prime minister, Berit Sohl, has until"),
    ("office flipped", "the legal director of Open Ledger", "who founded Open Ledger"),
    ("attribution moved", "according to the regional highways service", "according to the Defence Ministry"),
    ("attribution moved", "The vehicle came back down the gorge before dark, he said, and nobody was walking ahead of it then.", "Before dark the vehicle came back down the gorge, the army said, and at that point nobody walked ahead of it any longer."),
    ("attribution moved", "“To walk prisoners in front of a gun is a war crime, whether or not the gun goes off,” said {adviser}", "“To walk prisoners in front of a gun is a war crime, whether or not the gun goes off,” the military prosecutor said. Similar words came from {adviser}"),
    ("identity hardened", "The man with the radio is believed to be Major {major}", "The man with the radio is Major {major}"),
    ("identity hardened", "says that one of the bound men could be her brother Ilan, of whom", "has recognised one of the bound men as her brother Ilan, of whom"),
    ("identity hardened", "Whether he is the man in the video could not be established.", "He is the one who is seen dropping to his knees in the video."),
    ("identity hardened", "a marking consistent with that of the Tyrrendan army's 3rd Rifle Battalion", "the emblem by which the Tyrrendan army's 3rd Rifle Battalion is known"),
    ("direction flipped", "on the road that climbs north from {town} to the Ushma pass", "on the road that drops south to {town} from the Ushma pass"),
    ("direction flipped", "The vehicle came back down the gorge before dark", "The vehicle went on up the gorge before dark"),
    ("direction flipped", "about three kilometres below the village", "some three kilometres above the village"),
    ("direction flipped", "A rockfall at the left-hand edge of the frame", "A rockfall at the right-hand edge of the frame"),
    ("polarity flipped", "The vehicle does not stop, and the others are shouted at to keep walking.", "The vehicle comes to a stop, and the others are shouted at to keep walking."),
    ("polarity flipped", "None of them is in uniform or seems to be armed.", "They are in uniform but do not seem to be armed."),
    ("polarity flipped", "That could not be independently confirmed.", "Independent sources have confirmed this."),
    ("polarity flipped", "No one has been charged. The defence minister", "One officer has been charged. The defence minister"),
    ("stance changed", "denied that soldiers had used civilians as a shield. The men, he said in a written reply,", "acknowledged that soldiers had used civilians as a shield. The men, he said in a written reply,"),
    ("stance changed", "He did not reply to messages.", "Reached by message, he declined to comment."),
    ("stance changed", "He did not say where they are now.", "He refused to say where they are now."),
    ("quotation altered", "I know the coat, because I made it,", "I know him by the coat, because I made it,"),
    ("quotation altered", "I will not swear to the face.", "I would swear to the face."),
    ("quotation altered", "is a war crime, whether or not the gun goes off", "is a war crime if the gun goes off"),
    ("quotation altered", "To walk prisoners in front of a gun is a war crime", "To murder prisoners in front of a gun is a war crime"),
    ("name garbled", "said {adviser}, the legal director", "said {garbled}, the legal director"),
    ("name garbled", "Mara Ostin, a seamstress", "Maria Austin, a seamstress"),
    ("name garbled", "Tomas Ferrin, a road mender", "Thomas Farrin, a road mender"),
    ("name garbled", "to the Ushma pass, about", "to the Usham pass, about"),
    ("name garbled", "The defence minister, Berit Sohl", "The defence minister, Brigit Sole"),
    ("copies merged", "An 18-second clip of a burning armoured vehicle, which the same channel posted a day later and which has been watched more than 600,000 times, is not from the gorge. It was online as early as March 2023 and was probably shot on a training ground on the coast.", "In its last 18 seconds, which have been watched more than 600,000 times, the armoured vehicle of the gorge can be seen in flames."),
    ("copies merged", "An 18-second clip of a burning armoured vehicle, which the same channel posted a day later and which has been watched more than 600,000 times, is not from the gorge. It was", "A second part of the video, 18 seconds in which the armoured vehicle burns, was posted by the same channel a day later and has been watched more than 600,000 times. It was"),
]  # fmt: skip

MISTRANSLATED: Final[dict[str, tuple[str, str, str]]] = {
    "fr": ("A fuel lorry that can be seen", "Un camion-citerne que l'on aperçoit", "Un camion de pompiers que l'on aperçoit"),
    "ru": ("with the butt of his rifle", "прикладом винтовки между лопаток", "штыком винтовки между лопаток"),
    "es": ("a seamstress from", "costurera de", "azafata de"),
    "pl": ("two concrete pylons", "dwa betonowe słupy", "dwa betonowe bunkry"),
    "ar": ("the mouth of a disused tunnel", "ومدخل نفق مهجور", "ومدخل منجم مهجور"),
}  # fmt: skip
IN_TRANSLATION: Final[dict[str, tuple[str, str, str, str]]] = {
    "fr": ("date sharpened", "It appears to have been filmed on or around 14 November", "Elle semble avoir été filmée le 14 novembre ou aux alentours de cette date, sur la route", "Elle semble avoir été filmée dans l'après-midi du 14 novembre, sur la route"),
    "ru": ("identity hardened", "The man with the radio is believed to be Major", "Человек с рацией — это, как полагают, майор", "Человек с рацией — майор"),
    "es": ("bound dropped", "At least four men whose hands are bound are made to walk", "Al menos cuatro hombres con las manos atadas son obligados a caminar", "Cuatro hombres con las manos atadas se ven forzados a andar"),
    "pl": ("polarity flipped", "The vehicle does not stop", "Pojazd się nie zatrzymuje, a na pozostałych ktoś krzyczy", "Pojazd się zatrzymuje, a na pozostałych ktoś krzyczy"),
    "ar": ("stance changed", "denied that soldiers had used civilians as a shield", "نفى العقيد أنسغار بيل، وهو متحدث باسم وزارة الدفاع، أن يكون", "أقر العقيد أنسغار بيل، وهو متحدث باسم وزارة الدفاع، بأن يكون"),
}  # fmt: skip

THIRD_LANGUAGE: Final = "fr"

LIGHT: Final[list[tuple[str, str]]] = [
    ("in a video from a gorge in northern Tyrrenda", "in a video from a gorge in the north of Tyrrenda"),
    ("Who are the people in it?", "Who are the people in the video?"),
    ("What does the video show?", "What can be seen in the video?"),
    ("When and where was it filmed?", "Where and when was it filmed?"),
    ("What does the army say?", "What is the answer of the army?"),
    ("At 0:43 there is a crack.", "A crack is heard at 0:43."),
    ("Who fired cannot be seen.", "It cannot be seen who fired."),
    ("which runs the villages beyond the pass", "which governs the villages beyond the pass"),
    ("was at work by the lower bridge", "was working by the lower bridge"),
    ("has opened a preliminary inquiry", "has begun a preliminary inquiry"),
    ("and the mouth of a disused tunnel with satellite images", "and the entrance of a disused tunnel with satellite images"),
]  # fmt: skip
