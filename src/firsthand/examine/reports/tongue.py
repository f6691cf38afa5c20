"""Which of our languages a paragraph is in, as far as cutting it into sentences needs to know.

A quick look at letters and commonest words, without any model: it chooses abbreviations and
conventions, and is never reported. What is reported comes from the step `language`.
"""

from __future__ import annotations

import re
from typing import Final

from firsthand.world.languages import ENGLISH, LANGUAGES, Language

_LOOK_AT: Final = 4000
_WORD: Final = re.compile(r"[^\W\d_]+")
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_ARABIC: Final = re.compile("[\u0600-\u06ff\u0750-\u077f]")
_LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f]")
_ONLY_UKRAINIAN: Final = re.compile("[іїєґІЇЄҐ]")
_ONLY_RUSSIAN: Final = re.compile("[ыэъёЫЭЪЁ]")
_LATIN_LANGUAGES: Final = tuple(LANGUAGES[code] for code in ("en", "de", "fr", "es"))
_SURE: Final = 3


def tongue(text: str, start: int, end: int, otherwise: Language = ENGLISH) -> Language:
    """Return the language whose rules fit a part of a text best.

    Args:
        text: The text.
        start: Where the part starts.
        end: Where it ends; of a long part only the beginning is looked at.
        otherwise: The language of the text around it, for parts too short to tell.
    """
    part = text[start : min(end, start + _LOOK_AT)]
    if part.isascii():
        return _latin(part, otherwise)
    counts = [len(script.findall(part)) for script in (_LATIN, _CYRILLIC, _ARABIC)]
    most = max(counts)
    if not most:
        return otherwise
    if counts[1] == most:
        return _cyrillic(part, otherwise)
    if counts[2] == most:
        return LANGUAGES["ar"]
    return _latin(part, otherwise)


def _cyrillic(part: str, otherwise: Language) -> Language:
    ukrainian = len(_ONLY_UKRAINIAN.findall(part))
    russian = len(_ONLY_RUSSIAN.findall(part))
    if ukrainian == russian:
        return otherwise if otherwise.code in {"uk", "ru"} else LANGUAGES["uk"]
    return LANGUAGES["uk" if ukrainian > russian else "ru"]


def _latin(part: str, otherwise: Language) -> Language:
    words = [word.lower() for word in _WORD.findall(part)]
    scores = {each.code: sum(word in each.common for word in words) for each in _LATIN_LANGUAGES}
    best = max(scores, key=lambda code: scores[code])
    lead = scores[best] - scores.get(otherwise.code, 0)
    if otherwise.code in scores and lead < (1 if scores[best] >= _SURE else 2):
        return otherwise
    return LANGUAGES[best]
