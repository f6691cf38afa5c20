"""The vault: bytes under their SHA-256, written once, whole or not at all.

Bytes go to a temporary file that is hashed as it is written, synced, made read-only and renamed,
so a name in the vault never stands for half of its bytes. Memory stays flat whatever the size.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import shutil
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from queue import SimpleQueue
from typing import BinaryIO, Final

from firsthand.casefile.trouble import NoSpaceError
from firsthand.records import Item

BLOCK: Final = 1 << 20
FULL: Final = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))
"""What the system says when there is no room."""

Identity = tuple[int, int, int, int, int]
_hashed: dict[Identity, str] = {}


def identity(stat: os.stat_result) -> Identity:
    """Return what tells that a file has not been touched: device, inode, size, both times [ns]."""
    return (stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns)


def blocks(file: BinaryIO, limit: int | None = None) -> Iterator[bytes]:
    """Yield a file's bytes block by block, at most `limit` bytes of them."""
    left = limit
    while left is None or left > 0:
        block = file.read(BLOCK if left is None else min(BLOCK, left))
        if not block:
            return
        if left is not None:
            left -= len(block)
        yield block


def sha256_of(path: Path, *, anew: bool = False) -> str:
    """Return the SHA-256 of a file, hashed once per process while the file stays untouched.

    Args:
        path: The file.
        anew: Read the bytes even if this process has hashed the same untouched file before.

    Raises:
        OSError: If it cannot be read.
    """
    with path.open("rb") as file:
        before = identity(os.fstat(file.fileno()))
        if not anew and before in _hashed:
            return _hashed[before]
        found = hashlib.file_digest(file, "sha256").hexdigest()
        if identity(os.fstat(file.fileno())) == before:
            _hashed[before] = found
        return found


class Vault:
    """A folder of bytes by hash, two hex digits a subfolder.

    Args:
        root: The folder; made when something is first put there.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, item: str) -> Path:
        """Return where an item's bytes lie or would lie."""
        return self.root / item[:2] / item

    def holds(self, item: str) -> bool:
        """Whether the item's bytes are there (they are not re-read)."""
        return self.path(item).is_file()

    def put(self, chunks: Iterable[bytes], *, size: int | None = None) -> Item:
        """Keep bytes and return the item that they are. Bytes already held are not kept twice.

        Args:
            chunks: The bytes, in pieces.
            size: How many are expected [bytes], where known: a disk with less room than that is
                noticed before the work and not after it.

        Raises:
            NoSpaceError: If the disk is full; nothing is left behind.
        """
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            temporary = self.root / f".part-{os.getpid()}-{secrets.token_hex(8)}"
            with _removed_if_left(temporary):
                item = _written(temporary, chunks, size)
                self._settle(temporary, item)
        except OSError as error:
            if error.errno in FULL:
                msg = (
                    f"the disk that holds {self.root} is full. Nothing half-written was left; "
                    "what was kept before stays. Make room and run the same command again."
                )
                raise NoSpaceError(msg) from error
            raise
        return item

    def names(self) -> Iterator[str]:
        """Yield the names of all files that lie in the vault, sorted, parts left over not."""
        if not self.root.is_dir():
            return
        for folder in sorted(self.root.iterdir()):
            if folder.is_dir() and not folder.name.startswith("."):
                yield from sorted(p.name for p in folder.iterdir())

    def sweep(self) -> int:
        """Remove what writers that were killed left half-written; return how many files."""
        left = list(self.root.glob(".part-*")) if self.root.is_dir() else []
        for path in left:
            path.unlink(missing_ok=True)
        return len(left)

    def _settle(self, temporary: Path, item: Item) -> None:
        final = self.path(item.id)
        # A link holds nothing: where a library has one, the bytes take its place.
        if final.is_file() and not final.is_symlink() and final.stat().st_size == item.size:
            return
        if not final.parent.is_dir():
            final.parent.mkdir(exist_ok=True)
            sync_folder(self.root)
        temporary.replace(final)
        sync_folder(final.parent)
        _hashed[identity(final.stat())] = item.sha256


def sync_folder(folder: Path) -> None:
    """Make a rename in a folder outlive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextlib.contextmanager
def _removed_if_left(path: Path) -> Iterator[None]:
    try:
        yield
    finally:
        path.unlink(missing_ok=True)


def _written(path: Path, chunks: Iterable[bytes], size: int | None) -> Item:
    """Write and hash at once: hashing runs in a thread of its own while blocks are written."""
    hasher = _Hasher()
    total = 0
    try:
        with path.open("xb", buffering=0) as file:
            if size and size > shutil.disk_usage(path.parent).free:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            for chunk in chunks:
                hasher.feed(chunk)
                view = memoryview(chunk)
                while view:
                    view = view[file.write(view) :]
                total += len(chunk)
            os.fchmod(file.fileno(), 0o444)
            os.fsync(file.fileno())
    finally:
        found = hasher.finish()
    return Item(sha256=found, size=total)


class _Hasher:
    """SHA-256 in a thread; at most a few blocks wait, so memory stays flat."""

    def __init__(self) -> None:
        self._sha = hashlib.sha256()
        self._queue: SimpleQueue[bytes | None] = SimpleQueue()
        self._room = threading.Semaphore(8)
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def feed(self, block: bytes) -> None:
        self._room.acquire()
        self._queue.put(block)

    def finish(self) -> str:
        self._queue.put(None)
        self._thread.join()
        return self._sha.hexdigest()

    def _work(self) -> None:
        while (block := self._queue.get()) is not None:
            self._sha.update(block)
            self._room.release()
