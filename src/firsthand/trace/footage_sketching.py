"""Steps that sketch films and images, so that copies of them can be found.

Samples follow the content: no more than two a second where it changes, one in two seconds where
it does not. Thumbnails, up to fifteen a second, tell where to the frame two films run alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Annotated, Any, Final, Protocol

import cv2
import numpy as np

from firsthand.records import Derivation, Facts, Gap, Observation, Whole
from firsthand.steps import Kind, Made, step
from firsthand.trace.footage_image import WORKING, Picture
from firsthand.trace.footage_reading import Film, Footage, KeyFootage
from firsthand.trace.footage_sketch import (
    COLOUR,
    IMAGE_TYPE,
    KEYS_TYPE,
    MEDIA_TYPE,
    Sketch,
    written,
)
from firsthand.trace.footage_strip import strip
from firsthand.trace.frames import FEATURE, STILL, THUMB, Grey, Seen, seen

Given = Made | Derivation | Observation | Gap

_ASKED: Final = "what it can be found by"
_LEAST_GAP_S: Final = 0.5
_MOST_GAP_S: Final = 2.0
_THUMBS_A_SECOND: Final = 15
_MOST_THUMBS: Final = 300_000
_MOST_SAMPLES: Final = 100_000
_CHANGED: Final = 3.0
_CHANGED_SOMEWHERE: Final = 10.0


class Pictured(Protocol):
    """A picture that a sketch is made of."""

    @property
    def tick(self) -> int:
        """When it is shown."""

    def thumb(self, side: int) -> Grey:
        """Return it as side by side means of brightness."""

    def grey(self, width: int, height: int) -> Grey:
        """Return its brightness at this upright size."""

    def colours(self) -> Grey:
        """Return its colour differences (2, 4, 4)."""


class Sketcher:
    """Makes a sketch of pictures as they come, in the order of their ticks.

    Args:
        tick: Length of a tick [s].
        size: Width and height, upright and with square pixels [px].
        dense: Whether to keep thumbnails between the samples.
    """

    def __init__(self, tick: Fraction, size: tuple[int, int], *, dense: bool) -> None:
        self._tick = tick
        self._size = size
        self._dense = dense
        scale = min(1.0, WORKING / max(size))
        self._working = (max(1, round(size[0] * scale)), max(1, round(size[1] * scale)))
        # A film that is only to be found is found by half as many samples.
        gaps = (_LEAST_GAP_S, _MOST_GAP_S) if dense else (2 * _LEAST_GAP_S, 2 * _MOST_GAP_S)
        self._least, self._most = (int(Fraction(s) / tick) for s in gaps)
        self._apart = max(1, int(Fraction(9, 10 * _THUMBS_A_SECOND) / tick))
        self._samples: list[tuple[int, Seen, Grey]] = []
        self._thumbs: list[tuple[int, Grey]] = []
        self._last: Grey | None = None
        self._before: Grey | None = None

    def feed(self, picture: Pictured) -> None:
        """Take in the next picture."""
        thumb = picture.thumb(THUMB)
        if self._dense and (not self._thumbs or picture.tick - self._thumbs[-1][0] >= self._apart):
            self._thumbs.append((picture.tick, thumb))
            if len(self._thumbs) > _MOST_THUMBS:
                self._thumbs, self._apart = self._thumbs[::2], self._apart * 2
        if self._is_due(picture.tick, thumb):
            self._last = thumb
            found = seen(picture.grey(*self._working))
            self._samples.append((picture.tick, found, picture.colours()))
            if len(self._samples) > _MOST_SAMPLES:
                self._samples = self._samples[::2]
                self._least, self._most = self._least * 2, self._most * 2

    def _is_due(self, tick: int, thumb: Grey) -> bool:
        if self._last is None:
            return True
        waited = tick - self._samples[-1][0]
        if waited < self._least:
            return False
        return waited >= self._most or _changed(self._last, thumb)

    def done(self, item: str, stream: int | None, end: int, size_bytes: int) -> Sketch:
        """Return the sketch of what was taken in."""
        ticks = np.array([t for t, _, _ in self._samples], np.int64)
        found = [s for _, s, _ in self._samples]
        counts = [len(s.features) for s in found]
        boxes = np.array([s.box for s in found]).reshape(-1, 4) * 65535
        return Sketch(
            item=item,
            stream=stream,
            tick=self._tick,
            size=self._size,
            end=end,
            size_bytes=size_bytes,
            ticks=ticks,
            boxes=boxes.round().astype(np.uint16),
            starts=np.concatenate([[0], np.cumsum(counts, dtype=np.int64)]).astype(np.int64),
            features=np.concatenate([np.zeros(0, FEATURE), *(s.features for s in found)]),
            stills=_stacked([s.still for s in found], (STILL, STILL)),
            colours=_stacked([c for _, _, c in self._samples], (2, COLOUR, COLOUR)),
            times=np.array([t for t, _ in self._thumbs], np.int64),
            thumbs=_stacked([t for _, t in self._thumbs], (THUMB, THUMB)),
        )


def _stacked(arrays: list[Any], shape: tuple[int, ...]) -> Any:  # noqa: ANN401
    return np.stack(arrays) if arrays else np.zeros((0, *shape), np.uint8)


def _changed(one: Grey, other: Grey) -> bool:
    change = np.abs(one.astype(np.float32) - other)
    return bool(change.mean() > _CHANGED or change.max() > _CHANGED_SOMEWHERE)


def sketched(
    pictures: Iterable[Pictured], tick: Fraction, size: tuple[int, int], *, dense: bool
) -> Sketcher:
    """Return a sketcher that has taken in these pictures."""
    sketcher = Sketcher(tick, size, dense=dense)
    for picture in pictures:
        sketcher.feed(picture)
    return sketcher


@step(version=1)
def key_sketch(footage: KeyFootage) -> Iterator[Given]:
    """Sketch a film by its key frames, so that films which may be copies are found.

    It costs a part of what `footage_sketch` does, which is made only of films that look alike.

    Yields:
        The sketch and its derivation, and a ``strip`` observation; or the gap that an unreadable
        film leaves; another one where too little is to be seen to find it by.
    """
    yield from _film(footage, KEYS_TYPE)


@step(version=1)
def footage_sketch(
    footage: Footage, wanted: Annotated[Observation, Kind("to-be-timed")]
) -> Iterator[Given]:
    """Sketch a film by all its pictures, so that its copies are timed to the frame.

    Args:
        footage: The film.
        wanted: That another film or image looks like it (see `footage_near`).

    Yields:
        The sketch and its derivation, or the gap that an unreadable film leaves.
    """
    del wanted
    yield from _film(footage, MEDIA_TYPE)


@step(version=1)
def image_sketch(picture: Picture) -> Iterator[Given]:
    """Sketch a still image, so that it is found in films and other images.

    Yields:
        The sketch and its derivation, and a ``strip`` observation; or the gap that an unreadable
        image leaves.
    """
    if picture.pixels is None:
        why = picture.why or "it cannot be decoded as a picture"
        yield Gap(asked=_ASKED, why=why, item=picture.file.item.id)
        return
    sketcher = Sketcher(Fraction(1), picture.size, dense=False)
    sketcher.feed(_Pixels(picture.pixels))
    item = picture.file.item
    sketch = sketcher.done(item.id, None, 0, item.size)
    yield from _given(sketch, IMAGE_TYPE)
    yield strip(sketch)


class _Pixels:
    """An image as one picture at tick 0."""

    tick = 0

    def __init__(self, pixels: Any) -> None:  # noqa: ANN401
        self._colour = cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_RGB2YCrCb)

    def thumb(self, side: int) -> Grey:
        return self._sized(self._colour[..., 0], side, side)

    def grey(self, width: int, height: int) -> Grey:
        return self._sized(self._colour[..., 0], width, height)

    def colours(self) -> Grey:
        full = np.stack([self._sized(self._colour[..., n], COLOUR, COLOUR) for n in (2, 1)])
        # As films code it: 224 levels, not 256.
        return ((full.astype(np.float32) - 128) * (224 / 255) + 128).round().astype(np.uint8)

    @staticmethod
    def _sized(plane: Any, width: int, height: int) -> Grey:  # noqa: ANN401
        return np.asarray(
            cv2.resize(np.ascontiguousarray(plane), (width, height), interpolation=cv2.INTER_AREA)
        )


def _film(footage: Footage, media_type: str) -> Iterator[Given]:
    item, film = footage.file.item, footage.film
    if film is None:
        yield Gap(asked=_ASKED, why=footage.why or "it cannot be read", item=item.id)
        return
    dense = media_type == MEDIA_TYPE
    sketch = sketched(film, film.tick, film.size, dense=dense).done(
        item.id, film.stream, max(film.end, film.last or film.end), item.size
    )
    if not len(sketch.ticks):
        yield Gap(asked=_ASKED, why="none of its pictures can be decoded", item=item.id)
        return
    yield from _given(sketch, media_type)
    yield from _shortfall(film, item.id)
    if not dense:
        yield strip(sketch)


def _given(sketch: Sketch, media_type: str) -> Iterator[Given]:
    made = Made.of(written(sketch), "sketch")
    yield made
    yield Derivation(
        made=Whole(item=made.item.id),
        source=Whole(item=sketch.item),
        how="sketch",
        facts=Facts(
            media_type=media_type, samples=len(sketch.ticks), features=len(sketch.features)
        ),
    )
    if not len(sketch.features) and media_type != MEDIA_TYPE:
        why = "all of it is flat: black, white, one colour or a soft gradient"
        yield Gap(asked="copies of it", why=why, item=sketch.item)


def _shortfall(film: Film, item: str) -> Iterator[Gap]:
    if film.bad or film.stopped:
        yield Gap(
            asked=_ASKED,
            why="part of its pictures could not be decoded",
            item=item,
            kept="what was decoded",
        )
