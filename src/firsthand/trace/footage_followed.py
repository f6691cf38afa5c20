"""Two films of which one shows the other through a window that goes: a crop, a screen in a hand.

Where the mapping changes as the films run, what moves agrees under none. It is told moment by
moment (`footage_window`), and what moves is compared as if the window stood still
(`footage_stilled`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from firsthand.trace import (
    footage_filmed,
    footage_lines,
    footage_offset,
    footage_sought,
    footage_verdict,
    geometry,
)
from firsthand.trace.footage_fine import mapped
from firsthand.trace.footage_lines import Shared
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_sought import Films, Found
from firsthand.trace.footage_time import Line
from firsthand.trace.footage_window import Window
from firsthand.trace.geometry import Fit, Matrix

_GOES: Final = 0.012
_TILTED_DEG: Final = 0.8
_SLANTED: Final = 0.02
_LESS: Final = 0.05
_TOLD: Final = 12
_LOOKS_ALIKE: Final = 0.6
_BRIDGED_S: Final = 0.5
_PERHAPS: Final = 0.4
"""How far what moves agrees at the least where a closer look may show that it is the same."""
_SHOWN, _SHOWN_EVENLY, _UNEXPLAINED = 0.8, 0.65, 0.12
_SURE: Final = 0.45
_LASTS_S: Final = 3.0
MOVES: Final = "what moves in both agrees once the window through which one is seen stands still"
"""Why such a run is the same footage."""


@dataclass(frozen=True)
class Followed(Run):
    """A run under a mapping that changes; `matrix` is that of its middle.

    Attributes:
        turns: Whether the window turns as it goes, as a hand does.
        first: Item id of the film whose picture `places` map.
        places: How it lies in the other's picture at some moments (n, 2, 3).
    """

    turns: bool = False
    first: str = ""
    places: tuple[Matrix, ...] = ()

    def placed(self, first: str) -> tuple[Matrix, ...]:
        """Return how the picture of the film of this item id lies in the other's, at moments."""
        if first == self.first:
            return self.places
        return tuple(geometry.inverse(place) for place in self.places)


def followed(one: Sketch, other: Sketch, shared: Sequence[Shared]) -> Run | None:
    """Return where two films run alike through a window that goes; nothing if they do not.

    Args:
        one: The first film.
        other: The second.
        shared: Their samples that show the same.
    """
    if not shared or min(len(one.times), len(other.times)) < 2:  # noqa: PLR2004 -- no thumbnails
        return None
    mirrored = footage_lines.groups(list(shared))[:1]
    if not mirrored:
        return None
    shared = [each for each in shared if each.fit.mirrored == mirrored[0].mirrored]
    # What moves is compared in the frame of the film that stands still, or rather does.
    turned = [_turned(each) for each in shared]
    if footage_sought.is_steadier(other, one, turned):
        run, wrong = _run((other, one), turned)
        run = None if run is None else _exchanged(run)
        return run if run is not None or not wrong else _run((one, other), shared)[0]
    run, wrong = _run((one, other), shared)
    if run is not None or not wrong:
        return run
    run, _ = _run((other, one), turned)
    return None if run is None else _exchanged(run)


def _turned(shared: Shared) -> Shared:
    fit = shared.fit
    back = Fit(geometry.inverse(fit.matrix), fit.mirrored, fit.other, fit.one)
    return Shared(shared.other, shared.one, back)


def _run(films: Films, shared: Sequence[Shared]) -> tuple[Followed | None, bool]:
    """Return where films run alike in the frame of the first, or whether that may be wrong."""
    found = footage_sought.found_best(films, shared) if _goes(shared) else None
    if found is None or found.moving.alike < _PERHAPS:
        return None, False
    if _is_shown(films, found):
        return _told(films, shared, found), False
    if found.moving.alike < footage_sought.RATHER:
        return None, False
    if not footage_sought.is_believed(films, found):
        return None, not footage_sought.stands(films[0], found)
    # In the frame of the film that goes all agrees that goes along: so in both it has to agree.
    turned = [_turned(each) for each in shared]
    back = footage_sought.seen_at(films[::-1], turned, -found.moving.offset, shaped=True)
    needed = footage_sought.needed_of(films[0], found)[0] - _LESS
    if (
        back is None
        or back.moving.alike < needed
        or back.moving.unexplained > footage_sought.PARTLY
    ):
        return None, False
    return _told(films, shared, found), False


