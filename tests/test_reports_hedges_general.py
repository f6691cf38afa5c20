"""Hedges in manners and languages that the rules were not first written from."""

from __future__ import annotations

import pytest

from firsthand.examine.reports.hedges import find_hedges

FOUND = [
    ("The dam could collapse.", "en", [("could", "likely")]),
    ("It may well have begun there.", "en", [("may well", "likely")]),
    ("Had it held, she would have lived.", "en", [("would have", "mood")]),
    ("Nobody would have been hurt.", "en", [("would have", "mood")]),
    ("It bears the hallmarks of a raid.", "en", [("bears the hallmarks of", "appears")]),
    ("Nearly all of them fled.", "en", [("Nearly", "approximate")]),
    ("Officials falsely said it fell.", "en", [("falsely", "denial")]),
    (
        "Wo er ist, ist unklar; vermutlich floh er.",
        "de",
        [("unklar", "unverified"), ("vermutlich", "likely")],
    ),
    ("Ils pourraient se cacher.", "fr", [("pourraient se cacher", "likely")]),
    (
        "Se rumorea que murió; se desconoce dónde.",
        "es",
        [("Se rumorea que", "reportedly"), ("se desconoce", "unverified")],
    ),
    ("Вряд ли он ушёл, уточняется.", "ru", [("Вряд ли", "likely"), ("уточняется", "unverified")]),
    (
        "Начебто пішов; достеменно невідомо.",
        "uk",
        [("Начебто", "doubt"), ("достеменно невідомо", "unverified")],
    ),
    ("وقد يكون غادر.", "ar", [("وقد يكون", "likely")]),
]
NONE = [
    ("She would have the rich pay. I could take it. Many disputes ended.", "en"),
    ("I believe in it. They deny him a chance. The lies of the land.", "en"),
    ("وقد وصل أمس وبدأ العمل.", "ar"),
    ("Он видно и слышно стоял под снегом.", "ru"),
    ("Der Scheinwerfer und die ersten Züge.", "de"),
]


@pytest.mark.parametrize(("words", "code", "wanted"), FOUND)
def test_hedge_is_found_exactly(words: str, code: str, wanted: list[tuple[str, str]]) -> None:
    assert [(words[h.start : h.end], h.kind) for h in find_hedges(words, code)] == wanted


@pytest.mark.parametrize(("words", "code"), NONE)
def test_what_does_not_hedge_is_none(words: str, code: str) -> None:
    assert [words[h.start : h.end] for h in find_hedges(words, code)] == []
