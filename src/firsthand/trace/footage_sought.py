"""Through which window, and when, one film shows another; and whether that is to be believed.

The room tells the window where a camera stands still, whatever happens in it; else the features
say at which second the one may show the other. Then all that moves tells both more closely.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from firsthand.trace import (
    footage_lines,
    footage_offset,
    footage_stilled,
    footage_time,
    footage_window,
)
from firsthand.trace.footage_fine import Fine
from firsthand.trace.footage_lines import Group, Shared
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_stilled import Moving
from firsthand.trace.footage_time import STEP, Track
from firsthand.trace.footage_window import Window
from firsthand.trace.geometry import Fit

Films = tuple[Sketch, Sketch]

LEAST_FITS: Final = 2
_NEAR_S: Final = 0.8
_MOST_S: Final = 60.0
_MOST_MOMENTS: Final = 120
_SEARCHED_S: Final = 40.0
_CLOSE_S: Final = 2.0
_BESIDE_S: Final = 0.6
_BESIDE_STEPS_S: Final = (0.3, 0.15)
_CLOSE_STEPS_S: Final = (0.08,)
_MORE: Final = 0.01
_MOST_LINES: Final = 2
_AT_ALL, _ALONE = 0.45, 0.15
"""How far what moves agrees, or by how much better than at other times, where to look on."""
_STEADY: Final = 0.9
_TRIPOD, _LOUD = 0.1, 95
RATHER: Final = 0.7
"""How far what moves agrees where it may be the same."""
_PLAINLY, _VERY_PLAINLY = 0.85, 0.9
PARTLY: Final = 0.25
"""How much of it may be left unexplained at most."""
_HARDLY: Final = 0.12
_NEVER: Final = 2.0
_OTHERWISE: Final = 1.0
_SHORT_S: Final = 3.0
_A_SECOND: Final = 1.0
_SURE: Final = 0.2
_MOVES: Final = 0.25
EDGE_S: Final = 0.13
"""An end that lies so near to a film's own is that."""


@dataclass(frozen=True)
class Found:
    """A window through which films run alike, perhaps, and how far what moves agrees so."""

    window: Window
    moving: Moving


def found_best(films: Films, shared: Sequence[Shared]) -> Found | None:
    """Return the window, in the first film's frame, through which what moves agrees best."""
    best: Found | None = None
    for offset in _offsets(films, shared):
        at = offset
        for shaped in (False, True):
            found = seen_at(films, shared, at, shaped=shaped)
            if found is None:
                break
            if best is None or _likelier(films, found, best):
                best = found
            at = found.moving.offset
            if found.moving.alike < _AT_ALL and found.moving.sure < _ALONE:
                break
        if best is not None and is_believed(films, best):
            break
    if best is None or best.moving.alike < RATHER or not stands(films[0], best):
        return best
    return _closer(films, shared, best)


def _closer(films: Films, shared: Sequence[Shared], found: Found) -> Found:
    """Return what agrees best near an offset: a window may have been told by what moves in it."""
    steps = _CLOSE_STEPS_S if is_believed(films, found) else _BESIDE_STEPS_S
    for step in steps:
        for late in (-step, step):
            tried = seen_at(films, shared, found.moving.offset + late, shaped=False)
            if tried is not None and tried.moving.alike > found.moving.alike + _MORE:
                found = tried
                break
    return found


def _likelier(films: Films, found: Found, best: Found) -> bool:
    """Whether one finding is to be believed rather than another."""
    first, second = ((is_believed(films, f), f.moving.alike) for f in (found, best))
    return first > second


def _offsets(films: Films, shared: Sequence[Shared]) -> Iterator[float]:
    """Yield at which second of the first film the second may start, the likeliest first [s]."""
    one, other = films
    told: list[float] = []
    room = seen_at(films, shared, None, shaped=False)
    if room is not None:
        told.append(room.moving.offset)
        yield told[-1]
    group = Group(shared[0].fit.matrix, tuple(shared))
    for _, pace, offset in footage_lines.votes(group, one, other, _NEAR_S):
        if len(told) >= _MOST_LINES:
            return
        if pace == 1 and all(abs(offset - each) > _BESIDE_S for each in told):
            told.append(offset)
            yield offset


def seen_at(
    films: Films, shared: Sequence[Shared], offset: float | None, *, shaped: bool
) -> Found | None:
    """Return the window and what moves, at an offset; or by the room alone, wherever it is."""
    one, other = films
    fine = Fine(one)
    fits = _fits(films, shared, offset)
    numbers = _moments(films, [at for at, _ in fits], offset)
    if len(fits) < LEAST_FITS or not len(numbers):
        return None
    times = other.seconds(other.times)

    def picture(number: int) -> Any:  # noqa: ANN401
        return fine.room if offset is None else fine.picture(offset + times[number])

    seen = footage_window.window(films, fits, numbers, picture, shaped=shaped)
    if seen is None or seen.times[-1] - seen.times[0] < 1:
        return None
    pair = footage_stilled.stilled(films, seen, picture)
    if offset is None:
        first, last = footage_offset.lasting(one)
        middle = float(np.median([_late(films, each) for each in shared]))
        tried = (max(first - seen.times[-1] + 1, middle - _SEARCHED_S),
                 min(last - seen.times[0] - 1, middle + _SEARCHED_S))  # fmt: skip
    else:
        tried = offset - _CLOSE_S, offset + _CLOSE_S
    moving = footage_stilled.compared(pair, tried)
    return None if moving is None else Found(seen, moving)


