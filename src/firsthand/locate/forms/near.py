"""``near`` and ``in``: close to a named place, with a tail that is light.

The density is (1.5 / pi s**2) (1 + (d/s)**2) ** -2.5: half of it lies within 0.77 s, 95 % within
2.5 s, and at a hundred times s the words are as good as wrong, so that a contradiction shows.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from firsthand.locate.boxes import Array, Boxes, Domain, angle
from firsthand.locate.forms.given import number, radians_of
from firsthand.locate.forms.places import Named, mixture, named
from firsthand.locate.term import Form


def near(given: Mapping[str, Any], _: Domain) -> Form:
    """Return the form of "near P", "close to P", "outside P".

    Parameters: ``places``; ``scale_km`` (3 for a village, 6 for a town, a city's radius if larger).
    """
    return _around(given, [each.near_km for each in named(given)])


def within_place(given: Mapping[str, Any], _: Domain) -> Form:
    """Return the form of "in P", "at P": as near, with the place's own radius as its scale.

    Parameters: ``places``; ``scale_km``; ``area``, when the places stand for a district together.
    """
    return _around(given, [each.radius_km for each in named(given)])


def _around(given: Mapping[str, Any], scales_km: list[float]) -> Form:
    bearers: tuple[Named, ...] = named(given)
    told = number(given, "scale_km", 0.01, 2_000, 0.0) if "scale_km" in given else 0.0
    scales = np.array([radians_of(told or each) for each in scales_km])
    places = np.stack([each.candidate.place for each in bearers], axis=1)
    square = scales[:, None] ** 2

    def bounds(boxes: Boxes) -> tuple[Array, Array]:
        away = angle(boxes.place, places)
        closest = np.maximum(away - boxes.reach, 0.0)
        best = -2.5 * np.log1p(closest * closest / square)
        # The mean square distance from a place to a cell's points.
        mean = -2.5 * np.log1p((away * away + boxes.reach**2 / 3) / square)
        return np.minimum(mean, best), best

    # Beyond d lies (1 + (d/s)**2) ** -1.5 of it, where the fit is that to the power of 5/3.
    areas = math.pi * scales**2 / 1.5
    form = mixture(tuple(each.candidate for each in bearers), areas, bounds, tail=0.6)
    return dataclasses.replace(form, ambiguous=given.get("area") is None)
