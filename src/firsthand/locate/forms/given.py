"""Reading a clue's parameters: every number in its range, every word there, or a clear refusal."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np

from firsthand.locate.boxes import EARTH_KM, Array, vectors
from firsthand.records import Instant, InvalidValueError

_DECIMAL: Final = re.compile(r"[+-]?\d{1,15}(\.\d{1,15})?", re.ASCII)
_MOST_PLACES: Final = 2_000
_NS: Final = 1e9


class InvalidClueError(InvalidValueError):
    """A clue says something that cannot be. The message says what, and what is allowed."""


def number(
    given: Mapping[str, Any], name: str, low: float, high: float, default: float | None = None
) -> float:
    """Return a decimal parameter.

    Args:
        given: The clue's parameters.
        name: Which one; its unit is the end of its name.
        low: The least that it may be.
        high: The most.
        default: What it is when it is not given; without a default it must be.

    Raises:
        InvalidClueError: If it is missing, no decimal, or out of its range.
    """
    written = given.get(name)
    if written is None:
        if default is None:
            msg = f"the clue lacks {name}"
            raise InvalidClueError(msg)
        return default
    text = str(written).strip() if isinstance(written, str | int) else ""
    if isinstance(written, bool) or _DECIMAL.fullmatch(text) is None:
        msg = f"{name} is {written!r}, which is no decimal number"
        raise InvalidClueError(msg)
    read = float(text)
    if not low <= read <= high:
        msg = f"{name} is {text}; it lies between {low:g} and {high:g}"
        raise InvalidClueError(msg)
    return read


def instant_s(given: Mapping[str, Any], name: str) -> float:
    """Return an instant parameter as UTC seconds since 1970.

    Raises:
        InvalidClueError: If it is missing or no instant with its offset.
    """
    written = given.get(name)
    if isinstance(written, Instant):
        return written.ns / _NS
    if not isinstance(written, str):
        msg = f"the clue lacks {name}"
        raise InvalidClueError(msg)
    try:
        return Instant(text=written).ns / _NS
    except InvalidValueError as error:
        msg = f"{name}: {error}"
        raise InvalidClueError(msg) from None


def word(given: Mapping[str, Any], name: str, allowed: Sequence[str]) -> str:
    """Return a parameter that is one of some words.

    Raises:
        InvalidClueError: If it is another.
    """
    written = given.get(name)
    if not isinstance(written, str) or written not in allowed:
        msg = f"{name} is {written!r}; it is one of {', '.join(allowed)}"
        raise InvalidClueError(msg)
    return written


def position(given: Mapping[str, Any]) -> Array:
    """Return the place of ``latitude_deg`` and ``longitude_deg`` as a unit vector of shape (3,).

    Raises:
        InvalidClueError: If it is no place on Earth.
    """
    latitude = number(given, "latitude_deg", -90.0, 90.0)
    longitude = number(given, "longitude_deg", -180.0, 180.0)
    place: Array = vectors(latitude, longitude)[:, 0]
    return place


def rows(given: Mapping[str, Any], name: str = "places") -> tuple[Mapping[str, Any], ...]:
    """Return a parameter that is a list of maps, at least one.

    Raises:
        InvalidClueError: If it is none, or empty, or too long.
    """
    written = given.get(name)
    if not isinstance(written, Sequence) or isinstance(written, str) or not written:
        msg = f"the clue lacks {name}: a list of at least one place"
        raise InvalidClueError(msg)
    if len(written) > _MOST_PLACES or not all(isinstance(each, Mapping) for each in written):
        msg = f"{name} is a list of at most {_MOST_PLACES} places"
        raise InvalidClueError(msg)
    return tuple(written)


def radians_of(km: float) -> float:
    """Return the angle at the Earth's centre [rad] of a distance on the ground [km]."""
    return km / EARTH_KM


def bearing_rad(given: Mapping[str, Any], name: str) -> float:
    """Return a compass bearing [rad], from true north through east; a word or degrees.

    Raises:
        InvalidClueError: If it is neither.
    """
    written = given.get(name)
    if isinstance(written, str) and written in COMPASS:
        return math.radians(COMPASS[written])
    return math.radians(number(given, name, -360.0, 360.0))


def unit(weights: Sequence[float]) -> Array:
    """Return weights brought to a sum of 1.

    Raises:
        InvalidClueError: If none is positive.
    """
    array = np.asarray(weights, dtype=np.float64)
    if not (array >= 0).all() or array.sum() <= 0:
        msg = "weights of places are at least 0, and one of them is more"
        raise InvalidClueError(msg)
    out: Array = array / array.sum()
    return out


COMPASS: Final[Mapping[str, float]] = {
    "north": 0.0,
    "north-east": 45.0,
    "east": 90.0,
    "south-east": 135.0,
    "south": 180.0,
    "south-west": 225.0,
    "west": 270.0,
    "north-west": 315.0,
}
