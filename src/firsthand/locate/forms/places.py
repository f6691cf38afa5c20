"""Places that a name may mean, as a mixture: several bearers of one name stay several.

Guides to georeferencing say of such a name *do not georeference*; here it stays a mixture, and it
is said which bearers were considered and which clue then ruled each of them out.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from firsthand.locate.boxes import Array, Boxes
from firsthand.locate.forms.given import number, position, radians_of, rows, unit
from firsthand.locate.shapes import log_sum
from firsthand.locate.term import Candidate, Form

_TOWN: Final = 5_000
_CITY: Final = 100_000
_PEOPLE_PER_KM2: Final = 3_500
_UNKNOWN_PEOPLE: Final = 500.0


@dataclass(frozen=True)
class Named:
    """A bearer of a name.

    Attributes:
        candidate: What the answer tells of it.
        radius_km: Half of the square root of its area, or about that from its population.
        people: Its population, or a small town's share when it is not known.
    """

    candidate: Candidate
    radius_km: float
    people: float

    @property
    def near_km(self) -> float:
        """Scale of "near" [km]: 3 for a village, 6 for a town, a city's own radius if larger.

        Thresholds of "near" grow with size and context: Aflaki et al., COSIT 2022
        (doi 10.4230/LIPIcs.COSIT.2022.1). The numbers are defaults, not yet fitted to footage.
        """
        if self.people < _TOWN:
            return 3.0
        return 6.0 if self.people < _CITY else max(6.0, self.radius_km)


def named(given: Mapping[str, Any], name: str = "places") -> tuple[Named, ...]:
    """Read the bearers of a name.

    Each has ``latitude_deg`` and ``longitude_deg``, and may have ``name``, ``id``, ``weight``,
    ``people`` and ``radius_km``. Without weights a bearer counts by the root of its population.

    Raises:
        InvalidClueError: If one is no place on Earth, or there is none.
    """
    read = rows(given, name)
    people = [number(each, "people", 0, 1e9, 0.0) or _UNKNOWN_PEOPLE for each in read]
    weights = unit(
        [
            number(each, "weight", 0, 1e9, math.sqrt(max(count, _UNKNOWN_PEOPLE)))
            for each, count in zip(read, people, strict=True)
        ]
    )
    out = []
    for each, count, weight in zip(read, people, weights, strict=True):
        guessed = max(1.0, 0.5 * math.sqrt(count / _PEOPLE_PER_KM2))
        radius = number(each, "radius_km", 0.001, 2_000, guessed)
        out.append(
            Named(
                Candidate(
                    name=str(each.get("name", "")),
                    place=position(each),
                    weight=float(weight),
                    reach=radians_of(radius),
                    known_as=str(each.get("id", "")),
                ),
                radius,
                count,
            )
        )
    return tuple(out)


def mixture(
    candidates: tuple[Candidate, ...],
    areas: Array,
    bounds: Callable[[Boxes], tuple[Array, Array]],
    tail: float = 1.0,
) -> Form:
    """Return the form of a mixture of kernels, one for each candidate.

    Args:
        candidates: What the words may mean.
        areas: The integral of each kernel's fit over the sphere [sr], of shape (K,).
        bounds: Tells the logarithms of each kernel's mean and best fit, of shape (K, N), 0 at
            best.
        tail: How much less surprising the kernel's tail is than a normal curve of the same height:
            the exponent that turns its fit into the share of places with a worse one.
    """
    weights = np.array([each.weight for each in candidates])
    with np.errstate(divide="ignore"):
        heights = np.log(weights) - np.log(areas)
        shares = np.log(weights / weights.max())[:, None]
    top = float(heights.max())
    relative = (heights - top)[:, None]

    def mixed(boxes: Boxes) -> tuple[Array, Array]:
        mean, best = bounds(boxes)
        return log_sum(relative + mean), log_sum(relative + best)

    def misfit(boxes: Boxes) -> Array:
        out: Array = -(shares + tail * bounds(boxes)[1]).max(axis=0)
        return out

    def parts(boxes: Boxes) -> Array:
        each = relative + bounds(boxes)[0]
        out: Array = np.exp(each - log_sum(each))
        return out

    gain = top + math.log(4 * math.pi)
    return Form("place", mixed, gain, misfit, candidates=candidates, shares=parts)
