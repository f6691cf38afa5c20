"""Single pictures of a film or an image, in colour, for a person who asked to see them clearly.

They are not among the installed steps: no case keeps clear pictures that nobody asked for. The verb
that shows them names them as ``module:function`` and throws them away with its page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Final

import numpy as np

from firsthand.records import Derivation, Facts, Gap, Observation, Span, Whole
from firsthand.steps import Kind, Made, step
from firsthand.trace.footage_image import WORKING, Picture
from firsthand.trace.footage_reading import Footage
from firsthand.trace.footage_shown import Shown

MEDIA_TYPE: Final = "application/vnd.firsthand.rgb"
"""Pixels as they are, three bytes each, row by row: nothing that has to be decoded again."""
MOST: Final = 400
"""Most pictures of one film."""
_ASKED: Final = "pictures of it to look at"

Given = Made | Derivation | Gap


@step(version=1)
def film_pictures(
    footage: Footage, wanted: Annotated[Observation, Kind("to-be-shown")]
) -> Iterator[Given]:
    """Give the pictures of a film that lie nearest to some moments.

    Args:
        footage: The film.
        wanted: Its fact ``ticks`` lists the moments [ticks of the film's video stream].

    Yields:
        Each picture, upright, with square pixels and at most 480 of them on its longer side, and a
        derivation whose facts ``width_px`` and ``height_px`` say its size, and ``wanted`` which
        moments it is nearest to; or the gap that an unreadable film leaves.
    """
    item, film = footage.file.item.id, footage.film
    if film is None:
        yield Gap(asked=_ASKED, why=footage.why or "it cannot be read", item=item)
        return
    ticks = sorted({int(tick) for tick in wanted.facts["ticks"]})[:MOST]
    scale = min(1.0, WORKING / max(film.size))
    width, height = (max(1, round(side * scale)) for side in film.size)
    found = 0
    for shown, nearest in _nearest(film, ticks):
        found += len(nearest)
        where = Span(
            item=item,
            stream=film.stream,
            start=shown.tick,
            end=shown.tick,
            tick_num=film.tick.numerator,
            tick_den=film.tick.denominator,
        )
        yield from _given(shown.colour(width, height), where, wanted=nearest)
    if found < len(ticks):
        yield Gap(asked=_ASKED, why="some of them could not be decoded", item=item)


@step(version=1)
def image_picture(
    picture: Picture, wanted: Annotated[Observation, Kind("to-be-shown")]
) -> Iterator[Given]:
    """Give an image as a picture of at most 480 pixels on its longer side; see `film_pictures`."""
    del wanted
    item = picture.file.item.id
    if picture.pixels is None:
        why = picture.why or "it cannot be decoded as a picture"
        yield Gap(asked=_ASKED, why=why, item=item)
        return
    yield from _given(picture.pixels, Whole(item=item))


def _nearest(film: Iterable[Shown], ticks: list[int]) -> Iterator[tuple[Shown, list[int]]]:
    """Yield the pictures that lie nearest to some moments, with those moments, in order of time."""
    left = list(ticks)
    before: Shown | None = None
    for shown in film:
        if not left:
            return
        if before is not None:
            middle = (before.tick + shown.tick) / 2
            due = [tick for tick in left if tick <= middle]
            if due:
                yield before, due
                left = left[len(due) :]
        before = shown
    if before is not None and left:
        yield before, left


def _given(pixels: Any, where: Span | Whole, **more: Any) -> Iterator[Given]:  # noqa: ANN401
    height, width = pixels.shape[:2]
    made = Made.of(np.ascontiguousarray(pixels, np.uint8).tobytes(), "still")
    yield made
    yield Derivation(
        made=Whole(item=made.item.id),
        source=where,
        how="still",
        facts=Facts(media_type=MEDIA_TYPE, width_px=width, height_px=height, **more),
    )
