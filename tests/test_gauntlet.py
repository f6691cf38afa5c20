"""The gauntlet: every bad input ends in a named state with a plain reason; nothing hangs or leaks.

`gauntlet.py` makes the inputs and says which states an honest tool may give each. One
investigation of all of them is made here and looked at from several sides.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import pytest

import firsthand
import gauntlet
from firsthand.publish.words import worst
from firsthand.records import MADE_HERE, Capture, Derivation, Gap

CEILING_MIB = 3072
"""Memory that the whole run may take: a worker's limit (2048 MiB) and the program itself."""


@dataclass(frozen=True)
class Run:
    """What came of one investigation of the whole gauntlet."""

    expected: dict[str, gauntlet.Expected]
    code: int
    said: str
    root: Path
    inbox: Path
    captures: dict[str, list[Capture]]
    gaps: dict[str, list[Gap]]
    peak_mib: int

    def state(self, capture: Capture) -> str:
        found = self.gaps.get(capture.item or "", [])
        return worst([capture.outcome, *(g.outcome for g in found if g.outcome)])

    def reasons(self, capture: Capture) -> list[str]:
        found = self.gaps.get(capture.item or "", [])
        return [r for r in [capture.why, *(g.why for g in found if g.outcome)] if r]


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    top = tmp_path_factory.mktemp("gauntlet")
    inbox, root = top / "in", top / "case"
    inbox.mkdir()
    expected = gauntlet.make(inbox)
    before = _everything(top, root)
    # In a process of its own, so that the peak of memory is that of this run alone.
    driver = (
        "import resource, sys\n"
        "from firsthand.cli import main\n"
        "code = main(sys.argv[1:])\n"
        "kids = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss\n"
        "own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "print('PEAK', (kids + own) // 1024)\n"
        "sys.exit(code)\n"
    )
    words = ["investigate", str(inbox), "--case", str(root), "--quiet", "--workers", "2"]
    done = subprocess.run(
        [sys.executable, "-c", driver, *words],
        check=False,
        capture_output=True,
        text=True,
        timeout=1500,
    )
    try:
        assert _everything(top, root) == before, "something outside of the case was changed"
        yield _looked_at(expected, done, root, inbox)
    finally:
        gauntlet.unlock(inbox)


def _everything(top: Path, root: Path) -> dict[str, tuple[int, int]]:
    """What lies outside of the case: names, sizes, times of change."""
    out = {}
    for folder, folders, files in os.walk(top):
        if Path(folder) == root:
            folders[:] = []
            continue
        for name in files:
            status = (Path(folder) / name).lstat()
            out[os.fsencode(Path(folder) / name).hex()] = (status.st_size, status.st_mtime_ns)
    return out


def _looked_at(expected, done, root: Path, inbox: Path) -> Run:
    captures: dict[str, list[Capture]] = defaultdict(list)
    gaps: dict[str, list[Gap]] = defaultdict(list)
    with firsthand.open(root, write=False) as case:
        source = {
            d.made.item: d.source.item
            for d in case.records("derivation")
            if isinstance(d, Derivation) and d.how in MADE_HERE
        }
        for gap in case.records("gap"):
            assert isinstance(gap, Gap)
            for item in {gap.about, source.get(gap.about or "")} - {None}:
                gaps[item or ""].append(gap)
        for capture in case.records("capture"):
            assert isinstance(capture, Capture)
            captures[capture.place].append(capture)
    peak = int(done.stdout.rsplit("PEAK", 1)[1])
    said = done.stdout + done.stderr
    return Run(expected, done.returncode, said, root, inbox, captures, gaps, peak)


def _place(name: str) -> str:
    return "in/" + os.fsencode(name).decode("utf-8", "backslashreplace")


def test_every_input_ends_in_a_state_that_is_honest_for_it(run):
    wrong = []
    for name, expected in run.expected.items():
        found = run.captures.get(_place(name), [])
        if not found and not expected.may_be_absent:
            wrong.append(f"{name!a}: no record of it")
        wrong += [
            f"{name!a}: {run.state(c)}, not {sorted(expected.states)}: {run.reasons(c)}"
            for c in found
            if run.state(c) not in expected.states
        ]
    assert not wrong, "\n".join(wrong)


def test_every_member_of_an_archive_ends_so_too(run):
    wrong = []
    for name, expected in run.expected.items():
        for member in expected.members:
            inside = [
                c
                for place, found in run.captures.items()
                if place.startswith(_place(name) + "!/") and place.endswith(member.name)
                for c in found
            ]
            wrong += [
                f"{name!a} {member.name!a}: {run.state(c)}, not {sorted(member.states)}"
                for c in inside
                if run.state(c) not in member.states
            ]
            if not inside and "captured" in member.states and len(member.states) == 1:
                wrong.append(f"{name!a} {member.name!a}: no record of it")
    assert not wrong, "\n".join(wrong)


def test_what_is_not_captured_says_why_in_plain_words(run):
    for found in run.captures.values():
        for capture in found:
            reasons = run.reasons(capture)
            if run.state(capture) != "captured":
                assert reasons, capture.place
            for reason in reasons:
                assert "Errno" not in reason, reason
                assert "Traceback" not in reason, reason
                assert str(run.root) not in reason, reason
                assert 8 <= len(reason) <= 400, reason


def test_nothing_failed_by_surprise(run):
    surprises = [
        f"{gap.asked}: {gap.why}: {gap.detail}"
        for gaps in run.gaps.values()
        for gap in gaps
        if not gap.settled and gap.why.startswith("the step")
    ]
    assert not surprises, "\n".join(surprises)


def test_the_exit_code_says_that_not_everything_could_be_checked(run):
    assert run.code == 3, run.said
    assert "Traceback" not in run.said


def test_memory_stays_under_the_ceiling(run):
    assert run.peak_mib < CEILING_MIB


def test_the_same_bytes_under_two_names_are_one_item_with_two_captures(run):
    twins = [run.captures[_place(f"twins/{n}.txt")][0] for n in ("one", "other")]
    assert twins[0].item == twins[1].item
    assert twins[0].id != twins[1].id


def test_the_case_holds_and_was_fed_from_nowhere_else(run):
    with firsthand.open(run.root, write=False) as case:
        broken = [f for f in case.check() if f.status == "broken"]
        held = {c.item for found in run.captures.values() for c in found if c.item}
        for item in held:
            path = case.file.path(item)
            assert path is not None
            assert b"root:x:0:0" not in path.read_bytes()[:65536]
    assert not broken


def test_the_account_has_no_script_whatever_was_handed_in(run):
    account = (run.root / "account.html").read_text("utf-8")
    assert "<script" not in account.lower()
    assert "javascript:" not in account.lower()
    assert "\u202e" not in account


def test_bytes_are_kept_of_everything_that_has_bytes(run):
    for name, expected in run.expected.items():
        path = run.inbox / name
        if expected.states == {"captured"} and path.is_file() and not path.is_symlink():
            assert all(c.item for c in run.captures[_place(name)]), name


def test_a_file_that_grows_while_it_is_read_is_partial_or_a_prefix(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    growing = folder / "log.txt"
    with gauntlet.growing(growing), firsthand.create(tmp_path / "case") as case:
        captures = case.collect(folder)
        assert captures[0].outcome in {"captured", "partial"}
        path = case.file.path(captures[0].item or "")
        assert path is not None
        assert growing.read_bytes().startswith(path.read_bytes())
