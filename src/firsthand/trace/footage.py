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
    footage_offset,
    footage_pictured,
    footage_timing,
    footage_verdict,
    geometry,
)
from firsthand.trace.footage_direction import Direction
from firsthand.trace.footage_index import FootageIndex
from firsthand.trace.footage_lines import Group
from firsthand.trace.footage_look import Change
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_runs import runs, ways
from firsthand.trace.footage_sketch import FootageSketch, Sketch

_MOST_TOLD: Final = 24
_MOVES_OTHERWISE: Final = "the same place from the same spot, but what moves in them does not agree"
_DRAWN: Final = (
    "a picture that stands quite still, as bars and cards do: any film may hold it, and it joins "
    "none"
)
_PERHAPS: Final = Change("perhaps a still of a film")
_WELL_SUPPORTED: Final = 40
_MOST_TURNED: Final = 2
_PLAINLY: Final = 0.75
_LASTS_S: Final = 1.0
"""Any two films have half a second that runs alike, the one forwards and the other backwards."""
_VERY_PLAINLY: Final = 0.9
_PICTURED: Final = 0.95
_MUCH_OF: Final = 2 / 3
_BETTER: Final = 0.15


@step(version=7, index=FootageIndex)
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
    asked = [_asked(found, run) for run, _ in found.copies]
    for (run, why), changes in zip(found.copies, asked, strict=True):
        yield _derivation(found, run, why, changes[:2], _one_way([way for *_, way in asked]))
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
    judged = _believed(one, other, groups)
    # What moves says which way a film is played; a picture alone, or what repeats, does not.
    best = max((r.line.alike for r, why in judged if why == footage_verdict.MOVES), default=0.0)
    if best >= _PLAINLY:
        return judged
    back: list[tuple[Run, str | None]] = list(_backwards(one, other, groups))
    better = max((r.line.alike for r, _ in back), default=0.0) > best + _BETTER
    return back if better else judged


def _believed(one: Sketch, other: Sketch, groups: list[Group]) -> list[tuple[Run, str | None]]:
    """Return where two films run alike, and why: cut up, unless then much less can be believed."""
    cut_up, plain = ways(one, other, groups)
    judged = [(r, _why(one, other, r)) for r in cut_up]
    same = len(plain) == len(cut_up) and all(a is b for a, b in zip(plain, cut_up, strict=True))
    if same or all(why is not None for _, why in judged):
        return judged
    whole = [(r, _why(one, other, r)) for r in plain]
    return whole if _told_s(judged) < _MUCH_OF * _told_s(whole) else judged


def _told_s(judged: list[tuple[Run, str | None]]) -> float:
    return sum(r.other[1] - r.other[0] for r, why in judged if why is not None)


def _why(one: Sketch, other: Sketch, run: Run) -> str | None:
    """Return why a run is the same footage; backwards only what moves tells it, and plainly."""
    why = footage_verdict.verdict(one, other, run)
    if run.line.pace > 0:
        return why
    # One who walks out and one who comes in are each other's film played backwards, nearly.
    usual = footage_offset.is_usual(run.line.pace)
    plainly = why == footage_verdict.MOVES and run.line.alike >= _VERY_PLAINLY
    seen = run.support >= _WELL_SUPPORTED and run.picture >= _PICTURED
    lasts = run.other[1] - run.other[0] >= _LASTS_S
    return why if usual and plainly and seen and lasts else None


def _backwards(one: Sketch, other: Sketch, groups: list[Group]) -> Iterator[tuple[Run, str]]:
    """Yield what is the same footage once the second film is played backwards, and why."""
    some = [group for group in groups if group.support >= _WELL_SUPPORTED][:_MOST_TURNED]
    back = footage_backwards.backwards(other)
    for run in runs(one, back, footage_backwards.turned(some, other)):
        why = footage_verdict.verdict(one, back, run)
        lasts = run.other[1] - run.other[0] >= _LASTS_S
        if why == footage_verdict.MOVES and run.line.alike >= _PLAINLY and lasts:
            yield footage_backwards.forwards(run, other), why


