"""A term: one clue made ready for fusion.

Every clue is read as a factor: how much better it fits here and now than it fits on average over
all that is open (the whole Earth, the period). A clue may simply be wrong, with the probability
that it states; then it says nothing, and its factor is 1. So

    factor = (1 - doubt) * fit / mean fit + doubt

and "wrong" costs what the size of the open domain says it must.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from firsthand.locate.boxes import Array, Boxes, Domain, points
from firsthand.locate.shapes import log_sum

Scope = Literal["place", "time", "both"]
Bounds = Callable[[Boxes], tuple[Array, Array]]


@dataclass(frozen=True)
class Candidate:
    """One of the places that a name may mean.

    Attributes:
        name: As the gazetteer has it.
        place: Unit vector, of shape (3,).
        weight: Share of belief before any other clue.
        reach: How far around it the clue still fits well [rad].
        known_as: The gazetteer's own id of it.
    """

    name: str
    place: Array
    weight: float
    reach: float
    known_as: str = ""


@dataclass(frozen=True)
class Form:
    """How well a clue's words fit a box, against their best fit anywhere.

    Attributes:
        scope: Whether it depends on place, on time, or on both together.
        bounds: For boxes, logarithms (at most about 0) of the mean fit and of the best fit in
            each; the second is never too small, which makes answers certain.
        gain: Logarithm of the best fit over the mean fit over the whole domain.
        misfit: For boxes, how far the best fit in each stays below the best anywhere [nats], never
            too large. Unlike `bounds` it compares each candidate with its own best.
        candidates: What its name may mean, if it rests on a name with several bearers.
        moments: Middles of the times that fit best [s], to start a search from.
        shares: For boxes, which share of the fit each candidate has, of shape (K, N).
        ambiguous: Whether only one of the candidates is meant, or they are a region's parts.
    """

    scope: Scope
    bounds: Bounds
    gain: float
    misfit: Callable[[Boxes], Array]
    candidates: tuple[Candidate, ...] = ()
    moments: tuple[float, ...] = ()
    shares: Callable[[Boxes], Array] | None = None
    ambiguous: bool = True


@dataclass(frozen=True)
class Term:
    """A form with its doubt.

    Attributes:
        id: The clue's id.
        form: How its fit is told.
        doubt: Probability that the clue is simply wrong.
    """

    id: str
    form: Form
    doubt: float

    @property
    def scope(self) -> Scope:
        """What it depends on."""
        return self.form.scope

    def factors(self, boxes: Boxes) -> tuple[Array, Array]:
        """Return mean and best factor of boxes, each divided by the best factor's fit part.

        The division keeps products of many sharp clues within what a float can hold; it is the
        same for all boxes, and `Form.gain` undoes it.
        """
        mean, best = self.form.bounds(boxes)
        wrong = self.wrong_share
        return (1 - self.doubt) * np.exp(mean) + wrong, (1 - self.doubt) * np.exp(best) + wrong

    @property
    def wrong_share(self) -> float:
        """The part of a factor that stands for the clue being wrong, in the same division."""
        return self.doubt * math.exp(-self.form.gain)


def plain(scope: Scope, bounds: Bounds, gain: float, moments: tuple[float, ...] = ()) -> Form:
    """Return a form whose misfit is its best fit itself."""
    return Form(scope, bounds, gain, lambda boxes: -bounds(boxes)[1], moments=moments)


def shape_gain(area: float, domain: float) -> float:
    """Return the gain of a fit with this integral over a domain of this size."""
    return math.log(domain / area)


def sampled_gain(bounds: Bounds, domain: Domain, count: int = 20_000) -> float:
    """Return the gain of a form by its mean fit at places and times spread evenly.

    Args:
        bounds: The form's.
        domain: What is open.
        count: How many; with a share s of them fitting, the mean is good to about 1/(s * count).
    """
    mean, _ = bounds(spread(domain, count))
    told = float(log_sum(mean) - math.log(count))
    return -max(told, -math.log(count))


def spread(domain: Domain, count: int) -> Boxes:
    """Return single places and moments, spread evenly over the sphere and the period.

    They follow the R3 sequence of Roberts (2018): powers of the root of x**4 = x + 1.
    """
    root = 1.2207440846057596
    steps = (np.arange(count)[:, None] * root ** -np.arange(1.0, 4.0) + 0.5) % 1.0
    high = 1.0 - 2.0 * steps[:, 0]
    around = 2.0 * math.pi * steps[:, 1]
    level = np.sqrt(1.0 - high * high)
    place = np.stack([level * np.cos(around), level * np.sin(around), high])
    return points(place, domain.start_s + domain.length_s * steps[:, 2])
