"""What was done to a picture: named, with the rectangles and numbers that say so.

Everything here asks what would have to be done to one film's pictures to get the other's; it is
asked both ways, and `footage_direction` says which way is likelier. Rectangles are pixels of the
upright picture with square pixels.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from firsthand.trace import footage_tone, geometry
from firsthand.trace.footage_followed import Followed
from firsthand.trace.footage_look import (
    RIM,
    Change,
    Rectangle,
    content,
    look,
    pixels,
    placed,
    shown,
)
from firsthand.trace.footage_marks import marks, on_bars
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_surround import surround
from firsthand.trace.footage_visible import visible, within
from firsthand.trace.geometry import Matrix

_TILT_DEG: Final = 1.0
_SLANT: Final = 0.02
_RESCALED: Final = 0.06
"""Rounding to whole blocks is no change of scale."""


def changes(one: Sketch, other: Sketch, run: Run, matrix: Matrix) -> list[Change]:
    """Return what would have to be done to the first film's pictures to get the second's."""
    if isinstance(run, Followed):
        return _through_a_window(one, other, run)
    seen = look(one, other, run, matrix)
    tone = footage_tone.tone(seen.levels)
    lies = placed(one, other, matrix)
    part = visible(lies, seen, tone)
    around = surround(other, matrix, seen, part, cut=part != lies)
    found = [*_turns(matrix, around, held=run.held), *_crop(one, other, matrix, part), *around]
    scale = _scale(one, other, matrix)
    if all(change.name != "screen recording" for change in found):
        found += marks(other, within(seen, part), _magnified(one, other, matrix), tone)
    if any(change.name == "blurred bars" for change in found):
        found += on_bars(other, seen)
    if facts := footage_tone.told(tone, seen.colours):
        found.append(Change("colour change", facts))
    if abs(scale - 1) > _RESCALED:
        found.append(Change("scale", {"scale": f"{scale:.2f}"}))
    return found


def _through_a_window(one: Sketch, other: Sketch, run: Followed) -> list[Change]:
    """Tell what a window that goes does: what lies over a picture, or its colours, are not told."""
    places = run.placed(one.item)
    matrix = places[len(places) // 2]
    found = []
    if geometry.mirrors(matrix):
        found.append(Change("mirror", {"axis": "left-right"}))
    quarter, rest, slant = geometry.tilt(matrix)
    tilted = run.turns or abs(rest) > _TILT_DEG or slant > _SLANT
    seen = [placed(one, other, place) for place in places]
    beyond = max(max(1 - each[2], 1 - each[3]) for each in seen) > 2 * RIM
    # Who holds a camera before a screen shakes; what is shown there does not.
    if tilted and beyond and one.item == run.first:
        found.append(Change("screen recording", {"tilt_deg": f"{rest:.1f}"}))
    elif abs(rest) > _TILT_DEG:
        found.append(Change("rotation", {"clockwise_deg": f"{quarter + rest:.1f}"}))
    elif quarter:
        found.append(Change("rotation", {"clockwise_deg": quarter}))
    # Of a window that goes, what is kept where it shows least.
    least = max(places, key=lambda place: abs(np.linalg.det(place[:, :2])))
    found += _crop(one, other, least, (0.0, 0.0, 1.0, 1.0))
    scale = _scale(one, other, matrix)
    if abs(scale - 1) > _RESCALED:
        found.append(Change("scale", {"scale": f"{scale:.2f}"}))
    return found


def _turns(matrix: Matrix, around: list[Change], *, held: bool) -> list[Change]:
    found = []
    quarter, rest, slant = geometry.tilt(matrix)
    mirrored = geometry.mirrors(matrix)
    if mirrored:
        found.append(Change("mirror", {"axis": "left-right"}))
    # What is seen askew with something round it, or from a hand, was filmed from a screen.
    tilted = abs(rest) > _TILT_DEG and not around
    if tilted and held:
        found.append(Change("screen recording", {"tilt_deg": f"{rest:.1f}"}))
    elif tilted and slant < _SLANT:
        found.append(Change("rotation", {"clockwise_deg": f"{quarter + rest:.1f}"}))
    elif quarter:
        found.append(Change("rotation", {"clockwise_deg": quarter}))
    return found


def _crop(one: Sketch, other: Sketch, matrix: Matrix, part: Rectangle) -> list[Change]:
    kept = shown(one, other, matrix, part)
    bars = content(one)
    x0, y0 = max(kept[0], bars[0]), max(kept[1], bars[1])
    x1 = min(kept[0] + kept[2], bars[0] + bars[2])
    y1 = min(kept[1] + kept[3], bars[1] + bars[3])
    lost = 1 - (x1 - x0) / max(bars[2], 1e-6), 1 - (y1 - y0) / max(bars[3], 1e-6)
    if max(lost) <= 1.5 * RIM or min(x1 - x0, y1 - y0) <= 0:
        return []
    return [Change("crop", {"kept_of_source": pixels(kept, one.size)})]


def _magnified(one: Sketch, other: Sketch, matrix: Matrix) -> float:
    """Return by how much a still of the first is blown up in the second's, at least 1."""
    area = abs(float(np.linalg.det(matrix[:, :2])))
    first, second = geometry.extent(one.size).prod(), geometry.extent(other.size).prod()
    return float(max(1.0, (area * first / second) ** 0.5, (second / (area * first)) ** 0.5))


def _scale(one: Sketch, other: Sketch, matrix: Matrix) -> float:
    area = abs(float(np.linalg.det(matrix[:, :2]))) ** 0.5
    return float(area * max(other.size) / max(one.size))
