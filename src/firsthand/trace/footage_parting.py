"""How far two films run alike, and where they part: one shows something else from there on.

It may cut, or go over into something else by and by, as in a crossfade. Where two takes by one
tripod cease to agree they do not part: the room is the same, only what happens in it is not.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from firsthand.trace import footage_time
from firsthand.trace.footage_time import STEP, Line, Pair, Track

_BEYOND_S: Final = (0.25, 0.6)
_GOOD, _BAD = 0.6, 0.35
_BRIDGED_S, _COVERED_S = 0.5, 2.0
_WORSE: Final = 0.35
_CLOSELY: Final = 0.95
_AT: Final = 40
_A_LEVEL: Final = 1.0
_CLOSE: Final = 5.0
_MOST_OF_IT: Final = 0.5
_MOST_S: Final = 0.35
_AFTER_S: Final = 0.7
_TRANSITION_S: Final = 0.25
_TENTH: Final = 0.1


def extent(pair: Pair, line: Line, seed: tuple[float, float]) -> tuple[float, float] | None:
    """Return from when to when the second film shows what the first does along a line [s]."""
    first, last = float(pair.other.times[0]), float(pair.other.times[-1])
    times = np.arange(first, last + STEP / 2, STEP)
    alike, _ = footage_time.agreement(pair, line, times)
    inside = (times >= seed[0]) & (times <= seed[1]) & (alike >= _GOOD)
    if not inside.any():
        return None
    covered = worse(alike[inside])
    state = np.zeros(len(times), np.int64)
    state[alike < covered] = -1
    state[alike < _BAD] = -2
    state[(alike >= _GOOD) & (alike >= covered)] = 1
    middle = int(np.flatnonzero(inside)[inside.sum() // 2])
    start, end = _reach(state, middle, -1), _reach(state, middle, 1)
    return float(times[start]), float(times[end])


def _reach(state: Any, middle: int, way: int) -> int:  # noqa: ANN401
    """Return how far from the middle pictures agree, bridging short disagreement.

    What agrees worse than it mostly does (-1) may have something laid over it for a while; what
    does not agree at all (-2) is something else.
    """
    last, worse, bad, at = middle, 0, 0, middle
    while 0 <= at + way < len(state):
        at += way
        worse = worse + 1 if state[at] < 0 else 0 if state[at] > 0 else worse
        bad = bad + 1 if state[at] < -1 else 0 if state[at] > 0 else bad
        if bad > round(_BRIDGED_S / STEP) or worse > round(_COVERED_S / STEP):
            break
        if worse == 0:
            last = at
    return last


def parts(pair: Pair, line: Line, ends: tuple[float, float], end: int) -> bool:
    """Whether right after an end neither picture is like the other.

    Args:
        pair: Both films' thumbnails.
        line: Which second of the first is which of the second.
        ends: From when to when in the second they run alike [s].
        end: Which: 0 the start, 1 the end.
    """
    way = 1 if end else -1
    times = ends[end] + way * np.arange(*_BEYOND_S, STEP)
    at = line.offset + line.pace * times
    within = _within(pair.other, times) & _within(pair.one, at)
    if not within.all():
        return False
    within = np.linspace(*inner(ends), _AT)
    usual, beyond = (footage_time.agreement(pair, line, t)[0] for t in (within, times))
    usual = usual[~np.isnan(usual)]
    if not len(usual) or np.isnan(beyond).all():
        return False
    return bool(np.nanmedian(beyond) < max(_BAD, worse(usual)))


def stays(pair: Pair, line: Line, ends: tuple[float, float], end: int) -> bool:
    """Whether most of the picture goes on to agree right after an end: it is the same room.

    What drives by near a camera fills so much of the picture that the rest hardly counts in how
    alike the pictures are. Brightness is matched as where they run alike.

    Args:
        pair: Both films' thumbnails.
        line: Which second of the first is which of the second.
        ends: From when to when in the second they run alike [s].
        end: Which: 0 the start, 1 the end.
    """
    within = np.linspace(*inner(ends), _AT)
    beyond = ends[end] + (1 if end else -1) * np.arange(*_BEYOND_S, STEP)
    here, there = pair.other.at(within), pair.one.at(line.offset + line.pace * within)
    mean = float(there.mean()), float(here.mean())
    gain = float(((here - mean[1]) * (there - mean[0])).sum())
    gain /= max(float(((there - mean[0]) ** 2).sum()), 1e-6)

    def apart(first: Any, second: Any) -> Any:  # noqa: ANN401 -- cells
        return np.abs(second - mean[1] - gain * (first - mean[0]))

    usual = max(float(np.median(apart(there, here))), _A_LEVEL)
    far = apart(pair.one.at(line.offset + line.pace * beyond), pair.other.at(beyond))
    return bool(np.median((far <= _CLOSE * usual).mean(1)) >= _MOST_OF_IT)


def worse(usual: Any) -> float:  # noqa: ANN401
    """Return how alike pictures are at most that are not the same, where they mostly agree closely.

    Args:
        usual: How alike they are where the films run alike (n,).
    """
    middle = float(np.median(usual))
    return middle - _WORSE if middle >= _CLOSELY else 0.0


def inner(ends: tuple[float, float]) -> tuple[float, float]:
    """Return a stretch without what may be half of a transition at its ends [s]."""
    rim = min(_TRANSITION_S, _TENTH * (ends[1] - ends[0]))
    return ends[0] + rim, ends[1] - rim


def _within(track: Track, times: Any) -> Any:  # noqa: ANN401
    return (times >= track.times[0]) & (times <= track.times[-1])


def placed(pair: Pair, line: Line, ends: tuple[float, float]) -> tuple[float, float]:
    """Return the ends of what runs alike, half way through where one film goes over [s].

    A picture in a crossfade is a part of what was before and a part of what comes: it is fitted by
    the other film, which goes on, and by the picture that comes.
    """
    found = list(ends)
    for end in (0, 1):
        if parts(pair, line, ends, end):
            found[end] = _half(pair, line, ends[end], 1 if end else -1)
    return (found[0], found[1]) if found[1] > found[0] else ends


def _half(pair: Pair, line: Line, at: float, way: int) -> float:
    """Return when as much of the one as of the other is to be seen, near an end [s]."""
    times = at + way * np.arange(-_AFTER_S, _AFTER_S + STEP / 2, STEP)
    here, there = pair.other.at(times), pair.one.at(line.offset + line.pace * times)
    # The film that goes over is the one that changes more.
    if np.abs(there[-1] - there[0]).mean() > np.abs(here[-1] - here[0]).mean():
        here, there = there, here
    here, there = (each - each.mean(1, keepdims=True) for each in (here, there))
    terms = np.stack([there, np.broadcast_to(here[-1], there.shape)], -1).astype(np.float64)
    normal = np.swapaxes(terms, 1, 2) @ terms + 1e-3 * np.eye(2)
    shares = np.linalg.solve(normal, np.swapaxes(terms, 1, 2) @ here[..., None])[:, 0, 0]
    shares /= max(float(np.median(shares[times * way < (at - way * _MOST_S) * way])), 1e-3)
    more = shares > 0.5  # noqa: PLR2004 -- half
    inside = np.abs(times - at) <= _MOST_S
    if not inside.any() or more[inside].all() or not more[inside].any():
        return at
    last = int(np.flatnonzero(inside & more)[-1])
    now, then = (float(shares[n]) - 0.5 for n in (last, min(last + 1, len(times) - 1)))
    return float(times[last] + way * STEP * min(max(now / max(now - then, 1e-6), 0.0), 1.0))
