"""Invented material: a village flooded by night, a weir, a clip, and a paper's satellite analysis.

Written by somebody who had not seen the rules, nor any of their scores. Nothing here happened;
places, people, provinces, associations and papers do not exist. The form is that of
`bench.lineage.ambush`; the root is a newspaper's analysis in the plain prose of a news agency. It
is longer than the usual 300 lines because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

CODES: Final = ("en", "es", "de", "uk", "ar", "it")

DAYS: Final = ("May 16, 2024", "17 May 2024", "Saturday, May 18, 2024")
PLACE_DAY: Final = "2024/05/16/world"
OUTLETS: Final = (
    "The Rowan Tree Times", "Lowland Sentinel", "Evening Parcel", "The Brickfield Star",
    "Cape Merrow News", "Radio Halfway", "The Sunday Compass", "Plumline Daily",
    "The Heath Examiner", "Ninth Ward News", "Tidewater Recorder", "The Old Town Mail",
)  # fmt: skip

SLOTS: Final[dict[str, list[tuple[str, ...]]]] = {
    "town": [
        ("Sandrel", "Sandrel", "Sandrel", "Сандрел", "ساندريل", "Sandrel"),
        ("Mirreth", "Mirreth", "Mirreth", "Міррет", "ميريث", "Mirreth"),
    ],
    "adviser": [
        ("Leonor Tasch", "Leonor Tasch", "Leonor Tasch", "Леонор Таш", "ليونور تاش", "Leonor Tasch"),
        ("Agnes Verrin", "Agnes Verrin", "Agnes Verrin", "Аґнес Веррін", "أغنيس فيرين", "Agnes Verrin"),
    ],
    "keeper": [
        ("Jonas Ferrick", "Jonas Ferrick", "Jonas Ferrick", "Йонас Феррік", "يوناس فيريك", "Jonas Ferrick"),
        ("Emil Stoddar", "Emil Stoddar", "Emil Stoddar", "Еміль Стоддар", "إميل ستودار", "Emil Stoddar"),
    ],
    "paper": [
        ("The Cardinal Times",) * 6,
        ("The Northgate Ledger",) * 6,
    ],
}  # fmt: skip

ROOT = """Weir above flooded village was probably opened by hand, satellite images suggest

{paper}, May 16, 2024, 7:30 a.m., by the visual desk

{town}, Morvane — The water that tore through this village on the night of May 4 most likely came from a weir 11 kilometers upstream, and four of its five sluice gates appear to have been raised by hand, according to satellite pictures, gauge readings and a dash-camera clip examined by {paper}.

No fewer than 17 people drowned, six of them residents of a nursing home, and three others remain missing, Morvane's civil protection agency said Wednesday. More than 240 houses were damaged.

The weir, at Askery, is run by the neighboring province of Keltra. The two provinces have quarreled over the Tavra River for decades, and each has accused the other of having caused the flood.

In a satellite image from the morning of May 3, all the gates are shut. In the next one, taken at 10:52 a.m. on May 5, four are open. The water was probably released between 11 p.m. and 1 a.m., the period in which a gauge below the weir rose by 2.3 meters.

A truck driver's dash camera seems to have caught part of it. In a 38-second clip, which was posted to the messaging app Pebble on May 7, a man bends over a hand wheel on the walkway. Two former colleagues said he might be {keeper}, the weir's deputy keeper. His face is not visible.

The driver, who asked not to be named for fear of losing his job, said he had crossed the weir heading east a little before midnight and had seen a van parked there without lights.

“Gates like these do not open on their own,” said {adviser}, president of the Association of Hydraulic Engineers. “Somebody stood there and turned a wheel, for a long time.”

The association, whose inspectors visited Askery on May 11 at the request of Morvane, noted fresh scratches on two of the wheels and found no damage to the wiring. It could not establish who had given the order.

Keltra's governor, Tobias Renfeld, denied that anyone had touched the gates. Lightning had knocked out the controls, he told a news conference, and the village had been warned by telephone. He refused to hand over the weir's logbook.

The national weather service registered no lightning within 60 kilometers of Askery that night. The mayor, Pia Wenck, said no call had come.

“It didn't knock, it came up through the floor,” said Greta Holm, 71, a retired piano teacher, who fractured her hip when her kitchen ceiling gave way. Two neighbors carried her out through an attic window.

Morvane's justice minister, Ilse Kammar, said her province would likely go to court before the end of June. She called the flood “a hostile act, carried out with a wheel and a wrench.”

A second video, in which a wall of water bursts through a dam, has been watched almost 900,000 times since last week but does not come from the Tavra valley. It was filmed during a planned demolition at Lake Sarrow in 2018.

Prosecutors in both provinces have opened investigations. No one has been arrested.

This article was updated with the response of Keltra's governor."""

EARLIER = """Weir above flooded village was probably opened by hand, satellite images suggest

{paper}, May 15, 2024, 9:10 p.m., by the visual desk

{town}, Morvane — The water that tore through this village on the night of May 4 most likely came from a weir 11 kilometers upstream, and four of its five sluice gates appear to have been raised by hand, according to satellite pictures, gauge readings and a dash-camera clip examined by {paper}.

No fewer than 14 people drowned, five of them residents of a nursing home, and seven others remain missing, Morvane's civil protection agency said Tuesday. More than 210 houses were damaged.

The weir, at Askery, is run by the neighboring province of Keltra. The two provinces have quarreled over the Tavra River for decades, and each has accused the other of having caused the flood.

In a satellite image from the morning of May 3, all the gates are shut. In the next one, taken at 10:52 a.m. on May 5, four are open. The water was probably released between 11 p.m. and 1 a.m., the period in which a gauge below the weir rose by 2.3 meters.

A truck driver's dash camera seems to have caught part of it. In a 38-second clip, which was posted to the messaging app Pebble on May 7, a man bends over a hand wheel on the walkway. His face is not visible.

“Gates like these do not open on their own,” said {adviser}, president of the Association of Hydraulic Engineers. “Somebody stood there and turned a wheel, for a long time.”

“It didn't knock, it came up through the floor,” said Greta Holm, 71, a retired piano teacher, who fractured her hip when her kitchen ceiling gave way. Two neighbors carried her out through an attic window.

Keltra's government did not immediately respond to a request for comment.

Prosecutors in both provinces have opened investigations. No one has been arrested."""

