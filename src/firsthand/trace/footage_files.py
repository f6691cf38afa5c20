"""The index's files of words, mapped into memory; and how what they share is scored."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any, Final

import numpy as np

from firsthand.trace.footage_words import Features

_HEAD: Final = struct.Struct("<8sIIQII")
MOST_EACH: Final = 20
"""More shared features of one sample say no more."""
_MAGIC: Final = b"FHword\x00\x01"


def kept(folder: Path, first: int, last: int, features: Features) -> Features:
    """Write the features of items from one to another; return them, mapped into memory."""
    path = folder / f"words-{first}-{last}.bin"
    part = path.with_suffix(".part")
    with part.open("wb") as out:
        count = len(features.signatures)
        out.write(_HEAD.pack(_MAGIC, first, last, count, features.bits, 0))
        out.write(np.asarray(features.edges, "<u8").tobytes())
        out.write(np.asarray(features.signatures, "<u8").tobytes())
        out.write(np.asarray(features.owners, "<u4").tobytes())
    part.replace(path)
    return mapped(path)[2]


def mapped(path: Path) -> tuple[int, int, Features]:
    """Map a file of words into memory: first item, last item, and their features.

    Raises:
        ValueError, struct.error: If it is none.
    """
    with path.open("rb") as source:
        magic, first, last, count, bits, _ = _HEAD.unpack(source.read(_HEAD.size))
    edges = (1 << min(bits, 32)) + 1
    expected = _HEAD.size + edges * 8 + count * 12
    if magic != _MAGIC or path.stat().st_size != expected or path.stem != f"words-{first}-{last}":
        msg = "no file of words"
        raise ValueError(msg)
    at = _HEAD.size
    # Plain views: every slice of a memory map would cost as much as reading it.
    table = np.memmap(path, "<u8", "r", at, (edges,)).view(np.ndarray)
    signatures = np.memmap(path, "<u8", "r", at + edges * 8, (count,)).view(np.ndarray)
    owners = np.memmap(path, "<u4", "r", at + edges * 8 + count * 8, (count,)).view(np.ndarray)
    if int(table[-1]) != count:
        msg = "no file of words"
        raise ValueError(msg)
    return first, last, Features(signatures, owners, bits, table)


def score(samples: Any, offsets: Any, counts: Any) -> float:  # noqa: ANN401
    """Score an item: features shared along one offset in time, at most 20 a sample.

    A third of what is shared at any time counts as well: a still scene is alike at every offset,
    and a film played faster drifts from one offset to the next.
    """
    most = np.minimum(counts, MOST_EACH)
    best = 0.0
    for shift in np.unique(offsets):
        near = (offsets >= shift) & (offsets <= shift + 1)
        best = max(best, _sum_of_best(samples[near], most[near]))
    return max(best, 0.3 * _sum_of_best(samples, most))


def _sum_of_best(samples: Any, counts: Any) -> float:  # noqa: ANN401
    order = np.lexsort((-counts, samples))
    first = np.unique(samples[order], return_index=True)[1]
    return float(counts[order][first].sum())
