"""Drift in how sure something is: hedges, headlines, who is taken for whom."""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_across import is_read
from firsthand.trace.drift_context import NEAR_COPY, Both, Drift, Side, span
from firsthand.trace.drift_denials import ACCORDING, polarity
from firsthand.trace.drift_worded import DOUBT, JUDGED
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Mention, Sentence, Word
from firsthand.world.concepts import BROADER, is_case_of
from firsthand.world.plain_words import denying

_IDENTITY: Final = re.compile(
    r"(?i)believed|thought|understood|assumed|reckoned|considered|held to be|taken to be|reported to be|suspected|presumed|presumably|supposed|said to be|identified|unidentified"
    r"|(?:may|might|could) (?:be|have been)"
    r"|ймовірно|імовірно|предположительно|вероятно|mutmaßlich|vermutlich|vraisemblablement"
    r"|présumé|presunt\w+|supuest\w+|يعتقد"
)
_WHO: Final = re.compile(
    r"(?i)member|soldier|fighter|troop|officer|brigade|battalion|regiment|unit|agent|militant|men\b|force|army|police|navy"
    r"|captain|colonel|major\b|sergeant|lieutenant|corporal|commander|general\b|guard|driver|teacher|doctor"
    r"|боєц|бійц|солдат|бригад|боец|бойц|angehörige|soldat|brigade|membre|miembro|لواء|جنود"
)
_LEAST: Final = 0.42
_WHOLE: Final = 0.7


def hedges(both: Both) -> Iterator[Drift]:
    """Yield hedges that were lost or gained."""
    source, made = both.source, both.made
    if both.alike < _LEAST or source.sentence.heading or made.sentence.heading:
        return
    if (found := _asked(both)) is not None:
        yield found
        return
    if source.hedges and not made.soft and (source.told or not made.told):
        hedge = source.hedges[0]
        if _is_denial(source, hedge) and any(polarity(both)):
            return  # what could not be established and now could is told as that
        told = _scope_told(source, made, hedge) or both.keeps(source.words)
        if told and _is_surely_lost(both, hedge):
            after = source.reading.text[hedge.start : min(hedge.end + 60, source.end)]
            who = _IDENTITY.search(hedge.written) and (_WHO.search(after) or _is_of(source, hedge))
            who = who or _is_identified(both, hedge)
            why = f"{hedge.written!r} is gone, and what it made less than sure is told as a fact"
            yield both.drift("identity hardened" if who else "hedge lost", why)
    elif made.hedges and not source.soft and not source.told:
        hedge = made.hedges[0]
        if hedge.facts.get("kind") == "unverified" and source.negations:
            return  # "cannot be placed" is said again as "could not be placed"
        told = _scope_told(made, source, hedge)
        if told and both.parallel and not ACCORDING & set(source.concepts):
            why = f"{hedge.written!r} was added to what was told as a fact"
            yield both.drift("hedge gained", why)
    elif both.parallel and (added := _added(both)):
        yield both.drift("hedge gained", f"{added.written!r} was added to what somebody told")


def _asked(both: Both) -> Drift | None:
    """Return that a question that was left open ("whether she is the woman") is told as a fact."""
    asked = _WHETHER.search(both.source.text)
    if asked is None or not both.parallel or _WHETHER.search(both.made.text) or both.made.soft:
        return None
    who = _IS_THE.match(both.source.text, asked.end())
    why = f"{asked[0]!r} is gone, and what was left open is told as a fact"
    return both.drift("identity hardened" if who else "hedge lost", why)


_WHETHER: Final = re.compile(r"(?i)\bwhether (?!or not)|\bif it (?:is|was)\b")
_IS_THE: Final = re.compile(
    r"(?:s?he|they|it|this|that|[A-Z]\w+) (?:is|are|was|were) (?:the|a|an) "
)


def _is_denial(side: Side, hedge: Mention) -> bool:
    """Whether a hedge is a word of negation with what it denies: "not able to establish"."""
    return any(hedge.start <= w.start < hedge.end for w in side.negations)


