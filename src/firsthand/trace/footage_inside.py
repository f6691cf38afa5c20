"""What is small in a picture, compared at its own scale.

Where one film's picture lies small in another's, few cells of that one's thumbnails show it. Both
films keep thumbnails more closely too: those of the film that is shown are averaged onto the cells
of the other that show it, so that both have the same cells, and what moves in these is compared as
in whole pictures.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

import numpy as np

from firsthand.trace import footage_judged, footage_verdict, geometry
from firsthand.trace.footage_fine import Floats, warped
from firsthand.trace.footage_judged import Judged
from firsthand.trace.footage_lines import Group, Shared
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_sketch import CLOSE, COLOUR, Sketch
from firsthand.trace.frames import FEATURE, STILL, THUMB
from firsthand.trace.geometry import Fit, Matrix

Cells = tuple[int, int, int, int]

_LEAST_CELLS: Final = 3
"""What is narrower or lower is too little to be compared [cells of 1/32 of a side]."""
_RIM: Final = 0.15
"""How much of a cell may show something else."""
_ASKEW_DEG: Final = 2.0
_SLANTED: Final = 0.04
_LONGEST: Final = 24
"""Cells along a side that are still made into a thumbnail [cells]."""
_PARTS: Final = 6
_MOST_CELLS: Final = 400
"""What fills more of a picture, of 1024 cells, is not small."""
_AT_ONCE: Final = 512


def judged(one: Sketch, other: Sketch, groups: list[Group]) -> Judged:
    """Return where two films run alike, and why: what is small is seen at its own scale.

    Args:
        one: The first film.
        other: The second.
        groups: Samples of both that agree in a mapping, the best supported first.

    Returns:
        As `footage_judged.judged` does.
    """
    if not len(one.close) or not len(other.close):
        return footage_judged.judged(one, other, groups)
    small: Judged = []
    rest = []
    for group in groups:
        turned = _exchanged_group(group)
        if covered(one.size, other.size, group.matrix) is not None:
            small += _small(one, other, group)
        elif covered(other.size, one.size, turned.matrix) is not None:
            small += ((_exchanged(run), why) for run, why in _small(other, one, turned))
        else:
            rest.append(group)
    if not small:
        return footage_judged.judged(one, other, rest)
    told = [run for run, why in small if why is not None]
    found = small + [
        each
        for each in (footage_judged.judged(one, other, rest) if rest else [])
        if not any(_covers(run, each[0]) for run in told)
    ]
    return sorted(found, key=lambda each: (each[1] is None, -(each[0].other[1] - each[0].other[0])))


def _covers(one: Run, other: Run) -> bool:
    """Whether a run tells most of what another does, in the second film."""
    shared = min(one.other[1], other.other[1]) - max(one.other[0], other.other[0])
    return shared > (other.other[1] - other.other[0]) / 2


def _small(one: Sketch, other: Sketch, group: Group) -> Iterator[tuple[Run, str | None]]:
    """Yield where films run alike, of which the first one's picture lies small in the second's."""
    cells = covered(one.size, other.size, group.matrix)
    if cells is None or group.support < footage_verdict.SUPPORT:
        return
    left, right, top, bottom = cells
    size = _size(other.size, cells)
    into = entering(other.size, cells)
    through = chained(into, group.matrix)
    pair = shown(one, through, size, (right - left, bottom - top)), cut(other, cells)
    same = replace(group, matrix=np.eye(2, 3), shared=_entered(group, into, through))
    leaving = geometry.inverse(into)
    for run, why in footage_judged.judged(*pair, [same]):
        on = {(each.one, each.other) for each in run.shared}
        shared = tuple(each for each in group.shared if (each.one, each.other) in on)
        there = chained(leaving, chained(run.matrix, through))
        yield replace(run, matrix=there, shared=shared), why


def covered(one: tuple[int, int], other: tuple[int, int], matrix: Matrix) -> Cells | None:
    """Return which closely kept cells of a picture another lies over, if it is small and upright.

    Args:
        one: Width and height of the picture that is shown [px].
        other: Those of the one that shows it.
        matrix: How the first lies in the second.

    Returns:
        The first and the last column, the first and the last row, the last ones not among them; or
        nothing.
    """
    quarter, rest, slant = geometry.tilt(matrix)
    if quarter % 180 or abs(rest) > _ASKEW_DEG or slant > _SLANTED:
        return None
    width, height = geometry.extent(one)
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]])
    at = geometry.applied(matrix, corners) / geometry.extent(other) * CLOSE
    first = np.clip(np.ceil(at.min(0) - _RIM), 0, CLOSE).astype(int)
    last = np.clip(np.floor(at.max(0) + _RIM), 0, CLOSE).astype(int)
    sides = last - first
    if sides.min() < _LEAST_CELLS or sides.prod() > _MOST_CELLS or sides.max() > _LONGEST:
        return None
    return int(first[0]), int(last[0]), int(first[1]), int(last[1])


def entering(size: tuple[int, int], cells: Cells) -> Matrix:
    """Return how a picture lies in a picture that is made of some of its cells (2, 3)."""
    left, right, top, bottom = cells
    whole, own = geometry.extent(size), geometry.extent(_size(size, cells))
    scale = own / (whole * (right - left, bottom - top)) * CLOSE
    return np.column_stack([np.diag(scale), -np.array([left, top]) / CLOSE * whole * scale])


def chained(then: Matrix, first: Matrix) -> Matrix:
    """Return one mapping after another (2, 3)."""
    return np.column_stack([then[:, :2] @ first[:, :2], then[:, :2] @ first[:, 2] + then[:, 2]])


def _size(size: tuple[int, int], cells: Cells) -> tuple[int, int]:
    left, right, top, bottom = cells
    return (max(1, round(size[0] * (right - left) / CLOSE)),
            max(1, round(size[1] * (bottom - top) / CLOSE)))  # fmt: skip


def cut(film: Sketch, cells: Cells) -> Sketch:
    """Return the sketch that a part of a film would have, but for its features."""
    left, right, top, bottom = cells
    part = np.array([top, bottom, left, right]) / CLOSE
    close = film.close[:, top:bottom, left:right]
    return _made(
        film,
        _size(film.size, cells),
        stills=_part(film.stills, part, STILL),
        colours=_part(film.colours, part, COLOUR),
        thumbs=_thumbs(lambda n: close[n].astype(np.float32), len(close)),
    )


def shown(film: Sketch, through: Matrix, size: tuple[int, int], cells: tuple[int, int]) -> Sketch:
    """Return the sketch that a film has where it is shown, in other cells; see `cut`.

    Args:
        film: The film.
        through: How its picture lies in the one that is made of those cells.
        size: Width and height of that one [px].
        cells: How many columns and rows of cells it has.
    """
    columns, rows = cells
    shares = _shares(film.size, size, through, columns, rows)
    flat = film.close.reshape(len(film.close), -1)

    def made(n: slice) -> Any:  # noqa: ANN401
        return (flat[n].astype(np.float32) @ shares.T).reshape(-1, rows, columns)

    square = np.vstack([through, [0, 0, 1]])
    stills = [warped(each, square, (film.size, size)) for each in film.stills]
    return _made(
        film,
        size,
        stills=np.stack(stills).round().clip(0, 255).astype(np.uint8),
        colours=film.colours,
        thumbs=_thumbs(made, len(flat)),
    )


def _made(film: Sketch, size: tuple[int, int], **arrays: Any) -> Sketch:  # noqa: ANN401
    return replace(
        film,
        size=size,
        boxes=np.tile(np.array([0, 0, 65535, 65535], np.uint16), (len(film.ticks), 1)),
        starts=np.zeros(len(film.ticks) + 1, np.int64),
        features=np.zeros(0, FEATURE),
        close=film.close[:0],
        **arrays,
    )


def _entered(group: Group, into: Matrix, through: Matrix) -> tuple[Shared, ...]:
    """Return a group's samples as they lie in the picture that is made of some cells."""
    back = geometry.inverse(through)
    return tuple(
        replace(
            each,
            fit=Fit(
                chained(into, chained(each.fit.matrix, back)),
                mirrored=False,
                one=geometry.applied(through, each.fit.one),
                other=geometry.applied(into, each.fit.other),
            ),
        )
        for each in group.shared
    )


