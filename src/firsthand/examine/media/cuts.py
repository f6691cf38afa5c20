"""Where one shot ends and the next begins: hard cuts, by how much pictures differ."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

import cv2

from firsthand.examine.media.pictures import Picture
from firsthand.examine.media.planes import Plane, Small

# Weighed by looking at what real clips give (handheld, CCTV, animation): motion and noise stay
# below 10, cuts start at about 20.
LEAST: Final = 14
"""Least difference of neighbours that can be a cut [levels of 255, brightness and colour added]."""
RATIO: Final = 3
"""How many times the mean difference around it a cut's difference is, at least."""

_AHEAD: Final = 2
_BEHIND: Final = 3
# Pairs of pictures, relative to the one in question, that look alike when it is only a flash.
_FLASH_PAIRS: Final = ((-1, 1), (-1, 2), (-2, 0), (-2, 1), (-3, 0))
_FLASH_SHARE: Final = 0.5
_ANOTHER_SIZE: Final = 765.0


class CutFinder:
    """Hands every picture back, two pictures later, with whether a shot starts with it.

    The rule is that of PySceneDetect's ``AdaptiveDetector`` (B. Castellano, BSD-3-Clause): a cut
    is a difference that is large, and several times that of the pictures around it, so that a
    moving camera is no cut. Ours differs in three ways: pictures are compared as they are coded
    (brightness and colour differences, not hue), which needs no conversion; where the picture
    after one or two others is like the picture before them, it was a flash (an explosion, muzzle
    fire, a camera's flash) and no cut; and the first and last pictures can start a shot too.
    Dissolves and fades are not found.

    Args:
        tick: Length of a tick [s].
        shortest_s: A shot is not shorter than this, unless its size changes or time runs back.
    """

    def __init__(self, tick: Fraction, shortest_s: Fraction) -> None:
        self._shortest = shortest_s / tick
        self._near: deque[tuple[Picture, float]] = deque(maxlen=_BEHIND + 1 + _AHEAD)
        self._undecided = 0
        self._start: int | None = None

    def feed(self, picture: Picture) -> tuple[Picture, bool] | None:
        """Take the next picture; return an earlier one and whether it starts a shot."""
        score = difference(self._near[-1][0].small, picture.small) if self._near else 0.0
        self._near.append((picture, score))
        self._undecided += 1
        return self._decide() if self._undecided > _AHEAD else None

    def finish(self) -> Iterator[tuple[Picture, bool]]:
        """Return the pictures that are still undecided."""
        while self._undecided:
            yield self._decide()

    def _decide(self) -> tuple[Picture, bool]:
        at = len(self._near) - self._undecided
        self._undecided -= 1
        picture, score = self._near[at]
        starts = self._start is None or self._is_break(at)
        if not starts and picture.tick - (self._start or 0) >= self._shortest:
            starts = score >= LEAST and self._stands_out(at) and not self._is_flash(at)
        if starts:
            self._start = picture.tick
        return picture, starts

    def _is_break(self, at: int) -> bool:
        """Whether the clock runs back here, or the pictures change their size."""
        picture, score = self._near[at]
        return score >= _ANOTHER_SIZE or picture.tick <= self._near[at - 1][0].tick

    def _stands_out(self, at: int) -> bool:
        around = range(max(0, at - _AHEAD), min(len(self._near), at + _AHEAD + 1))
        others = [self._near[i][1] for i in around if i != at]
        return self._near[at][1] * len(others) >= RATIO * sum(others)

    def _is_flash(self, at: int) -> bool:
        most = _FLASH_SHARE * self._near[at][1]
        return any(
            at + before >= 0
            and at + after < len(self._near)
            and difference(self._near[at + before][0].small, self._near[at + after][0].small) < most
            for before, after in _FLASH_PAIRS
        )


def difference(one: Small, other: Small) -> float:
    """Return how much two pictures differ: mean absolute difference, planes added [levels]."""
    if one.y.shape != other.y.shape:
        return _ANOTHER_SIZE
    total = _mean(one.y, other.y)
    if one.u is not None and other.u is not None and one.v is not None and other.v is not None:
        total += _mean(one.u, other.u) + _mean(one.v, other.v)
    return total


def _mean(one: Plane, other: Plane) -> float:
    return float(cv2.norm(one, other, cv2.NORM_L1)) / one.size if one.shape == other.shape else 0.0
