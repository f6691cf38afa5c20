"""Invented material: a tank wagon that rolled into a picket line, told by a regional daily.

Written by somebody who had not read the rules, before anything was scored on it. Nothing happened;
places, people, provinces, companies, unions, boards and papers do not exist. The form is that of
`bench.lineage.ambush`; the root is a front page that rests on a note which was passed to it, the
second root is in German and retold in English. It is longer than the usual 300 lines because it is
texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line, in six languages
from __future__ import annotations

from typing import Final

CODES: Final = ("en", "de", "it", "uk", "fr", "es")

DAYS: Final = ("8 March 2026", "Sunday, March 8, 2026", "09.03.2026")
PLACE_DAY: Final = "news/2026/03/07"
OUTLETS: Final = (
    "The Sluice Gate", "Coalbrook Times", "Radio Lighterman", "The Marsh Road Mail",
    "Northern Ballast", "The Wharfinger", "Morning Bollard", "Saltholm Evening Post",
    "The Tidewaiter", "Hopper & Crane", "Dune Coast News", "The Keelman",
)  # fmt: skip

SLOTS: Final[dict[str, list[tuple[str, ...]]]] = {
    "town": [
        ("Marrenfleet", "Marrenfleet", "Marrenfleet", "Марренфліт", "Marrenfleet", "Marrenfleet"),
        ("Oskerby", "Oskerby", "Oskerby", "Оскербі", "Oskerby", "Oskerby"),
    ],
    "adviser": [
        ("Carla Ransome", "Carla Ransome", "Carla Ransome", "Карла Ренсом", "Carla Ransome", "Carla Ransome"),
        ("Jette Malden", "Jette Malden", "Jette Malden", "Єтте Мальден", "Jette Malden", "Jette Malden"),
    ],
    "guard": [
        ("Rolf Tiller", "Rolf Tiller", "Rolf Tiller", "Рольф Тіллер", "Rolf Tiller", "Rolf Tiller"),
        ("Dario Penn", "Dario Penn", "Dario Penn", "Даріо Пенн", "Dario Penn", "Dario Penn"),
    ],
    "paper": [
        ("The Riverside Examiner",) * 6,
        ("The Estuary Courier",) * 6,
    ],
}  # fmt: skip

ROOT = """Wagon that killed docker in {town} may have been set rolling by hand, note says

{paper}, Saturday 7 March 2026, from our newsroom

A tank wagon that rolled into a picket line at the river port of {town} before dawn on Friday, killing a docker, may have been set in motion by hand. That is the view of the Rail Accident Board in a preliminary note of two pages which was passed to {paper}.

At least 13 other people were hurt, four of them seriously, the district health office said on Friday evening. Most had burns from caustic soda, which sprayed out of a cracked valve.

The docker, Jonah Brecht, 47, was pressed against a loading ramp and died on the way to hospital. He leaves a wife and two daughters.

The wagon had been standing since Tuesday on the upper sidings, west of the depot, with some 55 tonnes of caustic soda. Shortly after five it began to roll, went through a closed gate and came to rest less than 30 metres from the quay. About 140 strikers were at the gate, by the estimate of the police; the union speaks of more than 200.

(Photo: Firefighters hose down the ramp on Friday morning. Picture: Wim Castor)

One chock in the grass

The handbrake was found released and undamaged, the note says. Of two chocks that belong under the leading axle, one lay in the grass, eleven metres up the slope. The other is missing. A mechanical fault is described as “unlikely, though it cannot be ruled out at this stage”.

A camera at the weighbridge seems to have recorded a person in a light jacket who walks along the sidings with a torch at 4.48. The Board has viewed the recording; this newspaper has not. The face cannot be made out.

A second recording, made from the tug Constance, begins only when the wagon is already through the gate.

Two shunters independently told {paper} that a guard had the key to the sidings that night. He is believed to be {guard}, a shift leader with Alder Watch, the security firm that the port company hired in the first days of the strike. A colleague said that he had not come to work since Thursday. The firm would say only that he was on sick leave. We were unable to reach him.

“It sounded like a drawer being pulled open, a very big one,” said Nadja Fromm, who cooks in the canteen and was handing out coffee at the gate. She pulled two apprentices behind the urn. Her left hand is bandaged up to the wrist.

Blame on both sides

The port company, Tavel Quays, suggested that people close to the strike could be behind it. “We do not accuse anyone, but we can count who was there,” its managing director, Hugo Arden, told reporters.

The dockers' union rejected this as shameful. None of its members had set foot on the upper sidings since 27 February, when the company had them fenced off, it said. “You do not roll a wagon onto your own brother,” said {adviser}, the union's district secretary.

The strike, over night shifts, is in its tenth day. On Monday the labour court in {town} turned down the company's application to have it banned. The provincial premier, Ursel Hardt, urged the union to suspend it until after the funeral. The union will probably decide on Sunday.

Up to two tonnes of caustic soda flowed into the harbour basin, according to a first estimate by the fire service. Dead fish drifted downstream as far as the Lower Bridge. The drinking water is not affected, the waterworks said.

It is not the first time. In the autumn of 2019 two empty wagons ran away from the same sidings; nobody was hurt. The Board then advised the company to build a trap point, a switch that derails runaway vehicles. It was never installed, says a retired inspector who asked not to be named.

Police are investigating persons unknown on suspicion of negligent homicide. There have been no arrests. The Board's final report is not expected before the summer.

A photograph of a wagon in flames, which has been shared at least 12,000 times since Friday noon, was not taken in {town}. It shows an accident at Port Sallow in 2017, and there it was petrol that burned.

Also on our pages: Ten days of strike, a calendar

This article was updated at 11 a.m. with the comment of the port company."""

EARLIER = """Wagon that killed docker in {town} may have been set rolling by hand, note says

{paper}, Friday 6 March 2026, 9.30 p.m., from our newsroom

A tank wagon that rolled into a picket line at the river port of {town} before dawn on Friday, killing a docker, may have been set in motion by hand. That is the view of the Rail Accident Board in a preliminary note of two pages which was passed to {paper}.

At least 9 other people were hurt, three of them seriously, the district health office said on Friday afternoon. Most had burns from caustic soda, which sprayed out of a cracked valve.

The docker, Jonah Brecht, 47, was pressed against a loading ramp and died on the way to hospital. He leaves a wife and two daughters.

The wagon had been standing since Tuesday on the upper sidings, west of the depot, with some 55 tonnes of caustic soda. Shortly after five it began to roll, went through a closed gate and came to rest less than 30 metres from the quay. About 140 strikers were at the gate, by the estimate of the police.

(Photo: Firefighters hose down the ramp on Friday morning. Picture: Wim Castor)

One chock in the grass

The handbrake was found released and undamaged, the note says. Of two chocks that belong under the leading axle, one lay in the grass, eleven metres up the slope. The other is missing. A mechanical fault is described as “unlikely, though it cannot be ruled out at this stage”.

“It sounded like a drawer being pulled open, a very big one,” said Nadja Fromm, who cooks in the canteen and was handing out coffee at the gate. She pulled two apprentices behind the urn. Her left hand is bandaged up to the wrist.

The port company, Tavel Quays, did not wish to comment on Friday.

The dockers' union said that none of its members had set foot on the upper sidings since 27 February, when the company had them fenced off. “You do not roll a wagon onto your own brother,” said {adviser}, the union's district secretary.

Dead fish drifted downstream as far as the Lower Bridge. The drinking water is not affected, the waterworks said.

Police are investigating persons unknown on suspicion of negligent homicide. There have been no arrests."""

SECOND = """Der Kahn, der nicht ablegen wollte

Unterland-Rundfunk, Reportage, 12. März 2026

Auf der »Gerlinde« riecht es nach Zwiebeln und nasser Wolle. Seit dem 25. Februar liegt der Getreidekahn in {town} an Poller 19, und Schiffer Theo Hamm hat beschlossen, so lange zu bleiben, wie gestreikt wird.

