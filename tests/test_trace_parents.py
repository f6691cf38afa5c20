"""Whom a report has it from, where several explain it: crowds, chains, own words, announcements."""

from dataclasses import replace
from typing import Any

import pytest

from firsthand.trace import wording_cited
from firsthand.trace.roots_choice import Choice
from firsthand.trace.roots_names import plain_name
from firsthand.trace.roots_nodes import Cited, Edge, Node
from firsthand.trace.roots_resting import Resting
from firsthand.trace.roots_tree import grow
from firsthand.trace.wording import wording
from firsthand.trace.wording_cited import citations
from firsthand.trace.wording_decide import decide
from firsthand.trace.wording_house import houses
from tracekit import STORY, read, retold, sketch

PAPER = "The Halden Courier"
PLACE = sketch(STORY).reading.passage(0, 5)


def _node(item: str, *rests: str, **more: object) -> Node:
    cited = [Cited(PLACE, name, 0, 90, checked=True) for name in rests]
    return Node(item=item, names=(item,), at_home=(item,), cited=cited, **more)  # type: ignore[arg-type]


def _crowd(*names: str) -> dict[str, Node]:
    return {name: _node(name, PAPER) for name in names}


def _edge(made: str, source: str, how: str = "translation", **more: object) -> Edge:
    has = {"told": (0.9, 0.9), "order": 0.9, "record": None, "determined": True} | more
    return Edge(made, source, how, 1.0, **has)  # type: ignore[arg-type]


def test_two_that_stand_close_in_a_crowd_are_one_s_from_the_other() -> None:
    nodes = _crowd("a", "b", "c", "d", "e")
    edge = _edge("a", "b")
    assert not Resting(nodes, [edge, _edge("a", "c", told=(0.6, 0.6))]).explains(edge)
    assert Resting(nodes, [edge, _edge("a", "c", told=(0.8, 0.8))]).explains(edge)


def test_a_copy_of_the_one_says_nothing_against_it() -> None:
    nodes = _crowd("a", "b", "c", "d", "e", "f")
    edge = _edge("a", "b")
    copy = _edge("c", "b", "excerpt", runs=0.9)
    assert not Resting(nodes, [edge, _edge("a", "c", told=(0.8, 0.8)), copy]).explains(edge)


def test_two_alone_are_no_crowd() -> None:
    edge = _edge("a", "b")
    assert Resting(_crowd("a", "b"), [edge]).explains(edge)


def test_facts_that_nobody_else_has_are_not_of_a_common_source() -> None:
    nodes = _crowd("a", "b", "c", "d", "e")
    facts = frozenset({"q38", "q847", "q417", "nKVS", "nHRT"})
    edge = _edge("a", "b", told=(0.6, 0.4), shared=facts)
    far: dict[str, Any] = {"told": (0.3, 0.3)}
    few = [edge, _edge("a", "c", shared=frozenset({"nHRT"}), **far)]
    assert not Resting(nodes, few).explains(edge)
    many = [edge, _edge("a", "c", shared=frozenset({"nHRT", "q38"}), **far)]
    assert Resting(nodes, many).explains(edge)


def test_whose_very_words_one_has_more_of_than_of_the_held_third() -> None:
    nodes = _crowd("a", "b") | {PAPER: _node(PAPER)}
    for each in nodes.values():
        each.language = "en"
    edge = _edge("a", "b", runs=0.35)
    from_paper = _edge("a", PAPER, named=True, runs=0.15)
    assert not Resting(nodes, [edge, from_paper]).explains(edge)
    as_many = _edge("a", PAPER, named=True, runs=0.3)
    assert Resting(nodes, [edge, as_many]).explains(edge)
    nodes[PAPER].language = "fr"  # of a translation of the whole every retelling has words
    assert Resting(nodes, [edge, from_paper, _edge("b", PAPER)]).explains(edge)
    part = _edge("b", PAPER, told=(0.9, 0.6))
    assert not Resting(nodes, [edge, from_paper, part]).explains(edge)