def _exchanged_group(group: Group) -> Group:
    shared = tuple(
        replace(
            e,
            one=e.other,
            other=e.one,
            fit=Fit(geometry.inverse(e.fit.matrix), e.fit.mirrored, e.fit.other, e.fit.one),
        )
        for e in group.shared
    )
    return Group(geometry.inverse(group.matrix), shared)


def _exchanged(run: Run) -> Run:
    line = run.line
    turned = replace(line, pace=1 / line.pace, offset=-line.offset / line.pace)
    return replace(
        run,
        matrix=geometry.inverse(run.matrix),
        line=turned,
        one=run.other,
        other=run.one,
        shared=_exchanged_group(Group(run.matrix, run.shared)).shared,
    )


def _thumbs(made: Any, count: int) -> Any:  # noqa: ANN401
    """Return thumbnails (n, 16, 16) of what is made some at a time (n, rows, columns)."""
    found = np.empty((count, THUMB, THUMB), np.uint8)
    for n in range(0, count, _AT_ONCE):
        some = made(slice(n, n + _AT_ONCE))
        down, across = (_evenly(side, 0.0, 1.0, THUMB) for side in some.shape[1:])
        found[n : n + _AT_ONCE] = (down @ some @ across.T).round().clip(0, 255)
    return found


def _part(pictures: Any, part: Any, side: int) -> Any:  # noqa: ANN401
    """Return a part of pictures (..., n, n), as large as is asked for (..., side, side)."""
    top, bottom, left, right = part
    down = _evenly(pictures.shape[-2], top, bottom, side)
    across = _evenly(pictures.shape[-1], left, right, side)
    return (down @ pictures.astype(np.float32) @ across.T).round().clip(0, 255).astype(np.uint8)


