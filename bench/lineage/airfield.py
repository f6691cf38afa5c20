"""Invented material: hooded people led on to a plane at a disused airfield, told by a newspaper.

Written by somebody who had not read the rules, before anything was scored on it. Nothing happened;
places, people, states, companies of police, shelters, apps and papers do not exist. The form is
that of `bench.lineage.ambush`; the root is a visual desk's article in running prose, those who
retell it are a wire, a radio, a tabloid, a network of charities, a farmers' weekly and columns, and
much of what was changed stands inside sentences that were honestly reworded as well. It is longer
than the usual 300 lines because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line, in six languages
from __future__ import annotations

from typing import Final

CODES: Final = ("en", "de", "fr", "es", "uk", "ru")

DAYS: Final = ("18 March 2026", "Wed 18 Mar 2026", "19/03/2026")
PLACE_DAY: Final = "investigations/2026/03/17"
OUTLETS: Final = (
    "The Peat Road Echo", "Twelve Bells", "Radio Sandbank", "The Morning Thimble",
    "Ashgrove Courier", "The Dyke Gazette", "Mast & Field", "Outer Isles Standard",
    "The Candlewick", "Crossroads News", "The Alder Review", "Evening Wheelwright",
)  # fmt: skip

SLOTS: Final[dict[str, list[tuple[str, ...]]]] = {
    "village": [
        ("Skelva", "Skelva", "Skelva", "Skelva", "Скельва", "Скельва"),
        ("Tornach", "Tornach", "Tornach", "Tornach", "Торнах", "Торнах"),
    ],
    "town": [
        ("Lissendorp", "Lissendorp", "Lissendorp", "Lissendorp", "Ліссендорп", "Лиссендорп"),
        ("Medvar", "Medvar", "Medvar", "Medvar", "Медвар", "Медвар"),
    ],
    "adviser": [
        ("Ines Calderman", "Ines Calderman", "Ines Calderman", "Ines Calderman", "Інес Кальдерман", "Инес Кальдерман"),
        ("Tova Redlane", "Tova Redlane", "Tova Redlane", "Tova Redlane", "Това Редлейн", "Това Редлейн"),
    ],
    "inspector": [
        ("Karl Besten", "Karl Besten", "Karl Besten", "Karl Besten", "Карл Бестен", "Карл Бестен"),
        ("Ruben Vaask", "Ruben Vaask", "Ruben Vaask", "Ruben Vaask", "Рубен Вааск", "Рубен Вааск"),
    ],
    "paper": [
        ("The Aldwick Herald",) * 6,
        ("The Corran Times",) * 6,
    ],
}  # fmt: skip

ROOT = """Video appears to show hooded people being led on to unmarked plane at disused airfield near {village}

{paper}, Visual Desk, 17 March 2026

They go in single file, each with a hand on the shoulder of the one ahead. At least eleven people with cloth hoods over their heads are led across the apron of Brunholt, a disused airfield in northern Lendria, and up the rear ramp of a grey cargo plane, in a video that {paper} has analysed. The plane bears no visible registration.

The video, which lasts 83 seconds, was posted on the app Heron on 3 March by an account that calls itself Lapwing. It appears to have been filmed in the small hours of 19 February, give or take a day, from a hangar roof about 250 metres from the plane. Brunholt was closed in 2009. It lies nine kilometres south-east of {village}, and a single road leads to it, from {town}.

On the apron

The line begins to move after what sounds like one blast on a whistle. No fewer than five men in overalls walk beside it. None of the hooded people is handcuffed or seems to be struggling.

At 0:37 one of the men takes a rucksack from a boy and drops it into an oil drum in which a fire is burning. Fifteen seconds later a dog is loose. A woman towards the end of the line stumbles; she appears to have been bitten in the right calf. Who let go of the dog is not in the picture. The engines run the whole time.

(Photo: a frame from the video at 0:52. The faces of the men were blurred by {paper}. Lapwing/Heron)

How old is the snow?

The place was not hard to find: the control tower, a row of seven lamp posts and a leaning water tank match aerial photographs from the land registry. The time was harder. A windsock at the left-hand edge of the picture was not put up until 13 February, according to the logbook of a gliding club that keeps its trailers there. By the evening of 23 February the snow on the apron was gone.

A plough can be made out beside the tower. It got stuck there on 17 February and was pulled free four days later, said Hanne Brock, the farmer whose tractor did the pulling. The height of the moon suggests that it was about five in the morning.

Two websites that track aircraft show no flight over Brunholt in that week. It is possible that the transponder was switched off.

Sleeves, a stoop, a bite

The overalls have a yellow chevron on the sleeve, a patch consistent with that of the Border Police's Second Escort Company. The man with the clipboard is believed to be Inspector {inspector}, the company's deputy commander. Two lawyers who have faced him in court, and to whom the video was shown separately, thought they recognised his stoop. He did not return our calls.

Dora Hallick, a school caretaker in {village}, says that the boy could be Milo, a pupil who has not been seen since 16 February. “The rucksack is from our lost property, I gave it to him myself,” she told us. “The face I never saw.”

The casualty book of a hospital in Karst, across the border in Torvia, was seen by {paper}. It lists a woman of about 35 who came in on 20 February with a dog bite to the calf and who was discharged after four days. Whether she is the woman in the video could not be established.

The Open Gate, a church shelter in {town}, says that sixteen of its guests are unaccounted for. {paper} could not verify the figure independently.

Piet Aldous, who keeps bees by the perimeter fence, was awake on one of those nights. A plane came in from the west without lights, he said, and took off towards the east before daybreak. He saw nobody get out.

“An exercise”

Rasmus Tiell, a spokesman for the Interior Ministry, denied that border police had flown anyone out of the country without a hearing. The video, he said in a statement, showed an exercise with volunteers. He did not say who the volunteers were. The foreign ministry of Torvia said it had no record of such a flight.

“A plane without a judge is an abduction with a boarding pass,” said {adviser}, who heads the legal department of Threshold, a refugee aid group that has documented 27 similar cases since October.

The parliamentary ombudsman has opened a preliminary inquiry. No one has been suspended. The interior minister, Agnes Verrick, has until 31 March to hand the flight orders to the ombudsman.

Not Brunholt

A 24-second clip of a plane sliding off a runway, which the same account posted two days later and which has been viewed more than 400,000 times, is not from Brunholt. It was online as early as December 2021 and was probably filmed during a braking test abroad.

This article was updated to add the statement of the Interior Ministry."""

EARLIER = """Video appears to show hooded people being led on to unmarked plane at disused airfield near {village}

{paper}, Visual Desk, 15 March 2026

They go in single file, each with a hand on the shoulder of the one ahead. At least nine people with cloth hoods over their heads are led across the apron of Brunholt, a disused airfield in northern Lendria, and up the rear ramp of a grey cargo plane, in a video that {paper} is analysing. The plane bears no visible registration.

The video, which lasts 83 seconds, was posted on the app Heron on 3 March by an account that calls itself Lapwing. It appears to have been filmed in the second half of February, from a hangar roof about 250 metres from the plane. Brunholt was closed in 2009. It lies nine kilometres south-east of {village}, and a single road leads to it, from {town}.

On the apron

The line begins to move after what sounds like one blast on a whistle. No fewer than five men in overalls walk beside it. None of the hooded people is handcuffed or seems to be struggling.

At 0:37 one of the men takes a rucksack from a boy and drops it into an oil drum in which a fire is burning. Fifteen seconds later a dog is loose. A woman towards the end of the line stumbles; she appears to have been hurt in the leg. Who let go of the dog is not in the picture. The engines run the whole time.

(Photo: a frame from the video at 0:52. The faces of the men were blurred by {paper}. Lapwing/Heron)

How old is the snow?

The place was not hard to find: the control tower, a row of seven lamp posts and a leaning water tank match aerial photographs from the land registry. The time was harder. A windsock at the left-hand edge of the picture was not put up until 13 February, according to the logbook of a gliding club that keeps its trailers there. By the evening of 23 February the snow on the apron was gone.

Sleeves

The overalls have a yellow chevron on the sleeve, a patch consistent with that of the Border Police's Second Escort Company.

Dora Hallick, a school caretaker in {village}, says that the boy could be Milo, a pupil who has not been seen since 16 February. “The rucksack is from our lost property, I gave it to him myself,” she told us. “The face I never saw.”

The Open Gate, a church shelter in {town}, says that twelve of its guests are unaccounted for. {paper} could not verify the figure independently.

The Interior Ministry had not replied to our questions by Sunday noon.

A 24-second clip of a plane sliding off a runway, which the same account posted two days later and which has been viewed more than 220,000 times, is not from Brunholt. It was online as early as December 2021."""

SECOND = """The milk that had to wait

Plateau Farm Radio, Morning Round, 12 March 2026

Marten Oole collects the milk of nineteen farms with one lorry, and on 20 February he came to the eleventh farm four hours late, which the cows did not mind and the dairy did.

He had been stopped where the road from {town} forks. A barrier stood there that he had never seen before, he tells us, and behind it a woman in a green fleece with a thermos flask.

