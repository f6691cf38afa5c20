"""Clues that a person measures: in a frame, on a map, on a compass.

A shadow is measured by three points in a frame: the foot of something upright, the tip of its
shadow, and its top. Only where the shadow lies straight across the line of sight are both lengths
seen alike; elsewhere the shadow is foreshortened, and all that is left is that the sun stood no
higher than the ratio says.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from firsthand.locate.forms.given import InvalidClueError, number
from firsthand.locate.making import Draft

Point = tuple[int, int]

_TILT_DEG: Final = 30.0
_STEPS: Final = 4
_MOST_RATIO: Final = 50.0
_LEAST_RATIO: Final = 0.02


def shadow(
    base: Point, tip: Point, top: Point, frame: Point, *, within_px: int = 3, across: bool = False
) -> Draft:
    """Return the clue of an upright thing and its shadow on level ground.

    Args:
        base: Its foot, where the shadow starts [px from the left, px from the top].
        tip: The tip of the shadow.
        top: Its top.
        frame: Width and height of the frame [px].
        within_px: How far each point may be off [px].
        across: Whether the shadow lies straight across the line of sight.

    Raises:
        InvalidClueError: If a point lies outside of the frame, the thing is not upright, or the
            lengths cannot be told from the error of the points.
    """
    _check_frame(base, tip, top, frame, within_px)
    tall, long = math.dist(base, top), math.dist(base, tip)
    slack = within_px * math.sqrt(2)
    if tall <= slack or long <= slack:
        msg = "the thing or its shadow is no longer than the error of its points"
        raise InvalidClueError(msg)
    low, high = (tall - slack) / (long + slack), (tall + slack) / (long - slack)
    words = f"shadow: {tall:.0f} px tall, {long:.0f} px long, points within {within_px} px"
    assumes = ["the thing is upright, the ground level and the camera held level"]
    if across:
        assumes.append("the shadow lies across the line of sight")
        parameters = {"ratio_low": _told(low), "ratio_high": _told(high), "spread_percent": "8"}
        return Draft("shadow-ratio", parameters, words, tuple(assumes))
    assumes.append("the shadow may be foreshortened, so the sun stood no higher than it seems")
    parameters = {
        "ratio_low": _told(min(_LEAST_RATIO, low)),
        "ratio_high": _told(high),
        "spread_percent": "8",
    }
    return Draft("shadow-ratio", parameters, words, tuple(assumes))


def shadow_lengths(height: str, length: str, *, within_percent: str = "5") -> Draft:
    """Return the clue of a height and a shadow's length measured in one unit.

    Args:
        height: Height of the upright thing [decimal].
        length: Length of its shadow in the same unit [decimal].
        within_percent: How far the ratio may be off [decimal].

    Raises:
        InvalidClueError: If one is no length.
    """
    given = {"height": height, "length": length, "within_percent": within_percent}
    ratio = number(given, "height", 1e-3, 1e6) / number(given, "length", 1e-3, 1e6)
    part = number(given, "within_percent", 0, 90) / 100
    if not _LEAST_RATIO <= ratio <= _MOST_RATIO:
        msg = f"a shadow {1 / ratio:.3g} times as long as its thing is tall is not one of the sun"
        raise InvalidClueError(msg)
    return Draft(
        "shadow-ratio",
        {
            "ratio_low": _told(ratio * (1 - part)),
            "ratio_high": _told(ratio * (1 + part)),
            "spread_percent": "8",
        },
        f"shadow: height over length {ratio:.3g}, within {within_percent} %",
        ("the thing is upright and the ground level",),
    )


def two_shadows(
    minutes_apart: str,
    *,
    turned_deg: str | None = None,
    first: tuple[str, str] | None = None,
    second: tuple[str, str] | None = None,
    spread_deg: str = "2",
) -> Draft:
    """Return the clue of one thing's shadow at two moments of an unknown clock.

    Args:
        minutes_apart: How long apart they are [min, decimal].
        turned_deg: How far the shadow turned, clockwise from above [deg, decimal].
        first: Between which the first height over length lies [decimals].
        second: The second.
        spread_deg: How far the turn may be off [deg, decimal].
    """
    parameters: dict[str, str] = {"minutes_apart": minutes_apart, "spread_deg": spread_deg}
    if turned_deg is not None:
        parameters["turned_deg"] = turned_deg
    for name, ratio in (("first", first), ("second", second)):
        if ratio is not None:
            parameters[f"{name}_ratio_low"], parameters[f"{name}_ratio_high"] = ratio
    assumes = ("the thing is upright and the ground level", "both shadows are of one thing")
    return Draft("two-shadows", parameters, f"two shadows {minutes_apart} minutes apart", assumes)


def sun_azimuth(azimuth_deg: str, *, spread_deg: str = "8") -> Draft:
    """Return the clue of the sun's direction from true north [deg]; shadows point away from it."""
    parameters = {"azimuth_deg": azimuth_deg, "spread_deg": spread_deg}
    number(parameters, "azimuth_deg", 0, 360)
    words = f"sun at azimuth {azimuth_deg}°, within {spread_deg}°"
    return Draft("sun-azimuth", parameters, words, ("the heading was taken from true north",))


