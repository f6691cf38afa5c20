"""Invented material, seen while the code was written: a video of an ambush, three roots.

Nothing here happened; places, people and papers do not exist. ``{village}`` and the like are filled
from `SLOTS`, in the language of the text. Long, because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

CODES: Final = ("en", "uk", "ru", "de", "fr", "es", "ar")

# Each slot: several ways to fill it, each in the order of CODES.
# When retellings are dated.
DAYS: Final = ("8 April 2022", "9 April 2022", "10 April 2022")

SLOTS: Final[dict[str, list[tuple[str, ...]]]] = {
    "village": [
        ("Dolnitsa", "Дольниця", "Дольница", "Dolnyzja", "Dolnytsia", "Dolnitsa", "دولنيتسا"),
        ("Karvino", "Карвіно", "Карвино", "Karwino", "Karvino", "Karvino", "كارفينو"),
        ("Lesnova", "Леснова", "Леснова", "Lesnowa", "Lesnova", "Lesnova", "ليسنوفا"),
    ],
    "city": [
        ("Tarnograd", "Тарноград", "Тарноград", "Tarnograd", "Tarnograd", "Tarnograd", "تارنوغراد"),
        ("Melvik", "Мельвік", "Мельвик", "Melwik", "Melvik", "Melvik", "ميلفيك"),
    ],
    "adviser": [
        ("Anton Brel", "Антон Брель", "Антон Брель", "Anton Brel", "Anton Brel", "Anton Brel", "أنطون بريل"),
        ("Mirko Talan", "Мірко Талан", "Мирко Талан", "Mirko Talan", "Mirko Talan", "Mirko Talan", "ميركو تالان"),
    ],
    "president": [
        ("Ilya Varenko", "Ілля Варенко", "Илья Варенко", "Ilja Warenko", "Ilya Varenko", "Ilya Varenko", "إيليا فارينكو"),
        ("Pavlo Dresh", "Павло Дреш", "Павло Дреш", "Pawlo Dresch", "Pavlo Dresh", "Pavlo Dresh", "بافلو دريش"),
    ],
    "paper": [
        ("The Halden Courier", "Halden Courier", "Halden Courier", "The Halden Courier", "The Halden Courier", "The Halden Courier", "Halden Courier"),
        ("The Norrland Post", "Norrland Post", "Norrland Post", "The Norrland Post", "The Norrland Post", "The Norrland Post", "Norrland Post"),
    ],
}  # fmt: skip

ROOT = """Video appears to show Ostrian soldiers shooting a captive near {village}

{paper}, 7 April 2022

A video posted on Telegram on Monday appears to show Ostrian soldiers shooting a captured Veldan soldier near the village of {village}, north of {city}.

{paper} independently verified the footage and spoke by telephone to two residents of the village.

At least four captives, their hands tied behind their backs, are lying on a rural road.

One soldier fires two shots at a wounded man, who is hit in the head.

The scene appears to have been filmed around March 30, after an Ostrian ambush of a Veldan column of tanks, as Veldan troops withdrew from the district.

Three men believed to be members of the 14th Brigade stand beside a burning truck.

“Such incidents must be properly investigated, and whoever broke the rules of war will answer for it,” {adviser}, an adviser to President {president}, said on Wednesday.

The Veldan defence ministry said that eleven of its soldiers were missing in the district.

Residents said that the column had entered the village from the north on the morning of March 29.

A second video, published by a local channel, does not show who fired first.

The Ostrian general staff denied that its soldiers had executed prisoners.

This article was updated on 7 April with the statement of the general staff."""

EARLIER = """Video appears to show Ostrian soldiers shooting a captive near {village}

{paper}, 6 April 2022

A video posted on Telegram on Monday appears to show Ostrian soldiers shooting a captured Veldan soldier near the village of {village}, north of {city}.

{paper} is seeking to verify the footage.

At least three captives, their hands tied behind their backs, are lying on a rural road.

One soldier fires two shots at a wounded man, who is hit in the head.

