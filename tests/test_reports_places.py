"""Places: exactly which name, and the words that relate something to it."""

import pytest

from firsthand.examine.reports.places import find_places, places
from firsthand.records import Item, Observation
from firsthand.steps import Text

FOUND = [
    (
        "They stood close to the village of Dolnitsa, west of the capital Maresh.",
        "en",
        [("Dolnitsa", "close to the village of"), ("Maresh", "west of the capital")],
    ),
    (
        "They pulled back from positions 11 km north-east of Brezan.",
        "en",
        [("Brezan", "11 km north-east of")],
    ),
    ("It fell on the outskirts of Kharkiv.", "en", [("Kharkiv", "on the outskirts of")]),
    (
        "They met between Izium and Slovyansk.",
        "en",
        [("Izium", "between"), ("Slovyansk", "between")],
    ),
    (
        "It burnt on the road from Kyiv to Zhytomyr.",
        "en",
        [("Kyiv", "on the road from"), ("Zhytomyr", "on the road from")],
    ),
    (
        "It fell in the Saltivka district of Kharkiv.",
        "en",
        [("Saltivka district", None), ("Kharkiv", "in the Saltivka district of")],
    ),
    ("The ferry capsized off Port Ilse.", "en", [("Port Ilse", "off")]),
    ("Shots were heard near the station.", "en", [("station", "near the")]),
    ("He spoke in Maresh, the capital, in October.", "en", [("Maresh", None)]),
    ("He lives at School No. 6 in Kostel.", "en", [("School No. 6", None), ("Kostel", None)]),
    (
        "In Halden OPCW Deputy-Director Jan Brenner spoke; he met in Maresh President Ilves.",
        "en",
        [("Halden", None), ("Maresh", None)],
    ),
    ("Er starb in der Nähe von Halden.", "de", [("Halden", "in der Nähe von")]),
    ("Le camp est près de Bolo-Sani.", "fr", [("Bolo-Sani", "près de")]),
    ("Vive a las afueras de San Ireneo.", "es", [("San Ireneo", "a las afueras de")]),
    ("Это было в 30 км к востоку от Бучи.", "ru", [("Бучи", "в 30 км к востоку от")]),
    ("Вони у селі Дольниця.", "uk", [("Дольниця", None)]),
    ("وقع قرب مدينة حلب.", "ar", [("حلب", "قرب مدينة")]),
]
NONE = [
    ("He spoke in October, in Karvelian, to Petar Osmin.", "en"),
    ("In general, near enough is good enough, in the north.", "en"),
    ("She told Channel Vessel News in a statement.", "en"),
    ("Er sprach im Oktober mit der Polizei.", "de"),
]


@pytest.mark.parametrize(("words", "code", "wanted"), FOUND)
def test_place_is_found_exactly_with_its_relation(words, code, wanted):
    found = [
        (words[p.start : p.end], words[p.relation[0] : p.relation[1]] if p.relation else None)
        for p in find_places(words, code)
    ]
    assert found == wanted


@pytest.mark.parametrize(("words", "code"), NONE)
def test_what_names_no_place_is_none(words, code):
    assert [words[p.start : p.end] for p in find_places(words, code)] == []


def test_dateline_is_a_place_and_is_known_again():
    words = "MARESH, April 8 (Halden Wire) - A long story was told by them. Maresh slept."
    assert [words[p.start : p.end] for p in find_places(words, "en")] == ["MARESH", "Maresh"]


def test_step_keeps_distance_and_direction_as_written():
    words = "It fell 11 km north-east of Brezan."
    (only,) = places(Text(Item.of(words.encode()).id, words))
    assert isinstance(only, Observation)
    assert dict(only.facts) == {
        "name": "Brezan",
        "relation": "11 km north-east of",
        "reading": "direction",
        "distance": "11 km",
        "direction": "north-east",
        "written": "11 km north-east of Brezan",
    }


@pytest.mark.parametrize(
    "text",
    [
        "A video filmed near the\nvillage of Harn shows it.",
        "A video filmed near the village\nof Harn shows it.",
        "A video filmed near the village of\nHarn shows it.",
        "A video filmed near\nHarn shows it.",
    ],
)
def test_a_line_that_was_only_wrapped_ends_nothing(text):
    (found,) = find_places(text, "en")
    assert found.kind == "near"
    assert text[found.start : found.end] == "Harn"


def test_a_line_that_ends_what_was_said_ends_it():
    assert find_places("They stood near\n\nHarn is a village.", "en") == []


@pytest.mark.parametrize(
    ("text", "language", "direction"),
    [
        ("It was filmed to the west of Kyiv on Monday.", "en", "west"),
        ("It was filmed west of Kyiv on Monday.", "en", "west"),
        ("The camera stood to the north-east of Brezan.", "en", "north-east"),
        ("Il a été filmé au nord de Bolo.", "fr", "nord"),
    ],
)
def test_a_direction_is_its_word_of_the_compass(text, language, direction):
    (found,) = find_places(text, language)
    assert (found.kind, found.direction) == ("direction", direction)
