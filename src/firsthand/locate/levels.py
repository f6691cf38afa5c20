"""From boxes of probability to the regions and windows that hold 50 % and 90 % of it.

The densest parts are taken first, until they hold enough: the smallest set that does. Regions are
told as H3 cells that together cover the parts taken, so they hold at least what they say.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import h3
import numpy as np

from firsthand.locate.boxes import EARTH_KM, Array, Indices, degrees
from firsthand.locate.trees import Ground, Period, Tree
from firsthand.records import EVERYWHERE, Instant, Region, Window

if TYPE_CHECKING:
    from firsthand.locate.solve import Posterior

_FINE: Final = 1 / 1000
_STEP: Final = 0.05
_EVEN: Final = 1.15
_MOST_PARTS: Final = 4_000
MOST_WINDOWS: Final = 48
_SAMPLES: Final = 4
_FINEST: Final = 12
_CELL_KM2: Final = tuple(h3.average_hexagon_area(r, unit="km^2") for r in range(16))
_MINUTE_S: Final = 60


@dataclass(frozen=True)
class Levels:
    """Parts of a tree, each with the level at which it is taken in.

    Attributes:
        tree: The tree.
        parts: Nodes that together cover everything.
        share: Probability of each.
        level: Probability of all parts at least as dense, this one included. Parts that are as
            good as equally dense have one level: none of them is chosen before another.
        node_level: The level of every node at or below a part.
    """

    tree: Tree
    parts: Indices
    share: Array
    level: Array
    node_level: Array

    def taken(self, level: float) -> Indices:
        """Return the parts that are needed to hold `level`: the densest, as few as will do."""
        ordered = np.sort(self.level)
        at = min(int(np.searchsorted(ordered, level - 1e-12)), len(ordered) - 1)
        taken: Indices = self.parts[self.level <= ordered[at]]
        return taken

    def measure(self, level: float) -> float:
        """Return how large the parts are that hold `level`, in the tree's own measure."""
        return float(measures(self.tree)[self.taken(level)].sum())


def levels(tree: Tree, held: Array) -> Levels:
    """Order a tree's parts by density.

    Args:
        tree: The tree.
        held: Probability of each leaf.
    """
    total = sum_up(tree, held)
    size = measures(tree)
    parts = _parts(tree, total, size)
    with np.errstate(divide="ignore"):
        density = np.round(np.log(total[parts] / size[parts]) / _STEP)
    order = np.argsort(-density, kind="stable")
    sums = np.cumsum(total[parts][order])
    last = np.searchsorted(-density[order], -density, side="right") - 1
    level = sums[last]
    below = np.full(len(tree), np.nan)
    below[parts] = level
    for depth in range(1, int(tree.level.max()) + 1):
        nodes = np.flatnonzero((tree.level == depth) & np.isnan(below))
        below[nodes] = below[tree.parent[nodes]]
    return Levels(tree, parts, total[parts], level, below)


def measures(tree: Tree) -> Array:
    """Return the size of each node: [km2] on the ground, [s] in the period."""
    if isinstance(tree, Ground):
        return tree.area * EARTH_KM**2
    assert isinstance(tree, Period)  # noqa: S101 -- there are two trees
    return 2 * tree.span


def sum_up(tree: Tree, held: Array) -> Array:
    """Return for each node what its leaves hold in all."""
    total = np.where(tree.first < 0, held, 0.0)
    for depth in range(int(tree.level.max()), 0, -1):
        nodes = np.flatnonzero(tree.level == depth)
        np.add.at(total, tree.parent[nodes], total[nodes])
    return total


def common_level(posterior: Posterior, ground: Levels, period: Levels, wanted: float) -> float:
    """Return the level at which region and windows together hold the wanted probability.

    Region times windows holds less than each of them alone; both are widened alike until the
    product holds enough.
    """
    low, high = wanted, 1.0
    for _ in range(10):
        middle = (low + high) / 2
        if _held(posterior, ground, period, middle) >= wanted:
            high = middle
        else:
            low = middle
    return high


