"""What reports say that they rest on: siblings, reprints, credits, names in other alphabets."""

# ruff: noqa: E501  invented reports, a paragraph a line
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.trace.roots_nodes import Cited, Edge, Node
from firsthand.trace.roots_resting import Resting
from firsthand.trace.roots_rests import holders, prints
from firsthand.trace.wording_cited import citations
from firsthand.trace.wording_furniture import is_furniture
from firsthand.trace.wording_house import houses
from test_trace_roots import of, trace
from tracekit import sketch

LEDGER = """Prisoners shot on quay, clip appears to show

By Jane Doe, The Meridian Times

A video posted on Monday and verified by The Meridian Times appears to show soldiers of Lastria shooting captured marines on a quay at Keldra, 11 kilometres west of Port Velin.

“Film these looters. Look, he is still breathing,” a man says as a wounded marine with a jacket over his head is seen to move. A soldier fires twice, and once more.

At least three other marines lie dead beside him, one with his hands tied. All wear camouflage.

The killings appear to have followed an ambush on landing craft 417 on or around October 9."""
ONE = """Marines killed on quay, paper finds

The Meridian Times says it has verified a clip in which Lastrian soldiers seem to kill captives on a quay at Keldra, 11 kilometres from Port Velin.

“Film these looters,” says a man while a wounded marine, a jacket over his head, still breathes. Two shots are fired at him, then a third.

Three others at least are dead next to him; the hands of one are bound.

The newspaper believes that an ambush on landing craft 417 around October 9 came before."""
OTHER = """Video: soldados habrían ejecutado a prisioneros en un muelle

Un vídeo verificado por The Meridian Times muestra al parecer a soldados lastrios matando a marinos capturados en un muelle de Keldra, a 11 kilómetros de Port Velin.

«Graba a estos saqueadores», dice un hombre mientras un herido con una chaqueta sobre la cabeza respira todavía. Le disparan dos veces y luego una tercera.

Al menos otros tres marinos yacen muertos a su lado, uno con las manos atadas.

La emboscada a la lancha 417 ocurrió en torno al 9 de octubre, según el diario."""


def test_who_names_one_source_are_its_children_and_not_each_other_s():
    items, found = trace(ONE, OTHER)
    line = {o.where.item: o.facts for o in of(found, "lineage")}
    assert {line[items[text]]["parent"] for text in (ONE, OTHER)} == {"unheld:The Meridian Times"}
    (together,) = of(found, "roots")
    assert together.facts["roots"] == 1


def test_a_reprint_is_its_author_s_and_what_names_them_hangs_on_it():
    items, found = trace(LEDGER, ONE, OTHER)
    line = {o.where.item: o.facts for o in of(found, "lineage")}
    assert line[items[LEDGER]]["role"] == "root"
    assert line[items[LEDGER]]["house"] == "The Meridian Times"
    assert {line[items[text]]["parent"] for text in (ONE, OTHER)} == {items[LEDGER]}


@pytest.mark.parametrize(
    "line",
    [
        "The quay at Keldra | Ana Kern/AFP via Getty Images",
        "Picture: Reuters",
        "Foto: A. Kern / Reuters",
        "Wrecks near the quay. Ana Kern/AFP",
    ],
)
def test_a_picture_s_credit_is_no_source(line):
    text = f"{ONE}\n\n{line}\n\nThe ministry has said that it will look into the recording soon."
    names = {c.name for c in citations(sketch(text).reading)}
    assert names == {"The Meridian Times"}
    assert not {"AFP", "Reuters"} & set(houses(sketch(text).reading))


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The public broadcaster ARN analysed the clip and found that it was afternoon.", "ARN"),
        ("ARN, the Aurelian public broadcaster, has verified the clip.", "ARN"),
        ("Il New York Times ha verificato il video.", "The New York Times"),
        ("De New York Times heeft de beelden geverifieerd.", "The New York Times"),
        ("VESTA TV REVEALS THE HOUR\n\nVesta TV has analysed the clip.", "Vesta TV"),
        ("Vesta TV Reveals Hour of the Clip\n\nVesta TV said so.", "Vesta TV"),
        ("Dziennik „The Albion Chronicle” przeanalizował nagranie.", "The Albion Chronicle"),
        ("A BBC refere que o local foi confirmado.", "BBC"),
        ("Filmarea a fost verificată de The Meridian Times.", "The Meridian Times"),
    ],
)
def test_a_house_is_named(sentence, name):
    assert name in {c.name for c in citations(sketch(sentence).reading)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Der Sender zeigte Satellitenbilder, die Zeitung berichtete darüber.",
        "It was first uploaded to the messaging channel Ridge Dispatch, the police reported.",
        "The Telegram channel was verified on Monday.",
    ],
)
def test_no_house_is_named(sentence):
    assert not citations(sketch(sentence).reading)


