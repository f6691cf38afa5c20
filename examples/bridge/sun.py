"""Where the sun stands, well enough for shadows (a few hundredths of a degree).

The formulas are the low-precision ones of Jean Meeus, "Astronomical Algorithms" (2nd edition,
1998), chapters 12, 22 and 25, as in the solar calculator of the NOAA Global Monitoring
Laboratory; refraction is Saemundsson's, chapter 16 there. Checked against example 25.a there
(1992 October 13, 0 h TD: right ascension 198.38083, declination -7.78507 degrees) and against
the worked example of Reda and Andreas, "Solar Position Algorithm" (2004), NREL/TP-560-34302.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from math import asin, atan2, cos, degrees, radians, sin, tan

_J2000 = datetime(2000, 1, 1, 12, tzinfo=UTC)


@dataclass(frozen=True)
class SunPosition:
    """Degrees: azimuth clockwise from true north; altitudes above the level horizon."""

    azimuth_deg: float
    altitude_deg: float
    geometric_altitude_deg: float


def equatorial(days: float) -> tuple[float, float, float]:
    """Give apparent right ascension, declination and true obliquity of date (degrees).

    `days` counts from 2000 January 1, 12 h.
    """
    t = days / 36525.0
    mean_longitude = 280.46646 + t * (36000.76983 + t * 0.0003032)
    anomaly = radians(357.52911 + t * (35999.05029 - t * 0.0001537))
    centre = (
        sin(anomaly) * (1.914602 - t * (0.004817 + t * 0.000014))
        + sin(2 * anomaly) * (0.019993 - t * 0.000101)
        + sin(3 * anomaly) * 0.000289
    )
    node = radians(125.04 - 1934.136 * t)
    longitude = radians(mean_longitude + centre - 0.00569 - 0.00478 * sin(node))
    mean_obliquity = 23.4392911 - t * (0.0130042 + t * (1.64e-7 - t * 5.04e-7))
    obliquity = radians(mean_obliquity + 0.00256 * cos(node))
    ascension = atan2(cos(obliquity) * sin(longitude), cos(longitude))
    declination = asin(sin(obliquity) * sin(longitude))
    return degrees(ascension) % 360.0, degrees(declination), degrees(obliquity)


def refraction_deg(altitude_deg: float) -> float:
    """Give how much the air lifts the sun (degrees), at 1010 hPa and 10 degrees Celsius."""
    return 1.02 / tan(radians(altitude_deg + 10.3 / (altitude_deg + 5.11))) / 60.0


def sun_position(when: datetime, latitude_deg: float, longitude_deg: float) -> SunPosition:
    """Give where the sun stands at an instant (with its offset) over a place (degrees)."""
    days = (when - _J2000).total_seconds() / 86400.0
    ascension, declination, obliquity = equatorial(days + 69.2 / 86400.0)  # TT - UT of 2022
    t = days / 36525.0
    nutation = -0.00478 * sin(radians(125.04 - 1934.136 * t))
    sidereal = 280.46061837 + 360.98564736629 * days + 0.000387933 * t * t
    sidereal += nutation * cos(radians(obliquity))
    hour = radians(sidereal + longitude_deg - ascension)
    north, tilt = radians(latitude_deg), radians(declination)
    altitude = degrees(asin(sin(north) * sin(tilt) + cos(north) * cos(tilt) * cos(hour)))
    altitude -= 0.00244 * cos(radians(altitude))  # seen from the surface, not from the centre
    azimuth = degrees(atan2(sin(hour), cos(hour) * sin(north) - tan(tilt) * cos(north))) + 180.0
    return SunPosition(azimuth % 360.0, altitude + refraction_deg(altitude), altitude)
