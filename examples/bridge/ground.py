"""What lies and what is far: meadow, road, deck, river, sky and hills, pixel by pixel.

Each pixel's ray is followed to the plane it meets, so that the pattern on the ground is in true
perspective and a copy of the clip can be matched by it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np
from examples.bridge.paint import look_up, noise, smoothstep
from examples.bridge.story import DECK_HALF_M, RIVER_WIDTH_M, ROAD_HALF_M, SEED, WATER_LEVEL_M

if TYPE_CHECKING:
    from examples.bridge.camera import Camera
    from examples.bridge.paint import Field
    from examples.bridge.solids import Lighting
    from numpy.typing import NDArray

FAR_M: Final = 700.0
DECK_OVERLAP_M, PLANK_EDGE = 0.6, 0.44


@cache
def clouds_of_noise() -> Field:
    """Give the soft noise (blobs of all sizes)."""
    return noise(SEED + 1, 1.35)


@cache
def fine_noise() -> Field:
    """Give the fine noise (mostly small blobs)."""
    return noise(SEED + 2, 0.55)


@cache
def wave_noise() -> Field:
    """Give the noise of small waves: rounder than the fine noise."""
    return noise(SEED + 6, 1.0)


@dataclass(frozen=True)
class Ground:
    """The pixels without anything that stands on them.

    `bright` is the colour (0 to 255) in the sun, `dim` the same in the shade; `level` marks the
    pixels of the plane z = 0, `water` those of the river; `x` and `y` are where each ray lands
    (metres); `ripple` says how strongly a ripple shows there.
    """

    bright: NDArray[np.float32]
    dim: NDArray[np.float32]
    level: NDArray[np.bool_]
    water: NDArray[np.bool_]
    x: Field
    y: Field
    ripple: Field


def _bank(x: Field, side: int) -> Field:
    """Give the river's edge (y, metres) at each x; under the bridge it is straight."""
    wander: Field = 0.8 * np.sin(x / 7.3 + side) + 0.35 * np.sin(x / 2.1 + 2 * side)
    away = smoothstep(3.0, 7.0, np.abs(x))
    edge: Field = (RIVER_WIDTH_M if side else 0.0) + wander * away * 0.7
    return edge


def _mix(below: Field, above: tuple[float, float, float], share: Field) -> Field:
    """Blend a colour into a picture, in place."""
    for channel, part in enumerate(above):
        plane = below[..., channel]
        plane += (np.float32(part) - plane) * share
    return below


def _land(x: Field, y: Field, blur: Field) -> Field:
    """Give the colour of the land; `blur` is the ground's metres per pixel there."""
    soft, fine = clouds_of_noise(), fine_noise()
    broad = look_up(soft, x * 6.0, y * 6.0)
    close = look_up(fine, x * 34.0, y * 34.0) * np.clip(1.4 - blur * 12.0, 0.0, 1.0)
    middle = look_up(fine, x * 7.0 + 300, y * 7.0) * np.clip(1.4 - blur * 2.5, 0.0, 1.0)
    tone = 1.0 + 0.10 * broad + 0.13 * close + 0.10 * middle
    colour = np.empty((*x.shape, 3), dtype=np.float32)
    colour[:] = (104, 128, 60)
    colour = _mix(colour, (150, 146, 84), smoothstep(0.1, 1.7, broad + 0.4 * middle))
    colour = _mix(colour, (70, 96, 46), smoothstep(0.4, 1.8, -broad + 0.5 * close))
    # Far off there are fields, each with a colour of its own and rows.
    parcel = np.floor((x + 0.25 * y) / 34.0) * 7.0 + np.floor((y - 0.12 * x) / 41.0) * 13.0
    tint = np.abs(np.sin(parcel * 12.9898) * 437.585453) % 1.0
    field_share = np.maximum(smoothstep(46.0, 54.0, y), smoothstep(-34.0, -42.0, y))
    field_share = np.maximum(field_share, smoothstep(40.0, 48.0, np.abs(x)))
    for low, shade in (
        (0.0, (118, 142, 62)),
        (0.35, (152, 130, 92)),
        (0.6, (138, 152, 74)),
        (0.8, (176, 166, 84)),
    ):
        colour = _mix(colour, shade, field_share * (tint >= low) * 0.85)
    rows = np.sin((x + 0.25 * y) * 4.2) * np.clip(1.2 - blur * 1.6, 0.0, 1.0)
    tone = tone + 0.07 * rows * field_share
    # The road: gravel, two worn tracks, grass creeping in from the sides.
    aside = np.abs(x + 0.25 * np.sin(y / 9.0) * smoothstep(8.0, 20.0, np.abs(y - 13.0)))
    ragged = aside + 0.16 * broad * 0.5 + 0.10 * close + 0.08 * middle
    road = 1.0 - smoothstep(ROAD_HALF_M - 0.15, ROAD_HALF_M + 0.25, ragged)
    colour = _mix(colour, (158, 146, 126), road)
    tracks = np.exp(-(((aside - 0.85) / 0.30) ** 2)) * road
    colour = _mix(colour, (186, 174, 152), 0.65 * tracks)
    middle_strip = np.exp(-((aside / 0.28) ** 2)) * road * smoothstep(-0.3, 0.8, broad + middle)
    colour = _mix(colour, (118, 124, 74), 0.6 * middle_strip)
    # Wet mud where the flood has been, with what it left behind.
    shore = np.minimum(np.abs(y - _bank(x, 0)), np.abs(y - _bank(x, 1)))
    mud = 1.0 - smoothstep(0.5, 2.4, shore + 0.35 * broad + 0.3 * middle)
    colour = _mix(colour, (98, 82, 62), mud * 0.9)
    colour *= tone[..., None]
    return colour


