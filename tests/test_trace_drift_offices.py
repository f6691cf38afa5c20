"""Offices, speakers and doers put for others, before the name and after it, in eight languages."""

# ruff: noqa: E501  reports' sentences, and what was put for them
import pytest
from hypothesis import given
from hypothesis import strategies as st

from driftkit import BALKA, HONTORIA, KORROW, LINES, LUGOVOE, TARNEK, VAUBRAC, WICKERING, changed
from firsthand.trace.drift_offices import function, is_head, is_one_office


@pytest.mark.parametrize(
    ("source", "changes"),
    [
        (KORROW, [
            ("actor flipped", "Police say that 12 officers were injured by stones.", "Police say that 12 farmers were injured by stones."),
            ("actor flipped", "beaten by members of the Interior Guard", "beaten by fellow prisoners"),
            ("office flipped", "The deputy ombudsman, Paul Terenc", "The ombudsman, Paul Terenc"),
            ("office flipped", "The justice minister, Olga Straub", "The health minister, Olga Straub"),
        ]),
        (KORROW, [
            ("office flipped", "Its spokeswoman, Captain Irja Mell", "Its commander, Captain Irja Mell"),
            ("attribution moved", "according to the bar association", "according to the Interior Guard"),
            ("attribution moved", "A doctor who asked to remain anonymous told the group", "A fellow prisoner who asked to remain anonymous told the group"),
            ("attribution moved", "Police say that 12 officers", "Organisers say that 12 officers"),
        ]),
        (WICKERING, [
            ("actor flipped", "Up to 25 residents of Mill Court were led to safety by firefighters.", "Up to 25 residents of Mill Court were led to safety by security guards."),
            ("office flipped", "Detective Inspector Joan Farrow", "Chief Constable Joan Farrow"),
            ("office flipped", "The owner, Peter Ransley", "The caretaker, Peter Ransley"),
            ("attribution moved", "The fire service said that the roof", "The owner said that the roof"),
        ]),
        (WICKERING, [
            ("attribution moved", "does not show the fire in Wickering, police said", "does not show the fire in Wickering, residents said"),
        ]),
        (TARNEK, [
            ("actor flipped", "The opposition called on the minister, Harald Zinn, to resign", "The minister, Harald Zinn, called on the opposition to resign"),
            ("office flipped", "The mayor of Velm, Otto Risch", "The governor of Velm, Otto Risch"),
            ("office flipped", "Its owner, Denise Farrow", "Its chief mechanic, Denise Farrow"),
            ("office flipped", "said Klara Both, a retired teacher", "said Klara Both, a retired judge"),
        ]),
        (TARNEK, [
            ("attribution moved", "on Friday night, her uncle said", "on Friday night, the hospital said"),
        ]),
        (VAUBRAC, [
            ("office flipped", "Le maire adjoint, Yves Carmin", "Le maire, Yves Carmin"),
            ("office flipped", "Le ministre de la Défense, Loïc Baudry", "Le ministre de l'Intérieur, Loïc Baudry"),
        ]),
        (HONTORIA, [
            ("office flipped", "La gobernadora, Alba Rueda", "La alcaldesa, Alba Rueda"),
        ]),
        (LUGOVOE, [
            ("office flipped", "Губернатор Пётр Лосев", "Мэр Пётр Лосев"),
        ]),
        (BALKA, [
            ("office flipped", "Заступник мера Ілля Кобзар", "Мер Ілля Кобзар"),
        ]),
    ],
)  # fmt: skip
def test_each_is_named(source, changes):
    told = changed(source, *(each[1:] for each in changes))
    assert {each[0] for each in changes} <= {sort for sort, _, _ in told}, told
    assert len(told) <= len(changes) + 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The deputy ombudsman, Paul Terenc", "Paul Terenc, the deputy ombudsman"),
        ("The justice minister, Olga Straub", "Olga Straub, the minister of justice"),
        ("the schoolteacher Anselm Brody", "Anselm Brody, a teacher"),
        ("Its spokeswoman, Captain Irja Mell", "Captain Irja Mell, who speaks for it"),
        ("according to the bar association", "by the estimate of the bar association"),
    ],
)
def test_the_same_office_in_another_place(old, new):
    assert not changed(KORROW, (old, new))


def test_the_head_of_a_part_is_no_head_of_the_whole():
    source = KORROW.replace(
        "Its spokeswoman, Captain Irja Mell,", "Irja Mell, a shift leader with the guard,"
    )
    LINES[source] = LINES[KORROW]
    told = changed(source, ("a shift leader with the guard", "the head of the guard"))
    assert "office flipped" in {sort for sort, _, _ in told}


def test_an_office_before_the_name_and_after_it():
    told = changed(
        KORROW, ("The justice minister, Olga Straub,", "Olga Straub, the party's lawyer,")
    )
    assert "office flipped" in {sort for sort, _, _ in told}


@given(st.text(max_size=40), st.text(max_size=40))
def test_one_office_is_so_both_ways(one, other):
    assert is_one_office(one, other) == is_one_office(other, one)


def test_what_offices_are_called():
    assert function("mayor") == function("mayoress") is not None
    assert function("mayor") != function("judge")
    assert function("stone") is None
    assert is_head("director")
    assert not is_head("clerk")
    assert is_one_office("two lawmakers", "two members of parliament")
    assert not is_one_office("a spokesman of the police", "a spokesman of the army")
