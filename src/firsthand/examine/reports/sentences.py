"""Sentences: where one ends, by rules that a reader can follow.

A sentence ends at a mark that ends sentences (``.!?…؟۔。``), with the quotation marks and brackets
that close right after it, if what follows looks like a beginning. A full stop ends none after an
abbreviation or an initial, within a number, or before a small letter. Every rule looks at a few
characters around the mark, so the time grows with the text and no faster.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.examine.reports.layout import paragraphs
from firsthand.examine.reports.sources import Text
from firsthand.examine.reports.tongue import tongue
from firsthand.records import Gap, Observation, Passage
from firsthand.steps import step
from firsthand.world.languages import Language

_END: Final = re.compile("[.!?…؟۔。！？｡।॥‼⁇⁈⁉]+")
_WIDE: Final = frozenset("。！？｡")
_CLOSERS: Final = frozenset("”’\"'»›)]}」』）】“‘«‹")
_LATE_CLOSERS: Final = frozenset("»›”“")
_OPENERS: Final = frozenset("“„«‹‘‚\"'(‘[{「『（【¿¡»›—–-*•·#>")
_NOTE: Final = re.compile(r"(?:\[\d{1,3}\])+|[¹²³⁰⁴-⁹]+")
_LOOK_BACK: Final = 24
_LOOK_ON: Final = 8
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_INITIAL: Final = re.compile(r"[^\W\d_]\.")
_ROMAN: Final = re.compile("[IVXLC]{1,5}")
_ARTICLES: Final = frozenset(
    "der die das den dem des am im vom zum zur beim ab seit bis jeder jedem jeden ihr ihre ihrem sein "
    "seine seinem dieser diesem unser und oder".split()
)


@step(version=1)
def sentences(text: Text, *, most: int = 50_000, longest: int = 20_000) -> Iterator[Observation | Gap]:
    """Cut a text into sentences; together they hold every word of it.

    Args:
        text: The text.
        most: How many sentences are kept; beyond that a gap says so.
        longest: How many characters a sentence may have. A longer one is no sentence, and is cut
            between words.
    """
    index = 0
    around = tongue(text.text, 0, len(text.text))
    for number, (start, end) in enumerate(paragraphs(text.text)):
        language = tongue(text.text, start, end, around)
        for first, last, cut in _bounded(text.text, sentence_spans(text.text, start, end, language), longest):
            if index >= most:
                yield Gap(
                    asked="every sentence",
                    why=f"The text has more sentences than the {most:,} that are kept.",
                    outcome="partial",
                    item=text.item,
                    kept=f"the first {most:,} sentences, and the whole text",
                    todo="Raise the step's setting `most`.",
                )
                return
            yield Observation(
                kind="sentence",
                where=Passage.of(text.item, text.text, first, last),
                facts={"paragraph": number, "index": index, **({"cut": True} if cut else {})},
            )
            index += 1


def sentence_spans(
    text: str, start: int, end: int, language: Language
) -> Iterator[tuple[int, int]]:
    """Yield where each sentence of a paragraph starts and ends, without white space around it.

    Args:
        text: The text.
        start: Where the paragraph starts.
        end: Where it ends.
        language: The language whose abbreviations and habits hold.
    """
    # Where nothing is written with capitals, a small letter does not mean that a sentence goes on.
    small = text[start:end].islower()
    first = start
    for match in _END.finditer(text, start, end):
        if match.start() < first:
            continue
        after = _closed(text, match.end(), end)
        if after < end and _ends(text, match, after, start, end, language, small=small):
            yield first, after
            first = _skip(text, after, end)
    if first < end:
        yield first, end


def _bounded(
    text: str, spans: Iterator[tuple[int, int]], longest: int
) -> Iterator[tuple[int, int, bool]]:
    """Cut what is too long for a sentence, between words where there are any."""
    for start, end in spans:
        first, cut = start, False
        while end - first > longest:
            space = max(text.rfind(" ", first + 1, first + longest), text.rfind("\n", first + 1, first + longest))
            last = space if space > first else first + longest
            yield first, _back(text, first, last), True
            first, cut = _skip(text, last, end), True
        if first < end:
            yield first, end, cut


def _closed(text: str, at: int, end: int) -> int:
    """Return where a sentence ends whose mark ends at `at`: after marks that close there."""
    while at < end and text[at] in _CLOSERS:
        at += 1
    if note := _NOTE.match(text, at, end):
        at = note.end()
    # French sets a blank before the closing mark.
    if at + 1 < end and text[at].isspace() and text[at + 1] in _LATE_CLOSERS:
        after = at + 2
        if after == end or text[after].isspace() or text[after] in ",.;:)":
            return after
    return at


def _ends(  # noqa: PLR0911
    text: str, mark: re.Match[str], after: int, start: int, end: int, language: Language, *, small: bool
) -> bool:
    """Say whether the sentence ends at a mark."""
    marks = mark[0]
    if marks[-1] in _WIDE:
        return True
    full_stop = marks == "."
    if not text[after].isspace():
        return _glued(text, mark, after, start, language)
    following = _skip(text, after, end)
    head = _head(text, following, end)
    if head is None:
        # Nothing but signs follows, or many of them: a sentence of letters needs letters.
        return any(char.isalnum() for char in text[following : following + 200])
    char = text[head]
    if char.islower() and not small:
        return False
    if full_stop:
        return not _abbreviates(text, mark.start(), head, start, end, language)
    if after > mark.end() and marks[-1] in "!?" and head == following:
        return not _attributed(text, head, end, language)
    return True


def _glued(text: str, mark: re.Match[str], after: int, start: int, language: Language) -> bool:
    """Say whether a sentence ends although no blank follows ("He fell.The others")."""
    at = mark.start()
    if not (text[after].isupper() and text[after + 1 : after + 2].islower()):
        return False
    before = text[max(start, at - _LOOK_BACK) : at].split()[-1:] or [""]
    word = before[0]
    if after == mark.end() and not (word[-2:].isalpha() and word[-2:].islower()):
        return False
    if any(sign in word for sign in "./@=&_#:"):
        return False
    return word.lower().lstrip("(“„«\"'") not in language.always | language.often


def _abbreviates(text: str, at: int, head: int, start: int, end: int, language: Language) -> bool:
    """Say whether the full stop at `at` belongs to an abbreviation, an initial or a number."""
    begin = at
    while begin > max(start, at - _LOOK_BACK) and (text[begin - 1].isalnum() or text[begin - 1] in ".-’'№"):
        begin -= 1
    word = text[begin:at].lstrip("-’'.")
    lower = word.lower()
    if not word:
        return False
    if word.isdecimal():
        return _numbers(text, begin, word, head, start, end, language)
    if len(word) == 1 and _INITIAL.match(text, head, end):
        return True  # the first of two letters: "z. B.", "J. R. Smith"
    if lower in language.numbered and (len(word) > 1 or word.islower()):
        return text[head].isnumeric()
    digit_before = text[max(start, begin - 2) : begin].strip()[-1:].isdecimal()
    if lower in language.always and not (digit_before and lower in language.often):
        return True
    if len(word) == 1 and text[max(start, begin - 2) : begin].rstrip()[-1:] == ".":
        # A letter after a letter: "z. B.", "в. о.", "J. R. Smith".
        return not _starts(text, head, end, language) or word.islower()
    if len(word) == 1 and word.isupper():
        return not _starts(text, head, end, language)
    if lower in language.often or _dotted(lower):
        return not _starts(text, head, end, language)
    return bool(_ROMAN.fullmatch(word)) and language.code == "de"


def _numbers(
    text: str, begin: int, word: str, head: int, start: int, end: int, language: Language
) -> bool:
    """Say whether a full stop after a number counts: "3. März", "der 2. Zug", "1. First"."""
    if begin == start and len(word) <= 3:  # noqa: PLR2004
        return True
    if language.code != "de" or len(word) > 2:  # noqa: PLR2004
        return False
    following = _WORD.match(text, head, end)
    if following and following[0].lower() in language.months:
        return True
    before = text[max(start, begin - _LOOK_BACK) : begin].split()[-1:]
    return bool(before) and before[0].lower() in _ARTICLES


def _dotted(word: str) -> bool:
    """Say whether a word is letters with full stops between: "u.s", "т.д"."""
    return "." in word and all(len(part) <= 2 and part.isalpha() for part in word.split("."))  # noqa: PLR2004


def _starts(text: str, head: int, end: int, language: Language) -> bool:
    """Say whether a common word, with its capital, starts at `head`."""
    word = _WORD.match(text, head, end)
    return bool(word) and (word[0].lower() in language.common if word else False)


def _attributed(text: str, head: int, end: int, language: Language) -> bool:
    """Say whether somebody is said to have said it: "“Stop!” President Orlova shouted."."""
    if language.code != "en":
        return False
    words = text[head : min(end, head + 80)].split()[:6]
    for number, word in enumerate(words):
        bare = word.rstrip(".,:;")
        if number and bare.lower() in language.says:
            return True
        if bare != word and not word.endswith(",") and len(bare) > 3:  # noqa: PLR2004
            return False
    return False


def _head(text: str, at: int, end: int) -> int | None:
    """Return where the first letter or digit stands, behind marks that open."""
    stop = min(end, at + _LOOK_ON)
    while at < stop:
        if text[at].isalnum():
            return at
        if text[at] not in _OPENERS and not text[at].isspace() and text[at] not in ".…":
            return None
        at += 1
    return None


def _skip(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


def _back(text: str, start: int, at: int) -> int:
    while at > start + 1 and text[at - 1].isspace():
        at -= 1
    return at
