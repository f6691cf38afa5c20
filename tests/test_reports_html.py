"""Pages and drawings: words in order, roles, what is left out, hostile ones."""

from pathlib import Path

import pytest

from firsthand.examine.reports.html_metadata import html_metadata
from firsthand.examine.reports.sources import Page, XmlDocument
from firsthand.examine.reports.text_of_html import text_of_html
from firsthand.examine.reports.text_of_xml import text_of_xml
from firsthand.records import Instant
from test_reports_material import Out, derived, gaps, observed, perform, roles, text_in

PAGE = """<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Bridge falls &ndash; Gazette</title>
<meta property="article:published_time" content="2022-04-07T14:05:00+03:00">
<meta property="article:modified_time" content="2022-04-08">
<meta property="og:title" content="Bridge falls"><meta name="author" content="Ida Brandt">
<link rel="canonical" href="https://gazette.example/bridge">
<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",
"datePublished": "2022-04-07T11:05:00Z", "author": [{"name": "Ida Brandt"}]}]}</script>
<style>p { color: red }</style><script>document.write("<p>written</p>")</script></head>
<body class="menu"><header><a href="/">Gazette</a><nav><ul><li>News<li>Sport</ul></nav></header>
<main><article><header><h1>Bridge
   falls</h1><p>By Ida Brandt &amp; others, <time datetime="2022-04-07">Thursday</time></p></header>
<p>The <b>foot</b>bridge&nbsp;fell.<br>Nobody knows why.<br><br>It was <q>old</q>.
<p hidden>Secret words</p><p style="display : none">More of them</p>
<h2>What we know</h2><ul><li>Four people<ul><li>Two men</ul><li><p>One boat</p></ul>
<table><caption>The bridge</caption><tr><th>Built<th>Fell<tr><td>1890<td>2022</table>
<figure><img alt="not shown"><figcaption>The bridge in May</figcaption></figure>
<blockquote><p>“We heard a crack.”</p></blockquote><pre>a  b

c</pre><noscript>Switch scripts on</noscript></article></main>
<aside>Also read</aside><footer>© Gazette</footer></body></html>"""


def page(data: str | bytes, **settings: int) -> Out:
    raw = data.encode() if isinstance(data, str) else data
    return perform(text_of_html, Page, raw, "text/html", **settings)


def test_words_stand_in_their_order_with_their_roles() -> None:
    out = page(PAGE)
    text_in(out)
    assert roles(out) == [
        ("navigation", "Gazette"),
        ("navigation", "News"),
        ("navigation", "Sport"),
        ("heading1", "Bridge falls"),
        ("paragraph", "By Ida Brandt & others, Thursday"),
        ("paragraph", "The footbridge\u00a0fell.\nNobody knows why."),
        ("paragraph", "It was “old”."),
        ("heading2", "What we know"),
        ("list-item1", "Four people"),
        ("list-item2", "Two men"),
        ("list-item1", "One boat"),
        ("caption", "The bridge"),
        ("table-row", "Built\tFell"),
        ("table-row", "1890\t2022"),
        ("caption", "The bridge in May"),
        ("quote", "“We heard a crack.”"),
        ("paragraph", "a  b"),
        ("paragraph", "c"),
        ("navigation", "Also read"),
        ("navigation", "© Gazette"),
    ]


def test_what_is_left_out_is_told() -> None:
    out = {each["what"]: each["characters"] for each in derived(page(PAGE))["left_out"]}
    assert out["hidden"] == len("Secret words") + len("More of them")
    assert out["noscript"] == len("Switch scripts on")
    assert derived(page(PAGE))["quotation_marks_added_for_q"] == 1


def test_a_page_that_hides_more_than_it_shows_is_a_gap() -> None:
    (gap,) = gaps(page("<p>Subscribe</p><div hidden>" + "The whole story. " * 20 + "</div>"))
    assert "hidden" in gap.why


def test_a_page_of_scripts_shows_no_words_and_says_so() -> None:
    out = page("<script>show('story')</script>")
    (gap,) = gaps(out)
    assert "scripts" in gap.why
    assert gap.outcome is None


def test_a_table_that_lays_out_a_page_is_no_row() -> None:
    out = page("<table><tr><td><p>One.</p><p>Two.</p><td>Side</table>")
    assert [words for _, words in roles(out)] == ["One.", "Two.", "Side"]


@pytest.mark.parametrize(
    ("head", "encoding", "told"),
    [
        ('<meta charset="windows-1251">', "cp1251", "windows-1251"),
        ("<meta http-equiv=Content-Type content='text/html; charset=koi8-u'>", "koi8_u", "koi8-u"),
        ("", "cp1251", "windows-1251"),
        ('<meta charset="utf-8">', "cp1251", "windows-1251"),  # the page is wrong
        ('<meta charset="windows-1251">', "utf-8", "utf-8"),  # and so is this one
        ("", "utf-16", "utf-16-le"),
    ],
)
def test_encodings_of_pages(head: str, encoding: str, told: str) -> None:
    words = "Міст у Зоряному обвалився, їхні речі лишились там. Усе гаразд, сказав він."
    out = page(f"{head}<p>{words}</p>".encode(encoding))
    assert text_in(out) == words + "\n"
    assert derived(out)["encoding"] == told


