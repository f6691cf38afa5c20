"""How many witnesses there are: the tree of reports, its roots, and the roots of each claim.

Two kinds of independence are kept apart: of *evidence* (they looked at different things) and of
*analysts* (they looked at the same thing themselves). A root that is not held is a root all the
same: "a report by X that we do not hold". What is undecided is shown, and counts as one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any, Final

from firsthand.records import Derivation, Facts, Observation, Passage, Whole
from firsthand.steps import Kind, step
from firsthand.trace.roots_claims import Cluster, clusters, joined
from firsthand.trace.roots_nodes import (
    SAID,
    UNHELD,
    Edge,
    Node,
    depth_of,
    edges_of,
    line_of,
    nodes_of,
    note_shared,
    root_of,
)
from firsthand.trace.roots_tree import SAME, Copies, grow
from firsthand.trace.roots_unnamed import hang_unnamed

_MOST_CLAIMS: Final = 2_000
_MOST_MEMBERS: Final = 200


@step(version=8, over="case")
def lineage(  # noqa: PLR0917  it gathers, a parameter a sort
    derivations: tuple[Derivation, ...],
    kinships: tuple[Annotated[Observation, Kind("kinship")], ...],
    houses: tuple[Annotated[Observation, Kind("house")], ...],
    cited: tuple[Annotated[Observation, Kind("cited-report")], ...],
    looks: tuple[Annotated[Observation, Kind("own-look")], ...],
    drifts: tuple[Annotated[Observation, Kind("drift")], ...] = (),
) -> Iterator[Observation]:
    """Draw who got it from whom, and count the roots: of all, and claim by claim.

    ``lineage``, one of each report: ``role`` (root, retelling, copy), ``parent``, ``how``,
    ``derivation``, ``determined``, ``root``, ``depth``; parts that it has from others
    (``also_from``); reports that are alike because both rest on what both name (``alike``); its
    own looks (``firsthand_in``); ids of its ``drifts`` against all that it goes back to, of those
    against its parent, and of differences from another version (``version_skew``).

    ``roots``, one of each set of reports that have anything in common: ``reports``, ``roots`` (the
    figure that counts), ``at_most``, ``undecided``, ``not_held``, ``evidence``, ``analysts``.

    ``claim-roots``, one of each claim that several reports tell: ``reports``, ``roots``,
    ``root_ids``, ``members``, ``undecided``.

    Args:
        derivations: Who was made from whom.
        kinships: Pairs that were looked at and are no derivations.
        houses: Whose report each text is.
        cited: Where reports name others'.
        looks: Where reports say that their own people looked.
        drifts: What retellings changed. Between two that are not on one line it is no drift: a
            retelling of an earlier version differs from the later one.
    """
    nodes = nodes_of(houses, cited, looks, (*derivations, *kinships))
    edges = edges_of(derivations)
    note_shared(nodes, kinships, edges)
    copies = grow(nodes, edges, kinships)
    hang_unnamed(nodes, kinships)
    versions = _versions(nodes, copies)
    changed: dict[str, list[Observation]] = {}
    for each in drifts:
        changed.setdefault(each.where.item, []).append(each)
    for item in sorted(nodes):
        yield _of_report(nodes, nodes[item], copies, versions, changed.get(item, []))
    undecided = [
        (k.where.item, str(k.facts["other"])) for k in kinships if k.facts["outcome"] == "undecided"
    ]
    near = [(e.made, e.source) for e in edges] + [
        (k.where.item, str(k.facts["other"])) for k in kinships
    ]
    near += [(n.item, n.parent.source) for n in nodes.values() if n.parent]
    for group in joined(nodes, [(a, b) for a, b in near if a in nodes]):
        held = [item for item in group if item in nodes]
        if held:
            yield _of_group(nodes, held, undecided)
    for cluster in clusters(nodes, edges, kinships)[:_MOST_CLAIMS]:
        yield _of_claim(nodes, cluster)


def _versions(nodes: Mapping[str, Node], copies: Copies) -> dict[str, set[str]]:
    """Return, by report, those that are the next version of one text, or the one before."""
    out: dict[str, set[str]] = {}
    for node in nodes.values():
        if node.parent is not None and node.parent.how == "earlier version":
            one, other = copies.of(node.item), copies.of(node.parent.source)
            out.setdefault(one, set()).add(other)
            out.setdefault(other, set()).add(one)
    return out


def _of_report(
    nodes: Mapping[str, Node],
    node: Node,
    copies: Copies,
    versions: Mapping[str, set[str]],
    changed: Sequence[Observation],
) -> Observation:
    parent = node.parent
    root = root_of(nodes, node.item)
    facts: dict[str, Any] = {
        "role": "root" if parent is None else "copy" if parent.how in SAME else "retelling",
        "house": node.names[0] if node.names else None,
        "dates": node.dates,
        "language": node.language,
        "headline": node.headline,
        "root": root,
        "root_named": _named(nodes, root),
        "depth": depth_of(nodes, node.item),
        "firsthand_in": [{"words": passage, "sort": sorts} for passage, sorts in _own(node)],
        "alike": [{"with": e.source, "derivation": e.record} for e in node.alike[:20]],
        "also_from": [_edge(e) for e in sorted(node.others, key=lambda e: -e.worth)[:20]],
    }
    facts |= _changes(nodes, node, copies, versions, changed)
    if parent is not None:
        facts |= _edge(parent) | {
            "parent": parent.source,
            "parent_named": _named(nodes, parent.source),
        }
    cites = [e.record for e in (parent, *node.others) if e and e.record]
    return Observation(
        kind="lineage", where=Whole(item=node.item), facts=Facts(facts), cites=tuple(cites[:20])
    )


def _changes(
    nodes: Mapping[str, Node],
    node: Node,
    copies: Copies,
    versions: Mapping[str, set[str]],
    changed: Sequence[Observation],
) -> dict[str, Any]:
    """Return the ids of a retelling's drifts: against its line, its parent, and another version."""
    above = {copies.of(item) for item in line_of(nodes, node.item, versions=False)}
    parent = copies.of(node.parent.source) if node.parent else None
    others = {each for item in above for each in versions.get(item, ())}
    source = {d.id: copies.of(d.facts["source"].item) for d in changed}
    return {
        "drifts": sorted(i for i, s in source.items() if s in above),
        "drifts_from_parent": sorted(i for i, s in source.items() if s == parent),
        "version_skew": sorted(i for i, s in source.items() if s in others - above),
    }


