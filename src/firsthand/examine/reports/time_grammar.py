"""Where a text names a time, and what the words mean before any document date.

One pass over the tokens: what may stand before a time, the time itself, what may stand after it.

This file is longer than 300 lines, because the order in which the readers are asked is one
decision.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final

from firsthand.examine.reports.calendar_changes import PARTS, Modified
from firsthand.examine.reports.calendar_reading import Meant
from firsthand.examine.reports.time_clocks import ARABIC_HOURS
from firsthand.examine.reports.time_core import Core, Named
from firsthand.examine.reports.time_joins import Joins
from firsthand.examine.reports.time_words import AR_DAYS, calendar
from firsthand.examine.reports.tokens import plain, words_of

_ROUNDS: Final = frozenset(
    {"first", "second", "third", "final", "last", "next", "opening", "a", "the", "one", "each"}
)
_GLUE: Final = frozenset({"@", "#", "/", "_", ".", "-"})
_PREFIXES: Final = 4
_LOOK_BACK: Final = 18
_LOOK_ON: Final = 6
_PARTS: Final = frozenset(
    ["morning", "afternoon", "evening", "night", "nightto", "dawn", "dusk", "noon", "midnight"]
)
_DAY_MONTH: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.(?!\d)")
_EDGES: Final = ("mid-", "early-", "late-", "mi-")
_CLAUSE: Final = frozenset(
    [
        "that",
        "who",
        "which",
        "after",
        "before",
        "when",
        "while",
        "as",
        "because",
        "if",
        "whose",
        "where",
        ";",
        ":",
        "“",
        "”",
        "«",
        "»",
        "(",
        ")",
        "—",
        "nachdem",
        "als",
        "weil",
        "dass",
        "qui",
        "que",
        "après",
        "quando",
        "cuando",
        "после",
        "когда",
        "который",
        "пока",
        "після",
        "коли",
        "який",
    ]
)
_DECREED: Final = frozenset(
    ["called", "call", "calls", "announced", "declared", "ordered", "imposed", "planned", "agreed"]
)
_HAPPENED: Final = frozenset(["was", "were", "had", "has", "have", "been", "fell", "rose"])
_HEARSAY: Final = frozenset(["soll", "sollen"])
_PERFECT: Final = frozenset(["haben", "sein", "worden", "gewesen"])
_PAST: Final = frozenset(["have", "been"])
_LAST_PREPOSITIONS: Final = frozenset(
    ["a", "las", "los", "la", "el", "del", "le", "du", "den", "am", "on", "in", "um", "الساعه"]
)
_TWO_WORDS: Final = frozenset(plain(word) for word in ("كانون", "تشرين"))


@lru_cache(maxsize=4)
def named_times(text: str, code: str) -> list[Named]:
    """Return the times that a text in one of our languages names, in order."""
    return _Reader(words_of(text), calendar(code)).all()


class _Reader(Joins):
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
            found = self._joined(self._bare(found), out[-1].last if out else 0)
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
        if not self._may_begin(at):
            return None
        english = self.tables.code == "en"
        the = english and self.words.plain[at] == "the" and at + 1 < self.size
        if the and (found := self._after_the(at + 1)):
            return self._finish(at, at + 1, found, Modified(), None)
        how, about, place = Modified(), None, at
        for _ in range(_PREFIXES + 1):
            if place >= self.size:
                break
            core = self._core(place, how, prefixed=place > at)
            hit = self.tables.prefixes.match(self.words, place, self.size)
            if core and hit and core.end < hit[0] < self.size:
                longer = self._core(hit[0], _with(how, hit[1]), prefixed=True)
                if longer:  # "in der Nacht zum Sonntag", and not "in der Nacht"
                    return self._finish(at, hit[0], longer, _with(how, hit[1]), about)
            if core is not None:
                return self._finish(at, place, core, how, about)
            if hit is None:
                break
            how = _with(how, hit[1])
            about = self._near(place, hit[0]) if hit[1] == "about" else about
            place = hit[0]
            if place >= self.size:
                break
            whole = self.tables.relative.match(self.words, place, self.size) if english else None
            place += self.words.word(place) == "the" and english and whole is None
        return None

    def _may_begin(self, at: int) -> bool:
        """Say at once of most words that no time begins with them."""
        word = self.words.plain[at]
        if self.words.is_glued(at) and self.words.plain[at - 1] in _GLUE:
            return False
        if word == "round" and self.words.word(at - 1) in _ROUNDS:
            return False  # "the second round May 5"
        if self.words.kinds[at] != "w" or word in self.tables.heads:
            return True
        if self.tables.code == "uk" and word.endswith(("ій", "ої")):
            return True
        return word.startswith(_EDGES) or word in ARABIC_HOURS or word in _TWO_WORDS

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
            end, meant, how = after.end, after.meant, after.how
            zone, about = after.zone, after.about or about
        if meant.sort in {"weekday", "month", "season", "easter"} and not meant.which:
            ahead = "until" if meant.sort == "easter" and how.bound == "until" else ""
            meant = replace(meant, which=ahead or self._ahead(core_at, how))
        elif english_weekend(self.tables.code, meant) and self._ahead(core_at, how):
            meant = replace(meant, number=1)  # "should begin over the weekend"
        elif self._is_so_far(core_at, meant):
            meant = replace(meant, which="sofar")
        if (
            meant.sort == "month"
            and how.bound == "before"
            and meant.year is None
            and (not self.words.is_named(core_at))
        ):
            return None
        return Named(at, end, core_at, meant, how, core.precision, about, zone)

    def _after_the(self, at: int) -> Core | None:
        """Read "the '60s", "the mid-2000s", "the 19th century", "the 3rd"."""
        words = self.words
        if words.kinds[at] == "n":
            day = self._month_date(at) if self._on(at) else None
            return self._century(at) or day
        if words.plain[at].startswith(_EDGES) and words.raw(at)[-5:-4].isdigit():
            return self._month(at, prefixed=True)
        return self._sixties(at)

    def _on(self, at: int) -> bool:
        """Say whether "the 3rd" stands after "on" or a part of the day."""
        return self.words.word(at - 2) in {"on", "of", "by", "until", "since", "from", "around"}

    def _german_date(self, at: int) -> Core | None:
        """Read "am 5.4."."""
        match = _DAY_MONTH.match(self.words.text, self.words.starts[at])
        if match is None or not (0 < int(match[1]) <= 31 and 0 < int(match[2]) <= 12):  # noqa: PLR2004
            return None
        end = at
        while end < self.size and self.words.ends[end] <= match.end():
            end += 1
        return Core(end, Meant("day", month=int(match[2]), day=int(match[1])))

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
            if how.bound == "after" and word in _DECREED:
                return "will"  # "called a strike from Tuesday"
            if word in self.tables.says or word in _CLAUSE:
                return ""
            if word in _HEARSAY and self._is_past(at):
                return ""
            if word in self.tables.will and self.words.kinds[place] in "ws":
                past = {self.words.word(place + 1), self.words.word(place + 2)} & _PAST
                return "" if past else "will"
        return ""

    def _is_so_far(self, at: int, meant: Meant) -> bool:
        """Say whether "this month" is about what has been of it: "the second one this month"."""
        if self.tables.code != "en" or meant.sort != "unit" or meant.number != 0:
            return False
        if meant.unit not in {"week", "month", "year"}:
            return False
        first = max(self.words.bounds(at)[0], at - _LOOK_BACK)
        near = set(self.words.plain[first:at])
        return bool(near & _HAPPENED) and not near & self.tables.will

    def _is_past(self, at: int) -> bool:
        """Say whether a German "soll" is about the past: "soll am Montag gesehen worden sein"."""
        last = min(self.words.bounds(at)[1], at + 2 * _LOOK_BACK)
        return any(self.words.plain[place] in _PERFECT for place in range(at, last))

    def _core(self, at: int, how: Modified, *, prefixed: bool) -> Core | None:  # noqa: PLR0911  each sort that it may be has its own way out
        """Read the time itself, of whatever sort."""
        words, tables = self.words, self.tables
        if words.kinds[at] == "n":
            return self._number(at, how, prefixed=prefixed)
        if words.kinds[at] != "w":
            return self._sixties(at)
        hit = tables.relative.match(words, at, self.size)
        if hit and (found := self._relative(*hit, how)):
            loose = tables.loose.match(words, at, self.size)
            return found if loose is None or loose[0] <= hit[0] else self._loose(*loose)
        for table, reader in (
            (tables.loose, self._loose),
            (tables.holidays, self._holiday),
        ):
            hit = table.match(words, at, self.size)
            if hit and (found := reader(*hit)):
                return found
        if found := self._decade_word(at):
            return found
        word = words.plain[at]
        if word in AR_DAYS and tables.code == "ar" and (found := self._date(at)):
            return found
        many = tables.code == "en" and word.removesuffix("s") in tables.weekdays
        if word in tables.weekdays or word in tables.weekday_parts or many:
            return self._weekday(at)
        if word in tables.months or word.startswith(_EDGES):
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
        return self._part(at, how, prefixed=prefixed) or self._hour_word(at, prefixed=prefixed)

    def _part(self, at: int, how: Modified, *, prefixed: bool) -> Core | None:
        """Read a part of a day that stands alone: "ночью", "until midnight"."""
        tables = self.tables
        part = tables.parts.match(self.words, at, self.size)
        if part is None:
            return None
        lone = tables.code in {"uk", "ru", "ar"} and part[1] in {"night", "dawn"}
        day_part = part[1] in {"morning", "afternoon", "evening", "night"}
        lone = lone or (prefixed and day_part and tables.code == "de" and not how.bound)
        moment = part[1] in {"noon", "midnight", "dawn", "dusk"} and not how.part
        moment = moment and (not how.bound or part[1] in {"noon", "midnight"})
        if tables.code == "en" and part[0] == at + 1 and how.bound in {"until", "before"}:
            # "open until morning"; "by night" is none
            moment = moment or (part[1] in {"morning", "dawn", "evening", "dusk"})
        before = self.words.plain[at] == "before" and tables.code == "en" and part[1] == "dawn"
        if not lone and not (moment and prefixed) and not before:
            return None
        if lone and self.words.is_glued(at) and not self.words.lines[at]:
            return None
        number = -1 if part[1] == "night" else 0
        return Core(part[0], Meant("clock", number=number), "day", part[1])

    def _number(self, at: int, how: Modified, *, prefixed: bool) -> Core | None:
        found = self._date(at) or self._counted(at)
        found = found or (self._german_date(at) if prefixed and self.tables.code == "de" else None)
        found = found or self._short_decade(at)
        if self.tables.code == "en" and not found:
            found = self._century(at) or (self._month_date(at) if self._on(at) else None)
        if found:
            return found
        if year := self._year_at(at):
            return self._lone_year(at, *year, how, prefixed=prefixed)
        return self._hour(at, prefixed=prefixed)


def english_weekend(code: str, meant: Meant) -> bool:
    """Say whether a time is an English "over the weekend", the last one or the next."""
    return code == "en" and (meant.sort, meant.unit, meant.number) == ("unit", "weekend", 0)


def _with(how: Modified, prefix: str) -> Modified:
    """Return what changes a time, with one more prefix, or two joined by a plus."""
    first, _, last = prefix.partition("+")
    if last:
        return _with(_with(how, first), last)
    if prefix == "at":
        return how
    if prefix == "about":
        return replace(how, about=True)
    if prefix in {"since", "until", "before", "after"}:
        return replace(how, bound=prefix)
    if prefix in {"early", "earlier", "mid", "late", *PARTS}:
        return replace(how, edge=prefix)
    return replace(how, part=prefix)
