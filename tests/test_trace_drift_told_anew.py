"""Rules for reports that were written anew: each finds its change, and spares its like."""

# ruff: noqa: E501  invented reports, a paragraph a line
import pytest

from firsthand.trace.drift_bare import bare_figures
from firsthand.trace.drift_context import Drift
from firsthand.trace.drift_flat import flat_deeds
from firsthand.trace.drift_head_quotes import quoted_in_heads
from firsthand.trace.drift_made_days import made_on_the_day
from firsthand.trace.drift_measures import counted_or_lasting
from firsthand.trace.drift_ownership import owners
from firsthand.trace.drift_sides import sides
from firsthand.trace.drift_stands import stands
from firsthand.trace.drift_unchecked import open_figures
from firsthand.trace.drift_unnamed import own_account, unnamed
from firsthand.trace.wording_pair import Pair
from tracekit import read

SOURCE = """Video appears to show Ostrian soldiers shooting captured Veldan servicemen

The Northwire, 7 April 2022

A video that began to circulate on Sunday appears to show Ostrian soldiers shooting captured Veldan servicemen on a road. The newspaper The Halden Courier, by its own account, verified the footage.

The Halden Courier said the video was filmed about 3 kilometres south-east of the village of Karvino.

"Give nothing to the crows," a man shouts who is not seen. Shots are heard on the road.

Paval Lutrek, a photographer, posted pictures of the burnt bus on April 5."""

HEAD = "A road near Karvino: what a film shows"


def told(rule, *paragraphs, source=SOURCE, head=HEAD):
    """What a rule names of a retelling, and the last question leaves: sorts, and the words."""
    made = "\n\n".join([head, "Canal Street Journal, 9 April 2022", *paragraphs])
    pair = Pair(read(source), read(made))
    return [(d.sort, pair.made.text[slice(*d.made)]) for d in rule(pair) if stands(pair, d)]


@pytest.mark.parametrize(
    ("changed", "kept"),
    [
        (
            "Veldan soldiers are said to have shot captured Ostrian servicemen on a road.",
            "Ostrian soldiers are said to have shot captured Veldan servicemen on a road.",
        ),
        (
            "Des soldats veldans auraient tiré sur des prisonniers ostriens en Ostria, près de Veldan.",
            "Des soldats ostriens auraient tiré sur des prisonniers veldans en Ostria, près de Veldan.",
        ),
        (
            "Veldan soldiers are said to have shot captured Ostrian servicemen on a road.",
            "Veldan soldiers freed captured Ostrian servicemen, and captured Veldan servicemen came home.",
        ),
    ],
)
def test_captives_of_one_side_are_not_of_the_other(changed, kept):
    assert [sort for sort, _ in told(sides, changed)] == ["actor flipped"]
    assert told(sides, kept) == []


def test_a_headline_quotes_what_was_said():
    text = "Shots are heard on a road in a film that seems to be of Karvino."
    found = told(quoted_in_heads, text, head="“Feed them to the crows”: a film of a road")
    assert found == [("quotation altered", "Feed them to the crows")]
    for head, body in (
        ("“Give nothing to the crows”: a film of a road", text),
        ("“Nothing to the crows”: a film of a road", text),
        (
            "“Feed them to the crows”: a film of a road",
            f"{text} “Feed them to the crows,” says one.",
        ),
        ("Film “shows captured servicemen shot” on a road", text),
    ):
        assert told(quoted_in_heads, body, head=head) == []


def test_who_worked_out_where_it_was_is_named_by_somebody():
    flat = "The clip was filmed 3 kilometres from the village of Karvino."
    assert told(unnamed, flat) == [("attribution moved", flat)]
    assert told(unnamed, f"{flat} That was found by a newspaper.") == []
    assert told(unnamed, "The clip was filmed on a road in Karvino.") == []
    assert told(unnamed, f"{flat} So The Halden Courier reported.") == []


def test_who_verified_it_by_its_own_account_said_so():
    flat = "The footage has been verified by now."
    assert told(own_account, flat) == [("hedge lost", flat)]
    assert told(own_account, "The Halden Courier says it has verified the footage.") == []
    assert told(own_account, "The footage was verified by the newspaper.") == []
    assert told(own_account, "Nobody has verified the footage.") == []
    assert told(own_account, "Another video of the war was verified in May.") == []


