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

from firsthand.examine.media import boxes, claims
from firsthand.examine.media.formats import DEMUXERS
from firsthand.examine.signatures import Trouble
from firsthand.steps import File

_OPTIONS: Final = {
    "protocol_whitelist": "none",
    "probesize": "5000000",  # [bytes]
    "analyzeduration": "5000000",  # [us]
    "max_streams": "100",
    "max_pixels": str(claims.MOST_PIXELS),
}
_ASK: Final = "ask for the file as it left the device, or for a copy that plays"
_FORGED: Final = "examine it by hand if it matters: the header may be forged"
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
    why = _movie_claim(file) or claims.too_long([declared(container, stream) or Fraction(0)])
    if stream.type == "video":
        size = context.width or 0, context.height or 0
        why = why or claims.too_large([size]) or claims.too_fast(stream.average_rate)
    else:
        why = why or claims.too_much_sound(context.sample_rate or 0, context.channels or 0)
    return None if why is None else Trouble("refused", why, _FORGED)


def declared(container: Any, stream: Any) -> Fraction | None:  # noqa: ANN401
    """Return the duration that a stream, or else its container, declares [s]."""
    if stream is not None and stream.duration and stream.time_base:
        return Fraction(stream.duration * stream.time_base)
    return Fraction(container.duration, 1_000_000) if container.duration else None


def _movie_claim(file: File) -> str | None:
    """Say what a movie's boxes claim that cannot be: the decoder's library reads past it."""
    if DEMUXERS.get(file.media_type or "") != "mov":
        return None
    with file.open() as source:
        movie = boxes.movie(source, file.item.size)
    return claims.of_movie(movie, file.item.size) if movie else None


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
    claim = _movie_claim(file)
    if claim is not None:
        return Trouble("refused", claim, _FORGED, detail)
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
