"""By how much what comes and goes in one film differs from what comes and goes in another.

Two people leave a room by the same door, at the same pace: what *changes* agrees well. What is seen
of them does not. What a copy has over it all the time, a caption or a logo, says nothing here.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from firsthand.trace import footage_time
from firsthand.trace.footage_levels import LOUDEST, matched
from firsthand.trace.footage_runs import Run
from firsthand.trace.footage_sketch import Sketch

_MOMENTS: Final = 24
_BESIDE_S: Final = (-0.07, 0.0, 0.07)
_BAD: Final = 6.0
_BAD_TIMES: Final = 5.0


def differing(one: Sketch, other: Sketch, run: Run) -> float:
    """Return by how much two films differ, for a time, where they run alike [levels].

    Brightness and contrast are matched by the cells that agree, moment by moment. A cell differs
    where it does by far more than most; one that differs most of the time was written over.

    Args:
        one: The first film.
        other: The second.
        run: Where they run alike.

    Returns:
        The mean over all cells and moments of what differs for a time: near 0 in a copy.
    """
    pair = footage_time.paired(one, other, run.matrix)
    if pair is None:
        return 0.0
    times = np.linspace(*run.other, _MOMENTS + 2)[1:-1]
    here = pair.other.at(times)
    there = run.line.offset + run.line.pace * times
    tried = [matched(here, pair.one.at(there + beside))[0] for beside in _BESIDE_S]
    apart = min(tried, key=lambda each: float(np.minimum(each, LOUDEST).mean()))
    bad = max(_BAD, _BAD_TIMES * float(np.median(apart)))
    passing = (apart > bad) & (np.median(apart, axis=0) <= bad)
    return float((apart * passing).mean())
