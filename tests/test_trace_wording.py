"""Who has the words from whom: keys, index, pairs, and what two texts are to each other."""

# ruff: noqa: E501  invented reports, a paragraph a line
import io
import json
import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.records import Capture, Derivation, Item, Observation
from firsthand.steps import File, Made, Text, manifest
from firsthand.trace.alignment import Match, in_order
from firsthand.trace.wording import wording
from firsthand.trace.wording_decide import decide
from firsthand.trace.wording_index import WordingIndex
from firsthand.trace.wording_keys import Keys, keys_of
from firsthand.trace.wording_sketch import BadSketchError, Wording, pack, wording_sketch
from firsthand.trace.wording_store import Postings
from firsthand.trace.wording_text import Reading
from firsthand.world.names_across import same_name, skeleton
from tracekit import STORY, read, retold, sketch

ELSE = """Bakers of Melvik win a prize

The Orchard Press, 8 April 2022

The guild of bakers in the old town of Melvik received a silver spoon for a bread of rye and apples.

Nine hundred visitors tasted it on Sunday, and the recipe will hang in the town hall until autumn.

The oldest baker, Greta Holm, has kneaded since she was twelve and does not intend to stop."""

GERMAN = """Video zeigt offenbar, wie Soldaten bei Karvino auf einen Gefangenen schießen

Küstenbote, 8. April 2022

Ein am Montag auf Telegram veröffentlichtes Video zeigt offenbar, wie ostrische Soldaten nahe dem Dorf Karvino auf einen gefangenen veldanischen Soldaten schießen.

Mindestens vier Gefangene liegen mit gefesselten Händen auf einer Landstraße.

Ein Soldat gibt zwei Schüsse auf einen verletzten Mann ab, der am Kopf getroffen wird.

Die Szene wurde offenbar um den 30. März gefilmt, nach einem Hinterhalt auf eine veldanische Panzerkolonne.

Drei Männer, mutmaßlich Angehörige der 14. Brigade, stehen neben einem brennenden Lastwagen.

Das veldanische Verteidigungsministerium erklärte, elf seiner Soldaten würden in dem Bezirk vermisst.

Bewohner sagten, die Kolonne sei am Morgen des 29. März von Norden in das Dorf eingedrungen."""


def outcome(one: str, other: str) -> str:
    return decide(read(one), read(other)).outcome


def test_the_same_words_are_a_copy():
    assert outcome(STORY, retold()) == "copy"


def test_the_same_report_on_another_page_is_a_mirror():
    mirror = STORY + "\n\nSign up for our newsletter. All rights reserved."
    assert outcome(STORY, mirror) == "mirror site"


def test_a_part_is_an_excerpt():
    part = "\n\n".join(retold().split("\n\n")[:6])
    decided = decide(read(STORY), read(part))
    assert decided.outcome == "excerpt"
    assert decided.pair.made.text == part


def test_a_small_change_is_a_light_edit_and_the_dates_tell_the_direction():
    edited = (
        retold().replace("hands tied", "hands bound").replace("said on Wednesday", "said Wednesday")
    )
    for pair in ((STORY, edited), (edited, STORY)):
        decided = decide(read(pair[0]), read(pair[1]))
        assert decided.outcome == "light edit"
        assert decided.determined
        assert decided.pair.source.text == STORY
        assert "2022-04-07" in " ".join(decided.direction)


def test_without_dates_the_direction_is_undetermined():
    bare = STORY.replace("The Halden Courier, 7 April 2022\n\n", "")
    decided = decide(read(bare), read(bare.replace("hands tied", "hands bound")))
    assert decided.outcome == "light edit"
    assert not decided.determined


def test_contradictory_dates_are_no_evidence():
    both = STORY.replace("7 April 2022", "7 April 2022").replace(
        "The Ostrian general", "Published: 20 April 2022\n\nThe Ostrian general"
    )
    edited = retold(day="10 April 2022").replace("hands tied", "hands bound")
    decided = decide(read(both), read(edited))
    assert decided.outcome == "light edit"


