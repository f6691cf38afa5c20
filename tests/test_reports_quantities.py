"""Quantities: exactly which words, with which bounds, of what; and what is none."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.examine.reports.quantities import find_quantities, quantities
from firsthand.records import Gap, Item, Observation
from firsthand.steps import Text

READ = [
    ("At least four men fell.", "en", "At least four", "4", None, "men"),
    ("There were no fewer than 23 graves.", "en", "no fewer than 23", "23", None, "graves"),
    ("More than 40 people are missing.", "en", "More than 40", "40", None, "people"),
    ("Up to 60 people may have died.", "en", "Up to 60", None, "60", "people"),
    (
        "It cost no more than £2.5 million.",
        "en",
        "no more than £2.5 million",
        None,
        "2500000",
        None,
    ),
    ("Between 210 and 230 people died.", "en", "Between 210 and 230", "210", "230", "people"),
    ("between 1,100 and 1,300 people", "en", "between 1,100 and 1,300", "1100", "1300", "people"),
    ("A dozen houses burnt.", "en", "A dozen", "12", "12", "houses"),
    ("Half a dozen fuel trucks burnt.", "en", "Half a dozen", "6", "6", "fuel trucks"),
    ("Dozens of people fled.", "en", "Dozens of", "24", None, "people"),
    (
        "A couple of dozen life jackets floated.",
        "en",
        "A couple of dozen",
        "24",
        None,
        "life jackets",
    ),
    (
        "Tens of thousands of refugees came.",
        "en",
        "Tens of thousands of",
        "20000",
        None,
        "refugees",
    ),
    ("Several residents fled.", "en", "Several", "3", None, "residents"),
    (
        "There were twenty-three thousand soldiers.",
        "en",
        "twenty-three thousand",
        "23000",
        "23000",
        "soldiers",
    ),
    ("one hundred and twenty-five men", "en", "one hundred and twenty-five", "125", "125", "men"),
    ("half a million people", "en", "half a million", "500000", "500000", "people"),
    ("61 percent agreed", "en", "61", "61", "61", "percent"),
    ("some 7 km away", "en", "some 7", "7", "7", "km"),
    ("3-5 houses burnt", "en", "3-5", "3", "5", "houses"),
    ("nine or more letters", "en", "nine or more", "9", None, "letters"),
    ("You have one hour.", "en", "one", "1", "1", "hour"),
    ("Two of the drivers left.", "en", "Two", "2", "2", "drivers"),
    ("a pole 12' 6\" long", "en", "12' 6\"", "12.5", "12.5", None),
    ("Mindestens zwölf Menschen starben.", "de", "Mindestens zwölf", "12", None, "Menschen"),
    ("etwa 1.500 Soldaten", "de", "etwa 1.500", "1500", "1500", "Soldaten"),
    ("einundzwanzig Häuser", "de", "einundzwanzig", "21", "21", "Häuser"),
    ("au moins vingt-trois personnes", "fr", "au moins vingt-trois", "23", None, "personnes"),
    ("une quarantaine d'hommes", "fr", "une quarantaine", "40", "40", "hommes"),
    ("1 500 euros", "fr", "1 500", "1500", "1500", "euros"),
    ("treinta y cinco personas", "es", "treinta y cinco", "35", "35", "personas"),
    ("entre 200 y 300 familias", "es", "entre 200 y 300", "200", "300", "familias"),
    ("не менее двадцати трёх человек", "ru", "не менее двадцати трёх", "23", None, "человек"),
    ("около 1,5 тыс. солдат", "ru", "около 1,5 тыс.", "1500", "1500", "солдат"),
    ("від 12 до 15 осіб", "uk", "від 12 до 15", "12", "15", "осіб"),
    ("понад 40 тисяч людей", "uk", "понад 40 тисяч", "40000", None, "людей"),
    ("ما لا يقل عن خمسة أشخاص", "ar", "ما لا يقل عن خمسة", "5", None, "أشخاص"),
]
NONE = [
    "It fell on 30, as expected, in March 2022.",
    "On March 30, as he said, 48 hours earlier, at 17:42, it fell.",
    "One of the men said: one more thing. No one came. It is one thing.",
    "The 4th Guards Tank Division and the T-72 of School No. 6.",
    "Doreen Askerly, 71, was 34 years old. She is aged 71. A 71-year-old man.",
    "Version 1.2.3, see [4] and https://a.b/2/3 #5 @6.",
    "Many people, some trucks, both men and none of them.",
    "He lives at 12 Baker Street.",
    "1. First. 2) Second.",
    "Es waren nur die 14. Brigade und der 2. Zug.",
]


@pytest.mark.parametrize(("words", "code", "wanted"), [(w, c, tuple(r)) for w, c, *r in READ])
def test_quantity_is_found_exactly_with_its_bounds(words, code, wanted):
    found = [
        (words[q.start : q.end], q.low, q.high, words[q.of[0] : q.of[1]] if q.of else None)
        for q in find_quantities(words, code)
    ]
    assert found == [wanted]


@pytest.mark.parametrize("words", NONE)
def test_what_counts_nothing_is_no_quantity(words):
    code = "de" if words.startswith("Es waren") else "en"
    assert [words[q.start : q.end] for q in find_quantities(words, code)] == []


@given(st.integers(min_value=2, max_value=10**9))
def test_figures_mean_themselves(number):
    (found,) = find_quantities(f"They counted at least {number:,} people.", "en")
    assert (found.low, found.high) == (str(number), None)


def test_step_says_what_it_left_out():
    words = "Two men and three men and four men."
    text = Text(Item.of(words.encode()).id, words)
    out = list(quantities(text, most=2))
    assert Counter(type(each) for each in out) == {Observation: 2, Gap: 1}
    first = out[0]
    assert isinstance(first, Observation)
    assert dict(first.facts) == {"written": "Two", "low": "2", "high": "2", "of": "men"}
