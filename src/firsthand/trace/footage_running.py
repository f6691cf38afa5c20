"""Two films without the words that run along a band of both, as stations have them.

The same words run below everything that a station shows, and for a while they agree in any two of
its films, wherever these were taken. What is left has to speak for itself.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from firsthand.trace import footage_bare, footage_time
from firsthand.trace.footage_grid import LEAST_CELLS
from firsthand.trace.footage_time import STEP, Cells, Line, Pair, Track

_LEAST_LONG: Final = 8
"""Along so many cells words run at the least, of the 16 of a picture."""
_MOST_BANDS: Final = 3
"""Where more rows run alike, it is the camera that moves."""
_LEAST_S: Final = 2.0
_MOST_STEPS: Final = 400
_ALL_ALONG: Final = 0.5
_ALL_THE_TIME: Final = 0.95
_RUNS: Final = 0.7
_SLOWEST_S, _FASTEST_S = 1.2, 0.2
"""How long words take from one cell to the next."""


def bare(pair: Pair, line: Line, stretch: tuple[float, float]) -> Pair:
    """Return two films' thumbnails without what was laid over one, or runs along both.

    Args:
        pair: The thumbnails.
        line: Which second of the first is which of the second.
        stretch: From when to when in the second [s].

    Returns:
        The thumbnails; see `footage_bare.bare`. A row of cells, or a column, is left out where in
        both films each cell shows a little later what the one beside it showed, as much as it, and
        at all times.
    """
    pair = footage_bare.bare(pair, line, stretch)
    if not pair.fine or stretch[1] - stretch[0] < _LEAST_S:
        return pair
    times = np.arange(stretch[0] + STEP, stretch[1] - STEP / 2, STEP)[:_MOST_STEPS]
    here, there = footage_time.changes(pair, line, times)
    bands = _bands(here, pair.cells, 1.0) & _bands(there, pair.cells, abs(line.pace))
    kept = pair.cells & ~bands
    if not bands.any() or kept.sum() < LEAST_CELLS:
        return pair
    some = kept[pair.cells]
    one, other = (Track(t.times, t.cells[:, some]) for t in (pair.one, pair.other))
    return Pair(one, other, kept, pair.fine)


def _bands(changes: Cells, cells: Any, pace: float) -> Any:  # noqa: ANN401
    """Return along which cells words run: rows or columns of them (16, 16)."""
    full = np.zeros((len(changes), *cells.shape), np.float32)
    full[:, cells] = changes
    across = np.zeros_like(cells)
    down = np.zeros_like(cells)
    for number in range(len(cells)):
        across[number] = _runs(full[:, number, cells[number]], pace)
        down[:, number] = _runs(full[:, cells[:, number], number], pace)
    for found in (across, down.T):
        if found.any(1).sum() > _MOST_BANDS:
            found[:] = False
    return (across | down) & cells


def _runs(changes: Cells, pace: float) -> bool:
    """Whether what changes in a row of cells runs along it at one speed (n, cells)."""
    if changes.shape[1] < _LEAST_LONG:
        return False
    each = np.sqrt((changes**2).mean(0))
    then = np.sqrt((changes**2).mean(1))
    even = each.min() >= max(_ALL_ALONG * each.mean(), footage_bare.MOVES)
    if not even or (then > footage_bare.MOVES).mean() < _ALL_THE_TIME:
        return False
    first, last = (max(1, round(late / STEP / pace)) for late in (_FASTEST_S, _SLOWEST_S))
    return any(
        _alike(row[:-late, 1:], row[late:, :-1]) >= _RUNS
        for row in (changes, changes[:, ::-1])
        for late in range(first, min(last, len(changes) // 2) + 1)
    )


def _alike(one: Cells, other: Cells) -> float:
    own: float = float((one**2).sum() * (other**2).sum()) ** 0.5
    return float((one * other).sum()) / max(own, 1e-6)
