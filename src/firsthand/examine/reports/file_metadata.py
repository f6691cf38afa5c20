"""What a PDF or a DOCX says of itself: dates, title, author, as the software wrote them.

The dates are by the clock of the machine that wrote the file, whoever set it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import pypdfium2

from firsthand.examine.reports.dates import stamp
from firsthand.examine.reports.sources import PdfDocument, WordDocument
from firsthand.examine.reports.text_of_pdf import open_pdf
from firsthand.examine.reports.word_parts import Parts, UnfitError, unfit
from firsthand.records import Facts, Gap, Instant, InvalidValueError, Observation, Whole
from firsthand.steps import step

# D:YYYYMMDDHHmmSSOHH'mm', ISO 32000-1, 7.9.4; all but the year may be left out.
_PDF_DATE: Final = re.compile(
    r"(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?"
    r"(?:(Z)(?:00'?00'?)?|([+-])(\d\d)'?(\d\d)?'?)?",
    re.ASCII,
)
_PDF_CLOCKS: Final = {
    "CreationDate": ("PDF creation date", "created"),
    "ModDate": ("PDF modification date", "updated"),
}
_WORD_CLOCKS: Final = {
    "created": ("DOCX created", "created"),
    "modified": ("DOCX modified", "updated"),
    "lastPrinted": ("DOCX last printed", "printed"),
}
_CORE: Final = "docProps/core.xml"
_LONGEST: Final = 2_000


@step(version=1)
def pdf_metadata(document: PdfDocument) -> Iterator[Observation | Gap]:
    """Read a PDF's dates, each with its clock, and its title, author and software.

    Args:
        document: The PDF.
    """
    opened = open_pdf(document)
    if isinstance(opened, Gap):
        yield opened.but(asked="what the PDF says of itself")
        return
    with opened as pdf:
        told = {key: _told(pdf, key) for key in ("Title", "Author", *_PDF_CLOCKS)}
    where = Whole(item=document.item)
    for key, (clock, means) in _PDF_CLOCKS.items():
        if told[key]:
            facts = pdf_date(told[key]) | {
                "clock": clock,
                "means": means,
                "read_from": "PDF metadata",
            }
            yield Observation(kind="document-date", where=where, facts=Facts(facts))
    for key in ("Title", "Author"):
        if told[key]:
            facts = {"text": told[key], "read_from": "PDF metadata"}
            yield Observation(kind=key.lower(), where=where, facts=Facts(facts))
    if not any(told.values()):
        yield _nothing(document.item, "PDF")


@step(version=1)
def docx_metadata(document: WordDocument) -> Iterator[Observation | Gap]:
    """Read a DOCX's core properties: its dates, each with its clock, title, authors.

    Args:
        document: The DOCX.
    """
    try:
        told = _core_properties(document)
    except UnfitError as error:
        yield unfit(document.item, error, some=False).but(asked="what the DOCX says of itself")
        return
    where = Whole(item=document.item)
    for key, (clock, means) in _WORD_CLOCKS.items():
        if told.get(key):
            facts = {**stamp(told[key]), "clock": clock, "means": means}
            facts["read_from"] = "DOCX core properties"
            yield Observation(kind="document-date", where=where, facts=Facts(facts))
    for key, kind in (("title", "title"), ("creator", "author"), ("lastModifiedBy", "author")):
        if told.get(key):
            facts = {"text": told[key], "read_from": f"DOCX core properties: {key}"}
            yield Observation(kind=kind, where=where, facts=Facts(facts))
    if not any(told.get(key) for key in (*_WORD_CLOCKS, "title", "creator", "lastModifiedBy")):
        yield _nothing(document.item, "DOCX")


def _core_properties(document: WordDocument) -> dict[str, str]:
    """Return a DOCX's core properties, as they are written.

    Raises:
        UnfitError: If the document cannot be read.
    """
    told: dict[str, str] = {}
    here: list[str] = []

    def data(words: str) -> None:
        if len(told.get(here[-1], "")) < _LONGEST:
            told[here[-1]] = told.get(here[-1], "") + words

    parts = Parts(document)
    if _CORE in parts.names:
        parts.parse(_CORE, lambda tag, _: here.append(tag), lambda _: _drop(here), data)
    return {key: " ".join(words.split())[:_LONGEST] for key, words in told.items()}


def _drop(stack: list[str]) -> None:
    stack.pop()


def pdf_date(written: str) -> dict[str, Any]:
    """Return what a PDF's date says; without an offset it is no instant.

    Args:
        written: The date as ISO 32000 has it, or otherwise.
    """
    match = _PDF_DATE.fullmatch(written)
    if match is None or not match[3]:
        return stamp(written)
    day = f"{match[1]}-{match[2]}-{match[3]}"
    facts: dict[str, Any] = {"written": written, "zone": "unknown"}
    try:
        Instant(text=f"{day}T00:00:00Z")
        facts["date"] = day
        if match[4] and match[5]:
            time = f"{match[4]}:{match[5]}:{match[6] or '00'}"
            facts["time"] = time
            if match[7] or match[8]:
                zone = "Z" if match[7] else f"{match[8]}{match[9]}:{match[10] or '00'}"
                facts["instant"] = Instant(text=f"{day}T{time}{zone}")
                facts["zone"] = zone
    except InvalidValueError:
        pass  # no such day or hour: the words that were written are kept
    return facts


def _told(pdf: pypdfium2.PdfDocument, key: str) -> str:
    """Return one of the PDF's own words about itself, cleaned of what no text holds."""
    written = pdf.get_metadata_value(key)
    clean = written.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return " ".join(clean.replace("\0", " ").split())[:_LONGEST]


def _nothing(item: str, name: str) -> Gap:
    return Gap(
        asked=f"what the {name} says of itself",
        why="Its metadata state no date, title or author.",
        item=item,
    )
