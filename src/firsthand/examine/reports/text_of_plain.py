"""Plain text to text: characters decoded, line ends clean, paragraphs found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, Final

from firsthand.examine.reports.decoded import Decoded
from firsthand.examine.reports.decoding import decode
from firsthand.examine.reports.layout import (
    ParagraphRole,
    no_words,
    paragraph,
    paragraphs,
    text_made,
    too_long,
)
from firsthand.examine.reports.sources import PlainDocument
from firsthand.records import Derivation, Gap, Observation, Passage
from firsthand.steps import Made, step

# Lines longer than the first are not wrapped by hand; shorter than the second are a list.
_WIDEST: Final = 120
_NARROWEST: Final = 45
_ITEM: Final = re.compile(r"\s*(?:[-*•‣·▪]\s|\d{1,3}[.)]\s|[—–]\s*[^\W\d_])")
_LIST_ITEM: Final = re.compile(r"\s*(?:[-*•‣▪]|\d{1,3}[.)])\s+\S")
_HEADING: Final = re.compile(r"(#{1,6})\s+\S")
_BLANKS: Final = re.compile(r"\n(?:[^\S\n]*\n){2,}")
_ROWS: Final = frozenset({"text/csv", "text/tab-separated-values"})


@step(version=1)
def text_of_plain(
    document: PlainDocument, *, most_characters: int = 5_000_000, most_paragraphs: int = 50_000
) -> Iterator[Made | Derivation | Observation | Gap]:
    """Make plain text, Markdown, CSV and the like into text with its paragraphs.

    The words stay as they are. Line ends become ``\\n``, several blank lines become one, controls
    become visible, and where a line was ended on purpose (it is no line of a text wrapped to a
    width) a blank line follows; the derivation says what was done. A document that already has
    this form is its own text, the same bytes.

    Args:
        document: The document.
        most_characters: How many characters are read; beyond that a gap says so.
        most_paragraphs: How many paragraphs are kept.
    """  # noqa: D301
    data = document.opened.read(4 * most_characters + 4)
    whole = len(data) >= document.size
    if not data:
        yield no_words(
            document.item,
            "the document has 0 bytes.",
            outcome="empty",
            todo="Ask for the document again.",
        )
        return
    decoded = decode(data, whole=whole, most=most_characters)
    text, cut = _cut(decoded.text, most_characters)
    text, facts = _shaped(text, lines=document.media_type in _ROWS)
    places = [place for _, place in zip(range(most_paragraphs + 1), paragraphs(text), strict=False)]
    if len(places) > most_paragraphs:
        text, cut = text[: places.pop()[0]].rstrip() + "\n", True
    if not places:
        why = "nothing but white space." if text else "nothing but a byte-order mark."
        yield no_words(document.item, why, outcome="empty", todo="Ask for the document again.")
        return
    told = {**decoded.told(), **facts, "extractor": "plain text"}
    made, derivation = text_made(text, document.item, told)
    yield made
    yield derivation
    roles = _Roles(document.media_type)
    for index, (start, end) in enumerate(places):
        where = Passage.of(made.item.id, text, start, end)
        yield paragraph(where, index, **roles.of(where.exact))
    if cut or not whole:
        yield too_long(document.item, most_characters, most_paragraphs)
    yield from encoding_gaps(decoded, document.item)


def encoding_gaps(decoded: Decoded, item: str) -> Iterator[Gap]:
    """Yield what is not sure, or was lost, between the bytes and the characters."""
    if decoded.unreadable:
        yield Gap(
            asked="every character",
            why=f"{decoded.unreadable:,} characters cannot be read as {decoded.encoding} and are "
            "shown as U+FFFD.",
            outcome="partial",
            item=item,
            kept="the characters around them, and the bytes",
            todo="Find out which encoding the document was written in.",
        )
    elif rivals := decoded.facts.get("encoding_rivals"):
        yield Gap(
            asked="the encoding for certain",
            why=f"Read as {decoded.encoding}, by what its letters look like; "
            f"{' and '.join(rivals)} would look nearly as good.",
            item=item,
            todo="Read a few lines: do the words make sense?",
        )
    elif decoded.how == "line by line":
        yield Gap(
            asked="the encoding for certain",
            why=f"Its lines are in two encodings, read as {decoded.encoding}.",
            item=item,
            todo="Read the lines: do the words make sense? Was it put together from two texts?",
        )
    elif decoded.how in {"charset-normalizer", "nothing better"}:
        yield Gap(
            asked="the encoding for certain",
            why=f"Read as {decoded.encoding}, which is a guess.",
            item=item,
            todo="Read a few lines: do the words make sense?",
        )


def _cut(text: str, most: int) -> tuple[str, bool]:
    """Cut after `most` characters, between words where there is a gap near by."""
    if len(text) <= most:
        return text, False
    space = max(text.rfind(" ", most - 1000, most), text.rfind("\n", most - 1000, most))
    return text[: space if space > 0 else most].rstrip() + "\n", True


def _shaped(text: str, *, lines: bool) -> tuple[str, dict[str, Any]]:
    """Return the text with one blank line between paragraphs, and what was done to it.

    Args:
        text: The text.
        lines: Whether every line stands for itself.
    """
    parts: list[str] = []
    ends = at = 0
    for start, end in paragraphs(text):
        block = text[start:end]
        if "\n" in block:
            broken, count = _broken(block.split("\n"), lines=lines)
            parts += [text[at:start], broken]
            ends, at = ends + count, end
    shaped = "".join([*parts, text[at:]])
    facts: dict[str, Any] = {"line_ends_made_paragraphs": ends} if ends else {}
    collapsed, runs = _BLANKS.subn("\n\n", shaped)
    if runs:
        facts["runs_of_blank_lines_made_one"] = runs
    return collapsed, facts


def _broken(rows: list[str], *, lines: bool) -> tuple[str, int]:
    """Join the lines of a block, with a blank line where one was ended on purpose."""
    width = max(len(row) for row in rows)
    free = lines or not _NARROWEST <= width <= _WIDEST or _is_table(rows)
    out = [rows[0]]
    ends = 0
    for before, row in pairwise(rows):
        room = width - len(before.rstrip()) - 1
        word = row.split(None, 1)[0]
        if free or len(word) <= room or _ITEM.match(row):
            out.append("\n\n")
            ends += 1
        else:
            out.append("\n")
        out.append(row)
    return "".join(out), ends


def _is_table(rows: list[str]) -> bool:
    """Say whether the lines of a block are rows of values with the same signs between them."""
    for sign, least in (("\t", 1), (";", 2), ("|", 2), (",", 3)):
        counts = [row.count(sign) for row in rows]
        if min(counts) >= least and len(rows) >= 3 and min(counts) == max(counts):  # noqa: PLR2004
            return True
    return False


class _Roles:
    """What a paragraph is, as far as plain characters show it."""

    def __init__(self, media_type: str) -> None:
        self.rows = media_type in _ROWS
        self.markdown = media_type.endswith("markdown")

    def of(self, words: str) -> dict[str, Any]:
        """Return the role and level of a paragraph."""
        role: ParagraphRole = "paragraph"
        if self.rows:
            role = "table-row"
        elif self.markdown and (heading := _HEADING.match(words)):
            return {"role": "heading", "level": len(heading[1])}
        elif self.markdown and words.startswith(">"):
            role = "quote"
        elif _LIST_ITEM.match(words):
            role = "list-item"
        return {"role": role}
