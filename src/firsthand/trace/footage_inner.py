"""Where a film shows a picture in its picture: rectangles whose edges stay while all else changes.

An inset, a reaction, a window of an app or what lies between blurred bars has straight upright and
level edges, at one place from sample to sample. A house in front of a tripod has such edges too:
a rectangle says where it is worth looking closely, and no more.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import Any, Final

import numpy as np

from firsthand.trace.frames import Features, Grey, seen

Rectangle = tuple[int, int, int, int]

_STEP: Final = 4.0
"""How much brightness changes at an edge at the least, over two pixels [levels]."""
_BESIDE: Final = 3
"""How far to either side nothing changes more [px]."""
_THERE: Final = 0.4
"""In which share of the pictures an edge is seen at a place, where half of it is."""
_LONG: Final = 0.12
"""Which share of the shorter side an edge is long at the least."""
_MOST_EDGES: Final = 14
_EDGED: Final = 0.5
"""Which share of each side of a rectangle is edge at the least."""
_NEEDED: Final = {1: 0.93, 2: 0.85, 3: 0.75, 4: 0.66}
"""Which share of all sides is edge at the least, by how many are not the frame's own: any house
has two edges that meet."""
_CHANCE: Final = 0.3
"""Which share of any line is edge."""
_SLIMMEST: Final = 5
_LARGER: Final = 0.3
"""How much rather a large rectangle is meant than a window or a door in it."""
_LEAST, _MOST = 0.015, 0.6
"""Which share of the frame a rectangle fills."""
_APART: Final = 0.5
"""Which share of the smaller of two rectangles the other covers at most."""
_MOST_RECTANGLES: Final = 2
_MOST_EACH: Final = 150
MOST_INNER: Final = _MOST_RECTANGLES * _MOST_EACH
"""How many features a picture has at most beside its own, of what is in rectangles in it."""
_WITHIN: Final = 2
"""How far within its edges a rectangle is looked at, for they are neither [px]."""


def rectangles(pictures: Sequence[Grey]) -> list[Rectangle]:
    """Return where pictures of one shot hold another picture, what is surest first.

    Args:
        pictures: They, all of one size (height, width); some hundreds of pixels wide.

    Returns:
        Left, top, width and height of up to two rectangles that fill no more than three fifths of
        the frame [px].
    """
    stack = np.stack(pictures).astype(np.float32)
    upright, level = _edges(stack), _edges(stack.swapaxes(1, 2)).T
    height, width = upright.shape
    long = _LONG * min(height, width)
    across, down = _lines(upright.T, long), _lines(level, long)
    found = _boxed(upright, level, across, down)
    kept: list[Rectangle] = []
    for _, box in sorted(found, reverse=True):
        if len(kept) < _MOST_RECTANGLES and all(_shared(box, each) < _APART for each in kept):
            kept.append(box)
    return kept


def _edges(stack: Any) -> Any:  # noqa: ANN401
    """Return in which share of pictures (n, rows, columns) each place lies on an upright edge.

    An edge lies before the place: between it and the one to its left.
    """
    steps = np.zeros_like(stack)
    steps[:, :, 1:] = np.abs(np.diff(stack, axis=2))
    wide = steps.copy()
    # An edge that was scaled lies on two pixels.
    wide[:, :, 1:] += steps[:, :, :-1]
    around = steps.copy()
    for by in range(1, _BESIDE + 1):
        around[:, :, by:] = np.maximum(around[:, :, by:], steps[:, :, :-by])
        around[:, :, :-by] = np.maximum(around[:, :, :-by], steps[:, :, by:])
    seen = ((steps >= around) & (wide > _STEP)).mean(0)
    # It may lie one pixel aside in some pictures.
    near = seen.copy()
    near[:, 1:] += seen[:, :-1] * 0.99
    near[:, :-1] += seen[:, 1:] * 0.99
    return np.minimum(near, 1.0)


def _lines(edges: Any, least: float) -> list[int]:  # noqa: ANN401
    """Return at which places (count, along) long edges lie: the longest, and the frame's own."""
    count = len(edges)
    worth = np.zeros(count)
    run = np.zeros(count)
    for along in range(edges.shape[1]):
        run = np.maximum(run + edges[:, along] - _THERE, 0)
        worth = np.maximum(worth, run)
    long = worth > least * (1 - _THERE)
    near = worth.copy()
    for by in (1, 2):
        near[by:] = np.maximum(near[by:], worth[:-by])
        near[:-by] = np.maximum(near[:-by], worth[by:])
    peaks = np.flatnonzero(long & (worth >= near))
    best = peaks[np.argsort(-worth[peaks], kind="stable")][:_MOST_EDGES]
    return sorted({0, count, *(int(n) for n in best)})


