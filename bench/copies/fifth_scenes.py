"""Films drawn for the fifth set: a march that two phones film, fields, a crossing, cards.

Where there are two numbers, the first says what stands there and the second what happens or, of a
march, who films it: the same march from the other side is the same first and another second one.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import Any, Final

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from bench.copies.clips import Clip, Pixels, melody, shaken
from bench.copies.fourth_scenes import rough
from bench.copies.fresh_scenes import WORDS, hubbub

_Colour = tuple[int, int, int]
_SIZE: Final = (640, 360)
_WHITE: Final = (255, 255, 255)


def tone(rng: Any, low: int = 20, high: int = 235) -> _Colour:  # noqa: ANN401
    """Return a colour by chance."""
    r, g, b = (int(c) for c in rng.integers(low, high, 3))
    return r, g, b


@cache
def label(
    words: str, size: int, colour: _Colour = _WHITE, back: _Colour | None = None, edge: int = 0
) -> Pixels:
    """Return words as a picture with how far it covers (height, width, 4).

    Args:
        words: One line or several.
        size: Of the letters [px].
        colour: Of the letters.
        back: Of the box behind them, if there is one.
        edge: Width of a black edge round the letters [px].
    """
    font: Any = ImageFont.load_default(size)
    room = size // 3 + edge if back else edge + 1
    probe = ImageDraw.Draw(Image.new("RGBA", (1, 1)))
    left, top, right, low = (int(v) for v in probe.multiline_textbbox((0, 0), words, font=font))
    made = Image.new("RGBA", (right - left + 2 * room, low - top + 2 * room), (*(back or (0,) * 3),
                     255 if back else 0))  # fmt: skip
    ImageDraw.Draw(made).multiline_text((room - left, room - top), words, colour, font,
                                        align="center", stroke_width=edge,
                                        stroke_fill=(0, 0, 0))  # fmt: skip
    return np.asarray(made, np.uint8)


def lay(picture: Pixels, patch: Pixels, x: float, y: float) -> None:
    """Lay a patch (height, width, 4) onto a picture at its middle [px]; what stands out is cut."""
    tall, wide = patch.shape[:2]
    left, top = round(x - wide / 2), round(y - tall / 2)
    x0, y0 = max(0, left), max(0, top)
    inner = picture[y0 : max(y0, top + tall), x0 : max(x0, left + wide)]
    part = patch[y0 - top :, x0 - left :][: inner.shape[0], : inner.shape[1]]
    cover = part[..., 3:].astype(np.float32) / 255
    inner[:] = (inner * (1 - cover) + part[..., :3] * cover + 0.5).astype(np.uint8)


# -- a march, filmed by two phones -------------------------------------------------------------

_PHONES: Final = ((0.0, -13.0, 2.6, 90.0, 1.0), (-24.0, 5.5, 4.4, -14.0, -0.8))
"""Where phones are: to the east, the north, up [m]; where they look, how far they pan [degrees]."""
_FOCAL: Final = 470.0


def _paving(rng: Any) -> Pixels:  # noqa: ANN401
    """Draw the ground from above, 80 by 80 m, 10 pixels a metre."""
    ground = np.full((800, 800, 3), (128, 122, 116), np.float32) + rough(rng, 800, 800, 8)
    made: Pixels = np.clip(ground, 0, 255).astype(np.uint8)
    for at in range(0, 800, 20):
        cv2.line(made, (at, 0), (at, 800), (104, 98, 94), 1)
        cv2.line(made, (0, at), (800, at), (104, 98, 94), 1)
    for _ in range(90):
        x, y = (int(v) for v in rng.integers(0, 800, 2))
        cv2.circle(made, (x, y), int(rng.integers(1, 9)), tone(rng, 60, 190), -1, cv2.LINE_AA)
    return made


def _facades(rng: Any) -> Pixels:  # noqa: ANN401
    """Draw what stands round about, 6 pixels a degree: facades with shops, balconies, sky."""
    ring: Pixels = np.full((220, 2160, 3), (186, 202, 222), np.uint8)
    left = 0
    while left < 2160:
        w, h = int(rng.integers(70, 170)), int(rng.integers(70, 180))
        cv2.rectangle(ring, (left, 220 - h), (left + w - 3, 220), tone(rng, 90, 220), -1)
        for y in range(232 - h, 180, 30):
            for x in range(left + 8, left + w - 20, 24):
                cv2.rectangle(ring, (x, y), (x + 11, y + 18), tone(rng, 20, 110), -1)
                if rng.random() < 0.25:
                    cv2.rectangle(ring, (x - 3, y + 14), (x + 15, y + 20), tone(rng), -1)
        cv2.rectangle(ring, (left + 6, 192), (left + w - 10, 219), tone(rng, 20, 90), -1)
        lay(ring, label(str(rng.choice(WORDS)), 14, tone(rng, 150, 255)), left + w / 2, 186)
        left += w
    return ring


def march(place: int, phone: int, seconds: float = 12.0) -> Clip:
    """People with banners who walk over a square, from one of two phones held by hand."""
    rng, wide, fps = np.random.default_rng(place + 410), _SIZE[0], 25
    paving, ring = _paving(rng), _facades(rng)
    steps, count = round(seconds * fps), 46
    start = rng.uniform((-26, -4.5), (14, 5.5), (count, 2))
    pace, coats = rng.uniform(0.7, 1.1, count), [tone(rng) for _ in range(count)]
    boards = {n: label(f"{rng.choice(WORDS)}\n{rng.choice(WORDS)}", 30, (20, 20, 20), (240, 236,
              int(rng.integers(120, 240)))) for n in range(0, count, 4)}  # fmt: skip
    east, north, up, look, pan = _PHONES[phone]
    shake = shaken(place * 7 + phone, steps, 3) * (2.4, 2.0, 0.25)

    def at(number: int) -> Any:  # noqa: ANN401
        time = number / fps
        turn = np.deg2rad(look + pan * time + shake[number, 2])
        ahead, right = np.array([np.cos(turn), np.sin(turn)]), (np.sin(turn), -np.cos(turn))
        rise = 130 + shake[number, 1]
        spots = start + np.stack([pace * time * 1.2, 0.5 * np.sin(time + start[:, 0])], 1)
        picture = _emptied(paving, ring, (east, north, up), turn, rise)
        by = spots - (east, north)
        far, side = by @ ahead, by @ np.array(right)
        for n in np.argsort(-far):
            if far[n] > 1.5:
                scale = _FOCAL / far[n]
                foot = (wide / 2 + shake[number, 0] + side[n] * scale, rise + up * scale)
                _walker(picture, foot, 1.75 * scale, coats[n], time * 7 * pace[n] + n)
                if n in boards:
                    w = max(6, round(1.5 * scale))
                    board = cv2.resize(boards[n], (w, w // 2), interpolation=cv2.INTER_AREA)
                    lay(picture, np.asarray(board, np.uint8), foot[0], foot[1] - 2.2 * scale)
        return picture

    pictures = np.stack([np.asarray(at(n), np.uint8) for n in range(steps)])
    noise = np.random.default_rng(place + phone).normal(0, 0.012, len(hubbub(0, seconds)))
    sound = hubbub(place + 410, seconds) * (0.9, 0.55)[phone] + noise
    return Clip(pictures, Fraction(fps), sound.astype(np.float32))


def _emptied(paving: Pixels, ring: Pixels, where: Any, turn: float, rise: float) -> Any:  # noqa: ANN401
    """Return a square without anybody, seen from a place [m] into a direction [radian]."""
    (wide, tall), (east, north, up) = _SIZE, where
    ahead, right = (np.cos(turn), np.sin(turn)), (np.sin(turn), -np.cos(turn))
    corners, seen = [], []
    for far, side in ((4, -4), (4, 4), (60, 50), (60, -50)):
        x = east + ahead[0] * far + right[0] * side
        y = north + ahead[1] * far + right[1] * side
        corners.append((x * 10 + 400, 400 - y * 10))
        seen.append((wide / 2 + side * _FOCAL / far, rise + up * _FOCAL / far))
    matrix = cv2.getPerspectiveTransform(np.array(corners, np.float32), np.array(seen, np.float32))
    ground = cv2.warpPerspective(paving, matrix, (wide, tall), borderMode=cv2.BORDER_REFLECT)
    degrees = np.rad2deg(turn - np.arctan((np.arange(wide) - wide / 2) / _FOCAL)) % 360
    band = ring[:, (degrees * 6).astype(int) % 2160]
    high = max(0, min(220, round(rise) + 3))
    ground[:high] = band[220 - high :]
    return ground


def _walker(picture: Pixels, foot: Any, high: float, coat: _Colour, step: float) -> None:  # noqa: ANN401
    x, y, swing = round(foot[0]), round(foot[1]), round(high * 0.14 * np.sin(step))
    thick, line = max(1, round(high * 0.1)), cv2.LINE_AA
    hip = (x, y - round(high * 0.47))
    for way in (swing, -swing):
        cv2.line(picture, hip, (x + way, y), (40, 40, 52), thick, line)
    body = (max(1, round(high * 0.13)), max(1, round(high * 0.2)))
    cv2.ellipse(picture, (x, y - round(high * 0.63)), body, 0, 0, 360, coat, -1, line)
    head = (x, y - round(high * 0.9))
    cv2.circle(picture, head, max(1, round(high * 0.085)), (190, 150, 126), -1, line)


# -- fields from above, a crossing -------------------------------------------------------------


def fields(place: int, flight: int, seconds: float = 12.0) -> Clip:
    """Fields, roads and houses seen aslant from a drone; a flight has its way, light and cars."""
    rng, (wide, tall), fps = np.random.default_rng(place + 510), _SIZE, 30
    side = 2200
    land: Any = np.full((side, side, 3), 120, np.uint8)
    for _ in range(130):
        box = (tuple(rng.uniform(0, side, 2)), tuple(rng.uniform(120, 420, 2)), rng.uniform(0, 90))
        green = np.array([70, 110, 50]) + rng.integers(-30, 70, 3) * (1.2, 1, 0.6)
        shade: Any = tuple(int(c) for c in np.clip(green, 20, 220))
        cv2.fillPoly(land, [cv2.boxPoints(box).astype(np.int32)], shade)
    roads = [rng.uniform(0, side, (2, 2)) for _ in range(7)]
    for a, b in roads:
        ends = [end.astype(int) for end in (a - (b - a) * 3, b + (b - a) * 3)]
        cv2.line(land, ends[0], ends[1], (150, 146, 138), 16, cv2.LINE_AA)
    for _ in range(260):
        box = (tuple(rng.uniform(0, side, 2)), tuple(rng.uniform(14, 44, 2)), rng.uniform(0, 90))
        cv2.fillPoly(land, [cv2.boxPoints(box).astype(np.int32)], tone(rng, 80, 230))
    land = np.clip(land + rough(rng, side, side, 7), 0, 255).astype(np.uint8)
    rng = np.random.default_rng(flight + 7100)
    light = rng.uniform(0.75, 1.12) * rng.uniform(0.93, 1.07, 3)
    middle, way = rng.uniform(800, side - 800, 2), rng.uniform(0, 2 * np.pi)
    cars = [(int(rng.integers(0, 7)), rng.uniform(0, 1), rng.uniform(-0.02, 0.02), tone(rng))
            for _ in range(40)]  # fmt: skip
    spin, steps = rng.uniform(-0.06, 0.06), round(seconds * fps)
    shake = shaken(flight + 3, steps, 2) * 1.2

    def at(number: int) -> Any:  # noqa: ANN401
        time = number / fps
        ground = land.copy()
        for road, begin, pace, coat in cars:
            a, b = roads[road]
            spot = a + (b - a) * ((begin + pace * time) % 1)
            cv2.circle(ground, (int(spot[0]), int(spot[1])), 7, coat, -1, cv2.LINE_AA)
        turn = way + spin * time
        ahead = np.array([np.cos(turn), np.sin(turn)])
        right = np.array([-ahead[1], ahead[0]])
        spot = middle + ahead * (42 * time - 200)
        corners = [spot + ahead * far + right * off
                   for far, off in ((760, -620), (760, 620), (140, 250), (140, -250))]  # fmt: skip
        seen = np.array([(0, 0), (wide, 0), (wide, tall), (0, tall)]) + shake[number]
        matrix = cv2.getPerspectiveTransform(np.array(corners, np.float32), seen.astype(np.float32))
        view = cv2.warpPerspective(ground, matrix, (wide, tall), borderMode=cv2.BORDER_REFLECT)
        return np.clip(view * light, 0, 255)

    pictures = np.stack([np.asarray(at(n), np.uint8) for n in range(steps)])
    return Clip(pictures, Fraction(fps), hubbub(flight + 520, seconds))


def crossing(place: int, day: int, seconds: float = 11.0) -> Clip:
    """A crossing in winter, upright, from a tripod: trams, people and snow are the day's."""
    (wide, tall), fps, still = (360, 640), 25, _corner(np.random.default_rng(place + 610))
    rng = np.random.default_rng(day + 8200)
    light = rng.uniform(0.6, 1.08) * rng.uniform(0.92, 1.08, 3)
    trams = [(int(rng.integers(-500, 700)), float(w * rng.uniform(3, 6)), y, tone(rng, 30, 220))
             for w, y in ((1, 480), (-1, 572))]  # fmt: skip
    people = [(rng.uniform(0, 500), rng.uniform(-2, 2), rng.uniform(400, 630), tone(rng))
              for _ in range(14)]  # fmt: skip
    flakes = rng.uniform(0, 1, (130, 2)) * (wide, tall)
    sign = str(7 + day % 20)

    def at(number: int) -> Any:  # noqa: ANN401
        picture = still.copy()
        for start, pace, y, coat in sorted([*people, *trams], key=lambda one: one[2]):
            if (start, pace, y, coat) in trams:
                _tram(picture, int((start + pace * number) % 1300 - 480), round(y), coat, sign)
            else:
                spot = ((start + pace * number) % 460 - 50, y)
                _walker(picture, spot, (y - 180) * 0.24, coat, number * pace / 5 + start)
        for x, y in (flakes + np.array((1.1, 4.2)) * number) % (wide, tall):
            cv2.circle(picture, (int(x), int(y)), 2, (246, 246, 250), -1, cv2.LINE_AA)
        return np.clip(picture * light, 0, 255)

    pictures = np.stack([np.asarray(at(n), np.uint8) for n in range(round(seconds * fps))])
    return Clip(pictures, Fraction(fps), hubbub(day + 620, seconds))


