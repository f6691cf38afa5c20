"""Who got it from whom, as an account tells it: trees, roots, drift, spun texts."""

import json
import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import firsthand
from firsthand.casefile import Task
from firsthand.cli import main
from firsthand.publish import account
from firsthand.publish.account import _environment
from firsthand.publish.lineage_values import Named
from firsthand.publish.overview import overview
from firsthand.publish.traced import traced
from firsthand.publish.tree import MOST_ROWS, Node, tree_svg
from firsthand.records import Derivation, Facts, Maker, Observation, Passage, Whole
from firsthand.run import now

ROOT = """date 2024-05-02 The Ostra Courier

Video appears to show lorry at closed bridge

A video posted on Monday appears to show a lorry driving on to the closed bridge at Harn, north of
Tarnsee.

The Ostra Courier spoke by telephone to two residents of the village and verified the footage.

“It came down the hill without its lights,” said Mara Ilves, who lives near the bridge. At least
three people stood beside the barrier, she said.

The flood office said that the barrier had been closed since the morning of 28 April and that nobody
was allowed to pass it. It is looking for the driver.
"""
RETOLD = """date 2024-05-04 Northern Mirror

Lorry drives on to closed bridge

A video posted on Monday shows a lorry driving on to the closed bridge at Harn, north of Tarnsee.

The Ostra Courier spoke by telephone to two residents of the village and verified the footage.

“It came down the hill without its lights,” said Mara Ilves, who lives near the bridge. At least
seven people stood beside the barrier, she said.

The flood office said that the barrier had been closed since the morning of 28 April and that nobody
was allowed to pass it. It is looking for the driver, the Ostra Courier reported.
"""
OTHER = """date 2024-05-03 Harbour Post

New ferry for the islands

The ferry company has ordered a second ship for the line to the southern islands. It is to be built
in Velm and to carry ninety cars, the company said on Friday. Fishermen had asked for it for years.
"""


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    inbox = tmp_path_factory.mktemp("traced") / "inbox"
    inbox.mkdir()
    for name, text in {"root.txt": ROOT, "retold.txt": RETOLD, "other.txt": OTHER}.items():
        (inbox / name).write_text(text)
    firsthand.investigate(inbox, inbox.parent / "case").close()
    # To read: one of the tests is a verb that writes.
    with firsthand.open(inbox.parent / "case", write=False) as made:
        yield made


def test_a_retelling_is_told_with_both_passages(case):
    found = traced(case.file, overview(case.file))
    [edge] = found.edges
    assert "root.txt" in edge.source
    assert "retold.txt" in edge.made
    assert edge.why
    assert edge.pairs
    for pair in edge.pairs:
        assert pair.source in ROOT
        assert pair.made in RETOLD


def test_three_reports_have_two_roots(case):
    found = traced(case.file, overview(case.file))
    [group] = found.groups
    assert group.group.says.startswith("2 reports, 1 root")
    assert found.alone == 1


def test_what_changed_is_quoted_from_both(case):
    found = traced(case.file, overview(case.file))
    assert found.drifts
    for drift in found.drifts:
        assert drift.source in ROOT
        assert drift.made in RETOLD
        assert drift.why
    assert {"hedge lost", "count inflated"} <= {drift.sort for drift in found.drifts}


def test_nobody_is_accused_of_spinning(case):
    assert traced(case.file, overview(case.file)).spun == ()


def test_the_language_models_judgement_stands_for_the_quicker_one(tmp_path):
    (tmp_path / "root.txt").write_text(ROOT)
    with firsthand.investigate(tmp_path / "root.txt", tmp_path / "case") as made:
        seen = [o for o in made.records("observation") if isinstance(o, Observation)]
        item = next(o.where.item for o in seen if o.kind == "lineage")
        at = now()
        for model in (False, True):
            by = Maker(step="trace.spun", version=3, settings=Facts(model=model))
            facts = Facts(verdict="spun", why=f"{model}", mixture_in_context=7 if model else None)
            told = Observation(kind="spinning", where=Whole(item=item), facts=facts, by=by)
            words = Passage(item=item, start=5, end=9, exact="2024")
            odd = Observation(kind="odd-phrase", where=words, facts=Facts(odds_bits="3"), by=by)
            made.file.append([Task(by, (), (told, odd), True, at, at, "here")])  # noqa: FBT003
        spun = traced(made.file, overview(made.file)).spun
    assert [(each.text.why, len(each.text.phrases)) for each in spun] == [("True", 1)]


def test_the_account_shows_the_tree_and_the_changes(case):
    html = (case.file.root / "account.html").read_text("utf-8")
    assert 'class="tree"' in html
    assert "Who got it from whom" in html
    assert "hedge lost" in html
    assert "<script" not in html


