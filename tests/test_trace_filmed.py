"""What moves in a film of a screen is told from what a hand does; another take is not."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np
import pytest

import footagekit as kit
from firsthand.trace import footage_filmed, footage_lines, footage_sought
from firsthand.trace.footage_filmed import Shown
from firsthand.trace.footage_sketch import Sketch
from test_trace_footage_followed import SIZE, take


@cache
def filmed(number: int, shake: float = 1.6, band: float = 0.05) -> Sketch:
    """Sketch a take that a hand films from a screen, over which bands of light run."""
    rng, (wide, tall) = np.random.default_rng(number), SIZE
    moves = cv2.GaussianBlur(rng.normal(0, 3 * shake, (72, 2)), (1, 0), sigmaX=1, sigmaY=3)
    down = np.arange(tall)[:, None, None] / tall
    made = []
    for n, picture in enumerate(take(number)):
        turn = cv2.getRotationMatrix2D((wide / 2, tall / 2), 2.5, 0.86)
        turn[:, 2] += moves[n]
        held = cv2.warpAffine(picture, turn, SIZE, borderValue=(30, 30, 34))
        light = 1 + band * np.sin(6 * down + 0.9 * n)
        made.append(np.clip(held * light * 0.9 + 6 + rng.normal(0, 3, held.shape), 0, 255))
    return kit.sketched(kit.film(np.stack(made).astype(np.uint8)))


@pytest.fixture(scope="module")
def film() -> Sketch:
    return kit.sketched(kit.film(take(1)))


def seen(film: Sketch, other: Sketch) -> tuple[float, Shown | None]:
    """Return how far what moves agrees as it is seen, and once the hand is taken out."""
    shared = footage_lines.shared(film, other)
    found = footage_sought.seen_at((film, other), shared, 0.0, shaped=True)
    assert found is not None
    return found.moving.alike, footage_filmed.shown((film, other), found.window, 0.0)


def test_what_moves_agrees_once_the_hand_is_taken_out(film: Sketch) -> None:
    before, after = seen(film, filmed(1))
    assert after is not None
    assert after.alike > max(0.9, before)
    assert after.evenly > 0.85
    assert after.unexplained < 0.05


def test_another_take_by_the_same_camera_stays_another(film: Sketch) -> None:
    _, after = seen(film, filmed(2))
    assert after is not None
    assert after.alike < 0.5
    assert after.unexplained > 0.4


def test_nothing_is_told_of_a_few_moments(film: Sketch) -> None:
    other = filmed(1)
    shared = footage_lines.shared(film, other)
    found = footage_sought.seen_at((film, other), shared, 0.0, shaped=False)
    assert found is not None
    window = found.window
    few = type(window)(
        window.times[:9], window.numbers[:9], window.places[:9], window.light[:9], window.over,
        window.alike[:9], window.turns, window.rests,
    )  # fmt: skip
    assert footage_filmed.shown((film, other), few, 0.0) is None