def _edge(edge: Edge) -> dict[str, Any]:
    return {
        "from": edge.source,
        "how": edge.how,
        "determined": edge.determined,
        "derivation": edge.record,
    }


def _named(nodes: Mapping[str, Node], item: str) -> str:
    """Return a name for a report that a person can read."""
    if item.startswith(UNHELD):
        return f"a report by {item.removeprefix(UNHELD)} that we do not hold"
    if item.startswith(SAID):
        return f"whoever said “{item.removeprefix(SAID)}…”"
    node = nodes[item]
    day = f", {node.dates[0]}" if node.dates else ""
    return f"{node.names[0]}{day}" if node.names else (node.headline[:80] or item[:12])


def _own(node: Node) -> list[tuple[Passage, tuple[str, ...]]]:
    """Return the looks that are a report's own: not in a sentence that it has from another."""
    edges = [e for e in (node.parent, *node.others) if e is not None]
    taken = [(a, b) for e in edges if e.made == node.item for a, b, *_ in e.aligned]
    return [
        (passage, sorts)
        for passage, sorts in node.looks
        if not any(a <= passage.start < b for a, b in taken)
    ]


def _of_group(
    nodes: Mapping[str, Node], held: Sequence[str], undecided: Sequence[tuple[str, str]]
) -> Observation:
    roots = sorted({root_of(nodes, item) for item in held})
    unsure = sorted(
        {(min(a, b), max(a, b)) for a, b in undecided if a in roots and b in roots and a != b}
    )
    sure = len(joined(roots, unsure))
    evidence, analysts = _looked(nodes, held)
    facts = {
        "reports": len(held),
        "roots": sure,
        "at_most": len(roots),
        "root_ids": roots,
        "root_names": [_named(nodes, root) for root in roots],
        "not_held": [r.removeprefix(UNHELD) for r in roots if r.startswith(UNHELD)],
        "undecided": [list(pair) for pair in unsure],
        "evidence": evidence,
        "analysts": analysts,
        "members": list(held),
        "says": _says(len(held), sure, len(roots)),
    }
    where = next((r for r in roots if r in nodes), held[0])
    return Observation(kind="roots", where=Whole(item=where), facts=Facts(facts))


def _looked(nodes: Mapping[str, Node], held: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the pieces of evidence that were looked at first-hand, and who looked."""
    evidence, analysts = set(), set()
    for item in held:
        node = nodes[item]
        name = node.names[0] if node.names else f"“{node.headline[:60]}”"
        for _, sorts in _own(node):
            analysts.add(name)
            # Those who looked at the film looked at one thing; whom each spoke to is another.
            evidence |= {"the footage" if s == "footage" else f"{s}, by {name}" for s in sorts}
    return sorted(evidence), sorted(analysts)


def _says(reports: int, sure: int, most: int) -> str:
    text = f"{reports} report{'s' * (reports != 1)}, {sure} root{'s' * (sure != 1)}"
    if most != sure:
        text += f" (at most {most}: of the others it is undecided whether they are one)"
    return text


def _of_claim(nodes: Mapping[str, Node], cluster: Cluster) -> Observation:
    first = cluster.members[0]
    facts = {
        "reports": cluster.reports,
        "roots": cluster.count,
        "at_most": len(cluster.roots),
        "root_ids": cluster.roots,
        "root_names": [_named(nodes, root) for root in cluster.roots],
        "undecided": [list(pair) for pair in cluster.undecided],
        "members": [
            {
                "item": m.place[0],
                "start": m.place[1],
                "end": m.place[2],
                "root": m.root,
                "why": m.why,
            }
            for m in cluster.members[:_MOST_MEMBERS]
        ],
        "start": first.place[1],
        "end": first.place[2],
        "says": _says(cluster.reports, cluster.count, len(cluster.roots)),
    }
    return Observation(kind="claim-roots", where=Whole(item=first.place[0]), facts=Facts(facts))
