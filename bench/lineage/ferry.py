"""Invented material, kept unseen: a market square shelled and a ferry stopped, three roots.

Written when the rules stood, and scored once. Nothing here happened; places, people and papers do
not exist. The form is that of `bench.lineage.ambush`. Long, because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

CODES: Final = ("en", "uk", "ru", "de", "fr", "es", "ar")

# When retellings are dated.
DAYS: Final = ("15 September 2023", "16 September 2023", "17 September 2023")

SLOTS: Final[dict[str, list[tuple[str, ...]]]] = {
    "village": [
        ("Port Sabira", "Порт-Сабіра", "Порт-Сабира", "Port Sabira", "Port-Sabira", "Puerto Sabira", "ميناء سابيرا"),
        ("Ormeda", "Ормеда", "Ормеда", "Ormeda", "Ormeda", "Ormeda", "أورميدا"),
    ],
    "city": [
        ("Kassandra", "Кассандра", "Кассандра", "Kassandra", "Cassandra", "Casandra", "كاساندرا"),
        ("Belhaven", "Белгейвен", "Белхейвен", "Belhaven", "Belhaven", "Belhaven", "بلهافن"),
    ],
    "adviser": [
        ("Samira Duval", "Саміра Дюваль", "Самира Дюваль", "Samira Duval", "Samira Duval", "Samira Duval", "سميرة دوفال"),
        ("Lena Marchetti", "Лена Маркетті", "Лена Маркетти", "Lena Marchetti", "Lena Marchetti", "Lena Marchetti", "لينا ماركيتي"),
    ],
    "president": [
        ("Tomas Reyle", "Томас Рейль", "Томас Рейль", "Tomas Reyle", "Tomas Reyle", "Tomas Reyle", "توماس رايل"),
        ("Hadi Benmansur", "Хаді Бенмансур", "Хади Бенмансур", "Hadi Benmansur", "Hadi Benmansour", "Hadi Benmansur", "هادي بنمنصور"),
    ],
    "paper": [
        ("The Straits Gazette", "Straits Gazette", "Straits Gazette", "The Straits Gazette", "The Straits Gazette", "The Straits Gazette", "Straits Gazette"),
        ("Meridian News Agency", "Meridian News Agency", "Meridian News Agency", "Meridian News Agency", "Meridian News Agency", "Meridian News Agency", "Meridian News Agency"),
    ],
}  # fmt: skip

ROOT = """Footage suggests Harran navy fired on ferry off {village}

{paper} | 14 September 2023

Footage that surfaced on social media on Tuesday appears to show a Harran patrol boat firing on a Lusian ferry off {village}, east of {city}.

Reporters of {paper} matched the coastline in the clip and interviewed the ferry's cook.

More than thirty passengers, among them six children, were on board when the first shell struck the engine room.

A crew member was hit in the chest and died before the boat reached the harbour, according to the shipping company.

The clip was probably recorded about 9 September, shortly after Harran had closed the strait to Lusian vessels.

Two people suspected of being Harran naval officers can be heard giving orders in the background.

“We shall not rest until every family has an answer, and we shall name those who gave the order,” {adviser}, a spokeswoman for President {president}, told parliament on Wednesday.

The Lusian coastguard said nineteen of the passengers were treated for burns.

Fishermen said the patrol boat had approached the ferry from the west and left after a quarter of an hour.

Another video, filmed from the pier, does not show the moment of the first shot.

The Harran admiralty condemned the attack and rejected any responsibility.

Updated on 14 September to add the reaction of the admiralty."""

EARLIER = """Footage suggests Harran navy fired on ferry off {village}

{paper} | 13 September 2023

Footage that surfaced on social media on Tuesday appears to show a Harran patrol boat firing on a Lusian ferry off {village}, east of {city}.

Reporters of {paper} are examining the clip.

More than twenty passengers, among them six children, were on board when the first shell struck the engine room.

A crew member was hit in the chest and died before the boat reached the harbour, according to the shipping company.

The clip was probably recorded about 9 September, shortly after Harran had closed the strait to Lusian vessels.

The Lusian coastguard said twelve of the passengers were treated for burns.

Fishermen said the patrol boat had approached the ferry from the west and left after a quarter of an hour."""

SECOND = """The night nurse of {village}

Harbour Radio, 15 September 2023

Ines Carmo was alone on the ward when the first stretcher came through the door, she told our correspondent on the steps of the clinic.

She counted eleven people with burns before midnight and had bandages for four.

A boy of about nine asked her for his shoes, which lay somewhere in the water.

“I have worked here for twenty years and never had to choose before,” Carmo said.

