"""Small cases for tests: tasks to write down, a disk that is soon full, a process to kill."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from firsthand.casefile import CaseFile, Task
from firsthand.records import Capture, Facts, Gap, Item, Maker, Observation, Value, Whole

TESTS = Path(__file__).resolve().parent
SRC = TESTS.parent / "src"
PLACE = os.pathsep.join((str(SRC), str(TESTS)))

WHEN = "2026-01-01T00:00:00.000Z"
ITEM = Item.of(b"footage\n")


def maker(version: int = 1, name: str = "test.step", **settings: Any) -> Maker:
    return Maker(step=name, version=version, settings=Facts(settings))


def task(
    *gives: Value,
    by: Maker | None = None,
    takes: tuple[str, ...] = (),
    settled: bool = True,
    **asked: Any,
) -> Task:
    return Task(
        by=by or maker(),
        takes=takes,
        gives=gives,
        settled=settled,
        began=WHEN,
        ended=WHEN,
        host="here",
        asked=Facts(asked),
    )


def seen(number: int, by: Maker | None = None, item: Item = ITEM, *cites: str) -> Observation:
    """An observation; another number, another id."""
    return Observation(
        kind="seen",
        where=Whole(item=item.id),
        facts=Facts(number=number),
        by=by or maker(),
        cites=cites,
    )


def missed(number: int, by: Maker | None = None) -> Gap:
    return Gap(
        asked=f"thing {number}", why="it broke", item=ITEM.id, settled=False, by=by or maker()
    )


def found(place: str, item: Item = ITEM) -> tuple[Item, Capture]:
    return item, Capture(place=place, means="file", outcome="captured", item=item.id, by=maker())


def fill(case: CaseFile, tasks: int, start: int = 0) -> list[str]:
    """Write so many tasks, of one observation each, one append each; return their ids."""
    made = []
    for number in range(start, start + tasks):
        record = seen(number)
        case.append([task(record, number=number)])
        made.append(record.id)
    return made


def everything(case: CaseFile) -> list[str]:
    """All that a case says, as text: equal for equal views."""
    tasks = "SELECT key, slot, step, version, maker, settled, current, line, offset FROM tasks"
    return [
        *(f"now {r}" for r in case.plain_records()),
        *(f"ever {r}" for r in case.plain_records(past=True)),
        *(f"cites {r}" for r in case.index.rows("SELECT cited, record FROM cites ORDER BY 1, 2")),
        *(f"task {r}" for r in case.index.rows(f"{tasks} ORDER BY n")),
        *(f"named {r}" for r in case.index.rows("SELECT name, item FROM named ORDER BY 1, 2")),
    ]


def parts_left(root: Path) -> list[str]:
    return [str(p) for p in root.rglob("*") if ".part-" in p.name]


# -- other processes ---------------------------------------------------------------------------


def start(script: str, *arguments: object, **more: Any) -> subprocess.Popen[str]:
    """Start a Python process that can import ours and the tests' helpers."""
    given = [sys.executable, "-c", script, *map(str, arguments)]
    env = {"PYTHONPATH": PLACE, "PATH": os.environ.get("PATH", ""), "PYTHONWARNINGS": "error"}
    return subprocess.Popen(given, env=env, text=True, **more)


def run(script: str, *arguments: object, timeout: float = 60) -> tuple[int, str, str]:
    """Run one to its end; return its exit code and what it wrote."""
    process = start(script, *arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        out, err = process.communicate(timeout=timeout)
    finally:
        process.kill()
        process.wait()
    return process.returncode, out, err


# -- a disk that is soon full ------------------------------------------------------------------


class Disk:
    """A file system of its own in memory, of a size that can be changed."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def resize(self, kib: int) -> None:
        options = f"remount,size={kib}k"
        subprocess.run(["mount", "-o", options, str(self.root)], check=True)

    def fill_up(self) -> Path:
        """Take what room is left, to the last page."""
        filler = self.root / "filler"
        with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
            while file.write(b"\0" * 4096):
                pass
        return filler


@contextlib.contextmanager
def small_disk(root: Path, kib: int) -> Iterator[Disk]:
    """A disk with room for so many KiB, where this machine lets us make one."""
    root.mkdir()
    options = ["mount", "-t", "tmpfs", "-o", f"size={kib}k", "tmpfs", str(root)]
    try:
        made = subprocess.run(options, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("there is no `mount` here")
    if made.returncode:
        pytest.skip(f"may not mount a small disk: {made.stderr.strip()}")
    try:
        yield Disk(root)
    finally:
        subprocess.run(["umount", "-l", str(root)], check=True)
