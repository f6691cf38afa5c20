"""What the steps of this room take: a document to be made into text, or the text itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO, ClassVar, Self

from firsthand.steps import File, Role, Source


@dataclass(frozen=True)
class Document(Source):
    """A document as it was collected, open for reading.

    Attributes:
        item: Id of the item.
        size: How many bytes it has.
        media_type: Its media type, where that is known.
        file: Its bytes, at their start.
    """

    item: str
    size: int
    media_type: str | None
    file: BinaryIO

    @classmethod
    @contextmanager
    def open(cls, file: File) -> Iterator[Self]:
        """Open the document for as long as the context lasts."""
        with file.open() as opened:
            yield cls(file.item.id, file.item.size, file.media_type, opened)


class PlainDocument(Document):
    """A document that is nothing but characters."""

    fits: ClassVar[tuple[str, ...]] = (
        "text/plain",
        "text/plain;*",
        "text/markdown",
        "text/markdown;*",
        "text/x-markdown",
        "text/csv",
        "text/csv;*",
        "text/tab-separated-values",
        "text/vtt",
        "text/x-rst",
        "text/x-subrip",
        "application/x-subrip",
        "application/json",
        "application/jsonl",
        "application/x-ndjson",
        "message/rfc822",
    )


class Page(Document):
    """An HTML page."""

    fits: ClassVar[tuple[str, ...]] = ("text/html", "text/html;*", "application/xhtml+xml")


class XmlDocument(Document):
    """A drawing or another document in XML, but no page."""

    fits: ClassVar[tuple[str, ...]] = (
        "image/svg+xml",
        "text/xml",
        "application/xml",
        "application/rss+xml",
        "application/atom+xml",
    )


class PdfDocument(Document):
    """A PDF."""

    fits: ClassVar[tuple[str, ...]] = ("application/pdf",)


class WordDocument(Document):
    """A DOCX."""

    fits: ClassVar[tuple[str, ...]] = (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.*",
        "application/vnd.ms-word.document.macroenabled.12",
    )


@dataclass(frozen=True)
class Text(Source):
    r"""A text that was made from a document.

    It is UTF-8, its lines end in ``\n``, and a blank line stands between paragraphs.

    Attributes:
        item: Id of the text's own item, which passages point into.
        text: The text.
    """

    role: ClassVar[Role] = "text"
    fits: ClassVar[tuple[str, ...]] = ("text/plain*",)

    item: str
    text: str

    @classmethod
    @contextmanager
    def open(cls, file: File) -> Iterator[Self]:
        """Read the text.

        Raises:
            UnicodeDecodeError: If the item is not UTF-8, which no text made by a step is.
        """
        with file.open() as opened:
            yield cls(file.item.id, opened.read().decode("utf-8"))
