"""A tree of reports as SVG: a row each, a root at the left, what was made from it to the right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from firsthand.publish.words import plainly

ROW: Final = 26
STEP: Final = 30
WIDTH: Final = 760
MOST_ROWS: Final = 300
MOST_DEPTH: Final = 12
_LETTERS: Final = 90


@dataclass(frozen=True)
class Node:
    """A report in a tree.

    Attributes:
        key: Its id, or a name of one that is not held.
        label: What it is called.
        note: How it was made from the one above it; empty for a root.
        held: Whether the case holds it.
        sure: Whether it is known which of the two was made from the other.
        link: Its address in the account, if it has one.
    """

    key: str
    label: str
    note: str
    held: bool
    sure: bool
    link: str


@dataclass(frozen=True)
class Row:
    """A row of a tree: a report, how deep it stands, the number of the row above it."""

    node: Node
    depth: int
    above: int | None


def tree_svg(
    roots: Sequence[str], nodes: Mapping[str, Node], below: Mapping[str, list[str]]
) -> Markup:
    """Return a tree as SVG.

    Args:
        roots: Keys of the roots.
        nodes: The reports, by key.
        below: Keys of what was made from each. Rings are cut where they close.
    """
    drawn = list(rows(roots, nodes, below, MOST_ROWS))
    height = ROW * len(drawn) + 8
    parts = [
        Markup('<svg class="tree" viewBox="0 0 {} {}" role="img" aria-label="{}">').format(
            WIDTH, height, f"Tree of {len(drawn)} reports from roots to retellings"
        )
    ]
    for number, row in enumerate(drawn):
        parts += _drawn(number, row)
    return Markup("").join([*parts, Markup("</svg>")])


def rows(
    roots: Sequence[str],
    nodes: Mapping[str, Node],
    below: Mapping[str, list[str]],
    most: int | None = None,
) -> Iterator[Row]:
    """Yield a tree's rows from the top down; rings are cut where they close."""
    seen: set[str] = set()
    number = 0
    waiting: list[tuple[str, int, int | None]] = [(key, 0, None) for key in reversed(list(roots))]
    while waiting and (most is None or number < most):
        key, depth, above = waiting.pop()
        if key in seen or key not in nodes:
            continue
        seen.add(key)
        yield Row(nodes[key], depth, above)
        waiting += [(child, depth + 1, number) for child in reversed(below.get(key, []))]
        number += 1


def _drawn(number: int, row: Row) -> Iterator[Markup]:
    x, y = 8 + STEP * min(row.depth, MOST_DEPTH), ROW * number + 18
    if row.above is not None:
        up = ROW * row.above + 24
        sure = "edge" if row.node.sure else "edge unsure"
        path = f"M{x - STEP + 4} {up}V{y - 4}H{x - 4}"
        yield Markup('<path class="{}" d="{}"/>').format(sure, path)
    held = "report" if row.node.held else "report unheld"
    yield Markup('<circle class="{}" cx="{}" cy="{}" r="4"/>').format(held, x + 4, y - 4)
    text = Markup('<text x="{}" y="{}"><tspan class="label">{}</tspan>{}</text>').format(
        x + 14, y, _short(row.node.label), _note(row.node)
    )
    if row.node.link:
        text = Markup('<a href="#{}">{}</a>').format(row.node.link, text)
    yield text


def _note(node: Node) -> Markup:
    words = [node.note, "" if node.sure else "which way is undetermined"]
    said = ", ".join(each for each in words if each)
    return Markup('<tspan class="note" dx="8">{}</tspan>').format(said) if said else Markup("")


def _short(text: str) -> str:
    text = plainly(text)
    return text if len(text) <= _LETTERS else text[: _LETTERS - 1] + "…"
