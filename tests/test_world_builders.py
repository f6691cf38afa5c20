"""The scripts that build the shipped data, on small inputs whose answer is known."""

import json

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from tools import build_coast, build_gazetteer, build_outlines

from firsthand.world.coast import UNIT_DEG

POINTS = st.lists(
    st.tuples(st.integers(-500, 500), st.integers(-500, 500)), min_size=2, max_size=40
)


@given(POINTS, st.floats(0, 50))
def test_thinning_keeps_the_ends_and_stays_near(points, tolerance):
    thin = build_coast.thinned(points, tolerance)
    assert thin[0] == points[0]
    assert set(thin) <= set(points)
    for point in points:
        near = [
            build_coast._distances(np.array([point], float), np.array(a, float), np.array(b, float))
            for a, b in zip(thin, thin[1:] or thin, strict=False)
        ]
        assert min(float(each[0]) for each in near) <= tolerance + 1e-9
    assert build_coast.thinned(points, 0) == build_coast.thinned(points, 0)


def in_units(*degrees):
    return [[round(x / UNIT_DEG), round(y / UNIT_DEG)] for x, y in degrees]


def in_degrees(runs):
    return [[(x * UNIT_DEG, y * UNIT_DEG) for x, y in run] for run in runs]


def test_lines_are_cut_at_the_edges_of_the_map():
    over = in_units((179, 70), (-180, 69), (-179, 68))
    assert in_degrees(build_coast._without_edges(over)) == [
        [(179, 70), (180, 69)],
        [(-180, 69), (-179, 68)],
    ]
    back = in_units((-179, 70), (-180, 69), (179, 68))
    assert in_degrees(build_coast._without_edges(back)) == [
        [(-179, 70), (-180, 69)],
        [(180, 69), (179, 68)],
    ]
    along = in_units((170, -80), (180, -80), (180, -90), (-180, -90), (-180, -80), (-170, -80))
    kept = [run for run in in_degrees(build_coast._without_edges(along)) if len(run) > 1]
    assert kept == [[(170, -80), (180, -80)], [(-180, -80), (-170, -80)]]


def test_kinds_of_lines():
    crimea = np.array([(33.0, 45.9), (34.5, 46.0)])
    east = np.array([(38.0, 47.0), (40.0, 49.0)])
    both = frozenset({"Russia", "Ukraine"})
    assert build_coast.kind_of(both, crimea) == "disputed"
    assert build_coast.kind_of(both, east) == "border"
    assert build_coast.kind_of(frozenset({"Ukraine"}), crimea) == "coast"
    assert build_coast.kind_of(frozenset({"Serbia", "Kosovo"}), east) == "disputed"
    assert build_coast.kind_of(frozenset({"Cyprus", "N. Cyprus"}), east) == "disputed"


def test_a_ring_is_cut_along_a_parallel():
    square = [(0, 0), (100, 0), (100, 10_000), (0, 10_000), (0, 0)]
    south = build_outlines._south_of(square, 5000 * UNIT_DEG)
    assert sorted(set(south)) == [(0, 0), (0, 5000), (100, 0), (100, 5000)]
    assert south[0] == south[-1]
    assert build_outlines._south_of(square, -1) == []


def test_arcs_are_joined_over_the_date_line():
    arcs = [[(35_000, 0), (37_000, 10)], [(-35_000, 10), (-36_000, 0), (-37_000, 0)]]
    ring = build_outlines._ring([0, 1], arcs)
    assert [x for x, _ in ring] == [35_000, 37_000, 36_000, 35_000]


CITIES = {
    "8516247": {
        "geonameid": 8516247,
        "name": "Dmytrivka",
        "latitude": 50.45914,
        "longitude": 30.17027,
        "countrycode": "UA",
        "population": 0,
        "timezone": "Europe/Kyiv",
        "admin1code": "13",
        "alternatenames": ["Дмитрівка", "Dmitrivka", "dmytrivka"],
    }
}
SUBDIVISIONS = (
    "Kyivska oblast\tUA-32\tUA.13\t703446\tRegion\tKyiv|Kyiv Oblast|Київська область\t1\t\t230\n"
    "Buchanskyi Raion\t\tUA.13.3208\t12189517\t\tBucha Raion|Бучанський Район\t2\t1\t230\n"
)
LINKS = "Dmytrivka\t8516247\t1|2\t230\t0\t50.45914\t30.17027\n"


def test_a_place_is_put_into_its_districts(tmp_path):
    (tmp_path / "cities.json").write_text(json.dumps(CITIES), "utf-8")
    (tmp_path / "subdivisions.tsv").write_text(SUBDIVISIONS, "utf-8")
    (tmp_path / "links.tsv").write_text(LINKS, "utf-8")
    areas = build_gazetteer.districts(tmp_path / "subdivisions.tsv", {"UA.13": "Kiev"})
    assert [(a.code, a.admin1, a.admin2, a.names) for a in areas.values()] == [
        ("UA.13", "Kyiv Oblast", "", ("Kyiv Oblast", "Kiev", "Kyiv", "Київська область")),
        (
            *("UA.13.3208", "Kyiv Oblast", "Bucha Raion"),
            ("Bucha Raion", "Buchanskyi Raion", "Бучанський Район"),
        ),
    ]
    second = build_gazetteer.second_levels(tmp_path / "subdivisions.tsv", tmp_path / "links.tsv")
    (entry,) = build_gazetteer.places(tmp_path / "cities.json", areas, second)
    assert (entry.admin1, entry.admin2) == ("Kyiv Oblast", "Bucha Raion")
    assert (entry.latitude_e5, entry.longitude_e5) == (5045914, 3017027)
    assert entry.names == ("Dmytrivka", "Dmitrivka", "Дмитрівка")
