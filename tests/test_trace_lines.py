"""Lines and mappings that samples vote for: asked at once, they answer as one by one."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from firsthand.trace import footage_lines
from firsthand.trace.footage_lines import Shared
from firsthand.trace.geometry import Fit

MATRIX = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])


def shared(number: int, rng: np.random.Generator) -> Shared:
    """A sample whose features lie about as near to `MATRIX` as counts for agreeing."""
    count = int(rng.integers(1, 9))
    one = rng.uniform(0, 1, (count, 2))
    aside = rng.uniform(0, 0.06, count)[:, None] * (1, 0)
    mirrored = bool(rng.random() < 0.3)
    return Shared(number, number, Fit(MATRIX, mirrored, one, one + aside))


@given(st.integers(0, 2**32 - 1), st.integers(1, 20))
def test_samples_agree_together_as_one_by_one(seed: int, count: int):
    rng = np.random.default_rng(seed)
    found = [shared(number, rng) for number in range(count)]
    near = footage_lines._Points(found).near(MATRIX)
    assert [e.one for e in near] == [e.one for e in found if footage_lines.agrees(MATRIX, e.fit)]
