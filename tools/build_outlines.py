"""Builds src/firsthand/world/data/countries.outlines from Natural Earth's countries.

    python -m tools.build_outlines FOLDER COUNTRIES

FOLDER holds ``countries-50m.json`` of the npm package world-atlas 2.0.2 (as `build_coast` says);
COUNTRIES is GeoNames' ``countryInfo.txt``, for the two-letter codes.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from firsthand.world.outlines import OUTLINES, UNIT_DEG, Part, packed
from tools.build_coast import Point, thinned

THINNED = 4.0  # [units of UNIT_DEG]
TURN = round(360 / UNIT_DEG)
LEAST_POINTS = 3
# What Natural Earth gives no code, or one that not all give: the countries it is counted to.
COUNTED = {
    "Kosovo": ("RS", "XK"),
    "W. Sahara": ("EH", "MA"),
    "N. Cyprus": ("CY",),
    "Somaliland": ("SO",),
    "Siachen Glacier": ("IN", "PK"),
    "Taiwan": ("TW",),
    "Indian Ocean Ter.": ("AU",),
}
# Natural Earth counts Crimea to Russia, which holds it; Ukraine's it is by General Assembly
# resolution 68/262.
CRIMEA = (44.95, 34.10)
# It counts to Morocco what Morocco holds south of its own border, the parallel of 27°40′.
WESTERN_SAHARA_DEG = 27 + 40 / 60


def main() -> None:
    """Build the file and say how large it is."""
    topology = json.loads((Path(sys.argv[1]) / "countries-50m.json").read_text(encoding="utf-8"))
    codes = {}
    for line in Path(sys.argv[2]).read_text(encoding="utf-8").splitlines():
        fields = line.split("\t")
        if len(fields) > 4 and fields[2].isdecimal():  # noqa: PLR2004
            codes[fields[2]] = fields[0]
    pieces = sorted(parts(topology, codes))
    data = packed(pieces)
    OUTLINES.write_bytes(data)
    points = sum(len(ring) for _, rings in pieces for ring in rings)
    sys.stdout.write(f"{len(pieces)} pieces, {points} points, {len(data) / 1e3:.0f} kB\n")


def parts(
    topology: dict[str, Any], codes: dict[str, str]
) -> Iterator[tuple[tuple[str, ...], list[list[Point]]]]:
    """Yield each piece of each country, with the countries that it is counted to."""
    arcs = [thinned(arc, THINNED) for arc in _arcs(topology)]
    for country in topology["objects"]["countries"]["geometries"]:
        name = country["properties"]["name"]
        counted = COUNTED.get(name) or (codes[country["id"]],)
        polygons = country.get("arcs", [])
        for polygon in [polygons] if country["type"] == "Polygon" else polygons:
            joined = [_ring(numbers, arcs) for numbers in polygon]
            rings = [ring for ring in joined if len(ring) > LEAST_POINTS]
            if name == "Antarctica":  # the ring around the pole stands there as a hole
                yield from ((counted, [ring]) for ring in rings)
                continue
            if rings:
                yield (("RU", "UA") if _is_crimea(name, rings) else counted), rings
            if rings and name == "Morocco" and (south := _south_of(rings[0], WESTERN_SAHARA_DEG)):
                yield ("EH", "MA"), [south]


def _is_crimea(name: str, rings: list[list[Point]]) -> bool:
    degrees = tuple(np.array(ring, dtype=np.float64) * UNIT_DEG for ring in rings)
    return name == "Russia" and bool(Part((), degrees).holds(*CRIMEA))


def _south_of(ring: list[Point], latitude_deg: float) -> list[Point]:
    """Cut a ring along a parallel and return what lies south of it."""
    limit = round(latitude_deg / UNIT_DEG)
    found: list[Point] = []
    for (x0, y0), (x1, y1) in pairwise(ring):
        if y0 <= limit:
            found.append((x0, y0))
        if (y0 <= limit) != (y1 <= limit):
            found.append((round(x0 + (x1 - x0) * (limit - y0) / (y1 - y0)), limit))
    return [*found, found[0]] if found else []


def _arcs(topology: dict[str, Any]) -> Iterator[list[Point]]:
    transform = topology["transform"]
    for arc in topology["arcs"]:
        steps = np.cumsum(np.array(arc, dtype=np.int64), axis=0)
        degrees = steps * transform["scale"] + transform["translate"]
        # Longitudes run on over the date line, so that thinning sees no jump.
        turns = np.unwrap(degrees[:, 0], period=360.0)
        whole = np.rint(np.stack([turns, degrees[:, 1]], axis=1) / UNIT_DEG).astype(int)
        yield [(x, y) for x, y in whole.tolist()]


def _ring(numbers: list[int], arcs: list[list[Point]]) -> list[Point]:
    """Join arcs to a ring whose longitudes run on; one around the pole is closed over the pole."""
    ring: list[Point] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        shift = round((ring[-1][0] - arc[0][0]) / TURN) * TURN if ring else 0
        joined = [(x + shift, y) for x, y in arc]
        ring += joined[1:] if ring else joined
    if abs(ring[-1][0] - ring[0][0]) > TURN // 2:
        pole = round(-90 / UNIT_DEG)
        ring += [(ring[-1][0], pole), (ring[0][0], pole), ring[0]]
    return ring


if __name__ == "__main__":
    main()
