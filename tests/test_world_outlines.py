"""Countries of places that everybody knows, disputed ones, date line and pole; damaged files."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.world import outlines


@pytest.mark.parametrize(
    ("latitude", "longitude", "countries"),
    [
        *((50.45, 30.52, "UA"), (55.75, 37.62, "RU"), (-29.6, 28.2, "LS"), (-25.7, 28.2, "ZA")),
        *(
            (44.95, 34.10, "RU UA"),
            (44.6, 33.6, "RU UA"),
            (48.0, 37.8, "UA"),
            (42.66, 21.1, "RS XK"),
        ),
        *((27.1, -13.0, "EH MA"), (35.22, 33.4, "CY"), (25.0, 121.5, "TW"), (31.45, 34.38, "PS")),
        *((66.5, -175.0, "RU"), (65.0, -150.0, "US"), (-90.0, 0.0, "AQ"), (-80.0, 0.0, "AQ")),
        *((66.5, 185.0, "RU"), (90.0, 0.0, ""), (0.0, -30.0, ""), (-17.8, 178.0, "FJ")),
    ],
)
def test_places_lie_in_their_countries(latitude, longitude, countries):
    assert outlines.countries_at(latitude, longitude) == tuple(countries.split())
    for code in countries.split():
        assert outlines.inside(code, latitude, longitude + 360)


@settings(max_examples=30)
@given(st.floats(-90, 90), st.floats(-180, 180))
def test_one_by_one_and_all_at_once_agree(latitude, longitude):
    found = outlines.countries_at(latitude, longitude)
    for code in ("RU", "US", "AQ", "UA", "FJ"):
        many = outlines.inside(code, np.full((2, 3), latitude), longitude)
        assert many.shape == (2, 3)
        assert many.all() == many.any() == (code in found)


def test_rings_are_closed_and_run_on():
    largest = outlines.parts("UA")[0]
    assert largest.countries == ("UA",)
    for code in ("UA", "RU", "FJ", "AQ", "US"):
        for part in outlines.parts(code):
            for ring in part.rings:
                assert (ring[0] == ring[-1]).all()
                if code != "AQ":
                    assert np.abs(np.diff(ring[:, 0])).max() < 60
    assert outlines.parts("ZZ") == ()
    assert not outlines.inside("ZZ", 0, 0)


@pytest.mark.parametrize("wrong", [(91, 0), (0, math.nan), (-math.inf, 0)])
def test_what_is_no_place_is_refused(wrong):
    with pytest.raises(ValueError, match="latitude"):
        outlines.countries_at(*wrong)
    with pytest.raises(ValueError, match="latitude"):
        outlines.inside("UA", *wrong)


def test_a_damaged_file_says_so():
    data = bytearray(outlines.OUTLINES.read_bytes())
    for broken in (b"", b"firsthand outlines 1 \n", data[:1000], data[:-1], b"x" + data):
        with pytest.raises(outlines.BrokenOutlinesError, match="install firsthand anew"):
            outlines._unpacked(bytes(broken), "x")


def test_a_hole_is_outside():
    square = [(0, 0), (100, 0), (100, 100), (0, 100), (0, 0)]
    hole = [(40, 40), (60, 40), (60, 60), (40, 60), (40, 40)]
    data = outlines.packed([(("AA", "BB"), [square, hole])])
    assert data == outlines.packed([(("AA", "BB"), [square, hole])])
    (part,) = outlines._unpacked(data, "x")
    assert part.holds([0.1, 0.25, -0.1], [0.1, 0.25, 0.1]).tolist() == [True, False, False]
