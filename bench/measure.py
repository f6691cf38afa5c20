"""Measuring commands: time, processor time, memory; turns; the page cache."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_BLOCK: Final = 1 << 20
_TIMED: Final = Path(__file__).with_name("timed.py")
FIRSTHAND: Final = (
    sys.executable,
    "-c",
    "from firsthand.cli import main; raise SystemExit(main())",
)
"""The command line, run by the interpreter that runs the benchmarks."""


@dataclass(frozen=True)
class Spent:
    """What a command took.

    Attributes:
        wall_s: Time by the clock [s].
        cpu_s: Processor time, all its processes together [s].
        peak_bytes: Largest resident set of any of its processes [bytes].
        out: What it printed.
    """

    wall_s: float
    cpu_s: float
    peak_bytes: int = 0
    out: str = ""

    def __add__(self, other: Spent) -> Spent:
        """Return what two commands, one after the other, took."""
        return Spent(
            self.wall_s + other.wall_s,
            self.cpu_s + other.cpu_s,
            max(self.peak_bytes, other.peak_bytes),
            self.out + other.out,
        )


def spent(command: Sequence[str | Path], *, codes: Iterable[int] = (0,)) -> Spent:
    """Run a command and return what it took.

    Raises:
        RuntimeError: If it ends with an exit code that is not expected.
    """
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "out")
        words = [sys.executable, "-I", "-S", str(_TIMED), str(out), *map(str, command)]
        told = json.loads(subprocess.run(words, check=True, stdout=subprocess.PIPE).stdout)
        if told["code"] not in codes:
            msg = f"{' '.join(map(str, command))} ended with {told['code']}"
            raise RuntimeError(msg)
        text = out.read_text("utf-8", "replace")
    return Spent(told["wall_s"], told["cpu_s"], told["peak_bytes"], text)


def firsthand(*arguments: str | Path) -> Spent:
    """Run ``firsthand`` with these words; that not everything was obtained (3) is no failure."""
    return spent([*FIRSTHAND, *arguments], codes=(0, 3))


def python(code: str, *arguments: str | Path) -> Spent:
    """Run a piece of Python in a fresh interpreter."""
    return spent([sys.executable, "-c", code, *arguments])


def turns(
    count: int, ours: Callable[[], Spent], theirs: Callable[[], Spent]
) -> tuple[list[Spent], list[Spent]]:
    """Let ours and theirs take turns, the first turn going to each in turn."""
    mine: list[Spent] = []
    others: list[Spent] = []
    for turn in range(count):
        order = [(ours, mine), (theirs, others)]
        for run, kept in order if turn % 2 else reversed(order):
            kept.append(run())
    return mine, others


def middle(runs: Sequence[Spent]) -> Spent:
    """Return the medians of several runs, and the largest peak."""
    return Spent(
        statistics.median(r.wall_s for r in runs),
        statistics.median(r.cpu_s for r in runs),
        max(r.peak_bytes for r in runs),
        runs[-1].out,
    )


# -- the page cache ----------------------------------------------------------------------------


def chill(*paths: Path) -> bool:
    """Drop files from the page cache; return whether this platform can."""
    if not hasattr(os, "posix_fadvise"):
        return False
    for path in paths:
        with path.open("rb") as file:
            # Only what is on the disk already can be dropped.
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return True


def warm(*paths: Path) -> None:
    """Read files, so that the page cache holds what it can of them."""
    for path in paths:
        with path.open("rb", buffering=0) as file:
            while file.read(_BLOCK):
                pass


# -- the disk ----------------------------------------------------------------------------------


def free(folder: Path) -> int:
    """Return how much room a folder's disk has [bytes]."""
    folder.mkdir(parents=True, exist_ok=True)
    return shutil.disk_usage(folder).free


def files_in(folder: Path) -> list[Path]:
    """Return all files below a folder."""
    return [path for path in sorted(folder.rglob("*")) if path.is_file()]


def clear(*paths: Path) -> None:
    """Remove files and folders; what of them was not on the disk yet never gets there."""
    for path in paths:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
