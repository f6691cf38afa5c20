"""Invented material: a phone clip of a drone and a kidney clinic, and a paper's check of it.

Written by somebody who had not seen the rules, nor any of their scores. Nothing here happened;
places, people, states, charities, channels and papers do not exist. The form is that of
`bench.lineage.ambush`. It is longer than 300 lines because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

CODES: Final = ("en", "fr", "tr", "ru", "ar", "it")

DAYS: Final = ("Feb 18 2025, 8:15 p.m.", "2025-02-19", "Thursday, 20th February 2025")
PLACE_DAY: Final = "world/2025/feb/18"
OUTLETS: Final = (
    "Quayside Examiner", "The Moorland Gazette", "Frontpage Daily", "Ninepin News",
    "The Chandler's Post", "Dawn Edition", "Bellringer Online", "Copper Coast Times",
    "The Weekly Sextant", "Radio Larkfield", "Tollgate Review", "The Penfold Argus",
)  # fmt: skip

SLOTS: Final[dict[str, list[tuple[str, ...]]]] = {
    "town": [
        ("Tarvessa", "Tarvessa", "Tarvessa", "Тарвесса", "تارفيسا", "Tarvessa"),
        ("Korumel", "Korumel", "Korumel", "Корумель", "كوروميل", "Korumel"),
    ],
    "city": [
        ("Solvenna", "Solvenna", "Solvenna", "Сольвенна", "سولفينا", "Solvenna"),
        ("Grusthal", "Grusthal", "Grusthal", "Грусталь", "غروستال", "Grusthal"),
    ],
    "adviser": [
        ("Marit Delacroy", "Marit Delacroy", "Marit Delacroy", "Марит Делакрой", "ماريت ديلاكروي", "Marit Delacroy"),
        ("Hanneke Sorwald", "Hanneke Sorwald", "Hanneke Sorwald", "Ханнеке Сорвальд", "هانيكه سورفالد", "Hanneke Sorwald"),
    ],
    "colonel": [
        ("Petrus Vanlo", "Petrus Vanlo", "Petrus Vanlo", "Петрус Ванло", "بيتروس فانلو", "Petrus Vanlo"),
        ("Anton Brischke", "Anton Brischke", "Anton Brischke", "Антон Бришке", "أنتون بريشكه", "Anton Brischke"),
    ],
    "paper": [
        ("The Albion Register", "The Albion Register", "The Albion Register", "Albion Register", "The Albion Register", "The Albion Register"),
        ("The Fleet Courier", "The Fleet Courier", "The Fleet Courier", "Fleet Courier", "The Fleet Courier", "The Fleet Courier"),
    ],
}  # fmt: skip

ROOT = """Clip appears to show drone hitting kidney clinic in {town}

{paper} | Verification desk | Tue 18 Feb 2025 09.40 GMT

A 41-second phone clip, first uploaded on Sunday evening to the messaging channel Ridge Dispatch, appears to show a drone crashing into a dialysis clinic in {town}, a market town in southern Corvenia, an analysis by {paper} has found.

Where was it filmed? A striped water tower, a footbridge and a mural of a heron put the camera on a balcony, roughly 350 metres north of the clinic.

When? The strike seems to have happened in the second week of February: the snow that can be seen on the roof fell overnight on the 11th and had thawed by the 15th, according to the Corvenian weather service.

How many were hurt? No fewer than nine people died, among them two nurses, and 26 were wounded, four of them critically, said Clear Ward, the medical charity that runs the clinic.

A trainee nurse, 22, was burned on the face and neck and is being treated in {city}, her brother told {paper} in a voice message.

Whose drone was it? Two retired bomb-disposal officers who looked at pictures of the debris posted on Saturday said a tail fin resembled that of the Sparrow-3, a loitering munition made in Hald. Rescue workers said shells fired by the Haldish side had kept them out of the building until dawn.

“Both armies have had our coordinates since the autumn, in writing, and one of them has now used them,” said Dr {adviser}, the clinic's medical director.

An officer seen in one of the pictures may be Col {colonel}, the commander of the town's garrison; half of his face is hidden by a scarf.

Two hospital porters heard the drone come in low over the river from the south-west and saw no other aircraft.

A longer video, watched more than 2 million times since Monday, does not come from {town}: it was recorded after a gas explosion in Port Amery in 2021.

Hald's defence ministry would neither confirm nor deny that one of its drones had been over {town}. “We do not comment on flights, and we do not aim at patients,” said its spokeswoman, Maj Odile Ferrant.

If confirmed, it would be the fifth attack on a health post in the district since early December, by the charity's count.

{paper} has not been able to reach the person who filmed the clip, and Ridge Dispatch did not reply to questions about where it had come from.

• This article was amended on 18 February 2025 to add the response of Hald's defence ministry."""

