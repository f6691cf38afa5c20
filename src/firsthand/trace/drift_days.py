"""Drift in days: sharpened, changed, and days of posting told as days of filming."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_context import Both, Drift, Side
from firsthand.trace.wording_days import MONTH_DAY, day_forms, same_day
from firsthand.trace.wording_text import Mention

_CLOSE: Final = 0.5
_LEAST: Final = 0.35
_OR_BEFORE: Final = re.compile(
    r"(?i)at the latest|or (?:before|earlier|after|later)|spätestens|frühestens|plus tard|plus tôt"
    r"|a más tardar|como muy tarde|не позднее|не раньше|не пізніше|не раніше|على الأكثر"
)


def days(both: Both) -> Iterator[Drift]:
    """Yield days that were sharpened or changed, and days of posting told as days of filming."""
    if both.alike < _LEAST:
        return
    ours, theirs = both.made.mentions("time-mention"), both.source.mentions("time-mention")
    left = [t for t in ours if _forms(both.made, t)]
    lone = []
    for time in theirs:
        forms = _forms(both.source, time)
        if not forms:
            continue
        same = next((t for t in left if same_day(forms, _forms(both.made, t))), None)
        if same is None:
            lone.append(time)
            continue
        left.remove(same)
        until = _open(time) and _is_one_day(same) and not _OR_BEFORE.search(both.made.text)
        finer = (_part(same) and not _part(time)) or until
        why = f"{time.written!r} became {same.written!r}"
        if (_vague(time) and (not _vague(same) or finer)) or (finer and _may_sharpen(both)):
            yield both.drift("date sharpened", why, at(time), at(same))
        yield from _circulation(both, time, same)
    if len(lone) == 1 and len(left) == 1 and _within(lone[0], left[0]) and both.parallel:
        why = f"{lone[0].written!r} became {left[0].written!r}"
        yield both.drift("date sharpened", why, at(lone[0]), at(left[0]))
    elif len(lone) == 1 and len(left) == 1 and lone[0].written.lower() != left[0].written.lower():
        dated = _dated(both.source, lone[0]) and _dated(both.made, left[0])
        if dated and (both.parallel or both.alike > _CLOSE):
            why = f"{lone[0].written!r} became {left[0].written!r}"
            yield both.drift("date changed", why, at(lone[0]), at(left[0]))


def _forms(side: Side, time: Mention) -> frozenset[str]:
    return day_forms(time, side.language)


def _may_sharpen(both: Both) -> bool:
    return both.parallel or (not both.pair.same_language and both.alike > _CLOSE)


def _open(time: Mention) -> bool:
    """Whether a time says only until when or from when: "no later than 29 October"."""
    begin, end = time.facts.get("from"), time.facts.get("to")
    return (begin is None) != (end is None)


def _is_one_day(time: Mention) -> bool:
    begin, end = time.facts.get("from"), time.facts.get("to")
    return begin is not None and str(begin)[:10] == str(end)[:10] and not _vague(time)


def _within(span_of_days: Mention, day: Mention) -> bool:
    """Whether a time of several days became one of these days."""
    begin, end = span_of_days.facts.get("from"), span_of_days.facts.get("to")
    if begin is None or end is None or str(begin)[:10] == str(end)[:10] or not _is_one_day(day):
        return False
    return str(begin)[:10] <= str(day.facts["from"])[:10] <= str(end)[:10]


def _part(time: Mention) -> bool:
    """Whether a time names a part of the day, or a time of day."""
    return bool(time.facts.get("part") or time.facts.get("time"))


def _dated(side: Side, time: Mention) -> bool:
    """Whether a time names one day by its month and number."""
    number = any(c.isdigit() for c in time.written)
    return number and any(len(f) == MONTH_DAY for f in _forms(side, time))


def _vague(time: Mention) -> bool:
    return bool(time.facts.get("vague"))


def _circulation(both: Both, one: Mention, other: Mention) -> Iterator[Drift]:
    if not both.parallel and "record" in both.source.concepts:
        return  # both are told there, and of a translation it is not sure which verb is which
    told_as = _nearest(both.source, one), _nearest(both.made, other)
    if told_as == ("post", "record") and "post" not in both.made.concepts:
        why = f"{one.written!r} was when it was posted, and is told as when it was filmed"
        yield both.drift("circulation date taken for origin", why)


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


def at(mention: Mention) -> tuple[int, int]:
    """Return where a mention starts and ends."""
    return mention.start, mention.end
