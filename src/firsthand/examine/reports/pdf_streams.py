"""Whether a part of a PDF unpacks to far more than a page: measured before the PDF is opened.

The library that reads PDFs unpacks a page's content as a whole, however large that is. So every
compressed part that can be a page's content is unpacked here first, piece by piece, and only
counted. Pictures are left out: their bytes are not needed for the text.
"""

from __future__ import annotations

import re
import zlib
from typing import BinaryIO, Final

MOST_OF_A_PART: Final = 64_000_000
"""Bytes that one part may unpack to; the largest drawings on real pages have a third of that."""

MOST_OF_ALL: Final = 1_000_000_000
"""Bytes that all parts together may unpack to."""

MOST_SCANNED: Final = 256_000_000
"""Bytes of a PDF that are looked through."""

_BEGINS: Final = re.compile(rb"(?<!end)stream\r?\n")
_LOOK_BACK: Final = 2_000
_PIECE: Final = 1 << 20


def unpacks_to_too_much(file: BinaryIO) -> bool:
    """Say whether a part, or all of them together, unpack beyond the limits.

    Args:
        file: The PDF; it is at its start again afterwards.
    """
    data = file.read(MOST_SCANNED)
    file.seek(0)
    total = 0
    for begin in _BEGINS.finditer(data):
        described = data[max(0, begin.start() - _LOOK_BACK) : begin.start()].rpartition(b"obj")[2]
        if b"/Fl" not in described or b"/Image" in described:
            continue
        size = _size(data, begin.end())
        total += size
        if size > MOST_OF_A_PART or total > MOST_OF_ALL:
            return True
    return False


def _size(data: bytes, at: int) -> int:
    """Return to how many bytes a part unpacks, counting no further than the limit."""
    unpacker = zlib.decompressobj()
    size = 0
    given = data[at : at + _PIECE]
    try:
        while given and not unpacker.eof and size <= MOST_OF_A_PART:
            size += len(unpacker.decompress(given, _PIECE))
            given = unpacker.unconsumed_tail
            if not given:
                at += _PIECE
                given = data[at : at + _PIECE]
    except zlib.error:
        return size  # damaged, or not packed this way: the library will say
    return size
