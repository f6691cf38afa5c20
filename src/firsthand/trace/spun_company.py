"""How a word goes with the company it stands in: what its sentence and its text are about.

Each word has a place among 50 directions, near words that are met in like company. A word that was
put for another is often far from the rest of its text, and the other nearer. The places
(`spun_vectors.xz`, 2 MB) were made by ``python -m bench.lineage.thesaurus`` from the GloVe vectors
of Stanford (6B, 50 directions; Pennington, Socher and Manning 2014; Open Data Commons Public Domain
Dedication and Licence, so they may be used for any purpose): for the words of
`firsthand.world.spinning`, less their mean, at unit length, rounded to a 31st.
"""

from __future__ import annotations

import lzma
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from firsthand.trace.wording_text import Reading
from firsthand.world.names_across import STOP
from firsthand.world.spinning import UNKNOWN, bases, originals, rarity, table

Array = NDArray[np.float32]
_FILE: Final = Path(__file__).with_name("spun_vectors.xz")
_DIRECTIONS: Final = 50
_NEAR: Final = 6
"""How many words on either side are its sentence's, at most."""
_COMMON: Final = 50
_NONE: Final = (0, 0, 0, 0, 50, 50, 0, 0)


@lru_cache(maxsize=1)
def places() -> Array:
    """Return the place of each word; shape (words + 1, 50), the last that of unknown words."""
    raw = np.frombuffer(lzma.decompress(_FILE.read_bytes()), np.int8)
    found = raw.reshape(_DIRECTIONS, -1).T.astype(np.float32)
    length = np.linalg.norm(found, axis=1, keepdims=True)
    return np.vstack([found / np.maximum(length, 1), np.zeros((1, _DIRECTIONS), np.float32)])


@lru_cache(maxsize=65536)
def place(word: str) -> int:
    """Return the number of a word's place; if it has none, of that which it is inflected from."""
    number, found = table().number, _known()
    return next(
        (number[b] for b in (word, *_bases(word)) if found[number.get(b, -1)]),
        len(found) - 1,
    )


def _bases(word: str) -> Iterator[str]:
    yield from (base for base, _ in bases(word))


@lru_cache(maxsize=1)
def _known() -> NDArray[np.bool_]:
    return np.asarray(np.abs(places()).sum(axis=1) > 0)


def measures(reading: Reading, starts: Sequence[int]) -> list[tuple[int, ...]]:
    """Return how each of some words goes with its company [hundredths].

    Ten numbers: how near it is to the text, and to its sentence; how much nearer the nearest of
    those it may stand for is, to each, and they are on average, the commoner counting more; how
    large a part of them is nearer to each; how near the nearest and all of them are to the word.

    Args:
        reading: The text.
        starts: Where the words start.
    """
    return [_measured(*each) for each in _beside(reading, starts)]


def _beside(reading: Reading, starts: Sequence[int]) -> Iterator[tuple[str, int, Array, Array]]:
    """Yield each word, the number of its place, and what its text and its sentence are about."""
    asked = set(starts)
    kept = [s for s in reading.sentences if not s.furniture]
    words = [w for s in kept for w in reading.words[s.first : s.last]]
    numbers = np.array([place(w.form) for w in words], int)
    stop = STOP["en"]
    weight = np.array(
        [0 if w.form in stop or w.capital else min(rarity(w.form), _COMMON) / 30 for w in words]
    )
    rows = places()[numbers] * weight[:, None].astype(np.float32)
    whole = rows.sum(axis=0)
    running = np.vstack([np.zeros((1, _DIRECTIONS)), np.cumsum(rows, axis=0)])
    first = 0
    for sentence in kept:
        last = first + sentence.last - sentence.first
        for n in range(first, last):
            if words[n].start in asked:
                text = whole - rows[numbers == numbers[n]].sum(axis=0)
                near = running[min(last, n + _NEAR + 1)] - running[max(first, n - _NEAR)] - rows[n]
                yield words[n].form, int(numbers[n]), _unit(text), _unit(near)
        first = last


def _unit(row: Array) -> Array:
    return np.asarray(row / (np.linalg.norm(row) + 1e-6), np.float32)


def _measured(form: str, number: int, text: Array, near: Array) -> tuple[int, ...]:
    every = places()
    mine = every[number]
    to_text, to_near = float(mine @ text), float(mine @ near)
    others, part = _others(form)
    if not len(others):
        return (_hundredths(to_text), _hundredths(to_near), *_NONE)
    rows = every[others]
    texts, nears, alike = rows @ text, rows @ near, rows @ mine
    found = (
        *(to_text, to_near, texts.max() - to_text, nears.max() - to_near),
        *(texts @ part - to_text, nears @ part - to_near),
        *((texts > to_text) @ part, (nears > to_near) @ part),
        *(alike.max(), alike @ part),
    )
    return tuple(_hundredths(float(each)) for each in found)


def _hundredths(value: float) -> int:
    return round(100 * value)


@lru_cache(maxsize=65536)
def _others(form: str) -> tuple[NDArray[np.int64], Array]:
    """Return the places of those that a word may stand for, and how much each counts."""
    found = [(place(o), rarity(o)) for o in originals(form)]
    kept = [(n, rare) for n, rare in found if n != len(places()) - 1]
    part = np.exp([-min(rare, UNKNOWN - 20) / 8 for _, rare in kept])
    numbers = np.array([n for n, _ in kept], np.int64)
    return numbers, np.asarray(part / max(float(part.sum()), 1e-30), np.float32)
