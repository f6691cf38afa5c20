"""What an account, a page of text and a table say of a report's claims."""

import csv
import io
from pathlib import Path

import pytest

import firsthand
from firsthand.cli import main
from firsthand.publish.claims import MOST_CLAIMS, Addresses, hedged
from firsthand.publish.export import claims_csv
from firsthand.publish.overview import overview
from firsthand.records import Claim, Facts, Hedge, Maker, Observation, Passage, Voice

REPORT = """2 May 2024

The mill at Harn apparently burned on Monday.

“It burned all night,” Mara Ilves, who lives near the village of Harn, said. “We counted at
least four lorries,” she added, according to the Ostra Courier.

“=HYPERLINK(1)<script>” said Ole Brandt.
"""


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    inbox = tmp_path_factory.mktemp("claims") / "inbox"
    inbox.mkdir()
    (inbox / "report.txt").write_text(REPORT)
    with firsthand.investigate(inbox, inbox.parent / "case") as made:
        yield made


def table(case: firsthand.Case) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO("".join(claims_csv(case.file)), newline="")))


def test_the_table_holds_each_claim_with_its_place(case):
    rows = {row["words"]: row for row in table(case)}
    assert len(rows) == len(list(case.records("claim")))
    row = rows["It burned all night,"]
    assert (row["who"], row["cue"], row["hands"]) == ("Mara Ilves", "said", "2")
    chain = next(r["voices"] for r in rows.values() if "four lorries" in r["words"])
    assert chain == "Mara Ilves > Ostra Courier"
    for each in case.records("claim"):
        assert isinstance(each, Claim)
        assert str(each.words.start) in {row["start"] for row in rows.values()}


def test_no_cell_is_a_formula(case):
    cells = [cell for row in table(case) for cell in row.values()]
    assert any("HYPERLINK" in cell for cell in cells)
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


def test_the_account_shows_who_says_what_and_how_surely(case):
    html = (case.file.root / "account.html").read_text("utf-8")
    assert "What it claims" in html
    assert "Ostra Courier" in html
    assert "<em>apparently</em>" in html.replace("<bdi>", "").replace("</bdi>", "")
    assert "<script" not in html
    assert "claim in the report’s own voice" in html


def test_only_what_was_handed_in_is_an_original(case):
    view = overview(case.file)
    assert {view.captures[item][0].place for item in view.sizes} == {"inbox/report.txt"}
    assert len(list(case.records("derivation", "sketch"))) == 1
    html = (case.file.root / "account.html").read_text("utf-8")
    assert "file of unknown kind" not in html


def test_the_page_of_text_shows_them_too(case, capsys):
    assert main(["show", "report.txt", "--case", str(case.file.root)]) == 0
    out = capsys.readouterr().out
    assert 'quotation: "It burned all night,"' in out
    assert "Mara Ilves > Ostra Courier; 3 hands" in out
    assert 'in its own voice; 1 hand; hedged "apparently"' in out


@pytest.mark.parametrize("what", ["claims", "troubles", "annotations"])
def test_exports_are_words_of_the_command_line(case, capsys, what):
    assert main(["export", what, str(case.file.root)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("{" if what == "annotations" else "id,")
    assert len(out.splitlines()) > (0 if what == "troubles" else 3)


def passage(text: str, start: int, end: int) -> Passage:
    return Passage(item="0" * 64, start=start, end=end, exact=text[start:end])


def test_hedges_are_marked_where_they_stand_and_nowhere_else():
    words = passage("xx it <b> may burn", 3, 18)
    marked = str(hedged(words, [(10, 13), (0, 2), (10, 13), (12, 30)]))
    assert "<em>" in marked
    assert "may" in marked[marked.index("<em>") : marked.index("</em>")]
    assert marked.count("<em>") == 1
    assert "<b>" not in marked


def test_addresses_are_of_the_paragraph_that_holds_a_character():
    addresses = Addresses([(0, 4, "a", 1), (6, 9, "b", 2)])
    assert [addresses.of(at) for at in (0, 3, 4, 6, 8, 9)] == [
        ("a", 1),
        ("a", 1),
        ("", None),
        ("b", 2),
        ("b", 2),
        ("", None),
    ]


def test_a_thousand_claims_are_counted_and_not_all_shown(tmp_path: Path):
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    text = "\n\n".join(f"The barge at berth {n} sank in the night." for n in range(1000))
    (inbox / "long.txt").write_text(text)
    with firsthand.investigate(inbox, tmp_path / "case") as made:
        found = len(list(made.records("claim")))
        html = (made.file.root / "account.html").read_text("utf-8")
    assert found > MOST_CLAIMS
    assert f"{found - MOST_CLAIMS} more claims are not shown here" in html.replace(",", "")


def test_a_proposal_of_a_model_is_said_to_be_one(tmp_path: Path):
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "report.txt").write_text(REPORT)
    with firsthand.investigate(inbox, tmp_path / "case") as made:
        [text] = {c.about for c in made.records("claim") if isinstance(c, Claim)}
        at = REPORT.strip().index("The mill")
        words = Passage(item=text, start=at, end=at + 16, exact="The mill at Harn")
        voice = Voice(name="Nobody <b>", role="unnamed")
        hedge = Hedge(words=words, kind="likely")
        facts = Facts(reader="model", model="small", proposed=True)
        claim = Claim(words=words, sort="statement", voices=(voice,), hedges=(hedge,), facts=facts)
        [added] = made.add([claim], "Ada Kern")
        assert added.by == Maker(person="Ada Kern")
        html = made.publish().read_text("utf-8")
    assert "proposed by the language model" in html
    assert "Nobody &lt;b&gt;" in html


def test_a_claim_says_which_of_its_words_read_as_rewritten(tmp_path: Path):
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "report.txt").write_text(REPORT)
    with firsthand.investigate(inbox, tmp_path / "case") as made:
        [text] = {c.about for c in made.records("claim") if isinstance(c, Claim)}
        body = REPORT.strip()
        marked = []
        for phrase in ("apparently burned", "burned all night"):
            at = body.index(phrase)
            where = Passage(item=text, start=at, end=at + len(phrase), exact=phrase)
            facts = Facts(proposed="may have burned", suspicion="clear")
            marked.append(Observation(kind="odd-phrase", where=where, facts=facts))
        made.add(marked, "Ada Kern")
        rows = table(made)
        html = made.publish().read_text("utf-8")
    said = {row["words"]: row["odd phrases"] for row in rows}
    told = "“apparently burned” (perhaps “may have burned”)"
    assert [words for words, odd in said.items() if odd == told] == [
        words for words in said if "apparently burned" in words
    ]
    # What stands in quotation marks survives rewriting, and is not judged.
    assert said["It burned all night,"] == ""
    assert f"rests on words that read as rewritten: {told}" in html
