"""Pictures of two films at the same moments, with what differs outlined."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from firsthand.cli.compare_differences import Pixels, between, between_stills, small_pair
from firsthand.publish.compared import Mark, Still, clear_uri, shown_size, still_uri
from firsthand.publish.words import timecode
from firsthand.records import Derivation
from firsthand.trace.footage import Alike
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.frames import STILL

_PAIRS: Final = 6
_MOST_OVER: Final = 0.25
"""A rectangle that is larger outlines a crop or a picture in another: it stays [of the picture]."""
_RECTANGLES: Final = {"over": "made", "picture": "made", "bar": "made", "kept_of_source": "source"}


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
            fresh = tuple(between(small_pair(one.pixels, other.pixels), alike, run))
        else:
            fresh = tuple(between_stills(alike, run, (moment.first, moment.second)))
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
