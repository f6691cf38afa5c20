"""On which line two films may run alike: the pace and the offset that what moves agrees on best."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from firsthand.trace import footage_lines, footage_time
from firsthand.trace.footage_lines import PACES, Group
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_time import Line, Pair

_NEAR_S: Final = 0.7
_SEARCHED_S: Final = 40.0
_ROUND_S: Final = 1.0
_AS_WELL: Final = 0.02
_CLEARLY: Final = 0.04
_AT: Final = 24
_AS_TAKEN: Final = 0.03
_CLOSE_BY: Final = (-0.02, -0.015, -0.01, -0.005, 0.0, 0.005, 0.01, 0.015, 0.02)
_CLOSE_S: Final = 0.25
_SAME_PACE: Final = 0.012
_LEAST_DRIFT_S: Final = 3.0
_PARTS: Final = 5
_PART_S: Final = 1.2
_DRIFT_S: Final = 0.4
_ROUNDS: Final = 3
_SCATTERS: Final = 3.0
_A_MOMENT_S: Final = 0.03
_BETTER: Final = 0.004
_NEAR_PACES: Final = tuple(p for p in PACES if 0 < abs(p - 1) < 0.13)  # noqa: PLR2004


def is_usual(pace: float) -> bool:
    """Whether a film is played as fast as it was taken, forwards or backwards."""
    return abs(abs(pace) - 1) <= _SAME_PACE


def line(
    one: Sketch, other: Sketch, group: Group, pair: Pair, paces: Sequence[float] = PACES
) -> tuple[Line | None, tuple[float, float]]:
    """Return the line that what moves agrees on best, and the stretch that spoke for it [s].

    Args:
        one: The first film.
        other: The second.
        group: Samples of both that agree in the mapping; they vote for lines.
        pair: The films' thumbnails; they decide.
        paces: Which are tried.
    """
    voted = footage_lines.votes(group, one, other, _NEAR_S)
    most = voted[0][0]
    top = [v for v in voted if v[0] > 0.7 * most]
    lines: list[tuple[Line, tuple[float, float]]] = []
    for pace in paces:
        votes = [v for v in top if v[1] == pace]
        if not votes:
            continue
        offsets = [offset for _, _, offset in votes]
        window = min(offsets) - _ROUND_S, max(offsets) + _ROUND_S
        # Each pace by the stretch that speaks for it: a loop is no film played at half its pace.
        seed = _seed(one, other, group, votes[0])
        tried = footage_time.best_line(pair, pace, seed, window)
        if tried is not None:
            lines.append((tried, seed))
    lines += _anywhere(one, other, group, pair)
    if not lines:
        return None, (0.0, 0.0)
    best, seed = max(lines, key=lambda each: _likely(pair, *each))
    if seed[1] - seed[0] >= 3 and len(paces) > 1:  # noqa: PLR2004 -- [s], or the pace cannot be told so finely
        best = _tuned(pair, best, seed)
    return best, seed


def _likely(pair: Pair, tried: Line, seed: tuple[float, float]) -> float:
    """Return how likely a line is, by what moves and by the pictures."""
    alike, _ = footage_time.agreement(pair, tried, np.linspace(*seed, _AT + 2)[1:-1])
    pictures = 0.0 if np.isnan(alike).all() else float(np.nanmedian(alike))
    return tried.alike + pictures + (_AS_TAKEN if tried.pace == 1 else 0)


def _anywhere(
    one: Sketch, other: Sketch, group: Group, pair: Pair
) -> list[tuple[Line, tuple[float, float]]]:
    """Return the best line at the usual pace, wherever: a still camera's votes say little."""
    at, to = one.seconds(one.ticks), other.seconds(other.ticks)
    offsets = [float(at[e.one] - to[e.other]) for e in group.shared]
    middle = float(np.median(offsets))
    window = (
        max(min(offsets), middle - _SEARCHED_S) - _ROUND_S,
        min(max(offsets), middle + _SEARCHED_S) + _ROUND_S,
    )
    seconds = sorted(float(to[e.other]) for e in group.shared)
    half = seconds[len(seconds) // 2]
    start, end = lasting(other)
    seed = (
        max(seconds[0] - _NEAR_S, half - _SEARCHED_S / 2, start),
        min(seconds[-1] + _NEAR_S, half + _SEARCHED_S / 2, end),
    )
    found = footage_time.best_line(pair, 1.0, seed, window, pictured=True)
    return [] if found is None else [(found, seed)]


def _seed(
    one: Sketch, other: Sketch, group: Group, vote: tuple[float, float, float]
) -> tuple[float, float]:
    """Return the stretch of the second film that surely lies on a line [s]."""
    _, pace, offset = vote
    at, to = one.seconds(one.ticks), other.seconds(other.ticks)
    close = [e for e in group.shared if abs(at[e.one] - pace * to[e.other] - offset) < _NEAR_S]
    seconds = sorted({float(to[e.other]) for e in close})
    middle = seconds[len(seconds) // 2]
    first, last = (
        max(seconds[0], middle - _SEARCHED_S / 2),
        min(seconds[-1], middle + _SEARCHED_S / 2),
    )
    start, end = lasting(other)
    if last - first < 2:  # noqa: PLR2004 -- [s]
        first, last = first - 0.7, last + 0.7
    return max(first, start), min(last, end)


def _tuned(pair: Pair, line: Line, seed: tuple[float, float]) -> Line:
    middle = (seed[0] + seed[1]) / 2
    best = line
    for change in (-0.02, -0.015, -0.01, -0.005, 0.005, 0.01, 0.015, 0.02):
        pace = line.pace * (1 + change)
        offset = line.offset + (line.pace - pace) * middle
        tried = footage_time.best_line(pair, pace, seed, (offset - 0.5, offset + 0.5))
        if tried is not None and tried.alike > best.alike + 0.02:
            best = replace(tried, sure=line.sure)
    return best


def again(pair: Pair, line: Line, ends: tuple[float, float]) -> Line:
    """Return the line looked for once more near by, in a stretch that runs alike [s]."""
    middle = (ends[0] + ends[1]) / 2
    within = max(ends[0], middle - _SEARCHED_S / 2), min(ends[1], middle + _SEARCHED_S / 2)
    window = line.offset - 3 * _ROUND_S, line.offset + 3 * _ROUND_S
    found = footage_time.best_line(pair, line.pace, within, window)
    return line if found is None or found.alike < line.alike else found


def paced(pair: Pair, line: Line, ends: tuple[float, float]) -> Line:
    """Return the line at the usual pace where that explains a stretch as well as another pace [s].

    Short stretches fit several paces; nearly all films are played as fast as they were taken. The
    other way about, a pace beside the usual one is taken where it explains clearly more.
    """
    middle = (ends[0] + ends[1]) / 2
    at = line.offset + line.pace * middle
    tried = [
        footage_time.best_line(
            pair, pace, ends, (at - pace * middle - 0.7, at - pace * middle + 0.7)
        )
        for pace in ((1.0,) if line.pace != 1 else _NEAR_PACES)
    ]
    found = [each for each in tried if each is not None]
    if not found or line.pace < 0:
        return line
    best = max(found, key=lambda each: each.alike)
    here = footage_time.best_line(pair, line.pace, ends, (line.offset - 0.3, line.offset + 0.3))
    known = line.alike if here is None else here.alike
    if line.pace != 1:
        return (
            replace(best, sure=line.sure)
            if best.alike > known - _AS_WELL
            else _exact(pair, line, ends)
        )
    better = best.alike > known + _CLEARLY
    return _exact(pair, replace(best, sure=line.sure), ends) if better else line


def _exact(pair: Pair, line: Line, ends: tuple[float, float]) -> Line:
    """Return a line with the pace, of those close by, that explains a stretch best [s]."""
    middle = (ends[0] + ends[1]) / 2
    at = line.offset + line.pace * middle
    found = [line]
    for change in _CLOSE_BY:
        pace = line.pace * (1 + change)
        window = at - pace * middle - _CLOSE_S, at - pace * middle + _CLOSE_S
        tried = footage_time.best_line(pair, pace, ends, window)
        if tried is not None:
            found.append(replace(tried, sure=line.sure))
    return max(found, key=lambda each: each.alike)


def drifted(pair: Pair, line: Line, ends: tuple[float, float]) -> Line:
    """Return a line at the pace that its parts tell, if they drift and the whole agrees better [s].

    Where little moves, or slowly, films agree nearly as well at a pace that is a few hundredths
    off: then they agree best a little earlier at one end, and a little later at the other.
    """
    long = ends[1] - ends[0]
    if long < _LEAST_DRIFT_S or line.pace < 0:
        return line
    for _ in range(_ROUNDS):
        slope = _drift(pair, line, ends)
        pace, middle = line.pace + slope, (ends[0] + ends[1]) / 2
        offset = line.offset - slope * middle
        found = footage_time.best_line(pair, pace, ends, (offset - _CLOSE_S, offset + _CLOSE_S))
        if slope == 0 or found is None or found.alike < line.alike + _BETTER:
            break
        line = replace(found, sure=line.sure)
    return line


def _drift(pair: Pair, line: Line, ends: tuple[float, float]) -> float:
    """Return by how much offsets rise from part to part; 0 if no more than they scatter."""
    long = max(_PART_S, (ends[1] - ends[0]) / 3)
    found = []
    for middle in np.linspace(ends[0] + long / 2, ends[1] - long / 2, _PARTS):
        within = middle - long / 2, middle + long / 2
        window = line.offset - _DRIFT_S, line.offset + _DRIFT_S
        tried = footage_time.best_line(pair, line.pace, within, window)
        if tried is not None and tried.alike > 0:
            found.append((middle, tried.offset, tried.alike * tried.moving))
    if len(found) < _PARTS:
        return 0.0
    middles, offsets, weights = (np.array(column) for column in zip(*found, strict=True))
    slope, at = np.polyfit(middles, offsets, 1, w=np.sqrt(weights))
    left = offsets - slope * middles - at
    scatter = float(np.sqrt((left**2 * weights).sum() / weights.sum()))
    drift = abs(slope) * (middles[-1] - middles[0])
    return float(slope) if drift > _SCATTERS * scatter + _A_MOMENT_S else 0.0


def straightened(pair: Pair, line: Line, ends: tuple[float, float]) -> Line:
    """Refine the pace of a long line by its offsets near both ends."""
    found = []
    for start in (ends[0], ends[1] - 20):
        within = start, start + 20
        window = line.offset - 1, line.offset + 1
        tried = footage_time.best_line(pair, line.pace, within, window)
        if tried is not None and tried.alike > 0.4:  # noqa: PLR2004 -- it tells
            found.append((start + 10, tried.offset))
    if len(found) < 2:  # noqa: PLR2004 -- two points make a line
        return line
    (a, first), (b, last) = found
    slope = (last - first) / (b - a)
    return replace(line, pace=line.pace + slope, offset=first - slope * a)


def lasting(sketch: Sketch) -> tuple[float, float]:
    """Return when a film starts and ends [s]."""
    return float(sketch.seconds(sketch.start)), float(sketch.seconds(sketch.end))
