"""The account is safe to open whatever was handed in, and says the same thing twice."""

import base64
import io
import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import cast

import lxml.html
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from firsthand.casefile import CaseFile
from firsthand.publish import account
from firsthand.publish.account import write_account
from firsthand.publish.reports import marked
from firsthand.publish.stills import NotShownError, blurred
from firsthand.publish.words import plainly, shown, timecode
from firsthand.records import Derivation, Facts, Gap, Item, Maker, Passage, Whole
from test_publish_sample import Sample, rich, still_of

NOT_ALLOWED = {"script", "iframe", "object", "embed", "video", "audio", "base", "form", "link"}
HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7 * 7 }}{% include 'x' %}",
    "]]></style><script>",
    "javascript:alert(1)",
    "a\u202egpj.exe",
    "line\nbreak\r\x00\x1b[31m",
    "\u2066\u2067\u2069\u200b\ufeff\u0085\ufffe",
    "z" + "\u0301" * 60,
    "<!-- --><title></title>&amp;&#x202e;",
    "x" * 250,
]
hostile = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60),
)


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    with rich(tmp_path_factory.mktemp("rich") / "case") as made:
        yield made


def parsed(html: str) -> lxml.html.HtmlElement:
    return cast("lxml.html.HtmlElement", lxml.html.fromstring(html))


def page_of(case: CaseFile) -> lxml.html.HtmlElement:
    return parsed(write_account(case).read_bytes().decode("utf-8"))


def assert_does_nothing(page: lxml.html.HtmlElement) -> None:
    for element in page.iter():
        if not isinstance(element.tag, str):
            continue
        assert element.tag not in NOT_ALLOWED
        for name, value in element.attrib.items():
            assert not name.lower().startswith("on")
            if name == "src":
                assert element.tag == "img"
                assert value.startswith("data:image/jpeg;base64,")
            if name == "href":
                assert re.fullmatch(r"#[\w-]+|derived/[0-9a-f]{2}/[0-9a-f]{64}", value)
            assert name not in {"srcset", "action", "formaction", "background", "style", "ping"}
    styles = "".join(page.xpath("//style/text()"))
    assert "url(" not in styles
    assert "@import" not in styles


def test_no_scripts_and_nothing_remote(case: CaseFile) -> None:
    page = page_of(case)
    assert_does_nothing(page)
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'; img-src data:; style-src 'unsafe-inline'")


@settings(max_examples=12)
@given(words=st.lists(hostile, min_size=8, max_size=8))
def test_hostile_words_are_shown_and_do_nothing(
    tmp_path_factory: pytest.TempPathFactory, words: list[str]
) -> None:
    name, title, tag, why, report, device, zone, heading = words
    sample = Sample(tmp_path_factory.mktemp("hostile") / "case", title, title)
    item = sample.keep(name, b"film", means="file")
    sample.typed(item, "video", tag)
    sample.note(
        "x",
        sample.see("device", item, make=device, source=tag),
        sample.see("timestamp", item, clock=device, written=zone, zone=zone),
        sample.see("container", item, format=tag, tags=[{"name": tag, "value": why}]),
        sample.see("name-mismatch", item, extension=tag, says=why, media_type=device),
        Gap(asked=why, why=why, todo=why, install=tag, outcome="partial", item=item),
    )
    sample.report(name + ".html", [("heading", heading), ("paragraph", report)], tag, zone)
    with sample.case as case:
        page = page_of(case)
    assert_does_nothing(page)
    text = page.text_content()
    assert not set(text) & set("\u202e\u202d\u202a\u2066\u2067\u2069\u200b\x00\x1b\ufffe")
    assert len(page.xpath("//article[contains(@class, 'card')]")) == 2


@given(text=hostile)
def test_a_name_is_escaped_and_cannot_turn_its_neighbours(text: str) -> None:
    html = str(shown(text))
    assert html.startswith("<bdi>")
    assert html.endswith("</bdi>")
    inside = parsed(f"<p>{html}</p>")
    assert {e.tag for e in inside.iter()} <= {"p", "bdi", "span"}
    assert not set(inside.text_content()) & set("\u202e\u2066\u200b\x00\r\n\u2028\ufffe")


