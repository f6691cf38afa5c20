"""Fifty-odd ways in which footage goes from hand to hand: chains, time, tone, others, sound.

Longer than 300 lines: one short function an attack, which belong beside one another. Those that
change the frame are in `bench.copies.fifth_frames`, those with screens in `fifth_screens`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import av
import cv2
import numpy as np

from bench.copies import clips, fifth_frames, fifth_screens
from bench.copies.attacks import With
from bench.copies.clips import RATE, Clip, Pixels, Samples, each, melody
from bench.copies.edits import (
    FILLERS,
    WHITE,
    Attack,
    Posted,
    cropped,
    encoded,
    grey,
    mirror,
    numbered,
    on_ground,
    paced,
    said,
    sized,
    stretch,
    toned,
)
from bench.copies.fifth_frames import nearer
from bench.copies.fifth_scenes import card, label, lay
from bench.copies.fourth_frames import any_of, fitted, follows, rated, strung_like, upright
from bench.copies.fresh_scenes import WORDS, voice

_Part = tuple[float, float, float, float]


# -- hand to hand ------------------------------------------------------------------------------


def through(clip: Clip, codec: str, crf: int, pixels: str = "yuv420p") -> Clip:
    """Encode a clip's pictures and decode them again; its sound stays."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "hop.mp4"
        if pixels == "yuv420p":
            encoded(Posted(replace(clip, sound=None), codecs=(codec,), crf=crf), path)
        else:
            _deep(clip, path, crf, pixels)
        again = clips.decoded(path, 0, 1e9, 4096)
    assert len(again.pictures) == len(clip.pictures)
    return Clip(again.pictures, clip.fps, clip.sound)