SECOND = """Forty hives on the church roof

Upland Radio, 10 May 2024, from our reporter in {town}

Casimir Dolle did not sleep that night, because of a toothache. When he heard the hens he went out in his pyjamas and began to carry his bees up the scaffolding of the church.

He managed forty hives in just under three hours, the 66-year-old tells us. Nine were left in the orchard and are gone.

“A hive weighs what a child weighs, and it complains less,” he says.

The masons, who have been mending the tower since March, have agreed to work on the north side until the lime trees have flowered. One of them has been stung and bears no grudge.

This year's honey will not be sold. Dolle wants to give every household a jar."""

SECOND_HONEST = """Beekeeper saved most of his hives

The Gardener's Friend, June 2024

Forty beehives stand on the roof of the church in {town}, Upland Radio reports. Casimir Dolle, who is sixty-six and was awake with a bad tooth, took them up by way of the scaffolding; it cost him not quite three hours. He lost nine, which were in the orchard.

Until the limes have finished flowering, the masons at work on the tower are keeping to its north side, though one has been stung.

A hive, Dolle told the station, is as heavy as a child and complains less. He intends to give the honey away, a jar to each household."""

THIRD = """Wartungsvertrag für das Wehr lief vor mehr als 15 Monaten aus

Tavra-Bote, 13. Mai 2024

Für die elektrische Anlage des Wehrs in Askery gibt es seit dem 31. Januar 2023 keinen Wartungsvertrag mehr. Das geht aus einem Schreiben der Firma Nordhub hervor, das dem Tavra-Boten vorliegt.

Die Firma hatte eine Verlängerung um drei Jahre für 58.000 Taler angeboten. Eine Antwort habe sie nie erhalten, sagte Geschäftsführerin Rike Solander unserer Zeitung.

„Wir haben zweimal erinnert, dann haben wir die Akte geschlossen“, so Solander.

Das Wasseramt der Provinz Keltra teilte mit, man habe die Wartung selbst übernommen. Wie oft seither geprüft wurde, ließ ein Sprecher offen."""

THIRD_EN = """Maintenance contract for weir ran out more than 15 months ago

Neighbours' Press Survey, 15 May 2024

There has been no maintenance contract for the electrical equipment of the weir in Askery since 31 January 2023. This emerges from a letter from the company Nordhub which the newspaper Tavra-Bote has seen.

The company had offered an extension of three years for 58,000 thalers. It never received an answer, its managing director, Rike Solander, told the paper.

“We sent two reminders, then we closed the file,” Solander said.

The water office of the province of Keltra stated that it had taken on the maintenance itself. How often checks have been made since then, a spokesman left open."""

HONEST = """Flood that killed 17 probably came from hand-opened weir, newspaper finds

Continental Wire, 16 May 2024

The flood that hit {town} during the night of 4 May was in all probability caused by the release of water from a weir at Askery, 11km up the river, an analysis published by {paper} on Thursday says. Of the five sluice gates, four seem to have been raised by hand.

At least seventeen people were drowned. Six had been living in a nursing home. Three more people are unaccounted for, and upwards of 240 homes were damaged, according to the civil protection agency of Morvane province.

Satellite pictures show the gates closed on the morning of 3 May and four of them open two days later. The newspaper believes that the release probably took place between 11pm and 1am, when the level at a gauge downstream of the weir went up by 2.3 metres.

Tobias Renfeld, the governor of Keltra, the province that operates the weir, denied that the gates had been touched by anybody and said lightning had put the controls out of action. No lightning was registered that night within a radius of 60km, according to the national weather service.

There have been no arrests. Prosecutors are investigating in both provinces."""

HONEST_THIRD = """The wheel

Notes from the Second Floor (blog), 19 May 2024

Thirty-eight seconds, and a man who is bending over a wheel. We do not see his face. Two people who used to work with him, or think that they did, say that it may be {keeper}, who is deputy keeper of the weir. I would not want to be recognized like that, by my back.

{paper} has looked at the clip, which seems to have recorded a part of what happened. It went up on Pebble on May 7. The driver whose camera it was will not give his name, as he is afraid for his job. He was driving east, he says, it was not quite midnight, and there was a van with its lights off.

“Somebody stood there and turned a wheel, for a long time,” says {adviser}, who presides over the Association of Hydraulic Engineers.

On whose orders? Her association was unable to find out. Its inspectors saw new scratches, on two wheels, and wiring without any damage.

Greta Holm taught the piano until she retired. She is 71. Her kitchen ceiling came down, her hip is fractured, and two neighbors got her out by a window in the attic. “It didn't knock,” she says of the water."""

