"""Invented material, a third half: police at a bridge, dock workers, three roots.

Written before its author had seen the rules, and scored once before any rule was changed for it.
Nothing here happened; places, people, units and papers do not exist. The form is that of
`bench.lineage.ambush`. Long, because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

CODES: Final = ("en", "de", "fr", "ru", "es")

DAYS: Final = ("4 November 2021", "Friday, 5 November 2021", "Nov. 6, 2021")
PLACE_DAY: Final = "2021/11/03"
OUTLETS: Final = (
    "The Sunday Mail of Orrin", "Valley Times", "The Morning Sun", "Kite Street Gazette",
    "Radio Merrow", "The Weekly Plough", "Channel Nine News", "Tidewater Dispatch",
    "The Lamplighter", "Upland Star",
)  # fmt: skip

SLOTS: Final[dict[str, list[tuple[str, ...]]]] = {
    "village": [
        ("Quellin", "Quellin", "Quellin", "Квеллин", "Quellin"),
        ("Astermoor", "Astermoor", "Astermoor", "Астермур", "Astermoor"),
    ],
    "city": [
        ("Morvane", "Morvane", "Morvane", "Морван", "Morvane"),
        ("Drellburg", "Drellburg", "Drellbourg", "Дрелльбург", "Drellburgo"),
    ],
    "adviser": [
        ("Petra Halloran", "Petra Halloran", "Petra Halloran", "Петра Халлоран", "Petra Halloran"),
        ("Osman Terrell", "Osman Terrell", "Osman Terrell", "Осман Террелл", "Osman Terrell"),
    ],
    "president": [
        ("Victor Sandoz", "Victor Sandoz", "Victor Sandoz", "Виктор Сандоз", "Victor Sandoz"),
        ("Ewald Crane", "Ewald Crane", "Ewald Crane", "Эвальд Крейн", "Ewald Crane"),
    ],
    "paper": [
        ("The Evening Sentinel", "The Evening Sentinel", "The Evening Sentinel", "The Evening Sentinel", "The Evening Sentinel"),
        ("Corvan Times", "Corvan Times", "Corvan Times", "Corvan Times", "Corvan Times"),
    ],
}  # fmt: skip

ROOT = """Phone recording seems to show police firing on marchers at {village} bridge

{paper} – 3 November 2021

A phone recording shared by a students' union on Sunday seems to show riot police of the Corvan interior ministry opening fire on dock workers at the bridge of {village}, a suburb south of {city}.

{paper} has compared the recording with older pictures of the bridge and spoken with a bus driver who was there.

Up to forty marchers had sat down on the roadway, two pregnant women among them.

A welder of 52 was struck in the neck and later died in hospital, his brother said.

The recording was most likely made no later than 29 October, when the bridge was closed for repairs.

At least two of the officers are thought to belong to the Falcon unit, judging by their helmets.

“Nobody gave us a warning, and nobody should tell our families that we threw the first stone,” {adviser}, who chairs the dockers' union, said in a radio address on Monday.

The hospital of St Brannoc put the number of people treated for gunshot wounds at seventeen.

According to shopkeepers, the police had come up from the harbour and moved off towards the station in the south.

A shorter clip that circulates without sound cannot be placed at the bridge.

{president}, the deputy interior minister, called the reports a fabrication and ruled out an inquiry.

Correction, 3 November: an earlier version gave a smaller number of marchers."""

EARLIER = """Phone recording seems to show police firing on marchers at {village} bridge

{paper} – 2 November 2021

A phone recording shared by a students' union on Sunday seems to show riot police of the Corvan interior ministry opening fire on dock workers at the bridge of {village}, a suburb south of {city}.

{paper} could not yet establish where it was made.

Up to thirty marchers had sat down on the roadway, two pregnant women among them.

A welder of 52 was struck in the neck and later died in hospital, his brother said.

The recording was most likely made no later than 29 October, when the bridge was closed for repairs.

The hospital of St Brannoc put the number of people treated for gunshot wounds at eleven.

According to shopkeepers, the police had come up from the harbour and moved off towards the station in the south."""

SECOND = """What the tram conductor kept

Radio Tamarisk, 5 November 2021

Jonas Amberley stopped tram 14 two hundred metres before the water because the signal had gone dark, he told our reporter at the depot.

He let nine passengers out by the rear door and lay down between the seats himself.