@pytest.mark.parametrize(
    "hostile",
    [
        "<div>" * 50_000 + "deep" + "</div>" * 50_000,
        "<b>" * 150_000 + "deep",
        "<table><tr><td>deep" * 20_000,
        "<ul><li>deep" * 20_000,
        "<q>" * 20_000 + "deep",
        "<p " + "a=b " * 100_000 + ">deep",
        "deep<p title='" + "x" * 1_000_000,
        "<!--" * 100_000 + "--><p>deep",
        "deep&" + "a" * 500_000 + ";",
        "<svg><script>x</script><text>deep</text><foreignObject><p>deep",
    ],
)
def test_hostile_pages_end_in_words_or_gaps(hostile: str) -> None:
    out = page(hostile)
    text_in(out)
    assert gaps(out) or "deep" in text_in(out)


def test_a_long_page_is_read_to_a_limit() -> None:
    out = page("<p>words</p>" * 2000, most_paragraphs=50)
    assert len(roles(out)) == 50
    assert [gap.outcome for gap in gaps(out)] == ["partial"]


def test_metadata() -> None:
    out = perform(html_metadata, Page, PAGE.encode(), "text/html")
    found = [
        (
            e.kind,
            e.facts.get("text") or e.facts.get("date") or e.facts["language"],
            e.facts["read_from"],
        )
        for e in observed(out)
    ]
    assert found == [
        ("declared-language", "en-GB", "HTML lang attribute"),
        ("title", "Bridge falls – Gazette", "HTML title element"),
        ("document-date", "2022-04-07", "HTML metadata: article:published_time"),
        ("document-date", "2022-04-08", "HTML metadata: article:modified_time"),
        ("title", "Bridge falls", "HTML metadata: og:title"),
        ("author", "Ida Brandt", "HTML metadata: author"),
        ("address", "https://gazette.example/bridge", "HTML link rel=canonical"),
        ("document-date", "2022-04-07", "JSON-LD: datePublished"),
        ("author", "Ida Brandt", "JSON-LD: author"),
        ("document-date", "2022-04-07", "HTML time element"),
    ]
    dates = [e.facts for e in observed(out) if e.kind == "document-date"]
    assert dates[0]["instant"] == Instant(text="2022-04-07T14:05:00+03:00")
    assert dates[2]["instant"] == Instant(text="2022-04-07T11:05:00Z")
    assert dates[1]["zone"] == "unknown"


@pytest.mark.parametrize("script", ["{", "[" * 100_000, '{"datePublished": 5}', "1" * 5000])
def test_bad_structured_data(script: str) -> None:
    source = f'<script type="application/ld+json">{script}</script>'
    out = perform(html_metadata, Page, source.encode(), "text/html")
    assert gaps(out)
    assert not observed(out)


BOMB = (
    '<!DOCTYPE s [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/hostname">]>'
    "<svg><title>A &amp; B</title><text>One <tspan>two</tspan> &c; &x;</text>"
    "<script>alert(1)</script><style>a{}</style></svg>"
)


def drawing(data: str | bytes) -> Out:
    raw = data.encode() if isinstance(data, str) else data
    return perform(text_of_xml, XmlDocument, raw, "image/svg+xml")


def test_entities_are_not_expanded_and_nothing_is_loaded() -> None:
    out = drawing(BOMB)
    assert text_in(out) == "A & B\n\nOne two &c; &x;\n"
    assert roles(out)[0] == ("caption", "A & B")
    assert any("entities" in gap.why for gap in gaps(out))


@pytest.mark.parametrize(
    ("data", "words", "outcome"),
    [
        ("<a>" * 100_000 + "deep", "deep", "partial"),
        ("<a>One</b>", "One", "partial"),
        ("<a/>", "", None),
        ("no XML", "", "unreadable"),
        ("<?xml version='1.0' encoding='none-such'?><a>x</a>", "", "unreadable"),
    ],
)
def test_bad_drawings(data: str, words: str, outcome: str | None) -> None:
    out = drawing(data)
    assert text_in(out).strip() == words
    assert gaps(out)[-1].outcome == outcome


def test_drawings_in_other_encodings() -> None:
    declared = '<?xml version="1.0" encoding="windows-1251"?><a>Міст</a>'
    assert text_in(drawing(declared.encode("cp1251"))) == "Міст\n"
    assert text_in(drawing("<a>Міст</a>".encode("utf-16"))) == "Міст\n"


def test_nothing_reads_a_file_or_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        pytest.fail("something was opened")

    monkeypatch.setattr("builtins.open", refuse)
    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr("socket.socket", refuse)
    drawing(BOMB)
    page('<base href="http://a.example/"><iframe src="file:///etc/hostname"></iframe><p>x')
