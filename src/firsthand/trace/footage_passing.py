"""By how much what comes and goes in one film differs from what comes and goes in another.

Two people leave a room by the same door, at the same pace: what *changes* agrees well. What is seen
of them does not, and their steps agree only roughly. A poor copy differs as well, but everywhere:
where nothing moves as much as where something does. What a copy has over it all the time, a caption
or a logo, says nothing here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from firsthand.trace import (
    footage_bare,
    footage_offset,
    footage_parting,
    footage_running,
    footage_steady,
    footage_time,
)
from firsthand.trace.footage_levels import LOUDEST, matched
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_time import Track

_MOMENTS: Final = 24
_BESIDE_S: Final = (-0.07, 0.0, 0.07)
_BAD: Final = 6.0
_BAD_TIMES: Final = 5.0
_MOST_STEPS: Final = 2_000
_QUIET, _LIVELY = 50, 90
_IDLE, _EVEN = 40, 60
_FEW: Final = 0.9
_TRIPOD, _LOUD = 0.15, 95
_ACTIVE: Final = 80
_CONTRARY: Final = 0.3
_CONTRARY_SHARE: Final = 0.2
_QUARTER: Final = 25
_NOT_THEN, _NOT_THEN_OF = 0.4, 0.5  # of 1, and of how far it agrees on the whole
_SOME_CELLS: Final = 8
_NOISE_BESIDE: Final = 0.15
_RIM_SHARE: Final = 0.1
_BRIEF_S: Final = 3.0
_CLOSELY: Final = 0.96
_REPEATS: Final = 0.25
_TWICE: Final = 2
_PLAINLY: Final = 0.9


def differing(one: Sketch, other: Sketch, run: Run) -> float:
    """Return by how much two films differ, for a time, where they run alike [levels].

    Brightness and contrast are matched by the cells that agree, moment by moment. A cell differs
    where it does by far more than most; one that differs most of the time was written over.

    Args:
        one: The first film.
        other: The second.
        run: Where they run alike.

    Returns:
        The mean over all cells and moments of what differs for a time: near 0 in a copy.
    """
    pair = footage_time.paired(one, other, run.matrix)
    if pair is None:
        return 0.0
    pair = footage_steady.steadied((one, other), run.matrix, pair, run.line, run.other)
    times = np.linspace(*run.other, _MOMENTS + 2)[1:-1]
    here = pair.other.at(times)
    there = run.line.offset + run.line.pace * times
    tried = [matched(here, pair.one.at(there + beside))[0] for beside in _BESIDE_S]
    apart = min(tried, key=lambda each: float(np.minimum(each, LOUDEST).mean()))
    bad = max(_BAD, _BAD_TIMES * float(np.median(apart)))
    passing = (apart > bad) & (np.median(apart, axis=0) <= bad)
    return float((apart * passing).mean())


@dataclass(frozen=True)
class Moved:
    """What moves in two films where they run alike, without what was laid over one.

    Attributes:
        here: What changes in the second, moment by moment and cell by cell (n, cells) [levels].
        there: What changes in the first at the same moments (n, cells) [levels].
        sudden: How far both lie off an even change at each moment (n,) [squared levels].
        led: Whether the camera moved; see `led`.
    """

    here: Any
    there: Any
    sudden: Any
    led: bool

    @property
    def alike(self) -> float:
        """How far it agrees, -1 to 1."""
        own: float = float((self.here**2).sum() * (self.there**2).sum()) ** 0.5
        return float((self.here * self.there).sum()) / max(own, 1e-6)


def moved(one: Sketch, other: Sketch, run: Run) -> Moved | None:
    """Return what moves in two films where they run alike; nothing where they hardly overlap.

    Args:
        one: The first film.
        other: The second.
        run: Where they run alike.
    """
    pair = footage_time.paired(one, other, run.matrix)
    if pair is None:
        return None
    bare = footage_running.bare(pair, run.line, run.other)
    bare = footage_steady.steadied((one, other), run.matrix, bare, run.line, run.other)
    times = _steps(run.other)
    here, there = footage_bare.lively(bare, run.line, times)
    sudden = _sudden(bare.other, times) + _sudden(bare.one, run.line.offset + run.line.pace * times)
    return Moved(here, there, sudden, _is_led(here, there))


def unexplained(seen: Moved) -> float:
    """Return which share of what moves in two films is not the same, beyond what noise explains.

    What is left when the one's movement is taken from the other's is compared between the places
    and moments at which hardly anything moves, where it is noise, and those at which most moves.

    Returns:
        From 0, where noise explains all of it, to 1. It is 0 where most of the cells that move
        agree, so that something laid over a few of them is what differs; and where the camera
        moves, so that nobody else stood at the same place and moved it alike.
    """
    here, there = seen.here, seen.there
    if seen.led:
        return 0.0
    there = there * float((here * there).sum() / max(float((there * there).sum()), 1e-6))
    moves, left = here**2 + there**2, (here - there) ** 2
    alike = (here * there).sum(0) / np.sqrt((here**2).sum(0) * (there**2).sum(0) + 1e-6)
    active = moves.sum(0)
    if np.median(alike[active >= np.percentile(active, _ACTIVE)]) >= _FEW:
        return 0.0
    noise = float(left[moves <= np.percentile(moves, _QUIET)].mean())
    # Where much moves within a moment, thumbnails of two films are not of quite the same one.
    sudden = seen.sudden / np.maximum(moves.sum(1), 1e-6)
    both = (here**2).sum(1) * (there**2).sum(1)
    some = both >= np.percentile(both, _IDLE)
    some &= sudden <= np.percentile(sudden[some], _EVEN)
    # What passes over one film moves in that one only: the other's movement is all in both.
    shares = []
    for each in (here[some] ** 2, there[some] ** 2):
        most = each >= np.percentile(each, _LIVELY)
        rest = float(left[some][most].mean()) - noise
        shares.append(max(0.0, rest) / max(float(moves[some][most].mean()), 1e-6))
    return min(shares)


def uneven(seen: Moved) -> bool:
    """Whether what moves in two films agrees at some places or some moments only.

    In a copy it agrees wherever and whenever much moves. One door that is opened, one car that
    drives by or a line of words that runs below outweighs by far what two people do otherwise, so
    that on the whole two takes may agree well. Where the camera moves nothing is outweighed.
    """
    if seen.led or not len(seen.here):
        return False
    here, there = seen.here, seen.there
    strength = np.sqrt((here**2).sum(1) * (there**2).sum(1))
    # Where much moves at some moments, what does at the others may be noise.
    busy = strength >= np.median(strength)
    busy &= strength >= _NOISE_BESIDE**2 * np.percentile(strength, _LOUD)
    then = (here * there).sum(1)[busy] / (strength[busy] + 1e-6)
    if np.percentile(then, _QUARTER) < min(_NOT_THEN, _NOT_THEN_OF * seen.alike):
        return True
    moving = np.minimum((here**2).mean(0), (there**2).mean(0)) > footage_bare.MOVES**2
    if moving.sum() < _SOME_CELLS:
        return False
    here, there = here[:, moving], there[:, moving]
    alike = (here * there).sum(0) / np.sqrt((here**2).sum(0) * (there**2).sum(0) + 1e-6)
    return bool(np.percentile(alike, _QUARTER) < _CONTRARY)


def led(one: Sketch, other: Sketch, run: Run) -> bool:
    """Whether the camera moved: nearly all of the picture changes in both films.

    Nobody else stood there and moved it alike, so that two people's steps cannot deceive.
    """
    pair = footage_time.paired(one, other, run.matrix)
    return pair is not None and _is_led(*footage_bare.lively(pair, run.line, _steps(run.other)))


def _is_led(here: Any, there: Any) -> bool:  # noqa: ANN401
    one, other = (here**2).mean(0), (there**2).mean(0)
    return all(
        np.median(each) > _TRIPOD * np.percentile(each, _LOUD)
        for each in (one, other, np.minimum(one, other))
    )


def _sudden(track: Track, times: Any) -> Any:  # noqa: ANN401
    """Return how far a film's thumbnails lie off the line between those beside them, squared."""
    off = np.zeros_like(track.cells, np.float32)
    off[1:-1] = track.cells[1:-1] - (track.cells[:-2] + track.cells[2:]) / 2
    energy = Track(track.times, (off**2).sum(1, keepdims=True))
    return energy.at(times)[:, 0]


