"""How our languages say how many: number words, round ones, and the words that bound them.

Only what a rule can hold to is here. A round number is given by its least honest meaning: "dozens"
is at least two dozen, "hundreds" at least two hundred, "several" at least two. What stands before
or after a number and bounds it has one of six meanings: ``low`` (at least), ``over`` (more than),
``high`` (at most), ``under`` (less than), ``about`` (near), ``just`` (no more than that is said).
Long, because it is tables.
"""

# ruff: noqa: E501  a line is what one language has of a sort
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True)
class Counting:
    """How one language counts.

    Attributes:
        ones: Numbers below a hundred, by word.
        times: What multiplies (hundred, thousand, million), by word and abbreviation.
        dozens: Exact groups (dozen), by word.
        round: Round plurals (dozens, hundreds) and the least they mean.
        few: Phrases for a few, and the least they mean.
        ands: Words that join the parts of a number.
        a: Words for one that may stand before a group ("a dozen").
        of: Words between a number and what is counted, which are no part of either.
        before: Bounding phrases before a number, by meaning.
        after: Bounding phrases after it.
        between: The word before the first of two bounds, and the word between them.
        to: Words between the two ends of a range.
        percent: Words for percent.
        parts: Fractions, with the least and the most that they are.
        ordinal: What may be written onto a figure so that it counts nothing.
        label: Words after which a figure is a name.
    """

    ones: Mapping[str, int]
    times: Mapping[str, int]
    dozens: Mapping[str, int]
    round: Mapping[str, int]
    few: Mapping[str, int]
    ands: frozenset[str]
    a: frozenset[str]
    of: frozenset[str]
    before: str
    after: str
    between: tuple[tuple[str, str], ...]
    to: frozenset[str]
    percent: frozenset[str]
    parts: Mapping[str, tuple[str, str]]
    ordinal: frozenset[str]
    label: frozenset[str]


def _values(lines: str) -> Mapping[str, int]:
    """Read ``value word word ...`` from each line or semicolon."""
    out: dict[str, int] = {}
    for row in lines.replace("\n", ";").split(";"):
        parts = row.split()
        for word in parts[1:]:
            out[word.replace("_", " ")] = int(parts[0])
    return MappingProxyType(out)


def _parts(line: str) -> Mapping[str, tuple[str, str]]:
    rows = (row.split() for row in line.split(";") if row.strip())
    return MappingProxyType({w.replace("_", " "): (r[0], r[1]) for r in rows for w in r[2:]})


def _set(line: str) -> frozenset[str]:
    return frozenset(line.split())


def _english() -> Mapping[str, int]:
    ones = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    out = {word: n for n, word in enumerate(ones, 1)}
    teens = [
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ]
    out |= {word: n for n, word in enumerate(teens, 10)}
    for n, ten in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2
    ):
        out[ten] = 10 * n
        out |= {f"{ten}-{one}": 10 * n + m for m, one in enumerate(ones, 1)}
    return MappingProxyType(out)


_HUNDRED: Final = 100
_OF_ONE: Final = _set("ein eins eine einen einem einer zwo zweier")


def _german() -> Mapping[str, int]:
    ones = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
    out = {word: n for n, word in enumerate(ones, 1)}
    teens = [
        "zehn",
        "elf",
        "zwölf",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn",
    ]
    out |= {word: n for n, word in enumerate(teens, 10)}
    tens = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
    for n, ten in enumerate(tens, 2):
        out[ten] = 10 * n
        out |= {f"{one}und{ten}": 10 * n + m for m, one in enumerate(ones, 1)}
    out |= {"eins": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "zwo": 2, "zweier": 2}
    for n, one in enumerate(ones, 1):
        out[f"{one}hundert"] = 100 * n
        out[f"{one}tausend"] = 1000 * n
    below = [(word, n) for word, n in out.items() if n < _HUNDRED and word not in _OF_ONE]
    for hundreds, n in [("hundert", 1), *((f"{one}hundert", n) for n, one in enumerate(ones, 1))]:
        out |= {f"{hundreds}{word}": 100 * n + m for word, m in below}
        out[f"{hundreds}eins"] = 100 * n + 1
    return MappingProxyType(out)


