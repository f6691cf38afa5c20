"""Was a text rewritten by putting synonyms for words? The document is judged first, words after.

Three signs, each of which a reader can check:

- *alternations*: phrases of which rewriting programs write the rare member ("no less than four",
  "conflict crimes"), each with how telling it is [bits], summed a hundred words;
- *odd words*: words in small letters that go badly with the words around them, or with what the
  text is about, mostly where a thesaurus lists them beside another which would go better. A small
  network gives each word's odds (`spun_net`); how they are spread tells a rewritten text
  (`spun_spread`). Where a language model has read it too, what it makes of the words
  (`spun_context`) counts as much;
- *contrast*: odder outside quotation marks than inside, where such programs change nothing.

Names, quotations and page furniture are left out. Only English is judged.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final, Literal

from firsthand.trace.spun_manner import manner
from firsthand.trace.spun_net import odds
from firsthand.trace.spun_odds import MILD, PRIOR, WILD, ranked_others, summed
from firsthand.trace.spun_seen import Seen, seen, told
from firsthand.trace.spun_spread import PUT, explained, part, spread
from firsthand.trace.wording_text import Reading, Word
from firsthand.world.rewriting import LONGEST, alternations

_FEWEST_INSIDE: Final = 25
Verdict = Literal["spun", "suspicious", "clean", "unknown"]
FEWEST: Final = 40
"""How many words outside quotations a text must have to be judged."""


@dataclass(frozen=True)
class Odd:
    """A word or phrase that looks put for another.

    Attributes:
        start: Where it starts.
        end: Where it ends.
        weight: How suspicious it is [1/100 nat].
        sign: ``alternation`` or ``odd word``.
        proposals: What may have stood there, the likeliest first, with how much likelier it is
            [1/100 nat].
    """

    start: int
    end: int
    weight: int
    sign: Literal["alternation", "odd word"]
    proposals: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Signs:
    """What a text's wording shows.

    Attributes:
        words: How many words were looked at.
        scored: How many of them could be odd.
        alternation: Bits of alternations a hundred words.
        strong: How many alternations of 2 bits and more.
        odd: Part of the scored words that are odd, outside quotations.
        mixture: How much better the words that have synonyms are explained if some were put for
            others, by the tables alone [nats, by the root of their number].
        quoted: The same inside quotations; nothing if too few words stand there.
        found: The words and phrases.
        spread: Odds that the text was rewritten, by how its words' odds are spread [nats].
        context: The mixture's worth where a language model has read the text.
    """

    words: int
    scored: int
    alternation: float
    strong: int
    odd: float
    mixture: float
    quoted: float | None
    found: tuple[Odd, ...]
    spread: float | None = None
    context: float | None = None

    @property
    def score(self) -> float:
        """The signs as one number; above 0 the text is spun."""
        alternation = self.alternation if self.strong >= FEWEST_STRONG else self.alternation / 2
        return alternation / ALTERNATION + self._words - 1.0

    @property
    def _words(self) -> float:
        """What the words are worth; 1 suffices by itself."""
        worth = []
        if self.context is not None:
            worth.append(max(0.0, self.context) / IN_CONTEXT)
        if self.spread is not None:
            # What few words show is chance: it counts less, by the root of their number.
            few = min(1.0, math.sqrt(self.scored / _MANY))
            worth.append(few * max(0.0, self.spread - NO_SPREAD) / (SPREAD - NO_SPREAD))
        return sum(worth) / max(1, len(worth))

    @property
    def verdict(self) -> Verdict:
        """What the signs come to."""
        if self.words < FEWEST:
            return "unknown"
        if self.score > 0:
            return "spun"
        return "suspicious" if self.score > SUSPICIOUS else "clean"


ALTERNATION: Final = 3.2
"""Bits of alternations a hundred words that suffice alone, from so many strong ones on."""
FEWEST_STRONG: Final = 2
MIXTURE: Final = 1.15
"""A mixture's worth that suffices by itself."""
SPREAD: Final = 1.2
"""What the spread of the words' odds must come to, to suffice by itself [nats]: 99 in 100 clean
texts are below, of collections that neither the network nor the model of the spread had read."""
NO_SPREAD: Final = -1.0
"""Up to what it says nothing: some nine in ten clean texts."""
IN_CONTEXT: Final = 1.2
"""What a language model's mixture must come to, to suffice by itself."""
_MANY: Final = 40
SUSPICIOUS: Final = -0.15
SURE: Final = 40
"""By how much a word of a text that is spun must be likelier put than kept, to be marked, where so
many were put as is likeliest [1/100 nat]: of those marked so, 85 in 100 were put."""
MARGIN: Final = 7
"""From what odds a word is marked [hundredths of a nat]: 2 in 100 clean words are above."""


