"""Every form of a clue: its bounds are bounds, its density sums to one, junk is refused."""

from __future__ import annotations

import csv
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.locate.boxes import (
    DAY_S,
    EARTH_KM,
    Array,
    Boxes,
    Domain,
    angle,
    degrees,
    points,
    swing,
    vectors,
)
from firsthand.locate.forms.given import InvalidClueError
from firsthand.locate.forms.table import FORMS, term_of
from firsthand.locate.shapes import Shape
from firsthand.locate.term import Form, Term
from firsthand.locate.trees import Ground, Period
from firsthand.world.sky import apparent_deg
from locatekit import KYIV, SUNS, clue, domain, row, unix_s

OPEN = domain("2021-09-05", "2022-04-05")
VILLAGES = [row(50.459, 30.170), row(48.787, 32.718), row(45.969, 28.988, people="4806")]
CORNERS = [row(60, 170), row(62, -170), row(50, -175)]
DAY = {"start": "2022-03-30T00:00:00Z", "end": "2022-03-31T00:00:00Z"}
GIVEN: dict[str, dict[str, Any]] = {
    "near": {"places": VILLAGES},
    "in": {"places": [KYIV]},
    "within": {"places": VILLAGES, "distance_km": "20"},
    "outskirts": {"places": [KYIV]},
    "offset": {"places": VILLAGES, "distance_km": "11", "direction": "north-east"},
    "direction": {"places": [KYIV], "direction": "west"},
    "between": {"places": [KYIV], "places_to": VILLAGES},
    "road": {"places": [KYIV], "places_to": VILLAGES},
    "point": {"latitude_deg": "50", "longitude_deg": "179.99", "radius_m": "5000"},
    "region": {"corners": CORNERS, "edge_km": "30"},
    "bearing": row(78, 15) | {"bearing_deg": "40", "within_km": "50"},
    "interval": DAY | {"edge_h": "3"},
    "around": DAY,
    "before": {"end": "2022-03-30T00:00:00Z"},
    "after": {"start": "2022-03-30T00:00:00Z"},
    "posted-before": {"end": "2022-03-30T00:00:00Z"},
    "weekday": {"day": "2"},
    "moon-phase": {"lit_percent": "80", "side": "waxing"},
    "wall-clock": {"local": "2022-03-30T13:00:00"},
    "device-clock": {"time": "2022-03-30T13:00:00Z"},
    "hour-of-day": {"from_min": "600", "to_min": "700"},
    "sun-altitude": {"altitude_deg": "30"},
    "sun-band": {"band": "twilight"},
    "shadow-ratio": {"ratio_low": "0.8", "ratio_high": "0.9"},
    "sun-azimuth": {"azimuth_deg": "200"},
    "two-shadows": {"minutes_apart": "40", "turned_deg": "14", "first_ratio_low": "0.8",
                    "first_ratio_high": "0.9"},
    "moon": {"altitude_deg": "30", "azimuth_deg": "100"},
}  # fmt: skip
each_form = pytest.mark.parametrize("name", sorted(FORMS))


def made(name: str) -> Form:
    return FORMS[name][1](GIVEN[name], OPEN)


def stepped(place: Array, reach: Array, draw: np.random.Generator) -> Array:
    """Move unit vectors by angles in directions drawn evenly."""
    step = draw.standard_normal(place.shape)
    step -= (step * place).sum(axis=0) * place
    step /= np.linalg.norm(step, axis=0)
    out: Array = place * np.cos(reach) + step * np.sin(reach)
    return out


