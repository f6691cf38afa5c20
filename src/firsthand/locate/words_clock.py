"""Words about the time of day read as clues: clocks, parts of the day, light and dark."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final

from firsthand.locate.days import Days, read_days
from firsthand.locate.forms.given import InvalidClueError
from firsthand.locate.making import Draft, instant, shown
from firsthand.records import Instant, InvalidValueError

_PART: Final = re.compile(
    r"(?:on |in |during )?(?:the )?(?P<part>morning|afternoon|evening|night|early hours|dawn|dusk)"
    r" of (?P<rest>.+)|(?:on )?(?P<rest2>.+?),? (?:in the |at )?(?P<part2>morning|afternoon|evening"
    r"|night|dawn|dusk|noon)"
)
_CLOCK: Final = re.compile(
    r"(?:at |around |about )?(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d))?"
    r" ?(?P<half>am|pm|a\.m\.|p\.m\.)?"
    r"(?: ?(?:o'clock|hours))?(?: (?P<zone>local(?: time)?|utc|gmt|z|[+-]\d\d:?\d\d"
    r"|[a-z]+/[a-z_]+(?:/[a-z_]+)?))?(?:,? (?:on )?(?P<day>.+))?"
)
_ON_CLOCK: Final = re.compile(r"(?:on )?(?P<day>.+?),? at (?P<clock>.+)")
_BANDS: Final = {
    "day": "by day|in daylight|in broad daylight|during the day|in daytime|daylight|daytime",
    "night": "at night|by night|in the dark|after dark|in darkness|during the night|night",
    "twilight": "at dusk|at dawn|in twilight|at twilight|dusk|dawn|twilight|at sunset|at sunrise",
}
_HOURS: Final = {
    "early hours": (0, 6),
    "morning": (5, 12),
    "noon": (11, 13),
    "afternoon": (12, 18),
    "evening": (17, 23),
    "dawn": (3, 9),
    "dusk": (15, 22),
    "night": (18, 30),
}
_FIVE_MIN_NS: Final = 300 * 1_000_000_000
_NOON_ZONE: Final = frozenset({"utc", "gmt", "z"})


@dataclass(frozen=True)
class Said:
    """When and where words were said, as far as that matters for reading them.

    Attributes:
        against: The day from which "Monday" and dates without a year are counted.
        zone: IANA zone whose days and clocks are meant, if it is known.
    """

    against: date | None = None
    zone: str = ""


def part_of_day(words: str, said: Said) -> list[Draft]:
    """Read "the morning of March 30"."""
    match = _PART.fullmatch(words)
    if match is None:
        return []
    part, rest = match["part"] or match["part2"], match["rest"] or match["rest2"]
    days = read_days(rest, said.against)
    if days is None or days.weekday is not None or days.length > 1:
        return []
    low, high = _HOURS[part]
    start = datetime.combine(days.first, time()) + timedelta(hours=low)
    end = datetime.combine(days.first, time()) + timedelta(hours=high)
    window = {
        "start": instant(start.date(), start.time(), said.zone),
        "end": instant(end.date(), end.time(), said.zone),
        "edge_h": "1" if said.zone else "3",
    }
    drafts = [bare_draft("interval", window, *zone_note(said), *notes(days))]
    band = {"night": "night", "dawn": "twilight", "dusk": "twilight"}.get(part)
    return [*drafts, bare_draft("sun-band", {"band": band})] if band else drafts


def clock(words: str, said: Said) -> list[Draft]:
    """Read a time of day, with a date or without, with a zone or without.

    Raises:
        InvalidClueError: If it is no time of day.
    """
    turned = _ON_CLOCK.fullmatch(words)
    if turned is not None:
        words = f"at {turned['clock']} on {turned['day']}"
    match = _CLOCK.fullmatch(words)
    if match is None or (match["minute"] is None and match["half"] is None):
        return []
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = (match["half"] or "").replace(".", "")
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour > 24 or minute > 59 or (hour == 24 and minute):  # noqa: PLR2004 -- a clock
        msg = f"“{words}” is no time of day"
        raise InvalidClueError(msg)
    zone = match["zone"] or ""
    days = read_days(match["day"], said.against) if match["day"] else None
    if match["day"] and days is None:
        return []
    return [_at(hour % 24, minute, zone, days, said)]


def _at(hour: int, minute: int, zone: str, days: Days | None, said: Said) -> Draft:
    moment = time(hour, minute)
    if days is None or days.weekday is not None:
        start = hour * 60 + minute
        window = {"from_min": str((start - 15) % 1440), "to_min": str((start - 15) % 1440 + 30)}
        return bare_draft(
            "hour-of-day", window, "the clock showed the time kept where it was filmed"
        )
    if zone in _NOON_ZONE:
        told = instant(days.first, moment)
    elif zone[:1] in {"+", "-"}:
        offset = zone if ":" in zone else f"{zone[:3]}:{zone[3:]}"
        told = f"{days.first.isoformat()}T{moment.isoformat()}{offset}"
    elif "/" in zone or said.zone:
        name = "/".join(p.title() for p in zone.split("/")) if "/" in zone else said.zone
        return _in_zone(days, moment, name)
    else:
        local = f"{days.first.isoformat()}T{moment.isoformat()}"
        return bare_draft("wall-clock", {"local": local}, "the clock's zone is not known")
    try:
        at = Instant(text=told)
    except InvalidValueError as error:
        raise InvalidClueError(str(error)) from None
    return bare_draft("interval", _around(at, at), "the clock is right to five minutes")


def _in_zone(days: Days, moment: time, zone: str) -> Draft:
    """Return a clock's time in a known zone: of two such times both, of none a refusal."""
    told = shown(days.first, moment, zone)
    if not told.instants:
        msg = f"clocks of {zone} never showed {moment:%H:%M} on {days.first}: they were put forward"
        raise InvalidClueError(msg)
    first, last = (Instant.of(told.instants[n].astimezone(UTC)) for n in (0, -1))
    assumes = ["the clock is right to five minutes"]
    if first != last:
        assumes.append("clocks were put back over it: it may be either of two times")
    return bare_draft("interval", _around(first, last), *assumes)


