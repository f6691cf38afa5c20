"""Postings on disk: which texts have a key. Grows without rebuilding, in bounded memory.

New postings are gathered in memory and written as a sorted run; runs of like size are merged, a
slice of the key space at a time (a log-structured merge tree, O'Neil et al. 1996). Looking a key up
is one binary search a run, of which there are about log N. Everything is a cache: a file that is
not as it should be is dropped, and the folder is filled again.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

Keys = NDArray[np.uint64]
Numbers = NDArray[np.uint32]
_LIST: Final = "runs.json"
_FORM: Final = 1
BUFFER: Final = 1 << 18
"""How many postings are held in memory before they are written [postings of 12 bytes]."""
_SLICE: Final = 1 << 22
_FAN: Final = 6


class Postings:
    """Pairs of a key and the number of a text.

    Args:
        folder: Where the runs lie; made if it is not there.
        buffer: How many postings are held in memory.
    """

    def __init__(self, folder: Path, buffer: int = BUFFER) -> None:
        self.folder = folder
        self.buffer = buffer
        self.count = 0
        self._new: dict[int, list[int]] = {}
        self._held = 0
        self._runs: list[tuple[str, Keys, Numbers]] = []
        self._next = 0
        folder.mkdir(parents=True, exist_ok=True)
        self._load()

    def _load(self) -> None:
        try:
            kept = json.loads((self.folder / _LIST).read_text(encoding="utf-8"))
            names = list(kept["runs"]) if kept["form"] == _FORM else []
            self._next, self.count = int(kept["next"]), int(kept["count"])
            self._runs = [self._open(str(name)) for name in names]
        except (OSError, ValueError, KeyError, TypeError):
            self._runs, self._next, self.count = [], 0, 0
        known = {f"{name}.{part}" for name, _, _ in self._runs for part in ("keys", "texts")}
        for path in self.folder.glob("run-*"):
            if path.name not in known:
                path.unlink(missing_ok=True)

    def _open(self, name: str) -> tuple[str, Keys, Numbers]:
        keys = np.memmap(self.folder / f"{name}.keys", dtype=np.uint64, mode="r")
        texts = np.memmap(self.folder / f"{name}.texts", dtype=np.uint32, mode="r")
        if len(keys) != len(texts):
            msg = "a run's two files do not belong together"
            raise ValueError(msg)
        return name, keys, texts

    def add(self, text: int, keys: Iterable[int]) -> None:
        """Take in the keys of a text."""
        for key in keys:
            self._new.setdefault(key, []).append(text)
            self._held += 1
        self.count = max(self.count, text + 1)

    def extend(self, keys: Keys, texts: Numbers) -> None:
        """Take in very many postings at once, as a run of their own.

        Args:
            keys: The keys.
            texts: The number of the text of each.
        """
        order = np.argsort(keys, kind="stable")
        self._runs.append(self._save([(keys[order], texts[order])]))
        self.count = max(self.count, int(texts.max()) + 1)
        self._merge()
        self._note()

    @property
    def full(self) -> bool:
        """Whether it is time to write."""
        return self._held >= self.buffer

    def look(self, key: int, most: int) -> tuple[list[int], bool]:
        """Return the texts that have a key, and whether there are more than so many."""
        out = list(self._new.get(key, ()))
        wanted = np.uint64(key)
        for _, keys, texts in self._runs:
            low = int(np.searchsorted(keys, wanted))
            high = int(np.searchsorted(keys, wanted, side="right"))
            out += texts[low : min(high, low + most + 1)].tolist()
            if len(out) > most:
                return out[:most], True
        return out[:most], len(out) > most

    def write(self) -> None:
        """Write what is held in memory, and merge runs where there are many of one size."""
        if self._held:
            size = self._held
            keys = np.fromiter(self._new, dtype=np.uint64, count=len(self._new))
            counts = np.fromiter(map(len, self._new.values()), dtype=np.int64)
            texts = np.fromiter(
                (t for each in self._new.values() for t in each), dtype=np.uint32, count=size
            )
            spread = np.repeat(keys, counts)
            order = np.argsort(spread, kind="stable")
            self._runs.append(self._save([(spread[order], texts[order])]))
            self._new, self._held = {}, 0
        self._merge()
        self._note()

    def _merge(self) -> None:
        while len(self._runs) >= _FAN:
            sizes = [len(keys) for _, keys, _ in self._runs]
            smallest = sorted(range(len(sizes)), key=sizes.__getitem__)[:_FAN]
            if sizes[smallest[-1]] > 8 * max(sizes[smallest[0]], self.buffer // 8):
                smallest = smallest[: _FAN // 2]
            merged = self._save(_slices([self._runs[n][1:] for n in smallest]))
            old = [self._runs[n][0] for n in smallest]
            self._runs = [r for n, r in enumerate(self._runs) if n not in smallest] + [merged]
            self._note()
            for name in old:
                for part in ("keys", "texts"):
                    (self.folder / f"{name}.{part}").unlink(missing_ok=True)

    def _save(self, parts: Iterable[tuple[Keys, Numbers]]) -> tuple[str, Keys, Numbers]:
        name = f"run-{self._next}"
        self._next += 1
        with (
            (self.folder / f"{name}.keys").open("wb") as keys_file,
            (self.folder / f"{name}.texts").open("wb") as texts_file,
        ):
            for keys, texts in parts:
                keys_file.write(keys.tobytes())
                texts_file.write(texts.tobytes())
        return self._open(name)

    def _note(self) -> None:
        kept = {
            "form": _FORM,
            "runs": [name for name, _, _ in self._runs],
            "next": self._next,
            "count": self.count,
        }
        new = self.folder / f"{_LIST}.new"
        new.write_text(json.dumps(kept), encoding="utf-8")
        os.replace(new, self.folder / _LIST)  # noqa: PTH105  the one call that is atomic

    @property
    def size(self) -> int:
        """How many postings are written."""
        return sum(len(keys) for _, keys, _ in self._runs)

    def part(self, number: int, parts: int) -> tuple[Keys, Numbers]:
        """Return the written postings of one of so many equal parts of the key space, sorted.

        A key's postings never fall into two parts, so that parts may be worked on anywhere.
        """
        return _sorted_part([run[1:] for run in self._runs], number, parts)


def _sorted_part(runs: list[tuple[Keys, Numbers]], number: int, parts: int) -> tuple[Keys, Numbers]:
    pieces = []
    for keys, texts in runs:
        low, high = (_cut(keys, n, parts) for n in (number, number + 1))
        pieces.append((keys[low:high], texts[low:high]))
    keys = np.concatenate([np.zeros(0, np.uint64), *(k for k, _ in pieces)])
    texts = np.concatenate([np.zeros(0, np.uint32), *(t for _, t in pieces)])
    order = np.argsort(keys, kind="stable")
    return keys[order], texts[order]


def _cut(keys: Keys, number: int, parts: int) -> int:
    """Return where one of so many equal parts of the key space begins among sorted keys."""
    if number >= parts:
        return len(keys)
    return int(np.searchsorted(keys, np.uint64(2**64 * number // parts)))


def _slices(runs: list[tuple[Keys, Numbers]]) -> Iterator[tuple[Keys, Numbers]]:
    """Yield the postings of several runs in the order of their keys, a slice at a time.

    Keys are spread evenly, so that equal parts of the key space hold about equally many.
    """
    total = sum(len(keys) for keys, _ in runs)
    if not total:
        return
    parts = max(1, -(-total // _SLICE))
    for part in range(parts):
        keys, texts = _sorted_part(runs, part, parts)
        if len(keys):
            yield keys, texts
