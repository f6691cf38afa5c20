"""Clues that files carry: positions, times of their making, when they were collected, their light.

All of it can be forged or lost on the way, and clocks are wrong: each clue says how doubtful it is.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from typing import Annotated, Final

from firsthand.locate.forms.given import InvalidClueError
from firsthand.locate.making import Draft
from firsthand.locate.words import checked
from firsthand.records import Capture, Clue, Gap, Instant, Observation
from firsthand.steps import Kind, step

_FOOTAGE: Final = frozenset({"video", "image", "audio"})
_CAMERA_CLOCKS: Final = frozenset(
    {"EXIF original", "EXIF digitized", "file name", "container creation time",
     "stream creation time"}
)  # fmt: skip
_FORMAT_SAYS_UTC: Final = frozenset({"container creation time", "stream creation time"})
_DAYLIGHT_PERCENT: Final = 40.0
_DARK_PERCENT: Final = 8.0
_MINUTE_NS: Final = 60 * 1_000_000_000


@step(version=1)
def positions(
    position: Annotated[Observation, Kind("position")], *, radius_m: int = 100, doubt: str = "0.02"
) -> Iterator[Clue | Gap]:
    """Read a position that a file states as a clue to where the camera stood.

    Args:
        position: What the file states.
        radius_m: Within which 95 % of such positions lie [m].
        doubt: How often they are simply wrong [decimal].
    """
    facts = position.facts
    parameters = {
        "latitude_deg": str(facts.get("latitude_deg")),
        "longitude_deg": str(facts.get("longitude_deg")),
        "radius_m": str(radius_m),
    }
    source = facts.get("source", "the file")
    words = f"at {parameters['latitude_deg']}, {parameters['longitude_deg']} ({source})"
    assumes = ("the position is the device's own, and of the moment of filming",)
    yield from _given(Draft("point", parameters, words, assumes), doubt, position)


@step(version=1)
def file_times(
    timestamp: Annotated[Observation, Kind("timestamp")], *, doubt: str = "0.05"
) -> Iterator[Clue | Gap]:
    """Read a time that a device wrote into a file as a clue to when it was filmed.

    A time without a zone stays without one; one that its format says is UTC may be local all the
    same. Times of later changes say nothing of the filming.

    Args:
        timestamp: What the file states.
        doubt: How often such clocks are simply wrong [decimal].
    """
    facts = timestamp.facts
    clock = str(facts.get("clock", ""))
    instant, local = facts.get("instant"), facts.get("local")
    words = f"{clock}: {facts.get('written', '')}"
    if clock == "EXIF GPS" and instant is not None:
        draft = Draft("interval", _around(instant, 5), words, ("satellites' time is right",))
        yield from _given(draft, "0.02", timestamp)
    elif clock in _FORMAT_SAYS_UTC and instant is not None:
        parameters = {"time": str(instant), "spread_min": "10"}
        assumes = ("it was written when filming started or ended, in UTC or by a local clock",)
        yield from _given(Draft("device-clock", parameters, words, assumes), doubt, timestamp)
    elif clock in _CAMERA_CLOCKS and instant is not None:
        assumes = ("the device's clock and zone were set right",)
        yield from _given(Draft("interval", _around(instant, 10), words, assumes), doubt, timestamp)
    elif clock in _CAMERA_CLOCKS and isinstance(local, str):
        parameters = {"local": local, "spread_min": "10"}
        assumes = ("the device's clock showed the time kept where it was filmed",)
        yield from _given(Draft("wall-clock", parameters, words, assumes), doubt, timestamp)


@step(version=1)
def collected(
    capture: Capture, media: Annotated[Observation, Kind("media-type")]
) -> Iterator[Clue | Gap]:
    """Read when footage was collected as a clue: it was filmed before.

    Args:
        capture: That it was found.
        media: What it is.
    """
    if media.facts.get("family") in _FOOTAGE and capture.at is not None:
        parameters = {"end": capture.at.utc().text, "edge_h": "0.1"}
        assumes = ("the clock of the machine that collected it was right",)
        draft = Draft("before", parameters, f"collected at {capture.at.text}", assumes)
        yield from _given(draft, "", media)


@step(version=1)
def daylight(
    brightness: Annotated[Observation, Kind("brightness")],
    *,
    day_doubt: str = "0.15",
    night_doubt: str = "0.4",
) -> Iterator[Clue | Gap]:
    """Read how bright a film is as a clue: bright as by day, or dark as at night.

    Lamps are bright and cellars dark, so it is doubtful; what lies between says nothing.

    Args:
        brightness: Brightness in each second.
        day_doubt: How often a bright film was not made by day [decimal].
        night_doubt: How often a dark one was not made at night [decimal].
    """
    told = [float(each) for each in brightness.facts.get("per_second_percent", ()) if each]
    if not told:
        return
    middle = statistics.median(told)
    words = f"brightness of {middle:.0f} % in the middle"
    if middle >= _DAYLIGHT_PERCENT:
        draft = Draft("sun-band", {"band": "day"}, f"{words}, as by day", ("not lit by lamps",))
        yield from _given(draft, day_doubt, brightness)
    elif middle <= _DARK_PERCENT:
        assumes = ("filmed under the open sky, exposed as cameras do",)
        draft = Draft("sun-band", {"band": "night"}, f"{words}, as at night", assumes)
        yield from _given(draft, night_doubt, brightness)


def _around(instant: object, minutes: int) -> dict[str, str]:
    at = instant if isinstance(instant, Instant) else Instant(text=str(instant))
    return {
        "start": Instant.from_ns(at.ns - minutes * _MINUTE_NS).text,
        "end": Instant.from_ns(at.ns + minutes * _MINUTE_NS).text,
        "edge_h": "0.2",
    }


def _given(draft: Draft, doubt: str, source: Observation) -> Iterator[Clue | Gap]:
    """Yield the clue, or why what the file states cannot be one."""
    try:
        yield checked(draft.clue(doubt=doubt, item=source.about))
    except InvalidClueError as error:
        yield Gap(
            asked=f"a clue from what the file states ({draft.words})",
            why=str(error),
            item=source.about,
            todo="Look at what the file states, and add the clue by hand if it means something.",
        )
