"""What fusing clues comes to, before it is written down as records."""

from __future__ import annotations

from dataclasses import dataclass

from firsthand.locate.boxes import Domain
from firsthand.locate.effects import Effect, Fate
from firsthand.locate.solve import Posterior
from firsthand.locate.witnesses import Compromise
from firsthand.records import Clue, Extent, Region, Window


@dataclass(frozen=True)
class Reach:
    """How far something reaches at one level of probability.

    Attributes:
        where: The region, whenever it was.
        when: The windows, wherever it was.
        both: Region and windows that hold it together.
        area_km2: Area of the region, by its density.
        hours: Length of the windows.
    """

    where: Region
    when: tuple[Window, ...]
    both: Extent
    area_km2: float
    hours: float


@dataclass(frozen=True)
class Fused:
    """One solution.

    Attributes:
        wrong: Ids of the clues that are supposed wrong in it, and were left out.
        weight: Probability of that supposition, among those that were considered.
        half: What holds 50 %.
        ninety: What holds 90 %.
        effects: What each clue did, by its id.
        doubts: Probability that each clue is wrong, given all of them, by its id.
        fates: What became of the bearers of ambiguous names.
        error: At most this share of the probability lies elsewhere.
        ran_out: Whether the budget ran out before that was small.
        steady: Whether it was left at that, because looking on would change the answer no more.
        boxes: How many boxes were looked at.
        posterior: The boxes themselves; none for a union.
    """

    wrong: tuple[str, ...]
    weight: float
    half: Reach
    ninety: Reach
    effects: dict[str, Effect]
    doubts: dict[str, float]
    fates: tuple[Fate, ...]
    error: float
    ran_out: bool
    steady: bool
    boxes: int
    posterior: Posterior | None


@dataclass(frozen=True)
class Answer:
    """All clues about one question, fused.

    Attributes:
        domain: What was open.
        used: The clues that were fused.
        refused: Clues that could not be, each with why.
        conflicts: The smallest sets of clue ids that cannot all hold.
        unsure: Sets for which the budget ran out before it was known.
        complete: Whether every set of clues was looked at.
        compromise: The best place and moment for all clues together, and each one's misfit there.
        whole: The answer.
        hypotheses: Where clues conflict, each way out, the likeliest first.
    """

    domain: Domain
    used: tuple[Clue, ...]
    refused: tuple[tuple[Clue, str], ...]
    conflicts: tuple[tuple[str, ...], ...]
    unsure: tuple[tuple[str, ...], ...]
    complete: bool
    compromise: Compromise
    whole: Fused
    hypotheses: tuple[Fused, ...]
