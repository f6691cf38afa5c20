"""Which bytes start which sort of file: a closed table of our own.

The table decides which decoder is let at hostile bytes, so it is closed and short: what is not in
it is not opened. It looks at content only; names are noted elsewhere and decide nothing. What
shares a container (MP4 or HEIC, DOCX or a plain zip) is told apart in `structure`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, Literal

from firsthand.records import Outcome

Family = Literal[
    "video",
    "audio",
    "image",
    "document",
    "text",
    "archive",
    "address-list",
    "playlist",
    "other",
]
By = Literal["signature", "structure", "characters"]

OCTETS: Final = "application/octet-stream"


@dataclass(frozen=True)
class Trouble:
    """Why an item is not simply fine.

    Attributes:
        outcome: The named state that it leaves the item in; nothing when no byte is at fault.
        why: What is the matter, in plain words.
        todo: What a person can do.
        detail: What the machine said.
    """

    outcome: Outcome | None
    why: str
    todo: str | None = None
    detail: str | None = None


@dataclass(frozen=True)
class Verdict:
    """What some bytes are.

    Attributes:
        media_type: The media type.
        family: What sort of thing it is, roughly.
        by: What decided it.
        name: What people call it.
        trouble: What is the matter with it, if anything.
        more: Further facts.
    """

    media_type: str
    family: Family
    by: By
    name: str
    trouble: Trouble | None = None
    more: dict[str, Any] = field(default_factory=dict)


def _sign(media_type: str, family: Family, name: str) -> Verdict:
    return Verdict(media_type, family, "signature", name)


_ASF: Final = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_MXF: Final = bytes.fromhex("060e2b34020501010d0102")
_OLE: Final = bytes.fromhex("d0cf11e0a1b11ae1")

# (offset, bytes there, what it is); the first that fits decides.
SIGNATURES: Final[tuple[tuple[int, bytes, Verdict], ...]] = (
    (0, b"\xff\xd8\xff", _sign("image/jpeg", "image", "JPEG picture")),
    (0, b"\x89PNG\r\n\x1a\n", _sign("image/png", "image", "PNG picture")),
    (0, b"GIF87a", _sign("image/gif", "image", "GIF picture")),
    (0, b"GIF89a", _sign("image/gif", "image", "GIF picture")),
    (0, b"II*\0", _sign("image/tiff", "image", "TIFF picture")),
    (0, b"MM\0*", _sign("image/tiff", "image", "TIFF picture")),
    (4, b"jP  \r\n\x87\n", _sign("image/jp2", "image", "JPEG 2000 picture")),
    (0, b"8BPS\0\x01", _sign("image/vnd.adobe.photoshop", "image", "Photoshop picture")),
    (0, b"\0\0\0\x0cJXL \r\n\x87\n", _sign("image/jxl", "image", "JPEG XL picture")),
    (0, b"%PDF-", _sign("application/pdf", "document", "PDF document")),
    (0, b"fLaC", _sign("audio/flac", "audio", "FLAC sound")),
    (0, b"#!AMR", _sign("audio/amr", "audio", "AMR sound")),
    (0, b"caff\0\x01", _sign("audio/x-caf", "audio", "Core Audio sound")),
    (0, b"FLV\x01", _sign("video/x-flv", "video", "Flash video")),
    (0, _ASF, _sign("video/x-ms-asf", "video", "Windows Media")),
    (0, _MXF, _sign("application/mxf", "video", "MXF video")),
    (0, b"\0\0\x01\xba", _sign("video/mpeg", "video", "MPEG program stream")),
    (0, b"\0\0\x01\xb3", _sign("video/mpv", "video", "MPEG video without a container")),
    (0, b".RMF\0\0", _sign("application/vnd.rn-realmedia", "other", "RealMedia")),
    (0, b"\x1f\x8b\x08", _sign("application/gzip", "archive", "gzip file")),
    (0, b"BZh", _sign("application/x-bzip2", "archive", "bzip2 file")),
    (0, b"\xfd7zXZ\0", _sign("application/x-xz", "archive", "xz file")),
    (0, b"(\xb5/\xfd", _sign("application/zstd", "archive", "Zstandard file")),
    (0, b"7z\xbc\xaf\x27\x1c", _sign("application/x-7z-compressed", "archive", "7-Zip archive")),
    (0, b"Rar!\x1a\x07", _sign("application/vnd.rar", "archive", "RAR archive")),
    (257, b"ustar", _sign("application/x-tar", "archive", "tar archive")),
    (0, _OLE, _sign("application/x-ole-storage", "document", "old Office document")),
    (0, b"{\\rtf", _sign("application/rtf", "document", "RTF document")),
    (0, b"SQLite format 3\0", _sign("application/vnd.sqlite3", "other", "SQLite database")),
    (0, b"\x7fELF", _sign("application/x-elf", "other", "program (ELF)")),
    (0, b"WARC/1.", _sign("application/warc", "archive", "web archive (WARC)")),
)

# ISO base media files by their major brand, else by the first compatible brand that is known.
_BRANDS: Final[tuple[tuple[bytes, str, Family, str], ...]] = (
    (b"qt  ", "video/quicktime", "video", "QuickTime video"),
    (b"M4A M4B M4P F4A ", "audio/mp4", "audio", "MP4 sound"),
    (b"3gp13gp23gp33gp43gp53gp63gp73ge63ge73gg63gr63gs6", "video/3gpp", "video", "3GPP video"),
    (b"3g2a3g2b3g2c", "video/3gpp2", "video", "3GPP2 video"),
    (b"heicheixheimheishevchevx", "image/heic", "image", "HEIC picture"),
    (b"avifavis", "image/avif", "image", "AVIF picture"),
    (b"crx ", "image/x-canon-cr3", "image", "Canon raw picture"),
    (
        b"isomiso2iso3iso4iso5iso6iso7iso8iso9mp41mp42avc1M4V M4VHM4VPdashmsdhmsixMSNVf4v XAVC",
        "video/mp4",
        "video",
        "MP4 video",
    ),
    # Last: HEIC and AVIF name one of these first, and themselves among the compatible.
    (b"mif1msf1", "image/heif", "image", "HEIF picture"),
)
BRANDS: Final = {
    brands[i : i + 4]: Verdict(media_type, family, "structure", name)
    for brands, media_type, family, name in _BRANDS
    for i in range(0, len(brands), 4)
}


def by_signature(head: bytes) -> Verdict | None:
    """Return what the table says of these first bytes, or nothing."""
    for offset, signature, verdict in SIGNATURES:
        if head.startswith(signature, offset):
            return verdict
    return None
