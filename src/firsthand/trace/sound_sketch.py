"""The sketch of a recording's sound, as bytes that are read back without being believed."""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

import numpy as np

from firsthand.records import InvalidValueError, Span, canonical
from firsthand.records.form import INT_LIMIT
from firsthand.records.where import check_item
from firsthand.trace.sketch_file import NoSketchError, SketchFile
from firsthand.trace.sound_prints import HOP, HOP_S, RATE, WINDOW, Prints

MEDIA_TYPE: Final = "application/vnd.firsthand.sound"
_MAGIC: Final = b"FHsnd\x00\x00\x01"
_MOST_HEADER: Final = 4_096
_MOST_PRINTS: Final = 10_000_000
_FORM: Final = np.dtype([("word", "<u4"), ("unsure", "<u2"), ("heard", "u1")])


class BadSoundError(NoSketchError):
    """Bytes that are no sketch of sound in this version. The message says why."""


@dataclass(frozen=True)
class Sound:
    """A recording's prints.

    Attributes:
        item: Id of the item.
        stream: Index of its audio stream.
        tick: Length of a tick [s].
        start: Its first tick.
        end: Where it ends [ticks].
        prints: They; the first one's middle lies `FIRST_S` after the start.
    """

    item: str
    stream: int
    tick: Fraction
    start: int
    end: int
    prints: Prints

    @property
    def start_s(self) -> float:
        """Its start by its own clock [s]."""
        return float(self.start * self.tick)

    @property
    def end_s(self) -> float:
        """Its end by its own clock [s]."""
        return float(self.end * self.tick)

    def seconds(self, number: float) -> float:
        """Return when a print is heard, by the clock of the stream [s]."""
        return self.start_s + FIRST_S + number * HOP_S

    def where(self, start_s: float, end_s: float) -> Span:
        """Return a stretch of it, rounded to its ticks and kept within it."""
        first, last = (round(s / float(self.tick)) for s in (start_s, end_s))
        first = min(max(first, self.start), self.end)
        return Span(
            item=self.item,
            stream=self.stream,
            start=first,
            end=max(first, min(last, self.end)),
            tick_num=self.tick.numerator,
            tick_den=self.tick.denominator,
        )


FIRST_S: Final = (WINDOW / 2 + HOP) / RATE
"""How long after the start the middle of what the first print compares lies [s]."""


def written(sound: Sound) -> bytes:
    """Return a sketch of sound as bytes; the same one gives the same bytes."""
    kept = np.zeros(len(sound.prints.words), _FORM)
    kept["word"], kept["unsure"] = sound.prints.words, sound.prints.unsure
    kept["heard"] = sound.prints.heard
    header = canonical(
        {
            "item": sound.item,
            "stream": sound.stream,
            "tick": [sound.tick.numerator, sound.tick.denominator],
            "start": sound.start,
            "end": sound.end,
            "prints": len(kept),
        }
    )
    return _MAGIC + struct.pack("<I", len(header)) + header + zlib.compress(kept.tobytes(), 6)


def parsed(data: bytes) -> Sound:
    """Read a sketch of sound.

    Raises:
        BadSoundError: If the bytes are not one, or hold what no recording can have.
    """
    if data[: len(_MAGIC)] != _MAGIC:
        msg = "these bytes are no sketch of sound in this version"
        raise BadSoundError(msg)
    (length,) = struct.unpack_from("<I", data.ljust(12, b"\0"), len(_MAGIC))
    at = len(_MAGIC) + 4
    try:
        head = json.loads(data[at : at + min(length, _MOST_HEADER)])
        numbers = [head[n] for n in ("stream", "start", "end", "prints")] + [*head["tick"]]
        fits = len(head["tick"]) == 2 and min(head["tick"]) > 0  # noqa: PLR2004
        fits &= all(type(n) is int and abs(n) <= INT_LIMIT for n in numbers)
        fits &= 0 <= head["prints"] <= _MOST_PRINTS and head["stream"] >= 0
        fits &= head["start"] <= head["end"]
        check_item(head["item"])
    except (ValueError, KeyError, TypeError, RecursionError, InvalidValueError):
        fits = False
    if not fits:
        msg = "the header makes no sense"
        raise BadSoundError(msg)
    machine, raw = zlib.decompressobj(), b""
    expected = head["prints"] * _FORM.itemsize
    try:
        raw = machine.decompress(data[at + length :], expected + 1)
    except zlib.error:
        raw = b""
    if len(raw) != expected or not machine.eof or machine.unused_data:
        msg = "the prints are damaged"
        raise BadSoundError(msg)
    kept = np.frombuffer(raw, _FORM)
    found = Prints(kept["word"].copy(), kept["heard"].astype(bool), kept["unsure"].copy())
    tick = Fraction(*head["tick"])
    return Sound(head["item"], head["stream"], tick, head["start"], head["end"], found)


class SoundSketch(SketchFile[Sound]):
    """A sketch of sound, opened."""

    fits = (MEDIA_TYPE,)

    @classmethod
    def read(cls, data: bytes) -> Sound:
        """Return the sketch that these bytes are; see `parsed`."""
        return parsed(data)
