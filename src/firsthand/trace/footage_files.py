"""The index's files of words: features sorted by word, mapped into memory, and merged.

A feature takes eight bytes: what follows the word in its signature, then the number of its sample.
The longer the words, the more samples a file can number: both are as many bits. How the words'
edges and the features lie one after another is said by `_HEAD`; every number is little endian.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from firsthand.trace.vocabulary import BITS, Signatures

_HEAD: Final = struct.Struct("<8sIIQQQ")
_MAGIC: Final = b"FHword\x00\x02"
MOST_FEATURES: Final = 1 << 31
"""How many features one file may hold: places in it are told by 32 bits."""
MOST_BITS: Final = 28
_LONG_BITS: Final = 26
_AT_ONCE_BITS: Final = 16


@dataclass(frozen=True)
class Words:
    """Features sorted by word.

    Attributes:
        records: What follows the word in a feature's signature, and in the lowest `bits` its
            sample's number less `base` (n,).
        edges: Where each word's features start, and where the last one's end (2**bits + 1,).
        bits: How long a word is [bits].
        base: The number of the first sample.
    """

    records: npt.NDArray[np.uint64]
    edges: npt.NDArray[np.uint32]
    bits: int
    base: int

    @classmethod
    def of(cls, signatures: Signatures, owners: Any, base: int, bits: int) -> Words:  # noqa: ANN401
        """Sort features.

        Args:
            signatures: Their signatures (n,).
            owners: The number of the sample of each (n,), from `base` on.
            base: The number of the first sample.
            bits: How long words are to be, at least as many as number the samples.
        """
        words = (signatures >> np.uint64(BITS - bits)).astype(np.uint32)
        records = signatures << np.uint64(bits) | (owners - base).astype(np.uint64)
        edges = np.zeros((1 << bits) + 1, np.uint32)
        np.cumsum(np.bincount(words, minlength=1 << bits), out=edges[1:])
        return cls(records[np.argsort(words)], edges, bits, base)

    def stretch(self, first: int, last: int, bits: int, ahead: np.uint64) -> tuple[Any, Any]:
        """Return the features of some words, in longer words.

        Args:
            first: The first word, of this length.
            last: The one after the last.
            bits: How long words are to be, at least as long as they are.
            ahead: By how much samples' numbers are to be raised.

        Returns:
            For each feature its word, counted from the first one; and the features as such words
            hold them, in order as long as words are no longer than before.
        """
        edges = self.edges[first : last + 1].astype(np.int64)
        records = self.records[edges[0] : edges[-1]]
        words = np.repeat(np.arange(last - first, dtype=np.uint16), np.diff(edges))
        longer = bits - self.bits
        if longer:
            words <<= np.uint16(longer)
            words |= (records >> np.uint64(BITS - longer)).astype(np.uint16)
            owners = records & np.uint64((1 << self.bits) - 1)
            records = ((records ^ owners) << np.uint64(longer)) | owners
        return words, records + ahead


def word_bits(features: int, samples: int, least: int) -> int:
    """Return how long words are to be among so many features of so many samples [bits].

    Words hold one or two features on average, and in large files two to four: longer words are
    seldom right in all of their bits, and where they start takes space.
    """
    long = features.bit_length()
    wanted = max(min(long - 1, _LONG_BITS), long - 2)
    return min(MOST_BITS, max(least, wanted, (samples - 1).bit_length()))


def path_of(folder: Path, first: int, last: int) -> Path:
    """Return where the features of items from one to another lie."""
    return folder / f"words-{first}-{last}.bin"


def merged(folder: Path, first: int, last: int, parts: Sequence[Words], bits: int) -> Words:
    """Write the features of items from one to another into one file; return them, mapped.

    A stretch of words at a time is read, sorted and written, so that memory stays flat.

    Args:
        folder: Where to.
        first: The first item's number.
        last: The number after the last item's.
        parts: Their features, in the order of the items.
        bits: How long words are to be, no shorter than in any part.
    """
    path = path_of(folder, first, last)
    temporary = path.with_suffix(".part")
    count = sum(len(part.records) for part in parts)
    head = _HEAD.pack(_MAGIC, first, last, count, parts[0].base, bits)
    at = 0
    with temporary.open("wb") as edges, temporary.open("r+b") as records:
        edges.write(head + bytes(4))
        edges.flush()
        records.seek(_HEAD.size + ((1 << bits) + 1) * 4)
        for ends, sorted_records in _stretches(parts, bits):
            edges.write((ends + at).astype("<u4").tobytes())
            records.write(sorted_records.astype("<u8", copy=False).data)
            at += len(sorted_records)
        records.truncate()
    temporary.replace(path)
    return mapped(path)[2]


def _stretches(parts: Sequence[Words], bits: int) -> Iterator[tuple[Any, Any]]:
    """Yield stretches of words: where each word's features end, and all features, sorted."""
    wide = min(_AT_ONCE_BITS, bits)
    largest = max(parts, key=lambda part: len(part.records))
    for start in range(0, 1 << bits, 1 << wide):
        few = []
        for part in parts:
            first, last = ((start + at) >> (bits - part.bits) for at in (0, 1 << wide))
            ahead = np.uint64(part.base - parts[0].base)
            if part is not largest:
                few.append(part.stretch(first, last, bits, ahead))
            elif part.bits < bits:
                words, records = _by_word([part.stretch(first, last, bits, ahead)])
                ends = np.cumsum(np.bincount(words, minlength=1 << wide))
            else:
                edges = part.edges[first : last + 1].astype(np.int64)
                ends, records = edges[1:] - edges[0], part.records[edges[0] : edges[-1]] + ahead
        yield _put_in(ends, records, *_by_word(few))


