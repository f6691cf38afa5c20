"""How much items share with what is asked: features alike along one line in time."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]

SAMPLE: Final = np.dtype([("time", "<f4"), ("item", "<u4")])
"""What is noted of a sample: when it is seen [s], and the number of its item."""
_MOST_EACH: Final = 20
_BIN_S: Final = 2.0
_FAR: Final = 1 << 20
_SPREAD: Final = 40_503
_LEAST_CELLS: Final = 1 << 13
_MOST_CELLS: Final = 1 << 22


def scores(
    asking: Ints,
    owners: Ints,
    asked: tuple[Ints, npt.NDArray[np.float64]],
    table: npt.NDArray[Any],
    needed: float,
) -> tuple[Ints, Ints]:
    """Score items: how many features asked about they share along one offset in time.

    An offset is known to four seconds: a film played faster drifts that far in half a minute. A
    feature counts once, however often it is found there; of one sample no more than 20 count.

    Args:
        asking: The feature asked about, by number, for each match (n,).
        owners: The sample that holds one like it, by number (n,).
        asked: The sample that each feature asked about is of, ascending, and when each sample is
            seen [s]. More samples than times are further views of them, which count apart.
        table: All samples of the index, as `SAMPLE`.
        needed: Which scores count.

    Returns:
        The numbers of the items whose score is at least that, and their scores in one view.
    """
    samples, times = asked
    held = table[owners]
    views, of = np.divmod(samples[asking], len(times))
    late = (held["time"] - times[of]) / _BIN_S
    offsets = np.clip(np.floor(late), -_FAR, _FAR).astype(np.int64) + _FAR
    most = int(samples[-1]) // len(times) + 1
    items = held["item"].astype(np.int64) * most + views
    kept = _crowded(items, offsets, needed)
    found, best = _counted(items[kept], offsets[kept], asking[kept], samples, needed)
    return found // most, best


def _crowded(items: Ints, offsets: Ints, needed: float) -> Ints:
    """Return the matches that lie on a line with enough others: nearly all are there by chance.

    Lines fall into fewer cells than there are lines, so that some are kept that need not be.
    """
    size = 1 << min(_MOST_CELLS, max(_LEAST_CELLS, len(items))).bit_length()
    cell = (items * _SPREAD + offsets) & (size - 1)
    held = np.bincount(cell, minlength=size)
    beside = np.maximum(held[(cell + 1) & (size - 1)], held[cell - 1])
    return np.flatnonzero(held[cell] + beside >= needed)


def _counted(
    items: Ints, offsets: Ints, asking: Ints, samples: Ints, needed: float
) -> tuple[Ints, Ints]:
    if not len(items):
        return items, items
    numbers, item = np.unique(items, return_inverse=True)
    # A line takes in two offsets, so that each match is on two lines.
    line = item * (4 * _FAR) + offsets
    wide = len(samples).bit_length()
    keys = np.sort(np.concatenate([line, line + 1]) << wide | np.tile(asking, 2))
    keys = keys[np.diff(keys, prepend=-1) != 0]
    # What is asked about comes sample by sample, so that each sample's matches lie together.
    lines, of = keys >> wide, samples[keys & ((1 << wide) - 1)]
    starts = np.flatnonzero((np.diff(lines, prepend=-1) != 0) | (np.diff(of, prepend=-1) != 0))
    counts = np.minimum(np.diff(starts, append=len(keys)), _MOST_EACH)
    lines = lines[starts]
    starts = np.flatnonzero(np.diff(lines, prepend=-1))
    sums = np.add.reduceat(counts, starts)
    best = np.zeros(len(numbers), np.int64)
    np.maximum.at(best, lines[starts] // (4 * _FAR), sums)
    enough = best >= needed
    return numbers[enough], best[enough]
