"""Whether a stretch that runs alike is the same footage, or only the same place.

Thresholds were set on `bench/copies`, between copies and takes by one tripod; those for short and
still stretches on windows of two of its real films, a road and a room, against the films' rest.
"""

from __future__ import annotations

from typing import Final

from firsthand.trace import (
    footage_cuts,
    footage_offset,
    footage_parting,
    footage_passing,
    footage_time,
    geometry,
)
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_runs import PACED_ALIKE
from firsthand.trace.footage_sketch import Sketch

SUPPORT: Final = 10
"""How many features have to agree at the least."""
_ALIKE: Final = 0.5
_PLAINLY: Final = 0.9
_DIFFERS: Final = 1.55
_DIFFERS_ALIKE: Final = 0.55
_MORE_A_LEVEL: Final = 0.15
_MUCH: Final = 0.6
_SURE: Final = 0.2
_HARDLY_ALIKE: Final = 0.25
_HARDLY_UNEXPLAINED: Final = 0.4
_REPEATS_ALIKE: Final = 0.6
_LITTLE_ALIKE: Final = 0.75
_SHORT_ALIKE: Final = 0.85
_SHORT_PLAINLY: Final = 0.95
_SHORT_UNEXPLAINED: Final = 0.05
_SHORT_S: Final = 3.0
_BRIEF_AND_ODD_ALIKE: Final = 0.92
_WELL_SUPPORTED: Final = 40
_SLOW, _FAST = 0.8, 1.25
_UNEXPLAINED: Final = 0.2
_OPEN_ALIKE: Final = 0.88
_COARSE_SAMPLES: Final = 2
_COARSE_SUPPORT: Final = 30
_PASSES: Final = 0.5
_MOVES: Final = 0.25
_STILL_PICTURE: Final = 0.985
_IMAGE_PICTURE: Final = 0.8
_IMAGE_TILTED: Final = 0.72
_SHARE: Final = 0.42
_SHARE_PASSING: Final = 0.22
_SHARE_TILTED: Final = 0.3
_TILTED_DEG: Final = 1.5
_SLANTED: Final = 0.03


GRAIN: Final = 0.1
"""What changes less than this as it runs was not filmed [levels]."""
MOVES: Final = "what moves in both agrees, and at no other time as well"
"""The surest reason there is."""
_FAINTLY: Final = "hardly anything moves; what does agrees, and the pictures agree closely"


def verdict(one: Sketch, other: Sketch, run: Run) -> str | None:
    """Say in plain words why a run is the same footage; nothing if that is not shown.

    - What *moves* in both must agree, at this moment and better than at any other, all along.
      Two people walk down one path much alike: where they look otherwise, it must agree better, and
      what does not agree must be explained by noise. Another pace than the usual one lets their
      steps fall together: then it must agree plainly.
    - Where an end lies within both films and neither has a cut there, the same camera went on
      looking and saw something else: then only near identity will do.
    - Nowhere may it be one thing alone that agrees, a door or words that run below, while the rest
      moves otherwise; nor at some moments only. What is short has to agree nearly wholly.
    - Where hardly anything moves, what does must agree for a while, and the pictures to the level:
      where nothing does, two takes of an empty room agree as well, and nothing can be told.
    - What agrees all round the picture and not in the middle is a frame that films are put into.
    - What stands quite still, without a camera's grain, was drawn: bars, cards and idents join no
      two films.
    """
    if run.support < SUPPORT:
        return None
    if one.is_image or other.is_image:
        return _picture(run)
    return _film(one, other, run) if run.fine else _coarse(run)


def _film(one: Sketch, other: Sketch, run: Run) -> str | None:
    needed = _needed(one, other, run)
    if _is_open(one, other, run):
        needed = _OPEN_ALIKE
    if footage_passing.framed(one, other, run):
        return None
    if run.line.moving >= _MOVES and run.line.alike >= needed and _passes(one, other, run):
        if run.line.sure >= _SURE:
            return MOVES
        if run.line.alike >= _REPEATS_ALIKE and may_repeat(run):
            return "what moves in both agrees, and repeats"
    little = GRAIN <= run.line.moving < _MUCH
    if not little or run.picture < _STILL_PICTURE or needed == _OPEN_ALIKE:
        return None
    return _FAINTLY if _hardly(one, other, run) else None


def may_repeat(run: Run) -> bool:
    """Whether what repeats may be told: at another pace every repeating thing fits some other.

    Of what rolls by, like credits, few features agree: there the pictures say nothing more.

    Args:
        run: Where two films run alike, which other times of them do as well.
    """
    return footage_offset.is_usual(run.line.pace) and run.support >= _WELL_SUPPORTED


