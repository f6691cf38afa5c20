"""A stretch of two films that runs alike, with its evidence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from firsthand.trace import footage_bare, footage_offset, footage_parting, footage_time
from firsthand.trace.footage_lines import Group, Shared
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_time import STEP, Line, Pair
from firsthand.trace.geometry import Matrix

_ROUND_S: Final = 1.0
_EDGE_S: Final = 0.13
_SHORTEST_S: Final = 0.4
_A_PICTURE_S: Final = 0.03


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
        support: How many features agree.
        samples: How many samples of the second film they are from.
        fine: Whether the films could be compared picture by picture; if not, the line's `alike` is
            that of the pictures, and its `sure` how much better samples agree on it than beside.
        shared: The samples that agree.
        held: Whether one of them was filmed with a hand that shakes.
        within: Start and end in the second of what lies under the mapping [s], where the films run
            on under another one: what was done is to be told by that.
    """

    matrix: Matrix
    line: Line
    one: tuple[float, float]
    other: tuple[float, float]
    picture: float
    apart: float
    support: int
    samples: int
    fine: bool
    shared: tuple[Shared, ...]
    held: bool = False
    within: tuple[float, float] | None = None


def told(
    films: tuple[Sketch, Sketch],
    group: Group,
    pairs: tuple[Pair, Pair],
    line: Line,
    ends: tuple[float, float],
) -> Run | None:
    """Tell a run: how alike pictures are by the whole of them, what moves by what is bare.

    Args:
        films: Both films.
        group: Samples of both that agree in the mapping.
        pairs: Their thumbnails; and without what was laid over one.
        line: Which second of the first is which of the second; a pace below 0 is backwards.
        ends: From when to when in the second they run alike [s].
    """
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
    start, end = sorted(line.offset + line.pace * t for t in ends)
    if line.pace < 0:
        # A line says when pictures start; each is seen after that, whichever way it is played.
        start, end = start + _A_PICTURE_S, end + _A_PICTURE_S
    first, last = footage_offset.lasting(one)
    return Run(
        matrix=group.matrix,
        line=line,
        one=(max(start, first), min(end, last)),
        other=ends,
        picture=float(np.median(known)) if len(known) else 0.0,
        apart=float(np.median(apart)) if len(apart) else 255.0,
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
    there = sorted((at - line.offset) / line.pace for at in (far, near))
    starts, finishes = (first, there[0]), (last, there[1])
    edge = _EDGE_S + (0 if len(other.times) > 1 and len(one.times) > 1 else _ROUND_S)
    start = max(starts) if start - max(starts) < edge else max(start, *starts)
    end = min(finishes) if min(finishes) - end < edge else min(end, *finishes)
    return start, end
