"""The index: a view of the ledger in SQLite. Delete it and it comes back.

It knows of each record whether it is *current*: given by a task that no newer version and no
later success has superseded, and that rests only on current records. Superseded records stay in
the ledger and here; they are just not what the case says now.

Longer than 300 lines: how the view is filled and how it heals are one story, and SQL takes room.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from firsthand.casefile.ledger import Entry, Ledger, gathered, key_of, read_entry, slot_of
from firsthand.casefile.trouble import CaseError, NoSpaceError
from firsthand.records import canonical

VERSION: Final = "2"
# A key over columns in another order than theirs makes SQLite 3.40 report damage where none is.
_SCHEMA: Final = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE tasks(
  n INTEGER PRIMARY KEY, key TEXT, slot TEXT, step TEXT, version INTEGER, maker TEXT,
  settled INTEGER, current INTEGER, line INTEGER, offset INTEGER, began TEXT, ended TEXT);
CREATE INDEX tasks_key ON tasks(key);
CREATE INDEX tasks_slot ON tasks(slot);
CREATE TABLE records(
  n INTEGER PRIMARY KEY, id TEXT UNIQUE, tag TEXT, kind TEXT, about TEXT, made TEXT,
  current INTEGER, json TEXT);
CREATE INDEX records_tag ON records(tag, kind);
CREATE INDEX records_about ON records(about, tag, kind);
CREATE INDEX records_made ON records(made) WHERE made IS NOT NULL;
CREATE TABLE takes(record INTEGER, task INTEGER, PRIMARY KEY(record, task)) WITHOUT ROWID;
CREATE TABLE gives(task INTEGER, record INTEGER, PRIMARY KEY(task, record)) WITHOUT ROWID;
CREATE INDEX gives_record ON gives(record);
CREATE TABLE cites(cited TEXT, record INTEGER, PRIMARY KEY(cited, record)) WITHOUT ROWID;
CREATE TABLE named(name TEXT, item TEXT, PRIMARY KEY(name, item)) WITHOUT ROWID;
"""
_DROP: Final = ("meta", "tasks", "records", "takes", "gives", "cites", "named")
_LOOKED_UP: Final = frozenset({"gazetteers"})
"""Settings that name files of the machine's: over other ones a task gathers the same anew."""
_SMALL: Final = 16 << 20
"""Largest view [bytes] that is looked through for damage each time it is opened."""

_ELSEWHERE: Final = frozenset(
    (
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_READONLY,
    )
)
# What a line that was tampered with can lead to when it is taken at its word.
_UNFIT: Final = (
    AttributeError,
    KeyError,
    OverflowError,
    TypeError,
    ValueError,
    sqlite3.InterfaceError,
    sqlite3.ProgrammingError,
)


