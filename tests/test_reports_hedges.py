"""Hedges: exactly the words that make a statement less than flat, by kind; and what is none."""

import pytest

from firsthand.examine.reports.hedges import find_hedges, hedges
from firsthand.records import Gap, Item, Observation
from firsthand.steps import Text
from firsthand.world.hedges import GRADES

FOUND = [
    ("A video appears to show soldiers.", "en", [("appears to show", "appears")]),
    ("He was reportedly killed.", "en", [("reportedly", "reportedly")]),
    ("It allegedly snapped.", "en", [("allegedly", "allegedly")]),
    ("The scene was probably filmed there.", "en", [("probably", "likely")]),
    ("He may have died.", "en", [("may", "likely")]),
    ("It might be gunfire.", "en", [("might be", "likely")]),
    (
        "At least five men fell around March 30.",
        "en",
        [("At least", "at-least"), ("around", "approximate")],
    ),
    ("The armbands are generally used by them.", "en", [("generally", "generally")]),
    ("The so-called republic spoke.", "en", [("so-called", "doubt")]),
    (
        "The ministry categorically denies that it fired.",
        "en",
        [("categorically denies", "denial")],
    ),
    (
        "We could not independently verify the video.",
        "en",
        [("could not independently verify", "unverified")],
    ),
    (
        "The video could not be independently verified.",
        "en",
        [("could not be independently verified", "unverified")],
    ),
    ("The claim is false.", "en", [("is false", "denial")]),
    ("He claimed that it was over.", "en", [("claimed", "allegedly")]),
    ("There is no evidence that it fell.", "en", [("no evidence", "doubt")]),
    ("Die Lage sei ernst, sagte er.", "de", [("sei", "mood")]),
    ("Er soll geflohen sein.", "de", [("soll", "mood")]),
    ("Ein Nachbar will ihn gesehen haben.", "de", [("will", "mood")]),
    (
        "Der mutmaßliche Täter ist angeblich krank.",
        "de",
        [("mutmaßliche", "allegedly"), ("angeblich", "doubt")],
    ),
    (
        "Das ließ sich nicht unabhängig überprüfen.",
        "de",
        [("nicht unabhängig überprüfen", "unverified")],
    ),
    ("Dix hommes auraient été tués.", "fr", [("auraient été tués", "mood")]),
    (
        "Le présumé coupable semble fuir.",
        "fr",
        [("présumé", "allegedly"), ("semble fuir", "appears")],
    ),
    (
        "Al parecer, diez hombres habrían muerto.",
        "es",
        [("Al parecer", "appears"), ("habrían", "mood")],
    ),
    ("El presunto autor huyó.", "es", [("presunto", "allegedly")]),
    ("Якобы он ушёл.", "ru", [("Якобы", "doubt")]),
    (
        "По-видимому, он, вероятно, ушёл.",
        "ru",
        [("По-видимому", "appears"), ("вероятно", "likely")],
    ),
    ("Нібито він пішов.", "uk", [("Нібито", "doubt")]),
    ("Ймовірно, він пішов.", "uk", [("Ймовірно", "likely")]),
    ("يُزعم أنه غادر.", "ar", [("يُزعم", "allegedly")]),
    ("على ما يبدو غادر.", "ar", [("على ما يبدو", "appears")]),
    ("ونفى الجيش ذلك.", "ar", [("ونفى", "denial")]),
]
NONE = [
    (
        "The war was started in May, and many people, Secretary-General Stoltenberg said, fled.",
        "en",
    ),
    ("The might of the army is around the corner, and he was denied entry.", "en"),
    ("He is supposed to go. He said he could see it. They should leave.", "en"),
    ("According to the police, the false alarm ended.", "en"),
    ("The word “reportedly” has nine letters.", "en"),
    ("Ich habe ein Haus. Das Haus soll gebaut werden. Er will gehen.", "de"),
    ("S'il venait, il serait content. Il a déclaré que la route serait rouverte.", "fr"),
    ("La Secretaría y la batería de la infantería.", "es"),
    ("По словам мэра, он ушёл.", "ru"),
    ("Мешканці кажуть, що він пішов, зокрема вчора.", "uk"),
    ("بحسب الشرطة غادر الرجل.", "ar"),
]


@pytest.mark.parametrize(("words", "code", "wanted"), FOUND)
def test_hedge_is_found_exactly(words, code, wanted):
    assert [(words[h.start : h.end], h.kind) for h in find_hedges(words, code)] == wanted


@pytest.mark.parametrize(("words", "code"), NONE)
def test_what_does_not_hedge_is_none(words, code):
    assert [words[h.start : h.end] for h in find_hedges(words, code)] == []


@pytest.mark.parametrize(
    ("words", "scope"),
    [
        ("The bridge allegedly fell, and he left.", "fell"),
        ("A video appears to show soldiers near it.", "soldiers near it"),
        ("At least five men fell.", "five men"),
        ("The ministry denies that batons were used.", "batons were used"),
        ("It has stopped. Not confirmed.", "It has stopped"),
    ],
)
def test_scope_is_what_the_hedge_governs(words, scope):
    (found,) = find_hedges(words, "en")
    assert found.scope is not None
    assert words[found.scope[0] : found.scope[1]] == scope


def test_reported_speech_itself_is_no_doubt():
    found = find_hedges("Er sei krank. Er soll geflohen sein.", "de")
    assert [each.grade for each in found] == ["stated", "hedged"]


def test_every_kind_has_a_grade():
    assert set(GRADES.values()) == {"stated", "hedged", "doubted", "denied", "unknown"}


def test_step_gives_kind_grade_and_scope():
    words = "The bridge allegedly fell."
    (only,) = hedges(Text(Item.of(words.encode()).id, words))
    assert isinstance(only, Observation)
    assert dict(only.facts) == {
        "kind": "allegedly",
        "grade": "hedged",
        "scope": "fell",
        "scope_start": 21,
        "scope_end": 25,
    }


def test_language_that_nobody_knows_is_a_gap():
    words = "Wczoraj wieczorem żołnierze weszli do wioski nad rzeką, powiedział burmistrz. " * 4
    (only,) = hedges(Text(Item.of(words.encode()).id, words))
    assert isinstance(only, Gap)
    assert "language" in only.why