def _by_word(found: list[tuple[Any, Any]]) -> tuple[Any, Any]:
    """Sort features by word."""
    words = np.concatenate([np.zeros(0, np.uint16), *(words for words, _ in found)])
    records = np.concatenate([np.zeros(0, np.uint64), *(records for _, records in found)])
    order = np.argsort(words, kind="stable")
    return words[order], records[order]


def _put_in(ends: Any, records: Any, words: Any, others: Any) -> tuple[Any, Any]:  # noqa: ANN401
    """Put few features among many, both sorted by word; most are moved as they lie."""
    if not len(others):
        return ends, records
    place = ends[words] + np.arange(len(others))
    together = np.empty(len(records) + len(others), np.uint64)
    kept = np.ones(len(together), bool)
    kept[place] = False
    together[place] = others
    together[kept] = records
    return ends + np.cumsum(np.bincount(words, minlength=len(ends))), together


def mapped(path: Path) -> tuple[int, int, Words]:
    """Map a file of words into memory: first item, last item, and their features.

    Raises:
        ValueError, struct.error: If it is none, or one of an earlier layout.
    """
    with path.open("rb") as source:
        magic, first, last, count, base, bits = _HEAD.unpack(source.read(_HEAD.size))
    edges = (1 << min(bits, MOST_BITS)) + 1
    expected = _HEAD.size + edges * 4 + count * 8
    if magic != _MAGIC or path.stat().st_size != expected or path.stem != f"words-{first}-{last}":
        msg = "no file of words"
        raise ValueError(msg)
    # Plain views: every slice of a memory map would cost as much as reading it.
    table = np.memmap(path, "<u4", "r", _HEAD.size, (edges,)).view(np.ndarray)
    at = _HEAD.size + edges * 4
    shape = (count,)
    records = (
        np.memmap(path, "<u8", "r", at, shape).view(np.ndarray) if count else np.zeros(0, "u8")
    )
    if int(table[-1]) != count:
        msg = "no file of words"
        raise ValueError(msg)
    return first, last, Words(records, table, bits, base)
