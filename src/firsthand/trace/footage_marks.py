"""What was put over a picture, and what was done to its brightness and colours."""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np

from firsthand.trace.footage_look import Change, Look, Rectangle, pixels
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.frames import STILL

_MAGNIFIED: Final = 1.7
_CELL: Final = 1 / STILL
_GAIN: Final = 0.1
_LIFT: Final = 9.0
_BEND: Final = 5.0
_HUE: Final = 5.0
_WHOLE: Final = 0.9
_PALE: Final = 0.4
_MARKED: Final = 8.0
_OUTLASTS: Final = 2.0
_LEAST_MARK: Final = 5


def marks(other: Sketch, seen: Look, magnified: float) -> list[Change]:
    """Find what lies over the picture: cells that never agree, while most do."""
    inside = cv2.erode(seen.inside.astype(np.uint8), np.ones((5, 5), np.uint8)).astype(bool)
    if inside.sum() < 100 or magnified > _MAGNIFIED:  # noqa: PLR2004 -- too little to judge by
        return []
    blur = max(0.8, 0.8 * magnified)
    one, two = (
        np.stack([cv2.GaussianBlur(s.astype(np.float32), (0, 0), blur) for s in stills])
        for stills in (seen.one, seen.other)
    )
    apart = np.stack([np.abs(b - _levelled(a, b, inside)) for a, b in zip(one, two, strict=True)])
    always = np.percentile(apart, 30, axis=0)
    usual = float(np.median(always[inside]))
    before, after = _lasting_edges(one), _lasting_edges(two)
    crisp = float(np.median(after[inside])) / max(float(np.median(before[inside])), 0.05)
    marked = (always > max(_MARKED, 2.5 * usual)) & inside
    marked &= cv2.blur(after, (3, 3)) > _OUTLASTS * max(crisp, 0.7) * cv2.blur(before, (3, 3)) + 1
    marked = cv2.morphologyEx(marked.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((5, 9), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(marked, connectivity=8)
    found = []
    for x, y, width, height, area in sorted(stats[1:count].tolist(), key=lambda s: -s[4])[:3]:
        if area < _LEAST_MARK:
            continue
        box = (x * _CELL, y * _CELL, width * _CELL, height * _CELL)
        found.append(
            Change(_mark_name(box, other.size), {"over": pixels(box, other.size)}, loses=True)
        )
    return found


def _lasting_edges(stills: Any) -> Any:  # noqa: ANN401
    """Return how strong the edges are that stay where they are while the film runs.

    What lies over a picture stays, what it shows moves; and where nothing moves it does not
    matter that the samples of two films are not of the same moment.
    """
    return np.abs(np.stack([cv2.Laplacian(s, cv2.CV_32F) for s in stills]).mean(0))


def _mark_name(box: Rectangle, size: tuple[int, int]) -> str:
    x, y, width, height = box
    aside, level = min(x, 1 - x - width), min(y, 1 - y - height)
    if (width > 0.3 and height < 0.3) or width * size[0] > 3.4 * height * size[1]:  # noqa: PLR2004 -- a line of words
        return "caption"
    if width < 0.3 and height < 0.3 and aside < 0.2 and level < 0.2:  # noqa: PLR2004
        return "logo"
    return "overlay"


def _levelled(one: Any, other: Any, inside: Any) -> Any:  # noqa: ANN401
    """Return a picture with its brightness matched to another's, robustly."""
    a, b = one[inside], other[inside]
    low, high = np.percentile(a, [10, 90]), np.percentile(b, [10, 90])
    gain = (high[1] - high[0]) / max(float(low[1] - low[0]), 4.0)
    return (one - low.mean()) * gain + high.mean()


def colour_changes(seen: Look, *, whole: bool) -> list[Change]:
    """Tell how brightness and colours were changed.

    Args:
        seen: What both films show.
        whole: Whether they show the same part of the picture: else colours are not compared.
    """
    levels = _curve(seen)
    facts: dict[str, Any] = {}
    if levels is not None:
        gain, lift, bend = levels
        if abs(gain - 1) > _GAIN or abs(lift) > _LIFT or abs(bend) > _BEND:
            facts = {"gain": f"{gain:.2f}", "lift": f"{lift:.0f}", "bend": f"{bend:.0f}"}
    colours = np.median(seen.colours, axis=0) - 128
    strong = np.abs(colours).max(1)
    whole &= bool(seen.inside.mean() > _WHOLE)  # else other parts are compared
    change = np.median(seen.colours[:, 1] - seen.colours[:, 0], axis=0)
    shift = float(np.abs(change).max())
    if strong[0] > 3 and strong[1] < _PALE * strong[0] and strong[1] < 1.5:  # noqa: PLR2004
        facts["colour"] = "none left"
    elif shift > _HUE and whole:
        facts["shift_blue"], facts["shift_red"] = (f"{v:.0f}" for v in change.tolist())
    return [Change("colour change", facts)] if facts else []


def _curve(seen: Look) -> tuple[float, float, float] | None:
    """Return gain, lift at middle grey and bend of the brightness curve [levels]."""
    if seen.levels is None:
        return None
    # Means of many cells, so that it does not matter which of the two is the sharper one.
    levels, cells = seen.levels
    weight = np.maximum(cv2.blur(cells.astype(np.float32), (5, 5)), 1e-3)
    a, b = (
        np.sort(np.stack([(cv2.blur(t, (5, 5)) / weight)[cells] for t in thumbs]), axis=None)
        for thumbs in levels.astype(np.float64)
    )
    shares = np.linspace(0.04, 0.96, 24)
    x, y = np.quantile(a, shares), np.quantile(b, shares)
    if x[-1] - x[0] < 20:  # noqa: PLR2004 -- [levels]
        return None
    gain, lift = np.polyfit(x - 128, y, 1)
    middle = (x[0] + x[-1]) / 2
    bend = np.interp(middle, x, y) - (y[0] + y[-1]) / 2
    return float(gain), float(lift - 128), float(bend)
