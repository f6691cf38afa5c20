"""How a picture is to be turned to be seen upright: display matrices and EXIF orientations."""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

import numpy as np


class Turn(NamedTuple):
    """What is to be done to a stored picture: first mirror it left to right, then turn it.

    Attributes:
        clockwise_deg: 0, 90, 180 or 270 degrees clockwise.
        mirrored: Whether it is mirrored first.
    """

    clockwise_deg: int
    mirrored: bool


UPRIGHT: Final = Turn(0, mirrored=False)

# EXIF 2.32, table of tag 274: which row and column of the stored picture are top and left.
ORIENTATIONS: Final = {
    1: UPRIGHT,
    2: Turn(0, mirrored=True),
    3: Turn(180, mirrored=False),
    4: Turn(180, mirrored=True),
    5: Turn(270, mirrored=True),
    6: Turn(90, mirrored=False),
    7: Turn(90, mirrored=True),
    8: Turn(270, mirrored=False),
}

_MATRIX_BYTES: Final = 36


def from_matrix(matrix: Sequence[int]) -> Turn:
    """Read the first two rows of a display matrix (ISO/IEC 14496-12, 6.2.2; y points down).

    Turns that are no multiple of 90 degrees are rounded to one.
    """
    a, b, c, d = matrix[0], matrix[1], matrix[3], matrix[4]
    mirrored = a * d - b * c < 0
    if mirrored:
        a, b = -a, -b
    if not a and not b:
        return UPRIGHT
    return Turn(round(math.degrees(math.atan2(b, a)) / 90) * 90 % 360, mirrored)


def from_bytes(data: bytes) -> Turn:
    """Read a display matrix as libav keeps it: nine native 32-bit integers."""
    if len(data) != _MATRIX_BYTES:
        return UPRIGHT
    return from_matrix(struct.unpack("=9i", data))


def turned(pixels: Any, turn: Turn) -> Any:  # noqa: ANN401 -- any array (height, width, ...)
    """Return an array of pixels as it is to be seen."""
    if turn.mirrored:
        pixels = pixels[:, ::-1]
    return np.rot90(pixels, k=-turn.clockwise_deg // 90)
