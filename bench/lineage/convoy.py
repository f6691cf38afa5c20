"""Invented material, kept unseen: an aid convoy stopped, its drivers taken away, a video.

Written by somebody who had not read the rules, and scored once. Nothing here happened; places,
people, states and papers do not exist. The form is that of `bench.lineage.ferry`. It is longer
than 300 lines, because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

CODES: Final = ("en", "fr", "ru", "de", "es", "ar")

# When retellings are dated.
DAYS: Final = ("Thursday, Feb. 22, 2024", "22 Feb 2024", "February 23rd, 2024")
PLACE_DAY: Final = "2024/02/21"
OUTLETS: Final = (
    "The Gorge Examiner", "Plainview Today", "Radio Amber", "Courier of the South", "Lowland Post",
    "Ninth Mile News", "The Weighhouse", "Evening Compass", "Saltmarsh Daily", "Beacon 24",
)  # fmt: skip

SLOTS: Final[dict[str, list[tuple[str, ...]]]] = {
    "town": [
        ("Karsum", "Karsoum", "Карсум", "Karsum", "Karsum", "كرسوم"),
        ("Velitza", "Velitsa", "Велица", "Weliza", "Velitsa", "فيليتسا"),
    ],
    "city": [
        ("Brandor", "Brandor", "Брандор", "Brandor", "Brandor", "براندور"),
        ("Temirgat", "Temirgat", "Темиргат", "Temirgat", "Temirgat", "تيميرغات"),
    ],
    "adviser": [
        ("Marit Halvane", "Marit Halvane", "Марит Халване", "Marit Halvane", "Marit Halvane", "ماريت هالفاني"),
        ("Yusra Kemende", "Yousra Kemende", "Юсра Кеменде", "Jusra Kemende", "Yusra Kemende", "يسرى كمندي"),
    ],
    "paper": [
        ("Crossborder Wire", "Crossborder Wire", "Crossborder Wire", "Crossborder Wire", "Crossborder Wire", "Crossborder Wire"),
        ("The Upland Dispatch", "The Upland Dispatch", "The Upland Dispatch", "The Upland Dispatch", "The Upland Dispatch", "The Upland Dispatch"),
    ],
}  # fmt: skip

ROOT = """Video appears to show Sorvian troops pulling aid drivers from trucks near {town}

{paper} — Feb. 21, 2024, 4:12 p.m.

{city} — A 94-second video that has circulated on messaging channels since Monday appears to show Sorvian soldiers dragging drivers from the cabs of an aid convoy on the mountain road to {town}.

{paper} placed the scene at a disused weighing station 7 kilometers south of {town} by matching a water tower and two pylons with satellite images. It could not establish who filmed it.

At least 23 drivers and loaders, most of them citizens of Dalmer, were driven away in two covered army trucks, according to Millstone Relief, the charity that organized the convoy. “We were given a stamp and a route, and we kept to both,” its director, Edda Brandvik, said.

One driver was struck in the face with a rifle butt and lost two teeth, his brother said by phone.

The video was most likely made sometime between Feb. 14 and Feb. 17, before snow closed the pass, because the verges are still bare.

A man in a dark parka, believed to be a captain in the Sorvian border guard, can be heard ordering the drivers to hand over their phones.

“These people were carrying flour and insulin, and I want them home before the week is out,” {adviser}, the Dalmeri government's envoy for prisoners, told reporters in {city} on Wednesday.

Sorvia's defense ministry denied that its soldiers had been on the road and dismissed the video as staged.

The convoy of 14 trucks had set out before dawn from the port of Selm for {town} with up to 600 boxes of insulin and some 38 metric tons of flour. Its last radio message, at 9:47 a.m., was a request for a tow.

Three women who keep a tea stall beside the weighing station said they heard engines but no shots. The army trucks left toward the border around noon, they said.

Sorvia arrested nine employees of other charities last fall and freed seven of them without charge.

A shorter clip posted by the same account was shot two winters ago at another crossing and does not show the convoy, {paper} found.

Dalmer's parliament welcomed the offer of a neutral inquiry that the Lakes Council made on Tuesday evening.

This article was updated at 6:30 p.m. on Feb. 21 to add the ministry's denial and to correct the numbers of people and trucks, which the charity had first given as 17 and 11."""

EARLIER = """Video appears to show Sorvian troops pulling aid drivers from trucks near {town}

{paper} — Feb. 20, 2024, 7:55 p.m.

{city} — A 94-second video that has circulated on messaging channels since Monday appears to show Sorvian soldiers dragging drivers from the cabs of an aid convoy on the mountain road to {town}.

{paper} is still checking where the video was made.

At least 17 drivers and loaders, most of them citizens of Dalmer, were driven away in two covered army trucks, according to Millstone Relief, the charity that organized the convoy. “We were given a stamp and a route, and we kept to both,” its director, Edda Brandvik, said.

One driver was struck in the face with a rifle butt and lost two teeth, his brother said by phone.

A man in a dark parka, believed to be a captain in the Sorvian border guard, can be heard ordering the drivers to hand over their phones.

Sorvia's defense ministry did not answer calls.

The convoy of 11 trucks had set out before dawn from the port of Selm for {town} with up to 600 boxes of insulin and some 38 metric tons of flour. Its last radio message, at 9:47 a.m., was a request for a tow.

Sorvia arrested nine employees of other charities last fall and freed seven of them without charge."""