def _french() -> Mapping[str, int]:
    small = [
        "un",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
        "seize",
        "dix-sept",
        "dix-huit",
        "dix-neuf",
    ]
    out = {word: n for n, word in enumerate(small, 1)} | {"une": 1}
    for n, ten in enumerate(["vingt", "trente", "quarante", "cinquante", "soixante"], 2):
        out[ten] = 10 * n
        out |= {f"{ten}-{small[m - 1]}": 10 * n + m for m in range(2, 10)}
        out |= {f"{ten}-et-un": 10 * n + 1, f"{ten}-et-une": 10 * n + 1}
    out |= {f"soixante-{small[m - 1]}": 60 + m for m in range(10, 20)}
    out |= {f"quatre-vingt-{small[m - 1]}": 80 + m for m in range(1, 20)}
    out |= {"quatre-vingts": 80, "soixante-et-onze": 71, "septante": 70, "nonante": 90}
    return MappingProxyType(out)


def _spanish() -> Mapping[str, int]:
    small = [
        "un",
        "dos",
        "tres",
        "cuatro",
        "cinco",
        "seis",
        "siete",
        "ocho",
        "nueve",
        "diez",
        "once",
        "doce",
        "trece",
        "catorce",
        "quince",
        "dieciséis",
        "diecisiete",
        "dieciocho",
        "diecinueve",
        "veinte",
        "veintiún",
        "veintidós",
        "veintitrés",
        "veinticuatro",
        "veinticinco",
        "veintiséis",
        "veintisiete",
        "veintiocho",
        "veintinueve",
    ]
    out = {word: n for n, word in enumerate(small, 1)}
    out |= {"una": 1, "uno": 1, "veintiuno": 21, "veintiuna": 21}
    for n, ten in enumerate(
        ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"], 3
    ):
        out[ten] = 10 * n
    hundreds = "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient"
    for n, stem in enumerate(hundreds.split(), 2):
        out |= {f"{stem}os": 100 * n, f"{stem}as": 100 * n}
    return MappingProxyType(out)


ENGLISH: Final = Counting(
    ones=_english(),
    times=_values("""100 hundred; 1000 thousand k; 1000000 million mln m mn
        1000000000 billion bn; 1000000000000 trillion tn trn"""),
    dozens=_values("12 dozen; 20 score; 2 pair couple"),
    round=_values("24 dozens; 20 tens; 40 scores; 200 hundreds; 2000 thousands; 2000000 millions"),
    few=_values(
        "3 several a_few a_handful_of numerous quite_a_few; 2 a_couple_of a_couple a_number_of; "
        "2 a_pair_of; 24 a_couple_of_dozen a_couple_dozen several_dozen a_few_dozen; "
        "200 several_hundred a_few_hundred a_couple_of_hundred a_couple_hundred; "
        "2000 several_thousand a_few_thousand a_couple_of_thousand"
    ),
    ands=_set("and"),
    a=_set("a an"),
    of=_set("of"),
    before=(
        "low:at the very least;not fewer;no less;not less;more than or equal to;at a "
        "minimum;at least;no fewer than;no less than;not less than;not fewer than;a "
        "minimum of"
        ";upwards of;upward of;minimum\n"
        "over:more than;over;above;in excess of;exceeding;greater than;well over;just over"
        ";slightly over;a little over;just above;well above;far more than\n"
        "high:up to;at most;no more than;not more than;as many as;a maximum of;at the most"
        ";not exceeding;no greater than;as much as;maximum\n"
        "under:fewer than;less than;under;below;just under;slightly under;well under;well below\n"
        "about:just about;more or less;somewhere around;in the neighbourhood of;"
        "something like;about;around;some;approximately;roughly;an estimated;estimated;"
        "estimated at;an estimate of;barely;scarcely;circa;ca;nearly"
        ";getting on for;nigh on;close on;on the order of"
        ";almost;close to;in the region of;in the order of;approx;~;≈;perhaps;maybe\n"
        "just:only;exactly;just;precisely;a total of;a mere"
    ),
    after=(
        "low:or more;or so more;or longer;or even more;if not more;and counting;at least;"
        "at the very least;plus;+\n"
        "high:or fewer;or less;at most;at the most\n"
        "about:or so;or thereabouts;approximately"
    ),
    between=(("between", "and"), ("from", "to")),
    to=_set("to or – - — −"),
    percent=_set("% percent pc"),
    parts=_parts(
        "0.5 0.5 half; 0.33 0.34 a_third one_third one-third; 0.25 0.25 a_quarter"
        "; 0.66 0.67 two-thirds two_thirds; 0.75 0.75 three-quarters three_quarters"
    ),
    ordinal=_set("th st nd rd"),
    label=_set(
        "no nos number article chapter page pages section sections paragraph paragraphs "
        "para paras route highway road gate "
        "channel figure phase version size room flat apartment building block house school "
        "hospital unit aged age form protocol resolution rule act code zip box flight "
        "station camp checkpoint sector district platform line point level category grade day "
        "part episode season chapter sol opus item statement order law"
        " decree directive act annex clause exhibit track lane zone ward block brigade "
        "regiment battalion"
    ),
)

