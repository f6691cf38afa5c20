"""Which demuxer is let at which media type."""

from __future__ import annotations

from typing import Final

DEMUXERS: Final = {
    "video/mp4": "mov",
    "video/quicktime": "mov",
    "video/3gpp": "mov",
    "video/3gpp2": "mov",
    "audio/mp4": "mov",
    "video/webm": "matroska",
    "audio/webm": "matroska",
    "video/x-matroska": "matroska",
    "audio/x-matroska": "matroska",
    "video/x-msvideo": "avi",
    "video/x-ms-asf": "asf",
    "video/x-flv": "flv",
    "video/mpeg": "mpeg",
    "video/mpv": "mpegvideo",
    "video/mp2t": "mpegts",
    "video/ogg": "ogg",
    "audio/ogg": "ogg",
    "application/mxf": "mxf",
    "audio/mpeg": "mp3",
    "audio/aac": "aac",
    "audio/flac": "flac",
    "audio/wav": "wav",
    "audio/aiff": "aiff",
    "audio/amr": "amr",
    "audio/x-caf": "caf",
}
"""Which demuxer is let at which media type; no other is ever tried."""
