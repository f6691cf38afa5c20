"""Odd input to the tracing of words: copies without number, nothing at all, no dates, many dates."""

# ruff: noqa: E501  invented reports, a paragraph a line
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.records import Derivation, Facts, Item, Observation, Whole
from firsthand.trace.drift import drift
from firsthand.trace.roots import lineage
from firsthand.trace.roots_looks import standing
from firsthand.trace.wording import wording
from firsthand.trace.wording_decide import decide
from firsthand.trace.wording_house import at_home, houses
from firsthand.trace.wording_index import WordingIndex
from firsthand.trace.wording_join import Join, join, pairs_of, split
from firsthand.trace.wording_sketch import Wording
from firsthand.trace.wording_store import Postings
from firsthand.trace.wording_text import Reading
from test_trace_roots import of, trace
from tracekit import STORY, read, retold, sketch

BARE = STORY.replace("The Halden Courier, 7 April 2022\n\n", "")


def counted(found: list[Observation]) -> tuple[int, int]:
    """How many reports, and how many roots that count."""
    groups = of(found, "roots")
    return sum(g.facts["reports"] for g in groups), sum(g.facts["roots"] for g in groups)


# -- what the texts are ------------------------------------------------------------------------


def test_two_identical_texts_are_one_witness():
    again = STORY + "\n"  # another file, the same words
    items, found = trace(STORY, again)
    assert counted(found) == (2, 1)
    line = {o.where.item: o.facts for o in of(found, "lineage")}
    assert {line[items[STORY]]["role"], line[items[again]]["role"]} == {"root", "copy"}
    assert list(drift(sketch(STORY), sketch(again))) == []


def test_an_empty_text_has_no_part_in_it():
    _, found = trace("", STORY, retold())
    assert counted(found) == (3, 2)
    assert list(wording(sketch(""), sketch(STORY))) == []


def test_one_text_inside_another_is_an_excerpt_of_it():
    parts = STORY.split("\n\n")
    inside = "\n\n".join([parts[0], "Canal Street Journal, 9 April 2022", *parts[2:6]])
    items, found = trace(STORY, inside)
    line = {o.where.item: o.facts for o in of(found, "lineage")}
    assert line[items[inside]]["parent"] == items[STORY]
    assert line[items[inside]]["how"] == "excerpt"
    assert counted(found) == (2, 1)


def test_a_text_inside_a_page_of_other_texts_is_still_found():
    page = "\n\n".join(
        [
            "Weekly digest",
            "Canal Street Journal, 9 April 2022",
            FILLER,
            *STORY.split("\n\n")[2:],
            FILLER,
        ]
    )
    _, found = trace(STORY, page)
    assert counted(found) == (2, 1)


FILLER = """The harbour board wants to dredge the northern basin before winter, its chairwoman told members.

Apples were dearer than a year ago, and pears cheaper, a grocer in Mill Lane has found.

The museum of clocks opens an hour later from Monday on, because its lift is being mended."""


def test_texts_without_dates_are_one_witness_and_nobody_is_said_to_be_first():
    other = BARE.replace("hands tied", "hands bound")
    items, found = trace(BARE, other)
    assert counted(found) == (2, 1)
    line = {o.where.item: o.facts for o in of(found, "lineage")}
    below = next(f for f in line.values() if f.get("parent"))
    assert below["determined"] is False
    assert of(found, "drift") == []
    assert set(line) == set(items.values())


def test_contradictory_dates_decide_nothing():
    both = STORY.replace("The Ostrian general", "Published: 20 April 2022\n\nThe Ostrian general")
    edited = retold(day="10 April 2022").replace("hands tied", "hands bound")
    decided = decide(read(both), read(edited))
    assert "their dates contradict each other" in decided.direction
    assert not any("dated 2022-04-07" in reason for reason in decided.direction)
    _, found = trace(both, edited)
    assert counted(found) == (2, 1)


@pytest.mark.parametrize(
    ("one", "other", "roots"),
    [
        ("Shots at the mill tonight.", "Rain again on the islands.", 2),
        ("Shots at the mill tonight.", "Shots at the mill tonight.\n", 1),
        ("!", "?", 2),
        ("🙂", "🙂🙂", 2),
    ],
)
def test_one_line_posts(one, other, roots):
    _, found = trace(one, other)
    assert counted(found) == (2, roots)


def test_a_one_line_post_that_names_its_source_hangs_on_it():
    post = "According to The Halden Courier, a video appears to show Ostrian soldiers shooting a captured Veldan soldier near Karvino."
    items, found = trace(STORY, post)
    line = {o.where.item: o.facts for o in of(found, "lineage")}
    assert line[items[post]]["parent"] == items[STORY]
    assert counted(found) == (2, 1)


# -- very many of them -------------------------------------------------------------------------


def copies_drawn(number: int) -> float:
    """Seconds to draw the lineage of so many copies."""
    house = next(o for o in standing(sketch(STORY)) if o.kind == "house")
    (made,) = wording(sketch(STORY), sketch(retold()))
    assert isinstance(made, Derivation)
    facts = Facts(dict(made.facts) | {"aligned": []})
    items = [f"{n:064x}" for n in range(number)]
    known = tuple(Observation(kind="house", where=Whole(item=i), facts=house.facts) for i in items)
    derived = tuple(
        Derivation(made=Whole(item=i), source=Whole(item=items[0]), how="copy", facts=facts)
        for i in items[1:]
    )
    began = time.process_time()
    (together,) = of(list(lineage(derived, (), known, (), ())), "roots")
    taken = time.process_time() - began
    assert (together.facts["reports"], together.facts["roots"]) == (number, 1)
    return taken


