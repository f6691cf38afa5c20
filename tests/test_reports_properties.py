"""What holds of every text, and of every document however damaged; and how time grows."""

import itertools
import random
import sys
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.examine.reports.document_date import document_date
from firsthand.examine.reports.file_metadata import docx_metadata, pdf_metadata
from firsthand.examine.reports.html_metadata import html_metadata
from firsthand.examine.reports.layout import paragraphs
from firsthand.examine.reports.quotations import quotations
from firsthand.examine.reports.sentences import sentences
from firsthand.examine.reports.sources import (
    Document,
    Page,
    PdfDocument,
    PlainDocument,
    WordDocument,
    XmlDocument,
)
from firsthand.examine.reports.text_of_docx import text_of_docx
from firsthand.examine.reports.text_of_html import text_of_html
from firsthand.examine.reports.text_of_pdf import text_of_pdf
from firsthand.examine.reports.text_of_plain import text_of_plain
from firsthand.examine.reports.text_of_xml import text_of_xml
from firsthand.records import Gap, Item, Observation, Passage
from firsthand.steps import Text
from test_reports_documents import DOCX, STORY
from test_reports_html import BOMB, PAGE
from test_reports_material import perform, text_in

SIGNS = " .!?…؟\n\"'“”„«»‹›‘’‚—–-()[],;:0123\t\u00a0"
RUNS = (
    "\n\n",
    ". ",
    "Mr. ",
    "z. B. ",
    "7 April 2022",
    "Published ",
    "aB ",
    "word ",
    "Київ ",
    "في ",
)
TELLING = st.sampled_from([*SIGNS, *RUNS])
WORDS = st.lists(TELLING | st.characters(exclude_categories=["Cs"]), max_size=80).map("".join)


def text_of(words: str) -> Text:
    return Text(Item.of(words.encode()).id, words)


def passages(step: Callable[..., object], words: str) -> list[tuple[Observation, Passage]]:
    out = []
    for each in step(text_of(words)):  # type: ignore[attr-defined]
        if isinstance(each, Observation):
            assert isinstance(each.where, Passage)
            assert each.where.exact == words[each.where.start : each.where.end]
            out.append((each, each.where))
        else:
            assert isinstance(each, Gap)
    return out


@given(WORDS)
@settings(max_examples=300)
def test_sentences_hold_every_word_once_and_in_order(words: str) -> None:
    places = list(paragraphs(words))
    found = passages(sentences, words)
    for number, (start, end) in enumerate(places):
        mine = [where for each, where in found if each.facts["paragraph"] == number]
        assert mine[0].start == start
        assert mine[-1].end == end
        for before, after in itertools.pairwise(mine):
            assert before.end <= after.start
            assert not words[before.end : after.start].strip()
    assert len({each.facts["index"] for each, _ in found}) == len(found)
    assert "".join("".join(w.exact.split()) for _, w in found) == "".join(words.split())


@given(WORDS)
@settings(max_examples=300)
def test_quotations_lie_in_order_and_within_each_other(words: str) -> None:
    places = list(paragraphs(words))
    found = passages(quotations, words)
    outer = [(e.facts["with_marks_start"], e.facts["with_marks_end"]) for e, _ in found]
    assert outer == sorted(outer, key=lambda each: (each[0], -each[1]))
    for each, where in found:
        start, end = each.facts["with_marks_start"], each.facts["with_marks_end"]
        assert start <= where.start < where.end <= end
        assert where.exact == where.exact.strip()
        first, last = places[each.facts["paragraph"]]
        assert first <= start < last
        assert end <= last or "pieces" in each.facts
        if not each.facts["closed"]:
            assert "pieces" not in each.facts
        around = sum(a <= start and end <= b for a, b in outer) - 1
        assert each.facts["depth"] >= 0
        assert each.facts["depth"] <= around or outer.count((start, end)) > 1


