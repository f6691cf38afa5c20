"""Who got it from whom, as a page of plain text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from firsthand.api import Case
from firsthand.publish.words import plainly
from firsthand.records import Observation


def told_roots(case: Case) -> Iterator[str]:
    """Yield the tree of reports, the number of roots, and what changed on the way."""
    nodes = {o.about: dict(o.facts) for o in _of(case, "lineage")}
    children: dict[str, list[str]] = {}
    for item, facts in nodes.items():
        parent = facts.get("parent") or (facts["root"] if facts["root"] != item else "")
        children.setdefault(str(parent), []).append(item)
    for group in _of(case, "roots"):
        yield str(group.facts.get("says"))
        for root, name in zip(group.facts["root_ids"], group.facts["root_names"], strict=True):
            yield f"  root: {plainly(str(name))}"
            yield from _below(case, str(root), children, nodes, "    ")
    drifts = list(_of(case, "drift"))
    if drifts:
        yield f"what changed on the way ({len(drifts)})"
    for each in drifts:
        kind, root = each.facts.get("sort"), each.facts.get("source")
        yield f"  {kind}: {_words(root)} -> {_words(each.where)}"
    if not nodes:
        yield "no reports to compare were found"


def _of(case: Case, kind: str) -> list[Observation]:
    return [o for o in case.records("observation", kind) if isinstance(o, Observation)]


def _below(
    case: Case,
    item: str,
    children: Mapping[str, list[str]],
    nodes: Mapping[str, dict[str, Any]],
    indent: str,
) -> Iterator[str]:
    """Yield what was made from a report, indented; the tree has no rings and is not deep."""
    for child in children.get(item, ()):
        facts = nodes[child]
        sure = "" if facts.get("determined", True) else " (which way is undetermined)"
        yield f"{indent}{facts.get('how', 'from it')}: {plainly(case.name_of(child))}{sure}"
        yield from _below(case, child, children, nodes, indent + "  ")


def _words(passage: object) -> str:
    return f"“{plainly(str(getattr(passage, 'exact', passage)))}”"
