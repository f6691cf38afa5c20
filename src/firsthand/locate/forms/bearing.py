"""``bearing``: from where the camera stood, a landmark lies in this direction.

It is a bearing *at the camera*, so what fits is not a straight line from the landmark backwards on
the map but where the landmark is seen at that azimuth. How far it can be seen is a clue, too.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from firsthand.locate.boxes import (
    Array,
    Boxes,
    Domain,
    angle,
    compass,
    cosines,
    swing,
    turn_of_north,
)
from firsthand.locate.forms.given import bearing_rad, number, position, radians_of
from firsthand.locate.forms.places import mixture
from firsthand.locate.shapes import Shape, bell, turned
from firsthand.locate.term import Candidate, Form

_EDGE: Final = 0.3


def bearing(given: Mapping[str, Any], _: Domain) -> Form:
    """Return the form of a bearing to a landmark.

    Parameters: ``latitude_deg``, ``longitude_deg`` of the landmark; ``bearing_deg`` to it from the
    camera, from true north; ``spread_deg`` (5); ``within_km`` (30), beyond which it is not seen.
    """
    mark = position(given)
    toward = bearing_rad(given, "bearing_deg")
    spread = math.radians(number(given, "spread_deg", 0.1, 90, 5.0))
    seen = radians_of(number(given, "within_km", 0.01, 2_000, 30.0))
    turn, far = bell(0.0, spread), Shape(-seen, seen, _EDGE * seen, _EDGE * seen)

    def bounds(boxes: Boxes) -> tuple[Array, Array]:
        away = angle(boxes.place, mark[:, None])[0]
        east, north = compass(boxes.latitude, boxes.place)
        off = turned(
            np.arctan2(*(cosines(axes, mark[:, None])[0] for axes in (east, north))) - toward
        )
        slack = np.minimum(swing(boxes.reach, away) + turn_of_north(boxes), math.pi)
        mean = turn.mean(off, slack) + far.mean(away, boxes.reach)
        return mean[None, :], (turn.best(off, slack) + far.best(away, boxes.reach))[None, :]

    distance = np.linspace(0, min(seen * (1 + 8 * _EDGE), math.pi), 4_001)
    fit = np.exp(far.log(distance)) * np.sin(distance)
    area = float(np.trapezoid(fit, distance)) * min(spread * math.sqrt(2 * math.pi), 2 * math.pi)
    candidate = Candidate(name=str(given.get("name", "")), place=mark, weight=1.0, reach=seen)
    return mixture((candidate,), np.array([area]), bounds)
