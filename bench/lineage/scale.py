"""Candidate pairs among very many reports: time, memory, and how both grow.

    python -m bench.lineage.scale 10000 100000 1000000 [--workers 2] [--cluster]

Reports are synthetic: two hundred words, of which one in ten is a retelling of an earlier one with
a fifth of its words put anew (synonyms keep the names). Keys are made by several processes (or by a
Dask cluster of two local ones), taken into one index on disk, and every pair that shares a key is
found by one pass over the runs. The keys are those of `firsthand.trace.wording_keys`; only reading
the mentions, which each report needs once by itself, is left out.
"""

from __future__ import annotations

import argparse
import random
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from functools import lru_cache
from itertools import accumulate
from pathlib import Path

import numpy as np

from firsthand.records import Item
from firsthand.trace.wording_join import Join, join, split
from firsthand.trace.wording_keys import keys_of
from firsthand.trace.wording_store import Postings
from firsthand.trace.wording_text import Reading
from firsthand.world.spinning import table

CHUNK = 4_000
WORDS = 200
ORIGINALS = 10
PART = 1 << 22
"""Postings in a part of the key space."""
MOST_TOGETHER = 40
LEAST_SHARED = 3


def text_of(number: int) -> str:
    """Return a report: every tenth number tells anew what the one before it told."""
    retold = number % ORIGINALS == ORIGINALS - 1
    draw = random.Random(number - 1 if retold else number)
    names = ["".join(draw.choices("abdegiklmnoprstuv", k=7)).title() for _ in range(8)]
    told = draw.choices(_words(), cum_weights=_weights(), k=WORDS)
    for n in range(5, WORDS, 12):
        told[n] = draw.choice(names)
    if retold:
        other = random.Random(number)
        anew = other.choices(_words(), cum_weights=_weights(), k=WORDS)
        told = [
            w if w[0].isupper() or other.random() > 0.2 else a
            for w, a in zip(told, anew, strict=True)
        ]
    for n in range(17, WORDS, 18):
        told[n] += "."
    return f"Report {number}\n\n" + " ".join(told)


@lru_cache(maxsize=1)
def _words() -> tuple[str, ...]:
    return table().words[:20_000]


@lru_cache(maxsize=1)
def _weights() -> list[float]:
    """Return how common each word is and those before it, as the language model knows them."""
    return list(accumulate(2.0 ** (-float(r) / 2) for r in table().rare[:20_000]))


def simulated(start: int, stop: int) -> list[bytes]:
    """Return keys drawn and not made: what an index holds, without the making of it.

    A retelling has three tenths of its source's band keys; each report names things out of a
    million, the commoner ones oftener, and meets strangers by chance in two bands.
    """
    size = stop - start
    draw = np.random.default_rng(start)
    bands = draw.integers(0, 2**63, size=(size, 129), dtype=np.uint64)
    names = (np.minimum(draw.pareto(0.6, size=(size, 30)), 1e6) * 10).astype(np.uint64)
    retold = np.arange(ORIGINALS - 1, size, ORIGINALS)
    kept = draw.random((len(retold), 129)) < 0.3
    bands[retold] = np.where(kept, bands[retold - 1], bands[retold])
    names[retold] = names[retold - 1]
    bands[:, :2] = draw.integers(0, 20_000_000, size=(size, 2), dtype=np.uint64) + np.uint64(2**62)
    spread = (names + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
    head = np.stack([draw.integers(0, 2**63, size=size, dtype=np.uint64)], axis=1)
    counts = np.full((size, 1), 129 << 16, dtype=np.uint64)
    every = np.concatenate([head, counts, head, bands, spread], axis=1).astype(">u8")
    return [row.tobytes() for row in every]


def keys_from(start: int, stop: int) -> list[bytes]:
    """Return the keys of the reports from one number to another."""
    return [keys_of(Reading(Item.of(b"").id, text_of(n))).pack() for n in range(start, stop)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", type=int, nargs="+")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--simulated", action="store_true", help="draw the keys, do not make them")
    parser.add_argument("--cluster", action="store_true", help="Dask, two local processes")
    options = parser.parse_args()
    print("reports  keys made  per report  taken in  on disk  joined  pairs  found  memory  worker")
    for size in options.sizes:
        with _pool(options.workers, cluster=options.cluster) as pool:
            measure(size, pool, simulated if options.simulated else keys_from)


def _pool(workers: int, *, cluster: bool) -> Executor:
    if not cluster:
        return ProcessPoolExecutor(workers)
    from distributed import Client, LocalCluster  # noqa: PLC0415  an extra

    client = Client(LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=None))
    return client.get_executor()  # type: ignore[no-any-return]


def measure(size: int, pool: Executor, make: Callable[[int, int], list[bytes]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = Postings(Path(folder))
        started = time.perf_counter()
        taken = 0.0
        for start, packed in _made(size, pool, make):
            now = time.perf_counter()
            rows = [
                np.unique(np.frombuffer(each, dtype=">u8")[3:].astype(np.uint64)) for each in packed
            ]
            texts = np.repeat(np.arange(start, start + len(rows)), [len(row) for row in rows])
            store.extend(np.concatenate(rows), texts.astype(np.uint32))
            taken += time.perf_counter() - now
        store.write()
        made = time.perf_counter() - started
        now = time.perf_counter()
        pairs, found = _joined(store, pool)
        joined = time.perf_counter() - now
        disk = sum(p.stat().st_size for p in Path(folder).iterdir() if p.is_file())
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    workers = max(pool.submit(_most_memory).result() for _ in range(4))
    print(
        f"{size:>8,} {made:>8.0f} s {made / size * 1e3:>8.2f} ms {taken:>8.0f} s"
        f" {disk / 1e6:>6.0f} MB {joined:>6.1f} s {pairs:>9,}"
        f" {found / max(1, size // ORIGINALS):>6.3f} {memory:>6.0f} MiB {workers:>6.0f} MiB",
        flush=True,
    )


def _most_memory() -> float:
    """Return the most memory that this worker had [MiB]."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _made(
    size: int, pool: Executor, make: Callable[[int, int], list[bytes]]
) -> Iterator[tuple[int, list[bytes]]]:
    """Yield the keys in order, with no more than a few chunks ahead."""
    starts = list(range(0, size, CHUNK))
    ahead = [(s, pool.submit(make, s, min(size, s + CHUNK))) for s in starts[:6]]
    for n, _ in enumerate(starts):
        start, future = ahead.pop(0)
        if n + 6 < len(starts):
            later = starts[n + 6]
            ahead.append((later, pool.submit(make, later, min(size, later + CHUNK))))
        yield start, future.result()


def _joined(store: Postings, pool: Executor) -> tuple[int, int]:
    """Return how many pairs share enough keys, and how many of these are a retelling's."""
    parts = max(2, -(-store.size // PART))
    plan = Join(
        store.folder, store.folder / "between", parts, parts, most=MOST_TOGETHER, least=LEAST_SHARED
    )
    pairs = found = 0
    for kept in join(plan, pool):
        low, high = split(kept)
        true = (high % np.uint64(ORIGINALS) == ORIGINALS - 1) & (low == high - np.uint64(1))
        pairs += len(kept)
        found += int(true.sum())
    return pairs, found


if __name__ == "__main__":
    main()
