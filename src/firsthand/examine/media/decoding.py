"""Decoding that goes on: what cannot be decoded is noted, and what comes after it is still had."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import av
import av.logging

from firsthand.examine.media.account import Ending
from firsthand.examine.media.claims import MOST_PIXELS
from firsthand.examine.media.opening import BAD_INPUT

_MOST_FAILURES: Final = 5_000
_MOST_STOPS: Final = 3


def packets(container: Any, stream: Any, ending: Ending) -> Iterator[Any]:  # noqa: ANN401
    """Yield a stream's packets, going on after an error where the file allows it."""
    stops = 0
    demuxer = container.demux(stream)
    while True:
        try:
            with av.logging.Capture():
                packet = next(demuxer)
        except StopIteration:
            return
        except BAD_INPUT as error:
            stops += 1
            if stops > _MOST_STOPS:
                ending.stopped = str(error)
                return
            demuxer = container.demux(stream)
            continue
        yield packet


def decoded_packets(
    container: Any,  # noqa: ANN401
    stream: Any,  # noqa: ANN401
    ending: Ending,
    reach: int,
) -> Iterator[Any]:
    """Yield a stream's decoded frames; what the decoder complains about is noted, and it goes on.

    Decoding runs in one thread: two files side by side need less work than one file on two
    threads, and the decoder's complaints can be told by picture.

    Args:
        container: The open container.
        stream: One of its streams.
        ending: The account that is kept.
        reach: How far from 0 the time of a piece that the edit list hides can be [ticks].
    """
    context = stream.codec_context
    context.thread_type = "NONE"
    context.thread_count = 1
    context.options = {"max_pixels": str(MOST_PIXELS)}
    failures = 0
    flushed = False
    for packet in packets(container, stream, ending):
        flushed = packet.size == 0
        if packet.is_discard:
            _hide(packet, ending, reach)
        frames = _decoded(packet.decode, packet.pts, ending)
        if frames is None:
            failures += 1
            if failures > _MOST_FAILURES and not ending.pieces:
                ending.stopped = "nothing of it can be decoded"
                return
            continue
        yield from frames
    if not flushed:
        yield from _decoded(context.decode, None, ending) or ()


def _decoded(decode: Any, tick: int | None, ending: Ending) -> list[Any] | None:  # noqa: ANN401
    with av.logging.Capture() as said:
        try:
            frames: list[Any] = decode()
        except BAD_INPUT as error:
            ending.complain(tick, said[0][2] if said else str(error))
            return None
    if said:
        ending.complain(tick, said[0][2])
    return frames


def _hide(packet: Any, ending: Ending, reach: int) -> None:  # noqa: ANN401
    """Count a packet that the edit list hides; one with an impossible time was not meant to be."""
    if packet.pts is not None and abs(packet.pts) > reach:
        ending.untimed += 1
    else:
        ending.hidden += 1
