"""Contradictions: named in their smallest sets, the ways out of them told apart; none made up."""

from __future__ import annotations

import pytest

from firsthand.locate.conflict import compromise, conflicts, enough_for, ways_out
from firsthand.locate.forms.table import term_of
from firsthand.locate.fuse import fuse
from locatekit import KYIV, clue, domain, holds, row

YEAR = domain("2021-04-05", "2022-04-05")
NEAR = clue("near", places=[row(50.459, 30.170), row(48.787, 32.718), row(45.969, 28.988)])
WEST = clue("direction", places=[KYIV], direction="west")
MARCH = clue("around", start="2022-03-29T00:00:00Z", end="2022-04-01T00:00:00Z")
POSTED = clue("posted-before", end="2022-04-05T00:00:00Z")
TOO_HIGH = clue("sun-altitude", altitude_deg="60")
TROMSO = clue("near", places=[row(69.65, 18.96, people="72000")])
DECEMBER = clue("interval", start="2021-12-11T00:00:00Z", end="2021-12-21T00:00:00Z", edge_h="24")
SHADOW = clue("shadow-ratio", ratio_low="0.30", ratio_high="0.35")


def sets(clues, period=YEAR):
    found = conflicts([term_of(each, period) for each in clues], period)
    assert found.complete
    return {tuple(sorted(clues[n].form for n in each)) for each in found.sets}


def test_three_that_agree_two_by_two_and_not_together():
    """The sun is that high there in June, and somewhere in March; not there in March."""
    assert sets([NEAR, POSTED, MARCH, TOO_HIGH]) == {("around", "near", "sun-altitude")}


def test_every_smallest_set_is_found():
    assert sets([NEAR, WEST, POSTED, MARCH, TOO_HIGH]) == {
        ("around", "near", "sun-altitude"),
        ("around", "direction", "sun-altitude"),
    }


def test_a_shadow_in_the_polar_night():
    assert sets([TROMSO, DECEMBER, SHADOW, POSTED]) == {("interval", "near", "shadow-ratio")}


def test_a_shadow_at_midnight_in_the_polar_day_is_no_contradiction():
    june = clue("interval", start="2021-06-21T21:50:00Z", end="2021-06-21T22:10:00Z", edge_h="0.1")
    svalbard = clue("near", places=[row(78.22, 15.65)])
    seen = clue("sun-altitude", altitude_deg="12.1")
    assert sets([svalbard, june, seen]) == set()


def test_two_places_and_two_days():
    elsewhere = clue("near", places=[row(36.2, 37.16)])
    april = clue("interval", start="2021-04-20T00:00:00Z", end="2021-04-21T00:00:00Z")
    assert sets([NEAR, elsewhere, MARCH, april]) == {("near", "near"), ("around", "interval")}


def test_filmed_after_it_was_posted():
    assert sets(
        [POSTED, clue("after", start="2022-04-06T12:00:00Z")], domain("2021-04-05", "2022-05-05")
    ) == {("after", "posted-before")}


def test_that_a_film_was_posted_late_is_no_contradiction():
    early = clue("interval", start="2021-04-20T00:00:00Z", end="2021-04-21T00:00:00Z")
    assert sets([early, POSTED]) == set()


def test_a_namesake_far_away_is_no_contradiction():
    """A name of several places fits wherever one of them does."""
    other = clue("near", places=[row(48.787, 32.718)])
    assert sets([NEAR, other]) == set()


def test_what_cannot_hold_is_certain():
    found = compromise(
        [term_of(each, YEAR) for each in (NEAR, MARCH, TOO_HIGH)], YEAR,
        (term_of(NEAR, YEAR).form.candidates[0].place, YEAR.end_s), enough_for(3),
    )  # fmt: skip
    assert found.at_least > enough_for(3)
    assert found.misfits.sum() >= found.at_least


def test_threshold_is_three_sigma_for_so_many_clues():
    # Half of the chi-square quantile at 0.9973, from tables.
    for count, half in ((1, 4.5), (2, 5.915), (3, 7.078), (5, 9.103)):
        assert enough_for(count) == pytest.approx(half, abs=0.1)


def test_ways_out_are_the_smallest():
    assert ways_out([(0, 2, 4), (1, 2, 4)]) == [(2,), (4,), (0, 1)]
    assert ways_out([(0,)]) == [(0,)]
    assert ways_out([(0, 1), (2, 3)]) == [(0, 2), (0, 3), (1, 2), (1, 3)]
    assert ways_out([]) == []


def test_hypotheses_are_solved_apart_and_not_blended():
    answer = fuse([NEAR, POSTED, MARCH, TOO_HIGH], YEAR, explain=False)
    assert answer is not None
    assert len(answer.conflicts) == 1
    by = {h.wrong: h for h in answer.hypotheses}
    assert set(by) == {(NEAR.id,), (MARCH.id,), (TOO_HIGH.id,)}
    assert sum(h.weight for h in by.values()) == pytest.approx(1)
    # "The date is wrong": the village, in summer. "The place is wrong": far south, in March.
    date_wrong, place_wrong = by[MARCH.id,], by[NEAR.id,]
    assert holds(date_wrong.ninety.where, 50.459, 30.170)
    assert not holds(place_wrong.ninety.where, 50.459, 30.170)
    assert date_wrong.ninety.area_km2 < 1_000 < place_wrong.ninety.area_km2
    ends = [str(window.end) for window in date_wrong.half.when]
    assert all("2021-04" <= end < "2021-10" for end in ends)


def test_a_date_outside_of_the_period_is_refused_and_told():
    old = clue("interval", start="1999-01-01T00:00:00Z", end="1999-01-02T00:00:00Z")
    answer = fuse([NEAR, old], YEAR, explain=False)
    assert answer is not None
    (why,) = (why for _, why in answer.refused)
    assert why == "the clue's time lies outside the open period (2021-04-05 to 2022-04-05)"
    assert fuse([old], YEAR) is None
