"""A value that exists is valid, reads back as it was written, and has one id (house rules 1, 2)."""

import dataclasses
import json
import locale
import os
import pickle
import random
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

import recordkit
from firsthand.records import (
    Box,
    Capture,
    Clue,
    Facts,
    Gap,
    Instant,
    InvalidValueError,
    Item,
    Maker,
    Observation,
    Passage,
    Span,
    Value,
    Whole,
    canonical,
    digest,
    read,
    tags,
    type_of,
)

ITEM = recordkit.ITEM
WHOLE = Whole(item=ITEM.id)


def test_every_type_of_value_has_a_strategy_and_a_golden_id():
    assert set(recordkit.STRATEGIES) == set(tags())
    assert {v.tag for v in recordkit.fixed().values()} == set(tags())


@pytest.mark.parametrize("tag", tags())
@given(data=st.data())
def test_reads_back_as_it_was_written(tag, data):
    value = data.draw(recordkit.STRATEGIES[tag])
    assert type(value) is type_of(tag)
    text = canonical(value.plain())
    back = read(json.loads(text))
    assert back == value
    assert back.id == value.id
    assert hash(back) == hash(value)
    assert canonical(back.plain()) == text
    assert read({**json.loads(text), "id": value.id}) == value
    assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301 (ours: to send a job elsewhere)


@given(recordkit.values, st.randoms())
def test_id_does_not_depend_on_the_order_of_keys(value, chance):
    shuffled = _shuffled(value.plain(), chance)
    assert read(shuffled).id == value.id
    assert digest(shuffled) == digest(value.plain())


def _shuffled(plain: Any, chance: random.Random) -> Any:
    if isinstance(plain, dict):
        pairs = [(k, _shuffled(v, chance)) for k, v in plain.items()]
        chance.shuffle(pairs)
        return dict(pairs)
    return [_shuffled(v, chance) for v in plain] if isinstance(plain, list) else plain


@given(recordkit.values)
def test_canonical_form_is_that_of_rfc_8785(value):
    """Written anew from the RFC: keys by UTF-16, the short escapes, everything else as it is."""
    plain = value.plain()
    assert canonical(plain) == _jcs(plain).encode("utf-8")


_SHORT = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}


def _jcs(plain: Any) -> str:
    match plain:
        case None | True | False:
            return {None: "null", True: "true", False: "false"}[plain]
        case int():
            return str(plain)
        case str():
            quoted = (_SHORT.get(c) or (f"\\u{ord(c):04x}" if c < " " else c) for c in plain)
            return '"' + "".join(quoted) + '"'
        case dict():
            ordered = sorted(plain, key=lambda key: key.encode("utf-16-be"))
            return "{" + ",".join(f"{_jcs(k)}:{_jcs(plain[k])}" for k in ordered) + "}"
        case list():
            return "[" + ",".join(map(_jcs, plain)) + "]"
    raise TypeError(plain)


@given(recordkit.values, recordkit.values)
def test_equal_is_having_the_same_id(one, other):
    if isinstance(one, Capture | Gap) or isinstance(other, Capture | Gap):
        one, other = (_without_noted(v) for v in (one, other))
    if isinstance(one, Item) and isinstance(other, Item):
        assert (one.id == other.id) == (one.sha256 == other.sha256)  # its bytes, nothing else
        return
    assert (one == other) == (type(one) is type(other) and one.id == other.id)


def _without_noted(value: Value) -> Value:
    noted = [f.name for f in dataclasses.fields(cast("Any", value)) if f.metadata.get("noted")]
    return value.but(**dict.fromkeys(noted))


def test_truth_and_one_are_two_facts():
    assert Facts(n=1) != Facts(n=True)
    assert Facts(n=[0]) != Facts(n=[False])
    assert Facts(n={"m": 1}) != Facts(n={"m": True})
    assert Facts(n=1) == Facts({"n": 1})


