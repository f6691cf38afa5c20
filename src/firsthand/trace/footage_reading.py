"""How a film's pictures are had for its sketch.

The demuxer is chosen by the item's media type; it reads the one file object and may open nothing
else. What cannot be decoded is passed over and counted: what comes after it is still had.
"""

from __future__ import annotations

import itertools
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Final

import av
import av.logging

from firsthand.records.form import INT_LIMIT
from firsthand.steps import File, Source
from firsthand.trace.footage_shown import Shown, turn_of

DEMUXERS: Final = {
    "video/mp4": "mov",
    "video/quicktime": "mov",
    "video/3gpp": "mov",
    "video/3gpp2": "mov",
    "video/x-m4v": "mov",
    "video/webm": "matroska",
    "video/x-matroska": "matroska",
    "video/x-msvideo": "avi",
    "video/mp2t": "mpegts",
    "video/mpeg": "mpeg",
    "video/x-flv": "flv",
    "video/x-ms-wmv": "asf",
    "video/x-ms-asf": "asf",
    "video/ogg": "ogg",
    "application/mxf": "mxf",
}
BAD_FILM: Final = (av.FFmpegError, ValueError, OverflowError)
MOST_PIXELS: Final = 16_384 * 16_384 // 2
_MOST_BAD: Final = 5_000
_MOST_STOPS: Final = 3
_SPARSE_S: Final = 6.5
"""Where key frames lie further apart, others are decoded as well [s]."""
_SHORT_S: Final = 15.0
"""A film that is shorter costs little, and has few key frames, which may miss its shots [s]."""
_LEAST_ASPECT, _MOST_ASPECT = Fraction(1, 4), Fraction(4)


@dataclass
class Film:
    """A film being read.

    Attributes:
        stream: Index of its video stream.
        tick: Length of a tick [s].
        size: Width and height, upright and with square pixels [px].
        bad: How many packets could not be decoded.
        end: Where the last picture that was decoded ends [ticks].
        last: Where the last one starts that need not be decoded [ticks]; nothing if not looked.
        stopped: Whether reading stopped before the end.
        short: Whether it is known to be so short that all its pictures are had.
    """

    stream: int
    tick: Fraction
    size: tuple[int, int]
    bad: int = 0
    end: int = 0
    last: int | None = None
    stopped: bool = False
    short: bool = False
    _pictures: Iterator[Shown] = field(default_factory=lambda: iter(()))

    def __iter__(self) -> Iterator[Shown]:
        return self._pictures


class Footage(Source):
    """A film, opened: all its pictures.

    Attributes:
        film: It, or nothing when it cannot be read.
        why: Why not.
    """

    fits = ("video/*", "application/mxf")
    only_keys = False

    def __init__(self, file: File, film: Film | None, why: str | None = None) -> None:
        super().__init__(file)
        self.film = film
        self.why = why

    @classmethod
    @contextmanager
    def open(cls, file: File) -> Iterator[Footage]:
        """Open a film. Bad input raises nothing; it leaves `why`."""
        demuxer = DEMUXERS.get(file.media_type or "")
        if demuxer is None:
            yield cls(file, None, f"no decoder is let at {file.media_type}")
            return
        sparse, last, short = _packets_say(file, demuxer) if cls.only_keys else (False, None, False)
        with file.open() as source, av.logging.Capture():
            try:
                opened = container(source, demuxer)
            except BAD_FILM:
                yield cls(file, None, "its header makes no sense to the decoder")
                return
            with opened:
                found = _stream(opened)
                if isinstance(found, str):
                    yield cls(file, None, found)
                    return
                film = _film(opened, found, cls.only_keys, sparse=sparse)
                film.last, film.short = last, short
                yield cls(file, film)


class KeyFootage(Footage):
    """A film, opened: its key frames, and others where they are far apart or the film is short."""

    only_keys = True


def container(source: Any, demuxer: str) -> Any:  # noqa: ANN401
    """Open a film or a recording with one demuxer, within limits.

    Raises:
        FFmpegError, ValueError, OverflowError: If its header makes no sense (`BAD_FILM`).
    """
    logger = logging.getLogger("libav")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
        logger.propagate = False
    options = {
        "protocol_whitelist": "none",
        "format_whitelist": demuxer,
        "probesize": "5000000",
        "analyzeduration": "5000000",
        "max_streams": "100",
        "max_pixels": str(MOST_PIXELS),
    }
    return av.open(
        source, "r", format=demuxer, options=options, metadata_errors="replace", io_open=_nothing
    )


