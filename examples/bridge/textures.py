"""Flat pictures for walls, roofs, planks and signs, all drawn from rules."""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
from examples.bridge.story import SEED
from PIL import Image, ImageDraw, ImageFont

Colour = tuple[int, int, int]
BEAM: Final[Colour] = (74, 52, 38)
BRACED: Final = 0.6  # the share of bays with a slanting beam


def letters(size_px: float) -> ImageFont.FreeTypeFont:
    """Give Pillow's own scalable font, so that no font of the machine is needed."""
    font = ImageFont.load_default(size=size_px)
    if not isinstance(font, ImageFont.FreeTypeFont):
        message = "Pillow was built without FreeType: no scalable font"
        raise TypeError(message)
    return font


def _grained(base: Colour, size: tuple[int, int], spread: float, seed: int) -> Image.Image:
    random = np.random.default_rng(SEED + seed)
    speck = random.normal(0.0, spread, (size[1], size[0], 1))
    return Image.fromarray(np.clip(np.array(base) + speck, 0, 255).astype(np.uint8), "RGB")


@cache
def timbered(plaster: Colour, windows: int, seed: int) -> Image.Image:
    """Draw a half-timbered wall, as old villages of the region have them."""
    wide, high = 110 * windows, 220
    wall = _grained(plaster, (wide, high), 4.0, seed)
    pen = ImageDraw.Draw(wall)
    random = np.random.default_rng(SEED + seed)
    for level in (0, 104, 212):
        pen.rectangle((0, level, wide, level + 9), fill=BEAM)
    for bay in range(windows + 1):
        middle = min(wide - 5, max(4, bay * 110))
        pen.rectangle((middle - 5, 0, middle + 4, high), fill=BEAM)
    for bay in range(windows):
        left = bay * 110
        for top in (24, 128):
            pen.rectangle((left + 32, top, left + 78, top + 62), fill=BEAM)
            pen.rectangle((left + 36, top + 4, left + 74, top + 58), fill=(58, 70, 84))
            pen.rectangle((left + 53, top + 4, left + 57, top + 58), fill=(232, 230, 222))
            pen.rectangle((left + 36, top + 26, left + 74, top + 29), fill=(232, 230, 222))
            if random.random() < BRACED:
                pen.line((left + 8, top + 78, left + 30, top - 12), fill=BEAM, width=7)
            if random.random() < BRACED:
                pen.line((left + 102, top + 78, left + 80, top - 12), fill=BEAM, width=7)
    return wall


@cache
def plain_wall(plaster: Colour, seed: int) -> Image.Image:
    """Draw a plastered gable wall with four windows and a door."""
    wall = _grained(plaster, (260, 220), 4.0, seed)
    pen = ImageDraw.Draw(wall)
    for left, top in ((38, 26), (172, 26), (38, 128), (172, 128)):
        pen.rectangle((left, top, left + 50, top + 62), fill=(236, 234, 226))
        pen.rectangle((left + 5, top + 5, left + 45, top + 57), fill=(60, 72, 86))
        pen.line((left + 25, top, left + 25, top + 62), fill=(236, 234, 226), width=4)
    pen.rectangle((112, 132, 148, 220), fill=(92, 62, 44))
    return wall


@cache
def tiles(base: Colour, seed: int) -> Image.Image:
    """Draw a tiled roof: rows with shadows, single tiles of slightly different red."""
    random = np.random.default_rng(SEED + seed)
    rows, columns = 20, 40
    shade = random.normal(1.0, 0.09, (rows, columns, 1)).repeat(12, 0).repeat(10, 1)
    edge = np.ones((rows * 12, columns * 10, 1))
    edge[::12] = edge[1::12] = 0.6
    edge[:, ::10] *= 0.82
    roof = np.array(base) * shade * edge
    return Image.fromarray(np.clip(roof, 0, 255).astype(np.uint8), "RGB")


@cache
def stripes(seed: int, wide: int = 480) -> Image.Image:
    """Draw the red and white slanted stripes of a barrier board."""
    board = _grained((236, 234, 228), (wide, 40), 5.0, seed)
    pen = ImageDraw.Draw(board)
    for left in range(-40, wide + 40, 80):
        pen.polygon(
            [(left, 40), (left + 40, 40), (left + 80, 0), (left + 40, 0)], fill=(190, 38, 34)
        )
    return board


@cache
def rings() -> Image.Image:
    """Draw a gauge staff: red and white rings with numbers for each 20 centimetres."""
    staff = Image.new("RGB", (24, 220), (238, 238, 234))
    pen = ImageDraw.Draw(staff)
    for band in range(11):
        if band % 2:
            pen.rectangle((0, band * 20, 24, band * 20 + 19), fill=(186, 34, 34))
    return staff


