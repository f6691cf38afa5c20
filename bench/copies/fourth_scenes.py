"""Films drawn for the fourth set: a court that two cameras watch, weather maps, what goes before.

Where there are two numbers, the first says what stands there and the second what happens, or, of a
court, who watches it: the same game from the other side is the same first and another second one.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Final

import cv2
import numpy as np

from bench.copies.clips import RATE, Clip, Pixels, melody, shaken
from bench.copies.fresh_scenes import WORDS, hubbub

_Colour = tuple[int, int, int]
_SIZE: Final = (640, 360)


def _colour(rng: Any, low: int = 20, high: int = 235) -> _Colour:  # noqa: ANN401
    r, g, b = (int(c) for c in rng.integers(low, high, 3))
    return r, g, b


def rough(rng: Any, wide: int, tall: int, strength: float) -> Any:  # noqa: ANN401
    """Return ground (tall, wide, 1) that is uneven in the large and in the small, around 0."""
    made = np.zeros((tall, wide), np.float32)
    for step in (120, 33, 8, 2):
        coarse = rng.normal(0, strength, (tall // step + 3, wide // step + 3)).astype(np.float32)
        made += cv2.resize(coarse, (wide, tall), interpolation=cv2.INTER_CUBIC)
    return made[..., None]


# -- a game in a yard, watched from two sides --------------------------------------------------

_WHERE: Final = ((0.0, -17.0, 5.5, 90.0), (21.0, 9.0, 4.2, 203.0))
"""Where the cameras stand: to the east, to the north and up [m], and where they look [degrees]."""
_FOCAL: Final = 520.0


def _ground(rng: Any) -> Pixels:  # noqa: ANN401
    """Draw a yard from above, 60 by 60 m, 16 pixels a metre, with the lines of a court."""
    yard = np.full((960, 960, 3), (118, 112, 104), np.float32) + rough(rng, 960, 960, 7)
    yard[300:660, 190:770] = np.add((92, 120, 96), rough(rng, 580, 360, 5))
    lines: Pixels = np.clip(yard, 0, 255).astype(np.uint8)
    cv2.rectangle(lines, (200, 310), (760, 650), (230, 230, 225), 4)
    cv2.line(lines, (480, 310), (480, 650), (230, 230, 225), 4)
    cv2.circle(lines, (480, 480), 60, (230, 230, 225), 4, cv2.LINE_AA)
    for _ in range(60):
        x, y = (int(v) for v in rng.integers(0, 960, 2))
        cv2.ellipse(lines, (x, y), (int(rng.integers(3, 26)), 5), int(rng.integers(0, 180)), 0, 360,
                    _colour(rng, 60, 130), -1, cv2.LINE_AA)  # fmt: skip
    return lines


def _round_about(rng: Any) -> Pixels:  # noqa: ANN401
    """Draw what stands round the yard, 8 pixels a degree: houses, trees and sky."""
    sky = np.linspace((120, 160, 210), (215, 222, 228), 260)[:, None] + np.zeros((1, 2880, 1))
    ring: Pixels = np.clip(sky + rough(rng, 2880, 260, 4), 0, 255).astype(np.uint8)
    left = 0
    while left < 2880:
        w, h = int(rng.integers(60, 190)), int(rng.integers(50, 190))
        wall = _colour(rng, 90, 215)
        if rng.random() < 0.3:
            for _ in range(40):
                spot = (left + int(rng.integers(0, w)), 260 - int(rng.integers(10, h)))
                cv2.circle(ring, spot, int(rng.integers(6, 20)), _leaf(rng), -1, cv2.LINE_AA)
        else:
            cv2.rectangle(ring, (left, 260 - h), (left + w - 4, 260), wall, -1)
            for y in range(272 - h, 235, 34):
                for x in range(left + 10, left + w - 22, 26):
                    cv2.rectangle(ring, (x, y), (x + 12, y + 20), _colour(rng, 30, 90), -1)
        left += w
    return ring


def _leaf(rng: Any) -> _Colour:  # noqa: ANN401
    tone = int(rng.integers(60, 130))
    return tone // 2, tone, tone // 3


def _ways(look: float) -> Any:  # noqa: ANN401
    """Return which way is ahead and which is to the right of who looks one way [degrees]."""
    turn = np.deg2rad(look)
    return np.array([[np.cos(turn), np.sin(turn)], [np.sin(turn), -np.cos(turn)]])


def court(game: int, camera: int, seconds: float = 12.0) -> Clip:
    """A game in a yard, from one of two cameras on tripods that see it from two sides."""
    rng, (wide, tall), fps = np.random.default_rng(game + 70), _SIZE, 25
    rise = round(tall * 0.3)  # where the horizon is seen
    still = _empty(rng, camera, rise)
    steps, count = round(seconds * fps), 15
    ways = cv2.GaussianBlur(rng.normal(0, 1, (steps + 200, count * 2)), (1, 0), sigmaX=1, sigmaY=22)
    spots = np.cumsum(ways / np.std(ways) * 0.09, 0).reshape(-1, count, 2)[100:]
    spots = 9 * np.sin(spots / 9 + rng.uniform(-3, 3, (count, 2))) * (1, 0.62)
    coats = [((200, 40, 40), (40, 70, 190), (220, 200, 60))[n % 3] for n in range(count)]
    east, north, up, look = _WHERE[camera]
    ahead, right = _ways(look)
    shake = shaken(game + 10 * camera, steps, 2) * 0.6

    def seen(at: Any, z: float) -> tuple[float, float, float]:  # noqa: ANN401
        """Return where a point [m] is seen [px], and how far it is [m]."""
        by = at - (east, north)
        far = max(0.5, float(by @ ahead))
        return wide / 2 + _FOCAL * float(by @ right) / far, rise + _FOCAL * (up - z) / far, far

    def at(number: int) -> Any:  # noqa: ANN401
        picture = still.copy()
        order = sorted(range(count), key=lambda n: -seen(spots[number, n], 0)[2])
        for n in order:
            x, foot, far = seen(spots[number, n], 0)
            _player(picture, (x, foot), _FOCAL * 1.75 / far, coats[n], number / 3.5 + n)
        matrix = np.array([[1, 0, shake[number, 0]], [0, 1, shake[number, 1]]])
        return cv2.warpAffine(picture, matrix, (wide, tall), borderMode=cv2.BORDER_REPLICATE)

    pictures = np.stack([np.asarray(at(n), np.uint8) for n in range(steps)])
    noise = np.random.default_rng(game + camera).normal(0, 0.01, round(seconds * RATE))
    sound = hubbub(game + 60, seconds) * (0.9, 0.6)[camera] + noise
    return Clip(pictures, Fraction(fps), sound.astype(np.float32))


def _empty(rng: Any, camera: int, rise: int) -> Pixels:  # noqa: ANN401
    """Draw a yard without anybody, as a camera sees it."""
    yard, ring = _ground(rng), _round_about(rng)
    (wide, tall), (east, north, up, look) = _SIZE, _WHERE[camera]
    ahead, right = _ways(look)
    x, y = np.meshgrid(np.arange(wide) - wide / 2, np.arange(tall) - rise + 0.5)
    far = _FOCAL * up / np.maximum(y, 0.5)
    side = x * far / _FOCAL
    over = (east + ahead[0] * far + right[0] * side) * 16 + 480
    down = 480 - (north + ahead[1] * far + right[1] * side) * 16
    ground = cv2.remap(yard, over.astype(np.float32), down.astype(np.float32), cv2.INTER_AREA,
                       borderMode=cv2.BORDER_REFLECT)  # fmt: skip
    degrees = (look - np.rad2deg(np.arctan(x[0] / _FOCAL))) % 360
    band = ring[:, (degrees * 8).astype(int) % 2880]
    ground[:rise] = band[260 - rise : 260]
    return np.asarray(ground, np.uint8)


def _player(picture: Pixels, foot: tuple[float, float], high: float, coat: _Colour,
            step: float) -> None:  # fmt: skip
    x, y = round(foot[0]), round(foot[1])
    swing, thick = round(high * 0.16 * np.sin(step)), max(2, round(high * 0.09))
    cv2.ellipse(picture, (x, y), (round(high * 0.2), round(high * 0.05)), 0, 0, 360, (60, 60, 58),
                -1, cv2.LINE_AA)  # fmt: skip
    for way in (-1, 1):
        hip = (x, y - round(high * 0.48))
        cv2.line(picture, hip, (x + way * swing, y), (35, 35, 45), thick, cv2.LINE_AA)
        hand = (x + way * round(high * 0.16) - way * swing // 2, y - round(high * 0.45))
        cv2.line(picture, (x, y - round(high * 0.78)), hand, coat, thick, cv2.LINE_AA)
    body = (round(high * 0.12), round(high * 0.2))
    cv2.ellipse(picture, (x, y - round(high * 0.64)), body, 0, 0, 360, coat, -1, cv2.LINE_AA)
    head = (x, y - round(high * 0.91))
    cv2.circle(picture, head, max(2, round(high * 0.08)), (196, 156, 130), -1, cv2.LINE_AA)


# -- weather maps ------------------------------------------------------------------------------


def weather(place: int, day: int, seconds: float = 11.0) -> Clip:
    """A weather map: coasts and towns stay, clouds, fronts and numbers are the day's."""
    rng, (wide, tall), fps = np.random.default_rng(place + 30), _SIZE, 25
    land = rough(rng, wide, tall, 1.0)[..., 0]
    land = cv2.GaussianBlur(land, (0, 0), 14) > 0.05
    ground = np.where(land[..., None], (122, 150, 92), (58, 98, 150)) + rough(rng, wide, tall, 3)
    base = np.clip(ground, 0, 255).astype(np.uint8)
    edges = cv2.Canny(land.astype(np.uint8) * 255, 50, 150)
    base[edges > 0] = (235, 235, 230)
    towns = [(int(rng.integers(40, 560)), int(rng.integers(60, 320)), str(rng.choice(WORDS)))
             for _ in range(11)]  # fmt: skip
    rng = np.random.default_rng(day + 6000)
    sky = cv2.GaussianBlur(rough(rng, wide * 2, tall * 2, 1.0)[..., 0], (0, 0), 9)
    heat, drift = rng.integers(-6, 31, len(towns)), rng.uniform(-1.1, 1.1, 2)
    front = rng.uniform((0, 30), (wide, tall - 30), (5, 2))
    front = front[np.argsort(front[:, 0])]

    def at(number: int) -> Any:  # noqa: ANN401
        left, top = (round(v) for v in np.array([wide, tall]) / 2 + drift * number / 2)
        part = np.clip(sky[top : top + tall, left : left + wide], 0, 1)[..., None]
        picture = np.clip(base * (1 - 0.8 * part) + 245 * 0.8 * part, 0, 255).astype(np.uint8)
        line = front + drift * (number / 2, number / 3)
        cv2.polylines(picture, [line.astype(np.int32)], isClosed=False, color=(200, 40, 60),
                      thickness=3, lineType=cv2.LINE_AA)  # fmt: skip
        for n, (x, y, name) in enumerate(towns):
            cv2.circle(picture, (x, y), 4, (250, 240, 120), -1, cv2.LINE_AA)
            now = int(heat[n] + 4 * np.sin(number / 90 + n))
            cv2.putText(picture, f"{name} {now}", (x + 7, y + 4), 0, 0.42, (15, 15, 20), 1,
                        cv2.LINE_AA)  # fmt: skip
        cv2.rectangle(picture, (0, 0), (wide, 34), (18, 36, 92), -1)
        hour = f"{6 + number * 12 // 300 % 18:02}:00"
        cv2.putText(picture, f"OUTLOOK  {hour}", (16, 24), 2, 0.7, (255, 255, 255), 1, cv2.LINE_AA)
        return picture

    pictures = np.stack([at(n) for n in range(round(seconds * fps))])
    return Clip(pictures, Fraction(fps), melody(day + 320, seconds))