480 Tonnen Braugerste hat er unter den Luken. Die Mälzerei hat ihm inzwischen dreimal geschrieben, beim dritten Mal per Einschreiben.

»Ich kann fahren, aber wer löscht mir das Zeug, der Pfarrer?«, sagt Hamm und stellt unserer Reporterin eine Tasse hin.

Abends kommen sechs, sieben Leute vom Streikposten zum Aufwärmen an Bord. Sie zahlen mit Brennholz. Hamms Frau Irmgard führt darüber ein Heft: 61 Gäste bisher, und ein Löffel fehlt.

Am Sonntag hat in der Kajüte ein Akkordeon den Geist aufgegeben. Es soll 1931 gebaut worden sein."""

SECOND_HONEST = """Barge skipper keeps strikers warm

The Inland Navigator, 18 March 2026

Sixty-one visitors and the loss of one spoon: the notebook kept by Irmgard Hamm is a short history of the strike, as seen from a barge. She and her husband Theo, its skipper, have been in {town} since 25 February, moored at bollard number 19, Unterland-Rundfunk reports in a feature.

In the hold of the Gerlinde there are 480 tonnes of barley for brewing. The maltings has sent three letters by now, the last one registered. Hamm could sail, he told the broadcaster, but who would unload the stuff for him, the parson?

So he means to stay put for as long as the strike goes on. Half a dozen or so of the pickets come on board of an evening to get warm, and firewood is what they pay in.

On Sunday an accordion, built in 1931 by what one hears, played its last in the cabin."""

THIRD = """«Chiusa per lavori»: la sala di controllo era senza turno di notte da gennaio

Il Corriere delle Chiuse, {town}, 14 marzo 2026

Dal 12 gennaio la sala di controllo dello scalo merci non aveva più il turno di notte, secondo un ordine di servizio che Il Corriere delle Chiuse ha potuto leggere.

Il documento porta la firma del capo scalo e una motivazione di tre parole: «Chiusa per lavori».

Di lavori, però, nell'albo del comune non c'è traccia, e l'impresa indicata avrebbe cessato l'attività nel 2023.

«La sedia c'era, la lampada era accesa, mancava la persona», racconta un'ex operatrice, che ha chiesto di restare anonima.

Il risparmio previsto era di 38.600 corone all'anno. L'azienda non ha risposto a cinque domande inviate per iscritto."""

THIRD_EN = """“Closed for works”: control room had no night shift since January

Tramline Digest, foreign press, 16 March 2026

Since 12 January the control room of the goods yard had no longer had a night shift, according to a service order which Il Corriere delle Chiuse was able to read.

The document bears the signature of the yard master and, as a reason, three words: “Closed for works”.

There is, however, no trace of any works in the municipal register, and the firm named is said to have ceased trading in 2023.

“The chair was there, the lamp was on, the person was missing,” recounts a former operator, who asked to remain anonymous.

The saving that was planned came to 38,600 crowns a year. The company did not answer five questions sent in writing."""

HONEST = """Board: wagon in fatal port accident possibly released by hand

National Wire Service, 7 March 2026, 14:20

{town} (NWS) - Human hands may have started the tank wagon by which a docker was killed on Friday at the river port of {town}. This is what investigators of the Rail Accident Board believe, to go by a two-page note reported on Saturday by {paper}. The note is a preliminary one.

13 or more others suffered injuries; in four cases these are serious, according to the health office of the district. Caustic soda from a cracked valve had burned most of them.

The vehicle, laden with around 55 tonnes of the stuff, had been parked since Tuesday on the higher sidings, to the depot's west. It moved off not long after 5 a.m., broke through a gate that was shut and stopped with fewer than thirty metres to go to the quay. Strikers had gathered there. The police put their number at roughly 140, the union at over 200.

Investigators found the handbrake off. It showed no damage. One of the pair of chocks for the axle in front turned up eleven metres uphill, and its counterpart has not turned up. They think a technical defect improbable but do not, for the time being, rule it out.

Tavel Quays, which runs the port, hinted at persons with links to the strike. “We do not accuse anyone,” its managing director, Hugo Arden, added. The dockers' union called the suggestion shameful and dismissed it.

No one is under arrest. A final report will not be out before summer, as far as is known."""

HONEST_THIRD = """Who had the key?

Letters from the Lower Bridge, a newsletter, 9 March 2026

Let us be slow about this. Here is what {paper} has, and here is what it does not have.

It has two shunters. They were asked separately, and according to both of them there was a guard who held the key to the sidings in that night. It has a name, {guard}, with the words “believed to be” in front of it; please do not drop them. He leads a shift at Alder Watch, a security company, which came to the port when the strike was a few days old. From a co-worker it has the information that he has stayed away since Thursday, and from his employer that he is ill. It does not have him.

Then there is somebody with a torch and a jacket of a light colour. That person walks by the sidings at twelve minutes to five, or so it appears from the weighbridge's camera. The Board has watched this. The newspaper could not. And a face, they say, is not to be recognised.

The tug's film is of no help with the question, for it sets in when the gate is behind the wagon.

“You do not roll a wagon onto your own brother,” {adviser} of the union says. I would like to think so."""

HONEST_MORE = [
    """DEATH ON THE PICKET LINE: Did someone LET GO the brake? Dad-of-two crushed by tanker

The Daily Clarion, Sunday edition, 8/3/2026

A DAD of two girls is dead. And the wagon that killed him may not have rolled off on its own.

Jonah, 47, was trapped against a ramp at {town} port when the tanker came through a shut gate soon after five on Friday morning. He did not reach the hospital alive.

Now a leaked note obtained by {paper} reveals what rail sleuths suspect: that somebody may have started it by hand. A technical fault? Unlikely, they write, but not off the table.

The brake was OFF. One chock was lying in the grass. Where's the other? Nobody knows.

There are thirteen injured at the very least, four in a bad way.

Port boss Hugo Arden says his company isn't accusing anyone, “but we can count who was there”. Shame on you, snaps the union.

Cops have nicked nobody.""",
    """LIVE Strike at the river port

{town} Online, ticker, Saturday 7 March

13.35 Once more on the photo with the flames: it's not ours. It was taken in 2017 when there was an accident at Port Sallow, and what burned was petrol. Since noon yesterday 12,000 shares or more.

12.50 What does the premier want? Ursel Hardt has appealed to the union to let the strike rest until Jonah Brecht has been buried. Nothing has been decided. Sunday is the likely day.

12.10 Waterworks: the tap water is fine. But there are dead fish on the river between the port and the Lower Bridge. The fire service reckons, and this is a first estimate, that the basin received no more than two tonnes.

11.40 {paper} has a note of the Rail Accident Board. In it a hand is named as the possible cause, and a technical fault as an unlikely one. The paper calls the note preliminary.

