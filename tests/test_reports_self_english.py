"""What English reports say of themselves, in more forms. All people and papers are invented."""

from __future__ import annotations

import pytest

from firsthand.examine.reports.self_statements import find_self_statements

FOUND = [
    ("9 May 2017 | Updated at 19:05\n\nIt rained.", "Updated at 19:05", "update"),
    (
        "Posted Mon 30 Oct 2023 · Last modified 17:40 GMT\n\nIt rained.",
        "Last modified 17:40 GMT",
        "update",
    ),
    ("UPDATE 2-Drones set fire to a mill\n\nIt burned.", "UPDATE 2", "update"),
    (
        "Ada Quill and Bram Vane in Belrose\nPosted Mon 30 Oct 2023\n\nIt rained.",
        "Ada Quill and Bram Vane in Belrose",
        "byline",
    ),
    (
        "Words by Ada Quill, photographs by Bram Vane\n\nIt rained.",
        "Words by Ada Quill, photographs by Bram Vane",
        "byline",
    ),
    ("Tri-Lake Press 09-05-2017 14:20\n\nIt rained.", "Tri-Lake Press", "agency"),
    (
        "It burned. PBN was not able to establish the cause; roads are shut.",
        "PBN was not able to establish the cause",
        "not-verified",
    ),
    (
        "Two were reportedly shot; Coast Radio could not confirm this.",
        "Coast Radio could not confirm this",
        "not-verified",
    ),
]


@pytest.mark.parametrize(("text", "words", "sort"), FOUND)
def test_it_is_found(text: str, words: str, sort: str) -> None:
    found = [(text[each.start : each.end], each.sort) for each in find_self_statements(text, "en")]
    assert (words, sort) in found


def test_what_others_could_not_establish_is_theirs() -> None:
    for text in (
        "Investigators could not establish the cause.",
        "Police were unable to trace him.",
    ):
        assert find_self_statements(text, "en") == []
