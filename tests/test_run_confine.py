"""What a worker gave up it cannot do: a step tries, and each try is refused."""

import errno
import os
import sys
from pathlib import Path

import pytest

import casekit
import runkit
import stepkit
from firsthand.records import Observation
from firsthand.run import Limits, close_workers, perform, probe

DATA = b"hostile bytes"


@pytest.fixture(scope="module")
def held():
    """What this platform lets a worker give up."""
    return probe()


@pytest.fixture(scope="module")
def tried(tmp_path_factory):
    """What came of all attempts of one worker, and the file that they aimed at."""
    root = tmp_path_factory.mktemp("confined")
    outside = root / "outside" / "secret.txt"
    outside.parent.mkdir()
    outside.write_text("secret")
    outside.chmod(0o600)
    before = outside.stat()
    with runkit.case_of(root, DATA) as case:
        # Settings may be seen by anybody; an attempt needs to know what to aim at.
        job = runkit.job(case, DATA, "escapes", path=str(outside), limits=Limits(cpu_s=20))
        record = runkit.seen(perform(job)[0])
    close_workers()
    assert outside.read_text() == "secret"
    after = outside.stat()
    assert (before.st_mode, before.st_uid, before.st_mtime_ns, before.st_ino) == (
        after.st_mode,
        after.st_uid,
        after.st_mtime_ns,
        after.st_ino,
    )
    assert [p.name for p in outside.parent.iterdir()] == ["secret.txt"]
    return record


def needs(held: dict[str, bool], *parts: str) -> None:
    missing = [part for part in parts if not held.get(part)]
    if missing:
        pytest.skip(f"this platform does not confine: {', '.join(missing)}")


BY_PATH = {"read a file", "read the passwords", "list a folder", "list the root"}
# Looking up a name is refused with an error of its own.
NO_ERRNO = {"look up a name", "kill a thread"}


def test_a_platform_says_what_it_confines(held):
    assert set(held) == {
        "memory",
        "files written",
        "files open at once",
        "no core dump",
        "dies with its parent",
        "files opened by path",
        "no network, no exec",
    }
    if sys.platform == "linux":
        assert held["memory"]
        assert held["files written"]
        assert held["dies with its parent"]


@pytest.mark.parametrize("attempt", sorted(stepkit.ATTEMPTS))
def test_it_cannot(attempt, held, tried):
    needs(held, "no network, no exec", "files opened by path", "files written")
    assert isinstance(tried, Observation)
    assert attempt not in tried.facts["worked"]
    reason = tried.facts["reasons"][attempt]
    allowed = {errno.EPERM, errno.EACCES, errno.EMFILE, errno.EFBIG, errno.ENOSYS, errno.ENOENT}
    if attempt not in NO_ERRNO:
        code = reason.rpartition(" ")[2]
        assert code == "None" or abs(int(code)) in allowed or "gaierror" in reason, reason


@pytest.mark.parametrize("attempt", sorted(stepkit.ALLOWED))
def test_it_can_still(attempt, tried):
    assert attempt in tried.facts["worked"], tried.facts["reasons"]


def test_it_was_born_with_nothing_of_ours(tried):
    """No file open but its line and the item, no environment of the user's, no folder."""
    assert tried.facts["folder"] == "/"
    names = set(tried.facts["environment"])
    assert not names & {"HOME", "USER", "PATH", "SSH_AUTH_SOCK", "DISPLAY", "LOGNAME", "MAIL"}
    if sys.platform == "linux":
        # in, out, errors, the line, the item, and the listing itself
        assert tried.facts["open_files"] <= 6


def test_an_environment_with_secrets_does_not_reach_it(tmp_path, monkeypatch):
    monkeypatch.setenv("FIRSTHAND_TEST_SECRET", "hunter2")
    monkeypatch.setenv("PYTHONSTARTUP", "/nowhere")
    close_workers()
    with runkit.case_of(tmp_path, DATA) as case:
        job = runkit.job(case, DATA, "escapes", limits=Limits(cpu_s=20))
        names = runkit.seen(perform(job)[0]).facts["environment"]
    close_workers()
    assert "FIRSTHAND_TEST_SECRET" not in names
    assert "PYTHONSTARTUP" not in names


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_worker_keeps_no_files_of_earlier_items(tmp_path):
    datas = [b"%d" % n for n in range(30)]
    with runkit.case_of(tmp_path, *datas) as case:
        for data in datas:
            runkit.seen(runkit.performed(case, data, "digest")["digest"])
        workers = [p for p in runkit.children(os.getpid()) if "worker" in cmdline(p)]
        assert len(workers) == 1
        [worker] = workers
        links = [str(p.readlink()) for p in Path(f"/proc/{worker}/fd").iterdir()]
    close_workers()
    assert len(links) <= 5
    assert not [link for link in links if str(tmp_path) in link]


WITHOUT_LANDLOCK = """
import sys
import stepkit
from firsthand.run import confine
confine._landlock = lambda more: False
assert confine.confine(1024, __import__("os").getppid())["no network, no exec"]
for name in sys.argv[2:]:
    print(name, "|", stepkit._tried(stepkit.ATTEMPTS[name], sys.argv[1]))
"""


def test_older_kernels_refuse_the_worst_as_well(held, tmp_path):
    """Where there is no Landlock, the filter of calls still keeps files and others unharmed."""
    needs(held, "no network, no exec")
    path = tmp_path / "file"
    path.write_text("secret")
    names = ["rename", "remove", "truncate", "make a folder", "make a link", "make a pipe"]
    names += ["change the mode", "change the owner", "change the times", "set an attribute"]
    names += ["open a TCP socket", "fork", "kill the parent", "kill the parent's thread"]
    names += ["limit the parent", "signal by handle", "trace the parent"]
    code, out, err = casekit.run(WITHOUT_LANDLOCK, path, *names)
    assert (code, err) == (0, "")
    assert out.splitlines() == [f"{name} | PermissionError: {errno.EPERM}" for name in names]
    assert [p.name for p in tmp_path.iterdir()] == ["file"]
    assert path.read_text() == "secret"


def cmdline(process: int) -> str:
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""
