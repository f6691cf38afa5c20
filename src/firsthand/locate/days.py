"""Days as people write them: with the year or without, in seven languages, alone or as a span."""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from firsthand.locate.forms.given import InvalidClueError
from firsthand.world.languages import LANGUAGES

MONTHS: Final[Mapping[str, int]] = {
    word: number for each in LANGUAGES.values() for word, number in each.months.items()
}
WEEKDAYS: Final[Mapping[str, int]] = {
    word: number for each in LANGUAGES.values() for word, number in each.weekdays.items()
}
SEASONS: Final[Mapping[str, int]] = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_MONTH: Final = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_DAY_NAME: Final = "|".join(sorted(map(re.escape, WEEKDAYS), key=len, reverse=True))
_ISO: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_NUMBERS: Final = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_DAY_FIRST: Final = re.compile(
    rf"(?:the )?(\d{{1,2}})(?:st|nd|rd|th|\.|-го)?(?: of| de)? (?P<month>{_MONTH})\.?"
    r"(?:,? (?:de )?(?P<year>\d{4}))?"
)
_MONTH_FIRST: Final = re.compile(
    rf"(?P<month>{_MONTH})\.? (?:the )?(\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<year>\d{{4}}))?"
)
_SPAN: Final = re.compile(
    rf"(?P<month>{_MONTH})\.? (?P<a>\d{{1,2}}) ?(?:-|–|—|to|and) ?"
    rf"(?:(?P<month2>{_MONTH})\.? )?(?P<b>\d{{1,2}})(?:,? (?P<year>\d{{4}}))?"
)
_SPAN_DAY_FIRST: Final = re.compile(
    rf"(?P<a>\d{{1,2}}) ?(?:-|–|—|to|and) ?(?P<b>\d{{1,2}}) (?P<month>{_MONTH})"
    r"(?:,? (?P<year>\d{4}))?"
)
_IN_MONTH: Final = re.compile(
    rf"(?:in )?(?:(?P<part>early|mid|late|the beginning of|the middle of|the end of)[ -])?"
    rf"(?P<month>{_MONTH}|{'|'.join(SEASONS)})(?:,? (?:of )?(?P<year>\d{{4}}))?"
)
_YEAR: Final = re.compile(r"(?:in )?(\d{4})")
_WEEKDAY: Final = re.compile(
    rf"(?P<which>last|this past|past|next|the previous|a|every|le|am|el|в|во|у)? ?"
    rf"(?P<day>{_DAY_NAME})"
)
_LAST_DAY: Final = 31


@dataclass(frozen=True)
class Days:
    """Days that words name.

    Attributes:
        first: The first.
        last: The last, included.
        weekday: Day of the week (0 is Monday) when only that is known, then the rest is nothing.
        note: How it was read, where that is not as written.
    """

    first: date
    last: date
    weekday: int | None = None
    note: str = ""

    @property
    def length(self) -> int:
        """How many days."""
        return (self.last - self.first).days + 1


def read_days(words: str, against: date | None = None) -> Days | None:
    """Return the days that words name; nothing if they name none.

    Args:
        words: Lower-case words, and nothing else.
        against: The day from which "Monday" and dates without a year are counted.

    Raises:
        InvalidClueError: If the date does not exist, or cannot be read without `against`, or is
            written so that day and month may be either.
    """
    words = words.strip().removeprefix("on ").strip()
    for read in (_written, _span, _relative, _weekday, _part):
        found = read(words, against)
        if found is not None:
            return found
    return None


def _written(words: str, against: date | None) -> Days | None:
    if match := _ISO.fullmatch(words):
        day = _date(int(match[1]), int(match[2]), int(match[3]), words)
        return Days(day, day)
    if match := _NUMBERS.fullmatch(words):
        one, two, year = (int(part) for part in match.groups())
        if one <= 12 and two <= 12 and one != two:  # noqa: PLR2004 -- months
            msg = f"“{words}” may be read in two ways: write it as YYYY-MM-DD"
            raise InvalidClueError(msg)
        day = _date(year, two if two <= 12 else one, one if two <= 12 else two, words)  # noqa: PLR2004
        return Days(day, day)
    for pattern in (_DAY_FIRST, _MONTH_FIRST):
        if match := pattern.fullmatch(words):
            number = next(int(g) for g in match.groups() if g and g.isdecimal() and len(g) <= 2)  # noqa: PLR2004
            return _named(words, MONTHS[match["month"]], (number, number), match["year"], against)
    return None


def _span(words: str, against: date | None) -> Days | None:
    match = _SPAN.fullmatch(words) or _SPAN_DAY_FIRST.fullmatch(words)
    if match is None:
        return None
    month, a, b = MONTHS[match["month"]], int(match["a"]), int(match["b"])
    later = match.groupdict().get("month2")
    if later and MONTHS[later] != month:
        start = _named(words, month, (a, a), match["year"], against)
        end = _named(words, MONTHS[later], (b, b), str(start.first.year), against)
        last = end.last
        if last < start.first:
            last = last.replace(year=last.year + 1)
        return Days(start.first, last, note=start.note)
    if b < a:
        msg = f"“{words}” ends before it starts"
        raise InvalidClueError(msg)
    return _named(words, month, (a, b), match["year"], against)


