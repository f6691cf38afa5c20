"""What a hand and a shutter do to a film of a screen, taken out before what moves is compared.

A hand moves all of the picture at once, and a shutter lets bands of brightness run over it: both
drown what moves in the film that is shown. Moment by moment it is told how the one picture lies
aside of the other, and how evenly its brightness differs; the film that does so is set right.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

import cv2
import numpy as np

from firsthand.trace import footage_time, geometry
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_time import Cells, Line, Pair, Track
from firsthand.trace.frames import STILL, THUMB
from firsthand.trace.geometry import Matrix

PLAINLY: Final = 0.8
"""How far what moves agrees where nothing has to be taken out."""
_LEAST_CELLS: Final = 40
_LEAST_MOMENTS: Final = 12
_AT: Final = 48
_CHUNK: Final = 256
_ROUNDS: Final = 3
_OUTLYING: Final = 2.0
_RIDGE: Final = 1e-3
_NUDGE: Final = 0.01
"""By how much of a side a still is moved to tell what a movement changes."""
_CALMER: Final = 0.85
_RATHER: Final = 0.3
"""By how much more a film has to change as what is taken out of it than the other does."""
_APART_S: Final = 0.2
_MOVES: Final = 4
"""Across, down, a turn, an approach."""


def steadied(
    films: tuple[Sketch, Sketch], matrix: Matrix, pair: Pair, line: Line, ends: tuple[float, float]
) -> Pair:
    """Return two films' thumbnails, the one that a hand held and a shutter striped set right.

    After Lucas and Kanade (IJCAI 1981): what a small movement changes in a picture is fitted to
    what differs, with brightness that varies evenly across and down; cells that agree judge.

    Args:
        films: Both films.
        matrix: How the first's picture lies in the second's.
        pair: Their thumbnails.
        line: Which second of the first is which of the second.
        ends: From when to when in the second they run alike [s].

    Returns:
        The thumbnails; the same ones where nothing of that sort makes them differ clearly less.
    """
    inside = (pair.other.times >= ends[0]) & (pair.other.times <= ends[1])
    count = int(inside.sum())
    few = count < _LEAST_MOMENTS or pair.cells.sum() < _LEAST_CELLS
    if not pair.fine or few:
        return pair
    slopes = _slopes(films, matrix, pair)
    some = np.flatnonzero(inside)[:: max(1, count // _AT)]
    apart, moved = _moved(pair, line, some, slopes)
    # By how much what differs comes and goes, and what is left of that.
    before, after = (_unsteady(each) for each in (apart, apart - moved))
    if after > _CALMER * before:
        return pair
    return _set_right(pair, line, np.flatnonzero(inside), slopes)


def _unsteady(apart: Cells) -> float:
    """Return by how much what differs comes and goes, in the median cell [levels]."""
    return float(np.median((apart - np.median(apart, axis=0)).std(axis=0)))


def _set_right(pair: Pair, line: Line, inside: Any, slopes: tuple[Any, Any]) -> Pair:  # noqa: ANN401
    """Take out of one film what makes it differ: of that which changes as that does."""
    parts = [_moved(pair, line, inside[n : n + _CHUNK], slopes)[1]
             for n in range(0, len(inside), _CHUNK)]  # fmt: skip
    moved = np.concatenate(parts)
    times = pair.other.times[inside]
    at = line.offset + line.pace * times
    own = Track(times, moved)
    changes = _change(own, times, _APART_S)
    energy = max(float((changes**2).sum()), 1e-6)
    here = float((_change(pair.other, times, _APART_S) * changes).sum()) / energy
    there = -float((_change(pair.one, at, _APART_S * line.pace) * changes).sum()) / energy
    if here > max(there + _RATHER, _RATHER):
        cells = pair.other.cells.astype(np.float32, copy=True)
        cells[inside] -= moved
        return replace(pair, other=Track(pair.other.times, cells))
    if there < max(here + _RATHER, _RATHER):
        return pair
    within = (pair.one.times >= at.min()) & (pair.one.times <= at.max())
    cells = pair.one.cells.astype(np.float32, copy=True)
    cells[within] += own.at((pair.one.times[within] - line.offset) / line.pace)
    return replace(pair, one=Track(pair.one.times, cells))


def _change(track: Track, times: Any, apart: float) -> Cells:  # noqa: ANN401
    return np.asarray(track.at(times + apart / 2) - track.at(times - apart / 2))


def _moved(pair: Pair, line: Line, which: Any, slopes: tuple[Any, Any]) -> tuple[Cells, Cells]:  # noqa: ANN401
    """Return how two films differ at some moments, and what of it is movement or uneven light.

    What stays of both the whole time belongs to the mapping and to the film, and is left in.

    Returns:
        For each moment and cell (n, m) [levels].
    """
    times = pair.other.times[which]
    at = line.offset + line.pace * times
    one, other = pair.one.at(at), pair.other.cells[which].astype(np.float32)
    when, each = slopes
    near = np.abs(when[None] - at[:, None]).argmin(1)
    terms = np.stack([*np.moveaxis(each[near], 1, 0), *_light(one, pair.cells)], -1)
    weight = np.ones(other.shape, np.float32)
    count = terms.shape[-1]
    for _ in range(_ROUNDS):
        held = np.swapaxes(terms * weight[..., None], 1, 2)
        normal = (held @ terms).astype(np.float64)
        size = np.trace(normal[:, :_MOVES, :_MOVES], axis1=1, axis2=2) / _MOVES
        normal += (_RIDGE * size + 1e-3)[:, None, None] * np.eye(count)
        factors = np.linalg.solve(normal, (held @ other[..., None]).astype(np.float64))
        rest = np.abs(other - (terms @ factors.astype(np.float32))[..., 0])
        spread = np.maximum(1.0, 1.4826 * np.median(rest, axis=1, keepdims=True))
        weight = 1 / (1 + (rest / (_OUTLYING * spread)) ** 2)
    aside = factors - np.median(factors, axis=0)
    moved = (terms[..., :-2] @ aside[:, :-2].astype(np.float32))[..., 0]
    plain = (terms[..., -2:] @ factors[:, -2:].astype(np.float32))[..., 0]
    return other - plain, moved


def _light(one: Cells, cells: Any) -> Iterator[Cells]:  # noqa: ANN401
    """Yield what uneven light adds to pictures, and last what even light does."""
    side = len(cells)
    places = [(place[cells] + 0.5) * 2 / side - 1 for place in np.mgrid[:side, :side]]
    powers = [place**power for place in places for power in (1, 2, 3)]
    # Each apart from the others, and from even light: then none undoes another.
    apart = np.linalg.qr(np.stack([np.ones(len(places[0])), *powers], 1))[0][:, 1:]
    yield from (one * (each * len(each) ** 0.5).astype(np.float32) for each in apart.T)
    yield one
    yield np.ones_like(one)


def _slopes(films: tuple[Sketch, Sketch], matrix: Matrix, pair: Pair) -> tuple[Any, Any]:
    """Return what a small movement changes in the first's stills, in the pair's frame.

    Returns:
        When each still is seen [s], and what it changes: across, down, a turn, an approach (n, 4,
        cells). Stills have finer cells than thumbnails, whose slopes are too gentle.
    """
    one, other = films
    down, across = (np.mgrid[:STILL, :STILL] + 0.5) / STILL - 0.5
    still = np.zeros_like(down)
    found = []
    for x, y in ((still + 1, still), (still, still + 1), (2 * down, -2 * across),
                 (2 * across, 2 * down)):  # fmt: skip
        sides = []
        for way in (_NUDGE, -_NUDGE):
            there = np.stack([across - way * x + 0.5, down - way * y + 0.5], -1)
            if not footage_time.is_blown_up(one, other, matrix):
                at = there.reshape(-1, 2) * geometry.extent(other.size)
                back = geometry.applied(geometry.inverse(matrix), at) / geometry.extent(one.size)
                there = back.reshape(there.shape)
            place = np.moveaxis((there * STILL - 0.5).astype(np.float32), 2, 0)
            sides.append([_small(s, place) for s in one.stills])
        found.append((np.array(sides[0]) - np.array(sides[1]))[:, pair.cells] / 2)
    return one.seconds(one.ticks), np.stack(found, 1).astype(np.float32)


def _small(still: Any, place: Any) -> Any:  # noqa: ANN401
    """Return a still seen at other places, as a thumbnail."""
    moved = cv2.remap(
        still.astype(np.float32),
        place[0],
        place[1],
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return cv2.resize(moved, (THUMB, THUMB), interpolation=cv2.INTER_AREA)
