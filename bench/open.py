"""Opening a large case and asking about one item, against plain SQLite and `wc -l`.

The case holds 1,000 records about each of its items: a report, its sentences. It is made through
`CaseFile.append` and kept, which takes a while the first time; the items' own bytes are left out.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Final

from bench import tables
from bench.cases import large_case, tail
from bench.measure import Spent, chill, clear, firsthand, middle, python, spent, warm
from bench.plan import Plan
from bench.tables import Table
from firsthand.casefile import Ledger

_TAIL: Final = 1_000

_OPEN: Final = """
import json, sys, time
from firsthand.api import open_case
from firsthand.cli.show import page
times = [time.perf_counter()]
case = open_case(sys.argv[1], write=False)
times.append(time.perf_counter())
item = case.file.find(sys.argv[2])[0]
times.append(time.perf_counter())
page(case, item)
times.append(time.perf_counter())
print(json.dumps([b - a for a, b in zip(times, times[1:])]))
"""
_PLAIN: Final = """
import json, sqlite3, sys, time
times = [time.perf_counter()]
db = sqlite3.connect(sys.argv[1])
db.execute("SELECT count(*) FROM meta").fetchone()
times.append(time.perf_counter())
rows = db.execute("SELECT json FROM records WHERE about = ?", (sys.argv[2],)).fetchall()
times.append(time.perf_counter())
print(json.dumps([b - a for a, b in zip(times, times[1:])]))
"""
_MAKE: Final = """
import json, sys, time
from firsthand.casefile import CaseFile
start = time.perf_counter()
with CaseFile.open(sys.argv[1]) as case:
    print(json.dumps([time.perf_counter() - start]))
"""


def run(plan: Plan) -> Table:
    root, appended_s = large_case(plan.folder / f"case-{plan.records}", plan.records)
    ledger, index = root / "ledger.jsonl", root / "index.sqlite"
    item = _an_item(index)
    count = 1 if plan.quick else 5
    columns = ["", "time", "of it inside", "peak memory", "against"]
    records = f"{plan.records:,}"
    table = Table(f"Opening a case of {records} records and showing one item of 1,000", columns)
    for state in ("cold", "warm"):
        if state == "warm":
            warm(index)
        _asked(table, state, root, item, count)
    lines = middle([spent(["wc", "-l", ledger]) for _ in range(3)])
    table.add("wc -l ledger.jsonl (warm)", tables.seconds(lines.wall_s), "", "")
    _behind(table, root)
    _rebuilt(table, root, plan.records)
    if appended_s is not None:
        us = f"{appended_s / plan.records * 1e6:.0f} us a record"
        table.add("appending it all, in lines of up to 997", tables.seconds(appended_s), us)
    each = [f"{path.stat().st_size / plan.records:.0f}" for path in (index, ledger)]
    table.notes.append(f"bytes a record: index {each[0]}, ledger {each[1]}")
    table.notes.append(f"medians of {count}; the tail and the index made anew once")
    return table


def _an_item(index: Path) -> str:
    with sqlite3.connect(index) as db:
        query = "SELECT id FROM records WHERE tag = 'item' ORDER BY n LIMIT 1 OFFSET ?"
        many = db.execute("SELECT count(*) FROM records WHERE tag = 'item'").fetchone()[0]
        return str(db.execute(query, (many // 2,)).fetchone()[0])


def _asked(table: Table, state: str, root: Path, item: str, count: int) -> None:
    index = root / "index.sqlite"

    def of(run: Callable[[], Spent]) -> list[Spent]:
        found = []
        for _ in range(count):
            if state == "cold":
                chill(index)
            found.append(run())
        return found

    plain = of(lambda: python(_PLAIN, index, item))
    inside = of(lambda: python(_OPEN, root, item))
    shown = middle(of(lambda: firsthand("show", item[:16], "--case", root)))
    peer, ours = _parts(plain), _parts(inside)
    peak = tables.memory(shown.peak_bytes)
    table.add(f"firsthand show ITEM ({state})", tables.seconds(shown.wall_s), "", peak)
    table.add("  open the case", "", *_against(ours[0], peer[0]))
    table.add("  find the item", "", tables.seconds(ours[1]))
    table.add("  read 1,000 records, write the page", "", *_against(ours[2], peer[1]))
    python_s = tables.seconds(middle(plain).wall_s)
    told = tables.seconds(sum(peer))
    table.add(f"sqlite3 in Python: open, one query ({state})", python_s, told)
    if shutil.which("sqlite3"):
        query = f"SELECT json FROM records WHERE about = '{item}'"  # noqa: S608 (hex digits)
        command = middle(of(lambda: spent(["sqlite3", index, query])))
        ratio = f"{tables.times(shown.wall_s, command.wall_s)} times"
        table.add(f"sqlite3 command, same ({state})", tables.seconds(command.wall_s), "", "", ratio)


def _against(ours: float, theirs: float) -> tuple[str, str, str]:
    return tables.seconds(ours), "", f"{tables.times(ours, theirs)} times"


def _parts(runs: list[Spent]) -> list[float]:
    """Return the medians of what each run told of its parts [s]."""
    told = [json.loads(r.out) for r in runs]
    return [sorted(each)[len(each) // 2] for each in zip(*told, strict=True)]


def _behind(table: Table, root: Path) -> None:
    """Open the case with lines in its ledger that its index has not seen."""
    copy = root.with_suffix(".tail")
    clear(copy)
    copy.mkdir()
    for name in ("case.toml", "ledger.jsonl", "index.sqlite"):
        shutil.copyfile(root / name, copy / name)
    tasks = tail(_TAIL)
    Ledger(copy / "ledger.jsonl").append(tasks)
    took = python(_MAKE, copy)
    records = sum(len(task.gives) for task in tasks)
    what = f"open with {_TAIL:,} unread lines ({records:,} records)"
    table.add(what, *_made(took), tables.rate(records, _parts([took])[0]))
    clear(copy)


def _rebuilt(table: Table, root: Path, records: int) -> None:
    """Open the case without its index."""
    copy = root.with_suffix(".bare")
    clear(copy)
    copy.mkdir()
    shutil.copyfile(root / "case.toml", copy / "case.toml")
    (copy / "ledger.jsonl").symlink_to((root / "ledger.jsonl").resolve())
    took = python(_MAKE, copy)
    table.add("make the index anew", *_made(took), tables.rate(records, _parts([took])[0]))
    clear(copy)


def _made(took: Spent) -> tuple[str, str, str]:
    inside = tables.seconds(_parts([took])[0])
    return tables.seconds(took.wall_s), inside, tables.memory(took.peak_bytes)
