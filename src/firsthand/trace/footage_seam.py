"""Whether a picture ends where another film's picture would: a seam, along its edges.

What goes on beyond a crop has no edge there. A picture on a page, on a screen or in another film
has one, all along; where it is seen aslant, its edges are.
"""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np

from firsthand.trace import geometry
from firsthand.trace.footage_look import RIM, Look, Rectangle
from firsthand.trace.frames import STILL
from firsthand.trace.geometry import Matrix

_MARGIN: Final = 1.5 * RIM
_SEAM: Final = 0.5
_STEEPER: Final = 1.35
_ALONG: Final = 0.4
_OWN: Final = 0.05
"""How near to where a film's own bars end a seam says nothing [of a side]."""
_STEP: Final = 0.75
_ASIDE: Final = 6
_LEAST: Final = 5
_UPRIGHT: Final = 0.7
_EDGES: Final = 2


def has_seam(seen: Look, part: Rectangle) -> bool:
    """Whether a picture's edge shows in what surrounds it, along most of its length.

    Where a pole or a roof happens to be, brightness steps as much; but seldom just there all along.
    Where a film's own bars of one colour end says nothing.
    """
    steps = np.abs(np.diff(seen.other.astype(np.float32), axis=2)).mean(0)
    upright = np.abs(np.diff(seen.other.astype(np.float32), axis=1)).mean(0).T
    left, top, wide, tall = np.median(seen.boxes, axis=0)
    x, y, width, height = part
    found = []
    for lines, (start, length), (low, span), own in (
        (steps, (x, width), (y, height), (left, left + wide)),
        (upright, (y, height), (x, width), (top, top + tall)),
    ):
        first = round(low * STILL) + 1
        along = lines[first : max(first + 1, round((low + span) * STILL) - 1)]
        for edge, bars in zip((start, start + length), own, strict=True):
            at = round(edge * STILL) - 1
            barred = RIM < bars < 1 - RIM and abs(bars - edge) < _MARGIN
            if 2 <= at < STILL - 3 and not barred:  # noqa: PLR2004 -- it lies within the frame
                line = at - 1 + int(along[:, at - 1 : at + 2].mean(0).argmax())
                beside = [along[:, max(0, at - 6) : at - 1], along[:, at + 2 : at + 7]]
                found.append(float((along[:, line] > np.hstack(beside).max(1)).mean()))
    return bool(found) and float(np.median(found)) > _SEAM


def is_plain(seen: Look, sizes: tuple[tuple[int, int], tuple[int, int]], matrix: Matrix) -> bool:
    """Whether two edges of the first's picture or more are seen plainly in the second's.

    Brightness steps more along them than along any line beside them, and in most places.

    Args:
        seen: What both films show.
        sizes: Sizes of both films' pictures [px].
        matrix: How the first's picture lies in the second's.
    """
    one, other = (geometry.extent(size) for size in sizes)
    corners = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]]) * one
    there = geometry.applied(matrix, corners) / other * STILL
    stills = seen.other.astype(np.float32)
    plain = 0
    for n in range(4):
        lines = _beside(there[n], there[n - 3], there.mean(0), np.median(seen.boxes, axis=0))
        plain += lines is not None and _steps_there(stills, lines)
    return plain >= _EDGES


def _beside(start: Any, end: Any, middle: Any, content: Any) -> Any:  # noqa: ANN401
    """Return places on lines beside an edge, from within to beyond (n, lines, 2) [cells].

    Nothing where too little of the edge lies in the frame, or away from a film's own bars.
    """
    along = end - start
    length = float(np.hypot(*along))
    if length < _LEAST:
        return None
    along = along / length
    out = np.array([-along[1], along[0]])
    out = -out if (middle - start) @ out > 0 else out
    points = start + np.arange(1.0, length - 1, _STEP)[:, None] * along
    lines = points[:, None] + np.arange(-_ASIDE, _ASIDE + 1)[:, None] * out - 0.5
    near = lines[:, _ASIDE - 2 : _ASIDE + 3]
    there = ((near >= 0) & (near <= STILL - 1)).all((1, 2))
    for axis in (0, 1):
        for edge in (content[axis], content[axis] + content[axis + 2]):
            if RIM < edge < 1 - RIM and abs(out[axis]) > _UPRIGHT:
                there &= np.abs(points[:, axis] / STILL - edge) > _OWN
    return lines[there] if there.sum() >= _LEAST and there.mean() >= _ALONG else None


def _steps_there(stills: Any, lines: Any) -> bool:  # noqa: ANN401
    """Whether brightness steps more where an edge lies than beside it."""
    at = lines.astype(np.float32)
    values = np.stack([cv2.remap(s, at[..., 0], at[..., 1], cv2.INTER_LINEAR) for s in stills])
    steps = np.abs(np.diff(values, axis=2)).mean(0)
    beyond = ((lines < 0) | (lines > STILL - 1)).any(2)
    steps[beyond[:, 1:] | beyond[:, :-1]] = 0
    first = _ASIDE - 2
    edge = first + int(steps[:, first : first + 4].mean(0).argmax())
    aside = np.hstack([steps[:, max(0, edge - 5) : edge - 1], steps[:, edge + 2 : edge + 6]])
    mean = steps[:, edge].mean()
    most = (steps[:, edge] > aside.max(1)).mean()
    return bool(mean > _STEEPER * max(float(aside.mean(0).max()), 0.5) and most >= _ALONG)
