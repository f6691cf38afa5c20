"""The index is a view: delete it, damage it, exchange the ledger, and the answers are the same."""

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import casekit
from casekit import everything, fill, found, maker, missed, seen, task
from firsthand.casefile import CaseError, CaseFile, Ledger
from firsthand.casefile import index as index_module
from firsthand.records import Derivation, Item, Whole, canonical, digest


@pytest.fixture
def root(tmp_path):
    """A case with a bit of everything in it."""
    with CaseFile.create(tmp_path / "case") as case:
        fill(case, 5)
        case.append([task(*found("inbox/clip.mp4"), place="inbox/clip.mp4")])
        case.append([task(seen(70), number=7)])
        case.append([task(missed(8), number=8, settled=False)])
        newer = maker(2)
        case.append([task(seen(71, newer), number=7, by=newer)])
        text = Item.of(b"words")
        made = Derivation(
            made=Whole(item=text.id), source=Whole(item=casekit.ITEM.id), how="text", by=newer
        )
        case.append([task(text, made, by=newer, takes=(seen(0).id,))])
        case.append([task(seen(72, newer, casekit.ITEM, seen(1).id, "0" * 64), by=newer)])
    return tmp_path / "case"


def answers(root: Path, **how: bool) -> list[str]:
    with CaseFile.open(root, **how) as case:
        return everything(case)


def view(root: Path) -> list[Path]:
    return sorted(root.glob("index.sqlite*"))


def test_a_deleted_view_comes_back_the_same(root):
    before = answers(root)
    for path in view(root):
        path.unlink()
    with CaseFile.open(root) as case:
        assert case.index.rebuilt
        assert everything(case) == before
    with CaseFile.open(root) as case:
        assert not case.index.rebuilt
        assert everything(case) == before


@pytest.mark.parametrize("seed", range(30))
def test_a_damaged_view_is_made_anew(root, seed):
    """Random bytes at random places. The answers are the same, at the latest the second time."""
    fill_more(root)
    before = answers(root)
    path = root / "index.sqlite"
    chance = random.Random(seed)  # noqa: S311 (repeatable)
    data = bytearray(path.read_bytes())
    for _ in range(1 + seed % 4):
        at = chance.randrange(len(data))
        some = chance.randbytes(chance.choice([1, 16, 4096]))
        data[at : at + len(some)] = some
    path.write_bytes(data[: len(data) - (seed % 3 == 0) * chance.randrange(5000)])
    try:
        now = answers(root)
    except CaseError as error:
        assert "Run the same command again" in str(error)  # noqa: PT017 (it may or may not come)
        now = answers(root)
    if _holds_flipped_text(now, before):
        return
    assert now == before


def _holds_flipped_text(now: list[str], before: list[str]) -> bool:
    """SQLite does not sum up its cells, so a letter may be another one. Then its id tells."""
    for mine, theirs in zip(now, before, strict=False):
        if mine != theirs and mine.startswith(("now ", "ever ")):
            try:
                casekit_read(mine.split(" ", 1)[1])
            except ValueError:
                return True
    return len(now) == len(before)


def casekit_read(text: str) -> None:
    from firsthand.records import read  # noqa: PLC0415

    read(json.loads(text))


def fill_more(root: Path) -> None:
    with CaseFile.open(root, write=True) as case:
        case.append([task(*(seen(n) for n in range(1000, 1150)))])


@pytest.mark.parametrize("junk", [b"", b"no database", os.urandom(50_000), b"SQLite format 3\0"])
def test_junk_in_place_of_the_view_is_replaced(root, junk):
    before = answers(root)
    for tail in ("", "-wal", "-shm"):
        (root / f"index.sqlite{tail}").write_bytes(junk)
    assert answers(root) == before
    assert (root / "index.sqlite").read_bytes().startswith(b"SQLite format 3\0")


