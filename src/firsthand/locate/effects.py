"""What each clue did: how much it told, what the answer is without it, how doubtful it turned out.

Told in bits: how far the answer with the clue is from the answer without it (Kullback-Leibler), and
how far the clue alone is from knowing nothing. Without one of two clues that say the same, little
changes, so both numbers are shown.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from firsthand.locate.boxes import Array, Boxes, Domain, Indices, degrees
from firsthand.locate.levels import levels
from firsthand.locate.solve import Posterior, solve
from firsthand.locate.term import Candidate, Term, spread
from firsthand.locate.trees import Ground, Period

_LOOSE: Final = 0.4
_BUDGET: Final = 125_000
_ALONE_TOLERANCE: Final = 0.15
_ALONE_NODES: Final = 6_000
_ALONE_SAMPLES: Final = 20_000
_NEVER: Final = 1e-9
_LEAST_REACH: Final = 5e-4  # 3 km on the ground
_NINETY: Final = 0.9
_GONE: Final = 0.02
_MOST_TIMES: Final = 400
_LIKELY: Final = 0.99


@dataclass(frozen=True)
class Effect:
    """What one clue did.

    Attributes:
        bits: What it told, given all the others.
        bits_alone: What it tells by itself.
        area_without_km2: Area that holds 90 % without it.
        hours_without: Hours that hold 90 % without it.
        sure: Whether the answer without it was found within its budget.
    """

    bits: float
    bits_alone: float
    area_without_km2: float
    hours_without: float
    sure: bool


@dataclass(frozen=True)
class Fate:
    """What became of one bearer of a name.

    Attributes:
        clue: Id of the clue that names it.
        candidate: The bearer.
        share: Probability that it is the one meant (the rest: another, or the clue is wrong).
        ruled_out_by: Id of the clue that fits it worst against the likeliest bearer, if it is out.
        misfit: By how much worse [nats].
    """

    clue: str
    candidate: Candidate
    share: float
    ruled_out_by: str | None
    misfit: float


def effects(posterior: Posterior, most: int = _BUDGET) -> dict[str, Effect]:
    """Return what each clue did, by its id.

    Args:
        posterior: The answer with all of them.
        most: How many boxes may be looked at for each answer without one of them.
    """
    return {term.id: _effect(posterior, term, most) for term in posterior.terms}


def fates(posterior: Posterior) -> list[Fate]:
    """Return what became of the bearers of each name with several of them."""
    out: list[Fate] = []
    held = posterior.on_ground()
    leaves = np.flatnonzero(held > _NEVER)
    tree = posterior.ground
    boxes = _still(tree.place[:, leaves], tree.reach[leaves])
    for term in posterior.terms:
        form = term.form
        several = form.ambiguous and len(form.candidates) > 1
        if not several or form.shares is None:
            continue
        right = 1.0 - term.wrong_share / term.factors(boxes)[0]
        shares = (form.shares(boxes) * (right * held[leaves])).sum(axis=1)
        out += _ruled_out(posterior, term, shares)
    return out


def wrong_of(posterior: Posterior, term: Term) -> float:
    """Return the probability that a clue is wrong, given all."""
    factor, share = _factors(posterior, term)
    return float((share * term.wrong_share / factor).sum())


def _effect(posterior: Posterior, term: Term, most: int) -> Effect:
    others = [t for t in posterior.terms if t is not term]
    rest = solve(others, posterior.domain, tolerance=_LOOSE, most=most, like=posterior)
    factor, share = _factors(posterior, term)
    told = float((share * np.log(factor)).sum()) + term.form.gain
    bits = (told + rest.log_mass - posterior.log_mass) / math.log(2)
    ground = levels(rest.ground, rest.on_ground())
    period = levels(rest.period, rest.in_period())
    return Effect(
        bits=max(bits, 0.0),
        bits_alone=_alone(term, posterior.domain),
        area_without_km2=ground.measure(_NINETY),
        hours_without=period.measure(_NINETY) / 3600,
        sure=not rest.ran_out,
    )


def _factors(posterior: Posterior, term: Term) -> tuple[Array, Array]:
    """Return a term's factor where the probability lies, and the probability."""
    if term.scope == "place":
        held = posterior.on_ground()
        kept = np.flatnonzero(held > _NEVER)
        ground = posterior.ground
        boxes = _still(ground.place[:, kept], ground.reach[kept])
    elif term.scope == "time":
        held = posterior.in_period()
        kept = np.flatnonzero(held > _NEVER)
        boxes = _anywhere(posterior.period, kept)
    else:
        held = posterior.share
        kept = np.flatnonzero(held > _NEVER)
        boxes = posterior.boxes_of(kept)
    share = held[kept] / held[kept].sum()
    return np.maximum(term.factors(boxes)[0], 1e-300), share


