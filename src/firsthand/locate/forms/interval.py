"""``interval``, ``before``, ``after`` and ``around``: by time alone.

An interval has a plateau with shoulders as soft as is said (3 hours for a day that was named
without its zone); "before" and "after" have one edge; "around" has exponential shoulders, one day
wide for a named day, so that 90 % lie within 2.9 days of it. The widths are judgements.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from firsthand.locate.boxes import Array, Boxes, Domain
from firsthand.locate.forms.given import InvalidClueError, instant_s, number
from firsthand.locate.shapes import Shape
from firsthand.locate.term import Form, plain, shape_gain

_HOUR_S: Final = 3600.0
_STEPS: Final = 20_001
_WIDE: Final = 8.0
_SHORTEST_S: Final = 1.0


def interval(given: Mapping[str, Any], domain: Domain) -> Form:
    """Return the form of "between these two moments".

    Parameters: ``start``, ``end`` (instants); ``edge_h`` (1), the scale of both shoulders.
    """
    start, end = window(given)
    edge = number(given, "edge_h", 0.0, 1e6, 1.0) * _HOUR_S
    return of_time(Shape(start, end, edge, edge), domain)


def around(given: Mapping[str, Any], domain: Domain) -> Form:
    """Return the form of "around that day": a plateau with exponential shoulders.

    Parameters: ``start``, ``end`` (instants) of the plateau; ``shoulder_h`` (24).
    """
    start, end = window(given)
    edge = number(given, "shoulder_h", 0.1, 1e6, 24.0) * _HOUR_S
    return of_time(Shape(start, end, edge, edge, "spike"), domain)


def before(given: Mapping[str, Any], domain: Domain) -> Form:
    """Return the form of "before that moment".

    Parameters: ``end`` (an instant); ``edge_h`` (1).
    """
    edge = number(given, "edge_h", 0.0, 1e6, 1.0) * _HOUR_S
    return of_time(Shape(-math.inf, instant_s(given, "end"), 1.0, edge), domain)


def after(given: Mapping[str, Any], domain: Domain) -> Form:
    """Return the form of "after that moment".

    Parameters: ``start`` (an instant); ``edge_h`` (1).
    """
    edge = number(given, "edge_h", 0.0, 1e6, 1.0) * _HOUR_S
    return of_time(Shape(instant_s(given, "start"), math.inf, edge, 1.0), domain)


def window(given: Mapping[str, Any]) -> tuple[float, float]:
    """Return ``start`` and ``end`` [UTC seconds since 1970].

    Raises:
        InvalidClueError: If it ends before it starts.
    """
    start, end = instant_s(given, "start"), instant_s(given, "end")
    if end < start:
        msg = f"it ends ({given['end']}) before it starts ({given['start']})"
        raise InvalidClueError(msg)
    return start, max(end, start + _SHORTEST_S)


def of_time(shape: Shape, domain: Domain) -> Form:
    """Return the form of a shape over time.

    Raises:
        InvalidClueError: If hardly any of it lies in the open period.
    """
    inside = _clipped(shape, domain)
    middle = (max(shape.low, domain.start_s) + min(shape.high, domain.end_s)) / 2

    def bounds(boxes: Boxes) -> tuple[Array, Array]:
        return inside.mean(boxes.time, boxes.span), inside.best(boxes.time, boxes.span)

    return plain("time", bounds, shape_gain(area_in(shape, domain), domain.length_s), (middle,))


def area_in(shape: Shape, domain: Domain) -> float:
    """Return how much of a shape lies in the open period [s].

    Raises:
        InvalidClueError: If hardly any.
    """
    low = max(shape.low - _WIDE * shape.fall_below, domain.start_s)
    high = min(shape.high + _WIDE * shape.fall_above, domain.end_s)
    area = 0.0
    if high > low:
        time = np.linspace(low, high, _STEPS)
        area = float(np.trapezoid(np.exp(shape.log(time)), time))
    if area < _SHORTEST_S / 2:
        msg = f"the clue's time lies outside the open period ({domain.told})"
        raise InvalidClueError(msg)
    return area


def _clipped(shape: Shape, domain: Domain) -> Shape:
    """Return the shape with a plateau that ends: what is beyond the period does not count."""
    low = max(shape.low, domain.start_s - domain.length_s)
    high = min(shape.high, domain.end_s + domain.length_s)
    return Shape(low, high, shape.fall_below, shape.fall_above, shape.kind)