def test_a_translation_is_found_by_what_it_tells():
    decided = decide(read(GERMAN), read(STORY))
    assert decided.outcome == "translation"
    assert decided.pair.made.text == GERMAN
    assert len(decided.pair.matches) >= 6


def test_the_same_house_later_is_another_version():
    later = STORY.replace("7 April", "9 April").replace("At least four", "At least five")
    decided = decide(read(later), read(STORY))
    assert decided.outcome == "earlier version"
    assert decided.pair.source.text == STORY


def test_what_has_nothing_in_common_is_independent():
    assert outcome(STORY, ELSE) == "independent"


def test_a_shared_quotation_is_a_common_source_and_no_copying():
    quote = "“Every person who lays down a weapon is protected by law, and no anger changes that,” "
    one = ELSE + "\n\n" + quote + "Maren Okafor said at a press conference in Geneva."
    other = STORY.split("\n\n")[0] + (
        "\n\nThe Inland Tribune, 8 April 2022\n\nNegotiators broke off their talks on flour and medicine."
        "\n\n" + quote + "the envoy Maren Okafor told reporters."
        "\n\nA new round is likely in ten days, a diplomat who took part thinks."
    )
    assert outcome(one, other) == "common source"


def test_shared_page_furniture_is_no_derivation():
    page = "\n\nSign up for our newsletter and read more stories. Follow us on all channels."
    assert outcome(STORY + page, ELSE + page) == "independent"


def test_a_short_post_that_names_its_source_cites():
    post = "Night desk, 8 April 2022\n\nThe Halden Courier reports that a video from Karvino appears to show a captive being shot."
    assert outcome(STORY, post) in {"cites", "summary"}
    decided = decide(read(STORY), read(post))
    assert decided.named
    assert decided.pair.made.text == post


def test_a_derivation_carries_its_evidence():
    edited = retold().replace("hands tied", "hands bound")
    (record,) = wording(sketch(STORY), sketch(edited))
    assert isinstance(record, Derivation)
    assert record.how == "light edit"
    assert record.facts["determined"] is True
    assert record.facts["passages"][0]["made"].exact in edited
    assert record.facts["passages"][0]["source"].exact in STORY
    assert record.facts["measures"]["told_part"] == "1.00"
    for a, b, c, d, _ in record.facts["aligned"]:
        assert edited[a:b].strip()
        assert STORY[c:d].strip()
    json.dumps(record.plain())


def test_what_is_not_derived_is_said_too():
    (record,) = wording(sketch(STORY), sketch(ELSE))
    assert isinstance(record, Observation)
    assert record.kind == "kinship"
    assert record.facts["outcome"] == "independent"


@pytest.mark.parametrize("text", ["", " \n\n ", "?!", "one", "a b", "Breaking: shots fired."])
def test_almost_nothing_is_no_trouble(text):
    other = sketch(STORY)
    found = list(wording(sketch(text), other))
    assert all(not isinstance(r, Derivation) for r in found)
    assert list(wording(other, other)) == []


def test_a_sketch_is_bytes_and_comes_back():
    item = Item.of(STORY.encode())
    captured = Capture(
        place="https://halden.example/1", means="page", outcome="captured", item=item.id
    )
    made, explained = wording_sketch(Text(item.id, STORY), captures=(captured,))
    assert isinstance(made, Made)
    assert isinstance(explained, Derivation)
    assert explained.how == "sketch"
    assert captured.id in explained.cites
    data = b"".join(made.chunks)
    file = File(made.item, "application/vnd.firsthand.wording", lambda: io.BytesIO(data))
    with Wording.open(file) as opened:
        assert opened.keys == keys_of(Reading(item.id, STORY))
        assert opened.reading.text == STORY
        assert opened.reading.places == ("https://halden.example/1",)


