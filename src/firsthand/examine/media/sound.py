"""The sound of a film or a recording, decoded once for every step that listens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from firsthand.examine.media import riff
from firsthand.examine.media.account import StreamInfo
from firsthand.examine.media.claims import MOST_SECONDS
from firsthand.examine.media.cutoff import missing_bytes
from firsthand.examine.media.decoding import decoded_packets
from firsthand.examine.media.opening import declared, opened, refusal
from firsthand.examine.signatures import Trouble
from firsthand.records.form import INT_LIMIT
from firsthand.steps import File, Stream

Samples = npt.NDArray[np.float32]

_BLOCK: Final = Fraction(1, 2)
_TOLERANCE: Final = Fraction(1, 50)
_LOUDEST: Final = 64.0
_SCALES: Final = {"u8": 128.0, "s16": 32768.0, "s32": 2147483648.0, "s64": 9223372036854775808.0}


@dataclass(frozen=True)
class SoundInfo(StreamInfo):
    """What is known of a recording's sound.

    Attributes:
        rate: Samples a second, as declared.
        channels: Number of channels, as declared.
        in_film: Whether it is the sound of a film, so that its pictures' steps say what is the
            matter when the file cannot be opened at all.
    """

    rate: int = 0
    channels: int = 0
    in_film: bool = False


@dataclass(frozen=True)
class Block:
    """About half a second of sound without a break.

    Attributes:
        tick: Presentation time stamp of the first sample.
        rate: Samples a second.
        samples: Amplitudes (channels, samples), full scale being -1 to 1.
    """

    tick: int
    rate: int
    samples: Samples


class Sound(Stream[Block]):
    """The sound of a file's first audio stream."""

    fits = ("video/*", "audio/*", "application/mxf")
    info: SoundInfo

    @classmethod
    @contextmanager
    def open(cls, file: File) -> Iterator[Sound]:
        """Open a recording. Bad input raises nothing: no blocks, and `info.trouble` says why."""
        with opened(file) as container:
            if isinstance(container, Trouble):
                yield cls(_info(file, trouble=container), ())
                return
            stream = next(iter(container.streams.audio), None)
            if stream is None:
                trouble = Trouble(None, "it has no audio stream")
                yield cls(_info(file, trouble=trouble), ())
                return
            context = stream.codec_context
            info = _info(
                file,
                stream=stream.index,
                tick=stream.time_base or Fraction(1),
                codec=context.name if context else None,
                declared_s=_declared(file, container, stream),
                rate=(context.sample_rate or 0) if context else 0,
                channels=(context.channels or 0) if context else 0,
                missing_bytes=missing_bytes(file),
                trouble=refusal(file, container, stream),
            )
            yield cls(info, () if info.trouble else _blocks(container, stream, info))


def _declared(file: File, container: Any, stream: Any) -> Fraction | None:  # noqa: ANN401
    by_header = riff.declared_seconds(file) if file.media_type == "audio/wav" else None
    return by_header or declared(container, stream)


def _info(file: File, **known: Any) -> SoundInfo:  # noqa: ANN401
    in_film = not (file.media_type or "").startswith("audio/")
    return SoundInfo(item=file.item.id, media_type=file.media_type, in_film=in_film, **known)


def _blocks(container: Any, stream: Any, info: SoundInfo) -> Iterator[Block]:  # noqa: ANN401
    held: list[Samples] = []
    tick = rate = count = 0
    for at, frame_rate, samples in _timed(container, stream, info):
        end = tick + Fraction(count, rate or 1) / info.tick
        joined = (
            held
            and rate == frame_rate
            and held[0].shape[0] == samples.shape[0]
            and abs(at - end) * info.tick <= _TOLERANCE
            and count < rate * _BLOCK
        )
        if not joined:
            if held:
                yield Block(tick, rate, np.concatenate(held, axis=1))
            held, tick, rate, count = [], at, frame_rate, 0
        held.append(samples)
        count += samples.shape[1]
    if held:
        yield Block(tick, rate, np.concatenate(held, axis=1))


def _timed(
    container: Any,  # noqa: ANN401
    stream: Any,  # noqa: ANN401
    info: SoundInfo,
) -> Iterator[tuple[int, int, Samples]]:
    ending = info.ending
    reach = min(int(MOST_SECONDS / info.tick), INT_LIMIT // 2)
    for frame in decoded_packets(container, stream, ending, reach):
        tick = frame.pts if frame.pts is not None else ending.end
        first = tick if ending.first is None else ending.first
        if abs(tick - first) > reach or abs(tick) > INT_LIMIT // 2 or not frame.sample_rate:
            ending.untimed += 1
            continue
        if ending.first is None:
            ending.first = ending.lowest = ending.end = tick
        elif ending.last is not None and tick <= ending.last:
            ending.backward += 1
            ending.lowest = min(ending.lowest, tick)
        ending.last = tick
        length = Fraction(frame.samples, frame.sample_rate) / info.tick
        ending.end = max(ending.end, tick + round(length))
        ending.pieces += 1
        yield tick, frame.sample_rate, _amplitudes(frame)


def _amplitudes(frame: Any) -> Samples:  # noqa: ANN401
    data = frame.to_ndarray()
    if not frame.format.is_planar:
        data = data.reshape(-1, max(1, frame.layout.nb_channels)).T
    form = frame.format.name.removesuffix("p")
    found: Samples = data.astype(np.float32)
    if form in _SCALES:
        if form == "u8":
            found -= 128
        found /= np.float32(_SCALES[form])
    else:
        # Coded floats can be anything, also no number.
        found = np.clip(np.nan_to_num(found, posinf=_LOUDEST), -_LOUDEST, _LOUDEST)
    return found
