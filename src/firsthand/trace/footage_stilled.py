"""What moves in a film that was filmed or cut through a window that goes, as if that stood still.

Each picture of the second film is put where it lies in the first one's frame. There the room stands
still in both, and what changes is what moved; only the cells that the window shows are compared.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np

from firsthand.trace import footage_time, geometry
from firsthand.trace.footage_fine import (
    CRISP,
    closely,
    covered,
    large,
    lights,
    mapped,
    small,
    warped,
)
from firsthand.trace.footage_sketch import CLOSE, Sketch
from firsthand.trace.footage_time import STEP, Cells, Track
from firsthand.trace.footage_window import Window

_APART_S: Final = 0.2
_LEAST_SIDE: Final = 8
_SHOWN: Final = 0.99
_WHOLLY: Final = 0.97
_LEAST_SHARE: Final = 0.02
_FAR_S: Final = 0.7
_LEAST_GAIN: Final = 0.15
_QUIET, _LIVELY = 50, 90
_EVEN: Final = 2
_MOVES: Final = 4
_RIDGE: Final = 1e-3
_MOMENTS: Final = 24
_BESIDE_S: Final = (-0.07, 0.0, 0.07)
_BAD: Final = 6.0
_BAD_TIMES: Final = 5.0
_LEAST_VALUES: Final = 200


@dataclass(frozen=True)
class Stilled:
    """Two films in the first one's frame.

    Attributes:
        one: The first's thumbnails, cell by cell.
        other: The second's, where they lie in the first's frame.
        shown: Which of those cells the window shows, 0 or 1.
        shape: How many rows and columns of cells there are.
    """

    one: Track
    other: Track
    shown: Track
    shape: tuple[int, int]


@dataclass(frozen=True)
class Moving:
    """How far what moves in two films agrees.

    Attributes:
        offset: At which second of the first the second starts [s].
        alike: How far what changes correlates there, -1 to 1.
        alone: The same without what a camera's own movement changes: seen in the first one's frame
            both films shake as that does.
        sure: By how much `alike` exceeds the best other offset, 0 to 1.
        moving: How much the second changes [levels].
        unexplained: Which share of what moves is not the same, beyond what noise explains.
        differs: By how much they differ, for a time, beside what always does [levels].
    """

    offset: float
    alike: float
    alone: float
    sure: float
    moving: float
    unexplained: float
    differs: float


def stilled(films: tuple[Sketch, Sketch], seen: Window, pictures: Callable[[int], Any]) -> Stilled:
    """Put a film's pictures where they lie in another's frame.

    Args:
        films: Both films.
        seen: How the first's picture lies in the second's.
        pictures: The first's picture (64, 64) that is seen in each thumbnail of the second's, by
            its number: it tells what is finer than the second's thumbnails are.
    """
    one, other = films
    rows, columns = _sides(films, seen)
    usual = np.median(seen.light, 0)
    gain = max(float(usual[0]), _LEAST_GAIN)
    cells, shown = [], []
    close = closely(other)
    for number, place, light in zip(seen.numbers, seen.places, seen.light, strict=True):
        fine = warped(pictures(number), place, (one.size, other.size))
        low = small(fine)
        terms = lights(low, banded=len(usual) > _EVEN)
        plain = close[number] - seen.over - np.tensordot(light - usual, terms, 1)
        crisp = large(plain) + gain * (fine - large(low))
        back, sizes = np.linalg.inv(place), (other.size, one.size)
        cells.append(_sized(warped(crisp, back, sizes) / gain, rows, columns))
        whole = covered(back, sizes, CRISP).astype(np.float32)
        shown.append(_sized(whole, rows, columns) > _WHOLLY)
    count = len(cells)
    thumbs = np.stack([_sized(t, rows, columns) for t in closely(one)])
    return Stilled(
        Track(one.seconds(one.times), thumbs.reshape(len(thumbs), -1)),
        Track(seen.times, np.stack(cells).reshape(count, -1)),
        Track(seen.times, np.stack(shown).reshape(count, -1).astype(np.float32)),
        (rows, columns),
    )


def _sides(films: tuple[Sketch, Sketch], seen: Window) -> tuple[int, int]:
    """Return into how many rows and columns the first's frame is cut: as finely as both are."""
    (wide, tall), there = (geometry.extent(film.size) for film in films)
    ends = np.array([[0, tall / 2], [wide, tall / 2], [wide / 2, 0], [wide / 2, tall]])
    at = np.array([mapped(place, ends) for place in seen.places]) / there * CLOSE
    across = np.median(np.abs(at[:, 1] - at[:, 0]).max(1))
    down = np.median(np.abs(at[:, 3] - at[:, 2]).max(1))
    rows, columns = (int(np.clip(round(n), _LEAST_SIDE, CLOSE)) for n in (down, across))
    return rows, columns


def _sized(picture: Any, rows: int, columns: int) -> Any:  # noqa: ANN401
    return cv2.resize(
        np.asarray(picture, np.float32), (columns, rows), interpolation=cv2.INTER_AREA
    )


