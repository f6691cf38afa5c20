"""A camera that looks at a level ground: where a point of the world falls in the picture.

Picture coordinates are continuous pixels: the middle of the top left pixel is (0.5, 0.5).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import cos, dist, radians, sin
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

NEAR_M = 0.25
ENOUGH_FOR_A_FACE = 3
_FLIP = np.array((1.0, -1.0))  # rows of a picture count downwards


@dataclass(frozen=True)
class Camera:
    """A pinhole camera without lens distortion.

    `at` is metres in the local frame, `heading_deg` is degrees clockwise from the y axis,
    `pitch_deg` degrees upwards, `focal_px` pixels, `size` pixels; the principal point is the
    middle of the picture.
    """

    at: tuple[float, float, float]
    heading_deg: float
    pitch_deg: float
    focal_px: float
    size: tuple[int, int]

    @cached_property
    def axes(self) -> Floats:
        """Right, up and forward as the rows of a 3 x 3 array."""
        turn, tilt = radians(self.heading_deg), radians(self.pitch_deg)
        return np.array(
            [
                [cos(turn), -sin(turn), 0.0],
                [-sin(turn) * sin(tilt), -cos(turn) * sin(tilt), cos(tilt)],
                [sin(turn) * cos(tilt), cos(turn) * cos(tilt), sin(tilt)],
            ]
        )

    def seen(self, points: Sequence[Sequence[float]] | Floats) -> Floats:
        """Give points (n x 3, metres) as right, up, forward of the camera (metres)."""
        offset = np.asarray(points, dtype=float).reshape(-1, 3) - np.array(self.at)
        moved: Floats = offset @ self.axes.T
        return moved

    def flat(self, seen: Floats) -> Floats:
        """Give the pixels (n x 2) of points that are in front of the camera."""
        pixels: Floats = seen[:, :2] * (_FLIP * self.focal_px / seen[:, 2:])
        pixels += (self.size[0] / 2, self.size[1] / 2)
        return pixels

    def pixel(self, point: Sequence[float]) -> tuple[float, float]:
        """Give the pixel of one point (metres) that is in front of the camera."""
        u, v = self.flat(self.seen([point]))[0]
        return float(u), float(v)

    def outline(self, points: Sequence[Sequence[float]] | Floats) -> Floats:
        """Give the pixels of a flat face, cut where it passes behind the camera."""
        seen = self.seen(points)
        if seen[:, 2].min() >= NEAR_M:
            return self.flat(seen)
        kept: list[Floats] = []
        for here, there in zip(seen, np.roll(seen, -1, axis=0), strict=True):
            if here[2] >= NEAR_M:
                kept.append(here)
            if (here[2] >= NEAR_M) != (there[2] >= NEAR_M):
                share = (NEAR_M - here[2]) / (there[2] - here[2])
                kept.append(here + share * (there - here))
        if len(kept) < ENOUGH_FOR_A_FACE:
            return np.zeros((0, 2))
        return self.flat(np.array(kept))

    def distance(self, points: Sequence[Sequence[float]]) -> float:
        """Give how far the middle of these points is from the camera (metres)."""
        middle = (sum(parts) / len(points) for parts in zip(*points, strict=True))
        return dist(tuple(middle), self.at)

    def rays(self) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
        """Give the direction x, y, z of each pixel's ray (forward part 1)."""
        wide, high = self.size
        u = (np.arange(wide) + 0.5 - wide / 2) / self.focal_px
        v = (high / 2 - np.arange(high) - 0.5) / self.focal_px
        right, up, forward = self.axes
        x, y, z = (
            (u[None, :] * right[i] + v[:, None] * up[i] + forward[i]).astype(np.float32)
            for i in range(3)
        )
        return x, y, z
