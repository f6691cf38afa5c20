"""How a picture lies in a thumbnail: fitted from near by, with the light that fell on it.

After Lucas and Kanade (IJCAI 1981): what a small move changes in a picture is fitted to what
differs; cells that agree judge.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from firsthand.trace import geometry
from firsthand.trace.footage_fine import CRISP, Floats, closely, covered, lights, small, warped
from firsthand.trace.footage_sketch import CLOSE, Sketch
from firsthand.trace.geometry import Matrix

_LEAST_CELLS: Final = 48
_STEPS: Final = 6
_STILL_BETTER: Final = 0.998
_FARTHEST: Final = 0.06
RIDGE: Final = 1e-3
"""By how much of their size normal equations are held from following noise."""
_ROUNDS: Final = 2
_OUTLYING: Final = 2.0
_LEAST_GAIN: Final = 0.15
_FLAT: Final = 0.5
_BANDS: Final = 0.02
MOVES: Final = np.array(
    [
        [[0, 0, 1], [0, 0, 0], [0, 0, 0]],
        [[0, 0, 0], [0, 0, 1], [0, 0, 0]],
        [[1, 0, 0], [0, 1, 0], [0, 0, 0]],
        [[0, -1, 0], [1, 0, 0], [0, 0, 0]],
        [[1, 0, 0], [0, -1, 0], [0, 0, 0]],
        [[0, 1, 0], [1, 0, 0], [0, 0, 0]],
        [[0, 0, 0], [0, 0, 0], [-1, 0, 0]],
        [[0, 0, 0], [0, 0, 0], [0, -1, 0]],
    ],
    np.float64,
)
"""Across, down, nearer, a turn; and what shapes a picture: stretched, slanted, seen from aside."""
FREE: Final = 4
"""How many of them change from moment to moment."""
_FREELY: Final = MOVES[:FREE]


@dataclass(frozen=True)
class Fitted:
    """How a picture lies in a thumbnail.

    Attributes:
        misfit: How far they differ there [levels], outliers held.
        alike: How alike they are, -1 to 1.
        light: Factors of `footage_fine.lights`.
        place: How it lies there (3, 3).
        left: What is left over (32, 32), not a number where it does not lie [levels].
        normal: Of small moves, the normal equations' matrix (m, m).
        slope: And their other side (m,).
    """

    misfit: float
    alike: float
    light: Any
    place: Matrix
    left: Any = None
    normal: Any = None
    slope: Any = None


class Path:
    """Fits how pictures lie in a film's thumbnails.

    Args:
        films: Both films.
        numbers: In which of the second's thumbnails it is sought.
        pictures: What is sought there (64, 64), by such a number.
    """

    def __init__(
        self,
        films: tuple[Sketch, Sketch],
        numbers: Any,  # noqa: ANN401 -- (n,) ints
        pictures: Callable[[int], Any],
    ) -> None:
        self.sizes = films[0].size, films[1].size
        self.numbers = np.asarray(numbers, np.int64)
        self.thumbs = closely(films[1])[self.numbers].astype(np.float64)
        self.over: Floats = np.zeros((CLOSE, CLOSE))
        self.banded = False
        self._asked: Any = None
        self._ways: Any = None
        self.times: Floats = films[1].seconds(films[1].times[self.numbers])
        self._pictures = pictures
        self._kept: dict[int, Any] = {}
        self.width, self.height = geometry.extent(self.sizes[1])
        middle = np.array([[1, 0, -self.width / 2], [0, 1, -self.height / 2], [0, 0, 1]])
        self.middle, self.back = middle, np.linalg.inv(middle)
        down, across = (np.mgrid[:CRISP, :CRISP] + 0.5) / CRISP - 0.5
        self._x, self._y = across * self.width, down * self.height

    def picture(self, number: int) -> Any:  # noqa: ANN401
        """Return what is sought in a thumbnail."""
        if number not in self._kept:
            self._kept[number] = self._pictures(int(self.numbers[number]))
        return self._kept[number]

    def fitted(self, number: int, place: Matrix, moves: Any = ()) -> Fitted | None:  # noqa: ANN401
        """Say how well a picture lies so in a thumbnail, and what small moves would change."""
        cells = covered(place, self.sizes, CLOSE)
        if cells.sum() < _LEAST_CELLS:
            return None
        fine = warped(self.picture(number), place, self.sizes)
        shown = (self.thumbs[number] - self.over)[cells]
        light = lights(small(fine), banded=self.banded)[:, cells].astype(np.float64)
        weight = np.ones(len(shown))
        ridge = np.diag((light**2).sum(1) * _BANDS)
        ridge[:2, :2] = np.eye(2) * RIDGE
        for _ in range(_ROUNDS):
            factors = np.linalg.solve((light * weight) @ light.T + ridge, (light * weight) @ shown)
            rest = shown - factors @ light
            spread = max(1.0, 1.4826 * float(np.median(np.abs(rest))))
            weight = 1 / (1 + (rest / (_OUTLYING * spread)) ** 2)
        misfit = float(np.minimum(np.abs(rest), 2 * _OUTLYING * spread).mean())
        fit = factors @ light
        flat = min(float(fit.std()), float(shown.std())) < _FLAT
        alike = 0.0 if flat or factors[0] < 0 else _correlated(fit, shown)
        if not len(moves):
            left = np.full((CLOSE, CLOSE), np.nan)
            left[cells] = rest
            return Fitted(misfit, alike, factors, place, left)
        terms = self._slopes(fine, moves)[:, cells] * max(float(factors[0]), _LEAST_GAIN)
        both = np.concatenate([terms, light])
        normal, slope = (both * weight) @ both.T, (both * weight) @ rest
        count = len(terms)
        # What light may explain as well is no move.
        shared = normal[:count, count:] @ np.linalg.inv(normal[count:, count:] + ridge)
        normal_free = normal[:count, :count] - shared @ normal[count:, :count]
        return Fitted(misfit, alike, factors, place, None, normal_free,
                       slope[:count] - shared @ slope[count:])  # fmt: skip

    def _slopes(self, fine: Any, moves: Any) -> Any:  # noqa: ANN401
        """Return what small moves change in a picture, in thumbnails' cells (m, 32, 32)."""
        down, across = np.gradient(fine)
        if self._asked is not moves:
            self._asked, self._ways = moves, self._fields(moves)
        return small(across * self._ways[0] + down * self._ways[1])

    def _fields(self, moves: Any) -> Any:  # noqa: ANN401
        """Return by how many cells each place of a picture is moved, across and down."""
        found = []
        for move in moves:
            x, y, depth = (row[0] * self._x + row[1] * self._y + row[2] for row in move)
            found.append((self._x * depth - x, self._y * depth - y))
        scale = np.array([CRISP / self.width, CRISP / self.height])[:, None, None, None]
        return (np.moveaxis(np.array(found), 1, 0) * scale).astype(np.float32)

    def moved(self, place: Matrix, moves: Any, by: Any) -> Matrix:  # noqa: ANN401
        """Return a mapping after moves."""
        found = self.back @ (np.eye(3) + np.tensordot(by, moves, 1)) @ self.middle @ place
        return np.asarray(found / found[2, 2])

    def sought(self, number: int, place: Matrix) -> Fitted | None:
        """Return how a picture lies in a thumbnail best, near a mapping."""
        best: Fitted | None = None
        moves = _FREELY
        for _ in range(_STEPS):
            found = self.fitted(number, place, moves)
            if found is None or (best is not None and found.misfit >= _STILL_BETTER * best.misfit):
                break
            best = found
            ridge = RIDGE * np.trace(found.normal) / FREE + 1e-9
            by = np.linalg.solve(found.normal + ridge * np.eye(FREE), found.slope)
            place = self.moved(place, moves, np.clip(by, -_FARTHEST, _FARTHEST))
        return best

    def vector(self, place: Matrix, shape: Matrix) -> Floats:
        """Return across, down, nearer and turned: how a mapping differs from a shape (4,)."""
        turn = self.middle @ place @ np.linalg.inv(shape) @ self.back
        turn = turn / turn[2, 2]
        there = complex(turn[0, 0], turn[1, 0])
        return np.array([turn[0, 2], turn[1, 2], np.log(abs(there)), np.angle(there)])

    def placed(self, vector: Any, shape: Matrix) -> Matrix:  # noqa: ANN401
        """Return the mapping that differs so from a shape; see `vector`."""
        there = np.exp(vector[2] + 1j * vector[3])
        turn = np.array([[there.real, -there.imag, vector[0]],
                         [there.imag, there.real, vector[1]], [0, 0, 1]])  # fmt: skip
        found = self.back @ turn @ self.middle @ shape
        return np.asarray(found / found[2, 2])


def _correlated(one: Any, other: Any) -> float:  # noqa: ANN401
    one, other = one - one.mean(), other - other.mean()
    return float(one @ other / max(float(np.sqrt((one @ one) * (other @ other))), 1e-9))
