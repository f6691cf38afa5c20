"""Which footage is a copy of which: the pairs that an index proposes, compared.

What is told of a pair is a `Derivation` for each stretch that runs alike: which ticks of one are
which ticks of the other, what was done, which way it went and why, and on what evidence. Two
films that show one view without showing one moment are told as a ``same-view`` observation and
never joined.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from firsthand.records import Derivation, Facts, Observation
from firsthand.steps import step
from firsthand.trace import (
    footage_backwards,
    footage_change,
    footage_direction,
    footage_lines,
    footage_pictured,
    footage_verdict,
    geometry,
)
from firsthand.trace.footage_direction import Direction
from firsthand.trace.footage_index import FootageIndex
from firsthand.trace.footage_lines import Group
from firsthand.trace.footage_look import Change
from firsthand.trace.footage_runs import Run, runs
from firsthand.trace.footage_sketch import FootageSketch, Sketch

_MOST_TOLD: Final = 24
_MOVES_OTHERWISE: Final = "the same place from the same spot, but what moves in them does not agree"
_DRAWN: Final = (
    "a picture that stands quite still, as bars and cards do: any film may hold it, and it joins "
    "none"
)
_STILL: Final = "still of a film"
_PERHAPS: Final = Change("perhaps a still of a film")
_MOSTLY: Final = 0.5
_HARDLY: Final = 0.2
_WELL_SUPPORTED: Final = 40
_MOST_TURNED: Final = 2
_PLAINLY: Final = 0.75
_LASTS_S: Final = 1.0
"""Any two films have half a second that runs alike, the one forwards and the other backwards."""
_SAME_PACE: Final = 0.012
_ENDS_S: Final = 0.05
_BETTER: Final = 0.15


@step(version=6, index=FootageIndex)
def footage(one: FootageSketch, other: FootageSketch) -> Iterator[Derivation | Observation]:
    """Tell which stretches of two films or images are the same footage.

    Yields:
        A derivation for each stretch, from what was likelier there first to what was likelier
        made from it (their `direction` says whether that could be told); or a ``same-view``
        observation where only the place agrees.
    """
    if one.sketch is None or other.sketch is None:
        return
    yield from compared(one.sketch, other.sketch)


def compared(one: Sketch, other: Sketch) -> Iterator[Derivation | Observation]:
    """Compare two sketches; see `footage`."""
    yield from told(alike(one, other))


def told(found: Alike) -> Iterator[Derivation | Observation]:
    """Tell where two films or images run alike; see `footage`."""
    for run, why in found.copies:
        yield _derivation(found, run, why)
    if found.view is not None:
        yield _same_view(found.one, found.other, found.view)


@dataclass(frozen=True)
class Alike:
    """Where two films or images run alike.

    Attributes:
        one: The richer sketch, which the runs' `one` speaks of.
        other: The other one.
        copies: Runs that are the same footage, the longest first, and why each is.
        view: A run that shows the same place and not the same moment, where there are no copies.
    """

    one: Sketch
    other: Sketch
    copies: tuple[tuple[Run, str], ...]
    view: Run | None


def alike(one: Sketch, other: Sketch) -> Alike:
    """Return where two films or images run alike."""
    # The richer one is asked, so that the answer does not hang on the order of their ids.
    if (len(one.features), one.item) < (len(other.features), other.item):
        one, other = other, one
    if one.is_image or other.is_image:
        judged = footage_pictured.pictured(one, other)[:1]
    else:
        judged = _judged(one, other)
    accepted = tuple((run, why) for run, why in judged if why is not None)
    view = judged[0][0] if judged and not accepted else None
    return Alike(one, other, accepted[:_MOST_TOLD], view)


def _judged(one: Sketch, other: Sketch) -> list[tuple[Run, str | None]]:
    """Return where two films run alike, forwards or backwards, and why that is the same footage."""
    groups = footage_lines.groups(footage_lines.shared(one, other))
    judged = [(r, footage_verdict.verdict(one, other, r)) for r in runs(one, other, groups)]
    # What moves says which way a film is played; a picture alone, or what repeats, does not.
    best = max((r.line.alike for r, why in judged if why == footage_verdict.MOVES), default=0.0)
    if best >= _PLAINLY:
        return judged
    back: list[tuple[Run, str | None]] = list(_backwards(one, other, groups))
    better = max((r.line.alike for r, _ in back), default=0.0) > best + _BETTER
    return back if better else judged


def _backwards(one: Sketch, other: Sketch, groups: list[Group]) -> Iterator[tuple[Run, str]]:
    """Yield what is the same footage once the second film is played backwards, and why."""
    some = [group for group in groups if group.support >= _WELL_SUPPORTED][:_MOST_TURNED]
    back = footage_backwards.backwards(other)
    for run in runs(one, back, footage_backwards.turned(some, other)):
        why = footage_verdict.verdict(one, back, run)
        lasts = run.other[1] - run.other[0] >= _LASTS_S
        if why == footage_verdict.MOVES and run.line.alike >= _PLAINLY and lasts:
            yield footage_backwards.forwards(run, other), why


def _derivation(found: Alike, run: Run, why: str) -> Derivation:
    one, other = found.one, found.other
    there = footage_change.changes(one, other, run, run.matrix)
    back = footage_change.changes(other, one, _turned(run), geometry.inverse(run.matrix))
    there, back = footage_direction.without_echo(there, back)
    direction = footage_direction.direction(one, other, run, there, back)
    if direction.forward:
        source, made, changes, pace = (one, run.one), (other, run.other), there, run.line.pace
        both = [(r.one, r.other) for r, _ in found.copies]
    else:
        source, made, changes, pace = (other, run.other), (one, run.one), back, 1 / run.line.pace
        both = [(r.other, r.one) for r, _ in found.copies]
    changes = [*changes, *_in_time(source, made, pace, both)]
    if why == footage_pictured.NOT_FIXED:
        # It may be of another take: then neither was made from the other.
        direction = replace(direction, told="undetermined", reasons=())
        changes = [_PERHAPS if each.name == _STILL else each for each in changes]
    return Derivation(
        made=made[0].where(*made[1]),
        source=source[0].where(*source[1]),
        how=_how(changes),
        facts=_facts(run, (why, direction), changes, (source, made), pace),
    )


def _turned(run: Run) -> Run:
    """Return a run with the two films exchanged."""
    line = run.line
    turned = type(line)(1 / line.pace, -line.offset / line.pace, line.alike, line.sure, line.moving)
    return Run(
        geometry.inverse(run.matrix), turned, run.other, run.one, run.picture, run.apart,
        run.unsteady, run.support, run.samples, run.fine, (), run.held,
    )  # fmt: skip


_Both = tuple[tuple[float, float], tuple[float, float]]


def _in_time(source: Any, made: Any, pace: float, runs_: list[_Both]) -> list[Change]:  # noqa: ANN401
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
        return [Change(_STILL)] if first.is_image != second.is_image else []
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


def _again(one: _Both, other: _Both) -> bool:
    """Whether two stretches of a film show most of the same stretch of another."""
    (here, there), (beside, then) = one, other
    lasting = min(here[1] - here[0], beside[1] - beside[0])
    apart = _shared(there, then) < _HARDLY * min(there[1] - there[0], then[1] - then[0])
    return apart and _shared(here, beside) > _MOSTLY * lasting


def _shared(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return how much of two stretches is in both [s]."""
    return max(0.0, min(one[1], other[1]) - max(one[0], other[0]))


