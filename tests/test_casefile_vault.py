"""Bytes are kept once, whole or not at all, and memory stays flat."""

import errno
import hashlib
import io
import os
import stat
import threading
import tracemalloc
from pathlib import Path

import pytest

import casekit
from firsthand.casefile import NoSpaceError, Vault, blocks, identity, sha256_of
from firsthand.records import Item

MIB = 1 << 20


@pytest.fixture
def vault(tmp_path):
    return Vault(tmp_path / "items")


def files(vault: Vault) -> list[Path]:
    return sorted(p for p in vault.root.rglob("*") if p.is_file())


@pytest.mark.parametrize("data", [b"", b"a", b"x" * (MIB - 1), b"y" * (3 * MIB + 7)], ids=len)
def test_bytes_are_kept_under_their_hash(vault, data):
    item = vault.put(blocks(io.BytesIO(data)))
    assert item == Item.of(data)
    assert vault.holds(item.id)
    assert vault.path(item.id).read_bytes() == data
    assert vault.path(item.id).parent.name == item.id[:2]
    assert list(vault.names()) == [item.id]


def test_the_same_bytes_are_kept_once_and_not_touched(vault):
    item = vault.put([b"same ", b"bytes"])
    before = identity(vault.path(item.id).stat())
    assert vault.put([b"same bytes"]) == item
    assert identity(vault.path(item.id).stat()) == before
    assert len(files(vault)) == 1


def test_what_is_kept_is_read_only(vault):
    item = vault.put([b"bytes"])
    assert stat.S_IMODE(vault.path(item.id).stat().st_mode) == 0o444


def test_a_short_file_under_the_name_is_put_right(vault):
    item = vault.put([b"sound bytes"])
    path = vault.path(item.id)
    path.chmod(0o644)
    path.write_bytes(b"sound")
    vault.put([b"sound bytes"])
    assert path.read_bytes() == b"sound bytes"


def test_bytes_that_break_off_leave_nothing(vault):
    def breaking():
        yield b"half"
        raise OSError(errno.EIO, "the cable came out")

    with pytest.raises(OSError, match="cable"):
        vault.put(breaking())
    assert files(vault) == []


def test_a_stop_by_the_user_leaves_nothing(vault):
    def stopped():
        yield b"half"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        vault.put(stopped())
    assert files(vault) == []


def test_parts_of_killed_writers_are_swept_and_are_no_names(vault):
    item = vault.put([b"bytes"])
    left = vault.root / ".part-1-abc"
    left.write_bytes(b"half")
    assert list(vault.names()) == [item.id]
    assert vault.sweep() == 1
    assert vault.sweep() == 0
    assert files(vault) == [vault.path(item.id)]


def test_nothing_is_there_before_something_is_put(vault):
    assert not vault.holds("0" * 64)
    assert list(vault.names()) == []
    assert vault.sweep() == 0
    assert not vault.root.exists()


def test_memory_stays_flat(vault):
    """300 MiB go through, and never more than some blocks are held."""
    block = os.urandom(MIB)
    expected = hashlib.sha256()

    def stream():
        for number in range(300):
            piece = number.to_bytes(8, "big") + block[8:]
            expected.update(piece)
            yield piece

    tracemalloc.start()
    try:
        item = vault.put(stream(), size=300 * MIB)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert item == Item(sha256=expected.hexdigest(), size=300 * MIB)
    assert peak < 24 * MIB
    vault.path(item.id).unlink()


def test_many_at_once_do_not_get_in_each_others_way(vault):
    datas = [bytes([n % 5]) * 200_000 for n in range(20)]
    found: list[Item] = []
    threads = [threading.Thread(target=lambda d=d: found.append(vault.put([d]))) for d in datas]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {item.id for item in found} == {Item.of(d).id for d in datas}
    assert len(files(vault)) == 5
    assert casekit.parts_left(vault.root) == []


# -- hashing -----------------------------------------------------------------------------------


def test_a_file_is_hashed_once_while_it_stays_untouched(tmp_path, monkeypatch):
    path = tmp_path / "file"
    path.write_bytes(b"one")
    reads = []
    digest = hashlib.file_digest

    def counted(*given):
        reads.append(given)
        return digest(*given)

    monkeypatch.setattr(hashlib, "file_digest", counted)
    assert sha256_of(path) == sha256_of(path) == Item.of(b"one").id
    assert len(reads) == 1
    sha256_of(path, anew=True)
    assert len(reads) == 2
    path.write_bytes(b"other")
    assert sha256_of(path) == Item.of(b"other").id
    assert len(reads) == 3


def test_blocks_stop_at_a_limit():
    assert b"".join(blocks(io.BytesIO(b"x" * 10), 4)) == b"xxxx"
    assert list(blocks(io.BytesIO(b"x" * 10), 0)) == []


# -- a full disk -------------------------------------------------------------------------------


def check_full(vault: Vault, error: pytest.ExceptionInfo[NoSpaceError]) -> None:
    assert "full" in str(error.value)
    assert "Make room" in str(error.value)
    assert casekit.parts_left(vault.root) == []


def test_a_full_disk_is_said_and_leaves_nothing(vault, monkeypatch):
    kept = vault.put([b"kept before"])
    write = io.FileIO.write

    class Full(io.FileIO):
        written = 0

        def write(self, data):
            if self.written > 2 * MIB:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            done = write(self, bytes(data[: MIB // 2]))  # disks may take less than they are given
            self.written += done
            return done

    monkeypatch.setattr(Path, "open", lambda path, mode, buffering: Full(path, mode))
    with pytest.raises(NoSpaceError) as error:
        vault.put([b"x" * MIB] * 4)
    monkeypatch.undo()
    check_full(vault, error)
    assert files(vault) == [vault.path(kept.id)]


def test_a_disk_that_takes_less_than_it_is_given_is_written_to_the_end(vault, monkeypatch):
    write = io.FileIO.write

    class Slow(io.FileIO):
        def write(self, data):
            return write(self, bytes(data[:1000]))

    monkeypatch.setattr(Path, "open", lambda path, mode, buffering: Slow(path, mode))
    item = vault.put([b"abc" * 5000])
    monkeypatch.undo()
    assert vault.path(item.id).read_bytes() == b"abc" * 5000


def test_a_disk_that_is_full_only_when_it_is_synced(vault, monkeypatch):
    def full(handle):
        raise OSError(errno.EDQUOT, os.strerror(errno.EDQUOT))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NoSpaceError) as error:
        vault.put([b"bytes"])
    monkeypatch.undo()
    check_full(vault, error)
    assert files(vault) == []


@pytest.mark.parametrize("size", [None, 4 * MIB], ids=["size unknown", "size known"])
def test_a_disk_that_is_really_full(tmp_path, size):
    with casekit.small_disk(tmp_path / "disk", 2048) as disk:
        vault = Vault(disk.root / "items")
        kept = vault.put([b"kept before"])
        begun: list[int] = []

        def chunks():
            for number in range(64):
                begun.append(number)
                yield os.urandom(65536)

        with pytest.raises(NoSpaceError) as error:
            vault.put(chunks(), size=size)
        check_full(vault, error)
        assert vault.path(kept.id).read_bytes() == b"kept before"
        assert bool(begun) == (size is None), "a size that is known is compared with the room"
        disk.resize(8192)
        assert vault.put([b"z" * 4 * MIB], size=4 * MIB).size == 4 * MIB
