"""What the fifth set does with screens: filmed by hand in a room, recorded with what lies over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np

from bench.copies.attacks import With
from bench.copies.clips import Clip, Pixels, shaken
from bench.copies.edits import WHITE, Attack, Posted, mirror, numbered, said
from bench.copies.fifth_frames import also
from bench.copies.fifth_scenes import label, lay, tone
from bench.copies.fourth_frames import any_of, fitted, upright
from bench.copies.fourth_scenes import rough

_EDGE: Final = 220
_Place = tuple[int, int, int, int]


@dataclass(frozen=True)
class Filmed:
    """How a screen is filmed.

    Attributes:
        size: Of the frame [px]; turned for an upright clip where it is wide.
        share: Of the frame that the screen fills at first and at last.
        lean: How far the screen's corners are seen from where they would be, in parts of a frame.
        turn: How the hand is turned [degrees].
        room: Draws what is round the screen, at x, y, width and height [px].
        light: How bright the screen is.
        moire: How strong a fine pattern is.
        shine: How strong what it mirrors is.
        pump: How much the brightness jumps as the camera measures anew.
        heads: Whether heads are before it.
    """

    size: tuple[int, int]
    share: tuple[float, float]
    lean: tuple[tuple[float, float], ...]
    turn: float
    room: Callable[[Any, _Place, Any], None]
    light: float = 0.85
    moire: float = 0.06
    shine: float = 60.0
    pump: float = 0.06
    heads: bool = False


def _laptop(page: Any, place: _Place, rng: Any) -> None:  # noqa: ANN401
    """Draw a laptop on a table: its frame and its keys."""
    x, y, w, h = place
    page[:] = np.clip(np.array((92, 74, 58)) + rough(rng, page.shape[1], page.shape[0], 6), 0, 255)
    cv2.rectangle(page, (x - 14, y - 14), (x + w + 14, y + h + 26), (24, 24, 26), -1)
    cv2.rectangle(page, (x - 40, y + h + 26), (x + w + 40, y + h + 190), (150, 152, 156), -1)
    for row in range(5):
        for n in range(14):
            at = (x - 20 + n * (w + 40) // 14, y + h + 40 + row * 27)
            cv2.rectangle(page, at, (at[0] + (w + 40) // 14 - 5, at[1] + 21), (40, 40, 44), -1)


def _phone(page: Any, place: _Place, rng: Any) -> None:  # noqa: ANN401
    """Draw a phone that lies in a hand before a floor of boards."""
    x, y, w, h = place
    page[:] = np.clip(
        np.array((150, 118, 84)) + rough(rng, page.shape[1], page.shape[0], 5), 0, 255
    )
    for at in range(0, page.shape[0], 74):
        cv2.line(page, (0, at), (page.shape[1], at + 30), (96, 74, 52), 3)
    palm = (x + w // 2, y + h * 3 // 4)
    cv2.ellipse(page, palm, (w * 3 // 4, h // 2), 12, 0, 360, (206, 160, 132), -1, cv2.LINE_AA)
    cv2.rectangle(page, (x - 12, y - 34), (x + w + 12, y + h + 34), (14, 14, 16), -1)
    cv2.circle(page, (x + w // 2, y - 18), 6, (50, 50, 60), -1, cv2.LINE_AA)
    for n in range(4):
        finger = (x - 26, y + h // 3 + n * h // 7)
        cv2.ellipse(page, finger, (34, h // 18), 0, 0, 360, (198, 150, 122), -1, cv2.LINE_AA)


def _lounge(page: Any, place: _Place, rng: Any) -> None:  # noqa: ANN401
    """Draw a flat screen on a wall with frames, above a low board."""
    x, y, w, h = place
    page[:] = np.clip(rng.uniform(90, 170, 3) + rough(rng, page.shape[1], page.shape[0], 4), 0, 255)
    for at in range(0, page.shape[1], 130):
        top = int(rng.integers(20, 160))
        cv2.rectangle(page, (at, top), (at + 80, top + 100), tone(rng, 30, 200), -1)
    cv2.rectangle(page, (0, y + h + 60), (page.shape[1], y + h + 150), (66, 50, 40), -1)
    cv2.rectangle(page, (x - 8, y - 8), (x + w + 8, y + h + 8), (10, 10, 12), -1)


def _hall(page: Any, place: _Place, rng: Any) -> None:  # noqa: ANN401
    """Draw a dark hall with a lit wall."""
    x, y, w, h = place
    page[:] = np.clip(26 + rough(rng, page.shape[1], page.shape[0], 3), 0, 255)
    cv2.rectangle(page, (x - 24, y - 24), (x + w + 24, y + h + 24), (88, 86, 84), -1)


def _heads(shown: Any, rng: Any, sway: Any) -> None:  # noqa: ANN401
    tall, wide = shown.shape[:2]
    for n, x in enumerate(np.linspace(0.08, 0.9, 5) * wide + rng.uniform(-20, 20, 5)):
        top = round(tall * (0.9 + 0.05 * (n % 2)) + sway[n])
        cv2.circle(shown, (round(x + sway[n]), top), wide // 15, (9, 8, 10), -1, cv2.LINE_AA)
        cv2.ellipse(shown, (round(x), tall + wide // 16), (wide // 9, wide // 12), 0, 180, 360,
                    (7, 7, 9), -1)  # fmt: skip


def screen(how: Filmed) -> Attack:
    """Film a screen with a hand that shakes."""

    def film(clip: Clip, given: With) -> Posted:
        wide, tall = how.size[::-1] if upright(clip) and how.size[0] > how.size[1] else how.size
        count, rng = len(clip.pictures), np.random.default_rng(given.seed + 840)
        inner = fitted(clip, round(wide * 0.96), round(tall * 0.96))
        h, w = inner.pictures.shape[1:3]
        page = np.zeros((tall + 2 * _EDGE, wide + 2 * _EDGE, 3), np.uint8)
        x, y = _EDGE + (wide - w) // 2, _EDGE + (tall - h) // 2
        how.room(page, (x, y, w, h), rng)
        across, down = np.meshgrid(np.arange(w, dtype=np.float32), np.arange(h, dtype=np.float32))
        fine = 1 + how.moire * (np.sin(across / 1.7 + down / 19) + np.sin(down / 2.1 - across / 43))
        glass = np.abs(across / w - 0.3 - 0.1 * down / h) < 0.09
        glass &= np.abs(down / h - 0.4) < 0.27
        shine = cv2.GaussianBlur(glass.astype(np.float32), (0, 0), w / 60) * how.shine
        shake, sway = shaken(given.seed + 841, count, 4), shaken(given.seed + 842, count, 5) * 3
        jumps = np.repeat(rng.normal(0, how.pump, count // 20 + 2), 20)[:count]
        pump = cv2.GaussianBlur(1 + jumps[:, None], (1, 0), sigmaX=1, sigmaY=2)[:, 0]
        grain = [rng.normal(0, 4, (tall, wide, 1)).astype(np.float32) for _ in range(6)]
        corners = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], np.float32)
        spots = rng.uniform(-20, 20, 5)

        def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
            band = 1 + how.moire * np.sin(down / h * 6 + number * 0.9)
            moved = np.roll(shine, round(w * 0.05 * np.sin(number / 30)), 1)
            page[y : y + h, x : x + w] = np.clip(
                picture * (fine * band)[..., None] * how.light + 12 + moved[..., None], 0, 255
            )
            by = np.interp(number / count, (0, 1), how.share) / 0.96
            turn = how.turn + 0.5 * shake[number, 2]
            spin = cv2.getRotationMatrix2D((wide / 2, tall / 2), turn, float(by))
            seen = (corners + np.array(how.lean) * (wide, tall)) @ spin[:, :2].T + spin[:, 2]
            seen = seen + shake[number, :2] * 2.6
            matrix = cv2.getPerspectiveTransform(corners + _EDGE, seen.astype(np.float32))
            shown = cv2.warpPerspective(page, matrix, (wide, tall), borderMode=cv2.BORDER_REFLECT)
            shown = cv2.GaussianBlur(shown, (0, 0), 0.7 + 0.25 * abs(shake[number, 3]))
            if how.heads:
                _heads(shown, np.random.default_rng(int(abs(spots[0]) * 50)), sway[number])
            warm = pump[number] * np.array((0.97, 0.96, 1.0))
            return np.clip(shown * warm + grain[number % 6], 0, 255)

        names = said("screen recording")
        others = (*also(names, "crop"),) if max(how.share) > 1 else ()
        if how.heads:
            others = (*others, *also(names, "overlay", "crop"))
        return Posted(numbered(inner, put), names=names, crf=28, otherwise=others)

    return film


laptop = screen(Filmed((640, 400), (0.78, 0.78), ((0.07, 0.06), (-0.03, -0.02), (-0.02, 0.03),
                                                  (0.06, -0.05)), 2.5, _laptop))  # fmt: skip
phone = screen(Filmed((404, 720), (0.84, 0.9), ((-0.02, 0.01), (0.02, 0.02), (-0.02, -0.01),
                                                 (0.03, 0.0)), -5.0, _phone, 0.95, 0.04,
                      60.0))  # fmt: skip
nearing = screen(Filmed((640, 360), (0.55, 1.08), ((0.0, 0.02), (-0.02, 0.0), (0.01, 0.0),
                                                   (0.0, -0.02)), 1.5, _lounge, 0.9, 0.05, 40.0,
                        0.12))  # fmt: skip
projector = screen(Filmed((640, 400), (0.86, 0.86), ((0.03, -0.01), (-0.05, 0.03), (0.0, 0.0),
                                                     (0.0, 0.0)), -1.5, _hall, 0.55, 0.0, 0.0, 0.05,
                          heads=True))  # fmt: skip


def mirrored_phone(clip: Clip, given: With) -> Posted:
    """Film it, mirrored, from a phone that lies in a hand."""
    made = phone(mirror(clip, given).clip, given)
    return Posted(made.clip, names=said("mirror", "screen recording"), crf=made.crf)


# -- recorded ----------------------------------------------------------------------------------


def _pointer(picture: Pixels, x: float, y: float) -> None:
    arrow = np.array([x, y]) + np.array([[0, 0], [0, 17], [5, 12], [12, 12]])
    cv2.fillPoly(picture, [arrow.astype(np.int32)], WHITE, cv2.LINE_AA)
    cv2.polylines(picture, [arrow.astype(np.int32)], isClosed=True, color=(0, 0, 0), thickness=1,
                  lineType=cv2.LINE_AA)  # fmt: skip


def _bar(picture: Pixels, share: float, at: str) -> None:
    """Draw a player's bar over the foot of a picture."""
    tall, wide = picture.shape[:2]
    picture[tall - 34 :] //= 3
    cv2.line(picture, (10, tall - 27), (wide - 10, tall - 27), (120, 120, 120), 3)
    end = (round(10 + (wide - 20) * share), tall - 27)
    cv2.line(picture, (10, tall - 27), end, (230, 60, 50), 3)
    cv2.circle(picture, end, 6, (230, 60, 50), -1, cv2.LINE_AA)
    cv2.rectangle(picture, (14, tall - 18), (17, tall - 6), WHITE, -1)
    cv2.rectangle(picture, (21, tall - 18), (24, tall - 6), WHITE, -1)
    lay(picture, label(at, 11), 70, tall - 12)


