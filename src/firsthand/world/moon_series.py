"""The moon's place, as sums of periodic terms.

Source: J. Meeus, Astronomical Algorithms (2nd edition, 1998), chapter 47, tables 47.A and 47.B,
which shorten M. Chapront-Touzé and J. Chapront's ELP-2000/82: within 10″ in longitude and 4″ in
latitude.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from firsthand.world.earth_turn import Floats

# Multiples of D, M, M', F; size in longitude [1e-6 deg] (sine), in distance [m] (cosine).
_LONGITUDE: Final = np.array(
    [
        (0, 0, 1, 0, 6288774, -20905355),
        (2, 0, -1, 0, 1274027, -3699111),
        (2, 0, 0, 0, 658314, -2955968),
        (0, 0, 2, 0, 213618, -569925),
        (0, 1, 0, 0, -185116, 48888),
        (0, 0, 0, 2, -114332, -3149),
        (2, 0, -2, 0, 58793, 246158),
        (2, -1, -1, 0, 57066, -152138),
        (2, 0, 1, 0, 53322, -170733),
        (2, -1, 0, 0, 45758, -204586),
        (0, 1, -1, 0, -40923, -129620),
        (1, 0, 0, 0, -34720, 108743),
        (0, 1, 1, 0, -30383, 104755),
        (2, 0, 0, -2, 15327, 10321),
        (0, 0, 1, 2, -12528, 0),
        (0, 0, 1, -2, 10980, 79661),
        (4, 0, -1, 0, 10675, -34782),
        (0, 0, 3, 0, 10034, -23210),
        (4, 0, -2, 0, 8548, -21636),
        (2, 1, -1, 0, -7888, 24208),
        (2, 1, 0, 0, -6766, 30824),
        (1, 0, -1, 0, -5163, -8379),
        (1, 1, 0, 0, 4987, -16675),
        (2, -1, 1, 0, 4036, -12831),
        (2, 0, 2, 0, 3994, -10445),
        (4, 0, 0, 0, 3861, -11650),
        (2, 0, -3, 0, 3665, 14403),
        (0, 1, -2, 0, -2689, -7003),
        (2, 0, -1, 2, -2602, 0),
        (2, -1, -2, 0, 2390, 10056),
        (1, 0, 1, 0, -2348, 6322),
        (2, -2, 0, 0, 2236, -9884),
        (0, 1, 2, 0, -2120, 5751),
        (0, 2, 0, 0, -2069, 0),
        (2, -2, -1, 0, 2048, -4950),
        (2, 0, 1, -2, -1773, 4130),
        (2, 0, 0, 2, -1595, 0),
        (4, -1, -1, 0, 1215, -3958),
        (0, 0, 2, 2, -1110, 0),
        (3, 0, -1, 0, -892, 3258),
        (2, 1, 1, 0, -810, 2616),
        (4, -1, -2, 0, 759, -1897),
        (0, 2, -1, 0, -713, -2117),
        (2, 2, -1, 0, -700, 2354),
        (2, 1, -2, 0, 691, 0),
        (2, -1, 0, -2, 596, 0),
        (4, 0, 1, 0, 549, -1423),
        (0, 0, 4, 0, 537, -1117),
        (4, -1, 0, 0, 520, -1571),
        (1, 0, -2, 0, -487, -1739),
        (2, 1, 0, -2, -399, 0),
        (0, 0, 2, -2, -381, -4421),
        (1, 1, 1, 0, 351, 0),
        (3, 0, -2, 0, -340, 0),
        (4, 0, -3, 0, 330, 0),
        (2, -1, 2, 0, 327, 0),
        (0, 2, 1, 0, -323, 1165),
        (1, 1, -1, 0, 299, 0),
        (2, 0, 3, 0, 294, 0),
        (2, 0, -1, -2, 0, 8752),
    ],
    dtype=np.float64,
)
# Multiples of D, M, M', F; size in latitude [1e-6 deg] (sine).
_LATITUDE: Final = np.array(
    [
        (0, 0, 0, 1, 5128122),
        (0, 0, 1, 1, 280602),
        (0, 0, 1, -1, 277693),
        (2, 0, 0, -1, 173237),
        (2, 0, -1, 1, 55413),
        (2, 0, -1, -1, 46271),
        (2, 0, 0, 1, 32573),
        (0, 0, 2, 1, 17198),
        (2, 0, 1, -1, 9266),
        (0, 0, 2, -1, 8822),
        (2, -1, 0, -1, 8216),
        (2, 0, -2, -1, 4324),
        (2, 0, 1, 1, 4200),
        (2, 1, 0, -1, -3359),
        (2, -1, -1, 1, 2463),
        (2, -1, 0, 1, 2211),
        (2, -1, -1, -1, 2065),
        (0, 1, -1, -1, -1870),
        (4, 0, -1, -1, 1828),
        (0, 1, 0, 1, -1794),
        (0, 0, 0, 3, -1749),
        (0, 1, -1, 1, -1565),
        (1, 0, 0, 1, -1491),
        (0, 1, 1, 1, -1475),
        (0, 1, 1, -1, -1410),
        (0, 1, 0, -1, -1344),
        (1, 0, 0, -1, -1335),
        (0, 0, 3, 1, 1107),
        (4, 0, 0, -1, 1021),
        (4, 0, -1, 1, 833),
        (0, 0, 1, -3, 777),
        (4, 0, -2, 1, 671),
        (2, 0, 0, -3, 607),
        (2, 0, 2, -1, 596),
        (2, -1, 1, -1, 491),
        (2, 0, -2, 1, -451),
        (0, 0, 3, -1, 439),
        (2, 0, 2, 1, 422),
        (2, 0, -3, -1, 421),
        (2, 1, -1, 1, -366),
        (2, 1, 0, 1, -351),
        (4, 0, 0, 1, 331),
        (2, -1, 1, 1, 315),
        (2, -2, 0, -1, 302),
        (0, 0, 1, 3, -283),
        (2, 1, 1, -1, -229),
        (1, 1, 0, -1, 223),
        (1, 1, 0, 1, 223),
        (0, 1, -2, -1, -220),
        (2, 1, -1, -1, -220),
        (1, 0, 1, 1, -185),
        (2, -1, -2, -1, 181),
        (0, 1, 2, 1, -177),
        (4, 0, -2, -1, 176),
        (4, -1, -1, -1, 166),
        (1, 0, 1, -1, -164),
        (4, 0, 1, -1, 132),
        (1, 0, -1, -1, -119),
        (4, -1, 0, -1, 115),
        (2, -2, 0, 1, 107),
    ],
    dtype=np.float64,
)
_MEAN_KM: Final = 385_000.56
_AT_ONCE: Final = 4096  # instants; keeps the table of angles small


def ecliptic(centuries: Floats) -> tuple[Floats, Floats, Floats]:
    """Return longitude and latitude [rad], without nutation, and distance [km] of the moon.

    Seen from the Earth's centre, equinox of date; light's time is in the series.

    Args:
        centuries: Julian centuries of dynamical time since J2000.0.
    """
    flat = centuries.ravel()
    parts = [_some(flat[at : at + _AT_ONCE]) for at in range(0, flat.size, _AT_ONCE)]
    whole = np.concatenate(parts, axis=1) if parts else np.empty((3, 0))
    longitude, latitude, distance = whole.reshape(3, *centuries.shape)
    return longitude, latitude, distance


def _some(t: Floats) -> Floats:
    mean = 218.3164477 + t * (481267.88123421 - t * (0.0015786 - t / 538841.0))
    elongation = 297.8501921 + t * (445267.1114034 - t * (0.0018819 - t / 545868.0))
    sun = 357.5291092 + t * (35999.0502909 - t * 0.0001536)
    moon = 134.9633964 + t * (477198.8675055 + t * (0.0087414 + t / 69699.0))
    node = 93.2720950 + t * (483202.0175233 - t * (0.0036539 + t / 3526000.0))
    arguments = np.radians(np.stack([elongation, sun, moon, node]))
    # The Earth's orbit grows rounder, and terms that hold the sun's anomaly with it.
    rounder = 1.0 - t * (0.002516 + t * 0.0000074)
    venus, jupiter, flattening = (
        np.radians(119.75 + 131.849 * t),
        np.radians(53.09 + 479264.290 * t),
        np.radians(313.45 + 481266.484 * t),
    )
    mean_rad, node_rad, moon_rad = np.radians(mean), np.radians(node), np.radians(moon)
    angles = _LONGITUDE[:, :4] @ arguments
    scale = rounder ** np.abs(_LONGITUDE[:, 1:2])
    along = _LONGITUDE[:, 4] @ (scale * np.sin(angles))
    along += 3958 * np.sin(venus) + 1962 * np.sin(mean_rad - node_rad) + 318 * np.sin(jupiter)
    away = _LONGITUDE[:, 5] @ (scale * np.cos(angles))
    angles = _LATITUDE[:, :4] @ arguments
    across = _LATITUDE[:, 4] @ (rounder ** np.abs(_LATITUDE[:, 1:2]) * np.sin(angles))
    across += (
        -2235 * np.sin(mean_rad)
        + 382 * np.sin(flattening)
        + 175 * (np.sin(venus - node_rad) + np.sin(venus + node_rad))
        + 127 * np.sin(mean_rad - moon_rad)
        - 115 * np.sin(mean_rad + moon_rad)
    )
    longitude = np.radians((mean + along * 1e-6) % 360.0)
    return np.stack([longitude, np.radians(across * 1e-6), _MEAN_KM + away * 1e-3])
