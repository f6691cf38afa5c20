"""Asking a library of up to a million frames about a clip; and two halves of it, a process each.

The distractors' features are those of real frames with a dozen of their 64 bits turned, so that
words are as unevenly filled as in life. What is asked is a real clip, whose copy is among them.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import shutil
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, Final

import numpy as np

from bench.copies import attacks, found
from bench.plan import Plan
from bench.tables import Table
from firsthand.trace.footage_index import KEPT, Asked, FootageIndex
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_spread import SpreadIndex

_FRAMES: Final = 60
_FEATURES: Final = 200
_TURNED: Final = 12
_EVERY: Final = 7
_SIZES: Final = (10_000, 100_000, 300_000, 1_000_000)
_HALVED: Final = 100_000
Hits = list[tuple[float, str]]


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


def run(plan: Plan) -> Table:
    columns = ["frames", "CPU to build", "on disk", "CPU a frame", "time a frame", "found", "rank"]
    table = Table("Asking a library about attacked clips", columns)
    if not (plan.shared / "media").is_dir():
        table.notes.append("there were no real clips, so nothing was measured")
        return table
    names = ("re-encode",) if plan.quick else tuple(attacks.ATTACKS)
    films, truths = found.prepared(plan.shared, plan.folder / "copies", names)
    kept = plan.folder / "copies" / "sketches"
    held = {name: found.sketched(path, kept) for name, path in films.items()}
    clips = [
        (found.sketched(Path(t["path"]), kept), held[t["source"]].item) for t in truths[::_EVERY]
    ]
    _grown(table, list(held.values()), clips, plan)
    _halved(table, list(held.values()), clips, plan)
    table.notes.append("distractors are made up from features of real frames; clips are attacked")
    table.notes.append("found: the clip's source is among what is proposed; rank: the worst one's")
    return table


def _empty(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _grown(table: Table, films: list[Sketch], clips: list[tuple[Sketch, str]], plan: Plan) -> None:
    rng = np.random.default_rng(7)
    pool = np.concatenate([f.features["signature"] for f in films])
    index = FootageIndex(_empty(plan.folder / "copies" / "index"))
    for film in films:
        index.put(film.item, Asked.of(film))
    built = 0.0
    for size in _SIZES[:1] if plan.quick else _SIZES:
        while len(index) < size:
            made = distractor(rng, pool)
            start = time.process_time()
            index.put(hashlib.sha256(str(len(index)).encode()).hexdigest(), made)
            built += time.process_time() - start
        disk = sum(p.stat().st_size for p in index.folder.iterdir()) / 1e6
        table.add(f"{size:,}", f"{built:.0f} s", f"{disk:.0f} MB", *_asked(index.asked, clips))
    index.close()
    shutil.rmtree(index.folder)


def _halved(table: Table, films: list[Sketch], clips: list[tuple[Sketch, str]], plan: Plan) -> None:
    """Ask two processes, each with half of a library."""
    rng = np.random.default_rng(7)
    pool = np.concatenate([f.features["signature"] for f in films])
    size = _SIZES[0] if plan.quick else _HALVED
    halves = [_empty(plan.folder / "copies" / f"half-{n}") for n in range(2)]
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as workers:
        spread = SpreadIndex(halves, workers)
        indexes = {folder: FootageIndex(folder) for folder in halves}
        for film in films:
            indexes[spread.home(film.item)].put(film.item, Asked.of(film))
        count = 0
        while sum(len(index) for index in indexes.values()) < size:
            item = hashlib.sha256(str(count).encode()).hexdigest()
            indexes[spread.home(item)].put(item, distractor(rng, pool))
            count += 1
        cells = _asked(spread.asked, clips)
        table.add(f"{size:,} in two processes", "", "", "", *cells[1:])
    for folder in halves:
        shutil.rmtree(folder)


def _asked(
    ask: Callable[[Asked], Hits], clips: list[tuple[Sketch, str]]
) -> tuple[str, str, str, str]:
    cost = took = frames = hits = 0.0
    worst = 0
    for clip, _ in clips[:3]:
        ask(Asked.of(clip))
    for clip, source in clips:
        start, began = time.process_time(), time.monotonic()
        near = [item for _, item in ask(Asked.of(clip))]
        cost, took = cost + time.process_time() - start, took + time.monotonic() - began
        frames += len(clip.ticks)
        hits += source in near
        worst = max(worst, near.index(source) + 1 if source in near else 0)
    each = (f"{1000 * spent / frames:.2f} ms" for spent in (cost, took))
    return next(each), next(each), f"{hits:.0f}/{len(clips)}", str(worst)
