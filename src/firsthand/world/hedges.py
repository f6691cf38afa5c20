"""Words that say how sure somebody is, and what they do to what is said.

Each language's table has a kind, a colon, and phrases between semicolons (``a|b`` either, ``a?``
may be missing, ``stem*`` any ending, ``_`` any word, ``~`` an English adverb that may be missing).
After the kind may stand where the words that are hedged stand: ``right`` (the rule) or
``left``. Numbers' and times' own hedges (at least, around) are in `numbers`
and `time_words`; grammatical moods are found by rules. An attribution ("according to") is no hedge.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from firsthand.world.hedges_arabic import ARABIC
from firsthand.world.hedges_english import ENGLISH
from firsthand.world.hedges_slavic import RUSSIAN, UKRAINIAN
from firsthand.world.hedges_western import FRENCH, GERMAN, SPANISH

GRADES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "appears": "hedged",
        "reportedly": "hedged",
        "allegedly": "hedged",
        "likely": "hedged",
        "approximate": "stated",
        "at-least": "stated",
        "generally": "hedged",
        "doubt": "doubted",
        "denial": "denied",
        "mood": "hedged",
        "unverified": "unknown",
    }
)
"""What each kind of hedge does: stated all the same, hedged, doubted, denied, or not known."""

HEDGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "en": ENGLISH,
        "uk": UKRAINIAN,
        "ru": RUSSIAN,
        "de": GERMAN,
        "fr": FRENCH,
        "es": SPANISH,
        "ar": ARABIC,
    }
)
"""Each language's table, by its BCP 47 tag."""
