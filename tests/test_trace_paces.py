"""Films played far faster or slower than they were taken."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

import footagekit as kit
from firsthand.records import Derivation, Span
from firsthand.trace.footage import compared
from firsthand.trace.footage_sketch import Sketch


def copies(one: Sketch, other: Sketch) -> list[Derivation]:
    return [d for d in compared(one, other) if isinstance(d, Derivation)]


def played(pictures: Any, pace: float, seconds: float) -> Sketch:
    at = (np.arange(round(seconds * kit.FPS)) * pace + 1e-6).astype(int)
    return kit.sketched(kit.film(pictures[at[at < len(pictures)]]))


def _room(seed: int, seconds: float) -> Any:
    """One room by one tripod; who walks through it hangs on the seed."""
    rng = np.random.default_rng(seed)
    room = kit.drawn(30, 0.1)[0]
    place, speed = rng.uniform(20, 200), rng.uniform(18, 40) * rng.choice([-1, 1])
    frames = []
    for number in range(round(seconds * kit.FPS)):
        picture = room.copy()
        x = (place + speed * number / kit.FPS) % kit.WIDTH
        height = int(45 + 8 * np.sin(number / 3 + seed))
        cv2.ellipse(picture, (int(x), 90), (14, height), 0, 0, 360, (30, 20 + seed % 90, 60), -1)
        frames.append(picture)
    return np.stack(frames)


@pytest.mark.parametrize("seed", [12, 13, 14, 15])
def test_another_take_is_no_copy_at_a_rare_pace(seed: int):
    one = kit.sketched(kit.film(_room(3, 10)))
    assert copies(one, played(_room(seed, 10), 2.5, 4)) == []


@pytest.mark.parametrize(("pace", "seconds"), [(2.5, 3.0), (3.0, 2.5), (0.4, 10.0)])
def test_a_rare_pace_is_told(pace: float, seconds: float):
    pictures = _room(3, 10)
    copy = played(pictures[round(1.5 * kit.FPS) :], pace, seconds)
    found = copies(kit.sketched(kit.film(pictures)), copy)
    assert len(found) == 1
    assert float(found[0].facts["pace"]) == pytest.approx(pace, rel=0.02)
    assert "speed" in {change["name"] for change in found[0].facts["changes"]}
    source = found[0].source
    assert isinstance(source, Span)
    assert float(source.start_s) == pytest.approx(1.5, abs=0.15)
    assert float(source.end_s) == pytest.approx(1.5 + pace * seconds, abs=0.3)
