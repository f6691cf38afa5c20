"""Which houses a report says that it rests on, and which report we hold of a house.

That a house is named says little: "could not verify", a picture's credit, last month's case are
none. Who checked comes before who only reports, and what stands beside words that other reports of
the case tell too (one entry of a long page) before the rest.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from firsthand.trace.roots_names import plain_name
from firsthand.trace.roots_nodes import Cited, Edge, Node, above, first_day

_NEAR_START: Final = 700
_LEAD: Final = 300
_BESIDE: Final = 250
SAME_WORDS: Final = 0.25
"""Which part of the runs of three words makes them the other's very words."""
_WHOLE: Final = 0.8
_HALF: Final = 0.5
VERBATIM: Final = frozenset(
    {"copy", "mirror site", "excerpt", "light edit", "spun", "earlier version"}
)


def rests(
    node: Node, *, checked: bool = False, known: frozenset[str] | set[str] = frozenset()
) -> dict[str, str]:
    """Return the houses that a report says it rests on, by plain name, the surest first.

    That is who is named as having checked, then who is named as reporting near its start or beside
    what other reports tell too; failing both, who is only named, if that is surely a house of the
    case. Who looked for themselves rest on another only if their first lines say so.

    Args:
        node: The report.
        checked: Whether to return only those that are said to have checked.
        known: Plain names of houses of the case.
    """
    own = own_plain(node)
    out: dict[str, str] = {}
    for each in sorted(node.cited, key=lambda c: _surest(node, c)):
        plain = plain_name(each.name)
        if plain not in own and _is_rest(node, each, checked=checked):
            out.setdefault(plain, each.name)
    if out or checked or node.looks:
        return out
    for each in node.cited:
        plain = plain_name(each.name)
        named = plain in known or (each.printed and each.sure)
        if named and plain not in own and not each.aside:
            out.setdefault(plain, each.name)
    return out


def _is_rest(node: Node, each: Cited, *, checked: bool) -> bool:
    if each.aside or not each.told:
        return False
    if node.looks:
        return each.checked and (each.start <= _LEAD or _is_before_own(node, each))
    if checked:
        return each.checked
    return each.checked or each.start <= _NEAR_START or _is_beside(node, each)


def _is_before_own(node: Node, each: Cited) -> bool:
    """Whether a house is named near the start, before what its own people were told, if only told.

    Who only spoke to somebody has it of the film from whoever they first say checked it.
    """
    film = any("footage" in sorts for _, sorts in node.looks)
    return not film and each.start <= min(_NEAR_START, *(w.start for w, _ in node.looks))


def _surest(node: Node, each: Cited) -> tuple[bool, bool, bool, int]:
    # Of whom it only says that they checked nothing, it has the finding last.
    return (not each.checked, each.denied, not _is_beside(node, each), each.where.start)


def _is_beside(node: Node, each: Cited) -> bool:
    """Whether a house is named in or right before or after what other reports tell too."""
    return any(
        start - _BESIDE <= each.start and each.end <= end + _BESIDE for start, end in node.shared
    )


def inherit(names: dict[str, dict[str, str]], edges: Sequence[Edge]) -> None:
    """Let copies and excerpts that name nobody rest on what the text rests on that they copy.

    Args:
        names: What each report rests on, by id; added to.
        edges: What was found between them.
    """
    same = [e for e in edges if e.how in VERBATIM and e.made in names and e.source in names]
    grows = True
    while grows:
        grows = False
        for edge in same:
            for one, other in ((edge.made, edge.source), (edge.source, edge.made)):
                if names[other] and not names[one] and (one == edge.made or not edge.determined):
                    names[one] = names[other]
                    grows = True


def last_version(nodes: Mapping[str, Node], held: str, node: Node) -> str:
    """Return the version of a report, of those that we hold, that stood when another cited it."""
    later = [
        n
        for n in nodes.values()
        if n.parent is not None
        and n.parent.how == "earlier version"
        and n.parent.source == held
        and n.item != node.item
        and first_day(n) <= first_day(node)
        and stood(n, node)
        and not above(nodes, n.item, node.item)
    ]
    return max(later, key=lambda n: (first_day(n), n.item)).item if later else held


def stood(version: Node, node: Node) -> bool:
    """Whether a text may have stood as it is held when another was published, if both say when."""
    return not (version.changed and node.dates) or version.changed <= node.dates[-1]


def first_version(nodes: Mapping[str, Node], held: str) -> str:
    """Return the earliest version that we hold of a report."""
    seen: set[str] = set()
    while held not in seen:
        seen.add(held)
        parent = nodes[held].parent
        if parent is None or parent.how != "earlier version" or parent.source not in nodes:
            break
        held = parent.source
    return held


def holders(nodes: Mapping[str, Node]) -> dict[str, str]:
    """Return the first report that we hold of each house, by the house's plain name."""
    out: dict[str, str] = {}
    order = sorted(nodes.values(), key=lambda n: (first_day(n), n.item))
    for names in ("at_home", "names"):  # who prints another's text is not that house
        for node in order:
            for name in getattr(node, names):
                out.setdefault(plain_name(name), node.item)
    return out


def own_plain(node: Node) -> set[str]:
    """Return the plain names of a report's own houses."""
    return {plain_name(name) for name in node.names}


def prints(node: Node) -> set[str]:
    """Return the plain names of the agencies and houses whose text a report says it prints."""
    return {plain_name(n) for n in node.names if n not in node.at_home} | {
        plain_name(c.name) for c in node.cited if c.printed
    }


def is_printed(nodes: Mapping[str, Node], edge: Edge) -> bool:
    """Whether a report says that it prints the house at whose address another was found."""
    source = _home(nodes[edge.source])
    return bool(source & prints(nodes[edge.made])) and not (source & _home(nodes[edge.made]))


def names_home(nodes: Mapping[str, Node], edge: Edge) -> bool:
    """Whether a report names the house at whose address another was found."""
    source = _home(nodes[edge.source])
    return any(plain_name(c.name) in source for c in nodes[edge.made].named)


def same_publisher(one: Node, other: Node) -> bool:
    """Whether one house published two reports at its own address."""
    return bool(_home(one) & _home(other))


def _home(node: Node) -> set[str]:
    return {plain_name(name) for name in node.at_home}


def is_close(edge: Edge) -> bool:
    """Whether two have more in common than a common source explains."""
    return edge.runs >= SAME_WORDS or (min(edge.told) >= _WHOLE and edge.order >= _WHOLE)


def is_told(edge: Edge) -> bool:
    """Whether half of one stands in the other, or more."""
    return edge.told[0] >= _HALF


def only_cites(edge: Edge) -> bool:
    """Whether an edge was found that says no more than that one names the other's house."""
    return edge.how == "cites" and edge.record is not None


def is_first_named(node: Node, houses: set[str]) -> bool:
    """Whether the first house that a report says tells something is one of some."""
    told = [c for c in node.cited if c.told and c.sure and not c.aside]
    return bool(told) and plain_name(min(told, key=lambda c: c.start).name) in houses
