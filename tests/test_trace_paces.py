"""Films played far faster or slower than they were taken."""

from __future__ import annotations

from typing import Any

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


@pytest.mark.parametrize("seed", [12, 13, 14, 15])
def test_another_take_is_no_copy_at_a_rare_pace(seed: int):
    one = kit.sketched(kit.film(kit.room(3, 10)))
    assert copies(one, played(kit.room(seed, 10), 2.5, 4)) == []


@pytest.mark.parametrize(("pace", "seconds"), [(2.5, 3.0), (3.0, 2.5), (0.4, 10.0)])
def test_a_rare_pace_is_told(pace: float, seconds: float):
    pictures = kit.room(3, 10)
    copy = played(pictures[round(1.5 * kit.FPS) :], pace, seconds)
    found = copies(kit.sketched(kit.film(pictures)), copy)
    assert len(found) == 1
    assert float(found[0].facts["pace"]) == pytest.approx(pace, rel=0.02)
    assert "speed" in {change["name"] for change in found[0].facts["changes"]}
    source = found[0].source
    assert isinstance(source, Span)
    assert float(source.start_s) == pytest.approx(1.5, abs=0.15)
    assert float(source.end_s) == pytest.approx(1.5 + pace * seconds, abs=0.3)
