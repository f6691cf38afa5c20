"""Forty-odd ways in which platforms, programs and people post a clip again.

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
from bench.copies.attacks import With
from bench.copies.clips import Clip, Pixels, each, melody, shaken
from bench.copies.edits import (
    FILLERS,
    LAID,
    WHITE,
    Attack,
    Posted,
    beside,
    blurred_ground,
    coded,
    compiled,
    cropped,
    grey,
    inset,
    leaning,
    mirror,
    mirrored_box,
    numbered,
    on_ground,
    paced,
    plain,
    resized,
    said,
    sized,
    stretch,
    strung,
    toned,
    turned,
    written,
)
from bench.copies.fresh_scenes import still

_RATIOS: Final = (9 / 20, 9 / 16, 1.0, 4 / 3, 16 / 9, 2.35)


# -- cut, turned, with bars --------------------------------------------------------------------


def crop_corner(clip: Clip, given: With) -> Posted:
    """Keep half of the picture, out of the middle."""
    x, y = ((0.28, 0.26), (0.0, 0.22), (0.26, 0.04))[given.seed % 3]
    return cropped(clip, x, y, 0.7, 0.72)


def crop_tall(clip: Clip, given: With) -> Posted:
    """Keep 9:16 of a wide picture, 16:9 of an upright one, out of the middle."""
    tall, wide = clip.pictures.shape[1:3]
    w, h = (tall * 9 / 16 / wide, 1.0) if wide > tall else (1.0, wide * 9 / 16 / tall)
    share = (0.35, 0.6, 0.5)[given.seed % 3]
    return cropped(clip, (1 - w) * share, (1 - h) * share, w, h)


def quarter(clip: Clip, given: With) -> Posted:
    return turned((1, 3)[given.seed % 2], 27)(clip, given)


def _ratio(clip: Clip) -> float:
    return float(clip.pictures.shape[2] / clip.pictures.shape[1])


def letterbox(clip: Clip, _: With) -> Posted:
    ratio = max(r for r in _RATIOS if r < 0.9 * _ratio(clip))
    return Posted(on_ground(clip, ratio, plain(0)), names=said("letterbox"))


def pillarbox(clip: Clip, _: With) -> Posted:
    ratio = min(r for r in _RATIOS if r > 1.1 * _ratio(clip))
    return Posted(on_ground(clip, ratio, plain(0)), names=said("pillarbox"))


def _for_phones(clip: Clip) -> tuple[Clip, float]:
    """Return a clip and the ratio of the frame for it: 9:16, an upright one's 16:9."""
    tall, wide = clip.pictures.shape[1:3]
    if wide > tall:
        return sized(clip, round(540 * tall / wide)), 9 / 16
    return sized(clip, round(540 * wide / tall)), 16 / 9


def phone_bars(clip: Clip, _: With) -> Posted:
    small, ratio = _for_phones(clip)
    name = "letterbox" if ratio < 1 else "pillarbox"
    return Posted(on_ground(small, ratio, plain(0)), names=said(name))


def blurred_bars(clip: Clip, _: With) -> Posted:
    made = on_ground(*_for_phones(clip), blurred_ground)
    return Posted(made, names=said("blurred bars"))


# -- laid over it, or beside it ----------------------------------------------------------------


