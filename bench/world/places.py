"""Looking places up: opening the gazetteer, names that one and that many places bear, guesses."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Any

from bench.measure import middle, python, turns
from bench.plan import Plan
from bench.tables import Table
from bench.world import busy
from firsthand.world.gazetteer import CORE, Gazetteer, core_file

_OPEN = "from firsthand.world.gazetteer import Gazetteer; Gazetteer.open().find('Kyiv')"
_BARE = "import numpy"


def run(plan: Plan) -> Table:
    """Measure."""
    times = 3 if plan.quick else 25
    gazetteer = Gazetteer.open()
    table = Table("The gazetteer", ("what", "first time", "again", "found"))
    table.notes += busy()
    work: tuple[tuple[str, Callable[[], Any]], ...] = (
        ("find “Дмитрівка”", lambda: gazetteer.find("Дмитрівка")),
        ("find “Neustadt”", lambda: gazetteer.find("Neustadt")),
        ("find “San Jose”", lambda: gazetteer.find("San Jose")),
        ("suggest for “Dmytryvka”", lambda: gazetteer.suggest("Dmytryvka")),
        ("areas called “Georgia”", lambda: gazetteer.areas("Georgia")),
        ("near a point, 25 km", lambda: gazetteer.near(50.459, 30.17, 25)),
    )
    for what, do in work:
        first, found = _seconds(do)
        again = statistics.median(_seconds(do)[0] for _ in range(times))
        table.add(what, f"{first * 1e3:.1f} ms", f"{again * 1e3:.2f} ms", str(len(found)))
    ours, bare = map(middle, turns(3, lambda: python(_OPEN), lambda: python(_BARE)))
    table.notes.append(
        f"The file has {CORE.stat().st_size / 1e6:.1f} MB, {len(core_file())} places."
    )
    table.notes.append(
        f"A fresh interpreter that opens it and looks one name up: {ours.wall_s * 1e3:.0f} ms and "
        f"{ours.peak_bytes / 1e6:.0f} MB; with numpy alone {bare.wall_s * 1e3:.0f} ms and "
        f"{bare.peak_bytes / 1e6:.0f} MB."
    )
    return table


def _seconds(do: Callable[[], Any]) -> tuple[float, Any]:
    start = time.perf_counter()
    found = do()
    return time.perf_counter() - start, found
