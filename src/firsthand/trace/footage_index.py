"""Which items are worth comparing: an index over local features, on disk, that grows.

Longer than 300 lines because how the files are written and how they are read back after a crash
have to be read together.

Three kinds of file, all of which may be deleted and are then filled again:

- ``features.bin``: what each item is found by, one after another, appended;
- ``items.bin``: a row of fixed size for each item, appended after its features are written, so
  that a torn write leaves an item out and nothing else;
- ``words-FIRST-LAST.bin``: the features of the items from one to another, sorted by word and mapped
  into memory. New items wait in a short tail; when it is full it becomes such a file, and files of
  like size are merged, so that growing never rebuilds the whole.

An item's features are asked for in all of them. Every answer is exact for the words that are read;
crowded words are passed over beyond a budget, and a feature's word is right in half of the cases:
hundreds of features make up for it (`bench/copies` measures what is found).
"""

from __future__ import annotations

import itertools
import struct
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, ClassVar, Final

import numpy as np
import numpy.typing as npt

from firsthand.steps import Index
from firsthand.trace import footage_files, footage_words
from firsthand.trace.footage_sketch import FootageSketch, Sketch
from firsthand.trace.footage_words import Features
from firsthand.trace.vocabulary import MIRROR

_ROW: Final = struct.Struct("<32sQIIII")
KEPT: Final = np.dtype([("signature", "<u8"), ("unsure", "<u2")])
TAIL: Final = 1 << 19
"""How many features wait before they become a file."""
_LIKE: Final = 1.5
_BUDGET_EACH: Final = 20_000
_ASKED_EACH: Final = 120
_AT_ONCE: Final = 16
_BIN_S: Final = 2.0
_MOST_NEEDED: Final = 25.0
_MOST_NEAR: Final = 200
_BROKEN: Final = "the index of footage is damaged; delete its folder and it is filled again"


class BrokenIndexError(OSError):
    """The index's files contradict each other."""


@dataclass(frozen=True)
class Asked:
    """What an item is looked up by.

    Attributes:
        features: Its features, sample by sample.
        samples: Which sample each belongs to.
        times: When each sample is seen [s].
    """

    features: npt.NDArray[Any]
    samples: npt.NDArray[np.int64]
    times: npt.NDArray[np.float64]

    @classmethod
    def of(cls, sketch: Sketch) -> Asked:
        """Return what a sketch is looked up by."""
        samples = np.repeat(np.arange(len(sketch.ticks)), np.diff(sketch.starts))
        return cls(sketch.features, samples, sketch.seconds(sketch.ticks))


@dataclass(frozen=True)
class _Row:
    item: str
    offset: int
    samples: int
    features: int
    check: int
    first: int


