"""Asking a library of up to a million frames about a clip; and two halves of it, a process each.

The distractors' features are those of real frames with a dozen of their 64 bits turned, so that
words are as unevenly filled as in life: features of two films share their first 24 bits 16 times
as often as chance has it, a film's and a distractor's 18 times. What is asked are real clips,
attacked, whose copies are among them.
"""

from __future__ import annotations

import contextlib
import hashlib
import multiprocessing
import os
import shutil
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from bench.copies import attacks, found
from bench.plan import Plan
from bench.tables import Table
from firsthand.trace.footage_index import KEPT, Asked, FootageIndex, KeyIndex
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_spread import SpreadIndex
from firsthand.trace.frames import MOST_FEATURES

_FRAMES: Final = 60
_TURNED: Final = 12
_TURNS: Final = 1 << 16
_SIZES: Final = (10_000, 100_000, 1_000_000)
_HALVED: Final = 100_000
Hits = list[tuple[float, str]]


class Distractors:
    """Makes up films of a minute, a sample a second; neighbouring samples share half.

    Args:
        films: Whose features are taken.
    """

    def __init__(self, films: list[Sketch]) -> None:
        self._rng = np.random.default_rng(7)
        self._pool = np.concatenate([film.features["signature"] for film in films])
        self._turns = np.zeros(_TURNS, np.uint64)
        for _ in range(_TURNED):
            self._turns ^= np.uint64(1) << self._rng.integers(0, 64, _TURNS).astype(np.uint64)
        self.made = 0

    def film(self) -> tuple[str, Asked]:
        """Return the next film's id, and what it is looked up by."""
        rng, shape = self._rng, (_FRAMES, MOST_FEATURES)
        fresh = rng.random(shape, np.float32) < 0.5
        fresh[0] = True
        since = np.maximum.accumulate(np.where(fresh, np.arange(_FRAMES)[:, None], 0))
        signatures = self._pool[rng.integers(0, len(self._pool), shape)]
        signatures ^= self._turns[rng.integers(0, _TURNS, shape)]
        features = np.zeros(_FRAMES * MOST_FEATURES, KEPT)
        features["signature"] = np.take_along_axis(signatures, since, 0).ravel()
        samples = np.repeat(np.arange(_FRAMES), MOST_FEATURES)
        self.made += 1
        item = hashlib.sha256(str(self.made).encode()).hexdigest()
        return item, Asked(features, samples, np.arange(_FRAMES, dtype=np.float64))


@dataclass(frozen=True)
class _Clips:
    """What is asked: attacked clips, each with the item that it is of."""

    films: list[Sketch]
    full: list[tuple[Asked, str]]
    keys: list[tuple[Asked, str]]


def run(plan: Plan) -> Table:
    columns = ["frames", "CPU to build", "on disk", "asked by", "CPU a frame", "of a cold disk",
               "time, cold", "found", "worst rank", "others proposed"]  # fmt: skip
    table = Table("Asking a library about attacked clips", columns)
    if not (plan.shared / "media").is_dir():
        table.notes.append("there were no real clips, so nothing was measured")
        return table
    clips = _clips(plan)
    _grown(table, clips, plan)
    _halved(table, clips, plan)
    kinds = f"distractors are made up from features of real frames, {MOST_FEATURES} a frame"
    disk = "CPU a frame: for each sample asked, the second time; of a cold disk: the first time"
    others = "found: the clip's source is among what is proposed, with so many others on average"
    table.notes += [kinds, disk, others]
    return table


def _clips(plan: Plan) -> _Clips:
    names = ("re-encode",) if plan.quick else tuple(attacks.ATTACKS)
    films, truths = found.prepared(plan.shared, plan.folder / "copies", names)
    kept = plan.folder / "copies" / "sketches"
    held = {name: found.sketched(path, kept) for name, path in films.items()}
    full, keys = (
        [
            (Asked.of(found.sketched(Path(t["path"]), kept, keys=k)), held[t["source"]].item)
            for t in truths
        ]
        for k in (False, True)
    )
    return _Clips(list(held.values()), full, keys)


def _empty(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _grown(table: Table, clips: _Clips, plan: Plan) -> None:
    made = Distractors(clips.films)
    folder = _empty(plan.folder / "copies" / "index")
    built = 0.0
    for size in _SIZES[:1] if plan.quick else _SIZES:
        with contextlib.closing(FootageIndex(folder)) as index:
            for film in clips.films:
                if film.item not in index:
                    index.put(film.item, Asked.of(film))
            while len(index) < size:
                item, asked = made.film()
                start = time.process_time()
                index.put(item, asked)
                built += time.process_time() - start
        disk = sum(p.stat().st_size for p in folder.iterdir()) / 1e6
        first = f"{size:,}", f"{built:.1f} s", f"{disk:,.0f} MB"
        for kind, asking in ((FootageIndex, clips.full), (KeyIndex, clips.keys)):
            _forget(folder)
            with contextlib.closing(kind(folder)) as opened:
                cold, warm = _asked(opened.asked, asking), _asked(opened.asked, asking)
            pace = f"{warm.cpu_ms:.2f} ms", f"{cold.cpu_ms:.2f} ms", f"{cold.took_ms:.2f} ms"
            table.add(*first, "all pictures" if kind is FootageIndex else "key frames", *pace,
                      *warm.cells())  # fmt: skip
            first = "", "", ""
    shutil.rmtree(folder)


def _forget(folder: Path) -> None:
    """Let the system drop the files from memory, so that they have to be read from the disk."""
    for path in folder.iterdir():
        with path.open("rb") as opened:
            os.fsync(opened.fileno())
            os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _halved(table: Table, clips: _Clips, plan: Plan) -> None:
    """Ask two processes, each with half of a library."""
    made = Distractors(clips.films)
    size = _SIZES[0] if plan.quick else _HALVED
    halves = [_empty(plan.folder / "copies" / f"half-{n}") for n in range(2)]
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as workers:
        spread = SpreadIndex(halves, workers)
        indexes = {folder: FootageIndex(folder) for folder in halves}
        for film in clips.films:
            indexes[spread.home(film.item)].put(film.item, Asked.of(film))
        while sum(len(index) for index in indexes.values()) < size:
            item, asked = made.film()
            indexes[spread.home(item)].put(item, asked)
        told = _asked(spread.asked, clips.full)
        words = f"{size:,} in two processes"
        table.add(words, "", "", "all pictures", "", "", "", *told.cells())
    for folder in halves:
        shutil.rmtree(folder)


@dataclass(frozen=True)
class _Told:
    """What came of asking: costs a sample [ms], the source's ranks, how many others are told."""

    cpu_ms: float
    took_ms: float
    ranks: list[int | None]
    others: float

    def cells(self) -> Iterator[str]:
        hits = [rank for rank in self.ranks if rank is not None]
        yield f"{len(hits)}/{len(self.ranks)}"
        yield str(max(hits, default=0))
        yield f"{self.others:.1f}"


def _asked(ask: Callable[[Asked], Hits], clips: list[tuple[Asked, str]]) -> _Told:
    start, began = time.process_time(), time.monotonic()
    told = [[item for _, item in ask(asked)] for asked, _ in clips]
    cost, took = time.process_time() - start, time.monotonic() - began
    frames = sum(len(asked.times) for asked, _ in clips)
    ranks = [
        near.index(source) + 1 if source in near else None
        for near, (_, source) in zip(told, clips, strict=True)
    ]
    others = sum(map(len, told)) - sum(rank is not None for rank in ranks)
    return _Told(1000 * cost / frames, 1000 * took / frames, ranks, others / len(clips))
