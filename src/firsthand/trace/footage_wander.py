"""A mark that changes its place: in each picture it lies somewhere, and nowhere for long.

What differs where nothing changes in the first film, is small, and lies now here and now there is
no part of what was filmed: it was laid over it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import cv2
import numpy as np

from firsthand.trace.footage_tone import fitted

_LEAST_CELLS: Final = 100
_AT: Final = 20
_LEVELS: Final = 12.0
_SPREADS: Final = 4.0
_EDGES: Final = 0.25
_LARGEST: Final = 20
_LEAST: Final = 2.0
_SHOWN: Final = 0.6
_HELD: Final = 4
_HELD_SHARE: Final = 0.55
_FAR: Final = 0.6
_STAYS: Final = 0.12
_BESIDE: Final = np.ones((3, 3), np.uint8)

Place = tuple[int, float, float, int]
"""Number of a picture; where a mark lies in it, x and y [0 to 1]; how many cells it has."""


def wandering(levels: Any) -> dict[str, Any] | None:  # noqa: ANN401
    """Tell of a mark that changes its place.

    Args:
        levels: Thumbnails of both films on one line (2, n, 16, 16), and which cells count (16, 16).

    Returns:
        In how many places it is held; nothing if there is no such mark.
    """
    if levels is None:
        return None
    places = list(_places(levels))
    count = levels[0].shape[1]
    if len(places) < _SHOWN * count or np.median([size for *_, size in places]) < _LEAST:
        return None
    held = _held(places)
    if sum(n for n, *_ in held) < _HELD_SHARE * count:
        return None
    spots = np.array([(x, y) for _, x, y in held])
    far = np.abs(spots[:, None] - spots[None]).max()
    if far < _FAR:
        return None
    return {"places": len(held)}


def _places(levels: Any) -> Iterator[Place]:  # noqa: ANN401
    (one, other), shown = levels
    inner = cv2.erode(shown.astype(np.uint8), _BESIDE).astype(bool)
    if inner.sum() < _LEAST_CELLS:
        return
    dark = one.astype(np.float32) / 128 - 1
    terms = np.stack([dark, np.ones_like(dark), dark**2], -1)
    some = slice(None, None, max(1, len(one) // _AT))
    factors, _, spread = fitted(
        terms[some][:, inner].reshape(-1, 3).astype(np.float64),
        other[some][:, inner].ravel().astype(np.float64),
    )
    apart = np.abs(other - terms @ factors.astype(np.float32))
    apart -= _restless(one) + np.median(apart[:, inner], axis=1)[:, None, None]
    # What always differs is a mark that stays, or no mark.
    apart -= np.maximum(np.percentile(apart, 10, axis=0), 0)
    apart[:, ~inner] = 0
    needed = max(_LEVELS, _SPREADS * spread)
    for number, each in enumerate(apart):
        place = _lone(each, needed)
        if place is not None:
            yield number, *place


def _restless(stills: Any) -> Any:  # noqa: ANN401
    """Return how far each cell is from its neighbours in time, and from those beside it, a part."""
    padded = np.concatenate([stills[:1], stills, stills[-1:]])
    change = np.maximum(np.abs(padded[2:] - stills), np.abs(padded[:-2] - stills))
    beside = [cv2.dilate(s, _BESIDE) - cv2.erode(s, _BESIDE) for s in stills]
    return np.stack([cv2.dilate(c, _BESIDE) for c in change]) + _EDGES * np.stack(beside)


def _lone(apart: Any, needed: float) -> tuple[float, float, int] | None:  # noqa: ANN401
    """Return where the one small patch lies that differs; nothing if there are more, or none."""
    on = (apart > needed).astype(np.uint8)
    count, labels, stats, middles = cv2.connectedComponentsWithStats(on, connectivity=8)
    if count < 2:  # noqa: PLR2004 -- the first is what does not differ
        return None
    weights = np.bincount(labels.ravel(), apart.ravel(), count)[1:]
    best = int(weights.argmax())
    size = int(stats[best + 1, cv2.CC_STAT_AREA])
    if size > _LARGEST or weights.sum() > 1.5 * weights[best]:
        return None
    x, y = (middles[best + 1] + 0.5) / len(apart)
    return float(x), float(y), size


def _held(places: list[Place]) -> list[tuple[int, float, float]]:
    """Return where it is held, and for how many pictures each time."""
    found, first = [], 0
    for end in range(1, len(places) + 1):
        if end < len(places):
            here, before, start = places[end], places[end - 1], places[first]
            stays = max(abs(here[1] - start[1]), abs(here[2] - start[2])) <= _STAYS
            if stays and here[0] - before[0] <= 3:  # noqa: PLR2004 -- it may be missed for a moment
                continue
        if end - first >= _HELD:
            some = np.array([(x, y) for _, x, y, _ in places[first:end]])
            found.append((end - first, float(some[:, 0].mean()), float(some[:, 1].mean())))
        first = end
    return found
