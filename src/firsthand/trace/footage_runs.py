"""Which stretches of two films run alike: where they start and end, and how sure that is.

A few lines longer than 300, because one search is read from its start to its end.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from firsthand.trace import footage_lines, footage_settle, footage_time
from firsthand.trace.footage_lines import PACES, Group, Shared
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_time import STEP, Line, Pair
from firsthand.trace.geometry import Matrix

_NEAR_S: Final = 0.7
_SEARCHED_S: Final = 40.0
_ROUND_S: Final = 1.0
_MOST_RUNS: Final = 24
_GOOD: Final = 0.6
_BAD: Final = 0.35
_BRIDGED_S: Final = 0.5
_EDGE_S: Final = 0.13
_SHORTEST_S: Final = 0.4
_LONG_S: Final = 60.0


@dataclass(frozen=True)
class Run:
    """A stretch of two films that runs alike.

    Attributes:
        matrix: How the first film's picture lies in the second's.
        line: Which second of the first is which of the second.
        one: Start and end in the first film [s].
        other: Start and end in the second [s].
        picture: How alike the pictures are, -1 to 1, in the median.
        apart: How far they differ once brightness is matched [levels].
        unsteady: By how much what differs comes and goes, in the median cell [levels]: little where
            one tripod took both, or where one is a fair copy of the other.
        support: How many features agree.
        samples: How many samples of the second film they are from.
        fine: Whether the films could be compared picture by picture; if not, the line's `alike` is
            that of the pictures, and its `sure` how much better samples agree on it than beside.
        shared: The samples that agree.
    """

    matrix: Matrix
    line: Line
    one: tuple[float, float]
    other: tuple[float, float]
    picture: float
    apart: float
    unsteady: float
    support: int
    samples: int
    fine: bool
    shared: tuple[Shared, ...]


def runs(one: Sketch, other: Sketch) -> list[Run]:
    """Return the stretches that two films share, each with its evidence, the longest first."""
    found: list[Run] = []
    for group in footage_lines.groups(footage_lines.shared(one, other)):
        pair = footage_time.paired(one, other, group.matrix)
        if pair is None:
            continue
        left = group
        while left.support >= footage_lines.LEAST_SUPPORT and len(found) < _MOST_RUNS:
            run = _run(one, other, left, pair)
            rest = _rest(other, left, run)
            if run is not None and not any(_covers(r, run) for r in found):
                found.append(run)
            if len(rest) == len(left.shared):
                break
            left = replace(left, shared=tuple(rest))
    found.sort(key=lambda r: (-(r.other[1] - r.other[0]), r.other))
    return found


def _covers(one: Run, other: Run) -> bool:
    """Whether a run tells most of what another does, in both films."""
    for a, b in ((one.one, other.one), (one.other, other.other)):
        shared = min(a[1], b[1]) - max(a[0], b[0])
        if shared < 0.5 * (b[1] - b[0]):
            return False
    return True


def _rest(other: Sketch, group: Group, run: Run | None) -> list[Shared]:
    """Return the samples that a run leaves unexplained."""
    if run is None:
        best = max(group.shared, key=lambda e: e.fit.count)
        return [e for e in group.shared if e.other != best.other]
    start, end = run.other
    at = other.seconds(other.ticks)
    return [e for e in group.shared if not start - 0.3 <= at[e.other] <= end + 0.3]


def _run(one: Sketch, other: Sketch, group: Group, pair: Pair) -> Run | None:
    if not pair.fine:
        return _coarse(one, other, group, pair)
    line, seed = _line(one, other, group, pair)
    if line is None:
        return None
    ends = _extent(pair, line, seed)
    if ends is None:
        return None
    # A clearer look: the mapping settled on what runs alike, the line and its ends told anew.
    matrix = footage_settle.settled(one, other, group.matrix, line, ends)
    pair = footage_time.paired(one, other, matrix) or pair
    group = replace(group, matrix=matrix)
    line = _again(pair, line, ends)
    ends = _extent(pair, line, ends) or ends
    if ends[1] - ends[0] > _LONG_S:
        line = _straightened(pair, line, ends)
    return _told((one, other), group, pair, line, ends)


def _coarse(one: Sketch, other: Sketch, group: Group, pair: Pair) -> Run | None:
    """Tell a run by the samples alone, where there are no thumbnails between them."""
    _, pace, offset = footage_lines.votes(group, one, other, _NEAR_S)[0]
    at, to = one.seconds(one.ticks), other.seconds(other.ticks)
    close = [e for e in group.shared if abs(at[e.one] - pace * to[e.other] - offset) < _NEAR_S]
    seconds = [float(to[e.other]) for e in close]
    ends = min(seconds) - _NEAR_S, max(seconds) + _NEAR_S
    return _told((one, other), group, pair, Line(pace, offset, 0.0, 0.0, 0.0), ends)


def _line(
    one: Sketch, other: Sketch, group: Group, pair: Pair
) -> tuple[Line | None, tuple[float, float]]:
    voted = footage_lines.votes(group, one, other, _NEAR_S)
    most = voted[0][0]
    top = [v for v in voted if v[0] > 0.7 * most]
    seed = _seed(one, other, group, voted[0])
    lines: list[Line] = []
    for pace in PACES:
        offsets = [offset for _, p, offset in top if p == pace]
        if not offsets:
            continue
        window = min(offsets) - _ROUND_S, max(offsets) + _ROUND_S
        line = footage_time.best_line(pair, pace, seed, window)
        if line is not None:
            lines.append(line)
    if not lines:
        return None, seed
    best = max(lines, key=lambda each: each.alike + (0.03 if each.pace == 1 else 0))
    if seed[1] - seed[0] >= 3:  # noqa: PLR2004 -- [s], or the pace cannot be told so finely
        best = _tuned(pair, best, seed)
    return best, seed


def _again(pair: Pair, line: Line, ends: tuple[float, float]) -> Line:
    middle = (ends[0] + ends[1]) / 2
    within = max(ends[0], middle - _SEARCHED_S / 2), min(ends[1], middle + _SEARCHED_S / 2)
    window = line.offset - 3 * _ROUND_S, line.offset + 3 * _ROUND_S
    found = footage_time.best_line(pair, line.pace, within, window)
    return line if found is None or found.alike < line.alike else found


def _tuned(pair: Pair, line: Line, seed: tuple[float, float]) -> Line:
    middle = (seed[0] + seed[1]) / 2
    best = line
    for change in (-0.02, -0.015, -0.01, -0.005, 0.005, 0.01, 0.015, 0.02):
        pace = line.pace * (1 + change)
        offset = line.offset + (line.pace - pace) * middle
        tried = footage_time.best_line(pair, pace, seed, (offset - 0.5, offset + 0.5))
        if tried is not None and tried.alike > best.alike + 0.02:
            best = replace(tried, sure=line.sure)
    return best


def _seed(
    one: Sketch, other: Sketch, group: Group, vote: tuple[float, float, float]
) -> tuple[float, float]:
    """Return the stretch of the second film that surely lies on a line [s]."""
    _, pace, offset = vote
    at, to = one.seconds(one.ticks), other.seconds(other.ticks)
    close = [e for e in group.shared if abs(at[e.one] - pace * to[e.other] - offset) < _NEAR_S]
    seconds = sorted({float(to[e.other]) for e in close})
    middle = seconds[len(seconds) // 2]
    first, last = (
        max(seconds[0], middle - _SEARCHED_S / 2),
        min(seconds[-1], middle + _SEARCHED_S / 2),
    )
    start, end = _lasting(other)
    if last - first < 2:  # noqa: PLR2004 -- [s]
        first, last = first - 0.7, last + 0.7
    return max(first, start), min(last, end)


def _lasting(sketch: Sketch) -> tuple[float, float]:
    return float(sketch.seconds(sketch.start)), float(sketch.seconds(sketch.end))


def _extent(pair: Pair, line: Line, seed: tuple[float, float]) -> tuple[float, float] | None:
    """Return from when to when the second film shows what the first does along a line [s]."""
    first, last = float(pair.other.times[0]), float(pair.other.times[-1])
    times = np.arange(first, last + STEP / 2, STEP)
    alike, _ = footage_time.agreement(pair, line, times)
    state = np.where(np.isnan(alike), 0, np.where(alike >= _GOOD, 1, np.where(alike < _BAD, -1, 0)))
    inside = (times >= seed[0]) & (times <= seed[1]) & (state == 1)
    if not inside.any():
        return None
    middle = int(np.flatnonzero(inside)[inside.sum() // 2])
    start, end = _reach(state, middle, -1), _reach(state, middle, 1)
    return float(times[start]), float(times[end])


def _reach(state: Any, middle: int, way: int) -> int:  # noqa: ANN401
    """Return how far from the middle pictures agree, bridging short disagreement."""
    most = round(_BRIDGED_S / STEP)
    last, bad, at = middle, 0, middle
    while 0 <= at + way < len(state):
        at += way
        bad = bad + 1 if state[at] < 0 else 0 if state[at] > 0 else bad
        if bad > most:
            break
        if bad == 0:
            last = at
    return last


def _straightened(pair: Pair, line: Line, ends: tuple[float, float]) -> Line:
    """Refine the pace of a long line by its offsets near both ends."""
    found = []
    for start in (ends[0], ends[1] - 20):
        within = start, start + 20
        window = line.offset - 1, line.offset + 1
        tried = footage_time.best_line(pair, line.pace, within, window)
        if tried is not None and tried.alike > 0.4:  # noqa: PLR2004 -- it tells
            found.append((start + 10, tried.offset))
    if len(found) < 2:  # noqa: PLR2004 -- two points make a line
        return line
    (a, first), (b, last) = found
    slope = (last - first) / (b - a)
    return replace(line, pace=line.pace + slope, offset=first - slope * a)


def _told(
    films: tuple[Sketch, Sketch], group: Group, pair: Pair, line: Line, ends: tuple[float, float]
) -> Run | None:
    one, other = films
    ends = _snapped(one, other, line, ends)
    if ends[1] - ends[0] < _SHORTEST_S:
        return None
    times = np.arange(ends[0] + STEP, ends[1] - STEP / 2, STEP)
    alike, apart = footage_time.agreement(pair, line, times)
    on = _on_line(one, other, group, line, ends)
    counts: dict[int, int] = {}
    for each in on:
        counts[each.other] = max(counts.get(each.other, 0), each.fit.count)
    known = alike[~np.isnan(alike)]
    if not pair.fine:
        line = replace(line, alike=float(np.median(known)) if len(known) else 0.0,
                       sure=_specific(group, on, counts))  # fmt: skip
    start, end = (line.offset + line.pace * t for t in ends)
    first, last = _lasting(one)
    return Run(
        matrix=group.matrix,
        line=line,
        one=(max(start, first), min(end, last)),
        other=ends,
        picture=float(np.median(known)) if len(known) else 0.0,
        apart=float(np.median(apart)) if len(apart) else 255.0,
        unsteady=footage_time.unsteadiness(pair, line, times),
        support=sum(counts.values()),
        samples=len(counts),
        fine=pair.fine,
        shared=tuple(on),
    )


def _specific(group: Group, on: list[Shared], counts: dict[int, int]) -> float:
    """Return how much better the samples agree on a line than beside it, 0 to 1.

    It stands for what moves where there are no thumbnails: a camera that stands still shows the
    same features at every other time as well.
    """
    there = {(e.one, e.other) for e in on}
    aside: dict[int, int] = {}
    for each in group.shared:
        if (each.one, each.other) not in there:
            aside[each.other] = max(aside.get(each.other, 0), each.fit.count)
    shares = [1 - min(1.0, aside.get(other, 0) / count) for other, count in counts.items()]
    return float(np.median(shares)) if shares else 0.0


def _on_line(
    one: Sketch, other: Sketch, group: Group, line: Line, ends: tuple[float, float]
) -> list[Shared]:
    at, to = one.seconds(one.ticks), other.seconds(other.ticks)
    return [
        e
        for e in group.shared
        if ends[0] - 0.5 <= to[e.other] <= ends[1] + 0.5
        and abs(at[e.one] - line.offset - line.pace * to[e.other]) < 2.5  # noqa: PLR2004 -- [s]
    ]


def _snapped(
    one: Sketch, other: Sketch, line: Line, ends: tuple[float, float]
) -> tuple[float, float]:
    """Take an end that lies within a picture or two of a film's own end for it."""
    start, end = ends
    (first, last), (far, near) = _lasting(other), _lasting(one)
    starts = first, (far - line.offset) / line.pace
    finishes = last, (near - line.offset) / line.pace
    edge = _EDGE_S + (0 if len(other.times) > 1 and len(one.times) > 1 else _ROUND_S)
    start = max(starts) if start - max(starts) < edge else max(start, *starts)
    end = min(finishes) if min(finishes) - end < edge else min(end, *finishes)
    return start, end
