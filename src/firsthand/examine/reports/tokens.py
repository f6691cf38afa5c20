"""Words, numbers and marks of a text, in the form in which rules compare them.

A token keeps where it stands; beside it stands its plain form: small letters, one apostrophe,
Arabic without vowel signs and with one alef, ё as е. Rules look at plain forms and give back
places, so that what is found is always the text's own words.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from firsthand.examine.reports.sentences import sentences_in

_TOKEN: Final = re.compile(
    r"(?P<number>\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?![\d.:])|\d{1,2}:\d{2}(?::\d{2})?(?!\d)"
    r"|\d+(?:[.,٫٬]\d+)*)"
    r"|(?P<elided>(?:[ldnsjmtcLDNSJMTC]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)['’](?=[^\W\d_]))"
    r"|(?P<word>[^\W\d_]\.(?:[^\W\d_]\.)+"
    r"|[^\W\d_][\u0300-\u036f\u064b-\u065f\u0670]*(?:[^\W\d_][\u064b-\u065f\u0670\u0300-\u036f]*"
    r"|['’ʼ-](?!s\b)(?=[^\W_])|(?<=-)\d+|(?<=[A-ZА-Я]-\d)\d+|(?<=\d)[A-ZА-Я]{1,3}\b|(?<=\d)s\b)*)"
    r"|(?P<own>['’]s\b)|(?P<mark>\S)"
)
_SIGNS: Final = re.compile("[\u064b-\u065f\u0670\u0640\u0300-\u036f]")
_FOLD: Final = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ё": "е", "’": "'", "ʼ": "'", "‑": "-"}
)
_JOINED: Final = "وف"
_SHORTEST_JOINED: Final = 3


def plain(word: str) -> str:
    """Return a word in the form in which words are compared."""
    low = word.lower()
    if low.isascii():
        return low
    return _SIGNS.sub("", low).translate(_FOLD) if not low.isalnum() or low > "\u03ff" else low


@dataclass(frozen=True)
class Words:
    """A text as tokens; all lists run in parallel.

    Attributes:
        text: The text.
        starts: Where each token starts.
        ends: Where each token ends.
        plain: Its plain form.
        kinds: ``n`` a number, ``w`` a word, ``m`` a mark, ``s`` an English possessive ending.
        lines: Whether it is the first of its line; one more stands for the end of the text.
        sentences: Where each sentence starts and ends, in characters.
    """

    text: str
    starts: list[int]
    ends: list[int]
    plain: list[str]
    kinds: str
    lines: list[bool]
    sentences: list[tuple[int, int]]

    def __len__(self) -> int:
        return len(self.starts)

    def raw(self, at: int) -> str:
        """Return a token as it is written."""
        return self.text[self.starts[at] : self.ends[at]]

    def is_named(self, at: int) -> bool:
        """Say whether a token is a word with a capital."""
        return (
            0 <= at < len(self.starts)
            and self.kinds[at] == "w"
            and self.text[self.starts[at]].isupper()
        )

    def word(self, at: int) -> str:
        """Return the plain form of a token; nothing beyond the text's ends."""
        return self.plain[at] if 0 <= at < len(self.plain) else ""

    def is_glued(self, at: int) -> bool:
        """Say whether no blank stands between a token and the one before it."""
        return 0 < at < len(self.starts) and self.starts[at] == self.ends[at - 1]

    def bounds(self, at: int) -> tuple[int, int]:
        """Return the first token of the sentence of `at`, and the one after its last."""
        place = self.starts[at]
        which = bisect_right(self.sentences, (place, len(self.text) + 1)) - 1
        if which < 0:
            return at, at + 1
        start, end = self.sentences[which]
        if place >= end:
            return at, at + 1
        first = bisect_right(self.starts, start - 1)
        return first, bisect_right(self.starts, end - 1)

    def is_first(self, at: int) -> bool:
        """Say whether a token begins its sentence or its line, marks that open left out."""
        while at and not self.lines[at] and self.bounds(at)[0] != at:
            mark = self.kinds[at - 1] == "m" and self.plain[at - 1] in "“„«\"'‘(-–—•*"
            closes = self.is_glued(at - 1) and not self.is_glued(at)
            if not mark or closes:
                return False
            at -= 1
        return True


@lru_cache(maxsize=2)
def words_of(text: str) -> Words:
    """Return a text as tokens. The last texts are kept, because many rules read the same one."""
    starts, ends, forms, kinds, lines = [], [], [], [], []
    last = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        kind = match.lastgroup or "mark"
        starts.append(start)
        ends.append(end)
        forms.append(plain(match[0]) if kind in {"word", "elided", "own"} else match[0])
        kinds.append({"number": "n", "mark": "m", "own": "s"}.get(kind, "w"))
        lines.append(start == 0 or (start > last and "\n" in text[last:start]))
        last = end
    lines.append(True)  # the end of the text ends a line
    sentences = [(first, end) for _, first, end in sentences_in(text)]
    return Words(text, starts, ends, forms, "".join(kinds), lines, sentences)


def unjoined(word: str) -> str | None:
    """Return an Arabic word without the "and" that is written in one with it."""
    if len(word) >= _SHORTEST_JOINED and word[0] in _JOINED:
        return word[1:]
    return None
