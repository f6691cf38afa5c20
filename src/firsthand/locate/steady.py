"""When to leave it at an answer: looking on would change it no more, and prove little.

What is spread thinly over the Earth or over years ("by day", some day before the post) cannot be
bounded in any number of boxes, though its outline is known after a few thousand. So from time to
time it is asked how many boxes the proof would take, by how fast the gap has closed so far; and
where that is far off, whether the answer still changes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np

from firsthand.locate.boxes import Array, Indices
from firsthand.locate.levels import levels, sum_up
from firsthand.locate.trees import Tree

_LEVELS: Final = (0.5, 0.9)
_MOVED: Final = 0.03
_GREW: Final = 0.1
_LEAST_PACE: Final = 0.05
_FLAT_NATS: Final = 1.5


@dataclass(frozen=True)
class _Seen:
    """What a tree held at a look.

    Attributes:
        leaves: The nodes that had no children then.
        held: What each of them held.
        sizes: How large the parts were that hold 50 % and 90 %.
    """

    leaves: Indices
    held: Array
    sizes: tuple[float, ...]


class Steady:
    """Looks at an answer as it is found.

    Args:
        trees: The ground and the period.
        gain: By how much the clues of both together can raise anything [nats].

    Attributes:
        is_flat: Whether that is hardly anything.
    """

    def __init__(self, *trees: Tree, gain: float) -> None:
        self._trees = trees
        # What raises nothing much hides nothing: one look that is like the last will do.
        self.is_flat = gain < _FLAT_NATS
        self._seen: list[_Seen] | None = None
        self._gap: tuple[int, float] | None = None
        self._times = 0

    def boxes_needed(self, looked: int, gap: float, wanted: float) -> float:
        """Return about how many boxes it would take to close the gap, as it has closed so far.

        Args:
            looked: How many were looked at.
            gap: Share of the probability that is not accounted for.
            wanted: Share that would do.
        """
        before, self._gap = self._gap, (looked, gap)
        if gap <= wanted:
            return float(looked)
        if before is None or gap <= 0 or before[1] <= 0:
            return math.inf
        pace = math.log(before[1] / gap) / math.log(looked / before[0])
        if pace < _LEAST_PACE:
            return math.inf
        return float(looked * math.exp(min(math.log(gap / wanted) / pace, 700.0)))

    def is_steady(self, at: tuple[Indices, Indices], mass: Array) -> bool:
        """Say whether the answer is much the same as at the last look.

        Args:
            at: For each box, its node in each tree.
            mass: Its mass.
        """
        share = mass / mass.sum()
        before, self._seen = self._seen, []
        alike = before is not None
        for n, (tree, nodes) in enumerate(zip(self._trees, at, strict=True)):
            held = tree.spread_down(np.bincount(nodes, share, len(tree)).astype(np.float64))
            told, leaves = levels(tree, held), np.flatnonzero(tree.first < 0)
            now = _Seen(leaves, held[leaves], tuple(told.measure(each) for each in _LEVELS))
            self._seen.append(now)
            if before is not None:
                moved = 0.5 * np.abs(sum_up(tree, held)[before[n].leaves] - before[n].held).sum()
                alike = alike and moved < _MOVED and _growth(before[n], now) < _GREW
        self._times = self._times + 1 if alike else 0
        return self._times >= (1 if self.is_flat else 2)


def _growth(then: _Seen, now: _Seen) -> float:
    """Return by how much the regions grew or shrank, as a logarithm."""
    pairs = zip(then.sizes, now.sizes, strict=True)
    return max(abs(math.log(max(a, 1e-300) / max(b, 1e-300))) for a, b in pairs)