def _alone(term: Term, domain: Domain) -> float:
    """Return the bits that a clue tells by itself."""
    if term.scope == "both":
        factor = term.factors(spread(domain, _ALONE_SAMPLES))[0]
        mass = np.full(len(factor), 1 / len(factor)) * factor
    elif term.scope == "place":
        ground = Ground((term,))
        ground.refine(_ALONE_TOLERANCE, _ALONE_NODES)
        leaves = np.flatnonzero(ground.first < 0)
        mass = ground.mass[leaves]
        factor = mass / (ground.area[leaves] / (4 * math.pi))
    else:
        period = Period((term,), domain)
        period.refine(_ALONE_TOLERANCE, _ALONE_NODES)
        leaves = np.flatnonzero(period.first < 0)
        mass = period.mass[leaves]
        factor = mass / (2 * period.span[leaves] / domain.length_s)
    total = mass.sum()
    kept = mass > 0
    if total <= 0:
        return 0.0
    relative = np.log2(factor[kept] / total)
    return max(float((mass[kept] / total * relative).sum()), 0.0)


def _ruled_out(posterior: Posterior, term: Term, shares: Array) -> list[Fate]:
    candidates = term.form.candidates
    best = int(np.argmax(shares))
    misfits = {
        other.id: _misfit_at(posterior, other, candidates)
        for other in posterior.terms
        if other is not term and other.scope != "time"
    }
    out = []
    for n, candidate in enumerate(candidates):
        by, worst = None, 0.0
        if shares[n] < _GONE and n != best:
            for clue, misfit in misfits.items():
                if misfit[n] - misfit[best] > worst:
                    by, worst = clue, float(misfit[n] - misfit[best])
        out.append(Fate(term.id, candidate, float(shares[n]), by, worst))
    return out


def _misfit_at(posterior: Posterior, term: Term, candidates: Sequence[Candidate]) -> Array:
    """Return how badly a clue fits around each candidate, at the best of the likely times."""
    place = np.stack([c.place for c in candidates], axis=1)
    reach = np.array([max(1.5 * c.reach, _LEAST_REACH) for c in candidates])
    if term.scope == "place":
        return term.form.misfit(_still(place, reach))
    period = posterior.period
    held = posterior.in_period()
    kept = np.argsort(-held)[:_MOST_TIMES]
    # At some time that is out of the question every clue fits anywhere.
    kept = kept[: int(np.searchsorted(np.cumsum(held[kept]), _LIKELY * held.sum())) + 1]
    count = len(candidates)
    boxes = Boxes(
        np.repeat(place, len(kept), axis=1),
        np.repeat(reach, len(kept)),
        np.tile(period.time[kept], count),
        np.tile(period.span[kept], count),
        np.tile(period.sun[:, kept], (1, count)),
    )
    out: Array = term.form.misfit(boxes).reshape(count, len(kept)).min(axis=1)
    return out


def _still(place: Array, reach: Array) -> Boxes:
    none = np.zeros(place.shape[1])
    return Boxes(place, reach, none, none)


def _anywhere(period: Period, nodes: Indices) -> Boxes:
    none = np.zeros(len(nodes))
    place = np.zeros((3, len(nodes)))
    return Boxes(place, none, period.time[nodes], period.span[nodes])


def told_degrees(place: Array, digits: int = 4) -> tuple[str, str]:
    """Return latitude and longitude [deg] of a unit vector, as decimals."""
    latitude, longitude = degrees(place[:, None])
    return f"{latitude[0]:.{digits}f}", f"{longitude[0]:.{digits}f}"