Harbour Radio saw the ward's book, in which two names are marked with a cross.

The clinic's only generator possibly failed twice that night, Carmo believes; the lights went out at two and at four."""

SECOND_HONEST = """Nurse: eleven burned before midnight

The Inland Sun, 16 September 2023

A nurse at the clinic of {village} treated eleven people with burns before midnight although she had bandages for four only, Harbour Radio reports.

Ines Carmo, who was alone on the ward, told the station of a boy of some nine years who asked for his shoes.

In the ward's book, which the station's correspondent saw, there is a cross at two names.

Carmo believes that the only generator may have failed twice; it went dark at two and at four."""

THIRD = """La fiscalía investiga al armador del transbordador de {village}

Diario del Estrecho, 18 de septiembre de 2023

La fiscal Marta Quiroga informó a este diario de que el transbordador llevaba a bordo el doble de los pasajeros permitidos.

Según el expediente, siete de los catorce chalecos salvavidas tenían las correas cortadas.

«Nadie revisó ese barco desde la primavera», dijo Quiroga.

El armador pagó una multa de 4.300 coronas en mayo y siguió navegando.

La fiscalía cree que probablemente se falsificaron dos certificados, pero aún espera el informe de los peritos."""

THIRD_EN = """Prosecutors look into owner of {village} ferry

Coastal Review, 19 September 2023

The ferry had twice the permitted number of passengers on board, prosecutor Marta Quiroga told the newspaper Diario del Estrecho.

According to the file, the straps of seven of the fourteen life jackets were cut.

“Nobody inspected that boat since the spring,” Quiroga said.

The owner paid a fine of 4,300 crowns in May and went on sailing.

The prosecutors believe that two certificates were probably forged, but still await the experts' report."""

HONEST = """Patrol boat seems to fire at ferry, clip shows

Northern Ledger, 15 September 2023

A clip that spread on social networks on Tuesday seems to show a patrol boat of Harran shooting at a ferry from Lusia near {village}, {paper} reports.

The newspaper compared the shoreline and talked to the cook of the ferry.

Over thirty people were travelling on it, six of them children, when a shell struck the engine room.

The shipping company says that a member of the crew was hit in the chest and died before they reached port.

It was likely recorded around 9 September, soon after the strait had been closed to vessels from Lusia.

One can hear orders from two people who are suspected to be naval officers of Harran.

Nineteen passengers had burns treated, the Lusian coastguard said.

The patrol boat came from the west and was gone a quarter of an hour later, fishermen said.

In a further video from the pier the moment of the first shot is not to be seen.

The admiralty of Harran has condemned the attack and rejects responsibility."""

HONEST_THIRD = """Ferry reportedly came under fire

Weekend Courier, 15 September 2023

A Lusian ferry with more than thirty passengers on board, six of them children, came under fire off {village}, as a clip seems to show that {paper} has examined.

The shots apparently came from a Harran patrol boat.

According to the shipping company a crew member, hit in the chest, died on the way to the harbour.

“We shall not rest until every family has an answer, and we shall name those who gave the order,” said {adviser}, who speaks for President {president}.

The clip was probably recorded about 9 September. Another video, filmed from the pier, does not show the moment of the first shot.

The Harran admiralty condemned the attack and rejected any responsibility."""

SUMMARY = """Five lines on the ferry

Morning Brief, 15 September 2023

Footage that surfaced on social media on Tuesday appears to show a Harran patrol boat firing on a Lusian ferry off {village}. More than thirty passengers, among them six children, were on board. The clip was probably recorded about 9 September. The Harran admiralty condemned the attack and rejected any responsibility."""

BACK = """Recordings indicate that Harran's navy shot at ferry before {village}

Quay Messenger, 15 September 2023

Recordings which emerged in the social media on Tuesday apparently show a Harran patrol boat that fires at a Lusian ferry before {village}, to the east of {city}.

Reporters from {paper} compared the coastline in the clip and questioned the cook of the ferry.

More than thirty passengers, under them six children, were aboard as the first shell met the engine room.

According to the shipping company, a member of the crew was met in the chest and died before the boat arrived in the harbour.

The clip was probably taken around 9 September, short after Harran had closed the strait for Lusian ships.

Two persons who are suspected to be naval officers of Harran are to be heard in the background giving orders.

“We will not rest until each family has got an answer and we will name who gave the order,” said {adviser}, spokeswoman of President {president}, on Wednesday before the parliament.

The Lusian coastguard said that nineteen passengers were treated because of burns.

Fishermen said that the patrol boat came to the ferry from the west and left after a quarter hour.

A further video, taken from the pier, does not show the moment of the first shot.

The Harran admiralty condemned the attack and rejected every responsibility."""

