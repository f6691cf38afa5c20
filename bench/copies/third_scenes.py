"""Films drawn for the third set: a drive, smoke over roofs, a fair in the evening.

Where there are two numbers, the first says what stands there and the second what happens: the same
fair on another evening is the same first and another second number.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Final

import cv2
import numpy as np

from bench.copies.clips import Clip, Pixels, shaken
from bench.copies.fresh_scenes import WORDS, hubbub, voice

_Shade = tuple[int, int, int]


def _shade(rng: Any, low: int, high: int) -> _Shade:  # noqa: ANN401
    r, g, b = (int(c) for c in rng.integers(low, high, 3))
    return r, g, b


def _rough(rng: Any, wide: int, tall: int, strength: float) -> Any:  # noqa: ANN401
    """Return ground that is uneven in the large and in the small, around 0."""
    made = np.zeros((tall, wide), np.float32)
    for step in (160, 40, 9, 3):
        coarse = rng.normal(0, strength, (tall // step + 3, wide // step + 3)).astype(np.float32)
        made += cv2.resize(coarse, (wide, tall), interpolation=cv2.INTER_CUBIC)
    return made[..., None]


# -- a drive -----------------------------------------------------------------------------------

_FAR: Final = 160.0
_Thing = tuple[float, float, str, _Shade, int]
"""How far ahead and to the right [m], what it is, its colour, and a word on it."""


def drive(seed: int, seconds: float = 13.0) -> Clip:
    """A village road through a windscreen: houses, trees and cars that come towards one."""
    rng, (wide, tall), fps = np.random.default_rng(seed), (848, 480), 30
    sky = np.linspace((150, 180, 225), (225, 230, 235), tall)[:, None] + np.zeros((1, wide, 1))
    sky += _rough(rng, wide, tall, 5)
    turf = np.add((95, 115, 70), _rough(rng, wide, 900, 9))
    things = sorted(
        (float(z), side * float(rng.uniform(6.5, 13)), str(rng.choice(["house", "tree", "post"])),
         _shade(rng, 60, 220), int(rng.integers(0, len(WORDS))))
        for z in np.arange(4, 420, 2.3)
        for side in (-1, 1)
    )  # fmt: skip
    cars = [(float(rng.uniform(30, 600)), _shade(rng, 20, 240)) for _ in range(9)]
    bob = shaken(seed + 70, round(seconds * fps), 2) * (1.2, 1.8)

    def at(number: int) -> Any:  # noqa: ANN401
        pace, time = 11.0, number / fps
        here = pace * time + 3 * np.sin(time)
        middle = np.array([wide / 2, tall * 0.44]) + bob[number] + (14 * np.sin(time / 2.2), 0)
        picture = np.clip(sky, 0, 255).astype(np.uint8)
        rise = round(middle[1])
        picture[rise:] = np.clip(turf[int(here * 6) % 400 :][: tall - rise], 0, 255)
        road = [_seen(middle, x, -1.4, z) for x, z in ((-3.4, 140), (3.4, 140), (3.4, 1.2),
                                                       (-3.4, 1.2))]  # fmt: skip
        cv2.fillPoly(picture, [np.array(road, np.int32)], (96, 96, 100), cv2.LINE_AA)
        for z in np.arange(7 - here % 7, 90, 7):
            dash = [_seen(middle, x, -1.4, z + d) for x, d in ((-0.09, 0), (0.09, 0), (0.09, 2.5),
                                                               (-0.09, 2.5))]  # fmt: skip
            cv2.fillPoly(picture, [np.array(dash, np.int32)], (235, 235, 225), cv2.LINE_AA)
        near = [(z - here, x, kind, shade, word) for z, x, kind, shade, word in things]
        near += [(z - here - 9 * time, -1.7, "car", shade, 0) for z, shade in cars]
        for thing in sorted(near, reverse=True):
            if 1.6 < thing[0] < _FAR:
                _stands(picture, middle, thing)
        cv2.ellipse(picture, (wide // 2, tall + 60), (wide * 2 // 3, 120), 0, 180, 360,
                    (28, 27, 30), -1, cv2.LINE_AA)  # fmt: skip
        return picture

    pictures = np.stack([at(n) for n in range(round(seconds * fps))])
    return Clip(pictures, Fraction(fps), hubbub(seed + 90, seconds))


def _seen(middle: Any, x: float, y: float, z: float) -> tuple[float, float]:  # noqa: ANN401
    """Return where a point to the right, up and ahead [m] is seen [px]."""
    return middle[0] + 560 * x / z, middle[1] - 560 * y / z


def _stands(picture: Pixels, middle: Any, thing: _Thing) -> None:  # noqa: ANN401
    """Draw a thing by the road, paler the farther it is."""
    z, x, kind, shade, word = thing
    pale = z / _FAR
    tone = tuple(int(c * (1 - pale) + 215 * pale) for c in shade)
    half, high = {"house": (2.6, 5.5), "tree": (0.2, 3.5), "post": (0.08, 4.5), "car": (0.9, 1.0)}[
        kind
    ]
    (left, top), (right, foot) = (
        _seen(middle, x - half, high - 1.4, z), _seen(middle, x + half, -1.4, z)
    )  # fmt: skip
    box = [np.clip(round(v), -4000, 4000) for v in (left, top, right, foot)]
    a, b = (int(box[0]), int(box[1])), (int(box[2]), int(box[3]))
    cv2.rectangle(picture, a, b, tone, -1)
    if kind == "tree":
        spot, size = ((a[0] + b[0]) // 2, a[1]), max(2, round(560 * 1.8 / z))
        cv2.circle(picture, spot, size, (tone[0] // 2, tone[1] * 3 // 4, tone[2] // 3), -1)
        cv2.circle(picture, (spot[0] - size // 3, spot[1] - size // 3), size // 3, tone, -1)
    elif kind == "house":
        w, h = (b[0] - a[0]) // 7, (b[1] - a[1]) // 7
        for column in (1, 3, 5):
            for row in (1, 4):
                pane = (a[0] + w * column, a[1] + h * row)
                cv2.rectangle(picture, pane, (pane[0] + w, pane[1] + h), (45, 50, 60), -1)
        if w > 6:
            at = (a[0] + w, b[1] - h)
            cv2.putText(picture, WORDS[word], at, 2, w / 22, (30, 25, 60), 1, cv2.LINE_AA)
    elif kind == "car":
        roof = _seen(middle, x, -0.4, z)
        dome = (max(2, round(560 * 0.8 / z)), max(2, round(560 * 0.55 / z)))
        cv2.ellipse(picture, (round(roof[0]), round(roof[1])), dome, 0, 180, 360, tone, -1)
        for side in (-0.7, 0.7):
            lamp = _seen(middle, x + side, -0.9, z)
            spot = (round(lamp[0]), round(lamp[1]))
            cv2.circle(picture, spot, max(1, round(70 / z)), (255, 250, 210), -1)


# -- smoke over roofs --------------------------------------------------------------------------


def smoke(place: int, hour: int, seconds: float = 13.0) -> Clip:
    """Smoke that rises behind roofs, filmed from a window by hand."""
    rng, (wide, tall), fps = np.random.default_rng(place + 40), (720, 540), 25
    town = np.full((tall + 80, wide + 160, 3), 0, np.float32)
    town += np.linspace(215, 165, tall + 80)[:, None, None] * (0.86, 0.96, 1.05)
    for row in range(5):
        base = 330 + row * 58
        for left in np.cumsum(rng.integers(60, 130, 12)) - 120:
            w, h = int(rng.integers(60, 125)), int(rng.integers(20, 75))
            wall, roof = _shade(rng, 110, 210), _shade(rng, 70, 150)
            x, y = int(left), base - h
            cv2.rectangle(town, (x, y), (x + w, base + 90), wall, -1)
            peak = np.array([[x - 6, y], [x + w // 2, y - 30], [x + w + 6, y]], np.int32)
            cv2.fillPoly(town, [peak], (roof[0], roof[1] // 2, roof[2] // 2), cv2.LINE_AA)
            for n in range(int(rng.integers(1, 5))):
                pane = (x + 8 + n * 18, y + 14)
                cv2.rectangle(town, pane, (pane[0] + 9, pane[1] + 13), (50, 55, 60), -1)
            mast = x + int(rng.integers(5, w))
            cv2.line(town, (mast, y - 55), (mast, y), (60, 60, 60), 2)
    town += _rough(rng, wide + 160, tall + 80, 4)
    rng = np.random.default_rng(hour + 4000)
    town *= rng.uniform(0.75, 1.1) * rng.uniform(0.94, 1.06, 3)
    count, drift = 130, rng.uniform(-2.2, 2.2)
    born, way = rng.uniform(0, 260, count), rng.normal(0, 0.35, (count, 2))
    from_x, size = rng.uniform(300, 480), rng.uniform(9, 20, count)
    tone = rng.uniform(25, 95, count)
    shake = shaken(hour + 4100, round(seconds * fps), 2) * 5 + (80, 40)
    pan = np.linspace(0, rng.uniform(-45, 45), round(seconds * fps))

    def at(number: int) -> Any:  # noqa: ANN401
        cover = np.zeros((tall // 2 + 40, wide // 2 + 80), np.float32)
        shade = np.zeros_like(cover)
        for n in np.argsort(-((number + born) % 260)):
            age = (number + born[n]) % 260
            x = from_x + (drift * age / 2 + 30 * np.sin(age / 37 + n)) + way[n, 0] * age
            y = 330 - 1.35 * age + way[n, 1] * age
            spot, radius = (int(x / 2), int(y / 2)), int((size[n] + age / 3.2) / 2)
            cv2.circle(shade, spot, radius, float(tone[n] + age / 3), -1)
            cv2.circle(cover, spot, radius, float(0.95 - age / 330), -1)
        big = (wide + 160, tall + 80)
        soft = cv2.resize(cv2.GaussianBlur(cover, (0, 0), 3), big)[..., None]
        grey = cv2.resize(cv2.GaussianBlur(shade, (0, 0), 2), big)[..., None]
        soft[400:] = soft[400:] * np.linspace(1, 0, 220)[:, None, None]
        whole = town * (1 - soft) + grey * soft
        x, y = shake[number] + (pan[number], 0)
        matrix = np.array([[1, 0, -x], [0, 1, -y]], np.float64)
        return np.clip(cv2.warpAffine(whole, matrix, (wide, tall)), 0, 255)

    pictures = np.stack([np.asarray(at(n), np.uint8) for n in range(round(seconds * fps))])
    return Clip(pictures, Fraction(fps), voice(hour + 44, seconds))


# -- a fair ------------------------------------------------------------------------------------


def fair(place: int, evening: int, seconds: float = 12.0) -> Clip:
    """A big wheel with lamps above stalls, filmed upright; people walk by in front."""
    rng, (wide, tall), fps = np.random.default_rng(place + 60), (432, 768), 30
    ground = np.linspace((30, 28, 70), (150, 95, 110), tall)[:, None] + _rough(rng, wide, tall, 3)
    ground[600:] = np.add((62, 56, 58), _rough(rng, wide, tall - 600, 8))
    stalls = np.clip(ground, 0, 255).astype(np.uint8)
    for left in range(-20, wide, 96):
        top, cloth = int(rng.integers(520, 560)), _shade(rng, 90, 240)
        cv2.rectangle(stalls, (left, top), (left + 84, 630), (48, 40, 44), -1)
        for n in range(6):
            tone = cloth if n % 2 else (225, 220, 210)
            flap = np.array([[left + n * 14, top], [left + n * 14 + 14, top],
                             [left + n * 14 + 7, top + 30]], np.int32)  # fmt: skip
            cv2.fillPoly(stalls, [flap], tone)
        word = WORDS[rng.integers(0, len(WORDS))]
        cv2.putText(stalls, word, (left + 6, top - 6), 2, 0.5, (250, 225, 150), 1, cv2.LINE_AA)
    lamps = rng.uniform(120, 255, (16, 3))
    rng = np.random.default_rng(evening + 5000)
    ground = stalls * rng.uniform(0.7, 1.15)
    pace, first = rng.uniform(0.008, 0.014) * rng.choice([-1, 1]), rng.uniform(0, 6)
    walkers = [(rng.uniform(0, 700), rng.uniform(-3.5, 3.5), int(rng.integers(640, 760)),
                _shade(rng, 15, 120)) for _ in range(14)]  # fmt: skip
    blink = rng.random((round(seconds * 6) + 1, 16)) < 0.7

    def at(number: int) -> Any:  # noqa: ANN401
        picture = np.clip(ground, 0, 255).astype(np.uint8)
        turn, lit = first + pace * number, blink[number * 6 // fps]
        hub, radius = np.array([216, 300]), 190
        for foot in (-110, 110):
            cv2.line(picture, (216, 300), (216 + foot, 600), (170, 165, 175), 7, cv2.LINE_AA)
        cv2.circle(picture, (216, 300), radius, (200, 195, 205), 3, cv2.LINE_AA)
        for n in range(16):
            angle = turn + n * np.pi / 8
            rim = hub + radius * np.array([np.cos(angle), np.sin(angle)])
            end = (int(rim[0]), int(rim[1]))
            cv2.line(picture, (216, 300), end, (150, 145, 160), 2, cv2.LINE_AA)
            lamp: Any = tuple(int(c) for c in (lamps[n] if lit[n] else lamps[n] / 4))
            cv2.rectangle(picture, (end[0] - 13, end[1] + 4), (end[0] + 13, end[1] + 27), lamp, -1)
            mid = tuple(int(c) for c in (hub + rim) / 2)
            cv2.circle(picture, mid, 4, lamp, -1, cv2.LINE_AA)
        for start, step, foot, coat in sorted(walkers, key=lambda w: w[2]):
            x, high = int((start + step * number) % 640 - 100), (foot - 520) * 2 // 3
            swing = int(high / 6 * np.sin(number * step / 7 + start))
            for leg in (-swing, swing):
                cv2.line(picture, (x, foot - high // 2), (x + leg, foot), (20, 18, 22), 6)
            body = (max(4, high // 7), max(8, high // 3))
            cv2.ellipse(picture, (x, foot - high * 2 // 3), body, 0, 0, 360, coat, -1, cv2.LINE_AA)
            cv2.circle(picture, (x, foot - high), max(4, high // 9), (190, 150, 125), -1)
        return picture

    pictures = np.stack([at(n) for n in range(round(seconds * fps))])
    return Clip(pictures, Fraction(fps), hubbub(evening + 95, seconds))
