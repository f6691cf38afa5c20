"""What an item's name says: what it claims to be, and the time that programs write into names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Final

from firsthand.records import Capture, Facts, Instant, InvalidValueError, Observation, Whole
from firsthand.steps import Kind, step

_MP4: Final = frozenset({"video/mp4", "video/quicktime", "audio/mp4", "video/3gpp", "video/3gpp2"})
_TEXT: Final = frozenset({"text/plain", "text/uri-list"})
_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_HEIF: Final = frozenset({"image/heic", "image/heif", "image/avif"})

# What an extension means: the words for it, and every media type that is in keeping with it.
_EXTENSIONS: Final[dict[str, tuple[str, frozenset[str]]]] = {
    extension: (says, frozenset(types))
    for extensions, says, types in (
        ("jpg jpeg jpe jfif", "JPEG picture", {"image/jpeg"}),
        ("png", "PNG picture", {"image/png"}),
        ("gif", "GIF picture", {"image/gif"}),
        ("webp", "WebP picture", {"image/webp"}),
        ("tif tiff", "TIFF picture", {"image/tiff"}),
        ("bmp", "BMP picture", {"image/bmp"}),
        ("heic heif hif avif", "HEIF picture", _HEIF),
        ("svg", "SVG drawing", {"image/svg+xml"}),
        ("mp4 m4v mov qt 3gp 3g2 m4a", "MP4 or QuickTime", _MP4),
        ("mkv mka", "Matroska video", {"video/x-matroska", "audio/x-matroska", "video/webm"}),
        ("webm", "WebM video", {"video/webm", "audio/webm"}),
        ("avi", "AVI video", {"video/x-msvideo"}),
        ("wmv wma asf", "Windows Media", {"video/x-ms-asf"}),
        ("flv", "Flash video", {"video/x-flv"}),
        ("mpg mpeg vob", "MPEG video", {"video/mpeg", "video/mp2t", "video/mpv"}),
        ("ts mts m2ts", "MPEG transport stream", {"video/mp2t"}),
        ("mxf", "MXF video", {"application/mxf"}),
        ("mp3", "MP3 sound", {"audio/mpeg"}),
        ("wav", "WAV sound", {"audio/wav"}),
        ("aac", "AAC sound", {"audio/aac", "audio/mp4"}),
        ("flac", "FLAC sound", {"audio/flac"}),
        ("ogg oga opus ogv", "Ogg", {"audio/ogg", "video/ogg"}),
        ("amr", "AMR sound", {"audio/amr"}),
        ("aif aiff", "AIFF sound", {"audio/aiff"}),
        ("pdf", "PDF document", {"application/pdf"}),
        ("docx", "Word document", {_WORD}),
        ("doc", "Word document", {"application/x-ole-storage", _WORD, "application/rtf"}),
        ("rtf", "RTF document", {"application/rtf"}),
        ("odt", "OpenDocument text", {"application/vnd.oasis.opendocument.text"}),
        ("zip", "zip archive", {"application/zip"}),
        ("htm html xhtml", "web page", {"text/html", "application/xhtml+xml"}),
        ("txt text md log csv", "text", _TEXT),
        ("m3u m3u8", "M3U playlist", {"application/vnd.apple.mpegurl", "text/uri-list"}),
        ("url", "Internet shortcut", {"application/x-mswinurl", "text/uri-list"}),
        ("webloc", "web location", {"application/x-webloc"}),
        ("exe dll com scr", "program", {"application/vnd.microsoft.portable-executable"}),
    )
    for extension in extensions.split()
}

_DAY: Final = r"(?P<Y>(?:19[89]|20\d)\d){0}(?P<m>0[1-9]|1[0-2]){0}(?P<d>0[1-9]|[12]\d|3[01])"
_CLOCK: Final = r"(?P<H>[0-2]?\d){0}(?P<M>[0-5]\d){0}(?P<S>[0-5]\d)"
_MARKED: Final = re.compile(
    rf"(?<!\d){_DAY.format('-')}(?:[ _T-]|[ _]at[ _]){_CLOCK.format('[.:_-]')}"
    r"(?:\s?(?P<ap>[AaPp][Mm]))?(?!\d)"
)
_PACKED: Final = re.compile(
    rf"(?<!\d){_DAY.format('-?')}[ _T-]{_CLOCK.format('')}(?P<ap>)(?:\d{{3}})?(?!\d)"
)
_RUN: Final = re.compile(rf"(?<!\d){_DAY.format('')}{_CLOCK.format('')}(?P<ap>)(?!\d)")
_DAY_ONLY: Final = re.compile(rf"(?<!\d){_DAY.format('-?')}(?=-WA\d)")
# A name that starts with a day: what follows is words, and not a time that cannot be.
_DAY_FIRST: Final = re.compile(rf"^{_DAY.format('[-_.]?')}(?!\d)(?![-_. ]?\d{{6}}(?!\d))")
_EPOCH_MS: Final = re.compile(r"(?<!\d)1\d{12}(?!\d)")
_EPOCH_S: Final = re.compile(
    r"^(?:IMG|VID|video|image|received|photo|snap|clip)?[_-]?(1\d{9})$", re.IGNORECASE
)
_SENT: Final = (
    "the day only; WhatsApp names files by the day they were sent or received, not filmed"
)
_EARLIEST_S: Final = 1_104_537_600  # 2005-01-01: before phones filmed, a number is just a number
_LATEST_S: Final = 2_208_988_800  # 2040-01-01
_NOON: Final = 12


@dataclass(frozen=True)
class _Read:
    """A time read from a name, as the facts say it."""

    written: str
    local: str | None
    zone: str
    instant: Instant | None = None
    note: str | None = None


@step(version=1)
def name_mismatch(
    capture: Capture, seen: Annotated[Observation, Kind("media-type")]
) -> Iterator[Observation]:
    """Note that a name's extension and the content disagree.

    It is noted, nothing more: messengers and people rename files every day.

    Args:
        capture: How the item was found, with its name.
        seen: What its content is.

    Yields:
        A ``name-mismatch`` observation, if they disagree.
    """
    name = _name(capture)
    _, dot, extension = name.rpartition(".")
    known = _EXTENSIONS.get(extension.lower()) if dot else None
    media_type = seen.facts["media_type"]
    if known is None or media_type in known[1] or media_type == "application/x-empty":
        return
    facts = Facts(name=name, extension=extension, media_type=media_type, says=known[0])
    yield Observation(kind="name-mismatch", where=seen.where, facts=facts)


@step(version=1)
def name_time(capture: Capture) -> Iterator[Observation]:
    """Read the time that a camera or program wrote into a file's name.

    Cameras, screenshots, Signal, Telegram and WhatsApp write local time without its zone: the
    zone stays unknown. Pixel phones (``PXL_``) and counts of seconds or milliseconds since 1970
    are in UTC. A name is easily changed, and what it dates (filming, saving, sending) depends on
    the program; the note says what is known of that.

    Args:
        capture: How the item was found, with its name.

    Yields:
        At most one ``timestamp`` observation by the clock ``file name``.
    """
    name = _name(capture)
    if not name or capture.item is None:
        return
    stem = name.rsplit(".", 1)[0] if "." in name[1:] else name
    found = _calendar(stem) or _day(stem) or _epoch(stem)
    if found is None:
        return
    facts = {
        "clock": "file name",
        "written": found.written,
        "local": found.local,
        "zone": found.zone,
        "instant": found.instant,
        "note": found.note,
        "name": name,
    }
    kept = Facts({k: v for k, v in facts.items() if v is not None})
    yield Observation(kind="timestamp", where=Whole(item=capture.item), facts=kept)


def _name(capture: Capture) -> str:
    """Return the file's name; an address is no name that a camera gave."""
    if capture.item is None or "://" in capture.place:
        return ""
    return re.split(r"[/\\]", capture.place)[-1]


