"""Stills as an account may show them: so coarse that nobody in them can be recognised.

People recognise a face they know from about 7 x 10 pixels (Harmon 1973; Sinha et al. 2006,
doi:10.1109/JPROC.2006.884093). A picture here is averaged down to at most `CELLS` grey values for
the *whole* picture, each rounded to one of `GREYS`, before it is made larger and smooth again. It
holds no more than 36 bytes of what was seen, so no processing brings a face back from it.
"""

from __future__ import annotations

import base64
import io
import math
from dataclasses import dataclass
from typing import Final

from PIL import Image

CELLS: Final = 72
GREYS: Final = 16
LONG_SIDE_PX: Final = 192
QUALITY: Final = 40
MOST_PIXELS: Final = 100_000_000

HOW: Final = (
    f"Every picture here is blurred beyond recovery: it was averaged down to at most {CELLS} grey "
    f"values for the whole frame, each rounded to one of {GREYS} greys, and "
    "then smoothed up again. "
    "What is not in those few values cannot be brought back by any processing."
)


class NotShownError(ValueError):
    """A still that cannot be shown. The message says why, in plain words."""


@dataclass(frozen=True)
class Blurred:
    """A still blurred beyond recovery.

    Attributes:
        jpeg: The picture, re-encoded without metadata.
        width: Its width [px].
        height: Its height [px].
    """

    jpeg: bytes
    width: int
    height: int

    @property
    def uri(self) -> str:
        """The picture as a ``data:`` address."""
        return "data:image/jpeg;base64," + base64.b64encode(self.jpeg).decode("ascii")


def blurred(data: bytes) -> Blurred:
    """Return a still blurred beyond recovery.

    Args:
        data: A JPEG that firsthand made (nothing else is opened here).

    Raises:
        NotShownError: If it is no such JPEG.
    """
    try:
        # Only JPEG: the originals may be hostile, and no decoder for them is woken here.
        with Image.open(io.BytesIO(data), formats=("JPEG",)) as picture:
            width, height = picture.size
            if width * height > MOST_PIXELS:
                msg = f"it has {width} x {height} pixels, more than is opened here"
                raise NotShownError(msg)
            picture.draft("L", (256, 256))
            grey = picture.convert("L")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        if isinstance(error, NotShownError):
            raise
        msg = "it cannot be read as a JPEG"
        raise NotShownError(msg) from None
    coarse = grey.resize(_grid(width, height), Image.Resampling.BOX).point(_to_few_greys)
    shrink = LONG_SIDE_PX / max(width, height)
    size = (max(1, round(width * shrink)), max(1, round(height * shrink)))
    smooth = coarse.resize(size, Image.Resampling.BICUBIC)
    # A new image has no metadata to carry over.
    clean = Image.frombytes("L", size, smooth.tobytes())
    out = io.BytesIO()
    clean.save(out, "JPEG", quality=QUALITY, optimize=True)
    return Blurred(out.getvalue(), *size)


def _grid(width: int, height: int) -> tuple[int, int]:
    """Return columns and rows: nearly square cells, no more than `CELLS` of them."""
    columns = max(1, min(CELLS, math.floor(math.sqrt(CELLS * width / height))))
    rows = max(1, min(CELLS // columns, round(columns * height / width)))
    return columns, rows


def _to_few_greys(value: int) -> int:
    step = 256 // GREYS
    return min(255, value // step * step + step // 2)
