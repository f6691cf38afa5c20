"""The press round one clip: live blogs, wires, round-ups, an encyclopaedia, posts, denials, own looks.

Two invented events, each with the text of the paper that checked a clip and what others make of it,
some of it made to mislead. Longer than 300 lines, because it is texts.
"""

# ruff: noqa: E501  invented reports, a paragraph a line
from __future__ import annotations

from functools import lru_cache
from itertools import combinations
from typing import Any, Final

import pytest

from firsthand.records import Derivation, Observation
from firsthand.trace.roots import lineage
from firsthand.trace.roots_looks import standing
from firsthand.trace.wording import wording
from tracekit import sketch

FERRY: Final = {
    "paper": (
        "https://www.caldergazette.example/visual/2021/tollan-ferry",
        """Video shows border police firing on a ferry at Tollan

By Ruth Elkin and Sam Oduya
The Calder Gazette
May 14, 2021

A video posted online on Tuesday and verified by The Calder Gazette appears to show Orvian border police shooting at passengers of a small ferry at the landing of Tollan, 14 kilometers upstream of the city of Brask.

The 52-second clip was filmed from the wheelhouse. A woman in a yellow raincoat raises a white scarf and steps onto the jetty. "Nobody told you to land," an officer shouts. She falls after two shots.

"Send them back to the reeds," another voice says. "Count them later, cousin." At least 18 rounds are then fired into the hull.

The Gazette compared the water tower and the bent crane in the clip with satellite images of April 30. The officers wear the heron patch of the Second River Regiment. At least five people lie on the deck at the end of the video.

The shooting likely took place around May 9, when hundreds of families left the district of Nemra by boat.

Orvia's deputy interior minister, Jovan Petrak, said on Thursday that the clip was "a staged provocation" and that an inquiry would establish who made it.

Lena Sorvik, who speaks for the Nemra families' association, said 16 passengers had not been heard from since that day.""",
    ),
    "live-blog": (
        "https://www.dailyharbinger.example/world/live/2021/may/14/orvia-crisis-live",
        """Orvia crisis live: parliament to vote on emergency powers; fuel prices rise again

This blog is now closed. You can read our latest reports here

Fri 14 May 2021 21.40 CEST   First published on Fri 14 May 2021 06.12 CEST

Key events

21.38 CEST
Parliament adjourns

Deputies have gone home without a vote on the emergency powers, Reuters reports. The speaker said that the session would resume on Monday.

19.05 CEST
Fuel prices up for third week

The price of diesel in Orvia rose by 6% this week, according to the national statistics office. Economists expect it to go on rising until the autumn.

16.22 CEST
Video appears to show police firing on ferry

The Calder Gazette says that it has verified a video that appears to show Orvian border police shooting at passengers of a ferry at Tollan, upstream of Brask. A woman in a yellow raincoat falls after two shots, and at least 18 rounds are fired into the hull. The paper puts the shooting at around May 9.

Orvia's deputy interior minister, Jovan Petrak, called the clip "a staged provocation".

13.50 CEST
Bellingcat has verified footage of a separate incident in the port of Lurne, in which two warehouses burn. No one was hurt, it says.

11.15 CEST
A delegation of the United Nations has arrived in the capital for talks on the opening of two crossing points.

08.30 CEST
Good morning. We will bring you the latest on the crisis in Orvia all day. Here is a summary of what happened overnight.

Topics: Orvia, Europe, live blogs""",
    ),
    "wire-1": (
        "https://www.lakelandherald.example/ap/orvia-ferry",
        """Orvia to investigate video of ferry shooting

BRASK (Meridian Wire) — Orvia's government said Friday it would look into a video that shows uniformed men shooting at people on a ferry, which the Calder Gazette said it had verified.

Deputy interior minister Jovan Petrak told reporters the clip was "a staged provocation" but that prosecutors would nonetheless question members of the Second River Regiment next week.

The opposition Harvest party demanded that the regiment's commander, Col. Adam Rusk, step down. Rusk did not answer calls.

Hundreds of families have crossed the river since fighting reached the Nemra district in April, the Interior Ministry said in a separate statement.""",
    ),
    "wire-2": (
        "https://www.ridgetownnews.example/world/orvia-will-investigate-video",
        """Orvia will investigate video of shooting on ferry

By Meridian Wire

BRASK — Orvia's government said Friday it would look into a video that shows uniformed men shooting at people on a ferry, which the Calder Gazette said it had verified.

Deputy interior minister Jovan Petrak told reporters the clip was "a staged provocation" but that prosecutors would nonetheless question members of the Second River Regiment next week.

Subscribe to our newsletter to get the day's stories in your inbox.""",
    ),
    "aggregator": (
        "https://newsrollup.example/daily/2021-05-15",
        """Morning roundup: two stories you should not miss

Video: border police fire on ferry

A video verified by The Calder Gazette appears to show Orvian border police shooting at passengers of a small ferry at the landing of Tollan, 14 kilometers upstream of the city of Brask.

The 52-second clip was filmed from the wheelhouse. A woman in a yellow raincoat raises a white scarf and steps onto the jetty. "Nobody told you to land," an officer shouts. She falls after two shots.

"Send them back to the reeds," another voice says. "Count them later, cousin." At least 18 rounds are then fired into the hull.

Whales return to the Gulf of Sarn

Biologists counted 41 humpback whales in the Gulf of Sarn this spring, the most since records began in 1974. The animals follow shoals of herring that have come back since trawling was banned.

Fishermen in the village of Upper Sarn are less happy. Nets have been torn, says their spokesman Odd Harken, and nobody pays for them. The coast guard has promised to put up buoys.

Tickets for boat tours are sold out until the end of June, the tourist office in Sarn said on Friday.""",
    ),
    "wiki": (
        "https://en.wikikind.example/wiki/Tollan_ferry_shooting",
        """Tollan ferry shooting

From Wikikind, the free encyclopedia

The Tollan ferry shooting was the shooting of passengers of a ferry by members of the Orvian border police around 9 May 2021 at Tollan, upstream of Brask.[1][2] A video of the shooting was posted online on 11 May and was verified by The Calder Gazette.[1] At least five people are seen lying on the deck.[3]

Video

The clip lasts 52 seconds.[1] A woman in a yellow raincoat with a white scarf is shot on the jetty after an officer shouts "Nobody told you to land".[1][4] At least 18 rounds are fired into the hull of the ferry.

Reactions

Deputy interior minister Jovan Petrak called the clip "a staged provocation".[2]

References

^ a b c Elkin, Ruth; Oduya, Sam (14 May 2021). "Video shows border police firing on a ferry at Tollan". The Calder Gazette. Retrieved 2 June 2021.
^ "Orvia to investigate video of ferry shooting". Meridian Wire. 14 May 2021. Retrieved 2 June 2021.
^ "Wat we weten over de veerboot". De Morgen (in Dutch). Archived from the original on 16 May 2021.
^ "Orvia: le ferry de Tollan". Le Monde. 15 May 2021.""",
    ),
    "social": (
        "https://twitter.com/rivermonitor/status/139285",
        """Awful. Border police shot at a ferry at Tollan, Orvia, killing at least five, per @caldergazette https://www.caldergazette.example/visual/2021/tollan-ferry""",
    ),
    "short-noise": (
        "https://www.quickheadlines.example/orvia-ferry-video",
        """Skip to content
Menu
Home  World  Business  Sports  Video
We use cookies to make your visit better. Accept all  Settings
Sign in

Ferry shooting video verified

May 15, 2021

Border police in Orvia fired on a ferry at Tollan near Brask and shot a woman in a yellow raincoat, a video verified by the Calder Gazette appears to show.

Share this  Tweet  Pin it
Most read
1. Ten ways to save on your power bill
2. The best beaches of the north
3. Quiz: how well do you know your flags?
Terms of use  Privacy policy  Contact""",
    ),
    "syndicated": (
        "https://www.northstarpress.example/news/video-shows-border-police",
        """Video shows border police firing on a ferry at Tollan

North Star Press

A video posted online on Tuesday and verified by The Calder Gazette appears to show Orvian border police shooting at passengers of a small ferry at the landing of Tollan, 14 kilometers upstream of the city of Brask.

The 52-second clip was filmed from the wheelhouse. A woman in a yellow raincoat raises a white scarf and steps onto the jetty. "Nobody told you to land," an officer shouts. She falls after two shots.

"Send them back to the reeds," another voice says. "Count them later, cousin." At least 18 rounds are then fired into the hull.

The Gazette compared the water tower and the bent crane in the clip with satellite images of April 30. The officers wear the heron patch of the Second River Regiment. At least five people lie on the deck at the end of the video.

The shooting likely took place around May 9, when hundreds of families left the district of Nemra by boat.

Orvia's deputy interior minister, Jovan Petrak, said on Thursday that the clip was "a staged provocation" and that an inquiry would establish who made it.

Lena Sorvik, who speaks for the Nemra families' association, said 16 passengers had not been heard from since that day.

This article was originally published by The Calder Gazette.""",
    ),
    "think-tank": (
        "https://www.institute-conflict.example/orvia-update-may-14",
        """Orvia Conflict Update, May 14, 2021

Hanna Vogt, Peter Lim and Idris Kane, Institute for Conflict Monitoring

Key takeaways

- Government forces hold the left bank of the river and are preparing to clear the Nemra district.[1]
- Border police likely fired on civilians fleeing by boat around May 9.[2]
- The parliament is unlikely to pass emergency powers before next week.

Northern axis

Government units continued shelling Lurne on May 13.[3] Local officials reported damage to two warehouses.

River axis

The Calder Gazette verified footage on May 14 that shows Orvian border police of the Second River Regiment shooting at passengers of a ferry at Tollan, upstream of Brask.[2] A woman was shot on the jetty and at least 18 rounds were fired into the hull. The Institute has not independently verified the footage.

[1] https://t.me/orviamod/2210
[2] https://www.caldergazette.example/visual/2021/tollan-ferry
[3] https://www.reuters.example/world/lurne-shelling""",
    ),
    "tweets": (
        "https://www.buzzdesk.example/viral/ferry-video",
        """People are furious about this ferry video

By Buzzdesk Staff

A video of police shooting at a ferry in Orvia is going viral, and people have a lot to say.

Ana Ruiz @anaruiz_
I can't stop thinking about the woman with the yellow raincoat and the white scarf #Tollan
7:14 PM · May 14, 2021

The Calder Gazette @caldergazette
NEW: We verified a video that appears to show Orvian border police shooting at a ferry at Tollan. At least five people lie on the deck at the end. https://t.co/x8f
2:02 PM · May 14, 2021 · 3.1K Retweets

Tom @tom2281
"Count them later, cousin." What kind of people are these
9:40 PM · May 14, 2021

What do you think? Tell us in the comments.""",
    ),
    "other-thing": (
        "https://www.eastbridgepost.example/analysis/orvia-river-regiment",
        """Who are the men of the Second River Regiment?

May 16, 2021

The regiment whose heron patch can be seen in the video of the Tollan ferry has a long record. CNN reported last month that its officers had sold fuel across the river.

The Calder Gazette verified the video, in which a woman in a yellow raincoat is shot on the jetty and at least 18 rounds are fired into the hull, on Friday. It puts the shooting at around May 9.

The regiment was founded in 1996 and has some 900 members. Its commander is Col. Adam Rusk, who told Reuters in 2019 that he would "clean the river".

Jovan Petrak, the deputy interior minister, called the clip "a staged provocation".""",
    ),
    "denial-only": (
        "https://www.orviastate.example/news/petrak-denies",
        """Petrak: video is a provocation

Orvia State Agency, May 13, 2021

Deputy interior minister Jovan Petrak said on Thursday at a briefing that the clip that circulates on the Internet is "a staged provocation" and that an inquiry would establish who made it.

He thanked the border police for their service in difficult days, and said that wages would rise from July.

The minister also opened a new road to the airport, which had been under construction for eleven months.""",
    ),
    "background": (
        "https://www.thelongread.example/2021/05/river-of-reeds",
        """River of reeds

May 29, 2021

For two hundred years the families of Nemra have cut reeds on the islands between Brask and the sea. The reeds thatched the roofs of the capital and fed its paper mills. Then the mills closed, and the border came.

I grew up in a house on stilts. My grandmother counted boats instead of sheep. In the evenings she told us of the flood of 1931, when the church bell rang under water.

The border police came in 2004 with two launches and a dog. They were polite. They bought eels. Within ten years they had a harbour, a regiment and a song about herons.

This month a clip showed what the polite young men had become: a woman in a yellow raincoat, a white scarf, two shots on the jetty of Tollan. The Calder Gazette checked every crane and water tower in it. I recognised the crane. My uncle bent it in 1988, backing up a barge full of gravel.

What will be left of the reeds I do not know. The last cutter of our island, Mato Brill, is eighty-one. He says the birds have already gone.""",
    ),
    "other-event": (
        "https://www.valleyexaminer.example/orvia-market-shelling",
        """Nine killed as shells hit market in Lurne

May 13, 2021

Nine people were killed on Wednesday when shells hit the covered market of Lurne in the north of Orvia, the town's mayor said.

Mayor Katrin Dolan said that 31 people had been taken to the hospital, among them four children. Witnesses told the Valley Examiner that three explosions followed each other within a minute.

Orvia's government said that its forces had not fired on the town. The United Nations asked both sides to stop the shelling of towns.

The market was built in 1962 and had been restored with money of the European Union.""",
    ),
    "own-look": (
        "https://www.openmaps-desk.example/fact-check/tollan",
        """Fact check: where was the ferry video filmed?

Openmaps Desk, May 15, 2021

A video of a shooting on a ferry has been viewed four million times. Openmaps Desk geolocated it independently: the water tower, the bent crane and a row of poplars on the far bank match photographs that a tourist took in 2018 at Tollan.

Our analyst measured the shadow of the crane and puts the time at shortly after six in the evening. We also found a copy that was uploaded to a chat on May 10 at 07:12, which is the earliest that we know of.

The woman in the yellow raincoat speaks one sentence that other media have not reported: "We have children here."

We could not verify who fired, or how many people were hurt.""",
    ),
}