@pytest.mark.parametrize(
    "data", [b"", b"zz\n{}", b"0" * 16 + b"f" * 16, b"0" * 31 + b"\n{}", b"\xff" * 64]
)
def test_bytes_that_are_no_sketch_are_refused(data):
    file = File(Item.of(data), None, lambda: io.BytesIO(data))
    with pytest.raises(BadSketchError), Wording.open(file):
        pass


def test_a_sketch_whose_rest_is_nonsense_is_refused():
    keys = keys_of(Reading("0" * 64, STORY))
    for rest in (b"", b"[]", b"{", b'{"item": 1}', b"[" * 100_000):
        with pytest.raises(BadSketchError):
            _ = Wording("0" * 64, keys, rest).reading


@given(st.integers(0, 2**64 - 1), st.lists(st.integers(0, 2**64 - 1), max_size=20))
def test_keys_come_back(copy, keys):
    made = Keys(copy, tuple(keys[:7]), tuple(keys[7:11]), tuple(keys[11:]), copy)
    assert Keys.read(made.write()) == made


def test_the_steps_are_steps():
    assert manifest("trace.wording_sketch", wording_sketch).gathers
    assert manifest("trace.wording", wording).over == "pair"
    assert manifest("trace.wording", wording).index is WordingIndex


# -- the index ---------------------------------------------------------------------------------


def spread(seed: int, text: str = STORY) -> str:
    """The story with a few words put anew."""
    draw = random.Random(seed)  # noqa: S311  repeatable noise is wanted, not secrets
    words = text.split(" ")
    for _ in range(6):
        words[draw.randrange(20, len(words))] = f"word{draw.randrange(1000)}"
    return " ".join(words)


def test_the_index_proposes_what_shares_words_and_nothing_else(tmp_path):
    index = WordingIndex(tmp_path)
    texts = {"story": STORY, "edit": spread(1), "german": GERMAN, "else": ELSE}
    items = {}
    for name, text in texts.items():
        one = sketch(text)
        items[name] = one.reading.item
        index.add(items[name], one)
    assert set(index.near(items["story"])) == {items["edit"], items["german"]}
    assert list(index.near(items["else"])) == []
    assert items["story"] in index
    assert "0" * 64 not in index
    index.close()


def test_copies_are_compared_with_one_only(tmp_path):
    index = WordingIndex(tmp_path)
    keys = keys_of(Reading("0" * 64, STORY))
    items = [Item.of(str(n).encode()).id for n in range(10_000)]
    for n, item in enumerate(items):
        index.add(item, Wording(item, replace(keys, text=n), b""))
    assert list(index.near(items[0])) == []
    assert list(index.near(items[9_999])) == [items[0]]
    assert sum(len(list(index.near(item))) for item in items[::100]) == 99


def test_a_text_that_was_read_anew_is_found_by_its_newest_sketch(tmp_path):
    index = WordingIndex(tmp_path)
    keys, other = keys_of(Reading("1" * 64, STORY)), keys_of(Reading("2" * 64, spread(1)))
    old, new, edit = (Item.of(name).id for name in (b"old", b"new", b"edit"))
    index.add(old, Wording(old, keys, b""))
    index.add(edit, Wording(edit, other, b""))
    index.add(new, Wording(new, keys, b""))
    assert list(index.near(edit)) == [new]
    assert list(index.near(new)) == [edit]


def test_the_index_outlives_its_process_and_grows(tmp_path):
    texts = [spread(n) for n in range(12)]
    sketches = {s.reading.item: s for s in map(sketch, texts)}
    first = WordingIndex(tmp_path, buffer=200)
    for item in list(sketches)[:6]:
        first.add(item, sketches[item])
    first.close()
    second = WordingIndex(tmp_path, buffer=200)
    assert len(second) == 6
    for item, one in sketches.items():
        second.add(item, one)
    assert len(second) == 12
    for item in sketches:
        assert set(second.near(item)) == set(sketches) - {item}