SECOND = """“I lay on the flour and did not sneeze”

Radio Halfpass, online, 23 Feb 2024, 08:15

Ivo Laszki is thirty-one, loads sacks for a living, and walked into our studio on Thursday with one boot.

He had been asleep under the tarpaulin of the ninth lorry, he says, when the brakes woke him. He stayed where he was until it was dark.

Through a slit in the canvas he watched five soldiers and a dog. The dog, he says, looked at him twice.

“Somebody was laughing about our papers,” Laszki told our morning programme. “I lay on the flour and I did not sneeze.”

By his own reckoning he then walked for nineteen hours along the dry bed of the Orva.

The doctor whom we called thinks his left wrist may be broken, but there was no X-ray to be had.

We were shown the loading list that he kept in his sock. It bears the initials of a colleague who has not come home to {town}."""

SECOND_HONEST = """Loader hid from soldiers under canvas, radio hears

Midweek Argus, 24 February 2024

A loader has told Radio Halfpass how he hid beneath the tarpaulin of the convoy's ninth lorry until nightfall.

Five soldiers and one dog were what Ivo Laszki, 31, saw through a slit, he told the station's morning programme; the animal looked his way two times, by his account.

“Somebody was laughing about our papers,” he said.

Laszki reckons that his walk along the Orva's dry bed took nineteen hours. He came to the studio on Thursday wearing a single boot.

His left wrist is possibly broken, thinks a doctor whom the station called and who had no X-ray at hand.

The station saw his loading list with the initials of a colleague who is still not back in {town}."""

THIRD = """Пропуск колонны отозвали за двое суток до выезда

Торговый вестник, 24.02.2024

Пропуск, по которому грузовики должны были пройти к городу {town}, был аннулирован ещё за двое суток до выезда, рассказала нашему изданию Галина Штерк, бухгалтер фирмы «Северный тракт».

В журнале канцелярии, который она нам показала, против номера 1187 стоит штамп «недействителен» и подпись без расшифровки.

«Мне велели никому не звонить и забрать деньги в кассе», — сказала Штерк.

Фирме вернули сбор в 6750 крон, причём наличными.

Распоряжение, вероятно, пришло из налогового ведомства, полагает Штерк, однако самого письма она не видела."""

THIRD_EN = """Convoy's pass was withdrawn two days before departure

Freight & Harbour Weekly, 25 February 2024

The pass with which the trucks were to reach {town} had been cancelled two full days before they set off, Galina Shterk, the accountant of the firm Northern Highway, told the newspaper Torgovy Vestnik.

In the registry's ledger, which she showed the newspaper, number 1187 bears the stamp “invalid” and a signature without a name.

“I was told to call nobody and to collect the money at the cash desk,” Shterk said.

The firm got its fee of 6,750 crowns back, and in cash.

The order probably came from the tax authority, Shterk believes, but she did not see the letter itself."""

HONEST = """Clip said to show Sorvian soldiers hauling aid drivers out of lorries

The Marsh Telegraph, Thursday 22 February 2024

Sorvian soldiers seem to haul the drivers of an aid convoy out of their cabs in a clip, just over a minute and a half long, that has been passed round on messaging channels since 19 February.

The scene is the mountain road to {town}. By comparing two pylons and a water tower with pictures from space, {paper} arrived at a weighing station, no longer in use, a little over four miles south of the town. Who held the camera it was unable to find out.

No fewer than twenty-three drivers and loaders, for the most part Dalmeris, were taken off in a pair of covered army trucks, says Millstone Relief, which put the convoy together. Brandvik, who directs the charity, said they had been given a stamp and a route and had kept to both.

According to the brother of one driver, reached by phone, the man had two teeth knocked out by a blow to the face with the stock of a rifle.

In all likelihood it was filmed between Wednesday and Saturday of last week, for the verges are bare and the pass was later closed by snow.

The drivers are told to give up their phones by a man in a dark parka, thought to be a captain of Sorvia's border guard.

The Dalmeri government's envoy for prisoners, {adviser}, told journalists in {city} on Wednesday: “These people were carrying flour and insulin … I want them home before the week is out.”

The defence ministry of Sorvia says the video was staged and denies that any of its soldiers were on that road.

Some thirty-eight tonnes of flour and no more than six hundred boxes of insulin were on the fourteen lorries, which had left the port of Selm for {town} before daybreak. They were last heard of by radio at thirteen minutes to ten in the morning, asking for a tow.

Engines, but no shots, were heard by three women who run a tea stall next to the station; towards midday, they said, the army trucks drove off in the direction of the border.

Of nine workers of other charities whom Sorvia arrested last autumn, seven were let go without charge.

{paper} also found that a shorter clip from the same account does not show the convoy: it was shot at another crossing two winters ago.

The offer of a neutral inquiry, made by the Lakes Council on Tuesday evening, has been welcomed by the parliament of Dalmer."""

