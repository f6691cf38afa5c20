"""A tree of reports: a row each, a root at the left, what was made from it further to the right.

The lines of each row are drawn as SVG and its words are text. So a tree may break between any two
rows in print, and words wrap on a narrow screen instead of shrinking.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from firsthand.publish.words import plainly

STEP_EM: Final = 1.5
"""How far a row stands to the right of the one that it hangs on [em]."""
MOST_ROWS: Final = 300
MOST_DEPTH: Final = 12
_LEFT_EM: Final = 0.5
_MIDDLE_EM: Final = 0.95
"""Where the first line of a row's words has its middle [em]."""
_RADIUS_EM: Final = 0.28
_LETTERS: Final = 200


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
        why: The address of what speaks for it, if it has one.
    """

    key: str
    label: str
    note: str
    held: bool
    sure: bool
    link: str
    why: str = ""


@dataclass(frozen=True)
class Row:
    """A row of a tree: a report, how deep it stands, the number of the row above it."""

    node: Node
    depth: int
    above: int | None


def tree_svg(
    roots: Sequence[str], nodes: Mapping[str, Node], below: Mapping[str, list[str]]
) -> Markup:
    """Return a tree as a list of rows, each with its lines as SVG.

    Args:
        roots: Keys of the roots.
        nodes: The reports, by key.
        below: Keys of what was made from each. Rings are cut where they close.
    """
    drawn = list(rows(roots, nodes, below, MOST_ROWS))
    lines = _lines(drawn)
    parts = [_drawn(row, lines[number]) for number, row in enumerate(drawn)]
    return Markup("").join([Markup('<ol class="tree">'), *parts, Markup("</ol>")])


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


def _x(depth: int) -> float:
    return _LEFT_EM + STEP_EM * min(depth, MOST_DEPTH)


def _lines(drawn: Sequence[Row]) -> list[list[Markup]]:
    """Return the lines of each row: down from one that has any below it, past others, to its own.

    They reach from edge to edge of a row, however high its words make it.
    """
    middle = f"{_MIDDLE_EM}em"
    lines: list[list[Markup]] = [[] for _ in drawn]
    below: dict[int, list[int]] = {}
    for number, row in enumerate(drawn):
        if row.above is not None:
            below.setdefault(row.above, []).append(number)
    for above, numbers in below.items():
        x = _x(drawn[above].depth)
        sure = any(drawn[number].node.sure for number in numbers)
        lines[above].append(_down(x, middle, "100%", sure=sure))
        for number in range(above + 1, numbers[-1]):
            lines[number].append(_down(x, "0", "100%", sure=sure))
        lines[numbers[-1]].append(_down(x, "0", middle, sure=sure))
        for number in numbers:
            row = drawn[number]
            kind = "edge" if row.node.sure else "edge unsure"
            lines[number].append(
                Markup('<line class="{}" x1="{}em" x2="{}em" y1="{}" y2="{}"/>').format(
                    kind, f"{x:.2f}", f"{max(x, _x(row.depth) - 0.45):.2f}", middle, middle
                )
            )
    return lines


def _down(x: float, start: str, end: str, *, sure: bool) -> Markup:
    return Markup('<line class="{}" x1="{}em" x2="{}em" y1="{}" y2="{}"/>').format(
        "edge" if sure else "edge unsure", f"{x:.2f}", f"{x:.2f}", start, end
    )


def _drawn(row: Row, lines: Sequence[Markup]) -> Markup:
    node, x = row.node, _x(row.depth)
    circle = Markup('<circle class="{}" cx="{}em" cy="{}em" r="{}em"/>').format(
        "report" if node.held else "report unheld", f"{x:.2f}", _MIDDLE_EM, _RADIUS_EM
    )
    picture = Markup('<svg aria-hidden="true" style="width:{}em">{}</svg>').format(
        f"{x + _LEFT_EM:.2f}", Markup("").join([*lines, circle])
    )
    label = Markup("<bdi>{}</bdi>").format(_short(node.label))
    if node.link:
        label = Markup('<a href="#{}">{}</a>').format(node.link, label)
    # Who cannot see the lines is told how deep a row stands.
    deep = Markup('<span class="hidden">level {}: </span>').format(row.depth + 1)
    return Markup('<li style="padding-inline-start:{}em">{}{}{}{}</li>').format(
        f"{x + 0.7:.2f}", picture, deep, label, _note(node)
    )


def _note(node: Node) -> Markup:
    words = [node.note, "" if node.sure else "which way is undetermined"]
    said = Markup("{}").format(", ".join(each for each in words if each))
    if said and node.why:
        said = Markup('<a href="#{}">{}</a>').format(node.why, said)
    return Markup(' <span class="made">{}</span>').format(said) if said else Markup("")


def _short(text: str) -> str:
    text = plainly(text)
    return text if len(text) <= _LETTERS else text[: _LETTERS - 1] + "…"
