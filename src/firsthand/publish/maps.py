"""Maps of our own drawing: regions as they were found, coasts and borders, nothing fetched.

A map is a plane chart (equirectangular, true to scale along its middle latitude): what is north is
up, and what is far is told by the ruler drawn on it. A region that goes round the Earth is shown on
the whole of it.

Longer than 300 lines because all that is drawn is drawn in one frame.
"""

from __future__ import annotations

import functools
import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import h3
from markupsafe import Markup

from firsthand.publish.words import plainly
from firsthand.records import Region
from firsthand.world.coast import lines_in

WIDTH: Final = 640
HEIGHT: Final = 400
MOST_CELLS: Final = 3_000
KM_PER_DEG: Final = 111.195
"""Length of a degree on the mean sphere [km], of radius 6371.009 km (IUGG)."""

_MARGIN: Final = 1.7
_LEAST_KM: Final = 4.0
_WORLD_DEG: Final = 300.0
_TURN: Final = 360.0
_POLE: Final = 90.0
_MOST_NAMES: Final = 12
_SORTS: Final = ("pin", "kept", "out", "town")
_SMALL_PX: Final = 9
_BESIDE_PX: Final = 24
_RING_PX: Final = 11
_MOST_RINGS: Final = 40
_EDGE_PX: Final = 12
_LETTER_PX: Final = 6.4
_LINE_PX: Final = 14
_NICE: Final = (1, 2, 5)


@dataclass(frozen=True)
class Dot:
    """A place on a map.

    Attributes:
        name: What it is called.
        latitude_deg: Where [deg].
        longitude_deg: Where [deg].
        sort: ``kept``, ``out`` (ruled out), ``pin``, or ``town`` (to find one's way by).
    """

    name: str
    latitude_deg: float
    longitude_deg: float
    sort: str


@dataclass(frozen=True)
class Frame:
    """The part of the Earth that a map shows.

    Attributes:
        west: Western edge [deg]; may lie beyond 180 degrees either way.
        south: Southern edge [deg].
        east: Eastern edge [deg], east of `west`.
        north: Northern edge [deg].
    """

    west: float
    south: float
    east: float
    north: float

    @functools.cached_property
    def height(self) -> int:
        """Height of the map [px], for one `WIDTH` wide."""
        across = (self.east - self.west) * self.squeeze
        return max(1, round(WIDTH * (self.north - self.south) / across))

    @functools.cached_property
    def squeeze(self) -> float:
        """How much shorter a degree of longitude is drawn than one of latitude."""
        return max(0.05, math.cos(math.radians((self.south + self.north) / 2)))

    @property
    def km_per_px(self) -> float:
        """How far a pixel is on the ground, along the middle latitude [km]."""
        return (self.east - self.west) * self.squeeze * KM_PER_DEG / WIDTH

    def at(self, latitude: float, longitude: float) -> tuple[float, float]:
        """Return where a point lies on the map [px], its longitude turned to be near the map."""
        middle = (self.west + self.east) / 2
        near = (longitude - middle + _TURN / 2) % _TURN - _TURN / 2 + middle
        x = (near - self.west) / (self.east - self.west) * WIDTH
        y = (self.north - latitude) / (self.north - self.south) * self.height
        return x, y

    def holds(self, latitude: float, longitude: float) -> bool:
        """Whether a point lies on the map."""
        x, y = self.at(latitude, longitude)
        return 0 <= x <= WIDTH and 0 <= y <= self.height


def map_of(
    ninety: Region,
    half: Region,
    dots: Sequence[Dot],
    title: str,
    towns: Callable[[Frame], Sequence[Dot]] = lambda _: (),
) -> Markup:
    """Return a map as SVG: the 90 % region, the 50 % region in it, places, a scale.

    Args:
        ninety: The region of 90 %.
        half: The region of 50 %.
        dots: Places to name.
        title: What the map shows, for those who do not see it.
        towns: Returns, for the part of the Earth shown, what helps to find one's way.
    """
    outer, inner = _cells(ninety), _cells(half)
    frame = frame_of(outer)
    parts = [
        Markup('<svg class="map" viewBox="0 0 {} {}" role="img" aria-label="{}">').format(
            WIDTH, frame.height, title
        ),
        Markup('<rect class="sea" width="{}" height="{}"/>').format(WIDTH, frame.height),
        _shape("ninety", outer, frame),
        _shape("half", inner, frame),
        *_lines(frame),
        *_rings(frame, outer),
        *_dots(frame, [*dots, *towns(frame)]),
        _scale(frame),
        Markup("</svg>"),
    ]
    return Markup("").join(parts)


