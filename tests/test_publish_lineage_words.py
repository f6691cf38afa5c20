"""How retellings and changes are worded."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.publish.footage_words import between, complete_words, copy_sound, done, sound_words
from firsthand.publish.lineage_facts import is_byline, same_name
from firsthand.publish.lineage_words import joined, looked_at, note, quoted, seen_in
from firsthand.records import Derivation, Facts, Span, Whole


def test_what_was_made_from_an_earlier_version_is_a_later_one():
    assert note("earlier version", sure=True) == "later version"
    assert joined("earlier version", sure=True) == "a later version of"


def test_where_the_way_is_undetermined_a_version_is_neither_earlier_nor_later():
    assert note("earlier version", sure=False) == "another version"
    assert joined("earlier version", sure=False) == "another version of"


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("cites", "cites"),
        ("copy", "a copy of"),
        ("excerpt", "an excerpt from"),
        ("spun", "spun from"),
    ],
)
def test_an_edge_reads_as_a_sentence(how, words):
    assert joined(how, sure=True) == words


def test_what_was_looked_at_is_said_once_with_who_looked():
    said = ["person, by Breaker Radio", "person, by The Harbinger", "the footage"]
    assert looked_at(said) == ("people they spoke to (Breaker Radio, The Harbinger)", "the footage")


def test_words_in_a_reason_stand_between_marks_of_quotation():
    assert quoted("\"the Sisters' clinic\" became 'the police'") == (
        "“the Sisters' clinic” became “the police”"
    )
    assert quoted("it's the union's call") == "it's the union's call"


def test_a_reason_that_repeats_the_words_beside_it_is_not_shown():
    assert seen_in("'38' became '28'", "38", "28") == ""
    assert seen_in("'turned' became 'welcomed'", "He turned it down", "He welcomed it") == (
        "“turned” became “welcomed”"
    )


@given(st.text(max_size=60))
def test_a_reason_without_marks_stays_as_it_is(why):
    if "'" not in why and '"' not in why:
        assert quoted(why) == why


def test_why_one_is_the_most_complete_is_said_of_it():
    said = ["the source goes on before or after", "the source is without the other's caption"]
    assert list(complete_words(said)) == ["goes on before or after", "is without a copy's caption"]


def test_what_speaks_against_is_told_of_the_other_way():
    assert between("the source has more pixels", "A", "B") == "B has more pixels"
    assert between("against: the source is without the other's logo", "A", "B") == (
        "against: A is without B's logo"
    )


def test_the_sound_of_two_members_is_found_whichever_is_named_first():
    facts = {"sounds": [{"one": "a", "other": "b", "told": "other sound"}]}
    assert sound_words(facts, "b", "a") == sound_words(facts, "a", "b") == "other sound"
    assert sound_words(facts, "a", "c") == ""


def test_nothing_is_said_of_the_sound_of_a_picture():
    film, image = "a" * 64, "b" * 64
    facts = {"sounds": [{"one": film, "other": image, "told": "no sound to compare"}]}
    span = Span(item=film, stream=0, tick_num=1, tick_den=10, start=0, end=9)
    shot = Derivation(made=Whole(item=image), source=span, how="excerpt", facts=Facts())
    copy = Derivation(made=replace(span, item=image), source=span, how="copy", facts=Facts())
    assert copy_sound(facts, shot) == ""
    assert copy_sound(facts, copy) == "neither has sound that can be compared"


@pytest.mark.parametrize(
    ("words", "byline"),
    [
        ("By Nora Whitlock and Deven Achar", True),
        ("Par Hélène Quiniou (Tolm, correspondante) et Bastien Morvan", True),
        ("By Monday three men had died.", False),
        ("Von dort kamen Schüsse", False),
        ("By the river", False),
        ("", False),
    ],
)
def test_a_byline_is_no_claim(words, byline):
    assert is_byline(words) is byline


def test_an_article_and_spaces_make_no_other_house():
    assert same_name("The Carrow Tribune", "carrowtribune")
    assert not same_name("The Carrow Tribune", "The Barrow Tribune")


def test_a_negative_is_told_as_one():
    changes = [
        {"name": "colour change", "levels": "inverted"},
        {"name": "colour change", "levels": "inverted", "colour": "none left"},
        {"name": "colour change", "colour": "none left"},
        {"name": "colour change", "levels": "darker"},
    ]
    assert list(done(changes)) == [
        *2 * ("shown in negative",),
        "colour taken out",
        "brightness or colours changed",
    ]


def test_bars_on_all_four_sides_are_a_border() -> None:
    mirror, over, beside = ({"name": n} for n in ("mirror", "letterbox", "pillarbox"))
    assert list(done([over, mirror, beside])) == ["mirrored left to right", "a border round it"]
    assert list(done([over])) == ["bars above and below"]
