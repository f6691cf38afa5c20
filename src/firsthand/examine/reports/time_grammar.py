"""Where a text names a time, and what the words mean before any document date.

One pass over the tokens: what may stand before a time, the time itself, what may stand after it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from firsthand.examine.reports.calendar_reading import Meant, Modified
from firsthand.examine.reports.time_words import Calendar, calendar
from firsthand.examine.reports.tokens import Words, plain, words_of

_DASHES: Final = frozenset("-–—−")
_NUMERIC: Final = re.compile(
    r"(?P<y>\d{4})(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?!\d)"
    r"|(?P<one>\d{1,2})(?P<t>[-/.])(?P<two>\d{1,2})(?P=t)(?P<year>\d{4})(?!\d)"
)
_CLOCK: Final = re.compile(r"(?P<h>[01]?\d|2[0-4])[:.](?P<m>[0-5]\d)(?::[0-5]\d)?")
_MONTHS, _DAYS, _HOURS = 12, 31, 24
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_ALMOST: Final = frozenset({"près", "casi", "fast", "etwa", "rund", "environ"})
_PREFIXES: Final = 4
_SHORT_WORD: Final = 4
_LOOK_BACK: Final = 14
_LOOK_ON: Final = 6
_DECADE: Final = frozenset({"s", "er", "х", "е"})
_PARTS: Final = frozenset(
    ["morning", "afternoon", "evening", "night", "nightto", "dawn", "dusk", "noon", "midnight"]
)
_LAST_PREPOSITIONS: Final = frozenset(
    ["a", "las", "los", "la", "el", "del", "le", "du", "den", "am", "on", "in", "um", "الساعه"]
)
_TWO_WORDS: Final = frozenset(plain(word) for word in ("كانون", "تشرين"))
_AFTER_HOUR: Final = frozenset(
    [
        ".",
        ",",
        ";",
        "!",
        "?",
        "”",
        '"',
        "'",
        "’",
        ")",
        "–",
        "—",
        "on",
        "in",
        "this",
        "yesterday",
        "tonight",
        "and",
    ]
)
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


@dataclass(frozen=True)
class _Core:
    end: int
    meant: Meant
    precision: str = "day"
    part: str = ""
    clock: str = ""
    vague: bool = False
    about: tuple[int, int] | None = None
    edge: str = ""


@lru_cache(maxsize=4)
def named_times(text: str, code: str) -> list[Named]:
    """Return the times that a text in one of our languages names, in order."""
    return _Reader(words_of(text), calendar(code)).all()


class _Reader:
    """Reads the times of one text.

    Args:
        words: The text.
        tables: Its language's words.
    """

    def __init__(self, words: Words, tables: Calendar) -> None:
        self.words = words
        self.tables = tables
        self.size = len(words)

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
        self, at: int, core_at: int, core: _Core, how: Modified, about: tuple[int, int] | None
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

    # -- the time itself -----------------------------------------------------------------------

    def _core(self, at: int, how: Modified, *, prefixed: bool) -> _Core | None:
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

    def _rest(self, at: int, how: Modified, *, prefixed: bool) -> _Core | None:
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
                return _Core(part[0], Meant("clock", number=number), "day", part[1])
        return self._hour_word(at, prefixed=prefixed)

    def _sixties(self, at: int) -> _Core | None:
        """Read "the '60s"."""
        words = self.words
        if words.plain[at] not in {"'", "’"} or at + 2 >= self.size or words.word(at + 2) != "s":
            return None
        number = words.plain[at + 1]
        if len(number) != 2 or not number.isdecimal() or number[1] != "0":  # noqa: PLR2004
            return None
        return _Core(at + 3, Meant("decade", year=1900 + int(number)), "year", vague=True)

    def _relative(self, end: int, meaning: str) -> _Core | None:
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
        if unit in _PARTS:
            return _Core(end, Meant("unit", unit="day", number=number), "day", unit)
        sizes = {"week": "week", "month": "month", "year": "year", "newyear": "year"}
        return _Core(
            end,
            Meant("unit", unit=unit, number=number),
            sizes.get(unit, "day"),
            vague=unit in {"vague", "newyear"},
        )

    def _loose(self, end: int, _: str) -> _Core | None:
        return _Core(end, Meant("loose"), vague=True)

    def _holiday(self, end: int, meaning: str) -> _Core | None:
        month, day = meaning.split("-")
        year = self._year_at(end)
        if year:
            end, number = year
            return _Core(end, Meant("day", year=number, month=int(month), day=int(day)))
        return _Core(end, Meant("day", month=int(month), day=int(day)))

    def _weekday(self, at: int) -> _Core | None:
        words, tables = self.words, self.tables
        word = words.plain[at]
        number = tables.weekdays.get(word)
        if number is None:  # "Mondays"
            return _Core(at + 1, Meant("repeated"), vague=True) if words.is_named(at) else None
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
        end, said = which or (at + 1, "")
        return _Core(end, Meant("weekday", day=number, which=said))

    def _date(self, at: int) -> _Core | None:
        """Read a day and month; nothing else."""
        words = self.words
        if words.kinds[at] == "n":
            return self._day_month(at) or self._numeric(at)
        if words.plain[at] in self.tables.months:
            return self._month_day(at)
        return None

    def _number(self, at: int, how: Modified, *, prefixed: bool) -> _Core | None:
        found = self._date(at) or self._counted(at)
        if found:
            return found
        if year := self._year_at(at):
            return self._lone_year(at, *year, how, prefixed=prefixed)
        return self._hour(at, prefixed=prefixed)

    def _numeric(self, at: int) -> _Core | None:
        match = _NUMERIC.match(self.words.text, self.words.starts[at])
        if match is None:
            return None
        end = at
        while end < self.size and self.words.ends[end] <= match.end():
            end += 1
        if match["y"]:
            day = Meant("day", year=int(match["y"]), month=int(match["m"]), day=int(match["d"]))
            return _Core(end, day) if day.month <= _MONTHS and day.day <= _DAYS else None
        one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
        american = self.tables.code == "en" and match["t"] != "."
        if american and one <= _MONTHS and two <= _MONTHS and one != two:
            return _Core(end, Meant("numbers", year=year, month=one, day=two), vague=True)
        if two > _MONTHS and american:
            one, two = two, one
        if not 1 <= two <= _MONTHS or not 1 <= one <= _DAYS:
            return None
        return _Core(end, Meant("day", year=year, month=two, day=one))

    def _day(self, at: int) -> tuple[int, int] | None:
        """Return the token after a day's number, and the number."""
        words = self.words
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

    def _day_month(self, at: int) -> _Core | None:
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
            return _Core(
                last, Meant("days", year, number, day, last_month=number, last_day=more[1])
            )
        if month is None:
            return None
        end, number = month
        other = self._range_to(end)
        if other and (last_month := self._month_at(other[0])):
            last, year = self._year_after(last_month[0])
            return _Core(
                last, Meant("days", year, number, day, last_month=last_month[1], last_day=other[1])
            )
        end, year = self._year_after(end)
        return _Core(end, Meant("day", year, number, day))

    def _range_to(self, at: int) -> tuple[int, int] | None:
        """Return the end and number of a second day after a dash or a word."""
        word = self.words.word(at)
        joins = {
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
        return self._day(at + 1 + (self.words.word(at + 1) in {"den", "the", "el", "le"}))

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

    def _month_day(self, at: int) -> _Core | None:
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
            return _Core(
                end, Meant("days", year, number, first, last_month=number, last_day=other[1])
            )
        if words.word(end) in _DASHES and words.word(end + 1) in self.tables.months:
            last = self._day(end + 2)
            if last:
                month = self.tables.months[words.word(end + 1)]
                end, year = self._year_after(last[0])
                return _Core(
                    end, Meant("days", year, number, first, last_month=month, last_day=last[1])
                )
        end, year = self._year_after(end)
        return _Core(end, Meant("day", year, number, first))

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

    def _month(self, at: int, *, prefixed: bool) -> _Core | None:
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
            return _Core(end, Meant("month", month=number, which="lastyear"), "month")
        sure = prefixed or year is not None or self._month_stands_alone(at, word) or edge
        if not sure or (tables.code == "en" and not words.is_named(at) and not edge):
            return None
        return _Core(
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
    ) -> _Core | None:
        words, tables = self.words, self.tables
        if words.is_glued(end) and words.word(end) in _DECADE and number % 10 == 0:
            return _Core(end + 1, Meant("decade", year=number), "year")
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
        return _Core(end + after, Meant("year", year=number), "year")

    def _season(self, at: int, end: int, month: str, *, prefixed: bool) -> _Core | None:
        words, tables = self.words, self.tables
        of = end + (words.word(end) in tables.of | {"of", "de"})
        year = self._year_at(of)
        if year:
            end = year[0] + (words.word(year[0]) in tables.year_after)
            return _Core(end, Meant("season", year=year[1], month=int(month)), "season")
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
        return _Core(end, Meant("season", month=int(month)), "season", vague=True)

    def _which(self, at: int) -> _Core | None:
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
            return _Core(end + 1, Meant("repeated"), vague=True) if day else None
        if word in tables.long_weekdays:
            return _Core(end + 1, Meant("weekday", day=tables.weekdays[word], which=which))
        if word in tables.long_months:
            return _Core(end + 1, Meant("month", month=tables.months[word], which=which), "month")
        season = tables.seasons.match(words, end, self.size) if end < self.size else None
        if season:
            month = int(season[1])
            return _Core(season[0], Meant("season", month=month, which=which), "season")
        return self._past_length(at, end, which)

    def _past_length(self, _: int, end: int, which: str) -> _Core | None:
        """Read "the last 24 hours"."""
        count = self._count(end)
        if count is None or which not in {"last", "next"} or count[0] >= self.size:
            return None
        unit = self.tables.units.match(self.words, count[0], self.size)
        if unit is None:
            return None
        sort = "past" if which == "last" else "ahead"
        return _Core(unit[0], Meant(sort, unit=unit[1], number=count[1]), "length", vague=True)

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

    def _counted(self, at: int) -> _Core | None:
        """Read "two days ago", "48 hours earlier"."""
        words, tables = self.words, self.tables
        count = self._count(at)
        if count is None or count[0] >= self.size:
            return None
        unit = tables.units.match(words, count[0], self.size)
        if unit is None or unit[0] >= self.size:
            return None
        end = unit[0]
        if ago := tables.ago_after.match(words, end, self.size):
            sure = count[1] is not None and unit[1] in {"day", "week"}
            meant = Meant("ago", unit=unit[1], number=count[1])
            size = unit[1] if unit[1] in {"week", "month", "year"} else "length"
            return _Core(ago[0], meant, size, vague=not sure)
        if earlier := tables.earlier.match(words, end, self.size):
            return _Core(earlier[0], Meant("loose"), "length", vague=True)
        return None

    def _before_length(self, at: int) -> _Core | None:
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
        if count is None or count[0] >= self.size:
            return None
        unit = tables.units.match(words, count[0], self.size)
        if unit is None or (tables.code == "en" and words.word(unit[0]) != "time"):
            return None
        end = unit[0] + (tables.code == "en")
        if words.plain[at] == "за":
            before = words.word(end) == "до" and words.kinds[end + 1 : end + 2] == "w"
            return _Core(end + 2, Meant("loose"), "length", vague=True) if before else None
        return _Core(end, Meant(sort, unit=unit[1], number=count[1]), "length", "", "", True, about)  # noqa: FBT003

    # -- times of day --------------------------------------------------------------------------

    def _hour(self, at: int, *, prefixed: bool) -> _Core | None:
        """Read "17:42", "3 a.m.", "11.00 Uhr", "at 5", "4 this morning"."""
        words, tables = self.words, self.tables
        written = words.plain[at]
        clock = _CLOCK.fullmatch(written)
        hour = int(written) if written.isdecimal() and len(written) <= 2 else -1  # noqa: PLR2004
        if clock is None and not 0 <= hour <= _HOURS:
            return self._hundred_hours(at)
        end = at + 1
        after = tables.clock_after.match(words, end, self.size) if end < self.size else None
        colon = clock is not None and ":" in written
        dot = clock is not None and not colon
        at_word = words.word(at - 1) in tables.clock_before and at > 0
        if after:
            return self._hour_after(after, clock, hour, at_word=at_word or prefixed)
        if colon or (dot and (self._dotted(at) or words.lines[at])):
            assert clock is not None  # noqa: S101  for the type checker; both say so
            return _Core(end, Meant("clock"), clock=f"{int(clock['h']):02d}:{clock['m']}")
        if 0 < hour <= _HOURS and end < self.size and (at_word or prefixed):
            return self._hour_with_day(end, hour)
        return None

    def _dotted(self, at: int) -> bool:
        before = self.words.word(at - 1)
        return before in {"at", "from", "until", "ends", "um", "ab", "by", "till"} or (
            before == "," and self.words.kinds[at - 2 : at - 1] == "n"
        )

    def _hour_after(
        self, after: tuple[int, str], clock: re.Match[str] | None, hour: int, *, at_word: bool
    ) -> _Core | None:
        end, word = after
        minute = clock["m"] if clock else "00"
        hour = int(clock["h"]) if clock else hour
        half = word.replace(".", "").lower()
        length = half in {
            "hours",
            "hrs",
            "h",
            "horas",
            "heures",
            "heure",
            "часов",
            "часа",
            "час",
            "годин",
            "година",
            "годині",
            "год",
            "ч",
            "години",
        }
        if length and not (at_word or clock):
            return None
        if length and self.tables.code == "en" and not clock:
            return None
        if half in {"am", "pm"}:
            hour = hour % 12 + (12 if half == "pm" else 0)
        minutes = self.words.plain[end] if end < self.size and self.words.kinds[end] == "n" else ""
        if half == "h" and self.words.is_glued(end) and len(minutes) == 2:  # noqa: PLR2004
            minute, end = minutes, end + 1
        if not minute.isdecimal() or int(minute) > 59 or hour > _HOURS:  # noqa: PLR2004
            return None
        return _Core(end, Meant("clock"), clock=f"{hour:02d}:{minute}")

    def _hour_with_day(self, end: int, hour: int) -> _Core | None:
        """Read "4 this morning", "5 in the afternoon"."""
        relative = self.tables.relative.match(self.words, end, self.size)
        if relative and relative[1].split()[0] in _PARTS | {"day"}:
            unit, _, offset = relative[1].partition(" ")
            hour += 12 if unit in {"afternoon", "evening"} and hour < 12 else 0  # noqa: PLR2004
            meant = Meant("unit", unit="day", number=int(offset))
            part = unit if unit in _PARTS else ""
            return _Core(relative[0], meant, part=part, clock=f"{hour:02d}:00")
        part = self.tables.parts.match(self.words, end, self.size)
        if part and self.words.word(end) not in {"night", "morning", "noon"}:
            hour += 12 if part[1] in {"afternoon", "evening"} and hour < 12 else 0  # noqa: PLR2004
            return _Core(part[0], Meant("clock"), part=part[1], clock=f"{hour:02d}:00")
        return None

    def _hundred_hours(self, at: int) -> _Core | None:
        """Read "0900 hours"."""
        written = self.words.plain[at]
        if len(written) != 4 or not written.isdecimal():  # noqa: PLR2004
            return None
        if self.words.word(at + 1) not in {"hours", "hrs", "gmt", "utc"}:
            return None
        if int(written[:2]) > _HOURS or int(written[2:]) > 59:  # noqa: PLR2004
            return None
        return _Core(at + 2, Meant("clock"), clock=f"{written[:2]}:{written[2:]}")

    def _hour_word(self, at: int, *, prefixed: bool) -> _Core | None:
        """Read "at eight", "five o'clock", "الساعة الثالثة"."""
        words, tables = self.words, self.tables
        if words.plain[at] == "at":
            return self._at_hour(at + 1)
        if prefixed and words.word(at - 1) == "الساعة" and words.plain[at] in _ARABIC_HOURS:
            return _Core(at + 1, Meant("clock"), clock=f"{_ARABIC_HOURS[words.plain[at]]:02d}:00")
        if tables.code != "en" or words.plain[at] not in tables.counts:
            return None
        hour = tables.counts[words.plain[at]]
        if not 1 < hour <= _MONTHS:
            return None
        if words.word(at + 1) == "o'clock":
            return _Core(at + 2, Meant("clock"), clock=f"{hour:02d}:00", vague=True)
        return None

    def _at_hour(self, at: int) -> _Core | None:
        """Read the hour of "at eight", "at 5", where nothing is counted."""
        words = self.words
        if at >= self.size or (words.is_glued(at + 1) and words.word(at + 1) in {"%", "-"}):
            return None
        number = self.tables.counts.get(words.plain[at], 0)
        if words.plain[at].isdecimal() and len(words.plain[at]) <= 2:  # noqa: PLR2004
            number = int(words.plain[at])
        free = at + 1 == self.size or words.plain[at + 1] in _AFTER_HOUR
        if not 1 < number <= _MONTHS or not free or words.plain[at] == "an":
            return None
        return _Core(at + 1, Meant("clock"), clock=f"{number:02d}:00")

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

    def _zone(self, at: int) -> tuple[str, int]:
        """Return a zone as it is written after a time of day; none is made up."""
        words = self.words
        place = at + (words.word(at) == "(")
        raw = words.raw(place) if place < self.size else ""
        if raw in {"UTC", "GMT", "CET", "CEST", "EET", "EEST", "MSK", "BST", "EDT", "EST"}:
            return raw, place + 1
        return "", at

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
