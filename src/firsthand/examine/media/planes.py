"""The planes of a decoded picture: made small, made RGB, hashed."""

from __future__ import annotations

import hashlib
from typing import Any, Final, NamedTuple

import cv2
import numpy as np
import numpy.typing as npt
from av.video.reformatter import Interpolation, VideoReformatter

Plane = npt.NDArray[np.uint8]

SMALL_WIDTH: Final = 160
_FULL_RANGE: Final = 2  # AVCOL_RANGE_JPEG
_UNSPECIFIED: Final = 2  # AVCOL_SPC_UNSPECIFIED
_HD_HEIGHT: Final = 720
# Exact and the same on every machine, at the price of some speed: only stills are made so.
_EXACT: Final = (
    Interpolation.AREA
    | Interpolation.ACCURATE_RND
    | Interpolation.BITEXACT
    | Interpolation.FULL_CHR_H_INT
    | Interpolation.FULL_CHR_H_INP
)
# Planar formats whose planes are read as they lie: bits, and whether they have colour.
_PLANAR: Final = {
    **dict.fromkeys(("yuv420p", "yuvj420p", "yuv422p", "yuvj422p"), (8, True)),
    **dict.fromkeys(("yuv444p", "yuvj444p", "yuva420p"), (8, True)),
    **dict.fromkeys(("yuv420p10le", "yuv422p10le", "yuv444p10le"), (10, True)),
    "gray": (8, False),
}


class Small(NamedTuple):
    """A picture at most 160 pixels wide, as brightness and two colour differences.

    It is sampled, not scaled: of n by n pixels the two in the middle, of colour one in four times
    as many. That is enough to compare pictures by, at a tenth of the price.

    Attributes:
        y: Brightness, 0 to 255 as coded.
        u: Blue difference, if it has colour.
        v: Red difference, if it has colour.
        full: Whether black is 0 and white 255, instead of 16 and 235.
    """

    y: Plane
    u: Plane | None
    v: Plane | None
    full: bool


def small(frame: Any) -> Small:  # noqa: ANN401 -- av.VideoFrame
    """Return a decoded picture, small."""
    known = _PLANAR.get(frame.format.name)
    full = frame.color_range == _FULL_RANGE or frame.format.name.startswith("yuvj")
    times = -(-frame.width // SMALL_WIDTH)
    if known is None or frame.height < times:
        size = max(1, frame.width // times), max(1, frame.height // times)
        frame = VideoReformatter().reformat(
            frame, *size, "yuv420p", interpolation=Interpolation.AREA, threads=1
        )
        known, times = (8, True), 1
        full = frame.color_range == _FULL_RANGE
    bits, colour = known
    u, v = (_points(p, bits, 2 * times) for p in frame.planes[1:3]) if colour else (None, None)
    return Small(_sampled(frame.planes[0], bits, times), u, v, full)


def mean_luma(frame: Any) -> tuple[float, bool]:  # noqa: ANN401 -- av.VideoFrame
    """Return the mean of the coded luma [levels of 8 bits], and whether it has full range."""
    known = _PLANAR.get(frame.format.name)
    if known is None:
        reduced = small(frame)
        return float(reduced.y.mean()), reduced.full
    luma = _levels(frame.planes[0], known[0])
    full = frame.color_range == _FULL_RANGE or frame.format.name.startswith("yuvj")
    return cv2.mean(luma)[0] / (1 << known[0] - 8), full


def rgb(frame: Any, width: int, height: int) -> Plane:  # noqa: ANN401 -- av.VideoFrame
    """Return a decoded picture at this size as RGB (height, width, 3)."""
    matrix = frame.colorspace
    if matrix == _UNSPECIFIED:
        matrix = "ITU709" if frame.height >= _HD_HEIGHT else "ITU601"
    made = VideoReformatter().reformat(
        frame, width, height, "rgb24", src_colorspace=matrix, interpolation=_EXACT, threads=1
    )
    return np.ascontiguousarray(
        _rows(made.planes[0])[:height, : width * 3].reshape(height, width, 3)
    )


def sha256(frame: Any) -> str | None:  # noqa: ANN401 -- av.VideoFrame
    """Return the SHA-256 of the planes, rows without padding; nothing where that is undefined."""
    widths = _row_bytes(frame)
    if widths is None:
        return None
    digest = hashlib.sha256()
    for plane, row in zip(frame.planes, widths, strict=False):
        digest.update(np.ascontiguousarray(_rows(plane)[: plane.height, :row]).data)
    return digest.hexdigest()


def _rows(plane: Any) -> Plane:  # noqa: ANN401 -- av.VideoPlane
    """Return a plane's rows of bytes, padding included, without copying."""
    return np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)


def _levels(plane: Any, bits: int) -> Any:  # noqa: ANN401
    """Return a plane's levels (height, width), without copying."""
    rows: Any = _rows(plane)
    if bits > 8:  # noqa: PLR2004 -- bits in a byte
        rows = rows.view("<u2")
    return rows[: plane.height, : plane.width]


def _sampled(plane: Any, bits: int, times: int) -> Plane:  # noqa: ANN401
    levels = _levels(plane, bits)
    width, height = plane.width // times, plane.height // times
    if times == 1:
        return _eight(levels, bits)
    lines = levels[times // 2 :: times][:height, : width * times]
    taken = cv2.resize(lines, (width, height), interpolation=cv2.INTER_LINEAR)
    return _eight(taken.reshape(height, width), bits)


def _points(plane: Any, bits: int, times: int) -> Plane:  # noqa: ANN401
    levels = _levels(plane, bits)
    if min(plane.width, plane.height) < times:
        return _eight(levels, bits)
    return _eight(levels[times // 2 :: times, times // 2 :: times], bits)


def _eight(levels: Any, bits: int) -> Plane:  # noqa: ANN401
    """Return levels at 8 bits, as an array of their own."""
    return np.array(levels >> (bits - 8) if bits > 8 else levels, np.uint8, order="C")  # noqa: PLR2004


def _row_bytes(frame: Any) -> list[int] | None:  # noqa: ANN401
    """Return how many bytes of a row are picture, for each plane (as av_image_get_linesize)."""
    form, planes = frame.format, frame.planes
    if form.has_palette or form.is_bit_stream:
        return None
    if not form.is_planar:
        return [form.padded_bits_per_pixel * frame.width // 8]
    rows = []
    for index, plane in enumerate(planes):
        parts = [c for c in form.components if c.plane == index]
        rows.append(plane.width * sum(-(-c.bits // 8) for c in parts))
    return rows
