"""Fit the network that `firsthand.trace.spun_net` reads, and what the spread of its odds is worth.

    python -m bench.lineage.learn_net CLEAN WORDNET_FOLDER OUT

``CLEAN`` holds a folder a collection, with plain texts of some 300 words each. Each is read as it
is, and spun twice, by turns by seven spinners of three sources: Moby's thesaurus and WordNet, each
crude, careful and choosy, and words met in like company. In folders whose name begins with
``machine-translation`` nothing is spun: a translation back is not to be taken for it. The network
(542, 128, 32, 1; rectified; a fifth of the inner values dropped at random; Adam, Kingma and Ba
2015) learns which words were put.

What the spread is worth must be fitted to odds of texts that the network has not read: so every
other collection is read by a network fitted to the rest, and the other way round. The network that
is written to OUT is fitted to all. What it prints is pasted into `firsthand.trace.spun_spread` and
`firsthand.trace.spun_verdict`.

What is shipped was fitted to 7,152 texts of 38 collections (none shipped; set *a* of the results
has other parts of some of the same corpora) and 4,740 translations back, by rules, through Spanish,
Catalan and Serbo-Croatian. No other thesaurus is looked at, nor any text of the sets *b* and *c*.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.lineage.spinners import Spinner, by_list, careful, moby, neighbours, thesaurus
from bench.lineage.unseen_spinners import wordnet
from firsthand.records import Item
from firsthand.trace.spun_net import inputs, packed
from firsthand.trace.spun_seen import seen
from firsthand.trace.spun_spread import FEWEST_SCORED, numbers
from firsthand.trace.wording_text import Reading

Array = NDArray[Any]
TURNS = (0, 2, 1, 3, 4, 5, 2, 0, 3, 1, 6, 5)
SHARES = (0.12, 0.2, 0.3, 0.45)
WIDTHS = (128, 32, 1)
ROUNDS = 2
BATCH = 1024
RATE = 1e-3
DROPPED = 0.2
DECAY = 1e-5
RIDGE = 3.0
TRANSLATED = 2.0
CLEAN_BELOW = 0.99


@dataclass(frozen=True)
class Told:
    """A text as the network reads it.

    Attributes:
        collection: Where it is from.
        spun: Whether it was spun.
        forms: The words that could have been put.
        rows: What the network looks at; shape (words, 542), half precision.
        put: Which of them were.
    """

    collection: str
    spun: bool
    forms: list[str]
    rows: Array
    put: Array


def main(clean: Path, words: Path, out: Path) -> None:
    texts = list(_texts(clean, _spinners(words)))
    collections = sorted({each.collection.removeprefix("machine-translation-") for each in texts})
    half = np.array(
        [collections.index(t.collection.removeprefix("machine-translation-")) % 2 for t in texts]
    )
    odds: list[Array] = [np.zeros(0)] * len(texts)
    for side in (0, 1):
        net = fitted([t for t, h in zip(texts, half, strict=True) if h != side], side)
        for n in np.flatnonzero(half == side):
            odds[n] = forward(net, texts[n].rows)
    say_spread(texts, odds)
    out.write_bytes(packed(fitted(texts, 2)))


def _spinners(words: Path) -> list[Spinner]:
    listed, synsets = moby(), wordnet(words)
    return [
        *(thesaurus, careful(listed), by_list(synsets), careful(synsets)),
        *(careful(listed, choosy=True), careful(synsets, choosy=True), careful(neighbours())),
    ]


def _texts(clean: Path, spinners: list[Spinner]) -> Iterator[Told]:
    count = 0
    for folder in sorted(p for p in clean.iterdir() if p.is_dir()):
        for path in sorted(folder.glob("*.txt")):
            text = path.read_text(encoding="utf-8")
            yield _told(folder.name, text, None)
            if folder.name.startswith("machine-translation"):
                continue
            known = set(re.findall(r"[a-z'-]+", text.lower()))
            for turn in (2 * count, 2 * count + 1):
                spin = spinners[TURNS[turn % len(TURNS)]]
                share = SHARES[turn // len(TURNS) % len(SHARES)]
                yield _told(folder.name, spin(random.Random(turn), text, share), known)
            count += 1


def _told(collection: str, text: str, known: set[str] | None) -> Told:
    reading = Reading(Item.of(text.encode()).id, text)
    looked = seen(reading)
    forms = [each.form for each in looked]
    rows = inputs(reading, looked) if looked else np.zeros((0, 542))
    put = np.array([known is not None and form not in known for form in forms], np.float32)
    spun = known is not None
    return Told(collection, spun, forms, rows.astype(np.float16), put)


Layers = list[tuple[Array, Array]]


def fitted(texts: list[Told], seed: int) -> Layers:
    """Return a network fitted to texts."""
    rows = np.concatenate([t.rows for t in texts])
    put = np.concatenate([t.put for t in texts])
    draw = np.random.default_rng(seed)
    sizes = (rows.shape[1], *WIDTHS)
    net = [
        (
            (draw.standard_normal((a, b)) * np.sqrt(2 / a)).astype(np.float32),
            np.zeros(b, np.float32),
        )
        for a, b in pairwise(sizes)
    ]
    means = [[np.zeros_like(p), np.zeros_like(p)] for layer in net for p in layer]
    steps = ROUNDS * (len(rows) // BATCH)
    step = 0
    for _ in range(ROUNDS):
        order = draw.permutation(len(rows))
        for first in range(0, len(rows) - BATCH, BATCH):
            batch = np.sort(order[first : first + BATCH])
            slopes = _slopes(net, rows[batch].astype(np.float32), put[batch], draw)
            step += 1
            rate = RATE * (1 - step / steps) + 1e-5
            _stepped([p for layer in net for p in layer], slopes, means, rate, step)
    return net


def forward(net: Layers, rows: Array) -> Array:
    """Return the odds that words were put [nats]."""
    values = rows.astype(np.float32)
    for matrix, added in net[:-1]:
        values = np.maximum(values @ matrix + added, 0)
    return np.asarray((values @ net[-1][0] + net[-1][1])[:, 0])


def _slopes(net: Layers, rows: Array, put: Array, draw: np.random.Generator) -> list[Array]:
    values, kept = [rows], []
    for matrix, added in net[:-1]:
        here = np.maximum(values[-1] @ matrix + added, 0)
        kept.append((draw.random(here.shape, np.float32) > DROPPED) / np.float32(1 - DROPPED))
        values.append(here * kept[-1])
    odds = (values[-1] @ net[-1][0] + net[-1][1])[:, 0]
    back = ((1 / (1 + np.exp(-odds)) - put) / len(put)).astype(np.float32)[:, None]
    out: list[Array] = []
    for n in range(len(net) - 1, -1, -1):
        out = [values[n].T @ back, back.sum(axis=0), *out]
        if n:
            back = (back @ net[n][0].T) * (values[n] > 0) * kept[n - 1]
    return out


def _stepped(
    parts: list[Array], slopes: list[Array], means: list[list[Array]], rate: float, step: int
) -> None:
    """Move the weights against their slopes, in place (Adam)."""
    for part, slope, (first, second) in zip(parts, slopes, means, strict=True):
        np.add(first, 0.1 * (slope - first), out=first)
        np.add(second, 0.001 * (slope * slope - second), out=second)
        size = np.sqrt(second / (1 - 0.999**step)) + 1e-8
        np.subtract(part, rate * (first / (1 - 0.9**step) / size + DECAY * part), out=part)


def say_spread(texts: list[Told], odds: list[Array]) -> None:
    """Fit what the spread of the odds over a text is worth; print it, and the limits."""
    kept = [n for n, text in enumerate(texts) if len(text.forms) >= FEWEST_SCORED]
    rows = np.array([numbers(texts[n].forms, [round(100 * o) for o in odds[n]]) for n in kept])
    spun = np.array([texts[n].spun for n in kept], float)
    translated = np.array([texts[n].collection.startswith("machine-transl") for n in kept])
    counts = np.where(spun > 0, 0.5, np.where(translated, TRANSLATED, 1.0))
    middle, scale = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    weights = _logistic((rows - middle) / scale, spun, counts)
    each = weights[:-1] / scale
    base = weights[-1] - float(each @ middle)
    clean = rows[spun == 0] @ each + base
    print(f"TEXT {[round(float(w), 2) for w in each]}, base {base:.2f}")
    print(f"{CLEAN_BELOW} of clean texts below {np.quantile(clean, CLEAN_BELOW):.2f}")
    words = np.concatenate([o for o, text in zip(odds, texts, strict=True) if not text.spun])
    print(f"two in a hundred clean words above {np.quantile(words, 0.98):.2f}")


def _logistic(columns: Array, truth: Array, counts: Array) -> Array:
    columns = np.hstack([columns, np.ones((len(columns), 1))])
    ridge = RIDGE * np.eye(columns.shape[1])
    ridge[-1, -1] = 1e-6
    weights = np.zeros(columns.shape[1])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-columns @ weights))
        slope = columns.T @ (counts * (chance - truth)) + ridge @ weights
        bend = (columns * (counts * chance * (1 - chance))[:, None]).T @ columns
        weights -= np.linalg.solve(bend + ridge, slope)
    return weights


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:4]))
