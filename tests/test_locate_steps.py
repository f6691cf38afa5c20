"""Steps that make clues of records, and the step that fuses a case's clues."""

from __future__ import annotations

import io

import pytest

from firsthand.api import Case, create
from firsthand.examine.reports.document_date import document_date
from firsthand.examine.reports.places import places
from firsthand.examine.reports.sentences import sentences
from firsthand.examine.reports.times import time_mentions
from firsthand.locate.from_files import collected, daylight, file_times, positions
from firsthand.locate.from_reports import report_clues
from firsthand.locate.whereabouts import footage, whereabouts
from firsthand.publish.answers import fullest
from firsthand.records import (
    Capture,
    Clue,
    Facts,
    Gap,
    Instant,
    Item,
    Observation,
    Span,
    Whereabouts,
    Whole,
    read,
)
from firsthand.steps import File, Text, manifest
from locatekit import KYIV, clue, contains, holds, row

CLIP = Item.of(b"a clip")
OTHER = Item.of(b"another clip")
SUNNY = Facts(per_second_percent=["61.0", "58.2", "63.1"])


def seen(kind: str, item: Item = CLIP, **facts: object) -> Observation:
    return Observation(kind=kind, where=Whole(item=item.id), facts=Facts(facts))


def of_type(item: Item, family: str = "video") -> Observation:
    return seen("media-type", item, media_type=f"{family}/x", family=family)


def text_records(words: str):
    data = words.encode()
    file = File(item=Item.of(data), media_type="text/plain", opener=lambda: io.BytesIO(data))
    with Text.open(file) as text:
        found = [*places(text), *time_mentions(text), *sentences(text), *document_date(text)]
    kinds = ("place-mention", "time-mention", "sentence", "document-date")
    by: dict[str, list[Observation]] = {kind: [] for kind in kinds}
    for each in found:
        if isinstance(each, Observation) and each.kind in by:
            by[each.kind].append(each)
    return tuple(tuple(each) for each in by.values())


def only_clues(found) -> list[Clue]:
    return [each for each in found if isinstance(each, Clue)]


# -- from files --------------------------------------------------------------------------------


def test_a_stated_position_is_a_point():
    fix = seen("position", latitude_deg="50.4591", longitude_deg="30.1703", source="EXIF GPS")
    (made,) = positions(fix)
    assert isinstance(made, Clue)
    assert (made.form, made.item, made.question) == ("point", CLIP.id, "filmed")
    assert made.parameters["radius_m"] == "100"


def test_a_stated_position_that_cannot_be_is_a_gap():
    (gap,) = positions(seen("position", latitude_deg="95", longitude_deg="30"))
    assert isinstance(gap, Gap)
    assert "between -90 and 90" in gap.why
    assert gap.settled


@pytest.mark.parametrize(
    ("facts", "form"),
    [
        ({"clock": "EXIF GPS", "instant": "2022-03-30T10:00:00Z"}, "interval"),
        ({"clock": "EXIF original", "local": "2022-03-30T13:00:00", "zone": "unknown"},
         "wall-clock"),
        ({"clock": "EXIF original", "instant": "2022-03-30T13:00:00+03:00"}, "interval"),
        ({"clock": "file name", "local": "2022-03-30T13:00:00"}, "wall-clock"),
        ({"clock": "container creation time", "instant": "2022-03-30T10:00:00Z"},
         "device-clock"),
        ({"clock": "EXIF modified", "local": "2022-03-30T13:00:00"}, None),
        ({"clock": "file system", "instant": "2022-03-30T10:00:00Z"}, None),
        ({"clock": "file name"}, None),
    ],
)  # fmt: skip
def test_a_time_keeps_the_zone_it_has_and_gets_no_other(facts, form):
    found = list(file_times(seen("timestamp", written="as written", **facts)))
    assert [getattr(each, "form", None) for each in found] == ([form] if form else [])


def test_footage_was_filmed_before_it_was_collected():
    capture = Capture(place="clip.mp4", means="file", outcome="captured", item=CLIP.id,
                      at=Instant(text="2022-04-08T12:00:00+03:00"))  # fmt: skip
    (made,) = collected(capture, of_type(CLIP))
    assert isinstance(made, Clue)
    assert (made.form, made.parameters["end"]) == ("before", "2022-04-08T09:00:00Z")
    assert list(collected(capture, of_type(CLIP, "text"))) == []
    assert list(collected(capture.but(at=None), of_type(CLIP))) == []