def _boxed(
    upright: Any,  # noqa: ANN401
    level: Any,  # noqa: ANN401
    across: list[int],
    down: list[int],
) -> list[tuple[float, Rectangle]]:
    """Return rectangles with edges on the sides that are not the frame's, and how sure each is."""
    height, width = upright.shape
    columns = _ranges(np.cumsum(upright, 0), across, down, width)
    rows = _ranges(np.cumsum(level, 1).T, down, across, height)
    found = []
    for n, m in product(range(len(across)), range(len(down))):
        for o, p in product(range(n + 1, len(across)), range(m + 1, len(down))):
            wide, tall = across[o] - across[n], down[p] - down[m]
            if not _LEAST < wide * tall / (width * height) < _MOST:
                continue
            if max(wide, tall) > _SLIMMEST * min(wide, tall):
                continue
            sides = np.array([columns[n, m, p], columns[o, m, p], rows[m, n, o], rows[p, n, o]])
            inside = sides >= 0
            if not inside.any() or sides[inside].min() < _EDGED:
                continue
            lengths = np.array([tall, tall, wide, wide])
            edged = float((sides * lengths)[inside].sum() / lengths[inside].sum())
            if edged < _NEEDED[int(inside.sum())]:
                continue
            sure = (edged - _CHANCE) * float(lengths[inside].sum() / lengths.sum())
            found.append((sure * (wide * tall) ** _LARGER, (across[n], down[m], wide, tall)))
    return found


def _ranges(summed: Any, places: list[int], ends: list[int], count: int) -> Any:  # noqa: ANN401
    """Return which share of lines is edge between two ends, -1 on the frame's own.

    Args:
        summed: Edges, summed along the lines (along, lines).
        places: Which lines.
        ends: Between which places along them.
        count: How many lines there are: those before the first and after the last are the frame's.

    Returns:
        For each line, start and end [0 to 1].
    """
    whole = np.vstack([np.zeros((1, summed.shape[1])), summed])
    found = np.full((len(places), len(ends), len(ends)), -1.0)
    at = np.array(ends)
    long = np.maximum(at[None] - at[:, None], 1)
    for n, place in enumerate(places):
        if 0 < place < count:
            found[n] = (whole[at, place][None] - whole[at, place][:, None]) / long
    return found


def _shared(one: Rectangle, other: Rectangle) -> float:
    """Return what two rectangles share, of the smaller one."""
    x = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    y = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    return max(0, x) * max(0, y) / min(one[2] * one[3], other[2] * other[3])


def features(
    picture: Grey, within: Sequence[Rectangle], size: tuple[int, int], area: int, *, all_sizes: bool
) -> list[Features]:
    """Return the features of what is in rectangles, each looked at as if it were a whole picture.

    Args:
        picture: Brightness, as large as is worth it.
        within: The rectangles, in pictures of another size.
        size: Width and height of those [px].
        area: How large what is in a rectangle is made; see `frames.seen`.
        all_sizes: Whether large features are kept beside stronger small ones.

    Returns:
        Those of each rectangle, as they lie in the whole picture.
    """
    tall, wide = picture.shape
    found = []
    for box in within:
        x, y, w, h = (side * by for side, by in zip(box, (wide / size[0], tall / size[1]) * 2,
                                                    strict=True))  # fmt: skip
        left, top = round(x) + _WITHIN, round(y) + _WITHIN
        right, bottom = round(x + w) - _WITHIN, round(y + h) - _WITHIN
        part = np.ascontiguousarray(picture[top:bottom, left:right])
        own = seen(part, area, all_sizes=all_sizes).features[:_MOST_EACH].copy()
        own["x"] = ((left + own["x"] / 65535 * (right - left)) / wide * 65535).round()
        own["y"] = ((top + own["y"] / 65535 * (bottom - top)) / tall * 65535).round()
        octaves = np.log2(max(part.shape) / max(picture.shape)) * 16
        own["size"] = np.clip(own["size"] + octaves, 0, 255).round()
        found.append(own)
    return found


def merged(parts: Sequence[Features]) -> Features:
    """Return features of parts of a picture by turns, so that the first ones are of all."""
    ranks = np.concatenate([np.arange(len(each)) for each in parts])
    return np.concatenate(parts)[np.argsort(ranks, kind="stable")]
