"""What "around", "since", "early" and "night" make of the days that a time means.

The defaults are those of `calendar_reading`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from firsthand.examine.reports.calendar_reading import DAY, Meant, Range

PARTS: Final = {
    "half1": (1, 6),
    "half2": (7, 6),
    "q1": (1, 3),
    "q2": (4, 3),
    "q3": (7, 3),
    "q4": (10, 3),
}
"""First month of a part of a year, and how many it has."""
_PLATEAU: Final = {"day": 1, "week": 3, "month": 10, "season": 20, "year": 60, "length": 1}


@dataclass(frozen=True)
class Modified:
    """What stands around a time and changes it.

    Attributes:
        about: Whether the words say that it is near.
        bound: ``since``, ``until``, ``before``, ``after``, or nothing.
        edge: ``early``, ``mid``, ``late``, ``half1``, ``q3`` and their like, or nothing.
        part: Part of the day.
        clock: Time of day, hh:mm, in no zone.
    """

    about: bool = False
    bound: str = ""
    edge: str = ""
    part: str = ""
    clock: str = ""


def modify(said: Range, meant: Meant, how: Modified, against: date | None) -> Range:
    """Return the days that are meant once what stands around the time is taken into account."""
    low, high = said
    if how.part in {"night", "nightto"} and low and high and low == high:
        low, high = (low - DAY, high) if how.part == "nightto" else (low, high + DAY)
    if how.edge == "earlier" or meant.which == "sofar":
        return low, min(high, against) if high and against else high
    if how.edge:
        low, high = _third(low, high, how.edge)
    if meant.sort == "days" and how.bound in {"since", "after"}:
        return low, high  # "from 3 to 5 April"
    if how.bound == "since":
        return low, against if against and low and against >= low else None
    if how.bound in {"until", "before"}:
        # "Closed until 1100": the day itself is known.
        return (low if meant.sort == "clock" and how.clock else None), high
    if how.bound == "after":
        return low, None
    return low, high


def _third(low: date | None, high: date | None, edge: str) -> Range:
    if low is None or high is None or high == low:
        return low, high
    if edge not in {"early", "mid", "late"}:
        return _part(low, high, edge)
    third = (high - low) / 3
    if edge == "early":
        return low, low + third
    if edge == "mid":
        return low + third, high - third
    return high - third, high


def _part(low: date, high: date, edge: str) -> Range:
    """Return a half or a quarter of a year; of anything else the whole."""
    first, count = PARTS[edge]
    if (low.day, low.month, high.day, high.month) != (1, 1, 31, 12) or low.year != high.year:
        return low, high
    last = first + count
    return date(low.year, first, 1), date(low.year + last // 13, last % 13 or 1, 1) - DAY


def widened(said: Range, precision: str) -> Range:
    """Return a range with the plateau that "around" means by default on either side."""
    plateau = timedelta(days=_PLATEAU.get(precision, 1))
    low, high = said
    try:
        return (low - plateau if low else None), (high + plateau if high else None)
    except OverflowError:
        return said
