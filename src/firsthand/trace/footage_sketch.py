"""The sketch of a film or an image: what it is found and aligned by, as bytes.

Layout, little endian: eight bytes that say what it is and in which version; the length of the
header [4 bytes]; the header, canonical JSON; then one part after another, compressed (zlib), as
long as the header says. Reading believes nothing: sizes are checked before anything is unpacked.
"""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from firsthand.records import InvalidValueError, Span, Whole, canonical
from firsthand.records.form import INT_LIMIT
from firsthand.records.where import check_item
from firsthand.trace.footage_inner import MOST_INNER
from firsthand.trace.frames import FEATURE, MOST_FEATURES, STILL, THUMB
from firsthand.trace.sketch_file import NoSketchError, SketchFile

MEDIA_TYPE: Final = "application/vnd.firsthand.footage"
"""The sketch of a film by all its pictures."""
KEYS_TYPE: Final = "application/vnd.firsthand.footage-keys"
"""The sketch of a film by its key frames."""
IMAGE_TYPE: Final = "application/vnd.firsthand.footage-image"
"""The sketch of a still image."""
_MAGIC: Final = b"FHfoot\x00\x01"
_MOST_SAMPLES: Final = 200_000
_MOST_THUMBS: Final = 400_000
_MOST_HEADER: Final = 4_096
COLOUR: Final = 4
"""Side of a sample's colours [cells]."""
CLOSE: Final = 32
"""Side of a thumbnail that is kept more closely, for what moves in a part of it [cells]."""


class BadSketchError(NoSketchError):
    """Bytes that are no sketch of this version. The message says why."""


@dataclass(frozen=True)
class Sketch:
    """What a film or an image is found and aligned by.

    Attributes:
        item: Id of the item.
        stream: Index of its video stream; nothing for an image.
        tick: Length of a tick [s].
        size: Width and height of the upright picture with square pixels [px].
        end: Where its last picture ends [ticks].
        size_bytes: Size of the file.
        ticks: When each sample is seen (n,).
        boxes: Where each sample's content lies: x, y, width, height [1/65535] (n, 4).
        starts: Where each sample's features start, and where the last one's end (n + 1,).
        features: All features, sample by sample: those of the whole picture, then those of
            rectangles in it (see `footage_inner`).
        stills: Samples as brightness (n, 48, 48).
        colours: Samples as colour differences (n, 2, 4, 4), 128 being grey.
        times: When each thumbnail is seen [ticks] (m,).
        thumbs: Thumbnails as brightness (m, 16, 16); none when only key frames were decoded.
        close: The same more closely (m, 32, 32); none (0, 32, 32) of a film of many hours.
    """

    item: str
    stream: int | None
    tick: Fraction
    size: tuple[int, int]
    end: int
    size_bytes: int
    ticks: npt.NDArray[np.int64]
    boxes: npt.NDArray[np.uint16]
    starts: npt.NDArray[np.int64]
    features: npt.NDArray[Any]
    stills: npt.NDArray[np.uint8]
    colours: npt.NDArray[np.uint8]
    times: npt.NDArray[np.int64]
    thumbs: npt.NDArray[np.uint8]
    close: npt.NDArray[np.uint8] = field(
        default_factory=lambda: np.zeros((0, CLOSE, CLOSE), np.uint8)
    )

    @property
    def is_image(self) -> bool:
        """Whether it is one picture without time."""
        return self.stream is None

    @property
    def start(self) -> int:
        """Its first tick that was seen."""
        firsts = [int(t[0]) for t in (self.ticks, self.times) if len(t)]
        return min(firsts, default=0)

    def of(self, sample: int) -> npt.NDArray[Any]:
        """Return a sample's own features, without those of rectangles in it."""
        return self.closely(sample)[:MOST_FEATURES]

    def closely(self, sample: int) -> npt.NDArray[Any]:
        """Return a sample's features, and those of rectangles in it, looked at closely."""
        return self.features[self.starts[sample] : self.starts[sample + 1]]

    def seconds(self, ticks: Any) -> Any:  # noqa: ANN401 -- a number or an array
        """Return ticks as seconds of its clock."""
        return np.asarray(ticks, np.float64) * float(self.tick)

    def where(self, start_s: float, end_s: float) -> Span | Whole:
        """Return a stretch of it, rounded to its ticks and kept within it."""
        if self.stream is None:
            return Whole(item=self.item)
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


