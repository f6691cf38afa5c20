"""What a retelling in another language says of a bound, an hour or a doubt, and what it does not."""

# ruff: noqa: E501  invented sentences, a case a line
import pytest

from firsthand.examine.reports.hedges import find_hedges
from firsthand.examine.reports.quantities import find_quantities
from firsthand.trace.drift_sheets import sheets
from firsthand.trace.wording_pair import Pair
from tracekit import change_stands, read

LEAST = "At least fourteen men lie along the foot of the dyke."
MOST = "Up to fourteen men lie along the foot of the dyke."
NOON = "The drone had fallen by noon, close to the pier."
SEEMS = "A guard appears to fire at a man near the crate."
HEAD = "Guard fired at pickets"

DROPPED = [
    (LEAST, "Au bas mot quatorze hommes sont étendus au pied de la digue.", "quatorze", False),
    (LEAST, "Quatorze hommes ou davantage sont étendus au pied de la digue.", "Quatorze", False),
    (LEAST, "Um mínimo de catorze homens jaz ao pé do dique.", "catorze", False),
    (LEAST, "Catorze homens, no mínimo, jazem ao pé do dique.", "Catorze", False),
    (LEAST, "Leží tu přinejmenším čtrnáct mužů.", "čtrnáct", False),
    (LEAST, "Leży tu czternastu mężczyzn, jeśli nie więcej.", "czternastu", False),
    (LEAST, "Hiç değilse 14 adam setin dibinde yatıyor.", "14", False),
    (LEAST, "Setin dibinde 14'ü aşkın adam yatıyor.", "14", False),
    (LEAST, "Op zijn minst veertien mannen liggen aan de voet van de dijk.", "veertien", False),
    (LEAST, "Zum mindesten vierzehn Männer liegen am Fuß des Damms.", "vierzehn", False),
    (LEAST, "Як мінімум чотирнадцять чоловіків лежать біля дамби.", "чотирнадцять", False),
    (LEAST, "У дамбы лежат четырнадцать мужчин, а то и больше.", "четырнадцать", False),
    (LEAST, "يرقد 14 رجلا كحد أدنى عند سفح السد.", "14", False),
    (
        LEAST,
        "Sono quattordici, come minimo, gli uomini stesi sotto l'argine.",
        "quattordici",
        False,
    ),
    (LEAST, "Catorce hombres yacen al pie del dique, si no más.", "Catorce", False),
    (LEAST, "Quatorze hommes sont étendus au pied de la digue.", "Quatorze", True),
    (LEAST, "Quatorze hommes tombent, et au moins deux saignent.", "Quatorze", True),
    (LEAST, "Catorce hombres yacen al pie del dique.", "Catorce", True),
    (LEAST, "Catorze homens jazem ao pé do dique.", "Catorze", True),
    (LEAST, "Leży tu czternastu mężczyzn.", "czternastu", True),
    (LEAST, "Setin dibinde 14 adam yatıyor.", "14", True),
    (LEAST, "Четырнадцать мужчин лежат у дамбы.", "Четырнадцать", True),
    (LEAST, "Quattordici uomini sono stesi sotto l'argine.", "Quattordici", True),
    (LEAST, "Do wieczora leżało tu czternastu mężczyzn.", "czternastu", True),
    (MOST, "Tout au plus quatorze hommes sont étendus là.", "quatorze", False),
    (MOST, "Hooguit veertien mannen liggen daar.", "veertien", False),
    (MOST, "Olsa olsa 14 adam yatıyor.", "14", False),
    (MOST, "Veertien mannen liggen daar.", "Veertien", True),
]
SHARPENED = [
    ("Zum Mittag war die Drohne am Steg gefallen.", "Mittag", False),
    ("D'ici midi, le drone était tombé près du quai.", "midi", False),
    ("Para el mediodía el dron había caído junto al muelle.", "mediodía", False),
    ("Entro mezzogiorno il drone era caduto vicino al molo.", "mezzogiorno", False),
    ("Até ao meio-dia o drone tinha caído junto ao cais.", "meio-dia", False),
    ("Tegen de middag was de drone bij de steiger gevallen.", "middag", False),
    ("К полудню беспилотник упал у причала.", "полудню", False),
    ("Öğlene kadar insansız hava aracı iskelenin yanına düşmüştü.", "Öğlene", False),
    ("Um 12 Uhr fiel die Drohne am Steg.", "12 Uhr", True),
    ("À midi, le drone est tombé près du quai.", "midi", True),
    ("Al mediodía el dron cayó junto al muelle.", "mediodía", True),
    ("A mezzogiorno il drone è caduto vicino al molo.", "mezzogiorno", True),
    ("Ao meio-dia o drone caiu junto ao cais.", "meio-dia", True),
    ("Om 12 uur viel de drone bij de steiger.", "12 uur", True),
    ("В полдень беспилотник упал у причала.", "полдень", True),
    ("Öğlen insansız hava aracı iskelenin yanına düştü.", "Öğlen", True),
]
LOST = [
    ("Ein Mann, der wie ein Wachmann aussieht, schießt bei der Kiste.", False),
    ("Un guardia dispararía contra un hombre junto a la caja.", False),
    ("Un uomo dall'aspetto di una guardia spara vicino alla cassa.", False),
    ("Um homem com ar de guarda dispara junto à caixa.", False),
    ("Een man die eruitziet als een bewaker schiet bij de kist.", False),
    ("Tak zwany strażnik strzela do mężczyzny przy skrzyni.", False),
    ("Muž podobný strážnému střílí u bedny.", False),
    ("Будто бы охранник стреляет в мужчину у ящика.", False),
    ("Охоронець наче стріляє в чоловіка біля ящика.", False),
    ("Güya bir muhafız kasanın yanında bir adama ateş ediyor.", False),
    ("يقال إن الحارس أطلق النار على رجل قرب الصندوق.", False),
    ("On croit qu'un garde tire sur un homme près de la caisse.", False),
    ("A man with, by the looks of it, a guard's cap fires near the crate.", False),
    ("Ein Wachmann schießt auf einen Mann bei der Kiste.", True),
    ("Un guardia dispara contra un hombre junto a la caja.", True),
    ("Una guardia spara a un uomo vicino alla cassa.", True),
    ("Um guarda dispara contra um homem junto à caixa.", True),
    ("Een bewaker schiet op een man bij de kist.", True),
    ("Strażnik strzela do mężczyzny przy skrzyni.", True),
    ("Strážný střílí na muže u bedny.", True),
    ("Охранник стреляет в мужчину у ящика.", True),
    ("Охоронець стріляє в чоловіка біля ящика.", True),
    ("Bir muhafız kasanın yanında bir adama ateş ediyor.", True),
    ("Un garde tire sur un homme près de la caisse.", True),
    ("A guard fires at a man near the crate.", True),
]
CHECK = "Seven bodies were brought in, a doctor said, which could not be verified."
VERIFIED = [
    ("Sieben Leichen wurden gebracht, sagte ein Arzt; eine Bestätigung steht aus.", False),
    ("Siete cuerpos fueron llevados, dijo un médico, a falta de confirmación.", False),
    ("Sept corps ont été amenés, dit un médecin ; cela reste à confirmer.", False),
    ("Semi corpi, dice un medico, sono stati portati: la notizia è da verificare.", False),
    ("Sieben Leichen wurden gebracht, sagte ein Arzt, was überprüft wurde.", True),
    ("Siete cuerpos fueron llevados, dijo un médico, lo que se verificó.", True),
    ("Sept corps ont été amenés, dit un médecin, ce qui a été vérifié.", True),
    ("Sette corpi sono stati portati, dice un medico, come è stato verificato.", True),
]
READ = [
    ("de", "Zum mindesten 14 Schüsse fielen.", "low", "14"),
    ("de", "Um die 40 Menschen flohen.", "about", "40"),
    ("de", "Nach zweieinhalb Stunden war es still.", "", "2.5"),
    ("de", "Nach Angaben der Polizei fielen hundertvierzig Schüsse.", "", "140"),
    ("fr", "Au bas mot quatorze personnes ont été blessées.", "low", "14"),
    ("fr", "De l'ordre de 140 personnes ont fui.", "about", "140"),
    ("fr", "Une quatorzaine de maisons ont brûlé.", "about", "14"),
    ("es", "Por encima de los 140 vecinos huyeron.", "over", "140"),
    ("es", "Cosa de 40 casas ardieron.", "about", "40"),
    ("ru", "Самое меньшее 14 домов сгорели.", "low", "14"),
    ("ru", "Без малого 140 человек бежали.", "about", "140"),
    ("ru", "Прозвучало полсотни выстрелов.", "", "50"),
    ("uk", "Від сили 14 людей утекли.", "high", "14"),
    ("uk", "Загинули люди в чотирнадцятьох будинках.", "", "14"),
    ("ar", "فر ما يقرب من 140 شخصا.", "about", "140"),
    ("ar", "لا يتجاوز 14 منزلا.", "high", "14"),
    ("en", "Getting on for 140 people fled.", "about", "140"),
    ("en", "Well above 140 people fled.", "over", "140"),
]
HEDGED = [
    ("de", "Man sieht einen wie ein Geschirrtuch aussehenden Lappen.", True),
    ("de", "Das Bild lässt auf eine Drohne schließen.", True),
    ("fr", "À en juger par les images, un garde a tiré.", True),
    ("fr", "Ce qui ressemble à un torchon couvre la caisse.", True),
    ("es", "Un hombre con aspecto de guardia dispara.", True),
    ("ru", "Мужчина, похожий на охранника, стреляет.", True),
    ("uk", "Чоловік, схожий на охоронця, стріляє.", True),
    ("ar", "رجل يشبه حارسا يطلق النار.", True),
    ("en", "It gives every impression of having been a drone.", True),
    ("de", "Das Tuch ist so groß wie ein Geschirrtuch.", False),
    ("fr", "Il rassemble les images du garde.", False),
    ("es", "Un hombre con gorra de guardia dispara.", False),
    ("ru", "Министерство напоминает о запрете.", False),
    ("uk", "Міністерство нагадує про заборону.", False),
    ("ar", "الرجل حارس يطلق النار.", False),
    ("en", "It gives every guard a cap.", False),
]