def _calendar(stem: str) -> _Read | None:
    for pattern in (_MARKED, _PACKED, _RUN):
        for match in pattern.finditer(stem):
            local = _local(match)
            if local is None:
                continue
            if stem.upper().startswith("PXL_"):
                instant = Instant(text=f"{local}Z")
                note = "Pixel phones write the time in UTC into names"
                return _Read(match[0], local, "UTC", instant, note)
            return _Read(match[0], local, "unknown", note=_about(stem))
    return None


def _local(match: re.Match[str]) -> str | None:
    hour = int(match["H"])
    half = (match["ap"] or "").lower()
    if half:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half == "pm" else 0)
    day = f"{match['Y']}-{match['m']}-{match['d']}"
    local = f"{day}T{hour:02d}:{match['M']}:{match['S']}"
    return local if _exists(local) else None


def _exists(written: str) -> bool:
    try:
        datetime.fromisoformat(written)
    except ValueError:
        return False
    return True


def _about(stem: str) -> str:
    low = stem.lower()
    if "whatsapp" in low:
        return "WhatsApp names files by when they were saved or sent, not filmed"
    if low.startswith("signal-"):
        return "Signal names files by when they were sent or saved, not filmed"
    if low.startswith(("photo_", "video_", "document_")):
        return "as Telegram names files: by when they were sent or saved, not filmed"
    if low.startswith(("screenshot", "screen shot", "screen recording", "screenrecord")):
        return "when the screen was recorded, not what it shows"
    return "read as a local time; its zone is not stated"


def _day(stem: str) -> _Read | None:
    match, note = _DAY_ONLY.search(stem), _SENT
    if match is None:
        match, note = _DAY_FIRST.match(stem), "the day only; who or what wrote it is not known"
    if match is None:
        return None
    day = f"{match['Y']}-{match['m']}-{match['d']}"
    return _Read(match[0], day, "unknown", note=note) if _exists(day) else None


def _epoch(stem: str) -> _Read | None:
    match = _EPOCH_MS.search(stem)
    unit, count = "milliseconds", int(match[0]) if match else 0
    ns = count * 1_000_000
    if match is None:
        match = _EPOCH_S.match(stem)
        if match is None:
            return None
        unit, ns = "seconds", int(match[1]) * 1_000_000_000
    if not _EARLIEST_S <= ns // 1_000_000_000 < _LATEST_S:
        return None
    try:
        instant = Instant.from_ns(ns)
    except (InvalidValueError, OverflowError):
        return None
    note = f"read as {unit} since 1970 (UTC); a number by chance looks the same"
    return _Read(match[match.lastindex or 0], None, "UTC", instant, note)
