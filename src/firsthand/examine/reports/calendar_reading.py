"""What a mentioned time means on the calendar, read against the document's own date.

Defaults, none of them fitted to data, and all shown with the reading:

- A weekday is the last one up to the document's date, unless the words look ahead ("next", "this",
  "will"); then it is the first one after it.
- A day without a year is the nearest such day, a coming one counting twice and a half its distance.
- "Around" a day is a plateau from the day before to the day after; beyond it, by the same default,
  lie shoulders of one more day (90 % within 2.9 days). Around a week it is 3 days, around a month
  10, around a year 60; a time of day stays on its day.
- "Early" and "late" are the first and last third of a month or year. A
  night runs into the next day.

This file is longer than 300 lines, because every sort of time has its own short reading.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from firsthand.examine.reports.calendar_easter import feast

DAY: Final = timedelta(days=1)
_LENGTHS: Final = {"day": 1, "week": 7, "month": 30, "year": 365, "decade": 3652}
_LEAST_YEAR, _LAST_YEAR = 1000, 9000
_HALF: Final = 6
NO_DATE: Final = "the document's own date is not known"
NO_ANCHOR: Final = "it hangs on a time that these words do not name"
NO_CALENDAR: Final = "it names no day"

_YEARS: Final = {"lastyear": -1, "thisyear": 0, "nextyear": 1}
_WEEKS: Final = {"lastweek": -1, "thisweek": 0, "nextweek": 1}

Range = tuple[date | None, date | None]


@dataclass(frozen=True)
class Meant:
    """What the words of a time mention mean, before any document date.

    Attributes:
        sort: ``day``, ``days``, ``month``, ``year``, ``decade``, ``season``, ``weekday``, ``unit``,
            ``ago``, ``ahead``, ``coming``, ``past``, ``clock``, ``numbers``, ``loose``,
            ``repeated``, ``years``, ``century``, ``monthday``, ``easter``.
        year: Year, where it is said.
        month: Month, or the first month of a season.
        day: Day of the month, or of the week.
        last_month: Month of the last day of a range.
        last_day: Last day of a range.
        unit: Unit of a length or offset.
        number: How many units.
        which: ``last``, ``next``, ``this`` or ``will`` (the sentence looks ahead); ``lastyear`` and
            so on; ``lastweek`` and so on.
    """

    sort: str
    year: int | None = None
    month: int = 0
    day: int = 0
    last_month: int = 0
    last_day: int = 0
    unit: str = ""
    number: int | None = None
    which: str = ""


def resolve(meant: Meant, against: date | None) -> Range | str:
    """Return the first and last day that are meant, or why that cannot be told.

    Args:
        meant: What the words mean.
        against: The document's own date.
    """
    if meant.sort in {"loose", "repeated", "numbers"}:
        return NO_ANCHOR if meant.sort == "loose" else NO_CALENDAR
    absolute = meant.year is not None or meant.sort == "century"
    if against is None and not absolute:
        return NO_DATE
    day = against or date(meant.year or _LEAST_YEAR, 12, 31)
    try:
        return _FIND[meant.sort](meant, day)
    except (ValueError, OverflowError):
        return "there is no such day"


def _day(meant: Meant, against: date) -> Range:
    if meant.year is not None:
        found = date(meant.year, meant.month, meant.day)
        return found, found
    if meant.which in _YEARS:
        found = date(against.year + _YEARS[meant.which], meant.month, meant.day)
    else:
        found = _nearest(meant.month, meant.day, against)
    return found, found


def _month_day(meant: Meant, against: date) -> Range:
    """Return "the 3rd": the last such day up to the document's date."""
    year, month = against.year, against.month
    for _ in range(12):
        if meant.day <= monthrange(year, month)[1] and date(year, month, meant.day) <= against:
            break
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    return date(year, month, meant.day), date(year, month, meant.day)


def _nearest(month: int, day: int, against: date) -> date:
    # Four years either way, because of 29 February.
    years = range(against.year - 4, against.year + 5)
    found = [date(year, month, day) for year in years if day <= monthrange(year, month)[1]]

    def far(each: date) -> int:
        days = (each - against).days
        return 5 * days if days > 0 else -2 * days

    return min(found, key=far)


def _days(meant: Meant, against: date) -> Range:
    first, last = (meant.month, meant.day), (meant.last_month, meant.last_day)
    if meant.year is not None:
        end = date(meant.year, *last)
        return date(meant.year - (first > last), *first), end
    end = _nearest(*last, against)
    return date(end.year - (first > last), *first), end


def _month(meant: Meant, against: date) -> Range:
    year = meant.year
    if year is None:
        # A month in the past unless the words look ahead; the present one is itself.
        year = against.year - (meant.month > against.month)
        if meant.which in _YEARS:
            year = against.year + _YEARS[meant.which]
        elif meant.which in {"next", "will"} and meant.month < against.month:
            year = against.year + 1
        elif meant.which in {"this", "next", "will"}:
            year = against.year
        elif meant.which == "last" and meant.month == against.month:
            year -= 1
    return date(year, meant.month, 1), date(year, meant.month, monthrange(year, meant.month)[1])


