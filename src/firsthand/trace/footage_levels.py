"""Brightness and contrast of one picture matched to another's, by the cells that agree."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import numpy as np

LOUDEST: Final = 25.0
"""A cell that differs by more says no more [levels]."""
GAINS: Final = (0.3, 2.5)
"""The least and the greatest contrast that one picture has of another."""
_ROUNDS: Final = 6


def matched(here: Any, there: Any) -> tuple[Any, Any]:  # noqa: ANN401
    """Match brightness and contrast, letting go of cells that disagree.

    Args:
        here: Pictures, cell by cell (m, n); or one picture for all (n,).
        there: What they are matched with (m, n).

    Returns:
        How far each cell differs (m, n) [levels of the latter], and the contrast found (m,).
    """
    weight = np.ones(there.shape, np.float32)
    for _ in range(_ROUNDS):
        total = weight.sum(1, keepdims=True)
        one = there - (weight * there).sum(1, keepdims=True) / total
        other = here - (weight * here).sum(1, keepdims=True) / total
        gain = (weight * one * other).sum(1, keepdims=True)
        gain = np.clip(gain / ((weight * one**2).sum(1, keepdims=True) + 1e-3), *GAINS)
        apart = np.abs(other - gain * one) / gain
        spread = np.maximum(1.0, 1.5 * np.median(apart, axis=1, keepdims=True))
        weight = 1 / (1 + (apart / spread) ** 4)
    return apart, gain[:, 0]


def loud(apart: Any) -> Any:  # noqa: ANN401
    """Return how far pictures differ on the whole (m,), cells that differ much held (m, n)."""
    return np.minimum(apart, LOUDEST).mean(1)


def levelling(one: Any, other: Any) -> Callable[[Any], Any]:  # noqa: ANN401
    """Return what brings a picture to another's brightness, by the cells that both show (n,).

    The darkest and the brightest tenth of them say nothing: marks, and what moves.
    """
    gain, middle, there = spanned(one, other)
    return lambda picture: (picture - middle) * gain + there


def spanned(one: Any, other: Any) -> tuple[Any, Any, Any]:  # noqa: ANN401
    """Return the contrast of a picture's cells against another's, and the middle of both."""
    low, high = np.percentile(one, [10, 90]), np.percentile(other, [10, 90])
    gain = (high[1] - high[0]) / max(float(low[1] - low[0]), 4.0)
    return gain, low.mean(), high.mean()
