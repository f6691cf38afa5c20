"""Where a paragraph's own words begin: after "HARLOW (NC) —", which says where it was written."""

from __future__ import annotations

import re
from typing import Final

_PLACE: Final = r"[^\W\d_a-z][\w.’'-]*(?:[ ,/]{1,2}[\w.’'-]+){0,5}"
_DATELINE: Final = re.compile(
    rf"(?:{_PLACE} ?(?:\((?:[^\W\d_a-z][^()\n]{{1,28}}|dpa|afp|ots)\)|"
    r"/[^/\n]{2,20}/)\s?[—–―-]{1,2}|"
    r"[A-ZÀ-ÞА-ЯІЇЄҐ][A-ZÀ-ÞА-ЯІЇЄҐ.’' -]{2,30}(?:, [^\W\d_a-z][\w. ]{1,20})?\s?[—–―]|"
    r"[A-ZÀ-ÞА-ЯІЇЄҐ][A-ZÀ-ÞА-ЯІЇЄҐ.’' -]{2,30}, (?:[^\W\d_a-z][\w.]{1,12} )?\d{1,2}"
    r"(?: [^\W\d_]{3,10})?\s?[—–―-])[ \u00a0]"
)
_LONGEST: Final = 80


def after_dateline(text: str, start: int, end: int) -> int:
    """Return where the words of a paragraph start, past a dateline if it begins with one.

    Args:
        text: The text.
        start: Where the paragraph starts.
        end: Where it ends.
    """
    match = _DATELINE.match(text, start, min(end, start + _LONGEST))
    return match.end() if match is not None and match.end() < end else start
