"""The parent's side of a worker: hand it a job, check what comes back, survive its death.

`perform` is a module-level function of plain values, so any `concurrent.futures` executor can
call it: in a thread, in another process, on a cluster whose machines see the case's folder.

Longer than 300 lines because it is one conversation, and every way it can end is told here.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime as dt
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

from firsthand.casefile import NoSpaceError, Vault
from firsthand.records import (
    Facts,
    Gap,
    InvalidValueError,
    Item,
    Maker,
    Outcome,
    Record,
    Value,
    digest,
    read,
)
from firsthand.run.worker import BYTES, HEAD, JSON

_FRAME_LIMIT: Final = 64 << 20
_LATE: Final = "it was late"
_DIED: Final = "it died"
_GONE: Final = "the item's bytes are not in the case any more"
_COMMAND: Final = (sys.executable, "-P", "-m", "firsthand.run.worker")
_JOBS: Final = 64
"""So many items one worker opens before a fresh one takes its place: memory that libraries keep is
given back, and what a hostile item may have done to the process ends with it."""

_KEYS: Final = ("FIRSTHAND_MODEL_KEY", "SSL_CERT_FILE", "SSL_CERT_DIR")
"""What a step that speaks to another machine is told of the user's environment."""

_STRIKES: Final = 2
"""So many steps that use up all their time one after another, and it is the item."""

# What reading a message can lead to when it is not what a worker of ours would send.
_SENSELESS: Final = (
    AttributeError,
    IndexError,
    KeyError,
    RecursionError,
    TypeError,
    ValueError,
)


@dataclass(frozen=True)
class Limits:
    """What one job may use.

    Attributes:
        memory_mib: Memory of the worker [MiB].
        cpu_s: Processor time for any item [s].
        cpu_s_per_mib: Processor time for each MiB of the item on top of it [s/MiB].
        wall_factor: How many times the processor time may pass by the clock.
        records_mib: Most that all records of one job may take [MiB].
        derived_mib: Most bytes that one job may make [MiB].
        entries_mib: Most bytes that one job may take out of an archive [MiB].
        online_s: Time by the clock on top, for a step that waits for another machine [s].
    """

    memory_mib: int = 2048
    cpu_s: int = 120
    cpu_s_per_mib: int = 8
    wall_factor: int = 3
    records_mib: int = 256
    derived_mib: int = 1024
    entries_mib: int = 65536
    online_s: int = 1800

    def cpu_for(self, size: int) -> int:
        """Return how much processor time an item of so many bytes may take [s]."""
        return self.cpu_s + self.cpu_s_per_mib * (size >> 20)


Given = dict[str, Any] | list[dict[str, Any]] | int


@dataclass(frozen=True)
class Due:
    """One task to perform: names and plain records only.

    Attributes:
        step: Name of the step.
        version: Its version.
        settings: Its settings.
        takes: Ids of what it takes, those that were gathered too.
        given: What each parameter is given: a record as plain data, a list of such where it
            gathers, or the number of the item whose bytes it is (0, or 1 for the other of a pair).
        single: Of `takes`, the ids of what was not gathered; its records cite these.
        asked: What it gathered about, when it did.
        online: Whether it speaks to another machine.
    """

    step: str
    version: int
    settings: dict[str, Any]
    takes: tuple[str, ...]
    given: tuple[Given, ...]
    single: tuple[str, ...]
    asked: dict[str, str] = field(default_factory=dict)
    online: bool = False

    @property
    def maker(self) -> Maker:
        """Who performs it."""
        return Maker(step=self.step, version=self.version, settings=Facts(self.settings))

    @property
    def key(self) -> str:
        """The task's key, under which the ledger knows it."""
        return digest([self.maker.plain(), list(self.takes), self.asked])


@dataclass(frozen=True)
class Job:
    """Tasks to be performed by one worker: all that are due on one item, on a pair, or the case.

    Attributes:
        case: The case's folder.
        items: The items, plain, each with its media type where known; their bytes are opened when
            a task wants them. Two for a pair, none for the case.
        tasks: The tasks.
        limits: What the job may use.
    """

    case: str
    items: tuple[tuple[dict[str, Any], str | None], ...]
    tasks: tuple[Due, ...]
    limits: Limits = Limits()

    @property
    def about(self) -> tuple[str, ...]:
        """Ids of the items."""
        return tuple(str(item["sha256"]) for item, _ in self.items)

    @property
    def online(self) -> bool:
        """Whether its tasks speak to another machine; they are never mixed with others."""
        return any(due.online for due in self.tasks)

    @property
    def wall_s(self) -> int:
        """How long it may take by the clock [s]."""
        waiting = self.limits.online_s if self.online else 0
        return self.limits.cpu_for(self.size) * self.limits.wall_factor + waiting

    @property
    def size(self) -> int:
        """How much there is to look at [bytes]; a record that was gathered counts as 1 KiB."""
        records = sum(len(g) for due in self.tasks for g in due.given if isinstance(g, list))
        return sum(int(item.get("size", 0)) for item, _ in self.items) + (records << 10)