EARLIER = """Clip appears to show drone hitting kidney clinic in {town}

{paper} | Verification desk | Mon 17 Feb 2025 18.05 GMT

A 41-second phone clip, first uploaded on Sunday evening to the messaging channel Ridge Dispatch, appears to show a drone crashing into a dialysis clinic in {town}, a market town in southern Corvenia, an analysis by {paper} has found.

Where was it filmed? A striped water tower, a footbridge and a mural of a heron put the camera on a balcony, roughly 350 metres north of the clinic.

When? The strike seems to have happened in the second week of February: the snow that can be seen on the roof fell overnight on the 11th and had thawed by the 15th, according to the Corvenian weather service.

How many were hurt? No fewer than six people died, among them two nurses, and 19 were wounded, said Clear Ward, the medical charity that runs the clinic.

Whose drone was it? {paper} has sent pictures of the debris to bomb-disposal officers. Rescue workers said shells fired by the Haldish side had kept them out of the building until dawn.

Two hospital porters heard the drone come in low over the river from the south-west and saw no other aircraft.

Hald's defence ministry has been approached for comment.

{paper} has not been able to reach the person who filmed the clip, and Ridge Dispatch did not reply to questions about where it had come from."""

SECOND = """The coach with sockets in the aisle

Harrow Lane Broadcasting, Wednesday 19 February, from our correspondent on the night road

It is ten past three in the morning when Matti Greve starts the engine, and the fourteen people behind him are already asleep.

Three times a week the retired tram driver takes them 90 kilometres over the pass to {city}, where there are machines that can wash their blood. On Monday we went with him.

He pulled out eight rows of seats himself and screwed sockets to the floor. The diesel, he tells us, is paid for with a raffle; this month's prize is a goose.

“I brake for them as if I were carrying eggs,” says Greve.

A passenger, the seamstress Ottoline Farr, shows us the calendar in which she has crossed out every journey: there are 61 crosses. The raffle money will last till Easter, she reckons."""

SECOND_HONEST = """Raffle keeps patients' coach on the road

Parish Pump, 21 February 2025

Fourteen patients from the border country are driven over the pass to {city} thrice weekly to have their blood washed, Harrow Lane Broadcasting has reported; its correspondent rode with them on Monday.

At the wheel is Matti Greve, once a tram driver, who took out eight rows of seats and fitted sockets. He brakes, he told the broadcaster, as though his load were eggs.

Fuel for the trip of ninety kilometres comes out of a raffle. One of the passengers, the seamstress Ottoline Farr, who has marked 61 journeys in her calendar, thinks that the money will do until Easter."""

THIRD = """Diyaliz filtreleri aralıktan beri gümrük deposunda

Kıyı Ticaret Postası, 20 Şubat 2025

{city} gümrüğü 3.200 diyaliz filtresini 9 Aralık'tan bu yana depoda tutuyor. Kıyı Ticaret Postası'nın gördüğü tutanakta gerekçe olarak “bir kapta eksik mühür” yazıyor.

Gümrük müdürü Selvin Arkos tutanağın gerçek olduğunu gazetemize doğruladı, ancak filtrelerin ne zaman teslim edileceği konusunda konuşmak istemedi.

İthalatçı firma malın değerini 84.000 kron olarak bildirdi.

Günde 40 kron tutan depo ücretini kimin ödeyeceği henüz belli değil."""

THIRD_EN = """Dialysis filters in customs store since December

Overseas Press Digest, 22 February 2025

Customs in {city} has been keeping 3,200 dialysis filters in a store since 9 December. A protocol seen by the newspaper Kıyı Ticaret Postası gives “a missing seal on one container” as the reason.

The director of customs, Selvin Arkos, confirmed to the paper that the protocol was genuine but did not wish to talk about when the filters would be handed over.

The importing firm declared the value of the goods as 84,000 crowns.

It is not yet clear who will pay the storage fee, which comes to 40 crowns a day."""

HONEST = """Phone video seems to show drone striking dialysis clinic

Meridian Wire Service, 18 February 2025

A drone seems to fly into a clinic for dialysis patients in {town}, in the south of Corvenia, in a phone video lasting forty-one seconds that {paper} has analysed. It was first put on the messaging channel Ridge Dispatch on the evening of 16 February.

At least nine people died, two of them nurses, according to Clear Ward, the medical charity in charge of the clinic. Twenty-six were wounded. Four of these are in a critical condition.

Snow on the roof suggests that the clinic was hit in February's second week, the newspaper wrote on Tuesday: it came down in the night of the 11th and was gone by the 15th, Corvenia's weather service says.

Two former bomb-disposal officers, shown photographs of the debris that were posted on Saturday, said a fin from the tail looked like the one on a Sparrow-3, a loitering munition manufactured in Hald.

Whether a Haldish drone had been over the town, the ministry of defence in Hald would not say one way or the other. It did not comment on flights and did not aim at patients, its spokeswoman, Major Ferrant, said.

The newspaper was unable to contact whoever shot the video."""

HONEST_THIRD = """Coordinates, in writing

Notes from a Cold Kitchen (blog), posted 19.2.2025

“Both armies have had our coordinates […] and one of them has now used them.” The sentence is by Dr {adviser}, medical director of a kidney clinic in {town}, and I have not been able to put it away since I read it in {paper} this morning.

What the paper has is a clip of less than a minute, 41 seconds to be exact, in which, as it seems, a drone crashes into the clinic. The camera stood on a balcony about 380 yards to the north; you can tell from a water tower with stripes, a heron painted on a wall and a bridge for walkers.

Clear Ward, the charity that runs the place, counts nine dead or more. Its own tally would make this the fifth time since the beginning of December that a health post thereabouts was attacked, if it is borne out.

Shells from the Haldish side held rescuers off till daybreak, they said. One young woman, 22 and still learning to be a nurse, has burns on her neck and face. It is her brother who told the paper so.

And no, the long video that everybody has seen is not it. That was a gas explosion, in Port Amery, four years ago."""

