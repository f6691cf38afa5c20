"""Whose text a page prints: an agency in its dateline, a byline's house, "originally published by".

Names are read here from the head of a page and from the line that says where a text comes from;
`firsthand.trace.wording_house` adds what its address and the line with its date say.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.wording_credit import is_credit
from firsthand.trace.wording_text import Mention, Reading, Sentence
from firsthand.world.languages import LANGUAGES, word_set
from firsthand.world.months import PUBLISHED, UPDATED
from firsthand.world.names_across import CAPITAL, fold
from firsthand.world.outlets import HEADS, either, outlet

_SHORT_LINE: Final = 120
_MOST_WORDS: Final = 8
SMALL: Final = word_set("the la le el les los die der das de du of von del al and und et y")
"""Small words in the names of houses."""
_LABELS: Final = frozenset(
    {fold(w) for each in LANGUAGES.values() for w in (*each.published, *each.updated)}
    | {fold(w) for w in (*either("dated").split("|"), *PUBLISHED, *UPDATED)}
    | {"by", "on", "dated"}
)
_ONLY_LABELS: Final = re.compile(
    rf"(?:(?:{'|'.join(sorted(map(re.escape, _LABELS), key=len, reverse=True))}|first|last|originally|at|the|le|el|il|am|zuerst|zuletzt)(?:\s+|$))+"
)
_WEEKDAYS: Final = frozenset(fold(day) for each in LANGUAGES.values() for day in each.weekdays)
_DATELINE: Final = re.compile(r"(?m)^[^\n()]{0,50}\((?P<name>[^()\n]{2,30})\)\s?[-–—]")
_AGENCY: Final = re.compile(
    r"(?i)\b(?:agency|wire|press association|agence|agencia|agenzia|agência|agentur|nachrichtenagentur|agencja|ajansı|агентств\w*|агенці\w*|وكالة)\b"
)
_INITIALS: Final = re.compile(r"[A-ZА-ЯІЇЄ]{2,5}|[a-z]{3}")
_NO_AGENCIES: Final = frozenset(
    {
        "NEWS",
        "HOME",
        "MENU",
        "LIVE",
        "SHARE",
        "VIDEO",
        "PHOTO",
        "EN",
        "FR",
        "DE",
        "ES",
        "US",
        "UK",
        "EU",
    }
)
_SOURCE: Final = re.compile(rf"(?i)\W*(?:{either('source')})\s?:")
_BY_FIRST: Final = re.compile(r"^(?i:by|von|par|por|di|door)\s+")
_TOP: Final = 700
_HEAD_LINE: Final = re.compile(r"[^\n]+")
_NAMES: Final = rf"{CAPITAL}[\w.'’-]*(?: (?:of |de |del )?{CAPITAL}[\w.'’-]*)"
_BY: Final = r"(?i:by|von|par|por|di|door|av|af|автор)\b:?\s+"
_BY_WHOM: Final = re.compile(rf"{_BY}{_NAMES}{{1,3}}$")
# With a bar between them and no "by" a person and an agency are a picture's credit.
_BY_OF: Final = re.compile(
    rf"(?:{_BY}{_NAMES}{{1,3}}?(?:\s*[,/|•·–—]\s*|\s+(?:of|for)\s+)|{_NAMES}{{1,3}}?(?:,\s+|(?<=[a-z])(?=The [A-Z])))"
    rf"(?P<name>(?:The )?{_NAMES}{{0,4}})$"
)
_PIECE: Final = re.compile(rf"(?i)(?:(?:{either('piece')})\b.{{0,40}})?$")
_ORIGINALLY: Final = re.compile(
    rf"(?:\b(?i:{either('reprint')})\s+|(?P<c>©|\(c\)|[Cc]opyright|\bc\.) ?\d{{4}},? (?:by )?)[«„“\"]?"
    rf"(?P<name>(?:[Tt]he )?{_NAMES}{{0,4}}?)[»”\"]?(?=,? (?:Company|Inc|Ltd|All rights|Distributed|News Service|under|and is|on \d|am \d|le \d|el \d)|\s*[.,\n]|$)"
)
_DAY: Final = re.compile(r"[^\W\d_]+\.? \d{1,2}(?:st|nd|rd|th)?")


def reprinted(reading: Reading) -> Iterator[str]:
    """Yield whose text a page reprints, as its byline or its copyright line says."""
    before = ""
    for match in _HEAD_LINE.finditer(reading.text, 0, _TOP):
        line = match[0].strip(" >\t")
        found = _BY_OF.match(line)
        name = found["name"] if found else line if _BY_WHOM.match(before) else ""
        if name and (outlet(name) or (HEADS.search(name) and is_name(name))):
            yield outlet(name) or name
        before = line
    yield from _agencies(reading)
    yield from _official(reading)
    for match in _ORIGINALLY.finditer(reading.text):
        name = match["name"].strip(" .,")
        start = reading.text.rfind("\n", 0, match.start()) + 1
        # A film too is "first published on" something: only a text that says so of itself counts.
        if match["c"] or _PIECE.match(reading.text[start : match.start()].strip(" *_([—–-|\t")):
            yield outlet(name) or name


def _agencies(reading: Reading) -> Iterator[str]:
    """Yield whose text a page prints: an agency in its dateline, or on a line of its own."""
    for match in _DATELINE.finditer(reading.text, 0, _TOP):
        name = match["name"].strip()
        if outlet(name) or _AGENCY.search(name) or _INITIALS.fullmatch(name):
            yield outlet(name) or (name.upper() if name.islower() else name)
    for match in _HEAD_LINE.finditer(reading.text, 0, _TOP):
        line = _BY_FIRST.sub("", match[0].strip())
        if line != match[0].strip() and outlet(line):
            yield outlet(line) or line
        if _AGENCY.search(line) and is_name(line) and in_capitals(line) and " " in line:
            yield line
        # "CPA" alone on a line is an agency where the text writes of it again.
        elif (
            _INITIALS.fullmatch(line)
            and line not in _NO_AGENCIES
            and len(re.findall(rf"\b{line}\b", reading.text)) > 1
        ):
            yield outlet(line) or line


def _official(reading: Reading) -> Iterator[str]:
    """Yield the body whose statement a text is: its name in capitals first, and again in the text."""
    first = _HEAD_LINE.search(reading.text)
    line = " ".join(first[0].split()) if first else ""
    if first and line.isupper() and 1 < len(line.split()) <= _MOST_WORDS:
        found = re.search(re.escape(line), reading.text[first.end() :], re.IGNORECASE)
        if found and not found[0].isupper() and in_capitals(found[0]):
            yield found[0]


def bylines(reading: Reading) -> Iterator[str]:
    """Yield the known houses in a text's byline, and the agencies it names at its start or end."""
    for mention in reading.mentions("self-statement"):
        if mention.facts.get("sort") in {"byline", "agency"} and not (
            _of_a_picture(reading, mention) or is_credit(reading.text, (mention.start, mention.end))
        ):
            known = outlet(mention.written.strip("()[]—– "))
            start = reading.text.rfind("\n", 0, mention.start) + 1
            # "Source: X" says what it rests on, and not whose it is.
            if known and not _SOURCE.match(reading.text, start):
                yield known


