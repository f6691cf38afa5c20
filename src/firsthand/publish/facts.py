"""What a container or a picture states of itself, and what decoding it gave, in plain words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

from firsthand.publish.words import fact_name, timecode
from firsthand.records import Observation, Span

_ORDER: Final = ("latitude_deg", "longitude_deg", "altitude_m", "direction_deg", "make", "model")
_WORDS: Final = {True: "yes", False: "no"}


@dataclass(frozen=True)
class Row:
    """One fact: its name, and what it is, units and source included."""

    name: str
    value: str


def facts_of(
    container: Mapping[str, Any],
    decoded: Mapping[str, Any],
    image: Mapping[str, Any],
    seen: Mapping[str, Sequence[Observation]],
) -> tuple[Row, ...]:
    """Return the facts about an item's form, in the order in which a person asks for them."""
    rows = [
        ("Container", container.get("format")),
        ("Duration, as declared", _seconds(container.get("duration_declared_s"))),
        ("Duration, as decoded", _seconds(decoded.get("duration_decoded_s"))),
        ("Picture, as decoded", _pixels(decoded)),
        ("Rotation to show it upright", _degrees(decoded.get("rotation_deg"))),
        ("Frames decoded", _whole(decoded.get("frames"))),
        ("Damaged frames", _whole(decoded.get("corrupt_frames"))),
        ("Frame rate varies", _varies(decoded, seen.get("decoded", ()))),
        ("Shots", _whole(len(seen.get("shot", ())) or None)),
        ("Picture format", image.get("format")),
        ("Picture", _pixels(image)),
        ("Colours", image.get("mode")),
        ("EXIF orientation", _whole(image.get("orientation"))),
        ("Pictures in the file", _whole(image.get("frames"))),
    ]
    return tuple(Row(name, str(value)) for name, value in rows if value not in {None, ""})


def told(facts: Mapping[str, Any]) -> str:
    """Return the facts of a position or a device in one line, units in their names."""
    known = [n for n in _ORDER if n in facts]
    rest = sorted(n for n in facts if n not in _ORDER and n != "source")
    return "; ".join(f"{fact_name(n)} {facts[n]}" for n in (*known, *rest))


def stream_words(stream: Mapping[str, Any]) -> str:
    """Return what a container states of one stream."""
    sort = str(stream.get("type") or "stream")
    words = [f"{stream.get('index', '?')}: {sort}", stream.get("codec")]
    words.append(_pixels(stream))
    words.append(stream.get("pixel_format"))
    rate = stream.get("frame_rate_declared")
    words.append(f"{rate} frames per second declared" if rate else None)
    hertz = stream.get("sample_rate_hz")
    words.append(f"{hertz:,} Hz" if isinstance(hertz, int) else None)
    channels = stream.get("channels")
    words.append(f"{channels} channel(s)" if channels else None)
    rotation = stream.get("rotation_deg")
    words.append(f"rotated by {rotation}°" if rotation else None)
    language = stream.get("language")
    words.append(f"language tag {language}" if language else None)
    tick = stream.get("tick")
    words.append(f"one tick is {tick} s" if tick else None)
    return ", ".join(str(w) for w in words if w)


def _seconds(given: object) -> str | None:
    if given is None:
        return None
    try:
        exact = Fraction(str(given))
    except (ValueError, ZeroDivisionError):
        return str(given)
    return f"{timecode(exact)} ({given} s)"


def _pixels(facts: Mapping[str, Any]) -> str | None:
    width, height = facts.get("width_px"), facts.get("height_px")
    return f"{width} × {height} px" if width and height else None


def _degrees(given: object) -> str | None:
    return f"{given}°" if given else None


def _whole(given: object) -> str | None:
    return f"{given:,}" if isinstance(given, int) else None


def _varies(decoded: Mapping[str, Any], seen: Sequence[Observation]) -> str | None:
    varies = decoded.get("frame_rate_variable")
    if not isinstance(varies, bool):
        return None
    shortest, longest = decoded.get("shortest_frame_ticks"), decoded.get("longest_frame_ticks")
    where = seen[0].where if seen else None
    if not varies or not isinstance(where, Span) or shortest is None or longest is None:
        return _WORDS[varies]
    tick = f"{where.tick_num}/{where.tick_den} s"
    return f"yes: a frame lasts from {shortest} to {longest} ticks of {tick}"
