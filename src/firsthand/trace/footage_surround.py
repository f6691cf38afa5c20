"""What was put round a picture: bars, a blur, words, another picture, a screen."""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np

from firsthand.trace import geometry
from firsthand.trace.footage_look import RIM, Change, Look, Rectangle, pixels
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_visible import within
from firsthand.trace.frames import STILL
from firsthand.trace.geometry import Matrix

_TILT_DEG: Final = 0.8
_SLANT: Final = 0.02
_FLAT: Final = 7.0
_STILLS_ALIKE: Final = 5.0
_SOFT: Final = 0.45
_SEAM: Final = 0.5
_GROUND: Final = 14.0
_MOSTLY: Final = 0.5
_EVEN: Final = 0.6


def surround(
    other: Sketch, matrix: Matrix, seen: Look, part: Rectangle, *, cut: bool
) -> list[Change]:
    """Tell what the second film has round the first one's picture, if it has anything.

    Args:
        other: The second film.
        matrix: How the first's picture lies in the second's.
        seen: What both films show.
        part: Where the first's picture is to be seen in the second's.
        cut: Whether something else is seen where it would lie as well.
    """
    margins = (part[0], part[1], 1 - part[0] - part[2], 1 - part[1] - part[3])
    inside = within(seen, part).inside
    outside = ~cv2.dilate(inside.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
    if max(margins) <= 1.5 * RIM or not outside.any():
        return []
    name = _name(seen, outside, part, margins, geometry.tilt(matrix))
    if name is None and cut:
        name = "picture in picture"
    if name is None:
        return []
    facts: dict[str, Any] = {"picture": pixels(part, other.size)}
    if name == "screen recording":
        facts["tilt_deg"] = f"{geometry.tilt(matrix)[1]:.1f}"
    if name == "caption bar":
        facts["bar"] = pixels(_bar(part, margins), other.size)
    return [Change(name, facts, loses=name not in {"letterbox", "pillarbox"})]


def _name(
    seen: Look,
    outside: Any,  # noqa: ANN401 -- cells
    part: Rectangle,
    margins: tuple[float, ...],
    tilt: tuple[int, float, float],
) -> str | None:
    """Name what surrounds a picture; nothing where the picture itself goes on beyond."""
    slanted = abs(tilt[1]) > _TILT_DEG or tilt[2] > _SLANT
    across, down = (max(margins[n], margins[n + 2]) for n in (0, 1))
    flat = float(np.median(seen.other[:, outside].astype(np.float32).std(1))) < _FLAT
    still, seam = _is_still(seen, outside), _has_seam(seen, part)
    beside = still and seam and min(across, down) <= 1.5 * RIM
    cases = (
        (slanted and still, "screen recording"),
        (flat and _hugs(seen, part), "letterbox" if down >= across else "pillarbox"),
        (_is_soft(seen, outside) and _is_even(margins), "blurred bars"),
        (beside and _is_bar(seen, outside, part), "caption bar"),
        (seam, "picture in picture"),
        (slanted, "screen recording"),
    )
    return next((name for holds, name in cases if holds), None)


def _is_even(margins: tuple[float, ...]) -> bool:
    """Whether there is as much on one side as on the other: what was cut off seldom was."""
    return any(
        max(pair) > 1.5 * RIM and min(pair) > _EVEN * max(pair)
        for pair in ((margins[0], margins[2]), (margins[1], margins[3]))
    )


def _is_bar(seen: Look, outside: Any, part: Rectangle) -> bool:  # noqa: ANN401 -- cells
    """Whether what surrounds a picture is mostly of one brightness, for words."""
    middle = np.add(part[:2], np.divide(part[2:], 2)) * STILL
    y, x = np.nonzero(outside)
    across = abs(part[2] - 1) > abs(part[3] - 1)
    before = (x < middle[0]) if across else (y < middle[1])
    values = np.median(seen.other[:, outside].astype(np.float32), axis=0)
    # Each side by itself: one bar may be white and the other black.
    return all(_has_ground(values[side]) for side in (before, ~before) if side.any())


def _has_ground(values: Any) -> bool:  # noqa: ANN401 -- brightness of cells
    near = np.abs(values[:, None] - values[None]) < _GROUND
    return bool(near.mean(1).max() > _MOSTLY)


def _has_seam(seen: Look, part: Rectangle) -> bool:
    """Whether a picture's edge shows in what surrounds it, along most of its length.

    Where a pole or a roof happens to be, brightness steps as much; but seldom just there all along.
    """
    steps = np.abs(np.diff(seen.other.astype(np.float32), axis=2)).mean(0)
    upright = np.abs(np.diff(seen.other.astype(np.float32), axis=1)).mean(0).T
    x, y, width, height = part
    found = []
    for lines, (start, length), (low, span) in (
        (steps, (x, width), (y, height)),
        (upright, (y, height), (x, width)),
    ):
        first = round(low * STILL) + 1
        along = lines[first : max(first + 1, round((low + span) * STILL) - 1)]
        for edge in (start, start + length):
            at = round(edge * STILL) - 1
            if 2 <= at < STILL - 3:  # noqa: PLR2004 -- it lies within the frame
                line = at - 1 + int(along[:, at - 1 : at + 2].mean(0).argmax())
                beside = [along[:, max(0, at - 6) : at - 1], along[:, at + 2 : at + 7]]
                found.append(float((along[:, line] > np.hstack(beside).max(1)).mean()))
    return bool(found) and float(np.median(found)) > _SEAM


def _hugs(seen: Look, part: Rectangle) -> bool:
    """Whether bars of one colour end where the picture starts."""
    box = np.median(seen.boxes, axis=0)
    return bool(np.abs(box - np.array(part)).max() < 0.06)  # noqa: PLR2004 -- a bar's edge is soft


def _is_still(seen: Look, cells: Any) -> bool:  # noqa: ANN401
    """Whether cells hardly change while the film runs."""
    if len(seen.other) < 2:  # noqa: PLR2004 -- one picture changes nothing
        return True
    values = seen.other[:, cells].astype(np.float32)
    return bool(np.median(values.std(0)) < _STILLS_ALIKE)


def _is_soft(seen: Look, outside: Any) -> bool:  # noqa: ANN401
    """Whether what surrounds the picture is out of focus beside the picture itself."""
    edges = np.stack([np.abs(cv2.Laplacian(s, cv2.CV_32F)) for s in seen.other])
    far = cv2.erode(outside.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
    within = cv2.erode(seen.inside.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
    if not far.any() or not within.any():
        return False
    return float(edges[:, far].mean()) < _SOFT * float(edges[:, within].mean())


def _bar(part: Rectangle, margins: tuple[float, ...]) -> Rectangle:
    x, y, width, height = part
    widest = int(np.argmax(margins))
    return (
        (0.0, 0.0, x, 1.0),
        (0.0, 0.0, 1.0, y),
        (x + width, 0.0, 1 - x - width, 1.0),
        (0.0, y + height, 1.0, 1 - y - height),
    )[widest]
