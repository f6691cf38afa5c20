"""Whose rocket it was: one side told as the other.

"An Ozerian rocket hitting a depot" is told as "a Garenian rocket". The sides are names of the
source that stand beside soldiers and weapons. Two sentences must tell the same besides, each having
the weapon with one side only, and the source have it nowhere with the other's. Soldiers and
captives there are of both sides, so they are not asked about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from firsthand.trace.drift_context import Drift
from firsthand.trace.drift_facts import Fact, facts_of, likest, means
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Reading, Word
from firsthand.world.names_across import skeleton

_KEY: Final = 4
_LEAST_KEY: Final = 3
_LEAST: Final = 3.0
_TWICE: Final = 2
_WEAPONS: Final = {
    "=missile": "missile", "rocket": "missile", "=drone": "drone", "=tank": "tank",
    "artillery": "artillery", "=shell": "artillery",
}  # fmt: skip
_TROOPS: Final = frozenset({"=soldier", "=army", "=fighter", "troops", "=police", "=brigade"})


def sides(pair: Pair) -> Iterator[Drift]:
    """Yield the first weapon that was given to the other side.

    Args:
        pair: The two texts.
    """
    theirs, ours = facts_of(pair.source), facts_of(pair.made)
    known = _sides(pair.source)
    if len(known) < _TWICE:
        return
    for fact in ours:
        now = _owned(fact, known)
        if not now:
            continue
        other = likest(fact, theirs, _LEAST)
        was = _owned(other, known) if other else {}
        for thing, (side, words) in now.items():
            if other is None or thing not in was or was[thing][0] & side:
                continue
            if any(side & _owned(f, known).get(thing, _NOBODYS)[0] for f in theirs):
                continue
            if len(was[thing][0]) == len(side) == 1:
                first = was[thing][1]
                why = f"“{first[0].form} {first[1].form}” became “{words[0].form} {words[1].form}”"
                where = (other.side.start, other.side.end), (fact.side.start, fact.side.end)
                yield Drift("actor flipped", *where, why)
                return


_NOBODYS: Final = (frozenset[str](), None)


@lru_cache(maxsize=64)
def _sides(reading: Reading) -> frozenset[str]:
    """Return the beginnings of the skeletons of names that stand beside soldiers or weapons."""
    named = Counter(
        key
        for w in reading.words
        if w.capital and len(key := skeleton(w.form, reading.language)[:_KEY]) >= _LEAST_KEY
    )
    beside = Counter[str]()
    for fact in facts_of(reading):
        for one, other in _joined(fact):
            for thing, name in ((one, other), (other, one)):
                meaning = means(thing, reading.language)
                key = skeleton(name.form, reading.language)[:_KEY]
                if key in named and (meaning in _WEAPONS or meaning in _TROOPS):
                    beside[key] += 1
    return frozenset(k for k, n in beside.items() if n >= _TWICE or named[k] > _TWICE)


def _joined(fact: Fact) -> Iterator[tuple[Word, Word]]:
    """Yield two words that stand right beside each other."""
    text = fact.side.reading.text
    for one, other in pairwise(fact.side.words):
        if text[one.end : other.start] in {" ", "\u00a0"}:
            yield one, other


def _owned(
    fact: Fact, known: frozenset[str]
) -> dict[str, tuple[frozenset[str], tuple[Word, Word]]]:
    """Return the weapons of a sentence that stand beside a side, each with it and both words."""
    language = fact.side.language
    out: dict[str, tuple[frozenset[str], tuple[Word, Word]]] = {}
    for one, other in _joined(fact):
        for word, name in ((one, other), (other, one)):
            thing, key = _WEAPONS.get(means(word, language) or ""), _key(name, language, known)
            if thing is not None and key:
                had = out.get(thing, (frozenset[str](), (name, word)))
                out[thing] = (had[0] | {key}, had[1])
    return out


def _key(word: Word, language: str, known: frozenset[str]) -> str:
    """Return which side a word names, if it names one."""
    key = skeleton(word.form, language)
    found = [k for k in known if key[:_LEAST_KEY] == k[:_LEAST_KEY] and len(key) >= _LEAST_KEY]
    return found[0][:_LEAST_KEY] if found else ""
