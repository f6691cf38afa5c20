"""Whether a figure counts things or people, or says how long something lasts or how old one is.

What is more of a count is inflated; an age and a length of time are only others.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from firsthand.trace.drift_context import Drift
from firsthand.trace.wording_pair import Pair

_LASTS: Final = r"sec\w*|sek\w*|seg\w*|min(?:ut\w*|\b)|сек\w*|мин\w*|хв\w*|saniye|dakika|ثاني|ثوان|دقيق|دقائق|uhr|h\b|год\w*|час\w*|saat|hodin\w*|uur"
UNITS: Final = (
    r"(?:km|kilom\w+|kilóm\w+|miles?|milles?|millas?|miglia|meil\w+|м(?:ет|іл|ил)\w*|км|кіло\w+|кило\w+|met(?:er|re)s?|mètr\w+|metr\w+|feet|foot|ft|yards?|inch\w*|pounds?|kg|degrees?|grad|percent|per cent|%|prozent|o['’]?clock"
    rf"|a\.?m|p\.?m|mm\b|mil[ií]m\w+|كيلومتر|متر|ميل|{_LASTS})"
)
"""Units of length, weight and time, and what a share is told in, in the languages that are read."""
_LONG: Final = re.compile(rf"(?i)[\s\u00a0-]?(?:{_LASTS})")
_OLD: Final = re.compile(
    r"(?i)[\s\u00a0-]?(?:years?\b|jahr\w*|jährig\w*|ans\b|años?\b|anni\b|anos?\b|lat\b|letni\w*|rok\w*|yaş\w*|yıl\w*|jaar|jarig\w*|år\w*|ani\b|let\b|рок\w*|річн\w*|лет\b|летн\w*|سنة|سنوات|عام)|\)|,(?! \d)"
)
_AGE_BEFORE: Final = re.compile(
    r"(?:[^\W\d_]\s?[,(]\s?|\b(?:aged|im alter von|âgée?s? de|w wieku) )$", re.IGNORECASE
)
_LONG_AFTER: Final = 24


def counted_or_lasting(pair: Pair, each: Drift) -> Drift:
    """Return a change of a figure under its sort: an age or a time that grew is not inflated.

    Args:
        pair: The two texts.
        each: The change.
    """
    if each.sort != "count inflated":
        return each
    text, (start, end) = pair.made.text, each.made
    number = _NUMBER.match(text, start, end)
    after = text[number.end() if number else end : end + _LONG_AFTER]
    age = _OLD.match(after)
    alone = text[start:end].isdigit() and _AGE_BEFORE.search(text[:start]) is not None
    old = age is not None and (alone or age[0][:1] not in {",", ")"})
    return replace(each, sort="count changed") if old or _LONG.match(after) else each


# A figure that is told with what it counts.
_NUMBER: Final = re.compile(r"\D{0,24}\d[\d.,\u00a0 ]*(?<=\d)")