# -- what takes no part in the id --------------------------------------------------------------


@given(recordkit.STRATEGIES["capture"], recordkit.instants, recordkit.texts)
def test_time_and_host_are_noted_and_not_part_of_the_id(capture, instant, text):
    other = capture.but(at=instant, modified=instant, host=text, found_in=text)
    assert other.id == capture.id
    assert other.plain()["noted"]["host"] == text
    assert "noted" not in other.plain(with_noted=False)


@given(recordkit.STRATEGIES["gap"], recordkit.texts)
def test_what_the_machine_said_of_a_gap_is_not_part_of_its_id(gap, text):
    assert gap.but(detail=text).id == gap.id


def test_what_is_noted_deep_inside_is_not_part_of_the_id():
    def holding(host: str) -> Observation:
        capture = Capture(place="a", means="file", outcome="captured", item=ITEM.id, host=host)
        return Observation(kind="x", where=WHOLE, facts=Facts(found=[{"as": capture}]))

    assert holding("one").id == holding("two").id
    assert read(holding("one").plain()) == holding("one")


@given(recordkit.STRATEGIES["observation"])
def test_every_other_field_is_part_of_the_id(observation):
    changed = [
        observation.but(kind="another-kind"),
        observation.but(where=Whole(item="5" * 64)),
        observation.but(facts=Facts(something="else")),
        observation.but(by=Maker(person="nobody so far")),
        observation.but(cites=("f" * 64,)),
    ]
    assert len({v.id for v in changed} | {observation.id}) == len(changed) + 1


def test_a_field_at_its_default_is_left_out():
    """So that a field added later changes no id."""
    gap = Gap(asked="a", why="b")
    assert gap.plain() == {"is": "gap", "asked": "a", "why": "b"}
    assert Gap(asked="a", why="b", settled=False).plain()["settled"] is False


@pytest.mark.parametrize(
    "where",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "America/St_Johns", "LC_ALL": "C.UTF-8"},
        {"PYTHONHASHSEED": "random", "TZ": "", "LC_ALL": "tr_TR.UTF-8", "PYTHONUTF8": "0"},
    ],
)
def test_ids_are_the_same_in_every_place_and_process(where):
    script = (
        "import locale, contextlib, json, recordkit\n"
        "with contextlib.suppress(locale.Error): locale.setlocale(locale.LC_ALL, '')\n"
        "print(json.dumps({k: v.id for k, v in recordkit.fixed().items()}))"
    )
    tests, src = Path(__file__).parent, Path(__file__).parent.parent / "src"
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={"PYTHONPATH": os.pathsep.join((str(src), str(tests))), **where},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == {k: v.id for k, v in recordkit.fixed().items()}


def test_ids_are_golden(golden):
    """The canonical form may never change: an old case's ids must stay what they are."""
    golden(
        "record-ids",
        {
            name: {"id": value.id, "canonical": canonical(value.plain()).decode()}
            for name, value in recordkit.fixed().items()
        },
    )


def test_locale_has_no_part_in_the_canonical_form():
    # A locale that writes numbers otherwise; where none is installed the subprocesses above stand.
    kept = locale.setlocale(locale.LC_ALL)
    ids = {k: v.id for k, v in recordkit.fixed().items()}
    try:
        for name in ("de_DE.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8", "C"):
            try:
                locale.setlocale(locale.LC_ALL, name)
            except locale.Error:
                continue
            assert {k: v.id for k, v in recordkit.fixed().items()} == ids
    finally:
        locale.setlocale(locale.LC_ALL, kept)


# -- what may not exist ------------------------------------------------------------------------


BAD_FACTS = [
    1.5,
    float("nan"),
    float("inf"),
    2**53,
    -(2**53),
    "\ud800",
    "a\udfffb",
    b"bytes",
    {1, 2},
    Ellipsis,
    complex(1),
    [1, [2.0]],
    {"a": {"b": 0.5}},
    {"is": "item"},
    {"": 1},
    {"ключ": 1},
    {"a\n": 1},
    {1: 2},
    Item,
    range(3),
]