BUS: Final = {
    "paper": (
        "https://www.nordhaventimes.example/world/selmet-bus-drone.html",
        """Drone Strike on School Bus Was Filmed From Army Post, Analysis Shows

By Ilse Marrow
Published Oct. 3, 2023

A video that spread on messaging channels over the weekend, and that The Nordhaven Times has verified, appears to show a drone of the Tarvian army dropping a grenade on a school bus at the Selmet crossing, nine miles east of Ordu Bay.

The bus, yellow with a green roof, carried at least 12 children, the driver's brother said. In the 38-second clip two men can be heard laughing. "Now they'll be late for class," one of them says. The other answers: "Turn it off, the captain is coming."

The Times matched a burnt gas station and a row of nine cypresses with satellite images taken on Sept. 27. The shadow of a mast suggests that it was filmed shortly before eight in the morning. The Times could not determine on which day.

A man's reflection in a screen shows a patch with a white anchor, the emblem of the 44th Coastal Brigade. Six bodies were brought to the clinic of Ordu Bay on Sept. 29, its director, Dr. Amal Teres, said.

A spokesman for Tarvia's general staff, Maj. Viktor Hollan, called the video "an insult to our soldiers" and said no drone had flown in the sector that week.

Tarvia and the island republic of Menor have fought over the strait since March.""",
    ),
    "de-dpa": (
        "https://www.weserblick.example/politik/selmet-video-art1.html",
        """Video soll Drohnenangriff auf Schulbus zeigen

03.10.2023, 19:44 Uhr

Nordhaven (dpa) - Ein in sozialen Netzwerken verbreitetes Video zeigt mutmaßlich, wie eine Drohne der tarvischen Armee eine Granate auf einen Schulbus wirft. Die «Nordhaven Times» teilte am Dienstag mit, sie habe die Aufnahme überprüft. Demnach entstand sie am Übergang Selmet, rund 15 Kilometer östlich von Ordu Bay.

In dem gelben Bus mit grünem Dach sollen mindestens zwölf Kinder gesessen haben. Zwei Männer lachen. «Jetzt kommen sie zu spät zum Unterricht», sagt einer. Unabhängig ließen sich die Angaben nicht überprüfen.

Der Generalstab Tarviens nannte das Video eine «Beleidigung unserer Soldaten». Das Außenministerium in Berlin zeigte sich entsetzt und forderte eine Untersuchung durch die Vereinten Nationen.""",
    ),
    "de-kurz": (
        "https://www.harzkurier-heute.example/welt/kurz.html",
        """Drohne trifft Schulbus: Video aufgetaucht

Ein in sozialen Netzwerken verbreitetes Video zeigt mutmaßlich, wie eine Drohne der tarvischen Armee eine Granate auf einen Schulbus wirft. Die «Nordhaven Times» teilte am Dienstag mit, sie habe die Aufnahme überprüft. Demnach entstand sie am Übergang Selmet, rund 15 Kilometer östlich von Ordu Bay.

Das Außenministerium in Berlin zeigte sich entsetzt und forderte eine Untersuchung durch die Vereinten Nationen. (dpa)

Lesen Sie auch: Wetter am Feiertag""",
    ),
    "fr-own": (
        "https://www.lesverificateurs.example/2023/10/04/bus-selmet",
        """Que sait-on de la vidéo du bus scolaire de Selmet ?

Les Vérificateurs, 4 octobre 2023

Une vidéo de 38 secondes montre une grenade tomber sur un bus jaune au toit vert. Les Vérificateurs l’ont géolocalisée : la station-service brûlée, les neuf cyprès et un panneau de limitation de vitesse correspondent au passage de Selmet.

Notre équipe a retrouvé un exemplaire de la vidéo mis en ligne le 29 septembre à 9 h 12, ce qui exclut une date postérieure. Nous avons aussi mesuré l’ombre du mât : il était environ huit heures moins dix.

On entend deux hommes rire. « Maintenant ils seront en retard en classe », dit l’un. Un interprète consulté par notre rédaction relève un accent de la côte nord.

Nous n’avons pas pu confirmer le nombre de victimes.""",
    ),
    "fr-afp": (
        "https://www.ledauphinois.example/monde/selmet-drone",
        """Un drone largue une grenade sur un bus scolaire : la vidéo authentifiée par un quotidien

Par AFP

Une vidéo authentifiée par le Nordhaven Times semble montrer un drone de l’armée tarvienne larguer une grenade sur un bus scolaire au passage de Selmet, à une quinzaine de kilomètres à l’est d’Ordu Bay.

L’AFP n’a pas été en mesure de vérifier ces images de façon indépendante.

Le bus, jaune au toit vert, transportait au moins 12 enfants, selon le frère du chauffeur cité par le journal. Six corps ont été amenés le 29 septembre à la clinique d’Ordu Bay.

L’état-major tarvien a dénoncé « une insulte à nos soldats ».""",
    ),
    "es-own": (
        "https://www.laverdaddelsur.example/verifica/autobus-selmet",
        """Verificamos el vídeo del autobús escolar de Selmet

La Verdad del Sur, 5 de octubre de 2023

Un vídeo verificado por The Nordhaven Times parece mostrar cómo un dron del ejército de Tarvia lanza una granada contra un autobús escolar en el paso de Selmet.

La Verdad del Sur ha comprobado por su cuenta la ubicación: comparamos los nueve cipreses y la gasolinera quemada con imágenes de calle de 2019, y coinciden. Nuestro equipo habló además con una maestra de la escuela, que reconoció el autobús por una abolladura.

El autobús, amarillo con techo verde, llevaba al menos 12 niños, según el diario.""",
    ),
    "uk-1": (
        "https://novyny-protoky.example/svit/dron-avtobus/",
        """Nordhaven Times: дрон тарвійської армії скинув гранату на шкільний автобус

4 жовтня 2023, 10:05

Відео, яке поширюється у месенджерах, ймовірно, показує, як дрон тарвійської армії скидає гранату на шкільний автобус на переїзді Сельмет. Його справжність підтвердила газета The Nordhaven Times.

Журналісти видання зіставили спалену заправку і дев'ять кипарисів із супутниковими знімками від 27 вересня. Зняли відео близько восьмої ранку, день встановити не вдалося.

В автобусі було щонайменше 12 дітей. «Тепер вони запізняться на урок», – каже один із чоловіків.

Раніше CNN повідомляв про інший випадок у порту Менора.""",
    ),
    "ru-denial": (
        "https://genshtab-tarvia.example/ru/2023/10/03",
        """Заявление официального представителя генерального штаба

3 октября 2023 года

Распространяемое в сети видео является оскорблением наших солдат, заявил официальный представитель генерального штаба майор Виктор Холлан. Ни один дрон на этом участке на той неделе не поднимался в воздух.

Генеральный штаб напоминает, что противник регулярно использует гражданский транспорт в военных целях.

Вооружённые силы Тарвии продолжают выполнять поставленные задачи в проливе.""",
    ),
    "ru-1": (
        "https://vestnik-proliva.example/news/1182",
        """В Тарвии назвали оскорблением видео с ударом по школьному автобусу

4 октября 2023, 12:30

Генштаб Тарвии назвал «оскорблением наших солдат» видео, на котором дрон сбрасывает гранату на школьный автобус у переезда Сельмет.

Ранее издание The Nordhaven Times сообщило, что проверило запись: сгоревшая заправка и девять кипарисов совпали со спутниковыми снимками. В автобусе были как минимум 12 детей.

По словам майора Виктора Холлана, ни один дрон на этом участке на той неделе не летал.""",
    ),
    "ar-1": (
        "https://www.sawtalmadiq.example/news/2023/10/4/bus",
        """فيديو يظهر مسيرة تستهدف حافلة مدرسية عند معبر سلمت

4 أكتوبر 2023

أظهر مقطع مصور تحققت منه صحيفة نورد هافن تايمز مسيرة تابعة للجيش التارفي وهي تلقي قنبلة على حافلة مدرسية صفراء عند معبر سلمت، على بعد 15 كيلومترا شرق أوردو باي.

وقالت الصحيفة إن الحافلة كانت تقل 12 طفلا على الأقل، وإن ست جثث نقلت إلى عيادة أوردو باي في 29 سبتمبر.

وكانت وكالة رويترز قد ذكرت الشهر الماضي أن الجيش التارفي تسلم مسيرات جديدة.

ووصف المتحدث باسم هيئة الأركان فيكتور هولان المقطع بأنه "إهانة لجنودنا".""",
    ),
    "it-interview": (
        "https://www.ilmessaggerodelporto.example/esteri/selmet",
        """«Mio nipote era su quel bus»: parla la famiglia dell’autista

di Carla Venosta, inviata a Ordu Bay

4 ottobre 2023

«Gli avevo detto di prendere la strada vecchia», ha raccontato alla nostra inviata Rustam Dalli, fratello dell’autista. È seduto in un cortile pieno di scarpe di bambini. Sua moglie prepara il tè e non dice niente.

Il bus portava i bambini di tre villaggi alla scuola di Ordu Bay. Quella mattina, il 29 settembre, era partito con dieci minuti di ritardo perché una bambina non trovava il quaderno.

Alla clinica, la direttrice Amal Teres ci ha mostrato il registro: sei nomi, il più piccolo di sette anni. «Non ho parole in nessuna delle mie lingue», ha detto.

Il video dell’attacco, verificato dal Nordhaven Times, mostra una granata che cade sul tetto verde del bus al passo di Selmet.""",
    ),
    "pt-live": (
        "https://www.jornaldoestreito.example/ao-vivo/guerra-do-estreito",
        """Guerra do Estreito ao minuto: preços dos cereais voltam a subir

4 out 2023

18:40
Parlamento adia votação do orçamento de defesa, noticia a Lusa. O presidente da câmara diz que não há pressa.

15:12
Vídeo mostra drone a atacar autocarro escolar
Um vídeo verificado pelo The Nordhaven Times parece mostrar um drone do exército da Tárvia a largar uma granada sobre um autocarro escolar na passagem de Selmet, a cerca de 15 quilómetros de Ordu Bay. O autocarro levava pelo menos 12 crianças. O Estado-Maior fala em “insulto aos nossos soldados”.

11:03
A Reuters não conseguiu confirmar as informações sobre o avanço das tropas em Menor.

09:00
Bom dia. Siga aqui os principais acontecimentos.""",
    ),
    "pl-pap": (
        "https://www.glosportowy.example/swiat/dron-autobus",
        """Dron zrzucił granat na szkolny autobus

Nagranie krążące w komunikatorach pokazuje prawdopodobnie, jak dron armii Tarwii zrzuca granat na szkolny autobus na przejściu Selmet. Autentyczność filmu potwierdził dziennik „The Nordhaven Times”.

Autobusem jechało co najmniej 12 dzieci. Sześć ciał przewieziono 29 września do kliniki w Ordu Bay. Sztab generalny Tarwii nazwał film „obrazą naszych żołnierzy”. (PAP)""",
    ),
    "tr-aa": (
        "https://www.bogazpostasi.example/dunya/okul-otobusu",
        """Okul otobüsüne İHA saldırısı kamerada

The Nordhaven Times, hafta sonu yayılan ve Tarvya ordusuna ait bir İHA'nın Selmet geçidinde bir okul otobüsüne bomba attığını gösteren görüntüleri doğruladı.

Gazeteye göre sarı otobüste en az 12 çocuk vardı. Altı ceset 29 Eylül'de Ordu Bay kliniğine getirildi.

Tarvya Genelkurmay Sözcüsü Viktor Hollan görüntüleri "askerlerimize hakaret" olarak niteledi.

Anadolu Ajansı görüntüleri bağımsız kaynaklardan doğrulayamadı.""",
    ),
    "en-passive": (
        "https://www.viralpost.example/school-bus-drone",
        """Horror as drone drops grenade on yellow school bus

Sickening footage shows a drone dropping a grenade on a school bus full of children at the Selmet crossing near Ordu Bay.

The bus, which has a green roof, was carrying at least 12 kids. Two men are heard laughing. "Now they'll be late for class," says one.

The video has been confirmed as real. It was filmed shortly before eight in the morning, going by shadows, and six bodies were taken to a clinic on September 29.

Tarvia called it "an insult to our soldiers".""",
    ),
}


