"""Was a text rewritten by putting synonyms for words? The document is judged first, words after.

Three signs, each of which a reader can check:

- *alternations*: phrases of which rewriting programs write the rare member ("no less than four",
  "conflict crimes"), each with how telling it is [bits], summed a hundred words;
- *odd words*: words in small letters that a thesaurus lists beside another which would go better
  with the words around it. Each word's odds are a sum of table values (`spun_odds`); a text's are
  the best mixture of both sorts of words (a likelihood ratio over how many were put), by one table
  for programs that take any synonym, by another for milder ones, whichever says more;
- *contrast*: odder outside quotation marks than inside, where such programs change nothing.

Names, quotations and page furniture are left out. Only English is judged.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from firsthand.trace.spun_odds import MILD, PRIOR, WILD, features, ranked_others, summed
from firsthand.trace.wording_text import Reading, Word
from firsthand.world.names_across import STOP
from firsthand.world.rewriting import LONGEST, alternations
from firsthand.world.spinning import originals

_FEWEST_INSIDE: Final = 25
_SHORT_WORD: Final = 4
Verdict = Literal["spun", "suspicious", "clean", "unknown"]
FEWEST: Final = 40
"""How many words outside quotations a text must have to be judged."""
_GLUE: Final = re.compile(r"[^\w]")


@dataclass(frozen=True)
class Odd:
    """A word or phrase that looks put for another.

    Attributes:
        start: Where it starts.
        end: Where it ends.
        weight: How suspicious it is [half bits].
        sign: ``alternation`` or ``odd word``.
        proposals: What may have stood there, the likeliest first, with how much likelier it is
            [hundredths of a nat].
        mild: How suspicious it is if the program is a mild one [hundredths of a nat].
    """

    start: int
    end: int
    weight: int
    sign: Literal["alternation", "odd word"]
    proposals: tuple[tuple[str, int], ...]
    mild: int = 0


@dataclass(frozen=True)
class Signs:
    """What a text's wording shows.

    Attributes:
        words: How many words were looked at.
        scored: How many of them could be odd.
        alternation: Bits of alternations a hundred words.
        strong: How many alternations of 2 bits and more.
        odd: Part of the scored words that are odd, outside quotations.
        mixture: How much better the scored words are explained if some were put for others
            [nats, by the root of their number].
        quoted: The same inside quotations; nothing if too few words stand there.
        sentence: How long its sentences are, on average [words].
        found: The words and phrases.
    """

    words: int
    scored: int
    alternation: float
    strong: int
    odd: float
    mixture: float
    quoted: float | None
    sentence: float
    found: tuple[Odd, ...]

    @property
    def score(self) -> float:
        """The signs as one number; above 0 the text is spun."""
        alternation = self.alternation if self.strong >= FEWEST_STRONG else self.alternation / 2
        # Long sentences are how people wrote long ago, and write laws; no spinner lengthens them.
        old = 1.0 + max(0.0, self.sentence - _LONG) / _LONG
        return alternation / ALTERNATION + max(0.0, self.mixture) / (MIXTURE * old) - 1.0

    @property
    def verdict(self) -> Verdict:
        """What the signs come to."""
        if self.words < FEWEST:
            return "unknown"
        if self.score > 0:
            return "spun"
        return "suspicious" if self.score > SUSPICIOUS else "clean"


ALTERNATION: Final = 3.2
"""Bits of alternations a hundred words that suffice by themselves, from so many strong ones on."""
FEWEST_STRONG: Final = 2
MIXTURE: Final = 1.15
"""A mixture's worth that suffices by itself."""
_LONG: Final = 26.0
SUSPICIOUS: Final = -0.15
MARGIN: Final = 93
"""From what odds a word is marked [hundredths of a nat]: 2 in 100 clean words are above."""
_MIXED: Final = (0.05, 0.1, 0.2, 0.3, 0.4, 0.5)


def signs(reading: Reading) -> Signs:
    """Return what a text's wording shows."""
    return _signs(reading)


