"""Small charts, drawn as SVG without scripts: brightness and loudness per second.

All coordinates are whole numbers, so the same facts give the same bytes everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Final

from firsthand.publish.words import timecode

WIDTH: Final = 720
HEIGHT: Final = 56
MOST_POINTS: Final = 240
SILENT: Final = "silent"
QUIET_DBFS: Final = Decimal(-60)


@dataclass(frozen=True)
class Bar:
    """One bar [units of the drawing, from its upper left]."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class Chart:
    """A chart and the words that say the same.

    Attributes:
        name: What it shows.
        unit: What its numbers are in.
        top: Value at the upper edge.
        bottom: Value at the lower edge.
        bars: Its bars.
        marks: Where bangs are, from the left [units of the drawing].
        ends: The time at its right edge.
        words: The same in words.
        note: What one bar stands for, when it is more than a second.
    """

    name: str
    unit: str
    top: str
    bottom: str
    bars: tuple[Bar, ...]
    marks: tuple[int, ...]
    ends: str
    words: str
    note: str


def brightness(per_second: Sequence[str]) -> Chart | None:
    """Return a chart of brightness per second [percent of white]."""
    values = [_number(v) for v in per_second]
    told = [v for v in values if v is not None]
    if not told:
        return None
    bins, per_bin = _binned(values, largest=False)
    untold = len(values) - len(told)
    words = (
        f"Brightness per second, {len(values)} s: from {min(told)} % to {max(told)} % of white; "
        f"darkest at {_second(values, min(told))}, brightest at {_second(values, max(told))}"
        f"{f'; {untold} s without a picture' if untold else ''}."
    )
    heights = [None if v is None else v / 100 for v in bins]
    return Chart(
        name="Brightness",
        unit="%",
        top="100",
        bottom="0",
        bars=_bars(heights),
        marks=(),
        ends=timecode(Fraction(len(values))),
        words=words,
        note=f"each bar is the mean of {per_bin} seconds" if per_bin > 1 else "",
    )


def loudness(
    per_second: Sequence[str], peak: str | None, bangs: Sequence[Fraction]
) -> Chart | None:
    """Return a chart of loudness per second [dB below full scale], bangs marked.

    Args:
        per_second: Loudness of each second; ``silent`` where nothing was
            loud enough to be told, empty where no sound was recorded.
        peak: The loudest sample [dBFS].
        bangs: When sudden bangs begin [s from the start of the sound].
    """
    values = [_number(v) for v in per_second]
    told = [v for v in values if v is not None]
    if not values:
        return None
    bins, per_bin = _binned(values, largest=True)
    silent = sum(v == SILENT for v in per_second)
    unheard = len(values) - len(told) - silent
    parts = [f"Loudness per second, {len(values)} s"]
    if told:
        loudest = max(told)
        parts[0] += f": from {min(told)} to {loudest} dBFS; loudest at {_second(values, loudest)}"
    if silent:
        parts.append(f"{silent} s wholly silent")
    if unheard:
        parts.append(f"{unheard} s without any sound recorded")
    if peak is not None and _number(peak) is not None:
        parts.append(f"highest sample {peak} dBFS")
    at = ", ".join(timecode(b) for b in bangs[:12])
    more = f" and {len(bangs) - 12} more" if len(bangs) > 12 else ""  # noqa: PLR2004
    parts.append(f"sudden bangs at {at}{more}" if bangs else "no sudden bang found")
    heights = [None if v is None else 1 - max(v, QUIET_DBFS) / QUIET_DBFS for v in bins]
    return Chart(
        name="Loudness",
        unit="dBFS",
        top="0",
        bottom=str(QUIET_DBFS),
        bars=_bars(heights),
        marks=tuple(min(WIDTH, max(0, int(b * WIDTH / len(values)))) for b in bangs),
        ends=timecode(Fraction(len(values))),
        words="; ".join(parts) + ".",
        note=f"each bar is the loudest of {per_bin} seconds" if per_bin > 1 else "",
    )


def _number(text: str) -> Decimal | None:
    try:
        value = Decimal(text)
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


def _second(values: Sequence[Decimal | None], wanted: Decimal) -> str:
    return timecode(Fraction(list(values).index(wanted)))


def _binned(values: Sequence[Decimal | None], *, largest: bool) -> tuple[list[Decimal | None], int]:
    per_bin = -(-len(values) // MOST_POINTS)
    bins: list[Decimal | None] = []
    for start in range(0, len(values), per_bin):
        told = [v for v in values[start : start + per_bin] if v is not None]
        if not told:
            bins.append(None)
        else:
            bins.append(max(told) if largest else sum(told, Decimal(0)) / len(told))
    return bins, per_bin


def _bars(heights: Sequence[Decimal | None]) -> tuple[Bar, ...]:
    """Return a bar for each height (0 to 1); a second without a value leaves its place empty."""
    bars = []
    edges = [i * WIDTH // len(heights) for i in range(len(heights) + 1)]
    for height, left, right in zip(heights, edges, edges[1:], strict=False):
        if height is None:
            continue
        tall = max(1, int(min(Decimal(1), max(Decimal(0), height)) * HEIGHT))
        gap = 1 if right - left > 2 else 0  # noqa: PLR2004 - narrower bars would vanish
        bars.append(Bar(left, HEIGHT - tall, max(1, right - left - gap), tall))
    return tuple(bars)
