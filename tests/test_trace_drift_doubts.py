"""Doubts put away or put in, in eight languages, and headlines that lose theirs."""

# ruff: noqa: E501  reports' sentences, and what was put for them
import pytest

from driftkit import (
    BALKA,
    HONTORIA,
    KELLING,
    KORROW,
    LINES,
    LUGOVOE,
    TARNEK,
    VAUBRAC,
    WICKERING,
    ZAHRA,
    changed,
    edited,
    found,
)
from firsthand.trace.drift_context import softening
from firsthand.world.plain_words import DOUBTS


@pytest.mark.parametrize(
    ("source", "changes"),
    [
        (KORROW, [
            ("hedge lost", "appear to have been beaten by members of the Interior Guard", "were beaten by members of the Interior Guard"),
            ("headline stronger than body", "Detainees at Korrow barracks were probably beaten before inspectors arrived, report finds", "Detainees at Korrow barracks were beaten before inspectors arrived"),
            ("hedge gained", "Most were released without charge by 20 April.", "Most were reportedly released without charge by 20 April."),
        ]),
        (KORROW, [
            ("headline stronger than body", "Detainees at Korrow barracks were probably beaten before inspectors arrived, report finds", "Guards tortured 38 prisoners in Korrow"),
        ]),
        (WICKERING, [
            ("hedge lost", "The fire is believed to have been started deliberately.", "The fire was started deliberately."),
            ("hedge lost", "neither is thought to be seriously hurt", "neither is seriously hurt"),
            ("headline stronger than body", "Man held over fire that may have been started deliberately, police say", "Arsonist caught after warehouse blaze"),
            ("hedge gained", "The building was not insured.", "The building was apparently not insured."),
        ]),
        (WICKERING, [
            ("headline stronger than body", "Man held over fire that may have been started deliberately, police say", "Man held over fire that was started deliberately"),
        ]),
        (TARNEK, [
            ("hedge lost", "had probably lost its brakes, according to two mechanics", "had lost its brakes, according to two mechanics"),
            ("headline stronger than body", "Bus that plunged into gorge had probably lost its brakes, mechanics say", "Criminal neglect: coach firm sent children to their deaths"),
            ("hedge gained", "He has not been charged.", "He has apparently not been charged."),
            ("hedge gained", "Its owner, Denise Farrow, said it had passed", "Its owner, Denise Farrow, said it had supposedly passed"),
        ]),
        (KELLING, [
            ("hedge lost", "sind nach Einschätzung von Fachleuten wahrscheinlich von der Talseite abgegeben worden", "sind von der Talseite abgegeben worden"),
            ("headline stronger than body", "Schüsse auf Rettungswagen kamen vermutlich von der Talseite", "Schüsse auf Rettungswagen kamen von der Talseite"),
            ("hedge gained", "Festgenommen wurde bisher niemand.", "Festgenommen wurde bisher angeblich niemand."),
        ]),
        (VAUBRAC, [
            ("hedge lost", "aurait été lancé depuis un bateau, selon une note", "a été lancé depuis un bateau, d'après une note"),
            ("hedge lost", "semble montrer l'appareil venant de l'ouest", "montre l'appareil venant de l'ouest"),
            ("headline stronger than body", "Le drone tombé à Vaubrac aurait été lancé depuis un bateau", "Le drone tombé à Vaubrac a été lancé depuis un bateau"),
        ]),
        (HONTORIA, [
            ("hedge lost", "habrían salido de una colina al este de la carretera, según un informe", "salieron de una colina al este de la carretera, según un informe"),
            ("headline stronger than body", "Los disparos contra la caravana habrían salido de una colina", "Los disparos contra la caravana salieron de una colina"),
        ]),
        (LUGOVOE, [
            ("hedge lost", "вероятно, начался после взрыва газового баллона", "начался после взрыва газового баллона"),
            ("headline stronger than body", "Пожар на складе в Верхнем Лугу, вероятно, начался после взрыва\n", "Пожар на складе в Верхнем Лугу начался после взрыва\n"),
        ]),
        (BALKA, [
            ("hedge lost", "ймовірно, вели зі сходу, йдеться", "вели зі сходу, йдеться"),
        ]),
        (ZAHRA, [
            ("hedge lost", "انطلق على الأرجح من الشمال.", "انطلق من الشمال."),
        ]),
    ],
)  # fmt: skip
def test_each_is_named(source, changes):
    told = changed(source, *(each[1:] for each in changes))
    assert {each[0] for each in changes} <= {sort for sort, _, _ in told}, told
    assert len(told) <= len(changes) + 1


@pytest.mark.parametrize(
    ("language", "doubt"),
    [
        ("de", "vermutlich"), ("de", "könnten"), ("fr", "aurait"), ("fr", "peut-être"), ("es", "habrían"),
        ("es", "presuntos"), ("it", "sarebbe"), ("pl", "podobno"), ("uk", "нібито"), ("ru", "якобы"), ("ar", "ربما"),
    ],
)  # fmt: skip
def test_every_language_has_doubts_that_are_soft_as_well(language, doubt):
    assert DOUBTS[language].fullmatch(doubt)
    soft = softening(language)
    assert soft is not None
    assert soft.search(doubt)


def test_what_could_be_seen_was_seen():
    old, new = "Neighbours heard screams", "Screams could be heard by neighbours"
    source = KORROW.replace(old, new)
    LINES[source] = LINES[KORROW]
    assert not changed(source, ("could be heard by", "were heard by"))


@pytest.mark.parametrize(
    "headline",
    [
        "What we know about the fire in Wickering",
        "Did somebody start the fire in Wickering?",
        "Warehouse fire: man arrested, arson suspected",
        "Firefighters lead residents to safety in Wickering",
    ],
)
def test_a_headline_that_states_no_guilt_is_none_that_is_stronger(headline):
    old = "Man held over fire that may have been started deliberately, police say"
    parts = edited(WICKERING).split("\n\n")
    assert parts[0] == old
    assert not found(WICKERING, "\n\n".join([headline, *parts[1:]]))
