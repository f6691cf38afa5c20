"""What a retelling's drift hangs on: when a text was published, whose it is, which version it had."""

# ruff: noqa: E501  invented reports, a paragraph a line
import pytest

from firsthand.trace.roots_nodes import Edge, Node
from firsthand.trace.roots_tree import grow
from firsthand.trace.wording_house import houses
from firsthand.trace.wording_named import names_house
from tracekit import read

REPORT = """Clip appears to show shells hitting weir

{line}

A clip that has been shared since 29 July appears to show shells hitting the weir above Orvenna.

A note of 12 July names one of the wounded; the weir had been painted by 22 July."""


@pytest.mark.parametrize(
    ("line", "dates"),
    [
        ("Upland Echo, 05/08/2024", ("2024-08-05",)),
        ("Upland Echo, 08/05/2024", ("2024-08-05",)),
        ("Upland Echo, 4 August 2024", ("2024-08-04",)),
        ("Upland Echo, 25/12/2024", ("2024-12-25",)),
    ],
)
def test_a_date_in_figures_is_read_by_the_days_that_the_text_names(line, dates):
    assert read(REPORT.format(line=line)).dates == dates


def test_where_no_day_is_named_such_a_date_is_not_read():
    text = "Weir hit\n\nUpland Echo, 05/08/2024\n\nA clip appears to show shells hitting a weir."
    assert read(text).dates == ()


def test_who_wrote_it_may_stand_after_the_date():
    text = REPORT.format(line="Radio Vell Valley, 6 August 2024, by Jonna Pike")
    assert houses(read(text)) == ("Radio Vell Valley",)


def test_a_short_word_in_another_alphabet_names_no_house():
    text = read("Сад\n\nСадова газета, 4 серпня 2024\n\nПро врожай розповіли у господарстві Гарт.")
    assert names_house(text, "El Huerto") is None


def _edge(source: str, worth: float, facts: int, how: str = "rewrite") -> Edge:
    shared = frozenset(f"q{n}" for n in range(facts))
    return Edge("retelling", source, how, worth, determined=True, record=None, shared=shared)


@pytest.mark.parametrize(
    ("facts", "parent"),
    [((5, 7), "later"), ((7, 5), "earlier"), ((6, 6), "earlier")],
)
def test_what_only_the_later_version_tells_decides(facts, parent):
    nodes = {
        "earlier": Node("earlier", dates=("2024-08-01",)),
        "later": Node("later", dates=("2024-08-03",)),
        "retelling": Node("retelling", dates=("2024-08-04",)),
    }
    version = Edge("later", "earlier", "earlier version", 5.0, determined=True, record=None)
    edges = [version, _edge("earlier", 1.6, facts[0]), _edge("later", 1.5, facts[1])]
    grow(nodes, edges)
    found = nodes["retelling"].parent
    assert found is not None
    assert found.source == parent
