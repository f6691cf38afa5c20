"""The two clips as files: the original, and the copy that somebody posted again."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from io import BytesIO
from math import floor
from typing import TYPE_CHECKING, Any, Final

import av
import numpy as np
from examples.bridge import film
from examples.bridge.story import (
    ALTITUDE_M,
    FILMED,
    FPS,
    HEIGHT,
    LOCAL_TIME,
    REPOST_BAR,
    REPOST_CAPTION,
    REPOST_CROP,
    REPOST_FIRST_FRAME,
    REPOST_FPS,
    REPOST_LAST_FRAME,
    REPOST_SIZE,
    SHOT_CAMERAS,
    VIDEO_DEVICE,
    WIDTH,
    geographic,
)
from examples.bridge.textures import letters
from PIL import Image, ImageDraw

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from av.audio.stream import AudioStream
    from av.container.output import OutputContainer
    from av.packet import Packet
    from numpy.typing import NDArray

    Bytes = NDArray[np.uint8]
    Sound = NDArray[np.float32]

RATE: Final = 48_000
AAC_FRAME: Final = 1024


def metadata() -> dict[str, str]:
    """Give what the telephone wrote into the original's container."""
    x, y, _ = SHOT_CAMERAS[0].at
    latitude, longitude = geographic(x, y)
    place = f"{latitude:+08.4f}{longitude:+09.4f}{ALTITUDE_M:+08.3f}/"
    return {
        "creation_time": FILMED.strftime("%Y-%m-%dT%H:%M:%S.000000Z"),
        "com.apple.quicktime.creationdate": FILMED.astimezone(LOCAL_TIME).strftime(
            "%Y-%m-%dT%H:%M:%S%z"
        ),
        "com.apple.quicktime.make": VIDEO_DEVICE[0],
        "com.apple.quicktime.model": VIDEO_DEVICE[1],
        "com.apple.quicktime.location.ISO6709": place,
    }