@lru_cache(maxsize=8)
def traced(event: str, *, held: bool) -> tuple[dict[str, dict[str, Any]], list[str]]:
    """What is found of each report, by its name here, and the names of the roots."""
    texts = FERRY if event == "ferry" else BUS
    return lines_of({n: t for n, t in texts.items() if held or n not in {"paper", "syndicated"}})


def lines_of(kept: dict[str, tuple[str, str]]) -> tuple[dict[str, dict[str, Any]], list[str]]:
    """What is found of each of some reports, each with its address and text."""
    sketches = {n: sketch(text, place) for n, (place, text) in kept.items()}
    names = {s.reading.item: n for n, s in sketches.items()}
    found = [
        r
        for a, b in combinations(sorted(sketches.values(), key=lambda s: s.reading.item), 2)
        for r in wording(a, b)
    ]
    facts = [o for s in sketches.values() for o in standing(s)]
    sorts = ("house", "cited-report", "own-look")
    houses, cited, looks = (tuple(o for o in facts if o.kind == k) for k in sorts)
    derived = tuple(r for r in found if isinstance(r, Derivation))
    kin = tuple(r for r in found if isinstance(r, Observation))
    out = list(lineage(derived, kin, houses, cited, looks))
    lines = {}
    for each in out:
        if each.kind == "lineage":
            parent = str(each.facts.get("parent") or "")
            line = dict(each.facts) | {"parent": names.get(parent, parent)}
            lines[names[each.where.item]] = line | {"root": names.get(str(each.facts["root"]), "")}
    return lines, [str(n) for o in out if o.kind == "roots" for n in o.facts["root_names"]]


