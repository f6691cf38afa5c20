"""Locating against truths computed by others: scenes.csv is skyfield's (bench/world/oracle.py).

Twin times of day, twin hemispheres, the south, polar day and night, the date line, the tropics,
twilight, clocks that were changed, the moon, two shadows without a clock.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from firsthand.locate.answers import Answer
from firsthand.locate.fuse import fuse
from firsthand.locate.period import open_period
from firsthand.locate.words import read_words
from firsthand.locate.years import joined
from firsthand.records import Clue, Instant, Window
from firsthand.world.gazetteer import Gazetteer
from locatekit import clue, contains, domain, holds, row


@dataclass(frozen=True)
class Scene:
    """What is seen somewhere at some moment, in degrees and per cent, as it was written."""

    name: str
    place: tuple[float, float]
    time: str
    sun: tuple[str, str]
    moon: tuple[str, str]
    phase_deg: float
    lit_percent: str

    @property
    def high(self) -> float:
        return float(self.sun[0])


def _scenes() -> dict[str, Scene]:
    path = Path(__file__).parent / "data" / "scenes.csv"
    with path.open(encoding="ascii", newline="") as file:
        return {
            each["name"]: Scene(
                each["name"],
                (float(each["latitude_deg"]), float(each["longitude_deg"])),
                each["time"],
                (each["sun_altitude_deg"], each["sun_azimuth_deg"]),
                (each["moon_altitude_deg"], each["moon_azimuth_deg"]),
                float(each["phase_deg"]),
                each["lit_percent"],
            )
            for each in csv.DictReader(file)
        }


SCENES = _scenes()
LIT = [name for name, scene in SCENES.items() if 5 < scene.high < 85]


def moved(time: str, **by: float) -> str:
    at = datetime.fromisoformat(time) + timedelta(**by)
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def within(scene: Scene, **by: float) -> Clue:
    """A clue to when it was, as far to both sides."""
    start, end = moved(scene.time, **{k: -v for k, v in by.items()}), moved(scene.time, **by)
    return clue("interval", "0.01", start=start, end=end, edge_h="0.1")


def near(scene: Scene, km: str = "30") -> Clue:
    return clue("near", "0.01", places=[row(*scene.place, scene.name)], scale_km=km)


def altitude(scene: Scene, spread: str = "1") -> Clue:
    return clue("sun-altitude", "0.01", altitude_deg=scene.sun[0], spread_deg=spread)


def azimuth(scene: Scene, spread: str = "4") -> Clue:
    return clue("sun-azimuth", "0.01", azimuth_deg=scene.sun[1], spread_deg=spread)


def answer(*clues: Clue, period=None) -> Answer:
    found = fuse(clues, period or open_period(clues), explain=False, most=100_000)
    assert found is not None
    return found


# -- the sun -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", LIT)
def test_the_sun_at_a_known_minute_finds_the_place(name):
    scene = SCENES[name]
    found = answer(within(scene, minutes=2), altitude(scene), azimuth(scene))
    assert found.conflicts == ()
    assert holds(found.whole.ninety.where, *scene.place)
    assert found.whole.ninety.area_km2 < 3e6
    mirrored = (-scene.place[0], scene.place[1])
    assert abs(scene.place[0]) < 15 or not holds(found.whole.ninety.where, *mirrored)


@pytest.mark.parametrize("name", LIT)
def test_the_sun_at_a_known_place_finds_the_hour(name):
    scene = SCENES[name]
    found = answer(within(scene, hours=13), near(scene), altitude(scene), azimuth(scene))
    assert found.conflicts == ()
    assert contains(found.whole.ninety.when, scene.time)
    assert found.whole.ninety.hours < 4


def test_twin_times_of_day_are_both_told_until_the_direction_is_known():
    morning, evening = SCENES["morning near Kyiv"], SCENES["evening near Kyiv"]
    day = clue(
        "interval", "0.01", start="2022-03-30T00:00:00Z", end="2022-03-31T00:00:00Z", edge_h="0.5"
    )
    between = f"{(morning.high + evening.high) / 2:.2f}"
    high = clue("sun-altitude", "0.01", altitude_deg=between, spread_deg="2")
    twins = answer(near(morning), day, high).whole.ninety.when
    assert contains(twins, morning.time)
    assert contains(twins, evening.time)
    assert not contains(twins, "2022-03-30T10:00:00Z")
    for one, other in ((morning, evening), (evening, morning)):
        told = answer(near(one), day, high, azimuth(one)).whole.ninety.when
        assert contains(told, one.time)
        assert not contains(told, other.time)


@pytest.mark.parametrize("name", ["Sydney, morning", "Cape Town, afternoon", "morning near Kyiv"])
def test_a_season_tells_the_hemispheres_apart(name):
    """The shadow's length at a known minute fits a ring of places; its direction only one side."""
    scene = SCENES[name]
    ring = answer(within(scene, minutes=2), altitude(scene))
    found = answer(within(scene, minutes=2), altitude(scene), azimuth(scene, "8"))
    assert holds(ring.whole.ninety.where, *scene.place)
    assert found.whole.ninety.area_km2 < ring.whole.ninety.area_km2 / 5


