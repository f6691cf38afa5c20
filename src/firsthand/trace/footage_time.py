"""To the frame: on which line two films run alike, where that starts and ends, and what moves.

Both films' thumbnails are brought onto one clock and one frame. What *changes* in them is
correlated: two takes by one tripod show the same room, but not the same steps in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from firsthand.trace import geometry
from firsthand.trace.footage_grid import LEAST_CELLS, averaging, grid
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.frames import THUMB
from firsthand.trace.geometry import Matrix

Cells = npt.NDArray[np.float32]

STEP: Final = 0.05
"""Step of the clock that films are compared on [s]."""
_APART: Final = 0.2
_SPARSE: Final = 1.5
_LOUDEST: Final = 25.0
_BUSY: Final = 4.0
_LEAST_SPREAD: Final = 3.0
_MOST_STEPS: Final = 200_000
_TRANSFORMED: Final = 24.0
"""How many products cost as much as a step of a Fourier transform."""
_BLOWN_UP: Final = 1.05


@dataclass(frozen=True)
class Track:
    """A film's thumbnails, between which it is taken to change evenly.

    Attributes:
        times: When each is seen [s].
        cells: They, cell by cell (m, cells).
    """

    times: npt.NDArray[np.float64]
    cells: Cells

    def at(self, times: Any) -> Cells:  # noqa: ANN401
        """Return the cells at these times [s]."""
        after = np.clip(np.searchsorted(self.times, times), 1, max(1, len(self.times) - 1))
        before = after - 1
        after = np.minimum(after, len(self.times) - 1)
        span = np.maximum(self.times[after] - self.times[before], 1e-9)
        share = np.clip((times - self.times[before]) / span, 0, 1)[:, None].astype(np.float32)
        return np.asarray(self.cells[before] * (1 - share) + self.cells[after] * share)


@dataclass(frozen=True)
class Pair:
    """Two films' thumbnails where they overlap, in one frame.

    Attributes:
        one: The first film's.
        other: The second's.
        cells: Which cells of the frame they are (16, 16).
        fine: Whether both have thumbnails between their samples.
    """

    one: Track
    other: Track
    cells: npt.NDArray[np.bool_]
    fine: bool

    def turned(self) -> Pair:
        """Return the same with the films exchanged."""
        return Pair(self.other, self.one, self.cells, self.fine)


def paired(one: Sketch, other: Sketch, matrix: Matrix, *, into_other: bool = False) -> Pair | None:
    """Bring two films' thumbnails into one frame; nothing if they hardly overlap.

    It is the frame of the one whose cells are the coarser: fine cells make a coarse one, but no
    coarse cell tells what fine ones were.

    Args:
        one: The first film.
        other: The second.
        matrix: How the first's picture lies in the second's.
        into_other: Whether it is to be the second's frame in any case.
    """
    fine = len(one.times) > 1 and len(other.times) > 1
    first, second = thumbs(one), thumbs(other)
    blown_up = is_blown_up(one, other, matrix)
    if blown_up and not into_other:
        weights, cells = averaging(other.size, one.size, geometry.inverse(matrix))
        tracks = _plain(first[1], cells), _averaged(second[1], weights, cells)
    elif blown_up:
        columns, rows, cells = grid(one.size, other.size, matrix)
        tracks = _sampled(first[1], (columns, rows), cells), _plain(second[1], cells)
    else:
        weights, cells = averaging(one.size, other.size, matrix)
        tracks = _averaged(first[1], weights, cells), _plain(second[1], cells)
    if cells.sum() < LEAST_CELLS:
        return None
    return Pair(Track(first[0], tracks[0]), Track(second[0], tracks[1]), cells, fine)


def is_blown_up(one: Sketch, other: Sketch, matrix: Matrix) -> bool:
    """Whether a film's cells are the coarser ones, seen in another's frame."""
    room = geometry.extent(other.size).prod() / geometry.extent(one.size).prod()
    return bool(abs(np.linalg.det(matrix[:, :2])) > _BLOWN_UP * room)


def _plain(pictures: Any, cells: Any) -> Cells:  # noqa: ANN401
    return np.asarray(pictures[:, cells], np.float32)


def _averaged(pictures: Any, weights: Any, cells: Any) -> Cells:  # noqa: ANN401
    flat = pictures.reshape(len(pictures), -1).astype(np.float32)
    return np.asarray(flat @ weights[cells.ravel()].T, np.float32)


def _sampled(pictures: Any, at: tuple[Any, Any], cells: Any) -> Cells:  # noqa: ANN401
    made = [
        cv2.remap(t, *at, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)[cells]
        for t in pictures
    ]
    return np.asarray(np.stack(made), np.float32)


def thumbs(sketch: Sketch) -> tuple[Any, Any]:
    """Return a film's thumbnails, or its stills made as small: times [s], and they."""
    if len(sketch.times) > 1:
        return sketch.seconds(sketch.times), sketch.thumbs
    small = [cv2.resize(s, (THUMB, THUMB), interpolation=cv2.INTER_AREA) for s in sketch.stills]
    return sketch.seconds(sketch.ticks), np.stack(small)


@dataclass(frozen=True)
class Line:
    """Which second of the first film is which of the second: `one = offset + pace * other`.

    Attributes:
        pace: Seconds of the first film in one of the second.
        offset: Second of the first film at the second's second 0.
        alike: How far what changes in them correlates, -1 to 1.
        sure: By how much that exceeds the best other offset, 0 to 1.
        moving: How much the second changes [levels].
    """

    pace: float
    offset: float
    alike: float
    sure: float
    moving: float


