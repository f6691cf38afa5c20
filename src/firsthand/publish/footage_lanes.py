"""Copies under one another on one time axis: strips where they run alike, bars where they lack."""

from __future__ import annotations

import base64
import io
import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from markupsafe import Markup
from PIL import Image

from firsthand.publish.words import plainly
from firsthand.records import Derivation, Observation, Span

WIDTH: Final = 760
HIGH: Final = 44
_LETTERS: Final = 200
_MOST_TIMES: Final = 9
_AT_EDGE: Final = 0.03
"""A time this near to an end of the axis stands inside of it [of the axis]."""
_STEPS_S: Final = (0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600, 7200, 36_000)
_NEARLY: Final = 0.02
_MOST_CELLS: Final = 256
_HEX: Final = "0123456789abcdef"
_LEAST_S: Final = 0.05


@dataclass(frozen=True)
class Strip:
    """How a film looks as it runs, so coarse that nobody in it can be recognised.

    Attributes:
        start_s: When it starts by its own clock [s].
        end_s: When it ends [s].
        aspect: Width over height.
        pictures: When each picture is seen [s], and it as a ``data:`` address.
    """

    start_s: float
    end_s: float
    aspect: float
    pictures: tuple[tuple[float, str], ...]


@dataclass(frozen=True)
class Place:
    """Where a stretch of a film lies on the axis: `axis = offset + pace * own`.

    Attributes:
        own: From when to when by the film's own clock [s].
        pace: Seconds of the axis in one of the film.
        offset: Second of the axis at the film's second 0.
        sure: Whether each step up to the axis is one of films, and not of a still.
    """

    own: tuple[float, float]
    pace: float
    offset: float
    sure: bool = True

    @property
    def axis(self) -> tuple[float, float]:
        """From when to when on the axis [s]."""
        return self.at(self.own[0]), self.at(self.own[1])

    def at(self, seconds: float) -> float:
        """Return a second of the film as one of the axis."""
        return self.offset + self.pace * seconds

    def own_at(self, seconds: float) -> float:
        """Return a second of the axis as one of the film."""
        return (seconds - self.offset) / self.pace if self.pace else self.own[0]


@dataclass(frozen=True)
class Lane:
    """One copy on the axis.

    Attributes:
        name: What it is called.
        strip: How it looks.
        places: Where its stretches lie.
        is_axis: Whether it is the film by whose clock the axis is.
    """

    name: str
    strip: Strip | None
    places: tuple[Place, ...]
    is_axis: bool


def strip_of(seen: Observation) -> Strip | None:
    """Return a ``strip`` observation as it is shown; nothing if it does not hold together."""
    facts: dict[str, Any] = dict(seen.facts)
    columns, rows = facts.get("columns"), facts.get("rows")
    if not (isinstance(columns, int) and isinstance(rows, int) and columns * rows > 0):
        return None
    if columns * rows > _MOST_CELLS or min(columns, rows) < 1:
        return None
    where = seen.where
    span = where if isinstance(where, Span) else None
    tick = span.tick_num / span.tick_den if span else 1.0
    pictures = []
    for each in facts.get("pictures") or ():
        greys = str(each.get("greys") or "")
        if len(greys) == columns * rows and set(greys) <= set(_HEX):
            pictures.append((int(each["tick"]) * tick, _png(greys, columns, rows)))
    width, height = (max(1, int(facts.get(f"{side}_px") or 1)) for side in ("width", "height"))
    return Strip(
        start_s=float(span.start_s) if span else 0.0,
        end_s=float(span.end_s) if span else 0.0,
        aspect=min(4.0, max(0.25, width / height)),
        pictures=tuple(pictures),
    )


def _png(greys: str, columns: int, rows: int) -> str:
    levels = bytes(int(grey, 16) * 16 + 8 for grey in greys)
    out = io.BytesIO()
    Image.frombytes("L", (columns, rows), levels).save(out, "PNG", optimize=True)
    return "data:image/png;base64," + base64.b64encode(out.getvalue()).decode("ascii")


def laid_out(
    root: str,
    links: Sequence[Mapping[str, Any]],
    found: Mapping[tuple[str, str], Sequence[Derivation]],
) -> dict[str, list[Place]]:
    """Lay copies out by the clock of one of them, along the tree that joins them.

    Args:
        root: The item by whose clock the axis is.
        links: The tree's links.
        found: Derivations by what was made and what it was made from.
    """
    near: dict[str, list[tuple[str, Place]]] = defaultdict(list)
    for link in links:
        made, source = str(link["made"]), str(link["source"])
        for each in found.get((made, source), ()):
            back = str(each.facts.get("pace") or "").startswith("-")
            near[source].append((made, _place(each.made, each.source, back=back)))
            near[made].append((source, _place(each.source, each.made, back=back)))
    places: dict[str, list[Place]] = {}
    waiting = [root]
    while waiting:
        item = waiting.pop(0)
        for other, step in near[item]:
            if other == root or (other in places and other not in waiting):
                continue
            if other not in waiting:
                waiting.append(other)
            places.setdefault(other, []).extend(_through(step, places.get(item)))
    return places


def _place(own: object, axis: object, *, back: bool = False) -> Place:
    """Return where a stretch lies by the clock of the film next to it, played backwards or not."""
    if isinstance(own, Span) and isinstance(axis, Span):
        start, end = float(own.start_s), float(own.end_s)
        first, last = float(axis.start_s), float(axis.end_s)
        pace = (last - first) / (end - start) if end > start else 1.0
        if back:
            first, pace = last, -pace
        return Place((start, end), pace, first - pace * start)
    at = float(axis.start_s) if isinstance(axis, Span) else 0.0
    begins = float(own.start_s) if isinstance(own, Span) else 0.0
    return Place((begins, begins), 1.0, at - begins, sure=False)