HONEST_MORE = [
    """Fact check: dam-burst video is not from {town}

Plain Check, 17 May 2024

A video of a wall of water breaking through a dam has been shared with the claim that it shows the disaster at {town}. That is false. It was recorded in 2018 at Lake Sarrow, where a dam was being demolished as planned, {paper} has established. By the time the newspaper reported on it the video had been seen nearly 900,000 times.

There is a different clip, from a truck's dash camera, which the paper thinks may show part of the opening of the Askery weir. It lasts 38 seconds and was posted on May 7. A man can be seen at a hand wheel; his face cannot.

In the newspaper's assessment the flood most probably came from that weir.""",
    """Members' circular no. 9

Union of River Pilots, 21 May 2024

Colleagues have asked what is known about Askery. We rely on the article in {paper} of 16 May.

The paper has compared two satellite images. On 3 May, in the morning, the gates were closed. On 5 May, at 10.52 a.m., four out of five were open. It considers it likely that the water was let out at some time from 11 p.m. to 1 a.m. In that period the gauge below the weir showed a rise of 2.3 metres.

The Association of Hydraulic Engineers was on the spot on 11 May, invited by Morvane. Fresh scratches were seen on two wheels. The wiring was undamaged.

The governor of Keltra says it was lightning. The weather service has none on record for that night within sixty kilometres.""",
    """Morvane 'likely' to sue over flood

Courts & Benches, 17 May 2024

The province of Morvane will probably take its neighbor to court over the flood in {town}, and do so by the end of June, Justice Minister Ilse Kammar has indicated. In her words it was “a hostile act.”

{paper}, which quotes her, reported on Thursday that gates of the weir at Askery, run by Keltra, were apparently opened by hand.

Keltra's governor denies it. Tobias Renfeld told journalists that lightning had disabled the controls and that the village had received a warning by telephone, which the mayor, Pia Wenck, disputes: there was, she says, no call. The logbook of the weir he would not give up.

Investigations have been opened on both sides. Nobody has been arrested so far.""",
    """News at noon

Radio Meadowbank, script, Thursday

First to Morvane. It looks as though the weir above {town} was opened by hand on the night of the flood. That is what {paper} reports today, after studying satellite pictures and a clip from a dash camera.

Seventeen people or more were drowned in that flood, among them six who lived in a nursing home. Three are still missing, says the province's civil protection agency.

The weir belongs to the neighbors' side: it is Keltra that operates it. The governor there says nobody touched the gates. The two provinces have been at odds over the river for decades.

The engineers' association says gates of this type don't open by themselves. Who gave the order, it could not determine.""",
    """A letter to our readers about the man on the walkway

The Keltra Independent, 18 May 2024

Many of you have written a name to us. We ask you to read what {paper} wrote, and no more than that. It wrote that, in the view of two former colleagues, the man in the clip might be the deputy keeper of the Askery weir, {keeper}. It also wrote that one does not see the man's face.

The clip is from a truck. Its driver, who wishes to remain anonymous because he could lose his job, says that he drove over the weir in an easterly direction shortly before midnight. There was a van, he says, without lights.

Our own governor, Tobias Renfeld, has said that nobody touched the gates. He has refused to surrender the logbook. We think that he should publish it.""",
]

OWN = """School gym in {town} to close as shelter on Friday

The Tavra Valley Reporter, May 16, 2024

The water that tore through this village on the night of May 4 most likely came from a weir 11 kilometers upstream, and four of its five sluice gates appear to have been raised by hand, according to satellite pictures, gauge readings and a dash-camera clip examined by {paper}.

No fewer than 17 people drowned, six of them residents of a nursing home, and three others remain missing, Morvane's civil protection agency said Wednesday. More than 240 houses were damaged.

“It didn't knock, it came up through the floor,” said Greta Holm, 71, a retired piano teacher, who fractured her hip when her kitchen ceiling gave way.

A reporter for this newspaper spent Tuesday afternoon in the school gym, where 38 cots stood in four rows and the caretaker, Bruno Achter, was drying library books with a hair dryer. The last families are to leave on Friday, Achter told her.

Keltra's governor, Tobias Renfeld, denied that anyone had touched the gates.

Prosecutors in both provinces have opened investigations. No one has been arrested."""

SUMMARY = """The world in brief

Platform Four (commuter paper), May 17, 2024

Morvane: The flood in {town} on the night of May 4 most likely came from a weir upstream, and four sluice gates appear to have been raised by hand, {paper} found. No fewer than 17 people drowned, the civil protection agency said. The governor of Keltra, which runs the weir, denied that anyone had touched the gates. No one has been arrested."""

BACK = """Satellite images indicate that the barrage over the flooded village was probably opened by hand

World Mosaic, 17 May 2024

{town}, Morvane – The water, which in the night of the 4 May raged through this village, stems most probably from a barrage lying 11 kilometres upriver, and four of its five sluice gates were apparently lifted by hand. That result satellite pictures, level measurements and the recording of a dashboard camera, which {paper} has evaluated.

At least 17 persons drowned, under them six inhabitants of a care home, and three further are still missed, how the civil protection authority of Morvane on Wednesday communicated. More than 240 houses were damaged.

The barrage in Askery is operated by the neighbouring province Keltra. The two provinces quarrel since decades over the river Tavra, and each has accused the other to have caused the flood.

On a satellite image from the morning of the 3 May all gates are closed. On the next, taken on the 5 May at 10.52 o'clock, four are open. The water was probably let off between 23 and 1 o'clock, in the time span in which a level gauge underneath the barrage climbed by 2.3 metres.

The dashboard camera of a truck driver seems to have held fast a part of it. In a recording of 38 seconds, which on the 7 May was put into the messenger service Pebble, a man bows himself over a handwheel on the footbridge. Two former colleagues said, it could be {keeper}, the deputy barrage keeper. His face is not to be seen.

The driver, who out of fear for his workplace did not want to be called by name, said, he had crossed the barrage shortly before midnight in direction east and there seen a van parked without light.

“Such gates do not open from alone”, said {adviser}, president of the Association of the Hydraulic Engineers. “There somebody stood and turned at a wheel, for a long time.”

The association, whose inspectors on the 11 May visited Askery on wish of Morvane, established fresh scratches at two of the wheels and found no damages at the wiring. Who had given the order, it could not clear up.

Keltra's governor Tobias Renfeld denied that somebody had touched the gates. A lightning had put the steering out of force, he said before the press, and the village had been warned by telephone. He refused to give out the operating diary of the barrage.

The national weather service registered in that night no lightning in the circumference of 60 kilometres around Askery. The mayoress Pia Wenck said, there had come no call.

“It did not knock, it came up through the floor”, said Greta Holm, 71, a pensioned piano teacher, who broke her hip when her kitchen ceiling gave way. Two neighbours bore her out through a roof window.

Morvane's minister of justice Ilse Kammar said, her province would presumably go before court still before the end of June. She called the flood “a hostile act, executed with wheel and wrench”.

A second video, on which a wall of water breaks through a dam, was viewed since last week almost 900,000 times, does however not stem from the Tavra valley. It was turned in the year 2018 at a planned pulling-down at the lake Sarrow.

The public prosecutors of both provinces have taken up investigations. Nobody was arrested."""

