"""Where the sun stands: over a place, over many places, over the whole Earth.

Instants are UTC seconds since 1970 [s]; angles are degrees [deg]; azimuths count from true north
through east; latitudes are geodetic (WGS84), so that "up" is the plumb line of a map and not the
direction from the Earth's centre. East and north are positive.

Altitudes are *geometric* (no air) unless ``apparent=True`` is asked for. A shadow follows the
apparent sun: either ask for apparent altitudes, or take the refraction off what was measured with
`geometric_deg`, once, and never both.

Accuracy of direction, over 2000-2035: 0.05′ against JPL's DE421, and 0.2′ against NREL's SPA, which
takes UTC for UT1 (``python -m bench sun`` measures both). The sun's parallax, 8.8″ at the horizon
and the same for all places at one altitude, is taken off in `position` and left out of everything
else here.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from firsthand.world import sun_series
from firsthand.world.earth_turn import Floats, earth_fixed, moment
from firsthand.world.sky import (
    apparent_deg,
    check_places,
    geometric_deg,
    horizontal,
    refraction_deg,
)

__all__ = [
    "SEMIDIAMETER_DEG",
    "Grid",
    "altitude_grid",
    "altitude_sines",
    "apparent_deg",
    "geometric_deg",
    "position",
    "refraction_deg",
    "subsolar_vectors",
]

# Single precision rounds some sines of the zenith to more than 1; a hair off keeps them below, and
# moves no altitude under 85° by more than 0.01′.
_SHRUNK: Final = 1.0 - 2e-7
_PLACES: Final = 16_384
_PIECE: Final = 200_000  # multiplications; OpenBLAS starts threads from 262,144

Singles = npt.NDArray[np.float32]

# Half the sun's disc [deg]: 15.7′ in July, 16.3′ in January.
SEMIDIAMETER_DEG: Final = 0.2666
_PARALLAX_DEG: Final = 8.794 / 3600.0


def subsolar_vectors(unix_s: npt.ArrayLike) -> Floats:
    """Return the directions of the sun, fixed to the Earth, as from its centre.

    Args:
        unix_s: UTC seconds since 1970, of shape (N,) [s].

    Returns:
        Unit vectors of shape (3, N): x through 0° N 0° E, y through 0° N 90° E, z through the
        North Pole. Seen from a place the sun stands lower by up to 8.8″ (parallax), left out.
    """
    at = moment(np.atleast_1d(np.asarray(unix_s, dtype=np.float64)))
    longitude = sun_series.longitude_rad(at.centuries) + at.nutation_rad
    return earth_fixed(longitude, np.zeros_like(longitude), at)


def position(
    latitude_deg: npt.ArrayLike,
    longitude_deg: npt.ArrayLike,
    unix_s: npt.ArrayLike,
    *,
    apparent: bool = False,
) -> tuple[Floats, Floats]:
    """Return how high the sun's centre stands, and in which direction.

    Args:
        latitude_deg: Geodetic latitude [deg], -90 to 90.
        longitude_deg: Longitude, east positive [deg]; any turn.
        unix_s: UTC seconds since 1970 [s]. The three are broadcast against each other.
        apparent: Whether to add the refraction of the standard atmosphere to the altitude.

    Returns:
        Altitude and azimuth [deg], each of the common shape; azimuth from 0 up to 360.

    Raises:
        ValueError: If a latitude lies beyond a pole or a number is not finite.
    """
    instants = np.asarray(unix_s, dtype=np.float64)
    toward = subsolar_vectors(instants.ravel()).reshape(3, *instants.shape)
    altitude, azimuth = horizontal(latitude_deg, longitude_deg, toward)
    altitude = altitude - _PARALLAX_DEG * np.cos(np.radians(altitude))
    return (apparent_deg(altitude) if apparent else altitude), azimuth


class Grid:
    """Places prepared for many looks at the sun: their "up", in single precision.

    Args:
        latitude_deg: Geodetic latitudes [deg].
        longitude_deg: Longitudes [deg]. The two are broadcast; for rows and columns give shapes
            (R, 1) and (C,), and far less is kept and multiplied.

    Raises:
        ValueError: If a latitude lies beyond a pole or a number is not finite.
    """

    def __init__(self, latitude_deg: npt.ArrayLike, longitude_deg: npt.ArrayLike) -> None:
        latitude = np.atleast_1d(np.asarray(latitude_deg, dtype=np.float64))
        longitude = np.atleast_1d(np.asarray(longitude_deg, dtype=np.float64))
        self.shape = np.broadcast_shapes(latitude.shape, longitude.shape)
        check_places(latitude, longitude)
        phi, lam = np.radians(latitude), np.radians(longitude)
        self._above: Singles = (np.sin(phi) * _SHRUNK).astype(np.float32)
        self._level: Singles = (np.cos(phi) * _SHRUNK).astype(np.float32)
        self._ahead: Singles = np.cos(lam).astype(np.float32)
        self._aside: Singles = np.sin(lam).astype(np.float32)
        columns = latitude.ndim == 2 and latitude.shape[1] == 1 and longitude.ndim == 1  # noqa: PLR2004
        self._rows = np.hstack([self._level, self._above]) if columns else None

    def sines(self, toward: npt.ArrayLike, out: Singles | None = None) -> Singles:
        """Return the sines of the altitudes of one direction.

        Args:
            toward: An Earth-fixed unit vector, of shape (3,).
            out: Where to write them, of the grid's shape; a new array if not given.
        """
        x, y, z = np.asarray(toward, dtype=np.float32)
        around = self._ahead * x + self._aside * y
        if self._rows is not None:
            return _products(self._rows, np.stack([around, np.full_like(around, z)]), out)
        high: Singles = np.multiply(self._level, around, out=out)
        high += self._above * z
        return high

    def sines_each(
        self, toward: npt.ArrayLike, which: npt.ArrayLike, out: Singles | None = None
    ) -> Singles:
        """Return the sines of the altitudes of a direction for each place.

        Args:
            toward: Earth-fixed unit vectors, of shape (3, N).
            which: For each place, which of them is its own; of the grid's shape.
            out: Where to write them, of the grid's shape; a new array if not given.
        """
        own = np.broadcast_to(np.asarray(which, dtype=np.intp), self.shape)
        vectors = np.asarray(toward, dtype=np.float32)
        parts = (self._ahead, self._aside, self._level, self._above)
        ahead, aside, level, above = (np.broadcast_to(part, self.shape) for part in parts)
        found = np.empty(self.shape, dtype=np.float32) if out is None else out
        # In pieces that stay in the processor's cache.
        piece = max(_PLACES // max(found[:1].size, 1), 1)
        for start in range(0, len(found), piece):
            at = slice(start, start + piece)
            x, y, z = (axis.take(own[at]) for axis in vectors)
            x *= ahead[at]
            y *= aside[at]
            x += y
            x *= level[at]
            z *= above[at]
            np.add(x, z, out=found[at])
        return found


def _products(rows: Singles, columns: Singles, out: Singles | None) -> Singles:
    """Multiply matrices in pieces so small that no linear algebra library starts threads for them.

    The work is a tenth of a millisecond; waiting for a thread on a busy machine is ten.
    """
    shape = len(rows), columns.shape[1]
    found = np.empty(shape, dtype=np.float32) if out is None else out
    piece = max(_PIECE // max(columns.size, 1), 1)
    for start in range(0, len(rows), piece):
        part = slice(start, start + piece)
        np.matmul(rows[part], columns, out=found[part])
    return found


def altitude_sines(
    unix_s: npt.ArrayLike,
    grid: Grid,
    which: npt.ArrayLike | None = None,
    out: Singles | None = None,
) -> Singles:
    """Return the sine of the sun's geometric altitude at each place of a grid.

    Args:
        unix_s: One instant [s]; with `which`, some instants, of shape (N,).
        grid: The places.
        which: For each place, which of the instants is its own: as when one local time is many
            instants.
        out: Where to write the answer, of the grid's shape; a new array if not given. Filling one
            array again and again takes half the time of making new ones.

    Returns:
        Sines, of the grid's shape, good to 3e-7, and without parallax (4e-5).
    """
    toward = subsolar_vectors(unix_s)
    if which is None:
        return grid.sines(toward[:, 0], out)
    return grid.sines_each(toward, which, out)


def altitude_grid(
    unix_s: npt.ArrayLike,
    grid: Grid,
    which: npt.ArrayLike | None = None,
    out: Singles | None = None,
) -> Singles:
    """Return the sun's geometric altitude at each place of a grid [deg].

    As `altitude_sines`. Good to 0.25′ up to 85°; within a degree of the zenith, where the sine
    hardly changes, to 2′.
    """
    sines = altitude_sines(unix_s, grid, which, out)
    np.arcsin(sines, out=sines)
    sines *= np.float32(180.0 / np.pi)
    return sines
