"""Boxes of where and when: what a clue is asked about.

A box is a cap of the Earth's sphere around a centre, times an interval of time around its middle.
Places are unit vectors from *geodetic* latitude and longitude: the "up" of a map. Then the sun's
altitude is exact, and a distance taken as the angle times the mean radius is off by up to 0.5 %.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

import numpy as np
import numpy.typing as npt

from firsthand.world.sun import subsolar_vectors

Array = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]
Truths = npt.NDArray[np.bool_]

EARTH_KM: Final = 6371.0088
"""Mean radius of the Earth [km] (IUGG)."""
TURN_PER_S: Final = 7.2925e-5
"""Fastest that the sun or a star moves over the ground [rad/s]: one turn in a sidereal day."""
DAY_S: Final = 86_400.0


@dataclass(frozen=True)
class Domain:
    """What is open before any clue: the whole Earth, and a period.

    Attributes:
        start_s: Its start [UTC seconds since 1970].
        end_s: Its end.
    """

    start_s: float
    end_s: float

    @property
    def length_s(self) -> float:
        """How long the period is [s]."""
        return self.end_s - self.start_s

    @property
    def told(self) -> str:
        """The days from which to which it lasts, in words."""
        first, last = (datetime.fromtimestamp(s, UTC).date() for s in (self.start_s, self.end_s))
        return f"{first} to {last}"


class Boxes:
    """Boxes of where and when, as arrays.

    Args:
        place: Centres, unit vectors of shape (3, N).
        reach: Radii of the caps [rad], of shape (N,).
        time: Middles of the intervals [UTC seconds since 1970].
        span: Half of their lengths [s].
        sun: Directions of the sun at the middles, of shape (3, N), if they are known already.
    """

    def __init__(
        self, place: Array, reach: Array, time: Array, span: Array, sun: Array | None = None
    ) -> None:
        self.place, self.reach, self.time, self.span = place, reach, time, span
        self._sun = sun

    def __len__(self) -> int:
        return int(self.place.shape[1])

    @functools.cached_property
    def sun(self) -> Array:
        """Directions of the sun at the middles, unit vectors of shape (3, N)."""
        return sun_at(self.time) if self._sun is None else self._sun

    @functools.cached_property
    def latitude(self) -> Array:
        """Latitudes of the centres [rad]."""
        out: Array = np.arcsin(np.clip(self.place[2], -1.0, 1.0))
        return out

    @functools.cached_property
    def slack(self) -> Array:
        """How far the sun's direction, against the ground, can be from the centre's [rad]."""
        return np.minimum(self.reach + TURN_PER_S * self.span, math.pi)


def sun_at(time: Array) -> Array:
    """Return the directions of the sun; each distinct instant is computed once.

    Args:
        time: UTC seconds since 1970.

    Returns:
        Unit vectors of shape (3, N), fixed to the Earth.
    """
    distinct, which = np.unique(time, return_inverse=True)
    return subsolar_vectors(distinct)[:, which.reshape(-1)]


def points(place: Array, time: Array) -> Boxes:
    """Return boxes without size: single places at single moments."""
    none = np.zeros(place.shape[1])
    return Boxes(place, none, np.broadcast_to(time, none.shape), none)


def vectors(latitude_deg: npt.ArrayLike, longitude_deg: npt.ArrayLike) -> Array:
    """Return unit vectors of places, of shape (3, N).

    Args:
        latitude_deg: Geodetic latitudes [deg], of shape (N,).
        longitude_deg: Longitudes [deg], east positive.
    """
    phi, lam = np.radians(np.atleast_1d(latitude_deg)), np.radians(np.atleast_1d(longitude_deg))
    return np.stack([np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi)])


def degrees(place: Array) -> tuple[Array, Array]:
    """Return latitudes and longitudes [deg] of unit vectors of shape (3, N)."""
    latitude = np.degrees(np.arctan2(place[2], np.hypot(place[0], place[1])))
    return latitude, np.degrees(np.arctan2(place[1], place[0]))


def angle(place: Array, other: Array) -> Array:
    """Return the angles [rad] between unit vectors; exact to some centimetres on the ground.

    Args:
        place: Vectors of shape (3, N).
        other: Vectors of shape (3, K).

    Returns:
        Angles of shape (K, N).
    """
    dots = cosines(place, other)
    near = np.arccos(np.clip(dots, -1.0, 1.0))
    # The arc cosine loses digits where vectors are nearly parallel; the chord does not.
    close_k, close_n = np.nonzero(dots > 1.0 - 1e-6)
    if close_k.size:
        chord = np.linalg.norm(place[:, close_n] - other[:, close_k], axis=0)
        near[close_k, close_n] = 2.0 * np.arcsin(0.5 * chord)
    return near


def cosines(place: Array, other: Array) -> Array:
    """Return the scalar products of vectors, written out, because threads would cost more.

    Args:
        place: Vectors of shape (3, N).
        other: Vectors of shape (3, K).

    Returns:
        Products of shape (K, N).
    """
    x, y, z = (other[axis][:, None] * place[axis] for axis in range(3))
    out: Array = x + y + z
    return out


def compass(latitude: Array, place: Array) -> tuple[Array, Array]:
    """Return the unit vectors east and north at places; at a pole, along the meridian of 0°.

    Args:
        latitude: Latitudes [rad], of shape (N,).
        place: Unit vectors of shape (3, N).
    """
    level = np.hypot(place[0], place[1])
    safe = np.where(level > 0, level, 1.0)
    cos_lam = np.where(level > 0, place[0] / safe, 1.0)
    sin_lam = np.where(level > 0, place[1] / safe, 0.0)
    sin_phi, cos_phi = np.sin(latitude), np.cos(latitude)
    east = np.stack([-sin_lam, cos_lam, np.zeros_like(level)])
    north = np.stack([-sin_phi * cos_lam, -sin_phi * sin_lam, cos_phi])
    return east, north


def swing(slack: Array, distance: Array) -> Array:
    """Return how far a bearing to a point can turn when the point moves.

    Args:
        slack: How far the point moves at most [rad].
        distance: How far away it was [rad].

    Returns:
        Angles [rad]; pi where the point may pass over the place or its antipode.
    """
    far = np.sin(np.clip(distance, 0.0, math.pi))
    moved = np.sin(np.minimum(slack, math.pi / 2))
    free = (moved >= far) | (slack >= math.pi / 2)
    return np.where(free, math.pi, np.arcsin(np.clip(moved / np.where(free, 1.0, far), 0.0, 1.0)))


def turn_of_north(boxes: Boxes) -> Array:
    """Return how far north at another place of a box can be turned from north at its centre [rad].

    The change of north along a path is at most its length times the tangent of the largest
    latitude on it (the convergence of meridians).
    """
    highest = np.abs(boxes.latitude) + boxes.reach
    free = highest >= math.pi / 2 - 1e-6
    turned = boxes.reach * np.tan(np.where(free, 0.0, highest))
    return np.where(free, math.pi, np.minimum(turned, math.pi))
