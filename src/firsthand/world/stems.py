"""Words by what they begin with: the stems of a table, and which of them a word has.

A stem stands for what begins with it, give or take an ending; one with ``!`` stands for itself
only. Of several the longest counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_SHORT: Final = 3
_TAIL: Final = 5
_ARABIC: Final = ("وال", "بال", "فال", "كال", "ال", "لل", "و", "ف", "ب", "ل")


def by_stem(stems: Mapping[str, str], word: str, language: str) -> str | None:
    """Return what stands beside the stem of a word (both folded), or nothing.

    Args:
        stems: What each stem stands for.
        word: The word.
        language: Its language: Arabic words are tried without what is written in one with them.
    """
    for form in _forms(word, language):
        if f"{form}!" in stems:
            return stems[f"{form}!"]
        if form in stems:
            return stems[form]
        for size in range(len(form) - 1, max(_SHORT, len(form) - _TAIL) - 1, -1):
            if form[:size] in stems:
                return stems[form[:size]]
    return None


def _forms(word: str, language: str) -> tuple[str, ...]:
    if language != "ar":
        return (word,)
    without = (word[len(b) :] for b in _ARABIC if word.startswith(b))
    return (word, *(w for w in without if len(w) >= _SHORT))