HONEST_THIRD = """“I want them home”: envoy speaks as convoy video spreads

Daybreak Mill Road, 22/02/2024

The Dalmeri government's envoy for prisoners wants the people of an aid convoy back home before this week is over. They “were carrying flour and insulin”, {adviser} told reporters in {city} yesterday.

A video of 94 seconds has been going round messaging channels since Monday. It appears to show soldiers of Sorvia dragging drivers from their cabs; Sorvia's ministry of defence denies they were there and speaks of a staged video.

According to the charity Millstone Relief 23 people or more, drivers and loaders, have been driven away. The brother of one driver said by phone that he was struck in the face with a rifle butt and is missing two teeth.

Probably the pictures were taken between 14 and 17 February, reports {paper}, which could not establish who took them."""

HONEST_MORE = [
    """PRESS RELEASE: Where are our colleagues from the {town} road?

Drivers Without Borders Network, 22 February 2024. For immediate release

We are deeply worried about the crew of a convoy that Millstone Relief had organised. By that charity's account at least twenty-three drivers and loaders, the majority of them Dalmeri citizens, were carried off in two army trucks with covers.

{paper} has examined a 94-second video of what seems to be the moment when Sorvian soldiers drag drivers out of the cabs. It places the scene seven kilometres to the south of {town}, at a weighing station that is no longer used.

A man presumed to be a captain in Sorvia's border guard is heard demanding the drivers' phones. The relative of one driver, his brother, speaks of a rifle butt in the face and of two lost teeth.

The fourteen trucks had carried about 38 tonnes of flour, and insulin, up to 600 boxes of it. “We were given a stamp and a route,” said Millstone's director, Edda Brandvik, “and we kept to both.”

We note that the Sorvian defence ministry denies any presence of its soldiers on the road and regards the video as staged. We note also that of nine employees of other charities arrested by Sorvia last autumn two have not been freed.""",
    """What we know about the convoy video

Channel Five Hills, live page, 22 Feb, 09:30

What is to be seen? Drivers being dragged from trucks, as it appears by Sorvian soldiers. The video lasts a minute and thirty-four seconds and has been online since the start of the week.

Where was it made? At an abandoned weighing station south of {town}, at a distance of 7 km, to judge by a water tower and two pylons that {paper} found again on satellite pictures.

When? Presumably on one of the days from 14 to 17 February: after that there was snow, and the verges in the video have none.

Who filmed it? That is not known.

Was there shooting? The keepers of a tea stall next door, three women, say that they heard engines but not a shot.

Is there a second video? Another clip, shorter, came from the same account. It is two winters old, comes from a different crossing and does not show this convoy, according to {paper}.

What does Sorvia say? That its soldiers had not been there, and that it was all staged, in the words of its ministry of defense.""",
    """Flour, insulin, silence

The Tea Stall Blog, 23 Feb 2024

I have now read the report of {paper} three times, and this is what it comes to.

Fourteen trucks leave Selm before the sun is up, bound for {town}. In the back there are roughly 38 metric tons of flour and as many as 600 boxes of insulin. At 9:47 in the morning somebody asks over the radio for a tow, and after that there is nothing.

Then a video, going from phone to phone since Monday, in which men who look to be soldiers of Sorvia drag drivers from the cabs. Around noon two covered army trucks are gone, toward the border, say three women with a tea stall. They carried off at least 23 people, say those who had sent the convoy.

Sorvia denies that its soldiers were there. Dalmer's parliament, for its part, is glad of the neutral inquiry which the Lakes Council offered on Tuesday evening. {adviser}, who is the government's envoy for prisoners, said on Wednesday that she wants them home before the week is out.""",
]

OWN = """Tow truck was ready, says mechanic

The Passkeeper, Friday 23 February 2024

A 94-second video that has circulated on messaging channels since Monday appears to show Sorvian soldiers dragging drivers from the cabs of an aid convoy on the mountain road to {town}.

{paper} placed the scene at a disused weighing station 7 kilometers south of {town} by matching a water tower and two pylons with satellite images. It could not establish who filmed it.

At least 23 drivers and loaders, most of them citizens of Dalmer, were driven away in two covered army trucks, according to Millstone Relief, the charity that organized the convoy.

The convoy of 14 trucks had set out before dawn from the port of Selm for {town} with up to 600 boxes of insulin and some 38 metric tons of flour. Its last radio message, at 9:47 a.m., was a request for a tow.

Borko Senn, a mechanic with a yellow recovery vehicle, told our reporter on Thursday that he had the engine running when a policeman took his keys. He showed her the receipt that he got for them.

Sorvia's defense ministry denied that its soldiers had been on the road and dismissed the video as staged."""

