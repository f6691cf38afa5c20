"""Fifty-odd ways in which platforms, broadcasters and people post a clip again.

Longer than 300 lines: one short function an attack, which belong beside one another. Those that
change the frame as a whole are in `bench.copies.fourth_frames`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any, Final

import cv2
import numpy as np
from PIL import Image

from bench.copies import clips, third_attacks
from bench.copies.attacks import Box, With
from bench.copies.clips import RATE, Clip, Pixels, each, melody
from bench.copies.edits import (
    FILLERS,
    LAID,
    WHITE,
    Attack,
    Posted,
    coded,
    cropped,
    grey,
    mirror,
    mirrored_box,
    numbered,
    paced,
    resized,
    said,
    sized,
    stretch,
    strung,
    toned,
    written,
)
from bench.copies.fourth_frames import (
    any_of,
    app,
    bars_captions,
    blurred_captions,
    call,
    drawn_out,
    duet,
    fitted,
    follows,
    nine,
    paused,
    rated,
    reaction,
    spoken,
    squeezed,
    strung_like,
    subject,
    television,
    turned_in_bars,
    uneven,
)
from bench.copies.fresh_attacks import tickered
from bench.copies.fresh_scenes import voice

_Part = tuple[float, float, float, float]


# -- laid over it ------------------------------------------------------------------------------


def broadcast(clip: Clip, given: With) -> Posted:
    """Lay over it what a station does: a sign, LIVE, the time, who speaks where, running words."""
    tall, wide = clip.pictures.shape[1:3]
    made = tickered(clip, "COUNCIL MEETS AT NOON +++ RIVER STILL RISING +++ ROADS SHUT +++ ")
    w, h, low = round(wide * 0.62), round(tall * 0.11), round(tall * 0.76)
    scale, side = wide / 900, round(wide * 0.11)

    def put(number: int, picture: Pixels) -> Pixels:
        picture, time = picture.copy(), number / float(clip.fps)
        cv2.rectangle(
            picture, (wide - side - 10, 10), (wide - 10, 10 + side // 2), (0, 84, 150), -1
        )
        cv2.putText(picture, "R8", (wide - side, 6 + side // 2), 3, scale * 1.5, WHITE, 2)
        words = f"LIVE 14:0{3 + int(time + given.seed) // 4 % 6}"
        cv2.putText(picture, words, (12, round(tall * 0.08)), 2, scale, (255, 70, 60), 2)
        if time > 0.7:
            cv2.rectangle(picture, (0, low), (w, low + h), (245, 245, 245), -1)
            cv2.putText(picture, "EASTERN DISTRICT", (10, low + h * 7 // 16), 3, scale * 1.1,
                        (10, 40, 110), 1, cv2.LINE_AA)  # fmt: skip
            cv2.putText(picture, "pictures from this morning", (10, low + h * 14 // 16), 2, scale,
                        (40, 40, 40), 1, cv2.LINE_AA)  # fmt: skip
        return picture

    names = said("logo", "caption")
    others = (*any_of("logo", "caption", "overlay")[1:], said("logo", "caption bar"))
    boxes: tuple[tuple[str, Box], ...] = (
        ("logo", ((wide - side - 10) / wide, 10 / tall, side / wide, side / 2 / tall)),
        ("caption", (0, low / tall, w / wide, h / tall)),
        ("caption", (0, 1 - 0.09 - 6 / tall, 1, 0.09)),
    )
    return Posted(numbered(made, put), names=names, otherwise=others, laid=boxes)


def _boxed(wide: int, tall: int, at: Any, share: tuple[float, float]) -> Any:  # noqa: ANN401
    """Return a rectangle [px] round each of some places that stays within the picture."""
    w, h = (round(s * side) for s, side in zip(share, (wide, tall), strict=True))
    corner = np.clip(at * (wide, tall) - (w / 2, h / 2), 0, (wide - w, tall - h)).astype(int)
    return [(int(x), int(y), w, h) for x, y in corner]


def sign_hidden(clip: Clip, given: With) -> Posted:
    """Blur a corner, as those do who want a station's sign to be gone."""
    tall, wide = clip.pictures.shape[1:3]
    w, h = round(wide * 0.2), round(tall * 0.13)
    x, y = ((wide - w - 8, 8), (8, tall - h - 8), (8, 8))[given.seed % 3]

    def put(picture: Pixels) -> Pixels:
        picture = picture.copy()
        inner = picture[y : y + h, x : x + w]
        inner[:] = cv2.GaussianBlur(inner, (0, 0), wide / 50)
        return picture

    box = (x / wide, y / tall, w / wide, h / tall)
    return Posted(each(clip, put), otherwise=LAID, laid=(("overlay", box),))


