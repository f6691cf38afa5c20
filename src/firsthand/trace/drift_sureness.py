"""Drift in how sure something is: hedges, headlines, who is taken for whom, what is denied."""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_context import Both, Drift, Side, span
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Mention, Word
from firsthand.world.concepts import is_case_of

_LEAST_STANCE: Final = 0.35
_IDENTITY: Final = re.compile(
    r"(?i)believed|thought|suspected|presumed|presumably|supposed|said to be|identified|unidentified"
    r"|(?:may|might|could) (?:be|have been)"
    r"|ймовірно|імовірно|предположительно|вероятно|mutmaßlich|vermutlich|vraisemblablement"
    r"|présumé|presunt\w+|supuest\w+|يعتقد"
)
_WHO: Final = re.compile(
    r"(?i)member|soldier|fighter|troop|officer|brigade|battalion|regiment|unit|agent|militant|men\b|force|army|police|navy"
    r"|боєц|бійц|солдат|бригад|боец|бойц|angehörige|soldat|brigade|membre|miembro|لواء|جنود"
)
_LEAST: Final = 0.42
_STANCES: Final = (("deny", "admit"), ("condemn", "praise"), ("deny", "verify"))
_ACCORDING: Final = frozenset({"deny", "admit", "accuse", "condemn", "praise"})


def hedges(both: Both) -> Iterator[Drift]:
    """Yield hedges that were lost or gained."""
    source, made = both.source, both.made
    if both.alike < _LEAST or source.sentence.heading or made.sentence.heading:
        return
    if source.hedges and not made.soft and (source.told or not made.told):
        hedge = source.hedges[0]
        if _scope_told(source, made, hedge) and _is_surely_lost(both, hedge):
            after = source.reading.text[hedge.start : hedge.end + 60]
            who = _IDENTITY.search(hedge.written) and _WHO.search(after)
            why = f"{hedge.written!r} is gone, and what it made less than sure is told as a fact"
            yield both.drift("identity hardened" if who else "hedge lost", why)
    elif made.hedges and not source.soft and not source.told:
        hedge = made.hedges[0]
        if hedge.facts.get("kind") == "unverified" and source.negations:
            return  # "cannot be placed" is said again as "could not be placed"
        if both.parallel and not _ACCORDING & set(source.concepts):
            why = f"{hedge.written!r} was added to what was told as a fact"
            yield both.drift("hedge gained", why)
    elif both.parallel and (added := _added(both)):
        yield both.drift("hedge gained", f"{added.written!r} was added to what somebody told")


def _is_surely_lost(both: Both, hedge: Mention) -> bool:
    """Whether a hedge that is not seen any more is not merely worded anew.

    In other words than the source's, what somebody says of somebody's judgement ("consistent
    with") may be told in a way that no list of hedges has; and who is not identified is no doubt
    about what is told.
    """
    if hedge.facts.get("kind") == "unverified" and not _OF_PROOF.search(hedge.written):
        return False
    if both.parallel:
        return True
    return not (both.source.told and both.made.told) and not _MILD.search(hedge.written)


_OF_PROOF: Final = re.compile(r"(?i)verif|confirm|corroborat|establish|substantiat|clear")
_MILD: Final = re.compile(r"(?i)consistent with|compatible|point(?:s|ed)? to|suggest|indicat")


def _added(both: Both) -> Mention | None:
    """Return a hedge that was put into a sentence whose other words stand (someone says it)."""
    if both.source.hedges or both.source.sentence.heading:
        return None
    new = {w.start for one, other in both.regions() if len(one) <= _FEW for w in other}
    kept = {"appears", "reportedly", "allegedly", "likely"}
    return next(
        (
            h
            for h in both.made.hedges
            if h.facts.get("kind") in kept
            and any(h.start <= at < h.end for at in new)
            and not _MODAL.match(h.written)
        ),
        None,
    )


_FEW: Final = 2
_MODAL: Final = re.compile(r"(?i)could|may|might|can\b|would")


def _scope_told(source: Side, made: Side, hedge: Mention) -> bool:
    """Whether the retelling still tells what the hedge governed."""
    start, end = hedge.facts.get("scope_start"), hedge.facts.get("scope_end")
    if not isinstance(start, int) or not isinstance(end, int):
        start, end = hedge.end, source.end
    scope = source.content(start, end)
    told = made.content(made.start, made.end)
    return not scope or len(scope & told) * 5 >= len(scope) * 2


def identities(both: Both) -> Iterator[Drift]:
    """Yield people who were taken for somebody and now are.

    A sentence may hold several hedges, of which only this one is gone.
    """
    if not both.parallel or both.alike < _LEAST:
        return
    for one, other in both.regions():
        words = both.pair.source.text[one[0].start : one[-1].end] if one else ""
        gone = [h for h in both.source.hedges if one and one[0].start < h.end <= one[-1].end + 1]
        kept = [
            h
            for h in both.made.hedges
            if h.written.lower() not in both.source.text.lower() and _IDENTITY.search(h.written)
        ]
        if not _IDENTITY.search(words) or kept or not gone:
            continue
        after = both.pair.source.text[one[0].start : one[-1].end + 40]
        if _WHO.search(after) and not any(_IDENTITY.search(w.form) for w in other):
            yield both.drift("identity hardened", f"{words!r} is gone", made=span(other, both.made))


