"""English places by what they have, roads by number, sites of two words. All are invented."""

from __future__ import annotations

import pytest

from firsthand.examine.reports.places import find_places

FOUND = [
    ("On Monday Estavia's interior minister spoke.", [("Estavia", None)]),
    ("Fire broke out beside the E71 motorway.", [("E71 motorway", "beside the")]),
    ("A tanker burned on the N2 highway.", [("N2 highway", None)]),
    ("Drones fell over the Gulf of Lar.", [("Gulf of Lar", "over the")]),
    ("Trucks stood close to the tree line.", [("tree line", "close to the")]),
    ("They met opposite the old brewery.", [("old brewery", "opposite the")]),
    ("Smoke rose just north of the quarry.", [("quarry", "just north of the")]),
    (
        "It is less than 600 metres from the spillway.",
        [("spillway", "less than 600 metres from the")],
    ),
    ("Drones flew deep inside Ordania.", [("Ordania", "deep inside")]),
    ("They hid in the foothills of Mount Ketu.", [("Mount Ketu", "in the foothills of")]),
    ("A hole opened in Tanner's Row.", [("Tanner's Row", None)]),
]


@pytest.mark.parametrize(("words", "wanted"), FOUND)
def test_a_place_and_its_relation_are_found(
    words: str, wanted: list[tuple[str, str | None]]
) -> None:
    found = [
        (words[p.start : p.end], words[p.relation[0] : p.relation[1]] if p.relation else None)
        for p in find_places(words, "en")
    ]
    assert found == wanted


def test_a_dateline_may_have_two_places() -> None:
    rest = "A patrol came under fire on its way home, the mission said in a statement.\n"
    for line, names in (
        ("GORICA, Tarsk, 26 October (Levant Dispatch) — ", ["GORICA", "Tarsk"]),
        ("TESKA/VORN, Sept 7 (Corvin Press) - ", ["TESKA", "VORN"]),
    ):
        text = line + rest
        assert [text[p.start : p.end] for p in find_places(text, "en")] == names


def test_what_is_no_place_is_none() -> None:
    for words in ("It was the New Year concert.", "Phones failed outside the cities."):
        assert find_places(words, "en") == []
