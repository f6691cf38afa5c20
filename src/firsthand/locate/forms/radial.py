"""Kernels around a place that depend on the distance, and perhaps on the direction, alone."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from firsthand.locate.boxes import Array, Boxes, angle, compass, cosines, swing
from firsthand.locate.shapes import Shape, turned

Fall = Callable[[Array, Array], tuple[Array, Array]]
"""Logarithms of mean and best fit of numbers, each with its slack."""


def of_shape(shape: Shape) -> Fall:
    """Return the fall of a shape."""
    return lambda number, slack: (shape.mean(number, slack), shape.best(number, slack))


def radial(
    places: Sequence[Array], by_distance: Sequence[Fall], by_bearing: Fall | None, bearing: float
) -> Callable[[Boxes], tuple[Array, Array]]:
    """Return the bounds of kernels around places.

    Args:
        places: Unit vectors, each of shape (3,).
        by_distance: For each, how the fit falls with the distance [rad].
        by_bearing: How it falls with the angle away from a bearing [rad], if it does.
        bearing: That bearing at the place [rad].
    """
    centres = np.stack(places, axis=1)
    east, north = compass(np.arcsin(np.clip(centres[2], -1, 1)), centres)

    def bounds(boxes: Boxes) -> tuple[Array, Array]:
        away = angle(boxes.place, centres)
        pairs = [fall(row, boxes.reach) for fall, row in zip(by_distance, away, strict=True)]
        mean = np.stack([pair[0] for pair in pairs])
        best = np.stack([pair[1] for pair in pairs])
        if by_bearing is not None:
            turn = turned(
                np.arctan2(cosines(boxes.place, east), cosines(boxes.place, north)) - bearing
            )
            turn_mean, turn_best = by_bearing(turn, swing(boxes.reach[None, :], away))
            mean, best = mean + turn_mean, best + turn_best
        return mean, best

    return bounds


def disc_area(fall: Fall, reach: float) -> float:
    """Return the integral of a fall over the sphere around its place [sr], all bearings alike.

    Args:
        fall: How the fit falls with the distance [rad].
        reach: How far it is worth looking [rad].
    """
    away = np.linspace(0.0, min(reach, math.pi), 20_001)
    fit = np.exp(fall(away, np.zeros_like(away))[1])
    return float(2 * math.pi * np.trapezoid(fit * np.sin(away), away))


def share_of_turn(by_bearing: Fall) -> float:
    """Return which share of all bearings a fall amounts to."""
    around = np.linspace(-math.pi, math.pi, 3_601)
    fit = np.exp(by_bearing(around, np.zeros_like(around))[1])
    return float(np.trapezoid(fit, around) / (2 * math.pi))