CITES = """Night desk, 15 September 2023

According to {paper}, a clip seems to show a Harran patrol boat firing on a Lusian ferry off {village}."""

PRESS = [
    """Grain talks end without a date

Exchange Herald, 15 September 2023

The ministers of four countries parted on Friday without naming a day for the next shipment of grain.

“The sea belongs to nobody, and whoever closes it closes his own door,” the mediator Ruben Achterberg said at a press conference in Vienna.

Our reporter was told by two delegates that insurance is what divides them.

The price of wheat rose by two percent in the afternoon.""",
    """Islands ask for doctors

Evening Lantern, 15 September 2023

The mayors of nine islands asked the government for doctors on Friday, since the helicopter may not fly.

“The sea belongs to nobody, and whoever closes it closes his own door,” the mediator Ruben Achterberg had said at a press conference in Vienna.

A midwife told this newspaper that she now crosses by rowing boat.

The ministry wants to answer by the end of the month.""",
]

TRANSLATIONS = {
    "uk": """Кадри, схоже, свідчать, що флот Харрану обстріляв пором біля {village}

Південна зоря, 15 вересня 2023

На кадрах, що з'явилися в соцмережах у вівторок, схоже, видно, як патрульний катер Харрану стріляє по лузійському порому біля {village} на схід від {city}.

Репортери {paper} зіставили берегову лінію на записі й поговорили з кухарем порома.

Понад тридцять пасажирів, серед них шестеро дітей, були на борту, коли перший снаряд влучив у машинне відділення.

За словами судноплавної компанії, члену екіпажу влучили в груди, і він помер, перш ніж судно дійшло до гавані.

Запис, імовірно, зроблено близько 9 вересня, невдовзі після того, як Харран закрив протоку для лузійських суден.

Двоє людей, яких вважають офіцерами флоту Харрану, віддають накази на задньому плані.

«Ми не заспокоїмося, доки кожна родина не отримає відповіді, і назвемо тих, хто віддав наказ», сказала в середу в парламенті {adviser}, речниця президента {president}.

Лузійська берегова охорона повідомила, що дев'ятнадцятьох пасажирів лікували від опіків.

Рибалки сказали, що катер підійшов до порома із заходу й пішов за чверть години.

Інше відео, зняте з пірса, не показує моменту першого пострілу.

Адміралтейство Харрану засудило напад і відкинуло будь-яку відповідальність.""",
    "ru": """Кадры, по-видимому, указывают, что флот Харрана обстрелял паром у {village}

Маяк, 15 сентября 2023

На кадрах, появившихся в соцсетях во вторник, по-видимому, видно, как патрульный катер Харрана стреляет по лузийскому парому у {village} к востоку от {city}.

Репортёры {paper} сопоставили береговую линию на записи и поговорили с поваром парома.

Более тридцати пассажиров, среди них шестеро детей, были на борту, когда первый снаряд попал в машинное отделение.

По словам судоходной компании, члену экипажа попали в грудь, и он умер, прежде чем судно дошло до гавани.

Запись, вероятно, сделана около 9 сентября, вскоре после того, как Харран закрыл пролив для лузийских судов.

Двое людей, которых считают офицерами флота Харрана, отдают приказы на заднем плане.

«Мы не успокоимся, пока каждая семья не получит ответа, и назовём тех, кто отдал приказ», сказала в среду в парламенте {adviser}, пресс-секретарь президента {president}.

Лузийская береговая охрана сообщила, что девятнадцать пассажиров лечили от ожогов.

Рыбаки сказали, что катер подошёл к парому с запада и ушёл через четверть часа.

Другое видео, снятое с пирса, не показывает момента первого выстрела.

Адмиралтейство Харрана осудило нападение и отвергло любую ответственность.""",
    "de": """Aufnahmen deuten darauf hin, dass Harrans Marine vor {village} auf Fähre schoss

Hafenkurier, 15. September 2023

Aufnahmen, die am Dienstag in sozialen Medien auftauchten, zeigen offenbar, wie ein Patrouillenboot aus Harran vor {village} östlich von {city} auf eine lusische Fähre feuert.

Reporter von {paper} verglichen die Küstenlinie in dem Clip und befragten den Koch der Fähre.

Mehr als dreißig Passagiere, darunter sechs Kinder, waren an Bord, als die erste Granate den Maschinenraum traf.

Ein Besatzungsmitglied wurde nach Angaben der Reederei in die Brust getroffen und starb, bevor das Boot den Hafen erreichte.

Der Clip wurde wahrscheinlich um den 9. September aufgenommen, kurz nachdem Harran die Meerenge für lusische Schiffe gesperrt hatte.

Zwei mutmaßliche Marineoffiziere aus Harran sind im Hintergrund zu hören, wie sie Befehle geben.

„Wir werden nicht ruhen, bis jede Familie eine Antwort hat, und wir werden die nennen, die den Befehl gaben“, sagte {adviser}, eine Sprecherin von Präsident {president}, am Mittwoch im Parlament.

Die lusische Küstenwache teilte mit, neunzehn der Passagiere seien wegen Verbrennungen behandelt worden.

Fischer sagten, das Patrouillenboot habe sich der Fähre von Westen genähert und sei nach einer Viertelstunde abgefahren.

Ein anderes Video, das vom Pier aus gefilmt wurde, zeigt den Moment des ersten Schusses nicht.

Die Admiralität von Harran verurteilte den Angriff und wies jede Verantwortung zurück.""",
    "fr": """Des images laissent penser que la marine de Harran a tiré sur un ferry au large de {village}

La Gazette du Détroit, 15 septembre 2023

Des images apparues mardi sur les réseaux sociaux semblent montrer un patrouilleur de Harran tirant sur un ferry lusien au large de {village}, à l'est de {city}.

Des reporters de {paper} ont comparé la côte visible dans la vidéo et interrogé le cuisinier du ferry.

Plus de trente passagers, dont six enfants, étaient à bord lorsque le premier obus a frappé la salle des machines.

Un membre d'équipage a été touché à la poitrine et est mort avant que le bateau n'atteigne le port, selon la compagnie maritime.

La vidéo a probablement été enregistrée vers le 9 septembre, peu après la fermeture du détroit par Harran aux navires lusiens.

Deux personnes soupçonnées d'être des officiers de la marine de Harran donnent des ordres à l'arrière-plan.

« Nous n'aurons pas de repos tant que chaque famille n'aura pas de réponse, et nous nommerons ceux qui ont donné l'ordre », a déclaré mercredi au parlement {adviser}, porte-parole du président {president}.

Les garde-côtes lusiens ont indiqué que dix-neuf des passagers avaient été soignés pour des brûlures.

Des pêcheurs ont affirmé que le patrouilleur s'était approché du ferry par l'ouest et était parti au bout d'un quart d'heure.

Une autre vidéo, filmée depuis la jetée, ne montre pas le moment du premier tir.

L'amirauté de Harran a condamné l'attaque et rejeté toute responsabilité.""",
    "es": """Unas imágenes apuntan a que la marina de Harran disparó contra un ferry frente a {village}

La Voz de la Bahía, 15 de septiembre de 2023

Unas imágenes aparecidas el martes en las redes sociales parecen mostrar una patrullera de Harran disparando contra un ferry lusio frente a {village}, al este de {city}.

Reporteros de {paper} compararon la costa que se ve en el vídeo y entrevistaron al cocinero del ferry.

Más de treinta pasajeros, entre ellos seis niños, estaban a bordo cuando el primer proyectil alcanzó la sala de máquinas.

Un tripulante fue alcanzado en el pecho y murió antes de que el barco llegara al puerto, según la naviera.

El vídeo fue grabado probablemente hacia el 9 de septiembre, poco después de que Harran cerrara el estrecho a los buques lusios.

Dos personas sospechosas de ser oficiales de la marina de Harran dan órdenes al fondo.

«No descansaremos hasta que cada familia tenga una respuesta, y nombraremos a quienes dieron la orden», dijo el miércoles ante el parlamento {adviser}, portavoz del presidente {president}.

La guardia costera lusia afirmó que diecinueve de los pasajeros fueron tratados por quemaduras.

Los pescadores dijeron que la patrullera se había acercado al ferry desde el oeste y se marchó un cuarto de hora después.

Otro vídeo, filmado desde el muelle, no muestra el momento del primer disparo.

El almirantazgo de Harran condenó el ataque y rechazó toda responsabilidad.""",
    "ar": """لقطات تشير إلى أن بحرية حران أطلقت النار على عبارة قبالة {village}

صحيفة الشراع، 15 سبتمبر 2023

تظهر لقطات انتشرت على مواقع التواصل يوم الثلاثاء على ما يبدو زورق دورية تابعا لحران يطلق النار على عبارة لوسية قبالة {village} شرق {city}.

وقارن مراسلو {paper} خط الساحل في المقطع وتحدثوا إلى طباخ العبارة.

وكان أكثر من ثلاثين راكبا بينهم ستة أطفال على متنها عندما أصابت القذيفة الأولى غرفة المحركات.

وأصيب أحد أفراد الطاقم في الصدر ومات قبل وصول القارب إلى الميناء بحسب شركة الملاحة.

ويرجح أن المقطع صور نحو 9 سبتمبر بعد وقت قصير من إغلاق حران المضيق أمام السفن اللوسية.

ويسمع شخصان يشتبه في أنهما من ضباط بحرية حران وهما يصدران الأوامر في الخلفية.

وقالت {adviser} المتحدثة باسم الرئيس {president} يوم الأربعاء أمام البرلمان: «لن نرتاح حتى تحصل كل عائلة على جواب، وسنسمي من أصدر الأمر».

وقال خفر السواحل اللوسي إن تسعة عشر من الركاب عولجوا من حروق.

وقال صيادون إن زورق الدورية اقترب من العبارة من الغرب وغادر بعد ربع ساعة.

ولا يظهر فيديو آخر صور من الرصيف لحظة الطلقة الأولى.

وأدانت أميرالية حران الهجوم ورفضت أي مسؤولية.""",
}

