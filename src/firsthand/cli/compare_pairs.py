"""Pictures of two films at the same moments, with what differs outlined."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from firsthand.publish.compared import Mark, Still, clear_uri, shown_size, still_uri
from firsthand.publish.words import timecode
from firsthand.records import Derivation
from firsthand.trace import footage_stills, geometry
from firsthand.trace.footage import Alike
from firsthand.trace.footage_runs import Run
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.frames import STILL

_PAIRS: Final = 6
_APART: Final = 24.0
_LEAST_CELLS: Final = 4
_MOST_MARKS: Final = 6
_LOOKED_AT: Final = 160
"""Longest side of the pictures that differences are sought in [px]."""
_LEAST_SHARE: Final = 0.002
_NO_COLOUR: Final = 4.0
_MOST_OVER: Final = 0.25
"""A rectangle that is larger outlines a crop or a picture in another: it stays [of the picture]."""
_REACH: Final = 2
"""A level that is found this near counts as the same: no mapping is exact to the pixel [px]."""
_RECTANGLES: Final = {"over": "made", "picture": "made", "bar": "made", "kept_of_source": "source"}

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Frame:
    """A picture as it was decoded.

    Attributes:
        tick: When it is shown [ticks]; 0 of an image.
        pixels: Red, green and blue (height, width, 3).
    """

    tick: int
    pixels: Pixels


Frames = Mapping[tuple[str, int], Frame]
"""Pictures by item and by the tick that was asked for; an image's by tick 0."""


@dataclass(frozen=True)
class Moment:
    """A moment that both films show.

    Attributes:
        first: The sample of the richer film.
        second: The sample of the other film.
        ticks: What to decode in each: the other's sample, and what the richer film shows just then.
    """

    first: int
    second: int
    ticks: tuple[int, int]


def moments(alike: Alike, run: Run) -> list[Moment]:
    """Return moments that are spread over a stretch."""
    one, other = alike.one, alike.other
    at, to = one.seconds(one.ticks), other.seconds(other.ticks)
    found: dict[tuple[int, int], Moment] = {}
    for moment in np.linspace(*run.other, _PAIRS + 2)[1:-1]:
        second = int(np.abs(to - moment).argmin())
        then = run.line.offset + run.line.pace * to[second]
        first = int(np.abs(at - then).argmin())
        tick = round(float(then) / float(one.tick))
        if one.is_image or other.is_image:
            first, second = run.shared[0].one, run.shared[0].other
            tick = int(one.ticks[first])
        tick = min(max(tick, one.start), max(one.start, one.end))
        ticks = (tick, int(other.ticks[second]))
        found.setdefault((first, second), Moment(first, second, ticks))
    return list(found.values())


def wanted(alike: Alike, runs: Iterable[Run]) -> dict[str, list[int]]:
    """Return which ticks of each film are to be decoded, so that it can be shown clearly."""
    found: dict[str, set[int]] = {alike.one.item: set(), alike.other.item: set()}
    for run in runs:
        for moment in moments(alike, run):
            for sketch, tick in zip((alike.one, alike.other), moment.ticks, strict=True):
                found[sketch.item].add(0 if sketch.is_image else tick)
    return {item: sorted(ticks) for item, ticks in found.items()}


def pairs(
    told: Derivation, run: Run, films: tuple[Alike, tuple[Sketch, Sketch]], frames: Frames
) -> Iterator[tuple[Still, Still]]:
    """Yield pictures of both at the same moments, spread over a stretch.

    Args:
        told: The finding.
        run: The stretch.
        films: Both sketches, as they were compared and as they were named.
        frames: Pictures that were decoded to be shown clearly; where there are none, sketches are
            shown, blurred.
    """
    alike, sketches = films
    for moment in moments(alike, run):
        sides = alike.one, alike.other
        held = [
            frames.get((s.item, 0 if s.is_image else tick))
            for s, tick in zip(sides, moment.ticks, strict=True)
        ]
        one, other = held
        if one is not None and other is not None:
            fresh = tuple(_between(_pair(one, other), alike, run))
        else:
            fresh = tuple(_between_stills(alike, run, moment))
        shown = {}
        for sketch, number, frame, marks in zip(
            sides, (moment.first, moment.second), held, ((), fresh), strict=True
        ):
            known = _rectangles(told, sketch.item)
            if frame is not None:
                # What lies over a picture is seen more sharply in the picture than in its sketch.
                known = tuple(k for k in known if not any(_meet(k, mark) for mark in marks))
            outlined = (*known, *marks)
            shown[sketch.item] = (
                _still(sketch, number, outlined)
                if frame is None
                else _clear(sketch, frame, outlined)
            )
        yield shown[sketches[0].item], shown[sketches[1].item]


def _rectangles(told: Derivation, item: str) -> tuple[Mark, ...]:
    """Return what the finding itself outlines in one of the two."""
    end = "made" if told.made.item == item else "source"
    found = []
    for change in told.facts["changes"]:
        for name, where in _RECTANGLES.items():
            box: Any = change.get(name)
            if where == end and box is not None:
                width, height = box["frame_width"], box["frame_height"]
                found.append(
                    Mark(
                        box["x"] / width,
                        box["y"] / height,
                        box["width"] / width,
                        box["height"] / height,
                        str(change["name"]),
                    )
                )
    return tuple(found)


def _meet(one: Mark, other: Mark) -> bool:
    return (
        max(one.x, other.x) < min(one.x + one.width, other.x + other.width)
        and max(one.y, other.y) < min(one.y + one.height, other.y + other.height)
        and one.width * one.height < _MOST_OVER
    )


