"""Which stretches of two films run alike: where they start and end, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from firsthand.trace import (
    footage_bare,
    footage_lines,
    footage_offset,
    footage_parting,
    footage_settle,
    footage_steady,
    footage_time,
)
from firsthand.trace.footage_lines import PACES, Group, Shared
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_time import STEP, Line, Pair
from firsthand.trace.geometry import Matrix

_NEAR_S: Final = 0.7
_ROUND_S: Final = 1.0
_MOST_RUNS: Final = 24
_EDGE_S: Final = 0.13
_SHORTEST_S: Final = 0.4
_LONG_S: Final = 60.0
_SURER: Final = 0.15
PACED_ALIKE: Final = 0.85
"""How far what moves has to agree at another pace than the usual one."""


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
        held: Whether one of them was filmed with a hand that shakes.
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
    held: bool = False


def runs(one: Sketch, other: Sketch, groups: Iterable[Group]) -> list[Run]:
    """Return the stretches that two films share, each with its evidence, the longest first.

    Args:
        one: The first film.
        other: The second.
        groups: Samples of both that show the same, sorted by the mapping that they agree in.
    """
    found: list[Run] = []
    for group in groups:
        pair = footage_time.paired(one, other, group.matrix)
        if pair is None:
            continue
        left = group
        while left.support >= footage_lines.LEAST_SUPPORT and len(found) < _MOST_RUNS:
            run = _run(one, other, left, pair)
            rest = _rest(other, left, run)
            if run is not None:
                _put(found, run)
            if len(rest) == len(left.shared):
                break
            left = replace(left, shared=tuple(rest))
    found.sort(key=lambda r: (-(r.other[1] - r.other[0]), r.other))
    return found


def _put(found: list[Run], run: Run) -> None:
    """Add a run, unless one of better support tells most of it about as surely."""
    rivals = [r for r in found if _covers(r, run)]
    if all(r.line.alike + _SURER < run.line.alike for r in rivals):
        found[:] = [r for r in found if all(r is not each for each in rivals)]
        found.append(run)


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
    run = _fine(one, other, group, pair)
    if run is None or run.line.alike >= PACED_ALIKE or footage_offset.is_usual(run.line.pace):
        return run
    # Cut up and put together again, a film looks as if it were played at another pace.
    usual = _fine(one, other, group, pair, (1.0,))
    return run if usual is None or usual.line.alike < run.line.alike else usual


def _fine(
    one: Sketch, other: Sketch, group: Group, pair: Pair, paces: Sequence[float] = PACES
) -> Run | None:
    """Tell a run by the thumbnails, at the pace that explains it best of some."""
    line, seed = footage_offset.line(one, other, group, pair, paces)
    if line is None:
        return None
    bare = footage_bare.bare(pair, line, seed)
    if bare is not pair:
        line, seed = footage_offset.line(one, other, group, bare, paces)
        if line is None:
            return None
    ends = footage_parting.extent(bare, line, seed)
    if ends is None:
        return None
    # A clearer look: the mapping settled on what runs alike, the line and its ends told anew.
    matrix = footage_settle.settled(one, other, group.matrix, line, ends)
    pair = footage_time.paired(one, other, matrix) or pair
    bare = footage_bare.bare(pair, line, ends)
    group = replace(group, matrix=matrix)
    line = footage_offset.again(bare, line, ends)
    line = line if len(paces) == 1 else footage_offset.paced(bare, line, ends)
    shaken = bare
    if line.alike < footage_steady.PLAINLY:
        bare = footage_steady.steadied((one, other), matrix, bare, line, ends)
        line = footage_offset.again(bare, line, ends)
    held = bare is not shaken
    ends = footage_bare.moving(bare, line, footage_parting.extent(bare, line, ends) or ends)
    ends = footage_parting.placed(bare, line, ends)
    line = footage_offset.again(bare, line, footage_parting.inner(ends))
    if ends[1] - ends[0] > _LONG_S:
        line = footage_offset.straightened(bare, line, ends)
    run = _told((one, other), group, (pair, bare), line, ends)
    return run if run is None or not held else replace(run, held=True)


def _coarse(one: Sketch, other: Sketch, group: Group, pair: Pair) -> Run | None:
    """Tell a run by the samples alone, where there are no thumbnails between them."""
    _, pace, offset = footage_lines.votes(group, one, other, _NEAR_S)[0]
    at, to = one.seconds(one.ticks), other.seconds(other.ticks)
    close = [e for e in group.shared if abs(at[e.one] - pace * to[e.other] - offset) < _NEAR_S]
    seconds = [float(to[e.other]) for e in close]
    ends = min(seconds) - _NEAR_S, max(seconds) + _NEAR_S
    return _told((one, other), group, (pair, pair), Line(pace, offset, 0.0, 0.0, 0.0), ends)


def _told(
    films: tuple[Sketch, Sketch],
    group: Group,
    pairs: tuple[Pair, Pair],
    line: Line,
    ends: tuple[float, float],
) -> Run | None:
    """Tell a run: how alike pictures are by the whole of them, what moves by what is bare."""
    (one, other), (pair, bare) = films, pairs
    ends = _snapped(one, other, line, ends)
    if ends[1] - ends[0] < _SHORTEST_S:
        return None
    times = np.arange(ends[0] + STEP, ends[1] - STEP / 2, STEP)
    alike, apart = footage_time.agreement(pair, line, times)
    on = _on_line(one, other, group, line, ends, fine=pair.fine)
    counts: dict[int, int] = {}
    for each in on:
        counts[each.other] = max(counts.get(each.other, 0), each.fit.count)
    known = alike[~np.isnan(alike)]
    if not pair.fine:
        line = replace(line, alike=float(np.median(known)) if len(known) else 0.0,
                       sure=_specific(group, on, counts))  # fmt: skip
    else:
        line = replace(
            line, alike=min(line.alike, footage_bare.alike(bare, line, footage_parting.inner(ends)))
        )
    start, end = (line.offset + line.pace * t for t in ends)
    first, last = footage_offset.lasting(one)
    return Run(
        matrix=group.matrix,
        line=line,
        one=(max(start, first), min(end, last)),
        other=ends,
        picture=float(np.median(known)) if len(known) else 0.0,
        apart=float(np.median(apart)) if len(apart) else 255.0,
        unsteady=footage_time.unsteadiness(bare, line, times),
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
    one: Sketch, other: Sketch, group: Group, line: Line, ends: tuple[float, float], *, fine: bool
) -> list[Shared]:
    """Return the samples that speak for a run: those near its line.

    A camera that stands still shows the same at all times; where a run is timed by what moves, each
    sample of the two stretches speaks for the mapping.
    """
    at, to = one.seconds(one.ticks), other.seconds(other.ticks)
    length = max(2.5, line.pace * (ends[1] - ends[0]))
    return [
        e
        for e in group.shared
        if ends[0] - 0.5 <= to[e.other] <= ends[1] + 0.5
        and abs(at[e.one] - line.offset - line.pace * to[e.other]) < (length if fine else 2.5)
    ]


def _snapped(
    one: Sketch, other: Sketch, line: Line, ends: tuple[float, float]
) -> tuple[float, float]:
    """Take an end that lies within a picture or two of a film's own end for it."""
    start, end = ends
    (first, last), (far, near) = footage_offset.lasting(other), footage_offset.lasting(one)
    starts = first, (far - line.offset) / line.pace
    finishes = last, (near - line.offset) / line.pace
    edge = _EDGE_S + (0 if len(other.times) > 1 and len(one.times) > 1 else _ROUND_S)
    start = max(starts) if start - max(starts) < edge else max(start, *starts)
    end = min(finishes) if min(finishes) - end < edge else min(end, *finishes)
    return start, end