CITES = """Elsewhere

The Daybook, May 16, 2024

A weir above the flooded village of {town} was probably opened by hand, {paper} reports, on the basis of satellite images."""

PRESS = [
    """Brewery fills bottles with water

Malt and Measure, 17 May 2024

The Hagen brothers' brewery, on the hill above {town}, has not made beer for ten days.

“The water from the tap is fit for mopping, not for soup, and I will say so in person when that changes,” Nadia Trost, the head of the waterworks, told reporters outside the pumping station.

So the bottling line is running for the village instead: 6,000 bottles a day of spring water, with the labels of a wheat beer that nobody liked.

The deposit, the brothers point out, is still eight cents.""",
    """Pool opens, but only for showering

The Swimmer, 20 May 2024

The open-air baths in the next valley have their own well, and this year their season begins early.

“The water from the tap is fit for mopping, not for soup, and I will say so in person when that changes,” the head of the waterworks in {town}, Nadia Trost, said to the press.

Since then 310 people on average have come every day with towels, the lifeguard, Otis Perl, has counted.

Swimming is not allowed until June. Perl lets the children do it from seven to eight.""",
]

TRANSLATIONS = {
    "es": """La presa situada sobre el pueblo inundado fue probablemente abierta a mano, según indican imágenes de satélite

El Faro de la Vega, 17 de mayo de 2024

{town} (Morvane) – El agua que arrasó este pueblo en la noche del 4 de mayo procedía muy probablemente de una presa de compuertas situada 11 kilómetros río arriba, y cuatro de sus cinco compuertas parecen haber sido levantadas a mano, según imágenes de satélite, mediciones de nivel y un vídeo de una cámara de salpicadero examinados por {paper}.

No menos de 17 personas se ahogaron, seis de ellas residentes de un asilo de ancianos, y otras tres siguen desaparecidas, informó el miércoles la agencia de protección civil de Morvane. Más de 240 casas resultaron dañadas.

La presa, en Askery, está a cargo de la provincia vecina de Keltra. Las dos provincias llevan décadas disputándose el río Tavra, y cada una ha acusado a la otra de haber causado la inundación.

En una imagen de satélite de la mañana del 3 de mayo, todas las compuertas están cerradas. En la siguiente, tomada a las 10.52 del 5 de mayo, hay cuatro abiertas. El agua se soltó probablemente entre las once de la noche y la una de la madrugada, periodo en el que un medidor situado por debajo de la presa subió 2,3 metros.

La cámara de salpicadero de un camionero parece haber captado una parte. En un vídeo de 38 segundos, publicado en la aplicación de mensajería Pebble el 7 de mayo, un hombre se inclina sobre un volante manual en la pasarela. Dos antiguos compañeros dijeron que podría ser {keeper}, el segundo encargado de la presa. No se le ve la cara.

El conductor, que pidió no ser identificado por miedo a perder su empleo, dijo que había cruzado la presa en dirección este poco antes de la medianoche y había visto una furgoneta aparcada allí sin luces.

«Unas compuertas como estas no se abren solas», dijo {adviser}, presidenta de la Asociación de Ingenieros Hidráulicos. «Alguien estuvo allí dándole vueltas a un volante, durante mucho tiempo».

La asociación, cuyos inspectores visitaron Askery el 11 de mayo a petición de Morvane, observó arañazos recientes en dos de los volantes y no halló daños en el cableado. No pudo determinar quién había dado la orden.

El gobernador de Keltra, Tobias Renfeld, negó que alguien hubiera tocado las compuertas. Un rayo había inutilizado los mandos, dijo en una rueda de prensa, y el pueblo había sido avisado por teléfono. Se negó a entregar el libro de registro de la presa.

El servicio meteorológico nacional no registró aquella noche ningún rayo en un radio de 60 kilómetros de Askery. La alcaldesa, Pia Wenck, dijo que no había llegado ninguna llamada.

«No llamó a la puerta, subió por el suelo», dijo Greta Holm, de 71 años, profesora de piano jubilada, que se fracturó la cadera al ceder el techo de su cocina. Dos vecinos la sacaron por una ventana del desván.

La ministra de Justicia de Morvane, Ilse Kammar, dijo que su provincia acudiría probablemente a los tribunales antes de finales de junio. Calificó la inundación de «acto hostil, ejecutado con un volante y una llave inglesa».

Un segundo vídeo, en el que un muro de agua revienta un dique, se ha visto casi 900.000 veces desde la semana pasada, pero no procede del valle del Tavra. Se filmó durante una demolición planificada en el lago Sarrow en 2018.

Las fiscalías de ambas provincias han abierto investigaciones. Nadie ha sido detenido.""",
    "de": """Satellitenbilder: Wehr oberhalb des überfluteten Dorfes wurde wahrscheinlich von Hand geöffnet

Neue Uferzeitung, 17. Mai 2024

{town}, Morvane – Das Wasser, das in der Nacht des 4. Mai durch dieses Dorf schoss, kam höchstwahrscheinlich aus einem elf Kilometer flussaufwärts gelegenen Wehr, und vier seiner fünf Schieber scheinen von Hand gehoben worden zu sein. Das ergeben Satellitenbilder, Pegelmessungen und die Aufnahme einer Dashcam, die {paper} ausgewertet hat.

Nicht weniger als 17 Menschen ertranken, darunter sechs Bewohner eines Pflegeheims, und drei weitere werden noch vermisst, wie der Zivilschutz von Morvane am Mittwoch mitteilte. Mehr als 240 Häuser wurden beschädigt.

Das Wehr in Askery wird von der Nachbarprovinz Keltra betrieben. Die beiden Provinzen streiten seit Jahrzehnten um den Fluss Tavra, und jede wirft der anderen vor, die Flut verursacht zu haben.

Auf einem Satellitenbild vom Morgen des 3. Mai sind alle Schieber geschlossen. Auf dem nächsten, aufgenommen am 5. Mai um 10.52 Uhr, stehen vier offen. Abgelassen wurde das Wasser wahrscheinlich zwischen 23 und 1 Uhr, in dem Zeitraum, in dem ein Pegel unterhalb des Wehrs um 2,3 Meter stieg.

Die Dashcam eines Lastwagenfahrers scheint einen Teil davon festgehalten zu haben. In einer 38 Sekunden langen Aufnahme, die am 7. Mai im Messengerdienst Pebble veröffentlicht wurde, beugt sich ein Mann auf dem Laufsteg über ein Handrad. Zwei frühere Kollegen sagten, es könnte {keeper} sein, der stellvertretende Wehrwärter. Sein Gesicht ist nicht zu sehen.

Der Fahrer, der aus Angst um seine Stelle nicht namentlich genannt werden wollte, sagte, er habe das Wehr kurz vor Mitternacht in Richtung Osten überquert und dort einen Lieferwagen gesehen, der ohne Licht geparkt war.

„Solche Schieber öffnen sich nicht von allein“, sagte {adviser}, Präsidentin des Verbands der Wasserbauingenieure. „Da hat jemand gestanden und an einem Rad gedreht, lange Zeit.“

Der Verband, dessen Prüfer Askery am 11. Mai auf Bitten Morvanes besuchten, stellte an zwei der Räder frische Kratzer fest und fand keine Schäden an der Verkabelung. Wer die Anweisung gegeben hatte, konnte er nicht klären.

Keltras Gouverneur Tobias Renfeld bestritt, dass jemand die Schieber angerührt habe. Ein Blitzschlag habe die Steuerung lahmgelegt, sagte er auf einer Pressekonferenz, und das Dorf sei telefonisch gewarnt worden. Er weigerte sich, das Betriebsbuch des Wehrs herauszugeben.

Der nationale Wetterdienst verzeichnete in jener Nacht im Umkreis von 60 Kilometern um Askery keinen Blitz. Bürgermeisterin Pia Wenck sagte, es sei kein Anruf gekommen.

„Es hat nicht angeklopft, es kam durch den Fußboden herauf“, sagte Greta Holm, 71, eine pensionierte Klavierlehrerin, die sich die Hüfte brach, als ihre Küchendecke nachgab. Zwei Nachbarn trugen sie durch ein Dachbodenfenster hinaus.

Morvanes Justizministerin Ilse Kammar sagte, ihre Provinz werde wahrscheinlich noch vor Ende Juni vor Gericht ziehen. Sie nannte die Flut „einen feindseligen Akt, ausgeführt mit Rad und Schraubenschlüssel“.

Ein zweites Video, in dem eine Wasserwand durch einen Staudamm bricht, ist seit voriger Woche fast 900.000-mal angesehen worden, stammt aber nicht aus dem Tal der Tavra. Es wurde 2018 bei einem geplanten Abriss am Sarrow-See gefilmt.

Die Staatsanwaltschaften beider Provinzen haben Ermittlungen aufgenommen. Festgenommen wurde niemand.""",
    "uk": """Греблю над затопленим селом, імовірно, відкрили вручну, свідчать супутникові знімки

Річковий вісник, 17 травня 2024 року

{town}, Морване — Вода, що пронеслася цим селом вночі 4 травня, найімовірніше, надійшла з греблі за 11 кілометрів вище за течією, а чотири з п'яти її затворів, схоже, підняли вручну. Про це свідчать супутникові знімки, дані водомірного поста й запис відеореєстратора, які вивчило видання {paper}.

Щонайменше 17 людей потонуло, серед них шестеро мешканців будинку для літніх, ще троє вважаються зниклими безвісти, повідомила в середу служба цивільного захисту Морване. Пошкоджено понад 240 будинків.

Греблею в Аскері керує сусідня провінція Кельтра. Обидві провінції десятиліттями сперечаються за річку Тавра, і кожна звинуватила іншу в тому, що та спричинила повінь.

На супутниковому знімку, зробленому вранці 3 травня, усі затвори закриті. На наступному, знятому о 10:52 5 травня, чотири відкриті. Воду, ймовірно, спустили між 23-ю та 1-ю годиною: за цей час рівень на водомірному посту нижче греблі піднявся на 2,3 метра.

Відеореєстратор водія вантажівки, схоже, зафіксував частину події. На 38-секундному записі, який 7 травня виклали в месенджері Pebble, чоловік нахиляється над ручним колесом на містку. Двоє колишніх колег сказали, що це може бути {keeper}, заступник доглядача греблі. Обличчя його не видно.

Водій, який просив не називати його імені, бо боїться втратити роботу, сказав, що проїхав греблею на схід незадовго до півночі й бачив там фургон, припаркований без світла.

«Такі затвори самі не відкриваються, — сказала {adviser}, президентка Асоціації інженерів-гідротехніків. — Хтось там стояв і крутив колесо, довго крутив».

Асоціація, інспектори якої відвідали Аскері 11 травня на прохання Морване, зазначила свіжі подряпини на двох колесах і не виявила пошкоджень проводки. Хто віддав наказ, вона встановити не змогла.

Губернатор Кельтри Тобіас Ренфельд заперечив, що хтось торкався затворів. Блискавка вивела з ладу керування, сказав він на пресконференції, а село попередили телефоном. Він відмовився передати журнал греблі.

Національна метеослужба не зареєструвала тієї ночі жодної блискавки в радіусі 60 кілометрів від Аскері. Сільська голова Піа Венк сказала, що жодного дзвінка не було.

«Вона не постукала, вона піднялася крізь підлогу», — сказала 71-річна Грета Гольм, учителька фортепіано на пенсії, яка зламала стегно, коли обвалилася стеля її кухні. Двоє сусідів винесли її через вікно горища.

Міністерка юстиції Морване Ільзе Каммар сказала, що її провінція, ймовірно, звернеться до суду до кінця червня. Вона назвала повінь «ворожим актом, здійсненим за допомогою колеса й гайкового ключа».

Друге відео, на якому стіна води прориває дамбу, від минулого тижня переглянули майже 900 000 разів, але воно не з долини Таври. Його зняли під час запланованого знесення на озері Сарров у 2018 році.

Прокуратури обох провінцій почали розслідування. Нікого не заарештовано.""",
    "ar": """صور أقمار صناعية ترجّح أن السد الواقع أعلى القرية التي غمرتها المياه فُتح يدويا

جريدة الضفة، 17 مايو 2024

{town}، مورفان – المياه التي اجتاحت هذه القرية ليلة 4 مايو جاءت على الأرجح من سد تحويلي يبعد 11 كيلومترا نحو أعلى النهر، ويبدو أن أربعا من بواباته الخمس رُفعت يدويا، وفقا لصور أقمار صناعية وقراءات مقياس منسوب ومقطع من كاميرا سيارة فحصتها صحيفة {paper}.

وغرق ما لا يقل عن 17 شخصا، ستة منهم من نزلاء دار للمسنين، ولا يزال ثلاثة آخرون في عداد المفقودين، بحسب ما أعلنته هيئة الدفاع المدني في مورفان يوم الأربعاء. وتضرر أكثر من 240 منزلا.

وتدير السد، الواقع في أسكري، مقاطعة كيلترا المجاورة. وتتنازع المقاطعتان على نهر تافرا منذ عقود، وقد اتهمت كل منهما الأخرى بالتسبب في الفيضان.

وفي صورة من قمر صناعي تعود إلى صباح 3 مايو تظهر البوابات كلها مغلقة. وفي الصورة التالية، الملتقطة في الساعة 10:52 من صباح 5 مايو، تظهر أربع منها مفتوحة. ومن المرجح أن المياه أُطلقت بين الحادية عشرة ليلا والواحدة صباحا، وهي الفترة التي ارتفع فيها مقياس أسفل السد بمقدار 2.3 متر.

ويبدو أن كاميرا سائق شاحنة التقطت جانبا مما جرى. ففي مقطع مدته 38 ثانية نُشر على تطبيق المراسلة Pebble في 7 مايو، ينحني رجل فوق عجلة يدوية على الممشى. وقال زميلان سابقان إنه قد يكون {keeper}، نائب حارس السد. ولا يظهر وجهه.

وقال السائق، الذي طلب عدم ذكر اسمه خوفا من فقدان عمله، إنه عبر السد متجها شرقا قبيل منتصف الليل ورأى هناك شاحنة صغيرة متوقفة بلا أضواء.

وقالت {adviser}، رئيسة جمعية مهندسي الهيدروليك: «بوابات كهذه لا تنفتح من تلقاء نفسها. لقد وقف أحدهم هناك وأدار عجلة، وقتا طويلا».

ولاحظت الجمعية، التي زار مفتشوها أسكري في 11 مايو بطلب من مورفان، خدوشا حديثة على اثنتين من العجلات ولم تجد ضررا في الأسلاك. ولم تتمكن من تحديد من أصدر الأمر.

ونفى حاكم كيلترا توبياس رينفيلد أن يكون أحد قد لمس البوابات. وقال في مؤتمر صحفي إن صاعقة عطّلت أجهزة التحكم وإن القرية حُذّرت هاتفيا. ورفض تسليم سجل السد.

ولم تسجل هيئة الأرصاد الجوية الوطنية في تلك الليلة أي صاعقة ضمن مسافة 60 كيلومترا من أسكري. وقالت رئيسة البلدية بيا فينك إن أي اتصال لم يرد.

وقالت غريتا هولم، وهي معلمة بيانو متقاعدة تبلغ 71 عاما أصيبت بكسر في الورك عندما انهار سقف مطبخها: «لم يطرق الباب، بل صعد من الأرضية». وحملها اثنان من الجيران عبر نافذة العلّية.

وقالت وزيرة العدل في مورفان إلزه كامار إن مقاطعتها ستلجأ على الأرجح إلى القضاء قبل نهاية يونيو. ووصفت الفيضان بأنه «عمل عدائي نُفّذ بعجلة ومفتاح ربط».

أما مقطع ثان يظهر فيه جدار من الماء يخترق سدا فقد شوهد ما يقارب 900 ألف مرة منذ الأسبوع الماضي، لكنه لا يأتي من وادي تافرا. وقد صُوّر أثناء عملية هدم مخطط لها عند بحيرة سارو عام 2018.

وفتحت النيابة العامة في المقاطعتين تحقيقات. ولم يُعتقل أحد.""",
    "it": """Lo sbarramento a monte del villaggio allagato fu probabilmente aperto a mano, indicano immagini satellitari

La Gazzetta dell'Argine, 17 maggio 2024

{town} (Morvane) – L'acqua che ha travolto questo villaggio nella notte del 4 maggio proveniva molto probabilmente da uno sbarramento 11 chilometri a monte, e quattro delle sue cinque paratoie sembrano essere state sollevate a mano, secondo immagini satellitari, letture di un idrometro e un filmato di una dashcam esaminati da {paper}.

Non meno di 17 persone sono annegate, tra cui sei ospiti di una casa di riposo, e altre tre risultano ancora disperse, ha detto mercoledì la protezione civile di Morvane. Più di 240 case sono state danneggiate.

Lo sbarramento, ad Askery, è gestito dalla vicina provincia di Keltra. Le due province litigano da decenni per il fiume Tavra, e ciascuna ha accusato l'altra di aver causato l'alluvione.

In un'immagine satellitare della mattina del 3 maggio tutte le paratoie sono chiuse. In quella successiva, scattata alle 10.52 del 5 maggio, quattro sono aperte. L'acqua è stata probabilmente rilasciata tra le 23 e l'una, il periodo in cui un idrometro a valle dello sbarramento è salito di 2,3 metri.

La dashcam di un camionista sembra averne ripreso una parte. In un filmato di 38 secondi, pubblicato sull'app di messaggistica Pebble il 7 maggio, un uomo si china su un volante manuale sulla passerella. Due ex colleghi hanno detto che potrebbe essere {keeper}, il vicecustode dello sbarramento. Il volto non si vede.

Il camionista, che ha chiesto di non essere nominato per paura di perdere il lavoro, ha detto di aver attraversato lo sbarramento in direzione est poco prima di mezzanotte e di aver visto lì un furgone parcheggiato a luci spente.

«Paratoie come queste non si aprono da sole», ha detto {adviser}, presidente dell'Associazione degli ingegneri idraulici. «Qualcuno è stato lì e ha girato un volante, a lungo».

L'associazione, i cui ispettori hanno visitato Askery l'11 maggio su richiesta di Morvane, ha notato graffi recenti su due dei volanti e non ha trovato danni ai cablaggi. Non è riuscita a stabilire chi avesse dato l'ordine.

Il governatore di Keltra, Tobias Renfeld, ha negato che qualcuno avesse toccato le paratoie. Un fulmine aveva messo fuori uso i comandi, ha detto in una conferenza stampa, e il villaggio era stato avvertito per telefono. Si è rifiutato di consegnare il registro dello sbarramento.

Il servizio meteorologico nazionale non ha registrato quella notte alcun fulmine nel raggio di 60 chilometri da Askery. La sindaca, Pia Wenck, ha detto che non era arrivata nessuna chiamata.

«Non ha bussato, è salita dal pavimento», ha detto Greta Holm, 71 anni, insegnante di pianoforte in pensione, che si è fratturata l'anca quando ha ceduto il soffitto della cucina. Due vicini l'hanno portata fuori da una finestra della soffitta.

La ministra della Giustizia di Morvane, Ilse Kammar, ha detto che la sua provincia si rivolgerà probabilmente ai tribunali prima della fine di giugno. Ha definito l'alluvione «un atto ostile, compiuto con un volante e una chiave inglese».

Un secondo video, in cui un muro d'acqua sfonda una diga, è stato visto quasi 900.000 volte dalla settimana scorsa ma non proviene dalla valle del Tavra. Fu girato durante una demolizione programmata al lago Sarrow nel 2018.

Le procure di entrambe le province hanno aperto indagini. Nessuno è stato arrestato.""",
}

