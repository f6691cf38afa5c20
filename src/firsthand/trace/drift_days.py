"""Drift in days: sharpened, changed, and days of posting told as days of filming."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from firsthand.trace.drift_context import Both, Drift, Side
from firsthand.trace.drift_finer import finer
from firsthand.trace.drift_posted import circulation
from firsthand.trace.drift_times import (
    at,
    bounds_only,
    dated_in,
    fineness,
    forms_of,
    is_about,
    is_one_day,
    is_open,
    is_vague,
    month_alone,
    names_day,
    names_part,
    names_weekday,
    tells_part,
)
from firsthand.trace.wording_days import MONTH_DAY, day_forms, same_day
from firsthand.trace.wording_text import Mention

_CLOSE: Final = 0.5
_LEAST: Final = 0.35
_OR_BEFORE: Final = re.compile(
    r"(?i)at the latest|or (?:before|earlier|after|later)|spätestens|frühestens|plus tard|plus tôt"
    r"|a más tardar|como muy tarde|не позднее|не раньше|не пізніше|не раніше|على الأكثر"
)


_AS_OF: Final = re.compile(r"(?i)^(?:au|à la date du|en date du) \d")  # how it stood on the day


def days(both: Both) -> Iterator[Drift]:
    """Yield days that were sharpened or changed, and days of posting told as days of filming."""
    if both.alike < _LEAST:
        return
    ours, theirs = both.made.mentions("time-mention"), both.source.mentions("time-mention")
    left = [t for t in ours if forms_of(both.made, t)]
    lone = []
    for time in theirs:
        forms = forms_of(both.source, time)
        if not forms:
            continue
        same = next((t for t in left if same_day(forms, forms_of(both.made, t))), None)
        if same is None:
            lone.append(time)
            continue
        left.remove(same)
        yield from _of_one_day(both, time, same)
    yield from _one_of_two(both, theirs, lone)
    yield from finer(both)
    left = [t for t in left if not any(_at_one_hour(t, other) for other in lone)]
    if len(lone) == 1 and len(left) == 1:
        yield from _of_the_lone(both, lone[0], left[0])


def _of_one_day(both: Both, time: Mention, same: Mention) -> Iterator[Drift]:
    """Yield what changed between two times that name one day."""
    if is_open(time) and (_is_of_its_own(both, time, same) or _not_until(both, time)):
        return
    if is_about(both.made, same) or _by_its_part(both, time, same):
        return
    until = is_open(time) and is_one_day(same) and not _OR_BEFORE.search(both.made.text)
    until = until and not (both.made.language == "fr" and _AS_OF.search(same.written))
    finer_part = names_part(same) and not names_part(time)
    finer_part = finer_part and bool(same.facts.get("time") or not tells_part(both.source))
    sharper = finer_part or until or _is_finer(both, time, same)
    vaguer = is_vague(time) and (not is_vague(same) or sharper)
    vaguer = vaguer and (_names_it(both.made, same) or both.parallel)
    vaguer = vaguer and not (month_alone(both.made, same) and month_alone(both.source, time))
    filmed = list(circulation(both, time, same))
    if not filmed and (vaguer or (sharper and _may_sharpen(both))):
        why = f"“{time.written}” became “{same.written}”"
        yield both.drift("date sharpened", why, at(time), at(same))
    yield from filmed


def _by_its_part(both: Both, time: Mention, same: Mention) -> bool:
    """Whether "by the morning of the 18th" is told as "in the morning of the 18th"."""
    parts = time.facts.get("part"), same.facts.get("part")
    return not both.parallel and is_open(time) and parts[0] is not None and parts[0] == parts[1]


def _names_it(side: Side, time: Mention) -> bool:
    """Whether a time names a day, or a time of day, in its own words: "at night" does not."""
    return names_day(side, time) or names_weekday(side, time) or bool(time.facts.get("time"))


def _of_the_lone(both: Both, one: Mention, other: Mention) -> Iterator[Drift]:
    """Yield what the one time that only the source has became."""
    if one.written.lower() == other.written.lower() or _beside(both, one, other):
        return
    why = f"“{one.written}” became “{other.written}”"
    close = both.parallel or not both.pair.same_language
    if _within(both, one, other) and close:
        yield both.drift("date sharpened", why, at(one), at(other))
        return
    dated = dated_in(both.source, one) and dated_in(both.made, other)
    if _within(both, other, one) or (not both.parallel and _is_among_its_days(one, other)):
        return
    dated = dated and fineness(both.source, one) == fineness(both.made, other)
    if dated and (both.parallel or (both.alike > _CLOSE and not _told_elsewhere(both, one, other))):
        yield both.drift("date changed", why, at(one), at(other))


def _beside(both: Both, one: Mention, other: Mention) -> bool:
    """Whether one of two days that a text gives by turns is the other's: "the 26th or 27th"."""
    numbers = []
    for side, time in ((both.source, one), (both.made, other)):
        text = side.reading.text
        before = _TURN_BEFORE.search(text, max(side.start, time.start - _REACH), time.start)
        after = _TURN_AFTER.match(text, time.end, min(side.end, time.end + _REACH))
        found = {m[1] for m in (before, after) if m}
        numbers.append(({*_NUMBERS.findall(time.written), *found}, bool(found)))
    (was, by_turns), (now, too) = numbers
    lone = not (names_day(both.source, one) or names_day(both.made, other))
    if lone and was and was == now:
        return True  # "more than 15 months ago", "15 months ago": no other date
    return (by_turns or too) and bool(was & now)


