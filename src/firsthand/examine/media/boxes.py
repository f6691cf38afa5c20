"""A small reader of ISO base media boxes (ISO/IEC 14496-12), for what the decoder's library hides.

It reads box headers and the movie box only, never samples, and never more than it says.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import BinaryIO, Final

MOST_BOXES: Final = 10_000
MOST_MOVIE_BYTES: Final = 32 << 20
"""Largest movie box that is looked into [bytes]; an hour of ordinary video has under 5 MB."""

_HEADER: Final = 8
_LONG_HEADER: Final = 16
_TO_END: Final = 0
_LONG: Final = 1
_EPOCH: Final = datetime(1904, 1, 1, tzinfo=UTC)
_SELF_CONTAINED: Final = 1


@dataclass(frozen=True)
class Box:
    """One box.

    Attributes:
        kind: Its four characters.
        body: Where its contents start [bytes].
        end: Where it ends.
        claim: Where it says that it ends, which may be beyond all that there is.
    """

    kind: bytes
    body: int
    end: int
    claim: int = 0


@dataclass(frozen=True)
class Stamp:
    """A creation or modification time of the movie or a track.

    Attributes:
        of: ``mvhd``, ``tkhd`` or ``mdhd``.
        which: ``creation`` or ``modification``.
        seconds: Seconds since 1904-01-01T00:00:00 UTC, as stored.
        at: The moment, when the calendar holds it.
    """

    of: str
    which: str
    seconds: int
    at: datetime | None


def top_boxes(file: BinaryIO, size: int) -> Iterator[Box]:
    """Yield the boxes of a file, by their headers alone; stops at the first that is none."""
    at = 0
    for _ in range(MOST_BOXES):
        file.seek(at)
        found = _box(file.read(_LONG_HEADER), 0, size - at)
        if found is None:
            return
        yield Box(found.kind, at + found.body, at + found.end, at + found.claim)
        at += found.end


def movie(file: BinaryIO, size: int) -> bytes | None:
    """Return the contents of the movie box, if there is one of a reasonable size."""
    for box in top_boxes(file, size):
        if box.kind == b"moov" and box.end - box.body <= MOST_MOVIE_BYTES:
            file.seek(box.body)
            return file.read(box.end - box.body)
    return None


def inside(data: bytes, box: Box | None = None) -> Iterator[Box]:
    """Yield the boxes in `data`, or in one box of it."""
    at, end = (box.body, box.end) if box else (0, len(data))
    for _ in range(MOST_BOXES):
        found = _box(data[at : at + _LONG_HEADER], 0, end - at)
        if found is None:
            return
        yield Box(found.kind, at + found.body, at + found.end, at + found.claim)
        at += found.end


def along(data: bytes, *path: bytes, box: Box | None = None) -> Iterator[Box]:
    """Yield the boxes at the end of a path of kinds."""
    for each in inside(data, box):
        if each.kind == path[0]:
            if len(path) == 1:
                yield each
            else:
                yield from along(data, *path[1:], box=each)


def handlers(data: bytes) -> set[bytes]:
    """Return what the tracks of a movie are for (``vide``, ``soun``, ...)."""
    found = along(data, b"trak", b"mdia", b"hdlr")
    return {data[b.body + 8 : b.body + 12] for b in found}


def refers_elsewhere(data: bytes) -> str | None:
    """Say what in a movie refers to media outside its file, if anything does.

    That is a reference movie (``rmra``), or a data reference whose *self-contained* flag is off
    (ISO/IEC 14496-12, 8.7.2; QuickTime has ``alis`` and ``rsrc`` besides ``url``).
    """
    if any(b.kind == b"rmra" for b in inside(data)):
        return "rmra"
    for dref in along(data, b"trak", b"mdia", b"minf", b"dinf", b"dref"):
        for entry in inside(data, Box(dref.kind, dref.body + 8, dref.end)):
            flags = int.from_bytes(data[entry.body + 1 : entry.body + 4], "big")
            if not flags & _SELF_CONTAINED:
                return entry.kind.decode("latin-1").strip()
    return None


def stamps(data: bytes) -> Iterator[Stamp]:
    """Yield the times that a movie and its tracks carry; zero means *unset* and is left out."""
    paths = ((b"mvhd",), (b"trak", b"tkhd"), (b"trak", b"mdia", b"mdhd"))
    for path in paths:
        for box in along(data, *path):
            wide = data[box.body : box.body + 1] == b"\x01"
            form = ">QQ" if wide else ">II"
            body = data[box.body + 4 : box.body + 4 + struct.calcsize(form)]
            if len(body) < struct.calcsize(form) or box.end < box.body + 4 + len(body):
                continue
            pair = zip(("creation", "modification"), struct.unpack(form, body), strict=True)
            for which, seconds in pair:
                if seconds:
                    yield Stamp(path[-1].decode(), which, seconds, _moment(seconds))


def track_matrices(data: bytes) -> dict[int, tuple[int, ...]]:
    """Return each track's display matrix [16.16 and 2.30 fixed point] by its place in the file."""
    found: dict[int, tuple[int, ...]] = {}
    for index, track in enumerate(along(data, b"trak")):
        for box in along(data, b"tkhd", box=track):
            at = box.body + (52 if data[box.body : box.body + 1] == b"\x01" else 40)
            if at + 36 <= box.end:
                found[index] = struct.unpack(">9i", data[at : at + 36])
    return found


def _box(head: bytes, at: int, room: int) -> Box | None:
    if len(head) < _HEADER:
        return None
    size, kind = struct.unpack(">I4s", head[at : at + _HEADER])
    start = _HEADER
    if size == _LONG:
        if len(head) < _LONG_HEADER:
            return None
        start, size = _LONG_HEADER, struct.unpack(">Q", head[8:16])[0]
    elif size == _TO_END:
        size = room
    if size < start:
        return None
    # A box that claims more than there is was cut short: what is there is looked at.
    return Box(kind, start, min(size, room), size) if room >= start else None


def _moment(seconds: int) -> datetime | None:
    try:
        return _EPOCH + timedelta(seconds=seconds)
    except OverflowError:
        return None
