"""Whether a sentence ends at a mark: every rule looks at a few characters around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from firsthand.world.languages import Language, word_set

MARKS: Final = re.compile("[.!?…؟۔。！？｡।॥‼⁇⁈⁉]+")
"""What ends sentences."""

_WIDE: Final = frozenset("。！？｡")
_CLOSERS: Final = frozenset("”’\"'»›)]}」』）】“‘«‹")
_LATE_CLOSERS: Final = frozenset("»›”“")
_OPENERS: Final = frozenset("“„«‹‘‚\"'(‘[{「『（【¿¡»›—–-*•·#>.…")
_NOTE: Final = re.compile(r"(?:\[\d{1,3}\])+|[¹²³⁰⁴-⁹]+")
_LOOK_BACK: Final = 24
_LOOK_ON: Final = 8
_LOOK_FOR_WORDS: Final = 40
_LOOK_FOR_VERB: Final = 80
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_INITIAL: Final = re.compile(r"[^\W\d_]\.")
_DOTTED: Final = re.compile(r"[^\W\d_]{1,2}(?:\.[^\W\d_]{1,2})+")
_ROMAN: Final = re.compile("[IVXLC]{1,5}")
_BEFORE_ORDINAL: Final = word_set(
    "der die das den dem des am im vom zum zur beim ab seit bis jeder jedem jeden ihr ihre ihrem "
    "sein seine seinem dieser diesem unser und oder"
)
_LONGEST_COUNT: Final = 3
_LONGEST_ORDINAL: Final = 2


@dataclass(frozen=True)
class Ends:
    """The marks of one paragraph, judged by the rules of one language.

    Attributes:
        text: The text.
        start: Where the paragraph starts.
        end: Where it ends.
        language: Its language.
        small: Whether nothing in it is written with capitals: then a small letter does not mean
            that a sentence goes on.
    """

    text: str
    start: int
    end: int
    language: Language
    small: bool

    def after(self, at: int) -> int:
        """Return where a sentence ends whose mark ends at `at`: after what closes there."""
        while at < self.end and self.text[at] in _CLOSERS:
            at += 1
        if note := _NOTE.match(self.text, at, self.end):
            at = note.end()
        # French sets a blank before the closing mark.
        if at + 1 < self.end and self.text[at].isspace() and self.text[at + 1] in _LATE_CLOSERS:
            later = at + 2
            if later == self.end or self.text[later].isspace() or self.text[later] in ",.;:)":
                return later
        return at

    def ends(self, mark: re.Match[str], after: int) -> bool:
        """Say whether a sentence ends at a mark, what closes there included.

        Args:
            mark: The mark, or several in a row.
            after: Where the sentence would end; some words follow.
        """
        if mark[0][-1] in _WIDE:
            return True
        if not self.text[after].isspace():
            return self._ends_without_blank(mark, after)
        following = skip(self.text, after, self.end)
        head = self._head(following)
        if head is None:
            # Only signs follow, or many of them first: they are a sentence if words come.
            return any(
                each.isalnum() for each in self.text[following : following + _LOOK_FOR_WORDS]
            )
        if self.text[head].islower() and not self.small:
            return False
        if mark[0] == ".":
            return not self._is_abbreviation(mark.start(), head)
        quoted = after > mark.end() and head == following and mark[0][-1] in "!?"
        return not (quoted and self._is_said_by(head))

    def _head(self, at: int) -> int | None:
        """Return where the first letter or digit stands, behind marks that open."""
        for place in range(at, min(self.end, at + _LOOK_ON)):
            char = self.text[place]
            if char.isalnum():
                return place
            if char not in _OPENERS and not char.isspace():
                return None
        return None

    def _before(self, at: int) -> str:
        """Return the word or part of one that ends at `at`."""
        before = self.text[max(self.start, at - _LOOK_BACK) : at].split()
        return before[-1] if before and not self.text[at - 1].isspace() else ""

    def _ends_without_blank(self, mark: re.Match[str], after: int) -> bool:
        """Say whether a sentence ends although no blank follows ("He fell.The others")."""
        if not (self.text[after].isupper() and self.text[after + 1 : after + 2].islower()):
            return False
        word = self._before(mark.start())
        if any(sign in word for sign in "./@=&_#:"):
            return False
        if after == mark.end() and not (word[-2:].isalpha() and word[-2:].islower()):
            return False
        return word.lower().lstrip("(“„«\"'") not in self.language.always | self.language.often

    def _is_abbreviation(self, at: int, head: int) -> bool:
        """Say whether the full stop at `at` belongs to a word or number, and ends nothing."""
        begin = at
        while begin > max(self.start, at - _LOOK_BACK) and (
            self.text[begin - 1].isalnum() or self.text[begin - 1] in ".-’'№"
        ):
            begin -= 1
        word = self.text[begin:at].lstrip("-’'.")
        if word.isdecimal():
            return self._is_ordinal(begin, word, head)
        before = self.text[max(self.start, begin - 2) : begin].rstrip()[-1:]
        return bool(word) and self._is_short_for(word, before, head)

    def _is_short_for(self, word: str, before: str, head: int) -> bool:
        """Say whether a word with a full stop stands for a longer one, and the sentence goes on.

        Args:
            word: The word.
            before: The character before it, blanks left out.
            head: Where the next word stands.
        """
        if len(word) == 1 and _INITIAL.match(self.text, head, self.end):
            return True  # the first of two letters: "z. B.", "J. R. Smith"
        lower = word.lower()
        if lower in self.language.always:
            measured = before.isdecimal() and lower in self.language.often
            return not (measured and self._starts_sentence(head))
        if lower in self.language.numbered and not (len(word) == 1 and word.isupper()):
            return self.text[head].isnumeric()
        if len(word) == 1 and word.islower() and before == ".":
            return True  # the second letter of "т. д."
        often = lower in self.language.often or _DOTTED.fullmatch(lower)
        if often or (len(word) == 1 and word.isupper()):
            return not self._starts_sentence(head)
        return self.language.code == "de" and _ROMAN.fullmatch(word) is not None

    def _is_ordinal(self, begin: int, word: str, head: int) -> bool:
        """Say whether a full stop after a number counts: "3. März", "der 2. Zug", "1. First"."""
        if begin == self.start and len(word) <= _LONGEST_COUNT:
            return True
        if self.language.code != "de" or len(word) > _LONGEST_ORDINAL:
            return False
        following = _WORD.match(self.text, head, self.end)
        if following and following[0].lower() in self.language.months:
            return True
        return self._before(skip_back(self.text, self.start, begin)).lower() in _BEFORE_ORDINAL

    def _starts_sentence(self, head: int) -> bool:
        """Say whether a common word, with its capital, stands at `head`."""
        word = _WORD.match(self.text, head, self.end)
        return word is not None and word[0].lower() in self.language.common

    def _is_said_by(self, head: int) -> bool:
        """Say whether somebody is said to have said it: "“Stop!” President Orlova shouted."."""
        if self.language.code != "en":
            return False
        following = self.text[head : min(self.end, head + _LOOK_FOR_VERB)].split()[:6]
        for number, word in enumerate(following):
            bare = word.rstrip(".,:;")
            if number and bare.lower() in self.language.says:
                return True
            title = len(bare) <= 4  # noqa: PLR2004  "Gen.", "Mrs."
            if bare != word and not word.endswith(",") and not title:
                return False
        return False


def skip(text: str, at: int, end: int) -> int:
    """Return where the next character stands that is no white space."""
    while at < end and text[at].isspace():
        at += 1
    return at


def skip_back(text: str, start: int, at: int) -> int:
    """Return where white space begins that ends at `at`."""
    while at > start and text[at - 1].isspace():
        at -= 1
    return at
