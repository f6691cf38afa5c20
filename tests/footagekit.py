"""Films, images and sound whose truth is known, for the tests of trace."""

from __future__ import annotations

import io
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import av
import cv2
import numpy as np

from firsthand.records import Item, Observation, Whole
from firsthand.steps import File, Made
from firsthand.trace import footage_sketch, sound_sketch
from firsthand.trace.footage_image import Picture
from firsthand.trace.footage_reading import Footage, KeyFootage
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_sketching import footage_sketch as sketch_step
from firsthand.trace.footage_sketching import image_sketch, key_sketch
from firsthand.trace.sound_reading import Recording
from firsthand.trace.sound_reading import sound_sketch as sound_step
from firsthand.trace.sound_sketch import Sound

WIDTH, HEIGHT, FPS = 256, 144, 12
RATE = 16_000


def drawn(seed: int, seconds: float = 6.0, start: float = 0.0) -> Any:
    """Shapes that move over a ground of their own, every two seconds another shot: RGB frames."""
    return np.stack(
        [_frame(seed, n / FPS) for n in range(round(start * FPS), round((start + seconds) * FPS))]
    )


def _frame(seed: int, at: float) -> Any:
    shot = int(at // 2)
    rng = np.random.default_rng((seed, shot))
    picture = cv2.resize(
        rng.normal(128, 50, (12, 20, 3)).astype(np.float32),
        (WIDTH, HEIGHT),
        interpolation=cv2.INTER_CUBIC,
    )
    for _ in range(24):
        centre = rng.uniform((0, 0), (WIDTH, HEIGHT)) + rng.uniform(-14, 14, 2) * (at - 2 * shot)
        sides, radius = int(rng.integers(3, 6)), rng.uniform(8, 30)
        turn = np.arange(sides) * 2 * np.pi / sides + rng.uniform(0, 6)
        points = centre + radius * np.stack([np.cos(turn), np.sin(turn)], 1)
        colour = tuple(float(c) for c in rng.integers(0, 255, 3))
        cv2.fillPoly(picture, [points.astype(np.int32)], colour)
    return np.clip(picture, 0, 255).astype(np.uint8)


def film(
    pictures: Any,
    sound: Any = None,
    *,
    crf: int = 23,
    codec: str = "libx264",
    pixel_format: str = "yuv420p",
    ticks: Callable[[int], int] = lambda n: n,
    aspect: Fraction = Fraction(1),
) -> bytes:
    """Encode RGB frames, and sound of one channel at `RATE`, in MP4."""
    out = io.BytesIO()
    height, width = (max(2, side // 2 * 2) for side in pictures.shape[1:3])
    with av.open(out, "w", format="mp4") as container:
        video: Any = container.add_stream(codec, rate=FPS)
        video.width, video.height, video.pix_fmt = width, height, pixel_format
        video.options = {"crf": str(crf), "preset": "ultrafast", "g": "36"}
        video.sample_aspect_ratio = aspect
        audible: Any = None
        if sound is not None:
            audible = container.add_stream("aac", rate=RATE, layout="mono")
            audible.bit_rate = 32_000
        for number, pixels in enumerate(pictures):
            frame = av.VideoFrame.from_ndarray(
                np.ascontiguousarray(pixels[:height, :width]), format="rgb24"
            )
            frame.pts, frame.time_base = ticks(number), Fraction(1, FPS)
            container.mux(video.encode(frame))
        container.mux(video.encode())
        if audible is not None:
            block = av.AudioFrame.from_ndarray(sound[None].astype(np.float32), "flt", "mono")
            block.sample_rate, block.pts, block.time_base = RATE, 0, Fraction(1, RATE)
            mixer = av.AudioResampler(format="fltp", layout="mono", rate=RATE, frame_size=1024)
            for piece in [*mixer.resample(block), *mixer.resample(None)]:
                container.mux(audible.encode(piece))
            container.mux(audible.encode())
    return out.getvalue()


def jpeg(pixels: Any) -> bytes:
    """Encode an RGB picture as JPEG."""
    return cv2.imencode(".jpg", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))[1].tobytes()


def file_of(data: bytes, media_type: str = "video/mp4") -> File:
    return File(Item.of(data), media_type, lambda: io.BytesIO(data))


def given(data: bytes, *, keys: bool = False, media_type: str = "video/mp4") -> list[Any]:
    """Run the step that sketches these bytes; return all that it gives."""
    if media_type.startswith("image/"):
        with Picture.open(file_of(data, media_type)) as picture:
            return list(image_sketch(picture))
    if keys:
        with KeyFootage.open(file_of(data, media_type)) as footage:
            assert isinstance(footage, KeyFootage)
            return list(key_sketch(footage))
    wanted = Observation(kind="to-be-timed", where=Whole(item=Item.of(data).id))
    with Footage.open(file_of(data, media_type)) as footage:
        return list(sketch_step(footage, wanted))


def sketched(data: bytes, *, keys: bool = False, media_type: str = "video/mp4") -> Sketch:
    """Sketch a film or an image, by way of its bytes."""
    made = next(g for g in given(data, keys=keys, media_type=media_type) if isinstance(g, Made))
    return footage_sketch.parsed(b"".join(made.chunks))


def heard(data: bytes, media_type: str = "video/mp4") -> list[Any]:
    """Run the step that sketches the sound of these bytes."""
    with Recording.open(file_of(data, media_type)) as recording:
        return list(sound_step(recording))


def sounding(data: bytes) -> Sound:
    """Sketch a film's sound, by way of its bytes."""
    made = next(g for g in heard(data) if isinstance(g, Made))
    return sound_sketch.parsed(b"".join(made.chunks))


def notes(seed: int, seconds: float) -> Any:
    """Make up sound: short notes of several voices."""
    rng = np.random.default_rng(seed)
    sound = rng.normal(0, 0.003, int(seconds * RATE) + RATE)
    at = 0
    while at < seconds * RATE:
        length = int(rng.integers(RATE // 12, RATE // 3))
        time = np.arange(length) / RATE
        for _ in range(3):
            sound[at : at + length] += (
                0.1 * np.exp(-6 * time) * np.sin(2 * np.pi * rng.uniform(180, 3400) * time)
            )
        at += int(length * rng.uniform(0.4, 1.1))
    return np.clip(sound[: int(seconds * RATE)], -1, 1)


def room(seed: int, seconds: float = 6.0) -> Any:
    """One room by one tripod; who walks through it hangs on the seed."""
    rng = np.random.default_rng(seed)
    empty = drawn(30, 0.1)[0]
    place, speed = rng.uniform(20, 200), rng.uniform(18, 40) * rng.choice([-1, 1])
    frames = []
    for number in range(round(seconds * FPS)):
        picture = empty.copy()
        x = (place + speed * number / FPS) % WIDTH
        height = int(45 + 8 * np.sin(number / 3 + seed))
        cv2.ellipse(picture, (int(x), 90), (14, height), 0, 0, 360, (30, 20 + seed % 90, 60), -1)
        frames.append(picture)
    return np.stack(frames)