SUMMARY = """The day in short

Commuter Sheet, 22 February 2024

A 94-second video that has circulated on messaging channels since Monday appears to show Sorvian soldiers dragging drivers from the cabs of an aid convoy. At least 23 drivers and loaders were driven away, according to Millstone Relief. Sorvia's defense ministry denied that its soldiers had been on the road and dismissed the video as staged. Dalmer's parliament welcomed the offer of a neutral inquiry."""

BACK = """A video seems to show Sorvian soldiers making humanitarian drivers get out of their trucks near {town}

Three Valleys Online, 22 February 2024

{city} — A video of 94 seconds, which circulates since Monday on the messengers, seems to show Sorvian soldiers tearing drivers out of the cabins of a convoy of aid on the mountain road that leads to {town}.

{paper} situated the scene at a weighing post out of service, at 7 kilometres to the south of {town}, in comparing a water tower and two pylons to images of satellite. It has not been able to establish who had filmed it.

At least 23 drivers and handlers, in majority citizens of Dalmer, were taken away aboard two tarpaulined military trucks, according to Millstone Relief, the association which organised the convoy. “They gave us a stamp and an itinerary, and we respected the two,” declared its director, Edda Brandvik.

A driver received a blow of a rifle butt in the face and lost two teeth, said his brother on the telephone.

The video was very probably shot between the 14 and the 17 February, before the snow closed the pass, because the roadsides are there still bare.

One hears a man in dark parka, who is supposed to be a captain of the Sorvian border guard, order the drivers to hand over their telephones.

“These people transported flour and insulin, and I want that they be at home before the end of the week,” declared {adviser}, envoy of the Dalmeri government for the prisoners, Wednesday before journalists at {city}.

The Sorvian ministry of defence has denied that its soldiers were on this road and qualified the video as a staging.

The convoy of 14 trucks had left before the dawn the port of Selm for {town} with up to 600 boxes of insulin and some 38 tonnes of flour. Its last radio message, at 9:47 in the morning, asked for a tow.

Three women who hold a tea stand beside the weighing post said to have heard motors but no shots. The military trucks left again towards the border around noon, they said.

Sorvia arrested nine employees of other associations last autumn and released seven of them without prosecution.

A shorter clip, published by the same account, was filmed two winters ago at another crossing point and does not show the convoy, established {paper}.

The parliament of Dalmer welcomed the offer of a neutral inquiry made by the Council of the Lakes on Tuesday evening."""

CITES = """Morning ticker — 22.2.2024

A video appears to show Sorvian soldiers dragging aid drivers from their trucks near {town}, reports {paper}."""

PRESS = [
    """School buses stay in the depot for a third week

The Ridge Sentinel, 22 February 2024

Some 140 pupils from the upper valleys will go on learning at the kitchen table, the district's transport office said on Thursday.

“A road that is open for half a day is a closed road,” Anselm Tioro, the chairman of the Lakes Council, had said at a briefing for the press on Tuesday evening.

A bus driver let our reporter look into her log. The last entry is from 2 February and reads: chains broken.

Parents have clubbed together for a second-hand printer.""",
    """Salt runs short, bakers improvise

Market & Mill, 23 February 2024

A sack of coarse salt cost twice as much on Friday as it did at Christmas, according to the price board of the wholesale market.

“A road that is open for half a day is a closed road,” the chairman of the Lakes Council, Anselm Tioro, said at Tuesday's press briefing.

Two bakers told this magazine that they now boil down the brine of olives.

The wholesalers' union puts the stocks at nine days.""",
]

