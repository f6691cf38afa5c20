"""Which stretches of two films run alike: where they start and end, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from firsthand.trace import (
    footage_bare,
    footage_lines,
    footage_offset,
    footage_parting,
    footage_rows,
    footage_run,
    footage_running,
    footage_settle,
    footage_steady,
    footage_time,
)
from firsthand.trace.footage_lines import PACES, Group, Shared
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_time import Line, Pair

_NEAR_S: Final = 0.7
_MOST_RUNS: Final = 24
_LONG_S: Final = 60.0
_SURER: Final = 0.15
PACED_ALIKE: Final = 0.85
"""How far what moves has to agree at another pace than the usual one."""


def runs(one: Sketch, other: Sketch, groups: Iterable[Group]) -> list[Run]:
    """Return the stretches that two films share, each with its evidence, the longest first.

    Args:
        one: The first film.
        other: The second.
        groups: Samples of both that show the same, sorted by the mapping that they agree in.
    """
    return _longest_first([run for _, some in _mapped(one, other, groups) for run in some])


def ways(one: Sketch, other: Sketch, groups: Iterable[Group]) -> tuple[list[Run], list[Run]]:
    """Return the stretches that two films share if one was cut up, and if not; see `runs`."""
    told = _mapped(one, other, groups)
    plain = [run for _, some in told for run in some]
    return _longest_first(footage_rows.rejoined((one, other), told)), _longest_first(plain)


def _mapped(one: Sketch, other: Sketch, groups: Iterable[Group]) -> list[tuple[Group, list[Run]]]:
    """Return the runs under each mapping."""
    found: list[Run] = []
    told: list[tuple[Group, list[Run]]] = []
    for group in groups:
        before = list(found)
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
        told.append((group, [r for r in found if all(r is not each for each in before)]))
    # A run may have been put aside by a better one of another mapping.
    return [(group, [r for r in some if any(r is f for f in found)]) for group, some in told]


def _longest_first(found: list[Run]) -> list[Run]:
    return sorted(found, key=lambda r: (-(r.other[1] - r.other[0]), r.other))


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
    bare = footage_running.bare(pair, line, seed)
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
    bare = footage_running.bare(pair, line, ends)
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
    if len(paces) > 1:
        line = footage_offset.drifted(bare, line, footage_parting.inner(ends))
    if ends[1] - ends[0] > _LONG_S:
        line = footage_offset.straightened(bare, line, ends)
    run = footage_run.told((one, other), group, (pair, bare), line, ends)
    return run if run is None or not held else replace(run, held=True)


def _coarse(one: Sketch, other: Sketch, group: Group, pair: Pair) -> Run | None:
    """Tell a run by the samples alone, where there are no thumbnails between them."""
    _, pace, offset = footage_lines.votes(group, one, other, _NEAR_S)[0]
    at, to = one.seconds(one.ticks), other.seconds(other.ticks)
    close = [e for e in group.shared if abs(at[e.one] - pace * to[e.other] - offset) < _NEAR_S]
    seconds = [float(to[e.other]) for e in close]
    ends = min(seconds) - _NEAR_S, max(seconds) + _NEAR_S
    return footage_run.told(
        (one, other), group, (pair, pair), Line(pace, offset, 0.0, 0.0, 0.0), ends
    )
