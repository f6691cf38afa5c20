"""Pictures of a film at any moment, finer than its thumbnails; how they lie in another frame."""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from firsthand.trace import geometry
from firsthand.trace.footage_sketch import CLOSE, Sketch
from firsthand.trace.geometry import Matrix

Floats = npt.NDArray[np.float64]

CRISP: Final = 2 * CLOSE
"""Side of a picture that is as sharp as samples are [cells]."""
_PART: Final = CRISP // CLOSE
_NEAR_LEVELS: Final = 4.0
_RIM: Final = 0.01


class Fine:
    """A film's pictures at any moment, with what stays in them as sharp as its samples are.

    Args:
        sketch: The film's.
    """

    def __init__(self, sketch: Sketch) -> None:
        self.times: Floats = sketch.seconds(sketch.times)
        self.thumbs = closely(sketch).astype(np.float32)
        self._at: Floats = sketch.seconds(sketch.ticks)
        stills = np.stack([_sized(each, CRISP) for each in sketch.stills])
        self._small = small(stills)
        self._crisp = stills - np.stack([large(each) for each in self._small])
        self.room = np.median(stills, 0)

    def thumb(self, time: float) -> Any:  # noqa: ANN401 -- (32, 32)
        """Return a thumbnail of a second."""
        after = int(np.clip(np.searchsorted(self.times, time), 1, len(self.times) - 1))
        span = max(self.times[after] - self.times[after - 1], 1e-9)
        share = float(np.clip((time - self.times[after - 1]) / span, 0, 1))
        return self.thumbs[after - 1] * (1 - share) + self.thumbs[after] * share

    def picture(self, time: float) -> Any:  # noqa: ANN401 -- (64, 64)
        """Return a picture of a second."""
        thumb = self.thumb(time)
        near = np.argsort(np.abs(self._at - time), kind="stable")[:2]
        apart = np.abs(self._small[near] - thumb) / _NEAR_LEVELS
        # Only where the samples show the same as this moment does.
        share = np.stack([large(each) for each in (1 / (1 + apart**2)) ** 2])
        return large(thumb) + (share * self._crisp[near]).mean(0)


def small(pictures: Any) -> Any:  # noqa: ANN401
    """Return pictures (..., 64, 64) as thumbnails (..., 32, 32)."""
    wide = sum(pictures[..., n::_PART] for n in range(_PART))
    return sum(wide[..., n::_PART, :] for n in range(_PART)) / _PART**2


def large(thumb: Any) -> Any:  # noqa: ANN401
    """Return a thumbnail as large as a still (64, 64)."""
    return _sized(thumb, CRISP)


def _sized(picture: Any, side: int) -> Any:  # noqa: ANN401
    return cv2.resize(picture.astype(np.float32), (side, side), interpolation=cv2.INTER_LINEAR)


def closely(sketch: Sketch) -> Any:  # noqa: ANN401
    """Return a film's thumbnails as closely as they are kept (m, 32, 32)."""
    if len(sketch.close):
        return sketch.close
    return np.stack([_sized(each, CLOSE) for each in sketch.thumbs])


def lights(thumb: Any, *, banded: bool) -> Any:  # noqa: ANN401
    """Return what light makes of a thumbnail: more or less of it, evenly or in bands (m, 32, 32).

    Args:
        thumb: It (32, 32).
        banded: Whether a shutter may have let bands of light run over it.
    """
    even = [thumb, np.ones_like(thumb)]
    if not banded:
        return np.stack(even)
    down = (((np.arange(CLOSE) + 0.5) / CLOSE - 0.5) * 2)[:, None]
    return np.stack(
        [*even, *(thumb * each for each in (down, down**2 - 1 / 3, down**3 - 0.6 * down))]
    )


def warped(picture: Any, matrix: Matrix, sizes: tuple[tuple[int, int], tuple[int, int]]) -> Any:  # noqa: ANN401
    """Return a picture (64, 64) as it lies in another frame under a mapping (3, 3).

    Args:
        picture: It.
        matrix: How it lies there, in units of both frames' longest sides.
        sizes: Width and height of its frame and of the other.
    """
    return cv2.warpPerspective(
        picture.astype(np.float32),
        _cells(sizes[1]) @ matrix @ np.linalg.inv(_cells(sizes[0])),
        (CRISP, CRISP),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )


def covered(matrix: Matrix, sizes: tuple[tuple[int, int], tuple[int, int]], side: int) -> Any:  # noqa: ANN401
    """Return which cells of another frame a picture covers wholly (side, side); see `warped`."""
    width, height = geometry.extent(sizes[1])
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]])
    back: Floats = np.asarray(np.linalg.inv(matrix), np.float64)
    all_round = mapped(back, corners) / geometry.extent(sizes[0])
    if ((all_round > -_RIM) & (all_round < 1 + _RIM)).all():
        return np.ones((side, side), bool)
    edge = np.arange(side + 1) / side
    at = np.stack(np.meshgrid(edge * width, edge * height), -1)
    there = mapped(back, at) / geometry.extent(sizes[0])
    inside = ((there > -_RIM) & (there < 1 + _RIM)).all(-1)
    return inside[1:, 1:] & inside[1:, :-1] & inside[:-1, 1:] & inside[:-1, :-1]


def mapped(matrix: Matrix, at: Any) -> Any:  # noqa: ANN401
    """Return points (..., 2) as a mapping (3, 3) has them; those behind the eye are nowhere."""
    there = at @ matrix[:, :2].T + matrix[:, 2]
    depth = there[..., 2:]
    return np.where(depth > 1e-6, there[..., :2] / np.maximum(depth, 1e-6), np.inf)  # noqa: PLR2004


def _cells(size: tuple[int, int]) -> Matrix:
    """Return the mapping from units of a frame's longest side to cells of its stills (3, 3)."""
    width, height = geometry.extent(size)
    return np.array([[CRISP / width, 0, -0.5], [0, CRISP / height, -0.5], [0, 0, 1]])