def test_damage_that_shows_only_later_is_said_and_healed(root, monkeypatch):
    """A large view is not looked through each time: it says so when it cannot go on."""
    monkeypatch.setattr(index_module, "_SMALL", 0)
    fill_more(root)
    before = answers(root)
    path = root / "index.sqlite"
    page = int.from_bytes(path.read_bytes()[16:18], "big")
    data = bytearray(path.read_bytes())
    for at in range(4 * page, len(data), page):
        data[at : at + 64] = b"\xff" * 64
    path.write_bytes(data)
    with pytest.raises(CaseError, match="what is damaged is made anew"):
        answers(root)
    assert answers(root) == before


def test_a_view_of_another_version_is_made_anew(root, monkeypatch):
    before = answers(root)
    with CaseFile.open(root) as case:
        case.index.db.execute("UPDATE meta SET value = 'older' WHERE key = 'version'")
        case.index.db.execute("DELETE FROM records")
    with CaseFile.open(root) as case:
        assert case.index.rebuilt
        assert everything(case) == before
    monkeypatch.setattr(index_module, "VERSION", "newer")
    with CaseFile.open(root) as case:
        assert case.index.rebuilt
        assert everything(case) == before


def test_a_view_that_lacks_a_table_is_made_anew(root):
    before = answers(root)
    with sqlite3.connect(root / "index.sqlite") as db:
        db.execute("DROP TABLE takes")
    db.close()
    with CaseFile.open(root, write=True) as case:
        fill(case, 1, start=500)
    assert len(answers(root)) == len(before) + 3


@pytest.mark.parametrize("change", ["another", "shorter", "gone"])
def test_a_ledger_that_was_exchanged_is_seen(root, tmp_path, change):
    path = root / "ledger.jsonl"
    if change == "another":
        with CaseFile.create(tmp_path / "other") as other:
            fill(other, 30, start=300)
        shutil.copy(tmp_path / "other" / "ledger.jsonl", path)
    elif change == "shorter":
        path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:4]))
    else:
        path.unlink()
    with CaseFile.open(root) as case:
        assert case.index.rebuilt
        expected = [r["id"] for e in Ledger(path).entries() for r in (e.plain or {})["gives"]]
        assert [r.id for r in case.records(past=True)] == expected


# -- incremental -------------------------------------------------------------------------------


@pytest.fixture
def lines_read(monkeypatch):
    """The numbers of the lines that are read from here on."""
    numbers: list[int] = []
    entries = Ledger.entries

    def counted(self, *given, **how):
        for entry in entries(self, *given, **how):
            numbers.append(entry.number)
            yield entry

    monkeypatch.setattr(Ledger, "entries", counted)
    return numbers


def test_opening_reads_only_what_is_new(tmp_path, lines_read):
    root = tmp_path / "case"
    with CaseFile.create(root) as case:
        fill(case, 50)
    assert lines_read == []
    CaseFile.open(root).close()
    assert lines_read == []
    line = task(seen(99), number=99)
    Ledger(root / "ledger.jsonl").append([line, line])
    with CaseFile.open(root) as case:
        assert lines_read == [51, 52]
        assert case.has(seen(99).id)
    CaseFile.open(root).close()
    assert lines_read == [51, 52]


def test_asking_reads_no_line(root, lines_read):
    with CaseFile.open(root) as case:
        list(case.records())
        case.get(seen(1).id)
        case.find("clip.mp4")
        list(case.citing(seen(1).id))
    assert lines_read == []


# -- who else is there -------------------------------------------------------------------------


def test_a_reader_may_be_faster_than_the_writer(tmp_path):
    """It sees a line that was appended and not yet taken in; nothing is taken in twice."""
    root = tmp_path / "case"
    with CaseFile.create(root) as case:
        append = case.ledger.append

        def interrupted(tasks):
            done = append(tasks)
            CaseFile.open(root).close()
            return done

        case.ledger.append = interrupted  # type: ignore[method-assign]
        fill(case, 4)
        now = everything(case)
        assert len([line for line in now if line.startswith("task")]) == 4
    (root / "index.sqlite").unlink()
    assert answers(root) == now


