"""Times of day in tokens: "17:42", "3 a.m.", "14h30", "at eight"; zones only as written.

This file is longer than 300 lines, because a time of day is written in many ways, each with its
own short reader.
"""

from __future__ import annotations

import re
from typing import Final

from firsthand.examine.reports.calendar_reading import Meant
from firsthand.examine.reports.phrases import Phrases, entries
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
ARABIC_HOURS: Final = {
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


_ZONES: Final = frozenset(
    [
        "utc",
        "gmt",
        "cet",
        "cest",
        "eet",
        "eest",
        "msk",
        "bst",
        "edt",
        "est",
        "pdt",
        "pst",
        "cdt",
        "cst",
        "et",
        "pt",
        "ist",
        "jst",
        "wib",
        "mez",
        "mesz",
        "oez",
        "oesz",
        "мск",
        "gmt+1",
        "gmt+2",
        "gmt+3",
        "utc-5",
        "utc-4",
    ]
)
_ZONE_WORDS: Final = Phrases(
    entries(
        """local: local time;ortszeit;heure locale;hora local;по местному времени;за місцевим часом
        local: по московскому времени;по киевскому времени;по _ времени;за _ часом;heure de _
        local: بالتوقيت المحلي;بتوقيت _;hora de _;hora del _;uhr ortszeit;heures locales
        of: _ time"""
    )
)
_HOUR_STEMS: Final = {
    "перш": 1,
    "друг": 2,
    "трет": 3,
    "четверт": 4,
    "п'ят": 5,
    "шост": 6,
    "сьом": 7,
    "восьм": 8,
    "дев'ят": 9,
    "десят": 10,
    "одинадцят": 11,
    "дванадцят": 12,
}
_ORDINALS: Final = frozenset(["й", "ї", "ій", "ої", "а", "у"])
_ENDINGS: Final = ("ій", "ої", "у")
_NOT_HOURS: Final = frozenset(
    [
        "stood",
        "stands",
        "stand",
        "toll",
        "put",
        "remained",
        "remains",
        "estimated",
        "valued",
        "number",
        "numbers",
        "set",
        "capped",
        "rate",
        "up",
        "fixed",
        "aged",
        "died",
        "priced",
        "age",
        "look",
        "looked",
        "looking",
        "aimed",
        "pointed",
        "total",
        "totals",
        "least",
        "most",
    ]
)


_HABITS: Final = frozenset(
    [
        *("opens", "closes", "goes", "wakes", "rises", "gets", "finishes", "shuts", "comes"),
        *("usually", "always", "every"),
    ]
)


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
        if words.word(end) == "-" and words.word(end + 1) in _ORDINALS and words.is_glued(end):
            end += 2  # "о 9-й ранку"
        after = tables.clock_after.match(words, end, self.size) if end < self.size else None
        colon = clock is not None and ":" in written
        dot = clock is not None and not colon
        at_word = words.word(at - 1) in tables.clock_before and at > 0
        if after:
            return self._hour_after(after, clock, hour, at_word=at_word or prefixed)
        if colon or (dot and (self._dotted(at) or words.lines[at] or (prefixed and at_word))):
            assert clock is not None  # noqa: S101  for the type checker; both say so
            return Core(end, Meant("clock"), clock=f"{int(clock['h']):02d}:{clock['m']}")
        if 0 < hour <= _HOURS and end < self.size and (at_word or prefixed):
            found = self._hour_with_day(end, hour)
            if found is None and words.word(at - 1) == "las" and prefixed:
                return Core(end, Meant("clock"), clock=f"{hour % _HOURS:02d}:00")
            return found
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
            "h.",
            "hora",
            "часам",
            "годину",
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
        glued = self.words.is_glued(end) or self.words.is_glued(end - 1) or self.tables.code == "fr"
        if half in {"h", "heures"} and glued and len(minutes) == 2:  # noqa: PLR2004
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
        after = self.words.word(at + 1)
        zulu = after == "z" and self.words.is_glued(at + 1)
        named = after == "local" and self.words.word(at + 2) == "time"
        if after not in {"hours", "hrs", "gmt", "utc", "est", "edt", "bst"} and not (zulu or named):
            return None
        if int(written[:2]) > _HOURS or int(written[2:]) > 59:  # noqa: PLR2004
            return None
        end = at + 1 + (after in {"hours", "hrs"})
        return Core(end, Meant("clock"), clock=f"{written[:2]}:{written[2:]}")

    def _hour_word(self, at: int, *, prefixed: bool) -> Core | None:  # noqa: PLR0911  each sort that it may be has its own way out
        """Read "at eight", "five o'clock", "الساعة الثالثة"."""
        words, tables = self.words, self.tables
        if words.plain[at] == "at":
            return self._at_hour(at + 1)
        if prefixed and words.word(at - 1) == "الساعة" and words.plain[at] in ARABIC_HOURS:
            return Core(at + 1, Meant("clock"), clock=f"{ARABIC_HOURS[words.plain[at]]:02d}:00")
        if tables.code != "en":
            return self._spelled(at) if prefixed else None
        if words.plain[at] not in tables.counts:
            return None
        hour = tables.counts[words.plain[at]]
        if not 1 < hour <= _MONTHS:
            return None
        if words.word(at + 1) == "o'clock":
            return Core(at + 2, Meant("clock"), clock=f"{hour:02d}:00", vague=True)
        return None

    def _spelled(self, at: int) -> Core | None:
        """Read "в три часа ночи", "о дев'ятій вечора", "las tres de la tarde"."""
        words, tables = self.words, self.tables
        word = words.plain[at]
        hour = tables.counts.get(word, 0)
        stem = next((word.removesuffix(e) for e in _ENDINGS if word.endswith(e)), "")
        if tables.code == "uk":
            hour = hour or _HOUR_STEMS.get(stem, 0)
        article = words.word(at - 1) in {"las", "la"}
        if not 0 < hour <= _HOURS or at + 1 >= self.size:
            return None
        after = tables.clock_after.match(words, at + 1, self.size)
        end = after[0] if after else at + 1
        part = tables.parts.match(words, end, self.size) if end < self.size else None
        if part is None and not (after and tables.code in {"de", "fr", "es", "uk"}) and not article:
            return None
        if part is None and word in {"un", "una", "ein", "eine"} and not article:
            return None
        if part and part[1] in {"afternoon", "evening"} and hour < 12:  # noqa: PLR2004
            hour += 12
        end = part[0] if part else end
        said = part[1] if part else ""
        return Core(end, Meant("clock"), part=said, clock=f"{hour % 24:02d}:00")

    def _at_hour(self, at: int) -> Core | None:
        """Read the hour of "at eight", "at 5", where nothing is counted."""
        words = self.words
        if at >= self.size or (words.is_glued(at + 1) and words.word(at + 1) in {"%", "-"}):
            return None
        number = self.tables.counts.get(words.plain[at], 0)
        if words.plain[at].isdecimal() and len(words.plain[at]) <= 2:  # noqa: PLR2004
            number = int(words.plain[at])
        free = at + 1 == self.size or words.plain[at + 1] in _AFTER_HOUR
        if words.word(at - 2) in _NOT_HOURS:
            return None
        if any(words.word(place) in _HABITS for place in range(at - 4, at - 1)):
            return Core(at + 1, Meant("repeated"), vague=True)  # "goes to bed at ten"
        if not 1 < number <= _MONTHS or not free or words.plain[at] == "an":
            return None
        return Core(at + 1, Meant("clock"), clock=f"{number:02d}:00")

    def _zone(self, at: int) -> tuple[str, int]:
        """Return a zone as it is written after a time of day; none is made up."""
        words = self.words
        opened = words.word(at) == "("
        place = at + (opened or words.word(at) == ",")
        if place >= self.size or words.lines[place]:
            return "", at
        end = place
        if words.plain[place] in _ZONES and (words.raw(place).isupper() or words.kinds[at] != "w"):
            end = place + 1
            if words.word(end) in {"+", "-", "−"} and words.kinds[end + 1 : end + 2] == "n":
                end += 2
        elif hit := _ZONE_WORDS.match(words, place, self.size):
            named = words.is_named(place) or words.plain[place] != "_"
            end = hit[0] if named and (hit[1] != "of" or words.is_named(place)) else place
        if end == place:
            return "", at
        zone = words.text[words.starts[place] : words.ends[end - 1]]
        return zone, at if opened else end  # what stands in brackets is no part of the mention
