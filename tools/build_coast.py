"""Builds src/firsthand/world/data/coast.lines from Natural Earth's countries.

    python -m tools.build_coast FOLDER

FOLDER holds ``countries-110m.json``, ``countries-50m.json`` and ``countries-10m.json`` of the npm
package world-atlas 2.0.2 (ISC), which are Natural Earth 4.1 (public domain) as TopoJSON. There each
stretch of line is one "arc", and every country lists its arcs: an arc of one country is coast, an
arc of two is a border. Natural Earth draws who holds the ground; lines that are not agreed between
those on both sides, or by most other states, are marked as disputed here, by the list below.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from firsthand.world.coast import COAST, SCALES, UNIT_DEG, packed

Point = tuple[int, int]
DISPUTED = frozenset(
    frozenset(pair)
    for pair in (
        ("China", "India"),
        ("Egypt", "Sudan"),
        ("India", "Pakistan"),
        ("Israel", "Palestine"),
        ("Israel", "Syria"),
        ("Kosovo", "Serbia"),
        ("Morocco", "W. Sahara"),
        ("S. Sudan", "Sudan"),
        ("Somalia", "Somaliland"),
    )
)
DISPUTED_ANYWHERE = frozenset({"N. Cyprus", "Cyprus U.N. Buffer Zone", "Siachen Glacier"})
# Between Crimea and the mainland, where Natural Earth has Russia's line with Ukraine [deg].
CRIMEA = (32.0, 45.0, 36.0, 46.5)
# Lines thinned to what a map of that scale shows [units of UNIT_DEG].
THINNED = {"110m": 4.0, "50m": 2.0, "10m": 1.5}


def main() -> None:
    """Build the file and say how large it is."""
    folder = Path(sys.argv[1])
    scales = {}
    for scale in SCALES:
        topology = json.loads((folder / f"countries-{scale}.json").read_text(encoding="utf-8"))
        scales[scale] = list(lines(topology, THINNED[scale]))
    data = packed(scales)
    COAST.write_bytes(data)
    counts = {scale: sum(len(p) for _, p in found) for scale, found in scales.items()}
    sys.stdout.write(f"points {counts}, {len(data) / 1e3:.0f} kB\n")


def lines(topology: dict[str, Any], tolerance: float) -> Iterator[tuple[str, list[Point]]]:
    """Yield each arc as a coast or a border, thinned, without the map's own edges."""
    sides: dict[int, set[str]] = defaultdict(set)
    for country in topology["objects"]["countries"]["geometries"]:
        for arc in _flat(country.get("arcs", [])):
            sides[arc if arc >= 0 else ~arc].add(country["properties"]["name"])
    (scale_x, scale_y), (shift_x, shift_y) = (
        topology["transform"]["scale"],
        topology["transform"]["translate"],
    )
    for number, arc in enumerate(topology["arcs"]):
        steps = np.cumsum(np.array(arc, dtype=np.int64), axis=0)
        degrees = steps * [scale_x, scale_y] + [shift_x, shift_y]
        kind = kind_of(frozenset(sides[number]), degrees)
        for run in _without_edges(np.rint(degrees / UNIT_DEG).astype(int).tolist()):
            if len(thin := thinned(run, tolerance)) > 1:
                yield kind, thin


def kind_of(countries: frozenset[str], degrees: Any) -> str:  # noqa: ANN401  # array of numbers
    """Return what a line is, by the countries on its sides and its points [deg]."""
    if len(countries) < 2:  # noqa: PLR2004  # land on one side only
        return "coast"
    west, south, east, north = CRIMEA
    within = (degrees >= [west, south]).all() and (degrees <= [east, north]).all()
    if countries in DISPUTED or countries & DISPUTED_ANYWHERE:
        return "disputed"
    return "disputed" if countries == {"Russia", "Ukraine"} and within else "border"


def _flat(arcs: list[Any]) -> Iterator[int]:
    for each in arcs:
        if isinstance(each, list):
            yield from _flat(each)
        else:
            yield each


def _without_edges(points: list[list[int]]) -> Iterator[list[Point]]:
    """Cut a line where it runs along the map's edge or over it: the date line, the South Pole."""
    edge, pole = round(180 / UNIT_DEG), round(-89.9 / UNIT_DEG)
    run: list[Point] = [(points[0][0], points[0][1])]
    for (x0, y0), (x1, y1) in pairwise(points):
        if (abs(x0) >= edge and abs(x1) >= edge) or (y0 <= pole and y1 <= pole):
            yield run
            run = []
        elif abs(x1 - x0) > edge:  # over the date line; one of the two points lies on it
            over = abs(x1) >= edge
            yield [*run, (-x1, y1)] if over else run
            run = [] if over else [(-x0, y0)]
        run.append((x1, y1))
    yield run


def thinned(points: list[Point], tolerance: float) -> list[Point]:
    """Leave out points that lie within a tolerance of the line without them (Douglas-Peucker)."""
    kept = {0, len(points) - 1}
    todo = [(0, len(points) - 1)]
    line = np.array(points, dtype=np.float64)
    while todo:
        first, last = todo.pop()
        if last - first < 2:  # noqa: PLR2004  # nothing between
            continue
        far = _distances(line[first + 1 : last], line[first], line[last])
        worst = int(far.argmax())
        if far[worst] > tolerance:
            middle = first + 1 + worst
            kept.add(middle)
            todo += [(first, middle), (middle, last)]
    chosen = [points[at] for at in sorted(kept)]
    return [p for at, p in enumerate(chosen) if at == 0 or p != chosen[at - 1]]


def _distances(points: Any, start: Any, end: Any) -> Any:  # noqa: ANN401  # arrays of numbers
    way = end - start
    length = float(np.hypot(*way))
    if length == 0.0:
        return np.hypot(*(points - start).T)
    along = np.clip((points - start) @ way / length**2, 0.0, 1.0)
    return np.hypot(*(points - start - np.outer(along, way)).T)


if __name__ == "__main__":
    main()