HONEST_MORE = [
    """Is this the moment a drone smashed into a kidney ward?

Daily Clarion, 18/02/2025

It lasts just 41 seconds – and it appears to show a drone smashing into a kidney clinic in {town}.

The clip first popped up on Sunday evening on the messaging channel Ridge Dispatch, and checkers at {paper} have gone over it.

Nine people or more lost their lives, two nurses among them, says medical charity Clear Ward, which runs the clinic. 26 were hurt, four of them critically.

A student nurse aged 22 suffered burns to her face and neck, her brother said. She is being cared for in {city}.

So who sent it? Two bomb-disposal officers, now retired, said a fin from the tail was similar to that of a Sparrow-3, the Haldish-built loitering munition. Hald's defence ministry won't say yes and won't say no.

Two porters at the hospital heard it come in from the south-west, low across the river. They saw no other aircraft.""",
    """Statement on the dialysis clinic in {town}

Care Under Law, press release 07/25, 19 February 2025

Care Under Law is alarmed by an analysis that {paper} published yesterday. It indicates that a drone crashed into a dialysis clinic in {town}, apparently in the second week of this month.

Not less than nine people were killed and twenty-six wounded, according to Clear Ward, the medical charity responsible for the clinic. Were it to be confirmed, the charity says, this would be the fifth attack on a health post in the district since the start of December.

We note that, in the words of its medical director, Dr {adviser}, both armies have had the clinic's coordinates in writing since the autumn, “and one of them has now used them”. We note also that Hald's ministry of defence neither confirms nor denies that a drone of its own was over the town.

Care Under Law calls on everybody who carries arms in the district to keep away from the sick.""",
    """The seven o'clock bulletin

Tern Radio, 18 February, script

Good evening. It may have been a drone that hit the kidney clinic in {town}. A short video which {paper} has looked into appears to show just that.

By the paper's reckoning the strike took place, as it seems, in the second week of this month. Snow that is visible on the roof had gone by Saturday the fifteenth.

Two nurses are among the dead, of whom there are nine at the very least. That figure is from the charity Clear Ward, which runs the clinic.

The ministry of defence in Hald has said that it does not comment on flights and does not aim at patients. Rescuers say Haldish shelling kept them outside until dawn.

Nobody has yet found the person who held the phone. The paper could not reach them, and the channel, Ridge Dispatch, has not answered.""",
    """Not from {town}: the long video

Truth Ferry, fact check no. 1188, 20 February 2025

Claim: a long video shows the drone and the clinic in {town}. Finding: it does not. The recording was made in 2021 in Port Amery, following a gas explosion, as {paper} has established. It had been watched upwards of two million times by the time the paper wrote, all of that since Monday.

The other clip, of 41 seconds, is a different matter. A footbridge, a heron on a mural and a water tower with stripes put whoever filmed it on a balcony some 350 m north of the clinic. It surfaced on Sunday evening, on Ridge Dispatch; the strike itself seems to have occurred in the second week of February.

{paper} could not reach the person behind the camera.""",
    """Who is the man in the scarf?

The Barrack Square Letter, 20 February 2025

The garrison commander of {town}, Colonel {colonel}, is possibly the officer in one of the pictures of the debris, {paper} reports. It is hard to tell, as a scarf covers one half of the face.

The pictures were posted on Saturday. In them two retired bomb-disposal officers saw a tail fin resembling that of a Sparrow-3. Hald makes this loitering munition. Its defence ministry left open whether a drone of theirs had been over {town}: it would not confirm that, and would not deny it either.

From the south-west and low over the river, two hospital porters heard the thing come in; other aircraft they did not see.""",
]

OWN = """Charity to reopen two of its beds on Monday

The Border Intelligencer, 20 February 2025

A 41-second phone clip, first uploaded on Sunday evening to the messaging channel Ridge Dispatch, appears to show a drone crashing into a dialysis clinic in {town}, a market town in southern Corvenia, {paper} reported.

No fewer than nine people died, among them two nurses, and 26 were wounded, four of them critically, said Clear Ward, the medical charity that runs the clinic.

“Both armies have had our coordinates since the autumn, in writing, and one of them has now used them,” said Dr {adviser}, the clinic's medical director.

The Intelligencer's reporter, who was at the back door on Wednesday, watched the plumber Jorun Sax carry in two steel sinks and a roll of hose. Two beds are to be in use again from Monday, Sax told him.

Hald's defence ministry would neither confirm nor deny that one of its drones had been over {town}.

If confirmed, it would be the fifth attack on a health post in the district since early December, by the charity's count."""

SUMMARY = """Morning list, item 4

The Commuter's Digest, 19 February 2025

A phone clip uploaded on Sunday appears to show a drone crashing into a dialysis clinic in {town}, {paper} has found. No fewer than nine people died, according to the charity Clear Ward. Hald's defence ministry would neither confirm nor deny that one of its drones had been there. A longer video does not come from {town}."""