def test_a_short_form_is_the_house_that_was_named_before():
    found = citations(
        sketch("The Meridian Times verified the clip. It was near Keldra, The Times wrote.").reading
    )
    assert {c.name for c in found} == {"The Meridian Times"}


def _case(runs: float, told: float) -> tuple[dict[str, Node], Edge]:
    nodes = {}
    for item in ("a", "b"):
        place = sketch(ONE).reading.passage(0, 5)
        cited = Cited(place, "The Meridian Times", 0, 90, checked=True)
        nodes[item] = Node(item=item, names=(item,), cited=[cited])
    shared = {"told": (told, told), "runs": runs, "order": 1.0}
    return nodes, Edge("a", "b", "rewrite", 1.0, determined=True, record=None, **shared)  # type: ignore[arg-type]


@given(st.floats(0, 0.24), st.floats(0, 1))
def test_what_both_rest_on_explains_what_has_few_words_in_common(runs, told):
    nodes, edge = _case(runs, told)
    assert Resting(nodes, [edge]).explains(edge)


@given(st.floats(0.25, 1), st.floats(0, 1))
def test_the_other_s_very_words_are_not_explained_by_a_common_source(runs, told):
    nodes, edge = _case(runs, told)
    assert not Resting(nodes, [edge]).explains(edge)


@pytest.mark.parametrize(
    ("line", "is_part"),
    [
        ("Home | News | Conflict | Opinion", True),
        ("[ad_1]", True),
        ("Most read: Grain prices fall again", True),
        ("Lo más leído", True),
        ("Leggi anche: il porto", True),
        ("The quay at Keldra, Ana Kern/AFP", True),
        ("The soldiers left at dawn.", False),
        ("Comments by the minister were broadcast at noon.", False),
    ],
)
def test_what_is_part_of_the_page(line, is_part):
    text = f"A report.\n{line}\nIts end."
    start = text.index(line)
    assert is_furniture(text, start, start + len(line)) is is_part


@given(st.text(max_size=200))
def test_any_line_is_survived(line):
    assert is_furniture(line, 0, len(line)) in {True, False}
    assert isinstance(citations(sketch(line).reading), tuple)


def _named(item: str, *, cites: str = "", **more: object) -> Node:
    place = sketch(ONE).reading.passage(0, 5)
    cited = [Cited(place, cites, 0, 90, checked=True)] if cites else []
    return Node(item=item, names=(item,), at_home=(item,), cited=cited, **more)  # type: ignore[arg-type]


def _edge(made: str, source: str, how: str = "rewrite", **more: object) -> Edge:
    told = {"told": (0.8, 0.6), "runs": 0.05, "order": 0.9, "record": None} | more
    return Edge(made, source, how, 1.0, determined=True, **told)  # type: ignore[arg-type]


