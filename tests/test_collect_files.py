"""Whatever lies in an inbox gets a capture: its bytes, or in plain words why not."""

import contextlib
import errno
import os
import socket
import stat
import threading
from pathlib import Path

import pytest

import casekit
import gauntlet
from firsthand.casefile import CaseError, CaseFile, NoSpaceError, blocks
from firsthand.collect import CASE_ITSELF, collect, files, walk
from firsthand.records import Capture, Item


@pytest.fixture
def case(tmp_path):
    with CaseFile.create(tmp_path / "case") as made:
        yield made


@pytest.fixture
def inbox(tmp_path):
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


def gather(case: CaseFile, *inboxes: Path) -> dict[str, Capture]:
    """Collect; return what was yielded, by place, after comparing it with what the case says."""
    captures = list(collect(case, inboxes))
    kept = {c.id for c in case.records("capture")}
    assert {c.id for c in captures} <= kept
    for capture in captures:
        if capture.item:
            path = case.items.path(capture.item)
            data = path.read_bytes()
            assert Item.of(data).id == capture.item
            assert case.get(capture.item) == Item.of(data)
            assert stat.S_IMODE(path.stat().st_mode) == 0o444
        else:
            assert capture.why
            assert capture.todo
    assert casekit.parts_left(case.root) == []
    return {c.place: c for c in captures}


def written(case: CaseFile) -> bytes:
    return case.ledger.path.read_bytes() if case.ledger.path.exists() else b""


def test_a_folder_is_kept_with_its_names(case, inbox):
    (inbox / "day 1").mkdir()
    (inbox / "day 1" / "clip.mp4").write_bytes(b"clip")
    (inbox / "note.txt").write_bytes(b"note")
    found = gather(case, inbox)
    assert list(found) == ["inbox/day 1/clip.mp4", "inbox/note.txt"]
    clip = found["inbox/day 1/clip.mp4"]
    assert (clip.outcome, clip.item, clip.means) == ("captured", Item.of(b"clip").id, "file")
    assert clip.found_in == str(inbox.parent)
    assert clip.modified is not None
    assert clip.at is not None
    assert clip.by == files.MAKER


def test_one_file_is_kept_under_its_name(case, inbox):
    (inbox / "clip.mp4").write_bytes(b"clip")
    assert list(gather(case, inbox / "clip.mp4")) == ["clip.mp4"]


def test_the_same_bytes_twice_are_one_item_with_two_captures(case, inbox):
    (inbox / "one.mp4").write_bytes(b"clip")
    (inbox / "two.mp4").write_bytes(b"clip")
    found = gather(case, inbox)
    assert len(found) == 2
    assert case.count("item") == 1
    assert [c.place for c in case.records("capture", about=Item.of(b"clip").id)] == [
        "inbox/one.mp4",
        "inbox/two.mp4",
    ]
    assert len(list(case.items.names())) == 1


def test_two_folders_of_one_name_are_two_places(case, tmp_path):
    """Two phones, each with its DCIM: the same photo on both was found twice."""
    for phone in ("left", "right"):
        (tmp_path / phone / "DCIM").mkdir(parents=True)
        (tmp_path / phone / "DCIM" / "1.jpg").write_bytes(b"photo")
    found = gather(case, tmp_path / "left" / "DCIM", tmp_path / "right" / "DCIM")
    assert list(found) == ["left/DCIM/1.jpg", "right/DCIM/1.jpg"]
    assert {c.found_in for c in found.values()} == {str(tmp_path)}
    assert case.count("item") == 1


def test_a_failure_is_not_hidden_by_a_file_of_the_same_name_elsewhere(case, tmp_path):
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
    (tmp_path / "one" / "clip.mp4").symlink_to("nowhere")
    (tmp_path / "two" / "clip.mp4").write_bytes(b"clip")
    gather(case, tmp_path / "one", tmp_path / "two")
    assert sorted(c.outcome for c in case.records("capture") if isinstance(c, Capture)) == [
        "captured",
        "refused",
    ]


def test_what_is_handed_in_twice_is_kept_once(case, inbox):
    (inbox / "a").write_bytes(b"a")
    assert len(list(collect(case, [inbox, inbox, str(inbox), inbox / "." / ".." / "inbox"]))) == 1


