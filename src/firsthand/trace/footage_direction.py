"""Which of two copies was made from the other, with the reasons; or that it cannot be told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from firsthand.trace.footage_look import Change
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_sketch import Sketch

UNDETERMINED: Final = "undetermined"
_LEFT_OVER_S: Final = 0.5
_ADDED: Final = frozenset(
    {"letterbox", "pillarbox", "blurred bars", "caption bar", "picture in picture",
     "screen recording", "logo", "caption", "overlay"}
)  # fmt: skip
_ROUND: Final = frozenset(
    {"letterbox", "pillarbox", "blurred bars", "caption bar", "picture in picture",
     "screen recording"}
)  # fmt: skip
_OVER: Final = frozenset({"logo", "caption", "overlay"})
_LOST: Final = frozenset({"crop"})


@dataclass(frozen=True)
class Direction:
    """Which way it went.

    Attributes:
        forward: Whether the second is taken to be made from the first.
        told: ``by the pictures``, or ``undetermined`` where reasons are missing or contradict.
        reasons: In plain words, those for and those against.
    """

    forward: bool
    told: str
    reasons: tuple[str, ...]


def direction(
    one: Sketch, other: Sketch, run: Run, there: list[Change], back: list[Change]
) -> Direction:
    """Weigh which of two films was made from the other.

    Args:
        one: The first film.
        other: The second.
        run: Where they run alike.
        there: What would have to be done to the first to get the second.
        back: What would have to be done to the second to get the first.
    """
    forward = _reasons(one, run.one, other, there)
    backward = _reasons(other, run.other, one, back)
    reasons = tuple(f"{r}" for r in forward) + tuple(f"against: {r}" for r in backward)
    score = len(forward) - len(backward)
    if abs(score) < 2 and (score == 0 or (forward and backward)):  # noqa: PLR2004 -- clearly more
        told = UNDETERMINED
    else:
        told = "by the pictures"
    if score == 0:
        return Direction(_tie(one, other), told, reasons)
    if score < 0:
        reasons = tuple(f"{r}" for r in backward) + tuple(f"against: {r}" for r in forward)
    return Direction(score > 0, told, reasons)


def without_echo(there: list[Change], back: list[Change]) -> tuple[list[Change], list[Change]]:
    """Leave out what is only the other way's undoing.

    Bars or a frame that were put round a picture are cut off on the way back: no picture is lost by
    that. What lies over a picture is judged badly in one that was blown up.
    """
    if any(change.name in _ROUND for change in there):
        back = [c for c in back if c.name not in _LOST | _OVER]
    if any(change.name in _ROUND for change in back):
        there = [c for c in there if c.name not in _LOST | _OVER]
    return there, back


def _tie(one: Sketch, other: Sketch) -> bool:
    return (one.size[0] * one.size[1], one.item) >= (other.size[0] * other.size[1], other.item)


def _reasons(
    source: Sketch, stretch: tuple[float, float], made: Sketch, changes: list[Change]
) -> list[str]:
    """Return what speaks for one film having been made from the other."""
    names = {change.name for change in changes}
    found = [f"the source is without the other's {name}" for name in sorted(names & _ADDED)]
    if names & _LOST and not names & {"picture in picture"}:
        found.append("the source shows more of the picture")
    if any(c.name == "colour change" and c.facts.get("colour") == "none left" for c in changes):
        found.append("the source has colour")
    scale = next((float(c.facts["scale"]) for c in changes if c.name == "scale"), 1.0)
    if scale < 0.9:  # noqa: PLR2004 -- clearly
        found.append("the source has more pixels")
    if not source.is_image and made.is_image:
        found.append("the source is the film that the picture is from")
    elif not source.is_image and not made.is_image:
        start, end = (float(source.seconds(t)) for t in (source.start, source.end))
        left = max(0.0, stretch[0] - start) + max(0.0, end - stretch[1])
        if left > _LEFT_OVER_S and not _cut_off(source, stretch):
            found.append("the source goes on before or after")
    return found


def _cut_off(source: Sketch, stretch: tuple[float, float]) -> bool:
    """Whether a film cuts to something else at both ends of a stretch: then it is a compilation."""
    times = source.seconds(source.times)
    if len(times) < 2:  # noqa: PLR2004
        return False
    steps = np.abs(np.diff(source.thumbs.astype(np.float32), axis=0)).mean((1, 2))
    start, end = (float(source.seconds(t)) for t in (source.start, source.end))
    cuts = []
    for at, edge in ((stretch[0], start), (stretch[1], end)):
        near = np.abs(times[1:] - at) < 0.2  # noqa: PLR2004 -- [s]
        cuts.append(abs(at - edge) < 0.3 or (near.any() and float(steps[near].max()) > 14))  # noqa: PLR2004
    return all(cuts)