def test_ten_thousand_copies_take_nearly_ten_times_what_a_thousand_do():
    copies_drawn(200)
    few, many = copies_drawn(1_000), copies_drawn(10_000)
    assert many < 25 * few + 0.5


def test_ten_thousand_copies_are_ten_thousand_pairs(tmp_path):
    index = WordingIndex(tmp_path)
    made = sketch(STORY)
    items = [Item.of(str(n).encode()).id for n in range(10_000)]
    for n, item in enumerate(items):
        keys = type(made.keys)(made.keys.copy, made.keys.bands, made.keys.quotes, (), n)
        index.add(item, Wording(item, keys, b""))
    assert {len(list(index.near(item))) for item in items[1::97]} == {1}


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 25)), min_size=1, max_size=300),
    st.integers(1, 4),
    st.integers(1, 4),
)
def test_the_spread_join_finds_what_a_plain_one_does(tmp_path_factory, told, parts, buckets):
    folder = tmp_path_factory.mktemp("join")
    store = Postings(folder / "runs")
    held: dict[int, set[int]] = {}
    for key, text in set(told):
        spread_key = key * 0x9E3779B97F4A7C15 % 2**64
        store.add(text, [spread_key])
        held.setdefault(spread_key, set()).add(text)
    store.write()
    plain: dict[tuple[int, int], int] = {}
    for texts in held.values():
        for pair in combinations(sorted(texts), 2) if len(texts) <= 6 else ():
            plain[pair] = plain.get(pair, 0) + 1
    plan = Join(folder / "runs", folder / "between", parts, buckets, most=6, least=2)
    with ThreadPoolExecutor(2) as executor:
        found = [
            (int(a), int(b))
            for kept in join(plan, executor)
            for a, b in zip(*split(kept), strict=True)
        ]
    assert sorted(found) == sorted(p for p, times in plain.items() if times >= 2)


def test_no_pairs_come_of_nothing():
    assert len(pairs_of(np.zeros(0, np.uint64), np.zeros(0, np.uint32), 5)) == 0


# -- whose report it is ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("The Norrland Post, 7 April 2022", ("The Norrland Post",)),
        ("By our staff | The Norrland Post | 7 April 2022", ("The Norrland Post",)),
        ("The Morning Sun, Nov. 6, 2021", ("The Morning Sun",)),
        ("The Sunday Mail of Orrin – Friday, 5 November 2021", ("The Sunday Mail of Orrin",)),
        ("Valley Times (4 November 2021)", ("Valley Times",)),
        ("4 November 2021 | Valley Times", ("Valley Times",)),
        ("Date: 7 April 2022", ()),
        ("By Mona Lisa, 7 April 2022", ()),
        ("Von Anna Berg, 7. April 2022", ()),
        ("Published 7 April 2022", ()),
        ("Berlin, 7 April 2022", ()),
        ("Friday, 5 November 2021", ()),
    ],
)
def test_a_house_is_neither_label_nor_byline_nor_place(line, names):
    reading = read(STORY.replace("The Halden Courier, 7 April 2022", line))
    assert houses(reading) == names
    assert len(reading.dates) == 1


def paged(place: str, **said: str) -> Reading:
    """The story as a page says of itself whose it is."""
    whole = [
        Observation(
            kind=k, where=Whole(item=read(BARE).item), facts=Facts(text=v, read_from="HTML")
        )
        for k, v in said.items()
    ]
    reading = Reading(read(BARE).item, BARE, (*read(BARE).records, *whole))
    reading.places = (place,)
    return reading


def test_a_page_says_whose_it_is_and_where_it_lives():
    home = paged(
        "https://www.norrland.example/a",
        publisher="The Norrland Post",
        address="https://www.norrland.example/a",
    )
    assert houses(home) == ("The Norrland Post", "norrland")
    assert houses(paged("https://www.norrland-post.example", publisher="The Norrland Post")) == (
        "The Norrland Post",
    )
    assert at_home(home)
    away = paged(
        "https://copies.example/b",
        publisher="The Norrland Post",
        address="https://www.norrland.example/a",
    )
    assert houses(away)[0] == "The Norrland Post"
    assert not at_home(away)


def test_words_that_two_quote_have_one_root_whoever_said_them():
    one, other = (
        f"{head}\n\n{house}, 9 April 2022\n\n{own}\n\n“The sea belongs to nobody, and whoever closes it closes his own door,” Ruben Achterberg said.\n\n{more}"
        for head, house, own, more in (
            (
                "Grain talks end",
                "Exchange Herald",
                "Our reporter was told by two delegates that insurance divides them.",
                "Wheat rose by two percent.",
            ),
            (
                "Islands ask for doctors",
                "Evening Lantern",
                "A midwife told this newspaper that she crosses by rowing boat.",
                "The ministry wants to answer soon.",
            ),
        )
    )
    _, found = trace(one, other)
    assert counted(found) == (2, 2)
    (claim,) = of(found, "claim-roots")
    assert (claim.facts["reports"], claim.facts["roots"]) == (2, 1)
    assert claim.facts["root_names"][0].startswith("whoever said “The sea belongs to nobody")