class FeatureIndex(Index):
    """Proposes items that share features with an item, in the same order of time.

    Args:
        folder: Where it keeps its files.
        tail: How many features wait before they become a file.
    """

    least_shared: ClassVar[int] = 3
    """How many features two samples must share to count, the first ones being chance."""
    least_bits: ClassVar[int] = 18
    least_score: ClassVar[float] = 5.0
    """How much two items must share to be near each other (see `footage_files.score`)."""
    least_each: ClassVar[float] = 0.35
    """By how much more a longer item must share with another to be near it, for each sample."""

    def __init__(self, folder: Path, *, tail: int = TAIL) -> None:
        super().__init__(folder)
        self._tail_size = tail
        self._rows: list[_Row] = []
        self._known: dict[str, int] = {}
        self._times: list[npt.NDArray[np.float32]] = []
        self._looked: tuple[npt.NDArray[np.int64], npt.NDArray[np.float32]] | None = None
        self._files: list[tuple[int, int, Features]] = []
        self._tail: Features | None = None
        folder.mkdir(parents=True, exist_ok=True)
        self._load()

    def __contains__(self, item: str) -> bool:
        return item in self._known

    def __len__(self) -> int:
        """How many samples it holds."""
        return self._rows[-1].first + self._rows[-1].samples if self._rows else 0

    def add(self, item: str, *taken: Any) -> None:  # noqa: ANN401 -- as `Index`
        """Take in an item by its sketch; without one that can be read, by nothing."""
        found = (self.read(each) for each in taken)
        asked = next((each for each in found if each is not None), None)
        self.put(item, asked or Asked(np.zeros(0, KEPT), np.zeros(0, np.int64), np.zeros(0)))

    def read(self, taken: Any) -> Asked | None:  # noqa: ANN401
        """Return what an item is looked up by, of one of the things that a step takes of it."""
        raise NotImplementedError

    def views(self, features: npt.NDArray[Any]) -> Iterator[npt.NDArray[Any]]:
        """Yield features as they would be after what a copy may have been through."""
        yield features

    def put(self, item: str, asked: Asked) -> None:
        """Take in an item by what it is looked up by; one that is known is replaced."""
        counts = np.bincount(asked.samples, minlength=len(asked.times)).astype("<u2")
        kept = np.zeros(len(asked.features), KEPT)
        for name in ("signature", "unsure"):
            kept[name] = asked.features[name]
        data = asked.times.astype("<f4").tobytes() + counts.tobytes() + kept.tobytes()
        path = self.folder / "features.bin"
        with path.open("ab") as out:
            offset = out.tell()
            out.write(data)
        row = _Row(item, offset, len(asked.times), len(kept), zlib.crc32(data), len(self))
        with (self.folder / "items.bin").open("ab") as out:
            out.write(
                _ROW.pack(bytes.fromhex(item), offset, row.samples, row.features, row.check, 0)
            )
        self._note(row, asked.times.astype("<f4"))
        self._tail = None
        waiting = len(self._rows) - self._written()
        if sum(r.features for r in self._rows[-waiting:]) >= self._tail_size:
            self._write(self._written(), len(self._rows))
            self._merge()

    def near(self, item: str) -> Iterable[str]:
        """Return the items that share footage by the looks of it, the likeliest first."""
        if item not in self._known:
            return
        for _, other in self.asked(self._asked(self._known[item])):
            if other != item:
                yield other

    def asked(self, asked: Asked) -> list[tuple[float, str]]:
        """Return what is near anything that can be looked up, as (score, item), the best first.

        A library spread over many machines is asked by asking each one's index and merging what
        they say: scores do not hang on what else an index holds.
        """
        # Long films share a little with everything, by chance.
        needed = min(_MOST_NEEDED, self.least_score + self.least_each * len(asked.times))
        asked = _strongest(asked)
        scores: dict[int, float] = {}
        for features in self.views(asked.features):
            for number, score in self._scored(replace(asked, features=features), needed):
                scores[number] = max(scores.get(number, 0.0), score)
        best = sorted((-s, self._rows[n].item) for n, s in scores.items() if s >= needed)
        return [(-s, item) for s, item in best[:_MOST_NEAR]]

    def close(self) -> None:
        """Let go of the files."""
        self._files, self._tail = [], None

    def _scored(self, asked: Asked, needed: float) -> Iterator[tuple[int, float]]:
        found = [self._shared(asked, part) for part in self._parts()]
        if not found:
            return
        samples, owners, counts = (np.concatenate([f[n] for f in found]) for n in range(3))
        if not len(samples):
            return
        firsts, times = self._table()
        numbers = np.searchsorted(firsts, owners, side="right") - 1
        # Most items share less than is needed by any reckoning.
        kept = (_at_most(numbers, samples, counts) >= needed)[numbers]
        samples, owners, counts, numbers = (a[kept] for a in (samples, owners, counts, numbers))
        offsets = np.floor((times[owners] - asked.times[samples]) / _BIN_S).astype(np.int64)
        order = np.argsort(numbers, kind="stable")
        edges = np.flatnonzero(np.diff(numbers[order], prepend=-1, append=-1))
        for start, end in itertools.pairwise(edges):
            chosen = order[start:end]
            number = int(numbers[chosen[0]])
            if self._known.get(self._rows[number].item) == number:
                yield number, footage_files.score(samples[chosen], offsets[chosen], counts[chosen])

    def _shared(self, asked: Asked, part: Features) -> tuple[Any, Any, Any]:
        """Return pairs of samples that share features, and how many."""
        found = []
        for start in range(0, len(asked.times), _AT_ONCE):
            first, last = np.searchsorted(asked.samples, [start, start + _AT_ONCE])
            who, place, _ = footage_words.matches(
                part,
                asked.features[first:last],
                budget=_BUDGET_EACH * min(_AT_ONCE, len(asked.times) - start),
            )
            owners = np.asarray(part.owners[place], np.int64)
            kept, counts = _often(asked.samples[first:last], who, owners, self.least_shared)
            enough = counts >= self.least_shared
            more = counts[enough] - (self.least_shared - 1)
            found.append((kept[enough] >> 40, kept[enough] & ((1 << 40) - 1), more))
        if not found:
            none = np.zeros(0, np.int64)
            return none, none, none
        return tuple(np.concatenate([f[n] for f in found]) for n in range(3))  # type: ignore[return-value]

    def _parts(self) -> Iterator[Features]:
        yield from (features for _, _, features in self._files)
        if self._tail is None:
            self._tail = self._sorted(self._written(), len(self._rows))
        if len(self._tail.signatures):
            yield self._tail

    def _asked(self, number: int) -> Asked:
        row = self._rows[number]
        with (self.folder / "features.bin").open("rb") as source:
            source.seek(row.offset)
            data = source.read(row.samples * 6 + row.features * KEPT.itemsize)
        if zlib.crc32(data) != row.check:
            raise BrokenIndexError(_BROKEN)
        times = np.frombuffer(data, "<f4", row.samples).astype(np.float64)
        counts = np.frombuffer(data, "<u2", row.samples, row.samples * 4)
        features = np.frombuffer(data, KEPT, row.features, row.samples * 6)
        if int(counts.sum()) != row.features:
            raise BrokenIndexError(_BROKEN)
        return Asked(features, np.repeat(np.arange(row.samples), counts), times)

    def _sorted(self, first: int, last: int) -> Features:
        signatures, owners = [np.zeros(0, np.uint64)], [np.zeros(0, np.uint32)]
        for number in range(first, last):
            asked = self._asked(number)
            signatures.append(asked.features["signature"].astype(np.uint64))
            owners.append((asked.samples + self._rows[number].first).astype(np.uint32))
        return Features.of(np.concatenate(signatures), np.concatenate(owners), self.least_bits)

    def _written(self) -> int:
        return self._files[-1][1] if self._files else 0

    def _write(self, first: int, last: int) -> None:
        self._keep(first, last, self._sorted(first, last))

    def _keep(self, first: int, last: int, features: Features) -> None:
        self._files.append((first, last, footage_files.kept(self.folder, first, last, features)))

    def _merge(self) -> None:
        """Merge the last two files while they are of like size: features move a few times only."""
        while len(self._files) > 1:
            (first, _, one), (_, last, other) = self._files[-2:]
            if len(one.signatures) > _LIKE * len(other.signatures):
                return
            signatures = np.concatenate([one.signatures, other.signatures])
            owners = np.concatenate([one.owners, other.owners])
            parts = [self.folder / f"words-{a}-{b}.bin" for a, b, _ in self._files[-2:]]
            self._files = self._files[:-2]
            self._keep(first, last, Features.of(signatures, owners, self.least_bits))
            for path in parts:
                path.unlink(missing_ok=True)

    def _note(self, row: _Row, times: npt.NDArray[np.float32]) -> None:
        self._known[row.item] = len(self._rows)
        self._rows.append(row)
        self._times.append(times)
        self._looked = None

    def _table(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float32]]:
        """Return each item's first sample, and when each sample is seen [s]."""
        if self._looked is None:
            firsts = np.array([row.first for row in self._rows], np.int64)
            self._looked = firsts, np.concatenate(self._times)
        return self._looked

    def _load(self) -> None:
        rows, data = self.folder / "items.bin", self.folder / "features.bin"
        if not rows.is_file() or not data.is_file():
            for path in self.folder.glob("*.bin"):
                path.unlink()
            return
        raw = rows.read_bytes()
        whole = len(raw) // _ROW.size * _ROW.size
        held = data.stat().st_size
        with data.open("rb") as source:
            for item, offset, samples, features, check, _ in _ROW.iter_unpack(raw[:whole]):
                if offset + samples * 6 + features * KEPT.itemsize > held:
                    whole = len(self._rows) * _ROW.size
                    break
                source.seek(offset)
                times = np.frombuffer(source.read(samples * 4), "<f4")
                self._note(_Row(item.hex(), offset, samples, features, check, len(self)), times)
        if whole != len(raw):
            with rows.open("r+b") as out:
                out.truncate(whole)
        self._load_files()

    def _load_files(self) -> None:
        found = []
        for path in self.folder.glob("words-*.bin"):
            try:
                found.append(footage_files.mapped(path))
            except (ValueError, struct.error):
                path.unlink()
        # Of files that overlap (a merge was cut short) the longer one is kept.
        at = 0
        for first, last, features in sorted(found, key=lambda f: (f[0], -f[1])):
            if first == at and last <= len(self._rows):
                self._files.append((first, last, features))
                at = last
            else:
                (self.folder / f"words-{first}-{last}.bin").unlink(missing_ok=True)
        for path in self.folder.glob("*.part"):
            path.unlink()