_Asked = tuple[list[Change], list[Change], Direction]


def _asked(found: Alike, run: Run) -> _Asked:
    """Return what would have to be done each way, and which way it went by one stretch."""
    one, other = found.one, found.other
    there = footage_change.changes(one, other, run, run.matrix)
    back = footage_change.changes(other, one, _turned(run), geometry.inverse(run.matrix))
    there, back = footage_direction.without_echo(there, back)
    # What goes on before or after goes on beyond all stretches.
    first, second = ([getattr(r, film) for r, _ in found.copies] for film in ("one", "other"))
    whole = replace(run, one=footage_timing.hull(first), other=footage_timing.hull(second))
    return there, back, footage_direction.direction(one, other, whole, there, back)


def _one_way(ways: list[Direction]) -> Direction:
    """Return which way all stretches went, of which some tell it, the longest first."""
    sure = [way for way in ways if way.told != footage_direction.UNDETERMINED]
    if any(way.forward != sure[0].forward for way in sure):
        return replace(sure[0], told=footage_direction.UNDETERMINED)
    return sure[0] if sure else ways[0]


def _derivation(
    found: Alike, run: Run, why: str, asked: tuple[list[Change], ...], direction: Direction
) -> Derivation:
    one, other = found.one, found.other
    # What is shown again turned round is no loop.
    same_way = [r for r, _ in found.copies if (r.line.pace < 0) == (run.line.pace < 0)]
    if direction.forward:
        source, made, pace = (one, run.one), (other, run.other), run.line.pace
        both = [(r.one, r.other) for r in same_way]
    else:
        source, made, pace = (other, run.other), (one, run.one), 1 / run.line.pace
        both = [(r.other, r.one) for r in same_way]
    changes = [*asked[not direction.forward], *footage_timing.in_time(source, made, pace, both)]
    if why == footage_pictured.NOT_FIXED:
        # It may be of another take: then neither was made from the other.
        direction = replace(direction, told=footage_direction.UNDETERMINED, reasons=())
        changes = [_PERHAPS if each.name == footage_timing.STILL else each for each in changes]
    shared = [(found.one, [r.one for r, _ in found.copies]),
              (found.other, [r.other for r, _ in found.copies])]  # fmt: skip
    return Derivation(
        made=made[0].where(*made[1]),
        source=source[0].where(*source[1]),
        how=_how(changes),
        facts=Facts(
            **_facts(run, (why, direction), changes, (source, made), pace),
            missing=footage_timing.missing(*(shared if direction.forward else shared[::-1])),
        ),
    )


def _turned(run: Run) -> Run:
    """Return a run with the two films exchanged."""
    line = run.line
    turned = type(line)(1 / line.pace, -line.offset / line.pace, line.alike, line.sure, line.moving)
    return Run(
        geometry.inverse(run.matrix), turned, run.other, run.one, run.picture, run.apart,
        run.unsteady, run.support, run.samples, run.fine, (), run.held,
    )  # fmt: skip


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
) -> dict[str, Any]:
    why, direction = judged
    (source, _), (made, _) = ends
    timed = not (source.is_image or made.is_image)
    evidence = {
        "features": run.support,
        "samples": run.samples,
        "movement_alike": f"{run.line.alike:.2f}",
        "movement_alike_elsewhere": f"{run.line.alike - run.line.sure:.2f}",
        "picture_alike": f"{run.picture:.2f}",
        "levels_apart": f"{run.apart:.1f}",
    }
    return dict(
        footage="pictures",
        changes=[{"name": c.name, **c.facts} for c in changes],
        direction=direction.told,
        reasons=list(direction.reasons),
        pace=f"{pace:.4f}" if timed else None,
        timed="to a picture" if run.fine and timed else "to about a second" if timed else None,
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