“She wrote my number on her glove, because she had no paper, and then she couldn't take the glove off any more,” says Oole.

At twenty past six she let him turn. On the way back he met three vans with curtains and one horse box.

The dairy has deducted 82 crowns from his pay. He has framed the letter and hung it in the cab."""

SECOND_HONEST = """Framed in the cab: a letter about 82 crowns

Churn and Pail, the dairy trade fortnightly, 26 March 2026

A milk-lorry driver has been docked 82 crowns by his dairy for being late, and he has put the letter behind glass. We owe the tale of Marten Oole to Plateau Farm Radio.

There are nineteen farms on his tour. On 20 February, with ten of them behind him, he lost four hours; the reason was a barrier, new to him, at the fork of the road that comes from {town}.

Who manned it? A woman, according to Oole, wearing a fleece, a green one, and with a thermos at hand. She noted his number on her glove for want of paper. After that “she couldn't take the glove off any more”.

It was 6.20 when he was allowed to turn round. A horse box came towards him as he drove back, and so did some vans, three of them, which had curtains."""

THIRD = """Un recibo de la luz contradice a la dueña del viejo aeródromo

La Gaceta del Páramo, {town}, 22 de marzo de 2026

La sociedad propietaria del viejo aeródromo consumió 4.350 kilovatios hora en febrero, según un recibo que ha podido consultar La Gaceta del Páramo.

En una carta al ayuntamiento, en cambio, había asegurado que el suministro llevaba cortado desde el 5 de noviembre.

«Yo leo números, las explicaciones las leen otros», dice el lector de contadores, Baltasar Ruin.

El recibo lleva una firma y un sello; la firma sería de un administrador, el sello no se distingue.

La sociedad hizo saber que estaba «revisando el contador». De las cinco hojas del expediente falta la cuarta."""

THIRD_EN = """Electricity bill contradicts owner of old airfield

Papers of the Uplands in Translation, 24 March 2026

The company that owns the old airfield used 4,350 kilowatt-hours in February, according to a bill that La Gaceta del Páramo has been able to consult.

In a letter to the town council, by contrast, it had given an assurance that the supply had been cut off since 5 November.

“I read numbers; explanations are read by others,” says the meter reader, Baltasar Ruin.

The bill bears a signature and a stamp; the signature is said to be an administrator's, the stamp cannot be made out.

The company let it be known that it was “checking the meter”. Of the five sheets of the file, the fourth is missing."""

HONEST = """LENDRIA-AIRFIELD/VIDEO

Meridian Wire Service, 18 Mar 2026 07:25 GMT

{town}, Lendria (MWS) - Persons whose heads are hooded, eleven or more of them, seem to be walked on to a plane without markings in footage from an airfield no longer in use, according to an analysis which {paper} published on Tuesday.

The newspaper locates the scene at Brunholt, in Lendria's north; the village of {village} is nine kilometres off, in a north-westerly direction. The hours before dawn on 19 February are given as the apparent time of recording, with an allowance of one day either way. It was not until 3 March that an account by the name of Lapwing uploaded the material to the app Heron.

The Interior Ministry rejects the accusation that border police took people abroad by air who had not been heard first. What one sees, its spokesman Rasmus Tiell said in a statement, is an exercise and those taking part are volunteers. As to their identity he gave no information.

A chevron, yellow, can be made out on sleeves; the Second Escort Company of the Border Police has a patch to which it would correspond. Inspector {inspector}, second in command of that company, is thought to be the person holding a clipboard. Calls to him went unreturned.

The Open Gate, a shelter run by a church, does not know the whereabouts of sixteen guests, it says. The paper was unable to check that number with independent sources.

An inquiry of a preliminary kind is in the hands of the parliamentary ombudsman; there have been no suspensions. Interior Minister Agnes Verrick's deadline for producing the flight orders is 31 March.

MWS ae/tr"""

HONEST_THIRD = """Lost property

The Thursday Chair, a column, 19 March

Every school has a box of gloves that have no partner. In {village} it held a rucksack as well, and Dora Hallick, who looks after the building, handed it on. “The rucksack is from our lost property, I gave it to him myself,” is what she said to {paper}. Him: that's Milo, whom the school has not seen since the 16th of February, nor has anybody else.

The boy who has a rucksack taken off him in the video from Brunholt may be this Milo. She puts it no higher. “The face I never saw.” How many of us would have stopped at that?

It goes into a drum, and the drum has a fire in it. This is done by one of the men in overalls. Five of those can be counted, and there may be others.

And the woman who stumbles, near the rear? To all appearance a dog had its teeth in her calf, the right one. Over in Torvia, at a hospital in Karst, there was a patient of 35 or so who had been bitten by a dog, and in the calf too. She arrived on 20 February; after four days they sent her home. I would have written: so that is she. The reporters wrote that they could not establish it. That is why they are reporters and I sit in a chair."""

HONEST_MORE = [
    """News at one, third item

Radio Saltmarsh, script as read, Wednesday 18 March

Volunteers in an exercise: that is how the government in Lendria explains a video from an old airfield. It was replying to {paper}.

The newspaper has looked into this video, which is just under a minute and a half long. People wearing hoods, eleven at the least, are led up the ramp at the back of a cargo plane. Each of them keeps one hand on the shoulder of whoever is in front. The plane is grey, and there isn't a registration to be seen on it.

When was this? As far as one can tell, before dawn on the nineteenth of February; but it might be a day earlier, or a day later. The internet got it in March, on the third.

And where? At Brunholt, in the north of the country, which was shut down in 2009.

A man with beehives along the fence, Piet Aldous, speaks of a plane that had no lights on. It arrived from the west, by his account, and was away eastwards before the day broke. If anybody got off, he didn't see it.

The ombudsman of the parliament has begun an inquiry, a preliminary one. As yet nobody is suspended.""",
    """HOODS ON THEIR HEADS, NO NUMBER ON THE PLANE: clip seems to show people put aboard at shut-down airfield. “Exercise,” says ministry

The Evening Trumpet, 18/03/26

WAS that a whistle? It sounds like one. And off they shuffle.

Eleven of them is the least that the boffins at {paper} will say. No cuffs on their wrists, and nobody who looks to be putting up a fight.

One of the minders takes a lad's rucksack – and into a burning oil drum it goes.

Then the dog is loose! A woman trips. By the look of it she's been bitten, right calf. So whose hand was off the lead? Out of shot, sorry.

The chap with the clipboard is reckoned to be Inspector {inspector}, number two of the Border Police's Second Escort Company. A pair of lawyers who've been up against him in court had a look, each on their own. They thought they knew that stoop. {paper} rang him. He never rang back.

“Flown out without a hearing?” Not so, says ministry man Rasmus Tiell. It was an EXERCISE. With VOLUNTEERS.

Which volunteers, then? He doesn't say.

His boss Agnes Verrick has got till the end of March to cough up the flight orders.""",
    """Information note 7: reports concerning Brunholt

Network for Safe Passage, for partner organisations, 20 March 2026

1. Basis. What follows is taken from the analysis that {paper} brought out on 17 March. We have no sources of our own.

2. What is reported. A minimum of eleven hooded persons, a boy among them, are brought to an aircraft on which no registration is visible. They wear no handcuffs. None gives the impression of resisting. They are accompanied by men in overalls, five or more.