_PARTS: Final = ("ticks", "boxes", "starts", "features", "stills", "colours", "times", "thumbs")
_CLOSE: Final = "close"
"""The part that is only there where there is something in it."""


def written(sketch: Sketch) -> bytes:
    """Return a sketch as bytes; the same sketch gives the same bytes."""
    arrays = {
        "ticks": np.diff(sketch.ticks, prepend=0).astype("<i8"),
        "boxes": sketch.boxes.astype("<u2"),
        "starts": np.diff(sketch.starts).astype("<u2"),
        "features": sketch.features.astype(FEATURE),
        "stills": sketch.stills,
        "colours": sketch.colours,
        "times": np.diff(sketch.times, prepend=0).astype("<i8"),
        "thumbs": np.diff(sketch.thumbs, axis=0, prepend=np.zeros((1, THUMB, THUMB), np.uint8)),
        _CLOSE: np.diff(sketch.close, axis=0, prepend=np.zeros((1, CLOSE, CLOSE), np.uint8)),
    }
    names = (*_PARTS, _CLOSE) if len(sketch.close) else _PARTS
    parts = [zlib.compress(np.ascontiguousarray(arrays[name]).tobytes(), 6) for name in names]
    header = canonical(
        {
            "item": sketch.item,
            "stream": sketch.stream,
            "tick": [sketch.tick.numerator, sketch.tick.denominator],
            "size": list(sketch.size),
            "end": sketch.end,
            "bytes": sketch.size_bytes,
            "samples": len(sketch.ticks),
            "features": len(sketch.features),
            "thumbs": len(sketch.times),
            **({_CLOSE: len(sketch.close)} if len(sketch.close) else {}),
            "parts": [len(part) for part in parts],
        }
    )
    return b"".join([_MAGIC, struct.pack("<I", len(header)), header, *parts])


def parsed(data: bytes) -> Sketch:
    """Read a sketch.

    Raises:
        BadSketchError: If the bytes are not one, or hold what no film can have.
    """
    head = _header(data)
    counts = {
        "ticks": (head["samples"], np.dtype("<i8"), ()),
        "boxes": (head["samples"], np.dtype("<u2"), (4,)),
        "starts": (head["samples"], np.dtype("<u2"), ()),
        "features": (head["features"], FEATURE, ()),
        "stills": (head["samples"], np.dtype("u1"), (STILL, STILL)),
        "colours": (head["samples"], np.dtype("u1"), (2, COLOUR, COLOUR)),
        "times": (head["thumbs"], np.dtype("<i8"), ()),
        "thumbs": (head["thumbs"], np.dtype("u1"), (THUMB, THUMB)),
        _CLOSE: (head[_CLOSE], np.dtype("u1"), (CLOSE, CLOSE)),
    }
    at = len(_MAGIC) + 4 + head["length"]
    arrays: dict[str, Any] = {}
    arrays[_CLOSE] = np.zeros((0, CLOSE, CLOSE), np.uint8)
    for name, length in zip(_named(head), head["parts"], strict=True):
        count, form, shape = counts[name]
        arrays[name] = _unpacked(data[at : at + length], name, form, (count, *shape))
        at += length
    if at != len(data):
        msg = "the sketch is not as long as its header says"
        raise BadSketchError(msg)
    return _made(head, arrays)


