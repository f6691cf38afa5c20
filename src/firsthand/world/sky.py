"""The sky over a place: altitude and azimuth of a direction, and what the air does to it.

Angles are degrees [deg]; azimuths count from true north through east; latitudes are geodetic
(WGS84), so that "up" is a map's and not the direction from the Earth's centre.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from firsthand.world.earth_turn import Floats

# Refraction falls to nothing below the horizon, where it is no longer defined: between these.
_FADE_FROM_DEG: Final = -1.0
_FADE_TO_DEG: Final = -5.0
_POLE_DEG: Final = 90.0
_TURN_DEG: Final = 360.0


def horizontal(
    latitude_deg: npt.ArrayLike, longitude_deg: npt.ArrayLike, toward: Floats
) -> tuple[Floats, Floats]:
    """Return altitude and azimuth [deg] of Earth-fixed directions as seen from places.

    Args:
        latitude_deg: Geodetic latitude [deg], -90 to 90.
        longitude_deg: Longitude, east positive [deg].
        toward: Vectors of any length, of shape (3, ...), the rest broadcast against the places.

    Raises:
        ValueError: If a latitude lies beyond a pole or a number is not finite.
    """
    up, east, north = frame(latitude_deg, longitude_deg)
    high = up[0] * toward[0] + up[1] * toward[1] + up[2] * toward[2]
    right = east[0] * toward[0] + east[1] * toward[1]
    ahead = north[0] * toward[0] + north[1] * toward[1] + north[2] * toward[2]
    altitude = np.degrees(np.arctan2(high, np.hypot(right, ahead)))
    azimuth = np.degrees(np.arctan2(right, ahead)) % _TURN_DEG
    # The remainder of a tiny negative angle rounds to 360 itself.
    return altitude, np.where(azimuth >= _TURN_DEG, 0.0, azimuth)


def frame(
    latitude_deg: npt.ArrayLike, longitude_deg: npt.ArrayLike
) -> tuple[Floats, Floats, Floats]:
    """Return the unit vectors up, east and north of places, each of shape (3, ...).

    At a pole, north and east are those of the meridian that the longitude names.

    Raises:
        ValueError: If a latitude lies beyond a pole or a number is not finite.
    """
    latitude, longitude = np.broadcast_arrays(
        np.asarray(latitude_deg, dtype=np.float64), np.asarray(longitude_deg, dtype=np.float64)
    )
    check_places(latitude, longitude)
    phi, lam = np.radians(latitude), np.radians(longitude)
    sin_phi, cos_phi, sin_lam, cos_lam = np.sin(phi), np.cos(phi), np.sin(lam), np.cos(lam)
    up = np.stack([cos_phi * cos_lam, cos_phi * sin_lam, sin_phi])
    east = np.stack([-sin_lam, cos_lam, np.zeros_like(lam)])
    north = np.stack([-sin_phi * cos_lam, -sin_phi * sin_lam, cos_phi])
    return up, east, north


def check_places(latitude_deg: Floats, longitude_deg: Floats) -> None:
    """Refuse what is no place on Earth.

    Raises:
        ValueError: If a latitude lies beyond a pole or a number is not finite.
    """
    if not (np.isfinite(latitude_deg).all() and np.isfinite(longitude_deg).all()):
        msg = "a place has a finite latitude and longitude"
        raise ValueError(msg)
    if (np.abs(latitude_deg) > _POLE_DEG).any():
        msg = "a latitude lies between -90 and 90 degrees"
        raise ValueError(msg)


def refraction_deg(altitude_deg: npt.ArrayLike) -> Floats:
    """Return by how much the air lifts what stands *geometrically* at an altitude [deg].

    Saemundsson's formula (Sky and Telescope 72, 1986, p. 70; Meeus 16.4), for 1010 hPa and 10 °C:
    within 0.1′ of Bennett's above the horizon. The air of the day changes it by some 10 %, and by
    far more in the last degree. Below -1° it fades to nothing at -5°.

    Args:
        altitude_deg: Geometric altitude [deg].
    """
    altitude = np.asarray(altitude_deg, dtype=np.float64)
    held = np.clip(altitude, _FADE_FROM_DEG, 90.0)
    minutes = 1.02 / np.tan(np.radians(held + 10.3 / (held + 5.11)))
    fade = np.clip((altitude - _FADE_TO_DEG) / (_FADE_FROM_DEG - _FADE_TO_DEG), 0.0, 1.0)
    return np.asarray(np.maximum(minutes, 0.0) / 60.0 * fade)


def apparent_deg(geometric_altitude_deg: npt.ArrayLike) -> Floats:
    """Return where one sees what stands at a geometric altitude [deg]."""
    altitude = np.asarray(geometric_altitude_deg, dtype=np.float64)
    return altitude + refraction_deg(altitude)


def geometric_deg(apparent_altitude_deg: npt.ArrayLike) -> Floats:
    """Return where that stands which one sees at an altitude [deg]: undoes `apparent_deg`.

    Use it once, on what was measured from a shadow, before comparing with geometric altitudes.
    """
    seen = np.asarray(apparent_altitude_deg, dtype=np.float64)
    altitude = seen - refraction_deg(seen)
    # Refraction changes by at most 0.2 of the altitude's change, so each round gains a digit or so.
    for _ in range(12):
        altitude = seen - refraction_deg(altitude)
    return altitude
