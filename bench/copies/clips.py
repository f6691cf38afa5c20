"""The clips that are attacked and the films they are sought in: real ones and drawn ones.

A fixed camera's film is cut into takes, so that two takes by one tripod stand beside each other:
the same view, another time, and never a copy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import av
import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]
Samples = npt.NDArray[np.float32]

RATE: Final = 24_000
"""Samples a second of all sound here."""


@dataclass(frozen=True)
class Clip:
    """Pictures and sound, decoded.

    Attributes:
        pictures: RGB (frames, height, width, 3).
        fps: Pictures a second.
        sound: One channel at `RATE`, or nothing.
        shown: Which pictures are written as a file, each until the next one; all if none.
    """

    pictures: Pixels
    fps: Fraction
    sound: Samples | None
    shown: tuple[int, ...] = ()

    @property
    def seconds(self) -> float:
        """How long it lasts [s]."""
        return len(self.pictures) / float(self.fps)

    def part(self, start: float, seconds: float) -> Clip:
        """Return a stretch of it [s]."""
        a, b = round(start * self.fps), round((start + seconds) * self.fps)
        sound = self.sound
        if sound is not None:
            sound = sound[round(start * RATE) : round((start + seconds) * RATE)]
        return Clip(self.pictures[a:b], self.fps, sound)


TAKES: Final = {
    "car": ("car-detection.mp4", ((0.0, 15.0), (15.0, 30.0))),
    "bottle": ("bottle-detection.mp4", ((0.0, 20.0), (20.0, 39.5))),
    "person": ("one-by-one-person-detection.mp4", ((0.0, 45.0), (45.0, 92.0), (92.0, 139.0))),
    "bunny": ("big_buck_bunny_0_30.webm", ((0.0, 30.0),)),
    "chair": ("chair-orig.mp4", ((0.0, 22.4),)),
}
"""Real films and the takes they are cut into [s]."""


def real(folder: Path, name: str, take: int, longest: int = 480) -> Clip:
    """Decode a take of a real film.

    Args:
        folder: The folder of real clips.
        name: One of `TAKES`.
        take: Which take of it.
        longest: Longest side of the pictures [px].
    """
    file, takes = TAKES[name]
    return decoded(folder / file, *takes[take], longest=longest)


def decoded(path: Path, start: float, end: float, longest: int = 480) -> Clip:
    """Decode a stretch [s] of any film, its pictures made no larger than `longest` [px]."""
    with av.open(str(path)) as container:
        video: Any = container.streams.video[0]
        scale = min(1.0, longest / max(video.width, video.height))
        size = tuple(round(side * scale / 2) * 2 for side in (video.width, video.height))
        fps = Fraction(video.average_rate).limit_denominator(1001)
        pictures = []
        for frame in container.decode(video):
            at = frame.pts * video.time_base
            if start <= at < end:
                pixels = frame.to_ndarray(format="rgb24")
                pictures.append(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))
    return Clip(np.stack(pictures), fps, _sound(path, start, end))


def _sound(path: Path, start: float, end: float) -> Samples | None:
    with av.open(str(path)) as container:
        if not container.streams.audio:
            return None
        resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE)
        pieces = [
            piece.to_ndarray()[0]
            for frame in container.decode(audio=0)
            for piece in resampler.resample(frame)
        ]
    return np.concatenate(pieces)[round(start * RATE) : round(end * RATE)].astype(np.float32)


def drawn(seed: int, seconds: float = 16.0, size: tuple[int, int] = (480, 270)) -> Clip:
    """Draw a clip: shapes that move over a textured ground that pans, shots of a few seconds.

    Args:
        seed: What it is drawn from; another seed is another clip.
        seconds: How long.
        size: Width and height [px].
    """
    fps = Fraction(25)
    pictures = np.stack(list(_pictures(np.random.default_rng(seed), round(seconds * fps), size)))
    return Clip(pictures, fps, melody(seed, seconds))


def _pictures(rng: Any, count: int, size: tuple[int, int]) -> Iterator[Pixels]:  # noqa: ANN401
    width, height = size
    left = 0
    for number in range(count):
        if left == 0:
            left = int(rng.integers(60, 130))
            ground = _ground(rng, width * 2, height * 2)
            pan = rng.uniform(-1.5, 1.5, 2)
            shapes = [_shape(rng, width, height) for _ in range(9)]
            began = number
        left -= 1
        age = number - began
        x, y = (np.array([width, height]) / 2 + pan * age).astype(int)
        x, y = np.clip(x, 0, width), np.clip(y, 0, height)
        picture = ground[y : y + height, x : x + width].copy()
        for centre, speed, radius, colour, sides in shapes:
            at = centre + speed * age + 12 * np.sin(age / 9 + radius)
            turn = np.arange(sides) * 2 * np.pi / sides + age / 25
            points = at + radius * np.stack([np.cos(turn), np.sin(turn)], 1)
            cv2.fillPoly(picture, [points.astype(np.int32)], colour, cv2.LINE_AA)
        noise = rng.integers(-4, 5, picture.shape[:2])[..., None]
        yield np.clip(picture.astype(np.int16) + noise, 0, 255).astype(np.uint8)


def _ground(rng: Any, width: int, height: int) -> Pixels:  # noqa: ANN401
    ground = np.zeros((height, width, 3), np.float32)
    for cells in (4, 12, 40, 120):
        coarse = rng.normal(0, 1, (cells * height // width + 2, cells + 2, 3)).astype(np.float32)
        ground += cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC) * 26
    return np.asarray(np.clip(ground + rng.uniform(70, 180, 3), 0, 255), np.uint8)


def _shape(rng: Any, width: int, height: int) -> Any:  # noqa: ANN401
    centre = rng.uniform((0, 0), (width, height))
    colour = tuple(int(c) for c in rng.integers(0, 255, 3))
    return centre, rng.uniform(-2, 2, 2), rng.uniform(12, 60), colour, int(rng.integers(3, 7))


def melody(seed: int, seconds: float) -> Samples:
    """Make up sound: notes of several voices with noise bursts, as busy as speech or music."""
    rng = np.random.default_rng(seed + 1000)
    count = round(seconds * RATE)
    sound = rng.normal(0, 0.004, count + RATE)
    at = 0
    while at < count:
        length = int(rng.integers(RATE // 12, RATE // 3))
        time = np.arange(length) / RATE
        fade = np.exp(-time * rng.uniform(4, 12))
        for _ in range(3):
            pitch = rng.uniform(180, 3500)
            sound[at : at + length] += 0.12 * fade * np.sin(2 * np.pi * pitch * time)
        sound[at : at + length // 4] += rng.normal(0, 0.05, length // 4)
        at += int(length * rng.uniform(0.4, 1.1))
    return np.clip(sound[:count], -1, 1).astype(np.float32)


def encoded(clip: Clip, path: Path, *, crf: int = 23, audio: int = 96_000, gop: int = 60) -> None:
    """Encode a clip as H.264 and AAC in MP4.

    Args:
        clip: The clip.
        path: Where to.
        crf: Quality of the pictures, larger is worse.
        audio: Bits a second of the sound.
        gop: Pictures from one key frame to the next, at most.
    """
    options = {"crf": str(crf), "preset": "superfast", "g": str(gop)}
    muxed(clip, path, "libx264", options, audio=audio)


def muxed(
    clip: Clip, path: Path, codec: str, options: dict[str, str], *, audio: int = 96_000
) -> None:
    """Encode a clip with any codec, its sound as Opus in WebM and as AAC in other files.

    Args:
        clip: The clip.
        path: Where to; its ending says what the file is.
        codec: What the pictures are encoded with.
        options: What the codec is told.
        audio: Bits a second of the sound.
    """
    part = path.with_suffix(f".part{path.suffix}")
    height, width = (side // 2 * 2 for side in clip.pictures.shape[1:3])
    with av.open(str(part), "w") as out:
        video: Any = out.add_stream(codec, rate=clip.fps)
        video.width, video.height, video.pix_fmt = width, height, "yuv420p"
        video.options = options
        audible: Any = None
        if clip.sound is not None:
            named = "libopus" if path.suffix == ".webm" else "aac"
            audible = out.add_stream(named, rate=RATE, layout="mono")
            audible.bit_rate = audio
        for number in clip.shown or range(len(clip.pictures)):
            plain = np.ascontiguousarray(clip.pictures[number][:height, :width])
            frame = av.VideoFrame.from_ndarray(plain, format="rgb24")
            frame.pts, frame.time_base = number, 1 / clip.fps
            out.mux(video.encode(frame))
        out.mux(video.encode())
        if clip.sound is not None:
            _sound_muxed(out, audible, clip.sound)
    part.replace(path)


def _sound_muxed(out: Any, stream: Any, sound: Samples) -> None:  # noqa: ANN401
    """Encode sound in blocks of the size that the codec takes."""
    codec = stream.codec_context
    codec.open(strict=False)
    resampler = av.AudioResampler(
        format=codec.format, layout="mono", rate=RATE, frame_size=codec.frame_size
    )
    for piece in [*resampler.resample(_block(sound)), *resampler.resample(None)]:
        out.mux(stream.encode(piece))
    out.mux(stream.encode())


def _block(sound: Samples) -> Any:  # noqa: ANN401
    block = av.AudioFrame.from_ndarray(sound[None], format="flt", layout="mono")
    block.sample_rate, block.pts, block.time_base = RATE, 0, Fraction(1, RATE)
    return block


def tempo(sound: Samples, pace: float) -> Samples:
    """Play sound faster or slower at the same pitch."""
    graph = av.filter.Graph()
    source = graph.add_abuffer(
        format="flt", sample_rate=RATE, layout="mono", time_base=Fraction(1, RATE)
    )
    faster, sink = graph.add("atempo", str(pace)), graph.add("abuffersink")
    source.link_to(faster)
    faster.link_to(sink)
    graph.configure()
    graph.push(_block(sound))
    graph.push(None)
    pieces: list[Any] = []
    while True:
        try:
            pieces.append(graph.pull().to_ndarray()[0])
        except (av.error.EOFError, av.error.BlockingIOError):
            return np.concatenate(pieces).astype(np.float32)


def each(clip: Clip, change: Callable[[Pixels], Any]) -> Clip:
    """Change each picture of a clip."""
    return replace(
        clip, pictures=np.stack([np.asarray(change(p), np.uint8) for p in clip.pictures])
    )


def filled(picture: Pixels, wide: int, tall: int) -> Pixels:
    """Scale a picture so that it fills a frame [px], and cut what stands out."""
    scale = max(wide / picture.shape[1], tall / picture.shape[0])
    grown = cv2.resize(picture, None, fx=scale + 1e-3, fy=scale + 1e-3)
    left, top = (grown.shape[1] - wide) // 2, (grown.shape[0] - tall) // 2
    return np.asarray(grown[top : top + tall, left : left + wide], np.uint8)


def shaken(seed: int, count: int, kinds: int) -> Any:  # noqa: ANN401
    """Return how a hand shakes: of several kinds, picture after picture, each about 1 strong."""
    rng = np.random.default_rng(seed)
    shake = cv2.GaussianBlur(rng.normal(0, 1, (count, kinds)), (1, 0), sigmaX=1, sigmaY=5)
    return shake / np.std(shake, 0)
