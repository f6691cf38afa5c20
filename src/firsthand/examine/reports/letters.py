"""How far bytes read in an 8-bit encoding look like writing.

Every 8-bit encoding reads every text as something, so what it gives has to be judged: do its
letters stand where letters stand, small ones within words, and are they the common ones? The
letter shares are rounded from public-domain letter counts of the languages named; the rule needs
only their order of size.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass
from math import log
from typing import Final

CYRILLIC: Final = ("cp1251", "koi8_u", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic")
ARABIC: Final = ("cp1256", "iso8859_6")
LATIN: Final = ("cp1250", "iso8859_2", "cp1254", "cp1257", "mac_roman", "cp850")
GREEK: Final = ("cp1253", "iso8859_7")
HEBREW: Final = ("cp1255",)
CANDIDATES: Final = ("cp1252", *CYRILLIC, *LATIN, *ARABIC, *GREEK, *HEBREW)

# What texts were seldom written in, and differs from a usual one in capitals and marks alone.
_SELDOM: Final = frozenset({"mac_cyrillic", "mac_roman"})
_HANDICAP: Final = 0.05

# Letters beyond ASCII, common ones first; rarer ones of the same script get the floor.
_ORDER: Final = (
    "оаеинтрсвлкмдпуяыьзгбчйхжшюцщэфіїєґёъў",  # Russian, Ukrainian
    "éäüößèñóáíçàúêôâùûîïœæëãõ",  # German, French, Spanish, Portuguese
    "ąęłńśźżćčšžřěůýťďňőűășțğıåøāēīūķļģņė",  # Central and Northern Europe
    "ايلمنورتبعدفهسقكحشجصطخةذضءغئىثزظأإآؤ",  # Arabic
    "αοιετσνηυρπκμλςωγδχθφβξζψάέήίόύώ",  # Greek
    "יולהאמרבשתנחדםקפעגכסזטןךץףצ",  # Hebrew
)
_RANKS: Final = tuple({letter: rank for rank, letter in enumerate(order)} for order in _ORDER)
_RARE: Final = 90
_MARKS: Final = frozenset("«»„“”‘’‚‹›–—…№€°§©®·•¿¡\xa0،؛؟")


@dataclass(frozen=True)
class Reading:
    """Bytes as one encoding reads them.

    Attributes:
        encoding: Its name.
        score: How far it looks like writing: the mean over characters beyond ASCII; above 0 it
            does, the more the better.
        judged: How many characters beyond ASCII were judged.
    """

    encoding: str
    score: float
    judged: int


def readings(data: bytes) -> list[Reading]:
    """Return the candidate encodings that can read `data`, the most plausible first.

    Args:
        data: A part of the bytes long enough to judge by; a few kilobytes do.
    """
    found: list[Reading] = []
    for order, encoding in enumerate(CANDIDATES):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        score, judged = plausibility(text)
        # Between equals the more usual encoding is taken: that which stands first.
        handicap = order * 1e-6 + (_HANDICAP if encoding in _SELDOM else 0.0)
        found.append(Reading(encoding, score - handicap, judged))
    return sorted(found, key=lambda reading: -reading.score)


def plausibility(text: str) -> tuple[float, int]:
    """Return how far a text looks like writing, and how many characters that rests on.

    Pairs of neighbours are judged, each different pair once and weighed by its number, so that
    the cost does not grow with the text beyond counting.
    """
    pairs = Counter(zip(" " + text, text, strict=False))
    shared, judged = 0.0, 0
    letters: Counter[str] = Counter()
    for (before, char), times in pairs.items():
        if char > "\x7f":
            shared += times * _place(before, char)
            judged += times
            letters[char.lower()] += times if char.isalpha() else 0
        elif char.isalpha() and before > "\x7f" and before.isalpha():
            shared += times * _same_script(before, char)
    # A text is in one language, or two that share an alphabet: the best one counts.
    usual = max(
        sum(times * (3.0 - log(2 + ranks.get(char, _RARE))) for char, times in letters.items())
        for ranks in _RANKS
    )
    return ((shared + usual) / judged if judged else 0.0), judged


def _place(before: str, char: str) -> float:
    """Judge where a character stands, whatever the language."""
    if char == "\xa0" and (before.isspace() or before == "\xa0"):
        return -1.0  # a blank after a blank: rather a capital of another encoding
    if char in _MARKS:
        return 0.3 if not before.isalpha() or char in "’»”“…" else -0.5
    if not char.isalpha():
        return -0.4 if unicodedata.category(char) == "Mn" else -3.0
    point = 0.0
    if char.isupper():
        point -= 3.0 if before.islower() else 0.3
    if before.isalpha() and before != char:
        point += _same_script(before, char)
    return point


def _same_script(before: str, char: str) -> float:
    return 0.0 if _script(before) == _script(char) else -3.0


def _script(char: str) -> str:
    if char <= "\u024f":
        return "Latin"
    return unicodedata.name(char, "?").split(" ", 1)[0]
