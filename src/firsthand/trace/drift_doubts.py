"""Drift in one doubt of a sentence that has others: each clause has its own.

"Most likely came from a weir, and four gates appear to have been raised": where the first doubt
falls away the sentence is still less than flat, but not about the water.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from firsthand.trace.drift_context import (
    BY_TELLING,
    NEAR_COPY,
    Both,
    Drift,
    Side,
    softening,
    span,
)
from firsthand.trace.drift_identity import tells_who
from firsthand.trace.drift_worded import DOUBT
from firsthand.trace.wording_text import Mention, Word

_OF_DOUBT: Final = frozenset({"hedge lost", "hedge gained", "identity hardened"})
_MOST: Final = 7
_LEAST: Final = 0.42


def doubts_of_clauses(both: Both, named: Sequence[Drift]) -> Iterator[Drift]:
    """Yield a doubt that was put away, or put in, in its own place, while another stands.

    Only where its clause has no other doubt, in either sentence, and nearly all else is kept: two
    doubts of one thing may well be told as one.

    Args:
        both: The sentences.
        named: What was found in them by rules of their own.
    """
    if not both.parallel or both.alike < _LEAST or both.pair.contained < NEAR_COPY:
        return
    if both.source.sentence.heading or both.made.sentence.heading:
        return
    if any(each.sort in _OF_DOUBT for each in named):
        return
    if (found := _indicative(both)) is not None:
        yield found
    elif both.source.told or not both.made.told:
        yield from _in_its_place(both)


def _in_its_place(both: Both) -> Iterator[Drift]:
    """Yield a doubt that was put away, or put in, in a clause that has no other."""
    for one, other in both.regions():
        lost = _doubt_in(both.source, one)
        gained = _doubt_in(both.made, other)
        if (lost is None) == (gained is None):
            continue
        words, side = (one, both.source) if lost else (other, both.made)
        kept = [w for w in both.source.words if w not in one]
        if len(one) > _MOST or len(other) > _MOST or not both.keeps(kept):
            continue
        if (
            _softened(both, one, other)
            or not _alone(side, words)
            or _elsewhere(both, lost=bool(lost))
        ):
            continue
        where = span(one, both.source), span(other, both.made)
        if lost:
            why = f"“{lost.written}” is gone, and what it made less than sure is told as a fact"
            who = lost.facts and tells_who(both, lost)
            yield both.drift("identity hardened" if who else "hedge lost", why, *where)
        elif gained:
            why = f"“{gained.written}” was added to what was told as a fact"
            yield both.drift("hedge gained", why, *where)
        return


def _indicative(both: Both) -> Drift | None:
    """Return that what may be so is told as what is so, whoever says it (English)."""
    if both.made.language != "en" or both.made.soft:
        return None
    for one, other in both.regions():
        forms, told = {w.form for w in one}, {w.form for w in other}
        if any(w.quoted for w in (*one, *other)) or not forms & _MODAL or told & _MODAL:
            continue
        if told & _FLAT and len(other) <= _FEW and not _can(both.source, one):
            why = f"“{both.pair.source.text[one[0].start : one[-1].end]}” is told as a fact"
            return both.drift("hedge lost", why, span(one, both.source), span(other, both.made))
    return None


def _can(side: Side, words: list[Word]) -> bool:
    """Whether what could be done is said, and not what may be so: "could be heard"."""
    at = side.at(words[-1].start)
    after = side.words[at + 1].form if at + 1 < len(side.words) else ""
    able = "could" in {w.form for w in words}
    return able and (after.endswith("ed") or after in _PERCEIVED)


_MODAL: Final = frozenset({"may", "might", "could"})
_FLAT: Final = frozenset({"is", "are", "was", "were", "has", "have", "had"})
_PERCEIVED: Final = frozenset(
    {"heard", "seen", "felt", "found", "made", "read", "smelt", "met", "told"}
)
_FEW: Final = 3


def _doubt_in(side: Side, words: list[Word]) -> Mention | None:
    """Return the doubt that stands in some words, if one does."""
    if not words or any(w.quoted for w in words):
        return None
    start, end = words[0].start, words[-1].end
    for hedge in side.hedges:
        if start <= hedge.start and hedge.end <= end and hedge.facts.get("kind") != "unverified":
            return hedge
    if side.language != "en":
        return None
    found = next((w for w in words if DOUBT.fullmatch(w.form)), None)
    return Mention("hedge", found.start, found.end, found.form, {}) if found else None


def _softened(both: Both, one: list[Word], other: list[Word]) -> bool:
    """Whether both sides of a place make what is said less than flat, by a wide reading."""
    known = softening(both.made.language)
    if known is None:
        return True
    texts = [
        side.reading.text[words[0].start : words[-1].end] if words else ""
        for side, words in ((both.source, one), (both.made, other))
    ]
    told = all(BY_TELLING.search(text) for text in texts)  # "according to", "by the estimate of"
    return told or all(known.search(text) for text in texts)


_CLAUSE: Final = re.compile(
    r"[,;:—–(]|\s[-]\s|\b(?:and|but|while|whereas|und|aber|während|et|mais|y|pero|mientras|e|ma|mentre"
    r"|і|й|та|але|и|но|а|i|ale|ve|ama|و|لكن)\b"
)


def _alone(side: Side, words: list[Word]) -> bool:
    """Whether a clause has no doubt but that of some words of it."""
    known = softening(side.language)
    if known is None:
        return False
    start, end = words[0].start - side.start, words[-1].end - side.start
    cuts = [m.start() for m in _CLAUSE.finditer(side.text)]
    first = max((c for c in cuts if c <= start), default=0)
    last = min((c for c in cuts if c >= end), default=len(side.text))
    rest = side.text[first:start] + " … " + side.text[end:last]
    return known.search(rest) is None


def _elsewhere(both: Both, *, lost: bool) -> bool:
    """Whether as many doubts stand in both: one was only put elsewhere, or in other words."""
    known = softening(both.made.language)
    if known is None:
        return True
    counts = [len(known.findall(side.text)) for side in (both.source, both.made)]
    return counts[0] <= counts[1] if lost else counts[1] <= counts[0]
