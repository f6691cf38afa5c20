"""The sun's longitude, as a sum of periodic terms.

Source: P. Bretagnon and J.-L. Simon, Planetary Programs and Tables from -4000 to +2800
(Willmann-Bell, 1986); also in N. Dershowitz and E. M. Reingold, Calendrical Calculations. It is
within 1″ of the planetary theory VSOP82 between 1900 and 2100.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from firsthand.world.earth_turn import Floats

# One row a term: size [5.729577951308232e-6 degrees], phase [deg], speed [deg / century].
_TERMS: Final = np.array(
    [
        (403406, 270.54861, 0.9287892),
        (195207, 340.19128, 35999.1376958),
        (119433, 63.91854, 35999.4089666),
        (112392, 331.26220, 35998.7287385),
        (3891, 317.843, 71998.20261),
        (2819, 86.631, 71998.4403),
        (1721, 240.052, 36000.35726),
        (660, 310.26, 71997.4812),
        (350, 247.23, 32964.4678),
        (334, 260.87, -19.4410),
        (314, 297.82, 445267.1117),
        (268, 343.14, 45036.8840),
        (242, 166.79, 3.1008),
        (234, 81.53, 22518.4434),
        (158, 3.50, -19.9739),
        (132, 132.75, 65928.9345),
        (129, 182.95, 9038.0293),
        (114, 162.03, 3034.7684),
        (99, 29.8, 33718.148),
        (93, 266.4, 3034.448),
        (86, 249.2, -2280.773),
        (78, 157.6, 29929.992),
        (72, 257.8, 31556.493),
        (68, 185.1, 149.588),
        (64, 69.9, 9037.750),
        (46, 8.0, 107997.405),
        (38, 197.1, -4444.176),
        (37, 250.4, 151.771),
        (32, 65.3, 67555.316),
        (29, 162.7, 31556.080),
        (28, 341.5, -4561.540),
        (27, 291.6, 107996.706),
        (27, 98.5, 1221.655),
        (25, 146.7, 62894.167),
        (24, 110.0, 31437.369),
        (21, 5.2, 14578.298),
        (21, 342.6, -31931.757),
        (20, 230.9, 34777.243),
        (18, 256.1, 1221.999),
        (17, 45.3, 62894.511),
        (14, 242.9, -4442.039),
        (13, 115.2, 107997.909),
        (13, 151.8, 119.066),
        (13, 285.3, 16859.071),
        (12, 53.3, -4.578),
        (10, 126.6, 26895.292),
        (10, 205.7, -39.127),
        (10, 85.9, 12297.536),
        (10, 146.1, 90073.778),
    ]
)
_SIZES: Final = _TERMS[:, 0]
_PHASES_RAD: Final = np.radians(_TERMS[:, 1])
_SPEEDS_RAD: Final = np.radians(_TERMS[:, 2])
_AT_ONCE: Final = 4096  # instants; keeps the table of angles small
_UNIT_DEG: Final = 5.729577951308232e-6
_MEAN_DEG: Final = 282.7771834
_SPEED_DEG: Final = 36000.76953744
_ABERRATION_DEG: Final = -0.005690  # at the mean distance; its yearly change is 0.000097
_ABERRATION_SWING_DEG: Final = 0.0000974


def longitude_rad(centuries: Floats) -> Floats:
    """Return the sun's longitude with aberration but without nutation, equinox of date [rad].

    Args:
        centuries: Julian centuries of dynamical time since J2000.0.
    """
    flat = centuries.ravel()
    total = np.empty_like(flat)
    for start in range(0, flat.size, _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        angles = _PHASES_RAD + np.multiply.outer(flat[part], _SPEEDS_RAD)
        total[part] = np.sin(angles) @ _SIZES
    aberration = _ABERRATION_DEG + _ABERRATION_SWING_DEG * np.cos(
        np.radians(177.63 + 35_999.01848 * centuries)
    )
    degrees = (
        _MEAN_DEG + _SPEED_DEG * centuries + total.reshape(centuries.shape) * _UNIT_DEG + aberration
    )
    return np.radians(degrees % 360.0)
