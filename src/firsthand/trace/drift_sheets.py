"""What a fact sheet says in a line: "Deaths: 7", where the source has it from somebody, or as likely.

An encyclopaedia sets a box of labels and values beside its article, and a value stands there without
who says it and how surely. It is held against every sentence of the source that has the number, the
day or the numbered unit: where all of them are less than sure, or say that it could not be
confirmed, the doubt was lost.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_context import Drift, Side, softening
from firsthand.trace.drift_facts import number_of
from firsthand.trace.drift_scene_words import denies
from firsthand.trace.drift_unchecked import CONFIRMS
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Reading
from firsthand.world.bounds import bound_before, names_bound
from firsthand.world.doubt_words import doubting
from firsthand.world.months import MONTHS, plain_month

_FEWEST: Final = 3
_MOST_WORDS: Final = 10
_LINE: Final = re.compile(
    r"(?m)^[ \t]*(?:[*•|–-][ \t]*)?(?P<label>[^\W\d_][^\n:.!?|]{1,28})[ \t]*[:|][ \t]*(?P<value>[^\n]{1,90}?)[ \t]*$"
)
_DIGITS: Final = re.compile(r"(?<![\d.,:])\d{1,4}(?![\d.,:]*\d)")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_NOT_FACTS: Final = re.compile(
    r"(?i)\b(?:updated|published|posted|by|author|source|photo|picture|editing|reporting|tags?|read|share|see also|more|text|foto|quelle|von|stand|source|auteur|fuente|autor|fonte|autore|źródło|kaynak|джерело|источник|автор|фото|bron|zdroj|время|час|time|phone|tel|issn)\b"
)
_UNSURE: Final = re.compile(
    r"(?i)\b(?:alleged\w*|claimed|probabl\w+|possibl\w+|likely|unconfirmed|disputed|suspected|presum\w+|according|reported\w*|at least|around|about|circa|c\.|ca\.|or|mutmaßlich\w*|wahrscheinlich\w*|vermutlich\w*|mindestens|laut|présum\w+|probable\w*|selon|presunt\w+|probabil\w+|almeno|secondo|według|prawdopodob\w+|muhtemel\w*|ймовірн\w+|імовірн\w+|вероятн\w+|предполож\w+|vermoedelijk\w*|pravděpodob\w+|údajn\w+)\b|\?"
)
_FITS: Final = re.compile(
    r"(?i)\b(?:consistent|compatible\w*|kompatib\w+|vereinbar|passt|passen|compatíve\w+|compatibil\w+|zgodn\w+|uyumlu|сумісн\w+|відповіда\w+|соответству\w+|совместим\w+|past bij|odpovíd\w+)\b"
)


_LABEL: Final = re.compile(r"(?i)(?:№|\b(?:no|nr|num|n)[.º°]?|#|line|linie|ligne|línea|linea)\s*$")


def sheets(pair: Pair) -> Iterator[Drift]:
    """Yield the values of a fact sheet that the source is nowhere sure of.

    Args:
        pair: The two texts.
    """
    lines = _sheet(pair.made)
    theirs = [Side(pair.source, s) for s in pair.source.sentences if not s.furniture]
    for line in lines:
        start, end = line.span("value")
        if _is_qualified(line[0], pair.made.language) or len(line["value"].split()) > _MOST_WORDS:
            continue
        told = _of_day(pair, (start, end), theirs) or _of_number(pair, (start, end), theirs)
        if told and all(_is_unsure(s) for s in told):
            why = f"“{line[0].strip()}” is a fact, and the source is nowhere sure of it"
            yield Drift("hedge lost", (told[0].start, told[0].end), (line.start(), end), why)


def _is_qualified(line: str, language: str) -> bool:
    """Whether a line says of itself that it is less than sure, or gives a bound."""
    words = _UNSURE.search(line) is not None or bool(doubting(line, language))
    return (
        words
        or names_bound(line, language)
        or any(bound_before(line[: m.start()], language) for m in _DIGITS.finditer(line))
    )


def _sheet(reading: Reading) -> list[re.Match[str]]:
    """Return the lines of labels and values that stand below each other, if there are some."""
    found = [m for m in _LINE.finditer(reading.text) if not _NOT_FACTS.search(m["label"])]
    kept: list[re.Match[str]] = []
    for line in found:
        near = [
            m
            for m in found
            if m is not line and min(abs(m.start() - line.end()), abs(line.start() - m.end())) <= 1
        ]
        if near:
            kept.append(line)
    return kept if len(kept) >= _FEWEST else []


def _of_day(pair: Pair, span: tuple[int, int], theirs: list[Side]) -> list[Side]:
    """Return the sentences of the source that name the day of a value; none where it names none."""
    days = _day_in(pair.made.text[slice(*span)])
    return [
        s
        for s in theirs
        if days and any(days & _day_in(t.written) for t in s.mentions("time-mention"))
    ]


def _day_in(words: str) -> set[tuple[int, int]]:
    """Return the days of a month that some words name, as month and day, where they name one day."""
    days = {int(d) for d in re.findall(r"(?<!\d)\d{1,2}(?!\d)", words)}
    months = {m for w in re.findall(r"[^\W\d_]+", words) for m in MONTHS.get(plain_month(w), ())}
    return {(m, d) for m in months for d in days} if len(days) == len(months) == 1 else set()


def _of_number(pair: Pair, span: tuple[int, int], theirs: list[Side]) -> list[Side]:
    """Return the sentences of the source that have the one number of a value."""
    value = pair.made.text[slice(*span)]
    if _day_in(value) or pair.made.mentions("time-mention", *span):
        return []
    digits = {
        m[0]
        for m in _DIGITS.finditer(value)
        if not _YEAR.fullmatch(m[0]) and m[0] != "1" and not _LABEL.search(value[: m.start()])
    }
    if len(digits) != 1:
        return []
    digit = digits.pop()
    return [s for s in theirs if _has(s, digit)]


def _has(side: Side, digit: str) -> bool:
    """Whether a sentence has a number outside times, in figures or a word."""
    times = side.reading.mentions("time-mention", side.start, side.end)
    figures = (
        side.start + m.start()
        for m in re.finditer(rf"(?<![\d.,:]){digit}(?![\d.,:]*\d)", side.text)
    )
    words = (w.start for w in side.words if number_of(w, side.language) == float(digit))
    return any(not any(t.start <= at < t.end for t in times) for at in (*figures, *words))


def _is_unsure(side: Side) -> bool:
    """Whether a sentence is less than sure, or says that what it tells could not be confirmed."""
    soft = softening(side.language)
    doubted = bool(side.hedges) or (soft is not None and soft.search(side.text) is not None)
    unchecked = CONFIRMS.search(side.text) is not None and denies(side)
    return doubted or unchecked or _FITS.search(side.text) is not None