def _is_identified(both: Both, hedge: Mention) -> bool:
    """Whether a hedge stood between somebody and who it is, or what belongs to whom (English).

    "Is probably the teacher A. B." that became "is the teacher A. B."; a badge like a brigade's
    that became the brigade's, or its wearers its members.
    """
    text = both.source.reading.text
    if both.source.language != "en":
        return False
    is_who = _IS.search(text[both.source.start : hedge.start]) and _A_NAME.match(text, hedge.end)
    is_like = _LIKE.search(hedge.written) and _OF_A_NAME.search(text, hedge.end, both.source.end)
    # "Tentatively identified as", "what is believed to be the exit".
    is_named = _NAMING.match(text, hedge.end)
    is_what = _IDENTITY.search(hedge.written) and _WHAT.search(
        text[both.source.start : hedge.start]
    )
    return bool(is_who or is_like or is_named or is_what)


_NAMING: Final = re.compile(r"\s+(?:been )?(?:identified|recogni[sz]ed|named) (?:as|by)\b")
_WHAT: Final = re.compile(r"\bwhat\s+(?:(?:is|was|are|were)\s+)?$")


_IS: Final = re.compile(r"\b(?:is|are|was|were|be)\s+$")
_A_NAME: Final = re.compile(r"\s+(?:(?:the|a|an) (?:[a-z-]+ ){0,3})?[A-Z][\w’'-]+")
_LIKE: Final = re.compile(r"(?i)resembl|similar|looks? like|consistent with|match|\bfit")
_OF_A_NAME: Final = re.compile(
    r"(?:that|those|badge|emblem|insignia|patch|uniform|flag|markings?|logo|armband)s? of (?:the )?(?:\d+\w* )?[A-Z]"
)


def _is_of(side: Side, hedge: Mention) -> bool:
    """Whether right after a hedge it is said to whom somebody or something belongs."""
    return _OF_WHOM.match(side.reading.text, hedge.end) is not None


_OF_WHOM: Final = re.compile(
    r"\s*(?:be |to be )?(?:(?:from|of|with|part of|those of|members? of|belong\w* to) (?:the )?)[A-Z]"
)


def _is_surely_lost(both: Both, hedge: Mention) -> bool:
    """Whether a hedge that is not seen any more is not merely worded anew.

    In other words than the source's, what somebody says of somebody's judgement ("consistent
    with") may be told in a way that no list of hedges has; and who is not identified is no doubt
    about what is told.
    """
    if both.source.conditional and both.made.conditional and _IF.match(hedge.written):
        return False
    if not both.pair.same_language and not _is_read(both, hedge):
        return False
    if hedge.facts.get("kind") == "unverified" and not _OF_PROOF.search(hedge.written):
        return False
    if both.parallel and both.pair.contained >= NEAR_COPY:
        return True
    return not (both.source.told and both.made.told) and not _MILD.search(hedge.written)


def _is_read(both: Both, hedge: Mention) -> bool:
    """Whether a translation's other sentences show that what hedges in it is read."""
    denied = denying(both.made.language)
    if _is_denial(both.source, hedge) and denied and denied.search(both.made.text):
        return False  # what could not be established is denied in words of the other language
    return is_read(both, _hedged, least=1)


def _hedged(side: Side) -> bool:
    return bool(side.hedges) if side.language == "en" else side.soft


_IF: Final = re.compile(r"(?i)if\b|should\b|were\b")
_OF_PROOF: Final = re.compile(r"(?i)verif|confirm|corroborat|establish|substantiat|clear")
_MILD: Final = re.compile(r"(?i)consistent with|compatible|point(?:s|ed)? to|suggest|indicat")


