"""From which copy each member of a family was likeliest made: the tree that it is shown as."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from firsthand.records import Derivation, Span

_ASIDE: Final = frozenset({"excerpt", "scale", "compilation"})


def links(members: Iterable[str], found: Iterable[Derivation]) -> list[dict[str, Any]]:
    """Return one link for each member that another was likelier there before, without rings.

    Of several that it may have been made from, the one is taken from which fewest things had to be
    done to get it; then the one that it shares most with. So a cropped copy with a logo hangs below
    the cropped copy without one, where both are held.

    Returns:
        For each: ``made`` and ``source`` (ids of items), ``record`` (id of the derivation), and
        ``determined`` (whether the pictures tell which of the two was first).
    """
    known = set(members)
    parent: dict[str, str] = {}
    chosen = []
    for each in sorted(found, key=_rank):
        made, source = each.made.item, each.source.item
        if made in parent or made not in known or source not in known:
            continue
        above = source
        while above in parent and above != made:
            above = parent[above]
        if above == made:
            continue
        parent[made] = source
        chosen.append(
            {
                "made": made,
                "source": source,
                "record": each.id,
                "determined": each.facts["direction"] != "undetermined",
            }
        )
    return sorted(chosen, key=lambda link: str(link["made"]))


def _rank(each: Derivation) -> tuple[Any, ...]:
    changes = sum(change["name"] not in _ASIDE for change in each.facts["changes"])
    unsure = each.facts["direction"] == "undetermined"
    return unsure, changes, -_seconds(each), -int(each.facts["evidence"]["features"]), each.id


def _seconds(each: Derivation) -> float:
    span = each.made
    return round(float(span.end_s - span.start_s), 1) if isinstance(span, Span) else 0.0
