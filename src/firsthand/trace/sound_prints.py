"""Prints of sound: what a recording is found and aligned by, and how they are compared.

After Haitsma and Kalker (ISMIR 2002): 32 bits a moment, each saying whether the difference between
two neighbouring bands of frequency grows or falls. The bands here are 10 % wide, so that sound
played 10 % faster with its pitch moves by one band.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

RATE: Final = 8_000
"""Samples a second of the sound that prints are made of."""
WINDOW: Final = 2_048
HOP: Final = 512
HOP_S: Final = HOP / RATE
"""How long from one print to the next [s]."""
BITS: Final = 32
_LOWEST_HZ: Final = 170.0
_WIDTH: Final = 1.1
_LAG: Final = 2
_DEPTH_DB: Final = 45.0
_QUIET_DB: Final = -58.0
_LEAST_CHANGE_DB: Final = 1.2
_PAUSE: Final = 16

Words = npt.NDArray[np.uint32]


@dataclass(frozen=True)
class Prints:
    """Prints of a recording, one every 64 ms.

    Attributes:
        words: They (n,).
        heard: Whether there is anything to tell by: not silence, not a steady tone (n,).
        unsure: Each print's three least sure of the first 24 bits, five bits each (n,).
    """

    words: Words
    heard: npt.NDArray[np.bool_]
    unsure: npt.NDArray[np.uint16]


def prints(samples: npt.NDArray[np.float32]) -> Prints:
    """Return the prints of sound.

    Args:
        samples: One channel at `RATE`, full scale being -1 to 1.
    """
    levels, loudness = _levels(samples)
    count = max(0, len(levels) - _LAG)
    if not count:
        return Prints(np.zeros(0, np.uint32), np.zeros(0, bool), np.zeros(0, np.uint16))
    slopes = levels[:, :-1] - levels[:, 1:]
    change = slopes[_LAG:] - slopes[:-_LAG]
    places = np.arange(BITS - 1, -1, -1, dtype=np.uint32)
    words = ((change > 0).astype(np.uint32) << places).sum(1, dtype=np.uint32)
    moved = np.abs(levels[_LAG:] - levels[:-_LAG]).mean(1)
    # A moment tells something if sound changes about it; a tone is steady whatever its codec does.
    changes = np.convolve(moved > _LEAST_CHANGE_DB, np.ones(_PAUSE))
    middle = (_PAUSE - 1) // 2
    moving = changes[middle : middle + count] >= _PAUSE / 3
    heard = (loudness[_LAG:] > _QUIET_DB) & moving
    unsure = np.argsort(np.abs(change[:, :24]), axis=1, kind="stable")[:, :3].astype(np.uint16)
    least = (unsure << np.array([0, 5, 10], np.uint16)).sum(1, dtype=np.uint16)
    return Prints(words, heard, least)


def _levels(samples: npt.NDArray[np.float32]) -> tuple[Any, Any]:
    """Return the level of each band [dB] (n, 33), and the loudness [dB of full scale] (n,)."""
    window = np.hanning(WINDOW).astype(np.float32)
    edges = _LOWEST_HZ * _WIDTH ** np.arange(BITS + 2)
    bins = np.round(edges / RATE * WINDOW).astype(int)
    levels, loudness = [], []
    for start in range(0, max(0, len(samples) - WINDOW + 1), HOP * 512):
        stop = min(start + HOP * 512 + WINDOW - HOP, len(samples))
        frames = np.lib.stride_tricks.sliding_window_view(samples[start:stop], WINDOW)[::HOP]
        power = np.abs(np.fft.rfft(frames * window, axis=1)) ** 2
        bands = np.add.reduceat(power[:, : bins[-1]], bins[:-1], axis=1)
        # What lies far below the loudest band is the codec's, not the sound's.
        floor = np.maximum(bands.max(1, keepdims=True) * 10 ** (-_DEPTH_DB / 10), 1e-9)
        levels.append(10 * np.log10(bands + floor))
        loudness.append(10 * np.log10((frames**2).mean(1) + 1e-12))
    if not levels:
        return np.zeros((0, BITS + 1)), np.zeros(0)
    return np.concatenate(levels), np.concatenate(loudness)


def shifted(words: Words, bands: int) -> Words:
    """Return prints as they would be with all pitches moved by so many bands."""
    if bands == 0:
        return words
    moved = words >> np.uint32(bands) if bands > 0 else words << np.uint32(-bands)
    return np.asarray(moved, np.uint32)


def shares(one: Words, other: Words, bands: int) -> Any:  # noqa: ANN401
    """Return which share of their bits prints agree in (n,), of those that a shift leaves."""
    kept = BITS - abs(bands)
    mask = np.uint32((1 << kept) - 1)
    if bands < 0:
        mask = np.uint32(mask << np.uint32(-bands))
    apart = np.bitwise_count((one ^ shifted(other, bands)) & mask)
    return 1 - apart / kept


def signs(found: Prints, bands: int = 0) -> npt.NDArray[np.float32]:
    """Return prints as -1 and 1, and 0 where there is nothing to tell by (n, 32)."""
    words = shifted(found.words, bands)
    bits = (words[:, None] >> np.arange(BITS - 1, -1, -1, dtype=np.uint32)) & np.uint32(1)
    return np.asarray((bits.astype(np.float32) * 2 - 1) * found.heard[:, None], np.float32)
