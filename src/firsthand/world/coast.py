"""Coasts and borders, for maps that we draw ourselves.

The lines are Natural Earth's (https://www.naturalearthdata.com), public domain, at three scales; at
the finest they are good to a kilometre or so. Borders are drawn as Natural Earth draws them: by who
held the ground, as of its edition (4.1, 2018). Where that is disputed the line says so, by a list
in the script that builds the file, and wants to be drawn otherwise; a line here is no statement on
whose a place is.

The file is built by ``tools/build_coast.py``.
"""

from __future__ import annotations

import functools
import hashlib
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

ATTRIBUTION: Final = "Coasts and borders: Natural Earth, public domain"
COAST: Final = Path(__file__).parent / "data" / "coast.lines"
SCALES: Final = ("110m", "50m", "10m")
UNIT_DEG: Final = 0.005
_FIRST_WORDS: Final = b"firsthand lines 1 "
_KINDS: Final = ("coast", "border", "disputed")
_TURN_DEG: Final = 360.0
# The widest map [deg] that each scale is fine enough for.
_WIDTHS_DEG: Final = (("10m", 25.0), ("50m", 90.0), ("110m", _TURN_DEG))

Numbers = npt.NDArray[np.int32]


class BrokenLinesError(ValueError):
    """The file of lines is not one, or is damaged."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} is not the file of coasts and borders; install firsthand anew")


@dataclass(frozen=True)
class Line:
    """A stretch of coast or border.

    Attributes:
        kind: ``coast``, ``border``, or ``disputed``: a border that is not agreed.
        points: Longitude and latitude of its points [deg], of shape (N, 2). Longitudes run on from
            the map's western edge, so that beyond the date line they pass 180.
    """

    kind: str
    points: npt.NDArray[np.float64]


@dataclass(frozen=True)
class _Scale:
    """All lines of one scale: their kinds, where each begins, and their points [UNIT_DEG]."""

    kinds: npt.NDArray[np.uint8]
    starts: npt.NDArray[np.int64]
    points: Numbers
    boxes: Numbers


def lines_in(bbox: tuple[float, float, float, float], *, scale: str | None = None) -> list[Line]:
    """Return the coasts and borders in a box, cut so that little of them lies outside it.

    Args:
        bbox: West, south, east and north edge [deg]. East of 180 may be written as 190 or -170; an
            east that is not east of west goes over the date line.
        scale: ``110m``, ``50m`` or ``10m``; if not given, by the width of the box.

    Returns:
        Lines of two points or more. A line that leaves the box keeps its first point outside.

    Raises:
        ValueError: If the box is none or the scale is unknown.
        BrokenLinesError: If the installed file is damaged.
    """
    west, south, east, north = bbox
    width = _checked_width(west, south, east, north)
    if scale is None:
        scale = next(name for name, most in _WIDTHS_DEG if width <= most)
    if scale not in SCALES:
        msg = f"{scale!r} is no scale; there are {', '.join(SCALES)}"
        raise ValueError(msg)
    west = (west + 180.0) % _TURN_DEG - 180.0
    found: list[Line] = []
    for shift in (0.0, _TURN_DEG):
        box = (west - shift, south, west - shift + width, north)
        found += _inside(_read()[scale], box, shift)
    return found


def packed(scales: Mapping[str, Sequence[tuple[str, Sequence[tuple[int, int]]]]]) -> bytes:
    """Return the file's bytes: the same lines give the same bytes.

    Args:
        scales: By scale, the lines, each with its kind and its points [UNIT_DEG].

    Raises:
        ValueError: If two neighbouring points are too far apart for the format.
    """
    table: dict[str, Any] = {}
    body = b""
    for scale in SCALES:
        lines = scales[scale]
        points = np.concatenate([np.asarray(p, dtype=np.int64) for _, p in lines])
        lengths = np.array([len(p) for _, p in lines], dtype="<u2")
        steps = np.diff(points, axis=0, prepend=[[0, 0]])
        firsts = np.concatenate([[0], np.cumsum(lengths, dtype=np.int64)[:-1]])
        starts = points[firsts].astype("<i4")
        steps[firsts] = 0
        if np.abs(steps).max() > np.iinfo(np.int16).max:
            msg = "two neighbouring points are too far apart"
            raise ValueError(msg)
        kinds = bytes(_KINDS.index(kind) for kind, _ in lines)
        planes = steps.astype("<i2").view(np.uint8).reshape(-1, 4).T.tobytes()
        body += kinds + lengths.tobytes() + starts.tobytes() + planes
        table[scale] = [len(lines), len(points)]
    head = json.dumps(table, sort_keys=True).encode() + b"\n"
    deflated = zlib.compress(head + body, 9)
    return _FIRST_WORDS + hashlib.sha256(deflated).hexdigest().encode() + b"\n" + deflated


@functools.cache
def _read() -> dict[str, _Scale]:
    return _unpacked(COAST.read_bytes(), COAST.name)


def _unpacked(data: bytes, name: str) -> dict[str, _Scale]:
    line, _, deflated = data.partition(b"\n")
    if line != _FIRST_WORDS + hashlib.sha256(deflated).hexdigest().encode():
        raise BrokenLinesError(name)
    head, _, body = zlib.decompress(deflated).partition(b"\n")
    scales = {}
    table = json.loads(head)
    for scale in SCALES:
        lines, points = table[scale]
        size = lines * 11 + points * 4
        scales[scale] = _scale(body[:size], lines, points)
        body = body[size:]
    return scales


def _scale(body: bytes, lines: int, points: int) -> _Scale:
    kinds = np.frombuffer(body, np.uint8, lines)
    lengths = np.frombuffer(body, "<u2", lines, lines)
    firsts = np.frombuffer(body, "<i4", lines * 2, lines * 3).reshape(-1, 2)
    planes = np.frombuffer(body, np.uint8, points * 4, lines * 11).reshape(4, -1)
    steps = np.ascontiguousarray(planes.T).view("<i2").astype(np.int64)
    starts = np.concatenate([[0], np.cumsum(lengths, dtype=np.int64)])
    # Each line starts anew: what was summed up before it is taken off.
    summed = np.cumsum(steps, axis=0)
    base = firsts - summed[starts[:-1]]
    whole = (summed + np.repeat(base, lengths, axis=0)).astype(np.int32)
    low = np.minimum.reduceat(whole, starts[:-1])
    high = np.maximum.reduceat(whole, starts[:-1])
    return _Scale(kinds, starts, whole, np.concatenate([low, high], axis=1))


def _checked_width(west: float, south: float, east: float, north: float) -> float:
    if not np.isfinite([west, south, east, north]).all():
        msg = "the edges of a box are finite numbers"
        raise ValueError(msg)
    if not -90.0 <= south < north <= 90.0:  # noqa: PLR2004  # the poles
        msg = "a box's south lies south of its north, between the poles"
        raise ValueError(msg)
    if east - west >= _TURN_DEG:
        return _TURN_DEG
    return (east - west) % _TURN_DEG or _TURN_DEG


def _inside(scale: _Scale, bbox: tuple[float, ...], shift: float) -> list[Line]:
    box = np.array(bbox) / UNIT_DEG
    touching = (
        (scale.boxes[:, 0] <= box[2])
        & (scale.boxes[:, 2] >= box[0])
        & (scale.boxes[:, 1] <= box[3])
        & (scale.boxes[:, 3] >= box[1])
    )
    found = []
    for at in np.flatnonzero(touching):
        points = scale.points[scale.starts[at] : scale.starts[at + 1]]
        # A stretch between two points may cross the box though neither lies in it.
        low, high = np.minimum(points[:-1], points[1:]), np.maximum(points[:-1], points[1:])
        near = np.concatenate([low <= box[2:], high >= box[:2]], axis=1).all(axis=1)
        for run in _runs(np.asarray(near)):
            degrees = points[run.start : run.stop + 1] * UNIT_DEG + [shift, 0.0]
            found.append(Line(_KINDS[scale.kinds[at]], degrees))
    return found


def _runs(flags: npt.NDArray[np.bool_]) -> list[slice]:
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]]).astype(np.int8)))
    return [slice(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]