def test_midnight_sun_is_no_contradiction_and_polar_night_by_day_is_one():
    sun, dark = SCENES["Longyearbyen, midnight sun"], SCENES["Longyearbyen, polar night"]
    day, night = clue("sun-band", band="day"), clue("sun-band", band="night")
    assert answer(within(sun, hours=1), near(sun), day).conflicts == ()
    assert len(answer(within(sun, hours=1), near(sun), night).conflicts) == 1
    assert answer(within(dark, hours=1), near(dark), night).conflicts == ()
    whole = clue("interval", start="2023-12-15T00:00:00Z", end="2023-12-27T00:00:00Z", edge_h="0.5")
    (group,) = answer(whole, near(dark), day).conflicts
    assert len(group) == 3


def test_the_sun_near_the_zenith_of_the_tropics_is_a_small_ring():
    scene = SCENES["Singapore, near the zenith"]
    high = clue("sun-altitude", "0.01", altitude_deg="89.7", spread_deg="1")
    found = answer(within(scene, minutes=2), high)
    assert holds(found.whole.ninety.where, *scene.place)
    assert found.whole.ninety.area_km2 < 600_000  # some minutes and 1° of the sun


def test_twilight_is_neither_day_nor_night():
    scene = SCENES["Berlin, dusk"]
    day = clue(
        "interval", "0.01", start="2024-01-14T23:00:00Z", end="2024-01-15T23:00:00Z", edge_h="0.1"
    )
    told = answer(day, near(scene), clue("sun-band", "0.01", band="twilight")).whole.ninety.when
    assert contains(told, scene.time)
    assert len(told) == 2  # dawn and dusk
    assert not contains(told, "2024-01-15T12:00:00Z")
    assert not contains(told, "2024-01-15T20:00:00Z")


def test_two_shadows_and_no_clock_find_the_hour_that_skyfield_says():
    one, two = SCENES["morning near Kyiv"], SCENES["later that morning near Kyiv"]
    turned = float(two.sun[1]) - float(one.sun[1])
    shadows = clue("two-shadows", "0.01", minutes_apart="45", turned_deg=f"{turned:.2f}",
                   spread_deg="0.5")  # fmt: skip
    day = clue(
        "interval", "0.01", start="2022-03-29T21:00:00Z", end="2022-03-30T21:00:00Z", edge_h="0.5"
    )
    told = answer(near(one), day, shadows, altitude(one)).whole.ninety.when
    assert contains(told, one.time)
    # An hour in the afternoon at which the sun is as high, the shadow turns as fast.
    assert sum((w.end.ns - w.start.ns) / 3.6e12 for w in told if w.start and w.end) < 3


