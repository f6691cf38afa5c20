"""``direction``: "west of Q", with no distance said.

In bearing a von Mises curve that is at half its height at 45° (the cone of the GBIF guide),
mixed 4 to 1 with the whole half-plane (the projection model of Frank 1991); in distance a
log-normal whose median grows with the place: 8 km for a village, 30 km for a capital. Inside the
place itself "west of" fits badly. Defaults, not yet fitted to footage.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from firsthand.locate.boxes import Array, Domain
from firsthand.locate.forms.given import bearing_rad, number, radians_of
from firsthand.locate.forms.places import mixture, named
from firsthand.locate.forms.radial import Fall, disc_area, radial, share_of_turn
from firsthand.locate.shapes import FLOOR, Shape
from firsthand.locate.term import Form

_SHARPNESS: Final = math.log(2) / (1 - math.cos(math.pi / 4))
_HALF_PLANE: Final = 0.2
_SOFT: Final = 0.1
_SPREAD: Final = 0.8
_MEDIAN_KM: Final = 8.0
_CLOSEST: Final = 1e-7
_WIDE: Final = 5.0


def direction(given: Mapping[str, Any], _: Domain) -> Form:
    """Return the form of "DIRECTION of Q".

    Parameters: ``places``, ``direction`` (a compass word, or degrees); ``median_km``.
    """
    bearers = named(given)
    told = number(given, "median_km", 0.1, 5_000) if "median_km" in given else 0.0
    part = share_of_turn(_by_bearing)
    falls, areas = [], []
    for each in bearers:
        median = radians_of(told or _MEDIAN_KM * math.sqrt(each.radius_km))
        falls.append(_by_distance(median, each.candidate.reach))
        areas.append(part * disc_area(falls[-1], median * math.exp(_WIDE * _SPREAD)))
    return mixture(
        tuple(each.candidate for each in bearers),
        np.array(areas),
        radial(
            [each.candidate.place for each in bearers],
            falls,
            _by_bearing,
            bearing_rad(given, "direction"),
        ),
    )


def _by_bearing(turn: Array, slack: Array) -> tuple[Array, Array]:
    """Return the fit of an angle away from the direction [rad]; it falls steadily to 180°."""

    def log(away: Array) -> Array:
        cone = np.exp(_SHARPNESS * (np.cos(away) - 1))
        plane = 1 / (1 + np.exp(np.clip((away - math.pi / 2) / _SOFT, -50, 50)))
        out: Array = np.log((1 - _HALF_PLANE) * cone + _HALF_PLANE * plane)
        return out

    away = np.abs(turn)
    best = log(np.maximum(away - slack, 0.0))
    middle = np.minimum(slack, math.pi) * 0.5
    mean = log(np.minimum(np.hypot(away, middle), math.pi))
    return np.minimum(mean, best), best


def _by_distance(median: float, inside: float) -> Fall:
    """Return the fit of a distance [rad]: log-normal in the distance, so over d**2 by area."""
    peak = median * math.exp(-2 * _SPREAD**2)
    outside = Shape(inside, math.inf, inside / 2, 1.0)

    def log(away: Array) -> Array:
        steps = np.log(np.maximum(away, _CLOSEST) / median) / _SPREAD
        out: Array = -0.5 * steps * steps - 2 * np.log(np.maximum(away, _CLOSEST) / median)
        return np.maximum(out - top, FLOOR)

    top = 0.0
    top = float(log(np.array([peak]))[0])
    level = float(log(np.array([max(peak, inside)]))[0])

    def fall(away: Array, slack: Array) -> tuple[Array, Array]:
        lower, upper = np.maximum(away - slack, 0.0), away + slack
        best = log(np.clip(peak, lower, upper)) + outside.log(upper) - level
        wide = np.hypot(away, 0.7 * slack)
        mean = log(wide) + outside.log(wide) - level
        return np.minimum(mean, best), best

    return fall
