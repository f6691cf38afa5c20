"""Towns on a map, to find one's way by."""

from __future__ import annotations

import functools
from typing import Final

from firsthand.publish.maps import Dot, Frame
from firsthand.world.gazetteer import Gazetteer
from firsthand.world.gazetteer_file import BrokenGazetteerError

_MOST: Final = 7
_WIDE_DEG: Final = 90.0
_POLE_DEG: Final = 90.0


def towns(frame: Frame) -> list[Dot]:
    """Return the largest towns of the part of the Earth that a map shows; none of half of it."""
    places = _gazetteer()
    if places is None or frame.east - frame.west > _WIDE_DEG:
        return []
    box = (frame.west, max(frame.south, -_POLE_DEG), frame.east, min(frame.north, _POLE_DEG))
    found = places.in_box(box, at_most=_MOST)
    return [Dot(p.name, p.latitude_deg, p.longitude_deg, "town") for p in found]


@functools.cache
def _gazetteer() -> Gazetteer | None:
    try:
        return Gazetteer.open()
    except (OSError, BrokenGazetteerError):
        return None  # a map without towns is a map all the same
