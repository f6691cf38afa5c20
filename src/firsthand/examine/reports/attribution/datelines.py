"""Where a paragraph's own words begin: after "HARLOW (NC) —", or after "date 2024-05-02"."""

from __future__ import annotations

import re
from typing import Final

from firsthand.examine.reports.dates import written_dates

_PLACE: Final = r"[^\W\d_a-z][\w.’'-]*(?:[ ,/]{1,2}[\w.’'-]+){0,5}"
_DATELINE: Final = re.compile(
    rf"(?:{_PLACE} ?(?:\((?:[^\W\d_a-z][^()\n]{{1,28}}|dpa|afp|ots)\)|"
    r"/[^/\n]{2,20}/)\s?[—–―-]{1,2}|"
    r"[A-ZÀ-ÞА-ЯІЇЄҐ][A-ZÀ-ÞА-ЯІЇЄҐ.’' -]{2,30}(?:, [^\W\d_a-z][\w. ]{1,20})?\s?[—–―]|"
    r"[A-ZÀ-ÞА-ЯІЇЄҐ][A-ZÀ-ÞА-ЯІЇЄҐ.’' -]{2,30}, (?:[^\W\d_a-z][\w.]{1,12} )?\d{1,2}"
    r"(?: [^\W\d_]{3,10})?\s?[—–―-])[ \u00a0]"
)
_LABEL: Final = re.compile(r"(?:date|дата|datum|fecha|التاريخ)\b\s*[:=]?\s*", re.IGNORECASE)
_PAUSES: Final = re.compile(r"[ \u00a0\t.,:;|–—-]*\n?[ \u00a0\t]*")
_LONGEST: Final = 80


def after_dateline(text: str, start: int, end: int) -> int:
    """Return where the words of a paragraph start, past a dateline if it begins with one.

    Args:
        text: The text; its first words may be its date.
        start: Where the paragraph starts.
        end: Where it ends.
    """
    if not text[:start].strip():
        start = _after_date(text, start, end)
    match = _DATELINE.match(text, start, min(end, start + _LONGEST))
    return match.end() if match is not None and match.end() < end else start


def _after_date(text: str, start: int, end: int) -> int:
    """Return where a text goes on after the date that it begins with."""
    label = _LABEL.match(text, start, end)
    if label is None:
        return start
    near = min(end, label.end() + _LONGEST)
    first = next(written_dates(text, label.end(), near, month_first=True), None)
    if first is None or first.start != label.end():
        return start
    pause = _PAUSES.match(text, first.end, end)
    after = pause.end() if pause else first.end
    return after if after < end else start
