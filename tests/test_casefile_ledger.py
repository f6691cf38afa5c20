"""What was acknowledged is there, its bytes never change, and damage is found."""

import errno
import json
import os
import random

import pytest

import casekit
from casekit import seen, task
from firsthand.casefile import CaseFile, Ledger, NoSpaceError
from firsthand.records import canonical, digest


@pytest.fixture
def ledger(tmp_path):
    return Ledger(tmp_path / "ledger.jsonl")


def three(ledger: Ledger) -> bytes:
    for number in range(3):
        ledger.append([task(seen(number), number=number)])
    return ledger.path.read_bytes()


def test_a_line_is_canonical_and_names_its_own_hash(ledger):
    lines = three(ledger).splitlines()
    for line in lines:
        plain = json.loads(line)
        assert canonical(plain) == line
        body = {k: v for k, v in plain.items() if k != "entry"}
        assert plain["entry"] == digest(body)
        assert plain["gives"][0]["id"] == seen(plain["asked"]["number"]).id
    assert [e.raw for e in ledger.entries()] == lines
    assert [e.number for e in ledger.entries()] == [1, 2, 3]
    assert [e.trouble for e in ledger.entries()] == [None] * 3


def test_the_bytes_of_earlier_lines_never_change(ledger):
    before = b""
    for number in range(10):
        offset, lines = ledger.append([task(seen(number)), task(seen(-number))])
        now = ledger.path.read_bytes()
        assert now == before + b"".join(line + b"\n" for line in lines)
        assert offset == len(before)
        before = now


def test_lines_are_read_from_any_line_on(ledger):
    three(ledger)
    entries = list(ledger.entries())
    for entry in entries:
        assert list(ledger.entries(entry.offset, entry.number)) == entries[entry.number - 1 :]
        assert ledger.line_at(entry.offset) == entry.raw


def test_no_ledger_is_an_empty_one(ledger):
    assert ledger.size == ledger.torn() == 0
    assert list(ledger.entries()) == []
    assert ledger.repair() is None
    assert not ledger.path.exists()


def test_a_torn_tail_is_put_right_wherever_it_is_torn(tmp_path, monkeypatch):
    """Cut the last line at every byte, as a power cut would."""
    monkeypatch.setattr(os, "fsync", lambda handle: None)  # hundreds of them; not tried here
    whole = three(Ledger(tmp_path / "whole"))
    start = whole[:-1].rindex(b"\n") + 1
    for cut in range(start, len(whole)):
        ledger = Ledger(tmp_path / "torn")
        ledger.path.write_bytes(whole[:cut])
        assert ledger.torn() == cut - start
        assert len(list(ledger.entries())) == 2
        aside = ledger.repair()
        assert ledger.path.read_bytes() == whole[:start]
        if cut == start:
            assert aside is None
        else:
            assert aside is not None
            assert aside.read_bytes() == whole[start:cut]
            aside.unlink()
        assert ledger.repair() is None
        ledger.append([task(seen(9), number=9)])
        entries = list(ledger.entries())
        assert [e.trouble for e in entries] == [None] * 3
        assert b"".join(e.raw + b"\n" for e in entries[:2]) == whole[:start]


def test_a_tail_of_zeros_is_torn_too(ledger):
    """What some file systems leave after a power cut, longer than one read."""
    whole = three(ledger)
    with ledger.path.open("ab") as file:
        file.write(b"\0" * 200_000)
    assert ledger.torn() == 200_000
    ledger.repair()
    assert ledger.path.read_bytes() == whole


def test_a_ledger_torn_in_its_first_line_is_empty(ledger):
    ledger.path.write_bytes(b'{"asked":')
    assert ledger.torn() == 9
    ledger.repair()
    assert ledger.size == 0


@pytest.mark.parametrize("seed", range(8))
def test_flipped_bytes_are_found(ledger, seed):
    """Each flip is found in the line in which it is; the other lines hold."""
    whole = three(ledger)
    chance = random.Random(seed)  # noqa: S311 (repeatable)
    ends = [i for i, byte in enumerate(whole) if byte == 10]
    for _ in range(200):
        at = chance.randrange(len(whole))
        if at in ends:
            continue
        flipped = whole[at] ^ (1 << chance.randrange(8))
        if flipped == 10:
            continue  # two lines of one: both are damaged, tried below
        ledger.path.write_bytes(whole[:at] + bytes([flipped]) + whole[at + 1 :])
        troubled = [e.number for e in ledger.entries() if e.trouble]
        assert troubled == [1 + sum(end < at for end in ends)], (at, flipped)


def test_joined_and_split_lines_are_found(ledger):
    whole = three(ledger)
    end = whole.index(b"\n")
    ledger.path.write_bytes(whole[:end] + b" " + whole[end + 1 :])
    assert [bool(e.trouble) for e in ledger.entries()] == [True, False]
    ledger.path.write_bytes(whole[:50] + b"\n" + whole[50:])
    assert [bool(e.trouble) for e in ledger.entries()] == [True, True, False, False]