def sun_altitude(altitude_deg: str, *, spread_deg: str = "1.5") -> Draft:
    """Return the clue of the sun's altitude as seen [deg]."""
    parameters = {"altitude_deg": altitude_deg, "spread_deg": spread_deg}
    return Draft("sun-altitude", parameters, f"sun {altitude_deg}° high, within {spread_deg}°")


def bearing(
    latitude_deg: str,
    longitude_deg: str,
    bearing_deg: str,
    *,
    name: str = "",
    spread_deg: str = "5",
    within_km: str = "30",
) -> Draft:
    """Return the clue that a landmark lies in a direction from the camera.

    Args:
        latitude_deg: Latitude of the landmark [deg].
        longitude_deg: Longitude of the landmark [deg].
        bearing_deg: Direction to it from the camera, from true north [deg].
        name: Its name.
        spread_deg: How far the bearing may be off [deg].
        within_km: How far it can be seen [km].
    """
    parameters = {
        "name": name,
        "latitude_deg": latitude_deg,
        "longitude_deg": longitude_deg,
        "bearing_deg": bearing_deg,
        "spread_deg": spread_deg,
        "within_km": within_km,
    }
    told = name or f"{latitude_deg}, {longitude_deg}"
    words = f"{told} bears {bearing_deg}° from the camera, within {spread_deg}°"
    return Draft("bearing", parameters, words, ("the heading was taken from true north",))


def at(latitude_deg: str, longitude_deg: str, *, within_m: str = "100") -> Draft:
    """Return the clue of a point, and how far it may be off [m]."""
    parameters = {
        "latitude_deg": latitude_deg,
        "longitude_deg": longitude_deg,
        "radius_m": within_m,
    }
    return Draft("point", parameters, f"at {latitude_deg},{longitude_deg} ±{within_m}m")


def region(corners: Sequence[tuple[str, str]], *, name: str = "", edge_km: str = "1") -> Draft:
    """Return the clue of a region drawn by its corners (latitude and longitude [deg])."""
    rows = [
        {"latitude_deg": latitude, "longitude_deg": longitude} for latitude, longitude in corners
    ]
    parameters = {"corners": rows, "edge_km": edge_km, "name": name}
    return Draft("region", parameters, name or f"a region of {len(rows)} corners")


def moon(
    *, altitude_deg: str | None = None, azimuth_deg: str | None = None, spread_deg: str = "2"
) -> Draft:
    """Return the clue of where the moon stood [deg]."""
    parameters: dict[str, str] = {}
    if altitude_deg is not None:
        parameters |= {"altitude_deg": altitude_deg, "altitude_spread_deg": spread_deg}
    if azimuth_deg is not None:
        parameters["azimuth_deg"] = azimuth_deg
    return Draft("moon", parameters, "where the moon stood")


def moon_phase(lit_percent: str, *, side: str | None = None, spread_percent: str = "7") -> Draft:
    """Return the clue of how much of the moon was lit [%]; `side` is waxing or waning, if known."""
    parameters = {"lit_percent": lit_percent, "spread_percent": spread_percent}
    if side is not None:
        parameters["side"] = side
    words = f"moon lit to {lit_percent} %, within {spread_percent} %"
    return Draft("moon-phase", parameters, words)


def _check_frame(base: Point, tip: Point, top: Point, frame: Point, within_px: int) -> None:
    if min(frame) < 1 or within_px < 1:
        msg = "a frame has a width and a height, and points an error of at least a pixel"
        raise InvalidClueError(msg)
    for name, (x, y) in {"base": base, "tip": tip, "top": top}.items():
        if not (0 <= x < frame[0] and 0 <= y < frame[1]):
            msg = (
                f"the {name} at {x},{y} lies outside of the frame of {frame[0]} x {frame[1]} px: "
                "a shadow that leaves the frame has no tip to measure"
            )
            raise InvalidClueError(msg)
    away = math.degrees(math.atan2(abs(top[0] - base[0]), base[1] - top[1]))
    if base[1] <= top[1] or away > _TILT_DEG:
        msg = f"the top lies {away:.0f}° off the upright over the base: it is not upright"
        raise InvalidClueError(msg)


def _told(ratio: float) -> str:
    held = min(max(ratio, 0.001), 1_000.0)
    return f"{held:.{_STEPS}f}" if held >= 0.001 else "0.001"  # noqa: PLR2004 -- as the form's limit
