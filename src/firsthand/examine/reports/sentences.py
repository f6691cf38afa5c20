"""Sentences: where one ends, by rules that a reader can follow.

A sentence ends at a mark that ends sentences (``.!?…؟۔。``), with the quotation marks and brackets
that close right after it, if what follows looks like a beginning. A full stop ends none after an
abbreviation or an initial, within a number, or before a small letter. The time grows with the
length of the text, and no faster.
"""

from __future__ import annotations

from collections.abc import Iterator

from firsthand.examine.reports.layout import paragraphs
from firsthand.examine.reports.sentence_ends import MARKS, Ends, skip, skip_back
from firsthand.examine.reports.tongue import tongue
from firsthand.records import Facts, Gap, Observation, Passage
from firsthand.steps import Text, step
from firsthand.world.languages import Language


@step(version=1)
def sentences(
    text: Text, *, most: int = 50_000, longest: int = 20_000
) -> Iterator[Observation | Gap]:
    """Cut a text into sentences; together they hold every word of it.

    Facts: the index of its ``paragraph``, its own ``index`` in the text, and ``cut`` where a run
    of words was longer than any sentence.

    Args:
        text: The text.
        most: How many sentences are kept; beyond that a gap says so.
        longest: How many characters a sentence may have. A longer one is no sentence, and is cut
            between words.
    """
    found = _cut(sentences_in(text.text), text.text, longest)
    for index, (paragraph, start, end, cut) in enumerate(found):
        if index >= most:
            yield Gap(
                asked="every sentence",
                why=f"The text has more sentences than the {most:,} that are kept.",
                outcome="partial",
                item=text.item,
                kept=f"the first {most:,} sentences, and the whole text",
                todo="Raise the step's setting `most`.",
            )
            return
        facts = {"paragraph": paragraph, "index": index, **({"cut": True} if cut else {})}
        where = Passage.of(text.item, text.text, start, end)
        yield Observation(kind="sentence", where=where, facts=Facts(facts))


def sentences_in(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield of each sentence the index of its paragraph, where it starts and where it ends."""
    around = tongue(text, 0, len(text))
    for number, (start, end) in enumerate(paragraphs(text)):
        for first, last in sentence_spans(text, start, end, tongue(text, start, end, around)):
            yield number, first, last


def sentence_spans(
    text: str, start: int, end: int, language: Language
) -> Iterator[tuple[int, int]]:
    """Yield where each sentence of a paragraph starts and ends, without white space around it.

    Args:
        text: The text.
        start: Where the paragraph starts.
        end: Where it ends.
        language: The language whose abbreviations and habits hold.
    """
    rules = Ends(text, start, end, language, small=text[start:end].islower())
    first = start
    for mark in MARKS.finditer(text, start, end):
        if mark.start() < first:
            continue
        after = rules.after(mark.end())
        if after < end and rules.ends(mark, after):
            yield first, after
            first = skip(text, after, end)
    if first < end:
        yield first, end


def _cut(
    found: Iterator[tuple[int, int, int]], text: str, longest: int
) -> Iterator[tuple[int, int, int, bool]]:
    """Cut what is too long for a sentence, between words where there are any."""
    for number, start, end in found:
        first = start
        while end - first > longest:
            blank = max(text.rfind(each, first + 1, first + longest) for each in " \n\u00a0")
            last = blank if blank > first else first + longest
            yield number, first, skip_back(text, first + 1, last), True
            first = skip(text, last, end)
        if first < end:
            yield number, first, end, first > start
