"""Which attacked clips are found to be copies, by us and by others.

Films are cut into takes, excerpts of them are attacked (`bench.copies.attacks`), and each is sought
among all takes, as the steps seek it: by key frames first, then by all pictures. A false merge is
any other film that is told to be a copy; two takes by one tripod are other films.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from bench.copies import attacks, found
from bench.plan import Plan
from bench.tables import Table

_QUICK: Final = ("re-encode", "mirror")
_FILMS: Final = frozenset({".mp4", ".webm"})
_WAYS: Final[dict[str, dict[str, bool]]] = {
    "key frames, coarsely (libraries)": {"coarse": True},
    "key frames": {"keys": True},
    "all pictures": {},
}


def run(plan: Plan) -> Table:
    pace = ("video-s per CPU-s", "of the files as they came")
    columns = ["", "found", "ends within 0.1 s", "named", "false merges", *pace]
    folder = plan.folder / "copies"
    names = _QUICK if plan.quick else tuple(attacks.ATTACKS)
    if not (plan.shared / "media").is_dir():
        return Table("Copies", columns, notes=["there were no real clips, so nothing was measured"])
    films, truths = found.prepared(plan.shared, folder, names)
    told = found.answers(folder, truths)
    table = Table(f"Finding {len(truths)} attacked clips among {len(films)} films", columns)
    for row in found.rows(told):
        table.add(*row)
    came = {p.stem: p for p in sorted((plan.shared / "media").iterdir()) if p.suffix in _FILMS}
    for name, how in _WAYS.items():
        size = found.speed(films, **how)[1]
        paces = [f"{found.speed(some, **how)[0]:.0f}" for some in (films, came)]
        table.add(f"sketching by {name}", "", "", "", "", *paces)
        table.notes.append(f"a sketch by {name}: {size / 1e6:.0f} MB for an hour of video")
    hits = found.coarse_library(folder, films, truths)
    table.notes.append(f"look alike in a library of coarse key frames: {hits} of {len(truths)}")
    for name, row in _peers(films, came, truths, folder):
        if row is None:
            table.notes.append(f"{name} is not installed")
        else:
            hits, count, *rates = row
            cells = [f"{hits}/{count}", "", "", "0", *(f"{rate:.0f}" for rate in rates)]
            table.add(f"{name}, at no false merge", *cells)
    table.notes += found.notes(told, folder)
    missed = ", ".join(Path(t["path"]).stem for t, a in zip(truths, told, strict=True)
                       if not a["found"])  # fmt: skip
    table.notes.append(f"not found: {missed or 'none'}")
    return table


def _peers(
    films: dict[str, Path], came: dict[str, Path], truths: list[dict[str, Any]], folder: Path
) -> list[Any]:
    """Ask the peers in the environment that ``FIRSTHAND_PEERS`` names the Python of."""
    asked = folder / "asked.json"
    sets = {"films": films, "came": came}
    paths = {of: {n: str(p.resolve()) for n, p in some.items()} for of, some in sets.items()}
    asked.write_text(json.dumps({**paths, "truths": truths}))
    command = [os.environ.get("FIRSTHAND_PEERS", sys.executable), "-m", "bench.copies.peers"]
    done = subprocess.run([*command, str(asked)], capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]
