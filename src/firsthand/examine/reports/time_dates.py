"""Days in tokens: "7 April 2022", "18–19 October", "07.04.2022", weekdays, holidays."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from firsthand.examine.reports.calendar_reading import Meant
from firsthand.examine.reports.time_core import Core, Tokens
from firsthand.examine.reports.time_words import AR_DAYS

_DASHES: Final = frozenset("-–—−")
_NUMERIC: Final = re.compile(
    r"(?P<y>\d{4})(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?!\d)"
    r"|(?P<one>\d{1,2})(?P<t>[-/.])(?P<two>\d{1,2})(?P=t)(?P<year>\d{4}|\d{2})(?![\d./-]*\d)"
)
_ISO_CLOCK: Final = re.compile(
    r"T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?(?!\d)"
)
_MONTHS, _DAYS, _HOURS = 12, 31, 24
_FREE: Final = frozenset(["and", "he", "she", "they", "it", "we", "i", "when", "but", "a", "two"])
_THIS_YEAR: Final = frozenset(["с.г.", "т.г.", "ц.р.", "с.г", "т.г", "ц.р"])
_FIRST_YEAR, _LAST_YEAR = 1900, 2101


class Dates(Tokens):
    """Days in tokens."""

    def _numeric(self, at: int) -> Core | None:
        match = _NUMERIC.match(self.words.text, self.words.starts[at])
        if match is None:
            return None
        end = at
        while end < self.size and self.words.ends[end] <= match.end():
            end += 1
        if match["y"]:
            day = Meant("day", year=int(match["y"]), month=int(match["m"]), day=int(match["d"]))
            clock = _ISO_CLOCK.match(self.words.text, match.end())
            while clock and end < self.size and self.words.ends[end] <= clock.end():
                end += 1
            sure = day.month <= _MONTHS and day.day <= _DAYS
            return Core(end, day, clock=clock[1] if clock else "") if sure else None
        one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
        if len(match["year"]) == 2:  # noqa: PLR2004
            if match["t"] == "-" or (self.tables.code == "en" and match["t"] == "."):
                return None  # a score, a version
            year += 2000 if year < 70 else 1900  # noqa: PLR2004  as strptime reads %y
        american = self.tables.code == "en" and match["t"] != "."
        if american and one <= _MONTHS and two <= _MONTHS and one != two:
            return Core(end, Meant("numbers", year=year, month=one, day=two), vague=True)
        if two > _MONTHS and american:
            one, two = two, one
        if not 1 <= two <= _MONTHS or not 1 <= one <= _DAYS:
            return None
        return Core(end, Meant("day", year=year, month=two, day=one))

    def _day(self, at: int) -> tuple[int, int] | None:
        """Return the token after a day's number, and the number."""
        words = self.words
        if self.tables.code == "ar" and 0 <= at < self.size and words.kinds[at] == "w":
            two = AR_DAYS.get(f"{words.plain[at]} {words.word(at + 1)}", 0)
            one = AR_DAYS.get(words.plain[at], 0)
            return (at + 1 + bool(two), two or one) if two or one else None
        if not (0 <= at < self.size) or words.kinds[at] != "n" or not words.plain[at].isdecimal():
            return None
        number = int(words.plain[at]) if len(words.plain[at]) <= 2 else 0  # noqa: PLR2004
        if not 1 <= number <= _DAYS:
            return None
        end = at + 1
        if words.word(end) == "-" and words.word(end + 1) in self.tables.ordinal:
            return end + 2, number
        if words.is_glued(end) and words.word(end) in self.tables.ordinal:
            end += 1
        return end, number

    def _date(self, at: int) -> Core | None:
        """Read a day and month, and which year it is said to be of; nothing else."""
        found = self._plain_date(at)
        if found is None or found.meant.sort != "day" or found.meant.year is not None:
            return found
        end, which = self._of_year(found.end)
        return replace(found, end=end, meant=replace(found.meant, which=which)) if which else found

    def _of_year(self, at: int) -> tuple[int, str]:
        """Return the token after "of last year", and which year that is."""
        if at >= self.size or self.words.lines[at]:
            return at, ""
        return self.tables.of_year.match(self.words, at, self.size) or (at, "")

    def _month_date(self, at: int) -> Core | None:
        """Read "the 3rd" after "on", where no noun follows."""
        words = self.words
        day = self._day(at)
        if day is None or day[0] == at + 1 or words.word(at - 1) != "the":
            return None
        after = words.word(day[0])
        free = words.kinds[day[0] : day[0] + 1] in {"", "m"} or after in _FREE
        if not free or after in {"-", "%", "/"}:
            return None
        return Core(day[0], Meant("monthday", day=day[1]))

    def _plain_date(self, at: int) -> Core | None:
        words = self.words
        if words.kinds[at] == "n":
            return self._day_month(at) or self._numeric(at)
        if self.tables.code == "ar" and words.plain[at] in AR_DAYS:
            return self._day_month(at)
        if words.plain[at] in self.tables.months:
            return self._month_day(at)
        return None

    def _day_month(self, at: int) -> Core | None:
        """Read "7 April 2022", "18–19 October", "18 and 19 October", "30 March to 2 April"."""
        first = self._day(at)
        if first is None:
            return None
        end, day = first
        more = self._range_to(end)
        month = self._month_at(end)
        if month is None and more and (month := self._month_at(more[0])):
            last, number = month
            last, year = self._year_after(last)
            return Core(last, Meant("days", year, number, day, last_month=number, last_day=more[1]))
        if month is None:
            return None
        end, number = month
        other = self._range_to(end)
        if other and (last_month := self._month_at(other[0])):
            last, year = self._year_after(last_month[0])
            return Core(
                last, Meant("days", year, number, day, last_month=last_month[1], last_day=other[1])
            )
        end, year = self._year_after(end)
        return Core(end, Meant("day", year, number, day))

    def _range_to(self, at: int) -> tuple[int, int] | None:
        """Return the end and number of a second day after a dash or a word."""
        word = self.words.word(at)
        joins = {
            "through",
            "until",
            "a",
            "à",
            "الي",
            "و",
            "and",
            "to",
            "und",
            "bis",
            "et",
            "au",
            "y",
            "al",
            "і",
            "та",
            "и",
            "по",
            "до",
            "на",
            "auf",
            "zum",
        }
        if word not in joins and word not in _DASHES:
            return None
        place = at + 1
        for _ in range(2):
            place += self.words.word(place) in {"den", "dem", "the", "el", "le", "zum", "auf", "al"}
        return self._day(place)

    def _month_at(self, at: int) -> tuple[int, int] | None:
        words, tables = self.words, self.tables
        if words.word(at) in tables.of and words.word(at) != "of the":
            at += 1
        if words.word(at) == "day" and words.word(at + 1) == "of":  # "this 2nd day of June"
            at += 2
        number = tables.months.get(words.word(at)) if at < self.size else None
        if number is None:
            joined = f"{words.word(at)} {words.word(at + 1)}"
            number = tables.months.get(joined)
            return None if number is None else (at + 2, number)
        if tables.code == "en" and not words.is_named(at):
            return None
        end = at + 1
        if words.word(end) == "." and words.plain[at] not in tables.long_months:
            end += self._year_at(end + 1) is not None
        if words.word(end) == "/" and words.word(end + 1) in tables.months:
            end += 2
        return end, number

    def _month_day(self, at: int) -> Core | None:
        """Read "March 30", "March 3–5, 2022"."""
        words = self.words
        if self.tables.code != "en" or not words.is_named(at):
            return None
        number = self.tables.months[words.plain[at]]
        day_at = at + 1 + (words.word(at + 1) == ".")
        day = self._day(day_at)
        if day is None:
            return None
        end, first = day
        other = self._range_to(end)
        if other and self._month_at(other[0]) is None and words.word(end) != "and":
            end, year = self._year_after(other[0])
            return Core(
                end, Meant("days", year, number, first, last_month=number, last_day=other[1])
            )
        if words.word(end) in _DASHES and words.word(end + 1) in self.tables.months:
            last = self._day(end + 2)
            if last:
                month = self.tables.months[words.word(end + 1)]
                end, year = self._year_after(last[0])
                return Core(
                    end, Meant("days", year, number, first, last_month=month, last_day=last[1])
                )
        end, year = self._year_after(end)
        return Core(end, Meant("day", year, number, first))

    def _year_at(self, at: int) -> tuple[int, int] | None:
        words = self.words
        if at >= self.size or words.kinds[at] != "n" or len(words.plain[at]) != 4:  # noqa: PLR2004
            return None
        if not words.plain[at].isdecimal():
            return None
        number = int(words.plain[at])
        return (at + 1, number) if _FIRST_YEAR <= number < _LAST_YEAR else None

    def _year_after(self, at: int) -> tuple[int, int | None]:
        """Return the token after a year that follows a month, and the year, if one does."""
        words, tables = self.words, self.tables
        place = at
        if words.word(place) in _THIS_YEAR:
            return place + 1, None
        if words.word(place) == ",":
            place += 1
        while words.word(place) in tables.of | {"of", "de", "del"}:
            place += 1
        if year := self._year_at(place):
            end, number = year
            if words.word(end) in tables.year_after:
                end += 1
                if words.word(end) == "." and len(words.word(end - 1)) <= 2:  # noqa: PLR2004
                    end += words.word(end + 1).islower() or words.word(end + 1) in {",", ")"}
            return end, number
        return at, None

    def _weekday(self, at: int) -> Core | None:
        words, tables = self.words, self.tables
        word = words.plain[at]
        if word in tables.weekday_parts:
            return self._weekday_part(at, *tables.weekday_parts[word])
        number = tables.weekdays.get(word)
        if number is None:  # "Mondays"
            return Core(at + 1, Meant("repeated"), vague=True) if words.is_named(at) else None
        after = at + 1
        if words.word(after) == "." and word not in tables.long_weekdays:
            after += 1
        date_at = after + (words.word(after) in {",", "den", "le", "el", "the"})
        date_at += words.word(date_at) in {"den", "the", "le"}
        if date_at < self.size and (found := self._date(date_at)):
            return found
        if word not in tables.long_weekdays or (
            tables.code in {"en", "de"} and not words.is_named(at)
        ):
            return None
        which = tables.which_after.match(words, after, self.size) if after < self.size else None
        if which is None and words.word(after) == "the":
            day = self._day(after + 1)  # "Monday the 4th"
            if day and day[0] > after + 2 and words.word(day[0]) != "of":
                return Core(day[0], Meant("weekday", day=number))
        end, said = which or (at + 1, "")
        return Core(end, Meant("weekday", day=number, which=said))

    def _weekday_part(self, at: int, number: int, part: str) -> Core:
        """Read "Montagabend", "Montagabend, den 4. April"."""
        words = self.words
        date_at = at + 1 + (words.word(at + 1) == ",")
        date_at += words.word(date_at) in {"den", "dem"}
        found = self._date(date_at) if date_at < self.size else None
        if found and found.meant.sort == "day":
            return replace(found, part=part)
        return Core(at + 1, Meant("weekday", day=number), part=part)

    def _holiday(self, end: int, meaning: str) -> Core | None:
        year = self._year_at(end)
        if meaning.startswith("easter"):
            end, number = year or (end, None)
            offset = int(meaning.removeprefix("easter"))
            return Core(end, Meant("easter", year=number, number=offset))
        month, day = meaning.split("-")
        if year:
            end, number = year
            return Core(end, Meant("day", year=number, month=int(month), day=int(day)))
        return Core(end, Meant("day", month=int(month), day=int(day)))
