"""Times that a text names: exactly which words, and which days they mean, or why none."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.examine.reports.time_against import documents_dates
from firsthand.examine.reports.times import find_times, time_mentions
from firsthand.records import Facts, Gap, Item, Observation, Passage, Whole
from firsthand.steps import Text, manifest

THURSDAY = date(2022, 4, 7)

# Words, language, the mention, its first and last day, whether it is vague.
READ = [
    ("It was filmed around March 30.", "en", "around March 30", "2022-03-29", "2022-03-31", True),
    ("It was posted on Monday.", "en", "Monday", "2022-04-04", "2022-04-04", False),
    ("It happened on Thursday.", "en", "Thursday", "2022-04-07", "2022-04-07", False),
    ("It will open on Monday.", "en", "Monday", "2022-04-11", "2022-04-11", False),
    ("They fled over the weekend.", "en", "over the weekend", "2022-04-02", "2022-04-03", False),
    (
        "On the night of 30–31 March it burnt.",
        "en",
        "the night of 30–31 March",
        "2022-03-30",
        "2022-03-31",
        False,
    ),
    ("On Tuesday night it burnt.", "en", "Tuesday night", "2022-04-05", "2022-04-06", False),
    ("They left in late March.", "en", "late March", "2022-03-21", "2022-03-31", True),
    ("In mid-March it froze.", "en", "mid-March", "2022-03-11", "2022-03-21", True),
    ("In spring 2022 it began.", "en", "spring 2022", "2022-03-01", "2022-05-31", False),
    ("At dawn on Sunday they came.", "en", "At dawn on Sunday", "2022-04-03", "2022-04-03", False),
    ("On New Year's Eve it snowed.", "en", "New Year's Eve", "2021-12-31", "2021-12-31", False),
    ("In May it rained.", "en", "May", "2021-05-01", "2021-05-31", False),
    ("Since June he has waited.", "en", "Since June", "2021-06-01", "2022-04-07", False),
    ("It fell on 24 February.", "en", "24 February", "2022-02-24", "2022-02-24", False),
    ("It fell on December 30.", "en", "December 30", "2021-12-30", "2021-12-30", False),
    (
        "Friday the 1st of April it fell.",
        "en",
        "Friday the 1st of April",
        "2022-04-01",
        "2022-04-01",
        False,
    ),
    ("from 3 to 5 April it rained", "en", "from 3 to 5 April", "2022-04-03", "2022-04-05", False),
    ("It rained on March 3–5, 2021.", "en", "March 3–5, 2021", "2021-03-03", "2021-03-05", False),
    ("It came on 2022-04-01.", "en", "2022-04-01", "2022-04-01", "2022-04-01", False),
    ("Last week it rained.", "en", "Last week", "2022-03-28", "2022-04-03", False),
    ("It fell three weeks ago.", "en", "three weeks ago", "2022-03-17", "2022-03-17", False),
    ("in the '90s it stood", "en", "the '90s", "1990-01-01", "1999-12-31", True),
    (
        "It came on 2 January, next Thursday.",
        "en",
        "2 January, next Thursday",
        "2022-01-02",
        "2022-01-02",
        False,
    ),
    ("Das war am Dienstag.", "de", "am Dienstag", "2022-04-05", "2022-04-05", False),
    (
        "In der Nacht zum Sonntag brannte es.",
        "de",
        "In der Nacht zum Sonntag",
        "2022-04-02",
        "2022-04-03",
        False,
    ),
    ("Das geschah am 30. März 2022.", "de", "am 30. März 2022", "2022-03-30", "2022-03-30", False),
    ("vor drei Tagen", "de", "vor drei Tagen", "2022-04-04", "2022-04-04", True),
    (
        "dans la nuit du 30 au 31 mars",
        "fr",
        "dans la nuit du 30 au 31 mars",
        "2022-03-30",
        "2022-03-31",
        False,
    ),
    ("en novembre dernier", "fr", "en novembre dernier", "2021-11-01", "2021-11-30", False),
    ("el 3 de abril de 2022", "es", "3 de abril de 2022", "2022-04-03", "2022-04-03", False),
    ("hace dos días", "es", "hace dos días", "2022-04-05", "2022-04-05", True),
    ("в ночь на 31 марта", "ru", "в ночь на 31 марта", "2022-03-30", "2022-03-31", False),
    ("во вторник", "ru", "во вторник", "2022-04-05", "2022-04-05", False),
    ("три дня назад", "ru", "три дня назад", "2022-04-04", "2022-04-04", False),
    ("у 2021 році", "uk", "у 2021 році", "2021-01-01", "2021-12-31", False),
    ("4 квітня 2022 року", "uk", "4 квітня 2022 року", "2022-04-04", "2022-04-04", False),
    ("торік", "uk", "торік", "2021-01-01", "2021-12-31", False),
    ("ليلة 30-31 مارس", "ar", "ليلة 30-31 مارس", "2022-03-30", "2022-03-31", False),
    ("يوم الاثنين", "ar", "يوم الاثنين", "2022-04-04", "2022-04-04", False),
]
UNREAD = [
    ("Two days later they left.", "Two days later"),
    ("The unit left 48 hours earlier.", "48 hours earlier"),
    ("The next day they left.", "The next day"),
    ("They train every Monday.", "every Monday"),
    ("On 03/04/2022 they left.", "03/04/2022"),
]
NO_TIMES = [
    "They march on the capital and may win.",
    "May I ask why the second man, a sunny fellow, left?",
    "It is around the corner, in no time.",
    "The March sisters met. Then they spoke later.",
    "He bought 2022 potatoes. Room 7 is free.",
    "The score was 2-1; version 1.2.3 is out.",
    "the new year concert",
    "In the fall he broke his leg.",
    "He was second, and the spring was broken.",
]


@pytest.mark.parametrize(("words", "code", "wanted"), [(w, c, tuple(r)) for w, c, *r in READ])
def test_time_is_found_exactly_and_read(words, code, wanted):
    found = find_times(words, code, THURSDAY)
    read = [(words[m.start : m.end], str(m.low), str(m.high), m.vague) for m in found]
    assert read == [wanted]


@pytest.mark.parametrize(("words", "mention"), UNREAD)
def test_time_that_names_no_day_stays_words(words, mention):
    (found,) = find_times(words, "en", THURSDAY)
    assert (words[found.start : found.end], found.low, found.high) == (mention, None, None)
    assert not found.resolved
    assert found.reading.startswith("not read: ")


@pytest.mark.parametrize("words", NO_TIMES)
def test_what_only_looks_like_a_time_is_none(words):
    assert find_times(words, "en", THURSDAY) == []


def test_without_a_document_date_what_hangs_on_it_is_not_read():
    monday, full = find_times("On Monday, and on 4 April 2022.", "en", None)
    assert (monday.low, monday.reading) == (None, "not read: the document's own date is not known")
    assert full.low == date(2022, 4, 4)


def test_around_keeps_the_day_that_is_said():
    (found,) = find_times("around March 30", "en", THURSDAY)
    assert (found.said_low, found.said_high) == (date(2022, 3, 30), date(2022, 3, 30))
    assert found.about == (0, 6)


def test_dates_across_the_end_of_a_year():
    found = find_times("From 30 December to 2 January, and on 3 January.", "en", date(2024, 12, 31))
    assert [(str(m.low), str(m.high)) for m in found] == [
        ("2024-12-30", "2025-01-02"),
        ("2025-01-03", "2025-01-03"),
    ]
    (found_later,) = find_times("It fell on 30 December.", "en", date(2025, 1, 2))
    assert found_later.low == date(2024, 12, 30)


def test_time_of_day_gets_no_zone_that_is_not_written():
    words = "It fell at 5 p.m. on Sunday, and at 09:15 UTC on 4 April."
    first, second = find_times(words, "en", THURSDAY)
    assert (first.clock, first.zone, first.low) == ("17:00", "", date(2022, 4, 3))
    assert (second.clock, second.zone) == ("09:15", "UTC")
    facts = first.facts("at 5 p.m. on Sunday", THURSDAY)
    assert facts["from"] == "2022-04-03T17:00"
    assert facts["zone"] == "unknown"


def test_time_of_day_goes_with_the_day_before_it():
    words = "On Sunday they came. At 3 a.m. they left."
    assert [str(m.low) for m in find_times(words, "en", THURSDAY)] == ["2022-04-03"] * 2


def test_step_reads_against_the_date_that_the_document_states():
    words = "MARESH, 8 April 2024 (Halden Wire) - It was posted on Saturday, around March 30."
    text = Text(Item.of(words.encode()).id, words)
    assert [each.day for each in documents_dates(text)] == [date(2024, 4, 8)]
    seen = [each for each in time_mentions(text) if isinstance(each, Observation)]
    assert [each.facts["from"] for each in seen] == ["2024-04-08", "2024-04-06", "2024-03-29"]
    assert seen[2].facts["said_from"] == "2024-03-30"
    assert all(isinstance(each.where, Passage) for each in seen)


def test_step_says_that_no_date_is_stated():
    words = "It was posted on Saturday."
    text = Text(Item.of(words.encode()).id, words)
    assert [type(each) for each in time_mentions(text)] == [Observation, Gap]


def _date(item: str, day: str, read_from: str, means: str = "published") -> Observation:
    facts = Facts(date=day, written=day, read_from=read_from, means=means)
    return Observation(kind="document-date", where=Whole(item=item), facts=facts)


def test_step_reads_against_the_date_that_the_page_states_and_cites_it():
    text = Text(Item.of(b"text").id, "It was posted on Saturday.")
    page = _date(Item.of(b"page").id, "2022-04-07", "HTML metadata: article:published_time")
    (only,) = time_mentions(text, (page,))
    assert isinstance(only, Observation)
    assert (only.facts["from"], only.facts["against"]) == ("2022-04-02", "2022-04-07")
    assert only.facts["against_read_from"] == "HTML metadata: article:published_time"
    assert only.cites == (page.id,)


def test_what_the_text_states_comes_before_an_update_and_file_properties():
    words = "MARESH, 8 April 2024 (Halden Wire) - It was posted on Saturday."
    text = Text(Item.of(words.encode()).id, words)
    page = Item.of(b"page").id
    later = (
        _date(page, "2024-05-01", "HTML metadata: article:modified_time", "updated"),
        _date(page, "2024-06-01", "PDF metadata", ""),
    )
    assert [each.day for each in documents_dates(text, later)] == [date(2024, 4, 8)]
    # A day apart is one day in two time zones.
    zone = (_date(page, "2024-04-09", "JSON-LD: datePublished"),)
    assert [each.day for each in documents_dates(text, zone)] == [date(2024, 4, 8)]


def test_dates_that_disagree_leave_a_time_unread_and_each_has_its_reading():
    words = "MARESH, 8 April 2024 (Halden Wire) - It was posted on Saturday, and on 3 May 2020."
    text = Text(Item.of(words.encode()).id, words)
    page = _date(Item.of(b"page").id, "2024-05-20", "JSON-LD: datePublished")
    *seen, gap = time_mentions(text, (page,))
    assert isinstance(gap, Gap)
    assert "2024-04-08, 2024-05-20" in gap.why
    own, saturday, full = (each.facts for each in seen if isinstance(each, Observation))
    assert (saturday["from"], saturday["against"]) == (None, None)
    assert [each["from"] for each in saturday["readings"]] == ["2024-04-06", "2024-05-18"]
    assert (own["from"], full["from"]) == ("2024-04-08", "2020-05-03")


def test_no_date_is_believed_that_is_none():
    text = Text(Item.of(b"text").id, "It was posted on Saturday.")
    found = list(time_mentions(text, (_date(text.item, "yesterday", "?"),)))
    assert [type(each) for each in found] == [Observation, Gap]


def test_step_gathers_the_dates_of_its_text():
    made = manifest("examine.time_mentions", time_mentions)
    assert [(take.kind, take.many) for take in made.takes] == [
        (None, False),
        ("document-date", True),
    ]


def test_no_day_that_does_not_exist():
    (found,) = find_times("on 31 February 2022", "en", THURSDAY)
    assert not found.resolved


@given(
    st.dates(date(1950, 1, 1), date(2080, 12, 31)), st.dates(date(1950, 1, 1), date(2080, 12, 31))
)
def test_a_full_date_means_itself_whatever_the_document(day, against):
    words = f"It fell on {day.day} {day:%B} {day.year}, they said."
    (found,) = find_times(words, "en", against)
    assert (found.low, found.high) == (day, day)


@given(st.dates(date(1950, 1, 1), date(2080, 12, 31)))
def test_a_weekday_is_one_of_the_last_seven_days(against):
    (found,) = find_times("It fell on Tuesday.", "en", against)
    assert found.low is not None
    assert 0 <= (against - found.low).days < 7
    assert found.low.isoweekday() == 2
