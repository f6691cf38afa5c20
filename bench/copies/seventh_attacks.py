"""What the seventh set does to a clip before it is posted again, with measures drawn by lot.

Longer than 300 lines: one short function an attack, which belong beside one another.
"""

from __future__ import annotations

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
    Attack,
    Posted,
    compiled,
    cropped,
    grey,
    inset,
    mirror,
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
from bench.copies.fifth_scenes import label, lay, tone
from bench.copies.fourth_frames import any_of, fitted, upright
from bench.copies.fresh_scenes import hubbub, still, voice
from bench.copies.seventh_screens import app, filmed
from bench.copies.sixth_attacks import paced_by, shaped, widened

_CODECS: Final = (("libx265", 33, 38), ("libsvtav1", 46, 55), ("mpeg4", 0, 1),
                  ("libvpx-vp9", 43, 52))  # fmt: skip
"""Codecs, and from which quality on and below which it is drawn, larger is worse."""


def drawn_by(given: With, attack: int) -> Any:  # noqa: ANN401
    """Return what an attack on an excerpt draws its measures by."""
    return np.random.default_rng((given.seed, attack, 71))


# -- encoded, scaled, cut ----------------------------------------------------------------------


def twice(clip: Clip, given: With) -> Posted:
    """Encode it as H.264 badly, and once more."""
    first, then = (int(n) for n in drawn_by(given, 1).integers(31, 38, 2))
    return Posted(through(clip, "libx264", first), crf=then, audio=24_000)


def other_codec(clip: Clip, given: With) -> Posted:
    codec, low, high = _CODECS[given.seed % len(_CODECS)]
    return Posted(clip, codecs=(codec,), crf=int(drawn_by(given, 2).integers(low, high)))