@pytest.mark.parametrize(
    ("percent", "band"),
    [(["60.1", "58"], "day"), (["3", None, "4"], "night"), (["20"], None), ([], None)],
)
def test_brightness_is_only_as_sure_as_it_is(percent, band):
    where = Span(item=CLIP.id, stream=0, start=0, end=3, tick_num=1, tick_den=1)
    light = Observation(kind="brightness", where=where, facts=Facts(per_second_percent=percent))
    found = only_clues(daylight(light))
    assert [each.parameters["band"] for each in found] == ([band] if band else [])
    assert all(float(each.doubt) >= 0.15 for each in found)


def test_steps_are_steps():
    for function in (
        positions, file_times, collected, daylight, report_clues, footage, whereabouts,
    ):  # fmt: skip
        made = manifest(f"locate.{function.__name__}", function)
        assert made.version >= 1
        assert made.summary


# -- from reports ------------------------------------------------------------------------------

REPORT = """date 2024-05-02 A video posted on Tuesday appears to show a burning mill
near the village of Dmytrivka, west of Kyiv.

The video was filmed around April 28, residents said. A meeting in Brussels on Thursday
discussed it. The mayor of Irpin spoke on April 30.
"""


def test_a_report_gives_what_its_sentences_about_footage_say():
    found = list(report_clues(*text_records(REPORT)))
    made = only_clues(found)
    assert {each.form for each in made} == {
        "near", "direction", "posted-before", "around", "before",
    }  # fmt: skip
    assert all(each.item is None and each.cites for each in made)
    (posted,) = [each for each in made if each.form == "posted-before"]
    assert posted.parameters["end"] == "2024-05-01T00:00:00Z"
    (before,) = [each for each in made if each.form == "before"]
    assert before.parameters["end"] == "2024-05-03T00:00:00Z"
    (around,) = [each for each in made if each.form == "around"]
    assert around.parameters["start"] == "2024-04-27T00:00:00Z"


def test_a_place_that_no_gazetteer_holds_is_a_gap_and_no_other_place():
    found = list(report_clues(*text_records(
        "date 2024-05-02 The video was filmed near the village of Qumalatrop."
    )))  # fmt: skip
    assert [each.form for each in only_clues(found)] == ["before"]
    (gap,) = [each for each in found if isinstance(each, Gap)]
    assert "no place named “Qumalatrop”" in gap.why
    assert gap.where is not None


def test_words_that_soften_a_date_are_not_said_twice():
    found = report_clues(*text_records(
        "date 2024-05-02 The video was filmed around April 28. It was filmed on or around April 27."
    ))  # fmt: skip
    words = {each.words for each in only_clues(found) if each.form == "around"}
    assert all(str(text).count("around") == 1 for text in words)
    assert len(words) == 2


def test_namesakes_are_counted_in_the_district_that_is_named_with_them():
    (named,) = (
        each
        for each in only_clues(report_clues(*text_records(
            "date 2022-04-07 The video was filmed near Dmytrivka in Kyiv Oblast, residents said."
        )))
        if each.form == "near"
    )  # fmt: skip
    coverage = str(named.parameters["coverage"])
    assert coverage.startswith("1 place named “Dmytrivka” in Kyiv Oblast, UA known here; 1")
    assert "GeoNames cities500" in coverage
    assert len(named.parameters["places"]) > 10  # and none is left out by it


def test_a_gazetteer_that_is_not_there_any_more_is_a_gap():
    records = text_records("date 2024-05-02 The video was filmed near Berlin.")
    found = list(report_clues(*records, gazetteers="UA.gazetteer:0123456789abcdef"))
    (gap,) = [each for each in found if isinstance(each, Gap)]
    assert "UA.gazetteer" in gap.why
    assert {each.form for each in only_clues(found)} == {"before"}


def test_what_is_not_about_footage_is_no_clue():
    found = report_clues(*text_records(
        "date 2024-05-02 The minister met colleagues in Kyiv on Monday. He left on April 30."
    ))  # fmt: skip
    assert list(found) == []