def test_a_second_time_nothing_new_is_written(case, inbox):
    (inbox / "a.txt").write_bytes(b"a")
    (inbox / "empty").write_bytes(b"")
    (inbox / "link").symlink_to("a.txt")
    (inbox / "folder").mkdir()
    os.mkfifo(inbox / "pipe")
    first = gather(case, inbox)
    before = written(case)
    assert gather(case, inbox) == first
    assert written(case) == before
    (inbox / "b.txt").write_bytes(b"b")
    gather(case, inbox)
    new = written(case).removeprefix(before)
    assert new.count(b"\n") == 1
    assert b"inbox/b.txt" in new


def test_a_file_that_changed_is_another_capture_and_the_first_one_stays(case, inbox):
    (inbox / "a.txt").write_bytes(b"before")
    gather(case, inbox)
    (inbox / "a.txt").write_bytes(b"after")
    gather(case, inbox)
    found = [c.item for c in case.records("capture") if isinstance(c, Capture)]
    assert found == [Item.of(b"before").id, Item.of(b"after").id]


def test_what_could_not_be_had_is_superseded_when_it_can(case, inbox):
    (inbox / "a").symlink_to("nowhere")
    assert gather(case, inbox)["inbox/a"].outcome == "refused"
    (inbox / "a").unlink()
    (inbox / "a").write_bytes(b"here it is")
    gather(case, inbox)
    [now] = case.records("capture")
    assert isinstance(now, Capture)
    assert now.outcome == "captured"
    assert len(list(case.records("capture", past=True))) == 2


def test_empty_files_and_folders_are_said_to_be_empty(case, inbox):
    (inbox / "nothing.mp4").write_bytes(b"")
    (inbox / "folder").mkdir()
    found = gather(case, inbox)
    assert found["inbox/nothing.mp4"].outcome == found["inbox/folder"].outcome == "empty"
    assert found["inbox/nothing.mp4"].item == Item.of(b"").id
    assert found["inbox/folder"].item is None


def test_a_folder_with_nothing_at_all(case, inbox):
    assert [c.outcome for c in gather(case, inbox).values()] == ["empty"]


# -- what is no file ---------------------------------------------------------------------------


def test_links_are_named_and_not_followed(case, inbox, tmp_path):
    secret = tmp_path / "secret"
    secret.write_bytes(b"not handed in")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "inner").write_bytes(b"neither")
    (inbox / "to-file").symlink_to(secret)
    (inbox / "to-folder").symlink_to(tmp_path / "folder")
    (inbox / "to-itself").symlink_to("to-itself")
    (inbox / "up").symlink_to("..")
    (inbox / "nowhere").symlink_to("does not exist")
    found = gather(case, inbox)
    assert len(found) == 5
    assert {c.outcome for c in found.values()} == {"refused"}
    assert "a link" in (found["inbox/to-file"].why or "")
    assert str(secret) in (found["inbox/to-file"].why or "")
    assert list(case.items.names()) == []


def test_a_link_that_a_person_names_is_followed(case, inbox, tmp_path):
    (inbox / "a").write_bytes(b"a")
    (tmp_path / "shortcut").symlink_to(inbox)
    assert list(gather(case, tmp_path / "shortcut")) == ["inbox/a"]


def test_pipes_sockets_and_devices_are_not_opened(case, inbox):
    os.mkfifo(inbox / "pipe")
    with contextlib.chdir(inbox), socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket")
        try:
            os.mknod("null", stat.S_IFCHR | 0o666, os.makedev(1, 3))
        except PermissionError:
            (inbox / "null").symlink_to("/dev/null")  # refused all the same
        found = gather(case, inbox)
    assert {c.outcome for c in found.values()} == {"refused"}
    assert (found["inbox/pipe"].why, found["inbox/socket"].why) == (
        "a named pipe, not a file",
        "a socket, not a file",
    )


def test_a_device_that_a_person_names_is_refused_too(case):
    [capture] = gather(case, Path("/dev/zero")).values()
    assert (capture.outcome, capture.why) == ("refused", "a device, not a file")


