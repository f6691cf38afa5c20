"""All clues about one question, fused: the whole answer, before it is written down as a record.

Where clues can all hold, they are fused at once, each with its doubt. Where they cannot, every
smallest set of clues whose absence would resolve it is a hypothesis ("the date is wrong", "the
place is wrong"), solved and told apart; the extents over all are the union of theirs.
"""

from __future__ import annotations

import dataclasses
import functools
import math
from collections.abc import Sequence
from typing import Final

import numpy as np

from firsthand.locate.answers import Answer, Fused, Reach
from firsthand.locate.boxes import Domain
from firsthand.locate.conflict import conflicts, ways_out
from firsthand.locate.effects import Effect, effects, fates, wrong_of
from firsthand.locate.forms.given import InvalidClueError
from firsthand.locate.forms.table import term_of
from firsthand.locate.levels import Levels, common_level, levels, region, windows
from firsthand.locate.solve import Posterior, solve
from firsthand.locate.term import Term
from firsthand.locate.years import alike, joined, told_for_all
from firsthand.records import Block, Clue, Extent

HALF: Final = 0.5
NINETY: Final = 0.9
_CONSIDERED: Final = 0.98
_WORTH: Final = 0.02
_MOST_BLOCKS: Final = 12
_BUDGET: Final = 1_000_000
_BUDGET_APART: Final = 400_000
_BUDGET_ROUGH: Final = 50_000
_LEAST_APART: Final = 15_000
_ROUGH: Final = frozenset({"sun-band", "wall-clock", "device-clock", "hour-of-day", "weekday"})


def fuse(
    clues: Sequence[Clue], domain: Domain, *, explain: bool = True, most: int = _BUDGET
) -> Answer | None:
    """Fuse clues.

    Args:
        clues: The clues about one question.
        domain: The period that is open.
        explain: Whether to work out what each clue did, which takes longer than the answer.
        most: How many boxes may be looked at.

    Returns:
        The answer; nothing when no clue could be used.
    """
    used: list[Clue] = []
    terms: list[Term] = []
    refused: list[tuple[Clue, str]] = []
    for clue in sorted({clue.id: clue for clue in clues}.values(), key=lambda c: c.id):
        try:
            terms.append(term_of(clue, domain))
            used.append(clue)
        except InvalidClueError as error:
            refused.append((clue, str(error)))
    if not terms:
        return None
    years = alike(used, domain)
    if years.count > 1:
        terms = [term_of(clue, years.last) for clue in used]
    found = conflicts(terms, years.last)
    ways = ways_out(found.sets)
    hypotheses: tuple[Fused, ...] = ()
    if ways:
        hypotheses = _apart(terms, years.last, found.sets, ways, explain=explain)
        whole = _union(hypotheses)
    else:
        rough = all(c.scope == "time" or c.form in _ROUGH for c in used)
        boxes = _BUDGET_ROUGH if rough else most
        whole = _one(terms, years.last, (), explain=explain, most=boxes)
        # Half of the Earth by day at that hour is as well told by a twentieth of the boxes.
        if rough and whole.ran_out:
            whole = dataclasses.replace(whole, ran_out=False, steady=True)
    return Answer(
        domain=domain,
        used=tuple(used),
        refused=tuple(refused),
        conflicts=tuple(_ids(terms, each) for each in found.sets),
        unsure=tuple(_ids(terms, each) for each in found.unsure),
        complete=found.complete,
        compromise=found.best,
        whole=told_for_all(whole, years),
        hypotheses=tuple(told_for_all(each, years) for each in hypotheses),
    )


def _ids(terms: Sequence[Term], chosen: Sequence[int]) -> tuple[str, ...]:
    return tuple(terms[n].id for n in chosen)


def _one(
    terms: Sequence[Term],
    domain: Domain,
    wrong: tuple[str, ...],
    *,
    explain: bool,
    most: int = _BUDGET,
) -> Fused:
    posterior = solve(terms, domain, most=most)
    ground = levels(posterior.ground, posterior.on_ground())
    period = levels(posterior.period, posterior.in_period())
    half = _reach(posterior, ground, period, HALF)
    ninety = _reach(posterior, ground, period, NINETY, half)
    fused = Fused(
        wrong=wrong,
        weight=1.0,
        half=half,
        ninety=ninety,
        effects={},
        doubts={term.id: wrong_of(posterior, term) for term in terms} | dict.fromkeys(wrong, 1.0),
        fates=(),
        error=posterior.error,
        ran_out=posterior.ran_out,
        steady=posterior.steady,
        boxes=posterior.boxes,
        posterior=posterior,
    )
    return _explained(fused, most) if explain else fused


