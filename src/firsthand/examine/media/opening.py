"""How a decoder is let at a film or a recording: one file, one demuxer, within limits.

The demuxer is chosen by the item's media type, which our own table decided; it reads the one file
object and may open nothing else: no protocol, no other format inside, no data reference. What the
header declares is checked before anything is decoded.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from typing import Any, Final

import av
import av.logging

from firsthand.examine.media import boxes
from firsthand.examine.signatures import Trouble
from firsthand.steps import File

DEMUXERS: Final = {
    "video/mp4": "mov",
    "video/quicktime": "mov",
    "video/3gpp": "mov",
    "video/3gpp2": "mov",
    "audio/mp4": "mov",
    "video/webm": "matroska",
    "audio/webm": "matroska",
    "video/x-matroska": "matroska",
    "audio/x-matroska": "matroska",
    "video/x-msvideo": "avi",
    "video/x-ms-asf": "asf",
    "video/x-flv": "flv",
    "video/mpeg": "mpeg",
    "video/mpv": "mpegvideo",
    "video/mp2t": "mpegts",
    "video/ogg": "ogg",
    "audio/ogg": "ogg",
    "application/mxf": "mxf",
    "audio/mpeg": "mp3",
    "audio/aac": "aac",
    "audio/flac": "flac",
    "audio/wav": "wav",
    "audio/aiff": "aiff",
    "audio/amr": "amr",
    "audio/x-caf": "caf",
}
"""Which demuxer is let at which media type; no other is ever tried."""

MOST_PIXELS: Final = 64 << 20
"""Largest picture that is decoded [pixels]: 8192 x 8192; 8K video has half of that."""
MOST_FRAMES_PER_S: Final = 10_000
MOST_SECONDS: Final = 864_000
"""Longest declared duration that is decoded, and widest span of time stamps [s]: ten days."""
MOST_SAMPLES_PER_S: Final = 768_000
MOST_CHANNELS: Final = 64

_OPTIONS: Final = {
    "protocol_whitelist": "none",
    "probesize": "5000000",  # [bytes]
    "analyzeduration": "5000000",  # [us]
    "max_streams": "100",
    "max_pixels": str(MOST_PIXELS),
}
_ASK: Final = "ask for the file as it left the device, or for a copy that plays"
# What libav raises for bytes that it cannot make sense of; PyAV itself raises ValueError.
BAD_INPUT: Final = (av.FFmpegError, ValueError, OverflowError)


@contextmanager
def opened(file: File) -> Iterator[Any]:
    """Open a film or recording for decoding.

    Yields:
        A PyAV input container, or a `Trouble` that says why there is none.
    """
    demuxer = DEMUXERS.get(file.media_type or "")
    if demuxer is None:
        yield Trouble("unreadable", f"no decoder is let at {file.media_type}")
        return
    _listen()
    with file.open() as source:
        try:
            with av.logging.Capture():
                container = av.open(
                    source,
                    "r",
                    format=demuxer,
                    options={**_OPTIONS, "format_whitelist": demuxer},
                    metadata_errors="replace",
                    io_open=_open_nothing,
                )
        except av.error.MemoryError as error:
            yield Trouble(
                "refused", "opening it takes more memory than is allowed", detail=str(error)
            )
            return
        except BAD_INPUT as error:
            yield _unopened(file, str(error))
            return
        try:
            if len(container.streams):
                yield container
            else:
                yield Trouble("unreadable", "no stream of pictures or sound is in it", _ASK)
        finally:
            container.close()


def refusal(file: File, container: Any, stream: Any) -> Trouble | None:  # noqa: ANN401
    """Say why a stream is not decoded at all, by what its headers declare."""
    context = stream.codec_context
    if context is None:
        return Trouble("unreadable", "it is coded in a way that no decoder here knows")
    sizes, durations = _header(file)
    if stream.type == "video":
        sizes.append((context.width or 0, context.height or 0))
        why = _too_large(sizes) or _too_fast(stream.average_rate)
    else:
        why = _too_many(context.sample_rate or 0, context.channels or 0)
    why = why or _too_long([*durations, declared(container, stream) or Fraction(0)])
    if why is None:
        return None
    return Trouble("refused", why, "examine it by hand if it matters: the header may be forged")


def declared(container: Any, stream: Any) -> Fraction | None:  # noqa: ANN401
    """Return the duration that a stream, or else its container, declares [s]."""
    if stream is not None and stream.duration and stream.time_base:
        return Fraction(stream.duration * stream.time_base)
    return Fraction(container.duration, 1_000_000) if container.duration else None


def _header(file: File) -> tuple[list[tuple[int, int]], list[Fraction]]:
    """Return the sizes and durations that a movie's boxes declare, where the decoder reads past."""
    if DEMUXERS.get(file.media_type or "") != "mov":
        return [], []
    with file.open() as source:
        movie = boxes.movie(source, file.item.size) or b""
    return list(boxes.declared_sizes(movie)), list(boxes.declared_seconds(movie))


def _too_large(sizes: list[tuple[int, int]]) -> str | None:
    width, height = max(sizes, key=lambda size: size[0] * size[1])
    if width * height <= MOST_PIXELS:
        return None
    return f"it declares pictures of {width} x {height} pixels, above 64 megapixels"


def _too_fast(rate: Fraction | None) -> str | None:
    if rate is None or rate <= MOST_FRAMES_PER_S:
        return None
    return f"it declares {_round(rate)} pictures a second, above {MOST_FRAMES_PER_S}"


def _too_many(rate: int, channels: int) -> str | None:
    if rate > MOST_SAMPLES_PER_S or rate < 0:
        return f"it declares {rate} samples a second, above {MOST_SAMPLES_PER_S}"
    if channels > MOST_CHANNELS:
        return f"it declares {channels} channels, above {MOST_CHANNELS}"
    return None


def _too_long(durations: list[Fraction]) -> str | None:
    longest = max(durations)
    if longest <= MOST_SECONDS:
        return None
    return f"it declares a duration of {_round(longest)} s, above {MOST_SECONDS} s (ten days)"


def _listen() -> None:
    """Have libav's complaints, which `Capture` gathers; what nobody gathers goes nowhere."""
    logger = logging.getLogger("libav")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
        logger.propagate = False
    # The same complaint about two pictures is two complaints.
    av.logging.set_skip_repeated(False)
    av.logging.set_level(av.logging.ERROR)


def _open_nothing(url: str, flags: int, options: dict[str, str]) -> Any:  # noqa: ANN401, ARG001
    msg = "a film may open no other file"
    raise PermissionError(msg)


def _unopened(file: File, detail: str) -> Trouble:
    why = "its header makes no sense to the decoder"
    todo = _ASK
    if DEMUXERS.get(file.media_type or "") == "mov":
        with file.open() as source:
            kinds = {box.kind for box in boxes.top_boxes(source, file.item.size)}
        if b"moov" not in kinds:
            why = "its index (the moov box) is missing: it was cut off, or never finished"
            todo = (
                "ask for the complete file; an index can be rebuilt with another clip from the "
                "same device"
            )
    return Trouble("unreadable", why, todo, detail)


def _round(value: Fraction) -> str:
    return f"{float(value):.0f}"
