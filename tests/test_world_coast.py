"""Coasts and borders: places whose shore everybody knows, odd boxes, damaged files."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.world import coast
from firsthand.world.geodesy import distance_km


def nearest_km(kind, latitude, longitude, scale="10m"):
    """How far the next point of a kind of line is, in a box of four degrees around."""
    box = (longitude - 2, latitude - 2, longitude + 2, latitude + 2)
    points = np.concatenate([x.points for x in coast.lines_in(box, scale=scale) if x.kind == kind])
    return float(distance_km(latitude, longitude, points[:, 1], points[:, 0]).min())


def kinds(box):
    return {line.kind for line in coast.lines_in(box)}


@pytest.mark.parametrize(
    ("kind", "latitude", "longitude"),
    [
        ("coast", 50.182, 1.493),  # Cayeux-sur-Mer, on the Channel
        ("coast", -33.856, 18.30),  # Robben Island's side of Cape Town
        ("coast", 36.003, -5.610),  # Tarifa
        ("border", 49.55, 22.70),  # Krościenko, between Poland and Ukraine
        ("border", 32.53, -117.03),  # Tijuana
        ("border", 50.7547, 6.0206),  # Vaalserberg, where three countries meet
    ],
)
def test_lines_run_where_they_should(kind, latitude, longitude):
    assert nearest_km(kind, latitude, longitude) < 12


def test_what_is_disputed_says_so():
    assert "disputed" in kinds((32, 45.5, 36, 46.5))  # Crimea
    assert "disputed" in kinds((74, 33, 78, 36))  # Kashmir
    assert "disputed" in kinds((20, 42, 21.5, 43.5))  # Kosovo
    assert "disputed" in kinds((32.5, 34.8, 34.2, 35.4))  # Cyprus
    assert kinds((-101, 48, -99, 50)) == {"border"}


def test_the_middle_of_an_ocean_is_empty():
    assert coast.lines_in((-140, -50, -130, -45)) == []


def test_over_the_date_line_longitudes_run_on():
    for box in ((175, -20, -175, -12), (175, -20, 185, -12), (-185, -20, -175, -12)):
        points = np.concatenate([line.points for line in coast.lines_in(box)])
        west = (box[0] + 180) % 360 - 180
        assert points[:, 0].min() > west - 3
        assert points[:, 0].max() < west + 13
        assert (points[:, 0] < 180).any()
        assert (points[:, 0] > 180).any()


def test_no_line_jumps_across_the_map():
    for scale in coast.SCALES:
        for line in coast.lines_in((-180, -90, 180, 90), scale=scale):
            assert np.abs(np.diff(line.points[:, 0])).max() < 30
            assert len(line.points) > 1


@given(st.floats(-180, 180), st.floats(-89, 88), st.floats(0.01, 40), st.floats(0.01, 1))
def test_a_box_holds_what_the_whole_map_holds_there(west, south, width, height):
    box = (west, south, west + width, south + height)
    for line in coast.lines_in(box, scale="110m"):
        inside = (line.points >= np.array(box[:2]) - 1e-9) & (
            line.points <= np.array(box[2:]) + 1e-9
        )
        low, high = line.points[:-1], line.points[1:]
        touches = (np.minimum(low, high) <= box[2:]).all(axis=1)
        assert touches.all() or inside.any()


@pytest.mark.parametrize(
    "box", [(0, 10, 10, 10), (0, 20, 10, 10), (0, -91, 1, 1), (0, 0, float("nan"), 1)]
)
def test_what_is_no_box_is_refused(box):
    with pytest.raises(ValueError, match=r"box|edges"):
        coast.lines_in(box)


def test_an_unknown_scale_is_refused():
    with pytest.raises(ValueError, match="no scale"):
        coast.lines_in((0, 0, 1, 1), scale="1m")


def test_a_damaged_file_says_so():
    data = bytearray(coast.COAST.read_bytes())
    for broken in (b"", b"firsthand lines 1 \n", data[:1000], data[:-1], b"x" + data):
        with pytest.raises(coast.BrokenLinesError, match=r"coast\.lines is not the file"):
            coast._unpacked(bytes(broken), "coast.lines")
    data[5000] ^= 1
    with pytest.raises(coast.BrokenLinesError):
        coast._unpacked(bytes(data), "coast.lines")


def test_the_same_lines_give_the_same_bytes():
    scales = {scale: [("coast", [(0, 0), (5, 7), (-3, 2)])] * 2 for scale in coast.SCALES}
    assert coast.packed(scales) == coast.packed(scales)
    read = coast._unpacked(coast.packed(scales), "x")
    assert read["10m"].points.tolist() == [[0, 0], [5, 7], [-3, 2]] * 2
    far = {**scales, "10m": [("coast", [(0, 0), (40_000, 0)])]}
    with pytest.raises(ValueError, match="too far apart"):
        coast.packed(far)
