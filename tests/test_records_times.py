"""A time keeps its clock, and windows obey their algebra."""

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import recordkit
from firsthand.records import ALWAYS, NEVER, Instant, InvalidValueError, Window

windows, instants = recordkit.windows, recordkit.instants
moments = recordkit.moments_ns.map(Instant.from_ns)

REFUSED = [
    "2022-03-30T14:00:00",
    "2022-03-30T14:00",
    "2022-03-30",
    "2022-03-30 14:00:00Z",
    "2022-03-30T14:00:00-00:00",
    "2022-03-30T14:00:00+24:00",
    "2022-03-30T14:00:00+03:60",
    "2022-03-30T14:00:00+0300",
    "2022-03-30T14:00:00+03",
    "2022-03-30T14:00:00 Europe/Kyiv",
    "2022-02-30T14:00:00Z",
    "2022-13-01T14:00:00Z",
    "2022-03-30T24:00:00Z",
    "2022-03-30T14:60:00Z",
    "2016-12-31T23:59:60Z",
    "0000-01-01T00:00:00Z",
    "12022-03-30T14:00:00Z",
    "2022-03-30T14:00:00.Z",
    "2022-03-30T14:00:00.1234567890Z",
    "2022-03-30T14:00:00Z\n",
    "٢٠٢٢-03-30T14:00:00Z",
    "",
]


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_instant_is_refused(text):
    with pytest.raises(InvalidValueError):
        Instant(text=text)


@given(instants)
def test_an_instant_without_its_offset_is_refused(instant):
    with pytest.raises(InvalidValueError):
        Instant(text=re.sub(r"(Z|[+-]\d\d:\d\d)$", "", instant.text))


def test_the_offset_stays_as_it_was_written():
    instant = Instant(text="2022-03-30T14:00:00+03:00")
    assert str(instant) == "2022-03-30T14:00:00+03:00"
    assert instant.utc().text == "2022-03-30T11:00:00Z"
    assert instant != instant.utc()  # the same moment, but not the same words
    assert not instant < instant.utc()
    assert instant <= instant.utc() <= instant


@given(instants)
def test_nanoseconds_are_those_of_the_calendar(instant):
    """Counted anew with whole days of the proleptic Gregorian calendar."""
    match = re.fullmatch(
        r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))",
        instant.text,
    )
    assert match
    year, month, day, hour, minute, second = (int(g) for g in match.groups()[:6])
    days = dt.date(year, month, day).toordinal() - dt.date(1970, 1, 1).toordinal()
    offset = (int(match[9] or 0) * 60 + int(match[10] or 0)) * 60
    offset = -offset if match[8] == "-" else offset
    seconds = days * 86_400 + hour * 3_600 + minute * 60 + second - offset
    assert instant.ns == seconds * 10**9 + int((match[7] or "0").ljust(9, "0"))


@given(recordkit.moments_ns)
def test_nanoseconds_and_instants_go_both_ways(ns):
    instant = Instant.from_ns(ns)
    assert instant.ns == ns
    assert instant.utc() == instant
    assert instant.text.endswith("Z")


@pytest.mark.parametrize(
    ("ns", "text"),
    [
        (recordkit.NS_MIN, "0001-01-01T00:00:00Z"),
        (recordkit.NS_MAX, "9999-12-31T23:59:59.999999999Z"),
        (0, "1970-01-01T00:00:00Z"),
        (-1, "1969-12-31T23:59:59.999999999Z"),
        (100, "1970-01-01T00:00:00.0000001Z"),
    ],
)
def test_the_ends_of_the_calendar(ns, text):
    assert Instant.from_ns(ns).text == text
    assert Instant(text=text).ns == ns


@pytest.mark.parametrize("ns", [recordkit.NS_MIN - 1, recordkit.NS_MAX + 1, 10**30, -(10**30)])
def test_beyond_the_calendar_there_is_no_instant(ns):
    with pytest.raises(InvalidValueError):
        Instant.from_ns(ns)


@given(instants)
def test_utc_is_the_same_moment_or_outside_the_calendar(instant):
    inside = recordkit.NS_MIN <= instant.ns <= recordkit.NS_MAX
    if inside:
        assert instant.utc().ns == instant.ns
        assert Window(start=instant).start == instant.utc()
    else:
        with pytest.raises(InvalidValueError):
            instant.utc()
        with pytest.raises(InvalidValueError):
            Window(start=instant)


@given(instants, instants)
def test_instants_order_as_the_moments_that_they_are(one, other):
    assert (one < other) == (one.ns < other.ns)
    assert (one <= other) == (one.ns <= other.ns)
    assert (one > other) == (one.ns > other.ns)
    assert (one >= other) == (one.ns >= other.ns)


@given(st.datetimes(timezones=st.timezones()))
def test_a_datetime_that_knows_its_offset_is_an_instant(moment):
    offset = moment.utcoffset()
    assert offset is not None
    if offset % dt.timedelta(minutes=1):
        with pytest.raises(InvalidValueError):  # an offset with seconds cannot be written
            Instant.of(moment)
        return
    epoch = dt.datetime(1970, 1, 1)  # noqa: DTZ001 (both without zone, to subtract exactly)
    spent = moment.replace(tzinfo=None) - offset - epoch if _inside(moment) else None
    if spent is not None:
        assert Instant.of(moment).ns == spent // dt.timedelta(microseconds=1) * 1000


def _inside(moment: dt.datetime) -> bool:
    return 2 <= moment.year <= 9998


def test_a_datetime_without_offset_is_refused():
    with pytest.raises(InvalidValueError):
        Instant.of(dt.datetime(2022, 3, 30, 14))  # noqa: DTZ001 (that is the point)


# -- windows -----------------------------------------------------------------------------------


@given(windows, windows)
def test_and_is_commutative(a, b):
    assert a & b == b & a


@given(windows, windows, windows)
def test_and_is_associative(a, b, c):
    assert (a & b) & c == a & (b & c)


@given(windows)
def test_and_is_idempotent_and_has_its_ends(a):
    assert a & a == a
    assert a & ALWAYS == a
    assert a & NEVER == NEVER
    assert NEVER.within(a)
    assert a.within(ALWAYS)
    assert a.empty == (a == NEVER)


@given(windows, windows)
def test_and_lies_within_both(a, b):
    assert (a & b).within(a)
    assert (a & b).within(b)
    assert a.meets(b) == b.meets(a) == (not (a & b).empty)


@given(windows, windows, moments)
def test_and_holds_the_moments_that_both_hold(a, b, moment):
    assert (moment in a & b) == (moment in a and moment in b)


@given(windows, windows)
def test_within_both_ways_is_equal(a, b):
    assert (a.within(b) and b.within(a)) == (a == b)


@given(windows)
def test_a_window_holds_its_start_and_not_its_end(a):
    if a.empty:
        assert a.start not in a
        return
    assert a.start is None or a.start in a
    assert a.end is None or a.end not in a


@given(moments, moments)
def test_a_window_that_ends_before_it_starts_is_refused(one, other):
    if one.ns == other.ns:
        assert Window(start=one, end=other) == NEVER
        return
    early, late = sorted((one, other), key=lambda i: i.ns)
    assert not Window(start=early, end=late).empty
    with pytest.raises(InvalidValueError):
        Window(start=late, end=early)


def test_windows_with_the_same_moments_are_one_value():
    there = Window(start=Instant(text="2022-03-30T14:00:00.000+03:00"))
    here = Window(start=Instant(text="2022-03-30T11:00:00Z"))
    assert there == here
    assert there.id == here.id
