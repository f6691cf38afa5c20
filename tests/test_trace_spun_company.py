"""What a word's company says of it, what the network makes of it, how a text's odds are spread."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from firsthand.records import Item
from firsthand.trace.spun_company import measures, place, places
from firsthand.trace.spun_manner import Manner
from firsthand.trace.spun_net import inputs, layers, odds, packed
from firsthand.trace.spun_odds import EDGES, MILD, PRIOR
from firsthand.trace.spun_seen import Seen, seen, told
from firsthand.trace.spun_spread import PUT, TEXT, explained, numbers, spread
from firsthand.trace.spun_verdict import signs
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
    assert {len(row) for row in every} == {len(EDGES) - len(MILD.rows)}


MANNER = Manner(names=0.1, old=0, semicolons=0, length=3)


def words(many: int, *, small: bool = False) -> list[Seen]:
    """Some words that differ."""
    return [Seen(n, n, n + 1, str(n), 2, (0, 30), [], None, None, small=small) for n in range(many)]


@given(st.text(max_size=200))
def test_any_text_is_measured(text):
    found = signs(reading(text))
    assert found.spread is None or np.isfinite(found.spread)
    assert found.score == found.score


def test_few_words_tell_nothing():
    assert spread(words(5), [0] * 5, MANNER) is None
    assert spread(words(40, small=True), [0] * 40, MANNER) is None
    assert signs(reading("The mendacity of conflict crimes.")).spread is None


@given(st.lists(st.integers(-600, 600), min_size=1, max_size=60), st.integers(1, 400))
def test_odder_words_explain_no_less(weights, more):
    assert explained([w + more for w in weights], PRIOR) >= explained(weights, PRIOR) - 1e-9
    assert explained([PUT] * len(weights), PUT) == 0


@given(st.lists(st.integers(-900, 900), min_size=1, max_size=60), st.integers(0, 400))
def test_the_numbers_of_odder_words_are_no_less(weights, more):
    looked = [*words(len(weights)), *words(len(weights), small=True)]
    low, high = (numbers(looked, [w + by for w in weights] * 2, MANNER) for by in (0, more))
    assert all(b >= a - 1e-9 for a, b in zip(low, high, strict=True))
    assert len(low) == len(TEXT)


def test_the_network_is_whole_and_packed_as_it_is_read(tmp_path, monkeypatch):
    given_layers = layers()
    assert [m.shape[1] for m, _ in given_layers] == [320, 64, 1]
    assert all(np.isfinite(m).all() and np.isfinite(a).all() for m, a in given_layers)
    path = tmp_path / "net.xz"
    path.write_bytes(packed(given_layers))
    monkeypatch.setattr("firsthand.trace.spun_net._FILE", path)
    again = layers.__wrapped__()
    for (one, more), (other, added) in zip(given_layers, again, strict=True):
        assert (one == other).all()
        assert (more == added).all()


def test_a_word_put_is_likelier_put_than_the_one_that_stood_there():
    for word, put in (("lying", "mendacity"), ("shots", "pictures"), ("wounded", "stricken")):
        text = STORY.replace(word, put)
        found = []
        for each in (STORY, text):
            looked = seen(reading(each))
            at = each.index(put if each == text else word)
            found.append(
                dict(zip([w.start for w in looked], odds(reading(each), looked), strict=True))[at]
            )
        assert found[1] > found[0]


def test_the_network_looks_at_words_and_their_neighbours_only_of_one_sentence():
    one = reading("The soldiers fired shots at the column. Nobody answered them there.")
    other = reading("The soldiers fired shots at the column. Rabbits answered them there.")
    rows = [inputs(each, [w for w in seen(each) if w.form == "column"]) for each in (one, other)]
    assert rows[0].shape == (1, 548)
    assert (rows[0][:, :350] == rows[1][:, :350]).all()
    assert odds(one, []) == []


def test_each_word_that_was_seen_is_among_those_told():
    each = reading(STORY)
    words = told(each)
    assert all(words[w.number].start == w.start for w in seen(each))
    assert {w.form for w in seen(each, quoted=True)} <= {w.form for w in words if w.quoted}
