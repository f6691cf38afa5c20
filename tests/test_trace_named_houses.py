"""Under which names a report's house is cited, and how surely: invented houses only."""

from __future__ import annotations

from dataclasses import replace

import pytest

from firsthand.records import Facts, Observation, Whole
from firsthand.trace.roots_language import hang_in_own_language
from firsthand.trace.roots_names import one_way
from firsthand.trace.roots_nodes import Cited, Edge, Node
from firsthand.trace.roots_resting import Resting
from firsthand.trace.roots_rests import rests
from firsthand.trace.roots_tree import grow
from firsthand.trace.wording_cited import citations
from firsthand.trace.wording_house import houses
from tracekit import STORY, read, sketch

PLACE = sketch(STORY).reading.passage(0, 5)
BODY = "\n\nMen stand at a well near Karvino, and one of them falls. Nobody says who they are."


def _of(head: str, place: str = "") -> tuple[str, ...]:
    return houses(read(head + BODY, place) if place else read(head + BODY))


@pytest.mark.parametrize("label", ["First published on Fri", "Last updated", "Publicado el", "Am"])
def test_what_stands_before_a_date_and_only_labels_it_is_no_house(label: str) -> None:
    found = _of(
        f"Men at a well\n\n{label} 13 June 2025", "https://www.alderpost.example/2025/a.html"
    )
    assert found == ("alderpost",)


@pytest.mark.parametrize(
    ("head", "place", "house"),
    [
        (
            "LE FANAL D’ESTREL\n\nUn puits",
            "https://www.fanal-estrel.example/a",
            "LE FANAL D’ESTREL",
        ),
        ("L'Écho des Trois Ponts\n\nUn puits", "https://echodestroisponts.example/a", None),
        ("Freie Talzeitung\n\nDer Brunnen", "https://freie-talzeitung.example/a", None),
        ("A well at Estrel", "https://www.fanal-estrel.example/a", "fanal-estrel"),
    ],
)
def test_an_address_in_parts_is_read_as_the_text_writes_it(
    head: str, place: str, house: str | None
) -> None:
    assert _of(head, place)[0] == (house or head.split("\n", maxsplit=1)[0])


def test_a_house_that_calls_itself_without_its_place_is_known_by_both_names() -> None:
    head = "LE FANAL D’ESTREL\n\nUn puits\n\n« Le Fanal » a retrouvé le lieu."
    found = _of(head, "https://www.fanal-estrel.example/a")
    assert found == ("LE FANAL D’ESTREL", "Le Fanal")


def test_without_its_place_a_house_is_the_one_of_the_case_that_begins_so() -> None:
    one, other = ("Le Fanal", "es"), ("Le Fanal d'Estrel", "fr")
    known = one_way({one: 1, other: 1})
    assert known[one] == known[other]
    third = ("Le Fanal de Morne", "fr")
    known = one_way({one: 1, other: 1, third: 1})
    assert known[other] != known[third]
    assert known[one] == "Le Fanal"  # of two nobody knows which
    known = one_way({("The Post", "en"): 1, ("The Post of Estrel", "en"): 1})
    assert len(set(known.values())) == 2  # the name says no more than what it is


@pytest.mark.parametrize(
    ("spelt", "initials"), [("Ай-Ти-Эн", "ITN"), ("Кей Ар Ди", "KRD"), ("Бі-Сі-Ем", "BCM")]
)
def test_initials_are_known_where_another_alphabet_spells_them_out(
    spelt: str, initials: str
) -> None:
    known = one_way({(spelt, "ru"): 2, (initials, "en"): 1})
    assert known[spelt, "ru"] == known[initials, "en"] == initials


def test_a_weekday_is_no_part_of_the_name_after_it() -> None:
    text = "On Thursday Le Fanal, which has an English page, said that it had found the well."
    assert [c.name for c in citations(read(text))] == ["Le Fanal"]


def test_a_preposition_is_no_part_of_the_name_after_it() -> None:
    text = "Filmen visades av tidningen Talposten. Enligt Talposten är det en brunn."
    assert [c.name for c in citations(read(text))] == ["Talposten", "Talposten"]


def test_who_tells_a_paper_something_is_no_paper() -> None:
    text = "There was no drone, Dana Resk, the mayor of Senna, instructed the newspaper on Monday."
    assert not citations(read(text))
    assert citations(read("It was found by Vesto, the public broadcaster, on Monday."))


def test_a_name_in_french_marks_is_read_without_their_spaces() -> None:
    text = "Le quotidien « Le Fanal d'Estrel » annonce que le puits a été retrouvé."
    assert [c.name for c in citations(read(text))] == ["Le Fanal d'Estrel"]


