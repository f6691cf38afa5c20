"""The parts of a DOCX, read as the archive of XML files that it is, within limits.

An archive may claim anything: sizes are counted while reading, never believed.
"""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import Final
from xml.parsers import expat

from firsthand.examine.reports.sources import WordDocument
from firsthand.records import Gap

MOST_BYTES: Final = 64_000_000
MOST_RATIO: Final = 250
MOST_PARTS: Final = 10_000
DEEPEST: Final = 10_000

_PIECE: Final = 1 << 18
# What the zip and its decompressors raise over bytes that are no good.
_BAD: Final = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    KeyError,
    ValueError,
    OverflowError,
)


class UnfitError(Exception):
    """A part is damaged or beyond the limits. The message says which, in plain words."""

    refused = False


class TooLargeError(UnfitError):
    """A part is beyond the limits, whatever else is wrong with it."""

    refused = True


class Parts:
    """The parts of one document.

    Attributes:
        names: Their names.
        entities: How many entities were met, and not expanded.

    Args:
        document: The document.

    Raises:
        UnfitError: If it is no archive, or one with too many parts.
    """

    def __init__(self, document: WordDocument) -> None:
        self.entities = 0
        try:
            self._zip = zipfile.ZipFile(document.opened)
            self.names = frozenset(self._zip.namelist())
        except _BAD as error:
            msg = "It is damaged: it is no readable ZIP archive, which every DOCX is."
            raise UnfitError(msg) from error
        if len(self.names) > MOST_PARTS:
            msg = f"It has {len(self.names):,} parts; no document has more than {MOST_PARTS:,}."
            raise UnfitError(msg)

    def parse(
        self,
        name: str,
        start: Callable[[str, dict[str, str]], None],
        end: Callable[[str], None],
        data: Callable[[str], None],
    ) -> None:
        """Parse one part; names come without their namespace (``w:p`` is ``p``).

        Raises:
            UnfitError: If it is damaged, or too large, or not there. What came before was told.
        """
        depth = 0

        def started(tag: str, attributes: dict[str, str]) -> None:
            nonlocal depth
            depth += 1
            if depth > DEEPEST:
                msg = f"Its part {name} has more than {DEEPEST:,} elements within each other."
                raise UnfitError(msg)
            start(_local(tag), {_local(key): value for key, value in attributes.items()})

        def ended(tag: str) -> None:
            nonlocal depth
            depth -= 1
            end(_local(tag))

        parser = expat.ParserCreate(namespace_separator="}")
        parser.StartElementHandler = started
        parser.EndElementHandler = ended
        parser.CharacterDataHandler = data
        # With a handler for the rest, entities are handed over and never expanded.
        parser.DefaultHandler = self._other
        try:
            self._feed(name, parser)
        except expat.ExpatError as error:
            msg = f"Its part {name} is not well-formed XML."
            raise UnfitError(msg) from error

    def _other(self, words: str) -> None:
        self.entities += words.startswith("&") and words.endswith(";")

    def _feed(self, name: str, parser: expat.XMLParserType) -> None:
        try:
            info = self._zip.getinfo(name)
            if info.file_size > MOST_BYTES:
                msg = f"Its part {name} would unpack to {info.file_size:,} bytes."
                raise TooLargeError(msg)
            with self._zip.open(info) as part:
                size = 0
                while data := part.read(_PIECE):
                    size += len(data)
                    if size > MOST_BYTES or size > MOST_RATIO * max(info.compress_size, 4096):
                        msg = f"Its part {name} unpacks to far more than a text does."
                        raise TooLargeError(msg)
                    parser.Parse(data)
                parser.Parse(b"", True)  # noqa: FBT003
        except expat.ExpatError:
            raise
        except _BAD as error:
            msg = f"It is damaged: its part {name} cannot be read."
            raise UnfitError(msg) from error


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def unfit(item: str, error: UnfitError, *, some: bool) -> Gap:
    """Return the gap of a document that could not be read, or not to its end."""
    return Gap(
        asked="the text of the document",
        why=str(error),
        outcome="refused" if error.refused else "partial" if some else "unreadable",
        item=item,
        kept="the text up to there" if some else "the document itself",
        todo="Ask for it again; a word processor may be able to repair it.",
        detail=str(error.__cause__) if error.__cause__ else None,
    )