def frame_of(cells: Iterable[str]) -> Frame:
    """Return a frame around cells, with a margin, of a fixed shape; the world if they need it."""
    points = [point for cell in cells for point in h3.cell_to_boundary(cell)]
    if not points:
        return Frame(-180.0, -60.0, 180.0, 84.0)
    west, east = _across([longitude for _, longitude in points])
    south, north = min(p[0] for p in points), max(p[0] for p in points)
    if east - west > _WORLD_DEG:
        return Frame(-180.0, -60.0 if south > -60 else -90.0, 180.0, 84.0)  # noqa: PLR2004
    middle, level = (west + east) / 2, (south + north) / 2
    squeeze = max(0.05, math.cos(math.radians(level)))
    wide = max((east - west) * squeeze, (north - south) * WIDTH / HEIGHT, _LEAST_KM / KM_PER_DEG)
    wide = min(wide * _MARGIN, _TURN * squeeze)
    high = wide * HEIGHT / WIDTH
    south, north = level - high / 2, level + high / 2
    if south < -_POLE:
        south, north = -_POLE, min(_POLE, -_POLE + high)
    if north > _POLE:
        south, north = max(-_POLE, _POLE - high), _POLE
    return Frame(middle - wide / squeeze / 2, south, middle + wide / squeeze / 2, north)


def _across(longitudes: Sequence[float]) -> tuple[float, float]:
    """Return the shortest arc that holds all longitudes: what lies outside is the widest gap."""
    order = sorted({longitude % _TURN for longitude in longitudes})
    gaps = [
        ((order[(n + 1) % len(order)] - each) % _TURN or _TURN, n) for n, each in enumerate(order)
    ]
    gap, n = max(gaps)
    west = order[(n + 1) % len(order)]
    west = west - _TURN if west > _TURN / 2 else west
    return west, west + _TURN - gap


def _cells(region: Region) -> list[str]:
    """Return a region's cells in one resolution, coarser where there were too many to draw.

    Cells of one resolution have common edges; a coarse one and the fine ones beside it have not.
    """
    if not region.cells:
        return []
    finest = max(h3.get_resolution(cell) for cell in region.cells)
    for resolution in range(finest, -1, -1):
        many = sum(7 ** max(0, resolution - h3.get_resolution(c)) for c in region.cells)
        if many <= MOST_CELLS or resolution == 0:
            return sorted({each for c in region.cells for each in _at(c, resolution)})
    return []


def _at(cell: str, resolution: int) -> Iterable[str]:
    if h3.get_resolution(cell) > resolution:
        return (h3.cell_to_parent(cell, resolution),)
    return tuple(h3.cell_to_children(cell, resolution))


def _shape(name: str, cells: Sequence[str], frame: Frame) -> Markup:
    path = "".join(_outline(cell, frame) for cell in cells)
    return Markup('<g class="{}"><path d="{}"/></g>').format(name, path)


def _outline(cell: str, frame: Frame) -> str:
    latitude, longitude = h3.cell_to_latlng(cell)
    centre_x, _ = frame.at(latitude, longitude)
    points = []
    for corner_latitude, corner_longitude in h3.cell_to_boundary(cell):
        # A corner is drawn on its centre's side, so that no cell is torn across the map.
        turned = (corner_longitude - longitude + _TURN / 2) % _TURN - _TURN / 2
        x = centre_x + turned / (frame.east - frame.west) * WIDTH
        y = (frame.north - corner_latitude) / (frame.north - frame.south) * frame.height
        points.append(f"{x:.1f} {y:.1f}")
    return "M" + "L".join(points) + "z"


def _lines(frame: Frame) -> Iterator[Markup]:
    box = (frame.west, max(frame.south, -_POLE), frame.east, min(frame.north, _POLE))
    # The lines' longitudes run on from the western edge as it lies between -180 and 180.
    west = (frame.west + _TURN / 2) % _TURN - _TURN / 2
    for line in lines_in(box):
        points = []
        for longitude, latitude in line.points:
            x = (longitude - west) / (frame.east - frame.west) * WIDTH
            y = (frame.north - latitude) / (frame.north - frame.south) * frame.height
            points.append(f"{x:.1f} {y:.1f}")
        if len(points) > 1:
            yield Markup('<path class="{}" d="M{}"/>').format(line.kind, "L".join(points))


