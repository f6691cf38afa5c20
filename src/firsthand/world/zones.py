"""Which clock a place keeps, and which instants a local time may be.

A place may have more than one zone: where a border is disputed, or where people keep two times
(Xinjiang), the map behind `at` names each. A local time may be one instant, two (when clocks were
put back) or none (when they were put forward): `local_times` says which, and never chooses.

The rules are those of the IANA time zone database as the package ``tzdata`` carries it, the same on
every machine; the map is that of timezone-boundary-builder (ODbL data), as ``tzfpy`` carries it,
simplified: within a kilometre or so of a border it may name the neighbour's zone.
"""

from __future__ import annotations

import datetime as dt
import functools
import importlib
import importlib.resources
import re
from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import numpy as np

from firsthand.world.sky import check_places

_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_+-]{0,31}(?:/[A-Za-z0-9_+-]{1,31}){0,3}", re.ASCII)
_DAY: Final = dt.timedelta(days=1)


class UnknownZoneError(ValueError):
    """A name is no time zone of the database."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name[:60]!r} is no time zone of the IANA database")


@dataclass(frozen=True)
class LocalTimes:
    """The instants at which a zone's clocks showed a time.

    Attributes:
        written: The time as the clocks showed it (without offset).
        zone: The zone's name.
        instants: Those instants, in order, with the zone's offset: none, one or two.
        jump: Where clocks skipped the time or showed it twice: the offsets before and after.
    """

    written: dt.datetime
    zone: str
    instants: tuple[dt.datetime, ...]
    jump: tuple[dt.timedelta, dt.timedelta] | None = None

    @property
    def what(self) -> str:
        """``once``, ``twice`` (clocks were put back) or ``never`` (they were put forward)."""
        return ("never", "once", "twice")[len(self.instants)]

    @property
    def unix_s(self) -> tuple[int, ...]:
        """The instants as UTC seconds since 1970 [s], fractions cut off."""
        return tuple(int(instant.timestamp() // 1) for instant in self.instants)


def at(latitude_deg: float, longitude_deg: float) -> tuple[str, ...]:
    """Return the zones that a place may keep, sorted: several where that is disputed.

    On the high seas they are nautical ("Etc/GMT-3").

    Raises:
        ValueError: If the place is none.
        ModuleNotFoundError: If ``tzfpy`` is not installed.
    """
    check_places(np.asarray(latitude_deg, np.float64), np.asarray(longitude_deg, np.float64))
    tzfpy = importlib.import_module("tzfpy")  # 5 MB, and 40 MB in memory: for who asks only
    turned = (longitude_deg + 180.0) % 360.0 - 180.0
    return tuple(sorted(set(tzfpy.get_tzs(turned, latitude_deg))))


def local_times(date: dt.date, time: dt.time, zone: str) -> LocalTimes:
    """Return the instants at which a zone's clocks showed a date and a time.

    Args:
        date: The date, by the zone's calendar.
        time: The time, without an offset.
        zone: The zone's IANA name.

    Raises:
        UnknownZoneError: If there is no such zone.
        ValueError: If the time carries an offset, or is too near the ends of the calendar.
    """
    if time.tzinfo is not None:
        msg = "a time with an offset is an instant already"
        raise ValueError(msg)
    rules = rules_of(zone)
    written = dt.datetime.combine(date, time.replace(fold=0))
    if not dt.date.min + _DAY <= date <= dt.date.max - _DAY:
        msg = "the first and the last day of the calendar have no local times"
        raise ValueError(msg)
    both = [written.replace(tzinfo=rules, fold=fold) for fold in (0, 1)]
    offsets = [each.utcoffset() or dt.timedelta() for each in both]
    if offsets[0] == offsets[1]:
        return LocalTimes(written, zone, (both[0],))
    real = [each for each in both if _shows(each, rules) == written]
    return LocalTimes(written, zone, tuple(real), (offsets[0], offsets[1]))


@functools.lru_cache(maxsize=640)
def rules_of(zone: str) -> ZoneInfo:
    """Return a zone's rules, from ``tzdata`` where it is installed and else from the system.

    Raises:
        UnknownZoneError: If there is no such zone.
    """
    if _NAME.fullmatch(zone) is None:
        raise UnknownZoneError(zone)
    try:
        packed = importlib.resources.files("tzdata").joinpath("zoneinfo", *zone.split("/"))
        with packed.open("rb") as file:
            return ZoneInfo.from_file(file, key=zone)
    except ModuleNotFoundError:
        return _system_rules(zone)
    except (OSError, ValueError) as error:
        raise UnknownZoneError(zone) from error


def rules_version() -> str:
    """Return which edition of the IANA database the rules are from; or ``the system's``."""
    try:
        tzdata = importlib.import_module("tzdata")
    except ModuleNotFoundError:
        return "the system's"
    return str(tzdata.IANA_VERSION)


def _system_rules(zone: str) -> ZoneInfo:
    try:
        return ZoneInfo(zone)
    except (ZoneInfoNotFoundError, OSError, ValueError) as error:
        raise UnknownZoneError(zone) from error


def _shows(instant: dt.datetime, rules: ZoneInfo) -> dt.datetime:
    there = instant.astimezone(dt.UTC).astimezone(rules)
    return there.replace(tzinfo=None, fold=0)
