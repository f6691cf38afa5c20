"""What the attacks of the unseen sets are made of: cutting, bars, writing, pace, other films.

`bench.copies.fresh_attacks`, `third_attacks` and `fourth_attacks` say what is done with it. The
attacks of the set that thresholds were set on (`bench.copies.attacks`) have their own ways.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np

from bench.copies import clips
from bench.copies.attacks import Box, Made, With
from bench.copies.clips import RATE, Clip, Pixels, each, filled, tempo

os.environ.setdefault("SVT_LOG", "1")  # AV1's encoder would tell about itself otherwise
FILLERS: Final = ("filler-1", "filler-2", "filler-3")
"""The films of a library that are spliced with others, as `With.others` holds them."""
Names = frozenset[str]
WHITE: Final = (255, 255, 255)
LAID: Final = tuple(
    frozenset(names) for names in (("logo",), ("caption",), ("overlay",), ("logo", "overlay"))
)
"""What may be said of things laid over a film that are neither a sign nor a sentence."""


@dataclass(frozen=True)
class Posted(Made):
    """An attacked clip, and what else is right to say of it.

    Attributes:
        otherwise: Other sets of names that say what was done as well as `names` does.
        codecs: What it is encoded with, one after the other; H.264 comes last if none.
        holds: Other films of the library of which it holds pictures.
        silent: Whether only its sound is the source's.
        laid: What stands where in its picture, 0 to 1; what moves, where it is at first.
    """

    otherwise: tuple[Names, ...] = ()
    codecs: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    silent: bool = False
    laid: tuple[tuple[str, Box], ...] = ()


Attack = Callable[[Clip, With], Posted]


def said(*names: str) -> Names:
    return frozenset(names)


def numbered(clip: Clip, change: Callable[[int, Pixels], Any]) -> Clip:
    """Change each picture of a clip, told which one it is."""
    changed = [np.asarray(change(n, p), np.uint8) for n, p in enumerate(clip.pictures)]
    return replace(clip, pictures=np.stack(changed))


def sized(clip: Clip, short: int) -> Clip:
    """Scale a clip to a shorter side [px]."""
    tall, wide = clip.pictures.shape[1:3]
    scale = short / min(tall, wide)
    size = (round(wide * scale / 2) * 2, round(tall * scale / 2) * 2)
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return each(clip, lambda p: cv2.resize(p, size, interpolation=way))


def stretch(clip: Clip, share: float, seconds: float) -> tuple[Clip, float]:
    """Return a stretch and where it really starts [s]: at a picture."""
    start = round(clip.seconds * share * clip.fps) / float(clip.fps)
    return clip.part(start, seconds), start


# -- each an attack ----------------------------------------------------------------------------


def coded(*codecs: str, crf: int = 30, audio: int = 64_000) -> Attack:
    return lambda clip, _: Posted(clip, codecs=codecs, crf=crf, audio=audio)


def resized(short: int, crf: int = 28) -> Attack:
    return lambda clip, _: Posted(sized(clip, short), names=said("scale"), crf=crf)


def cropped(clip: Clip, x: float, y: float, w: float, h: float) -> Posted:
    """Keep a rectangle, in parts of the picture."""
    tall, wide = clip.pictures.shape[1:3]
    x0, x1 = (round(at * wide / 2) * 2 for at in (x, x + w))
    y0, y1 = (round(at * tall / 2) * 2 for at in (y, y + h))
    box: Box = (x0 / wide, y0 / tall, (x1 - x0) / wide, (y1 - y0) / tall)
    left = np.ascontiguousarray(clip.pictures[:, y0:y1, x0:x1])
    return Posted(replace(clip, pictures=left), names=said("crop"), box=box)


def mirror(clip: Clip, _: With) -> Posted:
    flipped = np.ascontiguousarray(clip.pictures[:, :, ::-1])
    return Posted(replace(clip, pictures=flipped), names=said("mirror"))


def mirrored_box(box: Box | None) -> Box:
    """Return where a rectangle of a mirrored picture is in the picture."""
    x, y, w, h = box or (0, 0, 1, 1)
    return 1 - x - w, y, w, h


def turned(times: int, crf: int) -> Attack:
    def turn(clip: Clip, _: With) -> Posted:
        pictures = np.ascontiguousarray(np.rot90(clip.pictures, times, axes=(1, 2)))
        return Posted(replace(clip, pictures=pictures), names=said("rotation"), crf=crf)

    return turn


def toned(change: Callable[[Any], Any]) -> Attack:
    def tone(clip: Clip, _: With) -> Posted:
        made = each(clip, lambda p: np.clip(change(p.astype(np.float32)), 0, 255))
        return Posted(made, names=said("colour change"))

    return tone


_GREY: Final = np.array([0.299, 0.587, 0.114], np.float32)


def grey(p: Any) -> Any:  # noqa: ANN401
    return cv2.transform(p, _GREY[None])[..., None]


def paced(pace: float, *, same_pitch: bool = False) -> Attack:
    def change(clip: Clip, _: With) -> Posted:
        at = (np.arange(int(len(clip.pictures) / pace)) * pace + 1e-6).astype(int)
        sound = clip.sound
        if sound is not None and same_pitch:
            sound = tempo(sound, pace)
        elif sound is not None:
            steps = np.arange(int(len(sound) / pace)) * pace
            sound = np.interp(steps, np.arange(len(sound)), sound).astype(np.float32)
        made = Clip(clip.pictures[at], clip.fps, sound)
        return Posted(made, ((0.0, made.seconds, 0.0, made.seconds * pace),), said("speed"))

    return change


# -- more room, and what stands there ----------------------------------------------------------


def on_ground(clip: Clip, ratio: float, ground: Callable[[Pixels, int, int], Any]) -> Clip:
    """Put a clip on a larger ground of another ratio of width to height."""
    tall, wide = clip.pictures.shape[1:3]
    high = wide / tall > ratio
    size = (wide, round(wide / ratio / 2) * 2) if high else (round(tall * ratio / 2) * 2, tall)
    x, y = (size[0] - wide) // 2, (size[1] - tall) // 2

    def put(picture: Pixels) -> Any:  # noqa: ANN401
        whole = ground(picture, *size)
        whole[y : y + tall, x : x + wide] = picture
        return whole

    return each(clip, put)


def plain(shade: int) -> Callable[[Pixels, int, int], Any]:
    """Return a ground of one shade of grey."""
    return lambda _, wide, tall: np.full((tall, wide, 3), shade, np.uint8)


def blurred_ground(picture: Pixels, wide: int, tall: int) -> Any:  # noqa: ANN401
    """Return the picture itself as a ground: grown, blurred, darkened."""
    small = cv2.resize(filled(picture, wide, tall), (wide // 4, tall // 4))
    return cv2.resize(cv2.GaussianBlur(small, (0, 0), 5), (wide, tall)) // 3 * 2


def written(picture: Pixels, lines: Sequence[str], y: float, colour: Any) -> None:  # noqa: ANN401
    """Write lines across a picture, the first at a height in parts of the picture."""
    tall, wide = picture.shape[:2]
    for number, words in enumerate(lines):
        scale = wide / 620
        (long, high), _ = cv2.getTextSize(words, cv2.FONT_HERSHEY_DUPLEX, scale, 1)
        at = ((wide - long) // 2, round(tall * y) + number * round(high * 1.6))
        for shade, thick in (((0, 0, 0), 4), (colour, 1)):
            if thick == 1 or sum(colour) > 300:
                cv2.putText(
                    picture, words, at, cv2.FONT_HERSHEY_DUPLEX, scale, shade, thick, cv2.LINE_AA
                )


def leaning(clip: Clip, scale: float, turn: float, lean: Any) -> Any:  # noqa: ANN401
    """Return where the corners of a screen are seen, and where they are."""
    tall, wide = clip.pictures.shape[1:3]
    corners = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], np.float32)
    matrix = cv2.getRotationMatrix2D((wide / 2, tall / 2), turn, scale)
    seen = corners @ matrix[:, :2].T + matrix[:, 2] + np.array(lean) * (wide, tall)
    return corners, seen.astype(np.float32)


# -- with other films --------------------------------------------------------------------------


def beside(clip: Clip, other: Clip, put: Callable[[Any, Pixels], None]) -> Clip:
    """Put each picture of a clip onto that of another film at the time."""

    def place(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        at = min(int(number * other.fps / clip.fps), len(other.pictures) - 1)
        ground = other.pictures[at].copy()
        put(ground, picture)
        return ground

    return numbered(clip, place)


def inset(share: float, x: float, y: float, filler: int) -> Attack:
    def put_in(clip: Clip, given: With) -> Posted:
        other = given.others[filler]
        tall, wide = other.pictures.shape[1:3]
        scale = share * min(wide / clip.pictures.shape[2], tall / clip.pictures.shape[1])
        w, h = round(clip.pictures.shape[2] * scale), round(clip.pictures.shape[1] * scale)
        left, top = round((wide - w) * x), round((tall - h) * y)

        def put(ground: Any, picture: Pixels) -> None:  # noqa: ANN401
            inner = cv2.resize(picture, (w, h), interpolation=cv2.INTER_AREA)
            ground[top : top + h, left : left + w] = inner

        made = beside(clip, other, put)
        return Posted(made, names=said("picture in picture"), holds=(FILLERS[filler],))

    return put_in


def strung(pieces: Sequence[Clip], like: Clip) -> Clip:
    """Put pieces one after the other, of the size and pace of a clip, each with its sound."""
    tall, wide = like.pictures.shape[1:3]
    pictures: list[Pixels] = []
    sounds: list[Any] = []
    for piece in pieces:
        count = round(piece.seconds * like.fps)
        at = (np.arange(count) * float(piece.fps / like.fps) + 1e-6).astype(int)
        pictures += [
            filled(piece.pictures[min(n, len(piece.pictures) - 1)], wide, tall) for n in at
        ]
        length = round(len(pictures) / like.fps * RATE) - sum(map(len, sounds))
        sound = np.zeros(0, np.float32) if piece.sound is None else piece.sound[:length]
        sounds.append(np.pad(sound, (0, length - len(sound))))
    return Clip(np.stack(pictures), like.fps, np.concatenate(sounds))


def compiled(
    clip: Clip,
    before: Sequence[Clip],
    piece: tuple[Clip, float],
    after: Sequence[Clip],
    holds: tuple[str, ...] = FILLERS,
) -> Posted:
    """Put a stretch of a clip, and when it starts [s], between pieces of other films."""
    middle, start = piece
    made = strung([*before, middle, *after], clip)
    first = sum(round(each.seconds * clip.fps) for each in before) / float(clip.fps)
    part = (first, first + middle.seconds, start, start + middle.seconds)
    return Posted(made, (part,), said("compilation"), holds=holds)


# -- as files ----------------------------------------------------------------------------------


def encoded(made: Posted, path: Path) -> None:
    """Write an attacked clip as a file, with the codecs that it asks for, one after the other.

    Args:
        made: The clip.
        path: Where to; its ending says what the file is.
    """
    clip, codecs = made.clip, list(made.codecs or ("libx264",))
    while codecs:
        codec = codecs.pop(0)
        if codec == "libx264":
            clips.encoded(clip, path, crf=made.crf, audio=made.audio)
        else:
            options = {"g": "90", **_told(codec, made.crf)}
            clips.muxed(clip, path, codec, options, audio=made.audio)
        if codecs:
            again = clips.decoded(path, 0, 1e9, 4096)
            clip = Clip(again.pictures, clip.fps, clip.sound)


def _told(codec: str, crf: int) -> dict[str, str]:
    """Return what a codec is told: to be quick, and how good to be."""
    one_core = "log-level=error:pools=1:frame-threads=1"
    return {
        "mpeg4": {"qmin": "6", "qmax": "9"},
        "libx265": {"preset": "ultrafast", "crf": str(crf), "x265-params": one_core},
        "libvpx": {"deadline": "realtime", "cpu-used": "8", "crf": str(crf), "b": "900k"},
        "libvpx-vp9": {"deadline": "realtime", "cpu-used": "8", "crf": str(crf), "b": "0"},
        "libsvtav1": {"preset": "12", "crf": str(crf), "svtav1-params": "lp=1"},
    }[codec]
