"""Reports that have words of one report in their own language, and hang on one in another.

Two who tell the same in one language, each from another, find other words for nine in ten runs of
three. Who has more of one report's, and of that one's alone, has them from there, and neither from
the nearest report in another language nor from nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from firsthand.records import Observation
from firsthand.trace.roots_nodes import Edge, Node, above, edge_of, first_day
from firsthand.trace.roots_rests import VERBATIM

_ITS_WORDS: Final = 0.125
_ALONE: Final = 0.5
_IN_ORDER: Final = 0.6
_TOLD: Final = 0.35


def hang_in_own_language(
    nodes: Mapping[str, Node], kinships: Iterable[Observation], names_nobody: frozenset[str]
) -> None:
    """Hang reports on the one in their own language of whose words they have some.

    Args:
        nodes: The reports, with their parents.
        kinships: Pairs that were looked at and are no derivations.
        names_nobody: Reports that say of nobody that they have it from there.
    """
    near: dict[str, list[Edge]] = {}
    for each in kinships:
        if each.facts["outcome"] == "undecided" and each.facts.get("trace") == "wording":
            edge = edge_of(each)
            if edge.source in nodes and nodes[edge.made].language == nodes[edge.source].language:
                near.setdefault(edge.made, []).append(edge)
    for item, ways in near.items():
        node = nodes[item]
        if item not in names_nobody or not _is_far(nodes, node):
            continue
        first, *others = sorted(ways, key=lambda e: (-e.runs, e.source))
        if _is_its_words(first) and not any(o.runs > _ALONE * first.runs for o in others):
            source = nodes[first.source]
            before = bool(source.dates and node.dates) and first_day(source) <= first_day(node)
            if before and not above(nodes, first.source, item):
                if node.parent is not None:
                    node.others.append(node.parent)
                node.parent = first


def _is_far(nodes: Mapping[str, Node], node: Node) -> bool:
    """Whether a report hangs on nothing that is held in its own language."""
    parent = node.parent
    if parent is None or parent.source not in nodes:
        return parent is not None
    return parent.how not in VERBATIM and nodes[parent.source].language != node.language


def _is_its_words(edge: Edge) -> bool:
    return edge.runs >= _ITS_WORDS and edge.order >= _IN_ORDER and edge.told[0] >= _TOLD
