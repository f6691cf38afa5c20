"""Words about time read as clues: "posted on Monday", "around March 30", "the night of May 3".

What is vague stays vague: "around March 30" is a plateau from the day before to the day after, with
shoulders, and never the day itself. Seven languages' months and weekdays are read; the words around
them in English.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import time, timedelta
from typing import Final

from firsthand.locate.days import Days, read_days
from firsthand.locate.forms.given import InvalidClueError
from firsthand.locate.making import Draft, day_window, instant
from firsthand.locate.words_clock import (
    Said,
    bare_draft,
    clock,
    light,
    notes,
    part_of_day,
    zone_note,
)
from firsthand.records import Instant, InvalidValueError

_POSTED: Final = re.compile(
    r"(?:first )?(?:posted|published|uploaded|shared|surfaced|emerged|circulated|appeared|went up)"
    r"(?: online)?(?P<when> before| by| on or before)? (?P<rest>.+)"
)
_BEFORE: Final = re.compile(
    r"(?:no later than|not later than|before|until|till|by the time of|by|prior to) (.+)"
)
_AFTER: Final = re.compile(r"(?:no earlier than|not before|after|since|later than) (.+)")
_AROUND: Final = re.compile(
    r"(?:some ?time |filmed |dated )?(?:around|round|about|circa|approximately|roughly|on or about"
    r"|on or around|in the days around|c\.|ca\.|~) ?(.+)|(.+?) or so"
)
_BETWEEN: Final = re.compile(r"(?:between|from) (.+?) (?:and|to|until|till) (.+)")
_NIGHT: Final = re.compile(r"(?:in |during |on )?(?:the )?night (?:of|between|from) (.+)")
_OVERNIGHT: Final = re.compile(r"(?:on |in )?(?:the )?night (?:to|into) (.+)")
_PLATEAU_DAYS: Final = 1


def read_time(words: str, said: Said) -> list[Draft] | None:
    """Return what words say of time; nothing if they say nothing of it that is understood.

    Raises:
        InvalidClueError: If they are about time and cannot be true, or need more to be read.
    """
    plain = re.sub(r"\s+", " ", words.strip().lower().rstrip("."))
    for reader in _READERS:
        found = reader(plain, said)
        if found:
            return [Draft(d.form, d.parameters, words.strip(), d.assumes) for d in found]
    return None


def _posted(words: str, said: Said) -> list[Draft]:
    match = _POSTED.fullmatch(words)
    if match is None:
        return []
    window, assumes = _end_of(
        match["rest"], said, whole=not (match["when"] or "").startswith(" be")
    )
    assumes += ("the clock of the site where it was posted is right to an hour",)
    return [bare_draft("posted-before", {"end": window["end"], "edge_h": _edge(window)}, *assumes)]


def _before(words: str, said: Said) -> list[Draft]:
    match = _BEFORE.fullmatch(words)
    if match is None:
        return []
    whole = not words.startswith(("before", "prior"))
    window, assumes = _end_of(match[1], said, whole=whole)
    return [bare_draft("before", {"end": window["end"], "edge_h": _edge(window)}, *assumes)]


def _after(words: str, said: Said) -> list[Draft]:
    match = _AFTER.fullmatch(words)
    if match is None:
        return []
    window, assumes = _window(match[1], said)
    start = (
        window["start"]
        if words.startswith(("since", "no earlier", "not before"))
        else (
            window["end"]
            if "T" not in match[1].upper() and not _is_moment(match[1])
            else window["start"]
        )
    )
    return [bare_draft("after", {"start": start, "edge_h": _edge(window)}, *assumes)]


def _around(words: str, said: Said) -> list[Draft]:
    match = _AROUND.fullmatch(words)
    rest = match and (match[1] or match[2])
    days = read_days(rest, said.against) if rest else None
    if days is None or days.weekday is not None:
        return []
    return [around_days(days, said)]


def around_days(days: Days, said: Said) -> Draft:
    """Return the clue that "around" these days is: a day more to each side, and shoulders."""
    more = timedelta(days=max(_PLATEAU_DAYS, round(days.length / 3)))
    window, assumes = day_window(days.first - more, days.last + more, said.zone)
    parameters = {
        "start": window["start"],
        "end": window["end"],
        "shoulder_h": str(24 * max(1, round(days.length / 3))),
    }
    return bare_draft("around", parameters, *assumes, *notes(days))


def _between(words: str, said: Said) -> list[Draft]:
    match = _BETWEEN.fullmatch(words)
    if match is None:
        return []
    ends = [_maybe_window(part, said) for part in match.groups()]
    if ends[0] is None or ends[1] is None:
        return []
    (start, assumes), (end, more) = ends[0], ends[1]
    if Instant(text=end["end"]) < Instant(text=start["start"]):
        msg = f"“{words}” ends before it starts"
        raise InvalidClueError(msg)
    window = {"start": start["start"], "end": end["end"], "edge_h": _edge(start)}
    return [bare_draft("interval", window, *dict.fromkeys(assumes + more))]


def _night(words: str, said: Said) -> list[Draft]:
    match = _NIGHT.fullmatch(words)
    into = _OVERNIGHT.fullmatch(words)
    days = read_days((match or into)[1], said.against) if match or into else None  # type: ignore[index]
    if days is None or days.weekday is not None:
        return []
    first = days.first - timedelta(days=1) if into else days.first
    last = first + timedelta(days=max(1, days.length - 1))
    start, end = instant(first, time(17), said.zone), instant(last, time(8), said.zone)
    assumes = ("the night is from one evening to the next morning", *zone_note(said))
    edge = "1" if said.zone else "3"
    return [
        bare_draft("interval", {"start": start, "end": end, "edge_h": edge}, *assumes),
        bare_draft("sun-band", {"band": "night"}),
    ]


def _plain(words: str, said: Said) -> list[Draft]:
    bare = words.removeprefix("filmed ").removeprefix("dated ").removeprefix("taken ")
    days = read_days(bare, said.against)
    if days is not None and days.weekday is not None:
        return [bare_draft("weekday", {"day": str(days.weekday)})]
    window = _maybe_window(bare, said)
    return [bare_draft("interval", window[0], *window[1])] if window else []


_READERS: Final[tuple[Callable[[str, Said], list[Draft]], ...]] = (
    light,
    _posted,
    _night,
    _around,
    _between,
    _before,
    _after,
    _plain,
    clock,
    part_of_day,
)


def _window(words: str, said: Said) -> tuple[dict[str, str], tuple[str, ...]]:
    found = _maybe_window(words, said)
    if found is None:
        msg = f"“{words}” is no date that is understood; write YYYY-MM-DD"
        raise InvalidClueError(msg)
    return found


def _maybe_window(words: str, said: Said) -> tuple[dict[str, str], tuple[str, ...]] | None:
    if _is_moment(words):
        try:
            at = Instant(text=words.upper()).utc().text
        except InvalidValueError as error:
            raise InvalidClueError(str(error)) from None
        return {"start": at, "end": at, "edge_h": "0.1"}, ()
    days = read_days(words, said.against)
    if days is None or days.weekday is not None:
        return None
    window, assumes = day_window(days.first, days.last, said.zone)
    return window, (*assumes, *notes(days))


def _end_of(words: str, said: Said, *, whole: bool) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return a window whose end is when the words say "before": the day's end, or its start."""
    window, assumes = _window(words, said)
    return (window if whole else window | {"end": window["start"]}), assumes


def _is_moment(words: str) -> bool:
    return re.fullmatch(r"\d{4}-\d\d-\d\dt\d\d:\d\d.*", words.lower()) is not None


def _edge(window: dict[str, str]) -> str:
    return window["edge_h"]