def _deep(clip: Clip, path: Path, crf: int, pixels: str) -> None:
    """Encode pictures with more bits a colour, without a loss of levels on the way in."""
    high, wide = (side // 2 * 2 for side in clip.pictures.shape[1:3])
    with av.open(str(path), "w") as out:
        video: Any = out.add_stream("libx265", rate=clip.fps)
        video.width, video.height, video.pix_fmt = wide, high, pixels
        video.options = {"preset": "ultrafast", "crf": str(crf),
                         "x265-params": "log-level=error:pools=1:frame-threads=1"}  # fmt: skip
        for number, picture in enumerate(clip.pictures):
            plain = np.ascontiguousarray(picture[:high, :wide])
            frame = av.VideoFrame.from_ndarray(plain, format="rgb24")
            frame.pts, frame.time_base = number, 1 / clip.fps
            out.mux(video.encode(frame))
        out.mux(video.encode())


def _timed(made: Clip, names: Sequence[str] = (), crf: int = 28, audio: int = 48_000) -> Posted:
    """Say that it is all there from its first picture on, at its own pace."""
    return Posted(made, ((0.0, made.seconds, 0.0, made.seconds),), said(*names), crf=crf,
                  audio=audio)  # fmt: skip


def messengers(clip: Clip, given: With) -> Posted:
    """Send it by a messenger, put it onto a platform, and send that by a messenger again."""
    first = through(sized(clip, 288), "libx264", 32)
    second = through(sized(rated(30)(first, given).clip, 480), "libvpx-vp9", 42)
    return _timed(sized(second, 224), ("scale",), 33, 24_000)


def five_hands(clip: Clip, given: With) -> Posted:
    """Encode it five times, smaller, larger, made sharper, at other rates each time."""
    made = through(sized(clip, 320), "libx264", 30)
    made = through(rated(24)(sized(made, 400), given).clip, "libx265", 33)
    made = each(made, lambda p: cv2.addWeighted(p, 1.7, cv2.GaussianBlur(p, (0, 0), 1.6), -0.7, 0))
    made = through(sized(made, 256), "libx264", 33)
    made = through(rated(20)(sized(made, 360), given).clip, "libvpx-vp9", 45)
    return _timed(sized(made, 270), ("scale",), 31, 24_000)


def tiny(clip: Clip, given: With) -> Posted:
    """Make it 144 lines, 12 pictures a second, hardly any bits."""
    return _timed(sized(rated(12)(clip, given).clip, 144), ("scale", "frame rate"), 38, 16_000)


def again_upright(clip: Clip, given: With) -> Posted:
    """Put it over its blur for phones, cut that off again and a little more, write above it."""
    tall, wide = clip.pictures.shape[1:3]
    shape = 16 / 9 if upright(clip) else 9 / 16
    barred = on_ground(clip, shape, _blur)
    hop = through(barred, "libx264", 31)
    high, broad = hop.pictures.shape[1:3]
    x, y = (broad - wide) / 2, (high - tall) / 2
    inner = cropped(hop, (x + wide * 0.03) / broad, (y + tall * 0.03) / high, wide * 0.94 / broad,
                    tall * 0.94 / high)  # fmt: skip
    made = fifth_frames.white_bars(inner.clip, given)
    names = made.names | {"crop"}
    others = (*(n | {"crop"} for n in made.otherwise), made.names, *made.otherwise)
    return replace(made, names=names, otherwise=others, box=(0.03, 0.03, 0.94, 0.94), crf=29)


def _blur(picture: Pixels, wide: int, tall: int) -> Any:  # noqa: ANN401
    small = cv2.resize(picture, (wide // 8, tall // 8))
    return cv2.resize(cv2.GaussianBlur(small, (0, 0), 4), (wide, tall)) // 4 * 3


def worded(clip: Clip, seed: int, y: float = 0.72) -> Clip:
    """Write one word after the other into a clip, in large letters, as apps do by themselves."""
    rng = np.random.default_rng(seed + 860)
    spoken_words = [str(w) for w in rng.choice(WORDS, 60)]

    def put(number: int, picture: Pixels) -> Pixels:
        picture = picture.copy()
        tall, wide = picture.shape[:2]
        n = int(number / float(clip.fps) / 0.45)
        two = f"{spoken_words[n % 60]} {spoken_words[(n + 1) % 60]}".upper()
        size = max(16, min(wide // 12, tall // 9))
        lay(picture, label(two, size, ((255, 240, 60), WHITE)[n % 2], edge=3), wide / 2, tall * y)
        return picture

    return numbered(clip, put)


def cut_worded_fast(clip: Clip, given: With) -> Posted:
    """Cut it for phones where things happen, write words into it, play it an eighth faster."""
    quick = paced(1.125, same_pitch=True)(follows(clip, given).clip, given)
    names = said("crop", "caption", "speed")
    others = (names | {"overlay"}, names - {"caption"} | {"overlay"})
    return replace(
        quick, clip=worded(quick.clip, given.seed), names=names, otherwise=others, crf=30
    )


def grey_slow_inset(clip: Clip, given: With) -> Posted:
    """Show it grey, a tenth slower, in a part of another film."""
    slow = paced(0.9)(clip, given)
    plain = each(slow.clip, lambda p: np.repeat(grey(p.astype(np.float32)), 3, 2))
    small = fitted(plain, 352, 210)
    high, wide = small.pictures.shape[1:3]

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        other = given.others[2]
        at = int(number * float(other.fps) / float(clip.fps)) % len(other.pictures)
        whole = clips.filled(other.pictures[at], 640, 360).copy()
        whole[24 : 24 + high, 20 : 20 + wide] = picture
        return whole

    names = said("picture in picture", "speed", "colour change")
    box = (20 / 640, 24 / 360, wide / 640, high / 360)
    return replace(
        slow,
        clip=numbered(small, put),
        names=names,
        holds=FILLERS[2:],
        otherwise=(names - {"colour change"},),
        laid=(("picture in picture", box),),
    )


# -- rates -------------------------------------------------------------------------------------


def mixed_rate(clip: Clip, _: With) -> Posted:
    """Bring it to 30 pictures a second, or from 30 to 24, by mixing those that are near."""
    wanted = 24 if clip.fps > 29 else 30
    count, last = int(clip.seconds * wanted), len(clip.pictures) - 1
    made = []
    for at in np.arange(count) * float(clip.fps) / wanted:
        one, share = int(at), at - int(at)
        two = min(one + 1, last)
        made.append(cv2.addWeighted(clip.pictures[one], 1 - share, clip.pictures[two], share, 0))
    return _timed(Clip(np.stack(made).astype(np.uint8), Fraction(wanted), clip.sound),
                  ("frame rate",))  # fmt: skip


def fields(clip: Clip, _: With) -> Posted:
    """Take it apart into fields and make a picture of each, at twice the rate."""
    tall, wide = clip.pictures.shape[1:3]
    made = []
    for picture in clip.pictures:
        for first in (0, 1):
            field = np.ascontiguousarray(picture[first::2])
            made.append(cv2.resize(field, (wide, tall), interpolation=cv2.INTER_LINEAR))
    return _timed(Clip(np.stack(made).astype(np.uint8), clip.fps * 2, clip.sound), ("frame rate",))


def jerky(clip: Clip, _: With) -> Posted:
    """Show four pictures a second of it."""
    step = max(1, round(float(clip.fps) / 4))
    # The picture in the middle of the time that it is shown, so that it is no later than it was.
    at = np.arange(len(clip.pictures)) // step * step + step // 2
    at = np.minimum(at, len(clip.pictures) - 1)
    return _timed(replace(clip, pictures=clip.pictures[at]), ("frame rate",))


def stalls(clip: Clip, given: With) -> Posted:
    """Let a live picture stand twice with a ring that turns, and jump to where it ought to be."""
    fps, rng = float(clip.fps), np.random.default_rng(given.seed + 870)
    long = 0.65
    begins = [clip.seconds * s + rng.uniform(-0.2, 0.2) for s in (0.3, 0.7)]

    def put(number: int, picture: Pixels) -> Pixels:
        time = number / fps
        start = next((b for b in begins if b <= time < b + long), None)
        if start is None:
            return picture
        held: Pixels = clip.pictures[int(np.ceil(start * fps - 1e-6))].copy()
        tall, wide = held.shape[:2]
        r = min(tall, wide) // 10
        cv2.ellipse(held, (wide // 2, tall // 2), (r, r), time * 500 % 360, 0, 270, WHITE, 4,
                    cv2.LINE_AA)  # fmt: skip
        return held

    made = _timed(numbered(clip, put), ("frame rate",))
    return replace(made, otherwise=any_of("overlay"))


# -- time --------------------------------------------------------------------------------------


def slow_mixed(clip: Clip, given: With) -> Posted:
    """Play it at three fifths of its pace, with mixed pictures between."""
    slow = paced(0.6)(clip, given)
    last, made = len(clip.pictures) - 1, []
    for at in np.arange(len(slow.clip.pictures)) * 0.6:
        one, share = int(at + 1e-6), float(np.clip(at - int(at + 1e-6), 0, 1))
        two = min(one + 1, last)
        made.append(cv2.addWeighted(clip.pictures[one], 1 - share, clip.pictures[two], share, 0))
    return replace(slow, clip=replace(slow.clip, pictures=np.stack(made).astype(np.uint8)))


def _strung(
    clip: Clip, pieces: Sequence[tuple[Clip, tuple[float, float] | None]]
) -> tuple[Clip, tuple[_Part, ...]]:
    """String pieces; each says which seconds of the clip it shows, or that none are asked for."""
    parts: list[_Part] = []
    at = 0
    for piece, shows in pieces:
        count, fps = round(piece.seconds * clip.fps), float(clip.fps)
        if shows is not None:
            parts.append((at / fps, (at + count) / fps, *shows))
        at += count
    return strung_like([piece for piece, _ in pieces], clip), tuple(parts)


def _cut(clip: Clip, start: float, end: float) -> tuple[Clip, tuple[float, float]]:
    """Return a stretch, in parts of a clip, and which seconds it really is."""
    a, b = (round(share * len(clip.pictures)) / float(clip.fps) for share in (start, end))
    return clip.part(a, b - a), (a, b)


def _held(clip: Clip, at: float, seconds: float) -> Clip:
    """Return one picture of a clip, at a time, for some seconds."""
    one = clip.pictures[min(len(clip.pictures) - 1, round(at * clip.fps))]
    return Clip(np.repeat(one[None], max(1, round(seconds * clip.fps)), 0), clip.fps, None)


def stopped(clip: Clip, _: With) -> Posted:
    """Stop it twice, for a second each, with nothing said."""
    first, middle, last = _cut(clip, 0, 0.36), _cut(clip, 0.36, 0.7), _cut(clip, 0.7, 1)
    frame = 1 / float(clip.fps)
    made, parts = _strung(clip, (
        first, (_held(clip, first[1][1] - frame, 0.9), None), middle,
        (_held(clip, middle[1][1] - frame, 1.1), None), last,
    ))  # fmt: skip
    return Posted(made, parts, otherwise=(said("loop"), said("speed")))


def _always(by: float) -> Callable[[int], float]:
    return lambda _: by


def thrice(clip: Clip, given: With) -> Posted:
    """Play two seconds of it three times, nearer each time."""
    start = (0.3, 0.4)[given.seed % 2]
    a = round(start * len(clip.pictures)) / float(clip.fps)
    piece = clip.part(a, 2.0)
    ways = [nearer(piece, _always(by), 0.5, 0.45) for by in (1.0, 1.3, 1.65)]
    made, parts = _strung(clip, [(way, (a, a + piece.seconds)) for way in ways])
    return Posted(made, parts, said("loop"), otherwise=any_of("loop", "crop"))


def to_and_fro(clip: Clip, _: With) -> Posted:
    """Play a second and a half forwards, backwards, forwards and backwards."""
    piece, start = stretch(clip, 0.4, 1.5)
    sound = piece.sound
    back = Clip(np.ascontiguousarray(piece.pictures[::-1]), piece.fps,
                None if sound is None else sound[::-1])  # fmt: skip
    shows = (start, start + piece.seconds)
    made, parts = _strung(clip, [(p, shows) for p in (piece, back, piece, back)])
    return Posted(made, parts, said("reversed"), otherwise=any_of("loop", "reversed"))


def backwards_mirrored(clip: Clip, given: With) -> Posted:
    flipped = mirror(clip, given).clip
    sound = None if clip.sound is None else np.ascontiguousarray(clip.sound[::-1])
    made = Clip(np.ascontiguousarray(flipped.pictures[::-1]), clip.fps, sound)
    return Posted(made, names=said("reversed", "mirror"))


def rewound(clip: Clip, given: With) -> Posted:
    """Play half, wind back fast with the lines of a tape, and go on from there.

    Of the winding, half a second at four times the pace, nothing is asked.
    """
    first, again = _cut(clip, 0, 0.6), _cut(clip, 0.3, 1)
    wound = clip.pictures[round(0.3 * len(clip.pictures)) : round(0.6 * len(clip.pictures))][::-4]
    rng = np.random.default_rng(given.seed + 880)

    def torn(_: int, picture: Pixels) -> Pixels:
        picture = picture.copy()
        for y in rng.integers(0, picture.shape[0] - 12, 5):
            picture[y : y + 9] = np.roll(picture[y : y + 9], int(rng.integers(-60, 60)), 1)
            picture[y : y + 3] = 225
        return picture

    tape = numbered(Clip(wound, clip.fps, None), torn)
    made, parts = _strung(clip, (first, (tape, None), again))
    return Posted(made, parts, otherwise=any_of("loop", "reversed")[1:])


def shuffled(clip: Clip, _: With) -> Posted:
    """Play its second third first, then its last, then its first."""
    made, parts = _strung(clip, [_cut(clip, n / 3, (n + 1) / 3) for n in (1, 2, 0)])
    return Posted(made, parts, otherwise=(said("compilation"),))


def bit(clip: Clip, given: With) -> Posted:
    """Leave two and a half seconds of it."""
    piece, start = stretch(clip, (0.25, 0.45)[given.seed % 2], 2.5)
    return Posted(piece, ((0.0, piece.seconds, start, start + piece.seconds),))


# -- tone --------------------------------------------------------------------------------------


def heat(clip: Clip, _: With) -> Posted:
    """Show how bright it is in the colours of a camera for heat."""
    made = each(clip, lambda p: cv2.cvtColor(cv2.applyColorMap(
        cv2.GaussianBlur(cv2.cvtColor(p, cv2.COLOR_RGB2GRAY), (0, 0), 1.5), cv2.COLORMAP_INFERNO),
        cv2.COLOR_BGR2RGB))  # fmt: skip
    return Posted(made, names=said("colour change"))


def dark_noise(clip: Clip, given: With) -> Posted:
    """Make it as dark as at night, with all the noise of a phone that sees hardly anything."""
    rng, (tall, wide) = np.random.default_rng(given.seed + 890), clip.pictures.shape[1:3]
    noise = [rng.normal(0, 19, (tall, wide, 3)).astype(np.float32) for _ in range(5)]
    noise += [each_[::-1] for each_ in noise]
    made = numbered(clip, lambda n, p: np.clip(
        255 * (p / 255) ** 1.5 * (0.5, 0.5, 0.62) + noise[n * 3 % 10], 0, 255))  # fmt: skip
    return Posted(made, names=said("colour change"), crf=31)


def washed(clip: Clip, _: With) -> Posted:
    """Show what was graded for bright screens, in ten bits, as it is: pale and flat."""
    flat = each(clip, lambda p: 42 + 170 * (p / 255) ** 0.62)
    pale = through(flat, "libx265", 24, "yuv420p10le")
    made = each(pale, lambda p: np.clip(grey(p.astype(np.float32)) * 0.45 + p * 0.55, 0, 255))
    return Posted(made, names=said("colour change"))


def mapped_hard(clip: Clip, _: With) -> Posted:
    """Lift what is dark and hold down what is bright, place by place, with loud colours."""
    local = cv2.createCLAHE(4.0, (6, 6))

    def tone(picture: Pixels) -> Any:  # noqa: ANN401
        lab = cv2.cvtColor(picture, cv2.COLOR_RGB2LAB)
        lab[..., 0] = local.apply(np.ascontiguousarray(lab[..., 0]))
        lab[..., 1:] = np.clip((lab[..., 1:].astype(np.float32) - 128) * 1.5 + 128, 0, 255)
        return cv2.cvtColor(lab, cv2.COLOR_LAB2RGB)

    return Posted(each(clip, tone), names=said("colour change"))


def tape(clip: Clip, given: With) -> Posted:
    """Make it as from a video tape: soft, colours that smear aside, lines that jump, a date."""
    rng, (tall, wide) = np.random.default_rng(given.seed + 900), clip.pictures.shape[1:3]
    date = label("PLAY >   APR 03 1994", max(13, tall // 20), (235, 235, 235), edge=1)

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        lab = cv2.cvtColor(picture, cv2.COLOR_RGB2YCrCb)
        smear = cv2.blur(lab[..., 1:], (wide // 32, 5))
        lab[..., 1:] = np.roll(smear, wide // 64, 1)
        lab[..., 0] = cv2.GaussianBlur(lab[..., 0], (0, 0), 1.1)
        made = cv2.cvtColor(lab, cv2.COLOR_YCrCb2RGB).astype(np.float32) * (1.04, 0.97, 0.9)
        made += rng.normal(0, 9, (tall, wide, 1))
        for y in ((number * 5) % tall, tall - 12):
            made[y : y + 8] = np.roll(made[y : y + 8], int(rng.integers(5, 24)), 1) + 34
        shown = np.clip(made, 0, 255).astype(np.uint8)
        lay(shown, date, wide * 0.32, tall * 0.87)
        return shown

    names = said("colour change", "caption")
    others = (
        said("colour change"),
        said("colour change", "logo"),
        said("colour change", "overlay"),
    )
    return Posted(numbered(clip, put), names=names, otherwise=others, crf=29)


# -- among other films -------------------------------------------------------------------------


def round_up(clip: Clip, given: With) -> Posted:
    """Show two stretches of it in a round-up of the day, among other films, with a line below."""
    others = given.others
    a, b = _cut(clip, 0.02, 0.44), _cut(clip, 0.52, 0.98)
    made, parts = _strung(clip, (
        (others[2].part(1.0, 1.6), None), a, (others[0].part(6.0, 1.4), None), b,
        (others[1].part(9.0, 1.6), None),
    ))  # fmt: skip
    words = label(" THE DAY IN PICTURES ", max(14, min(made.pictures.shape[1:3]) // 18), WHITE,
                  (16, 50, 120))  # fmt: skip
    tall, wide = made.pictures.shape[1:3]

    def put(picture: Pixels) -> Pixels:
        picture = picture.copy()
        lay(picture, words, wide * 0.38, tall * 0.87)
        return picture

    names = said("compilation", "caption")
    more = (said("compilation"), said("compilation", "logo"), said("compilation", "overlay"))
    return Posted(each(made, put), parts, names, otherwise=more, holds=FILLERS)


def stitched(clip: Clip, given: With) -> Posted:
    """Show two seconds of somebody else's film first, then all of it, cut for phones."""
    cut = fifth_frames.panned(clip, given).clip
    before = given.others[(0, 2)[given.seed % 2]].part(3.0, 2.2)
    made, parts = _strung(cut, ((before, None), (cut, (0.0, cut.seconds))))
    holds = (FILLERS[(0, 2)[given.seed % 2]],)
    return Posted(made, parts, said("compilation", "crop"), holds=holds)


def carded(clip: Clip, given: With) -> Posted:
    """Cut off its head and tail; put a channel's card before it and another after it."""
    piece = _cut(clip, 0.12, 0.86)
    size = clip.pictures.shape[2:0:-1]
    names = [f"{WORDS[(given.seed * 3 + n) % len(WORDS)]}" for n in range(2)]
    before = card(given.seed + 40, f"{names[0]}\nTV", 1.8, size)
    after = card(given.seed + 70, f"follow\n@{names[1]}", 2.0, size)
    made, parts = _strung(clip, ((before, None), piece, (after, None)))
    return Posted(made, parts, said("compilation"))


# -- sound -------------------------------------------------------------------------------------


def under_music(clip: Clip, given: With) -> Posted:
    """Lay music over what is left, a third, of its sound."""
    sound = np.zeros(round(clip.seconds * RATE), np.float32) if clip.sound is None else clip.sound
    tune = melody(given.seed + 7400, len(sound) / RATE + 0.1)[: len(sound)]
    loud = float(np.sqrt(np.mean(sound**2)) / np.sqrt(np.mean(tune**2)))
    mixed = np.clip(0.33 * sound + 1.1 * loud * tune, -1, 1).astype(np.float32)
    return Posted(replace(clip, sound=mixed), names=said("new sound"), otherwise=(said(),))


def dubbed_worded(clip: Clip, given: With) -> Posted:
    """Let a machine speak over it, nothing of its sound left, its words in large letters."""
    made = worded(replace(clip, sound=voice(given.seed + 80, clip.seconds)), given.seed + 5, 0.8)
    others = (said("new sound", "overlay"), said("new sound", "caption", "overlay"))
    return Posted(made, names=said("caption", "new sound"), sound=False, otherwise=others)


def in_a_talk(clip: Clip, given: With) -> Posted:
    """Play its sound, thinly, in a talk that is heard over a card: voices before and after."""
    sound = np.zeros(1, np.float32) if clip.sound is None else clip.sound
    lead, tail = (voice(given.seed + n, s) for n, s in ((90, 2.0), (91, 1.6)))
    whole: Samples = np.concatenate([lead, sound, tail]).astype(np.float32)
    count = int(len(whole) / RATE * clip.fps)
    shown = clips.drawn(given.seed + 1700, 0.04, (400, 400)).pictures[0] // 3 * 2
    made = Clip(np.repeat(shown[None], count, 0), clip.fps, whole)
    start = len(lead) / RATE
    part = (start, start + clip.seconds, 0.0, clip.seconds)
    return Posted(made, (part,), said("sound only"), silent=True, audio=32_000)


ATTACKS: Final[dict[str, Attack]] = {
    "messenger, platform, messenger": messengers,
    "five hands": five_hands,
    "tiny": tiny,
    "mixed to another rate": mixed_rate,
    "a picture a field": fields,
    "four pictures/s": jerky,
    "live, stalls": stalls,
    "zoomed, fixed": fifth_frames.zoomed,
    "zoom out slowly": fifth_frames.zoom_out,
    "punched in": fifth_frames.punched,
    "crop that pans": fifth_frames.panned,
    "near, followed": fifth_frames.tracked,
    "mirrored, aslant": fifth_frames.mirrored_aslant,
    "quarter turn, square": fifth_frames.quarter_square,
    "upside down, mirrored": fifth_frames.flipped,
    "bars all round": fifth_frames.window,
    "white bars, words": fifth_frames.white_bars,
    "blurred bars, headline": fifth_frames.headline,
    "in a post": fifth_frames.posted,
    "squeezed back": fifth_frames.squeezed_back,
    "rolling news": fifth_frames.rolling_news,
    "stacked, reaction": fifth_frames.stacked,
    "duet, halves": fifth_frames.duet_halves,
    "presenter before it": fifth_frames.presenter,
    "laptop, filmed": fifth_screens.laptop,
    "phone, filmed": fifth_screens.phone,
    "screen, coming nearer": fifth_screens.nearing,
    "projector, filmed": fifth_screens.projector,
    "desktop, recorded": fifth_screens.desktop,
    "page, scrolled": fifth_screens.scrolled,
    "speed 0.6, mixed": slow_mixed,
    "speed 2.5": paced(2.5, same_pitch=True),
    "stopped twice": stopped,
    "three times, nearer": thrice,
    "to and fro": to_and_fro,
    "backwards, mirrored": backwards_mirrored,
    "rewound": rewound,
    "shuffled": shuffled,
    "a bit": bit,
    "inverted": toned(lambda p: 255 - p),
    "heat colours": heat,
    "dark, noisy": dark_noise,
    "washed out, ten bits": washed,
    "mapped hard": mapped_hard,
    "video tape": tape,
    "round-up": round_up,
    "stitched": stitched,
    "cards, trimmed": carded,
    "under music": under_music,
    "dubbed, worded": dubbed_worded,
    "sound, in a talk": in_a_talk,
    "blur cut off, white bars": again_upright,
    "cut, worded, faster": cut_worded_fast,
    "grey, slow, inset": grey_slow_inset,
    "mirrored, phone filmed": fifth_screens.mirrored_phone,
}
SOUNDING: Final = frozenset({"under music", "dubbed, worded", "sound, in a talk"})
"""Attacks that need a clip with sound."""