def change(track: Track, times: Any, apart: float) -> Cells:  # noqa: ANN401
    """Return what changes in a film round these seconds, over a time apart [s] (n, cells)."""
    found = track.at(times + apart / 2) - track.at(times - apart / 2)
    found = np.clip(found, -_LOUDEST, _LOUDEST)
    # A cut or a flash must not outweigh all the rest.
    return np.asarray(found / (1 + np.sqrt((found**2).mean(1, keepdims=True)) / _BUSY))


def along(pair: Pair, line: Line, times: Any) -> Any:  # noqa: ANN401
    """Return both films' thumbnails on a line, at n seconds of the second one (2, n, 16, 16)."""
    found = np.zeros((2, len(times), *pair.cells.shape), np.float32)
    found[0][:, pair.cells] = pair.one.at(line.offset + line.pace * times)
    found[1][:, pair.cells] = pair.other.at(times)
    return found


def changes(pair: Pair, line: Line, times: Any) -> tuple[Cells, Cells]:  # noqa: ANN401
    """Return what changes in both films along a line, at these seconds of the second one."""
    apart = _APART if pair.fine else _SPARSE
    there = change(pair.one, line.offset + line.pace * times, apart * line.pace)
    return change(pair.other, times, apart), there


def best_line(
    pair: Pair,
    pace: float,
    within: tuple[float, float],
    window: tuple[float, float],
    *,
    pictured: bool = False,
) -> Line | None:
    """Return the offset at which what changes in two films correlates best.

    Args:
        pair: Their thumbnails.
        pace: Seconds of the first film in one of the second.
        within: Which stretch of the second film is compared [s].
        window: Which offsets are tried [s].
        pictured: Whether the pictures themselves are to agree as well: where little moves, noise
            agrees somewhere.
    """
    count = int((within[1] - within[0]) / STEP)
    if count < 6 or count > _MOST_STEPS:  # noqa: PLR2004 -- three tenths of a second
        return None
    times = within[0] + (np.arange(count) + 0.5) * STEP
    apart = _APART if pair.fine else _SPARSE
    here = change(pair.other, times, apart)
    start = window[0] + pace * times[0]
    lags = int((window[1] - window[0]) / (STEP * pace)) + 1
    other_times = start + np.arange(count + lags) * STEP * pace
    first, last = pair.one.times[0], pair.one.times[-1]
    there = change(pair.one, other_times, apart * pace)
    there[(other_times < first) | (other_times > last)] = 0
    alike = _correlated(there, here, lags + 1)
    likely = alike
    if pictured:
        shown, sought = (
            c - c.mean(1, keepdims=True) for c in (pair.one.at(other_times), pair.other.at(times))
        )
        likely = alike + _correlated(shown, sought, lags + 1)
    best = int(likely.argmax())
    peak, shift = _peak(alike, best)
    far = np.abs(np.arange(len(alike)) - best) * STEP * pace > 0.7  # noqa: PLR2004 -- [s]
    second = float(alike[far].max()) if far.any() else 0.0
    moving = float(np.sqrt((here**2).mean(1)).mean())
    offset = window[0] + (best + shift) * STEP * pace
    return Line(pace, offset, peak, max(0.0, peak - max(0.0, second)), moving)


def _correlated(there: Cells, here: Cells, lags: int) -> Any:  # noqa: ANN401
    """Return the correlation of `here` with `there` at every lag."""
    count = len(here)
    energy = np.concatenate([[0], np.cumsum((there.astype(np.float64) ** 2).sum(1))])
    lags = min(lags, len(there) - count + 1)
    size = 1 << int(len(there) + count - 1).bit_length()
    if lags * count < _TRANSFORMED * size * np.log2(size):
        flat = here.ravel()
        dot = np.array([np.dot(there[lag : lag + count].ravel(), flat) for lag in range(lags)])
    else:
        product = np.zeros(size // 2 + 1, complex)
        for cell in range(here.shape[1]):
            product += np.fft.rfft(there[:, cell], size) * np.conj(np.fft.rfft(here[:, cell], size))
        dot = np.fft.irfft(product, size)[:lags]
    own = float((here.astype(np.float64) ** 2).sum())
    floor = 0.02 * own + 1e-6
    return dot / np.sqrt(
        np.maximum(energy[count : count + lags] - energy[:lags], floor) * (own + 1e-6)
    )


def _peak(values: Any, best: int) -> tuple[float, float]:  # noqa: ANN401
    """Return the height of a peak, and how far it lies from its highest value, by a parabola."""
    if not 0 < best < len(values) - 1:
        return float(values[best]), 0.0
    a, b, c = (float(v) for v in values[best - 1 : best + 2])
    bend = a - 2 * b + c
    shift = 0.5 * (a - c) / bend if bend < 0 else 0.0
    return b - 0.25 * (a - c) * shift, shift


def agreement(pair: Pair, line: Line, times: Any) -> tuple[Any, Any]:  # noqa: ANN401
    """Return how alike the pictures are along a line, at these seconds of the second film.

    Returns:
        Their correlation from cell to cell, -1 to 1, not a number where either is flat or not
        there; and how far they differ once brightness is matched [levels].
    """
    here, there = pair.other.at(times), pair.one.at(line.offset + line.pace * times)
    one = there - there.mean(1, keepdims=True)
    other = here - here.mean(1, keepdims=True)
    spread = np.sqrt((one**2).mean(1) * (other**2).mean(1))
    alike = np.where(
        spread > _LEAST_SPREAD**2, (one * other).mean(1) / np.maximum(spread, 1e-6), np.nan
    )
    gain = (one * other).sum() / max(float((one**2).sum()), 1e-6)
    apart = np.abs(other - gain * one).mean(1)
    at = line.offset + line.pace * times
    outside = (at < pair.one.times[0] - 0.1) | (at > pair.one.times[-1] + 0.1)
    return np.where(outside, -1.0, alike), apart
