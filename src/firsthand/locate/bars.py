"""Each clue as a bar on the time axis: when it fits well, and when it fits at all.

A clue that depends on place as well is told for the place where all clues fit best together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from firsthand.locate.boxes import DAY_S, Array, Domain, Truths, points
from firsthand.locate.forms.table import term_of
from firsthand.records import Clue, Window

_STEPS: Final = 2_000
_GOOD_NATS: Final = 0.5
_FAIR_NATS: Final = 2.0
_FINE_S: Final = 2 * 3600.0
_NS: Final = 1e9

Span = tuple[float, float]


@dataclass(frozen=True)
class Bar:
    """When a clue fits.

    Attributes:
        good: Stretches where it stays within half a nat of its best [UTC seconds since 1970].
        fair: Stretches where it stays within two.
        over: First and last moment of the open period at which it fits fairly; nothing if it
            depends on place as well.
    """

    good: tuple[Span, ...]
    fair: tuple[Span, ...]
    over: Span | None


def bars(
    clues: Sequence[Clue], domain: Domain, place: Array, windows: Sequence[Window]
) -> dict[str, Bar]:
    """Return the bars of the clues that say something of time, by their ids.

    Args:
        clues: The clues.
        domain: The open period.
        place: A unit vector of shape (3,).
        windows: What the answer leaves open; the bars are told for as much again around it.
    """
    spans = [(w.start.ns / _NS, w.end.ns / _NS) for w in windows if w.start and w.end]
    if not spans:
        return {}
    low, high = min(s for s, _ in spans), max(e for _, e in spans)
    more = max((high - low) / 2, DAY_S / 4)
    close = np.linspace(max(low - more, domain.start_s), min(high + more, domain.end_s), _STEPS)
    wide = np.linspace(domain.start_s, domain.end_s, _STEPS)
    out = {}
    for clue in clues:
        if clue.scope == "place" or (clue.scope == "both" and close[1] - close[0] > _FINE_S):
            continue  # the sun goes round between one step and the next
        misfit = term_of(clue, domain).form.misfit
        here = np.repeat(place[:, None], _STEPS, axis=1)
        near = misfit(points(here, close))
        over = None
        if clue.scope == "time":
            fair = _runs(wide, misfit(points(here, wide)) <= _FAIR_NATS)
            over = (fair[0][0], fair[-1][1]) if fair else None
        good, fit = (_runs(close, near <= most) for most in (_GOOD_NATS, _FAIR_NATS))
        out[clue.id] = Bar(good, fit, over)
    return out


def _runs(time: Array, flags: Truths) -> tuple[Span, ...]:
    """Return the stretches of time over which something holds."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]]).astype(np.int8)))
    half = (time[1] - time[0]) / 2
    pairs = zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
    return tuple((float(time[a] - half), float(time[b - 1] + half)) for a, b in pairs)
