"""What a source calls unsure wherever it tells it, and its retelling tells flatly and never so.

Reports are told anew in other sentences, so that no two sentences may stand for each other; but a
day is a day and a deed a deed. If every mention of a day in the source is less than sure ("most
likely on Aug. 20"), and a retelling gives the day with no such word in any sentence that names it,
the doubt was lost on the way, wherever the two stand. So with a deed and who did it to whom, where
the source has them together in unsure sentences and in no flat one. A retelling that is unsure of
it anywhere is not accused, but for its headline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from firsthand.trace.drift_bounds import bound, is_bounded
from firsthand.trace.drift_context import DEEDS, Drift, Side, Sort
from firsthand.trace.drift_times import at, forms_of, is_about, is_open, is_vague, names_day
from firsthand.trace.wording_days import same_day
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Mention, Reading
from firsthand.world.concepts import BROADER

_FILMS: Final = frozenset({"video", "photo", "record"})
_NEAR: Final = 40
_CLAUSE: Final = re.compile(r"[;:—–]|, (?!(?:most|very|more) )")
_FEWEST: Final = 3


def throughout(pair: Pair) -> Iterator[Drift]:
    """Yield days and deeds that the source has as unsure throughout, and the retelling as sure."""
    made, source = _sides(pair.made), _sides(pair.source)
    yield from _days(source, made)
    yield from _figures(source, made)
    yield from _deeds(source, made)
    if pair.same_language:
        yield from _things(source, made)


def _sides(reading: Reading) -> list[Side]:
    return [Side(reading, s) for s in reading.sentences if not s.furniture]


def _is_headline(side: Side) -> bool:
    """Whether a sentence is a headline, or stands at a text's beginning and ends as one does."""
    at_head = side.sentence.index <= _HEAD and not side.text.rstrip('»”"’)]').endswith(_STOPS)
    return side.sentence.heading or at_head


_HEAD: Final = 2
_STOPS: Final = (".", "!", "?", "…", "؟", "。")


def _days(source: list[Side], made: list[Side]) -> Iterator[Drift]:
    """Yield the first flat mention of each day that the source is never sure of."""
    theirs = [(side, time) for side in source for time in _named(side)]
    told: list[frozenset[str]] = []
    for side in made:
        for time in _named(side):
            forms = forms_of(side, time)
            if any(same_day(forms, other) for other in told):
                continue
            same = [(s, t) for s, t in theirs if same_day(forms, forms_of(s, t))]
            if _is_of_a_film(side):
                same = [(s, t) for s, t in same if _is_of_a_film(s)]
            unsure = [_doubt(s, t) for s, t in same]
            if not same or not all(unsure):
                continue
            told.append(forms)
            if not _is_unsure_of(made, forms):
                why = f"“{unsure[0]}” is said of it wherever the source names that day"
                yield Drift("date sharpened", at(same[0][1]), at(time), why)


def _is_of_a_film(side: Side) -> bool:
    """Whether a sentence tells of a film or picture."""
    return not _FILMS.isdisjoint(side.concepts)


def _named(side: Side) -> list[Mention]:
    return [t for t in side.mentions("time-mention") if names_day(side, t)]


def _doubt(side: Side, time: Mention) -> str:
    """Return the words shortly before a day that make it less than sure; none if there are none."""
    if is_open(time):
        return ""  # a bound, which may be told by what it bounds
    if is_vague(time):
        return time.written
    begin = max(side.start, time.start - _NEAR)
    before = side.reading.text[begin : time.start]
    cuts = [found.end() for found in _CLAUSE.finditer(before)]
    start = begin + (cuts[-1] if cuts else 0)
    near = next((h for h in side.hedges if start <= h.start < time.start), None)
    return near.written if near else ""


def _is_unsure_of(made: list[Side], forms: frozenset[str]) -> bool:
    """Whether any sentence of the retelling that names a day is less than flat."""
    return any(
        side.soft or is_vague(time) or is_open(time) or is_about(side, time)
        for side in made
        for time in side.mentions("time-mention")
        if same_day(forms, forms_of(side, time))
    )


