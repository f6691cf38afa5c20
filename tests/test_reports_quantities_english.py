"""English quantities: what a hyphen joins, ages, bounds. All people and events are invented."""

from __future__ import annotations

import pytest

from firsthand.examine.reports.quantities import find_quantities

FOUND = [
    ("The 84-page report named a three-day strike.", ["84", "three"]),
    ("A girl of six hid. He is perhaps nineteen.", []),
    ("See paragraphs 2-3 of it.", []),
    ("A railway line 500 metres south was shut.", ["500"]),
    ("A crowd estimated at 6,000 came.", ["estimated at 6,000"]),
    ("A six-year-old boy in a four-star hotel.", []),
    ("Roughly half of them left.", []),
]


@pytest.mark.parametrize(("words", "wanted"), FOUND)
def test_quantities_are_these(words: str, wanted: list[str]) -> None:
    assert [words[each.start : each.end] for each in find_quantities(words, "en")] == wanted
