"""Cards, stings and bought shots that films share join nothing; excerpts are told from them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import footagekit as kit
from firsthand.trace import footage_lines, footage_passing, footage_shared
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_runs import runs
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_time import Line

FPS = kit.FPS
PLAINLY = 0.9


def film(*pieces: Any) -> Sketch:
    return kit.sketched(kit.film(np.concatenate(pieces)))


def faded(before: Any, after: Any, seconds: float) -> Any:
    """Let one go over into the other."""
    count = round(seconds * FPS)
    share = ((np.arange(count) + 0.5) / count)[:, None, None, None]
    both = before[-count:] * (1 - share) + after[:count] * share
    return np.concatenate([before[:-count], both.astype(np.uint8), after[count:]])


def smaller(pictures: Any) -> Any:
    return np.stack([cv2.resize(p, (160, 90), interpolation=cv2.INTER_AREA) for p in pictures])


def found(one: Sketch, other: Sketch) -> list[Run]:
    """Return the runs that surely are the same pictures."""
    groups = footage_lines.groups(footage_lines.shared(one, other))
    return [run for run in runs(one, other, groups) if run.line.alike >= PLAINLY]


@pytest.fixture(scope="module")
def card() -> Any:
    return kit.drawn(40, 2)


@pytest.fixture(scope="module")
def with_card(card: Any) -> Sketch:
    return film(kit.drawn(41, 4.5), card)


@pytest.mark.parametrize("name", ["last", "first", "between", "faded in", "cut short", "smaller"])
def test_a_card_that_two_films_have_joins_none(name: str, card: Any, with_card: Sketch):
    before, after = kit.drawn(42, 3.5), kit.drawn(43, 3)
    other = {
        "last": lambda: film(before, card),
        "first": lambda: film(card, before),
        "between": lambda: film(before, card, after),
        "faded in": lambda: film(faded(before, card, 0.5)),
        "cut short": lambda: film(before, card[: 3 * FPS // 2]),
        "smaller": lambda: film(smaller(before), smaller(card)),
    }[name]()
    some = found(with_card, other)
    assert some
    assert footage_shared.apart(with_card, other, some)
    turned = [replace(run, one=run.other, other=run.one) for run in some]
    assert footage_shared.apart(other, with_card, turned)


@pytest.mark.parametrize("start", [0.0, 2.5, 5.0])
def test_what_was_taken_out_of_a_film_is_its_copy(start: float, card: Any):
    whole = kit.drawn(44, 8)
    source = kit.sketched(kit.film(whole))
    first = round(start * FPS)
    other = film(card, whole[first : first + 3 * FPS], kit.drawn(45, 3))
    some = found(source, other)
    assert some
    assert not footage_shared.apart(source, other, some)


def test_most_of_a_card_is_as_good_as_all_of_it(card: Any):
    first = film(card, kit.drawn(58, 5))
    between = film(kit.drawn(42, 3.5), card[: 3 * FPS // 2], kit.drawn(43, 3))
    some = found(first, between)
    assert some
    assert footage_shared.apart(first, between, some)


def test_what_holds_a_cut_is_a_title_only_where_it_stands_whole(card: Any):
    title = kit.drawn(52, 3.5)
    first, second = (film(title, kit.drawn(seed, 5)) for seed in (53, 54))
    assert footage_shared.apart(first, second, found(first, second))
    part = film(card, title[: 3 * FPS], kit.drawn(55, 4))
    source = film(kit.drawn(56, 4), title, kit.drawn(57, 4))
    some = found(source, part)
    assert some
    assert not footage_shared.apart(source, part, some)


def test_a_film_that_is_mostly_another_ones_is_its_copy(card: Any):
    shot = kit.drawn(46, 2)
    source, other = film(kit.drawn(47, 4), shot, kit.drawn(48, 4)), film(shot, card[:FPS])
    some = found(source, other)
    assert some
    assert not footage_shared.apart(source, other, some)


def test_a_film_goes_over_where_it_cuts_or_fades_and_not_where_it_goes_on():
    plain = kit.sketched(kit.film(kit.drawn(49, 6)))
    fades = film(faded(kit.drawn(49, 2), kit.drawn(50, 2), 0.6))
    assert [footage_shared.goes_over(plain, at) for at in (2.0, 3.0, 4.0, 5.0)] == [True, False] * 2
    assert footage_shared.goes_over(fades, 1.7)
    # It neither begins nor ends with a cut.
    assert not any(footage_shared.goes_over(plain, at) for at in (-1.0, 0.0, 0.2, 5.9, 6.0, 9.0))


@given(st.lists(st.tuples(st.floats(0, 60), st.floats(0, 60)), max_size=5))
def test_a_share_is_a_share(spans: list[tuple[float, float]]):
    sketch = _long()
    stretches = [(min(each), max(each)) for each in spans]
    share = footage_shared._share(sketch, stretches)
    assert 0 <= share <= 1
    assert footage_shared._share(sketch, stretches * 2) == pytest.approx(share)


def _long() -> Sketch:
    sketch = kit.sketched(kit.film(kit.drawn(51, 1)))
    return replace(sketch, end=sketch.end * 61)


def test_a_pattern_that_repeats_shows_nothing(card: Any, with_card: Sketch):
    run = found(with_card, film(kit.drawn(42, 3.5), card))[0]

    def patterned(seconds: float, line: Line, picture: float, samples: int = 4) -> bool:
        ends = run.other[0], run.other[0] + seconds
        tried = replace(run, line=line, other=ends, picture=picture, samples=samples)
        return footage_passing._is_patterned(tried)

    once, repeated = Line(1, 0, 0.85, 0.8, 2), Line(1, 0, 0.95, 0.5, 2)
    slow = Line(0.9, 0, 0.85, 0.8, 2)
    assert patterned(2, repeated, 0.9)
    assert patterned(2, slow, 0.9)
    assert patterned(2, once, 0.9, samples=1)
    assert not patterned(2, once, 0.9)
    assert not patterned(2, repeated, 0.99)
    assert not patterned(4, repeated, 0.9)
