"""``moon`` and ``moon-phase``: where the moon stood, and how much of it was lit.

The bounds are those of the sun: over the ground the moon moves more slowly than the sun; that it
is near makes its direction from the ground change by up to 2 % more than from the Earth's centre.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from firsthand.locate.boxes import EARTH_KM, Array, Boxes, Domain, compass, swing, turn_of_north
from firsthand.locate.forms.given import InvalidClueError, bearing_rad, number
from firsthand.locate.shapes import Shape, bell, turned
from firsthand.locate.term import Form, plain, sampled_gain, spread
from firsthand.world.moon import illuminated, phase_deg, vectors_km
from firsthand.world.sky import geometric_deg

_NEAR: Final = 1.02
_LIT_PER_S: Final = 1.6e-6
"""Fastest that the lit part changes [1/s]: half of 15.6° of elongation a day."""
_PHASE_DEG_PER_S: Final = 15.6 / 86_400
_RISEN: Final = Shape(math.radians(-0.8), math.pi, math.radians(0.3), 1.0)
_SAMPLES: Final = 20_000


def moon(given: Mapping[str, Any], domain: Domain) -> Form:
    """Return the form of where the moon stood; it was above the horizon.

    Parameters: ``altitude_deg``, as seen, with ``altitude_spread_deg`` (2); ``azimuth_deg`` with
    ``azimuth_spread_deg`` (8). At least one of the two.

    Raises:
        InvalidClueError: If it says neither.
    """
    high = toward = None
    spread_high = math.radians(number(given, "altitude_spread_deg", 0.1, 45, 2.0))
    spread_toward = math.radians(number(given, "azimuth_spread_deg", 0.1, 90, 8.0))
    if given.get("altitude_deg") is not None:
        seen = number(given, "altitude_deg", -1, 90)
        high = bell(math.radians(float(geometric_deg(seen))), spread_high)
    if given.get("azimuth_deg") is not None:
        toward = bearing_rad(given, "azimuth_deg")
    if high is None and toward is None:
        msg = "where the moon stood is said by altitude_deg, azimuth_deg, or both"
        raise InvalidClueError(msg)
    around = bell(0.0, spread_toward)

    def bounds(boxes: Boxes) -> tuple[Array, Array]:
        altitude, azimuth = _stood(boxes)
        slack = np.minimum(_NEAR * boxes.slack, math.pi)
        mean, best = _RISEN.mean(altitude, slack), _RISEN.best(altitude, slack)
        if high is not None:
            mean, best = mean + high.mean(altitude, slack), best + high.best(altitude, slack)
        if toward is not None:
            off = turned(azimuth - toward)
            turn = swing(slack, math.pi / 2 - altitude) + turn_of_north(boxes)
            turn = np.minimum(turn, math.pi)
            mean, best = mean + around.mean(off, turn), best + around.best(off, turn)
        return mean, best

    return plain("both", bounds, sampled_gain(bounds, domain, _SAMPLES))


def moon_phase(given: Mapping[str, Any], domain: Domain) -> Form:
    """Return the form of how much of the moon was lit.

    Parameters: ``lit_percent`` with ``spread_percent`` (7); ``side`` (waxing or waning), if known.

    Raises:
        InvalidClueError: If the side is neither.
    """
    lit = number(given, "lit_percent", 0, 100) / 100
    shape = bell(lit, number(given, "spread_percent", 0.5, 50, 7.0) / 100)
    side = given.get("side")
    if side not in {None, "waxing", "waning"}:
        msg = f"side is {side!r}; it is waxing or waning"
        raise InvalidClueError(msg)
    middle = {"waxing": 90.0, "waning": 270.0}.get(str(side), 0.0)
    half = Shape(-90.0, 90.0, 8.0, 8.0)

    def bounds(boxes: Boxes) -> tuple[Array, Array]:
        times, which = np.unique(boxes.time, return_inverse=True)
        which = which.reshape(-1)
        slack = np.minimum(_LIT_PER_S * boxes.span, 1.0)
        now = illuminated(times)[which]
        mean, best = shape.mean(now, slack), shape.best(now, slack)
        if side is not None:
            off = np.degrees(turned(np.radians(phase_deg(times) - middle)))[which]
            turn = np.minimum(_PHASE_DEG_PER_S * boxes.span, 180.0)
            mean = mean + half.mean(off, turn)
            best = best + np.where(np.abs(off) + turn >= 180.0, 0.0, half.best(off, turn))  # noqa: PLR2004
        return np.minimum(mean, best), best

    samples = spread(domain, _SAMPLES)
    mean = float(np.exp(bounds(samples)[1]).mean())
    return plain("time", bounds, -math.log(max(mean, 1 / _SAMPLES)))


def _stood(boxes: Boxes) -> tuple[Array, Array]:
    """Return altitude and azimuth of the moon at the boxes' centres [rad], seen from the ground."""
    times, which = np.unique(boxes.time, return_inverse=True)
    toward = vectors_km(times)[:, which.reshape(-1)] - EARTH_KM * boxes.place
    toward = toward / np.linalg.norm(toward, axis=0)
    east, north = compass(boxes.latitude, boxes.place)
    right, ahead = (np.einsum("ij,ij->j", axis, toward) for axis in (east, north))
    high = np.einsum("ij,ij->j", boxes.place, toward)
    return np.arcsin(np.clip(high, -1, 1)), np.arctan2(right, ahead)
