"""What a WAV file's header declares: the decoder's library tells what is there instead."""

from __future__ import annotations

import struct
from fractions import Fraction
from typing import Final

from firsthand.steps import File

_MOST_CHUNKS: Final = 1_000
_UNKNOWN: Final = frozenset({0, 0xFFFFFFFF})
_FORMAT_BYTES: Final = 16


def declared_seconds(file: File) -> Fraction | None:
    """Return the duration [s] that a WAV file's ``data`` chunk declares, there or not.

    Nothing for sizes of 0 or all ones, which recorders write that did not get to finish.
    """
    with file.open() as source:
        source.seek(12)
        bytes_per_s = 0
        for _ in range(_MOST_CHUNKS):
            head = source.read(8)
            if len(head) < 8:  # noqa: PLR2004 -- a chunk's name and size
                return None
            kind, size = struct.unpack("<4sI", head)
            if kind == b"data":
                known = bytes_per_s and size not in _UNKNOWN
                return Fraction(size, bytes_per_s) if known else None
            skip = size + (size & 1)
            if kind == b"fmt " and size >= _FORMAT_BYTES:
                body = source.read(_FORMAT_BYTES)
                if len(body) == _FORMAT_BYTES:
                    bytes_per_s = struct.unpack("<I", body[8:12])[0]
                skip -= len(body)
            source.seek(skip, 1)
    return None
