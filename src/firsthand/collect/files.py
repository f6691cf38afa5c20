"""Files and folders: every one becomes a capture, with its bytes kept or the reason why not.

Nothing is followed, run or changed: a link is named and not followed, a device or pipe is not
opened, a file is read once from its start to the length that it had when it was opened.

Longer than 300 lines because all that can become of a path is told in one place.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import os
import socket
import stat
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from firsthand.casefile import CaseError, CaseFile, Progress, Silent, Task, blocks, identity
from firsthand.collect.walk import Found, walk
from firsthand.records import Capture, Facts, Instant, InvalidValueError, Item, Maker, Outcome

MAKER: Final = Maker(step="collect.files", version=1)
CASE_ITSELF: Final = "this is the folder of the case itself"
_MEANS: Final = "file"
_FLUSH_S: Final = 0.25
_NS: Final = 1_000_000_000

_SPECIAL: Final = (
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def collect(
    case: CaseFile, inbox: Iterable[Path | str], *, progress: Progress | None = None
) -> Iterator[Capture]:
    """Preserve files and folders in a case.

    Captures are written in small groups, each synced before it is yielded; what was there
    already, at the same place with the same bytes, is yielded without being written again.

    Args:
        case: The case, open to write.
        inbox: Files and folders.
        progress: Who listens.

    Yields:
        One capture for everything that was found, whatever became of it.

    Raises:
        NoSpaceError: If the disk is full. What was yielded before is kept.
        CaseError: If the case cannot be written to for another reason; likewise.
    """
    progress = progress or Silent()
    waiting: list[tuple[Capture, Item | None]] = []
    flushed = time.monotonic()
    progress.begin("collecting", None, "files")
    try:
        for found in walk(os.fsencode(case.root.resolve()), inbox):
            progress.advance(0, more=1)
            waiting.append(_captured(case, found))
            progress.advance()
            if time.monotonic() - flushed >= _FLUSH_S:
                yield from _written(case, waiting, progress)
                waiting, flushed = [], time.monotonic()
    finally:
        if waiting:
            captures = list(_written(case, waiting, progress))
    if waiting:
        yield from captures


def _written(
    case: CaseFile, waiting: list[tuple[Capture, Item | None]], progress: Progress
) -> Iterator[Capture]:
    fresh = [pair for pair in waiting if not case.is_current(pair[0].id)]
    if fresh:
        case.append([_task(capture, item) for capture, item in fresh])
    for capture, _ in waiting:
        if capture.outcome not in {"captured", "empty"}:
            progress.trouble(f"{capture.place}: {capture.why}")
        yield capture


def _task(capture: Capture, item: Item | None) -> Task:
    at = str(capture.at)
    return Task(
        by=MAKER,
        takes=(),
        gives=(capture,) if item is None else (item, capture),
        # What could not be had is tried again, and a later success stands in its place.
        settled=capture.outcome in {"captured", "empty"},
        began=at,
        ended=at,
        host=capture.host or "",
        asked=Facts(place=capture.place),
    )


# -- one of them -------------------------------------------------------------------------------


def _captured(case: CaseFile, found: Found) -> tuple[Capture, Item | None]:
    try:
        status = os.lstat(found.path)
        refusal = _refusal(case, found, status)
        if refusal is not None:
            return refusal, None
        # Not blocking and not following, in case it was swapped for a pipe or link just now.
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | getattr(os, "O_CLOEXEC", 0)
        handle = os.open(found.path, flags)
    except OSError as error:
        return _unreadable(found, error), None
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        why = "it was exchanged for something that is no file just now"
        return _failed(found, "refused", why, "hand in the file itself"), None
    with os.fdopen(handle, "rb") as file:
        return _read(case, found, file)


def _refusal(case: CaseFile, found: Found, status: os.stat_result) -> Capture | None:
    mode = status.st_mode
    todo = "hand in the file itself"
    if stat.S_ISLNK(mode):
        target = _text(os.readlink(found.path))  # noqa: PTH115 (names are bytes)
        return _failed(found, "refused", f"a link (to {target}), which is not followed", todo)
    if found.path == os.fsencode(case.root.resolve()):
        return _failed(found, "refused", CASE_ITSELF, "keep cases outside of inboxes")
    if stat.S_ISDIR(mode):
        if not os.access(found.path, os.R_OK | os.X_OK):
            todo = "get the right to read it, then hand it in again"
            return _failed(found, "unreadable", "the folder may not be read", todo)
        # Raises what kept us from looking: a folder that could not be listed is not empty.
        os.listdir(found.path)  # noqa: PTH208 (bytes)
        return _failed(found, "empty", "a folder with nothing in it", "nothing needs doing")
    for test, name in _SPECIAL:
        if test(mode):
            return _failed(found, "refused", f"{name}, not a file", todo)
    return None


def _held(case: CaseFile, found: Found, file: io.BufferedReader, size: int) -> Item | None:
    """Return the item that was found here before, if the file still is that: nothing is written."""
    for known in case.find(_text(found.place)):
        item = case.get(known)
        linked = case.items.path(known).is_symlink()  # as in a library: it holds nothing
        if isinstance(item, Item) and item.size == size and case.items.holds(known) and not linked:
            sha256 = hashlib.sha256()
            for block in _blocks(file, size):
                sha256.update(block)
            if sha256.hexdigest() == known:
                return item
            file.seek(0)
    return None


def _read(case: CaseFile, found: Found, file: io.BufferedReader) -> tuple[Capture, Item | None]:
    before = os.fstat(file.fileno())
    try:
        item = _held(case, found, file, before.st_size)
        if item is None:
            item = case.items.put(_blocks(file, before.st_size), size=before.st_size)
    except _UnreadError as error:
        return _unreadable(found, error.__cause__), None
    except OSError as error:
        msg = f"{case.items.root} cannot be written to: {error.strerror}. What was kept stays."
        raise CaseError(msg) from error
    after = os.fstat(file.fileno())
    fields = _common(found) | {"modified": _instant(before.st_mtime_ns)}
    if item.size != before.st_size or identity(before)[2:] != identity(after)[2:]:
        capture = Capture(
            **fields,
            outcome="partial",
            item=item.id,
            why="the file changed while it was read",
            kept="its bytes up to the length that it had when it was opened",
            todo="wait until nothing writes to it any more, then hand it in again",
        )
    elif item.size == 0:
        capture = Capture(
            **fields,
            outcome="empty",
            item=item.id,
            why="the file has no bytes",
            kept="that it was there, with its name and time",
            todo="ask whoever sent it for the file itself",
        )
    else:
        capture = Capture(**fields, outcome="captured", item=item.id)
    return capture, item


class _UnreadError(Exception):
    """It is the file that could not be read (the cause says why), not the case that is at fault."""


def _blocks(file: io.BufferedReader, size: int) -> Iterator[bytes]:
    try:
        yield from blocks(file, size)
    except OSError as error:
        raise _UnreadError(error) from error


def _unreadable(found: Found, error: BaseException | None) -> Capture:
    code = getattr(error, "errno", None)
    what = os.strerror(code).lower() if code else "the system gave no reason"
    todo = "get the right to read it, or a sound copy, then hand it in again"
    return _failed(found, "unreadable", f"it could not be read: {what}", todo)


def _failed(found: Found, outcome: Outcome, why: str, todo: str) -> Capture:
    kept = "its name and place"
    return Capture(**_common(found), outcome=outcome, why=why, kept=kept, todo=todo)


def _common(found: Found) -> dict[str, Any]:
    return {
        "place": _text(found.place),
        "means": _MEANS,
        "name_bytes": _odd_bytes(found.place),
        "by": MAKER,
        "at": Instant.of(_now().replace(microsecond=0)),
        "found_in": _text(found.top),
        "host": socket.gethostname(),
    }


def _text(name: bytes) -> str:
    r"""Return a name as text; bytes that are not UTF-8 are shown as ``\xNN``."""
    return name.decode("utf-8", "backslashreplace")


def _odd_bytes(name: bytes) -> str | None:
    try:
        name.decode("utf-8")
    except UnicodeDecodeError:
        return name.hex()
    return None


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def _instant(ns: int) -> Instant | None:
    try:
        return Instant.from_ns(ns // _NS * _NS)
    except (OverflowError, InvalidValueError):
        # A file system can hold times that no calendar has.
        return None
