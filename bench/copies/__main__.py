"""Measure what is found of attacked clips: ``python -m bench.copies [--all] [--frames N]``."""

from __future__ import annotations

import argparse
from pathlib import Path

from bench.copies import attacks, found, peers, scale
from bench.copies.clips import TAKES


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--folder", type=Path, default=Path("build/bench/copies"))
    parser.add_argument("--all", action="store_true", help="all attacks, not the first sixteen")
    parser.add_argument("--frames", type=int, default=100_000, help="most distractor frames")
    options = parser.parse_args()
    names = tuple(attacks.ATTACKS) if options.all else attacks.FIRST
    films, truths = found.prepared(options.shared, options.folder, names)
    print(f"{len(truths)} attacked clips, {len(films)} films, of them takes: {sorted(TAKES)}\n")
    print(found.table(options.folder, truths), "\n")
    print(found.speed(films), "\n")
    print(peers.table(films, truths), "\n")
    library = {name: found.sketched(p, options.folder / "sketches") for name, p in films.items()}
    clips = [
        (found.sketched(Path(t["path"]), options.folder / "sketches"), library[t["source"]].item)
        for t in truths[::7]
    ]
    print(scale.table(list(library.values()), clips, options.frames))


if __name__ == "__main__":
    main()
