"""``between`` and ``road``: along the line from one named place to another.

The fit falls with the distance to the great circle between the two: by a normal curve of 15 % of
its length for "between", of 8 % and 2 km for "on the road from A to B", because a road bends.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from firsthand.locate.boxes import Array, Boxes, Domain, angle, cosines
from firsthand.locate.forms.given import InvalidClueError, radians_of
from firsthand.locate.forms.places import Named, mixture, named
from firsthand.locate.shapes import bell
from firsthand.locate.term import Candidate, Form

_MOST_PAIRS: Final = 400
_FARTHEST: Final = math.radians(170)


def between(given: Mapping[str, Any], _: Domain) -> Form:
    """Return the form of "between A and B".

    Parameters: ``places`` (what A may be), ``places_to`` (what B may be).
    """
    return _along(given, share=0.15, least_km=2.0)


def road(given: Mapping[str, Any], _: Domain) -> Form:
    """Return the form of "on the road from A to B".

    Parameters: as `between`.
    """
    return _along(given, share=0.08, least_km=2.0)


def _along(given: Mapping[str, Any], *, share: float, least_km: float) -> Form:
    pairs = _pairs(named(given), named(given, "places_to"))
    starts = np.stack([a.candidate.place for a, _ in pairs], axis=1)
    ends = np.stack([b.candidate.place for _, b in pairs], axis=1)
    lengths = np.array(
        [angle(a.candidate.place[:, None], b.candidate.place[:, None])[0, 0] for a, b in pairs]
    )
    spreads = np.hypot(share * lengths, radians_of(least_km))
    shapes = [bell(0.0, float(spread)) for spread in spreads]

    def bounds(boxes: Boxes) -> tuple[Array, Array]:
        away = to_arcs(boxes.place, starts, ends)
        both = [
            (s.mean(row, boxes.reach), s.best(row, boxes.reach))
            for s, row in zip(shapes, away, strict=True)
        ]
        return np.stack([each[0] for each in both]), np.stack([each[1] for each in both])

    # A band with round ends; on the globe's curve the area is slightly less.
    areas = math.sqrt(2 * math.pi) * spreads * np.sin(np.minimum(lengths, math.pi / 2))
    areas = areas + 2 * math.pi * spreads**2
    return mixture(tuple(_named(a, b, w) for (a, b), w in _weighted(pairs)), areas, bounds)


def to_arcs(place: Array, starts: Array, ends: Array) -> Array:
    """Return the angles [rad] from places to the nearest point of great-circle arcs.

    Args:
        place: Unit vectors of shape (3, N).
        starts: Where each arc starts, of shape (3, K).
        ends: Where it ends, less than half a turn away.

    Returns:
        Angles of shape (K, N).
    """
    poles = np.cross(starts, ends, axis=0)
    sizes = np.linalg.norm(poles, axis=0)
    poles = poles / np.where(sizes > 0, sizes, 1.0)
    aside = np.arcsin(np.clip(cosines(place, poles), -1.0, 1.0))
    after_start = cosines(place, np.cross(poles, starts, axis=0)) >= 0
    before_end = cosines(place, np.cross(poles, ends, axis=0)) <= 0
    along = after_start & before_end & (sizes > 0)[:, None]
    tips = np.minimum(angle(place, starts), angle(place, ends))
    out: Array = np.where(along, np.abs(aside), tips)
    return out


def _pairs(froms: tuple[Named, ...], tos: tuple[Named, ...]) -> list[tuple[Named, Named]]:
    """Return the pairs to consider: those that lie closest, when names have many bearers."""
    starts = np.stack([each.candidate.place for each in froms], axis=1)
    ends = np.stack([each.candidate.place for each in tos], axis=1)
    apart = angle(starts, ends)
    order = np.argsort(apart, axis=None)[:_MOST_PAIRS]
    chosen = [
        (froms[int(n)], tos[int(k)])
        for k, n in zip(*np.unravel_index(order, apart.shape), strict=True)
        if 0 < apart[k, n] < _FARTHEST
    ]
    if not chosen:
        msg = "the two places are one and the same, or lie on opposite sides of the Earth"
        raise InvalidClueError(msg)
    return chosen


def _weighted(
    pairs: list[tuple[Named, Named]],
) -> list[tuple[tuple[Named, Named], float]]:
    """Pair each with its weight: bearers that lie close together are likelier to be meant."""
    apart = np.array(
        [angle(a.candidate.place[:, None], b.candidate.place[:, None])[0, 0] for a, b in pairs]
    )
    weights = np.array([a.candidate.weight * b.candidate.weight for a, b in pairs]) / apart
    return list(zip(pairs, (weights / weights.sum()).tolist(), strict=True))


def _named(start: Named, end: Named, weight: float) -> Candidate:
    one, other = start.candidate, end.candidate
    middle = one.place + other.place
    middle = middle / np.linalg.norm(middle)
    return Candidate(
        name=f"{one.name} – {other.name}",
        place=middle,
        weight=weight,
        reach=float(angle(one.place[:, None], other.place[:, None])[0, 0] / 2),
        known_as=f"{one.known_as} {other.known_as}".strip(),
    )