def _reach(
    posterior: Posterior, ground: Levels, period: Levels, level: float, inner: Reach | None = None
) -> Reach:
    """Return how far a level reaches; all that an inner level holds belongs to it as well.

    The densest parts nest by themselves, but they are told in cells and whole minutes.
    """
    common = common_level(posterior, ground, period, level)
    where, where_both = region(ground, level), region(ground, common)
    when, when_both = windows(period, level), windows(period, common, _MOST_BLOCKS)
    if inner is not None:
        where = where | inner.where
        when = joined([*when, *inner.when])
        # All blocks of a reach have the same region.
        for block in inner.both.blocks[:1]:
            where_both = where_both | block.region
        when_both = joined([*when_both, *(b.window for b in inner.both.blocks)])
    return Reach(
        where=where,
        when=when,
        both=Extent(blocks=tuple(Block(window=w, region=where_both) for w in when_both)),
        area_km2=ground.measure(level),
        hours=period.measure(level) / 3600,
    )


def _apart(
    terms: Sequence[Term],
    domain: Domain,
    sets: Sequence[Sequence[int]],
    ways: Sequence[Sequence[int]],
    *,
    explain: bool,
) -> tuple[Fused, ...]:
    """Solve each way out on its own: the clues in it wrong, the others in conflict right."""
    involved = {n for each in sets for n in each}
    solved, logs = [], []
    for way in ways:
        kept = [
            dataclasses.replace(term, doubt=0.0) if n in involved else term
            for n, term in enumerate(terms)
            if n not in way
        ]
        one = _one(kept, domain, _ids(terms, way), explain=False, most=_BUDGET_APART)
        log = one.posterior.log_mass if one.posterior is not None else -math.inf
        for n, term in enumerate(terms):
            if n in involved:
                # A doubt of 0 stays a little one, or no way out were possible at all.
                doubt = min(max(term.doubt, 1e-6), 1 - 1e-6)
                log += math.log(doubt if n in way else 1 - doubt)
        solved.append(one)
        logs.append(log)
    weights = np.exp(np.array(logs) - max(logs)) if max(logs) > -math.inf else np.ones(len(logs))
    weights = weights / weights.sum()
    told = [dataclasses.replace(f, weight=float(w)) for f, w in zip(solved, weights, strict=True)]
    told.sort(key=lambda f: (-f.weight, f.wrong))
    return tuple(_explained(f) if explain and f.weight >= _WORTH else f for f in told)


def _explained(fused: Fused, most: int = _BUDGET) -> Fused:
    """Work out what each clue did in a solution, with a share of the boxes that it had."""
    posterior = fused.posterior
    if posterior is None:
        return fused
    found = effects(posterior, max(most // 8, _LEAST_APART))
    return dataclasses.replace(fused, effects=found, fates=tuple(fates(posterior)))


def _union(hypotheses: Sequence[Fused]) -> Fused:
    """Return the union of the hypotheses that matter, and what each clue did over them."""
    kept: list[Fused] = []
    for each in hypotheses:
        kept.append(each)
        if sum(f.weight for f in kept) >= _CONSIDERED:
            break
    effects: dict[str, Effect] = {}
    for each in hypotheses:
        for clue, effect in each.effects.items():
            effects.setdefault(clue, effect)
    doubts = {
        clue: min(sum(f.weight * f.doubts[clue] for f in hypotheses), 1.0)
        for clue in hypotheses[0].doubts
    }
    return Fused(
        wrong=(),
        weight=1.0,
        half=_united([f.half for f in kept]),
        ninety=_united([f.ninety for f in kept]),
        effects=effects,
        doubts=doubts,
        fates=kept[0].fates,
        error=max(f.error for f in kept),
        ran_out=any(f.ran_out for f in kept),
        steady=any(f.steady for f in kept),
        boxes=sum(f.boxes for f in hypotheses),
        posterior=None,
    )


def _united(reaches: Sequence[Reach]) -> Reach:
    where = functools.reduce(lambda a, b: a | b, [r.where for r in reaches])
    when = joined([w for r in reaches for w in r.when])
    return Reach(
        where=where,
        when=when,
        both=Extent(blocks=tuple(block for r in reaches for block in r.both.blocks)),
        area_km2=where.area_m2 / 1e6,
        hours=sum((w.end.ns - w.start.ns) / 3.6e12 for w in when if w.start and w.end),
    )
