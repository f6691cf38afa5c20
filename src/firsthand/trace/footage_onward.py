"""A film that runs on while its picture is moved: one stretch on one line, under several mappings.

A page is scrolled, a picture shrinks into a corner, a cutter goes nearer: the film does not stop
for that. What runs alike under one mapping is followed along its line under the others, so that the
ends that are told are those of the film and not those of a mapping.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from firsthand.trace import (
    footage_bare,
    footage_offset,
    footage_parting,
    footage_settle,
    footage_time,
    geometry,
)
from firsthand.trace.footage_lines import Group
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_time import Line

_ON_LINE_S: Final = 0.3
"""Samples of two films lie half a second apart each: the nearest ones are no further off."""
_BRIDGED_S: Final = 1.0
_LEAST_S: Final = 0.3
_EDGE_S: Final = 0.13
_SAME_LINE_S: Final = 0.1
_SAME_PACE: Final = 0.02
_MOST: Final = 4
_LEAST_ALIKE: Final = 0.4
_SOUGHT_S: Final = 3.0
_COVERED: Final = 0.8

_Ends = tuple[float, float]


def lengthened(
    one: Sketch, other: Sketch, groups: Sequence[Group], runs: Sequence[tuple[Run, str]]
) -> list[tuple[Run, str]]:
    """Return what runs alike, each stretch as long as the films run on under other mappings.

    What was done is told by the stretch under the run's own mapping, its `within`.

    Args:
        one: The first film.
        other: The second.
        groups: Samples of both that agree in a mapping.
        runs: Stretches that are the same footage, and why.

    Returns:
        The same or fewer, the longest first: what is told by another is left out.
    """
    all_of = [run for run, _ in runs]
    told = [(_lengthened((one, other), groups, run, all_of), why) for run, why in runs]
    told.sort(key=lambda each: each[0].other[0] - each[0].other[1])
    found: list[tuple[Run, str]] = []
    for run, why in told:
        if not any(_tells(before, run) for before, _ in found):
            found.append((run, why))
    return found


def _lengthened(
    films: tuple[Sketch, Sketch], groups: Sequence[Group], run: Run, all_of: Sequence[Run]
) -> Run:
    if not run.fine or run.line.pace <= 0:
        return run
    ends, room = list(run.other), _room(films, run, all_of)
    for end in (0, 1):
        for _ in range(_MOST):
            on = _on(films, groups, run, ((ends[0], ends[1]), end, room))
            further = max(on, key=lambda at: at if end else -at, default=ends[end])
            if abs(further - ends[end]) < _LEAST_S:
                break
            ends[end] = further
    if (ends[0], ends[1]) == run.other:
        return run
    first, last = footage_offset.lasting(films[0])
    there = max(first, _there(run.line, ends[0])), min(last, _there(run.line, ends[1]))
    return replace(run, one=there, other=(ends[0], ends[1]), within=run.other)


def _there(line: Line, at: float) -> float:
    return line.offset + line.pace * at


def _room(films: tuple[Sketch, Sketch], run: Run, all_of: Sequence[Run]) -> _Ends:
    """Return from when to when a run may last in the second film [s].

    Both films last so long, and nothing that is told on another line lies there in either.
    """
    line, middle = run.line, sum(run.other) / 2
    (begins, ends), (start, end) = map(footage_offset.lasting, films)
    room = [
        max(start, (begins - line.offset) / line.pace),
        min(end, (ends - line.offset) / line.pace),
    ]
    for each in all_of:
        if each is run or _same_line(run, each):
            continue
        aside = [(at - line.offset) / line.pace for at in each.one]
        for low, high in (each.other, aside):
            if (low + high) / 2 < middle:
                room[0] = max(room[0], min(high, run.other[0]))
            else:
                room[1] = min(room[1], max(low, run.other[1]))
    return room[0], room[1]


def _on(
    films: tuple[Sketch, Sketch],
    groups: Sequence[Group],
    run: Run,
    beyond: tuple[_Ends, int, _Ends],
) -> Iterator[float]:
    """Yield until when films run on beyond an end, under each other mapping that follows it [s]."""
    (one, other), (ends, end, room) = films, beyond
    if abs(room[end] - ends[end]) < _LEAST_S:
        return
    at, to = one.seconds(one.ticks), other.seconds(other.ticks)
    mirrored = _mirrored(run)
    for group in groups:
        seen = sorted(
            float(to[each.other])
            for each in group.shared
            if abs(at[each.one] - _there(run.line, to[each.other])) <= _ON_LINE_S
            and (to[each.other] - ends[end]) * (1 if end else -1) > -_ON_LINE_S
            and room[0] - _ON_LINE_S <= to[each.other] <= room[1] + _ON_LINE_S
        )
        if not seen or group.mirrored != mirrored:
            continue
        seed = max(seen[0] - _LEAST_S, room[0]), min(seen[-1] + _LEAST_S, room[1])
        reached = _reached(films, group, run.line, (ends, end), seed)
        if reached is not None:
            full = reached > room[1] - _EDGE_S if end else reached < room[0] + _EDGE_S
            yield room[end] if full else reached


def _reached(
    films: tuple[Sketch, Sketch], group: Group, line: Line, beyond: tuple[_Ends, int], seed: _Ends
) -> float | None:
    """Return until when films run on under another mapping, beyond an end; nothing if they do not.

    What moves beyond has to agree on that very line best.

    Args:
        films: Both films.
        group: Samples of both that agree in that mapping.
        line: Which second of the first is which of the second.
        beyond: From when to when they are known to run alike in the second [s], and which end.
        seed: From when to when samples on the line agree in the mapping [s].
    """
    (start, last), end = beyond
    matrix = footage_settle.settled(*films, group.matrix, line, seed)
    pair = footage_time.paired(*films, matrix)
    stretch = None if pair is None else footage_parting.extent(pair, line, seed)
    if pair is None or stretch is None:
        return None
    near, far = (stretch[0] - last, stretch[1]) if end else (start - stretch[1], stretch[0])
    if near > _BRIDGED_S:
        return None
    # While the picture is moved all of it changes, so that what moves in it is not seen.
    skipped = min(_BRIDGED_S, abs(far - (last if end else start)) / 2)
    outer = (last + skipped, far) if end else (far, start - skipped)
    if outer[1] - outer[0] < _LEAST_S:
        return None
    pair = footage_bare.bare(pair, line, outer)
    window = line.offset - _SOUGHT_S, line.offset + _SOUGHT_S
    found = footage_time.best_line(pair, line.pace, outer, window)
    if found is None or abs(found.offset - line.offset) > _SAME_LINE_S:
        return None
    return far if found.alike >= _LEAST_ALIKE else None


def _tells(one: Run, other: Run) -> bool:
    """Whether a run that was lengthened tells most of another one on its line."""
    shared = min(one.other[1], other.other[1]) - max(one.other[0], other.other[0])
    return _same_line(one, other) and shared >= _COVERED * (other.other[1] - other.other[0])


def _same_line(one: Run, other: Run) -> bool:
    """Whether two runs lie on one line, the picture the same way round."""
    middle = sum(other.other) / 2
    apart = abs(_there(one.line, middle) - _there(other.line, middle))
    same_pace = abs(one.line.pace - other.line.pace) <= _SAME_PACE
    return _mirrored(one) == _mirrored(other) and same_pace and apart <= _SAME_LINE_S


def _mirrored(run: Run) -> bool:
    return geometry.mirrors(run.matrix)
