"""Steps that sketch films and images, so that copies of them can be found.

Samples follow the content: no more than two a second where it changes, one in two seconds where
it does not; fewer where a film is only to be found. Thumbnails, up to fifteen a second, tell where
to the frame two films run alike.
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
from firsthand.trace.frames import COARSE, FEATURE, FINE, STILL, THUMB, Grey, Seen, seen

Given = Made | Derivation | Observation | Gap

_ASKED: Final = "what it can be found by"
_ANEW: Final = "firsthand examine --only trace.image_sketch --again"
_GAPS_S: Final = (0.5, 2.0)
"""How long after a sample the next one is at the least, and at the most [s]."""
# A film that is only to be found is found by fewer.
_KEY_GAPS_S: Final = (2.0, 4.0)
_SHORT_GAPS_S: Final = (1.0, 4.0)
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
        short: Whether there is little of it, so that more samples cost little.
        area: How large a picture's content is made for its features to be sought [px].
    """

    def __init__(
        self,
        tick: Fraction,
        size: tuple[int, int],
        *,
        dense: bool,
        short: bool = False,
        area: int = FINE,
    ) -> None:
        self._tick = tick
        self._size = size
        self._dense = dense
        self._area = area
        scale = min(1.0, WORKING * (area / FINE) ** 0.5 / max(size))
        self._working = (max(1, round(size[0] * scale)), max(1, round(size[1] * scale)))
        gaps = _GAPS_S if dense else _SHORT_GAPS_S if short and area == FINE else _KEY_GAPS_S
        self._least, self._most = (int(Fraction(s) / tick) for s in gaps)
        self._apart = max(1, int(Fraction(9, 10 * _THUMBS_A_SECOND) / tick))
        self._samples: list[tuple[int, Seen, Grey]] = []
        self._thumbs: list[tuple[int, Grey]] = []
        self._last: Grey | None = None
        self._before: Grey | None = None

    def feed(self, picture: Pictured) -> None:
        """Take in the next picture."""
        if not self._dense and self._samples and self._waited(picture.tick) < self._least:
            return
        thumb = picture.thumb(THUMB)
        if self._dense and (not self._thumbs or picture.tick - self._thumbs[-1][0] >= self._apart):
            self._thumbs.append((picture.tick, thumb))
            if len(self._thumbs) > _MOST_THUMBS:
                self._thumbs, self._apart = self._thumbs[::2], self._apart * 2
        if self._is_due(picture.tick, thumb):
            self._last = thumb
            grey = picture.grey(*self._working)
            found = seen(grey, self._area, all_sizes=not self._dense and self._area == FINE)
            self._samples.append((picture.tick, found, picture.colours()))
            if len(self._samples) > _MOST_SAMPLES:
                self._samples = self._samples[::2]
                self._least, self._most = self._least * 2, self._most * 2

    def _is_due(self, tick: int, thumb: Grey) -> bool:
        if self._last is None:
            return True
        waited = self._waited(tick)
        if waited < self._least:
            return False
        return waited >= self._most or _changed(self._last, thumb)

    def _waited(self, tick: int) -> int:
        return tick - self._samples[-1][0]

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


def sketched(pictures: Iterable[Pictured], sketcher: Sketcher) -> Sketcher:
    """Return a sketcher that has taken in these pictures."""
    for picture in pictures:
        sketcher.feed(picture)
    return sketcher


@step(version=3)
def key_sketch(footage: KeyFootage, *, coarse: bool = False) -> Iterator[Given]:
    """Sketch a film by its key frames, so that films which may be copies are found.

    It costs a part of what `footage_sketch` does, which is made only of films that look alike.

    Args:
        footage: The film.
        coarse: Whether its large features are enough, as in a library of many films that is asked
            about clips: a small picture of a film in a clip is as fine as a large one coarse.

    Yields:
        The sketch and its derivation, and a ``strip`` observation; or the gap that an unreadable
        film leaves; another one where too little is to be seen to find it by.
    """
    yield from _film(footage, KEYS_TYPE, COARSE if coarse else FINE)


@step(version=2)
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
    yield from _film(footage, MEDIA_TYPE, FINE)


@step(version=3)
def image_sketch(picture: Picture) -> Iterator[Given]:
    """Sketch a still image, so that it is found in films and other images.

    Yields:
        The sketch and its derivation, and a ``strip`` observation; or the gap that an unreadable
        image leaves.
    """
    if picture.pixels is None:
        why = picture.why or "it cannot be decoded as a picture"
        todo = f"install it, then: {_ANEW}" if picture.install else None
        about = picture.file.item.id
        yield Gap(asked=_ASKED, why=why, item=about, install=picture.install, todo=todo)
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


def _film(footage: Footage, media_type: str, area: int) -> Iterator[Given]:
    item, film = footage.file.item, footage.film
    if film is None:
        yield Gap(asked=_ASKED, why=footage.why or "it cannot be read", item=item.id)
        return
    dense = media_type == MEDIA_TYPE
    sketcher = Sketcher(film.tick, film.size, dense=dense, short=film.short, area=area)
    sketched(film, sketcher)
    end = max(film.end, film.last or film.end)
    sketch = sketcher.done(item.id, film.stream, end, item.size)
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