def _deck(x: Field, y: Field, blur: Field) -> Field:
    """Give the colour of the deck's planks (they lie across)."""
    plank = np.floor(y / 0.22)
    tone = 1.0 + 0.12 * np.sin(plank * 78.233) + 0.05 * np.sin(plank * 12.17 + 1.0)
    gap = (np.abs(y / 0.22 - plank - 0.5) > PLANK_EDGE) * np.clip(1.3 - blur * 9.0, 0.0, 1.0)
    grain = look_up(fine_noise(), x * 6.0, y * 60.0) * np.clip(1.3 - blur * 9.0, 0.0, 1.0)
    colour = np.empty((*x.shape, 3), dtype=np.float32)
    colour[:] = (150, 128, 100)
    colour *= (tone * (1.0 - 0.45 * gap) + 0.06 * grain)[..., None]
    return colour


def _sky(across: Field, ahead: Field, up: Field, light: Lighting) -> Field:
    """Give the colour of the sky and of the hills below it."""
    level = np.hypot(across, ahead)
    height = np.degrees(np.arctan2(up, level))
    turn = np.degrees(np.arctan2(across, ahead))
    rise = np.clip(height / 40.0, 0.0, 1.0) ** 0.6
    colour = np.empty((*up.shape, 3), dtype=np.float32)
    colour[:] = (214, 222, 226)
    colour = _mix(colour, (96, 146, 204), rise)
    scale = 14.0 / (np.maximum(up, 0.0) + 0.16 * level)
    shape = look_up(clouds_of_noise(), across * scale * 7.0 + 90.0, ahead * scale * 7.0)
    ragged = look_up(fine_noise(), across * scale * 21.0, ahead * scale * 21.0)
    thick = smoothstep(-0.25, 1.35, shape + 0.13 * ragged)
    sunward = look_up(
        clouds_of_noise(),
        (across * scale + light.towards[0] * 0.6) * 7.0 + 90.0,
        (ahead * scale + light.towards[1] * 0.6) * 7.0,
    )
    colour = _mix(colour, (246, 244, 240), thick * 0.9)
    colour = _mix(colour, (176, 184, 196), thick * smoothstep(0.2, 1.6, sunward) * 0.55)
    ridges = (
        (2.6, 1.1, 0.9, (150, 170, 184)),
        (1.7, 0.8, 2.2, (118, 142, 138)),
        (0.95, 0.45, 4.1, (92, 116, 88)),
    )
    for base, swing, phase, shade in ridges:
        crest = base + swing * (
            0.6 * np.sin(np.radians(turn * 3.0) + phase)
            + 0.3 * np.sin(np.radians(turn * 11.0) + 2 * phase)
            + 0.1 * np.sin(np.radians(turn * 47.0) + 3 * phase)
        )
        woods = look_up(fine_noise(), turn * 26.0 + 50 * phase, height * 40.0)
        inside = smoothstep(-0.04, 0.04, crest + 0.05 * woods - height)
        textured = np.empty_like(colour)
        textured[:] = shade
        textured *= (1.0 + 0.06 * woods * (4.0 - base))[..., None]
        colour += (textured - colour) * inside[..., None]
    return colour


