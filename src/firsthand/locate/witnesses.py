"""Witnesses: places and moments with the misfit of every clue; most sets need no search then.

One place and moment where some clues fit shows that no set among them contradicts itself.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from firsthand.locate.boxes import Array, Boxes, Domain, points
from firsthand.locate.term import Term, spread

_MOST_PLACES: Final = 60
_MOST_TIMES: Final = 1_500
_ANYWHERE: Final = 120


@dataclass(frozen=True)
class Compromise:
    """The best place and moment found for a set of clues.

    Attributes:
        misfits: What each clue is below its best there [nats].
        place: The place, a unit vector of shape (3,).
        time: The moment [UTC seconds since 1970].
        at_least: No place and moment is better than this in all [nats].
    """

    misfits: Array
    place: Array
    time: float
    at_least: float


class Witnesses:
    """Places and moments with the misfit of every clue there."""

    def __init__(self, place: Array, time: Array, misfits: Array) -> None:
        self.place, self.time, self.misfits = place, time, misfits

    def least(self, chosen: Sequence[int]) -> float:
        """Return the least misfit of some clues together [nats]."""
        return float(self.misfits[list(chosen)].sum(axis=0).min())

    def start(self, chosen: Sequence[int]) -> tuple[Array, float]:
        """Return where and when some clues fit best together."""
        n = int(self.misfits[list(chosen)].sum(axis=0).argmin())
        return self.place[:, n], float(self.time[n])

    def add(self, terms: Sequence[Term], best: Compromise) -> None:
        """Take a compromise in."""
        here = points(best.place[:, None], np.array([best.time]))
        self.place = np.concatenate([self.place, best.place[:, None]], axis=1)
        self.time = np.append(self.time, best.time)
        self.misfits = np.concatenate([self.misfits, misfits_at(terms, here)], axis=1)

    def best(self) -> Compromise:
        """Return where and when all clues fit best together."""
        n = int(self.misfits.sum(axis=0).argmin())
        return Compromise(self.misfits[:, n], self.place[:, n], float(self.time[n]), -math.inf)


def witnesses(terms: Sequence[Term], domain: Domain) -> Witnesses:
    """Look at what the clues themselves name, and at places and times spread evenly."""
    each = max(_MOST_PLACES // len(terms), 4)
    named = [
        candidate.place
        for term in terms
        for candidate in sorted(term.form.candidates, key=lambda c: -c.weight)[:each]
    ]
    anywhere = spread(domain, _ANYWHERE)
    places = np.stack(named, axis=1) if named else np.empty((3, 0))
    moments = [m for t in terms for m in t.form.moments]
    even = np.linspace(domain.start_s, domain.end_s, _MOST_TIMES)
    days = [m + h * 1800.0 for m in moments[:8] for h in range(-48, 49)]
    times = np.clip(np.concatenate([even, moments, days]), domain.start_s, domain.end_s)
    few = np.clip(np.concatenate([even[::60], moments]), domain.start_s, domain.end_s)
    blocks = [_crossed(terms, anywhere.place, few)]
    if places.shape[1]:
        blocks.append(_crossed(terms, places, times))
    return Witnesses(
        np.concatenate([block.place for block in blocks], axis=1),
        np.concatenate([block.time for block in blocks]),
        np.concatenate([block.misfits for block in blocks], axis=1),
    )


def _crossed(terms: Sequence[Term], places: Array, times: Array) -> Witnesses:
    """Look at every place at every time; what depends on one of them alone is asked once."""
    count, length = places.shape[1], len(times)
    place, time = np.repeat(places, length, axis=1), np.tile(times, count)
    rows = []
    for term in terms:
        if term.scope == "place":
            alone = points(places, np.zeros(count))
            row = np.repeat(term.form.misfit(alone), length)
        elif term.scope == "time":
            row = np.tile(term.form.misfit(points(np.zeros((3, length)), times)), count)
        else:
            row = term.form.misfit(points(place, time))
        rows.append(np.maximum(row, 0.0))
    return Witnesses(place, time, np.stack(rows))


def misfits_at(terms: Sequence[Term], boxes: Boxes) -> Array:
    """Return each clue's least misfit in boxes [nats], of shape (clues, N)."""
    return np.stack([np.maximum(t.form.misfit(boxes), 0.0) for t in terms])
