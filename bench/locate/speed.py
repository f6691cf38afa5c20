"""Fusing six clues over the whole Earth, and finding those that cannot all hold: time, memory."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from typing import Final

from bench.plan import Plan
from bench.tables import Table

_TURNS: Final = 7
_CODE: Final = """
import json, resource, sys, time
from firsthand.locate.boxes import Domain
from firsthand.locate.conflict import conflicts
from firsthand.locate.forms.table import term_of
from firsthand.locate.fuse import fuse
from firsthand.records import Clue, Facts

def clue(scope, form, **given):
    return Clue(scope=scope, form=form, parameters=Facts(given), doubt="0.05")

def row(latitude, longitude, **more):
    return {"latitude_deg": str(latitude), "longitude_deg": str(longitude)} | more

names = [(50.459, 30.170), (48.787, 32.718), (45.969, 28.988), (49.110, 33.610), (49.672, 31.853),
         (46.632, 31.739), (50.936, 32.947), (48.754, 37.387), (47.936, 38.937), (45.642, 29.372),
         (45.840, 29.487), (45.484, 35.059), (49.389, 34.961), (47.429, 31.483), (45.698, 34.358),
         (46.955, 31.330), (46.794, 31.030)]
near = clue("place", "near", places=[row(*each) for each in names])
west = clue("place", "direction", places=[row(50.4547, 30.5238, people="2797553")],
            direction="west")
around = clue("time", "around", start="2022-03-29T00:00:00Z", end="2022-04-01T00:00:00Z")
posted = clue("time", "posted-before", end="2022-04-05T00:00:00Z")
high, toward = (clue("both", "sun-altitude", altitude_deg="43.4"),
                clue("both", "sun-azimuth", azimuth_deg="178.7"))
wrong = clue("both", "sun-altitude", altitude_deg="60")
what, days = sys.argv[1], float(sys.argv[2])
end = 1649203200.0
period = Domain(end - days * 86400, end)
given = {"six": (near, west, around, posted, high, toward),
         "five": (near, west, around, posted, wrong)}[what.split()[0]]
out = []
for _ in range(int(sys.argv[3])):
    wall, spent = time.perf_counter(), time.process_time()
    if what.endswith("sets"):
        found = conflicts([term_of(each, period) for each in given], period)
        told = f"{len(found.sets)} sets, {'all' if found.complete else 'not all'} looked at"
    else:
        found = fuse(given, period, explain=what.endswith("explained"))
        told = f"error at most {found.whole.error:.2f}, {found.whole.ninety.area_km2:.0f} km2"
        told += f" and {found.whole.ninety.hours:.1f} h at 90 %"
    out.append((time.perf_counter() - wall, time.process_time() - spent))
print(json.dumps({"times": out, "told": told,
                  "mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
"""
_ROWS: Final = (
    ("six clues, an answer", "six", 33),
    ("the same in a year", "six", 365),
    ("six clues, and what each did", "six explained", 33),
    ("five clues, sets that cannot hold", "five sets", 33),
    ("the same in a year", "five sets", 365),
    ("five that contradict, fused in a year", "five", 365),
)


def run(plan: Plan) -> Table:
    """Time each in a process of its own."""
    table = Table(
        "Fusion over the whole Earth",
        ("what", "days", "median s", "processor s", "first s", "MB", "found"),
    )
    for name, what, days in _ROWS:
        command = [sys.executable, "-c", _CODE, what, str(days), str(1 if plan.quick else _TURNS)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        told = json.loads(done.stdout)
        wall = [each[0] for each in told["times"]]
        spent = [each[1] for each in told["times"]]
        table.add(
            name,
            str(days),
            f"{statistics.median(wall):.2f}",
            f"{statistics.median(spent):.2f}",
            f"{wall[0]:.2f}",
            f"{told['mb']:.0f}",
            told["told"],
        )
    table.notes.append("The first of seven includes what Python loads late; imports are left out.")
    return table
