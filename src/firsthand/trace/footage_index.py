"""Which items are worth comparing: an index over local features, on disk, that grows.

Longer than 300 lines because how the files are written and how they are read back after a crash
have to be read together.

Four kinds of file, all of which may be deleted and are then filled again:

- ``features.bin``: what each item is found by, one after another, appended;
- ``samples.bin``: a row for each sample: when it is seen, and the number of its item;
- ``items.bin``: a row of fixed size for each item, appended after its features and samples are
  written, so that a torn write leaves an item out and nothing else;
- ``words-FIRST-LAST.bin``: the features of the items from one to another, sorted by word and mapped
  into memory. New items wait in a short tail; when it is full it becomes such a file, together
  with the files before it that are of like size, so that growing never rebuilds the whole.

An item's features are asked for in all of them. Every answer is exact for the words that are read;
crowded words are passed over beyond a budget, and a feature is found by its words in a third of
the cases: hundreds of features make up for it (`bench/copies` measures what is found).
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Final

import numpy as np
import numpy.typing as npt

from firsthand.steps import Index
from firsthand.trace import (
    footage_files,
    footage_lookup,
    footage_negative,
    footage_score,
    vocabulary,
)
from firsthand.trace.footage_files import Words
from firsthand.trace.footage_lookup import Reading
from firsthand.trace.footage_sketch import FootageSketch, Sketch
from firsthand.trace.frames import MOST_FEATURES
from firsthand.trace.vocabulary import MIRROR

_ROW: Final = struct.Struct("<32sQIIII")
_LAYOUT: Final = 2
KEPT: Final = np.dtype([("signature", "<u8"), ("unsure", "<u2")])
TAIL: Final = 1 << 19
"""How many features wait before they become a file."""
# A file is written anew with what came after it when that has grown to a sixth of it: so few files
# have to be asked, and a feature of a million samples moves ten times or so.
_LIKE: Final = 6
_STRETCH: Final = 512
_MOST_NEEDED: Final = 25.0
_FEW: Final = 64
"""How many items are few enough to be looked at closely."""
_CLOSELY: Final = Reading(turned=vocabulary.ALL, alike=16, budget=20_000)
_ANYWAY: Final = 4
_LEAST_ANYWAY: Final = 2.0
_MOST_NEAR: Final = 200
_PLAINLY: Final = 30.0
"""Where something shares as much, what is asked need not have been through anything rare."""
_BROKEN: Final = "the index of footage is damaged; delete its folder and it is filled again"


class BrokenIndexError(OSError):
    """The index's files contradict each other."""


