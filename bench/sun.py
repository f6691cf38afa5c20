"""The sun over the whole Earth: speed beside ShadowFinder, accuracy beside DE421 and SPA.

ShadowFinder 0.7.1 is asked for its own grid (0.5 degrees, 208,800 cells) and its own answer
(`find_shadows`: how far the shadow of each cell is from the one measured); ours is asked for the
altitudes on that grid, and for the same answer. It pins old versions of large packages, so it lives
in an environment of its own: FIRSTHAND_SHADOWFINDER names that environment's Python.
"""

from __future__ import annotations

import csv
import json
import os
import statistics
import subprocess
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from datetime import time as clock
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from bench.plan import Plan
from bench.tables import Table
from bench.world import busy
from firsthand.world import moon, sun, zones

WRITTEN = datetime(2022, 3, 30, 10, 0, tzinfo=UTC)
HEIGHT, LENGTH = 10.0, 10.6
LATITUDES, LONGITUDES = np.arange(-60, 85, 0.5), np.arange(-180, 180, 0.5)
ORACLE = Path(__file__).parent.parent / "tests" / "data" / "sky.csv"
THEIRS = Path(__file__).parent / "world" / "shadowfinder_turns.py"
CALLS = {"utc": 20, "local": 3}  # of ours in a turn, so that a turn is worth timing
Floats = npt.NDArray[np.floating]
Took = tuple[float, float]  # by the clock and of the processor [s]


def run(plan: Plan) -> Table:
    """Measure speed where the peer is there, and accuracy."""
    columns = ("what", "ours", "peer", "ratio", "by processor")
    table = Table("The sun over 208,800 cells, and its accuracy", columns)
    table.notes += busy()
    peer = os.environ.get("FIRSTHAND_SHADOWFINDER")
    if peer:
        _speed(table, peer, 3 if plan.quick else 15)
    else:
        table.notes.append("Speed was not measured: FIRSTHAND_SHADOWFINDER names no Python.")
    _accuracy(table)
    return table


def _speed(table: Table, python: str, turns: int) -> None:
    with subprocess.Popen(  # one process, so that its imports and its grid count for nothing
        [python, str(THEIRS), WRITTEN.strftime("%Y-%m-%dT%H:%M"), str(HEIGHT), str(LENGTH)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        zone_names = json.loads(process.stdout.readline())

        def theirs(mode: str) -> Took:
            print(mode, file=process.stdin, flush=True)
            wall, processor = process.stdout.readline().split()  # type: ignore[union-attr]
            return float(wall), float(processor)

        utc, local = _ours(zone_names)
        for mode, ours in (("utc", utc), ("local", local)):
            many = turns if mode == "utc" else min(turns, 3)
            taken: dict[str, list[Took]] = {name: [] for name in (*ours, "theirs")}
            for _ in range(many):
                taken["theirs"].append(theirs(mode))
                for name, work in ours.items():
                    taken[name].append(_seconds(work, CALLS[mode]))
            (them, them_cpu) = map(statistics.median, zip(*taken["theirs"], strict=True))
            for name in ours:
                us, us_cpu = map(statistics.median, zip(*taken[name], strict=True))
                cells = f"{us * 1e3:.2f} ms", f"{them * 1e3:.0f} ms", f"{them / us:.0f}x"
                table.add(f"{name}, {mode} time", *cells, f"{them_cpu / us_cpu:.0f}x")
        process.stdin.close()
    table.notes.append(
        "Peer of speed: ShadowFinder 0.7.1, `find_shadows` on its own grid. Medians of alternating "
        "turns, of ours 20 calls (UTC) or 3 (local) a turn; imports and the grid of zones are not "
        "counted. The last column compares processor time, which other work disturbs least."
    )


def _ours(zone_names: list[str | None]) -> tuple[dict[str, Callable[[], Any]], ...]:
    grid = sun.Grid(LATITUDES[:, None], LONGITUDES)
    kept = np.empty(grid.shape, dtype=np.float32)
    unix_s = WRITTEN.timestamp()
    listed = sorted({name for name in zone_names if name})
    number = {name: at for at, name in enumerate(listed)}
    of_cell = np.array([number.get(name or "", 0) for name in zone_names])
    of_cell = of_cell.reshape(len(LATITUDES), len(LONGITUDES))
    day, hour = WRITTEN.date(), WRITTEN.time()

    def local_instants() -> tuple[Floats, sun.Grid, npt.NDArray[np.intp]]:
        instants = np.array([_first(day, hour, name) for name in listed])
        distinct, which = np.unique(instants, return_inverse=True)
        return distinct, grid, which[of_cell]

    return (
        {
            "sines of altitudes": lambda: sun.altitude_sines(unix_s, grid, out=kept),
            "altitudes": lambda: sun.altitude_grid(unix_s, grid, out=kept),
            "difference of shadows": lambda: _difference(
                sun.altitude_sines(unix_s, grid, out=kept)
            ),
        },
        {
            "altitudes": lambda: sun.altitude_grid(*local_instants(), out=kept),
            "difference of shadows": lambda: _difference(
                sun.altitude_sines(*local_instants(), out=kept)
            ),
        },
    )


def _first(day: date, hour: clock, zone: str) -> int:
    return (*zones.local_times(day, hour, zone).unix_s, 0)[0]


def _difference(sines: Floats) -> Floats:
    """How far each shadow is from the one measured, as a part of it; without end at night."""
    np.maximum(sines, 0, out=sines)
    np.multiply(sines, sines, out=sines)
    with np.errstate(divide="ignore"):
        np.divide(1, sines, out=sines)
    sines -= 1
    np.sqrt(sines, out=sines)
    sines *= np.float32(HEIGHT / LENGTH)
    sines -= 1
    return sines


def _seconds(work: Callable[[], Any], times: int) -> Took:
    start, busy_since = time.perf_counter(), time.process_time()
    for _ in range(times):
        work()
    return (time.perf_counter() - start) / times, (time.process_time() - busy_since) / times


def _accuracy(table: Table) -> None:
    rows = list(csv.reader(ORACLE.read_text("ascii").splitlines()))
    truth = dict(zip(rows[0], np.array(rows[1:], dtype=np.float64).T, strict=True))
    where = truth["latitude_deg"], truth["longitude_deg"], truth["unix_s"]
    for body, name, oracle in (
        (sun, "sun", "DE421"),
        (sun, "spa", "SPA"),
        (moon, "moon", "DE421"),
    ):
        altitude, azimuth = body.position(*where)
        up, round_ = truth[f"{name}_altitude_deg"], truth[f"{name}_azimuth_deg"]
        off = np.abs(altitude - up) * 60
        aside = np.abs((azimuth - round_ + 180) % 360 - 180) * 60 * np.cos(np.radians(up))
        what = "moon" if body is moon else "sun"
        for kind, error in (("altitude", off), ("azimuth, on the sky", aside)):
            table.add(f"{what}'s {kind}: median, 95 %, largest error", _three(error), oracle)
    lit = np.abs(moon.illuminated(truth["unix_s"]) - truth["illuminated"]).max()
    table.add("moon's lit part: largest error", f"{lit * 100:.3f} %", "DE421")
    table.notes.append(
        f"Accuracy over {len(up)} places and instants of 2000-2035, without refraction, beside "
        "DE421 (skyfield 1.55) and NREL's SPA (pvlib 0.16.1); `bench.world.oracle` made the table."
    )


def _three(error: Floats) -> str:
    return f"{np.median(error):.3f}′ {np.percentile(error, 95):.3f}′ {error.max():.3f}′"