class Index:
    """The view, brought up to the ledger's end when it is opened.

    Args:
        path: The SQLite file. Where the folder cannot be written, the view lives in memory.
        ledger: The ledger it is a view of.
    """

    def __init__(self, path: Path, ledger: Ledger) -> None:
        self.path = path
        self.ledger = ledger
        self.rebuilt = False
        self.db = self._open()
        try:
            self.catch_up()
        except sqlite3.Error as error:
            self._renew(error)

    def close(self) -> None:
        """Close the file."""
        self.db.close()

    def rows(self, query: str, values: Sequence[str | int] = ()) -> Iterator[tuple[Any, ...]]:
        """Yield the rows that a query finds.

        Raises:
            CaseError: If the view turns out to be damaged; the next opening makes it anew.
        """
        try:
            # Not `yield from`: a generator that is dropped would close the cursor of a view that
            # may be closed already.
            for row in self.db.execute(query, values):  # noqa: UP028
                yield row
        except sqlite3.DatabaseError as error:
            if not _is_blameless(error):
                self._discard()
            msg = (
                f"{self.path} cannot be read ({error}). It is only a view of the ledger, which is "
                "untouched. Run the same command again: what is damaged is made anew."
            )
            raise CaseError(msg) from error

    def catch_up(self) -> None:
        """Read what the ledger holds beyond what the view has seen."""
        if self._is_level():
            return  # no lock is taken: a reader does not wait for the writer
        with self.transaction():
            offset, line = self._seen()
            self.apply(self.ledger.entries(offset, line + 1, verify=False))

    def take_in(self, offset: int, lines: Sequence[bytes]) -> None:
        """Take in lines that were appended to the ledger, the first of them at an offset.

        Raises:
            NoSpaceError: If the disk is full. The lines stay in the ledger.
            CaseError: If the view cannot be written for another reason; likewise.
        """
        try:
            with self.transaction():
                if int(self._get("read_to", "0")) == offset:
                    self.apply(_numbered(lines, offset, int(self._get("lines", "0"))))
                else:
                    # A reader was faster, or somebody was stopped between ledger and view.
                    offset, line = self._seen()
                    self.apply(self.ledger.entries(offset, line + 1, verify=False))
        except sqlite3.Error as error:
            full = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
            why = "the disk is full" if full else str(error)
            msg = (
                f"{self.path} could not be written: {why}. It is only a view of the ledger, which "
                f"holds every task up to now. {'Make room and run' if full else 'Run'} the same "
                "command again."
            )
            raise (NoSpaceError if full else CaseError)(msg) from error

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Make all changes inside at once, or none."""
        self.db.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.db.execute("COMMIT")
        except BaseException:
            # SQLite itself takes everything back when the disk is full.
            if self.db.in_transaction:
                self.db.execute("ROLLBACK")
            raise

    def apply(self, entries: Iterable[Entry]) -> None:
        """Take in lines of the ledger, in order. Call it inside a `transaction`."""
        last = None
        for entry in entries:
            if entry.plain is not None and entry.trouble is None:
                self._apply_or_leave(entry, entry.plain)
            last = entry
        if last is not None:
            self._put("read_to", str(last.offset + len(last.raw) + 1))
            self._put("lines", str(last.number))
            self._put("last_offset", str(last.offset))
            self._put("last_hash", hashlib.sha256(last.raw).hexdigest())

    def _apply_or_leave(self, entry: Entry, plain: dict[str, Any]) -> None:
        """Take in a line, or nothing of it when what it says has not the form of a task."""
        self.db.execute("SAVEPOINT line")
        try:
            self._apply(entry, plain)
        except _UNFIT:
            self.db.execute("ROLLBACK TO line")
        self.db.execute("RELEASE line")

    def _apply(self, entry: Entry, plain: dict[str, Any]) -> None:
        by = plain["by"]
        slot, version = slot_of(plain), by.get("version", 0)
        settled = int(plain["settled"])
        task = self.db.execute(
            "INSERT INTO tasks(key, slot, step, version, maker, settled, current, line, offset,"
            " began, ended) VALUES (?,?,?,?,?,?,1,?,?,?,?)",
            (
                key_of(plain),
                slot,
                by.get("step") or by.get("person"),
                version,
                _maker(by),
                settled,
                entry.number,
                entry.offset,
                plain.get("began"),
                plain.get("ended"),
            ),
        ).lastrowid
        for record in plain["gives"]:
            self._give(task or 0, record)
        rests_on_past = False
        for taken in plain["takes"]:
            known = "SELECT n, current FROM records WHERE id = ?"
            row = self.db.execute(known, (taken,)).fetchone()
            if row:
                rests_on_past = rests_on_past or not row[1]
                self.db.execute("INSERT OR IGNORE INTO takes VALUES (?, ?)", (row[0], task))
        # The same task answered anew; what took nothing (collecting a place) is asked each time.
        anew = int(settled and bool(plain["takes"]))
        older = self.db.execute(
            "SELECT n FROM tasks WHERE slot = ? AND n < ? AND current AND (version < ? OR"
            " key = ? AND (NOT settled OR ?) OR ? AND maker = ?)",
            (slot, task, version, key_of(plain), anew, gathered(plain), _maker(by)),
        ).fetchall()
        for (n,) in older:
            self._supersede(n)
        if task and rests_on_past:
            # Under way when what it took was superseded: it answers what nobody asks any more.
            self._supersede(task)

    def _give(self, task: int, record: dict[str, Any]) -> None:
        tag, facts = record["is"], record
        kind = facts.get("kind") or facts.get("how") or facts.get("form")
        made = self.db.execute(
            "INSERT OR IGNORE INTO records(id, tag, kind, about, made, current, json)"
            " VALUES (?,?,?,?,?,1,?)",
            (
                record["id"],
                tag,
                kind,
                _about(record),
                _item_of(record.get("made")),
                canonical(record).decode(),
            ),
        )
        if made.rowcount:
            n = made.lastrowid
            cites = [(cited, n) for cited in record.get("cites", ())]
            self.db.executemany("INSERT OR IGNORE INTO cites VALUES (?, ?)", cites)
            if tag == "capture" and record.get("item"):
                self._name(record["place"], record["item"])
        else:
            known = "SELECT n FROM records WHERE id = ?"
            (n,) = self.db.execute(known, (record["id"],)).fetchone()
            self.db.execute("UPDATE records SET current = 1 WHERE n = ? AND NOT current", (n,))
        self.db.execute("INSERT OR IGNORE INTO gives VALUES (?, ?)", (task, n))

    def _name(self, place: str, item: str) -> None:
        for name in {place, place.rsplit("/", 1)[-1]}:
            self.db.execute("INSERT OR IGNORE INTO named VALUES (?, ?)", (name, item))

    def _supersede(self, task: int) -> None:
        """Make a task past, with the records that only it gave and the tasks that rest on them."""
        self.db.execute("UPDATE tasks SET current = 0 WHERE n = ?", (task,))
        orphans = self.db.execute(
            "SELECT r.n FROM gives g JOIN records r ON r.n = g.record WHERE g.task = ? AND"
            " NOT EXISTS (SELECT 1 FROM gives o JOIN tasks t ON t.n = o.task"
            " WHERE o.record = r.n AND t.current)",
            (task,),
        ).fetchall()
        for (record,) in orphans:
            self.db.execute("UPDATE records SET current = 0 WHERE n = ?", (record,))
            resting = self.db.execute(
                "SELECT t.n FROM takes k JOIN tasks t ON t.n = k.task WHERE k.record = ?"
                " AND t.current",
                (record,),
            ).fetchall()
            for (other,) in resting:
                self._supersede(other)

    def _seen(self) -> tuple[int, int]:
        """Return how far the view has read (offset, line), from the start if it cannot tell."""
        read_to = int(self._get("read_to", "0"))
        if read_to == 0:
            return 0, 0
        if self._has_read(read_to):
            return read_to, int(self._get("lines", "0"))
        # The ledger is not the one that this view was made of.
        for table in _DROP[1:]:
            self.db.execute(f"DELETE FROM {table}")  # noqa: S608
        self.db.execute("DELETE FROM meta WHERE key != 'version'")
        self.rebuilt = True
        return 0, 0

    def _is_level(self) -> bool:
        read_to = int(self._get("read_to", "0"))
        return read_to == self.ledger.size and (read_to == 0 or self._has_read(read_to))

    def _has_read(self, read_to: int) -> bool:
        """Whether the last line that the view has read stands in the ledger, and ends there."""
        last = int(self._get("last_offset", "0"))
        if read_to > self.ledger.size:
            return False
        raw = self.ledger.line_at(last)
        same = hashlib.sha256(raw).hexdigest() == self._get("last_hash", "")
        return same and last + len(raw) + 1 == read_to

    def _open(self) -> sqlite3.Connection:
        try:
            return self._connect(str(self.path))
        except sqlite3.Error as error:
            return self._connect_anew(error)

    def _connect_anew(self, error: sqlite3.Error) -> sqlite3.Connection:
        """Connect to a new file, or to memory when the folder lacks room or may not be written."""
        self.rebuilt = True
        with contextlib.suppress(OSError, sqlite3.Error):
            if not _is_blameless(error):
                self._discard()
                return self._connect(str(self.path))
        return self._connect(":memory:")

    def _renew(self, error: sqlite3.Error) -> None:
        """Make the view anew: a damaged one is no loss, the ledger is the truth."""
        self.db.close()
        self.db = self._connect_anew(error)
        try:
            self.catch_up()
        except sqlite3.Error:
            self.db.close()
            self.db = self._connect(":memory:")
            self.catch_up()

    def _connect(self, where: str) -> sqlite3.Connection:
        db = sqlite3.connect(where, timeout=60, isolation_level=None, check_same_thread=False)
        try:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
            if where == str(self.path) and self.path.stat().st_size <= _SMALL:
                _check(db)
            db.execute("PRAGMA cache_size = -32768")
            if _version(db) != VERSION:
                self._lay_out(db)
        except BaseException:
            db.close()
            raise
        return db

    def _lay_out(self, db: sqlite3.Connection) -> None:
        """Make the tables, unless another process has just done so."""
        db.execute("BEGIN IMMEDIATE")
        found = _version(db)
        if found != VERSION:
            self.rebuilt = found is not None or self.ledger.size > 0
            for table in _DROP:
                db.execute(f"DROP TABLE IF EXISTS {table}")
            for statement in _SCHEMA.split(";\n"):
                db.execute(statement)
            db.execute("INSERT INTO meta VALUES ('version', ?)", (VERSION,))
        db.execute("COMMIT")

    def _discard(self) -> None:
        for tail in ("", "-wal", "-shm"):
            self.path.with_name(self.path.name + tail).unlink(missing_ok=True)

    def _get(self, key: str, default: str) -> str:
        row = self.db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else default

    def _put(self, key: str, value: str) -> None:
        self.db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))


def _version(db: sqlite3.Connection) -> str | None:
    known = db.execute("SELECT name FROM sqlite_master WHERE name = 'meta'").fetchone()
    if not known:
        return None
    row = db.execute("SELECT value FROM meta WHERE key = 'version'").fetchone()
    return str(row[0]) if row else "none"


def _check(db: sqlite3.Connection) -> None:
    """Refuse a damaged view while it is small enough for that to cost nothing."""
    found = db.execute("PRAGMA quick_check(1)").fetchone()
    if found != ("ok",):
        msg = "the view is damaged"
        raise sqlite3.DatabaseError(msg)


def _is_blameless(error: sqlite3.Error) -> bool:
    """Whether the file may well be sound, and only could not be got at."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _ELSEWHERE


def _numbered(lines: Sequence[bytes], offset: int, number: int) -> Iterator[Entry]:
    for raw in lines:
        number += 1
        yield read_entry(number, offset, raw, verify=False)
        offset += len(raw) + 1


def _maker(by: dict[str, Any]) -> str:
    """Return what makes two makers the same, whatever files of the machine's they looked up."""
    settings = by.get("settings")
    if isinstance(settings, dict):
        by = by | {"settings": {k: v for k, v in settings.items() if k not in _LOOKED_UP}}
    return json.dumps(by, sort_keys=True)


def _about(record: dict[str, Any]) -> str | None:
    """Return what `Record.about` would, without making the record.

    The view takes in whatever a line says, so that a line that was tampered with can be opened
    and reported.
    """
    for name in ("where", "source", "words"):
        if isinstance(record.get(name), dict):
            return _item_of(record[name])
    return _str(record.get("sha256") if record.get("is") == "item" else record.get("item"))


def _item_of(where: object) -> str | None:
    """Return the item in which a place lies; a box names it through what it lies within."""
    inner = where.get("within", where) if isinstance(where, dict) else None
    return _str(inner.get("item")) if isinstance(inner, dict) else None


def _str(given: object) -> str | None:
    return given if isinstance(given, str) else None
