"""What the source says nobody could confirm, and the retelling says was confirmed.

"Quadrant could not verify the footage" is told as "the agency has verified the footage", or "a
doctor spoke of seven bodies; the broadcaster could not verify this" as "the broadcaster confirmed
seven bodies". The two are found by what they tell, wherever they stand and in whatever languages.
Who could not confirm one thing may have confirmed another: where the source says so, nothing is said.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from firsthand.trace.drift_context import Drift, Side
from firsthand.trace.drift_denials import NEITHER
from firsthand.trace.drift_facts import Fact, beside, facts_of, shared
from firsthand.trace.drift_scene_words import denies, is_told
from firsthand.trace.wording_pair import Pair
from firsthand.world.names_across import same_name, skeleton
from firsthand.world.plain_words import denying

_LEAST: Final = 3.0
_CLEARLY: Final = 1.0
_FILM: Final = "=video"
_FEWEST_WORDS: Final = 4
_NEAR: Final = 7
_FIGURE: Final = frozenset({"number"})
CONFIRMS: Final = re.compile(
    r"(?i)(?:\b(?:verif(?:y|ies|ied|ying)|confirm\w*|authenticat\w+|corroborat\w+|verifizier\w+|bestätig\w+|vérifi\w+|authentifi\w+"
    r"|verific\w+|corrobor\w+|conferm\w+|autentic(?:ó|at\w*|ou)|potwierdz\w+|potwierdzi\w+|zweryfik\w+|doğrula\w+|teyit|ge?verifieer\w*|bevestig\w+|підтверд\w+|верифік\w+"
    r"|подтвер\w+|верифиц\w+|ověř\w+|potvrd\w+|verifier\w+|bekräft\w+|bekreft\w+|bekræft\w+)\b|(?<!\w)[وف]?(?:تحقق|أكد|اكد|تأكد)\w*)"
)
"""Verbs that say that something was confirmed, in any language that is read."""
_ASKS: Final[Mapping[str, re.Pattern[str]]] = {
    language: re.compile(rf"(?i)\b(?:{words})\b|[?؟]")
    for language, words in {
        "en": r"whether|if|to (?:\w+ )?(?:verify|confirm|authenticate)|yet to", "de": r"ob|wenn|falls|zu (?:bestätigen|verifizieren|überprüfen)",
        "fr": r"si|de (?:vérifier|confirmer)|pour (?:vérifier|confirmer)", "es": r"si|(?:de|para) (?:verificar|confirmar)",
        "it": r"se|(?:di|per) (?:verificare|confermare)", "pt": r"se|(?:de|para) (?:verificar|confirmar)", "pl": r"czy|jeśli|aby|żeby",
        "tr": r"doğrulan\w*sa|doğrulamak|doğrulanma\w*", "uk": r"чи|якщо|щоб", "ru": r"ли|если|чтобы", "nl": r"of|als|te (?:verifiëren|bevestigen)",
        "cs": r"zda|jestli|pokud|aby", "ar": r"هل|إذا|اذا|لو", "ro": r"dacă|să", "sv": r"om|att (?:verifiera|bekräfta)", "no": r"om|å (?:verifisere|bekrefte)", "da": r"om|at (?:verificere|bekræfte)",
    }.items()
}  # fmt: skip


def unchecked(pair: Pair) -> Iterator[Drift]:
    """Yield the first thing that nobody could confirm and that is told as confirmed.

    Args:
        pair: The two texts.
    """
    theirs, ours = facts_of(pair.source), facts_of(pair.made)
    open_ = [f for f in theirs if _is_unconfirmed(f.side)]
    sure = [f for f in theirs if f not in open_ and CONFIRMS.search(f.side.text)]
    if not open_:
        return
    for fact in ours:
        side = fact.side
        if side.sentence.heading or not _is_confirmed(side) or len(side.words) < _FEWEST_WORDS:
            continue
        found = _of_whom(fact, open_, sure) or _of_what(fact, theirs, open_, sure)
        if found is None or _is_left_open(fact, ours):
            continue
        why = "the source says that it could not be confirmed"
        where = (found.side.start, found.side.end), (side.start, side.end)
        yield Drift("polarity flipped", *where, why)
        return


def open_figures(pair: Pair) -> Iterator[Drift]:
    """Yield the first figure that nobody could confirm and that is told flatly, and by nobody.

    Args:
        pair: The two texts.
    """
    theirs, ours = facts_of(pair.source), facts_of(pair.made)
    open_ = [f for f in theirs if _is_unconfirmed(f.side)]
    told = [f for f in (_with_figure(f, theirs) for f in open_) if f is not None]
    for fact in ours if told else ():
        side = fact.side
        if side.sentence.heading or side.soft or is_told(side.text) or _is_left_open(fact, ours):
            continue
        wide = denying(side.language)
        if denies(side) or (wide is not None and wide.search(side.text)):
            continue
        if CONFIRMS.search(side.text):
            continue  # told as confirmed, which is said by itself
        best = max(told, key=lambda f: shared(f, fact))
        figures = best.numbers & fact.numbers
        if not figures or shared(best, fact) < _LEAST + _CLEARLY:
            continue
        others = (f for f in theirs if f is not best and f not in open_ and figures & f.numbers)
        if any(shared(f, fact) >= _LEAST for f in others):
            continue
        why = "the source says that the figure could not be confirmed"
        where = (best.side.start, best.side.end), (side.start, side.end)
        yield Drift("hedge lost", *where, why)
        return


def _with_figure(fact: Fact, theirs: Sequence[Fact]) -> Fact | None:
    """Return where the figure stands that a sentence says could not be confirmed: in it, or before."""
    if fact.numbers and (fact.meanings & _FIGURE or _FILM not in fact.meanings):
        return fact
    at = theirs.index(fact)
    before = at and fact.meanings & _FIGURE and theirs[at - 1].numbers
    return theirs[at - 1] if before else None


def _is_unconfirmed(side: Side) -> bool:
    """Whether a part of a sentence, between commas, denies that something was confirmed."""
    if NEITHER.search(side.text):
        return False  # who would neither confirm nor deny says nothing of checking
    parts = _PART.split(side.text)
    return any(CONFIRMS.search(p) and (denies(side, p) or _UNABLE.search(p)) for p in parts)


# Who was unable to verify something has not verified it.
_UNABLE: Final = re.compile(
    r"(?i)\b(?:unable|failed|impossible|außerstande|ausserstande|unmöglich|impossible|incapables?|hors d['’]état|incapa(?:z|ces)|imposible|impossibil[ei]|incapac[ei]|impossíve[li]s?|niemożliw\w+|onmogelijk|неможлив\w+|невозможн\w+|nemožn\w+|imkânsız|imkansız)\b|تعذر"
)
_PART: Final = re.compile(r"[,;:—–]\s")


def _is_confirmed(side: Side) -> bool:
    """Whether a sentence says outside quotation marks, with no denial, that something was confirmed."""
    wide = denying(side.language)
    plain = _BY_ITSELF.sub("", side.text)
    if wide is not None and side.language != "tr" and wide.search(plain):
        return False
    found = any(
        not any(a <= side.start + m.start() < b for a, b in side.reading.quotations)
        for m in CONFIRMS.finditer(side.text)
    )
    asks = _ASKS.get(side.language)
    return found and not denies(side) and (asks is None or asks.search(side.text) is None)


# "Independently" denies nothing, though it begins as a denial does.
_BY_ITSELF: Final = re.compile(r"(?i)\b(?:незалежн|независим|niezależn|nezávisl)\w*")


def _of_whom(fact: Fact, open_: Sequence[Fact], sure: Sequence[Fact]) -> Fact | None:
    """Return where one house could not confirm what it is said to have confirmed.

    By its name, which no sentence of the source has that says of something that it was confirmed.
    """
    named = _names(fact) - {n for f in sure for n in _names(f)}
    for other in open_:
        both = {n for n in named if any(same_name(n, o) for o in _names(other))}
        again = {n for f in sure for n in _names(f) if any(same_name(n, b) for b in both)}
        film = _FILM in fact.meanings & other.meanings and not other.numbers
        if film and not again and all(_says_itself(f.side, both) for f in (fact, other)):
            return other
    return None


def _names(fact: Fact) -> set[str]:
    """Return the names in a sentence, and those in capitals that are too short for others: XPA."""
    side = fact.side
    written = ((w, side.reading.text[w.start : w.end]) for w in side.words)
    short = {skeleton(w.form, side.language) for w, text in written if _SHORT.fullmatch(text)}
    return {*fact.names, *(key for key in short if key)}


_SHORT: Final = re.compile(r"[A-ZА-ЯІЇЄҐ]{3,5}")


def _says_itself(side: Side, names: set[str]) -> bool:
    """Whether one of some names stands right before what is said to be confirmed, or not."""
    at = CONFIRMS.search(side.text)
    end = side.start + at.start() if at else side.end
    before = [w for w in side.words if w.start < end]
    near = before if side.language == "tr" else before[-_NEAR:]
    return any(
        same_name(skeleton(w.form, side.language), name)
        for w in near
        for name in names
        if w.capital or _SHORT.fullmatch(side.reading.text[w.start : w.end])
    )


def _of_what(
    fact: Fact, theirs: Sequence[Fact], open_: Sequence[Fact], sure: Sequence[Fact]
) -> Fact | None:
    """Return where what is told as confirmed could not be: a figure, and all that goes with it."""
    if not fact.numbers:
        return None
    for other in open_:
        at = theirs.index(other)
        before = other.meanings & _FIGURE and at and theirs[at - 1] not in sure
        told = [*([theirs[at - 1]] if before else []), other]
        numbers = frozenset[float]().union(*(t.numbers for t in told)) & fact.numbers
        points = max(shared(fact, t) for t in told)
        rival = max((shared(fact, s) for s in sure), default=0.0)
        if numbers and points >= _LEAST and points >= rival + _CLEARLY:
            return other
    return None


def _is_left_open(fact: Fact, ours: Sequence[Fact]) -> bool:
    """Whether the retelling says right beside it, or of the same, that it could not be confirmed."""
    near = beside(ours, fact)
    return any(_is_unconfirmed(o.side) and (o in near or shared(fact, o) >= _LEAST) for o in ours)
