"""Thesauri for spinners that were not used while the detector was written; none is shipped.

``mythes`` is LibreOffice's English thesaurus (the file ``th_en_US_v2.dat`` of the package
``mythes-en-us``), ``wordnet`` WordNet (the folder with ``data.noun`` and the like; used since, to
fit the network), ``roget`` Roget's of 1911, in the public domain, as the files ``RogetLite/*.hs``
of the public repository ``System-Indystress/normandy`` write it: a line that begins with ``*``
holds a word, the lines below it those that go with it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

from bench.lineage.spinners import Lists


def mythes(path: Path) -> Lists:
    """Return the synonyms that LibreOffice's thesaurus gives."""
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
    return words


def wordnet(folder: Path) -> Lists:
    """Return the synonyms that share a synset of WordNet."""
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
    return words


def roget(folder: Path) -> Lists:
    """Return the words that stand together in Roget's thesaurus of 1911."""
    words: dict[str, set[str]] = defaultdict(set)
    for path in sorted(folder.glob("*.hs")):
        head = ""
        for line in path.read_text(encoding="utf-8").partition("[thesaurus|")[2].split("\n"):
            if line.startswith("*"):
                head = line[1:].strip()
            elif not line.startswith(" "):
                head = ""
            if head:
                listed = {w.strip() for w in (line.strip("* ")).split(",")} | {head}
                plain = {w for w in listed if _PLAIN.fullmatch(w)}
                for word in plain:
                    words[word] |= plain - {word}
    return {word: sorted(others) for word, others in words.items()}


_PLAIN = re.compile(r"[a-z]+")
