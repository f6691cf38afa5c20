"""What a film's or recording's container says of itself, without decoding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from fractions import Fraction
from typing import Any, Final

from firsthand.examine.media import boxes, places, turning
from firsthand.examine.media.formats import DEMUXERS
from firsthand.examine.media.opening import declared, opened
from firsthand.examine.signatures import Trouble
from firsthand.records import Facts, Gap, Instant, InvalidValueError, Observation, Whole
from firsthand.records.form import INT_LIMIT
from firsthand.steps import File, Source, step

_MOST_TAGS: Final = 200
_LONGEST_TAG: Final = 2_000
_LOCATIONS: Final = ("com.apple.quicktime.location.ISO6709", "location", "location-eng")
_MAKES: Final = ("com.apple.quicktime.make", "com.android.manufacturer", "make")
_MODELS: Final = ("com.apple.quicktime.model", "com.android.model", "model")
_SOFTWARES: Final = ("com.apple.quicktime.software", "com.android.version", "software", "firmware")
# Tags that hold a time, and the clock that it is by.
_DATES: Final = {
    "com.apple.quicktime.creationdate": "QuickTime creation date tag",
    "date": "container date tag",
    "icrd": "container date tag",
}
_WITH_OFFSET: Final = re.compile(
    r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d{1,9})?)\s*(Z|[+-]\d\d:?\d\d)", re.ASCII
)
_LOCAL: Final = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?", re.ASCII)
_UTC_NOTE: Final = "the format says that this is UTC; some cameras write local time all the same"
_MOVIE_CLOCKS: Final = {"mvhd": "container", "tkhd": "stream", "mdhd": "stream"}


class Film(Source):
    """A film or recording, opened but not decoded.

    Attributes:
        file: Its bytes.
        container: A PyAV input container, or the `Trouble` that says why there is none.
    """

    fits = ("video/*", "audio/*", "application/mxf")

    def __init__(self, file: File, container: Any) -> None:  # noqa: ANN401
        self.file = file
        self.container = container

    @classmethod
    @contextmanager
    def open(cls, file: File) -> Iterator[Film]:
        """Open a film. Bad input raises nothing; it leaves `container` a `Trouble`."""
        with opened(file) as container:
            yield cls(file, container)


@step(version=1)
def container(film: Film) -> Iterator[Observation | Gap]:
    """Tell what a container says of itself: streams, tags, times, position, device.

    It is what the file declares; `decoded` tells what is there. Every time is told with the clock
    that it is by. A file that cannot be opened is told by the step that decodes it, not here.

    Args:
        film: The film or recording.

    Yields:
        A ``container`` observation; ``timestamp``, ``position`` and ``device`` observations for
        what its tags hold; a gap when there are more tags than are told.
    """
    if isinstance(film.container, Trouble):
        return
    whole = Whole(item=film.file.item.id)
    movie = _movie(film.file)
    tags = _tags(film.container)
    yield Observation(kind="container", where=whole, facts=_facts(film.container, tags, movie))
    for facts in _times(tags, movie):
        yield Observation(kind="timestamp", where=whole, facts=facts)
    seen = set()
    for tag in tags:
        found = places.iso6709(tag["value"]) if tag["name"] in _LOCATIONS else None
        if found is not None and found not in seen:
            seen.add(found)
            facts = Facts(found, source="container location tag", written=tag["value"])
            yield Observation(kind="position", where=whole, facts=facts)
    device = _device(tags)
    if device:
        facts = Facts(device, source="container tags")
        yield Observation(kind="device", where=whole, facts=facts)
    if len(tags) == _MOST_TAGS:
        yield Gap(asked="every tag", why=f"only the first {_MOST_TAGS} tags are told", where=whole)


def _movie(file: File) -> bytes | None:
    if DEMUXERS.get(file.media_type or "") != "mov":
        return None
    with file.open() as opened_file:
        return boxes.movie(opened_file, file.item.size)


def _facts(container: Any, tags: list[dict[str, Any]], movie: bytes | None) -> Facts:  # noqa: ANN401
    matrices = boxes.track_matrices(movie) if movie else {}
    return Facts(
        format=container.format.long_name or container.format.name,
        duration_declared_s=_seconds(declared(container, None)),
        streams=[_stream(s, matrices.get(s.index)) for s in container.streams],
        tags=tags,
    )


def _stream(stream: Any, matrix: tuple[int, ...] | None) -> dict[str, Any]:  # noqa: ANN401
    context = getattr(stream, "codec_context", None)
    facts = {
        "index": stream.index,
        "type": stream.type,
        "codec": context.name if context else None,
        "tick": _ratio(stream.time_base),
        "start_tick": _whole(stream.start_time),
        "duration_ticks": _whole(stream.duration),
        "language": stream.language,
    }
    if stream.type == "video" and context:
        turn = turning.from_matrix(matrix) if matrix else None
        facts |= {
            "width_px": _whole(context.width),
            "height_px": _whole(context.height),
            "rotation_deg": turn.clockwise_deg if turn else None,
            "mirrored": turn.mirrored if turn else None,
            "sample_aspect": _ratio(stream.sample_aspect_ratio),
            "pixel_format": context.pix_fmt,
            "frame_rate_declared": _ratio(stream.average_rate),
        }
    if stream.type == "audio" and context:
        facts |= {
            "sample_rate_hz": _whole(context.sample_rate),
            "channels": _whole(context.channels),
        }
    return {k: v for k, v in facts.items() if v is not None}


def _tags(container: Any) -> list[dict[str, Any]]:  # noqa: ANN401
    found = [{"name": k, "value": v, "stream": None} for k, v in container.metadata.items()]
    for stream in container.streams:
        found += [
            {"name": k, "value": v, "stream": stream.index} for k, v in stream.metadata.items()
        ]
    return [
        {**tag, "name": _text(tag["name"]), "value": _text(tag["value"])}
        for tag in found[:_MOST_TAGS]
    ]


def _times(tags: list[dict[str, Any]], movie: bytes | None) -> Iterator[Facts]:
    told = set()
    for facts in (*_movie_times(movie or b""), *_tag_times(tags, in_boxes=movie is not None)):
        if facts not in told:
            told.add(facts)
            yield facts


def _movie_times(movie: bytes) -> Iterator[Facts]:
    created: dict[str, int] = {}
    for stamp in boxes.stamps(movie):
        if stamp.which == "creation":
            created[stamp.of] = stamp.seconds
        elif stamp.seconds == created.get(stamp.of):
            continue  # never modified: one time is enough
        clock = f"{_MOVIE_CLOCKS[stamp.of]} {stamp.which} time"
        written = f"{stamp.seconds} seconds since 1904-01-01"
        facts = Facts(clock=clock, written=written, zone="UTC", note=_UTC_NOTE)
        if stamp.at is not None:
            local = stamp.at.strftime("%Y-%m-%dT%H:%M:%S")
            facts = Facts(facts, instant=Instant.of(stamp.at), local=local)
        yield facts


def _tag_times(tags: list[dict[str, Any]], *, in_boxes: bool) -> Iterator[Facts]:
    for tag in tags:
        name = tag["name"].lower()
        if name == "creation_time":
            # In a movie this tag is what libav made of the boxes that were read above.
            of = "stream" if tag["stream"] is not None else "container"
            clock = None if in_boxes else f"{of} creation time"
        else:
            clock = _DATES.get(name)
        if clock is not None:
            yield Facts({"clock": clock, "written": tag["value"], **_read(tag["value"])})


def _read(written: str) -> dict[str, Any]:
    """Read a written time: an instant if it states its offset, else a local time, else nothing."""
    match = _WITH_OFFSET.fullmatch(written.strip())
    if match is not None:
        offset = (
            match[3] if match[3] == "Z" or ":" in match[3] else f"{match[3][:3]}:{match[3][3:]}"
        )
        try:
            instant = Instant(text=f"{match[1]}T{match[2]}{offset}")
        except InvalidValueError:
            return {"zone": "unknown"}
        local = f"{match[1]}T{match[2][:8]}"
        return {"instant": instant, "local": local, "zone": "UTC" if offset == "Z" else offset}
    match = _LOCAL.fullmatch(written.strip())
    try:
        local = f"{match[1]}T{match[2]}" if match else ""
        datetime.fromisoformat(local).replace(tzinfo=UTC)
    except ValueError:
        return {"zone": "unknown"}
    return {"local": local, "zone": "unknown"}


def _device(tags: list[dict[str, Any]]) -> dict[str, str]:
    known = {tag["name"].lower(): tag["value"] for tag in reversed(tags) if tag["value"]}
    found = {}
    for fact, names in (("make", _MAKES), ("model", _MODELS), ("software", _SOFTWARES)):
        value = next((known[n.lower()] for n in names if n.lower() in known), None)
        if value:
            found[fact] = value
    return found


def _text(given: str) -> str:
    """Return a tag as text that a record can hold: no lone surrogates, no end of its own."""
    clean = given.encode("utf-8", "replace").decode("utf-8")
    return clean if len(clean) <= _LONGEST_TAG else clean[:_LONGEST_TAG] + " …"


def _whole(given: int | None) -> int | str | None:
    """Return a whole number as a record can hold it."""
    return given if given is None or abs(given) <= INT_LIMIT else str(given)


def _ratio(given: Fraction | None) -> str | None:
    return None if given is None else f"{given.numerator}/{given.denominator}"


def _seconds(given: Fraction | None) -> str | None:
    return None if given is None else f"{float(given):.3f}"
