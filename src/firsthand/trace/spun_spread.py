"""How the odds of a text's words are spread: does the text look rewritten as a whole?

A text that people wrote has some odd words among many that fit; one that was rewritten has many
that are somewhat odd, and few that are surely not. Eleven numbers tell how the odds are spread, by
the words and their neighbours alone (`MILD`) and with the company that they stand in (`NEAR`); a
logistic model of them, fitted to texts of 25 genres, tells the two apart whatever their genre.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import Final

import numpy as np

from firsthand.trace.spun_odds import MILD, NEAR, NEAR_PRIOR, PRIOR, summed

TEXT: Final = (0.88, 0.48, 3.31, 7.33, 30.66, -0.37, 10.97, -1.36, -1.36, -0.55, 0.74)
TEXT_BASE: Final = -5.89
_FEWEST: Final = 20
_MIXED: Final = (0.05, 0.1, 0.2, 0.3, 0.4, 0.5)


def explained(weights: Sequence[int], prior: int) -> float:
    """Return how much likelier words are if the likeliest part of them was put [nats a root].

    Args:
        weights: Each word's odds of having been put [1/100 nat].
        prior: Such odds of any word of the material that the odds were fitted to.
    """
    odds = [math.exp(min(3.5, max(-3.0, (w - prior) / 100))) for w in weights]
    best = max(sum(math.log(1 - q + q * o) for o in odds) for q in _MIXED) if odds else 0.0
    return best / math.sqrt(max(10, len(odds)))


def spread(
    forms: Sequence[str], values: Sequence[tuple[int, ...]], company: Sequence[tuple[int, ...]]
) -> float | None:
    """Return the odds that a text was rewritten [nats]; nothing if too few words tell.

    Args:
        forms: The words that could have been put.
        values: What the tables look at, for each.
        company: How each goes with its company.
    """
    if len(forms) < _FEWEST:
        return None
    return float(np.dot(numbers(forms, values, company), TEXT)) + TEXT_BASE


def numbers(
    forms: Sequence[str], values: Sequence[tuple[int, ...]], company: Sequence[tuple[int, ...]]
) -> tuple[float, ...]:
    """Return the eleven numbers that tell how the odds of some words are spread.

    The best mixture's worth, the mean, the mean by neighbours alone, the parts above 1 and 2 nats
    by either, and the quarters and the upper tenth.
    """
    near = [summed(NEAR, (*one, *two)) for one, two in zip(values, company, strict=True)]
    times = Counter(forms)
    once = [odd for odd, form in zip(near, forms, strict=True) if times[form] == 1]
    odds = (np.array(near) - NEAR_PRIOR) / 100
    alone = (np.array([summed(MILD, one) for one in values]) - PRIOR) / 100
    found = (
        explained(once, NEAR_PRIOR),
        odds.mean(),
        np.clip(alone, -3, 3.5).mean(),
        *((every > limit).mean() for every in (odds, alone) for limit in (1, 2)),
        *np.percentile(odds, (25, 50, 75, 90)),
    )
    return tuple(float(each) for each in found)