@pytest.mark.parametrize(("source", "made", "now", "stays"), DROPPED)
def test_a_bound_that_is_told_was_not_dropped(source, made, now, stays):
    was = source.partition(" men")[0]
    assert change_stands("bound dropped", source, made, was, now) is stays


@pytest.mark.parametrize(("made", "now", "stays"), SHARPENED)
def test_an_hour_by_which_is_not_the_hour(made, now, stays):
    assert change_stands("date sharpened", NOON, made, "by noon", now) is stays


def test_a_day_since_which_is_sharpened_in_its_own_language():
    source, made = "It has circulated since early March.", "It has circulated since 1 March."
    assert change_stands("date sharpened", source, made, "early March", "1 March")
    assert not change_stands(
        "date sharpened", source, made.replace("since", "around"), "early March", "1 March"
    )


@pytest.mark.parametrize(("made", "stays"), LOST)
@pytest.mark.parametrize("sort", ["hedge lost", "identity hardened"])
def test_a_doubt_in_other_words_was_not_lost(made, stays, sort):
    assert change_stands(sort, SEEMS, made, SEEMS, made) is stays


@pytest.mark.parametrize(("made", "stays"), VERIFIED)
def test_what_is_not_confirmed_was_not_turned_round(made, stays):
    assert change_stands("polarity flipped", CHECK, made, CHECK, made) is stays


