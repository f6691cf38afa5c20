"""Which date a text's times are read against: the document's own, from the text or its metadata.

The rule, in order:

1. A date that says "updated" is used only if there is no other.
2. What the text itself states comes before what stands around it (page metadata, file properties),
   because readers saw it; within the text a line that says "published" comes first, then the date
   of a byline, a line of its own, a leading "Date:", a dateline.
3. Metadata that says "published" comes before metadata that says nothing of the sort; the
   properties of a PDF or DOCX may be of a later copy, and come last.
4. The best of these is used. If others that count as "published" (the text's own of the same sort,
   and metadata that says so) are more than a day away, the document disagrees with itself; then
   every one of them is used, and a time that they read differently stays words.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from firsthand.examine.reports.document_date import document_date
from firsthand.records import Observation, Passage
from firsthand.steps import Text

_ORDER: Final = {
    "published line": 0,
    "byline": 1,
    "date line": 2,
    "leading date line": 3,
    "dateline": 4,
}
_IN_TEXT, _METADATA, _PROPERTIES, _UPDATED = 10, 20, 30, 40


@dataclass(frozen=True)
class Against:
    """A date that a document's times are read against.

    Attributes:
        day: The date.
        read_from: Where it was read, in the words of its observation.
        cites: Id of that observation, where it was given; nothing if the text was read here.
    """

    day: date
    read_from: str
    cites: str | None = None


def documents_dates(text: Text, given: Iterable[Observation] = ()) -> list[Against]:
    """Return the dates that a document's times are read against.

    One, if the document says one; several, best first, if it disagrees with itself by more than a
    day; none, if no date with a year is known. A date without a year is completed by no guess.

    Args:
        text: The text.
        given: What is known as ``document-date`` of the text, and of what it was made from.
    """
    ranked: list[tuple[int, int, str, Against]] = []
    known = list(given)
    if not any(each.about == text.item for each in known):
        known += [each for each in document_date(text) if isinstance(each, Observation)]
        ids = {each.id for each in given}
    else:
        ids = {each.id for each in known}
    for each in known:
        told = _day(each.facts.get("date"))
        if told is None:
            continue
        read_from = str(each.facts.get("read_from", ""))
        start = each.where.start if isinstance(each.where, Passage) else 0
        cites = each.id if each.id in ids else None
        ranked.append(
            (_rank(each, text.item, read_from), start, each.id, Against(told, read_from, cites))
        )
    ranked.sort(key=lambda row: row[:3])
    return _agreed([(row[0], row[3]) for row in ranked])


def _day(told: object) -> date | None:
    """Read a date as an observation gives it; of what anybody may record nothing is believed."""
    if not isinstance(told, str):
        return None
    try:
        return date.fromisoformat(told[:10])
    except ValueError:
        return None


def _rank(each: Observation, item: str, read_from: str) -> int:
    """Return how far down the rule puts a date; dates of one rank are of one sort."""
    if each.facts.get("means") == "updated" or read_from == "updated line":
        return _UPDATED
    if each.about == item and isinstance(each.where, Passage):
        return _ORDER.get(read_from, len(_ORDER))
    if each.facts.get("means") == "published":
        return _METADATA
    properties = "properties" in read_from or "PDF" in read_from
    return _PROPERTIES if properties else _METADATA + 1


def _agreed(ranked: list[tuple[int, Against]]) -> list[Against]:
    """Return the best date, or all that count if they are more than a day apart."""
    if not ranked:
        return []
    best, first = ranked[0]
    counts = [
        each for rank, each in ranked if rank == best or (rank == _METADATA and best < _IN_TEXT)
    ]
    if best >= _PROPERTIES or all(abs((each.day - first.day).days) <= 1 for each in counts):
        return [first]
    seen: dict[date, Against] = {}
    for each in counts:
        seen.setdefault(each.day, each)
    return list(seen.values())
