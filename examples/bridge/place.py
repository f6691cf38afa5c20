"""Everything that stands in the place and never moves: bridge, village, trees, posts."""

from __future__ import annotations

from functools import cache
from math import cos, pi, sin
from typing import TYPE_CHECKING, Final

import numpy as np
from examples.bridge import textures
from examples.bridge.paint import lit
from examples.bridge.solids import Face, Puff, Solid, box, post
from examples.bridge.story import DECK_HALF_M, POSTS, RIVER_WIDTH_M, SEED, WATER_LEVEL_M

if TYPE_CHECKING:
    from examples.bridge.solids import Point

LEAF_BALLS: Final = 90
FRONT_LAYER_X_M: Final = -1.4  # what stands left of this plane is never hidden by the lorry


def house(low: Point, high: Point, ridge_m: float, seed: int) -> Solid:
    """Make a house with a gable roof whose ridge runs along y, `ridge_m` above the eaves."""
    (x0, y0, _), (x1, y1, z1) = low, high
    plasters = ((226, 220, 204), (214, 196, 160), (232, 226, 216), (204, 176, 150))
    plaster = plasters[seed % len(plasters)]
    tile = ((158, 74, 54), (142, 82, 62), (122, 70, 58))[seed % 3]
    long_wall = textures.timbered(plaster, max(2, round((y1 - y0) / 2.6)), seed)
    end_wall = textures.plain_wall(plaster, seed)
    body = box(low, high, {"left": long_wall, "right": long_wall, "all": end_wall})
    middle, top = (x0 + x1) / 2, z1 + ridge_m
    roof = textures.tiles(tile, seed)
    run = (x1 - x0) / 2
    length = (run**2 + ridge_m**2) ** 0.5
    slope = (ridge_m / length, run / length)
    faces = (
        Face(
            ((middle, y1, top), (middle, y0, top), (x0, y0, z1), (x0, y1, z1)),
            (-slope[0], 0, slope[1]),
            roof,
        ),
        Face(
            ((middle, y0, top), (middle, y1, top), (x1, y1, z1), (x1, y0, z1)),
            (slope[0], 0, slope[1]),
            roof,
        ),
        *(
            Face(
                (
                    (x0, y, z1),
                    (middle, y, top),
                    (x1, y, z1),
                    (x1, y, z1 - 0.12),
                    (x0, y, z1 - 0.12),
                ),
                (0, way, 0),
                plaster,
            )
            for y, way in ((y0, -1.0), (y1, 1.0))
        ),
    )
    shape = (*body.casts[0], (middle, y0, top), (middle, y1, top))
    return Solid(tuple(f for f in body.faces if f.normal[2] == 0) + faces, (shape,))


def tree(x: float, y: float, height_m: float, seed: int) -> Solid:
    """Make a tree: a trunk, and balls of leaves in the light green of April."""
    half = 0.02 * height_m
    trunk = box(
        (x - half, y - half, 0), (x + half, y + half, 0.6 * height_m), {"all": (92, 76, 60)}
    )
    crown = (x, y, 0.64 * height_m)
    return Solid(trunk.faces, trunk.casts, _leaves(crown, 0.30 * height_m, seed))


def _leaves(crown: Point, radius_m: float, seed: int) -> tuple[Puff, ...]:
    random = np.random.default_rng(SEED + seed)
    green = ((112, 136, 62), (124, 142, 72), (98, 128, 60))[seed % 3]
    puffs = [Puff(crown, radius_m * 0.86, green, (0.0, 0.0, -0.6))]
    for _ in range(LEAF_BALLS):
        turn, up = random.uniform(0, 2 * pi), random.uniform(-1, 1)
        out = random.uniform(0.62, 1.0)
        flat = (1 - up * up) ** 0.5
        looks = (flat * cos(turn), flat * sin(turn), up)
        middle = (
            crown[0] + radius_m * out * looks[0],
            crown[1] + radius_m * out * looks[1],
            crown[2] + 1.12 * radius_m * out * looks[2],
        )
        tone = random.uniform(0.86, 1.14)
        puffs.append(
            Puff(
                middle,
                radius_m * random.uniform(0.15, 0.27),
                lit(green, (tone, tone, tone * random.uniform(0.8, 1.1))),
                looks,
            )
        )
    return tuple(puffs)


def bush(x: float, y: float, radius_m: float, seed: int) -> Solid:
    """Make a bush on the bank."""
    return Solid((), (), _leaves((x, y, 0.55 * radius_m), radius_m, seed))


def _railing(x: float) -> list[Solid]:
    plank = textures.wood(5, (136, 112, 84))
    parts = [
        box((x - 0.06, y, -0.2), (x + 0.06, y + 0.12, 1.12), {"all": plank})
        for y in np.arange(-0.4, RIVER_WIDTH_M + 0.6, 2.25)
    ]
    for low in (0.45, 0.98):
        parts += [
            box((x - 0.04, y, low), (x + 0.04, y + 2.25, low + 0.14), {"all": (148, 122, 92)})
            for y in np.arange(-0.4, RIVER_WIDTH_M - 1.0, 2.25)
        ]
    return parts


