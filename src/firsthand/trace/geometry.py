"""Whether one picture's features lie in another as they would in a copy, and by what mapping.

Lengths are in units of a picture's longest side. A mapping is a matrix (2, 3) that takes points
of the first picture to points of the second; a mirrored one has a negative determinant.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from firsthand.trace import vocabulary
from firsthand.trace.vocabulary import MIRROR

Points = npt.NDArray[np.float64]
Matrix = npt.NDArray[np.float64]

_ALIKE: Final = 20
_NEAR: Final = 0.02
_CLOSE: Final = 0.012
_SIZE_RATIO: Final = 0.7  # [octaves]
_ANGLE: Final = 0.45  # [rad]
_MOST_SCALE: Final = 8.0
LEAST_INLIERS: Final = 5
_OUTLIER: Final = 0.03
_PLAINER: Final = 1.1
_PLAIN_SLACK: Final = 0.001
_TILT: Final = 0.01  # [rad]


@dataclass(frozen=True)
class Fit:
    """How two pictures' features lie to each other.

    Attributes:
        matrix: The mapping (2, 3).
        mirrored: Whether it mirrors.
        one: Points of the first picture that agree with it (n, 2).
        other: Where they are in the second (n, 2).
    """

    matrix: Matrix
    mirrored: bool
    one: Points
    other: Points

    @property
    def count(self) -> int:
        """How many features agree."""
        return len(self.one)


def mirrors(matrix: Matrix) -> bool:
    """Whether a mapping (2, 3) shows a picture mirrored."""
    return bool(np.linalg.det(matrix[:, :2]) < 0)


def points(features: npt.NDArray[Any], size: tuple[int, int]) -> Points:
    """Return where features lie (n, 2) in a picture of this width and height."""
    unit = np.array(size, np.float64) / max(size) / 65535
    return np.stack([features["x"], features["y"]], 1) * unit


def extent(size: tuple[int, int]) -> Points:
    """Return a picture's width and height (2,)."""
    return np.array(size, np.float64) / max(size)


def applied(matrix: Matrix, at: Points) -> Points:
    """Map points (n, 2)."""
    return np.asarray(at @ matrix[:, :2].T + matrix[:, 2])


def under(one: tuple[int, int], other: tuple[int, int], matrix: Matrix, count: int) -> Points:
    """Return where in one picture the cells of a grid over another lie: their middles [0 to 1].

    Args:
        one: The first picture's width and height [px].
        other: The second's, over which the grid lies.
        matrix: How the first lies in the second.
        count: How many cells the grid has each way; they come row by row (count**2, 2).
    """
    even = (np.arange(count) + 0.5) / count
    across, down = np.meshgrid(*(even * length for length in extent(other)))
    at = np.stack([across.ravel(), down.ravel()], 1)
    return np.asarray(applied(inverse(matrix), at) / extent(one))


def inverse(matrix: Matrix) -> Matrix:
    """Return the mapping back."""
    back = np.linalg.inv(matrix[:, :2])
    return np.column_stack([back, -back @ matrix[:, 2]])