def _evenly(count: int, start: float, end: float, side: int) -> Floats:
    """Return of which shares of a picture's rows each of a part's is made (side, count).

    Between the middles of cells a picture is taken to change evenly.
    """
    at = (start + (np.arange(side * _PARTS) + 0.5) / (side * _PARTS) * (end - start)) * count - 0.5
    at = np.clip(at, 0, count - 1)
    low = np.minimum(at.astype(int), max(0, count - 2))
    made = np.zeros((side * _PARTS, count), np.float32)
    rows = np.arange(len(at))
    made[rows, low] = 1 - (at - low)
    made[rows, np.minimum(low + 1, count - 1)] += at - low
    return np.asarray(made.reshape(side, _PARTS, count).mean(1))


def _shares(
    one: tuple[int, int], other: tuple[int, int], matrix: Matrix, columns: int, rows: int
) -> Any:  # noqa: ANN401
    """Return of which shares of a film's close cells each of other cells is made (cells, 1024)."""
    x, y = ((np.arange(n * _PARTS) + 0.5) / (n * _PARTS) for n in (columns, rows))
    at = np.stack(np.meshgrid(x, y), -1).reshape(-1, 2) * geometry.extent(other)
    back = geometry.applied(geometry.inverse(matrix), at) / geometry.extent(one) * CLOSE
    cell = np.clip(back.astype(int), 0, CLOSE - 1)
    row, column = np.divmod(np.arange(len(at)), columns * _PARTS)
    onto = row // _PARTS * columns + column // _PARTS
    made = np.zeros((rows * columns, CLOSE**2), np.float32)
    np.add.at(made, (onto, cell[:, 1] * CLOSE + cell[:, 0]), 1 / _PARTS**2)
    return made
