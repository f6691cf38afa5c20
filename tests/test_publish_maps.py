"""Maps and time axes of our own drawing: everything is on them, nothing in them does anything."""

import re
from xml.etree import ElementTree as ET

import h3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.publish import axis, maps
from firsthand.publish.maps import Dot, Frame, frame_of, map_of, nice
from firsthand.publish.towns import towns
from firsthand.records import EVERYWHERE, NOWHERE, Instant, Region, Window

places = st.tuples(st.floats(-89.9, 89.9), st.floats(-180, 180))
PATH = re.compile(r"-?\d+\.\d")


def around(latitude: float, longitude: float, resolution: int, steps: int) -> Region:
    cell = h3.latlng_to_cell(latitude, longitude, resolution)
    return Region(cells=tuple(h3.grid_disk(cell, steps)))


def drawn(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 (our own; it shows that it is well-formed)


def corners(svg: str, name: str) -> list[tuple[float, float]]:
    path = re.search(rf'<g class="{name}"><path d="([^"]*)"', svg)
    assert path
    numbers = [float(each) for each in PATH.findall(path[1])]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


@given(places, st.integers(3, 9), st.integers(0, 4))
def test_a_small_region_lies_on_its_map_wherever_it_is(
    place: tuple[float, float], resolution: int, steps: int
) -> None:
    region = around(place[0], place[1], resolution, steps)
    svg = str(map_of(region, NOWHERE, [], "a region"))
    drawn(svg)
    frame = frame_of(region.cells)
    if frame.east - frame.west < 360:
        for x, y in corners(svg, "ninety"):
            assert -1 <= x <= maps.WIDTH + 1
            assert -1 <= y <= frame.height + 1


def test_a_region_over_the_date_line_is_not_torn():
    svg = str(map_of(around(-17.5, 179.9, 5, 3), NOWHERE, [], "Fiji"))
    xs = [x for x, _ in corners(svg, "ninety")]
    frame = frame_of(around(-17.5, 179.9, 5, 3).cells)
    assert frame.east - frame.west < 5
    assert max(xs) - min(xs) > maps.WIDTH / 4
    assert 'class="coast"' in svg


def test_the_whole_earth_is_a_map_of_the_world():
    frame = frame_of(EVERYWHERE.cells)
    assert (frame.west, frame.east) == (-180.0, 180.0)
    drawn(str(map_of(EVERYWHERE, NOWHERE, [], "everywhere")))


def test_nothing_is_a_map_without_a_region():
    drawn(str(map_of(NOWHERE, NOWHERE, [], "nowhere")))


def test_a_region_of_very_many_cells_is_drawn_coarser_and_never_smaller():
    cells = maps._cells(around(50, 30, 6, 80))
    assert len(cells) <= maps.MOST_CELLS
    resolution = h3.get_resolution(cells[0])
    disk = h3.grid_disk(h3.latlng_to_cell(50, 30, 6), 80)
    held = {h3.cell_to_parent(c, resolution) for c in disk}
    assert held <= set(cells)


def test_a_part_too_small_to_be_seen_has_a_ring_and_a_large_one_has_none():
    far = around(50.0, 30.0, 8, 0) | around(-20.0, 140.0, 8, 0)
    assert str(map_of(far, NOWHERE, [], "two villages")).count('class="ring"') == 2
    assert 'class="ring"' not in str(map_of(around(50.0, 30.0, 5, 3), NOWHERE, [], "a district"))


def test_towns_to_find_ones_way_by_are_named_where_they_cover_nothing():
    region = around(50.459, 30.170, 8, 8)
    meant = Dot("Dmytrivka", 50.459, 30.170, "kept")
    svg = str(map_of(region, NOWHERE, [meant], "a village", towns))
    drawn(svg)
    assert svg.count('class="dot kept"') == 1
    assert 'class="dot town"' in svg
    assert towns(Frame(-180.0, -60.0, 180.0, 84.0)) == []


def test_places_are_marked_by_what_became_of_them():
    region = around(50.459, 30.170, 7, 6)
    dots = [
        Dot("Harn", 50.459, 30.170, "pin"),
        Dot("<script>alert(1)</script>", 50.50, 30.2, "kept"),
        Dot("Elsewhere", -20.0, 100.0, "out"),
    ]
    svg = str(map_of(region, NOWHERE, dots, 'a "title" <b>'))
    root = drawn(svg)
    assert "<script" not in svg
    assert root.get("aria-label") == 'a "title" <b>'
    circles = [e.get("class") for e in root.iter("circle")]
    assert circles == ["dot pin", "dot kept"]


def test_a_place_is_drawn_where_it_is():
    frame = Frame(20.0, 40.0, 40.0, 52.5)
    assert frame.at(52.5, 20.0) == (0.0, 0.0)
    assert frame.at(40.0, 40.0) == (maps.WIDTH, frame.height)
    assert frame.at(46.25, 30.0 + 360.0) == pytest.approx((maps.WIDTH / 2, frame.height / 2))


@given(st.floats(1e-3, 1e5))
def test_the_ruler_is_a_round_number_not_longer_than_asked(length):
    km = nice(length)
    assert km <= length * 1.001
    assert km > length / 2.6
    assert f"{km:.0e}"[0] in "125"


def at(text: str) -> Instant:
    return Instant(text=text)


WINDOWS = (
    Window(start=at("2022-03-29T06:00:00Z"), end=at("2022-03-29T18:00:00Z")),
    Window(start=at("2022-03-30T06:00:00Z"), end=at("2022-03-30T18:00:00Z")),
)
PERIOD = (1_645_000_000, 1_650_000_000)


def bars(svg: str, name: str) -> list[tuple[float, float]]:
    return [
        (float(e.get("x", 0)), float(e.get("width", 0)))
        for e in drawn(svg).iter("rect")
        if e.get("class") == name
    ]


def test_windows_and_clues_are_bars_in_order():
    clue = axis.Bar("posted on Monday <b>", None, 1_649_030_400)
    svg = str(axis.axis_svg(WINDOWS, WINDOWS[:1], [clue], PERIOD, "when"))
    (a, wide), (b, also) = bars(svg, "ninety")
    assert a + wide < b
    assert wide == pytest.approx(also, abs=0.2)
    assert bars(svg, "half") == [(a, wide)]
    assert len(bars(svg, "clue")) == 1
    assert "<b>" not in svg
    assert len(re.findall('class="when"', svg)) >= 2


@given(st.integers(0, 3_000_000_000), st.integers(60, 10**10))
def test_any_stretch_of_time_has_a_readable_scale(start, length):
    svg = str(axis.axis_svg([], [], [], (start, start + length), "when"))
    drawn(svg)
    assert len(re.findall('class="when"', svg)) <= 14


def test_a_clue_told_for_one_place_is_drawn_in_its_stretches():
    start = 1_648_600_000
    clue = axis.Bar(
        "sun 43° high", None, None, ((start, start + 3600), (start + 7_200, start + 10_800))
    )
    svg = str(axis.axis_svg(WINDOWS, [], [clue], PERIOD, "when"))
    assert svg.count('class="clue"') == 2


def test_an_open_window_reaches_the_edge():
    svg = str(axis.axis_svg([Window(end=at("2022-03-30T00:00:00Z"))], [], [], PERIOD, "when"))
    [(x, _)] = bars(svg, "ninety")
    assert x == axis.LEFT