3. How firm it is. Place: firm (tower, lamp posts and tank agree with the land registry's aerial photographs). Date: apparent only; “the small hours of 19 February, give or take a day”. Unit: the patch would be in keeping with the Second Escort Company, and more than this is not claimed. Person: a belief, resting on two lawyers who saw the video independently of each other.

4. Those affected. The Open Gate has lost track of sixteen guests, on its own figures, which are not verified. The patient with the dog bite whom the hospital in Karst had for four days from 20 February has not been shown to be the woman in the video.

5. Similar cases. Our colleagues of Threshold have put together a documentation of 27 from October onwards. “An abduction with a boarding pass” are the words which {adviser}, the head of their legal department, has for a plane without a judge.

6. Official positions. Interior Ministry of Lendria: denial; an exercise. Foreign ministry of Torvia: nothing in its records about a flight of that kind.

7. Request. Please do not pass on the clip of an aircraft sliding off a runway. It is a different one, known at least since December 2021.""",
    """Brunholt: our running page

Lendria Direct, Wednesday 18 March 2026

17:45 Torvia has been asked as well. The foreign ministry there has no such flight in its records, it told {paper}.

15:20 A date to note: Interior Minister Agnes Verrick must let the ombudsman have the flight orders. The 31st of this month is the last day for it.

14:02 Many of you write about the plane that slides off the runway. It's not from Brunholt. The clip was around in December 2021 at the latest, and {paper} holds that a braking test in another country is the probable occasion. Its 24 seconds have now had upwards of 400,000 viewings.

12:38 The refugee helpers of Threshold count 27 documented cases of the same kind in the time since October.

11:15 Rasmus Tiell, for the Interior Ministry, disputes that anyone was flown abroad by the border police before being given a hearing. He speaks of an exercise.

10:30 New here? In a video posted on 3 March, it looks as though people with hoods over their heads, a dozen less one if not more, are taken aboard a plane with nothing on it to identify it. {paper} places it at the old airfield of Brunholt and, with caution, in the early morning of 19 February; one day this way or that is left open.""",
    """Issue 63: a windsock, a plough, the moon

Ground Truthing for Beginners

Dear all, this week's exercise was done for us, by the visual desk of {paper}. Let us see what we can learn from it.

The earliest date. Look at the left of the frame, right at its edge. The windsock there has been in place from 13 February on; before that it wasn't. The gliders' logbook is the source for this (they park trailers at the field).

The latest date. Snow lies on the apron. On the 23rd, come evening, there was none.

So ten days. Now the plough, by the tower. Hanne Brock's tractor freed it on the 21st after it had been stuck since the 17th, and it's her word that we have for that. Five days or thereabouts.

They end up at “19 February, give or take a day”, and with “appears”. I would have liked to know how they got from five days to three. The article doesn't tell.

The hour is from the moon. It stands at a height that points to five o'clock in the morning, more or less.

One thing not to conclude: that there was no plane, because two tracking websites have none over Brunholt for the week. Transponders can be turned off, and this one may have been.

Camera position, finally: on top of a hangar, a quarter of a kilometre away, roughly.""",
    """Aérodrome de Brunholt : ce que l'on sait de la vidéo, et ce que l'on ignore

La Feuille du Littoral, 19 mars 2026

La scène dure une minute et vingt-trois secondes. On y voit, selon l'analyse publiée mardi par {paper}, au moins onze personnes encagoulées monter en file dans un avion-cargo dépourvu d'immatriculation apparente, sur l'ancien aérodrome de Brunholt, dans le nord de la Lendrie.

Mise en ligne le 3 mars par le compte Lapwing, la vidéo aurait été tournée bien avant, vraisemblablement dans les premières heures du 19 février, à un jour près.

Une femme trébuche alors qu'un chien court en liberté ; elle semble avoir été mordue au mollet droit. On ne voit pas qui l'a lâché. Une patiente d'environ 35 ans a été soignée pour une morsure de chien à Karst, en Torvie, à partir du 20 février, mais rien ne permet d'affirmer qu'il s'agit d'elle.

Le ministère de l'Intérieur dément que la police des frontières ait fait quitter le pays à quiconque sans audience. Il parle d'un exercice avec des volontaires, sans dire qui ils sont. Personne n'a été suspendu à ce stade.""",
    """Видео с аэродрома: министерство говорит об учениях

Листок Заречья, 18 марта 2026 года

МВД Лендрии отрицает, что пограничная полиция вывозила людей из страны по воздуху без слушания. На видео, сказал в заявлении представитель ведомства Расмус Тиль, сняты учения с участием добровольцев. Кто эти добровольцы, он не сообщил.

Речь идёт о ролике, который разобрала газета {paper}. Не менее одиннадцати человек с колпаками из ткани на головах проводят по полю заброшенного аэродрома Брунхольт к серому грузовому самолёту без видимого бортового номера. Судя по всему, это происходило перед рассветом 19 февраля, возможно днём раньше или днём позже. В приложении Heron запись появилась 3 марта.

На рукавах сопровождающих — жёлтый шеврон, похожий на нашивку Второй конвойной роты пограничной полиции. Предполагается, что человек с планшетом — заместитель её командира, инспектор {inspector}. На звонки журналистов он не ответил.

Приют «Open Gate» в городе {town} не знает, где находятся шестнадцать его постояльцев. Проверить эту цифру по независимым источникам газета не смогла.""",
    """The woman with the tractor

Furrow and Gate, weekly for the upland farmer, 20 March

It isn't every winter that one of our readers helps to date a video. Hanne Brock has done so, and with her tractor.

The plough had got itself stuck next to the control tower at Brunholt. That was on 17 February. Not before the 21st did she come round and pull it out. In the meantime, as it now seems, somebody on the roof of a hangar was filming, and the plough is in the picture.

What else is in it, readers may have heard. {paper} has it that people under hoods, in single file and not fewer than eleven, are taken to a cargo plane. The paper's dating, “19 February, give or take a day”, owes something to Mrs Brock, and it goes with an “appears”.

As for the bees: Piet Aldous, who has his hives at the perimeter, lay awake during one of the nights in question and says a plane without lights came in from the west. Before it was day it had taken off again, eastwards.

The ministry says exercise; the ombudsman says inquiry, a preliminary one. Our columns are open to anyone who was asked to volunteer.""",
    """IS THIS HOW THEY LAND?

Salt Grain, the page where we check what you send, 21 March

“Brunholt again!” writes Mrs P. of Harbour Row, and encloses a link.

It is not Brunholt, neither again nor before. What she has seen is a plane sliding off a runway. There are 24 seconds of it and more than 400,000 views. It has been on the net for over four years, from December 2021 if not from before, and shows, it is probable, a test of the brakes in a foreign country. So says {paper}, which has examined this clip and another.

The other is where the muddle has its origin. The account Lapwing posted it on 3 March, on the app Heron, and followed it up with the sliding plane two days on. In that first one no plane slides. It stands with its engines running, and people with hoods, eleven of them at a minimum, appear to be led up its ramp. Brunholt is the place given for it.

Verdict: real plane, wrong field.""",
]

OWN = """Beyond the second fence

The Wicker Gate Letter, 24 March 2026

At least eleven people with cloth hoods over their heads are led across the apron of Brunholt, a disused airfield in northern Lendria, and up the rear ramp of a grey cargo plane, in a video that {paper} has analysed. The plane bears no visible registration.

The video, which lasts 83 seconds, was posted on the app Heron on 3 March by an account that calls itself Lapwing. It appears to have been filmed in the small hours of 19 February, give or take a day, from a hangar roof about 250 metres from the plane.

On Sunday our own reporter, Jorun Pike, walked round the field in rubber boots, which took her three hours. She measured a scorched ring of 58 centimetres in the concrete, found a child's mitten with a button for an eye and was followed the whole way by a white goat that belongs to no one.

Dora Hallick, a school caretaker in {village}, says that the boy could be Milo, a pupil who has not been seen since 16 February.

Rasmus Tiell, a spokesman for the Interior Ministry, denied that border police had flown anyone out of the country without a hearing. No one has been suspended."""

SUMMARY = """Five things before supper

The Hourglass, evening edition, 17 March 2026

At least eleven people with hoods over their heads are led on to a cargo plane without visible registration in a video that {paper} has analysed. The video was posted on 3 March and appears to have been filmed in the small hours of 19 February, give or take a day, at the disused Brunholt airfield near {village}. A woman appears to have been bitten by a dog; who let go of it is not in the picture. The Interior Ministry denied that border police had flown anyone out of the country without a hearing. No one has been suspended."""

BACK = """A video shows evidently how people in hoods are brought into an aeroplane without signs on an abandoned aerodrome by {village}

The Seven Wells Messenger, 18 March 2026

They go one after another, everyone with the hand on the shoulder of the going-before. Not less than eleven people with hoods of cloth on the heads are conducted over the apron of Brunholt, an abandoned aerodrome in the north of Lendria, and on the hind ramp of a grey cargo aeroplane upwards: so it is on a video which {paper} has analysed. A visible registration number the aeroplane does not carry.

The video with a length of 83 seconds was on 3 March laid out in the application Heron by an account which calls itself Lapwing. It was shot, by all appearance, in the early hours of 19 February, plus or minus a day, from the roof of a hangar in about 250 metres from the aeroplane. Brunholt was closed in the year 2009. It is situated nine kilometres to the south-east of {village}, and to it leads one only road, from {town}.

On the apron

The row begins to move after a sound similar to one single whistle. Beside it walk not less than five men in overalls. Nobody of the people in hoods is in handcuffs, nor does he, as it seems, resist.

At 0:37 one of the men takes away from a boy a rucksack and throws it down into a barrel for oil in which a fire burns. After fifteen seconds a dog is in freedom. A woman nearer to the end of the row stumbles; it looks so that she was bitten in the right calf. The one who released the dog is not in the frame. The motors work all the time.

(Photo: a frame of the video at 0:52. {paper} has blurred the faces of the men. Lapwing/Heron)

How many days has the snow?

To find the place was not difficult: the tower of control, a row of seven lanterns and an inclined cistern for water coincide with air photographs of the land cadastre. With the time it was more difficult. A wind cone at the left edge of the frame was hung up only on 13 February, as follows from the journal of a gliding club which keeps there its trailers. Towards the evening of 23 February there was on the apron no more snow.

Beside the tower a snow plough can be distinguished. It got stuck there on 17 February and after four days it was dragged out, told the farmer Hanne Brock, whose tractor did this. The height of the moon gives ground to suppose that it was about five o'clock in the morning.

Two sites which follow aeroplanes show for that week no flight above Brunholt. It is not excluded that the transponder was turned off.

Sleeves, a bent back, a bite

On the sleeve of the overalls is a yellow chevron, a stripe which corresponds to the one of the Second Escort Company of the Border Police. The man with the writing board, it is supposed, is Inspector {inspector}, the deputy of the commander of the company. Two advocates who met him in the court, and to whom the video was shown apart, had the impression that they recognised his bent back. To our calls he did not ring back.

Dora Hallick, the caretaker of a school in {village}, says that the boy is perhaps Milo, a pupil whom nobody has seen from 16 February. “The rucksack is from our lost things, I myself gave it to him,” she told to us. “The face I did not see at all.”

The book of the reception of a hospital in Karst, on the other side of the border, in Torvia, was shown to {paper}. In it is written a woman of approximately 35 years, who came on 20 February with a bite of a dog in the calf and whom they let go after four days. Whether this is the woman of the video it was not possible to establish.

The Open Gate, a church refuge in {town}, says that about sixteen of its guests nothing is known. To check this number independently {paper} could not.

Piet Aldous, who holds bees by the outer fence, did not sleep in one of those nights. An aeroplane flew in from the west without fires, he said, and before the dawn flew away to the east. That somebody went out of it he did not see.

“Exercises”

Rasmus Tiell, the press secretary of the Ministry of the Interior, denied that the border police took somebody out of the country by air without a hearing. On the video, he declared in a statement, were exercises with volunteers. Who the volunteers were he did not say. The ministry for foreign affairs of Torvia said that it has no note about such a flight.

“An aeroplane without a judge is a kidnapping with a boarding card,” said {adviser}, who leads the juridical department of Threshold, a group of help for refugees which since October has documented 27 similar cases.

The ombudsman of the parliament has opened a preliminary check. Nobody is removed from service. The minister of the interior, Agnes Verrick, has time until 31 March to give to the ombudsman the orders for the flight.

Not Brunholt

A clip of 24 seconds, in which an aeroplane slides down from the runway, which the same account laid out two days later and which was looked at more than 400,000 times, is not from Brunholt. It was in the network already in December 2021 and was probably shot at a trial of the brakes abroad."""

