"""A mapping settled on the thumbnails of two films that run alike."""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np

from firsthand.trace.footage_grid import LEAST_CELLS, grid
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_time import Cells, Line, Track, thumbs
from firsthand.trace.frames import THUMB
from firsthand.trace.geometry import Matrix

_SETTLED_ON: Final = 40
_ROUNDS: Final = 6
_NUDGE: Final = 0.004
_OUTLYING: Final = 6.0


def settled(one: Sketch, other: Sketch, matrix: Matrix, line: Line, ends: Any) -> Matrix:  # noqa: ANN401
    """Refine a mapping on the thumbnails of two films that run alike.

    After Lucas and Kanade (IJCAI 1981).

    The features' samples lie up to half a second apart, in which a camera moves; the thumbnails
    lie on the line. Scale and place are refined for each axis.

    Args:
        one: The first film.
        other: The second.
        matrix: The mapping by features.
        line: Which second of the first is which of the second.
        ends: From when to when in the second [s].
    """
    films = one, other
    times = np.linspace(ends[0], ends[1], _SETTLED_ON + 2)[1:-1]
    first, second = (
        Track(t, c.reshape(len(c), -1).astype(np.float32)) for t, c in map(thumbs, (one, other))
    )
    there = first.at(line.offset + line.pace * times).reshape(-1, THUMB, THUMB)
    here = second.at(times).reshape(-1, THUMB, THUMB)
    best, least = matrix, _misfit(films, matrix, there, here)
    for _ in range(_ROUNDS):
        steps = []
        base = _residual(films, best, there, here)
        if base is None:
            return best
        for number in range(4):
            bent = _residual(films, _nudged(best, number, _NUDGE), there, here, base[1])
            if bent is None:
                return best
            steps.append((bent[0] - base[0]) / _NUDGE)
        weight = 1 / (1 + (base[0] / _OUTLYING) ** 2)
        slopes = np.stack(steps, 1)
        normal = (slopes * weight[:, None]).T @ slopes
        change = np.linalg.solve(
            normal + 1e-3 * np.trace(normal) * np.eye(4), -(slopes * weight[:, None]).T @ base[0]
        )
        tried = best
        for number in range(4):
            tried = _nudged(tried, number, float(np.clip(change[number], -0.03, 0.03)))
        misfit = _misfit(films, tried, there, here)
        if misfit >= least * 0.999:
            break
        best, least = tried, misfit
    return best


def _nudged(matrix: Matrix, number: int, by: float) -> Matrix:
    """Stretch or shift a mapping's result a little, across or down."""
    bent = matrix.copy()
    row = number % 2
    if number < 2:  # noqa: PLR2004 -- two stretches, two shifts
        bent[row] *= 1 + by
    else:
        bent[row, 2] += by
    return bent


def _residual(
    films: tuple[Sketch, Sketch],
    matrix: Matrix,
    there: Cells,
    here: Cells,
    cells: Any = None,  # noqa: ANN401
) -> tuple[Any, Any] | None:
    columns, rows, inside = grid(films[0].size, films[1].size, matrix)
    cells = inside if cells is None else cells
    if cells.sum() < LEAST_CELLS:
        return None
    mapped = np.stack(
        [
            cv2.remap(t, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)[cells]
            for t in there
        ]
    )
    shown = here[:, cells]
    a, b = mapped - mapped.mean(), shown - shown.mean()
    gain = float((a * b).sum() / max(float((a * a).sum()), 1e-6))
    return (gain * a - b).ravel().astype(np.float64), cells


def _misfit(films: tuple[Sketch, Sketch], matrix: Matrix, there: Cells, here: Cells) -> float:
    found = _residual(films, matrix, there, here)
    return (
        float("inf")
        if found is None
        else float(np.mean(np.minimum(np.abs(found[0]), 3 * _OUTLYING)))
    )
