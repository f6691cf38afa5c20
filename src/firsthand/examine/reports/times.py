"""Times that a text names: as written, and as read against the document's own date.

What is vague stays vague. "Around March 30" is read as the plateau of the defaults that
`calendar_reading` states, and keeps the day that it names beside it; "two days later" names no day,
and stays words with the reason. A time of day keeps the zone that is written, and gets no other.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from firsthand.examine.reports.calendar_changes import modify, widened
from firsthand.examine.reports.calendar_reading import NO_DATE, Range, resolve
from firsthand.examine.reports.document_date import document_date
from firsthand.examine.reports.layout import paragraphs
from firsthand.examine.reports.runs import not_ours, runs
from firsthand.examine.reports.sources import Text
from firsthand.examine.reports.time_grammar import Named, named_times
from firsthand.examine.reports.tokens import Words, words_of
from firsthand.records import Facts, Gap, Observation, Passage
from firsthand.steps import step
from firsthand.world.time_words import TIME_WORDS

_ORDER: Final = {
    "published line": 0,
    "byline": 1,
    "date line": 2,
    "leading date line": 3,
    "dateline": 4,
    "updated line": 5,
}


@dataclass(frozen=True)
class TimeMention:
    """A time that a text names.

    Attributes:
        start: Where its words start.
        end: Where they end.
        low: First day that is meant, its plateau included; None if open or not known.
        high: Last day.
        said_low: First day without any plateau.
        said_high: Last day without it.
        clock: Time of day as read, ``hh:mm``, in no zone unless one is written; or nothing.
        zone: Zone as written after it, or ``unknown``.
        part: Part of the day, in English, or nothing.
        vague: Whether the words say that it is not exact.
        reading: How the words were read, or why they were not.
        resolved: Whether they name days.
        about: Where the words that make it vague start and end.
        core: Where the time itself starts, after those words.
    """

    start: int
    end: int
    low: date | None
    high: date | None
    said_low: date | None
    said_high: date | None
    clock: str
    zone: str
    part: str
    vague: bool
    reading: str
    resolved: bool
    about: tuple[int, int] | None
    core: int

    def facts(self, written: str, against: date | None) -> dict[str, Any]:
        """Return what an observation says of it."""
        clock = f"T{self.clock}" if self.clock and self.low == self.high and self.low else ""
        out: dict[str, Any] = {
            "written": written,
            "from": self.low.isoformat() + clock if self.low else None,
            "to": self.high.isoformat() + clock if self.high else None,
            "vague": self.vague,
            "reading": self.reading,
            "against": against.isoformat() if against else None,
        }
        if (self.low, self.high) != (self.said_low, self.said_high):
            out["said_from"] = self.said_low.isoformat() if self.said_low else None
            out["said_to"] = self.said_high.isoformat() if self.said_high else None
        if self.clock:
            out |= {"time": self.clock, "zone": self.zone or "unknown"}
        if self.part:
            out["part"] = self.part
        return out


@step(version=1)
def time_mentions(
    text: Text, *, against: str = "", most: int = 20_000
) -> Iterator[Observation | Gap]:
    """Find every time that a text names, and read it against the document's own date.

    Facts: ``written``; ``from`` and ``to`` (days, with the time of day if one is named); ``vague``;
    ``reading``; ``against`` (the document date used, or null); ``said_from`` and ``said_to`` where
    "around" widened them; ``time`` and ``zone`` (never made up); ``part`` of the day.

    Args:
        text: The text.
        against: The document's date (YYYY-MM-DD), if the text does not state it itself.
        most: How many are kept; beyond that a gap says so.
    """
    day = date.fromisoformat(against) if against else own_date(text)
    count = 0
    for offset, part, code in parts_of(text.text):
        for each in find_times(part, code, day):
            if count == most:
                yield too_many("every time", most, text.item)
                return
            count += 1
            where = Passage.of(text.item, text.text, offset + each.start, offset + each.end)
            facts = Facts(each.facts(where.exact, day))
            yield Observation(kind="time-mention", where=where, facts=facts)
    if day is None and count:
        yield Gap(
            asked="the days that its times mean",
            why="The document states no date with a year: times that hang on it stay words.",
            item=text.item,
            todo="Find its date, and examine again with the step's setting `against`.",
        )
    if gap := not_ours("every time", text.item, text.text):
        yield gap


def parts_of(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield each stretch of a text in one of our languages: its offset, its words, its language."""
    for start, end, code in runs(text):
        if code is not None:
            yield start, text[start:end], code