_RU_ONES: Final = """1 один одна одно одного одной одному одним
    2 два две двух двум двумя двое двоих двоим
    3 три трех трем тремя трое троих троим
    4 четыре четырех четырем четырьмя четверо четверых
    5 пять пяти пятью пятеро пятерых; 6 шесть шести шестеро шестерых; 7 семь семи семеро семерых
    8 восемь восьми восемью восьмеро; 9 девять девяти девятью девятеро; 10 десять десяти десятью десятеро; 11 одиннадцать одиннадцати
    12 двенадцать двенадцати; 13 тринадцать тринадцати; 14 четырнадцать четырнадцати
    15 пятнадцать пятнадцати; 16 шестнадцать шестнадцати; 17 семнадцать семнадцати
    18 восемнадцать восемнадцати; 19 девятнадцать девятнадцати; 20 двадцать двадцати двадцатью
    30 тридцать тридцати тридцатью; 40 сорок сорока; 50 пятьдесят пятидесяти; 60 шестьдесят шестидесяти
    70 семьдесят семидесяти; 80 восемьдесят восьмидесяти; 90 девяносто девяноста
    100 сто ста; 200 двести двухсот; 300 триста трехсот; 400 четыреста четырехсот
    500 пятьсот пятисот; 600 шестьсот шестисот; 700 семьсот семисот; 800 восемьсот восьмисот; 900 девятьсот девятисот"""
_UK_ONES: Final = """1 один одна одне одного однієї одному
    2 два дві двох двом двома двоє
    3 три трьох трьом трьома троє
    4 чотири чотирьох чотирьом четверо
    5 п'ять п'яти п'ятьох п'ятеро; 6 шість шести шістьох шестеро; 7 сім семи сімох семеро
    8 вісім восьми вісьмох восьмеро; 9 дев'ять дев'яти; 10 десять десяти десятьох десятеро
    11 одинадцять одинадцяти одинадцятьох; 12 дванадцять дванадцяти дванадцятьох; 13 тринадцять тринадцяти тринадцятьох
    14 чотирнадцять чотирнадцяти чотирнадцятьох; 15 п'ятнадцять п'ятнадцяти п'ятнадцятьох; 16 шістнадцять шістнадцяти шістнадцятьох
    17 сімнадцять сімнадцяти сімнадцятьох; 18 вісімнадцять вісімнадцяти вісімнадцятьох; 19 дев'ятнадцять дев'ятнадцяти дев'ятнадцятьох
    20 двадцять двадцяти двадцятьох; 30 тридцять тридцяти тридцятьох; 40 сорок сорока; 50 п'ятдесят п'ятдесяти
    60 шістдесят шістдесяти; 70 сімдесят сімдесяти; 80 вісімдесят вісімдесяти; 90 дев'яносто дев'яноста
    100 сто ста; 200 двісті двохсот; 300 триста трьохсот; 400 чотириста чотирьохсот; 500 п'ятсот п'ятисот
    600 шістсот шестисот; 700 сімсот семисот; 800 вісімсот восьмисот; 900 дев'ятсот дев'ятисот"""
