"""Times that a text names: as written, and as read against the document's own date.

What is vague stays vague. "Around March 30" is read as the plateau of the defaults that
`calendar_reading` states, and keeps the day that it names beside it; "two days later" names no day,
and stays words with the reason. A time of day keeps the zone that is written, and gets no other.

This file is longer than 300 lines, because a mention, its reading and its step belong together.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Annotated, Any, Final

from firsthand.examine.reports.calendar_changes import modify, widened
from firsthand.examine.reports.calendar_reading import NO_DATE, Meant, Range, resolve
from firsthand.examine.reports.layout import paragraphs
from firsthand.examine.reports.runs import not_ours, runs
from firsthand.examine.reports.time_against import Against, documents_dates
from firsthand.examine.reports.time_anchors import READING, hanging, in_quotation, is_of_event
from firsthand.examine.reports.time_core import Named
from firsthand.examine.reports.time_grammar import named_times
from firsthand.examine.reports.tokens import Words, words_of
from firsthand.records import Facts, Gap, Observation, Passage
from firsthand.steps import Kind, Text, step
from firsthand.world.time_words import TIME_WORDS

_READ: Final = frozenset(["from", "to", "against", "reading"])


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
        from_clock: Time of day of the beginning, where a range of two is written.
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
    from_clock: str = ""

    def facts(self, written: str, against: date | None) -> dict[str, Any]:
        """Return what an observation says of it."""
        clock = f"T{self.clock}" if self.clock and self.low == self.high and self.low else ""
        begins = f"T{self.from_clock}" if self.from_clock and self.clock and self.low else clock
        clock = f"T{self.clock}" if self.from_clock and self.clock and self.high else clock
        out: dict[str, Any] = {
            "written": written,
            "from": self.low.isoformat() + begins if self.low else None,
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


@step(version=2)
def time_mentions(
    text: Text,
    dates: tuple[Annotated[Observation, Kind("document-date")], ...] = (),
    *,
    most: int = 20_000,
) -> Iterator[Observation | Gap]:
    """Find every time that a text names, and read it against the document's own date.

    Facts: ``written``; ``from`` and ``to`` (days, with the time of day if one is named); ``vague``;
    ``reading``; ``against`` (the document date used, or null) and ``against_read_from``;
    ``said_from`` and ``said_to`` where "around" widened them; ``time`` and ``zone`` (never made
    up); ``part`` of the day. Where the document gives several dates that disagree, ``readings``
    holds what each of them makes of the time, and ``from`` and ``to`` only what they agree on.

    Args:
        text: The text.
        dates: What is known of the document's own date: from the text, and from the page or file
            that it was made from. Which of them is used, `time_against` states; the one that was
            used is cited.
        most: How many are kept; beyond that a gap says so.
    """
    against = documents_dates(text, dates)
    days: list[date | None] = [each.day for each in against] or [None]
    count = 0
    for offset, part, code in parts_of(text.text):
        found = [find_times(part, code, day) for day in days]
        for many in zip(*found, strict=True):
            if count == most:
                yield too_many("every time", most, text.item)
                return
            count += 1
            start, end = offset + many[0].start, offset + many[0].end
            where = Passage.of(text.item, text.text, start, end)
            facts = Facts(_told(many, where.exact, against))
            cites = tuple(each.cites for each in against if each.cites)
            yield Observation(kind="time-mention", where=where, facts=facts, cites=cites)
    yield from _about_dates(text.item, against, count)
    if gap := not_ours("every time", text.item, text.text):
        yield gap


def _told(many: tuple[TimeMention, ...], written: str, against: list[Against]) -> dict[str, Any]:
    """Return what is said of a time: by the one date, or by all that there are."""
    first = against[0] if against else None
    facts = many[0].facts(written, first.day if first else None)
    if first:
        facts["against_read_from"] = first.read_from
    if len({(each.low, each.high) for each in many}) == 1:
        return facts
    each_says = [
        {key: value for key, value in each.facts(written, one.day).items() if key in _READ}
        | {"read_from": one.read_from}
        for each, one in zip(many, against, strict=True)
    ]
    for key in ("said_from", "said_to", "against_read_from"):
        facts.pop(key, None)
    reading = "not read: the document gives several dates of its own, which disagree"
    return facts | {
        "from": None,
        "to": None,
        "against": None,
        "reading": reading,
        "readings": each_says,
    }


def _about_dates(item: str, against: list[Against], count: int) -> Iterator[Gap]:
    """Yield what is to be said of the dates that times were read against."""
    if not count or len(against) == 1:
        return
    if against:
        days = ", ".join(sorted({each.day.isoformat() for each in against}))
        why = f"The document gives dates of its own that disagree ({days})."
        todo = "Look which of them is its date, and record that as a document-date of it."
    else:
        why = "The document states no date with a year: times that hang on it stay words."
        todo = "Find its date, record it as a document-date of the text, and examine again."
    yield Gap(asked="the days that its times mean", why=why, item=item, todo=todo)


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
    event: Range | None = None
    for named in named_times(text, language):
        paragraph = bisect_right(paragraph_starts, words.starts[named.first])
        beside = anchor[1] if anchor and anchor[0] == paragraph else None
        mention = _read(named, words, against, beside)
        if named.opens:
            mention = _opened(mention, _read(named.opens, words, against, beside), named)
        if event and named.meant.sort == "loose" and language == "en":
            opens = paragraph_starts[paragraph - 1] if paragraph else 0
            if not in_quotation(text, opens, mention.start):
                mention = _hung(mention, hanging(named, words, event))
        out.append(mention)
        said = (mention.said_low, mention.said_high)
        if language == "en" and is_of_event(named, words, said, against):
            event = said
        if named.meant.sort in {"day", "days", "weekday", "unit"} and mention.said_high:
            anchor = (paragraph, (mention.said_low, mention.said_high))
    return out


def _read(named: Named, words: Words, against: date | None, beside: Range | None) -> TimeMention:
    """Read one mention; a time of day goes with the day that its paragraph named before it."""
    how, meant = named.how, named.meant
    beside = beside if meant.sort == "clock" else None
    said = (beside[1], beside[1]) if beside else resolve(_sure(meant, against), against)
    low, high, reading = None, None, ""
    if isinstance(said, str):
        reading, said = f"not read: {said}", (None, None)
        resolved = False
    else:
        if meant.sort == "ago" and meant.unit == "year" and how.about and meant.number:
            said = _year_either_way(meant.number, against) or said
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


def _sure(meant: Meant, against: date | None) -> Meant:
    """Read "09-05-2017" as the document's own date, where one of its readings is that."""
    if meant.sort != "numbers" or against is None or meant.year != against.year:
        return meant
    if {meant.month, meant.day} != {against.month, against.day}:
        return meant
    return replace(meant, sort="day", month=against.month, day=against.day)


