"""Times that are counted from another: "yesterday", "two days ago", "last Tuesday"."""

from __future__ import annotations

from typing import Final

from firsthand.examine.reports.calendar_changes import Modified
from firsthand.examine.reports.calendar_reading import Meant
from firsthand.examine.reports.time_core import Core
from firsthand.examine.reports.time_periods import Periods
from firsthand.examine.reports.tokens import plain

_ALMOST: Final = frozenset({"près", "casi", "fast", "etwa", "rund", "environ"})
_MORNING: Final = frozenset(["la", "esta", "una", "cada", "misma", "media", "de", "buena"])
_SHORT_WORD: Final = 4
_PARTS: Final = frozenset(
    ["morning", "afternoon", "evening", "night", "nightto", "dawn", "dusk", "noon", "midnight"]
)


_ONES: Final = frozenset(
    plain(word)
    for word in [
        "минуту",
        "час",
        "день",
        "сутки",
        "неделю",
        "месяц",
        "год",
        "хвилину",
        "годину",
        "день",
        "добу",
        "тиждень",
        "місяць",
        "рік",
        "woche",
        "stunde",
        "jahr",
        "monat",
        "heure",
        "semaine",
        "mois",
        "année",
        "hora",
        "semana",
        "mes",
        "año",
        "ساعة",
        "يوم",
        "أسبوع",
        "شهر",
        "سنة",
        "عام",
        "يومين",
        "أسبوعين",
        "شهرين",
        "عامين",
        "سنتين",
        "ساعتين",
    ]
)