TRANSLATIONS = {
    "fr": """Une vidéo semble montrer des soldats sorviens faisant descendre de force des chauffeurs humanitaires de leurs camions près de {town}

Le Messager des Cols, 22 février 2024

{city} — Une vidéo de 94 secondes, qui circule depuis lundi sur les messageries, semble montrer des soldats sorviens arrachant des chauffeurs aux cabines d'un convoi d'aide sur la route de montagne qui mène à {town}.

{paper} a situé la scène à un poste de pesage désaffecté, à 7 kilomètres au sud de {town}, en comparant un château d'eau et deux pylônes à des images satellite. La rédaction n'a pas pu établir qui l'avait filmée.

Au moins 23 chauffeurs et manutentionnaires, en majorité des citoyens du Dalmer, ont été emmenés à bord de deux camions militaires bâchés, selon Millstone Relief, l'association qui avait organisé le convoi. « On nous a donné un tampon et un itinéraire, et nous avons respecté les deux », a déclaré sa directrice, Edda Brandvik.

Un chauffeur a reçu un coup de crosse au visage et perdu deux dents, a dit son frère au téléphone.

La vidéo a très probablement été tournée entre le 14 et le 17 février, avant que la neige ne ferme le col, car les bas-côtés y sont encore nus.

On entend un homme en parka sombre, qui serait un capitaine des gardes-frontières sorviens, ordonner aux chauffeurs de remettre leurs téléphones.

« Ces gens transportaient de la farine et de l'insuline, et je veux qu'ils soient chez eux avant la fin de la semaine », a déclaré mercredi {adviser}, émissaire du gouvernement dalmérien pour les prisonniers, devant des journalistes à {city}.

Le ministère sorvien de la Défense a démenti que ses soldats se soient trouvés sur cette route et qualifié la vidéo de mise en scène.

Le convoi de 14 camions avait quitté avant l'aube le port de Selm pour {town} avec jusqu'à 600 boîtes d'insuline et quelque 38 tonnes de farine. Son dernier message radio, à 9 h 47, demandait un remorquage.

Trois femmes qui tiennent une échoppe de thé à côté du poste de pesage ont dit avoir entendu des moteurs mais aucun coup de feu. Les camions militaires sont repartis vers la frontière aux alentours de midi, ont-elles ajouté.

La Sorvie a arrêté neuf employés d'autres associations l'automne dernier et en a relâché sept sans poursuites.

Un clip plus court, publié par le même compte, a été tourné il y a deux hivers à un autre point de passage et ne montre pas le convoi, a établi {paper}.

Le parlement du Dalmer a salué l'offre d'une enquête neutre faite mardi soir par le Conseil des Lacs.""",
    "ru": """На видео, судя по всему, сорвийские военные вытаскивают водителей гуманитарной колонны из машин у города {town}

Горный телеграф, 22.02.2024

{city} — На 94-секундном видео, которое с понедельника расходится по каналам в мессенджерах, судя по всему, сорвийские солдаты вытаскивают водителей из кабин гуманитарной колонны на горной дороге к городу {town}.

{paper} установило место съёмки — заброшенный весовой пункт в 7 километрах к югу от города {town}, сопоставив водонапорную башню и две опоры линии электропередачи со спутниковыми снимками. Кто снимал, выяснить не удалось.

Не менее 23 водителей и грузчиков, в большинстве граждан Далмера, увезли в двух крытых армейских грузовиках, сообщила благотворительная организация Millstone Relief, собравшая колонну. «Нам дали печать и маршрут, и мы держались и того и другого», — сказала её директор Эдда Брандвик.

Одного водителя ударили прикладом в лицо, он лишился двух зубов, сообщил по телефону его брат.

Видео, скорее всего, снято между 14 и 17 февраля, до того как снег закрыл перевал: обочины на нём ещё голые.

Слышно, как мужчина в тёмной парке, предположительно капитан сорвийской пограничной охраны, приказывает водителям сдать телефоны.

«Эти люди везли муку и инсулин, и я хочу, чтобы они были дома до конца недели», — сказала журналистам в городе {city} в среду {adviser}, уполномоченная правительства Далмера по делам пленных.

Министерство обороны Сорвии отрицает, что его солдаты были на этой дороге, и назвало видео постановкой.

Колонна из 14 грузовиков вышла до рассвета из порта Селм в {town}; она везла до 600 коробок инсулина и около 38 тонн муки. В последнем сообщении по рации, в 9:47 утра, просили прислать тягач.

Три женщины, которые держат чайный ларёк рядом с весовым пунктом, сказали, что слышали моторы, но не выстрелы. Армейские грузовики уехали в сторону границы около полудня, добавили они.

Прошлой осенью Сорвия арестовала девять сотрудников других благотворительных организаций и семерых из них отпустила без обвинений.

Более короткий ролик, выложенный с того же аккаунта, снят две зимы назад на другом переходе и не показывает эту колонну, выяснило {paper}.

Парламент Далмера приветствовал предложение о нейтральном расследовании, с которым во вторник вечером выступил Совет озёр.""",
    "de": """Video zeigt offenbar, wie sorvische Soldaten Fahrer von Hilfstransport bei {town} aus Lastwagen zerren

Talbote, Donnerstag, 22.02.2024

{city} — Ein 94 Sekunden langes Video, das seit Montag in Messenger-Kanälen kursiert, zeigt offenbar, wie sorvische Soldaten auf der Bergstraße nach {town} Fahrer aus den Kabinen eines Hilfskonvois zerren.

{paper} verortete die Szene an einer stillgelegten Wiegestation 7 Kilometer südlich von {town}, indem die Redaktion einen Wasserturm und zwei Strommasten mit Satellitenbildern abglich. Wer gefilmt hat, ließ sich nicht feststellen.

Mindestens 23 Fahrer und Verlader, die meisten von ihnen Bürger von Dalmer, wurden in zwei Armeelastern mit Plane weggebracht, so Millstone Relief, das Hilfswerk, das den Konvoi zusammengestellt hatte. „Man gab uns einen Stempel und eine Route, und wir haben uns an beides gehalten“, sagte die Direktorin des Hilfswerks, Edda Brandvik.

Ein Fahrer bekam einen Gewehrkolben ins Gesicht und verlor zwei Zähne, sagte sein Bruder am Telefon.

Das Video entstand höchstwahrscheinlich zwischen dem 14. und dem 17. Februar, bevor Schnee den Pass schloss, denn die Straßenränder sind darin noch kahl.

Ein Mann in dunklem Parka, bei dem es sich um einen Hauptmann des sorvischen Grenzschutzes handeln soll, befiehlt den Fahrern hörbar, ihre Telefone abzugeben.

„Diese Leute hatten Mehl und Insulin geladen, und ich will sie zu Hause haben, bevor die Woche um ist“, sagte {adviser}, die Gefangenenbeauftragte der Regierung von Dalmer, am Mittwoch vor Journalisten in {city}.

Das sorvische Verteidigungsministerium bestritt, dass seine Soldaten auf der Straße gewesen seien, und tat das Video als gestellt ab.

Der Konvoi aus 14 Lastwagen war vor Tagesanbruch vom Hafen Selm nach {town} aufgebrochen, mit bis zu 600 Schachteln Insulin und rund 38 Tonnen Mehl. Sein letzter Funkspruch um 9.47 Uhr war die Bitte um ein Abschleppfahrzeug.

Drei Frauen, die neben der Wiegestation einen Teestand betreiben, sagten, sie hätten Motoren gehört, aber keine Schüsse. Die Armeelaster seien gegen Mittag in Richtung Grenze abgefahren.

Sorvien hatte im vergangenen Herbst neun Mitarbeiter anderer Hilfswerke verhaftet und sieben von ihnen ohne Anklage wieder freigelassen.

Ein kürzerer Clip vom selben Konto wurde vor zwei Wintern an einem anderen Übergang gedreht und zeigt den Konvoi nicht, wie {paper} herausfand.

Das Parlament von Dalmer begrüßte das Angebot einer neutralen Untersuchung, das der Rat der Seen am Dienstagabend gemacht hatte.""",
    "es": """Un vídeo parece mostrar a soldados sorvios sacando de sus camiones a conductores de ayuda cerca de {town}

El Faro de la Sierra, 22/02/2024

{city} — Un vídeo de 94 segundos que circula desde el lunes por canales de mensajería parece mostrar a soldados sorvios sacando a rastras a los conductores de las cabinas de un convoy de ayuda en la carretera de montaña que lleva a {town}.

{paper} situó la escena en una estación de pesaje en desuso, 7 kilómetros al sur de {town}, cotejando un depósito de agua y dos torres eléctricas con imágenes de satélite. No pudo determinar quién lo había grabado.

Al menos 23 conductores y cargadores, la mayoría ciudadanos de Dalmer, fueron llevados en dos camiones militares cubiertos, según Millstone Relief, la organización benéfica que montó el convoy. «Nos dieron un sello y una ruta, y cumplimos con ambos», dijo su directora, Edda Brandvik.

Un conductor recibió un culatazo en la cara y perdió dos dientes, contó su hermano por teléfono.

El vídeo fue grabado muy probablemente entre el 14 y el 17 de febrero, antes de que la nieve cerrara el puerto de montaña, porque los arcenes aparecen todavía despejados.

Se oye a un hombre con parka oscura, que se cree que es un capitán de la guardia fronteriza sorvia, ordenar a los conductores que entreguen sus teléfonos.

«Esta gente llevaba harina e insulina, y los quiero en casa antes de que acabe la semana», dijo el miércoles a los periodistas en {city} {adviser}, enviada del Gobierno dalmero para los prisioneros.

El Ministerio de Defensa de Sorvia negó que sus soldados hubieran estado en la carretera y tachó el vídeo de montaje.

El convoy de 14 camiones había salido antes del amanecer del puerto de Selm hacia {town} con hasta 600 cajas de insulina y unas 38 toneladas de harina. Su último mensaje por radio, a las 9.47 de la mañana, pedía una grúa.

Tres mujeres que tienen un puesto de té junto a la estación de pesaje dijeron haber oído motores, pero ningún disparo. Los camiones militares se marcharon hacia la frontera en torno al mediodía, añadieron.

Sorvia detuvo el otoño pasado a nueve empleados de otras organizaciones benéficas y dejó libres a siete de ellos sin cargos.

Un clip más corto, publicado por la misma cuenta, fue grabado hace dos inviernos en otro paso y no muestra el convoy, comprobó {paper}.

El Parlamento de Dalmer acogió con satisfacción la oferta de una investigación neutral que hizo el martes por la noche el Consejo de los Lagos.""",
    "ar": """فيديو يظهر على ما يبدو جنودا سورفيين ينزلون سائقي قافلة مساعدات من شاحناتهم قرب {town}

صوت الجبل، 22 فبراير 2024

{city} — يظهر فيديو مدته 94 ثانية يتداول منذ الاثنين على قنوات المراسلة على ما يبدو جنودا سورفيين يجرون السائقين من مقصورات قافلة مساعدات على الطريق الجبلي المؤدي إلى {town}.

وحددت {paper} موقع المشهد عند محطة وزن مهجورة على بعد 7 كيلومترات جنوب {town} بعد مطابقة برج مياه وعمودي كهرباء مع صور الأقمار الصناعية، ولم تتمكن من معرفة من صوره.

واقتيد ما لا يقل عن 23 من السائقين والحمالين ومعظمهم من مواطني دالمر في شاحنتين عسكريتين مغطاتين بحسب ميلستون ريليف، وهي الجمعية الخيرية التي نظمت القافلة. وقالت مديرتها إيدا براندفيك: «أعطونا ختما ومسارا، والتزمنا بكليهما».

وقال شقيق أحد السائقين عبر الهاتف إنه ضرب على وجهه بعقب بندقية وفقد اثنتين من أسنانه.

والأرجح أن الفيديو صور بين 14 و17 فبراير قبل أن يغلق الثلج الممر لأن جانبي الطريق فيه ما زالا خاليين من الثلج.

ويسمع رجل يرتدي سترة داكنة، يعتقد أنه نقيب في حرس الحدود السورفي، وهو يأمر السائقين بتسليم هواتفهم.

وقالت {adviser} مبعوثة حكومة دالمر لشؤون الأسرى للصحفيين في {city} يوم الأربعاء: «كان هؤلاء الناس ينقلون الطحين والأنسولين، وأريدهم في بيوتهم قبل نهاية الأسبوع».

ونفت وزارة الدفاع السورفية أن يكون جنودها قد وجدوا على الطريق ووصفت الفيديو بأنه مفبرك.

وكانت القافلة المؤلفة من 14 شاحنة قد انطلقت قبل الفجر من ميناء سيلم إلى {town} وعلى متنها ما يصل إلى 600 علبة أنسولين ونحو 38 طنا من الطحين. وكانت آخر رسالة لاسلكية منها في الساعة 9:47 صباحا طلبا لشاحنة سحب.

وقالت ثلاث نساء يدرن كشك شاي بجانب محطة الوزن إنهن سمعن أصوات محركات ولم يسمعن طلقات. وأضفن أن الشاحنتين العسكريتين غادرتا نحو الحدود قرابة الظهر.

واعتقلت سورفيا في الخريف الماضي تسعة موظفين في جمعيات خيرية أخرى وأطلقت سراح سبعة منهم من دون توجيه تهم.

وتبين لصحيفة {paper} أن مقطعا أقصر نشره الحساب نفسه صور قبل شتاءين عند معبر آخر ولا يظهر القافلة.

ورحب برلمان دالمر بعرض إجراء تحقيق محايد قدمه مجلس البحيرات مساء الثلاثاء.""",
}

