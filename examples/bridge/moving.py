"""What moves: the lorry, the barrier and its pieces, at any moment of the film."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import cos, pi, sin
from typing import TYPE_CHECKING, Final

import numpy as np
from examples.bridge import textures
from examples.bridge.solids import Face, Solid, box, post
from examples.bridge.story import (
    BANG_S,
    BARRIER_Y_M,
    DECK_HALF_M,
    LORRY_LENGTH_M,
    SEED,
    lorry_front_y,
)

if TYPE_CHECKING:
    from examples.bridge.solids import Point
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

WHEEL_M: Final = 0.48
WHEELS_BEHIND_FRONT_M: Final = (1.15, 5.0, 6.1)
GRAVITY: Final = 9.81
SPLINTERS: Final = 30
BOARD_HALF_M: Final = 2.2
DUST_S, BURST_S = 2.0, 1.4


@dataclass(frozen=True)
class Puff:
    """A cloud of dust: its middle and radius (metres), and how much it hides (0 to 1)."""

    middle: Point
    radius_m: float
    cover: float


def turned(solid: Solid, turn: Floats, to: Point) -> Solid:
    """Turn a thing about the origin by a 3 x 3 rotation, then move it (metres)."""

    def place(point: Point) -> Point:
        x, y, z = turn @ np.array(point) + np.array(to)
        return float(x), float(y), float(z)

    def aim(normal: Point) -> Point:
        x, y, z = turn @ np.array(normal)
        return float(x), float(y), float(z)

    faces = tuple(
        Face(tuple(place(c) for c in face.corners), aim(face.normal), face.look)
        for face in solid.faces
    )
    return Solid(faces, tuple(tuple(place(point) for point in shape) for shape in solid.casts))


def _about(axis: int, angle: float) -> Floats:
    first, second = (1, 2) if axis == 0 else (2, 0) if axis == 1 else (0, 1)
    turn = np.eye(3)
    turn[first, first] = turn[second, second] = cos(angle)
    turn[first, second], turn[second, first] = -sin(angle), sin(angle)
    return turn


def _wheel(x: float, y: float, rolled: float) -> list[Solid]:
    """Make a wheel: a dark block for its tread, discs for its sides, marks that turn."""
    side = 1.0 if x > 0 else -1.0
    inner = x - 0.3 * side
    tread = box(
        (min(x, inner), y - WHEEL_M * 0.82, 0.06),
        (max(x, inner), y + WHEEL_M * 0.82, WHEEL_M * 1.75),
        {"all": (30, 30, 32)},
    )

    def disc(radius: float, out: float, colour: tuple[int, int, int], corners: int) -> Face:
        angles = rolled + np.linspace(0, 2 * pi, corners + 1)[:-1]
        rim = tuple(
            (x + out * side, float(y - radius * sin(a)), float(WHEEL_M + radius * cos(a)))
            for a in angles
        )
        return Face(rim, (side, 0.0, 0.0), colour)

    discs = (
        disc(WHEEL_M, 0.01, (34, 34, 36), 18),
        disc(WHEEL_M * 0.56, 0.015, (150, 150, 148), 12),
        disc(WHEEL_M * 0.34, 0.02, (70, 70, 72), 4),
    )
    return [tread, Solid(discs, (discs[0].corners,))]


def lorry(time_s: float, *, from_behind: bool) -> list[Solid]:
    """Make the lorry's parts; for a camera left of it, later ones may hide earlier ones."""
    front = lorry_front_y(time_s)
    rolled = front / WHEEL_M
    # A jolt at the barrier, dying away.
    since = time_s - BANG_S
    jolt = 0.05 * sin(22 * since) * np.exp(-4 * since) if since > 0 else 0.0
    lift = float(jolt)
    frame = box(
        (-0.9, front - LORRY_LENGTH_M + 0.2, 0.55), (0.9, front - 0.3, 0.96), {"all": (46, 46, 50)}
    )
    load = box(
        (-1.2, front - LORRY_LENGTH_M, 0.96 + lift),
        (1.2, front - 2.15, 3.25 + lift),
        {
            "left": textures.lorry_side(),
            "right": textures.lorry_side(),
            "front": textures.lorry_back(),
            "back": (176, 172, 160),
            "top": (198, 194, 182),
        },
    )
    cab = box(
        (-1.15, front - 1.95, 0.5 - lift),
        (1.15, front, 2.75 - lift),
        {
            "left": textures.cab_side(mirrored=False),
            "right": textures.cab_side(mirrored=True),
            "back": textures.cab_front(),
            "all": (196, 58, 42),
        },
    )
    wheels = [
        part
        for x in (1.17, -1.17)
        for behind in WHEELS_BEHIND_FRONT_M
        for part in _wheel(x, front - behind, rolled)
    ]
    far_wheels, near_wheels = wheels[:6], wheels[6:]
    body = [cab, load] if from_behind else [load, cab]
    return [*far_wheels, frame, *body, *near_wheels]


def _board(left: float, right: float) -> Solid:
    middle = (left + right) / 2
    striped = textures.stripes(21, int((right - left) * 110))
    return turned(
        box(
            (left - middle, -0.03, -0.14),
            (right - middle, 0.03, 0.14),
            {"front": striped, "back": striped, "all": (214, 210, 204)},
        ),
        np.eye(3),
        (0.0, 0.0, 0.0),
    )