def _moments(films: Films, fits: Sequence[float], offset: float | None) -> Any:  # noqa: ANN401
    """Return which of the second film's thumbnails may show the first, near where samples do."""
    one, other = films
    times = other.seconds(other.times)
    middle = fits[len(fits) // 2]
    asked = np.abs(times - middle) <= _MOST_S / 2
    if offset is None:
        some = np.flatnonzero(asked)
        return some[:: 1 + len(some) // _MOST_MOMENTS]
    first, last = footage_offset.lasting(one)
    return np.flatnonzero(asked & (times + offset > first - EDGE_S) & (times + offset < last))


def _late(films: Films, each: Shared) -> float:
    one, other = films
    return float(one.seconds(one.ticks[each.one]) - other.seconds(other.ticks[each.other]))


def _fits(films: Films, shared: Sequence[Shared], offset: float | None) -> list[tuple[float, Fit]]:
    """Return how each of the second's samples lies best: rather to the first's of that moment."""
    best: dict[int, tuple[float, Fit]] = {}
    for each in shared:
        near = offset is not None and abs(_late(films, each) - offset) < _NEAR_S
        worth = each.fit.count * (2.0 if near else 1.0)
        if each.other not in best or worth > best[each.other][0]:
            best[each.other] = worth, each.fit
    other = films[1]
    return [(float(other.seconds(other.ticks[n])), best[n][1]) for n in sorted(best)]


def is_believed(films: Films, found: Found) -> bool:
    """Whether it is the same footage: what moves agrees, at no other time, and is all explained.

    Two people walk out of one room alike, so that it has to agree plainly. Nobody else moves a
    camera just so; but a window that follows one moving picture over another lets all of it agree,
    so that it must stand still, but for jumps, where the camera does not.
    """
    moving = found.moving
    if moving.sure < _SURE or moving.moving < _MOVES or moving.alone < RATHER:
        return False
    # The more of what comes and goes looks otherwise, the better its movement has to agree.
    if moving.differs > _OTHERWISE and moving.alike < _VERY_PLAINLY:
        return False
    needed, unexplained = needed_of(films[0], found)
    return moving.alike >= needed and moving.unexplained <= unexplained


def needed_of(film: Sketch, found: Found) -> tuple[float, float]:
    """Return how far what moves has to agree, and how much of it may be left unexplained."""
    seen = found.window
    standing = stands(film, found)
    brief = seen.times[-1] - seen.times[0] < _SHORT_S
    if brief or (not standing and not seen.rests):
        return _NEVER, 0.0
    return (_PLAINLY, _HARDLY) if standing else (RATHER, PARTLY)


def stands(film: Sketch, found: Found) -> bool:
    """Whether a film's camera stands still where the other shows it.

    Then all pictures are like the usual one, or most of the picture does not change.
    """
    times = film.seconds(film.times)
    seen, offset = found.window, found.moving.offset
    inside = (times >= seen.times[0] + offset) & (times <= seen.times[-1] + offset)
    some = film.thumbs[inside].reshape(int(inside.sum()), -1).astype(np.float64)
    if len(some) < 2:  # noqa: PLR2004
        return False
    some -= some.mean(1, keepdims=True)
    room = np.median(some, 0)
    both = np.sqrt((some**2).sum(1) * (room**2).sum())
    changes = (np.diff(some, axis=0) ** 2).mean(0)
    still = np.median(changes) <= _TRIPOD * np.percentile(changes, _LOUD)
    return bool(still or np.median(some @ room / np.maximum(both, 1e-6)) >= _STEADY)


def is_steadier(one: Sketch, other: Sketch, shared: Sequence[Shared]) -> bool:
    """Whether the first film changes less than the second while they show the same."""
    best = max(shared, key=lambda each: each.fit.count)
    pair = footage_time.paired(one, other, best.fit.matrix)
    if pair is None:
        return False
    numbers = [e.one for e in shared], [e.other for e in shared]
    first, second = (
        _restless(track, film.seconds(film.ticks[some]))
        for track, film, some in zip((pair.one, pair.other), (one, other), numbers, strict=True)
    )
    return first < second


def _restless(film: Track, at: Any) -> float:  # noqa: ANN401
    """Return how much a film changes within a second, in the usual cell, of its contrast.

    Who walks through a room changes few cells; a window that goes changes all.
    """
    times = np.arange(at.min(), max(at.max() - _A_SECOND, at.min()) + STEP, _A_SECOND / 4)
    now, then = film.at(times), film.at(times + _A_SECOND)
    apart = np.abs((then - now) - np.median(then - now, axis=1, keepdims=True))
    return float(np.median(apart, axis=1).mean() / max(float(now.mean(0).std()), 1.0))