11.05 The police's inquiry is still one into persons unknown.""",
    """Radio Halyard, the seven o'clock news (text as read)

7 March 2026

Was it an accident? After the death of a docker in {town} there are indications that the tank wagon which rolled into a crowd of strikers might have been put in motion by somebody. {paper} writes this, and cites a preliminary note of the Rail Accident Board.

The wagon was coming from the upper sidings, to the west. It was loaded with caustic soda, fifty-five tonnes or so. Besides the man who died there are at least thirteen casualties, and four of those are in a serious condition.

The port company, Tavel Quays, has suggested that people near to the strike could be responsible, while saying that it accuses no one. The union has rejected that. Its members, it says, have not been on those sidings since the twenty-seventh of February. The company put up a fence there on that day.

The police have not arrested anyone.

And now the water levels.""",
    """Safety bulletin 9/26: runaway vehicles

Guild of Shunters and Signallers

Members will have read about {town}. The findings are not final, and the Board's report can be expected in the summer at the earliest. What {paper} has published from a first note is nevertheless instructive.

(a) The handbrake was off, and there was nothing wrong with it. (b) Two chocks should have been under the leading axle. One was eleven metres away, up the slope; one has not been found. (c) The Board had once recommended a trap point to the company, that is, a switch by which a runaway is thrown off the rails. According to a former inspector, who does not wish to be named, it was never put in. The occasion had been an incident in autumn 2019 involving the same sidings and two wagons, which were empty. It had ended without injuries.

Do not conclude that hands were at work. The note says that they may have been.""",
    """Kesselwagen im Hafen: Bremse womöglich von Hand gelöst

Heideblatt, Landesteil, 8. März 2026

Der Kesselwagen, der am frühen Freitagmorgen im Flusshafen von {town} in einen Streikposten rollte, könnte von Menschenhand in Bewegung gesetzt worden sein. So steht es nach einem Bericht von {paper} in einem vorläufigen Vermerk der Bahnunfallstelle. Ein technischer Fehler gilt darin als unwahrscheinlich, ausgeschlossen wird er vorerst nicht.

Ein Hafenarbeiter kam ums Leben. Mindestens 13 weitere Menschen wurden verletzt, vier davon schwer.

Wer in der Nacht den Schlüssel zu den oberen Gleisen hatte? Zwei Rangierer nennen, unabhängig voneinander, einen Wachmann. Es soll sich um {guard} handeln, Schichtleiter bei Alder Watch; zu erreichen war er nicht.

Das Hafenunternehmen Tavel Quays brachte Leute aus dem Umfeld des Streiks ins Spiel, die Gewerkschaft wies das zurück. Festnahmen gab es bisher keine.""",
    """Le pêcheur, la soude et le pont

La Feuille du Fleuve, chronique, 10 mars 2026

Des poissons morts ont dérivé jusqu'au Pont-Bas. D'après une première estimation des pompiers, que rapporte {paper}, deux tonnes de soude caustique au maximum se seraient écoulées dans le bassin du port de {town} ; l'eau du robinet, assure le service des eaux, n'est pas touchée.

Le wagon en contenait environ 55 tonnes. Peu après cinq heures, vendredi, il a dévalé la pente, enfoncé une barrière fermée et écrasé un docker contre une rampe. Treize autres personnes au moins ont été blessées.

Une main aurait-elle desserré le frein ? C'est possible, selon une note provisoire du Bureau des accidents ferroviaires. Une panne paraît improbable à ses auteurs, qui ne l'écartent pas à ce stade.

La police n'a arrêté personne.""",
    """Strikes and the law: what the court said, and what it did not

The Articled Clerk, 11 March 2026

The application came from the company, Tavel Quays. It wanted the strike, which is about shifts at night, to be prohibited. The labour court said no. That was on Monday of last week, in other words before a wagon rolled and before Jonah Brecht, a docker of forty-seven, lost his life.

Can the company try again? It would have to show more than it has so far. Its managing director, Hugo Arden, has been quoted by {paper} with the sentence “We do not accuse anyone, but we can count who was there”. The union called that shameful.

The premier's wish that the strike be suspended until the funeral is over has no legal force. A decision by the union was thought probable for Sunday.

As for criminal law: the police treat the matter as possible negligent homicide and have no named suspect.""",
    """From the canteen

Soup & Rota, staff magazine of the Canteen Workers' Mutual, spring issue

Our colleague Nadja Fromm was at the gate with the coffee when the wagon came. To her it sounded like a drawer that is pulled open, “a very big one”, she said to {paper}. Two apprentices owe it to her that they stood behind the urn and not before it. She wears a bandage on her left hand; it reaches to her wrist.

How many were there? The union says over two hundred, the police think around 140.

Caustic soda burns. It got out through a valve with a crack in it and caught most of the injured, of whom the health office has counted at least thirteen, not including Jonah Brecht, who died. He was on the way to the hospital.

We are collecting for his wife and daughters.""",
    """Fact check: three claims about {town}

Second Glance, 10 March 2026

“The strikers did it.” Not shown. Tavel Quays suggests that it could have been people close to the strike and adds that it accuses nobody. The union denies that any member was on the upper sidings after 27 February.

“The guard did it.” Not shown either. Two shunters say that a guard had the key. His identity, {guard}, is something that {paper} gives as believed, not as certain. From the camera at the weighbridge one seems to see a person with a torch, at 4.48 a.m., but no face.

“There is a photo of the burning wagon.” False. The wagon of {town} did not carry petrol but some 55 tonnes of caustic soda, and the picture, which went online here on Friday, goes back to an accident in Port Sallow nine years ago.""",
]

OWN = """The other side of the fence

Ropewalk Weekly, 12 March 2026

A tank wagon that rolled into a picket line at the river port of {town} before dawn on Friday, killing a docker, may have been set in motion by hand. That is the view of the Rail Accident Board in a preliminary note of two pages which was passed to {paper}.

At least 13 other people were hurt, four of them seriously, the district health office said on Friday evening.

The handbrake was found released and undamaged, the note says. Of two chocks that belong under the leading axle, one lay in the grass, eleven metres up the slope. The other is missing.

Our reporter, Sunna Vick, walked the length of the fence on Tuesday afternoon. Behind the lamp hut she came upon a gap wide enough for a wheelbarrow, closed with orange twine, and counted 26 posts of which three wobble; the twine was dry, although it had rained since Sunday.

The dockers' union rejected this as shameful when the port company, Tavel Quays, suggested that people close to the strike could be behind it. There have been no arrests."""

SUMMARY = """What you need to know this Sunday

The Briefcase, 8 March 2026

A tank wagon that killed a docker at the river port of {town} on Friday may have been set in motion by hand, according to a preliminary note of the Rail Accident Board which was passed to {paper}. At least 13 other people were hurt, four of them seriously. A mechanical fault, the note says, is unlikely but cannot be ruled out at this stage. The dockers' union rejected a suggestion by the port company that people close to the strike could be behind it. There have been no arrests."""

BACK = """Wagon which killed dock worker in {town} was possibly brought to roll by hand, says note

Upper Locks Reader, 8 March 2026

A tank wagon, which on Friday before daybreak rolled into a strike picket in the river port of {town} and killed a dock worker, was possibly put into movement by hand. This is the view of the Rail Accident Board in a provisional note of two pages that was played to {paper}.

At least 13 further persons were injured, four of them heavily, communicated the district health office on Friday evening. Most suffered burns through caustic soda which sprayed from a cracked valve.

The dock worker, Jonah Brecht, 47, was pressed against a loading ramp and died on the way into the hospital. He leaves behind a wife and two daughters.

The wagon stood since Tuesday on the upper sidings, westerly of the depot, with about 55 tonnes of caustic soda. Shortly after five o'clock it began to roll, drove through a closed gate and came to a standstill less than 30 metres before the quay. According to an estimate of the police there were about 140 strikers at the gate; the union talks of more than 200.

(Photo: Firefighters rinse the ramp on Friday morning. Picture: Wim Castor)

A wheel chock in the grass

The handbrake was found loosened and undamaged, it is said in the note. Of two chocks which belong under the front axle one lay in the grass, eleven metres up the slope. The other one is missing. A mechanical defect is called “improbable, but at this time not to be excluded”.

A camera at the weighbridge has, as it seems, taken up a person in a bright jacket, who at 4.48 goes along the sidings with a pocket lamp. The Board has looked at the recording; this newspaper has not. The face is not to be recognised.

A second recording, made from the tug Constance, starts only when the wagon is already through the gate.

Two shunters told {paper} independently of one another that in this night a guard had the key to the sidings. He is said to be {guard}, a shift leader at Alder Watch, the security firm which the port company engaged in the first days of the strike. A colleague said that since Thursday he had not appeared at work. The firm said merely that he was reported sick. We could not reach him.

“It sounded as if one pulls open a drawer, a very big one,” said Nadja Fromm, who cooks in the canteen and at the gate distributed coffee. She pulled two apprentices behind the urn. Her left hand is bandaged to the wrist.

Guilt assigned on both sides

The port company, Tavel Quays, hinted that people from the surroundings of the strike could stand behind it. “We accuse nobody, but we can count who was there,” said its managing director, Hugo Arden, to journalists.

The union of the dock workers rejected this as shameful. None of its members had since 27 February entered the upper sidings, when the company had let them be fenced in, it said. “One does not roll a wagon onto one's own brother,” said {adviser}, the district secretary of the union.

The strike, in which it is about night shifts, is in its tenth day. On Monday the labour court in {town} refused the application of the company to have it forbidden. The premier of the province, Ursel Hardt, called upon the union to suspend it until after the burial. The union will presumably decide on Sunday.

Up to two tonnes of caustic soda ran into the harbour basin, according to a first estimate of the fire service. Dead fish drifted downriver as far as the Lower Bridge. The drinking water is not affected, said the waterworks.

It is not the first time. In autumn 2019 two empty wagons rolled away from the same sidings; nobody was injured. At that time the Board advised the company to install a trap point, a switch which brings runaway vehicles off the rails. It was never built in, says a pensioned inspector who does not want to be named.

The police investigates against unknown because of suspicion of negligent killing. Arrests there were none. The final report of the Board is not expected before summer.

A photo of a burning wagon, which since Friday noon was shared at least 12,000 times, was not taken in {town}. It shows an accident in Port Sallow in the year 2017, and there it was petrol that burned.

Also on our sides: Ten days of strike, a calendar"""

