"""One index spread over folders, each asked by a process or a machine of its own.

What an index says of an item does not hang on what else it holds, but for how it passes over
crowded words; so the answers of parts are merged by their scores alone, and the whole answers as
one index would (`tests/test_trace_copies.py` holds that). Any `concurrent.futures` executor whose
workers see the folders can ask them.
"""

from __future__ import annotations

import functools
import heapq
from collections.abc import Sequence
from concurrent.futures import Executor
from pathlib import Path
from typing import Final

from firsthand.trace.footage_index import Asked, FootageIndex

_MOST_NEAR: Final = 200


class SpreadIndex:
    """Asks several indexes as one.

    Args:
        folders: Where they lie. An item belongs in the one that `home` names.
        executor: Whose workers ask them.
    """

    def __init__(self, folders: Sequence[Path], executor: Executor) -> None:
        self.folders = tuple(folders)
        self.executor = executor

    def home(self, item: str) -> Path:
        """Return the folder of the index that an item belongs in, by its id."""
        return self.folders[int(item[:8], 16) % len(self.folders)]

    def asked(self, asked: Asked) -> list[tuple[float, str]]:
        """Return what is near anything that can be looked up; see `FeatureIndex.asked`.

        Raises:
            BrokenIndexError: If one of the indexes is damaged.
        """
        waiting = [self.executor.submit(ask, str(folder), asked) for folder in self.folders]
        found = (each.result() for each in waiting)
        merged = heapq.merge(*found, key=lambda hit: (-hit[0], hit[1]))
        return [hit for hit, _ in zip(merged, range(_MOST_NEAR), strict=False)]


def ask(folder: str, asked: Asked) -> list[tuple[float, str]]:
    """Ask one index, which stays open in this process as long as it has not grown."""
    path = Path(folder)
    rows = path / "items.bin"
    return _opened(folder, rows.stat().st_size if rows.is_file() else 0).asked(asked)


@functools.lru_cache(maxsize=4)
def _opened(folder: str, _size: int) -> FootageIndex:
    return FootageIndex(Path(folder))