BACK = """Images seem to show a drone that hits a dialysis clinic in {town}

World Window News, 19 February 2025

A film sequence of 41 seconds realised with a telephone and loaded for the first time on Sunday evening on the message channel Ridge Dispatch seems to show a drone that smashes against a dialysis clinic in {town}, small market city in the south of Corvenia, according to an analysis of {paper}.

Where was it turned? A water tower in stripes, a pedestrian bridge and a wall painting with a heron locate the camera on a balcony, at around 350 metres to the north of the clinic.

When? The attack seems to have occurred in the second week of February: the snow visible on the roof is fallen in the night of the 11 and had melted within the 15, according to the Corvenian meteorological service.

How many the hurt? Not less than nine persons are dead, among which two nurses, and 26 have remained wounded, of whom four in critical conditions, has made known Clear Ward, the medical charity organisation that manages the clinic.

A student nurse of 22 years has reported burns to the face and to the neck and is in cure in {city}, has told her brother to {paper} in a vocal message.

Of whom was the drone? Two bomb disposal officers in pension, who have observed photographs of the wreckage published Saturday, have said that a fin of the tail resembled that of the Sparrow-3, a circling munition produced in Hald. The rescuers have said that shells shot by the Haldish part have held them outside of the building until dawn.

“Both the armies have our coordinates since autumn, in writing, and now one of the two has used them”, has said doctor {adviser}, medical director of the clinic.

An officer who is seen in one of the photographs could be colonel {colonel}, commander of the garrison of the town; a scarf hides half of his face.

Two porters of the hospital have heard the drone arrive at low height above the river from south-west and have not seen other aircraft.

A longer video, seen more than 2 million times from Monday, does not come from {town}: it was registered after an explosion of gas at Port Amery in 2021.

The ministry of the Defence of Hald has neither confirmed nor denied that one of its drones found itself above {town}. “We do not comment the flights, and we do not aim at the patients”, has said the spokeswoman, major Odile Ferrant.

If it were confirmed, it would be the fifth attack on a sanitary post in the district from the beginnings of December, according to the count of the organisation.

{paper} has not succeeded in reaching the person who has filmed the sequence, and Ridge Dispatch has not answered the questions on its provenance."""

CITES = """News at a glance

Pocket Ticker, 18 February 2025

Dialysis clinic in {town} possibly hit by a drone, reports {paper}, which has examined a clip from the channel Ridge Dispatch."""

PRESS = [
    """Choir moves rehearsals to the bakery

Valley Voice, 19 February 2025

For the first time in 88 years the {city} Oratorio Choir will sing its Lent concert without an organ.

“We can promise every household four hours of current a day, but we cannot promise which four,” the grid's chief engineer, Wilhelmina Sturt, told reporters in the council chamber on Tuesday.

Choirmaster Leopold Annis has drawn his own conclusion. Rehearsals will be held at five in the morning, he told Valley Voice, in the bakery on Spindle Street, where it is warm and there is light from the oven.

Tenors are still wanted.""",
    """Hatchery loses half its chicks

Smallholder's Weekly, 21 February 2025

The Lindqvist hatchery on the {city} ring road lost 5,400 chicks last week as its incubators went cold, Ebba Lindqvist said when we visited her on Wednesday.

She had been to hear Wilhelmina Sturt. “We can promise every household four hours of current a day, but we cannot promise which four,” the engineer-in-chief of the grid said at Tuesday's briefing for the press.

An egg, Lindqvist says, needs twenty-one days and does not do shifts.

She is now looking for a second-hand steam engine.""",
]