@pytest.mark.parametrize("bad", BAD_FACTS, ids=str)
def test_facts_refuse_what_the_canonical_form_cannot_carry(bad):
    with pytest.raises(InvalidValueError):
        Facts(x=bad)
    with pytest.raises(InvalidValueError):
        Observation(kind="x", where=WHOLE, facts=cast("Facts", {"x": bad}))


@given(st.text(st.characters(), min_size=1))
def test_text_is_refused_only_for_a_lone_surrogate(text):
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        with pytest.raises(InvalidValueError):
            Facts(x=text)
    else:
        assert Facts(x=text)["x"] == text


@given(st.integers())
def test_integers_are_refused_only_beyond_what_doubles_keep(number):
    if abs(number) <= 2**53 - 1:
        assert Facts(x=number)["x"] == number
    else:
        with pytest.raises(InvalidValueError):
            Facts(x=number)


def test_facts_may_have_any_printable_name():
    assert Facts(given="x", self="y", more="z")["given"] == "x"


def test_values_are_frozen_to_the_bottom():
    inner: list[Any] = [{"a": 1}]
    observation = Observation(kind="x", where=WHOLE, facts=cast("Facts", {"list": inner}))
    before = observation.id
    inner.append(2)
    inner[0]["a"] = 3
    assert observation.id == before
    with pytest.raises(dataclasses.FrozenInstanceError):
        observation.kind = "y"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        observation.facts.more = 1
    with pytest.raises(TypeError):
        observation.facts["list"] = 1  # type: ignore[index]
    assert isinstance(observation.facts["list"], tuple)


def _refused(make: Any, **fields: Any) -> None:
    with pytest.raises(InvalidValueError):
        make(**fields)


def test_items_and_places_in_them_are_checked():
    sha = ITEM.id
    _refused(Item, sha256=sha.upper(), size=1)
    _refused(Item, sha256=sha[:-1], size=1)
    _refused(Item, sha256=sha + "\n", size=1)
    _refused(Item, sha256=sha, size=-1)
    _refused(Item, sha256=sha, size=True)
    _refused(Whole, item="x")
    span = {"item": sha, "stream": 0, "start": 0, "end": 0, "tick_num": 1, "tick_den": 25}
    assert Span(**span).start_s == 0  # type: ignore[arg-type]
    for wrong in ({"end": -1}, {"stream": -1}, {"tick_den": 0}, {"tick_num": -1}, {"start": 0.5}):
        _refused(Span, **{**span, **wrong})
    box = {"within": WHOLE, "x": 0, "y": 0, "width": 4, "height": 3}
    box |= {"frame_width": 4, "frame_height": 3}
    assert Box(**box).item == sha  # type: ignore[arg-type]
    for name in ("x", "y"):
        _refused(Box, **{**box, name: 1})
        _refused(Box, **{**box, name: -1})
    for name in ("width", "height"):
        _refused(Box, **{**box, name: 0})
    _refused(Box, **{**box, "within": Passage.of(sha, "abc", 0, 3)})
    _refused(Passage, item=sha, start=0, end=3, exact="ab")
    _refused(Passage, item=sha, start=-1, end=0, exact="a")


