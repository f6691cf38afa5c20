"""Times of day in tokens: "17:42", "3 a.m.", "14h30", "at eight"; zones only as written."""

from __future__ import annotations

import re
from typing import Final

from firsthand.examine.reports.calendar_reading import Meant
from firsthand.examine.reports.time_core import Core
from firsthand.examine.reports.time_lengths import Lengths
from firsthand.examine.reports.tokens import plain

_CLOCK: Final = re.compile(r"(?P<h>[01]?\d|2[0-4])[:.](?P<m>[0-5]\d)(?::[0-5]\d)?")
_MONTHS, _DAYS, _HOURS = 12, 31, 24
_PARTS: Final = frozenset(
    ["morning", "afternoon", "evening", "night", "nightto", "dawn", "dusk", "noon", "midnight"]
)
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


class Clocks(Lengths):
    """Times of day in tokens."""

    def _hour(self, at: int, *, prefixed: bool) -> Core | None:
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
            return Core(end, Meant("clock"), clock=f"{int(clock['h']):02d}:{clock['m']}")
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
    ) -> Core | None:
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
        return Core(end, Meant("clock"), clock=f"{hour:02d}:{minute}")

    def _hour_with_day(self, end: int, hour: int) -> Core | None:
        """Read "4 this morning", "5 in the afternoon"."""
        relative = self.tables.relative.match(self.words, end, self.size)
        if relative and relative[1].split()[0] in _PARTS | {"day"}:
            unit, _, offset = relative[1].partition(" ")
            hour += 12 if unit in {"afternoon", "evening"} and hour < 12 else 0  # noqa: PLR2004
            meant = Meant("unit", unit="day", number=int(offset))
            of_day = unit if unit in _PARTS else ""
            return Core(relative[0], meant, part=of_day, clock=f"{hour:02d}:00")
        part = self.tables.parts.match(self.words, end, self.size)
        if part and self.words.word(end) not in {"night", "morning", "noon"}:
            hour += 12 if part[1] in {"afternoon", "evening"} and hour < 12 else 0  # noqa: PLR2004
            return Core(part[0], Meant("clock"), part=part[1], clock=f"{hour:02d}:00")
        return None

    def _hundred_hours(self, at: int) -> Core | None:
        """Read "0900 hours"."""
        written = self.words.plain[at]
        if len(written) != 4 or not written.isdecimal():  # noqa: PLR2004
            return None
        if self.words.word(at + 1) not in {"hours", "hrs", "gmt", "utc"}:
            return None
        if int(written[:2]) > _HOURS or int(written[2:]) > 59:  # noqa: PLR2004
            return None
        return Core(at + 2, Meant("clock"), clock=f"{written[:2]}:{written[2:]}")

    def _hour_word(self, at: int, *, prefixed: bool) -> Core | None:
        """Read "at eight", "five o'clock", "الساعة الثالثة"."""
        words, tables = self.words, self.tables
        if words.plain[at] == "at":
            return self._at_hour(at + 1)
        if prefixed and words.word(at - 1) == "الساعة" and words.plain[at] in _ARABIC_HOURS:
            return Core(at + 1, Meant("clock"), clock=f"{_ARABIC_HOURS[words.plain[at]]:02d}:00")
        if tables.code != "en" or words.plain[at] not in tables.counts:
            return None
        hour = tables.counts[words.plain[at]]
        if not 1 < hour <= _MONTHS:
            return None
        if words.word(at + 1) == "o'clock":
            return Core(at + 2, Meant("clock"), clock=f"{hour:02d}:00", vague=True)
        return None

    def _at_hour(self, at: int) -> Core | None:
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
        return Core(at + 1, Meant("clock"), clock=f"{number:02d}:00")

    def _zone(self, at: int) -> tuple[str, int]:
        """Return a zone as it is written after a time of day; none is made up."""
        words = self.words
        place = at + (words.word(at) == "(")
        raw = words.raw(place) if place < self.size else ""
        if raw in {"UTC", "GMT", "CET", "CEST", "EET", "EEST", "MSK", "BST", "EDT", "EST"}:
            return raw, place + 1
        return "", at
