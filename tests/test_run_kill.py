"""Kill it at any moment: nothing acknowledged is lost, nobody stays behind, and it goes on."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import casekit
import runkit
from firsthand.casefile import CaseError, CaseFile, Ledger
from firsthand.collect import collect
from firsthand.records import Item

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="watches processes in /proc"
)

STEPS = ("kind_by_end", "digest", "upper", "length", "even", "total", "order", "slow")

# Collects and examines; tells how long the ledger is after each task that it acknowledged.
DRIVER = """
import signal
import sys
import runkit
from firsthand.casefile import CaseFile
from firsthand.collect import collect

root, inbox, where = sys.argv[1:4]
append = CaseFile.append
def telling(self, tasks):
    append(self, tasks)
    print(self.ledger.size, flush=True)
CaseFile.append = telling
# Whoever runs the tests in the background of a shell has it ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)

if __name__ == "__main__":
    case = CaseFile.open(root, write=True) if CaseFile.is_case(root) else CaseFile.create(root)
    with case:
        list(collect(case, [inbox]))
        runkit.run(case, *sys.argv[4:], where=where, workers=2)
"""


def feed(inbox: Path, number: int) -> None:
    """One more file, of its own bytes."""
    (inbox / f"{number:04d}").write_bytes(b"%d " % number * (1 + number % 50))


def undisturbed(root: Path, inbox: Path) -> set[str]:
    with CaseFile.create(root) as case:
        list(collect(case, [inbox]))
        runkit.run(case, *STEPS, workers=2)
        return runkit.now(case)


def acknowledged(process: subprocess.Popen[str]) -> int:
    """The length of the ledger that the process last said was written."""
    assert process.stdout is not None
    told = [line for line in process.stdout.read().split("\n")[:-1] if line]
    process.stdout.close()
    return int(told[-1]) if told else 0


def check_vault(case: CaseFile) -> None:
    for vault in (case.items, case.derived):
        for name in vault.names():
            assert Item.of(vault.path(name).read_bytes()).id == name


def test_killed_a_hundred_times(tmp_path):
    """Each time: it opens, earlier lines are as they were, every line holds, nobody stays."""
    chance = random.Random(20220330)  # noqa: S311 (repeatable)
    inbox, root = tmp_path / "inbox", tmp_path / "case"
    inbox.mkdir()
    before, kills, fed = b"", 0, 0
    while kills < 100:
        feed(inbox, fed)
        fed += 1
        process = casekit.start(
            DRIVER, root, inbox, "threads", *STEPS, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        time.sleep(chance.uniform(0.05, 0.5))
        below = runkit.children(process.pid)
        process.kill()
        assert process.stderr is not None
        errors = process.stderr.read()
        process.stderr.close()
        size = acknowledged(process)
        code = process.wait(timeout=30)
        assert code in {-signal.SIGKILL, 0}, errors
        kills += code != 0
        before = check_after(root, before, size)
        assert vanished(below)
    expected = undisturbed(tmp_path / "undisturbed", inbox)
    with CaseFile.open(root, write=True) as case:
        list(collect(case, [inbox]))
        runkit.run(case, *STEPS, workers=2)
        assert case.ledger.path.read_bytes().startswith(before)
        assert [e.trouble for e in case.entries() if e.trouble] == []
        assert runkit.now(case) == expected
        check_vault(case)
        assert casekit.parts_left(root) == []


def vanished(processes: set[int]) -> bool:
    return runkit.until(lambda: not any(map(runkit.is_alive, processes)), 10)


def check_after(root: Path, before: bytes, size: int) -> bytes:
    """Compare the ledger with what it was; return its whole lines."""
    ledger = Ledger(root / "ledger.jsonl")
    data = ledger.path.read_bytes() if ledger.path.exists() else b""
    whole = data[: len(data) - ledger.torn()]
    assert len(whole) >= size, "an acknowledged task is lost"
    assert whole.startswith(before), "an earlier line has changed"
    # Earlier lines are the same bytes; the new ones are read and compared with their hashes.
    new = list(ledger.entries(len(before), before.count(b"\n") + 1))
    assert [e.trouble for e in new if e.trouble] == []
    if CaseFile.is_case(root):
        with CaseFile.open(root) as case:
            known = {r["id"] for e in new for r in (e.plain or {})["gives"]}
            assert all(case.has(record) for record in known)
    else:
        assert whole == b""
    return whole


def test_killed_while_the_case_is_made(tmp_path):
    """What was left of the making is no reason to refuse the folder."""
    root = tmp_path / "case"
    root.mkdir()
    (root / ".case.toml.part-4711").write_bytes(b"form")
    with CaseFile.create(root) as case:
        assert list(case.records()) == []
    assert casekit.parts_left(root) == []


def grown(root: Path, lines: int) -> bool:
    path = root / "ledger.jsonl"
    return path.is_file() and path.read_bytes().count(b"\n") >= lines


def started(root: Path, inbox: Path, where: str, *steps: str) -> subprocess.Popen[str]:
    """A run that is in the middle of a step that takes an hour."""
    process = casekit.start(
        DRIVER, root, inbox, where, *steps, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    if not runkit.until(lambda: grown(root, 1) and len(runkit.children(process.pid)) >= 2, 30):
        process.kill()
        pytest.fail(f"did not get going: {process.communicate()}")
    time.sleep(0.3)
    return process


@pytest.mark.parametrize("where", ["threads", "processes"])
@pytest.mark.parametrize(
    "how", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM], ids=lambda s: s.name
)
def test_stopped_in_the_middle_of_long_work(tmp_path, where, how):
    """It ends soon, leaves no process behind, and the next run comes to the same records."""
    inbox, root = tmp_path / "inbox", tmp_path / "case"
    inbox.mkdir()
    for number in range(4):
        feed(inbox, number)
    process = started(root, inbox, where, "size", "asleep_watching", "total", "asleep")
    below = runkit.children(process.pid)
    assert len(below) >= 2
    began = time.monotonic()
    process.send_signal(how)
    try:
        _, errors = process.communicate(timeout=15)
    finally:
        process.kill()
    assert time.monotonic() - began < 10
    assert process.returncode != 0
    if how == signal.SIGINT:
        assert "KeyboardInterrupt" in errors
    assert vanished(below), "a process stays behind"
    expected = undisturbed(tmp_path / "undisturbed", inbox)
    with CaseFile.open(root, write=True) as case:
        assert [e.trouble for e in case.entries() if e.trouble] == []
        runkit.run(case, *STEPS, workers=2)
        assert runkit.now(case) - {r.id for r in case.records("observation", "size")} == expected
        assert casekit.parts_left(root) == []


def test_while_one_runs_a_second_is_refused_and_a_reader_is_served(tmp_path):
    inbox, root = tmp_path / "inbox", tmp_path / "case"
    inbox.mkdir()
    feed(inbox, 1)
    feed(inbox, 2)
    process = started(root, inbox, "threads", "size", "asleep")
    try:
        with pytest.raises(CaseError, match=f"process {process.pid}"):
            CaseFile.open(root, write=True)
        with CaseFile.open(root) as case:
            assert case.count("capture") == 2
    finally:
        process.kill()
        process.communicate()
