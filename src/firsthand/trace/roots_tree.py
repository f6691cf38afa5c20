"""The tree of a set of reports: one parent each, copies as one, what is not held as a node.

A report's parent is the one whose words explain most of it; among equals the one that it names,
then the one nearest to it in time. Where the direction between two is not known they are one
witness all the same, and the tree says that which came first is not known.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from firsthand.records import Observation
from firsthand.trace.roots_choice import REWORDED, Choice
from firsthand.trace.roots_language import hang_in_own_language
from firsthand.trace.roots_names import plain_name
from firsthand.trace.roots_nodes import NAMED, Edge, Node, above, first_day, root_of, turned
from firsthand.trace.roots_resting import HARDLY_LESS, Resting
from firsthand.trace.roots_rests import is_close, own_plain, same_publisher


def grow(nodes: dict[str, Node], edges: Sequence[Edge], kin: Sequence[Observation] = ()) -> Copies:
    """Give each report its parent, without circles; return which report stands for each copy.

    Args:
        nodes: The reports.
        edges: What was found between them.
        kin: Pairs that were looked at and are no derivations.
    """
    resting = Resting(nodes, edges, kin)
    by_made: dict[str, list[Edge]] = defaultdict(list)
    loose: list[list[Edge]] = []
    copies = Copies(nodes, edges)
    lifted = [copies.lifted(edge) for edge in edges]
    versions = {frozenset((e.made, e.source)) for e in lifted if e.how == "earlier version"}
    for edge in lifted:
        if edge.made in nodes and edge.source in nodes:
            left = _possible(nodes, edge, resting)
            if left and edge.determined:
                by_made[edge.made].append(edge)
            elif left:
                loose.append(left)
    choice = Choice(nodes, lifted, versions, resting.passes_on)
    for made in sorted(by_made, key=lambda item: first_day(nodes[item])):
        _choose(nodes, made, choice.ranked(by_made[made]))
    made_of = Counter(e.source for e in lifted if e.determined)
    for ways in sorted(loose, key=lambda w: (-w[0].worth, w[0].made, w[0].source)):
        # Of two the first is likelier the one that others were made from.
        _join(nodes, sorted(ways, key=lambda e: made_of[e.made]), resting)
    _rest(nodes, resting)
    hang_in_own_language(nodes, kin, resting.nameless())
    return copies


def _rest(nodes: Mapping[str, Node], resting: Resting) -> None:
    """Hang reports on what they say that they rest on, where nothing nearer was found."""
    for node in nodes.values():
        if node.parent is None:
            node.parent = resting.parent(node)
        elif (better := resting.instead(node)) is not None:
            node.others.append(node.parent)
            node.parent = better
        elif (standing := resting.standing(node)) is not None:
            node.others.append(node.parent)
            node.parent = standing
        elif resting.is_first(node):
            node.others.append(node.parent)
            node.parent = None
    for node in nodes.values():
        node.others += resting.others(node)


def _possible(nodes: Mapping[str, Node], edge: Edge, resting: Resting) -> list[Edge]:
    """Return in which directions two may be made from each other; note where just alike."""
    ways = [edge] if edge.determined else [edge, turned(edge)]
    left = []
    for way in ways:
        if resting.explains(way):
            nodes[way.made].alike.append(way)
        else:
            left.append(way)
    return left


def _choose(nodes: dict[str, Node], made: str, ranked: Iterable[Edge]) -> None:
    """Give one report its parent; the rest of what explains it is kept beside."""
    for edge in ranked:
        if nodes[made].parent is None and not above(nodes, edge.source, made):
            nodes[made].parent = edge
        else:
            nodes[made].others.append(edge)


SAME: Final = frozenset({"copy", "mirror site"})


class Copies:
    """Which report stands for each set of copies, and where its sentences stand in it.

    Args:
        nodes: The reports.
        edges: The derivations.
    """

    def __init__(self, nodes: Mapping[str, Node], edges: Iterable[Edge]) -> None:
        self._nodes = nodes
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
        if made not in self._nodes or source not in self._nodes or made == source:
            return replace(edge, made=made, source=source, aligned=tuple(spans))
        return self._anew(replace(edge, made=made, source=source, aligned=tuple(spans)))

    def _anew(self, edge: Edge) -> Edge:
        """Return what was found of a copy, told of the one that it stands for: its house and day.

        Of copies only one was held against other reports, and it may be the latest.
        """
        made, source = self._nodes[edge.made], self._nodes[edge.source]
        if made.dates and source.dates and made.dates[-1] < source.dates[0]:
            edge = replace(turned(edge), determined=True)
            made, source = source, made
        if edge.how == "light edit" and same_publisher(made, source):
            return replace(edge, how="earlier version")
        cited = {plain_name(c.name) for c in (*made.cited, *made.named)}
        if not edge.named and cited & own_plain(source):
            return replace(edge, named=True, worth=edge.worth + NAMED)
        return edge


def _join(nodes: dict[str, Node], ways: Sequence[Edge], resting: Resting) -> None:
    """Join two reports of which it is not known which was first; the earlier id hangs on.

    Args:
        nodes: The reports.
        ways: The edge in the directions that are possible, the likelier first.
        resting: What they say that they rest on.
    """
    if _nearer(nodes, ways, resting):
        return
    first = ways[0]
    if root_of(nodes, first.made) != root_of(nodes, first.source):
        for way in ways:
            if nodes[way.made].parent is None and not above(nodes, way.source, way.made):
                nodes[way.made].parent = way
                return
    nodes[first.made].others.append(first)


def _nearer(nodes: dict[str, Node], ways: Sequence[Edge], resting: Resting) -> bool:
    """Hang a report on one that has nearly the whole of it, if its parent has much less.

    So a page that copies a rewrite names the rewrite's source and not the rewrite. Which of the two
    was first stays unknown; that one hangs on the other of which the common source tells less.
    """
    for each in sorted(ways, key=lambda e: _told_by_parent(nodes[e.made])):
        node = nodes[each.made]
        parent = node.parent
        if (
            parent is not None
            and _is_much_nearer(each, parent, resting)
            and not above(nodes, each.source, each.made)
        ):
            node.others.append(parent)
            node.parent = replace(each, determined=False)
            return True
    return False


def _is_much_nearer(edge: Edge, parent: Edge, resting: Resting) -> bool:
    """Whether two have much more of each other than one has of its parent."""
    much = min(edge.told) >= parent.told[0] + _MORE
    if parent.how == "cites":
        # Each tells more of the other than its parent and it tell of one another.
        more = edge.told[0] > parent.told[0] and min(edge.told) >= min(parent.told) + _MORE
        return (is_close(edge) and (much or more)) or (resting.stands_out(edge) and much)
    if parent.how == "translation" and is_close(edge):
        # Of several that are as near none is it more than the others.
        return much and resting.stands_out(edge, HARDLY_LESS)
    # Who has another's very words, one in ten, has them from no translation of those.
    if parent.runs < _HARDLY and edge.runs >= _SOME_WORDS and edge.told[0] > parent.told[0]:
        return edge.how in REWORDED and not parent.named
    # A long run of sentences in one order, and neither tells much that the other does not.
    return (
        parent.how in REWORDED
        and not parent.named
        and len(edge.aligned) >= _LONG_RUN
        and edge.order >= _IN_ORDER
        and min(edge.told) >= _MOST_OF_IT
        and edge.told[0] >= parent.told[0] + _MORE
    )


_HARDLY: Final = 0.05
_SOME_WORDS: Final = 0.1
_LONG_RUN: Final = 8
_IN_ORDER: Final = 0.9
_MOST_OF_IT: Final = 0.6


def _told_by_parent(node: Node) -> tuple[float, int]:
    """Return how much of a report what it was made from tells; of as much, how many facts."""
    return (round(node.parent.told[0], 1), len(node.parent.shared)) if node.parent else (0.0, 0)


_MORE: Final = 0.15