def logo(clip: Clip, given: With) -> Posted:
    """Lay a station's sign over a corner, half seen through."""
    tall, wide = clip.pictures.shape[1:3]
    w, h = max(wide, tall) // 7, max(wide, tall) // 16
    x, y = (wide // 40, wide - w - wide // 40)[given.seed % 2], tall - h - tall // 30
    sign = np.full((h, w, 3), (20, 60, 160), np.uint8)
    cv2.ellipse(sign, (h // 2, h // 2), (h // 3, h // 3), 0, 0, 360, (250, 200, 40), -1)
    cv2.putText(sign, "ZP24", (h, h * 13 // 20), 2, h / 72, WHITE, 1, cv2.LINE_AA)

    def put(picture: Pixels) -> Pixels:
        picture = picture.copy()
        under = picture[y : y + h, x : x + w]
        picture[y : y + h, x : x + w] = cv2.addWeighted(sign, 0.8, under, 0.2, 0)
        return picture

    return Posted(each(clip, put), names=said("logo"))


def _bar(clip: Clip, share: float, shade: int, lines: Sequence[str], colour: Any) -> Pixels:  # noqa: ANN401
    tall, wide = clip.pictures.shape[1:3]
    bar = np.full((round(max(tall, wide * 0.56) * share / 2) * 2, wide, 3), shade, np.uint8)
    written(bar, lines, 0.42 if len(lines) > 1 else 0.62, colour)
    return bar


def meme_top(clip: Clip, given: With) -> Posted:
    lines = ("When the day has only just begun", f"and it is already part {given.seed + 1}")
    bar = _bar(clip, 0.24, 255, lines, (15, 15, 15))
    return Posted(each(clip, lambda p: np.vstack([bar, p])), names=said("caption bar"))


def meme_bottom(clip: Clip, given: With) -> Posted:
    bar = _bar(clip, 0.17, 0, (f"Wait for it ... no. {given.seed + 3}",), (255, 230, 60))
    _face(bar, bar.shape[1] * 11 // 12, bar.shape[0] // 2, bar.shape[0] // 3)
    return Posted(each(clip, lambda p: np.vstack([p, bar])), names=said("caption bar"))


def _face(picture: Pixels, x: int, y: int, r: int) -> None:
    """Draw a face that laughs tears."""
    cv2.circle(picture, (x, y), r, (252, 206, 60), -1, cv2.LINE_AA)
    cv2.ellipse(picture, (x, y + r // 5), (r // 2, r // 2), 0, 0, 180, (110, 50, 20), -1)
    for side in (-1, 1):
        eye = (x + side * r * 2 // 5, y - r // 5)
        cv2.ellipse(picture, eye, (r // 5, r // 6), 0, 180, 360, (70, 40, 15), max(1, r // 9))
        cv2.ellipse(picture, (x + side * r * 4 // 5, y + r // 5), (r // 6, r // 4), side * 20, 0,
                    360, (90, 170, 240), -1, cv2.LINE_AA)  # fmt: skip


def _heart(picture: Pixels, x: int, y: int, r: int) -> None:
    turn = np.linspace(0, 2 * np.pi, 40)
    across, down = 16 * np.sin(turn) ** 3, -(13 * np.cos(turn) - 5 * np.cos(2 * turn)
                                            - 2 * np.cos(3 * turn) - np.cos(4 * turn))  # fmt: skip
    shape = np.stack([x + across * r / 16, y + down * r / 16], 1).astype(np.int32)
    cv2.fillPoly(picture, [shape], (235, 40, 70), cv2.LINE_AA)


def emoji(clip: Clip, given: With) -> Posted:
    """Lay a large face over it, and hearts that rise."""
    tall, wide = clip.pictures.shape[1:3]
    r = round(min(tall, wide) * 0.12)
    rng = np.random.default_rng(given.seed + 80)
    hearts = rng.uniform((0.7, 0), (0.97, 1), (7, 2))

    def put(number: int, picture: Pixels) -> Pixels:
        picture, time = picture.copy(), number / float(clip.fps)
        _face(picture, round(wide * 0.16), round(tall * 0.2), r)
        for x, y in hearts:
            up = (y - 0.35 * time) % 1
            _heart(picture, round(wide * (x + 0.01 * np.sin(9 * up))), round(tall * up), r // 3)
        return picture

    others = (*LAID, said("caption", "logo"), said("caption", "overlay"))
    return Posted(numbered(clip, put), names=said("logo"), otherwise=others)


_SUBTITLES: Final = (
    "we heard it before we saw it", "then everybody ran", "I stayed where I was",
    "you can see it over there", "that is all I know", "nobody asked us anything",
)  # fmt: skip


def _subtitled(clip: Clip, y: float = 0.84) -> Clip:
    """Write what is said in a dark box, another sentence every second and a half."""
    tall, wide = clip.pictures.shape[1:3]
    scale = wide / 760

    def put(number: int, picture: Pixels) -> Pixels:
        picture = picture.copy()
        words = _SUBTITLES[int(number / float(clip.fps) / 1.5) % len(_SUBTITLES)]
        (long, high), _ = cv2.getTextSize(words, 0, scale, 1)
        x, foot, edge = (wide - long) // 2, round(tall * y), high // 2
        box = picture[foot - high - edge : foot + edge, x - edge : x + long + edge]
        box[:] = box // 4
        cv2.putText(picture, words, (x, foot), 0, scale, WHITE, max(1, wide // 480), cv2.LINE_AA)
        return picture

    return numbered(clip, put)


def subtitles(clip: Clip, _: With) -> Posted:
    return Posted(_subtitled(clip), names=said("caption"))


def watermark(clip: Clip, _: With) -> Posted:
    """Write a dealer's name all over it, aslant, half seen through."""
    tall, wide = clip.pictures.shape[1:3]
    side = round(np.hypot(tall, wide))
    sheet = np.zeros((side, side), np.uint8)
    for row, y in enumerate(range(30, side, 90)):
        for x in range(-100 + row % 2 * 110, side, 220):
            cv2.putText(sheet, "STOCKREEL", (x, y), 2, 0.8, 255, 2, cv2.LINE_AA)
    matrix = cv2.getRotationMatrix2D((side / 2, side / 2), 28, 1)
    top, left = (side - tall) // 2, (side - wide) // 2
    laid = cv2.warpAffine(sheet, matrix, (side, side))[top : top + tall, left : left + wide]
    cover = (0.28 / 255) * laid[..., None].astype(np.float32)
    made = each(clip, lambda p: p * (1 - cover) + 255 * cover)
    return Posted(made, names=said("logo"), otherwise=LAID)


def censored(clip: Clip, given: With) -> Posted:
    """Make a part of it coarse squares; the part wanders as a face would."""
    tall, wide = clip.pictures.shape[1:3]
    w, h, count = round(wide * 0.22), round(tall * 0.3), len(clip.pictures)
    start, end = ((0.3, 0.55), (0.5, 0.35))[given.seed % 2]

    def put(number: int, picture: Pixels) -> Pixels:
        picture, share = picture.copy(), number / count
        x, y = round(wide * (start + (end - start) * share)), round(tall * 0.3)
        part = picture[y : y + h, x : x + w]
        coarse = cv2.resize(part, (9, 9), interpolation=cv2.INTER_AREA)
        part[:] = cv2.resize(coarse, (part.shape[1], part.shape[0]), interpolation=0)
        return picture

    return Posted(numbered(clip, put), otherwise=LAID)


# -- light, colour, fields ---------------------------------------------------------------------


def tint(clip: Clip, given: With) -> Posted:
    gain = np.array([(1.18, 1.0, 0.72), (0.78, 0.98, 1.2)][given.seed % 2], np.float32)
    return toned(lambda p: p * gain)(clip, given)


def interlaced(clip: Clip, _: With) -> Posted:
    """Weave two moments into one picture: every other line is the next one's."""
    woven = clip.pictures.copy()
    woven[:-1, 1::2] = clip.pictures[1:, 1::2]
    return Posted(replace(clip, pictures=woven))


def chroma(clip: Clip, given: With) -> Posted:
    """Spoil the colours as an old tape does: smeared, beside their place, in few steps."""
    rng = np.random.default_rng(given.seed + 31)
    stripes = rng.normal(0, 7, (8, clip.pictures.shape[1], 1, 2))

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        plane = cv2.cvtColor(picture, cv2.COLOR_RGB2YCrCb)
        colour = np.roll(cv2.blur(plane[..., 1:], (25, 3)), 8, 1) // 20 * 20 + 8
        plane[..., 1:] = np.clip(colour + stripes[number % 8], 0, 255)
        return cv2.cvtColor(plane, cv2.COLOR_YCrCb2RGB)

    return Posted(numbered(clip, put), otherwise=(said("colour change"),))


# -- time --------------------------------------------------------------------------------------


def blended(clip: Clip, _: With) -> Posted:
    """Convert it to another number of pictures a second, mixing neighbours."""
    wanted = Fraction(25) if clip.fps > 26 else Fraction(30)
    last, pictures = len(clip.pictures) - 1, []
    for number in range(int(len(clip.pictures) * wanted / clip.fps)):
        at, share = divmod(float(number * clip.fps / wanted), 1)
        one, next_ = clip.pictures[int(at)], clip.pictures[min(last, int(at) + 1)]
        pictures.append(cv2.addWeighted(one, 1 - share, next_, share, 0))
    made = Clip(np.stack(pictures).astype(np.uint8), wanted, clip.sound)
    return Posted(made, ((0.0, made.seconds, 0.0, made.seconds),), said("frame rate"))


def trimmed(clip: Clip, _: With) -> Posted:
    piece, start = stretch(clip, 0.37, max(2.5, 0.45 * clip.seconds))
    return Posted(piece, ((0.0, piece.seconds, start, start + piece.seconds),))


def freeze(clip: Clip, _: With) -> Posted:
    """Show its first picture for a second and a half before it begins."""
    lead = round(1.5 * clip.fps)
    held = Clip(np.repeat(clip.pictures[:1], lead, 0), clip.fps, None)
    made = strung([held, clip], clip)
    start = lead / float(clip.fps)
    part = (start, start + clip.seconds, 0.0, clip.seconds)
    return Posted(made if clip.sound is not None else replace(made, sound=None), (part,))


def end_card(clip: Clip, given: With) -> Posted:
    """Put two seconds of a channel's card after it."""
    tall, wide = clip.pictures.shape[1:3]
    card = np.full((tall, wide, 3), (190, 30, 45), np.uint8)
    cv2.circle(card, (wide // 2, tall // 3), min(tall, wide) // 6, WHITE, -1, cv2.LINE_AA)
    written(card, ("FOLLOW FOR MORE", "@dailyclipz"), 0.7, WHITE)
    count = round(2.2 * clip.fps)
    shown = np.stack([np.roll(card, 2 * (n % 4), 0) for n in range(count)])
    after = Clip(shown, clip.fps, melody(given.seed + 500, 2.2))
    return compiled(clip, (), (clip, 0.0), (after,), holds=())


def zoom(clip: Clip, given: With) -> Posted:
    """Go nearer slowly, by a third in all."""
    tall, wide = clip.pictures.shape[1:3]
    x, y = ((0.5, 0.5), (0.62, 0.4))[given.seed % 2]

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        by = 1 + number / len(clip.pictures) / 3
        matrix = np.array([[by, 0, wide * x * (1 - by)], [0, by, tall * y * (1 - by)]])
        return cv2.warpAffine(picture, matrix, (wide, tall), flags=cv2.INTER_CUBIC)

    return Posted(numbered(clip, put), names=said("crop"), otherwise=(said(),))


# -- from a screen -----------------------------------------------------------------------------


def _page(wide: int, tall: int, seed: int) -> Pixels:
    """Draw a page of a site: its address, a title, and pictures of other films."""
    rng = np.random.default_rng(seed + 600)
    page = np.full((tall, wide, 3), 246, np.uint8)
    cv2.rectangle(page, (0, 0), (wide, tall // 16), (222, 225, 230), -1)
    cv2.putText(page, "https://watch.example/v/8fK2", (wide // 12, tall // 22), 0, 0.42,
                (60, 60, 60), 1, cv2.LINE_AA)  # fmt: skip
    for number in range(9):
        y = tall // 9 + number * tall // 9
        small = rng.integers(0, 255, (3, 5, 3), dtype=np.uint8)
        w, h = wide // 8, tall // 12
        page[y : y + h, wide * 17 // 20 : wide * 17 // 20 + w] = cv2.resize(small, (w, h))[
            : max(0, tall - y)
        ]
    for line, long in enumerate((0.55, 0.4, 0.5)):
        y = round(tall * (0.87 + 0.04 * line))
        cv2.putText(page, "what happened there this morning in full " * 2, (wide // 30, y), 0,
                    0.5 * long * wide / 540, (30, 30, 30), 1, cv2.LINE_AA)  # fmt: skip
    return page


def _controls(picture: Pixels, share: float) -> None:
    """Lay a player's bar over the foot of a picture: how far it is, a triangle, the time."""
    tall, wide = picture.shape[:2]
    high = max(16, tall // 11)
    picture[-high:] = picture[-high:] // 3
    y = tall - high + 3
    cv2.line(picture, (8, y), (wide - 8, y), (150, 150, 150), 2)
    cv2.line(picture, (8, y), (8 + round((wide - 16) * share), y), (230, 20, 20), 3)
    a, b = tall - high // 2 + 2, high // 4
    cv2.fillPoly(picture, [np.array([[12, a - b], [12, a + b], [12 + 2 * b, a]])], WHITE)
    words = f"0:{int(4 + 30 * share):02} / 0:41"
    cv2.putText(picture, words, (30 + 2 * b, a + b), 0, high / 55, WHITE, 1, cv2.LINE_AA)


def player(clip: Clip, given: With) -> Posted:
    """Record a screen on which a site plays it, with the pointer and the player's bar."""
    tall, wide = clip.pictures.shape[1:3]
    size, share = ((960, 540), 0.74) if wide > tall else ((540, 960), 0.78)
    page = _page(*size, given.seed)
    scale = min(size[0] * 0.78 / wide, size[1] * share / tall)
    w, h = round(wide * scale), round(tall * scale)
    x, y = size[0] // 30, size[1] // 11

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        shown = np.asarray(cv2.resize(picture, (w, h), interpolation=cv2.INTER_AREA), np.uint8)
        _controls(shown, number / len(clip.pictures))
        whole = page.copy()
        whole[y : y + h, x : x + w] = shown
        tip = (np.array([0.5 + 0.2 * np.sin(number / 50), 0.9 - 0.2 * np.cos(number / 70)])
               * size).astype(int)  # fmt: skip
        arrow = tip + np.array([[0, 0], [0, 17], [5, 12], [12, 12]])
        cv2.fillPoly(whole, [arrow.astype(np.int32)], (10, 10, 10), cv2.LINE_AA)
        return whole

    return Posted(numbered(clip, put), names=said("screen recording"))


def filmed(clip: Clip, given: With) -> Posted:
    """Film a screen that plays it: aslant, by hand, with the player's bar, dim and grainy."""
    tall, wide = clip.pictures.shape[1:3]
    shake = shaken(given.seed + 9, len(clip.pictures), 3)
    lean = np.array([(0.015, -0.01), (-0.02, 0.03), (-0.01, -0.02), (0.02, 0.012)])
    turn = (2.4, -2.0)[given.seed % 2]
    rng = np.random.default_rng(given.seed + 10)
    grain = [rng.normal(0, 5, (tall, wide, 1)).astype(np.float32) for _ in range(8)]
    y, x = np.mgrid[0:tall, 0:wide].astype(np.float32)
    shine = 38 * np.exp(-(((x - wide * 0.7) / wide) ** 2 + ((y - tall * 0.2) / tall) ** 2) * 9)
    moire = 5 * np.sin(x / 2.1 + y / 23)

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        picture = picture.copy()
        _controls(picture, number / len(clip.pictures))
        where = leaning(clip, 0.84, turn + 0.3 * shake[number, 2], lean + 0.005 * shake[number, :2])
        matrix = cv2.getPerspectiveTransform(*where)
        shown = cv2.warpPerspective(picture, matrix, (wide, tall), borderValue=(30, 29, 33))
        shown = cv2.GaussianBlur(shown, (0, 0), 0.9) * (0.78, 0.82, 0.9) + 12
        return np.clip(shown + (moire + shine)[..., None] + grain[number * 3 % 8], 0, 255)

    return Posted(numbered(clip, put), names=said("screen recording"), crf=29)


# -- with other films, with other sound --------------------------------------------------------


def compilation(clip: Clip, given: With) -> Posted:
    """Put up to three and a half seconds of it between two other films."""
    long = min(3.5, clip.seconds)
    piece = stretch(clip, 0.6 * (1 - long / clip.seconds), long)
    before, after = given.others[1].part(1, 2.4), given.others[2].part(4, 2.8)
    return compiled(clip, (before,), piece, (after,), holds=FILLERS[1:])


def face_in_corner(clip: Clip, given: With) -> Posted:
    """Lay somebody else's film small over a corner of it, as those do who comment."""
    tall, wide = clip.pictures.shape[1:3]
    other, w = given.others[0], round(min(wide * 0.27, tall * 0.45) / 2) * 2
    h = w * 9 // 16

    def put(ground: Any, picture: Pixels) -> None:  # noqa: ANN401
        small = cv2.resize(ground, (w, h), interpolation=cv2.INTER_AREA)
        ground[:] = cv2.resize(picture, (ground.shape[1], ground.shape[0]))
        ground[-h - 10 : -10, 10 : 10 + w] = small

    like = Clip(np.stack([cv2.resize(p, (wide, tall)) for p in other.pictures]).astype(np.uint8),
                other.fps, None)  # fmt: skip
    others = (said("overlay"), said("logo"), said("caption"))
    return Posted(beside(clip, like, put), names=said("picture in picture"), otherwise=others,
                  holds=FILLERS[:1])  # fmt: skip


def new_sound(clip: Clip, given: With) -> Posted:
    sound = melody(given.seed + 6000, clip.seconds)
    return Posted(replace(clip, sound=sound), names=said("new sound"), sound=False)


def sound_only(clip: Clip, given: With) -> Posted:
    # A picture of its own each: clips that bear one card would look like copies of one another.
    card = clips.drawn(given.seed + 800, 0.04, (480, 480)).pictures[0]
    return Posted(still(clip, card), names=said("sound only"), silent=True, audio=48_000)


# -- several at once ---------------------------------------------------------------------------


def social_480p(clip: Clip, _: With) -> Posted:
    cut = cropped(clip, 0.07, 0.05, 0.84, 0.88)
    made = sized(_subtitled(cut.clip), 480)
    names = said("crop", "caption", "scale")
    return Posted(made, names=names, box=cut.box, crf=33, audio=32_000)


def social_phone(clip: Clip, given: With) -> Posted:
    small, ratio = _for_phones(_subtitled(logo(clip, given).clip, 0.75))
    made = on_ground(small, ratio, blurred_ground)
    names = said("blurred bars", "caption", "logo")
    return Posted(made, names=names, crf=31, audio=48_000, codecs=("libx265",))


def social_disguised(clip: Clip, given: With) -> Posted:
    """Do what is done so that it is not recognized: mirrored, nearer, faster, more colourful."""
    cut = cropped(mirror(clip, given).clip, 0.05, 0.09, 0.88, 0.86)
    quick = paced(1.05)(cut.clip, given)
    lurid = toned(lambda p: (grey(p) + 1.5 * (p - grey(p))) * 1.06)(quick.clip, given)
    names = said("mirror", "crop", "speed", "colour change")
    return Posted(lurid.clip, quick.parts, names, mirrored_box(cut.box), crf=30)


ATTACKS: Final[dict[str, Attack]] = {
    "h264, poor": coded("libx264", crf=36, audio=32_000),
    "hevc": coded("libx265", crf=31),
    "av1": coded("libsvtav1", crf=45),
    "webm": coded("libvpx", crf=24),
    "three times h264": coded("libx264", "libx264", "libx264", crf=31),
    "240p": resized(240, 30),
    "crop 15 %": lambda clip, _: cropped(clip, 0.075, 0.075, 0.85, 0.85),
    "crop corner": crop_corner,
    "crop 9:16": crop_tall,
    "mirror": mirror,
    "quarter turn": quarter,
    "half turn": turned(2, 27),
    "letterbox": letterbox,
    "pillarbox": pillarbox,
    "bars, 9:16": phone_bars,
    "blurred bars, 9:16": blurred_bars,
    "logo": logo,
    "meme bar, top": meme_top,
    "meme bar, bottom": meme_bottom,
    "subtitles": subtitles,
    "emoji": emoji,
    "watermark, tiled": watermark,
    "censored part": censored,
    "bright": toned(lambda p: p * 1.12 + 34),
    "contrast": toned(lambda p: (p - 128) * 1.5 + 128),
    "tint": tint,
    "grey": toned(lambda p: np.repeat(grey(p), 3, 2)),
    "interlaced": interlaced,
    "chroma damage": chroma,
    "blended pictures": blended,
    "speed 0.9": paced(0.9),
    "speed 1.1": paced(1.1, same_pitch=True),
    "speed 1.5": paced(1.5),
    "trimmed": trimmed,
    "freeze at start": freeze,
    "end card": end_card,
    "zoom in slowly": zoom,
    "picture in picture": inset(0.45, 0.94, 0.08, 1),
    "face in a corner": face_in_corner,
    "screen, player": player,
    "screen, filmed": filmed,
    "compilation": compilation,
    "new sound": new_sound,
    "sound only": sound_only,
    "social, 480p": social_480p,
    "social, 9:16": social_phone,
    "social, disguised": social_disguised,
}