# -- the date line and clocks -----------------------------------------------------------------


@pytest.mark.parametrize("name", ["Taveuni, at the date line", "Fiji, other side of the line"])
def test_a_region_over_the_date_line_is_one_region(name):
    scene = SCENES[name]
    found = answer(clue("point", latitude_deg=str(scene.place[0]),
                        longitude_deg=str(scene.place[1]), radius_m="40000"))  # fmt: skip
    where = found.whole.ninety.where
    assert holds(where, -16.85, 179.95)
    assert holds(where, -16.85, -179.95)
    assert found.whole.ninety.area_km2 < 10_000


def test_a_clock_beyond_the_date_line_is_a_day_ahead():
    """21:00 of the 10th in UTC is 9:00 of the 11th in Fiji and 11:00 of the 10th in Hawaii."""
    scene = SCENES["Taveuni, at the date line"]
    told = answer(within(scene, minutes=5), clue("wall-clock", local="2022-09-11T09:00:00"))
    assert holds(told.whole.ninety.where, *scene.place)
    assert not holds(told.whole.ninety.where, 21.3, -157.9)
    told = answer(within(scene, minutes=5), clue("wall-clock", local="2022-09-10T11:00:00"))
    assert holds(told.whole.ninety.where, 21.3, -157.9)
    assert not holds(told.whole.ninety.where, -33.9, 151.2)


def test_an_hour_that_clocks_showed_twice_is_two_windows():
    """03:30 on 30 October 2022 in Kyiv was 00:30 and 01:30 in UTC."""
    drafts = read_words("at 03:30 on 2022-10-30", Gazetteer([]), zone="Europe/Kyiv")
    told = answer(*(draft.clue() for draft in drafts)).whole.ninety.when
    assert contains(told, "2022-10-30T00:30:00Z")
    assert contains(told, "2022-10-30T01:30:00Z")
    assert not contains(told, "2022-10-30T03:30:00Z")


# -- the moon ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Khartoum, night with moon", "Santiago, night with moon"])
def test_the_moon_finds_the_night(name):
    scene = SCENES[name]
    month = within(scene, days=14)
    side = "waxing" if scene.phase_deg < 180 else "waning"
    seen = clue("moon", "0.01", altitude_deg=scene.moon[0], altitude_spread_deg="2",
                azimuth_deg=scene.moon[1], azimuth_spread_deg="5")  # fmt: skip
    lit = clue("moon-phase", "0.01", lit_percent=scene.lit_percent, side=side)
    dark = clue("sun-band", "0.01", band="night")
    found = answer(month, near(scene), seen, lit, dark)
    assert found.conflicts == ()
    assert contains(found.whole.ninety.when, scene.time)
    assert not contains(found.whole.ninety.when, moved(scene.time, days=7))
    assert not contains(found.whole.ninety.when, moved(scene.time, days=-7))
    assert found.whole.ninety.hours < 60


# -- one name, many villages; three that cannot all hold -----------------------------------------


def test_one_name_and_many_villages_are_told_apart_by_the_sun():
    """Three of a name along a parallel; the sun's height at a known minute leaves one."""
    scene = SCENES["evening near Kyiv"]
    villages = [row(scene.place[0], scene.place[1] + away, f"{away}") for away in (0, 15, -15)]
    named = clue("near", "0.01", places=villages)
    period = domain("2022-03-01", "2022-04-30")
    found = fuse([named, within(scene, minutes=2), altitude(scene)], period, most=200_000)
    assert found is not None
    assert holds(found.whole.ninety.where, *scene.place)
    shares = {fate.candidate.name: fate.share for fate in found.whole.fates}
    assert shares["0"] > 0.9
    out = {fate.candidate.name: fate.ruled_out_by for fate in found.whole.fates}
    assert out["15"] == out["-15"] == altitude(scene).id


