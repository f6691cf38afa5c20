"""Where stretches of a film that was cut up begin and end: at the joints between them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

import numpy as np

from firsthand.trace import footage_cuts, footage_offset, footage_parting, footage_time
from firsthand.trace.footage_strung import Piece
from firsthand.trace.footage_time import STEP, Line, Pair, Track

_ROUND_S: Final = 0.4
_FINE_S: Final = 0.025
_LATER: Final = 0.25
_WORSE: Final = 0.1
_EDGE_S: Final = 0.35
_WIDELY_S, _CLOSELY_S = 3.0, 0.2
_SUDDEN_S: Final = 0.1
LEAST_S: Final = 0.3
"""What is shorter is no stretch [s]."""


def refined(pair: Pair, piece: Piece) -> Piece:
    """Return a piece with its line looked for more closely."""
    if piece.line.pace < 0:
        turned = Pair(pair.one, _turned(pair.other), pair.cells, pair.fine)
        first, last = piece.ends
        line = replace(piece.line, pace=-piece.line.pace)
        found = _looked_for(turned, line, footage_parting.inner((-last, -first)))
        return replace(piece, line=replace(found, pace=-found.pace))
    ends = footage_parting.inner(piece.ends)
    return replace(
        piece,
        line=footage_offset.paced(pair, _looked_for(pair, piece.line, ends), ends),
    )


def _looked_for(pair: Pair, line: Line, ends: tuple[float, float]) -> Line:
    """Return a line looked for more closely, and how much better it is than any near by."""
    tried = []
    for round_s in (_WIDELY_S, _CLOSELY_S):
        window = line.offset - round_s, line.offset + round_s
        found = footage_time.best_line(pair, line.pace, ends, window)
        if found is not None:
            tried.append(found)
    if not tried:
        return line
    wide, close = tried[0], tried[-1]
    near = abs(wide.offset - close.offset) < _CLOSELY_S
    return wide if near else replace(close, sure=max(0.0, close.alike - wide.alike))


def _turned(track: Track) -> Track:
    """Return a film's thumbnails as they are seen backwards, at seconds below 0."""
    return Track(-track.times[::-1], track.cells[::-1])


def cut(one: tuple[Pair, Piece], then: tuple[Pair, Piece]) -> float:
    """Return when the second film goes over from one piece to the next [s].

    Where the lines cross near by and nothing speaks against it, it is there: a film that is turned
    round, or goes on faster, goes on from the same picture.

    Args:
        one: The films as the first piece has them mapped, and it.
        then: The same of the second piece.
    """
    (_, before), (_, after) = one, then
    near = sorted((before.ends[1], after.ends[0]))
    low = max(near[0] - _ROUND_S, before.ends[0] + LEAST_S)
    high = min(near[1] + _ROUND_S, after.ends[1] - LEAST_S)
    if high <= low:
        return sum(near) / 2
    times = np.arange(low, high, _FINE_S)
    first, second = (_apart(pair, piece.line, times) for pair, piece in (one, then))
    cost = np.concatenate([[0.0], np.cumsum(first - second)])
    edges = np.append(times, times[-1] + _FINE_S) - _FINE_S / 2
    # A picture is seen from when it starts: a cut lies nearer to the picture after it.
    edges += _LATER * float(np.median(np.diff(one[0].other.times)))
    bearable = cost.min() + _WORSE * (cost.max() - cost.min())
    crossing = _crossing(before.line, after.line)
    if crossing is not None and edges[0] <= crossing <= edges[-1]:
        at = int(np.abs(edges - crossing).argmin())
        if cost[at] <= bearable:
            return crossing
    return float(edges[int(cost.argmin())])


def _crossing(one: Line, other: Line) -> float | None:
    """Return the second at which two lines show the same second of the first film."""
    if abs(one.pace - other.pace) < 0.2:  # noqa: PLR2004 -- they hardly cross
        return None
    return (other.offset - one.offset) / (one.pace - other.pace)


def _apart(pair: Pair, line: Line, times: Any) -> Any:  # noqa: ANN401
    """Return how far the films differ on a line, moment by moment [levels squared]."""
    here, there = pair.other.at(times), pair.one.at(line.offset + line.pace * times)
    here, there = (c - c.mean(1, keepdims=True) for c in (here, there))
    gain = float((here * there).sum() / max(float((there**2).sum()), 1e-6))
    return ((here - gain * there) ** 2).mean(1)


def free(pair: Pair, piece: Piece) -> Piece:
    """Return a piece with its ends put where the films cease to run alike."""
    ends = list(piece.ends)
    for end, way in ((0, -1), (1, 1)):
        edge = _edge(pair, piece.line, end)
        if abs(ends[end] - edge) <= _EDGE_S:
            ends[end] = edge
        elif (at := _cut_near(pair, piece.line, ends[end])) is not None:
            ends[end] = at
        elif footage_parting.parts(pair, piece.line, piece.ends, end):
            placed = footage_parting.placed(pair, piece.line, piece.ends)[end]
            ends[end] = placed
        else:
            ends[end] = _stops(pair, piece, end, way)
    low, high = ends
    return piece if high - low < LEAST_S else replace(piece, ends=(low, high))


def _cut_near(pair: Pair, line: Line, at: float) -> float | None:
    """Return when one of the films plainly cuts, near an end; nothing if neither does [s]."""
    there = footage_cuts.cut_near(pair.one.times, pair.one.cells, line.offset + line.pace * at)
    if there is not None:
        return (there - line.offset) / line.pace
    return footage_cuts.cut_near(pair.other.times, pair.other.cells, at)


def _edge(pair: Pair, line: Line, end: int) -> float:
    """Return when one of the films starts or ends, along a line [s]."""
    other = float(pair.other.times[-1 if end else 0])
    there = (pair.one.times[[0, -1]] - line.offset) / line.pace
    ends = sorted(float(t) for t in there)
    return min(other, ends[1]) if end else max(other, ends[0])


def _stops(pair: Pair, piece: Piece, end: int, way: int) -> float:
    """Return when what moves ceases to agree, near an end: one film stops there, or jumps [s]."""
    times = piece.ends[end] + np.arange(-_ROUND_S, _ROUND_S + STEP / 2, STEP / 2)
    apart = _SUDDEN_S
    here = footage_time.change(pair.other, times, apart)
    line = piece.line
    there = footage_time.change(pair.one, line.offset + line.pace * times, apart * line.pace)
    left = ((here - there) ** 2).mean(1)[::way]
    # Where two levels fit best: how far they differ within, and how far beyond.
    count = np.arange(2, len(left) - 2)
    total, squares = np.cumsum(left), np.cumsum(left**2)
    spread = (
        squares[-1] - total[count - 1] ** 2 / count
        - (total[-1] - total[count - 1]) ** 2 / (len(left) - count)
    )  # fmt: skip
    best = int(count[int(spread.argmin())])
    inside, beyond = left[:best].mean(), left[best:].mean()
    if beyond < 2 * inside:
        return piece.ends[end]
    return float(times[::way][best] - way * STEP / 4)
