"""Proposed readings: what may have stood where a phrase looks put for another.

Where a phrase is in the table of rewriting programs' swaps, its usual form is the proposal. For a
single word, the commoner words that a thesaurus lists it beside compete: how well each goes with
its neighbours, how common it is, and, because a neighbour may be spun too, how well it goes with
what the neighbour may have been. One is *proposed* only if it is clearly better than the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from firsthand.trace.spun_verdict import Odd, Signs

Suspicion = Literal["clear", "likely", "slight"]
_CLEAR: Final = 270
_LIKELY: Final = 120
_CLEARLY_BETTER: Final = 200
_AHEAD: Final = 60


@dataclass(frozen=True)
class Phrase:
    """A phrase that looks put for another.

    Attributes:
        start: Where it starts.
        end: Where it ends.
        weight: Its odds [hundredths of a nat].
        suspicion: Its odds in words.
        sign: ``alternation`` or ``odd word``.
        proposals: What may have stood there, likeliest first [hundredths of a nat].
        proposed: The one that is clearly better, if one is.
    """

    start: int
    end: int
    weight: int
    suspicion: Suspicion
    sign: str
    proposals: tuple[tuple[str, int], ...]
    proposed: str | None


def phrases(found: Signs) -> list[Phrase]:
    """Return the suspicious phrases of a text, in order."""
    return [_phrase(each) for each in found.found]


def _phrase(odd: Odd) -> Phrase:
    suspicion: Suspicion = "slight"
    if odd.weight >= _CLEAR:
        suspicion = "clear"
    elif odd.weight >= _LIKELY:
        suspicion = "likely"
    return Phrase(
        start=odd.start,
        end=odd.end,
        weight=odd.weight,
        suspicion=suspicion,
        sign=odd.sign,
        proposals=odd.proposals,
        proposed=_proposed(odd),
    )


def _proposed(odd: Odd) -> str | None:
    if not odd.proposals or odd.proposals[0][1] < _CLEARLY_BETTER:
        return None
    if len(odd.proposals) > 1 and odd.proposals[0][1] - odd.proposals[1][1] < _AHEAD:
        return None
    return odd.proposals[0][0]
