"""Whether a film of a screen shows what moves in another film, once the hand is taken out of it.

A hand, a glass that shines and a shutter change all of a picture all the time, so that what moves
in it agrees poorly with what moves in the film that is shown. Softened alike, both change evenly
from cell to cell, and the picture that is expected can be put where the hand held it at each
moment, in its light. What is left over, beside what moves in the expected pictures, is what was
seen to move.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np

from firsthand.trace import geometry
from firsthand.trace.footage_fine import (
    Fine,
    Floats,
    closely,
    covered,
    large,
    lights,
    mapped,
    small,
    warped,
)
from firsthand.trace.footage_sketch import CLOSE, Sketch
from firsthand.trace.footage_stilled import unexplained
from firsthand.trace.footage_window import Window

_SOFT: Final = 1.0
"""By how much pictures are softened [cells of 1/32 of a side]."""
_RIM: Final = 2
"""How far from the edge of what is shown the rest is seen as well [cells]."""
_ALWAYS: Final = 0.99
_LEAST_CELLS: Final = 40
_LEAST_MOMENTS: Final = 20
_APART_S: Final = 0.2
_ROUNDS: Final = 3
_OUTLYING: Final = 2.0
_LEAST_SPREAD: Final = 0.7
_RIDGE: Final = 1e-3
_LEAST_GAIN: Final = 0.15
_BUSY: Final = 4.0


@dataclass(frozen=True)
class Shown:
    """How far what moves in two films agrees, of which one is a film of a screen that shows it.

    Attributes:
        alike: How far what changes correlates, -1 to 1.
        evenly: The same where no moment outweighs the others.
        unexplained: Which share of what moves is not the same, beyond what noise explains.
    """

    alike: float
    evenly: float
    unexplained: float


def shown(films: tuple[Sketch, Sketch], seen: Window, offset: float) -> Shown | None:
    """Return how far what moves in two films agrees; nothing where too little is seen.

    Args:
        films: The film that is shown, and the one that shows it.
        seen: How the first's picture lies in the second's.
        offset: At which second of the first the second starts [s].
    """
    cells = _cells(films, seen)
    if cells.sum() < _LEAST_CELLS or len(films[0].times) < 2:  # noqa: PLR2004 -- no thumbnails
        return None
    both = list(_changes(films, seen, offset, cells))
    if len(both) < _LEAST_MOMENTS:
        return None
    one, other = (np.array(each) for each in zip(*both, strict=True))
    one, other = (each - each.mean(1, keepdims=True) for each in (one, other))
    return Shown(
        alike=_correlated(one, other),
        evenly=_correlated(_evened(one), _evened(other)),
        unexplained=unexplained(one, other, np.ones(one.shape, bool)),
    )


def _evened(changes: Floats) -> Floats:
    strength = np.sqrt((changes**2).mean(1, keepdims=True))
    return np.asarray(changes / (1 + strength / _BUSY))


def _correlated(one: Floats, other: Floats) -> float:
    return float((one * other).sum() / max(np.sqrt((one**2).sum() * (other**2).sum()), 1e-9))


def _cells(films: tuple[Sketch, Sketch], seen: Window) -> Any:  # noqa: ANN401
    """Return in which cells of the second film nothing but the first is seen (32, 32)."""
    sizes = films[0].size, films[1].size
    often = np.mean([covered(place, sizes, CLOSE) for place in seen.places], axis=0) > _ALWAYS
    side = 2 * _RIM + 1
    framed = np.pad(often.astype(np.uint8), 1)
    return cv2.erode(framed, np.ones((side, side), np.uint8), borderValue=0)[1:-1, 1:-1] > 0


def _changes(
    films: tuple[Sketch, Sketch], seen: Window, offset: float, cells: Any  # noqa: ANN401
) -> Iterator[tuple[Floats, Floats]]:  # fmt: skip
    """Yield what is to move from a moment on, and what is seen to move (n,)."""
    one, other = films
    fine, times, sizes = Fine(one), other.seconds(other.times), (one.size, other.size)
    softly = _SOFT / _scale(films, seen)

    def expected(number: int, place: Any) -> Any:  # noqa: ANN401
        picture = _softened(fine.thumb(offset + times[number]), softly)
        return small(warped(large(picture), place, sizes))

    fitted, close = {}, closely(other)
    for number, place in zip(seen.numbers.tolist(), seen.places, strict=True):
        picture = expected(number, place)
        gain, left = _left(picture, _softened(close[number], _SOFT)[cells], cells)
        fitted[number] = picture[cells] * gain, gain, left, place
    step = float(np.median(np.diff(times)))
    later = max(1, round(_APART_S / max(step, 1e-3)))
    for number, (picture, gain, left, place) in fitted.items():
        if number + later in fitted:
            moves = expected(number + later, place)[cells] * gain - picture
            yield moves, moves + fitted[number + later][2] - left


def _scale(films: tuple[Sketch, Sketch], seen: Window) -> float:
    """Return how many of the second's cells a cell of the first covers, across and down."""
    width, height = geometry.extent(films[0].size)
    corners = np.array([[0, 0], [width, 0], [0, height], [width, height]])
    at = mapped(seen.places[len(seen.places) // 2], corners) / geometry.extent(films[1].size)
    across, down = (float(np.linalg.norm(at[n] - at[0])) for n in (1, 2))
    return float(max(across * down, 1e-6) ** 0.5)


def _softened(picture: Any, by: float) -> Any:  # noqa: ANN401
    return cv2.GaussianBlur(picture.astype(np.float32), (0, 0), by, borderType=cv2.BORDER_REPLICATE)


def _left(picture: Any, seen: Any, cells: Any) -> tuple[float, Any]:  # noqa: ANN401
    """Return how strong a picture is seen, and what light and a small move leave over of it."""
    terms = lights(picture, banded=True)[:, cells]
    terms = np.vstack([terms, *(slope[cells][None] for slope in np.gradient(picture))])
    terms, shown_there = terms.astype(np.float64), seen.astype(np.float64)
    ridge = np.diag((terms**2).sum(1) * _RIDGE)
    weight = np.ones(len(shown_there))
    for _ in range(_ROUNDS):
        held = terms * weight
        factors = np.linalg.solve(held @ terms.T + ridge, held @ shown_there)
        left = shown_there - factors @ terms
        spread = max(_LEAST_SPREAD, 1.4826 * float(np.median(np.abs(left))))
        weight = 1 / (1 + (left / (_OUTLYING * spread)) ** 2)
    return max(float(factors[0]), _LEAST_GAIN), left