def fit(
    one: npt.NDArray[Any],
    other: npt.NDArray[Any],
    sizes: tuple[tuple[int, int], tuple[int, int]],
    *,
    mirrored: bool,
) -> Fit | None:
    """Fit a mapping between two pictures' features: one match proposes it, all others judge.

    A feature's place, size and angle together fix a similarity, so that every single match is
    tried: nothing is left to chance, and the answer is the same every time.

    Args:
        one: The first picture's features.
        other: The second's.
        sizes: Width and height of both [px].
        mirrored: Whether to try the mirrored picture.

    Returns:
        The best mapping, or nothing when fewer than five features agree on any.
    """
    if min(len(one), len(other)) < LEAST_INLIERS:
        return None
    first, second = _matched(one, other, mirrored=mirrored)
    if len(first) < LEAST_INLIERS:
        return None
    a, b = one[first], other[second]
    at, to = points(a, sizes[0]), points(b, sizes[1])
    width = extent(sizes[0])[0]
    angle = b["angle"].astype(np.float64) - a["angle"]
    if mirrored:
        at = at * (-1, 1) + (width, 0)
        angle = b["angle"].astype(np.float64) + a["angle"] - 128
    angle = angle * (2 * np.pi / 256)
    octaves = (b["size"].astype(np.float64) - a["size"]) / 16
    matrix = _voted(at, to, angle, octaves)
    if matrix is None:
        return None
    good = np.zeros(len(at), bool)
    for near in (_NEAR, _CLOSE, _CLOSE):
        good = np.linalg.norm(applied(matrix, at) - to, axis=1) < near
        good &= _one_each(to)
        if good.sum() < LEAST_INLIERS:
            return None
        matrix = affine(at[good], to[good])
        if not _sensible(matrix):
            return None
    if mirrored:
        flip = np.array([[-1.0, 0, width], [0, 1, 0]])
        matrix = np.column_stack(
            [matrix[:, :2] @ flip[:, :2], matrix[:, :2] @ flip[:, 2] + matrix[:, 2]]
        )
        at = at * (-1, 1) + (width, 0)
    return Fit(matrix, mirrored, at[good], to[good])


def affine(at: Points, to: Points) -> Matrix:
    """Return the mapping that takes points to points with the least squared error.

    With few points, or points along a line, it is the best similarity instead: an affine one
    would follow their errors.
    """
    centred = at - at.mean(0)
    spread = np.linalg.svd(centred, compute_uv=False)
    if len(at) >= 10 and spread[1] > 0.15 * spread[0]:  # noqa: PLR2004 -- well spread
        full = np.column_stack([at, np.ones(len(at))])
        found: Any = np.linalg.lstsq(full, to, rcond=None)[0].T
        return np.asarray(found, np.float64)
    z, w = (p[:, 0] + 1j * p[:, 1] for p in (centred, to - to.mean(0)))
    energy = max(float(np.real(np.conj(z) @ z)), 1e-12)
    straight, mirrored = (np.conj(z) @ w) / energy, (z @ w) / energy
    turn = np.array([[straight.real, -straight.imag], [straight.imag, straight.real]])
    if abs(mirrored) > 1.05 * abs(straight):
        turn = np.array([[mirrored.real, mirrored.imag], [mirrored.imag, -mirrored.real]])
    return np.column_stack([turn, to.mean(0) - turn @ at.mean(0)])


def _matched(one: Any, other: Any, *, mirrored: bool) -> tuple[Any, Any]:  # noqa: ANN401
    signatures = one["signature"] ^ MIRROR if mirrored else one["signature"]
    apart = vocabulary.distance(signatures[:, None], other["signature"][None])
    to, back = apart.argmin(1), apart.argmin(0)
    rows = np.arange(len(one))
    kept = (apart[rows, to] <= _ALIKE) & (back[to] == rows)
    return rows[kept], to[kept]


def _voted(at: Points, to: Points, angle: Any, octaves: Any) -> Matrix | None:  # noqa: ANN401
    scale = 2.0**octaves
    cos, sin = scale * np.cos(angle), scale * np.sin(angle)
    turns = np.stack([np.stack([cos, -sin], 1), np.stack([sin, cos], 1)], 1)
    shifts = to - np.einsum("nij,nj->ni", turns, at)
    there = np.einsum("nij,mj->nmi", turns, at) + shifts[:, None]
    near = np.linalg.norm(there - to[None], axis=2) < _NEAR
    near &= np.abs(octaves[:, None] - octaves[None]) < _SIZE_RATIO
    near &= np.abs((angle[:, None] - angle[None] + np.pi) % (2 * np.pi) - np.pi) < _ANGLE
    votes = near.sum(1)
    best = int(votes.argmax())
    if votes[best] < LEAST_INLIERS - 1:
        return None
    good = near[best]
    return affine(at[good], to[good]) if good.sum() >= 3 else None  # noqa: PLR2004 -- to be fixed