def _years(meant: Meant, _: date) -> Range:
    return date(meant.year or 0, 1, 1), date(meant.number or 0, 12, 31)


def _century(meant: Meant, _: date) -> Range:
    last = 100 * (meant.number or 0)
    return date(last - 99, 1, 1), date(last, 12, 31)


def _year(meant: Meant, _: date) -> Range:
    year = meant.year or 0
    return date(year, 1, 1), date(year, 12, 31)


def _decade(meant: Meant, _: date) -> Range:
    year = meant.year or 0
    return date(year, 1, 1), date(year + 9, 12, 31)


def _season(meant: Meant, against: date) -> Range:
    year = meant.year
    if year is None:
        year = against.year - (meant.month > against.month)
        if meant.which in _YEARS:
            year = against.year + _YEARS[meant.which]
        elif meant.which in {"next", "will", "until"} and meant.month + 2 < against.month:
            year = against.year + 1
        elif meant.which in {"this", "next", "will", "until"}:
            year = against.year
    last = year + (meant.month > 10)  # noqa: PLR2004  a winter ends in the next year
    end = (meant.month + 1) % 12 + 1
    return date(year, meant.month, 1), date(last, end, monthrange(last, end)[1])


def _weekday(meant: Meant, against: date) -> Range:
    back = (against.isoweekday() - meant.day) % 7
    if meant.which in _WEEKS:
        weeks = timedelta(weeks=_WEEKS[meant.which])
        found = against + weeks + timedelta(days=meant.day - against.isoweekday())
    elif meant.which in {"next", "will"}:
        found = against + timedelta(days=(7 - back) if back or meant.which == "next" else 0)
    elif meant.which == "this":
        found = against + timedelta(days=(7 - back) % 7)
    elif meant.which == "last":
        found = against - timedelta(days=back or 7)
    else:
        found = against - timedelta(days=back)
    return found, found


def _unit(meant: Meant, against: date) -> Range:
    """Return a day, week, month and so on that is counted from the document's own."""
    offset = meant.number or 0
    if meant.unit == "vague":
        return (None, against) if offset < 0 else (against, None)
    find = _UNITS.get(meant.unit)
    if find is not None:
        return find(against, offset)
    found = against + timedelta(days=offset)
    return found, found


def _weekend(against: date, offset: int) -> Range:
    saturday = against - timedelta(days=(against.isoweekday() - 6) % 7)
    saturday += timedelta(weeks=offset)
    return saturday, saturday + DAY


def _week(against: date, offset: int) -> Range:
    monday = against - timedelta(days=against.isoweekday() - 1) + timedelta(weeks=offset)
    return monday, monday + 6 * DAY


def _month_from(against: date, offset: int) -> Range:
    count = against.year * 12 + against.month - 1 + offset
    return _month(Meant("month", year=count // 12, month=count % 12 + 1), against)


def _year_from(against: date, offset: int) -> Range:
    return _year(Meant("year", year=against.year + offset), against)


def _new_year(against: date, _: int) -> Range:
    return _year_from(against, int(against.month > _HALF))


def _turn(against: date, _: int) -> Range:
    return _days(Meant("days", month=12, day=31, last_month=1, last_day=1), against)


_UNITS: Final = {
    "weekend": _weekend,
    "week": _week,
    "month": _month_from,
    "year": _year_from,
    "newyear": _new_year,
    "turn": _turn,
}


def _ago(meant: Meant, against: date) -> Range:
    if meant.number is None:
        return None, against
    length = _LENGTHS.get(meant.unit, 0)
    found = against - timedelta(days=length * meant.number)
    if meant.unit == "hour" and meant.number >= 24:  # noqa: PLR2004
        found = against - timedelta(hours=meant.number)
        return found - DAY, found
    if meant.unit in {"year", "decade"}:
        return date(found.year, 1, 1), date(found.year, 12, 31)
    return found, found


def _ahead(meant: Meant, against: date) -> Range:
    found = against + timedelta(days=_LENGTHS.get(meant.unit, 0) * (meant.number or 0))
    return found, found


def _coming(meant: Meant, against: date) -> Range:
    """Return "the next three weeks"."""
    if meant.number is None:
        return against, None
    return against, _ahead(meant, against)[1]


def _past(meant: Meant, against: date) -> Range:
    if meant.number is None:
        return None, against
    hours = (meant.number or 1) * 24 * _LENGTHS.get(meant.unit, 0)
    if meant.unit == "hour":
        hours = meant.number or 1
    return against - timedelta(days=max(1, hours // 24)), against


def _easter(meant: Meant, against: date) -> Range:
    found = feast(meant.number or 0, meant.year, meant.which, against)
    return found, found


def _clock(_: Meant, against: date) -> Range:
    return against, against


_FIND: Final = {
    "day": _day,
    "days": _days,
    "month": _month,
    "year": _year,
    "decade": _decade,
    "season": _season,
    "weekday": _weekday,
    "unit": _unit,
    "ago": _ago,
    "ahead": _ahead,
    "coming": _coming,
    "years": _years,
    "century": _century,
    "monthday": _month_day,
    "past": _past,
    "clock": _clock,
    "easter": _easter,
}
