"""Where a text names a time, and what the words mean before any document date.

One pass over the tokens: what may stand before a time, the time itself, what may stand after it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from firsthand.examine.reports.calendar_reading import Meant, Modified
from firsthand.examine.reports.time_clocks import Clocks
from firsthand.examine.reports.time_core import Core
from firsthand.examine.reports.time_words import calendar
from firsthand.examine.reports.tokens import plain, words_of

_PREFIXES: Final = 4
_LOOK_BACK: Final = 14
_LOOK_ON: Final = 6
_PARTS: Final = frozenset(
    ["morning", "afternoon", "evening", "night", "nightto", "dawn", "dusk", "noon", "midnight"]
)
_LAST_PREPOSITIONS: Final = frozenset(
    ["a", "las", "los", "la", "el", "del", "le", "du", "den", "am", "on", "in", "um", "الساعه"]
)
_TWO_WORDS: Final = frozenset(plain(word) for word in ("كانون", "تشرين"))
_ARABIC_HOURS: Final = {
    plain(word): hour
    for hour, word in enumerate(
        [
            "الواحدة",
            "الثانية",
            "الثالثة",
            "الرابعة",
            "الخامسة",
            "السادسة",
            "السابعة",
            "الثامنة",
            "التاسعة",
            "العاشرة",
        ],
        1,
    )
}


@dataclass(frozen=True)
class Named:
    """A time that a text names.

    Attributes:
        first: Its first token.
        last: The token after its last.
        core: The first token of the time itself.
        meant: What it means.
        how: What changes it.
        precision: ``day``, ``week``, ``month``, ``season``, ``year`` or ``length``.
        about: First token and the one after the last of the words that say "around".
        zone: The time zone as written, else nothing.
        opens: The time that a range begins with, where it is written as two.
    """

    first: int
    last: int
    core: int
    meant: Meant
    how: Modified
    precision: str
    about: tuple[int, int] | None = None
    zone: str = ""
    opens: Named | None = None


@lru_cache(maxsize=4)
def named_times(text: str, code: str) -> list[Named]:
    """Return the times that a text in one of our languages names, in order."""
    return _Reader(words_of(text), calendar(code)).all()


class _Reader(Clocks):
    """Reads the times of one text."""

    def all(self) -> list[Named]:
        """Return every time, in order; none overlap."""
        out: list[Named] = []
        at = 0
        while at < self.size:
            found = self._at(at)
            if found is None:
                at += 1
                continue
            if not (out and self._same_day(out, found)):
                out.append(found)
            at = out[-1].last
        return out

    def _same_day(self, out: list[Named], found: Named) -> bool:
        """Join "2 January, next Thursday" and "by Monday, 5 January" into one."""
        last = out[-1]
        if (
            found.first == last.last
            and last.how.bound in {"after", "since"}
            and (found.how.bound == "until")
        ):
            out[-1] = replace(found, first=last.first, opens=last)
            return True
        gap = [self.words.plain[i] for i in range(last.last, found.first)]
        day = last.meant.sort == "day" and found.meant.sort == "weekday"
        if gap != [","] or not day or not found.meant.which:
            return False
        out[-1] = replace(last, last=found.last)
        return True

    def _at(self, at: int) -> Named | None:
        """Read a time that begins at a token, with what stands before it."""
        word = self.words.plain[at]
        if (
            self.words.kinds[at] == "w"
            and word not in self.tables.heads
            and not (
                word.startswith("mid-") or word in _ARABIC_HOURS or word.split(" ")[0] in _TWO_WORDS
            )
        ):
            return None
        if (
            self.tables.code == "en"
            and self.words.plain[at] == "the"
            and (at + 1 < self.size and (decade := self._sixties(at + 1)))
        ):
            return self._finish(at, at + 1, decade, Modified(), None)
        if self.words.is_glued(at) and self.words.plain[at - 1] in {"@", "#", "/", "_", ".", "-"}:
            return None
        how, about, core_at = Modified(), None, at
        plain_at = None
        for _ in range(_PREFIXES):
            if core_at >= self.size:
                return None
            core = self._core(core_at, how, prefixed=core_at > at)
            hit = self.tables.prefixes.match(self.words, core_at, self.size)
            if core and hit and core.end < hit[0] < self.size:
                longer = self._core(hit[0], _with(how, hit[1]), prefixed=True)
                if longer:
                    return self._finish(at, hit[0], longer, _with(how, hit[1]), about)
            if core is not None:
                return self._finish(at, core_at, core, how, about)
            if hit is None:
                break
            how = _with(how, hit[1])
            about = self._near(core_at, hit[0]) if hit[1] == "about" else about
            core_at = hit[0]
            if self.words.word(core_at) == "the" and self.tables.code == "en":
                core_at += 1
            plain_at = core_at
        if plain_at is None or plain_at >= self.size:
            return None
        core = self._core(plain_at, how, prefixed=True)
        return None if core is None else self._finish(at, plain_at, core, how, about)

    def _finish(
        self, at: int, core_at: int, core: Core, how: Modified, about: tuple[int, int] | None
    ) -> Named | None:
        """Read what stands after a time, and put everything together."""
        end, meant, zone = core.end, core.meant, ""
        how = replace(how, part=core.part or how.part, clock=core.clock or how.clock)
        how = replace(how, edge=core.edge or how.edge)
        about = about or core.about
        if core.vague:
            how = replace(how, about=True)
        for _ in range(3):
            after = self._after(end, meant, how)
            if after is None:
                break
            end, meant, how, zone, near = after
            about = near or about
        if meant.sort in {"weekday", "month", "season"} and not meant.which:
            meant = replace(meant, which=self._ahead(core_at, how))
        if (
            meant.sort == "month"
            and how.bound == "before"
            and meant.year is None
            and (not self.words.is_named(core_at))
        ):
            return None
        return Named(at, end, core_at, meant, how, core.precision, about, zone)

    def _near(self, at: int, end: int) -> tuple[int, int]:
        """Return the words that say "around", without the preposition of the time after them."""
        while end - at > 1 and self.words.plain[end - 1] in _LAST_PREPOSITIONS:
            end -= 1
        return at, end

    def _ahead(self, at: int, how: Modified) -> str:
        """Say whether the words before a weekday look ahead."""
        if how.bound in {"until", "before"}:
            last = min(self.words.bounds(at)[1], at + _LOOK_ON)
            if any(self.words.plain[place] in self.tables.will for place in range(at, last)):
                return "will"
        first = max(self.words.bounds(at)[0], at - _LOOK_BACK)
        for place in range(at - 1, first - 1, -1):
            word = self.words.plain[place]
            if word in self.tables.says:
                return ""
            if word in self.tables.will:
                return "will"
        return ""

    def _core(self, at: int, how: Modified, *, prefixed: bool) -> Core | None:
        words, tables = self.words, self.tables
        if words.kinds[at] == "m":
            return self._sixties(at)
        if words.kinds[at] == "n":
            return self._number(at, how, prefixed=prefixed)
        if words.kinds[at] == "s":
            return None
        for table, reader in (
            (tables.relative, self._relative),
            (tables.loose, self._loose),
            (tables.holidays, self._holiday),
        ):
            hit = table.match(words, at, self.size)
            if hit and (found := reader(*hit)):
                return found
        word = words.plain[at]
        if word in tables.weekdays or word.rstrip("s") in tables.weekdays:
            return self._weekday(at)
        if word in tables.months or word.startswith("mid-"):
            return self._month(at, prefixed=prefixed)
        return self._rest(at, how, prefixed=prefixed)

    def _rest(self, at: int, how: Modified, *, prefixed: bool) -> Core | None:
        """Read lengths ("two days ago"), seasons, "last" and "next", parts of a day."""
        words, tables = self.words, self.tables
        for found in (self._counted(at), self._before_length(at), self._which(at)):
            if found:
                return found
        season = tables.seasons.match(words, at, self.size)
        if season:
            return self._season(at, *season, prefixed=prefixed)
        if prefixed or tables.code != "en":
            part = tables.parts.match(words, at, self.size)
            lone = tables.code in {"uk", "ru", "ar"} and part and part[1] in {"night", "dawn"}
            noon = (
                part
                and part[1] in {"noon", "midnight", "dawn", "dusk"}
                and how.bound + how.part == ""
            )
            if part and (lone or (noon and prefixed)):
                number = -1 if part[1] == "night" else 0
                return Core(part[0], Meant("clock", number=number), "day", part[1])
        return self._hour_word(at, prefixed=prefixed)

    def _number(self, at: int, how: Modified, *, prefixed: bool) -> Core | None:
        found = self._date(at) or self._counted(at)
        if found:
            return found
        if year := self._year_at(at):
            return self._lone_year(at, *year, how, prefixed=prefixed)
        return self._hour(at, prefixed=prefixed)

    def _after(
        self, at: int, meant: Meant, how: Modified
    ) -> tuple[int, Meant, Modified, str, tuple[int, int] | None] | None:
        """Read a part of the day or a time of day after a date."""
        words, tables = self.words, self.tables
        if at >= self.size or meant.sort in {"loose", "repeated"}:
            return None
        comma = at + (words.word(at) in {",", "–", "—", "|", "·", "T"})
        if comma >= self.size:
            return None
        days = {"day", "weekday", "unit", "clock"}
        part = tables.parts.match(words, at, self.size)
        part = (
            part
            or (comma > at and tables.code == "es" and tables.parts.match(words, comma, self.size))
            or None
        )
        if part and not how.part and meant.sort in days and (meant.sort != "clock" or how.clock):
            if meant.sort == "unit" and meant.unit != "day":
                return None
            if words.word(part[0]) in {"before", "after"}:
                return None
            return part[0], meant, replace(how, part=part[1]), "", None
        if how.clock:
            return self._day_after_clock(at, meant, how)
        if meant.sort not in {"day", "weekday", "unit", "numbers"}:
            return None
        return self._clock_after(comma, meant, how)

    def _clock_after(
        self, at: int, meant: Meant, how: Modified
    ) -> tuple[int, Meant, Modified, str, tuple[int, int] | None] | None:
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
        return end, meant, how, zone, near

    def _day_after_clock(
        self, at: int, meant: Meant, how: Modified
    ) -> tuple[int, Meant, Modified, str, tuple[int, int] | None] | None:
        """Read the day after a time of day: "3 p.m. on Sunday"."""
        words = self.words
        if meant.sort != "clock":
            return None
        zone, place = self._zone(at)
        if words.word(place) in {"on", "am", "le", "el", "del", "of", "в", "у", ",", "local"}:
            place += 1 + (words.word(place) == "local")
            place += words.word(place) in {"on", "pasado"}
        if place >= self.size or words.lines[place]:
            return (place, meant, how, zone, None) if zone else None
        found = None
        if words.plain[place] in self.tables.weekdays:
            found = self._weekday(place)
        elif place > at and words.kinds[place] in "nw":
            found = self._date(place)
        relative = None if found else self.tables.relative.match(words, place, self.size)
        if relative and relative[1].split()[0] in _PARTS | {"day"}:
            found = self._relative(*relative)
        if found is None:
            return (place, meant, how, zone, None) if zone else None
        return found.end, found.meant, replace(how, part=found.part or how.part), zone, None


def _with(how: Modified, prefix: str) -> Modified:
    """Return what changes a time, with one more prefix."""
    if prefix == "at":
        return how
    if prefix == "about":
        return replace(how, about=True)
    if prefix in {"since", "until", "before", "after"}:
        return replace(how, bound=prefix)
    if prefix in {"early", "mid", "late"}:
        return replace(how, edge=prefix)
    return replace(how, part=prefix)
