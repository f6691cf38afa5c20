"""Who took a picture: a name in a credit says nothing of whom the report rests on."""

from __future__ import annotations

import re
from typing import Final

from firsthand.world.outlets import either

_NEAR: Final = 40
_SHORT_LINE: Final = 120
_LINE: Final = re.compile(rf"(?i)(?:{either('credit')})\w*\s?:")
_AFTER: Final = re.compile(r"\s*(?:/|via\s+Getty|\(Photo)|\s*Images\b")
# "Foto: A. Kern / dpa", "Beeld AFP", at the start of a line or of a bracket.
_BEFORE: Final = re.compile(
    rf"(?i)(?:^|\n|\()[^\S\n]*(?:{either('credit')})\s*"
    r"(?:(?:[:/–—-]|by\b|von\b|par\b|por\b|di\b|de\b)\s*(?:\w[\w.]*\W{1,3}){0,4})?(?:the )?$"
)


def is_credit(text: str, span: tuple[int, int]) -> bool:
    """Whether a name stands in a picture's credit.

    Args:
        text: The text.
        span: Where the name starts and ends.
    """
    before = text[max(0, span[0] - 2) : span[0]].strip()
    if before[-1:] in {"/", "©"} or _AFTER.match(text, span[1]):
        return True
    start = text.rfind("\n", 0, span[0]) + 1
    if _BEFORE.search(text, max(start - 1, span[0] - _NEAR, 0), span[0]):
        return True
    end = text.find("\n", span[1])
    line = text[start : end if end >= 0 else len(text)]
    return len(line) <= _SHORT_LINE and bool(_LINE.match(line.strip()))