def test_of_whom_it_is_only_said_that_they_checked_nothing_the_finding_is_last() -> None:
    text = (
        "The agency Wirefall could not independently verify the footage. The well stands in"
        " Karvino, according to The Alder Post."
    )
    wire, paper = citations(read(text))
    assert (wire.denied, paper.denied) == (True, False)
    cited = [
        Cited(PLACE, c.name, c.start, c.end, checked=c.checked, denied=c.denied)
        for c in (wire, paper)
    ]
    assert [*rests(Node("a", cited=cited)).values()] == ["The Alder Post", "Wirefall"]
    cited = [*cited[1:], Cited(PLACE, "Wirefall", 90, 99, checked=True)]
    assert next(iter(rests(Node("a", cited=cited)).values())) == "Wirefall"


def _id(letter: str) -> str:
    return letter * 64


def _alike(made: str, source: str, runs: float, *, told: float = 0.5) -> Observation:
    measures = {
        "told_part": f"{told}",
        "told_part_of_source": "0.20",
        "three_word_runs_part": f"{runs}",
        "same_order_part": "0.80",
    }
    facts = {"other": _id(source), "outcome": "undecided", "trace": "wording", "aligned": ()}
    return Observation(
        kind="kinship", where=Whole(item=_id(made)), facts=Facts(facts | {"measures": measures})
    )


def _hung(*kin: Observation, names_nobody: bool = True, far: bool = True) -> str:
    node, *others = (
        Node(_id(letter), dates=(f"2025-06-{day}",), language=language)
        for letter, day, language in (
            *(("a", 15, "de"), ("b", 14, "de"), ("c", 14, "de")),
            ("f", 13, "es" if far else "de"),
        )
    )
    node.parent = Edge(node.item, _id("f"), "translation", 1.0, determined=True, record=None)
    nameless = frozenset({node.item} if names_nobody else ())
    hang_in_own_language({n.item: n for n in (node, *others)}, kin, nameless)
    return node.parent.source[0]


def test_who_has_words_of_one_report_in_its_language_has_it_from_there() -> None:
    assert _hung(_alike("a", "b", 0.14)) == "b"
    assert _hung(_alike("a", "b", 0.14), _alike("a", "c", 0.05)) == "b"


def test_words_that_two_who_translate_may_find_alike_say_nothing() -> None:
    assert _hung(_alike("a", "b", 0.1)) == "f"
    assert _hung(_alike("a", "b", 0.14), _alike("a", "c", 0.12)) == "f"
    assert _hung(_alike("a", "b", 0.14, told=0.2)) == "f"


def test_who_names_whom_it_rests_on_and_who_hangs_on_its_own_language_stay() -> None:
    assert _hung(_alike("a", "b", 0.14), names_nobody=False) == "f"
    assert _hung(_alike("a", "b", 0.14), far=False) == "f"


def test_who_asked_somebody_and_has_the_rest_from_a_paper_is_no_root() -> None:
    def first(told: float) -> bool:
        node = Node("wire", names=("Wire",), looks=[(PLACE, ("person",))])
        made = Edge("wire", "paper", "cites", 1.0, determined=True, record="r", named=True)
        node.parent = replace(made, told=(told, 0.3))
        nodes = {"wire": node, "paper": Node("paper", names=("Paper",))}
        return Resting(nodes, []).is_first(node)

    assert first(0.3)
    assert not first(0.6)


def _cites(words: int, day: str) -> str | None:
    early = Node("early", dates=("2025-06-13",), names=("P",))
    late = Node("late", dates=("2025-06-16",), names=("P",))
    late.parent = Edge("late", "early", "earlier version", 5.0, determined=True, record="r")
    post = Node("post", dates=(day,), words=words)
    post.parent = Edge("post", "early", "cites", 1.0, determined=True, record="r")
    nodes = {n.item: n for n in (early, late, post)}
    found = Resting(nodes, []).standing(post)
    return found.source if found else None


def test_a_line_that_cites_a_page_cites_it_as_it_stood_that_day() -> None:
    assert _cites(20, "2025-06-17") == "late"
    assert _cites(20, "2025-06-14") is None
    assert _cites(200, "2025-06-17") is None


def test_what_was_found_of_a_copy_is_told_of_the_page_that_it_copies() -> None:
    nodes = {
        "early": Node("early", ("P",), ("P",), ("2025-06-12",)),
        "page": Node("page", ("P",), ("P",), ("2025-06-13",)),
        "mirror": Node("mirror", ("M",), ("M",), ("2025-06-16",)),
        "child": Node("child", ("C",), ("C",), ("2025-06-14",)),
    }
    nodes["child"].cited.append(Cited(PLACE, "P", 0, 90, checked=True))

    def edge(made: str, source: str, how: str, worth: float) -> Edge:
        return Edge(made, source, how, worth, determined=True, record=None, told=(0.9, 0.9))

    edges = [
        edge("mirror", "page", "mirror site", 9.0),
        edge("mirror", "early", "light edit", 7.0),
        edge("mirror", "child", "translation", 1.0),
        replace(edge("child", "early", "translation", 1.5), named=True, told=(0.6, 0.6)),
    ]
    grow(nodes, edges)
    page, child = nodes["page"].parent, nodes["child"].parent
    assert (page and page.source, page and page.how) == ("early", "earlier version")
    assert child
    assert child.source == "page"
