"""Spun texts found, and clean ones accused, genre by genre and spinner by spinner.

    python -m bench.lineage.spun CLEAN [--mythes FILE] [--wordnet FOLDER] [--roget FOLDER]
        [--ppdb FILE] [--share 0.35] [--model] [--every 8]

``CLEAN`` holds a folder a genre, with plain texts of some 300 words each; none are shipped. Every
text of every genre is judged as it is; every fourth of the news genres is spun by every spinner, of
the half that `bench.lineage.learn` does not look at. Of the thesauri that nothing was fitted to
(LibreOffice's, Roget's, the Paraphrase Database's) there are three spinners: a crude one, a careful
and a choosy one (`bench.lineage.spinners`). Beside how many were found stands, for those, how many
of the phrases that were marked hold a word that was put, and how many of the words that were put
were marked. With ``--model`` the optional language model reads the texts too; as that is slow,
``--every`` takes fewer of them.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import defaultdict
from pathlib import Path

from bench.lineage.spinners import SPINNERS, by_list, careful, put_at
from bench.lineage.unseen_spinners import mythes, ppdb, roget, wordnet
from firsthand.records import Item
from firsthand.trace.spun_context import context, with_context
from firsthand.trace.spun_verdict import Signs, signs
from firsthand.trace.wording_text import Reading


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("clean", type=Path)
    parser.add_argument("--mythes", type=Path)
    parser.add_argument("--wordnet", type=Path)
    parser.add_argument("--roget", type=Path)
    parser.add_argument("--ppdb", type=Path)
    parser.add_argument("--share", type=float, action="append")
    parser.add_argument("--model", action="store_true")
    parser.add_argument("--every", type=int, default=1)
    options = parser.parse_args()
    spinners = dict(SPINNERS)
    if options.wordnet:
        spinners["wordnet"] = by_list(wordnet(options.wordnet))
    for name, lists in (("mythes", mythes), ("roget", roget), ("ppdb", ppdb)):
        if path := getattr(options, name):
            words = lists(path)
            spinners[f"{name} (unseen)"] = by_list(words)
            spinners[f"{name} careful"] = careful(words)
            spinners[f"{name} choosy"] = careful(words, choosy=True)
    start, texts = time.process_time(), 0
    accused: dict[str, list[str]] = defaultdict(list)
    scores: list[float] = []
    for folder in sorted(p for p in options.clean.iterdir() if p.is_dir()):
        for path in sorted(folder.glob("*.txt"))[1 % options.every :: options.every]:
            signs_found = judged(path.read_text(encoding="utf-8"), model=options.model)
            accused[folder.name].append(signs_found.verdict)
            scores.append(signs_found.score)
            texts += 1
    seconds = (time.process_time() - start) / max(1, texts)
    for genre, verdicts in accused.items():
        spun, odd = verdicts.count("spun"), verdicts.count("suspicious")
        print(f"clean {genre:20} {len(verdicts):4} texts, accused {spun}, suspicious {odd}")
    every = [v for verdicts in accused.values() for v in verdicts]
    print(f"clean {every.count('spun')}/{len(every)} accused; {seconds * 1000:.0f} ms CPU a text")
    if options.every == 1:
        apart = [v for verdicts in accused.values() for v in verdicts[1::2]]
        print(f"of these {apart.count('spun')}/{len(apart)} in the half that was not learnt from")
    print("the highest clean scores:", " ".join(f"{s:.2f}" for s in sorted(scores)[-25:]))
    for name, spin in spinners.items():
        for share in [0.85] if name == "phrases" else options.share or [0.2, 0.35, 0.5]:
            made = [
                (text := path.read_text(encoding="utf-8"), spin(random.Random(n), text, share))
                for n, path in enumerate(sorted(options.clean.glob("news-*/*.txt"))[1::4])
            ][:: options.every]
            found = [(*pair, judged(pair[1], model=options.model)) for pair in made]
            _say(name, share, [signs_found for *_, signs_found in found])
            _say_marked(found)


def judged(text: str, *, model: bool = False) -> Signs:
    reading = Reading(Item.of(text.encode()).id, text)
    found = signs(reading)
    if not model or found.verdict == "unknown":
        return found
    read = context(reading)
    if isinstance(read, str):
        raise SystemExit(read)
    return with_context(found, read)


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


def _say_marked(texts: list[tuple[str, str, Signs]]) -> None:
    """Say how well the phrases are marked, in the texts that were found."""
    marked = right = put = seen = 0
    for original, spun, found in texts:
        if found.verdict != "spun":
            continue
        new = put_at(original, spun)
        covered = {p for each in found.found for p in range(each.start, each.end)}
        marked += len(found.found)
        right += sum(any(p in new for p in range(o.start, o.end)) for o in found.found)
        put += len(new)
        seen += len(new & covered)
    if marked and put:
        print(f"    phrases: {right}/{marked} marked were put, {seen}/{put} put were marked")


if __name__ == "__main__":
    main()
