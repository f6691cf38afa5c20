"""Sun, moon and twilight against JPL's ephemeris, NREL's algorithm and printed examples.

tests/data/sky.csv and sunrises.csv are others' answers; bench/world/oracle.py makes them.
"""

import csv
import itertools
import math
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.world import earth_turn, moon, moon_series, sun, twilight
from firsthand.world.sky import horizontal

DATA = Path(__file__).parent / "data"
LATITUDES = st.floats(-90, 90)
LONGITUDES = st.floats(-720, 720)
SECONDS = st.integers(0, 2_082_758_400)  # 1970 to 2035


def unix(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()


@pytest.fixture(scope="module")
def sky():
    rows = list(csv.reader((DATA / "sky.csv").read_text(encoding="ascii").splitlines()))
    columns = np.array(rows[1:], dtype=np.float64).T
    return dict(zip(rows[0], columns, strict=True))


def minutes(angle, truth, altitude=None):
    """How far two angles are apart [arcmin], on the sky where an altitude is given."""
    apart = np.abs((angle - truth + 180) % 360 - 180) * 60
    return apart if altitude is None else apart * np.cos(np.radians(altitude))


def places(sky):
    return sky["latitude_deg"], sky["longitude_deg"], sky["unix_s"]


def test_the_sun_stands_where_jpl_and_nrel_say(sky):
    """SPA takes UTC for UT1, which differ by up to 0.9 s: 0.2 arcminutes."""
    altitude, azimuth = sun.position(*places(sky))
    assert minutes(altitude, sky["sun_altitude_deg"]).max() < 0.05
    assert minutes(azimuth, sky["sun_azimuth_deg"], sky["sun_altitude_deg"]).max() < 0.05
    assert minutes(altitude, sky["spa_altitude_deg"]).max() < 0.2
    assert minutes(azimuth, sky["spa_azimuth_deg"], sky["spa_altitude_deg"]).max() < 0.2


def test_the_sun_stands_where_the_report_on_spa_says():
    """Reda and Andreas, NREL/TP-560-34302 (2008), table A5.1; at 820 hPa and 11 °C."""
    altitude, azimuth = sun.position(39.742476, -105.1786, unix("2003-10-17T19:30:30"))
    assert minutes(altitude, 39.872046) < 0.2
    assert minutes(azimuth, 194.340241) < 0.2
    apparent, _ = sun.position(39.742476, -105.1786, unix("2003-10-17T19:30:30"), apparent=True)
    assert minutes(apparent, altitude + 0.016332 * 1010 / 820 * 284 / 283) < 0.05


def test_the_moon_stands_where_jpl_says(sky):
    altitude, azimuth = moon.position(*places(sky))
    assert minutes(altitude, sky["moon_altitude_deg"]).max() < 0.3
    assert minutes(azimuth, sky["moon_azimuth_deg"], sky["moon_altitude_deg"]).max() < 0.3
    assert minutes(moon.phase_deg(sky["unix_s"]), sky["phase_deg"]).max() < 0.3
    assert np.abs(moon.illuminated(sky["unix_s"]) - sky["illuminated"]).max() < 0.0002


def test_the_moon_series_gives_the_printed_example():
    """Meeus, Astronomical Algorithms, example 47.a: 12 April 1992, 0 h dynamical time."""
    longitude, latitude, distance = moon_series.ecliptic(np.array([-0.077221081451]))
    assert np.degrees(longitude)[0] == pytest.approx(133.162655, abs=2e-6)
    assert np.degrees(latitude)[0] == pytest.approx(-3.229126, abs=2e-6)
    assert distance[0] == pytest.approx(368409.7, abs=0.1)


def test_the_earth_has_turned_as_in_the_printed_example():
    """Meeus, example 12.a: 10 April 1987, 0 h UT; apparent 13 h 10 m 46.1351 s."""
    turned = earth_turn.moment(unix("1987-04-10")).turned_rad
    # The example is in UT1, which was 0.33 s behind UTC by delta T = 55.3 s then.
    behind = 55.184 + 0.0 - float(earth_turn.delta_t_s(unix("1987-04-10")))
    hours = math.degrees(float(turned)) % 360 / 15
    assert hours * 3600 - behind * 1.0027379 == pytest.approx(
        13 * 3600 + 10 * 60 + 46.1351, abs=0.02
    )


@pytest.mark.parametrize(
    ("utc", "name"),
    [
        ("2022-04-01T06:24", "new moon"),
        ("2022-04-09T06:48", "first quarter"),
        ("2022-04-16T18:55", "full moon"),
        ("2022-04-23T11:56", "last quarter"),
        ("2022-04-05T00:00", "waxing crescent"),
        ("2022-04-12T00:00", "waxing gibbous"),
        ("2022-04-20T00:00", "waning gibbous"),
        ("2022-04-27T00:00", "waning crescent"),
    ],
)
def test_phases_have_the_names_of_the_almanac(utc, name):
    assert moon.phase(unix(utc)) == [name]


@given(LATITUDES, LONGITUDES, SECONDS)
def test_positions_are_angles(latitude, longitude, when):
    for body in (sun, moon):
        altitude, azimuth = body.position(latitude, longitude, when)
        assert -90 <= altitude <= 90
        assert 0 <= azimuth < 360


@given(LATITUDES, st.floats(-180, 180), SECONDS)
def test_a_turn_of_longitude_is_the_same_place(latitude, longitude, when):
    here = sun.position(latitude, longitude, when)[0]
    again = sun.position(latitude, longitude + 360, when)[0]
    assert here == pytest.approx(again, abs=1e-9)


@given(LONGITUDES, SECONDS)
def test_at_the_poles_the_altitude_is_the_declination(longitude, when):
    height = math.degrees(math.asin(sun.subsolar_vectors(when)[2, 0]))
    for pole in (90, -90):
        altitude = float(sun.position(pole, longitude, when)[0])
        assert altitude == pytest.approx(math.copysign(1, pole) * height, abs=0.003)


@given(st.floats(-90, 90))
def test_refraction_is_undone(altitude):
    assert sun.geometric_deg(sun.apparent_deg(altitude)) == pytest.approx(altitude, abs=1e-7)


def test_refraction_is_bennetts_and_never_reorders():
    for apparent, lifted in ((0.0, 34.46), (5.0, 9.88), (10.0, 5.39), (45.0, 1.00)):
        # G. G. Bennett, Journal of Navigation 35 (1982), p. 255.
        geometric = float(sun.geometric_deg(apparent))
        assert (apparent - geometric) * 60 == pytest.approx(lifted, rel=0.02)
    altitudes = np.linspace(-90, 90, 20001)
    assert (np.diff(sun.apparent_deg(altitudes)) > 0).all()
    assert sun.refraction_deg(-20.0) == 0


def test_shapes_are_broadcast():
    latitudes = np.zeros((4, 1))
    for body in (sun, moon):
        altitude, azimuth = body.position(latitudes, np.zeros(5), 1.6e9)
        assert altitude.shape == azimuth.shape == (4, 5)
        assert body.position(10, 20, np.array([1.6e9, 1.7e9]))[0].shape == (2,)
        assert body.position(np.zeros((2, 3)), 0, np.full((7, 1, 1), 1.6e9))[0].shape == (7, 2, 3)
    assert sun.subsolar_vectors([]).shape == (3, 0)
    assert moon.vectors_km([]).shape == (3, 0)


@given(SECONDS)
def test_a_grid_says_the_same_as_its_places(when):
    latitudes, longitudes = np.arange(-85.0, 86, 10)[:, None], np.arange(-180.0, 180, 20)
    grid = sun.Grid(latitudes, longitudes)
    truth = sun.position(latitudes, longitudes, when)[0]
    low = truth < 85
    assert minutes(sun.altitude_grid(when, grid), truth)[low].max() < 0.25
    assert np.abs(sun.altitude_sines(when, grid) - np.sin(np.radians(truth))).max() < 5e-5
    kept = np.empty(grid.shape, dtype=np.float32)
    assert sun.altitude_grid(when, grid, out=kept) is kept
    assert np.array_equal(kept, sun.altitude_grid(when, grid))
    cells = sun.Grid(*(axis.ravel() for axis in np.broadcast_arrays(latitudes, longitudes)))
    which = np.arange(truth.size) % 2
    own = sun.altitude_grid([when, when + 7200], cells, which)
    later = sun.altitude_grid(when + 7200, cells)
    assert np.array_equal(own[1::2], later[1::2])


@given(SECONDS)
def test_a_grid_knows_the_zenith(when):
    x, y, z = sun.subsolar_vectors(when)[:, 0]
    latitude, longitude = np.degrees(np.arctan2(z, np.hypot(x, y))), np.degrees(np.arctan2(y, x))
    around = np.linspace(-1e-4, 1e-4, 21)
    for grid in (
        sun.Grid((latitude + around)[:, None], longitude + around),
        sun.Grid(latitude + around, longitude + around),
    ):
        assert (sun.altitude_grid(when, grid) > 89.95).all()


@pytest.mark.parametrize(
    ("latitude", "longitude", "when"),
    [(90.1, 0, 0), (math.nan, 0, 0), (0, math.inf, 0), (0, 0, math.nan), (0, 0, -math.inf)],
)
def test_what_is_no_place_or_no_instant_is_refused(latitude, longitude, when):
    for body in (sun, moon):
        with pytest.raises(ValueError, match=r"latitude|instant"):
            body.position(latitude, longitude, when)
    with pytest.raises(ValueError, match="latitude"):
        sun.Grid(latitude if latitude != 0 else math.nan, longitude)


def test_a_direction_and_its_horizon_agree():
    for toward, altitude, azimuth in (((0, 1.0, 0), 0, 90), ((0, 0, 5.0), 0, 0)):
        found = horizontal(0, 0, np.array(toward))
        assert found[0] == pytest.approx(altitude)
        assert found[1] == pytest.approx(azimuth)
    assert horizontal(0, 0, np.array([1.0, 0, 0]))[0] == pytest.approx(90)


# --- twilight ---------------------------------------------------------------------------------


def test_the_sun_rises_and_sets_when_skyfield_says():
    rows = list(csv.DictReader((DATA / "sunrises.csv").read_text("ascii").splitlines()))
    for place in dict.fromkeys(
        (r["latitude_deg"], r["longitude_deg"], r["date_utc"]) for r in rows
    ):
        told = [r for r in rows if (r["latitude_deg"], r["longitude_deg"], r["date_utc"]) == place]
        start = unix(place[2])
        found = twilight.span(float(place[0]), float(place[1]), start, start + 86_400)
        if told[0]["unix_s"]:
            assert found.state == "both"
            assert [c.rising for c in found.crossings] == [r["rising"] == "True" for r in told]
            for crossing, row in zip(found.crossings, told, strict=True):
                assert crossing.unix_s == pytest.approx(float(row["unix_s"]), abs=2.5)
        else:
            assert found.state == f"always {told[0]['rising']}"


def test_the_names_of_the_sky():
    assert [twilight.name(a) for a in (90, 0, -0.83, -0.84, -6.1, -12.1, -18.1, -90)] == [
        *("day", "day", "day", "civil twilight", "nautical twilight", "astronomical twilight"),
        *("night", "night"),
    ]
    for wrong in (math.nan, 91, -math.inf):
        with pytest.raises(ValueError, match="altitude"):
            twilight.name(wrong)


@given(LATITUDES, LONGITUDES, SECONDS, st.integers(0, 3 * 86_400), st.floats(-20, 10))
def test_crossings_alternate_and_are_at_the_altitude(latitude, longitude, start, length, altitude):
    found = twilight.span(latitude, longitude, start, start + length, altitude)
    up = [c.rising for c in found.crossings]
    assert all(a != b for a, b in itertools.pairwise(up))
    assert not up or up[0] != found.above
    for crossing in found.crossings:
        at = float(sun.position(latitude, longitude, crossing.unix_s)[0])
        assert at == pytest.approx(altitude, abs=1e-4)
        assert start <= crossing.unix_s <= start + length


def test_a_stretch_that_runs_backwards_is_refused():
    for end in (-1, 401 * 86_400, math.nan):
        with pytest.raises(ValueError, match="stretch"):
            twilight.span(0, 0, 0, end)
