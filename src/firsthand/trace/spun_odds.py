"""How odd a word is where it stands: tables of odds that it was put for another.

An additive logistic model: a word's odds are the sum of one value from each row, chosen by the
interval that a feature falls in. `WILD` was fitted to words that Moby's thesaurus put and words
that were not put (25,674 and 88,119), `MILD` to such as Moby's and WordNet put, mostly few a text
(14,509 and 50,075). They say which of two texts is the odder and rank what may have stood there;
whether a text was spun is judged by what `spun_net` says of its words, which looks at the same and
more. `bench.lineage.learn` fits both; the first was fitted to another draw, which did better on the
texts that were kept apart.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from firsthand.world.names_across import STOP
from firsthand.world.spinning import UNKNOWN, WORDS, rarity, rarity_after, table

Row = tuple[tuple[int, ...], tuple[int, ...]]
PRIOR: Final = -123
"""Logarithm of how many words of the material were put for one that was not [1/100 nat]."""


@dataclass(frozen=True)
class Odds:
    """A table.

    Attributes:
        base: What is added for every word [1/100 nat].
        rows: Edges of the intervals of a feature, and the value in each [1/100 nat].
    """

    base: int
    rows: tuple[Row, ...]


WILD: Final = Odds(
    -104,
    (
        # Edges of the intervals, and the value in each [hundredths of a nat]. In half bits:
        # how well the word goes with its neighbours, beyond the words by themselves;
        ((-3, 0, 1, 4, 8, 14, 20), (0, 0, 148, 71, 47, -28, -129, -213)),
        # how rare it is;
        (
            (18, 21, 24, 27, 30, 33, 36, 40, 45, 50, 79),
            (-142, -131, -100, -72, -42, -23, 8, 34, 63, 77, 122, 100),
        ),
        # how much better the best other one goes; how well that is;
        ((1, 4, 7, 10, 13, 17, 22), (-85, -39, -20, -3, 5, 8, 15, 16)),
        ((1, 4, 7, 10, 14, 18, 24), (-40, -62, -43, -34, -24, -1, 28, 73)),
        # how much rarer the word is than that one.
        (
            (-6, -2, 2, 6, 10, 15, 20, 28, 36, 45),
            (-207, -144, -114, -85, -38, 15, 60, 117, 129, 28, 135),
        ),
        # How many others there are;
        ((2, 4, 8, 14, 22, 35), (-100, -44, -14, 8, 9, 17, 20)),
        # whether a common word, another, or none stands before (times three) and after;
        ((1, 2, 3, 4, 5, 6, 7, 8), (-72, 5, -7, -8, 2, -3, -24, -3, 6)),
        # and how many of the others stand elsewhere in the text.
        ((1, 2), (-57, -26, -21)),
    ),
)
MILD: Final = Odds(
    -51,
    (
        ((-3, 0, 1, 4, 8, 14, 20), (0, 0, 27, 6, -3, -12, -28, -41)),
        (
            (18, 21, 24, 27, 30, 33, 36, 40, 45, 50, 79),
            (-57, -68, -70, -52, -59, -44, -25, -2, 33, 67, 89, 136),
        ),
        ((1, 4, 7, 10, 13, 17, 22), (-52, -39, -23, -7, 2, 6, 13, 50)),
        ((1, 4, 7, 10, 14, 18, 24), (-45, -26, -22, -14, -9, 4, 21, 40)),
        (
            (-6, -2, 2, 6, 10, 15, 20, 28, 36, 45),
            (-119, -91, -71, -46, -22, 17, 55, 99, 86, -34, 75),
        ),
        ((2, 4, 8, 14, 22, 35), (-12, -39, -11, -6, -4, 10, 10)),
        ((1, 2, 3, 4, 5, 6, 7, 8), (-14, -6, 1, -12, -19, -1, -6, -10, 16)),
        ((1, 2), (-39, -8, -4)),
        # How well it goes with the neighbour it goes better with, and with the other;
        ((0, 1, 3, 6, 10, 15), (0, 27, 0, -7, -23, -35, -13)),
        ((-3, 0, 1, 3, 6, 10), (0, 0, 5, 0, 9, -3, -62)),
        # and whether it is often seen after the one (times three) and before the other: 0 where a
        # mark parts them, 1 no, 2 yes.
        ((1, 2, 3, 4, 5, 6, 7, 8), (-14, 17, -22, 6, 19, 8, -24, 16, -56)),
    ),
)


EDGES: Final = (
    *(edges for edges, _ in MILD.rows),
    # How near it is to what its text is about, and its sentence;
    (-5, 15, 29, 42, 53, 62, 70),
    (-5, 10, 23, 35, 47, 57, 68),
    # how much nearer the nearest of the others is, to each;
    (-5, 4, 12, 22, 34, 47, 64),
    (-11, 0, 8, 18, 28, 40, 55),
    # how much nearer they are on average, to each;
    (-31, -21, -13, -4, 5, 15, 32),
    (-39, -27, -18, -9, 0, 9, 22),
    # how large a part of them is nearer, to each;
    (0, 7, 22, 43, 64, 84, 100),
    (0, 10, 29, 52, 75, 96),
    # how near the nearest of them is to it, and they are on average.
    (38, 54, 62, 69, 76, 84, 92),
    (6, 16, 23, 31, 41, 54, 67),
)
"""Intervals of all that the tables look at, and of a word's company (`spun_company`): what the
network looks at (`spun_net`)."""


def summed(odds: Odds, values: tuple[int, ...]) -> int:
    """Return a word's odds of having been put for another [1/100 nat].

    Args:
        odds: The table.
        values: The word's features.
    """
    rows = zip(values, odds.rows, strict=False)  # the wild table looks at fewer
    return odds.base + sum(row[bisect_right(edges, value)] for value, (edges, row) in rows)


def ranked_others(ranked: list[tuple[float, str]]) -> tuple[tuple[str, int], ...]:
    """Return such of the others as are clearly better, each with how much [1/100 nat]."""
    return tuple(
        (other, round(better * _UNIT / 2)) for better, other in ranked if better >= _BETTER
    )


_UNIT: Final = 69
"""One bit [1/100 nat]."""
_BETTER: Final = 10
_RANKED: Final = 3


def features(
    word: str,
    others: tuple[str, ...],
    before: str | None,
    after: str | None,
    there: frozenset[str],
) -> tuple[tuple[int, ...], list[tuple[float, str]]]:
    """Return what the tables look at, in their order, and the three best others [half bits].

    Args:
        word: The word.
        others: What it may stand for.
        before: The word before it, if no mark parts them.
        after: The word after it.
        there: Every word of the text.
    """
    fit, rare = _fit(word, before, after), min(rarity(word), UNKNOWN)
    known = _known_of(others)
    its = _fits(known, before, after)
    gains = its - fit + np.clip(rare - known.rare, -4, 12) / 2
    for beside in {before, after} & known.forms:
        gains[others.index(beside)] = -np.inf
    best = _best(gains, others)
    one_best = best[0][1] if best else None
    its_best = fit if one_best is None else int(its[one_best])
    common = rare if one_best is None else int(known.rare[one_best])
    sorts = 3 * _sort_of(before) + _sort_of(after)
    one = 0 if before is None else rarity(word) - rarity_after(before, word)
    two = 0 if after is None else rarity(after) - rarity_after(word, after)
    frame = 3 * _known(before, word) + _known(word, after)
    values = (
        *(fit, rare, its_best - fit, its_best, rare - common, len(others), sorts),
        len(known.forms & there),
        *(max(one, two), min(one, two), frame),
    )
    return values, [(gain, others[n]) for gain, n in best]


@dataclass(frozen=True)
class _Others:
    """What a word may stand for: the forms, how rare each is, and its number (or `WORDS`)."""

    forms: frozenset[str]
    rare: NDArray[np.int64]
    number: NDArray[np.int64]


@lru_cache(maxsize=16384)
def _known_of(others: tuple[str, ...]) -> _Others:
    number = table().number
    return _Others(
        frozenset(others),
        np.array([rarity(other) for other in others], np.int64),
        np.array([min(number.get(other, WORDS), WORDS) for other in others], np.int64),
    )


def _fits(known: _Others, before: str | None, after: str | None) -> NDArray[np.int64]:
    """Return how well each of the others goes with its neighbours, as `_fit` does for one."""
    number = table().number
    out = np.zeros(len(known.rare), np.int64)
    if (first := number.get(before or "", WORDS)) < WORDS:
        after_it, there = rarities(first * WORDS + known.number)
        out += np.where(there & (known.number < WORDS), known.rare - after_it, 0)
    if (second := number.get(after or "", WORDS)) < WORDS:
        after_it, there = rarities(known.number * WORDS + second)
        out += np.where(there & (known.number < WORDS), rarity(after or "") - after_it, 0)
    return out


def rarities(keys: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Return how unlikely second words are after first ones, and which such pairs are known.

    Args:
        keys: The pairs, as `firsthand.world.spinning.Table` numbers them.
    """
    pairs = table().pairs
    places = np.minimum(np.searchsorted(pairs, keys), len(pairs) - 1)
    return table().after[places].astype(np.int64), pairs[places] == keys


def _best(gains: NDArray[np.float64], others: tuple[str, ...]) -> list[tuple[float, int]]:
    """Return the three that gain most, each with its number; of equals the first by its letters."""
    finite = np.flatnonzero(gains > -np.inf)
    if len(finite) > _RANKED:
        least = np.partition(gains[finite], -_RANKED)[-_RANKED]
        finite = finite[gains[finite] >= least]
    found = sorted((-float(gains[n]), others[n], int(n)) for n in finite)
    return [(-gain, n) for gain, _, n in found[:_RANKED]]


def _known(first: str | None, second: str | None) -> int:
    """Return whether two words are often side by side: 0 where a mark parts them, 1 no, 2 yes."""
    if first is None or second is None:
        return 0
    return 2 if rarity_after(first, second) != rarity(second) else 1


def _sort_of(word: str | None) -> int:
    return 0 if word is None else 1 if word in STOP["en"] else 2


def _fit(word: str, before: str | None, after: str | None) -> int:
    total = 0
    if before is not None:
        total += rarity(word) - rarity_after(before, word)
    if after is not None:
        total += rarity(after) - rarity_after(word, after)
    return total
