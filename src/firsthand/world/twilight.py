"""Day, twilight and night by the sun's altitude, and when the sun rises and sets.

The limits are the usual ones (Explanatory Supplement to the Astronomical Almanac, 9.33): they are
*geometric* altitudes of the sun's centre. The sun rises when its upper edge is seen on a level
horizon: 34′ of refraction and 16′ of its disc make that -50′. Hills, houses, the eye's height and
the air of the day move it by minutes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from firsthand.world import sun

HORIZON_DEG: Final = -50 / 60
CIVIL_DEG: Final = -6.0
NAUTICAL_DEG: Final = -12.0
ASTRONOMICAL_DEG: Final = -18.0
NAMES: Final = (
    "night",
    "astronomical twilight",
    "nautical twilight",
    "civil twilight",
    "day",
)
_LIMITS_DEG: Final = (ASTRONOMICAL_DEG, NAUTICAL_DEG, CIVIL_DEG, HORIZON_DEG)
_STEP_S: Final = 300.0
_LONGEST_S: Final = 400 * 86_400.0
_HALVINGS: Final = 20  # of 300 s: to less than a millisecond


@dataclass(frozen=True, order=True)
class Crossing:
    """The sun's centre passes an altitude.

    Attributes:
        unix_s: When: UTC seconds since 1970 [s].
        rising: Whether upward.
    """

    unix_s: float
    rising: bool


@dataclass(frozen=True)
class Span:
    """What the sun does over a place in a stretch of time.

    Attributes:
        crossings: Each time that it passes the altitude, in order.
        above: Whether it stands above the altitude at the start: with no crossings, throughout
            (polar day); not above and no crossings is polar night.
    """

    crossings: tuple[Crossing, ...]
    above: bool

    @property
    def state(self) -> str:
        """``always above``, ``always below`` or ``both``."""
        if self.crossings:
            return "both"
        return "always above" if self.above else "always below"


def name(altitude_deg: float) -> str:
    """Return what the sky is called at a geometric altitude of the sun's centre [deg]."""
    return names(altitude_deg)[0]


def names(altitude_deg: npt.ArrayLike) -> list[str]:
    """Return what the sky is called at each of some geometric altitudes [deg].

    Raises:
        ValueError: If an altitude is not finite or beyond 90°.
    """
    altitudes = np.atleast_1d(np.asarray(altitude_deg, dtype=np.float64)).ravel()
    if not (np.abs(altitudes) <= 90.0).all():  # noqa: PLR2004  # the zenith
        msg = "an altitude lies between -90 and 90 degrees"
        raise ValueError(msg)
    return [NAMES[at] for at in np.searchsorted(_LIMITS_DEG, altitudes, side="right")]


def span(
    latitude_deg: float,
    longitude_deg: float,
    from_unix_s: float,
    to_unix_s: float,
    altitude_deg: float = HORIZON_DEG,
) -> Span:
    """Return when the sun passes an altitude over a place.

    Args:
        latitude_deg: Geodetic latitude [deg].
        longitude_deg: Longitude [deg].
        from_unix_s: Start of the stretch: UTC seconds since 1970 [s].
        to_unix_s: Its end [s], at most 400 days later.
        altitude_deg: The geometric altitude that is passed [deg]; sunrise and sunset if not given.

    Returns:
        The crossings, each to a second (a day by day model of the air would be needed for more).
        An excursion of less than five minutes, by which the sun passes less than 0.3′ beyond the
        altitude, may be missed.

    Raises:
        ValueError: If the place is none or the stretch runs backwards or is longer.
    """
    if not 0.0 <= to_unix_s - from_unix_s <= _LONGEST_S:
        msg = "a stretch of time ends after it starts, within 400 days"
        raise ValueError(msg)

    def over(instants: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return sun.position(latitude_deg, longitude_deg, instants)[0] - altitude_deg

    steps = max(int(np.ceil((to_unix_s - from_unix_s) / _STEP_S)), 1)
    instants = np.linspace(from_unix_s, to_unix_s, steps + 1)
    above = over(instants) > 0.0
    at = np.flatnonzero(above[1:] != above[:-1])
    low, high, rising = instants[at], instants[at + 1], above[at + 1]
    for _ in range(_HALVINGS if len(at) else 0):
        middle = (low + high) / 2.0
        later = (over(middle) > 0.0) != rising
        low, high = np.where(later, middle, low), np.where(later, high, middle)
    found = zip(high.tolist(), rising.tolist(), strict=True)
    return Span(tuple(Crossing(when, up) for when, up in found), bool(above[0]))
