"""All forms by name, and how a clue becomes a term."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from firsthand.locate.boxes import Domain
from firsthand.locate.forms.bearing import bearing
from firsthand.locate.forms.between import between, road
from firsthand.locate.forms.clock import hour_of_day, wall_clock, weekday
from firsthand.locate.forms.device import device_clock
from firsthand.locate.forms.direction import direction
from firsthand.locate.forms.drawn import drawn
from firsthand.locate.forms.given import InvalidClueError
from firsthand.locate.forms.interval import after, around, before, interval
from firsthand.locate.forms.moon import moon, moon_phase
from firsthand.locate.forms.near import near, within_place
from firsthand.locate.forms.offset import offset
from firsthand.locate.forms.posted import posted_before
from firsthand.locate.forms.sun import shadow_ratio, sun_altitude, sun_azimuth, sun_band
from firsthand.locate.forms.two_shadows import two_shadows
from firsthand.locate.forms.within import outskirts, point, within
from firsthand.locate.term import Form, Term
from firsthand.records import Clue

Maker = Callable[[Mapping[str, Any], Domain], Form]

FORMS: Final[Mapping[str, tuple[str, Maker]]] = {
    "near": ("place", near),
    "in": ("place", within_place),
    "within": ("place", within),
    "outskirts": ("place", outskirts),
    "offset": ("place", offset),
    "direction": ("place", direction),
    "between": ("place", between),
    "road": ("place", road),
    "point": ("place", point),
    "region": ("place", drawn),
    "bearing": ("place", bearing),
    "interval": ("time", interval),
    "around": ("time", around),
    "before": ("time", before),
    "after": ("time", after),
    "posted-before": ("time", posted_before),
    "weekday": ("time", weekday),
    "moon-phase": ("time", moon_phase),
    "wall-clock": ("both", wall_clock),
    "device-clock": ("both", device_clock),
    "hour-of-day": ("both", hour_of_day),
    "sun-altitude": ("both", sun_altitude),
    "sun-band": ("both", sun_band),
    "shadow-ratio": ("both", shadow_ratio),
    "sun-azimuth": ("both", sun_azimuth),
    "two-shadows": ("both", two_shadows),
    "moon": ("both", moon),
}
"""Each form's scope and how it is read from a clue's parameters."""


def term_of(clue: Clue, domain: Domain) -> Term:
    """Make a clue ready for fusion.

    Raises:
        InvalidClueError: If its form is unknown, its parameters cannot be, or it says nothing of
            the open period.
    """
    known = FORMS.get(clue.form)
    if known is None:
        msg = f"no clue has the form {clue.form!r}; there are {', '.join(sorted(FORMS))}"
        raise InvalidClueError(msg)
    scope, make = known
    if scope != clue.scope:
        msg = f"a clue of the form {clue.form} speaks of {scope}, not of {clue.scope}"
        raise InvalidClueError(msg)
    return Term(clue.id, make(clue.parameters, domain), float(clue.doubt))