@cache
def wood(seed: int, base: Colour = (126, 104, 80)) -> Image.Image:
    """Draw weathered wood."""
    random = np.random.default_rng(SEED + seed)
    along = random.normal(0.0, 10.0, (1, 64, 1)) + random.normal(0.0, 3.0, (256, 64, 1))
    return Image.fromarray(np.clip(np.array(base) + along, 0, 255).astype(np.uint8), "RGB")


@cache
def sign() -> Image.Image:
    """Draw the sign beside the bridge."""
    board = Image.new("RGB", (320, 200), (240, 238, 230))
    pen = ImageDraw.Draw(board)
    pen.rectangle((4, 4, 315, 195), outline=(184, 30, 30), width=12)
    for row, (words, size) in enumerate((("BRIDGE", 58), ("CLOSED", 58), ("HIGH WATER", 34))):
        pen.text(
            (160, 52 + row * 56),
            words,
            font=letters(size),
            fill=(24, 24, 24),
            anchor="mm",
            stroke_width=1,
            stroke_fill=(24, 24, 24),
        )
    return board


@cache
def lorry_side() -> Image.Image:
    """Draw the canvas side of the lorry: folds, straps and a plain blue band; no owner's name."""
    random = np.random.default_rng(SEED + 77)
    fold = np.cumsum(random.normal(0, 1.6, 520))
    fold = 6.0 * np.sin(np.arange(520) / 13.0) + fold - np.linspace(fold[0], fold[-1], 520)
    cloth = np.array((206, 202, 188)) + fold[None, :, None] + random.normal(0, 2, (260, 520, 1))
    side = Image.fromarray(np.clip(cloth, 0, 255).astype(np.uint8), "RGB")
    pen = ImageDraw.Draw(side)
    pen.rectangle((0, 96, 520, 150), fill=(38, 78, 132))
    pen.polygon([(330, 96), (390, 96), (350, 150), (290, 150)], fill=(224, 170, 46))
    pen.rectangle((0, 0, 520, 7), fill=(120, 118, 112))
    pen.rectangle((0, 248, 520, 260), fill=(70, 70, 72))
    for left in range(26, 520, 52):
        pen.rectangle((left, 226, left + 5, 252), fill=(60, 58, 52))
    return side


@cache
def lorry_back() -> Image.Image:
    """Draw the doors at the lorry's back, with lamps."""
    back = _grained((188, 184, 172), (240, 260), 3.0, 78)
    pen = ImageDraw.Draw(back)
    pen.rectangle((0, 0, 239, 259), outline=(110, 108, 102), width=8)
    pen.line((120, 0, 120, 260), fill=(96, 94, 90), width=5)
    pen.rectangle((0, 96, 239, 150), fill=(38, 78, 132))
    for left in (14, 196):
        pen.rectangle((left, 226, left + 30, 248), fill=(190, 28, 26))
    return back


@cache
def cab_front() -> Image.Image:
    """Draw the front of the cab: windscreen, grille, lamps."""
    front = _grained((196, 58, 42), (240, 240), 3.0, 79)
    pen = ImageDraw.Draw(front)
    pen.rectangle((18, 26, 221, 108), fill=(34, 44, 54))
    pen.polygon([(30, 100), (90, 32), (120, 32), (60, 100)], fill=(84, 102, 118))
    for top in range(132, 186, 13):
        pen.rectangle((58, top, 182, top + 6), fill=(46, 42, 42))
    for left in (14, 190):
        pen.rectangle((left, 178, left + 36, 206), fill=(250, 246, 214))
    pen.rectangle((0, 214, 239, 239), fill=(52, 52, 54))
    return front


@cache
def cab_side(*, mirrored: bool) -> Image.Image:
    """Draw the side of the cab with its door and window."""
    side = _grained((196, 58, 42), (200, 240), 3.0, 80)
    pen = ImageDraw.Draw(side)
    pen.rectangle((56, 30, 172, 106), fill=(36, 46, 56))
    pen.polygon([(66, 100), (110, 34), (134, 34), (90, 100)], fill=(88, 106, 122))
    pen.rectangle((48, 20, 180, 214), outline=(150, 40, 30), width=4)
    pen.rectangle((60, 122, 84, 130), fill=(44, 40, 40))
    pen.rectangle((0, 214, 199, 239), fill=(52, 52, 54))
    return side.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if mirrored else side
