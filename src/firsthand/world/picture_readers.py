"""Which of Pillow's readers is let at which sort of picture; no other is ever tried."""

from __future__ import annotations

import importlib
from typing import Final

from firsthand.world.optional import HEIC

READERS: Final = {
    "image/jpeg": ("JPEG",),
    "image/png": ("PNG",),
    "image/gif": ("GIF",),
    "image/webp": ("WEBP",),
    "image/tiff": ("TIFF",),
    "image/bmp": ("BMP",),
    "image/jp2": ("JPEG2000",),
    "image/avif": ("AVIF",),
    "image/heic": ("HEIF",),
    "image/heif": ("HEIF",),
}
"""The names of readers, by media type. That for JPEG reads MPO too: several pictures in a file."""

NO_PART: Final = "the part that reads HEIC pictures is not installed"
INSTALL: Final = HEIC
"""The line that installs it."""


def lacks_part(media_type: str | None) -> bool:
    """Whether a picture of this media type needs a part that is not installed.

    Where the part is installed, its reader is made known to Pillow.
    """
    if READERS.get(media_type or "") != ("HEIF",):
        return False
    try:
        heif = importlib.import_module("pillow_heif")
    except ImportError:
        return True
    heif.register_heif_opener()
    return False
