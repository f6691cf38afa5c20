"""What reports say that they rest on: siblings, reprints, credits, names in other alphabets."""

# ruff: noqa: E501  invented reports, a paragraph a line
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.trace.roots_nodes import Cited, Edge, Node
from firsthand.trace.roots_resting import Resting
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
        "Quelle: Reuters",
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
