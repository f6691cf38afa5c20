"""Two films where they are bare: without what was laid over one, and as long as what moves agrees.

A ticker, a logo or another picture's half moves, and drowns what moves below it. What never agrees
in brightness is left out before what moves is compared; the two have nothing to do with each other,
so nothing is made to agree by it.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from firsthand.trace import footage_time, footage_tone
from firsthand.trace.footage_grid import LEAST_CELLS
from firsthand.trace.footage_time import STEP, Line, Pair, Track

_AT: Final = 24
_MOST_STRANGE: Final = 0.4
_LEAST_ALIKE: Final = 0.5
_LEAST_S: Final = 1.0
_ELSEWHERE: Final = 0.2
MOVES: Final = 0.6
"""What changes less is noise, which agrees with nothing [levels]."""
_LIVELY: Final = 0.15
_SEAM_S: Final = 0.35
_JUMP_S: Final = 0.3


def bare(pair: Pair, line: Line, stretch: tuple[float, float]) -> Pair:
    """Return two films' thumbnails without the cells that never agree, and as dark at the corners.

    Args:
        pair: The thumbnails.
        line: Which second of the first is which of the second.
        stretch: From when to when in the second [s].
    """
    times = np.linspace(*stretch, _AT + 2)[1:-1]
    tone = footage_tone.tone((footage_time.along(pair, line, times), pair.cells))
    if tone is None:
        return pair
    strange = tone.strange & pair.cells
    kept = pair.cells & ~strange
    if strange.sum() > _MOST_STRANGE * pair.cells.sum() or kept.sum() < LEAST_CELLS:
        return pair
    if not strange.any() and tone.corners == 1:
        return pair
    some = kept[pair.cells]
    dark = tone.field[kept].astype(np.float32)
    return Pair(
        Track(pair.one.times, pair.one.cells[:, some] * dark),
        Track(pair.other.times, pair.other.cells[:, some]),
        kept,
        pair.fine,
    )


def moving(pair: Pair, line: Line, ends: tuple[float, float]) -> tuple[float, float]:
    """Return from when to when what moves agrees as well as the pictures do [s].

    Where a camera stands still, a loop's second round looks like what came next in the film.
    """
    times = np.arange(ends[0] + STEP, ends[1] - STEP / 2, STEP)
    if len(times) * STEP < 2 * _LEAST_S:
        return ends
    here, there = lively(pair, line, times)
    both = (here * there).sum(1)
    seam = ((here - there) ** 2).sum(1)
    strength = np.sqrt((here**2).sum(1) * (there**2).sum(1))
    whole = both.sum() / max(float(strength.sum()), 1e-6)
    worth = both - 0.5 * max(float(whole), _LEAST_ALIKE) * strength
    first, last = _best(worth)
    inner = both[first:last].sum() / max(float(strength[first:last].sum()), 1e-6)
    if inner < _LEAST_ALIKE:
        return ends
    restless = np.sqrt((here**2).mean(1))
    usual = _LIVELY * float(strength[first:last].mean())
    found = list(ends)
    for end, outer, at in ((0, np.s_[:first], first), (1, np.s_[last:], last)):
        beyond = float(strength[outer].sum())
        count = len(strength[outer])
        far = np.s_[: count // 2] if end == 0 else np.s_[last + count // 2 :]
        if (
            count * STEP >= _LEAST_S
            # Where it agrees again further out, something passed over it.
            and both[far].sum() <= _ELSEWHERE * float(strength[far].sum())
            and restless[outer].mean() > MOVES
            and beyond / count > usual
            and both[outer].sum() < _ELSEWHERE * beyond
        ):
            near = round(_SEAM_S / STEP)
            low, high = max(0, at - near), min(len(times), at + near)
            found[end] = _seam(times[low:high], seam[low:high], -1 if end else 1)
    return found[0], found[1]


def _seam(times: Any, differs: Any, inwards: int) -> float:  # noqa: ANN401
    """Return when two films cease to run alike, near by: in the middle of a jump, or at its start.

    Args:
        times: The moments near by [s].
        differs: How far what changes differs at each.
        inwards: Which way it runs alike.
    """
    order = slice(None, None, -inwards)
    most = (differs > 0.5 * differs.max())[order]
    first = int(np.argmax(most))
    rest = most[first:]
    long = len(rest) if rest.all() else int(np.argmin(rest))
    # What changes is told over a fifth of a second, so that a jump is seen as long.
    block = times[order][first : first + long]
    return float(block.mean() if long * STEP <= _JUMP_S else block[0])


def alike(pair: Pair, line: Line, ends: tuple[float, float]) -> float:
    """Return how far what moves agrees along the whole of a stretch, -1 to 1."""
    here, there = lively(pair, line, np.arange(ends[0] + STEP, ends[1] - STEP / 2, STEP))
    own = float((here**2).sum() * (there**2).sum()) ** 0.5
    return float(float((here * there).sum()) / max(own, 1e-6))


def lively(pair: Pair, line: Line, times: Any) -> tuple[Any, Any]:  # noqa: ANN401
    """Return what changes in both, but for what changes in all cells at once: a fade, or a lamp."""
    here, there = footage_time.changes(pair, line, times)
    return here - here.mean(1, keepdims=True), there - there.mean(1, keepdims=True)


def _best(worth: Any) -> tuple[int, int]:  # noqa: ANN401
    """Return where the stretch starts and ends whose sum is the greatest."""
    total = np.concatenate([[0.0], np.cumsum(worth)])
    lowest = np.minimum.accumulate(total)
    last = int((total - lowest).argmax())
    return int(total[: last + 1].argmin()), last