@pytest.mark.parametrize("held", [True, False])
def test_what_rests_on_the_paper_is_its_child_and_not_a_sister_s(held):
    lines, _ = traced("ferry", held=held)
    above = "paper" if held else "unheld:The Calder Gazette"
    for name in (
        *("live-blog", "wire-1", "wiki", "social", "short-noise", "think-tank", "tweets"),
        *("other-thing", "background"),
    ):
        assert lines[name]["parent"] == above, name
    assert lines["aggregator"]["parent"] in {above, "syndicated"}
    assert lines["wire-2"]["parent"] == "wire-1"


@pytest.mark.parametrize("held", [True, False])
def test_who_looked_and_who_tells_of_another_matter_are_roots_of_their_own(held):
    lines, roots = traced("ferry", held=held)
    for name in ("own-look", "denial-only", "other-event"):
        assert lines[name]["role"] == "root", name
    assert lines["own-look"]["firsthand_in"]
    assert not lines["live-blog"]["firsthand_in"]
    assert len(roots) == 4


def test_a_page_that_says_whose_text_it_prints_is_theirs():
    lines, _ = traced("ferry", held=True)
    assert lines["syndicated"]["parent"] == "paper"
    assert lines["syndicated"]["determined"]
    assert lines["syndicated"]["house"] == "The Calder Gazette"


