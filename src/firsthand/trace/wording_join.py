"""The join of everything with everything: pairs that share enough keys, spread over workers.

Two rounds of a map, each over parts that do not know of each other, so that any
`concurrent.futures.Executor` does them: threads, processes, or a Dask cluster's
(``client.get_executor()``). First each part of the key space gives the pairs that share a key
there, laid into as many buckets as there are (by the smaller number of the pair); then each
bucket counts its own. What lies between is files in one folder, which all workers must see.

Work grows with the number of postings, pairs with that of texts that share a key; a worker holds
one part's postings or one bucket's pairs, whatever the number of texts.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from firsthand.trace.wording_store import Postings

Pairs = NDArray[np.uint64]
_LOW: Final = np.uint64(32)
_MASK: Final = np.uint64(0xFFFFFFFF)


@dataclass(frozen=True)
class Join:
    """How everything is joined with everything.

    Attributes:
        folder: Where the postings lie.
        between: Where what lies between the two rounds is kept.
        parts: Into how many parts the key space is cut.
        buckets: Into how many buckets pairs are laid.
        most: A key that more texts share tells nothing and is passed over.
        least: How many keys two texts must share.
    """

    folder: Path
    between: Path
    parts: int
    buckets: int
    most: int = 40
    least: int = 3


def join(plan: Join, executor: Executor) -> Iterator[Pairs]:
    """Yield the pairs of texts that share enough keys, a bucket at a time.

    Args:
        plan: How.
        executor: What performs the parts.

    Yields:
        Pairs [the smaller number in the upper 32 bits, the larger in the lower].
    """
    plan.between.mkdir(parents=True, exist_ok=True)
    list(executor.map(spread, [plan] * plan.parts, range(plan.parts)))
    for found in executor.map(count, [plan] * plan.buckets, range(plan.buckets)):
        yield np.frombuffer(found, dtype=np.uint64)


def spread(plan: Join, part: int) -> int:
    """Lay the pairs that share a key in one part of the key space into buckets; return how many."""
    keys, texts = Postings(plan.folder).part(part, plan.parts)
    pairs = pairs_of(keys, texts, plan.most)
    bucket = (pairs >> _LOW) % np.uint64(plan.buckets)
    order = np.argsort(bucket, kind="stable")
    pairs, bucket = pairs[order], bucket[order]
    cuts = np.searchsorted(bucket, np.arange(plan.buckets + 1, dtype=np.uint64))
    for n in range(plan.buckets):
        if cuts[n] < cuts[n + 1]:
            path = plan.between / f"{n}-{part}"
            path.write_bytes(pairs[cuts[n] : cuts[n + 1]].tobytes())
    return len(pairs)


def pairs_of(keys: NDArray[np.uint64], texts: NDArray[np.uint32], most: int) -> Pairs:
    """Return each pair of texts that share a key, once a key.

    Args:
        keys: Keys, sorted.
        texts: The number of the text of each.
        most: A key that more texts share is passed over.
    """
    starts = np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1])))
    sizes = np.diff(np.append(starts, len(keys)))
    out = [np.zeros(0, np.uint64)]
    # All groups of one size at once: a row a group, a column a pair of its places.
    for size in np.unique(sizes[(sizes > 1) & (sizes <= most)]).tolist():
        rows = texts[starts[sizes == size][:, None] + np.arange(size)].astype(np.uint64)
        one, other = np.triu_indices(size, 1)
        low, high = (
            np.minimum(rows[:, one], rows[:, other]),
            np.maximum(rows[:, one], rows[:, other]),
        )
        out.append((low << _LOW | high)[low != high].ravel())
    return np.concatenate(out)


def count(plan: Join, bucket: int) -> bytes:
    """Return the pairs of one bucket that share enough keys, as bytes."""
    found = [np.fromfile(path, dtype=np.uint64) for path in plan.between.glob(f"{bucket}-*")]
    every, times = np.unique(np.concatenate([np.zeros(0, np.uint64), *found]), return_counts=True)
    return every[times >= plan.least].tobytes()


def split(pairs: Pairs) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """Return the two numbers of each pair."""
    return pairs >> _LOW, pairs & _MASK