_AR_ONES: Final = """1 واحد واحدة; 2 اثنان اثنين اثنتان اثنتين إثنين; 3 ثلاثة ثلاث; 4 أربعة أربع
    5 خمسة خمس; 6 ستة ست; 7 سبعة سبع; 8 ثمانية ثماني ثمان; 9 تسعة تسع; 10 عشرة عشر
    20 عشرون عشرين; 30 ثلاثون ثلاثين; 40 أربعون أربعين; 50 خمسون خمسين; 60 ستون ستين
    70 سبعون سبعين; 80 ثمانون ثمانين; 90 تسعون تسعين; 100 مئة مائة; 200 مئتان مئتين مائتين مائتان
    300 ثلاثمئة ثلاثمائة; 400 أربعمئة أربعمائة; 500 خمسمئة خمسمائة; 2000 ألفان ألفين"""

RUSSIAN: Final = Counting(
    ones=_values(_RU_ONES),
    times=_values("""1000 тысяча тысячи тысяч тысячам тысячами тыс
        1000000 миллион миллиона миллионов млн
        1000000000 миллиард миллиарда миллиардов млрд"""),
    dozens=_values("10 десяток десятка; 12 дюжина дюжину дюжины; 100 сотня сотни сотню"),
    round=_values("20 десятки десятков десяткам десятками; 200 сотен сотням; 2000 тысячи"),
    few=_values(
        "3 несколько нескольких нескольким; 2 пару пара парой ряд; 20 пара_десятков; "
        "200 пара_сотен; "
        "20 несколько_десятков пару_десятков; 200 несколько_сотен пару_сотен; "
        "2000 несколько_тысяч"
    ),
    ands=frozenset(),
    a=frozenset(),
    of=frozenset(),
    before=(
        "low:минимум;не менее;как минимум;по меньшей мере;не меньше;самое меньшее;самое малое;"
        "по крайней мере;не менее чем\n"
        "over:более;больше;свыше;сверх;более чем;больше чем\n"
        "high:максимум до;вплоть до;до;не более;не больше;максимум;не более чем;от силы;"
        "самое большее;не дальше;не далее\n"
        "under:менее;меньше;менее чем\n"
        "about:порядка;плюс-минус;около;примерно;приблизительно;почти;где-то;без малого;в районе;"
        "ориентировочно;~\n"
        "just:только;всего;ровно;лишь"
    ),
    after=(
        "low:и более;или более;или больше;и свыше;с лишним;если не больше;"
        "как минимум;по меньшей мере;по крайней мере;+\n"
        "high:и менее;или менее;или меньше;от силы;самое большее\n"
        "about:примерно;приблизительно;с небольшим;или около того;ориентировочно"
    ),
    between=(("между", "и"), ("от", "до")),
    to=_set("– - — − или"),
    percent=_set("% процент процента процентов"),
    parts=_parts(
        "1.5 1.5 полтора полторы полутора; 150 150 полтораста; 50 50 полсотни полусотни; "
        "500 500 полтысячи; 6 6 полдюжины; 0.5 0.5 половина половину половины; 0.33 "
        "0.34 треть; 0.25 0.25 четверть"
    ),
    ordinal=_set("й я е го му ю м х ая ый ой ом ей ые ых и"),
    label=_set(
        "№ номер статья статьи ст школа школы пункт пункта дом кв квартира рис стр "
        "возраст больница больнице трасса канал палата"
    ),
)

