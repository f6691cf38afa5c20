"""The tree of a set of reports: one parent each, copies as one, what is not held as a node.

A report's parent is the one whose words explain most of it; among equals the one that it names,
then the one nearest to it in time. Where the direction between two is not known they are one
witness all the same, and the tree says that which came first is not known. Longer than 300 lines
because choosing a parent, standing for copies and what is not held depend on each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from firsthand.records import Derivation, Observation, Passage
from firsthand.world.names_across import fold

UNHELD: Final = "unheld:"
SAID: Final = "said:"
"""Whoever said words that several reports quote who share nothing else."""
_NAMED: Final = 0.8
_NAMED_SHORT: Final = 20.0
_SHORT: Final = 60
"""A post of so few words shares few with anything: whom it names says more."""
_WORTH: Final = {
    "copy": 9.0, "mirror site": 9.0, "excerpt": 8.0, "light edit": 7.0, "spun": 6.0,
    "earlier version": 5.5, "summary": 5.0, "translation back": 5.0, "rewrite": 4.0,
    "translation": 4.0, "cites": 1.0,
}  # fmt: skip


@dataclass(frozen=True)
class Edge:
    """That one report was made from another.

    Attributes:
        made: Id of the one.
        source: Id of the other, or `UNHELD` and a name.
        how: How.
        worth: How much of the made one it explains.
        determined: Whether the direction is known.
        record: Id of the derivation; nothing for a citation of what is not held.
        aligned: Pairs of sentences: made start, made end, source start, source end, how alike.
        rare: Which part of the rarer names, numbers and words both have, 0 to 1.
    """

    made: str
    source: str
    how: str
    worth: float
    determined: bool
    record: str | None
    aligned: tuple[tuple[int, int, int, int, float], ...] = ()
    rare: float = 0.0


@dataclass
class Node:
    """A report.

    Attributes:
        item: Its id.
        names: The names of its house.
        dates: Its dates.
        language: Its language.
        headline: How it begins.
        cited: Passages that name other houses, with the name.
        looks: Passages that say its own people looked, and at what.
        parent: The edge to what it was made from.
        others: Edges to what else parts of it were made from.
    """

    item: str
    names: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    language: str = "und"
    headline: str = ""
    cited: list[tuple[Passage, str, int, int]] = field(default_factory=list)
    looks: list[tuple[Passage, tuple[str, ...]]] = field(default_factory=list)
    parent: Edge | None = None
    others: list[Edge] = field(default_factory=list)


def nodes_of(
    houses: Iterable[Observation], cited: Iterable[Observation], looks: Iterable[Observation]
) -> dict[str, Node]:
    """Return the reports that were looked at, by id."""
    out: dict[str, Node] = {}
    for each in houses:
        facts = each.facts
        out[each.where.item] = Node(
            item=each.where.item,
            names=tuple(facts.get("names", ())),
            dates=tuple(facts.get("dates", ())),
            language=str(facts.get("language", "und")),
            headline=str(facts.get("headline", "")),
        )
    for each in cited:
        node = out.get(each.where.item)
        if node and isinstance(each.where, Passage):
            span = int(each.facts["sentence_start"]), int(each.facts["sentence_end"])
            node.cited.append((each.where, str(each.facts["name"]), *span))
    for each in looks:
        node = out.get(each.where.item)
        if node and isinstance(each.where, Passage):
            node.looks.append((each.where, tuple(each.facts.get("sort", ()))))
    return out


def edges_of(derivations: Iterable[Derivation]) -> list[Edge]:
    """Return the derivations between texts as edges."""
    out = []
    for each in derivations:
        facts = each.facts
        if facts.get("trace") != "wording":
            continue
        told = float(facts["measures"]["told_part"])
        runs = float(facts["measures"]["three_word_runs_part"])
        # What the retelling left out tells too which of two it was made from, and less.
        short = int(facts["measures"]["words"]) <= _SHORT
        if not short:
            runs += 0.3 * float(facts["measures"]["three_word_runs_part_of_source"])
        worth = runs * 10 + told + _WORTH.get(each.how, 0.0) / 100
        if facts.get("names_source"):
            worth += _NAMED_SHORT if short else _NAMED
        out.append(
            Edge(
                each.made.item,
                each.source.item,
                each.how,
                worth,
                bool(facts.get("determined")),
                each.id,
                aligned(facts),
                float(facts["measures"]["rare_shared_part"]),
            )
        )
    return out


def aligned(facts: Mapping[str, Any]) -> tuple[tuple[int, int, int, int, float], ...]:
    """Return the pairs of sentences that a derivation or a kinship holds."""
    return tuple((int(a), int(b), int(c), int(d), float(e)) for a, b, c, d, e in facts["aligned"])


def grow(nodes: dict[str, Node], edges: Sequence[Edge]) -> Copies:
    """Give each report its parent, without circles; return which report stands for each copy."""
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
            (by_made[edge.made] if edge.determined else loose).append(edge)
    for made in sorted(by_made, key=lambda item: _first_day(nodes[item])):
        _choose(nodes, made, by_made[made], versions)
    for edge in sorted(loose, key=lambda e: (-e.worth, e.made, e.source)):
        _join(nodes, edge)
    houses = holders(nodes)
    for node in nodes.values():
        if node.parent is None:
            node.parent = unheld(nodes, node, houses)
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
        if nodes[made].parent is None and not _above(nodes, edge.source, made):
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
    day = _first_day(nodes[first.source])
    others = [
        e
        for e in ranked[1:]
        if frozenset((e.source, first.source)) in versions and _first_day(nodes[e.source]) > day
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
                    first = min(ours, theirs, key=lambda i: (_first_day(nodes[i]), i))
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
        _first_day(nodes[edge.source]),
    )


def _first_day(node: Node) -> str:
    return node.dates[0] if node.dates else "9999"


def _above(nodes: Mapping[str, Node], item: str, looked_for: str) -> bool:
    """Whether one report is among those that another was made from."""
    seen: set[str] = set()
    while item in nodes and item not in seen:
        if item == looked_for:
            return True
        seen.add(item)
        parent = nodes[item].parent
        if parent is None:
            return False
        item = parent.source
    return False


def _join(nodes: dict[str, Node], edge: Edge) -> None:
    """Join two reports of which it is not known which was first; the earlier id hangs on."""
    one, other = nodes[edge.made], nodes[edge.source]
    if root_of(nodes, one.item) == root_of(nodes, other.item):
        one.others.append(edge)
        return
    if one.parent is None:
        one.parent = edge
    elif other.parent is None:
        other.parent = _turned(edge)
    else:
        one.others.append(edge)


def _turned(edge: Edge) -> Edge:
    back = tuple((c, d, a, b, e) for a, b, c, d, e in edge.aligned)
    return replace(edge, made=edge.source, source=edge.made, determined=False, aligned=back)


def root_of(nodes: Mapping[str, Node], item: str) -> str:
    """Return where the line of a report starts: an id, or `UNHELD` and a name."""
    seen: set[str] = set()
    while item in nodes and item not in seen:
        seen.add(item)
        parent = nodes[item].parent
        if parent is None:
            return item
        item = parent.source
    return item


def line_of(nodes: Mapping[str, Node], item: str, *, versions: bool = True) -> list[str]:
    """Return all that a report goes back to, nearest first.

    Args:
        nodes: The reports.
        item: The report.
        versions: Whether to go on to earlier versions of one text.
    """
    out: list[str] = []
    seen: set[str] = set()
    while item in nodes and item not in seen and (parent := nodes[item].parent) is not None:
        if parent.how == "earlier version" and not versions:
            break
        seen.add(item)
        item = parent.source
        out.append(item)
    return out


def depth_of(nodes: Mapping[str, Node], item: str) -> int:
    """Return how many steps a report is from where its line starts."""
    return len(line_of(nodes, item))


def _cited(made: str, source: str) -> Edge:
    return Edge(made, source, "cites", worth=0.5, determined=True, record=None)


def unheld(nodes: Mapping[str, Node], node: Node, houses: Mapping[str, str]) -> Edge | None:
    """Return an edge to a report that is named as the source and not held, if that is its root.

    So it is when the report says so near its start and nobody of its own looked at anything.
    """
    if node.looks:
        return None
    for _, name, start, _ in node.cited:
        held = houses.get(plain_name(name))
        if held == node.item:
            continue
        if start <= _NEAR_START:
            if held and not _above(nodes, held, node.item):
                return _cited(node.item, _last_version(nodes, held, node))
            if not held:
                return _cited(node.item, f"{UNHELD}{name}")
    return None


def _last_version(nodes: Mapping[str, Node], held: str, node: Node) -> str:
    """Return the version of a report that stood when another cited it."""
    later = [
        n
        for n in nodes.values()
        if n.parent is not None
        and n.parent.how == "earlier version"
        and n.parent.source == held
        and n.item != node.item
        and _first_day(n) <= _first_day(node)
        and not _above(nodes, n.item, node.item)
    ]
    return max(later, key=lambda n: (_first_day(n), n.item)).item if later else held


_NEAR_START: Final = 700


def holders(nodes: Mapping[str, Node]) -> dict[str, str]:
    """Return the first report that we hold of each house, by the house's plain name."""
    out: dict[str, str] = {}
    for node in sorted(nodes.values(), key=lambda n: (_first_day(n), n.item)):
        for name in node.names:
            out.setdefault(plain_name(name), node.item)
    return out


def plain_name(name: str) -> str:
    """Return a house's name without what languages put around it."""
    words = fold(name).split()
    drop = {
        "the",
        "la",
        "le",
        "el",
        "die",
        "der",
        "газета",
        "агентство",
        "صحيفه",
        "صحيفة",
        "agentur",
    }
    return " ".join(w for w in words if w not in drop)