@pytest.mark.parametrize(
    "line",
    [b"", b"[]", b"7", b"null", b'"x"', b"{}", b"\xff\xfe", b"[" * 100_000, b"NaN", b'{"by":1}'],
    ids=lambda line: line[:8].hex(),
)
def test_a_line_that_is_no_task_is_found(ledger, line):
    three(ledger)
    with ledger.path.open("ab") as file:
        file.write(line + b"\n")
    assert [bool(e.trouble) for e in ledger.entries()] == [False, False, False, True]


def test_a_line_written_otherwise_is_found(ledger):
    """The same JSON in other bytes is not the same line: its bytes are what is sealed."""
    lines = three(ledger).splitlines()
    loose = json.dumps(json.loads(lines[0])).encode()
    ledger.path.write_bytes(loose + b"\n" + lines[1] + b"\n")
    assert [bool(e.trouble) for e in ledger.entries()] == [True, False]


# -- a full disk -------------------------------------------------------------------------------


@pytest.mark.parametrize("room", [0, 1, 100, 699])
def test_a_full_disk_leaves_no_part_of_a_line(ledger, room, monkeypatch):
    whole = three(ledger)
    ledger_module = __import__("firsthand.casefile.ledger", fromlist=["_write_whole"])
    write_whole = ledger_module._write_whole

    class Full:
        def __init__(self, file):
            self.file, self.room = file, room

        def write(self, data):
            if self.room == 0:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            done = self.file.write(data[: self.room])
            self.room -= done
            return done

        def __getattr__(self, name):
            return getattr(self.file, name)

    monkeypatch.setattr(
        ledger_module, "_write_whole", lambda file, *given: write_whole(Full(file), *given)
    )
    with pytest.raises(NoSpaceError, match="Make room"):
        ledger.append([task(seen(7)), task(seen(8))])
    assert ledger.path.read_bytes() == whole
    monkeypatch.undo()
    ledger.append([task(seen(7))])
    assert len(list(ledger.entries())) == 4


def test_a_disk_that_is_full_only_when_it_is_synced(ledger, monkeypatch):
    whole = three(ledger)

    def full(handle):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NoSpaceError, match="not written"):
        ledger.append([task(seen(7))])
    monkeypatch.undo()
    assert ledger.path.read_bytes() == whole


def test_a_line_is_synced_before_it_is_acknowledged(ledger, monkeypatch):
    three(ledger)
    order = []
    fsync = os.fsync

    def noted(handle):
        order.append(os.fstat(handle).st_size)
        fsync(handle)

    monkeypatch.setattr(os, "fsync", noted)
    ledger.append([task(seen(7))])
    assert order[-1] == ledger.size


def fill_up(case: CaseFile, acknowledged: list[str]) -> None:
    """Write one task after another until there is no room; tell which were acknowledged."""
    for number in range(100, 1000):
        case.append([task(seen(number), number=number)])
        acknowledged.append(seen(number).id)


def test_a_disk_that_is_really_full(tmp_path):
    """The case opens, reads and, once there is room, goes on, from any moment on."""
    with casekit.small_disk(tmp_path / "disk", 1024) as disk:
        root = disk.root / "case"
        with CaseFile.create(root) as case:
            kept = casekit.fill(case, 5)
        filler = disk.fill_up()
        with CaseFile.open(root) as case:
            assert [r.id for r in case.records()] == kept
        acknowledged = list(kept)
        with CaseFile.open(root, write=True) as case:
            with pytest.raises(NoSpaceError, match="Make room and run"):
                fill_up(case, acknowledged)
            before = case.ledger.path.read_bytes()
        assert before.endswith(b"\n")
        with CaseFile.open(root) as case:
            assert set(acknowledged) <= {r.id for r in case.records()}
            assert [e.trouble for e in case.entries() if e.trouble] == []
        filler.unlink()
        with CaseFile.open(root, write=True) as case:
            casekit.fill(case, 3, start=1000)
            assert case.ledger.path.read_bytes().startswith(before)
            assert {*acknowledged, seen(1002).id} <= {r.id for r in case.records()}
        assert casekit.parts_left(root) == []


def test_no_room_for_the_view_while_there_is_for_the_ledger(tmp_path, monkeypatch):
    with CaseFile.create(tmp_path / "case") as case:
        kept = casekit.fill(case, 3)
        case.index.db.execute("PRAGMA max_page_count = 1")  # no more than it has
        before = len(kept)
        with pytest.raises(NoSpaceError, match="holds every task"):
            fill_up(case, kept)
    assert len(kept) > before
    with CaseFile.open(tmp_path / "case") as case:
        # What could not be shown was written all the same.
        assert [r.id for r in case.records()] == [*kept, seen(100 + len(kept) - before).id]