def too_many(asked: str, most: int, item: str) -> Gap:
    """Return the gap of a text with more of something than is kept."""
    return Gap(
        asked=asked,
        why=f"The text has more than the {most:,} that are kept.",
        outcome="partial",
        item=item,
        kept=f"the first {most:,}, and the whole text",
        todo="Raise the step's setting `most`.",
    )


def own_date(text: Text) -> date | None:
    """Return the date that a document states of itself, with its year; the first of the best kind.

    A date without a year is completed by no guess: then there is none.
    """
    found: list[tuple[int, int, str]] = []
    for each in document_date(text):
        if isinstance(each, Observation) and isinstance(each.where, Passage):
            told = each.facts.get("date")
            if isinstance(told, str):
                rank = _ORDER.get(str(each.facts["read_from"]), 9)
                found.append((rank, each.where.start, told))
    return date.fromisoformat(min(found)[2]) if found else None


def find_times(text: str, language: str, against: date | None) -> list[TimeMention]:
    """Return the times that a text in one of our languages names, in order; none overlap.

    Args:
        text: The text.
        language: Its BCP 47 tag; of another language nothing is found.
        against: The document's own date, if it is known.
    """
    if language not in TIME_WORDS:
        return []
    words = words_of(text)
    paragraph_starts = [start for start, _ in paragraphs(text)]
    out: list[TimeMention] = []
    anchor: tuple[int, Range] | None = None  # the last day named, and the paragraph it stands in
    for named in named_times(text, language):
        paragraph = bisect_right(paragraph_starts, words.starts[named.first])
        beside = anchor[1] if anchor and anchor[0] == paragraph else None
        mention = _read(named, words, against, beside)
        if named.opens:
            first = _read(named.opens, words, against, beside)
            low = first.said_low
            mention = replace(mention, low=low, said_low=low)
        out.append(mention)
        if named.meant.sort in {"day", "days", "weekday", "unit"} and mention.said_high:
            anchor = (paragraph, (mention.said_low, mention.said_high))
    return out


def _read(named: Named, words: Words, against: date | None, beside: Range | None) -> TimeMention:
    """Read one mention; a time of day goes with the day that its paragraph named before it."""
    how, meant = named.how, named.meant
    beside = beside if meant.sort == "clock" else None
    said = (beside[1], beside[1]) if beside else resolve(meant, against)
    low, high, reading = None, None, ""
    if isinstance(said, str):
        reading, said = f"not read: {said}", (None, None)
        resolved = False
    else:
        if meant.sort == "clock" and meant.number == -1 and said[1]:
            how = replace(how, part="nightto")
        said = modify(said, meant, how, against)
        resolved = True
        reading = _reading(named, beside, against)
    low, high = widened(said, named.precision) if how.about and _widens(named) else said
    return TimeMention(
        start=words.starts[named.first],
        end=words.ends[named.last - 1],
        low=low,
        high=high,
        said_low=said[0],
        said_high=said[1],
        clock=how.clock,
        zone=named.zone,
        part="night" if how.part == "nightto" else how.part,
        vague=how.about or bool(how.edge),
        reading=reading,
        resolved=resolved,
        about=(words.starts[named.about[0]], words.ends[named.about[1] - 1])
        if named.about
        else None,
        core=words.starts[named.core],
    )


def _widens(named: Named) -> bool:
    """Say whether "around" widens the days: not where it stands before a time of day."""
    vague_by_itself = named.about is None
    return not named.how.clock and not vague_by_itself and named.meant.sort not in {"clock", "past"}


def _reading(named: Named, beside: Range | None, against: date | None) -> str:
    """Say in words how a mention was read."""
    meant = named.meant
    if beside:
        return "a time of day on the day that its paragraph names before it"
    if meant.year is not None:
        return "as written"
    if against is None:
        return NO_DATE
    told = {
        "clock": "taken to be on the document's own date",
        "weekday": "the last such day up to the document's date",
        "day": "the nearest such day to the document's date",
        "days": "the nearest such days to the document's date",
        "month": "the last such month up to the document's date",
    }.get(meant.sort, "counted from the document's date")
    if meant.sort in {"weekday", "month"} and meant.which in {"next", "will", "this"}:
        told = "the coming one, because its words look ahead"
    return told
