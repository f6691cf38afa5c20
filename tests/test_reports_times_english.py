"""English times by what stands around them. All people and events are invented."""

from __future__ import annotations

from datetime import date

import pytest

from firsthand.examine.reports.calendar_easter import easter
from firsthand.examine.reports.times import find_times

DAY = date(2023, 10, 31)  # a Tuesday
SAID = [
    ("They may be away until Easter.", "until Easter", None, "2024-03-31"),
    ("A promise was made at Easter.", "at Easter", "2023-04-09", "2023-04-09"),
    ("The hearing continues on Thursday.", "Thursday", "2023-11-02", "2023-11-02"),
    ("Work should begin over the weekend.", "over the weekend", "2023-11-04", "2023-11-05"),
    ("Boats sank over the weekend.", "over the weekend", "2023-10-28", "2023-10-29"),
    ("They called a strike from Friday.", "Friday", "2023-11-03", "2023-11-03"),
    ("He said so earlier this month.", "earlier this month", "2023-10-01", "2023-10-31"),
    ("It was the third this year.", "this year", "2023-01-01", "2023-10-31"),
    ("The market opens at five.", "at five", None, None),
    ("None came since the new year.", "since the new year", "2023-01-01", "2023-10-31"),
    ("The line was closed until 1100 GMT.", "until 1100 GMT", "2023-10-31", "2023-10-31"),
    ("It fell shortly before dawn.", "shortly before dawn", "2023-10-31", "2023-10-31"),
    ("The road is open until morning.", "until morning", None, "2023-10-31"),
    ("A raid on New Year's Eve failed.", "New Year's Eve", "2023-12-31", "2023-12-31"),
]


@pytest.mark.parametrize(("words", "written", "low", "high"), SAID)
def test_a_time_means_its_days(words: str, written: str, low: str, high: str) -> None:
    found = find_times(words, "en", DAY)
    assert [words[each.start : each.end] for each in found] == [written]
    days = [each and each.isoformat() for each in (found[0].said_low, found[0].said_high)]
    assert days == [low, high]


HANGING = [
    ("Shells fell on 24 October. The unit had left 48 hours earlier.", "2023-10-22"),
    ("The bridge fell on 24 October. The next day they met.", "2023-10-25"),
    ("A barn burned on Sunday. That day nobody came.", "2023-10-29"),
]


@pytest.mark.parametrize(("words", "day"), HANGING)
def test_a_time_hangs_on_the_day_of_an_event(words: str, day: str) -> None:
    last = find_times(words, "en", DAY)[-1]
    assert (last.said_low, last.said_high) == (date.fromisoformat(day), date.fromisoformat(day))
    assert last.resolved


def test_a_time_hangs_on_no_day_of_speech_and_not_in_a_quotation() -> None:
    for words in (
        "The mayor told reporters on 24 October that the unit had left 48 hours earlier.",
        'Shells fell on 24 October. "He painted it the day before," she said.',
    ):
        assert not find_times(words, "en", DAY)[-1].resolved


def test_figures_that_may_be_two_days_are_the_documents_own() -> None:
    own = find_times("Tri Press 09-05-2017 14:20", "en", date(2017, 5, 9))[0]
    assert own.said_low == date(2017, 5, 9)
    other = find_times("Tri Press 09-05-2017 14:20", "en", date(2017, 8, 9))[0]
    assert other.said_low is None


def test_a_name_with_today_is_no_time() -> None:
    assert find_times("He told Frontline Today that it was so.", "en", DAY) == []


@pytest.mark.parametrize("day", ["1961-04-02", "2000-04-23", "2008-03-23", "2021-04-04"])
def test_easter_is_on_its_day(day: str) -> None:
    assert easter(int(day[:4])).isoformat() == day
