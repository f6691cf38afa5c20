"""Examining an hour of 720p video with all picture steps, against decoding it alone.

The hour is a clip of 45 s, drawn here (H.264, five shots), whose packets are repeated; and, where
there is a folder of real clips, a real one of 30 s (VP8). There is no sound in it: only pictures
are compared. Decoding alone is PyAV in one process and one thread, as ours decodes.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from bench import tables
from bench.clips import drawn, repeated
from bench.measure import FIRSTHAND, Spent, clear, firsthand, free, middle, python, spent, turns
from bench.plan import Plan
from bench.tables import Table

_REAL: Final = "big_buck_bunny_0_30.webm"
_DECODE: Final = """
import sys
import av
with av.open(sys.argv[1]) as container:
    stream = container.streams.video[0]
    stream.codec_context.thread_type = "NONE"
    stream.codec_context.thread_count = 1
    print(sum(1 for _ in container.decode(stream)))
"""


def run(plan: Plan) -> Table:
    folder = plan.folder / "hour"
    folder.mkdir(parents=True, exist_ok=True)
    columns = ["", "time", "processor", "pictures", "peak memory", "time, ours takes", "processor"]
    table = Table(f"Examining {plan.minutes:g} minutes of 720p video", columns)
    if free(folder) < plan.minutes * 100_000_000:
        table.notes.append("the disk has no room for the film, so nothing was measured")
        return table
    clip = drawn(folder / ("clip-quick.mp4" if plan.quick else "clip.mp4"), shortened=plan.quick)
    _film(table, "drawn", _long(folder, clip, plan.minutes), plan)
    real = plan.shared / "media" / _REAL
    if real.is_file() and not plan.quick:
        _film(table, "real", _long(folder, real, plan.minutes), plan)
    elif not plan.quick:
        table.notes.append("there was no real clip")
    return table


def _long(folder: Path, clip: Path, minutes: float) -> Path:
    kind = ".mkv" if clip.suffix == ".webm" else clip.suffix
    return repeated(clip, folder / f"{clip.stem}-{minutes:g}{kind}", minutes)


def _film(table: Table, name: str, film: Path, plan: Plan) -> None:
    case = film.with_suffix(".case")
    seen: list[str] = []

    def ours() -> Spent:
        clear(case)
        firsthand("collect", film, "--case", case, "--quiet")
        took = firsthand("examine", case, "--quiet")
        seen.append(_seen(case))
        clear(case)
        return took

    def theirs() -> Spent:
        return python(_DECODE, film)

    clear(case)
    count = 1 if plan.quick or plan.minutes > 5 else 3
    mine, alone = (middle(runs) for runs in turns(count, ours, theirs))
    pictures = int(alone.out)
    ratio = f"{tables.times(mine.wall_s, alone.wall_s)} times"
    work = f"{tables.times(mine.cpu_s, alone.cpu_s)} times"
    table.add(f"decoding alone ({name})", *_cells(alone, pictures))
    table.add(f"firsthand examine ({name})", *_cells(mine, pictures), ratio, work)
    rate = film.stat().st_size * 8 / (plan.minutes * 60) / 1e6
    table.notes.append(f"{name}: {pictures:,} pictures, {rate:.1f} Mbit/s; it found {seen[-1]}")


def _seen(case: Path) -> str:
    """Say what was found, so that a run that found nothing is not taken for a fast one."""
    command = [*FIRSTHAND, "records", str(case), "--type", "observation", "--kind"]
    kinds = ("decoded", "brightness", "shot", "key-frame")
    counts = {kind: spent([*command, kind]).out.count("\n") for kind in kinds}
    if not all(counts.values()):
        msg = f"the film was not wholly examined: {counts}"
        raise RuntimeError(msg)
    return f"{counts['shot']} shots and {counts['key-frame']} stills"


def _cells(took: Spent, pictures: int) -> tuple[str, str, str, str]:
    return (
        tables.seconds(took.wall_s),
        tables.seconds(took.cpu_s),
        tables.rate(pictures, took.wall_s),
        tables.memory(took.peak_bytes),
    )