def _dots(frame: Frame, dots: Sequence[Dot]) -> Iterator[Markup]:
    """Yield the places that lie on the map; a name that would cover another is left out."""
    taken: list[tuple[float, float, float]] = []
    marked: list[tuple[float, float]] = []
    named = 0
    for dot in sorted(dots, key=lambda d: _SORTS.index(d.sort)):
        x, y = frame.at(dot.latitude_deg, dot.longitude_deg)
        town = dot.sort == "town"
        edge = _EDGE_PX if town else 0
        if not (edge <= x <= WIDTH - edge and edge <= y <= frame.height - edge):
            continue
        if town and any(math.hypot(x - a, y - b) < _BESIDE_PX for a, b in marked):
            continue
        marked.append((x, y))
        yield Markup('<circle class="dot {}" cx="{}" cy="{}" r="{}"/>').format(
            dot.sort, f"{x:.1f}", f"{y:.1f}", "2.5" if town else "4"
        )
        name = plainly(dot.name)
        left = x > WIDTH * 0.75
        start = x - 8 - _LETTER_PX * len(name) if left else x + 8
        end = start + _LETTER_PX * len(name)
        free = all(end < a or start > b or abs(y - c) > _LINE_PX for a, b, c in taken)
        if named < _MOST_NAMES and free and name:
            taken.append((start, end, y))
            named += 1
            at, anchor = (x - 8, "end") if left else (x + 8, "start")
            yield Markup('<text class="name {}" x="{}" y="{}" text-anchor="{}">{}</text>').format(
                dot.sort, f"{at:.1f}", f"{y + 4:.1f}", anchor, name
            )


def _rings(frame: Frame, cells: Sequence[str]) -> Iterator[Markup]:
    """Yield a ring around each part of a region that is too small to be seen."""
    parts = _parts([frame.at(*h3.cell_to_latlng(cell)) for cell in cells])
    edge_px = h3.average_hexagon_edge_length(h3.get_resolution(cells[0]), "km") if cells else 0.0
    edge_px /= frame.km_per_px
    for part in parts if len(parts) <= _MOST_RINGS else ():
        wide = max(max(p[n] for p in part) - min(p[n] for p in part) for n in (0, 1))
        if wide + 2 * edge_px < _SMALL_PX:
            x, y = (sum(p[n] for p in part) / len(part) for n in (0, 1))
            yield Markup('<circle class="ring" cx="{}" cy="{}" r="{}"/>').format(
                f"{x:.1f}", f"{y:.1f}", _RING_PX
            )


def _parts(points: Iterable[tuple[float, float]]) -> list[list[tuple[float, float]]]:
    """Return points in lots that lie apart: by squares that touch."""
    squares: dict[tuple[int, int], list[tuple[float, float]]] = defaultdict(list)
    for x, y in points:
        squares[int(x // _BESIDE_PX), int(y // _BESIDE_PX)].append((x, y))
    parts = []
    while squares:
        first, part = squares.popitem()
        open_ = [first]
        while open_:
            column, row = open_.pop()
            for a in (-1, 0, 1):
                for b in (-1, 0, 1):
                    beside = squares.pop((column + a, row + b), None)
                    if beside is not None:
                        part += beside
                        open_.append((column + a, row + b))
        parts.append(part)
    return parts


def _scale(frame: Frame) -> Markup:
    km = nice(frame.km_per_px * WIDTH / 5)
    long = km / frame.km_per_px
    y = frame.height - 14
    words = f"{km:g} km" if km >= 1 else f"{km * 1000:g} m"
    return Markup(
        '<path class="scale" d="M14 {y}v4h{long}v-4"/>'
        '<text class="scale" x="18" y="{up}">{w}</text>'
    ).format(y=y, long=f"{long:.1f}", up=y - 3, w=words)


def nice(length: float) -> float:
    """Return the largest of 1, 2 and 5 times a power of ten that is not longer."""
    power = 10.0 ** math.floor(math.log10(length))
    return max(step * power for step in _NICE if step * power <= length * 1.0001)
