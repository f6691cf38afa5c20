"""What one of two pictures of the same moment shows and the other does not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from firsthand.publish.compared import Mark
from firsthand.trace import footage_stills, geometry
from firsthand.trace.footage import Alike
from firsthand.trace.footage_run import Run

_APART: Final = 24.0
_LEAST_CELLS: Final = 4
_MOST_MARKS: Final = 6
_LOOKED_AT: Final = 160
"""Longest side of the pictures that differences are sought in [px]."""
_LEAST_SHARE: Final = 0.002
_NO_COLOUR: Final = 4.0
_REACH: Final = 2
"""A level that is found this near counts as the same: no mapping is exact to the pixel [px]."""

Pixels = npt.NDArray[np.uint8]


def between_stills(alike: Alike, run: Run, samples: tuple[int, int]) -> Iterator[Mark]:
    """Yield where two samples differ, by the stills in their sketches.

    They are not of one instant: what the richer film shows a sample before or after is the same,
    so that what moves is not outlined.

    Args:
        alike: Where both run alike.
        run: The stretch.
        samples: Numbers of the richer film's sample and of the other's.
    """
    near = range(max(0, samples[0] - 1), min(len(alike.one.stills), samples[0] + 2))
    there = footage_stills.where(alike.one, alike.other, run.matrix)
    mapped = [footage_stills.mapped(alike.one.stills[n], there)[..., None] for n in near]
    inside = footage_stills.covered(there)
    shown = alike.other.stills[samples[1]]
    yield from _differences(mapped, shown[..., None], inside, _LEAST_CELLS)


def small_pair(one: Pixels, other: Pixels) -> tuple[Any, Any]:
    """Return both small: in colour, or as brightness where the first has none to tell by."""
    small = []
    for pixels in (one, other):
        scale = min(1.0, _LOOKED_AT / max(pixels.shape[:2]))
        height, width = (max(1, round(side * scale)) for side in pixels.shape[:2])
        small.append(cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA))
    if np.ptp(small[0].astype(np.float32), axis=2).mean() < _NO_COLOUR:
        small = [cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)[..., None] for pixels in small]
    return small[0], small[1]


def between(pair: tuple[Any, Any], alike: Alike, run: Run) -> Iterator[Mark]:
    """Yield where the second of two pictures differs from the first, mapped into its frame."""
    one, other = pair
    height, width = other.shape[:2]
    x, y = np.meshgrid((np.arange(width) + 0.5) / width, (np.arange(height) + 0.5) / height)
    at = np.stack([x.ravel(), y.ravel()], 1) * geometry.extent(alike.other.size)
    there = geometry.applied(geometry.inverse(run.matrix), at) / geometry.extent(alike.one.size)
    inside = ((there > 0) & (there < 1)).all(1).reshape(height, width)
    place = (there * one.shape[1::-1] - 0.5).astype(np.float32).reshape(height, width, 2)
    mapped = cv2.remap(
        one, place[..., 0], place[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    least = max(_LEAST_CELLS, round(_LEAST_SHARE * width * height))
    mapped = mapped.reshape(height, width, -1)
    yield from _differences([mapped], other, inside, least, reach=_REACH)


def _differences(
    mapped: Sequence[Any],
    shown: Any,  # noqa: ANN401 -- arrays
    inside: Any,  # noqa: ANN401
    least: int,
    *,
    reach: int = 0,
) -> Iterator[Mark]:
    """Yield where a picture differs from another one in its frame, once their levels are matched.

    Args:
        mapped: The other one (height, width, channels), or several that it may be one of.
        shown: It, likewise.
        inside: Where the other one shows anything (height, width).
        least: How many cells a difference has at least.
        reach: Within how many cells the other one's level may lie to be the same.
    """
    near = np.ones((3, 3), np.uint8)
    inside = cv2.erode(inside.astype(np.uint8), near).astype(bool)
    if inside.sum() < _LEAST_CELLS**2:
        return
    shown = shown.astype(np.float32)
    levelled = [_levelled(each.astype(np.float32), shown, inside) for each in mapped]
    highest, lowest = _ranged(np.max(levelled, axis=0), np.min(levelled, axis=0))
    about = np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)
    # OpenCV drops the last axis of a picture of one channel.
    above = shown - cv2.dilate(highest, about).reshape(shown.shape)
    below = cv2.erode(lowest, about).reshape(shown.shape) - shown
    apart = cv2.blur(np.maximum(0, np.maximum(above, below)).max(2), (3, 3))
    marked = ((apart > _APART) & inside).astype(np.uint8)
    marked = cv2.morphologyEx(marked, cv2.MORPH_CLOSE, near)
    count, _, stats, _ = cv2.connectedComponentsWithStats(marked, connectivity=8)
    height, width = shown.shape[:2]
    boxes = sorted(stats[1:count].tolist(), key=lambda s: -s[4])[:_MOST_MARKS]
    for x, y, wide, tall, area in boxes:
        if area >= least:
            yield Mark(x / width, y / height, wide / width, tall / height, "differs")


def _ranged(highest: Any, lowest: Any) -> tuple[Any, Any]:  # noqa: ANN401 -- arrays
    """Return between which levels a picture is the same: where it moves, also its neighbours'."""
    near = np.ones((3, 3), np.uint8)
    moves = ((highest - lowest).max(2) > _APART).astype(np.uint8)
    moves = cv2.dilate(moves, near).astype(bool)[..., None]
    above = cv2.dilate(highest, near).reshape(highest.shape)
    below = cv2.erode(lowest, near).reshape(lowest.shape)
    return np.where(moves, above, highest), np.where(moves, below, lowest)


def _levelled(mapped: Any, shown: Any, inside: Any) -> Any:  # noqa: ANN401 -- arrays
    """Return one picture in the light and the colours of the other (height, width, channels).

    Each level of the other is a sum of the one's levels and a constant, by least squares. Fitted
    twice, the second time without what differs: what lies over a picture is not its light.
    """
    levels = np.concatenate([mapped, np.ones_like(mapped[..., :1])], axis=2)
    kept, fitted = inside, mapped
    for _ in range(2):
        weights = np.linalg.lstsq(levels[kept], shown[kept], rcond=None)[0]
        fitted = (levels @ weights).astype(np.float32)
        apart = np.abs(shown - fitted).max(2)
        kept = inside & (apart <= max(1.0, 3 * float(np.median(apart[kept]))))
    return fitted
