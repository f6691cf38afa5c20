"""Still images compared: with films, whose frames they may be, and with each other."""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np

from firsthand.trace import geometry
from firsthand.trace.footage_lines import Group, Shared
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_time import Line
from firsthand.trace.frames import STILL
from firsthand.trace.geometry import Matrix

_LEAST_CELLS: Final = 50
_NEARLY: Final = 0.93
_ASIDE_S: Final = 2.5
_PASSING_S: Final = 4.0


def run(one: Sketch, other: Sketch, group: Group) -> Run:
    """Return where an image is seen in a film, or one image in another, under one mapping.

    The run's line says how large a share of the features agrees (`alike`), and whether the film
    shows the view for a moment only (`sure`).
    """
    scored = [(e, *alike(one, other, group.matrix, e)) for e in group.shared]
    best = max(scored, key=lambda s: (s[1], s[0].fit.count))
    return _run(one, other, group, best, [(e, a) for e, a, _ in scored])


def alike(one: Sketch, other: Sketch, matrix: Matrix, shared: Shared) -> tuple[float, float]:
    """Return how alike two samples are where they overlap, -1 to 1, and how far apart [levels]."""
    there = where(one, other, matrix)
    inside = covered(there)
    if inside.sum() < _LEAST_CELLS:
        return -1.0, 255.0
    a = mapped(one.stills[shared.one], there)[inside].astype(np.float64)
    b = other.stills[shared.other][inside].astype(np.float64)
    a, b = a - a.mean(), b - b.mean()
    spread = float(np.sqrt((a * a).sum() * (b * b).sum()))
    if spread < 1:
        return -1.0, 255.0
    gain = float((a * b).sum()) / max(float((a * a).sum()), 1e-6)
    return float((a * b).sum()) / spread, float(np.abs(b - gain * a).mean())


def where(one: Sketch, other: Sketch, matrix: Matrix) -> Any:  # noqa: ANN401
    """Return where in the first's picture each cell of the second's stills lies (48, 48, 2)."""
    return geometry.under(one.size, other.size, matrix, STILL).reshape(STILL, STILL, 2)


def mapped(still: Any, there: Any) -> Any:  # noqa: ANN401
    """Return a still of the first film in the second's frame, given `where` its cells lie."""
    place = (there * STILL - 0.5).astype(np.float32)
    return cv2.remap(
        still, place[..., 0], place[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )


def covered(there: Any) -> Any:  # noqa: ANN401
    """Return which cells the first film covers, given `where` they lie (48, 48)."""
    return ((there > 0) & (there < 1)).all(2)


def _run(
    one: Sketch,
    other: Sketch,
    group: Group,
    best: tuple[Shared, float, float],
    scored: list[tuple[Shared, float]],
) -> Run:
    shared, picture, apart = best
    near = [e for e, a in scored if a > _NEARLY * picture]
    spans = [
        _span(sketch, [getattr(e, side) for e in near], getattr(shared, side))
        for side, sketch in (("one", one), ("other", other))
    ]
    offset = float(one.seconds(one.ticks[shared.one]) - other.seconds(other.ticks[shared.other]))
    return Run(
        matrix=group.matrix,
        line=Line(
            1.0, offset, _share(one, other, group.matrix, shared), _passing(one, other, group), 0.0
        ),
        one=spans[0],
        other=spans[1],
        picture=picture,
        apart=apart,
        support=shared.fit.count,
        samples=len(near),
        fine=False,
        shared=tuple(near),
    )


def _share(one: Sketch, other: Sketch, matrix: Matrix, shared: Shared) -> float:
    """Return which share of the features agrees, of those that lie where both pictures do."""
    inside = []
    for sketch, number, there, onto in (
        (one, shared.one, other, matrix),
        (other, shared.other, one, geometry.inverse(matrix)),
    ):
        features = sketch.of(number)
        at = geometry.applied(onto, geometry.points(features, sketch.size))
        inside.append(int(((at > 0) & (at < geometry.extent(there.size))).all(1).sum()))
    return shared.fit.count / max(1, min(inside))


def _passing(one: Sketch, other: Sketch, group: Group) -> float:
    """Return 1 where a film shows the view for a moment only, 0 where its camera stands still."""
    film, numbers = (one, [e.one for e in group.shared]) if other.is_image else (
        other, [e.other for e in group.shared]
    )  # fmt: skip
    if film.is_image:
        return 0.0
    times = film.seconds(film.ticks[numbers])
    return float(times.max() - times.min() < _PASSING_S)


def _span(sketch: Sketch, numbers: list[int], best: int) -> tuple[float, float]:
    """Return from when to when a film shows a picture, by the samples next to the best one [s]."""
    if sketch.is_image:
        return 0.0, 0.0
    times = sketch.seconds(sketch.ticks)
    shown = set(numbers)
    first = last = best
    while first - 1 in shown and times[first] - times[first - 1] < _ASIDE_S:
        first -= 1
    while last + 1 in shown and times[last + 1] - times[last] < _ASIDE_S:
        last += 1
    return float(times[first]), float(times[last])
