"""What no rule of its own named: words put for others where a text runs on as it did (English).

In a near copy, where two tellings of a sentence differ is where somebody changed it. Of what kind
the words are that stood there, and those that stand there now, says what sort of change it is. What
a thesaurus lists as one word for another is none; nor is a verb put for a verb, which is the most
that editors do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from firsthand.trace.drift_context import Both, Drift
from firsthand.trace.drift_places import Place, places
from firsthand.trace.drift_put_doubts import (
    denials,
    doubts,
    held_back,
    likened,
    merged,
    proven,
    refusals,
    stances,
    undoubted,
)
from firsthand.trace.drift_put_figures import days, fewer, generalised, numbers, unbounded, ways
from firsthand.trace.drift_put_names import another_body, exchanged, names
from firsthand.trace.drift_put_people import actors, speakers, turned_round

_MOST_WORDS: Final = 14


def remaining(both: Both, named: Sequence[Drift]) -> Iterator[Drift]:
    """Yield what was put for what, by its kind, wherever nothing was named.

    Args:
        both: The sentences.
        named: What was found in them by rules of their own.
    """
    if not both.is_near_copy():
        return
    for place in places(both):
        if len(place.one) > _MOST_WORDS or len(place.other) > _MOST_WORDS:
            continue
        if any(_is_named(both, place, each) for each in named):
            continue
        found = next((d for rule in _RULES for d in rule(both, place)), None)
        if found is not None and not any(_says_so(both, each, found) for each in named):
            yield found


_AKIN: Final = (
    {"stance changed", "polarity flipped"},
    {"hedge lost", "hedge gained", "identity hardened", "polarity flipped"},
    {"attribution moved", "actor flipped", "office flipped"},
)


def _says_so(both: Both, drift: Drift, found: Drift) -> bool:
    """Whether a drift says of the whole sentence, in another word, what was found in it."""
    whole = drift.made == (both.made.start, both.made.end)
    return whole and any({drift.sort, found.sort} <= sorts for sorts in _AKIN)


def _is_named(both: Both, place: Place, drift: Drift) -> bool:
    """Whether something that was found is what differs here."""
    for words, at in ((place.one, drift.source), (place.other, drift.made)):
        side = both.source if words is place.one else both.made
        if at != (side.start, side.end) and any(at[0] <= w.start < at[1] for w in words):
            return True
    return False


_RULES: Final = (
    numbers, unbounded, fewer, days, exchanged, names, doubts, proven, undoubted, likened, stances,
    ways, speakers, actors, another_body, turned_round, merged, held_back, refusals, denials,
    generalised,
)  # fmt: skip
