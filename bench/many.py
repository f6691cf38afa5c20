"""Collecting many small files, against `cp -r` and `sha256sum` of them all."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from bench import tables
from bench.measure import Spent, clear, files_in, firsthand, middle, spent, turns, warm
from bench.plan import Plan
from bench.tables import Table


def run(plan: Plan) -> Table:
    folder = plan.folder / "many"
    inbox = _made(folder / f"inbox-{plan.files}", plan.files)
    files = files_in(inbox)
    case, copy = folder / "case", folder / "copy"
    synced: list[Spent] = []
    again: list[Spent] = []

    def ours() -> Spent:
        clear(case)
        warm(*files)
        took = firsthand("collect", inbox, "--case", case, "--quiet")
        again.append(firsthand("collect", inbox, "--case", case, "--quiet"))
        clear(case)
        return took

    def theirs() -> Spent:
        clear(copy)
        warm(*files)
        sums = ["sha256sum"] if shutil.which("sha256sum") else ["shasum", "-a", "256"]
        took = spent(["find", inbox, "-type", "f", "-exec", *sums, "{}", "+"])
        took += spent(["cp", "-r", inbox, copy])
        synced.append(took + spent(["find", copy, "-type", "f", "-exec", "sync", "{}", "+"]))
        clear(copy)
        return took

    clear(case, copy)
    count = 1 if plan.quick or plan.files > 5_000 else 3
    mine, others = (middle(runs) for runs in turns(count, ours, theirs))
    title = f"Collecting {plan.files:,} files of 0.2 to 20 kB in 100 folders (warm)"
    columns = ["", "time", "processor", "files", "peak memory", "ours takes"]
    table = Table(title, columns)
    table.add("firsthand collect", *_cells(mine, plan.files))
    table.add("the same again, nothing new", *_cells(middle(again), plan.files))
    for name, peer in (("", others), (" + sync of each", middle(synced))):
        ratio = f"{tables.times(mine.wall_s, peer.wall_s)} times"
        table.add(f"sha256sum + cp -r{name}", *_cells(peer, plan.files), ratio)
    table.notes.append(
        "ours syncs each file before it says that it is kept, so the last row is the like one"
    )
    return table


def _made(folder: Path, count: int) -> Path:
    if folder.is_dir() and len(files_in(folder)) == count:
        return folder
    clear(folder)
    chance = random.Random(2)
    for number in range(count):
        path = folder / f"{number % 100:02}" / f"note {number:05}.bin"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(chance.randbytes(chance.randrange(200, 20_000)))
    return folder


def _cells(took: Spent, files: int) -> tuple[str, str, str, str]:
    return (
        tables.seconds(took.wall_s),
        tables.seconds(took.cpu_s),
        tables.rate(files, took.wall_s),
        tables.memory(took.peak_bytes),
    )
