"""Which features of one set are like which of another, by the words that they share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from firsthand.trace import vocabulary
from firsthand.trace.vocabulary import BITS, MIRROR, WORD_BITS, Signatures

Ints = npt.NDArray[np.int64]

ALIKE: Final = 16
"""Features are alike when no more of their 64 bits differ. Measured on film frames against their
degraded selves: 95 % of true pairs, one in 2,300 of others."""
LEAST_BITS: Final = 8
# Words that hold this many features on average are read quickest.
_FILL_BITS: Final = 1


@dataclass(frozen=True)
class Features:
    """Features sorted by signature, to be looked up by word.

    Attributes:
        signatures: Signatures, ascending (n,).
        owners: Which sample each belongs to, by number (n,).
        bits: How long a word is [bits].
        edges: Where each word's features start, and where the last one's end (2**bits + 1,).
    """

    signatures: Signatures
    owners: Any
    bits: int
    edges: Any

    @classmethod
    def of(cls, signatures: Signatures, owners: Any) -> Features:  # noqa: ANN401 -- (n,) ints
        """Sort features, and note where each word starts."""
        order = np.argsort(signatures, kind="stable")
        kept = signatures[order]
        bits = word_bits(len(kept))
        return cls(kept, np.asarray(owners)[order], bits, edges(kept, bits))


def word_bits(count: int) -> int:
    """Return how long words are to be among so many features [bits]."""
    return min(WORD_BITS, max(LEAST_BITS, int(count).bit_length() - _FILL_BITS))


def edges(signatures: Signatures, bits: int) -> npt.NDArray[np.uint64]:
    """Return where each word's features start among sorted ones, and where the last one's end."""
    counts = np.zeros((1 << bits) + 1, np.uint64)
    found, count = np.unique(signatures >> np.uint64(BITS - bits), return_counts=True)
    counts[found + np.uint64(1)] = count
    return np.cumsum(counts, dtype=np.uint64)


def matches(
    features: Features,
    asked: npt.NDArray[Any],
    *,
    mirrored: bool = False,
    budget: int = 1_000_000,
    alike: int = ALIKE,
) -> tuple[Ints, Ints, npt.NDArray[np.uint8]]:
    """Return which features are like the ones asked about.

    Words are read rarest first, and no more than the budget allows: what a crowded word holds says
    least, so that a large library costs little more than a small one.

    Args:
        features: What is looked in.
        asked: Features asked about (n,), as `frames.FEATURE`.
        mirrored: Whether to look for the picture mirrored.
        budget: Most features that are compared.
        alike: In how many bits like ones may differ.

    Returns:
        For each match the number of the feature asked about, the place of the one found, and in
        how many bits they differ.
    """
    signatures = asked["signature"] ^ MIRROR if mirrored else asked["signature"]
    words, reach = vocabulary.words(signatures, asked["unsure"])
    who, other = np.nonzero((reach < features.bits).T)
    word = (words[other, who] >> np.uint32(vocabulary.LONGEST - features.bits)).astype(np.int64)
    start = features.edges[word].astype(np.int64)
    count = features.edges[word + 1].astype(np.int64) - start
    order = np.argsort(count, kind="stable")
    order = order[(count[order] > 0) & (np.cumsum(count[order]) <= budget)]
    who, start, count = who[order], start[order], count[order]
    total = int(count.sum())
    within = np.arange(total) - np.repeat(np.cumsum(count) - count, count)
    place = np.repeat(start, count) + within
    asking = np.repeat(who, count)
    apart = vocabulary.distance(features.signatures[place], signatures[asking])
    kept = apart <= alike
    return asking[kept], place[kept], apart[kept]
