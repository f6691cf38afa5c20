"""What the seventh set does with screens: an app or a site recorded, a screen filmed by hand."""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np

from bench.copies.attacks import With
from bench.copies.clips import Clip, Pixels
from bench.copies.edits import Posted, numbered, said
from bench.copies.fifth_scenes import label, lay, tone
from bench.copies.fifth_screens import Filmed, screen
from bench.copies.fourth_frames import fitted, upright
from bench.copies.fourth_scenes import rough
from bench.copies.fresh_scenes import WORDS

_LINE: Final = cv2.LINE_AA
_Place = tuple[int, int, int, int]


def _drawn_by(given: With, kind: int) -> Any:  # noqa: ANN401
    return np.random.default_rng((given.seed, kind, 72))


def _words(rng: Any, count: int) -> str:  # noqa: ANN401
    return " ".join(str(w).lower() for w in rng.choice(WORDS, count))


# -- recorded ----------------------------------------------------------------------------------

_PHONE: Final = (404, 718)


def _reel_page(rng: Any) -> Pixels:  # noqa: ANN401
    """Draw a dark app of short films: tabs above, buttons at the right, a name, tabs below."""
    (wide, tall), ink = _PHONE, (240, 240, 242)
    page: Any = np.full((tall, wide, 3), (9, 9, 11), np.uint8)
    lay(page, label(f"{rng.integers(6, 23):02}:{rng.integers(10, 59)}", 14, ink), 34, 14)
    cv2.rectangle(page, (366, 8), (390, 20), ink, 1)
    lay(page, label("Friends      For you", 16, ink), wide / 2, 48)
    cv2.line(page, (214, 66), (262, 66), ink, 2)
    for n, y in enumerate((548, 590, 632)):
        lay(page, label(f"{rng.integers(10, 99)}.{n}k", 11, ink), 376, y + 14)
        if n == 0:
            cv2.circle(page, (371, y - 6), 8, (236, 60, 84), -1, _LINE)
            cv2.circle(page, (381, y - 6), 8, (236, 60, 84), -1, _LINE)
        else:
            cv2.ellipse(page, (376, y - 6), (14, 10), 0, 0, 360, ink, n, _LINE)
    who = f"@{rng.choice(['pavel', 'sol', 'brunn', 'mika'])}_{rng.integers(10, 99)}"
    for y, words, size in ((572, who, 16), (598, _words(rng, 4), 13), (620, _words(rng, 3), 13)):
        patch = label(words, size, ink)
        lay(page, patch, 14 + patch.shape[1] / 2, y)
    page[668:] = (22, 22, 24)
    for n in range(5):
        x = 40 + n * 81
        cv2.rectangle(page, (x - 10, 682), (x + 10, 700), ink, -1 if n == 2 else 1, _LINE)
    return np.asarray(page, np.uint8)


