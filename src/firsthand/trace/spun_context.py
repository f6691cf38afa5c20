"""Does a text's wording fit its sentences? A language model is asked, word by word.

For each word that a thesaurus lists beside commoner ones, the model that has read all before it
says how likely it is, how likely the best of the others is, and how open the place was. In a text
that people wrote the word that stands there is mostly about as likely as the best other; where
words were put for others it is often far behind. A word's odds are a sum of such measures with
fitted weights; a text's are, as in `spun_verdict`, those of the best mixture of words that were put
and words that were not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from firsthand.trace.spun_model import MODEL, Array, Model, Read, model
from firsthand.trace.spun_odds import MILD, summed
from firsthand.trace.spun_pieces import Piece
from firsthand.trace.spun_seen import Seen, seen
from firsthand.trace.spun_spread import explained
from firsthand.trace.spun_verdict import Odd, Signs
from firsthand.trace.wording_text import Reading
from firsthand.world.spinning import UNKNOWN, originals, rarity, rarity_after

MOST_PIECES: Final = 1_600
"""How much of a text the model reads, from its start: some 1,200 words."""
_AT_ONCE: Final = 480
_BETTER: Final = 1.0
_HALF_BIT: Final = 0.3466
"""Half a bit [nats]."""


@dataclass(frozen=True)
class Fit:
    """How a word fits.

    Attributes:
        start: Where it starts.
        end: Where it ends.
        form: The word.
        behind: How much likelier the best other word is, before what follows is read [nats].
        excess: How much less likely it is than a word that the place leads to expect [nats].
        best: How likely the best other word is [nats, 0 or less].
        after: How much less likely than expected what follows it is [nats].
        alone: Its odds of having been put, by itself and its neighbours (`MILD`) [nats].
        others: The others, each with how much better it fits what stands on both sides [nats].
    """

    start: int
    end: int
    form: str
    behind: float
    excess: float
    best: float
    after: float
    alone: float
    others: tuple[tuple[str, float], ...]

    @property
    def measures(self) -> tuple[float, ...]:
        """What its odds are summed from."""
        return (
            _within(self.behind, -4, 12),
            _within(self.excess, -4, 12),
            _within(self.best, -12, 0),
            _within(self.after, -6, 6),
            _within(self.alone, -3, 3),
        )


def _within(value: float, least: float, most: float) -> float:
    return min(most, max(least, value))


WORD: Final = (0.898, -0.319, -0.455, 0.058, 0.382)
"""What each measure of a word is worth [nats a nat]; fitted by `bench.lineage.learn`."""
WORD_BASE: Final = -5.387
WORD_PRIOR: Final = -136
"""Logarithm of how many words of that material were put for one that was not [1/100 nat]."""
MARGIN: Final = 57
"""From what odds a word is marked [1/100 nat]: 2 in 100 clean words are above."""


@dataclass(frozen=True)
class Context:
    """How a text's words fit.

    Attributes:
        words: Those that could have been put, outside quotations, in order.
    """

    words: tuple[Fit, ...]

    @property
    def worth(self) -> float:
        """How much likelier the words are if some were put; a word that comes again is left out."""
        times = Counter(word.form for word in self.words)
        return explained([odds(w) for w in self.words if times[w.form] == 1], WORD_PRIOR)


def odds(word: Fit) -> int:
    """Return a word's odds of having been put for another [1/100 nat]."""
    total = sum(m * w for m, w in zip(word.measures, WORD, strict=True)) + WORD_BASE
    return round(100 * total)


def with_context(found: Signs, fits: Context) -> Signs:
    """Return a text's signs with what the model says in place of what stands in the tables.

    Args:
        found: The signs without the model.
        fits: How the text's words fit.
    """
    swapped = [each for each in found.found if each.sign == "alternation"]
    covered = {place for each in swapped for place in range(each.start, each.end)}
    odd = [_odd(word) for word in fits.words if word.start not in covered]
    marked = [*swapped, *(each for each in odd if each.weight >= MARGIN)]
    marked.sort(key=lambda each: each.start)
    return replace(found, context=fits.worth, found=tuple(marked))


def _odd(word: Fit) -> Odd:
    better = ((other, round(100 * gain)) for other, gain in word.others if gain >= _BETTER)
    return Odd(word.start, word.end, odds(word), "odd word", tuple(better))


def context(reading: Reading, sha256: str = MODEL) -> Context | str:
    """Return how a text's words fit, or why the model is not to be had.

    Args:
        reading: The text, in English.
        sha256: SHA-256 of the model's file.
    """
    asked = model(sha256)
    return asked if isinstance(asked, str) else in_model(reading, asked)


def in_model(reading: Reading, asked: Model) -> Context:
    """Return how a text's words fit, by a model."""
    looked = {each.start: each for each in seen(reading)}
    words: list[Fit] = []
    for pieces in _runs(reading, asked.pieces.cut(reading.text)):
        read = asked.read([piece.number for piece in pieces])
        words += _fits(reading, asked, read, pieces, looked)
    return Context(tuple(words))


def _runs(reading: Reading, pieces: Sequence[Piece]) -> Iterator[Sequence[Piece]]:
    """Yield the pieces in runs that start where a sentence does, none much too long to read."""
    pieces = pieces[:MOST_PIECES]
    starts = {s.start for s in reading.sentences}
    cuts = [0]
    for n, piece in enumerate(pieces):
        whole = n and pieces[n - 1].start != piece.start  # a word is never cut
        long = n - cuts[-1] >= (_AT_ONCE if piece.start in starts else 2 * _AT_ONCE)
        if whole and long:
            cuts.append(n)
    for first, last in pairwise([*cuts, len(pieces)]):
        if last > first:
            yield pieces[first:last]


def _fits(
    reading: Reading,
    asked: Model,
    read: Read,
    pieces: Sequence[Piece],
    looked: dict[int, Seen],
) -> Iterator[Fit]:
    rows: dict[int, list[int]] = {}
    for n, piece in enumerate(pieces):
        if piece.start in looked:
            rows.setdefault(piece.start, []).append(n)
    for start, mine in rows.items():
        word = looked[start]
        # A form that is no word, as rules inflect some, would look likely by how it begins.
        others = [o for o in originals(word.form) if rarity(o) < UNKNOWN and o != word.after]
        if others:
            space = " " if reading.text[start - 1 : start] == " " else ""
            numbers = [asked.pieces.of_part(space + other)[0] for other in others]
            yield _fit(read, mine, word, others, asked.odds(read, mine[0], numbers))


def _fit(read: Read, rows: list[int], word: Seen, others: list[str], given: Array) -> Fit:
    first, following = rows[0], rows[-1] + 1
    own = float(read.own[rows].sum())
    after = 0.0
    if following < len(read.own):
        after = -float(read.own[following] + read.open[following])
    ranked = [
        (other, float(odd) - own + _joined(word, other))
        for other, odd in zip(others, given, strict=True)
    ]
    ranked.sort(key=lambda pair: (-pair[1], pair[0]))
    best = float(given.max())
    return Fit(
        start=word.start,
        end=word.end,
        form=word.form,
        behind=best - own,
        excess=-own - float(read.open[first]),
        best=best,
        after=after,
        alone=summed(MILD, word.values) / 100,
        others=tuple(ranked[:3]),
    )


def _joined(word: Seen, other: str) -> float:
    """Return how much better another word goes with the word after, as pairs are known [nats]."""
    if word.after is None:
        return 0.0
    gain = rarity_after(word.form, word.after) - rarity_after(other, word.after)
    return _HALF_BIT * gain
