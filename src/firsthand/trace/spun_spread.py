"""How the odds of a text's words are spread: does the text look rewritten as a whole?

A text that people wrote has some odd words among many that fit; one that was rewritten has many
that are somewhat odd, and few that are surely not. Sixteen numbers tell how the odds that the
network gives are spread, over words and over small words; twelve tell of what kind the text is, as
what is odd in news is usual in an old novel. A logistic model of them, fitted to texts of 78
collections and to translations there and back, tells the two apart (`bench.lineage.learn_net`).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from firsthand.trace.spun_manner import Manner
from firsthand.trace.spun_seen import Seen
from firsthand.world.spinning import UNKNOWN

TEXT: Final = (
    *(2.185, 1.874, -0.738, -3.728, -0.382, 31.502, 47.03, -1.283, -0.936, 0.214, 1.197),
    *(0.54, -0.674, 1.225, 13.994, -0.573),
    *(0.069, -10.009, 0.068, -0.503, 6.277, -1.09, 7.345, 6.593, -0.165),
    *(-0.544, -0.427, 0.122),
)
TEXT_BASE: Final = -12.031
OLD_MORE: Final = 2.3
"""By how much further a text in an old manner must go: old novels were accused most [nats]."""
PUT: Final = -164
"""Odds that any word of the material that the network was fitted to was put [1/100 nat]."""
FEWEST_SCORED: Final = 20
_MOST: Final = 5.0
_ABOVE: Final = (-2, -1, 0, 1, 2)
_SMALL_ABOVE: Final = (-3, -1.5, 0)
_SMALL_WITHIN: Final = (-8, 4)
_FEWEST_SMALL: Final = 10
_WITHIN: Final = (-3.0, 3.5)
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


def part(weights: Sequence[int], prior: int) -> float:
    """Return the likeliest part of some words that was put, as `explained` takes them."""
    odds = np.exp(np.clip((np.array(weights) - prior) / 100, *_WITHIN))
    return max(_MIXED, key=lambda q: float(np.log(1 - q + q * odds).sum()))


def spread(looked: Sequence[Seen], weights: Sequence[int], manner: Manner) -> float | None:
    """Return the odds that a text was rewritten [nats]; nothing if too few words tell.

    A text in an old manner must go further by `OLD_MORE`.

    Args:
        looked: The words that could have been put, small ones among them.
        weights: The odds that each was [1/100 nat].
        manner: In what manner the text is written.
    """
    if sum(not each.small for each in looked) < FEWEST_SCORED:
        return None
    further = OLD_MORE if manner.is_old else 0.0
    return float(np.dot(numbers(looked, weights, manner), TEXT)) + TEXT_BASE - further


def numbers(looked: Sequence[Seen], weights: Sequence[int], manner: Manner) -> tuple[float, ...]:
    """Return the numbers that tell how some words' odds are spread, and of what kind they are.

    Of words that are not small, eleven: the best mixture's worth, where a word that comes again is
    left out, as what a text is about is no sign; the mean; the parts above -2 to 2 nats; the
    quarters and the upper tenth. Of small ones five: the mean, three parts, the upper tenth. Nine
    tell the kind of text: how rare its words are and how well they go together, which parts are
    unknown, names, not small and different, and how many there are; three tell of which age it is.

    Args:
        looked: The words, at least one of them not small.
        weights: The odds that each was put [1/100 nat].
        manner: In what manner the text is written.
    """
    pairs = list(zip(looked, weights, strict=True))
    plain = [(each, weight) for each, weight in pairs if not each.small]
    return (
        *_of_plain([each.form for each, _ in plain], [weight for _, weight in plain]),
        *_of_small([weight for each, weight in pairs if each.small]),
        *_of_kind([each for each, _ in plain], len(looked), manner.names),
        *manner.numbers,
    )


def _of_plain(forms: Sequence[str], weights: Sequence[int]) -> Iterator[float]:
    times = Counter(forms)
    once = [weight for weight, form in zip(weights, forms, strict=True) if times[form] == 1]
    odds = np.clip(np.array(weights) / 100, -_MOST, _MOST)
    yield explained(once or weights, PUT)
    yield float(odds.mean())
    yield from (float((odds > limit).mean()) for limit in _ABOVE)
    yield from (float(each) for each in np.percentile(odds, (25, 50, 75, 90)))


def _of_small(weights: Sequence[int]) -> tuple[float, ...]:
    if len(weights) < _FEWEST_SMALL:
        return (0.0,) * (len(_SMALL_ABOVE) + 2)
    odds = np.clip(np.array(weights) / 100, *_SMALL_WITHIN)
    above = (float((odds > limit).mean()) for limit in _SMALL_ABOVE)
    return (float(odds.mean()), *above, float(np.percentile(odds, 90)))


def _of_kind(plain: Sequence[Seen], words: int, names: float) -> tuple[float, ...]:
    fit, rare = np.array([each.values[:2] for each in plain], float).T
    return (
        *(float(rare.mean()), float((rare >= UNKNOWN - 1).mean())),
        *(float(fit.mean()), float((fit <= 0).mean())),
        sum(not each.others for each in plain) / len(plain),
        *(names, len(plain) / words),
        len({each.form for each in plain}) / len(plain),
        math.log(len(plain)),
    )