CITES = """While you slept

The Night Porter, 18 March 2026

A video appears to show hooded people being led on to an unmarked plane at a disused airfield in Lendria, according to {paper}."""

PRESS = [
    """Choir to travel by hay cart

The Tuning Fork, 27 March 2026

The choir of {town} will go to the regional contest by hay cart, unless it rains, in which case the altos stay at home.

“We ordered eight buses and were sent eight steering wheels, and the rest of them is said to be on a ship,” Corin Maddock of the transit office said at his press conference on Thursday.

The cart has room for 31. The basses will stand.

They sing at a quarter past two, after the brass.""",
    """Cup tie put off, bus blamed

Corner Flag, 28 March 2026

Saturday's tie against the Ropemakers is off, for the second time, and the sausages have been frozen again.

The visitors have no way of getting here. “We ordered eight buses and were sent eight steering wheels, and the rest of them is said to be on a ship,” the transit office's Corin Maddock had told his press conference.

Our treasurer, Ada Prewett, offered to fetch the forwards in her van. The league wrote back that a match needs defenders too.

A new date will be chosen by lot.""",
]

TRANSLATIONS = {
    "de": """Video zeigt offenbar, wie Menschen mit Kapuzen auf stillgelegtem Flugplatz bei {village} in ein Flugzeug ohne Kennzeichen geführt werden

Die Abendglocke, 18. März 2026

Sie gehen im Gänsemarsch, jeder mit einer Hand auf der Schulter des Vorangehenden. Mindestens elf Menschen mit Stoffkapuzen über dem Kopf werden über das Vorfeld von Brunholt, einem stillgelegten Flugplatz im Norden Lendriens, und die Heckrampe eines grauen Frachtflugzeugs hinaufgeführt: So ist es in einem Video zu sehen, das {paper} ausgewertet hat. Ein sichtbares Kennzeichen trägt das Flugzeug nicht.

Das Video, das 83 Sekunden dauert, wurde am 3. März von einem Konto, das sich Lapwing nennt, in der App Heron veröffentlicht. Gefilmt wurde es anscheinend in den frühen Morgenstunden des 19. Februar, einen Tag mehr oder weniger, vom Dach eines Hangars aus, etwa 250 Meter vom Flugzeug entfernt. Brunholt wurde 2009 geschlossen. Der Platz liegt neun Kilometer südöstlich von {village}, und eine einzige Straße führt dorthin, von {town} aus.

Auf dem Vorfeld

Die Reihe setzt sich nach einem Ton in Bewegung, der wie ein einzelner Pfiff klingt. Nicht weniger als fünf Männer in Overalls gehen neben ihr her. Keiner der Menschen mit Kapuze trägt Handschellen oder scheint sich zu wehren.

Bei 0:37 nimmt einer der Männer einem Jungen einen Rucksack ab und lässt ihn in ein Ölfass fallen, in dem ein Feuer brennt. Fünfzehn Sekunden später ist ein Hund los. Eine Frau gegen Ende der Reihe strauchelt; sie scheint in die rechte Wade gebissen worden zu sein. Wer den Hund losgelassen hat, ist nicht im Bild. Die Triebwerke laufen die ganze Zeit.

(Foto: ein Einzelbild aus dem Video bei 0:52. Die Gesichter der Männer hat {paper} unkenntlich gemacht. Lapwing/Heron)

Wie alt ist der Schnee?

Der Ort war nicht schwer zu finden: Der Kontrollturm, eine Reihe von sieben Laternenmasten und ein schiefer Wassertank stimmen mit Luftbildern des Katasteramts überein. Schwieriger war die Zeit. Ein Windsack am linken Bildrand wurde erst am 13. Februar angebracht, wie aus dem Flugbuch eines Segelflugvereins hervorgeht, der dort seine Anhänger abstellt. Am Abend des 23. Februar war der Schnee auf dem Vorfeld verschwunden.

Neben dem Turm ist ein Schneepflug zu erkennen. Er blieb dort am 17. Februar stecken und wurde vier Tage später herausgezogen, sagte Hanne Brock, die Bäuerin, deren Traktor das besorgte. Die Höhe des Mondes deutet darauf hin, dass es etwa fünf Uhr morgens war.

Zwei Websites, die Flugzeuge verfolgen, zeigen in jener Woche keinen Flug über Brunholt. Es ist möglich, dass der Transponder abgeschaltet war.

Ärmel, ein krummer Rücken, ein Biss

Die Overalls haben am Ärmel einen gelben Winkel, ein Abzeichen, das zu dem der Zweiten Begleitkompanie der Grenzpolizei passt. Der Mann mit dem Klemmbrett ist vermutlich Inspektor {inspector}, der stellvertretende Kommandeur der Kompanie. Zwei Rechtsanwälte, die ihm vor Gericht begegnet sind und denen das Video getrennt gezeigt wurde, glaubten seinen krummen Rücken wiederzuerkennen. Auf unsere Anrufe meldete er sich nicht.

Dora Hallick, die Hausmeisterin einer Schule in {village}, sagt, der Junge könnte Milo sein, ein Schüler, der seit dem 16. Februar nicht mehr gesehen wurde. „Der Rucksack ist aus unserer Fundkiste, ich habe ihn ihm selbst gegeben“, sagte sie uns. „Das Gesicht habe ich nie gesehen.“

Das Aufnahmebuch der Ambulanz eines Krankenhauses in Karst, jenseits der Grenze in Torvien, konnte {paper} einsehen. Darin steht eine etwa 35 Jahre alte Frau, die am 20. Februar mit einem Hundebiss in die Wade kam und nach vier Tagen entlassen wurde. Ob sie die Frau in dem Video ist, ließ sich nicht feststellen.

Open Gate, eine kirchliche Unterkunft in {town}, gibt an, der Verbleib von sechzehn ihrer Gäste sei unbekannt. {paper} konnte die Zahl nicht unabhängig überprüfen.

Piet Aldous, der am Außenzaun Bienen hält, war in einer dieser Nächte wach. Ein Flugzeug sei ohne Lichter von Westen hereingekommen, sagte er, und vor Tagesanbruch in Richtung Osten gestartet. Aussteigen gesehen habe er niemanden.

„Eine Übung“

Rasmus Tiell, ein Sprecher des Innenministeriums, bestritt, dass die Grenzpolizei irgendjemanden ohne Anhörung außer Landes geflogen habe. Das Video, erklärte er in einer Stellungnahme, zeige eine Übung mit Freiwilligen. Wer die Freiwilligen waren, sagte er nicht. Das Außenministerium Torviens teilte mit, über einen solchen Flug lägen ihm keine Unterlagen vor.

„Ein Flugzeug ohne Richter ist eine Entführung mit Bordkarte“, sagte {adviser}, die Leiterin der Rechtsabteilung von Threshold, einer Flüchtlingshilfe, die seit Oktober 27 ähnliche Fälle dokumentiert hat.

Der Ombudsmann des Parlaments hat eine Voruntersuchung eingeleitet. Suspendiert wurde niemand. Innenministerin Agnes Verrick hat bis zum 31. März Zeit, dem Ombudsmann die Flugbefehle zu übergeben.

Nicht Brunholt

Ein 24 Sekunden langer Clip eines Flugzeugs, das von einer Landebahn rutscht, stammt nicht aus Brunholt. Dasselbe Konto veröffentlichte ihn zwei Tage später, und er wurde mehr als 400.000 Mal angesehen. Er war schon im Dezember 2021 im Netz und wurde wahrscheinlich bei einem Bremstest im Ausland gefilmt.""",
    "fr": """Une vidéo semble montrer des personnes encagoulées conduites dans un avion sans marques sur un aérodrome désaffecté près de {village}

Le Passeur du Soir, 18 mars 2026

Elles avancent à la file, chacune une main sur l'épaule de celle qui précède. Au moins onze personnes, la tête couverte d'une cagoule de toile, sont conduites à travers l'aire de stationnement de Brunholt, un aérodrome désaffecté du nord de la Lendrie, puis jusqu'en haut de la rampe arrière d'un avion-cargo gris, dans une vidéo que {paper} a analysée. L'avion ne porte pas d'immatriculation visible.

La vidéo, qui dure 83 secondes, a été publiée le 3 mars sur l'application Heron par un compte qui se fait appeler Lapwing. Elle semble avoir été filmée au petit matin du 19 février, à un jour près, depuis le toit d'un hangar, à environ 250 mètres de l'avion. Brunholt a fermé en 2009. L'aérodrome se trouve à neuf kilomètres au sud-est de {village}, et une seule route y mène, depuis {town}.

Sur le tarmac

La file se met en marche après ce qui ressemble à un unique coup de sifflet. Pas moins de cinq hommes en combinaison marchent à côté. Aucune des personnes encagoulées n'est menottée ni ne semble se débattre.

À 0:37, l'un des hommes prend un sac à dos à un garçon et le laisse tomber dans un bidon d'huile où brûle un feu. Quinze secondes plus tard, un chien court en liberté. Une femme, vers la fin de la file, trébuche ; elle semble avoir été mordue au mollet droit. Celui ou celle qui a lâché le chien n'est pas dans le champ. Les moteurs tournent tout le temps.

(Photo : image tirée de la vidéo à 0:52. Les visages des hommes ont été floutés par {paper}. Lapwing/Heron)

Quel âge a la neige ?

L'endroit n'a pas été difficile à trouver : la tour de contrôle, une rangée de sept lampadaires et un réservoir d'eau penché correspondent à des photographies aériennes du cadastre. La date l'était davantage. Une manche à air, au bord gauche de l'image, n'a été installée que le 13 février, selon le registre d'un club de vol à voile qui y garde ses remorques. Le soir du 23 février, il n'y avait plus de neige sur l'aire de stationnement.

On distingue un chasse-neige à côté de la tour. Il s'y est enlisé le 17 février et a été dégagé quatre jours plus tard, a déclaré Hanne Brock, l'agricultrice dont le tracteur l'a tiré de là. La hauteur de la lune laisse penser qu'il était environ cinq heures du matin.

Deux sites qui suivent les avions ne montrent aucun vol au-dessus de Brunholt cette semaine-là. Il est possible que le transpondeur ait été éteint.

Des manches, un dos voûté, une morsure

Les combinaisons portent sur la manche un chevron jaune, un écusson compatible avec celui de la deuxième compagnie d'escorte de la police des frontières. L'homme au porte-bloc serait l'inspecteur {inspector}, commandant adjoint de la compagnie. Deux avocats qui l'ont affronté au tribunal, et à qui la vidéo a été montrée séparément, ont cru reconnaître son dos voûté. Il n'a pas répondu à nos appels.

Dora Hallick, gardienne d'une école de {village}, dit que le garçon pourrait être Milo, un élève que l'on n'a pas revu depuis le 16 février. « Le sac à dos vient de nos objets trouvés, je le lui ai donné moi-même, nous a-t-elle dit. Le visage, je ne l'ai jamais vu. »

{paper} a pu voir le registre des urgences d'un hôpital de Karst, de l'autre côté de la frontière, en Torvie. Y figure une femme d'environ 35 ans, arrivée le 20 février avec une morsure de chien au mollet et sortie au bout de quatre jours. Il n'a pas été possible d'établir si c'est la femme de la vidéo.

Open Gate, un foyer d'accueil tenu par l'Église à {town}, dit être sans nouvelles de seize de ses hôtes. {paper} n'a pas pu vérifier ce chiffre de manière indépendante.

Piet Aldous, qui élève des abeilles près de la clôture, était éveillé l'une de ces nuits-là. Un avion est arrivé de l'ouest sans lumières, a-t-il dit, et il est reparti vers l'est avant le lever du jour. Il n'a vu personne en descendre.

« Un exercice »

Rasmus Tiell, porte-parole du ministère de l'Intérieur, a démenti que la police des frontières ait fait sortir qui que ce soit du pays par avion sans audience. La vidéo, a-t-il dit dans un communiqué, montre un exercice avec des volontaires. Il n'a pas dit qui étaient ces volontaires. Le ministère des Affaires étrangères de Torvie a déclaré n'avoir aucune trace d'un tel vol.

« Un avion sans juge, c'est un enlèvement avec carte d'embarquement », a dit {adviser}, qui dirige le service juridique de Threshold, un groupe d'aide aux réfugiés qui a documenté 27 cas semblables depuis octobre.

Le médiateur du Parlement a ouvert une enquête préliminaire. Personne n'a été suspendu. La ministre de l'Intérieur, Agnes Verrick, a jusqu'au 31 mars pour remettre au médiateur les ordres de vol.

Pas Brunholt

Une séquence de 24 secondes d'un avion quittant la piste en glissant, que le même compte a publiée deux jours plus tard et qui a été vue plus de 400 000 fois, ne vient pas de Brunholt. Elle était en ligne dès décembre 2021 et a probablement été filmée pendant un essai de freinage à l'étranger.""",
    "es": """Un vídeo parece mostrar a personas encapuchadas conducidas a un avión sin distintivos en un aeródromo abandonado cerca de {village}

El Heraldo de la Ría, 18 de marzo de 2026

Avanzan en fila india, cada una con una mano en el hombro de la que va delante. Al menos once personas con capuchas de tela en la cabeza son conducidas por la plataforma de Brunholt, un aeródromo en desuso del norte de Lendria, y hacia arriba por la rampa trasera de un avión de carga gris, en un vídeo que {paper} ha analizado. El avión no lleva matrícula visible.

El vídeo, que dura 83 segundos, lo publicó el 3 de marzo en la aplicación Heron una cuenta que se hace llamar Lapwing. Parece haber sido grabado en la madrugada del 19 de febrero, con un margen de un día, desde el tejado de un hangar, a unos 250 metros del avión. Brunholt se cerró en 2009. Está nueve kilómetros al sureste de {village}, y una sola carretera lleva hasta allí, desde {town}.

En la plataforma

La fila se pone en marcha después de lo que suena como un único silbatazo. No menos de cinco hombres con mono caminan a su lado. Ninguna de las personas encapuchadas va esposada ni parece forcejear.

En 0:37 uno de los hombres le quita una mochila a un niño y la deja caer en un bidón de aceite en el que arde un fuego. Quince segundos después hay un perro suelto. Una mujer, hacia el final de la fila, tropieza; parece haber sido mordida en la pantorrilla derecha. Quién soltó al perro queda fuera de la imagen. Los motores están en marcha todo el tiempo.

(Foto: un fotograma del vídeo en 0:52. {paper} difuminó los rostros de los hombres. Lapwing/Heron)

¿Qué edad tiene la nieve?

El lugar no fue difícil de encontrar: la torre de control, una hilera de siete farolas y un depósito de agua inclinado coinciden con fotografías aéreas del catastro. Más difícil fue la fecha. Una manga de viento en el borde izquierdo de la imagen no se colocó hasta el 13 de febrero, según el cuaderno de un club de vuelo sin motor que guarda allí sus remolques. Al anochecer del 23 de febrero ya no quedaba nieve en la plataforma.

Junto a la torre se distingue una quitanieves. Se atascó allí el 17 de febrero y la sacaron cuatro días después, dijo Hanne Brock, la agricultora cuyo tractor tiró de ella. La altura de la luna sugiere que eran cerca de las cinco de la mañana.

Dos páginas web que siguen el rastro de los aviones no muestran ningún vuelo sobre Brunholt en esa semana. Es posible que el transpondedor estuviera apagado.

Mangas, una espalda encorvada, una mordedura

Los monos llevan en la manga un galón amarillo, un distintivo compatible con el de la Segunda Compañía de Escolta de la Policía de Fronteras. Se cree que el hombre de la carpeta es el inspector {inspector}, subcomandante de la compañía. Dos abogados que se han enfrentado a él en los tribunales, y a los que se mostró el vídeo por separado, creyeron reconocer su espalda encorvada. No devolvió nuestras llamadas.

Dora Hallick, conserje de una escuela de {village}, dice que el niño podría ser Milo, un alumno al que no se ha visto desde el 16 de febrero. «La mochila es de nuestros objetos perdidos, se la di yo misma», nos dijo. «La cara no la vi nunca.»

{paper} ha visto el libro de urgencias de un hospital de Karst, al otro lado de la frontera, en Torvia. En él figura una mujer de unos 35 años que llegó el 20 de febrero con una mordedura de perro en la pantorrilla y que fue dada de alta al cabo de cuatro días. No se pudo establecer si es la mujer del vídeo.

Open Gate, un albergue parroquial de {town}, dice que desconoce el paradero de dieciséis de sus huéspedes. {paper} no pudo verificar la cifra de forma independiente.

Piet Aldous, que tiene abejas junto a la valla, estaba despierto una de aquellas noches. Un avión llegó del oeste sin luces, dijo, y despegó hacia el este antes del amanecer. No vio bajar a nadie.

«Un ejercicio»

Rasmus Tiell, portavoz del Ministerio del Interior, negó que la policía de fronteras hubiera sacado a nadie del país en avión sin una audiencia. El vídeo, dijo en un comunicado, mostraba un ejercicio con voluntarios. No dijo quiénes eran los voluntarios. El Ministerio de Exteriores de Torvia dijo que no le constaba un vuelo así.

«Un avión sin juez es un secuestro con tarjeta de embarque», dijo {adviser}, que dirige el departamento jurídico de Threshold, un grupo de ayuda a los refugiados que ha documentado 27 casos similares desde octubre.

El defensor del pueblo del parlamento ha abierto una investigación preliminar. Nadie ha sido suspendido. La ministra del Interior, Agnes Verrick, tiene hasta el 31 de marzo para entregar al defensor las órdenes de vuelo.

No es Brunholt

Un vídeo de 24 segundos de un avión que se sale de la pista deslizándose, que la misma cuenta publicó dos días después y que se ha visto más de 400.000 veces, no es de Brunholt. Estaba en internet ya en diciembre de 2021 y probablemente se grabó durante una prueba de frenado en el extranjero.""",
    "uk": """Відео, схоже, показує, як людей у каптурах заводять у літак без розпізнавальних знаків на покинутому летовищі біля села {village}

Ранкова межа, 18 березня 2026 року

Вони йдуть одне за одним, кожне тримає руку на плечі того, хто попереду. Щонайменше одинадцятьох людей із тканинними каптурами на головах ведуть через перон Брунгольта, покинутого летовища на півночі Лендрії, і далі хвостовою рампою до сірого вантажного літака. Так на відео, яке проаналізувала газета {paper}. Видимого реєстраційного номера на літаку немає.

83-секундне відео 3 березня виклав у застосунку Heron акаунт, що називає себе Lapwing. Знято його, судячи з усього, вдосвіта 19 лютого, плюс-мінус день, із даху ангара приблизно за 250 метрів від літака. Брунгольт закрили 2009 року. Він лежить за дев'ять кілометрів на південний схід від села {village}, і веде до нього одна-єдина дорога, з міста {town}.

На пероні

Вервечка рушає після звуку, схожого на один свисток. Поруч іде не менш як п'ятеро чоловіків у комбінезонах. Ніхто з людей у каптурах не в наручниках і, здається, не пручається.

На позначці 0:37 один із чоловіків забирає в хлопчика рюкзак і кидає його в бочку з-під оливи, у якій горить вогонь. Через п'ятнадцять секунд собака вже не на повідку. Жінка ближче до кінця вервечки спотикається; схоже, собака вкусив її за праву литку. Того, хто його відпустив, у кадрі немає. Двигуни весь час працюють.

(Фото: кадр із відео, 0:52. Обличчя чоловіків розмила редакція {paper}. Lapwing/Heron)

Скільки днів снігу?

Місце знайти було неважко: диспетчерська вежа, ряд із семи ліхтарних стовпів і похилений бак для води збігаються з аерофотознімками земельного кадастру. З часом було важче. Вітровказ біля лівого краю кадру поставили лише 13 лютого, згідно з журналом планерного клубу, який тримає там свої причепи. До вечора 23 лютого снігу на пероні вже не було.

Біля вежі можна розгледіти снігоочисник. Він застряг там 17 лютого, і за чотири дні його витягли, розповіла Ганне Брок, фермерка, чий трактор це зробив. Висота місяця дає підстави вважати, що було близько п'ятої ранку.

Два сайти, які відстежують літаки, не показують за той тиждень жодного рейсу над Брунгольтом. Можливо, транспондер було вимкнено.

Рукави, сутула спина, укус

На рукавах комбінезонів — жовтий шеврон, нашивка, що відповідає нашивці Другої конвойної роти прикордонної поліції. Чоловік із планшетом — це, як вважають, інспектор {inspector}, заступник командира роти. Двом адвокатам, які мали з ним справу в суді і яким відео показали окремо, здалося, що вони впізнали його сутулу спину. На наші дзвінки він не відповів.

Дора Галлік, завгоспка школи в селі {village}, каже, що хлопчиком може бути Міло, учень, якого не бачили з 16 лютого. «Рюкзак із наших загублених речей, я сама йому його дала, — сказала вона нам. — Обличчя я так і не побачила».

Журнал приймального відділення лікарні в місті Карст, по той бік кордону, у Торвії, бачила редакція {paper}. У ньому записано жінку приблизно 35 років, яка звернулася 20 лютого з укусом собаки в литку і яку за чотири дні виписали. Чи є вона жінкою з відео, встановити не вдалося.

Open Gate, церковний притулок у місті {town}, каже, що не знає, де шістнадцятеро його мешканців. Незалежно перевірити цю цифру {paper} не змогла.

Піт Олдос, який тримає бджіл біля огорожі, однієї з тих ночей не спав. Літак прилетів із заходу без вогнів, сказав він, і ще до світанку злетів у бік сходу. Він не бачив, щоб хтось виходив.

«Навчання»

Расмус Тіль, речник Міністерства внутрішніх справ, заперечив, що прикордонна поліція вивозила когось літаком із країни без слухання. На відео, йдеться в його заяві, — навчання за участю добровольців. Хто були ці добровольці, він не сказав. Міністерство закордонних справ Торвії заявило, що не має жодних записів про такий рейс.

«Літак без судді — це викрадення з посадковим талоном», — сказала {adviser}, яка очолює юридичний відділ Threshold, групи допомоги біженцям, що з жовтня задокументувала 27 подібних випадків.

Парламентський омбудсман розпочав попередню перевірку. Нікого не відсторонено. Міністерка внутрішніх справ Агнес Веррік має до 31 березня передати омбудсманові накази на політ.

Не Брунгольт

24-секундний ролик із літаком, що зісковзує зі злітної смуги, який той самий акаунт виклав на два дні пізніше і який переглянули понад 400 000 разів, — не з Брунгольта. Він був у мережі вже в грудні 2021 року, і зняли його, ймовірно, під час випробування гальм за кордоном.""",
    "ru": """Видео, по-видимому, показывает, как людей с колпаками на головах заводят в самолёт без опознавательных знаков на заброшенном аэродроме близ села {village}

Вестник Нижней Гавани, 18 марта 2026 года

Они идут гуськом, каждый держит руку на плече идущего впереди. По меньшей мере одиннадцать человек с тканевыми колпаками на головах ведут через перрон Брунхольта, заброшенного аэродрома на севере Лендрии, и вверх по кормовой рампе серого грузового самолёта — так на видео, которое проанализировала газета {paper}. Видимого регистрационного номера на самолёте нет.

Видео длиной 83 секунды было выложено 3 марта в приложении Heron аккаунтом, который называет себя Lapwing. Снято оно, судя по всему, в предрассветные часы 19 февраля, плюс-минус день, с крыши ангара примерно в 250 метрах от самолёта. Брунхольт закрыли в 2009 году. Он находится в девяти километрах к юго-востоку от села {village}, и ведёт к нему единственная дорога, из города {town}.

На перроне

Цепочка трогается с места после звука, похожего на один свисток. Рядом с ней идут не менее пяти мужчин в комбинезонах. Ни на ком из людей с колпаками нет наручников, и никто, кажется, не сопротивляется.

На отметке 0:37 один из мужчин забирает у мальчика рюкзак и бросает его в бочку из-под масла, в которой горит огонь. Пятнадцать секунд спустя собака уже не на поводке. Женщина ближе к концу цепочки спотыкается; похоже, собака укусила её за правую икру. Того, кто её отпустил, в кадре нет. Двигатели всё это время работают.

(Фото: кадр из видео, 0:52. Лица мужчин размыты редакцией {paper}. Lapwing/Heron)

Сколько дней снегу?

Место найти было нетрудно: диспетчерская вышка, ряд из семи фонарных столбов и покосившийся бак для воды совпадают с аэрофотоснимками земельного кадастра. Со временем было труднее. Ветроуказатель у левого края кадра установили только 13 февраля, согласно журналу планёрного клуба, который держит там свои прицепы. К вечеру 23 февраля снега на перроне уже не было.

Возле вышки можно различить снегоочиститель. Он застрял там 17 февраля, и четыре дня спустя его вытащили, сказала Ханне Брок, фермер, чей трактор это сделал. Высота луны позволяет предположить, что было около пяти утра.

Два сайта, отслеживающих самолёты, не показывают за ту неделю ни одного рейса над Брунхольтом. Возможно, транспондер был выключен.

Рукава, сутулая спина, укус

На рукавах комбинезонов — жёлтый шеврон, нашивка, соответствующая нашивке Второй конвойной роты пограничной полиции. Человек с планшетом — это, как полагают, инспектор {inspector}, заместитель командира роты. Двум адвокатам, которые сталкивались с ним в суде и которым видео показали по отдельности, показалось, что они узнали его сутулую спину. На наши звонки он не ответил.

Дора Халлик, завхоз школы в селе {village}, говорит, что мальчиком может быть Мило, ученик, которого не видели с 16 февраля. «Рюкзак из наших забытых вещей, я сама ему его отдала, — сказала она нам. — Лица я так и не увидела».

Журнал приёмного отделения больницы в городе Карст, по ту сторону границы, в Торвии, видела редакция {paper}. В нём значится женщина примерно 35 лет, которая обратилась 20 февраля с укусом собаки в икру и которую через четыре дня выписали. Она ли это на видео, установить не удалось.

Open Gate, церковный приют в городе {town}, сообщает, что неизвестно, где находятся шестнадцать его постояльцев. Независимо проверить эту цифру {paper} не смогла.

Пит Олдос, который держит пчёл у ограждения, в одну из тех ночей не спал. Самолёт прилетел с запада без огней, сказал он, и ещё до рассвета взлетел в сторону востока. Он не видел, чтобы кто-то выходил.

«Учения»

Расмус Тиль, представитель Министерства внутренних дел, отрицал, что пограничная полиция вывозила кого-либо самолётом из страны без слушания. На видео, говорится в его заявлении, — учения с участием добровольцев. Кто были эти добровольцы, он не сказал. Министерство иностранных дел Торвии сообщило, что не располагает никакими записями о таком рейсе.

«Самолёт без судьи — это похищение с посадочным талоном», — сказала {adviser}, возглавляющая юридический отдел Threshold, группы помощи беженцам, которая с октября задокументировала 27 подобных случаев.

Парламентский омбудсмен начал предварительную проверку. Никто не отстранён. У министра внутренних дел Агнес Веррик есть время до 31 марта, чтобы передать омбудсмену приказы на полёт.

Не Брунхольт

24-секундный ролик с самолётом, соскальзывающим со взлётной полосы, который тот же аккаунт выложил двумя днями позже и который просмотрели более 400 000 раз, — не из Брунхольта. Он был в сети уже в декабре 2021 года, и сняли его, вероятно, во время испытания тормозов за границей.""",
}