@pytest.mark.parametrize("other", ["pipe", "folder", "link", "gone"])
def test_a_file_that_is_exchanged_just_before_it_is_opened(case, inbox, tmp_path, other):
    """Nothing is followed, nothing hangs, whatever a file is swapped for."""
    victim = inbox / "clip.mp4"
    victim.write_bytes(b"clip")
    (tmp_path / "secret").write_bytes(b"not handed in")
    lstat = os.lstat

    def swapped(path):
        status = lstat(path)
        if path == os.fsencode(victim) and stat.S_ISREG(status.st_mode):
            victim.unlink()
            if other == "pipe":
                os.mkfifo(victim)
            elif other == "folder":
                victim.mkdir()
            elif other == "link":
                victim.symlink_to(tmp_path / "secret")
        return status

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(walk, "_is_folder", lambda path: path == os.fsencode(inbox))
        patch.setattr(os, "lstat", swapped)
        captures = list(collect(case, [inbox]))
    [capture] = captures
    assert capture.outcome in {"refused", "unreadable"}
    assert capture.item is None
    assert list(case.items.names()) == []


# -- what cannot be read -----------------------------------------------------------------------


def test_what_is_not_there_is_said(case, tmp_path):
    [capture] = gather(case, tmp_path / "nowhere" / "clip.mp4").values()
    assert capture.outcome == "unreadable"
    assert capture.why == "it could not be read: no such file or directory"
    assert capture.place == "clip.mp4"


def test_a_file_that_breaks_off_is_unreadable_and_the_rest_goes_on(case, inbox, monkeypatch):
    (inbox / "bad").write_bytes(b"x" * 100)
    (inbox / "good").write_bytes(b"good")
    real = blocks

    def breaking(file, limit):
        data = list(real(file, limit))
        yield from data
        if data == [b"x" * 100]:
            raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(files, "blocks", breaking)
    found = gather(case, inbox)
    assert found["inbox/bad"].outcome == "unreadable"
    assert found["inbox/bad"].why == "it could not be read: input/output error"
    assert found["inbox/good"].outcome == "captured"


def test_a_case_that_cannot_be_written_is_not_laid_to_the_file(case, inbox, monkeypatch):
    (inbox / "good").write_bytes(b"good")

    def broken(self, *given, **how):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(type(case.items), "put", broken)
    with pytest.raises(CaseError, match="cannot be written to: Read-only"):
        list(collect(case, [inbox]))
    assert list(case.records()) == []


@pytest.mark.parametrize("as_root", [False, True])
def test_what_may_not_be_read_is_said(case, inbox, as_root, monkeypatch):
    (inbox / "shut").mkdir()
    (inbox / "shut" / "inner").write_bytes(b"x")
    (inbox / "file").write_bytes(b"x")
    if as_root or gauntlet.can_read_anything():
        # Root may read everything: let the system refuse as it would refuse others.
        access, listdir, open_ = os.access, os.listdir, os.open
        shut = {os.fsencode(inbox / "shut"), os.fsencode(inbox / "file")}

        def refuse(real):
            def call(path, *given, **how):
                if path in shut:
                    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
                return real(path, *given, **how)

            return call

        monkeypatch.setattr(os, "access", lambda path, how: path not in shut and access(path, how))
        monkeypatch.setattr(os, "listdir", refuse(listdir))
        monkeypatch.setattr(os, "open", refuse(open_))
    else:
        (inbox / "shut").chmod(0)
        (inbox / "file").chmod(0)
    try:
        found = gather(case, inbox)
    finally:
        monkeypatch.undo()
        (inbox / "shut").chmod(0o755)
    assert {place: c.outcome for place, c in found.items()} == {
        "inbox/file": "unreadable",
        "inbox/shut": "unreadable",
    }
    assert found["inbox/shut"].why == "the folder may not be read"
    assert found["inbox/file"].why == "it could not be read: permission denied"


def test_a_folder_that_could_not_be_listed_is_not_called_empty(case, inbox, monkeypatch):
    (inbox / "damaged").mkdir()
    listdir = os.listdir

    def breaking(path):
        if path == os.fsencode(inbox / "damaged"):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return listdir(path)

    monkeypatch.setattr(os, "listdir", breaking)
    assert gather(case, inbox)["inbox/damaged"].outcome == "unreadable"


