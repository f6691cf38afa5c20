"""``device-clock``: a time that a file states as UTC, by a device that may not have meant it.

Films state their creation time in UTC by their format; many cameras write their own local time
there all the same. So it is either: UTC with 0.7, a wall clock of an unknown zone with 0.3.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

import numpy as np

from firsthand.locate.boxes import Array, Boxes, Domain
from firsthand.locate.forms.clock import wall_clock
from firsthand.locate.forms.given import instant_s, number
from firsthand.locate.forms.interval import area_in
from firsthand.locate.shapes import Shape
from firsthand.locate.term import Form

_UTC: Final = 0.7


def device_clock(given: Mapping[str, Any], domain: Domain) -> Form:
    """Return the form of a device's time.

    Parameters: ``time`` (an instant), ``spread_min`` (10); ``utc_share`` (0.7).

    Raises:
        InvalidClueError: If it lies outside the open period.
    """
    at = instant_s(given, "time")
    spread = number(given, "spread_min", 0.1, 1e5, 10.0) * 60
    share = number(given, "utc_share", 0.01, 0.99, _UTC)
    as_utc = Shape(at, at, spread, spread)
    local = datetime.fromtimestamp(round(at), UTC).replace(tzinfo=None)
    other = wall_clock({"local": local.isoformat(), "spread_min": str(round(spread / 60))}, domain)
    gains = math.log(domain.length_s / area_in(as_utc, domain)), other.gain
    heights = math.log(share) + gains[0], math.log(1 - share) + gains[1]
    top = max(heights)

    def bounds(boxes: Boxes) -> tuple[Array, Array]:
        mean, best = other.bounds(boxes)
        return (
            np.logaddexp(
                heights[0] - top + as_utc.mean(boxes.time, boxes.span), heights[1] - top + mean
            ),
            np.logaddexp(
                heights[0] - top + as_utc.best(boxes.time, boxes.span), heights[1] - top + best
            ),
        )

    def misfit(boxes: Boxes) -> Array:
        out: Array = -np.maximum(as_utc.best(boxes.time, boxes.span), other.bounds(boxes)[1])
        return out

    return Form("both", bounds, top, misfit, moments=(at,))
