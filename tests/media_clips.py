"""Clips and recordings whose truth is known, for the tests of examine/media; and how steps run."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from typing import Any, cast

import av
import numpy as np

from firsthand.examine.identify import AnyFile, identify
from firsthand.examine.media.bangs import bangs
from firsthand.examine.media.brightness import brightness
from firsthand.examine.media.container import Film, container
from firsthand.examine.media.decoded import decoded
from firsthand.examine.media.loudness import loudness
from firsthand.examine.media.photo import Photo, photo
from firsthand.examine.media.pictures import Pictures
from firsthand.examine.media.shots import shots
from firsthand.examine.media.sound import Sound
from firsthand.records import Gap, Item, Observation
from firsthand.steps import File, Made

PICTURE_STEPS: tuple[Callable[..., Iterator[Any]], ...] = (decoded, shots, brightness)
SOUND_STEPS: tuple[Callable[..., Iterator[Any]], ...] = (loudness, bangs)


def file_of(data: bytes, media_type: str | None = None) -> File:
    return File(item=Item.of(data), media_type=media_type, opener=lambda: io.BytesIO(data))


def identified(data: bytes) -> list[Any]:
    with AnyFile.open(file_of(data)) as file:
        return list(identify(cast("AnyFile", file)))


def watch(data: bytes, media_type: str, *steps: Callable[..., Iterator[Any]]) -> list[Any]:
    with Pictures.open(file_of(data, media_type)) as pictures:
        pieces = list(pictures)
    return [each for step in steps for each in step(Pictures(pictures.info, pieces))]


def listen(data: bytes, media_type: str, *steps: Callable[..., Iterator[Any]]) -> list[Any]:
    with Sound.open(file_of(data, media_type)) as sound:
        pieces = list(sound)
    return [each for step in steps for each in step(Sound(sound.info, pieces))]


def look(data: bytes, media_type: str) -> list[Any]:
    with Photo.open(file_of(data, media_type)) as opened:
        return list(photo(opened))


def read(data: bytes, media_type: str) -> list[Any]:
    with Film.open(file_of(data, media_type)) as film:
        return list(container(film))


def examined(data: bytes) -> list[Any]:
    """Everything that the steps say of some bytes."""
    given = identified(data)
    media_type = given[0].facts["media_type"]
    if Pictures.takes(media_type):
        given += watch(data, media_type, *PICTURE_STEPS)
    if Sound.takes(media_type):
        given += listen(data, media_type, *SOUND_STEPS)
    if Film.takes(media_type):
        given += read(data, media_type)
    if Photo.takes(media_type):
        given += look(data, media_type)
    return given


def of_kind(given: Iterable[Any], kind: str) -> list[Any]:
    return [o for o in given if isinstance(o, Observation) and o.kind == kind]


def gaps(given: Iterable[Any]) -> list[Any]:
    return [o for o in given if isinstance(o, Gap)]


def made(given: Iterable[Any]) -> list[bytes]:
    return [b"".join(o.chunks) for o in given if isinstance(o, Made)]


def scene(seed: int, width: int = 160, height: int = 90) -> np.ndarray:
    """A picture of soft coloured blobs: neighbouring scenes differ much, moved ones little."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(16, 240, (height // 15 + 2, width // 16 + 2, 3)).astype(np.float32)
    rows = np.linspace(0, coarse.shape[0] - 1.01, height)
    columns = np.linspace(0, coarse.shape[1] - 1.01, width)
    top, left = rows.astype(int), columns.astype(int)
    down, right = (rows - top)[:, None, None], (columns - left)[None, :, None]
    upper = coarse[top][:, left] * (1 - right) + coarse[top][:, left + 1] * right
    lower = coarse[top + 1][:, left] * (1 - right) + coarse[top + 1][:, left + 1] * right
    return np.asarray(upper * (1 - down) + lower * down, np.uint8)


def film(
    pictures: Iterable[np.ndarray],
    *,
    ticks: Iterable[int] | None = None,
    tick: Fraction = Fraction(1, 12800),
    apart: int = 512,
    form: str = "mp4",
    codec: str = "libx264",
    options: dict[str, str] | None = None,
    sound: np.ndarray | None = None,
    tags: dict[str, str] | None = None,
    container_options: dict[str, str] | None = None,
    rotation: int | None = None,
) -> bytes:
    """Encode pictures (RGB) at ticks of a clock, and sound if there is any (48 kHz, mono)."""
    pictures = list(pictures)
    ticks = list(ticks) if ticks is not None else [i * apart for i in range(len(pictures))]
    # A file, not memory: moving the index to the front reads what was written.
    with (
        tempfile.NamedTemporaryFile() as kept,
        av.open(kept.name, "w", format=form, container_options=container_options or {}) as output,
    ):
        stream: Any = output.add_stream(
            codec, rate=round(1 / (tick * apart)), options=options or {}
        )
        stream.height, stream.width = pictures[0].shape[:2]
        stream.pix_fmt = "yuv420p"
        stream.time_base = stream.codec_context.time_base = tick
        if rotation is not None:
            stream.set_display_rotation(rotation)
        voice = output.add_stream("aac", rate=48000, layout="mono") if sound is not None else None
        output.metadata.update(tags or {})
        for pixels, at in zip(pictures, ticks, strict=True):
            frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
            frame.pts, frame.time_base = at, tick
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
        if voice is not None and sound is not None:
            for packet in _voiced(voice, sound):
                output.mux(packet)
        output.close()
        return kept.read()


def recording(
    samples: np.ndarray, *, rate: int = 48000, form: str = "wav", codec: str = "pcm_s16le"
) -> bytes:
    """Encode amplitudes (-1 to 1) of one channel."""
    kept = io.BytesIO()
    with av.open(kept, "w", format=form) as output:
        stream = output.add_stream(codec, rate=rate, layout="mono")
        for packet in _voiced(stream, samples):
            output.mux(packet)
    return kept.getvalue()


def _voiced(stream: Any, samples: np.ndarray) -> Iterator[Any]:
    form = stream.codec_context.format.name
    data = np.clip(samples, -1, 1)
    data = {
        "flt": lambda: data.astype(np.float32),
        "s16": lambda: (data * 32767).astype(np.int16),
        "s32": lambda: (data * 2147483647).astype(np.int32),
        "u8": lambda: (data * 127 + 128).astype(np.uint8),
    }[form.removesuffix("p")]()
    for start in range(0, len(data), 1024):
        frame = av.AudioFrame.from_ndarray(data[None, start : start + 1024], form, "mono")
        frame.sample_rate, frame.pts = stream.codec_context.sample_rate, start
        yield from stream.encode(frame)
    yield from stream.encode(None)


def moving(seed: int, count: int, step: int = 1) -> list[np.ndarray]:
    """A shot: a scene that a camera pans over."""
    wide = scene(seed, width=160 + count * step + 1)
    return [wide[:, i * step : i * step + 160].copy() for i in range(count)]


def noisy(pictures: Iterable[np.ndarray], seed: int = 1, level: int = 6) -> list[np.ndarray]:
    rng = np.random.default_rng(seed)
    return [
        np.clip(p.astype(np.int16) + rng.integers(-level, level + 1, p.shape), 0, 255).astype(
            np.uint8
        )
        for p in pictures
    ]