def test_records_are_checked():
    _refused(Maker)
    _refused(Maker, step="x")
    _refused(Maker, step="x", version=0)
    _refused(Maker, step="x", version=1, person="y")
    _refused(Maker, person="y", settings=Facts(a=1))
    _refused(Observation, kind="Not a kind", where=WHOLE)
    _refused(Observation, kind="", where=WHOLE)
    _refused(Observation, kind="x", where=ITEM)
    _refused(Observation, kind="x", where=WHOLE, cites=("no id",))
    _refused(Observation, kind="x", where=WHOLE, by="somebody")
    _refused(Capture, place="", means="file", outcome="captured", item=ITEM.id)
    _refused(Capture, place="a", means="file", outcome="captured")
    _refused(Capture, place="a", means="file", outcome="empty", item=ITEM.id)
    _refused(Capture, place="a", means="file", outcome="lost", why="x", todo="y")
    _refused(Gap, asked="", why="x")
    _refused(Gap, asked="x", why="")
    _refused(Gap, asked="x", why="y", outcome="captured")
    _refused(Gap, asked="x", why="y", settled=1)
    for doubt in ("-0.1", "1.1", "0,5", ".5", "0.", "nan", "", "٠"):
        _refused(Clue, scope="time", form="before", doubt=doubt)


def test_citations_are_kept_sorted_each_once():
    one, two = sorted((ITEM.id, "0" * 64))
    made = Observation(kind="x", where=WHOLE, cites=(two, one, two))
    assert made.cites == (one, two)
    assert made.id == Observation(kind="x", where=WHOLE, cites=(one, two)).id


@pytest.mark.parametrize(
    "plain",
    [
        {},
        {"is": "nonsense"},
        {"is": None},
        {"is": ["item"]},
        {"is": "item"},
        {"is": "item", "sha256": ITEM.id, "size": "11"},
        {"is": "item", "sha256": ITEM.id, "size": 11, "colour": "red"},
        {"is": "item", "sha256": ITEM.id, "size": 11, "id": "0" * 64},
        {"is": "item", "sha256": ITEM.id, "size": 11, "noted": [1]},
        {"is": "whole", "item": {"is": "whole", "item": ITEM.id}},
        {"is": "observation", "kind": "x", "where": {"item": ITEM.id}},
        {"is": "observation", "kind": "x", "where": WHOLE.plain(), "facts": {"a": 1.5}},
        {"is": "observation", "kind": "x", "where": WHOLE.plain(), "cites": ITEM.id},
        [],
        None,
        "item",
    ],
    ids=repr,
)
def test_what_is_no_value_is_refused(plain):
    with pytest.raises(InvalidValueError):
        read(plain)


@given(recordkit.values, st.data())
def test_damaged_plain_data_is_refused_or_another_value(value, data):
    """Never an error of another kind: what a worker sends may be anything."""
    plain = json.loads(canonical(value.plain()))
    key = data.draw(st.sampled_from(sorted(plain)))
    junk = recordkit.leaves | st.floats() | st.lists(recordkit.leaves) | st.just({"is": "item"})
    plain[key] = data.draw(junk)
    try:
        other = read(plain)
    except InvalidValueError:
        return
    assert isinstance(other, Value)
    assert read(other.plain()) == other


def test_an_item_is_named_by_its_bytes():
    assert Item.of(b"").id == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert Item.of(b"abc").id == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_selectors_are_those_of_web_annotation():
    span = Span(item=ITEM.id, stream=0, start=25, end=50, tick_num=1, tick_den=25)
    assert span.selector()["value"] == "t=1.000,2.000"
    assert span.but(end=25).selector()["value"] == "t=1.000"
    box = Box(within=span, x=1, y=2, width=3, height=4, frame_width=9, frame_height=9)
    assert box.selector()["value"] == "t=1.000,2.000&xywh=pixel:1,2,3,4"
    assert box.but(within=WHOLE).selector()["value"] == "xywh=pixel:1,2,3,4"
    passage = Passage.of(ITEM.id, "a 🛻 b", 2, 3)
    assert passage.selector()["refinedBy"]["exact"] == "🛻"
    assert passage.selector()["start"] == 2


def test_an_instant_inside_facts_keeps_its_offset():
    facts = Facts(at=Instant(text="2022-03-30T14:00:00+03:00"))
    back = read(Observation(kind="x", where=WHOLE, facts=facts).plain())
    assert isinstance(back, Observation)
    assert back.facts["at"].text == "2022-03-30T14:00:00+03:00"