def _is_shown(films: Films, found: Found) -> bool:
    """Whether the second film is plainly one of a screen that shows the first, a hand taken out.

    Where the first one's own camera stands still nothing else moves all of it; then what is seen to
    move has to be what moves in it, and to last.
    """
    seen, moving = found.window, found.moving
    lasts = seen.times[-1] - seen.times[0] >= _LASTS_S
    if not (lasts and moving.sure >= _SURE and footage_sought.stands(films[0], found)):
        return False
    agrees = footage_filmed.shown(films, seen, moving.offset)
    return (
        agrees is not None
        and agrees.alike >= _SHOWN
        and agrees.evenly >= _SHOWN_EVENLY
        and agrees.unexplained <= _UNEXPLAINED
    )


def _goes(shared: Sequence[Shared]) -> bool:
    """Whether one picture's place in the other changes, or is seen from aside."""
    best = max(shared, key=lambda each: each.fit.count)
    _, rest, slant = geometry.tilt(best.fit.matrix)
    if abs(rest) > _TILTED_DEG or slant > _SLANTED:
        return True
    fits = [fit for _, fit in _fits_of(shared)]
    away = [fit for fit in fits if not footage_lines.agrees(best.fit.matrix, fit, _GOES)]
    return len(away) >= footage_sought.LEAST_FITS


def _fits_of(shared: Sequence[Shared]) -> list[tuple[int, Fit]]:
    best: dict[int, Fit] = {}
    for each in shared:
        if each.other not in best or each.fit.count > best[each.other].count:
            best[each.other] = each.fit
    return sorted(best.items())


def _told(films: Films, shared: Sequence[Shared], found: Found) -> Followed | None:
    one, other = films
    seen, moving = found.window, found.moving
    ends = _ends(other, seen)
    if ends is None:
        return None
    far, near = footage_offset.lasting(one)
    ends = max(ends[0], far - moving.offset), min(ends[1], near - moving.offset)
    inside = (seen.times >= ends[0]) & (seen.times <= ends[1])
    if not inside.any() or ends[1] - ends[0] < 1:
        return None
    on = [e for e in shared if ends[0] <= other.seconds(other.ticks[e.other]) <= ends[1]]
    counts: dict[int, int] = {}
    for each in on:
        counts[each.other] = max(counts.get(each.other, 0), each.fit.count)
    if sum(counts.values()) < footage_verdict.SUPPORT:
        return None
    places = seen.places[inside]
    middle = places[len(places) // 2]
    return Followed(
        matrix=_affine(middle, one.size),
        line=Line(1.0, moving.offset, moving.alike, moving.sure, moving.moving),
        one=(ends[0] + moving.offset, ends[1] + moving.offset),
        other=ends,
        picture=float(np.median(seen.alike[inside])),
        apart=0.0,
        support=sum(counts.values()),
        samples=len(counts),
        fine=True,
        shared=tuple(on),
        held=seen.turns,
        turns=seen.turns,
        first=one.item,
        places=tuple(_affine(each, one.size) for each in places[:: max(1, len(places) // _TOLD)]),
    )


def _affine(place: Any, size: tuple[int, int]) -> Matrix:  # noqa: ANN401
    """Return the affine mapping (2, 3) nearest to one (3, 3) over a picture."""
    width, height = geometry.extent(size)
    at = np.array([[x, y] for x in np.linspace(0, width, 4) for y in np.linspace(0, height, 4)])
    return geometry.affine(at, mapped(place, at))


def _ends(other: Sketch, seen: Window) -> tuple[float, float] | None:
    """Return from when to when the second film shows the first through the window [s]."""
    good = np.flatnonzero(seen.alike >= _LOOKS_ALIKE)
    if not len(good):
        return None
    parts = np.split(good, np.flatnonzero(np.diff(seen.times[good]) > _BRIDGED_S) + 1)
    longest = max(parts, key=lambda part: seen.times[part[-1]] - seen.times[part[0]])
    start, end = float(seen.times[longest[0]]), float(seen.times[longest[-1]])
    step = float(np.median(np.diff(other.seconds(other.times))))
    first, last = footage_offset.lasting(other)
    return (first if start - first < footage_sought.EDGE_S + step else start,
            last if last - end < footage_sought.EDGE_S + step else end + step)  # fmt: skip


def _exchanged(run: Followed) -> Followed:
    """Return a run with the films exchanged."""
    return replace(
        run,
        matrix=geometry.inverse(run.matrix),
        line=replace(run.line, offset=-run.line.offset),
        one=run.other,
        other=run.one,
        shared=(),
    )