DISTORTIONS: Final[list[tuple[str, str, str]]] = [
    ("hedge lost", "since Monday appears to show Sorvian soldiers", "since Monday shows Sorvian soldiers"),
    ("hedge lost", "The video was most likely made sometime", "The video was made sometime"),
    ("hedge gained", "Sorvia arrested nine employees", "Sorvia is alleged to have arrested nine employees"),
    ("hedge gained", "had set out before dawn", "had apparently set out before dawn"),
    ("headline stronger than body", "Video appears to show Sorvian troops pulling aid drivers from trucks", "Sorvian troops pull aid drivers from trucks"),
    ("headline stronger than body", "Video appears to show Sorvian troops pulling aid drivers from trucks", "Caught on camera: Sorvian troops abduct aid drivers"),
    ("date sharpened", "made sometime between Feb. 14 and Feb. 17", "made on Feb. 16"),
    ("date sharpened", "left toward the border around noon", "left toward the border at 12:05 p.m."),
    ("bound dropped", "At least 23 drivers and loaders", "Twenty-three drivers and loaders"),
    ("bound dropped", "with up to 600 boxes", "with 600 boxes"),
    ("circulation date taken for origin", "A 94-second video that has circulated on messaging channels since Monday", "A 94-second video filmed on Monday"),
    ("circulation date taken for origin", "that has circulated on messaging channels since Monday appears", "recorded on Monday and spread on messaging channels appears"),
    ("count inflated", "in two covered army trucks", "in a dozen covered army trucks"),
    ("count inflated", "arrested nine employees", "arrested 19 employees"),
    ("count inflated", "some 38 metric tons of flour", "some 380 metric tons of flour"),
    ("count changed", "freed seven of them", "freed five of them"),
    ("count changed", "The convoy of 14 trucks", "The convoy of 12 trucks"),
    ("one made many", "from the cabs of an aid convoy on", "from the cabs of aid convoys on"),
    ("one made many", "One driver was struck in the face with a rifle butt and lost two teeth, his brother said", "Drivers were struck in the face with rifle butts and lost teeth, their brothers said"),
    ("generalised", "was struck in the face with a rifle butt and lost two teeth", "was hurt"),
    ("generalised", "in the face with a rifle butt", "in the face with a blunt object"),
    ("generalised", "boxes of insulin and some", "boxes of medical supplies and some"),
    ("actor flipped", "a captain in the Sorvian border guard", "a captain in the Dalmeri border guard"),
    ("actor flipped", "Sorvian soldiers dragging drivers", "Dalmeri soldiers dragging drivers"),
    ("office flipped", "the Dalmeri government's envoy for prisoners", "the Dalmeri government's interior minister"),
    ("office flipped", "its director, Edda", "its treasurer, Edda"),
    ("attribution moved", "does not show the convoy, {paper} found", "does not show the convoy, Sorvia's defense ministry said"),
    ("attribution moved", "his brother said by phone", "a nurse said by phone"),
    ("attribution moved", "Three women who keep a tea stall beside the weighing station said", "Officers of the local police said"),
    ("identity hardened", "A man in a dark parka, believed to be a captain in", "A man in a dark parka, a captain in"),
    ("identity hardened", "believed to be a captain in the Sorvian border guard, can", "identified as a captain in the Sorvian border guard, can"),
    ("direction flipped", "7 kilometers south of", "7 kilometers north of"),
    ("direction flipped", "from the port of Selm for {town}", "from {town} for the port of Selm"),
    ("direction flipped", "The army trucks left toward the border", "The army trucks arrived from the border"),
    ("polarity flipped", "they heard engines but no shots", "they heard engines and shots"),
    ("polarity flipped", "It could not establish who filmed it", "It was able to establish who filmed it"),
    ("polarity flipped", "and does not show the convoy", "and also shows the convoy"),
    ("stance changed", "denied that its soldiers had been on the road and dismissed the video as staged", "admitted that its soldiers had been on the road and accepted the video as genuine"),
    ("stance changed", "Dalmer's parliament welcomed the offer", "Dalmer's parliament rejected the offer"),
    ("quotation altered", "and I want them home before the week is out", "and I want them avenged before the week is out"),
    ("quotation altered", "and we kept to both", "and they attacked us all the same"),
    ("name garbled", "{adviser}, the Dalmeri", "{garbled}, the Dalmeri"),
    ("name garbled", "Edda Brandvik", "Edna Brandwick"),
    ("copies merged", "A shorter clip posted by the same account was shot", "The video was shot"),
]  # fmt: skip

