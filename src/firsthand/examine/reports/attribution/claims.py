"""The claims of a report: who says what, through whom, how sure, in exactly which words.

One step reads every report. Where the parser is there (the extra `nlp`), it reads the English
paragraphs, because rules on words alone miss who does what in a longer sentence; rules read the
other languages, and English without it. One step and not two, because two would make two claims of
the same words, and nobody could count them; each claim's facts say which reader made it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from firsthand.examine.reports.attribution.article import LONGEST_PARAGRAPH, Article, read_article
from firsthand.examine.reports.attribution.made import Maker
from firsthand.examine.reports.attribution.parsed import INSTALL, MODEL, parser
from firsthand.examine.reports.runs import not_ours, runs
from firsthand.examine.reports.sources import Text
from firsthand.records import Claim, Gap
from firsthand.steps import step

_MOST_PARSED: Final = 400_000


@step(version=1)
def claims(
    text: Text,
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
    quotation goes on with what its speaker said before.

    Args:
        text: The text.
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
    article = read_article(text.text, nlp)
    maker = Maker(text.item, article)
    made = sorted(maker.claims(), key=lambda each: (each.words.start, -each.words.end))
    yield from made[:most]
    yield from _gaps(text, article, maker, len(made), most)


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
        settled=False,
        install=INSTALL,
        kept="what rules found: quotations and plain reported speech",
        todo="Install it, then examine again.",
    )


def _gaps(text: Text, article: Article, maker: Maker, count: int, most: int) -> Iterator[Gap]:
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
    left = sum(
        len(each[0]) > LONGEST_PARAGRAPH for each in re.finditer(r"\S[^\n]*", text.text)
    )
    if left:
        yield Gap(
            asked="every claim",
            why=f"{left:,} paragraphs are longer than {LONGEST_PARAGRAPH:,} characters; "
            "nobody writes such, and they were not read.",
            item=text.item,
            todo="See how the document was made into text.",
        )
    if not count:
        yield Gap(asked="claims", why=_why_none(article), item=text.item)
    elif maker.plain:
        yield Gap(
            asked="every claim",
            why=f"{maker.plain:,} of {maker.sentences:,} sentences were not understood as a claim.",
            item=text.item,
            kept="the sentences, as they stand",
        )
    if maker.speakerless:
        yield Gap(
            asked="who says each quotation",
            why=f"Of {maker.speakerless:,} quotations the rules cannot tell who says them.",
            item=text.item,
            kept="the quotations themselves",
            todo="Read them in their place.",
        )


def _why_none(article: Article) -> str:
    if not article.places:
        return "0 claims found: no paragraph is in a language that is read here."
    return "0 claims found: none of its lines is a sentence that says something."


