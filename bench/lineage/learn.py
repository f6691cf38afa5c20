"""Fit the tables of odds that `firsthand.trace.spun_odds` holds, from clean texts and spinners.

    python -m bench.lineage.learn CLEAN WORDNET_FOLDER [--model]

Every second text of each genre under ``CLEAN`` (see `bench.lineage.spun`) is read as it is, and
spun by Moby's thesaurus (for the one table) or by it and WordNet (for the other); a logistic
regression over the intervals of each feature (ridge, Newton's method) gives the values. What it
prints is pasted into the modules. The other half of the texts, LibreOffice's thesaurus and the
phrases are not looked at. The network is fitted by `bench.lineage.learn_net`. With ``--model`` what
`firsthand.trace.spun_context` weighs words by is fitted instead, to every eighth text (what is
shipped, to 51 of them and 54 that were spun).
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.lineage.spinners import by_list, thesaurus
from bench.lineage.unseen_spinners import wordnet
from firsthand.records import Item
from firsthand.trace.spun_context import Fit, context
from firsthand.trace.spun_odds import MILD, WILD
from firsthand.trace.spun_seen import seen
from firsthand.trace.wording_text import Reading

RIDGE = 3.0
ROUNDS = 25
CLEAN_ABOVE = 0.02
"""Share of clean words that are marked."""
MODEL_EVERY = 4
SHARES = (0.15, 0.25, 0.35, 0.5)
Array = NDArray[Any]


def main(clean: Path, words: Path, model: str = "") -> None:
    by_wordnet = by_list(wordnet(words))
    if model:
        learn_in_context(clean, (thesaurus, by_wordnet))
        return
    for name, table, spinners, shares in (
        ("WILD", WILD, (thesaurus,), (0.2, 0.3, 0.45)),
        ("MILD", MILD, (thesaurus, by_wordnet), SHARES),
    ):
        print(f"# {name}")
        learn(clean, [edges for edges, _ in table.rows], spinners, shares)


def learn(
    clean: Path,
    edges: list[tuple[int, ...]],
    spinners: Sequence[Callable[..., str]],
    shares: Sequence[float],
) -> None:
    """Fit one table and print it."""
    put, kept = [], []
    for n, text in enumerate(learnt_from(clean)):
        kept += [values[: len(edges)] for _, values in scanned(text)]
        spin = spinners[n % len(spinners)]
        spun = spin(random.Random(n), text, shares[n // len(spinners) % len(shares)])
        known = set(re.findall(r"[a-z'-]+", text.lower()))
        put += [values[: len(edges)] for form, values in scanned(spun) if form not in known]
    features = np.array(put + kept, float)
    truth = np.repeat([1.0, 0.0], [len(put), len(kept)])
    columns = _columns(features, edges)
    weights = _fit(columns, truth)
    odds = columns @ weights
    limit = float(np.quantile(odds[len(put) :], 1 - CLEAN_ABOVE))
    found = float(np.mean(odds[: len(put)] > limit))
    print(f"# {len(put)} words put, {len(kept)} not; {found:.2f} of the put above the limit")
    prior = round(100 * float(np.log(len(put) / len(kept))))
    print(f"# base {round(100 * float(weights[-1]))}, prior {prior}, limit {round(100 * limit)}")
    at = 0
    for cut in edges:
        size = len(cut) + 1
        print(f"({cut}, {tuple(round(float(w) * 100) for w in weights[at : at + size])}),")
        at += size


def learn_in_context(clean: Path, spinners: Sequence[Callable[..., str]]) -> None:
    """Fit what a word's measures are worth where a language model has read the text; print it."""
    put, kept = [], []
    for n, text in enumerate(list(learnt_from(clean))[::MODEL_EVERY]):
        kept += [word.measures for word in _in_context(text)]
        spun = spinners[n % 2](random.Random(n), text, SHARES[n // 2 % 4])
        known = set(re.findall(r"[a-z'-]+", text.lower()))
        put += [word.measures for word in _in_context(spun) if word.form not in known]
    features = np.array(put + kept, float)
    weights, base = _straight(features, np.repeat([1.0, 0.0], [len(put), len(kept)]))
    limit = float(np.quantile(np.array(kept) @ np.array(weights) + base, 1 - CLEAN_ABOVE))
    prior = float(np.log(len(put) / len(kept)))
    print(f"# {len(put)} words put, {len(kept)} not")
    print(f"WORD {weights}, base {base:.3f}")
    print(f"prior {round(100 * prior)}, limit {round(100 * limit)}")


def _straight(features: Array, truth: Array) -> tuple[tuple[float, ...], float]:
    """Return what each feature is worth, and what is added [nats]."""
    middle, scale = features.mean(axis=0), features.std(axis=0) + 1e-9
    weights = _fit(np.hstack([(features - middle) / scale, np.ones((len(features), 1))]), truth)
    each = weights[:-1] / scale
    return tuple(round(float(w), 3) for w in each), float(weights[-1] - (each * middle).sum())


def _in_context(text: str) -> tuple[Fit, ...]:
    read = context(Reading(Item.of(text.encode()).id, text))
    if isinstance(read, str):
        raise SystemExit(read)
    return read.words


def learnt_from(clean: Path) -> Iterator[str]:
    """Yield every second text of each genre."""
    for folder in sorted(p for p in clean.iterdir() if p.is_dir()):
        for path in sorted(folder.glob("*.txt"))[::2]:
            yield path.read_text(encoding="utf-8")


def scanned(text: str) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield every word that could have been put for another, with what the model looks at."""
    reading = Reading(Item.of(text.encode()).id, text)
    for word in seen(reading):
        if word.others:
            yield word.form, word.values


def _columns(features: Array, edges: list[tuple[int, ...]]) -> Array:
    out = []
    for n, cut in enumerate(edges):
        place = np.digitize(features[:, n], cut)
        out += [place == k for k in range(len(cut) + 1)]
    return np.stack([*out, np.ones(len(features), bool)], axis=1).astype(float)


def _fit(columns: Array, truth: Array) -> Array:
    weights = np.zeros(columns.shape[1])
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-columns @ weights))
        slope = columns.T @ (chance - truth) + RIDGE * weights
        bend = (columns * (chance * (1 - chance))[:, None]).T @ columns
        weights -= np.linalg.solve(bend + RIDGE * np.eye(len(weights)), slope)
    return weights


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), "".join(sys.argv[3:4]))
