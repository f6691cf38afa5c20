"""The form of every text that we make: paragraphs, one blank line between them.

Whatever a document was, its text has one form, so that a step which reads it finds the same
paragraphs, under the same numbers, as the step which made it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from firsthand.records import Derivation, Facts, Gap, Observation, Passage, Whole
from firsthand.steps import Made

TEXT_TYPE: Final = "text/plain; charset=utf-8"

ParagraphRole = Literal[
    "paragraph", "heading", "list-item", "table-row", "caption", "navigation", "quote"
]

_BLANK_LINES: Final = re.compile(r"\n(?:[^\S\n]*\n)+")
_PARAGRAPH: Final = re.compile(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each paragraph starts and ends: lines that no blank line parts.

    White space around a paragraph is no part of it.
    """
    for match in _PARAGRAPH.finditer(text):
        start, end = match.span()
        while text[end - 1].isspace():
            end -= 1
        yield start, end


@dataclass
class Layout:
    """A text that grows paragraph by paragraph.

    Args:
        limit: How many characters the text may have; what is beyond is not taken.
        most: How many paragraphs it may have.
    """

    limit: int
    most: int
    length: int = 0
    full: bool = False
    _parts: list[str] = field(default_factory=list)
    _facts: list[dict[str, Any]] = field(default_factory=list)

    def add(self, words: str, role: ParagraphRole = "paragraph", **facts: Any) -> None:  # noqa: ANN401
        """Add a paragraph; blank lines inside it make several. White space alone adds nothing.

        Args:
            words: The words.
            role: What it is.
            **facts: More about it (level, page); those that are ``None`` are left out.
        """
        for part in _BLANK_LINES.split(words.strip()):
            kept = part.strip()
            if kept and not self.full:
                self._add(kept, {"role": role, **{k: v for k, v in facts.items() if v is not None}})

    def _add(self, words: str, facts: dict[str, Any]) -> None:
        room = self.limit - self.length
        if len(self._parts) >= self.most or room <= 0:
            self.full = True
            return
        if len(words) > room:
            self.full = True
            words = words[:room].rstrip()
        self._parts.append(words)
        self._facts.append(facts)
        self.length += len(words) + 2

    @property
    def text(self) -> str:
        """The whole text."""
        return "\n\n".join(self._parts) + "\n" if self._parts else ""

    def observations(self, item: str) -> Iterator[Observation]:
        """Yield the paragraphs as observations in the text item `item`."""
        at = 0
        for index, (words, facts) in enumerate(zip(self._parts, self._facts, strict=True)):
            where = Passage(item=item, start=at, end=at + len(words), exact=words)
            yield paragraph(where, index, **facts)
            at += len(words) + 2


def paragraph(where: Passage, index: int, **facts: Any) -> Observation:  # noqa: ANN401
    """Return the observation of one paragraph."""
    return Observation(kind="paragraph", where=where, facts=Facts({"index": index, **facts}))


def text_made(text: str, source: str, facts: Mapping[str, Any]) -> tuple[Made, Derivation]:
    """Return a text to be kept and the derivation that explains it.

    Args:
        text: The text.
        source: Id of the item that it was made from.
        facts: How it was made (``extractor``, ``encoding``, what was left out).
    """
    made = Made.of(text.encode("utf-8"), "text")
    derivation = Derivation(
        made=Whole(item=made.item.id),
        source=Whole(item=source),
        how="text",
        facts=Facts({"media_type": TEXT_TYPE, "characters": len(text), **facts}),
    )
    return made, derivation


def laid_out(
    layout: Layout, source: str, facts: Mapping[str, Any]
) -> Iterator[Made | Derivation | Observation | Gap]:
    """Yield what an extraction found: the text, how it was made, its paragraphs, its limit.

    A layout without any words yields nothing; the caller says why there are none.
    """
    if not layout.length:
        return
    made, derivation = text_made(layout.text, source, facts)
    yield made
    yield derivation
    yield from layout.observations(made.item.id)
    if layout.full:
        yield too_long(source, layout.limit, layout.most)


def too_long(source: str, limit: int, most: int) -> Gap:
    """Return the gap of a document that has more words than are read."""
    return Gap(
        asked="the whole text",
        why=f"It is longer than what is read: at most {limit:,} characters and {most:,} "
        "paragraphs. The rest was not read.",
        outcome="partial",
        item=source,
        kept="the text up to there, and the whole document",
        todo="Split the document, or raise the step's limits.",
    )


def unexpanded(item: str, entities: int) -> Gap:
    """Return the gap of an XML document whose entities were left as they are."""
    return Gap(
        asked="what the document's entities stand for",
        why=f"{entities:,} entities were not expanded: a few of them can stand for more text than "
        "any machine holds.",
        item=item,
        todo="Look at the document's first lines, where they are declared.",
    )


def no_words(source: str, why: str, **more: Any) -> Gap:  # noqa: ANN401
    """Return the gap of a document in which no words were found."""
    return Gap(asked="the text", why=f"No words: {why}", item=source, **more)
