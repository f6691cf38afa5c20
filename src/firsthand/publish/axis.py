"""A time axis of our own drawing: the windows that an answer leaves open, and each clue's bar."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from firsthand.publish.words import plainly
from firsthand.records import Window

WIDTH: Final = 640
ROW: Final = 20
LEFT: Final = 8
MOST_BARS: Final = 40

_NS: Final = 1_000_000_000
_DAY: Final = 86_400
_MARGIN: Final = 0.12
_TICKS: Final = 6
# Steps of the scale [s], and how an instant is written at that step.
_STEPS: Final = (
    (60, "%H:%M"),
    (600, "%H:%M"),
    (1_800, "%H:%M"),
    (3_600, "%d %b %H:%M"),
    (3 * 3_600, "%d %b %H:%M"),
    (6 * 3_600, "%d %b %H:%M"),
    (12 * 3_600, "%d %b %H:%M"),
    (_DAY, "%d %b"),
    (2 * _DAY, "%d %b"),
    (7 * _DAY, "%d %b"),
    (31 * _DAY, "%b %Y"),
    (92 * _DAY, "%b %Y"),
    (366 * _DAY, "%Y"),
    (5 * 366 * _DAY, "%Y"),
    (25 * 366 * _DAY, "%Y"),
)


@dataclass(frozen=True)
class Bar:
    """What one clue leaves open by itself.

    Attributes:
        words: What the clue says.
        start_s: From when, in seconds since 1970 [s]; nothing if open.
        end_s: Until when [s]; nothing if open.
        parts: The stretches at which it fits, if it is told for one place only; then the two
            bounds do not count.
    """

    words: str
    start_s: int | None
    end_s: int | None
    parts: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Axis:
    """The part of time that is drawn [s since 1970]."""

    start_s: int
    end_s: int

    def at(self, moment_s: int) -> float:
        """Return where a moment is drawn [px]; what lies outside is drawn at the edge."""
        part = (moment_s - self.start_s) / (self.end_s - self.start_s)
        return LEFT + min(1.0, max(0.0, part)) * (WIDTH - 2 * LEFT)


def seconds(window: Window) -> tuple[int | None, int | None]:
    """Return a window's bounds in seconds since 1970 [s], nothing where it is open."""
    start = window.start.ns // _NS if window.start else None
    end = -(-window.end.ns // _NS) if window.end else None
    return start, end


def axis_of(windows: Sequence[Window], period: tuple[int, int]) -> Axis:
    """Return the part of time that holds the windows, with a margin, within the period."""
    bounds = [each for window in windows for each in seconds(window)]
    if not bounds or None in bounds:
        return Axis(*period)
    known = [each for each in bounds if each is not None]
    low, high = min(known), max(known)
    margin = max(1_800, round((high - low) * _MARGIN))
    start, end = max(period[0], low - margin), min(period[1], high + margin)
    return Axis(start, end) if start < end else Axis(*period)


def axis_svg(
    ninety: Sequence[Window],
    half: Sequence[Window],
    bars: Sequence[Bar],
    period: tuple[int, int],
    title: str,
) -> Markup:
    """Return the axis as SVG: the answer's windows on top, a bar for each clue below, a scale.

    Args:
        ninety: Windows of 90 %.
        half: Windows of 50 %.
        bars: Clues about time.
        period: The open period [s since 1970].
        title: What it shows, for those who do not see it.
    """
    axis = axis_of(ninety, period)
    shown = bars[:MOST_BARS]
    height = ROW * (len(shown) * 2 + 2) + 18
    parts = [
        Markup('<svg class="axis" viewBox="0 0 {} {}" role="img" aria-label="{}">').format(
            WIDTH, height, title
        ),
        *_ticks(axis, height),
        *(_bar(axis, *seconds(each), 4, "ninety") for each in ninety),
        *(_bar(axis, *seconds(each), 4, "half") for each in half),
    ]
    for number, each in enumerate(shown):
        y = ROW * (2 * number + 2)
        parts.append(
            Markup('<text x="{}" y="{}">{}</text>').format(LEFT, y - 4, plainly(each.words[:90]))
        )
        for start, end in each.parts or ((each.start_s, each.end_s),):
            if (start is None or start <= axis.end_s) and (end is None or end >= axis.start_s):
                parts.append(_bar(axis, start, end, y, "clue"))
    return Markup("").join([*parts, Markup("</svg>")])


def _bar(axis: Axis, start: int | None, end: int | None, y: int, name: str) -> Markup:
    left = axis.at(axis.start_s if start is None else start)
    right = axis.at(axis.end_s if end is None else end)
    return Markup('<rect class="{}" x="{}" y="{}" width="{}" height="{}"/>').format(
        name, f"{left:.1f}", y, f"{max(1.5, right - left):.1f}", ROW - 8
    )


def _ticks(axis: Axis, height: int) -> Iterator[Markup]:
    span = axis.end_s - axis.start_s
    step, form = next(((s, f) for s, f in _STEPS if span / s <= _TICKS), _STEPS[-1])
    for moment in _moments(axis, step):
        x = axis.at(moment)
        words = (dt.datetime(1970, 1, 1, tzinfo=dt.UTC) + dt.timedelta(seconds=moment)).strftime(
            form
        )
        anchor = "end" if x > WIDTH - 60 else "start" if x < 60 else "middle"  # noqa: PLR2004 (px)
        yield Markup('<path class="tick" d="M{} 0V{}"/>').format(f"{x:.1f}", height - 16)
        yield Markup('<text class="when" x="{}" y="{}" text-anchor="{}">{}</text>').format(
            f"{x:.1f}", height - 4, anchor, words
        )


def _moments(axis: Axis, step: int) -> Iterator[int]:
    """Yield round moments: of days and less by the clock, of months and years by the calendar."""
    if step <= 7 * _DAY:
        first = math.ceil(axis.start_s / step) * step
        yield from range(first, axis.end_s + 1, step)
        return
    months = max(1, round(step / (30.5 * _DAY)))
    start = dt.datetime(1970, 1, 1, tzinfo=dt.UTC) + dt.timedelta(seconds=axis.start_s)
    month = -(-(start.year * 12 + start.month) // months) * months
    while month // 12 < dt.MAXYEAR:
        moment = dt.datetime(month // 12, month % 12 + 1, 1, tzinfo=dt.UTC)
        at = int(moment.timestamp())
        if at > axis.end_s:
            return
        yield at
        month += months
