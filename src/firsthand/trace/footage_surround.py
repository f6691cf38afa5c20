"""What was put round a picture: bars, a blur, words, another picture, a screen."""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np

from firsthand.trace import footage_bars, footage_seam, geometry
from firsthand.trace.footage_look import RIM, Change, Look, Rectangle, pixels
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_visible import within
from firsthand.trace.frames import STILL
from firsthand.trace.geometry import Matrix

_TILT_DEG: Final = 0.8
_SLANT: Final = 0.02
_MARGIN: Final = 1.5 * RIM
_STILLS_ALIKE: Final = 5.0
_SOFT: Final = 0.45
_GROUND: Final = 14.0
_MOSTLY: Final = 0.5
_EVEN: Final = 0.6
_ITSELF: Final = 0.75
_SOFTLY: Final = 2.0
"""How far a grown picture is blurred before bars are compared with it [cells]."""
_CLEAN: Final = 3.0
"""Within how many levels a drawn ground is of one shade."""
_EXACTLY: Final = 0.6
"""What changes less has not been filmed [levels]."""
_DRAWN, _LIVELY = 0.6, 0.3
_LIVELY_LEVELS: Final = 4.0
_PAGE: Final = 0.3
_ITEMS: Final = 3
_BAR_DEEP: Final = 0.1
_BAR_CLEAN: Final = (0.4, 0.97)
_BAR_STEADY: Final = 0.3
_GOES_ON: Final = 0.25


