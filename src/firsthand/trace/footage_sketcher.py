"""What a film's pictures are reduced to as they come: samples that follow the content, thumbnails.

Samples lie no more than two a second where it changes, one in two seconds where it does not; fewer
where a film is only to be found. Thumbnails, up to fifteen a second, tell where to the frame two
films run alike.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from typing import Any, Final, Protocol

import numpy as np

from firsthand.trace import footage_inner
from firsthand.trace.footage_image import WORKING
from firsthand.trace.footage_sketch import CLOSE, COLOUR, Sketch
from firsthand.trace.frames import FEATURE, FINE, STILL, THUMB, Grey, Seen, seen

_GAPS_S: Final = (0.5, 2.0)
"""How long after a sample the next one is at the least, and at the most [s]."""
# A film that is only to be found is found by fewer.
_KEY_GAPS_S: Final = (2.0, 4.0)
_SHORT_GAPS_S: Final = (1.0, 4.0)
_SHOT_S: Final = 0.5
"""A shot that lasts so long is worth a sample, however soon after another one it begins [s]."""
_LOOKED_S: Final = 0.25
_SAME_SHOT: Final = 0.6
_THUMBS_A_SECOND: Final = 15
_MOST_THUMBS: Final = 300_000
_MOST_SAMPLES: Final = 100_000
_MOST_CLOSE: Final = 110_000
"""How many thumbnails are kept more closely as well: two hours of them."""
_LARGE: Final = 960
"""Longest side of the pictures in which rectangles are looked at closely [px]."""
_LOOKED_FOR: Final = 8
"""In how many samples rectangles are looked for at once."""
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
        inner: Whether rectangles in its pictures are looked at closely, unless only large features
            are wanted.
    """

    def __init__(
        self,
        tick: Fraction,
        size: tuple[int, int],
        *,
        dense: bool,
        short: bool = False,
        area: int = FINE,
        inner: bool = True,
    ) -> None:
        self._tick = tick
        self._size = size
        self._dense = dense
        self._area = area
        self._all_sizes = not dense and area == FINE
        self._inner = inner and area == FINE
        scale = min(1.0, WORKING * (area / FINE) ** 0.5 / max(size))
        self._working = (max(1, round(size[0] * scale)), max(1, round(size[1] * scale)))
        gaps = _GAPS_S if dense else _SHORT_GAPS_S if short and area == FINE else _KEY_GAPS_S
        self._seldom = gaps is _KEY_GAPS_S
        self._least, self._most = (int(Fraction(s) / tick) for s in gaps)
        self._shot, self._between = (int(Fraction(s) / tick) for s in (_SHOT_S, _LOOKED_S))
        self._looked = 0
        self._apart = max(1, int(Fraction(9, 10 * _THUMBS_A_SECOND) / tick))
        self._samples: list[tuple[int, Seen, Grey]] = []
        self._shot_of: list[tuple[int, Grey, Grey]] = []
        larger = min(1.0, _LARGE / max(size))
        self._larger = (max(1, round(size[0] * larger)), max(1, round(size[1] * larger)))
        self._thumbs: list[tuple[int, Grey, Grey]] = []
        self._last: Grey | None = None

    def feed(self, picture: Pictured) -> None:
        """Take in the next picture."""
        early = bool(self._samples) and self._waited(picture.tick) < self._least
        if early and not self._dense and not self._is_looked_at(picture.tick):
            return
        thumb = picture.thumb(THUMB)
        if self._dense and (not self._thumbs or picture.tick - self._thumbs[-1][0] >= self._apart):
            self._thumbs.append((picture.tick, thumb, picture.thumb(CLOSE)))
            if len(self._thumbs) > _MOST_THUMBS:
                self._thumbs, self._apart = self._thumbs[::2], self._apart * 2
        if self._is_due(picture.tick, thumb):
            if self._last is not None and _is_cut(self._last, thumb):
                self._look_closely()
            self._last = thumb
            grey = picture.grey(*self._working)
            found = seen(grey, self._area, all_sizes=self._all_sizes)
            self._samples.append((picture.tick, found, picture.colours()))
            if self._inner and not found.flat:
                larger = picture.grey(*self._larger)
                self._shot_of.append((len(self._samples) - 1, grey, larger))
            if len(self._shot_of) >= _LOOKED_FOR:
                self._look_closely()
            if len(self._samples) > _MOST_SAMPLES:
                self._look_closely()
                self._samples = self._samples[::2]
                self._least, self._most = self._least * 2, self._most * 2

    def _look_closely(self) -> None:
        """Look closely at rectangles in the last samples: there may be pictures in the picture."""
        some, self._shot_of = self._shot_of, []
        if not some:
            return
        boxes = footage_inner.rectangles([grey for _, grey, _ in some])
        # What is shown in a picture lasts: every other sample is enough, and costs half.
        for number, _, larger in some[::2] if boxes else ():
            tick, found, colours = self._samples[number]
            parts = footage_inner.features(
                larger, boxes, self._working, self._area, all_sizes=self._all_sizes
            )
            own = np.concatenate([found.features, footage_inner.merged(parts)])
            whole = replace(found, features=own)
            self._samples[number] = tick, whole, colours

    def _is_due(self, tick: int, thumb: Grey) -> bool:
        if self._last is None:
            return True
        waited = self._waited(tick)
        if waited < self._least:
            return self._seldom and _is_cut(self._last, thumb)
        return waited >= self._most or _changed(self._last, thumb)

    def _waited(self, tick: int) -> int:
        return tick - self._samples[-1][0]

    def _is_looked_at(self, tick: int) -> bool:
        """Whether a picture before its time is looked at, for it may be of another shot."""
        if (
            not self._seldom
            or self._waited(tick) < self._shot
            or tick - self._looked < self._between
        ):
            return False
        self._looked = tick
        return True

    def done(self, item: str, stream: int | None, end: int, size_bytes: int) -> Sketch:
        """Return the sketch of what was taken in."""
        self._look_closely()
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
            times=np.array([t for t, _, _ in self._thumbs], np.int64),
            thumbs=_stacked([t for _, t, _ in self._thumbs], (THUMB, THUMB)),
            close=_stacked(
                [c for *_, c in self._thumbs] if len(self._thumbs) <= _MOST_CLOSE else [],
                (CLOSE, CLOSE),
            ),
        )


def _stacked(arrays: list[Any], shape: tuple[int, ...]) -> Any:  # noqa: ANN401
    return np.stack(arrays) if arrays else np.zeros((0, *shape), np.uint8)


def _changed(one: Grey, other: Grey) -> bool:
    change = np.abs(one.astype(np.float32) - other)
    return bool(change.mean() > _CHANGED or change.max() > _CHANGED_SOMEWHERE)


def _is_cut(one: Grey, other: Grey) -> bool:
    """Whether a picture is of another shot than the last sample."""
    first, second = (each - each.mean() for each in (one.astype(np.float32), other))
    strength = float((first**2).sum() * (second**2).sum()) ** 0.5
    return bool(float((first * second).sum()) < _SAME_SHOT * strength)


def sketched(pictures: Iterable[Pictured], sketcher: Sketcher) -> Sketcher:
    """Return a sketcher that has taken in these pictures."""
    for picture in pictures:
        sketcher.feed(picture)
    return sketcher
