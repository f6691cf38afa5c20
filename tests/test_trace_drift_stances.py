"""Stances, denials and quotations turned into their opposites, in eight languages."""

# ruff: noqa: E501  reports' sentences, and what was put for them
import pytest
from hypothesis import given
from hypothesis import strategies as st

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
)
from firsthand.trace.drift_stances import opposite_stances


@pytest.mark.parametrize(
    ("source", "changes"),
    [
        (KORROW, [
            ("polarity flipped", "said that he had not been allowed to enter the cells", "said that he had been allowed to enter the cells"),
            ("polarity flipped", "No member of the guard has been charged.", "Members of the guard have been charged."),
            ("polarity flipped", "The findings have not been verified by any other organisation.", "The findings have been verified by another organisation."),
            ("stance changed", "The Interior Guard denied the allegations.", "The Interior Guard admitted the allegations."),
        ]),
        (KORROW, [
            ("stance changed", "Plain Witness urged the government to open an inquiry.", "Plain Witness praised the government for opening an inquiry."),
            ("quotation altered", "I was shown a corridor and a kitchen", "I was shown a corridor and a torture chamber"),
            ("quotation altered", "It went on until it grew light, and then there was music.", "It went on until it grew light, and then there was shooting."),
        ]),
        (WICKERING, [
            ("polarity flipped", "The building was not insured.", "The building was insured."),
            ("polarity flipped", "She said there was nothing to suggest a link", "She said there was evidence to suggest a link"),
            ("polarity flipped", "does not show the fire in Wickering", "shows the fire in Wickering"),
            ("polarity flipped", "Its registration number is not known.", "Its registration number is known."),
        ]),
        (WICKERING, [
            ("stance changed", "declined to comment", "confirmed this"),
            ("quotation altered", "We are keeping an open mind.", "We have a clear suspect."),
        ]),
        (TARNEK, [
            ("polarity flipped", "He has not been charged.", "He has been charged."),
            ("polarity flipped", "The Reporter has seen no record of that inspection.", "The Reporter has seen a record of that inspection."),
            ("polarity flipped", "No political speeches were made.", "Political speeches were made."),
            ("stance changed", "rejected claims that the vehicle was badly maintained", "conceded that the vehicle was badly maintained"),
        ]),
        (TARNEK, [
            ("stance changed", "to resign; he refused", "to resign; he agreed"),
            ("stance changed", "suspended the company's licence", "renewed the company's licence"),
            ("quotation altered", "went to the floor like a sponge", "had been cut with a knife"),
            ("quotation altered", "We wrote letters, we never got an answer", "We wrote letters, we were threatened for it"),
        ]),
        (KELLING, [
            ("polarity flipped", "dass die Straße nicht gesperrt war", "dass die Straße gesperrt war"),
            ("polarity flipped", "ist nicht zu erkennen", "ist gut zu erkennen"),
            ("stance changed", "Die Miliz wies den Vorwurf zurück.", "Die Miliz räumte den Vorwurf ein."),
            ("quotation altered", "»Niemand hat uns gewarnt«", "»Alle haben uns gewarnt«"),
        ]),
        (VAUBRAC, [
            ("polarity flipped", "n'a pas pu être confirmé", "a pu être confirmé"),
            ("stance changed", "a démenti que l'armée ait été prévenue", "a reconnu que l'armée avait été prévenue"),
            ("quotation altered", "« Nous n'avons reçu aucune alerte »", "« Nous avons reçu une alerte »"),
        ]),
        (HONTORIA, [
            ("polarity flipped", "Nadie ha sido detenido.", "Tres hombres han sido detenidos."),
            ("polarity flipped", "No se sabe cuándo fue grabado.", "Se sabe cuándo fue grabado."),
            ("stance changed", "El ejército negó su participación.", "El ejército admitió su participación."),
        ]),
        (LUGOVOE, [
            ("stance changed", "Владелец склада отверг обвинения.", "Владелец склада признал обвинения."),
            ("quotation altered", "«Мы соблюдали все правила»", "«Мы нарушали все правила»"),
        ]),
        (BALKA, [
            ("polarity flipped", "Нікого не затримано.", "Двох осіб затримано."),
            ("polarity flipped", "встановити не вдалося", "вдалося встановити"),
            ("stance changed", "Командування заперечило причетність.", "Командування визнало причетність."),
        ]),
        (ZAHRA, [
            ("stance changed", "ونفى الجيش مسؤوليته عن القصف.", "وأقر الجيش بمسؤوليته عن القصف."),
        ]),
    ],
)  # fmt: skip
def test_each_is_named(source, changes):
    told = changed(source, *(each[1:] for each in changes))
    assert {each[0] for each in changes} <= {sort for sort, _, _ in told}, told
    assert len(told) <= len(changes) + 1


WORDS = st.sampled_from(
    [
        "denied",
        "admitted",
        "would not comment",
        "condemned",
        "welcomed",
        "suspended",
        "renewed",
        "said",
        "urged",
    ]
)


@given(WORDS, WORDS)
def test_opposite_stances_are_so_both_ways(one, other):
    found, back = opposite_stances(one, other), opposite_stances(other, one)
    assert (found and found[::-1]) == back
    assert opposite_stances(one, one) is None


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_words_are_read(one, other):
    found = opposite_stances(one, other)
    assert found is None or (found[0] in one and found[1] in other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("not fewer than seven", "at least seven"),
        ("не менее семи", "по меньшей мере семь"),
    ],
)
def test_a_denial_that_bounds_a_figure_denies_nothing(one, other):
    source = (
        LUGOVOE.replace("не менее семи", one)
        if one in LUGOVOE
        else WICKERING.replace("Two security", f"{one.capitalize()} security")
    )
    LINES[source] = LINES[LUGOVOE if one in LUGOVOE else WICKERING]
    old = one if one in source else one.capitalize()
    new = other if one in source else other.capitalize()
    assert not changed(source, (old, new))


def test_a_denial_put_elsewhere_in_its_sentence_is_kept():
    assert not changed(
        WICKERING, ("The building was not insured.", "Insured the building was not.")
    )