_Views = Callable[[npt.NDArray[Any]], Iterator[npt.NDArray[Any]]]


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

    def stretches(self, most: int) -> Iterator[Asked]:
        """Yield it in stretches of so many samples."""
        for start in range(0, len(self.times), most):
            first, last = np.searchsorted(self.samples, [start, start + most])
            yield Asked(
                self.features[first:last],
                self.samples[first:last] - start,
                self.times[start : start + most],
            )


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

    reading: ClassVar[Reading] = _CLOSELY
    """How features are looked up."""
    asked_each: ClassVar[int] = 120
    """How many features of a sample are asked about, the first ones."""
    least_bits: ClassVar[int] = 18
    least_score: ClassVar[float] = 5.0
    """How much two items must share to be near each other (see `footage_score`)."""
    least_each: ClassVar[float] = 0.0
    """By how much more a longer item must share with another to be near it, for each sample."""
    closer: ClassVar[bool] = False
    """Whether to look closely as well while it holds few items: all features are asked about, and
    the best few are near whatever they share, for comparing them then decides."""

    def __init__(self, folder: Path, *, tail: int = TAIL) -> None:
        super().__init__(folder)
        self._tail_size = tail
        self._rows: list[_Row] = []
        self._known: dict[str, int] = {}
        self._table: npt.NDArray[Any] | None = None
        self._files: list[tuple[int, int, Words]] = []
        self._tail: Words | None = None
        self._waiting = 0
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

    def rarely(self, features: npt.NDArray[Any]) -> Iterator[npt.NDArray[Any]]:
        """Yield them after what few have been through, where nothing is plainly alike otherwise."""
        del features
        yield from ()

    def put(self, item: str, asked: Asked) -> None:
        """Take in an item by what it is looked up by; one that is known is replaced."""
        counts = np.bincount(asked.samples, minlength=len(asked.times)).astype("<u2")
        kept = np.zeros(len(asked.features), KEPT)
        for name in ("signature", "unsure"):
            kept[name] = asked.features[name]
        data = asked.times.astype("<f4").tobytes() + counts.tobytes() + kept.tobytes()
        with (self.folder / "features.bin").open("ab") as out:
            offset = out.tell()
            out.write(data)
        row = _Row(item, offset, len(asked.times), len(kept), zlib.crc32(data), len(self))
        self._put_samples(row, asked)
        with (self.folder / "items.bin").open("ab") as out:
            told = row.offset, row.samples, row.features, row.check, _LAYOUT
            out.write(_ROW.pack(bytes.fromhex(item), *told))
        self._note(row)
        self._waiting += row.features
        if self._waiting >= self._tail_size:
            self._settle()

    def near(self, item: str) -> Iterable[str]:
        """Return the items that share footage by the looks of it, the likeliest first."""
        if item not in self._known:
            return
        for _, other in self.asked(self._asked(self._known[item]), item):
            if other != item:
                yield other

    def asked(self, asked: Asked, own: str | None = None) -> list[tuple[float, str]]:
        """Return what is near anything that can be looked up, as (score, item), the best first.

        A library spread over many machines is asked by asking each one's index and merging what
        they say: scores do not hang on what else an index holds, as long as no budget is spent.

        Args:
            asked: It.
            own: The item that it is, where that is held: that it is like itself says nothing.
        """
        first, views = _first(asked, self.asked_each), self.views
        best = self._best(first, self.reading, self._needed, views)
        if all(score < _PLAINLY for score, item in best if item != own):
            views = self._all_views
            best = _merged(best, self._best(first, self.reading, self._needed, self.rarely))
        if self.closer and len(self._known) <= _FEW:
            known = {item for _, item in best}
            closely = self._best(asked, _CLOSELY, lambda _: _LEAST_ANYWAY, views)[: _ANYWAY + 1]
            # Chance counts for more the closer one looks: what is found so comes last.
            best += [(0.0, item) for _, item in closely if item not in known]
        return best

    def _all_views(self, features: npt.NDArray[Any]) -> Iterator[npt.NDArray[Any]]:
        yield from self.views(features)
        yield from self.rarely(features)

    def _best(
        self, asked: Asked, reading: Reading, needed: Callable[[Asked], float], seen: _Views
    ) -> list[tuple[float, str]]:
        scores: dict[int, int] = {}
        for stretch in asked.stretches(_STRETCH):
            found = self._scored(stretch, reading, needed(stretch), seen)
            for number, score in found:
                scores[number] = max(scores.get(number, 0), score)
        best = sorted((-score, self._rows[number].item) for number, score in scores.items())
        return [(float(-score), item) for score, item in best[:_MOST_NEAR]]

    def close(self) -> None:
        """Let go of the files."""
        self._files, self._tail, self._table = [], None, None

    def _needed(self, asked: Asked) -> float:
        # Long films share a little with everything, by chance; samples looked at closely do too.
        samples = len(asked.times)
        closely = len(asked.features) / max(1, samples * self.asked_each)
        least = min(_MOST_NEEDED, self.least_score + self.least_each * samples)
        return least * max(1.0, closely)

    def _scored(
        self, asked: Asked, reading: Reading, needed: float, seen: _Views
    ) -> Iterator[tuple[int, int]]:
        """Yield items by number, and what each shares with what is asked in any one view."""
        count, views = len(asked.times), list(seen(asked.features))
        if not views or not len(asked.features) or not len(self):
            return
        signatures = np.concatenate([features["signature"] for features in views])
        unsure = np.concatenate([features["unsure"] for features in views])
        samples = np.concatenate([asked.samples + count * n for n in range(len(views))])
        asking, owners = footage_lookup.found(
            self._parts(), signatures, unsure, reading, (count, len(views))
        )
        if len(owners) and int(owners.max()) >= len(self):
            raise BrokenIndexError(_BROKEN)
        found = footage_score.scores(
            asking, owners, (samples, asked.times), self._samples(), needed
        )
        for number, score in zip(*(each.tolist() for each in found), strict=True):
            if number >= len(self._rows):
                raise BrokenIndexError(_BROKEN)
            if self._known.get(self._rows[number].item) == number:
                yield number, score

    def _parts(self) -> list[Words]:
        if self._tail is None:
            self._tail = self._sorted(self._written(), len(self._rows))
        parts = [*(words for _, _, words in self._files), self._tail]
        return [part for part in parts if len(part.records)]

    def _samples(self) -> npt.NDArray[Any]:
        if self._table is None:
            path = self.folder / "samples.bin"
            shape = (len(self),)
            self._table = np.memmap(path, footage_score.SAMPLE, "r", 0, shape).view(np.ndarray)
        return self._table

    def _put_samples(self, row: _Row, asked: Asked) -> None:
        told = np.zeros(row.samples, footage_score.SAMPLE)
        told["time"], told["item"] = asked.times, len(self._rows)
        path = self.folder / "samples.bin"
        path.touch()
        # What a write that was cut short has left beyond the last item is written over.
        with path.open("r+b") as out:
            out.seek(row.first * footage_score.SAMPLE.itemsize)
            out.write(told.tobytes())

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

    def _sorted(self, first: int, last: int) -> Words:
        signatures, owners = [np.zeros(0, np.uint64)], [np.zeros(0, np.int64)]
        for number in range(first, last):
            asked = self._asked(number)
            signatures.append(asked.features["signature"].astype(np.uint64))
            owners.append(asked.samples + self._rows[number].first)
        together = np.concatenate(signatures)
        bits = self._bits(len(together), first, last)
        return Words.of(together, np.concatenate(owners), self._first(first), bits)

    def _bits(self, features: int, first: int, last: int) -> int:
        samples = self._first(last) - self._first(first)
        return footage_files.word_bits(features, samples, self.least_bits)

    def _first(self, number: int) -> int:
        """Return the number of an item's first sample."""
        return self._rows[number].first if number < len(self._rows) else len(self)

    def _written(self) -> int:
        return self._files[-1][1] if self._files else 0

    def _settle(self) -> None:
        """Make the tail a file, and with it the files that are of like size.

        So a feature moves a few times only, however large the index becomes.
        """
        first, last = self._written(), len(self._rows)
        parts = [self._sorted(first, last)]
        count = len(parts[0].records)
        merged = []
        while self._files:
            start, end, words = self._files[-1]
            more = len(words.records)
            if more > _LIKE * count or more + count > footage_files.MOST_FEATURES:
                break
            self._files.pop()
            merged.append(footage_files.path_of(self.folder, start, end))
            parts.insert(0, words)
            first, count = start, count + more
        bits = self._bits(count, first, last)
        kept = footage_files.merged(self.folder, first, last, parts, bits)
        self._files.append((first, last, kept))
        for path in merged:
            path.unlink(missing_ok=True)
        self._tail, self._waiting = None, 0

    def _note(self, row: _Row) -> None:
        self._known[row.item] = len(self._rows)
        self._rows.append(row)
        self._table = self._tail = None

    def _load(self) -> None:
        rows, *others = (self.folder / f"{name}.bin" for name in ("items", "features", "samples"))
        raw = rows.read_bytes() if rows.is_file() else b""
        whole = len(raw) // _ROW.size * _ROW.size
        features, samples = (path.stat().st_size if path.is_file() else 0 for path in others)
        for item, offset, count, held, check, layout in _ROW.iter_unpack(raw[:whole]):
            ends = offset + count * 6 + held * KEPT.itemsize
            known = (len(self) + count) * footage_score.SAMPLE.itemsize
            if ends > features or known > samples or layout != _LAYOUT:
                break
            self._note(_Row(item.hex(), offset, count, held, check, len(self)))
        if not self._rows:
            for path in self.folder.glob("*.bin"):
                path.unlink()
            return
        if len(self._rows) * _ROW.size != len(raw):
            with rows.open("r+b") as out:
                out.truncate(len(self._rows) * _ROW.size)
        self._load_files()
        self._waiting = sum(row.features for row in self._rows[self._written() :])

    def _load_files(self) -> None:
        found = []
        for path in self.folder.glob("words-*.bin"):
            try:
                found.append(footage_files.mapped(path))
            except (ValueError, struct.error):
                path.unlink()
        # Of files that overlap (a merge was cut short) the longer one is kept.
        at = 0
        for first, last, words in sorted(found, key=lambda f: (f[0], -f[1])):
            if first == at and last <= len(self._rows) and words.base == self._first(first):
                self._files.append((first, last, words))
                at = last
            else:
                footage_files.path_of(self.folder, first, last).unlink(missing_ok=True)
        for path in self.folder.glob("*.part"):
            path.unlink()


