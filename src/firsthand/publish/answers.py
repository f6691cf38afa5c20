"""Which answers count, where a question was answered more than once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from firsthand.records import Whereabouts


def fullest(found: Iterable[Whereabouts]) -> list[list[Whereabouts]]:
    """Return for each question the answer that rests on most clues, with its ways out.

    Footage is answered for by its own clues; where it is the only footage of the case, a second
    time together with what reports say of "the video". Of two answers that rest on as many clues
    (under other settings, say) the later counts.

    Args:
        found: Answers, in the order in which they came.

    Returns:
        The answer and its ways out of contradictions, for each item and question.
    """
    by: dict[tuple[object, ...], list[Whereabouts]] = defaultdict(list)
    for each in found:
        # An answer and its ways out of contradictions rest on the same clues.
        by[each.item, each.question, each.by, each.cites].append(each)
    best: dict[tuple[object, ...], list[Whereabouts]] = {}
    for (item, question, *_), group in by.items():
        known = best.get((item, question))
        group.sort(key=lambda w: bool(w.supposing))
        if known is None or len(group[0].contributions) >= len(known[0].contributions):
            best[item, question] = group
    return list(best.values())
