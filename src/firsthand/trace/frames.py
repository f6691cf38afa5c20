"""What a picture is reduced to, so that it can be found again: features, a still, a thumbnail.

Nothing here knows films or files: it takes grey pictures as arrays and gives arrays.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from firsthand.trace import vocabulary

Grey = npt.NDArray[np.uint8]
Box = tuple[float, float, float, float]

THUMB: Final = 16
"""Side of a thumbnail [cells]."""
STILL: Final = 48
"""Side of a still [cells]."""
MOST_FEATURES: Final = 200
FINE: Final = 320 * 200
"""How many pixels a picture's content has when features are sought."""
COARSE: Final = 160 * 100
"""How many it has where only large features are wanted: a third of the cost."""
# Weaker corners than OpenCV's 0.04: asphalt and whitewash have to be found too. The strongest
# 200 are kept, so that a picture with much in it is not changed by this.
_CONTRAST: Final = 0.006
_CHOICE: Final = 2 * MOST_FEATURES
# A crowd or a lawn has hundreds of small features that are stronger than any large one.
_WIDE_CHOICE: Final = 5 * MOST_FEATURES
_LARGE: Final = 3.8
"""A feature that is larger is seen in a picture of half the size as well [px]."""
_EDGE: Final = 12
_BAR_SPREAD: Final = 4.0
_BAR_STEP: Final = 7.0
_FLAT_SPREAD: Final = 5.0
_FLAT_SLOPE: Final = 0.9
_LEAST_SIDE: Final = 16
_GRID: Final = 5

FEATURE: Final = np.dtype(
    [
        ("signature", "<u8"),
        ("unsure", "<u2"),
        ("x", "<u2"),
        ("y", "<u2"),
        ("size", "u1"),
        ("angle", "u1"),
    ]
)
"""A feature: its signature and least sure bits; its place [1/65535 of width and height]; its size
[1/16 octave above half a thousandth of the frame's longest side]; its angle [1/256 turn]."""

Features = npt.NDArray[Any]


@dataclass(frozen=True)
class Seen:
    """What one picture is reduced to.

    Attributes:
        box: Where its content lies, without bars of one colour: x, y, width, height [0 to 1].
        flat: Whether there is too little in it to be found by.
        features: Its local features, the strongest first.
        still: It as brightness (48, 48), bars and all.
    """

    box: Box
    flat: bool
    features: Features
    still: Grey


def thumb(picture: Grey, side: int = THUMB) -> Grey:
    """Return a picture as side by side means of brightness."""
    return np.asarray(cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA), np.uint8)


def seen(picture: Grey, area: int = FINE, *, all_sizes: bool = False) -> Seen:
    """Reduce a picture.

    Args:
        picture: Brightness, upright and with square pixels (height, width); 300 to 500 pixels on
            its longest side are enough.
        area: How large its content is made for its features to be sought [px].
        all_sizes: Whether large features are kept beside stronger small ones, so that it is found
            in pictures of half its size as well.
    """
    height, width = picture.shape
    left, top, wide, tall = content(picture)
    inner = picture[top : top + tall, left : left + wide]
    flat = is_flat(inner)
    at, frame = (left, top), (width, height)
    features = np.zeros(0, FEATURE) if flat else _features(inner, at, frame, (area, all_sizes))
    box = (left / width, top / height, wide / width, tall / height)
    return Seen(box, flat or not len(features), features, thumb(picture, STILL))


def is_flat(picture: Grey) -> bool:
    """Say whether a picture is black, white, one colour or a soft gradient.

    Such frames look like each other whatever film they are from, and cause most of the false
    findings that systems of this sort make.
    """
    small = cv2.resize(picture, (64, 64), interpolation=cv2.INTER_AREA).astype(np.float32)
    slope = np.abs(np.diff(small, axis=0)).mean() + np.abs(np.diff(small, axis=1)).mean()
    return bool(small.std() < _FLAT_SPREAD or slope < _FLAT_SLOPE)


