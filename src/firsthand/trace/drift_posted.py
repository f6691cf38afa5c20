"""Drift in what happened on a day: that a film was posted is told as that it was made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_across import is_read
from firsthand.trace.drift_context import Both, Drift, Side
from firsthand.trace.drift_worded import POSTING
from firsthand.trace.wording_text import Mention


def circulation(both: Both, one: Mention, other: Mention) -> Iterator[Drift]:
    """Yield a day on which something was posted that became the day on which it was filmed."""
    if not both.parallel and "record" in both.source.concepts:
        return  # both are told there, and of a translation it is not sure which verb is which
    told_as = _nearest(both.source, one), _nearest(both.made, other)
    right_before = both.parallel and _filmed_on(both.made, other) and not _films(both.source)
    now_filmed = told_as[1] == "record" and "post" not in both.made.concepts
    if not both.parallel and not is_read(both, _posts):
        return  # of what this translator writes for posting nothing is known
    posted = told_as[0] == "post"
    posted = posted or (right_before and POSTING.search(both.source.text) is not None)
    if posted and (right_before or now_filmed):
        why = f"“{one.written}” was when it was posted, and is told as when it was filmed"
        yield both.drift("circulation date taken for origin", why)


def _posts(side: Side) -> bool:
    return "post" in side.concepts


_FILMED_ON: Final = re.compile(
    r"(?i)\b(?:(?:filmed|recorded|shot|taken|made|captured) (?:(?:on|in|since|at|last|the) )*"
    r"|(?:clip|video|footage|recording|film|photo(?:graph)?s?|pictures?) (?:of|from|dated) "
    r"(?:the )?)$"
)


def _filmed_on(side: Side, time: Mention) -> bool:
    """Whether right before a time stands a verb of filming (English)."""
    return _FILMED_ON.search(side.reading.text[side.start : time.start]) is not None


def _films(side: Side) -> bool:
    return "record" in side.concepts or _FILM.search(side.text) is not None


_FILM: Final = re.compile(r"(?i)\b(?:filmed|recorded|taken|captured)\b")


def _nearest(side: Side, time: Mention) -> str | None:
    found = [
        (abs(w.start - time.start), c) for c in ("post", "record") for w in side.concepts.get(c, ())
    ]
    if side.language == "en" and {"video", "photo"} & set(side.concepts):
        for form, concept in _OF_FOOTAGE:
            found += [(abs(w.start - time.start), concept) for w in side.outside if w.form == form]
    return min(found)[1] if found else None


# What these words say, they say of footage only.
_OF_FOOTAGE: Final = (("taken", "record"), ("made", "record"), ("released", "post"))
