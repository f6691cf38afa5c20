"""What people write of where and when, read as clues; what cannot be read is refused and said."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.locate.days import read_days
from firsthand.locate.forms.given import InvalidClueError
from firsthand.locate.making import UnknownPlaceError
from firsthand.locate.measured import (
    bearing,
    moon,
    moon_phase,
    region,
    shadow,
    shadow_lengths,
    sun_altitude,
    sun_azimuth,
    two_shadows,
)
from firsthand.locate.words import checked, read_words
from firsthand.world.gazetteer import Gazetteer

SAID = date(2022, 4, 7)  # a Thursday


@pytest.fixture(scope="module")
def gazetteer():
    return Gazetteer.open()


def told(words: str, gazetteer: Gazetteer, zone: str = "") -> list[tuple[str, dict[str, str]]]:
    """Forms and short parameters; the places themselves only counted."""
    out = []
    for draft in read_words(words, gazetteer, against=SAID, zone=zone):
        given = dict(checked(draft.clue()).parameters)
        places = given.pop("places", None)
        given.pop("places_to", None)
        if places is not None:
            assert given.pop("coverage")
            assert given.pop("attribution") == ("© GeoNames, CC BY 4.0",)
        out.append((draft.form, given))
    return out


def window(start: str, end: str) -> dict[str, str]:
    return {"start": f"2022-{start}T00:00:00Z", "end": f"2022-{end}T00:00:00Z"}


@pytest.mark.parametrize(
    ("words", "form", "given"),
    [
        ("near the village of Dmytrivka", "near", {}),
        ("close to Dmytrivka", "near", {}),
        ("just outside the town of Irpin", "near", {}),
        ("near Дмитрівка", "near", {}),
        ("in the city of Mariupol", "in", {}),
        ("in Bucha, Kyiv region", "in", {}),
        ("near Dmytrivka in Bucha district", "near", {}),
        ("west of Kyiv", "direction", {"direction": "west"}),
        ("to the north-west of Kyiv", "direction", {"direction": "north-west"}),
        ("southeast of Kyiv", "direction", {"direction": "south-east"}),
        ("11 km north-east of Bucha", "offset",
         {"distance_km": "11", "direction": "north-east", "rounding_km": "1"}),
        ("about 3 miles from Bucha", "offset", {"distance_km": "4.828", "rounding_km": "1.609"}),
        ("some 20 kilometres outside Kyiv", "offset", {"distance_km": "20", "rounding_km": "10"}),
        ("500 metres south of Irpin", "offset",
         {"distance_km": "0.5", "direction": "south", "rounding_km": "0.1"}),
        ("within 5km of Irpin", "within", {"distance_km": "5"}),
        ("on the outskirts of Kharkiv", "outskirts", {}),
        ("between Kyiv and Zhytomyr", "between", {}),
        ("on the road from Kyiv to Zhytomyr", "road", {}),
        ("along the Kyiv-Zhytomyr highway", "road", {}),
        ("at 50.4591,30.1703 ±200m", "point",
         {"latitude_deg": "50.4591", "longitude_deg": "30.1703", "radius_m": "200.0"}),
        ("-33.87, 151.21 ± 2 km", "point",
         {"latitude_deg": "-33.87", "longitude_deg": "151.21", "radius_m": "2000.0"}),
        ("posted on Monday", "posted-before", {"end": "2022-04-05T00:00:00Z", "edge_h": "3"}),
        ("first posted by Tuesday", "posted-before",
         {"end": "2022-04-06T00:00:00Z", "edge_h": "3"}),
        ("posted before 2022-04-04T10:00:00+03:00", "posted-before",
         {"end": "2022-04-04T07:00:00Z", "edge_h": "0.1"}),
        ("around March 30", "around", window("03-29", "04-01") | {"shoulder_h": "24"}),
        ("round March 30", "around", window("03-29", "04-01") | {"shoulder_h": "24"}),
        ("on or around 30 March 2022", "around", window("03-29", "04-01") | {"shoulder_h": "24"}),
        ("on 30 March 2022", "interval", window("03-30", "03-31") | {"edge_h": "3"}),
        ("2022-03-30", "interval", window("03-30", "03-31") | {"edge_h": "3"}),
        ("late March", "interval", window("03-22", "04-01") | {"edge_h": "3"}),
        ("early March 2022", "interval", window("03-01", "03-11") | {"edge_h": "3"}),
        ("mid-March 2022", "interval", window("03-11", "03-22") | {"edge_h": "3"}),
        ("March 28 - April 2", "interval", window("03-28", "04-03") | {"edge_h": "3"}),
        ("between March 28 and April 2", "interval", window("03-28", "04-03") | {"edge_h": "3"}),
        ("two days earlier", "interval", window("04-05", "04-06") | {"edge_h": "3"}),
        ("48 hours before March 30", "interval", window("03-28", "03-29") | {"edge_h": "3"}),
        ("over the weekend", "interval", window("04-02", "04-04") | {"edge_h": "3"}),
        ("yesterday", "interval", window("04-06", "04-07") | {"edge_h": "3"}),
        ("last Monday", "interval", window("04-04", "04-05") | {"edge_h": "3"}),
        ("on a Monday", "weekday", {"day": "0"}),
        ("before 2022-04-04", "before", {"end": "2022-04-04T00:00:00Z", "edge_h": "3"}),
        ("by 4 April", "before", {"end": "2022-04-05T00:00:00Z", "edge_h": "3"}),
        ("after March 27", "after", {"start": "2022-03-28T00:00:00Z", "edge_h": "3"}),
        ("since 27 March 2022", "after", {"start": "2022-03-27T00:00:00Z", "edge_h": "3"}),
        ("by day", "sun-band", {"band": "day"}),
        ("at night", "sun-band", {"band": "night"}),
        ("at dusk", "sun-band", {"band": "twilight"}),
        ("at 14:00 on 30 March 2022", "wall-clock", {"local": "2022-03-30T14:00:00"}),
        ("2 pm on March 30", "wall-clock", {"local": "2022-03-30T14:00:00"}),
        ("at 14:00 local time", "hour-of-day", {"from_min": "825", "to_min": "855"}),
        ("at 14:00 UTC on 2022-03-30", "interval",
         {"start": "2022-03-30T13:55:00Z", "end": "2022-03-30T14:05:00Z", "edge_h": "0.1"}),
        ("at 14:00 Europe/Kyiv on 2022-03-30", "interval",
         {"start": "2022-03-30T10:55:00Z", "end": "2022-03-30T11:05:00Z", "edge_h": "0.1"}),
        ("the morning of March 30", "interval",
         {"start": "2022-03-30T05:00:00Z", "end": "2022-03-30T12:00:00Z", "edge_h": "3"}),
        ("in the afternoon", "hour-of-day", {"from_min": "720", "to_min": "1080"}),
        ("30 березня 2022", "interval", window("03-30", "03-31") | {"edge_h": "3"}),
        ("30 марта 2022", "interval", window("03-30", "03-31") | {"edge_h": "3"}),
        ("30. März 2022", "interval", window("03-30", "03-31") | {"edge_h": "3"}),
        ("30 mars 2022", "interval", window("03-30", "03-31") | {"edge_h": "3"}),
        ("30 de marzo de 2022", "interval", window("03-30", "03-31") | {"edge_h": "3"}),
        ("30 مارس 2022", "interval", window("03-30", "03-31") | {"edge_h": "3"}),
        ("в понеділок", "interval", window("04-04", "04-05") | {"edge_h": "3"}),
    ],
)  # fmt: skip
def test_words_are_read(words, form, given, gazetteer):
    assert told(words, gazetteer) == [(form, given)]


def test_two_statements_are_two_clues(gazetteer):
    read = told("near the village of Dmytrivka, west of Kyiv", gazetteer)
    assert [form for form, _ in read] == ["near", "direction"]


@pytest.mark.parametrize("words", ["the night of March 30-31", "the night of March 30",
                                   "the night to 31 March"])  # fmt: skip
def test_a_night_is_from_evening_to_morning_and_dark(words, gazetteer):
    night = {"start": "2022-03-30T17:00:00Z", "end": "2022-03-31T08:00:00Z", "edge_h": "3"}
    assert told(words, gazetteer) == [("interval", night), ("sun-band", {"band": "night"})]


def test_days_of_a_known_zone_are_its_own(gazetteer):
    """Clocks were put forward in Ukraine on 27 March 2022: that day had 23 hours."""
    assert told("27 March 2022", gazetteer, "Europe/Kyiv") == [
        ("interval", {"start": "2022-03-26T22:00:00Z", "end": "2022-03-27T21:00:00Z",
                      "edge_h": "0.5"})
    ]  # fmt: skip


def test_a_clock_time_that_was_skipped_is_refused_and_one_shown_twice_is_both(gazetteer):
    with pytest.raises(InvalidClueError, match="never showed 03:30"):
        told("at 03:30 Europe/Kyiv on 2022-03-27", gazetteer)
    (draft,) = read_words("at 03:30 Europe/Kyiv on 2022-10-30", gazetteer)
    assert draft.parameters["start"] == "2022-10-30T00:25:00Z"
    assert draft.parameters["end"] == "2022-10-30T01:35:00Z"
    assert "either of two times" in " ".join(draft.assumes)


def test_namesakes_stay_all_of_them_and_their_count_is_told(gazetteer):
    (draft,) = read_words("near Dmytrivka", gazetteer)
    assert len(draft.parameters["places"]) == 17
    assert "17 places named “Dmytrivka” known here" in draft.parameters["coverage"]
    (one,) = read_words("near Dmytrivka in Bucha district", gazetteer)
    assert [p["id"] for p in one.parameters["places"]] == ["geonames:8516247"]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("x" * 500, "at most"),
        ("gibberish here", "is not understood. Say, for example"),
        ("at 95,200", "latitude_deg is 95"),
        ("31 February 2022", "is no date"),
        ("03/04/2022", "read in two ways"),
        ("at 25:00 on 2022-03-30", "no time of day"),
        ("from April 2 to March 28", "ends before it starts"),
        ("at 14:00 Europe/Nowhere on 2022-03-30", "no time zone"),
        ("next Monday", "lies after"),
    ],
)
def test_what_cannot_be_is_refused(words, why, gazetteer):
    with pytest.raises(InvalidClueError, match=why):
        told(words, gazetteer)


def test_a_date_without_its_year_needs_one(gazetteer):
    with pytest.raises(InvalidClueError, match="needs the year"):
        read_words("March 30", gazetteer)
    (draft,) = read_words("Monday", gazetteer)
    assert draft.form == "weekday"


@pytest.mark.parametrize("words", ["near Nowhereville-upon-Nothing", "west of Qqqqq"])
def test_a_name_that_is_not_known_is_not_snapped_to_another(words, gazetteer):
    with pytest.raises(UnknownPlaceError, match="no place named"):
        read_words(words, gazetteer)


def test_a_misspelt_name_is_refused_with_what_may_be_meant(gazetteer):
    with pytest.raises(UnknownPlaceError, match=r"it is like .*Dmytrivka.*one letter apart"):
        read_words("near Dmytrivkaa", gazetteer)


def test_a_name_in_another_district_is_refused_with_where_there_are_some(gazetteer):
    with pytest.raises(UnknownPlaceError, match="there are some in"):
        read_words("near Bucha in Norway", gazetteer)


@given(st.text(max_size=60))
def test_any_words_are_read_or_refused(words):
    try:
        days = read_days(words.lower(), SAID)
    except InvalidClueError:
        return
    assert days is None or days.first <= days.last


@given(st.text(alphabet="nearwestof 0123456789kmKyiv,±-:.March", max_size=40))
def test_words_like_clues_are_read_or_refused(words):
    try:
        for draft in read_words(words, Gazetteer([]), against=SAID):
            checked(draft.clue())
    except InvalidClueError:
        return


# -- what a person measures --------------------------------------------------------------------


def test_shadow_of_three_points():
    draft = shadow((400, 800), (600, 810), (402, 600), (1920, 1080), within_px=2, across=True)
    clue = checked(draft.clue())
    low, high = (float(clue.parameters[f"ratio_{end}"]) for end in ("low", "high"))
    assert low < 200 / 200.25 < high
    assert high / low < 1.07


def test_shadow_that_may_be_foreshortened_only_bounds_the_sun_from_above():
    draft = shadow((400, 800), (600, 810), (402, 600), (1920, 1080))
    assert float(draft.parameters["ratio_low"]) < 0.03
    assert "no higher" in " ".join(draft.assumes)


@pytest.mark.parametrize(
    ("points", "why"),
    [
        (((400, 800), (2600, 810), (402, 600)), "leaves the frame"),
        (((400, 800), (-5, 810), (402, 600)), "leaves the frame"),
        (((400, 800), (600, 810), (402, 900)), "not upright"),
        (((400, 800), (600, 810), (700, 700)), "not upright"),
        (((400, 800), (401, 801), (402, 600)), "no longer than the error"),
    ],
)
def test_shadow_that_cannot_be_measured_is_refused(points, why):
    base, tip, top = points
    with pytest.raises(InvalidClueError, match=why):
        shadow(base, tip, top, (1920, 1080))


def test_shadow_of_lengths():
    assert shadow_lengths("10", "10.6").parameters["ratio_low"] == "0.8962"
    with pytest.raises(InvalidClueError, match="not one of the sun"):
        shadow_lengths("1", "100")
    with pytest.raises(InvalidClueError, match="length"):
        shadow_lengths("1", "0")


def test_measured_clues_can_be_fused():
    drafts = [
        sun_azimuth("178"),
        sun_altitude("43"),
        bearing("50.45", "30.52", "90", name="a tower"),
        region([("50", "30"), ("51", "30"), ("50", "31")]),
        moon(altitude_deg="20", azimuth_deg="140"),
        moon_phase("52", side="waxing"),
        two_shadows("45", turned_deg="14", first=("0.8", "0.9"), second=("0.9", "1.0")),
    ]
    for draft in drafts:
        assert checked(draft.clue(item="a" * 64)).item == "a" * 64
        assert draft.words