class FootageIndex(FeatureIndex):
    """Proposes films and images that share local features, seen straight or in a mirror."""

    def read(self, taken: Any) -> Asked | None:  # noqa: ANN401 -- as `FeatureIndex`
        """Return what a sketch of footage is looked up by."""
        readable = isinstance(taken, FootageSketch) and taken.sketch is not None
        return Asked.of(taken.sketch) if readable else None

    def views(self, features: npt.NDArray[Any]) -> Iterator[npt.NDArray[Any]]:
        """Yield features as they are, and as they would be in the picture mirrored."""
        yield features
        mirrored = features.copy()
        mirrored["signature"] ^= MIRROR
        yield mirrored


class KeyIndex(FootageIndex):
    """Proposes by key frames, of which films have few: less has to be shared, more is proposed."""

    least_score = 3.0
    least_each = 0.2


def _at_most(numbers: Any, samples: Any, counts: Any) -> Any:  # noqa: ANN401
    """Return what each item's score is at most: the best of each sample, along any line."""
    order = np.lexsort((-counts, samples, numbers))
    first = np.ones(len(order), bool)
    first[1:] = np.diff(numbers[order]) != 0
    first[1:] |= np.diff(samples[order]) != 0
    best = order[first]
    return np.bincount(numbers[best], np.minimum(counts[best], footage_files.MOST_EACH))


def _often(samples: Any, who: Any, owners: Any, least: int) -> tuple[Any, Any]:  # noqa: ANN401
    """Return pairs of samples that share features, and how many of those asked about they share.

    Nearly all pairs share one feature by chance, so they are left out first.
    """
    keys = samples[who] << 40 | owners
    if least > 1:
        order = np.sort(keys)
        again = order[least - 1 :] == order[: len(order) - least + 1]
        kept = np.isin(keys, np.unique(order[least - 1 :][again]))
        keys, who = keys[kept], who[kept]
    # A feature that a sample holds many times over is one feature.
    pairs = np.stack([keys, who])[:, np.lexsort((who, keys))]
    fresh = np.ones(pairs.shape[1], bool)
    fresh[1:] = (np.diff(pairs) != 0).any(0)
    return np.unique(pairs[0, fresh], return_counts=True)


def _strongest(asked: Asked) -> Asked:
    """Return the strongest features of each sample: in a question fewer are enough."""
    first = np.searchsorted(asked.samples, asked.samples)
    kept = np.arange(len(asked.samples)) - first < _ASKED_EACH
    return Asked(asked.features[kept], asked.samples[kept], asked.times)
