"""Which clues cannot all hold: every smallest set of them, found by optimisation.

How badly a set of clues fits is how far they stay, at the best place and moment, below the best
fit each has anywhere, summed [nats]. A set cannot hold when that is more than three standard
deviations for so many clues: 4.5 nats for one, 5.9 for two, 7.1 for three. Pairs alone do not show
a contradiction of three, and integrals do not converge where the answer is "nowhere", so the best
compromise is sought: by bounds that are rigorous, so that "cannot all hold" is certain.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from firsthand.locate.boxes import TURN_PER_S, Array, Boxes, Domain, Indices, Truths, points
from firsthand.locate.term import Term
from firsthand.locate.trees import Ground
from firsthand.locate.witnesses import Compromise, misfits_at, witnesses

_THREE_SIGMA: Final = 2.782  # as a quantile on one side: 0.9973 of a normal curve
_MOST_BOXES: Final = 400_000
_AT_ONCE: Final = 512
_SMALL_RAD: Final = 1e-7
_SHORT_S: Final = 1.0
_MOST_CLUES: Final = 12
_MOST_SETS: Final = 60


@dataclass(frozen=True)
class Conflicts:
    """What was found.

    Attributes:
        sets: The smallest sets of clues (by index) that cannot all hold.
        unsure: Sets for which the budget ran out before it was known.
        best: The best compromise of all clues.
        complete: Whether every set was looked at.
    """

    sets: tuple[tuple[int, ...], ...]
    unsure: tuple[tuple[int, ...], ...]
    best: Compromise
    complete: bool


def enough_for(count: int) -> float:
    """Return the misfit [nats] from which on so many clues are said to contradict each other.

    Half of the 0.9973 quantile of chi-square, by Wilson and Hilferty's formula (1931).
    """
    part = 2 / (9 * count)
    return 0.5 * count * (1 - part + _THREE_SIGMA * math.sqrt(part)) ** 3


def conflicts(terms: Sequence[Term], domain: Domain) -> Conflicts:
    """Find all smallest sets of clues that cannot all hold.

    Args:
        terms: The clues.
        domain: What is open.
    """
    known = witnesses(terms, domain)
    found: list[tuple[int, ...]] = []
    unsure: list[tuple[int, ...]] = []
    complete = len(terms) <= _MOST_CLUES
    sizes = range(1, len(terms) + 1) if complete else range(1, 4)
    for size in sizes:
        enough = enough_for(size)
        for chosen in itertools.combinations(range(len(terms)), size):
            if any(set(each) <= set(chosen) for each in found + unsure):
                continue
            if known.least(chosen) <= enough:
                continue
            if len(found) + len(unsure) >= _MOST_SETS:
                complete = False
                break
            best = compromise([terms[n] for n in chosen], domain, known.start(chosen), enough)
            known.add(terms, best)
            if best.misfits.sum() > enough:
                (found if best.at_least > enough else unsure).append(chosen)
    return Conflicts(tuple(found), tuple(unsure), known.best(), complete=complete and not unsure)


def ways_out(sets: Sequence[Sequence[int]], most: int = 6) -> list[tuple[int, ...]]:
    """Return the smallest sets of clues without which no conflict remains, the smallest first."""
    if not sets:
        return []
    involved = sorted({n for each in sets for n in each})
    out: list[tuple[int, ...]] = []
    for size in range(1, len(involved) + 1):
        for chosen in itertools.combinations(involved, size):
            within = set(chosen)
            if any(set(each) <= within for each in out):
                continue
            if all(within & set(each) for each in sets):
                out.append(chosen)
                if len(out) == most:
                    return out
        if out and size >= 3:  # noqa: PLR2004 -- more than three wrong at once is no explanation
            return out
    return out


def compromise(
    terms: Sequence[Term],
    domain: Domain,
    start: tuple[Array, float],
    enough: float,
    most: int = _MOST_BOXES,
) -> Compromise:
    """Find the place and moment where clues fit best together, or a proof that none will do.

    It stops as soon as the misfit is at most `enough`, or certainly more.

    Args:
        terms: The clues.
        domain: What is open.
        start: A place and a moment to begin with.
        enough: What would do [nats].
        most: How many boxes may be looked at.
    """
    return _Search(terms, domain, start).run(enough, most)


class _Search:
    """Boxes of where and when, the most promising divided first."""

    def __init__(self, terms: Sequence[Term], domain: Domain, start: tuple[Array, float]) -> None:
        self.terms = terms
        self.of_place = any(t.scope != "time" for t in terms)
        self.of_time = any(t.scope != "place" for t in terms)
        self.ground = Ground(())
        self.node = np.arange(6)
        self.time = np.full(6, (domain.start_s + domain.end_s) / 2)
        self.span = np.full(6, domain.length_s / 2)
        here = points(start[0][:, None], np.array([start[1]]))
        self.best = Compromise(misfits_at(terms, here)[:, 0], start[0], start[1], -math.inf)
        self.looked = 0
        self.floor = math.inf
        self.least, self.by_place = self._look(self.node, self.time, self.span)
        if not self.of_place:
            self._keep(np.arange(6) == 0)

    def run(self, enough: float, most: int) -> Compromise:
        while len(self.node) and self.looked < most:
            lowest = float(self.least.min())
            if self.best.misfits.sum() <= enough or lowest > enough:
                break
            count = min(_AT_ONCE, len(self.node))
            chosen = np.argpartition(self.least, count - 1)[:count]
            self._divide(chosen[self.least[chosen] <= enough])
        at_least = min(self.floor, float(self.least.min()) if len(self.node) else math.inf)
        best = self.best
        return Compromise(best.misfits, best.place, best.time, at_least)

    def _divide(self, chosen: Indices) -> None:
        far = self.ground.reach[self.node[chosen]] > _SMALL_RAD
        long = self.span[chosen] > _SHORT_S
        by_place = np.where(far & long & self.of_time, self.by_place[chosen], far & self.of_place)
        stuck = ~by_place & ~(long & self.of_time)
        if stuck.any():
            self.floor = min(self.floor, float(self.least[chosen[stuck]].min()))
        one, other = chosen[by_place.astype(bool)], chosen[~by_place.astype(bool) & ~stuck]
        node = [self.ground.children(self.node[one]).ravel(), np.repeat(self.node[other], 2)]
        half = self.span[other] / 2
        middles = np.stack([self.time[other] - half, self.time[other] + half], axis=1).ravel()
        time = [np.repeat(self.time[one], 4), middles]
        span = [np.repeat(self.span[one], 4), np.repeat(half, 2)]
        known = self.least[one], self.least[other]
        kept = np.ones(len(self.node), dtype=bool)
        kept[chosen] = False
        self._keep(kept)
        new = np.concatenate(node), np.concatenate(time), np.concatenate(span)
        if not len(new[0]):
            return
        least, by_place = self._look(*new)
        # What a parent cannot do, its children cannot, though their caps may stick out of its.
        least = np.maximum(least, np.append(np.repeat(known[0], 4), np.repeat(known[1], 2)))
        self.node, self.time, self.span, self.least, self.by_place = (
            np.concatenate(pair)
            for pair in zip(
                (self.node, self.time, self.span, self.least, self.by_place),
                (*new, least, by_place),
                strict=True,
            )
        )

    def _look(self, node: Indices, time: Array, span: Array) -> tuple[Array, Truths]:
        """Return the least misfit that boxes can have, and whether to divide them on the ground."""
        boxes = Boxes(self.ground.place[:, node], self.ground.reach[node], time, span)
        none = np.zeros(len(node))
        centres = Boxes(boxes.place, none, time, none, boxes.sun)
        least, here = misfits_at(self.terms, boxes), misfits_at(self.terms, centres)
        slack = here - least
        part = boxes.reach / (boxes.reach + TURN_PER_S * span)
        shares = [{"place": 1.0, "time": 0.0}.get(t.scope, part) for t in self.terms]
        ground = sum(s * row for s, row in zip(shares, slack, strict=True))
        sums = here.sum(axis=0)
        n = int(sums.argmin())
        if sums[n] < self.best.misfits.sum():
            self.best = Compromise(here[:, n], boxes.place[:, n], float(time[n]), -math.inf)
        self.looked += len(node)
        return least.sum(axis=0), np.asarray(ground > 0.5 * slack.sum(axis=0))

    def _keep(self, kept: Truths) -> None:
        self.node, self.time, self.span = self.node[kept], self.time[kept], self.span[kept]
        self.least, self.by_place = self.least[kept], self.by_place[kept]