def _hung(mention: TimeMention, days: Range | None) -> TimeMention:
    """Return a time that hangs on another with the days that it means."""
    if days is None:
        return mention
    low, high = days
    return replace(
        mention, low=low, high=high, said_low=low, said_high=high, reading=READING, resolved=True
    )


def _year_either_way(years: int, against: date | None) -> Range | None:
    """Return what "about ten years ago" means: a year either way."""
    if against is None or against.year - years - 1 < 1:
        return None
    day = against.replace(day=min(against.day, 28))
    return day.replace(year=day.year - years - 1), day.replace(year=day.year - years + 1)


def _opened(mention: TimeMention, first: TimeMention, named: Named) -> TimeMention:
    """Return a range that is written as two times."""
    low, high = first.said_low, mention.said_high
    if low and high and high < low:
        weekday = named.meant.sort == "weekday"
        try:
            high = high + timedelta(days=7) if weekday else high
            low = low if weekday else low.replace(year=low.year - 1)
        except (OverflowError, ValueError):
            low = high = None
    if low is None or (high is None and mention.high is None and mention.resolved):
        return replace(mention, low=low, said_low=low, from_clock=first.clock)
    return replace(
        mention,
        low=low,
        said_low=low,
        high=high,
        said_high=high,
        resolved=first.resolved and mention.resolved,
        from_clock=first.clock,
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
