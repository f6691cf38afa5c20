"""What the fourth set does to a frame: its rate, shape and bars, films beside it, screens.

Longer than 300 lines: one short function an attack, which belong beside one another.
What stands where is told for each (`Posted.laid`), in parts of the attacked picture.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations
from typing import Any, Final

import cv2
import numpy as np

from bench.copies.attacks import Box, With
from bench.copies.clips import Clip, Pixels, each, filled, shaken
from bench.copies.edits import (
    FILLERS,
    LAID,
    WHITE,
    Attack,
    Names,
    Posted,
    beside,
    blurred_ground,
    grey,
    numbered,
    on_ground,
    plain,
    said,
    strung,
    turned,
    written,
)
from bench.copies.fourth_scenes import rough
from bench.copies.fresh_scenes import voice


def any_of(*names: str) -> tuple[Names, ...]:
    """Return every choice of some names, none among them."""
    return tuple(frozenset(c) for n in range(len(names) + 1) for c in combinations(names, n))


def upright(clip: Clip) -> bool:
    return bool(clip.pictures.shape[1] > clip.pictures.shape[2])


def fitted(clip: Clip, wide: int, tall: int) -> Clip:
    """Scale a clip so that it just fits into a frame [px]."""
    scale = min(wide / clip.pictures.shape[2], tall / clip.pictures.shape[1])
    size = [round(side * scale / 2) * 2 for side in clip.pictures.shape[2:0:-1]]
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return each(clip, lambda p: cv2.resize(p, size, interpolation=way))


def _pasted(clip: Clip, page: Pixels, x: int, y: int) -> tuple[Clip, Box]:
    """Show a clip on a page; return it, and where the film stands in the page."""
    tall, wide = clip.pictures.shape[1:3]

    def put(picture: Pixels) -> Pixels:
        whole = page.copy()
        whole[y : y + tall, x : x + wide] = picture
        return whole

    high, broad = page.shape[:2]
    return each(clip, put), (x / broad, y / high, wide / broad, tall / high)


def subject(clip: Clip) -> Any:  # noqa: ANN401
    """Return where most happens, picture after picture (n, 2), in parts of the picture."""
    small = np.stack([cv2.resize(grey(p), (48, 48), interpolation=cv2.INTER_AREA)
                      for p in clip.pictures.astype(np.float32)])  # fmt: skip
    moved = np.maximum(np.abs(small - np.median(small, 0)) - 14, 0) + 1e-3
    y, x = np.mgrid[0:48, 0:48] / 47
    at = np.stack([(moved * where).sum((1, 2)) for where in (x, y)], 1)
    at /= moved.sum((1, 2))[:, None]
    slow = 0.4 * float(clip.fps)
    return cv2.GaussianBlur(at.astype(np.float64), (1, 0), sigmaX=1, sigmaY=slow)


def spoken(clip: Clip, seed: int, kept: float) -> Clip:
    """Lay a voice over what is left of the sound."""
    said_over = voice(seed, clip.seconds)
    count = min(len(said_over), len(said_over) if clip.sound is None else len(clip.sound))
    under = np.zeros(count, np.float32) if clip.sound is None else clip.sound[:count]
    return replace(clip, sound=np.clip(said_over[:count] + kept * under, -1, 1))


def strung_like(pieces: Sequence[Clip], like: Clip) -> Clip:
    """Put pieces one after the other; without sound where none of them has any."""
    made = strung(pieces, like)
    return made if any(p.sound is not None for p in pieces) else replace(made, sound=None)


# -- another rate, another shape ---------------------------------------------------------------


def rated(wanted: int) -> Attack:
    """Show it at another number of pictures a second, by leaving out or repeating some."""

    def change(clip: Clip, _: With) -> Posted:
        count = int(clip.seconds * wanted)
        at = (np.arange(count) * float(clip.fps) / wanted + 1e-6).astype(int)
        made = Clip(clip.pictures[at], Fraction(wanted), clip.sound)
        return Posted(made, ((0.0, made.seconds, 0.0, made.seconds),), said("frame rate"))

    return change


def uneven(clip: Clip, given: With) -> Posted:
    """Leave out pictures here and there, as phones do that are short of light or of time."""
    rng, count = np.random.default_rng(given.seed + 60), len(clip.pictures)
    shown, at = [], 0
    while at < count - 1:
        shown.append(at)
        at += int(rng.choice([1, 2, 3], p=[0.6, 0.25, 0.15]))
    made = replace(clip, shown=(*shown, count - 1))
    return Posted(made, names=said("frame rate"))


def squeezed(clip: Clip, _: With) -> Posted:
    """Show all of it as 4:3, an upright one as 9:16: what is in it becomes slimmer."""
    tall, wide = clip.pictures.shape[1:3]
    size = (wide // 8 * 6, tall) if wide > tall else (wide // 8 * 6, wide * 4 // 3 // 2 * 2)
    return Posted(each(clip, lambda p: cv2.resize(p, size)), names=said("scale"))


def drawn_out(clip: Clip, _: With) -> Posted:
    """Show all of it a quarter wider than it is."""
    tall, wide = clip.pictures.shape[1:3]
    size = (wide, round(tall * 0.8 / 2) * 2)
    made = each(clip, lambda p: cv2.resize(p, size, interpolation=cv2.INTER_AREA))
    return Posted(made, names=said("scale"))


def follows(clip: Clip, _: With) -> Posted:
    """Keep 9:16 of a wide picture, or a square of an upright one, that goes where things happen."""
    tall, wide = clip.pictures.shape[1:3]
    w, h = (tall * 9 // 32 * 2, tall) if wide > tall else (wide, wide)
    at = subject(clip) * (wide, tall) - (w / 2, h / 2)
    at = np.clip(at, 0, (wide - w, tall - h)).round().astype(int)

    pictures = np.stack([p[y : y + h, x : x + w]
                         for p, (x, y) in zip(clip.pictures, at, strict=True)])  # fmt: skip
    return Posted(replace(clip, pictures=pictures), names=said("crop"))


# -- bars --------------------------------------------------------------------------------------


def _phone(clip: Clip, ground: Callable[[Pixels, int, int], Any]) -> Clip:
    """Put a wide clip into 9:16, an upright one into 16:9."""
    if upright(clip):
        return on_ground(fitted(clip, 640, 360), 16 / 9, ground)
    return on_ground(fitted(clip, 432, 768), 9 / 16, ground)


_HEADLINES: Final = (
    ("THIS JUST HAPPENED", "sound on"), ("they said it was quiet", "part two below"),
    ("LOOK AT THE LEFT", "before they delete it"), ("Tuesday, early", "who can say where?"),
)  # fmt: skip


def _headed(clip: Clip, seed: int) -> tuple[Clip, tuple[tuple[str, Box], ...]]:
    """Write a line above and one below, in what bars there are above and below."""
    head, foot = _HEADLINES[seed % len(_HEADLINES)]
    tall, wide = clip.pictures.shape[1:3]
    where = (0.2, 0.82) if tall > wide else (0.1, 0.94)

    def put(picture: Pixels) -> Pixels:
        picture = picture.copy()
        for words, y in zip((head, foot), where, strict=True):
            written(picture, (words,), y, WHITE)
        return picture

    boxes = tuple(("caption", (0.1, y - 0.06, 0.8, 0.08)) for y in where)
    return each(clip, put), boxes


def bars_captions(clip: Clip, given: With) -> Posted:
    made, boxes = _headed(_phone(clip, plain(0)), given.seed)
    bars = "pillarbox" if upright(clip) else "letterbox"
    others = () if upright(clip) else (said("caption bar"), said(bars, "caption bar"))
    return Posted(made, names=said(bars, "caption"), otherwise=others, laid=boxes)


def blurred_captions(clip: Clip, given: With) -> Posted:
    made, boxes = _headed(_phone(clip, blurred_ground), given.seed + 1)
    others = (said("blurred bars", "caption bar"),)
    return Posted(made, names=said("blurred bars", "caption"), otherwise=others, laid=boxes)


def turned_in_bars(clip: Clip, given: With) -> Posted:
    """Turn it by a quarter and put bars at it, so that the frame is as wide as it was."""
    ratio = clip.pictures.shape[2] / clip.pictures.shape[1]
    bars = "letterbox" if upright(clip) else "pillarbox"
    lying = fitted(turned((1, 3)[given.seed % 2], 27)(clip, given).clip, 360, 360)
    return Posted(on_ground(lying, ratio, plain(0)), names=said("rotation", bars))


# -- beside other films ------------------------------------------------------------------------


def duet(clip: Clip, given: With) -> Posted:
    """Put another film of the same size below it, or beside an upright one."""
    tall, wide = clip.pictures.shape[1:3]
    across, first = upright(clip), given.seed % 2
    x, y = (wide * first, 0) if across else (0, tall * first)

    def put(ground: Any, picture: Pixels) -> None:  # noqa: ANN401
        ground[y : y + tall, x : x + wide] = picture

    other = given.others[1]
    twice = each(other, lambda p: np.concatenate([filled(p, wide, tall)] * 2, int(across)))
    made = fitted(beside(clip, twice, put), 640, 640)
    box = (0.5 * first, 0.0, 0.5, 1.0) if across else (0.0, 0.5 * first, 1.0, 0.5)
    return Posted(made, names=said("picture in picture"), holds=FILLERS[1:2],
                  laid=(("picture in picture", box),))  # fmt: skip


def nine(clip: Clip, given: With) -> Posted:
    """Show it in one of nine fields; in the others run other films from other moments on."""
    size = (540, 960) if upright(clip) else (960, 540)
    w, h = size[0] // 3, size[1] // 3
    own = (4, 1, 5, 6)[given.seed % 4]
    cells = [[filled(p, w, h) for p in other.pictures] for other in given.others]

    def put(number: int, picture: Pixels) -> Pixels:
        whole = np.zeros((size[1], size[0], 3), np.uint8)
        for n in range(9):
            film = cells[n % 3]
            at = int(number * 25 / float(clip.fps) + n // 3 * 90) % len(film)
            x, y = n % 3 * w, n // 3 * h
            whole[y : y + h, x : x + w] = filled(picture, w, h) if n == own else film[at]
        return whole

    box = (own % 3 / 3, own // 3 / 3, 1 / 3, 1 / 3)
    names = said("picture in picture")
    others = (said("picture in picture", "crop"),)
    return Posted(numbered(clip, put), names=names, otherwise=others, holds=FILLERS,
                  laid=(("picture in picture", box),))  # fmt: skip


def _watcher(wide: int, tall: int, number: float, seed: int) -> Pixels:
    """Draw somebody who watches and speaks, before a shelf."""
    rng = np.random.default_rng(seed + 30)
    coat, wall = (tuple(int(c) for c in rng.integers(40, 200, 3)) for _ in range(2))
    picture = np.full((180, 240, 3), wall, np.uint8)
    for x in range(6, 236, 13):
        high = int(rng.integers(20, 42))
        spine: Any = tuple(int(c) for c in rng.integers(20, 230, 3))
        cv2.rectangle(picture, (x, 60 - high), (x + 10, 60), spine, -1)
    nod, lean = round(4 * np.sin(number * 2.2 + seed)), round(7 * np.sin(number * 0.9))
    cv2.ellipse(picture, (120 + lean // 2, 190), (72, 64), 0, 180, 360, coat, -1, cv2.LINE_AA)
    head = (120 + lean, 92 + nod)
    cv2.ellipse(picture, head, (33, 42), 0, 0, 360, (206, 164, 136), -1, cv2.LINE_AA)
    cv2.ellipse(picture, (head[0], head[1] - 18), (36, 28), 0, 180, 360, (50, 36, 28), -1)
    for side in (-13, 13):
        cv2.circle(picture, (head[0] + side, head[1] - 6), 4, (30, 26, 24), -1, cv2.LINE_AA)
    mouth = round(2 + 6 * abs(np.sin(number * 7)))
    cv2.ellipse(picture, (head[0], head[1] + 19), (11, mouth), 0, 0, 360, (120, 40, 44), -1)
    return np.asarray(cv2.resize(picture, (wide, tall), interpolation=cv2.INTER_AREA), np.uint8)


def reaction(clip: Clip, given: With) -> Posted:
    """Show it at two thirds of the frame, and who watches it beside, or below an upright one."""
    tall, wide = size = (640, 480) if upright(clip) else (400, 640)
    rng = np.random.default_rng(given.seed + 40)
    page = np.clip(np.add((34, 30, 52), rough(rng, wide, tall, 5)), 0, 255).astype(np.uint8)
    film = fitted(clip, round(wide * 0.68), round(tall * 0.72))
    made, box = _pasted(film, page, 12, 14)
    x, y, w, h = wide - 200, tall - 150, 190, 140

    def put(number: int, picture: Pixels) -> Pixels:
        time = number / float(clip.fps)
        picture[y : y + h, x : x + w] = _watcher(w, h, time, given.seed)
        cv2.putText(picture, "WATCHING IT LIVE", (16, size[0] - 24), 2, 0.8, (250, 210, 90), 1,
                    cv2.LINE_AA)  # fmt: skip
        return picture

    names = said("picture in picture")
    others = tuple(names | more for more in any_of("caption", "logo", "overlay"))
    made = spoken(numbered(made, put), given.seed + 21, 0.4)
    return Posted(made, names=names, otherwise=others, laid=(("picture in picture", box),))


def paused(clip: Clip, given: With) -> Posted:
    """Stop it for a second and a half half way, while somebody speaks in a corner."""
    tall, wide = clip.pictures.shape[1:3]
    first, stop = len(clip.pictures) * 45 // 100, round(1.6 * clip.fps)
    a, long = first / float(clip.fps), stop / float(clip.fps)
    held = Clip(np.repeat(clip.pictures[first - 1 : first], stop, 0), clip.fps, None)
    made = strung([clip.part(0, a), held, clip.part(a, clip.seconds - a)], clip)
    w = round(min(wide * 0.26, tall * 0.36) / 2) * 2
    h = w * 3 // 4

    def put(number: int, picture: Pixels) -> Pixels:
        picture = picture.copy()
        seen = _watcher(w, h, number / float(clip.fps), given.seed + 5)
        picture[8 : 8 + h, wide - w - 8 : wide - 8] = seen
        return picture

    made = spoken(numbered(made, put), given.seed + 33, 0.4)
    parts = ((0.0, a, 0.0, a), (a + long, long + clip.seconds, a, clip.seconds))
    box = ((wide - w - 8) / wide, 8 / tall, w / wide, h / tall)
    return Posted(made, parts, said("overlay"), laid=(("overlay", box),),
                  otherwise=(*LAID, said("picture in picture")))  # fmt: skip


# -- from screens ------------------------------------------------------------------------------


def app(clip: Clip, given: With) -> Posted:
    """Record a phone on which an app shows it: hearts counted, words, how far it is."""
    wide, tall = 432, 768
    rng = np.random.default_rng(given.seed + 70)
    film = fitted(clip, wide, tall - 40)
    x, y = (wide - film.pictures.shape[2]) // 2, (tall - film.pictures.shape[1]) // 2
    made, box = _pasted(film, np.full((tall, wide, 3), 6, np.uint8), x, y)
    who = f"@{rng.choice(['brook', 'nila', 'oskar', 'teju'])}{rng.integers(9, 99)}"
    count = int(rng.integers(300, 9000))

    def put(number: int, picture: Pixels) -> Pixels:
        time = number / float(clip.fps)
        _app(picture, who, f"{count + int(time * 3)}", number / len(clip.pictures))
        if 1.2 < time < 2:
            cv2.circle(picture, (230, 380), round(30 + 20 * time), (255, 60, 90), -1, cv2.LINE_AA)
        return picture

    return Posted(numbered(made, put), names=said("screen recording"), laid=(("film", box),))


def _app(picture: Pixels, who: str, hearts: str, share: float) -> None:
    """Lay over a picture of 432 by 768 what an app lays over its films."""
    tall, wide = picture.shape[:2]
    line = cv2.LINE_AA
    for words, at, size in (("9:41", (22, 26), 0.6), ("5G  87%", (340, 26), 0.5),
                            ("Following | For you", (128, 62), 0.6), (who, (16, 664), 0.65),
                            ("no words for this #now #here", (16, 692), 0.5),
                            ("original sound", (34, 720), 0.45)):  # fmt: skip
        cv2.putText(picture, words, (at[0] + 1, at[1] + 1), 2, size, (0, 0, 0), 2, line)
        cv2.putText(picture, words, at, 2, size, WHITE, 1, line)
    for n, y in enumerate((380, 450, 520, 590)):
        cv2.circle(picture, (wide - 34, y), 19, ((190, 120, 60), WHITE, WHITE, WHITE)[n], -1, line)
        cv2.circle(picture, (wide - 34, y), 9, ((60, 40, 30), (235, 40, 70), (30, 30, 30),
                                               (30, 30, 30))[n], -1, line)  # fmt: skip
    cv2.putText(picture, hearts, (wide - 56, 486), 2, 0.45, WHITE, 1, line)
    cv2.line(picture, (0, tall - 14), (wide, tall - 14), (90, 90, 90), 2)
    cv2.line(picture, (0, tall - 14), (round(wide * share), tall - 14), WHITE, 3)


def call(clip: Clip, given: With) -> Posted:
    """Record a call in which it is shared: those who take part beside it, buttons below."""
    wide, tall = 640, 400
    page = np.full((tall, wide, 3), 32, np.uint8)
    made, box = _pasted(fitted(clip, 496, 336), page, 8, 8)
    rng = np.random.default_rng(given.seed + 75)
    tones = rng.integers(60, 200, (3, 3))

    def put(number: int, picture: Pixels) -> Pixels:
        speaks = int(number / float(clip.fps) / 1.7 + given.seed) % 3
        for n in range(3):
            y, tone = 12 + n * 110, tuple(int(c) for c in tones[n])
            cv2.rectangle(picture, (514, y), (630, y + 96), (58, 58, 62), -1)
            cv2.circle(picture, (572, y + 44), 26, tone, -1, cv2.LINE_AA)
            cv2.putText(picture, "ARK"[n], (563, y + 53), 2, 0.9, WHITE, 1, cv2.LINE_AA)
            if n == speaks:
                cv2.rectangle(picture, (513, y - 1), (631, y + 97), (70, 200, 90), 2)
        for n in range(6):
            tone = (200, 40, 40) if n == 5 else (75, 75, 80)
            cv2.circle(picture, (200 + n * 46, 373), 16, tone, -1, cv2.LINE_AA)
        return picture

    names = said("screen recording")
    return Posted(spoken(numbered(made, put), given.seed + 44, 0.5), names=names,
                  otherwise=(said("picture in picture"),), laid=(("film", box),))  # fmt: skip


def _room(rng: Any, wide: int, tall: int, edge: int) -> Pixels:  # noqa: ANN401
    """Draw a wall with a shelf and a lamp, and what is beyond the edges of the frame."""
    tone = rng.uniform(70, 150, 3)
    wall: Pixels = np.clip(tone + rough(rng, wide, tall, 4), 0, 255).astype(np.uint8)
    foot = tall - edge - (tall - 2 * edge) // 40
    cv2.rectangle(wall, (0, foot), (wide, tall), (58, 42, 30), -1)
    for x in range(0, wide, 23):
        spine: Any = tuple(int(c) for c in rng.integers(30, 170, 3))
        cv2.rectangle(wall, (x, foot - int(rng.integers(10, 34))), (x + 17, foot), spine, -1)
    cv2.circle(wall, (wide - edge - 20, edge + 16), 22, (250, 235, 190), -1, cv2.LINE_AA)
    return wall


def television(share: float, size: tuple[int, int], turn: float) -> Attack:
    """Film a screen in a room with a hand that shakes: aslant, with a fine pattern and a glare.

    Args:
        share: Of the frame's width, or height, that the screen fills; more than 1 cuts some off.
        size: Of the frame, for a wide clip [px]; an upright one's is turned.
        turn: How the hand is turned [degrees].
    """

    def film(clip: Clip, given: With) -> Posted:
        wide, tall = size[::-1] if upright(clip) and size[0] > size[1] else size
        rng = np.random.default_rng(given.seed + 90)
        inner = fitted(clip, round(wide * share), round(tall * share))
        h, w = inner.pictures.shape[1:3]
        edge = 200
        room = _room(rng, wide + 2 * edge, tall + 2 * edge, edge)
        x, y = edge + (wide - w) // 2, edge + (tall - h) // 2
        cv2.rectangle(room, (x - 9, y - 9), (x + w + 8, y + h + 8), (12, 12, 14), -1)
        across, down = np.meshgrid(np.arange(w, dtype=np.float32), np.arange(h, dtype=np.float32))
        moire = 1 + 0.07 * np.sin(across / 1.9 + down / 21) * np.sin(down / 2.2 - across / 37)
        shine = np.exp(-(((across / w - 0.72) / 0.2) ** 2 + ((down / h - 0.25) / 0.16) ** 2))
        shake = shaken(given.seed + 91, len(clip.pictures), 3)
        grain = [rng.normal(0, 4, (tall, wide, 1)).astype(np.float32) for _ in range(6)]
        corners = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32) * (wide, tall)
        lean = np.array([(0.02, 0.012), (-0.015, -0.02), (-0.01, 0.015), (0.012, -0.01)])

        def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
            band = 1 + 0.08 * np.sin(down / h * 5 + number * 1.1)
            room[y : y + h, x : x + w] = np.clip(
                picture * (moire * band)[..., None] * 0.85 + 14 + 70 * shine[..., None], 0, 255
            )
            move = shake[number, :2] * 2.2
            spin = cv2.getRotationMatrix2D((wide / 2, tall / 2), turn + 0.25 * shake[number, 2], 1)
            seen = (corners + lean * (wide, tall)) @ spin[:, :2].T + spin[:, 2] + move
            matrix = cv2.getPerspectiveTransform(
                (corners + edge).astype(np.float32), seen.astype(np.float32)
            )
            shown = cv2.GaussianBlur(cv2.warpPerspective(room, matrix, (wide, tall)), (0, 0), 0.8)
            return np.clip(shown * (0.92, 0.96, 1.02) + grain[number % 6], 0, 255)

        names = said("screen recording")
        others = (names | {"crop"},) if share > 1 else ()
        return Posted(numbered(inner, put), names=names, crf=27, otherwise=others)

    return film
