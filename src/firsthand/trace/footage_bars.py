"""Bars round a picture: above and below, at its sides, or, as a border, on all four sides.

Bars may be of one colour, or bear lines along the picture; what has words, or things, is a page.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from firsthand.trace.footage_look import RIM, Look, Rectangle
from firsthand.trace.frames import STILL

_MARGIN: Final = 1.5 * RIM
_HUGS: Final = 0.06
_SHORT: Final = 0.03
_CLEAN: Final = 3.0
"""Within how many levels a line of a border is of one shade."""
_ALL_ALONG: Final = 0.9
_AT_ALL_TIMES: Final = 0.85
_STEADY: Final = 1.5
_GOES_ON: Final = 0.5


def bars(seen: Look, part: Rectangle, margins: tuple[float, ...]) -> list[str]:
    """Return which bars a picture has: ``letterbox``, ``pillarbox``, both for a border, or none.

    Args:
        seen: What both films show.
        part: Where the first's picture lies in the second's, x, y, width, height [0 to 1].
        margins: How much is left of it, above, right and below [0 to 1].
    """
    across, down = (max(margins[n], margins[n + 2]) > _MARGIN for n in (0, 1))
    if not (_hug(seen, margins) or _are_even(seen, part, margins)):
        return []
    return ["letterbox"] * down + ["pillarbox"] * across


def _hug(seen: Look, margins: tuple[float, ...]) -> bool:
    """Whether bars of one colour end where the picture starts, on each side that has one."""
    left, top, wide, tall = np.median(seen.boxes, axis=0)
    bars = (left, top, 1 - left - wide, 1 - top - tall)
    # A bar's edge is soft, and the picture may have bars of its own on its other sides, or be dark
    # at its edge; where something is seen between both, it is no bar.
    return all(
        deep <= _MARGIN or (bar > RIM and -_SHORT < bar - deep < _HUGS)
        for deep, bar in zip(margins, bars, strict=True)
    )


def _are_even(seen: Look, part: Rectangle, margins: tuple[float, ...]) -> bool:
    """Whether all lines along a picture, on each side that has any, are of one shade each."""
    x, y, width, height = part
    stills = seen.other.astype(np.float32)
    upright = stills.transpose(0, 2, 1)
    sides = (
        (upright, (y, height)),
        (stills, (x, width)),
        (upright[:, ::-1], (y, height)),
        (stills[:, ::-1], (x, width)),
    )
    return all(
        deep <= _MARGIN or _is_bar(lines, deep, span)
        for (lines, span), deep in zip(sides, margins, strict=True)
    )


def _is_bar(lines: Any, deep: float, span: tuple[float, float]) -> bool:  # noqa: ANN401
    """Whether the first lines of stills are of one shade each at all times, the next ones not."""
    # The cells where bar and picture meet are of both.
    whole = max(1, int(deep * STILL - 0.5))
    first, last = (round(edge * STILL) for edge in (span[0], span[0] + span[1]))
    beyond = lines[:, :whole, first : max(last, first + 1)]
    middle = np.median(beyond, axis=0)
    shade = np.median(middle, axis=1, keepdims=True)
    clean = (np.abs(middle - shade) <= _CLEAN).mean(1)
    steady = (beyond.std(0) < _STEADY).mean()
    within = lines[:, min(whole + 2, STILL - 1), first : max(last, first + 1)]
    goes_on = (np.abs(within - shade[-1]) <= _CLEAN).mean()
    return bool(clean.min() >= _ALL_ALONG and steady >= _AT_ALL_TIMES and goes_on < _GOES_ON)
