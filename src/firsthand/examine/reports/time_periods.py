"""Months, seasons, years and decades in tokens."""

from __future__ import annotations

from typing import Final

from firsthand.examine.reports.calendar_changes import Modified
from firsthand.examine.reports.calendar_reading import Meant
from firsthand.examine.reports.time_core import Core
from firsthand.examine.reports.time_dates import Dates

_DECADE: Final = frozenset({"s", "er", "х", "е"})


class Periods(Dates):
    """Months, seasons, years and decades in tokens."""

    def _month(self, at: int, *, prefixed: bool) -> Core | None:
        words, tables = self.words, self.tables
        word = words.plain[at]
        if found := self._date(at):
            return found
        edge = word.startswith("mid-")
        word = word.removeprefix("mid-")
        number = tables.months.get(word)
        if number is None or (tables.code in {"en", "de"} and not words.raw(at)[-3:-2].isalpha()):
            return None
        end, year = self._year_after(at + 1)
        which = tables.which_after.match(words, end, self.size) if end < self.size else None
        said = ""
        if which and year is None:
            end, said = which
        past = self._of_last_year(end)
        if past:
            end = past
            return Core(end, Meant("month", month=number, which="lastyear"), "month")
        sure = prefixed or year is not None or self._month_stands_alone(at, word) or edge
        if not sure or (tables.code == "en" and not words.is_named(at) and not edge):
            return None
        return Core(
            end,
            Meant("month", year=year, month=number, which=said),
            "month",
            vague=edge,
            edge="mid" if edge else "",
        )

    def _of_last_year(self, at: int) -> int | None:
        """Return the token after "of last year"."""
        hit = None
        place = at
        if self.words.word(place) in {"of", "des", "de", "من"}:
            place += 1
        if self.tables.code == "en" and self.words.word(place) == "the":
            place += 1
        if place < self.size:
            for phrase in (
                "last year",
                "минулого року",
                "прошлого года",
                "vergangenen jahres",
                "l' année dernière",
                "el año pasado",
                "del año pasado",
            ):
                parts = phrase.split()
                if [self.words.word(place + n) for n in range(len(parts))] == parts:
                    hit = place + len(parts)
        return hit

    def _month_stands_alone(self, at: int, word: str) -> bool:
        words, tables = self.words, self.tables
        if word not in tables.long_months or word in tables.ordinal:
            return False
        before = words.word(at - 1)
        if before in tables.month_after:
            return True
        doubtful = {"may", "march", "august", "june", "april"}
        english = tables.code == "en" and words.is_named(at) and word not in doubtful
        return english and not words.is_named(at - 1)

    def _lone_year(
        self, at: int, end: int, number: int, how: Modified, *, prefixed: bool
    ) -> Core | None:
        words, tables = self.words, self.tables
        if words.is_glued(end) and words.word(end) in _DECADE and number % 10 == 0:
            return Core(end + 1, Meant("decade", year=number), "year")
        if (
            words.is_glued(end)
            and words.word(end) in {"-", "–", "/", ":", "."}
            and (words.is_glued(end + 1) and words.kinds[end + 1 : end + 2] != "m")
        ):
            return None
        after = words.word(end) in tables.year_after
        before = words.word(at - 1) in tables.year_before and at > 0
        bracket = words.word(at - 1) == "(" and words.word(end) == ")"
        bound = prefixed and (how.bound in {"since", "until", "before", "after"} or how.edge)
        if not (after or before or bracket or bound or (prefixed and how.about is False)):
            return None
        if not after and words.word(end) in {"people", "men", "women", "%", "persons", "km", "m"}:
            return None
        return Core(end + after, Meant("year", year=number), "year")

    def _season(self, at: int, end: int, month: str, *, prefixed: bool) -> Core | None:
        words, tables = self.words, self.tables
        of = end + (words.word(end) in tables.of | {"of", "de"})
        year = self._year_at(of)
        if year:
            end = year[0] + (words.word(year[0]) in tables.year_after)
            return Core(end, Meant("season", year=year[1], month=int(month)), "season")
        fall = words.plain[at] in {"fall", "été", "ربيع", "spring"}
        alone = words.word(at - 1) in tables.month_after | {"the", "im", "l'"} and not fall
        spring = words.plain[at] == "spring" and words.word(at - 1) in {
            "in",
            "this",
            "last",
            "next",
        }
        if not (alone or spring or (prefixed and words.plain[at] != "fall")):
            return None
        return Core(end, Meant("season", month=int(month)), "season", vague=True)

    def _sixties(self, at: int) -> Core | None:
        """Read "the '60s"."""
        words = self.words
        if words.plain[at] not in {"'", "’"} or at + 2 >= self.size or words.word(at + 2) != "s":
            return None
        number = words.plain[at + 1]
        if len(number) != 2 or not number.isdecimal() or number[1] != "0":  # noqa: PLR2004
            return None
        return Core(at + 3, Meant("decade", year=1900 + int(number)), "year", vague=True)