def _of_a_picture(reading: Reading, mention: Mention) -> bool:
    """Whether an agency stands on a short line in the midst of a text: who took a picture.

    What the text itself is taken from stands above its first sentence or below its last.
    """
    told = [s for s in reading.sentences if not (s.furniture or s.heading or _is_line(reading, s))]
    return bool(told) and told[0].end <= mention.start < told[-1].start


def _is_line(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is a short line of its own, without an end."""
    words = reading.text[sentence.start : sentence.end].strip()
    return len(words) < _SHORT_LINE and words[-1:] not in set('.!?…”»"')


def in_capitals(words: str) -> bool:
    """Whether each word has a capital, small words aside."""
    return all(w[0].isupper() or not w[0].isascii() or w in SMALL for w in words.split())


def is_name(words: str) -> bool:
    """Whether words may be a house's name: neither a label, nor a day, nor a time."""
    if not 0 < len(words.split()) <= _MOST_WORDS or "." in words.strip("."):
        return False
    starts = words[0].isalpha() and (words[0].isupper() or not words[0].isascii())
    plain = fold(words)
    if "@" in words or _DAY.fullmatch(words) or plain.split()[-1] in SMALL:
        return False
    return starts and not _ONLY_LABELS.fullmatch(plain) and plain not in _WEEKDAYS