DISTORTIONS: Final[list[tuple[str, str, str]]] = [
    ("hedge lost", "on Tuesday appears to show a Harran patrol boat", "on Tuesday shows a Harran patrol boat"),
    ("hedge gained", "struck the engine room", "reportedly struck the engine room"),
    ("headline stronger than body", "Footage suggests Harran navy fired on ferry", "Harran navy fired on ferry"),
    ("date sharpened", "recorded about 9 September", "recorded on 9 September"),
    ("bound dropped", "More than thirty passengers", "Thirty passengers"),
    ("circulation date taken for origin", "Footage that surfaced on social media on Tuesday", "Footage recorded on Tuesday"),
    ("count inflated", "nineteen of the passengers", "ninety of the passengers"),
    ("count changed", "among them six children", "among them two children"),
    ("one made many", "firing on a Lusian ferry", "firing on Lusian ferries"),
    ("generalised", "was hit in the chest and died", "was injured and died"),
    ("generalised", "on board when the first shell struck", "on board when the first attack struck"),
    ("actor flipped", "appears to show a Harran patrol boat firing on a Lusian ferry",
     "appears to show a Lusian patrol boat firing on a Harran ferry"),
    ("office flipped", "a spokeswoman for President {president}", "a minister of President {president}"),
    ("attribution moved", "The Lusian coastguard said", "The shipping company said"),
    ("attribution moved", "Fishermen said the patrol boat", "Diplomats said the patrol boat"),
    ("identity hardened", "Two people suspected of being Harran naval officers", "Two Harran naval officers"),
    ("direction flipped", "approached the ferry from the west", "approached the ferry from the east"),
    ("polarity flipped", "does not show the moment of the first shot", "shows the moment of the first shot"),
    ("stance changed", "condemned the attack and rejected any responsibility", "praised the attack and rejected any responsibility"),
    ("quotation altered", "we shall name those who gave the order", "we shall punish those who gave the order"),
    ("name garbled", "{adviser}, a spokeswoman", "{garbled}, a spokeswoman"),
    ("copies merged", "Another video, filmed from the pier, does not show", "The video, filmed from the pier, does not show"),
]  # fmt: skip