def _figures(source: list[Side], made: list[Side]) -> Iterator[Drift]:
    """Yield figures that the source gives with a bound throughout, and the retelling without."""
    theirs = [(side, q) for side in source for q in side.mentions("quantity")]
    ours = [(side, q) for side in made for q in side.mentions("quantity")]
    for side, one in theirs:
        if one.facts.get("bound") not in _FROM or one.facts.get("low") in {None, 1, "1"}:
            continue
        value = one.facts.get("low")
        of_it = _counted(side, one)
        again = [(s, q) for s, q in theirs if _value(q) == value and _counted(s, q) & of_it]
        same = [(s, q) for s, q in ours if _value(q) == value and _tells(side, one, s, q)]
        if not same or not all(bound(q) for _, q in again):
            continue
        bare = [(s, q) for s, q in same if not (bound(q) or is_bounded(s, q))]
        if len(bare) < len(same):  # said again below a headline
            bare = [(s, q) for s, q in bare if _is_headline(s)]
        if bare:
            why = f"“{one.written}” became “{bare[0][1].written}”"
            yield Drift("bound dropped", at(one), at(bare[0][1]), why)


_FROM: Final = frozenset({"low", "over"})


def _value(quantity: Mention) -> object:
    return quantity.facts.get("low") or quantity.facts.get("high")


def _counted(side: Side, quantity: Mention) -> set[str]:
    """Return what a figure counts: stems and concepts of the words that follow it."""
    of = str(quantity.facts.get("of") or "")
    start = side.reading.text.find(of, quantity.start, quantity.end + len(of) + 12) if of else -1
    return side.content(start, start + len(of)) if start >= 0 else set()


def _tells(side: Side, one: Mention, other: Side, figure: Mention) -> bool:
    """Whether a figure of the retelling counts the same, and is told with the same."""
    a, b = _counted(side, one), _counted(other, figure)
    if side.language != other.language:  # what it counts may be known in neither
        a, b = a & BROADER.keys(), b & BROADER.keys()
    shared = set(side.concepts) & set(other.concepts) - (a | b)
    harm, harm_too = (_HARM & set(each.concepts) for each in (side, other))
    if harm and harm_too and harm.isdisjoint(harm_too):
        return False  # so many were killed, and so many wounded
    if not a or not b:
        return len(shared) >= _TWO
    return bool(a & b) and bool(shared)


_HARM: Final = frozenset({"kill", "execute", "wound", "arrest", "rescue", "missing"})


_TWO: Final = 2


@dataclass(frozen=True)
class _Unsure:
    """An unsure sentence of the source that tells a deed."""

    side: Side
    hedge: Mention
    told: frozenset[str]


def _deeds(source: list[Side], made: list[Side]) -> Iterator[Drift]:
    """Yield headlines and the first sentence that tell flatly a deed that is nowhere sure."""
    unsure = [doubted for side in source if (doubted := _unsure(side)) is not None]
    flat = [_told(side) for side in source if not (side.soft or _is_denied(side))]
    hedged = [side for side in made if side.soft]
    for each in made:
        if each.soft or each.conditional or _ASKS.search(each.text) or _is_denied(each):
            continue
        one = next((u for u in unsure if _is_told(u, each)), None)
        if one is None or (each.told and not one.side.told):
            continue  # it is somebody's word again
        if any(_is_as_near(each, one.told, other) for other in flat):
            continue
        heading = _is_headline(each)
        if not heading and any(_is_told(one, other) for other in hedged):
            return
        sort: Sort = "headline stronger than body" if heading else "hedge lost"
        why = f"“{one.hedge.written}” is gone: the source tells this nowhere as a fact"
        yield Drift(sort, (one.side.start, one.side.end), (each.start, each.end), why)
        if not heading:
            return


def _is_as_near(side: Side, unsure: frozenset[str], flat: frozenset[str]) -> bool:
    """Whether a sentence is as much the retelling of a flat one that tells a deed."""
    content = _told(side)
    return _DEED in flat and len(content & flat) >= len(content & unsure)


