"""What a word's company says of it, and how the odds of a text's words are spread."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from firsthand.records import Item
from firsthand.trace.spun_company import measures, place, places
from firsthand.trace.spun_odds import MILD, NEAR, NEAR_PRIOR, PRIOR
from firsthand.trace.spun_spread import explained, spread
from firsthand.trace.spun_verdict import seen, signs
from firsthand.trace.wording_text import Reading
from firsthand.world.spinning import table
from tracekit import STORY


def reading(text: str) -> Reading:
    return Reading(Item.of(text.encode()).id, text)


def nearness(one: str, two: str) -> float:
    return float(places()[place(one)] @ places()[place(two)])


def test_every_word_has_a_row_and_known_ones_are_of_one_length():
    every = places()
    length = np.linalg.norm(every, axis=1)
    assert every.shape == (len(table().words) + 1, 50)
    assert ((length == 0) | (np.abs(length - 1) < 1e-4)).all()
    assert length[-1] == 0
    assert place("zzxqzz") == len(every) - 1


def test_words_met_in_like_company_are_near():
    assert nearness("soldiers", "troops") > 0.6 > nearness("soldiers", "butter")
    assert nearness("hospital", "doctor") > nearness("hospital", "tractor")


def test_a_word_that_fits_its_text_is_nearer_than_one_put_for_it():
    text = (
        "the soldiers fired shots at the column of tanks and the army said that three soldiers "
        "were wounded by shells near the front where the troops were lying in the trench"
    )
    spun = text.replace("shots", "pictures").replace("column", "pillar")
    for word, put in (("shots", "pictures"), ("column", "pillar")):
        kept = measures(reading(text), [text.index(word)])
        odd = measures(reading(spun), [spun.index(put)])
        assert kept[0][0] > odd[0][0]


def test_measures_are_those_of_the_words_asked_for_in_order():
    looked = seen(reading(STORY))
    starts = [each.start for each in looked]
    every = measures(reading(STORY), starts)
    assert len(every) == len(starts)
    assert measures(reading(STORY), starts[3:5]) == every[3:5]
    assert {len(row) for row in every} == {len(NEAR.rows) - len(MILD.rows)}


@given(st.text(max_size=200))
def test_any_text_is_measured(text):
    found = signs(reading(text))
    assert found.spread is None or np.isfinite(found.spread)
    assert found.score == found.score


def test_few_words_tell_nothing():
    assert spread(["word"] * 5, [(0,) * 11] * 5, [(0,) * 10] * 5) is None
    assert signs(reading("The mendacity of conflict crimes.")).spread is None


@given(st.lists(st.integers(-600, 600), min_size=1, max_size=60), st.integers(1, 400))
def test_odder_words_explain_no_less(weights, more):
    assert explained([w + more for w in weights], PRIOR) >= explained(weights, PRIOR) - 1e-9
    assert explained([NEAR_PRIOR] * len(weights), NEAR_PRIOR) == 0


def test_words_of_another_age_are_no_sign():
    old = "And he said unto him, Because thou hast done this thing, thy servant shall go up. " * 9
    assert signs(reading(old)).old == 1
    assert signs(reading(STORY)).old == 0
