"""What a lookup costs among ten thousand, a hundred thousand and a million frames.

The distractors' features are those of real frames with a dozen of their 64 bits turned, so that
words are as unevenly filled as in life. What is asked is a real clip, whose copy is among them.
"""

from __future__ import annotations

import hashlib
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from firsthand.trace.footage_index import KEPT, Asked, FootageIndex
from firsthand.trace.footage_sketch import Sketch

_FRAMES = 60
_FEATURES = 200
_TURNED = 12


def distractor(rng: Any, pool: Any) -> Asked:  # noqa: ANN401
    """Make up a film of a minute, a sample a second; neighbouring samples share half."""
    base = rng.choice(pool, _FEATURES)
    features = np.zeros(_FRAMES * _FEATURES, KEPT)
    turned = np.zeros(_FEATURES, np.uint64)
    for frame in range(_FRAMES):
        fresh = rng.random(_FEATURES) < 0.5
        base[fresh] = rng.choice(pool, int(fresh.sum()))
        for _ in range(_TURNED):
            bit = rng.integers(0, 64, _FEATURES).astype(np.uint64)
            turned = np.where(fresh, turned ^ (np.uint64(1) << bit), turned)
        features["signature"][frame * _FEATURES : (frame + 1) * _FEATURES] = base ^ turned
    samples = np.repeat(np.arange(_FRAMES), _FEATURES)
    return Asked(features, samples.astype(np.int64), np.arange(_FRAMES, dtype=np.float64))


def table(films: list[Sketch], clips: list[tuple[Sketch, str]], most: int) -> str:
    """Grow an index; ask for clips at each power of ten.

    Args:
        films: What is sought, put in first.
        clips: Clips, and the id of the film that each is from.
        most: How many frames to grow to.
    """
    rng = np.random.default_rng(7)
    pool = np.concatenate([f.features["signature"] for f in films])
    index = FootageIndex(Path(tempfile.mkdtemp()))
    for film in films:
        index.put(film.item, Asked.of(film))
    rows = [
        "| frames | CPU-s to build | MB on disk | ms a frame asked | found | rank of the worst |",
        "|---|---|---|---|---|---|",
    ]
    built, size = 0.0, 10_000
    while size <= most:
        start = time.process_time()
        while len(index) < size:
            item = hashlib.sha256(str(len(index)).encode()).hexdigest()
            index.put(item, distractor(rng, pool))
        built += time.process_time() - start
        rows.append(f"| {size:,} | {built:.0f} | {_bytes(index):.0f} | {_asked(index, clips)} |")
        print(rows[-1], flush=True)
        size *= 10
    return "\n".join(rows)


def _bytes(index: FootageIndex) -> float:
    return sum(p.stat().st_size for p in index.folder.iterdir()) / 1e6


def _asked(index: FootageIndex, clips: list[tuple[Sketch, str]]) -> str:
    cost = frames = found = 0.0
    worst = 0
    index.asked(Asked.of(clips[0][0]))
    for clip, source in clips:
        start = time.process_time()
        near = [item for _, item in index.asked(Asked.of(clip))]
        cost += time.process_time() - start
        frames += len(clip.ticks)
        found += source in near
        worst = max(worst, near.index(source) + 1 if source in near else 0)
    return f"{cost / frames * 1000:.2f} | {found:.0f}/{len(clips)} | {worst}"
