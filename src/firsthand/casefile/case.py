"""A case: the folder, opened to read or to write.

Longer than 300 lines because each question that one can ask a case is a method of one class.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import re
import socket
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Final, Self

from firsthand.casefile.index import Index
from firsthand.casefile.ledger import Entry, Ledger, Task
from firsthand.casefile.trouble import CaseError, CaseLockedError, NoSpaceError, NotACaseError
from firsthand.casefile.vault import FULL, Vault, sync_folder
from firsthand.records import MADE_HERE, Derivation, Value, read

FORMAT: Final = 1
_PREFIX: Final = re.compile(r"[0-9a-f]{4,64}", re.ASCII)


@dataclass(frozen=True)
class Info:
    """What ``case.toml`` says.

    Attributes:
        title: What the case is called.
        question: What it is to answer.
        keeper: Who keeps it.
        scale: The declared scale of likelihood words.
    """

    title: str = "Untitled"
    question: str = ""
    keeper: str = ""
    scale: str = "ICD 203"


class CaseFile:
    """A case folder. Use it as a context manager, or call `close`.

    Attributes:
        root: The folder.
        info: What ``case.toml`` says.
        repaired: What was put right when it was opened, in plain words.
    """

    def __init__(self, root: Path, *, write: bool) -> None:
        self.root = root
        self.repaired: tuple[str, ...] = ()
        self._lock: BinaryIO | None = None
        self.info = _read_info(root)
        self.items = Vault(root / "items")
        self.derived = Vault(root / "derived")
        self.ledger = Ledger(root / "ledger.jsonl")
        if write:
            self._lock = _locked(root)
        try:
            if write:
                self.repaired = self._repair()
            self.index = Index(root / "index.sqlite", self.ledger)
        except BaseException:
            self._unlock()
            raise

    @classmethod
    def open(cls, root: Path | str, *, write: bool = False) -> CaseFile:
        """Open a case.

        Args:
            root: The folder.
            write: Whether to append to it. There is one writer at a time.

        Raises:
            NotACaseError: If the folder is no case.
            CaseLockedError: If somebody else is writing to it.
        """
        return cls(Path(root), write=write)

    @classmethod
    def create(cls, root: Path | str, info: Info | None = None) -> CaseFile:
        """Make a new case folder and open it to write.

        Raises:
            NotACaseError: If the folder holds something already.
        """
        root = Path(root)
        if root.exists() and not (root.is_dir() and all(map(_is_left_over, root.iterdir()))):
            msg = f"{root} is not an empty folder: a case wants one of its own"
            raise NotACaseError(msg)
        root.mkdir(parents=True, exist_ok=True)
        _write_info(root, info or Info())
        return cls(root, write=True)

    @staticmethod
    def is_case(root: Path | str) -> bool:
        """Whether a folder looks like a case."""
        return (Path(root) / "case.toml").is_file()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the case; a writer lets the next one in."""
        self.index.close()
        self._unlock()

    # -- reading ---------------------------------------------------------------------------

    def records(
        self,
        tag: str | None = None,
        kind: str | None = None,
        about: str | None = None,
        *,
        past: bool = False,
    ) -> Iterator[Value]:
        """Yield records in the order in which they came.

        Args:
            tag: Only this type (``item``, ``capture``, ``observation``, ...).
            kind: Only this kind of observation, how of derivation, or form of clue.
            about: Only those about this item.
            past: Superseded ones too.
        """
        for plain in self.plain_records(tag, kind, about, past=past):
            yield read(json.loads(plain))

    def plain_records(
        self,
        tag: str | None = None,
        kind: str | None = None,
        about: str | None = None,
        *,
        past: bool = False,
        since: int = 0,
    ) -> Iterator[str]:
        """Yield records as the JSON text in which they are kept, each with its ``id``.

        Args:
            tag: As for `records`.
            kind: As for `records`.
            about: As for `records`.
            past: As for `records`.
            since: Only those that came after `newest` was this.
        """
        where: list[str] = ["n > ?"]
        values: list[str | int] = [since]
        for column, value in (("tag", tag), ("kind", kind), ("about", about)):
            if value is not None:
                where.append(f"{column} = ?")
                values.append(value)
        if not past:
            where.append("current")
        query = f"SELECT json FROM records WHERE {' AND '.join(where)} ORDER BY n"  # noqa: S608
        for row in self.index.rows(query, values):
            yield row[0]

    def newest(self) -> int:
        """Return a number that grows with every record that comes."""
        return int(next(self.index.rows("SELECT max(n) FROM records"))[0] or 0)

    def get(self, record: str) -> Value:
        """Return the record with this id.

        Raises:
            KeyError: If there is none.
        """
        row = next(self.index.rows("SELECT json FROM records WHERE id = ?", (record,)), None)
        if row is None:
            raise KeyError(record)
        return read(json.loads(row[0]))

    def has(self, record: str) -> bool:
        """Whether there is a record with this id, current or past."""
        return any(self.index.rows("SELECT 1 FROM records WHERE id = ?", (record,)))

    def is_current(self, record: str) -> bool:
        """Whether the case says this now."""
        query = "SELECT 1 FROM records WHERE id = ? AND current"
        return any(self.index.rows(query, (record,)))

    def find(self, text: str) -> list[str]:
        """Return ids of items by (the start of) their hash, by name, or by place."""
        found = [
            row[0]
            for row in self.index.rows(
                "SELECT DISTINCT n.item FROM named n JOIN records r ON r.id = n.item"
                " WHERE n.name = ? AND r.current ORDER BY n.item",
                (text,),
            )
        ]
        if not found and _PREFIX.fullmatch(text):
            # A range of ids; the plus keeps SQLite from reading every item instead.
            query = "SELECT id FROM records WHERE +tag = 'item' AND id >= ? AND id < ? LIMIT 50"
            found = [row[0] for row in self.index.rows(query, (text, text + "g"))]
        return found

    def citing(self, record: str) -> Iterator[str]:
        """Yield the ids of the records that cite this one."""
        query = "SELECT r.id FROM cites c JOIN records r ON r.n = c.record WHERE c.cited = ?"
        for row in self.index.rows(query, (record,)):
            yield row[0]

    def making(self, item: str) -> Iterator[Derivation]:
        """Yield the current derivations that say from what an item was made."""
        query = "SELECT json FROM records WHERE made = ? AND current ORDER BY n"
        for row in self.index.rows(query, (item,)):
            derivation = read(json.loads(row[0]))
            if isinstance(derivation, Derivation):
                yield derivation

    def made_here(self, item: str) -> Iterator[Derivation]:
        """Yield those of them by which we made it ourselves: as text, still or sketch.

        Another item that it was copied or retold from is not what these bytes were made of; and
        copies can go round in a ring, which these cannot.
        """
        return (each for each in self.making(item) if each.how in MADE_HERE)

    def lost(self) -> list[str]:
        """Return the current items made by us whose bytes are no longer there."""
        marks = ", ".join("?" for _ in MADE_HERE)
        query = (
            "SELECT DISTINCT r.made FROM records r JOIN records i ON i.id = r.made"  # noqa: S608
            f" WHERE r.kind IN ({marks}) AND r.made IS NOT NULL AND r.current AND i.tag = 'item'"
        )
        rows = self.index.rows(query, MADE_HERE)
        return [row[0] for row in rows if self.path(row[0]) is None]

    def givers(self, record: str) -> list[tuple[dict[str, Any], list[str], list[str]]]:
        """Return the current tasks that gave a record: maker, ids taken, ids given (sorted)."""
        query = (
            "SELECT t.offset FROM records r JOIN gives g ON g.record = r.n"
            " JOIN tasks t ON t.n = g.task WHERE r.id = ? AND t.current AND t.settled"
        )
        out = []
        for (offset,) in list(self.index.rows(query, (record,))):
            plain = json.loads(self.ledger.line_at(offset))
            out.append((plain["by"], plain["takes"], sorted(g["id"] for g in plain["gives"])))
        return out

    def count(self, tag: str | None = None) -> int:
        """Return how many current records there are, of one type or of all."""
        narrowed = " AND tag = ?" if tag else ""
        query = f"SELECT count(*) FROM records WHERE current{narrowed}"  # noqa: S608
        return int(next(self.index.rows(query, (tag,) if tag else ()))[0])

    def path(self, item: str) -> Path | None:
        """Return where an item's bytes lie, or nothing if they are not there."""
        for vault in (self.items, self.derived):
            if vault.holds(item):
                return vault.path(item)
        return None

    def is_original(self, item: str) -> bool:
        """Whether the item was collected (and not made by us)."""
        query = "SELECT 1 FROM records WHERE about = ? AND tag = 'capture' LIMIT 1"
        return any(self.index.rows(query, (item,)))

    def entries(self) -> Iterator[Entry]:
        """Yield every line of the ledger, each compared with its own hash."""
        return self.ledger.entries()

    def settled(self, key: str) -> bool:
        """Whether the task of this key has been answered, and the answer still stands."""
        query = "SELECT 1 FROM tasks WHERE key = ? AND settled AND current LIMIT 1"
        return any(self.index.rows(query, (key,)))

    def makers(self) -> list[tuple[str, int, int]]:
        """Return each maker (JSON text) with its numbers of current and of open tasks."""
        query = (
            "SELECT maker, count(*), sum(NOT settled) FROM tasks WHERE current"
            " GROUP BY maker ORDER BY maker"
        )
        return [(row[0], row[1], row[2]) for row in self.index.rows(query)]

    # -- writing ---------------------------------------------------------------------------

    def append(self, tasks: Iterable[Task]) -> None:
        """Write tasks to the ledger, sync, and bring the index up to date.

        Raises:
            NoSpaceError: If the disk is full; the case stays as it was, or has all of the tasks.
            CaseLockedError: If the case was opened to read only.
            CaseError: If the index cannot be written; the ledger has the tasks.
        """
        if self._lock is None:
            msg = f"{self.root} was opened to read; open it with write=True"
            raise CaseLockedError(msg)
        offset, lines = self.ledger.append(tasks)
        if lines:
            self.index.take_in(offset, lines)

    def _repair(self) -> tuple[str, ...]:
        done = []
        torn = self.ledger.repair()
        if torn is not None:
            done.append(
                f"the ledger ended in half a line, as after a power cut: the half was moved to "
                f"{torn.name}; no acknowledged task was in it"
            )
        swept = self.items.sweep() + self.derived.sweep()
        if swept:
            done.append(f"{swept} half-written file(s) of an interrupted run were removed")
        return tuple(done)

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.close()
            self._lock = None


