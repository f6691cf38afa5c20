"""Fifty-odd ways to post a clip again that no rule was set on: other amounts, and other kinds.

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
from bench.copies.clips import Clip, Pixels, each, filled, shaken
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
    toned,
    turned,
    written,
)
from bench.copies.fresh_scenes import hubbub, still

# -- cut ---------------------------------------------------------------------------------------


def crop5(clip: Clip, _: With) -> Posted:
    return cropped(clip, 0.025, 0.025, 0.95, 0.95)


def crop_side(clip: Clip, given: With) -> Posted:
    if given.seed % 2:
        return cropped(clip, 0, 0, 1, 0.85)
    return cropped(clip, 0.15, 0, 0.85, 1)


def _shaped(ratio: float) -> Attack:
    def cut(clip: Clip, _: With) -> Posted:
        tall, wide = clip.pictures.shape[1:3]
        w, h = min(1.0, tall * ratio / wide), min(1.0, wide / ratio / tall)
        return cropped(clip, (1 - w) / 2, (1 - h) / 2, w, h)

    return cut


# -- turned ------------------------------------------------------------------------------------


def mirror_crop_caption(clip: Clip, given: With) -> Posted:
    cut = cropped(mirror(clip, given).clip, 0.04, 0.08, 0.88, 0.9)
    return replace(
        cut,
        clip=_lines(cut.clip, ("they told us to wait",), 0.9),
        names=said("mirror", "crop", "caption"),
        box=mirrored_box(cut.box),
    )


def tilt(clip: Clip, given: With) -> Posted:
    tall, wide = clip.pictures.shape[1:3]
    matrix = cv2.getRotationMatrix2D((wide / 2, tall / 2), (3.5, -4.0)[given.seed % 2], 1.0)
    turned = each(clip, lambda p: cv2.warpAffine(p, matrix, (wide, tall)))
    return Posted(turned, names=said("rotation"), otherwise=(said("rotation", "crop"),))


# -- bars beside it ----------------------------------------------------------------------------


def letterbox(clip: Clip, _: With) -> Posted:
    tall, wide = clip.pictures.shape[1:3]
    made = on_ground(clip, wide / tall * 0.74, plain(0))
    return Posted(made, names=said("letterbox"))


def pillarbox(clip: Clip, _: With) -> Posted:
    tall, wide = clip.pictures.shape[1:3]
    made = on_ground(clip, wide / tall * 1.4, plain(255))
    return Posted(made, names=said("pillarbox"))


def blurred_bars(clip: Clip, _: With) -> Posted:
    return Posted(on_ground(clip, 1.0, blurred_ground), names=said("blurred bars"))


def caption_bars(clip: Clip, given: With) -> Posted:
    tall, wide = clip.pictures.shape[1:3]
    head, foot = (np.full((round(tall * s / 2) * 2, wide, 3), c, np.uint8)
                  for s, c in ((0.2, 20), (0.13, 240)))  # fmt: skip
    written(head, ("NOBODY SAW THIS COMING",), 0.6, WHITE)
    written(foot, (f"wait for second {given.seed + 2}",), 0.7, (10, 10, 10))
    made = each(clip, lambda p: np.vstack([head, p, foot]))
    return Posted(made, names=said("caption bar"))


# -- laid over it ------------------------------------------------------------------------------


def _lines(clip: Clip, lines: Sequence[str], y: float, every: int = 0) -> Clip:
    def put(number: int, picture: Pixels) -> Pixels:
        picture = picture.copy()
        shown = lines[number // every % 2 * 2 :][:2] if every else lines
        written(picture, shown, y, (255, 255, 120) if every else WHITE)
        return picture

    return numbered(clip, put)


def subtitles(clip: Clip, _: With) -> Posted:
    lines = ("I had been standing there", "since before it was light", "and then the others",
             "came down from the ridge")  # fmt: skip
    return Posted(_lines(clip, lines, 0.84, round(clip.fps * 2)), names=said("caption"))


def logo_moves(clip: Clip, _: With) -> Posted:
    tall, wide = clip.pictures.shape[1:3]
    size, every = round(min(tall, wide) * 0.14), max(1, round(clip.fps * 2))

    def put(number: int, picture: Pixels) -> Pixels:
        picture, corner = picture.copy(), number // every % 4
        x = (size, wide - size)[corner in {1, 2}]
        y = (size, tall - size)[corner in {2, 3}]
        cv2.circle(picture, (x, y), size * 3 // 4, (20, 90, 190), -1, cv2.LINE_AA)
        cv2.circle(picture, (x, y), size // 2, WHITE, 3, cv2.LINE_AA)
        cv2.putText(picture, "7", (x - 7, y + 9), 2, 0.9, WHITE, 2, cv2.LINE_AA)
        return picture

    return Posted(numbered(clip, put), names=said("logo"), otherwise=(said("caption"),))


def tickered(clip: Clip, words: str = "STORM CLOSES TWO PASSES +++ FERRY LATE +++ ") -> Clip:
    """Lay a band at the foot of a clip in which words run."""
    tall, wide = clip.pictures.shape[1:3]
    high = round(tall * 0.09)
    band = np.full((high, wide * 4, 3), (150, 15, 20), np.uint8)
    scale = high / 36
    cv2.putText(band, words * 4, (wide, high * 3 // 4), 2, scale, WHITE, 1, cv2.LINE_AA)
    pace = 90 / float(clip.fps) * wide / 640

    def put(number: int, picture: Pixels) -> Pixels:
        picture, left = picture.copy(), int(number * pace) + wide // 2
        picture[tall - high - 6 : tall - 6] = band[:, left : left + wide]
        return picture

    return numbered(clip, put)


def ticker(clip: Clip, _: With) -> Posted:
    others = (said("caption bar"), *LAID)
    return Posted(tickered(clip), names=said("caption"), otherwise=others)


def stickers(clip: Clip, _: With) -> Posted:
    tall, wide = clip.pictures.shape[1:3]
    r = round(min(tall, wide) * 0.08)

    def put(picture: Pixels) -> Pixels:
        picture = picture.copy()
        for x, y in ((0.2, 0.25), (0.78, 0.35), (0.6, 0.8)):
            a, b = round(x * wide), round(y * tall)
            cv2.circle(picture, (a, b), r, (250, 205, 50), -1, cv2.LINE_AA)
            for eye in (-1, 1):
                cv2.circle(picture, (a + eye * r // 3, b - r // 4), r // 7, (60, 40, 20), -1)
            cv2.ellipse(picture, (a, b + r // 6), (r // 2, r // 2), 0, 10, 170, (60, 40, 20), 3)
        return picture

    return Posted(each(clip, put), names=said("logo"), otherwise=LAID)


def patch(clip: Clip, _: With) -> Posted:
    tall, wide = clip.pictures.shape[1:3]
    x0, x1, y0, y1 = wide * 36 // 100, wide * 64 // 100, tall * 34 // 100, tall * 66 // 100

    def put(picture: Pixels) -> Pixels:
        picture = picture.copy()
        picture[y0:y1, x0:x1] = cv2.GaussianBlur(picture[y0:y1, x0:x1], (0, 0), wide / 40)
        return picture

    return Posted(each(clip, put), otherwise=LAID)


def time_stamp(clip: Clip, _: With) -> Posted:
    tall, wide = clip.pictures.shape[1:3]

    def put(number: int, picture: Pixels) -> Pixels:
        picture, second = picture.copy(), number / float(clip.fps)
        words = f"CAM03 2019-11-{9 + int(second) % 2:02} 04:17:{second + 11:05.2f}"
        at = (wide // 30, tall // 12)
        cv2.putText(picture, words, at, 1, wide / 420, (0, 0, 0), 4, cv2.LINE_AA)
        cv2.putText(picture, words, at, 1, wide / 420, (240, 240, 240), 1, cv2.LINE_AA)
        return picture

    return Posted(numbered(clip, put), names=said("caption"), otherwise=LAID)


# -- light and grain ---------------------------------------------------------------------------


_SEPIA: Final = np.array(
    [[0.393, 0.769, 0.189], [0.349, 0.686, 0.168], [0.272, 0.534, 0.131]], np.float32
)


def _saturated(p: Any) -> Any:  # noqa: ANN401
    return grey(p) + 1.9 * (p - grey(p))


def _stark(p: Any) -> Any:  # noqa: ANN401
    return np.repeat((grey(p) - 120) * 2.2 + 128, 3, 2)


def vignette(clip: Clip, _: With) -> Posted:
    tall, wide = clip.pictures.shape[1:3]
    y, x = np.mgrid[-1 : 1 : tall * 1j, -1 : 1 : wide * 1j]
    dark = np.clip(1.1 - 0.5 * (x**2 + y**2), 0.1, 1)[..., None].astype(np.float32)
    return Posted(each(clip, lambda p: p * dark), names=said("colour change"), otherwise=(said(),))


def sharpen(clip: Clip, _: With) -> Posted:
    made = each(clip, lambda p: cv2.addWeighted(p, 2.4, cv2.GaussianBlur(p, (0, 0), 2), -1.4, 0))
    return Posted(made)


def blur(clip: Clip, _: With) -> Posted:
    sigma = min(clip.pictures.shape[1:3]) / 160
    return Posted(each(clip, lambda p: cv2.GaussianBlur(p, (0, 0), sigma)))


def _noised(sigma: float, coarse: int, crf: int) -> Attack:
    def noise(clip: Clip, given: With) -> Posted:
        rng, (tall, wide) = np.random.default_rng(given.seed + 11), clip.pictures.shape[1:3]
        planes = 1 if coarse > 1 else 3
        size = (tall // coarse, wide // coarse, planes)
        drawn = [rng.normal(0, sigma, size).astype(np.float32) for _ in range(16)]
        pool = [cv2.resize(n, (wide, tall)).reshape(tall, wide, planes) for n in drawn]
        turns = rng.integers(0, 16, len(clip.pictures))
        flips = rng.integers(-1, 2, len(clip.pictures))

        def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
            grain = cv2.flip(pool[turns[number]], int(flips[number])).reshape(tall, wide, planes)
            return np.clip(picture + grain, 0, 255)

        return Posted(numbered(clip, put), crf=crf)

    return noise


def fade(clip: Clip, _: With) -> Posted:
    count, long = len(clip.pictures), max(2, round(clip.fps))

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        return picture * min(1.0, (number + 1) / long, (count - number) / long)

    return Posted(numbered(clip, put), otherwise=(said("colour change"),))


# -- time --------------------------------------------------------------------------------------


def _rate(wanted: int) -> Attack:
    def fewer(clip: Clip, _: With) -> Posted:
        count = int(clip.seconds * wanted)
        at = (np.arange(count) * float(clip.fps) / wanted + 1e-6).astype(int)
        return Posted(
            Clip(clip.pictures[at], Fraction(wanted), clip.sound), names=said("frame rate")
        )

    return fewer


def excerpt3(clip: Clip, _: With) -> Posted:
    cut, start = stretch(clip, 0.35, 3.0)
    return Posted(cut, ((0.0, cut.seconds, start, start + cut.seconds),))


def loop(clip: Clip, _: With) -> Posted:
    cut, start = stretch(clip, 0.25, 3.5)
    long = cut.seconds
    sound = None if cut.sound is None else np.concatenate([cut.sound, cut.sound])
    made = Clip(np.concatenate([cut.pictures, cut.pictures]), cut.fps, sound)
    parts = tuple((n * long, (n + 1) * long, start, start + long) for n in range(2))
    return Posted(made, parts, otherwise=(said("loop"),))


def reverse(clip: Clip, _: With) -> Posted:
    sound = None if clip.sound is None else np.ascontiguousarray(clip.sound[::-1])
    made = Clip(np.ascontiguousarray(clip.pictures[::-1]), clip.fps, sound)
    return Posted(made, names=said("reversed"))


# -- filmed from a screen ----------------------------------------------------------------------


def screen_moire(clip: Clip, given: With) -> Posted:
    """Film a screen from the other side: a fine pattern, scan lines, a bright band that wanders."""
    tall, wide = clip.pictures.shape[1:3]
    lean = [(0.0, 0.0), (0.01, 0.03), (-0.01, -0.02), (0.02, 0.01)]
    matrix = cv2.getPerspectiveTransform(*leaning(clip, 0.82, -3.0, lean))
    y, x = np.mgrid[0:tall, 0:wide].astype(np.float32)
    moire = (7 * np.sin(x / 2.3 + y / 19) * np.sin(y / 2.7 - x / 31))[..., None]
    lines = np.where(np.arange(tall) % 3 == 0, 0.8, 1.0).astype(np.float32)[:, None, None]
    rng = np.random.default_rng(given.seed + 5)
    noise = [rng.normal(0, 4, (tall, wide, 1)).astype(np.float32) for _ in range(8)]

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        shown = cv2.warpPerspective(picture * lines, matrix, (wide, tall), borderValue=(52, 50, 55))
        band = 12 * np.exp(-(((np.arange(tall) - number * 3 % (tall + 90)) / 40) ** 2))
        shown = shown * 0.9 + 12 + moire + band[:, None, None].astype(np.float32)
        return np.clip(shown + noise[number * 3 % 8], 0, 255)

    return Posted(numbered(clip, put), names=said("screen recording"), crf=28)


def screen_shaken(clip: Clip, given: With) -> Posted:
    """Film a screen with a hand that does not keep still."""
    tall, wide = clip.pictures.shape[1:3]
    shake = shaken(given.seed + 6, len(clip.pictures), 4)
    lean = np.array([(0.01, 0.0), (-0.01, 0.015), (0.0, -0.01), (0.015, 0.01)])

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        _, _, turn, near = shake[number]
        where = leaning(
            clip, 0.86 + 0.01 * near, 1.5 + 0.7 * turn, lean + 0.012 * shake[number, :2]
        )
        matrix = cv2.getPerspectiveTransform(*where)
        shown = cv2.warpPerspective(picture, matrix, (wide, tall), borderValue=(24, 22, 20))
        return cv2.GaussianBlur(shown, (0, 0), 1.0) * 0.8 + 25

    return Posted(numbered(clip, put), names=said("screen recording"), crf=28)


# -- with other films --------------------------------------------------------------------------


def split_screen(clip: Clip, given: With) -> Posted:
    other, right = given.others[1], given.seed % 2
    tall, wide = other.pictures.shape[1:3]
    half = wide // 2
    w = min(1.0, clip.pictures.shape[1] * half / tall / clip.pictures.shape[2])
    h = min(1.0, clip.pictures.shape[2] * tall / half / clip.pictures.shape[1])

    def put(ground: Any, picture: Pixels) -> None:  # noqa: ANN401
        ground[:, half * right :][:, :half] = filled(picture, half, tall)

    both = said("picture in picture", "crop")
    return Posted(
        beside(clip, other, put),
        names=both,
        box=((1 - w) / 2, (1 - h) / 2, w, h),
        otherwise=(said("picture in picture"),),
        holds=(FILLERS[1],),
    )


def compilation4(clip: Clip, given: With) -> Posted:
    """Put three and a half seconds of it third among four films."""
    before, after = (given.others[0].part(1, 2.6), given.others[1].part(3, 2.2)), given.others[2]
    return compiled(clip, before, stretch(clip, 0.3, 3.5), (after.part(2, 2.4),))


# -- sound -------------------------------------------------------------------------------------


def new_sound(clip: Clip, given: With) -> Posted:
    sound = hubbub(given.seed + 4000, clip.seconds)
    return Posted(replace(clip, sound=sound), names=said("new sound"), sound=False)


def muted(clip: Clip, _: With) -> Posted:
    return Posted(replace(clip, sound=None), names=said("without sound"), sound=False)


def sound_only(clip: Clip, given: With) -> Posted:
    # A picture of its own each: clips that bear one card would look like copies of one another.
    card = clips.drawn(given.seed + 400, 0.04, (640, 360)).pictures[0]
    words = ("listen to this", "recorded last night", "no pictures yet", "sound only", "who is it")
    written(card, (words[given.seed % 5],), 0.3 + given.seed % 3 * 0.2, WHITE)
    return Posted(still(clip, card), names=said("sound only"), silent=True)


# -- several at once ---------------------------------------------------------------------------


def social_square(clip: Clip, given: With) -> Posted:
    cut = _shaped(1.0)(clip, given)
    quick = paced(1.05)(cut.clip, given)
    lurid = toned(_saturated)(quick.clip, given).clip
    made = logo_moves(sized(lurid, 240), given).clip
    names = said("crop", "speed", "colour change", "logo")
    return Posted(made, quick.parts, names, cut.box, crf=33, audio=32_000)


def social_tall(clip: Clip, given: With) -> Posted:
    grain = _noised(7, 2, 30)(subtitles(clip, given).clip, given).clip
    made = blurred_bars(grain, given).clip
    names = said("blurred bars", "caption")
    return Posted(made, names=names, crf=32, audio=32_000, codecs=("libx265",))


ATTACKS: Final[dict[str, Attack]] = {
    "mpeg4": coded("mpeg4"),
    "hevc": coded("libx265", crf=34),
    "vp9, then h264": coded("libvpx-vp9", "libx264", crf=36),
    "120p": resized(120),
    "up to 720p": resized(720),
    "crop 5 %": crop5,
    "crop one side 15 %": crop_side,
    "crop square": _shaped(1.0),
    "crop 4:5": _shaped(0.8),
    "mirror": mirror,
    "mirror, crop, caption": mirror_crop_caption,
    "turn 90 right": turned(3, 26),
    "turn 180, poor": turned(2, 36),
    "tilt": tilt,
    "letterbox": letterbox,
    "white pillarbox": pillarbox,
    "blurred bars, square": blurred_bars,
    "caption bars, two": caption_bars,
    "subtitles": subtitles,
    "logo moves": logo_moves,
    "ticker": ticker,
    "stickers": stickers,
    "blurred patch": patch,
    "time stamp": time_stamp,
    "dark": toned(lambda p: p * 0.45),
    "gamma up": toned(lambda p: 255 * (p / 255) ** 0.5),
    "sepia": toned(lambda p: cv2.transform(p, _SEPIA)),
    "saturated": toned(_saturated),
    "stark grey": toned(_stark),
    "vignette": vignette,
    "sharpen": sharpen,
    "blur": blur,
    "film grain": _noised(14, 2, 26),
    "strong noise": _noised(32, 1, 30),
    "fade in and out": fade,
    "20 pictures/s": _rate(20),
    "10 pictures/s": _rate(10),
    "speed 1.25": paced(1.25, same_pitch=True),
    "speed 0.8": paced(0.8, same_pitch=True),
    "speed 1.05": paced(1.05),
    "excerpt 3 s": excerpt3,
    "loop": loop,
    "reversed": reverse,
    "screen, moire": screen_moire,
    "screen, shaken": screen_shaken,
    "inset 0.5": inset(0.5, 0.04, 0.06, 0),
    "inset 0.33": inset(0.33, 0.95, 0.92, 2),
    "split screen": split_screen,
    "compilation of 4": compilation4,
    "new sound": new_sound,
    "muted": muted,
    "sound only": sound_only,
    "social, square": social_square,
    "social, tall": social_tall,
}
NATIVE: Final = frozenset({"hevc", "letterbox", "dark"})
"""Attacks on a clip as large as its source is."""
SOUNDING: Final = frozenset({"new sound", "muted", "sound only"})
"""Attacks that need a clip with sound."""
