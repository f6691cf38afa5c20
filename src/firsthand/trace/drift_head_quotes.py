"""What a headline quotes that nobody said: words in quotation marks that stand in neither text.

"Leave nothing for the herons" becomes 'FEED THEM TO THE HERONS' at the top of a page whose text has
it as it was said. What a headline only marks as another's claim ('shows a captive shot') retells
what the source tells in its own words, and is no speech: the sentence of the source that has most
of the words must quote somebody.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from firsthand.trace.alignment import stem
from firsthand.trace.drift_context import Drift, Side
from firsthand.trace.drift_flat import is_headline
from firsthand.trace.wording_pair import Pair
from firsthand.world.names_across import STOP

_FEWEST: Final = 3


def quoted_in_heads(pair: Pair) -> Iterator[Drift]:
    """Yield the headlines' quotations that neither the source nor the report below them has.

    Args:
        pair: The two texts, in one language.
    """
    if not pair.same_language:
        return
    theirs = [Side(pair.source, s) for s in pair.source.sentences if not s.furniture]
    ours = [Side(pair.made, s) for s in pair.made.sentences if not s.furniture]
    below = _run([s for s in ours if not is_headline(s)])
    known = _run(theirs)
    for side in ours:
        for start, end in _quoted(side) if is_headline(side) else ():
            said = [w.form for w in side.words if start <= w.start < end]
            told = f" {' '.join(said)} "
            if len(said) < _FEWEST or told in known or told in below:
                continue
            wanted = _stems(side, (start, end))
            most = max((len(wanted & _stems(s)) for s in theirs), default=0)
            best = [s for s in theirs if most and len(wanted & _stems(s)) == most]
            if any(wanted <= _stems(s) for s in best):
                continue
            quotes = [q for s in best for q in _quoted(s) if wanted & _stems(s, q)]
            if quotes:
                why = "the headline quotes what neither its source nor the report below it has"
                yield Drift("quotation altered", quotes[0], (start, end), why)


def _quoted(side: Side) -> list[tuple[int, int]]:
    return [(a, b) for a, b in side.reading.quotations if side.start <= a < side.end]


def _run(sides: list[Side]) -> str:
    """Return the words of some sentences in one run."""
    return f" {' '.join(w.form for s in sides for w in s.words)} "


def _stems(side: Side, span: tuple[int, int] | None = None) -> set[str]:
    start, end = span or (side.start, side.end)
    stop = STOP.get(side.language, frozenset())
    return {
        stem(w.form, side.language)
        for w in side.words
        if start <= w.start < end and w.form not in stop
    }
