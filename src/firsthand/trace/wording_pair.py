"""Two texts side by side: how much of each is in the other, in what order, and what was put for it.

Nothing is decided here; what is measured is shown with every decision.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from firsthand.trace.alignment import Match, align, changes, in_order, narrative
from firsthand.trace.wording_keys import immutables
from firsthand.trace.wording_text import Reading, Sentence
from firsthand.trace.wording_worth import across
from firsthand.world.rewriting import swaps
from firsthand.world.spinning import originals

_MOST_PUT: Final = 3
_IN_ORDER: Final = 0.8
_IN_PARALLEL: Final = 0.6
_REWORDED: Final = 0.4
_RUN: Final = 3
_QUOTE_WORDS: Final = 6


@dataclass(frozen=True)
class Substitution:
    """One or two words put for others.

    Attributes:
        source: The words that stood there.
        made: Those that were put.
        start: Where those that were put start.
        end: Where they end.
        source_start: Where the others start.
        source_end: Where they end.
        synonym: Whether a thesaurus lists one under the other.
    """

    source: str
    made: str
    start: int
    end: int
    source_start: int
    source_end: int
    synonym: bool


class Pair:
    """A text, and another that may have been made from it.

    Args:
        source: The one.
        made: The other.
    """

    def __init__(self, source: Reading, made: Reading) -> None:
        self.source = source
        self.made = made

    @cached_property
    def same_language(self) -> bool:
        """Whether both are in one language."""
        return self.source.language == self.made.language

    @cached_property
    def matches(self) -> list[Match]:
        """Sentences of the made one with the likest of the source."""
        return align(self.made, self.source)

    @cached_property
    def back(self) -> list[Match]:
        """The same, asked from the other side."""
        return align(self.source, self.made)

    @cached_property
    def order(self) -> float:
        """Which part of the matches keeps the order."""
        return in_order(self.matches)

    @cached_property
    def is_parallel(self) -> bool:
        """Whether most sentences of both have their like in the other, in one order."""
        least = _IN_PARALLEL * min(len(narrative(self.made)), len(narrative(self.source)))
        return self.same_language and self.order >= _IN_ORDER and len(self.matches) >= least

    @cached_property
    def covered(self) -> float:
        """Which part of what `made` tells (in words) the source tells."""
        return _covered(self.made, _told(self.matches))

    @cached_property
    def covered_back(self) -> float:
        """Which part of what the source tells `made` tells."""
        return _covered(self.source, _told(self.back))

    @cached_property
    def _short_runs(self) -> tuple[set[tuple[str, ...]], set[tuple[str, ...]]]:
        # Who said a quotation where belongs to it: it tells only where a text tells nothing else.
        bare = not (_tells(self.made) and _tells(self.source))
        made = _runs(self.made, _RUN, introductions=bare)
        return made, _runs(self.source, _RUN, introductions=bare)

    @cached_property
    def contained(self) -> float:
        """Which part of the made one's 3-word runs outside quotations the source has."""
        return _part(*self._short_runs)

    @cached_property
    def contained_back(self) -> float:
        """The same, the other way."""
        return _part(*self._short_runs[::-1])

    @cached_property
    def size(self) -> float:
        """How long the made one is, the source being 1, in words outside the page's furniture."""
        return _length(self.made) / max(1, _length(self.source))

    @cached_property
    def words(self) -> int:
        """How many words the made one has outside the page's furniture."""
        return _length(self.made)

    @cached_property
    def shared_rare(self) -> float:
        """Which part of the smaller set of immutables both have."""
        one, other = immutables(self.made), immutables(self.source)
        if not self.same_language:
            one, other = across(self.made), across(self.source)
        return len(one & other) / max(1, min(len(one), len(other)))

    @cached_property
    def shared_facts(self) -> tuple[str, ...]:
        """Names (as skeletons), numbers and days that both have, but for those of their dates."""
        days = [d.split("-") for d in (*self.made.dates, *self.source.dates)]
        own = {f"q{int(part)}" for day in days for part in (day[0], day[2])}
        own |= {f"t{month}-{day}" for _, month, day in days}
        return tuple(sorted((across(self.made) & across(self.source)) - own))

    @cached_property
    def equal(self) -> bool:
        """Whether their words are the same, page furniture left out."""
        return _plain(self.made) == _plain(self.source)

    @cached_property
    def furniture_differs(self) -> bool:
        """Whether the pages around two equal reports differ."""
        return _around(self.made) != _around(self.source)

    @cached_property
    def quotations_kept(self) -> tuple[int, int, int]:
        """How many long quotations both have word for word, nearly so, and how many one has."""
        ours = [_quote(self.made, *q) for q in self.made.quotations]
        theirs = [_quote(self.source, *q) for q in self.source.quotations]
        long_ours = [q for q in ours if len(q) >= _QUOTE_WORDS]
        long_theirs = [q for q in theirs if len(q) >= _QUOTE_WORDS]
        exact = near = 0
        for quote in long_ours:
            if quote in long_theirs:
                exact += 1
            elif any(_overlap(quote, other) >= _REWORDED for other in long_theirs):
                near += 1
        return exact, near, min(len(long_ours), len(long_theirs))

    @cached_property
    def substitutions(self) -> list[Substitution]:
        """One or two words put for as many, where sentences of one language run in parallel."""
        if not self.same_language:
            return []
        out: list[Substitution] = []
        for match in self.matches:
            one, other = self.source.sentences[match.source], self.made.sentences[match.made]
            found, shared = changes(self.source, one, self.made, other)
            if shared * 2 < min(one.last - one.first, other.last - other.first):
                continue
            out += [s for c in found if (s := self._put(c.source, c.made))]
        return out

    def _put(self, source: tuple[int, int], made: tuple[int, int]) -> Substitution | None:
        if not 0 < source[1] - source[0] <= _MOST_PUT or not 0 < made[1] - made[0] <= _MOST_PUT:
            return None
        a, b = self.source.words[source[0] : source[1]], self.made.words[made[0] : made[1]]
        if any(w.quoted or w.capital or w.form[0].isdigit() for w in (*a, *b)):
            return None
        start, end = b[0].start, b[-1].end
        return Substitution(
            source=self.source.text[a[0].start : a[-1].end],
            made=self.made.text[start:end],
            start=start,
            end=end,
            source_start=a[0].start,
            source_end=a[-1].end,
            synonym=synonymous(" ".join(w.form for w in a), " ".join(w.form for w in b)),
        )


