"""Figures and their bounds, ways and films, in eight languages."""

# ruff: noqa: E501  reports' sentences, and what was put for them
import pytest

from driftkit import (
    BALKA,
    HONTORIA,
    KELLING,
    KORROW,
    LUGOVOE,
    TARNEK,
    VAUBRAC,
    WICKERING,
    ZAHRA,
    changed,
)


@pytest.mark.parametrize(
    ("source", "changes"),
    [
        (KORROW, [
            ("bound dropped", "At least 38 people who were held", "Thirty-eight people who were held"),
            ("bound dropped", "some 200 pages of medical records", "200 pages of medical records"),
            ("bound dropped", "about 3,000 farmers walked", "3,000 farmers walked"),
            ("count inflated", "three of his ribs were broken", "five of his ribs were broken"),
        ]),
        (KORROW, [
            ("count inflated", "about 3,000 farmers walked", "about 30,000 farmers walked"),
            ("count changed", "The group interviewed 17 former detainees", "The group interviewed seven former detainees"),
            ("count changed", "Anselm Brody, 52, died", "Anselm Brody, 25, died"),
        ]),
        (KORROW, [
            ("direction flipped", "walked from the western suburbs to the parliament", "walked from the eastern suburbs to the parliament"),
        ]),
        (KORROW, [
            ("direction flipped", "walked from the western suburbs to the parliament", "walked from the parliament to the western suburbs"),
        ]),
        (WICKERING, [
            ("bound dropped", "Up to 25 residents of Mill Court", "Twenty-five residents of Mill Court"),
            ("bound dropped", "Damage is put at around 1.2 million pounds.", "Damage is put at 1.2 million pounds."),
            ("count inflated", "Two security guards were taken", "Four security guards were taken"),
            ("count inflated", "A 34-year-old man from Dunmere", "A 43-year-old man from Dunmere"),
        ]),
        (WICKERING, [
            ("count inflated", "around 1.2 million pounds", "around 12 million pounds"),
            ("direction flipped", "on the north side of the building", "on the south side of the building"),
            ("direction flipped", "seen leaving the yard at about 11.40 p.m. and heading towards the ring road", "seen entering the yard at about 11.40 p.m., coming from the ring road"),
        ]),
        (TARNEK, [
            ("bound dropped", "killing at least seven people", "killing seven people"),
            ("bound dropped", "fell some 40 metres", "fell 40 metres"),
            ("bound dropped", "less than three weeks earlier", "three weeks earlier"),
            ("bound dropped", "More than 2,000 people attended", "Nearly 2,000 people attended"),
        ]),
        (TARNEK, [
            ("bound dropped", "Up to 500 mourners", "At least 500 mourners"),
            ("count inflated", "carrying 31 pupils", "carrying 61 pupils"),
            ("count changed", "Nineteen children were taken", "Nine children were taken"),
            ("count changed", "Milo Farkas, 58, survived", "Milo Farkas, 48, survived"),
        ]),
        (TARNEK, [
            ("direction flipped", "swaying from left to right", "swaying from right to left"),
            ("direction flipped", "in the south of the country in 2021", "in the north of the country in 2021"),
        ]),
        (KELLING, [
            ("bound dropped", "Mindestens elf Einschüsse", "Elf Einschüsse"),
            ("bound dropped", "Rund 300 Menschen", "300 Menschen"),
            ("count inflated", "zwei Patronenhülsen", "fünf Patronenhülsen"),
            ("direction flipped", "über die Brücke nach Norden", "über die Brücke nach Süden"),
        ]),
        (KELLING, [
            ("count inflated", "Rund 300 Menschen", "Rund 3000 Menschen"),
            ("direction flipped", "an der linken Seite des Fahrzeugs", "an der rechten Seite des Fahrzeugs"),
        ]),
        (VAUBRAC, [
            ("bound dropped", "tuant au moins six personnes", "tuant six personnes"),
            ("bound dropped", "Quelque 40 personnes ont été blessées", "40 personnes ont été blessées"),
            ("direction flipped", "venant de l'ouest", "venant de l'est"),
            ("direction flipped", "au sud de la ville", "au nord de la ville"),
        ]),
        (VAUBRAC, [
            ("count inflated", "Quelque 40 personnes", "Quelque 140 personnes"),
            ("copies merged", "Une seconde vidéo, plus courte, montre", "La vidéo montre aussi"),
        ]),
        (HONTORIA, [
            ("bound dropped", "Al menos nueve personas murieron", "Nueve personas murieron"),
            ("count inflated", "Unas 500 familias", "Unas 5.000 familias"),
            ("direction flipped", "al este de la carretera", "al oeste de la carretera"),
        ]),
        (HONTORIA, [
            ("bound dropped", "más de 20 resultaron heridas", "20 resultaron heridas"),
        ]),
        (LUGOVOE, [
            ("bound dropped", "погибли не менее семи человек", "погибли семь человек"),
            ("bound dropped", "Около 60 человек", "60 человек"),
            ("direction flipped", "уезжает на север", "уезжает на юг"),
        ]),
        (LUGOVOE, [
            ("count inflated", "Около 60 человек", "Около 600 человек"),
        ]),
        (BALKA, [
            ("bound dropped", "загинули щонайменше п'ятеро людей", "загинули п'ятеро людей"),
            ("bound dropped", "Понад 30 пацієнтів", "30 пацієнтів"),
            ("direction flipped", "втратила ліву руку", "втратила праву руку"),
        ]),
        (BALKA, [
            ("direction flipped", "ймовірно, вели зі сходу, йдеться", "ймовірно, вели із заходу, йдеться"),
            ("count inflated", "Понад 30 пацієнтів", "Понад 300 пацієнтів"),
        ]),
        (ZAHRA, [
            ("bound dropped", "وقتل ما لا يقل عن ثمانية أشخاص", "وقتل ثمانية أشخاص"),
            ("bound dropped", "وأصيب نحو 50 شخصا", "وأصيب 50 شخصا"),
        ]),
        (ZAHRA, [
            ("direction flipped", "انطلق على الأرجح من الشمال.", "انطلق على الأرجح من الجنوب."),
            ("count inflated", "نحو 50 شخصا", "نحو 500 شخص"),
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
        ("At least 38 people", "At least another 38 people"),
        ("At least 38 people", "38 people at the very least"),
        ("some 200 pages", "200 pages or so"),
        ("Fewer than half", "Less than half"),
        ("three of his ribs", "3 of his ribs"),
        (
            "walked from the western suburbs to the parliament",
            "marched to the parliament from the suburbs in the west",
        ),
    ],
)
def test_the_same_figure_or_way_in_other_words(old, new):
    assert not changed(KORROW, (old, new))