def headlines(pair: Pair) -> Iterator[Drift]:
    """Yield a headline of the retelling that is surer than the text below it or its source's."""
    head = next((s for s in pair.made.sentences if s.heading and not s.furniture), None)
    if head is None:
        return
    side = Side(pair.made, head)
    deeds = {c for c in side.concepts if _is_deed(c)}
    if side.soft or side.told or not deeds or ":" in side.text:
        return
    body = [Side(pair.made, s) for s in pair.made.sentences if not s.heading and not s.furniture]
    below = next((b for b in body[:4] if b.hedges and deeds & set(b.concepts)), None)
    theirs = [Side(pair.source, s) for s in pair.source.sentences[:4] if not s.furniture]
    above = next((s for s in theirs if s.hedges and deeds & set(s.concepts)), None)
    if above is None or not _tells_the_same(side, above):
        return
    # Without a hedge in its own body either, the hedge was lost there, and is said there.
    if below is not None:
        why = f"the headline is flat, and the text below it says {below.hedges[0].written!r}"
        yield Drift(
            "headline stronger than body", (above.start, above.end), (side.start, side.end), why
        )


def _tells_the_same(head: Side, above: Side) -> bool:
    """Whether most of a headline is told in the sentence that is less sure."""
    ours = head.content(head.start, head.end)
    return len(ours & above.content(above.start, above.end)) * 2 >= len(ours)


def _is_deed(concept: str) -> bool:
    return any(is_case_of(concept, above) for above in ("harm", "attack", "deed")) or concept in {
        "shoot", "strike", "ambush", "kill", "wound", "crime", "explode",
    }  # fmt: skip


def polarity(both: Both) -> Iterator[Drift]:
    """Yield what was denied and now is affirmed, or the other way."""
    if not both.parallel or both.alike < _LEAST:
        return
    ours, theirs = _own_negations(both)
    if bool(ours) == bool(theirs) or _stance(both.source) != _stance(both.made):
        return
    if ours and len(theirs) == 0 and both.made.soft and not both.source.soft:
        return
    where = theirs or ours
    from_side, to_side = (both.source, both.made) if theirs else (both.made, both.source)
    if not _verb_kept(from_side, to_side, where[0].start):
        return
    near = [w for w in both.made.words if not theirs and w in where]
    why = f"{where[0].form!r} was {'dropped' if theirs else 'added'}"
    yield both.drift("polarity flipped", why, made=span(near, both.made) if near else None)


def _own_negations(both: Both) -> tuple[list[Word], list[Word]]:
    """Return the negations of both that the other has not in the same place."""
    a, b = set(), set()
    for one, other in both.regions():
        a |= {w.start for w in one}
        b |= {w.start for w in other}
    ours = [w for w in both.made.negations if w.start in b and _denies(both.made, w)]
    theirs = [w for w in both.source.negations if w.start in a and _denies(both.source, w)]
    return ours, theirs


def _denies(side: Side, negation: Word) -> bool:
    """Whether a word of negation denies anything: not in "whether or not", "not only", "if not"."""
    at = next(n for n, w in enumerate(side.words) if w.start == negation.start)
    before = side.words[at - 1].form if at else ""
    after = side.words[at + 1].form if at + 1 < len(side.words) else ""
    return before not in {"or", "if", "whether"} and after not in {"only", "just", "least"}


def _verb_kept(side: Side, other: Side, place: int) -> bool:
    """Whether the words right after a negation stand in the other sentence too."""
    after = [w for w in side.words if w.start > place][:2]
    keys = side.content(after[0].start, after[-1].end) if after else set()
    return bool(keys & other.content(other.start, other.end))


def _stance(side: Side) -> frozenset[str]:
    return frozenset(_ACCORDING & set(side.concepts))


def stances(both: Both) -> Iterator[Drift]:
    """Yield a denial that became an admission, a condemnation that became praise."""
    lost, gained = both.lost(), both.gained()
    if both.alike < _LEAST_STANCE:
        return
    for one, other in _STANCES:
        for before, after in ((one, other), (other, one)):
            if before in lost and after in gained and {before, after} & _ACCORDING:
                if after == "verify" and not both.parallel:
                    continue
                said = both.source.concepts[before], both.made.concepts[after]
                why = f"{said[0][0].form!r} became {said[1][0].form!r}"
                yield both.drift("stance changed", why)
                return
    yield from _made_up(both)
    if both.parallel and "admit" in gained and "say" in lost:
        yield both.drift("stance changed", "what was said is now admitted")


_MADE_UP: Final = re.compile(
    r"(?i)\b(?:fabricat\w+|invent\w+|fake|false|untrue|lies|made up|baseless|unfounded|propaganda)\b"
)
_TRUE: Final = re.compile(
    r"(?i)\b(?:credible|true|correct|accurate|genuine|well[- ]founded|plausible|justified|factual)\b"
)


def _made_up(both: Both) -> Iterator[Drift]:
    """Yield what somebody called made up and is now said to call true (English)."""
    if not both.parallel or both.made.language != "en":
        return
    for one, other in both.regions():
        if not one or not other:
            continue
        before = both.pair.source.text[one[0].start : one[-1].end]
        after = both.pair.made.text[other[0].start : other[-1].end]
        for first, second in ((_MADE_UP, _TRUE), (_TRUE, _MADE_UP)):
            if first.search(before) and second.search(after):
                where = span(one, both.source), span(other, both.made)
                yield both.drift("stance changed", f"{before!r} became {after!r}", *where)
                return
