"""Which country a place lies in, and the outlines of countries.

Natural Earth's countries (public domain) at 1:50 million, thinned to about 2 km: nearer than 5 km
to a coast or border the answer may be the neighbour's, and small islands are missing. It draws who
held the ground; where that and what most states recognise differ, a place lies in both: Crimea in
Ukraine and (by who holds it) Russia, Western Sahara in itself and Morocco, and others by the list
in ``tools/build_outlines.py``. No answer here says whose a place is.
"""

from __future__ import annotations

import functools
import hashlib
import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from firsthand.world.sky import check_places

OUTLINES: Final = Path(__file__).parent / "data" / "countries.outlines"
UNIT_DEG: Final = 0.005
_FIRST_WORDS: Final = b"firsthand outlines 1 "
_TURN_DEG: Final = 360.0
_AT_ONCE: Final = 1 << 17  # places times edges

Floats = npt.NDArray[np.float64]


class BrokenOutlinesError(ValueError):
    """The file of outlines is not one, or is damaged."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} is not the file of countries' outlines; install firsthand anew")


@dataclass(frozen=True)
class Part:
    """A piece of a country: what lies within its outer ring, and in none of its holes.

    Attributes:
        countries: ISO 3166 codes of the countries that it is counted to; usually one.
        rings: The outer ring, then the holes; each longitude and latitude of its points [deg], of
            shape (N, 2), the last point being the first. Longitudes run on over the date line, so
            they may lie beyond 180.
    """

    countries: tuple[str, ...]
    rings: tuple[Floats, ...]

    def holds(self, latitude_deg: npt.ArrayLike, longitude_deg: npt.ArrayLike) -> Any:  # noqa: ANN401
        """Return which places lie in it: an array of truth values, of the places' shape."""
        y, x = np.broadcast_arrays(
            np.asarray(latitude_deg, np.float64), np.asarray(longitude_deg, np.float64)
        )
        check_places(y, x)
        outer = self.rings[0]
        west, south = outer.min(axis=0)
        east, north = outer.max(axis=0)
        # The turn of the longitude that can lie between the ring's west and east.
        x = west + (x - west) % _TURN_DEG
        inside = np.zeros(x.shape, dtype=bool)
        near = (x <= east) & (y >= south) & (y <= north)
        if near.any():
            crossed = sum(_crossings(ring, y[near], x[near]) for ring in self.rings)
            inside[near] = np.asarray(crossed) % 2 == 1
        return inside


def parts(country: str) -> tuple[Part, ...]:
    """Return the pieces of a country, the largest first; none if its code is unknown.

    Raises:
        BrokenOutlinesError: If the installed file is damaged.
    """
    found = [part for part in _read() if country in part.countries]
    return tuple(sorted(found, key=lambda part: -_extent(part.rings[0])))


def inside(country: str, latitude_deg: npt.ArrayLike, longitude_deg: npt.ArrayLike) -> Any:  # noqa: ANN401
    """Return which places lie in a country: an array of truth values.

    Args:
        country: ISO 3166 code.
        latitude_deg: Latitudes [deg].
        longitude_deg: Longitudes [deg]; the two are broadcast.

    Raises:
        ValueError: If a place is none.
        BrokenOutlinesError: If the installed file is damaged.
    """
    y, x = np.broadcast_arrays(
        np.asarray(latitude_deg, np.float64), np.asarray(longitude_deg, np.float64)
    )
    check_places(y, x)
    found = np.zeros(x.shape, dtype=bool)
    for part in parts(country):
        found |= part.holds(y, x)
    return found


def countries_at(latitude_deg: float, longitude_deg: float) -> tuple[str, ...]:
    """Return the codes of the countries that a place lies in: none at sea, several if disputed.

    Raises:
        ValueError: If the place is none.
        BrokenOutlinesError: If the installed file is damaged.
    """
    check_places(np.asarray(latitude_deg, np.float64), np.asarray(longitude_deg, np.float64))
    west, south, width, north = _boxes()
    near = ((longitude_deg - west) % _TURN_DEG <= width) & (latitude_deg >= south)
    near &= latitude_deg <= north
    close = [_read()[at] for at in np.flatnonzero(near)]
    holding = [part for part in close if bool(part.holds(latitude_deg, longitude_deg))]
    return tuple(sorted({code for part in holding for code in part.countries}))


def packed(pieces: Sequence[tuple[Sequence[str], Sequence[Sequence[tuple[int, int]]]]]) -> bytes:
    """Return the file's bytes: the same pieces give the same bytes.

    Args:
        pieces: For each its countries, and its rings with their points [UNIT_DEG].
    """
    plain = [[list(codes), [_steps(ring) for ring in rings]] for codes, rings in pieces]
    deflated = zlib.compress(json.dumps(plain, separators=(",", ":")).encode(), 9)
    return _FIRST_WORDS + hashlib.sha256(deflated).hexdigest().encode() + b"\n" + deflated


def _steps(ring: Sequence[tuple[int, int]]) -> list[list[int]]:
    found: list[list[int]] = np.diff(np.asarray(ring), axis=0, prepend=[[0, 0]]).T.tolist()
    return found


@functools.cache
def _read() -> tuple[Part, ...]:
    return _unpacked(OUTLINES.read_bytes(), OUTLINES.name)


@functools.cache
def _boxes() -> tuple[Floats, ...]:
    """Return the west, south, width and north of each piece [deg]."""
    low = np.array([part.rings[0].min(axis=0) for part in _read()])
    high = np.array([part.rings[0].max(axis=0) for part in _read()])
    return low[:, 0], low[:, 1], high[:, 0] - low[:, 0], high[:, 1]


def _unpacked(data: bytes, name: str) -> tuple[Part, ...]:
    line, _, deflated = data.partition(b"\n")
    if line != _FIRST_WORDS + hashlib.sha256(deflated).hexdigest().encode():
        raise BrokenOutlinesError(name)
    return tuple(
        Part(
            tuple(codes),
            tuple(
                np.cumsum(np.array(ring, dtype=np.float64), axis=1).T * UNIT_DEG for ring in rings
            ),
        )
        for codes, rings in json.loads(zlib.decompress(deflated))
    )


def _extent(ring: Floats) -> float:
    """Twice a ring's area on the map [deg2], by the trapezoid rule, shrunk toward the poles."""
    shrunk = ring[:, 0] * np.cos(np.radians(ring[:, 1]))
    return abs(float(np.sum(shrunk[:-1] * ring[1:, 1] - shrunk[1:] * ring[:-1, 1])))


def _crossings(ring: Floats, y: Floats, x: Floats) -> npt.NDArray[np.int64]:
    """Count how often a way due east from each place crosses a ring."""
    x0, y0, x1, y1 = ring[:-1, 0], ring[:-1, 1], ring[1:, 0], ring[1:, 1]
    slope = (x1 - x0) / np.where(y0 == y1, 1.0, y1 - y0)
    counts = np.empty(len(x), dtype=np.int64)
    piece = max(_AT_ONCE // len(x0), 1)
    for start in range(0, len(x), piece):
        at = slice(start, start + piece)
        high, right = y[at, None], x[at, None]
        spans = (y0 > high) != (y1 > high)
        counts[at] = (spans & (right < slope * (high - y0) + x0)).sum(axis=1)
    return counts
