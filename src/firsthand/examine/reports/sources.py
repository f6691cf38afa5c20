"""What the steps of this room take: a document to be made into text, or the text itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, ClassVar, Self

from firsthand.steps import File, Source


class Document(Source):
    """A document as it was collected, open for reading.

    Args:
        file: The item.
        opened: Its bytes, at their start.
    """

    def __init__(self, file: File, opened: BinaryIO) -> None:
        super().__init__(file)
        self.opened = opened

    @property
    def item(self) -> str:
        """Id of the item."""
        return self.file.item.id

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return self.file.item.size

    @property
    def media_type(self) -> str:
        """Its media type without parameters, in small letters; empty if it is not known."""
        return (self.file.media_type or "").split(";", 1)[0].strip().lower()

    @classmethod
    @contextmanager
    def open(cls, file: File) -> Iterator[Self]:
        """Open the document for as long as the context lasts."""
        with file.open() as opened:
            yield cls(file, opened)


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
