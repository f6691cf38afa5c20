"""Thesauri for spinners that were not used while the detector was written; none is shipped.

``mythes`` is LibreOffice's English thesaurus (the file ``th_en_US_v2.dat`` of the package
``mythes-en-us``), ``wordnet`` WordNet (the folder with ``data.noun`` and the like; used since, to
fit the network, with and without what stands above or beside a set of synonyms: LibreOffice's was
made from it, so that is no longer quite unknown), ``roget`` Roget's of 1911, in the public domain,
as the files ``RogetLite/*.hs`` of the public repository ``System-Indystress/normandy`` write it: a
line that begins with ``*`` holds a word, the lines below it those that go with it. ``ppdb`` is the
Paraphrase Database's list of close pairs, as the file ``linguistic_constraints/ppdb_synonyms.txt``
of the public repository ``nmrksic/counter-fitting`` has it: two words a line.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
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


def wordnet(folder: Path, *, wider: bool = False) -> Lists:
    """Return the synonyms that share a synset of WordNet.

    Args:
        folder: Where its files are.
        wider: Whether those of the sets above it and beside it are taken too (more general, similar
            and related ones).
    """
    sets = {key: (names, near) for key, names, near in _synsets(folder)}
    words: dict[str, list[str]] = defaultdict(list)
    for names, near in sets.values():
        more = [w for key in near if wider and key in sets for w in sets[key][0]]
        for name in names:
            words[name] += [w for w in (*names, *more) if w != name and w.islower()]
    return words


def _synsets(folder: Path) -> Iterator[tuple[str, list[str], list[str]]]:
    """Yield each set of synonyms: its key, its words, the keys of those above and beside it."""
    for part in ("noun", "verb", "adj", "adv"):
        for line in (folder / f"data.{part}").read_text(encoding="utf-8").splitlines():
            fields = line.split()
            if len(fields) < 6 or not fields[0].isdigit() or line.startswith("  "):
                continue
            at = 4 + 2 * int(fields[3], 16)
            names = [w.split("(")[0].replace("_", " ") for w in fields[4:at:2]]
            links = range(at + 1, at + 1 + 4 * int(fields[at]), 4)
            near = [fields[n + 2] + fields[n + 1] for n in links if fields[n] in _NEAR]
            yield _PARTS[part] + fields[0], names, near


_NEAR = {"@", "&", "^", "$"}
"""More general; similar; see also; a verb of its group."""
_PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}


def ppdb(path: Path) -> Lists:
    """Return the close pairs of the Paraphrase Database."""
    words: dict[str, set[str]] = defaultdict(set)
    for line in path.read_text(encoding="utf-8").splitlines():
        one, _, other = line.partition(" ")
        if one.isalpha() and other.isalpha():
            words[one].add(other)
            words[other].add(one)
    return {word: sorted(others) for word, others in words.items()}


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