MISTRANSLATED: Final[dict[str, tuple[str, str, str]]] = {
    "fr": ("a water tower", "un château d'eau", "un château"),
    "de": ("a disused weighing station", "einer stillgelegten Wiegestation", "einer stillgelegten Tankstelle"),
    "es": ("hand over their phones", "entreguen sus teléfonos", "entreguen sus llaves"),
    "ar": ("lost two teeth", "وفقد اثنتين من أسنانه", "وفقد اثنتين من أصابعه"),
}  # fmt: skip
IN_TRANSLATION: Final[dict[str, tuple[str, str, str, str]]] = {
    "fr": ("count inflated", "two covered army trucks", "deux camions militaires bâchés", "dix camions militaires bâchés"),
    "ru": ("date sharpened", "sometime between Feb. 14 and Feb. 17", "между 14 и 17 февраля", "16 февраля"),
    "de": ("direction flipped", "7 kilometers south of", "7 Kilometer südlich von", "7 Kilometer nördlich von"),
    "es": ("hedge lost", "appears to show Sorvian soldiers", "mensajería parece mostrar", "mensajería muestra"),
    "ar": ("count changed", "nine employees of other charities", "تسعة موظفين", "ثمانية موظفين"),
}  # fmt: skip

THIRD_LANGUAGE: Final = "ru"

LIGHT: Final[list[tuple[str, str]]] = [
    ("said by phone", "said over the phone"),
    ("can be heard ordering", "is heard ordering"),
    ("last fall", "last autumn"),
    ("most of them citizens of Dalmer", "most of them Dalmeri citizens"),
    ("before dawn", "before daybreak"),
    ("was a request for a tow", "asked for a tow"),
    ("beside the weighing station", "next to the weighing station"),
    ("the charity that organized", "the charity which organised"),
    ("of other charities", "of other aid groups"),
]
