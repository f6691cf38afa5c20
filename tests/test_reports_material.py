"""Documents for the other tests of reports, made here, and a way to perform a step on them."""

import io
import zipfile
from collections.abc import Callable, Iterator
from typing import Any

from firsthand.examine.reports.layout import paragraphs
from firsthand.examine.reports.sources import Document, PdfDocument, WordDocument
from firsthand.examine.reports.text_of_docx import text_of_docx
from firsthand.examine.reports.text_of_pdf import text_of_pdf
from firsthand.records import Derivation, Gap, Item, Observation, Passage, Whole
from firsthand.steps import File, Made

Out = list[Made | Derivation | Observation | Gap]
W = 'xmlns:w="urn:w" xmlns:mc="urn:mc"'


def perform(
    step: Callable[..., Iterator[Any]],
    source: type[Document],
    data: bytes,
    media_type: str = "text/plain",
    **settings: Any,
) -> Out:
    """Perform a step on bytes."""
    file = File(Item.of(data), media_type, lambda: io.BytesIO(data))
    with source.open(file) as document:
        return list(step(document, **settings))


def text_in(out: Out) -> str:
    """The text that was made; also checks everything that must hold of every extraction."""
    made = [each for each in out if isinstance(each, Made)]
    if not made:
        assert all(isinstance(each, Gap) for each in out)
        return ""
    assert out[0] is made[0]
    data = b"".join(made[0].chunks)
    item = made[0].item
    text = data.decode("utf-8")
    assert item == Item.of(data)
    assert made[0].role == "text"
    assert "\r" not in text
    derivation = out[1]
    assert isinstance(derivation, Derivation)
    assert (derivation.made, derivation.how) == (Whole(item=item.id), "text")
    assert derivation.facts["media_type"] == "text/plain; charset=utf-8"
    places = []
    for number, each in enumerate(observed(out)):
        assert each.kind == "paragraph"
        assert each.facts["index"] == number
        assert isinstance(each.where, Passage)
        assert (each.where.item, each.where.exact) == (
            item.id,
            text[each.where.start : each.where.end],
        )
        places.append((each.where.start, each.where.end))
    assert places == list(paragraphs(text)), "a reader of the text finds other paragraphs"
    return text


def observed(out: Out) -> list[Observation]:
    return [each for each in out if isinstance(each, Observation)]


def gaps(out: Out) -> list[Gap]:
    return [each for each in out if isinstance(each, Gap)]


def derived(out: Out) -> Any:
    """What the derivation says."""
    return next(each.facts for each in out if isinstance(each, Derivation))


def roles(out: Out) -> list[tuple[str, str]]:
    """Each paragraph with its role, and its level if it has one."""
    return [
        (e.facts["role"] + str(e.facts.get("level", "")), e.where.exact)
        for e in observed(out)
        if isinstance(e.where, Passage)
    ]


def pdf(pages: list[list[tuple[int, int, int, str]]], more: dict[str, str] | None = None) -> bytes:
    """Make a PDF: of each page its lines (x, y and size of letters in points, words)."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    objects.append(
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    )
    kids = []
    for lines in pages:
        stream = b"".join(_line(*line) for line in lines)
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F 3 0 R >> >> >>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids))
    info = b"".join(f"/{key} ({words}) ".encode() for key, words in (more or {}).items())
    objects.append(b"<< " + info + b">>")
    out = b"%PDF-1.4\n"
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    tail = b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    return (
        out
        + b"xref\n0 %d\n0000000000 65535 f \n" % size
        + table
        + tail % (size, len(objects), len(out))
    )


def _line(x: int, y: int, size: int, words: str) -> bytes:
    if not words:
        return b"%d %d 50 50 re f\n" % (x, y)  # a drawing
    return b"BT /F %d Tf %d %d Td (%s) Tj ET\n" % (size, x, y, words.encode("cp1252"))


def docx(body: str, **parts: str) -> bytes:
    """Make a DOCX from the inside of its body and of other parts, named after their files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>"
        )
        for name, inside in parts.items():
            where = "docProps/core.xml" if name == "core" else f"word/{name}.xml"
            archive.writestr(where, f"<w:{name} {W}>{inside}</w:{name}>")
    return out.getvalue()


def p(words: str, style: str = "") -> str:
    """A paragraph of a DOCX."""
    made = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{made}<w:r><w:t>{words}</w:t></w:r></w:p>"


def test_the_documents_made_here_can_be_read() -> None:
    words = text_in(perform(text_of_pdf, PdfDocument, pdf([[(72, 700, 12, "Words")]])))
    assert words == "Words\n"
    assert text_in(perform(text_of_docx, WordDocument, docx(p("Words")))) == "Words\n"