UKRAINIAN: Final = Counting(
    ones=_values(_UK_ONES),
    times=_values("""1000 тисяча тисячі тисяч тисячам тис
        1000000 мільйон мільйона мільйонів млн
        1000000000 мільярд мільярда мільярдів млрд"""),
    dozens=_values("10 десяток десятка; 12 дюжина дюжину; 100 сотня сотні сотню"),
    round=_values("20 десятки десятків десяткам; 200 сотень сотням; 2000 тисячі"),
    few=_values(
        "3 кілька декілька кількох декількох; 2 пару низка низку низки; "
        "20 кілька_десятків декілька_десятків пару_десятків; 200 кілька_сотень; 2000 кілька_тисяч"
    ),
    ands=frozenset(),
    a=frozenset(),
    of=frozenset(),
    before=(
        "low:як мінімум;щонайменше;щонайменш;принаймні;не менше;не менш як;не менше ніж;мінімум;"
        "не менш ніж;не менше як;не менше від;найменше\n"
        "over:понад;більше;більш як;більше ніж;більш ніж;більше як;більше від;поверх\n"
        "high:до;не більше;щонайбільше;максимум;не більше ніж;не більш як;не більш ніж;аж до;"
        "від сили;не далі ніж;не далі як\n"
        "under:менше;менш як;менше ніж;менш ніж\n"
        "about:орієнтовно;порядку;плюс-мінус;близько;приблизно;майже;десь;біля;без малого;"
        "у районі;в районі;~\n"
        "just:лише;тільки;рівно;всього;усього"
    ),
    after=(
        "low:і більше;або більше;чи більше;якщо не більше;з лишком;із лишком;"
        "щонайменше;як мінімум;принаймні;+\n"
        "high:або менше;чи менше;від сили;щонайбільше\n"
        "about:приблизно;орієнтовно;чи близько того;або близько того"
    ),
    between=(("між", "та"), ("від", "до")),
    to=_set("– - — − чи або"),
    percent=_set("% відсоток відсотка відсотки відсотків"),
    parts=_parts(
        "1.5 1.5 півтора півтори; 50 50 півсотні; 500 500 півтисячі; 6 6 півдюжини; 0.5 0.5 половина половину половини; 0.33 0.34 "
        "третина третину; 0.25 0.25 чверть"
    ),
    ordinal=_set("й я е го му ю м х та ша га ма ту ої ій а у та-ї"),
    label=_set(
        "№ номер стаття статті ст школа школи пункт пункту будинок буд квартира рис "
        "вік лікарня лікарні траса канал"
    ),
)

GERMAN: Final = Counting(
    ones=_german(),
    times=_values("""100 hundert; 1000 tausend tsd; 1000000 million millionen mio
        1000000000 milliarde milliarden mrd"""),
    dozens=_values("12 dutzend"),
    round=_values(
        "24 dutzende dutzenden dutzender; 200 hunderte hunderten hunderter"
        "; 2000 tausende tausenden tausender; 20000 zehntausende zehntausenden"
    ),
    few=_values(
        "3 mehrere mehreren mehrerer einige ein_paar etliche; 24 mehrere_dutzend einige_dutzend "
        "ein_paar_dutzend; 200 mehrere_hundert einige_hundert; 2000 mehrere_tausend einige_tausend"
    ),
    ands=frozenset(),
    a=_set("ein einem eines"),
    of=_set("von"),
    before=(
        "low:mindestens;nicht unter;wenigstens;zumindest;zum mindesten;nicht weniger als;"
        "nicht minder als;ein minimum von\n"
        "over:mehr als;über;gut;mehr als nur;deutlich mehr als;weit mehr als;deutlich über;weit über\n"
        "high:bis zu;höchstens;allenfalls;maximal;nicht mehr als;nicht weiter als;nicht länger als\n"
        "under:weniger als;unter;knapp;deutlich weniger als;weit weniger als;deutlich unter\n"
        "about:um die;annähernd;nahezu;in etwa;gegen;etwa;rund;ungefähr;circa;ca;zirka;fast;beinahe;an die;schätzungsweise;~\n"
        "just:nur;genau;lediglich;insgesamt"
    ),
    after=(
        "low:oder mehr;oder darüber;wenn nicht mehr;mindestens;wenigstens;+\n"
        "high:oder weniger;höchstens;maximal\nabout:oder so;ungefähr"
    ),
    between=(("zwischen", "und"), ("von", "bis")),
    to=_set("bis oder – - — −"),
    percent=_set("% prozent"),
    parts=_parts(
        "1.5 1.5 anderthalb eineinhalb; 2.5 2.5 zweieinhalb; 3.5 3.5 dreieinhalb; "
        "4.5 4.5 viereinhalb; 5.5 5.5 fünfeinhalb; 6 6 ein_halbes_dutzend; 0.66 0.67 zwei_drittel;"
        " 0.75 0.75 drei_viertel; 0.5 0.5 die_hälfte der_hälfte; 0.33 0.34 ein_drittel;"
        " 0.25 0.25 ein_viertel"
    ),
    ordinal=_set("te ten ter er"),
    label=_set(
        "nr nummer artikel kapitel seite paragraf paragraph § schule absatz haus tor "
        "alter hausnummer zimmer gleis resolution kanal bundesstraße strecke"
    ),
)