def _added(both: Both) -> Mention | None:
    """Return a hedge that was put into a sentence whose other words stand (someone says it)."""
    if both.source.hedges or both.source.sentence.heading:
        return None
    if JUDGED.search(both.source.text):
        return None
    if any(DOUBT.fullmatch(w.form) for one, _ in both.regions() for w in one):
        return None  # in the place of one doubt stands another
    if both.source.soft and not both.made.told:
        return None
    put = [(one, other) for one, other in both.regions() if len(one) <= _FEW]
    new = {w.start for one, other in put if not any(map(_doubts, one)) for w in other}
    kept = {"appears", "reportedly", "allegedly", "likely"}
    return next(
        (
            h
            for h in both.made.hedges
            if h.facts.get("kind") in kept
            and any(h.start <= at < h.end for at in new)
            and not _MODAL.match(h.written)
            and not (both.source.told and h.written.lower().startswith("said"))
        ),
        None,
    )


def _doubts(word: Word) -> bool:
    return _LIKE.search(word.form) is not None


_FEW: Final = 2
_MODAL: Final = re.compile(r"(?i)could|may|might|can\b|would")


def _scope_told(source: Side, made: Side, hedge: Mention) -> bool:
    """Whether the retelling still tells what the hedge governed."""
    start, end = hedge.facts.get("scope_start"), hedge.facts.get("scope_end")
    if not isinstance(start, int) or not isinstance(end, int):
        start, end = hedge.end, source.end
    scope = source.content(start, end)
    told = made.content(made.start, made.end)
    if source.language != made.language and len(known := scope & BROADER.keys()) > 1:
        scope = known  # across languages nothing else of it can be found again
    return not scope or len(scope & told) * 5 >= len(scope) * 2


def identities(both: Both) -> Iterator[Drift]:
    """Yield people who were taken for somebody and now are.

    A sentence may hold several hedges, of which only this one is gone.
    """
    if not both.parallel or both.alike < _LEAST or (both.made.told and not both.source.told):
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
        after = both.pair.source.text[one[0].start : min(one[-1].end + 40, both.source.end)]
        who = _WHO.search(after) or _OF_WHOM.match(both.pair.source.text, one[-1].end)
        if who and not any(_IDENTITY.search(w.form) for w in other):
            yield both.drift("identity hardened", f"{words!r} is gone", made=span(other, both.made))


def headlines(pair: Pair) -> Iterator[Drift]:
    """Yield a headline of the retelling that is surer than the text below it or its source's."""
    head = next((s for s in pair.made.sentences if s.heading and not s.furniture), None)
    if head is None:
        return
    flat = _flat(pair, head)
    if flat is not None:
        yield flat
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
        own = next((s for s in pair.source.sentences if s.heading and not s.furniture), None)
        if own is not None and Side(pair.source, own).soft:
            above = Side(pair.source, own)
        yield Drift(
            "headline stronger than body", (above.start, above.end), (side.start, side.end), why
        )


def _flat(pair: Pair, head: Sentence) -> Drift | None:
    """Return that a headline is its source's without the words that made it less than sure."""
    match = next((m for m in pair.matches if m.made == head.index), None)
    if match is None or not _is_head(pair, match.source):
        return None
    both = Both(pair, match)
    if both.made.soft or both.made.told or not both.source.hedges:
        return None
    if not both.parallel and not (
        pair.contained >= NEAR_COPY
        and pair.size >= _WHOLE
        and _tells_the_same(both.made, both.source)
    ):
        return None
    why = f"the headline is flat, and that of its source says {both.source.hedges[0].written!r}"
    return both.drift("headline stronger than body", why)


def _is_head(pair: Pair, at: int) -> bool:
    """Whether a sentence of the source is a heading, or nothing but a page's notices precedes it."""
    before = pair.source.sentences[:at]
    return pair.source.sentences[at].heading or all(s.furniture for s in before)


def _tells_the_same(head: Side, above: Side) -> bool:
    """Whether most of a headline is told in the sentence that is less sure."""
    ours = head.content(head.start, head.end)
    return len(ours & above.content(above.start, above.end)) * 2 >= len(ours)


def _is_deed(concept: str) -> bool:
    return any(is_case_of(concept, above) for above in ("harm", "attack", "deed")) or concept in {
        "shoot", "strike", "ambush", "kill", "wound", "crime", "explode",
    }  # fmt: skip
