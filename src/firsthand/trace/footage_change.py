"""What was done to a picture: named, with the rectangles and numbers that say so.

Everything here asks what would have to be done to one film's pictures to get the other's; it is
asked both ways, and `footage_direction` says which way is likelier. Rectangles are pixels of the
upright picture with square pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from firsthand.trace import footage_tone, geometry
from firsthand.trace.footage_followed import Followed
from firsthand.trace.footage_look import (
    RIM,
    Change,
    Look,
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
from firsthand.trace.footage_subtitles import coming
from firsthand.trace.footage_surround import surround
from firsthand.trace.footage_tone import Tone
from firsthand.trace.footage_visible import visible, within, without_bars
from firsthand.trace.geometry import Matrix

_TILT_DEG: Final = 1.0
_SLANT: Final = 0.02
_MOSTLY: Final = 0.5
_BARS: Final = frozenset({"letterbox", "pillarbox"})
_NEARLY_ALL: Final = 0.8
_RESCALED: Final = 0.06
"""Rounding to whole blocks is no change of scale."""


def changes(one: Sketch, other: Sketch, run: Run, matrix: Matrix) -> list[Change]:
    """Return what would have to be done to the first film's pictures to get the second's."""
    if isinstance(run, Followed):
        return _through_a_window(one, other, run)
    seen = look(one, other, run, matrix)
    tone = footage_tone.tone(seen.levels)
    part, around = _around(one, other, matrix, seen, tone)
    found = [*_turns(matrix, around, held=run.held), *_crop(one, other, matrix, part), *around]
    if all(change.name != "screen recording" for change in found):
        words = coming(one, other, run, matrix, part)
        stay = marks(other, within(seen, part), _magnified(one, other, matrix), tone)
        found += [mark for mark in stay if words is None or not _is_part(mark, words)]
        found += [words] if words is not None else []
    if any(change.name == "blurred bars" for change in found):
        found += on_bars(other, seen)
    if facts := footage_tone.told(tone, seen.colours):
        found.append(Change("colour change", facts))
    scale = _scale(one, other, matrix)
    if abs(scale - 1) > _RESCALED:
        found.append(Change("scale", {"scale": f"{scale:.2f}"}))
    return found


def _around(
    one: Sketch, other: Sketch, matrix: Matrix, seen: Look, tone: Tone | None
) -> tuple[Rectangle, list[Change]]:
    """Return where the first film is to be seen in the second's picture, and what lies round it."""
    lies = placed(one, other, matrix)
    part = visible(lies, seen, tone)
    free = part if _has_bars(one) else without_bars(part, seen)
    around = surround((one, other), matrix, seen, free, cut=part != lies)
    if free == part or any(change.name in _BARS for change in around):
        return free, around
    return part, surround((one, other), matrix, seen, part, cut=part != lies)


def _is_part(mark: Change, words: Change) -> bool:
    """Whether a mark is what words that come and go have in common."""
    if "over" not in mark.facts:
        return False
    a, b = mark.facts["over"], words.facts["over"]
    both = 1
    for at, length in (("x", "width"), ("y", "height")):
        end = min(a[at] + a[length], b[at] + b[length])
        both *= max(0, end - max(a[at], b[at]))
    return bool(both > _MOSTLY * a["width"] * a["height"])


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
    elif leans(places):
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


def leans(places: Sequence[Matrix]) -> bool:
    """Whether a window leans to one side nearly all the time: one that sways was not turned."""
    leans = np.array([geometry.tilt(place)[1] for place in places])
    return bool(max((leans > _TILT_DEG).mean(), (leans < -_TILT_DEG).mean()) > _NEARLY_ALL)


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


def _has_bars(sketch: Sketch) -> bool:
    """Whether a film has bars of its own: then others' are told badly from them."""
    return min(content(sketch)[2:]) < 1 - RIM


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


def _magnified(one: Sketch, other: Sketch, matrix: Matrix) -> tuple[float, float]:
    """Return by how much a still of the first is blown up in the second's, at least 1.

    Across and down: of a tall part of a wide picture a still has far more rows than columns.
    """
    cells = np.abs(matrix[:, :2]) * geometry.extent(one.size) / geometry.extent(other.size)[:, None]
    across, down = np.hypot(cells[:, 0], cells[:, 1]).tolist()
    return max(across, 1.0), max(down, 1.0)


def _scale(one: Sketch, other: Sketch, matrix: Matrix) -> float:
    area = abs(float(np.linalg.det(matrix[:, :2]))) ** 0.5
    return float(area * max(other.size) / max(one.size))
