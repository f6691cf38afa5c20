"""Vehicles, weapons, insignia, units and general bodies, found by lists, types and forms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from firsthand.examine.reports.phrases import Phrases, entries
from firsthand.examine.reports.tokens import Words, plain
from firsthand.world.languages import word_set
from firsthand.world.named_things import (
    COLOURS,
    DESIGNATIONS,
    ORGANISATION_HEADS,
    ORGANISATION_WORDS,
    QUALIFIERS,
    THINGS,
    UNIT_HEADS,
)

Found = tuple[int, int, str]
"""First token of a name, the token after its last, and its sort."""

_TYPES: Final = tuple(
    (sort, re.compile(rf"(?<![\w-])(?:{form})s?(?![\w-])")) for sort, form in DESIGNATIONS.items()
)
_SHIPS: Final = word_set(
    "ferry ship boat vessel frigate trawler tanker cruiser submarine yacht freighter fähre schiff "
    "паром корабль судно корабель navire ferri barco"
)
_OPENS: Final = word_set("« „ “ \" ‘ '")
_CLOSES: Final = word_set("» “ ” \" ’ '")
_COLOURS: Final = frozenset(plain(each) for each in COLOURS if not each.endswith("*"))
_COLOUR_STEMS: Final = tuple(plain(each[:-1]) for each in COLOURS if each.endswith("*"))
_ORDINAL: Final = word_set("th st nd rd й я та ша га ій ї ма º ª e ème ая ой")
_OF_UNITS: Final = word_set("separate motor rifle mechanised mechanized tank airborne assault")
_SLAVIC: Final = ("на", "ная", "ова", "ої", "ой", "ий", "ый")
_MOST_IN_QUOTES: Final = 5
_UNIT_WORDS: Final = 5


def types(words: Words) -> Iterator[Found]:
    """Yield type designations: "T-72", "BMP-2", "Grad"."""
    at = {start: number for number, start in enumerate(words.starts)}
    for sort, form in _TYPES:
        for match in form.finditer(words.text):
            first = at.get(match.start())
            last = first
            while last is not None and last < len(words) and words.ends[last] <= match.end():
                last += 1
            if first is not None and last is not None and last > first:
                yield first, last, sort


def units(words: Words) -> Iterator[Found]:
    """Yield military units: "the 14th Rifle Brigade", "95-та бригада"."""
    past = 0
    for at, kind in enumerate(words.kinds):
        if kind == "n" and at >= past and (last := _numbered_unit(words, at)):
            yield at, last, "unit"
            past = last


def _numbered_unit(words: Words, at: int) -> int | None:
    """Return the token after a unit's name that begins with a number, if one does."""
    if not words.plain[at].isdecimal():
        return None
    place = at + 1
    while words.word(place) in {".", "-", "º", "ª"} and words.is_glued(place):
        place += 1
    place += words.word(place) in _ORDINAL and words.is_glued(place)
    if place == at + 1:
        return None
    for end in range(place, min(place + _UNIT_WORDS, len(words))):
        if words.kinds[end] != "w" or words.lines[end]:
            return None
        if words.plain[end] in UNIT_HEADS:
            named = words.word(end + 1) in {"de", "of"} and words.is_named(end + 2)
            return end + 3 if named else end + 1
        described = words.plain[end] in _OF_UNITS or words.plain[end].endswith(_SLAVIC)
        if not words.is_named(end) and not described:
            return None
    return None


@lru_cache(maxsize=16)
def _lexicon(code: str) -> Phrases[str]:
    things = entries(THINGS[code])
    return Phrases([*things, *entries(ORGANISATION_WORDS[code])])


def things(words: Words, code: str) -> Iterator[Found]:
    """Yield vehicles, weapons, insignia and general organisations, by the lists."""
    lexicon, size = _lexicon(code), len(words)
    at = 0
    while at < size:
        hit = lexicon.match(words, at, size) if words.kinds[at] == "w" else None
        if hit is None or not _is_thing(words, at, hit[0], hit[1], code):
            at += 1
            continue
        last, sort = hit
        if words.plain[last - 1] in _SHIPS:
            last = _ship(words, last)
        yield _described(words, at, sort), last, sort
        at = last


def _is_thing(words: Words, at: int, end: int, sort: str, code: str) -> bool:
    """Say whether a listed word is a thing here: no verb, and no part of another name."""
    if sort == "organisation":
        return _is_body(words, at, end, code)
    if code == "en" and words.word(at - 1) in {"to", "shall"}:
        return False
    before = words.is_named(at - 1) and not words.lines[at] and not words.is_first(at - 1)
    after = words.is_named(end) and not words.lines[end]
    return code == "de" or not words.is_named(at) or not (before or after)


def _is_body(words: Words, at: int, end: int, code: str) -> bool:
    """Say whether words that may name an organisation do: one that is there once, unnamed."""
    if words.word(end) in ORGANISATION_HEADS:
        return words.plain[at] in {"ministry", "ministère"}
    if words.plain[at] in {"council", "army", "navy"}:
        return not words.is_named(at) and words.word(at - 1) not in {"a", "an"}
    return code != "en" or words.plain[end - 1] not in {"the", "a", "this", "said"}


def _ship(words: Words, last: int) -> int:
    """Return the token after a ship's name that follows the word for it."""
    end = last
    if words.word(end) in _OPENS:
        for close in range(end + 1, min(end + _MOST_IN_QUOTES, len(words))):
            if words.plain[close] in _CLOSES:
                return close + 1
        return last
    while end < len(words) and words.is_named(end) and not words.lines[end]:
        end += 1
    return end


def _described(words: Words, at: int, sort: str) -> int:
    """Return the first token of a thing with its colour, or what sort of one it is."""
    if sort == "organisation":
        return at
    first = at
    while first > 0 and not words.lines[first]:
        word = words.plain[first - 1]
        colour = word in _COLOURS or bool(_COLOUR_STEMS and word.startswith(_COLOUR_STEMS))
        if not colour and word not in QUALIFIERS:
            break
        first -= 1
    return first