def _one_each(to: Points) -> Any:  # noqa: ANN401
    """Of features at one place (one corner seen at several angles), count one."""
    keys = np.round(to / 0.004).astype(np.int64)
    _, first = np.unique(keys, axis=0, return_index=True)
    kept = np.zeros(len(to), bool)
    kept[first] = True
    return kept


def _sensible(matrix: Matrix) -> bool:
    """Whether a mapping is one that a copy can have: not squeezed, not blown up."""
    scales = np.linalg.svd(matrix[:, :2], compute_uv=False)
    return bool(
        scales[1] > 1 / _MOST_SCALE
        and scales[0] < _MOST_SCALE
        and scales[0] < 2.2 * scales[1]
        and np.linalg.det(matrix[:, :2]) > 0
    )


def plain(at: Points, to: Points) -> Matrix:
    """Return the plainest mapping that takes points to points about as well as an affine one.

    Editors scale, cut, mirror and turn by quarters. Such a mapping has few parameters, so that it
    holds beyond the corner of the picture in which features were found; a slanted one is taken
    only where the points demand it, as in a screen that was filmed.
    """
    loose = affine(at, to)
    good = _error(loose, at, to) < _OUTLIER
    if good.sum() < 3:  # noqa: PLR2004 -- nothing to choose by
        return loose
    at, to = at[good], to[good]
    allowed = _PLAINER * float(np.sqrt((_error(loose, at, to) ** 2).mean())) + _PLAIN_SLACK
    turn = loose[:, :2]
    if _is_tilted(loose, at, to):
        return loose
    straight = abs(turn[0, 0]) + abs(turn[1, 1]) >= abs(turn[0, 1]) + abs(turn[1, 0])
    for uniform in (True, False):
        tried = _square(at, to, turn, straight=straight, uniform=uniform)
        if float(np.sqrt((_error(tried, at, to) ** 2).mean())) <= allowed:
            return tried
    return loose


def _is_tilted(matrix: Matrix, at: Points, to: Points) -> bool:
    """Whether a mapping turns by more than its points' errors could make it seem."""
    error = float(np.sqrt((_error(matrix, at, to) ** 2).mean()))
    spread = float(np.sqrt(((at - at.mean(0)) ** 2).sum(1).mean()))
    doubt = error / max(spread, 1e-6) / len(at) ** 0.5
    return bool(abs(np.radians(tilt(matrix)[1])) > max(_TILT, 4 * doubt))


def tilt(matrix: Matrix) -> tuple[int, float, float]:
    """Return by how many degrees a mapping turns, in quarters; the rest [deg]; and its slant."""
    turn = matrix[:, :2]
    if np.linalg.det(turn) < 0:
        turn = turn @ np.diag([-1.0, 1.0])
    angle = float(np.degrees(np.arctan2(turn[1, 0] - turn[0, 1], turn[0, 0] + turn[1, 1])))
    quarter = round(angle / 90) * 90
    across, down = turn[:, 0], turn[:, 1]
    slant = abs(float(across @ down)) / float(np.linalg.norm(across) * np.linalg.norm(down))
    return quarter % 360, angle - quarter, slant


def _error(matrix: Matrix, at: Points, to: Points) -> Points:
    return np.asarray(np.linalg.norm(applied(matrix, at) - to, axis=1))


def _square(at: Points, to: Points, turn: Matrix, *, straight: bool, uniform: bool) -> Matrix:
    """Fit a scale for each axis, or one for both, and a shift; axes stay axes."""
    axes = (0, 1) if straight else (1, 0)
    signs = np.sign([turn[0, axes[0]], turn[1, axes[1]]])
    moved = at[:, axes] * signs
    a, b = moved - moved.mean(0), to - to.mean(0)
    scales = (a * b).sum(0) / np.maximum((a * a).sum(0), 1e-9)
    if uniform:
        scales[:] = (a * b).sum() / max(float((a * a).sum()), 1e-9)
    matrix = np.zeros((2, 3))
    matrix[0, axes[0]], matrix[1, axes[1]] = scales * signs
    matrix[:, 2] = to.mean(0) - scales * moved.mean(0)
    return matrix
