"""Words over a picture that come and go: subtitles, and what runs along its foot.

What stays is a mark (`footage_marks`). Words that change are there at one moment and not at the
next; but always in one band, where many small edges lie side by side that the other film lacks.
"""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np

from firsthand.trace import footage_levels, footage_stills
from firsthand.trace.footage_look import Change, Rectangle, pixels
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.frames import STILL
from firsthand.trace.geometry import Matrix

_SAMPLES: Final = 40
_LEAST_SAMPLES: Final = 4
_LEAST_CELLS: Final = 150
_LEVELS: Final = 6.0
_EDGES: Final = 0.25
_CRISPER: Final = 1.3
_SAME_BAND: Final = 0.35
_HIGHEST: Final = 0.21
_NARROWEST: Final = 0.3
_MARKED: Final = 0.1
_AT_TIMES: Final = 0.3
_MUCH: Final = 0.04
_ELSEWHERE: Final = 0.15
_ANYWHERE: Final = 0.6
_LETTERED: Final = 0.22
_MOST: Final = 0.5
_OFTEN: Final = 0.15
_BESIDE: Final = np.ones((3, 3), np.uint8)


def coming(one: Sketch, other: Sketch, run: Run, matrix: Matrix, part: Rectangle) -> Change | None:
    """Find words that come and go over the second film's picture.

    Args:
        one: The film that is without them.
        other: The film that may have them.
        run: Where both run alike.
        matrix: How the first's picture lies in the second's.
        part: Where the first's picture is to be seen in the second's.

    Returns:
        A ``caption``, with the rectangle in which the words lie; nothing if there are none.
    """
    # Of another moment a picture is otherwise anyhow.
    if not run.fine:
        return None
    where = footage_stills.where(one, other, matrix)
    inside = _inside(footage_stills.covered(where), part)
    near, numbers = _together(one, other, run)
    if len(near) < _LEAST_SAMPLES or inside.sum() < _LEAST_CELLS:
        return None
    there = other.stills[numbers].astype(np.float32)
    here, restless = _levelled(one, near, where, (there, inside))
    rest = there - here
    noise = np.median(np.abs(rest[:, inside]), axis=1)[:, None, None]
    # What always differs is a mark that stays, or an edge that lies a little aside.
    rest -= np.median(rest, axis=0)
    marked = (np.abs(rest) > restless + noise + _LEVELS) & inside
    rows = _band(marked, inside)
    if rows is None:
        return None
    shown = (marked[:, rows].mean(2) > _MARKED).any(1)
    cells = np.ix_(shown, np.arange(STILL)[rows])
    if shown.mean() < _AT_TIMES or not _are_letters(
        rest[cells], here[cells], there[cells], marked[cells]
    ):
        return None
    often = marked[cells].any(1).sum(0) >= max(2, _OFTEN * shown.sum())
    columns = np.flatnonzero(often)
    if not len(columns) or np.ptp(columns) + 1 < _NARROWEST * STILL:
        return None
    x, y = columns[0], rows.start
    box = (x / STILL, y / STILL, (columns[-1] + 1 - x) / STILL, (rows.stop - y) / STILL)
    return Change("caption", {"over": pixels(box, other.size)})


def _inside(covered: Any, part: Rectangle) -> Any:  # noqa: ANN401 -- cells
    """Return which cells lie well within where the first film is to be seen."""
    middle = (np.arange(STILL) + 0.5) / STILL
    x, y, width, height = part
    columns, rows = (middle > x) & (middle < x + width), (middle > y) & (middle < y + height)
    cells = covered & rows[:, None] & columns[None]
    return cv2.erode(cells.astype(np.uint8), _BESIDE).astype(bool)


def _together(one: Sketch, other: Sketch, run: Run) -> tuple[Any, Any]:
    """Return the numbers of samples of both that lie closest together in time, in order of it."""
    at, to = one.seconds(one.ticks), other.seconds(other.ticks)
    numbers = np.flatnonzero((to >= run.other[0]) & (to <= run.other[1]))
    if len(numbers) > _SAMPLES:
        numbers = numbers[np.linspace(0, len(numbers) - 1, _SAMPLES).astype(int)]
    wanted = run.line.offset + run.line.pace * to[numbers]
    return np.abs(at[None] - wanted[:, None]).argmin(1), numbers


def _levelled(one: Sketch, near: Any, where: Any, onto: tuple[Any, Any]) -> tuple[Any, Any]:  # noqa: ANN401
    """Return stills of the first film as the second's would be (n, 48, 48), and how restless.

    Cells are as restless as they change until the sample before or after, and a part of what lies
    beside them differs: so much may be otherwise in a still of another moment.
    """
    theirs, inside = onto
    last = len(one.stills) - 1
    wanted = {n: None for m in near.tolist() for n in (max(m - 1, 0), m, min(m + 1, last))}
    mapped = {n: footage_stills.mapped(one.stills[n], where).astype(np.float32) for n in wanted}
    here, restless = [], []
    for number, there in zip(near.tolist(), theirs, strict=True):
        some = (mapped[n] for n in (number, max(number - 1, 0), min(number + 1, last)))
        level = footage_levels.levelling(mapped[number][inside], there[inside])
        now, before, after = (level(each) for each in some)
        change = np.maximum(np.abs(before - now), np.abs(after - now))
        here.append(now)
        beside = cv2.dilate(now, _BESIDE) - cv2.erode(now, _BESIDE)
        restless.append(cv2.dilate(change, _BESIDE) + _EDGES * beside)
    return np.stack(here), np.stack(restless)


def _band(marked: Any, inside: Any) -> slice | None:  # noqa: ANN401
    """Return the rows in which nearly all lies that differs at times; nothing if there are none."""
    most = np.minimum(marked.mean(2), _MOST).mean(0)
    peak = int(np.convolve(most, np.ones(3), "same").argmax())
    least = _SAME_BAND * most[peak]
    first = last = peak
    while first > 0 and most[first - 1] > least:
        first -= 1
    while last < STILL - 1 and most[last + 1] > least:
        last += 1
    beyond = inside.any(1)
    beyond[max(0, first - 1) : last + 2] = False
    if most[peak] < _MUCH or last - first + 1 > _HIGHEST * STILL or not beyond.any():
        return None
    aside = most[beyond]
    if aside.mean() > _ELSEWHERE * most[peak] or aside.max() > _ANYWHERE * most[peak]:
        return None
    return slice(first, last + 1)


def _are_letters(rest: Any, here: Any, there: Any, marked: Any) -> bool:  # noqa: ANN401
    """Whether what differs are small edges side by side, which the first film lacks."""
    steps = np.abs(np.diff(rest, axis=2))[marked[:, :, 1:]].sum()
    if steps < _LETTERED * np.abs(rest)[marked].sum():
        return False
    theirs, ours = (np.abs(np.diff(each, 2, axis=2))[marked[:, :, 1:-1]] for each in (there, here))
    return bool(theirs.sum() > _CRISPER * ours.sum())
