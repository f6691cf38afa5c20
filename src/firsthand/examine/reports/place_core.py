"""What the readers of places have in common: the text, its names and times, where a name ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from firsthand.examine.reports.name_runs import Run, runs_of_names
from firsthand.examine.reports.names import find_names
from firsthand.examine.reports.number_words import numbers
from firsthand.examine.reports.time_grammar import named_times
from firsthand.examine.reports.tokens import Words
from firsthand.world.languages import word_set
from firsthand.world.named_things import TITLES
from firsthand.world.place_words import PLACE_WORDS

_LONG_LINE: Final = 12
_LOOK_BACK: Final = 12
_FEW: Final = 3
_NOT_IN_NAMES: Final = word_set("house camp border")
_AWAY: Final = word_set("to the from away а au al de à")
_ABOUT: Final = word_set(
    "some about around roughly approximately nearly almost just rund etwa une près de близько "
    "около примерно в за at à a environ unos نحو علي بعد"
)
_LETTERS: Final = 2
_ROMAN: Final = frozenset("IVXL")
_OF_OTHERS: Final = frozenset(("organisation", "person", "unit"))
_OF_NAMES: Final = word_set(
    "gulf bay strait straits sea isle isles cape sound bight firth mouth lake valley plain plains "
    "republic kingdom port"
)
ROADS: Final = word_set(
    "road motorway highway route autobahn expressway roundabout junction corridor bypass"
)
_BOUNDS: Final = frozenset(
    ("up to", "more than", "less than", "at least", "at most", "over", "under", "well over")
)


@dataclass(frozen=True)
class Spot:
    """A place in tokens.

    Attributes:
        first: First token of its name.
        last: The token after its last.
        relation: The tokens that relate something to it.
        kind: Which relation.
        distance: The tokens of a distance.
        direction: The tokens of a direction.
    """

    first: int
    last: int
    relation: tuple[int, int] | None
    kind: str
    distance: tuple[int, int] | None = None
    direction: tuple[int, int] | None = None


def is_road_letter(words: Words, at: int) -> bool:
    """Say whether a token is the letter of a road's number."""
    raw = words.raw(at)
    return raw.isupper() and raw.isalpha() and len(raw) <= _LETTERS


class Places:
    """A text whose places are read.

    Args:
        words: The text.
        code: Its language.
    """

    def __init__(self, words: Words, code: str) -> None:
        self.words, self.code = words, code
        self.tables = PLACE_WORDS[code]
        self.runs = runs_of_names(words.text, code)
        self.starts = {run.first: run for run in self.runs}
        at = {start: number for number, start in enumerate(words.starts)}
        self.other: dict[int, str] = {}
        self.surnames: set[str] = set()
        self.named: dict[tuple[str, ...], str] = {}
        for name in find_names(words.text, code):
            token = at[name.start]
            first = token
            while token < len(words) and words.starts[token] < name.end:
                self.other[token] = name.sort
                token += 1
            if name.sort == "person" and token > first:
                self.surnames.add(words.plain[token - 1])
            if name.sort in {"person", "organisation"}:
                self.named[tuple(words.plain[first:token])] = name.sort
        self.times = {
            token
            for named in named_times(words.text, code)
            for token in range(named.first, named.last)
        }

    def long_line(self, at: int) -> bool:
        """Say whether a story goes on here, and no heading ends."""
        last = min(at + _LONG_LINE, len(self.words))
        return not any(self.words.lines[place] for place in range(at + 1, last))

    def breaks(self, at: int) -> bool:
        """Say whether what stands before a token ends there: not where a line was only wrapped."""
        words = self.words
        if at >= len(words):
            return True
        return words.lines[at] and words.bounds(at)[0] == at

    def run_at(self, place: int) -> Run | None:
        """Return the run of capitalised words that begins at a token, or one token before it."""
        run = self.starts.get(place)
        if run is not None:
            return run
        before = self.starts.get(place - 1)
        if before is None or not before.first < place < before.last:
            return None
        return Run(place, before.last, opens=False)

    def longer(self, last: int) -> int:
        """Return the token after a name whose number or second part follows: "E71", "Gulf of Lar".

        Args:
            last: The token after the name's first part.
        """
        words = self.words
        if last >= len(words):
            return last
        if words.kinds[last] == "n" and words.is_glued(last) and is_road_letter(words, last - 1):
            return last + 1 + (words.word(last + 1) in ROADS)
        if words.word(last - 1) in _OF_NAMES and words.plain[last] == "of":
            run = self.starts.get(last + 1)
            if run is not None and self.other.get(last + 1) in {None, "person"}:
                return run.last
        return last

    def name_end(self, place: int, run: Run) -> int:
        """Return the token after a name, with the sort of place that is part of it."""
        words, after = self.words, self.tables.after
        for at in range(place + 1, run.last):
            # "In Brussels NATO Secretary-General ...": another name begins in the same run.
            if self.other.get(at) in _OF_OTHERS or words.plain[at] in TITLES:
                return at
            if self._is_acronym(at) and not self._is_acronym(place):
                return at
        last = run.last
        if words.word(last) in after - _NOT_IN_NAMES and not words.lines[last]:
            last += last not in self.times
        if self.code == "en" and (longer := self.longer(run.last)) > run.last:
            return longer
        numbered = words.word(last - 1) == "no" and words.word(last) == "."
        if numbered and words.kinds[last + 1 : last + 2] == "n":
            last += 2  # "School No. 6"
        own = words.word(last) == "'s" or (words.word(last) in {"'", "’"} and words.is_glued(last))
        if own and words.is_named(last + 1) and words.plain[last + 1] in after:
            last += 2  # "St James's Street"
        return max(last, place + 1)

    def _is_acronym(self, at: int) -> bool:
        word = self.words.raw(at)
        return word.isalpha() and word.isupper() and len(word) > 1 and not set(word) <= _ROMAN

    def distance(self, at: int) -> tuple[int, tuple[int, int] | None]:
        """Return the first token of what bounds a distance before a relation, and the distance.

        Args:
            at: The first token of the relation; where there is no distance, it comes back.
        """
        words, place = self.words, at
        place += words.plain[at] in self.tables.units
        while place > 0 and words.plain[place - 1] in _AWAY and at - place < _FEW:
            place -= 1
        if words.word(place - 1) not in self.tables.units:
            return at, None
        first = place - 2
        first -= words.word(first) in {"de", "d'"}
        if first < 0 or (words.kinds[first] != "n" and not self._counts(first)):
            return at, None
        start = first
        while start > 0 and words.plain[start - 1] in _ABOUT and at - start < _LOOK_BACK:
            start -= 1
        if " ".join(words.plain[max(start - 2, 0) : start]) in _BOUNDS:
            start -= 2
        elif words.word(start - 1) in _BOUNDS:
            start -= 1
        return start, (first, place)

    def _counts(self, at: int) -> bool:
        tables, word = numbers(self.code), self.words.plain[at]
        return word in tables.ones or word in tables.dozens
