"""Drift in how sure something is: hedges, headlines, who is taken for whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.alignment import stem
from firsthand.trace.drift_across import is_read
from firsthand.trace.drift_context import BY_TELLING, DEEDS, NEAR_COPY, Both, Drift, Side, Sort
from firsthand.trace.drift_denials import ACCORDING, polarity
from firsthand.trace.drift_identity import LIKE, tells_who
from firsthand.trace.drift_worded import DOUBT, JUDGED
from firsthand.trace.wording_text import Mention, Word
from firsthand.world.concepts import BROADER, CODES
from firsthand.world.names_across import STOP
from firsthand.world.plain_more import DENYING_MORE
from firsthand.world.plain_words import denying

_LEAST: Final = 0.42
_SURELY: Final = 0.5


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
        if _is_told(both, hedge) and _is_surely_lost(both, hedge):
            who = tells_who(both, hedge)
            why = f"“{hedge.written}” is gone, and what it made less than sure is told as a fact"
            yield both.drift("identity hardened" if who else _sort_of(both, hedge), why)
    elif made.hedges and not source.soft and not source.told:
        hedge = made.hedges[0]
        there = _was_there(source, hedge) or hedge.written.lower() in both.pair.source.text.lower()
        told = not there and _scope_told(made, source, hedge)
        if told and both.parallel and not ACCORDING & set(source.concepts):
            why = f"“{hedge.written}” was added to what was told as a fact"
            yield both.drift("hedge gained", why)
    elif both.parallel and (added := _added(both)):
        yield both.drift("hedge gained", f"“{added.written}” was added to what somebody told")


def _sort_of(both: Both, hedge: Mention) -> Sort:
    """Return whether what could not be proven is told as proven, in the same word, or as a fact."""
    if hedge.facts.get("kind") != "unverified" or both.made.negations:
        return "hedge lost"
    proofs = {stem(w, both.source.language) for w in _PROOFS.findall(hedge.written)}
    told = {stem(w.form, both.made.language) for w in both.made.outside}
    return "hedge lost" if proofs.isdisjoint(told) else "polarity flipped"


_PROOFS: Final = re.compile(
    r"(?i)\b(?:verif|confirm|corroborat|establish|substantiat|bestätig|überprüf|vérifi|підтверд|перевір|подтверд|провер)\w*"
)


def _was_there(source: Side, hedge: Mention) -> bool:
    """Whether the source has a hedge in other words, or in what somebody is quoted as saying.

    "Cannot be placed" is said again as "could not be placed".
    """
    denied = hedge.facts.get("kind") == "unverified" and bool(source.negations)
    return denied or hedge.written.lower() in source.text.lower()


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
    if _is_said_anew(both, hedge) or (not both.pair.same_language and not _is_read(both, hedge)):
        return False
    if both.parallel and both.pair.contained >= NEAR_COPY:
        return True
    if _MILD.search(hedge.written):
        return False
    if not (both.source.told and both.made.told):
        return True
    translated = not both.pair.same_language and both.alike >= _SURELY
    return translated and _as_long(both.source, both.made) and is_read(both, _hedged, least=2)


def _is_said_anew(both: Both, hedge: Mention) -> bool:
    """Whether a hedge of some kind stands in the retelling in another form."""
    conditional = both.source.conditional and both.made.conditional
    if conditional and _IF.match(hedge.written):
        return True
    if _EXPECTED.search(hedge.written) and not _WILL.search(both.made.text):
        return True  # what is expected may be told as what should be
    return hedge.facts.get("kind") == "unverified" and not _is_unproven(both, hedge)


def _as_long(one: Side, other: Side) -> bool:
    """Whether a sentence is about as long as the other: it was neither split nor joined.

    Words that a language has in every sentence are not counted: Ukrainian has no articles.
    """
    stops = [STOP.get(side.language, frozenset()) for side in (one, other)]
    sizes = sorted(
        sum(w.form not in stop for w in side.words)
        for side, stop in zip((one, other), stops, strict=True)
    )
    return sizes[1] <= _LONGER * sizes[0]


_LONGER: Final = 1.5


def _is_unproven(both: Both, hedge: Mention) -> bool:
    """Whether something is told as not verified, and not so again: "nobody has verified it"."""
    made = both.made
    of_it = both.source.content(hedge.start, hedge.end)
    again = bool(made.negations) and bool(of_it & made.content(made.start, made.end))
    return _OF_PROOF.search(hedge.written) is not None and not again


def _is_read(both: Both, hedge: Mention) -> bool:
    """Whether a translation's other sentences show that what hedges in it is read."""
    denied = denying(both.made.language) or DENYING_MORE.get(both.made.language)
    if _is_denial(both.source, hedge) and denied and denied.search(both.made.text):
        return False  # what could not be established is denied in words of the other language
    return is_read(both, _hedged, least=1)


def _hedged(side: Side) -> bool:
    return bool(side.hedges) if side.language == "en" else side.soft