def _hardly(one: Sketch, other: Sketch, run: Run) -> bool:
    """Whether what little moves agrees, for a while, and better than at any other time."""
    odd = not _SLOW < abs(run.line.pace) < _FAST
    # What a hand did to a film is fitted, and fits to some extent whatever is filmed.
    needed = _ALIKE if run.held else _HARDLY_ALIKE
    if odd or _is_short(run) or run.line.alike < needed or run.line.sure < _SURE:
        return False
    seen = footage_passing.moved(one, other, run)
    if seen is None or footage_passing.uneven(seen):
        return seen is None
    return footage_passing.unexplained(seen) <= _HARDLY_UNEXPLAINED


def _passes(one: Sketch, other: Sketch, run: Run) -> bool:
    """Whether what moves agrees as far as it must: the further, the more it looks otherwise."""
    seen = footage_passing.moved(one, other, run)
    if seen is None:
        return True
    if footage_passing.uneven(seen):
        return False
    short = _is_short(run)
    alike = min(run.line.alike, seen.alike)
    if alike >= (_SHORT_PLAINLY if short else _PLAINLY):
        return True
    if footage_passing.unexplained(seen) > (_SHORT_UNEXPLAINED if short else _UNEXPLAINED):
        return False
    differs = footage_passing.differing(one, other, run) - _DIFFERS
    return differs <= 0 or alike >= _DIFFERS_ALIKE + _MORE_A_LEVEL * differs


def _needed(one: Sketch, other: Sketch, run: Run) -> float:
    """Return how far what moves must agree."""
    # Little to go by, or a pace that hardly anybody plays films at: then more has to agree.
    short = _is_short(run)
    brief = short or run.support < _WELL_SUPPORTED
    odd = not _SLOW < abs(run.line.pace) < _FAST
    usual = footage_offset.is_usual(run.line.pace)
    if (brief and odd) or (short and not usual):
        return _BRIEF_AND_ODD_ALIKE
    if odd or (brief and usual):
        least = _SHORT_ALIKE if short else _LITTLE_ALIKE
        if not odd or run.line.alike >= PACED_ALIKE or footage_passing.led(one, other, run):
            return least
        return PACED_ALIKE
    # Of many paces one lets two people's steps fall together: only at the usual one is that chance.
    if usual or run.line.alike >= PACED_ALIKE:
        return _ALIKE
    least = _LITTLE_ALIKE if brief else _ALIKE
    return least if footage_passing.led(one, other, run) else PACED_ALIKE


def _is_short(run: Run) -> bool:
    """Whether a stretch is so short that two people's steps may fall together all along it."""
    return run.other[1] - run.other[0] < _SHORT_S


def _coarse(run: Run) -> str | None:
    """Judge films of which one has key frames only: what is seen must pass."""
    if (
        run.samples >= _COARSE_SAMPLES
        and run.support >= _COARSE_SUPPORT
        and run.line.sure >= _PASSES
    ):
        return "the same views pass in the same order, and are seen at no other time as well"
    return None


def _picture(run: Run) -> str | None:
    """Judge an image: where the camera stands still, more has to agree than the room."""
    _, rest, slant = geometry.tilt(run.matrix)
    tilted = abs(rest) > _TILTED_DEG or slant > _SLANTED
    passing = run.line.sure > 0
    needed = _SHARE_PASSING if passing else _SHARE_TILTED if tilted else _SHARE
    picture = _IMAGE_TILTED if tilted else _IMAGE_PICTURE
    if run.picture >= picture and run.line.alike >= needed:
        return "the picture agrees as a whole" + (", and for a moment only" if passing else "")
    return None


def _is_open(one: Sketch, other: Sketch, run: Run) -> bool:
    """Whether a run ends where both films go on without a cut, and do not part."""
    loose = [
        end
        for end in (0, 1)
        if not (
            footage_cuts.closed(one, *_end(run, end))
            or footage_cuts.closed(other, run.other[end], end)
        )
    ]
    pair = footage_time.paired(one, other, run.matrix) if loose else None
    if pair is None:
        return bool(loose)
    where = pair, run.line, run.other
    return not all(
        footage_parting.parts(*where, end) and not footage_parting.stays(*where, end)
        for end in loose
    )


def _end(run: Run, end: int) -> tuple[float, int]:
    """Return where the first film is at an end of the second's stretch, and which end that is."""
    there = end if run.line.pace > 0 else 1 - end
    return run.one[there], there


def is_whole(one: Sketch, other: Sketch, run: Run) -> bool:
    """Whether a run is all of a film, or of a shot in it."""
    return any(
        footage_cuts.closed(sketch, ends[0], 0) and footage_cuts.closed(sketch, ends[1], 1)
        for sketch, ends in ((one, run.one), (other, run.other))
    )