DISTORTIONS: Final[list[tuple[str, str, str]]] = [
    ("hedge lost", "It appears to have been filmed in the small hours of 19 February, give or take a day, from a hangar roof about 250 metres from the plane.", "Somebody filmed it in the small hours of 19 February, a day more or less, from on top of a hangar about 250 metres from the plane."),
    ("hedge lost", "A woman towards the end of the line stumbles; she appears to have been bitten in the right calf.", "Near the end of the line a woman stumbles: the dog has bitten her in the right calf."),
    ("hedge lost", "The line begins to move after what sounds like one blast on a whistle.", "At one blast on a whistle the line begins to move."),
    ("hedge lost", "The height of the moon suggests that it was about five in the morning.", "As the height of the moon shows, it was about five in the morning."),
    ("hedge lost", "and was probably filmed during a braking test abroad", "and comes from a braking test abroad"),
    ("hedge lost", "It is possible that the transponder was switched off.", "The transponder had been switched off."),
    ("hedge gained", "At 0:37 one of the men takes a rucksack from a boy and drops it into an oil drum in which a fire is burning.", "At 0:37 one of the men is said to take a boy's rucksack away and to drop it into an oil drum, in which a fire is burning."),
    ("hedge gained", "Brunholt was closed in 2009. It lies", "Brunholt was reportedly closed in 2009. It lies"),
    ("hedge gained", "which has been viewed more than 400,000 times, is not from Brunholt.", "which has been viewed more than 400,000 times, may well not be from Brunholt."),
    ("hedge gained", "The parliamentary ombudsman has opened a preliminary inquiry.", "The parliamentary ombudsman is understood to have opened an inquiry, a preliminary one."),
    ("headline stronger than body", "Video appears to show hooded people being led on to unmarked plane at disused airfield near {village}", "Hooded, herded, flown out: the secret deportations from the airfield near {village}"),
    ("headline stronger than body", "Video appears to show hooded people being led on to unmarked plane at disused airfield near {village}", "Border police put hooded people on unmarked plane at disused airfield near {village}"),
    ("headline stronger than body", "Video appears to show hooded people being led on to", "Video confirms hooded people were led on to"),
    ("date sharpened", "It appears to have been filmed in the small hours of 19 February, give or take a day, from", "It appears to have been filmed at five o'clock on the morning of 19 February, from"),
    ("date sharpened", "that has documented 27 similar cases since October", "which has been able to document 27 cases of this sort since 4 October"),
    ("date sharpened", "It was online as early as December 2021", "It was uploaded on 11 December 2021"),
    ("date sharpened", "By the evening of 23 February the snow on the apron was gone.", "On the evening of 23 February the snow on the apron melted away."),
    ("date sharpened", "was awake on one of those nights", "was lying awake in the night of 19 February"),
    ("date sharpened", "The interior minister, Agnes Verrick, has until 31 March to hand", "On 31 March the interior minister, Agnes Verrick, is going to hand"),
    ("bound dropped", "At least eleven people with cloth hoods over their heads are led across", "Eleven people, hooded with cloth, are taken across"),
    ("bound dropped", "and which has been viewed more than 400,000 times", "and which has had 400,000 viewings"),
    ("bound dropped", "No fewer than five men in overalls walk beside it.", "Beside it walk five men, who wear overalls."),
    ("circulation date taken for origin", "The video, which lasts 83 seconds, was posted on the app Heron on 3 March by an account that calls itself Lapwing.", "The video lasts 83 seconds. It dates from 3 March and was put on the app Heron by an account that calls itself Lapwing."),
    ("circulation date taken for origin", "It appears to have been filmed in the small hours of 19 February, give or take a day, from a hangar roof", "It appears to have been filmed on that same 3 March, in the small hours, from a hangar roof"),
    ("circulation date taken for origin", "It was online as early as December 2021 and was probably filmed during a braking test abroad.", "It was filmed in December 2021, probably during a braking test abroad."),
    ("count inflated", "At least eleven people with cloth hoods", "At least 110 people with cloth hoods"),
    ("count inflated", "says that sixteen of its guests are unaccounted for", "says that it has had no sign of life from sixty of its guests"),
    ("count inflated", "a refugee aid group that has documented 27 similar cases since October", "which gives aid to refugees and has documented 270 cases like this one since October"),
    ("count inflated", "No fewer than five men in overalls walk beside it.", "No fewer than fifty men in overalls walk beside it."),
    ("count changed", "The video, which lasts 83 seconds, was", "The video, which lasts 38 seconds, was"),
    ("count changed", "from a hangar roof about 250 metres from the plane. Brunholt was closed in 2009.", "by someone on the roof of a hangar some 520 metres off. It was in 2009 that Brunholt was closed."),
    ("count changed", "A 24-second clip of a plane sliding off a runway", "A clip, 42 seconds long, in which a plane slides off a runway"),
    ("count changed", "It lists a woman of about 35 who came in", "Among its entries is a woman of about 53 who came in"),
    ("count changed", "and who was discharged after four days", "and who could go home after fourteen days"),
    ("count changed", "It lies nine kilometres south-east of", "It lies six kilometres south-east of"),
    ("count changed", "The place was not hard to find: the control tower, a row of seven lamp posts and a leaning water tank match aerial photographs from the land registry.", "Finding the place was easy, since aerial photographs from the land registry have the same control tower, the same row of eleven lamp posts and the same leaning water tank."),
    ("one made many", "A woman towards the end of the line stumbles; she appears to have been bitten in the right calf.", "Women towards the end of the line stumble; they appear to have been bitten in the right calf."),
    ("one made many", "The line begins to move after what sounds like one blast on a whistle.", "The line begins to move after what sound like blasts on several whistles."),
    ("one made many", "Fifteen seconds later a dog is loose.", "Fifteen seconds later there are dogs running loose."),
    ("one made many", "Dora Hallick, a school caretaker in {village}, says that the boy could be Milo", "People in {village}, such as Dora Hallick, a school caretaker, say that the boy could be Milo"),
    ("one made many", "Rasmus Tiell, a spokesman for the Interior Ministry, denied", "Rasmus Tiell and other spokesmen for the Interior Ministry denied"),
    ("generalised", "with a dog bite to the calf and who was discharged after four days", "in need of treatment and whom the hospital let go after four days"),
    ("generalised", "takes a rucksack from a boy and drops it into an oil drum in which a fire is burning", "mistreats a boy"),
    ("generalised", "A windsock at the left-hand edge of the picture was not put up", "A piece of equipment at the left-hand edge of the picture was not put up"),
    ("generalised", "A plough can be made out beside the tower. It got stuck", "A vehicle can be made out beside the tower. It got stuck"),
    ("actor flipped", "At 0:37 one of the men takes a rucksack from a boy and drops it into an oil drum", "At 0:37 a boy takes a rucksack from one of the men and drops it into an oil drum"),
    ("actor flipped", "denied that border police had flown anyone out of the country", "denied that Torvia had flown anyone out of the country"),
    ("actor flipped", "The overalls have a yellow chevron on the sleeve, a patch consistent with that of the Border Police's Second Escort Company.", "The overalls have a yellow chevron on the sleeve, a patch consistent with that of the Torvian army's Second Escort Company."),
    ("actor flipped", "The parliamentary ombudsman has opened a preliminary inquiry.", "A preliminary inquiry has been opened by the Interior Ministry itself."),
    ("office flipped", "the company's deputy commander", "the company's commander"),
    ("office flipped", "The interior minister, Agnes Verrick, has until 31 March to hand the flight orders to the ombudsman.", "Agnes Verrick, the foreign minister, must let the ombudsman have the flight orders by 31 March."),
    ("office flipped", "who heads the legal department of Threshold", "who answers the telephone in the legal department of Threshold"),
    ("office flipped", "Dora Hallick, a school caretaker in", "Dora Hallick, a headmistress in"),
    ("attribution moved", "A windsock at the left-hand edge of the picture was not put up until 13 February, according to the logbook of a gliding club that keeps its trailers there.", "Not until 13 February, the Interior Ministry says, was the windsock put up that can be seen at the left-hand edge of the picture."),
    ("attribution moved", "A plane came in from the west without lights, he said, and took off towards the east before daybreak.", "Without lights a plane came in from the west, according to the border police, and before daybreak it took off towards the east."),
    ("attribution moved", "“A plane without a judge is an abduction with a boarding pass,” said {adviser}", "“A plane without a judge is an abduction with a boarding pass,” said the parliamentary ombudsman; of the same opinion is {adviser}"),
    ("attribution moved", "The foreign ministry of Torvia said it had no record of such a flight.", "The parliamentary ombudsman said there was no record of such a flight."),
    ("identity hardened", "The man with the clipboard is believed to be Inspector {inspector}", "The clipboard is in the hands of Inspector {inspector}"),
    ("identity hardened", "The man with the clipboard is believed to be Inspector", "The man with the clipboard is Inspector"),
    ("identity hardened", "Dora Hallick, a school caretaker in {village}, says that the boy could be Milo, a pupil who has not been seen since 16 February.", "The boy is Milo, a pupil whom nobody has seen since 16 February, says Dora Hallick, the caretaker of a school in {village}."),
    ("identity hardened", "Whether she is the woman in the video could not be established.", "It is she who stumbles in the video."),
    ("identity hardened", "The overalls have a yellow chevron on the sleeve, a patch consistent with that of the Border Police's Second Escort Company.", "By the yellow chevron on the sleeve, the overalls are those of the Border Police's Second Escort Company."),
    ("direction flipped", "It lies nine kilometres south-east of {village}, and a single road leads to it, from {town}.", "The only road to it comes from {town}; {village} is nine kilometres away, to the south-east."),
    ("direction flipped", "A plane came in from the west without lights, he said, and took off towards the east before daybreak.", "A plane came in from the east without lights, he said, and took off towards the west before daybreak."),
    ("direction flipped", "and up the rear ramp of a grey cargo plane", "and down the rear ramp of a grey cargo plane"),
    ("direction flipped", "A windsock at the left-hand edge of the picture", "A windsock at the right-hand edge of the picture"),
    ("polarity flipped", "The engines run the whole time.", "The engines are off the whole time."),
    ("polarity flipped", "None of the hooded people is handcuffed or seems to be struggling.", "The hooded people are handcuffed, and some seem to be struggling."),
    ("polarity flipped", "{paper} could not verify the figure independently.", "{paper} was able to verify the figure independently."),
    ("polarity flipped", "No one has been suspended. The interior minister", "Three officers have been suspended. The interior minister"),
    ("polarity flipped", "Two websites that track aircraft show no flight over Brunholt in that week.", "On two websites that track aircraft a flight over Brunholt is to be found in that week."),
    ("stance changed", "Rasmus Tiell, a spokesman for the Interior Ministry, denied that border police had flown anyone out of the country without a hearing.", "Border police had flown people out of the country without a hearing, admitted Rasmus Tiell, a spokesman for the Interior Ministry."),
    ("stance changed", "He did not return our calls.", "When we called, he rejected the accusation."),
    ("stance changed", "He did not say who the volunteers were.", "He refused to name the volunteers."),
    ("stance changed", "The foreign ministry of Torvia said it had no record of such a flight.", "The foreign ministry of Torvia denied that there had been such a flight."),
    ("quotation altered", "I gave it to him myself,", "he had it from me that very morning,"),
    ("quotation altered", "The face I never saw.", "The face I saw at once."),
    ("quotation altered", "A plane without a judge is an abduction with a boarding pass,", "A plane without a judge is a prison with a boarding pass,"),
    ("quotation altered", "is an abduction with a boarding pass,", "is an abduction, boarding pass or none, and a crime,"),
    ("name garbled", "said {adviser}, who heads", "said {garbled}, who heads"),
    ("name garbled", "Dora Hallick, a school caretaker", "Doris Halleck, a school caretaker"),
    ("name garbled", "Piet Aldous, who", "Pete Aldiss, who"),
    ("name garbled", "across the apron of Brunholt, a disused", "across the apron of Brumhold, a disused"),
    ("name garbled", "The interior minister, Agnes Verrick", "The interior minister, Agnès Ferrick"),
    ("name garbled", "It got stuck there on 17 February and was pulled free four days later, said Hanne Brock, the farmer whose tractor did the pulling.", "On 17 February it got stuck there; four days went by, said the farmer Hanna Brook, before her tractor pulled it free."),
    ("copies merged", "A 24-second clip of a plane sliding off a runway, which the same account posted two days later and which has been viewed more than 400,000 times, is not from Brunholt. It was online as early as December 2021 and was probably filmed during a braking test abroad.", "In its last 24 seconds, viewed more than 400,000 times, the plane is seen sliding off the runway of Brunholt."),
    ("copies merged", "A 24-second clip of a plane sliding off a runway, which the same account posted two days later and which has been viewed more than 400,000 times, is not from Brunholt. It was", "The same account posted a continuation of the video two days later, 24 seconds in which the plane slides off the runway, and it has been viewed more than 400,000 times. It was"),
]  # fmt: skip

