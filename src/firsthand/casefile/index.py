"""The index: a view of the ledger in SQLite. Delete it and it comes back.

It knows of each record whether it is *current*: given by a task that no newer version and no
later success has superseded, and that rests only on current records. Superseded records stay in
the ledger and here; they are just not what the case says now.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from firsthand.casefile.ledger import Entry, Ledger, key_of, slot_of

VERSION: Final = "1"
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
CREATE TABLE takes(task INTEGER, record INTEGER, PRIMARY KEY(record, task)) WITHOUT ROWID;
CREATE TABLE gives(task INTEGER, record INTEGER, PRIMARY KEY(task, record)) WITHOUT ROWID;
CREATE INDEX gives_record ON gives(record);
CREATE TABLE cites(cited TEXT, record INTEGER, PRIMARY KEY(cited, record)) WITHOUT ROWID;
CREATE TABLE named(name TEXT, item TEXT, PRIMARY KEY(name, item)) WITHOUT ROWID;
"""
_DROP: Final = "meta tasks records takes gives cites named".split()


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
        except sqlite3.DatabaseError:
            # A damaged view is no loss: the ledger is the truth.
            self.db.close()
            self._discard()
            self.db = self._open()
            self.catch_up()

    def close(self) -> None:
        """Close the file."""
        self.db.close()

    def catch_up(self) -> None:
        """Read what the ledger holds beyond what the view has seen."""
        with self.transaction():
            offset, line = self._seen()
            entries = self.ledger.entries(offset, line + 1, verify=False)
            self.apply(entries)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Make all changes inside at once, or none."""
        self.db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.db.execute("ROLLBACK")
            raise
        self.db.execute("COMMIT")

    def apply(self, entries: Iterable[Entry]) -> None:
        """Take in lines of the ledger, in order. Call it inside a `transaction`."""
        last = None
        for entry in entries:
            if entry.plain is not None and entry.trouble is None:
                self._apply(entry, entry.plain)
            last = entry
        if last is not None:
            self._put("read_to", str(last.offset + len(last.raw) + 1))
            self._put("lines", str(last.number))
            self._put("last_offset", str(last.offset))
            self._put("last_hash", hashlib.sha256(last.raw).hexdigest())

    def _apply(self, entry: Entry, plain: dict[str, Any]) -> None:
        by = plain["by"]
        slot, version = slot_of(plain), by.get("version", 0)
        task = self.db.execute(
            "INSERT INTO tasks(key, slot, step, version, maker, settled, current, line, offset,"
            " began, ended) VALUES (?,?,?,?,?,?,1,?,?,?,?)",
            (
                key_of(plain),
                slot,
                by.get("step") or by.get("person"),
                version,
                json.dumps(by, sort_keys=True),
                int(plain["settled"]),
                entry.number,
                entry.offset,
                plain.get("began"),
                plain.get("ended"),
            ),
        ).lastrowid
        for record in plain["gives"]:
            self._give(task or 0, record)
        for taken in plain["takes"]:
            row = self.db.execute("SELECT n FROM records WHERE id = ?", (taken,)).fetchone()
            if row:
                self.db.execute("INSERT OR IGNORE INTO takes VALUES (?, ?)", (task, row[0]))
        older = self.db.execute(
            "SELECT n FROM tasks WHERE slot = ? AND n < ? AND current AND (version < ? OR"
            " NOT settled)",
            (slot, task, version),
        ).fetchall()
        for (n,) in older:
            self._supersede(n)

    def _give(self, task: int, record: dict[str, Any]) -> None:
        tag, facts = record["is"], record
        kind = facts.get("kind") or facts.get("how") or facts.get("form")
        row = self.db.execute("SELECT n FROM records WHERE id = ?", (record["id"],)).fetchone()
        if row:
            n = row[0]
            self.db.execute("UPDATE records SET current = 1 WHERE n = ?", (n,))
        else:
            n = self.db.execute(
                "INSERT INTO records(id, tag, kind, about, made, current, json)"
                " VALUES (?,?,?,?,?,1,?)",
                (
                    record["id"],
                    tag,
                    kind,
                    _about(record),
                    record.get("made", {}).get("item"),
                    json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":")),
                ),
            ).lastrowid
            for cited in record.get("cites", ()):
                self.db.execute("INSERT OR IGNORE INTO cites VALUES (?, ?)", (cited, n))
            if tag == "capture" and record.get("item"):
                self._name(record["place"], record["item"])
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
        last = int(self._get("last_offset", "0"))
        if read_to <= self.ledger.size:
            raw = self.ledger.line_at(last)
            same = hashlib.sha256(raw).hexdigest() == self._get("last_hash", "")
            if same and last + len(raw) + 1 == read_to:
                return read_to, int(self._get("lines", "0"))
        # The ledger is not the one that this view was made of.
        for table in _DROP[1:]:
            self.db.execute(f"DELETE FROM {table}")  # noqa: S608
        self.db.execute("DELETE FROM meta WHERE key != 'version'")
        self.rebuilt = True
        return 0, 0

    def _open(self) -> sqlite3.Connection:
        try:
            return self._connect(str(self.path))
        except sqlite3.OperationalError:
            return self._connect(":memory:")
        except sqlite3.DatabaseError:
            self._discard()
            return self._connect(str(self.path))

    def _connect(self, where: str) -> sqlite3.Connection:
        db = sqlite3.connect(where, timeout=60, isolation_level=None, check_same_thread=False)
        try:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
            db.execute("BEGIN IMMEDIATE")
            known = db.execute("SELECT name FROM sqlite_master WHERE name = 'meta'").fetchone()
            version = None
            if known:
                row = db.execute("SELECT value FROM meta WHERE key = 'version'").fetchone()
                version = row and row[0]
            if version != VERSION:
                self.rebuilt = bool(known) or self.ledger.size > 0
                for table in _DROP:
                    db.execute(f"DROP TABLE IF EXISTS {table}")
                for statement in _SCHEMA.split(";\n"):
                    db.execute(statement)
                db.execute("INSERT INTO meta VALUES ('version', ?)", (VERSION,))
            db.execute("COMMIT")
        except BaseException:
            db.close()
            raise
        return db

    def _discard(self) -> None:
        for tail in ("", "-wal", "-shm"):
            self.path.with_name(self.path.name + tail).unlink(missing_ok=True)

    def _get(self, key: str, default: str) -> str:
        row = self.db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else default

    def _put(self, key: str, value: str) -> None:
        self.db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))


def _about(record: dict[str, Any]) -> str | None:
    """Return what `Record.about` would, without making the record.

    The view takes in whatever a line says, so that a line that was tampered with can be opened
    and reported.
    """
    for name in ("where", "source", "words"):
        part = record.get(name)
        if isinstance(part, dict):
            part = part.get("within", part)
            return _str(part.get("item")) if isinstance(part, dict) else None
    return _str(record.get("sha256") if record.get("is") == "item" else record.get("item"))


def _str(given: object) -> str | None:
    return given if isinstance(given, str) else None
