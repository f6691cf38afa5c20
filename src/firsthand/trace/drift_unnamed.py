"""Who looked at a film, where a retelling names nobody any more, or takes their word for it.

"The Tribune said the video was shot near the village" is told as "the clip was shot near the
village", and neither there nor beside it does anybody say so: nobody reads that it is a paper's
word. And what a paper "by its own account" verified "is verified", by nobody any more.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from firsthand.trace.drift_context import Drift
from firsthand.trace.drift_facts import Fact, beside, facts_of, shared
from firsthand.trace.drift_flat import is_headline
from firsthand.trace.drift_one_film import ANOTHER_FILM
from firsthand.trace.drift_scene_words import denies, is_told
from firsthand.trace.drift_unchecked import CONFIRMS
from firsthand.trace.wording_cited import citations
from firsthand.trace.wording_pair import Pair

_FILM: Final = frozenset({"=video", "=record"})
_LOOKED: Final = frozenset(
    {"newspaper", "agency", "broadcaster", "=journalist", "=verify", "researcher", "expert"}
)
_LEAST: Final = 3.0
_REACH: Final = 2


def unnamed(pair: Pair) -> Iterator[Drift]:
    """Yield the sentence on a film, with a figure, that another's word was and is nobody's any more.

    What a film shows anybody sees in it; where and when it was made somebody worked out.

    Args:
        pair: The two texts.
    """
    theirs, ours = facts_of(pair.source), facts_of(pair.made)
    if not pair.same_language or any(c.told and c.sure for c in citations(pair.made)):
        return
    told = [f for f in theirs if _is_anothers(f)]
    flat = [f for f in theirs if f.meanings & _FILM and not is_told(f.side.text)]
    bare = [
        f for f in ours if f.meanings & _FILM and not is_headline(f.side) and _is_nobodys(ours, f)
    ]
    both = [(shared(a, b), a, b) for a in told for b in bare if a.numbers & b.numbers]
    points, was, now = max(both, key=lambda b: b[0], default=(0.0, None, None))
    if was is None or now is None or points < _LEAST:
        return
    if all(shared(f, now) < points for f in flat):
        why = "who says so is named there, and here neither in the sentence nor beside it"
        where = (was.side.start, was.side.end), (now.side.start, now.side.end)
        yield Drift("attribution moved", *where, why)


def _is_anothers(fact: Fact) -> bool:
    side = fact.side
    named = (c for c in citations(side.reading) if c.told and c.sure and not c.aside)
    inside = any(side.start <= c.start < side.end for c in named)
    return inside and bool(fact.meanings & _FILM) and is_told(side.text)


def _is_nobodys(ours: Sequence[Fact], fact: Fact) -> bool:
    """Whether neither a sentence nor those around it say that somebody says or found it."""
    near = beside(ours, fact, _REACH)
    return not any(is_told(f.side.text) or f.meanings & _LOOKED for f in near)


def own_account(pair: Pair) -> Iterator[Drift]:
    """Yield the first sentence that has a film verified, where who did says so of itself.

    Args:
        pair: The two texts.
    """
    theirs, ours = ([f for f in facts_of(r) if _verifies(f)] for r in (pair.source, pair.made))
    own = [f for f in theirs if _OWN.search(f.side.text)]
    if not own or len(own) < len(theirs) or any(_OWN.search(f.side.text) for f in ours):
        return
    for fact in ours:
        if not is_headline(fact.side) and not fact.side.hedges:
            found = _OWN.search(own[0].side.text)
            why = f"“{found[0]}” is gone" if found else ""
            where = (own[0].side.start, own[0].side.end), (fact.side.start, fact.side.end)
            yield Drift("hedge lost", *where, why)
            return


def _verifies(fact: Fact) -> bool:
    """Whether a sentence says of the film, and not of another, that somebody verified it."""
    side = fact.side
    film = bool(fact.meanings & _FILM) or _OWN.search(side.text) is not None
    film = film and ANOTHER_FILM.search(side.text) is None
    verifies = CONFIRMS.search(side.text) is not None and film
    return (verifies or _GENUINE.search(side.text) is not None) and not denies(side)


_GENUINE: Final = re.compile(
    r"(?i)\b(?:authenticity|echtheit|authenticité|autenticidad|autenticità|autenticidade|autentyczność|подлинность|справжність|автентичність|echtheid|äktheten|ektheten|ægtheden|pravost|autenticitatea) (?:\w+ ){0,3}?(?:established|confirmed|verified|proven|bestätigt|belegt|établie|confirmée|vérifiée|establecida|confirmada|verificada|stabilita|confermata|verificata|estabelecida|potwierdzon\w+|ustalon\w+|установлен\w+|подтвержд\w+|встановлен\w+|підтвердж\w+|vastgesteld|bevestigd|bekräftad|bekreftet|bekræftet|potvrzena|stabilită|confirmată)"
)
_OWN: Final = re.compile(
    r"(?i)\b(?:by its own (?:account|telling)|according to itself|nach eigene[nr] (?:angaben?|darstellung|aussagen?|bekunden)|selon ses propres|à l['’]en croire lui-même|según sus propi\w+|a suo dire|a detta su[ao]|secondo il suo stesso|segundo (?:o próprio|a própria)"
    r"|według własnych|jak sam\w* (?:podaje|twierdzi)|kendi (?:ifade|açıklama|beyan)\w+|naar eigen zeggen|volgens eigen|за власними (?:словами|даними|твердженнями)|по (?:его|её|их) собственн\w+|по собственным (?:словам|данным)|podle vlastn\w+|enligt egn?a uppgifter?|ifølge eg(?:ne|et)\w*|după propriile)\b"
    r"|\b(?:dit|disent|affirme|assure|déclare) (?:l['’]|les? |la )?avoir\b|\b(?:dice|asegura|afirma|dicen) haber\w*\b|\b(?:dice|afferma|sostiene) di aver\w*\b|\b(?:diz|afirma|garante) ter\b|\b(?:says?|said|claims?) (?:that )?(?:it|they|he|she) (?:has |have |had )?(?:\w+ )?(?:verif|authent|confirm)\w*"
)
