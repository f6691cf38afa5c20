"""Whether a text says who reports what it tells, or no more than that the press does."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from firsthand.trace.wording_cited import citations
from firsthand.trace.wording_text import Reading
from firsthand.world.outlets import either

_UNNAMED: Final = re.compile(rf"(?i)(?<!\w)(?:{either('unnamed')})(?!\w)")


@lru_cache(maxsize=16)
def names_source(reading: Reading) -> bool:
    """Whether a text says of somebody who surely publishes that they report."""
    return any(c.told and c.sure and not c.aside for c in citations(reading))


@lru_cache(maxsize=16)
def rests_unnamed(reading: Reading) -> bool:
    """Whether a text says no more of where it has it from than that the press reports."""
    said = any(
        _UNNAMED.search(reading.text, s.start, s.end) for s in reading.sentences if not s.furniture
    )
    return said and not names_source(reading)
