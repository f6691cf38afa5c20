"""Times written as two: "from 3 to 5 April", "Monday night into Tuesday", "today, Thursday, at 8".

A time is read first; what is written right after it is then looked at, and joined if it belongs.

This file is longer than 300 lines, because each way of writing a time as two has its own short
reader.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from firsthand.examine.reports.time_afters import Afters
from firsthand.examine.reports.time_core import Named
from firsthand.examine.reports.tokens import plain

_LOOK_BACK: Final = 4
_DASHES: Final = frozenset("-–—−")
_TO: Final = frozenset(
    plain(word)
    for word in [
        "to",
        "through",
        "until",
        "till",
        "thru",
        "bis",
        "à",
        "au",
        "jusqu'",
        "jusqu'à",
        "a",
        "al",
        "hasta",
        "по",
        "до",
        "إلى",
        "حتى",
        "into",
    ]
)
_AND: Final = frozenset(["and", "und", "et", "y", "і", "та", "и", "й", "و"])
_FROM: Final = frozenset(
    plain(word)
    for word in ["from", "von", "vom", "de", "du", "del", "desde", "с", "від", "з", "із", "من"]
)
_BETWEEN: Final = frozenset(
    plain(word) for word in ["between", "zwischen", "entre", "між", "между", "بين"]
)
_NIGHT_TO: Final = frozenset(
    plain(word)
    for word in [
        "to",
        "into",
        "and",
        "auf",
        "zu",
        "zum",
        "à",
        "au",
        "al",
        "a",
        "на",
        "إلى",
        "und",
        "et",
        "y",
    ]
)
_FILLERS: Final = frozenset(
    plain(word)
    for word in [
        "the",
        "le",
        "la",
        "el",
        "las",
        "los",
        "den",
        "dem",
        "der",
        "zum",
        "auf",
        "al",
        "au",
    ]
)
_DAYS: Final = frozenset(["day", "days", "weekday", "monthday"])
_ALIKE: Final = frozenset(["clock", "month", "year", "weekday", "day", "season", "decade"])
_HANG: Final = frozenset(
    ["at", "about", "around", "near", "by", "after", "before", "since", "until"]
)
_NOT_ATTRIBUTE: Final = frozenset(
    [
        "and",
        "or",
        "but",
        "in",
        "on",
        "at",
        "of",
        "to",
        "for",
        "with",
        "from",
        "by",
        "as",
        "is",
        "was",
        "were",
        "are",
        "has",
        "had",
        "have",
        "that",
        "who",
        "which",
        "when",
        "he",
        "she",
        "they",
        "it",
        "we",
        "i",
        "the",
        "a",
        "an",
        "said",
        "told",
    ]
)
_ON: Final = frozenset(["onwards", "onward", "on", "forward"])
_BEFORE_DAY: Final = frozenset(
    plain(word)
    for word in [",", "on", "am", "le", "el", "del", "of", "в", "у", "во", "den", "من", "يوم"]
)


class Joins(Afters):
    """Joins times that are written as two."""

    def _at(self, at: int) -> Named | None:
        """Read the time that begins at a token."""
        raise NotImplementedError

    def _bare(self, found: Named) -> Named:
        """Leave out "after" of "after Tuesday's vote", "from" of "the pictures from Tuesday"."""
        words, core = self.words, found.core
        if self.tables.code != "en" or core == found.first:
            return found
        head = words.plain[found.first]
        lone = not found.how.clock and found.meant.sort not in {"days", "years"}
        if head == "from" and lone and words.word(found.last) not in _ON:
            if self._goes_on(found):
                return found
            return replace(found, first=found.first + 1, how=replace(found.how, bound=""))
        owner = words.kinds[found.last : found.last + 1] == "s"
        attribute = (
            words.plain[core - 1] == "the"
            and core - 1 > found.first
            and found.meant.sort in {"day", "month", "year"}
            and words.kinds[found.last : found.last + 1] == "w"
            and not words.lines[found.last]
            and words.word(found.last) not in _NOT_ATTRIBUTE
        )
        if head not in _HANG or not (owner or attribute) or found.how.edge or found.how.part:
            return found
        how = replace(found.how, bound="", about=False)
        return replace(found, first=core, how=how, about=None)

    def _goes_on(self, found: Named) -> bool:
        """Say whether a range goes on after a time."""
        after = self.words.word(found.last)
        return after in _TO or after in _DASHES

    def _joined(self, found: Named, least: int) -> Named:
        """Return a time together with what is written right after it and belongs to it.

        Args:
            found: The time.
            least: The token after the time before it, which a "between" may not stand before.
        """
        for join in (self._night, self._apposed, self._clock, self._day_of_clock):
            found = join(found) or found
        return self._range(found, least) or found

    def _next(self, at: int) -> Named | None:
        """Read a time that begins right at a token of the same line."""
        if at >= self.size or self.words.lines[at]:
            return None
        found = self._at(at)
        return found if found and found.first == at else None

    def _range(self, found: Named, least: int) -> Named | None:
        """Read the second of two times of one sort after a dash or a word."""
        words, at = self.words, found.last
        if at >= self.size or words.lines[at]:
            return self._opened(found, least)
        join, before = words.word(at), words.word(found.first - 1)
        opened = found.how.bound in {"since", "after"} or before in _FROM | _BETWEEN
        fits = join in _DASHES or join in _TO
        alike = found.meant.sort in _ALIKE and found.meant.sort != "clock"
        if join in _AND:
            fits = self._between(found.first, least) is not None
        elif join in _TO and not opened:
            fits = alike
        if not fits or found.meant.sort not in _ALIKE:
            glued = self.tables.code == "ar" and join[:1] == "و"
            if not (glued and self._between(found.first, least) is not None):
                return self._opened(found, least)
            at -= 1
        place = at + 1
        for _ in range(2):
            place += words.word(place) in _FILLERS
        second = self._next(place) if place < self.size else None
        if second is None or not _one_sort(found, second) or second.how.bound not in {"", "until"}:
            return self._opened(found, least)
        return self._both(found, second, least)

    def _both(self, found: Named, second: Named, least: int) -> Named:
        first = self._between(found.first, least)
        month = found.meant
        if month.year is None and second.meant.year and month.month:
            year = second.meant.year - (month.month > second.meant.month)
            month = replace(month, year=year)
        opens = replace(found, meant=month, how=replace(found.how, bound=""))
        how = replace(second.how, bound="", about=second.how.about or found.how.about)
        start = found.first if first is None else first
        if first is None and self.words.word(start - 1) in {"von", "de"} and start > least:
            start -= 1
        return replace(second, first=start, how=how, opens=opens, zone=second.zone or found.zone)

    def _opened(self, found: Named, least: int) -> Named | None:
        """Take "between" in with "3 and 6 April"."""
        if found.meant.sort != "days":
            return None
        first = self._between(found.first, least)
        return None if first is None else replace(found, first=first)

    def _between(self, at: int, least: int) -> int | None:
        """Return the token of "between" before a time."""
        place = at - 1
        while (
            place >= least
            and at - place < _LOOK_BACK
            and self.words.word(place) in (_FILLERS | {"hours", "of"})
        ):
            place -= 1
        return place if place >= least and self.words.word(place) in _BETWEEN else None

    def _night(self, found: Named) -> Named | None:
        """Read "Monday night into Tuesday", "in der Nacht von Montag auf Dienstag"."""
        words, place = self.words, found.last
        if found.how.part != "night" or found.meant.sort != "weekday" or place >= self.size:
            return None
        if words.lines[place]:
            return None
        last = words.plain[place - 1] in self.tables.weekdays
        if words.plain[place] in (_NIGHT_TO if last else {"into", "to"}):
            place += 1 + (words.word(place + 1) in _FILLERS)
        elif self.tables.code != "ar" or not last:
            return None
        day = self.tables.weekdays.get(words.word(place))
        if day is None or (day - found.meant.day) % 7 != 1:
            return None
        return replace(found, last=place + 1)

    def _apposed(self, found: Named) -> Named | None:
        """Read "today, Thursday", "hoy martes", "أمس الثلاثاء"."""
        words = self.words
        meant = found.meant
        if meant.sort != "unit" or meant.unit != "day" or found.how.clock:
            return None
        place = found.last + (words.word(found.last) == ",")
        if place >= self.size or words.lines[place]:
            return None
        if words.plain[place] not in self.tables.weekdays and words.kinds[place] != "n":
            return None
        second = self._weekday(place) if words.kinds[place] == "w" else self._date(place)
        if second is None or second.meant.sort not in {"day", "weekday"}:
            return None
        if place > found.last and self.tables.code == "en" and words.kinds[second.end :][:1] == "w":
            return None  # "today, Thursday prayers went on"
        kept = second.meant if second.meant.sort == "day" else meant
        return replace(found, last=second.end, meant=kept)

    def _clock(self, found: Named) -> Named | None:
        """Read a time of day after a day: "martes, alrededor de las 17 horas"."""
        day = found.meant.sort in _DAYS or (
            found.meant.sort == "unit" and found.meant.unit in {"day", "week"}
        )
        if not day or found.how.clock:
            return None
        comma = self.words.word(found.last) == ","
        second = self._next(found.last + comma)
        if second is None or second.meant.sort != "clock" or second.how.bound:
            return None
        if not second.how.clock and (comma or found.how.part):
            return None
        part = found.how.part or second.how.part
        how = replace(
            found.how, clock=second.how.clock, part=part, about=found.how.about or second.how.about
        )
        about = found.about or second.about
        return replace(found, last=second.last, how=how, about=about, zone=second.zone)

    def _day_of_clock(self, found: Named) -> Named | None:
        """Read a day after a time of day: "18:00 6 апреля", "14:30 local time on Tuesday"."""
        if found.meant.sort != "clock" or not found.how.clock:
            return None
        place = found.last + (self.words.word(found.last) in _BEFORE_DAY)
        second = self._next(place)
        if second is None or second.how.clock or second.how.bound or second.opens:
            return None
        unit = second.meant.sort == "unit" and second.meant.unit == "day"
        if second.meant.sort not in _DAYS and not unit:
            return None
        how = replace(found.how, part=found.how.part or second.how.part)
        return replace(found, last=second.last, meant=second.meant, how=how)


def _one_sort(found: Named, second: Named) -> bool:
    """Say whether two times may be the ends of a range."""
    days = {"day", "weekday", "monthday"}
    one, two = found.meant.sort, second.meant.sort
    if one == two == "clock" and bool(found.how.clock) != bool(second.how.clock):
        return False
    unit = two == "unit" and second.meant.unit == "day"
    return one == two or (one in days and (two in days or unit))
