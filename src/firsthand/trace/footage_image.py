"""A still image, decoded for its sketch."""

from __future__ import annotations

import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from firsthand.steps import File, Source
from firsthand.trace.footage_reading import MOST_PIXELS
from firsthand.world.picture_readers import INSTALL, NO_PART, READERS, lacks_part

_BAD_IMAGE: Final = (
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
    SyntaxError,
    struct.error,
    UnidentifiedImageError,
    Image.DecompressionBombError,
)
WORKING: Final = 480
"""Longest side of the pictures that features are sought in [px]."""


class Picture(Source):
    """A still image, decoded.

    Attributes:
        pixels: RGB (height, width, 3), upright; nothing when it cannot be read.
        size: Width and height as stored, upright [px].
        why: Why it cannot.
        install: The line that installs what it lacks, where it lacks a part.
    """

    fits = tuple(READERS)

    def __init__(
        self,
        file: File,
        pixels: Any,  # noqa: ANN401
        size: tuple[int, int],
        why: str | None,
        install: str | None = None,
    ) -> None:
        super().__init__(file)
        self.pixels = pixels
        self.size = size
        self.why = why
        self.install = install

    @classmethod
    @contextmanager
    def open(cls, file: File) -> Iterator[Picture]:
        """Open an image. Bad input raises nothing; it leaves `why`."""
        if lacks_part(file.media_type):
            yield cls(file, None, (1, 1), NO_PART, INSTALL)
            return
        readers = READERS.get(file.media_type or "")
        with file.open() as source, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                with Image.open(source, formats=readers) as image:
                    if image.width * image.height > MOST_PIXELS:
                        yield cls(file, None, (1, 1), "it is too large to be decoded")
                        return
                    image.draft("RGB", (2 * WORKING, 2 * WORKING))
                    turned = ImageOps.exif_transpose(image).convert("RGB")
                    size = turned.size
                    turned.thumbnail((WORKING, WORKING), Image.Resampling.BOX, reducing_gap=2.0)
                    pixels = np.asarray(turned)
            except _BAD_IMAGE:
                yield cls(file, None, (1, 1), "it cannot be decoded as a picture")
                return
        yield cls(file, pixels, size, None)
