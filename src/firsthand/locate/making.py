"""Making clues: names looked up, days turned into windows, defaults and what they assume.

Nothing is guessed here. A name that the gazetteer does not hold is refused with what it may have
been meant for, for a person to choose from; a name of many places stays all of them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final

from firsthand.locate.forms.given import InvalidClueError
from firsthand.locate.forms.table import FORMS
from firsthand.records import Clue, Facts, Instant
from firsthand.world.gazetteer import Gazetteer
from firsthand.world.places import Area, Place
from firsthand.world.zones import LocalTimes, UnknownZoneError, local_times

DOUBTS: Final[Mapping[str, str]] = {
    "point": "0.02",
    "region": "0.05",
    "bearing": "0.05",
    "before": "0.001",
    "posted-before": "0.02",
    "wall-clock": "0.05",
    "device-clock": "0.05",
    "sun-band": "0.05",
}
"""Default doubt of each form: how often such a clue is simply wrong. Judgements, not yet fitted."""
_DOUBT: Final = "0.05"
_MOST_BEARERS: Final = 400
_SOFT_DAY_H: Final = "3"
_FEW: Final = 5
_KM_PER_DEG: Final = 111.2
_LEAST_APART_KM: Final = 3.0
_MOST_APART_KM: Final = 100.0


class UnknownPlaceError(InvalidClueError):
    """A name that no gazetteer here holds. The message says what may have been meant."""


@dataclass(frozen=True)
class Draft:
    """A clue before it is one: what words or a file say.

    Attributes:
        form: Name of the form.
        parameters: Its parameters.
        words: What it says.
        assumes: What it rests on.
    """

    form: str
    parameters: dict[str, Any]
    words: str
    assumes: tuple[str, ...] = ()

    def clue(self, *, doubt: str = "", **more: Any) -> Clue:  # noqa: ANN401
        """Return it as a clue.

        Args:
            doubt: Probability that it is simply wrong [decimal]; by default the form's.
            more: Other fields of the clue: `item`, `question`, `cites`.
        """
        return Clue(
            scope=FORMS[self.form][0],  # type: ignore[arg-type]
            form=self.form,
            parameters=Facts(self.parameters),
            doubt=doubt or DOUBTS.get(self.form, _DOUBT),
            assumes=self.assumes,
            words=self.words,
            **more,
        )


@dataclass(frozen=True)
class LookUp:
    """What a name may mean.

    Attributes:
        rows: The places, as a form takes them.
        coverage: How many of that name are known, out of what.
        attribution: What must be shown with them.
    """

    rows: list[dict[str, Any]]
    coverage: str
    attribution: tuple[str, ...] = field(default=())


def look_up(gazetteer: Gazetteer, name: str, district: str = "") -> LookUp:
    """Return the places that a name may mean.

    Args:
        gazetteer: Where to look.
        name: The name, in any script.
        district: A country or district that it lies in, as written; or nothing.

    Raises:
        UnknownPlaceError: If no place bears it, there or at all.
    """
    name = name.strip()
    if not name:
        msg = "a place has a name"
        raise InvalidClueError(msg)
    found = gazetteer.find(name)
    if not found:
        msg = f"no place named “{name}” is known here{_perhaps(gazetteer, name)}"
        raise UnknownPlaceError(msg)
    areas = gazetteer.areas(district) if district else []
    inside = [place for place in found if not district or any(a.holds(place) for a in areas)]
    if not inside:
        where = ", ".join(dict.fromkeys(_district(place) for place in found[:_FEW]))
        msg = f"no place named “{name}” is known in “{district}”; there are some in {where}"
        raise UnknownPlaceError(msg)
    rows = [row(each) for each in inside[:_MOST_BEARERS]]
    return LookUp(rows, coverage_of(gazetteer, name, areas), gazetteer.attribution)


def coverage_of(gazetteer: Gazetteer, name: str, areas: Sequence[Area]) -> str:
    """Return how many places of a name are known, in the districts meant first."""
    inside = [
        gazetteer.coverage(name, country=area.country, admin1=area.admin1, admin2=area.admin2)
        for area in areas
    ]
    counted = [c.counted for c in inside if c.known or any(n for _, n in c.registered)]
    return "; ".join([*dict.fromkeys(counted[:_FEW]), gazetteer.coverage(name).statement])


def row(place: Place) -> dict[str, Any]:
    """Return a place as a form takes it."""
    out: dict[str, Any] = {
        "name": ", ".join(p for p in (place.name, place.admin2, place.admin1, place.country) if p),
        "id": place.id,
        "latitude_deg": f"{place.latitude_deg:.5f}",
        "longitude_deg": f"{place.longitude_deg:.5f}",
    }
    if place.population:
        out["people"] = str(place.population)
    return out


def placed(
    form: str,
    gazetteer: Gazetteer,
    name: str,
    words: str,
    district: str = "",
    **more: Any,  # noqa: ANN401
) -> Draft:
    """Return the draft of a clue about one named place.

    Raises:
        UnknownPlaceError: If no place bears the name.
    """
    if form == "in" and not gazetteer.find(name) and gazetteer.areas(name):
        return _in_area(gazetteer, name, words)
    found = look_up(gazetteer, name, district)
    parameters = {"places": found.rows, "coverage": found.coverage, **more}
    parameters["attribution"] = list(found.attribution)
    assumes = (f"the place meant is among those named “{name}” in the gazetteer",)
    return Draft(form, parameters, words, assumes)


def _in_area(gazetteer: Gazetteer, name: str, words: str) -> Draft:
    """Return the draft of "in that country or district": close to one of its places.

    Its outline is not known here, but its places are; each counts alike, and reaches about as far
    as they lie apart.
    """
    found = {}
    for area in gazetteer.areas(name):
        for place in gazetteer.within(area.country, area.admin1, area.admin2):
            found[place.id] = place
    places = list(found.values())[:_MOST_BEARERS]
    if not places:
        msg = f"no place in “{name}” is known here"
        raise UnknownPlaceError(msg)
    latitudes = [place.latitude_deg for place in places]
    high = (max(latitudes) - min(latitudes)) * _KM_PER_DEG
    apart = min(max(high / math.sqrt(len(places)), _LEAST_APART_KM), _MOST_APART_KM)
    parameters = {
        "places": [row(place) | {"weight": "1"} for place in places],
        "scale_km": f"{apart:.1f}",
        "area": name,
        "coverage": f"“{name}” stands for {len(places)} places known in it",
        "attribution": list(gazetteer.attribution),
    }
    return Draft("in", parameters, words, ("it was close to one of the known places there",))


def day_window(first: date, last: date, zone: str = "") -> tuple[dict[str, str], tuple[str, ...]]:
    """Return the window of whole days, with the softness of its edges, and what it assumes.

    Args:
        first: First day.
        last: Last day, included.
        zone: Zone whose days they are; without one, days of UTC with soft edges.

    Raises:
        InvalidClueError: If there is no such zone.
    """
    start, end = instant(first, time(), zone), instant(last + timedelta(days=1), time(), zone)
    window = {"start": start, "end": end, "edge_h": "0.5" if zone else _SOFT_DAY_H}
    if zone:
        return window, (f"days are those of {zone}",)
    return window, ("the zone of its days is not known: days of UTC, with edges of some 3 hours",)


def instant(day: date, moment: time, zone: str = "") -> str:
    """Return the instant at which a zone's clocks show a time; of two the first, of none the jump.

    Args:
        day: The date.
        moment: The time of day.
        zone: IANA name; nothing for UTC.

    Raises:
        InvalidClueError: If there is no such zone.
    """
    if not zone:
        return Instant.of(datetime.combine(day, moment, UTC)).text
    told = shown(day, moment, zone)
    if not told.instants:
        # Clocks were put forward over it: the hour after stands for the jump.
        told = shown(day, (datetime.combine(day, moment) + timedelta(hours=1)).time(), zone)
    return Instant.of(told.instants[0].astimezone(UTC)).text


def shown(day: date, moment: time, zone: str) -> LocalTimes:
    """Return the instants at which a zone's clocks show a time: none, one or two.

    Raises:
        InvalidClueError: If there is no such zone.
    """
    try:
        return local_times(day, moment, zone)
    except UnknownZoneError as error:
        raise InvalidClueError(str(error)) from None
    except ValueError as error:
        msg = f"{day.isoformat()}: {error}"
        raise InvalidClueError(msg) from None


def _district(place: Place) -> str:
    return ", ".join(each for each in (place.admin2, place.admin1, place.country) if each)


def _perhaps(gazetteer: Gazetteer, name: str) -> str:
    suggested: Sequence[str] = [
        f"{s.place.name} ({_district(s.place)}; {s.why})"
        for s in gazetteer.suggest(name, at_most=3)
    ]
    if not suggested:
        return ""
    return "; it is like " + "; ".join(suggested) + ": say which, if one of them is meant"