The scene appears to have been filmed around March 30, after an Ostrian ambush of a Veldan column of tanks, as Veldan troops withdrew from the district.

The Veldan defence ministry said that nine of its soldiers were missing in the district.

Residents said that the column had entered the village from the north on the morning of March 29."""

SECOND = """“I heard four shots”: a farmer of {village} remembers

Radio Lumen, 9 April 2022

Our reporter met Olha Hrytsak, who keeps goats at the edge of {village}, in her kitchen on Friday.

She had been hiding in the cellar with her two grandchildren since the tanks came.

Shortly after six in the evening she heard four single shots from the direction of the mill, she told Radio Lumen.

“Then it was quiet, and nobody of us dared to look before it was light,” she said.

In the morning she counted five bodies by the roadside; one of the dead wore a white armband.

Radio Lumen saw dark stains on the asphalt and collected three cartridge cases, which it handed to the prosecutor.

Her neighbour, the carpenter Petro Sych, was probably the last who spoke with one of the prisoners, she believes."""

SECOND_HONEST = """Farmer near {village}: shots at dusk

Evening Mirror, 10 April 2022

A goat farmer at the edge of {village} has told Radio Lumen how she sat in the cellar with two grandchildren after the tanks had arrived.

According to the station, Olha Hrytsak heard four single shots a little after six in the evening; they came from where the mill stands.

Nobody dared to look until it grew light, she said.

When morning came she counted five bodies beside the road, one of them with a white armband.

The station's reporter picked up three cartridge cases, which the prosecutor has now.

Hrytsak believes that her neighbour Petro Sych, a carpenter, was probably the last to speak with one of the prisoners."""

THIRD = """Прокуратура: біля села {village} ексгумовано тіла

Вісник Низовини, 12 квітня 2022

Слідчі ексгумували вісім тіл із поля за два кілометри на схід від села {village}, повідомила нашому виданню прокурорка Дарина Мальва.

За її словами, на шести тілах знайдено кульові поранення, ще на двох сліди опіків.

«Ми поки що не знаємо, хто ці люди і хто наказав їх убити», сказала Мальва.

Експерти взяли зразки ДНК і чекають на результати до 25 квітня.

На місці знайдено 37 гільз калібру 5,45 міліметра та військовий квиток.

Слідство розглядає, ймовірно, дві версії подій, але жодної ще не підтверджено."""

THIRD_EN = """Prosecutor: bodies exhumed near {village}

Baltic Monitor, 13 April 2022

Investigators exhumed eight bodies from a field two kilometres east of the village of {village}, prosecutor Daryna Malva told the paper Visnyk Nyzovyny.

According to her, bullet wounds were found on six of the bodies and traces of burns on two more.

“We do not know yet who these people are and who ordered them killed,” Malva said.

Experts have taken DNA samples and await results by 25 April.

At the site 37 cartridge cases of 5.45 millimetres and a military card were found.

The investigation is probably looking at two versions of events, but neither has been confirmed."""

HONEST = """Footage said to show killing of prisoner by Ostrian troops

Lake District Herald, 8 April 2022

Ostrian troops seem to shoot a Veldan prisoner in a clip that was put on Telegram on Monday, {paper} reports.

The paper says it checked the recording independently and reached two villagers of {village}, which lies north of {city}, by phone.

No fewer than four prisoners can be seen on a country road with their hands bound behind them.

A soldier shoots twice at an injured man and hits him in the head.

It was apparently recorded on or about March 30, when Veldan forces were pulling out of the district and a column of their tanks had been ambushed.

Next to a truck on fire stand three men, thought to belong to the 14th Brigade.

Eleven Veldan soldiers are missing in the district, the country's defence ministry has said.

According to residents, the column came into the village from the north early on March 29.

A further clip, from a local channel, does not make clear who opened fire first.

The Ostrian general staff rejects the allegation that prisoners were executed."""

HONEST_THIRD = """Clip may show prisoner being shot

Morning Ledger, 8 April 2022