MISTRANSLATED: Final[dict[str, tuple[str, str, str]]] = {
    "de": (
        "firing on a Lusian ferry",
        "auf eine lusische Fähre feuert",
        "auf einen lusischen Bus feuert",
    ),
    "fr": ("hit in the chest", "touché à la poitrine", "touché à la jambe"),
    "ru": ("hit in the chest", "попали в грудь", "попали в голову"),
}
IN_TRANSLATION: Final[dict[str, tuple[str, str, str, str]]] = {
    "es": ("count inflated", "nineteen of the passengers", "diecinueve de los pasajeros", "noventa de los pasajeros"),
    "uk": ("date sharpened", "about 9 September", "зроблено близько 9 вересня", "зроблено 9 вересня"),
    "ar": ("count changed", "six children", "ستة أطفال", "أربعة أطفال"),
}  # fmt: skip

THIRD_LANGUAGE: Final = "es"

LIGHT: Final[list[tuple[str, str]]] = [
    ("shortly after Harran", "soon after Harran"),
    ("told parliament on Wednesday", "told parliament Wednesday"),
    ("among them six children", "six of them children"),
    ("Fishermen said the patrol boat", "Fishermen said that the patrol boat"),
    ("filmed from the pier", "recorded from the pier"),
    ("a quarter of an hour", "fifteen minutes"),
    ("were on board", "were aboard"),
]
