"""Fusion against brute force and against truths known beforehand; its certificate; its effects."""

from __future__ import annotations

import math
import tracemalloc

import numpy as np
import pytest

from firsthand.locate.boxes import DAY_S, EARTH_KM, Domain, angle, points, vectors
from firsthand.locate.effects import effects
from firsthand.locate.forms.table import term_of
from firsthand.locate.fuse import fuse
from firsthand.locate.levels import common_level, levels, region, windows
from firsthand.locate.solve import solve
from firsthand.world import sun
from locatekit import KYIV, SUNS, clue, contains, domain, holds, row, unix_s

MONTH = domain("2022-03-03", "2022-04-05")
YEAR = domain("2021-04-05", "2022-04-05")
VILLAGE = (50.459, 30.170)
NAMESAKES = [
    row(*VILLAGE, "the one meant"), row(48.787, 32.718), row(45.969, 28.988), row(49.110, 33.610),
    row(49.672, 31.853), row(46.632, 31.739), row(50.936, 32.947), row(48.754, 37.387),
]  # fmt: skip
NEAR = clue("near", places=NAMESAKES)
WEST = clue("direction", places=[KYIV], direction="west")
AROUND = clue("around", start="2022-03-29T00:00:00Z", end="2022-04-01T00:00:00Z")
POSTED = clue("posted-before", end="2022-04-05T00:00:00Z")
HIGH = clue("sun-altitude", altitude_deg="43.4")
TOWARD = clue("sun-azimuth", azimuth_deg="178.7")
SIX = (NEAR, WEST, AROUND, POSTED, HIGH, TOWARD)


def terms(clues, period=MONTH):
    return [term_of(each, period) for each in clues]


def test_agrees_with_brute_force():
    """On a patch around the village, counted cell by cell, 15 minutes by 15 minutes."""
    found = solve(terms(SIX), MONTH)
    latitude = np.linspace(50.15, 50.77, 26)
    longitude = np.linspace(29.7, 30.66, 25)
    place = vectors(*(g.ravel() for g in np.meshgrid(latitude, longitude, indexing="ij")))
    moments = np.arange(MONTH.start_s + 450, MONTH.end_s, 900.0)
    made = terms(SIX)
    weight = np.cos(np.repeat(np.radians(latitude), len(longitude)))
    flat = points(place, np.zeros(place.shape[1]))
    for term in made[:2]:
        weight = weight * term.factors(flat)[0]
    still = points(np.zeros((3, len(moments))), moments)
    in_time = np.prod([term.factors(still)[0] for term in made[2:4]], axis=0)
    by_place, by_time = np.zeros(place.shape[1]), np.zeros(len(moments))
    for n in np.flatnonzero(in_time > in_time.max() * 5e-3):
        boxes = points(place, np.array([moments[n]]))
        mass = weight * in_time[n] * made[4].factors(boxes)[0] * made[5].factors(boxes)[0]
        by_place += mass
        by_time[n] = mass.sum()
    by_place, by_time = by_place / by_place.sum(), by_time / by_time.sum()

    ours = found.on_ground()
    away = angle(found.ground.place, vectors(*VILLAGE))[0] * EARTH_KM
    theirs = angle(place, vectors(*VILLAGE))[0] * EARTH_KM
    for km in (5, 10, 20):
        assert ours[away < km].sum() == pytest.approx(by_place[theirs < km].sum(), abs=0.03)
    hours = np.arange(MONTH.start_s, MONTH.end_s + 1, 3600.0)
    mine = np.histogram(found.period.time, hours, weights=found.in_period())[0]
    other = np.histogram(moments, hours, weights=by_time)[0]
    assert 0.5 * np.abs(mine - other).sum() < 0.03  # total variation, by the hour


@pytest.mark.parametrize("period", [MONTH, YEAR], ids=["a month", "a year"])
def test_six_clues_find_the_village_and_say_how_sure(period):
    answer = fuse(SIX, period)
    assert answer is not None
    whole = answer.whole
    assert answer.conflicts == ()
    assert whole.error < 0.2
    assert not whole.ran_out
    assert holds(whole.ninety.where, 50.43, 30.20)
    assert contains(whole.ninety.when, "2022-03-30T10:00:00Z")
    assert 50 < whole.ninety.area_km2 < 200
    assert whole.half.where.within(whole.ninety.where)
    assert whole.half.both.within(whole.ninety.both)
    assert 5 < whole.ninety.hours < 20
    meant = max(whole.fates, key=lambda f: f.share)
    assert meant.candidate.name == "the one meant"
    assert meant.share > 0.98
    for fate in whole.fates:
        if fate is not meant:
            assert fate.ruled_out_by == WEST.id
            assert fate.misfit > 4


