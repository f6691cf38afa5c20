"""Names of people, organisations, units, insignia, weapons and vehicles, as a text writes them.

Things are found by lists of words and type designations, units by their form ("the 4th Guards Tank
Division"), organisations by their heads ("Ministry of", "Agency") and by the word before them
("the newspaper"), people by what stands beside them: a title, a verb of saying, an age, a byline. A
mention is where such words stand; that two mentions are one person is not decided here. Languages
without capitals have only what lists can find.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from firsthand.examine.reports.name_runs import Run, runs_of_names
from firsthand.examine.reports.people import People
from firsthand.examine.reports.phrases import Phrases, entries
from firsthand.examine.reports.runs import not_ours
from firsthand.examine.reports.sources import Text
from firsthand.examine.reports.times import parts_of, too_many
from firsthand.examine.reports.tokens import Words, plain, words_of
from firsthand.records import Facts, Gap, Observation, Passage
from firsthand.steps import step
from firsthand.world.languages import LANGUAGES, word_set
from firsthand.world.named_things import (
    COLOURS,
    DESIGNATIONS,
    ORGANISATION_HEADS,
    ORGANISATION_WORDS,
    OUTLET_WORDS,
    QUALIFIERS,
    THINGS,
    UNIT_HEADS,
)

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
_ACRONYM: Final = re.compile(r"[A-ZА-ЯІЇЄ]{2,6}(?:-[A-Z]{1,4})?")
_NO_ACRONYM: Final = word_set(
    "tv am pm id ok dna pdf uk us usa eu usd eur gmt utc msk ii iii iv vi ps upd live sms gps dc"
)
_MOST_IN_QUOTES: Final = 5
_LONG_WORD: Final = 4
_UNIT_WORDS: Final = 5
_TYPICAL_ACRONYM_SHARE: Final = 3


@dataclass(frozen=True)
class NameFound:
    """A name in a text.

    Attributes:
        start: Where it starts.
        end: Where it ends.
        sort: person, organisation, unit, insignia, weapon, vehicle.
    """

    start: int
    end: int
    sort: str


@step(version=1)
def names(text: Text, *, most: int = 20_000) -> Iterator[Observation | Gap]:
    """Find the people, organisations, units, insignia, weapons and vehicles that a text names.

    Facts: ``sort`` (person, organisation, unit, insignia, weapon, vehicle) and ``name``, as written.

    Args:
        text: The text.
        most: How many are kept; beyond that a gap says so.
    """
    count = 0
    for offset, part, code in parts_of(text.text):
        for each in find_names(part, code):
            if count == most:
                yield too_many("every name", most, text.item)
                return
            count += 1
            where = Passage.of(text.item, text.text, offset + each.start, offset + each.end)
            yield Observation(
                kind="name", where=where, facts=Facts(sort=each.sort, name=where.exact)
            )
    if gap := not_ours("every name", text.item, text.text):
        yield gap


def find_names(text: str, language: str) -> list[NameFound]:
    """Return the names in a text in one of our languages, in order; none overlap.

    Args:
        text: The text.
        language: Its BCP 47 tag; of another language nothing is found.
    """
    return list(_found(text, language)) if language in LANGUAGES else []


@lru_cache(maxsize=4)
def _found(text: str, code: str) -> tuple[NameFound, ...]:
    words = words_of(text)
    runs = runs_of_names(text, code)
    spans = [
        *_types(words),
        *_units(words),
        *_things(words, code),
        *_organisations(words, runs, code),
    ]
    taken = bytearray(len(words))
    out: list[tuple[int, int, str]] = []
    # What is surer comes first; among equals the longer.
    for rank in range(2):
        for first, last, sort in spans if rank == 0 else People(words, runs, taken, code).all():
            if first < last and not any(taken[first:last]):
                taken[first:last] = b"\x01" * (last - first)
                out.append((first, last, sort))
    return tuple(
        NameFound(words.starts[first], words.ends[last - 1], sort)
        for first, last, sort in sorted(out)
    )


Found = tuple[int, int, str]


def _types(words: Words) -> Iterator[Found]:
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


def _units(words: Words) -> Iterator[Found]:
    """Yield military units: "the 14th Rifle Brigade", "95-та бригада", "2.º Batallón de Montaña"."""
    at = 0
    while at < len(words):
        last = None
        if words.kinds[at] == "n" and words.plain[at].isdecimal():
            last = _numbered_unit(words, at)
        if last is None:
            at += 1
            continue
        yield at, last, "unit"
        at = last


def _numbered_unit(words: Words, at: int) -> int | None:
    place = at + 1
    while words.word(place) in {".", "-", "º", "ª"} and words.is_glued(place):
        place += 1
    ordinal = words.word(place) in _ORDINAL and words.is_glued(place)
    place += ordinal
    if place == at + 1 or place >= len(words):
        return None
    for end in range(place, min(place + _UNIT_WORDS, len(words))):
        if words.kinds[end] != "w" or words.lines[end]:
            return None
        if words.plain[end] in UNIT_HEADS:
            last = end + 1
            if (
                words.word(last) in {"de", "of"}
                and last + 1 < len(words)
                and words.is_named(last + 1)
            ):
                last += 2
            return last
        if not words.is_named(end) and words.word(end) not in {
            "separate",
            "окрема",
            "отдельная",
            "окремої",
            "motor",
            "rifle",
            "mechanised",
            "tank",
        }:
            slavic = words.plain[end].endswith(("на", "ная", "ная", "ова", "ої", "ой", "ий", "ый"))
            if not slavic:
                return None
    return None


@lru_cache(maxsize=16)
def _lexicon(code: str) -> Phrases[str]:
    things = entries(THINGS[code])
    return Phrases([*things, *entries(ORGANISATION_WORDS[code])])


def _things(words: Words, code: str) -> Iterator[Found]:
    """Yield vehicles, weapons, insignia and general organisations, by the lists."""
    lexicon = _lexicon(code)
    at = 0
    while at < len(words):
        hit = lexicon.match(words, at, len(words)) if words.kinds[at] == "w" else None
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
        if words.word(end) in ORGANISATION_HEADS:
            return words.plain[at] in {"ministry", "ministère"}
        if words.plain[at] in {"council", "army", "navy"}:
            return not words.is_named(at) and words.word(at - 1) not in {"a", "an"}
        return code != "en" or words.plain[end - 1] not in {"the", "a", "this", "said"}
    if code == "en" and words.word(at - 1) in {"to", "shall"}:
        return False
    beside = (
        words.is_named(at - 1) and not words.lines[at] and at > 0 and not words.is_first(at - 1)
    ) or (end < len(words) and words.is_named(end) and not words.lines[end])
    return not (words.is_named(at) and beside) or code == "de"


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


def _organisations(words: Words, runs: tuple[Run, ...], code: str) -> Iterator[Found]:
    """Yield organisations: by a head among capitalised words, an outlet's word before, letters."""
    capitals = sum(words.raw(run.first).isupper() for run in runs)
    shouting = capitals * _TYPICAL_ACRONYM_SHARE > 2 * max(len(runs), 6)
    for run in runs:
        yield from _organisation(words, run, code, shouting=shouting)
    yield from _quoted(words)