def content(picture: Grey) -> tuple[int, int, int, int]:
    """Return where the content lies within bars of one colour: x, y, width, height [px].

    A bar is a run of rows or columns from an edge, each of one brightness and all of the same.
    Where little would be left, nothing is trimmed.
    """
    height, width = picture.shape
    top, bottom = _bars(picture)
    left, right = _bars(picture[top : height - bottom].T)
    # Pillars may reach past the rows that letterbox bars hid, and the other way about.
    wide, tall = width - left - right, height - top - bottom
    if min(wide, tall) < max(_LEAST_SIDE, 0.2 * min(width, height)):
        return 0, 0, width, height
    return left, top, wide, tall


def _bars(picture: Grey) -> tuple[int, int]:
    """Return how many rows at the top and at the bottom are bars."""
    rows = picture.astype(np.float32)
    if not rows.size:
        return 0, 0
    means, spreads = rows.mean(1), rows.std(1)
    counts = []
    for m, s in ((means, spreads), (means[::-1], spreads[::-1])):
        bar = (s < _BAR_SPREAD) & (np.abs(m - m[0]) < _BAR_STEP)
        count = len(bar) if bar.all() else int(np.argmin(bar))
        # The last row of a bar is often half picture.
        counts.append(min(count + 1, len(bar)) if count > 1 else 0)
    if sum(counts) >= len(means):
        return 0, 0
    return counts[0], counts[1]


def _kept(points: Any, size: tuple[int, ...], *, all_sizes: bool) -> list[int]:  # noqa: ANN401
    """Choose the strongest features (cv2.KeyPoint): of large ones half as many, where asked."""
    order = sorted(range(len(points)), key=lambda n: -points[n].response)
    large = [n for n in order if points[n].size >= _LARGE] if all_sizes else []
    first = _spread(points, large, size, MOST_FEATURES // 2)
    taken = set(first)
    rest = [n for n in order if n not in taken]
    return first + _spread(points, rest, size, MOST_FEATURES - len(first))


def _spread(points: Any, order: list[int], size: tuple[int, ...], most: int) -> list[int]:  # noqa: ANN401
    """Choose the first, but no crowd of them: a picture in a picture has to be seen as well."""
    taken = np.zeros((_GRID, _GRID), np.int64)
    kept: list[int] = []
    rest: list[int] = []
    for number in order:
        point = points[number]
        row = min(_GRID - 1, int(point.pt[1] * _GRID / size[1]))
        column = min(_GRID - 1, int(point.pt[0] * _GRID / size[0]))
        taken[row, column] += 1
        (kept if taken[row, column] <= 2 * most // _GRID**2 else rest).append(number)
    return (kept + rest)[:most]


def _features(
    inner: Grey, at: tuple[int, int], frame: tuple[int, int], wanted: tuple[int, bool]
) -> Features:
    area, all_sizes = wanted
    scale = (area / (inner.shape[0] * inner.shape[1])) ** 0.5
    size = tuple(max(_LEAST_SIDE, round(side * scale)) for side in inner.shape[::-1])
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    sized = cv2.resize(inner, size, interpolation=way)
    # OpenCV's annotations leave it out.
    sift = cv2.SIFT_create(  # type: ignore[attr-defined]
        nfeatures=_WIDE_CHOICE if all_sizes else _CHOICE,
        contrastThreshold=_CONTRAST,
        edgeThreshold=_EDGE,
    )
    # Both at once: asked for one after the other, it would scale the picture twice.
    points, descriptors = sift.detectAndCompute(sized, None)
    if descriptors is None or not len(points):
        return np.zeros(0, FEATURE)
    order = _kept(points, size, all_sizes=all_sizes)
    found = np.zeros(len(order), FEATURE)
    found["signature"], found["unsure"] = vocabulary.coded(descriptors[order])
    back = inner.shape[1] / size[0], inner.shape[0] / size[1]
    x = np.array([points[n].pt[0] for n in order]) + 0.5
    y = np.array([points[n].pt[1] for n in order]) + 0.5
    found["x"] = np.clip((at[0] + x * back[0]) / frame[0] * 65535, 0, 65535).round()
    found["y"] = np.clip((at[1] + y * back[1]) / frame[1] * 65535, 0, 65535).round()
    share = np.array([points[n].size for n in order]) * back[0] / max(frame)
    found["size"] = np.clip(np.log2(share * 2000) * 16, 0, 255).round()
    found["angle"] = np.array([points[n].angle for n in order]) / 360 * 256 % 256
    return found
