"""What a report says of itself: date, byline, agency, updates, corrections, what it did not check.

"This article has been updated" means that an earlier version existed; "could not be independently
verified" is the report's own word on its material. Only such statements are found; what they say is
left in their own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from firsthand.examine.reports.document_date import document_date
from firsthand.examine.reports.runs import not_ours
from firsthand.examine.reports.self_doubts import doubts
from firsthand.examine.reports.self_forms import FORMS
from firsthand.examine.reports.times import parts_of, too_many
from firsthand.records import Facts, Gap, Item, Observation, Passage
from firsthand.steps import Text, step
from firsthand.world.languages import LANGUAGES

_LINES: Final = re.compile(r"^[^\n]", re.MULTILINE)


@dataclass(frozen=True)
class SelfStatement:
    """Something that a report says of itself.

    Attributes:
        start: Where its words start.
        end: Where they end.
        sort: update, correction, byline, agency, not-verified, date, translation, sponsored.
    """

    start: int
    end: int
    sort: str


@step(version=2)
def self_statements(text: Text, *, most: int = 2_000) -> Iterator[Observation | Gap]:
    """Find what a report says of itself: byline, agency, date, updates, corrections, doubts.

    Facts: ``sort`` (update, correction, byline, agency, not-verified, date, translation,
    sponsored).

    Args:
        text: The text.
        most: How many are kept; beyond that a gap says so.
    """
    count = 0
    for offset, part, code in parts_of(text.text):
        for each in find_self_statements(part, code):
            if count == most:
                yield too_many("everything it says of itself", most, text.item)
                return
            count += 1
            where = Passage.of(text.item, text.text, offset + each.start, offset + each.end)
            yield Observation(kind="self-statement", where=where, facts=Facts(sort=each.sort))
    if gap := not_ours("everything it says of itself", text.item, text.text):
        yield gap


def find_self_statements(text: str, language: str) -> list[SelfStatement]:
    """Return what a text in one of our languages says of itself, in order; no two alike overlap.

    Args:
        text: The text.
        language: Its BCP 47 tag; of another language nothing is found.
    """
    if language not in LANGUAGES:
        return []
    lines = [match.start() for match in _LINES.finditer(text)]
    found = [
        SelfStatement(*_trimmed(text, *match.span("it")), each.sort)
        for each in FORMS
        if each.code in {"", language}
        for match in each.found(text, lines)
    ]
    found += [*_dates(text), *_not_verified(text, language)]
    found.sort(key=lambda each: (each.start, -each.end))
    out: list[SelfStatement] = []
    for each in found:
        over = {last.sort for last in out[-3:] if each.start < last.end}
        # A day in a correction is not the document's, and what it changed is told with it.
        told = each.sort in {"date", "update"} and over & {"correction", "update"}
        if each.sort not in over and not told:
            out.append(each)
    return out


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a span without white space at its ends."""
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def _dates(text: str) -> Iterator[SelfStatement]:
    """Yield the dates that the document states of itself, with the word that says so."""
    for each in document_date(Text(Item.of(b"").id, text)):
        if not isinstance(each, Observation) or not isinstance(each.where, Passage):
            continue
        start, end = each.where.start, each.where.end
        if each.facts.get("means") == "updated":
            continue  # an update, which says more
        line = text.rfind("\n", 0, start) + 1
        label = text[line:start].strip()
        if label.lower().rstrip(":") in {"published", "dated this", "first published", "dated"}:
            start = line + len(text[line:start]) - len(text[line:start].lstrip())
        yield SelfStatement(start, end, "date")


def _not_verified(text: str, code: str) -> Iterator[SelfStatement]:
    """Yield the sentences in which the report says what it, or nobody, could confirm."""
    for start, end in doubts(text, code):
        yield SelfStatement(*_trimmed(text, start, end), "not-verified")