def _things(source: list[Side], made: list[Side]) -> Iterator[Drift]:
    """Yield what the source only says something looks like, and the retelling says it is."""
    for side in source:
        for hedge in side.hedges:
            if not _LOOKS_LIKE.search(hedge.written):
                continue
            after = [w for w in side.words if w.start >= hedge.end]
            thing = set() if not after else side.content(hedge.end, after[:_FEWEST][-1].end)
            others = side.content(side.start, side.end) - thing
            rest = [s for s in source if s is not side]
            if not thing or any(thing <= s.content(s.start, s.end) for s in rest if not s.soft):
                continue
            told = [s for s in made if _says_it_is(s, thing, others)]
            if told and not any(s.soft for s in told):
                why = f"“{hedge.written}” is gone"
                where = (hedge.start, after[:_FEWEST][-1].end), (told[0].start, told[0].end)
                yield Drift("hedge lost", *where, why)


_LOOKS_LIKE: Final = re.compile(
    r"(?i)^what (?:looks?|looked|appears?|appeared|seems?|seemed) (?:like|to be)$"
)


def _says_it_is(side: Side, thing: set[str], others: set[str]) -> bool:
    """Whether a sentence tells of a thing, together with what it was told with."""
    content = side.content(side.start, side.end)
    last = len(thing & content) * 2 >= len(thing)
    return last and len(content & others) >= _TWO


def _is_denied(side: Side) -> bool:
    """Whether a sentence tells what was not done, or what somebody is accused of or denies."""
    return bool(side.negations) or not {"deny", "accuse", "refuse"}.isdisjoint(side.concepts)


_ASKS: Final = re.compile(r"[?؟]\W*$")
_KINDS: Final = frozenset({"appears", "reportedly", "allegedly", "likely"})
_DEED: Final = "a deed"


def _unsure(side: Side) -> _Unsure | None:
    """Return a sentence with its first doubt, if that concerns a deed."""
    hedge = next((h for h in side.hedges if h.facts.get("kind") in _KINDS), None)
    if hedge is None:
        return None
    end = hedge.facts.get("scope_end")
    last = max(end, hedge.end) if isinstance(end, int) else side.end
    governed = {
        c for c, words in side.concepts.items() if any(hedge.start <= w.start < last for w in words)
    }
    return None if DEEDS.isdisjoint(governed) else _Unsure(side, hedge, _told(side))


def _told(side: Side) -> frozenset[str]:
    """Return what a sentence tells: its concepts, where a deed of harm is as good as another."""
    return frozenset(_DEED if c in DEEDS else c for c in side.concepts) - _OF_TELLING


_OF_TELLING: Final = frozenset({"say", "video", "photo", "record", "see", "post", "verify"})


def _is_told(one: _Unsure, side: Side) -> bool:
    """Whether a sentence tells the deed, and enough of what belongs to it."""
    content = _told(side)
    shared = one.told & content
    if _DEED not in shared:
        return False
    if shared.isdisjoint(_DONE_TO) or (_is_headline(side) and _NOUN.search(side.text)):
        return False
    return len(shared) >= _FEWEST or (_is_headline(side) and 2 * len(shared) >= len(content))


# Whom it was done to, and how they were: without one, what two sentences share may be the scene.
_DONE_TO: Final = frozenset(
    {
        *("captive", "civilian", "child", "woman", "villager", "people", "journalist", "doctor"),
        *("passenger", "witness", "tie", "wound"),
    }
)
# What a headline opens its subject with tells nothing: "Bridge shooting: the story so far".
_NOUN: Final = re.compile(
    r"(?i)^(?:what|how|why|who|was|wie|warum|wer|ce que|comment|pourquoi|qui|qué|cómo|lo que|що|як"
    r"|чому|хто|что|как|почему|кто|ماذا|كيف|لماذا)\b"
    r"|^[^:]{0,40}\b(?:shooting|killing|attack|execution|strike)s?\s*:"
)