@pytest.mark.parametrize("held", [True, False])
def test_the_same_in_other_languages(held):
    lines, roots = traced("bus", held=held)
    above = "paper" if held else "unheld:The Nordhaven Times"
    for name in (
        "de-dpa",
        "fr-afp",
        "uk-1",
        "ru-1",
        "ar-1",
        "pt-live",
        "pl-pap",
        "tr-aa",
        "es-own",
    ):
        assert lines[name]["parent"] == above, name
    assert lines["en-passive"]["root"] == ("paper" if held else "")
    assert lines["de-kurz"]["parent"] == "de-dpa"
    for name in ("fr-own", "ru-denial", "it-interview"):
        assert lines[name]["role"] == "root", name
    assert len(roots) == 4


def test_own_looks_are_seen_and_none_are_made_up():
    lines, _ = traced("bus", held=False)
    looked = {name for name, facts in lines.items() if facts["firsthand_in"]}
    assert looked == {"fr-own", "es-own", "it-interview"}


def test_what_nobody_says_is_not_sure():
    lines, _ = traced("bus", held=False)
    assert lines["en-passive"]["determined"] is False


MILL: Final = """The film runs for 40 seconds. A man in a grey coat walks out of the mill at Dorna with his hands up. A second man kneels on the wet stones beside the sluice. Two shots are heard and both men fall.

{source}

A lorry with a torn canvas stands by the wheel, and a dog runs across the yard. Four women in headscarves watch from the weir and do not move.

Colonel Pavo Brand of the Kestrel Regiment said that the film would be looked at. "Nobody shoots at millers," he said."""