TRANSLATIONS = {
    "fr": """Une vidéo semble montrer un drone frappant un centre de dialyse à {town}

Les Dépêches du Littoral, 19 février 2025

Une séquence de 41 secondes filmée au téléphone et mise en ligne pour la première fois dimanche soir sur la chaîne de messagerie Ridge Dispatch semble montrer un drone s'écrasant sur une clinique de dialyse à {town}, bourg marchand du sud de la Corvénie, selon une analyse de {paper}.

Où a-t-elle été filmée ? Un château d'eau rayé, une passerelle et une fresque représentant un héron situent la caméra sur un balcon, à environ 350 mètres au nord de la clinique.

Quand ? La frappe paraît avoir eu lieu dans la deuxième semaine de février : la neige que l'on voit sur le toit est tombée dans la nuit du 11 et avait fondu le 15, d'après le service météorologique corvénien.

Combien de victimes ? Pas moins de neuf personnes sont mortes, dont deux infirmières, et 26 ont été blessées, dont quatre sont dans un état critique, a indiqué Clear Ward, l'association médicale caritative qui gère la clinique.

Une élève infirmière de 22 ans a été brûlée au visage et au cou et est soignée à {city}, a raconté son frère à {paper} dans un message vocal.

À qui était le drone ? Deux démineurs à la retraite, qui ont regardé des photos des débris publiées samedi, ont déclaré qu'un aileron de queue ressemblait à celui du Sparrow-3, une munition rôdeuse fabriquée au Hald. Des secouristes ont dit que des obus tirés par le camp haldien les avaient tenus hors du bâtiment jusqu'à l'aube.

« Les deux armées ont nos coordonnées depuis l'automne, par écrit, et l'une d'elles vient de s'en servir », a déclaré la docteure {adviser}, directrice médicale de la clinique.

Un officier visible sur l'une des photos pourrait être le colonel {colonel}, commandant de la garnison de la ville ; une écharpe lui cache la moitié du visage.

Deux brancardiers de l'hôpital ont entendu le drone arriver à basse altitude au-dessus de la rivière, par le sud-ouest, et n'ont vu aucun autre aéronef.

Une vidéo plus longue, vue plus de 2 millions de fois depuis lundi, ne vient pas de {town} : elle a été enregistrée après une explosion de gaz à Port Amery en 2021.

Le ministère de la Défense du Hald n'a voulu ni confirmer ni démentir qu'un de ses drones se soit trouvé au-dessus de {town}. « Nous ne commentons pas les vols, et nous ne visons pas les patients », a dit sa porte-parole, la commandante Odile Ferrant.

Si elle était confirmée, ce serait la cinquième attaque contre un poste de santé du district depuis début décembre, selon le décompte de l'association.

{paper} n'a pas pu joindre la personne qui a filmé la séquence, et Ridge Dispatch n'a pas répondu aux questions sur sa provenance.""",
    "tr": """Görüntüler {town} kasabasında bir dronun böbrek kliniğine çarptığını gösteriyor gibi görünüyor

Liman Akşam, 19 Şubat 2025

İlk kez pazar akşamı Ridge Dispatch adlı mesajlaşma kanalına yüklenen, telefonla çekilmiş 41 saniyelik bir görüntü, Korvenya'nın güneyindeki {town} pazar kasabasında bir dronun diyaliz kliniğine çarptığını gösteriyor gibi görünüyor; bu sonuca {paper} gazetesinin incelemesinde varıldı.

Nerede çekildi? Çizgili bir su kulesi, bir yaya köprüsü ve üzerinde balıkçıl resmi bulunan bir duvar, kameranın kliniğin yaklaşık 350 metre kuzeyinde bir balkonda olduğunu ortaya koyuyor.

Ne zaman? Saldırı görünüşe göre şubatın ikinci haftasında oldu: Korvenya meteoroloji kurumuna göre çatıda görülen kar ayın 11'inde gece yağmış, 15'ine kadar erimişti.

Kaç kişi zarar gördü? Kliniği işleten tıbbi yardım kuruluşu Clear Ward, aralarında iki hemşirenin de bulunduğu en az dokuz kişinin öldüğünü, dördünün durumu kritik olmak üzere 26 kişinin yaralandığını bildirdi.

22 yaşındaki bir stajyer hemşire yüzünden ve boynundan yandı ve {city} kentinde tedavi görüyor; bunu erkek kardeşi sesli mesajla {paper} gazetesine anlattı.

Dron kimindi? Cumartesi günü paylaşılan enkaz fotoğraflarına bakan iki emekli bomba imha subayı, bir kuyruk kanatçığının Hald yapımı gezici mühimmat Sparrow-3'ünkine benzediğini söyledi. Kurtarma görevlileri, Hald tarafının attığı top mermilerinin kendilerini şafağa kadar binanın dışında tuttuğunu anlattı.

Kliniğin tıbbi direktörü Dr. {adviser}, “Her iki ordunun elinde sonbahardan beri yazılı olarak koordinatlarımız var ve şimdi biri onları kullandı” dedi.

Fotoğraflardan birinde görülen bir subay, kasaba garnizonunun komutanı Albay {colonel} olabilir; yüzünün yarısını bir atkı gizliyor.

İki hastane hademesi dronun güneybatıdan, nehrin üzerinden alçaktan geldiğini duydu ve başka hava aracı görmedi.

Pazartesiden bu yana 2 milyondan fazla izlenen daha uzun bir video {town} kasabasından değil: 2021'de Port Amery'deki bir gaz patlamasının ardından kaydedilmiş.

Hald Savunma Bakanlığı, dronlarından birinin {town} üzerinde bulunduğunu ne doğruladı ne de yalanladı. Bakanlık sözcüsü Binbaşı Odile Ferrant, “Uçuşlar hakkında yorum yapmıyoruz ve hastaları hedef almıyoruz” dedi.

Doğrulanırsa bu, kuruluşun sayımına göre aralık başından bu yana ilçede bir sağlık ocağına yapılan beşinci saldırı olacak.

{paper} görüntüyü çeken kişiye ulaşamadı; Ridge Dispatch de görüntünün nereden geldiğine ilişkin soruları yanıtlamadı.""",
    "ru": """На видео, по всей видимости, запечатлено попадание дрона в клинику диализа в городе {town}

Портовая газета, 19 февраля 2025 года

На 41-секундном ролике, снятом на телефон и впервые выложенном в воскресенье вечером в канале Ridge Dispatch, по всей видимости, видно, как дрон врезается в клинику диализа в торговом городке {town} на юге Корвении, показал анализ газеты {paper}.

Где это снято? Полосатая водонапорная башня, пешеходный мост и настенная роспись с цаплей указывают, что камера находилась на балконе, примерно в 350 метрах к северу от клиники.

Когда? Удар, судя по всему, был нанесён на второй неделе февраля: снег, который виден на крыше, выпал ночью 11-го и растаял к 15-му, по данным метеослужбы Корвении.

Сколько пострадавших? Погибли не менее девяти человек, среди них две медсестры, и 26 были ранены, четверо из них находятся в критическом состоянии, сообщила Clear Ward, медицинская благотворительная организация, которая содержит клинику.

22-летняя медсестра-практикантка получила ожоги лица и шеи, её лечат в городе {city}, рассказал её брат газете {paper} в голосовом сообщении.

Чей это был дрон? Двое отставных сапёров, которые посмотрели опубликованные в субботу снимки обломков, сказали, что хвостовой стабилизатор похож на стабилизатор Sparrow-3, барражирующего боеприпаса, который производят в Хальде. Спасатели рассказали, что снаряды, выпущенные хальдской стороной, не подпускали их к зданию до рассвета.

«У обеих армий с осени есть наши координаты, в письменном виде, и вот одна из них ими воспользовалась», — сказала доктор {adviser}, медицинский директор клиники.

Офицер, которого видно на одном из снимков, возможно, полковник {colonel}, командир городского гарнизона: половину его лица скрывает шарф.

Двое больничных санитаров слышали, как дрон низко подлетел над рекой с юго-запада, и не видели других летательных аппаратов.

Более длинное видео, которое с понедельника посмотрели больше 2 миллионов раз, снято не в городе {town}: его записали после взрыва газа в Порт-Эймери в 2021 году.

Министерство обороны Хальда не стало ни подтверждать, ни опровергать, что один из его дронов был над городом {town}. «Мы не комментируем полёты, и мы не целимся в пациентов», — сказала представительница ведомства майор Одиль Ферран.

Если это подтвердится, это будет пятое нападение на медпункт в районе с начала декабря, по подсчётам организации.

Газете {paper} не удалось связаться с человеком, который снял ролик, а Ridge Dispatch не ответил на вопросы о его происхождении.""",
    "ar": """مقطع يُظهر على ما يبدو طائرة مسيّرة تصيب عيادة لغسل الكلى في {town}

بريد الساحل، 19 فبراير 2025

يُظهر مقطع مدته 41 ثانية صُوّر بالهاتف ورُفع أول مرة مساء الأحد على قناة المراسلة Ridge Dispatch، على ما يبدو، طائرة مسيّرة ترتطم بعيادة لغسل الكلى في {town}، وهي بلدة تجارية في جنوب كورفينيا، بحسب تحليل أجرته {paper}.

أين صُوّر؟ برج مياه مخطط وجسر للمشاة وجدارية لطائر مالك الحزين تضع الكاميرا على شرفة تبعد نحو 350 مترا شمال العيادة.

متى؟ يبدو أن الضربة وقعت في الأسبوع الثاني من فبراير، فالثلج الذي يُرى على السطح تساقط ليلة 11 من الشهر وكان قد ذاب بحلول 15 منه، وفق هيئة الأرصاد الجوية الكورفينية.

كم عدد المصابين؟ قالت Clear Ward، وهي منظمة طبية خيرية تدير العيادة، إن ما لا يقل عن تسعة أشخاص لقوا حتفهم، بينهم ممرضتان، وإن 26 أصيبوا بجروح، أربعة منهم في حالة حرجة.

وأصيبت ممرضة متدربة عمرها 22 عاما بحروق في الوجه والرقبة، وهي تتلقى العلاج في {city}، كما قال شقيقها لصحيفة {paper} في رسالة صوتية.

لمن كانت المسيّرة؟ قال ضابطان متقاعدان من إبطال القنابل اطلعا على صور للحطام نُشرت يوم السبت إن زعنفة ذيل تشبه زعنفة Sparrow-3، وهي ذخيرة جوالة مصنوعة في هالد. وقال عمال إنقاذ إن قذائف أطلقها الجانب الهالدي أبقتهم خارج المبنى حتى الفجر.

وقالت الدكتورة {adviser}، المديرة الطبية للعيادة: «لدى الجيشين إحداثياتنا منذ الخريف، خطيا، وها قد استخدمها أحدهما الآن».

وقد يكون ضابط يُرى في إحدى الصور هو العقيد {colonel}، قائد حامية البلدة، إذ يخفي وشاح نصف وجهه.

وسمع اثنان من حمّالي المستشفى المسيّرة تأتي على علو منخفض فوق النهر من الجنوب الغربي ولم يريا أي طائرة أخرى.

أما مقطع أطول شوهد أكثر من 2 مليون مرة منذ يوم الاثنين فليس من {town}، بل سُجل بعد انفجار غاز في بورت أميري عام 2021.

ولم تشأ وزارة الدفاع في هالد أن تؤكد أو تنفي أن إحدى مسيّراتها كانت فوق {town}. وقالت المتحدثة باسمها الرائد أوديل فيرانت: «لا نعلق على الطلعات الجوية، ولا نستهدف المرضى».

وإذا تأكد ذلك فسيكون خامس هجوم على مركز صحي في المنطقة منذ أوائل ديسمبر، بحسب إحصاء المنظمة.

ولم تتمكن {paper} من الوصول إلى الشخص الذي صوّر المقطع، ولم ترد Ridge Dispatch على أسئلة عن مصدره.""",
    "it": """Un filmato sembra mostrare un drone che colpisce una clinica per dializzati a {town}

Il Faro della Sera, 19 febbraio 2025

Un filmato di 41 secondi, girato con un telefono e caricato per la prima volta domenica sera sul canale di messaggistica Ridge Dispatch, sembra mostrare un drone che si schianta contro una clinica per la dialisi a {town}, cittadina di mercato nel sud della Corvenia, secondo un'analisi di {paper}.

Dove è stato girato? Un serbatoio d'acqua a strisce, un ponte pedonale e un murale con un airone collocano la telecamera su un balcone, a circa 350 metri a nord della clinica.

Quando? L'attacco sembra essere avvenuto nella seconda settimana di febbraio: la neve che si vede sul tetto è caduta nella notte dell'11 e il 15 si era già sciolta, secondo il servizio meteorologico corveniano.

Quanti i colpiti? Non meno di nine persone sono morte, tra cui due infermiere, e 26 sono rimaste ferite, quattro delle quali in condizioni critiche, ha fatto sapere Clear Ward, l'organizzazione medica di beneficenza che gestisce la clinica.

Un'allieva infermiera di 22 anni ha riportato ustioni al viso e al collo ed è in cura a {city}, ha raccontato il fratello a {paper} in un messaggio vocale.

Di chi era il drone? Due artificieri in pensione, che hanno guardato fotografie dei rottami pubblicate sabato, hanno detto che un'aletta di coda somigliava a quella dello Sparrow-3, una munizione circuitante prodotta in Hald. I soccorritori hanno detto che granate sparate dalla parte haldese li hanno tenuti fuori dall'edificio fino all'alba.

«Tutti e due gli eserciti hanno le nostre coordinate dall'autunno, per iscritto, e adesso uno dei due le ha usate», ha detto la dottoressa {adviser}, direttrice sanitaria della clinica.

Un ufficiale che si vede in una delle fotografie potrebbe essere il colonnello {colonel}, comandante della guarnigione della cittadina; una sciarpa gli nasconde metà del volto.

Due portantini dell'ospedale hanno sentito il drone arrivare a bassa quota sopra il fiume da sud-ovest e non hanno visto altri velivoli.

Un video più lungo, visto più di 2 milioni di volte da lunedì, non viene da {town}: fu registrato dopo un'esplosione di gas a Port Amery nel 2021.

Il ministero della Difesa di Hald non ha voluto né confermare né smentire che uno dei suoi droni si trovasse sopra {town}. «Non commentiamo i voli, e non miriamo ai pazienti», ha detto la portavoce, il maggiore Odile Ferrant.

Se confermato, sarebbe il quinto attacco a un presidio sanitario nel distretto dall'inizio di dicembre, secondo il conteggio dell'organizzazione.

{paper} non è riuscito a raggiungere la persona che ha girato il filmato, e Ridge Dispatch non ha risposto alle domande sulla sua provenienza.""",
}

