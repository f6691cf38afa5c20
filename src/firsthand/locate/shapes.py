"""Shapes of doubt: how the fit of one number falls off, over an interval of that number.

A shape has its best fit on a plateau and falls on both sides; its logarithm is 0 at best. Asked
about an interval, it tells the best fit in it (exactly, so that a bound is a bound) and a mean.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from firsthand.locate.boxes import Array

_HALF_BELL: Final = math.sqrt(math.pi / 2)
_GAUSS: Final = math.sqrt(0.6)
_NOTHING: Final = 1e-300
FLOOR: Final = -1e4
"""Logarithm that stands for a fit of nothing."""


@dataclass(frozen=True)
class Shape:
    """A plateau with a shoulder on each side.

    Attributes:
        low: Where the plateau starts.
        high: Where it ends; the same as `low` for a peak.
        fall_below: Scale of the shoulder below (0: a hard edge; infinite: none).
        fall_above: Scale of the shoulder above.
        kind: ``bell``: shoulders are halves of a normal curve; ``spike``: exponential.
    """

    low: float
    high: float
    fall_below: float
    fall_above: float
    kind: Literal["bell", "spike"] = "bell"

    def log(self, number: Array) -> Array:
        """Return the logarithm of the fit at numbers."""
        return self._fall(number, self.fall_below, self.fall_above)

    def best(self, number: Array, slack: Array) -> Array:
        """Return the logarithm of the best fit within `slack` of numbers: never less."""
        wished = np.clip(number, self.low, self.high)
        return self.log(np.clip(wished, number - slack, number + slack))

    def mean(self, number: Array, slack: Array) -> Array:
        """Return the logarithm of about the mean fit within `slack` of numbers.

        By Gauss and Legendre's three points: where the interval is much wider than the shape, they
        may miss it, and then the mean is too small and the bound says so.
        """
        ends = [self.log(number + sign * _GAUSS * slack) for sign in (-1.0, 1.0)]
        best = self.best(number, slack)
        with np.errstate(under="ignore"):
            sums = 5 * np.exp(ends[0] - best) + 8 * np.exp(self.log(number) - best)
            out: Array = best + np.log((sums + 5 * np.exp(ends[1] - best)) / 18 + _NOTHING)
        return np.minimum(out, best)

    @property
    def area(self) -> float:
        """Its integral, the shoulders that never fall left out."""
        falls = _known(self.fall_below) + _known(self.fall_above)
        return self.high - self.low + self._shoulder * falls

    @property
    def _shoulder(self) -> float:
        """Area of a shoulder of scale 1."""
        return _HALF_BELL if self.kind == "bell" else 1.0

    def _fall(self, number: Array, below: Array | float, above: Array | float) -> Array:
        with np.errstate(divide="ignore", invalid="ignore"):
            under = np.maximum(self.low - number, 0.0)
            over = np.maximum(number - self.high, 0.0)
            steps = np.where(under > 0, under / below, 0.0) + np.where(over > 0, over / above, 0.0)
        fall = -0.5 * steps * steps if self.kind == "bell" else -steps
        out: Array = np.maximum(fall, FLOOR)
        return out


def bell(middle: float, spread: float) -> Shape:
    """Return a normal curve of this mean and standard deviation."""
    return Shape(middle, middle, spread, spread)


def _known(scale: float) -> float:
    return 0.0 if math.isinf(scale) else scale


def turned(angle: Array) -> Array:
    """Return angles [rad] brought between -pi and pi."""
    out: Array = np.remainder(angle + math.pi, 2 * math.pi) - math.pi
    return out


def log_sum(logs: Array) -> Array:
    """Return the logarithm of the sum along the first axis of logarithms."""
    top = np.max(logs, axis=0)
    out: Array = top + np.log(np.sum(np.exp(logs - top), axis=0))
    return out
