"""Which period is open before any clue, when nobody says so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from firsthand.locate.boxes import DAY_S, Domain
from firsthand.locate.forms.given import InvalidClueError, instant_s
from firsthand.records import Clue

_MARGIN_DAYS: Final = 2
_YEAR_DAYS: Final = 366
_LONG_DAYS: Final = 20 * 365
_FIRST: Final = datetime(1990, 1, 1, tzinfo=UTC).timestamp()
_LAST: Final = datetime(2100, 1, 1, tzinfo=UTC).timestamp()
_NO_CLUE: Final = (
    datetime(2005, 1, 1, tzinfo=UTC).timestamp(),
    datetime(2035, 1, 1, tzinfo=UTC).timestamp(),
)
_NAMING: Final = frozenset({"interval", "around", "after", "wall-clock", "device-clock"})


def open_period(clues: Sequence[Clue]) -> Domain:
    """Return the period that is open: what the clues name, and a year before that.

    Never more than the years 1990 to 2099: what lies outside of them is refused, and told.

    Where they only say "before", twenty years before that are open; where they say nothing of
    time, the years 2005 to 2035. Clues that cannot be read do not count; they are told later.
    """
    named, all_ = [], []
    for clue in clues:
        for name in ("start", "end", "local", "time"):
            moment = _moment(clue, name)
            if moment is not None and _FIRST - DAY_S <= moment <= _LAST + DAY_S:
                all_.append(moment)
                if clue.form in _NAMING:
                    named.append(moment)
    if not all_:
        return Domain(*_NO_CLUE)
    end = min(max(all_) + _MARGIN_DAYS * DAY_S, _LAST)
    # What was posted long before the day that a report gives is within: it contradicts the report.
    start = min(all_) - _YEAR_DAYS * DAY_S if named else end - _LONG_DAYS * DAY_S
    return Domain(min(max(start, _FIRST), end - DAY_S), end)


def _moment(clue: Clue, name: str) -> float | None:
    given = clue.parameters
    if not isinstance(given.get(name), str):
        return None
    try:
        return instant_s({name: given[name] + "Z"} if name == "local" else given, name)
    except InvalidClueError:
        return None
