"""How a word fits where it stands, by a small network that has seen words put for others.

For each word it looks at the word and the three on either side (their places among the directions
of `firsthand.trace.spun_company`), at the marks between them, at which of them are names, function
words or unknown, at the word's ending and whether the article before it suits it, and at what the
tables look at. It was fitted to tell words that a program put for
others from words that stood there, so it hears what no table of pairs holds: a noun where a verb
should be, a word of another field, a form that does not exist, a function word that came with a
phrase. What it says is one number a word: the odds that it was put. `bench.lineage.learn_net` fits
it; its weights lie beside this file (`spun_net.xz`), rounded to half precision.

A layer is a matrix and what is added, and negative values become 0 between layers (Nair and Hinton
2010); the last layer's one value is the odds [nats].
"""

from __future__ import annotations

import lzma
import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from firsthand.trace.spun_company import measures, place, places
from firsthand.trace.spun_odds import EDGES
from firsthand.trace.spun_seen import Seen, told
from firsthand.trace.wording_text import Reading
from firsthand.world.english_spelling import usual_spelling
from firsthand.world.names_across import STOP
from firsthand.world.spinning import rarity

Array = NDArray[Any]
_FILE: Final = Path(__file__).with_name("spun_net.xz")
AROUND: Final = (-3, -2, -1, 1, 2, 3)
"""Which words around a word are looked at."""
_CLOSE: Final = slice(1, 5)
"""Which of these are asked for more than their place."""
_RARE: Final = 60
_MARK, _SENTENCE = 1, 2


@lru_cache(maxsize=1)
def layers() -> list[tuple[Array, Array]]:
    """Return the layers that are shipped."""
    return unpacked(_FILE.read_bytes())


def unpacked(data: bytes) -> list[tuple[Array, Array]]:
    """Return the layers that a file holds: a matrix as (from, to), and what is added; float32."""
    head, _, rest = lzma.decompress(data).partition(b"\n")
    sizes = [int(size) for size in head.split()]
    values = np.frombuffer(rest, "<f2").astype(np.float32)
    out, at = [], 0
    for many, few in pairwise(sizes):
        matrix = values[at : at + many * few].reshape(many, few)
        out.append((matrix, values[at + many * few : at + (many + 1) * few]))
        at += (many + 1) * few
    return out


def packed(given: Sequence[tuple[Array, Array]]) -> bytes:
    """Return layers as the file holds them."""
    sizes = [given[0][0].shape[0], *(len(added) for _, added in given)]
    values = [part.astype("<f2").tobytes() for layer in given for part in layer]
    return lzma.compress(" ".join(map(str, sizes)).encode() + b"\n" + b"".join(values), preset=9)


def odds(reading: Reading, looked: Sequence[Seen]) -> list[int]:
    """Return the odds that each of some words was put for another [1/100 nat].

    Args:
        reading: The text.
        looked: The words, as `firsthand.trace.spun_seen` gives them.
    """
    if not looked:
        return []
    row = inputs(reading, looked)
    *inner, (last, added) = layers()
    for matrix, more in inner:
        row = np.maximum(row @ matrix + more, 0)
    return [round(100 * float(value)) for value in (row @ last + added)[:, 0]]


def inputs(reading: Reading, looked: Sequence[Seen]) -> Array:
    """Return what the network looks at; shape (words, 548), float32.

    Args:
        reading: The text.
        looked: The words, at least one.
    """
    numbers, signs = _around(reading, [each.number for each in looked])
    company = measures(reading, [each.start for each in looked])
    values = [(*each.values, *near) for each, near in zip(looked, company, strict=True)]
    where = places()[numbers].reshape(len(looked), -1)
    forms = np.array([_of_form(each) for each in looked], np.float32)
    return np.concatenate([where, signs, _in_intervals(np.array(values)), forms], axis=1)


def _of_form(each: Seen) -> tuple[bool, ...]:
    """Return whether a word is small, does not suit the article before it, and how it ends."""
    form = each.form
    if each.small:
        return (True, *(False,) * 5)
    plural = form.endswith("s") and not form.endswith(("ss", "us", "is"))
    ends = (form.endswith(ending) for ending in ("ed", "ing", "ly"))
    return (False, _unsuited(each.before, form), plural, *ends)


def _unsuited(before: str | None, form: str) -> bool:
    """Whether "a" stands before a vowel's sound, or "an" before a consonant's.

    By letters; what is written otherwise than it sounds (h, u, eu, one) is let pass.
    """
    if before == "a":
        return form[0] in "aeiou" and not _LIKE_CONSONANT.match(form)
    return before == "an" and form[0] not in "aeiouh"


_LIKE_CONSONANT: Final = re.compile("uni(?!n|m)|unan|u[bkrst][aeiou]|eu|ewe|once|oui")


def _around(reading: Reading, at: Sequence[int]) -> tuple[Array, Array]:
    """Return the places of the words around some words and of themselves, and 24 signs."""
    words = told(reading)
    none = len(places()) - 1
    spelt = [usual_spelling(word.form) for word in words]
    numbers = np.array([place(form) for form in spelt])
    of, parted = _parted(reading)
    here = np.asarray(at)
    beside = here[:, None] + np.array(AROUND)
    held = np.clip(beside, 0, len(words) - 1)
    there = (beside == held) & (of[held] == of[here][:, None])
    near = np.where(there, numbers[held], none)
    close, is_there = held[:, _CLOSE], there[:, _CLOSE]
    marks = np.stack([parted[here], parted[here + 1]], axis=1)
    known = (
        np.array([word.capital for word in words]),
        np.array([word.form in STOP["en"] for word in words]),
        np.array([word.quoted for word in words]),
        np.array([rarity(form) >= _RARE for form in spelt]),
    )
    signs = (
        *(marks == _MARK, marks == _SENTENCE),
        *(which[close] * is_there for which in known),
        is_there & (near[:, _CLOSE] == none),
    )
    every = np.concatenate([near, numbers[here][:, None]], axis=1)
    return every, np.concatenate([sign.astype(np.float32) for sign in signs], axis=1)


def _parted(reading: Reading) -> tuple[Array, Array]:
    """Return each word's sentence, and what stands before it: 0 nothing, 1 a mark, 2 an end."""
    kept = [s for s in reading.sentences if not s.furniture]
    of = np.repeat(np.arange(len(kept)), [s.last - s.first for s in kept])
    words = told(reading)
    parted = np.full(len(words) + 1, _SENTENCE)
    for n in range(1, len(words)):
        if of[n] == of[n - 1]:
            between = reading.text[words[n - 1].end : words[n].start]
            parted[n] = _MARK if between.strip() else 0
    return of, parted


def _in_intervals(values: Array) -> Array:
    """Return, for each measure, which of its intervals it falls in: 1 there, else 0."""
    out = []
    for column, edges in enumerate(EDGES):
        place_in = np.searchsorted(edges, values[:, column], side="right")
        out.append(np.eye(len(edges) + 1, dtype=np.float32)[place_in])
    return np.concatenate(out, axis=1)