def test_six_clues_take_little_work_and_memory():
    """What that is in seconds, bench/locate measures."""
    tracemalloc.start()  # and not this process's peak, to which every test before has added
    try:
        answer = fuse(SIX, MONTH, explain=False)
        peak_mib = tracemalloc.get_traced_memory()[1] / 2**20
    finally:
        tracemalloc.stop()
    assert answer is not None
    assert answer.whole.boxes < 50_000
    assert peak_mib < 100


def test_effects_tell_which_clue_did_what():
    found = effects(solve(terms(SIX), MONTH))
    assert found[NEAR.id].area_without_km2 > 50 * 110
    assert found[WEST.id].area_without_km2 > 5 * 110
    assert found[NEAR.id].bits > 3
    assert found[AROUND.id].hours_without > found[WEST.id].hours_without * 0.9
    # The place is known without the sun, and the hour without the place by its like.
    assert found[HIGH.id].bits < 1
    assert found[HIGH.id].bits_alone > 3


def test_bits_are_those_of_the_definition():
    """Two normal clouds: the divergence of their product from one of them is known."""
    one = clue("point", "0", latitude_deg="50", longitude_deg="30", radius_m="24477")
    other = clue("point", "0", latitude_deg="50.1", longitude_deg="30", radius_m="24477")
    found = effects(solve(terms((one, other)), MONTH))
    # Spread 10 km each; the product has 10/sqrt(2) km, and its middle lies half of the way off.
    shift = 0.05 * math.pi / 180 * EARTH_KM
    nats = 0.5 * (2 * 0.5 + shift**2 / 100 - 2 - 2 * math.log(0.5))
    assert found[other.id].bits == pytest.approx(nats / math.log(2), rel=0.05)


def test_a_clue_that_is_alone_in_being_wrong_is_found_doubtful():
    far = clue("near", places=[row(48.2, 16.4)])
    three = [clue("point", latitude_deg="50.45", longitude_deg="30.2", radius_m=r)
             for r in ("2000", "2500", "3000")]  # fmt: skip
    answer = fuse([far, *three], MONTH)
    assert answer is not None
    assert answer.whole.doubts[far.id] > 0.99
    assert holds(answer.whole.half.where, 50.45, 30.2)


def test_what_nobody_knows_is_everywhere():
    """A clue of time alone says nothing of place: all the Earth, and no pin."""
    answer = fuse(
        [clue("interval", start="2022-03-30T00:00:00Z", end="2022-03-31T00:00:00Z")], MONTH
    )
    assert answer is not None
    assert answer.whole.ninety.area_km2 > 4e8
    assert 20 < answer.whole.ninety.hours < 28
    assert fuse([], MONTH) is None


@pytest.mark.parametrize(("where", "latitude", "longitude", "when", "altitude"),
                         [(k, *v) for k, v in SUNS.items()])  # fmt: skip
def test_altitude_at_a_known_hour_holds_the_place(where, latitude, longitude, when, altitude):
    """Poles, the date line and the zenith are nothing special; nor is a whole ring of places."""
    moment = unix_s(when)
    period = Domain(moment - 15 * DAY_S, moment + 15 * DAY_S)
    ten = {"start": when, "end": when.replace(":00:00Z", ":10:00Z")}
    then = clue("interval", "0.01", edge_h="0.1", **ten)
    high = clue("sun-altitude", "0.01", altitude_deg=altitude)
    found = solve(terms([then, high], period), period, most=120_000)
    ground = levels(found.ground, found.on_ground())
    assert holds(region(ground, 0.9), latitude, longitude), where
    assert ground.measure(0.9) < 5e7


def test_twin_hours_are_both_told():
    """The sun is as high at two times of day: without its direction, both remain."""
    here = clue("point", latitude_deg="50.43", longitude_deg="30.20", radius_m="500")
    day = clue("interval", start="2022-03-30T00:00:00Z", end="2022-03-31T00:00:00Z", edge_h="0.5")
    low = clue("sun-altitude", altitude_deg="25", spread_deg="1")
    answer = fuse([here, day, low], MONTH, explain=False, most=120_000)
    assert answer is not None
    assert len(answer.whole.half.when) == 2
    east = fuse(
        [here, day, low, clue("sun-azimuth", azimuth_deg="110")], MONTH, explain=False, most=120_000
    )
    assert east is not None
    assert len(east.whole.half.when) == 1


