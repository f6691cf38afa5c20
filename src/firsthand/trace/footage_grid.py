"""Which cells of one picture lie under which of another: to sample it, or to average it by area."""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from firsthand.trace import geometry
from firsthand.trace.frames import THUMB
from firsthand.trace.geometry import Matrix

LEAST_CELLS: Final = 9
_RIM: Final = 0.01
_PARTS: Final = 5
_WHOLLY: Final = 0.97


def averaging(one: tuple[int, int], other: tuple[int, int], matrix: Matrix) -> tuple[Any, Any]:
    """Return of which shares of the first's cells each of the second's is made, and which are.

    Args:
        one: The first picture's width and height [px].
        other: The second's.
        matrix: How the first lies in the second.

    Returns:
        The shares (256, 256), those of a cell adding up to 1, and which cells count (16, 16).
    """
    weights, part = shares(one, other, matrix, (THUMB, _PARTS), rim=_RIM)
    part = part.reshape(THUMB, THUMB)
    # A cell counts when all of it shows the other film; bars and neighbours would disturb.
    wholly = part > _WHOLLY
    cells = wholly if wholly.sum() >= LEAST_CELLS else part > 0.5  # noqa: PLR2004 -- most of it
    return weights, cells


def shares(
    one: tuple[int, int],
    other: tuple[int, int],
    matrix: Matrix,
    cut: tuple[int, int],
    *,
    rim: float = 0.0,
) -> tuple[Any, Any]:
    """Return which shares of the first's cells make each of the second's, and which part of it.

    Args:
        one: The first picture's width and height [px].
        other: The second's.
        matrix: How the first lies in the second.
        cut: Side of both [cells], n cells in all; and into how many parts each way a cell is cut.
        rim: By how much the first is taken to reach beyond its edges [of a side].

    Returns:
        The shares (n, n), those of a cell adding up to 1; and which part of each cell the first
        covers (n,) [0 to 1].
    """
    side, finely = cut
    cells, onto = parts(one, other, matrix, cut, rim=rim)
    count = side * side
    weights = np.bincount(onto * count + cells, minlength=count**2).reshape(count, count)
    total = weights.sum(1)
    return (weights / np.maximum(total, 1)[:, None]).astype(np.float32), total / finely**2


def parts(
    one: tuple[int, int],
    other: tuple[int, int],
    matrix: Matrix,
    cut: tuple[int, int],
    *,
    rim: float = 0.0,
) -> tuple[Any, Any]:
    """Return in which cell of the first each part of the second's cells lies, and whose part it is.

    Parts beyond the first are left out. See `shares`.
    """
    side, finely = cut
    count = side * finely
    there = geometry.under(one, other, matrix, count)
    inside = ((there > -rim) & (there < 1 + rim)).all(1)
    cells = np.clip(there[inside] * side, 0, side - 1).astype(np.int64)
    rows, columns = np.divmod(np.flatnonzero(inside), count)
    return cells[:, 1] * side + cells[:, 0], rows // finely * side + columns // finely


def grid(one: tuple[int, int], other: tuple[int, int], matrix: Matrix) -> tuple[Any, Any, Any]:
    """Return where in the first's thumbnail each cell of the second's lies, and which do."""
    across, down = geometry.extent(other)
    back, size = geometry.inverse(matrix), geometry.extent(one)
    wholly = np.ones((THUMB, THUMB), bool)
    # A cell counts when all of it shows the first film; bars and neighbours would disturb.
    for aside, below in ((0.05, 0.05), (0.95, 0.05), (0.05, 0.95), (0.95, 0.95), (0.5, 0.5)):
        x, y = np.meshgrid(
            (np.arange(THUMB) + aside) / THUMB * across, (np.arange(THUMB) + below) / THUMB * down
        )
        there = geometry.applied(back, np.stack([x.ravel(), y.ravel()], 1)) / size
        inside = ((there > -_RIM) & (there < 1 + _RIM)).all(1).reshape(THUMB, THUMB)
        wholly &= inside
    place = (there * THUMB - 0.5).astype(np.float32).reshape(THUMB, THUMB, 2)
    return place[..., 0], place[..., 1], wholly if wholly.sum() >= LEAST_CELLS else inside