def synonymous(one: str, other: str) -> bool:
    """Whether a thesaurus lists one word under the other, or a table of spinners' phrases does."""
    if (one, other) in swaps() or (other, one) in swaps():
        return True
    ours, theirs = one.split(), other.split()
    if len(ours) == len(theirs) > 1:
        return all(a == b or synonymous(a, b) for a, b in zip(ours, theirs, strict=True))
    return one in originals(other) or other in originals(one)


def _told(matches: Sequence[Match]) -> set[int]:
    return {m.made for m in matches if not m.by_place}


def _covered(reading: Reading, told: set[int]) -> float:
    sentences = [s for s in narrative(reading) if not _quotes(reading, s)]
    total = sum(s.last - s.first for s in sentences)
    return sum(s.last - s.first for s in sentences if s.index in told) / total if total else 0.0


def _quotes(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is for the most part a quotation: who said it where belongs to that."""
    quoted = sum(w.quoted for w in reading.words[sentence.first : sentence.last])
    return quoted >= _QUOTE_WORDS and quoted * 2 >= sentence.last - sentence.first


def _tells(reading: Reading) -> bool:
    """Whether a text tells anything besides quotations."""
    return any(not (s.furniture or s.heading or _quotes(reading, s)) for s in reading.sentences)


def _runs(reading: Reading, size: int, *, introductions: bool = False) -> set[tuple[str, ...]]:
    """Return a text's runs of words outside quotations, and those that introduce quotations."""
    out = set()
    for sentence in reading.sentences:
        if sentence.furniture or (not introductions and _quotes(reading, sentence)):
            continue
        words = [w for w in reading.words[sentence.first : sentence.last] if not w.quoted]
        forms = [w.form for w in words]
        out |= {tuple(forms[n : n + size]) for n in range(len(forms) - size + 1)}
    return out


def _part(one: set[tuple[str, ...]], other: set[tuple[str, ...]]) -> float:
    return len(one & other) / len(one) if one else 0.0


def _length(reading: Reading) -> int:
    return sum(s.last - s.first for s in reading.sentences if not s.furniture)


def _plain(reading: Reading) -> list[str]:
    kept = [s for s in reading.sentences if not s.furniture]
    return [w.form for s in kept for w in reading.words[s.first : s.last]]


def _around(reading: Reading) -> list[str]:
    own = reading.dated_line
    kept = [
        s for s in reading.sentences if s.furniture and not (own and s.start <= own.start < s.end)
    ]
    return [w.form for s in kept for w in reading.words[s.first : s.last]]


def _quote(reading: Reading, start: int, end: int) -> tuple[str, ...]:
    return tuple(w.form for w in reading.words if start <= w.start < end)


def _overlap(one: Sequence[str], other: Sequence[str]) -> float:
    shared = sum((Counter(one) & Counter(other)).values())
    return shared / max(len(one), len(other))