def _around(first: Instant, last: Instant) -> dict[str, str]:
    return {
        "start": Instant.from_ns(first.ns - _FIVE_MIN_NS).text,
        "end": Instant.from_ns(last.ns + _FIVE_MIN_NS).text,
        "edge_h": "0.1",
    }


def light(words: str, _: Said) -> list[Draft]:
    """Read "by day", "at night", "in the afternoon"."""
    bare = words.removeprefix("filmed ").removeprefix("shot ")
    for band, phrases in _BANDS.items():
        if bare in phrases.split("|"):
            return [bare_draft("sun-band", {"band": band})]
    hours = {
        "in the morning": "morning",
        "in the afternoon": "afternoon",
        "at noon": "noon",
        "in the evening": "evening",
        "around noon": "noon",
        "at midday": "noon",
    }
    if bare in hours:
        low, high = _HOURS[hours[bare]]
        window = {"from_min": str(low * 60), "to_min": str(high * 60)}
        return [
            bare_draft("hour-of-day", window, "the words mean the time kept where it was filmed")
        ]
    return []


def notes(days: Days) -> tuple[str, ...]:
    """Return how days were read, where that is not as written."""
    return (days.note,) if days.note else ()


def zone_note(said: Said) -> tuple[str, ...]:
    """Return whose days are meant."""
    return (
        (f"days are those of {said.zone}",)
        if said.zone
        else ("the zone of its days is not known: UTC, with edges of some 3 hours",)
    )


def bare_draft(form: str, parameters: dict[str, Any], *assumes: str) -> Draft:
    """Return a draft whose words are put in later."""
    return Draft(form, parameters, "", tuple(assumes))