def framed(one: Sketch, other: Sketch, run: Run) -> bool:
    """Whether films may be alike only by a frame or a pattern that any film is made with.

    A list of ten, or a screen in a room, may be put round any film: then films agree all round,
    and show two things that move otherwise in the middle. A pattern that moves as cards and stings
    do repeats itself: a few seconds of it whose pictures are not closely alike, because other words
    or colours are on it, show nothing where what moves agrees nearly as well at another time, or at
    another pace only roughly, or features agree at one moment only.

    Args:
        one: The first film.
        other: The second.
        run: Where they run alike.
    """
    if _is_patterned(run):
        return True
    pair = footage_time.paired(one, other, run.matrix)
    if pair is None or not pair.cells.all():
        return False
    here, there = footage_bare.lively(pair, run.line, _steps(run.other))
    alike = (here * there).sum(0) / np.sqrt((here**2).sum(0) * (there**2).sum(0) + 1e-6)
    least = np.sqrt(np.minimum((here**2).mean(0), (there**2).mean(0)))
    contrary = ((alike < _CONTRARY) & (least > footage_bare.MOVES)).reshape(pair.cells.shape)
    rim = np.ones_like(contrary)
    rim[1:-1, 1:-1] = False
    return bool(contrary.mean() > _CONTRARY_SHARE and contrary[rim].mean() < _RIM_SHARE)


def _is_patterned(run: Run) -> bool:
    """Whether a stretch is brief, not closely alike, and what speaks for it may be chance.

    What moves in it repeats, or is paced, or features agree at one moment only.
    """
    if run.other[1] - run.other[0] >= _BRIEF_S or run.picture >= _CLOSELY:
        return False
    if run.line.alike - run.line.sure >= _REPEATS or run.samples < _TWICE:
        return True
    return not footage_offset.is_usual(run.line.pace) and run.line.alike < _PLAINLY


def _steps(ends: tuple[float, float]) -> Any:  # noqa: ANN401
    start, end = footage_parting.inner(ends)
    times = np.arange(start + footage_time.STEP, end - footage_time.STEP / 2, footage_time.STEP)
    return times[:: max(1, len(times) // _MOST_STEPS)]
