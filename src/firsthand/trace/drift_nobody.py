"""Nobody who became somebody, and he who became a party, in two sentences of one language.

"None of them holds a tool" is told as "they hold tools", "no one has been charged" as "two guards
have been charged"; "it came back before dark, he said" as "the army said". The sentences must tell
the same in most of their other words.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.alignment import stem
from firsthand.trace.drift_context import Both, Drift, Side
from firsthand.trace.drift_kinds import lacks
from firsthand.trace.drift_scene_words import denies
from firsthand.world.names_across import STOP

_SHARE: Final = 0.5
_FEWEST: Final = 3
_SHORT: Final = 2
_AS_LONG: Final = 2
_NOBODY: Final = {
    language: re.compile(rf"(?i)(?<!\w)(?:{words})(?!\w)")
    for language, words in {
        "en": r"none of (?:them|the \w+|those|these)|no one|nobody|neither of (?:them|the \w+)|not one of", "de": r"niemand\w*|kein(?:er|e|em|en)? (?:von ihnen|der \w+|davon)",
        "fr": r"personne n\w*|aucun\w* (?:d['’]\w+|de \w+|des \w+)", "es": r"nadie|ningun[oa] de", "it": r"nessun[oa]? (?:di|dei|degli)?", "pt": r"ninguém|nenhum[a]? d\w+",
        "pl": r"nikt|żad\w+ z", "uk": r"ніхто|жод\w+ (?:з|із)", "ru": r"никто|ни один из", "nl": r"niemand|geen van", "cs": r"nikdo|žádn\w+ z", "tr": r"hiç ?kimse|hiçbiri",
    }.items()
}  # fmt: skip
_PARTY: Final = re.compile(
    r"(?i)\bthe (?:\w+ ){0,2}?(army|union|police|ministry|government|company|military|navy|council|hospital|rebels|militia|opposition|brigade|regiment|agency|embassy|court|party|employers|management|operator)(?:['’]s (?:\w+ ){1,2})? (?:said|says|told|added|stated|claimed|reported|explained)\b|\baccording to the (?:\w+ )?(army|union|police|ministry|government|company|military|council|hospital|rebels)\b"
)
_SOMEBODY: Final = re.compile(
    r"(?i)\b(?:he|she) (?:said|says|told|added|stated|explained|recalled)\b|\baccording to (?:him|her)\b"
)


def nobody(both: Both) -> Iterator[Drift]:
    """Yield what nobody did, told as done.

    Args:
        both: The sentences.
    """
    known = _NOBODY.get(both.made.language)
    if known is None or not both.pair.same_language or both.made.sentence.heading:
        return
    found = known.search(both.source.text)
    if not found or denies(both.made) or any(lacks(w.form) for w in both.made.outside):
        return
    if _tells_the_same(both):
        yield both.drift("polarity flipped", f"“{found[0]}” is gone, and it is told of somebody")


def party_says(both: Both) -> Iterator[Drift]:
    """Yield what somebody said, told as said by a party that the source does not tell of there.

    Args:
        both: The sentences (English).
    """
    if both.made.language != "en" or not both.pair.same_language:
        return
    was, now = _SOMEBODY.search(both.source.text), _PARTY.search(both.made.text)
    if not was or not now or _SOMEBODY.search(both.made.text):
        return
    at = both.source.sentence.index
    near = [Side(both.pair.source, s) for s in both.pair.source.sentences[max(0, at - 1) : at + 1]]
    party = (now[1] or now[2]).lower()
    if all(party not in side.text.lower() for side in near) and _tells_the_same(both):
        yield both.drift("attribution moved", f"“{was[0]}” became “{now[0]}”")


def _tells_the_same(both: Both) -> bool:
    """Whether two sentences have most of their words that tell something in common."""
    one, other = _words(both.source), _words(both.made)
    sizes = sorted((len(one), len(other)))
    shared = len(one & other)
    return shared >= max(_FEWEST, _SHARE * sizes[0]) and sizes[1] <= _AS_LONG * max(
        _SHORT, sizes[0]
    )


def _words(side: Side) -> set[str]:
    stop = STOP.get(side.language, frozenset())
    return {
        stem(w.form, side.language)
        for w in side.outside
        if w.form not in stop and len(w.form) > _SHORT
    }
