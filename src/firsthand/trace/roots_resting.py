"""What reports say that they rest on: the house that they name as the one that reported or checked.

Two reports that say they rest on the same third are its children and not each other's, unless one
has what a common source does not explain: the other's very words, or in another language nearly
the whole of it in its order. Names are read by `firsthand.trace.wording_cited`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from firsthand.trace.roots_nodes import UNHELD, Edge, Node, above, first_day, line_of
from firsthand.world.languages import word_set
from firsthand.world.names_across import fold, skeleton

_NEAR_START: Final = 700
_LEAD: Final = 300
_SAME_WORDS: Final = 0.25
_WHOLE: Final = 0.8
_AS_MUCH: Final = 0.1
_VERBATIM: Final = frozenset(
    {"copy", "mirror site", "excerpt", "light edit", "spun", "earlier version"}
)


class Resting:
    """What each report says that it rests on.

    Args:
        nodes: The reports.
        edges: What was found between them.
    """

    def __init__(self, nodes: Mapping[str, Node], edges: Sequence[Edge]) -> None:
        self._nodes = nodes
        one_name(nodes)
        self._holders = holders(nodes)
        self._names = {item: rests(node) for item, node in nodes.items()}
        self._told: dict[tuple[str, str], float] = {}
        for edge in edges:
            ends = edge.made, edge.source
            self._told[ends] = max(self._told.get(ends, 0.0), edge.told[0])
        self._resting = Counter(name for names in self._names.values() for name in names)

    def explains(self, edge: Edge) -> bool:
        """Whether what two reports say that they rest on explains what they have in common.

        In two languages only a source that is held can be seen to explain less.

        Args:
            edge: What was found between them.
        """
        if edge.how in _VERBATIM or edge.named:
            return False
        shared = self._shared(edge)
        if not shared:
            return self._names_others(edge) and not is_close(edge)
        held = {self._holders[name] for name in shared if name in self._holders}
        if not is_close(edge) or (edge.runs < _SAME_WORDS and not held):
            return True
        least = edge.told[0] - _AS_MUCH
        return any(self._told.get((edge.made, item), -1.0) >= least for item in held)

    def _names_others(self, edge: Edge) -> bool:
        """Whether one rests on what several name, and the other neither is that nor names it.

        Who names a house has it from there, or from somebody who names it.
        """
        source = _own_plain(self._nodes[edge.source])
        return any(
            self._resting[name] >= _SEVERAL and name not in source
            for name in self._names[edge.made]
        )

    def _shared(self, edge: Edge) -> set[str]:
        """Return the houses that both rest on, if the source is none of theirs."""
        made, source = self._nodes[edge.made], self._nodes[edge.source]
        both = set(self._names[edge.made]) & set(self._names[edge.source])
        return both - _own_plain(made) - _own_plain(source)

    def parent(self, node: Node) -> Edge | None:
        """Return an edge to the first report that one says it rests on, held or not."""
        return next(iter(self._edges(node)), None)

    def others(self, node: Node) -> list[Edge]:
        """Return edges to what else a report says that others checked, not on its line."""
        if node.parent is None:
            return []
        line = {*line_of(self._nodes, node.item), *(e.source for e in node.others)}
        return [e for e in self._edges(node, checked=True) if e.source not in line]

    def _edges(self, node: Node, *, checked: bool = False) -> list[Edge]:
        out = []
        for name, written in rests(node, checked=checked).items():
            held = self._holders.get(name)
            if held is None:
                out.append(_cited(node.item, f"{UNHELD}{written}"))
            elif held != node.item and not above(self._nodes, held, node.item):
                out.append(_cited(node.item, _last_version(self._nodes, held, node)))
        return out


def one_name(nodes: Mapping[str, Node]) -> None:
    """Give each house that is named in several ways, or alphabets, the way that is commonest."""
    ways: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for node in nodes.values():
        for cited in node.cited:
            ways[_key(cited.name, node.language)][cited.name] += 1
    best = {key: max(names, key=lambda n: (names[n], n)) for key, names in ways.items()}
    for node in nodes.values():
        node.cited = [replace(c, name=best[_key(c.name, node.language)]) for c in node.cited]


def _key(name: str, language: str) -> tuple[str, ...]:
    """Return what is the same of a name in every alphabet; short names as they are written."""
    words = plain_name(name).split()
    keys = tuple(skeleton(word, language) for word in words)
    return keys if sum(map(len, keys)) >= _TELLS and len(keys) > 1 else (plain_name(name),)


_TELLS: Final = 6
_SEVERAL: Final = 3


def rests(node: Node, *, checked: bool = False) -> dict[str, str]:
    """Return the houses that a report says it rests on, by plain name, the first named first.

    That is who is named as reporting near its start, or as having checked. Who looked for
    themselves rest on another only if their first lines say so.

    Args:
        node: The report.
        checked: Whether to return only those that are said to have checked.
    """
    own = _own_plain(node)
    out: dict[str, str] = {}
    for each in node.cited:
        near = each.start <= (_LEAD if node.looks else _NEAR_START)
        wanted = each.checked and near if node.looks or checked else near or each.checked
        plain = plain_name(each.name)
        if wanted and plain not in own:
            out.setdefault(plain, each.name)
    return out


def is_close(edge: Edge) -> bool:
    """Whether two have more in common than a common source explains."""
    return edge.runs >= _SAME_WORDS or (min(edge.told) >= _WHOLE and edge.order >= _WHOLE)


def _cited(made: str, source: str) -> Edge:
    return Edge(made, source, "cites", worth=0.5, determined=True, record=None)


def _last_version(nodes: Mapping[str, Node], held: str, node: Node) -> str:
    """Return the version of a report that stood when another cited it."""
    later = [
        n
        for n in nodes.values()
        if n.parent is not None
        and n.parent.how == "earlier version"
        and n.parent.source == held
        and n.item != node.item
        and first_day(n) <= first_day(node)
        and not above(nodes, n.item, node.item)
    ]
    return max(later, key=lambda n: (first_day(n), n.item)).item if later else held


def holders(nodes: Mapping[str, Node]) -> dict[str, str]:
    """Return the first report that we hold of each house, by the house's plain name."""
    out: dict[str, str] = {}
    for node in sorted(nodes.values(), key=lambda n: (first_day(n), n.item)):
        for name in node.names:
            out.setdefault(plain_name(name), node.item)
    return out


def _own_plain(node: Node) -> set[str]:
    """Return the plain names of a report's own houses."""
    return {plain_name(name) for name in node.names}


def plain_name(name: str) -> str:
    """Return a house's name without what languages put around it."""
    return " ".join(word for word in fold(name).split() if word not in _AROUND)


_AROUND: Final = word_set("the la le el die der газета агентство صحيفه صحيفة agentur")
