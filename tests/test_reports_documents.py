"""PDF and DOCX: order, roles, metadata, damage."""

import io
import zipfile
import zlib

import pytest

from firsthand.examine.reports.file_metadata import docx_metadata, pdf_metadata
from firsthand.examine.reports.sources import PdfDocument, WordDocument
from firsthand.examine.reports.text_of_docx import text_of_docx
from firsthand.examine.reports.text_of_pdf import text_of_pdf
from firsthand.records import Instant
from test_reports_material import (
    Out,
    derived,
    docx,
    gaps,
    observed,
    p,
    pdf,
    perform,
    roles,
    text_in,
)


def pages(data: bytes, **settings: int) -> Out:
    return perform(text_of_pdf, PdfDocument, data, "application/pdf", **settings)


def word(data: bytes) -> Out:
    return perform(text_of_docx, WordDocument, data, "application/vnd.openxmlformats")


STORY = pdf(
    [
        [
            (72, 780, 20, "Bridge falls"),
            (72, 740, 11, "The footbridge at Halden gave way on Tues-"),
            (72, 726, 11, "day. “We heard a crack.”"),
            (72, 712, 11, "Nobody knows why."),
            (72, 680, 11, "The search goes on."),
        ],
        [],
        [(72, 700, 11, "The end."), (90, 686, 11, "An indented line.")],
        [(100, 100, 0, "")],
    ],
    {"CreationDate": "D:20220407120000+02'00'", "ModDate": "D:20220408", "Title": "Bridge"},
)


def test_pages_stand_in_order_and_each_paragraph_knows_its_page() -> None:
    out = pages(STORY)
    assert text_in(out).split("\n\n") == [
        "Bridge falls",
        "The footbridge at Halden gave way on Tues-\nday. “We heard a crack.”\nNobody knows why.",
        "The search goes on.",
        "The end.",
        "An indented line.\n",
    ]
    assert [each.facts["page"] for each in observed(out)] == [1, 1, 1, 3, 3]
    assert {role for role, _ in roles(out)} == {"paragraph"}
    assert derived(out)["blank_pages"] == 1


def test_a_page_without_a_text_layer_is_a_gap() -> None:
    (gap,) = gaps(pages(STORY))
    assert "No text layer on page 4" in gap.why
    assert gap.todo
    (gap,) = gaps(pages(pdf([[(1, 1, 0, "")]] * 3)))
    assert "pages 1-3" in gap.why
    assert gap.outcome == "unreadable"


def test_pages_beyond_the_limit_are_a_gap() -> None:
    out = pages(STORY, most_pages=1)
    assert {each.facts["page"] for each in observed(out)} == {1}
    assert any(gap.outcome == "partial" for gap in gaps(out))


@pytest.mark.parametrize("data", [b"%PDF-1.4\n", STORY[:200], b"no PDF"])
def test_a_damaged_pdf_is_unreadable(data: bytes) -> None:
    for step in (text_of_pdf, pdf_metadata):
        (gap,) = gaps(perform(step, PdfDocument, data))
        assert gap.outcome == "unreadable"
        assert gap.todo


def test_a_page_that_unpacks_to_very_much_is_refused() -> None:
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(bytes(1 << 20)) for _ in range(70)) + packer.flush()
    part = b"9 0 obj\n<< /Filter /FlateDecode /Length %d >>\nstream\n" % len(packed)
    bad = STORY.replace(b"1 0 obj", part + packed + b"\nendstream\nendobj\n1 0 obj", 1)
    for step in (text_of_pdf, pdf_metadata):
        (gap,) = gaps(perform(step, PdfDocument, bad))
        assert gap.outcome == "refused"
    picture = bad.replace(b"<< /Filter", b"<< /Subtype /Image /Filter", 1)
    assert text_in(pages(picture)) == text_in(pages(STORY))


def test_pdf_metadata_has_its_clocks() -> None:
    out = observed(perform(pdf_metadata, PdfDocument, STORY))
    made, changed, title = (dict(each.facts) for each in out)
    assert made["clock"] == "PDF creation date"
    assert made["instant"] == Instant(text="2022-04-07T12:00:00+02:00")
    assert (changed["clock"], changed["date"]) == ("PDF modification date", "2022-04-08")
    assert "instant" not in changed
    assert title == {"text": "Bridge", "read_from": "PDF metadata"}


