"""Whose rocket or whose captive it was: one side told as the other.

"An Ozerian rocket hitting a depot" is told as "a Garenian rocket". The sides are names of the
source that stand beside soldiers and weapons. Two sentences must tell the same besides, each having
the weapon with one side only, and the source have it nowhere with the other's. Captives are of one
side through a report or they are not asked about: where all of the source's are of one, and all of
the retelling's of the other, they were changed. Soldiers there are of both sides.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from firsthand.trace.drift_context import Drift
from firsthand.trace.drift_facts import Fact, facts_of, likest, means
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Reading, Word
from firsthand.world.names_across import STOP, skeleton

_KEY: Final = 4
_LEAST_KEY: Final = 3
_LEAST: Final = 3.0
_TWICE: Final = 2
_WEAPONS: Final = {
    "=missile": "missile", "rocket": "missile", "=drone": "drone", "=tank": "tank",
    "artillery": "artillery", "=shell": "artillery",
}  # fmt: skip
_TROOPS: Final = frozenset({"=soldier", "=army", "=fighter", "troops", "=police", "=brigade"})
_ARMED: Final = _TROOPS | _WEAPONS.keys()


def sides(pair: Pair) -> Iterator[Drift]:
    """Yield the first weapon that was given to the other side.

    Args:
        pair: The two texts.
    """
    theirs, ours = facts_of(pair.source), facts_of(pair.made)
    yield from _captives(theirs, ours, fighting(pair))
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


def owned(fact: Fact, known: frozenset[str]) -> Iterator[tuple[str, Word]]:
    """Yield the weapons of a sentence that stand right beside a side, each with the side's word.

    Args:
        fact: The sentence.
        known: The sides, as `fighting` returns them.
    """
    language = fact.side.language
    for one, other in _joined(fact):
        for word, name in ((one, other), (other, one)):
            thing = _WEAPONS.get(means(word, language) or "")
            if thing is not None and side_of(name, language, known):
                yield thing, name


def names_both(fact: Fact, thing: str, key: str, known: frozenset[str]) -> Word | None:
    """Return the word by which a sentence names a side, if it names a weapon too.

    Args:
        fact: The sentence.
        thing: The weapon, as `owned` yields it.
        key: The side's key, of those that are known.
        known: The sides, as `fighting` returns them.
    """
    language, words = fact.side.language, fact.side.words
    if all(_WEAPONS.get(means(w, language) or "") != thing for w in words):
        return None
    return next((w for w in words if side_of(w, language, known) == key), None)


def fighting(pair: Pair) -> frozenset[str]:
    """Return the sides that both texts name, each beside soldiers or a weapon in one of them.

    Args:
        pair: The two texts.

    Returns:
        The beginnings of the skeletons of their names.
    """
    readings = (pair.source, pair.made)
    known = {_start(form, r) for r in readings for form in _names(r)} - {""}
    named = [{_start(w.form, r) for w in r.words if _is_none(w, r)} for r in readings]
    beside = {
        _start(name.form, reading)
        for reading in readings
        for fact in facts_of(reading)
        for one, other in _joined(fact)
        for thing, name in ((one, other), (other, one))
        if means(thing, reading.language) in _ARMED and _is_none(name, reading)
    }
    return frozenset(known & beside & named[0] & named[1])


def _start(form: str, reading: Reading) -> str:
    """Return the beginning of a word's skeleton; none of one that is short."""
    key = skeleton(form, reading.language)[:_LEAST_KEY]
    return key if len(key) == _LEAST_KEY and len(form) >= _BEGINS else ""


@lru_cache(maxsize=64)
def _names(reading: Reading) -> frozenset[str]:
    """Return the words that are names, and those that begin as one does: the osmarian army.

    What a table knows as a word is none, nor what stands with a capital at a beginning alone.
    """
    known = {w.form for w in reading.words if w.capital and _is_none(w, reading)}
    begin = {form[:_BEGINS] for form in known if len(form) >= _BEGINS}
    return frozenset(
        w.form for w in reading.words if w.form[:_BEGINS] in begin and _is_none(w, reading)
    )


def _is_none(word: Word, reading: Reading) -> bool:
    """Whether a word stands for nothing that the tables know."""
    stop = STOP.get(reading.language, frozenset())
    return word.form not in stop and means(word, reading.language) is None


_BEGINS: Final = 4


def _captives(
    theirs: tuple[Fact, ...], ours: tuple[Fact, ...], known: frozenset[str]
) -> Iterator[Drift]:
    """Yield the first captive of the other side, where each text has captives of one side only."""
    was, now = ([c for f in facts for c in _held(f, known)] for facts in (theirs, ours))
    if len({side for side, _, _ in was}) != 1 or len({side for side, _, _ in now}) != 1:
        return
    (side, fact, captive), (other, told, again) = was[0], now[0]
    if side != other:
        why = f"“{captive}” became “{again}”"
        where = (fact.side.start, fact.side.end), (told.side.start, told.side.end)
        yield Drift("actor flipped", *where, why)


def _held(fact: Fact, known: frozenset[str]) -> Iterator[tuple[str, Fact, str]]:
    """Yield the captives of a sentence whose side stands with them, and in what words.

    By the nearest name, with no small word between: who was captured by soldiers is none of theirs.
    """
    language, words, text = fact.side.language, fact.side.words, fact.side.reading.text
    stop = STOP.get(language, frozenset())
    for n, word in enumerate(words):
        if means(word, language) != _CAPTIVE:
            continue
        for step in (1, -1, 2, -2):
            at = n + step
            if not 0 <= at < len(words) or not _is_none(words[at], fact.side.reading):
                continue
            if not (side := side_of(words[at], language, known)):
                continue
            first, last = sorted((n, at))
            between = words[first + 1 : last]
            told = text[words[first].start : words[last].end]
            joined = not _MARK.search(told) and all(w.form not in stop for w in between)
            if joined and not _BY.search(words[at].form):
                yield side, fact, told
                break


_CAPTIVE: Final = "=captive"
_MARK: Final = re.compile(r"[.,;:!?()«»“”\"\n]")
# What a Slavic language writes of those by whom somebody was captured.
_BY: Final = re.compile(r"(?:[иы]ми?|ymi?|imi?)$")
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
            thing, key = _WEAPONS.get(means(word, language) or ""), side_of(name, language, known)
            if thing is not None and key:
                had = out.get(thing, (frozenset[str](), (name, word)))
                out[thing] = (had[0] | {key}, had[1])
    return out


def side_of(word: Word, language: str, known: frozenset[str]) -> str:
    """Return which side a word names, if it names one.

    Args:
        word: The word.
        language: Its language.
        known: The sides.
    """
    key = skeleton(word.form, language)
    found = [k for k in known if key[:_LEAST_KEY] == k[:_LEAST_KEY] and len(key) >= _LEAST_KEY]
    return found[0][:_LEAST_KEY] if found else ""
