"""Fifty-odd ways to post a clip again that no rule was set on: other amounts, and other kinds.

Longer than 300 lines: one short function an attack, which belong beside one another.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import av
import cv2
import numpy as np

from bench.copies import clips
from bench.copies.attacks import Box, Made, With
from bench.copies.clips import RATE, Clip, Pixels
from bench.copies.fresh_scenes import hubbub, still

WIDEST: Final = 640
"""Longest side of what is attacked, but for `NATIVE` [px]."""
FILLERS: Final = ("filler-1", "filler-2", "filler-3")
Names = frozenset[str]
_WHITE: Final = (255, 255, 255)
_LAID: Final = tuple(
    frozenset(names) for names in (("logo",), ("caption",), ("overlay",), ("logo", "overlay"))
)
"""What may be said of things laid over a film that are neither a sign nor a sentence."""


@dataclass(frozen=True)
class Fresh(Made):
    """An attacked clip, and what else is right to say of it.

    Attributes:
        otherwise: Other sets of names that say what was done as well as `names` does.
        codecs: What it is encoded with, one after the other; H.264 comes last if none.
        holds: Other films of the library of which it holds pictures.
        silent: Whether only its sound is the source's.
    """

    otherwise: tuple[Names, ...] = ()
    codecs: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    silent: bool = False


Attack = Callable[[Clip, With], Fresh]


def _said(*names: str) -> Names:
    return frozenset(names)


def _each(clip: Clip, change: Callable[[Pixels], Any]) -> Clip:
    return replace(
        clip, pictures=np.stack([np.asarray(change(p), np.uint8) for p in clip.pictures])
    )


def _numbered(clip: Clip, change: Callable[[int, Pixels], Any]) -> Clip:
    changed = [np.asarray(change(n, p), np.uint8) for n, p in enumerate(clip.pictures)]
    return replace(clip, pictures=np.stack(changed))


def _sized(clip: Clip, short: int) -> Clip:
    tall, wide = clip.pictures.shape[1:3]
    scale = short / min(tall, wide)
    size = (round(wide * scale / 2) * 2, round(tall * scale / 2) * 2)
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return _each(clip, lambda p: cv2.resize(p, size, interpolation=way))


# -- encoded and scaled ------------------------------------------------------------------------


def _coded(*codecs: str, crf: int = 30) -> Attack:
    return lambda clip, _: Fresh(clip, codecs=codecs, crf=crf)


def _resized(short: int) -> Attack:
    return lambda clip, _: Fresh(_sized(clip, short), names=_said("scale"), crf=28)


# -- cut ---------------------------------------------------------------------------------------


def _cut(clip: Clip, x: float, y: float, w: float, h: float) -> Fresh:
    tall, wide = clip.pictures.shape[1:3]
    x0, x1 = (round(at * wide / 2) * 2 for at in (x, x + w))
    y0, y1 = (round(at * tall / 2) * 2 for at in (y, y + h))
    box: Box = (x0 / wide, y0 / tall, (x1 - x0) / wide, (y1 - y0) / tall)
    left = np.ascontiguousarray(clip.pictures[:, y0:y1, x0:x1])
    return Fresh(replace(clip, pictures=left), names=_said("crop"), box=box)


def crop5(clip: Clip, _: With) -> Fresh:
    return _cut(clip, 0.025, 0.025, 0.95, 0.95)


def crop_side(clip: Clip, given: With) -> Fresh:
    if given.seed % 2:
        return _cut(clip, 0, 0, 1, 0.85)
    return _cut(clip, 0.15, 0, 0.85, 1)


def _shaped(ratio: float) -> Attack:
    def cut(clip: Clip, _: With) -> Fresh:
        tall, wide = clip.pictures.shape[1:3]
        w, h = min(1.0, tall * ratio / wide), min(1.0, wide / ratio / tall)
        return _cut(clip, (1 - w) / 2, (1 - h) / 2, w, h)

    return cut


# -- turned ------------------------------------------------------------------------------------


def mirror(clip: Clip, _: With) -> Fresh:
    flipped = np.ascontiguousarray(clip.pictures[:, :, ::-1])
    return Fresh(replace(clip, pictures=flipped), names=_said("mirror"))


def mirror_crop_caption(clip: Clip, given: With) -> Fresh:
    cut = _cut(mirror(clip, given).clip, 0.04, 0.08, 0.88, 0.9)
    x, y, w, h = cut.box or (0, 0, 1, 1)
    return replace(
        cut,
        clip=_lines(cut.clip, ("they told us to wait",), 0.9),
        names=_said("mirror", "crop", "caption"),
        box=(1 - x - w, y, w, h),
    )


def _turned(times: int, crf: int) -> Attack:
    def turn(clip: Clip, _: With) -> Fresh:
        turned = np.ascontiguousarray(np.rot90(clip.pictures, times, axes=(1, 2)))
        return Fresh(replace(clip, pictures=turned), names=_said("rotation"), crf=crf)

    return turn


def tilt(clip: Clip, given: With) -> Fresh:
    tall, wide = clip.pictures.shape[1:3]
    matrix = cv2.getRotationMatrix2D((wide / 2, tall / 2), (3.5, -4.0)[given.seed % 2], 1.0)
    turned = _each(clip, lambda p: cv2.warpAffine(p, matrix, (wide, tall)))
    return Fresh(turned, names=_said("rotation"), otherwise=(_said("rotation", "crop"),))


# -- bars beside it ----------------------------------------------------------------------------


def _on(clip: Clip, ratio: float, ground: Callable[[Pixels, int, int], Any]) -> tuple[Clip, bool]:
    """Put a clip on a larger ground; say whether bars are above and below it."""
    tall, wide = clip.pictures.shape[1:3]
    high = wide / tall > ratio
    size = (wide, round(wide / ratio / 2) * 2) if high else (round(tall * ratio / 2) * 2, tall)
    x, y = (size[0] - wide) // 2, (size[1] - tall) // 2

    def put(picture: Pixels) -> Any:  # noqa: ANN401
        whole = ground(picture, *size)
        whole[y : y + tall, x : x + wide] = picture
        return whole

    return _each(clip, put), high


def letterbox(clip: Clip, _: With) -> Fresh:
    tall, wide = clip.pictures.shape[1:3]
    made, _high = _on(clip, wide / tall * 0.74, lambda _p, w, h: np.zeros((h, w, 3), np.uint8))
    return Fresh(made, names=_said("letterbox"))


def pillarbox(clip: Clip, _: With) -> Fresh:
    tall, wide = clip.pictures.shape[1:3]
    made, _high = _on(clip, wide / tall * 1.4, lambda _p, w, h: np.full((h, w, 3), 255, np.uint8))
    return Fresh(made, names=_said("pillarbox"))


def blurred_bars(clip: Clip, _: With) -> Fresh:
    def blur(picture: Pixels, wide: int, tall: int) -> Any:  # noqa: ANN401
        small = cv2.resize(_filled(picture, wide, tall), (wide // 4, tall // 4))
        return cv2.resize(cv2.GaussianBlur(small, (0, 0), 5), (wide, tall)) // 3 * 2

    return Fresh(_on(clip, 1.0, blur)[0], names=_said("blurred bars"))


def _filled(picture: Pixels, wide: int, tall: int) -> Pixels:
    scale = max(wide / picture.shape[1], tall / picture.shape[0])
    grown = cv2.resize(picture, None, fx=scale + 1e-3, fy=scale + 1e-3)
    left, top = (grown.shape[1] - wide) // 2, (grown.shape[0] - tall) // 2
    return np.asarray(grown[top : top + tall, left : left + wide], np.uint8)


def caption_bars(clip: Clip, given: With) -> Fresh:
    tall, wide = clip.pictures.shape[1:3]
    head, foot = (np.full((round(tall * s / 2) * 2, wide, 3), c, np.uint8)
                  for s, c in ((0.2, 20), (0.13, 240)))  # fmt: skip
    _written(head, ("NOBODY SAW THIS COMING",), 0.6, _WHITE)
    _written(foot, (f"wait for second {given.seed + 2}",), 0.7, (10, 10, 10))
    made = _each(clip, lambda p: np.vstack([head, p, foot]))
    return Fresh(made, names=_said("caption bar"))


# -- laid over it ------------------------------------------------------------------------------


def _written(picture: Pixels, lines: Sequence[str], y: float, colour: Any) -> None:  # noqa: ANN401
    tall, wide = picture.shape[:2]
    for number, words in enumerate(lines):
        scale = wide / 620
        (long, high), _ = cv2.getTextSize(words, cv2.FONT_HERSHEY_DUPLEX, scale, 1)
        at = ((wide - long) // 2, round(tall * y) + number * round(high * 1.6))
        for each, thick in (((0, 0, 0), 4), (colour, 1)):
            if thick == 1 or sum(colour) > 300:
                cv2.putText(
                    picture, words, at, cv2.FONT_HERSHEY_DUPLEX, scale, each, thick, cv2.LINE_AA
                )


def _lines(clip: Clip, lines: Sequence[str], y: float, every: int = 0) -> Clip:
    def put(number: int, picture: Pixels) -> Pixels:
        picture = picture.copy()
        shown = lines[number // every % 2 * 2 :][:2] if every else lines
        _written(picture, shown, y, (255, 255, 120) if every else _WHITE)
        return picture

    return _numbered(clip, put)


def subtitles(clip: Clip, _: With) -> Fresh:
    lines = ("I had been standing there", "since before it was light", "and then the others",
             "came down from the ridge")  # fmt: skip
    return Fresh(_lines(clip, lines, 0.84, round(clip.fps * 2)), names=_said("caption"))


def logo_moves(clip: Clip, _: With) -> Fresh:
    tall, wide = clip.pictures.shape[1:3]
    size, every = round(min(tall, wide) * 0.14), max(1, round(clip.fps * 2))

    def put(number: int, picture: Pixels) -> Pixels:
        picture, corner = picture.copy(), number // every % 4
        x = (size, wide - size)[corner in {1, 2}]
        y = (size, tall - size)[corner in {2, 3}]
        cv2.circle(picture, (x, y), size * 3 // 4, (20, 90, 190), -1, cv2.LINE_AA)
        cv2.circle(picture, (x, y), size // 2, _WHITE, 3, cv2.LINE_AA)
        cv2.putText(picture, "7", (x - 7, y + 9), 2, 0.9, _WHITE, 2, cv2.LINE_AA)
        return picture

    return Fresh(_numbered(clip, put), names=_said("logo"), otherwise=(_said("caption"),))


def tickered(clip: Clip, words: str = "STORM CLOSES TWO PASSES +++ FERRY LATE +++ ") -> Clip:
    """Lay a band at the foot of a clip in which words run."""
    tall, wide = clip.pictures.shape[1:3]
    high = round(tall * 0.09)
    band = np.full((high, wide * 4, 3), (150, 15, 20), np.uint8)
    scale = high / 36
    cv2.putText(band, words * 4, (wide, high * 3 // 4), 2, scale, _WHITE, 1, cv2.LINE_AA)
    pace = 90 / float(clip.fps) * wide / 640

    def put(number: int, picture: Pixels) -> Pixels:
        picture, left = picture.copy(), int(number * pace) + wide // 2
        picture[tall - high - 6 : tall - 6] = band[:, left : left + wide]
        return picture

    return _numbered(clip, put)


def ticker(clip: Clip, _: With) -> Fresh:
    others = (_said("caption bar"), *_LAID)
    return Fresh(tickered(clip), names=_said("caption"), otherwise=others)


def stickers(clip: Clip, _: With) -> Fresh:
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

    return Fresh(_each(clip, put), names=_said("logo"), otherwise=_LAID)


def patch(clip: Clip, _: With) -> Fresh:
    tall, wide = clip.pictures.shape[1:3]
    x0, x1, y0, y1 = wide * 36 // 100, wide * 64 // 100, tall * 34 // 100, tall * 66 // 100

    def put(picture: Pixels) -> Pixels:
        picture = picture.copy()
        picture[y0:y1, x0:x1] = cv2.GaussianBlur(picture[y0:y1, x0:x1], (0, 0), wide / 40)
        return picture

    return Fresh(_each(clip, put), otherwise=_LAID)


def time_stamp(clip: Clip, _: With) -> Fresh:
    tall, wide = clip.pictures.shape[1:3]

    def put(number: int, picture: Pixels) -> Pixels:
        picture, second = picture.copy(), number / float(clip.fps)
        words = f"CAM03 2019-11-{9 + int(second) % 2:02} 04:17:{second + 11:05.2f}"
        at = (wide // 30, tall // 12)
        cv2.putText(picture, words, at, 1, wide / 420, (0, 0, 0), 4, cv2.LINE_AA)
        cv2.putText(picture, words, at, 1, wide / 420, (240, 240, 240), 1, cv2.LINE_AA)
        return picture

    return Fresh(_numbered(clip, put), names=_said("caption"), otherwise=_LAID)


# -- light and grain ---------------------------------------------------------------------------


def _toned(change: Callable[[Any], Any]) -> Attack:
    def tone(clip: Clip, _: With) -> Fresh:
        return Fresh(
            _each(clip, lambda p: np.clip(change(p.astype(np.float32)), 0, 255)),
            names=_said("colour change"),
        )

    return tone


_GREY: Final = np.array([0.299, 0.587, 0.114], np.float32)
_SEPIA: Final = np.array(
    [[0.393, 0.769, 0.189], [0.349, 0.686, 0.168], [0.272, 0.534, 0.131]], np.float32
)


def _grey(p: Any) -> Any:  # noqa: ANN401
    return cv2.transform(p, _GREY[None])[..., None]


def _saturated(p: Any) -> Any:  # noqa: ANN401
    return _grey(p) + 1.9 * (p - _grey(p))


def _stark(p: Any) -> Any:  # noqa: ANN401
    return np.repeat((_grey(p) - 120) * 2.2 + 128, 3, 2)


def vignette(clip: Clip, _: With) -> Fresh:
    tall, wide = clip.pictures.shape[1:3]
    y, x = np.mgrid[-1 : 1 : tall * 1j, -1 : 1 : wide * 1j]
    dark = np.clip(1.1 - 0.5 * (x**2 + y**2), 0.1, 1)[..., None].astype(np.float32)
    return Fresh(
        _each(clip, lambda p: p * dark), names=_said("colour change"), otherwise=(_said(),)
    )


def sharpen(clip: Clip, _: With) -> Fresh:
    made = _each(clip, lambda p: cv2.addWeighted(p, 2.4, cv2.GaussianBlur(p, (0, 0), 2), -1.4, 0))
    return Fresh(made)


def blur(clip: Clip, _: With) -> Fresh:
    sigma = min(clip.pictures.shape[1:3]) / 160
    return Fresh(_each(clip, lambda p: cv2.GaussianBlur(p, (0, 0), sigma)))


def _noised(sigma: float, coarse: int, crf: int) -> Attack:
    def noise(clip: Clip, given: With) -> Fresh:
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

        return Fresh(_numbered(clip, put), crf=crf)

    return noise


def fade(clip: Clip, _: With) -> Fresh:
    count, long = len(clip.pictures), max(2, round(clip.fps))

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        return picture * min(1.0, (number + 1) / long, (count - number) / long)

    return Fresh(_numbered(clip, put), otherwise=(_said("colour change"),))


# -- time --------------------------------------------------------------------------------------


def _rate(wanted: int) -> Attack:
    def fewer(clip: Clip, _: With) -> Fresh:
        count = int(clip.seconds * wanted)
        at = (np.arange(count) * float(clip.fps) / wanted + 1e-6).astype(int)
        return Fresh(
            Clip(clip.pictures[at], Fraction(wanted), clip.sound), names=_said("frame rate")
        )

    return fewer


def _paced(pace: float, *, same_pitch: bool = False) -> Attack:
    def change(clip: Clip, _: With) -> Fresh:
        at = (np.arange(int(len(clip.pictures) / pace)) * pace + 1e-6).astype(int)
        sound = clip.sound
        if sound is not None and same_pitch:
            sound = _tempo(sound, pace)
        elif sound is not None:
            steps = np.arange(int(len(sound) / pace)) * pace
            sound = np.interp(steps, np.arange(len(sound)), sound).astype(np.float32)
        made = Clip(clip.pictures[at], clip.fps, sound)
        return Fresh(made, ((0.0, made.seconds, 0.0, made.seconds * pace),), _said("speed"))

    return change


def _tempo(sound: clips.Samples, pace: float) -> clips.Samples:
    """Play sound faster or slower at the same pitch."""
    graph = av.filter.Graph()
    source = graph.add_abuffer(
        format="flt", sample_rate=RATE, layout="mono", time_base=Fraction(1, RATE)
    )
    tempo, sink = graph.add("atempo", str(pace)), graph.add("abuffersink")
    source.link_to(tempo)
    tempo.link_to(sink)
    graph.configure()
    block = av.AudioFrame.from_ndarray(sound[None], format="flt", layout="mono")
    block.sample_rate, block.pts, block.time_base = RATE, 0, Fraction(1, RATE)
    graph.push(block)
    graph.push(None)
    pieces: list[Any] = []
    while True:
        try:
            pieces.append(graph.pull().to_ndarray()[0])
        except (av.error.EOFError, av.error.BlockingIOError):
            return np.concatenate(pieces).astype(np.float32)


def excerpt3(clip: Clip, _: With) -> Fresh:
    cut, start = _middle(clip, 0.35, 3.0)
    return Fresh(cut, ((0.0, cut.seconds, start, start + cut.seconds),))


def _middle(clip: Clip, share: float, seconds: float) -> tuple[Clip, float]:
    """Return a stretch and where it really starts [s]: at a picture."""
    start = round(clip.seconds * share * clip.fps) / float(clip.fps)
    return clip.part(start, seconds), start


def loop(clip: Clip, _: With) -> Fresh:
    cut, start = _middle(clip, 0.25, 3.5)
    long = cut.seconds
    sound = None if cut.sound is None else np.concatenate([cut.sound, cut.sound])
    made = Clip(np.concatenate([cut.pictures, cut.pictures]), cut.fps, sound)
    parts = tuple((n * long, (n + 1) * long, start, start + long) for n in range(2))
    return Fresh(made, parts, otherwise=(_said("loop"),))


def reverse(clip: Clip, _: With) -> Fresh:
    sound = None if clip.sound is None else np.ascontiguousarray(clip.sound[::-1])
    made = Clip(np.ascontiguousarray(clip.pictures[::-1]), clip.fps, sound)
    return Fresh(made, names=_said("reversed"))


# -- filmed from a screen ----------------------------------------------------------------------


def _seen(clip: Clip, scale: float, turn: float, lean: Any) -> Any:  # noqa: ANN401
    """Return where the corners of a screen are seen, and where they are."""
    tall, wide = clip.pictures.shape[1:3]
    corners = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], np.float32)
    matrix = cv2.getRotationMatrix2D((wide / 2, tall / 2), turn, scale)
    seen = corners @ matrix[:, :2].T + matrix[:, 2] + np.array(lean) * (wide, tall)
    return corners, seen.astype(np.float32)


def screen_moire(clip: Clip, given: With) -> Fresh:
    """Film a screen from the other side: a fine pattern, scan lines, a bright band that wanders."""
    tall, wide = clip.pictures.shape[1:3]
    lean = [(0.0, 0.0), (0.01, 0.03), (-0.01, -0.02), (0.02, 0.01)]
    matrix = cv2.getPerspectiveTransform(*_seen(clip, 0.82, -3.0, lean))
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

    return Fresh(_numbered(clip, put), names=_said("screen recording"), crf=28)


def screen_shaken(clip: Clip, given: With) -> Fresh:
    """Film a screen with a hand that does not keep still."""
    tall, wide = clip.pictures.shape[1:3]
    rng = np.random.default_rng(given.seed + 6)
    shake = cv2.GaussianBlur(rng.normal(0, 1, (len(clip.pictures), 4)), (1, 0), sigmaX=1, sigmaY=5)
    shake *= 1 / np.std(shake, 0)
    lean = np.array([(0.01, 0.0), (-0.01, 0.015), (0.0, -0.01), (0.015, 0.01)])

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        _, _, turn, near = shake[number]
        where = _seen(clip, 0.86 + 0.01 * near, 1.5 + 0.7 * turn, lean + 0.012 * shake[number, :2])
        matrix = cv2.getPerspectiveTransform(*where)
        shown = cv2.warpPerspective(picture, matrix, (wide, tall), borderValue=(24, 22, 20))
        return cv2.GaussianBlur(shown, (0, 0), 1.0) * 0.8 + 25

    return Fresh(_numbered(clip, put), names=_said("screen recording"), crf=28)


# -- with other films --------------------------------------------------------------------------


def _beside(clip: Clip, other: Clip, put: Callable[[Any, Pixels], None]) -> Clip:
    """Put each picture of a clip onto that of another film at the time."""

    def place(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        at = min(int(number * other.fps / clip.fps), len(other.pictures) - 1)
        ground = other.pictures[at].copy()
        put(ground, picture)
        return ground

    return _numbered(clip, place)


def _inset(share: float, x: float, y: float, filler: int) -> Attack:
    def put_in(clip: Clip, given: With) -> Fresh:
        other = given.others[filler]
        tall, wide = other.pictures.shape[1:3]
        scale = share * min(wide / clip.pictures.shape[2], tall / clip.pictures.shape[1])
        w, h = round(clip.pictures.shape[2] * scale), round(clip.pictures.shape[1] * scale)
        left, top = round((wide - w) * x), round((tall - h) * y)

        def put(ground: Any, picture: Pixels) -> None:  # noqa: ANN401
            inner = cv2.resize(picture, (w, h), interpolation=cv2.INTER_AREA)
            ground[top : top + h, left : left + w] = inner

        made = _beside(clip, other, put)
        return Fresh(made, names=_said("picture in picture"), holds=(FILLERS[filler],))

    return put_in


def split_screen(clip: Clip, given: With) -> Fresh:
    other, right = given.others[1], given.seed % 2
    tall, wide = other.pictures.shape[1:3]
    half = wide // 2
    w = min(1.0, clip.pictures.shape[1] * half / tall / clip.pictures.shape[2])
    h = min(1.0, clip.pictures.shape[2] * tall / half / clip.pictures.shape[1])

    def put(ground: Any, picture: Pixels) -> None:  # noqa: ANN401
        ground[:, half * right :][:, :half] = _filled(picture, half, tall)

    both = _said("picture in picture", "crop")
    return Fresh(
        _beside(clip, other, put),
        names=both,
        box=((1 - w) / 2, (1 - h) / 2, w, h),
        otherwise=(_said("picture in picture"),),
        holds=(FILLERS[1],),
    )


def compilation4(clip: Clip, given: With) -> Fresh:
    """Put three and a half seconds of it third among four films."""
    tall, wide = clip.pictures.shape[1:3]
    middle, start = _middle(clip, 0.3, 3.5)
    pieces = [given.others[0].part(1, 2.6), given.others[1].part(3, 2.2), middle,
              given.others[2].part(2, 2.4)]  # fmt: skip
    pictures: list[Pixels] = []
    sounds: list[Any] = []
    first = 0.0
    for piece in pieces:
        if piece is middle:
            first = len(pictures) / float(clip.fps)
        count = round(piece.seconds * clip.fps)
        at = (np.arange(count) * float(piece.fps / clip.fps) + 1e-6).astype(int)
        pictures += [
            _filled(piece.pictures[min(n, len(piece.pictures) - 1)], wide, tall) for n in at
        ]
        length = round(len(pictures) / clip.fps * RATE) - sum(map(len, sounds))
        sound = np.zeros(0, np.float32) if piece.sound is None else piece.sound[:length]
        sounds.append(np.pad(sound, (0, length - len(sound))))
    made = Clip(np.stack(pictures), clip.fps, np.concatenate(sounds))
    part = (first, first + middle.seconds, start, start + middle.seconds)
    return Fresh(made, (part,), _said("compilation"), holds=FILLERS)


# -- sound -------------------------------------------------------------------------------------


def new_sound(clip: Clip, given: With) -> Fresh:
    sound = hubbub(given.seed + 4000, clip.seconds)
    return Fresh(replace(clip, sound=sound), names=_said("new sound"), sound=False)


def muted(clip: Clip, _: With) -> Fresh:
    return Fresh(replace(clip, sound=None), names=_said("without sound"), sound=False)


def sound_only(clip: Clip, given: With) -> Fresh:
    # A picture of its own each: clips that bear one card would look like copies of one another.
    card = clips.drawn(given.seed + 400, 0.04, (640, 360)).pictures[0]
    said = ("listen to this", "recorded last night", "no pictures yet", "sound only", "who is it")
    _written(card, (said[given.seed % 5],), 0.3 + given.seed % 3 * 0.2, _WHITE)
    return Fresh(still(clip, card), names=_said("sound only"), silent=True)


# -- several at once ---------------------------------------------------------------------------


def social_square(clip: Clip, given: With) -> Fresh:
    cut = _shaped(1.0)(clip, given)
    paced = _paced(1.05)(cut.clip, given)
    toned = _toned(_saturated)(paced.clip, given).clip
    made = logo_moves(_sized(toned, 240), given).clip
    names = _said("crop", "speed", "colour change", "logo")
    return Fresh(made, paced.parts, names, cut.box, crf=33, audio=32_000)


def social_tall(clip: Clip, given: With) -> Fresh:
    grain = _noised(7, 2, 30)(subtitles(clip, given).clip, given).clip
    made = blurred_bars(grain, given).clip
    names = _said("blurred bars", "caption")
    return Fresh(made, names=names, crf=32, audio=32_000, codecs=("hevc",))


ATTACKS: Final[dict[str, Attack]] = {
    "mpeg4": _coded("mpeg4"),
    "hevc": _coded("libx265", crf=34),
    "vp9, then h264": _coded("libvpx-vp9", "libx264", crf=36),
    "120p": _resized(120),
    "up to 720p": _resized(720),
    "crop 5 %": crop5,
    "crop one side 15 %": crop_side,
    "crop square": _shaped(1.0),
    "crop 4:5": _shaped(0.8),
    "mirror": mirror,
    "mirror, crop, caption": mirror_crop_caption,
    "turn 90 right": _turned(3, 26),
    "turn 180, poor": _turned(2, 36),
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
    "dark": _toned(lambda p: p * 0.45),
    "gamma up": _toned(lambda p: 255 * (p / 255) ** 0.5),
    "sepia": _toned(lambda p: cv2.transform(p, _SEPIA)),
    "saturated": _toned(_saturated),
    "stark grey": _toned(_stark),
    "vignette": vignette,
    "sharpen": sharpen,
    "blur": blur,
    "film grain": _noised(14, 2, 26),
    "strong noise": _noised(32, 1, 30),
    "fade in and out": fade,
    "20 pictures/s": _rate(20),
    "10 pictures/s": _rate(10),
    "speed 1.25": _paced(1.25, same_pitch=True),
    "speed 0.8": _paced(0.8, same_pitch=True),
    "speed 1.05": _paced(1.05),
    "excerpt 3 s": excerpt3,
    "loop": loop,
    "reversed": reverse,
    "screen, moire": screen_moire,
    "screen, shaken": screen_shaken,
    "inset 0.5": _inset(0.5, 0.04, 0.06, 0),
    "inset 0.33": _inset(0.33, 0.95, 0.92, 2),
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


def encoded(made: Fresh, path: Path) -> None:
    """Write an attacked clip as MP4, with the codecs that it asks for, one after the other.

    Args:
        made: The clip.
        path: Where to.
    """
    clip, codecs = made.clip, list(made.codecs or ("libx264",))
    while codecs:
        codec = codecs.pop(0)
        part = path.with_suffix(".part.mp4")
        if codec == "libx264":
            clips.encoded(clip, part, crf=made.crf, audio=made.audio)
        else:
            _by(clip, part, "libx265" if codec == "hevc" else codec, made)
        if codecs:
            again = clips.decoded(part, 0, 1e9, 4096)
            clip = Clip(again.pictures, clip.fps, clip.sound)
        part.replace(path)


def _by(clip: Clip, path: Path, codec: str, made: Fresh) -> None:
    """Encode a clip with another codec than H.264, its sound as AAC."""
    options = {
        "mpeg4": {"qmin": "6", "qmax": "9"},
        "libx265": {
            "preset": "ultrafast",
            "crf": str(made.crf),
            "x265-params": "log-level=error:pools=1:frame-threads=1",
        },
        "libvpx-vp9": {"deadline": "realtime", "cpu-used": "8", "crf": str(made.crf), "b": "0"},
    }[codec]
    height, width = (side // 2 * 2 for side in clip.pictures.shape[1:3])
    with av.open(str(path), "w") as out:
        video: Any = out.add_stream(codec, rate=clip.fps)
        video.width, video.height, video.pix_fmt = width, height, "yuv420p"
        video.options = options
        video.gop_size = 90
        audible: Any = None
        if clip.sound is not None:
            audible = out.add_stream("aac", rate=RATE, layout="mono")
            audible.bit_rate = made.audio
        for number, pixels in enumerate(clip.pictures):
            plain = np.ascontiguousarray(pixels[:height, :width])
            frame = av.VideoFrame.from_ndarray(plain, format="rgb24")
            frame.pts, frame.time_base = number, 1 / clip.fps
            out.mux(video.encode(frame))
        out.mux(video.encode())
        if audible is not None and clip.sound is not None:
            block = av.AudioFrame.from_ndarray(clip.sound[None], format="flt", layout="mono")
            block.sample_rate, block.pts, block.time_base = RATE, 0, Fraction(1, RATE)
            resampler = av.AudioResampler(format="fltp", layout="mono", rate=RATE, frame_size=1024)
            for piece in [*resampler.resample(block), *resampler.resample(None)]:
                out.mux(audible.encode(piece))
            out.mux(audible.encode())