def test_paths_too_long_to_be_opened_are_said(case, inbox):
    """Deeper than a path may be: made step by step, as a hostile archive's unpacker would."""
    name = "d" * 200
    with contextlib.chdir(inbox):
        for _ in range(25):
            Path(name).mkdir()
            os.chdir(name)
        Path("deep.txt").write_bytes(b"deep")
    [capture] = gather(case, inbox).values()
    assert capture.outcome == "unreadable"
    assert "name too long" in (capture.why or "")


# -- names -------------------------------------------------------------------------------------

NAMES = [
    "з іменем 🛻.mp4".encode(),
    "e\u0301 apart.txt".encode(),
    "é together.txt".encode(),
    "\u202egpj.exe".encode(),
    b"line\nbreak\ttab\x01\x7f",
    b"not utf-8 \xff\xfe.mp4",
    b"cp1251 \xea\xeb\xe8\xef.mp4",
    b"backslash \\xff",
    b" leading and trailing ",
    b"-rf",
    b"con",
    b"~",
    b"%00",
    b"$(reboot)",
    b"' OR 1=1 --",
    b"n" * 255,
]


def test_any_name_is_kept(case, inbox):
    for number, name in enumerate(NAMES):
        (inbox / os.fsdecode(name)).write_bytes(b"%d" % number)
    captures = list(gather(case, inbox).values())
    assert len(captures) == len(NAMES)
    for number, name in enumerate(NAMES):
        [capture] = [c for c in captures if c.item == Item.of(b"%d" % number).id]
        assert capture.outcome == "captured"
        if capture.name_bytes:
            assert bytes.fromhex(capture.name_bytes) == b"inbox/" + name
            with pytest.raises(UnicodeDecodeError):
                name.decode()
        else:
            assert capture.place.encode() == b"inbox/" + name
    # The line of the ledger is one line whatever a name holds.
    assert all(e.trouble is None for e in case.entries())


def test_names_that_look_alike_when_shown_are_two_captures(case, inbox):
    (inbox / os.fsdecode(b"\xff")).write_bytes(b"same")
    (inbox / "\\xff").write_bytes(b"same")
    assert len({c.id for c in collect(case, [inbox])}) == 2


# -- while it changes --------------------------------------------------------------------------


def test_a_file_that_grows_is_kept_up_to_the_length_that_it_had(case, inbox):
    with gauntlet.growing(inbox / "growing.log", most=64 << 20, seconds=20):
        outcomes = set()
        for _ in range(20):
            [capture] = gather(case, inbox).values()
            outcomes.add(capture.outcome)
            assert isinstance(capture, Capture)
            assert capture.outcome in {"captured", "partial"}
            if capture.outcome == "partial":
                assert capture.why == "the file changed while it was read"
    assert "partial" in outcomes
    [last] = gather(case, inbox).values()
    assert last.outcome == "captured"
    assert last.item == Item.of((inbox / "growing.log").read_bytes()).id


def test_a_file_that_shrinks_is_partial(case, inbox, monkeypatch):
    path = inbox / "shrinking"
    path.write_bytes(b"x" * 1000)
    real = blocks

    def shrinking(file, limit):
        os.truncate(path, 10)
        yield from real(file, limit)

    monkeypatch.setattr(files, "blocks", shrinking)
    [capture] = gather(case, inbox).values()
    assert capture.outcome == "partial"
    assert capture.item == Item.of(b"x" * 10).id


# -- the case itself ---------------------------------------------------------------------------


def test_the_case_inside_its_inbox_is_not_swallowed(inbox):
    (inbox / "a.txt").write_bytes(b"a")
    with CaseFile.create(inbox / "case") as case:
        found = gather(case, inbox)
        assert {p: c.outcome for p, c in found.items()} == {
            "inbox/a.txt": "captured",
            "inbox/case": "refused",
        }
        assert found["inbox/case"].why == CASE_ITSELF
        before = written(case)
        gather(case, inbox)
        assert written(case) == before
        assert gather(case, case.root)["case"].why == CASE_ITSELF


# -- stopping ----------------------------------------------------------------------------------


def test_what_was_yielded_is_written(case, inbox, monkeypatch):
    """And whoever stops listening loses nothing that was copied."""
    monkeypatch.setattr(files, "_FLUSH_S", 0)
    for number in range(5):
        (inbox / str(number)).write_bytes(b"%d" % number)
    some = collect(case, [inbox])
    for _ in range(3):
        capture = next(some)
        with CaseFile.open(case.root) as reader:
            assert reader.has(capture.id)
    some.close()  # type: ignore[attr-defined]  # it is a generator
    assert case.count("capture") >= 3
    gather(case, inbox)
    assert case.count("capture") == 5


