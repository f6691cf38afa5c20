"""What the fifth set does to a frame: zooms, crops that go, turns, bars, pages, films beside it.

Longer than 300 lines: one short function an attack, which belong beside one another.
What stands where is told for each (`Posted.laid`), in parts of the attacked picture.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any, Final

import cv2
import numpy as np

from bench.copies import fresh_scenes
from bench.copies.attacks import Box, With
from bench.copies.clips import Clip, Pixels, each, filled, shaken
from bench.copies.edits import (
    FILLERS,
    WHITE,
    Names,
    Posted,
    beside,
    blurred_ground,
    cropped,
    mirror,
    numbered,
    on_ground,
    plain,
    said,
)
from bench.copies.fifth_scenes import label, lay, tone
from bench.copies.fourth_frames import any_of, fitted, spoken, subject, upright

_LAID: Final = any_of("caption", "logo", "overlay")


def also(names: Names, *more: str) -> tuple[Names, ...]:
    """Return some names with every choice of some more, but for none of them."""
    return tuple(names | choice for choice in any_of(*more)[1:])


def warped(clip: Clip, matrix: Callable[[int], Any], size: tuple[int, int] | None = None) -> Clip:
    """Move every picture as a matrix (2, 3) says; what comes from beyond its edge is mirrored."""
    tall, wide = clip.pictures.shape[1:3]
    return numbered(clip, lambda n, p: cv2.warpAffine(
        p, np.asarray(matrix(n), np.float64), size or (wide, tall), flags=cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_REFLECT))  # fmt: skip


def nearer(clip: Clip, by: Callable[[int], float], x: float = 0.5, y: float = 0.5) -> Clip:
    """Go nearer to a point, in parts of the picture, by so much at every picture."""
    tall, wide = clip.pictures.shape[1:3]
    return warped(clip, lambda n: [[by(n), 0, wide * x * (1 - by(n))],
                                   [0, by(n), tall * y * (1 - by(n))]])  # fmt: skip


# -- nearer, and other edges -------------------------------------------------------------------


def zoomed(clip: Clip, given: With) -> Posted:
    """Keep two thirds of it, off the middle, and show it as large as all was."""
    x, y = ((0.08, 0.2), (0.24, 0.1), (0.16, 0.28))[given.seed % 3]
    cut = cropped(clip, x, y, 0.67, 0.67)
    size = clip.pictures.shape[2:0:-1]
    grown = each(cut.clip, lambda p: cv2.resize(p, size, interpolation=cv2.INTER_CUBIC))
    return replace(cut, clip=grown)


def zoom_out(clip: Clip, given: With) -> Posted:
    """Begin near and go back slowly until all of it is seen."""
    last = len(clip.pictures) - 1
    x, y = ((0.4, 0.55), (0.6, 0.4))[given.seed % 2]
    made = nearer(clip, lambda n: 1.45 - 0.45 * n / last, x, y)
    return Posted(made, names=said("crop"), otherwise=(said(),))


def punched(clip: Clip, given: With) -> Posted:
    """Jump nearer and back again every second and a half, as those do who cut speeches."""
    x, y = ((0.45, 0.4), (0.55, 0.6))[given.seed % 2]
    made = nearer(clip, lambda n: (1.0, 1.3)[int(n / float(clip.fps) / 1.5) % 2], x, y)
    return Posted(made, names=said("crop"), otherwise=(said(),))


def panned(clip: Clip, given: With) -> Posted:
    """Keep 9:16 of a wide picture, 4:5 of an upright one, that wanders from end to end."""
    tall, wide = clip.pictures.shape[1:3]
    w, h = (tall * 9 // 32 * 2, tall) if wide > tall else (wide, wide * 5 // 8 * 2)
    share = np.linspace(0.1, 0.9, len(clip.pictures))[:: (1, -1)[given.seed % 2]]
    at = (share[:, None] * (wide - w, tall - h)).round().astype(int)
    pictures = np.stack([p[y : y + h, x : x + w]
                         for p, (x, y) in zip(clip.pictures, at, strict=True)])  # fmt: skip
    return Posted(replace(clip, pictures=pictures), names=said("crop"))


def tracked(clip: Clip, _: With) -> Posted:
    """Keep three fifths of it round where most happens, at the shape that it had."""
    tall, wide = clip.pictures.shape[1:3]
    w, h = round(wide * 0.3) * 2, round(tall * 0.3) * 2
    at = np.clip(subject(clip) * (wide, tall) - (w / 2, h / 2), 0, (wide - w, tall - h))

    def cut(number: int) -> Any:  # noqa: ANN401
        x, y = at[number]
        return [[1, 0, -x], [0, 1, -y]]

    return Posted(warped(clip, cut, (w, h)), names=said("crop"))


def _turn(clip: Clip, degrees: Callable[[int], float], by: float) -> Clip:
    tall, wide = clip.pictures.shape[1:3]
    return warped(clip, lambda n: cv2.getRotationMatrix2D((wide / 2, tall / 2), degrees(n), by))


def mirrored_aslant(clip: Clip, given: With) -> Posted:
    """Mirror it, turn it by four degrees and go a little nearer."""
    turn = (-4.0, 4.0)[given.seed % 2]
    made = _turn(mirror(clip, given).clip, lambda _: turn, 1.14)
    names = said("mirror", "rotation")
    return Posted(made, names=names, otherwise=also(names, "crop"))


def quarter_square(clip: Clip, given: With) -> Posted:
    """Turn it by a quarter and keep a square."""
    tall, wide = clip.pictures.shape[1:3]
    side = min(tall, wide)
    cut = cropped(clip, (wide - side) / 2 / wide, (tall - side) / 2 / tall, side / wide,
                  side / tall)  # fmt: skip
    turned = np.ascontiguousarray(np.rot90(cut.clip.pictures, (1, 3)[given.seed % 2], axes=(1, 2)))
    return Posted(replace(clip, pictures=turned), names=said("rotation", "crop"), box=cut.box)


def flipped(clip: Clip, _: With) -> Posted:
    """Show it upside down as water does: left stays left."""
    pictures = np.ascontiguousarray(clip.pictures[:, ::-1])
    return Posted(replace(clip, pictures=pictures), names=said("mirror", "rotation"))


# -- bars and pages ----------------------------------------------------------------------------

_SAYS: Final = (
    ("POV: you were told\nit was a quiet day", "wait for it"), ("nobody is talking about this",
    "share before it is gone"), ("What happens at 0:04??", "(sound on)"),
    ("a thread in one clip", "part 3 of 3"),
)  # fmt: skip


def window(clip: Clip, _: With) -> Posted:
    """Put bars at it for another shape, and bars at that for the first shape again."""
    first = 16 / 9 if upright(clip) else 4 / 5
    once = on_ground(fitted(clip, 480, 480), first, plain(0))
    made = on_ground(once, 4 / 5 if upright(clip) else 16 / 9, plain(0))
    return Posted(fitted(made, 640, 640), names=said("letterbox", "pillarbox"))


def white_bars(clip: Clip, given: With) -> Posted:
    """Put a white bar with words above it and a narrow one with words below."""
    tall, wide = clip.pictures.shape[1:3]
    head, foot = (round(tall * share / 2) * 2 for share in ((0.3, 0.12) if wide > tall
                                                            else (0.18, 0.08)))  # fmt: skip
    above, below = _SAYS[given.seed % len(_SAYS)]
    high = head + tall + foot

    def put(picture: Pixels) -> Pixels:
        whole = np.full((high, wide, 3), 255, np.uint8)
        whole[head : head + tall] = picture
        lay(whole, label(above, wide // 18, (12, 12, 12)), wide / 2, head / 2)
        lay(whole, label(below, wide // 26, (12, 12, 12)), wide / 2, high - foot / 2)
        return whole

    boxes: tuple[tuple[str, Box], ...] = (
        ("caption bar", (0, 0, 1, head / high)),
        ("caption bar", (0, 1 - foot / high, 1, foot / high)),
    )
    others = (said("letterbox"), said("letterbox", "caption"), said("letterbox", "caption bar"))
    return Posted(each(clip, put), names=said("caption bar"), otherwise=others, laid=boxes)


def headline(clip: Clip, given: With) -> Posted:
    """Put it over its own blur for phones, with a red headline and a face that wonders."""
    if upright(clip):
        made = on_ground(fitted(clip, 640, 360), 16 / 9, blurred_ground)
    else:
        made = on_ground(fitted(clip, 406, 720), 9 / 16, blurred_ground)
    tall, wide = made.pictures.shape[1:3]
    words = label(_SAYS[given.seed % len(_SAYS)][0].upper(), 22, WHITE, (206, 24, 32))
    y = 0.16 if tall > wide else 0.12

    def put(number: int, picture: Pixels) -> Pixels:
        picture = picture.copy()
        lay(picture, words, wide / 2, tall * y)
        spot = (round(wide * 0.82), round(tall * (0.84 + 0.01 * np.sin(number / 4))))
        r = min(wide, tall) // 11
        cv2.circle(picture, spot, r, (250, 205, 60), -1, cv2.LINE_AA)
        for side in (-1, 1):
            eye = (spot[0] + side * r // 3, spot[1] - r // 4)
            cv2.circle(picture, eye, r // 6, (60, 40, 20), -1, cv2.LINE_AA)
        cv2.circle(picture, (spot[0], spot[1] + r // 3), r // 4, (60, 40, 20), 3, cv2.LINE_AA)
        return picture

    h, w = words.shape[:2]
    box = (0.5 - w / 2 / wide, y - h / 2 / tall, w / wide, h / tall)
    names = said("blurred bars", "caption")
    others = (
        *also(names, "overlay", "logo"),
        said("blurred bars", "caption bar"),
        said("blurred bars", "caption bar", "overlay"),
        said("blurred bars", "overlay"),
    )
    return Posted(numbered(made, put), names=names, otherwise=others, laid=(("caption", box),))


def posted(clip: Clip, given: With) -> Posted:
    """Show it within the picture of a post: who, what they wrote, hearts counted below."""
    rng = np.random.default_rng(given.seed + 810)
    film = fitted(clip, 440, 440)
    tall, wide = film.pictures.shape[1:3]
    page = np.full((tall + 196, 480, 3), (21, 32, 43), np.uint8)
    said_there = _SAYS[given.seed % 4][0].replace("\n", " ")
    cv2.circle(page, (44, 40), 22, tone(rng, 80, 230), -1, cv2.LINE_AA)
    who = f"{rng.choice(['Ana', 'Pell', 'Yusra', 'Tom'])} {rng.choice(['K.', 'de V.', 'M.'])}"
    for words, size, shade, x, y in (
        (who, 17, WHITE, 130, 30), (f"@{who[:3].lower()}{rng.integers(10, 999)} - 3h", 14,
        (130, 150, 165), 134, 52), (said_there, 19, WHITE, 240, 92),
        (f"{rng.integers(2, 90)} replies    {rng.integers(2, 9)}.{rng.integers(1, 9)}K shares", 15,
         (130, 150, 165), 200, tall + 168),
    ):  # fmt: skip
        lay(page, label(words, size, shade), x, y)
    x, y = (480 - wide) // 2, 124

    def put(picture: Pixels) -> Pixels:
        whole = page.copy()
        whole[y : y + tall, x : x + wide] = picture
        return whole

    high = page.shape[0]
    box = (x / 480, y / high, wide / 480, tall / high)
    bars = any_of("letterbox", "pillarbox", "caption", "caption bar")[1:]
    others = (*bars, said("screen recording"), said("picture in picture"))
    return Posted(each(film, put), names=said("caption bar"), laid=(("film", box),),
                  otherwise=others)  # fmt: skip


def squeezed_back(clip: Clip, given: With) -> Posted:
    """After a second let it shrink into a corner, with offers beside and below, as sports do."""
    tall, wide = clip.pictures.shape[1:3]
    rng = np.random.default_rng(given.seed + 820)
    page: Any = np.full((tall, wide, 3), tone(rng, 20, 90), np.uint8)
    for n in range(5):
        cv2.circle(page, (round(wide * 0.1), round(tall * (n + 0.5) / 5)), round(wide * 0.06),
                   tone(rng, 90, 250), -1, cv2.LINE_AA)  # fmt: skip
    offer = label("TWO FOR ONE THIS WEEKEND ONLY", max(12, wide // 26), (255, 230, 90))
    lay(page, offer, wide * 0.6, tall * 0.9)

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        share = float(np.clip((number / float(clip.fps) - 1.0) / 0.6, 0, 1))
        if share == 0:
            return picture
        size = (round(wide * (1 - 0.22 * share)), round(tall * (1 - 0.22 * share)))
        whole = page.copy()
        whole[: size[1], wide - size[0] :] = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
        return whole

    bars = any_of("letterbox", "pillarbox", "caption", "caption bar", "overlay")
    return Posted(numbered(clip, put), names=said("picture in picture"),
                  otherwise=(*bars, said("picture in picture", "caption")),
                  laid=(("picture in picture", (0.22, 0.0, 0.78, 0.78)),))  # fmt: skip


def _bug(picture: Pixels, x: int, y: int, r: int, time: float) -> None:
    """Draw a sign whose ring turns."""
    cv2.circle(picture, (x, y), r, (10, 60, 120), -1, cv2.LINE_AA)
    cv2.ellipse(picture, (x, y), (r, r), time * 120 % 360, 0, 110, (250, 190, 40), 3, cv2.LINE_AA)
    lay(picture, label("7N", max(9, r), WHITE), x, y)


def rolling_news(clip: Clip, given: With) -> Posted:
    """Lay over it two signs, a clock, EXCLUSIVE on its side and words that run below."""
    tall, wide = clip.pictures.shape[1:3]
    bar, r = max(22, round(tall * 0.085)), round(min(wide, tall) * 0.07)
    words = "POWER BACK IN THE NORTH o FERRY TALKS FAIL o COURT RULES ON FRIDAY o WIND WARNING"
    run = label(f"{words} o {words}", bar * 5 // 9, (20, 20, 20))
    side = np.ascontiguousarray(np.rot90(label("EXCLUSIVE", bar * 2 // 3, WHITE, (190, 20, 30))))

    def put(number: int, picture: Pixels) -> Pixels:
        picture, time = picture.copy(), number / float(clip.fps)
        picture[tall - bar :] = (244, 244, 240)
        lay(picture, run, run.shape[1] / 2 + wide * 0.4 - 90 * time, tall - bar / 2)
        _bug(picture, wide - r - 12, r + 12, r, time)
        lay(picture, side, bar / 2 + 4, tall * 0.4)
        clock = f"19:{7 + int(time + given.seed) // 3 % 50:02}"
        lay(picture, label(clock, bar * 2 // 3, WHITE, (30, 30, 36)), wide * 0.1, tall - bar * 1.6)
        lay(picture, label("viewer's video", bar // 2, WHITE, edge=1), wide * 0.3, bar * 0.7)
        return picture

    boxes: tuple[tuple[str, Box], ...] = (
        ("caption", (0, 1 - bar / tall, 1, bar / tall)),
        ("logo", (1 - (2 * r + 12) / wide, 12 / tall, 2 * r / wide, 2 * r / tall)),
    )
    others = (*_LAID[1:], said("logo", "caption bar"), said("caption bar"),
              said("overlay", "caption bar"), said("logo", "overlay", "caption bar"))  # fmt: skip
    return Posted(numbered(clip, put), names=said("logo", "caption"), otherwise=others, laid=boxes)


# -- beside other films ------------------------------------------------------------------------


@cache
def talker(speaker: int) -> Clip:
    """Return somebody who talks before a shelf, of whom no film is sought."""
    return fresh_scenes.studio(speaker + 300, speaker + 400, 8.5)


def _shown(other: Clip, clip: Clip, number: int) -> Pixels:
    """Return the picture of another clip at the time of a picture of this one, to and fro."""
    at, count = int(number * float(other.fps) / float(clip.fps)), len(other.pictures)
    return np.asarray(other.pictures[at if at < count else max(0, 2 * count - 1 - at)], np.uint8)


def stacked(clip: Clip, given: With) -> Posted:
    """Put who watches it below it, or beside an upright one, under a line of words."""
    across, film = upright(clip), fitted(clip, 430, 430)
    tall, wide = film.pictures.shape[1:3]
    other = talker(given.seed % 4)
    words = label("my honest reaction", 20, WHITE, (20, 20, 20))

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        under = filled(_shown(other, clip, number), wide, tall)
        whole = np.concatenate([picture, under], int(across))
        lay(whole, words, whole.shape[1] / 2, whole.shape[0] * (0.06 if across else 0.5))
        return whole

    names = said("picture in picture")
    made = spoken(numbered(film, put), given.seed + 60, 0.35)
    box = (0.0, 0.0, 0.5, 1.0) if across else (0.0, 0.0, 1.0, 0.5)
    return Posted(made, names=names, otherwise=also(names, "caption", "overlay"),
                  laid=(("picture in picture", box),))  # fmt: skip


def duet_halves(clip: Clip, given: With) -> Posted:
    """Cut it and another film to an upright half each, side by side."""
    tall, first = 480, given.seed % 2
    x = 270 * first

    def put(ground: Any, picture: Pixels) -> None:  # noqa: ANN401
        ground[:, x : x + 270] = filled(picture, 270, tall)

    twice = each(given.others[0], lambda p: np.concatenate([filled(p, 270, tall)] * 2, 1))
    names, box = said("picture in picture", "crop"), (0.5 * first, 0.0, 0.5, 1.0)
    return Posted(beside(clip, twice, put), names=names, otherwise=(said("picture in picture"),),
                  holds=FILLERS[:1], laid=(("picture in picture", box),))  # fmt: skip


def presenter(clip: Clip, given: With) -> Posted:
    """Let somebody stand before it, cut out of their own film, and talk."""
    tall, wide = clip.pictures.shape[1:3]
    high, shake = round(tall * 0.62), shaken(given.seed + 830, len(clip.pictures), 1) * wide / 60
    broad = round(high * 0.8)
    rng = np.random.default_rng(given.seed + 831)
    coat, skin, hair = tone(rng, 30, 220), (204, 160, 132), tone(rng, 20, 120)
    left = (wide - broad) * (0.04, 0.96)[given.seed % 2]

    def put(number: int, picture: Pixels) -> Pixels:
        picture, line, time = picture.copy(), cv2.LINE_AA, number / float(clip.fps)
        x, foot = round(left + broad / 2 + shake[number, 0]), tall
        cv2.ellipse(picture, (x, foot), (broad // 2, high * 5 // 9), 0, 180, 360, coat, -1, line)
        head = (x, foot - round(high * 0.7))
        cv2.ellipse(picture, head, (broad // 5, high // 4), 0, 0, 360, skin, -1, line)
        crown = (x, foot - round(high * 0.8))
        cv2.ellipse(picture, crown, (broad * 2 // 9, high // 6), 0, 180, 360, hair, -1, line)
        for side in (-1, 1):
            eye = (x + side * broad // 13, foot - round(high * 0.72))
            cv2.circle(picture, eye, max(2, high // 50), (30, 26, 24), -1, line)
        mouth = (x, foot - round(high * 0.58))
        talk = (broad // 14, round(2 + high / 40 * abs(np.sin(time * 9))))
        cv2.ellipse(picture, mouth, talk, 0, 0, 360, (120, 40, 44), -1, line)
        return picture

    box = (left / wide, 1 - high / tall, broad / wide, high / tall)
    made = spoken(numbered(clip, put), given.seed + 61, 0.4)
    return Posted(made, names=said("overlay"), otherwise=(*_LAID, said("picture in picture")),
                  laid=(("overlay", box),))  # fmt: skip
