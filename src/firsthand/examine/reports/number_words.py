"""Numbers in tokens: figures, number words, round numbers, ranges; and what only looks like one.

This file is longer than 300 lines, because a number's words are read in one pass.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import Final

from firsthand.examine.reports.number_figures import MONEY, Bounds, Figures
from firsthand.examine.reports.phrases import Phrases, entries
from firsthand.examine.reports.tokens import Words, plain, unjoined
from firsthand.world.numbers import COUNTING, Counting

_LONGEST: Final = 6
_HUNDRED: Final = 100
_TWENTY: Final = 20
_TEN: Final = 10
_ABBREVIATED: Final = 2
_DOZEN: Final = 12
_THOUSAND: Final = 1000
_ABOUT_A_HUNDRED: Final = frozenset(
    [
        "около",
        "порядка",
        "до",
        "свыше",
        "более",
        "больше",
        "менее",
        "примерно",
        "близько",
        "понад",
        "приблизно",
        "менше",
        "більше",
    ]
)
_SHARES: Final = {
    "en": Phrases([("in", ""), ("out of", ""), ("in every", "")]),
    "de": Phrases([("von", "")]),
    "fr": Phrases([("sur", "")]),
    "es": Phrases([("de cada", "")]),
    "ru": Phrases([("из", "")]),
    "uk": Phrases([("з", ""), ("із", "")]),
}
_LENGTHS: Final = frozenset(
    ["days", "weeks", "months", "years", "hours", "minutes", "day", "week", "month", "year"]
)
_NEAR: Final = frozenset("~≈")
_WHOLE: Final = frozenset(["of", "the", "a", "an", "its", "his", "her", "their", "all", "our"])


class Numbers(Figures):
    """One language's numbers.

    Args:
        code: Its BCP 47 tag.
        counting: Its table.
    """

    def __init__(self, code: str, counting: Counting) -> None:
        super().__init__(code, {plain(word): n for word, n in counting.times.items()})
        self.ones = {plain(word): n for word, n in counting.ones.items()}
        self.dozens = {plain(word): n for word, n in counting.dozens.items()}
        self.round = {plain(word): n for word, n in counting.round.items()}
        self.few = Phrases((phrase, least) for phrase, least in counting.few.items())
        self.parts = Phrases((phrase, ends) for phrase, ends in counting.parts.items())
        self.ands, self.a, self.of = counting.ands, counting.a, counting.of
        self.before = Phrases(entries(counting.before))
        self.after = Phrases(entries(counting.after))
        self.between = {plain(first): plain(last) for first, last in counting.between}
        self.to = counting.to
        self.heads = frozenset(
            {
                *self.ones,
                *self.times,
                *self.dozens,
                *self.round,
                *self.a,
                *self.between,
                "ما",
                "half",
            }
            | self.before.heads
            | self.few.heads
            | self.parts.heads
        )
        self.ordinal, self.label = counting.ordinal, counting.label

    def may_begin(self, words: Words, at: int) -> bool:
        """Say at once of most words that no quantity begins with them."""
        if words.kinds[at] != "w":
            return words.kinds[at] == "n" or words.plain[at] in MONEY or words.plain[at] in _NEAR
        word = words.plain[at]
        return word in self.heads or "-" in word or self.code == "ar"

    def before_joined(self, words: Words, at: int) -> tuple[int, str] | None:
        """Read an Arabic bound that "with" is written in one with."""
        word = words.plain[at]
        if (
            self.code == "ar"
            and word[:1] in {"ب", "ل", "و"}
            and word[1:] in {"نحو", "حوالي", "قرابه"}
        ):
            return at + 1, "about"
        return None

    def read(self, words: Words, at: int) -> Bounds | None:
        """Read a number that begins at a token: alone, a range, or between two."""
        joined = self.between.get(words.plain[at])
        if joined is not None:
            return self._between(words, at, joined)
        if words.plain[at] == "ما" and self.between.get(words.word(at + 1)):
            return self._between(words, at + 1, self.between[words.word(at + 1)])
        first = self._one(words, at)
        if first is None or first.high is None or first.end >= len(words):
            return first
        if share := self._share(words, first):
            return share
        join = words.plain[first.end]
        if join in self.to and first.end + 1 < len(words):
            second = self._one(words, first.end + 1)
            tight = words.is_glued(first.end) or not first.figures or join not in {"-", "−"}
            first = self._same_times(words, first, second)
            if second and second.high and second.low > first.low and tight:
                return Bounds(second.end, first.low, second.high, figures=first.figures)
        return first

    def _same_times(self, words: Words, first: Bounds, second: Bounds | None) -> Bounds:
        """Return the first of "five to seven thousand" in thousands."""
        if second is None or words.word(second.end - 1) not in self.times:
            return first
        by = self.times[words.plain[second.end - 1]]
        plain_first = words.word(first.end - 1) not in self.times and first.low < _THOUSAND
        if by < _THOUSAND or not plain_first or first.high is None:
            return first
        return replace(first, low=first.low * by, high=first.high * by)

    def _share(self, words: Words, first: Bounds) -> Bounds | None:
        """Read "one in five", "three out of four", "two von drei" as the share that they are."""
        joins = _SHARES.get(self.code)
        at = first.end
        if joins is None or first.low != first.high or not 0 < first.low <= _TEN:
            return None
        join = joins.match(words, at, len(words))
        if join is None or join[0] >= len(words):
            return None
        second = self._one(words, join[0])
        if second is None or second.high is None or not first.low < second.low <= _HUNDRED:
            return None
        if second.figures != first.figures or words.word(second.end) in _LENGTHS:
            return None
        share = (first.low / second.low).quantize(Decimal("0.001"))
        return Bounds(second.end, share, share)

    def _between(self, words: Words, at: int, join: str) -> Bounds | None:
        """Read the two bounds after "between"; a unit may stand after the first."""
        first = self._one(words, at + 1) if at + 1 < len(words) else None
        if first is None:
            return None
        middle = first.end
        if words.word(middle) not in {join, ""} and words.kinds[middle] == "w" and join != "to":
            middle += not self._is_join(words.word(middle), join)
        if middle + 1 >= len(words) or not self._is_join(words.plain[middle], join):
            return None
        joined = self.code == "ar" and unjoined(words.plain[middle]) in self.ones
        second = self._one(words, middle if joined else middle + 1)
        if second is None or second.low < first.low:
            return None
        return Bounds(second.end, first.low, second.high, figures=True)

    @staticmethod
    def _is_join(word: str, join: str) -> bool:
        return word == join or (join == "و" and word.startswith(join))

    def _one(self, words: Words, at: int) -> Bounds | None:
        """Read one number."""
        money = words.plain[at] in MONEY and words.is_glued(at + 1)
        if words.kinds[at] == "n" or (money and words.kinds[at + 1] == "n"):
            return self._figures(words, at + money)
        if words.kinds[at] != "w":
            return None
        if few := self.few.match(words, at, len(words)):
            return self._few(words, *few)
        return self._round(words, at) or self._part(words, at) or self._words(words, at)

    def _part(self, words: Words, at: int) -> Bounds | None:
        """Read "half of", "a third of"; "in half" is none."""
        part = self.parts.match(words, at, len(words))
        bounded = words.word(at - 1) in {"than", "least"}
        if part is None or (self.code == "en" and words.word(at) == "half" and not bounded):
            return None  # no number of things
        if self.code == "en" and words.word(part[0]) not in _WHOLE:
            return None
        low, high = part[1]
        return Bounds(part[0], Decimal(low), Decimal(high), about=low != high)

    def _few(self, words: Words, end: int, least: int) -> Bounds | None:
        low, stop = self._times(words, end, 2)
        return Bounds(stop, Decimal(low if stop > end else least), None, of=True)

    def _times(self, words: Words, at: int, number: int) -> tuple[int, int]:
        """Multiply by what follows: "several hundred", "tens of thousands"."""
        place = at
        if words.word(place) in self.of:
            place += 1
        word = words.word(place)
        by = self.times.get(word, 0) or self.times.get(word.removesuffix("s"), 0)
        if word in self.round and place > at:
            by = self.round[word] // 2
        by = by or (self.dozens.get(word, 0) if place > at else 0)
        return (
            (number * by, place + 1) if by >= _DOZEN and len(word) > _ABBREVIATED else (number, at)
        )

    def _round(self, words: Words, at: int) -> Bounds | None:
        """Read "dozens of", "hundreds of thousands of", "a dozen", "half a dozen"."""
        word = words.plain[at]
        if word in {"сотни", "сотні"} and words.word(at - 1) not in _ABOUT_A_HUNDRED:
            return Bounds(at + 1, Decimal(2 * _HUNDRED), None, of=True)
        if word in self.round:
            low, end = self._times(words, at + 1, self.round[word])
            of = words.word(end) in self.of and self.code == "en"
            return Bounds(end + of, Decimal(low), None, of=True)
        a = at + (word in self.a) if word in self.a or word == "half" else at
        half = word == "half" and words.word(at + 1) in self.a
        a += 2 if half else 0
        name = words.word(a)
        if name in self.dozens and (a > at or self.code in {"ru", "uk", "de"}):
            if name in {"pair", "couple", "score"} or not name:
                return None
            number = Decimal(self.dozens[name]) / (2 if half else 1)
            about = self.code in {"fr", "es"} and name not in {"douzaine", "docena", "millier"}
            return Bounds(a + 1, number, number, about=about or name in {"douzaine", "docena"})
        if a > at and name in self.times and self.times[name] >= _HUNDRED:
            number = Decimal(self.times[name]) / (2 if half else 1)
            return Bounds(a + 1, number, number) if len(name) > _ABBREVIATED else None
        return None

    def _words(self, words: Words, at: int) -> Bounds | None:
        """Read number words: "twenty-three thousand", "сто двадцять п'ять"."""
        if pair := self._pair(words.plain[at]):
            return Bounds(at + 1, Decimal(pair[0]), Decimal(pair[1]))
        total, current, end = 0, 0, at
        while end < min(len(words), at + _LONGEST):
            word = self._bare(words.plain[end])
            if end > at and (groups := self._in_dozens(word, current)):
                return Bounds(end + 1, *groups)
            if word in self.ones:
                if end > at and not self._adds(self.ones[word], current):
                    break
                current += self.ones[word]
            elif self._multiplies(word, first=end == at):
                by = self.times[word]
                total, current = _multiplied(total, max(current, 1), by)
            elif end == at or not self._joins(words, end):
                break
            end += 1
        if end == at:
            return None
        if words.plain[end - 1] in self.ands and end > at + 1:
            end -= 1  # "tres y" of "entre tres y cinco"
        number = Decimal(total + current)
        return Bounds(end, number, number, one=end == at + 1 and number == 1)

    def _bare(self, word: str) -> str:
        """Return an Arabic number word without the "and" that is written in one with it."""
        joined = self.code == "ar" and word not in self.ones and unjoined(word) in self.ones
        return word[1:] if joined else word

    def _adds(self, value: int, current: int) -> bool:
        """Say whether a number word goes on with the number before it: "twenty" and "three"."""
        if self.code == "ar" and 0 < current < _TEN and value % _TEN == 0:
            return True  # three and twenty
        low = current % _HUNDRED
        if low and not value < _TEN <= low and self.code != "ar":
            return False
        return current == 0 or (current % _TEN == 0 and value < current)

    def _multiplies(self, word: str, *, first: bool) -> bool:
        if word not in self.times or len(word) <= _ABBREVIATED:
            return False
        return not first or (self.code != "en" and self.times[word] >= _HUNDRED)

    def _in_dozens(self, word: str, current: int) -> tuple[Decimal, Decimal | None] | None:
        """Read "two dozen", "three dozens"."""
        if word == "dozens":
            return Decimal(current * _DOZEN), None
        if word in self.dozens and self.code not in {"fr", "es"} and word != "pair":
            number = Decimal(current * self.dozens[word])
            return number, number
        return None

    def _pair(self, word: str) -> tuple[int, int] | None:
        """Read "three-four" in one word."""
        first, dash, last = word.partition("-")
        if not dash or first not in self.ones or last not in self.ones:
            return None
        low, high = self.ones[first], self.ones[last]
        return (low, high) if low < high and not (low >= _TWENTY and high < _TEN) else None

    def _joins(self, words: Words, at: int) -> bool:
        """Say whether an "and" here goes on with the same number."""
        following = words.word(at + 1)
        before = self.times.get(words.plain[at - 1], 0) >= _HUNDRED or self.code == "es"
        return words.plain[at] in self.ands and following in self.ones and before


def _multiplied(total: int, current: int, by: int) -> tuple[int, int]:
    """Return a number so far and its part in work, once that is multiplied."""
    return (total, current * by) if by == _HUNDRED else (total + current * by, 0)


@lru_cache(maxsize=16)
def numbers(code: str) -> Numbers:
    """Return one language's numbers.

    Raises:
        KeyError: If it is none of ours.
    """
    return Numbers(code, COUNTING[code])
