"""Numbers in tokens: figures, number words, round numbers, ranges; and what only looks like one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Final

from firsthand.examine.reports.phrases import Phrases, entries
from firsthand.examine.reports.tokens import Words, plain, unjoined
from firsthand.world.numbers import COUNTING, Counting

_MONEY: Final = frozenset("£€$₴₽")
_FIGURE: Final = re.compile(r"\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+|\d+(?:[.,٫٬]\d+)*")
_GLUE_BEFORE: Final = frozenset({"/", "@", "#", "_", ".", ":", "№", "=", "-", "["})
_GLUE_AFTER: Final = frozenset({"/", "@", "_", ":", "=", "]"})
_LONGEST: Final = 6
_IN_BRACKETS: Final = 30
_NEAR: Final = frozenset("~≈")
_LONG_WORD: Final = 4
_INCH: Final = Decimal(12)
_FEET: Final = frozenset("'’′")
_INCHES: Final = frozenset('"”″')
_AGE: Final = frozenset({"year-old", "years-old", "years", "year"})
_COUNTED_ONE: Final = frozenset(
    [
        "person",
        "man",
        "woman",
        "child",
        "boy",
        "girl",
        "civilian",
        "soldier",
        "officer",
        "policeman",
        "resident",
        "worker",
        "journalist",
        "fighter",
        "militant",
        "prisoner",
        "passenger",
        "sailor",
        "pilot",
        "body",
        "casualty",
        "fatality",
        "death",
        "hour",
        "minute",
        "second",
        "month",
        "week",
        "year",
        "mile",
        "kilometre",
        "kilometer",
        "metre",
        "meter",
        "km",
        "kg",
        "ton",
        "tonne",
        "litre",
        "hectare",
        "percent",
        "%",
        "house",
        "tank",
        "missile",
        "drone",
        "shell",
        "rocket",
    ]
)
_WHOLE: Final = frozenset(["of", "the", "a", "an", "its", "his", "her", "their", "all", "our"])
_LETTER: Final = re.compile(r"[^\W\d_]")


@dataclass(frozen=True)
class Bounds:
    """A number as read.

    Attributes:
        end: The token after it.
        low: The least that it means.
        high: The most; None for a round number that says no more than "at least".
        one: Whether it is the word "one", which may be a pronoun.
        figures: Whether it is written in figures.
        about: Whether the word for it means that it is not exact ("une quarantaine").
        of: Whether its words end with "of".
    """

    end: int
    low: Decimal
    high: Decimal | None
    one: bool = False
    figures: bool = False
    about: bool = False
    of: bool = False


class Numbers:
    """One language's numbers.

    Args:
        code: Its BCP 47 tag.
        counting: Its table.
    """

    def __init__(self, code: str, counting: Counting) -> None:
        self.code = code
        self.ones = {plain(word): n for word, n in counting.ones.items()}
        self.times = {plain(word): n for word, n in counting.times.items()}
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
            return words.kinds[at] == "n" or words.plain[at] in _MONEY or words.plain[at] in _NEAR
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
        join = words.plain[first.end]
        if join in self.to and first.end + 1 < len(words):
            second = self._one(words, first.end + 1)
            tight = words.is_glued(first.end) or not first.figures or join not in {"-", "−"}
            if second and second.high and second.low > first.low and tight:
                return Bounds(second.end, first.low, second.high, figures=first.figures)
        return first

    def _between(self, words: Words, at: int, join: str) -> Bounds | None:
        if at + 1 >= len(words):
            return None
        first = self._one(words, at + 1)
        if first is None or first.end >= len(words):
            return None
        middle = first.end
        while words.kinds[middle] == "w" and words.plain[middle] != join and middle < first.end + 1:
            middle += 1  # "between 10 km and 12 km"
            if middle >= len(words):
                return None
        glued = words.plain[middle].startswith(join) and join == "و"
        if words.plain[middle] != join and not glued:
            return None
        if middle > first.end and join == "to":
            return None
        second = self._one(words, middle + 1) if middle + 1 < len(words) else None
        if second is None or second.low < first.low:
            return None
        return Bounds(second.end, first.low, second.high, figures=True)

    def _one(self, words: Words, at: int) -> Bounds | None:
        """Read one number."""
        if words.kinds[at] == "n":
            return self._figures(words, at)
        if words.plain[at] in _MONEY and at + 1 < len(words) and words.kinds[at + 1] == "n":
            return self._figures(words, at + 1) if words.is_glued(at + 1) else None
        if words.kinds[at] != "w":
            return None
        if few := self.few.match(words, at, len(words)):
            return self._few(words, *few)
        if rounded := self._round(words, at):
            return rounded
        if part := self.parts.match(words, at, len(words)):
            low, high = part[1]
            if self.code == "en" and words.word(part[0]) not in _WHOLE:
                return None  # "in half", "a third time"
            return Bounds(part[0], Decimal(low), Decimal(high), about=low != high)
        return self._words(words, at)

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
        return (number * by, place + 1) if by >= _DOZEN and len(word) > 2 else (number, at)  # noqa: PLR2004

    def _round(self, words: Words, at: int) -> Bounds | None:
        """Read "dozens of", "hundreds of thousands of", "a dozen", "half a dozen"."""
        word = words.plain[at]
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
            return Bounds(a + 1, number, number) if len(name) > 2 else None  # noqa: PLR2004
        return None

    def _words(self, words: Words, at: int) -> Bounds | None:
        """Read number words: "twenty-three thousand", "сто двадцять п'ять"."""
        total, current, end, seen = 0, 0, at, False
        while end < len(words) and end < at + _LONGEST:
            word = words.plain[end]
            if self.code == "ar" and word not in self.ones and unjoined(word) in self.ones:
                word = word[1:]
            pair = self._pair(word)
            if word in self.ones:
                value = self.ones[word]
                low = current % 100
                goes_on = not low or value < 10 <= low or self.code == "ar"  # noqa: PLR2004
                if seen and goes_on:
                    fits = current % 10 == 0 if current else True
                    arabic = self.code == "ar" and 0 < current < 10 and value % 10 == 0  # noqa: PLR2004
                    if not arabic and (not fits or (current and value >= current)):
                        break
                elif seen:
                    break
                current += value
            elif word in self.times and len(word) > 2 and (seen or self.code != "en"):  # noqa: PLR2004
                by = self.times[word]
                if not seen and self.code in {"ru", "uk", "ar", "de", "fr", "es"} and by < _HUNDRED:
                    break
                if by == _HUNDRED:
                    current = max(current, 1) * by
                else:
                    total, current = total + max(current, 1) * by, 0
            elif word in self.dozens and seen and self.code not in {"fr", "es"} and word != "pair":
                number = Decimal(current * self.dozens[word])
                return Bounds(end + 1, number, number)
            elif word == "dozens" and seen:
                return Bounds(end + 1, Decimal(current * 12), None)
            elif pair and not seen:
                return Bounds(end + 1, Decimal(pair[0]), Decimal(pair[1]))
            elif not (seen and self._joins(words, end)):
                break
            seen = True
            end += 1
        if not seen:
            return None
        number = Decimal(total + current)
        return Bounds(end, number, number, one=end == at + 1 and number == 1)

    def _pair(self, word: str) -> tuple[int, int] | None:
        """Read "three-four" in one word."""
        first, dash, last = word.partition("-")
        if not dash or first not in self.ones or last not in self.ones:
            return None
        low, high = self.ones[first], self.ones[last]
        return (low, high) if low < high and not (low >= _TWENTY and high < 10) else None  # noqa: PLR2004

    def _joins(self, words: Words, at: int) -> bool:
        """Say whether an "and" here goes on with the same number."""
        following = words.word(at + 1)
        before = self.times.get(words.plain[at - 1], 0) >= _HUNDRED or self.code == "es"
        return words.plain[at] in self.ands and following in self.ones and before

    def _figures(self, words: Words, at: int) -> Bounds | None:
        """Read figures, with what multiplies them; feet and inches too."""
        written = words.plain[at]
        if ":" in written or _FIGURE.fullmatch(written) is None:
            return None
        number = _value(written, self.code)
        if number is None:
            return None
        end = at + 1
        feet = self._feet(words, end, number)
        if feet:
            return feet
        word = words.word(end)
        glued = words.is_glued(end)
        if word in self.times and (len(word) > 2 or glued):  # noqa: PLR2004
            if word == "m" and not _money_before(words, at) and not _people_after(words, end + 1):
                return Bounds(end, number, number, figures=True)
            number *= self.times[word]
            end += 1
            if words.word(end) == "." and len(word) <= 4 and self.code in {"ru", "uk", "de"}:  # noqa: PLR2004
                end += words.word(end + 1)[:1].islower()
        elif glued and words.kinds[end] == "w" and _LETTER.match(word) and len(word) > 3:  # noqa: PLR2004
            return None
        return Bounds(end, number, number, figures=True)

    def _feet(self, words: Words, at: int, number: Decimal) -> Bounds | None:
        if words.word(at) in _INCHES and words.is_glued(at) and number < _HUNDRED:
            inches = _closes_nothing(words, at)
            value = (number / _INCH).quantize(Decimal("0.001"))
            return Bounds(at + 1, value, value, figures=True) if inches else None
        if words.word(at) not in _FEET or not words.is_glued(at) or at + 2 >= len(words):
            return None
        if words.kinds[at + 1] == "n" and words.plain[at + 2] in _INCHES:
            value = (number + Decimal(words.plain[at + 1]) / _INCH).quantize(Decimal("0.001"))
            return Bounds(at + 3, value, value, figures=True)
        return None

    def stands(
        self,
        words: Words,
        at: int,
        end: int,
        bound: str,
        of: tuple[int, int, int] | None,
        found: Bounds,
    ) -> bool:
        """Say whether a number counts something, and is no name, age, ordinal or pronoun."""
        if found.one:
            return self._one_counts(words, at, end, of)
        if not found.figures:
            return self._word_counts(words, at, end)
        start = at + (words.plain[at] in _MONEY)
        if bound and of:
            return True
        if words.is_glued(at) and (
            words.plain[at - 1] in _GLUE_BEFORE or words.kinds[at - 1] == "w"
        ):
            return False
        if end < len(words) and words.is_glued(end):
            word = words.plain[end]
            if word in self.ordinal and not (word in {"m", "е"} and of):
                return False
            if word in _GLUE_AFTER or (word == "-" and words.is_glued(end + 1)):
                return False
        return not self._is_label(words, start, end, bound, of)

    def _word_counts(self, words: Words, at: int, end: int) -> bool:
        """Say whether number words count, and are no age or name."""
        if words.word(end) == "-" or words.word(at - 1) in {"aged", "age"}:
            return False
        title = words.is_named(at) and not words.is_first(at)
        if title and words.is_named(end) and self.code != "de":
            return False
        is_was = words.word(at - 1) in {"is", "was", "turned"} and words.word(end) in {".", "years"}
        return not is_was

    def _is_label(
        self, words: Words, at: int, end: int, bound: str, of: tuple[int, int, int] | None
    ) -> bool:
        """Say whether a figure is a name, an age, the number of a list."""
        before = words.word(at - 1) if at else ""
        if before == "." and at > 1 and words.plain[at - 2] in {"no", "nos", "nr", "art", "fig"}:
            return True
        if before in self.label or before in {"№", "#", "§", "º", "ª", "°"}:
            return True
        if words.word(end) == "." and words.is_glued(end) and words.word(end + 1) in {"º", "ª"}:
            return True
        after = words.word(end)
        if not of and not bound and ((before == "on" and self.code == "en") or after == ")" != before):
            if after != ")" or not self._opened(words, at):
                return True
        if before in {",", "("} and after in {",", ")"} and not of:
            return before == "(" or words.kinds[max(at - 2, 0)] != "n"
        if (
            self.code == "en"
            and words.is_named(end)
            and not of
            and not bound
            and (not words.raw(end).isupper() and not words.lines[end])
        ):
            return True  # "12 Baker Street"
        if words.lines[at] and after in {".", ")"}:
            return True
        if self.code == "de" and after == "." and words.is_named(end + 1) and not bound:
            return True
        if words.word(end).startswith("-") or after in _AGE:
            return after != "years" or words.word(end + 1) in {"old", ","}
        year = end == at + 1 and len(words.plain[at]) == 4 and words.plain[at][:2] in {"19", "20"}  # noqa: PLR2004
        return year and words.plain[at].isdecimal() and not bound and not of

    def _opened(self, words: Words, at: int) -> bool:
        """Say whether a bracket that closes after a figure was opened before it."""
        return "(" in {words.word(place) for place in range(max(at - _IN_BRACKETS, 0), at)}

    def _one_counts(self, words: Words, at: int, end: int, of: tuple[int, int, int] | None) -> bool:
        """Say whether "one" counts: a noun follows it, and nothing makes it a pronoun."""
        if self.code in {"de", "fr", "es"}:
            return False  # there it is the article as well
        before, after = words.word(at - 1), words.word(end)
        if self.code == "en":
            pronoun = {
                "no",
                "the",
                "this",
                "that",
                "each",
                "every",
                "which",
                "any",
                "another",
                "some",
                "only",
                "or",
                "day",
                "-",
            }
            counts = words.word(of[1] - 1) in _COUNTED_ONE if of else False
            return counts and before not in pronoun and after != "of"
        return (
            of is not None
            and before not in {"ни", "не", "жоден", "ещё", "еще", "ще"}
            and (after not in {"из", "з", "із", "от", "за", "раз"})
        )


_HUNDRED: Final = 100
_TWENTY: Final = 20
_DOZEN: Final = 12


def _money_before(words: Words, at: int) -> bool:
    return at > 0 and words.plain[at - 1] in _MONEY


def _people_after(words: Words, at: int) -> bool:
    """Say whether "5.5m" is followed by what is counted, so that m is no metre."""
    word = words.word(at)
    return word == "people" or (
        word.endswith("s") and len(word) > _LONG_WORD and word not in {"across", "towards"}
    )


def _closes_nothing(words: Words, at: int) -> bool:
    """Say whether the mark after a figure is inches: no quotation is open in its sentence."""
    first = max(words.bounds(at)[0], at - 60)
    marks = _INCHES | {"“"}
    figure = [place for place in range(first, at) if words.plain[place] in marks]
    return sum(words.kinds[max(place - 1, 0)] != "n" for place in figure) % 2 == 0


def _value(written: str, code: str) -> Decimal | None:
    """Return the number that figures write; a language writes its thousands its own way."""
    digits = re.sub(r"[ \u00a0\u202f\u2009]", "", written).replace("٫", ".").replace("٬", "")
    thousand, point = (",", ".") if code in {"en", "ar"} else (".", ",")
    groups = digits.split(thousand)
    if len(groups) > 1 and all(len(group) == 3 for group in groups[1:]):  # noqa: PLR2004
        digits = "".join(groups)
    digits = digits.replace(point, ".")
    if digits.count(".") > 1 or "," in digits or len(digits) > 18:  # noqa: PLR2004
        return None
    return Decimal(digits)


@lru_cache(maxsize=16)
def numbers(code: str) -> Numbers:
    """Return one language's numbers.

    Raises:
        KeyError: If it is none of ours.
    """
    return Numbers(code, COUNTING[code])
