"""Numbers written in figures: their thousands, what multiplies them, feet and inches."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from firsthand.examine.reports.tokens import Words

_FIGURE: Final = re.compile(r"\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+|\d+(?:[.,٫٬]\d+)*")
_HUNDRED: Final = 100
_ABBREVIATED: Final = 2
_LONG_WORD: Final = 4
_INCH: Final = Decimal(12)
_FEET: Final = frozenset("'’′")
_INCHES: Final = frozenset('"”″')
_ID: Final = 9
_EXACT: Final = 4
_LETTER: Final = re.compile(r"[^\W\d_]")


MONEY: Final = frozenset("£€$₴₽¥₺₪₹")
"""Signs of money, which stand before a figure."""


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


class Figures:
    """Reads figures as one language writes them.

    Args:
        code: The language's BCP 47 tag.
        times: What multiplies a number, by word.
    """

    def __init__(self, code: str, times: dict[str, int]) -> None:
        self.code = code
        self.times = times

    def _figures(self, words: Words, at: int) -> Bounds | None:
        """Read figures, with what multiplies them; feet and inches too."""
        written = words.plain[at]
        if ":" in written or _FIGURE.fullmatch(written) is None:
            return None
        number = _value(written, self.code)
        if number is None or _is_code(words, at):
            return None
        end = at + 1
        feet = self._feet(words, end, number)
        if feet:
            return feet
        word = words.word(end)
        glued = words.is_glued(end)
        if word in self.times and (len(word) > _ABBREVIATED or glued):
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


def _is_code(words: Words, at: int) -> bool:
    """Say whether figures are a code: a telephone number, an id, coordinates."""
    written = words.plain[at]
    if len(written) >= _ID and written.isdecimal():
        return True
    whole, _, part = written.partition(".")
    if len(part) >= _EXACT and part.isdecimal() and whole.isdecimal():
        return True
    if written[0] == "0" and len(written) > 1 and written.isdecimal():
        return True
    before, after = _figures_beside(words, at, -1), _figures_beside(words, at, 1)
    grouped = words.kinds[at - 1 : at] == "n" and at > 0 and words.plain[at - 1].isdecimal()
    return before + after > 1 or (grouped and before + after > 0 and words.word(at - 2) == "+")


def _figures_beside(words: Words, at: int, step: int) -> int:
    """Return how many bare figures stand right beside one, blanks or hyphens between them."""
    count, place = 0, at + step
    while 0 <= place < len(words) and count < 3 and abs(place - at) < 6:  # noqa: PLR2004
        hyphen = words.plain[place] == "-" and words.is_glued(place)
        if words.lines[max(place, place - step)] or not (words.kinds[place] == "n" or hyphen):
            break
        count += words.kinds[place] == "n"
        place += step
    return count


def _money_before(words: Words, at: int) -> bool:
    return at > 0 and words.plain[at - 1] in MONEY


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
