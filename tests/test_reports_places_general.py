"""Places in manners and languages that the rules were not first written from."""

from __future__ import annotations

import pytest

from firsthand.examine.reports.places import find_places

FOUND = [
    (
        "Men came outside the port city of Lombara. Residents of Lombara, Sefi and Old Quay left.",
        "en",
        [
            ("Lombara", "outside the port city of"),
            ("Lombara", None),
            ("Sefi", None),
            ("Old Quay", None),
        ],
    ),
    ("They fled across the Tamu River.", "en", [("Tamu River", "across the")]),
    (
        "He lives on Linden Street in eastern Velm.",
        "en",
        [("Linden Street", None), ("Velm", "eastern")],
    ),
    ("Syria and Kyiv were named.", "en", [("Syria", None), ("Kyiv", None)]),
    (
        "Nahe der Hafenstadt Halden brannte die Lindenstraße.",
        "de",
        [("Halden", "Nahe der Hafenstadt")],
    ),
    ("Sie flohen in Richtung Ostrava.", "de", [("Ostrava", "in Richtung")]),
    (
        "Ils sont près de la gare, à 20 kilomètres au nord de Lombara.",
        "fr",
        [("gare", "près de la"), ("Lombara", "à 20 kilomètres au nord de")],
    ),
    (
        "Fue cerca de la ciudad portuaria de Lombara, en la calle de los Tejedores.",
        "es",
        [("Lombara", "cerca de la ciudad portuaria de"), ("calle de los Tejedores", None)],
    ),
    (
        "Посёлок у моста. Брезань горит. Это было в Брезани.",
        "ru",
        [("моста", "у"), ("Брезань", None), ("Брезани", None)],
    ),
    ("Вибух у Ломбарі. Ломбара спить.", "uk", [("Ломбарі", None), ("Ломбара", None)]),
    ("هاجموا بلدة سيفي ثم انسحبوا شمال سيفي.", "ar", [("سيفي", None), ("سيفي", "شمال")]),
]
NONE = [
    ("He walked toward Democrats and by the Koch brothers.", "en"),
    ("Colonel Petar Osmin spoke. They walked behind Osmin, over Osmin and toward Osmin.", "en"),
    ("Nach Angaben der Polizei starb er in Haft, aus Protest.", "de"),
]


@pytest.mark.parametrize(("words", "code", "wanted"), FOUND)
def test_place_is_found_exactly_with_its_relation(
    words: str, code: str, wanted: list[tuple[str, str | None]]
) -> None:
    found = [
        (words[p.start : p.end], words[p.relation[0] : p.relation[1]] if p.relation else None)
        for p in find_places(words, code)
    ]
    assert found == wanted


@pytest.mark.parametrize(("words", "code"), NONE)
def test_what_names_no_place_is_none(words: str, code: str) -> None:
    assert [words[p.start : p.end] for p in find_places(words, code)] == []