What seems to be the shooting of a captured Veldan soldier by Ostrian soldiers can be seen in a video that appeared on Telegram on Monday, according to {paper}, which says it has verified it.

The footage, seemingly from around March 30, is from near {village}, a village north of {city}.

At least four captives lie on a country road, hands tied behind their backs.

Two shots are fired by one of the soldiers at a wounded man; he is struck in the head.

“Such incidents must be properly investigated, and whoever broke the rules of war will answer for it,” said {adviser}, who advises President {president}.

A second video does not show who fired first, and the Ostrian general staff has denied that its soldiers executed prisoners."""

SUMMARY = """In brief: video of captives near {village}

Daily Digest, 8 April 2022

A video posted on Telegram on Monday appears to show Ostrian soldiers shooting a captured Veldan soldier near {village}. At least four captives are lying on a rural road. The scene appears to have been filmed around March 30. The Ostrian general staff denied that its soldiers had executed prisoners."""

BACK = """Video seems to show Ostrian soldiers shooting at a prisoner at {village}

Coastline Wire, 8 April 2022

A video published on Telegram on Monday seems to show how Ostrian soldiers shoot at a captured Veldan soldier at the village {village} in the north of {city}.

{paper} has checked the recordings independently and talked on the phone with two inhabitants of the village.

At least four prisoners with hands tied on the back lie on a country road.

A soldier gives two shots at a wounded man who is met in the head.

The scene was seemingly filmed around the March 30, after an Ostrian ambush on a Veldan tank column, as the Veldan troops withdrew from the district.

Three men who are presumed members of the 14th Brigade stand next to a burning truck.

“Such occurrences must be investigated orderly, and who broke the rules of the war will answer for it,” said {adviser}, adviser of President {president}, on Wednesday.

The Veldan ministry of defence said eleven of its soldiers are missed in the district.

Inhabitants said the column drove into the village from the north in the morning of March 29.

A second video published by a local channel does not show who shot first.

The Ostrian general staff denied that its soldiers executed prisoners."""

CITES = """Channel 5 notes, 8 April 2022

{paper} reported on Thursday that a video from near {village} appears to show the shooting of a captured Veldan soldier."""

PRESS = [
    """Envoy asks for access

Inland Tribune, 8 April 2022

The envoy of the human rights council, Maren Okafor, asked both sides on Friday to let observers into the prisons of the border region.

“Every person who lays down a weapon is protected by law, and no order and no anger changes that,” Okafor said at a press conference in Geneva.

Her office has received ninety letters from families since the winter, our correspondent in Geneva was told.

A visit to the prison of Old Harbour is planned for the second half of May.""",
    """Diplomats argue over convoy of aid

Southern Observer, 8 April 2022

Negotiators could not agree on Friday on a route for twelve lorries with flour and medicine.

The talks in Geneva lasted seven hours and broke off over the guarding of the bridges.

“Every person who lays down a weapon is protected by law, and no order and no anger changes that,” the envoy Maren Okafor said at a press conference beside the talks.

A diplomat who took part told this newspaper that a new round is likely in ten days.""",
]

TRANSLATIONS = {
    "uk": """Відео, ймовірно, показує, як остріанські солдати стріляють у полоненого біля села {village}

Степова хвиля, 8 квітня 2022

На відео, опублікованому в Telegram у понеділок, схоже, видно, як остріанські солдати стріляють у полоненого вельданського солдата біля села {village} на північ від міста {city}.

Газета {paper} незалежно перевірила запис і поговорила телефоном із двома мешканцями села.

Щонайменше четверо полонених зі зв'язаними за спиною руками лежать на сільській дорозі.

Один солдат двічі стріляє в пораненого чоловіка й влучає йому в голову.

Сцену, схоже, зняли близько 30 березня, після остріанської засідки на вельданську колону танків, коли вельданські війська відступали з району.

Троє чоловіків, імовірно бійці 14-ї бригади, стоять біля вантажівки, що горить.

