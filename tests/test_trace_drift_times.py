"""How finely a time is told, and what parts of a day a sentence tells in any of its words."""

import pytest

from driftkit import KELLING, WICKERING
from firsthand.trace.drift_context import Side
from firsthand.trace.drift_times import fineness, is_open, tells_part
from tracekit import read

FINER = (
    "in 2019",
    "in March 2019",
    "on 3 March 2019",
    "on the morning of 3 March 2019",
    "at 9:20 a.m. on 3 March 2019",
)


def side(sentence: str, story: str = WICKERING) -> Side:
    """A sentence put in front of a report."""
    parts = story.split("\n\n")
    reading = read("\n\n".join([*parts[:2], sentence, *parts[2:]]))
    at = reading.text.index(sentence)
    return Side(reading, next(s for s in reading.sentences if s.start <= at < s.end))


def test_each_is_told_more_finely_than_the_one_before():
    found = []
    for words in FINER:
        told = side(f"The gate of the old depot was closed {words}.")
        found.append(max(fineness(told, t) for t in told.mentions("time-mention")))
    assert found == sorted(set(found))
    assert found[0] > 0


def test_about_a_time_is_less_fine_than_the_time():
    sides = [side(f"The gate of the old depot closed {a} 9:20 a.m.") for a in ("at about", "at")]
    about, exact = (fineness(s, s.mentions("time-mention")[0]) for s in sides)
    assert about < exact


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("A wagon rolled into the port before dawn on Friday.", True),
        ("A wagon rolled into the port on Friday afternoon.", True),
        ("A wagon rolled into the port on Friday.", False),
        ("Ten wagons knight by knight rolled into the port.", False),
    ],
)
def test_parts_of_the_day(sentence, told):
    assert tells_part(side(sentence)) is told


def test_parts_of_the_day_in_german():
    assert tells_part(side("Der Wagen rollte vor Tagesanbruch in den alten Hafen.", KELLING))
    assert not tells_part(side("Der Wagen rollte am Freitag in den alten Hafen.", KELLING))


def test_until_a_day_is_open():
    told = side("The road will stay closed until 11 February 2025.")
    (time,) = told.mentions("time-mention")
    assert is_open(time)
