"""Whether what two films share is a piece that each had from elsewhere: a card, a sting, a shot.

A channel's opening, its sting and its last card stand in all of its films, and a bought shot in
anybody's. Each film then cuts to the piece or from it. Whoever takes a piece out of a film hardly
ever meets one of its cuts to the picture: the film that it was taken out of goes on at both ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np

from firsthand.trace import geometry
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_sketch import Sketch

WHY: Final = (
    "a stretch that each film cuts to or from, with other things beside it in both: a "
    "card, a sting or a shot that each may have from elsewhere"
)
_MOSTLY: Final = 0.5
_BESIDE_S: Final = (0.4, 0.8)
"""So far from a cut pictures are compared: crossfades of up to half a second, and of one [s]."""
_NEAR_S, _FAR_S = 0.35, 1.0
"""So much nearer or further may a sample lie, whose features are compared [s]."""
_OFF_S: Final = 0.25
_EDGE_S: Final = 0.3
_OUTDOES: Final = 2.0
_UNLIKE: Final = 0.5
_FLAT: Final = 3.0


def apart(one: Sketch, other: Sketch, runs: Sequence[Run]) -> bool:
    """Whether two films only share what each may have from elsewhere.

    It is so where each of them cuts to every stretch or from it, or starts or ends with it and has
    no more than half as much of that shot beyond; and all stretches together are less than half of
    either film. What holds a cut itself was cut by somebody: both films have to cut to it and from
    it, or to start or end with it, as with a title.

    Args:
        one: The first film.
        other: The second.
        runs: All stretches that they share.
    """
    if one.is_image or other.is_image or not runs:
        return False
    mostly = max(_share(one, [run.one for run in runs]), _share(other, [run.other for run in runs]))
    return mostly < _MOSTLY and all(_is_a_piece(one, other, run) for run in runs)


def _is_a_piece(one: Sketch, other: Sketch, run: Run) -> bool:
    """Whether a stretch may be a piece that both films have from elsewhere."""
    sides = (one, run.one if run.line.pace > 0 else run.one[::-1]), (other, run.other)
    over = [[goes_over(film, at) for at in ends] for film, ends in sides]
    edge = [[_is_edge(film, at) for at in ends] for film, ends in sides]
    if _cuts_within(other, run.other):
        whole = ((over[0][n] and over[1][n]) or (edge[0][n] and edge[1][n]) for n in (0, 1))
        return any(over[0]) and any(over[1]) and all(whole)
    return all(
        any(over[n]) or (any(edge[n]) and _is_nearly_all(*sides[n], edge[n])) for n in (0, 1)
    )


def _is_nearly_all(film: Sketch, ends: tuple[float, float], edge: list[bool]) -> bool:
    """Whether a film that starts or ends with a stretch has little more of that shot beyond it."""
    end = int(edge[0])
    reach = (ends[1] - ends[0]) / 2
    way = 1 if ends[end] > ends[1 - end] else -1
    return any(goes_over(film, ends[end] + way * far) for far in np.arange(0, reach, _OFF_S))


def _cuts_within(film: Sketch, ends: tuple[float, float]) -> bool:
    """Whether a film goes over to something else within a stretch [s]."""
    times = np.arange(ends[0] + 2 * _BESIDE_S[0], ends[1] - 2 * _BESIDE_S[0], _BESIDE_S[0])
    return any(_differs(film, float(at), _BESIDE_S[0]) for at in times)


def _is_edge(film: Sketch, at: float) -> bool:
    """Whether a film starts or ends at a second [s]."""
    return any(abs(at - float(film.seconds(t))) <= _EDGE_S for t in (film.start, film.end))


def _share(film: Sketch, stretches: list[tuple[float, float]]) -> float:
    """Return which share of a film some stretches [s] are."""
    shown, at = 0.0, -np.inf
    for start, end in sorted(stretches):
        shown += max(0.0, end - max(start, at))
        at = max(at, end)
    return shown / max(float(film.seconds(film.end - film.start)), 1e-9)


def goes_over(film: Sketch, at: float) -> bool:
    """Whether a film cuts, or fades, to something else near a second.

    The picture after is not like the picture before, and nothing of it is found there at another
    place: a camera that turns, or a picture that moves all over, goes on showing the same things.

    Args:
        film: The film.
        at: The second [s].
    """
    return any(_differs(film, at, beside) for beside in _BESIDE_S)


def _differs(film: Sketch, at: float, beside: float) -> bool:
    """Whether a film shows another thing so long before a second than so long after it [s]."""
    times = film.seconds(film.times)
    if len(times) < 2 or not times[0] <= at - beside < at + beside <= times[-1]:  # noqa: PLR2004
        return False
    first, last = (int(np.abs(times - at - way).argmin()) for way in (-beside, beside))
    if _alike(film.thumbs[first], film.thumbs[last]) >= _UNLIKE:
        return False
    shown = film.thumbs[first : last + 1].astype(np.float32)
    steps = np.abs(np.diff(shown, axis=0)).mean((1, 2))
    cut = first + int(steps.argmax())
    # One step that is far larger than all others is a cut, which has to be there; else it fades.
    *_, second, most = np.sort(steps) if len(steps) > 1 else (0.0, 0.0)
    sudden = most > _OUTDOES * second
    if sudden and not times[cut] - _OFF_S <= at <= times[cut + 1] + _OFF_S:
        return False
    seen = film.seconds(film.ticks) - at
    before = np.flatnonzero((seen <= _NEAR_S - beside) & (seen >= -beside - _FAR_S))[-2:]
    after = np.flatnonzero((seen >= beside - _NEAR_S) & (seen <= beside + _FAR_S))[:2]
    if not len(before) or not len(after):
        return False
    sizes = film.size, film.size
    return all(
        geometry.fit(film.of(a), film.of(b), sizes, mirrored=False) is None
        for a in before
        for b in after
    )


def _alike(one: Any, other: Any) -> float:  # noqa: ANN401
    """Return how alike two thumbnails are, -1 to 1; flat ones are alike where both are flat."""
    first, second = (t.ravel().astype(np.float64) - t.mean() for t in (one, other))
    spread = first.std(), second.std()
    if min(spread) < _FLAT:
        return float(max(spread) < _FLAT)
    return float((first * second).mean() / (spread[0] * spread[1]))
