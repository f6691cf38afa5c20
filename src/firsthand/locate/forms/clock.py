"""``wall-clock`` and ``hour-of-day``: a clock was read, and its zone is not known.

A clock on the wall is ahead of UTC by the longitude's own time, give or take what politics adds:
taken as level from 0.7 h behind the sun's mean time to 1.5 h ahead of it (summer time in a wide
zone), with shoulders. The widths are judgements; where the zone is known, give an interval.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

import numpy as np

from firsthand.locate.boxes import DAY_S, Array, Boxes, Domain
from firsthand.locate.forms.given import InvalidClueError, number
from firsthand.locate.shapes import Shape, turned
from firsthand.locate.term import Form, plain

_HOUR_S: Final = 3600.0
_BEHIND_H: Final = -0.7
_AHEAD_H: Final = 1.5
_FALL_BEHIND_H: Final = 0.3
_FALL_AHEAD_H: Final = 0.7
_LINE_S: Final = 10 * _HOUR_S
_TURN_S: Final = DAY_S / (2 * math.pi)


def wall_clock(given: Mapping[str, Any], domain: Domain) -> Form:
    """Return the form of a date and time of day read from a clock in an unknown zone.

    Parameters: ``local`` (YYYY-MM-DDThh:mm:ss, without a zone); ``spread_min`` (5), how far the
    clock itself may be off.

    Raises:
        InvalidClueError: If it is no date and time, or lies outside the open period.
    """
    local = _local_s(given.get("local"))
    off = number(given, "spread_min", 0.0, 1e5, 5.0) * 60
    shape = Shape(
        _BEHIND_H * _HOUR_S,
        _AHEAD_H * _HOUR_S,
        math.hypot(_FALL_BEHIND_H * _HOUR_S, off),
        math.hypot(_FALL_AHEAD_H * _HOUR_S, off),
    )
    if not domain.start_s - DAY_S < local < domain.end_s + DAY_S:
        msg = f"{given['local']} lies outside the open period"
        raise InvalidClueError(msg)

    def bounds(boxes: Boxes) -> tuple[Array, Array]:
        ahead = local - boxes.time - _sun_time_s(boxes)
        slack = boxes.span + _slack_s(boxes)
        # Across the date line a zone lies a whole day beside the sun's own time.
        sun, wide = _sun_time_s(boxes), _slack_s(boxes)
        behind = np.where(sun + wide > _LINE_S, DAY_S, 0.0)
        before = np.where(wide - sun > _LINE_S, -DAY_S, 0.0)
        days = (np.zeros_like(sun), behind, before)
        mean = np.max([shape.mean(ahead + day, slack) for day in days], axis=0)
        return mean, np.max([shape.best(ahead + day, slack) for day in days], axis=0)

    area = shape.area * (1 + (DAY_S / 2 - _LINE_S) / (DAY_S / 2))
    return plain("both", bounds, math.log(domain.length_s / area), (local,))


def hour_of_day(given: Mapping[str, Any], domain: Domain) -> Form:
    """Return the form of a time of day on an unknown day in an unknown zone.

    Parameters: ``from_min``, ``to_min`` (minutes after midnight by the clock there; `to` may lie
    after midnight).
    """
    start = number(given, "from_min", 0, 1440)
    end = number(given, "to_min", 0, 2880)
    end += 1440 * (end < start)
    if end - start >= 1440:  # noqa: PLR2004 -- a day in minutes
        msg = "a time of day lasts less than a day"
        raise InvalidClueError(msg)
    # By the sun's own time the clock may be ahead or behind as much as zones are.
    low = start * 60 - _AHEAD_H * _HOUR_S
    high = end * 60 - _BEHIND_H * _HOUR_S
    middle, half = (low + high) / 2 / _TURN_S, (high - low) / 2 / _TURN_S
    half = min(half, math.pi)
    shape = Shape(
        -half, half, _FALL_AHEAD_H * _HOUR_S / _TURN_S, _FALL_BEHIND_H * _HOUR_S / _TURN_S
    )

    def bounds(boxes: Boxes) -> tuple[Array, Array]:
        by_sun = (boxes.time + _sun_time_s(boxes)) / _TURN_S - middle
        slack = np.minimum((boxes.span + _slack_s(boxes)) / _TURN_S, math.pi)
        number_ = turned(by_sun)
        return shape.mean(number_, slack), np.where(
            np.abs(number_) + slack >= math.pi, 0.0, shape.best(number_, slack)
        )

    del domain
    return plain("both", bounds, math.log(2 * math.pi / min(shape.area, 2 * math.pi)))


def weekday(given: Mapping[str, Any], domain: Domain) -> Form:
    """Return the form of a day of the week, of which week is not said.

    Parameters: ``day`` (0 for Monday to 6); ``edge_h`` (6), since its zone is not known.
    """
    day = number(given, "day", 0, 6)
    edge = number(given, "edge_h", 0.0, 48, 6.0) * _HOUR_S
    week = 7 * DAY_S / (2 * math.pi)
    # 1970-01-01 was a Thursday.
    middle = ((day - 3) % 7 + 0.5) * DAY_S / week
    half = DAY_S / 2 / week
    shape = Shape(-half, half, edge / week, edge / week)

    def bounds(boxes: Boxes) -> tuple[Array, Array]:
        number_ = turned(boxes.time / week - middle)
        slack = np.minimum(boxes.span / week, math.pi)
        return shape.mean(number_, slack), np.where(
            np.abs(number_) + slack >= math.pi,
            shape.best(np.zeros_like(slack), slack),
            shape.best(number_, slack),
        )

    del domain
    return plain("time", bounds, math.log(2 * math.pi / shape.area))


def _sun_time_s(boxes: Boxes) -> Array:
    """Return how far the sun's mean time at the centres is ahead of UTC [s]."""
    out: Array = np.arctan2(boxes.place[1], boxes.place[0]) * _TURN_S
    return out


def _slack_s(boxes: Boxes) -> Array:
    """Return how much that differs within the boxes [s]: by their width in longitude."""
    level = np.cos(boxes.latitude)
    reach = np.sin(np.minimum(boxes.reach, math.pi / 2))
    pole = reach >= level
    width = np.where(pole, math.pi, np.arcsin(np.clip(reach / np.where(pole, 1.0, level), 0, 1)))
    out: Array = width * _TURN_S
    return out


def _local_s(written: Any) -> float:  # noqa: ANN401
    try:
        local = datetime.fromisoformat(written) if isinstance(written, str) else None
    except ValueError:
        local = None
    if local is None or local.tzinfo is not None:
        msg = f"local is {written!r}; it is a date and a time of day without a zone"
        raise InvalidClueError(msg)
    return local.replace(tzinfo=UTC).timestamp()