_UNITS: Final = {"hour": 1 / 24, "day": 1.0, "week": 7.0}
_COUNTS: Final = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_AGO: Final = re.compile(
    r"(?P<n>\d{1,3}|" + "|".join(_COUNTS) + r") (?P<unit>hour|day|week)s? "
    r"(?:ago|earlier|before|prior)(?: to)?(?: (?P<from>.+))?"
)


def _relative(words: str, against: date | None) -> Days | None:
    simple = {"yesterday": 1, "today": 0, "the day before": 1, "the day before yesterday": 2}
    if match := _AGO.fullmatch(words):
        start = read_days(match["from"], against) if match["from"] else None
        if match["from"] and start is None:
            return None
        origin = start.first if start else _needed(words, against)
        count = int(match["n"]) if match["n"].isdecimal() else _COUNTS[match["n"]]
        day = origin - timedelta(days=count * _UNITS[match["unit"]])
        return Days(day, day, note=f"counted back from {origin.isoformat()}")
    if words in simple:
        day = _needed(words, against) - timedelta(days=simple[words])
        return Days(day, day, note="counted from the date it was said")
    if re.fullmatch(
        r"(over|at|on|during|last) (the |this )?(past |last )?weekend|the weekend", words
    ):
        origin = _needed(words, against)
        saturday = origin - timedelta(days=(origin.weekday() - 5) % 7)
        return Days(saturday, saturday + timedelta(days=1), note="the last weekend up to that date")
    if words == "last week":
        origin = _needed(words, against)
        monday = origin - timedelta(days=origin.weekday() + 7)
        return Days(monday, monday + timedelta(days=6), note="the calendar week before")
    return None


def _weekday(words: str, against: date | None) -> Days | None:
    match = _WEEKDAY.fullmatch(words)
    if match is None:
        return None
    number = WEEKDAYS[match["day"]] - 1
    if match["which"] in {"a", "every"} or against is None:
        today = date(1970, 1, 1)
        return Days(today, today, weekday=number)
    if match["which"] == "next":
        msg = f"“{words}” lies after the date it was said"
        raise InvalidClueError(msg)
    day = against - timedelta(days=(against.weekday() - number) % 7)
    return Days(day, day, note=f"the last such day up to {against.isoformat()}")


def _part(words: str, against: date | None) -> Days | None:
    if match := _YEAR.fullmatch(words):
        return Days(_date(int(match[1]), 1, 1, words), _date(int(match[1]), 12, 31, words))
    match = _IN_MONTH.fullmatch(words)
    if match is None:
        return None
    name = match["month"]
    month = MONTHS.get(name) or SEASONS[name]
    year = int(match["year"]) if match["year"] else _year_of(words, month, against)
    length = 1 if name in MONTHS else 3
    first = _date(year, month, 1, words)
    last_month = (month + length - 2) % 12 + 1
    last_year = year + (month + length - 2) // 12
    last = date(last_year, last_month, calendar.monthrange(last_year, last_month)[1])
    third = timedelta(days=round(((last - first).days + 1) / 3))
    part = match["part"] or ""
    if part in {"early", "the beginning of"}:
        last = first + third - timedelta(days=1)
    elif part in {"late", "the end of"}:
        first = last - third + timedelta(days=1)
    elif part:
        first, last = first + third, last - third
    return Days(first, last)


def _named(
    words: str, month: int, span: tuple[int, int], year: str | None, against: date | None
) -> Days:
    first, last = span
    if not 1 <= first <= last <= _LAST_DAY:
        msg = f"“{words}” names a day that no month has"
        raise InvalidClueError(msg)
    if year:
        return Days(_date(int(year), month, first, words), _date(int(year), month, last, words))
    origin = _needed(words, against)
    tries = []
    for each in (origin.year - 1, origin.year, origin.year + 1):
        try:
            tries.append((date(each, month, first), date(each, month, last)))
        except ValueError:
            continue
    if not tries:
        msg = f"“{words}” is no date"
        raise InvalidClueError(msg)
    start, end = min(tries, key=lambda pair: abs(pair[0] - origin))
    return Days(start, end, note=f"the nearest such day to {origin.isoformat()}")


def _year_of(words: str, month: int, against: date | None) -> int:
    origin = _needed(words, against)
    return origin.year if month <= origin.month else origin.year - 1


def _needed(words: str, against: date | None) -> date:
    if against is None:
        msg = f"“{words}” needs the year, or the date on which it was said"
        raise InvalidClueError(msg)
    return against


def _date(year: int, month: int, day: int, words: str) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        msg = f"“{words}” is no date: {error}"
        raise InvalidClueError(msg) from None