def test_whom_one_names_and_has_words_of_where_the_third_is_not_held() -> None:
    nodes = _crowd("a", "b", "c", "d")
    nodes["a"].cited.append(Cited(PLACE, "b", 200, 220, checked=False, told=False))
    edge = _edge("a", "b", "cites", named=True, told=(0.4, 0.4), runs=0.2)
    assert not Resting(nodes, [edge]).explains(edge)
    fewer = _edge("a", "b", "cites", named=True, told=(0.4, 0.4), runs=0.05)
    assert Resting(nodes, [fewer]).explains(fewer)


def test_a_few_words_announce_the_longer_page_of_their_house() -> None:
    short, page, other = (_node(i, PAPER, words=n) for i, n in (("s", 30), ("p", 300), ("o", 300)))
    short.at_home = page.at_home = ("The Lookout",)
    nodes = {n.item: n for n in (short, page, other)}
    found = Resting(nodes, []).parent(short)
    assert found is not None
    assert found.source == "p"
    short.words = 90
    assert Resting(nodes, []).parent(short).source == f"unheld:{PAPER}"  # type: ignore[union-attr]


def test_who_prints_an_agency_and_names_another_that_does_has_it_from_there() -> None:
    def prints(item: str) -> Node:
        return Node(item=item, names=("APX", item), at_home=(item,))

    nodes = {"apx": Node("apx", ("APX",), ("APX",)), "a": prints("a"), "b": prints("b")}
    named = replace(_edge("a", "b", named=True), worth=1.8)
    edges = [_edge("a", "apx"), named]
    choice = Choice(nodes, edges, set(), lambda _: False)
    assert choice.ranked(edges)[0].source == "apx"
    nodes["a"].named.append(Cited(PLACE, "b", 0, 9, checked=False))
    assert choice.ranked(edges)[0].source == "b"


def test_what_one_has_from_the_first_by_another_stands_all_in_that_other() -> None:
    nodes = {i: _node(i) for i in ("ngo", "wire", "a")}
    between = _edge("wire", "ngo", "rewrite")
    first = _edge("a", "ngo", "summary", named=True, told=(0.65, 0.2))
    first = replace(first, worth=1.5)
    near = _edge("a", "wire", told=(1.0, 0.6))
    choice = Choice(nodes, [between, first, near], set(), lambda _: False)
    assert choice.ranked([first, near])[0].source == "wire"
    as_much = _edge("a", "wire", told=(0.7, 0.6))
    assert choice.ranked([first, as_much])[0].source == "ngo"


def test_of_two_without_a_date_the_first_is_the_one_that_others_were_made_from() -> None:
    nodes = _crowd("a", "b", "c", "d", "e", "f")
    copy = _edge("c", "b", "excerpt", runs=0.9)
    grow(nodes, [copy, _edge("b", "a", determined=False)])
    assert nodes["a"].parent is not None
    assert nodes["a"].parent.source == "b"
    assert nodes["b"].parent is not None
    assert nodes["b"].parent.source == f"unheld:{PAPER}"


def test_of_several_that_tell_as_much_none_is_nearer_than_the_held_source() -> None:
    nodes = _crowd("a", "b", "c", "d", "e") | {PAPER: _node(PAPER)}
    held = _edge("a", PAPER, named=True, told=(0.7, 0.5))
    near = _edge("a", "b", determined=False)
    grow(nodes, [held, near, _edge("a", "c", determined=False)])
    assert nodes["a"].parent is not None
    assert nodes["a"].parent.source == PAPER


@pytest.mark.parametrize(("sort", "parent"), [("footage", PAPER), ("person", None)])
def test_who_looks_again_at_the_film_is_no_new_root_and_who_asked_a_witness_is(
    sort: str, parent: str | None
) -> None:
    nodes = {PAPER: _node(PAPER), "a": _node("a")}
    nodes["a"].looks.append((sketch(STORY).reading.passage(300, 320), (sort,)))
    grow(nodes, [_edge("a", PAPER, "cites", record="0" * 64, named=True, told=(0.3, 0.3))])
    found = nodes["a"].parent
    assert (found and found.source) == parent