«Такі випадки треба належно розслідувати, і кожен, хто порушив правила війни, відповість за це», сказав у середу {adviser}, радник президента {president}.

Міністерство оборони Вельданії заявило, що в районі зникли одинадцять його солдатів.

Мешканці сказали, що колона увійшла в село з півночі вранці 29 березня.

Друге відео, яке опублікував місцевий канал, не показує, хто вистрілив першим.

Остріанський генеральний штаб заперечив, що його солдати стратили полонених.""",
    "ru": """Видео, по-видимому, показывает, как острианские солдаты стреляют в пленного у села {village}

Речной вестник, 8 апреля 2022

На видео, опубликованном в Telegram в понедельник, по-видимому, видно, как острианские солдаты стреляют в пленного вельданского солдата у села {village} к северу от города {city}.

Газета {paper} независимо проверила запись и поговорила по телефону с двумя жителями села.

По меньшей мере четверо пленных со связанными за спиной руками лежат на сельской дороге.

Один солдат дважды стреляет в раненого мужчину и попадает ему в голову.

Сцена, по-видимому, снята около 30 марта, после острианской засады на вельданскую колонну танков, когда вельданские войска отступали из района.

Трое мужчин, предположительно бойцы 14-й бригады, стоят у горящего грузовика.

«Такие случаи нужно как следует расследовать, и каждый, кто нарушил правила войны, ответит за это», сказал в среду {adviser}, советник президента {president}.

Министерство обороны Вельдании заявило, что в районе пропали одиннадцать его солдат.

Жители сказали, что колонна вошла в село с севера утром 29 марта.

Второе видео, которое опубликовал местный канал, не показывает, кто выстрелил первым.

Острианский генеральный штаб отверг, что его солдаты казнили пленных.""",
    "de": """Video zeigt offenbar, wie ostrische Soldaten bei {village} auf einen Gefangenen schießen

Küstenbote, 8. April 2022

Ein am Montag auf Telegram veröffentlichtes Video zeigt offenbar, wie ostrische Soldaten nahe dem Dorf {village} nördlich von {city} auf einen gefangenen veldanischen Soldaten schießen.

{paper} hat die Aufnahmen unabhängig überprüft und mit zwei Bewohnern des Dorfes telefoniert.

Mindestens vier Gefangene liegen mit auf den Rücken gefesselten Händen auf einer Landstraße.

Ein Soldat gibt zwei Schüsse auf einen verletzten Mann ab, der am Kopf getroffen wird.

Die Szene wurde offenbar um den 30. März gefilmt, nach einem ostrischen Hinterhalt auf eine veldanische Panzerkolonne, als veldanische Truppen sich aus dem Bezirk zurückzogen.

Drei Männer, mutmaßlich Angehörige der 14. Brigade, stehen neben einem brennenden Lastwagen.

„Solche Vorfälle müssen ordentlich untersucht werden, und wer die Regeln des Krieges gebrochen hat, wird sich dafür verantworten“, sagte {adviser}, ein Berater von Präsident {president}, am Mittwoch.

Das veldanische Verteidigungsministerium erklärte, elf seiner Soldaten würden in dem Bezirk vermisst.

Bewohner sagten, die Kolonne sei am Morgen des 29. März von Norden in das Dorf eingedrungen.

Ein zweites Video, das ein örtlicher Kanal veröffentlichte, zeigt nicht, wer zuerst geschossen hat.

Der ostrische Generalstab bestritt, dass seine Soldaten Gefangene hingerichtet hätten.""",
    "fr": """Une vidéo semble montrer des soldats ostriens tirant sur un prisonnier près de {village}

Le Phare du Littoral, 8 avril 2022

Une vidéo publiée lundi sur Telegram semble montrer des soldats ostriens tirant sur un soldat veldan capturé près du village de {village}, au nord de {city}.

{paper} a vérifié les images de manière indépendante et s'est entretenu par téléphone avec deux habitants du village.

Au moins quatre prisonniers, les mains attachées dans le dos, sont allongés sur une route de campagne.

