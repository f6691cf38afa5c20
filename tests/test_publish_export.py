"""Exports carry words to other tools without carrying commands."""

import csv
import io
from pathlib import Path

import pytest

from firsthand.publish.export import tamed, troubles_csv, web_annotations
from firsthand.records import Gap
from test_publish_sample import Sample


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-2", "@x", "\tx", "\rx", " =cmd|' /C calc'!A0"])
def test_a_formula_becomes_words(cell: str) -> None:
    assert tamed(cell) == f"'{cell}"
    assert tamed("a" + cell) == "a" + cell


def test_captures_and_gaps_as_a_table(tmp_path: Path) -> None:
    sample = Sample(tmp_path / "case")
    item = sample.keep("=HYPERLINK(1).mp4", b"x")
    sample.note("x", Gap(asked="sound", why="line one\nline two, with comma", item=item))
    with sample.case as case:
        rows = list(csv.DictReader(io.StringIO("".join(troubles_csv(case)), newline="")))
    assert [r["is"] for r in rows] == ["capture", "gap"]
    assert rows[0]["place"] == "'=HYPERLINK(1).mp4"
    assert rows[1]["why"] == "line one\nline two, with comma"


def test_places_as_web_annotations(tmp_path: Path) -> None:
    sample = Sample(tmp_path / "case")
    sample.film("a.mp4", 2)
    sample.report("b.html", [("paragraph", "He said “no” there")], "en", "2022")
    with sample.case as case:
        (quote,) = web_annotations(case, "quotation")
        frames = list(web_annotations(case, "key-frame"))
    assert quote["target"]["selector"]["refinedBy"]["exact"] == "no"
    assert frames[1]["target"]["selector"]["value"] == "t=6.000"
