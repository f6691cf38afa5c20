"""How the odds of a text's words are spread: does the text look rewritten as a whole?

A text that people wrote has some odd words among many that fit; one that was rewritten has many
that are somewhat odd, and few that are surely not. Eleven numbers tell how the odds that the
network gives are spread; a logistic model of them, fitted to texts of 38 collections and to
translations back, tells the two apart whatever their genre (`bench.lineage.learn_net`).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import Final

import numpy as np

TEXT: Final = (2.07, -1.17, -1.00, 0.16, 7.95, 29.76, 108.62, -0.92, 0.53, 0.67, 0.87)
TEXT_BASE: Final = -4.73
PUT: Final = -175
"""Odds that any word of the material that the network was fitted to was put [1/100 nat]."""
FEWEST_SCORED: Final = 20
_MOST: Final = 5.0
_ABOVE: Final = (-2, -1, 0, 1, 2)
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


def spread(forms: Sequence[str], weights: Sequence[int]) -> float | None:
    """Return the odds that a text was rewritten [nats]; nothing if too few words tell.

    Args:
        forms: The words that could have been put.
        weights: The odds that each was [1/100 nat].
    """
    if len(forms) < FEWEST_SCORED:
        return None
    return float(np.dot(numbers(forms, weights), TEXT)) + TEXT_BASE


def numbers(forms: Sequence[str], weights: Sequence[int]) -> tuple[float, ...]:
    """Return the eleven numbers that tell how the odds of some words are spread.

    The best mixture's worth, where a word that comes again is left out, as what a text is about is
    no sign; the mean; the parts above -2 to 2 nats; the quarters and the upper tenth.

    Args:
        forms: The words, at least one.
        weights: The odds that each was put [1/100 nat].
    """
    times = Counter(forms)
    once = [weight for weight, form in zip(weights, forms, strict=True) if times[form] == 1]
    odds = np.clip(np.array(weights) / 100, -_MOST, _MOST)
    found = (
        explained(once or weights, PUT),
        odds.mean(),
        *((odds > limit).mean() for limit in _ABOVE),
        *np.percentile(odds, (25, 50, 75, 90)),
    )
    return tuple(float(each) for each in found)