def _on_subject(change: Callable[[Any], None], share: tuple[float, float]) -> Attack:
    """Change the part of the picture where most happens."""

    def follow(clip: Clip, _: With) -> Posted:
        tall, wide = clip.pictures.shape[1:3]
        boxes = _boxed(wide, tall, subject(clip), share)

        def put(number: int, picture: Pixels) -> Pixels:
            picture = picture.copy()
            x, y, w, h = boxes[number]
            change(picture[y : y + h, x : x + w])
            return picture

        x, y, w, h = boxes[0]
        box = (x / wide, y / tall, w / wide, h / tall)
        return Posted(numbered(clip, put), otherwise=LAID, laid=(("overlay", box),))

    return follow


def _sticker(part: Any) -> None:  # noqa: ANN401
    """Lay a star with sun glasses over a part of a picture."""
    tall, wide = part.shape[:2]
    turn = np.arange(16) * np.pi / 8
    long = np.where(np.arange(16) % 2, 0.36, 0.5)[:, None]
    edge = (np.stack([np.sin(turn), np.cos(turn)], 1) * long + 0.5) * (wide, tall)
    cv2.fillPoly(part, [edge.astype(np.int32)], (255, 214, 40), cv2.LINE_AA)
    for x in (0.37, 0.63):
        spot = (round(wide * x), round(tall * 0.43))
        cv2.ellipse(part, spot, (wide // 9, tall // 11), 0, 0, 360, (20, 20, 24), -1, cv2.LINE_AA)
    cv2.ellipse(part, (wide // 2, tall * 6 // 10), (wide // 6, tall // 9), 0, 0, 180, (120, 40, 20),
                3, cv2.LINE_AA)  # fmt: skip


def _coarse(part: Any) -> None:  # noqa: ANN401
    small = cv2.resize(part, (8, 8), interpolation=cv2.INTER_AREA)
    part[:] = cv2.resize(small, part.shape[1::-1], interpolation=cv2.INTER_NEAREST)


def pointed(clip: Clip, given: With) -> Posted:
    """Draw a ring and an arrow that blink where something is to be seen."""
    tall, wide = clip.pictures.shape[1:3]
    x, y = ((0.4, 0.45), (0.6, 0.55), (0.5, 0.35))[given.seed % 3] * np.array([wide, tall])
    spot, r = (int(x), int(y)), round(min(wide, tall) * 0.17)

    def put(number: int, picture: Pixels) -> Pixels:
        picture, time = picture.copy(), number / float(clip.fps)
        if time % 1.6 < 1.1:
            cv2.circle(picture, spot, r, (235, 20, 30), 5, cv2.LINE_AA)
            start = (spot[0] - r * 2, spot[1] + r * 2)
            tip = (spot[0] - r * 4 // 5, spot[1] + r * 4 // 5)
            cv2.arrowedLine(picture, start, tip, (255, 230, 0), 7, cv2.LINE_AA, 0, 0.35)
        return picture

    box = ((spot[0] - r) / wide, (spot[1] - r) / tall, 2 * r / wide, 2 * r / tall)
    return Posted(numbered(clip, put), otherwise=LAID, laid=(("overlay", box),))


# -- time --------------------------------------------------------------------------------------


def _nearer(clip: Clip, by: float) -> Clip:
    """Cut out the middle and show it as large as all was."""
    tall, wide = clip.pictures.shape[1:3]
    matrix = np.array([[by, 0, wide / 2 * (1 - by)], [0, by, tall / 2 * (1 - by)]])
    return each(clip, lambda p: cv2.warpAffine(p, matrix, (wide, tall), flags=cv2.INTER_CUBIC))


def replay(clip: Clip, given: With) -> Posted:
    """Play it, hold it for a second with a ring on it, play the end again, slowly and nearer."""
    fps = float(clip.fps)
    last, back = len(clip.pictures) * 65 // 100, round(1.8 * fps)
    start, end, hold = (last - back) / fps, last / fps, round(clip.fps)
    first = clip.part(0, end)
    held = Clip(np.repeat(first.pictures[-1:], hold, 0), clip.fps, None)
    again = paced(0.5)(_nearer(clip.part(start, end - start), 1.3), given).clip
    made = strung_like([first, pointed(held, given).clip, again], clip)
    begins = end + hold / fps
    parts = ((0.0, end, 0.0, end), (begins, begins + again.seconds, start, end))
    return Posted(made, parts, otherwise=any_of("speed", "crop", "loop", "overlay")[1:])


def ramp(clip: Clip, given: With) -> Posted:
    """Play half of it as it is and half of it twice as fast."""
    half = len(clip.pictures) // 2 / float(clip.fps)
    fast = paced(2.0)(clip.part(half, clip.seconds - half), given).clip
    made = strung_like([clip.part(0, half), fast], clip)
    parts = ((0.0, half, 0.0, half), (half, half + fast.seconds, half, half + 2 * fast.seconds))
    return Posted(made, parts, said("speed"), otherwise=(said(),))


def gif(clip: Clip, _: With) -> Posted:
    """Loop two and a half seconds of it three times, in few colours and pictures, silent."""
    piece, start = stretch(clip, 0.3, 2.5)
    count = int(piece.seconds * 10)
    at = (np.arange(count) * float(clip.fps) / 10 + 1e-6).astype(int)

    def few(picture: Pixels) -> Any:  # noqa: ANN401
        return np.asarray(Image.fromarray(picture).quantize(40, method=2).convert("RGB"))

    once = each(fitted(Clip(piece.pictures[at], Fraction(10), None), 400, 400), few)
    long = once.seconds
    made = replace(once, pictures=np.concatenate([once.pictures] * 3))
    parts = tuple((n * long, (n + 1) * long, start, start + long) for n in range(3))
    names = said("frame rate", "scale")
    return Posted(made, parts, names, otherwise=any_of("loop", "colour change")[1:], sound=False)


def boomerang(clip: Clip, _: With) -> Posted:
    """Play it forwards and then backwards."""
    sound = None if clip.sound is None else np.concatenate([clip.sound, clip.sound[::-1]])
    made = Clip(np.concatenate([clip.pictures, clip.pictures[::-1]]), clip.fps, sound)
    long = clip.seconds
    parts = ((0.0, long, 0.0, long), (long, 2 * long, 0.0, long))
    return Posted(made, parts, said("reversed"), otherwise=any_of("loop"))


def half_mirrored(clip: Clip, given: With) -> Posted:
    """Mirror it from half way on."""
    half = len(clip.pictures) // 2
    long = half / float(clip.fps)
    pictures = np.concatenate([clip.pictures[:half], mirror(clip, given).clip.pictures[half:]])
    parts = ((0.0, long, 0.0, long), (long, clip.seconds, long, clip.seconds))
    return Posted(replace(clip, pictures=pictures), parts, said("mirror"), otherwise=(said(),))


# -- colour and grain --------------------------------------------------------------------------


def _teal(p: Any) -> Any:  # noqa: ANN401
    light = grey(p) / 255
    dark, warm = np.array([-28, 8, 30]), np.array([34, 8, -30])
    return (p - 118) * 1.15 + 118 + dark * (1 - light) + warm * light


def _night(p: Any) -> Any:  # noqa: ANN401
    return np.clip(grey(p) * 1.25 - 20, 0, 255) * np.array([0.22, 0.95, 0.3]) + (0, 12, 0)


def _stark(p: Any) -> Any:  # noqa: ANN401
    return np.repeat((grey(p) - 118) * 1.6 + 112, 3, 2)


def night(clip: Clip, given: With) -> Posted:
    """Make it green and grainy, as if it had been seen through a device for the night."""
    rng = np.random.default_rng(given.seed + 66)
    grain = [rng.normal(0, 11, (*clip.pictures.shape[1:3], 1)).astype(np.float32) for _ in range(7)]
    made = numbered(clip, lambda n, p: np.clip(_night(p.astype(np.float32) + grain[n % 7]), 0, 255))
    return Posted(made, names=said("colour change"), crf=29)


_SEPIA: Final = np.array([1.06, 0.94, 0.72])


def old_film(clip: Clip, given: With) -> Posted:
    """Make it brown, flickering, unsteady, with dust, scratches and grain."""
    tall, wide = clip.pictures.shape[1:3]
    rng = np.random.default_rng(given.seed + 67)
    grain = [rng.normal(0, 9, (tall, wide, 1)).astype(np.float32) for _ in range(7)]
    y, x = np.mgrid[-1 : 1 : tall * 1j, -1 : 1 : wide * 1j]
    dark = np.clip(1.1 - 0.4 * (x**2 + y**2), 0.2, 1)[..., None]

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        weave = np.array([[1, 0, rng.normal(0, 0.7)], [0, 1, rng.normal(0, 1.1)]])
        moved = cv2.warpAffine(picture, weave, (wide, tall), borderMode=cv2.BORDER_REPLICATE)
        old = grey(moved.astype(np.float32)) * _SEPIA * dark * rng.uniform(0.9, 1.06)
        old = old + grain[number % 7]
        for _ in range(int(rng.integers(0, 5))):
            spot = (int(rng.integers(0, wide)), int(rng.integers(0, tall)))
            cv2.circle(old, spot, int(rng.integers(1, 5)), (rng.choice([20.0, 235.0]),) * 3, -1)
        line = round(wide * 0.3 + 6 * np.sin(number / 9))
        cv2.line(old, (line, 0), (line + 2, tall), (225, 215, 180), 1)
        return np.clip(old, 0, 255)

    return Posted(numbered(clip, put), names=said("colour change"), crf=29)


def before_after(clip: Clip, given: With) -> Posted:
    """Show one side as it was and one in other colours; the line between wanders."""
    tall, wide = clip.pictures.shape[1:3]

    def put(number: int, picture: Pixels) -> Pixels:
        made: Pixels = np.clip(_teal(picture.astype(np.float32)) * 1.1, 0, 255).astype(np.uint8)
        at = round(wide * (0.5 + 0.25 * np.sin(number / float(clip.fps) + given.seed)))
        made[:, :at] = picture[:, :at]
        cv2.line(made, (at, 0), (at, tall), WHITE, 3)
        for words, x in (("BEFORE", 10), ("AFTER", wide - round(wide * 0.19))):
            cv2.putText(made, words, (x, tall - 14), 2, wide / 720, WHITE, 2, cv2.LINE_AA)
        return made

    others = any_of("colour change", "caption", "logo", "overlay")
    return Posted(numbered(clip, put), names=said("colour change", "caption"), otherwise=others)


# -- among other films -------------------------------------------------------------------------

_Mix = Callable[[Pixels, Pixels, float], Any]


def _faded(one: Pixels, other: Pixels, share: float) -> Any:  # noqa: ANN401
    return cv2.addWeighted(one, 1 - share, other, share, 0)


def _whipped(one: Pixels, other: Pixels, share: float) -> Any:  # noqa: ANN401
    """Tear one picture away sideways and let the other come."""
    picture, fast = (one, share) if share < 0.5 else (other, 1 - share)
    wide = picture.shape[1]
    moved = np.roll(picture, -round(wide * fast) * (1 if share < 0.5 else -1), 1)
    return cv2.blur(moved, (max(3, round(wide * fast * 0.5)), 1), borderType=cv2.BORDER_REFLECT)


def _among(seconds: float, mix: _Mix) -> Attack:
    """Put three and a half seconds of it between two films; each goes over into the next.

    Where it starts and ends is told to be half way through.
    """

    def compile_(clip: Clip, given: With) -> Posted:
        piece, start = stretch(clip, 0.2, 3.6)
        before, after = given.others[2].part(2, 2.6), given.others[0].part(5, 2.6)
        alike = [strung([each_], clip) for each_ in (before, piece, after)]
        long = max(2, round(seconds * float(clip.fps)))
        made = _over(_over(alike[0], alike[1], long, mix), alike[2], long, mix)
        fps, half = float(clip.fps), long / 2 / float(clip.fps)
        a = len(alike[0].pictures) / fps - half
        span = (len(alike[1].pictures) - long) / fps
        part = (a, a + span, start + half, start + half + span)
        return Posted(made, (part,), said("compilation"), holds=(FILLERS[2], FILLERS[0]))

    return compile_


def _over(one: Clip, then: Clip, long: int, mix: _Mix) -> Clip:
    """Let a clip go over into another within some pictures, its sound too."""
    mixed = [np.asarray(mix(one.pictures[n - long], then.pictures[n], (n + 0.5) / long), np.uint8)
             for n in range(long)]  # fmt: skip
    pictures = np.concatenate([one.pictures[:-long], np.stack(mixed), then.pictures[long:]])
    count = round(long / one.fps * RATE)
    first, second = (np.zeros(0, np.float32) if c.sound is None else c.sound for c in (one, then))
    share = np.linspace(0, 1, count, dtype=np.float32)
    both = first[-count:] * (1 - share) + second[:count] * share
    return Clip(pictures, one.fps, np.concatenate([first[:-count], both, second[count:]]))


def _cut_up(clip: Clip, keeps: Sequence[tuple[float, float]], between: Sequence[Clip]) -> Posted:
    """String stretches of a clip [parts of it], with other clips between them."""
    pieces: list[Clip] = []
    parts: list[_Part] = []
    at = 0
    for number, (start, end) in enumerate(keeps):
        a, b = (round(share * len(clip.pictures)) for share in (start, end))
        fps = float(clip.fps)
        parts.append((at / fps, (at + b - a) / fps, a / fps, b / fps))
        pieces.append(clip.part(a / fps, (b - a) / fps))
        at += b - a
        if number < len(between) and number < len(keeps) - 1:
            pieces.append(between[number])
            at += round(between[number].seconds * clip.fps)
    return Posted(strung_like(pieces, clip), tuple(parts))


def montage(clip: Clip, given: With) -> Posted:
    """Cut it up and put others between, as trailers do."""
    others = (given.others[0].part(3, 1.0), given.others[1].part(6, 1.0))
    made = _cut_up(clip, ((0.02, 0.33), (0.36, 0.66), (0.69, 1.0)), others)
    return replace(made, names=said("compilation"), holds=FILLERS[:2])


def jumps(clip: Clip, _: With) -> Posted:
    """Cut out three short stretches, as is done to what has pauses."""
    made = _cut_up(clip, ((0, 0.3), (0.36, 0.58), (0.66, 1.0)), ())
    return replace(made, otherwise=(said("compilation"),))


def cards(clip: Clip, given: With) -> Posted:
    """Put a card with words between two halves."""
    tall, wide = clip.pictures.shape[1:3]
    card = np.full((tall, wide, 3), (14, 16, 20), np.uint8)
    written(card, ("A few minutes later", f"gate {given.seed + 3}"), 0.45, WHITE)
    count = round(1.4 * clip.fps)
    shown = Clip(np.repeat(card[None], count, 0), clip.fps, None)
    return _cut_up(clip, ((0, 0.48), (0.48, 1.0)), (shown,))


# -- sound -------------------------------------------------------------------------------------


def music(clip: Clip, given: With) -> Posted:
    """Lay music over its sound, as loud as that."""
    sound = np.zeros(round(clip.seconds * RATE), np.float32) if clip.sound is None else clip.sound
    added = melody(given.seed + 7000, len(sound) / RATE)[: len(sound)]
    loud = float(np.sqrt(np.mean(sound**2)) / np.sqrt(np.mean(added**2)))
    mixed = np.clip(sound[: len(added)] + loud * added, -1, 1).astype(np.float32)
    return Posted(replace(clip, sound=mixed))


def voice_over(clip: Clip, given: With) -> Posted:
    return Posted(spoken(clip, given.seed + 50, 0.3), names=said("new sound"))


def dubbed(clip: Clip, given: With) -> Posted:
    """Let somebody else speak, in another language's words, with nothing of the sound left."""
    made = third_attacks.subtitles(replace(clip, sound=voice(given.seed + 51, clip.seconds)), given)
    return Posted(made.clip, names=said("caption", "new sound"), sound=False)


def waveform(clip: Clip, given: With) -> Posted:
    """Leave its sound, with its loudness drawn in bars over a card."""
    # A picture of its own each: clips that bear one card would look like copies of one another.
    card = clips.drawn(given.seed + 1200, 0.04, (480, 480)).pictures[0] // 2
    sound = np.zeros(1, np.float32) if clip.sound is None else np.abs(clip.sound)
    fps = float(clip.fps)

    def put(number: int, _: Pixels) -> Pixels:
        at = round(number / fps * RATE)
        picture: Pixels = card.copy()
        for bar in range(40):
            heard = sound[at + bar * 300 : at + bar * 300 + 300]
            high = 4 + round(150 * min(1.0, 8 * float(heard.mean() if len(heard) else 0)))
            cv2.rectangle(picture, (20 + bar * 11, 240 - high), (26 + bar * 11, 240 + high),
                          (250, 250, 250), -1)  # fmt: skip
        return picture

    return Posted(numbered(clip, put), names=said("sound only"), silent=True, audio=48_000)


def other_pictures(clip: Clip, given: With) -> Posted:
    """Show other pictures to its sound."""
    other = clips.drawn(given.seed + 1300, clip.seconds, (480, 270))
    at = (np.arange(len(clip.pictures)) * float(other.fps / clip.fps)).astype(int)
    shown = other.pictures[np.minimum(at, len(other.pictures) - 1)]
    return Posted(Clip(shown, clip.fps, clip.sound), names=said("sound only"), silent=True)


# -- several at once ---------------------------------------------------------------------------


def forwarded(clip: Clip, _: With) -> Posted:
    """Make it small and send it on three times, each time encoded anew."""
    return Posted(sized(clip, 288), names=said("scale"), crf=33, audio=24_000,
                  codecs=("libx264", "libx265", "libx264"))  # fmt: skip


def news_upright(clip: Clip, given: With) -> Posted:
    made = broadcast(follows(clip, given).clip, given)
    more = tuple(names | {"crop"} for names in (made.names, *made.otherwise))
    return replace(made, names=more[0], otherwise=more[1:], crf=29)


def disguised(clip: Clip, given: With) -> Posted:
    """Mirror it, cut its edges, play it faster and add grain and a frame of one colour."""
    cut = cropped(mirror(clip, given).clip, 0.08, 0.05, 0.85, 0.88)
    quick = paced(25 / 24, same_pitch=True)(cut.clip, given)
    rng, (tall, wide) = np.random.default_rng(given.seed + 99), quick.clip.pictures.shape[1:3]
    grain = [rng.normal(0, 8, (tall, wide, 1)).astype(np.float32) for _ in range(7)]
    edge = 14

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        noisy = np.clip(picture * 1.08 + grain[number % 7], 0, 255).astype(np.uint8)
        return cv2.copyMakeBorder(noisy, edge, edge, edge, edge, cv2.BORDER_CONSTANT,
                                  value=(240, 120, 150))  # fmt: skip

    names = said("mirror", "crop", "speed")
    others = tuple(names | more for more in any_of("letterbox", "pillarbox", "colour change"))
    return Posted(numbered(quick.clip, put), quick.parts, names, mirrored_box(cut.box), crf=30,
                  otherwise=others[1:])  # fmt: skip


ATTACKS: Final[dict[str, Attack]] = {
    "h264, 240p": resized(240, 34),
    "hevc, low": coded("libx265", crf=36, audio=32_000),
    "vp9, low": coded("libvpx-vp9", crf=50, audio=32_000),
    "av1, low": coded("libsvtav1", crf=55, audio=32_000),
    "forwarded": forwarded,
    "25 pictures/s": rated(25),
    "60 pictures/s": rated(60),
    "uneven rate": uneven,
    "squeezed": squeezed,
    "drawn out": drawn_out,
    "crop that follows": follows,
    "bars with captions": bars_captions,
    "blurred bars, captions": blurred_captions,
    "quarter turn in bars": turned_in_bars,
    "duet": duet,
    "grid of nine": nine,
    "reaction": reaction,
    "reaction, paused": paused,
    "app on a phone": app,
    "shared in a call": call,
    "television, filmed": television(0.74, (640, 400), -2.2),
    "television, upright": television(0.96, (432, 768), 1.6),
    "screen, filmed near": television(1.12, (640, 360), 2.5),
    "broadcast": broadcast,
    "sign hidden": sign_hidden,
    "sticker that follows": _on_subject(_sticker, (0.2, 0.28)),
    "squares that follow": _on_subject(_coarse, (0.2, 0.3)),
    "ring and arrow": pointed,
    "replay": replay,
    "speed 0.5": paced(0.5),
    "speed 2": paced(2.0, same_pitch=True),
    "speed 25/24": paced(25 / 24),
    "speed 0.97, same pitch": paced(0.97, same_pitch=True),
    "speed ramp": ramp,
    "gif": gif,
    "boomerang": boomerang,
    "half mirrored": half_mirrored,
    "teal and orange": toned(_teal),
    "black and white": toned(_stark),
    "night filter": night,
    "old film": old_film,
    "before and after": before_after,
    "crossfades": _among(0.4, _faded),
    "whip transitions": _among(0.28, _whipped),
    "montage": montage,
    "jump cuts": jumps,
    "cards between": cards,
    "music added": music,
    "voice over": voice_over,
    "dubbed": dubbed,
    "sound, waveform": waveform,
    "sound, other pictures": other_pictures,
    "news, upright": news_upright,
    "repost, disguised": disguised,
}
SOUNDING: Final = frozenset(
    {"music added", "voice over", "dubbed", "sound, waveform", "sound, other pictures"}
)
"""Attacks that need a clip with sound."""
