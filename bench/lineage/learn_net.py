"""Fit the network that `firsthand.trace.spun_net` reads, and what the spread of its odds is worth.

    python -m bench.lineage.learn_net CLEAN WORDNET_FOLDER OUT [EARLIER]

``CLEAN`` holds a folder a collection, with plain texts of some 300 words each. Each is read as it
is, and spun twice, by spinners drawn from ten of three sources: Moby's thesaurus and WordNet
(with and without what is more general, similar or related), crude, careful and choosy, and words
met in like company. In folders whose name begins with ``mt-rules`` nothing is spun: a translation
there and back is not to be taken for it. The network (548, 192, 32, 1; rectified; a fifth of the
inner values dropped at random; Adam, Kingma and Ba 2015) learns which words were put, small words
among them. If ``EARLIER`` is given, the file of an earlier network that looks at what stands first,
the new one begins as that, and what is written is one network whose odds are the mean of both.

What the spread is worth must be fitted to odds of texts that the network has not read: so every
other collection is read by a network fitted to the rest, and the other way round. The network that
is written to OUT is fitted to all. What it prints is pasted into `firsthand.trace.spun_spread` and
`firsthand.trace.spun_verdict`.

What is shipped is such a mean. The earlier network was fitted to 7,152 texts of 38 collections and
4,740 translations back; the later to 13,917 texts of 78 collections: 4,787 as they are, some
translations back among them, and 9,130 spun. The other half of those collections is what it is
judged by (`bench.lineage.spun`). No other thesaurus is looked at.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.lineage.spinners import (
    Spinner,
    by_list,
    careful,
    moby,
    neighbours,
    put_at,
    thesaurus,
)
from bench.lineage.unseen_spinners import wordnet
from firsthand.records import Item
from firsthand.trace.spun_manner import Manner, manner
from firsthand.trace.spun_net import inputs, packed, unpacked
from firsthand.trace.spun_seen import Seen, seen
from firsthand.trace.spun_spread import FEWEST_SCORED, OLD_MORE, numbers
from firsthand.trace.wording_text import Reading

Array = NDArray[Any]
SHARES = (0.12, 0.2, 0.2, 0.3, 0.35, 0.5)
WIDTHS = (192, 32, 1)
ROUNDS = 4
BATCH = 1024
RATE = 1e-3
DROPPED = 0.2
SMALL_KEPT = 0.4
DECAY = 1e-5
SILENT = 1000
WIDER = 0.7
RIDGE = 3.0
SPUN = (0.2, 0.5)
"""What a text counts of which few words were put, and another that was spun."""
CLEAN = (6.0, 1.0)
"""What a translation by rules counts, and another clean text."""
CLEAN_BELOW = 0.99


@dataclass(frozen=True)
class Told:
    """A text as the network reads it.

    Attributes:
        collection: Where it is from.
        share: Which part of the words was to be spun; 0 if it was not spun.
        looked: The words that could have been put, small ones among them.
        rows: What the network looks at; shape (words, 548), half precision.
        put: Which of them were.
        manner: In what manner it is written.
    """

    collection: str
    share: float
    looked: list[Seen]
    rows: Array
    put: Array
    manner: Manner


def main(clean: Path, words: Path, out: Path, earlier: Path | None = None) -> None:
    before = unpacked(earlier.read_bytes()) if earlier else []
    texts = list(_texts(clean, _spinners(words)))
    collections = sorted({_collection(each) for each in texts})
    half = np.array([collections.index(_collection(each)) % 2 for each in texts])
    odds: list[Array] = [np.zeros(0)] * len(texts)
    for side in (0, 1):
        net = further([t for t, h in zip(texts, half, strict=True) if h != side], side, before)
        for n in np.flatnonzero(half == side):
            odds[n] = forward(net, texts[n].rows)
    say_spread(texts, odds)
    out.write_bytes(packed(further(texts, 2, before)))


def _collection(text: Told) -> str:
    return text.collection.removeprefix("mt-rules-")


def _spinners(words: Path) -> list[Spinner]:
    listed, synsets, wider = moby(), wordnet(words), wordnet(words, wider=True)
    often = [thesaurus, by_list(synsets), careful(listed), careful(synsets)]
    often += [careful(synsets, choosy=True), careful(wider)]
    once = [careful(listed, choosy=True), careful(wider, choosy=True), careful(neighbours())]
    return [*often, *often, *once, by_list(wider), by_list(wider), by_list(wider), careful(wider)]


def _texts(clean: Path, spinners: list[Spinner]) -> Iterator[Told]:
    count = 0
    for folder in sorted(p for p in clean.iterdir() if p.is_dir()):
        for path in sorted(folder.glob("*.txt")):
            text = path.read_text(encoding="utf-8")
            yield _told(folder.name, text)
            if folder.name.startswith("mt-rules"):
                continue
            for turn in (2 * count, 2 * count + 1):
                draw = random.Random(turn)
                spin, share = draw.choice(spinners), draw.choice(SHARES)
                yield _told(folder.name, spin(draw, text, share), text, share)
            count += 1


def _told(collection: str, text: str, original: str = "", share: float = 0.0) -> Told:
    reading = Reading(Item.of(text.encode()).id, text)
    looked = seen(reading, small=True)
    rows = inputs(reading, looked) if looked else np.zeros((0, 548))
    new = put_at(original, text) if share else set()
    put = np.array([each.start in new for each in looked], np.float32)
    return Told(collection, share, looked, rows.astype(np.float16), put, manner(reading))


Layers = list[tuple[Array, Array]]


def further(texts: list[Told], seed: int, before: Layers) -> Layers:
    """Return a network fitted to texts; its mean with one that there was before, if there was."""
    return joined(before, fitted(texts, seed, before)) if before else fitted(texts, seed)


def joined(one: Layers, other: Layers) -> Layers:
    """Return two networks as one, whose odds are the mean of theirs.

    The one looks at less: at what stands first among what the other looks at. It never saw small
    words, and is silent where the first of the rest says that a word is small.
    """
    (first, a), (second, b), (last, c) = one
    (first_too, d), (second_too, e), (last_too, f) = other
    more = np.zeros((len(first_too) - len(first), first.shape[1]), np.float32)
    more[0] = -SILENT
    apart = np.zeros((len(second), second_too.shape[1]), np.float32)
    apart_too = np.zeros((len(second_too), second.shape[1]), np.float32)
    return [
        (np.hstack([np.vstack([first, more]), first_too]), np.concatenate([a, d])),
        (np.block([[second, apart], [apart_too, second_too]]), np.concatenate([b, e])),
        (np.vstack([last, last_too]) / 2, (c + f) / 2),
    ]


def fitted(texts: list[Told], seed: int, before: Layers | None = None) -> Layers:
    """Return a network fitted to texts, which begins as another, widened, or by chance."""
    draw = np.random.default_rng(seed)
    small = np.array([each.small for t in texts for each in t.looked])
    put = np.concatenate([t.put for t in texts])
    # Of small words that were not put there are more than enough.
    kept = np.flatnonzero((put > 0) | ~small | (draw.random(len(put)) < SMALL_KEPT))
    rows, put = np.concatenate([t.rows for t in texts])[kept], put[kept]
    net = _begun((rows.shape[1], *WIDTHS), draw)
    if before:
        _put_into(net, before)
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


def _begun(sizes: tuple[int, ...], draw: np.random.Generator) -> Layers:
    spread = [np.sqrt(2 / many) for many in sizes]
    return [
        ((draw.standard_normal((a, b)) * by).astype(np.float32), np.zeros(b, np.float32))
        for (a, b), by in zip(pairwise(sizes), spread, strict=False)
    ]


def _put_into(net: Layers, before: Layers) -> None:
    """Put a narrower network into one, in place; what is wider than it begins small."""
    for n, (known, more) in enumerate(before):
        matrix, added = net[n][0] * WIDER, net[n][1]
        if n == 0:
            matrix[:, : known.shape[1]] = 0
        matrix[: known.shape[0], : known.shape[1]] = known
        added[: len(more)] = more
        net[n] = (matrix, added)


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
    plain = [np.array([not each.small for each in text.looked], bool) for text in texts]
    put = np.concatenate([text.put[p] for text, p in zip(texts, plain, strict=True)]).mean()
    print(f"PUT {round(100 * float(np.log(put / (1 - put))))}: put it into spun_spread first")
    kept = [n for n, p in enumerate(plain) if p.sum() >= FEWEST_SCORED]
    hundredths = [[round(100 * float(o)) for o in each] for each in odds]
    rows = np.array([numbers(texts[n].looked, hundredths[n], texts[n].manner) for n in kept])
    share = np.array([texts[n].share for n in kept])
    spun = (share > 0).astype(float)
    translated = np.array([texts[n].collection.startswith("mt-rules") for n in kept])
    counts = np.where(share > 0, np.where(share < 0.2, *SPUN), np.where(translated, *CLEAN))
    middle, scale = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    weights = _logistic((rows - middle) / scale, spun, counts)
    each = weights[:-1] / scale
    base = weights[-1] - float(each @ middle)
    further_by = OLD_MORE * np.array([texts[n].manner.is_old for n in kept])
    clean = (rows @ each + base - further_by)[spun == 0]
    print(f"TEXT {[round(float(w), 2) for w in each]}, base {base:.2f}")
    print(f"{CLEAN_BELOW} of clean texts below {np.quantile(clean, CLEAN_BELOW):.2f}")
    every = zip(odds, texts, plain, strict=True)
    words = np.concatenate([o[p] for o, text, p in every if not text.share])
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
    main(*(Path(argument) for argument in sys.argv[1:5]))
