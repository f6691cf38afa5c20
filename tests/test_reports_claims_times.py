"""The time that a claim asserts: computed where it is plain, and left out where it is not."""
# mypy: disable-error-code="union-attr,attr-defined"

from datetime import date, timedelta
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.examine.reports.attribution.asserted import Asserted
from firsthand.examine.reports.attribution.claims import claims
from firsthand.records import EVERYWHERE, Claim, Facts, Observation, Whole
from firsthand.steps import Text

HEAD = "date 2031-05-09 "


def text_of(words: str) -> Text:
    return Text(sha256(words.encode()).hexdigest(), words)


def claims_of(words: str, dates=()) -> dict[str, Claim]:
    found = claims(text_of(words), dates, parse=False)
    return {each.words.exact: each for each in found if isinstance(each, Claim)}


def window_of(claim: Claim) -> tuple[str, str]:
    [block] = claim.extent.blocks
    assert block.region == EVERYWHERE
    return block.window.start.text, block.window.end.text


def test_words_begin_after_the_date_that_the_text_begins_with():
    found = claims_of(HEAD + "A mill burnt down in the village. Nobody was hurt in the fire.")
    assert "A mill burnt down in the village" in found


@pytest.mark.parametrize("head", ["Date: 9 May 2031\n", "date 2031-05-09: ", "DATE 2031-05-09 — "])
def test_leading_date_is_no_word_of_any_claim(head):
    found = claims_of(head + "A mill burnt down in the village. Nobody was hurt in the fire.")
    assert "A mill burnt down in the village" in found


@pytest.mark.parametrize("words", ["date 2031-05-09", "Date palms grew by the mill."])
def test_what_only_looks_like_a_leading_date_stays(words):
    assert "".join(claims_of(words)) in {"", words.rstrip(".")}


def test_day_that_is_written_is_that_day_in_any_zone():
    found = claims_of("The mayor said the mill burnt down on 3 May 2031.")
    claim = found["the mill burnt down on 3 May 2031"]
    # It is the 3rd first at UTC+14, from 10:00 UTC of the 2nd, and last at UTC-12.
    assert window_of(claim) == ("2031-05-02T10:00:00Z", "2031-05-04T12:00:00Z")


def test_day_is_read_against_the_documents_date():
    found = claims_of(HEAD + "The mayor said the mill burnt down on Monday.")
    claim = found["the mill burnt down on Monday"]
    assert window_of(claim) == ("2031-05-04T10:00:00Z", "2031-05-06T12:00:00Z")


def test_date_of_the_page_counts_and_is_cited():
    words = "The mayor said the mill burnt down on Monday."
    day = Observation(
        kind="document-date",
        where=Whole(item="ab" * 32),
        facts=Facts({"date": "2031-05-09", "means": "published", "read_from": "HTML metadata"}),
    )
    claim = claims_of(words, (day,))["the mill burnt down on Monday"]
    assert window_of(claim)[0] == "2031-05-04T10:00:00Z"
    assert claim.cites == (day.id,)


@pytest.mark.parametrize(
    "words",
    [
        "The mayor said the mill burnt down.",
        "The mayor said the mill burnt down around 3 May 2031.",
        "The mayor said the mill burnt down on Monday.",
        "The mayor said the mill would be open until 3 May 2031.",
        "The mayor said the mill burnt down on 3 May 2031 and the barn on 5 May 2031.",
    ],
    ids=["none", "vague", "no document date", "one end", "two"],
)
def test_no_extent_where_the_time_is_not_plain(words):
    assert not [each for each in claims_of(words).values() if each.extent]


def test_when_somebody_spoke_is_not_when_it_happened():
    words = "“We heard it burn,” the miller said on 3 May 2031, “and we ran to the river.”"
    found = claims_of(words)
    assert len(found) >= 2
    assert not [each for each in found.values() if each.sort == "quotation" and each.extent]


def test_time_between_two_pieces_is_not_in_the_words():
    words = "He left, she said on 3 May 2031, and never came back."
    first = (0, words.index(", she"))
    second = (words.index("and"), len(words) - 1)
    asserted = Asserted(text_of(words))
    assert asserted.extent([(0, len(words))]) is not None
    assert asserted.extent([first, second]) is None


@given(st.dates(date(1950, 1, 1), date(2049, 12, 31)))
def test_window_holds_the_day_in_every_zone(day):
    words = f"It happened on {day.day} {day:%B} {day.year:04d} there."
    extent = Asserted(text_of(words)).extent([(0, len(words))])
    assert extent is not None
    [block] = extent.blocks
    assert block.window.start.text == f"{day - timedelta(days=1)}T10:00:00Z"
    assert block.window.end.text == f"{day + timedelta(days=1)}T12:00:00Z"
