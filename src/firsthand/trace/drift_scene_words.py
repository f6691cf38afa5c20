"""By what words a sentence says that a film shows it, that somebody says so, or that it is not so."""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Final

from firsthand.trace.drift_context import BY_TELLING, Side
from firsthand.world.concepts import CODES
from firsthand.world.plain_more import DENYING_MORE, TELLING_MORE
from firsthand.world.plain_words import denying

SHOWS: Final[Mapping[str, re.Pattern[str]]] = {
    language: re.compile(rf"(?i)\b(?:{words})")
    for language, words in {
        "en": r"show|depict|document|captur", "de": r"zeig|dokumentier|zu sehen", "fr": r"montr|documente|on y voit",
        "es": r"m[ou]e?str|document|se ve", "it": r"mostr|document|si ved", "pt": r"mostr|document|registra",
        "pl": r"pokaz|widać|na któr", "tr": r"göster|görül|belgel", "nl": r"toon|laat zien|te zien",
        "sv": r"visar|där", "no": r"viser|der", "da": r"viser|hvor", "ro": r"arat|surprin|prezint",
        "sr": r"prikaz|vidi|приказ|види", "uk": r"показ|видно|на як", "ru": r"показ|видно|на котор",
        "ar": r"\w?ظهر|\w?وثق",
    }.items()
}  # fmt: skip
"""Verbs with which a film, and nobody else, tells something."""
_GUNS, _BOMBS, _HANDS = "guns", "bombs", "hands"
MANNERS: Final[Mapping[str, AbstractSet[str]]] = {
    "kill": {_GUNS, _BOMBS, _HANDS}, "strike": {_BOMBS, _HANDS}, "ambush": {_GUNS, _BOMBS},
    "execute": {_GUNS}, "shoot": {_GUNS}, "behead": {_GUNS, _HANDS},
    "shell": {_BOMBS}, "bomb": {_BOMBS}, "explode": {_BOMBS},
    "torture": {_HANDS}, "beat": {_HANDS}, "rape": {_HANDS},
}  # fmt: skip
"""With what a deed may have been done: who was bombed was not shot."""


def is_told(text: str) -> bool:
    """Whether some words say that somebody says so, in any language that we know."""
    return BY_TELLING.search(text) is not None or TELLING_MORE.search(text) is not None


def denies(side: Side, part: str | None = None) -> bool:
    """Whether a sentence, or a part of it, denies outside quotation marks by its language's words."""
    words = side.outside
    if part is not None:
        start = side.start + side.text.find(part)
        words = [w for w in words if start <= w.start < start + len(part)]
    if side.language in CODES:
        return any(w in side.negations for w in words)
    known = denying(side.language) or DENYING_MORE.get(side.language)
    return known is not None and any(known.fullmatch(w.form) for w in words)