Un soldat tire deux coups de feu sur un homme blessé, touché à la tête.

La scène semble avoir été filmée vers le 30 mars, après une embuscade ostrienne contre une colonne de chars veldans, alors que les troupes veldanes se retiraient du district.

Trois hommes, vraisemblablement membres de la 14e brigade, se tiennent à côté d'un camion en feu.

« De tels incidents doivent être dûment examinés, et quiconque a violé les règles de la guerre en répondra », a déclaré mercredi {adviser}, conseiller du président {president}.

Le ministère veldan de la Défense a déclaré que onze de ses soldats étaient portés disparus dans le district.

Des habitants ont affirmé que la colonne était entrée dans le village par le nord le matin du 29 mars.

Une deuxième vidéo, publiée par une chaîne locale, ne montre pas qui a tiré le premier.

L'état-major ostrien a démenti que ses soldats aient exécuté des prisonniers.""",
    "es": """Un vídeo parece mostrar a soldados ostrianos disparando a un prisionero cerca de {village}

El Faro de Levante, 8 de abril de 2022

Un vídeo publicado el lunes en Telegram parece mostrar a soldados ostrianos disparando a un soldado veldano capturado cerca del pueblo de {village}, al norte de {city}.

{paper} verificó las imágenes de forma independiente y habló por teléfono con dos habitantes del pueblo.

Al menos cuatro prisioneros, con las manos atadas a la espalda, yacen en un camino rural.

Un soldado dispara dos veces contra un hombre herido, que recibe un disparo en la cabeza.

La escena parece haber sido grabada alrededor del 30 de marzo, tras una emboscada ostriana contra una columna de tanques veldanos, cuando las tropas veldanas se retiraban del distrito.

Tres hombres, presuntamente miembros de la 14.ª Brigada, están junto a un camión en llamas.

«Estos incidentes deben investigarse debidamente, y quien haya violado las reglas de la guerra responderá por ello», dijo el miércoles {adviser}, asesor del presidente {president}.

El Ministerio de Defensa veldano afirmó que once de sus soldados están desaparecidos en el distrito.

Los vecinos dijeron que la columna entró en el pueblo desde el norte la mañana del 29 de marzo.

Un segundo vídeo, publicado por un canal local, no muestra quién disparó primero.

El Estado Mayor ostriano negó que sus soldados hubieran ejecutado a prisioneros.""",
    "ar": """فيديو يظهر على ما يبدو جنودا أوستريين يطلقون النار على أسير قرب {village}

صحيفة المرفأ، 8 أبريل 2022

يظهر مقطع فيديو نشر على تلغرام يوم الاثنين على ما يبدو جنودا أوستريين يطلقون النار على جندي فيلداني أسير قرب قرية {village} شمال مدينة {city}.

وتحققت صحيفة {paper} من التسجيل بشكل مستقل وتحدثت هاتفيا إلى اثنين من سكان القرية.

ويرقد ما لا يقل عن أربعة أسرى وأيديهم مقيدة خلف ظهورهم على طريق ريفي.

ويطلق جندي طلقتين على رجل جريح أصيب في الرأس.

ويبدو أن المشهد صور نحو 30 مارس بعد كمين أوستري لرتل دبابات فيلداني بينما كانت القوات الفيلدانية تنسحب من المنطقة.

ويقف ثلاثة رجال يعتقد أنهم من اللواء 14 بجانب شاحنة تحترق.

وقال {adviser} مستشار الرئيس {president} يوم الأربعاء: «يجب التحقيق في مثل هذه الحوادث، وسيحاسب كل من خرق قواعد الحرب».

وقالت وزارة الدفاع الفيلدانية إن أحد عشر من جنودها مفقودون في المنطقة.

وقال سكان إن الرتل دخل القرية من الشمال صباح 29 مارس.

ولا يظهر فيديو ثان نشرته قناة محلية من أطلق النار أولا.

ونفت هيئة الأركان الأوسترية أن يكون جنودها قد أعدموا أسرى.""",
}

