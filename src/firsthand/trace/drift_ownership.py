"""Whose weapon it was, where the source is nowhere sure of it.

"The drone was probably Tessarian; we cannot prove it" is told as "a Tessarian drone": where every
sentence of the source that names the side with the thing doubts or denies it, and the retelling
puts both side by side with no doubt in any sentence that does, the doubt was lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from firsthand.trace.drift_context import Drift, Side, Sort, softening
from firsthand.trace.drift_facts import Fact, facts_of
from firsthand.trace.drift_flat import is_headline
from firsthand.trace.drift_scene_words import denies, is_told
from firsthand.trace.drift_sides import fighting, names_both, owned, side_of
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Word

_QUESTION: Final = ("?", "؟")


def owners(pair: Pair) -> Iterator[Drift]:
    """Yield the first weapon that is told to be a side's, of which the source is nowhere sure.

    Args:
        pair: The two texts.
    """
    known = fighting(pair)
    theirs, ours = facts_of(pair.source), facts_of(pair.made)
    for fact in ours if known else ():
        side = fact.side
        if not _is_flat(side) or is_told(side.text):
            continue
        for thing, name in owned(fact, known):
            key = side_of(name, side.language, known)
            there = [(f, w) for f in theirs if (w := names_both(f, thing, key, known))]
            doubted = [f for f, w in there if _is_doubted(f.side, w)]
            if not doubted or any(_is_flat(f.side) for f, _ in there) or not _is_a_side(there):
                continue
            if all(_is_flat(f.side) for f in ours if names_both(f, thing, key, known)):
                sort: Sort = "headline stronger than body" if is_headline(side) else "hedge lost"
                was = doubted[0].side
                why = "the source is nowhere sure whose it was"
                yield Drift(sort, (was.start, was.end), (side.start, side.end), why)
                return


def _is_flat(side: Side) -> bool:
    """Whether a sentence neither doubts, denies nor asks."""
    asks = side.text.rstrip().endswith(_QUESTION)
    return not (side.soft or side.conditional or denies(side) or asks)


def _is_a_side(there: Sequence[tuple[Fact, Word]]) -> bool:
    """Whether a source has a name in two forms, as a land and what is of it: Ozeria, Ozerian.

    A type of weapon has one.
    """
    reading, begin = there[0][0].side.reading, there[0][1].form[:_BEGINS]
    forms = {w.form.replace("’", "'").removesuffix("'s").rstrip("s") for w in reading.words}
    return sum(form.startswith(begin) for form in forms) > 1


_BEGINS: Final = 4


def _is_doubted(side: Side, name: Word) -> bool:
    """Whether a word of doubt stands right before the name of a side: "probably Tessarian"."""
    soft = softening(side.language)
    before = [w for w in side.words if w.start < name.start][-_NEAR:]
    if soft is None or not before:
        return False
    return soft.search(side.reading.text, before[0].start, name.start) is not None


_NEAR: Final = 3