def region(ground: Levels, level: float) -> Region:
    """Return the H3 cells that cover the parts holding `level`."""
    tree = ground.tree
    assert isinstance(tree, Ground)  # noqa: S101 -- the caller's
    taken = ground.taken(level)
    if tree.area[taken].sum() > 0.995 * 4 * math.pi:
        return EVERYWHERE
    places, nodes = tree.samples(taken, _SAMPLES)
    latitude, longitude = degrees(places)
    fine = _resolutions(tree.area[taken] * EARTH_KM**2)[nodes]
    by: dict[int, set[str]] = defaultdict(set)
    for a, b, r in zip(latitude.tolist(), longitude.tolist(), fine.tolist(), strict=True):
        by[r].add(h3.latlng_to_cell(a, b, r))
    # Joined beforehand, resolution by resolution: a region would do the same, more slowly.
    return Region(cells=tuple(cell for cells in by.values() for cell in h3.compact_cells(cells)))


def windows(period: Levels, level: float, most: int = MOST_WINDOWS) -> tuple[Window, ...]:
    """Return the windows that hold `level`, rounded outwards to whole minutes.

    When there are more than `most`, the shortest gaps between them are bridged.
    """
    tree = period.tree
    assert isinstance(tree, Period)  # noqa: S101 -- the caller's
    taken = period.taken(level)
    order = np.argsort(tree.time[taken])
    starts = (tree.time - tree.span)[taken][order]
    ends = (tree.time + tree.span)[taken][order]
    starts = np.floor(starts / _MINUTE_S) * _MINUTE_S
    ends = np.ceil(ends / _MINUTE_S) * _MINUTE_S
    gaps = starts[1:] - ends[:-1]
    widest = np.argsort(-gaps, kind="stable")[: most - 1]
    cuts = np.sort(widest[gaps[widest] > 0])
    firsts, lasts = np.concatenate([[0], cuts + 1]), np.concatenate([cuts, [len(starts) - 1]])
    return tuple(
        Window(start=_instant(starts[a]), end=_instant(ends[b]))
        for a, b in zip(firsts.tolist(), lasts.tolist(), strict=True)
    )


def _parts(tree: Tree, total: Array, size: Array) -> Indices:
    """Divide from the roots down while a part holds much and unevenly."""
    densest = np.where(tree.first < 0, total / size, 0.0)
    for depth in range(int(tree.level.max()), 0, -1):
        nodes = np.flatnonzero(tree.level == depth)
        np.maximum.at(densest, tree.parent[nodes], densest[nodes])
    open_ = np.flatnonzero(tree.level == 0)
    done: list[Indices] = []
    count = 0
    while open_.size:
        uneven = densest[open_] * size[open_] > _EVEN * total[open_]
        divide = (tree.first[open_] >= 0) & uneven & (total[open_] > _FINE)
        if count + len(open_) > _MOST_PARTS:
            divide[:] = False
        done.append(open_[~divide])
        count += len(done[-1])
        open_ = (tree.first[open_[divide]][:, None] + np.arange(tree.fanout)).ravel()
    return np.concatenate(done)


def _held(posterior: Posterior, ground: Levels, period: Levels, level: float) -> float:
    on_ground, in_time = _shares(ground, level), _shares(period, level)
    return float((posterior.share * on_ground[posterior.at] * in_time[posterior.when]).sum())


def _shares(each: Levels, level: float) -> Array:
    """Return which share of each node's own mass lies in the parts taken."""
    taken = np.zeros(len(each.tree), dtype=bool)
    limit = each.level[np.isin(each.parts, each.taken(level))].max()
    taken[each.node_level <= limit] = True
    mass = np.where(each.tree.first < 0, each.tree.mass, 0.0)
    inside, everything = sum_up(each.tree, mass * taken), sum_up(each.tree, mass)
    safe = np.where(everything > 0, everything, 1.0)
    out: Array = np.where(everything > 0, inside / safe, taken)
    return out


def _resolutions(area_km2: Array) -> Indices:
    """Return the H3 resolution whose cells are as wide as a part's samples lie apart, or wider."""
    wished = area_km2 / _SAMPLES**2 * 1.6
    sizes = np.array(_CELL_KM2[: _FINEST + 1])
    out: Indices = (sizes[None, :] >= wished[:, None]).sum(axis=1).clip(1, _FINEST + 1) - 1
    return out


def _instant(unix_s: float) -> Instant:
    return Instant.from_ns(round(unix_s) * 1_000_000_000)