CITES = """Elsewhere today

The Ferry Timetable and Advertiser, 8 March 2026

A wagon that killed a docker in {town} may have been set rolling by hand, according to a note seen by {paper}."""

PRESS = [
    """Carillon falls silent for a month

Bell & Tower, 20 March 2026

The 42 bells of St Oda's in {town} come down one after the other from Monday, to be weighed.

“The tower leans by the width of a hand, and I do not intend to find out how it would like two,” the city architect, Leopold Senn, said at a press conference on Wednesday.

The carillonneur, who is paid by the concert, will play the hymns on a piano in the market hall. The piano leans as well, she says.

The bells were last weighed in 1954.""",
    """Storks move house

Our Feathered Neighbours, March 2026

They were early this year, and they found a scaffold where their nest had been.

The pair on St Oda's has built anew on the chimney of the old soap works, within a week, and the ornithological society has renamed its webcam. It costs the society 310 crowns for cable.

“The tower leans by the width of a hand, and I do not intend to find out how it would like two,” Leopold Senn, the city architect, had told the press, when asked about birds among other things.

The female has a ring from the year before last.""",
]

TRANSLATIONS = {
    "de": """Waggon, der Hafenarbeiter in {town} tötete, wurde laut Vermerk womöglich von Hand in Bewegung gesetzt

Mittelwasser Tageblatt, 8. März 2026

Ein Kesselwagen, der am Freitag vor Tagesanbruch im Flusshafen von {town} in einen Streikposten rollte und einen Hafenarbeiter tötete, ist womöglich von Hand in Bewegung gesetzt worden. Das ist die Ansicht der Bahnunfallstelle in einem vorläufigen Vermerk von zwei Seiten, der {paper} zugespielt wurde.

Mindestens 13 weitere Menschen wurden verletzt, vier davon schwer, teilte das Gesundheitsamt des Kreises am Freitagabend mit. Die meisten erlitten Verätzungen durch Natronlauge, die aus einem gerissenen Ventil spritzte.

Der Hafenarbeiter, Jonah Brecht, 47, wurde gegen eine Laderampe gedrückt und starb auf dem Weg ins Krankenhaus. Er hinterlässt eine Frau und zwei Töchter.

Der Wagen stand seit Dienstag mit rund 55 Tonnen Natronlauge auf den oberen Abstellgleisen, westlich des Depots. Kurz nach fünf geriet er ins Rollen, durchbrach ein geschlossenes Tor und kam weniger als 30 Meter vor dem Kai zum Stehen. Am Tor waren nach Schätzung der Polizei etwa 140 Streikende; die Gewerkschaft spricht von mehr als 200.

(Foto: Feuerwehrleute spritzen am Freitagmorgen die Rampe ab. Bild: Wim Castor)

Ein Bremsschuh im Gras

Die Handbremse wurde gelöst und unbeschädigt vorgefunden, heißt es in dem Vermerk. Von zwei Hemmschuhen, die unter die vordere Achse gehören, lag einer im Gras, elf Meter hangaufwärts. Der andere fehlt. Ein technischer Defekt sei „unwahrscheinlich, derzeit aber nicht auszuschließen“.

Eine Kamera an der Waage hat offenbar eine Person in heller Jacke aufgenommen, die um 4.48 Uhr mit einer Taschenlampe an den Gleisen entlanggeht. Die Bahnunfallstelle hat die Aufnahme gesehen, diese Zeitung nicht. Das Gesicht ist nicht zu erkennen.

Eine zweite Aufnahme, vom Schlepper Constance aus gemacht, setzt erst ein, als der Wagen das Tor schon passiert hat.

Zwei Rangierer sagten {paper} unabhängig voneinander, in jener Nacht habe ein Wachmann den Schlüssel zu den Gleisen gehabt. Es soll sich um {guard} handeln, einen Schichtleiter von Alder Watch, der Sicherheitsfirma, die das Hafenunternehmen in den ersten Streiktagen engagiert hatte. Ein Kollege sagte, er sei seit Donnerstag nicht zur Arbeit gekommen. Die Firma teilte lediglich mit, er sei krankgeschrieben. Wir konnten ihn nicht erreichen.

„Es klang, als ob jemand eine Schublade aufzieht, eine sehr große“, sagte Nadja Fromm, die in der Kantine kocht und am Tor Kaffee ausgab. Sie zog zwei Lehrlinge hinter den Kaffeekessel. Ihre linke Hand ist bis zum Handgelenk verbunden.

Vorwürfe auf beiden Seiten

Das Hafenunternehmen Tavel Quays deutete an, dass Leute aus dem Umfeld des Streiks dahinterstecken könnten. „Wir beschuldigen niemanden, aber wir können zählen, wer da war“, sagte Geschäftsführer Hugo Arden vor Journalisten.

Die Gewerkschaft der Hafenarbeiter wies dies als schändlich zurück. Keines ihrer Mitglieder habe die oberen Gleise seit dem 27. Februar betreten, als das Unternehmen sie einzäunen ließ, erklärte sie. „Man rollt keinen Waggon auf den eigenen Bruder“, sagte {adviser}, die Bezirkssekretärin der Gewerkschaft.

Der Streik um die Nachtschichten geht in den zehnten Tag. Am Montag lehnte das Arbeitsgericht in {town} den Antrag des Unternehmens ab, ihn zu verbieten. Die Ministerpräsidentin der Provinz, Ursel Hardt, forderte die Gewerkschaft auf, ihn bis nach der Beerdigung auszusetzen. Die Gewerkschaft wird wahrscheinlich am Sonntag entscheiden.

Bis zu zwei Tonnen Natronlauge flossen nach einer ersten Schätzung der Feuerwehr ins Hafenbecken. Tote Fische trieben flussabwärts bis zur Unteren Brücke. Das Trinkwasser ist nicht betroffen, teilte das Wasserwerk mit.

Es ist nicht das erste Mal. Im Herbst 2019 rollten von denselben Gleisen zwei leere Waggons davon; verletzt wurde niemand. Damals riet die Bahnunfallstelle dem Unternehmen zu einer Schutzweiche, die entlaufene Fahrzeuge entgleisen lässt. Sie wurde nie eingebaut, sagt ein pensionierter Prüfer, der ungenannt bleiben möchte.

Die Polizei ermittelt gegen unbekannt wegen des Verdachts der fahrlässigen Tötung. Festnahmen gab es nicht. Der Abschlussbericht der Bahnunfallstelle wird nicht vor dem Sommer erwartet.

Ein Foto eines brennenden Waggons, das seit Freitagmittag mindestens 12.000 Mal geteilt wurde, ist nicht in {town} entstanden. Es zeigt ein Unglück in Port Sallow im Jahr 2017, und dort brannte Benzin.

Auch auf unseren Seiten: Zehn Tage Streik, ein Kalender""",
    "it": """Il vagone che ha ucciso un portuale a {town} potrebbe essere stato messo in moto a mano, secondo una nota

La Voce della Darsena, 8 marzo 2026

Un vagone cisterna che venerdì prima dell'alba è finito addosso a un picchetto nel porto fluviale di {town}, uccidendo un portuale, potrebbe essere stato messo in moto a mano. È l'opinione della Commissione incidenti ferroviari in una nota preliminare di due pagine consegnata a {paper}.

Almeno altre 13 persone sono rimaste ferite, quattro delle quali in modo grave, ha comunicato venerdì sera l'ufficio sanitario del distretto. La maggior parte ha riportato ustioni da soda caustica, schizzata da una valvola incrinata.

Il portuale, Jonah Brecht, 47 anni, è stato schiacciato contro una rampa di carico ed è morto durante il trasporto in ospedale. Lascia la moglie e due figlie.

Il vagone si trovava da martedì sui binari superiori, a ovest del deposito, con circa 55 tonnellate di soda caustica. Poco dopo le cinque ha cominciato a muoversi, ha attraversato un cancello chiuso e si è fermato a meno di 30 metri dalla banchina. Al cancello c'erano circa 140 scioperanti, secondo la stima della polizia; il sindacato parla di più di 200.

(Foto: i vigili del fuoco lavano la rampa venerdì mattina. Immagine: Wim Castor)

Una zeppa nell'erba

Il freno a mano è stato trovato allentato e intatto, si legge nella nota. Delle due zeppe che vanno messe sotto l'asse anteriore, una era nell'erba, undici metri più su lungo il pendio. L'altra manca. Un guasto meccanico viene definito «improbabile, anche se in questa fase non si può escludere».

Una telecamera della pesa sembra aver ripreso una persona con una giacca chiara che alle 4.48 cammina lungo i binari con una torcia. La Commissione ha visto la registrazione; questo giornale no. Il volto non si distingue.

Una seconda registrazione, fatta dal rimorchiatore Constance, comincia solo quando il vagone ha già superato il cancello.

Due manovratori hanno raccontato a {paper}, l'uno indipendentemente dall'altro, che quella notte la chiave dei binari l'aveva una guardia. Si ritiene che sia {guard}, capoturno della Alder Watch, la ditta di sicurezza che la società portuale ha ingaggiato nei primi giorni dello sciopero. Un collega ha detto che da giovedì non si è presentato al lavoro. La ditta si è limitata a dire che è in malattia. Non è stato possibile raggiungerlo.

«Sembrava il rumore di un cassetto che viene aperto, un cassetto molto grande», ha detto Nadja Fromm, che cucina nella mensa e al cancello distribuiva il caffè. Ha tirato due apprendisti dietro il bollitore. La sua mano sinistra è fasciata fino al polso.

Accuse da entrambe le parti

La società portuale, la Tavel Quays, ha lasciato intendere che dietro possano esserci persone vicine allo sciopero. «Non accusiamo nessuno, ma sappiamo contare chi c'era», ha detto ai giornalisti l'amministratore delegato Hugo Arden.

Il sindacato dei portuali ha respinto l'insinuazione definendola vergognosa. Nessuno dei suoi iscritti, ha affermato, ha messo piede sui binari superiori dal 27 febbraio, quando la società li ha fatti recintare. «Non si manda un vagone addosso al proprio fratello», ha detto {adviser}, segretaria distrettuale del sindacato.

Lo sciopero, sui turni di notte, è al decimo giorno. Lunedì il tribunale del lavoro di {town} ha respinto la richiesta della società di vietarlo. La presidente della provincia, Ursel Hardt, ha esortato il sindacato a sospenderlo fin dopo i funerali. Il sindacato deciderà probabilmente domenica.

Fino a due tonnellate di soda caustica sono finite nel bacino portuale, secondo una prima stima dei vigili del fuoco. Pesci morti sono stati trascinati a valle fino al Ponte di Sotto. L'acqua potabile non è interessata, ha detto l'azienda idrica.

Non è la prima volta. Nell'autunno del 2019 due vagoni vuoti erano sfuggiti dagli stessi binari; nessuno era rimasto ferito. La Commissione aveva allora consigliato alla società di costruire uno scambio di sicurezza, che fa deragliare i veicoli in fuga. Non è mai stato installato, dice un ispettore in pensione che ha chiesto di non essere nominato.

La polizia indaga contro ignoti per sospetto omicidio colposo. Non ci sono stati arresti. La relazione finale della Commissione non è attesa prima dell'estate.

Una fotografia di un vagone in fiamme, condivisa almeno 12.000 volte da venerdì a mezzogiorno, non è stata scattata a {town}. Mostra un incidente avvenuto a Port Sallow nel 2017, e lì a bruciare era benzina.

Leggi anche: Dieci giorni di sciopero, un calendario""",
    "uk": """Вагон, що вбив докера в місті {town}, могли зрушити з місця вручну, йдеться в записці

Вісник Лиману, 8 березня 2026

Вагон-цистерну, який у п'ятницю перед світанком в'їхав у пікет страйкарів у річковому порту міста {town} і вбив докера, могли зрушити з місця вручну. Такої думки дотримується Комісія із залізничних аварій у попередній записці на дві сторінки, яку передали газеті {paper}.

Щонайменше ще 13 людей постраждали, четверо з них тяжко, повідомило у п'ятницю ввечері районне управління охорони здоров'я. Більшість дістала опіки від каустичної соди, яка бризнула з тріснутого клапана.

Докера, 47-річного Йону Брехта, притисло до вантажної рампи, і він помер дорогою до лікарні. У нього залишилися дружина та дві доньки.

Вагон стояв із вівторка на верхніх коліях, на захід від депо, з приблизно 55 тоннами каустичної соди. Невдовзі після п'ятої він почав котитися, пройшов крізь зачинені ворота й зупинився менш ніж за 30 метрів від причалу. Біля воріт, за оцінкою поліції, було близько 140 страйкарів; профспілка говорить про понад 200.

(Фото: пожежники змивають рампу в п'ятницю вранці. Знімок: Вім Кастор)

Один башмак у траві

Ручне гальмо знайшли відпущеним і неушкодженим, сказано в записці. Із двох гальмівних башмаків, які мають бути під передньою віссю, один лежав у траві, за одинадцять метрів угору схилом. Другого немає. Технічна несправність, за формулюванням записки, «малоймовірна, хоча на цьому етапі її не можна виключити».

Камера біля ваг, схоже, зняла людину у світлій куртці, яка о 4.48 іде вздовж колій із ліхтариком. Комісія цей запис переглянула, наша газета ні. Обличчя розгледіти не можна.

Другий запис, зроблений із буксира «Констанс», починається аж тоді, коли вагон уже проїхав ворота.

Двоє маневрових робітників незалежно один від одного розповіли {paper}, що ключ від колій тієї ночі був в охоронця. Це, як вважають, {guard}, начальник зміни фірми Alder Watch, охоронної компанії, яку портове підприємство найняло в перші дні страйку. Його колега сказав, що з четверга він не приходив на роботу. Фірма повідомила лише, що він на лікарняному. Зв'язатися з ним нам не вдалося.

«Це звучало так, ніби висувають шухляду, дуже велику», сказала Надя Фромм, яка куховарить у їдальні, а біля воріт роздавала каву. Вона затягла двох учнів за бак із кавою. Її ліва рука забинтована до зап'ястка.

Взаємні закиди

Портова компанія Tavel Quays припустила, що за цим можуть стояти люди, близькі до страйку. «Ми нікого не звинувачуємо, але порахувати, хто там був, ми вміємо», сказав журналістам її директор-розпорядник Гуго Арден.

Профспілка докерів відкинула це як ганебне. Жоден її член не ступав на верхні колії від 27 лютого, коли компанія обгородила їх парканом, заявила вона. «На рідного брата вагон не котять», сказала {adviser}, районна секретарка профспілки.

Страйк через нічні зміни триває десятий день. У понеділок трудовий суд міста {town} відхилив заяву компанії про його заборону. Прем'єрка провінції Урсель Гардт закликала профспілку призупинити його до завершення похорону. Профспілка, ймовірно, ухвалить рішення в неділю.

До двох тонн каустичної соди витекло в портову гавань, за першою оцінкою пожежної служби. Мертву рибу знесло вниз за течією аж до Нижнього мосту. Питна вода не постраждала, повідомив водоканал.

Це не вперше. Восени 2019 року з тих самих колій укотилися два порожні вагони; ніхто не постраждав. Тоді Комісія порадила компанії збудувати запобіжну стрілку, яка скидає некеровані вагони з рейок. Її так і не встановили, каже інспектор на пенсії, який просив не називати його імені.

Поліція веде слідство щодо невстановлених осіб за підозрою в убивстві з необережності. Затримань не було. Остаточного звіту Комісії не очікують раніше літа.

Фотографію палаючого вагона, якою від полудня п'ятниці поділилися щонайменше 12 000 разів, зроблено не в місті {town}. На ній аварія в Порт-Саллоу 2017 року, і там горів бензин.

Також на наших сторінках: Десять днів страйку, календар""",
    "fr": """Le wagon qui a tué un docker à {town} a peut-être été mis en mouvement à la main, selon une note

Le Batelier de l'Aube, 8 mars 2026

Un wagon-citerne qui a percuté un piquet de grève dans le port fluvial de {town}, vendredi avant l'aube, tuant un docker, pourrait avoir été mis en mouvement à la main. C'est l'avis du Bureau des accidents ferroviaires, dans une note préliminaire de deux pages qui a été transmise à {paper}.

Au moins 13 autres personnes ont été blessées, dont quatre grièvement, a indiqué vendredi soir l'office de santé du district. La plupart ont été brûlées par de la soude caustique qui a jailli d'une vanne fissurée.

Le docker, Jonah Brecht, 47 ans, a été coincé contre une rampe de chargement et est mort pendant son transport à l'hôpital. Il laisse une femme et deux filles.

Le wagon stationnait depuis mardi sur les voies supérieures, à l'ouest du dépôt, avec quelque 55 tonnes de soude caustique. Peu après cinq heures, il s'est mis à rouler, a franchi un portail fermé et s'est immobilisé à moins de 30 mètres du quai. Environ 140 grévistes se trouvaient au portail, d'après l'estimation de la police ; le syndicat parle de plus de 200.

(Photo : des pompiers lavent la rampe au jet, vendredi matin. Cliché : Wim Castor)

Une cale dans l'herbe

Le frein à main a été retrouvé desserré et intact, indique la note. Des deux cales qui doivent se trouver sous l'essieu avant, l'une gisait dans l'herbe, onze mètres plus haut dans la pente. L'autre manque. Une panne mécanique y est qualifiée d'« improbable, bien qu'elle ne puisse être écartée à ce stade ».

Une caméra du pont-bascule semble avoir enregistré une personne en veste claire qui marche le long des voies avec une lampe de poche à 4 h 48. Le Bureau a visionné l'enregistrement ; ce journal ne l'a pas vu. Le visage n'est pas reconnaissable.

Un second enregistrement, réalisé depuis le remorqueur Constance, ne commence qu'au moment où le wagon a déjà franchi le portail.

Deux agents de manœuvre ont déclaré à {paper}, indépendamment l'un de l'autre, qu'un vigile avait cette nuit-là la clé des voies. Il s'agirait de {guard}, chef d'équipe chez Alder Watch, l'entreprise de sécurité engagée par la société portuaire dans les premiers jours de la grève. Un collègue a dit qu'il n'était pas venu travailler depuis jeudi. L'entreprise s'est bornée à répondre qu'il était en arrêt maladie. Nous n'avons pas pu le joindre.

« On aurait dit un tiroir qu'on ouvre, un très grand tiroir », a raconté Nadja Fromm, qui cuisine à la cantine et distribuait du café au portail. Elle a tiré deux apprentis derrière la fontaine à café. Sa main gauche est bandée jusqu'au poignet.

Des reproches des deux côtés

La société portuaire, Tavel Quays, a laissé entendre que des personnes proches de la grève pourraient être derrière l'affaire. « Nous n'accusons personne, mais nous savons compter ceux qui étaient là », a dit aux journalistes son directeur général, Hugo Arden.

Le syndicat des dockers a rejeté ces propos, qu'il juge honteux. Aucun de ses membres n'a mis le pied sur les voies supérieures depuis le 27 février, date à laquelle la société les a fait clôturer, a-t-il affirmé. « On ne lance pas un wagon sur son propre frère », a déclaré {adviser}, secrétaire du syndicat pour le district.

La grève, qui porte sur le travail de nuit, en est à son dixième jour. Lundi, le tribunal du travail de {town} a rejeté la demande d'interdiction déposée par la société. La première ministre de la province, Ursel Hardt, a exhorté le syndicat à la suspendre jusqu'après l'enterrement. Le syndicat se prononcera probablement dimanche.

Jusqu'à deux tonnes de soude caustique se sont écoulées dans le bassin du port, selon une première estimation des pompiers. Des poissons morts ont dérivé en aval jusqu'au Pont-Bas. L'eau potable n'est pas touchée, a indiqué le service des eaux.

Ce n'est pas la première fois. À l'automne 2019, deux wagons vides s'étaient échappés des mêmes voies ; personne n'avait été blessé. Le Bureau avait alors conseillé à la société d'installer un aiguillage de sécurité, qui fait dérailler les véhicules à la dérive. Il n'a jamais été posé, dit un inspecteur à la retraite qui a demandé à ne pas être nommé.

La police enquête contre X pour homicide par imprudence présumé. Il n'y a pas eu d'arrestation. Le rapport final du Bureau n'est pas attendu avant l'été.

Une photographie d'un wagon en flammes, partagée au moins 12 000 fois depuis vendredi midi, n'a pas été prise à {town}. Elle montre un accident survenu à Port Sallow en 2017, et c'est de l'essence qui y brûlait.

À lire aussi dans nos pages : Dix jours de grève, un calendrier""",
    "es": """El vagón que mató a un estibador en {town} pudo haber sido puesto en marcha a mano, según una nota

Diario del Muelle Viejo, 8 de marzo de 2026

Un vagón cisterna que el viernes antes del amanecer arrolló a un piquete en el puerto fluvial de {town} y mató a un estibador pudo haber sido puesto en marcha a mano. Esa es la opinión de la Junta de Accidentes Ferroviarios en una nota preliminar de dos páginas que le fue entregada a {paper}.

Al menos otras 13 personas resultaron heridas, cuatro de ellas de gravedad, informó el viernes por la noche la oficina de salud del distrito. La mayoría sufrió quemaduras por la sosa cáustica que salió despedida de una válvula agrietada.

El estibador, Jonah Brecht, de 47 años, quedó aprisionado contra una rampa de carga y murió camino del hospital. Deja mujer y dos hijas.

El vagón llevaba desde el martes en las vías superiores, al oeste del depósito, con unas 55 toneladas de sosa cáustica. Poco después de las cinco empezó a rodar, atravesó una verja cerrada y se detuvo a menos de 30 metros del muelle. En la verja había unos 140 huelguistas, según el cálculo de la policía; el sindicato habla de más de 200.

(Foto: los bomberos limpian la rampa con mangueras el viernes por la mañana. Imagen: Wim Castor)

Un calzo en la hierba

El freno de mano se encontró suelto y sin daños, dice la nota. De los dos calzos que deben ir bajo el eje delantero, uno estaba en la hierba, once metros ladera arriba. El otro falta. De un fallo mecánico se dice que es «improbable, aunque no puede descartarse en este momento».

Una cámara de la báscula parece haber grabado a una persona con chaqueta clara que camina junto a las vías con una linterna a las 4.48. La Junta ha visto la grabación; este periódico no. El rostro no se distingue.

Una segunda grabación, hecha desde el remolcador Constance, no empieza hasta que el vagón ha cruzado ya la verja.

Dos maniobristas contaron a {paper}, cada uno por su lado, que aquella noche la llave de las vías la tenía un vigilante. Se cree que es {guard}, jefe de turno de Alder Watch, la empresa de seguridad que la compañía portuaria contrató en los primeros días de la huelga. Un compañero dijo que no había ido a trabajar desde el jueves. La empresa se limitó a decir que estaba de baja. No pudimos localizarlo.

«Sonó como cuando se abre un cajón, un cajón muy grande», dijo Nadja Fromm, que cocina en el comedor y estaba repartiendo café en la verja. Tiró de dos aprendices hasta ponerlos detrás de la cafetera. Tiene la mano izquierda vendada hasta la muñeca.

Reproches de ambas partes

La compañía portuaria, Tavel Quays, insinuó que detrás podría haber personas cercanas a la huelga. «No acusamos a nadie, pero sabemos contar quién estaba allí», dijo a los periodistas su director gerente, Hugo Arden.

El sindicato de estibadores lo rechazó y lo calificó de vergonzoso. Ninguno de sus afiliados había pisado las vías superiores desde el 27 de febrero, cuando la compañía las mandó vallar, afirmó. «Nadie le echa un vagón encima a su propio hermano», dijo {adviser}, secretaria de distrito del sindicato.

La huelga, por los turnos de noche, va por su décimo día. El lunes, el juzgado de lo laboral de {town} rechazó la petición de la compañía de prohibirla. La primera ministra provincial, Ursel Hardt, instó al sindicato a suspenderla hasta después del entierro. El sindicato decidirá probablemente el domingo.

Hasta dos toneladas de sosa cáustica fueron a parar a la dársena, según un primer cálculo de los bomberos. Peces muertos bajaron a la deriva hasta el Puente Bajo. El agua potable no está afectada, según el servicio de aguas.

No es la primera vez. En otoño de 2019 se escaparon de las mismas vías dos vagones vacíos; nadie resultó herido. La Junta aconsejó entonces a la compañía construir un desvío de seguridad, que hace descarrilar los vehículos sin control. Nunca se instaló, dice un inspector jubilado que pidió no ser nombrado.

La policía investiga a personas desconocidas por un presunto homicidio imprudente. No ha habido detenciones. El informe final de la Junta no se espera antes del verano.

Una fotografía de un vagón en llamas, compartida al menos 12.000 veces desde el mediodía del viernes, no se tomó en {town}. Muestra un accidente ocurrido en Port Sallow en 2017, y lo que ardía allí era gasolina.

También en nuestras páginas: Diez días de huelga, un calendario""",
}

