"""Long films: a short clip, drawn here or real, its packets repeated without encoding anew."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import av
import numpy as np
import numpy.typing as npt

Picture = npt.NDArray[np.uint8]

WIDTH: Final = 1280
HEIGHT: Final = 720
_RATE: Final = 25
_SHOTS: Final = (7, 11, 5, 13, 9)
"""Lengths of the drawn clip's shots [s]."""
_NOISE: Final = 4
_SEED: Final = 3


def drawn(path: Path, *, shortened: bool = False) -> Path:
    """Draw a clip of 45 s with five shots in H.264, or use the one that is there.

    Shapes move over a background that pans, under a sensor's noise, so that the decoder has as much
    to do as with footage.

    Args:
        path: Where it is to be.
        shortened: Whether a fifth of it will do.
    """
    if path.is_file():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part.mp4")
    with av.open(str(part), "w") as out:
        stream: Any = out.add_stream("libx264", rate=_RATE)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        stream.options = {"crf": "23", "preset": "veryfast", "g": "100"}
        for number, pixels in enumerate(_pictures(5 if shortened else 1)):
            frame: Any = av.VideoFrame.from_ndarray(pixels, format="yuv420p")
            frame.pts = number
            frame.time_base = Fraction(1, _RATE)
            out.mux(stream.encode(frame))
        out.mux(stream.encode())
    part.replace(path)
    return path


def repeated(clip: Path, path: Path, minutes: float) -> Path:
    """Repeat a clip's pictures until they last so long, or use the film that is there.

    Args:
        clip: The clip; only its first video stream is taken.
        path: Where the film is to be.
        minutes: How long at least [min].
    """
    if path.is_file():
        return path
    part = path.with_name(f"part-{path.name}")
    with av.open(str(part), "w") as out:
        stream: Any = None
        shift = 0
        while True:
            with av.open(str(clip)) as source:
                given: Any = source.streams.video[0]
                tick = given.time_base
                if shift * tick >= minutes * 60:
                    break
                stream = stream or out.add_stream_from_template(given)
                shift = _copied(source, given, out, stream, shift)
    part.replace(path)
    return path


def _copied(source: Any, given: Any, out: Any, stream: Any, shift: int) -> int:  # noqa: ANN401
    """Copy a clip's packets, later by `shift` ticks; return where the next copy starts."""
    end, step = shift, 1
    for packet in source.demux(given):
        if packet.dts is None:
            continue
        # Where a container keeps no durations, the declared rate says how long the last one is.
        step = packet.duration or round(1 / (given.average_rate * given.time_base))
        packet.pts += shift
        packet.dts += shift
        end = max(end, packet.pts + step)
        packet.stream = stream
        out.mux(packet)
    return end


def _pictures(divisor: int) -> Iterator[Picture]:
    """Yield the drawn clip's pictures as YUV 4:2:0 planes, one below the other."""
    chance = np.random.default_rng(_SEED)
    rough = chance.normal(0, _NOISE, (HEIGHT + 64, WIDTH + 64)).astype(np.int16)
    for index, length in enumerate(_SHOTS):
        ground = _ground(chance, 60 + 30 * index)
        colour = chance.integers(96, 160, 2)
        for at in range(length * _RATE // divisor):
            luma = ground[:HEIGHT, 2 * at % WIDTH :][:, :WIDTH].astype(np.int16)
            _walkers(luma, at, index)
            down, right = chance.integers(0, 64, 2)
            luma += rough[down : down + HEIGHT, right : right + WIDTH]
            planes = np.empty((HEIGHT * 3 // 2, WIDTH), np.uint8)
            planes[:HEIGHT] = luma.clip(16, 235)
            planes[HEIGHT : HEIGHT * 5 // 4] = colour[0]
            planes[HEIGHT * 5 // 4 :] = colour[1]
            yield planes


def _ground(chance: np.random.Generator, level: int) -> Picture:
    """Return blocks of brightness twice as wide as the picture, with finer blocks on top."""
    ground = np.full((HEIGHT, 2 * WIDTH), level, np.float64)
    for size, strength in ((80, 25), (16, 10), (4, 5)):
        blocks = chance.normal(0, strength, (HEIGHT // size, 2 * WIDTH // size))
        ground += np.kron(blocks, np.ones((size, size)))
    return ground.clip(16, 235).astype(np.uint8)


def _walkers(luma: npt.NDArray[np.int16], at: int, index: int) -> None:
    for number in range(6):
        left = (at * (2 + number) + 190 * number) % (WIDTH - 60)
        top = 60 + 100 * number + index * 8
        luma[top : top + 90, left : left + 40] = 40 + 30 * number
