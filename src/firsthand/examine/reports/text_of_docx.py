"""A DOCX's words in the order of its body: paragraphs, headings, lists, tables, notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from firsthand.examine.reports.layout import Layout, ParagraphRole, laid_out, no_words, unexpanded
from firsthand.examine.reports.sources import WordDocument
from firsthand.examine.reports.word_parts import Parts, UnfitError, unfit
from firsthand.records import Derivation, Gap, Observation
from firsthand.steps import Made, step

_BODY: Final = "word/document.xml"
_STYLES: Final = "word/styles.xml"
_NOTES: Final = (("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote"))
_AROUND: Final = re.compile(r"word/(header|footer)\d*\.xml")
_COMMENTS: Final = "word/comments.xml"
_LONGEST_ROW: Final = 1000
_HEADING: Final = re.compile(r"heading ([1-9])")
# Elements whose words are not on the page: deleted, moved away, field codes, second versions.
_UNSEEN: Final = {
    "del": "deleted words",
    "moveFrom": "moved words",
    "instrText": "",
    "delText": "deleted words",
    "delInstrText": "",
    "Fallback": "",
    "fldData": "",
}
_INSTEAD: Final = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
    "sym": "\ufffd",
}


@step(version=1)
def text_of_docx(
    document: WordDocument, *, most_characters: int = 5_000_000, most_paragraphs: int = 50_000
) -> Iterator[Made | Derivation | Observation | Gap]:
    """Make a DOCX into text: its body in order, then its notes, then headers and footers.

    Words that were deleted with changes tracked, or are formatted as hidden, are left out, and
    the derivation says how many. Comments are left out and counted.

    Args:
        document: The document.
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
    troubles = _read(document, reader)
    facts = {"extractor": "DOCX body", **reader.told()}
    yield from laid_out(reader.layout, document.item, facts)
    if reader.entities:
        # No word processor writes entities into a DOCX; its standard forbids their declaration.
        yield unexpanded(document.item, reader.entities).but(
            outcome="quarantined", kept="its bytes, and the words that are no entities"
        )
    for trouble in troubles:
        yield unfit(document.item, trouble, some=bool(reader.layout.length))
    if not troubles and not reader.layout.length:
        yield no_words(document.item, "its body, notes, headers and footers hold none.")


def _read(document: WordDocument, reader: _Reader) -> list[UnfitError]:
    """Read every part that holds words; return what went wrong with which."""
    try:
        parts = Parts(document)
    except UnfitError as error:
        return [error]
    around = sorted(name for name in parts.names if _AROUND.fullmatch(name))
    wanted: list[tuple[str, str]] = [(_STYLES, "styles")] if _STYLES in parts.names else []
    wanted.append((_BODY, "body"))
    wanted += [(name, what) for name, what in _NOTES if name in parts.names]
    wanted += [(name, "around") for name in around]
    wanted += [(_COMMENTS, "comment")] if _COMMENTS in parts.names else []
    troubles = []
    for name, what in wanted:
        reader.part = what
        try:
            parts.parse(name, reader.start, reader.end, reader.data)
        except UnfitError as error:
            troubles.append(error)
        reader.close()
    reader.entities = parts.entities
    return troubles