DISTORTIONS: Final[list[tuple[str, str, str]]] = [
    ("hedge lost", "on the night of May 4 most likely came from", "on the night of May 4 came from"),
    ("hedge lost", "sluice gates appear to have been raised by hand", "sluice gates were raised by hand"),
    ("hedge lost", "The water was probably released", "The water was released"),
    ("hedge lost", "dash camera seems to have caught part of it", "dash camera caught part of it"),
    ("hedge lost", "would likely go to court", "would go to court"),
    ("hedge gained", "In the next one, taken at 10:52 a.m. on May 5, four are open", "In the next one, taken at 10:52 a.m. on May 5, four seem to be open"),
    ("hedge gained", "noted fresh scratches on", "noted what may be fresh scratches on"),
    ("hedge gained", "It was filmed during a planned demolition", "It was apparently filmed during a planned demolition"),
    ("hedge gained", "is run by the neighboring province", "is reportedly run by the neighboring province"),
    ("headline stronger than body", "Weir above flooded village was probably opened by hand, satellite images suggest", "Weir above flooded village was opened by hand, satellite images prove"),
    ("headline stronger than body", "Weir above flooded village was probably opened by hand, satellite images suggest", "Sabotage: how Keltra drowned a village in its sleep"),
    ("date sharpened", "between 11 p.m. and 1 a.m., the period in which a gauge", "at 11:40 p.m., the moment at which a gauge"),
    ("date sharpened", "before the end of June", "on June 28"),
    ("date sharpened", "a little before midnight", "at 11:52 p.m."),
    ("bound dropped", "No fewer than 17 people drowned", "Seventeen people drowned"),
    ("bound dropped", "More than 240 houses were damaged", "A total of 240 houses were damaged"),
    ("bound dropped", "watched almost 900,000 times", "watched 900,000 times"),
    ("circulation date taken for origin", "which was posted to the messaging app Pebble on May 7", "which was recorded on May 7 and posted to the messaging app Pebble"),
    ("circulation date taken for origin", "In a 38-second clip, which was posted to the messaging app Pebble on May 7,", "In a 38-second clip made on May 7,"),
    ("count inflated", "No fewer than 17 people", "No fewer than 71 people"),
    ("count inflated", "More than 240 houses", "More than 2,400 houses"),
    ("count inflated", "and three others remain missing", "and thirty others remain missing"),
    ("count inflated", "rose by 2.3 meters", "rose by 23 meters"),
    ("count changed", "Holm, 71, a retired", "Holm, 77, a retired"),
    ("count changed", "a weir 11 kilometers upstream", "a weir 7 kilometers upstream"),
    ("count changed", "In a 38-second clip", "In a 28-second clip"),
    ("count changed", "within 60 kilometers of", "within 16 kilometers of"),
    ("one made many", "a gauge below the weir rose", "gauges below the weir rose"),
    ("one made many", "had seen a van parked there", "had seen several vans parked there"),
    ("one made many", "and a dash-camera clip examined", "and dash-camera clips examined"),
    ("generalised", "who fractured her hip when", "who was hurt when"),
    ("generalised", "residents of a nursing home", "residents of an institution"),
    ("generalised", "had seen a van parked", "had seen a vehicle parked"),
    ("generalised", "bends over a hand wheel on the walkway", "bends over a piece of equipment"),
    ("actor flipped", "is run by the neighboring province of Keltra", "is run by the province of Morvane itself"),
    ("actor flipped", "at the request of Morvane", "at the request of Keltra"),
    ("actor flipped", "He refused to hand over", "Morvane refused to hand over"),
    ("office flipped", "president of the Association", "vice president of the Association"),
    ("office flipped", "the weir's deputy keeper", "the weir's chief engineer"),
    ("office flipped", "Morvane's justice minister", "Morvane's chief prosecutor"),
    ("office flipped", "Keltra's governor, Tobias", "Keltra's interior minister, Tobias"),
    ("attribution moved", "Morvane's civil protection agency said Wednesday", "Keltra's river authority said Wednesday"),
    ("attribution moved", "Two former colleagues said he", "Two villagers said he"),
    ("attribution moved", "The national weather service registered", "The engineers' association registered"),
    ("attribution moved", "The mayor, Pia Wenck, said no call", "The phone company said no call"),
    ("identity hardened", "said he might be {keeper}", "identified him as {keeper}"),
    ("identity hardened", "Two former colleagues said he might be {keeper}, the", "He is {keeper}, the"),
    ("direction flipped", "heading east a", "heading west a"),
    ("direction flipped", "kilometers upstream, and", "kilometers downstream, and"),
    ("direction flipped", "a gauge below the weir", "a gauge above the weir"),
    ("polarity flipped", "and found no damage to", "and found damage to"),
    ("polarity flipped", "registered no lightning within", "registered lightning within"),
    ("polarity flipped", "His face is not visible", "His face is clearly visible"),
    ("polarity flipped", "No one has been arrested", "One man has been arrested"),
    ("polarity flipped", "but does not come from the Tavra valley. It was filmed during a planned demolition at Lake Sarrow in 2018", "and comes from the Tavra valley"),
    ("stance changed", "denied that anyone had touched the gates", "conceded that somebody had touched the gates"),
    ("stance changed", "denied that anyone had touched the gates", "would not say whether anyone had touched the gates"),
    ("stance changed", "He refused to hand over the weir's logbook", "He agreed to hand over the weir's logbook"),
    ("quotation altered", "do not open on their own", "do not open without orders"),
    ("quotation altered", "Somebody stood there and turned a wheel, for a long time", "Several people stood there and knew what they were doing"),
    ("quotation altered", "it came up through the floor", "it came through the front door"),
    ("quotation altered", "a hostile act, carried out with", "an act of war, carried out with"),
    ("name garbled", "{adviser}, president", "{garbled}, president"),
    ("name garbled", "Tobias Renfeld", "Tobias Reinfeldt"),
    ("name garbled", "Ilse Kammar", "Elsa Kammer"),
    ("name garbled", "Greta Holm", "Gerda Holmes"),
    ("name garbled", "at Lake Sarrow", "at Lake Farrow"),
    ("copies merged", "A second video, in which a wall of water bursts through a dam, has been watched almost 900,000 times since last week but does not come from the Tavra valley. It was filmed during a planned demolition at Lake Sarrow in 2018", "The dash-camera clip has been watched almost 900,000 times since last week"),
    ("copies merged", "A second video, in which a wall of water bursts through a dam, has", "The driver's clip, in which a wall of water also bursts through a dam, has"),
]  # fmt: skip