def test_a_stop_by_the_user_keeps_what_was_copied(case, inbox, monkeypatch):
    for number in range(5):
        (inbox / str(number)).write_bytes(b"%d" % number)
    real = blocks

    def stopped(file, limit):
        if file.peek(1)[:1] == b"3":
            raise KeyboardInterrupt
        yield from real(file, limit)

    monkeypatch.setattr(files, "blocks", stopped)
    with pytest.raises(KeyboardInterrupt):
        list(collect(case, [inbox]))
    assert case.count("capture") == 3
    monkeypatch.undo()
    gather(case, inbox)
    assert case.count("capture") == 5


def whole(case: CaseFile) -> None:
    """No half item, no half line; every capture's bytes are there."""
    for name in [*case.items.names()]:
        assert Item.of(case.items.path(name).read_bytes()).id == name
    assert casekit.parts_left(case.root) == []
    assert [e.trouble for e in case.entries() if e.trouble] == []
    for capture in case.records("capture"):
        assert isinstance(capture, Capture)
        assert capture.about is None or case.path(capture.about)


@pytest.mark.parametrize("kib", [600, 1100, 2048])
def test_a_disk_that_gets_full_in_the_middle_of_collecting(tmp_path, inbox, kib):
    """A clear message, no half item; the case opens, and goes on when there is room."""
    for number in range(40):
        (inbox / f"{number:02d}").write_bytes(bytes([number]) * 100_000)
    with CaseFile.create(tmp_path / "roomy") as other:
        expected = {c.id for c in collect(other, [inbox])}
    with casekit.small_disk(tmp_path / "disk", kib) as disk:
        root = disk.root / "case"
        acknowledged: list[str] = []
        with CaseFile.create(root) as case:
            with pytest.raises(NoSpaceError, match=r"full.*Make room and run") as error:
                acknowledged += (c.id for c in collect(case, [inbox]))
            assert str(root) in str(error.value)
            whole(case)
        with CaseFile.open(root) as case:
            kept = {c.id for c in case.records("capture")}
            assert set(acknowledged) <= kept < expected
            whole(case)
        with CaseFile.open(root, write=True) as case:
            with pytest.raises(NoSpaceError):
                list(collect(case, [inbox]))
            whole(case)
            disk.resize(20_000)
            assert {c.id for c in collect(case, [inbox])} == expected
            whole(case)


LIMITED = """
import resource, sys
from firsthand.casefile import CaseFile, NoSpaceError
from firsthand.collect import collect
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
with CaseFile.open(sys.argv[1], write=True) as case:
    try:
        for capture in collect(case, [sys.argv[2]]):
            print(capture.place, flush=True)
    except NoSpaceError as error:
        print("full:", error)
"""


def test_a_quota_is_a_full_disk_too(case, inbox):
    """Where no disk can be mounted: no file may grow beyond 300 kB."""
    (inbox / "a small one").write_bytes(b"small")
    (inbox / "b large one").write_bytes(b"x" * 400_000)
    (inbox / "c small one").write_bytes(b"another")
    case.close()
    code, out, err = casekit.run(LIMITED, case.root, inbox)
    assert (code, err) == (0, "")
    assert "full:" in out
    with CaseFile.open(case.root, write=True) as again:
        whole(again)
        assert again.count("capture") == 1
        assert len(gather(again, inbox)) == 3


def test_many_files_need_little_memory_and_few_syncs(case, inbox, monkeypatch):
    for number in range(300):
        (inbox / f"{number}").write_bytes(b"%d" % (number % 7))
    appended = []
    append = case.append

    def counted(tasks):
        appended.append(1)
        append(tasks)

    monkeypatch.setattr(case, "append", counted)
    assert len(list(collect(case, [inbox]))) == 300
    assert case.count("item") == 7
    assert len(appended) < 60


def test_collecting_in_a_thread_of_its_own(case, inbox):
    (inbox / "a").write_bytes(b"a")
    found: list[Capture] = []
    thread = threading.Thread(target=lambda: found.extend(collect(case, [inbox])))
    thread.start()
    thread.join()
    assert len(found) == 1
