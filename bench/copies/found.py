"""What is found of the attacked clips: recall, false merges, timing, naming; and what it costs."""

from __future__ import annotations

import io
import os
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final

import cv2

from bench.copies import make
from firsthand.records import Derivation, Item, Observation, Span, Whole
from firsthand.steps import File, Made
from firsthand.trace import footage, footage_lines, footage_sketch
from firsthand.trace.footage_index import Asked, FootageIndex, KeyIndex
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


def sketched(path: Path, cached: Path, *, keys: bool = False, coarse: bool = False) -> Sketch:
    """Sketch a film, or read the sketch that was made before."""
    kept = cached / f"{path.stem}.{'coarse' if coarse else 'keys' if keys else 'all'}.sketch"
    if not kept.is_file():
        cached.mkdir(parents=True, exist_ok=True)
        cv2.setNumThreads(1)
        data = path.read_bytes()
        media_type = "video/webm" if path.suffix == ".webm" else "video/mp4"
        file = File(Item.of(data), media_type, lambda: io.BytesIO(data))
        with (KeyFootage if keys or coarse else Footage).open(file) as opened:
            wanted = Observation(kind="to-be-timed", where=Whole(item=file.item.id))
            given = (
                quick(opened, coarse=coarse)
                if isinstance(opened, KeyFootage)
                else full(opened, wanted)
            )
            made = next(each for each in given if isinstance(each, Made))
        kept.write_bytes(b"".join(made.chunks))
    return footage_sketch.parsed(kept.read_bytes())


@dataclass(frozen=True)
class _Library:
    """The films that are sought in: names and sketches, by key frames and by all pictures."""

    names: dict[str, str]
    quick: dict[str, Sketch]
    full: dict[str, Sketch]
    quick_index: KeyIndex
    full_index: FootageIndex


@cache
def _library(folder: str) -> _Library:
    root = Path(folder)
    held = _Library(
        {}, {}, {}, KeyIndex(Path(tempfile.mkdtemp())), FootageIndex(Path(tempfile.mkdtemp()))
    )
    for path in sorted((root / "library").glob("*.mp4")):
        for keys, kept, index in (
            (True, held.quick, held.quick_index),
            (False, held.full, held.full_index),
        ):
            sketch = sketched(path, root / "sketches", keys=keys)
            index.put(sketch.item, Asked.of(sketch))
            kept[sketch.item] = sketch
            held.names[sketch.item] = path.stem
    return held


def _alike(held: _Library, clip: Sketch) -> set[str]:
    """Return the films that look like a clip by their key frames, as `trace.look_alike` says."""
    near = (item for _, item in held.quick_index.asked(Asked.of(clip)))
    return {i for i in near if footage_lines.groups(footage_lines.shared(held.quick[i], clip))}


def asked(folder: str, truth: dict[str, Any]) -> dict[str, Any]:
    """Ask the library about one attacked clip."""
    held = _library(folder)
    path, kept = Path(truth["path"]), Path(folder) / "sketches"
    clip, quick = sketched(path, kept), sketched(path, kept, keys=True)
    alike = _alike(held, quick)
    start = time.process_time()
    near = [item for _, item in held.full_index.asked(Asked.of(clip))]
    looked = time.process_time()
    near = [item for item in near if item in alike and item != clip.item]
    found = {
        held.names[i]: [
            d for d in footage.compared(held.full[i], clip) if isinstance(d, Derivation)
        ]
        for i in near
    }
    compared = time.process_time()
    own = next((i for i, name in held.names.items() if name == truth["source"]), "")
    return {
        "attack": truth["attack"],
        "film": path.stem,
        **judged(truth, found, own),
        "look_ms": (looked - start) / max(1, len(clip.ticks)) * 1000,
        "pair_s": (compared - looked) / max(1, len(near)),
    }


def judged(truth: dict[str, Any], found: dict[str, list[Derivation]], own: str) -> dict[str, Any]:
    """Say how right what was found is.

    Args:
        truth: What was done. Beyond what `bench.copies.make` writes it may have ``holds``: other
            films of which it holds pictures; and ``otherwise``: other right sets of names.
        found: What is told of each film, by its name.
        own: The item of the clip's source.
    """
    drawn = [f"drawn-{seed}" for seed in (3, 4)] if truth["attack"] in _FILLED else []
    holds = truth.get("holds", drawn)
    false = [n for n, ds in found.items() if ds and n not in {truth["source"], *holds}]
    mine = found.get(truth["source"], [])
    if not mine:
        return {"found": False, "false": false}
    first = mine[0]
    forward = first.source.item == own
    wanted = [set(n) - _ASIDE for n in (truth["names"], *truth.get("otherwise", []))]
    names = {change["name"] for change in first.facts["changes"]} - _ASIDE
    if "screen recording" in wanted[0]:
        names.discard("colour change")  # a filmed screen is darker and greyer
    return {
        "found": True,
        "false": false,
        "late_s": _latest(truth["parts"], mine, own),
        "named": names in wanted,
        "names": sorted(names),
        "box": _overlap(truth.get("box"), first),
        "forward": forward,
        "sure": first.facts["direction"] != "undetermined",
    }


def _latest(parts: list[list[float]], mine: list[Derivation], own: str) -> float:
    """Return by how much the worst part's ends are missed; a lone part is the first finding's."""
    ends = [(d.source, d.made) if d.source.item == own else (d.made, d.source) for d in mine]
    told = ends if len(parts) > 1 else ends[:1]
    return max(min(_late(part, *each) for each in told) for part in joined(parts))


