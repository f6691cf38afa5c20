"""Films drawn for the sixth set: a harbour, an underground platform, a walk through a market.

The first number says what stands there, the second what happens: the same platform with another
train is the same first and another second one.
Longer than 300 lines: a function a scene, and what it is drawn with.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Final

import cv2
import numpy as np

from bench.copies.clips import Clip, Pixels, shaken
from bench.copies.fifth_scenes import label, lay, tone
from bench.copies.fourth_scenes import rough
from bench.copies.fresh_scenes import WORDS, hubbub

_Colour = tuple[int, int, int]
_LINE: Final = cv2.LINE_AA


def _filmed(pictures: list[Any], fps: int, sound: int) -> Clip:
    made = np.stack([np.asarray(p, np.uint8) for p in pictures])
    return Clip(made, Fraction(fps), hubbub(sound, len(pictures) / fps))


def person(picture: Pixels, foot: tuple[float, float], high: float, coat: _Colour,
           step: float) -> None:  # fmt: skip
    """Draw somebody who walks: legs and arms that swing, a coat, a head with hair.

    Args:
        picture: What is drawn on.
        foot: Where the feet are [px].
        high: How tall [px].
        coat: The colour of the coat.
        step: Where in a step the legs are [radian].
    """
    x, y, swing = round(foot[0]), round(foot[1]), high * 0.15 * np.sin(step)
    thick = max(1, round(high * 0.09))
    hip, neck = (x, y - round(high * 0.46)), (x, y - round(high * 0.8))
    for way in (swing, -swing):
        cv2.line(picture, hip, (x + round(way), y), (38, 40, 54), thick, _LINE)
    trunk = (max(2, round(high * 0.13)), max(3, round(high * 0.2)))
    cv2.ellipse(picture, (x, y - round(high * 0.62)), trunk, 0, 0, 360, coat, -1, _LINE)
    dark: Any = tuple(c * 2 // 3 for c in coat)
    for side in (-1, 1):
        hand = (x + round(side * high * 0.1 - side * swing * 0.8), y - round(high * 0.42))
        cv2.line(picture, (neck[0] + side * trunk[0], neck[1] + thick), hand, dark, thick, _LINE)
    r = max(1, round(high * 0.08))
    cv2.circle(picture, (x, y - round(high * 0.9)), r, (60, 44, 36), -1, _LINE)
    cv2.circle(picture, (x, y - round(high * 0.88)), max(1, r * 4 // 5), (196, 154, 128), -1, _LINE)


# -- a harbour ---------------------------------------------------------------------------------


def _quay(rng: Any, wide: int) -> Pixels:  # noqa: ANN401
    """Draw the far side of a harbour: sky, sheds, stacked boxes, masts."""
    sky = np.linspace((126, 160, 204), (222, 226, 224), 210)[:, None] + np.zeros((1, wide, 1))
    far: Pixels = np.clip(sky + rough(rng, wide, 210, 5), 0, 255).astype(np.uint8)
    left = 0
    while left < wide:
        w, h = int(rng.integers(50, 150)), int(rng.integers(26, 88))
        wall = tone(rng, 80, 200)
        cv2.rectangle(far, (left, 196 - h), (left + w, 210), wall, -1)
        for x in range(left + 6, left + w - 8, 14):
            shade: Any = tuple(c * 3 // 4 for c in wall)
            cv2.line(far, (x, 198 - h), (x, 192), shade, 2)
        if w > 90:
            lay(far, label(str(rng.choice(WORDS)).upper(), 15, tone(rng, 180, 255)),
                left + w / 2, 210 - h)  # fmt: skip
        left += w + int(rng.integers(2, 30))
    for _ in range(60):
        x, y = int(rng.integers(0, wide)), 196 - 13 * int(rng.integers(0, 4))
        cv2.rectangle(far, (x, y - 12), (x + 30, y), tone(rng, 40, 220), -1)
        cv2.rectangle(far, (x, y - 12), (x + 30, y), (50, 50, 56), 1)
    return far


def harbour(place: int, hour: int, seconds: float = 12.0) -> Clip:
    """Ships, cranes that swing, gulls and waves, filmed by a hand that pans."""
    rng, (wide, tall), fps = np.random.default_rng(place + 1410), (640, 360), 25
    far, steps = _quay(rng, 1000), round(seconds * fps)
    cranes = [(int(x), tone(rng, 120, 240)) for x in rng.integers(60, 940, 4)]
    swell = rough(rng, 1100, 500, 13)[..., 0]
    rng = np.random.default_rng(hour + 9100)
    light = rng.uniform(0.7, 1.1) * rng.uniform(0.92, 1.08, 3)
    sea = np.array((58, 92, 104)) * rng.uniform(0.8, 1.2, 3)
    ships = [(rng.uniform(-100, 1000), rng.uniform(-2.2, 2.2), y, tone(rng, 30, 220),
              str(rng.choice(WORDS))) for y in (222, 250, 292, 336)]  # fmt: skip
    gulls = rng.uniform((0, 20), (1000, 190), (9, 2)), rng.uniform(-3, 3, 9)
    turn = rng.uniform(0, 6, 4), rng.uniform(-0.9, 0.9, 4)
    pan = 180 + 150 * np.sin(np.arange(steps) / fps * rng.uniform(0.15, 0.3) + rng.uniform(0, 6))
    shake = shaken(hour + 1420, steps, 2) * (2.0, 1.6)
    y, x = np.mgrid[0:210, 0:1000].astype(np.float32)

    def at(number: int) -> Any:  # noqa: ANN401
        time = number / fps
        picture = np.empty((420, 1000, 3), np.uint8)
        picture[:210] = far
        for (mast, coat), begin, pace in zip(cranes, *turn, strict=True):
            reach = round(75 * np.sin(begin + pace * time))
            cv2.line(picture, (mast, 205), (mast, 80), coat, 6, _LINE)
            cv2.line(picture, (mast - reach // 3, 88), (mast + reach, 74), coat, 5, _LINE)
            hook = (mast + reach, 130 + round(30 * np.sin(time + mast)))
            cv2.line(picture, (mast + reach, 74), hook, (40, 40, 40), 1, _LINE)
            cv2.rectangle(picture, hook, (hook[0] + 16, hook[1] + 12), coat, -1)
        near = 1 + y / 60
        across = (x / near + 9 * time + 5 * np.sin(y / 9 + 2 * time)) % 1090
        wave = cv2.remap(swell, across, (y * 2.2 + 12 * time) % 490, cv2.INTER_LINEAR)
        picture[210:] = np.clip(sea + wave[..., None] * (0.5 + y[..., None] / 160), 0, 255)
        for start, pace, water, coat, name in ships:
            at_sea = ((start + pace * number) % 1300 - 150, water + 2 * np.sin(2 * time + start))
            _ship(picture, at_sea, (water - 120) / 150, coat, name)
        for (gx, gy), pace in zip(*gulls, strict=True):
            spot = (round((gx + pace * number) % 1000), round(gy + 12 * np.sin(time * 2 + gx)))
            flap = round(5 * np.sin(time * 11 + gx))
            for side in (-8, 8):
                cv2.line(picture, spot, (spot[0] + side, spot[1] - flap), (244, 244, 244), 2, _LINE)
        left, top = pan[number] + shake[number, 0], 26 + shake[number, 1]
        seen = np.array([[1, 0, -left], [0, 1, -top]])
        return np.clip(cv2.warpAffine(picture, seen, (wide, tall)) * light, 0, 255)

    return _filmed([at(n) for n in range(steps)], fps, hour + 1430)


def _ship(picture: Pixels, spot: tuple[float, float], by: float, coat: _Colour, name: str) -> None:
    """Draw a ship whose water line begins at a place [px]."""
    x, y = spot

    def grown(*points: tuple[float, float]) -> Any:  # noqa: ANN401
        return np.array([(x + a * by, y + b * by) for a, b in points]).astype(np.int32)

    hull = grown((0, -26), (190, -30), (168, 0), (18, 0))
    cv2.fillPoly(picture, [hull], coat, _LINE)
    cv2.fillPoly(picture, [grown((16, -6), (172, -6), (168, 0), (18, 0))], (120, 30, 34), _LINE)
    cv2.fillPoly(picture, [grown((26, -62), (78, -62), (78, -26), (26, -26))], (232, 230, 222))
    for n in range(4):
        cv2.fillPoly(picture, [grown((31 + n * 12, -56), (38 + n * 12, -56), (38 + n * 12, -46),
                                     (31 + n * 12, -46))], (40, 52, 66))  # fmt: skip
    for a in (100, 128, 152):
        cv2.fillPoly(picture, [grown((a, -46), (a + 22, -46), (a + 22, -29), (a, -29))],
                     (a, 200 - a, 90))  # fmt: skip
    foot, top = ((int(a), int(b)) for a, b in grown((52, -62), (52, -110)))
    cv2.line(picture, foot, top, (70, 70, 74), 2, _LINE)
    lay(picture, label(name, max(8, round(11 * by))), x + 130 * by, y - 16 * by)


# -- an underground platform -------------------------------------------------------------------


def _station(rng: Any) -> Pixels:  # noqa: ANN401
    """Draw a tiled wall with its name and posters, a pit and a floor."""
    wide, tall = 640, 360
    made = np.full((tall, wide, 3), tone(rng, 120, 220), np.uint8)
    for x in range(0, wide, 20):
        cv2.line(made, (x, 0), (x, 210), (110, 110, 112), 1)
    for y in range(0, 210, 12):
        cv2.line(made, (0, y), (wide, y), (118, 118, 120), 1)
    for left in (20, 225, 430):
        poster = made[66:160, left : left + 130]
        poster[:] = cv2.resize(rng.integers(20, 240, (4, 5, 3), dtype=np.uint8), (130, 94))
        for _ in range(6):
            spot = (int(rng.integers(0, 130)), int(rng.integers(0, 94)))
            cv2.circle(poster, spot, int(rng.integers(5, 26)), tone(rng), -1, _LINE)
        lay(poster, label(str(rng.choice(WORDS)), 21, (250, 250, 250), edge=2), 65, 78)
    name = label(f"  {str(rng.choice(WORDS)).upper()}  ", 22, (255, 255, 255), tone(rng, 20, 120))
    for x in (175, 395, 610):
        lay(made, name, x, 42)
    made[210:238] = (34, 32, 34)
    cv2.line(made, (0, 222), (wide, 222), (140, 140, 144), 3)
    made[238:] = np.clip(158 + rough(rng, wide, tall - 238, 6), 0, 255)
    made[238:246] = (228, 200, 60)
    for x in range(-1600, 2300, 90):
        cv2.line(made, (320 + (x - 320) // 3, 246), (x, tall), (120, 118, 116), 1, _LINE)
    for y in (256, 272, 298, 334):
        cv2.line(made, (0, y), (wide, y), (122, 120, 118), 1)
    return made


def _train(rng: Any, coat: _Colour) -> Any:  # noqa: ANN401
    """Draw a train from its side, with who sits in it, and say where its doors are [px]."""
    long = 1500
    made = np.full((150, long, 3), coat, np.uint8)
    made[:10] = made[128:] = (60, 62, 66)
    made[96:106] = tone(rng, 60, 255)
    doors = list(range(120, long - 60, 230))
    for x in range(20, long - 60, 62):
        cv2.rectangle(made, (x, 26), (x + 48, 80), (206, 214, 190), -1)
        if rng.random() < 0.7:
            cv2.circle(made, (x + 24, 56), 10, tone(rng, 40, 200), -1, _LINE)
            cv2.ellipse(made, (x + 24, 82), (17, 18), 0, 180, 360, tone(rng), -1, _LINE)
    for x in doors:
        cv2.rectangle(made, (x, 18), (x + 58, 128), (190, 192, 196), -1)
        cv2.rectangle(made, (x + 6, 28), (x + 25, 84), (70, 84, 96), -1)
        cv2.rectangle(made, (x + 33, 28), (x + 52, 84), (70, 84, 96), -1)
    return made, doors


def platform(place: int, train: int, seconds: float = 11.0) -> Clip:
    """A train that comes in, stops and opens its doors; who waits and who gets out."""
    (wide, tall), fps = (640, 360), 25
    still = _station(np.random.default_rng(place + 1510))
    rng = np.random.default_rng(train + 9200)
    steps, light = round(seconds * fps), rng.uniform(0.72, 1.08) * rng.uniform(0.93, 1.07, 3)
    coach, doors = _train(rng, tone(rng, 40, 230))
    come, stop = rng.uniform(-0.5, 0.8), rng.uniform(-500, -60)
    way = int(rng.choice([-1, 1]))
    if way < 0:
        coach = np.ascontiguousarray(coach[:, ::-1])
        doors = [coach.shape[1] - x - 58 for x in doors]
    waiting = [(rng.uniform(-80, 720), rng.uniform(-1.6, 1.6), rng.uniform(262, 352), tone(rng))
               for _ in range(11)]  # fmt: skip
    leaving = [(float(rng.choice(doors)) + 29, rng.uniform(-1.8, 1.8), rng.uniform(0, 2.5),
                tone(rng)) for _ in range(12)]  # fmt: skip
    grain = [rng.normal(0, 3, (tall, wide, 1)).astype(np.float32) for _ in range(6)]
    shake = shaken(train + 1520, steps, 2) * 0.9

    def at(number: int) -> Any:  # noqa: ANN401
        time = number / fps
        picture, left = still.copy(), 2600.0
        since = time - come
        if since > 0:
            share = min(1.0, since / 4.5)
            left = stop - way * 2300 * (1 - share) ** 2
        _laid(picture, coach, round(left), 92)
        opened = float(np.clip(since - 5.0, 0, 1))
        for x in doors if opened else ():
            hole = round(26 * opened)
            spot = round(left) + x + 29
            cv2.rectangle(picture, (spot - hole, 110), (spot + hole, 220), (232, 226, 200), -1)
        out = [(left + door + pace * 25 * max(0.0, since - 5.6 - wait),
                240 + 46 * min(2.0, max(0.0, since - 5.6 - wait)), pace, coat)
               for door, pace, wait, coat in leaving if since > 5.6 + wait]  # fmt: skip
        here = [((start + pace * number) % 800 - 80, y, pace, coat)
                for start, pace, y, coat in waiting]  # fmt: skip
        for x, y, pace, coat in sorted([*out, *here], key=lambda who: who[1]):
            person(picture, (x, y), (y - 130) * 0.72, coat, x / 9 if abs(pace) > 0.3 else 0)
        cv2.rectangle(picture, (540, 0), (556, tall), (70, 74, 80), -1)
        seen = np.array([[1.01, 0, -3 + shake[number, 0]], [0, 1.01, -2 + shake[number, 1]]])
        moved = cv2.warpAffine(picture, seen, (wide, tall), borderMode=cv2.BORDER_REPLICATE)
        return np.clip(moved * light + grain[number % 6], 0, 255)

    return _filmed([at(n) for n in range(steps)], fps, train + 1530)


def _laid(picture: Pixels, strip: Any, left: int, top: int) -> None:  # noqa: ANN401
    """Lay a strip onto a picture; what stands out is cut."""
    x0, x1 = max(0, left), min(picture.shape[1], left + strip.shape[1])
    if x1 > x0:
        picture[top : top + strip.shape[0], x0:x1] = strip[:, x0 - left : x1 - left]


# -- a walk through a market -------------------------------------------------------------------


def _stall(rng: Any) -> Pixels:  # noqa: ANN401
    """Draw a stall: a striped roof, a name, goods in heaps, who sells them."""
    made = np.full((240, 260, 3), tone(rng, 50, 120), np.uint8)
    cloth = tone(rng, 60, 240)
    for n in range(10):
        stripe = cloth if n % 2 else (236, 230, 218)
        cv2.rectangle(made, (n * 26, 0), (n * 26 + 26, 52), stripe, -1)
        cv2.circle(made, (n * 26 + 13, 52), 13, stripe, -1, _LINE)
    lay(made, label(str(rng.choice(WORDS)), 26, (250, 240, 200), edge=3), 130, 26)
    cv2.ellipse(made, (int(rng.integers(70, 190)), 168), (34, 66), 0, 180, 360, tone(rng), -1)
    cv2.circle(made, (130, 100), 17, (190, 150, 124), -1, _LINE)
    for heap in range(4):
        goods = tone(rng, 40, 250)
        for _ in range(26):
            x, y = rng.normal(34 + heap * 64, 15), 176 - abs(rng.normal(0, 15))
            cv2.circle(made, (round(x), round(y)), 7, goods, -1, _LINE)
            cv2.circle(made, (round(x), round(y)), 7, (40, 36, 30), 1, _LINE)
    cv2.rectangle(made, (0, 178), (260, 240), tone(rng, 60, 140), -1)
    return made


def market(place: int, walk: int, seconds: float = 11.0) -> Clip:
    """Stalls to the left and right and people who come, filmed upright by one who walks."""
    rng, (wide, tall), fps = np.random.default_rng(place + 1610), (480, 640), 30
    stalls = [(4 + n // 2 * 2.9, (-1, 1)[n % 2], _stall(rng)) for n in range(44)]
    sky = np.linspace((150, 176, 214), (226, 226, 222), tall)[:, None] + np.zeros((1, wide, 1))
    roof = np.clip(sky + rough(rng, wide, tall, 6), 0, 255).astype(np.uint8)
    stones = np.clip(140 + rough(rng, wide, 1200, 10), 0, 255).repeat(3, 2)
    rng = np.random.default_rng(walk + 9300)
    light = rng.uniform(0.72, 1.1) * rng.uniform(0.93, 1.07, 3)
    pace, begin = rng.uniform(1.1, 1.7), rng.uniform(0, 12)
    people = [(rng.uniform(3, 46) + begin, rng.uniform(-1.3, 1.3), rng.uniform(-1.4, 1.2),
               tone(rng)) for _ in range(22)]  # fmt: skip
    steps = round(seconds * fps)
    bob, look = shaken(walk + 1620, steps, 2) * (3.0, 3.5), rng.uniform(0, 6)

    def at(number: int) -> Any:  # noqa: ANN401
        time = number / fps
        here = begin + pace * time
        x = wide / 2 + 46 * np.sin(time * 0.7 + look) + bob[number, 0]
        y = 250 + 5 * np.sin(time * 9) + bob[number, 1]
        picture, rise = roof.copy(), round(y)
        picture[rise:] = stones[round(here * 40) % 500 :][: tall - rise]
        things: list[Any] = [(z - here, side, stall) for z, side, stall in stalls]
        things += [(z + w * time - here, side, coat) for z, side, w, coat in people]
        for z, side, what in sorted(things, key=lambda one: -one[0]):
            if 0.9 < z < 34:
                scale = 430 / z
                if isinstance(what, tuple):
                    person(picture, (x + side * scale, y + 1.5 * scale), 1.72 * scale, what,
                           time * 6 + side * 9)  # fmt: skip
                else:
                    _front(picture, what, (x + side * 1.75 * scale, y), scale, side)
        return np.clip(picture * light, 0, 255)

    return _filmed([at(n) for n in range(steps)], fps, walk + 1630)


def _front(picture: Pixels, stall: Pixels, at: Any, scale: float, side: int) -> None:  # noqa: ANN401
    """Lay a stall 2.6 m wide beside the way, its near post at a place [px]."""
    w, h = round(2.6 * scale), round(2.4 * scale)
    left, top = round(at[0] - (w if side < 0 else 0)), round(at[1] - 0.9 * scale)
    x0, x1 = max(0, left), min(picture.shape[1], left + w)
    y0, y1 = max(0, top), min(picture.shape[0], top + h)
    if x1 <= x0 or y1 <= y0:
        return
    across = ((np.arange(x0, x1) - left) * stall.shape[1] // w).clip(0, stall.shape[1] - 1)
    down = ((np.arange(y0, y1) - top) * stall.shape[0] // h).clip(0, stall.shape[0] - 1)
    picture[y0:y1, x0:x1] = stall[down[:, None], across]