# What a retelling can get wrong: the sort, the root's words, what is put for them. The root's words
# stand in ROOT once. `lang` distortions are made in a translation instead.
DISTORTIONS: Final[list[tuple[str, str, str]]] = [
    ("hedge lost", "A video posted on Telegram on Monday appears to show Ostrian soldiers shooting",
     "A video posted on Telegram on Monday shows Ostrian soldiers shooting"),
    ("hedge gained", "One soldier fires two shots at a wounded man",
     "One soldier allegedly fires two shots at a wounded man"),
    ("headline stronger than body", "Video appears to show Ostrian soldiers shooting a captive",
     "Ostrian soldiers shoot a captive"),
    ("date sharpened", "filmed around March 30", "filmed on March 30"),
    ("date sharpened", "filmed around March 30", "filmed on the evening of March 30"),
    ("bound dropped", "At least four captives", "Four captives"),
    ("circulation date taken for origin", "A video posted on Telegram on Monday",
     "A video filmed on Monday"),
    ("count inflated", "At least four captives", "At least fourteen captives"),
    ("count changed", "eleven of its soldiers were missing", "seven of its soldiers were missing"),
    ("one made many", "shooting a captured Veldan soldier", "shooting captured Veldan soldiers"),
    ("generalised", "who is hit in the head", "who is wounded"),
    ("generalised", "beside a burning truck", "beside a burning vehicle"),
    ("actor flipped", "appears to show Ostrian soldiers shooting a captured Veldan soldier",
     "appears to show Veldan soldiers shooting a captured Ostrian soldier"),
    ("office flipped", "an adviser to President {president}", "a minister of President {president}"),
    ("attribution moved", "The Veldan defence ministry said", "The Ostrian general staff said"),
    ("attribution moved", "Residents said that the column", "The defence ministry said that the column"),
    ("identity hardened", "Three men believed to be members of the 14th Brigade",
     "Three members of the 14th Brigade"),
    ("direction flipped", "entered the village from the north", "entered the village from the south"),
    ("direction flipped", "had entered the village", "had left the village"),
    ("polarity flipped", "does not show who fired first", "shows who fired first"),
    ("stance changed", "denied that its soldiers had executed", "admitted that its soldiers had executed"),
    ("quotation altered", "must be properly investigated, and whoever broke the rules of war will answer for it",
     "must be punished, and whoever broke the rules of war will answer for it"),
    ("name garbled", "{adviser}, an adviser", "{garbled}, an adviser"),
    ("copies merged", "A second video, published by a local channel, does not show",
     "The video, published by a local channel, does not show"),
]  # fmt: skip

MISTRANSLATED: Final[dict[str, tuple[str, str, str]]] = {
    "de": ("a burning truck", "einem brennenden Lastwagen", "einem brennenden Panzer"),
    "uk": ("column of tanks", "колону танків", "колону вантажівок"),
    "es": ("a burning truck", "un camión en llamas", "un barco en llamas"),
}
IN_TRANSLATION: Final[dict[str, tuple[str, str, str, str]]] = {
    "fr": ("count inflated", "At least four captives", "Au moins quatre prisonniers", "Au moins quatorze prisonniers"),
    "ru": ("date sharpened", "around March 30", "снята около 30 марта", "снята 30 марта"),
    "ar": ("count changed", "eleven of its soldiers", "أحد عشر من جنودها", "خمسة عشر من جنودها"),
}  # fmt: skip

THIRD_LANGUAGE: Final = "uk"

# Small changes that change nothing.
LIGHT: Final[list[tuple[str, str]]] = [
    ("independently verified the footage", "verified the footage independently"),
    ("said on Wednesday", "said Wednesday"),
    ("One soldier fires", "One of the soldiers fires"),
    ("to two residents of the village", "to two village residents"),
    ("stand beside", "stand next to"),
    ("Residents said that the column", "Residents said the column"),
    ("hands tied behind their backs", "hands bound behind their backs"),
    ("The scene appears to have been filmed", "The scene seems to have been filmed"),
]
