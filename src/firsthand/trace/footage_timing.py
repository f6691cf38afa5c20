"""What was done to a film in time: cut out, put between others, paced, turned, shown again."""

from __future__ import annotations

from typing import Any, Final

from firsthand.trace.footage_look import Change
from firsthand.trace.footage_sketch import Sketch

STILL: Final = "still of a film"
_MOSTLY: Final = 0.5
_HARDLY: Final = 0.2
_SAME_PACE: Final = 0.012
_ENDS_S: Final = 0.05

Stretch = tuple[float, float]
Both = tuple[Stretch, Stretch]


def in_time(source: Any, made: Any, pace: float, runs_: list[Both]) -> list[Change]:  # noqa: ANN401
    """Return what was done in time: cut out, put between others, paced, shown again.

    Args:
        source: The source, and which stretch of it it is [s].
        made: What was made of it, and which stretch of that.
        pace: Seconds of the source in one of what was made; below 0 if it is played backwards.
        runs_: All stretches that both share: of the source, and of what was made.
    """
    found = []
    (first, seconds), (second, shown) = source, made
    if first.is_image or second.is_image:
        return [Change(STILL)] if first.is_image != second.is_image else []
    if pace < 0:
        found.append(Change("reversed"))
    # 23.976 for 24 is no change of pace, and a short stretch does not tell it that finely.
    if abs(abs(pace) - 1) > _SAME_PACE + _ENDS_S / max(shown[1] - shown[0], _ENDS_S):
        found.append(Change("speed", {"pace": f"{abs(pace):.3f}"}))
    if _left_over(first, seconds) > 0.3:  # noqa: PLR2004 -- [s]
        found.append(Change("excerpt"))
    if any(_again((seconds, shown), each) for each in runs_):
        found.append(Change("loop"))
    elif len(runs_) > 1 or _left_over(second, shown) > 1:
        found.append(Change("compilation"))
    return found


def _again(one: Both, other: Both) -> bool:
    """Whether two stretches of a film show most of the same stretch of another."""
    (here, there), (beside, then) = one, other
    lasting = min(here[1] - here[0], beside[1] - beside[0])
    apart = _shared(there, then) < _HARDLY * min(there[1] - there[0], then[1] - then[0])
    return apart and _shared(here, beside) > _MOSTLY * lasting


def _shared(one: Stretch, other: Stretch) -> float:
    """Return how much of two stretches is in both [s]."""
    return max(0.0, min(one[1], other[1]) - max(one[0], other[0]))


def _left_over(sketch: Sketch, stretch: Stretch) -> float:
    start, end = (float(sketch.seconds(t)) for t in (sketch.start, sketch.end))
    return max(0.0, stretch[0] - start) + max(0.0, end - stretch[1])


def hull(stretches: list[Stretch]) -> Stretch:
    """Return from when the first of some stretches lasts to when the last does [s]."""
    return min(start for start, _ in stretches), max(end for _, end in stretches)


def missing(*films: tuple[Sketch, list[Stretch]]) -> list[dict[str, str]]:
    """Return what of a source, and of what was made of it, is in no stretch they share, as facts.

    Args:
        films: The source and the stretches of it that are shared [s], and the same of the other.
    """
    return [
        {"of": name, "start_s": f"{a:.2f}", "end_s": f"{b:.2f}"}
        for name, (sketch, stretches) in zip(("source", "made"), films, strict=True)
        for a, b in _gaps(sketch, stretches)
    ]


def _gaps(sketch: Sketch, stretches: list[Stretch]) -> list[Stretch]:
    """Return what of a film lies before, between and after some stretches [s]."""
    if sketch.is_image:
        return []
    at, end = (float(sketch.seconds(t)) for t in (sketch.start, sketch.end))
    gaps = []
    for first, last in (*sorted(stretches), (end, end)):
        gaps.append((at, first))
        at = max(at, last)
    return [(a, b) for a, b in gaps if b - a > 0.1]  # noqa: PLR2004 -- [s]
