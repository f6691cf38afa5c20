"""``region``: a region that a person drew on a map, with an edge as soft as they say."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from firsthand.locate.boxes import Array, Boxes, Domain, angle, cosines
from firsthand.locate.forms.between import to_arcs
from firsthand.locate.forms.given import InvalidClueError, number, position, radians_of, rows
from firsthand.locate.forms.places import mixture
from firsthand.locate.shapes import Shape
from firsthand.locate.term import Candidate, Form

_LEAST: Final = 3
_WIDEST: Final = math.radians(80)


def drawn(given: Mapping[str, Any], _: Domain) -> Form:
    """Return the form of a drawn region.

    Parameters: ``corners`` (at least three, each with ``latitude_deg`` and ``longitude_deg``; in
    order, joined by great circles, across the date line or a pole as they fall), ``edge_km`` (1).

    Raises:
        InvalidClueError: If it has too few corners, no area, or is wider than 80° to a side.
    """
    corners = np.stack([position(each) for each in rows(given, "corners")], axis=1)
    middle = corners.sum(axis=1)
    if corners.shape[1] < _LEAST or np.linalg.norm(middle) < 1e-9:  # noqa: PLR2004 -- of nothing
        msg = "a region has at least three corners, around a middle"
        raise InvalidClueError(msg)
    middle = middle / np.linalg.norm(middle)
    if float(angle(corners, middle[:, None]).max()) > _WIDEST:
        msg = "a drawn region reaches at most 80 degrees from its middle; draw it in parts"
        raise InvalidClueError(msg)
    ring = _flat(corners, middle)
    size = _area(ring)
    if size <= 0:
        msg = "a region has an area: its corners lie on one line"
        raise InvalidClueError(msg)
    edge = radians_of(number(given, "edge_km", 0.001, 2_000, 1.0))
    shape = Shape(-math.pi, 0.0, 1.0, edge)
    ends = np.roll(corners, -1, axis=1)

    def bounds(boxes: Boxes) -> tuple[Array, Array]:
        away = to_arcs(boxes.place, corners, ends).min(axis=0)
        inside = _inside(_flat(boxes.place, middle), ring) & (
            cosines(boxes.place, middle[:, None])[0] > 0
        )
        signed = np.where(inside, -away, away)
        return (
            shape.mean(signed, boxes.reach)[None, :],
            shape.best(signed, boxes.reach)[None, :],
        )

    around = float(sum(angle(corners[:, [n]], ends[:, [n]])[0, 0] for n in range(ends.shape[1])))
    name = str(given.get("name", ""))
    candidate = Candidate(name=name, place=middle, weight=1.0, reach=math.sqrt(size / math.pi))
    area = np.array([size + around * edge * math.sqrt(math.pi / 2)])
    return mixture((candidate,), area, bounds)


def _flat(place: Array, middle: Array) -> Array:
    """Return gnomonic coordinates around a middle: great circles are straight lines there."""
    # Any axis will do that the middle does not lie near.
    axis = np.eye(3)[int(np.argmin(np.abs(middle)))]
    aside = np.cross(axis, middle)
    aside = aside / np.linalg.norm(aside)
    ahead = np.cross(middle, aside)
    across, along, out = cosines(place, np.stack([aside, ahead, middle], axis=1))
    depth = np.maximum(out, 1e-9)
    return np.stack([across / depth, along / depth])


def _inside(point: Array, ring: Array) -> Array:
    """Say which points lie inside a ring: a line from them crosses it an odd number of times."""
    odd = np.zeros(point.shape[1], dtype=bool)
    x, y = point
    for n in range(ring.shape[1]):
        (x1, y1), (x2, y2) = ring[:, n], ring[:, n - 1]
        crosses = (y1 > y) != (y2 > y)
        rise = y2 - y1 if y2 != y1 else 1.0
        odd ^= crosses & (x < (x2 - x1) * (y - y1) / rise + x1)
    out: Array = odd
    return out


def _area(ring: Array) -> float:
    """Return the solid angle of a ring [sr] from a fan of its spherical triangles."""
    corners = np.stack([ring[0], ring[1], np.ones(ring.shape[1])])
    corners = corners / np.linalg.norm(corners, axis=0)
    apex = np.array([0.0, 0.0, 1.0])
    total = 0.0
    for n in range(ring.shape[1]):
        a, b = corners[:, n - 1], corners[:, n]
        over = float(apex @ np.cross(a, b))
        total += 2 * math.atan2(over, 1 + float(apex @ a) + float(a @ b) + float(b @ apex))
    return abs(total)