def compared(pair: Stilled, window: tuple[float, float]) -> Moving | None:
    """Return at which offset what moves in two films agrees best, and how far.

    Args:
        pair: They.
        window: Which offsets are tried [s].

    Returns:
        It; nothing where they are too short.
    """
    times = np.arange(pair.other.times[0] + _APART_S / 2, pair.other.times[-1] - _APART_S / 2, STEP)
    offsets = np.arange(window[0], window[1] + STEP / 2, STEP)
    if len(times) < 2 or not len(offsets):  # noqa: PLR2004
        return None
    both = _changes(pair, times)
    found = np.array([_correlated(*_both(both, times + at)) for at in offsets])
    best = int(found.argmax())
    near = offsets[best] + np.linspace(-STEP, STEP, 9)
    close = [_correlated(*_both(both, times + at)) for at in near]
    at = float(near[int(np.argmax(close))])
    far = found[np.abs(offsets - at) > _FAR_S]
    second = max(0.0, float(far.max())) if len(far) else 0.0
    one, other, kept = _both(both, times + at)
    return Moving(
        offset=at,
        alike=max(close),
        alone=_alone(pair, (one, other, kept), times + at),
        sure=max(0.0, max(close) - second),
        moving=float(np.sqrt((other**2).sum() / max(float(kept.sum()), 1.0))),
        unexplained=unexplained(one, other, kept),
        differs=_differs(pair, times, at),
    )


_Changes = tuple[Track, Cells, Any]


def _changes(pair: Stilled, times: Any) -> _Changes:  # noqa: ANN401
    """Return the first film; what changes in the second; and in which cells that is seen."""
    shown = np.minimum(pair.shown.at(times - _APART_S / 2), pair.shown.at(times + _APART_S / 2))
    return pair.one, footage_time.change(pair.other, times, _APART_S), shown > _SHOWN


def _alone(pair: Stilled, both: tuple[Cells, Cells, Any], at: Any) -> float:  # noqa: ANN401
    one, other, kept = both
    pictures = pair.one.at(at)
    one, other = (_without_moves(e, pictures, kept, pair.shape) * kept for e in (one, other))
    return _correlated(one, other, kept)


def _without_moves(change: Cells, pictures: Cells, kept: Any, shape: tuple[int, int]) -> Cells:  # noqa: ANN401
    """Return what changes but for what small moves of all of a picture explain (n, cells)."""
    fields = pictures.reshape(-1, *shape)
    down, across = np.gradient(fields, axis=1), np.gradient(fields, axis=2)
    y, x = (np.indices(shape) + 0.5) / np.array(shape)[:, None, None] - 0.5
    terms = np.stack([across, down, across * x + down * y, across * y - down * x], 1)
    terms = terms.reshape(len(fields), _MOVES, -1) * np.atleast_2d(kept)[:, None]
    normal = terms @ np.swapaxes(terms, 1, 2)
    size = np.trace(normal, axis1=1, axis2=2)[:, None, None] / _MOVES
    normal = normal + (_RIDGE * size + 1e-3) * np.eye(_MOVES)
    by = np.linalg.solve(normal, terms @ (change * kept)[..., None])
    return np.asarray(change - (np.swapaxes(terms, 1, 2) @ by)[..., 0], np.float32)


def _both(both: _Changes, at: Any) -> tuple[Cells, Cells, Any]:  # noqa: ANN401
    """Return what changes in both where it is seen, but for what changes all over; and where."""
    track, here, shown = both
    inside = (at > track.times[0] - _APART_S) & (at < track.times[-1] + _APART_S)
    kept = shown & inside[:, None]
    count = np.maximum(kept.sum(1, keepdims=True), 1)
    there = footage_time.change(track, at, _APART_S)
    one, other = (
        (each - (each * kept).sum(1, keepdims=True) / count) * kept for each in (there, here)
    )
    return one, other, kept


def _correlated(one: Cells, other: Cells, _: Any) -> float:  # noqa: ANN401
    own, there = float((other**2).sum()), float((one**2).sum())
    least = _LEAST_SHARE * own + 1e-6
    return float((one * other).sum()) / float(np.sqrt(max(there, least) * (own + 1e-6)))


def unexplained(one: Any, other: Any, kept: Any) -> float:  # noqa: ANN401
    """Return which share of what moves most is not the same, beyond what noise explains.

    Args:
        one: What changes in a film (n, cells).
        other: What does in another.
        kept: Which cells count.
    """
    one = one * float((one * other).sum() / max(float((one**2).sum()), 1e-6))
    first, second = one[kept], other[kept]
    if len(first) < _LEAST_VALUES:
        return 1.0
    moves, left = first**2 + second**2, (first - second) ** 2
    noise = float(left[moves <= np.percentile(moves, _QUIET)].mean())
    shares = []
    for each in (first**2, second**2):
        most = each >= np.percentile(each, _LIVELY)
        rest = float(left[most].mean()) - noise
        shares.append(max(0.0, rest) / max(float(moves[most].mean()), 1e-6))
    return max(shares)


def _differs(pair: Stilled, times: Any, offset: float) -> float:  # noqa: ANN401
    """Return by how much two films differ, for a time, in the mean over what is shown [levels]."""
    some = times[:: max(1, len(times) // _MOMENTS)]
    here = pair.other.at(some)
    shown = (pair.shown.at(some) > _SHOWN) & (here > -np.inf)
    found = []
    for beside in _BESIDE_S:
        apart = np.where(shown, here - pair.one.at(some + offset + beside), np.nan)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)
            apart = np.abs(apart - np.nanmedian(apart, 1, keepdims=True))
            usual = np.nanmedian(apart, 0)
        bad = max(_BAD, _BAD_TIMES * float(np.nanmedian(apart)))
        passing = (apart > bad) & (usual <= bad)
        found.append(float((np.where(passing, apart, 0)).sum() / max(int(shown.sum()), 1)))
    return min(found)
