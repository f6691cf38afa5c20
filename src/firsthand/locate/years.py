"""Years alike: where no clue says which year it was, one is solved and told for all of them.

The sun stands on a day of one year as on that day of another, to 0.4° of height at most and some
seconds of time. So with clues of the sun, and none of time but "before", each of the years that are
open is as likely as the last; to look at all of them takes twenty times the boxes and tells no
more.
"""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Final

from firsthand.locate.answers import Fused, Reach
from firsthand.locate.boxes import DAY_S, Domain
from firsthand.locate.forms.given import instant_s
from firsthand.records import Block, Clue, Extent, Instant, Window

_OF_THE_SUN: Final = frozenset(
    {"sun-altitude", "sun-azimuth", "sun-band", "shadow-ratio", "two-shadows", "hour-of-day"}
)
_YEAR_S: Final = 365.25 * DAY_S
_MOST_WINDOWS: Final = 96
_MOST_BLOCKS: Final = 24
_NS: Final = 1_000_000_000


@dataclasses.dataclass(frozen=True)
class Years:
    """Years that are alike.

    Attributes:
        last: The last of them: what is solved.
        count: How many there are.
        whole: All that is open.
    """

    last: Domain
    count: int
    whole: Domain


def alike(clues: Sequence[Clue], domain: Domain) -> Years:
    """Return the years that clues cannot tell from each other; one, if they can.

    Args:
        clues: The clues, which have been read already.
        domain: The open period.
    """
    none = Years(domain, 1, domain)
    of_time = [clue for clue in clues if clue.scope == "time"]
    of_both = [clue for clue in clues if clue.scope == "both"]
    if not of_both or any(clue.form not in _OF_THE_SUN for clue in of_both):
        return none
    if any(clue.form != "before" for clue in of_time):
        return none
    ends = [instant_s(clue.parameters, "end") for clue in of_time]
    end = min([*ends, domain.end_s])
    count = round((end - domain.start_s) / _YEAR_S)
    if count < 2:  # noqa: PLR2004 -- one year is no more than what is open
        return none
    return Years(Domain(end - _YEAR_S, domain.end_s), count, domain)


def told_for_all(fused: Fused, years: Years) -> Fused:
    """Return a solution for the last of some years, told for all of them."""
    if years.count == 1:
        return fused
    effects = {
        clue: dataclasses.replace(each, hours_without=each.hours_without * years.count)
        for clue, each in fused.effects.items()
    }
    half = _repeated(fused.half, years)
    ninety = _repeated(fused.ninety, years, half)
    return dataclasses.replace(fused, half=half, ninety=ninety, effects=effects)


def _repeated(reach: Reach, years: Years, inner: Reach | None = None) -> Reach:
    """Return how far a level reaches in all years; what an inner one holds belongs to it too."""
    when = _in_all(reach.when, years)
    both = _in_all([block.window for block in reach.both.blocks], years)
    if inner is not None:
        when += inner.when
        both += [block.window for block in inner.both.blocks]
    # All blocks of a reach have the same region.
    region = reach.both.blocks[0].region if reach.both.blocks else reach.where
    blocks = (Block(window=window, region=region) for window in joined(both, _MOST_BLOCKS))
    return dataclasses.replace(
        reach,
        when=joined(when, _MOST_WINDOWS),
        both=Extent(blocks=tuple(blocks)),
        hours=reach.hours * years.count,
    )


def _in_all(windows: Sequence[Window], years: Years) -> list[Window]:
    """Return windows of the last year in every year, within what is open."""
    first, last = (round(s) * _NS for s in (years.whole.start_s, years.whole.end_s))
    out = []
    for window in windows:
        if window.start is None or window.end is None:
            continue
        for back in range(years.count):
            start, end = (_years_before(each, back) for each in (window.start, window.end))
            if end > first:
                low, high = max(start, first), min(end, last)
                out.append(Window(start=Instant.from_ns(low), end=Instant.from_ns(high)))
    return out


def _years_before(at: Instant, years: int) -> int:
    """Return the same date and time of day some years before [ns since 1970]."""
    moment = datetime.fromtimestamp(at.ns // _NS, UTC)
    if (moment.month, moment.day) == (2, 29):
        moment = moment.replace(day=28)  # not every year has that day
    return round(moment.replace(year=moment.year - years).timestamp()) * _NS


def joined(windows: Iterable[Window], most: int | None = None) -> tuple[Window, ...]:
    """Return windows, all with both bounds, as windows that do not overlap, in order.

    Args:
        windows: The windows.
        most: How many may be left; the shortest gaps are bridged until there are no more.
    """
    spans: list[tuple[int, int]] = []
    for start, end in sorted((w.start.ns, w.end.ns) for w in windows if w.start and w.end):
        if spans and start <= spans[-1][1]:
            spans[-1] = spans[-1][0], max(end, spans[-1][1])
        else:
            spans.append((start, end))
    gaps = sorted(after - before for (_, before), (after, _) in itertools.pairwise(spans))
    bridged = gaps[len(spans) - most - 1] if most is not None and len(spans) > most else -1
    out: list[tuple[int, int]] = []
    for start, end in spans:
        if out and start - out[-1][1] <= bridged:
            out[-1] = out[-1][0], end
        else:
            out.append((start, end))
    return tuple(Window(start=Instant.from_ns(a), end=Instant.from_ns(b)) for a, b in out)
