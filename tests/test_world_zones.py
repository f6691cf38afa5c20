"""Local times that were never, once or twice, and zones of places."""

import datetime as dt
import importlib.util

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.world import zones

MAP = pytest.mark.skipif(
    importlib.util.find_spec("tzfpy") is None, reason="no map of zones: tzfpy is not installed"
)
ZONES = st.sampled_from(
    [
        *("Europe/Kyiv", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"),
        *("Pacific/Apia", "Africa/Casablanca", "America/St_Johns", "Etc/GMT-14"),
    ]
)
TIMES = st.datetimes(dt.datetime(1950, 1, 1), dt.datetime(2037, 12, 31))  # noqa: DTZ001


def local(text, zone):
    written = dt.datetime.fromisoformat(text)
    return zones.local_times(written.date(), written.time(), zone)


def test_a_time_that_was_once():
    found = local("2022-03-30T13:00", "Europe/Kyiv")
    assert found.what == "once"
    assert [i.isoformat() for i in found.instants] == ["2022-03-30T13:00:00+03:00"]
    assert found.unix_s == (1648634400,)
    assert found.jump is None


def test_a_time_that_clocks_skipped():
    found = local("2022-03-27T03:30", "Europe/Kyiv")
    assert found.what == "never"
    assert found.instants == found.unix_s == ()
    assert found.jump == (dt.timedelta(hours=2), dt.timedelta(hours=3))


def test_a_time_that_clocks_showed_twice():
    found = local("2022-10-30T03:30", "Europe/Kyiv")
    assert found.what == "twice"
    assert [i.isoformat() for i in found.instants] == [
        "2022-10-30T03:30:00+03:00",
        "2022-10-30T03:30:00+02:00",
    ]
    assert found.unix_s == (1667089800, 1667093400)


def test_half_an_hour_and_a_day():
    assert local("2021-04-04T01:45", "Australia/Lord_Howe").what == "twice"
    # Samoa went over the date line: it had no 30 December 2011.
    assert local("2011-12-30T12:00", "Pacific/Apia").what == "never"


@given(TIMES, ZONES)
def test_every_instant_shows_the_time(written, zone):
    found = zones.local_times(written.date(), written.time(), zone)
    assert list(found.instants) == sorted(found.instants)
    assert len(set(found.unix_s)) == len(found.instants)
    for instant in found.instants:
        assert instant.replace(tzinfo=None, fold=0) == found.written
    assert (found.what == "once") == (found.jump is None)


@given(st.integers(-600_000_000, 2_145_000_000), ZONES)
def test_the_time_that_an_instant_shows_leads_back_to_it(unix_s, zone):
    shown = dt.datetime.fromtimestamp(unix_s, zones.rules_of(zone))
    assert unix_s in zones.local_times(shown.date(), shown.time(), zone).unix_s


@pytest.mark.parametrize(
    "name",
    [
        *("", "Mars/Olympus", "../../etc/passwd", "Europe/../Europe/Kyiv", "/etc/localtime"),
        *("Europe/Kyiv\0", "Київ", "x" * 10_000, "Europe", "Europe/", "__init__.py", "UTC+3"),
    ],
)
def test_a_name_that_is_no_zone_is_refused(name):
    with pytest.raises(zones.UnknownZoneError, match="no time zone"):
        local("2022-03-30T13:00", name)


def test_an_offset_or_the_calendars_end_is_refused():
    with pytest.raises(ValueError, match="an instant already"):
        zones.local_times(dt.date(2022, 3, 30), dt.time(13, tzinfo=dt.UTC), "Europe/Kyiv")
    for day in (dt.date.min, dt.date.max):
        with pytest.raises(ValueError, match="calendar"):
            zones.local_times(day, dt.time(13), "Europe/Kyiv")


def test_the_rules_have_an_edition():
    assert zones.rules_version()


@MAP
@pytest.mark.parametrize(
    ("latitude", "longitude", "expected"),
    [
        (50.459, 30.170, ("Europe/Kyiv",)),
        (43.8, 87.6, ("Asia/Shanghai", "Asia/Urumqi")),
        (44.95, 34.1, ("Europe/Simferopol",)),
        (0.0, -160.0, ("Etc/GMT+11",)),
        (-16.8, 180.0, zones.at(-16.8, -180.0) if importlib.util.find_spec("tzfpy") else ()),
    ],
)
def test_places_keep_their_zones(latitude, longitude, expected):
    assert zones.at(latitude, longitude) == expected
    assert zones.at(latitude, longitude + 360) == expected


@MAP
@given(st.floats(-90, 90), st.floats(-180, 180))
def test_every_place_keeps_some_clock(latitude, longitude):
    found = zones.at(latitude, longitude)
    assert found == tuple(sorted(set(found)))
    assert [zones.rules_of(zone).key for zone in found] == list(found) != []


def test_what_is_no_place_is_refused():
    with pytest.raises(ValueError, match="latitude"):
        zones.at(91, 0)