# -- what differs ----------------------------------------------------------------------------------


def _between_stills(alike: Alike, run: Run, moment: Moment) -> Iterator[Mark]:
    """Yield where two samples differ, by the stills in their sketches."""
    still = alike.one.stills[moment.first]
    mapped, inside = footage_stills.mapped_still(alike.one, alike.other, run.matrix, still)
    shown = alike.other.stills[moment.second]
    yield from _differences(mapped[..., None], shown[..., None], inside, _LEAST_CELLS)


def _pair(one: Frame, other: Frame) -> tuple[Any, Any]:
    """Return both small: in colour, or as brightness where the first has none to tell by."""
    small = []
    for frame in (one, other):
        scale = min(1.0, _LOOKED_AT / max(frame.pixels.shape[:2]))
        height, width = (max(1, round(side * scale)) for side in frame.pixels.shape[:2])
        small.append(cv2.resize(frame.pixels, (width, height), interpolation=cv2.INTER_AREA))
    if np.ptp(small[0].astype(np.float32), axis=2).mean() < _NO_COLOUR:
        small = [cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)[..., None] for pixels in small]
    return small[0], small[1]


def _between(pair: tuple[Any, Any], alike: Alike, run: Run) -> Iterator[Mark]:
    """Yield where the second of two pictures differs from the first, mapped into its frame."""
    one, other = pair
    height, width = other.shape[:2]
    x, y = np.meshgrid((np.arange(width) + 0.5) / width, (np.arange(height) + 0.5) / height)
    at = np.stack([x.ravel(), y.ravel()], 1) * geometry.extent(alike.other.size)
    there = geometry.applied(geometry.inverse(run.matrix), at) / geometry.extent(alike.one.size)
    inside = ((there > 0) & (there < 1)).all(1).reshape(height, width)
    place = (there * one.shape[1::-1] - 0.5).astype(np.float32).reshape(height, width, 2)
    mapped = cv2.remap(
        one, place[..., 0], place[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    least = max(_LEAST_CELLS, round(_LEAST_SHARE * width * height))
    yield from _differences(mapped.reshape(height, width, -1), other, inside, least, reach=_REACH)


def _differences(
    mapped: Any,  # noqa: ANN401 -- arrays
    shown: Any,  # noqa: ANN401
    inside: Any,  # noqa: ANN401
    least: int,
    *,
    reach: int = 0,
) -> Iterator[Mark]:
    """Yield where a picture differs from another one in its frame, once their levels are matched.

    Args:
        mapped: The other one (height, width, channels).
        shown: It, likewise.
        inside: Where the other one shows anything (height, width).
        least: How many cells a difference has at least.
        reach: Within how many cells the other one's level may lie to be the same.
    """
    near = np.ones((3, 3), np.uint8)
    inside = cv2.erode(inside.astype(np.uint8), near).astype(bool)
    if inside.sum() < _LEAST_CELLS**2:
        return
    shown = shown.astype(np.float32)
    levelled = _levelled(mapped.astype(np.float32), shown, inside)
    about = np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)
    # OpenCV drops the last axis of a picture of one channel.
    above = shown - cv2.dilate(levelled, about).reshape(shown.shape)
    below = cv2.erode(levelled, about).reshape(shown.shape) - shown
    apart = cv2.blur(np.maximum(0, np.maximum(above, below)).max(2), (3, 3))
    marked = ((apart > _APART) & inside).astype(np.uint8)
    marked = cv2.morphologyEx(marked, cv2.MORPH_CLOSE, near)
    count, _, stats, _ = cv2.connectedComponentsWithStats(marked, connectivity=8)
    height, width = shown.shape[:2]
    boxes = sorted(stats[1:count].tolist(), key=lambda s: -s[4])[:_MOST_MARKS]
    for x, y, wide, tall, area in boxes:
        if area >= least:
            yield Mark(x / width, y / height, wide / width, tall / height, "differs")


def _levelled(mapped: Any, shown: Any, inside: Any) -> Any:  # noqa: ANN401 -- arrays
    """Return one picture in the light and the colours of the other (height, width, channels).

    Each level of the other is a sum of the one's levels and a constant, by least squares. Fitted
    twice, the second time without what differs: what lies over a picture is not its light.
    """
    levels = np.concatenate([mapped, np.ones_like(mapped[..., :1])], axis=2)
    kept, fitted = inside, mapped
    for _ in range(2):
        weights = np.linalg.lstsq(levels[kept], shown[kept], rcond=None)[0]
        fitted = (levels @ weights).astype(np.float32)
        apart = np.abs(shown - fitted).max(2)
        kept = inside & (apart <= max(1.0, 3 * float(np.median(apart[kept]))))
    return fitted


# -- how they are shown ----------------------------------------------------------------------------


def _still(sketch: Sketch, number: int, marks: tuple[Mark, ...]) -> Still:
    width, height = shown_size(sketch.size)
    greys = sketch.stills[number].tobytes()
    return Still(
        time=_time(sketch, int(sketch.ticks[number])),
        width=width,
        height=height,
        uri=still_uri(greys, (STILL, STILL), sketch.size),
        marks=marks,
    )


def _clear(sketch: Sketch, frame: Frame, marks: tuple[Mark, ...]) -> Still:
    height, width = frame.pixels.shape[:2]
    uri = clear_uri(frame.pixels.tobytes(), (width, height))
    return Still(_time(sketch, frame.tick), width, height, uri, marks, is_clear=True)


def _time(sketch: Sketch, tick: int) -> str:
    return "" if sketch.is_image else timecode(tick * sketch.tick)
