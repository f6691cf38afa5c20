"""Which footage is a copy of which: the pairs that an index proposes, compared.

What is told of a pair is a `Derivation` for each stretch that runs alike: which ticks of one are
which ticks of the other, what was done, which way it went and why, and on what evidence. Two
films that show one view without showing one moment are told as a ``same-view`` observation, and
those that share a card, a sting or a bought shot as ``shared-stretch`` ones: neither joins them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from firsthand.records import Derivation, Facts, Observation
from firsthand.steps import step
from firsthand.trace import (
    footage_change,
    footage_direction,
    footage_followed,
    footage_inside,
    footage_lines,
    footage_negative,
    footage_onward,
    footage_pictured,
    footage_shared,
    footage_timing,
    footage_verdict,
    geometry,
)
from firsthand.trace.footage_direction import Direction
from firsthand.trace.footage_index import FootageIndex
from firsthand.trace.footage_look import Change
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_sketch import FootageSketch, Sketch

_MOST_TOLD: Final = 24
_MOVES_OTHERWISE: Final = "the same place from the same spot, but what moves in them does not agree"
_DRAWN: Final = (
    "a picture that stands quite still, as bars and cards do: any film may hold it, and it joins "
    "none"
)
_PERHAPS: Final = Change("perhaps a still of a film")


@step(version=9, index=FootageIndex)
def footage(one: FootageSketch, other: FootageSketch) -> Iterator[Derivation | Observation]:
    """Tell which stretches of two films or images are the same footage.

    Yields:
        A derivation for each stretch, from what was likelier there first to what was likelier
        made from it (their `direction` says whether that could be told); a ``shared-stretch``
        observation for each where both films may have them from elsewhere; or a ``same-view``
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
    for run, _ in found.shared:
        yield _shared_stretch(found.one, found.other, run)
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
        negative: Whether `other` is the negative of what is held, for that is what looks alike.
        shared: Runs of the same pictures that both films may have from elsewhere, and why each is:
            then there are no copies.
    """

    one: Sketch
    other: Sketch
    copies: tuple[tuple[Run, str], ...]
    view: Run | None
    negative: bool = False
    shared: tuple[tuple[Run, str], ...] = ()


def alike(one: Sketch, other: Sketch) -> Alike:
    """Return where two films or images run alike."""
    # The richer one is asked, so that the answer does not hang on the order of their ids.
    if (len(one.features), one.item) < (len(other.features), other.item):
        one, other = other, one
    shared = footage_lines.shared(one, other)
    groups = footage_lines.groups(shared)
    negative = any(group.negative for group in groups)
    if negative:
        other = footage_negative.negative(other)
    if one.is_image or other.is_image:
        judged = footage_pictured.pictured(one, other, groups)[:1]
    else:
        judged = footage_inside.judged(one, other, groups)
        if all(why is None for _, why in judged):
            run = footage_followed.followed(one, other, shared)
            judged = judged if run is None else [(run, footage_followed.MOVES)]
    accepted = [(run, why) for run, why in judged if why is not None]
    if not (one.is_image or other.is_image):
        accepted = footage_onward.lengthened(one, other, groups, accepted)
    told = tuple(accepted[:_MOST_TOLD])
    if footage_shared.apart(one, other, [run for run, _ in told]):
        return Alike(one, other, (), None, negative, told)
    view = judged[0][0] if judged and not accepted else None
    return Alike(one, other, told, view, negative)


_Asked = tuple[list[Change], list[Change], Direction]


def _asked(found: Alike, run: Run) -> _Asked:
    """Return what would have to be done each way, and which way it went by one stretch."""
    one, other = found.one, found.other
    seen = run if run.within is None else _seen(run, run.within)
    there = footage_change.changes(one, other, seen, run.matrix)
    back = footage_change.changes(other, one, _turned(seen), geometry.inverse(run.matrix))
    there, back = footage_direction.without_echo(there, back)
    if found.negative:
        there, back = _inverted(there), _inverted(back)
    # What goes on before or after goes on beyond all stretches.
    first, second = ([getattr(r, film) for r, _ in found.copies] for film in ("one", "other"))
    whole = replace(run, one=footage_timing.hull(first), other=footage_timing.hull(second))
    return there, back, footage_direction.direction(one, other, whole, there, back)


def _seen(run: Run, within: tuple[float, float]) -> Run:
    """Return a run as far as it lies under its mapping."""
    first, last = (run.line.offset + run.line.pace * at for at in within)
    return replace(run, one=(first, last), other=within)


def _inverted(changes: list[Change]) -> list[Change]:
    """Return what was done to a film's negative as what was done to the film."""
    plain = [each for each in changes if each.name != "colour change"]
    colours = next((each.facts for each in changes if each.name == "colour change"), {})
    return [*plain, Change("colour change", {**colours, "levels": "inverted"})]


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
    return replace(
        run, matrix=geometry.inverse(run.matrix), line=turned, one=run.other, other=run.one,
        shared=(), within=None,
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
    )


def _shared_stretch(one: Sketch, other: Sketch, run: Run) -> Observation:
    facts = Facts(
        like=one.where(*run.one),
        why=footage_shared.WHY,
        features=run.support,
        movement_alike=f"{run.line.alike:.2f}",
        picture_alike=f"{run.picture:.2f}",
    )
    return Observation(kind="shared-stretch", where=other.where(*run.other), facts=facts)


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
