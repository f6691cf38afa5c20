"""Fusion: the product of all factors over the whole Earth and the period, with its own error.

Factors of place alone and of time alone are gathered in two trees first; only those of both
together (where the sun stood) are asked about boxes of the two, best first. Every box carries its
mass and a bound that the mass cannot exceed; what lies between them in all is the certificate.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from firsthand.locate.boxes import TURN_PER_S, Array, Boxes, Domain, Indices, Truths
from firsthand.locate.term import Term
from firsthand.locate.trees import Ground, Period, widest

_TREE_TOLERANCE: Final = 0.05
_TREE_NODES: Final = 40_000
_LEAST: Final = 0.02
_STRICT: Final = 0.15
_ROUGH: Final = 4.0


@dataclass(frozen=True)
class Posterior:
    """Where the probability lies.

    Attributes:
        domain: What was open.
        terms: The clues that were fused.
        ground: The ground, divided.
        period: The period, divided.
        at: For each box, its node on the ground.
        when: For each box, its node in the period.
        share: For each box, its share of the probability.
        log_mass: Logarithm of the mean product of all factors.
        error: At most this share of the probability can lie elsewhere than told: what the bounds
            leave open, over what they bound.
        boxes: How many boxes were looked at.
        ran_out: Whether the budget ran out before the error was as small as asked.
    """

    domain: Domain
    terms: tuple[Term, ...]
    ground: Ground
    period: Period
    at: Indices
    when: Indices
    share: Array
    log_mass: float
    error: float
    boxes: int
    ran_out: bool

    def on_ground(self) -> Array:
        """Return the probability of each node of the ground that has no children."""
        held: Array = np.bincount(self.at, self.share, len(self.ground)).astype(np.float64)
        return self.ground.spread_down(held)

    def in_period(self) -> Array:
        """Return the probability of each node of the period that has no children."""
        held: Array = np.bincount(self.when, self.share, len(self.period)).astype(np.float64)
        return self.period.spread_down(held)

    def boxes_of(self, which: Indices) -> Boxes:
        """Return some of the boxes themselves."""
        return _boxes(self.ground, self.period, self.at[which], self.when[which])


def solve(
    terms: Sequence[Term],
    domain: Domain,
    *,
    tolerance: float = 0.2,
    most: int = 1_200_000,
    like: Posterior | None = None,
) -> Posterior:
    """Fuse terms over the whole Earth and a period.

    Args:
        terms: The clues, made ready.
        domain: The period.
        tolerance: How large the certificate may stay, as a share of the whole. The masses
            themselves are good to its square or so.
        most: How many boxes may be looked at.
        like: An earlier answer over the same period, whose trees are used again where they rest
            on the same terms.
    """
    ground, period = _trees(terms, domain, like)
    joint = [t for t in terms if t.scope == "both"]
    search = _Search(ground, period, joint)
    ran_out = not search.run(tolerance, most)
    mass, upper = search.all_masses()
    total = float(mass.sum())
    gain = sum(t.form.gain for t in terms)
    return Posterior(
        domain=domain,
        terms=tuple(terms),
        ground=ground,
        period=period,
        at=np.concatenate([*search.done_at, search.at]),
        when=np.concatenate([*search.done_when, search.when]),
        share=mass / total if total > 0 else mass,
        log_mass=math.log(total) + gain if total > 0 else -math.inf,
        error=float(1.0 - total / upper.sum()) if total > 0 else 1.0,
        boxes=search.looked,
        ran_out=ran_out,
    )


def _trees(terms: Sequence[Term], domain: Domain, like: Posterior | None) -> tuple[Ground, Period]:
    of_place = tuple(t for t in terms if t.scope == "place")
    of_time = tuple(t for t in terms if t.scope == "time")
    if like is not None and like.ground.terms == of_place:
        ground = like.ground
    else:
        ground = Ground(of_place)
        ground.refine(_TREE_TOLERANCE, _TREE_NODES)
    if like is not None and like.period.terms == of_time:
        period = like.period
    else:
        period = Period(of_time, domain)
        period.refine(_TREE_TOLERANCE / 2, _TREE_NODES)
    return ground, period


class _Search:
    """The boxes still worth dividing, and those put by."""

    def __init__(self, ground: Ground, period: Period, joint: Sequence[Term]) -> None:
        self.ground, self.period, self.joint = ground, period, joint
        self.looked = 0
        self.at: Indices = np.arange(6)
        self.when: Indices = np.zeros(6, dtype=np.int64)
        self.mean, self.best = self._look(self.at, self.when)
        self.done_at: list[Indices] = []
        self.done_when: list[Indices] = []
        self.done_mean: list[Array] = []
        self.done_best: list[Array] = []
        self.put_by = 0.0
        self.put_by_gap = 0.0
        self.put_by_rough = 0.0

    def run(self, tolerance: float, most: int) -> bool:
        """Divide until the gap is small; say whether that was reached."""
        if not self.joint:
            return True
        while self.looked < most:
            mass, upper = self._masses(self.at, self.when, self.mean, self.best)
            gaps = upper - mass
            total = self.put_by + float(mass.sum())
            if self.put_by_gap + float(gaps.sum()) <= tolerance * total or not gaps.size:
                return True
            if self.looked > _STRICT * most:
                # What is spread thinly over all the Earth cannot be bounded in any time. From here
                # on it is divided where the probability lies, and the certificate stays what it is.
                gaps = np.minimum(gaps, _ROUGH * mass)
                if self.put_by_rough + float(gaps.sum()) <= tolerance * total:
                    return False
            small = gaps < _LEAST * tolerance * total / max(self.looked, 1)
            if small.sum() > len(gaps) // 4:
                self._put_by(small, mass, upper - mass)
                gaps = gaps[~small]
            if not gaps.size or not self._divide(widest(gaps)):
                return False
        return False

    def all_masses(self) -> tuple[Array, Array]:
        """Return masses and bounds of all boxes, those put by first."""
        return self._masses(
            np.concatenate([*self.done_at, self.at]),
            np.concatenate([*self.done_when, self.when]),
            np.concatenate([*self.done_mean, self.mean]),
            np.concatenate([*self.done_best, self.best]),
        )

    def _put_by(self, chosen: Truths, mass: Array, gaps: Array) -> None:
        self.done_at.append(self.at[chosen])
        self.done_when.append(self.when[chosen])
        self.done_mean.append(self.mean[chosen])
        self.done_best.append(self.best[chosen])
        self.put_by += float(mass[chosen].sum())
        self.put_by_gap += float(gaps[chosen].sum())
        self.put_by_rough += float(np.minimum(gaps, _ROUGH * mass)[chosen].sum())
        self._keep(~chosen)

    def _keep(self, chosen: Truths) -> None:
        self.at, self.when = self.at[chosen], self.when[chosen]
        self.mean, self.best = self.mean[chosen], self.best[chosen]

    def _masses(self, at: Indices, when: Indices, mean: Array, best: Array) -> tuple[Array, Array]:
        mass = self.ground.mass[at] * self.period.mass[when] * mean
        upper = self.ground.upper[at] * self.period.upper[when] * best
        return mass, np.maximum(upper, mass)

    def _divide(self, chosen: Indices) -> bool:
        """Divide boxes on the ground or in time, whichever their bound suffers from."""
        at, when = self.at[chosen], self.when[chosen]
        by_place = self._by_place(chosen)
        far = self.ground.reach[at] > 1e-7  # noqa: PLR2004 -- as the tree's own limit
        long = self.period.span[when] > 0.5  # noqa: PLR2004 -- as the tree's own limit
        by_place = np.where(far & long, by_place, far)
        stuck = ~(far | long)
        if stuck.all():
            return False
        on_ground = by_place & ~stuck
        in_time = ~by_place & ~stuck
        new_at = [self.ground.children(at[on_ground]).ravel(), np.repeat(at[in_time], 2)]
        new_when = [np.repeat(when[on_ground], 4), self.period.children(when[in_time]).ravel()]
        new = np.concatenate(new_at), np.concatenate(new_when)
        mean, best = self._look(*new)
        # A child's cap may stick out of its parent's: what bounds the parent bounds it too.
        known = self.best[chosen]
        best = np.minimum(
            best, np.append(np.repeat(known[on_ground], 4), np.repeat(known[in_time], 2))
        )
        mean = np.minimum(mean, best)
        kept = np.ones(len(self.at), dtype=bool)
        kept[chosen[~stuck]] = False
        self._keep(kept)
        self.at, self.when = np.concatenate([self.at, new[0]]), np.concatenate([self.when, new[1]])
        self.mean, self.best = (
            np.concatenate([self.mean, mean]),
            np.concatenate([self.best, best]),
        )
        return True

    def _by_place(self, chosen: Indices) -> Truths:
        at, when = self.at[chosen], self.when[chosen]
        wider: Truths = self.ground.reach[at] > TURN_PER_S * self.period.span[when]
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            both = self.best[chosen] / self.mean[chosen]
            ground = self.ground.upper[at] / self.ground.mass[at]
            period = self.period.upper[when] / self.period.mass[when]
        rough = np.maximum(ground, period) > both
        out: Truths = np.where(rough, ground > period, wider)
        return out

    def _look(self, at: Indices, when: Indices) -> tuple[Array, Array]:
        boxes = _boxes(self.ground, self.period, at, when)
        mean, best = np.ones(len(at)), np.ones(len(at))
        for term in self.joint:
            one_mean, one_best = term.factors(boxes)
            mean *= one_mean
            best *= one_best
        self.looked += len(at)
        return mean, best


def _boxes(ground: Ground, period: Period, at: Indices, when: Indices) -> Boxes:
    return Boxes(
        ground.place[:, at],
        ground.reach[at],
        period.time[when],
        period.span[when],
        period.sun[:, when],
    )