def test_a_headline_that_doubts_is_no_stronger():
    assert change_stands("headline stronger than body", SEEMS, HEAD, "appears", HEAD)
    doubted = "So-called guard fired at pickets"
    assert not change_stands("headline stronger than body", SEEMS, doubted, "appears", doubted)


@pytest.mark.parametrize(("language", "text", "bound", "value"), READ)
def test_quantities_and_their_bounds_are_read(language, text, bound, value):
    found = [q for q in find_quantities(text, language) if value in {q.low, q.high}]
    assert [q.bound for q in found] == [bound]


@pytest.mark.parametrize(("language", "text", "hedged"), HEDGED)
def test_seeming_is_read(language, text, hedged):
    found = [h for h in find_hedges(text, language) if h.kind in {"appears", "likely"}]
    assert bool(found) is hedged


@pytest.mark.parametrize(
    ("value", "named"),
    [("9", 1), ("upward of 9", 0), ("9 by the looks of it", 0), ("9, as rumoured", 0)],
)
def test_a_line_of_a_fact_sheet_that_gives_a_bound_or_a_doubt_is_spared(value, named):
    source = "A doctor at the hospital in Karvino said on Monday that nine bodies had been brought in; the paper could not verify the number."
    made = f"What is known of the case\n\nThis is what the desk has of it so far.\n\nPlace: a road\nDeaths: {value}\nWeather: rain\nRoad: closed"
    assert len(list(sheets(Pair(read(source), read(made))))) == named
