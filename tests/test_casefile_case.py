"""A case is a folder: made, opened, locked against a second writer, and asked."""

import json
import os
import signal
import subprocess
import tomllib

import pytest

import casekit
from casekit import fill, found, seen, task
from firsthand.casefile import (
    CaseError,
    CaseFile,
    CaseLockedError,
    Info,
    NoSpaceError,
    NotACaseError,
    write_atomically,
)
from firsthand.records import Item, Observation


@pytest.fixture
def case(tmp_path):
    with CaseFile.create(tmp_path / "case") as made:
        yield made


# -- the folder --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "title", ["Dmytrivka", 'He said "no"\\', "Дмитрівка 🛻", "two\nlines\t\x00\x7f", "\udcff", ""]
)
def test_what_a_case_is_called_is_kept_in_words_that_any_editor_reads(tmp_path, title):
    CaseFile.create(tmp_path / "case", Info(title=title, question="Where?")).close()
    written = tomllib.loads((tmp_path / "case" / "case.toml").read_text("utf-8"))
    with CaseFile.open(tmp_path / "case") as case:
        assert case.info.title == written["title"]
        assert case.info.question == "Where?"
    kept = "".join(c if c.isprintable() else " " for c in title)
    assert written["title"] == kept


def test_a_case_wants_a_folder_of_its_own(tmp_path):
    (tmp_path / "photo.jpg").write_bytes(b"x")
    with pytest.raises(NotACaseError, match="not an empty folder"):
        CaseFile.create(tmp_path)
    with pytest.raises(NotACaseError):
        CaseFile.create(tmp_path / "photo.jpg")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["photo.jpg"]
    (tmp_path / "new").mkdir()
    CaseFile.create(tmp_path / "new").close()
    with pytest.raises(NotACaseError):
        CaseFile.create(tmp_path / "new")


def test_what_is_no_case_is_said_to_be_none(tmp_path):
    (tmp_path / "file").write_bytes(b"x")
    for root in (tmp_path, tmp_path / "nowhere", tmp_path / "file"):
        assert not CaseFile.is_case(root)
        for write in (False, True):
            with pytest.raises(NotACaseError, match=r"no case\.toml"):
                CaseFile.open(root, write=write)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file"]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (b"format = 2\n", "format 2"),
        (b"title = 'x'\n", "format None"),
        (b"format = \n", "cannot be read"),
        (b"\xff\xfe", "cannot be read"),
    ],
)
def test_a_case_of_another_format_is_left_alone(tmp_path, words, why):
    (tmp_path / "case.toml").write_bytes(words)
    with pytest.raises(NotACaseError, match=why):
        CaseFile.open(tmp_path, write=True)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["case.toml"]


def test_a_small_file_is_written_whole_or_not_at_all(tmp_path, monkeypatch):
    path = tmp_path / "MANIFEST.sha256"
    write_atomically(path, b"old")

    def full(handle):
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NoSpaceError, match="full"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


# -- one writer --------------------------------------------------------------------------------


def test_a_reader_cannot_write(case):
    with CaseFile.open(case.root) as reader:
        with pytest.raises(CaseLockedError, match="write=True"):
            reader.append([task(seen(1))])
        assert list(reader.entries()) == []


def test_a_second_writer_is_told_who_writes(case):
    with pytest.raises(CaseLockedError) as error:
        CaseFile.open(case.root, write=True)
    assert f"process {os.getpid()}" in str(error.value)
    assert "Nothing was changed" in str(error.value)
    fill(case, 1)
    with CaseFile.open(case.root) as reader:
        assert reader.has(seen(0).id)


SECOND = """
import sys
from firsthand.casefile import CaseError, CaseFile
try:
    CaseFile.open(sys.argv[1], write=True)
except CaseError as error:
    print(type(error).__name__, error)
    sys.exit(3)
"""

HOLDER = """
import sys, time
from firsthand.casefile import CaseFile
case = CaseFile.open(sys.argv[1], write=True)
print("holds", flush=True)
time.sleep(60)
"""


def test_a_second_process_is_told_too(case):
    code, out, err = casekit.run(SECOND, case.root)
    assert (code, err) == (3, "")
    assert out.startswith("CaseLockedError")
    assert f"process {os.getpid()} on " in out


def test_a_killed_writer_lets_the_next_one_in(case):
    case.close()
    holder = casekit.start(HOLDER, case.root, stdout=subprocess.PIPE)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "holds\n"
    with pytest.raises(CaseLockedError, match=f"process {holder.pid}"):
        CaseFile.open(case.root, write=True)
    holder.send_signal(signal.SIGKILL)
    holder.wait(timeout=30)
    holder.stdout.close()
    with CaseFile.open(case.root, write=True) as after:
        fill(after, 1)


def test_closing_lets_the_next_one_in(case):
    case.close()
    with CaseFile.open(case.root, write=True) as after:
        assert after.repaired == ()


def test_what_cannot_be_opened_holds_no_lock(case, monkeypatch):
    case.close()

    def broken(self):
        raise OSError(5, "the cable came out")

    with monkeypatch.context() as patch:
        patch.setattr(CaseFile, "_repair", broken)
        with pytest.raises(OSError, match="cable"):
            CaseFile.open(case.root, write=True)
    CaseFile.open(case.root, write=True).close()