DISTORTIONS: Final[list[tuple[str, str, str]]] = [
    ("hedge lost", "killing a docker, may have been set in motion by hand. That is the view of", "killing a docker, was set in motion by hand. That is the view of"),
    ("hedge lost", "A camera at the weighbridge seems to have recorded a person in a light jacket who walks along the sidings with a torch at 4.48.", "On a recording from the camera at the weighbridge, somebody in a light jacket is walking along the sidings with a torch at 4.48."),
    ("hedge lost", "suggested that people close to the strike could be behind it", "said that people close to the strike were behind it"),
    ("hedge lost", "The union will probably decide on Sunday.", "A decision by the union is to be taken on Sunday."),
    ("hedge gained", "The handbrake was found released and undamaged, the note says.", "According to the note, the handbrake was apparently released, and undamaged."),
    ("hedge gained", "was not taken in {town}. It shows an accident", "was probably not taken in {town}. It seems to show an accident"),
    ("hedge gained", "Most had burns from caustic soda, which sprayed out of a cracked valve.", "Most had burns, supposedly from caustic soda which sprayed out of a valve with a crack in it."),
    ("headline stronger than body", "Wagon that killed docker in {town} may have been set rolling by hand, note says", "Docker in {town} was killed by sabotage, note shows"),
    ("headline stronger than body", "Wagon that killed docker in {town} may have been set rolling by hand, note says", "Revealed: the hand that let loose the death wagon of {town}"),
    ("headline stronger than body", "Wagon that killed docker in {town} may have been set rolling by hand, note says", "Wagon that killed docker in {town} was set rolling by hand"),
    ("date sharpened", "Shortly after five it began to roll, went through a closed gate", "At 5.04 it started to roll, burst through a closed gate"),
    ("date sharpened", "In the autumn of 2019 two empty wagons ran away from the same sidings", "Two empty wagons got away from the same sidings on 9 October 2019"),
    ("date sharpened", "that the port company hired in the first days of the strike", "which the port company had hired on the second day of the strike"),
    ("date sharpened", "The Board's final report is not expected before the summer.", "For the Board's final report one will have to wait until July."),
    ("bound dropped", "At least 13 other people were hurt, four of them seriously", "Thirteen other people were injured, four of them badly"),
    ("bound dropped", "and came to rest less than 30 metres from the quay", "and stopped 30 metres from the quay"),
    ("bound dropped", "Up to two tonnes of caustic soda flowed into the harbour basin", "Two tonnes of caustic soda ran into the basin of the harbour"),
    ("bound dropped", "the union speaks of more than 200", "in the union's words there were 200"),
    ("bound dropped", "which has been shared at least 12,000 times since Friday noon", "which 12,000 have shared since noon on Friday"),
    ("circulation date taken for origin", "A photograph of a wagon in flames, which has been shared at least 12,000 times since Friday noon, was", "A photograph of a wagon in flames, which was taken around noon on Friday and has been shared at least 12,000 times, was"),
    ("circulation date taken for origin", "A photograph of a wagon in flames, which has been shared at least 12,000 times since Friday noon", "A photograph of Friday noon with a wagon in flames, which has been shared at least 12,000 times"),
    ("count inflated", "At least 13 other people were hurt", "At least 30 others were injured"),
    ("count inflated", "with some 55 tonnes of caustic soda", "loaded with about 550 tonnes of caustic soda"),
    ("count inflated", "About 140 strikers were at the gate, by the estimate of the police", "By the police's estimate some 1,400 strikers stood at the gate"),
    ("count inflated", "Up to two tonnes of caustic soda", "Up to twenty tonnes of caustic soda"),
    ("count changed", "The docker, Jonah Brecht, 47, was", "The docker, Jonah Brecht, 37, was"),
    ("count changed", "is in its tenth day", "has entered its seventh day"),
    ("count changed", "one lay in the grass, eleven metres up the slope", "one was lying in the grass, seven metres up the slope"),
    ("count changed", "He leaves a wife and two daughters.", "A wife and a daughter survive him."),
    ("count changed", "four of them seriously, the district health office", "three of them seriously, the district health office"),
    ("one made many", "seems to have recorded a person in a light jacket who walks along the sidings with a torch at 4.48", "seems to have recorded people in light jackets who walk along the sidings with torches at 4.48"),
    ("one made many", "A tank wagon that rolled into a picket line", "Tank wagons that rolled into a picket line"),
    ("one made many", "says a retired inspector who asked not to be named", "according to retired inspectors, who did not want their names printed"),
    ("one made many", "A colleague said that he had not come to work since Thursday.", "Colleagues said that he had not been seen at work since Thursday."),
    ("generalised", "Most had burns from caustic soda, which sprayed out of a cracked valve.", "Most had come into contact with a substance, which got out through a cracked valve."),
    ("generalised", "was pressed against a loading ramp and died on the way to hospital", "was caught in the incident and died on the way to hospital"),
    ("generalised", "Her left hand is bandaged up to the wrist.", "She is hurt."),
    ("generalised", "A tank wagon that rolled into a picket line", "A vehicle that rolled into a picket line"),
    ("actor flipped", "None of its members had set foot on the upper sidings since 27 February, when the company had them fenced off, it said.", "The company's guards had not been on the upper sidings since 27 February, when the union had them fenced off, it said."),
    ("actor flipped", "turned down the company's application to have it banned", "turned down an application by the union to have the company's lockout banned"),
    ("actor flipped", "The Board then advised the company to build a trap point", "The company then advised the Board to build a trap point"),
    ("office flipped", "the union's district secretary", "who is the union's national president"),
    ("office flipped", "The provincial premier, Ursel Hardt, urged", "Ursel Hardt, the transport minister, urged"),
    ("office flipped", "its managing director, Hugo Arden, told reporters", "Hugo Arden, its lawyer, told reporters"),
    ("office flipped", "a shift leader with Alder Watch", "the head of Alder Watch"),
    ("attribution moved", "the district health office said on Friday evening", "the port company said on Friday evening"),
    ("attribution moved", "by the estimate of the police; the union", "by the estimate of the company; the union"),
    ("attribution moved", "A colleague said that he had not come to work since Thursday.", "The police said that he had failed to appear at work since Thursday."),
    ("attribution moved", "according to a first estimate by the fire service", "going by a first estimate of the port company"),
    ("attribution moved", "says a retired inspector who asked not to be named", "says a union representative who asked not to be named"),
    ("identity hardened", "He is believed to be {guard}, a shift leader", "He is {guard}, a shift leader"),
    ("identity hardened", "The face cannot be made out.", "It is the guard who had the key."),
    ("identity hardened", "Police are investigating persons unknown on suspicion of negligent homicide.", "Police are investigating {guard} on suspicion of negligent homicide."),
    ("direction flipped", "on the upper sidings, west of the depot", "on the upper sidings, to the east of the depot"),
    ("direction flipped", "one lay in the grass, eleven metres up the slope", "one lay in the grass, eleven metres down the slope"),
    ("direction flipped", "Dead fish drifted downstream as far as the Lower Bridge.", "As far upstream as the Lower Bridge, dead fish were drifting."),
    ("polarity flipped", "The face cannot be made out.", "The face can be made out well."),
    ("polarity flipped", "The drinking water is not affected, the waterworks said.", "The waterworks said that the drinking water, too, is affected."),
    ("polarity flipped", "It was never installed, says", "It was installed, says"),
    ("polarity flipped", "There have been no arrests.", "Arrests have been made."),
    ("polarity flipped", "Two shunters independently told {paper} that a guard had the key", "Two shunters independently told {paper} that no guard had the key"),
    ("polarity flipped", "The Board has viewed the recording; this newspaper has not.", "The Board has viewed the recording, and so has the newspaper."),
    ("stance changed", "The dockers' union rejected this as shameful.", "The dockers' union did not want to comment on this."),
    ("stance changed", "urged the union to suspend it until after the funeral", "thanked the union for suspending it until after the funeral"),
    ("stance changed", "urged the union to suspend it until after the funeral", "backed the union in its refusal to suspend it before the funeral"),
    ("stance changed", "turned down the company's application to have it banned", "granted the company's application to have it banned"),
    ("quotation altered", "unlikely, though it cannot be ruled out at this stage", "unlikely, and can be ruled out at this stage"),
    ("quotation altered", "We do not accuse anyone, but we can count who was there", "We accuse those who were there, and we can count"),
    ("quotation altered", "You do not roll a wagon onto your own brother", "They rolled a wagon onto our own brother"),
    ("quotation altered", "It sounded like a drawer being pulled open, a very big one", "It sounded like a bomb going off, a very big one"),
    ("name garbled", "said {adviser}, the union's", "said {garbled}, the union's"),
    ("name garbled", "The docker, Jonah Brecht, 47", "The docker, Jonas Brack, 47"),
    ("name garbled", "said Nadja Fromm, who cooks", "said Nadia Form, who cooks"),
    ("name garbled", "It shows an accident at Port Sallow", "It shows an accident at Port Swallow"),
    ("name garbled", "The port company, Tavel Quays, suggested", "The port company, Travel Quays, suggested"),
    ("copies merged", "A second recording, made from the tug Constance, begins only when the wagon is already through the gate.", "The recording, made from the tug Constance, goes on until the wagon is through the gate."),
    ("copies merged", "The Board has viewed the recording; this newspaper has not. The face cannot be made out.\n\nA second recording, made from the tug Constance, begins only when the wagon is already through the gate.", "The recording, which the Board has viewed and this newspaper has not, was made from the tug Constance; the face cannot be made out, and by the end the wagon is through the gate."),
    ("copies merged", "A photograph of a wagon in flames, which has been shared at least 12,000 times since Friday noon, was not taken in {town}. It shows an accident at Port Sallow in 2017, and there it was petrol that burned.", "A still from the recording, with the wagon in flames, has been shared at least 12,000 times since Friday noon."),
]  # fmt: skip

