"""Stills: small JPEG pictures of frames and photographs, upright, without metadata."""

from __future__ import annotations

import io
from fractions import Fraction
from typing import Any, Final

from PIL import Image

from firsthand.examine.media.turning import Turn
from firsthand.records import Derivation, Facts, Span, Whole
from firsthand.steps import Made

WIDTH: Final = 640
_TALLEST: Final = Fraction(3, 2)  # of the width: what is upright may be taller, within reason
_QUALITY: Final = 82


def stored_size(
    width: int, height: int, turn: Turn, *, aspect: Fraction = Fraction(1), within: int = WIDTH
) -> tuple[int, int]:
    """Return the size to scale a stored picture to, before it is turned.

    Args:
        width: Its width [px].
        height: Its height [px].
        turn: How it will be turned.
        aspect: Width of its pixels over their height.
        within: Greatest width once turned [px]; the height may be half as much again.

    Returns:
        Width and height [px], never larger than the picture.
    """
    # Extreme shapes of pixels are forged or mistaken; what they would make is no picture.
    aspect = aspect if Fraction(1, 4) <= aspect <= 4 else Fraction(1)  # noqa: PLR2004
    wide, tall = Fraction(width) * aspect, Fraction(height)
    seen = (tall, wide) if turn.clockwise_deg % 180 else (wide, tall)
    scale = min(Fraction(1), within / seen[0], within * _TALLEST / seen[1])
    return max(1, round(wide * scale)), max(1, round(tall * scale))


def still(pixels: Any, source: Span | Whole, **how: Any) -> tuple[Made, Derivation]:  # noqa: ANN401
    """Return a still, and the derivation that says what it is of.

    Args:
        pixels: The picture, upright: RGB (height, width, 3) or grey (height, width), 8 bits.
        source: What it is of.
        how: More facts of how it was made.
    """
    image = Image.fromarray(pixels)
    kept = io.BytesIO()
    image.save(kept, "JPEG", quality=_QUALITY, optimize=True)
    made = Made.of(kept.getvalue(), "still")
    facts = Facts(media_type="image/jpeg", width_px=image.width, height_px=image.height, **how)
    whole = Whole(item=made.item.id)
    return made, Derivation(made=whole, source=source, how="still", facts=facts)