# -- what goes before, between and after -------------------------------------------------------


def leader() -> Clip:
    """A film leader: a hand that turns, numbers from five, scratches, a beep at each."""
    rng, pictures = np.random.default_rng(55), []
    for number in range(125):
        picture = np.full((360, 640, 3), (186, 178, 160), np.uint8)
        angle = np.deg2rad(number % 25 * 14.4 - 90)
        end = (round(320 + 400 * np.cos(angle)), round(180 + 400 * np.sin(angle)))
        cv2.line(picture, (320, 0), (320, 360), (60, 56, 50), 2)
        cv2.line(picture, (0, 180), (640, 180), (60, 56, 50), 2)
        cv2.line(picture, (320, 180), end, (40, 36, 30), 5, cv2.LINE_AA)
        for radius in (128, 150):
            cv2.circle(picture, (320, 180), radius, (245, 240, 225), 4, cv2.LINE_AA)
        cv2.putText(picture, str(5 - number // 25), (262, 240), 3, 6, (30, 28, 24), 9, cv2.LINE_AA)
        for x in rng.integers(0, 640, 3):
            cv2.line(picture, (int(x), 0), (int(x) + 3, 360), (225, 220, 205), 1)
        pictures.append(picture)
    time = np.arange(5 * RATE) / RATE
    sound = np.where(time % 1 < 0.06, 0.3 * np.sin(2 * np.pi * 880 * time), 0).astype(np.float32)
    return Clip(np.stack(pictures), Fraction(25), sound)


def sting() -> Clip:
    """A second and a half of a sign that bursts out of slanting stripes, with a chord."""
    x, y = np.meshgrid(np.arange(640), np.arange(360))
    pictures = []
    for number in range(38):
        stripes = ((x + y + number * 16) // 64 % 2)[..., None]
        picture = np.where(stripes, (24, 150, 130), (14, 70, 90)).astype(np.uint8)
        size = round(150 * min(1, (number + 1) / 14))
        box = cv2.boxPoints(((320, 180), (size * 2, size), 8.0 - number / 5)).astype(np.int32)
        cv2.fillPoly(picture, [box], (250, 250, 245), cv2.LINE_AA)
        cv2.putText(picture, "TIDEWAY", (320 - size * 4 // 5, 180 + size // 8), 3, size / 105,
                    (200, 30, 50), 2, cv2.LINE_AA)  # fmt: skip
        pictures.append(picture)
    return Clip(np.stack(pictures), Fraction(25), melody(555, 38 / 25))


def outro() -> Clip:
    """Four seconds of a card that asks to subscribe, with two empty places for other films."""
    rng, pictures = np.random.default_rng(56), []
    ground = np.clip(np.add((44, 28, 66), rough(rng, *_SIZE, 5)), 0, 255).astype(np.uint8)
    for number in range(100):
        picture = ground.copy()
        for left in (50, 350):
            cv2.rectangle(picture, (left, 120), (left + 240, 255), (120, 100, 150), 3)
        pulse = round(4 * np.sin(number / 5))
        cv2.rectangle(picture, (210 - pulse, 285 - pulse), (430 + pulse, 330 + pulse),
                      (225, 30, 40), -1)  # fmt: skip
        cv2.putText(picture, "SUBSCRIBE", (238, 317), 2, 0.9, (255, 255, 255), 1, cv2.LINE_AA)
        cv2.putText(picture, "more from us", (200, 80), 4, 1.2, (255, 220, 120), 2, cv2.LINE_AA)
        spark = (round(40 + number * 6), round(100 + 20 * np.sin(number / 4)))
        cv2.circle(picture, spark, 6, (255, 250, 200), -1, cv2.LINE_AA)
        pictures.append(picture)
    return Clip(np.stack(pictures), Fraction(25), melody(556, 4.0))


def pattern(seed: int, seconds: float = 7.0) -> Clip:
    """A test pattern that moves: rings, squares, a ball that bounces, a counter of pictures."""
    rng, (wide, tall) = np.random.default_rng(seed + 900), _SIZE
    x, y = np.meshgrid(np.arange(wide) - wide / 2, np.arange(tall) - tall / 2)
    start, first = rng.uniform(0, 400, 2), int(rng.integers(1000, 9000))
    pace = rng.uniform(0.12, 0.4) * rng.choice([-1, 1])
    squares = ((x // 20 + y // 20) % 2 * 255).astype(np.uint8)

    def at(number: int) -> Pixels:
        rings = 127 + 120 * np.cos((x**2 + y**2) / 900 - number * pace)
        whole = np.repeat(rings.astype(np.uint8)[..., None], 3, 2)
        whole[:60], whole[-60:] = squares[:60, :, None], squares[-60:, :, None]
        ball = [abs((start[n] + 5 * number) % (2 * side) - side)
                for n, side in enumerate((wide, tall))]  # fmt: skip
        cv2.circle(whole, (round(ball[0]), round(ball[1])), 18, (230, 60, 40), -1, cv2.LINE_AA)
        cv2.rectangle(whole, (240, 20), (400, 52), (0, 0, 0), -1)
        cv2.putText(whole, f"{first + number:06}", (256, 45), 2, 0.9, (255, 255, 255), 1)
        return whole

    pictures = np.stack([at(n) for n in range(round(seconds * 25))])
    tone = 0.2 * np.sin(2 * np.pi * 1000 * np.arange(round(seconds * RATE)) / RATE)
    return Clip(pictures, Fraction(25), tone.astype(np.float32))
