"""Which rows of a gazetteer file lie near a point, in a district, or in a box."""

from __future__ import annotations

import functools
from typing import Final

import numpy as np
import numpy.typing as npt

from firsthand.world.gazetteer_file import UNITS_A_DEGREE, GazetteerFile, Rows
from firsthand.world.sky import frame

_SLACK: Final = 1.01  # the sphere is within 0.7 % of the ellipsoid
_ROUNDING: Final = 1e-6  # of single precision, in the cosine
_EARTH_KM: Final = 6371.0
_TURN: Final = 360 * UNITS_A_DEGREE


def rows_near(file: GazetteerFile, latitude_deg: float, longitude_deg: float, km: float) -> Rows:
    """Return the places within a distance of a point, and some a little further away.

    Raises:
        ValueError: If the point is none.
    """
    up = frame(latitude_deg, longitude_deg)[0]
    reach = np.cos(min(max(km, 0.0) * _SLACK / _EARTH_KM, np.pi))
    return np.flatnonzero(up @ _ups(file) >= reach - _ROUNDING)


def rows_within(file: GazetteerFile, country: str, admin1: str, admin2: str) -> Rows:
    """Return the places of a country, or of its districts that are not empty."""
    fits = np.ones(len(file), dtype=bool)
    for column, text in (("country", country), ("admin1", admin1), ("admin2", admin2)):
        if text or column == "country":
            listed = file.lists[column]
            number = listed.index(text) if text in listed else -1
            fits &= file.columns[column].astype(np.int64) == number
    return np.flatnonzero(fits)


def rows_in(file: GazetteerFile, bbox: tuple[float, float, float, float]) -> Rows:
    """Return the places in a box: west, south, east and north edge [deg].

    Raises:
        ValueError: If an edge is not finite.
    """
    if not np.isfinite(bbox).all():
        msg = "the edges of a box are finite numbers"
        raise ValueError(msg)
    west, south, east, north = (round(edge * UNITS_A_DEGREE) for edge in bbox)
    width = _TURN if east - west >= _TURN else (east - west) % _TURN or _TURN
    latitude = file.columns["latitude"]
    along = (file.columns["longitude"].astype(np.int64) - west) % _TURN
    return np.flatnonzero((along <= width) & (latitude >= south) & (latitude <= north))


@functools.lru_cache(maxsize=8)
def _ups(file: GazetteerFile) -> npt.NDArray[np.float32]:
    latitude = file.columns["latitude"] / UNITS_A_DEGREE
    return frame(latitude, file.columns["longitude"] / UNITS_A_DEGREE)[0].astype(np.float32)
