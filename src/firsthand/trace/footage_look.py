"""What two films show where they run alike, brought into one frame, and what a change is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np

from firsthand.trace import footage_grid, footage_stills, footage_time, geometry
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_sketch import COLOUR, Sketch
from firsthand.trace.frames import STILL
from firsthand.trace.geometry import Matrix

RIM: Final = 0.02
"""What is narrower is no margin: edges are soft, and sizes are rounded to blocks [of a side]."""
_SAMPLES: Final = 24
_PARTS: Final = 4
_WHOLLY: Final = 0.95
_LEVELS_AT: Final = 60

Rectangle = tuple[float, float, float, float]


@dataclass(frozen=True)
class Change:
    """One thing that was done.

    Attributes:
        name: What: ``crop``, ``mirror``, ``rotation``, ``letterbox``, ``pillarbox``,
            ``blurred bars``, ``caption bar``, ``picture in picture``, ``screen recording``,
            ``logo``, ``caption``, ``overlay``, ``colour change``, ``scale``, ``speed``,
            ``reversed``, ``loop``, ...
        facts: Its rectangle or numbers.
    """

    name: str
    facts: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Look:
    """Stills of both films that show the same, the first ones mapped into the second's frame.

    Attributes:
        one: The first film's, mapped (n, 48, 48).
        other: The second's (n, 48, 48).
        inside: Which cells of the second's show the first.
        whole: Which of them do wholly.
        colours: Colour differences of both, 0 being grey (2, n, 2, 4, 4), and in which cells the
            second wholly shows the first (4, 4).
        boxes: Where the second's content lies, without bars of one colour (n, 4) [0 to 1].
        levels: Thumbnails of both on one line (2, n, 16, 16), and which cells count (16, 16).
        late: How far apart in time the stills are (n,) [s].
    """

    one: Any
    other: Any
    inside: Any
    whole: Any
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
    return Look(
        mapped,
        other.stills[inside[order]],
        cells,
        _whole(one, other, matrix),
        _colours(one, other, matrix, (nearest[order], inside[order])),
        other.boxes[inside[order]] / 65535,
        _levels(one, other, run, matrix),
        late[order],
    )


def _colours(one: Sketch, other: Sketch, matrix: Matrix, numbers: tuple[Any, Any]) -> Any:  # noqa: ANN401
    """Return colour differences of both films' samples (2, n, 2, 4, 4), and which cells count."""
    weights, part = footage_grid.shares(one.size, other.size, matrix, (COLOUR, _PARTS))
    first, second = (
        sketch.colours[n].reshape(len(n), 2, -1).astype(np.float32) - 128
        for sketch, n in zip((one, other), numbers, strict=True)
    )
    found = np.stack([first @ weights.T, second]).reshape(2, len(first), 2, COLOUR, COLOUR)
    return found, (part > _WHOLLY).reshape(COLOUR, COLOUR)


def _whole(one: Sketch, other: Sketch, matrix: Matrix) -> Any:  # noqa: ANN401 -- cells
    """Return which of a still's cells wholly show the first film."""
    _, onto = footage_grid.parts(one.size, other.size, matrix, (STILL, _PARTS))
    count = np.bincount(onto, minlength=STILL * STILL)
    return (count > _WHOLLY * _PARTS**2).reshape(STILL, STILL)


def _levels(one: Sketch, other: Sketch, run: Run, matrix: Matrix) -> Any:  # noqa: ANN401
    """Return thumbnails of both on one line (2, n, 16, 16), and which cells count (16, 16)."""
    pair = footage_time.paired(one, other, matrix, into_other=True)
    if pair is None:
        return None
    times = np.linspace(*run.other, _LEVELS_AT + 2)[1:-1]
    return footage_time.along(pair, run.line, times), pair.cells


def _mapped(one: Sketch, other: Sketch, matrix: Matrix, stills: Any) -> tuple[Any, Any]:  # noqa: ANN401
    where = footage_stills.where(one, other, matrix)
    mapped = [footage_stills.mapped(still, where) for still in stills]
    return np.stack(mapped), footage_stills.covered(where)


def shown(
    one: Sketch, other: Sketch, matrix: Matrix, within: Rectangle = (0.0, 0.0, 1.0, 1.0)
) -> Rectangle:
    """Return which part of the first's picture the second shows: x, y, width, height [0 to 1].

    Args:
        one: The first film.
        other: The second.
        matrix: How the first's picture lies in the second's.
        within: The part of the second that may show it.
    """
    x, y, width, height = within
    corners = np.array([[x, y], [x + width, y], [x, y + height], [x + width, y + height]])
    corners = corners * geometry.extent(other.size)
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
