"""Spinners that were not used while the detector was written; they need data that is not shipped.

``mythes`` takes synonyms from LibreOffice's English thesaurus (the file ``th_en_US_v2.dat`` of the
package ``mythes-en-us``), ``wordnet`` from WordNet (the folder with ``data.noun`` and the like).
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from bench.lineage.spinners import _spun
from firsthand.world.spinning import bases, inflect


def mythes(path: Path) -> Callable[..., str]:
    """Return the spinner that takes synonyms from LibreOffice's thesaurus."""
    words: dict[str, list[str]] = defaultdict(list)
    lines = path.read_text(encoding="latin-1").splitlines()[1:]
    head = ""
    for line in lines:
        parts = line.split("|")
        if not line.startswith("(") and len(parts) == 2:
            head = parts[0]
        elif head.isalpha() and head.islower():
            found = (p.split(" (")[0].strip() for p in parts[1:] if "antonym" not in p)
            words[head] += [w for w in found if w.islower() and w != head]
    return _by_list(words)


def wordnet(folder: Path) -> Callable[..., str]:
    """Return the spinner that takes synonyms from WordNet's synsets."""
    words: dict[str, list[str]] = defaultdict(list)
    for part in ("noun", "verb", "adj", "adv"):
        for line in (folder / f"data.{part}").read_text(encoding="utf-8").splitlines():
            fields = line.split()
            if len(fields) < 6 or not fields[0].isdigit() or line.startswith("  "):
                continue
            count = int(fields[3], 16)
            names = [w.split("(")[0].replace("_", " ") for w in fields[4 : 4 + 2 * count : 2]]
            for name in names:
                words[name] += [w for w in names if w != name and w.islower()]
    return _by_list(words)


def _by_list(words: dict[str, list[str]]) -> Callable[..., str]:
    def put(draw: random.Random, word: str) -> str | None:
        for base, ending in bases(word):
            if words.get(base):
                first, *rest = draw.choice(words[base]).split(" ")
                return " ".join([inflect(first, ending), *rest])
        return None

    def spin(draw: random.Random, text: str, share: float = 0.35) -> str:
        return _spun(draw, text, share, put)

    return spin
