"""What "around", "since", "early" and "night" make of the days that a time means.

The defaults are those of `calendar_reading`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from firsthand.examine.reports.calendar_reading import DAY, Meant, Range

_PLATEAU: Final = {"day": 1, "week": 3, "month": 10, "season": 20, "year": 60, "length": 1}


@dataclass(frozen=True)
class Modified:
    """What stands around a time and changes it.

    Attributes:
        about: Whether the words say that it is near.
        bound: ``since``, ``until``, ``before``, ``after``, or nothing.
        edge: ``early``, ``mid``, ``late``, or nothing.
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
    if how.edge:
        low, high = _third(low, high, how.edge)
    if meant.sort == "days" and how.bound in {"since", "after"}:
        return low, high  # "from 3 to 5 April"
    if how.bound == "since":
        return low, against if against and low and against >= low else None
    if how.bound in {"until", "before"}:
        return None, high
    if how.bound == "after":
        return low, None
    return low, high


def _third(low: date | None, high: date | None, edge: str) -> Range:
    if low is None or high is None or high == low:
        return low, high
    third = (high - low) / 3
    if edge == "early":
        return low, low + third
    if edge == "mid":
        return low + third, high - third
    return high - third, high


def widened(said: Range, precision: str) -> Range:
    """Return a range with the plateau that "around" means by default on either side."""
    plateau = timedelta(days=_PLATEAU.get(precision, 1))
    low, high = said
    try:
        return (low - plateau if low else None), (high + plateau if high else None)
    except OverflowError:
        return said