@cache
def _trestles() -> tuple[Solid, ...]:
    look = (92, 90, 88)
    feet = [
        box(
            (x - 0.05, BARRIER_Y_M - 0.45, 0.0), (x + 0.05, BARRIER_Y_M + 0.45, 0.08), {"all": look}
        )
        for x in (-1.95, 1.95)
    ]
    uprights = [post(x, BARRIER_Y_M, 1.0, look, 0.035) for x in (-1.95, 1.95)]
    # `post` stands on its own x and y already; feet and uprights together make a trestle.
    return (*feet, *uprights)


def barrier(time_s: float) -> list[Solid]:
    """Make the barrier: whole before the bang, afterwards two halves that fly and then lie."""
    since = time_s - BANG_S
    if since < 0:
        whole = turned(_board(-BOARD_HALF_M, BOARD_HALF_M), np.eye(3), (0, BARRIER_Y_M, 1.12))
        return [*_trestles(), whole]
    # Each half: to where, how far it turns, how high it is thrown.
    halves = []
    for side, (to_x, to_y, yaw, tumble, throw) in (
        (-1.0, (-3.35, -2.5, 1.05, 1.5 * pi, 0.9)),
        (1.0, (2.75, -0.9, -0.5, 2.5 * pi, 1.3)),
    ):
        share = min(1.0, since / 0.85)
        eased = 1 - (1 - share) ** 2
        x = side * BOARD_HALF_M / 2 * (1 - eased) + to_x * eased
        y = BARRIER_Y_M * (1 - eased) + to_y * eased + 0.35 * sin(pi * share)
        z = 1.12 * (1 - share) + 0.05 * share + throw * sin(pi * share)
        turn = _about(2, yaw * eased) @ _about(0, tumble * share)
        low, high = (-BOARD_HALF_M, 0.0) if side < 0 else (0.0, BOARD_HALF_M)
        halves.append(turned(_board(low, high), turn, (x, y, z)))
    fallen = _about(1, 0.45 * pi * min(1.0, since / 0.5))
    posts = []
    for x in (-1.95, 1.95):
        lean = fallen if x > 0 else fallen.T
        upright = box((-0.035, -0.035, 0.0), (0.035, 0.035, 1.0), {"all": (92, 90, 88)})
        pushed = x + (0.5 if x > 0 else -0.5) * min(1.0, since / 0.5)
        posts.append(turned(upright, lean, (pushed, BARRIER_Y_M - 0.2, 0.06)))
    return [*posts, *halves]


@cache
def _thrown() -> tuple[tuple[Floats, Floats, float, int], ...]:
    random = np.random.default_rng(SEED + 12)
    return tuple(
        (
            np.array((random.uniform(-2, 2), BARRIER_Y_M, random.uniform(0.9, 1.2))),
            np.array((random.normal(-0.6, 2.2), random.normal(2.0, 2.2), random.uniform(1.0, 5.0))),
            float(random.uniform(4, 14)),
            int(random.integers(3)),
        )
        for _ in range(SPLINTERS)
    )


def splinters(time_s: float) -> list[Solid]:
    """Make the splinters that fly and then lie where they fell."""
    since = time_s - BANG_S
    if since < 0:
        return []
    made = []
    for start, speed, spin, kind in _thrown():
        lands = (speed[2] + (speed[2] ** 2 + 2 * GRAVITY * start[2]) ** 0.5) / GRAVITY
        t = min(since, float(lands))
        x, y = start[0] + speed[0] * t, start[1] + speed[1] * t
        z = max(0.02, start[2] + speed[2] * t - GRAVITY * t * t / 2)
        if abs(x) > DECK_HALF_M and y > 0:  # it is in the river
            continue
        long, wide = 0.07 + 0.03 * kind, 0.02
        arm = (long * cos(spin * t), long * sin(spin * t) * 0.8)
        corners = (
            (x - arm[0], y - arm[1], z),
            (x - wide, y + wide, z + 0.03),
            (x + arm[0], y + arm[1], z + 0.01),
            (x + wide, y - wide, z),
        )
        colour = ((226, 222, 214), (178, 40, 36), (168, 134, 92))[kind]
        made.append(Solid((Face(corners, (0.0, 0.0, 1.0), colour),), (corners,)))
    return made


def dust(time_s: float) -> list[Puff]:
    """Give the dust: behind the wheels while it drives, and a burst at the barrier."""
    clouds = []
    random = np.random.default_rng(SEED + 13)
    for number in range(30):
        born = 2.2 + 0.22 * number
        age = time_s - born
        jitter, size = random.normal(0, 0.35, 2), random.uniform(0.8, 1.2)
        rear = lorry_front_y(born) - LORRY_LENGTH_M
        if 0 < age < DUST_S and born < BANG_S + 1.2:
            clouds.append(
                Puff(
                    (float(jitter[0]) - 0.5 * age, rear, 0.25 + 0.28 * age),
                    (0.25 + 0.45 * age) * size,
                    0.20 * (1 - age / DUST_S),
                )
            )
    since = time_s - BANG_S
    for _ in range(9):
        out, size = random.normal(0, 1.0, 2), random.uniform(0.7, 1.3)
        if 0 < since < BURST_S:
            clouds.append(
                Puff(
                    (
                        float(out[0]) * (0.6 + since),
                        BARRIER_Y_M + float(out[1]) * since,
                        0.6 + 0.5 * since,
                    ),
                    (0.3 + 0.9 * since**0.5) * size,
                    0.34 * (1 - since / BURST_S),
                )
            )
    return clouds
