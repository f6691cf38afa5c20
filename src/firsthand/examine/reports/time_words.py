"""The tables of how a language says when, made ready for look-ups in tokens."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import Final

from firsthand.examine.reports.phrases import Phrases, entries
from firsthand.examine.reports.tokens import plain
from firsthand.world.languages import LANGUAGES
from firsthand.world.numbers import COUNTING
from firsthand.world.time_words import ARABIC_DAYS, TIME_WORDS

_SHORT: Final = 5
_SHORTEST: Final = 3
AR_DAYS: Final = {plain(word): number for word, number in ARABIC_DAYS.items()}
_WHOLE: Final = frozenset({"may", "mai", "juni", "juli", "марта", "март", "mars", "mayo", "juin"})


@dataclass(frozen=True)
class Calendar:
    """One language's words for times.

    Attributes:
        code: Its BCP 47 tag.
        months: Number of the month, by word.
        long_months: Those that may stand without a day.
        weekdays: Number of the weekday, by word.
        long_weekdays: Those that may stand alone.
        relative: Unit and offset, by phrase.
        loose: Phrases that hang on another time.
        parts: Parts of a day after a day.
        units: Units, by word.
        ago_after: What says "ago" after a length.
        ago_before: What says it before one.
        ahead: What says "in" before one.
        earlier: What says "earlier" after one.
        prefixes: What changes a time that follows.
        which_before: last, next, this before a time.
        which_after: The same after it.
        seasons: First month of a season, by word.
        holidays: Month and day, by name.
        of_year: What says which year after a date.
        weekday_parts: Weekday and part of the day in one word ("Montagabend").
        month_after: Words before a month without a day.
        year_before: Words before a year.
        year_after: Words after one.
        clock_before: Words before an hour.
        clock_after: Words after one.
        ordinal: What stands on a day's number.
        of: What stands between day, month and year.
        counts: Number words below a hundred.
        few: Phrases for a few.
        will: Words after which a sentence looks ahead.
        says: Verbs of saying, which end that.
        heads: All words that a time may begin with.
    """

    code: str
    months: dict[str, int]
    long_months: frozenset[str]
    weekdays: dict[str, int]
    long_weekdays: frozenset[str]
    relative: Phrases[str]
    loose: Phrases[str]
    parts: Phrases[str]
    units: Phrases[str]
    ago_after: Phrases[str]
    ago_before: Phrases[str]
    ahead: Phrases[str]
    earlier: Phrases[str]
    prefixes: Phrases[str]
    which_before: Phrases[str]
    which_after: Phrases[str]
    seasons: Phrases[str]
    holidays: Phrases[str]
    of_year: Phrases[str]
    weekday_parts: dict[str, tuple[int, str]]
    month_after: frozenset[str]
    year_before: frozenset[str]
    year_after: frozenset[str]
    clock_before: frozenset[str]
    clock_after: Phrases[str]
    ordinal: frozenset[str]
    of: frozenset[str]
    counts: dict[str, int]
    few: Phrases[int]
    will: frozenset[str]
    says: frozenset[str]
    heads: frozenset[str]


def _long(words: dict[str, int]) -> frozenset[str]:
    """Return the words that are no abbreviation of another one."""
    return frozenset(
        word
        for word in words
        if word in _WHOLE
        or (
            not any(
                other != word and other.startswith(word) and len(word) < _SHORT for other in words
            )
            and len(word) > _SHORTEST
        )
    )


_MORE_HEADS: Final = frozenset(["полтора", "полторы", "півтора", "півтори", *AR_DAYS])
_DAY_PARTS: Final = {
    "morgen": "morning",
    "früh": "morning",
    "vormittag": "morning",
    "mittag": "noon",
    "nachmittag": "afternoon",
    "abend": "evening",
    "nacht": "night",
}


def _compounds(weekdays: dict[str, int]) -> dict[str, tuple[int, str]]:
    """Return the German words for a part of a weekday."""
    return {
        f"{day}{part}{ending}": (number, name)
        for day, number in weekdays.items()
        for part, name in _DAY_PARTS.items()
        for ending in ("", "s")
        if day.endswith(("tag", "woch", "abend"))
    }


def _table(written: str) -> Phrases[str]:
    return Phrases(entries(written))


def _set(written: str) -> frozenset[str]:
    return frozenset(plain(word) for word in written.split())


def _list(written: str) -> Phrases[str]:
    return Phrases((each.strip(), each) for each in written.split(";") if each.strip())


@lru_cache(maxsize=16)
def calendar(code: str) -> Calendar:
    """Return one language's words for times.

    Raises:
        KeyError: If it is none of ours.
    """
    made = _calendar(code)
    heads: set[str] = {
        *made.months,
        *made.weekdays,
        *made.counts,
        *(f"{w}s" for w in made.weekdays),
        *made.weekday_parts,
    }
    for each in fields(made):
        table = getattr(made, each.name)
        if isinstance(table, Phrases):
            heads |= table.heads
    return replace(made, heads=frozenset(heads) | {"at", "the"} | _MORE_HEADS)


def _calendar(code: str) -> Calendar:
    language, words, counting = LANGUAGES[code], TIME_WORDS[code], COUNTING[code]
    months = {plain(word): n for word, n in language.months.items()}
    weekdays = {plain(word): n for word, n in language.weekdays.items()}
    if code == "ar":  # "and" is written in one with what follows it
        months |= {f"و{word}": n for word, n in months.items()}
        weekdays |= {f"و{word}": n for word, n in weekdays.items()}
    return Calendar(
        code=code,
        months=months,
        long_months=_long(months),
        weekdays=weekdays,
        long_weekdays=_long(weekdays) | ({"mardi"} if code == "fr" else set()),
        relative=_table(words.relative),
        loose=_table(words.loose),
        parts=_table(words.parts),
        units=_table(words.units),
        ago_after=_list(words.ago[0]),
        ago_before=_list(words.ago[1]),
        ahead=_list(words.ahead),
        earlier=_list(words.earlier),
        prefixes=_table(words.prefixes),
        which_before=_table(words.which[0]),
        which_after=_table(words.which[1]),
        seasons=_table(words.seasons),
        holidays=_table(words.holidays),
        of_year=_table(words.of_year),
        weekday_parts=_compounds(weekdays) if code == "de" else {},
        month_after=_set(words.month_after),
        year_before=_set(words.year_after[0]),
        year_after=_set(words.year_after[1].replace(";", " ")),
        clock_before=_set(words.clock[0]),
        clock_after=_list(words.clock[1]),
        ordinal=_set(words.ordinal),
        of=_set(words.of),
        counts={plain(word): n for word, n in counting.ones.items()}
        | {plain(word): 1 for word in counting.a}
        | ({"an": 1} if code == "en" else {}),
        few=Phrases((phrase, least) for phrase, least in counting.few.items()),
        will=_set(words.will),
        says=frozenset(plain(word) for word in language.says),
        heads=frozenset(),
    )
