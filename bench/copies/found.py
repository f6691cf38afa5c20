"""What is found of the attacked clips: recall, false merges, timing, naming; and what it costs."""

from __future__ import annotations

import io
import os
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any, Final

from bench.copies import make
from firsthand.records import Derivation, Item, Span
from firsthand.steps import File, Made
from firsthand.trace import footage, footage_sketch
from firsthand.trace.footage_index import Asked, FootageIndex
from firsthand.trace.footage_reading import Footage, KeyFootage
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_sketching import footage_sketch as full
from firsthand.trace.footage_sketching import key_sketch as quick

# What is not asked of the naming: told apart elsewhere, or said of nearly every copy.
_ASIDE: Final = frozenset(
    {"excerpt", "scale", "compilation", "new sound", "without sound", "frame rate"}
)
_FILLED: Final = frozenset({"compilation", "inset half", "inset third"})
_TIMED_S: Final = 0.1


def sketched(path: Path, cached: Path, *, keys: bool = False) -> Sketch:
    """Sketch a film, or read the sketch that was made before."""
    kept = cached / f"{path.stem}.{'keys' if keys else 'all'}.sketch"
    if not kept.is_file():
        cached.mkdir(parents=True, exist_ok=True)
        data = path.read_bytes()
        file = File(Item.of(data), "video/mp4", lambda: io.BytesIO(data))
        with (KeyFootage if keys else Footage).open(file) as opened:
            given = quick(opened) if isinstance(opened, KeyFootage) else full(opened)
            made = next(each for each in given if isinstance(each, Made))
        kept.write_bytes(b"".join(made.chunks))
    return footage_sketch.parsed(kept.read_bytes())


@cache
def _library(folder: str) -> tuple[FootageIndex, dict[str, tuple[str, Sketch]]]:
    root = Path(folder)
    index, known = FootageIndex(Path(tempfile.mkdtemp())), {}
    for path in sorted((root / "library").glob("*.mp4")):
        sketch = sketched(path, root / "sketches")
        index.put(sketch.item, Asked.of(sketch))
        known[sketch.item] = path.stem, sketch
    return index, known


def asked(folder: str, truth: dict[str, Any]) -> dict[str, Any]:
    """Ask the library about one attacked clip."""
    index, known = _library(folder)
    clip = sketched(Path(truth["path"]), Path(folder) / "sketches")
    start = time.process_time()
    near = [known[item] for _, item in index.asked(Asked.of(clip))]
    looked = time.process_time()
    found = {
        name: [d for d in footage.compared(sketch, clip) if isinstance(d, Derivation)]
        for name, sketch in near
    }
    compared = time.process_time()
    own = next((s for n, s in known.values() if n == truth["source"]), None)
    return {
        "attack": truth["attack"],
        **_judged(truth, found, own.item if own else ""),
        "look_ms": (looked - start) / max(1, len(clip.ticks)) * 1000,
        "pair_s": (compared - looked) / max(1, len(near)),
    }


def _judged(truth: dict[str, Any], found: dict[str, list[Derivation]], own: str) -> dict[str, Any]:
    filled = {f"drawn-{seed}" for seed in (3, 4)} if truth["attack"] in _FILLED else set()
    false = [n for n, ds in found.items() if ds and n not in {truth["source"], *filled}]
    mine = found.get(truth["source"], [])
    if not mine:
        return {"found": False, "false": false}
    first = mine[0]
    forward = first.source.item == own
    source, made = (first.source, first.made) if forward else (first.made, first.source)
    wanted = set(truth["names"]) - _ASIDE
    names = {change["name"] for change in first.facts["changes"]} - _ASIDE
    if "screen recording" in wanted:
        names.discard("colour change")  # a filmed screen is darker and greyer
    return {
        "found": True,
        "false": false,
        "late_s": _late(truth["parts"][0], source, made),
        "named": names == wanted,
        "forward": forward,
        "sure": first.facts["direction"] != "undetermined",
    }


def _late(part: list[float], source: Any, made: Any) -> float:  # noqa: ANN401
    if not isinstance(source, Span) or not isinstance(made, Span):
        return float("inf")
    told = made.start_s, made.end_s, source.start_s, source.end_s
    return max(abs(float(t) - p) for t, p in zip(told, part, strict=True))


def table(folder: Path, truths: list[dict[str, Any]]) -> str:
    """Ask about every attacked clip and return what was found, as a table."""
    for truth in truths:
        sketched(Path(truth["path"]), folder / "sketches")
    with ProcessPoolExecutor(max(1, (os.cpu_count() or 2) // 2)) as pool:
        answers = list(pool.map(asked, [str(folder)] * len(truths), truths))
    lines = [
        "| attack | found | start and end within 0.1 s | named | false merges |",
        "|---|---|---|---|---|",
    ]
    every = [*dict.fromkeys(a["attack"] for a in answers), None]
    for attack in every:
        some = [a for a in answers if attack in {None, a["attack"]}]
        hits = [a for a in some if a["found"]]
        lines.append(
            f"| {attack or 'all'} | {len(hits)}/{len(some)} | "
            f"{sum(a['late_s'] <= _TIMED_S for a in hits)}/{len(hits)} | "
            f"{sum(a['named'] for a in hits)}/{len(hits)} | {sum(len(a['false']) for a in some)} |"
        )
    ways = Counter((a["forward"], a["sure"]) for a in answers if a["found"])
    mean: Callable[[str], float] = lambda n: sum(a[n] for a in answers) / len(answers)  # noqa: E731
    doubt = ways[True, False] + ways[False, False]
    films = len(_library(str(folder))[1])
    lines += [
        "",
        f"direction: right {ways[True, True]}, wrong {ways[False, True]}, undetermined {doubt}",
        f"{mean('look_ms'):.2f} ms a sample to look up among {films} films",
        f"{mean('pair_s'):.2f} s a pair",
    ]
    return "\n".join(lines)


def speed(films: dict[str, Path]) -> str:
    """Time both ways of sketching, one thread, without a cache."""
    rows = ["| | video-s per CPU-s | bytes per video-hour |", "|---|---|---|"]
    for keys in (True, False):
        seconds = cost = size = 0.0
        with tempfile.TemporaryDirectory() as fresh:
            for path in films.values():
                start = time.process_time()
                sketch = sketched(path, Path(fresh), keys=keys)
                cost += time.process_time() - start
                seconds += float(sketch.seconds(sketch.end - sketch.start))
            size = sum(p.stat().st_size for p in Path(fresh).iterdir())
        name = "key frames" if keys else "all pictures"
        rows.append(f"| {name} | {seconds / cost:.0f} | {size / seconds * 3600 / 1e6:.0f} MB |")
    return "\n".join(rows)


def prepared(shared: Path, folder: Path, names: Iterable[str]) -> tuple[Any, Any]:
    """Write the library and the attacked clips, if they are not there yet."""
    films = make.library(shared, folder / "library")
    return films, make.attacked(films, folder / "attacked", list(names))
