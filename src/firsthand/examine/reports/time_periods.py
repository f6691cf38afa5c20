"""Months, seasons, years and decades in tokens."""

from __future__ import annotations

import re
from typing import Final

from firsthand.examine.reports.calendar_changes import Modified
from firsthand.examine.reports.calendar_reading import Meant
from firsthand.examine.reports.time_core import Core
from firsthand.examine.reports.time_dates import Dates

_DECADE: Final = frozenset({"s", "er", "ern", "х", "е", "ті", "их", "ых"})
_YEARS: Final = frozenset(["годах", "годов", "годы", "роках", "років", "роки", "jahre", "jahren"])
_DECADES: Final = frozenset(["années", "annees", "años", "década", "decada", "décennie"])
_EDGES: Final = {"mid": "mid", "mi": "mid", "early": "early", "late": "late"}
_OWNERS: Final = frozenset(
    ["the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "that"]
)
_EVENTS: Final = frozenset(
    [
        "elections",
        "olympics",
        "games",
        "protests",
        "wars",
        "events",
        "attacks",
        "floods",
        "riots",
        "talks",
        "accords",
        "clashes",
        "campaigns",
        "sanctions",
        "demonstrations",
        "negotiations",
        "rules",
        "amendments",
        "finals",
        "championships",
    ]
)
_COUNTED: Final = frozenset(
    [
        "people",
        "men",
        "women",
        "children",
        "troops",
        "police",
        "personnel",
        "dead",
        "wounded",
        "percent",
        "or",
        "and",
        "of",
        "in",
        "to",
        "at",
        "on",
        "that",
        "was",
        "is",
        "who",
        "which",
        "were",
    ]
)
_OF_TIME: Final = frozenset(["in", "since", "by", "until", "during", "before", "after", "over"])
_YEAR: Final = 4
_DECADE_IN: Final = re.compile(r"((?:19|20)\d\d)(s?)")


def _year_in(word: str) -> Meant | None:
    """Return the year or decade that stands in one word with what it is a part of."""
    match = _DECADE_IN.fullmatch(word)
    if match is None:
        return None
    return Meant("decade" if match[2] else "year", year=int(match[1]))


class Periods(Dates):
    """Months, seasons, years and decades in tokens."""

    def _month(self, at: int, *, prefixed: bool) -> Core | None:  # noqa: PLR0911  each sort that it may be has its own way out
        words, tables = self.words, self.tables
        word = words.plain[at]
        if found := self._date(at):
            return found
        head, dash, rest = word.partition("-")
        edge = _EDGES.get(head, "") if dash else ""
        word = rest if edge else word
        if edge and (meant := _year_in(rest)):
            return Core(at + 1, meant, "year", vague=True, edge=edge)
        number = tables.months.get(word)
        if number is None or (tables.code in {"en", "de"} and not words.raw(at)[-3:-2].isalpha()):
            return None
        other = words.word(at + 1) == "/" and words.word(at + 2) in tables.months
        end, year = self._year_after(at + 1 + 2 * other)
        which = tables.which_after.match(words, end, self.size) if end < self.size else None
        said = ""
        if which and year is None:
            end, said = which
        if self._is_cut_short(at, word, year):
            return None
        past, of_year = self._of_year(end)
        if of_year and year is None:
            return Core(past, Meant("month", month=number, which=of_year), "month", edge=edge)
        sure = prefixed or year is not None or self._month_stands_alone(at, word) or bool(edge)
        if not sure or (tables.code == "en" and not words.is_named(at) and not edge):
            return None
        return Core(
            end,
            Meant("month", year=year, month=number, which=said),
            "month",
            vague=bool(edge),
            edge=edge,
        )

    def _is_cut_short(self, at: int, word: str, year: int | None) -> bool:
        """Say whether an abbreviated month lacks its full stop: French "sept" is a number."""
        if self.tables.code == "en" or word in self.tables.long_months:
            return False
        short = any(other != word and other.startswith(word) for other in self.tables.months)
        return short and year is None and self.words.word(at + 1) != "."

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

    def _lone_year(  # noqa: PLR0911  each sort that it may be has its own way out
        self, at: int, end: int, number: int, how: Modified, *, prefixed: bool
    ) -> Core | None:
        words, tables = self.words, self.tables
        if words.is_glued(end) and words.word(end) in _DECADE and number % 10 == 0:
            end += 1
            return Core(end + (words.word(end) in _YEARS), Meant("decade", year=number), "year")
        dash = words.is_glued(end) and words.word(end) == "-" and words.is_glued(end + 1)
        if dash and words.word(end + 1) in _DECADE and number % 10 == 0:
            end += 2
            return Core(end + (words.word(end) in _YEARS), Meant("decade", year=number), "year")
        if number % 10 == 0 and words.word(at - 1) in _DECADES:
            return Core(end, Meant("decade", year=number), "year")
        if years := self._years(at, end, number, prefixed=prefixed):
            return years
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
        named = self._is_of_year(at, end)
        if tables.code == "de" and not named:
            named = words.kinds[end : end + 1] in {"", "w"} and not words.is_named(end)
            named = named and words.kinds[max(at - 1, 0)] == "w" and not words.is_glued(end)
        if not (after or before or bracket or bound or named or (prefixed and not how.about)):
            return None
        if not after and words.word(end) in {"people", "men", "women", "%", "persons", "km", "m"}:
            return None
        return Core(end + after, Meant("year", year=number), "year")

    def _is_of_year(self, at: int, end: int) -> bool:
        """Say whether a year describes what follows: "the 2016 election", "Ada's 2008 speech"."""
        words = self.words
        if self.tables.code != "en" or words.kinds[end : end + 1] != "w" or words.lines[end]:
            return False
        owner = words.word(at - 1) in _OWNERS or words.kinds[max(at - 1, 0)] == "s"
        word = words.word(end)
        plural = word.endswith("s") and not word.endswith("ss") and word not in _EVENTS
        return owner and not plural and word not in _COUNTED and not words.is_glued(end)

    def _years(self, at: int, end: int, number: int, *, prefixed: bool) -> Core | None:
        """Read "2021-22", "2014–2018" where a year may stand."""
        words, tables = self.words, self.tables
        if words.word(end) not in {"-", "–", "/"} or words.kinds[end + 1 : end + 2] != "n":
            return None
        last = words.plain[end + 1]
        if not last.isdecimal() or not words.is_glued(end) or not words.is_glued(end + 1):
            return None
        value = int(last) if len(last) == _YEAR else number // 100 * 100 + int(last[:2])
        before = words.word(at - 1) in tables.year_before | {"(", "the"} and at > 0
        after = words.word(end + 2) in tables.year_after
        if len(last) not in {2, _YEAR} or not number < value < number + 100:
            return None
        return (
            Core(end + 2 + after, Meant("years", year=number, number=value), "year")
            if before or prefixed or after
            else None
        )

    def _decade_word(self, at: int) -> Core | None:
        """Read "les années 1990", "los años 90", "les années quatre-vingt-dix", "1990er"."""
        words, tables = self.words, self.tables
        place = at + (words.plain[at] in {"les", "los", "la"})
        if words.word(place) not in _DECADES:
            return None
        place += 1 + (words.word(place + 1) in {"de", "los"})
        place += words.word(place) == "los"
        word = words.word(place)
        number = int(word) if word.isdecimal() and len(word) in {2, _YEAR} else 0
        number = number or tables.counts.get(word, 0)
        if number % 10 or not (20 <= number < 100 or 1900 <= number < 2100):  # noqa: PLR2004
            return None
        number += 1900 if number < 100 else 0  # noqa: PLR2004
        return Core(place + 1, Meant("decade", year=number), "year")

    def _short_decade(self, at: int) -> Core | None:
        """Read "90-е", "90er Jahren"."""
        words = self.words
        written = words.plain[at]
        end = at + 1 + (words.word(at + 1) == "-")
        if len(written) != 2 or written[1:] != "0" or words.word(end) not in _DECADE:  # noqa: PLR2004
            return None
        if not words.is_glued(at + 1) or words.word(end) == "s":
            return None
        end += 1
        known = words.word(end) in _YEARS
        if words.word(end - 1) == "er" and not known:
            return None
        return Core(end + known, Meant("decade", year=1900 + int(written)), "year")

    def _century(self, at: int) -> Core | None:
        """Read "the 19th century"."""
        words = self.words
        end = at + 1 + (words.is_glued(at + 1) and words.word(at + 1) in self.tables.ordinal)
        if end == at + 1 or words.word(end) != "century" or not words.plain[at].isdecimal():
            return None
        number = int(words.plain[at])
        if not 1 < number <= 21:  # noqa: PLR2004
            return None
        return Core(end + 1, Meant("century", number=number), "year", vague=True)

    def _season(self, at: int, end: int, month: str, *, prefixed: bool) -> Core | None:
        words, tables = self.words, self.tables
        of = end + (words.word(end) in tables.of | {"of", "de"})
        year = self._year_at(of)
        if year:
            last = words.word(year[0] + 1)
            if (
                words.word(year[0]) in {"-", "/", "–"}
                and last.isdecimal()
                and int(last) % 100 == ((year[1] + 1) % 100)
            ):
                year = year[0] + 2, year[1]  # "the winter of 2021-22"
            end = year[0] + (words.word(year[0]) in tables.year_after)
            return Core(end, Meant("season", year=year[1], month=int(month)), "season")
        past, of_year = self._of_year(end)
        if of_year:
            return Core(past, Meant("season", month=int(month), which=of_year), "season")
        if end < self.size and (which := tables.which_after.match(words, end, self.size)):
            return Core(which[0], Meant("season", month=int(month), which=which[1]), "season")
        fall = words.plain[at] in {"fall", "été", "ربيع", "spring"}
        alone = words.word(at - 1) in tables.month_after | {"the", "im", "l'"} and not fall
        spring = words.plain[at] == "spring" and words.word(at - 1) in {
            "in",
            "this",
            "last",
            "next",
        }
        the = words.plain[at] == "spring" and words.word(at - 1) == "the"
        spring = spring or (the and words.word(at - 2) in _OF_TIME)
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
