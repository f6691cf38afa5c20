"""Films played far faster or slower than they were taken, as hardly anybody plays them.

Of many paces one lets two people's steps fall together, so that few are tried as a rule
(`footage_lines.PACES`). Where nothing was found at these, one film's clock is made to run as fast
as the other's, and they are compared as films at the usual pace are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Final

import numpy as np

from firsthand.trace import footage_lines, footage_time
from firsthand.trace.footage_lines import RARELY, Group
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_runs import runs
from firsthand.trace.footage_sketch import Sketch

_NEAR_S: Final = 0.7
_ROUND_S: Final = 1.0
_LOOKED_AT_S: Final = 4.0
_NEARLY: Final = 0.7
_PERHAPS: Final = 0.6
"""How far what moves has to agree for a pace to be looked at closely."""


def rarely(
    one: Sketch, other: Sketch, groups: Iterable[Group]
) -> Iterator[tuple[Sketch, Sketch, Run, Run]]:
    """Yield the stretches that two films share at a pace that hardly anybody plays films at.

    Args:
        one: The first film.
        other: The second.
        groups: Samples of both that agree in a mapping.

    Yields:
        Both films, the clock of one of them running as fast as the other's; a run of these, to be
        judged; and the same in the films' own time.
    """
    for group in groups:
        pace = _pace(one, other, group)
        if pace is None:
            continue
        first, second = (_run_by(one, 1 / pace), other) if pace > 1 else (one, _run_by(other, pace))
        for run in runs(first, second, [group]):
            yield first, second, run, _in_own_time(run, pace)


def _pace(one: Sketch, other: Sketch, group: Group) -> float | None:
    """Return the rare pace at which what moves agrees best, if it agrees at all."""
    pair = footage_time.paired(one, other, group.matrix)
    if pair is None or not pair.fine:
        return None
    voted = footage_lines.votes(group, one, other, _NEAR_S, RARELY)
    to = other.seconds(other.ticks)[[each.other for each in group.shared]]
    middle, half = float(np.median(to)), _LOOKED_AT_S / 2
    ends = float(pair.other.times[0]), float(pair.other.times[-1])
    seed = max(ends[0], min(middle, ends[1] - half) - half), min(ends[1], middle + half)
    found = []
    for pace in RARELY:
        offsets = [
            at for worth, at_pace, at in voted if at_pace == pace and worth > _NEARLY * voted[0][0]
        ]
        if offsets:
            window = min(offsets) - _ROUND_S, max(offsets) + _ROUND_S
            line = footage_time.best_line(pair, pace, seed, window)
            found += [] if line is None else [(line.alike, pace)]
    alike, pace = max(found, default=(0.0, 1.0))
    return pace if alike >= _PERHAPS else None


def _run_by(sketch: Sketch, by: float) -> Sketch:
    """Return the sketch of a film whose clock runs otherwise."""
    return replace(sketch, tick=sketch.tick * Fraction(by).limit_denominator(1000))


def _in_own_time(run: Run, pace: float) -> Run:
    """Return a run of films of which the faster was slowed down, as it is in their own time."""
    line = replace(run.line, pace=run.line.pace * pace)
    if pace > 1:
        line = replace(line, offset=line.offset * pace)
        return replace(run, line=line, one=(run.one[0] * pace, run.one[1] * pace))
    return replace(run, line=line, other=(run.other[0] / pace, run.other[1] / pace))
