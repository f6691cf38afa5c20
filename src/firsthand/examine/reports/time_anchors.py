"""Times that hang on another one in English: "48 hours earlier", "the night after", "that day".

They are read against the last day that the text named as the day of an event. A day on which
somebody said or published something is none, nor is the document's own date; what stands inside
quotation marks is somebody else's, and is not read.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from firsthand.examine.reports.calendar_reading import DAY, Range
from firsthand.examine.reports.time_core import Named
from firsthand.examine.reports.tokens import Words
from firsthand.world.languages import word_set

_SAYING: Final = word_set(
    "said says told reporters posted published updated wrote announced statement tweeted added "
    "reported shared released broadcast interview deleted dated"
)
_BEFORE: Final = word_set("before previous")
_AFTER: Final = word_set("after next following")
_SAME: Final = word_set("that same")
_DAYS: Final = word_set("day morning afternoon evening night")
_HOURS: Final = {"hour": 1, "day": 24, "week": 168}
_WINDOW: Final = 4
_LONGEST: Final = 4_000
READING: Final = "counted from the day of the event that the text names before it"


def is_of_event(named: Named, words: Words, said: Range, against: date | None) -> bool:
    """Say whether a time names one day, on which something other than speech happened."""
    low, high = said
    if high is None or high == against or named.meant.sort not in {"day", "weekday", "unit"}:
        return False
    if low is not None and high - low > DAY:
        return False
    return not any(
        words.word(place) in _SAYING for place in range(named.first - _WINDOW, named.first)
    )


def in_quotation(text: str, start: int, at: int) -> bool:
    """Say whether a place of a paragraph stands between quotation marks.

    Args:
        text: The text.
        start: Where the paragraph starts.
        at: The place.
    """
    if at - start > _LONGEST:
        return True  # in so long a paragraph nobody can tell, and counting would take too long
    before = text[start:at]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def hanging(named: Named, words: Words, event: Range) -> Range | None:
    """Return the days of a time that hangs on an event's, or nothing if that cannot be told."""
    low, high = event
    low = low or high
    if low is None or high is None:
        return None
    meant = named.meant
    try:
        if meant.number is not None:
            return _moved(low, high, _HOURS.get(meant.unit, 0) * meant.number)
        said = set(words.plain[named.first : named.last])
        if not said & _DAYS or said & {"earlier", "later", "week", "month", "year"}:
            return None
        if said & _BEFORE:
            first = low - DAY
        elif said & _AFTER:
            first = high + DAY
        elif said & _SAME:
            first = low
        else:
            return None
        last = high if said & _SAME and high > low else first
        over = DAY if "night" in said and said & _SAME and last == first else timedelta(0)
        return first, last + over
    except OverflowError:
        return None


def _moved(low: date, high: date, hours: int) -> Range | None:
    if hours == 0 or hours % 24 or low != high:
        return None
    return low + timedelta(hours=hours), high + timedelta(hours=hours)
