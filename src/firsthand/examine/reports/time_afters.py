"""What stands after a time and belongs to it: "Tuesday night", "6 April at 5 p.m.", "3 p.m. on"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from firsthand.examine.reports.calendar_changes import Modified
from firsthand.examine.reports.calendar_reading import Meant
from firsthand.examine.reports.time_clocks import Clocks

_PARTS: Final = frozenset(
    ["morning", "afternoon", "evening", "night", "nightto", "dawn", "dusk", "noon", "midnight"]
)


@dataclass(frozen=True)
class After:
    """What stands after a time, taken together with it.

    Attributes:
        end: The token after it.
        meant: What the whole means.
        how: What changes that.
        zone: The time zone as written, else nothing.
        about: The tokens in it that say "around".
    """

    end: int
    meant: Meant
    how: Modified
    zone: str = ""
    about: tuple[int, int] | None = None


class Afters(Clocks):
    """Reads what stands after a time."""

    def _after(self, at: int, meant: Meant, how: Modified) -> After | None:
        """Read a part of the day or a time of day after a date."""
        words = self.words
        if at >= self.size or meant.sort in {"loose", "repeated"}:
            return None
        comma = at + (words.word(at) in {",", "–", "—", "|", "·", "T"})
        if comma >= self.size:
            return None
        part = self._part_after(at, comma, meant, how)
        if part:
            return After(part[0], meant, replace(how, part=part[1]))
        if how.clock:
            return self._day_after_clock(at, meant, how)
        if meant.sort not in {"day", "weekday", "unit", "numbers"}:
            return None
        return self._clock_after(comma, meant, how)

    def _part_after(
        self, at: int, comma: int, meant: Meant, how: Modified
    ) -> tuple[int, str] | None:
        """Read a part of the day after a date that may have one."""
        words, tables = self.words, self.tables
        days = meant.sort in {"day", "weekday"} or (meant.sort == "unit" and meant.unit == "day")
        if not (days or (meant.sort == "clock" and how.clock)):
            return None
        part = tables.parts.match(words, at, self.size)
        if how.part:  # "the early hours of Sunday morning"
            again = part and part[1] == how.part and at == comma and words.plain[at - 1] != part[1]
            return part if again else None
        if part is None and tables.code == "es":
            part = tables.parts.match(words, comma, self.size)
        # "Tuesday night before last" is another night.
        return None if part and words.word(part[0]) in {"before", "after"} else part

    def _clock_after(self, at: int, meant: Meant, how: Modified) -> After | None:
        words, tables = self.words, self.tables
        place, near = at, None
        for _ in range(2):
            if place < self.size and words.plain[place] in tables.clock_before:
                if words.plain[place] in {"around", "about", "gegen", "vers", "near", "около"}:
                    near = (place, place + 1)
                place += 1
        if place >= self.size or words.kinds[place] != "n" or words.lines[place]:
            return None
        found = self._hour(place, prefixed=place > at)
        if found is None or found.meant.sort != "clock":
            return None
        how = replace(
            how, clock=found.clock, part=found.part or how.part, about=how.about or bool(near)
        )
        zone, end = self._zone(found.end)
        return After(end, meant, how, zone, near)

    def _day_after_clock(self, at: int, meant: Meant, how: Modified) -> After | None:
        """Read the day after a time of day: "3 p.m. on Sunday"."""
        words = self.words
        if meant.sort != "clock":
            return None
        zone, place = self._zone(at)
        if words.word(place) in {"on", "am", "le", "el", "del", "of", "в", "у", ",", "local"}:
            place += 1 + (words.word(place) == "local")
            place += words.word(place) in {"on", "pasado"}
        if place >= self.size or words.lines[place]:
            return After(place, meant, how, zone) if zone else None
        found = None
        if words.plain[place] in self.tables.weekdays:
            found = self._weekday(place)
        elif place > at and words.kinds[place] in "nw":
            found = self._date(place)
        relative = None if found else self.tables.relative.match(words, place, self.size)
        if relative and relative[1].split()[0] in _PARTS | {"day"}:
            found = self._relative(*relative)
        if found is None:
            return After(place, meant, how, zone) if zone else None
        return After(found.end, found.meant, replace(how, part=found.part or how.part), zone)