def signs(reading: Reading) -> Signs:
    """Return what a text's wording shows."""
    return _signs(reading)


@lru_cache(maxsize=64)
def _signs(reading: Reading) -> Signs:
    words = told(reading)
    outside = [w for w in words if not w.quoted]
    swapped = list(_alternations(reading, words))
    looked = seen(reading, small=True)
    plain = [each for each in looked if not each.small]
    inside = seen(reading, quoted=True)
    weights = odds(reading, looked)
    bits = sum(each.weight for each in swapped) / _UNIT
    found = Signs(
        words=len(outside),
        scored=len(plain),
        alternation=100 * bits / max(FEWEST, len(outside)),
        strong=sum(each.weight >= 2 * _UNIT for each in swapped),
        odd=0.0,
        mixture=_mixture(plain),
        quoted=_mixture(inside) if sum(bool(s.others) for s in inside) >= _FEWEST_INSIDE else None,
        found=tuple(swapped),
        spread=spread(looked, weights, manner(reading)),
    )
    odd = list(_odd_ones(looked, weights, found))
    covered = {p for each in swapped for p in range(each.start, each.end)}
    marked = (*swapped, *(each for each in odd if each.start not in covered))
    return replace(
        found,
        odd=len(odd) / max(25, len(plain)),
        found=tuple(sorted(marked, key=lambda each: each.start)),
    )


def _odd_ones(looked: Sequence[Seen], weights: Sequence[int], found: Signs) -> Iterator[Odd]:
    """Yield the words that look put: the more of a text was, the less it takes."""
    pairs = [(each, w) for each, w in zip(looked, weights, strict=True) if not each.small]
    more = 0
    if found.verdict == "spun" and pairs:
        share = part([weight for _, weight in pairs], PUT)
        more = max(0, MARGIN + round(100 * math.log(share / (1 - share))) - PUT - SURE)
    for each, weight in pairs:
        if weight + more >= MARGIN:
            yield Odd(each.start, each.end, weight + more, "odd word", ranked_others(each.ranked))


_UNIT: Final = 69
"""One bit [hundredths of a nat]."""


def _mixture(looked: Sequence[Seen]) -> float:
    """Return how much likelier the words are if a part was put, for the likeliest part.

    A word that comes again is left out: what a text is about is no sign.
    """
    known = [each for each in looked if each.others]
    times = Counter(each.form for each in known)
    once = [each.values for each in known if times[each.form] == 1]
    return max(
        explained([summed(WILD, values) for values in once], PRIOR),
        explained([summed(MILD, values) for values in once], PRIOR) / MILD_WORTH,
    )


MILD_WORTH: Final = 1.18
"""How much more the mild table must say: clean texts reach so much higher by it."""


def odd_share(reading: Reading) -> float:
    """Return how odd a text's words are, 0 for any language but English."""
    if reading.language != "en":
        return 0.0
    found = signs(reading)
    return max(0.0, found.mixture) / 20 + found.alternation / 100


def _alternations(reading: Reading, words: list[Word]) -> Iterator[Odd]:
    table = alternations()
    at = 0
    while at < len(words):
        best = None
        for size in range(min(LONGEST, len(words) - at), 0, -1):
            run = words[at : at + size]
            found = table.get(tuple(w.form for w in run))
            if found and max(b for _, b in found) and not any(w.quoted or w.capital for w in run):
                best = (size, found)
                break
        if best is None:
            at += 1
            continue
        size, found = best
        start, end = words[at].start, words[at + size - 1].end
        if "\n" not in reading.text[start:end]:
            ranked = sorted(found, key=lambda f: -f[1])
            # What a phrase is put for is written out in full, or it is no reading of this place.
            proposals = tuple((usual, _UNIT * bits) for usual, bits in ranked if bits)
            yield Odd(start, end, _UNIT * ranked[0][1], "alternation", proposals)
        at += size
