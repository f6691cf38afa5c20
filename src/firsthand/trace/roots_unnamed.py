"""Reports that say no more of where they have it from than that the press reports it.

Such a report is no root: it says itself that others were before it. It hangs on the nearest report
that it has much in common with, too little to say that it was made from it: the way is open. Whom
other reports quote (a ministry that speaks of "media reports") is a source all the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from firsthand.records import Observation
from firsthand.trace.roots_names import plain_name
from firsthand.trace.roots_nodes import Edge, Node, above, edge_of, root_of, turned
from firsthand.trace.roots_rests import own_plain


def hang_unnamed(nodes: Mapping[str, Node], kinships: Iterable[Observation]) -> None:
    """Hang the roots that only say that the press reports on what is nearest to them.

    Of what hangs on such a root, where it is not known which of the two was first, one may be
    nearer to others than the root is: then the two change places.

    Args:
        nodes: The reports, with their parents.
        kinships: Pairs that were looked at and are no derivations.
    """
    near: dict[str, list[Edge]] = {}
    for each in kinships:
        if each.facts["outcome"] == "undecided" and each.facts.get("trace") == "wording":
            edge = edge_of(each)
            for way in (edge, turned(edge)):
                near.setdefault(way.made, []).append(way)
    quoted = {plain_name(c.name) for n in nodes.values() for c in n.cited if c.told}
    for node in nodes.values():
        if node.parent is None and _is_loose(node) and not quoted & own_plain(node):
            ends = [node, *_beside(nodes, node)]
            found = [b for n in ends if (b := _nearest(nodes, n, near.get(n.item, [])))]
            best = max(found, key=lambda e: (e.told[0], e.source), default=None)
            if best is not None:
                first = nodes[best.made]
                if first is not node and first.parent is not None:
                    node.parent = turned(first.parent)
                first.parent = best


def _beside(nodes: Mapping[str, Node], root: Node) -> Iterator[Node]:
    """Yield what hangs on a root without knowing which of the two was first."""
    for node in nodes.values():
        edge = node.parent
        if edge and edge.source == root.item and not edge.determined and _is_loose(node):
            yield node


def _is_loose(node: Node) -> bool:
    """Whether a report says only that the press reports, and nowhere that its people looked."""
    return node.unnamed and not node.looks


def _nearest(nodes: Mapping[str, Node], node: Node, ways: Iterable[Edge]) -> Edge | None:
    """Return the edge to the report that tells most of one, of those that do not hang on it."""
    root = root_of(nodes, node.item)
    free = [
        way
        for way in ways
        if way.source in nodes
        and root_of(nodes, way.source) != root
        and not above(nodes, way.source, node.item)
    ]
    return max(free, key=lambda e: (e.told[0], e.source), default=None)
