"""The claims of a report: who says what, through whom, how sure, in exactly which words.

One step reads every report. Where the parser is there (the extra `nlp`), it reads the English
paragraphs, because rules on words alone miss who does what in a longer sentence; rules read the
other languages, and English without it. One step and not two, because two would make two claims of
the same words, and nobody could count them; each claim's facts say which reader made it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Final

from firsthand.examine.reports.attribution.article import LONGEST_SENTENCE, Article, read_article
from firsthand.examine.reports.attribution.asserted import Asserted
from firsthand.examine.reports.attribution.found import Place
from firsthand.examine.reports.attribution.made import Maker
from firsthand.examine.reports.attribution.parsed import INSTALL, MODEL, parser
from firsthand.examine.reports.layout import paragraphs
from firsthand.examine.reports.runs import not_ours, runs
from firsthand.records import Claim, Gap, Observation
from firsthand.steps import Kind, Text, step

PART: Final = 40_000
"""How long a part of a text is that is read as one [characters]; a report is shorter."""

_LONGEST: Final = 2 * PART
_MARKS: Final = frozenset('“”„"«»‘')
_MOST_PARSED: Final = 400_000


@step(version=3)
def claims(
    text: Text,
    dates: tuple[Annotated[Observation, Kind("document-date")], ...] = (),
    publishers: tuple[Annotated[Observation, Kind("publisher")], ...] = (),
    *,
    parse: bool = True,
    most: int = 20_000,
    most_parsed: int = _MOST_PARSED,
    model_sha256: str = MODEL,
) -> Iterator[Claim | Gap]:
    """Find what a report says, and what it says that others say.

    A claim's words are the proposition's own words. Facts: ``reader`` (``parse`` or ``rule``);
    ``shape`` (how the words stand beside the cue); ``cue``, its base form; ``pieces`` (start and
    end of each) where who says so stands between the words; ``in_film``; ``continues`` where a
    quotation goes on with what its speaker said before. ``extent`` is the time that its words
    assert, where they name exactly one that was read to days and is not vague: those days in any
    zone, from 00:00 of the first at UTC+14 to 24:00 of the last at UTC-12, anywhere on Earth.

    Args:
        text: The text.
        dates: What is known of the document's own date; times are read against it.
        publishers: Who the document says published it: who tells it something tells this report.
        parse: Whether to use the parser for English.
        most: How many claims are kept; beyond that a gap says so.
        most_parsed: How many characters of English are parsed at most; a longer text is read by
            rules.
        model_sha256: SHA-256 of the parser's model.
    """
    nlp: Any = None
    ours = [(start, end, code) for start, end, code in runs(text.text) if code is not None]
    english = sum(end - start for start, end, code in ours if code == "en")
    if parse and english:
        nlp = parser(model_sha256) if english <= most_parsed else "It is too long to be parsed."
        if isinstance(nlp, str):
            yield _unparsed(text, nlp, long=english > most_parsed)
            nlp = None
    tally = Tally()
    made: list[Claim] = []
    asserted = Asserted(text, dates)
    own = frozenset(str(each.facts["text"]).casefold().removeprefix("the ") for each in publishers)
    for start, end in _parts(text.text):
        article = read_article(text.text[start:end], nlp, own)
        maker = Maker(text, article, start, asserted)
        made += sorted(maker.claims(), key=_order)
        tally.add(maker, article)
        if len(made) > most:
            break
    yield from made[:most]
    yield from _gaps(text, tally, len(made), most)


@dataclass
class Tally:
    """What was read and not understood.

    Attributes:
        paragraphs: Paragraphs that were read.
        sentences: Their sentences.
        plain: Those of them that are nobody's claim.
        speakerless: Quotations of which nobody knows who says them.
        more_quotations: Quotations that were not looked at, because there are too many.
        unread: Paragraphs that were not read, because their sentences are too long for any.
    """

    paragraphs: int = 0
    sentences: int = 0
    plain: int = 0
    speakerless: int = 0
    more_quotations: int = 0
    unread: int = 0

    def add(self, maker: Maker, article: Article) -> None:
        """Count what one part of the text gave."""
        self.paragraphs += len(article.places)
        self.unread += article.unread
        self.more_quotations += article.more_quotations
        self.sentences += maker.sentences
        self.plain += maker.plain
        self.speakerless += maker.speakerless


def _order(claim: Claim) -> tuple[int, int]:
    return (claim.words.start, -claim.words.end)


def _parts(text: str) -> Iterator[Place]:
    """Cut a long text between paragraphs, so that the time grows with its length and no faster."""
    start = 0
    for first, last in paragraphs(text):
        if first - start >= PART and text[first] not in _MARKS:
            yield start, first
            start = first
        while last - start > _LONGEST:
            end = _stop(text, start + PART)
            yield start, end
            start = end
    yield start, len(text)


def _stop(text: str, at: int) -> int:
    """Return where a sentence ends near a place in a paragraph that is too long for any."""
    end = max(text.rfind(mark, at - PART // 4, at) for mark in (". ", "! ", "? ", "\n", ".” "))
    return end + 1 if end > 0 else at


def _unparsed(text: Text, why: str, *, long: bool) -> Gap:
    if long:
        return Gap(
            asked="the parse of a report's English",
            why=why,
            item=text.item,
            kept="what rules found",
            todo="Raise the step's setting `most_parsed`.",
        )
    return Gap(
        asked="the parse of a report's English",
        why=why,
        item=text.item,
        install=INSTALL,
        kept="what rules found: quotations and plain reported speech",
        todo="Install it, then run: firsthand examine --only examine.claims --again",
    )


def _gaps(text: Text, tally: Tally, count: int, most: int) -> Iterator[Gap]:
    if gap := not_ours("every claim", text.item, text.text):
        yield gap
    if count > most:
        yield Gap(
            asked="every claim",
            why=f"The text has more claims than the {most:,} that are kept.",
            outcome="partial",
            item=text.item,
            kept=f"the first {most:,} claims, and the whole text",
            todo="Raise the step's setting `most`.",
        )
    if tally.unread:
        yield Gap(
            asked="every claim",
            why=f"{tally.unread:,} paragraphs hold sentences of more than {LONGEST_SENTENCE:,} "
            "characters; nobody writes such, and they were not read.",
            item=text.item,
            todo="See how the document was made into text.",
        )
    if not count:
        yield Gap(asked="claims", why=_why_none(tally), item=text.item)
    elif tally.plain:
        yield Gap(
            asked="every claim",
            why=f"{tally.plain:,} of {tally.sentences:,} sentences were not understood as a claim.",
            item=text.item,
            kept="the sentences, as they stand",
        )
    if tally.more_quotations:
        yield Gap(
            asked="who says each quotation",
            why=f"{tally.more_quotations:,} quotations stand too close together for any report; "
            "they were not looked at.",
            item=text.item,
            kept="the quotations themselves",
        )
    if tally.speakerless:
        yield Gap(
            asked="who says each quotation",
            why=f"Of {tally.speakerless:,} quotations the rules cannot tell who says them.",
            item=text.item,
            kept="the quotations themselves",
            todo="Read them in their place.",
        )


def _why_none(tally: Tally) -> str:
    if not tally.paragraphs:
        return "0 claims found: no paragraph could be read."
    return "0 claims found: none of its lines is a sentence that says something."
