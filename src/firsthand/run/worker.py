"""The worker: a confined process that opens one item at a time and performs steps on it.

It is given jobs over a socket that it was born with, each with an open file, and answers in
frames: JSON, or a piece of bytes that a step made. The parent believes nothing that it does not
check: no pickles, sizes counted, hashes recomputed, records read anew.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import socket
import struct
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterable, Sequence
from typing import Any, BinaryIO, Final, cast

from firsthand.records import Item, Record, Value, read
from firsthand.run.confine import confine, limit_cpu
from firsthand.run.fan import fan_out
from firsthand.steps import File, Made, Source, Step, Stream, find

HEAD: Final = struct.Struct(">cI")
JSON: Final = b"J"
BYTES: Final = b"B"
PIECE: Final = 1 << 20
_BEAT_S: Final = 0.5
_PAIR: Final = 2


class Line:
    """Frames over a socket; may be written to from several threads.

    Each says to which job it belongs, so that one that comes late is not taken for the next job's.
    """

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.job = 0
        self._lock = threading.RLock()
        self._last = 0.0

    def send(self, message: dict[str, Any]) -> None:
        """Send one JSON frame."""
        text = json.dumps({"job": self.job, **message}, ensure_ascii=False)
        self._frame(JSON, text.encode())

    def send_made(self, number: int, made: Made) -> None:
        """Send bytes that a step made: what they are, then the bytes, undivided."""
        with self._lock:
            self.send({"n": number, "made": made.item.plain(), "role": made.role})
            for chunk in made.chunks:
                for at in range(0, len(chunk), PIECE):
                    self._frame(BYTES, chunk[at : at + PIECE])
            self._frame(BYTES, b"")

    def beat(self, read: int) -> None:
        """Tell the parent that work goes on, not too often."""
        now = time.monotonic()
        if now - self._last >= _BEAT_S:
            self._last = now
            self.send({"beat": read})

    def _frame(self, kind: bytes, data: bytes) -> None:
        with self._lock:
            self.sock.sendall(HEAD.pack(kind, len(data)) + data)


class _Reopened(io.RawIOBase):
    """A file object of its own over an open file: the position is not shared."""

    def __init__(self, handle: int) -> None:
        self._handle = handle
        self._at = 0
        self._size = os.fstat(handle).st_size

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        if base + offset < 0:
            msg = "seek before the start of the file"
            raise ValueError(msg)
        self._at = base + offset
        return self._at

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401
        data = os.pread(self._handle, len(buffer), self._at)
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)


def main() -> None:
    """Perform jobs until the parent hangs up."""
    handle, memory_mib, parent, online = (int(each) for each in sys.argv[1:5])
    line = Line(socket.socket(fileno=handle))
    line.send({"held": confine(memory_mib, parent, online=bool(online))})
    # A worker writes no file; a library that wants a scratch file gets memory, which is limited.
    tempfile.TemporaryFile = lambda *_, **__: io.BytesIO()  # type: ignore[assignment]
    while (job := _receive(line.sock)) is not None:
        _perform(line, *job)


def _receive(sock: socket.socket) -> tuple[dict[str, Any], list[int]] | None:
    """Return the next job and its open files, or nothing when the parent has gone."""
    head = _exactly(sock, HEAD.size)
    if head is None:
        return None
    _, length = HEAD.unpack(head)
    job = json.loads(_exactly(sock, length) or b"{}")
    count = int(job.get("files", 0))
    return job, socket.recv_fds(sock, 1, count)[1] if count else []


def _exactly(sock: socket.socket, size: int) -> bytes | None:
    data = bytearray()
    while len(data) < size:
        piece = sock.recv(min(PIECE, size - len(data)))
        if not piece:
            return None
        data += piece
    return bytes(data)


def _perform(line: Line, job: dict[str, Any], handles: list[int]) -> None:
    limit_cpu(int(job["cpu_s"]))
    line.job = int(job["job"])
    try:
        by_source: dict[type[Source] | None, list[tuple[int, Step, dict[str, Any]]]] = {}
        for number, given in enumerate(job["tasks"]):
            with _failing_all(line, {number}):
                step = find(given["step"])
                source = step.source.type if step.source else None
                by_source.setdefault(source, []).append((number, step, given))
        # Either no bytes are wanted, or those of every item.
        opened = zip(job["items"], handles, strict=False)
        files = [_file(item, media_type, handle) for (item, media_type), handle in opened]
        for source_type, group in by_source.items():
            _perform_group(line, source_type, group, files)
    finally:
        for handle in handles:
            os.close(handle)
    line.send({"done": True})


def _file(item: dict[str, Any], media_type: str | None, handle: int) -> File:
    def opener() -> BinaryIO:
        return cast("BinaryIO", io.BufferedReader(_Reopened(handle), 1 << 18))

    return File(cast("Item", read(item)), media_type, opener)


def _perform_group(
    line: Line,
    source_type: type[Source] | None,
    group: list[tuple[int, Step, dict[str, Any]]],
    files: list[File],
) -> None:
    """Perform the tasks that open the item in the same way; a stream is opened once for all."""
    if source_type is None or not files:
        for task in group:
            line.send({"begin": [task[0]]})
            _attempt(line, task, ())
    elif len(files) == _PAIR:
        for task in group:
            line.send({"begin": [task[0]]})
            with _failing_all(line, {task[0]}), contextlib.ExitStack() as opened:
                sources = [opened.enter_context(source_type.open(file)) for file in files]
                _attempt(line, task, sources)
    elif issubclass(source_type, Stream):
        waiting = {n for n, _, _ in group}
        line.send({"begin": sorted(waiting)})

        def watcher(task: tuple[int, Step, dict[str, Any]]) -> Callable[[Stream[Any]], None]:
            def watch(stream: Stream[Any]) -> None:
                waiting.discard(task[0])
                _attempt(line, task, (stream,))

            return watch

        with _failing_all(line, waiting), source_type.open(files[0]) as stream:
            fan_out(stream, [watcher(task) for task in group], line.beat)
    else:
        for task in group:
            line.send({"begin": [task[0]]})
            with _failing_all(line, {task[0]}), source_type.open(files[0]) as source:
                _attempt(line, task, (source,))


@contextlib.contextmanager
def _failing_all(line: Line, waiting: set[int]) -> Any:  # noqa: ANN401
    """Report a source that could not be opened for every task that waited for it."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 (the runner's one place where anything may fail)
        for number in sorted(waiting):
            _fail(line, number, error)


