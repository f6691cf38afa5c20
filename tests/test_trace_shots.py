"""Which pictures a film is found by: each shot that its key frames show, all of a short film."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import cv2
import numpy as np
import pytest

import footagekit as kit
from firsthand.trace.footage_reading import KeyFootage
from firsthand.trace.footage_sketcher import Sketcher


class Shown:
    """A picture at a tick of a tenth of a second."""

    def __init__(self, pixels: Any, tick: int) -> None:
        self._grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
        self.tick = tick

    def thumb(self, side: int) -> Any:
        return self.grey(side, side)

    def grey(self, width: int, height: int) -> Any:
        return cv2.resize(self._grey, (width, height), interpolation=cv2.INTER_AREA)

    def colours(self) -> Any:
        return np.full((2, 4, 4), 128, np.uint8)


def sampled(shots: list[tuple[float, int]], **how: Any) -> list[float]:
    """Return when samples are taken of pictures, each given by its second and what it shows."""
    sketcher = Sketcher(Fraction(1, 10), (kit.WIDTH, kit.HEIGHT), dense=False, **how)
    for at, seed in shots:
        sketcher.feed(Shown(kit.drawn(seed, 0.1)[0], round(at * 10)))
    return [tick / 10 for tick in sketcher.done("a" * 64, 0, 1000, 1).ticks.tolist()]


def test_a_shot_is_sampled_however_soon_it_comes():
    cut = [(1.2 * n, n) for n in range(6)]
    assert sampled(cut) == pytest.approx([at for at, _ in cut])


def test_what_goes_on_is_sampled_seldom():
    assert sampled([(0.5 * n, 1) for n in range(12)]) == pytest.approx([0, 4])


def test_a_flash_is_no_shot():
    assert sampled([(0, 1), (0.3, 2), (2.5, 3)]) == pytest.approx([0, 2.5])


@pytest.mark.parametrize(("seconds", "short"), [(12.0, True), (16.0, False)])
def test_of_a_short_film_all_pictures_are_looked_at(seconds: float, short: bool):  # noqa: FBT001
    with KeyFootage.open(kit.file_of(kit.film(kit.drawn(1, seconds)))) as opened:
        assert opened.film is not None
        assert opened.film.short is short
        count = sum(1 for _ in opened.film)
    assert (count > seconds * 2) is short
