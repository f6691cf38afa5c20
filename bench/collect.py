"""Collecting one large file, against `sha256sum` and `cp` together.

The file is pseudo-random and no two of its pages are alike, so nothing can be left out, shared or
compressed. Both sides start from the same state of the page cache; the peer's second command finds
there what its first has left, as it would for a person who types the two.
"""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from typing import Final

from bench import tables
from bench.measure import Spent, chill, clear, firsthand, free, middle, spent, turns, warm
from bench.plan import Plan
from bench.tables import Table

_BLOCK: Final = 1 << 20
_PAGE: Final = 4096
_SPARE: Final = 2_000_000_000
_ONCE: Final = 4_000_000_000
_FEW: Final = 400_000_000


def run(plan: Plan) -> Table:
    folder = plan.folder / "collect"
    size, notes = _fitting(plan, folder)
    file = material(folder / f"{size}.bin", size)
    columns = ["", "time", "processor", "rate", "peak memory", "ours takes"]
    table = Table(f"Collecting one file of {tables.size(size)}", columns, notes=notes)
    for state in ("cold", "warm"):
        if state == "cold" and not chill(file):
            notes.append("this platform cannot drop pages, so nothing was measured cold")
        elif state == "cold" or size < _ONCE:
            _state(table, file, state, plan)
    start = _started(folder, 1 if plan.quick else 3)
    table.add("of ours, with a file of one byte", *_cells(start))
    notes.append(
        "ours syncs the copy to the disk before it says that it is kept; `cp` leaves that for "
        "later, and `sync` after it makes the two do the same"
    )
    if size >= _ONCE:
        clear(file)
    return table


def material(path: Path, size: int) -> Path:
    """Make a file without two pages alike, or use the one that is there."""
    if path.is_file() and path.stat().st_size == size:
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    block = bytearray(random.Random(1).randbytes(_BLOCK))
    page = 0
    with path.open("wb", buffering=0) as file:
        for at in range(0, size, _BLOCK):
            for place in range(0, _BLOCK, _PAGE):
                block[place : place + 8] = page.to_bytes(8)
                page += 1
            file.write(memoryview(block)[: min(_BLOCK, size - at)])
    return path


def _fitting(plan: Plan, folder: Path) -> tuple[int, list[str]]:
    """Return the size that fits on the disk: the file, the case's copy, room to spare."""
    room = (free(folder) - _SPARE) // 2
    if plan.size <= room:
        return plan.size, []
    size = max(_BLOCK, room // _BLOCK * _BLOCK)
    return size, [f"{tables.size(plan.size)} were asked for; the disk has room for this much"]


def _state(table: Table, file: Path, state: str, plan: Plan) -> None:
    size = file.stat().st_size
    case, copy = file.with_suffix(".case"), file.with_suffix(".copy")
    prepare = chill if state == "cold" else warm
    synced: list[Spent] = []

    def ours() -> Spent:
        clear(case)
        prepare(file)
        took = firsthand("collect", file, "--case", case, "--quiet")
        clear(case)
        return took

    def theirs() -> Spent:
        clear(copy)
        prepare(file)
        took = spent([*_hasher(), file]) + spent(["cp", *_no_tricks(), file, copy])
        synced.append(took + spent(["sync", copy]))
        clear(copy)
        return took

    clear(case, copy)
    count = 1 if plan.quick else 5 if size < _FEW else 3 if size < _ONCE else 2
    mine, others = (middle(runs) for runs in turns(count, ours, theirs))
    table.add(f"firsthand collect ({state})", *_cells(mine, size))
    for name, peer in ((" + cp", others), (" + cp + sync", middle(synced))):
        ratio = f"{tables.times(mine.wall_s, peer.wall_s)} times"
        table.add(f"{_hasher()[0]}{name} ({state})", *_cells(peer, size), ratio)
    table.notes.append(f"{state}: medians of {count}, taking turns")


def _cells(took: Spent, size: int | None = None) -> tuple[str, str, str, str]:
    return (
        tables.seconds(took.wall_s),
        tables.seconds(took.cpu_s),
        f"{size / took.wall_s / 1e6:.0f} MB/s" if size else "",
        tables.memory(took.peak_bytes),
    )


def _started(folder: Path, count: int) -> Spent:
    """Return what collecting takes that does not grow with the file."""
    file, case = folder / "one.byte", folder / "one.case"
    file.write_bytes(b"1")
    runs = []
    for _ in range(count):
        clear(case)
        runs.append(firsthand("collect", file, "--case", case, "--quiet"))
    clear(case)
    return middle(runs)


def _hasher() -> list[str]:
    return ["sha256sum"] if shutil.which("sha256sum") else ["shasum", "-a", "256"]


def _no_tricks() -> list[str]:
    """Return what keeps `cp` from sharing the file's blocks instead of copying them."""
    return ["--reflink=never"] if shutil.which("sha256sum") else []
