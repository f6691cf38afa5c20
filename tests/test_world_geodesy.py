"""Geodesics against GeographicLib (tests/data/geodesics.csv; bench/world/oracle.py makes it)."""

import csv
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.world import geodesy

TABLE = Path(__file__).parent / "data" / "geodesics.csv"
LATITUDES = st.floats(-90, 90)
LONGITUDES = st.floats(-180, 180)


@pytest.fixture(scope="module")
def table():
    return np.array(list(csv.reader(TABLE.read_text("ascii").splitlines()))[1:], dtype=float).T


def test_distances_are_geographiclibs(table):
    *places, km, _ = table
    # The farthest pairs are not near-antipodal, but for one: pole to almost the other pole.
    assert np.abs(geodesy.distance_km(*places) - km).max() < 1e-6


def test_bearings_are_geographiclibs(table):
    *places, km, bearing = table
    off = np.abs((geodesy.bearing_deg(*places) - bearing + 180) % 360 - 180)
    assert (np.radians(off) * np.minimum(km, 6371)).max() < 1e-5  # 1 cm aside at the far end


def test_destinations_are_geographiclibs(table):
    latitude_1, longitude_1, latitude_2, longitude_2, km, bearing = table
    there = geodesy.destination(latitude_1, longitude_1, bearing, km)
    assert geodesy.distance_km(*there, latitude_2, longitude_2).max() < 2e-5


@given(LATITUDES, LONGITUDES, LATITUDES, LONGITUDES)
def test_the_way_back_is_as_long(one, there, other, elsewhere):
    forth = float(geodesy.distance_km(one, there, other, elsewhere))
    back = float(geodesy.distance_km(other, elsewhere, one, there))
    assert forth == pytest.approx(back, rel=0.006, abs=1e-6)
    assert 0 <= forth <= 20_016


@given(LATITUDES, LONGITUDES, st.floats(0, 360), st.floats(0, 15_000))
def test_a_destination_is_as_far_as_was_asked(latitude, longitude, bearing, km):
    there = geodesy.destination(latitude, longitude, bearing, km)
    assert -90 <= there[0] <= 90
    assert -180 <= there[1] <= 180
    assert geodesy.distance_km(latitude, longitude, *there) == pytest.approx(km, abs=1e-5)


def test_the_far_side_of_the_earth():
    assert geodesy.distance_km(0, 0, 0, 180) == pytest.approx(20_003.931, rel=0.006)
    assert geodesy.distance_km(90, 0, -90, 0) == pytest.approx(20_003.931, abs=0.001)
    assert geodesy.distance_km(30, 0, -30, 179.7) == pytest.approx(19_989.8, rel=0.006)


def test_one_place_is_no_way_off():
    assert geodesy.distance_km(50, 30, 50, 30) == 0
    assert geodesy.bearing_deg(50, 30, 50, 30) == 0
    assert geodesy.distance_km(-16, 180, -16, -180) == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize("wrong", [(91, 0), (0, math.nan), (math.inf, 0)])
def test_what_is_no_place_is_refused(wrong):
    latitude, longitude = wrong
    with pytest.raises(ValueError, match="latitude"):
        geodesy.distance_km(latitude, longitude, 0, 0)
    with pytest.raises(ValueError, match="latitude"):
        geodesy.bearing_deg(0, 0, latitude, longitude)
    with pytest.raises(ValueError, match="latitude"):
        geodesy.destination(latitude, longitude, 0, 1)
    with pytest.raises(ValueError, match="latitude"):
        geodesy.destination(0, 0, 0, math.nan)
