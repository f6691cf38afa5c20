"""``two-shadows``: shadows of one upright thing some minutes apart, by a clock that is not known.

How far the shadow turned in that time, and how long it was against its thing at each, depend on
latitude, season and hour at once; camera heading and the clock's own error cancel.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from firsthand.locate.boxes import DAY_S, Array, Boxes, Domain, swing
from firsthand.locate.forms.given import InvalidClueError, number
from firsthand.locate.forms.sun import altitude, azimuth, ratio_bounds, risen_bounds
from firsthand.locate.shapes import Shape, bell, turned
from firsthand.locate.term import Form, plain, sampled_gain

_MOST_MIN: Final = 720
_SAMPLES: Final = 60_000


def two_shadows(given: Mapping[str, Any], domain: Domain) -> Form:
    """Return the form of two shadows.

    Parameters: ``minutes_apart``; ``turned_deg`` (clockwise from above is positive) with
    ``spread_deg`` (2); and, where measured, ``first_ratio_low``, ``first_ratio_high``,
    ``second_ratio_low``, ``second_ratio_high`` with ``spread_percent`` (8).

    Raises:
        InvalidClueError: If it says nothing, or of a time too long.
    """
    later = number(given, "minutes_apart", 1, _MOST_MIN) * 60
    turn = None
    if given.get("turned_deg") is not None:
        spread = math.radians(number(given, "spread_deg", 0.1, 45, 2.0))
        turn = bell(math.radians(number(given, "turned_deg", -180, 180)), spread)
    first, second = (_ratio(given, which) for which in ("first", "second"))
    if turn is None and first is None and second is None:
        msg = "two shadows say how far they turned (turned_deg) or how long they were (ratios)"
        raise InvalidClueError(msg)

    def bounds(boxes: Boxes) -> tuple[Array, Array]:
        after = Boxes(boxes.place, boxes.reach, boxes.time, boxes.span, _later(boxes.sun, later))
        highs = altitude(boxes), altitude(after)
        fits = [risen_bounds(high, boxes.slack) for high in highs]
        if turn is not None:
            swung = turned(azimuth(boxes, after.sun) - azimuth(boxes, boxes.sun))
            slack = sum(swing(boxes.slack, math.pi / 2 - high) for high in highs)
            fits.append(_turn_bounds(turn, swung, np.minimum(slack, math.pi)))
        for shape, high in zip((first, second), highs, strict=True):
            if shape is not None:
                fits.append(ratio_bounds(shape, high, boxes.slack))
        return sum(fit[0] for fit in fits), sum(fit[1] for fit in fits)  # type: ignore[return-value]

    return plain("both", bounds, sampled_gain(bounds, domain, _SAMPLES))


def _turn_bounds(shape: Shape, swung: Array, slack: Array) -> tuple[Array, Array]:
    off = turned(swung - shape.low)
    centred = bell(0.0, shape.fall_below)
    return centred.mean(off, slack), centred.best(off, slack)


def _later(sun: Array, later: float) -> Array:
    """Return where the sun has moved to [unit vectors]; its declination is kept (1′ an hour)."""
    turn = -2 * math.pi * later / DAY_S
    cos, sin = math.cos(turn), math.sin(turn)
    return np.stack([cos * sun[0] - sin * sun[1], sin * sun[0] + cos * sun[1], sun[2]])


def _ratio(given: Mapping[str, Any], which: str) -> Shape | None:
    if given.get(f"{which}_ratio_low") is None:
        return None
    low = number(given, f"{which}_ratio_low", 0.001, 1_000)
    high = number(given, f"{which}_ratio_high", 0.001, 1_000)
    spread = number(given, "spread_percent", 0.5, 200, 8.0) / 100
    if high < low:
        msg = f"{which}_ratio_high is less than {which}_ratio_low"
        raise InvalidClueError(msg)
    return Shape(math.log(low), math.log(high), spread, spread)
