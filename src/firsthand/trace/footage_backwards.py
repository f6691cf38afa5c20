"""Film that is played backwards: sketches turned round in time, and what is found by them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from firsthand.trace.footage_lines import Group
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_sketch import Sketch


def backwards(sketch: Sketch) -> Sketch:
    """Return the sketch that a film played backwards would have."""
    counts = np.diff(sketch.starts)[::-1]
    features = [sketch.closely(n) for n in reversed(range(len(sketch.ticks)))]
    return replace(
        sketch,
        ticks=_turn(sketch) - sketch.ticks[::-1],
        boxes=sketch.boxes[::-1],
        starts=np.concatenate([[0], np.cumsum(counts, dtype=np.int64)]).astype(np.int64),
        features=np.concatenate([sketch.features[:0], *features]),
        stills=sketch.stills[::-1],
        colours=sketch.colours[::-1],
        times=_turn(sketch) - sketch.times[::-1],
        thumbs=sketch.thumbs[::-1],
    )


def _turn(sketch: Sketch) -> int:
    """Return the sum of a picture's ticks in a film, and in it played backwards.

    Both say when a picture starts; forwards and backwards each is shown after that.
    """
    return sketch.start + max(int(t[-1]) for t in (sketch.ticks, sketch.times) if len(t))


def turned(groups: Iterable[Group], other: Sketch) -> list[Group]:
    """Return samples that agree, the second film's counted from its end."""
    last = len(other.ticks) - 1
    return [
        replace(group, shared=tuple(replace(e, other=last - e.other) for e in group.shared))
        for group in groups
    ]


def forwards(run: Run, other: Sketch) -> Run:
    """Return a run that was found with the second film turned round, in the film's own time."""
    line, last = run.line, len(other.ticks) - 1
    offset = line.offset + line.pace * float(other.seconds(_turn(other)))
    whole = float(other.seconds(other.start + other.end))
    return replace(
        run,
        line=replace(line, pace=-line.pace, offset=offset),
        other=(whole - run.other[1], whole - run.other[0]),
        shared=tuple(replace(e, other=last - e.other) for e in run.shared),
    )
