"""Films in negative: sketches with their brightness turned over, and what is found by them.

In a negative every gradient points the other way. A SIFT feature is described along its strongest
gradient, so that its angle turns by half a turn and its cells with it: the signature is the same
one with the bits of the terms turned that are odd under half a turn of the cells. No negative
picture is ever needed. Of features of film frames and of their noisy negatives the signatures
differ in three bits in the median, as those of the noisy frames do (four films).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from firsthand.trace import vocabulary
from firsthand.trace.footage_sketch import Sketch

_WHITE: Final = 255
_GREY: Final = 128
_HALF_A_TURN: Final = 128


def _bits() -> np.uint64:
    """Return the bits of a signature that half a turn of the feature's cells turns."""
    # A descriptor of one entry has the terms' own heights there.
    cells = vocabulary.heights(np.eye(128, dtype=np.float32)).reshape(4, 4, 8, vocabulary.BITS)
    odd = np.isclose(cells[::-1, ::-1], -cells).all((0, 1, 2))
    places = np.arange(vocabulary.BITS - 1, -1, -1)
    return np.uint64(sum(1 << int(place) for place in places[odd]))


NEGATIVE: Final = _bits()
"""The bits of a signature that are turned in a negative."""


def turned(features: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Return features as they would be looked up in the negative (`frames.FEATURE`, or a part)."""
    made = features.copy()
    made["signature"] ^= NEGATIVE
    return made


def negative(sketch: Sketch) -> Sketch:
    """Return the sketch that a film's or an image's negative would have."""
    features = turned(sketch.features)
    features["angle"] += np.uint8(_HALF_A_TURN)
    return replace(
        sketch,
        features=features,
        stills=_WHITE - sketch.stills,
        # Colour differences turn round grey, which is no colour the other way about as well.
        colours=np.minimum(2 * _GREY - sketch.colours.astype(np.int16), _WHITE).astype(np.uint8),
        thumbs=_WHITE - sketch.thumbs,
    )