def test_a_writer_that_was_stopped_between_ledger_and_view_goes_on(tmp_path):
    root = tmp_path / "case"
    with CaseFile.create(root) as case:
        fill(case, 2)
        case.ledger.append([task(seen(50)), task(seen(51))])  # and Ctrl-C came here
        fill(case, 2, start=2)
        now = everything(case)
        assert case.has(seen(51).id)
    (root / "index.sqlite").unlink()
    assert answers(root) == now


READER = """
import sys, time
from firsthand.casefile import CaseFile
seen, until = 0, time.monotonic() + float(sys.argv[2])
while time.monotonic() < until and seen < int(sys.argv[3]):
    with CaseFile.open(sys.argv[1]) as case:
        ids = [r.id for r in case.records()]
    assert len(ids) == len(set(ids)) and len(ids) >= seen, (len(ids), seen)
    seen = len(ids)
print(seen)
"""


def test_two_readers_while_a_writer_writes(tmp_path):
    root = tmp_path / "case"
    with CaseFile.create(root) as case:
        fill(case, 1)
        pipe = subprocess.PIPE
        readers = [casekit.start(READER, root, 30, 150, stdout=pipe, stderr=pipe) for _ in range(2)]
        fill(case, 149, start=1)
        for reader in readers:
            out, err = reader.communicate(timeout=60)
            assert (reader.returncode, out.strip(), err) == (0, "150", "")
        tasks = [line for line in everything(case) if line.startswith("task")]
        assert len(tasks) == 150