def _reel(clip: Clip, given: With) -> Posted:
    """Record a phone on which an app shows it in the middle, a line below that grows, a heart."""
    wide, tall = _PHONE
    film, page = fitted(clip, wide, 440), _reel_page(_drawn_by(given, 1))
    h, w = film.pictures.shape[1:3]
    x, y = (wide - w) // 2, 86 + (440 - h) // 2

    def put(number: int, picture: Pixels) -> Pixels:
        whole, time = page.copy(), number / float(clip.fps)
        whole[y : y + h, x : x + w] = picture
        end = round(wide * (number + 1) / len(clip.pictures))
        cv2.line(whole, (0, 664), (end, 664), (250, 250, 250), 3)
        if 1.2 < time < 2.0:  # a heart that rises where a finger has been
            at = (wide // 2, round(y + h * (0.8 - 0.4 * (time - 1.2))))
            cv2.circle(whole, (at[0] - 9, at[1]), 12, (240, 50, 80), -1, _LINE)
            cv2.circle(whole, (at[0] + 9, at[1]), 12, (240, 50, 80), -1, _LINE)
        return whole

    box = (x / wide, y / tall, w / wide, h / tall)
    return Posted(numbered(film, put), names=said("screen recording"), laid=(("film", box),),
                  otherwise=(said("picture in picture"),), crf=28)  # fmt: skip


def _site_page(rng: Any, size: tuple[int, int], film: _Place) -> Pixels:  # noqa: ANN401
    """Draw a browser with a site of films: an address, a title, other films at the right."""
    (wide, tall), (x, y, w, h) = size, film
    page: Any = np.full((tall, wide, 3), 252, np.uint8)
    page[:30] = (222, 224, 228)
    cv2.rectangle(page, (80, 6), (wide - 90, 24), (250, 250, 250), -1)
    lay(page, label(f"vidoo.example/{rng.integers(10_000, 99_999)}", 11, (60, 60, 60)), 170, 15)
    for n in range(3):
        cv2.circle(page, (16 + n * 18, 15), 5, (150, 152, 156), -1, _LINE)
    right = x + w + 16
    for n in range(6):
        top = 42 + n * 62
        if top + 50 > tall:
            break
        seen = rng.integers(20, 240, (3, 5, 3), dtype=np.uint8)
        page[top : top + 48, right : right + 78] = cv2.resize(seen, (78, 48))
        for line in (10, 22):
            end = right + 84 + int(rng.integers(14, 34))
            cv2.line(page, (right + 84, top + line), (end, top + line), (120, 120, 124), 4)
    patch = label(_words(rng, 4), 17, (20, 20, 22))
    lay(page, patch, x + patch.shape[1] / 2, y + h + 20)
    patch = label(f"{rng.integers(2, 900)} 211 views", 12, (110, 110, 114))
    lay(page, patch, x + patch.shape[1] / 2, y + h + 42)
    cv2.rectangle(page, (x + w - 76, y + h + 30), (x + w, y + h + 50), (200, 30, 40), -1)
    return np.asarray(page, np.uint8)


def _site(clip: Clip, given: With) -> Posted:
    """Record a browser: the player's buttons go away, a pointer comes, films beside it."""
    film = fitted(clip, 420, 360)
    h, w = film.pictures.shape[1:3]
    size, place = ((w + 156) // 2 * 2, (h + 110) // 2 * 2), (14, 44, w, h)
    page, (x, y, *_) = _site_page(_drawn_by(given, 2), size, place), place

    def put(number: int, picture: Pixels) -> Pixels:
        whole, time = page.copy(), number / float(clip.fps)
        part = whole[y : y + h, x : x + w]
        part[:] = picture
        if time < 1.6:
            part[h - 24 :] //= 2
            end = round(w * (number + 1) / len(clip.pictures))
            cv2.line(part, (0, h - 22), (end, h - 22), (220, 30, 40), 3)
            lay(part, label(f"0:{int(time):02} / 0:{int(clip.seconds):02}", 11), 52, h - 10)
        if time > 1.0:
            at = np.array([size[0] - 40 * min(time, 5.0), size[1] - 30 - 8 * np.sin(time)])
            arrow = (at + np.array([[0, 0], [0, 15], [4, 11], [10, 11]])).astype(np.int32)
            cv2.fillPoly(whole, [arrow], (20, 20, 20), _LINE)
        return whole

    box = (x / size[0], y / size[1], w / size[0], h / size[1])
    return Posted(numbered(film, put), names=said("screen recording"), laid=(("film", box),),
                  otherwise=(said("picture in picture"),), crf=27)  # fmt: skip


def app(clip: Clip, given: With) -> Posted:
    """Record an app on a phone, or a site in a browser, that shows it."""
    return (_reel, _site)[given.seed // 2 % 2](clip, given)


# -- filmed ------------------------------------------------------------------------------------


def _parlour(page: Any, place: _Place, rng: Any) -> None:  # noqa: ANN401
    """Draw a television on a chest between a lamp and shelves with books, before striped paper."""
    x, y, w, h = place
    tall, wide = page.shape[:2]
    stripes = 14 * (np.arange(wide) // 26 % 2)[None, :, None]
    page[:] = np.clip(rng.uniform(90, 180, 3) + stripes + rough(rng, wide, tall, 3), 0, 255)
    cv2.rectangle(page, (0, y + h + 34), (wide, tall), tone(rng, 40, 110), -1)
    for left in range(x + w + 30, wide, 17):
        top = y + int(rng.integers(0, 60))
        cv2.rectangle(page, (left, top), (left + 13, y + h + 10), tone(rng, 30, 220), -1)
    lamp = (max(20, x - 70), y + h // 3)
    cv2.line(page, lamp, (lamp[0], y + h + 34), (60, 54, 50), 5)
    cv2.ellipse(page, lamp, (46, 34), 0, 180, 360, (250, 226, 170), -1, _LINE)
    cv2.rectangle(page, (x - 10, y - 10), (x + w + 10, y + h + 16), (26, 26, 28), -1)
    cv2.circle(page, (x + w // 2, y + h + 8), 3, (220, 40, 30), -1, _LINE)


def _counter(page: Any, place: _Place, rng: Any) -> None:  # noqa: ANN401
    """Draw a tablet that leans in a kitchen: tiles behind it, jars beside it, a board before it."""
    x, y, w, h = place
    tall, wide = page.shape[:2]
    page[:] = np.clip(rng.uniform(150, 215, 3) + rough(rng, wide, tall, 3), 0, 255)
    for at in range(0, max(wide, tall), 58):
        cv2.line(page, (at, 0), (at, y + h), (120, 122, 124), 2)
        cv2.line(page, (0, at), (wide, at), (120, 122, 124), 2)
    page[y + h - 6 :] = tone(rng, 80, 170)
    for left in (x - 120, x - 66, x + w + 34, x + w + 92):
        high = int(rng.integers(50, 120))
        cv2.rectangle(page, (left, y + h - high), (left + 42, y + h + 18), tone(rng), -1)
        cv2.rectangle(page, (left, y + h - high - 12), (left + 42, y + h - high), (70, 60, 50), -1)
    cv2.rectangle(page, (x - 22, y - 18), (x + w + 22, y + h + 18), (236, 236, 238), -1)
    cv2.rectangle(page, (x - 3, y - 3), (x + w + 3, y + h + 3), (8, 8, 10), -1)


def _banded(clip: Clip, rng: Any) -> Clip:  # noqa: ANN401
    """Let bands of light run down the pictures, as a camera sees them on a screen."""
    tall = clip.pictures.shape[1]
    count, pace = float(rng.uniform(0.8, 2.2)), float(rng.uniform(1.5, 5)) * rng.choice([-1, 1])
    deep = float(rng.uniform(0.1, 0.22))
    down = 2 * np.pi * count * np.arange(tall)[:, None, None] / tall

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        wave = np.sin(down + pace * number / float(clip.fps))
        return picture * (1 - deep * np.clip(1.6 * wave, 0, 1))

    return numbered(clip, put)


def filmed(clip: Clip, given: With) -> Posted:
    """Film a television or a tablet by hand: from one side, trembling, with bands of light."""
    rng = _drawn_by(given, 3)
    side, slant = (float(v) for v in rng.choice([-1, 1], 2) * rng.uniform(0.015, 0.05, 2))
    corners = (
        (abs(side), side),
        (-0.01, -side / 3),
        (-0.012, side / 3),
        (abs(side), -side + slant / 4),
    )
    share = float(rng.uniform(0.68, 0.9))
    how = Filmed((560, 360), (share, share), corners, float(rng.uniform(-4, 4)),
                 (_parlour, _counter)[given.seed % 2], float(rng.uniform(0.75, 1.0)), 0.03,
                 float(rng.uniform(10, 45)), float(rng.uniform(0.02, 0.07)))  # fmt: skip
    if upright(clip):
        how = Filmed((360, 560), how.share, corners, how.turn, how.room, how.light, 0.03, how.shine,
                     how.pump)  # fmt: skip
    return screen(how)(_banded(clip, rng), given)