def _audio_packets(stream: AudioStream, sound: Sound) -> Iterator[Packet[Any]]:
    for start in range(0, len(sound), AAC_FRAME):
        piece = np.ascontiguousarray(sound[start : start + AAC_FRAME][None, :])
        frame = av.AudioFrame.from_ndarray(piece, format="fltp", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = RATE, start, Fraction(1, RATE)
        yield from stream.encode(frame)
    yield from stream.encode(None)


@dataclass(frozen=True)
class Encoding:
    """How pictures are encoded: frames a second, size in pixels, x264's options."""

    fps: int
    size: tuple[int, int]
    x264: dict[str, str]


ORIGINAL: Final = Encoding(FPS, (WIDTH, HEIGHT), {"preset": "superfast", "crf": "25", "g": "100"})
COPY: Final = Encoding(REPOST_FPS, REPOST_SIZE, {"preset": "veryfast", "crf": "32", "g": "150"})


def _encoded(pictures: Iterable[av.VideoFrame], how: Encoding) -> bytes:
    """Encode pictures as an MP4 of their own, without sound."""
    file = BytesIO()
    with av.open(file, "w", format="mp4", options={"fflags": "+bitexact"}) as out:
        video = out.add_stream("libx264", rate=how.fps, options={"threads": "1", **how.x264})
        video.width, video.height = how.size
        video.pix_fmt = "yuv420p"
        video.codec_context.thread_count = 1  # more threads might place the bits differently
        for number, picture in enumerate(pictures):
            picture.pts, picture.time_base = number, Fraction(1, how.fps)
            out.mux(video.encode(picture))
        out.mux(video.encode(None))
    return file.getvalue()


def encoded_shot(number: int) -> bytes:
    """Draw and encode one shot of the original; a worker's task."""
    return _encoded(film.frames(number), ORIGINAL)


def _join(out: OutputContainer, parts: Sequence[bytes], sound: Sound, audio_bits: int) -> None:
    """Put encoded pictures behind each other, as they are, and sound beside them."""
    with av.open(BytesIO(parts[0]), mode="r") as first:
        video = out.add_stream_from_template(first.streams.video[0])
    audio = out.add_stream("aac", rate=RATE, layout="mono")
    audio.bit_rate = audio_bits
    heard = list(_audio_packets(audio, sound))
    ticks = 0
    for part in parts:
        with av.open(BytesIO(part), mode="r") as source:
            stream = source.streams.video[0]
            for packet in source.demux(stream):
                if packet.dts is None or packet.pts is None:
                    continue  # the end of the part
                packet.dts += ticks
                packet.pts += ticks
                now = packet.pts * (stream.time_base or 0)
                packet.stream = video
                out.mux(packet)
                while heard and Fraction(heard[0].pts or 0, RATE) <= now:
                    out.mux(heard.pop(0))
            ticks += stream.duration or 0
    out.mux(heard)


def write_original(path: Path, shots: Sequence[bytes], sound: Sound) -> None:
    """Write the original clip, H.264 and AAC in MP4, from its encoded shots."""
    with av.open(
        str(path),
        "w",
        format="mp4",
        options={"movflags": "+faststart+use_metadata_tags", "fflags": "+bitexact"},
    ) as out:
        out.metadata.update(metadata())
        _join(out, shots, sound, 96_000)


def copied_frame(number: int) -> int:
    """Give which frame of the original the copy shows as its frame `number`."""
    return REPOST_FIRST_FRAME + floor(number * FPS / REPOST_FPS + 0.5)


def _planes(stacked: Bytes, size: tuple[int, int]) -> list[Bytes]:
    """Split YUV 4:2:0, as PyAV stacks it, into its three planes; `size` is width and height."""
    wide, high = size
    colours = stacked[high:].reshape(2, high // 2, wide // 2)
    return [stacked[:high], colours[0], colours[1]]


def _bar() -> list[Bytes]:
    """Draw the bar that somebody laid over the copy, as three planes."""
    size = (REPOST_BAR[2] - REPOST_BAR[0], REPOST_BAR[3] - REPOST_BAR[1])
    bar = Image.new("RGB", size, (250, 232, 60))
    ImageDraw.Draw(bar).text(
        (size[0] // 2, size[1] // 2),
        REPOST_CAPTION,
        fill=(10, 10, 10),
        font=letters(25),
        anchor="mm",
        stroke_width=0,
    )
    frame = av.VideoFrame.from_ndarray(np.asarray(bar), format="rgb24")
    return _planes(frame.reformat(format="yuv420p").to_ndarray().astype(np.uint8), size)


def _copied(original: Path) -> Iterator[av.VideoFrame]:
    """Give the copy's frames: cropped, smaller, and with the bar."""
    left, top, wide, high = REPOST_CROP
    bar = _bar()
    wanted, number = copied_frame(0), 0
    with av.open(str(original)) as source:
        for shown, frame in enumerate(source.decode(video=0)):
            if shown > REPOST_LAST_FRAME:
                return
            if shown != wanted:
                continue
            stacked = frame.to_ndarray().astype(np.uint8, copy=False)
            smaller = []
            for plane, over in zip(_planes(stacked, (WIDTH, HEIGHT)), bar, strict=True):
                part = plane.shape[1] / WIDTH  # a colour plane has half as many pixels a side
                made = np.array(
                    Image.fromarray(plane).resize(
                        (round(REPOST_SIZE[0] * part), round(REPOST_SIZE[1] * part)),
                        Image.Resampling.BILINEAR,
                        (left * part, top * part, (left + wide) * part, (top + high) * part),
                    )
                )
                made[-over.shape[0] :] = over
                smaller.append(made.reshape(-1, REPOST_SIZE[0]))
            yield av.VideoFrame.from_ndarray(np.concatenate(smaller), format="yuv420p")
            number += 1
            wanted = copied_frame(number)


def _heard(original: Path) -> Sound:
    """Decode the original's sound for the part that the copy keeps."""
    with av.open(str(original)) as source:
        first = 0.0
        pieces: list[Sound] = []
        for frame in source.decode(audio=0):
            if not pieces:
                first = frame.time or 0.0
            pieces.append(frame.to_ndarray()[0].astype(np.float32))
    sound = np.concatenate(pieces)
    start, end = (
        round((at / FPS - first) * RATE) for at in (REPOST_FIRST_FRAME, REPOST_LAST_FRAME + 1)
    )
    return sound[start:end]


def write_repost(path: Path, original: Path) -> None:
    """Make the copy from the original's file: shorter, cropped, smaller, under a new bar."""
    with av.open(
        str(path), "w", format="mp4", options={"movflags": "+faststart", "fflags": "+bitexact"}
    ) as out:
        _join(out, [_encoded(_copied(original), COPY)], _heard(original), 48_000)