“I have the ticket roll of that run, it ends at 18:52,” Amberley said, and showed it to us.

Three windows on the left side have holes, which we counted in the workshop.

It may be that one of them is older, the foreman Lise Okafor admits; the damage book has an entry from August."""

SECOND_HONEST = """Conductor saved nine passengers, keeps ticket roll

The Inland Standard, 6 November 2021

The conductor of tram 14 let nine passengers out through the back door and took cover between the seats, Radio Tamarisk reports.

Jonas Amberley had stopped some two hundred metres from the water since a signal was dark. He showed the station the ticket roll of his run, the last entry being at 18:52.

The station's reporter counted holes in three windows on the tram's left side.

One of them might be older, according to foreman Lise Okafor: there is an entry of August in the damage book."""

THIRD = """Le ministère avait commandé 8 400 cartouches en septembre

Le Phare de {city}, 8 novembre 2021

Selon un bon de commande que Le Phare a pu lire, le ministère de l'Intérieur corvan a acheté 8 400 cartouches d'exercice en septembre, quatre fois plus qu'un an auparavant.

La facture porte la signature de la cheffe de l'intendance, Odile Marchand, qui n'a pas voulu nous recevoir.

« Ces cartouches étaient pour le stand de tir, pas pour la rue », nous a écrit son avocat.

Deux caisses sur douze manquent au registre de l'entrepôt de Vauclair.

L'inventaire serait en cours de vérification et devrait être achevé avant Noël."""

THIRD_EN = """Ministry bought 8,400 cartridges in September, order shows

Harbour Review, 9 November 2021

In September the Corvan interior ministry bought 8,400 practice cartridges, four times as many as a year before, according to a purchase order seen by Le Phare de {city}.

The invoice was signed by the head of supplies, Odile Marchand, who did not want to meet the newspaper.

“Those cartridges were for the shooting range, not for the street,” her lawyer wrote to it.

Of twelve crates, two are missing in the register of the Vauclair warehouse.

The inventory is reportedly being checked and should be finished before Christmas."""

HONEST = """Did police shoot at dockers? What a phone clip appears to show

The Ridge Bulletin, 4 November 2021

Riot police apparently shot at striking dock workers on a bridge in {village}, south of {city}. That is what a phone clip seems to show which a students' union put online on Sunday, writes {paper}.

The paper set older photographs of the bridge beside it and talked to the driver of a bus.

There were as many as forty people sitting on the road, including two women who were pregnant.

One man, a 52-year-old welder, was hit in the neck; he died in hospital later, according to his brother.

It probably dates from 29 October or before, as the bridge was then closed for repairs.

By their helmets, two or more officers could be from the Falcon unit.

St Brannoc hospital says it treated seventeen people who had gunshot wounds.

Shopkeepers report that the police arrived from the harbour and left in the direction of the station, southwards.

Where a shorter, silent clip was filmed is not established.

The reports are made up, says deputy interior minister {president}; there will be no inquiry."""

HONEST_THIRD = """Dockers demand answers after bridge video

Quarry Hill Post, 4 November 2021

“Nobody gave us a warning, and nobody should tell our families that we threw the first stone”: with these words the head of the dockers' union, {adviser}, answered on Monday the events on the bridge of {village}.

A phone recording examined by {paper} seems to show how riot police open fire on workers who had sat down on the roadway, up to forty of them.

A welder died of a wound in the neck, as his brother told the paper. The hospital of St Brannoc treated seventeen people for gunshot wounds.

The recording, in all likelihood from no later than 29 October, was shared by a students' union on Sunday. A shorter clip without sound could not be placed.

Deputy interior minister {president} spoke of a fabrication and does not want an inquiry."""

HONEST_MORE = [
    """Bridge shooting: the story so far

Lowland Echo, 5 November 2021

- Sunday: a students' union shares a phone recording. It seems to show Corvan riot police firing on dock workers in {village}.
- How many: up to forty marchers sat on the roadway, {paper} reports, and seventeen people were treated for gunshot wounds at St Brannoc hospital.
- Who: judging by helmets, at least two officers are thought to be Falcon men. Nobody has confirmed it.
- When: most likely no later than 29 October.
- The ministry: deputy minister {president} calls it all a fabrication.""",
    """Union leader: no warning was given

The Copper Kettle, 5 November 2021

The chair of the dockers' union, {adviser}, said on the radio on Monday that nobody had warned the marchers and that nobody should tell their families they had thrown the first stone.

{paper} had reported about a phone recording in which riot police seemingly fire on the workers, of whom there were at most forty, two of them pregnant women.

A man aged 52, a welder, was struck in the neck and later died, his brother is quoted as saying.

{president}, deputy minister of the interior, ruled out any inquiry.""",
]