@pytest.mark.parametrize("name", ["Sydney, morning", "Ushuaia, winter noon", "Berlin, dusk"])
def test_three_of_which_any_two_agree_are_named_together(name):
    scene = SCENES[name]
    # The sun stands nowhere near there then, but would there at another time of the year or day.
    wrong = 20 if scene.high > 30 else 30 if scene.high > 5 else 18
    high = clue("sun-altitude", altitude_deg=f"{scene.high + wrong:.1f}")
    clues = [near(scene, "10"), within(scene, minutes=10), high]
    found = answer(*clues)
    (group,) = found.conflicts
    assert set(group) == {each.id for each in clues}
    assert {hypothesis.wrong for hypothesis in found.hypotheses} == {(c.id,) for c in clues}


def test_footage_posted_years_before_the_day_it_is_given_contradicts_that_day():
    """The commonest lie of all: an old clip for a new event."""
    said = clue("around", start="2022-03-29T00:00:00Z", end="2022-04-01T00:00:00Z")
    posted = clue("posted-before", "0.02", end="2014-06-01T00:00:00Z")
    found = answer(said, posted, near(SCENES["morning near Kyiv"]))
    assert found.refused == ()
    assert [set(group) for group in found.conflicts] == [{said.id, posted.id}]
    assert {hypothesis.wrong for hypothesis in found.hypotheses} == {(said.id,), (posted.id,)}
    assert contains(found.hypotheses[0].ninety.when, "2014-05-20T00:00:00Z")


def test_a_year_that_nobody_filmed_in_does_not_push_out_the_other_clues():
    far = clue("interval", start="3022-03-29T00:00:00Z", end="3022-04-01T00:00:00Z")
    before = clue("before", end="2022-04-04T00:00:00Z")
    found = answer(far, before)
    assert [refused.id for refused, _ in found.refused] == [far.id]
    assert [used.id for used in found.used] == [before.id]


# -- years that are alike ------------------------------------------------------------------------


def test_a_sun_without_a_year_is_told_for_every_year():
    """Nobody says when it was, only that it was before: each spring and each autumn will do."""
    scene = SCENES["later that morning near Kyiv"]
    before = clue("before", "0.001", end="2026-11-01T00:00:00Z", edge_h="0.1")
    found = answer(near(scene, "3"), before, altitude(scene), azimuth(scene))
    told = found.whole.ninety
    for year in range(2007, 2027):
        assert contains(told.when, f"{year}-03-30T06:45:00Z"), year
    assert not contains(told.when, "2022-12-21T06:45:00Z")
    assert not contains(told.when, "2022-06-21T06:45:00Z")
    assert 100 < told.hours < 2_000
    assert found.whole.half.both.within(told.both)
    assert holds(told.where, *scene.place)
    assert told.area_km2 < 300


def test_a_year_that_is_known_is_not_told_for_others():
    scene = SCENES["later that morning near Kyiv"]
    told = answer(near(scene, "3"), within(scene, days=40), altitude(scene)).whole.ninety.when
    assert contains(told, scene.time)
    assert not contains(told, "2021-03-30T06:45:00Z")


@pytest.mark.parametrize("most", [1, 2, 3, None])
def test_windows_are_joined_over_their_shortest_gaps(most):
    hours = [(0, 1), (2, 3), (10, 12), (11, 13), (22, 23)]
    given = [
        Window(start=Instant.from_ns(a * 3600 * 10**9), end=Instant.from_ns(b * 3600 * 10**9))
        for a, b in reversed(hours)
    ]
    told = [
        (w.start.ns // (3600 * 10**9), w.end.ns // (3600 * 10**9))
        for w in joined(given, most)
        if w.start and w.end
    ]
    assert (
        told
        == {
            1: [(0, 23)],
            2: [(0, 13), (22, 23)],
            3: [(0, 3), (10, 13), (22, 23)],
            None: [(0, 1), (2, 3), (10, 13), (22, 23)],
        }[most]
    )