def desktop(clip: Clip, given: With) -> Posted:
    """Record a desktop on which a player's window shows it; the pointer goes over it."""
    size = (640, 400) if not upright(clip) else (560, 620)
    film, rng = (
        fitted(clip, size[0] * 8 // 10, size[1] * 8 // 10),
        np.random.default_rng(given.seed),
    )
    tall, wide = film.pictures.shape[1:3]
    page: Any = np.full((size[1], size[0], 3), tone(rng, 20, 120), np.uint8)
    page = np.clip(page + rough(rng, *size, 9), 0, 255).astype(np.uint8)
    x, y = (size[0] - wide) // 2, (size[1] - tall) // 2
    for n in range(4):
        cv2.rectangle(page, (14, 20 + n * 60), (44, 50 + n * 60), tone(rng, 80, 240), -1)
    cv2.rectangle(page, (x - 4, y - 26), (x + wide + 4, y + tall + 4), (48, 50, 54), -1)
    lay(page, label(f"VID_{rng.integers(1000, 9999)}.mp4 - Player", 13), x + 100, y - 13)
    page[size[1] - 22 :] = (30, 32, 38)

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        whole, time = page.copy(), number / float(clip.fps)
        shown = picture.copy()
        if not 1.5 < time < clip.seconds - 1.2:
            _bar(shown, (number + 1) / len(clip.pictures), f"0:{int(time):02} / 1:12")
        whole[y : y + tall, x : x + wide] = shown
        _pointer(whole, size[0] * (0.5 + 0.3 * np.sin(time)), size[1] * (0.8 - 0.2 * np.cos(time)))
        return whole

    box = (x / size[0], y / size[1], wide / size[0], tall / size[1])
    return Posted(numbered(film, put), names=said("screen recording"), laid=(("film", box),),
                  otherwise=(said("picture in picture"),))  # fmt: skip


def scrolled(clip: Clip, given: With) -> Posted:
    """Record a page of news in which it stands; half way the page is scrolled a little."""
    wide, tall = 480, 700
    film, rng = fitted(clip, 440, 440), np.random.default_rng(given.seed + 850)
    h, w = film.pictures.shape[1:3]
    page: Any = np.full((tall + 200, wide, 3), 250, np.uint8)
    lay(page, label("The Harbour Ledger", 26, (20, 20, 20)), wide / 2, 40)
    lay(page, label("What witnesses filmed, and what is not known", 17, (30, 30, 30)), wide / 2, 90)
    top, left = 190, (wide - w) // 2
    for y in (*range(130, 180, 14), *range(top + h + 30, tall + 180, 14)):
        cv2.line(page, (24, y), (int(rng.integers(300, 450)), y), (176, 176, 180), 5)
    last, far = len(clip.pictures) - 1, 110

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        whole = page.copy()
        whole[top : top + h, left : left + w] = picture
        share = float(np.clip((number / last - 0.42) / 0.14, 0, 1))
        down = round(far * (3 * share**2 - 2 * share**3))
        return whole[down : down + tall]

    box = (left / wide, top / tall, w / wide, h / tall)
    others = (said("picture in picture"), *any_of("letterbox", "pillarbox", "caption bar")[1:])
    return Posted(numbered(film, put), names=said("screen recording"), laid=(("film", box),),
                  otherwise=others)  # fmt: skip