OWN = """Glazier found bullet in shop near {village} bridge

The Lock Keeper, 5 November 2021

A phone recording shared by a students' union on Sunday seems to show riot police of the Corvan interior ministry opening fire on dock workers at the bridge of {village}, a suburb south of {city}, {paper} reported.

Up to forty marchers had sat down on the roadway, two pregnant women among them.

The hospital of St Brannoc put the number of people treated for gunshot wounds at seventeen.

The glazier Mona Verhulst told The Lock Keeper that she took a bullet out of a window frame in Cooper Lane on Saturday; our photographer saw the hole, which is 1.6 metres above the pavement.

A shorter clip that circulates without sound cannot be placed at the bridge."""

SUMMARY = """Morning digest

Sixty Second Digest, 4 November 2021

Riot police seem to have opened fire on dock workers at the bridge of {village}, a phone recording shared by a students' union on Sunday suggests. Up to forty marchers had sat down on the roadway. A welder of 52 was struck in the neck and later died, his brother said. The deputy interior minister called the reports a fabrication."""

BACK = """Phone recording apparently shows police who shoots at demonstrators on the {village} bridge

Ferry Lane Courier, 4 November 2021

A phone recording, which a student union divided on Sunday, apparently shows how the riot police of the Corvan ministry of the interior opens the fire on dock workers on the bridge of {village}, a suburb in the south of {city}.

{paper} compared the recording with older images of the bridge and spoke with a bus driver who was present.

Up to forty demonstrators had set themselves on the roadway, among them two pregnant women.

A welder of 52 years was met in the neck and died later in the hospital, said his brother.

The recording was most probably made at the latest on 29 October, when the bridge was closed because of repairs.

At least two of the officers supposedly belong to the Falcon unit, to judge after their helmets.

“Nobody has warned us, and nobody should tell our families that we have thrown the first stone,” said {adviser}, who leads the union of the dock workers, on Monday in a radio speech.

The hospital St Brannoc indicated the number of those treated for shot wounds with seventeen.

According to shop owners the police came up from the harbour and went away in the direction of the station in the south.

A shorter clip, which circulates without sound, does not let itself be assigned to the bridge.

{president}, deputy minister of the interior, named the reports an invention and excluded an investigation."""

CITES = """Flash, 4 November 2021

Police in {village} seem to have fired at dock workers on a bridge, {paper} reports citing a phone recording."""

PRESS = [
    """Bank leaves rate where it was

Ledger and Loan, 4 November 2021

The central bank left its rate at four percent on Thursday and gave no hint for the spring.

“A harbour that stands still for a week costs us a month of growth,” its governor Ingrid Falkenrath told journalists in {city}.

Savers we asked in two branches had hoped for more.

The crown lost a little against its neighbours.""",
    """Growers fear for the plum harvest

The Orchardist, 5 November 2021

Six lorries of plums stood before closed gates on Thursday, their drivers told The Orchardist.

“A harbour that stands still for a week costs us a month of growth,” the governor of the central bank, Ingrid Falkenrath, told journalists in {city}.

The growers' cooperative wants to sell to jam makers at half the price.

Rain is forecast for the weekend.""",
]

