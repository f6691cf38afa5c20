"""Which items belong together by what they share: a compilation does not join its parts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from firsthand.records import Derivation, Span

Node = tuple[str, int]
"""An item, or a stretch of a compilation: the item's id, and the stretch's number, -1 for all."""


def groups(
    found: Sequence[Derivation], cut: frozenset[tuple[str, str]]
) -> Iterator[tuple[tuple[str, ...], list[Derivation]]]:
    """Yield items that belong together, with the findings that join them.

    Findings join in their order, but never two groups of which members were set apart. What a
    compilation takes from one film and what it takes from another belong to two groups, so that it
    stands in both; the films do not belong together by that. A film that others were cut out of is
    one, however far apart the pieces lie.

    Args:
        found: Findings of copies, those that join first coming first.
        cut: Pairs of items that were set apart, both ways round.
    """
    parts = _parts(found)
    group: dict[Node, list[Node]] = {}
    inside: list[tuple[Derivation, Node]] = []
    for each in found:
        made = each.made.item, parts.get(each.id, -1)
        source = each.source.item, -1
        one, other = group.setdefault(made, [made]), group.setdefault(source, [source])
        if one is not other:
            if any((a, b) in cut for a, _ in one for b, _ in other):
                continue
            one += other
            group.update(dict.fromkeys(other, one))
        inside.append((each, made))
    gathered: dict[int, list[Derivation]] = defaultdict(list)
    for each, node in inside:
        gathered[id(group[node])].append(each)
    told = [
        (tuple(sorted({end.item for d in some for end in (d.made, d.source)})), some)
        for some in gathered.values()
    ]
    for members, some in sorted(told, key=lambda each: each[0]):
        if not any(set(members) < set(more) for more, _ in told):
            yield members, some


def _parts(found: Iterable[Derivation]) -> dict[str, int]:
    """Number the stretches of each compilation; those that overlap are one. By finding's id."""
    spans: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for each in found:
        names = {change["name"] for change in each.facts["changes"]}
        if "compilation" in names and isinstance(each.made, Span):
            spans[each.made.item].append((each.made.start, each.made.end, each.id))
    numbers = {}
    for stretches in spans.values():
        number, until = -1, -(1 << 62)
        for start, end, name in sorted(stretches):
            if start >= until:
                number += 1
            until = max(until, end)
            numbers[name] = number
    return numbers