FRENCH: Final = Counting(
    ones=_french(),
    times=_values("""100 cent cents; 1000 mille; 1000000 million millions m
        1000000000 milliard milliards"""),
    dozens=_values(
        "8 huitaine; 12 douzaine; 10 dizaine; 14 quatorzaine; 15 quinzaine; 20 vingtaine; 30 trentaine; "
        "40 quarantaine; 50 cinquantaine; 60 soixantaine; 100 centaine; 1000 millier"
    ),
    round=_values("20 dizaines; 24 douzaines; 200 centaines; 2000 milliers"),
    few=_values(
        "3 plusieurs quelques; 20 quelques_dizaines plusieurs_dizaines; "
        "200 plusieurs_centaines quelques_centaines; 2000 plusieurs_milliers"
    ),
    ands=_set("et"),
    a=_set("un une"),
    of=_set("de d' des"),
    before=(
        "low:au moins;au bas mot;pour le moins;à tout le moins;pas moins d';pas moins de;au minimum;un minimum de;minimum\n"
        "over:plus de;plus d';au-delà de;au-delà d';au-dessus de;bien plus de;largement plus de\n"
        "high:jusqu' à;jusqu' a;au plus;au maximum;au grand maximum;pas plus de;pas plus d';"
        "tout au plus\n"
        "under:moins de;moins d';en dessous de;au-dessous de\n"
        "about:environ;aux alentours de;aux environs de;de l' ordre de;de l' ordre d';grosso modo;"
        "quasiment;à près de;à près d';pas loin de;pas loin d';près de;près d';autour "
        "de;autour d';quelque;à peu près;approximativement;presque;~\n"
        "just:seulement;exactement;uniquement"
    ),
    after=(
        "low:ou plus;ou davantage;sinon plus;voire plus;au moins;au minimum;au bas mot;"
        "pour le moins;+\n"
        "high:ou moins;au plus;tout au plus;au maximum;au grand maximum\n"
        "about:environ;à peu près;approximativement;ou presque"
    ),
    between=(("entre", "et"), ("de", "à")),
    to=_set("à ou – - — −"),
    percent=_set("% pourcent"),
    parts=_parts(
        "6 6 une_demi-douzaine; 0.66 0.67 deux_tiers; 0.75 0.75 trois_quarts; 0.5 0.5 "
        "la_moitié; 0.33 0.34 un_tiers; 0.25 0.25 un_quart"
    ),
    ordinal=_set("e er ère ème eme re nd nde ème"),
    label=_set(
        "n° numéro article chapitre page section paragraphe école numero n âge maison "
        "appartement chambre route résolution chaîne"
    ),
)

