"""The ledger: one performed task a line, appended and synced, never edited. It is the truth.

A line is the canonical form of::

    {"asked": {...}, "began": "...Z", "by": {maker}, "ended": "...Z", "entry": "<sha256>",
     "gives": [{record, with its id}, ...], "host": "...", "settled": true, "takes": [ids]}

``entry`` is the SHA-256 of the canonical form of the rest of the line, so each line can be
checked alone; its bytes never change, so they can be the leaves of a Merkle tree.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Final

from firsthand.casefile.trouble import NoSpaceError
from firsthand.casefile.vault import FULL, sync_folder
from firsthand.records import Facts, Maker, Value, canonical, digest

GATHERED: Final = "gathered about"
"""Under this name a task that gathers says about what: an item, two, or the case."""


@dataclass(frozen=True)
class Task:
    """One performed task, to be written.

    Attributes:
        by: Who performed it.
        takes: Ids of what it took.
        gives: What it gave, in order.
        settled: Whether this is an answer, or is to be tried again.
        asked: What was asked for, when that is not among the records taken (a place to look at).
        began: When it began (RFC 3339, UTC).
        ended: When it ended.
        host: The machine that performed it.
    """

    by: Maker
    takes: tuple[str, ...]
    gives: tuple[Value, ...]
    settled: bool
    began: str
    ended: str
    host: str
    asked: Facts = field(default_factory=Facts)

    def plain(self) -> dict[str, Any]:
        """Return the line as plain JSON data, with its entry hash."""
        out = {
            "by": self.by.plain(),
            "takes": list(self.takes),
            "gives": [record.written() for record in self.gives],
            "settled": self.settled,
            "began": self.began,
            "ended": self.ended,
            "host": self.host,
        }
        if self.asked:
            out["asked"] = dict(self.asked)
        return {**out, "entry": digest(out)}


@dataclass(frozen=True)
class Entry:
    """One line as it stands in the ledger.

    Attributes:
        number: Its number, from 1.
        offset: Where it starts [bytes].
        raw: Its bytes, without the line end.
        plain: What it says, when it can be read.
        trouble: What is wrong with it, when something is.
    """

    number: int
    offset: int
    raw: bytes
    plain: dict[str, Any] | None
    trouble: str | None = None


def key_of(plain: dict[str, Any]) -> str:
    """Return the key of the task on a line: its maker, what it took, what was asked."""
    return digest([plain["by"], plain["takes"], plain.get("asked", {})])


def slot_of(plain: dict[str, Any]) -> str:
    """Return what tasks share that answer the same question at whatever version.

    Settings are no part of it: a new version often has a new setting, and supersedes all the same.
    Nor is what a task gathered: over more records it answers the same question.
    """
    by = {k: v for k, v in plain["by"].items() if k not in {"version", "settings"}}
    return digest([by, [] if gathered(plain) else plain["takes"], plain.get("asked", {})])


def gathered(plain: dict[str, Any]) -> bool:
    """Whether the task of a line took all records of a sort, as they were then."""
    return GATHERED in plain.get("asked", {})


def read_entry(number: int, offset: int, raw: bytes, *, verify: bool) -> Entry:
    """Read one line.

    Args:
        number: Its number.
        offset: Where it starts [bytes].
        raw: Its bytes, without the line end.
        verify: Whether to compare its bytes with its own hash too.
    """
    try:
        plain = json.loads(raw)
        body = {k: v for k, v in plain.items() if k != "entry"}
    except (ValueError, AttributeError, RecursionError):
        return Entry(number, offset, raw, None, "it is not a line of JSON")
    missing = {"by", "takes", "gives", "settled", "entry"} - plain.keys()
    if missing:
        return Entry(number, offset, raw, None, f"it lacks {', '.join(sorted(missing))}")
    if verify and (canonical(plain) != raw or digest(body) != plain["entry"]):
        return Entry(number, offset, raw, plain, "its bytes do not match its own hash")
    return Entry(number, offset, raw, plain)


class Ledger:
    """The file, read from anywhere and appended to by one writer.

    Args:
        path: The file; it need not exist yet.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def size(self) -> int:
        """Its size [bytes], a torn tail included."""
        return self.path.stat().st_size if self.path.exists() else 0

    def entries(self, offset: int = 0, number: int = 1, *, verify: bool = True) -> Iterator[Entry]:
        """Yield the lines from an offset on; the torn rest of a killed writer is left out.

        Args:
            offset: Where to start [bytes]: the start of a line.
            number: The number of the line that starts there.
            verify: Whether to compare each line with its own hash.
        """
        if not self.path.exists():
            return
        with self.path.open("rb") as file:
            file.seek(offset)
            for raw in file:
                if not raw.endswith(b"\n"):
                    return
                yield read_entry(number, offset, raw[:-1], verify=verify)
                offset += len(raw)
                number += 1

    def line_at(self, offset: int) -> bytes:
        """Return the bytes of the line that starts at an offset, without its end."""
        with self.path.open("rb") as file:
            file.seek(offset)
            return file.readline().rstrip(b"\n")

    def torn(self) -> int:
        """Return how many bytes after the last whole line a killed writer left."""
        if self.size == 0:
            return 0
        with self.path.open("rb") as file:
            return self.size - _end_of_lines(file, self.size)

    def repair(self) -> Path | None:
        """Move a torn tail aside, so that the next line starts on a line of its own.

        Returns:
            The file that now holds the torn bytes, or nothing if there were none. No acknowledged
            task is in them: a task is acknowledged after its line end was synced.
        """
        torn = self.torn()
        if not torn:
            return None
        whole = self.size - torn
        aside = self.path.with_name(f"ledger.torn-{whole}")
        why = "its torn last line could not be moved aside"
        with _named_when_full(self.path, why), self.path.open("r+b") as file:
            file.seek(whole)
            aside.write_bytes(file.read())
            file.truncate(whole)
            os.fsync(file.fileno())
        return aside

    def append(self, tasks: Iterable[Task]) -> tuple[int, list[bytes]]:
        """Append tasks, one line each, and sync them; only then is any of them acknowledged.

        Returns:
            Where the first of the lines starts [bytes], and the lines without their ends.

        Raises:
            NoSpaceError: If the disk is full. No part of a line is left.
        """
        lines = [canonical(task.plain()) for task in tasks]
        start, is_new = self.size, not self.path.exists()
        with _named_when_full(self.path, "the last task was not written"):
            with self.path.open("ab", buffering=0) as file:
                _write_whole(file, b"".join(line + b"\n" for line in lines), start)
            if is_new:
                sync_folder(self.path.parent)
        return start, lines


@contextlib.contextmanager
def _named_when_full(path: Path, what: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            msg = (
                f"the disk that holds {path} is full: {what}. "
                "All tasks before it stay. Make room and run the same command again."
            )
            raise NoSpaceError(msg) from error
        raise


def _write_whole(file: io.FileIO, data: bytes, start: int) -> None:
    """Write and sync, or leave the file as it was: some disks are full only when it is synced."""
    view = memoryview(data)
    try:
        while view:
            view = view[file.write(view) :]
        os.fsync(file.fileno())
    except OSError:
        file.truncate(start)
        raise


def _end_of_lines(file: BinaryIO, size: int) -> int:
    """Return the offset after the last line end, looking backwards."""
    step = 1 << 16
    at = size
    while at > 0:
        begin = max(0, at - step)
        file.seek(begin)
        found = file.read(at - begin).rfind(b"\n")
        if found >= 0:
            return begin + found + 1
        at = begin
    return 0
