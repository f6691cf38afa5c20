"""Was a text rewritten by putting synonyms for words? The document is judged first, words after.

Three signs, each of which a reader can check:

- *alternations*: phrases of which rewriting programs write the rare member ("no less than four",
  "conflict crimes"), each with how telling it is [bits], summed a hundred words;
- *odd words*: words in small letters that a thesaurus lists beside another which would go better
  with the words around them, or with what the text is about. Each word's odds are a sum of table
  values (`spun_odds`); how they are spread tells a rewritten text (`spun_spread`), or, where a
  language model has read it, the best mixture of words that were put and others (`spun_context`);
- *contrast*: odder outside quotation marks than inside, where such programs change nothing.

Names, quotations and page furniture are left out. Only English is judged.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from firsthand.trace.spun_company import measures
from firsthand.trace.spun_odds import MILD, PRIOR, WILD, features, ranked_others, summed
from firsthand.trace.spun_spread import explained, spread
from firsthand.trace.wording_text import Reading, Word
from firsthand.world.english_spelling import usual_spelling
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
        old: 1 if it has words that only texts centuries old have, and not by chance; else 0.
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
    sentence: float
    found: tuple[Odd, ...]
    old: int = 0
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
        if self.context is not None:
            return max(0.0, self.context) / IN_CONTEXT
        if self.spread is None:
            return 0.0
        # Long sentences are how people wrote long ago, and write laws; no spinner lengthens them.
        old = 1.0 + max(0.0, self.sentence - _LONG) / _LONG + self.old
        # What few words show is chance: it counts less, by the root of their number.
        few = min(1.0, math.sqrt(self.scored / _MANY))
        return few * max(0.0, self.spread - NO_SPREAD) / ((SPREAD - NO_SPREAD) * old)

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
SPREAD: Final = 2.2
"""What the spread of the words' odds must come to, to suffice by itself [nats]."""
NO_SPREAD: Final = -2.0
IN_CONTEXT: Final = 1.2
"""The same where a language model has read the text."""
_LONG: Final = 26.0
_MANY: Final = 60
_OLD: Final = frozenset(
    ("thou", "thee", "thy", "thine", "ye", "hath", "hast", "doth", "unto", "saith", "shalt", "wilt")
)
_OLD_ONE_IN: Final = 50
SUSPICIOUS: Final = -0.15
MARGIN: Final = 93
"""From what odds a word is marked [hundredths of a nat]: 2 in 100 clean words are above."""


def signs(reading: Reading) -> Signs:
    """Return what a text's wording shows."""
    return _signs(reading)


@lru_cache(maxsize=64)
def _signs(reading: Reading) -> Signs:
    words = _words(reading)
    outside = [w for w in words if not w.quoted]
    swapped = list(_alternations(reading, words))
    looked = seen(reading)
    scored = list(_scored(looked))
    inside = list(_scored(_looked_at(reading, words, quoted=True)))
    odd = [o for o in scored if o.weight >= MARGIN]
    company = measures(reading, [each.start for each in looked])
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
            sorted(
                [*swapped, *(o for o in odd if o.start not in covered)],
                key=lambda o: o.start,
            )
        ),
        old=int(_OLD_ONE_IN * sum(w.form in _OLD for w in words) >= len(words) > 0),
        spread=spread([each.form for each in looked], [each.values for each in looked], company),
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
        explained([o.weight for o in once], PRIOR),
        explained([o.mild for o in once], PRIOR) / MILD_WORTH,
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


def _scored(looked: Iterable[Seen]) -> Iterator[Odd]:
    """Yield every word that could have been put for another, with its odds as weight."""
    for each in looked:
        wild, mild = summed(WILD, each.values), summed(MILD, each.values)
        yield Odd(each.start, each.end, wild, "odd word", ranked_others(each.ranked), mild)


@dataclass(frozen=True)
class Seen:
    """A word that could have been put for another.

    Attributes:
        start: Where it starts.
        end: Where it ends.
        form: The word.
        values: What the tables look at.
        ranked: The best of those that it may stand for, with how much better each is [half bits].
        after: The word after it, if no mark parts them.
    """

    start: int
    end: int
    form: str
    values: tuple[int, ...]
    ranked: list[tuple[float, str]]
    after: str | None


def seen(reading: Reading) -> list[Seen]:
    """Return each word outside quotations that could have been put for another, in order."""
    return list(_looked_at(reading, _words(reading), quoted=False))


def _words(reading: Reading) -> list[Word]:
    return [
        w for s in reading.sentences if not s.furniture for w in reading.words[s.first : s.last]
    ]


def _looked_at(reading: Reading, words: list[Word], *, quoted: bool) -> Iterator[Seen]:
    stop = STOP["en"]
    there = frozenset(usual_spelling(w.form) for w in words)
    for n, word in enumerate(words):
        form = word.form
        if word.quoted != quoted or word.capital or len(form) < _SHORT_WORD or form in stop:
            continue
        if not form.isascii() or not form.isalpha() or not reading.text[word.start].islower():
            continue
        spelt = usual_spelling(form)
        if others := originals(spelt):
            before, after = (_beside(reading, words, n, step) for step in (-1, 1))
            values, ranked = features(spelt, others, before, after, there)
            yield Seen(word.start, word.end, form, values, ranked, after)


def _beside(reading: Reading, words: list[Word], n: int, step: int) -> str | None:
    """Return the word beside one, if no mark stands between them."""
    if not 0 <= n + step < len(words):
        return None
    one, other = sorted((words[n], words[n + step]), key=lambda w: w.start)
    parted = _GLUE.search(reading.text[one.end : other.start].replace(" ", ""))
    return None if parted else usual_spelling(words[n + step].form)
