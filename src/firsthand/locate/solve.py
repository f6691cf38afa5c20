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

from firsthand.locate.boxes import Array, Boxes, Domain, Indices
from firsthand.locate.search import Search, boxes_of
from firsthand.locate.term import Term
from firsthand.locate.trees import Ground, Period

_TREE_TOLERANCE: Final = 0.05
_TREE_NODES: Final = 40_000


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
        steady: Whether it was left at that, because looking on changed the answer no more.
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
    steady: bool = False

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
        return boxes_of(self.ground, self.period, self.at[which], self.when[which])


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
    search = Search(ground, period, joint)
    ran_out = not search.run(tolerance, most)
    at, when = search.all_boxes()
    mass, upper = search.all_masses()
    total = float(mass.sum())
    gain = sum(t.form.gain for t in terms)
    return Posterior(
        domain=domain,
        terms=tuple(terms),
        ground=ground,
        period=period,
        at=at,
        when=when,
        share=mass / total if total > 0 else mass,
        log_mass=math.log(total) + gain if total > 0 else -math.inf,
        error=float(1.0 - total / upper.sum()) if total > 0 else 1.0,
        boxes=search.looked,
        ran_out=ran_out and not search.steady,
        steady=search.steady,
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