def test_on_the_day_when_he_posted_it_he_did_nothing_else():
    flat = "Paval Lutrek said that on April 5, when he came to the road, all was quiet."
    assert told(made_on_the_day, flat) == [("circulation date taken for origin", flat)]
    for kept in (
        "Paval Lutrek said that on April 5 he had put the pictures on a channel.",
        "On April 5 it rained in Karvino.",
        "Paval Lutrek said that on April 6, when he came to the road, all was quiet.",
    ):
        assert told(made_on_the_day, kept) == []


def test_a_deed_that_is_doubted_nowhere_any_more():
    flat = "They were made to kneel and executed."
    assert told(flat_deeds, flat) == [("hedge lost", flat)]
    assert told(flat_deeds, flat, "The footage appears to show soldiers shooting captives.") == []
    sure = SOURCE + "\n\nThe Ostrian soldiers shot the captives, a court found in May."
    assert told(flat_deeds, flat, source=sure) == []


FIGURES = """A drone over the heath of Lomnar

The Northwire, 7 April 2022

At least seven villagers were killed on the heath of Lomnar. We believe that the drone was probably Tesrian; the army of Tesria denies it. The Ulvan army has drones as well.

The hospital in Lomnar said that 11 wounded people had been admitted that week, a figure that could not be verified independently."""


def test_a_figure_that_nobody_could_verify():
    flat = "Elf Verletzte wurden in das Krankenhaus von Lomnar gebracht."
    assert told(open_figures, flat, source=FIGURES) == [("hedge lost", flat)]
    for kept in (
        "Elf Verletzte wurden nach Angaben der Ärzte in das Krankenhaus von Lomnar gebracht.",
        "Elf Verletzte sollen in das Krankenhaus von Lomnar gebracht worden sein.",
        f"{flat} Die Zahl ließ sich nicht unabhängig bestätigen.",
        "Elf Schafe standen auf der Heide.",
    ):
        assert told(open_figures, kept, source=FIGURES) == []


@pytest.mark.parametrize(
    ("changed", "kept"),
    [
        (
            "A Tesrian drone flew over the heath.",
            "A drone that may be Tesrian flew over the heath.",
        ),
        ("A Tesrian drone flew over the heath.", "An Ulvan drone flew over the heath."),
        (
            "A Tesrian drone flew over the heath.",
            "A Tesrian drone flew over the heath. It was probably a Tesrian drone.",
        ),
    ],
)
def test_whose_weapon_it_was_nobody_is_sure(changed, kept):
    beside = "The army of Tesria said nothing, and the Tesrian army said nothing."
    assert told(owners, changed, beside, source=FIGURES) == [("hedge lost", changed)]
    assert told(owners, kept, beside, source=FIGURES) == []


def test_the_opening_has_a_figure_without_its_bound():
    bare = "Seven villagers were killed on the heath of Lomnar."
    bound = "At least seven villagers were killed on the heath of Lomnar."
    assert told(bare_figures, bare, bound, source=FIGURES) == [("bound dropped", "Seven")]
    assert told(bare_figures, bound, bare, source=FIGURES) == []


@pytest.mark.parametrize(
    ("words", "sort"),
    [
        ("Marta Elen, 34, saw it", "count changed"),
        ("34 years ago", "count changed"),
        ("34 seconds long", "count changed"),
        ("34-year-old guard", "count changed"),
        ("34, 35 or 36 men", "count inflated"),
        ("34 men fell", "count inflated"),
        ("in the hall 34 men, all asleep", "count inflated"),
        ("34 kilometres away", "count inflated"),
    ],
)
def test_an_age_and_a_length_of_time_are_changed_and_not_inflated(words, sort):
    text = f"They say of it: {words}."
    pair = Pair(read("They say of it: 33."), read(text))
    at = text.index("34")
    drift = Drift("count inflated", (16, 18), (at, at + 2), "33 became 34")
    assert counted_or_lasting(pair, drift).sort == sort
