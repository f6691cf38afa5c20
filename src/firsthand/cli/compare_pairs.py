"""Pictures of two films at the same moments, with what differs outlined."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import cv2
import numpy as np

from firsthand.publish.compared import Mark, Still, shown_size, still_uri
from firsthand.publish.words import timecode
from firsthand.records import Derivation
from firsthand.trace import footage_stills
from firsthand.trace.footage import Alike
from firsthand.trace.footage_runs import Run
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.frames import STILL

_PAIRS: Final = 6
_APART: Final = 24.0
_LEAST_CELLS: Final = 4
_MOST_MARKS: Final = 6
_RECTANGLES: Final = {"over": "made", "picture": "made", "bar": "made", "kept_of_source": "source"}


def pairs(
    told: Derivation, run: Run, films: tuple[Alike, tuple[Sketch, Sketch]], *, clear: bool
) -> Iterator[tuple[Still, Still]]:
    """Yield pictures of both at the same moments, spread over a stretch."""
    alike, sketches = films
    one, other = alike.one, alike.other
    at, to = one.seconds(one.ticks), other.seconds(other.ticks)
    shown = set()
    for moment in np.linspace(*run.other, _PAIRS + 2)[1:-1]:
        second = int(np.abs(to - moment).argmin())
        first = int(np.abs(at - run.line.offset - run.line.pace * to[second]).argmin())
        if one.is_image or other.is_image:
            first, second = run.shared[0].one, run.shared[0].other
        if (first, second) in shown:
            continue
        shown.add((first, second))
        fresh = tuple(_differences(alike, run, first, second))
        stills = {
            one.item: _still(one, first, _rectangles(told, one.item), clear=clear),
            other.item: _still(
                other, second, (*_rectangles(told, other.item), *fresh), clear=clear
            ),
        }
        yield stills[sketches[0].item], stills[sketches[1].item]


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


def _differences(alike: Alike, run: Run, first: int, second: int) -> Iterator[Mark]:
    """Yield where the second picture differs from the first one, mapped and levelled."""
    still = alike.one.stills[first]
    mapped, inside = footage_stills.mapped_still(alike.one, alike.other, run.matrix, still)
    shown = alike.other.stills[second].astype(np.float32)
    inside = cv2.erode(inside.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
    if inside.sum() < _LEAST_CELLS**2:
        return
    slope, level = np.polyfit(mapped[inside].astype(np.float64), shown[inside], 1)
    apart = cv2.blur(np.abs(shown - slope * mapped - level).astype(np.float32), (3, 3))
    marked = ((apart > _APART) & inside).astype(np.uint8)
    marked = cv2.morphologyEx(marked, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(marked, connectivity=8)
    boxes = sorted(stats[1:count].tolist(), key=lambda s: -s[4])[:_MOST_MARKS]
    for x, y, width, height, area in boxes:
        if area >= _LEAST_CELLS:
            yield Mark(x / STILL, y / STILL, width / STILL, height / STILL, "differs")


def _still(sketch: Sketch, number: int, marks: tuple[Mark, ...], *, clear: bool) -> Still:
    width, height = shown_size(sketch.size)
    tick = int(sketch.ticks[number])
    return Still(
        time="" if sketch.is_image else timecode(tick * sketch.tick),
        width=width,
        height=height,
        uri=still_uri(sketch.stills[number].tobytes(), (STILL, STILL), sketch.size, clear=clear),
        marks=marks,
    )