TRANSLATIONS = {
    "de": """Handyaufnahme zeigt offenbar, wie Polizei an der Brücke von {village} auf Demonstranten schießt

Der Deichbote, 4. November 2021

Eine Handyaufnahme, die eine Studentenvereinigung am Sonntag verbreitete, zeigt offenbar, wie Bereitschaftspolizisten des corvanischen Innenministeriums an der Brücke von {village}, einem Vorort südlich von {city}, das Feuer auf Hafenarbeiter eröffnen.

{paper} hat die Aufnahme mit älteren Bildern der Brücke verglichen und mit einem Busfahrer gesprochen, der dort war.

Bis zu vierzig Demonstranten hatten sich auf die Fahrbahn gesetzt, darunter zwei schwangere Frauen.

Ein 52 Jahre alter Schweißer wurde am Hals getroffen und starb später im Krankenhaus, sagte sein Bruder.

Die Aufnahme entstand höchstwahrscheinlich spätestens am 29. Oktober, als die Brücke wegen Reparaturen gesperrt war.

Mindestens zwei der Beamten gehören ihren Helmen nach vermutlich zur Einheit Falke.

„Niemand hat uns gewarnt, und niemand soll unseren Familien erzählen, dass wir den ersten Stein geworfen haben“, sagte {adviser}, Vorsitz der Hafenarbeitergewerkschaft, am Montag in einer Radioansprache.

Das Krankenhaus St. Brannoc bezifferte die Zahl der wegen Schusswunden Behandelten auf siebzehn.

Ladenbesitzern zufolge war die Polizei vom Hafen heraufgekommen und zog in Richtung Bahnhof im Süden ab.

Ein kürzerer Clip, der ohne Ton kursiert, lässt sich nicht der Brücke zuordnen.

{president}, stellvertretender Innenminister, nannte die Berichte eine Erfindung und schloss eine Untersuchung aus.""",
    "fr": """Un enregistrement semble montrer la police tirant sur des manifestants au pont de {village}

Le Quai, 4 novembre 2021

Un enregistrement de téléphone, partagé dimanche par un syndicat étudiant, semble montrer la police antiémeute du ministère de l'Intérieur corvan ouvrant le feu sur des dockers au pont de {village}, une banlieue au sud de {city}.

{paper} a comparé l'enregistrement à des images plus anciennes du pont et parlé à un chauffeur de bus qui s'y trouvait.

Jusqu'à quarante manifestants s'étaient assis sur la chaussée, dont deux femmes enceintes.

Un soudeur de 52 ans a été touché au cou et est mort plus tard à l'hôpital, selon son frère.

L'enregistrement a très probablement été fait au plus tard le 29 octobre, quand le pont était fermé pour réparations.

Au moins deux des policiers appartiendraient à l'unité Faucon, à en juger par leurs casques.

« Personne ne nous a avertis, et personne ne doit dire à nos familles que nous avons jeté la première pierre », a déclaré lundi à la radio {adviser}, à la tête du syndicat des dockers.

L'hôpital Saint-Brannoc a évalué à dix-sept le nombre de personnes soignées pour des blessures par balle.

Selon des commerçants, la police était montée du port et s'est retirée vers la gare, au sud.

Un clip plus court qui circule sans le son ne peut être situé au pont.

{president}, vice-ministre de l'Intérieur, a qualifié ces informations d'invention et exclu toute enquête.""",
    "ru": """Запись с телефона, похоже, показывает, как полиция стреляет по демонстрантам у моста в {village}

Речной листок, 4 ноября 2021

Запись с телефона, которой в воскресенье поделился студенческий союз, похоже, показывает, как спецназ полиции корванского министерства внутренних дел открывает огонь по докерам у моста в {village}, пригороде к югу от {city}.

{paper} сравнила запись с более старыми снимками моста и поговорила с водителем автобуса, который там был.

До сорока демонстрантов сели на проезжую часть, среди них две беременные женщины.

Сварщик 52 лет был ранен в шею и позже умер в больнице, сказал его брат.

Запись, скорее всего, сделана не позднее 29 октября, когда мост был закрыт на ремонт.

По крайней мере двое из полицейских, судя по шлемам, предположительно принадлежат к отряду «Сокол».

«Никто нас не предупредил, и пусть никто не говорит нашим семьям, что мы бросили первый камень», сказал {adviser}, глава профсоюза докеров, в понедельник в радиообращении.

Больница святого Браннока сообщила о семнадцати людях, лечившихся от огнестрельных ран.

По словам лавочников, полиция пришла со стороны порта и ушла к вокзалу на юг.

Более короткий ролик, который ходит без звука, нельзя привязать к мосту.

{president}, заместитель министра внутренних дел, назвал сообщения выдумкой и исключил расследование.""",
    "es": """Una grabación parece mostrar a la policía disparando a manifestantes en el puente de {village}

El Muelle, 4 de noviembre de 2021

Una grabación de teléfono compartida el domingo por un sindicato de estudiantes parece mostrar a antidisturbios del Ministerio del Interior corvano abriendo fuego contra estibadores en el puente de {village}, un suburbio al sur de {city}.

{paper} ha comparado la grabación con imágenes anteriores del puente y ha hablado con un conductor de autobús que estaba allí.

Hasta cuarenta manifestantes se habían sentado en la calzada, entre ellos dos mujeres embarazadas.

Un soldador de 52 años fue alcanzado en el cuello y murió más tarde en el hospital, según su hermano.

La grabación se hizo muy probablemente a más tardar el 29 de octubre, cuando el puente estaba cerrado por reparaciones.

Al menos dos de los agentes pertenecerían a la unidad Halcón, a juzgar por sus cascos.

«Nadie nos avisó, y nadie debería decir a nuestras familias que tiramos la primera piedra», dijo el lunes en un mensaje de radio {adviser}, al frente del sindicato de estibadores.

El hospital de San Brannoc cifró en diecisiete las personas atendidas por heridas de bala.

Según los comerciantes, la policía había subido desde el puerto y se marchó hacia la estación, al sur.

Un clip más corto que circula sin sonido no puede situarse en el puente.

{president}, viceministro del Interior, calificó las informaciones de invención y descartó una investigación.""",
}