def surround(
    sketches: tuple[Sketch, Sketch], matrix: Matrix, seen: Look, part: Rectangle, *, cut: bool
) -> list[Change]:
    """Tell what the second film has round the first one's picture, if it has anything.

    Args:
        sketches: The first film and the second.
        matrix: How the first's picture lies in the second's.
        seen: What both films show.
        part: Where the first's picture is to be seen in the second's.
        cut: Whether something else is seen where it would lie as well.
    """
    one, other = sketches
    margins = (part[0], part[1], 1 - part[0] - part[2], 1 - part[1] - part[3])
    inside = within(seen, part).inside
    outside = ~cv2.dilate(inside.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
    if max(margins) <= _MARGIN or not outside.any():
        return []
    tilt = geometry.tilt(matrix)
    slanted = abs(tilt[1]) > _TILT_DEG or tilt[2] > _SLANT
    bars = [] if slanted else footage_bars.bars(seen, part, margins)
    if bars:
        return [Change(name, {"picture": pixels(part, other.size)}) for name in bars]
    plain = footage_seam.is_plain(seen, (one.size, other.size), matrix)
    name = _name(seen, outside, part, margins, slanted=slanted, plain=plain)
    if name is None and cut:
        name = "picture in picture"
    if name is None:
        return []
    facts: dict[str, Any] = {"picture": pixels(part, other.size)}
    if name == "screen recording":
        facts["tilt_deg"] = f"{tilt[1]:.1f}"
    if name == "caption bar":
        facts["bar"] = pixels(_bar(part, margins), other.size)
    return [Change(name, facts)]


def _name(
    seen: Look,
    outside: Any,  # noqa: ANN401 -- cells
    part: Rectangle,
    margins: tuple[float, ...],
    *,
    slanted: bool,
    plain: bool,
) -> str | None:
    """Name what surrounds a picture; nothing where the picture itself goes on beyond."""
    across, down = (max(margins[n], margins[n + 2]) for n in (0, 1))
    still, straight = _is_still(seen, outside), footage_seam.has_seam(seen, part)
    seam = straight or plain
    narrow = min(across, down) <= _MARGIN
    lettered = narrow and still and _is_lettered(seen, part, margins)
    drawn = still and _is_page(seen, outside)
    page = drawn and (seam or lettered)
    cases = (
        (slanted and still and (seam or drawn), "screen recording"),
        (_is_blurred(seen, outside, part, margins), "blurred bars"),
        (page and (not narrow or _is_full(seen, part)), "screen recording"),
        (still and narrow and (seam or lettered) and _is_bar(seen, outside, part), "caption bar"),
        (straight, "picture in picture"),
        # What is seen aslant, while all round it moves, was filmed by a hand.
        (plain, "screen recording" if slanted else "picture in picture"),
    )
    return next((name for holds, name in cases if holds), None)


def _is_blurred(
    seen: Look,
    outside: Any,  # noqa: ANN401 -- cells
    part: Rectangle,
    margins: tuple[float, ...],
) -> bool:
    """Whether bars are the picture itself, grown until it fills the frame, and out of focus.

    What lies about a picture that was cut out is not like the whole of it.
    """
    if not (_is_even(margins) and _is_soft(seen, outside)):
        return False
    x0, y0, x1, y1 = _cells(part)
    wide, tall = x1 - x0, y1 - y0
    if min(wide, tall) < 6 or (STILL - wide) * STILL + (STILL - tall) * wide < 2 * STILL:  # noqa: PLR2004 -- too little to compare
        return False
    grown = max(1 / part[2], 1 / part[3])
    aside, below = (round(side * (1 - 1 / (side / STILL * grown)) / 2) for side in (wide, tall))
    found = []
    for still in seen.other:
        middle = still[y0 + below : y1 - below, x0 + aside : x1 - aside].astype(np.float32)
        ground = cv2.GaussianBlur(cv2.resize(middle, (STILL, STILL)), (0, 0), _SOFTLY)
        a, b = (each[outside] - each[outside].mean() for each in (ground, still))
        found.append(float((a * b).sum() / max(float((a * a).sum() * (b * b).sum()) ** 0.5, 1.0)))
    return float(np.median(found)) > _ITSELF


def _cells(part: Rectangle) -> tuple[int, int, int, int]:
    """Return the cells of a still that a rectangle begins and ends with: left, top, right, foot."""
    x, y, width, height = part
    edges = [round(edge * STILL) for edge in (x, y, x + width, y + height)]
    left, top, right, foot = (min(max(edge, 0), STILL) for edge in edges)
    return left, top, right, foot


def _shade(values: Any) -> int:  # noqa: ANN401
    """Return the shade that most of some cells have, or nearly."""
    counts = np.bincount(values.round().astype(int), minlength=256)
    return int(np.convolve(counts, np.ones(5), "same").argmax())


def _is_page(seen: Look, outside: Any) -> bool:  # noqa: ANN401 -- cells
    """Whether what surrounds a picture was drawn on a ground of one shade, as programs' pages are.

    Film has grain and moves; on a page a pointer moves, or a bar.
    """
    cells = seen.other[:, outside].astype(np.float32)
    middle = np.median(cells, axis=0)
    exact = float((cells.std(0) < _EXACTLY).mean())
    moves = np.percentile(np.abs(cells - middle), 85, axis=0) > _LIVELY_LEVELS
    ground = float((np.abs(middle - _shade(middle)) <= _CLEAN).mean())
    return exact > _DRAWN and float(moves.mean()) < _LIVELY and ground > _PAGE


def _is_full(seen: Look, part: Rectangle) -> bool:
    """Whether beside a picture as wide or as high as the frame there stands more than a few words.

    A bar for words holds a line or two of them; a page holds rows of things, each by itself.
    """
    x0, y0, x1, y1 = _cells(part)
    middle = np.median(seen.other.astype(np.float32), axis=0)
    upright = x1 - x0 < y1 - y0 and x1 - x0 < STILL - 2
    lines, first, last = (middle.T, x0, x1) if upright else (middle, y0, y1)
    items = []
    for side in (lines[: max(0, first - 1)], lines[last + 1 :]):
        if len(side) > 1:
            on = (np.abs(side - _shade(side.ravel())) > _CLEAN).mean(1) > 0.05  # noqa: PLR2004 -- two cells of a row
            items.append(int((np.diff(np.concatenate([[0], on.astype(int)])) == 1).sum()))
    return max(items, default=0) >= _ITEMS or sum(items) > _ITEMS


def _is_lettered(seen: Look, part: Rectangle, margins: tuple[float, ...]) -> bool:
    """Whether a bar of one drawn shade, with something written in it, ends where a picture starts.

    Where the picture is as bright there as the bar, its edge is seen all the same: the shade of a
    bar is the same all along and at all times.
    """
    x0, y0, x1, y1 = _cells(part)
    middle = np.median(seen.other.astype(np.float32), axis=0)
    exact = seen.other.astype(np.float32).std(0) < _EXACTLY
    # Each side as rows from the frame's edge inwards.
    sides = (
        (middle.T, exact.T, x0, (y0, y1)),
        (middle, exact, y0, (x0, x1)),
        (middle.T[::-1], exact.T[::-1], STILL - x1, (y0, y1)),
        (middle[::-1], exact[::-1], STILL - y1, (x0, x1)),
    )
    low, high = _BAR_CLEAN
    for deep, (rows, still, edge, (start, end)) in zip(margins, sides, strict=True):
        beyond = rows[: max(0, edge - 1)]
        if deep < _BAR_DEEP or not len(beyond):
            continue
        shade = _shade(beyond.ravel())
        steady = still[: len(beyond)]
        clean = (np.abs(beyond - shade) <= _CLEAN) & steady
        goes_on = np.abs(rows[min(edge + 1, STILL - 1), start:end] - shade) <= _CLEAN
        # Between a film's own bar and a part of its picture there is more of the picture.
        reaches = float(steady[-1].mean()) > _BAR_STEADY
        if reaches and low < float(clean.mean()) < high and float(goes_on.mean()) < _GOES_ON:
            return True
    return False


def _is_even(margins: tuple[float, ...]) -> bool:
    """Whether there is as much on one side as on the other: what was cut off seldom was."""
    return any(
        max(pair) > _MARGIN and min(pair) > _EVEN * max(pair)
        for pair in ((margins[0], margins[2]), (margins[1], margins[3]))
    )


def _is_bar(seen: Look, outside: Any, part: Rectangle) -> bool:  # noqa: ANN401 -- cells
    """Whether what surrounds a picture is mostly of one brightness, for words."""
    middle = np.add(part[:2], np.divide(part[2:], 2)) * STILL
    y, x = np.nonzero(outside)
    across = abs(part[2] - 1) > abs(part[3] - 1)
    before = (x < middle[0]) if across else (y < middle[1])
    values = np.median(seen.other[:, outside].astype(np.float32), axis=0)
    # Each side by itself: one bar may be white and the other black.
    return all(_has_ground(values[side]) for side in (before, ~before) if side.any())


def _has_ground(values: Any) -> bool:  # noqa: ANN401 -- brightness of cells
    near = np.abs(values[:, None] - values[None]) < _GROUND
    return bool(near.mean(1).max() > _MOSTLY)


def _is_still(seen: Look, cells: Any) -> bool:  # noqa: ANN401
    """Whether cells hardly change while the film runs."""
    if len(seen.other) < 2:  # noqa: PLR2004 -- one picture changes nothing
        return True
    values = seen.other[:, cells].astype(np.float32)
    return bool(np.median(values.std(0)) < _STILLS_ALIKE)


def _is_soft(seen: Look, outside: Any) -> bool:  # noqa: ANN401
    """Whether what surrounds the picture is out of focus beside the picture itself."""
    edges = np.stack([np.abs(cv2.Laplacian(s, cv2.CV_32F)) for s in seen.other])
    far = cv2.erode(outside.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
    within = cv2.erode(seen.inside.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
    if not far.any() or not within.any():
        return False
    return float(edges[:, far].mean()) < _SOFT * float(edges[:, within].mean())


def _bar(part: Rectangle, margins: tuple[float, ...]) -> Rectangle:
    x, y, width, height = part
    widest = int(np.argmax(margins))
    return (
        (0.0, 0.0, x, 1.0),
        (0.0, 0.0, 1.0, y),
        (x + width, 0.0, 1 - x - width, 1.0),
        (0.0, y + height, 1.0, 1 - y - height),
    )[widest]
