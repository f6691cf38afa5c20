"""``posted-before``: a copy was posted by then, so it was filmed before.

A hard edge on the right (the site's own clock is trusted to an hour). Much footage is posted within
days, and much is not: to the left the density is half an exponential of five days and half level
down to the start of the open period. A steeper one would choose days that no clue supports. That
something is posted late contradicts nothing, so in looking for contradictions only the edge counts.
The shares are judgements.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from firsthand.locate.boxes import Array, Boxes, Domain
from firsthand.locate.forms.given import InvalidClueError, instant_s, number
from firsthand.locate.shapes import Shape
from firsthand.locate.term import Form

_HOUR_S: Final = 3600.0


def posted_before(given: Mapping[str, Any], domain: Domain) -> Form:
    """Return the form of "posted before".

    Parameters: ``end`` (an instant); ``edge_h`` (1), ``delay_h`` (120), ``late_share`` (0.5).

    Raises:
        InvalidClueError: If the moment lies before the open period.
    """
    end = instant_s(given, "end")
    edge = number(given, "edge_h", 0.0, 1e5, 1.0) * _HOUR_S
    delay = number(given, "delay_h", 0.1, 1e6, 120.0) * _HOUR_S
    late = number(given, "late_share", 0.0, 1.0, 0.5)
    last = min(end, domain.end_s)
    length = last - domain.start_s
    if length <= 0:
        msg = f"it was posted ({given['end']}) before the open period starts"
        raise InvalidClueError(msg)
    right = Shape(-1e18, end, 1.0, edge)
    soon = (1 - late) / delay
    peak = soon + late / length

    def left(time: Array) -> Array:
        ago = np.maximum(end - time, 0.0)
        out: Array = np.log((soon * np.exp(-ago / delay) + late / length) / peak)
        return out

    def bounds(boxes: Boxes) -> tuple[Array, Array]:
        best = left(boxes.time + boxes.span) + right.best(boxes.time, boxes.span)
        # The density is as good as straight over a box that is short against the delay.
        halves = 0.57735 * boxes.span
        two = [
            left(boxes.time + sign * halves) + right.log(boxes.time + sign * halves)
            for sign in (-1, 1)
        ]
        mean = np.logaddexp(two[0], two[1]) - math.log(2)
        return np.minimum(mean, best), best

    def misfit(boxes: Boxes) -> Array:
        out: Array = -right.best(boxes.time, boxes.span)
        return out

    after = min(edge * math.sqrt(math.pi / 2), domain.end_s - last)
    before = soon * delay * (1 - math.exp(-length / delay)) * math.exp(-(end - last) / delay)
    area = (before + late) / peak + after
    gain = math.log(domain.length_s / area)
    return Form("time", bounds, gain, misfit, moments=(last - min(delay, length / 2),))
