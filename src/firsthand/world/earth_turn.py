"""How the Earth stands at an instant: from UTC to dynamical time and to the angle it has turned.

Instants are UTC seconds since 1970 without leap seconds ("unix time"), as numpy arrays.

The steps between UTC and the two clocks of astronomy are published numbers, not formulas:

- From 1972, TT = UTC + 32.184 s + the leap seconds announced by the IERS (Bulletin C). Before 1972
  UTC is taken as UT1, which it was kept within a tenth of a second or so of.
- UT1 = TT - delta T, with delta T from the yearly values observed by the IERS (Bulletins A and B)
  and, before 1955, by the Astronomical Almanac. After 2026 they are a forecast.

Within the table UT1 is good to 0.1 s from 1955 (1.5″ of the Earth's turning) and 0.3 s before;
outside it delta T is kept at its last value, and a century away that is wrong by a minute or two of
time: half a degree.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

_J2000_UNIX_S: Final = 946_728_000.0  # 2000-01-01 12:00, read as UTC
_DAY_S: Final = 86_400.0
_CENTURY_DAYS: Final = 36_525.0
_TT_MINUS_TAI_S: Final = 32.184
_TAI_MINUS_UTC_1972_S: Final = 10.0

# The UTC seconds since 1970 from which one more leap second counts; the first makes 11.
_LEAPS_UNIX_S: Final = np.array(
    [
        *(78796800, 94694400, 126230400, 157766400, 189302400, 220924800, 252460800, 283996800),
        *(315532800, 362793600, 394329600, 425865600, 489024000, 567993600, 631152000, 662688000),
        *(709948800, 741484800, 773020800, 820454400, 867715200, 915148800, 1136073600),
        *(1230768000, 1341100800, 1435708800, 1483228800),
    ],
    dtype=np.float64,
)
_UTC_1972_UNIX_S: Final = 63_072_000.0

# delta T on 1 January of each year [s].
_DELTA_T_YEARS: Final = np.array([*range(1900, 1955, 5), *range(1955, 2036)], dtype=np.float64)
_DELTA_T_S: Final = np.array(
    [
        *(-1.98, 4.92, 11.14, 17.48, 21.62, 23.79, 24.42, 24.16, 24.42, 27.05, 28.93),
        *(30.41, 30.76, 31.34, 32.03, 32.65, 33.07, 33.36, 33.62, 33.96, 34.44),
        *(35.09, 35.95, 36.93, 37.95, 38.95, 39.93, 40.95, 42.14, 43.37, 44.48),
        *(45.48, 46.46, 47.52, 48.53, 49.59, 50.54, 51.38, 52.17, 52.96, 53.79),
        *(54.34, 54.87, 55.32, 55.82, 56.30, 56.86, 57.57, 58.31, 59.12, 59.98),
        *(60.79, 61.63, 62.30, 62.97, 63.47, 63.83, 64.09, 64.30, 64.47, 64.57),
        *(64.69, 64.85, 65.15, 65.46, 65.78, 66.07, 66.32, 66.60, 66.91, 67.28),
        *(67.64, 68.10, 68.59, 68.97, 69.22, 69.36, 69.36, 69.29, 69.20, 69.18),
        *(69.14, 69.11, 69.10, 69.08, 69.07, 69.08, 69.09, 69.12, 69.16, 69.20),
        69.26,
    ]
)


class Moment(NamedTuple):
    """What astronomy needs to know of some instants; each an array of the same shape.

    Attributes:
        centuries: Julian centuries of dynamical time since J2000.0.
        nutation_rad: Nutation in longitude [rad].
        obliquity_rad: True obliquity of the ecliptic [rad].
        turned_rad: Apparent sidereal time at Greenwich [rad].
    """

    centuries: Floats
    nutation_rad: Floats
    obliquity_rad: Floats
    turned_rad: Floats


def moment(unix_s: npt.ArrayLike) -> Moment:
    """Return how the Earth stands at some instants.

    Args:
        unix_s: UTC seconds since 1970 [s].

    Raises:
        ValueError: If one of them is not a finite number.
    """
    utc = np.asarray(unix_s, dtype=np.float64)
    if not np.isfinite(utc).all():
        msg = "an instant is a finite number of seconds"
        raise ValueError(msg)
    delta_t = delta_t_s(utc)
    tt = utc + np.where(utc < _UTC_1972_UNIX_S, delta_t, _leap_s(utc) + _TT_MINUS_TAI_S)
    centuries = (tt - _J2000_UNIX_S) / (_DAY_S * _CENTURY_DAYS)
    nutation, wobble = _nutation_rad(centuries)
    obliquity = _mean_obliquity_rad(centuries) + wobble
    turned = _mean_sidereal_rad(tt - delta_t) + nutation * np.cos(obliquity)
    return Moment(centuries, nutation, obliquity, turned)


def delta_t_s(unix_s: npt.ArrayLike) -> Floats:
    """Return TT - UT1 [s], linear between the years of the table and constant outside it."""
    utc = np.asarray(unix_s, dtype=np.float64)
    years = 2000.0 + (utc - 946_684_800.0) / (_DAY_S * 365.25)
    return np.asarray(np.interp(years, _DELTA_T_YEARS, _DELTA_T_S))


def earth_fixed(longitude_rad: Floats, latitude_rad: Floats, at: Moment) -> Floats:
    """Turn an apparent place on the ecliptic into a unit vector that is fixed to the Earth.

    Args:
        longitude_rad: Apparent ecliptic longitude, equinox of date [rad].
        latitude_rad: Ecliptic latitude [rad].
        at: The instants, of the same shape.

    Returns:
        Unit vectors, the axis first: x through 0° N 0° E, y through 0° N 90° E, z through the
        North Pole. Polar motion (below 0.6″) is left out.
    """
    ahead = np.cos(latitude_rad) * np.cos(longitude_rad)
    aside = np.cos(latitude_rad) * np.sin(longitude_rad)
    above = np.sin(latitude_rad)
    lean_cos, lean_sin = np.cos(at.obliquity_rad), np.sin(at.obliquity_rad)
    aside, above = aside * lean_cos - above * lean_sin, aside * lean_sin + above * lean_cos
    turn_cos, turn_sin = np.cos(at.turned_rad), np.sin(at.turned_rad)
    return np.stack(
        [ahead * turn_cos + aside * turn_sin, aside * turn_cos - ahead * turn_sin, above]
    )


def _leap_s(utc: Floats) -> Floats:
    counted = np.searchsorted(_LEAPS_UNIX_S, utc, side="right")
    return np.asarray(counted + _TAI_MINUS_UTC_1972_S)


def _mean_sidereal_rad(ut1_s: Floats) -> Floats:
    """Mean sidereal time at Greenwich (IAU 1982; Meeus, Astronomical Algorithms, 12.4) [rad]."""
    days = (ut1_s - _J2000_UNIX_S) / _DAY_S
    centuries = days / _CENTURY_DAYS
    turned = (
        280.46061837
        + 360.98564736629 * days
        + centuries * centuries * (0.000387933 - centuries / 38_710_000.0)
    )
    return np.radians(turned % 360.0)


def _mean_obliquity_rad(centuries: Floats) -> Floats:
    """Mean obliquity of the ecliptic (Meeus 22.2; within 1″ over 2000 years) [rad]."""
    seconds = 84_381.448 - centuries * (46.8150 + centuries * (0.00059 - 0.001813 * centuries))
    return np.radians(seconds / 3600.0)


def _nutation_rad(centuries: Floats) -> tuple[Floats, Floats]:
    """Nutation in longitude and in obliquity (Meeus, chapter 22; within 0.5″ and 0.1″) [rad]."""
    node = np.radians(125.04452 - 1934.136261 * centuries)
    sun = np.radians(280.4665 + 36_000.7698 * centuries) * 2.0
    moon = np.radians(218.3165 + 481_267.8813 * centuries) * 2.0
    longitude = (
        -17.20 * np.sin(node) - 1.32 * np.sin(sun) - 0.23 * np.sin(moon) + 0.21 * np.sin(2 * node)
    )
    obliquity = (
        9.20 * np.cos(node) + 0.57 * np.cos(sun) + 0.10 * np.cos(moon) - 0.09 * np.cos(2 * node)
    )
    return np.radians(longitude / 3600.0), np.radians(obliquity / 3600.0)
