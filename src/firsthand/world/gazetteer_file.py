"""The file a gazetteer lives in: read whole in a tenth of a second, then looked up without a cache.

It may be read where nothing can be written and no database opened (a confined worker), so nothing
is ever unpacked to disk. Layout, all numbers little-endian:

====================  =========================================================================
first line            ``firsthand gazetteer 1``, the SHA-256 of all that follows the line
4 bytes               how long the table is
table                 JSON, deflated: counts, sources, where each part begins
names                 for each 512 places a deflated part: a line a place, its names between tabs
columns               deflated: one number a place for id, latitude, longitude, population, ...
lists                 deflated JSON: the texts that columns point into (countries, districts, ...)
index                 places by the hash of each of their names' keys (see `gazetteer_write`)
areas                 deflated JSON: countries and districts; and which of them bear a key
====================  =========================================================================

The index holds hashes, not names: whoever looks up reads the names of what it finds and compares.
"""

from __future__ import annotations

import functools
import hashlib
import json
import zlib
from collections import OrderedDict
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from firsthand.world.spelling import VERSION

ATTRIBUTION: Final = "© GeoNames, CC BY 4.0"
CORE: Final = Path(__file__).parent / "data" / "places.gazetteer"
FIRST_WORDS: Final = b"firsthand gazetteer 1 "
PLACES_A_PART: Final = 512
UNITS_A_DEGREE: Final = 100_000
COLUMNS: Final = (
    ("id", "<u4"),
    ("latitude", "<i4"),
    ("longitude", "<i4"),
    ("population", "<u4"),
    ("country", "<u2"),
    ("admin1", "<u2"),
    ("admin2", "<u4"),
    ("zone", "<u2"),
    ("feature", "<u2"),
)
LISTS: Final = ("country", "admin1", "admin2", "zone", "feature")
_PARTS_KEPT: Final = 64
_HASH_BITS: Final = 32
_BUCKET_BITS: Final = 16
_LARGEST: Final = 1 << 30
_LONGEST_LINE: Final = 256
_NO_START: Final = "it does not begin as one"
_CHANGED: Final = "its bytes are not those that were written; copy it anew"
_OTHER_SPELLING: Final = "another version of firsthand made it; make it anew from its table"
_TOO_LARGE: Final = "it is larger than any gazetteer"
_UNREADABLE: Final = "its table cannot be read"

Rows = npt.NDArray[np.intp]


class BrokenGazetteerError(ValueError):
    """A file that should be a gazetteer is not, or is damaged."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name} is not a gazetteer that can be used: {why}")


def key_hash(key: str) -> int:
    """Return the hash of a name's key, as the index holds it [32 bits]."""
    return zlib.crc32(key.encode("utf-8", "surrogatepass"))


def _inflated(data: bytes | memoryview) -> bytes:
    """Undo deflation, refusing what is cut off or grows beyond reason.

    Raises:
        ValueError: If it is either.
    """
    inflater = zlib.decompressobj()
    found = inflater.decompress(data, _LARGEST)
    if not inflater.eof:
        msg = "deflated data that does not end"
        raise ValueError(msg)
    return found


