"""The day of Easter in the Gregorian calendar, and the feasts that are counted from it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from firsthand.world.languages import word_set

_COMING: Final = word_set("next will this until")


def easter(year: int) -> date:
    """Return Easter Sunday of the western churches.

    The anonymous Gregorian algorithm, as Meeus, *Astronomical Algorithms* (1991), chapter 8, gives
    it.

    Args:
        year: Year in the Gregorian calendar, from 1583.

    Raises:
        ValueError: If the year is no year of a date.
    """
    golden = year % 19
    century, in_century = divmod(year, 100)
    leap, after_leap = divmod(century, 4)
    shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leap - shift + 15) % 30
    quarter, rest = divmod(in_century, 4)
    sunday = (32 + 2 * after_leap + 2 * quarter - moon - rest) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def feast(offset: int, year: int | None, which: str, against: date) -> date:
    """Return a feast of a year, or the last one up to a date, or the coming one.

    Args:
        offset: Days after Easter Sunday.
        year: The year, where it is said.
        which: ``next``, ``will``, ``this`` or ``until`` where the words look ahead.
        against: The document's own date.
    """
    days = timedelta(days=offset)
    if year is not None:
        return easter(year) + days
    found = easter(against.year) + days
    if which in _COMING:
        return found if found >= against else easter(against.year + 1) + days
    return found if found <= against else easter(against.year - 1) + days