def test_threads_may_ask_one_case(root):
    with CaseFile.open(root) as case:
        whole = everything(case)
        answers_found: list[list[str]] = []
        threads = [
            threading.Thread(target=lambda: answers_found.append(everything(case)))
            for _ in range(4)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert answers_found == [whole] * 4


AS_NOBODY = """
import os, sys, warnings
root, writable = sys.argv[1], sys.argv[2]
if os.getuid() == 0:
    import firsthand.casefile.index
    os.setuid(65534)
try:
    open(os.path.join(root, "probe"), "w").close()
    print("may write after all")
except OSError:
    pass
from firsthand.casefile import CaseFile, CaseError
with CaseFile.open(root) as case:
    print(sum(1 for _ in case.records()), case.find("clip.mp4") != [])
try:
    CaseFile.open(root, write=True)
except CaseError as error:
    print(error)
"""


@pytest.mark.parametrize("state", ["whole", "no view", "damaged view"])
def test_a_folder_that_may_only_be_read_is_read(root, tmp_path, state):
    """On a read-only disk, or as somebody without the right: the view then lives in memory."""
    count = sum(line.startswith("now ") for line in answers(root))
    if state == "no view":
        (root / "index.sqlite").unlink()
    elif state == "damaged view":
        (root / "index.sqlite").write_bytes(b"x" * 10_000)
    before = sorted((p.name, p.stat().st_mtime_ns) for p in root.iterdir())
    open_up(root.parent)
    for path in root.rglob("*"):
        path.chmod(0o555 if path.is_dir() else 0o444)
    root.chmod(0o555)
    try:
        code, out, err = casekit.run(AS_NOBODY, root, state)
    finally:
        root.chmod(0o755)
    assert (code, err) == (0, "")
    if out.startswith("may write"):
        pytest.skip("this user may write anywhere")
    lines = out.splitlines()
    assert lines[0] == f"{count} True"
    assert "cannot be written to" in lines[1]
    assert sorted((p.name, p.stat().st_mtime_ns) for p in root.iterdir()) == before


def open_up(folder: Path) -> None:
    """Let other users pass through a test's folders."""
    for path in (folder, *folder.parents):
        if path.owner() != "root" or not path.stat().st_mode & 0o001:
            try:
                path.chmod(path.stat().st_mode | 0o055)
            except OSError:
                pytest.skip(f"other users may not pass {path}")
    if sys.prefix.startswith("/root"):
        pytest.skip("other users may not run this Python")


# -- what a line may say -----------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(6))
def test_a_case_whose_ledger_was_tampered_with_opens(root, seed):
    """Any byte may be another one; the view takes in what it can, `entries` says which line."""
    path = root / "ledger.jsonl"
    whole = path.read_bytes()
    chance = random.Random(seed)  # noqa: S311 (repeatable)
    for _ in range(25):
        data = bytearray(whole)
        at = chance.randrange(len(data))
        data[at] = chance.choice(b'{}[]",:0a\x00\xff\n')
        if data == whole:
            continue
        path.write_bytes(data)
        for each in view(root):
            each.unlink()
        with CaseFile.open(root) as case:
            list(case.plain_records(past=True))
            lines = data.count(b"\n")
            troubled = [e.number for e in case.entries() if e.trouble]
            torn = not data.endswith(b"\n")
            assert troubled or torn, (at, lines)


FORGED = [
    {"by": []},
    {"by": {"step": ["x"], "version": {}}},
    {"takes": 7},
    {"takes": [{}]},
    {"gives": [7]},
    {"gives": [{"is": "item"}]},
    {"gives": [{"id": "x"}]},
    {"gives": [{"id": {}, "is": []}]},
    {"gives": [{"id": "\ud800", "is": "item"}]},
    {"gives": [{"id": "x", "is": "capture", "item": "y"}]},
    {"gives": [{"id": "x", "is": "derivation", "made": 7, "source": []}]},
    {"gives": [{"id": "x", "is": "gap", "cites": 8}]},
    {"gives": [{"id": "x", "is": "gap", "kind": [], "where": {"within": 7}}]},
    {"settled": "perhaps"},
    {"settled": None},
    {"began": 2**70},
]


@pytest.mark.parametrize("forged", FORGED, ids=repr)
def test_a_line_that_was_forged_does_not_shut_the_case(root, forged):
    """It carries the right hash, and says what no step of ours would."""
    before = answers(root)
    plain = {k: v for k, v in task(seen(99)).plain().items() if k != "entry"} | forged
    text = json.dumps(plain, sort_keys=True, separators=(",", ":"))
    plain = json.loads(text)
    try:
        line = canonical({**plain, "entry": digest(plain)})
    except UnicodeEncodeError:
        line = json.dumps({**plain, "entry": "0" * 64}).encode()
    with (root / "ledger.jsonl").open("ab") as file:
        file.write(line + b"\n")
    with CaseFile.open(root, write=True) as case:
        assert set(before) <= set(everything(case))
        fill(case, 1, start=600)
        assert case.has(seen(600).id)


# -- superseding -------------------------------------------------------------------------------


@pytest.fixture
def case(tmp_path):
    with CaseFile.create(tmp_path / "superseding") as made:
        yield made


def current(case: CaseFile) -> set[str]:
    now = {r.id for r in case.records()}
    assert all(case.is_current(i) for i in now)
    (Path(case.root) / "copy").mkdir(exist_ok=True)
    shutil.copy(case.root / "ledger.jsonl", case.root / "copy")
    shutil.copy(case.root / "case.toml", case.root / "copy")
    (case.root / "copy" / "index.sqlite").unlink(missing_ok=True)
    with CaseFile.open(case.root / "copy") as again:
        assert {r.id for r in again.records()} == now, "made anew, the view says something else"
    return now


def test_a_newer_version_supersedes_an_older(case):
    old, new = seen(1), seen(2, maker(2))
    case.append([task(old, takes=("a" * 64,))])
    key = digest([maker().plain(), ["a" * 64], {}])
    assert case.settled(key)
    case.append([task(new, by=maker(2), takes=("a" * 64,))])
    assert current(case) == {new.id}
    assert not case.settled(key)
    assert case.has(old.id)
    assert case.get(old.id) == old
    assert [r.id for r in case.records(past=True)] == [old.id, new.id]


def test_a_newer_version_with_a_new_setting_supersedes_an_older_too(case):
    new = maker(2, decimals=1)
    case.append([task(seen(1))])
    case.append([task(seen(2, new), by=new)])
    assert current(case) == {seen(2, new).id}


def test_two_settings_at_one_version_stand_side_by_side(case):
    fine, coarse = maker(1, decimals=3), maker(1, decimals=0)
    case.append([task(seen(1, fine), by=fine), task(seen(1, coarse), by=coarse)])
    assert current(case) == {seen(1, fine).id, seen(1, coarse).id}


def test_other_steps_and_other_inputs_are_not_superseded(case):
    other = maker(1, "test.other")
    case.append([task(seen(1), takes=("a" * 64,)), task(seen(2), takes=("b" * 64,))])
    case.append([task(seen(3, other), by=other, takes=("a" * 64,)), task(seen(4), place="x")])
    newer = maker(2)
    case.append([task(seen(5, newer), by=newer, takes=("a" * 64,))])
    assert current(case) == {seen(2).id, seen(3, other).id, seen(4).id, seen(5, newer).id}


def test_an_answer_supersedes_the_failure_before_it(case):
    case.append([task(missed(1), settled=False)])
    key = digest([maker().plain(), [], {}])
    assert not case.settled(key)
    assert current(case) == {missed(1).id}
    case.append([task(missed(2), settled=False)])
    assert current(case) == {missed(2).id}
    case.append([task(seen(3))])
    assert current(case) == {seen(3).id}
    assert case.settled(key)


def test_the_same_record_given_again_stays_current(case):
    case.append([task(missed(1), settled=False)])
    case.append([task(missed(1), settled=False)])
    assert current(case) == {missed(1).id}


def test_what_rests_on_the_superseded_is_past_too(case):
    """Two steps on: the observation on the text that was made by what is superseded."""
    text = Item.of(b"text")
    old = maker(1, "test.text")
    made = Derivation(
        made=Whole(item=text.id), source=Whole(item=casekit.ITEM.id), how="text", by=old
    )
    first, second = maker(1, "test.first"), maker(1, "test.second")
    on_text = seen(1, first, text)
    on_that = seen(2, second, text)
    aside = seen(3, maker(1, "test.aside"))
    case.append([task(*found("a.pdf"), place="a.pdf")])
    case.append([task(text, made, by=old, takes=(casekit.ITEM.id,))])
    case.append([task(on_text, by=first, takes=(text.id,))])
    case.append([task(on_that, by=second, takes=(on_text.id,))])
    case.append([task(aside, by=maker(1, "test.aside"), takes=(casekit.ITEM.id,))])
    newer = maker(2, "test.text")
    other = Item.of(b"better text")
    made_anew = made.but(made=Whole(item=other.id), by=newer)
    case.append([task(other, made_anew, by=newer, takes=(casekit.ITEM.id,))])
    kept = {r.id for r in found("a.pdf")}
    assert current(case) == kept | {other.id, made_anew.id, aside.id}
    assert not case.settled(digest([first.plain(), [text.id], {}]))


def test_a_text_that_comes_out_the_same_keeps_what_rests_on_it(case):
    """A newer version of the step that makes a text, and the same text: nothing is done anew."""
    text = Item.of(b"text")
    old, newer = maker(1, "test.text"), maker(2, "test.text")
    made = Derivation(
        made=Whole(item=text.id), source=Whole(item=casekit.ITEM.id), how="text", by=old
    )
    on_text = seen(1, maker(1, "test.first"), text)
    case.append([task(text, made, by=old, takes=(casekit.ITEM.id,))])
    case.append([task(on_text, by=maker(1, "test.first"), takes=(text.id,))])
    case.append([task(text, made.but(by=newer), by=newer, takes=(casekit.ITEM.id,))])
    assert current(case) == {text.id, made.but(by=newer).id, on_text.id}


def test_a_record_that_another_task_gives_too_stays(case):
    item, capture = found("a.txt")
    case.append([task(item, capture, place="a.txt")])
    case.append([task(item, missed(1), settled=False, place="b.txt")])
    case.append([task(seen(2), place="b.txt")])
    assert current(case) == {item.id, capture.id, seen(2).id}