@pytest.mark.parametrize("damage", ["runs.json", "texts", "sketches", "run"])
def test_a_damaged_index_is_filled_again(tmp_path, damage):
    sketches = {s.reading.item: s for s in (sketch(spread(n)) for n in range(4))}
    index = WordingIndex(tmp_path)
    for item, one in sketches.items():
        index.add(item, one)
    index.close()
    for path in tmp_path.iterdir():
        if path.name.startswith(damage):
            path.write_bytes(path.read_bytes()[:-9])
    again = WordingIndex(tmp_path)
    for item, one in sketches.items():
        if item not in again:
            again.add(item, one)
    assert len(list(again.near(next(iter(sketches))))) == 3


def test_an_unclosed_index_forgets_and_does_not_lie(tmp_path):
    index = WordingIndex(tmp_path)
    one = sketch(STORY)
    index.add(one.reading.item, one)
    del index
    assert one.reading.item not in WordingIndex(tmp_path)


def test_what_is_no_sketch_is_taken_in_and_near_to_nothing(tmp_path):
    index = WordingIndex(tmp_path)
    item = Item.of(b"x").id
    index.add(item, "no sketch")
    index.add("no id", sketch(STORY))
    assert item in index
    assert list(index.near(item)) == []
    assert "no id" not in index


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 30)), max_size=400))
def test_postings_hold_what_was_put_in(tmp_path_factory, pairs):
    store = Postings(tmp_path_factory.mktemp("p"), buffer=30)
    held: dict[int, list[int]] = {}
    for key, text in pairs:
        spread_key = key * 0x9E3779B97F4A7C15 % 2**64
        store.add(text, [spread_key])
        held.setdefault(spread_key, []).append(text)
        if store.full:
            store.write()
    for key, texts in held.items():
        assert sorted(store.look(key, 1000)[0]) == sorted(texts)
    store.write()
    parts = [store.part(n, 3) for n in range(3)]
    told = [(int(k), int(t)) for keys, texts in parts for k, t in zip(keys, texts, strict=True)]
    assert sorted(told) == sorted((k, t) for k, texts in held.items() for t in texts)
    assert store.size == len(told)


# -- smaller things ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "names",
    [
        [("Dmytrivka", "en"), ("Дмитрівка", "uk"), ("Dmytriwka", "de"), ("دميتريفكا", "ar")],
        [("Kharkiv", "en"), ("Charkiw", "de"), ("Харків", "uk"), ("خاركيف", "ar")],
        [("Podolyak", "en"), ("Podoliak", "fr"), ("Подоляк", "uk"), ("بودولياك", "ar")],
        [("Karvino", "en"), ("Карвіно", "uk"), ("Karwino", "de"), ("كارفينو", "ar")],
    ],
)
def test_a_name_has_one_skeleton_in_every_alphabet(names):
    first, *rest = [skeleton(*name) for name in names]
    assert all(same_name(first, other) for other in rest)


def test_order_is_the_longest_rising_run():
    assert in_order([Match(0, 0, 1.0), Match(1, 1, 1.0), Match(2, 2, 1.0)]) == 1.0
    assert in_order([Match(0, 2, 1.0), Match(1, 1, 1.0), Match(2, 0, 1.0)]) == pytest.approx(1 / 3)
    assert in_order([]) == 0.0


def test_a_packed_sketch_is_the_same_every_time():
    reading = read(STORY)
    keys = keys_of(reading)
    assert pack(reading, keys, ["b", "a"]) == pack(reading, keys, ["a", "b", "a"])


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Picture desk: K. Moss.", True),
        ("Additional reporting: Anna Kern and T. Bell", True),
        ("Фото: О. Коваль", True),
        ("Text: the mayor said so.", False),
        ("Photo: Rising water took the bridge.", False),
        ("Sabotage: Keltra", False),
    ],
)
def test_who_made_a_report_is_nothing_that_it_tells(line: str, credit: bool):  # noqa: FBT001
    told = read(f"The bridge fell on Monday.\n\n{line}")
    assert [sentence.furniture for sentence in told.sentences][-1] is credit