def _locked(root: Path) -> BinaryIO:
    """Take the writer's lock. The kernel lets go of it when the process ends, however it ends."""
    try:
        file = (root / ".lock").open("a+b")
    except OSError as error:
        msg = f"{root} cannot be written to: {error.strerror}. Nothing was changed."
        raise CaseError(msg) from None
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.seek(0)
        holder = file.read(200).decode("utf-8", "replace").strip() or "another process"
        file.close()
        msg = (
            f"{root} is being written to by {holder}. Nothing was changed. "
            "Wait until that run has ended, or stop it; then run this again."
        )
        raise CaseLockedError(msg) from None
    except OSError as error:
        file.close()
        msg = f"{root} cannot be locked on this file system: {error.strerror}. Nothing was changed."
        raise CaseError(msg) from None
    # Who holds it is only told to the next one who asks: a full disk may keep it from being told.
    with contextlib.suppress(OSError):
        file.truncate(0)
        os.write(file.fileno(), f"process {os.getpid()} on {socket.gethostname()}".encode())
    return file


def _read_info(root: Path) -> Info:
    path = root / "case.toml"
    try:
        given: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        msg = f"{root} is not a case: it has no case.toml. `firsthand investigate` makes one."
        raise NotACaseError(msg) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        msg = f"{path} cannot be read: {error}. Nothing was changed; put it right by hand."
        raise NotACaseError(msg) from None
    if given.get("format") != FORMAT:
        msg = f"{path} says format {given.get('format')!r}; this firsthand reads format {FORMAT}"
        raise NotACaseError(msg)
    names = ("title", "question", "keeper", "scale")
    return Info(**{n: str(given[n]) for n in names if n in given})


def _is_left_over(path: Path) -> bool:
    """Whether it is what a process left that was killed while it made a case."""
    return path.name.startswith(".case.toml.part-")


def _write_info(root: Path, info: Info) -> None:
    for left in filter(_is_left_over, list(root.iterdir())):
        left.unlink()
    lines = ["# What this case is. Edit the words freely; `format` is firsthand's."]
    lines.append(f"format = {FORMAT}")
    for name in ("title", "question", "keeper", "scale"):
        text = "".join(c if c.isprintable() else " " for c in getattr(info, name))
        lines.append(f"{name} = {json.dumps(text, ensure_ascii=False)}")
    write_atomically(root / "case.toml", ("\n".join(lines) + "\n").encode())


def write_atomically(path: Path, data: bytes) -> None:
    """Write a small file whole or not at all, and sync it.

    Raises:
        NoSpaceError: If the disk is full; the file stays as it was.
    """
    temporary = path.with_name(f".{path.name}.part-{os.getpid()}")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        if error.errno in FULL:
            msg = f"the disk that holds {path} is full: it was not written. Make room and try again"
            raise NoSpaceError(msg) from error
        raise
    finally:
        temporary.unlink(missing_ok=True)
