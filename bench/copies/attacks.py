"""What is done to a clip before it is posted again: some thirty transformations, truth kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any, Final

import cv2
import numpy as np

from bench.copies.clips import RATE, Clip, Pixels, each, filled, melody, tempo

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Made:
    """An attacked clip.

    Attributes:
        clip: It.
        parts: Which seconds of it are which of the clip that was attacked, as
            (start, end, source start, source end) [s].
        names: What was done, in the words a finding uses.
        box: The part of the source's picture that is left: x, y, width, height, 0 to 1.
        crf: How badly it is to be encoded.
    """

    clip: Clip
    parts: tuple[tuple[float, float, float, float], ...] = ()
    names: frozenset[str] = frozenset()
    box: Box | None = None
    crf: int = 26
    audio: int = 64_000
    sound: bool = True


@dataclass(frozen=True)
class With:
    """What an attack may use besides the clip.

    Attributes:
        seed: For what is random.
        others: Unrelated clips, to be spliced with.
    """

    seed: int
    others: tuple[Clip, ...] = field(default=())


Attack = Callable[[Clip, With], Made]


def _scaled(pictures: Pixels, height: int) -> Pixels:
    tall, wide = pictures.shape[1:3]
    size = (round(wide * height / tall / 2) * 2, height)
    return np.stack([cv2.resize(p, size, interpolation=cv2.INTER_AREA) for p in pictures])


def small(clip: Clip, _: With) -> Made:
    short = 160 if clip.pictures.shape[1] <= clip.pictures.shape[2] else 284
    return Made(replace(clip, pictures=_scaled(clip.pictures, short)), names=frozenset({"scale"}))


def poor(clip: Clip, _: With) -> Made:
    return Made(clip, crf=37, audio=32_000)


def _crop(clip: Clip, x: float, y: float, w: float, h: float) -> Made:
    tall, wide = clip.pictures.shape[1:3]
    x0, y0, x1, y1 = (
        round(x * wide / 2) * 2,
        round(y * tall / 2) * 2,
        round((x + w) * wide / 2) * 2,
        round((y + h) * tall / 2) * 2,
    )
    box = (x0 / wide, y0 / tall, (x1 - x0) / wide, (y1 - y0) / tall)
    cut = np.ascontiguousarray(clip.pictures[:, y0:y1, x0:x1])
    return Made(replace(clip, pictures=cut), names=frozenset({"crop"}), box=box)


def crop10(clip: Clip, _: With) -> Made:
    return _crop(clip, 0.05, 0.05, 0.9, 0.9)


def crop_off_centre(clip: Clip, _: With) -> Made:
    return _crop(clip, 0.28, 0.04, 0.7, 0.76)


def crop_vertical(clip: Clip, _: With) -> Made:
    tall, wide = clip.pictures.shape[1:3]
    if wide > tall:
        w = tall * 9 / 16 / wide
        return _crop(clip, 0.5 - w / 2, 0, w, 1)
    h = wide * 9 / 16 / tall
    return _crop(clip, 0, 0.5 - h / 2, 1, h)


def mirror(clip: Clip, _: With) -> Made:
    flipped = np.ascontiguousarray(clip.pictures[:, :, ::-1])
    return Made(replace(clip, pictures=flipped), names=frozenset({"mirror"}))


def _turn(clip: Clip, times: int) -> Made:
    turned = np.ascontiguousarray(np.rot90(clip.pictures, times, axes=(1, 2)))
    return Made(replace(clip, pictures=turned), names=frozenset({"rotation"}))


def turn90(clip: Clip, _: With) -> Made:
    return _turn(clip, 1)


def turn180(clip: Clip, _: With) -> Made:
    return _turn(clip, 2)


def _padded(clip: Clip, *, blurred: bool) -> Made:
    tall, wide = clip.pictures.shape[1:3]
    size = (270, 480) if wide > tall else (480, 270)
    scale = min(size[0] / wide, size[1] / tall)
    fit = (round(wide * scale / 2) * 2, round(tall * scale / 2) * 2)
    x, y = (size[0] - fit[0]) // 2, (size[1] - fit[1]) // 2

    def put(picture: Pixels) -> Any:  # noqa: ANN401
        ground: Any = np.zeros((size[1], size[0], 3), np.uint8)
        if blurred:
            fill = max(size[0] / wide, size[1] / tall)
            grown = cv2.resize(picture, None, fx=fill + 0.01, fy=fill + 0.01)
            left, top = (grown.shape[1] - size[0]) // 2, (grown.shape[0] - size[1]) // 2
            ground = cv2.GaussianBlur(grown[top : top + size[1], left : left + size[0]], (0, 0), 14)
        ground[y : y + fit[1], x : x + fit[0]] = cv2.resize(
            picture, fit, interpolation=cv2.INTER_AREA
        )
        return ground

    name = "blurred bars" if blurred else "letterbox" if wide > tall else "pillarbox"
    return Made(each(clip, put), names=frozenset({name}))


def bars(clip: Clip, _: With) -> Made:
    return _padded(clip, blurred=False)


def blurred_bars(clip: Clip, _: With) -> Made:
    return _padded(clip, blurred=True)


def meme_bar(clip: Clip, given: With) -> Made:
    tall, wide = clip.pictures.shape[1:3]
    bar = round(tall * 0.3 / 2) * 2
    head = np.full((bar, wide, 3), 255, np.uint8)
    for line, words in enumerate(("when the lamp goes out", f"number {given.seed} of many")):
        at = (wide // 12, bar // 3 + line * bar // 3)
        cv2.putText(head, words, at, cv2.FONT_HERSHEY_DUPLEX, wide / 640, (0, 0, 0), 1, cv2.LINE_AA)
    return Made(each(clip, lambda p: np.vstack([head, p])), names=frozenset({"caption bar"}))


def logo(clip: Clip, _: With) -> Made:
    tall, wide = clip.pictures.shape[1:3]
    w, h = wide // 6, tall // 9

    def put(picture: Pixels) -> Pixels:
        picture = picture.copy()
        cv2.rectangle(picture, (wide - w - 8, 8), (wide - 8, 8 + h), (200, 20, 30), -1)
        at = (wide - w - 2, 8 + h * 2 // 3)
        cv2.putText(picture, "CH-6", at, cv2.FONT_HERSHEY_DUPLEX, wide / 800, (255, 255, 255), 1)
        return picture

    return Made(each(clip, put), names=frozenset({"logo"}))


def caption(clip: Clip, _: With) -> Made:
    tall, wide = clip.pictures.shape[1:3]
    said = ("we came by the river road", "nobody was there then", "look at the bridge")
    number = iter(range(len(clip.pictures)))

    def put(picture: Pixels) -> Pixels:
        words = said[next(number) // 60 % 3]
        picture = picture.copy()
        at = (wide // 8, tall - tall // 12)
        for colour, thick in (((0, 0, 0), 4), ((255, 255, 255), 1)):
            cv2.putText(
                picture, words, at, cv2.FONT_HERSHEY_DUPLEX, wide / 560, colour, thick, cv2.LINE_AA
            )
        return picture

    return Made(each(clip, put), names=frozenset({"caption"}))


def _levels(table: Any) -> Attack:  # noqa: ANN401
    levels = np.clip(table, 0, 255).astype(np.uint8)

    def change(clip: Clip, _: With) -> Made:
        return Made(each(clip, lambda p: levels[p]), names=frozenset({"colour change"}))

    return change


_RAMP: Final = np.arange(256, dtype=np.float64)
bright = _levels(_RAMP * 1.15 + 30)
contrast = _levels((_RAMP - 128) * 1.45 + 128)
gamma = _levels(255 * (_RAMP / 255) ** 1.7)


def grey(clip: Clip, _: With) -> Made:
    turned = each(clip, lambda p: np.repeat(cv2.cvtColor(p, cv2.COLOR_RGB2GRAY)[..., None], 3, 2))
    return Made(turned, names=frozenset({"colour change"}))


def tint(clip: Clip, _: With) -> Made:
    gain = np.array([1.15, 1.0, 0.7])
    return Made(each(clip, lambda p: np.clip(p * gain, 0, 255)), names=frozenset({"colour change"}))


def fewer_pictures(clip: Clip, _: With) -> Made:
    every = max(1, round(clip.fps / 12))
    fewer = Clip(np.ascontiguousarray(clip.pictures[::every]), clip.fps / every, clip.sound)
    return Made(fewer, names=frozenset({"frame rate"}))


def _paced(clip: Clip, pace: Fraction) -> Made:
    wanted = np.arange(int(len(clip.pictures) / pace)) * float(pace)
    pictures = clip.pictures[np.minimum(np.round(wanted).astype(int), len(clip.pictures) - 1)]
    sound = clip.sound
    if sound is not None:
        at = np.arange(int(len(sound) / pace)) * float(pace)
        sound = np.interp(at, np.arange(len(sound)), sound).astype(np.float32)
    made = Clip(pictures, clip.fps, sound)
    parts = ((0.0, made.seconds, 0.0, made.seconds * float(pace)),)
    return Made(made, parts, frozenset({"speed"}))


def faster(clip: Clip, _: With) -> Made:
    return _paced(clip, Fraction(11, 10))


def slower(clip: Clip, _: With) -> Made:
    return _paced(clip, Fraction(9, 10))


def screen(clip: Clip, given: With) -> Made:
    """Film it from a screen, by hand: turned a little, in perspective, with a frame and noise."""
    tall, wide = clip.pictures.shape[1:3]
    rng = np.random.default_rng(given.seed)
    corners = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], np.float32)
    seen = corners * 0.86 + np.array([wide, tall]) * 0.07
    turn = cv2.getRotationMatrix2D((wide / 2, tall / 2), 2, 1)
    seen = seen @ turn[:, :2].T + turn[:, 2]
    seen[1] += (-0.02 * wide, 0.03 * tall)
    matrix = cv2.getPerspectiveTransform(corners, seen.astype(np.float32))

    def put(picture: Pixels) -> Any:  # noqa: ANN401
        shown = cv2.warpPerspective(picture, matrix, (wide, tall), borderValue=(38, 36, 34))
        shown = cv2.GaussianBlur(shown, (0, 0), 0.8) * 0.85 + 18
        return np.clip(shown + rng.normal(0, 5, shown.shape), 0, 255)

    return Made(each(clip, put), names=frozenset({"screen recording"}))


def social(clip: Clip, given: With) -> Made:
    made = crop10(mirror(clip, given).clip, given)
    clip = caption(made.clip, given).clip
    return Made(clip, names=frozenset({"mirror", "crop", "caption"}), box=made.box, crf=33)


def noise(clip: Clip, given: With) -> Made:
    rng = np.random.default_rng(given.seed)
    put = each(clip, lambda p: np.clip(p + rng.normal(0, 12, p.shape), 0, 255))
    sound = clip.sound
    if sound is not None:
        sound = (sound + rng.normal(0, 0.3 * np.std(sound), len(sound))).astype(np.float32)
    return Made(replace(put, sound=sound), crf=30)


def new_sound(clip: Clip, given: With) -> Made:
    sound = melody(given.seed + 77, clip.seconds)
    return Made(replace(clip, sound=sound), names=frozenset({"new sound"}), sound=False)


def muted(clip: Clip, _: With) -> Made:
    return Made(replace(clip, sound=None), names=frozenset({"without sound"}), sound=False)


def excerpt(clip: Clip, _: With) -> Made:
    start, length = clip.seconds * 0.3, clip.seconds * 0.45
    cut = clip.part(start, length)
    return Made(cut, ((0.0, cut.seconds, start, start + cut.seconds),))


def _inset(share: float, x: float, y: float) -> Attack:
    def put_in(clip: Clip, given: With) -> Made:
        other = given.others[0]
        tall, wide = other.pictures.shape[1:3]
        scale = share * min(wide / clip.pictures.shape[2], tall / clip.pictures.shape[1])
        size = (round(clip.pictures.shape[2] * scale), round(clip.pictures.shape[1] * scale))
        left, top = round((wide - size[0]) * x), round((tall - size[1]) * y)
        count = len(clip.pictures)
        pictures = []
        for number, picture in enumerate(clip.pictures):
            at = min(int(number * other.fps / clip.fps), len(other.pictures) - 1)
            ground = other.pictures[at].copy()
            ground[top : top + size[1], left : left + size[0]] = cv2.resize(
                picture, size, interpolation=cv2.INTER_AREA
            )
            pictures.append(ground)
        made = replace(clip, pictures=np.stack(pictures[:count]))
        return Made(made, names=frozenset({"picture in picture"}))

    return put_in


inset_half = _inset(0.5, 0.9, 0.1)
inset_third = _inset(0.38, 0.08, 0.92)


def compilation(clip: Clip, given: With) -> Made:
    """Put four seconds of it between two other clips."""
    tall, wide = clip.pictures.shape[1:3]
    start = clip.seconds * 0.25
    middle = clip.part(start, 4.0)
    pieces = [given.others[0].part(1.0, 3.0), middle, given.others[1].part(2.0, 3.0)]
    pictures, sounds = [], []
    for piece in pieces:
        count = round(piece.seconds * clip.fps)
        at = np.minimum(
            (np.arange(count) * float(piece.fps / clip.fps)).astype(int), len(piece.pictures) - 1
        )
        pictures += [filled(piece.pictures[n], wide, tall) for n in at]
        length = round(count / clip.fps * RATE)
        sound = np.zeros(length, np.float32) if piece.sound is None else piece.sound[:length]
        sounds.append(np.pad(sound, (0, length - len(sound))))
    first = round(pieces[0].seconds * clip.fps) / float(clip.fps)
    made = Clip(np.stack(pictures), clip.fps, np.concatenate(sounds))
    span = len(middle.pictures) / float(clip.fps)
    parts = ((first, first + span, start, start + span),)
    return Made(made, parts, frozenset({"compilation"}))


def stretched_sound(clip: Clip, _: With) -> Made:
    """Play the sound 6 % faster at the same pitch, the pictures too."""
    made = _paced(clip, Fraction(106, 100))
    if clip.sound is None:
        return made
    return replace(made, clip=replace(made.clip, sound=tempo(clip.sound, 1.06)))


ATTACKS: Final[dict[str, Attack]] = {
    "re-encode": poor,
    "small": small,
    "crop 10 %": crop10,
    "crop off centre": crop_off_centre,
    "crop vertical": crop_vertical,
    "mirror": mirror,
    "turn 90": turn90,
    "turn 180": turn180,
    "bars": bars,
    "blurred bars": blurred_bars,
    "meme bar": meme_bar,
    "logo": logo,
    "caption": caption,
    "bright": bright,
    "contrast": contrast,
    "gamma": gamma,
    "grey": grey,
    "tint": tint,
    "12 pictures/s": fewer_pictures,
    "speed 1.1": faster,
    "speed 0.9": slower,
    "tempo 1.06": stretched_sound,
    "screen": screen,
    "social": social,
    "noise": noise,
    "new sound": new_sound,
    "muted": muted,
    "excerpt": excerpt,
    "inset half": inset_half,
    "inset third": inset_third,
    "compilation": compilation,
}
FIRST: Final = (
    "re-encode",
    "small",
    "crop off centre",
    "crop vertical",
    "mirror",
    "turn 90",
    "bars",
    "blurred bars",
    "meme bar",
    "caption",
    "gamma",
    "speed 1.1",
    "screen",
    "social",
    "inset half",
    "compilation",
)