def bridge() -> list[Solid]:
    """Make the beams, piers and railings of the bridge (its deck belongs to the ground)."""
    parts = [solid for x in (-DECK_HALF_M, DECK_HALF_M) for solid in _railing(x)]
    for x in (-DECK_HALF_M, DECK_HALF_M - 0.15):
        parts += [
            box((x, y, -0.42), (x + 0.15, y + 2.6, -0.01), {"all": (98, 78, 60)})
            for y in np.arange(-0.5, RIVER_WIDTH_M, 2.6)
        ]
    stone = textures.wood(9, (132, 128, 120))
    parts += [
        box(
            (-DECK_HALF_M - 0.25, y, WATER_LEVEL_M),
            (-DECK_HALF_M + 0.3, y + 0.9, -0.42),
            {"all": stone},
        )
        for y in (8.2, 17.0)
    ]
    return parts


def village() -> list[Solid]:
    """Make the houses and the church on both sides of the river."""
    places = (
        (-21, 37, 8, 11),
        (-9.5, 42, 7, 10),
        (7, 36, 8, 12),
        (20, 40, 8, 10),
        (34, 35, 9, 12),
        (-36, 44, 9, 12),
        (50, 44, 8, 10),
        (9, -34, 8, 11),
        (17, -52, 9, 13),
        (34, -30, 8, 12),
        (46, -12, 8, 10),
        (-24, 60, 8, 10),
    )
    solids = [
        house((x, y, 0), (x + wide, y + deep, 4.6 + 0.5 * (n % 3)), 3.6 + 0.4 * (n % 2), n)
        for n, (x, y, wide, deep) in enumerate(places)
    ]
    stone = textures.plain_wall((206, 198, 180), 31)
    x0, y0, x1, y1, z1, top = -16.0, 66.0, -10.4, 71.6, 14.0, (-13.2, 68.8, 25.0)
    tower = box((x0, y0, 0), (x1, y1, z1), {"all": stone})
    slate = (92, 98, 110)
    spire = tuple(
        Face((face.corners[0], top, face.corners[1]), (*face.normal[:2], 0.45), slate)
        for face in tower.faces
        if face.normal[2] == 0
    )
    solids.append(Solid(tower.faces + spire, ((*tower.casts[0], top),)))
    return solids


def trees() -> list[Solid]:
    """Make the trees: named ones near the bridge, a row along the far bank, some behind."""
    spots = [
        (-14.0, 31.0, 8.5),
        (-27.0, 30.0, 9.5),
        (5.2, 29.4, 7.0),
        (17.0, 31.5, 9.0),
        (30.0, 30.5, 8.0),
        (14.5, -3.6, 7.5),
        (23.0, -11.5, 9.0),
        (12.0, -20.0, 8.0),
        (30.5, -2.8, 7.0),
        (-45.0, 33.0, 10.0),
        (41.0, 31.0, 9.5),
        (28.0, -42.0, 10.0),
    ]
    random = np.random.default_rng(SEED + 4)
    spots += [
        (float(x), float(random.uniform(58, 95)), float(random.uniform(8, 12)))
        for x in np.linspace(-70, 70, 16)
    ]
    spots += [
        (float(random.uniform(52, 80)), float(y), float(random.uniform(8, 12)))
        for y in np.linspace(-60, 24, 11)
    ]
    shrubs = [
        (-4.6, 27.6, 0.9),
        (-9.0, 28.4, 1.3),
        (3.8, 27.9, 0.8),
        (10.0, 28.0, 1.2),
        (-18.0, 28.2, 1.2),
        (24.0, 28.3, 1.3),
        (6.2, -2.0, 0.9),
        (9.2, -1.4, 1.1),
        (18.0, -1.6, 1.2),
        (36.0, -2.2, 1.4),
        (-33.0, 28.6, 1.4),
    ]
    return [tree(x, y, high, 100 + n) for n, (x, y, high) in enumerate(spots)] + [
        bush(x, y, wide, 200 + n) for n, (x, y, wide) in enumerate(shrubs)
    ]


@cache
def standing() -> tuple[Solid, ...]:
    """Make everything that never moves."""
    posts = [
        post(x, y, high, textures.rings() if name == "gauge" else textures.wood(3))
        for name, x, y, high in POSTS
    ]
    legs = [post(x, -3.42, 1.15, (120, 120, 118), 0.035) for x in (2.85, 3.75)]
    board = box(
        (2.65, -3.47, 1.15), (3.95, -3.40, 1.95), {"front": textures.sign(), "all": (150, 150, 148)}
    )
    return (*bridge(), *village(), *trees(), *posts, *legs, board)