def _organisation(words: Words, run: Run, code: str, *, shouting: bool) -> Iterator[Found]:
    heads = [at for at in range(run.first, run.last) if words.plain[at] in ORGANISATION_HEADS]
    units = [at for at in range(run.first, run.last) if words.plain[at] in UNIT_HEADS]
    if (
        units
        and run.size > 1
        and not heads
        and words.plain[units[-1]] not in {"group", "company", "corps", "army", "fleet"}
    ):
        yield run.first, run.last, "unit"
        return
    if units and run.size > 1:
        heads = heads or units
    last = run.last
    if heads:
        last = _of(words, last, heads[-1])
        if run.size > 1 or last > run.last:
            yield run.first, last, "organisation"
        return
    before = words.word(run.first - 1)
    called = before in {"called", "named"} and words.word(run.first - 2) in OUTLET_WORDS
    apposed = before == "," and words.word(run.first - 2) in OUTLET_WORDS
    if (
        (before in OUTLET_WORDS or called or apposed)
        and not words.lines[run.first]
        and code != "de"
    ):
        yield run.first, run.last, "organisation"
        return
    if code == "de" and run.size > 1 and words.plain[run.first] in OUTLET_WORDS:
        yield run.first + 1, run.last, "organisation"
        return
    if (
        words.plain[run.first] in {"radio", "kanal", "telegram", "radyo", "радио", "радіо"}
        and run.size > 1
    ):
        yield run.first, run.last, "organisation"
        return
    raw = words.raw(run.first)
    credited = words.word(run.first - 1) in {"(", "/"} and words.word(run.last) in {")", "/", ","}
    if (credited and "-" in raw) or (credited and words.word(run.last + 1) in {"—", "–", "-"}):
        yield run.first, run.last, "organisation"
        return
    if (
        run.size == 1
        and not shouting
        and _ACRONYM.fullmatch(raw)
        and plain(raw) not in _NO_ACRONYM
        and not run.opens
    ):
        yield run.first, run.last, "organisation"


def _of(words: Words, last: int, head: int) -> int:
    """Return the token after "of Internal Affairs" that goes on an organisation's name."""
    if (
        words.plain[head]
        not in {
            "ministry",
            "department",
            "service",
            "council",
            "office",
            "bank",
            "university",
            "committee",
            "court",
            "agency",
        }
        and head != last - 1
    ):
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