def scaled(clip: Clip, given: With) -> Posted:
    """Make its shorter side 144, 180 or 216 pixels long, or half as large again."""
    tall, wide = clip.pictures.shape[1:3]
    short = (144, 216, min(wide, tall) * 3 // 2, 180)[given.seed % 4]
    made = widened(clip, round(wide * short / min(wide, tall) / 2) * 2)
    return Posted(made, names=said("scale"), crf=28, audio=48_000)


def crop_centre(clip: Clip, given: With) -> Posted:
    part = float(drawn_by(given, 3).uniform(0.62, 0.86))
    return cropped(clip, (1 - part) / 2, (1 - part) / 2, part, part)


def crop_aside(clip: Clip, given: With) -> Posted:
    """Cut most of what goes off two sides that meet."""
    rng = drawn_by(given, 4)
    w, h = rng.uniform(0.6, 0.8, 2)
    x, y = rng.choice([0.05, 0.95], 2) + rng.uniform(-0.05, 0.05, 2)
    return cropped(clip, (1 - w) * float(x), (1 - h) * float(y), w, h)


def crop_square(clip: Clip, given: With) -> Posted:
    return shaped(clip, 1.0, float(drawn_by(given, 5).uniform(0.2, 0.8)))


def crop_upright(clip: Clip, given: With) -> Posted:
    return shaped(clip, 9 / 16, float(drawn_by(given, 6).uniform(0.3, 0.7)))


# -- turned, with bars -------------------------------------------------------------------------


def quarter_turn(clip: Clip, given: With) -> Posted:
    return turned((1, 3)[given.seed % 2], 27)(clip, given)


def turned_a_little(clip: Clip, given: With) -> Posted:
    """Turn it by two to eight degrees about its middle; what is bare is black, or grows over."""
    rng, (tall, wide) = drawn_by(given, 7), clip.pictures.shape[1:3]
    degrees = float(rng.uniform(2.5, 8) * rng.choice([-1, 1]))
    near, angle = rng.random() < 0.5, np.deg2rad(abs(degrees))
    by = float(np.cos(angle) + np.sin(angle) * max(wide / tall, tall / wide)) if near else 1.0
    matrix = cv2.getRotationMatrix2D((wide / 2, tall / 2), degrees, by)
    made = each(clip, lambda p: cv2.warpAffine(p, matrix, (wide, tall), flags=cv2.INTER_CUBIC))
    names, cut = said("rotation"), said("rotation", "crop")
    return Posted(made, names=cut if near else names, otherwise=(names if near else cut,))


def bars(clip: Clip, given: With) -> Posted:
    """Put plain bars above and below, or at both sides."""
    tall, wide = clip.pictures.shape[1:3]
    rng, across = drawn_by(given, 8), given.seed // 2 % 2
    by = rng.uniform(1.25, 1.8) if across else rng.uniform(0.5, 0.8)
    made = on_ground(clip, wide / tall * by, plain(int(rng.choice([0, 0, 0, 24]))))
    return Posted(fitted(made, 640, 640), names=said("pillarbox" if across else "letterbox"))


def _soft(picture: Pixels, wide: int, tall: int) -> Any:  # noqa: ANN401
    """Return a picture as a ground: grown till it fills, blurred strongly, a little paler."""
    small = cv2.resize(filled(picture, wide // 2, tall // 2), (wide // 8, tall // 8))
    return 18 + 0.8 * cv2.resize(cv2.GaussianBlur(small, (0, 0), 2.6), (wide, tall))


def over_blur(clip: Clip, given: With) -> Clip:
    """Put a clip onto its own blur: at 9:16, 3:4 or 1:1, or at 16:9 where it is upright."""
    if upright(clip):
        return on_ground(fitted(clip, 320, 400), 16 / 9, _soft)
    return on_ground(fitted(clip, 400, 400), (3 / 4, 9 / 16, 1.0)[given.seed % 3], _soft)


def blurred_bars(clip: Clip, given: With) -> Posted:
    return Posted(over_blur(clip, given), names=said("blurred bars"))


def border(clip: Clip, given: With) -> Posted:
    """Put a white or a coloured frame about it, as a print on paper has one."""
    rng, (tall, wide) = drawn_by(given, 9), clip.pictures.shape[1:3]
    colour = (250, 250, 248) if given.seed % 2 else tone(rng, 30, 230)
    edge = round(min(tall, wide) * rng.uniform(0.05, 0.12) / 2) * 2
    made = each(clip, lambda p: cv2.copyMakeBorder(p, *(edge,) * 4, cv2.BORDER_CONSTANT,
                                                   value=colour))  # fmt: skip
    return Posted(made, names=said("letterbox", "pillarbox"),
                  otherwise=any_of("letterbox", "pillarbox", "overlay")[1:])  # fmt: skip


# -- signs and words ---------------------------------------------------------------------------

_CHANNELS: Final = ("FOX HILL", "nord.tv", "K9 LIVE", "pulse", "Ostra", "viralbox", "DAY ONE")


def sign(rng: Any, high: int) -> Pixels:  # noqa: ANN401
    """Draw a channel's sign on no ground: a ring with a wedge, and a name (height, width, 4)."""
    ink, back = tone(rng, 190, 256), tone(rng, 10, 130)
    words = label(str(rng.choice(_CHANNELS)), max(9, high * 6 // 11), ink, edge=1)
    made = np.zeros((high, high + words.shape[1] + 4, 4), np.uint8)
    colour, middle = (*back, 255), (high // 2, high // 2)
    cv2.circle(made, middle, high // 2 - 1, colour, -1, cv2.LINE_AA)
    wedge = np.array(
        [[high // 3, high // 4], [high * 4 // 5, high // 2], [high // 3, high * 3 // 4]]
    )
    cv2.fillPoly(made, [wedge.astype(np.int32)], (*ink, 255), cv2.LINE_AA)
    top = (high - min(high, words.shape[0])) // 2
    part = words[:high]
    made[top : top + len(part), high + 4 :] = part
    return made


def _high(clip: Clip, rng: Any, low: float, most: float) -> int:  # noqa: ANN401
    return max(16, round(int(min(clip.pictures.shape[1:3])) * float(rng.uniform(low, most))))


def signed(clip: Clip, rng: Any) -> tuple[Clip, Box]:  # noqa: ANN401
    """Lay a sign into a corner; return it and where."""
    tall, wide = clip.pictures.shape[1:3]
    patch = sign(rng, _high(clip, rng, 0.09, 0.14))
    (h, w), edge = patch.shape[:2], min(tall, wide) * 0.04
    x = float(rng.choice([edge + w / 2, wide - edge - w / 2]))
    y = float(rng.choice([edge + h / 2, tall - edge - h / 2]))
    made = each(clip, lambda p: _laid(p, patch, x, y))
    return made, ((x - w / 2) / wide, (y - h / 2) / tall, w / wide, h / tall)


def _laid(picture: Pixels, patch: Pixels, x: float, y: float) -> Pixels:
    picture = picture.copy()
    lay(picture, patch, x, y)
    return picture


def logo(clip: Clip, given: With) -> Posted:
    made, box = signed(clip, drawn_by(given, 10))
    return Posted(made, names=said("logo"), otherwise=(said("overlay"),), laid=(("logo", box),))


def logo_that_moves(clip: Clip, given: With) -> Posted:
    """Lay a sign over it that is half seen through, and drifts or goes from corner to corner."""
    rng, (tall, wide) = drawn_by(given, 11), clip.pictures.shape[1:3]
    patch = sign(rng, _high(clip, rng, 0.11, 0.17))
    patch[..., 3] = (patch[..., 3] * rng.uniform(0.4, 0.6)).astype(np.uint8)
    h, w = patch.shape[:2]
    jumps, begin = given.seed % 2, rng.uniform(0, 6)
    room = np.array([wide - 1.2 * w, tall - 1.6 * h]) / 2

    def at(number: int) -> Any:  # noqa: ANN401
        time = number / float(clip.fps)
        way = np.array([np.sin(time * 0.6 + begin), np.sin(time * 0.43 + 2 * begin)])
        if jumps:
            n = int(begin + time / 2.2) % 4
            way = np.array([(-1, 1, 1, -1)[n], (-1, -1, 1, 1)[n]])
        return np.array([wide, tall]) / 2 + room * way

    made = numbered(clip, lambda n, p: _laid(p, patch, *at(n)))
    x, y = at(0)
    box = ((x - w / 2) / wide, (y - h / 2) / tall, w / wide, h / tall)
    return Posted(made, names=said("logo"), otherwise=(said("overlay"), said()),
                  laid=(("logo", box),))  # fmt: skip


_SAYS: Final = (
    "he really did it", "wait for the end!!", "my uncle sent me this", "POV: monday, 8 am",
    "this was filmed today\nnear our school", "no words", "Share before it is gone",
    "how it started", "How it goes on", "the one thing\nnobody talks about",
    "tag somebody who knows",
)  # fmt: skip
_GROUNDS: Final = (((255, 255, 255), (16, 16, 16)), ((6, 6, 8), (255, 255, 255)),
                   ((32, 60, 150), (255, 255, 255)), ((252, 226, 226), (120, 10, 20)))  # fmt: skip


def _fitting(words: str, size: int, wide: float, ink: Any, edge: int = 0) -> Pixels:  # noqa: ANN401
    while size > 9 and label(words, size, ink, edge=edge).shape[1] > wide:
        size -= 1
    return label(words, size, ink, edge=edge)


def bar(wide: int, high: int, words: str, rng: Any) -> Pixels:  # noqa: ANN401
    """Draw a bar with words, in the middle or from the left."""
    ground, ink = _GROUNDS[int(rng.integers(0, len(_GROUNDS)))]
    made = np.full((high, wide, 3), ground, np.uint8)
    patch = _fitting(words, max(9, round(high / (2.9 if "\n" in words else 2.1))), wide * 0.92, ink)
    x = wide / 2 if rng.random() < 0.7 else wide * 0.04 + patch.shape[1] / 2
    lay(made, patch, x, high / 2)
    return made


def between(clip: Clip, head: Pixels | None, foot: Pixels | None) -> Posted:
    """Put bars above and below a clip, or one of them."""
    tall = clip.pictures.shape[1] + sum(len(b) for b in (head, foot) if b is not None)
    made = each(clip, lambda p: np.vstack([b for b in (head, p, foot) if b is not None]))
    places = ((head, 0.0), (foot, 1 - (0 if foot is None else len(foot) / tall)))
    boxes = tuple(("caption bar", (0.0, y, 1.0, len(b) / tall)) for b, y in places if b is not None)
    others = (said("letterbox", "caption"), said("letterbox", "caption bar"))
    return Posted(made, names=said("caption bar"), otherwise=others, laid=boxes)


def caption_bar(clip: Clip, given: With) -> Posted:
    """Put a bar with a sentence above it or below it."""
    rng = drawn_by(given, 12)
    high = _high(clip, rng, 0.18, 0.32) // 2 * 2
    made = bar(clip.pictures.shape[2], high, str(rng.choice(_SAYS)), rng)
    return between(clip, *((made, None) if given.seed // 2 % 2 else (None, made)))


def meme_bars(clip: Clip, given: With) -> Posted:
    """Put a bar with words above it and one below."""
    rng, wide = drawn_by(given, 13), clip.pictures.shape[2]
    first, second = (str(s) for s in rng.choice(_SAYS, 2, replace=False))
    head, foot = (_high(clip, rng, 0.16, 0.27) // 2 * 2 for _ in range(2))
    same = int(rng.integers(0, 1 << 30))  # both bars of one look
    both = (
        bar(wide, h, s, np.random.default_rng(same)) for h, s in ((head, first), (foot, second))
    )
    return between(clip, *both)


_LINES: Final = (
    "Who left the gate open?", "We heard it twice,\nthen nothing for an hour.", "",
    "It has been like this since May.", "Ask the baker, she saw it all.", "",
    "They said the road was closed,\nbut here we are.", "I would not go back there.", "",
)  # fmt: skip


def subtitled(clip: Clip, rng: Any) -> Clip:  # noqa: ANN401
    """Write what is said near the foot, in a box or with an edge; at times there is nothing."""
    tall, wide = clip.pictures.shape[1:3]
    boxed, first = rng.random() < 0.5, int(rng.integers(0, len(_LINES)))
    size = max(11, round(min(wide / 22, tall / 10)))
    pace, y = float(rng.uniform(0.9, 1.8)), float(rng.uniform(0.82, 0.88))

    def put(number: int, picture: Pixels) -> Pixels:
        words = _LINES[(first + int(number / float(clip.fps) / pace)) % len(_LINES)]
        if not words:
            return picture
        patch = label(words, size, back=(12, 12, 14)) if boxed else label(words, size, edge=2)
        return _laid(picture, patch, wide / 2, tall * y)

    return numbered(clip, put)


def subtitles(clip: Clip, given: With) -> Posted:
    return Posted(subtitled(clip, drawn_by(given, 14)), names=said("caption"))


# -- light and colour, noise -------------------------------------------------------------------


def colours(clip: Clip, given: With) -> Posted:
    """Change its middle tones, and by turns how colourful it is, its tint or its contrast."""
    rng = drawn_by(given, 15)
    gamma = float(rng.choice([rng.uniform(0.52, 0.72), rng.uniform(1.45, 2.0)]))
    fuller = float(rng.choice([rng.uniform(0.25, 0.5), rng.uniform(1.6, 2.2)]))
    tint = np.array(rng.permutation([1.16, 1.0, 0.8]), np.float32)
    harder, kind = float(rng.uniform(1.3, 1.7)), given.seed % 3

    def change(p: Any) -> Any:  # noqa: ANN401
        p = 255 * (p / 255) ** gamma
        if kind == 0:
            return grey(p) + fuller * (p - grey(p))
        return p * tint if kind == 1 else (p - 120) * harder + 120

    return toned(lambda p: change(p).astype(np.float32))(clip, given)


_SEPIA: Final = np.array([1.12, 0.96, 0.74], np.float32)


def without_colour(clip: Clip, given: With) -> Posted:
    """Make it black and white, or brown as old prints are."""
    tint = _SEPIA if given.seed % 2 else np.ones(3, np.float32)
    lift = float(drawn_by(given, 16).uniform(-12, 14))
    return toned(lambda p: np.repeat(grey(p), 3, 2) * tint + lift)(clip, given)


def noisy(clip: Clip, given: With) -> Posted:
    """Lay new grain over every picture, fine or of two pixels, and hiss over the sound."""
    rng, (tall, wide) = drawn_by(given, 17), clip.pictures.shape[1:3]
    strong, grain = float(rng.uniform(12, 22)), 1 + given.seed % 2
    pool = []
    for _ in range(7):
        fine = rng.normal(0, strong, (tall // grain + 1, wide // grain + 1)).astype(np.float32)
        pool.append(cv2.resize(fine, (wide, tall), interpolation=cv2.INTER_LINEAR)[..., None])
    made = numbered(clip, lambda n, p: np.clip(p + pool[n * 3 % 7], 0, 255))
    if clip.sound is not None:
        hiss = rng.normal(0, 0.25 * np.std(clip.sound), len(clip.sound))
        made = replace(made, sound=(clip.sound + hiss).astype(np.float32))
    return Posted(made, crf=30)


def blurred_or_sharp(clip: Clip, given: With) -> Posted:
    """Blur it, or sharpen it far too much."""
    rng, short = drawn_by(given, 18), min(clip.pictures.shape[1:3])
    if given.seed % 2:
        sigma = short * float(rng.uniform(0.006, 0.012))
        return Posted(each(clip, lambda p: cv2.GaussianBlur(p, (0, 0), sigma)), crf=28)
    much = float(rng.uniform(1.6, 3.0))

    def sharper(picture: Pixels) -> Any:  # noqa: ANN401
        soft = cv2.GaussianBlur(picture, (0, 0), 1.6)
        return cv2.addWeighted(picture, 1 + much, soft, -much, 0)

    return Posted(each(clip, sharper), crf=28)


# -- time --------------------------------------------------------------------------------------


def other_rate(clip: Clip, given: With) -> Posted:
    """Show 12, 15 or 24 pictures a second of it; 30 of what has hardly more."""
    wanted = (12, 15, 24)[given.seed % 3]
    if clip.fps < wanted + 3:
        wanted = 30
    count = int(clip.seconds * wanted)
    at = (np.arange(count) * float(clip.fps) / wanted + 1e-6).astype(int)
    made = Clip(clip.pictures[at], Fraction(wanted), clip.sound)
    return Posted(made, ((0.0, made.seconds, 0.0, made.seconds),), said("frame rate"))


def trimmed(clip: Clip, given: With) -> Posted:
    """Leave about half of it, but no less than 3 s."""
    rng = drawn_by(given, 20)
    long = max(3.0, clip.seconds * float(rng.uniform(0.44, 0.62)))
    piece, start = stretch(clip, (1 - long / clip.seconds) * float(rng.uniform(0.1, 0.9)), long)
    return Posted(piece, ((0.0, piece.seconds, start, start + piece.seconds),))


def backwards(clip: Clip, _: With) -> Posted:
    sound = None if clip.sound is None else np.ascontiguousarray(clip.sound[::-1])
    made = Clip(np.ascontiguousarray(clip.pictures[::-1]), clip.fps, sound)
    return Posted(made, names=said("reversed"), sound=False)


# -- with other films --------------------------------------------------------------------------


def inset_into(clip: Clip, given: With) -> Posted:
    """Put it half as large, or at 40 %, near a corner of another film."""
    rng = drawn_by(given, 21)
    x, y = (float(v) for v in rng.choice([0.06, 0.94], 2))
    return inset((0.5, 0.4)[given.seed % 2], x, y, given.seed % 3)(clip, given)


def compilation(clip: Clip, given: With) -> Posted:
    """Put 3 s of it or more after a piece of one film and before pieces of one or two."""
    rng, n = drawn_by(given, 22), given.seed % 3
    long = max(3.0, clip.seconds * float(rng.uniform(0.5, 0.75)))
    piece = stretch(clip, (1 - long / clip.seconds) * float(rng.uniform(0.2, 0.8)), long)
    order = [n, (n + 1) % 3, (n + 2) % 3][: 2 + given.seed % 2]
    cuts = [given.others[m].part(float(rng.uniform(0.5, 9)), float(rng.uniform(1.5, 3)))
            for m in order]  # fmt: skip
    return compiled(clip, cuts[:1], piece, cuts[1:], holds=tuple(FILLERS[m] for m in order))


# -- sound -------------------------------------------------------------------------------------


def other_sound(clip: Clip, given: With) -> Posted:
    """Put a tune, a voice or a street in place of its sound, or leave it without any."""
    kind = given.seed % 4
    if kind == 3:
        return Posted(replace(clip, sound=None), names=said("without sound"), sound=False)
    sound = (hubbub, melody, voice)[kind](given.seed + 8700, clip.seconds)
    return Posted(replace(clip, sound=sound), names=said("new sound"), sound=False)


def sound_only(clip: Clip, given: With) -> Posted:
    # A picture of its own each: clips that bear one card would look like copies of one another.
    page = clips.drawn(given.seed + 2700, 0.04, (480, 270)).pictures[0]
    return Posted(still(clip, page), names=said("sound only"), silent=True, audio=32_000)


# -- one after another -------------------------------------------------------------------------


def upright_words_quicker(clip: Clip, given: With) -> Posted:
    """Cut it to 4:5, write below, play it a little faster, and encode it small."""
    cut = shaped(clip, 4 / 5, float(drawn_by(given, 30).uniform(0.35, 0.65)))
    written = subtitled(through(cut.clip, "libx264", 30), drawn_by(given, 31))
    quick = paced((1.08, 1.15)[given.seed % 2], same_pitch=True)(written, given)
    names = said("crop", "caption", "speed")
    return Posted(quick.clip, quick.parts, names, cut.box, crf=33, audio=32_000)


def mirror_bars_sound(clip: Clip, given: With) -> Posted:
    """Mirror it, put black bars above and below, and other sound to it; encode it twice."""
    tall, wide = clip.pictures.shape[1:3]
    rng = drawn_by(given, 32)
    made = on_ground(mirror(clip, given).clip, wide / tall * rng.uniform(0.6, 0.78), plain(0))
    sound = (voice, melody)[given.seed % 2](given.seed + 8800, clip.seconds)
    again = replace(through(fitted(made, 480, 640), "libx265", 33), sound=sound)
    names = said("mirror", "letterbox", "new sound")
    # What had no sound has got some: that is not told as another sound.
    others = () if clip.sound is not None else (said("mirror", "letterbox"),)
    return Posted(again, names=names, otherwise=others, crf=31, sound=False)


def grey_sign_poor(clip: Clip, given: With) -> Posted:
    """Take its colours, lay a sign over a corner, and encode it badly and smaller, twice."""
    pale = without_colour(clip, With(given.seed + 1)).clip
    laid, box = signed(through(widened(pale, 400), "libx264", 31), drawn_by(given, 33))
    names = said("colour change", "logo")
    return Posted(widened(laid, 320), names=names, otherwise=(said("colour change", "overlay"),),
                  laid=(("logo", box),), crf=33, audio=24_000)  # fmt: skip


ATTACKS: Final[dict[str, Attack]] = {
    "re-encode, h264 twice": twice,
    "re-encode, other codec": other_codec,
    "scaled": scaled,
    "crop, centre": crop_centre,
    "crop, off centre": crop_aside,
    "crop, square": crop_square,
    "crop, 9:16": crop_upright,
    "mirror": mirror,
    "quarter turn": quarter_turn,
    "turned a little": turned_a_little,
    "letterbox or pillarbox": bars,
    "blurred bars": blurred_bars,
    "border": border,
    "logo": logo,
    "logo, moving": logo_that_moves,
    "caption bar": caption_bar,
    "meme bars, two": meme_bars,
    "subtitles": subtitles,
    "light and colour": colours,
    "grey or sepia": without_colour,
    "noise": noisy,
    "blur or sharpening": blurred_or_sharp,
    "speed 0.75": paced_by(0.75),
    "speed 1.1 or 1.25": paced_by(1.25, 1.1),
    "speed 1.5 or 2": paced_by(2.0, 1.5),
    "frame rate": other_rate,
    "trimmed": trimmed,
    "reversed": backwards,
    "inset": inset_into,
    "app, recorded": app,
    "screen, filmed": filmed,
    "compilation": compilation,
    "sound, other or none": other_sound,
    "sound only": sound_only,
    "chain: 4:5, words, quicker": upright_words_quicker,
    "chain: mirror, bars, sound": mirror_bars_sound,
    "chain: grey, sign, small": grey_sign_poor,
}
SOUNDING: Final = frozenset({"sound, other or none", "sound only"})
"""Attacks that need a clip with sound."""