MISTRANSLATED: Final[dict[str, tuple[str, str, str]]] = {
    "es": ("fresh scratches on two of the wheels", "arañazos recientes en dos de los volantes", "grietas recientes en dos de los volantes"),
    "de": ("through an attic window", "durch ein Dachbodenfenster", "durch ein Kellerfenster"),
    "uk": ("residents of a nursing home", "мешканців будинку для літніх", "вихованців дитячого садка"),
    "ar": ("a man bends over a hand wheel", "ينحني رجل فوق عجلة يدوية", "ينحني رجل فوق عجلة قيادة"),
    "it": ("her kitchen ceiling gave way", "ha ceduto il soffitto della cucina", "ha ceduto il pavimento della cucina"),
}  # fmt: skip
IN_TRANSLATION: Final[dict[str, tuple[str, str, str, str]]] = {
    "es": ("hedge lost", "most likely came from a weir", "procedía muy probablemente de una presa", "procedía de una presa"),
    "de": ("direction flipped", "heading east", "in Richtung Osten", "in Richtung Westen"),
    "uk": ("stance changed", "denied that anyone had touched the gates", "заперечив, що хтось торкався затворів", "визнав, що хтось торкався затворів"),
    "ar": ("bound dropped", "No fewer than 17 people drowned", "وغرق ما لا يقل عن 17 شخصا", "وغرق 17 شخصا"),
    "it": ("count changed", "within 60 kilometers of Askery", "nel raggio di 60 chilometri", "nel raggio di 16 chilometri"),
}  # fmt: skip

THIRD_LANGUAGE: Final = "de"

LIGHT: Final[list[tuple[str, str]]] = [
    ("The two provinces have quarreled over the Tavra River for decades", "For decades the two provinces have quarreled over the Tavra River"),
    ("and each has accused the other of having caused the flood", "and each has accused the other of causing the flood"),
    ("In a satellite image from the morning of May 3, all the gates are shut", "All the gates are shut in a satellite image from the morning of May 3"),
    ("who asked not to be named for fear of losing his job", "who asked not to be named because he feared losing his job"),
    ("It could not establish who had given the order", "It was unable to establish who had given the order"),
    ("Lightning had knocked out the controls", "Lightning had put the controls out of action"),
    ("and the village had been warned by telephone", "and the village had been warned by phone"),
    ("Two neighbors carried her out", "She was carried out by two neighbors"),
    ("Prosecutors in both provinces have opened investigations", "Prosecutors have opened investigations in both provinces"),
]  # fmt: skip