class _Paragraph:
    """A paragraph that is being read, with what is known of it."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.style = ""
        self.level: int | None = None
        self.listed = False


class _Reader:
    """Collects a document's words into paragraphs.

    Args:
        layout: Where the paragraphs go.
    """

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.part = "body"
        self.left_out: Counter[str] = Counter()
        self.symbols = 0
        self.entities = 0
        self._styles: dict[str, str] = {}
        self._style = ""
        self._paragraphs: list[_Paragraph] = []
        self._unseen: list[str] = []
        self._in_words = False
        self._hidden_run = False
        self._in_formats = 0
        self._rows: list[list[list[str]]] = []
        self._note: str | None = None

    def told(self) -> dict[str, Any]:
        """Return what is to be said of how the text was made."""
        out = [{"what": what, "characters": n} for what, n in sorted(self.left_out.items()) if n]
        facts: dict[str, Any] = {"left_out": out} if out else {}
        if self.symbols:
            facts["symbols_shown_as_U+FFFD"] = self.symbols
        return facts

    def close(self) -> None:
        """A part ends, or cannot be read further."""
        while self._paragraphs:
            self._end_paragraph()
        while self._rows:
            self._end_row()
        self._unseen.clear()
        self._in_words = self._hidden_run = False
        self._note = None

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if self.part == "styles":
            self._start_style(tag, attributes)
        elif tag in _UNSEEN or self._unseen:
            self._unseen.append(_UNSEEN.get(tag, "") if not self._unseen else self._unseen[0])
            self._in_words = tag in {"t", "delText"}
        elif tag == "p":
            self._paragraphs.append(_Paragraph())
        elif tag == "tr":
            self._rows.append([])
        elif tag == "tc" and self._rows:
            self._rows[-1].append([])
        elif tag in {"footnote", "endnote", "comment"}:
            self._note = attributes.get("id")
        else:
            self._start_inside(tag, attributes)

    def _start_inside(self, tag: str, attributes: dict[str, str]) -> None:
        """An element of a paragraph begins."""
        if not self._paragraphs:
            return
        paragraph = self._paragraphs[-1]
        value = attributes.get("val", "")
        if tag in {"pPr", "rPr"}:
            self._in_formats += 1
        elif tag == "t":
            self._in_words = True
        elif tag == "r":
            self._hidden_run = False
        elif tag == "vanish":
            self._hidden_run = value not in {"0", "false", "off"}
        elif tag == "pStyle":
            paragraph.style = value
        elif tag == "outlineLvl" and value.isdecimal():
            paragraph.level = int(value) + 1
        elif tag == "numPr":
            paragraph.listed = True
        elif tag in _INSTEAD and not self._in_formats:
            self.symbols += tag == "sym"
            paragraph.words.append(_INSTEAD[tag])

    def end(self, tag: str) -> None:
        """An element ends."""
        if self.part == "styles":
            return
        if self._unseen:
            self._unseen.pop()
            self._in_words = False
        elif tag == "t":
            self._in_words = False
        elif tag in {"pPr", "rPr"}:
            self._in_formats = max(0, self._in_formats - 1)
        elif tag == "p" and self._paragraphs:
            self._end_paragraph()
        elif tag == "tr" and self._rows:
            self._end_row()

    def data(self, words: str) -> None:
        """Characters stand here."""
        if not self._in_words:
            return
        if self._unseen:
            self.left_out[self._unseen[0]] += len(words) if self._unseen[0] else 0
        elif self._hidden_run:
            self.left_out["hidden words"] += len(words)
        elif self.part == "comment":
            self.left_out["comments"] += len(words)
        elif self._paragraphs and not self.layout.full:
            self._paragraphs[-1].words.append(words)

    def _start_style(self, tag: str, attributes: dict[str, str]) -> None:
        """Note which style is which: the id depends on the language, the name does not."""
        if tag == "style":
            self._style = attributes.get("styleId", "")
        elif tag == "name" and self._style:
            self._styles.setdefault(self._style, attributes.get("val", "").lower())

    def _end_paragraph(self) -> None:
        paragraph = self._paragraphs.pop()
        words = "".join(paragraph.words)
        if self._rows and self._rows[-1]:
            self._rows[-1][-1].append(words.strip())
        else:
            self.layout.add(words, **self._role(paragraph))

    def _end_row(self) -> None:
        """End a row: its cells side by side, unless one holds more than a paragraph."""
        cells = [[words for words in cell if words] for cell in self._rows.pop()]
        inner = "\t".join(" ".join(cell) for cell in cells)
        if self._rows and self._rows[-1] and len(inner) <= _LONGEST_ROW:
            # A table in a cell: its rows are paragraphs of that cell.
            self._rows[-1][-1].append(inner)
        elif all(len(cell) <= 1 for cell in cells):
            row = "\t".join(cell[0].replace("\n", " ") if cell else "" for cell in cells)
            self.layout.add(row, "table-row")
        else:
            for cell in cells:
                for words in cell:
                    self.layout.add(words)

    def _role(self, paragraph: _Paragraph) -> dict[str, Any]:
        role: ParagraphRole = "paragraph"
        level = None
        style = self._styles.get(paragraph.style, paragraph.style.lower())
        heading = _HEADING.fullmatch(style)
        if self.part == "around":
            role = "navigation"
        elif heading or style == "title":
            role, level = "heading", int(heading[1]) if heading else 1
        elif paragraph.level and paragraph.level <= 9:  # noqa: PLR2004
            role, level = "heading", paragraph.level
        elif paragraph.listed or style.startswith("list "):
            role = "list-item"
        elif style == "caption":
            role = "caption"
        elif "quote" in style:
            role = "quote"
        note = f"{self.part} {self._note}" if self._note and self.part != "body" else None
        return {"role": role, "level": level, "part": note}