def _mill(source: str, head: str) -> str:
    return f"{head}\n\n{MILL.format(source=source)}"


def test_who_says_only_that_the_press_reports_has_it_from_who_says_more():
    lines, roots = lines_of(
        {
            "says-more": (
                "https://www.harrowline.example/a",
                _mill("The Calder Gazette verified the film.", "Shots at a mill"),
            ),
            "says-less": (
                "https://www.brightfeed.example/b",
                _mill("Media reports say that it is true.", "Two fall at a mill"),
            ),
        }
    )
    assert lines["says-less"]["parent"] == "says-more"
    assert lines["says-less"]["determined"]
    assert roots == ["a report by The Calder Gazette that we do not hold"]


def test_a_reprint_dated_before_the_house_changed_its_page_is_the_earlier_text():
    reporters = "The Calder Gazette compared the film with satellite images."
    lines, _ = lines_of(
        {
            "page": (
                "https://www.caldergazette.example/mill",
                _mill(reporters, "Shots at a mill\n\nPublished May 3, 2022")
                + "\n\nThe men may have been three.\n\nCorrection: May 6, 2022",
            ),
            "reprint": (
                "https://www.pinevalleynews.example/mill",
                _mill(reporters, "Shots at a mill\n\nPublished May 4, 2022")
                + "\n\nc.2022 The Calder Gazette. Distributed by Crestline.",
            ),
        }
    )
    assert lines["reprint"]["role"] == "root"
    assert (lines["page"]["parent"], lines["page"]["how"]) == ("reprint", "earlier version")
