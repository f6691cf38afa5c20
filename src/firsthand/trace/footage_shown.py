"""One decoded picture, as it is to be seen: upright, with square pixels."""

from __future__ import annotations

import math
import struct
from typing import Any, Final

import cv2
import numpy as np
from av.sidedata.sidedata import Type
from av.video.reformatter import Interpolation, VideoReformatter

from firsthand.trace.footage_sketch import COLOUR
from firsthand.trace.frames import Grey

_FULL_RANGE: Final = 2  # AVCOL_RANGE_JPEG
# From black at 16 and white at 235 to 0 and 255, as swscale does for grey.
_FULL: Final = np.clip((np.arange(256) - 16) * 255 / 219, 0, 255).round().astype(np.uint8)
_PLANAR: Final = frozenset({"yuv420p", "yuvj420p", "yuv422p", "yuvj422p", "yuv444p", "gray"})


class Shown:
    """One decoded picture, upright and with square pixels when it is asked for.

    Attributes:
        tick: When it is shown.
        turn: By how many degrees it is turned clockwise to be upright.
    """

    __slots__ = ("_frame", "tick", "turn")

    def __init__(self, frame: Any, tick: int, turn: int) -> None:  # noqa: ANN401 -- av.VideoFrame
        self.tick = tick
        self._frame = frame
        self.turn = turn

    def thumb(self, side: int) -> Grey:
        """Return it as side by side means of brightness."""
        if self._frame.format.name in _PLANAR:
            plane = self._frame.planes[0]
            rows = np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)
            luma: Any = rows[: plane.height, : plane.width]
            step = max(1, min(luma.shape) // 128)
            small = cv2.resize(luma[::step], (side, side), interpolation=cv2.INTER_AREA)
            if not self._is_full:
                small = _FULL[small]
        else:
            small = self._scaled(side, side, "gray")
        return np.rot90(small, -self.turn // 90)

    def grey(self, width: int, height: int) -> Grey:
        """Return its brightness at this upright size (height, width)."""
        size = (height, width) if self.turn % 180 else (width, height)
        return np.rot90(self._scaled(*size, "gray"), -self.turn // 90)

    def colour(self, width: int, height: int) -> Grey:
        """Return it in red, green and blue at this upright size (height, width, 3)."""
        size = (height, width) if self.turn % 180 else (width, height)
        return np.rot90(self._scaled(*size, "rgb24"), -self.turn // 90)

    def colours(self) -> Grey:
        """Return its colour differences (2, 4, 4), grey being 128."""
        planes = self._scaled(8, 8, "yuv444p")
        return np.stack(
            [
                np.rot90(
                    cv2.resize(p, (COLOUR, COLOUR), interpolation=cv2.INTER_AREA), -self.turn // 90
                )
                for p in planes.reshape(3, 8, 8)[1:]
            ]
        )

    @property
    def _is_full(self) -> bool:
        name = self._frame.format.name
        return bool(self._frame.color_range == _FULL_RANGE or name.startswith(("yuvj", "gray")))

    def _scaled(self, width: int, height: int, form: str) -> Any:  # noqa: ANN401
        made = VideoReformatter().reformat(
            self._frame, width, height, form, interpolation=Interpolation.AREA, threads=1
        )
        return made.to_ndarray()


def turn_of(frame: Any) -> int:  # noqa: ANN401
    """Return how far a picture is to be turned clockwise to be upright [degrees]."""
    for each in frame.side_data.keys():  # noqa: SIM118 -- it is no dict
        raw = bytes(each) if each.type == Type.DISPLAYMATRIX else b""
        if len(raw) == 36:  # noqa: PLR2004 -- nine numbers
            a, b = struct.unpack("=9i", raw)[:2]
            return round(math.degrees(math.atan2(b, a)) / 90) * 90 % 360 if a or b else 0
    return 0
