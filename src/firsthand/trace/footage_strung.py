"""Films cut up and put together again: which stretches lie on which of several lines.

A film may be stopped, shown again, turned round half way, mirrored, cut to others and back, slowed
down. What changes in it then agrees with another film on one line after the other, under one
mapping or another. The best row of lines is told at once, after Viterbi (IEEE Trans. Inf. Theory
13, 1967): each moment lies on a line or on none, and another line has to explain half a second of
what moves before it is worth taking.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from firsthand.trace import footage_time
from firsthand.trace.footage_time import STEP, Cells, Line, Pair, Track

_APART_S: Final = 0.2
_STEPPED: Final = (0.5, 0.75, 1.0, 1.5, 2.0)
_BACKWARDS: Final = -1.0
_ALL: Final = (1.0, 0.5, 0.75, 0.85, 0.92, 0.96, 1.04, 1.08, 1.15, 1.25, 1.5, 2.0, _BACKWARDS)
_LEAST_ALIKE: Final = 0.4
_AS_STRONG: Final = 0.5
_ENTRY_S: Final = 0.5
_ODD: Final = 1.5
_LOOKS: Final = 0.06
_WORST: Final = -8.0
_LEAST_APART: Final = 0.5
_USUAL_PART: Final = 25
_STRANGE: Final = 0.35
_MOST_GAIN: Final = 4.0
_AT: Final = 42
_CLEARLY: Final = 0.5
_QUIETLY: Final = 0.3
_MOST_PRODUCTS: Final = 1_500_000
_NEVER: Final = -1e9


@dataclass(frozen=True)
class Piece:
    """A stretch of the second film that lies on a line.

    Attributes:
        line: Which second of the first film is which of the second; a pace below 0 is backwards.
        ends: From when to when in the second [s].
        mapping: Number of the mapping that it lies under.
    """

    line: Line
    ends: tuple[float, float]
    mapping: int = 0

    def turned(self) -> Piece:
        """Return the same with the films exchanged."""
        line = self.line
        pace, offset = 1 / line.pace, -line.offset / line.pace
        first, last = sorted(line.offset + line.pace * t for t in self.ends)
        return replace(self, line=replace(line, pace=pace, offset=offset), ends=(first, last))


@dataclass(frozen=True)
class _Lines:
    """How well each moment of the second film lies on lines of one pace under one mapping.

    Attributes:
        mapping: Number of the mapping.
        pace: The pace.
        start: Second of the first film that the first column of `worth` is about.
        offset: Offset of the first line; the others follow by `STEP`.
        count: How many lines there are.
        first: Which column of `worth` the first line has at each moment (m,).
        worth: How much of what moves is explained where a moment of the second film is one of the
            first (m, n).
        entry: What a line has to explain before it is worth taking.
    """

    mapping: int
    pace: float
    start: float
    offset: float
    count: int
    first: Any
    worth: Any
    entry: float

    def at(self, moment: int) -> Any:  # noqa: ANN401
        """Return how much each line explains at a moment (count,)."""
        found = np.full(self.count, _NEVER, np.float32)
        first, room = int(self.first[moment]), self.worth.shape[1]
        low, high = max(0, -first), min(self.count, room - first)
        if high > low:
            found[low:high] = self.worth[moment, first + low : first + high]
        return found

    def along(self, line: Line, times: Any) -> Any:  # noqa: ANN401
        """Return how much a line explains at the moments, these seconds of the second film (m,)."""
        near = np.rint((line.offset + line.pace * times - self.start) / STEP).astype(np.int64)
        inside = (near >= 0) & (near < self.worth.shape[1])
        at = np.clip(near, 0, self.worth.shape[1] - 1)
        return np.where(inside, self.worth[np.arange(len(times)), at], 0)


def rows(pairs: Sequence[Pair], known: Sequence[Piece]) -> list[list[Piece]]:
    """Return rows of lines that explain two films better than what is known, the best first.

    One goes along the second film, one along the first: of the film along which it goes, each
    moment lies on one line only.

    Args:
        pairs: Both films' thumbnails under each mapping.
        known: What is known to run alike.
    """
    found: list[tuple[float, list[Piece]]] = []
    for turn in (False, True):
        films = [pair.turned() if turn else pair for pair in pairs]
        given = [piece.turned() if turn else piece for piece in known]
        times = np.arange(films[0].other.times[0] + STEP / 2, films[0].other.times[-1], STEP)
        usual = _usual(films, given)
        table = [lines for number, pair in enumerate(films)
                 for lines in _table(number, pair, usual[number], times)]  # fmt: skip
        if not table:
            continue
        row, total = _best_row(table, times)
        gained = total - _explained(table, given, times)
        if gained > _CLEARLY * min(lines.entry for lines in table):
            found.append((total, [piece.turned() for piece in row] if turn else row))
    return [row for _, row in sorted(found, key=lambda each: -each[0])]


def _table(
    number: int,
    pair: Pair,
    usual: tuple[float, float],
    times: Any,  # noqa: ANN401
) -> Iterator[_Lines]:
    """Yield how well moments lie on lines, for each pace."""
    at = np.arange(float(pair.one.times[0]), float(pair.one.times[-1]) + STEP / 2, STEP)
    if len(times) * len(at) > _MOST_PRODUCTS or len(times) < 2:  # noqa: PLR2004
        return
    one = Track(pair.one.times, pair.one.cells * np.float32(usual[0]))
    here = _lively(pair.other, times, _APART_S)
    energy = (here**2).sum(1)
    # What explains as much as usual for a moment explains one, whichever film is asked.
    all_of = float(energy.mean()), float((_lively(one, at, _APART_S) ** 2).sum(1).mean())
    unit = max(sum(all_of) / 2, _QUIETLY**2 * here.shape[1]) * (1 - _LEAST_ALIKE)
    seen = _seen(pair.other.at(times), one.at(at), usual[1])
    worth = {}
    for pace in _STEPPED:
        there = _lively(one, at, _APART_S * pace)
        product, other = here @ there.T, (there**2).sum(1)
        # What is as strong in both, and goes the same way, is the same movement.
        lacks = _LEAST_ALIKE * (energy[:, None] + other[None]) / 2
        lacks += _AS_STRONG * (np.sqrt(energy)[:, None] - np.sqrt(other)[None]) ** 2
        worth[pace] = (product - lacks) / unit + seen
        if pace == 1:
            worth[_BACKWARDS] = (-product - lacks) / unit + seen
    for pace in _ALL:
        near = pace if pace < 0 else min(_STEPPED, key=lambda p: abs(np.log(p / pace)))
        reach = sorted((pace * times[0], pace * times[-1]))
        offset = float(at[0] - reach[1])
        count = int((at[-1] - reach[0] - offset) / STEP) + 1
        first = np.rint((offset + pace * times - at[0]) / STEP).astype(np.int64)
        entry = _ENTRY_S / STEP * (1 if pace == 1 else _ODD)
        yield _Lines(number, pace, float(at[0]), offset, count, first, worth[near], entry)


def _usual(pairs: Sequence[Pair], known: Sequence[Piece]) -> list[tuple[float, float]]:
    """Return for each mapping how much stronger the second film's contrast is, and how far off.

    What is known runs alike so far off [levels squared], where it does so closely; under a mapping
    of which nothing is known twice as many levels may be.
    """
    found: dict[int, tuple[float, float]] = {}
    for piece in known:
        pair = pairs[piece.mapping]
        if piece.mapping in found:
            continue
        times = np.linspace(*piece.ends, _AT)[1:-1]
        at = piece.line.offset + piece.line.pace * times
        here, there = _level(pair.other.at(times)), _level(pair.one.at(at))
        gain = float((there * here).sum() / max(float((there**2).sum()), 1e-6))
        gain = min(_MOST_GAIN, max(1 / _MOST_GAIN, gain))
        apart = float(np.percentile(((here - gain * there) ** 2).mean(1), _USUAL_PART))
        found[piece.mapping] = gain, max(_LEAST_APART, apart)
    gain, least = min(found.values(), key=lambda each: each[1], default=(1.0, 1.0))
    return [found.get(number, (gain, 4 * least)) for number in range(len(pairs))]


def _seen(here: Cells, there: Cells, usual: float) -> Any:  # noqa: ANN401
    """Return what pictures say that are as alike as usual, or less (m, n)."""
    here, there = _level(here), _level(there)
    sums = (here**2).mean(1)[:, None] + (there**2).mean(1)[None]
    products = here @ there.T / here.shape[1]
    apart = sums - 2 * products
    said = _LOOKS * np.clip(2 - apart / usual, _WORST, 1)
    return said - (products < _STRANGE * sums / 2)


def _lively(track: Track, times: Any, apart: float) -> Cells:  # noqa: ANN401
    return _level(footage_time.change(track, times, apart))


def _level(cells: Cells) -> Cells:
    return np.asarray(cells - cells.mean(1, keepdims=True))


def _best_row(table: Sequence[_Lines], times: Any) -> tuple[list[Piece], float]:  # noqa: ANN401
    """Return the best row of lines, and how much it explains."""
    entry = np.concatenate([np.full(lines.count, lines.entry, np.float32) for lines in table])
    value = np.full(len(entry), _NEVER, np.float32)
    none = 0.0
    entered, came = [], []
    for moment in range(len(times)):
        best = int(value.argmax())
        came.append(best if value[best] > none else -1)
        none = max(none, float(value[best]))
        fresh = none - entry
        entered.append(np.packbits(fresh > value))
        worth = np.concatenate([lines.at(moment) for lines in table])
        value = np.maximum(value, fresh) + worth
    best = int(value.argmax())
    on = best if value[best] > none else -1
    return list(_back(table, times, (entered, came), on))[::-1], max(none, float(value[best]))


def _back(
    table: Sequence[_Lines],
    times: Any,  # noqa: ANN401
    ways: tuple[list[Any], list[int]],
    on: int,
) -> Iterator[Piece]:
    """Yield the pieces of the best row, the last first."""
    (entered, came), end = ways, len(times)
    for moment in range(len(times) - 1, -1, -1):
        if on < 0:
            on, end = came[moment], moment
        elif entered[moment][on // 8] >> (7 - on % 8) & 1:
            ends = float(times[moment]) - STEP / 2, float(times[end - 1]) + STEP / 2
            yield _piece(table, on, ends)
            on, end = came[moment], moment


def _piece(table: Sequence[_Lines], on: int, ends: tuple[float, float]) -> Piece:
    left = on
    for lines in table:
        if left < lines.count:
            line = Line(lines.pace, lines.offset + left * STEP, 0.0, 0.0, 0.0)
            return Piece(line, ends, lines.mapping)
        left -= lines.count
    raise IndexError(on)


def _explained(table: Sequence[_Lines], known: Sequence[Piece], times: Any) -> float:  # noqa: ANN401
    """Return how much is explained by what is known, each moment by the longest that holds it."""
    total, left = 0.0, np.ones(len(times), bool)
    for piece in sorted(known, key=lambda each: each.ends[0] - each.ends[1]):
        lines = min(
            (each for each in table if each.mapping == piece.mapping),
            key=lambda each: abs(each.pace - piece.line.pace),
        )
        inside = left & (times >= piece.ends[0]) & (times <= piece.ends[1])
        total += float(lines.along(piece.line, times)[inside].sum()) - lines.entry
        left &= ~inside
    return total
