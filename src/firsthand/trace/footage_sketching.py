"""Steps that sketch films and images, so that copies of them can be found.

A film is sketched by its key frames first, so that films which may be copies are found; by all its
pictures only where something looks like it.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Annotated, Any, Final

import cv2
import numpy as np

from firsthand.records import Derivation, Facts, Gap, Observation, Whole
from firsthand.steps import Kind, Made, step
from firsthand.trace.footage_image import Picture
from firsthand.trace.footage_reading import Film, Footage, KeyFootage
from firsthand.trace.footage_sketch import (
    COLOUR,
    IMAGE_TYPE,
    KEYS_TYPE,
    MEDIA_TYPE,
    Sketch,
    written,
)
from firsthand.trace.footage_sketcher import Sketcher, sketched
from firsthand.trace.footage_strip import strip
from firsthand.trace.frames import COARSE, FINE, Grey

Given = Made | Derivation | Observation | Gap

_ASKED: Final = "what it can be found by"
_ANEW: Final = "firsthand examine --only trace.image_sketch --again"


@step(version=5)
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


@step(version=3)
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
    sketcher = Sketcher(Fraction(1), picture.size, dense=False, inner=False)
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
