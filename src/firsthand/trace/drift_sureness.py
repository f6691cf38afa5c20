"""Drift in how sure something is: hedges, headlines, who is taken for whom."""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_across import is_read
from firsthand.trace.drift_context import NEAR_COPY, Both, Drift, Side
from firsthand.trace.drift_denials import ACCORDING, polarity
from firsthand.trace.drift_identity import LIKE, tells_who
from firsthand.trace.drift_worded import DOUBT, JUDGED
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Mention, Sentence, Word
from firsthand.world.concepts import BROADER, is_case_of
from firsthand.world.plain_words import denying

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
            who = tells_who(both, hedge)
            why = f"“{hedge.written}” is gone, and what it made less than sure is told as a fact"
            yield both.drift("identity hardened" if who else "hedge lost", why)
    elif made.hedges and not source.soft and not source.told:
        hedge = made.hedges[0]
        if hedge.facts.get("kind") == "unverified" and source.negations:
            return  # "cannot be placed" is said again as "could not be placed"
        told = _scope_told(made, source, hedge)
        if told and both.parallel and not ACCORDING & set(source.concepts):
            why = f"“{hedge.written}” was added to what was told as a fact"
            yield both.drift("hedge gained", why)
    elif both.parallel and (added := _added(both)):
        yield both.drift("hedge gained", f"“{added.written}” was added to what somebody told")


def _asked(both: Both) -> Drift | None:
    """Return that a question that was left open ("whether she is the woman") is told as a fact."""
    asked = _WHETHER.search(both.source.text)
    if asked is None or not both.parallel or _WHETHER.search(both.made.text) or both.made.soft:
        return None
    who = _IS_THE.match(both.source.text, asked.end())
    why = f"“{asked[0]}” is gone, and what was left open is told as a fact"
    return both.drift("identity hardened" if who else "hedge lost", why)


_WHETHER: Final = re.compile(r"(?i)\bwhether (?!or not)|\bif it (?:is|was)\b")
_IS_THE: Final = re.compile(
    r"(?:s?he|they|it|this|that|[A-Z]\w+) (?:is|are|was|were) (?:the|a|an) "
)


def _is_denial(side: Side, hedge: Mention) -> bool:
    """Whether a hedge is a word of negation with what it denies: "not able to establish"."""
    return any(hedge.start <= w.start < hedge.end for w in side.negations)


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
    return LIKE.search(word.form) is not None


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
        why = f"the headline is flat, and the text below it says “{below.hedges[0].written}”"
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
    why = f"the headline is flat, and that of its source says “{both.source.hedges[0].written}”"
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