@given(WORDS)
@settings(max_examples=200)
def test_dates_are_where_they_are_said_to_be(words: str) -> None:
    for each, where in passages(document_date, words):
        assert each.facts["written"] == where.exact
        assert not {"date", "month_day", "readings"}.isdisjoint(each.facts)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_plain_text_survives_utf8(words: str) -> None:
    text = text_in(perform(text_of_plain, PlainDocument, words.encode()))
    shown = [c for c in words if not c.isspace() and c.isprintable()]
    assert [c for c in text if not c.isspace() and c in set(shown)] == shown or "\ufeff" in words


@given(st.binary(max_size=300))
@settings(max_examples=200)
def test_any_bytes_are_text_or_gaps(data: bytes) -> None:
    text_in(perform(text_of_plain, PlainDocument, data))
    text_in(perform(text_of_html, Page, data))
    text_in(perform(text_of_xml, XmlDocument, data))


SEEDS: list[tuple[str, type[Document], bytes, list[Callable[..., object]]]] = [
    ("html", Page, PAGE.encode(), [text_of_html, html_metadata]),
    ("svg", XmlDocument, BOMB.encode(), [text_of_xml]),
    ("docx", WordDocument, DOCX, [text_of_docx, docx_metadata]),
    ("pdf", PdfDocument, STORY, [text_of_pdf, pdf_metadata]),
]


def damage(data: bytes, rng: random.Random) -> bytes:
    """Change, remove, repeat and insert a few bytes."""
    out = bytearray(data)
    for _ in range(rng.randint(1, 6)):
        at, length = rng.randrange(len(out)), rng.randint(1, 40)
        how = rng.randrange(4)
        if how == 0:
            out[at] = rng.randrange(256)
        elif how == 1:
            del out[at : at + length]
        elif how == 2:
            out[at:at] = out[at : at + length]
        else:
            out[at:at] = rng.choice(
                [b"\0", b"<", b"&x;", b"\xff\xff", b"<p>", b"999999999", b"]]>"]
            )
        out = out or bytearray(b"x")
    return bytes(out)


@pytest.mark.parametrize(("name", "source", "data", "steps"), SEEDS, ids=[s[0] for s in SEEDS])
def test_damaged_documents_never_raise(
    name: str, source: type[Document], data: bytes, steps: list[Callable[..., object]]
) -> None:
    rng = random.Random(name)  # noqa: S311  repeatable damage is wanted, not secrets
    for _ in range(200):
        bad = damage(data, rng)
        for step in steps:
            out = perform(step, source, bad)  # type: ignore[arg-type]
            if step.__name__.startswith("text_of"):
                text_in(out)
            assert out


def lines_run(work: Callable[[], object]) -> int:
    """How many lines of Python are run: unlike time, the same on every machine."""
    count = 0

    def trace(*_: object) -> object:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        work()
    finally:
        sys.settrace(before)
    return count


HARD = {
    "prose": "“We heard a crack,” said Mr. J. Brown of the U.S. on 7 April 2022. ",
    "stops": ". ",
    "open": "“",
    "open and a word": "“a ",
    "nested": "“a ‘b « c ",
    "apostrophes": "‘as don’t cats’ don’t ",
    "closing": "a’ ",
    "dashes": "— a, — b\n\n",
    "continued": "“a\n\n",
    "guillemets": "«a\n\n",
    "one word": "a",
    "dots": "a.b.",
    "dates": "7 April 2022\n\n",
    "brackets": ".[1]",
    "blanks": ".   ",
}


@pytest.mark.parametrize("unit", HARD)
@pytest.mark.parametrize("step", [sentences, quotations, document_date])
def test_twice_the_text_is_at_most_thrice_the_work(step: Callable[..., object], unit: str) -> None:
    def work(times: int) -> int:
        return lines_run(lambda: list(step(text_of(HARD[unit] * times))))  # type: ignore[call-overload]

    work(10)
    small, large = work(200), work(400)
    assert large <= 3 * small + 500
