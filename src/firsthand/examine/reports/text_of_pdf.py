"""A PDF's words in the order of its pages, line by line as they are laid out.

A PDF holds glyphs at places, not paragraphs. Lines come from the library (PDFium); they become a
paragraph as long as they keep their distance and size, which is a reading of the layout and may
be wrong. A word that the page divides stays divided; headings are not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median_low
from typing import Any, Final

import pypdfium2
import pypdfium2.raw as pdfium

from firsthand.examine.reports.layout import Layout, laid_out, no_words
from firsthand.examine.reports.pdf_streams import unpacks_to_too_much
from firsthand.examine.reports.sources import PdfDocument
from firsthand.records import Derivation, Gap, Observation
from firsthand.steps import Made, step

_PASSWORD: Final = 4  # FPDF_ERR_PASSWORD
_FARTHER: Final = 1.35  # times the usual distance of lines: another paragraph
_BIGGER: Final = 1.15  # times the size of the letters: another paragraph
_LEFTWARD: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_FORMS: Final = {0x02: "-", 0xFFFE: "-", 0xAD: "\u00ad"}  # a hyphen at the end of a line


@step(version=1)
def text_of_pdf(
    document: PdfDocument,
    *,
    most_pages: int = 2_000,
    most_characters: int = 5_000_000,
    most_paragraphs: int = 50_000,
) -> Iterator[Made | Derivation | Observation | Gap]:
    """Make a PDF into text, page by page; each paragraph knows its page.

    Args:
        document: The PDF.
        most_pages: How many pages are read.
        most_characters: How many characters of text are kept.
        most_paragraphs: How many paragraphs are kept.
    """
    if not document.size:
        yield no_words(
            document.item, "the PDF has 0 bytes.", outcome="empty", todo="Ask for it again."
        )
        return
    opened = open_pdf(document)
    if isinstance(opened, Gap):
        yield opened
        return
    with opened as pdf:
        reader = _Reader(Layout(most_characters, most_paragraphs))
        pages = len(pdf)
        for index in range(min(pages, most_pages)):
            if reader.layout.full:
                break
            reader.read(pdf, index)
    facts = {"extractor": f"PDFium {pypdfium2.PDFIUM_INFO.build}", "pages": pages}
    if reader.blank:
        facts["blank_pages"] = len(reader.blank)
    yield from laid_out(reader.layout, document.item, facts)
    yield from _gaps(document.item, reader, pages, most_pages)


def open_pdf(document: PdfDocument) -> pypdfium2.PdfDocument | Gap:
    """Open a PDF, or say why that does not work."""
    if unpacks_to_too_much(document.opened):
        return Gap(
            asked="the text of the PDF",
            why="A part of it unpacks to far more than a page holds; it was not opened.",
            outcome="refused",
            item=document.item,
            kept="the PDF itself",
            todo="Ask for it in another form, such as plain text or pictures of its pages.",
        )
    try:
        return pypdfium2.PdfDocument(document.opened)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == _PASSWORD
        return Gap(
            asked="the text of the PDF",
            why="It is locked with a password."
            if locked
            else "It is damaged: the table that says where its parts are cannot be read.",
            outcome="unreadable",
            item=document.item,
            kept="the PDF itself",
            todo="Ask whoever it came from for the password."
            if locked
            else "Ask for it again; a PDF reader that repairs files may show some of it.",
            detail=str(error),
        )


def _gaps(item: str, reader: _Reader, pages: int, most_pages: int) -> Iterator[Gap]:
    if reader.scanned:
        yield Gap(
            asked="the words on every page",
            why=f"No text layer on {_pages(reader.scanned)}: there are only pictures or drawings.",
            outcome=None if reader.layout.length else "unreadable",
            item=item,
            kept="the PDF itself",
            todo="Have these pages read by character recognition, or type what they say.",
        )
    if reader.broken:
        yield Gap(
            asked="the words on every page",
            why=f"Damaged: {_pages(reader.broken)} cannot be read.",
            outcome="partial" if reader.layout.length else "unreadable",
            item=item,
            kept="the other pages",
            todo="Ask for the document again.",
        )
    if reader.leftward:
        yield Gap(
            asked="lines from right to left, exactly as they were written",
            why=f"A PDF holds them as they look. On {_pages(reader.leftward)} their order was "
            "worked out from where the letters stand; brackets, marks of quotation and numbers "
            "may be the wrong way round.",
            item=item,
            todo="Compare what you quote with the page itself.",
        )
    if pages > most_pages:
        yield Gap(
            asked="the words on every page",
            why=f"It has {pages:,} pages; the first {most_pages:,} were read.",
            outcome="partial",
            item=item,
            todo="Raise the step's most_pages.",
        )
    if not reader.layout.length and not reader.scanned and not reader.broken:
        yield no_words(item, f"nothing stands on its {pages} pages.")


def _pages(indices: list[int]) -> str:
    """Name pages: ``page 3``, ``pages 1-4 and 7``."""
    runs: list[list[int]] = []
    for number in (index + 1 for index in indices):
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    names = [str(first) if first == last else f"{first}-{last}" for first, last in runs]
    if len(names) > 20:  # noqa: PLR2004
        names = [*names[:20], f"{len(names) - 20} more ranges"]
    listed = ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else names[0]
    return f"page{'s' if len(indices) > 1 else ''} {listed}"


@dataclass(frozen=True)
class _Line:
    """A line of a page, where it stands [points from the lower left].

    Attributes:
        words: What it says.
        left: Where its first letter begins.
        base: How high it stands.
        size: Size of its first letter.
    """

    words: str
    left: float
    base: float
    size: float


class _Reader:
    """Collects pages into paragraphs.

    Args:
        layout: Where the paragraphs go.
    """

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.scanned: list[int] = []
        self.blank: list[int] = []
        self.broken: list[int] = []
        self.leftward: list[int] = []

    def read(self, pdf: pypdfium2.PdfDocument, index: int) -> None:
        """Read the page with this index."""
        try:
            page = pdf[index]
        except pypdfium2.PdfiumError:
            self.broken.append(index)
            return
        try:
            lines = list(_lines(page))
            if lines:
                if any(_LEFTWARD.search(line.words) for line in lines):
                    self.leftward.append(index)
                for words in _paragraphs(lines):
                    self.layout.add(words, page=index + 1)
            else:
                seen = pdfium.FPDFPage_CountObjects(page) > 0
                (self.scanned if seen else self.blank).append(index)
        except pypdfium2.PdfiumError:
            self.broken.append(index)
        finally:
            page.close()


def _lines(page: Any) -> Iterator[_Line]:  # noqa: ANN401
    """Yield the lines of a page that say something, as the library orders them."""
    text = page.get_textpage()
    try:
        count = text.count_chars()
        start = 0
        parts: list[str] = []
        for at in range(count):
            code = pdfium.FPDFText_GetUnicode(text, at)
            hyphen = code in (0x02, 0xFFFE) or (
                code == ord("-") and pdfium.FPDFText_IsHyphen(text, at) == 1
            )
            if code not in (10, 13):
                parts.append(_FORMS.get(code) or _char(code))
            if code in (10, 13) or hyphen:
                yield from _line(text, start, parts)
                start, parts = at + 1, []
        yield from _line(text, start, parts)
    finally:
        text.close()


def _line(text: Any, start: int, parts: list[str]) -> Iterator[_Line]:  # noqa: ANN401
    if not _joined(parts).strip():
        return
    words = _joined(_righted(text, start, parts))
    first = start + next(i for i, part in enumerate(parts) if part.strip())
    left, bottom, _, top = text.get_charbox(first, loose=True)
    size = pdfium.FPDFText_GetFontSize(text, first) or (top - bottom)
    yield _Line(words.strip(), left, bottom, max(top - bottom, size, 1.0))


def _righted(text: Any, start: int, parts: list[str]) -> list[str]:  # noqa: ANN401
    """Turn round each word of right-to-left letters whose letters come from left to right."""
    if not any(part >= "\u0590" for part in parts):
        return parts
    out = list(parts)
    at = 0
    while at < len(parts):
        end = at
        while end < len(parts) and parts[end] and _LEFTWARD.fullmatch(parts[end]):
            end += 1
        if end - at > 1:
            first, last = (text.get_charbox(start + i)[0] for i in (at, end - 1))
            if first < last:
                out[at:end] = reversed(parts[at:end])
        at = max(end, at + 1)
    return out


def _char(code: int) -> str:
    if code < 0x20 and code != 0x09:  # noqa: PLR2004
        return chr(0x2400 + code) if code else ""
    # The second set of controls stands for letters whose encoding the PDF does not tell.
    told = code <= 0x10FFFF and not 0x7F <= code < 0xA0  # noqa: PLR2004
    return chr(code) if told else "\ufffd"


def _joined(parts: list[str]) -> str:
    """Join characters; the library gives those beyond U+FFFF as two halves."""
    words = "".join(parts)
    if any("\ud800" <= char <= "\udfff" for char in words):
        words = words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return words


def _paragraphs(lines: list[_Line]) -> Iterator[str]:
    """Join lines that keep their distance and their size."""
    steps = [a.base - b.base for a, b in pairwise(lines) if a.base > b.base]
    close = [step for step in steps if step <= 2 * max(line.size for line in lines)]
    usual = median_low(close) if close else 0.0
    block = [lines[0].words]
    for before, line in pairwise(lines):
        if _parts(before, line, usual):
            yield "\n".join(block)
            block = []
        block.append(line.words)
    yield "\n".join(block)


def _parts(before: _Line, line: _Line, usual: float) -> bool:
    """Say whether a new paragraph begins with this line."""
    down = before.base - line.base
    bigger = max(before.size, line.size) / min(before.size, line.size)
    if down < 0:  # the next column: a sentence may go on there
        return before.words[-1:] in '.!?…:”»"' or bigger > _BIGGER
    indented = usual > 0 and line.left - before.left > 0.8 * line.size
    return down > _FARTHER * usual or bigger > _BIGGER or indented