def test_twin_hemispheres_are_told_apart_by_the_turn_of_the_shadow():
    """North of the sun shadows turn clockwise, south of it the other way."""
    noon = {"start": "2022-03-20T11:30:00Z", "end": "2022-03-20T12:30:00Z"}
    clues = [clue("interval", edge_h="0.1", **noon), clue("sun-altitude", altitude_deg="50")]
    both = fuse(clues, MONTH, explain=False, most=120_000)
    assert both is not None
    assert holds(both.whole.ninety.where, 40, 0) and holds(both.whole.ninety.where, -40, 0)  # noqa: PT018
    turn = clue("two-shadows", "0.01", minutes_apart="30", turned_deg="11.5", spread_deg="2")
    north = fuse([*clues, turn], MONTH, explain=False, most=120_000)
    assert north is not None
    assert holds(north.whole.ninety.where, 40, 0)
    assert not holds(north.whole.ninety.where, -40, 0)


def test_two_shadows_and_no_clock_find_the_hour():
    """What skyfield would say of the sun there is what our own sun says, within its own test."""
    at = unix_s("2022-03-30T07:20:00Z")
    (one, first), (two, second) = (sun.position(50.43, 30.20, at + s) for s in (0, 2700))
    ratios = {
        f"{name}_ratio_{end}": f"{math.tan(math.radians(float(high))) * part:.4f}"
        for name, high in (("first", one), ("second", two))
        for end, part in (("low", 0.98), ("high", 1.02))
    }
    clues = [
        clue("near", places=NAMESAKES[:1]),
        clue("interval", start="2022-03-28T00:00:00Z", end="2022-04-02T00:00:00Z"),
        clue(
            "two-shadows", minutes_apart="45", turned_deg=f"{float(second - first):.2f}", **ratios
        ),
    ]
    answer = fuse(clues, MONTH, explain=False)
    assert answer is not None
    assert contains(answer.whole.ninety.when, "2022-03-30T07:20:00Z")
    assert not contains(answer.whole.ninety.when, "2022-03-30T13:00:00Z")
    assert answer.whole.ninety.hours < 15


def test_the_hour_of_a_clock_in_an_unknown_zone_narrows_longitude():
    """13:00 by the clock and the sun in the south at 10:00 UTC: some three hours ahead of it."""
    clues = [
        clue("wall-clock", local="2022-03-30T13:00:00"),
        clue("interval", start="2022-03-30T09:55:00Z", end="2022-03-30T10:05:00Z", edge_h="0.1"),
    ]
    answer = fuse(clues, MONTH, explain=False)
    assert answer is not None
    assert holds(answer.whole.ninety.where, 50.4, 30.5)
    assert not holds(answer.whole.ninety.where, 50.4, -60)
    assert not holds(answer.whole.ninety.where, 50.4, 110)


def test_region_and_windows_hold_what_they_say():
    found = solve(terms(SIX), MONTH)
    ground, period = (
        levels(found.ground, found.on_ground()),
        levels(found.period, found.in_period()),
    )
    for level in (0.5, 0.9):
        common = common_level(found, ground, period, level)
        assert level <= common < 1
        held = found.on_ground()[
            np.isin(found.ground.place[0], found.ground.place[0, ground.taken(level)])
        ]
        assert held.sum() <= level + 0.1
        cells = region(ground, level)
        # Cells cover the parts taken: a little more, never much less.
        assert 0.9 * ground.measure(level) < cells.area_m2 / 1e6 < 1.6 * ground.measure(level)
        bounds = [(w.start, w.end) for w in windows(period, level)]
        told = sum((end.ns - start.ns) / 1e9 for start, end in bounds if start and end)
        assert period.measure(level) <= told < 1.3 * period.measure(level) + 3600


def test_budget_that_runs_out_is_said():
    found = solve(terms((HIGH, AROUND)), MONTH, most=2_000)
    assert found.ran_out
    assert 0.2 < found.error <= 1
    assert found.share.sum() == pytest.approx(1)


def test_clues_without_doubt_that_cannot_all_hold_leave_nothing_and_break_nothing():
    noon = {"start": "2022-12-21T12:00:00Z", "end": "2022-12-21T12:01:00Z", "edge_h": "0"}
    never = [
        clue("point", "0", latitude_deg="78.2", longitude_deg="15.6", radius_m="100"),
        clue("interval", "0", **noon),
        clue("sun-altitude", "0", altitude_deg="80", spread_deg="0.5"),
    ]
    year = domain("2022-06-01", "2023-06-01")
    found = solve(terms(never, year), year, most=60_000)
    assert found.error == 1
    assert found.log_mass < -20
    answer = fuse(never, year, explain=False, most=60_000)
    assert answer is not None
    assert answer.conflicts