def ground(camera: Camera, light: Lighting) -> Ground:
    """Follow every pixel's ray to what it meets first, and colour it."""
    across, ahead, up = camera.rays()
    # The camera never rolls, so the horizon is one row.
    horizon = int(np.count_nonzero(up[:, 0] >= -camera.at[2] / FAR_M))
    low = tuple(part[horizon:] for part in (across, ahead, up))
    below = _below(camera, low[0], low[1], low[2], light)
    sky = _sky(across[:horizon], ahead[:horizon], up[:horizon], light)
    no = np.zeros(sky.shape[:2], dtype=bool)
    zero = np.zeros(sky.shape[:2], dtype=np.float32)
    return Ground(
        np.concatenate([sky, below.bright]),
        np.concatenate([sky, below.dim]),
        np.concatenate([no, below.level]),
        np.concatenate([no, below.water]),
        np.concatenate([zero, below.x]),
        np.concatenate([zero, below.y]),
        np.concatenate([zero, below.ripple]),
    )


def _below(camera: Camera, across: Field, ahead: Field, up: Field, light: Lighting) -> Ground:
    """Colour the rows below the horizon."""
    eye_x, eye_y, eye_z = camera.at
    reach = -eye_z / up
    x, y = eye_x + across * reach, eye_y + ahead * reach
    deck = (np.abs(x) < DECK_HALF_M) & (y > -DECK_OVERLAP_M) & (y < RIVER_WIDTH_M + DECK_OVERLAP_M)
    land = ~deck & ((y < _bank(x, 0)) | (y > _bank(x, 1)))
    water = ~(deck | land)
    lower = (WATER_LEVEL_M - eye_z) / up[water]
    water_x, water_y = eye_x + across[water] * lower, eye_y + ahead[water] * lower
    hits_wall = (water_y > _bank(water_x, 1)) | (water_y < _bank(water_x, 0))
    x[water], y[water] = water_x, water_y
    wall = water.copy()
    wall[water] = hits_wall
    water &= ~wall
    blur = reach**2 / np.float32(eye_z * camera.focal_px)

    bright = np.zeros((*up.shape, 3), dtype=np.float32)
    for where, colours in ((land, _land), (deck, _deck)):
        bright[where] = colours(x[where], y[where], blur[where])
    bright[wall] = (74, 60, 44)
    level = np.hypot(across[water], ahead[water])
    bright[water] = _river(x[water], y[water], -up[water] / level, ahead[water] / level)
    dim = bright * np.array(light.sky, dtype=np.float32)
    bright *= np.array(light.on((0, 0, 1)), dtype=np.float32)
    dim[water] = bright[water] * 0.62
    haze = np.clip((reach - 60.0) / 640.0, 0.0, 0.75)[..., None]
    air = np.array((196, 206, 206), dtype=np.float32)
    bright += (air - bright) * haze
    dim += (air - dim) * haze
    ripple = np.where(water, np.clip(1.5 - blur * 2.2, 0.12, 1.0), 0.0).astype(np.float32)
    return Ground(bright, dim, land | deck, water, x, y, ripple)


def _river(x: Field, y: Field, slope: Field, onward: Field) -> Field:
    """Give the colour of the flood.

    It is silt, and a mirror where one looks along it. `slope` is how steeply the ray comes down
    (and goes up again), `onward` the part of its level way that leads to the far bank.
    """
    slow = look_up(clouds_of_noise(), x * 1.6, y * 5.0)
    small = look_up(wave_noise(), x * 3.0, y * 3.0)
    mirror = np.clip((0.10 + 0.66 / (1.0 + 3.0 * slope) ** 3) * (1.0 + 0.18 * slow), 0.0, 0.9)
    # What the mirror shows: the trees and houses of the far bank, or above them the sky.
    to_bank = (RIVER_WIDTH_M + 4.0 - y) / np.maximum(onward, 0.03)
    seen_at = to_bank * slope + 0.5 * small + 0.8 * np.sin(x / 3.1) + 0.5 * np.sin(x / 1.3)
    sky = smoothstep(4.5, 8.5, seen_at)
    silt = np.empty((*x.shape, 3), dtype=np.float32)
    silt[:] = (116, 95, 62)
    silt *= (1.0 + 0.08 * slow)[:, None]
    _mix(silt, (64, 72, 56), mirror * (1.0 - sky))
    return _mix(silt, (148, 172, 196), mirror * sky)
