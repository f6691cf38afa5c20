"""Where a film is seen to cut: one shot ends and another begins."""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from firsthand.trace.footage_sketch import Sketch

_CUT_S: Final = 0.35
_CUT: Final = 14.0
_JUMP: Final = 2.5
_JUMPS: Final = 6.0
_ROUND_S: Final = 2.0
_PLAINLY, _TIMES = 6.0, 4.0
_LATE: Final = 0.75
_EDGE_S: Final = 0.3


def closed(sketch: Sketch, at: float, end: int) -> bool:
    """Whether a film starts, ends or cuts at a second.

    Args:
        sketch: The film.
        at: The second [s].
        end: Which end of it would do: 0 its start, 1 its end.
    """
    edge = float(sketch.seconds(sketch.end if end else sketch.start))
    if abs(at - edge) <= _EDGE_S + (0 if len(sketch.times) > 1 else 1.0):
        return True
    if len(sketch.times) < 2:  # noqa: PLR2004 -- no cut can be seen
        return True
    near = _steps(sketch, at, _CUT_S)
    if not len(near):
        return False
    usual = float(np.median(_steps(sketch, at, _ROUND_S)))
    return bool(near.max() > _CUT or near.max() > max(_JUMP, _JUMPS * usual))


def cuts(sketch: Sketch, at: float) -> bool:
    """Whether a film is plainly seen to cut near a second: not only that something darts by."""
    pictures = sketch.thumbs.reshape(len(sketch.thumbs), -1)
    return cut_near(sketch.seconds(sketch.times), pictures, at) is not None


def cut_near(times: Any, pictures: Any, at: float) -> float | None:  # noqa: ANN401
    """Return when a film plainly cuts, near a second; nothing if it does not [s].

    Args:
        times: When its pictures are seen (n,) [s].
        pictures: They, cell by cell (n, cells) [levels].
        at: The second.
    """
    first, last = (int(n) for n in np.searchsorted(times, [at - _CUT_S, at + _CUT_S]))
    near = np.asarray(pictures[max(0, first) : last + 1], np.float32)
    if len(near) < 3:  # noqa: PLR2004 -- there is nothing to compare a step with
        return None
    steps = np.abs(np.diff(near, axis=0)).mean(1)
    if steps.max() <= max(_PLAINLY, _TIMES * float(np.median(steps))):
        return None
    before = max(0, first) + int(steps.argmax())
    # A picture is seen from when it starts: a cut lies nearer to the picture after it.
    return float(times[before] + _LATE * (times[before + 1] - times[before]))


def _steps(sketch: Sketch, at: float, within: float) -> Any:  # noqa: ANN401
    """Return how far pictures differ from the ones before, within so long of a second [levels]."""
    times: Any = sketch.seconds(sketch.times)
    first, last = np.searchsorted(times, [at - within, at + within])
    near = sketch.thumbs[max(0, first) : last + 1].astype(np.float32)
    return np.abs(np.diff(near, axis=0)).mean((1, 2))
