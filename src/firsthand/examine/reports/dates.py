"""Dates as they are written in our languages, read without adding anything to them.

A year that is not written stays out, an offset that is not written stays unknown, and numbers
that could be day and month either way give both readings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from firsthand.records import Instant, InvalidValueError
from firsthand.world.languages import ENGLISH, LANGUAGES
from firsthand.world.months import MONTHS, WEEKDAYS, plain_month

_OURS: Final = {word: n for each in LANGUAGES.values() for word, n in each.months.items()}


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_MONTH: Final = rf"(?:{_any(_OURS)})(?![^\W\d_])"
_DAY_MONTH: Final = (
    r"(?P<day>\d{1,2})(?!\d)(?:st|nd|rd|th|er|\.|º|-го|-е)?\s{1,3}(?:of\s|de\s)?"
    rf"(?P<month>{_MONTH})\.?(?:\s?/\s?{_MONTH})?"
    r"(?:,?\s{1,3}(?:de\s|del\s)?(?P<year>\d{4})(?!\d))?"
)
# In languages of which no more is known only a whole date is read: "3 out of 5" has none.
_DAY_OTHER: Final = (
    r"(?P<day>\d{1,2})(?!\d)(?:\.|º|°|ης)?\s{1,3}(?:de\s|d['’])?"
    rf"(?P<month>(?:{_any(MONTHS)})(?![^\W\d_]))\.?,?\s{{1,3}}(?:de\s)?(?P<year>\d{{4}})(?!\d)"
)
_YEAR_MONTH: Final = (
    rf"(?P<year>\d{{4}})\.?\s{{1,2}}(?P<month>(?:{_any(MONTHS)})(?![^\W\d_]))\s{{1,2}}"
    r"(?P<day>\d{1,2})(?!\d)"
)
_EAST: Final = r"(?P<year>\d{4})\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日일]"
# Only English writes the month first.
_MONTH_DAY: Final = (
    rf"(?P<month>(?:{_any(ENGLISH.months)})(?![^\W\d_]))\.?\s{{1,3}}"
    r"(?P<day>\d{1,2})(?!\d)(?:st|nd|rd|th)?"
    r"(?:,?\s{1,3}(?P<year>\d{4})(?!\d))?"
)
_YEAR_FIRST: Final = (
    r"(?P<year>\d{4})(?P<sign>[-/.])(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})(?!\d)"
)
_SPACE: Final = r"(?:(?<=\.)\s)?"
_NUMBERS: Final = (
    rf"(?P<one>\d{{1,2}})(?P<sign>[-/.]){_SPACE}(?P<two>\d{{1,2}})(?P=sign){_SPACE}"
    r"(?P<year>\d{4})(?!\d)"
)
_FORMS: Final = tuple(
    re.compile(r"(?<![\w/.-])" + form, re.IGNORECASE)
    for form in (
        *(_YEAR_FIRST, _NUMBERS, _DAY_MONTH, _MONTH_DAY),
        *(_DAY_OTHER, _YEAR_MONTH, _EAST),
    )
)
_WEEKDAY: Final = re.compile(
    rf"(?P<weekday>{_any(WEEKDAYS)})\.?(?:,\s{{0,2}}|\s{{1,2}})(?:le\s|den\s|el\s)?$",
    re.IGNORECASE,
)
_OFFSET: Final = r"(?:(?:UTC|GMT)\s?)?[+−-]\d{1,2}:?\d{0,2}(?!\d)|UTC\b|GMT\b|Z\b"
_PLACES: Final = (
    r"[A-Z]{2,5}\b|мск\b|за Києвом|за київським часом|по Москве|по московскому времени|по Киеву"
    r"|heure de \w+|hora de \w+|بتوقيت \S+|[A-Z]\w+ time\b"
)
_CLOCK: Final = (
    r"(?P<hour>[01]?\d|2[0-3])\s?[:.h]\s?(?P<minute>[0-5]\d)"
    r"(?::(?P<second>[0-5]\d(?:\.\d{1,9})?))?(?!\d)"
    r"(?:\s?(?P<half>(?i:[ap]\.?m\.?))(?!\w))?(?:\s?(?:Uhr|hrs?|hod)\b\.?)?"
    rf"(?:\s?\(?(?:(?P<offset>{_OFFSET})|(?P<zone>{_PLACES}))\)?)?"
)
_AT: Final = r"at|um|о|об|в|à|a las?|الساعة|kl\.?|alle|ore|às|om|saat|godz\.?|o godz\.?|v|στις"
_AFTER: Final = re.compile(
    r"(?:\s?(?:року|года|р\.|г\.))?"
    rf"(?:T|[\s,|·•–—/-]{{1,4}}(?i:{_AT})?\s{{0,2}})" + _CLOCK,
)
_BEFORE: Final = re.compile(_CLOCK + r"[\s,|·•–—-]{1,4}(?:on\s|am\s|le\s|el\s)?$")
_YEAR_WORD: Final = re.compile(r"\s?(?:року|рік|года|р\.|г\.)")
_LONGEST_CLOCK: Final = 40
_POLISH_OR_CZECH: Final = re.compile("[łąęśżźěřů]")


@dataclass(frozen=True)
class WrittenDate:
    """A date as it is written.

    Attributes:
        start: Where it starts, its weekday and time included.
        end: Where it ends.
        facts: What it says: ``date``, or ``month_day`` without a year, or ``readings``; ``time``
            [hh:mm or hh:mm:ss], ``zone``, ``instant``, ``weekday_agrees``.
    """

    start: int
    end: int
    facts: dict[str, Any] = field(default_factory=dict)


def written_dates(text: str, start: int, end: int, *, month_first: bool) -> Iterator[WrittenDate]:
    """Yield the dates in a part of a text, in order.

    Args:
        text: The text.
        start: Where the part starts.
        end: Where it ends.
        month_first: Whether the language has conventions in which 04/07/2022 is in April, so that
            such numbers have two readings.
    """
    found: list[tuple[int, int, dict[str, Any]]] = []
    for form in _FORMS:
        for match in form.finditer(text, start, end):
            facts = _said(match, month_first=month_first)
            # A full stop after a month without a year ends something else.
            stop = match.end() - (text[match.end() - 1] == ".")
            if facts:
                found.append((match.start(), stop, facts))
    last = start
    for first, stop, facts in sorted(found, key=lambda each: (each[0], -each[1])):
        if first < last:
            continue
        yield _with_clock(text, (last, first, stop, end), facts)
        last = stop


def stamp(written: str) -> dict[str, Any]:
    """Return what a date in metadata says, written as ISO 8601, RFC 5322 or words.

    Nothing but ``written`` and ``zone`` comes back if it cannot be read.
    """
    first = next(written_dates(written, 0, len(written), month_first=True), None)
    facts = {} if first is None else dict(first.facts)
    return {"written": written, "zone": "unknown", **facts}


def _said(match: re.Match[str], *, month_first: bool) -> dict[str, Any]:
    """Return the date or its readings; nothing if no such day exists."""
    parts = match.groupdict()
    year = int(parts["year"]) if parts.get("year") else None
    if parts.get("one"):
        one, two = int(parts["one"]), int(parts["two"])
        readings = [_iso(year, two, one)]
        if month_first and parts["sign"] != ".":
            readings.append(_iso(year, one, two))
        known = list(dict.fromkeys(each for each in readings if each))
        return {"date": known[0]} if len(known) == 1 else {"readings": known} if known else {}
    named = plain_month(parts["month"])
    months = (int(named),) if named.isdecimal() else MONTHS[named]
    if len(months) > 1 and _POLISH_OR_CZECH.search(match.string):
        months = months[-1:]  # "listopad": November there, October in Croatian
    told = [each for month in months if (each := _iso(year, month, int(parts["day"])))]
    if len(told) != 1:
        return {"readings": told} if told else {}
    return {"date": told[0]} if year else {"month_day": told[0][5:]}


def _iso(year: int | None, month: int, day: int) -> str | None:
    try:
        return date(2000 if year is None else year, month, day).isoformat()
    except ValueError:
        return None


def _with_clock(text: str, places: tuple[int, int, int, int], facts: dict[str, Any]) -> WrittenDate:
    """Add the weekday and the time that stand beside a date."""
    low, start, end, high = places
    low = max(low, start - _LONGEST_CLOCK)
    weekday = _WEEKDAY.search(text, low, start)
    if weekday and not text[weekday.start() - 1 : weekday.start()].isalpha():
        start = weekday.start()
        facts |= _weekday(weekday["weekday"], facts.get("date"))
    clock = _AFTER.match(text, end, high)
    if clock:
        end = clock.end()
    elif clock := _clock_before(text, low, start):
        start = clock.start()
        if year := _YEAR_WORD.match(text, end, high):
            end = year.end()
    elif year := _YEAR_WORD.match(text, end, high):
        end = year.end()
    facts["zone"] = "unknown"
    if clock:
        facts |= _time(clock, facts.get("date"))
    return WrittenDate(start, end, facts)


def _clock_before(text: str, low: int, start: int) -> re.Match[str] | None:
    clock = _BEFORE.search(text, low, start)
    if clock and text[clock.start() - 1 : clock.start()].isalnum():
        return None
    return clock


def _weekday(word: str, told: str | None) -> dict[str, Any]:
    if told is None:
        return {"weekday": word}
    agrees = date.fromisoformat(told).isoweekday() in WEEKDAYS[plain_month(word)]
    return {"weekday": word, "weekday_agrees": agrees}


def _time(clock: re.Match[str], told: str | None) -> dict[str, Any]:
    """Return the time of day, its zone as written, and the instant if an offset is written."""
    hour, minute = int(clock["hour"]), clock["minute"]
    if clock["half"]:
        hour = hour % 12 + (12 if clock["half"].lower().startswith("p") else 0)
    seconds = f":{clock['second']}" if clock["second"] else ""
    facts: dict[str, Any] = {"time": f"{hour:02d}:{minute}{seconds}"}
    if clock["zone"]:
        facts["zone"] = clock["zone"]
    if clock["offset"]:
        facts["zone"] = offset = _offset(clock["offset"])
        if told:
            try:
                facts["instant"] = Instant(
                    text=f"{told}T{hour:02d}:{minute}{seconds or ':00'}{offset}"
                )
            except InvalidValueError:
                facts["zone"] = clock["offset"]
    return facts


def _offset(written: str) -> str:
    """Write an offset as RFC 3339 does: ``Z``, ``+03:00``."""
    number = re.search(r"([+−-])(\d{1,2}):?(\d{0,2})", written)
    if number is None:
        return "Z"
    hours, minutes = number[2].zfill(2), number[3].ljust(2, "0")
    return "Z" if hours == minutes == "00" else f"{number[1].replace('−', '-')}{hours}:{minutes}"
