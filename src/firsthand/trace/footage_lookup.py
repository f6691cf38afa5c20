"""Which features of an index are like the ones asked about: few words each, the rarest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from firsthand.trace import vocabulary
from firsthand.trace.footage_files import Words
from firsthand.trace.vocabulary import Signatures

Ints = npt.NDArray[np.int64]

_CROWD: Final = 4096
_AT_ONCE: Final = 1 << 17
_ALL: Final = 1 << 32


@dataclass(frozen=True)
class Reading:
    """How a feature is looked up.

    Attributes:
        turned: Which words are read: for each, which of the feature's least sure bits are turned.
        alike: In how many bits beyond the word a feature may differ that is like it.
        budget: Most features that are compared for each sample, in each view and part.
    """

    turned: tuple[tuple[int, ...], ...]
    alike: int
    budget: int


@dataclass(frozen=True)
class _Looked:
    """Words that are read: the feature that each is for, where what it holds starts, how much."""

    part: Words
    who: Ints
    starts: Ints
    counts: Ints

    def pieces(self) -> Iterator[_Looked]:
        """Yield them so many at a time that what they hold fits into a processor's cache."""
        ends = np.cumsum(self.counts)
        first = 0
        while first < len(ends):
            before = int(ends[first] - self.counts[first])
            last = max(first + 1, int(np.searchsorted(ends, before + _AT_ONCE, side="right")))
            at = slice(first, last)
            yield _Looked(self.part, self.who[at], self.starts[at], self.counts[at])
            first = last


def found(
    parts: Sequence[Words],
    signatures: Signatures,
    unsure: npt.NDArray[np.uint16],
    reading: Reading,
    counted: tuple[int, int],
) -> tuple[Ints, Ints]:
    """Return which features are like the ones asked about.

    What a crowded word holds says least, so that words are read up to the size at which the
    budget is spent: a large library costs little more to ask than a small one.

    Args:
        parts: What is looked in.
        signatures: Signatures of the features asked about (n,).
        unsure: Their least sure bits (n,).
        reading: How they are looked up.
        counted: How many samples they are of, and in how many views: one after another, each with
            a budget of its own.

    Returns:
        For each match the number of the feature asked about, and the number of the sample that
        holds the one found.
    """
    words, reach = vocabulary.words(signatures, unsure, reading.turned)
    samples, views = counted
    budget = reading.budget * samples, views
    looked = (_looked(part, words, reach, budget) for part in parts)
    none = np.zeros(0, np.int64)
    matches = [(none, none)]
    matches += [_like(p, signatures, reading.alike) for each in looked for p in each.pieces()]
    asking, owners = zip(*matches, strict=True)
    return np.concatenate(asking), np.concatenate(owners)


def _looked(part: Words, words: Any, reach: Any, budget: tuple[int, int]) -> _Looked:  # noqa: ANN401
    """Look up words, the last bits of which may lie beyond what a word is here."""
    word = (words >> np.uint32(vocabulary.LONGEST - part.bits)).astype(np.intp)
    starts = part.edges[word]
    counts = part.edges[word + 1] - starts
    # Turning a bit beyond the word gives no other word.
    counts[reach >= part.bits] = 0
    most = [_most(view, budget[0]) for view in np.split(counts, budget[1], axis=1)]
    crowd = counts > np.repeat(most, counts.shape[1] // budget[1])
    starts, counts = starts.ravel(), counts.ravel()
    read = np.flatnonzero((counts > 0) & ~crowd.ravel())
    who = read % words.shape[1] if len(read) else read
    return _Looked(part, who, starts[read].astype(np.int64), counts[read].astype(np.int64))


def _most(counts: Any, budget: int) -> int:  # noqa: ANN401
    """Return how many features a word may hold to be read."""
    if int(counts.sum(dtype=np.int64)) <= budget:
        return _ALL
    held = np.bincount(np.minimum(counts, _CROWD).ravel())[:-1]
    spent = np.cumsum(held * np.arange(len(held)))
    return int(np.searchsorted(spent, budget, side="right")) - 1


def _like(looked: _Looked, signatures: Signatures, alike: int) -> tuple[Ints, Ints]:
    """Return what words hold that is like what they are read for."""
    bits = np.uint64(looked.part.bits)
    ends = np.cumsum(looked.counts)
    place = np.repeat(looked.starts - (ends - looked.counts), looked.counts)
    place += np.arange(len(place))
    records = looked.part.records[place]
    apart = np.repeat(signatures[looked.who] << bits, looked.counts)
    apart ^= records
    apart >>= bits
    near = np.flatnonzero(np.bitwise_count(apart) <= alike)
    asking = looked.who[np.searchsorted(ends, near, side="right")]
    owners = records[near] & ((np.uint64(1) << bits) - np.uint64(1))
    return asking, owners.astype(np.int64) + looked.part.base
