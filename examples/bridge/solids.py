"""Things with an inside: faces, boxes, balls of leaves, the light on them, and drawing them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from math import pi
from typing import TYPE_CHECKING, Final

import numpy as np
from examples.bridge.paint import exposed, fill, hull, lay, lit, mean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examples.bridge.camera import Camera
    from examples.bridge.paint import Colour
    from PIL import Image

Point = tuple[float, float, float]
QUAD: Final = 4
NEAR_TREE_M: Final = 38.0
_TINTED: Final[dict[tuple[int, float, float, float], Image.Image]] = {}


@dataclass(frozen=True)
class Face:
    """A flat face: corners (metres; seen from outside top left first, clockwise), its look."""

    corners: tuple[Point, ...]
    normal: Point
    look: Image.Image | Colour


@dataclass(frozen=True)
class Puff:
    """A ball of leaves: middle and radius in metres, its colour, the way it looks."""

    middle: Point
    radius_m: float
    colour: Colour
    looks: Point


@dataclass(frozen=True)
class Solid:
    """A thing with an inside: its faces, or its leaves, and the shapes that throw its shadow."""

    faces: tuple[Face, ...]
    casts: tuple[tuple[Point, ...], ...]
    puffs: tuple[Puff, ...] = field(default=())

    def middle(self) -> Point:
        """Give the middle of its corners (metres)."""
        points = [corner for face in self.faces for corner in face.corners]
        points += [puff.middle for puff in self.puffs]
        x, y, z = (sum(parts) / len(points) for parts in zip(*points, strict=True))
        return x, y, z


@dataclass(frozen=True)
class Lighting:
    """The sun's direction (a unit vector towards it) and the colours of its light and the sky's."""

    towards: Point
    sun: tuple[float, float, float]
    sky: tuple[float, float, float]

    def on(self, normal: Point) -> tuple[float, float, float]:
        """Give the light (factors for red, green, blue) on a face that looks this way."""
        facing = max(0.0, sum(a * b for a, b in zip(normal, self.towards, strict=True)))
        open_sky = 0.75 + 0.25 * normal[2]
        red, green, blue = (
            sun * facing + sky * open_sky for sun, sky in zip(self.sun, self.sky, strict=True)
        )
        return red, green, blue


def box(low: Point, high: Point, looks: dict[str, Image.Image | Colour]) -> Solid:
    """Make a box between two corners; `looks` has left, right, front, back, top or all."""
    (x0, y0, z0), (x1, y1, z1) = low, high
    sides: dict[str, tuple[Point, tuple[Point, ...]]] = {
        "left": ((-1, 0, 0), ((x0, y1, z1), (x0, y0, z1), (x0, y0, z0), (x0, y1, z0))),
        "right": ((1, 0, 0), ((x1, y0, z1), (x1, y1, z1), (x1, y1, z0), (x1, y0, z0))),
        "front": ((0, -1, 0), ((x0, y0, z1), (x1, y0, z1), (x1, y0, z0), (x0, y0, z0))),
        "back": ((0, 1, 0), ((x1, y1, z1), (x0, y1, z1), (x0, y1, z0), (x1, y1, z0))),
        "top": ((0, 0, 1), ((x0, y1, z1), (x1, y1, z1), (x1, y0, z1), (x0, y0, z1))),
    }
    faces = tuple(
        Face(corners, normal, looks[name] if name in looks else looks["all"])
        for name, (normal, corners) in sides.items()
    )
    shape = tuple((x, y, z) for x in (x0, x1) for y in (y0, y1) for z in (z0, z1))
    return Solid(faces, (shape,))


def post(
    x: float, y: float, height_m: float, look: Image.Image | Colour, half_m: float = 0.05
) -> Solid:
    """Make an upright square post whose middle stands on x, y."""
    return box((x - half_m, y - half_m, 0), (x + half_m, y + half_m, height_m), {"all": look})


def draw(picture: Image.Image, solid: Solid, camera: Camera, light: Lighting) -> None:
    """Draw one thing: its faces that look at the camera, then its leaves from far to near."""
    seen = [face for face in solid.faces if _faces(face, camera.at)]
    _draw_outline(picture, solid, seen, camera, light)
    for face in seen:
        outline = camera.outline(face.corners)
        factors = light.on(face.normal)
        if isinstance(face.look, tuple):
            fill(picture, outline, lit(face.look, factors))
        elif len(outline) == QUAD:
            lay(picture, outline, _tinted(face.look, factors))
    _draw_leaves(picture, solid.puffs, camera, light)


def _faces(face: Face, eye: Point) -> bool:
    corner = face.corners[0]
    return sum(n * (e - c) for n, e, c in zip(face.normal, eye, corner, strict=True)) > 0


def _draw_outline(
    picture: Image.Image, solid: Solid, seen: Sequence[Face], camera: Camera, light: Lighting
) -> None:
    """Fill the whole shape first, or what is behind would shine through between two faces."""
    textured = [face for face in seen if not isinstance(face.look, tuple)]
    if not textured or not solid.casts:
        return
    points = camera.seen(solid.casts[0])
    if (points[:, 2] < 1.0).any():
        return
    look = textured[0].look
    if isinstance(look, tuple):
        return
    fill(picture, hull(camera.flat(points)), lit(mean(look), light.on(textured[0].normal)))


@cache
def _response(factors: tuple[float, float, float]) -> list[int]:
    return [exposed(value * factor) for factor in factors for value in range(256)]


def _tinted(texture: Image.Image, factors: tuple[float, float, float]) -> Image.Image:
    # Rounded, so that a board that tumbles does not ask for a new table in each frame.
    red, green, blue = (round(factor, 2) for factor in factors)
    key = (id(texture), red, green, blue)
    if key not in _TINTED:
        _TINTED[key] = texture.point(_response((red, green, blue)))
    return _TINTED[key]


def _draw_leaves(
    picture: Image.Image, puffs: Sequence[Puff], camera: Camera, light: Lighting
) -> None:
    if not puffs or camera.seen([puffs[0].middle])[0, 2] < 1.0:
        return
    around = np.linspace(0, 2 * pi, 14)[:-1]
    ring = np.stack([np.cos(around), np.sin(around)], axis=1)
    far = camera.distance([puffs[0].middle])
    # Far trees need fewer balls, a little larger, to look the same.
    step = 1 if far < NEAR_TREE_M else 2
    near_last = sorted(puffs[::step], key=lambda puff: -camera.distance([puff.middle]))
    for number, puff in enumerate(near_last):
        middle = np.array(camera.pixel(puff.middle))
        radius = puff.radius_m * camera.focal_px / far * step**0.4
        facing = sum(a * b for a, b in zip(puff.looks, light.towards, strict=True))
        half_way = 0.5 + 0.5 * facing  # leaves let light through: no hard edge of shade
        red, green, blue = (
            sun * half_way**1.4 + sky * (0.62 + 0.2 * puff.looks[2])
            for sun, sky in zip(light.sun, light.sky, strict=True)
        )
        wave = 1 + 0.09 * np.sin(5 * around + number)[:, None]
        fill(picture, middle + ring * wave * radius, lit(puff.colour, (red, green, blue)))