class GazetteerFile:
    """One file of places, in memory.

    Attributes:
        table: What the file says of itself: `source`, `made`, `covers`, `attribution`, `places`.
        sha256: Of what the file holds: the gazetteer's identity.
        columns: The numbers, by name; one per place.
        lists: The texts that columns point into, by the column's name.

    Raises:
        BrokenGazetteerError: If the bytes are not a gazetteer, or were changed.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self._data = data
        self._name = name
        line, _, rest = data[:_LONGEST_LINE].partition(b"\n")
        if not line.startswith(FIRST_WORDS) or not rest:
            raise BrokenGazetteerError(name, _NO_START)
        start = len(line) + 1
        self.sha256 = line[len(FIRST_WORDS) :].decode("ascii", "replace")
        if hashlib.sha256(memoryview(data)[start:]).hexdigest() != self.sha256:
            raise BrokenGazetteerError(name, _CHANGED)
        size = int.from_bytes(data[start : start + 4], "little")
        self._start = start + 4 + size
        try:
            self.table: dict[str, Any] = json.loads(_inflated(data[start + 4 : self._start]))
            self._check_spelling()
            self.columns = self._read_columns()
            self.lists: dict[str, list[str]] = json.loads(self._part("lists"))
            self._read_index()
            self._check_bounds()
        except BrokenGazetteerError:
            raise
        except (zlib.error, ValueError, KeyError, TypeError) as error:
            raise BrokenGazetteerError(name, _UNREADABLE) from error
        self._parts: OrderedDict[int, list[str]] = OrderedDict()
        self._sorted: npt.NDArray[np.uint64] | None = None

    @classmethod
    def read(cls, path: Path) -> GazetteerFile:
        """Read a file.

        Raises:
            BrokenGazetteerError: If it is not a gazetteer, or damaged.
            OSError: If it cannot be read.
        """
        if path.stat().st_size > _LARGEST:
            raise BrokenGazetteerError(path.name, _TOO_LARGE)
        return cls(path.read_bytes(), path.name)

    def __len__(self) -> int:
        return int(self.table["places"])

    def _slice(self, part: list[int]) -> memoryview:
        offset, size = part
        return memoryview(self._data)[self._start + offset : self._start + offset + size]

    def _part(self, name: str) -> bytes:
        return _inflated(self._slice(self.table["parts"][name]))

    def _check_spelling(self) -> None:
        if self.table["spelling"] != VERSION:
            raise BrokenGazetteerError(self._name, _OTHER_SPELLING)

    def _read_columns(self) -> dict[str, npt.NDArray[Any]]:
        raw = self._part("columns")
        found: dict[str, npt.NDArray[Any]] = {}
        at = 0
        for name, kind in COLUMNS:
            size = np.dtype(kind).itemsize
            # Bytes of one weight stand together, which deflates far better.
            planes = np.frombuffer(raw, np.uint8, size * len(self), at).reshape(size, len(self))
            found[name] = np.ascontiguousarray(planes.T).view(kind).ravel()
            at += size * len(self)
        for name, most in (("latitude", 90), ("longitude", 180)):
            if (np.abs(found[name].astype(np.int64)) > most * UNITS_A_DEGREE).any():
                raise BrokenGazetteerError(self._name, _UNREADABLE)
        return found

    def _read_index(self) -> None:
        counts = np.frombuffer(self._part("buckets"), "<u4")
        self._buckets = np.concatenate([[0], np.cumsum(counts, dtype=np.int64)])
        self._entries = np.frombuffer(self._slice(self.table["parts"]["index"]), "<u4")
        self._row_bits = int(self.table["row_bits"])
        if len(counts) != 1 << _BUCKET_BITS or len(self._entries) != self._buckets[-1]:
            raise BrokenGazetteerError(self._name, _UNREADABLE)

    def _check_bounds(self) -> None:
        """Refuse numbers that point at nothing, so that no lookup fails later."""
        mask = np.uint32((1 << self._row_bits) - 1)
        beyond = [len(self._entries) > 0 and int((self._entries & mask).max()) >= len(self)]
        beyond += [
            len(self) > 0 and int(self.columns[name].max()) >= len(self.lists[name])
            for name in LISTS
        ]
        parts = -(-len(self) // PLACES_A_PART)
        if any(beyond) or len(self.table["parts"]["names"]) != parts:
            raise BrokenGazetteerError(self._name, _UNREADABLE)

    def rows(self, hashed: int) -> Rows:
        """Return the places that may have a name of this hash; about one in 1500 does not."""
        bucket = hashed >> (_HASH_BITS - _BUCKET_BITS)
        entries = self._entries[self._buckets[bucket] : self._buckets[bucket + 1]]
        check = (hashed & 0xFFFF) >> (self._row_bits - _BUCKET_BITS)
        found = entries[(entries >> self._row_bits) == check]
        rows: Rows = (found & np.uint32((1 << self._row_bits) - 1)).astype(np.intp)
        return rows

    def among(self, hashes: npt.NDArray[np.uint32]) -> npt.NDArray[np.bool_]:
        """Return which of many hashes the index may hold."""
        if self._sorted is None:
            bucket = np.repeat(
                np.arange(1 << _BUCKET_BITS, dtype=np.uint64), np.diff(self._buckets)
            )
            shift = np.uint64(_HASH_BITS - self._row_bits)
            check = (self._entries >> np.uint32(self._row_bits)).astype(np.uint64)
            self._sorted = (bucket << shift) | check
        wanted = hashes.astype(np.uint64) >> np.uint64(self._row_bits - _BUCKET_BITS)
        left = np.searchsorted(self._sorted, wanted, side="left")
        return np.asarray(left < np.searchsorted(self._sorted, wanted, side="right"))

    def names(self, row: int) -> tuple[str, ...]:
        """Return a place's names, the one that it goes by first."""
        part = row // PLACES_A_PART
        if part not in self._parts:
            text = _inflated(self._slice(self.table["parts"]["names"][part]))
            self._parts[part] = text.decode("utf-8").split("\n")
            if len(self._parts) > _PARTS_KEPT:
                self._parts.popitem(last=False)
        self._parts.move_to_end(part)
        return tuple(self._parts[part][row % PLACES_A_PART].split("\t"))

    @functools.cached_property
    def areas(self) -> list[list[Any]]:
        """Countries and districts: code, first and second level as places have them, names."""
        found: list[list[Any]] = json.loads(self._part("areas"))
        return found

    @functools.cached_property
    def area_keys(self) -> dict[str, list[int]]:
        """Which areas bear a key."""
        found: dict[str, list[int]] = json.loads(self._part("area_keys"))
        return found

    def text(self, column: str, row: int) -> str:
        """Return the text that a column points to for a place; empty if there is none."""
        return self.lists[column][int(self.columns[column][row])]


@functools.cache
def core_file() -> GazetteerFile:
    """Return the shipped gazetteer, read once in a process.

    Raises:
        BrokenGazetteerError: If the installed file is damaged.
        OSError: If it cannot be read.
    """
    return GazetteerFile.read(CORE)


def district_names() -> dict[str, str]:
    """Return the shipped names of districts by their GeoNames code (``UA.13``)."""
    return {code: admin2 or admin1 for code, admin1, admin2, _ in core_file().areas if admin1}