DISTORTIONS: Final[list[tuple[str, str, str]]] = [
    ("hedge lost", "appears to show a drone crashing into", "shows a drone crashing into"),
    ("hedge lost", "The strike seems to have happened", "The strike happened"),
    ("hedge lost", "If confirmed, it would be the fifth attack", "It was the fifth attack"),
    ("hedge gained", "A trainee nurse, 22, was burned", "A trainee nurse, 22, was reportedly burned"),
    ("hedge gained", "Two hospital porters heard the drone", "Two hospital porters believe they heard the drone"),
    ("hedge gained", "it was recorded after a gas explosion", "it was probably recorded after a gas explosion"),
    ("headline stronger than body", "Clip appears to show drone hitting kidney clinic in {town}\n", "Drone rips through kidney clinic in {town}\n"),
    ("headline stronger than body", "Clip appears to show drone hitting kidney clinic in {town}\n", "Proof on film: the drone that destroyed the kidney clinic in {town}\n"),
    ("date sharpened", "in the second week of February", "on 12 February"),
    ("date sharpened", "since early December, by", "since 1 December, by"),
    ("bound dropped", "No fewer than nine people died", "Nine people died"),
    ("bound dropped", "watched more than 2 million times", "watched 2 million times"),
    ("circulation date taken for origin", "first uploaded on Sunday evening to the messaging channel", "filmed on Sunday evening and sent to the messaging channel"),
    ("circulation date taken for origin", "pictures of the debris posted on Saturday", "pictures of the debris taken on Saturday"),
    ("count inflated", "26 were wounded", "62 were wounded"),
    ("count inflated", "No fewer than nine people", "No fewer than nineteen people"),
    ("count inflated", "the fifth attack on a health post", "the fifteenth attack on a health post"),
    ("count changed", "four of them critically", "two of them critically"),
    ("count changed", "roughly 350 metres", "roughly 250 metres"),
    ("count changed", "A 41-second phone clip", "A 14-second phone clip"),
    ("one made many", "show a drone crashing into", "show drones crashing into"),
    ("one made many", "a tail fin resembled that of", "several tail fins resembled those of"),
    ("one made many", "after a gas explosion in", "after gas explosions in"),
    ("generalised", "was burned on the face and neck", "was hurt"),
    ("generalised", "a loitering munition made in Hald", "a weapon made in Hald"),
    ("generalised", "a dialysis clinic in {town}, a market town", "a building in {town}, a market town"),
    ("generalised", "after a gas explosion in", "after an accident in"),
    ("actor flipped", "shells fired by the Haldish side", "shells fired by the Corvenian side"),
    ("actor flipped", "Hald's defence ministry would", "Corvenia's defence ministry would"),
    ("actor flipped", "a loitering munition made in Hald", "a loitering munition made in Corvenia"),
    ("office flipped", "the clinic's medical director", "the provincial health minister"),
    ("office flipped", "the commander of the town's garrison", "the town's chief of police"),
    ("office flipped", "said its spokeswoman, Maj", "said the minister, Maj"),
    ("attribution moved", "said Clear Ward, the medical charity that runs the clinic", "said the district council, which runs the clinic"),
    ("attribution moved", "according to the Corvenian weather service", "according to the Corvenian army"),
    ("attribution moved", "her brother told", "her surgeon told"),
    ("attribution moved", "Two hospital porters heard", "Two border guards heard"),
    ("identity hardened", "may be Col {colonel}", "is Col {colonel}"),
    ("identity hardened", "said a tail fin resembled that of the Sparrow-3", "said a tail fin came from the Sparrow-3"),
    ("direction flipped", "north of the clinic", "south of the clinic"),
    ("direction flipped", "over the river from the south-west", "over the river from the north-east"),
    ("direction flipped", "in southern Corvenia", "in northern Corvenia"),
    ("polarity flipped", "does not come from {town}: it was recorded after a gas explosion in Port Amery in 2021", "also comes from {town}"),
    ("polarity flipped", "saw no other aircraft", "saw another aircraft"),
    ("polarity flipped", "has not been able to reach the person who filmed", "has spoken to the person who filmed"),
    ("stance changed", "would neither confirm nor deny that one of its drones", "acknowledged that one of its drones"),
    ("stance changed", "would neither confirm nor deny that one of its drones", "flatly denied that one of its drones"),
    ("quotation altered", "one of them has now used them", "one of them has now lost them"),
    ("quotation altered", "since the autumn, in writing,", "since the autumn, down to the metre,"),
    ("quotation altered", "we do not aim at patients", "we never aim at civilians"),
    ("name garbled", "Dr {adviser}, the", "Dr {garbled}, the"),
    ("name garbled", "Maj Odile Ferrant", "Maj Odile Ferrand"),
    ("name garbled", "in Port Amery", "in Port Emery"),
    ("copies merged", "A longer video, watched more than 2 million times since Monday, does not come from {town}: it was recorded after a gas explosion in Port Amery in 2021", "The clip has been watched more than 2 million times since Monday"),
]  # fmt: skip