_EXPECTED: Final = re.compile(r"(?i)\b(?:expected|due|scheduled|set)\b")
_WILL: Final = re.compile(r"(?i)\b(?:will|is|are|was|were)\b")
_IF: Final = re.compile(r"(?i)if\b|should\b|were\b")
_OF_PROOF: Final = re.compile(r"(?i)verif|confirm|corroborat|establish|substantiat|clear")
# The last are said of a paper, and not of what it tells ("a preliminary note"), are denied, or are
# a court's; and the Arabic word says "may" only before a present verb.
_MILD: Final = re.compile(
    r"(?i)consistent with|compatible|point(?:s|ed)? to|suggest|indicat|prelimin|provisional|initial"
    r"|expected|se espera|ожида|очіку|erwart|attendu|prévu|attes|oczekiw"
    r"|allegations?$|accusations?$|suspicions?$|^(?:a|ont|avait|avaient) pu\b|^inculp|^imput"
    r"|^mis en examen|^charged|^indict|^قد$"
)


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
    new = {w.start for one, other in put if not _is_spoken(both, one) for w in other}
    kept = {"appears", "reportedly", "allegedly", "likely"}
    return next(
        (
            h
            for h in both.made.hedges
            if h.facts.get("kind") in kept
            and any(h.start <= at < h.end for at in new)
            and not _MODAL.match(h.written)
            and not (both.source.told and _TOLD.search(h.written))
        ),
        None,
    )


def _is_spoken(both: Both, words: list[Word]) -> bool:
    """Whether some words of the source likened, or said that somebody tells so: "according to"."""
    text = both.pair.source.text[words[0].start : words[-1].end] if words else ""
    return any(LIKE.search(w.form) for w in words) or BY_TELLING.search(text) is not None


_FEW: Final = 2
# Of what somebody tells it says again that it is told; "reported sick" says what somebody did.
_TOLD: Final = re.compile(r"(?i)\b(?:said|reported|told|claimed|alleged)\b")
_MODAL: Final = re.compile(r"(?i)could|may|might|can\b|would")


def _is_told(both: Both, hedge: Mention) -> bool:
    """Whether what a hedge of the source governs is told in the retelling's sentence."""
    source, made = both.source, both.made
    surely = both.alike >= _SURELY and _as_long(source, made)
    told = _scope_told(source, made, hedge, surely=surely) or both.keeps(source.words)
    if not told or both.parallel:
        return told
    if _is_denial(source, hedge) and not _denied_told(source, made, hedge):
        return False
    return not both.pair.same_language or _mostly_told(source, made, hedge)


def _deed_told(scope: set[str], told: set[str]) -> bool:
    """Whether a deed of harm that a hedge governs, if it governs one, is told at all."""
    return DEEDS.isdisjoint(scope) or not DEEDS.isdisjoint(told)


def _denied_told(source: Side, made: Side, hedge: Mention) -> bool:
    """Whether most of what could not be established is told, however the sentences are turned."""
    denied = source.content(hedge.end, source.end)
    return len(denied & made.content(made.start, made.end)) * 3 >= len(denied) * 2


def _mostly_told(source: Side, made: Side, hedge: Mention) -> bool:
    """Whether half of what a hedge governs is told in a sentence that runs in other words."""
    start, end = hedge.facts.get("scope_start"), hedge.facts.get("scope_end")
    if not isinstance(start, int) or not isinstance(end, int):
        start, end = hedge.end, source.end
    scope, told = source.content(start, end), made.content(made.start, made.end)
    if _BE.search(hedge.written) and not _tells_of_whom(source, hedge, told):
        return False
    return len(scope & told) * 2 >= len(scope)


def _tells_of_whom(source: Side, hedge: Mention, told: set[str]) -> bool:
    """Whether of "one of the men could be her brother" not the brother alone is told of."""
    before = source.reading.text[source.start : hedge.start]
    said = [m.end() for m in _THAT.finditer(before)]
    whom = source.content(source.start + (said[-1] if said else 0), hedge.start)
    return not whom or not whom.isdisjoint(told)


_BE: Final = re.compile(r"(?i)\bbe$")
_THAT: Final = re.compile(r"(?i)\bthat\b|[,;:]")


def _scope_told(source: Side, made: Side, hedge: Mention, *, surely: bool = False) -> bool:
    """Whether the retelling still tells what the hedge governed.

    Across languages only what is known in both can be found again; where nothing of it is known,
    `surely` says whether the sentences are alike enough to be one.
    """
    start, end = hedge.facts.get("scope_start"), hedge.facts.get("scope_end")
    if not isinstance(start, int) or not isinstance(end, int):
        start, end = hedge.end, source.end
    scope = source.content(start, end)
    told = made.content(made.start, made.end)
    if not _deed_told(scope, told):
        return False
    if source.language != made.language:
        known = scope & BROADER.keys() if made.language in CODES else set()
        if not known and surely:
            return True
        scope = known or scope
    return not scope or len(scope & told) * 5 >= len(scope) * 2