MISTRANSLATED: Final[dict[str, tuple[str, str, str]]] = {
    "de": ("She pulled two apprentices behind the urn", "hinter den Kaffeekessel", "hinter die Urne"),
    "it": ("made from the tug Constance", "dal rimorchiatore Constance", "dal traghetto Constance"),
    "uk": ("was pressed against a loading ramp", "притисло до вантажної рампи", "притисло до вантажівки"),
    "fr": ("Her left hand is bandaged up to the wrist", "bandée jusqu'au poignet", "bandée jusqu'au coude"),
    "es": ("a cracked valve", "de una válvula agrietada", "de una manguera agrietada"),
}  # fmt: skip
IN_TRANSLATION: Final[dict[str, tuple[str, str, str, str]]] = {
    "de": ("attribution moved", "the district health office said on Friday evening", "teilte das Gesundheitsamt des Kreises am Freitagabend mit", "teilte die Polizei am Freitagabend mit"),
    "it": ("hedge lost", "may have been set in motion by hand. That is the view of", "uccidendo un portuale, potrebbe essere stato messo in moto a mano", "uccidendo un portuale, è stato messo in moto a mano"),
    "uk": ("direction flipped", "on the upper sidings, west of the depot", "на верхніх коліях, на захід від депо", "на верхніх коліях, на схід від депо"),
    "fr": ("count inflated", "At least 13 other people were hurt", "Au moins 13 autres personnes ont été blessées", "Au moins trente autres personnes ont été blessées"),
    "es": ("office flipped", "The provincial premier, Ursel Hardt, urged", "La primera ministra provincial, Ursel Hardt", "La alcaldesa, Ursel Hardt"),
}  # fmt: skip

THIRD_LANGUAGE: Final = "it"

LIGHT: Final[list[tuple[str, str]]] = [
    ("in a preliminary note of two pages which was passed", "in a preliminary two-page note which was passed"),
    ("The wagon had been standing since Tuesday", "The wagon had stood since Tuesday"),
    ("The other is missing.", "The other one is missing."),
    ("and was handing out coffee at the gate", "and was giving out coffee at the gate"),
    ("It is not the first time.", "This is not the first time."),
    ("The firm would say only that", "The firm said only that"),
    ("We were unable to reach him.", "We could not reach him."),
    ("A mechanical fault is described as", "A mechanical fault is called"),
    ("a switch that derails runaway vehicles", "a switch which derails runaway vehicles"),
    ("Firefighters hose down the ramp", "Firemen hose down the ramp"),
]  # fmt: skip
