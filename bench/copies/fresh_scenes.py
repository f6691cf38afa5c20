"""Films drawn for the unseen set: night, map, crowd, street, zoom, studio, boat, town.

Longer than 300 lines: a function a scene, which share what they draw houses and ground with.
Each is drawn from a seed. Where there are two numbers, the first says what stands there and the
second what happens: the same square on another day is the same first and another second number.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Any, Final

import cv2
import numpy as np

from bench.copies.clips import RATE, Clip, Pixels, Samples, melody

WORDS: Final = (
    "Ostrava Lane", "Mill Bank", "Harrow", "Tannery", "Upper Wick", "Depot 4", "St Olave",
    "Quarry", "Ferry Rd", "Lindal", "North Cut", "Pump Ho.", "Sella", "Old Kiln", "Brae", "Vint",
)  # fmt: skip
_DARK: Final = (30, 30, 34)


def _clip(pictures: Iterable[Any], fps: Fraction | int, sound: Samples | None) -> Clip:
    return Clip(np.stack([np.asarray(p, np.uint8) for p in pictures]), Fraction(fps), sound)


def _grain(rng: Any, shape: tuple[int, ...], sigma: float) -> list[Any]:  # noqa: ANN401
    """Return some pictures of noise, to be taken in turn."""
    return [rng.normal(0, sigma, (*shape[:2], 1)).astype(np.float32) for _ in range(12)]


def _add(picture: Any, noise: Any) -> Any:  # noqa: ANN401
    return np.clip(picture.astype(np.float32) + noise, 0, 255).astype(np.uint8)


def _cloudy(rng: Any, wide: int, tall: int, cells: tuple[int, ...], strength: float) -> Any:  # noqa: ANN401
    """Return smooth random ground of several sizes, around 0."""
    made = np.zeros((tall, wide), np.float32)
    for count in cells:
        coarse = rng.normal(0, 1, (count * tall // wide + 2, count + 2)).astype(np.float32)
        made += cv2.resize(coarse, (wide, tall), interpolation=cv2.INTER_CUBIC) * strength
    return made


def _colour(rng: Any, low: int = 20, high: int = 235) -> tuple[int, int, int]:  # noqa: ANN401
    r, g, b = (int(c) for c in rng.integers(low, high, 3))
    return r, g, b


def night(seed: int, seconds: float = 14.0) -> Clip:
    """A dark street with few lights, head lamps that pass, and much grain."""
    rng, (wide, tall), fps = np.random.default_rng(seed), (640, 360), 25
    ground = np.full((tall, wide + 60, 3), (9, 9, 14), np.uint8)
    left = 0
    while left < wide + 60:
        w, h = int(rng.integers(50, 110)), int(rng.integers(90, 230))
        top = 270 - h
        cv2.rectangle(ground, (left, top), (left + w - 3, 270), _colour(rng, 13, 26), -1)
        for _ in range(int(rng.integers(1, 5))):
            x, y = left + int(rng.integers(6, w - 14)), top + int(rng.integers(8, h - 22))
            cv2.rectangle(
                ground, (x, y), (x + 7, y + 10), (int(rng.integers(120, 250)), 170, 80), -1
            )
        left += w
    lamps = [(int(x), int(rng.integers(205, 235))) for x in rng.uniform(20, wide, 4)]
    glow = np.zeros(ground.shape, np.float32)
    for x, y in lamps:
        cv2.circle(glow, (x, y), 5, (255, 225, 160), -1)
        cv2.line(ground, (x, y), (x, 285), (30, 30, 32), 2)
    lit = ground + cv2.GaussianBlur(glow, (0, 0), 3) + 6 * cv2.GaussianBlur(glow, (0, 0), 22)
    cars = [
        (rng.uniform(-900, wide), rng.choice([-1, 1]) * rng.uniform(2, 6), rng.uniform(290, 335))
        for _ in range(9)
    ]
    noise = _grain(rng, (tall, wide), 7)
    blink = rng.random(round(seconds * 4)) < 0.6

    def at(number: int) -> Any:  # noqa: ANN401
        beams = np.zeros((tall, wide, 3), np.uint8)
        for start, pace, y in cars:
            x = (start + pace * number) % (wide + 900) - 60
            for gap in (0, 15):
                colour = (255, 250, 225) if pace > 0 else (220, 30, 25)
                cv2.circle(beams, (int(x) + gap, int(y)), 3, colour, -1, cv2.LINE_AA)
        if blink[number * 4 // fps]:
            cv2.putText(beams, "OPEN", (470, 215), 1, 1.2, (40, 220, 90), 2)
        drift = int(30 + 25 * np.sin(number / 90))
        beams = beams + 3.0 * cv2.GaussianBlur(beams, (0, 0), 7)
        return _add(lit[:, drift : drift + wide] + beams, noise[number * 5 % 12])

    return _clip((at(n) for n in range(round(seconds * fps))), fps, hubbub(seed, seconds))


def map_(seed: int, seconds: float = 14.0) -> Clip:
    """A map with names that is scrolled, with a pointer over it."""
    rng, (wide, tall), fps = np.random.default_rng(seed), (640, 480), 30
    size = (1100, 2300)
    sheet = np.full((size[1], size[0], 3), (236, 232, 222), np.uint8)
    for _ in range(50):
        box: Any = (rng.uniform((0, 0), size), rng.uniform(50, 200, 2), rng.uniform(0, 90))
        corners = cv2.boxPoints(box).astype(np.int32)
        cv2.fillPoly(sheet, [corners], _colour(rng, 195, 240))
    for width, colour in ((11, (200, 170, 90)), (7, (255, 255, 255)), (2, (150, 150, 160))):
        for _ in range(26):
            turns = np.cumsum(rng.normal(0, 0.5, 14)) + rng.uniform(0, 6)
            steps = 150 * np.stack([np.cos(turns), np.sin(turns)], 1)
            points = rng.uniform((0, 0), size) + np.cumsum(steps, 0)
            cv2.polylines(
                sheet,
                [points.astype(np.int32)],
                isClosed=False,
                color=colour,
                thickness=width,
                lineType=cv2.LINE_AA,
            )
    for _ in range(170):
        at_x, at_y = (int(v) for v in rng.uniform((0, 20), size))
        face, scale = int(rng.integers(0, 5)), float(rng.uniform(0.35, 0.7))
        words = f"{WORDS[rng.integers(0, len(WORDS))]} {rng.integers(1, 99)}"
        cv2.putText(sheet, words, (at_x, at_y), face, scale, _colour(rng, 20, 110), 1, cv2.LINE_AA)
    moves = np.repeat(rng.choice([0.0, 2.0, 5.0, 8.0], round(seconds) + 1), fps)
    y = np.cumsum(cv2.blur(moves[:, None], (1, 15))[:, 0])
    x = 200 + 180 * np.sin(np.arange(len(y)) / 110)

    def at(number: int) -> Any:  # noqa: ANN401
        top = int(abs((y[number] + size[1]) % (2 * (size[1] - tall)) - (size[1] - tall)))
        picture = sheet[top : top + tall, int(x[number]) : int(x[number]) + wide].copy()
        tip = np.array([320 + 170 * np.sin(number / 31), 240 + 120 * np.cos(number / 47)])
        arrow = (tip + np.array([[0, 0], [0, 18], [5, 13], [13, 13]])).astype(np.int32)
        cv2.fillPoly(picture, [arrow], (15, 15, 15), cv2.LINE_AA)
        return picture

    return _clip((at(n) for n in range(round(seconds * fps))), fps, None)


def crowd(place: int, day: int, seconds: float = 14.0) -> Clip:
    """Hundreds of like little figures on a paved square, seen from a mast."""
    rng, (wide, tall), fps = np.random.default_rng(place), (800, 450), 25
    ground = 150 + _cloudy(rng, wide, tall, (6, 60, 200), 7)[..., None] + np.zeros((1, 1, 3))
    for n in range(-20, 40):
        cv2.line(ground, (n * 40, 0), (n * 40 - 160, tall), (128, 126, 120), 1, cv2.LINE_AA)
        cv2.line(ground, (0, n * 26), (wide, n * 26), (132, 130, 126), 1, cv2.LINE_AA)
    rng, count = np.random.default_rng(day + 500), 330
    where = rng.uniform((0, 0), (wide, tall), (count, 2))
    pace, way = rng.uniform(0, 1.3, count), rng.uniform(0, 2 * np.pi, count)
    coats = [_colour(rng, 25, 90) for _ in range(6)]

    def at(number: int) -> Any:  # noqa: ANN401
        picture = ground.astype(np.uint8)
        turn = way + 0.5 * np.sin(number / 40 + way * 3)
        where[:] = (where + pace[:, None] * np.stack([np.cos(turn), np.sin(turn) * 0.6], 1)) % (
            wide,
            tall,
        )
        for n in np.argsort(where[:, 1]):
            x, y = (int(v * 8) for v in where[n])
            sway = int(6 * np.sin(number * pace[n] / 2 + n))
            cv2.ellipse(
                picture, (x, y), (30, 62), 0, 0, 360, coats[n % 6], -1, cv2.LINE_AA, shift=3
            )
            cv2.circle(picture, (x + sway, y - 70), 24, (205, 170, 145), -1, cv2.LINE_AA, 3)
        return picture

    return _clip((at(n) for n in range(round(seconds * fps))), fps, hubbub(day + 40, seconds))


def _houses(rng: Any, wide: int, tall: int, base: int) -> Any:  # noqa: ANN401
    """Draw a row of houses; what is 0 is no house."""
    strip = np.zeros((tall, wide, 3), np.uint8)
    left = 0
    while left < wide:
        w, h = int(rng.integers(tall // 4, tall // 2)), int(rng.integers(base // 3, base - 20))
        wall = _colour(rng, 90, 215)
        cv2.rectangle(strip, (left, base - h), (left + w - 4, base), wall, -1)
        every = int(rng.integers(38, 60))
        for y in range(base - h + 14, base - every, every):
            for x in range(left + 12, left + w - every // 2, every):
                cv2.rectangle(strip, (x, y), (x + every // 2, y + every * 3 // 5), _DARK, -1)
                lit = _colour(rng, 60, 200)
                cv2.rectangle(strip, (x + 3, y + 3), (x + every // 4, y + every // 2), lit, -1)
        sign = WORDS[rng.integers(0, len(WORDS))]
        cv2.putText(strip, sign, (left + 8, base - 16), 2, 0.8, _colour(rng), 2, cv2.LINE_AA)
        left += w
    worn = _cloudy(rng, wide, tall, (30, 120, 400), 7)[..., None]
    return np.where(strip.any(2, keepdims=True), np.clip(strip + worn, 1, 255), 0).astype(np.uint8)


def street(seed: int, seconds: float = 12.0) -> Clip:
    """A pan by hand over a street, shaken, with houses, trees and posts at three distances."""
    rng, (wide, tall), fps = np.random.default_rng(seed), (1280, 720), 30
    far, near = _houses(rng, 2600, tall, 430), _houses(rng, 3400, tall, 560)
    for x in range(100, 3400, 700):  # gaps between houses, through which one sees the far row
        near[:, x : x + 210] = 0
    front = np.zeros((tall, 5200, 3), np.uint8)
    for x in rng.uniform(0, 5200, 22):
        cv2.line(front, (int(x), 240), (int(x), 640), (50, 45, 40), 12)
        for _ in range(25):
            blob = (int(x + rng.normal(0, 45)), int(230 + rng.normal(0, 40)))
            cv2.circle(front, blob, int(rng.integers(8, 24)), _colour(rng, 25, 120), -1)
    sky = np.repeat(np.linspace(235, 170, tall)[:, None, None], wide, 1) * (0.8, 0.95, 1.05)
    sky = np.clip(sky, 0, 255).astype(np.uint8)
    road = 105 + _cloudy(rng, wide * 3, tall, (40, 200, 500), 11).astype(np.uint8)
    layers: list[tuple[Any, Any, float]] = [
        (s, s.any(2).astype(np.uint8), p) for s, p in ((far, 1.6), (near, 3.9), (front, 7.0))
    ]
    shake = np.cumsum(rng.normal(0, 1, (round(seconds * fps) + 8, 3)), 0)
    shake -= cv2.blur(shake, (1, 41))

    def at(number: int) -> Any:  # noqa: ANN401
        picture = sky.copy()
        picture[555:] = road[555:, number * 6 % 2000 :][:, :wide, None]
        for strip, there, pace in layers:
            left = int(pace * number)
            cv2.copyTo(strip[:, left : left + wide], there[:, left : left + wide], picture)
        dx, dy, turn = shake[number] * (3.5, 3.0, 0.28)
        matrix = cv2.getRotationMatrix2D((wide / 2, tall / 2), turn, 1.05)
        matrix[:, 2] += dx, dy
        return cv2.warpAffine(picture, matrix, (wide, tall), borderMode=cv2.BORDER_REFLECT)

    return _clip((at(n) for n in range(round(seconds * fps))), fps, hubbub(seed, seconds))


def square(place: int, day: int, seconds: float = 10.0) -> Clip:
    """The same houses from the same tripod; who passes and the light are the day's."""
    rng, (wide, tall), fps = np.random.default_rng(place), (640, 360), 25
    ground = np.full((tall, wide, 3), (196, 206, 218), np.uint8)
    row = _houses(rng, wide, tall, 250)
    np.copyto(ground, row, where=row.any(2, keepdims=True))
    ground[250:] = (125 + _cloudy(rng, wide, tall, (20, 90, 250), 9))[250:, :, None]
    rng = np.random.default_rng(day + 900)
    slope, light = rng.uniform(-1, 1), rng.uniform(0.65, 1.1) * rng.uniform(0.9, 1.1, 3)
    across = np.arange(wide)[None] * slope + np.arange(tall)[:, None]
    shadow = np.where(across % 380 < rng.uniform(90, 200), 0.72, 1.0)[..., None]
    lit = np.clip(ground * light * shadow, 0, 255).astype(np.uint8)
    walkers = [
        (rng.uniform(0, 900), rng.uniform(-4, 4), rng.uniform(262, 350), _colour(rng), n)
        for n in range(12)
    ]

    def at(number: int) -> Any:  # noqa: ANN401
        picture = lit.copy()
        for start, pace, y, coat, n in sorted(walkers, key=lambda w: w[2]):
            x, high = int((start + pace * number) % 900 - 130), int((y - 150) * 0.45)
            foot, swing = int(y), int(high / 5 * np.sin(number * pace / 6 + n))
            for leg in (swing, -swing):
                cv2.line(picture, (x, foot - high // 2), (x + leg, foot), _DARK, 4)
            cv2.ellipse(
                picture, (x, foot - high * 2 // 3), (high // 6, high // 3), 0, 0, 360, coat, -1
            )
            cv2.circle(picture, (x, foot - high), high // 8, (200, 165, 140), -1)
        return picture

    return _clip((at(n) for n in range(round(seconds * fps))), fps, hubbub(day + 60, seconds))


def zoom(seed: int, seconds: float = 14.0) -> Clip:
    """A painted valley into which one goes slowly, with birds."""
    rng, (wide, tall), fps = np.random.default_rng(seed), (640, 480), 24
    big = (1600, 1200)
    painted = np.full((big[1], big[0], 3), (190, 205, 230), np.float32)
    painted += _cloudy(rng, *big, (3, 9, 30), 9)[..., None]
    for depth in range(6):
        ridge = 330 + depth * 140 + _cloudy(rng, big[0], 4, (4, 12, 40, 160), 34 - 4 * depth)[1]
        below = np.arange(big[1])[:, None] > ridge[None]
        tone = np.array([120 - 14 * depth, 150 - 9 * depth, 140 - 19 * depth])
        painted[below] = (tone + _cloudy(rng, *big, (60, 250, 700), 8)[..., None])[below]
        for x in rng.uniform(0, big[0], 18 * depth):
            y, s = int(ridge[int(x)] + rng.uniform(5, 110)), int(6 + 3 * depth)
            tree = np.array([[x, y - 3 * s], [x - s, y], [x + s, y]]).astype(np.int32)
            cv2.fillPoly(painted, [tree], _colour(rng, 20, 90), cv2.LINE_AA)
    birds = rng.uniform((-200, 40), (640, 260), (7, 2))
    goal = rng.uniform((500, 500), (1100, 800))

    def at(number: int) -> Any:  # noqa: ANN401
        share = number / (seconds * fps)
        scale = 0.42 * 2.4**share
        middle = (1 - share) * np.array(big) / 2 + share * goal
        matrix = np.array([[scale, 0, wide / 2], [0, scale, tall / 2]])
        matrix[:, 2] -= scale * middle
        picture = cv2.warpAffine(painted, matrix, (wide, tall), flags=cv2.INTER_AREA)
        picture = np.clip(picture, 0, 255).astype(np.uint8)
        for n, (x, y) in enumerate(birds + np.array([2.1, -0.4]) * number):
            up = int(6 * np.sin(number / 3 + n))
            wings = np.array([[x - 9, y - up], [x, y], [x + 9, y - up]]).astype(np.int32)
            cv2.polylines(
                picture,
                [wings],
                isClosed=False,
                color=(25, 25, 30),
                thickness=2,
                lineType=cv2.LINE_AA,
            )
        return picture

    return _clip((at(n) for n in range(round(seconds * fps))), fps, melody(seed + 300, seconds))


def studio(place: int, speaker: int, seconds: float = 14.0) -> Clip:
    """Somebody who talks before a shelf: hardly anything moves."""
    rng, (wide, tall), fps = np.random.default_rng(place), (640, 360), 25
    wall = np.full((tall, wide, 3), (96, 88, 80), np.uint8)
    for y in (70, 140, 210, 280):
        x = 0
        while x < wide:
            w, h = int(rng.integers(6, 20)), int(rng.integers(32, 56))
            cv2.rectangle(wall, (x, y - h), (x + w - 2, y), _colour(rng, 30, 200), -1)
            x += w + (int(rng.integers(0, 60)) if rng.random() < 0.12 else 0)
        cv2.rectangle(wall, (0, y), (wide, y + 7), (70, 48, 30), -1)
    rng = np.random.default_rng(speaker + 50)
    skin = tuple(int(c) for c in np.array([215, 170, 140]) * rng.uniform(0.5, 1.1))
    coat, hair = _colour(rng, 20, 120), _colour(rng, 15, 90)
    mouth = cv2.blur(rng.uniform(0, 12, (round(seconds * fps), 1)), (1, 3))[:, 0]
    sway: Any = cv2.blur(np.cumsum(rng.normal(0, 1.5, (len(mouth), 2)), 0), (1, 21))
    sway -= cv2.blur(sway, (1, 151))
    hand = np.sin(np.arange(len(mouth)) / rng.uniform(9, 16)) * rng.uniform(20, 60)
    noise = _grain(rng, (tall, wide), 2)
    winks = np.cumsum(rng.uniform(30, 130, round(seconds) + 4))  # each speaker's own

    def at(number: int) -> Any:  # noqa: ANN401
        picture = wall.copy()
        x, y = (int(v) for v in (320, 165) + sway[number])
        cv2.ellipse(picture, (320, 370), (120, 130), 0, 0, 360, coat, -1, cv2.LINE_AA)
        cv2.ellipse(picture, (x, y - 14), (52, 62), 0, 0, 360, hair, -1, cv2.LINE_AA)
        cv2.ellipse(picture, (x, y), (45, 58), 0, 0, 360, skin, -1, cv2.LINE_AA)
        for eye in (-17, 17):
            wink = 1 if ((winks <= number) & (number < winks + 4)).any() else 4
            cv2.ellipse(picture, (x + eye, y - 12), (6, wink), 0, 0, 360, _DARK, -1, cv2.LINE_AA)
        lip = (13, 2 + int(mouth[number]))
        cv2.ellipse(picture, (x, y + 28), lip, 0, 0, 360, (120, 40, 40), -1, cv2.LINE_AA)
        cv2.circle(picture, (230, 330 - int(max(0, hand[number]))), 15, skin, -1, cv2.LINE_AA)
        return _add(picture, noise[number * 7 % 12])

    return _clip((at(n) for n in range(round(seconds * fps))), fps, voice(speaker, seconds))


def boat(seed: int, seconds: float = 13.0) -> Clip:
    """A boat on choppy water, filmed upright."""
    rng, (wide, tall), fps = np.random.default_rng(seed), (480, 854), 30
    shore = np.full((tall, wide, 3), (205, 190, 170), np.uint8)
    row = _houses(rng, wide, tall, 330)
    np.copyto(shore, row, where=row.any(2, keepdims=True))
    y, x = np.mgrid[0 : tall - 330, 0:wide].astype(np.float32)
    far = 60 / (y + 25)
    waves = [(rng.uniform(0.01, 0.1), rng.uniform(4, 16), rng.uniform(0.1, 0.45)) for _ in range(7)]
    tops = _cloudy(rng, wide, tall - 330, (50, 150), 9)
    hull = np.array([[-95, 0], [95, 0], [65, 42], [-75, 42]])

    def at(number: int) -> Any:  # noqa: ANN401
        picture = shore.copy()
        level = np.roll(tops, number, 1)
        for across, along, pace in waves:
            level = level + 9 * np.sin(x * across + along * 8 * far + pace * number)
        picture[330:] = np.clip(level[..., None] + (70, 105, 125), 0, 255)
        turn = 0.09 * np.sin(number / 13)
        spin = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
        middle = np.array([140 + number * 0.5, 560 + 10 * np.sin(number / 9)])
        mast = np.array([[0, 0], [0, -170], [88, -18], [4, -18]])
        sail = (mast @ spin.T + middle).astype(np.int32)
        cv2.fillPoly(picture, [sail], (240, 238, 225), cv2.LINE_AA)
        cv2.fillPoly(picture, [(hull @ spin.T + middle).astype(np.int32)], (140, 30, 30))
        tag = (int(middle[0]) - 40, int(middle[1]) + 28)
        cv2.putText(picture, f"K {seed}07", tag, 2, 0.7, (255, 255, 255), 1, cv2.LINE_AA)
        return picture

    return _clip((at(n) for n in range(round(seconds * fps))), fps, hubbub(seed + 5, seconds))


def town(seed: int, seconds: float = 13.0) -> Clip:
    """Roofs and roads from above, turning, with cars."""
    rng, (wide, tall) = np.random.default_rng(seed), (960, 540)
    fps, side, block = Fraction(30000, 1001), 1800, 150
    ground = np.full((side, side, 3), (118, 118, 116), np.float32)
    for top in range(14, side, block):
        for left in range(14, side, block):
            corner = np.array([left, top])
            grass = (85 + rng.uniform(0, 30), 120, 70)
            cv2.rectangle(ground, (left, top), (left + 122, top + 122), grass, -1)
            for _ in range(int(rng.integers(2, 7))):
                middle, size = rng.uniform(18, 104, 2) + corner, rng.uniform(18, 48, 2)
                box: Any = (middle, size, rng.uniform(-20, 20))
                roof = cv2.boxPoints(box).astype(np.int32)
                cv2.fillPoly(ground, [roof], _colour(rng, 70, 220))
                cv2.line(ground, roof[0], roof[2], _DARK, 1)
            for _ in range(int(rng.integers(2, 12))):
                spot: Any = rng.uniform(0, 122, 2) + corner
                cv2.circle(ground, spot.astype(int), int(rng.integers(4, 11)), (40, 75, 35), -1)
    ground += _cloudy(rng, side, side, (100, 500), 7)[..., None]
    paved = np.clip(ground, 0, 255).astype(np.uint8)
    cars = [
        (
            int(rng.integers(0, 12)) * block + 6,
            rng.uniform(0, side),
            rng.uniform(-4, 4),
            _colour(rng),
        )
        for _ in range(60)
    ]

    def at(number: int) -> Any:  # noqa: ANN401
        picture = paved.copy()
        for n, (lane, start, pace, colour) in enumerate(cars):
            along = int((start + pace * number) % side)
            a, b = ((along, lane), (along + 14, lane + 7))
            corners = (a, b) if n % 2 else (a[::-1], b[::-1])
            cv2.rectangle(picture, *corners, colour, -1)
        scale = 0.95 + 0.25 * np.sin(number / 120 + seed)
        middle = (900 + 200 * np.sin(number / 150), 900 + 200 * np.cos(number / 110))
        matrix = cv2.getRotationMatrix2D(middle, number * 0.12, scale)
        matrix[:, 2] += np.array([wide, tall]) / 2 - middle
        return cv2.warpAffine(picture, matrix, (wide, tall), borderMode=cv2.BORDER_REFLECT)

    return _clip((at(n) for n in range(round(seconds * fps))), fps, melody(seed + 320, seconds))


def voice(seed: int, seconds: float) -> Samples:
    """Make up speech: syllables of a buzzing pitch through two resonances, with pauses."""
    rng, count = np.random.default_rng(seed + 2000), round(seconds * RATE)
    sound, at = rng.normal(0, 0.002, count + RATE), 0
    while at < count:
        length = int(rng.uniform(0.09, 0.26) * RATE)
        time = np.arange(length) / RATE
        pitch = rng.uniform(95, 150) * (1 + rng.uniform(-0.5, 0.5) * time)
        phase = 2 * np.pi * np.cumsum(pitch) / RATE
        low, high = rng.uniform(300, 850), rng.uniform(900, 2600)
        for n in range(1, 26):
            near = sum(np.exp(-(((n * 120 - f) / 130) ** 2)) for f in (low, high))
            sound[at : at + length] += 0.1 * near * np.sin(n * phase) * np.hanning(length)
        at += length + int(rng.choice([0.01, 0.05, 0.35], p=[0.6, 0.3, 0.1]) * RATE)
    return np.clip(sound[:count], -1, 1).astype(np.float32)


def hubbub(seed: int, seconds: float) -> Samples:
    """Make up the sound of a street: swelling noise, steps, a horn now and then."""
    rng, count = np.random.default_rng(seed + 3000), round(seconds * RATE)
    swell = np.interp(np.arange(count) / RATE, np.arange(int(seconds) + 2),
                      rng.uniform(0.01, 0.06, int(seconds) + 2))  # fmt: skip
    sound = cv2.blur(rng.normal(0, 1, (count, 1)), (1, 9))[:, 0] * swell * 2
    for at in rng.integers(0, count, int(seconds * 5)):
        length = min(int(rng.uniform(0.02, 0.4) * RATE), count - int(at))
        time = np.arange(length) / RATE
        pitch = rng.uniform(250, 3000)
        sound[at : at + length] += 0.1 * np.sin(2 * np.pi * pitch * time) * np.exp(-9 * time)
    return np.clip(sound, -1, 1).astype(np.float32)


def still(clip: Clip, pixels: Pixels) -> Clip:
    """Return the sound of a clip under one picture that does not change."""
    return Clip(np.repeat(pixels[None], len(clip.pictures), 0), clip.fps, clip.sound)