def test_hidden_characters_are_written_out() -> None:
    assert "U+202E" in shown("a\u202eb")
    assert "U+000A" in shown("a\nb")
    assert "\n" in shown("a\nb", prose=True)
    assert "\u200c" in shown("می\u200cخواهم", prose=True)
    assert plainly("a\u202eb\x00") == "a[U+202E]b[U+0000]"


def test_the_same_case_gives_the_same_bytes(case: CaseFile) -> None:
    first = write_account(case).read_bytes()
    assert write_account(case).read_bytes() == first
    assert not list(case.root.glob(".account*"))


def test_machines_and_folders_are_not_named(case: CaseFile) -> None:
    text = write_account(case).read_text("utf-8")
    for private in ("olena", "secret-folder", "Traceback", str(case.root)):
        assert private not in text


def test_every_gap_and_every_failed_capture_is_told(case: CaseFile) -> None:
    section = page_of(case).xpath("//section[@id='not-done']")[0].text_content()
    for gap in case.records(tag="gap"):
        assert isinstance(gap, Gap)
        assert gap.asked in section
        assert gap.why in section
    for number in range(1, 8):
        assert f"https://example.org/clips/{number}" in section
    assert "its name leads out of the archive" in section


def test_texts_run_their_own_way(case: CaseFile) -> None:
    page = page_of(case)
    assert {p.get("dir") for p in page.xpath("//*[@lang='ar']")} == {"rtl"}
    assert {p.get("dir") for p in page.xpath("//*[@lang='ru']")} == {"ltr"}
    said = [q.text_content() for q in page.xpath("//div[@class='prose']//q")]
    assert "Мост закрыт, поворачивайте" in said
    folded = page.xpath("//details[@class='nav']")
    assert any("Share this" in each.text_content() for each in folded)


def test_every_picture_has_words_and_no_picture_is_clear(case: CaseFile) -> None:
    pictures = page_of(case).xpath("//img")
    assert len(pictures) > 20
    stills = {p.read_bytes() for p in case.derived.root.rglob("*") if p.is_file()}
    for picture in pictures:
        assert picture.get("alt").endswith("blurred; not described yet.")
        data = base64.b64decode(picture.get("src").partition(",")[2])
        assert data not in stills


def test_a_still_that_is_gone_or_changed_is_said_to_be(tmp_path: Path) -> None:
    sample = Sample(tmp_path / "case")
    sample.film("a.mp4", 2)
    with sample.case as case:
        first, second = sorted(p for p in case.derived.root.rglob("*") if p.is_file())
        first.unlink()
        second.chmod(0o644)
        second.write_bytes(still_of(99))
        text = page_of(case).text_content()
    assert "`firsthand examine` makes it again" in text
    assert "its bytes have another hash" in text


def energy(picture: Image.Image) -> float:
    """Return the share of a picture's energy that lies above 16 waves across it."""
    grey = np.asarray(picture.convert("L").resize((256, 256)), dtype=np.float64)
    waves = np.abs(np.fft.fft2(grey - grey.mean())) ** 2
    far = np.hypot(*np.meshgrid(*[np.fft.fftfreq(256, 1 / 256)] * 2)) > 16
    return float(waves[far].sum() / waves.sum())


@pytest.mark.parametrize("size", [(320, 180), (180, 320), (64, 64), (900, 12)])
def test_a_blurred_still_holds_nothing_fine_and_no_metadata(size: tuple[int, int]) -> None:
    data = still_of(1, size)
    small = blurred(data)
    picture = Image.open(io.BytesIO(small.jpeg))
    assert picture.mode == "L"
    assert not picture.getexif()
    assert b"SECRETCAMERA" in data
    assert b"SECRETCAMERA" not in small.jpeg
    assert b"Exif" not in small.jpeg
    assert max(picture.size) <= 192
    if min(size) > 16:
        assert energy(picture) < 0.02
        assert energy(picture) < energy(Image.open(io.BytesIO(data))) / 5


