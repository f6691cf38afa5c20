"""Positions as files write them: ISO 6709 strings in films, EXIF degrees in photographs."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Any, Final

from firsthand.records import Facts

_ISO6709: Final = re.compile(
    r"(?P<lat>[+-]\d{2,6}(?:\.\d{1,12})?)(?P<lon>[+-]\d{3,7}(?:\.\d{1,12})?)"
    r"(?P<alt>[+-]\d{1,6}(?:\.\d{1,12})?)?(?:CRS\w+)?/?"
)
_MOST_DECIMALS: Final = 7
_MINUTES: Final = 60


def iso6709(written: str) -> Facts | None:
    """Read a position as ISO 6709:2022, Annex H writes it: ``+48.1234+011.1234+519.0/``.

    Degrees, degrees and minutes, or degrees, minutes and seconds, by the number of digits before
    the point. Degrees are told with as many decimals as were written.

    Returns:
        ``latitude_deg``, ``longitude_deg`` and, if there, ``altitude_m``; nothing if it is none.
    """
    match = _ISO6709.fullmatch(written.strip())
    if match is None:
        return None
    latitude, longitude = _sexagesimal(match["lat"], 2), _sexagesimal(match["lon"], 3)
    if latitude is None or longitude is None:
        return None
    return position(latitude, longitude, altitude=match["alt"] and _decimal(match["alt"]))


def position(
    latitude: tuple[Fraction, int], longitude: tuple[Fraction, int], *, altitude: str | None = None
) -> Facts | None:
    """Return a position's facts; nothing for a position that is on no globe, or exactly 0, 0.

    Args:
        latitude: Degrees north and how many decimals of them were measured.
        longitude: Degrees east, likewise.
        altitude: Metres above whatever the file means [decimal].
    """
    (lat, lat_decimals), (lon, lon_decimals) = latitude, longitude
    if abs(lat) > 90 or abs(lon) > 180 or (lat == 0 and lon == 0):  # noqa: PLR2004 -- degrees
        return None
    facts = {
        "latitude_deg": _told(lat, lat_decimals),
        "longitude_deg": _told(lon, lon_decimals),
    }
    return Facts(facts, altitude_m=altitude) if altitude else Facts(facts)


def exif_degrees(parts: Any, ref: Any, negative: str) -> tuple[Fraction, int] | None:  # noqa: ANN401
    """Read degrees, minutes and seconds as EXIF keeps them, with their hemisphere.

    Args:
        parts: Three rationals.
        ref: ``N``, ``S``, ``E`` or ``W``.
        negative: Which of them is negative.

    Returns:
        Degrees, and how many decimals of them were measured; nothing if they are no degrees.
    """
    found = rationals(parts)
    if found is None or len(found) != 3 or not isinstance(ref, str) or not ref[:1].isalpha():  # noqa: PLR2004
        return None
    degrees = found[0] + found[1] / _MINUTES + found[2] / _MINUTES**2
    # One unit of the finest part that is used: of seconds, unless there are none at all.
    unit = Fraction(1, _MINUTES**2 * found[2].denominator)
    if not found[2]:
        unit = Fraction(1, _MINUTES * found[1].denominator)
        if not found[1] or found[0].denominator > 1:
            unit = Fraction(1, max(found[0].denominator, _MINUTES**2))
    decimals = max(0, math.ceil(-math.log10(unit)))
    sign = -1 if ref[:1].upper() == negative else 1
    return sign * degrees, min(decimals, _MOST_DECIMALS)


def rationals(parts: Any) -> Sequence[Fraction] | None:  # noqa: ANN401
    """Read EXIF rationals; nothing if one is no number."""
    if not isinstance(parts, tuple | list):
        parts = (parts,)
    try:
        return [
            Fraction(p) if isinstance(p, int) else Fraction(int(p.numerator), int(p.denominator))
            for p in parts
        ]
    except (AttributeError, TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None


def _sexagesimal(written: str, degree_digits: int) -> tuple[Fraction, int] | None:
    sign, digits = (-1 if written[0] == "-" else 1), written[1:]
    whole, _, decimals = digits.partition(".")
    if len(whole) not in {degree_digits, degree_digits + 2, degree_digits + 4}:
        return None
    parts = [whole[:degree_digits], whole[degree_digits:][:2], whole[degree_digits + 2 :]]
    parts = [p for p in parts if p]
    value = Fraction(0)
    for index, part in enumerate(parts):
        last = index == len(parts) - 1
        number = Fraction(f"{part}.{decimals}" if decimals and last else part)
        value += number / _MINUTES**index
    measured = len(decimals) + round(math.log10(_MINUTES) * (len(parts) - 1) + 0.4)
    return sign * value, min(measured, _MOST_DECIMALS)


def _decimal(written: str) -> str:
    whole, _, decimals = written.lstrip("+-").partition(".")
    number = f"{int(whole)}.{decimals}" if decimals else f"{int(whole)}"
    return f"-{number}" if written.startswith("-") and float(number) else number


def _told(degrees: Fraction, decimals: int) -> str:
    told = f"{float(degrees):.{decimals}f}"
    return told[1:] if told.startswith("-") and not float(told) else told
