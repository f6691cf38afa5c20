"""Drift in how finely a time is told: a month told as a day, an evening as a minute.

A finer time is none where the source tells it elsewhere: then it was only put in another sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_context import Both, Drift, Side, span
from firsthand.trace.drift_times import (
    DAY,
    DAYS,
    MINUTE,
    MONTH,
    PART,
    WEEK,
    at,
    bounds_only,
    fineness,
    forms_of,
    is_about,
    is_vague,
    names_day,
    names_weekday,
    tells_part,
)
from firsthand.trace.wording_days import MONTH_DAY, same_day
from firsthand.trace.wording_text import Mention, Word
from firsthand.world.languages import word_set

_CLOSE: Final = 0.5


def finer(both: Both) -> Iterator[Drift]:
    """Yield a time that is told more finely than the source tells it anywhere."""
    if not both.parallel and (both.pair.same_language or both.alike <= _CLOSE):
        return
    theirs, ours = _lone(both)
    if len(theirs) == len(ours):
        for one, other in zip(theirs, ours, strict=True):
            if _is_sharper(both, one, other) and not is_about(both.made, other):
                why = f"“{one.written}” became “{other.written}”"
                yield both.drift("date sharpened", why, at(one), at(other))
    if both.parallel and both.made.language == "en":
        yield from _counted(both)


def _lone(both: Both) -> tuple[list[Mention], list[Mention]]:
    """Return the times of each that the other does not tell as well, in order."""
    theirs, ours = both.source.mentions("time-mention"), both.made.mentions("time-mention")
    here = [(t.written.lower(), _read(t)) for t in ours]
    there = [(t.written.lower(), _read(t)) for t in theirs]
    return (
        [t for t in theirs if not _is_among(t, here)],
        [t for t in ours if not _is_among(t, there)],
    )


def _is_among(time: Mention, others: list[tuple[str, object]]) -> bool:
    words, read = time.written.lower(), _read(time)
    return any(words == w or (read is not None and read == r) for w, r in others)


def _read(time: Mention) -> object:
    facts = time.facts
    known = (facts.get("from"), facts.get("to"), facts.get("time"), facts.get("part"))
    return (*known, is_vague(time)) if any(known) else None


def _is_sharper(both: Both, one: Mention, other: Mention) -> bool:
    """Whether a time is told more finely, by itself and nowhere in the source."""
    was, now = fineness(both.source, one), fineness(both.made, other)
    across = not both.pair.same_language
    if not 0 < was < now or now < (DAY if across else MONTH):
        return False
    days = forms_of(both.source, one), forms_of(both.made, other)
    if now != MINUTE and was >= DAYS and (was >= DAY or same_day(*days)):
        return False  # a day, and what bounds it, are judged with the days
    if across and (now == DAYS or (now == MINUTE and was < DAYS)):
        return False  # how a language tells several days may not be read
    if across and (bounds_only(other) or _of_one_hour(one, other)):
        return False
    if now == PART and tells_part(both.source):
        return False  # "before dawn on Friday" is told as "early on Friday morning"
    return not _contradicts(both, one, other) and not _is_told(both, other, now)


def _of_one_hour(one: Mention, other: Mention) -> bool:
    """Whether both name one time of day: "shortly after" it may stand in words not read."""
    clock = one.facts.get("time")
    return clock is not None and clock == other.facts.get("time")


def _contradicts(both: Both, one: Mention, other: Mention) -> bool:
    """Whether both name a month, and not the same one: that is another time, not a finer one."""
    months = [
        {f[:2] for f in forms_of(side, time) if len(f) == MONTH_DAY}
        for side, time in ((both.source, one), (both.made, other))
    ]
    if all(names_weekday(side, t) for side, t in ((both.source, one), (both.made, other))):
        return not same_day(forms_of(both.source, one), forms_of(both.made, other))
    named = all(fineness(s, t) in {MONTH, WEEK} or names_day(s, t) for s, t in (
        (both.source, one), (both.made, other)
    ))  # fmt: skip
    return named and bool(months[0]) and bool(months[1]) and not months[0] & months[1]


def _is_told(both: Both, time: Mention, level: int) -> bool:
    """Whether the source names a time of day, or a day, in any sentence."""
    told = both.pair.source.mentions("time-mention")
    if level == MINUTE:
        same = (t for t in told if t.facts.get("time") == time.facts.get("time"))
        return any(not is_vague(t) for t in same)
    days = _days(both.made, time)
    return any(days & _days(both.source, t) for t in told)


def _days(side: Side, time: Mention) -> set[str]:
    exact = fineness(side, time) >= DAY
    return {f for f in forms_of(side, time) if exact and len(f) == MONTH_DAY}


_ROUGHLY: Final = word_set(
    "recently lately shortly soon just moments later earlier once eventually previously formerly"
    " afterwards long few several some couple overnight nightfall"
)
_UNITS: Final = word_set(
    "second seconds minute minutes hour hours day days week weeks month months year years"
)
_ANCHORS: Final = word_set("before after later earlier ago")


def _counted(both: Both) -> Iterator[Drift]:
    """Yield "shortly before" that became "two minutes before": a number where none stood."""
    for one, other in both.regions():
        rough = [w for w in one if w.form in _ROUGHLY]
        unit = next((n for n, w in enumerate(other) if w.form in _UNITS), None)
        if not rough or not unit or _has_number(one) or rough[0].quoted:
            continue
        if not _has_number(other[:unit]) or not _anchored(both, one, other):
            continue
        words = both.pair.source.text[one[0].start : one[-1].end]
        put = both.pair.made.text[other[0].start : other[-1].end]
        where = span(one, both.source), span(other, both.made)
        yield both.drift("date sharpened", f"“{words}” became “{put}”", *where)


_NUMBER: Final = re.compile(
    r"(?i)^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
    r"|thirty|forty|fifty|sixty|ninety)$"
)


def _has_number(words: list[Word]) -> bool:
    return any(_NUMBER.match(w.form) for w in words)


def _anchored(both: Both, one: list[Word], other: list[Word]) -> bool:
    """Whether it is told from the same: "before", "ago", in the place or right after it."""
    found = []
    for side, words in ((both.source, one), (both.made, other)):
        at_end = side.at(words[-1].start) + 1
        near = [*words, *side.words[at_end : at_end + 1]]
        found.append({w.form for w in near} & _ANCHORS)
    return bool(found[0] & found[1])