SPANISH: Final = Counting(
    ones=_spanish(),
    times=_values("100 cien ciento; 1000 mil; 1000000 millón millones"),
    dozens=_values(
        "12 docena; 10 decena; 15 quincena; 20 veintena; 30 treintena; 50 cincuentena; 100 centenar centena; 1000 millar"
    ),
    round=_values("24 docenas; 20 decenas; 200 cientos centenares; 2000 miles millares"),
    few=_values(
        "3 varios varias algunos algunas unos_cuantos unas_cuantas; 2 un_par_de; "
        "20 varias_decenas; 24 varias_docenas; 200 varios_cientos varios_centenares; "
        "2000 varios_miles"
    ),
    ands=_set("y"),
    a=_set("un una"),
    of=_set("de"),
    before=(
        "low:al menos;por lo menos;no menos de;como mínimo;cuando menos;un mínimo de\n"
        "over:más de;por encima de;por encima de los|las;arriba de;más que\n"
        "high:hasta;como máximo;como mucho;a lo sumo;a lo más;no más de;un máximo de\n"
        "under:menos de;por debajo de\n"
        "about:cosa de;del orden de;más o menos;en torno a los|las;unos;cerca del;aproximadamente unos;prácticamente;unas;alrededor de;"
        "cerca de;aproximadamente;casi;en torno a;~\n"
        "just:solo;sólo;solamente;exactamente;apenas"
    ),
    after=(
        "low:o más;y pico;y tantos;si no más;al menos;por lo menos;cuando menos;como mínimo;+\n"
        "high:o menos;como máximo;como mucho;a lo sumo;a lo más\n"
        "about:aproximadamente;más o menos"
    ),
    between=(("entre", "y"), ("de", "a")),
    to=_set("a o – - — −"),
    percent=_set("% por_ciento"),
    parts=_parts(
        "6 6 media_docena; 500 500 medio_millar; 50 50 medio_centenar; 0.66 0.67 "
        "dos_tercios; 0.5 0.5 la_mitad; 0.33 0.34 un_tercio; 0.25 0.25 un_cuarto"
    ),
    ordinal=_set("º ª o a er"),
    label=_set(
        "número nº n.º artículo capítulo página sección escuela párrafo núm edad casa "
        "piso resolución canal ruta carretera apartado"
    ),
)

ARABIC: Final = Counting(
    ones=_values(_AR_ONES),
    times=_values(
        "100 مئة مائة; 1000 ألف آلاف ألفا; 1000000 مليون ملايين مليونا; 1000000000 مليار"
    ),
    dozens=_values(""),
    round=_values("20 عشرات العشرات; 200 مئات المئات مائات; 2000 آلاف الآلاف; 2000000 ملايين"),
    few=_values("3 عدة بضعة بضع; 2 عدد_من"),
    ands=frozenset(),
    a=frozenset(),
    of=_set("من"),
    before=(
        "low:بحد أدنى;كحد أدنى;على أقل تقدير;لا تقل عن;بما لا يقل عن;ما لا يقل على;ما لا يقل عن;على الأقل;لا يقل عن\n"
        "over:ما يفوق;يفوق;يتجاوز;تتجاوز;تجاوز;وأكثر من;بأكثر من;لأكثر من;ما يربو على;أزيد من;أكثر من;ما يزيد على;ما "
        "يزيد عن;يزيد عن;فوق\n"
        "high:ما يصل إلى;لا يتجاوز;لا تتجاوز;لا تزيد عن;لا يزيد على;كحد أقصى;على الأكثر;لا يزيد عن;حتى;بحد أقصى\n"
        "under:أقل من\n"
        "about:ما يقرب من;في حدود;بحدود;بنحو;بحوالي;بقرابة;ونحو;وحوالي;ما يناهز;نحو;حوالي;حوالى;قرابة;زهاء;ما يقارب;تقريبا\n"
        "just:فقط"
    ),
    after=(
        "low:على الأقل;أو أكثر;فأكثر;أو يزيد;على أقل تقدير;كحد أدنى\n"
        "high:على الأكثر;كحد أقصى;أو أقل\nabout:تقريبا"
    ),
    between=(("بين", "و"), ("من", "إلى")),
    to=_set("– - — − أو إلى"),
    percent=_set("% ٪ بالمئة بالمائة"),
    parts=_parts("0.5 0.5 نصف; 0.33 0.34 ثلث; 0.25 0.25 ربع"),
    ordinal=frozenset(),
    label=_set("رقم المادة مادة صفحة مدرسة"),
)

COUNTING: Final[Mapping[str, Counting]] = MappingProxyType(
    {
        "en": ENGLISH,
        "uk": UKRAINIAN,
        "ru": RUSSIAN,
        "de": GERMAN,
        "fr": FRENCH,
        "es": SPANISH,
        "ar": ARABIC,
    }
)
"""How each of our languages counts, by its BCP 47 tag."""
