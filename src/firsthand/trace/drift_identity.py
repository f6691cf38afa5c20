"""Drift in who somebody is: taken for, and now told as."""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_context import NEAR_COPY, Both, Drift, Side, span
from firsthand.trace.wording_text import Mention

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


def identities(both: Both) -> Iterator[Drift]:
    """Yield people who were taken for somebody and now are.

    A sentence may hold several hedges, of which only this one is gone.
    """
    if both.parallel and both.pair.contained >= NEAR_COPY:
        yield from _named(both)
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
            yield both.drift("identity hardened", f"“{words}” is gone", made=span(other, both.made))


def _named(both: Both) -> Iterator[Drift]:
    """Yield somebody unknown who has a name now, and a suspect who now is the one."""
    for one, other in both.regions():
        if not one or not other or any(w.quoted for w in (*one, *other)):
            continue
        before = both.pair.source.text[one[0].start : one[-1].end]
        after = both.pair.made.text[other[0].start : other[-1].end]
        named = any(w.capital for w in other) and not any(w.capital for w in one)
        unknown = _UNKNOWN.search(before) and named and not _UNKNOWN.search(both.made.text)
        suspect = _SUSPECT.search(before) and not _SUSPECT.search(both.made.text)
        if unknown or (suspect and _IS_ONE.search(after) and not both.made.soft):
            where = span(one, both.source), span(other, both.made)
            yield both.drift("identity hardened", f"“{before}” became “{after}”", *where)
            return


_UNKNOWN: Final = re.compile(
    r"(?i)\b(?:unknown|unidentified|unnamed|unbekannt\w*|inconnu\w*|desconocid\w*|ignot[oi]|sconosciut\w*|nieznan\w*"
    r"|невідом\w+|неизвестн\w+|مجهول\w*)\b"
)
_SUSPECT: Final = re.compile(r"(?i)\b(?:suspicion|suspected|suspects?|alleged|accused|charged)\b")
_IS_ONE: Final = re.compile(r"\b(?:is|are|was|were) (?:the |an? )?\w+(?:ers?|ors?|ists?|ns?)?\b")


def tells_who(both: Both, hedge: Mention) -> bool:
    """Whether a hedge made less than sure who somebody is, or what belongs to whom."""
    side = both.source
    after = side.reading.text[hedge.start : min(hedge.end + 60, side.end)]
    known = _IDENTITY.search(hedge.written) and (_WHO.search(after) or _is_of(side, hedge))
    return bool(known) or _is_identified(both, hedge)


def _is_identified(both: Both, hedge: Mention) -> bool:
    """Whether a hedge stood between somebody and who it is, or what belongs to whom (English).

    "Is probably the teacher A. B." that became "is the teacher A. B."; a badge like a brigade's
    that became the brigade's, or its wearers its members.
    """
    text = both.source.reading.text
    if both.source.language != "en":
        return False
    is_who = _MAY_BE.match(text, hedge.start) or (
        (_IS.search(text[both.source.start : hedge.start]) or _TAKEN.match(hedge.written))
        and _A_NAME.match(text, hedge.end)
    )
    is_like = LIKE.search(hedge.written) and _OF_A_NAME.search(text, hedge.end, both.source.end)
    # "Tentatively identified as", "what is believed to be the exit".
    is_named = _NAMING.match(text, hedge.end)
    is_kin = _KIN.match(text, hedge.start)
    is_what = _IDENTITY.search(hedge.written) and _WHAT.search(
        text[both.source.start : hedge.start]
    )
    return bool(is_who or is_like or is_named or is_what or is_kin)


# "May be A. B.", "could belong to the army of X": with "be", what it is is left open.
_MAY_BE: Final = re.compile(
    r"(?:[Mm]ay|[Mm]ight|[Cc]ould) (?:well |possibly )?(?:be|have been|belong)\s+(?:(?:from|of|to|with|among|one of|part of|an? \w+ (?:of|from)) )?(?:the )?(?:\d+\w* )?[A-Z]"
)
_KIN: Final = re.compile(
    r"(?i)(?:may|might|could) (?:well |possibly )?(?:be|have been)\s+(?:his|her|their|my|our|its)\s+\w"
)
_NAMING: Final = re.compile(r"\s+(?:been )?(?:identified|recogni[sz]ed|named) (?:as|by)\b")
_WHAT: Final = re.compile(r"\bwhat\s+(?:(?:is|was|are|were)\s+)?$")


_IS: Final = re.compile(r"\b(?:is|are|was|were|be)\s+$")
_TAKEN: Final = re.compile(r"(?i)(?:is|are|was|were|has been|have been) .*\b(?:be|as)$")
_A_NAME: Final = re.compile(r"\s+(?:(?:the|a|an) (?:[a-z-]+ ){0,3})?[A-Z][\w’'-]+")
LIKE: Final = re.compile(r"(?i)resembl|similar|looks? like|consistent with|match|\bfit")
_OF_A_NAME: Final = re.compile(
    r"(?:that|those|badge|emblem|insignia|patch|uniform|flag|markings?|logo|armband)s? of (?:the )?(?:\d+\w* )?[A-Z]"
)


def _is_of(side: Side, hedge: Mention) -> bool:
    """Whether right after a hedge it is said to whom somebody or something belongs."""
    return _OF_WHOM.match(side.reading.text, hedge.end) is not None


_OF_WHOM: Final = re.compile(
    r"\s*(?:be |to be )?(?:(?:from|of|with|part of|those of|members? of|belong\w* to) (?:the )?)[A-Z]"
)
