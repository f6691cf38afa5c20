"""Drift in days: sharpened, changed, and days of posting told as days of filming."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from firsthand.trace.drift_context import Both, Drift, Side
from firsthand.trace.drift_posted import circulation
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
        yield from _of_one_day(both, time, same)
    yield from _one_of_two(both, theirs, lone)
    yield from _to_the_minute(both, theirs, ours)
    yield from _to_the_day(both, theirs, ours)
    left = [t for t in left if not any(_at_one_hour(t, other) for other in lone)]
    if len(lone) == 1 and len(left) == 1:
        yield from _of_the_lone(both, lone[0], left[0])


def _of_one_day(both: Both, time: Mention, same: Mention) -> Iterator[Drift]:
    """Yield what changed between two times that name one day."""
    if _open(time) and (_is_of_its_own(both, time, same) or _not_until(both, time)):
        return
    until = _open(time) and _is_one_day(same) and not _OR_BEFORE.search(both.made.text)
    finer = (_part(same) and not _part(time)) or until or _is_finer(both, time, same)
    vaguer = _vague(time) and (not _vague(same) or finer)
    vaguer = vaguer and not (_month_alone(both.made, same) and _month_alone(both.source, time))
    if vaguer or (finer and _may_sharpen(both)):
        why = f"{time.written!r} became {same.written!r}"
        yield both.drift("date sharpened", why, at(time), at(same))
    yield from circulation(both, time, same)


def _of_the_lone(both: Both, one: Mention, other: Mention) -> Iterator[Drift]:
    """Yield what the one time that only the source has became."""
    if one.written.lower() == other.written.lower():
        return
    why = f"{one.written!r} became {other.written!r}"
    close = both.parallel or not both.pair.same_language
    if _within(both, one, other) and close:
        yield both.drift("date sharpened", why, at(one), at(other))
        return
    dated = _dated(both.source, one) and _dated(both.made, other)
    if dated and (both.parallel or both.alike > _CLOSE):
        yield both.drift("date changed", why, at(one), at(other))


def _is_finer(both: Both, time: Mention, same: Mention) -> bool:
    """Whether several days became one of them, or a month one of its days."""
    few = both.parallel and not _SINCE.match(time.written)
    month = _month_alone(both.source, time) and _names_day(both.made, same)
    return month or (few and _within(both, time, same))


def _at_one_hour(one: Mention, other: Mention) -> bool:
    """Whether two times name one time of day: "9:47 a.m.", "9:47 in the morning"."""
    hour = one.facts.get("time")
    return hour is not None and hour == other.facts.get("time")


def _not_until(both: Both, time: Mention) -> bool:
    """Whether something was not so until a day: "not until the 1st" is "only on the 1st"."""
    before = any(w.start < time.start for w in both.source.negations)
    return before and time.written.lower().startswith(("until", "till", "before"))


def _is_of_its_own(both: Both, time: Mention, same: Mention) -> bool:
    """Whether the day that bounds something is told with what happened on it and nothing else.

    "Not before 9 March, when the snow melted", told as "9 March: the snow melts".
    """
    if not both.pair.same_language or not _WHEN.match(both.source.reading.text, time.end):
        return False
    ours = both.made.content(both.made.start, same.start) | both.made.content(
        same.end, both.made.end
    )
    before = both.source.content(both.source.start, time.start)
    after = both.source.content(time.end, both.source.end)
    if both.parallel and len(ours & (before - after)) * 3 >= len(before - after) * 2:
        return False  # what it bounds is told too
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


def _to_the_day(both: Both, theirs: list[Mention], ours: list[Mention]) -> Iterator[Drift]:
    """Yield "early December" or "two years ago" that became a day or a month, in its place."""
    for one, other in both.regions() if both.parallel else ():
        rough = [t for t in theirs if _has(t, one)]
        exact = [t for t in ours if _has(t, other)]
        if len(rough) != 1 or len(exact) != 1:
            continue
        fine = _fineness(both.source, rough[0]), _fineness(both.made, exact[0])
        if not 0 < fine[0] < fine[1]:
            continue
        why = f"{rough[0].written!r} became {exact[0].written!r}"
        yield both.drift("date sharpened", why, at(rough[0]), at(exact[0]))
        return


_YEAR, _MONTH, _ONE_DAY = 1, 2, 3


def _fineness(side: Side, time: Mention) -> int:
    """Return whether a time names a year, a month or a day; 0 if it names something else."""
    if _names_day(side, time) or _weekday(side, time) or _part(time):
        return _ONE_DAY
    if _month_alone(side, time) or _BY_MONTH.search(time.written):
        return _MONTH
    return _YEAR if _BY_YEAR.search(time.written) else 0


_BY_MONTH: Final = re.compile(
    r"(?i)\b(?:week|month|fortnight|spring|summer|autumn|fall|winter)s?\b"
)
_BY_YEAR: Final = re.compile(r"(?i)\byears?\b|^(?:in )?(?:early |late )?\d{4}$")


def _weekday(side: Side, time: Mention) -> bool:
    """Whether a time names a day of the week, or is said from another (the day before)."""
    known = LANGUAGES.get(side.language)
    words = {fold(w) for w in _WORD.findall(time.written)}
    days = {fold(name) for name in known.weekdays} if known else set()
    return bool(words & (days | {"yesterday", "today", "day", "night", "tonight"}))


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
    found = day_forms(time, side.language)
    until = str(time.facts.get("to") or "")[:10]
    return found or (frozenset({until, until[5:]}) if until and _open(time) else found)


def _may_sharpen(both: Both) -> bool:
    return both.parallel or (not both.pair.same_language and both.alike > _CLOSE)


def _open(time: Mention) -> bool:
    """Whether a time says only until when or from when: "no later than 29 October"."""
    begin, end = time.facts.get("from"), time.facts.get("to")
    return (begin is None) != (end is None)


def _is_one_day(time: Mention) -> bool:
    begin, end = time.facts.get("from"), time.facts.get("to")
    return begin is not None and str(begin)[:10] == str(end)[:10] and not _vague(time)


_SINCE: Final = re.compile(r"(?i)since|from|until|till|by|after|before")


def _within(both: Both, several: Mention, day: Mention) -> bool:
    """Whether a time of several days became one of these days."""
    begin, end = several.facts.get("from"), several.facts.get("to")
    if begin is None or end is None or str(begin)[:10] == str(end)[:10]:
        return False
    if several.facts.get("part") and not _part(day):
        return False  # "the night of the 3rd", of two days, is told as its day: that says less
    if _is_one_day(day):
        return str(begin)[:10] <= str(day.facts["from"])[:10] <= str(end)[:10]
    if day.facts.get("from") is not None or _vague(day):
        return False
    named = [f for f in _forms(both.made, day) if len(f) == MONTH_DAY]
    return len(named) == 1 and str(begin)[5:10] <= named[0] <= str(end)[5:10]


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


def at(mention: Mention) -> tuple[int, int]:
    """Return where a mention starts and ends."""
    return mention.start, mention.end
