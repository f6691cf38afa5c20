"""People's names: runs of capitalised words with something beside them that only people have."""

from __future__ import annotations

from typing import Final

from firsthand.examine.reports.name_runs import PARTICLES, Run
from firsthand.examine.reports.tokens import Words, plain
from firsthand.world.languages import LANGUAGES, word_set
from firsthand.world.named_things import ORGANISATION_HEADS, TITLES
from firsthand.world.place_words import PLACE_WORDS

_BYLINE: Final = word_set("by von par por reporting editing автор авторка author text автори")
_KEPT: Final = word_set("mr mrs ms miss dr")
_SAYS_MORE: Final = word_set(
    "says said told tells thinks insists insisted claims claimed explained recalled argued warned "
    "laughed laughs shrugs shrugged interrupts sighed estimates wrote writes tweeted announced "
    "sagt sagte erzählt erklärte berichtet dit explique raconte dice dijo explica asegura cuenta"
)
_COUNTRY: Final = ("ian", "ians", "ish", "ese", "ic", "ern")
_MOST: Final = 3
_PAIR: Final = 2
_SENTENCE: Final = 40
_TITLE_MARKS: Final = word_set('“ ‘ " «')
_AFTER_PLACES: Final = word_set("district region river bridge street team s")
_AGE: Final = 3
_LEAST_SMALL: Final = 6
_NO_NAMES: Final = word_set(
    "telegram facebook youtube internet christmas easter islam bible parliament europe god "
    "police council government army state city local breaking exclusive updated watch related read "
    "home news sport weather privacy cookies contact share save sign subscribe photo image video"
)


class People:
    """Finds people's names among the runs of a text.

    Args:
        words: The text.
        runs: Its runs of capitalised words.
        taken: Which tokens belong to other names.
        code: Its language.
    """

    def __init__(self, words: Words, runs: tuple[Run, ...], taken: bytearray, code: str) -> None:
        self.words, self.runs, self.taken, self.code = words, runs, taken, code
        self.places = PLACE_WORDS[code]
        self.says = frozenset(plain(word) for word in LANGUAGES[code].says) | _SAYS_MORE

    def all(self) -> list[tuple[int, int, str]]:
        """Return the people that the text names, in order."""
        sure: list[tuple[int, int]] = []
        single: list[tuple[int, int]] = []
        for run in self.runs:
            if any(self.taken[run.first : run.last]):
                continue
            first = self._untitled(run)
            titled = first > run.first or self._title_before(run.first)
            if first >= run.last or run.last - first > _MOST + self._particles(first, run.last):
                continue
            if self._is_person(first, run, titled=titled):
                sure.append((first, run.last))
            elif run.last - first == 1:
                single.append((first, run.last))
        known = {self.words.plain[at] for span in sure for at in range(*span)} - PARTICLES
        again = [span for span in single if self._is_known(span[0], known)]
        return [(first, last, "person") for first, last in sorted({*sure, *again})]

    def _particles(self, first: int, last: int) -> int:
        return sum(self.words.plain[at] in PARTICLES for at in range(first, last))

    def _untitled(self, run: Run) -> int:
        """Return the first token after the titles that a run begins with."""
        first = run.first
        while first < run.last and self.words.plain[first] in TITLES:
            first += 1
            if self.words.word(first) == ".":
                break
        return first

    def _title_before(self, at: int) -> bool:
        before = self.words.word(at - 1)
        if before in {'"', "”", "»"}:
            before = self.words.word(at - 2)  # the so-called "governor" X
        if before == "." and self.words.word(at - 2) in TITLES and self.words.is_glued(at - 1):
            return True
        apposed = before == "," and self.words.word(at - 2) in TITLES and at > 1
        return (before in TITLES or apposed) and not self.words.lines[at]

    def _is_person(self, first: int, run: Run, *, titled: bool) -> bool:
        words = self.words
        size = run.last - first
        if any(
            words.plain[at] in ORGANISATION_HEADS | self.places.after | _NO_NAMES
            or (words.plain[at] in self.places.sorts and self.code == "en")
            for at in range(first, run.last)
        ):
            return False
        if titled:
            if size == 1:
                slavic = self.code in {"ru", "uk"}
                return not slavic or words.word(first - 1) not in _OF_PLACES
            return not words.raw(first).isupper() or self._is_label(run)
        by = words.word(first - 1) in _BYLINE
        if size == 1:
            said = self._says_beside(first, run)
            return (by and words.is_first(first - 1)) or (not said and self._aged(run.last))
        beside = by or self._says_beside(first, run) or self._aged(run.last)
        return beside or self._in_sentence(first, run)

    def _is_label(self, run: Run) -> bool:
        """Say whether a run in capitals is the name before what somebody says ("MS OKAFORD:")."""
        return self.words.word(run.last) == ":" or self.words.word(run.first - 1) in _BYLINE

    def _says_beside(self, first: int, run: Run) -> bool:
        words = self.words
        after = words.word(run.last)
        if after == ",":
            after = words.word(run.last + 1)
        before = words.word(first - 1)
        return after in self.says or (before in self.says and not words.lines[first])

    def _aged(self, at: int) -> bool:
        """Say whether an age follows: ", 71," or "(38)"."""
        words = self.words
        if words.word(at) not in {",", "("} or at + 2 >= len(words):
            return False
        age = words.plain[at + 1]
        return (
            words.kinds[at + 1] == "n"
            and age.isdecimal()
            and len(age) < _AGE
            and (words.plain[at + 2] in {",", ")", "."})
        )

    def _in_sentence(self, first: int, run: Run) -> bool:
        """Take two or three capitalised words in a sentence for a person, if nothing forbids it."""
        words = self.words
        if self.code == "de" or run.last - first > _MOST or words.raw(first).isupper():
            return False
        before = words.word(first - 1) if not words.lines[first] else ""
        place = before in self.places.the or before in _PLACE_BEFORE.get(self.code, frozenset())
        title = before in _TITLE_MARKS or words.plain[first] in self.places.before
        if place or title or words.plain[first].endswith(_COUNTRY):
            return False
        if run.opens and run.last - first == _PAIR and words.plain[first] in _COMMON_OPENERS:
            return False
        begin, end = words.bounds(first)
        tokens = range(begin, min(end, begin + _SENTENCE))
        small = sum(words.kinds[at] == "w" and not words.is_named(at) for at in tokens)
        return small >= _LEAST_SMALL and words.word(run.last) not in _AFTER_PLACES

    def _is_known(self, at: int, known: set[str]) -> bool:
        """Say whether a single word is part of a name that was found."""
        word = self.words.plain[at]
        if word in known:
            return True
        if self.code not in {"ru", "uk"}:
            return False
        # An ending may be added; a stem of four letters must stay.
        return any(
            word[: len(word) - cut] in known for cut in range(1, _AGE + 1) if len(word) - cut > _AGE
        )


_PLACE_BEFORE: Final = {
    "en": word_set(
        "in at near off of to from into towards toward called named outside the through across "
        "around over"
    ),
    "fr": word_set("à de en au du des la le les près"),
    "es": word_set("en de del a la el los las"),
    "ru": word_set("в из на под у"),
    "uk": word_set("в у з із на під біля"),
}
_OF_PLACES: Final = word_set(
    "глава голова мэр мер губернатор директор представитель речник глави главы мэра мера"
)
_COMMON_OPENERS: Final = word_set("residents officials police locals survivors witnesses council")
