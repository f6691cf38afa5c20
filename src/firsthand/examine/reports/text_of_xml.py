"""Drawings (SVG) and other XML to text. Nothing is expanded and nothing is loaded.

The parser is Expat, which comes with Python. With a handler for what it does not know, it hands
over entities instead of expanding them, so that an entity of an entity of an entity stays one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final
from xml.parsers import expat

from firsthand.examine.reports.layout import Layout, ParagraphRole, laid_out, no_words, unexpanded
from firsthand.examine.reports.sources import XmlDocument
from firsthand.records import Derivation, Gap, Observation
from firsthand.steps import Made, step
from firsthand.world.languages import word_set

_UNSEEN: Final = frozenset({"script", "style"})
_INLINE: Final = word_set(
    "tspan textPath altGlyph a b i em strong span sub sup u s small font q cite code emph"
)
_CAPTIONS: Final = frozenset({"title", "desc", "metadata"})
_SPACE: Final = re.compile(r"\s+")
_PIECE: Final = 1 << 18


@step(version=1)
def text_of_xml(
    document: XmlDocument,
    *,
    most_bytes: int = 20_000_000,
    most_characters: int = 5_000_000,
    most_paragraphs: int = 50_000,
) -> Iterator[Made | Derivation | Observation | Gap]:
    """Make a drawing or another XML document into text: the words of each element, in order.

    Args:
        document: The document.
        most_bytes: How many bytes of it are read.
        most_characters: How many characters of text are kept.
        most_paragraphs: How many paragraphs are kept.
    """
    if not document.size:
        yield no_words(
            document.item,
            "the document has 0 bytes.",
            outcome="empty",
            todo="Ask for the document again.",
        )
        return
    reader = _Reader(Layout(most_characters, most_paragraphs))
    trouble = reader.read(document, most_bytes)
    yield from laid_out(reader.layout, document.item, reader.told())
    if reader.entities:
        yield unexpanded(document.item, reader.entities)
    if trouble:
        yield Gap(
            asked="the whole document",
            why="It is not well-formed XML: it could not be read to its end.",
            outcome="partial" if reader.layout.length else "unreadable",
            item=document.item,
            kept="the text up to there" if reader.layout.length else None,
            todo="Open it in a text editor; ask for it again if it was cut off.",
            detail=trouble,
        )
    elif document.size > most_bytes and not reader.layout.full:
        yield Gap(
            asked="the whole document",
            why="It has more bytes than are read.",
            outcome="partial",
            item=document.item,
            todo="Raise the step's most_bytes.",
        )
    elif not reader.layout.length:
        yield no_words(document.item, "none of its elements holds any.")


class _Reader:
    """Collects an XML document's words into paragraphs.

    Args:
        layout: Where the paragraphs go.
    """

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.entities = 0
        self.left_out: Counter[str] = Counter()
        self._words: list[str] = []
        self._role: ParagraphRole = "paragraph"
        self._unseen = 0

    def told(self) -> dict[str, Any]:
        """Return what is to be said of how the text was made."""
        out = [{"what": what, "elements": n} for what, n in sorted(self.left_out.items())]
        return {
            "encoding": self.encoding or "utf-8",
            "encoding_from": "XML declaration" if self.encoding else "XML without declaration",
            "extractor": "XML elements",
            **({"left_out": out} if out else {}),
        }

    encoding: str | None = None

    def read(self, document: XmlDocument, most_bytes: int) -> str | None:
        """Read a document; return what was wrong with it, if something was."""
        parser = expat.ParserCreate()
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        parser.XmlDeclHandler = self._declared
        parser.DefaultHandler = self._other
        left = most_bytes
        try:
            while left > 0 and not self.layout.full and (data := document.opened.read(_PIECE)):
                parser.Parse(data[:left])
                left -= len(data)
            if left > 0 and not self.layout.full:
                parser.Parse(b"", True)  # noqa: FBT003
        except (expat.ExpatError, LookupError, ValueError) as error:
            return str(error)
        finally:
            self._flush()
        return None

    def _declared(self, version: str, encoding: str | None, standalone: int) -> None:  # noqa: ARG002
        self.encoding = encoding

    def _start(self, name: str, _: dict[str, str]) -> None:
        tag = name.rpartition(":")[2]
        if tag in _UNSEEN or self._unseen:
            self._unseen += 1
            self.left_out[tag] += tag in _UNSEEN
        elif tag not in _INLINE:
            self._flush()
            self._role = "caption" if tag in _CAPTIONS else "paragraph"

    def _end(self, name: str) -> None:
        tag = name.rpartition(":")[2]
        if self._unseen:
            self._unseen -= 1
        elif tag not in _INLINE:
            self._flush()
            self._role = "paragraph"

    def _data(self, words: str) -> None:
        if not self._unseen:
            self._words.append(words)

    def _other(self, words: str) -> None:
        """Something without a handler of its own; an entity that stands for something is one."""
        if words.startswith("&") and words.endswith(";") and not self._unseen:
            self.entities += 1
            self._words.append(words)

    def _flush(self) -> None:
        if self._words:
            words = _SPACE.sub(" ", "".join(self._words)).strip()
            self._words.clear()
            self.layout.add(words, self._role)
