"""Names of people, organisations, units, insignia, weapons and vehicles, exactly as written."""

import pytest

from firsthand.examine.reports.names import find_names, names
from firsthand.records import Item, Observation
from firsthand.steps import Text

FOUND = [
    (
        "A T-72 and two BMP-2s stood by a white pick-up truck.",
        "en",
        [("T-72", "vehicle"), ("BMP-2s", "vehicle"), ("white pick-up truck", "vehicle")],
    ),
    (
        "They wore white armbands, blue patches and the letter Z.",
        "en",
        [("white armbands", "insignia"), ("blue patches", "insignia"), ("letter Z", "insignia")],
    ),
    (
        "The 4th Guards Tank Division and the 14th Rifle Brigade left.",
        "en",
        [("4th Guards Tank Division", "unit"), ("14th Rifle Brigade", "unit")],
    ),
    (
        "Rockets from a Grad and a Kalashnikov were found.",
        "en",
        [("Rockets", "weapon"), ("Grad", "weapon"), ("Kalashnikov", "weapon")],
    ),
    (
        "The ministry's spokesman Colonel Petar Osmin told reporters.",
        "en",
        [("Petar Osmin", "person")],
    ),
    ("Ada Strom said so. Later Strom left.", "en", [("Ada Strom", "person"), ("Strom", "person")]),
    (
        "The Ministry of Internal Affairs and the Norther Agency spoke.",
        "en",
        [("Ministry of Internal Affairs", "organisation"), ("Norther Agency", "organisation")],
    ),
    (
        "The newspaper Maresh Daily and a channel called Sulva Front wrote.",
        "en",
        [("Maresh Daily", "organisation"), ("Sulva Front", "organisation")],
    ),
    ("The ferry Grey Heron sank.", "en", [("ferry Grey Heron", "vehicle")]),
    (
        "95-та бригада має танк Т-72.",
        "uk",
        [("95-та бригада", "unit"), ("танк", "vehicle"), ("Т-72", "vehicle")],
    ),
    (
        "Газета «Вессен пост» пишет про пулемёт.",
        "ru",
        [("Вессен пост", "organisation"), ("пулемёт", "weapon")],
    ),
    ("Das sagte Bürgermeister Leo Aberich.", "de", [("Leo Aberich", "person")]),
]
NONE = [
    "They went to tank up, to shell peas and to truck on.",
    "The flat-72 and xT-72y are none. A tankard.",
    "He thanks them. Residents said so. Police said no.",
]


@pytest.mark.parametrize(("words", "code", "wanted"), FOUND)
def test_name_is_found_exactly(words, code, wanted):
    assert [(words[n.start : n.end], n.sort) for n in find_names(words, code)] == wanted


@pytest.mark.parametrize("words", NONE)
def test_what_names_nothing_is_none(words):
    assert [words[n.start : n.end] for n in find_names(words, "en")] == []


def test_step_gives_the_name_as_written():
    words = "He drove a T-72."
    (only,) = names(Text(Item.of(words.encode()).id, words))
    assert isinstance(only, Observation)
    assert dict(only.facts) == {"sort": "vehicle", "name": "T-72"}