def joined(parts: list[list[float]]) -> list[list[float]]:
    """Return parts with those as one that go on from one another in both films.

    Args:
        parts: Start and end in the clip, start and end in the source [s]; in the order of the clip.
    """
    out: list[list[float]] = []
    for part in parts:
        last = out[-1] if out else None
        if last and abs(last[1] - part[0]) < _ON and abs(last[3] - part[2]) < _ON:
            out[-1] = [last[0], part[1], last[2], part[3]]
        else:
            out.append(list(part))
    return out


_ON: Final = 0.02


def _overlap(box: list[float] | None, finding: Derivation) -> float | None:
    """Return how well the rectangle of a crop is told: what is in both over what is in either."""
    told = [c["kept_of_source"] for c in finding.facts["changes"] if "kept_of_source" in c]
    if box is None or not told:
        return None if box is None else 0.0
    kept, both = told[0], 1.0
    sides = (("x", "width", "frame_width"), ("y", "height", "frame_height"))
    spans = [(float(kept[at]) / float(kept[of]), float(kept[n]) / float(kept[of]))
             for at, n, of in sides]  # fmt: skip
    for (start, length), low, span in zip(spans, box[:2], box[2:], strict=True):
        both *= max(0.0, min(start + length, low + span) - max(start, low))
    areas = spans[0][1] * spans[1][1] + box[2] * box[3]
    return both / (areas - both)


def _late(part: list[float], source: Any, made: Any) -> float:  # noqa: ANN401
    if not isinstance(source, Span) or not isinstance(made, Span):
        return float("inf")
    told = made.start_s, made.end_s, source.start_s, source.end_s
    return max(abs(float(t) - p) for t, p in zip(told, part, strict=True))


def answers(folder: Path, truths: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Ask about every attacked clip, as `trace.look_alike` and `trace.footage` would."""
    # Spawned: those who wrote the clips leave threads behind, with which a fork may stand still.
    started = get_context("spawn")
    with ProcessPoolExecutor(max(1, (os.cpu_count() or 2) // 2), mp_context=started) as pool:
        return list(pool.map(asked, [str(folder)] * len(truths), truths))


def rows(told: list[dict[str, Any]]) -> Iterator[tuple[str, str, str, str, str]]:
    """Yield a row for each attack, and one for all: found, timed, named, false merges."""
    for attack in [*dict.fromkeys(a["attack"] for a in told), None]:
        some = [a for a in told if attack in {None, a["attack"]}]
        hits = [a for a in some if a["found"]]
        yield (
            attack or "all",
            f"{len(hits)}/{len(some)}",
            f"{sum(a['late_s'] <= _TIMED_S for a in hits)}/{len(hits)}",
            f"{sum(a['named'] for a in hits)}/{len(hits)}",
            str(sum(len(a["false"]) for a in some)),
        )


def notes(told: list[dict[str, Any]], folder: Path) -> Iterator[str]:
    """Yield what else was measured: which way it went, what it cost."""
    ways = Counter((a["forward"], a["sure"]) for a in told if a["found"])
    mean: Callable[[str], float] = lambda n: sum(a[n] for a in told) / len(told)  # noqa: E731
    doubt = ways[True, False] + ways[False, False]
    yield f"direction: right {ways[True, True]}, wrong {ways[False, True]}, undetermined {doubt}"
    films = len(_library(str(folder)).full)
    yield f"{mean('look_ms'):.2f} ms a sample to look up among {films} films"
    yield f"{mean('pair_s'):.2f} CPU-s a pair compared"


def coarse_library(folder: Path, films: dict[str, Path], truths: list[dict[str, Any]]) -> int:
    """Return how many clips, asked by key frames, look like their source as a library keeps it."""
    kept = folder / "sketches"
    index, held = KeyIndex(Path(tempfile.mkdtemp())), {}
    for name, path in films.items():
        held[name] = sketched(path, kept, coarse=True)
        index.put(held[name].item, Asked.of(held[name]))
    hits = 0
    for truth in truths:
        clip, own = sketched(Path(truth["path"]), kept, keys=True), held[truth["source"]]
        near = {item for _, item in index.asked(Asked.of(clip))}
        if own.item in near:
            hits += bool(footage_lines.groups(footage_lines.shared(own, clip)))
    return hits


def speed(
    films: dict[str, Path], *, keys: bool = False, coarse: bool = False
) -> tuple[float, float]:
    """Sketch films, one thread, without a cache.

    Returns:
        Seconds of video in a second of processor time; bytes for an hour of video.
    """
    seconds = cost = 0.0
    with tempfile.TemporaryDirectory() as fresh:
        for path in films.values():
            start = time.process_time()
            sketch = sketched(path, Path(fresh), keys=keys, coarse=coarse)
            cost += time.process_time() - start
            seconds += float(sketch.seconds(sketch.end - sketch.start))
        size = sum(p.stat().st_size for p in Path(fresh).iterdir())
    return seconds / cost, size / seconds * 3600


def prepared(shared: Path, folder: Path, names: Iterable[str]) -> tuple[Any, Any]:
    """Write the library and the attacked clips, if they are not there yet."""
    films = make.library(shared, folder / "library")
    return films, make.attacked(films, folder / "attacked", list(names))
