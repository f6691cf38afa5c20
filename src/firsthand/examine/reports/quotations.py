"""Direct quotations: the words between marks, exactly, in whatever marks they stand.

Marks are read from left to right with a stack. Which mark opens and which closes depends on what
is open and on the characters beside it, because “ opens in English and closes in German, ’ closes
and is an apostrophe, and " says nothing by itself. A mark that nothing closes ends with its
paragraph, unless the next paragraph begins with the mark again: then the quotation goes on.
Whether words in marks are somebody's or only held at arm's length is not decided here.
"""

from __future__ import annotations

from collections.abc import Iterator

from firsthand.examine.reports.dialogue import Speech, speeches
from firsthand.examine.reports.layout import paragraphs
from firsthand.examine.reports.marks import SOON
from firsthand.examine.reports.scanner import Quotation, Scanner
from firsthand.records import Gap, Observation, Passage
from firsthand.steps import Text, step


@step(version=1)
def quotations(text: Text, *, most: int = 20_000) -> Iterator[Observation | Gap]:
    """Find every direct quotation, nested and over several paragraphs too.

    Each is a passage of the words inside the marks. Its facts: ``marks``; ``depth`` (0 is
    outermost); the index of its ``paragraph``; whether it is ``closed``; where it starts and ends
    with its marks; and, if it runs over several paragraphs, its ``pieces`` (start and end of each
    paragraph's words, without the mark that is repeated).

    Args:
        text: The text.
        most: How many quotations are kept; beyond that a gap says so.
    """
    found = quotations_in(text.text, most)
    for each in found[:most]:
        yield Observation(
            kind="quotation",
            where=Passage.of(text.item, text.text, each.start, each.end),
            facts=each.facts(),
        )
    if len(found) > most:
        yield Gap(
            asked="every quotation",
            why=f"The text has more quotations than the {most:,} that are kept.",
            outcome="partial",
            item=text.item,
            kept=f"the first {most:,} quotations, and the whole text",
            todo="Raise the step's setting `most`.",
        )


def quotations_in(text: str, most: int = 1_000_000) -> list[Quotation]:
    """Return the quotations of a text, in the order in which they start.

    Args:
        text: The text.
        most: About how many are wanted. More come back if there are more.
    """
    places = list(paragraphs(text))
    scanner = Scanner(text, most)
    for number, goes_on in enumerate(_goes_on(text, places)):
        scanner.paragraph(number, *places[number], goes_on=goes_on)
    scanner.finish()
    spoken = [_spoken(speech) for speech in speeches(text, places)]
    found = sorted(scanner.found + spoken, key=lambda each: (each.outer[0], -each.outer[1]))
    ends: list[int] = []
    for each in found:
        while ends and ends[-1] <= each.outer[0]:
            ends.pop()
        each.depth = len(ends)
        ends.append(each.outer[1])
    return found


def _spoken(speech: Speech) -> Quotation:
    """Return what is said after a dash; there the end of the paragraph closes, or a dash."""
    return Quotation(
        marks=speech.mark,
        pieces=[(speech.start, speech.end)],
        paragraph=speech.paragraph,
        closed=True,
        outer=(speech.mark_at, speech.end),
    )


def _goes_on(text: str, places: list[tuple[int, int]]) -> list[bool]:
    """Say of each paragraph whether a « left open in it is closed soon after it.

    Russian, Ukrainian and Spanish open a quotation of several paragraphs once and close it once.
    """
    out = [False] * len(places)
    near: int | None = None  # the next paragraph that closes one more than it opens
    for number in range(len(places) - 1, -1, -1):
        out[number] = near is not None and near - number <= SOON
        more = text.count("«", *places[number]) - text.count("»", *places[number])
        if more:
            near = number if more < 0 else None
    return out