def _header(data: bytes) -> dict[str, Any]:
    if data[: len(_MAGIC)] != _MAGIC:
        msg = "these bytes are no sketch of footage in this version"
        raise BadSketchError(msg)
    (length,) = struct.unpack_from("<I", data.ljust(12, b"\0"), len(_MAGIC))
    if length > _MOST_HEADER:
        msg = "the header is longer than any that is written"
        raise BadSketchError(msg)
    try:
        head = json.loads(data[len(_MAGIC) + 4 : len(_MAGIC) + 4 + length])
        numbers = [head[name] for name in ("end", "bytes", "samples", "features", "thumbs")]
        head[_CLOSE] = head.get(_CLOSE, 0)
        numbers += [head[_CLOSE], *head["parts"], *head["tick"], *head["size"]]
        stream = head["stream"]
        whole = all(type(n) is int and abs(n) <= INT_LIMIT for n in numbers)
        fits = whole and (stream is None or (type(stream) is int and 0 <= stream < INT_LIMIT))
        check_item(head["item"])
    except (ValueError, KeyError, TypeError, RecursionError, InvalidValueError):
        fits = False
    if not fits or not _sane(head):
        msg = "the header makes no sense"
        raise BadSketchError(msg)
    return {**head, "length": length}


def _sane(head: dict[str, Any]) -> bool:
    samples, features, thumbs = head["samples"], head["features"], head["thumbs"]
    return (
        0 <= samples <= _MOST_SAMPLES
        and 0 <= features <= samples * (MOST_FEATURES + MOST_INNER)
        and 0 <= thumbs <= _MOST_THUMBS
        and head[_CLOSE] in {0, thumbs}
        and len(head["parts"]) == len(_named(head))
        and min(head["parts"]) >= 0
        and len(head["tick"]) == 2  # noqa: PLR2004 -- numerator and denominator
        and min(head["tick"]) > 0
        and len(head["size"]) == 2  # noqa: PLR2004 -- width and height
        and min(head["size"]) > 0
    )


def _named(head: dict[str, Any]) -> tuple[str, ...]:
    return (*_PARTS, _CLOSE) if head[_CLOSE] else _PARTS


def _unpacked(data: bytes, name: str, form: Any, shape: tuple[int, ...]) -> Any:  # noqa: ANN401
    expected = int(np.prod(shape)) * form.itemsize
    machine = zlib.decompressobj()
    try:
        raw = machine.decompress(data, expected + 1)
    except zlib.error:
        raw = b""
    if len(raw) != expected or not machine.eof:
        msg = f"the part {name} is damaged"
        raise BadSketchError(msg)
    return np.frombuffer(raw, form).reshape(shape)


def _made(head: dict[str, Any], arrays: dict[str, Any]) -> Sketch:
    starts = np.concatenate([[0], np.cumsum(arrays["starts"], dtype=np.int64)])
    with np.errstate(over="ignore"):
        ticks, times = (np.cumsum(arrays[n], dtype=np.int64) for n in ("ticks", "times"))
    told = [*ticks[[0, -1]], *times[[0, -1]]] if len(ticks) and len(times) else [*ticks, *times]
    if (
        starts[-1] != head["features"]
        or any(len(t) > 1 and np.diff(t).min() < 0 for t in (ticks, times))
        or any(abs(int(t)) > INT_LIMIT for t in (*told, head["end"]))
    ):
        msg = "the sketch contradicts itself"
        raise BadSketchError(msg)
    return Sketch(
        item=head["item"],
        stream=head["stream"],
        tick=Fraction(*head["tick"]),
        size=(head["size"][0], head["size"][1]),
        end=head["end"],
        size_bytes=head["bytes"],
        ticks=ticks,
        boxes=arrays["boxes"],
        starts=starts,
        features=arrays["features"],
        stills=arrays["stills"],
        colours=arrays["colours"],
        times=times,
        thumbs=np.cumsum(arrays["thumbs"], axis=0, dtype=np.uint8),
        close=np.cumsum(arrays["close"], axis=0, dtype=np.uint8),
    )


class FootageSketch(SketchFile[Sketch]):
    """A sketch of a film by all its pictures, or of an image, opened."""

    fits = (MEDIA_TYPE, IMAGE_TYPE)

    @classmethod
    def read(cls, data: bytes) -> Sketch:
        """Return the sketch that these bytes are; see `parsed`."""
        return parsed(data)


class KeySketch(FootageSketch):
    """A sketch of a film by its key frames, or of an image, opened."""

    fits = (KEYS_TYPE, IMAGE_TYPE)