def test_the_spun_report(shared):
    """The village meant, the others ruled out by a named clue, no day chosen that is not known."""
    words = (shared / "reports" / "spun-report.txt").read_bytes().decode()
    made = only_clues(report_clues(*text_records(words)))
    west = next(each for each in made if each.form == "direction")
    found = [each for each in whereabouts(tuple(made), ()) if isinstance(each, Whereabouts)]
    assert len(found) == 1
    answer = found[0]
    assert answer.conflicts == ()
    assert holds(answer.where_half, 50.459, 30.170)
    assert float(answer.found["area_ninety_km2"]) < 300
    meant, *others = sorted(
        (c for c in answer.found["candidates"]), key=lambda c: -float(c["share"])
    )
    assert meant["id"] == "geonames:8516247"
    assert len(others) >= 10
    assert all(other["ruled_out_by"] == west.id for other in others)
    for moment in ("2022-03-29T12:00:00Z", "2022-03-30T12:00:00Z", "2022-03-31T12:00:00Z"):
        assert contains(answer.when_half, moment)
    assert not contains(answer.when_ninety, "2022-04-05T00:00:00Z")
    assert "pin" not in answer.found  # the region is larger than the stated limit


# -- over the case -----------------------------------------------------------------------------


def near(item: Item | None = None, **more: str) -> Clue:
    return clue("near", places=[row(50.459, 30.170)], **more).but(item=item.id if item else None)


def fused(clues, *media, **settings) -> list[Whereabouts]:
    """The answers of both steps, as the runner would give each what it takes."""
    found = list(whereabouts(tuple(clues), tuple(media), **settings))
    for one in media:
        own = tuple(each for each in clues if each.item == one.about)
        found += footage(one, own, **settings)
    made = [each for each in found if isinstance(each, Whereabouts)]
    return [each for group in fullest(made) for each in group]


MARCH = clue("around", start="2022-03-29T00:00:00Z", end="2022-04-01T00:00:00Z")
HIGH = clue("sun-altitude", altitude_deg="60")


def test_a_case_with_one_clip_takes_the_reports_to_speak_of_it():
    (answer,) = fused([near(CLIP), MARCH], of_type(CLIP), of_type(OTHER, "text"))
    assert answer.about == CLIP.id
    assert set(answer.cites) == {near(CLIP).id, MARCH.id}
    assert "only footage" in answer.found["assumes"][0]


def test_in_a_case_with_two_clips_each_has_its_own_answer():
    answers = fused([near(CLIP), near(OTHER), MARCH], of_type(CLIP), of_type(OTHER))
    assert [each.about for each in answers] == [None, CLIP.id, OTHER.id]
    assert MARCH.id not in answers[1].cites


def test_footage_is_answered_for_by_its_own_clues_alone():
    """So that one clue more costs one answer; what its source said is its source's."""
    found = list(footage(of_type(CLIP), (near(CLIP), near(OTHER), MARCH)))
    assert [each.about for each in found] == [CLIP.id]
    assert found[0].cites == (near(CLIP).id,)
    assert list(footage(of_type(CLIP), (near(OTHER), MARCH))) == []
    assert list(whereabouts((near(CLIP),), (of_type(CLIP), of_type(OTHER)))) == []


def told(case: Case) -> list[Whereabouts]:
    return [each for each in case.records("whereabouts") if isinstance(each, Whereabouts)]


def test_one_clue_more_costs_one_answer(tmp_path):
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    for n in range(3):
        (inbox / f"{n}.txt").write_bytes(b"the same to the steps that fuse, %d" % n)
    steps = ["locate.footage", "locate.whereabouts"]
    with create(tmp_path / "case") as case:
        case.collect(inbox)
        ids = sorted(each.id for each in case.records("item"))
        before = clue("before", end="2022-04-08T10:00:00Z", edge_h="0.1")
        case.add([before.but(item=each) for each in ids], "Ada Kern")
        case.perform((), only=steps)
        assert sorted(str(each.about) for each in told(case)) == ids
        day = clue("interval", start="2022-03-01T00:00:00Z", end="2022-03-02T00:00:00Z")
        case.add([day.but(item=ids[0])], "Ada Kern")
        # That footage, and what is said of no footage.
        assert case.perform((), only=steps).performed == 2
        found = {each.about: each for each in told(case)}
        assert len(found) == 3
        assert len(found[ids[0]].contributions) == 2
        assert len(found[ids[1]].contributions) == 1


def test_a_clue_about_what_was_never_identified_is_not_lost():
    (answer,) = whereabouts((near(CLIP),), (of_type(OTHER),))
    assert answer.about == CLIP.id


