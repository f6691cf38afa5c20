"""Organisations among capitalised words: by their heads, by the word before, by letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.examine.reports.name_runs import Run
from firsthand.examine.reports.things import Found
from firsthand.examine.reports.tokens import Words, plain
from firsthand.world.languages import word_set
from firsthand.world.named_things import ORGANISATION_HEADS, OUTLET_WORDS, UNIT_HEADS

_OPENS: Final = word_set("« „ “ \" ‘ '")
_CLOSES: Final = word_set("» “ ” \" ’ '")
_ACRONYM: Final = re.compile(r"[A-ZА-ЯІЇЄ]{2,6}(?:-[A-Z]{1,4})?")
_NO_ACRONYM: Final = word_set(
    "tv am pm id ok dna pdf uk us usa eu usd eur gmt utc msk ii iii iv vi ps upd live sms gps dc"
)
_MAY_BE_BODIES: Final = word_set("group company corps army fleet")
_BROADCASTS: Final = word_set("radio kanal telegram radyo радио радіо")
_GO_ON: Final = word_set(
    "ministry department service council office bank university committee court agency"
)
_MOST_IN_QUOTES: Final = 5
_SHARE: Final = 3
_FEW: Final = 6


def organisations(words: Words, runs: tuple[Run, ...], code: str) -> Iterator[Found]:
    """Yield organisations: by a head among capitalised words, an outlet's word before, letters."""
    capitals = sum(words.raw(run.first).isupper() for run in runs)
    shouting = capitals * _SHARE > 2 * max(len(runs), _FEW)
    for run in runs:
        yield from _organisation(words, run, code, shouting=shouting)
    yield from _quoted(words)


def _organisation(words: Words, run: Run, code: str, *, shouting: bool) -> Iterator[Found]:
    """Yield the organisation that a run names, if it names one."""
    heads = [at for at in range(run.first, run.last) if words.plain[at] in ORGANISATION_HEADS]
    unit = [at for at in range(run.first, run.last) if words.plain[at] in UNIT_HEADS]
    if unit and run.size > 1 and not heads and words.plain[unit[-1]] not in _MAY_BE_BODIES:
        yield run.first, run.last, "unit"
        return
    heads = heads or (unit if run.size > 1 else [])
    if heads:
        last = _of(words, run.last, heads[-1])
        if run.size > 1 or last > run.last:
            yield run.first, last, "organisation"
    elif code == "de" and run.size > 1 and words.plain[run.first] in OUTLET_WORDS:
        yield run.first + 1, run.last, "organisation"
    elif _is_introduced(words, run, code) or _is_credited(words, run):
        yield run.first, run.last, "organisation"
    elif run.size == 1 and not shouting and not run.opens:
        raw = words.raw(run.first)
        if _ACRONYM.fullmatch(raw) and plain(raw) not in _NO_ACRONYM:
            yield run.first, run.last, "organisation"


def _is_introduced(words: Words, run: Run, code: str) -> bool:
    """Say whether the word before a name says what it is: "the newspaper", "a channel called"."""
    if run.size > 1 and words.plain[run.first] in _BROADCASTS:
        return True
    before = words.word(run.first - 1)
    joined = before in {"called", "named", ","} and words.word(run.first - 2) in OUTLET_WORDS
    return (before in OUTLET_WORDS or joined) and not words.lines[run.first] and code != "de"


def _is_credited(words: Words, run: Run) -> bool:
    """Say whether a name stands in the brackets of a dateline or a credit."""
    if words.word(run.first - 1) not in {"(", "/"} or words.word(run.last) not in {")", "/", ","}:
        return False
    return "-" in words.raw(run.first) or words.word(run.last + 1) in {"—", "–", "-"}


def _of(words: Words, last: int, head: int) -> int:
    """Return the token after "of Internal Affairs" that goes on an organisation's name."""
    if words.plain[head] not in _GO_ON and head != last - 1:
        return last
    end = last
    while words.word(end) in {"of", "the", "and", "for"} and end + 1 < len(words):
        step_on = end + 1 + (words.word(end) == "of" and words.word(end + 1) == "the")
        if step_on >= len(words) or not words.is_named(step_on) or words.lines[step_on]:
            break
        end = step_on + 1
        while end < len(words) and words.is_named(end) and not words.lines[end]:
            end += 1
        last = end
    return last


def _quoted(words: Words) -> Iterator[Found]:
    """Yield names in quotation marks after an outlet's word: "газета «Вессен пост»"."""
    for at in range(len(words) - 2):
        if words.plain[at] not in OUTLET_WORDS or words.word(at + 1) not in _OPENS:
            continue
        for close in range(at + 3, min(at + 3 + _MOST_IN_QUOTES, len(words))):
            if words.plain[close] in _CLOSES:
                yield at + 2, close, "organisation"
                break