def test_a_held_house_is_named_however_its_name_looks() -> None:
    page = retold(house="Orvana").replace("Residents said", "As Orvana reported, residents said")
    later = page.replace("Orvana, 8 April", "Bay Observer, 9 April")
    first = page.replace("As Orvana reported, residents", "Residents")
    ends = (
        sketch(first, "https://orvana.example/a/1"),
        sketch(later, "https://bayobserver.example/b"),
    )
    records = list(wording(*ends))
    named = records[0].facts["named"]
    assert [(n["house"], n["where"].exact, n["told"]) for n in named] == [
        ("Orvana", "Orvana", True)
    ]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Soldiers fired on the bus, the Meltham news agency reported on Tuesday.", "Meltham"),
        ("I have all this from the Meltham agency.", "Meltham"),
        ("In an interview with Meltham, the driver said that nobody had warned her.", "Meltham"),
        ("The Neue Landpost's Ruth Marn sat down for an hour with the driver.", "Neue Landpost"),
        ("Zuerst hatte die „Abendglocke“ darüber berichtet.", "Abendglocke"),
        ("Das ergab eine Analyse der Abendglocke.", "Abendglocke"),
        ("Le quotidien « L’Écho du Nord » a vérifié les images.", "L’Écho du Nord"),
        ("La agencia de noticias Meltham citó a un portavoz.", "Meltham"),
        ("En declaraciones a Le Fanal, la conductora dijo que nadie la avisó.", "Le Fanal"),
        ("Em entrevista ao Le Fanal, a motorista contou a cena.", "Le Fanal"),
        ("Водитель дала интервью изданию «Вечерний колокол».", "Вечерний колокол"),
        ("Meltham haber ajansının bildirdiğine göre askerler ateş açtı.", "Meltham"),
    ],
)
def test_a_house_is_read_in_the_ways_in_which_the_press_names_one(sentence: str, name: str) -> None:
    pad = {
        "En": "Tres hombres estaban junto al puente cuando llegaron los soldados el martes.",
        "La": "Tres hombres estaban junto al puente cuando llegaron los soldados el martes.",
        "Em": "Três homens estavam junto à ponte quando os soldados chegaram na terça-feira.",
    }.get(sentence[:2], "")
    found = citations(read(f"{pad}\n\n{sentence}\n\n{pad}"))
    assert plain_name(name) in {plain_name(c.name) for c in found}


@pytest.mark.parametrize(
    "beside",
    [
        "ABROAD",
        "Altona",
        "Foreign News Reporter",
        "Case 0117",
        "Autorka: Ida Marn",
        "Redacción Mundo",
    ],
)
def test_a_desk_a_section_or_a_label_beside_a_date_is_no_house(beside: str) -> None:
    text = STORY.replace("The Halden Courier, 7", f"{beside} | 7")
    assert houses(read(text, "https://www.canalstreet.example/a/1")) == ("canalstreet",)


def test_a_house_beside_a_date_is_one_where_the_address_bears_it() -> None:
    text = STORY.replace("The Halden Courier, 7", "ORVANA | 7")
    assert houses(read(text, "https://www.orvana.example/a/1")) == ("ORVANA",)


def test_a_text_is_gone_through_once_for_where_its_names_end() -> None:
    """One Arabic word hundreds of times over was gone through again for each."""
    ends = wording_cited._ends_of_names
    reading = read("A headline\n\n" + "صحيفة " * 800 + "\n\nIts end.")
    ends.cache_clear()
    citations(reading)
    assert ends.cache_info().misses == 1
    assert ends.cache_info().hits > 100
    assert {"Vesta TV", "The Vesta TV"} <= ends("Today The Vesta TV's men said it to Vesta TV.")
    assert "Vesta TV" not in ends("Vesta TV Reveals All")


def test_which_names_which_is_told_both_ways() -> None:
    one = read(STORY, "https://haldencourier.example/1")
    other = read(
        retold().replace("Residents said", "The Halden Courier said"), "https://csj.example/2"
    )
    decision = decide(one, other)
    assert decision.named is not None
    assert decision.named[0] == "The Halden Courier"