def test_a_file_system_without_locks_is_said(case, monkeypatch):
    case.close()

    def without(handle, how):
        raise OSError(37, "No locks available")

    monkeypatch.setattr("firsthand.casefile.case.fcntl.flock", without)
    with pytest.raises(CaseError, match="cannot be locked"):
        CaseFile.open(case.root, write=True)


def test_what_a_killed_writer_left_is_put_right_and_said(case):
    fill(case, 2)
    case.close()
    whole = (case.root / "ledger.jsonl").read_bytes()
    with (case.root / "ledger.jsonl").open("ab") as file:
        file.write(b'{"by":{"is":"ma')
    for room in ("items", "derived"):
        (case.root / room).mkdir(exist_ok=True)
        (case.root / room / ".part-1-x").write_bytes(b"half")
    with CaseFile.open(case.root) as reader:
        assert reader.repaired == ()
        assert len(list(reader.records())) == 2
    with CaseFile.open(case.root, write=True) as after:
        torn, swept = after.repaired
        assert "half a line" in torn
        assert "2 half-written" in swept
        fill(after, 1, start=2)
        assert after.ledger.path.read_bytes().startswith(whole)
    assert casekit.parts_left(case.root) == []
    with CaseFile.open(case.root, write=True) as again:
        assert again.repaired == ()


# -- asking ------------------------------------------------------------------------------------


def test_items_are_found_by_name_place_and_prefix(case):
    one, other = Item.of(b"one"), Item.of(b"other")
    places = ["inbox/day 1/clip.mp4", "inbox/day 2/clip.mp4", "inbox/a.zip!/in/photo.jpg"]
    case.append([task(*found(places[0], one), place=places[0])])
    case.append([task(*found(places[1], other), place=places[1])])
    case.append([task(*found(places[2], other), place=places[2])])
    assert case.find("clip.mp4") == sorted([one.id, other.id])
    assert case.find(places[0]) == [one.id]
    assert case.find("photo.jpg") == [other.id]
    assert case.find(one.id) == [one.id]
    assert case.find(one.id[:7]) == [one.id]
    assert case.find(one.id[:3]) == []
    assert case.find("") == case.find("nothing") == case.find("%") == case.find("clip") == []
    assert case.find("f" * 64) == []


def test_a_name_that_looks_like_a_hash_is_a_name(case):
    one, other = Item.of(b"one"), Item.of(b"other")
    case.append([task(*found(one.id[:8], other), place="x"), task(one, place="y")])
    assert case.find(one.id[:8]) == [other.id]


def test_records_are_asked_for_by_type_kind_and_item(case):
    item, capture = found("a.txt")
    case.append([task(item, capture, place="a.txt"), task(seen(1), seen(2))])
    assert [r.id for r in case.records("item")] == [item.id]
    assert [r.id for r in case.records("capture", about=item.id)] == [capture.id]
    assert [r.id for r in case.records(kind="seen")] == [seen(1).id, seen(2).id]
    assert [r.id for r in case.records("observation", "seen", item.id)] == [seen(1).id, seen(2).id]
    assert list(case.records("observation", "unseen")) == []
    assert case.count() == 4
    assert case.count("capture") == 1
    assert case.count("claim") == 0
    assert case.is_original(item.id)
    assert not case.is_original("0" * 64)
    newest = case.newest()
    case.append([task(seen(3))])
    assert [json.loads(r)["id"] for r in case.plain_records(since=newest)] == [seen(3).id]


def test_a_record_is_got_by_its_id_as_it_was_written(case):
    item, capture = found("a.txt")
    capture = capture.but(host="a machine")
    case.append([task(item, capture)])
    assert case.get(capture.id) == capture
    assert case.get(item.id) == item
    with pytest.raises(KeyError):
        case.get("0" * 64)
    assert not case.has("0" * 64)


def test_citations_are_followed_backwards(case):
    first = seen(1)
    second = seen(2, None, casekit.ITEM, first.id)
    third = seen(3, None, casekit.ITEM, first.id, second.id)
    case.append([task(first), task(second), task(third)])
    assert set(case.citing(first.id)) == {second.id, third.id}
    assert list(case.citing(third.id)) == []


def test_bytes_are_where_they_are_or_nowhere(case):
    original, made = case.items.put([b"original"]), case.derived.put([b"made"])
    assert case.path(original.id) == case.items.path(original.id)
    assert case.path(made.id) == case.derived.path(made.id)
    assert case.path("0" * 64) is None


def test_a_record_holds_exactly_what_was_given(case):
    odd = "a\u2028b\u202e\x00\x7f é e\u0301 🛻 \\ \" '"
    record = seen(1).but(facts={"words": odd})
    case.append([task(record)])
    back = case.get(record.id)
    assert isinstance(back, Observation)
    assert back.facts["words"] == odd
    assert len(case.ledger.path.read_bytes().splitlines()) == 1


def test_nothing_to_write_writes_nothing(case):
    case.append([])
    assert case.ledger.size == 0
    assert list(case.records()) == []