def _left_over(sketch: Sketch, stretch: tuple[float, float]) -> float:
    start, end = (float(sketch.seconds(t)) for t in (sketch.start, sketch.end))
    return max(0.0, stretch[0] - start) + max(0.0, end - stretch[1])


def _how(changes: list[Change]) -> Any:  # noqa: ANN401
    names = {change.name for change in changes}
    if "mirror" in names:
        return "mirror"
    if names <= {"excerpt", "scale"} and "excerpt" in names:
        return "excerpt"
    return "re-encode" if names <= {"scale"} else "copy"


def _facts(
    run: Run,
    judged: tuple[str, Direction],
    changes: list[Change],
    ends: Any,  # noqa: ANN401 -- both films with their stretches
    pace: float,
) -> Facts:
    why, direction = judged
    (source, seconds), (made, shown) = ends
    timed = not (source.is_image or made.is_image)
    missing = [
        {"of": name, "start_s": f"{a:.2f}", "end_s": f"{b:.2f}"}
        for name, sketch, stretch in (("source", source, seconds), ("made", made, shown))
        for a, b in _missing(sketch, stretch)
    ]
    evidence = {
        "features": run.support,
        "samples": run.samples,
        "movement_alike": f"{run.line.alike:.2f}",
        "movement_alike_elsewhere": f"{run.line.alike - run.line.sure:.2f}",
        "picture_alike": f"{run.picture:.2f}",
        "levels_apart": f"{run.apart:.1f}",
    }
    return Facts(
        footage="pictures",
        changes=[{"name": c.name, **c.facts} for c in changes],
        direction=direction.told,
        reasons=list(direction.reasons),
        pace=f"{pace:.4f}" if timed else None,
        timed="to a picture" if run.fine and timed else "to about a second" if timed else None,
        missing=missing,
        evidence=evidence,
        why=why,
        **({"moment": "not fixed"} if why == footage_pictured.NOT_FIXED else {}),
        **({"between_cuts": True} if _is_between_cuts(ends) else {}),
    )


def _is_between_cuts(ends: Any) -> bool:  # noqa: ANN401 -- both films with their stretches
    return all(
        not sketch.is_image and footage_direction.between_cuts(sketch, stretch)
        for sketch, stretch in ends
    )


def _missing(sketch: Sketch, stretch: tuple[float, float]) -> list[tuple[float, float]]:
    """Return what of a film lies before and after a stretch [s]."""
    if sketch.is_image:
        return []
    start, end = (float(sketch.seconds(t)) for t in (sketch.start, sketch.end))
    sides = (start, stretch[0]), (stretch[1], end)
    return [(a, b) for a, b in sides if b - a > 0.1]  # noqa: PLR2004 -- [s]


def _same_view(one: Sketch, other: Sketch, run: Run) -> Observation:
    drawn = run.fine and run.line.moving < footage_verdict.GRAIN
    facts = Facts(
        like=one.where(*run.one),
        why=_DRAWN if drawn else _MOVES_OTHERWISE,
        features=run.support,
        movement_alike=f"{run.line.alike:.2f}",
        picture_alike=f"{run.picture:.2f}",
    )
    return Observation(kind="same-view", where=other.where(*run.other), facts=facts)
