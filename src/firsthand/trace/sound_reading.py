"""How a recording's sound is had for its sketch, and the step that makes it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from typing import Any, Final

import av
import av.logging
import numpy as np

from firsthand.records import Derivation, Facts, Gap, Observation, Whole
from firsthand.records.form import INT_LIMIT
from firsthand.steps import File, Made, Source, step
from firsthand.trace import footage_reading
from firsthand.trace.footage_reading import BAD_FILM
from firsthand.trace.sound_prints import RATE, prints
from firsthand.trace.sound_sketch import MEDIA_TYPE, Sound, written

_ASKED: Final = "what its sound can be found by"
_MOST_S: Final = 48 * 3_600
_MOST_BAD: Final = 5_000
_SLACK_S: Final = 0.05
_AUDIO: Final = {
    **footage_reading.DEMUXERS,
    "audio/mpeg": "mp3",
    "audio/mp4": "mov",
    "audio/x-m4a": "mov",
    "audio/aac": "aac",
    "audio/wav": "wav",
    "audio/flac": "flac",
    "audio/ogg": "ogg",
    "audio/webm": "matroska",
    "audio/amr": "amr",
    "audio/aiff": "aiff",
    "audio/x-matroska": "matroska",
    "audio/3gpp": "mov",
}


class Recording(Source):
    """A recording, or a film's sound: decoded, one channel, 8,000 samples a second.

    Attributes:
        sound: Its prints, or nothing when there are none.
        why: Why not.
        bad: How many packets could not be decoded.
    """

    fits = ("video/*", "audio/*", "application/mxf")

    def __init__(self, file: File, sound: Sound | None, why: str | None, bad: int = 0) -> None:
        super().__init__(file)
        self.sound = sound
        self.why = why
        self.bad = bad

    @classmethod
    @contextmanager
    def open(cls, file: File) -> Iterator[Recording]:
        """Open and decode a recording. Bad input raises nothing; it leaves `why`."""
        demuxer = _AUDIO.get(file.media_type or "")
        if demuxer is None:
            yield cls(file, None, f"no decoder is let at {file.media_type}")
            return
        with file.open() as source, av.logging.Capture():
            try:
                container = footage_reading.container(source, demuxer)
            except BAD_FILM:
                yield cls(file, None, "its header makes no sense to the decoder")
                return
            with container:
                sound, why, bad = _heard(container, file.item.id)
        yield cls(file, sound, why, bad)


def _heard(container: Any, item: str) -> tuple[Sound | None, str | None, int]:  # noqa: ANN401
    stream = next(iter(container.streams.audio), None)
    if stream is None:
        return None, "it has no audio stream", 0
    if stream.codec_context is None:
        return None, "it is coded in a way that no decoder here knows", 0
    mixer = _Mixer(Fraction(stream.time_base or 1))
    stops = 0
    demuxer = container.demux(stream)
    while mixer.bad < _MOST_BAD and mixer.lasting < _MOST_S * RATE:
        try:
            packet = next(demuxer)
        except StopIteration:
            break
        except BAD_FILM:
            stops += 1
            if stops > 3:  # noqa: PLR2004 -- it will not get better
                break
            demuxer = container.demux(stream)
            continue
        try:
            for frame in packet.decode():
                mixer.feed(frame)
        except BAD_FILM:
            mixer.bad += 1
    if mixer.first is None:
        return None, "none of its sound can be decoded", mixer.bad
    samples = mixer.done()
    end = mixer.first + round(Fraction(len(samples), RATE) / mixer.tick)
    return Sound(item, stream.index, mixer.tick, mixer.first, end, prints(samples)), None, mixer.bad


class _Mixer:
    """Puts decoded sound on one line, silence where some is missing."""

    def __init__(self, tick: Fraction) -> None:
        self.tick = tick
        self.first: int | None = None
        self.bad = 0
        self.lasting = 0
        self._pieces: list[Any] = []
        self._resampler: Any = None
        self._form: Any = None

    def feed(self, frame: Any) -> None:  # noqa: ANN401 -- av.AudioFrame
        tick = frame.pts
        if self.first is None:
            self.first = tick if tick is not None and abs(tick) < INT_LIMIT // 2 else 0
        form = frame.format.name, frame.sample_rate, frame.layout.name
        if form != self._form:
            self._form = form
            self._resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE)
        if tick is not None:
            missing = float((tick - self.first) * self.tick) * RATE - self.lasting
            if _SLACK_S * RATE < missing < _MOST_S * RATE - self.lasting:
                self._put(np.zeros(int(missing), np.float32))
        frame.pts = None
        for piece in self._resampler.resample(frame):
            self._put(piece.to_ndarray()[0])

    def done(self) -> Any:  # noqa: ANN401
        if self._resampler is not None:
            for piece in self._resampler.resample(None):
                self._put(piece.to_ndarray()[0])
        samples = np.concatenate([np.zeros(0, np.float32), *self._pieces])
        return np.nan_to_num(np.clip(samples, -8, 8))

    def _put(self, samples: Any) -> None:  # noqa: ANN401
        self._pieces.append(samples)
        self.lasting += len(samples)


@step(version=1)
def sound_sketch(recording: Recording) -> Iterator[Made | Derivation | Observation | Gap]:
    """Sketch the sound of a recording or a film, so that copies of it are found.

    Yields:
        The sketch and its derivation, and an ``audible`` observation; or the gap that silence or an
        unreadable stream leaves.
    """
    item, sound = recording.file.item.id, recording.sound
    if sound is None:
        yield Gap(asked=_ASKED, why=recording.why or "it cannot be decoded", item=item)
        return
    made = Made.of(written(sound), "sketch")
    yield made
    yield Derivation(
        made=Whole(item=made.item.id),
        source=Whole(item=item),
        how="sketch",
        facts=Facts(media_type=MEDIA_TYPE, prints=len(sound.prints.words)),
    )
    if sound.prints.heard.any():
        share = Facts(heard_percent=f"{100 * sound.prints.heard.mean():.0f}")
        yield Observation(
            kind="audible", where=sound.where(sound.start_s, sound.end_s), facts=share
        )
    else:
        yield Gap(asked="copies of its sound", why="all of it is silent or steady", item=item)
    if recording.bad:
        why = "part of its sound could not be decoded"
        yield Gap(asked=_ASKED, why=why, item=item, kept="what was decoded")
