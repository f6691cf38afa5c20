"""``sun-altitude``, ``sun-band``, ``shadow-ratio`` and ``sun-azimuth``: where the sun stood.

A shadow follows the sun as it is seen, so what was measured is an *apparent* altitude: refraction
is taken off the measurement, once. A bound over a box is rigorous because the sun's altitude
changes by at most the angle that one moves on the ground, and by at most a turn in a sidereal day.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from firsthand.locate.boxes import Array, Boxes, Domain, compass, swing, turn_of_north
from firsthand.locate.forms.given import InvalidClueError, bearing_rad, number, word
from firsthand.locate.shapes import FLOOR, Shape, bell, turned
from firsthand.locate.term import Form, plain, sampled_gain
from firsthand.world.sun import apparent_deg, geometric_deg

_EDGE: Final = math.radians(1.0)
_ALTITUDES: Final = np.linspace(-math.pi / 2, math.pi / 2, 20_001)
BANDS: Final[Mapping[str, tuple[float, float]]] = {
    "day": (0.0, 90.0),
    "twilight": (-8.0, 1.0),
    "night": (-90.0, -6.0),
}
"""Geometric altitudes of the sun [deg] that the words stand for."""
_RISEN: Final = Shape(math.radians(-0.8), math.pi, math.radians(0.3), 1.0)
_LOWEST_DEG: Final = 0.05
_TABLE_DEG: Final = np.concatenate([np.linspace(-1.0, 2.0, 601), np.linspace(2.05, 89.99, 4_000)])
_TABLE: Final = np.log(np.tan(np.radians(np.clip(apparent_deg(_TABLE_DEG), _LOWEST_DEG, 89.99))))


def sun_altitude(given: Mapping[str, Any], _: Domain) -> Form:
    """Return the form of an altitude of the sun.

    Parameters: ``altitude_deg``, as seen, ``spread_deg`` (1.5).
    """
    seen = number(given, "altitude_deg", -18.0, 90.0)
    spread = math.radians(number(given, "spread_deg", 0.05, 45.0, 1.5))
    return _of_altitude(bell(math.radians(float(geometric_deg(seen))), spread))


def sun_band(given: Mapping[str, Any], _: Domain) -> Form:
    """Return the form of "by day", "in twilight", "at night".

    Parameters: ``band`` (day, twilight, night).
    """
    low, high = BANDS[word(given, "band", tuple(BANDS))]
    return _of_altitude(Shape(math.radians(low), math.radians(high), _EDGE, _EDGE))


def shadow_ratio(given: Mapping[str, Any], _: Domain) -> Form:
    """Return the form of the height of an upright object over the length of its shadow.

    Parameters: ``ratio_low``, ``ratio_high`` (between which it was measured), ``spread_percent``
    (8) for the ground's and the camera's tilt. It is taken in the logarithm.
    """
    low = number(given, "ratio_low", 0.001, 1_000)
    high = number(given, "ratio_high", 0.001, 1_000)
    spread = number(given, "spread_percent", 0.5, 200, 8.0) / 100
    if high < low:
        msg = "ratio_high is less than ratio_low"
        raise InvalidClueError(msg)
    shape = Shape(math.log(low), math.log(high), spread, spread)

    def bounds(boxes: Boxes) -> tuple[Array, Array]:
        return ratio_bounds(shape, altitude(boxes), boxes.slack)

    fit = np.exp(ratio_bounds(shape, _ALTITUDES, np.zeros_like(_ALTITUDES))[1])
    return plain("both", bounds, _gain_of(fit))


def sun_azimuth(given: Mapping[str, Any], domain: Domain) -> Form:
    """Return the form of the sun's direction; a shadow points away from it.

    Parameters: ``azimuth_deg`` of the sun from true north, ``spread_deg`` (8).
    """
    toward = bearing_rad(given, "azimuth_deg")
    spread = math.radians(number(given, "spread_deg", 0.1, 90.0, 8.0))
    shape = bell(0.0, spread)

    def bounds(boxes: Boxes) -> tuple[Array, Array]:
        high = altitude(boxes)
        off = turned(azimuth(boxes, boxes.sun) - toward)
        slack = np.minimum(swing(boxes.slack, math.pi / 2 - high) + turn_of_north(boxes), math.pi)
        risen_mean, risen = risen_bounds(high, boxes.slack)
        return shape.mean(off, slack) + risen_mean, shape.best(off, slack) + risen

    return plain("both", bounds, sampled_gain(bounds, domain))


def altitude(boxes: Boxes) -> Array:
    """Return the sun's geometric altitude at the boxes' centres [rad]."""
    out: Array = np.arcsin(np.clip(np.einsum("ij,ij->j", boxes.place, boxes.sun), -1.0, 1.0))
    return out


def azimuth(boxes: Boxes, toward: Array) -> Array:
    """Return the azimuth of directions at the boxes' centres [rad].

    Args:
        boxes: The boxes.
        toward: Unit vectors of shape (3, N).
    """
    east, north = compass(boxes.latitude, boxes.place)
    out: Array = np.arctan2(
        np.einsum("ij,ij->j", east, toward), np.einsum("ij,ij->j", north, toward)
    )
    return out


def risen_bounds(high: Array, slack: Array) -> tuple[Array, Array]:
    """Return mean and best fit of the sun being up, which it was if it threw a shadow."""
    return _RISEN.mean(high, slack), _RISEN.best(high, slack)


def ratio_bounds(shape: Shape, high: Array, slack: Array) -> tuple[Array, Array]:
    """Return mean and best fit of a shadow's ratio.

    Args:
        shape: How the fit falls with the ratio's logarithm.
        high: The sun's geometric altitude at the centres [rad].
        slack: How far it can be off [rad].
    """
    lower = np.interp(np.degrees(high - slack), _TABLE_DEG, _TABLE)
    upper = np.interp(np.degrees(high + slack), _TABLE_DEG, _TABLE)
    middle, half = (lower + upper) / 2, (upper - lower) / 2
    risen_mean, risen = risen_bounds(high, slack)
    best = np.maximum(shape.best(middle, half) + risen, FLOOR)
    mean = np.maximum(shape.mean(middle, half) + risen_mean, FLOOR)
    return np.minimum(mean, best), best


def _of_altitude(shape: Shape) -> Form:
    def bounds(boxes: Boxes) -> tuple[Array, Array]:
        high = altitude(boxes)
        return shape.mean(high, boxes.slack), shape.best(high, boxes.slack)

    return plain("both", bounds, _gain_of(np.exp(shape.log(_ALTITUDES))))


def _gain_of(fit: Array) -> float:
    """Return the gain of a fit of altitudes: over the sphere their sines are spread evenly."""
    mean = float(np.trapezoid(fit * np.cos(_ALTITUDES), _ALTITUDES) / 2)
    return -math.log(max(mean, 1e-12))
