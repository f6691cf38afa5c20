"""The check finds what was changed, and never calls unchecked what is broken, or the reverse."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from firsthand.casefile import CaseFile
from firsthand.publish.account import write_account
from firsthand.publish.check import check
from firsthand.publish.findings import Finding, exit_code
from firsthand.publish.manifest import write_manifest
from firsthand.records import Gap, Observation, Passage, Whole
from test_publish_sample import COLLECT, Sample, rich


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("whole") / "case"
    with rich(root) as case:
        write_account(case)
        write_manifest(case)
    return root


@pytest.fixture
def root(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(whole, tmp_path / "case"))


def found(root: Path) -> list[Finding]:
    with CaseFile.open(root) as case:
        return list(check(case))


def faults(root: Path, status: str) -> list[str]:
    return [f"{f.what}: {f.why}" for f in found(root) if f.status == status and not f.is_summary]


def flip(path: Path, at: int = -30) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.chmod(0o644)
    path.write_bytes(data)


def first_original(root: Path) -> Path:
    return min((p for p in (root / "items").rglob("*") if p.is_file()), key=lambda p: p.name)


def test_a_whole_case_holds(root: Path) -> None:
    findings = found(root)
    assert {f.status for f in findings} == {"holds"}
    assert exit_code(findings) == 0
    assert all(f.is_summary for f in findings)


def test_sha256sum_accepts_the_manifest(root: Path) -> None:
    ran = subprocess.run(
        ["sha256sum", "--strict", "-c", "MANIFEST.sha256"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    lines = (root / "MANIFEST.sha256").read_text().splitlines()
    paths = [line[66:] for line in lines]
    assert paths == sorted(paths)
    assert {"account.html", "case.toml", "ledger.jsonl"} <= set(paths)
    assert not [p for p in paths if p.startswith(("derived", "index"))]


def test_a_flipped_byte_of_an_original(root: Path) -> None:
    path = next(p for p in (root / "items").rglob("*") if p.is_file() and p.stat().st_size > 30)
    flip(path)
    broken = faults(root, "broken")
    assert any(path.name in b and "its bytes have changed" in b for b in broken)
    assert exit_code(found(root)) == 1


def test_a_missing_original(root: Path) -> None:
    path = first_original(root)
    path.unlink()
    assert any(path.name in b and "not there" in b for b in faults(root, "broken"))


def test_a_missing_derived_file_is_not_checked(root: Path) -> None:
    still = next(p for p in (root / "derived").rglob("*") if p.is_file())
    data = still.read_bytes()
    still.unlink()
    assert not faults(root, "broken")
    (said,) = [f for f in found(root) if f.status == "not checked" and still.name in f.what]
    assert "`firsthand examine`" in said.todo
    assert exit_code(found(root)) == 3
    still.write_bytes(data)
    assert exit_code(found(root)) == 0


def test_a_changed_derived_file_is_broken(root: Path) -> None:
    flip(next(p for p in (root / "derived").rglob("*") if p.is_file()))
    assert any("its bytes have changed" in b for b in faults(root, "broken"))


@pytest.mark.parametrize("at", [0, 40, -2, -60, 3000])
def test_a_flipped_byte_of_the_ledger(root: Path, at: int) -> None:
    flip(root / "ledger.jsonl", at)
    broken = faults(root, "broken")
    assert any(b.startswith("ledger.jsonl: the manifest states another hash") for b in broken)
    assert any("of ledger.jsonl" in b for b in broken)


def test_a_line_taken_out_of_the_ledger(root: Path) -> None:
    ledger = root / "ledger.jsonl"
    lines = ledger.read_bytes().splitlines(keepends=True)
    ledger.write_bytes(b"".join(lines[:5] + lines[6:]))
    broken = faults(root, "broken")
    assert any("the manifest states another hash" in b for b in broken)
    assert any(b.startswith("account.html: it was written from a ledger") for b in broken)


def test_a_flipped_byte_of_the_account(root: Path) -> None:
    flip(root / "account.html")
    assert [b.split(":")[0] for b in faults(root, "broken")] == ["account.html"]


def test_an_edited_text(root: Path) -> None:
    text = next(
        p
        for p in (root / "derived").rglob("*")
        if p.is_file() and b"The bridge is" in p.read_bytes()
    )
    text.chmod(0o644)
    text.write_bytes(text.read_bytes().replace(b"is closed", b"is opened"))
    assert any("other words stand there" in b for b in faults(root, "broken"))


def test_a_passage_that_never_stood_there(tmp_path: Path) -> None:
    sample = Sample(tmp_path / "case")
    text = sample.keep("a.txt", b"one two three")
    wrong = Passage(item=text, start=4, end=7, exact="TWO")
    sample.note("sentences", Observation(kind="sentence", where=wrong))
    sample.case.close()
    assert any("characters 4 to 7" in b for b in faults(tmp_path / "case", "broken"))


def test_citations_that_lead_nowhere(tmp_path: Path) -> None:
    sample = Sample(tmp_path / "case")
    item = sample.keep("a.bin", b"a")
    sample.note("x", Observation(kind="thing", where=Whole(item=item), cites=("ab" * 32,)))
    sample.note("x", Observation(kind="thing", where=Whole(item="cd" * 32)))
    sample.case.close()
    broken = faults(tmp_path / "case", "broken")
    assert any("ab" * 32 in b and "line 2 of ledger.jsonl" in b for b in broken)
    assert any("cd" * 32 in b and "line 3 of ledger.jsonl" in b for b in broken)


def test_a_stray_file_and_a_link(root: Path) -> None:
    (root / "items" / "zz").mkdir()
    (root / "items" / "zz" / "notes\n.txt").write_text("mine")
    original = first_original(root)
    moved = original.rename(root / "elsewhere")
    original.symlink_to(moved)
    assert any("notes\\n.txt" in u and "nobody recorded" in u for u in faults(root, "not checked"))
    assert any("it is a link" in b for b in faults(root, "broken"))


def test_a_ledger_that_has_grown_since(root: Path) -> None:
    sample = Sample.__new__(Sample)
    sample.case = CaseFile.open(root, write=True)
    sample.asked = 10_000
    sample.give(COLLECT, Gap(asked="more", why="nothing more was there"))
    sample.case.close()
    assert not faults(root, "broken")
    unchecked = faults(root, "not checked")
    assert any(u.startswith("ledger.jsonl: the ledger has grown by 1 lines") for u in unchecked)
    assert any(u.startswith("account.html: it is older than the ledger") for u in unchecked)
    assert exit_code(found(root)) == 3


def test_a_torn_tail_and_its_repair(root: Path) -> None:
    with (root / "ledger.jsonl").open("ab") as file:
        file.write(b'{"by":{"half')
    with CaseFile.open(root) as case:
        write_manifest(case)
    assert any("ends in half a line" in u for u in faults(root, "not checked"))
    CaseFile.open(root, write=True).close()
    assert not faults(root, "broken")


@pytest.mark.parametrize(
    ("line", "say"),
    [
        ("0" * 64 + "  ../outside", "no line of a manifest"),
        ("0" * 64 + "  /etc/passwd", "no line of a manifest"),
        ("nonsense", "no line of a manifest"),
        ("0" * 64 + "  items/00/gone", "it is not there"),
        ("0" * 64 + "  case.toml", "states another hash"),
    ],
)
def test_a_manifest_line_that_does_not_hold(root: Path, line: str, say: str) -> None:
    with (root / "MANIFEST.sha256").open("a") as file:
        file.write(line + "\n")
    assert any(say in b for b in faults(root, "broken"))


def test_without_a_manifest_not_everything_is_checked(root: Path) -> None:
    (root / "MANIFEST.sha256").unlink()
    assert faults(root, "not checked") == ["MANIFEST.sha256: there is none"]


def test_records_of_a_newer_firsthand_are_not_called_broken(tmp_path: Path) -> None:
    sample = Sample(tmp_path / "case")
    sample.keep("a.bin", b"a")
    sample.case.close()
    (tmp_path / "case" / "index.sqlite").unlink()
    ledger = tmp_path / "case" / "ledger.jsonl"
    with CaseFile.open(tmp_path / "case") as case:
        ledger.write_bytes(ledger.read_bytes().replace(b'"is":"capture"', b'"is":"hologram"'))
        said = [f for f in check(case) if "hologram" in f.why]
    assert [f.status for f in said] == ["not checked"]


def test_broken_wins_over_not_checked() -> None:
    make: Callable[..., Finding] = lambda status: Finding(status, "x", "y")  # noqa: E731
    assert exit_code([make("not checked"), make("broken"), make("holds")]) == 1
    assert exit_code([make("not checked"), make("holds")]) == 3
    assert exit_code([]) == 0
