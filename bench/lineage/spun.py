"""Spun texts found, and clean ones accused, genre by genre and spinner by spinner.

    python -m bench.lineage.spun CLEAN [--mythes FILE] [--wordnet FOLDER] [--share 0.35]

``CLEAN`` holds a folder a genre, with plain texts of some 300 words each; none are shipped. Each
text of the news genres is spun by every spinner; every text of every genre is judged as it is.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import defaultdict
from pathlib import Path

from bench.lineage.spinners import SPINNERS
from bench.lineage.unseen_spinners import mythes, wordnet
from firsthand.records import Item
from firsthand.trace.spun_verdict import Signs, signs
from firsthand.trace.wording_text import Reading


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("clean", type=Path)
    parser.add_argument("--mythes", type=Path)
    parser.add_argument("--wordnet", type=Path)
    parser.add_argument("--share", type=float, action="append")
    options = parser.parse_args()
    spinners = dict(SPINNERS)
    if options.mythes:
        spinners["mythes (unseen)"] = mythes(options.mythes)
    if options.wordnet:
        spinners["wordnet (unseen)"] = wordnet(options.wordnet)
    start, texts = time.process_time(), 0
    accused: dict[str, list[str]] = defaultdict(list)
    scores: list[float] = []
    for folder in sorted(p for p in options.clean.iterdir() if p.is_dir()):
        for path in sorted(folder.glob("*.txt")):
            signs_found = judged(path.read_text(encoding="utf-8"))
            accused[folder.name].append(signs_found.verdict)
            scores.append(signs_found.score)
            texts += 1
    seconds = (time.process_time() - start) / max(1, texts)
    for genre, verdicts in accused.items():
        spun, odd = verdicts.count("spun"), verdicts.count("suspicious")
        print(f"clean {genre:20} {len(verdicts):4} texts, accused {spun}, suspicious {odd}")
    every = [v for verdicts in accused.values() for v in verdicts]
    print(f"clean {every.count('spun')}/{len(every)} accused; {seconds * 1000:.0f} ms CPU a text")
    print("the highest clean scores:", " ".join(f"{s:.2f}" for s in sorted(scores)[-25:]))
    for name, spin in spinners.items():
        for share in [0.85] if name == "phrases" else options.share or [0.2, 0.35, 0.5]:
            judgements = [
                judged(spin(random.Random(n), path.read_text(encoding="utf-8"), share))
                for n, path in enumerate(sorted(options.clean.glob("news-*/*.txt"))[::4])
            ]
            _say(name, share, judgements)


def judged(text: str) -> Signs:
    return signs(Reading(Item.of(text.encode()).id, text))


def _say(name: str, share: float, found: list[Signs]) -> None:
    spun = sum(s.verdict == "spun" for s in found)
    odd = sum(s.verdict == "suspicious" for s in found)
    low = sorted(s.score for s in found)
    tail = " ".join(f"{low[round(p * (len(low) - 1))]:.2f}" for p in (0.05, 0.25, 0.5))
    print(
        f"spun {name:20} share {share:.2f}: {spun}/{len(found)} found, {odd} more suspicious;"
        f" scores at 5, 25, 50 %: {tail}",
        flush=True,
    )


if __name__ == "__main__":
    main()