def test_who_names_nobody_and_tells_what_several_do_hangs_on_what_they_rest_on():
    nodes = {i: _named(i, cites="The Meridian Times") for i in ("a", "b", "c")}
    nodes["d"] = _named("d")
    edges = [_edge("d", "a"), _edge("d", "b")]
    resting = Resting(nodes, edges)
    assert all(resting.explains(edge) for edge in edges)
    nodes["d"].alike += edges
    found = resting.parent(nodes["d"])
    assert found is not None
    assert found.source == "unheld:The Meridian Times"
    assert not found.determined


def test_who_names_nobody_and_tells_what_one_tells_is_from_there():
    nodes = {i: _named(i, cites="The Meridian Times") for i in ("a", "b", "c")}
    nodes["d"] = _named("d")
    edge = _edge("d", "a")
    assert not Resting(nodes, [edge]).explains(edge)


def test_who_names_a_source_is_not_from_one_who_names_none():
    nodes = {i: _named(i, cites="The Meridian Times") for i in ("a", "b", "c")}
    nodes["d"] = _named("d")
    edge = _edge("a", "d", told=(0.9, 0.9))
    assert Resting(nodes, [edge]).explains(edge)


def test_an_excerpt_rests_on_what_its_whole_names():
    nodes = {i: _named(i, cites="The Meridian Times") for i in ("a", "b", "c")}
    nodes["d"] = _named("d")
    edge = _edge("b", "d", told=(0.9, 0.9))
    resting = Resting(nodes, [_edge("d", "a", "excerpt", runs=0.9), edge])
    assert resting.explains(edge)


def test_words_that_a_third_has_too_are_not_one_s_from_the_other():
    nodes = {i: _named(i, cites="The Meridian Times") for i in ("a", "b", "c")}
    aligned = ((0, 9, 0, 9, 0.9), (10, 19, 10, 19, 0.9), (20, 29, 20, 29, 0.9))
    shared = _edge("a", "b", runs=0.4, aligned=aligned)
    assert Resting(nodes, [shared, _edge("a", "c", runs=0.4, aligned=aligned)]).explains(shared)
    assert not Resting(nodes, [shared]).explains(shared)


def test_who_quotes_a_ministry_and_says_that_a_paper_checked_has_it_from_the_paper():
    nodes = {"a": _named("a", cites="The Meridian Times"), "m": _named("The Ministry")}
    nodes["a"].parent = _edge("a", "m", "cites", record="0" * 64, named=True)
    found = Resting(nodes, []).instead(nodes["a"])
    assert found is not None
    assert found.source == "unheld:The Meridian Times"


def test_an_own_look_that_names_nobody_is_from_nobody():
    look = (sketch(ONE).reading.passage(40, 60), ("footage",))
    nodes = {"a": _named("a", looks=[look]), "b": _named("b", cites="The Meridian Times")}
    edge = _edge("a", "b", aligned=((0, 30, 0, 30, 0.9),))
    assert Resting(nodes, [edge]).explains(edge)
    copied = _edge("a", "b", aligned=((30, 80, 30, 80, 0.9),))
    assert not Resting(nodes, [copied]).explains(copied)


def test_of_one_page_and_its_reprint_the_page_is_nearer():
    page = Node(item="p", names=("The Herald",), at_home=("The Herald",))
    reprint = Node(item="r", names=("The Herald", "elsewhere"), at_home=("elsewhere",))
    assert not prints(page)
    assert prints(reprint) == {"herald"}
    assert holders({"r": reprint, "p": page})["herald"] == "p"


@pytest.mark.parametrize(("at", "besides"), [(200, True), (0, False)])
def test_whom_a_general_told_is_not_who_checked(at, besides):
    place = sketch(ONE).reading.passage(0, 5)
    paper = Cited(place, "The Meridian Times", 100, 150, checked=True)
    told = Cited(place, "ARN", at, at + 50, checked=False)
    nodes = {
        "a": Node(item="a", names=("a",), cited=[paper, told]),
        "b": Node(item="b", names=("ARN",)),
    }
    assert Resting(nodes, []).explains(_edge("a", "b", "translation", named=True)) is besides