_REACH: Final = 16
_OR: Final = (
    r"(?:or|oder|ou|o|u|або|чи|или|lub|czy|albo|of|eller|veya|ya da|sau|ili|или|أو|/|[-–—])"
)
_TURN_BEFORE: Final = re.compile(rf"(?i)(?<!\d)(\d{{1,2}})\.?\s*{_OR}\s*(?:\w{{1,4}}\s)?$")
_TURN_AFTER: Final = re.compile(rf"(?i)\.?,?\s*{_OR}\s*(?:\w{{1,4}}\s)?(\d{{1,2}})(?!\d)")


def _told_elsewhere(both: Both, one: Mention, other: Mention) -> bool:
    """Whether either text names the other's day too, in whatever sentence."""
    forms = forms_of(both.source, one), forms_of(both.made, other)
    readings = both.made.reading, both.source.reading
    return any(
        same_day(wanted, day_forms(time, reading.language))
        for wanted, reading in zip(forms, readings, strict=True)
        for time in reading.mentions("time-mention")
    )


def _is_finer(both: Both, time: Mention, same: Mention) -> bool:
    """Whether several days became one of them, or a month one of its days."""
    few = both.parallel and not _SINCE.match(time.written)
    month = month_alone(both.source, time) and names_day(both.made, same)
    return month or (few and _within(both, time, same))


def _at_one_hour(one: Mention, other: Mention) -> bool:
    """Whether two times name one time of day: "9:47 a.m.", "9:47 in the morning"."""
    hour = one.facts.get("time")
    return hour is not None and hour == other.facts.get("time")


def _not_until(both: Both, time: Mention) -> bool:
    """Whether something was not so until a day: "not until the 1st" is "only on the 1st"."""
    before = any(w.start < time.start for w in both.source.negations)
    # "Not put up until": the verb's own word may be read with the day.
    return before and _UNTIL.match(time.written) is not None


_UNTIL: Final = re.compile(r"(?i)(?:up )?(?:until|till|before)\b")


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


def _one_of_two(both: Both, told: list[Mention], lone: list[Mention]) -> Iterator[Drift]:
    """Yield "on the 14th or the morning after" that became "on the 14th" (English)."""
    if not both.parallel or both.made.language != "en" or len(lone) != 1:
        return
    for one, other in pairwise(told):
        between = both.source.reading.text[one.end : other.start].strip()
        if between != "or" or lone[0] not in (one, other):
            continue
        kept = other if lone[0] is one else one
        forms = forms_of(both.source, kept)
        same = [
            t for t in both.made.mentions("time-mention") if same_day(forms, forms_of(both.made, t))
        ]
        if len(same) == 1 and " or " not in both.made.text[same[0].start - both.made.start :][:60]:
            where = (one.start, other.end), at(same[0])
            yield both.drift("date sharpened", f"“{lone[0].written}” fell away", *where)


def _is_among_its_days(one: Mention, other: Mention) -> bool:
    """Whether one names several days and the other one of them: a night, and its second day."""
    numbers = [set(_NUMBERS.findall(t.written)) for t in (one, other)]
    return bool(numbers[0] & numbers[1]) and len(numbers[0] | numbers[1]) > 1


_NUMBERS: Final = re.compile(r"(?<!\d)\d{1,2}(?!\d)")


def _may_sharpen(both: Both) -> bool:
    return both.parallel or (not both.pair.same_language and both.alike > _CLOSE)


_SINCE: Final = re.compile(r"(?i)since|from|until|till|by|after|before")


def _within(both: Both, several: Mention, day: Mention) -> bool:
    """Whether a time of several days became one of these days."""
    begin, end = several.facts.get("from"), several.facts.get("to")
    if bounds_only(day) and not both.pair.same_language:
        return False
    if begin is None or end is None or str(begin)[:10] == str(end)[:10]:
        return False
    part = several.facts.get("part")
    if part and (not names_part(day) or part == day.facts.get("part")):
        # "The night of the 3rd", of two days, is told as its day: that says less; or as its night.
        return False
    if is_one_day(day):
        return str(begin)[:10] <= str(day.facts["from"])[:10] <= str(end)[:10]
    if day.facts.get("from") is not None or is_vague(day):
        return False
    named = [f for f in forms_of(both.made, day) if len(f) == MONTH_DAY]
    return len(named) == 1 and str(begin)[5:10] <= named[0] <= str(end)[5:10]
