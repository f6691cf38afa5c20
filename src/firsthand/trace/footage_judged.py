"""Where two films run alike, and why that is the same footage: forwards, backwards, fast or slow.

Each way that is tried gives chance another try: what hardly anybody does to a film is tried where
nothing was found without it, and believed only where what moves agrees plainly.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from firsthand.trace import (
    footage_backwards,
    footage_offset,
    footage_paces,
    footage_passing,
    footage_verdict,
)
from firsthand.trace.footage_lines import PACES, Group
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_runs import runs, ways
from firsthand.trace.footage_sketch import Sketch

_WELL_SUPPORTED: Final = 40
_MOST_TURNED: Final = 2
_PLAINLY: Final = 0.75
_LASTS_S: Final = 1.0
"""Any two films have half a second that runs alike, the one forwards and the other backwards."""
_VERY_PLAINLY: Final = 0.9
_PICTURED: Final = 0.95
_MUCH_OF: Final = 2 / 3
_BETTER: Final = 0.15
_LOOKS_OTHERWISE: Final = 0.6
_SLOWEST, _FASTEST = 1.04 * min(PACES), 0.96 * max(PACES)

Judged = list[tuple[Run, str | None]]


def judged(one: Sketch, other: Sketch, groups: list[Group]) -> Judged:
    """Return where two films run alike, and why that is the same footage; nothing why it is not.

    Args:
        one: The first film.
        other: The second.
        groups: Samples of both that agree in a mapping.
    """
    found = _believed(one, other, [g for g in groups if g.support >= footage_verdict.SUPPORT])
    # What moves says which way a film is played; a picture alone, or what repeats, does not.
    best = max((r.line.alike for r, why in found if why == footage_verdict.MOVES), default=0.0)
    some = [group for group in groups if group.support >= _WELL_SUPPORTED][:_MOST_TURNED]
    if best < _PLAINLY:
        back: Judged = list(_backwards(one, other, some))
        if max((r.line.alike for r, _ in back), default=0.0) > best + _BETTER:
            return back
    if any(why is not None and not _is_at_the_edge(run) for run, why in found):
        return found
    rare: Judged = list(_rarely(one, other, some))
    return rare if rare and _told_s(rare) >= _told_s(found) else found


def _is_at_the_edge(run: Run) -> bool:
    """Whether a run was led to the fastest or the slowest pace that is tried, or beyond it."""
    return not _SLOWEST <= abs(run.line.pace) <= _FASTEST


def _believed(one: Sketch, other: Sketch, groups: list[Group]) -> Judged:
    """Return where two films run alike, and why: cut up, unless then much less can be believed."""
    cut_up, plain = ways(one, other, groups)
    told = [(r, _why(one, other, r)) for r in cut_up]
    same = len(plain) == len(cut_up) and all(a is b for a, b in zip(plain, cut_up, strict=True))
    if same or all(why is not None for _, why in told):
        return told
    whole = [(r, _why(one, other, r)) for r in plain]
    return whole if _told_s(told) < _MUCH_OF * _told_s(whole) else told


def _told_s(told: Judged) -> float:
    return sum(r.other[1] - r.other[0] for r, why in told if why is not None)


def _why(one: Sketch, other: Sketch, run: Run) -> str | None:
    """Return why a run is the same footage; backwards only what moves tells it, and plainly."""
    why = footage_verdict.verdict(one, other, run)
    if run.line.pace > 0:
        return why
    # One who walks out and one who comes in are each other's film played backwards, nearly.
    usual = footage_offset.is_usual(run.line.pace)
    return why if usual and _is_very_plain(run, why) else None


def _is_very_plain(run: Run, why: str | None) -> bool:
    """Whether what moves, and the pictures, agree so well that nothing else need be known."""
    plainly = why == footage_verdict.MOVES and run.line.alike >= _VERY_PLAINLY
    seen = run.support >= _WELL_SUPPORTED and run.picture >= _PICTURED
    return plainly and seen and run.other[1] - run.other[0] >= _LASTS_S


def _backwards(one: Sketch, other: Sketch, groups: list[Group]) -> Iterator[tuple[Run, str]]:
    """Yield what is the same footage once the second film is played backwards, and why."""
    back = footage_backwards.backwards(other)
    for run in runs(one, back, footage_backwards.turned(groups, other)):
        why = footage_verdict.verdict(one, back, run)
        lasts = run.other[1] - run.other[0] >= _LASTS_S
        if why == footage_verdict.MOVES and run.line.alike >= _PLAINLY and lasts:
            yield footage_backwards.forwards(run, other), why


def _rarely(one: Sketch, other: Sketch, groups: list[Group]) -> Iterator[tuple[Run, str]]:
    """Yield what is the same footage at a pace that hardly anybody plays films at, and why."""
    for first, second, run, own in footage_paces.rarely(one, other, groups):
        why = footage_verdict.verdict(first, second, run)
        sure = _is_very_plain(own, why) and footage_verdict.is_whole(first, second, run)
        # Two who walk or drive by look otherwise.
        if sure and footage_passing.differing(first, second, run) <= _LOOKS_OTHERWISE:
            yield own, str(why)
