"""The two clips as files: the original, and the copy that somebody posted again."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import floor
from typing import TYPE_CHECKING, Any, Final

import av
import numpy as np
from PIL import Image, ImageDraw

import film
from story import (
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
from textures import letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Executor
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
    return {
        "creation_time": FILMED.strftime("%Y-%m-%dT%H:%M:%S.000000Z"),
        "com.apple.quicktime.creationdate":
            FILMED.astimezone(LOCAL_TIME).strftime("%Y-%m-%dT%H:%M:%S%z"),
        "com.apple.quicktime.make": VIDEO_DEVICE[0],
        "com.apple.quicktime.model": VIDEO_DEVICE[1],
        "com.apple.quicktime.location.ISO6709":
            f"{latitude:+08.4f}{longitude:+09.4f}{ALTITUDE_M:+08.3f}/",
    }


def _audio_packets(stream: AudioStream, sound: Sound) -> Iterator[Packet[Any]]:
    for start in range(0, len(sound), AAC_FRAME):
        piece = np.ascontiguousarray(sound[start:start + AAC_FRAME][None, :])
        frame = av.AudioFrame.from_ndarray(piece, format="fltp", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = RATE, start, Fraction(1, RATE)
        yield from stream.encode(frame)
    yield from stream.encode(None)


@dataclass(frozen=True)
class Encoding:
    """How a clip is encoded: frames a second, size in pixels, x264's options, sound's bits/s."""

    fps: int
    size: tuple[int, int]
    x264: dict[str, str]
    audio_bits: int


def _write(out: OutputContainer, pictures: Iterable[av.VideoFrame], sound: Sound,
           how: Encoding) -> None:
    video = out.add_stream("libx264", rate=how.fps, options={"threads": "1", **how.x264})
    video.width, video.height = how.size
    video.pix_fmt = "yuv420p"
    video.codec_context.thread_count = 1  # more threads might place the bits differently
    audio = out.add_stream("aac", rate=RATE, layout="mono")
    audio.bit_rate = how.audio_bits
    packets = list(_audio_packets(audio, sound))
    for number, picture in enumerate(pictures):
        picture.pts, picture.time_base = number, Fraction(1, how.fps)
        out.mux(video.encode(picture))
        while packets and (packets[0].pts or 0) / RATE <= number / how.fps:
            out.mux(packets.pop(0))
    out.mux(video.encode(None))
    out.mux(packets)


def write_original(path: Path, sound: Sound, pool: Executor) -> None:
    """Encode the original clip, H.264 and AAC in MP4; `pool` draws its frames."""
    frames = (av.VideoFrame.from_ndarray(planes, format="yuv420p")
              for planes in film.all_planes(pool))
    with av.open(str(path), "w", format="mp4",
                 options={"movflags": "+faststart+use_metadata_tags",
                          "fflags": "+bitexact"}) as out:
        out.metadata.update(metadata())
        _write(out, frames, sound, Encoding(
            FPS, (WIDTH, HEIGHT), {"preset": "superfast", "crf": "25", "g": "100"}, 96_000))


def copied_frame(number: int) -> int:
    """Give which frame of the original the copy shows as its frame `number`."""
    return REPOST_FIRST_FRAME + floor(number * FPS / REPOST_FPS + 0.5)


def _copied(original: Path) -> Iterator[av.VideoFrame]:
    left, top, wide, high = REPOST_CROP
    bar = Image.new("RGB", (REPOST_BAR[2] - REPOST_BAR[0], REPOST_BAR[3] - REPOST_BAR[1]),
                    (250, 232, 60))
    ImageDraw.Draw(bar).text((bar.width // 2, bar.height // 2), REPOST_CAPTION, fill=(10, 10, 10),
                             font=letters(25), anchor="mm", stroke_width=0)
    wanted, number = copied_frame(0), 0
    with av.open(str(original)) as source:
        for shown, frame in enumerate(source.decode(video=0)):
            if shown > REPOST_LAST_FRAME:
                return
            if shown != wanted:
                continue
            picture = Image.fromarray(frame.to_ndarray(format="rgb24")).resize(
                REPOST_SIZE, Image.Resampling.BILINEAR, (left, top, left + wide, top + high))
            picture.paste(bar, REPOST_BAR[:2])
            yield av.VideoFrame.from_ndarray(
                np.asarray(picture), format="rgb24").reformat(format="yuv420p")
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
    start, end = (round((at / FPS - first) * RATE)
                  for at in (REPOST_FIRST_FRAME, REPOST_LAST_FRAME + 1))
    return sound[start:end]


def write_repost(path: Path, original: Path) -> None:
    """Make the copy from the original's file: shorter, cropped, smaller, under a new bar."""
    with av.open(str(path), "w", format="mp4",
                 options={"movflags": "+faststart", "fflags": "+bitexact"}) as out:
        _write(out, _copied(original), _heard(original), Encoding(
            REPOST_FPS, REPOST_SIZE, {"preset": "veryfast", "crf": "32", "g": "150"}, 48_000))

