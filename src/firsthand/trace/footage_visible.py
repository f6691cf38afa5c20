"""Where in a picture another one is to be seen: as far as it lies there, and no other covers it.

Half of a split screen shows the middle of a film. Where the film's picture would lie by its mapping
reaches beyond that half; but there, all along one side, something else is seen.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

import numpy as np

from firsthand.trace.footage_levels import levelling
from firsthand.trace.footage_look import RIM, Look, Rectangle
from firsthand.trace.footage_tone import Tone
from firsthand.trace.frames import STILL

_STRANGE: Final = 0.7
_LEAST: Final = 2
_THICK: Final = 0.25
_COVERED: Final = 12.0
"""By how much what was laid over a picture differs from it, usually [levels]."""


def visible(part: Rectangle, seen: Look, tone: Tone | None) -> Rectangle:
    """Return where the first film is to be seen in the second's picture.

    Args:
        part: Where it lies there by its mapping: x, y, width, height [0 to 1].
        seen: What both films show.
        tone: How brightness differs, and where something else is seen.
    """
    if tone is None or not tone.cells.any():
        return part
    x, y, width, height = part
    rows, columns = (np.flatnonzero(tone.cells.any(axis)) for axis in (1, 0))
    box = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    strange, counted = tone.strange[box], tone.cells[box]
    left, right = _cut(strange, counted, 0, (x, x + width), (seen, columns[0]))
    top, bottom = _cut(strange, counted, 1, (y, y + height), (seen, rows[0]))
    return left, top, right - left, bottom - top


def without_bars(part: Rectangle, seen: Look) -> Rectangle:
    """Return where the first film is to be seen but for bars that were laid over its edges.

    Args:
        part: Where it lies in the second's picture: x, y, width, height [0 to 1].
        seen: What both films show.
    """
    box = np.median(seen.boxes, axis=0)
    found = []
    for axis in (0, 1):
        first, last = part[axis], part[axis] + part[axis + 2]
        start, end = float(box[axis]), float(box[axis] + box[axis + 2])
        if not (first + RIM < start < last and _is_covered(seen, axis, (first, start))):
            start = first
        if not (first < end < last - RIM and _is_covered(seen, axis, (end, last))):
            end = last
        found.append((start, end - start))
    (x, width), (y, height) = found
    return x, y, width, height


def _is_covered(seen: Look, axis: int, span: tuple[float, float]) -> bool:
    """Whether in a band across the whole picture the second film shows something else."""
    middle = (np.arange(STILL) + 0.5) / STILL
    lines = (middle > span[0]) & (middle < span[1])
    band = seen.inside & (lines[None] if axis == 0 else lines[:, None])
    rest = seen.inside & ~band
    if not band.any() or not rest.any():
        return False
    apart = [
        np.abs(other[band] - levelling(one[rest], other[rest])(one[band].astype(np.float32)))
        for one, other in zip(seen.one, seen.other, strict=True)
    ]
    return float(np.median(apart)) > _COVERED


def _cut(
    strange: Any,  # noqa: ANN401 -- cells
    counted: Any,  # noqa: ANN401
    axis: int,
    ends: tuple[float, float],
    place: tuple[Look, int],
) -> tuple[float, float]:
    """Return the ends of what is seen along an axis: strange bands at either are left out."""
    seen, first = place
    share = strange.sum(axis) / np.maximum(counted.sum(axis), 1) > _STRANGE
    start, end = ends
    if share.all():
        return ends
    side = 16
    before, after = int(np.argmin(share)), int(np.argmin(share[::-1]))
    # Thin bands along a picture's own edge are laid over it; next to other footage they are that.
    if before >= _LEAST and (start > RIM or (first + before) / side > _THICK):
        start = _edge(seen, axis, (first + before) / side)
    if after >= _LEAST and (end < 1 - RIM or 1 - (first + len(share) - after) / side > _THICK):
        end = _edge(seen, axis, (first + len(share) - after) / side)
    return start, end


def _edge(seen: Look, axis: int, about: float) -> float:
    """Return where a picture ends, near a cell's border [0 to 1]: where brightness steps most."""
    still = np.abs(np.diff(seen.other.astype(np.float32), axis=2 - axis)).mean(0)
    steps = np.median(still, axis=axis)
    at = round(about * STILL)
    low, high = max(0, at - 4), min(len(steps), at + 3)
    return float((low + int(steps[low:high].argmax()) + 1) / STILL)


def within(seen: Look, part: Rectangle) -> Look:
    """Return what both films show, only where the first is to be seen."""
    middle = (np.arange(STILL) + 0.5) / STILL
    x, y, width, height = part
    columns = (middle > x) & (middle < x + width)
    rows = (middle > y) & (middle < y + height)
    here = rows[:, None] & columns[None]
    return replace(seen, inside=seen.inside & here, whole=seen.whole & here)
