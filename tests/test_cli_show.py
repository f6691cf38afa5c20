"""How a text is told on a page: a line each, and only what a reader wants of it."""

import pytest

from firsthand.cli.show_text import lines_of
from firsthand.records import Facts, Observation, Passage, Whole

ITEM = "a" * 64


def seen(said: str, start: int, exact: str, **facts: object) -> Observation:
    where = Passage(item=ITEM, start=start, end=start + len(exact), exact=exact)
    return Observation(kind=said, where=where, facts=Facts(facts))


def test_only_passages_in_another_language_are_told():
    whole = Observation(
        kind="language", where=Whole(item=ITEM), facts=Facts(language="en", supported=True)
    )
    same = seen("language", 0, "A barge sank.", language="en", supported=True)
    other = seen("language", 20, "Ein Kahn sank.", language="de", supported=True)
    unread = seen("language", 40, "Een schip zonk.", language="nl", supported=False)
    told = lines_of("language", [whole, same, other, unread])
    assert told is not None
    assert [line[:30] for line in told] == [
        "en",
        '20-34 "Ein Kahn sank."  de',
        '40-55 "Een schip zonk."  nl; n',
    ]
    assert "not a language whose claims are read" in told[2]


@pytest.mark.parametrize(
    ("kind", "facts", "line"),
    [
        (
            "time-mention",
            {"from": "2031-03-03", "to": "2031-03-05", "vague": True},
            "2031-03-03 to 2031-03-05, vague",
        ),
        ("time-mention", {}, "not read as a day"),
        (
            "place-mention",
            {"reading": "near", "name": "Harn", "written": "close to Harn"},
            'near; as written: "close to Harn"',
        ),
        ("quantity", {"low": "4", "of": "lorries"}, "4 to ... lorries"),
        ("quantity", {"low": "12", "high": "12"}, "12"),
        ("odd-phrase", {"suspicion": "clear", "proposed": "lying"}, 'clear; perhaps "lying"'),
        ("odd-phrase", {"suspicion": "likely", "proposed": None}, "likely"),
        (
            "hedge",
            {"kind": "appears", "grade": "hedged", "scope": "to burn"},
            'appears, hedged: "to burn"',
        ),
        ("quotation", {"closed": False}, "not closed"),
    ],
)
def test_what_a_text_holds_is_a_line(kind, facts, line):
    assert lines_of(kind, [seen(kind, 7, "the words", **facts)]) == [f'7-16 "the words"  {line}']


def test_they_stand_in_the_order_of_the_text_and_do_nothing_to_a_terminal():
    found = [seen("name", 9, "B\x1b[31m", sort="person"), seen("name", 2, "A", sort="unit")]
    told = lines_of("name", found)
    assert told is not None
    assert told[0] == '2-3 "A"  unit'
    assert "\x1b" not in told[1]


def test_what_is_not_known_here_is_left_to_others():
    assert lines_of("shot", []) is None
