"""On which day the film was posted, wherever the two texts tell it.

A report mostly tells once when a film appeared. If a retelling has it posted on a day that the
source names nowhere, neither as that of posting nor of anything, and is not dated on, the day was
changed.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_context import Drift, Side
from firsthand.trace.drift_posted import POSTING_VERBS
from firsthand.trace.drift_times import (
    at,
    forms_of,
    is_about,
    is_one_day,
    is_open,
    is_vague,
    names_weekday,
)
from firsthand.trace.wording_days import same_day
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Mention, Reading
from firsthand.world.concepts_more import meant_by

_ENGLISH: Final = re.compile(
    r"(?i)\b(?:posted|uploaded|shared|surfaced|emerged|began (?:to circulate|circulating|to spread|spreading)|put (?:online|up)|went online)\b"
)
_NEAR: Final = 60
_FILM: Final = "video"


def posted_days(pair: Pair) -> Iterator[Drift]:
    """Yield the day on which a film was posted, where the source has it on another."""
    theirs, ours = list(_posted(pair.source)), list(_posted(pair.made))
    if not theirs or not ours:
        return
    known = [frozenset({day, day[5:]}) for day in (*pair.source.dates, *pair.made.dates) if day]
    known += [f for s, t in _times(pair.source) if (f := forms_of(s, t))]
    # A text that is misdated has its weekdays wrong; the words are the same all the same.
    by_word = [
        f for s, t in (*_times(pair.source),) if names_weekday(s, t) and (f := forms_of(s, t))
    ]
    by_word += [forms_of(side, time) for side, time in theirs]
    for side, time in ours[:1]:
        if (
            _AGAIN.search(side.text)
            or is_vague(time)
            or not is_one_day(time)
            or _AT_NIGHT.search(_around(side, time))
        ):
            continue  # "in the night to Sunday" is late on Saturday
        day = forms_of(side, time)
        if any(same_day(day, o) for o in known) or any(
            _weekday(day) & _weekday(o) for o in by_word
        ):
            continue
        why = f"“{theirs[0][1].written}” became “{time.written}”: the source names no such day"
        yield Drift("date changed", at(theirs[0][1]), at(time), why)
        return


_AGAIN: Final = re.compile(
    r"(?i)\b(?:again|also|re-?post\w*|re-?shared|erneut|wieder|auch|à nouveau|aussi|relay\w+|de nuevo|también|ancora|anche|novamente|também|знову|також|снова|также|opnieuw|ook|på nytt|också)\b"
)
_AT_NIGHT: Final = re.compile(
    r"(?i)\b(?:night|overnight|midnight|nacht|mitternacht|nuit|noche|medianoche|notte|mezzanotte|noite|noc[yą]?|północ\w*|gece\w*|natt\w*|nat|noapte\w*|ніч|ноч\w*|полноч\w*|північ)\b|ليل"
)
_AROUND: Final = 24


def _around(side: Side, time: Mention) -> str:
    start, end = max(side.start, time.start - _AROUND), min(side.end, time.end + _AROUND)
    return side.reading.text[start:end]


def _weekday(forms: frozenset[str]) -> set[str]:
    return {form for form in forms if form.startswith("weekday")}


def _times(reading: Reading) -> Iterator[tuple[Side, Mention]]:
    for sentence in reading.sentences:
        side = Side(reading, sentence)
        for time in reading.mentions("time-mention", side.start, side.end):
            yield side, time


def _posted(reading: Reading) -> Iterator[tuple[Side, Mention]]:
    """Yield the exact days that stand beside a verb of posting in a sentence of a film."""
    posting = _ENGLISH if reading.language == "en" else POSTING_VERBS.get(reading.language)
    if posting is None:
        return
    for sentence in reading.sentences:
        side = Side(reading, sentence)
        if sentence.furniture or not any(
            meant_by(w.form, side.language) == _FILM for w in side.outside
        ):
            continue
        verbs = [side.start + m.start() for m in posting.finditer(side.text)]
        times = [
            t
            for t in side.mentions("time-mention")
            if str(t.facts.get("from") or "-")[:10] == str(t.facts.get("to"))[:10]
            and not (is_open(t) or is_about(side, t))
        ]
        near = [(abs(t.start - v), t.start, t) for v in verbs for t in times]
        near = [each for each in near if each[0] <= _NEAR]
        if near:
            yield side, min(near, key=lambda each: each[:2])[2]
