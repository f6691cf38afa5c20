"""When a claim says that something happened, as an extent, where that can be computed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from firsthand.examine.reports.attribution.found import Place
from firsthand.examine.reports.time_against import documents_dates
from firsthand.examine.reports.times import TimeMention, find_times, parts_of
from firsthand.records import EVERYWHERE, Block, Extent, Instant, Observation, Window
from firsthand.steps import Text


class Asserted:
    """The times that a text names, as windows that its claims assert.

    Args:
        text: The text.
        given: What is known as ``document-date`` of the text, and of what it was made from.
    """

    def __init__(self, text: Text, given: Iterable[Observation] = ()) -> None:
        self.against = documents_dates(text, given)
        days: list[date | None] = [each.day for each in self.against] or [None]
        self._mentions: list[tuple[Place, Window | None]] = []
        for offset, part, code in parts_of(text.text):
            found = [find_times(part, code, day) for day in days]
            self._mentions += [
                ((offset + many[0].start, offset + many[0].end), _window(many))
                for many in zip(*found, strict=True)
            ]
        self._starts = [place[0] for place, _ in self._mentions]

    @property
    def cites(self) -> tuple[str, ...]:
        """Ids of the document dates that the times were read against."""
        return tuple(each.cites for each in self.against if each.cites)

    def extent(self, places: Sequence[Place]) -> Extent | None:
        """Return the time that some words assert, anywhere on Earth; nothing if it is not plain.

        It is plain where exactly one time is named in the words, and was read to days with both
        ends, and nothing makes it vague. Nobody wrote in which zone those days are: the window
        runs from 00:00 of the first day at UTC+14 to 24:00 of the last day at UTC-12, which are
        the zones where a day begins first and ends last.

        Args:
            places: Where the words stand in the text; who says so may stand between them.
        """
        inside: list[Window | None] = []
        for start, end in places:
            at = bisect_left(self._starts, start)
            inside += [each for place, each in self._mentions[at : at + 2] if place[1] <= end]
        if len(inside) != 1 or inside[0] is None:
            return None
        return Extent(blocks=(Block(window=inside[0], region=EVERYWHERE),))


def _window(many: tuple[TimeMention, ...]) -> Window | None:
    """Return the window of a time that every date of the document reads alike."""
    first = many[0]
    low, high = first.low, first.high
    if low is None or high is None or high < low or first.vague or not first.resolved:
        return None
    if any((each.low, each.high) != (low, high) for each in many):
        return None
    if low <= date(1, 1, 2) or high >= date(9999, 12, 30):
        return None  # no instant can be written there
    return Window(
        start=Instant(text=f"{low.isoformat()}T00:00:00+14:00"),
        end=Instant(text=f"{(high + timedelta(days=1)).isoformat()}T00:00:00-12:00"),
    )