def boxes_about(form: Form, count: int, draw: np.random.Generator) -> Boxes:
    """Boxes of all sizes, close to what the form names and far from it, and over a pole."""
    named = [c.place for c in form.candidates] or [vectors(50.4, 30.2)[:, 0]]
    anchors = np.stack(named, axis=1)[:, draw.integers(0, len(named), count)]
    place = stepped(anchors, 10 ** draw.uniform(-5, 0.45, count), draw)
    anywhere = draw.standard_normal((3, count))
    anywhere[:, : count // 8] = np.array([[0.0], [0.0], [1.0]]) + 0.05 * anywhere[:, : count // 8]
    place = np.where(draw.random(count) < 0.4, anywhere / np.linalg.norm(anywhere, axis=0), place)
    moment = (form.moments or (unix_s("2022-03-30T12:00:00Z"),))[0]
    away = draw.choice([-1, 1], count) * 10 ** draw.uniform(1, 7, count)
    time = np.clip(moment + away, OPEN.start_s, OPEN.end_s)
    return Boxes(place, 10 ** draw.uniform(-6, 0, count), time, 10 ** draw.uniform(0, 7, count))


@each_form
def test_bound_of_a_box_is_a_bound(name):
    """At no place and moment inside a box is the fit better than the box's best."""
    form, draw = made(name), np.random.default_rng(5)
    boxes = boxes_about(form, 800, draw)
    mean, best = form.bounds(boxes)
    misfit = form.misfit(boxes)
    assert (mean <= best + 1e-9).all()
    for _ in range(12):
        place = stepped(boxes.place, boxes.reach * np.sqrt(draw.random(800)), draw)
        inside = points(place, boxes.time + boxes.span * draw.uniform(-1, 1, 800))
        assert (form.bounds(inside)[1] <= best + 1e-9).all()
        assert (form.misfit(inside) >= misfit - 1e-9).all()


@each_form
def test_gain_is_the_best_fit_over_the_mean_fit(name):
    """So the factor of a clue is 1 on average: it moves belief about, and makes none."""
    form = made(name)
    term = Term("x", form, 0.0)
    draw = np.random.default_rng(7)
    if form.scope == "place":
        ground = Ground((term,))
        ground.refine(0.03, 60_000)
        mean = ground.mass[:6].sum()
    elif form.scope == "time":
        period = Period((term,), OPEN)
        period.refine(0.01, 60_000)
        mean = period.mass[0]
    else:
        place = draw.standard_normal((3, 400_000))
        place /= np.linalg.norm(place, axis=0)
        # The middle of the period, so that what a clock says lies within it at all longitudes.
        time = draw.uniform(OPEN.start_s, OPEN.end_s, 400_000)
        if form.moments:
            near = form.moments[0] + draw.uniform(-86_400, 86_400, 400_000)
            mean = np.exp(form.bounds(points(place, near))[0]).mean() * 2 * 86_400 / OPEN.length_s
        else:
            mean = np.exp(form.bounds(points(place, np.round(time, -4)))[0]).mean()
    assert math.log(mean) + form.gain == pytest.approx(0, abs=0.12), name


@pytest.mark.parametrize(("where", "latitude", "longitude", "when", "altitude"),
                         [(k, *v) for k, v in SUNS.items()])  # fmt: skip
def test_sun_stands_where_it_stood(where, latitude, longitude, when, altitude):
    """A measured altitude, refraction taken off once, fits best where it was measured."""
    form = FORMS["sun-altitude"][1]({"altitude_deg": altitude, "spread_deg": "0.05"}, OPEN)
    here = points(vectors(latitude, longitude), np.array([unix_s(when)]))
    assert form.misfit(here)[0] < 0.5, where  # within a spread of 3 arc minutes


def sky() -> list[dict[str, float]]:
    """Places and moments with the sky over them, by skyfield (DE421); poles and date line too."""
    with (Path(__file__).parent / "data" / "sky.csv").open(encoding="utf-8") as file:
        return [{k: float(v) for k, v in each.items()} for each in csv.DictReader(file)]


def fits_truth(form: str, at: dict[str, float], **given: str) -> float:
    """How far a form stays below its best at the place and moment where it was measured."""
    open_ = Domain(at["unix_s"] - 30 * DAY_S, at["unix_s"] + 30 * DAY_S)
    here = points(vectors(at["latitude_deg"], at["longitude_deg"]), np.array([at["unix_s"]]))
    return float(FORMS[form][1](given, open_).misfit(here)[0])


def test_what_skyfield_sees_fits_where_and_when_it_sees_it():
    """Sun and moon: measured as they are seen, with spreads of a tenth of what one measures by."""
    looked = 0
    for at in sky():
        away = {"spread_deg": "0.3"} if abs(at["latitude_deg"]) < 89 else {"spread_deg": "90"}
        if at["sun_altitude_deg"] > 2:
            seen = float(apparent_deg(at["sun_altitude_deg"]))
            ratio = f"{math.tan(math.radians(seen)):.6f}"
            band = {"ratio_low": ratio, "ratio_high": ratio, "spread_percent": "1"}
            toward = f"{at['sun_azimuth_deg']:.3f}"
            assert (
                fits_truth("sun-altitude", at, altitude_deg=f"{seen:.4f}", spread_deg="0.1") < 0.1
            )
            if seen < 85:
                assert fits_truth("shadow-ratio", at, **band) < 0.3
                assert fits_truth("sun-azimuth", at, azimuth_deg=toward, **away) < 0.1
            looked += 1
        if looked > 15:
            break
    dark = [at for at in sky() if 3 < at["moon_altitude_deg"] < 80][:10]
    for at in dark:
        height = f"{float(apparent_deg(at['moon_altitude_deg'])):.4f}"
        measured = {"altitude_deg": height, "altitude_spread_deg": "0.3"}
        if abs(at["latitude_deg"]) < 89:
            measured |= {
                "azimuth_deg": f"{at['moon_azimuth_deg']:.3f}",
                "azimuth_spread_deg": "0.6",
            }
        assert fits_truth("moon", at, **measured) < 0.3
        side = "waxing" if at["phase_deg"] < 180 else "waning"
        lit = f"{100 * at['illuminated']:.3f}"
        assert fits_truth("moon-phase", at, lit_percent=lit, spread_percent="1", side=side) < 0.1


@pytest.mark.parametrize(
    ("form", "changes", "why"),
    [
        ("point", {"latitude_deg": "95"}, "between -90 and 90"),
        ("point", {"longitude_deg": "200"}, "between -180 and 180"),
        ("point", {"latitude_deg": "fifty"}, "no decimal"),
        ("point", {"latitude_deg": None}, "lacks latitude_deg"),
        ("point", {"radius_m": "0"}, "radius_m"),
        ("near", {"places": []}, "at least one"),
        ("near", {"places": "Kyiv"}, "at least one"),
        ("near", {"places": ["Kyiv"]}, "list of"),
        ("near", {"places": [row(91, 0)]}, "between"),
        ("near", {"places": [row(1, 0, weight="0")]}, "weights"),
        ("offset", {"distance_km": "-3"}, "distance_km"),
        ("direction", {"direction": "up"}, "no decimal"),
        ("between", {"places_to": [KYIV]}, "one and the same"),
        ("region", {"corners": CORNERS[:2]}, "three corners"),
        ("region", {"corners": [row(0, 0), row(0, 90), row(0, 180), row(0, -90)]}, "corners"),
        ("interval", {"end": "2022-03-01T00:00:00Z"}, "ends"),
        ("interval", {"start": "2022-03-30T00:00:00"}, "offset"),
        ("interval", {"start": "1980-01-01T00:00:00Z", "end": "1980-01-02T00:00:00Z"}, "outside"),
        ("posted-before", {"end": "1999-01-01T00:00:00Z"}, "before the open period"),
        ("wall-clock", {"local": "2022-03-30T13:00:00Z"}, "without a zone"),
        ("wall-clock", {"local": "1999-03-30T13:00:00"}, "outside"),
        ("hour-of-day", {"from_min": "0", "to_min": "1500"}, "less than a day"),
        ("sun-altitude", {"altitude_deg": "91"}, "between"),
        ("sun-band", {"band": "dawn"}, "one of"),
        ("shadow-ratio", {"ratio_low": "2", "ratio_high": "1"}, "less"),
        ("two-shadows", {"turned_deg": None, "first_ratio_low": None}, "how far they turned"),
        ("moon", {"altitude_deg": None, "azimuth_deg": None}, "both"),
        ("moon-phase", {"side": "left"}, "waxing or waning"),
    ],
)
def test_what_cannot_be_is_refused(form, changes, why):
    with pytest.raises(InvalidClueError, match=why):
        term_of(
            clue(form, **{k: v for k, v in (GIVEN[form] | changes).items() if v is not None}), OPEN
        )


def test_unknown_form_is_refused_and_the_known_are_named():
    with pytest.raises(InvalidClueError, match="no clue has the form"):
        term_of(clue("near", places=VILLAGES).but(form="nearish"), OPEN)
    with pytest.raises(InvalidClueError, match="speaks of place"):
        term_of(clue("near", places=VILLAGES).but(scope="time"), OPEN)


def test_near_holds_what_it_says():
    """Half within 0.77 s, 95 % within 2.5 s."""
    term = Term("x", FORMS["near"][1]({"places": VILLAGES[:1]}, OPEN), 0.0)
    ground = Ground((term,))
    ground.refine(0.02, 80_000)
    leaves = np.flatnonzero(ground.first < 0)
    away = angle(ground.place[:, leaves], vectors(50.459, 30.170))[0] * EARTH_KM
    mass = ground.mass[leaves] / ground.mass[leaves].sum()
    assert mass[away < 0.77 * 3].sum() == pytest.approx(0.5, abs=0.02)
    assert mass[away < 2.5 * 3].sum() == pytest.approx(0.95, abs=0.02)


def test_back_bearing_is_taken_at_the_camera():
    """At 78° north a landmark that bears 40° from the camera does not have it at 220°."""
    form = made("bearing")
    mark = vectors(78.0, 15.0)
    draw = np.random.default_rng(2)
    camera = stepped(np.repeat(mark, 20_000, axis=1), draw.uniform(0.001, 0.006, 20_000), draw)
    best = camera[:, np.argsort(-form.bounds(points(camera, np.zeros(20_000)))[0])[:200]]
    latitude, longitude = degrees(best)
    from firsthand.world.geodesy import bearing_deg  # noqa: PLC0415 -- the ellipsoid, to compare

    told = bearing_deg(latitude, longitude, np.full(200, 78.0), np.full(200, 15.0))
    assert np.abs(told - 40).max() < 2.5


@given(st.floats(0.0, 3.0), st.floats(0.0, 3.0))
def test_swing_is_enough(slack, distance):
    turn = swing(np.array([slack]), np.array([distance]))[0]
    assert 0 <= turn <= math.pi
    assert turn >= min(slack, math.pi) - 1e-9 or distance > math.pi / 2 or turn == math.pi


SHAPES = st.builds(
    lambda low, wide, below, above, kind: Shape(low, low + wide, below, above, kind),
    st.floats(-5, 5),
    st.floats(0, 5),
    st.floats(0.1, 3),
    st.floats(0.1, 3),
    st.sampled_from(["bell", "spike"]),
)


@given(SHAPES, st.floats(-20, 20), st.floats(0, 9), st.floats(-1, 1))
def test_shape_bounds_hold(shape, number, slack, inside):
    at, room = np.array([number]), np.array([slack])
    assert shape.log(at + inside * slack)[0] <= shape.best(at, room)[0] + 1e-9
    assert shape.mean(at, room)[0] <= shape.best(at, room)[0] + 1e-9
