"""Which attribution holds another one in its words, found in one pass over an article."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush
from typing import Final

from firsthand.examine.reports.attribution.found import Attribution

_PASSES_ON: Final = frozenset({"speech", "evidence", "thought"})


def surrounding(found: Sequence[Attribution]) -> dict[int, Attribution]:
    """Return, by the id of each attribution, the smallest other one whose words hold its cue.

    One pass from left to right keeps the words that are open, so that a heap of short sentences
    costs no more for each than a few of them do; only what is truly nested adds to the work.

    Args:
        found: The attributions of an article.
    """
    opened = sorted(
        (start, end, order)
        for order, each in enumerate(found)
        if each.manner in _PASSES_ON
        for start, end in each.content
    )
    sizes = [each.end - each.start for each in found]
    out: dict[int, Attribution] = {}
    active: list[tuple[int, int]] = []  # a heap: where words end, and whose they are
    at = 0
    for order in sorted(range(len(found)), key=lambda number: found[number].anchor):
        inner, anchor = found[order], found[order].anchor
        while at < len(opened) and opened[at][0] <= anchor:
            heappush(active, opened[at][1:])
            at += 1
        while active and active[0][0] <= anchor:
            heappop(active)
        holding = [other for _, other in active if other != order]
        outer = [n for n in holding if not _holds(inner, found[n].anchor)]
        if outer:
            out[id(inner)] = found[min(outer, key=lambda number: (sizes[number], number))]
    return out


def _holds(each: Attribution, at: int) -> bool:
    return any(start <= at < end for start, end in each.content)
