"""How a film looks as it runs, so coarse that nobody in it can be recognised.

An account lays such strips of copies under one another. A picture of a strip is at most `CELLS`
grey values for the whole frame, each one of 16 greys: 36 bytes of what was seen.
"""

from __future__ import annotations

import math
from typing import Final

import cv2
import numpy as np

from firsthand.records import Facts, Observation
from firsthand.trace.footage_sketch import Sketch

CELLS: Final = 72
"""Most grey values in a picture: as in the stills that an account shows."""
MOST: Final = 24
"""Most pictures in a strip."""


def strip(sketch: Sketch) -> Observation:
    """Return a film's or an image's ``strip``: up to 24 coarse pictures, evenly spread in time.

    Each picture has its tick and its greys, row by row, as hexadecimal digits: 0 is black, f white.
    """
    columns, rows = _grid(*sketch.size)
    first, last = float(sketch.ticks[0]), float(sketch.ticks[-1])
    wanted = np.linspace(first, last, min(MOST, len(sketch.ticks)))
    numbers = sorted({int(np.abs(sketch.ticks - tick).argmin()) for tick in wanted})
    pictures = [
        {
            "tick": int(sketch.ticks[number]),
            "greys": "".join(
                f"{level >> 4:x}"
                for level in cv2.resize(
                    sketch.stills[number], (columns, rows), interpolation=cv2.INTER_AREA
                ).ravel()
            ),
        }
        for number in numbers
    ]
    return Observation(
        kind="strip",
        where=sketch.where(float(sketch.seconds(sketch.start)), float(sketch.seconds(sketch.end))),
        facts=Facts(
            columns=columns,
            rows=rows,
            width_px=sketch.size[0],
            height_px=sketch.size[1],
            pictures=pictures,
        ),
    )


def _grid(width: int, height: int) -> tuple[int, int]:
    """Return columns and rows: nearly square cells, no more than `CELLS` of them."""
    columns = max(1, min(CELLS, math.floor(math.sqrt(CELLS * width / height))))
    return columns, max(1, min(CELLS // columns, round(columns * height / width)))