BODY = (
    p("Bridge falls", "Titel")
    + p("What we know", "berschrift2")
    + p("The bridge fell.")
    + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Four people</w:t></w:r></w:p>"
    + "<w:tbl><w:tr><w:tc>"
    + p("1890")
    + "</w:tc><w:tc>"
    + p("2022")
    + "</w:tc></w:tr></w:tbl>"
    + '<w:p><w:r><w:t xml:space="preserve">One </w:t></w:r>'
    "<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>"
    "<w:ins><w:r><w:t>two</w:t><w:br/><w:t>three</w:t></w:r></w:ins>"
    "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
    "<w:r><w:instrText>HYPERLINK</w:instrText></w:r></w:p>"
    "<mc:AlternateContent><mc:Choice>"
    + p("box")
    + "</mc:Choice><mc:Fallback>"
    + p("box")
    + "</mc:Fallback></mc:AlternateContent>"
)
STYLES = (
    '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>'
)
DOCX = docx(
    BODY,
    styles=STYLES,
    footnotes=f'<w:footnote w:id="2">{p("A note.")}</w:footnote>',
    header1=p("Gazette"),
    comments=f'<w:comment w:id="1">{p("Check")}</w:comment>',
    core="<w:created>2022-04-07T12:00:00Z</w:created><w:creator>Ida Brandt</w:creator>",
)


def test_a_document_stands_in_order_with_its_roles() -> None:
    out = word(DOCX)
    text_in(out)
    assert roles(out) == [
        ("heading1", "Bridge falls"),
        ("heading2", "What we know"),
        ("paragraph", "The bridge fell."),
        ("list-item", "Four people"),
        ("table-row", "1890\t2022"),
        ("paragraph", "One two\nthree"),
        ("paragraph", "box"),
        ("paragraph", "A note."),
        ("navigation", "Gazette"),
    ]
    assert observed(out)[7].facts["part"] == "footnote 2"
    left = {each["what"]: each["characters"] for each in derived(out)["left_out"]}
    assert left == {"deleted words": 7, "hidden words": 6, "comments": 5}


def test_docx_metadata_has_its_clock() -> None:
    date, author = observed(perform(docx_metadata, WordDocument, DOCX))
    assert date.facts["clock"] == "DOCX created"
    assert date.facts["instant"] == Instant(text="2022-04-07T12:00:00Z")
    assert author.facts["text"] == "Ida Brandt"
    (gap,) = gaps(perform(docx_metadata, WordDocument, docx(p("x"))))
    assert gap.outcome is None


def bomb(words: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<a>" + words)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"no ZIP", "readable ZIP"),
        (DOCX[:-60], "readable ZIP"),
        (bomb(b"x" * 30_000_000), "unpacks"),
        (bomb(b"<b>" * 20_000), "within each other"),
        (bomb(b"<b></a>"), "well-formed"),
        (zipfile.ZipFile.__name__.encode(), "readable ZIP"),
    ],
)
def test_a_bad_document_is_unreadable(data: bytes, words: str) -> None:
    (gap,) = gaps(word(data))
    assert words in gap.why
    assert gap.outcome == ("refused" if words == "unpacks" else "unreadable")
    assert gap.todo


def test_an_archive_without_a_body_is_unreadable() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("other.xml", "<a/>")
    (gap,) = gaps(word(out.getvalue()))
    assert gap.outcome == "unreadable"


def test_what_came_before_the_damage_is_kept() -> None:
    whole = f"<w:d xmlns:w='urn:w'>{p('Kept.')}<w:p>"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", whole)
    found = word(out.getvalue())
    assert text_in(found) == "Kept.\n"
    assert gaps(found)[0].outcome == "partial"


@pytest.mark.parametrize("step", [text_of_pdf, text_of_docx])
def test_nothing_is_empty(step: object) -> None:
    source = PdfDocument if step is text_of_pdf else WordDocument
    (gap,) = gaps(perform(step, source, b""))  # type: ignore[arg-type]
    assert gap.outcome == "empty"


def test_entities_in_a_document_are_not_expanded() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        head = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
        archive.writestr("word/document.xml", f"{head}<d xmlns:w='urn:w'>{p('Ha &b; ha')}</d>")
    found = word(out.getvalue())
    assert text_in(found) == "Ha  ha\n"
    assert "entities" in gaps(found)[0].why
