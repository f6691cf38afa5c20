"""Drift in who holds which office: a mayor who became a governor, a deputy who lost his deputy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_closed import names_beside
from firsthand.trace.drift_context import Both, Drift, span
from firsthand.trace.drift_offices import function
from firsthand.trace.wording_text import Word
from firsthand.world.concepts import BROADER, concept_of
from firsthand.world.languages import word_set
from firsthand.world.names_across import same_name
from firsthand.world.plain_kinds import kinds_of

_MINISTER: Final = 9
_LEAST: Final = 0.35
_DEPUTY: Final = re.compile(
    r"deputy|vice|acting|former|assistant|ex|stellvertret\w*|vize\w*|ehemalig\w*|früher\w*|adjointe?s?|ancien(?:ne)?"
    r"|vicepresid\w*|adjunt[oa]s?|suplente|subalcald\w*|teniente|exministr\w*|exalcald\w*|viceministr\w*|vicesindac\w*"
    r"|zastępc\w*|wice\w*|były|była|заступни\w*|віце\w*|колишн\w*|заместител\w*|вице\w*|замглав\w*|бывш\w*"
    r"|نائب|مساعد|سابق|السابق|وكيل|yardımcı\w*|vekil\w*|eski|معاون|سابق"
)
"""What is said with an office of who does not hold it, or holds it no more."""


def offices(both: Both) -> Iterator[Drift]:
    """Yield an office that became another."""
    yield from _ranks(both)
    yield from _portfolios(both)
    lost = [c for c in both.lost() if BROADER.get(c) == "office"]
    gained = [c for c in both.gained() if BROADER.get(c) == "office"]
    if len(lost) == 1 and len(gained) == 1 and both.alike >= _LEAST:
        one, other = both.source.concepts[lost[0]], both.made.concepts[gained[0]]
        # A ministry is no minister, nor a presidential palace a president.
        if any(
            w.form.startswith(("minister", "міністр", "министр", "ministère"))
            and len(w.form) > _MINISTER
            for w in (*one, *other)
        ):
            return
        why = f"“{one[0].form}” became “{other[0].form}”"
        yield both.drift(
            "office flipped", why, span(one[:1], both.source), span(other[:1], both.made)
        )


def _ranks(both: Both) -> Iterator[Drift]:
    """Yield a deputy who became what he is the deputy of, in one language or a translation."""
    if both.pair.same_language and not both.parallel:
        return
    if any(_DEPUTY.fullmatch(w.form) for w in both.made.words):
        return
    words = both.source.outside
    for n, word in enumerate(words):
        if not _DEPUTY.fullmatch(word.form):
            continue
        near = words[n + 1 : n + 4] + words[max(0, n - 2) : n][::-1]
        office = next((w for w in near if _offices_of(w, both.source.language)), None)
        kept = _kept(both, office) if office is not None else None
        if office is not None and kept is not None:
            first, last = sorted((word, office), key=lambda w: w.start)
            why = f"“{word.form}” fell away beside “{office.form}”"
            yield both.drift(
                "office flipped", why, (first.start, last.end), span([kept], both.made)
            )
            return


def _kept(both: Both, office: Word) -> Word | None:
    """Return the retelling's word for an office, beside the same name where it is translated."""
    known = _offices_of(office, both.source.language)
    found = [w for w in both.made.outside if known & _offices_of(w, both.made.language)]
    if both.pair.same_language:
        found = [w for w in found if w.form[:3] == office.form[:3]]
    else:
        names = names_beside(both.source, office)
        found = [w for w in found if _share(names, names_beside(both.made, w))]
    return found[0] if len(found) == 1 else None


def _share(names: set[str], others: set[str]) -> bool:
    return any(same_name(a, b) for a in names for b in others)


def _offices_of(word: Word, language: str) -> set[str]:
    """Return what offices a word may name."""
    out = {m for m in kinds_of(word.form, language) if m.startswith("office ")}
    concept = concept_of(word.form, language)
    if concept is not None and BROADER.get(concept) == "office":
        out.add(f"office {concept}")
    if language == "en" and function(word.form) is not None:
        out.add(f"calling {function(word.form)}")
    return out


_PORTFOLIOS: Final = word_set(
    "prime interior foreign defence defense health justice finance home education transport energy"
    " environment agriculture culture labour labor trade information emergency economy housing"
)


def _portfolios(both: Both) -> Iterator[Drift]:
    """Yield a minister of one thing who became one of another (English)."""
    if not both.parallel or both.made.language != "en":
        return
    for one, other in both.regions():
        put = len(one) == len(other) == 1 and {one[0].form, other[0].form} <= _PORTFOLIOS
        if not put or one[0].form == other[0].form:
            continue
        after = next((w for w in both.made.words if w.start >= other[0].end), None)
        if after is not None and _is_office(after, "en"):
            why = f"“{one[0].form}” became “{other[0].form}” before “{after.form}”"
            where = one[0].start, both.source.words[both.source.at(one[0].start) + 1].end
            yield both.drift("office flipped", why, where, (other[0].start, after.end))
            return


def _is_office(word: Word, language: str) -> bool:
    return BROADER.get(concept_of(word.form, language) or "") == "office"
