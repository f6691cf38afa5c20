"""The tree of a set of reports: one parent each, copies as one, what is not held as a node.

A report's parent is the one whose words explain most of it; among equals the one that it names,
then the one nearest to it in time. Where the direction between two is not known they are one
witness all the same, and the tree says that which came first is not known.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from firsthand.trace.roots_nodes import Edge, Node, above, first_day, root_of
from firsthand.trace.roots_resting import Resting, is_close


def grow(nodes: dict[str, Node], edges: Sequence[Edge]) -> Copies:
    """Give each report its parent, without circles; return which report stands for each copy."""
    resting = Resting(nodes, edges)
    by_made: dict[str, list[Edge]] = defaultdict(list)
    loose: list[Edge] = []
    copies = Copies(nodes, edges)
    versions = {
        frozenset((copies.of(e.made), copies.of(e.source)))
        for e in edges
        if e.how == "earlier version"
    }
    for each in edges:
        edge = copies.lifted(each)
        if edge.made in nodes and edge.source in nodes:
            if resting.explains(edge):
                nodes[edge.made].alike.append(edge)
            else:
                (by_made[edge.made] if edge.determined else loose).append(edge)
    for made in sorted(by_made, key=lambda item: first_day(nodes[item])):
        _choose(nodes, made, by_made[made], versions)
    for edge in sorted(loose, key=lambda e: (-e.worth, e.made, e.source)):
        _join(nodes, edge)
    for node in nodes.values():
        if node.parent is None:
            node.parent = resting.parent(node)
    for node in nodes.values():
        node.others += resting.others(node)
    return copies


def _choose(
    nodes: dict[str, Node], made: str, edges: Sequence[Edge], versions: set[frozenset[str]]
) -> None:
    """Give one report its parent; the rest of what explains it is kept beside."""
    one_each: dict[str, Edge] = {}
    for edge in edges:
        if edge.source != made:
            one_each[edge.source] = max(one_each.get(edge.source, edge), edge, key=_worth)
    ranked = sorted(one_each.values(), key=lambda e: _rank(nodes, e), reverse=True)
    for edge in _right_version(nodes, ranked, versions):
        if nodes[made].parent is None and not above(nodes, edge.source, made):
            nodes[made].parent = edge
        else:
            nodes[made].others.append(edge)


def _right_version(
    nodes: Mapping[str, Node], ranked: list[Edge], versions: set[frozenset[str]]
) -> list[Edge]:
    """Put first the later of two versions of one text, if the retelling has more of its facts.

    What only the later version tells (a raised count, a reply) nobody has from the earlier.
    """
    if not ranked:
        return ranked
    first = ranked[0]
    day = first_day(nodes[first.source])
    others = [
        e
        for e in ranked[1:]
        if frozenset((e.source, first.source)) in versions and first_day(nodes[e.source]) > day
    ]
    best = max(others, key=lambda e: e.rare, default=first)
    if first.how in _REWORDED and best.how in _REWORDED and best.rare > first.rare + _RARER:
        return [best, *(e for e in ranked if e is not best)]
    return ranked


_REWORDED: Final = frozenset({"rewrite", "summary", "translation", "translation back", "cites"})
_RARER: Final = 0.05
SAME: Final = frozenset({"copy", "mirror site"})


class Copies:
    """Which report stands for each set of copies, and where its sentences stand in it.

    Args:
        nodes: The reports.
        edges: The derivations.
    """

    def __init__(self, nodes: Mapping[str, Node], edges: Iterable[Edge]) -> None:
        self._up: dict[str, str] = {}
        self._spans: dict[tuple[str, str], dict[tuple[int, int], tuple[int, int]]] = {}
        for edge in sorted(edges, key=lambda e: (not e.determined, e.made, e.source)):
            if edge.how in SAME and edge.made in nodes and edge.source in nodes:
                ours, theirs = self.of(edge.made), self.of(edge.source)
                first = theirs
                if not edge.determined:
                    first = min(ours, theirs, key=lambda i: (first_day(nodes[i]), i))
                if ours != theirs:
                    self._up[ours if first == theirs else theirs] = first
                there = {(a, b): (c, d) for a, b, c, d, _ in edge.aligned}
                self._spans[edge.made, edge.source] = there
                self._spans[edge.source, edge.made] = {v: k for k, v in there.items()}

    def of(self, item: str) -> str:
        """Return the report that stands for another."""
        while item in self._up:
            item = self._up[item]
        return item

    def lifted(self, edge: Edge) -> Edge:
        """Return an edge between copies as one between those that stand for them."""
        made, source = self.of(edge.made), self.of(edge.source)
        if edge.how in SAME or (made, source) == (edge.made, edge.source):
            return edge
        ours = self._spans.get((edge.made, made), {}) if made != edge.made else None
        theirs = self._spans.get((edge.source, source), {}) if source != edge.source else None
        spans = []
        for a, b, c, d, alike in edge.aligned:
            one = (a, b) if ours is None else ours.get((a, b))
            other = (c, d) if theirs is None else theirs.get((c, d))
            if one and other:
                spans.append((*one, *other, alike))
        return replace(edge, made=made, source=source, aligned=tuple(spans))


def _worth(edge: Edge) -> float:
    return edge.worth


def _rank(nodes: Mapping[str, Node], edge: Edge) -> tuple[float, float, str]:
    # Of parents that explain equally much the later is nearer: its own changes were inherited.
    return (
        round(edge.worth, 1),
        0.0 if edge.how == "cites" else 1.0,
        first_day(nodes[edge.source]),
    )


def _join(nodes: dict[str, Node], edge: Edge) -> None:
    """Join two reports of which it is not known which was first; the earlier id hangs on."""
    one, other = nodes[edge.made], nodes[edge.source]
    if _nearer(nodes, edge):
        return
    if root_of(nodes, one.item) == root_of(nodes, other.item):
        one.others.append(edge)
        return
    if one.parent is None:
        one.parent = edge
    elif other.parent is None:
        other.parent = _turned(edge)
    else:
        one.others.append(edge)


def _nearer(nodes: dict[str, Node], edge: Edge) -> bool:
    """Hang a report on one that has nearly the whole of it, if its parent has much less.

    So a page that copies a rewrite names the rewrite's source and not the rewrite. Which of the two
    was first stays unknown; that one hangs on the other of which the common source tells less.
    """
    ways = sorted((edge, _turned(edge)), key=lambda e: _told_by_parent(nodes[e.made]))
    for each in ways:
        node = nodes[each.made]
        parent = node.parent
        if (
            parent is not None
            and parent.how == "cites"
            and is_close(each)
            and min(each.told) >= parent.told[0] + _MORE
            and not above(nodes, each.source, each.made)
        ):
            node.others.append(parent)
            node.parent = replace(each, determined=False)
            return True
    return False


def _told_by_parent(node: Node) -> float:
    return node.parent.told[0] if node.parent else 0.0


_MORE: Final = 0.15


def _turned(edge: Edge) -> Edge:
    back = tuple((c, d, a, b, e) for a, b, c, d, e in edge.aligned)
    told = edge.told[::-1]
    return replace(
        edge, made=edge.source, source=edge.made, determined=False, aligned=back, told=told
    )
