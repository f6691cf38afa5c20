"""What two films show where they run alike, brought into one frame, and what a change is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np

from firsthand.trace import footage_stills, footage_time, geometry
from firsthand.trace.footage_runs import Run
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.geometry import Matrix

RIM: Final = 0.02
"""What is narrower is no margin: edges are soft, and sizes are rounded to blocks [of a side]."""
_SAMPLES: Final = 24
_LEVELS_AT: Final = 60

Rectangle = tuple[float, float, float, float]


@dataclass(frozen=True)
class Change:
    """One thing that was done.

    Attributes:
        name: What: ``crop``, ``mirror``, ``rotation``, ``letterbox``, ``pillarbox``,
            ``blurred bars``, ``caption bar``, ``picture in picture``, ``screen recording``,
            ``logo``, ``caption``, ``overlay``, ``colour change``, ``scale``, ``speed``, ...
        facts: Its rectangle or numbers.
        loses: Whether it can hardly be undone: it takes something away, or puts something over it.
    """

    name: str
    facts: dict[str, Any] = field(default_factory=dict)
    loses: bool = False


@dataclass(frozen=True)
class Look:
    """Stills of both films that show the same, the first ones mapped into the second's frame.

    Attributes:
        one: The first film's, mapped (n, 48, 48).
        other: The second's (n, 48, 48).
        inside: Which cells of the second's show the first.
        colours: Mean colour differences of both (n, 2, 2).
        boxes: Where the second's content lies, without bars of one colour (n, 4) [0 to 1].
        levels: Thumbnails of both on one line (2, n, 16, 16), and which cells count (16, 16).
        late: How far apart in time the stills are (n,) [s].
    """

    one: Any
    other: Any
    inside: Any
    colours: Any
    boxes: Any
    levels: Any
    late: Any


def look(one: Sketch, other: Sketch, run: Run, matrix: Matrix) -> Look:
    """Gather the samples of a run that lie closest together in time."""
    at, to = one.seconds(one.ticks), other.seconds(other.ticks)
    inside = np.flatnonzero((to >= run.other[0] - 0.05) & (to <= run.other[1]))
    if not len(inside):
        inside = np.array([int(np.abs(to - run.other[0]).argmin())])
    wanted = run.line.offset + run.line.pace * to[inside]
    nearest = np.abs(at[None] - wanted[:, None]).argmin(1)
    late = np.abs(at[nearest] - wanted)
    order = np.argsort(late, kind="stable")[:_SAMPLES]
    mapped, cells = _mapped(one, other, matrix, one.stills[nearest[order]])
    pairs = np.stack([one.colours[nearest[order]], other.colours[inside[order]]], 1)
    return Look(
        mapped,
        other.stills[inside[order]],
        cells,
        pairs.astype(np.float32).mean((3, 4)),
        other.boxes[inside[order]] / 65535,
        _levels(one, other, run, matrix),
        late[order],
    )


def _levels(one: Sketch, other: Sketch, run: Run, matrix: Matrix) -> Any:  # noqa: ANN401
    """Return thumbnails of both on one line (2, n, 16, 16), and which cells count (16, 16)."""
    pair = footage_time.paired(one, other, matrix)
    if pair is None:
        return None
    times = np.linspace(*run.other, _LEVELS_AT + 2)[1:-1]
    found = np.zeros((2, _LEVELS_AT, *pair.cells.shape), np.float32)
    found[0][:, pair.cells] = pair.one.at(run.line.offset + run.line.pace * times)
    found[1][:, pair.cells] = pair.other.at(times)
    return found, pair.cells


def _mapped(one: Sketch, other: Sketch, matrix: Matrix, stills: Any) -> tuple[Any, Any]:  # noqa: ANN401
    made = [footage_stills.mapped_still(one, other, matrix, still) for still in stills]
    return np.stack([mapped for mapped, _ in made]), made[0][1]


def shown(one: Sketch, other: Sketch, matrix: Matrix) -> Rectangle:
    """Return which part of the first's picture the second shows: x, y, width, height [0 to 1]."""
    corners = np.array([[0, 0], [1, 0], [0, 1], [1, 1]]) * geometry.extent(other.size)
    there = geometry.applied(geometry.inverse(matrix), corners) / geometry.extent(one.size)
    (x0, y0), (x1, y1) = np.clip(there.min(0), 0, 1), np.clip(there.max(0), 0, 1)
    return float(x0), float(y0), float(x1 - x0), float(y1 - y0)


def placed(one: Sketch, other: Sketch, matrix: Matrix) -> Rectangle:
    """Return where the first's picture lies in the second's: x, y, width, height [0 to 1]."""
    return shown(other, one, geometry.inverse(matrix))


def pixels(rectangle: Rectangle, size: tuple[int, int]) -> dict[str, int]:
    """Return a rectangle in pixels, rounded, within its picture."""
    x, y, width, height = rectangle
    left, top = round(x * size[0]), round(y * size[1])
    right, bottom = round((x + width) * size[0]), round((y + height) * size[1])
    return {
        "x": left,
        "y": top,
        "width": max(1, min(right, size[0]) - left),
        "height": max(1, min(bottom, size[1]) - top),
        "frame_width": size[0],
        "frame_height": size[1],
    }


def content(sketch: Sketch) -> Rectangle:
    """Return where a film's content lies, without bars of one colour [0 to 1]."""
    if not len(sketch.boxes):
        return 0.0, 0.0, 1.0, 1.0
    x, y, width, height = np.median(sketch.boxes / 65535, axis=0)
    return float(x), float(y), float(width), float(height)