def test_two_faces_that_differ_in_detail_become_one_picture() -> None:
    """What tells one face from another lies below the size of a cell, and is gone."""

    def scene(fine: int) -> bytes:
        noise = np.random.default_rng(fine).integers(0, 60, (180, 320))
        out = io.BytesIO()
        flat = np.full((180, 320), 100)
        Image.fromarray((flat + noise).astype(np.uint8)).save(out, "JPEG", quality=95)
        return out.getvalue()

    assert blurred(scene(1)).jpeg == blurred(scene(2)).jpeg


@pytest.mark.parametrize("data", [b"", b"GIF89a" + bytes(40), b"\xff\xd8\xff\xe0 no picture"])
def test_what_is_no_jpeg_is_not_opened(data: bytes) -> None:
    with pytest.raises(NotShownError):
        blurred(data)


def test_a_large_case_says_what_it_leaves_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(account, "MOST_CARDS", 3)
    monkeypatch.setattr(account, "MOST_REPORTS", 1)
    monkeypatch.setattr(account, "MOST_PICTURES", 5)
    with rich(tmp_path / "case") as case:
        page = page_of(case)
        assert_does_nothing(page)
    assert len(page.xpath("//article[contains(@class, 'card')]")) == 3
    text = " ".join(page.text_content().split())
    assert "Of the other 8 originals the table above gives" in text
    assert "2 more texts are not shown here" in text


def test_a_long_report_and_a_long_paragraph_say_what_they_leave_out(tmp_path: Path) -> None:
    sample = Sample(tmp_path / "case")
    parts = [("paragraph", "word " * 2000), *[("paragraph", f"n {n}") for n in range(400)]]
    sample.report("long.html", parts, "en", "2022")
    with sample.case as case:
        text = " ".join(page_of(case).text_content().split())
    assert "goes on for 6,000 characters more" in text
    assert "101 more paragraphs are not shown here" in text


def test_an_empty_case_has_an_account(tmp_path: Path) -> None:
    with CaseFile.create(tmp_path / "case") as case:
        page = page_of(case)
    assert "Nothing is held in this case yet" in page.text_content()


def test_one_text_of_two_originals_has_two_addresses(tmp_path: Path) -> None:
    sample = Sample(tmp_path / "case")
    sample.report("a.html", [("paragraph", "x"), ("paragraph", "y")], "en", "2022")
    other = sample.keep("b.html", b"another original, the same words")
    text = Item.of(b"x\n\ny").id
    sample.give(
        Maker(step="examine.text_of_html", version=1),
        Derivation(made=Whole(item=text), source=Whole(item=other), how="text", facts=Facts()),
    )
    with sample.case as case:
        page = page_of(case)
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert len(page.xpath("//article[@class='report']")) == 2


@given(st.lists(st.tuples(st.integers(-2, 30), st.integers(-2, 30)), max_size=8))
def test_quotations_are_marked_wherever_they_are_said_to_be(quotes: list[tuple[int, int]]) -> None:
    words = "<b>bold</b> & “said ‘so’ here”"
    html = marked(words, 0, sorted(quotes, key=lambda q: (q[0], -q[1])))
    assert parsed(f"<p>{html}</p>").text_content() == words


def test_times_in_a_film_are_rounded_to_the_millisecond() -> None:
    assert timecode(Fraction(44544, 12800)) == "00:03.480"
    assert timecode(Fraction(3_725_000, 1000)) == "1:02:05.000"
    assert timecode(Fraction(-1, 25)) == "−00:00.040"
    assert timecode(Fraction(59_9996, 10_000)) == "01:00.000"


def test_passages_know_their_place(case: CaseFile) -> None:
    for each in case.records(tag="observation", kind="quotation"):
        assert isinstance(each.where, Passage)  # type: ignore[attr-defined]
