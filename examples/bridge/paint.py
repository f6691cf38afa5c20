"""Small brushes: noise that repeats, smooth-edged polygons, pictures laid on flat faces."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image, ImageDraw

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Field = NDArray[np.floating[Any]]

Colour = tuple[int, int, int]
NOISE_SIZE = 1024
FINER = 3  # polygons are drawn this much finer, then averaged
CORNERS = 4
SHOULDER = 165.0
_MEANS: dict[int, Colour] = {}


def noise(seed: int, roughness: float) -> Field:
    """Make a repeating square of noise, mean 0 and deviation 1; more roughness, larger blobs."""
    random = np.random.default_rng(seed)
    spectrum = np.fft.rfft2(random.standard_normal((NOISE_SIZE, NOISE_SIZE)))
    down = np.fft.fftfreq(NOISE_SIZE)[:, None]
    across = np.fft.rfftfreq(NOISE_SIZE)[None, :]
    pitch = np.hypot(down, across)
    pitch[0, 0] = 1.0
    spectrum *= pitch**-roughness
    spectrum[0, 0] = 0.0
    made = np.fft.irfft2(spectrum, s=(NOISE_SIZE, NOISE_SIZE))
    loud: Field = (made / made.std()).astype(np.float32)
    return loud


def look_up(field: Field, x: Field, y: Field) -> Field:
    """Read repeating noise at positions given in cells, blending the four neighbours."""
    left, low = np.floor(x), np.floor(y)
    across, down = x - left, y - low
    last = NOISE_SIZE - 1
    column = left.astype(np.int32) & last
    row = (low.astype(np.int32) & last) * NOISE_SIZE
    beside, below = (column + 1) & last, (row + NOISE_SIZE) & (NOISE_SIZE * NOISE_SIZE - 1)
    flat = field.ravel()
    upper = flat.take(row + column)
    upper += (flat.take(row + beside) - upper) * across
    lower = flat.take(below + column)
    lower += (flat.take(below + beside) - lower) * across
    blended: Field = upper + (lower - upper) * down
    return blended


def smoothstep(low: float, high: float, value: Field) -> Field:
    """Rise softly from 0 at `low` to 1 at `high`."""
    share = np.clip((value - low) / (high - low), 0.0, 1.0)
    risen: Field = share * share * (3 - 2 * share)
    return risen


def exposed(value: float) -> int:
    """Bend a brightness softly towards 255, as film does, instead of cutting it off."""
    if value <= SHOULDER:
        return max(0, round(value))
    room = 255.0 - SHOULDER
    return round(SHOULDER + room * (1.0 - exp(-(value - SHOULDER) / room)))


def lit(colour: Sequence[float], light: Sequence[float]) -> Colour:
    """Give a colour (0 to 255) under a light (a factor for red, green and blue)."""
    red, green, blue = (exposed(part * factor) for part, factor in zip(colour, light, strict=True))
    return red, green, blue


def stencil(outline: Floats, size: tuple[int, int]) -> tuple[Image.Image, tuple[int, int]] | None:
    """Draw a polygon (pixels) as a soft-edged mask; give it with its top left corner."""
    if len(outline) < CORNERS - 1:
        return None
    left, top = (max(0, int(np.floor(low)) - 1) for low in outline.min(axis=0))
    right, bottom = (
        min(edge, int(np.ceil(high)) + 1)
        for edge, high in zip(size, outline.max(axis=0), strict=True)
    )
    if right <= left or bottom <= top:
        return None
    wide, high = right - left, bottom - top
    fine = Image.new("L", (wide * FINER, high * FINER))
    points = (outline - (left, top)) * FINER - 0.5
    ImageDraw.Draw(fine).polygon([(float(u), float(v)) for u, v in points], fill=255)
    return fine.reduce(FINER), (left, top)


def fill(picture: Image.Image, outline: Floats, colour: Colour) -> None:
    """Paint a polygon (pixels) in one colour."""
    cut = stencil(outline, picture.size)
    if cut is not None:
        mask, corner = cut
        full = (*colour, 255) if picture.mode == "RGBA" else colour
        picture.paste(full, (*corner, corner[0] + mask.width, corner[1] + mask.height), mask)


def cover(mask: Image.Image, outline: Floats, strength: int = 255) -> None:
    """Add a polygon (pixels) to a grey mask."""
    cut = stencil(outline, mask.size)
    if cut is not None:
        piece, corner = cut
        mask.paste(strength, (*corner, corner[0] + piece.width, corner[1] + piece.height), piece)


def _backward(outline: Floats, texture: Image.Image, corner: tuple[int, int]) -> list[float]:
    """Solve the eight numbers that lead from a picture's pixel back to the texture's."""
    wide, high = texture.size
    sources = ((0, 0), (wide, 0), (wide, high), (0, high))
    rows, wanted = [], []
    for (x, y), (u, v) in zip(sources, outline - corner, strict=True):
        rows.append([u, v, 1, 0, 0, 0, -x * u, -x * v])
        rows.append([0, 0, 0, u, v, 1, -y * u, -y * v])
        wanted += [x, y]
    solved = np.linalg.solve(np.array(rows, dtype=float), np.array(wanted, dtype=float))
    return [float(number) for number in solved]


def mean(texture: Image.Image) -> Colour:
    """Give the mean colour of a texture."""
    # Textures are drawn once and kept, so that their identity may stand for them.
    if id(texture) not in _MEANS:
        one = texture.reduce(texture.size).getpixel((0, 0))
        if not isinstance(one, tuple):
            message = "a texture must have three colours"
            raise TypeError(message)
        _MEANS[id(texture)] = (int(one[0]), int(one[1]), int(one[2]))
    return _MEANS[id(texture)]


def lay(picture: Image.Image, outline: Floats, texture: Image.Image) -> None:
    """Lay a texture on a four-cornered face (pixels; top left corner first, clockwise)."""
    cut = stencil(outline, picture.size)
    if cut is None or len(outline) != CORNERS:
        return
    mask, corner = cut
    across = max(
        float(np.linalg.norm(outline[1] - outline[0])),
        float(np.linalg.norm(outline[2] - outline[3])),
        1.0,
    )
    down = max(
        float(np.linalg.norm(outline[3] - outline[0])),
        float(np.linalg.norm(outline[2] - outline[1])),
        1.0,
    )
    # A texture much finer than its place would shimmer, so it is averaged first.
    fewer = (max(1, int(texture.width / across)), max(1, int(texture.height / down)))
    beyond = mean(texture)  # or a dark line would show along the edges
    if fewer != (1, 1):
        texture = texture.reduce(fewer)
    bent = texture.transform(
        mask.size,
        Image.Transform.PERSPECTIVE,
        _backward(outline, texture, corner),
        Image.Resampling.BILINEAR,
        fillcolor=beyond,
    )
    if picture.mode == "RGBA":
        bent = bent.convert("RGBA")
    picture.paste(bent, corner, mask)


def hull(points: Floats) -> Floats:
    """Give the outline (n x 2) of the smallest convex shape around flat points."""
    ordered = sorted({(round(float(u), 6), round(float(v), 6)) for u, v in points})

    def half(path: list[tuple[float, float]]) -> list[tuple[float, float]]:
        kept: list[tuple[float, float]] = []
        for point in path:
            while len(kept) > 1:
                (ax, ay), (bx, by) = kept[-2], kept[-1]
                if (bx - ax) * (point[1] - ay) - (by - ay) * (point[0] - ax) > 0:
                    break
                kept.pop()
            kept.append(point)
        return kept[:-1]

    return np.array(half(ordered) + half(ordered[::-1]))