SISTERS = {
    "pilot.txt": """date 2024-05-04 Pilot Gazette

Lorry drives on to closed bridge

A video posted on Monday shows a lorry driving on to the closed bridge at Harn, north of Tarnsee,
the Ostra Courier reported. The lorry had come down the hill without its lights, the paper was told.
At least three people stood beside the barrier.
""",
    "lantern.txt": """date 2024-05-05 Evening Lantern

Closed bridge at Harn: lorry filmed

According to the Ostra Courier, a lorry was filmed as it drove on to the closed bridge near Harn, to
the north of Tarnsee. Its lights were off when it came down from the hill, and there were three
people or more beside the barrier at the time. The film was posted on Monday.
""",
}


def test_it_is_told_who_is_alike_only_because_both_name_one_source(tmp_path):
    for name, text in SISTERS.items():
        (tmp_path / name).write_text(text)
    with firsthand.investigate(tmp_path, tmp_path / "case") as made:
        told = traced(made.file, overview(made.file)).edges
        html = (made.file.root / "account.html").read_text("utf-8")
    assert {each.source for each in told} == {"a report by Ostra Courier that we do not hold"}
    alike = [named.name for each in told for named in each.alike]
    assert len(alike) == 1
    assert "both name this source, which explains it" in html


def test_no_link_of_the_account_leads_nowhere(case):
    html = (case.file.root / "account.html").read_text("utf-8")
    ids = set(re.findall(r' id="([^"]+)"', html))
    assert set(re.findall(r'href="#([^"]+)"', html)) <= ids


def test_no_link_leads_to_a_report_that_is_left_out(tmp_path, monkeypatch):
    monkeypatch.setattr(account, "MOST_REPORTS", 1)
    monkeypatch.setattr(account, "MOST_CARDS", 1)
    for name, text in {"root.txt": ROOT, "retold.txt": RETOLD}.items():
        (tmp_path / name).write_text(text)
    inbox = [tmp_path / "root.txt", tmp_path / "retold.txt"]
    with firsthand.investigate(inbox, tmp_path / "case") as made:
        html = (made.file.root / "account.html").read_text("utf-8")
    ids = set(re.findall(r' id="([^"]+)"', html))
    leads = set(re.findall(r'href="#([^"]+)"', html))
    assert "2 reports, 1 root" in html
    assert {each for each in leads if each.startswith(("r-", "p-"))} <= ids


def test_each_change_leads_to_the_paragraphs_that_it_stands_in(case):
    found = traced(case.file, overview(case.file))
    for drift in found.drifts:
        assert drift.source_link.startswith("p-")
        assert drift.made_link.startswith("p-")
        assert drift.source_link != drift.made_link


def test_a_few_words_are_shown_in_their_sentence(case):
    found = traced(case.file, overview(case.file))
    (count,) = (d for d in found.drifts if d.sort == "count inflated")
    before, after = count.made_around
    assert f"{before}{count.made}{after}" in " ".join(RETOLD.split("\n")) or after.endswith("…")
    assert after


def test_a_claim_says_which_reports_tell_it(case):
    found = traced(case.file, overview(case.file))
    for claim in found.claims:
        assert len(claim.told_by) == claim.reports
        assert all(each.link.startswith("r-") for each in claim.told_by)


def test_the_same_bytes_found_twice_are_one_row_that_says_so(tmp_path):
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    for name in ("a.txt", "b.txt", "c.txt"):
        (inbox / name).write_text(ROOT)
    (inbox / "retold.txt").write_text(RETOLD)
    with firsthand.investigate(inbox, tmp_path / "case") as made:
        (group,) = traced(made.file, overview(made.file)).groups
    (root,) = (n for n in group.group.nodes.values() if "a.txt" in n.label)
    assert "the same bytes as inbox/b.txt and 1 more" in root.note


def test_a_claim_that_very_many_tell_names_some_of_them(case):
    text = traced(case.file, overview(case.file))
    claim = replace(text.claims[0], told_by=tuple(Named(f"n{n}", "") for n in range(90)))
    template = _environment().from_string(
        "{% import 'parts.html.j2' as parts %}{% include 'traced.html.j2' %}"
    )
    html = template.render(traced=replace(text, claims=(claim,)), commands={})
    assert "n39" in html
    assert "n40" not in html
    assert "and 50 more" in html


def test_the_verb_says_it_in_words(case, capsys, tmp_path):
    root = str(case.file.root)
    case.close()
    assert main(["trace", root, "--quiet"]) == 0
    out = capsys.readouterr().out
    assert "2 reports, 1 root" in out
    assert "hedge lost: “appears to show” -> “shows”" in out or "hedge lost" in out