def _attempt(line: Line, task: tuple[int, Step, dict[str, Any]], sources: Sequence[object]) -> None:
    """Perform one task; whatever it raises becomes its failure and nobody else's."""
    number, step, given = task
    try:
        taken = [_taken(each, sources) for each in given["takes"]]
        _send_all(line, number, step.function(*taken, **given["settings"]))
    except Exception as error:  # noqa: BLE001 (see above)
        _fail(line, number, error)
    else:
        line.send({"n": number, "end": True})


def _taken(given: object, sources: Sequence[object]) -> object:
    """Return what a parameter is given: opened bytes, gathered records, or one record."""
    if isinstance(given, int):
        return sources[given]
    if isinstance(given, list):
        return tuple(read(each) for each in given)
    return read(given)


def _send_all(line: Line, number: int, given: Iterable[Value | Made]) -> None:
    for each in given:
        if isinstance(each, Made):
            line.send_made(number, each)
        elif isinstance(each, Record | Item):
            line.send({"n": number, "give": each.plain()})
        else:
            msg = f"a step gave a {type(each).__name__}, which is no record"
            raise TypeError(msg)


def _fail(line: Line, number: int, error: Exception) -> None:
    detail = "".join(traceback.format_exception(error))[-4000:]
    # A message may hold a name that is not UTF-8.
    detail = detail.encode("utf-8", "backslashreplace").decode()
    line.send({"n": number, "failed": type(error).__name__, "detail": detail})


if __name__ == "__main__":
    main()
