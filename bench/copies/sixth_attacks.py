"""The thirty-odd plain ways in which a clip is posted again, with measures drawn by lot.

Longer than 300 lines: one short function an attack, which belong beside one another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any, Final

import cv2
import numpy as np

from bench.copies import clips
from bench.copies.attacks import Box, With
from bench.copies.clips import Clip, Pixels, each, filled, melody
from bench.copies.edits import (
    FILLERS,
    WHITE,
    Attack,
    Posted,
    compiled,
    cropped,
    grey,
    inset,
    mirror,
    mirrored_box,
    numbered,
    on_ground,
    paced,
    plain,
    said,
    stretch,
    toned,
    turned,
)
from bench.copies.fifth_attacks import through
from bench.copies.fifth_frames import warped
from bench.copies.fifth_scenes import label, lay, tone
from bench.copies.fifth_screens import Filmed, screen
from bench.copies.fourth_frames import any_of, fitted, upright
from bench.copies.fourth_scenes import rough
from bench.copies.fresh_scenes import WORDS, hubbub, still, voice

_CODECS: Final = (("libx265", 34, 39), ("libvpx-vp9", 44, 53), ("libsvtav1", 48, 56),
                  ("mpeg4", 0, 1))  # fmt: skip
"""Codecs, and from which quality on and below which it is drawn, larger is worse."""


def drawn_by(given: With, attack: int) -> Any:  # noqa: ANN401
    """Return what an attack on an excerpt draws its measures by."""
    return np.random.default_rng((given.seed, attack, 61))


# -- encoded, scaled, cut ----------------------------------------------------------------------


def poor(clip: Clip, given: With) -> Posted:
    rng = drawn_by(given, 1)
    return Posted(clip, crf=int(rng.integers(35, 41)), audio=int(rng.choice([20_000, 32_000])))


def other_codec(clip: Clip, given: With) -> Posted:
    codec, low, high = _CODECS[given.seed % len(_CODECS)]
    crf = int(drawn_by(given, 2).integers(low, high))
    return Posted(clip, codecs=(codec,), crf=crf, audio=32_000)


def widened(clip: Clip, wide: int) -> Clip:
    """Scale a clip to a width [px]."""
    return fitted(clip, wide, 10 * wide)


def scaled(clip: Clip, given: With) -> Posted:
    """Make it 240, 360 or 300 pixels wide, or half as large again."""
    widths = (240, 360, 300, clip.pictures.shape[2] * 3 // 2)
    return Posted(widened(clip, widths[given.seed % 4]), names=said("scale"), crf=29)


def crop_centre(clip: Clip, given: With) -> Posted:
    w, h = drawn_by(given, 3).uniform(0.6, 0.84, 2)
    return cropped(clip, (1 - w) / 2, (1 - h) / 2, w, h)


def crop_aside(clip: Clip, given: With) -> Posted:
    """Keep a part that lies towards a corner."""
    rng = drawn_by(given, 4)
    w, h = rng.uniform(0.58, 0.76, 2)
    x, y = (float(rng.uniform(0, 0.2) if rng.random() < 0.5 else rng.uniform(0.8, 1))
            for _ in range(2))  # fmt: skip
    return cropped(clip, (1 - w) * x, (1 - h) * y, w, h)


def shaped(clip: Clip, ratio: float, share: float) -> Posted:
    """Keep as much as has a ratio of width to height, lying at a share of what is cut off."""
    tall, wide = clip.pictures.shape[1:3]
    w, h = min(1.0, tall * ratio / wide), min(1.0, wide / ratio / tall)
    return cropped(clip, (1 - w) * share, (1 - h) * share, w, h)


def crop_squarer(clip: Clip, given: With) -> Posted:
    """Keep a square or 4:3; of what is 4:3, keep 16:9."""
    ratio = (1.0, 4 / 3)[given.seed % 2]
    tall, wide = clip.pictures.shape[1:3]
    if abs(wide / tall - ratio) < 0.1:
        ratio = 16 / 9
    return shaped(clip, ratio, float(drawn_by(given, 5).uniform(0.3, 0.7)))


def crop_upright(clip: Clip, given: With) -> Posted:
    return shaped(clip, 9 / 16, float(drawn_by(given, 6).uniform(0.25, 0.75)))


# -- turned, with bars -------------------------------------------------------------------------


def quarter_or_half(clip: Clip, given: With) -> Posted:
    return turned((1, 2, 3)[given.seed % 3], 28)(clip, given)


def turned_a_little(clip: Clip, given: With) -> Posted:
    """Turn it by three to nine degrees; with black corners, or so near that there are none."""
    rng, (tall, wide) = drawn_by(given, 7), clip.pictures.shape[1:3]
    degrees = float(rng.uniform(3, 9) * rng.choice([-1, 1]))
    near = given.seed % 2
    angle = np.deg2rad(abs(degrees))
    by = np.cos(angle) + np.sin(angle) * max(wide / tall, tall / wide) if near else 1.0
    matrix = cv2.getRotationMatrix2D((wide / 2, tall / 2), degrees, float(by))
    made = each(clip, lambda p: cv2.warpAffine(p, matrix, (wide, tall), flags=cv2.INTER_CUBIC))
    names, cut = said("rotation"), said("rotation", "crop")
    return Posted(made, names=cut if near else names, otherwise=(names if near else cut,))


def bars(clip: Clip, given: With) -> Posted:
    """Put bars above and below, or at its sides."""
    tall, wide = clip.pictures.shape[1:3]
    rng, across = drawn_by(given, 8), given.seed % 2
    by = rng.uniform(1.3, 1.75) if across else rng.uniform(0.56, 0.78)
    made = on_ground(clip, wide / tall * by, plain(int(rng.choice([0, 0, 16, 255]))))
    return Posted(fitted(made, 800, 800), names=said("pillarbox" if across else "letterbox"))


def _soft(picture: Pixels, wide: int, tall: int) -> Any:  # noqa: ANN401
    small = cv2.resize(filled(picture, wide // 2, tall // 2), (wide // 6, tall // 6))
    return cv2.resize(cv2.GaussianBlur(small, (0, 0), 3.4), (wide, tall)).astype(np.float32) * 0.75


def over_blur(clip: Clip, given: With) -> Clip:
    """Put a wide clip onto its blur at 9:16, 4:5 or 1:1, an upright one at 16:9 or 4:3."""
    if upright(clip):
        return on_ground(fitted(clip, 400, 480), (16 / 9, 4 / 3)[given.seed % 2], _soft)
    return on_ground(fitted(clip, 432, 432), (9 / 16, 4 / 5, 1.0)[given.seed % 3], _soft)


def blurred_bars(clip: Clip, given: With) -> Posted:
    return Posted(over_blur(clip, given), names=said("blurred bars"))


def border(clip: Clip, given: With) -> Posted:
    """Put a coloured frame with a line and round corners about it."""
    rng, (tall, wide) = drawn_by(given, 9), clip.pictures.shape[1:3]
    edge = round(min(tall, wide) * rng.uniform(0.06, 0.13) / 2) * 2
    page: Any = np.full((tall + 2 * edge, wide + 2 * edge, 3), tone(rng, 20, 240), np.uint8)
    line = (edge // 2, edge // 2), (wide + edge + edge // 2, tall + edge + edge // 2)
    cv2.rectangle(page, *line, tone(rng, 120, 255), max(2, edge // 7))
    corners = np.zeros((tall, wide), np.uint8)
    r = edge
    cv2.rectangle(corners, (r, 0), (wide - r, tall), 1, -1)
    cv2.rectangle(corners, (0, r), (wide, tall - r), 1, -1)
    for spot in ((r, r), (wide - r, r), (r, tall - r), (wide - r, tall - r)):
        cv2.circle(corners, spot, r, 1, -1)

    def put(picture: Pixels) -> Any:  # noqa: ANN401
        whole = page.copy()
        part = whole[edge : edge + tall, edge : edge + wide]
        part[:] = np.where(corners[..., None] > 0, picture, part)
        return whole

    return Posted(each(clip, put), names=said("letterbox", "pillarbox"),
                  otherwise=any_of("letterbox", "pillarbox", "overlay")[1:])  # fmt: skip


# -- signs and words ---------------------------------------------------------------------------


def signed(clip: Clip, rng: Any) -> tuple[Clip, Box]:  # noqa: ANN401
    """Lay a channel's sign over a corner, a little seen through; return it and where."""
    tall, wide = clip.pictures.shape[1:3]
    h = round(min(tall, wide) * rng.uniform(0.11, 0.17))
    word = str(rng.choice(["ORB", "TV8", "NEXO", "KANAL", "24h"]))
    words = label(word, h * 5 // 9, WHITE)
    w = h + words.shape[1] + h // 3
    sign: Any = np.full((h, w, 3), tone(rng, 10, 150), np.uint8)
    cv2.circle(sign, (h // 2, h // 2), h * 2 // 5, tone(rng, 150, 255), -1, cv2.LINE_AA)
    cv2.circle(sign, (h // 2, h // 2), h // 5, tone(rng, 10, 120), -1, cv2.LINE_AA)
    lay(sign, words, h + words.shape[1] / 2, h / 2)
    edge = round(min(tall, wide) * 0.04)
    x = int(rng.choice([edge, wide - w - edge]))
    y = int(rng.choice([edge, edge, tall - h - edge]))
    cover = float(rng.uniform(0.7, 1.0))

    def put(picture: Pixels) -> Pixels:
        picture = picture.copy()
        part = picture[y : y + h, x : x + w]
        part[:] = cv2.addWeighted(sign[:, : part.shape[1]], cover, part, 1 - cover, 0)
        return picture

    return each(clip, put), (x / wide, y / tall, w / wide, h / tall)


def logo(clip: Clip, given: With) -> Posted:
    made, box = signed(clip, drawn_by(given, 10))
    return Posted(made, names=said("logo"), otherwise=(said("overlay"),), laid=(("logo", box),))


_SAYS: Final = (
    "when you only wanted\nto buy bread", "Nobody expected THIS", "tell me why I watched\nit twice",
    "meanwhile in my town", "is this real??", "they never show you this part", "day 14 of asking",
    "LOOK WHAT HAPPENS NEXT",
)  # fmt: skip


def bar(wide: int, tall: int, words: str, rng: Any) -> Pixels:  # noqa: ANN401
    """Draw a bar with words, dark on light, light on dark or in a colour."""
    ground, ink = (((255, 255, 255), (12, 12, 12)), ((0, 0, 0), (250, 250, 250)),
                   ((250, 214, 40), (20, 20, 20)))[int(rng.integers(0, 3))]  # fmt: skip
    made = np.full((tall, wide, 3), ground, np.uint8)
    size = max(9, tall // (3 if "\n" in words else 2))
    while size > 9 and label(words, size, ink).shape[1] > wide * 0.94:
        size -= 1
    lay(made, label(words, size, ink), wide / 2, tall / 2)
    return made


def _barred(clip: Clip, head: Pixels | None, foot: Pixels | None) -> Posted:
    tall = clip.pictures.shape[1] + sum(len(b) for b in (head, foot) if b is not None)
    made = each(clip, lambda p: np.vstack([b for b in (head, p, foot) if b is not None]))
    boxes: list[tuple[str, Box]] = []
    if head is not None:
        boxes.append(("caption bar", (0.0, 0.0, 1.0, len(head) / tall)))
    if foot is not None:
        boxes.append(("caption bar", (0.0, 1 - len(foot) / tall, 1.0, len(foot) / tall)))
    others = (said("letterbox", "caption"), said("letterbox", "caption bar"))
    return Posted(made, names=said("caption bar"), otherwise=others, laid=tuple(boxes))


def _high(clip: Clip, share: float) -> int:
    tall, wide = clip.pictures.shape[1:3]
    return round(int(min(tall, wide)) * share / 2) * 2


def caption_bar(clip: Clip, given: With) -> Posted:
    """Put a bar with a sentence above it, or below."""
    rng = drawn_by(given, 11)
    high = _high(clip, float(rng.uniform(0.16, 0.3)))
    made = bar(clip.pictures.shape[2], high, str(rng.choice(_SAYS)), rng)
    return _barred(clip, *((made, None) if rng.random() < 0.6 else (None, made)))


def meme_bars(clip: Clip, given: With) -> Posted:
    """Put a bar with words above it and another below."""
    rng = drawn_by(given, 12)
    first, second = (str(s) for s in rng.choice(_SAYS, 2, replace=False))
    wide, shares = clip.pictures.shape[2], rng.uniform(0.15, 0.28, 2)
    head, foot = (_high(clip, float(s)) for s in shares)
    return _barred(clip, bar(wide, head, first, rng), bar(wide, foot, second, rng))


_LINES: Final = (
    "It began just after six.", "We all came down to look,\nbut nobody knew anything.",
    "Do you see the man over there?", "He had been waiting since noon.",
    "I said to her: don't go out.\nShe went all the same.", "And then it was quiet again.",
    "That was the last we saw of it.",
)  # fmt: skip


def subtitled(clip: Clip, rng: Any) -> Clip:  # noqa: ANN401
    """Write what is said below, another sentence every one to two seconds, and none at times."""
    tall, wide = clip.pictures.shape[1:3]
    colour = (WHITE, (255, 236, 60))[int(rng.integers(0, 2))]
    size, pace = max(12, round(min(wide / 21, tall / 9))), float(rng.uniform(1.1, 2.0))
    y, first = float(rng.uniform(0.84, 0.89)), int(rng.integers(0, 9))

    def put(number: int, picture: Pixels) -> Pixels:
        n = int(number / float(clip.fps) / pace) + first
        if n % 5 == 4:
            return picture
        picture = picture.copy()
        lay(picture, label(_LINES[n % len(_LINES)], size, colour, edge=2), wide / 2, tall * y)
        return picture

    return numbered(clip, put)


def subtitles(clip: Clip, given: With) -> Posted:
    return Posted(subtitled(clip, drawn_by(given, 13)), names=said("caption"))


# -- light and colour, noise -------------------------------------------------------------------


def colours(clip: Clip, given: With) -> Posted:
    """Change two of these: how bright the middle is, contrast, how colourful, the tint."""
    rng = drawn_by(given, 14)
    kinds = set(rng.choice(4, 2, replace=False).tolist())
    gamma = float(rng.choice([rng.uniform(0.5, 0.68), rng.uniform(1.5, 2.1)]))
    harder = float(rng.choice([rng.uniform(0.5, 0.68), rng.uniform(1.4, 1.8)]))
    fuller = float(rng.choice([rng.uniform(0.15, 0.4), rng.uniform(1.7, 2.4)]))
    gain = np.array((1 + rng.uniform(0.1, 0.25), 1.0, 1 - rng.uniform(0.12, 0.3)), np.float32)
    gain = gain[:: int(rng.choice([-1, 1]))]

    def change(p: Any) -> Any:  # noqa: ANN401
        if 0 in kinds:
            p = 255 * (p / 255) ** gamma
        if 1 in kinds:
            p = (p - 124) * harder + 124
        if 2 in kinds:
            p = grey(p) + fuller * (p - grey(p))
        return p * gain if 3 in kinds else p

    return toned(lambda p: change(p).astype(np.float32))(clip, given)


def black_and_white(clip: Clip, given: With) -> Posted:
    harder = float(drawn_by(given, 15).uniform(0.85, 1.4))
    return toned(lambda p: np.repeat((grey(p) - 122) * harder + 122, 3, 2))(clip, given)


def noisy(clip: Clip, given: With) -> Posted:
    """Lay noise over every picture, of one colour or of all, and hiss over the sound."""
    rng, (tall, wide) = drawn_by(given, 16), clip.pictures.shape[1:3]
    planes = (1, 3)[given.seed % 2]
    strong = float(rng.uniform(13, 24))
    pool = [rng.normal(0, strong, (tall, wide, planes)).astype(np.float32) for _ in range(5)]
    pool += [p[::-1, ::-1] for p in pool]
    made = numbered(clip, lambda n, p: np.clip(p + pool[n * 3 % 10], 0, 255))
    if clip.sound is not None:
        hiss = rng.normal(0, 0.3 * np.std(clip.sound), len(clip.sound))
        made = replace(made, sound=(clip.sound + hiss).astype(np.float32))
    return Posted(made, crf=32)


def blurred(clip: Clip, given: With) -> Posted:
    sigma = min(clip.pictures.shape[1:3]) * float(drawn_by(given, 17).uniform(0.006, 0.014))
    return Posted(each(clip, lambda p: cv2.GaussianBlur(p, (0, 0), sigma)), crf=28)


# -- time --------------------------------------------------------------------------------------


def paced_by(*paces: float) -> Attack:
    """Play it at one of some paces, its pitch kept or not."""

    def change(clip: Clip, given: With) -> Posted:
        keeps = bool(drawn_by(given, 18).random() < 0.5)
        return paced(paces[given.seed % len(paces)], same_pitch=keeps)(clip, given)

    return change


def other_rate(clip: Clip, given: With) -> Posted:
    """Show 10 to 18 pictures a second of it; of what has hardly more, 25."""
    wanted = 25 if clip.fps < 20 else int(drawn_by(given, 19).integers(10, 19))
    count = int(clip.seconds * wanted)
    at = (np.arange(count) * float(clip.fps) / wanted + 1e-6).astype(int)
    made = Clip(clip.pictures[at], Fraction(wanted), clip.sound)
    return Posted(made, ((0.0, made.seconds, 0.0, made.seconds),), said("frame rate"))


def trimmed(clip: Clip, given: With) -> Posted:
    """Cut something off at both ends and leave 42 to 60 %, but no less than 2.6 s."""
    rng = drawn_by(given, 20)
    long = max(2.6, clip.seconds * float(rng.uniform(0.42, 0.6)))
    spare = 1 - long / clip.seconds
    piece, start = stretch(clip, spare * float(rng.uniform(0.3, 0.7)), long)
    return Posted(piece, ((0.0, piece.seconds, start, start + piece.seconds),))


# -- with other films --------------------------------------------------------------------------


def inset_by(share: float, attack: int) -> Attack:
    """Put it into a corner of another film, or near one."""

    def put_in(clip: Clip, given: With) -> Posted:
        rng = drawn_by(given, attack)
        x, y = (float(rng.choice([rng.uniform(0.02, 0.2), rng.uniform(0.8, 0.98)]))
                for _ in range(2))  # fmt: skip
        return inset(share, x, y, given.seed % 3)(clip, given)

    return put_in


def compilation(clip: Clip, given: With) -> Posted:
    """Put 2.8 s of it or more between pieces of two other films."""
    rng, n = drawn_by(given, 23), given.seed % 3
    long = max(2.8, clip.seconds * float(rng.uniform(0.5, 0.7)))
    piece = stretch(clip, (1 - long / clip.seconds) * float(rng.uniform(0.2, 0.8)), long)
    before = given.others[n].part(float(rng.uniform(0.5, 5)), float(rng.uniform(1.6, 3.2)))
    m = (n + 1) % 3
    after = given.others[m].part(float(rng.uniform(3, 8)), float(rng.uniform(1.6, 3.2)))
    return compiled(clip, (before,), piece, (after,), holds=(FILLERS[n], FILLERS[m]))


# -- from screens ------------------------------------------------------------------------------


def _buttons(page: Pixels, y: int, ink: Any) -> None:  # noqa: ANN401
    """Draw what one may do with a post: like, comment, send, keep."""
    cv2.circle(page, (26, y), 9, (230, 50, 80), -1, cv2.LINE_AA)
    cv2.circle(page, (64, y), 9, ink, 2, cv2.LINE_AA)
    arrow = np.array([[94, y - 8], [114, y], [94, y + 8], [99, y]], np.int32)
    cv2.polylines(page, [arrow], isClosed=True, color=ink, thickness=2, lineType=cv2.LINE_AA)
    cv2.rectangle(page, (374, y - 9), (386, y + 9), ink, 2)


def _app_page(rng: Any, film: tuple[int, int], top: int) -> Pixels:  # noqa: ANN401
    """Draw a phone's screen with an app, a post's head and what stands below its film."""
    dark = rng.random() < 0.5
    ground, ink = ((18, 18, 20), (236, 236, 236)) if dark else ((252, 252, 252), (24, 24, 26))
    page: Any = np.full((720, 404, 3), ground, np.uint8)
    lay(page, label(f"{rng.integers(7, 23)}:{rng.integers(10, 59)}", 15, ink), 36, 15)
    lay(page, label(f"5G  {rng.integers(8, 99)}%", 14, ink), 362, 15)
    lay(page, label(str(rng.choice(["pixly", "Rundo", "looply"])), 23, ink), 52, 46)
    cv2.circle(page, (28, top - 22), 15, tone(rng, 60, 230), -1, cv2.LINE_AA)
    who = f"{rng.choice(['marlow', 'tessa', 'ikeda', 'juno'])}.{rng.integers(10, 99)}"
    lay(page, label(who, 15, ink), 96, top - 22)
    lay(page, label("Follow", 14, (255, 255, 255), (40, 110, 230)), 356, top - 22)
    foot = top + film[1]
    _buttons(page, foot + 24, ink)
    words = " ".join(str(w).lower() for w in rng.choice(WORDS, 3))
    lay(page, label(f"{who}  {words}", 13, ink), 190, foot + 84)
    for y in range(foot + 116, 655, 34):
        cv2.circle(page, (24, y), 10, tone(rng, 60, 230), -1, cv2.LINE_AA)
        words = " ".join(str(w).lower() for w in rng.choice(WORDS, int(rng.integers(1, 4))))
        patch = label(words, 12, (130, 130, 134))
        lay(page, patch, 46 + patch.shape[1] / 2, y)
    cv2.line(page, (0, 672), (404, 672), (120, 120, 124), 1)
    for n in range(5):
        cv2.circle(page, (40 + n * 81, 696), 10, ink, 2 if n else -1, cv2.LINE_AA)
    return np.asarray(page, np.uint8)


def app(clip: Clip, given: With) -> Posted:
    """Record a phone on which an app shows it in a post: head, buttons, comments, a finger."""
    rng, top = drawn_by(given, 24), 104
    film = fitted(clip, 404, 430)
    tall, wide = film.pictures.shape[1:3]
    page, x, likes = _app_page(rng, (wide, tall), top), (404 - wide) // 2, int(rng.integers(9, 800))
    bare = page[top + tall + 46 : top + tall + 70, 4:120].copy()
    ink = (235, 235, 235) if page[200, 2].mean() < 128 else (24, 24, 26)

    def put(number: int, picture: Pixels) -> Pixels:
        whole, time = page.copy(), number / float(clip.fps)
        whole[top : top + tall, x : x + wide] = picture
        whole[top + tall + 46 : top + tall + 70, 4:120] = bare
        lay(whole, label(f"{likes + int(time * 2)} likes", 14, ink), 60, top + tall + 58)
        end = round(404 * (number + 1) / len(clip.pictures))
        cv2.line(whole, (0, top + tall + 1), (end, top + tall + 1), (235, 50, 70), 3)
        if 0.8 < time < 1.5:
            cv2.circle(whole, (26, top + tall + 24), 20, (190, 190, 190), 2, cv2.LINE_AA)
        return whole

    box = (x / 404, top / 720, wide / 404, tall / 720)
    return Posted(numbered(film, put), names=said("screen recording"), laid=(("film", box),),
                  otherwise=(said("picture in picture"),), crf=28)  # fmt: skip


def _desk(page: Any, place: tuple[int, int, int, int], rng: Any) -> None:  # noqa: ANN401
    """Draw a desk in a room: a screen on its foot, a plant, papers, a cup."""
    x, y, w, h = place
    tall, wide = page.shape[:2]
    page[:] = np.clip(rng.uniform(70, 190, 3) + rough(rng, wide, tall, 4), 0, 255)
    edge = y + h + 20
    page[edge:] = np.clip(rng.uniform(60, 150, 3) + rough(rng, wide, tall, 7), 0, 255)[edge:]
    cv2.rectangle(page, (x + w // 2 - 30, y + h), (x + w // 2 + 30, edge + 30), (40, 40, 44), -1)
    for _ in range(7):
        box = ((float(rng.uniform(0, wide)), edge + float(rng.uniform(20, 160))), (120.0, 80.0),
               float(rng.uniform(0, 90)))  # fmt: skip
        cv2.fillPoly(page, [cv2.boxPoints(box).astype(np.int32)], tone(rng, 190, 250))
    for _ in range(22):
        leaf = (x - 60 + int(rng.normal(0, 26)), edge - 70 + int(rng.normal(0, 30)))
        cv2.ellipse(page, leaf, (24, 8), float(rng.uniform(0, 180)), 0, 360, (50, 120, 60), -1)
    cv2.rectangle(page, (x + w + 26, edge - 34), (x + w + 66, edge + 20), tone(rng), -1)
    cv2.rectangle(page, (x - 13, y - 13), (x + w + 13, y + h + 13), (18, 18, 20), -1)


def filmed(clip: Clip, given: With) -> Posted:
    """Film a screen on a desk by hand: aslant, flickering, with what it mirrors."""
    rng = drawn_by(given, 25)
    corners = tuple((float(x), float(y)) for x, y in rng.uniform(-0.045, 0.045, (4, 2)))
    near, nearer = np.sort(rng.uniform(0.66, 0.92, 2)) if given.seed % 2 else (0.8, 0.8)
    how = Filmed((640, 400), (float(near), float(nearer)), corners, float(rng.uniform(-5, 5)),
                 _desk, float(rng.uniform(0.65, 0.95)), float(rng.uniform(0.03, 0.08)),
                 float(rng.uniform(25, 65)), float(rng.uniform(0.04, 0.11)))  # fmt: skip
    return screen(how)(clip, given)


# -- sound -------------------------------------------------------------------------------------


def new_sound(clip: Clip, given: With) -> Posted:
    """Put a tune, a voice or the noise of a street in place of its sound."""
    of = (melody, voice, hubbub)[given.seed % 3]
    sound = of(given.seed + 8600, clip.seconds)
    return Posted(replace(clip, sound=sound), names=said("new sound"), sound=False)


def muted(clip: Clip, _: With) -> Posted:
    return Posted(replace(clip, sound=None), names=said("without sound"), sound=False)


def sound_only(clip: Clip, given: With) -> Posted:
    # A picture of its own each: clips that bear one card would look like copies of one another.
    card = clips.drawn(given.seed + 2600, 0.04, (480, 480)).pictures[0]
    return Posted(still(clip, card), names=said("sound only"), silent=True, audio=40_000)


# -- one after another -------------------------------------------------------------------------


def _hop(clip: Clip, wide: int, codec: str, crf: int) -> Clip:
    return through(widened(clip, wide), codec, crf)


def crop_sign_words(clip: Clip, given: With) -> Posted:
    """Cut its edges off, encode it, lay a sign and subtitles over it, encode it smaller."""
    rng = drawn_by(given, 30)
    w, h = rng.uniform(0.76, 0.9, 2)
    cut = cropped(clip, (1 - w) * rng.random(), (1 - h) * rng.random(), w, h)
    laid, _ = signed(_hop(cut.clip, 426, "libx264", 31), rng)
    names = said("crop", "logo", "caption")
    others = (said("crop", "overlay", "caption"), said("crop", "caption"))
    made = widened(subtitled(laid, rng), 360)
    return replace(cut, clip=made, names=names, otherwise=others, crf=32, audio=32_000)


def mirror_speed_colour(clip: Clip, given: With) -> Posted:
    """Mirror it, go nearer, change its pace and its colours, as those do who steal."""
    rng = drawn_by(given, 31)
    w, h = rng.uniform(0.8, 0.92, 2)
    cut = cropped(mirror(clip, given).clip, (1 - w) / 2, (1 - h) / 2, w, h)
    quick = paced((1.06, 0.94, 1.12)[given.seed % 3], same_pitch=True)(cut.clip, given)
    made = colours(_hop(quick.clip, 480, "libx264", 30), given).clip
    names = said("mirror", "crop", "speed", "colour change")
    return Posted(made, quick.parts, names, mirrored_box(cut.box), crf=31, audio=32_000)


def bars_words_small(clip: Clip, given: With) -> Posted:
    """Put it over its blur, write a headline into that, and encode it three times, ever smaller."""
    rng = drawn_by(given, 32)
    made = _hop(over_blur(clip, given), 400, "libx264", 31)
    tall, wide = made.pictures.shape[1:3]
    words = str(rng.choice(_SAYS))
    size = max(12, wide // 17)
    while size > 10 and label(words, size).shape[1] > wide * 0.94:
        size -= 1
    patch, y = label(words, size, WHITE, edge=2), 0.14 if tall > wide else 0.1
    headed = each(made, lambda p: _laid_on(p, patch, wide / 2, tall * y))
    again = _hop(headed, 340, "libx265", 34)
    names = said("blurred bars", "caption")
    others = (said("blurred bars", "caption bar"), said("blurred bars", "overlay"))
    return Posted(again, names=names, otherwise=others, crf=32, audio=24_000)


def _laid_on(picture: Pixels, patch: Pixels, x: float, y: float) -> Pixels:
    picture = picture.copy()
    lay(picture, patch, x, y)
    return picture


def turn_square_pale(clip: Clip, given: With) -> Posted:
    """Turn it by two to four degrees, squeeze its levels, cut it square, make it poor."""
    rng, (tall, wide) = drawn_by(given, 33), clip.pictures.shape[1:3]
    turn = float(rng.uniform(2, 4) * rng.choice([-1, 1]))
    matrix = cv2.getRotationMatrix2D((wide / 2, tall / 2), turn, 1.12)
    square = shaped(warped(clip, lambda _: matrix), 1.0, 0.5)
    pale = toned(lambda p: 40 + 0.7 * p)(square.clip, given)
    names = said("rotation", "crop", "colour change")
    return Posted(_hop(pale.clip, 320, "libx264", 32), names=names, crf=34, audio=24_000)


ATTACKS: Final[dict[str, Attack]] = {
    "re-encode, h264 poor": poor,
    "re-encode, other codec": other_codec,
    "scaled": scaled,
    "crop, centre": crop_centre,
    "crop, off centre": crop_aside,
    "crop, square or 4:3": crop_squarer,
    "crop, 9:16": crop_upright,
    "mirror": mirror,
    "quarter or half turn": quarter_or_half,
    "turned a little": turned_a_little,
    "letterbox or pillarbox": bars,
    "blurred bars": blurred_bars,
    "border": border,
    "logo": logo,
    "caption bar": caption_bar,
    "meme bars, two": meme_bars,
    "subtitles": subtitles,
    "light and colour": colours,
    "black and white": black_and_white,
    "noise": noisy,
    "blur": blurred,
    "speed 0.8": paced_by(0.8),
    "speed 1.1 or 1.25": paced_by(1.1, 1.25),
    "speed 1.5 or 2": paced_by(1.5, 2.0),
    "frame rate": other_rate,
    "trimmed": trimmed,
    "inset, half": inset_by(0.5, 21),
    "inset, 40 %": inset_by(0.4, 22),
    "app, recorded": app,
    "screen, filmed": filmed,
    "compilation": compilation,
    "new sound": new_sound,
    "muted": muted,
    "sound only": sound_only,
    "chain: crop, sign, words": crop_sign_words,
    "chain: mirror, speed, colour": mirror_speed_colour,
    "chain: bars, words, small": bars_words_small,
    "chain: turn, square, pale": turn_square_pale,
}
SOUNDING: Final = frozenset({"new sound", "muted", "sound only"})
"""Attacks that need a clip with sound."""


def dressed(clip: Clip, channel: int, name: str, words: Sequence[str], ran: float) -> Clip:
    """Give a film a channel's dress: its sign, a lower third and words that run below.

    Args:
        clip: The film.
        channel: Whose dress.
        name: What stands in the lower third.
        words: What runs below, the first of it also in the lower third.
        ran: For how long the words have been running when it begins [s].
    """
    rng, (tall, wide) = np.random.default_rng(channel + 2700), clip.pictures.shape[1:3]
    made, _ = signed(clip, rng)
    high, ground = max(18, tall // 13), tone(rng, 10, 110)
    run = label("   +   ".join([*words, *words]), high * 5 // 9, (20, 20, 20))
    who, what = (label(w, s, WHITE) for w, s in ((name, high * 2 // 3), (words[0], high // 2)))

    def put(number: int, picture: Pixels) -> Pixels:
        picture = picture.copy()
        picture[tall - high :] = (240, 238, 230)
        gone = 0.17 * wide * (ran + number / float(clip.fps)) - 0.3 * wide
        lay(picture, run, run.shape[1] / 2 - gone, tall - high / 2)
        box = picture[tall - 4 * high : tall - high, : wide * 2 // 3]
        box[:] = np.array(ground) * 0.85 + box * 0.15
        box[:, : high // 4] = (250, 200, 40)
        lay(picture, who, high // 2 + who.shape[1] / 2, tall - 3.2 * high)
        lay(picture, what, high // 2 + what.shape[1] / 2, tall - 1.9 * high)
        return picture

    return numbered(made, put)