def _nothing(url: str, flags: int, options: dict[str, str]) -> Any:  # noqa: ANN401, ARG001
    msg = "a film may open no other file"
    raise PermissionError(msg)


def _stream(container: Any) -> Any:  # noqa: ANN401
    for stream in container.streams.video:
        cover = stream.disposition & stream.disposition.attached_pic
        if not cover:
            context = stream.codec_context
            if context is None:
                return "it is coded in a way that no decoder here knows"
            if not 0 < context.width * context.height <= MOST_PIXELS:
                return "it declares pictures of a size that is not decoded"
            return stream
    return "it has no video stream"


def _packets_say(file: File, demuxer: str) -> tuple[bool, int | None, bool]:
    """Say whether key frames are close enough, when the last picture starts, and if it is short.

    No picture is decoded for it.
    """
    with file.open() as source, av.logging.Capture():
        try:
            with container(source, demuxer) as opened:
                stream = _stream(opened)
                if isinstance(stream, str):
                    return False, None, False
                ticks, keys = [], []
                for packet in opened.demux(stream):
                    if packet.pts is not None and abs(packet.pts) < INT_LIMIT // 2:
                        ticks.append(packet.pts)
                        if packet.is_keyframe:
                            keys.append(packet.pts)
                tick = float(stream.time_base or 1)
        except BAD_FILM:
            return False, None, False
    if not keys:
        return False, None, False
    edges = [min(ticks), *sorted(keys), max(ticks)]
    if (edges[-1] - edges[0]) * tick < _SHORT_S:
        return False, edges[-1], True
    longest = max(b - a for a, b in itertools.pairwise(edges)) * tick
    return bool(longest <= _SPARSE_S), edges[-1], False


def _film(container: Any, stream: Any, only_keys: bool, *, sparse: bool) -> Film:  # noqa: ANN401, FBT001
    context = stream.codec_context
    context.thread_type, context.thread_count = "NONE", 1
    context.options = {"max_pixels": str(MOST_PIXELS)}
    if only_keys:
        context.skip_frame = "NONKEY" if sparse else "NONREF"
        context.options = {**context.options, "skip_loop_filter": "all"}
    aspect = stream.sample_aspect_ratio or Fraction(1)
    aspect = aspect if _LEAST_ASPECT <= aspect <= _MOST_ASPECT else Fraction(1)
    film = Film(
        stream.index,
        Fraction(stream.time_base or 1),
        (max(1, round(context.width * aspect)), context.height),
    )
    film._pictures = _pictures(container, stream, film)  # noqa: SLF001 -- it is made here
    first = next(film._pictures, None)  # noqa: SLF001
    if first is not None:
        if first.turn % 180:
            film.size = film.size[::-1]
        film._pictures = _then(first, film._pictures)  # noqa: SLF001
    return film


def _then(first: Shown, rest: Iterator[Shown]) -> Iterator[Shown]:
    yield first
    yield from rest


def _pictures(container: Any, stream: Any, film: Film) -> Iterator[Shown]:  # noqa: ANN401
    last: int | None = None
    for frame in _frames(container, stream, film):
        tick = frame.pts if frame.pts is not None else frame.dts
        if tick is None:
            tick = film.end
        # The clock of a sketch runs forward; where a stream's does not, pictures are passed over.
        if abs(tick) > INT_LIMIT // 2 or (last is not None and tick <= last):
            film.bad += 1
            continue
        step = 0 if last is None else tick - last
        last, film.end = tick, tick + (frame.duration or step)
        yield Shown(frame, tick, turn_of(frame))


def _frames(container: Any, stream: Any, film: Film) -> Iterator[Any]:  # noqa: ANN401
    demuxer = container.demux(stream)
    stops = 0
    while film.bad < _MOST_BAD:
        try:
            packet = next(demuxer)
        except StopIteration:
            return
        except BAD_FILM:
            stops += 1
            if stops > _MOST_STOPS:
                film.stopped = True
                return
            demuxer = container.demux(stream)
            continue
        try:
            frames = packet.decode()
        except BAD_FILM:
            film.bad += 1
            continue
        yield from frames