MISTRANSLATED: Final[dict[str, tuple[str, str, str]]] = {
    "de": ("a leaning water tank", "ein schiefer Wassertank", "ein schräg stehender Panzer"),
    "fr": ("A plough can be made out beside the tower. It got stuck there on 17 February", "On distingue un chasse-neige à côté de la tour. Il s'y est enlisé le 17 février et a été dégagé quatre jours", "On distingue une charrue à côté de la tour. Elle s'y est enlisée le 17 février et a été dégagée quatre jours"),
    "es": ("a school caretaker in", "conserje de una escuela", "cuidadora de niños de una escuela"),
    "uk": ("drops it into an oil drum in which a fire is burning", "кидає його в бочку з-під оливи, у якій горить вогонь", "кидає його в масляний барабан, у якому горить вогонь"),
    "ru": ("the snow on the apron was gone", "снега на перроне уже не было", "снега на фартуке уже не было"),
}  # fmt: skip
IN_TRANSLATION: Final[dict[str, tuple[str, str, str, str]]] = {
    "de": ("office flipped", "the company's deputy commander", "der stellvertretende Kommandeur der Kompanie", "der Kommandeur der Kompanie"),
    "fr": ("hedge lost", "she appears to have been bitten in the right calf", "elle semble avoir été mordue au mollet droit", "l'animal l'a mordue au mollet droit"),
    "es": ("bound dropped", "At least eleven people with cloth hoods over their heads are led", "Al menos once personas con capuchas de tela en la cabeza son conducidas", "Once personas con capuchas de tela en la cabeza son conducidas"),
    "uk": ("identity hardened", "The man with the clipboard is believed to be Inspector", "Чоловік із планшетом — це, як вважають, інспектор", "Чоловік із планшетом — це інспектор"),
    "ru": ("direction flipped", "took off towards the east before daybreak", "взлетел в сторону востока", "взлетел в сторону запада"),
}  # fmt: skip

THIRD_LANGUAGE: Final = "es"

LIGHT: Final[list[tuple[str, str]]] = [
    ("They go in single file", "They walk in single file"),
    ("On the apron\n", "Out on the apron\n"),
    ("How old is the snow?", "The age of the snow"),
    ("Sleeves, a stoop, a bite", "A stoop, a bite and sleeves"),
    ("(Photo: a frame from the video", "(Photo: a still from the video"),
    ("Who let go of the dog is not in the picture.", "Not in the picture is who let go of the dog."),
    ("The time was harder.", "Harder was the time."),
    ("thought they recognised his stoop", "thought that they recognised his stoop"),
    ("keeps bees by the perimeter fence", "has bees by the perimeter fence"),
    ("He saw nobody get out.", "Nobody got out that he saw."),
    ("and to whom the video was shown separately", "and who were shown the video separately"),
]  # fmt: skip