@dataclass
class Done:
    """What came of one task."""

    due: Due
    gives: list[Value] = field(default_factory=list)
    settled: bool = False
    began: str = ""
    ended: str = ""


class _WorkerError(Exception):
    """The worker cannot go on: it died, it is late, or it gave what may not be believed."""


class WorkersClosedError(Exception):
    """`close_workers` was called while the job was under way; nothing is known of it."""


def perform(job: Job) -> list[Done]:
    """Perform a job's tasks in this thread's worker; what fails becomes an unsettled `Gap`.

    Raises:
        NoSpaceError: If what the steps made does not fit on the disk.
        OSError: If no worker can be started.
        WorkersClosedError: If `close_workers` was called meanwhile.
    """
    return _perform(job, _pool.generation)


def _perform(job: Job, generation: int) -> list[Done]:
    done = [Done(due) for due in job.tasks]
    began = now()
    worker = _mine(job.limits.memory_mib, generation, online=job.online)
    worker.jobs += 1
    begun: set[int] = set()
    try:
        _converse(worker, job, done, begun)
    except _WorkerError as error:
        why = _why(str(error), worker, job)
        worker.kill()
        if generation != _pool.generation:
            raise WorkersClosedError from None
        if not begun and worker.jobs > 1 and str(error) != _GONE:
            # It was at its end before it began: what that comes from is another item.
            return _perform(job, generation)
        _carry_on(job, done, begun, why, generation)
    except BaseException:
        worker.kill()
        raise
    for each in done:
        each.began, each.ended = each.began or began, each.ended or now()
    return done


def _carry_on(job: Job, done: list[Done], begun: set[int], why: str, generation: int) -> None:
    """After a worker's death: blame the task that was under way, perform the others anew.

    Several can have been under way, watching one stream. Each is then tried alone, so that one
    step's crash is not laid to the others; unless time after time all the time is used up.
    """
    open_ones = [n for n, each in enumerate(done) if not each.ended]
    under_way = [n for n in open_ones if n in begun or not begun]
    later = [n for n in open_ones if n not in under_way]
    strikes = 0
    for number in under_way if len(under_way) > 1 else []:
        if strikes < _STRIKES:
            _again(job, done, [number], generation)
            strikes = strikes + 1 if _used_up(done[number], job) else 0
    for number in under_way:
        if not done[number].ended:
            done[number].gives = [_gap(done[number].due, job, why, None, outcome="unreadable")]
            done[number].ended = now()
    if later:
        _again(job, done, later, generation)


def _again(job: Job, done: list[Done], numbers: list[int], generation: int) -> None:
    tasks = tuple(job.tasks[n] for n in numbers)
    fresh = _perform(dataclasses.replace(job, tasks=tasks), generation)
    for number, each in zip(numbers, fresh, strict=True):
        done[number] = each


def _used_up(done: Done, job: Job) -> bool:
    return any(isinstance(g, Gap) and _times(job) in g.why for g in done.gives)