def test_the_verb_gives_tree_counts_and_drift_as_json(case, capsys):
    assert main(["trace", str(case.file.root), "--wording", "--json", "--quiet"]) == 0
    told = json.loads(capsys.readouterr().out)
    group = next(g for g in told["groups"] if g["reports"] > 1)
    assert (group["reports"], group["roots"], group["says"]) == (2, 1, "2 reports, 1 root")
    root, retelling = group["tree"]
    assert (root["depth"], root["parent"], retelling["parent"]) == (0, None, root["item"])
    assert retelling["file"].endswith("retold.txt")
    assert retelling["derivation"]
    changes = {(d["sort"], d["here"]) for d in told["drift"]}
    assert {("hedge lost", True), ("count inflated", True)} <= changes
    assert told["versions"] == told["spun"] == told["spun_wording"] == []


def test_every_finding_rests_on_records_of_the_case(case, capsys):
    assert main(["check", str(case.file.root), "--quiet"]) == 0
    with firsthand.open(case.file.root, write=False) as again:
        kinds = {r.kind for r in again.records("observation") if isinstance(r, Observation)}
        hows = {r.how for r in again.records("derivation") if isinstance(r, Derivation)}
    assert {"lineage", "roots", "drift", "house"} <= kinds
    assert hows & {"light edit", "rewrite", "cites"}


def test_a_source_that_is_not_held_is_told_of_one_report_alone(tmp_path):
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "retold.txt").write_text(RETOLD)
    with firsthand.investigate(inbox, tmp_path / "case") as made:
        html = (made.file.root / "account.html").read_text("utf-8")
    assert "1 report, 1 root" in html
    assert "Ostra Courier that we do not hold" in html
    assert "nothing in common" not in html


# -- the tree itself ---------------------------------------------------------------------------


def node(key: str, **more: object) -> Node:
    given = {"note": "rewrite", "held": True, "sure": True, "link": f"r-{key}"} | more
    return Node(key=key, label=f"<{key}>", **given)  # type: ignore[arg-type]


def test_a_tree_is_drawn_from_its_roots():
    nodes = {k: node(k) for k in "abcd"} | {"x": node("x", held=False, note="", link="")}
    html = str(tree_svg(["x", "d"], nodes, {"x": ["a"], "a": ["b", "c"]}))
    rows = list(ET.fromstring(html))  # noqa: S314 (our own)
    assert len(rows) == 5
    assert "&lt;a&gt;" in html
    circles = [circle for row in rows for circle in row.findall("svg/circle")]
    xs = [float(circle.attrib["cx"][:-2]) for circle in circles]
    assert xs == [0.5, 2, 3.5, 3.5, 0.5]
    # Down from x; to a and down from it; past it to b and on; to c, where it ends; d stands alone.
    assert [len(row.findall("svg/line")) for row in rows] == [1, 3, 2, 2, 0]
    downs = [row.findall("svg/line") for row in rows]
    assert [line.get("y2") for line in downs[2] if line.get("x1") == "2.00em"] == ["100%", "0.95em"]
    assert [line.get("y2") for line in downs[3] if line.get("x1") == "2.00em"] == [
        "0.95em",
        "0.95em",
    ]


def test_a_row_of_a_tree_can_wrap_and_break_and_says_how_deep_it_stands():
    html = str(tree_svg(["a"], {"a": node("a"), "b": node("b")}, {"a": ["b"]}))
    assert "viewBox" not in html
    assert "<text" not in html
    assert html.count("<li ") == 2
    assert "level 2: " in html


def test_how_a_report_was_made_leads_to_why_we_believe_it():
    html = str(tree_svg(["a"], {"a": node("a"), "b": node("b", why="e-b")}, {"a": ["b"]}))
    assert '<a href="#e-b">' in html


def test_a_ring_is_cut_and_a_long_tree_too():
    html = str(tree_svg(["a"], {k: node(k) for k in "ab"}, {"a": ["b"], "b": ["a"]}))
    assert html.count("<circle") == 2
    many = {str(n): node(str(n)) for n in range(1000)}
    html = str(tree_svg(["0"], many, {str(n): [str(n + 1)] for n in range(999)}))
    assert html.count("<circle") == MOST_ROWS
    assert all(float(x) < 20 for x in re.findall(r'cx="([\d.]+)em"', html))


def test_the_tree_says_what_it_does_not_know(tmp_path: Path):
    svg = str(tree_svg(["a"], {"a": node("a"), "b": node("b", sure=False)}, {"a": ["b"]}))
    assert "which way is undetermined" in svg
    assert 'class="edge unsure"' in svg
