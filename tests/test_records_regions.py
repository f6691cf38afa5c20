"""Regions and extents are sets, with the algebra of sets, at the poles and the date line too."""

import h3
import pytest
from hypothesis import given
from hypothesis import strategies as st

import recordkit
from firsthand.records import (
    ALWAYS,
    EVERYWHERE,
    NEVER,
    NOWHERE,
    Block,
    Extent,
    Instant,
    InvalidValueError,
    Region,
    Window,
    canonical,
)

regions, extents = recordkit.regions, recordkit.extents
EVER = Extent(blocks=(Block(window=ALWAYS, region=EVERYWHERE),))
NONE = Extent()


@given(regions, regions)
def test_regions_commute(a, b):
    assert a & b == b & a
    assert a | b == b | a


@given(regions, regions, regions)
def test_regions_associate_and_distribute(a, b, c):
    assert (a & b) & c == a & (b & c)
    assert (a | b) | c == a | (b | c)
    assert a & (b | c) == (a & b) | (a & c)
    assert a | (b & c) == (a | b) & (a | c)


@given(regions, regions)
def test_regions_absorb_and_lie_within(a, b):
    assert a & a == a | a == a
    assert a & (a | b) == a | (a & b) == a
    assert (a & b).within(a)
    assert a.within(a | b)
    assert a.meets(b) == b.meets(a) == (not (a & b).empty)
    assert (a.within(b) and b.within(a)) == (a == b)
    assert a.within(b) == (a | b == b)


@given(regions)
def test_regions_have_their_ends(a):
    assert a & EVERYWHERE == a | NOWHERE == a
    assert a & NOWHERE == NOWHERE
    assert a | EVERYWHERE == EVERYWHERE
    assert NOWHERE.within(a)
    assert a.within(EVERYWHERE)


@given(st.lists(recordkit.cells, max_size=6), st.randoms())
def test_a_region_has_one_form_however_it_is_given(cells, chance):
    region = Region(cells=tuple(cells))
    again = [*cells, *cells]
    chance.shuffle(again)
    assert Region(cells=tuple(again)) == region
    assert Region(cells=region.cells) == region
    split = tuple(
        child
        for cell in region.cells
        for child in h3.cell_to_children(cell, min(15, h3.get_resolution(cell) + 1))
    )
    assert Region(cells=split) == region
    assert Region(cells=tuple(c.upper() for c in cells)) == region
    assert canonical(Region(cells=tuple(again)).plain()) == canonical(region.plain())


@given(st.lists(recordkit.cells, max_size=4))
def test_a_region_holds_the_cells_that_h3_says(cells):
    """By H3's own compacting, all brought to one resolution first."""
    finest = max((h3.get_resolution(c) for c in cells), default=0)
    if any(finest - h3.get_resolution(c) > 4 for c in cells):
        return  # millions of cells
    flat = {child for c in cells for child in h3.cell_to_children(c, finest)}
    assert set(Region(cells=tuple(cells)).cells) == set(h3.compact_cells(list(flat)))


@given(st.integers(0, 15), st.sampled_from(recordkit.PLACES))
def test_regions_know_no_pole_and_no_date_line(resolution, place):
    cell = h3.latlng_to_cell(*place, resolution)
    ring = Region(cells=tuple(h3.grid_disk(cell, 1)))
    assert Region(cells=(cell,)).within(ring)
    assert 0 < Region(cells=(cell,)).area_m2 < ring.area_m2 or resolution > 13
    for parent in range(resolution):
        assert Region(cells=(cell,)).within(Region(cells=(h3.cell_to_parent(cell, parent),)))


def test_both_sides_of_the_date_line_are_neighbours():
    west, east = (h3.latlng_to_cell(-16.8, lng, 9) for lng in (179.9999, -179.9999))
    assert Region(cells=(west,)).meets(Region(cells=tuple(h3.grid_disk(east, 1))))


def test_the_whole_earth_has_its_area():
    # H3 counts on a sphere of the authalic radius, 6371.007180918475 km (WGS 84).
    assert abs(EVERYWHERE.area_m2 / 510_065_621_724_088 - 1) < 1e-9
    assert NOWHERE.area_m2 == 0
    assert len(EVERYWHERE.cells) == 122


