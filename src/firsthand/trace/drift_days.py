"""Drift in days: sharpened, changed, and days of posting told as days of filming."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from firsthand.trace.drift_context import Both, Drift, Side
from firsthand.trace.wording_days import MONTH_DAY, day_forms, same_day
from firsthand.trace.wording_text import Mention, Word
from firsthand.world.languages import LANGUAGES
from firsthand.world.names_across import fold

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
        if _open(time) and _is_of_its_own(both, time, same):
            continue
        until = _open(time) and _is_one_day(same) and not _OR_BEFORE.search(both.made.text)
        finer = (_part(same) and not _part(time)) or until
        finer = finer or (_month_alone(both.source, time) and _names_day(both.made, same))
        why = f"{time.written!r} became {same.written!r}"
        if (_vague(time) and (not _vague(same) or finer)) or (finer and _may_sharpen(both)):
            yield both.drift("date sharpened", why, at(time), at(same))
        yield from _circulation(both, time, same)
    yield from _one_of_two(both, theirs, lone)
    yield from _to_the_minute(both, theirs, ours)
    left = [t for t in left if not any(_at_one_hour(t, other) for other in lone)]
    close = both.parallel or (not both.pair.same_language and both.alike > _LEAST)
    if len(lone) == 1 and len(left) == 1 and _within(lone[0], left[0]) and close:
        why = f"{lone[0].written!r} became {left[0].written!r}"
        yield both.drift("date sharpened", why, at(lone[0]), at(left[0]))
    elif len(lone) == 1 and len(left) == 1 and lone[0].written.lower() != left[0].written.lower():
        dated = _dated(both.source, lone[0]) and _dated(both.made, left[0])
        if dated and (both.parallel or both.alike > _CLOSE):
            why = f"{lone[0].written!r} became {left[0].written!r}"
            yield both.drift("date changed", why, at(lone[0]), at(left[0]))


def _at_one_hour(one: Mention, other: Mention) -> bool:
    """Whether two times name one time of day: "9:47 a.m.", "9:47 in the morning"."""
    hour = one.facts.get("time")
    return hour is not None and hour == other.facts.get("time")


def _is_of_its_own(both: Both, time: Mention, same: Mention) -> bool:
    """Whether the day that bounds something is told with what happened on it and nothing else.

    "Not before 9 March, when the snow melted", told as "9 March: the snow melts".
    """
    if not _WHEN.match(both.source.reading.text, time.end):
        return False
    ours = both.made.content(both.made.start, same.start) | both.made.content(
        same.end, both.made.end
    )
    before = both.source.content(both.source.start, time.start)
    after = both.source.content(time.end, both.source.end)
    return len(ours & after) > len(ours & (before - after))


_WHEN: Final = re.compile(
    r"(?i),? (?:when|the day|on which|als|an dem|quand|lorsque|jour où|cuando|коли|когда|عندما"
    r"|حين)\b"
)


def _to_the_minute(both: Both, theirs: list[Mention], ours: list[Mention]) -> Iterator[Drift]:
    """Yield "around noon" that became a time of day to the minute, in its place."""
    for one, other in both.regions() if both.parallel else ():
        rough = [t for t in theirs if _vague(t) and _part(t) and _has(t, one)]
        exact = [t for t in ours if t.facts.get("time") and not _vague(t) and _has(t, other)]
        if len(rough) == len(exact) == 1 and not rough[0].facts.get("time"):
            why = f"{rough[0].written!r} became {exact[0].written!r}"
            yield both.drift("date sharpened", why, at(rough[0]), at(exact[0]))
            return


def _has(time: Mention, words: list[Word]) -> bool:
    return any(time.start <= w.start < time.end for w in words)


def _one_of_two(both: Both, told: list[Mention], lone: list[Mention]) -> Iterator[Drift]:
    """Yield "on the 14th or the morning after" that became "on the 14th" (English)."""
    if not both.parallel or both.made.language != "en" or len(lone) != 1:
        return
    for one, other in pairwise(told):
        between = both.source.reading.text[one.end : other.start].strip()
        if between != "or" or lone[0] not in (one, other):
            continue
        kept = other if lone[0] is one else one
        forms = _forms(both.source, kept)
        same = [
            t for t in both.made.mentions("time-mention") if same_day(forms, _forms(both.made, t))
        ]
        if len(same) == 1 and " or " not in both.made.text[same[0].start - both.made.start :][:60]:
            where = (one.start, other.end), at(same[0])
            yield both.drift("date sharpened", f"{lone[0].written!r} fell away", *where)


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


def _names_day(side: Side, time: Mention) -> bool:
    return _dated(side, time) and _DAY.search(time.written) is not None


def _month_alone(side: Side, time: Mention) -> bool:
    """Whether a time names a month and neither a day of it nor one of the week."""
    known = LANGUAGES.get(side.language)
    words = [fold(w) for w in _WORD.findall(time.written)]
    if known is None or _DAY.search(time.written):
        return False
    months = {fold(name) for name in known.months}
    return bool(months & set(words)) and not {fold(name) for name in known.weekdays} & set(words)


_WORD: Final = re.compile(r"[^\W\d_]+")
_DAY: Final = re.compile(r"(?<!\d)\d{1,2}(?!\d)")


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
    right_before = both.parallel and _filmed_on(both.made, other) and not _films(both.source)
    now_filmed = told_as[1] == "record" and "post" not in both.made.concepts
    if told_as[0] == "post" and (right_before or now_filmed):
        why = f"{one.written!r} was when it was posted, and is told as when it was filmed"
        yield both.drift("circulation date taken for origin", why)


_FILMED_ON: Final = re.compile(
    r"(?i)\b(?:filmed|recorded|shot|taken|made|captured) (?:(?:on|in|since|at|last|the) )*$"
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


def at(mention: Mention) -> tuple[int, int]:
    """Return where a mention starts and ends."""
    return mention.start, mention.end
