"""Two opposite directions in one sentence, of which a translation tells one twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from firsthand.trace.drift_context import Both, Drift, Side, span
from firsthand.trace.wording_text import Word
from firsthand.world.plain_words import ways_of

_TWO: Final = 2
_OPPOSITE: Final = {"N": "S", "S": "N", "E": "W", "W": "E"}


def one_way_twice(both: Both, compass: Callable[[Side], Mapping[str, Word]]) -> Iterator[Drift]:
    """Yield that two opposite ways, in and out, are told as one way twice.

    "In from the west and off towards the east", told as "in from the west and off to the west".

    Args:
        both: The sentences.
        compass: The directions that a sentence names, each with its first word.
    """
    ways = [_each_way(side, compass(side)) for side in (both.source, both.made)]
    if any(len(found) != _TWO or any(len(w) != 1 for w, _ in found) for found in ways):
        return
    (first, second), (one, other) = ways
    if second[0] != _OPPOSITE[first[0]] or one[0] != other[0]:
        return
    if one[0] not in {first[0], second[0]}:
        return
    was, now = (second, other) if one[0] == first[0] else (first, one)
    why = f"“{was[1].form}” became “{now[1].form}”"
    where = span([was[1]], both.source), span([now[1]], both.made)
    yield both.drift("direction flipped", why, *where)


def _each_way(side: Side, named: Mapping[str, Word]) -> list[tuple[str, Word]]:
    """Return each word of a sentence that names a direction, in order, with what it names."""
    known = {word.start for word in named.values()}
    forms = {word.form for word in side.outside if word.start in known}
    words = [w for w in side.outside if w.start in known or w.form in forms]
    return [(ways_of(w.form, side.language), w) for w in words]
