"""Whether a word that was taken for another's stands for the same after all.

By all that a word can mean, by both tables, and the words beside it; and by kin, which is told from
either side: who has a husband is his wife.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from firsthand.trace.drift_context import Drift
from firsthand.trace.drift_left_out import sentence_at
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Reading
from firsthand.world.concepts import concept_of
from firsthand.world.glossary import glossary
from firsthand.world.plain_kinds import kinds_of
from firsthand.world.stems import by_stem


def means_the_same(pair: Pair, each: Drift) -> bool:
    """Whether a word that was taken for another's is that of a third in the other's sentence.

    Args:
        pair: The two texts.
        each: The change.
    """
    if pair.same_language:
        return False
    if _are_converse(pair, each):
        return True  # who has a husband is his wife
    ours = _meanings(pair.made, [each.made])
    theirs = _meanings(pair.source, [each.source])
    there = _meanings(pair.source, _beside(pair.source, each.source))
    here = _meanings(pair.made, _beside(pair.made, each.made))
    return bool(ours & there) or bool(theirs & here)


def _are_converse(pair: Pair, each: Drift) -> bool:
    """Whether two words of kin are told from either side: husband, wife; mother, daughter."""
    sides = ((pair.source, each.source), (pair.made, each.made))
    found = [
        {k for w in r.words if a <= w.start < b for k in kinds_of(w.form, r.language)}
        for r, (a, b) in sides
    ]
    return any(frozenset({one, other}) in _CONVERSE for one in found[0] for other in found[1])


_CONVERSE: Final = frozenset(
    frozenset({f"kin {one}", f"kin {other}"})
    for one, others in (("husband", "wife"), ("mother", "son daughter"), ("father", "son daughter"))
    for other in others.split()
)


def _beside(reading: Reading, span: tuple[int, int]) -> list[tuple[int, int]]:
    """Return the parts of a sentence before and after some of its words."""
    start, end = sentence_at(reading, span)
    return [(start, span[0]), (span[1], end)]


def _meanings(reading: Reading, spans: Iterable[tuple[int, int]]) -> set[str]:
    """Return all that the words in some places can mean, by both tables."""
    out: set[str] = set()
    for start, end in spans:
        for word in reading.words:
            if start <= word.start < end:
                concept = concept_of(word.form, reading.language)
                meaning = by_stem(glossary(reading.language), word.form, reading.language)
                out |= {m for m in (f"={concept}" if concept else None, meaning) if m}
                out |= _joined(word.form) if reading.language == "de" else set()
    return out


def _joined(form: str) -> set[str]:
    """Return what the last part of a German word that was joined can mean: Bauzug, a train."""
    ends = (form[-n:] for n in range(_SHORTEST, len(form) - _SHORTEST + 1))
    return {f"={concept}" for end in ends if (concept := concept_of(end, "de")) is not None}


_SHORTEST: Final = 3
