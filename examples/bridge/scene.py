"""One view of the place: what never moves is drawn once, in layers; the rest frame by frame."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin
from typing import TYPE_CHECKING, Final

import numpy as np
from examples.bridge.ground import Ground, ground
from examples.bridge.paint import cover, fill, hull, lit
from examples.bridge.place import FRONT_LAYER_X_M, standing
from examples.bridge.solids import Lighting, Solid, draw
from examples.bridge.story import BRIDGE_BEARING_DEG, ROAD_HALF_M, SEED, WATER_LEVEL_M
from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examples.bridge.camera import Camera
    from examples.bridge.solids import Point
    from examples.bridge.sun import SunPosition
    from numpy.typing import NDArray

    Bytes = NDArray[np.uint8]

LOW_SUN_DEG: Final = 28.0
HALF: Final = 127
SHORE_Y_M, MEADOW_END_Y_M = -1.6, -40.0
TUFTS: Final = 2000
RING: Final = np.array([(cos(angle), sin(angle)) for angle in np.linspace(0, 2 * np.pi, 13)[:-1]]).T


def lighting(sun: SunPosition) -> Lighting:
    """Turn the sun's place in the sky into light; a lower sun is warmer."""
    turn, height = radians(sun.azimuth_deg - BRIDGE_BEARING_DEG), radians(sun.altitude_deg)
    towards = (sin(turn) * cos(height), cos(turn) * cos(height), sin(height))
    warm = 0.10 if sun.altitude_deg < LOW_SUN_DEG else 0.0
    return Lighting(towards, (0.98 + warm, 0.92 + warm / 2, 0.80 - warm / 2), (0.50, 0.54, 0.62))


def shadow_of(point: Sequence[float], towards: Point, level_m: float = 0.0) -> Point:
    """Give where the shadow of a point (metres) falls on the level plane z = `level_m`."""
    fall = (point[2] - level_m) / towards[2]
    return point[0] - towards[0] * fall, point[1] - towards[1] * fall, level_m


def cast(
    mask: Image.Image, solid: Solid, camera: Camera, light: Lighting, level_m: float = 0.0
) -> None:
    """Add the shadow that a thing throws on a level plane to a mask."""
    for shape in solid.casts:
        lying = np.array(
            [shadow_of(point, light.towards, level_m) for point in shape if point[2] >= level_m]
        )
        if len(lying):
            around = hull(lying[:, :2])
            flat = np.column_stack([around, np.full(len(around), level_m)])
            cover(mask, camera.outline(flat))
    sun_x, sun_y = np.array(light.towards[:2]) / np.hypot(*light.towards[:2])
    for puff in solid.puffs[: 1 + len(solid.puffs) // 3]:
        # A ball's shadow is an ellipse, drawn out along the sun's direction.
        aside, along = puff.radius_m * RING[0], puff.radius_m / light.towards[2] * RING[1]
        flat = np.array([aside * sun_y + along * sun_x, along * sun_y - aside * sun_x, 0 * aside])
        cover(
            mask, camera.outline(flat.T + np.array(shadow_of(puff.middle, light.towards, level_m)))
        )


@dataclass(frozen=True)
class Front:
    """What stands before all that moves: its colours and mask, and where they belong."""

    colours: Image.Image
    mask: Image.Image
    corner: tuple[int, int]


@dataclass(frozen=True)
class View:
    """A camera's view with its layers.

    `back` is everything behind the road's moving things, `front` what stands before them;
    `dim` is the ground in the shade, `bare` the pixels on which nothing stands, `open_ground`
    where a moving shadow may fall (0 to 1).
    """

    camera: Camera
    light: Lighting
    land: Ground
    back: Bytes
    dim: Bytes
    open_ground: NDArray[np.float32]
    bare: NDArray[np.bool_]
    front: Front


def _tufts(picture: Image.Image, camera: Camera, light: Lighting, dark: NDArray[np.bool_]) -> None:
    """Stick blades of grass into the meadow near the camera."""
    random = np.random.default_rng(SEED + 9)
    turns = np.radians(camera.heading_deg + random.uniform(-40, 40, TUFTS))
    reach = 2.0 + 20.0 * random.random(TUFTS) ** 1.3
    for turn, far in zip(turns, reach, strict=True):
        x, y = camera.at[0] + far * np.sin(turn), camera.at[1] + far * np.cos(turn)
        high, lean, width = random.uniform(0.04, 0.13), random.normal(0, 0.04), 0.009
        tone = random.uniform(0.7, 1.25)
        if abs(x) < ROAD_HALF_M + 0.3 or not MEADOW_END_Y_M < y < SHORE_Y_M:
            continue
        side = (np.cos(turn) * width, -np.sin(turn) * width)
        blade = [
            (x - side[0], y - side[1], 0),
            (x + side[0], y + side[1], 0),
            (x + lean, y + lean, high),
        ]
        u, v = camera.pixel((x, y, 0))
        if not (0 <= u < picture.width and 0 <= v < picture.height):
            continue
        factors = light.sky if dark[int(v), int(u)] else light.on((0, 0, 1))
        fill(picture, camera.outline(blade), lit((112 * tone, 134 * tone, 62 * tone), factors))


def view(camera: Camera, light: Lighting) -> View:
    """Draw all that never moves."""
    land = ground(camera, light)
    things = sorted(standing(), key=lambda solid: -camera.distance([solid.middle()]))
    shades = {}
    for level_m in (0.0, WATER_LEVEL_M):
        shades[level_m] = Image.new("L", camera.size)
        for solid in things:
            cast(shades[level_m], solid, camera, light, level_m)
    dark = np.where(land.water, np.asarray(shades[WATER_LEVEL_M]), np.asarray(shades[0.0]))
    dark = dark * (land.level | land.water) / np.float32(255)
    mixed = land.bright + (land.dim - land.bright) * dark[..., None].astype(np.float32)
    bare = np.clip(mixed, 0, 255).astype(np.uint8)
    back = Image.fromarray(bare, "RGB")
    _tufts(back, camera, light, np.asarray(shades[0.0]) > HALF)
    untouched = np.asarray(back).copy()
    front = Image.new("RGBA", camera.size)
    for solid in things:
        behind = solid.middle()[0] >= FRONT_LAYER_X_M
        draw(back if behind else front, solid, camera, light)
    shown = np.asarray(back)
    same = (shown == untouched).all(axis=2) & (np.asarray(front)[..., 3] == 0)
    return View(
        camera,
        light,
        land,
        shown,
        np.clip(land.dim, 0, 255).astype(np.uint8),
        (land.level & same).astype(np.float32),
        same,
        _cut_out(front),
    )


def _cut_out(layer: Image.Image) -> Front:
    """Keep only the part of a layer on which something stands."""
    bounds = layer.getbbox() or (0, 0, 1, 1)
    pixels = np.asarray(layer.crop(bounds)).astype(np.float32)
    # Soft edges were painted onto black; divide it out, or they would show dark rims.
    share = np.maximum(pixels[..., 3:], 1.0) / 255
    colours = np.clip(pixels[..., :3] / share, 0, 255).astype(np.uint8)
    return Front(
        Image.fromarray(colours, "RGB"),
        Image.fromarray(pixels[..., 3].astype(np.uint8), "L"),
        bounds[:2],
    )
