"""What was put over a picture."""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np

from firsthand.trace.footage_levels import levelling, spanned
from firsthand.trace.footage_look import Change, Look, Rectangle, pixels
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_tone import Tone
from firsthand.trace.footage_wander import wandering
from firsthand.trace.frames import STILL, THUMB

_MAGNIFIED: Final = 1.85
_CELL: Final = 1 / STILL
_BLUR: Final = 0.8
_MARKED: Final = 8.0
_OUTLASTS: Final = 2.0
_STILL_APART: Final = 0.16
_LEAST_MARK: Final = 5
_CRISP, _CRISPER = 30.0, 4.0
_LINE: Final = 2
_LINE_LONG: Final = 3.4
_FLAT: Final = 0.3
_CORNER: Final = 0.2
_SIGN_LONG: Final = 2.5
_SEEN: Final = 3.0
_SEEN_LEVELS: Final = 6.0


def marks(
    other: Sketch, seen: Look, magnified: tuple[float, float], tone: Tone | None
) -> list[Change]:
    """Find what lies over the picture: cells that never agree, while most do.

    Args:
        other: The film that may bear marks.
        seen: What both films show.
        magnified: By how much a still of the first is blown up, across and down, each at least 1.
        tone: How brightness differs, so that dark corners are no marks.
    """
    moved = wandering(seen.levels)
    if moved is not None:
        return [Change("logo", moved)]
    inside = cv2.erode(seen.whole.astype(np.uint8), np.ones((5, 5), np.uint8)).astype(bool)
    if inside.sum() < 100 or np.prod(magnified) > _MAGNIFIED**2:  # noqa: PLR2004 -- too little to judge by
        return []
    across, down = (_BLUR * by for by in magnified)
    one, two = (
        np.stack(
            [cv2.GaussianBlur(s.astype(np.float32), (0, 0), across, sigmaY=down) for s in stills]
        )
        for stills in (_as_dark(seen.one, tone), seen.other)
    )
    level = np.stack([levelling(a[inside], b[inside])(a) for a, b in zip(one, two, strict=True)])
    always = np.percentile(np.abs(two - level), 30, axis=0)
    usual = float(np.median(always[inside]))
    before, after = _lasting_edges(one), _lasting_edges(two)
    crisp = float(np.median(after[inside])) / max(float(np.median(before[inside])), 0.05)
    marked = (always > max(_MARKED, 2.5 * usual)) & inside
    marked &= cv2.blur(after, (3, 3)) > _OUTLASTS * max(crisp, 0.7) * cv2.blur(before, (3, 3)) + 1
    closed = cv2.morphologyEx(marked.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((5, 9), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(closed, connectivity=8)
    lasting, aside = _lasting(seen.levels), np.percentile(_aside(level, two), 30, axis=0)
    found = []
    for x, y, width, height, area in sorted(stats[1:count].tolist(), key=lambda s: -s[4])[:3]:
        cells = np.s_[y : y + height, x : x + width]
        here = marked[cells]
        if (
            area < _LEAST_MARK
            or aside[cells][here].sum() < _STILL_APART * always[cells][here].sum()
        ):
            continue
        box = (x * _CELL, y * _CELL, width * _CELL, height * _CELL)
        if lasting is not None and not _is_seen(lasting, box):
            continue
        found.append(Change(_mark_name(box, other.size), {"over": pixels(box, other.size)}))
    return found


def _aside(one: Any, other: Any) -> Any:  # noqa: ANN401 -- (n, 48, 48)
    """Return how far cells differ from all that lies a cell aside: an edge may lie so far off."""
    around = np.ones((3, 3), np.uint8)
    low, high = (np.stack([by(s, around) for s in one]) for by in (cv2.erode, cv2.dilate))
    return np.maximum(np.maximum(other - high, low - other), 0)


def on_bars(other: Sketch, seen: Look) -> list[Change]:
    """Find words on blurred bars: edges that stay, where all else is soft.

    Args:
        other: The film that has the bars.
        seen: What both films show.
    """
    beyond = ~cv2.dilate(seen.inside.astype(np.uint8), np.ones((5, 5), np.uint8)).astype(bool)
    if not beyond.any():
        return []
    edges = _lasting_edges(seen.other.astype(np.float32))
    crisp = (edges > max(_CRISP, _CRISPER * float(np.median(edges[beyond])))) & beyond
    words = cv2.morphologyEx(crisp.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 9), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(words, connectivity=8)
    found = []
    for x, y, width, height, area in sorted(stats[1:count].tolist(), key=lambda s: -s[4])[:2]:
        if area >= _LEAST_MARK and width > _LINE * height:
            box = (x * _CELL, y * _CELL, width * _CELL, height * _CELL)
            found.append(Change("caption", {"over": pixels(box, other.size)}))
    return found


def _lasting(levels: Any) -> Any:  # noqa: ANN401
    """Return by how much each cell of thumbnails differs in the median (16, 16), in units of most.

    Stills of two films are of moments that lie up to a second apart; thumbnails are not.
    """
    if levels is None:
        return None
    (one, other), cells = levels
    gain, _, _ = spanned(one[:, cells], other[:, cells])
    apart = np.zeros(one.shape, np.float32)
    rest = other[:, cells] - gain * one[:, cells]
    apart[:, cells] = np.abs(rest - np.median(rest, axis=1, keepdims=True))
    median = np.median(apart, axis=0)
    return median / max(_SEEN_LEVELS / _SEEN, float(np.median(median[cells])))


def _is_seen(lasting: Any, box: Rectangle) -> bool:  # noqa: ANN401
    """Whether a mark is seen in some cell of the thumbnails, too."""
    x, y, width, height = box
    rows = slice(int(y * THUMB), int(min(y + height, 0.999) * THUMB) + 1)
    columns = slice(int(x * THUMB), int(min(x + width, 0.999) * THUMB) + 1)
    return bool(lasting[rows, columns].max() >= _SEEN)


def _as_dark(stills: Any, tone: Tone | None) -> Any:  # noqa: ANN401
    """Return stills as dark at their corners as the other film's are."""
    if tone is None or tone.corners == 1:
        return stills
    return stills * cv2.resize(tone.field.astype(np.float32), (STILL, STILL))


def _lasting_edges(stills: Any) -> Any:  # noqa: ANN401
    """Return how strong the edges are that stay where they are while the film runs.

    What lies over a picture stays, what it shows moves; and where nothing moves it does not
    matter that the samples of two films are not of the same moment.
    """
    return np.abs(np.stack([cv2.Laplacian(s, cv2.CV_32F) for s in stills]).mean(0))


def _mark_name(box: Rectangle, size: tuple[int, int]) -> str:
    x, y, width, height = box
    aside, level = min(x, 1 - x - width), min(y, 1 - y - height)
    cornered = aside < _CORNER and level < _CORNER and height < _FLAT
    long = width * size[0] / (height * size[1])
    # A wide sign lies in one half all the same; words below reach across the middle.
    beside = x + width < 0.5 or x > 0.5  # noqa: PLR2004 -- the middle
    small = width < _FLAT and long < _LINE_LONG
    if cornered and (small or (beside and long < _SIGN_LONG)):
        return "logo"
    return "caption" if long > _LINE_LONG or (width > _FLAT and height < _FLAT) else "overlay"
