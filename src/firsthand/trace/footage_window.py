"""How one film's picture lies in another's where that changes as they run, moment by moment.

Somebody lets a crop wander, follow what happens, jump nearer or go back slowly; a hand that films
a screen is never still. Features tell how the one lies in the other every second or so; between
them thumbnails do (`footage_path`). Each moment by itself is told roughly, so the plainest path
that explains the pictures as well is taken: one that stands still but for jumps, that neither turns
nor grows, or at least goes smoothly.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from firsthand.trace import geometry
from firsthand.trace.footage_fine import Floats, mapped
from firsthand.trace.footage_path import FREE, MOVES, RIDGE, Fitted, Path
from firsthand.trace.footage_sketch import CLOSE, Sketch
from firsthand.trace.geometry import Fit, Matrix

_LEAST_MOMENTS: Final = 10
_NEAREST: Final = 3
_OUTLYING: Final = 4.0
_FOUND: Final = 0.35
_ON: Final = 0.6
_AS_WELL: Final = 1.03
_BETTER: Final = 0.98
_CLEARLY: Final = 0.9
_MOSTLY: Final = 0.5
_SHAPED: Final = 4
_PATHS: Final = ((60.0, 0), (60.0, 2), (0.8, 2), (0.4, 2), (0.0, 0))
"""How long a path is one curve [s], and of what degree: from still to anything."""
_PLAINER: Final = ((2, 3), (3,), ())
_JUMP, _JUMPS = 0.03, 8.0


@dataclass(frozen=True)
class Window:
    """How one film's picture lies in another's at n moments.

    Attributes:
        times: When they are seen in the second film (n,) [s].
        numbers: Which of its thumbnails show them (n,).
        places: How the first's picture lies in the second's, in units of their longest sides
            (n, 3, 3).
        light: Levels of the second for a level of the first, those added, and how both differ from
            row to row: factors of `lights` (n, m).
        over: What lies over the second's thumbnails all the time, as a glare does (32, 32)
            [levels].
        alike: How alike the pictures are so, -1 to 1 (n,).
        turns: Whether the window turns as it goes, as a hand does.
        rests: Whether it stands still but for jumps.
    """

    times: Floats
    numbers: npt.NDArray[np.int64]
    places: Floats
    light: Floats
    over: Floats
    alike: Floats
    turns: bool
    rests: bool


def window(
    films: tuple[Sketch, Sketch],
    fits: Sequence[tuple[float, Fit]],
    numbers: Any,  # noqa: ANN401 -- (n,) ints
    pictures: Callable[[int], Any],
    *,
    shaped: bool,
) -> Window | None:
    """Return how one film's picture lies in another's as they run; nothing if that is not seen.

    Args:
        films: Both films; both have thumbnails.
        fits: When samples of the second are seen [s], and how their features lie to the first's;
            in the order of time.
        numbers: Which of the second's thumbnails are asked (n,).
        pictures: The first's picture (64, 64) that is seen in each of them, by such a number.
        shaped: Whether to settle the shape that all of them have, as of a screen seen from aside.
    """
    path = Path(films, numbers, pictures)
    best = max((fit for _, fit in fits), key=lambda fit: fit.count)
    shape = _square(geometry.plain(best.one, best.other))
    found = _along(path, fits, shape)
    if shaped:
        found, shape = _shaped(path, found, shape)
        found = _lit(path, found)
        found, shape = _shaped(path, found, shape)
    return _smooth(path, found, shape)


def _square(matrix: Matrix) -> Matrix:
    return np.vstack([matrix, [0, 0, 1]])


def _along(path: Path, fits: Sequence[tuple[float, Fit]], shape: Matrix) -> list[Fitted | None]:
    """Return how a picture lies in each thumbnail, near where features or the last one say."""
    at = np.array([time for time, _ in fits])
    known = [_similar(mapped(shape, fit.one), fit.other) @ shape for _, fit in fits]
    found: list[Fitted | None] = []
    last: Matrix | None = None
    for number, time in enumerate(path.times):
        near = np.argsort(np.abs(at - time), kind="stable")[:_NEAREST]
        places = [known[n] for n in near]
        after = int(np.searchsorted(at, time))
        if 0 < after < len(at) and at[after] > at[after - 1]:
            share = (time - at[after - 1]) / (at[after] - at[after - 1])
            places.append(known[after - 1] * (1 - share) + known[after] * share)
        places += [last] if last is not None else []
        tried = [each for each in (path.fitted(number, p) for p in places) if each is not None]
        tried.sort(key=lambda each: -each.alike)
        closer = [path.sought(number, each.place) for each in tried[:2]]
        best = max((c for c in closer if c is not None), key=lambda c: c.alike, default=None)
        found.append(best)
        last = best.place if best is not None and best.alike > _ON else None
    return found


def _lit(path: Path, found: list[Fitted | None]) -> list[Fitted | None]:
    """Let light explain pictures as well, if it does so clearly better: a glare, bands that run."""
    for name in ("over", "banded"):
        before = getattr(path, name)
        setattr(path, name, _over(path, found) if name == "over" else True)
        again = [None if f is None else path.sought(n, f.place) for n, f in enumerate(found)]
        if _misfit(again) < _CLEARLY * _misfit(found):
            found = again
        else:
            setattr(path, name, before)
    return found


def _over(path: Path, found: list[Fitted | None]) -> Floats:
    """Return what is left over in most moments (32, 32) [levels]."""
    fitted = [path.fitted(n, f.place) for n, f in enumerate(found) if f is not None]
    left = np.array([f.left for f in fitted if f is not None and f.alike > _FOUND])
    if len(left) < _LEAST_MOMENTS:
        return path.over
    seen = np.isfinite(left).mean(0) > _MOSTLY
    found_over = np.zeros((CLOSE, CLOSE))
    found_over[seen] = np.nanmedian(left[:, seen], axis=0)
    return found_over


def _similar(at: Any, to: Any) -> Matrix:  # noqa: ANN401
    """Return the turn, scale and shift that takes points to points (3, 3)."""
    one, other = at - at.mean(0), to - to.mean(0)
    first, second = one @ (1, 1j), other @ (1, 1j)
    turn = np.vdot(first, second) / max(float(np.vdot(first, first).real), 1e-12)
    found = np.array([[turn.real, -turn.imag, 0], [turn.imag, turn.real, 0], [0, 0, 1]])
    found[:2, 2] = to.mean(0) - found[:2, :2] @ at.mean(0)
    return found


def _shaped(
    path: Path, found: list[Fitted | None], shape: Matrix
) -> tuple[list[Fitted | None], Matrix]:
    """Settle the shape that all moments have, as far as it explains them clearly better."""
    for _ in range(_SHAPED):
        new = _settled(path, found, shape)
        if new is None:
            break
        turns = [None if f is None else f.place @ np.linalg.inv(shape) @ new for f in found]
        again = [None if t is None else path.sought(n, t / t[2, 2]) for n, t in enumerate(turns)]
        if _misfit(again) > _BETTER * _misfit(found):
            break
        found, shape = again, new
    return found, shape


def _settled(path: Path, found: list[Fitted | None], shape: Matrix) -> Matrix | None:
    count = len(MOVES) - FREE
    normal, slope, used = np.zeros((count, count)), np.zeros(count), 0
    for number, each in list(enumerate(found))[::2]:
        if each is None or each.alike < _ON:
            continue
        turn = path.middle @ each.place @ np.linalg.inv(shape) @ path.back
        shapes = [turn @ move @ np.linalg.inv(turn) for move in MOVES[FREE:]]
        moves = np.array([*MOVES[:FREE], *(s - np.eye(3) * s[2, 2] for s in shapes)])
        here = path.fitted(number, each.place, moves)
        if here is None:
            continue
        own = here.normal[:FREE, :FREE]
        ridge = 1e-6 * np.trace(here.normal) * np.eye(FREE)
        shared = here.normal[FREE:, :FREE] @ np.linalg.inv(own + ridge)
        normal += here.normal[FREE:, FREE:] - shared @ here.normal[:FREE, FREE:]
        slope += here.slope[FREE:] - shared @ here.slope[:FREE]
        used += 1
    if used < _LEAST_MOMENTS // 2:
        return None
    by = np.linalg.solve(normal + RIDGE * np.trace(normal) / count * np.eye(count), slope)
    return path.moved(shape, MOVES[FREE:], np.clip(by, -0.1, 0.1))


def _misfit(found: Sequence[Fitted | None]) -> float:
    each = [f.misfit for f in found if f is not None]
    return float(np.mean(each)) if each else float("inf")


def _smooth(path: Path, found: list[Fitted | None], shape: Matrix) -> Window | None:
    """Return the plainest path that explains the moments about as well as each by itself."""
    numbers = [n for n, f in enumerate(found) if f is not None and f.alike > _FOUND]
    if len(numbers) < _LEAST_MOMENTS:
        return None
    rough = np.array([path.vector(f.place, shape) for f in found
                      if f is not None and f.alike > _FOUND])  # fmt: skip
    times = path.times[numbers]
    steps = np.abs(np.diff(rough, axis=0))
    jumps = (steps > np.maximum(_JUMPS * (np.median(steps, 0) + 1e-3), _JUMP)).any(1)
    allowed = _AS_WELL * _misfit([found[n] for n in numbers])
    for reach, degree in _PATHS:
        calm = _calmed(times, rough, (reach, degree), jumps) if reach else rough
        # What stands still but for jumps may grow at each.
        for fixed in _PLAINER[1:] if not degree else _PLAINER:
            if not reach and fixed:
                continue
            tried = calm.copy()
            tried[:, fixed] = np.median(rough[:, fixed], axis=0)
            fitted = [path.fitted(n, path.placed(v, shape))
                      for n, v in zip(numbers, tried, strict=True)]  # fmt: skip
            if reach and (None in fitted or _misfit(fitted) > allowed):
                continue
            kept = [(n, f) for n, f in zip(numbers, fitted, strict=True) if f is not None]
            return Window(
                times=path.times[[n for n, _ in kept]],
                numbers=path.numbers[[n for n, _ in kept]],
                places=np.array([f.place for _, f in kept]),
                light=np.array([f.light for _, f in kept]),
                over=path.over,
                alike=np.array([f.alike for _, f in kept]),
                turns=3 not in fixed,  # noqa: PLR2004 -- the turn
                rests=reach > 0 and not degree,
            )
    return None


def _calmed(times: Floats, rough: Floats, how: tuple[float, int], jumps: Any) -> Floats:  # noqa: ANN401
    """Smooth a path between its jumps: near each moment it is a plain curve, but for outliers."""
    reach, degree = how
    part = np.concatenate([[0], np.cumsum(jumps)])
    out = rough.copy()
    for number, time in enumerate(times):
        near = np.flatnonzero((part == part[number]) & (np.abs(times - time) <= reach))
        if len(near) < 4:  # noqa: PLR2004 -- too few to smooth
            continue
        late = times[near] - time
        terms = np.stack([late**n for n in range(min(degree, len(near) // 3) + 1)], 1)
        weight = np.ones((len(near), 1))
        for _ in range(3):
            fit = np.linalg.lstsq(terms * weight, rough[near] * weight, rcond=None)[0]
            off = np.abs(rough[near] - terms @ fit)
            off = (off / (np.median(off, 0) * 1.4826 + 1e-5)).max(1, keepdims=True)
            weight = 1 / np.sqrt(1 + (off / _OUTLYING) ** 2)
        out[number] = fit[0]
    return out