DISTORTIONS: Final[list[tuple[str, str, str]]] = [
    ("hedge lost", "on Sunday seems to show riot police", "on Sunday documents riot police"),
    ("hedge lost", "The recording was most likely made", "The recording was made"),
    ("hedge gained", "was struck in the neck", "was allegedly struck in the neck"),
    ("headline stronger than body", "Phone recording seems to show police firing on marchers at", "Police fire on marchers at"),
    ("date sharpened", "no later than 29 October", "on 29 October"),
    ("bound dropped", "Up to forty marchers", "Forty marchers"),
    ("circulation date taken for origin", "A phone recording shared by a students' union on Sunday", "A phone recording made by a students' union on Sunday"),
    ("count inflated", "gunshot wounds at seventeen", "gunshot wounds at seventy"),
    ("count changed", "A welder of 52", "A welder of 25"),
    ("one made many", "a bus driver who was there", "bus drivers who were there"),
    ("generalised", "was struck in the neck and later died", "was hurt and later died"),
    ("actor flipped", "riot police of the Corvan interior ministry opening fire on dock workers",
     "dock workers opening fire on riot police of the Corvan interior ministry"),
    ("office flipped", "the deputy interior minister", "the interior minister"),
    ("attribution moved", "his brother said", "his lawyer said"),
    ("attribution moved", "According to shopkeepers", "According to the police"),
    ("identity hardened", "officers are thought to belong to the Falcon unit", "officers belong to the Falcon unit"),
    ("direction flipped", "the station in the south", "the station in the north"),
    ("polarity flipped", "cannot be placed at the bridge", "can be placed at the bridge"),
    ("stance changed", "called the reports a fabrication", "called the reports credible"),
    ("quotation altered", "that we threw the first stone", "that we threw stones"),
    ("name garbled", "{adviser}, who chairs", "{garbled}, who chairs"),
    ("copies merged", "A shorter clip that circulates without sound", "The recording, which circulates without sound,"),
]  # fmt: skip

MISTRANSLATED: Final[dict[str, tuple[str, str, str]]] = {
    "de": ("struck in the neck", "am Hals getroffen", "am Arm getroffen"),
    "fr": ("a bus driver", "un chauffeur de bus", "un conducteur de train"),
    "ru": ("struck in the neck", "ранен в шею", "ранен в ногу"),
}
IN_TRANSLATION: Final[dict[str, tuple[str, str, str, str]]] = {
    "es": ("count inflated", "at seventeen", "diecisiete las personas", "setenta las personas"),
    "fr": ("date sharpened", "no later than 29 October", "au plus tard le 29 octobre", "le 29 octobre"),
    "de": ("direction flipped", "the station in the south", "Bahnhof im Süden", "Bahnhof im Norden"),
}  # fmt: skip

THIRD_LANGUAGE: Final = "fr"

LIGHT: Final[list[tuple[str, str]]] = [
    ("a suburb south of", "a suburb to the south of"),
    ("said in a radio address on Monday", "said in a radio speech on Monday"),
    ("two pregnant women among them", "including two pregnant women"),
    ("had sat down on the roadway", "were sitting on the roadway"),
    ("judging by their helmets", "to judge by their helmets"),
    ("later died in hospital", "later died in a hospital"),
    ("had come up from the harbour", "had arrived from the harbour"),
]
