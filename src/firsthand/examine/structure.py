"""What a container holds: files that start alike, told apart by how they go on.

Every function reads a bounded amount and answers with a verdict or nothing.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import BinaryIO, Final

from firsthand.examine.media import boxes
from firsthand.examine.signatures import BRANDS, Trouble, Verdict

_TOP_KINDS: Final = frozenset(
    {b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot", b"moof", b"styp", b"sidx", b"uuid"}
)
_DIB_HEADERS: Final = frozenset({12, 40, 52, 56, 64, 108, 124})
_TAIL: Final = 65_557  # the longest comment of a zip archive and its end record
_MOST_DIRECTORY: Final = 1 << 20
_TS_PACKET: Final = 188
_M2TS_PACKET: Final = 192
_ID3_HEADER: Final = 10
_QUARANTINED: Final = Trouble(
    outcome="quarantined",
    why="this container does not hold its media: it refers to files elsewhere",
    todo="ask for the files that it refers to; it is kept, and never followed",
)
_ELSEWHERE: Final = "application/x-media-reference"


def by_structure(file: BinaryIO, size: int, head: bytes) -> Verdict | None:
    """Return what the structure of a file says that it is, or nothing.

    Args:
        file: The file, seekable.
        size: Its size [bytes].
        head: Its first bytes, 4 KiB or more if it has them.
    """
    for look in _LOOKS:
        found = look(file, size, head)
        if found is not None:
            return found
    return None


def _iso_media(file: BinaryIO, size: int, head: bytes) -> Verdict | None:
    kind = head[4:8]
    if kind == b"ftyp":
        length = min(int.from_bytes(head[:4], "big"), len(head), 4096)
        brands = [head[8:12], *(head[i : i + 4] for i in range(16, length - 3, 4))]
        found = _branded(brands)
    elif kind in _TOP_KINDS and int.from_bytes(head[:4], "big") not in range(2, 8):
        if kind == b"uuid" and b"moov" not in head:
            return None
        found = Verdict("video/quicktime", "video", "structure", "QuickTime video")
    else:
        return None
    return found if found.family == "image" else _movie(file, size, found)


def _branded(brands: list[bytes]) -> Verdict:
    for brand in (brands[0], *brands[1:]):
        known = BRANDS.get(brand)
        if known is None:
            continue
        if known.media_type == "image/heif":
            better = (BRANDS[b] for b in brands if b in BRANDS)
            return next((v for v in better if v.media_type != "image/heif"), known)
        return known
    return Verdict("video/mp4", "video", "structure", "MP4 video")


def _movie(file: BinaryIO, size: int, found: Verdict) -> Verdict:
    data = boxes.movie(file, size)
    if data is None:
        return found
    elsewhere = boxes.refers_elsewhere(data)
    if elsewhere is not None:
        more = {"container": found.media_type, "refers_by": elsewhere}
        return Verdict(_ELSEWHERE, "playlist", "structure", "reference movie", _QUARANTINED, more)
    tracks = boxes.handlers(data)
    if b"soun" in tracks and b"vide" not in tracks and found.family == "video":
        return Verdict("audio/mp4", "audio", "structure", "MP4 sound")
    return found


_CHUNKED: Final = {
    (b"RIFF", b"WAVE"): Verdict("audio/wav", "audio", "structure", "WAV sound"),
    (b"RF64", b"WAVE"): Verdict("audio/wav", "audio", "structure", "WAV sound"),
    (b"BW64", b"WAVE"): Verdict("audio/wav", "audio", "structure", "WAV sound"),
    (b"FORM", b"AIFF"): Verdict("audio/aiff", "audio", "structure", "AIFF sound"),
    (b"FORM", b"AIFC"): Verdict("audio/aiff", "audio", "structure", "AIFF sound"),
    (b"RIFF", b"WEBP"): Verdict("image/webp", "image", "structure", "WebP picture"),
    (b"RIFF", b"AVI "): Verdict("video/x-msvideo", "video", "structure", "AVI video"),
}


def _riff(file: BinaryIO, size: int, head: bytes) -> Verdict | None:
    found = _CHUNKED.get((head[:4], head[8:12]))
    if found is None or found.family != "video":
        return found
    file.seek(0)
    # A subtitle stream of an AVI can carry a playlist (GAB2), which players would follow.
    start = file.read(min(size, 1 << 20))
    if b"GAB2" not in start and b"#EXTM3U" not in start:
        return found
    more = {"container": found.media_type, "refers_by": "GAB2"}
    name = "AVI that carries a playlist"
    return Verdict(_ELSEWHERE, "playlist", "structure", name, _QUARANTINED, more)


def _matroska(_file: BinaryIO, _size: int, head: bytes) -> Verdict | None:
    if not head.startswith(b"\x1a\x45\xdf\xa3"):
        return None
    at = head.find(b"\x42\x82", 0, 4096)
    length = head[at + 2] & 0x7F if 0 <= at < len(head) - 3 else 0
    doctype = head[at + 3 : at + 3 + length] if length else b""
    webm = doctype.rstrip(b"\0") == b"webm"
    # Track entries have their type early: 1 is video, 2 is sound (RFC 9559, TrackType).
    tracks = head.find(b"\x16\x54\xae\x6b")
    only_sound = tracks >= 0 and b"\x83\x81\x02" in head and b"\x83\x81\x01" not in head
    if only_sound:
        name = "WebM sound" if webm else "Matroska sound"
        media_type = "audio/webm" if webm else "audio/x-matroska"
        return Verdict(media_type, "audio", "structure", name)
    if webm:
        return Verdict("video/webm", "video", "structure", "WebM video")
    return Verdict("video/x-matroska", "video", "structure", "Matroska video")


def _ogg(_file: BinaryIO, _size: int, head: bytes) -> Verdict | None:
    if not head.startswith(b"OggS\0"):
        return None
    if b"\x80theora" in head[:1024] or b"\x80kate" in head[:1024] or b"BBCD\0" in head[:1024]:
        return Verdict("video/ogg", "video", "structure", "Ogg video")
    return Verdict("audio/ogg", "audio", "structure", "Ogg sound")


def _transport_stream(_file: BinaryIO, _size: int, head: bytes) -> Verdict | None:
    for first, step in ((0, _TS_PACKET), (4, _M2TS_PACKET)):
        marks = head[first : first + 5 * step : step]
        if len(marks) >= 3 and set(marks) == {0x47}:  # noqa: PLR2004 -- three in a row are no chance
            return Verdict("video/mp2t", "video", "structure", "MPEG transport stream")
    return None


def _mpeg_sound(file: BinaryIO, size: int, head: bytes) -> Verdict | None:
    at = 0
    if head.startswith(b"ID3") and len(head) >= _ID3_HEADER:
        sizes = head[6:10]
        at = _ID3_HEADER + sum((b & 0x7F) << s for b, s in zip(sizes, (21, 14, 7, 0), strict=True))
        if at >= size:
            return Verdict("audio/mpeg", "audio", "structure", "MP3 sound")
        file.seek(at)
        head = file.read(8192)
        if head.startswith(b"fLaC"):
            return Verdict("audio/flac", "audio", "structure", "FLAC sound")
    for measure, media_type, name in (
        (_adts_length, "audio/aac", "AAC sound"),
        (_mp3_length, "audio/mpeg", "MP3 sound"),
    ):
        length = measure(head)
        if length and (measure(head[length:]) or (not at and size == length)):
            return Verdict(media_type, "audio", "structure", name)
    return Verdict("audio/mpeg", "audio", "structure", "MP3 sound") if at else None


def _adts_length(head: bytes) -> int:
    """Return the length of the AAC frame here (ISO/IEC 13818-7, 6.2), or 0."""
    if len(head) < 7 or head[0] != 0xFF or head[1] & 0xF6 != 0xF0 or head[2] >> 2 & 15 > 12:  # noqa: PLR2004
        return 0
    length = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
    return length if length > 7 else 0  # noqa: PLR2004 -- the header itself


_KBPS: Final = (
    (0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),  # version 1, layer I
    (0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),  # version 1, layer II
    (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),  # version 1, layer III
    (0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),  # version 2, layer I
    (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),  # version 2, layers II and III
)


def _mp3_length(head: bytes) -> int:
    """Return the length of the MPEG audio frame here (ISO/IEC 11172-3, 2.4.1.3), or 0."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:  # noqa: PLR2004
        return 0
    version, layer = head[1] >> 3 & 3, 4 - (head[1] >> 1 & 3)
    rate, hz, pad = head[2] >> 4, head[2] >> 2 & 3, head[2] >> 1 & 1
    if version == 1 or layer == 4 or rate in {0, 15} or hz == 3:  # noqa: PLR2004 -- reserved values
        return 0
    sample_rate = (44100, 48000, 32000)[hz] >> {3: 0, 2: 1, 0: 2}[version]
    old = version == 3  # noqa: PLR2004 -- 3 stands for MPEG-1
    kbps = _KBPS[layer - 1 if old else min(layer, 2) + 2][rate]
    if layer == 1:
        return (12_000 * kbps // sample_rate + pad) * 4
    per_frame = 72_000 if layer == 3 and not old else 144_000  # noqa: PLR2004 -- layer III
    return per_frame * kbps // sample_rate + pad


def _bitmap(_file: BinaryIO, size: int, head: bytes) -> Verdict | None:
    if head[:2] != b"BM" or len(head) < 18:  # noqa: PLR2004 -- both headers' start
        return None
    start, header = struct.unpack("<I", head[10:14])[0], struct.unpack("<I", head[14:18])[0]
    is_bitmap = header in _DIB_HEADERS and start < size
    return Verdict("image/bmp", "image", "structure", "BMP picture") if is_bitmap else None


def _zip(file: BinaryIO, size: int, head: bytes) -> Verdict | None:
    if not head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return None
    names = _zip_names(file, size)
    for member, start, media_type, name in _OFFICE:
        if member in names and any(n.startswith(start) for n in names):
            return Verdict(media_type, "document", "structure", name)
    if head[30:38] == b"mimetype":
        declared = head[38:120]
        for start, name in _DECLARED:
            if declared.startswith(start):
                return Verdict(start.decode(), "document", "structure", name)
    return Verdict("application/zip", "archive", "structure", "zip archive")


_OFFICE: Final = tuple(
    (
        b"[Content_Types].xml",
        start,
        f"application/vnd.openxmlformats-officedocument.{kind}",
        name,
    )
    for start, kind, name in (
        (b"word/", "wordprocessingml.document", "Word document (DOCX)"),
        (b"xl/", "spreadsheetml.sheet", "Excel sheet (XLSX)"),
        (b"ppt/", "presentationml.presentation", "PowerPoint slides (PPTX)"),
    )
)
_DECLARED: Final = (
    (b"application/vnd.oasis.opendocument.text", "OpenDocument text (ODT)"),
    (b"application/vnd.oasis.opendocument.spreadsheet", "OpenDocument sheet (ODS)"),
    (b"application/vnd.oasis.opendocument.presentation", "OpenDocument slides (ODP)"),
    (b"application/epub+zip", "EPUB book"),
)


def _zip_names(file: BinaryIO, size: int) -> list[bytes]:
    """Return the names in a zip archive's central directory, from its first mebibyte."""
    file.seek(max(0, size - _TAIL))
    tail = file.read(_TAIL)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) < at + 22:
        return []
    length, start = struct.unpack("<II", tail[at + 12 : at + 20])
    file.seek(min(start, size))
    directory = file.read(min(length, _MOST_DIRECTORY))
    names: list[bytes] = []
    here = 0
    while directory.startswith(b"PK\x01\x02", here) and here + 46 <= len(directory):
        name, extra, comment = struct.unpack("<HHH", directory[here + 28 : here + 34])
        names.append(directory[here + 46 : here + 46 + name])
        here += 46 + name + extra + comment
    return names


_LOOKS: Final[tuple[Callable[[BinaryIO, int, bytes], Verdict | None], ...]] = (
    _iso_media,
    _riff,
    _matroska,
    _ogg,
    _zip,
    _transport_stream,
    _mpeg_sound,
    _bitmap,
)
