"""Which words in marks are nobody's: titles, names, words held at arm's length or mentioned."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from firsthand.examine.reports.attribution.found import Place
from firsthand.examine.reports.scanner import Quotation

_NAMES: Final = re.compile(
    r"\b(?:so-called|self-styled|self-proclaimed|known as|known locally as|nicknamed|dubbed|"
    r"billed as|called|entitled|titled|named|codenamed|labelled|marked|captioned|"
    r"(?:the )?(?:film|films|movie|song|songs|album|single|book|novel|poem|play|series|programme|"
    r"program|show|documentary|painting|exhibition|game|ship|boat|vessel|ferry|operation|hashtag|"
    r"slogan|credit line|caption|headline|title|word|words|phrase|term|expression|label|brand|"
    r"pub|bar|hotel|restaurant|shop|company|firm|codename|name|nickname))"
    r"(?: (?:of|for|in|by|the|a|an|as|was|is))?[,:]?\s*$",
    re.IGNORECASE,
)
_ONLY_NAMES: Final = re.compile(
    r"\b(?:so-called|self-styled|self-proclaimed|known (?:locally )?as|nicknamed|"
    r"(?:the|a) (?:film|movie|song|album|book|novel|poem|play|series|documentary|painting|"
    r"hashtag|credit line|word|term))\s*$",
    re.IGNORECASE,
)
_SALE: Final = re.compile(r"[;:,]\s*$")
_WORD: Final = re.compile(r"[^\W\d_][\w’'-]*")
_LOOK_BACK: Final = 40
_SMALL: Final = 4
_FEW: Final = 4
_TWO: Final = 2


def is_said(text: str, quote: Quotation, places: Sequence[Place], *, headline: bool) -> bool:
    """Say whether words in marks that no clause gives to anybody are somebody's words.

    Args:
        text: The text.
        quote: The words.
        places: Where the text's paragraphs stand.
        headline: Whether they stand in the headline.
    """
    inside = text[quote.start : quote.end].strip()
    if quote.closed and any(place == quote.outer for place in places) and inside[-1:] not in ".!?,":
        return len(inside.split()) >= _TWO  # a heading of its own
    before = text[max(0, quote.outer[0] - _LOOK_BACK) : quote.outer[0]]
    if _NAMES.search(before):
        return inside[-1:] in ".!?" and len(inside.split()) >= _FEW
    if inside[-1:] in ".!?,…":
        return True
    if is_title(inside):
        return False
    few = len(inside.split())
    return few >= _FEW or (few >= _TWO and (headline or not _SALE.search(before)))


def is_a_name(text: str, quote: Quotation) -> bool:
    """Say whether words in marks are called a name, a title or a word right before them.

    Args:
        text: The text.
        quote: The words.
    """
    inside = text[quote.start : quote.end].rstrip()
    before = text[max(0, quote.outer[0] - _LOOK_BACK) : quote.outer[0]]
    return _ONLY_NAMES.search(before) is not None and inside[-1:] not in ".!?,"


def is_title(inside: str) -> bool:
    """Say whether all longer words begin with a capital, as in a title or a name."""
    long = [word for word in _WORD.findall(inside) if len(word) >= _SMALL]
    return bool(long) and all(word[0].isupper() for word in long)
