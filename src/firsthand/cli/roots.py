"""Who got it from whom, as a page of plain text or as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, Final

from firsthand.api import Case
from firsthand.publish.changes import Change
from firsthand.publish.lineage_values import Group
from firsthand.publish.lineages import Lineages
from firsthand.publish.overview import overview
from firsthand.publish.tree import rows
from firsthand.publish.words import count, plainly

WORDING: Final = (
    "trace.wording_sketch", "trace.wording", "trace.drift", "trace.spun", "trace.standing",
    "trace.lineage",
)  # fmt: skip
"""The steps that trace words."""
_MOST_CLAIMS: Final = 12
_MOST_PHRASES: Final = 6
_LONGEST: Final = 100


def told_roots(case: Case) -> Iterator[str]:
    """Yield the tree of reports, the number of roots, and what changed on the way."""
    told = Lineages(case.file, overview(case.file))
    if not told.reports:
        yield "no reports to compare were found"
        return
    groups = list(told.groups())
    several = [group for group in groups if group.is_tree]
    for group in several:
        yield plainly(group.says)
        yield from _tree(group)
    if len(groups) > len(several):
        alone = len(groups) - len(several)
        yield f"{count(alone, 'report')} with nothing in common with another that was found"
    yield from _claims(told)
    yield from _changes(told)
    for each in told.spun():
        sure = "reads as rewritten by a program" if each.verdict == "spun" else "is suspicious"
        yield f"{plainly(each.name)} {sure}"
        for phrase in each.phrases[:_MOST_PHRASES]:
            perhaps = f", perhaps {_short(phrase.proposal)}" if phrase.proposal else ""
            times = f"{phrase.times} times, " if phrase.times > 1 else ""
            yield f"  {_short(phrase.words)} ({times}{phrase.suspicion}{perhaps})"


def roots_json(case: Case) -> dict[str, Any]:
    """Return the same as one JSON value: groups, claims, drift, versions, spun texts."""
    told = Lineages(case.file, overview(case.file))
    changed = told.changes()
    return {
        "groups": [_group(told, group) for group in told.groups()],
        "claims": [
            {"words": c.words, "says": c.says, "reports": c.reports, "roots": c.count,
             "root_names": list(c.roots), "told_by": [each.name for each in c.told_by]}
            for c in told.claims()
        ],
        "drift": [asdict(each) for each in changed.drifts],
        "spun_wording": [asdict(each) for each in changed.put],
        "versions": [asdict(each) for each in changed.versions],
        "spun": [asdict(each) for each in told.spun()],
    }  # fmt: skip


def _group(told: Lineages, group: Group) -> dict[str, Any]:
    return {
        "says": group.says,
        "reports": group.reports,
        "roots": group.roots,
        "at_most": group.at_most,
        "root_ids": list(group.root_ids),
        "evidence": list(group.evidence),
        "analysts": list(group.analysts),
        # A row a report, from the top of the tree down: JSON readers limit how deep values nest.
        "tree": [
            _report(told, row.node.key, row.depth, held=row.node.held)
            for row in rows(group.root_ids, group.nodes, group.below)
        ],
    }


def _report(told: Lineages, item: str, depth: int, *, held: bool) -> dict[str, Any]:
    facts = told.reports.get(item, {})
    return {
        "item": item,
        "file": told.file(item) if held else None,
        "held": held,
        "depth": depth,
        "parent": facts.get("parent"),
        "how": facts.get("how"),
        "determined": facts.get("determined"),
        "house": facts.get("house"),
        "dates": list(facts.get("dates") or ()),
        "language": facts.get("language"),
        "firsthand": len(facts.get("firsthand_in") or ()),
        "derivation": facts.get("derivation"),
    }


def _tree(group: Group) -> Iterator[str]:
    for row in rows(group.root_ids, group.nodes, group.below):
        node = row.node
        note = node.note if row.depth else f"root{', ' if node.note else ''}{node.note}"
        unsure = "" if node.sure else " (which way is undetermined)"
        held = "" if node.held else " (not held)"
        yield f"{'  ' * (row.depth + 1)}{note}: {plainly(node.label)}{held}{unsure}"


def _claims(told: Lineages) -> Iterator[str]:
    claims = list(told.claims())
    if claims:
        yield f"claims that several reports tell ({len(claims)})"
    for each in claims[:_MOST_CLAIMS]:
        yield f"  {plainly(each.says)}: {_short(each.words)}"
    if len(claims) > _MOST_CLAIMS:
        yield f"  ... and {len(claims) - _MOST_CLAIMS} more; the account lists them"


def _changes(told: Lineages) -> Iterator[str]:
    changed = told.changes()
    if changed.drifts:
        yield f"what changed on the way ({len(changed.drifts)})"
    for each in changed.drifts:
        yield f"  {each.sort}: {_change(each)}"
    for put in changed.put:
        yield f"spun wording in {plainly(put.made_name)}, beside {plainly(put.source_name)}"
        for old, new in put.words:
            yield f"  {_short(old)} -> {_short(new)}"
    if changed.versions:
        yield f"what differs between versions of one text, no drift ({len(changed.versions)})"
    for each in changed.versions:
        yield f"  {_change(each)}"


def _change(each: Change) -> str:
    again = f"; repeated by {count(len(each.again), 'other')}" if each.again else ""
    came = "" if each.here else "; not new in it"
    perhaps = "; perhaps an earlier version said so" if each.perhaps else ""
    where = f"[{plainly(each.made_name)}{came}{again}{perhaps}]"
    return f"{_short(each.source)} -> {_short(each.made)} {where}"


def _short(words: str) -> str:
    shown = " ".join(plainly(words).split())
    return f"“{shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1] + '…'}”"