def _corner(rng: Any) -> Any:  # noqa: ANN401
    """Draw houses, rails and poles in snow, upright, without anybody."""
    wide, tall = 360, 640
    still: Any = np.full((tall, wide, 3), (176, 184, 196), np.uint8)
    for left in range(0, wide, 90):
        top = int(rng.integers(60, 190))
        cv2.rectangle(still, (left, top), (left + 88, 380), tone(rng, 80, 190), -1)
        for y in range(top + 14, 350, 34):
            for x in range(left + 10, left + 76, 24):
                cv2.rectangle(still, (x, y), (x + 13, y + 20), tone(rng, 20, 90), -1)
        lay(still, label(str(rng.choice(WORDS)), 17, tone(rng, 170, 255)), left + 44, 364)
    still[380:] = np.clip(206 + rough(rng, wide, tall - 380, 7), 0, 255)
    for y in (452, 476, 540, 570):
        cv2.line(still, (0, y), (wide, y + 8), (96, 92, 92), 3, cv2.LINE_AA)
    for x in (70, 300):
        cv2.line(still, (x, 150), (x, 500), (50, 50, 54), 6)
        cv2.line(still, (x - 20, 156), (x + 30, 156), (50, 50, 54), 4)
    return still


def _tram(picture: Pixels, x: int, y: int, coat: _Colour, sign: str) -> None:
    cv2.rectangle(picture, (x, y - 120), (x + 420, y - 6), coat, -1)
    for window in range(x + 16, x + 400, 56):
        cv2.rectangle(picture, (window, y - 100), (window + 42, y - 52), (60, 70, 84), -1)
    lay(picture, label(sign, 30, coat, (250, 250, 240)), x + 210, y - 30)


# -- what goes before, between and after -------------------------------------------------------


def card(brand: int, words: str, seconds: float, size: tuple[int, int] = _SIZE) -> Clip:
    """A channel's card that moves: rays, rings that grow, its words; every brand has its own."""
    rng, (wide, tall), fps = np.random.default_rng(brand + 710), size, 25
    one, two, ink = tone(rng, 20, 140), tone(rng, 60, 220), tone(rng, 200, 256)
    x, y = np.meshgrid(np.arange(wide) - wide / 2, np.arange(tall) - tall / 2)
    angle, far, rays = np.arctan2(y, x), np.hypot(x, y), int(rng.integers(7, 15))
    text = label(words, max(14, wide // 11), ink, edge=3)

    def at(number: int) -> Pixels:
        shade = (np.sin(angle * rays + number / 6) > 0) ^ ((far - number * 7) % 160 < 26)
        picture: Pixels = np.where(shade[..., None], one, two).astype(np.uint8)
        lay(picture, text, wide / 2, tall / 2 + 40 / (number + 1))
        return picture

    pictures = np.stack([at(n) for n in range(round(seconds * fps))])
    return Clip(pictures, Fraction(fps), melody(brand + 720, seconds))
