"""Two trees that are refined where it matters: the ground and the period.

The ground is a quad-tree on the six faces of a cube around the Earth, divided by equal angles, so
that children fill their parent exactly (H3's stick out of theirs); the period is halved again and
again. Every node knows the mass of the factors that depend on it alone, and an upper bound of that
mass; nodes are divided best first, where the two differ most.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import numpy as np

from firsthand.locate.boxes import Array, Boxes, Domain, Indices, Truths, sun_at
from firsthand.locate.term import Term

_SHARE: Final = 0.8
_MOST_AT_ONCE: Final = 5_000
_EXACT_LEVELS: Final = 6
_SMALLEST_RAD: Final = 1e-7  # 0.6 m on the ground
_SHORTEST_S: Final = 0.5

# The faces' own axes: across, up, out.
_FACES: Final = np.array(
    [
        [[0, 1, 0], [0, 0, 1], [1, 0, 0]],
        [[-1, 0, 0], [0, 0, 1], [0, 1, 0]],
        [[0, -1, 0], [0, 0, 1], [-1, 0, 0]],
        [[1, 0, 0], [0, 0, 1], [0, -1, 0]],
        [[0, 1, 0], [-1, 0, 0], [0, 0, 1]],
        [[0, 1, 0], [1, 0, 0], [0, 0, -1]],
    ],
    dtype=np.float64,
)


class Tree:
    """What both trees are: nodes in arrays, children after their parents and beside each other.

    Attributes:
        fanout: How many children a divided node has.
        first: Index of the first child, or -1.
        parent: Index of the parent, or -1.
        level: Depth.
        mass: Mean factor times the share of the whole that the node is.
        upper: The same with the best factor in each leaf.
    """

    fanout: int

    def __init__(self, terms: Sequence[Term]) -> None:
        self.terms = tuple(terms)
        self.first: Indices = np.empty(0, dtype=np.int64)
        self.parent: Indices = np.empty(0, dtype=np.int64)
        self.level: Indices = np.empty(0, dtype=np.int64)
        self.mass: Array = np.empty(0)
        self.upper: Array = np.empty(0)
        self._best: Array = np.empty(0)

    def __len__(self) -> int:
        return len(self.first)

    def children(self, nodes: Indices) -> Indices:
        """Return the children of nodes, of shape (N, fanout); the undivided are divided first."""
        leaves = np.unique(nodes[self.first[nodes] < 0])
        if leaves.size:
            self._divide(leaves)
        children: Indices = self.first[nodes][:, None] + np.arange(self.fanout)
        return children

    def refine(self, tolerance: float, most: int) -> None:
        """Divide leaves until the bound exceeds the mass by at most a share of it.

        Args:
            tolerance: That share.
            most: No more nodes than about this.
        """
        while self.terms and len(self) < most:
            leaves = np.flatnonzero((self.first < 0) & self.divisible())
            gaps = self.upper[leaves] - self.mass[leaves]
            everything = self.mass[self.first < 0].sum()
            if not leaves.size or gaps.sum() <= tolerance * everything:
                break
            self._divide(leaves[widest(gaps)])
        self._sum_upward()

    def spread_down(self, held: Array) -> Array:
        """Return what each leaf holds when what was put on inner nodes is handed down by mass.

        Args:
            held: What was put on each node.
        """
        held = held.copy()
        for level in range(int(self.level.max()) + 1):
            inner = np.flatnonzero((self.level == level) & (self.first >= 0) & (held > 0))
            if not inner.size:
                continue
            below = self.first[inner][:, None] + np.arange(self.fanout)
            shares = self.mass[below]
            sums = shares.sum(axis=1, keepdims=True)
            shares = np.where(sums > 0, shares / np.where(sums > 0, sums, 1.0), 1.0 / self.fanout)
            held[below] += shares * held[inner][:, None]
            held[inner] = 0.0
        return held

    def divisible(self) -> Truths:
        """Say of each node whether it is still worth dividing."""
        raise NotImplementedError

    def _divide(self, nodes: Indices) -> None:
        raise NotImplementedError

    def _link(self, nodes: Indices) -> None:
        count = len(nodes) * self.fanout
        self.first[nodes] = len(self) + np.arange(len(nodes)) * self.fanout
        self.parent = np.concatenate([self.parent, np.repeat(nodes, self.fanout)])
        self.level = np.concatenate([self.level, np.repeat(self.level[nodes] + 1, self.fanout)])
        self.first = np.concatenate([self.first, np.full(count, -1)])

    def _weigh(self, boxes: Boxes, share: Array) -> None:
        """Add masses for the newest nodes."""
        mean, best = share.copy(), share.copy()
        for term in self.terms:
            term_mean, term_best = term.factors(boxes)
            mean *= term_mean
            best *= term_best
        best = best / share
        # A child's cap may stick out of its parent's: what bounds the parent bounds it too.
        parent = self.parent[len(self.mass) :]
        known = np.append(self._best, math.inf)[np.where(parent >= 0, parent, len(self._best))]
        best = np.minimum(best, known)
        self._best = np.concatenate([self._best, best])
        self.mass = np.concatenate([self.mass, np.minimum(mean, share * best)])
        self.upper = np.concatenate([self.upper, share * best])

    def _sum_upward(self) -> None:
        for level in range(int(self.level.max()), 0, -1):
            inner = np.flatnonzero((self.level == level - 1) & (self.first >= 0))
            below = self.first[inner][:, None] + np.arange(self.fanout)
            self.mass[inner] = self.mass[below].sum(axis=1)
            self.upper[inner] = self.upper[below].sum(axis=1)


class Ground(Tree):
    """The Earth's surface, divided.

    Attributes:
        place: Centres, unit vectors of shape (3, N).
        reach: How far a node's corners are from its centre [rad].
        area: Solid angles [sr].
    """

    fanout = 4

    def __init__(self, terms: Sequence[Term]) -> None:
        super().__init__(terms)
        self.first = np.full(6, -1)
        self.parent = np.full(6, -1)
        self.level = np.zeros(6, dtype=np.int64)
        self._grid = np.stack([np.arange(6), np.zeros(6, int), np.zeros(6, int)])
        self.place, self.reach, self.area = np.empty((3, 0)), np.empty(0), np.empty(0)
        self._measure(0)

    def divisible(self) -> Truths:
        """Say of each node whether it is larger than half a metre or so."""
        large: Truths = self.reach > _SMALLEST_RAD
        return large

    def samples(self, nodes: Indices, count: int) -> tuple[Array, Indices]:
        """Return points spread over nodes: `count` times `count` on each.

        Returns:
            Unit vectors of shape (3, N), and of which of the nodes each is.
        """
        face, across, up = self._grid[:, nodes]
        size = 2.0 / np.exp2(self.level[nodes])
        steps = (np.arange(count) + 0.5) / count
        places = [
            _on_sphere(face, (across + a) * size - 1.0, (up + b) * size - 1.0)
            for a in steps
            for b in steps
        ]
        which: Indices = np.tile(np.arange(len(nodes)), count * count)
        return np.concatenate(places, axis=1), which

    def _divide(self, nodes: Indices) -> None:
        start = len(self)
        self._link(nodes)
        face, across, up = np.repeat(self._grid[:, nodes], 4, axis=1)
        corner = np.tile(np.arange(4), len(nodes))
        new = np.stack([face, 2 * across + corner % 2, 2 * up + corner // 2])
        self._grid = np.concatenate([self._grid, new], axis=1)
        self._measure(start)

    def _measure(self, start: int) -> None:
        face, across, up = self._grid[:, start:]
        level = self.level[start:]
        size = 2.0 / np.exp2(level)
        left, low = across * size - 1.0, up * size - 1.0
        centre = _on_sphere(face, left + size / 2, low + size / 2)
        chords = [
            np.linalg.norm(_on_sphere(face, left + a * size, low + b * size) - centre, axis=0)
            for a in (0, 1)
            for b in (0, 1)
        ]
        reach = 2.0 * np.arcsin(np.minimum(np.max(chords, axis=0) / 2.0, 1.0)) * (1 + 1e-9)
        area = _areas(left, low, size, level)
        self.place = np.concatenate([self.place, centre], axis=1)
        self.reach = np.concatenate([self.reach, reach])
        self.area = np.concatenate([self.area, area])
        none = np.zeros(len(level))
        self._weigh(Boxes(centre, reach, none, none), area / (4 * math.pi))


class Period(Tree):
    """The open period, divided.

    Attributes:
        time: Middles [UTC seconds since 1970].
        span: Half lengths [s].
        sun: Directions of the sun at the middles.
    """

    fanout = 2

    def __init__(self, terms: Sequence[Term], domain: Domain) -> None:
        super().__init__(terms)
        self._domain = domain
        self.first, self.parent = np.full(1, -1), np.full(1, -1)
        self.level = np.zeros(1, dtype=np.int64)
        self.time = np.array([(domain.start_s + domain.end_s) / 2])
        self.span = np.array([domain.length_s / 2])
        self._suns = np.empty((3, 0))
        self._weigh_from(0)

    @property
    def sun(self) -> Array:
        """Directions of the sun at the middles of all nodes, unit vectors of shape (3, N)."""
        known = self._suns.shape[1]
        if known < len(self):
            self._suns = np.concatenate([self._suns, sun_at(self.time[known:])], axis=1)
        return self._suns

    def divisible(self) -> Truths:
        """Say of each node whether it is longer than a second or so."""
        long: Truths = self.span > _SHORTEST_S
        return long

    def _divide(self, nodes: Indices) -> None:
        start = len(self)
        self._link(nodes)
        half = self.span[nodes] / 2
        middles = np.stack([self.time[nodes] - half, self.time[nodes] + half], axis=1)
        self.time = np.concatenate([self.time, middles.ravel()])
        self.span = np.concatenate([self.span, np.repeat(half, 2)])
        self._weigh_from(start)

    def _weigh_from(self, start: int) -> None:
        time, span = self.time[start:], self.span[start:]
        none = np.zeros(len(time))
        anywhere = np.zeros((3, len(time)))
        self._weigh(Boxes(anywhere, none, time, span), 2 * span / self._domain.length_s)


def widest(gaps: Array) -> Indices:
    """Return which gaps make up most of all of them, the widest first."""
    large = np.arange(len(gaps))
    if len(gaps) > _MOST_AT_ONCE:
        # Only the widest are wanted in order: sorting all was most of what a search took.
        large = np.argpartition(gaps, -_MOST_AT_ONCE)[-_MOST_AT_ONCE:]
    order: Indices = large[np.argsort(-gaps[large])]
    count = int(np.searchsorted(np.cumsum(gaps[order]), _SHARE * float(gaps.sum()))) + 1
    return order[:count]


def _on_sphere(face: Indices, across: Array, up: Array) -> Array:
    """Return unit vectors of points on the cube's faces; coordinates from -1 to 1, equal angles."""
    u, v = np.tan(math.pi / 4 * across), np.tan(math.pi / 4 * up)
    axes = _FACES[face]
    point = axes[:, 0].T * u + axes[:, 1].T * v + axes[:, 2].T
    out: Array = point / np.sqrt(1.0 + u * u + v * v)
    return out


def _areas(left: Array, low: Array, size: Array, level: Indices) -> Array:
    """Return solid angles [sr] of cells: exact for large ones, by their middle for small ones."""
    u, v = np.tan(math.pi / 4 * (left + size / 2)), np.tan(math.pi / 4 * (low + size / 2))
    step = math.pi / 4 * size
    small = step * step * (1 + u * u) * (1 + v * v) / (1 + u * u + v * v) ** 1.5

    def corner(a: int, b: int) -> Array:
        x, y = np.tan(math.pi / 4 * (left + a * size)), np.tan(math.pi / 4 * (low + b * size))
        out: Array = np.arctan2(x * y, np.sqrt(1 + x * x + y * y))
        return out

    large = corner(1, 1) - corner(0, 1) - corner(1, 0) + corner(0, 0)
    return np.where(level < _EXACT_LEVELS, large, small)