class FootageIndex(FeatureIndex):
    """Proposes films and images that share local features, seen straight or in a mirror."""

    reading = Reading(turned=vocabulary.ONE, alike=10, budget=3_500)
    asked_each = 80
    least_score = 6.0
    least_each = 0.3
    closer = True

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

    def rarely(self, features: npt.NDArray[Any]) -> Iterator[npt.NDArray[Any]]:
        """Yield features as they would be in the picture's negative, straight and mirrored."""
        yield from self.views(footage_negative.turned(features))


class KeyIndex(FootageIndex):
    """Proposes by key frames, of which films have few: less has to be shared, more is proposed."""

    least_score = 5.0
    least_each = 0.2


def _merged(*found: list[tuple[float, str]]) -> list[tuple[float, str]]:
    """Return the best of several answers, each item at its best score."""
    scores: dict[str, float] = {}
    for score, item in (hit for hits in found for hit in hits):
        scores[item] = max(scores.get(item, 0.0), score)
    best = sorted((-score, item) for item, score in scores.items())
    return [(-score, item) for score, item in best[:_MOST_NEAR]]


def _first(asked: Asked, each: int) -> Asked:
    """Return the first features of each sample, the strongest: in a question fewer are enough.

    Of what was looked at closely in a sample, the first ones of that as well.
    """
    before, after = (np.searchsorted(asked.samples, asked.samples, s) for s in ("left", "right"))
    number, closely = np.arange(len(asked.samples)) - before, after - before - MOST_FEATURES
    kept = (number < each) | (
        (number >= MOST_FEATURES) & (number - MOST_FEATURES < each * closely / MOST_FEATURES)
    )
    return Asked(asked.features[kept], asked.samples[kept], asked.times)