def _through(step: Place, above: Sequence[Place] | None) -> Iterator[Place]:
    """Yield where a stretch lies on the axis, by way of the film above it."""
    if above is None:
        yield step
        return
    for each in above:
        low, high = sorted(each.own)
        own = [(s - step.offset) / step.pace if step.pace else step.own[0] for s in (low, high)]
        start, end = max(step.own[0], min(own)), min(step.own[1], max(own))
        if end >= start:
            offset = each.offset + each.pace * step.offset
            sure = step.sure and each.sure
            yield Place((start, end), each.pace * step.pace, offset, sure)


def lanes_svg(lanes: Sequence[Lane]) -> Markup:
    """Return copies on one time axis: where each runs alike, and what it lacks.

    Names and times are text beside the SVG: they stay readable however narrow the page is.
    """
    ends = [e for lane in lanes for place in lane.places for e in place.axis]
    axis = next((lane.strip for lane in lanes if lane.is_axis), None)
    if axis is not None:
        ends += [axis.start_s, axis.end_s]
    low, high = min(ends, default=0.0), max(ends, default=1.0)
    shown = [_lane(lane, low, high) for lane in lanes]
    ruler = Markup('<div class="ruler" aria-hidden="true">{}</div>').format(
        Markup("").join(_ruler(low, high))
    )
    return Markup('<div class="lanes">{}{}</div>').format(Markup("").join(shown), ruler)


def _lane(lane: Lane, low: float, high: float) -> Markup:
    name = plainly(lane.name)
    name = name if len(name) <= _LETTERS else name[: _LETTERS - 1] + "…"
    scale = WIDTH / max(high - low, _LEAST_S)
    places = lane.places
    if lane.is_axis and lane.strip is not None:
        places = (Place((lane.strip.start_s, lane.strip.end_s), 1.0, 0.0),)
    parts = [Markup('<rect class="lacks" width="{}" height="{}"/>').format(WIDTH, HIGH)]
    for place in places:
        start, end = sorted(place.axis)
        x, width = (start - low) * scale, max(3.0, (end - start) * scale)
        if high <= low or (lane.strip and lane.strip.start_s == lane.strip.end_s):
            width = HIGH * (lane.strip.aspect if lane.strip else 1)
        x = max(0.0, min(x, WIDTH - width))
        parts.append(
            Markup('<rect class="holds" x="{:.1f}" width="{:.1f}" height="{}"/>').format(
                x, width, HIGH
            )
        )
        parts += _pictures(lane.strip, place, (x, x + width), (low, scale))
    return Markup(
        '<div class="lane"><p><bdi>{}</bdi></p>'
        '<svg viewBox="0 0 {} {}" role="img" aria-label="{}">{}</svg></div>'
    ).format(name, WIDTH, HIGH, _heard(places), Markup("").join(parts))


def _heard(places: Sequence[Place]) -> str:
    """Return where stretches lie on the axis, for who cannot see them."""
    ends = (sorted(place.axis) for place in places)
    said = [f"{_clock(round(start, 1))} to {_clock(round(end, 1))}" for start, end in ends]
    return f"on the time axis: {', '.join(said)}" if said else "on the time axis: nothing"


def _pictures(
    strip: Strip | None, place: Place, within: tuple[float, float], at: tuple[float, float]
) -> Iterator[Markup]:
    """Fill a stretch with pictures, each the one nearest to the moment at its left edge."""
    if strip is None or not strip.pictures:
        return
    left, right = within
    wide = HIGH * strip.aspect
    while right - left > 1:
        moment = place.own_at(left / at[1] + at[0])
        address = min(strip.pictures, key=lambda seen: abs(seen[0] - moment))[1]
        width = min(wide, right - left)
        # What is cut off at the end of a stretch is cut off, and not squeezed.
        yield Markup(
            '<image x="{:.1f}" width="{:.1f}" height="{}"'
            ' preserveAspectRatio="xMinYMid slice" href="{}"/>'
        ).format(left, max(1.0, width), HIGH, address)
        left += wide


def _ruler(low: float, high: float) -> Iterator[Markup]:
    """Yield the times of the axis, each at its share of the width."""
    long = max(high - low, _LEAST_S)
    step = next((s for s in _STEPS_S if long / s <= _MOST_TIMES), _STEPS_S[-1])
    first = math.ceil(low / step - _NEARLY)
    for number in range(first, first + _MOST_TIMES + 1):
        if number * step > high + _NEARLY * step:
            return
        share = min(1.0, max(0.0, (number * step - low) / long))
        edge = "first" if share < _AT_EDGE else "last" if share > 1 - _AT_EDGE else ""
        yield Markup('<span class="{}" style="inset-inline-start:{:.2f}%">{}</span>').format(
            edge, 100 * share, _clock(number * step)
        )


def _clock(seconds: float) -> str:
    # What a copy shows before the film on the axis starts lies before its second 0.
    minutes, rest = divmod(abs(seconds), 60)
    shown = f"{rest:04.1f}" if rest % 1 else f"{int(rest):02}"
    return f"{'−' if seconds < 0 else ''}{int(minutes)}:{shown}"
