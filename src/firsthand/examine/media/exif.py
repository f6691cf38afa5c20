"""What a photograph's EXIF block says: when, where, with what, and which way up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from firsthand.examine.media import places
from firsthand.records import Facts, Instant, InvalidValueError

_EXIF_BLOCK: Final = 0x8769
_GPS_BLOCK: Final = 0x8825
_ORIENTATION: Final = 274
_DEVICE: Final = {"make": 271, "model": 272, "software": 305}
# Clock: the tag of the time, of its fraction of a second, of its offset (EXIF 2.32, 4.6.5).
_CLOCKS: Final = {
    "EXIF original": (36867, 37521, 36881),
    "EXIF digitized": (36868, 37522, 36882),
    "EXIF modified": (306, 37520, 36880),
}
_LATITUDE, _LONGITUDE, _ALTITUDE, _DIRECTION = (1, 2), (3, 4), (5, 6), (16, 17)
_GPS_TIME, _GPS_DATE = 7, 29
_TIME: Final = re.compile(r"(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)", re.ASCII)
_OFFSET: Final = re.compile(r"[+-]\d\d:\d\d|Z", re.ASCII)
_DATE: Final = re.compile(r"(\d{4})[:-](\d\d)[:-](\d\d)", re.ASCII)
_LONGEST: Final = 200
# What Pillow raises for EXIF blocks that make no sense.
BAD_EXIF: Final = (
    SyntaxError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    OSError,
    OverflowError,
    ZeroDivisionError,
    EOFError,
)


class Exif:
    """A photograph's EXIF block, read leniently: what makes no sense is as if it were not there.

    Args:
        block: Pillow's ``Image.Exif``.
    """

    def __init__(self, block: Any) -> None:  # noqa: ANN401
        self._main = dict(block)
        self._exif = _block(block, _EXIF_BLOCK)
        self._gps = _block(block, _GPS_BLOCK)

    @property
    def orientation(self) -> int:
        """The orientation tag, 1 to 8; 1 if there is none."""
        found = self._main.get(_ORIENTATION)
        return found if isinstance(found, int) and 1 <= found <= 8 else 1  # noqa: PLR2004

    def times(self) -> Iterator[Facts]:
        """Yield the facts of each time that it holds."""
        for clock, (tag, fraction, offset) in _CLOCKS.items():
            written = _text(self._exif.get(tag) or self._main.get(tag))
            if written is None or not written.strip(" :0"):
                continue
            facts = {"clock": clock, "written": written, "zone": "unknown"}
            match = _TIME.fullmatch(written)
            zone = _text(self._exif.get(offset))
            if match is not None:
                part = _text(self._exif.get(fraction))
                facts |= _time(match, part, zone)
            yield Facts(facts)
        yield from self._gps_time()

    def position(self) -> Facts | None:
        """Return the facts of its position, if it holds one."""
        gps = self._gps
        lat = places.exif_degrees(gps.get(_LATITUDE[1]), _text(gps.get(_LATITUDE[0])), "S")
        lon = places.exif_degrees(gps.get(_LONGITUDE[1]), _text(gps.get(_LONGITUDE[0])), "W")
        if lat is None or lon is None:
            return None
        found = places.position(lat, lon, altitude=self._altitude())
        if found is None:
            return None
        written = f"{_written(gps, _LATITUDE)}, {_written(gps, _LONGITUDE)}"
        facts = {**found, "source": "EXIF GPS", "written": written}
        direction = _one(gps.get(_DIRECTION[1]))
        if direction is not None and 0 <= direction <= 360:  # noqa: PLR2004 -- degrees
            facts["direction_deg"] = f"{direction:.1f}"
            facts["direction_from"] = (
                "magnetic north" if _text(gps.get(_DIRECTION[0])) == "M" else "true north"
            )
        return Facts(facts)

    def device(self) -> Facts | None:
        """Return the facts of the device, if it names one."""
        found = {name: _text(self._main.get(tag)) for name, tag in _DEVICE.items()}
        kept = {name: value for name, value in found.items() if value}
        return Facts(kept, source="EXIF") if kept else None

    def _altitude(self) -> str | None:
        metres = _one(self._gps.get(_ALTITUDE[1]))
        if metres is None or metres > 100_000:  # noqa: PLR2004 -- metres; above is space
            return None
        below = self._gps.get(_ALTITUDE[0]) in {1, b"\x01"}
        return f"{-metres if below and metres else metres:.1f}"

    def _gps_time(self) -> Iterator[Facts]:
        date = _DATE.fullmatch(_text(self._gps.get(_GPS_DATE)) or "")
        parts = places.rationals(self._gps.get(_GPS_TIME))
        if date is None or parts is None or len(parts) != 3:  # noqa: PLR2004 -- hours to seconds
            return
        hour, minute, second = parts
        clock = f"{int(hour):02d}:{int(minute):02d}:{int(second):02d}"
        day = f"{date[1]}-{date[2]}-{date[3]}"
        try:
            instant = Instant(text=f"{day}T{clock}Z")
        except InvalidValueError:
            return
        yield Facts(
            clock="EXIF GPS",
            written=f"{date[0]} {clock}",
            instant=instant,
            local=f"{day}T{clock}",
            zone="UTC",
            note="satellite time of the last fix, which may be older than the picture",
        )


def _time(match: re.Match[str], part: str | None, zone: str | None) -> dict[str, Any]:
    local = f"{match[1]}-{match[2]}-{match[3]}T{match[4]}:{match[5]}:{match[6]}"
    digits = part.strip() if part else ""
    fraction = f".{digits}" if digits.isascii() and digits.isdigit() and len(digits) < 10 else ""  # noqa: PLR2004
    offset = zone.strip() if zone else ""
    stated = _OFFSET.fullmatch(offset) is not None
    try:
        # An offset is also how to see that such a day and hour exist.
        instant = Instant(text=f"{local}{fraction}{offset if stated else 'Z'}")
    except InvalidValueError:
        return {}
    if not stated:
        return {"local": local}
    return {"local": local, "zone": "UTC" if offset == "Z" else offset, "instant": instant}


def _block(exif: Any, which: int) -> Mapping[int, Any]:  # noqa: ANN401
    try:
        return dict(exif.get_ifd(which))
    except BAD_EXIF:
        return {}


def _text(given: Any) -> str | None:  # noqa: ANN401
    if isinstance(given, bytes):
        given = given.decode("latin-1")
    if not isinstance(given, str):
        return None
    clean = given.split("\0", 1)[0].encode("utf-8", "replace").decode("utf-8").strip()
    return clean[:_LONGEST] or None


def _one(given: Any) -> float | None:  # noqa: ANN401
    found = places.rationals(given) if given is not None else None
    return float(found[0]) if found is not None and len(found) == 1 else None


def _written(gps: Mapping[int, Any], tags: tuple[int, int]) -> str:
    parts = places.rationals(gps.get(tags[1])) or ()
    return " ".join([*(f"{p.numerator}/{p.denominator}" for p in parts), _text(gps[tags[0]]) or ""])