@pytest.mark.parametrize("pentagon", recordkit.PENTAGONS)
def test_a_pentagon_is_its_six_children(pentagon):
    children = h3.cell_to_children(pentagon, h3.get_resolution(pentagon) + 1)
    assert len(children) == 6
    assert Region(cells=tuple(children)) == Region(cells=(pentagon,))
    assert Region(cells=tuple(children[1:])) != Region(cells=(pentagon,))


GOOD = "8928308280fffff"


@pytest.mark.parametrize(
    "bad", ["", "zz", "0" * 15, "f" * 15, "f" * 40, "8928308280fff", "é", GOOD + "00", "-" + GOOD]
)
def test_what_is_no_cell_is_refused(bad):
    with pytest.raises(InvalidValueError):
        Region(cells=(bad,))


@pytest.mark.parametrize("same", [GOOD.upper(), "0x" + GOOD, f" {GOOD} ", "8928_308280fffff"])
def test_other_ways_to_write_a_cell_are_the_same_cell_or_refused(same):
    try:
        assert Region(cells=(same,)) == Region(cells=(GOOD,))
    except InvalidValueError:
        assert same != GOOD.upper()


# -- extents -----------------------------------------------------------------------------------


@given(extents, extents)
def test_extents_commute(a, b):
    assert a & b == b & a
    assert a | b == b | a


@given(extents, extents, extents)
def test_extents_associate_and_distribute(a, b, c):
    assert (a & b) & c == a & (b & c)
    assert (a | b) | c == a | (b | c)
    assert a & (b | c) == (a & b) | (a & c)


@given(extents, extents)
def test_extents_absorb_and_lie_within(a, b):
    assert a & a == a | a == a
    assert a & (a | b) == a | (a & b) == a
    assert (a & b).within(a)
    assert a.within(a | b)
    assert a.meets(b) == b.meets(a) == (not (a & b).empty)
    assert (a.within(b) and b.within(a)) == (a == b)
    assert a.within(b) == (a | b == b)


@given(extents)
def test_extents_have_their_ends(a):
    assert a & EVER == a | NONE == a
    assert a & NONE == NONE
    assert a | EVER == EVER
    assert NONE.within(a)
    assert a.within(EVER)


@given(st.lists(recordkit.blocks, max_size=3), st.randoms())
def test_an_extent_has_one_form_however_it_is_given(blocks, chance):
    extent = Extent(blocks=tuple(blocks))
    again = [*blocks, *blocks]
    chance.shuffle(again)
    assert Extent(blocks=tuple(again)) == extent
    assert Extent(blocks=extent.blocks) == extent
    for earlier, later in zip(extent.blocks, extent.blocks[1:], strict=False):
        assert earlier.window.end is not None
        assert later.window.start is not None
        assert earlier.window.end <= later.window.start
        assert earlier.window & later.window == NEVER


@given(extents, extents, recordkit.moments_ns, recordkit.cells)
def test_extents_hold_the_points_that_sets_would_hold(a, b, ns, cell):
    point = _point(ns, cell)
    inside_a, inside_b = point.within(a), point.within(b)
    assert point.within(a & b) == (inside_a and inside_b)
    if inside_a or inside_b:
        assert point.within(a | b)


def _point(ns: int, cell: str) -> Extent:
    start = Instant.from_ns(min(ns, recordkit.NS_MAX - 1))
    window = Window(start=start, end=Instant.from_ns(start.ns + 1))
    return Extent(blocks=(Block(window=window, region=Region(cells=(cell,))),))


def test_split_time_and_split_place_are_one_extent():
    eight, ten, noon = recordkit.HOURS[:3]
    village = Region(cells=(recordkit.VILLAGE,))
    halves = Extent(
        blocks=(
            Block(window=Window(start=eight, end=ten), region=village),
            Block(window=Window(start=ten, end=noon), region=village),
        )
    )
    whole = Extent(blocks=(Block(window=Window(start=eight, end=noon), region=village),))
    assert halves == whole
    assert halves.id == whole.id
    children = tuple(
        Block(window=Window(start=eight, end=noon), region=Region(cells=(c,)))
        for c in h3.cell_to_children(recordkit.VILLAGE, 8)
    )
    assert Extent(blocks=children) == whole