def test_clues_that_leave_nearly_all_open_take_little_time():
    """A thousand clips with only these must not take ten minutes."""
    before = clue("before", end="2022-04-08T10:00:00Z", edge_h="0.1").but(item=CLIP.id)
    day = clue("sun-band", "0.15", band="day").but(item=CLIP.id)
    (answer,) = footage(of_type(CLIP), (before, day))
    assert isinstance(answer, Whereabouts)
    assert int(answer.found["boxes_looked_at"]) < 100_000
    assert answer.found["budget"] == "spared"
    assert float(answer.found["area_ninety_km2"]) > 4e8
    assert float(answer.found["hours_half"]) > 100_000


def test_questions_are_kept_apart():
    happened = MARCH.but(question="happened")
    answers = fused([near(), happened])
    assert len({each.question for each in answers}) == 2


def test_what_is_said_twice_counts_once():
    again = near().but(words="the same, elsewhere")
    (answer,) = fused([near(), again])
    (kept,) = answer.contributions
    assert set(answer.cites) == {near().id, again.id}
    assert answer.found["said_again"] == Facts({kept: tuple({near().id, again.id} - {kept})})


def test_contradictions_are_told_apart_and_records_are_valid():
    answers = fused([near(), MARCH, HIGH])
    whole, *ways = answers
    assert whole.supposing == ()
    assert whole.conflicts == (tuple(sorted([near().id, MARCH.id, HIGH.id])),)
    assert {each.supposing for each in ways} == {(near().id,), (MARCH.id,), (HIGH.id,)}
    shares = [float(each.found["probability_of_supposition"]) for each in ways]
    assert sum(shares) == pytest.approx(1, abs=0.02)
    for each in answers:
        assert read(each.plain()) == each
        assert each.half.within(each.ninety)
        assert each.where_half.within(each.where_ninety)


def test_a_clue_can_be_left_out():
    (answer,) = fused([near(), MARCH, HIGH], without=HIGH.id[:10])
    assert HIGH.id not in answer.cites


def test_the_open_period_can_be_said():
    (answer,) = fused([MARCH], period_from="2022-03-01T00:00:00Z", period_to="2022-05-01T00:00:00Z")
    assert answer.found["period_start"] == "2022-03-01T00:00:00Z"
    found = list(whereabouts((MARCH,), (), period_from="yesterday"))
    assert [type(each) for each in found] == [Gap]
    found = list(whereabouts((MARCH,), (), period_from="2023-01-01T00:00:00Z"))
    assert [type(each) for each in found] == [Gap]


def test_junk_among_the_clues_is_told_and_the_rest_is_fused():
    junk = near().but(parameters=Facts(places=[{"latitude_deg": "950", "longitude_deg": "1"}]))
    unknown = MARCH.but(form="astrology")
    found = list(whereabouts((near(), MARCH, junk, unknown), ()))
    gaps = [each for each in found if isinstance(each, Gap)]
    assert {gap.cites for gap in gaps} == {(junk.id,), (unknown.id,)}
    assert any(isinstance(each, Whereabouts) for each in found)
    assert [type(each) for each in whereabouts((unknown,), ())] == [Gap]


def test_a_small_region_has_a_pin_and_a_large_one_has_none():
    exact = clue("point", latitude_deg="50.4591", longitude_deg="30.1703", radius_m="200")
    (pinned,) = fused([exact])
    assert pinned.found["pin"]["latitude_deg"].startswith("50.45")
    (wide,) = fused([near()], pin_km2=5)
    assert "pin" not in wide.found


def test_every_clue_of_time_has_its_bar():
    low = clue("sun-altitude", altitude_deg="25")
    (answer,) = fused([near(), MARCH, low])
    around, sun, place = (answer.contributions[each.id] for each in (MARCH, low, near()))
    assert around["fits_well"][0][0] < "2022-03-29T06" < around["fits"][0][1]
    assert around["open_from"] < "2022-03-28"
    assert around["open_to"] > "2022-04-01"
    assert len(sun["fits"]) > 4  # the sun is that high twice a day
    assert "open_from" not in sun
    assert "fits" not in place


def test_the_same_clues_give_the_same_record():
    one, other = fused([near(), MARCH]), fused([MARCH, near()])
    assert [each.id for each in one] == [each.id for each in other]
    west = clue("direction", places=[KYIV], direction="west")
    assert fused([near(), west])[0].id != one[0].id