MISTRANSLATED: Final[dict[str, tuple[str, str, str]]] = {
    "fr": ("burned on the face and neck", "brûlée au visage et au cou", "brûlée au visage et au coude"),
    "tr": ("Two hospital porters", "İki hastane hademesi", "İki hastane kapıcısı"),
    "ru": ("A striped water tower", "Полосатая водонапорная башня", "Полосатая колокольня"),
    "it": ("Two retired bomb-disposal officers", "Due artificieri in pensione", "Due bombardieri in pensione"),
    "ar": ("a tail fin", "زعنفة ذيل تشبه زعنفة", "شفرة مروحة تشبه شفرة"),
}  # fmt: skip
IN_TRANSLATION: Final[dict[str, tuple[str, str, str, str]]] = {
    "fr": ("date sharpened", "in the second week of February", "dans la deuxième semaine de février", "le 12 février"),
    "tr": ("polarity flipped", "does not come from", "kasabasından değil: 2021'de Port Amery'deki bir gaz patlamasının ardından kaydedilmiş", "kasabasından geliyor"),
    "ru": ("direction flipped", "over the river from the south-west", "над рекой с юго-запада", "над рекой с северо-востока"),
    "ar": ("count changed", "four of them critically", "أربعة منهم في حالة حرجة", "اثنان منهم في حالة حرجة"),
    "it": ("stance changed", "would neither confirm nor deny that one of its drones", "non ha voluto né confermare né smentire che uno dei suoi droni si trovasse", "ha confermato che uno dei suoi droni si trovava"),
}  # fmt: skip

THIRD_LANGUAGE: Final = "tr"

LIGHT: Final[list[tuple[str, str]]] = [
    ("a market town in southern Corvenia", "a market town in the south of Corvenia"),
    ("that can be seen on the roof", "that is visible on the roof"),
    ("had thawed by the 15th", "had melted by the 15th"),
    ("put the camera on a balcony", "place the camera on a balcony"),
    ("kept them out of the building until dawn", "kept them outside the building until dawn"),
    ("come in low over the river", "fly in low over the river"),
    ("is being treated in", "is undergoing treatment in"),
    ("half of his face is hidden by a scarf", "a scarf hides half of his face"),
    ("did not reply to questions about", "did not answer questions about"),
    ("the medical charity that runs the clinic", "the medical charity which runs the clinic"),
]
