"""Whether a file ends before its own headers say that it does."""

from __future__ import annotations

import struct
from typing import BinaryIO, Final

from firsthand.examine.media import boxes
from firsthand.examine.media.formats import DEMUXERS
from firsthand.steps import File

_UNKNOWN: Final = frozenset({0, 0xFFFFFFFF})
_SEGMENT: Final = b"\x18\x53\x80\x67"
_NEAR: Final = 4_096


def missing_bytes(file: File) -> int:
    """Return how many bytes a file's headers claim beyond its end; 0 if none, or if unknown.

    By the boxes of an MP4, the chunk that a RIFF file is, or the segment of a Matroska file.
    Sizes that mean *not known* (recorders that did not get to finish write them) claim nothing.
    """
    look = _LOOKS.get(DEMUXERS.get(file.media_type or "", ""))
    if look is None:
        return 0
    with file.open() as source:
        return max(0, look(source, file.item.size) - file.item.size)


def _movie(source: BinaryIO, size: int) -> int:
    return max((box.claim for box in boxes.top_boxes(source, size)), default=0)


def _riff(source: BinaryIO, _size: int) -> int:
    head = source.read(8)
    (claimed,) = struct.unpack("<I", head[4:8]) if len(head) == 8 else (0,)  # noqa: PLR2004
    return 0 if claimed in _UNKNOWN or head[:4] != b"RIFF" else claimed + 8


def _matroska(source: BinaryIO, _size: int) -> int:
    head = source.read(_NEAR)
    at = head.find(_SEGMENT)
    if at < 0 or at + 12 > len(head):
        return 0
    first = head[at + 4]
    length = 9 - first.bit_length()  # leading zeros say how long the size is (RFC 8794, 4)
    raw = head[at + 4 : at + 4 + length]
    claimed = int.from_bytes(raw, "big") & ((1 << 7 * length) - 1)
    if not first or claimed == (1 << 7 * length) - 1:
        return 0
    return at + 4 + length + claimed


_LOOKS: Final = {"mov": _movie, "wav": _riff, "avi": _riff, "matroska": _matroska}
