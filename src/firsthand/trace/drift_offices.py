"""What an office is called in other words: lawmakers are members of parliament (English)."""

from __future__ import annotations

import re
from typing import Final

from firsthand.world.languages import word_set

_STEM: Final = 4
_OFFICES: Final = tuple(
    re.compile(rf"(?i)\b(?:{words})\b")
    for words in (
        r"lawmakers?|legislators?|(?:members?|deput(?:y|ies)) of (?:the )?parliament|mps?|deputies",
        r"police ?(?:wo)?m[ae]n|police (?:officer|functionar(?:y|ie))s?|members? of the police",
        r"spokes(?:(?:wo)?m[ae]n|persons?|people)|press (?:speaker|officer|secretary)|speaker",
        r"doctors?|physicians?|medics?",
        r"soldiers?|service ?(?:wo)?m[ae]n|service ?members?|troops",
        r"residents?|inhabitants?|locals|dwellers?",
        r"officials?|functionar(?:y|ies)",
    )
)
_NOT_OF_WHOM: Final = word_set(
    "the an of for in at from to by with and or who one two three four five six seven eight nine"
    " ten dozen several some many other another more its their his her"
)


def is_one_office(one: str, other: str) -> bool:
    """Return whether two say in other words who somebody is, and nothing tells them apart.

    "Two lawmakers" are "two members of parliament"; a spokesman of the police is none of the army.

    Args:
        one: How somebody is told of.
        other: How the other telling does.
    """
    for office in _OFFICES:
        if office.search(one) and office.search(other):
            a, b = (_of_whom(office.sub(" ", words, count=1)) for words in (one, other))
            return not (a and b) or bool(a & b)
    return False


def _of_whom(words: str) -> set[str]:
    """Return how the words begin that say whose office it is, or where."""
    forms = (w.lower().removesuffix("'s") for w in re.findall(r"[\w'-]+", words.replace("’", "'")))
    return {f[:_STEM] for f in forms if f not in _NOT_OF_WHOM and len(f) > 1}