@lru_cache(maxsize=64)
def _signs(reading: Reading) -> Signs:
    words = [
        w for s in reading.sentences if not s.furniture for w in reading.words[s.first : s.last]
    ]
    outside = [w for w in words if not w.quoted]
    swapped = list(_alternations(reading, words))
    scored = list(_scored(reading, words, quoted=False))
    inside = list(_scored(reading, words, quoted=True))
    odd = [o for o in scored if o.weight >= MARGIN]
    bits = sum(each.weight for each in swapped) / _UNIT
    covered = {p for each in swapped for p in range(each.start, each.end)}
    return Signs(
        words=len(outside),
        scored=len(scored),
        alternation=100 * bits / max(FEWEST, len(outside)),
        strong=sum(each.weight >= 2 * _UNIT for each in swapped),
        odd=len(odd) / max(25, len(scored)),
        mixture=_mixture(reading, scored),
        quoted=_mixture(reading, inside) if len(inside) >= _FEWEST_INSIDE else None,
        sentence=len(words) / max(1, sum(not s.furniture for s in reading.sentences)),
        found=tuple(
            sorted([*swapped, *(o for o in odd if o.start not in covered)], key=lambda o: o.start)
        ),
    )


_UNIT: Final = 69
"""One bit [hundredths of a nat]."""


def _mixture(reading: Reading, scored: Sequence[Odd]) -> float:
    """Return how much likelier the words are if a part was put, for the likeliest part.

    A word that comes again is left out: what a text is about is no sign.
    """
    forms = [reading.text[o.start : o.end].lower() for o in scored]
    times = Counter(forms)
    once = [o for o, form in zip(scored, forms, strict=True) if times[form] == 1]
    return max(
        _explained([o.weight for o in once]), _explained([o.mild for o in once]) / MILD_WORTH
    )


def _explained(weights: Sequence[int]) -> float:
    odds = [math.exp(min(3.5, max(-3.0, (w - PRIOR) / 100))) for w in weights]
    best = max(sum(math.log(1 - q + q * o) for o in odds) for q in _MIXED) if odds else 0.0
    return best / math.sqrt(max(10, len(odds)))


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


def _scored(reading: Reading, words: list[Word], *, quoted: bool) -> Iterator[Odd]:
    """Yield every word that could have been put for another, with its odds as weight."""
    for word, (values, ranked) in _looked_at(reading, words, quoted=quoted):
        wild, mild = summed(WILD, values), summed(MILD, values)
        yield Odd(word.start, word.end, wild, "odd word", ranked_others(ranked), mild)


def looked_at(reading: Reading) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield each word outside quotations that could have been put, and what the tables look at."""
    words = [
        w for s in reading.sentences if not s.furniture for w in reading.words[s.first : s.last]
    ]
    for word, (values, _) in _looked_at(reading, words, quoted=False):
        yield word.form, values


def _looked_at(
    reading: Reading, words: list[Word], *, quoted: bool
) -> Iterator[tuple[Word, tuple[tuple[int, ...], list[tuple[float, str]]]]]:
    stop = STOP["en"]
    there = frozenset(w.form for w in words)
    for n, word in enumerate(words):
        form = word.form
        if word.quoted != quoted or word.capital or len(form) < _SHORT_WORD or form in stop:
            continue
        if not form.isascii() or not form.isalpha() or not reading.text[word.start].islower():
            continue
        others = originals(form)
        if others:
            beside = _beside(reading, words, n, -1), _beside(reading, words, n, 1)
            yield word, features(form, others, *beside, there)


def _beside(reading: Reading, words: list[Word], n: int, step: int) -> str | None:
    """Return the word beside one, if no mark stands between them."""
    if not 0 <= n + step < len(words):
        return None
    one, other = sorted((words[n], words[n + step]), key=lambda w: w.start)
    between = reading.text[one.end : other.start]
    return None if _GLUE.search(between.replace(" ", "")) else words[n + step].form
