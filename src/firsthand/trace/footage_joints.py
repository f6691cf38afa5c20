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
_LATER_CUT: Final = 0.75
_AT: Final = 42
_TIMES: Final = 2.5
_NOISE: Final = 0.5
_BAD: Final = 4.0
_LITTLE: Final = 0.05
_WORST: Final = 90
_LACKING_S: Final = 0.15
_BACK: Final = 8.0
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


def joint(one: tuple[Pair, Piece], then: tuple[Pair, Piece]) -> tuple[float, float]:
    """Return when the second film leaves one piece, and when it comes to the next [s].

    It is one moment, unless neither piece fits what lies between. Where the lines cross near by and
    nothing speaks against it, it is there: a film that is turned round, or goes on faster, goes on
    from the same picture.

    Args:
        one: The films as the first piece has them mapped, and it.
        then: The same of the second piece.
    """
    (_, before), (_, after) = one, then
    near = sorted((before.ends[1], after.ends[0]))
    low = max(near[0] - _ROUND_S, before.ends[0] + LEAST_S)
    high = min(near[1] + _ROUND_S, after.ends[1] - LEAST_S)
    if high <= low:
        return sum(near) / 2, sum(near) / 2
    times = np.arange(low, high, _FINE_S)
    sides = [_apart(pair, piece, times) for pair, piece in (one, then)]
    between = _between(sides)
    edges = np.append(times, times[-1] + _FINE_S) - _FINE_S / 2
    # A picture is seen from when it starts: a cut lies nearer to the picture after it.
    edges += _LATER * float(np.median(np.diff(one[0].other.times)))
    if between is not None:
        return float(edges[between[0]]), float(edges[between[1]])
    (first, _), (second, _) = sides
    cost = np.concatenate([[0.0], np.cumsum(first - second)])
    bearable = cost.min() + _WORSE * (cost.max() - cost.min())
    crossing = _crossing(before.line, after.line)
    if crossing is not None and edges[0] <= crossing <= edges[-1]:
        near_by = int(np.abs(edges - crossing).argmin())
        if cost[near_by] <= bearable:
            return crossing, crossing
    at = float(edges[int(cost.argmin())])
    return at, at


def _between(sides: list[tuple[Any, float]]) -> tuple[int, int] | None:
    """Return from which moment to which neither piece fits; nothing where one of them always does.

    Args:
        sides: How far films differ on each piece's line, by moments, and usually.
    """
    before, after = (
        np.clip(apart / _bearable(usual, float(np.percentile(apart, _WORST))) - 1, -1, _BAD)
        for apart, usual in sides
    )
    left = np.concatenate([[0.0], np.cumsum(before)])
    right = np.concatenate([np.cumsum(after[::-1])[::-1], [0.0]])
    lowest = np.minimum.accumulate(left)
    last = int((lowest + right).argmin())
    first = int(left[: last + 1].argmin())
    lacking = np.minimum(before, after)[first:last]
    # A wound-back tape is a moment long; a picture or two that fit badly are none.
    return (first, last) if lacking.sum() > 0 and len(lacking) * _FINE_S >= _LACKING_S else None


def _crossing(one: Line, other: Line) -> float | None:
    """Return the second at which two lines show the same second of the first film."""
    if abs(one.pace - other.pace) < 0.2:  # noqa: PLR2004 -- they hardly cross
        return None
    return (other.offset - one.offset) / (one.pace - other.pace)


def _apart(pair: Pair, piece: Piece, times: Any) -> tuple[Any, float]:  # noqa: ANN401
    """Return how far films differ on a piece's line, by moments, and usually [levels squared]."""
    within = np.linspace(*footage_parting.inner(piece.ends), _AT)
    here, there = _shown(pair, piece.line, within)
    gain = float((here * there).sum() / max(float((there**2).sum()), 1e-6))
    usual = float(np.median(((here - gain * there) ** 2).mean(1)))
    here, there = _shown(pair, piece.line, times)
    return ((here - gain * there) ** 2).mean(1), usual


def _bearable(usual: float, worst: float) -> float:
    """Return how far films may differ where they are the same [levels squared].

    It is some times as much as usual, or a little of how far they differ where they are not.
    """
    return max(_TIMES * usual + _NOISE, _LITTLE * worst)


def _shown(pair: Pair, line: Line, times: Any) -> tuple[Any, Any]:  # noqa: ANN401
    here, there = pair.other.at(times), pair.one.at(line.offset + line.pace * times)
    return here - here.mean(1, keepdims=True), there - there.mean(1, keepdims=True)


def free(pair: Pair, piece: Piece) -> Piece:
    """Return a piece with its ends put where the films cease to run alike."""
    ends = list(piece.ends)
    for end, way in ((0, -1), (1, 1)):
        edge = _edge(pair, piece.line, end)
        ceases = _ceases(pair, piece, end)
        if abs(ends[end] - edge) <= _EDGE_S:
            ends[end] = edge
        elif ceases is not None:
            ends[end] = ceases
        elif (at := _cut_near(pair, piece.line, ends[end])) is not None:
            ends[end] = at
        elif footage_parting.parts(pair, piece.line, piece.ends, end):
            placed = footage_parting.placed(pair, piece.line, piece.ends)[end]
            ends[end] = placed
        else:
            ends[end] = _stops(pair, piece, end, way)
    low, high = ends
    return piece if high - low < LEAST_S else replace(piece, ends=(low, high))


def _ceases(pair: Pair, piece: Piece, end: int) -> float | None:
    """Return when pictures plainly cease to be the same, near an end; nothing if they do not [s].

    Where one film stands still the pictures part by and by: they do so from where that began.
    """
    way = 1 if end else -1
    times = piece.ends[end] + way * np.arange(-_ROUND_S, _ROUND_S + _FINE_S / 2, _FINE_S)
    apart, usual = _apart(pair, piece, times)
    most = _bearable(usual, float(np.percentile(apart, _WORST)))
    cost = np.concatenate([[0.0], np.cumsum(np.clip(apart / most - 1, -1, _BAD))])
    last = int(cost.argmin())
    beyond = apart[last : last + round(_LACKING_S / _FINE_S)]
    if last == 0 or len(beyond) * _FINE_S < _LACKING_S / 2 or beyond.min() < most:
        return None
    steady = np.sqrt(np.maximum(beyond - usual, 0))
    steepest = float(np.diff(steady).max())
    back = min(float(steady[0]) / steepest, _BACK) if steepest > 0 else 0.0
    at = float(times[last] - way * _FINE_S * back)
    # A picture is seen from when it starts: a cut lies nearer to the picture after it.
    return at + _LATER_CUT * float(np.median(np.diff(pair.other.times))) if end else at


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
