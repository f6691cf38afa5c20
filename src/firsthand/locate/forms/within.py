"""``point``, ``within`` and ``outskirts``: by distance alone.

A point with a radius is a normal cloud that holds 95 % within the radius. "Within N km" is a disc
with soft edges. "The outskirts of P" is a ring at the place's own radius.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from firsthand.locate.boxes import Domain
from firsthand.locate.forms.given import number, position, radians_of
from firsthand.locate.forms.places import mixture, named
from firsthand.locate.forms.radial import disc_area, of_shape, radial
from firsthand.locate.shapes import Shape, bell
from firsthand.locate.term import Candidate, Form

_IN_95: Final = math.sqrt(-2 * math.log(0.05))
"""Radius that holds 95 % of a round normal cloud, in its standard deviations: 2.45."""
_EDGE: Final = 0.15
_RING: Final = 0.35
_WIDE: Final = 8.0


def point(given: Mapping[str, Any], _: Domain) -> Form:
    """Return the form of a point with a radius.

    Parameters: ``latitude_deg``, ``longitude_deg``, ``radius_m`` (95 % lie within it).
    """
    spread = radians_of(number(given, "radius_m", 1.0, 5e6) / 1000 / _IN_95)
    place = position(given)
    fall = of_shape(bell(0.0, spread))
    candidate = Candidate(name="", place=place, weight=1.0, reach=_IN_95 * spread)
    # On a plane the integral is 2 pi s**2; for a cloud as wide as a continent it is counted.
    area = np.array([disc_area(fall, _WIDE * spread)])
    return mixture((candidate,), area, radial([place], [fall], None, 0.0))


def within(given: Mapping[str, Any], _: Domain) -> Form:
    """Return the form of "within N km of P", or "N km from P or so, at most".

    Parameters: ``places``, ``distance_km``.
    """
    bearers = named(given)
    distance = number(given, "distance_km", 0.01, 20_000)
    falls, areas = [], []
    for each in bearers:
        edge = radians_of(distance + each.radius_km)
        shape = Shape(-edge, edge, _EDGE * edge, _EDGE * edge)
        falls.append(of_shape(shape))
        areas.append(disc_area(falls[-1], edge * (1 + _WIDE * _EDGE)))
    return mixture(
        tuple(each.candidate for each in bearers),
        np.array(areas),
        radial([each.candidate.place for each in bearers], falls, None, 0.0),
    )


def outskirts(given: Mapping[str, Any], _: Domain) -> Form:
    """Return the form of "on the outskirts of P".

    Parameters: ``places``, with ``radius_km`` where it is known.
    """
    bearers = named(given)
    falls, areas = [], []
    for each in bearers:
        ring = radians_of(each.radius_km)
        falls.append(of_shape(bell(ring, _RING * ring)))
        areas.append(disc_area(falls[-1], ring * (1 + _WIDE * _RING)))
    return mixture(
        tuple(each.candidate for each in bearers),
        np.array(areas),
        radial([each.candidate.place for each in bearers], falls, None, 0.0),
    )
