"""``offset``: a distance from a named place, perhaps in a direction: "11 km north of P".

A ring around the place, as thick as the words are rough (15 %, or half of the last digit that was
written, whichever is more, and half of the place's own radius), times a normal curve of 22.5° in
the bearing. The GBIF quick reference guide (Zermoglio et al.) takes the roughness of a written
distance from its digits.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from firsthand.locate.boxes import Domain
from firsthand.locate.forms.given import bearing_rad, number, radians_of
from firsthand.locate.forms.places import mixture, named
from firsthand.locate.forms.radial import disc_area, of_shape, radial, share_of_turn
from firsthand.locate.shapes import bell
from firsthand.locate.term import Form

_ROUGH: Final = 0.15
_TURN: Final = math.radians(22.5)
_WIDE: Final = 8.0


def offset(given: Mapping[str, Any], _: Domain) -> Form:
    """Return the form of "N km DIRECTION of P" and "N km from P".

    Parameters: ``places``, ``distance_km``; ``rounding_km`` (1); ``direction`` (a compass word, or
    degrees).
    """
    bearers = named(given)
    distance = number(given, "distance_km", 0.001, 20_000)
    rounding = number(given, "rounding_km", 0.0, 5_000, 1.0)
    directed = given.get("direction") is not None
    turn = of_shape(bell(0.0, _TURN)) if directed else None
    part = share_of_turn(turn) if turn is not None else 1.0
    falls, areas = [], []
    for each in bearers:
        rough = math.hypot(max(_ROUGH * distance, rounding / 2), each.radius_km / 2)
        falls.append(of_shape(bell(radians_of(distance), radians_of(rough))))
        areas.append(part * disc_area(falls[-1], radians_of(distance + _WIDE * rough)))
    return mixture(
        tuple(each.candidate for each in bearers),
        np.array(areas),
        radial(
            [each.candidate.place for each in bearers],
            falls,
            turn,
            bearing_rad(given, "direction") if directed else 0.0,
        ),
    )