class Lengths(Periods):
    """Times that are counted from another."""

    def _relative(  # noqa: PLR0911  each sort that it may be has its own way out
        self, end: int, meaning: str, how: Modified | None = None
    ) -> Core | None:
        if meaning.startswith("of"):
            if how is None or not how.edge:
                return None
            meaning = meaning.removeprefix("of")
        if meaning == "day 1" and self.words.word(end - 2) in _MORNING:
            return None
        unit, _, offset = meaning.partition(" ")
        if (
            unit == "newyear"
            and end < self.size
            and self.words.kinds[end] == "w"
            and (
                len(self.words.plain[end]) > _SHORT_WORD  # "the new year concert" is no time
            )
        ):
            return None
        number = int(offset)
        if self.tables.code == "en":
            if unit == "newyear" and self.words.kinds[end : end + 1] == "s":
                return None  # New Year's Eve
            if unit == "newyear" and how is not None and how.bound == "since":
                return Core(end, Meant("day", month=1, day=1, which="thisyear"))
            if self._is_in_name(end):
                return None
        if unit in _PARTS:
            return Core(end, Meant("unit", unit="day", number=number), "day", unit)
        sizes = {"week": "week", "month": "month", "year": "year", "newyear": "year"}
        return Core(
            end,
            Meant("unit", unit=unit, number=number),
            sizes.get(unit, "day"),
            vague=unit in {"vague", "newyear"},
        )

    def _is_in_name(self, end: int) -> bool:
        """Say whether "Today" is a part of a name, of an outlet for instance."""
        words, at = self.words, end - 1
        if not words.is_named(at) or words.lines[at] or not words.is_named(at - 1):
            return False
        after = words.word(end)
        return not words.lines[end] and not words.is_named(end) and after[:1].islower()

    def _loose(self, end: int, _: str) -> Core | None:
        return Core(end, Meant("loose"), vague=True)

    def _which(self, at: int) -> Core | None:  # noqa: PLR0911  each sort that it may be has its own way out
        """Read "last Tuesday", "next March", "every Monday", "this summer"."""
        words, tables = self.words, self.tables
        hit = tables.which_before.match(words, at, self.size)
        if hit is None or hit[0] >= self.size:
            return None
        end, which = hit
        end += words.word(end) == "the"
        word = words.word(end)
        if which == "every":
            day = word in tables.long_weekdays
            return Core(end + 1, Meant("repeated"), vague=True) if day else None
        if word in tables.weekday_parts:
            number, part = tables.weekday_parts[word]
            return Core(end + 1, Meant("weekday", day=number, which=which), part=part)
        if word in tables.long_weekdays:
            return Core(end + 1, Meant("weekday", day=tables.weekdays[word], which=which))
        if word in tables.long_months:
            return Core(end + 1, Meant("month", month=tables.months[word], which=which), "month")
        season = tables.seasons.match(words, end, self.size) if end < self.size else None
        if season:
            month = int(season[1])
            return Core(season[0], Meant("season", month=month, which=which), "season")
        return self._past_length(at, end, which)

    def _past_length(self, _: int, end: int, which: str) -> Core | None:
        """Read "the last 24 hours"."""
        count = self._count(end)
        if which not in {"last", "next"}:
            return None
        alone = count is None and self.tables.code != "en"
        count = (end, 1) if alone else count
        if count is None or count[0] >= self.size:
            return None
        unit = self.tables.units.match(self.words, count[0], self.size)
        if unit is None or (alone and self.words.plain[end] not in _ONES):
            return None
        sort = "past" if which == "last" else "coming"
        return Core(unit[0], Meant(sort, unit=unit[1], number=count[1]), "length", vague=True)

    def _count(self, at: int) -> tuple[int, int | None] | None:
        """Return the token after a number of units, and the number (none for a few)."""
        words, tables = self.words, self.tables
        if at >= self.size:
            return None
        if words.kinds[at] == "n":
            small = words.plain[at].isdecimal() and len(words.plain[at]) <= 4  # noqa: PLR2004
            return (at + 1, int(words.plain[at])) if small else None
        if few := tables.few.match(words, at, self.size):
            return few[0], None
        word = words.plain[at]
        return (at + 1, tables.counts[word]) if word in tables.counts else None

    def _one_unit(self, at: int) -> tuple[int, int | None] | None:
        """Return "месяц" of "месяц назад" as a count of one; "полтора" as a few."""
        words = self.words
        if self.tables.code not in {"ru", "uk"}:
            return None
        if words.plain[at] in {"полтора", "полторы", "півтора", "півтори"}:
            return at + 1, None
        return (at, 1) if words.plain[at] in _ONES else None

    def _counted(self, at: int) -> Core | None:
        """Read "two days ago", "48 hours earlier"."""
        words, tables = self.words, self.tables
        count = self._count(at) or self._one_unit(at)
        if count is None or count[0] >= self.size:
            return None
        place = count[0]
        if words.word(place) == "and" and words.word(place + 1) == "a":  # "two and a half years"
            place += 3
        unit = tables.units.match(words, place, self.size) if place < self.size else None
        if unit is None or unit[0] >= self.size:
            return None
        end = unit[0]
        if ago := tables.ago_after.match(words, end, self.size):
            sure = count[1] is not None and unit[1] in {"day", "week"}
            meant = Meant("ago", unit=unit[1], number=count[1])
            size = unit[1] if unit[1] in {"week", "month", "year"} else "length"
            return Core(ago[0], meant, size, vague=not sure)
        if earlier := tables.earlier.match(words, end, self.size):
            back = -1 if words.plain[end] in {"earlier", "before", "beforehand", "prior"} else 1
            number = back * count[1] if count[1] is not None else None
            meant = Meant("loose", unit=unit[1], number=number)
            return Core(earlier[0], meant, "length", vague=True)
        return None

    def _before_length(self, at: int) -> Core | None:
        """Read "vor drei Tagen", "il y a dix ans", "in two weeks' time"."""
        words, tables = self.words, self.tables
        hit, sort = tables.ago_before.match(words, at, self.size), "ago"
        if hit is None:
            hit, sort = tables.ahead.match(words, at, self.size), "ahead"
        if hit is None:
            return None
        near = tables.prefixes.match(words, hit[0], self.size) if hit[0] < self.size else None
        start = near[0] if near and near[1] == "about" else hit[0]
        about = (hit[0], start) if start > hit[0] else None
        if words.word(hit[0] - 1) in _ALMOST or words.word(hit[0] - 2) in _ALMOST:
            about = (hit[0] - 1 - (words.word(hit[0] - 1) not in _ALMOST), hit[0])
        count = self._count(start)
        if count is None and tables.code == "ar" and words.word(start) in _ONES:
            count = start, 2 if words.word(start).endswith("ين") else 1
        if count is None and words.word(start) in {"anderthalb", "eineinhalb"}:
            count = start + 1, None
        if count is None or count[0] >= self.size:
            return None
        unit = tables.units.match(words, count[0], self.size)
        if unit is None or (tables.code == "en" and words.word(unit[0]) != "time"):
            return None
        end = unit[0] + (tables.code == "en")
        if words.plain[at] == "за":
            before = words.word(end) == "до" and words.kinds[end + 1 : end + 2] == "w"
            return Core(end + 2, Meant("loose"), "length", vague=True) if before else None
        return Core(end, Meant(sort, unit=unit[1], number=count[1]), "length", "", "", True, about)  # noqa: FBT003