def now() -> str:
    """Return this machine's time (RFC 3339, UTC, whole milliseconds)."""
    moment = dt.datetime.now(dt.UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def close_workers() -> None:
    """End all workers that this process has started; jobs under way end without an answer."""
    with _pool.lock:
        _pool.generation += 1
        ending = list(_pool.workers)
    for worker in ending:
        worker.kill()


# -- the worker process ------------------------------------------------------------------------


class _Pool:
    """The workers of this process, and how often they were closed."""

    def __init__(self) -> None:
        self.workers: set[_Worker] = set()
        self.lock = threading.Lock()
        self.generation = 0


_pool = _Pool()
_local = threading.local()


class _Worker:
    def __init__(self, memory_mib: int, *, online: bool = False) -> None:
        self.kind = (memory_mib, online)
        self.jobs = 0
        ours, theirs = socket.socketpair()
        self.sock = ours
        with theirs:
            self.process = subprocess.Popen(  # noqa: S603 (our own interpreter and module)
                [*_COMMAND, *map(str, (theirs.fileno(), memory_mib, os.getpid(), int(online)))],
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd="/",
                env=_environment(_KEYS if online else ()),
                start_new_session=True,  # Ctrl-C is the parent's to handle
            )
        self.held: dict[str, bool] = {}
        with _pool.lock:
            _pool.workers.add(self)

    def kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()
        self.process.wait()
        self.sock.close()
        with _pool.lock:
            _pool.workers.discard(self)

    @property
    def alive(self) -> bool:
        return self in _pool.workers and self.process.poll() is None


def _mine(memory_mib: int, generation: int, *, online: bool) -> _Worker:
    """Return this thread's worker, a new one if it has none that is fit."""
    worker: _Worker | None = getattr(_local, "worker", None)
    fit = worker is not None and worker.alive and worker.kind == (memory_mib, online)
    if worker is not None and fit and worker.jobs < _JOBS:
        return worker
    if worker is not None:
        worker.kill()
    _local.worker = worker = _Worker(memory_mib, online=online)
    if generation != _pool.generation:
        worker.kill()
        raise WorkersClosedError
    return worker


def probe() -> dict[str, bool]:
    """Start a worker and return which confinements hold on this platform."""
    worker = _Worker(Limits().memory_mib)
    try:
        frames = _frames(worker, time.monotonic() + 60)
        return dict(json.loads(next(frames)[1])["held"])
    finally:
        worker.kill()


def _environment(keys: tuple[str, ...]) -> dict[str, str]:
    """Return a small environment: nothing of the user's but keys meant for it, one thread each."""
    wanted = ("SYSTEMROOT", "LD_LIBRARY_PATH", *keys)
    keep = {k: os.environ[k] for k in wanted if k in os.environ}
    path = os.pathsep.join(str(Path(p).resolve()) for p in sys.path if p)
    return keep | {
        # Where the gazetteers lie that the user has added; it may read those.
        "XDG_DATA_HOME": os.environ.get("XDG_DATA_HOME") or os.path.expanduser("~/.local/share"),  # noqa: PTH111
        "PYTHONPATH": path,
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "MALLOC_ARENA_MAX": "4",
    }


# -- the conversation --------------------------------------------------------------------------


def _converse(worker: _Worker, job: Job, done: list[Done], begun: set[int]) -> None:
    cpu_s = job.limits.cpu_for(job.size)
    deadline = time.monotonic() + job.wall_s
    wants_bytes = any(isinstance(each, int) for due in job.tasks for each in due.given)
    message = {
        "job": worker.jobs,
        "items": job.items,
        "cpu_s": cpu_s,
        "files": len(job.items) if wants_bytes else 0,
        "tasks": [
            {"step": d.step, "settings": d.settings, "takes": list(d.given)} for d in job.tasks
        ],
    }
    data = json.dumps(message, ensure_ascii=False).encode()
    with contextlib.ExitStack() as open_files:
        wanted = job.about if wants_bytes else ()
        handles = [open_files.enter_context(_bytes_of(job, item)) for item in wanted]
        worker.sock.settimeout(job.wall_s)
        try:
            worker.sock.sendall(HEAD.pack(JSON, len(data)) + data)
            if handles:
                socket.send_fds(worker.sock, [b"F"], [file.fileno() for file in handles])
        except OSError as error:
            raise _WorkerError(_LATE if isinstance(error, TimeoutError) else _DIED) from None
    _listen(worker, job, done, begun, deadline)


def _vaults(job: Job) -> tuple[Vault, Vault]:
    return Vault(Path(job.case) / "items"), Vault(Path(job.case) / "derived")


def _bytes_of(job: Job, item: str) -> BinaryIO:
    for vault in _vaults(job):
        with contextlib.suppress(OSError):
            return vault.path(item).open("rb")
    raise _WorkerError(_GONE)


def _listen(worker: _Worker, job: Job, done: list[Done], begun: set[int], deadline: float) -> None:
    frames = _frames(worker, deadline)
    budget = _Budget(job.limits)
    for kind, data in frames:
        if kind != JSON:
            msg = "it sent bytes that belong to nothing"
            raise _WorkerError(msg)
        budget.spend("records", len(data))
        try:
            message = dict(json.loads(data))
            if message["job"] != worker.jobs and "held" not in message:
                raise ValueError(message["job"])
            if "begin" in message:
                begun.update(n for n in message["begin"] if 0 <= n < len(done))
            elif "n" in message:
                _take(_task(done, message["n"]), job, message, frames, budget)
            elif "done" in message:
                break
        except _SENSELESS:
            msg = "it sent a message that makes no sense"
            raise _WorkerError(msg) from None
    for each in done:
        if not each.ended:
            each.gives = [_gap(each.due, job, f"the step {each.due.step} never ended", None)]
            each.ended = now()


def _task(done: list[Done], number: int) -> Done:
    if number < 0:
        raise IndexError(number)
    return done[number]


def _take(
    done: Done,
    job: Job,
    message: dict[str, Any],
    frames: Iterator[tuple[bytes, bytes]],
    budget: _Budget,
) -> None:
    if "give" in message:
        try:
            record = _stamped(read(message["give"]), done.due)
        except InvalidValueError as error:
            msg = f"it gave a record that may not exist: {error}"
            raise _WorkerError(msg) from None
        if not isinstance(record, Record) and not _is_held(record, job):
            msg = "it gave a value that is no record, or an item without its bytes"
            raise _WorkerError(msg)
        done.gives.append(record)
    elif "made" in message:
        done.gives.append(_kept(message, job, frames, budget))
    elif "failed" in message:
        kind = message["failed"]
        if not isinstance(kind, str) or not kind.isidentifier():
            raise ValueError(kind)
        why = f"the step {done.due.step} failed ({kind})"
        done.gives = [_gap(done.due, job, why, str(message.get("detail", "")))]
        done.ended = now()
    elif "end" in message:
        # What a step itself calls unsettled is tried again, like a failure.
        done.settled = all(not isinstance(each, Gap) or each.settled for each in done.gives)
        done.ended = now()


def _stamped(record: Value, due: Due) -> Value:
    """Say who made a record and what it rests on; a step cannot sign for another."""
    if isinstance(record, Record):
        return record.but(by=due.maker, cites=tuple(record.cites) + due.single)
    return record


def _kept(
    message: dict[str, Any], job: Job, frames: Iterator[tuple[bytes, bytes]], budget: _Budget
) -> Item:
    item = read(message["made"])
    original = message.get("role") == "original"
    vault = _vaults(job)[0 if original else 1]

    def chunks() -> Iterator[bytes]:
        for kind, data in frames:
            if kind != BYTES:
                msg = "it broke off in the middle of bytes"
                raise _WorkerError(msg)
            if not data:
                return
            budget.spend("entries" if original else "derived", len(data))
            yield data

    found = vault.put(chunks())
    if found != item:
        msg = "the bytes that it gave are not those that it named"
        raise _WorkerError(msg)
    return found


def _is_held(value: Value, job: Job) -> bool:
    """Whether a value is an item whose bytes the case has."""
    return isinstance(value, Item) and any(vault.holds(value.id) for vault in _vaults(job))


class _Budget:
    """Counts what a job gives and stops it at the limit."""

    def __init__(self, limits: Limits) -> None:
        self.left = {
            "records": limits.records_mib << 20,
            "derived": limits.derived_mib << 20,
            "entries": limits.entries_mib << 20,
        }

    def spend(self, what: str, size: int) -> None:
        self.left[what] -= size
        if self.left[what] < 0:
            msg = f"it gave more {what} than the limit allows"
            raise _WorkerError(msg)


def _frames(worker: _Worker, deadline: float) -> Iterator[tuple[bytes, bytes]]:
    while True:
        kind, size = HEAD.unpack(_receive(worker, HEAD.size, deadline))
        if size > _FRAME_LIMIT:
            msg = "it gave a record larger than the limit allows"
            raise _WorkerError(msg)
        yield kind, _receive(worker, size, deadline)


def _receive(worker: _Worker, size: int, deadline: float) -> bytes:
    data = bytearray()
    while len(data) < size:
        left = deadline - time.monotonic()
        if left <= 0:
            raise _WorkerError(_LATE)
        try:
            worker.sock.settimeout(left)
            piece = worker.sock.recv(min(1 << 20, size - len(data)))
        except TimeoutError:
            raise _WorkerError(_LATE) from None
        except OSError:
            piece = b""
        if not piece:
            raise _WorkerError(_DIED)
        data += piece
    return bytes(data)


# -- failures ----------------------------------------------------------------------------------


def _why(error: str, worker: _Worker, job: Job) -> str:
    """Say in plain words why a worker's job was not done; the same on every machine."""
    if error == _GONE:
        return error
    if error == _LATE:
        return f"the worker did not end within its time (limit {_times(job)})"
    return _death(worker, job) if error == _DIED else f"the worker was stopped: {error}"


def _death(worker: _Worker, job: Job) -> str:
    try:
        code = worker.process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        return "the worker fell silent"
    if code == -signal.SIGXCPU:
        return f"the worker used up its processor time (limit {_times(job)})"
    if code < 0:
        names = {each.value: each.name for each in signal.Signals}
        return f"the worker was killed by the signal {names.get(-code, -code)}"
    return f"the worker ended by itself (exit code {code})"


def _times(job: Job) -> str:
    cpu_s = job.limits.cpu_for(job.size)
    return f"{cpu_s} s of processor time, {job.wall_s} s by the clock"


def _gap(due: Due, job: Job, why: str, detail: str | None, outcome: Outcome | None = None) -> Gap:
    gap = Gap(
        asked=f"what the step {due.step} finds",
        why=why,
        outcome=outcome,
        item=next(iter(job.about), None),
        kept="the item itself, and what the other steps found",
        todo="run it again; if it fails again, this file is beyond what the step can read",
        settled=False,
        detail=detail or None,
    )
    return cast("Gap", _stamped(gap, due))


__all__ = ["Done", "Due", "Job", "Limits", "NoSpaceError", "close_workers", "now", "perform"]
