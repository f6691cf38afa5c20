"""English words as a thesaurus and a language model know them: how common, beside what, for what.

The table beside this file (`spinning.xz`, 2.5 MB) was made by ``python -m bench.lineage.thesaurus``
from three sources: the Moby Thesaurus II by Grady Ward, in the public domain since 1996; WordNet
3.0 of Princeton University; and the US English language model of CMU Sphinx. Their notices:

    WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Permission to use,
    copy, modify and distribute this software and database and its documentation for any purpose
    and without fee or royalty is hereby granted, provided that you agree to comply with the
    following copyright notice and statements, including the disclaimer, and that the same appear
    on ALL copies of the software, database and documentation, including modifications that you
    make for internal use or for distribution. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND
    PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF
    EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF
    MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE,
    DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
    OTHER RIGHTS. The name of Princeton University or Princeton may not be used in advertising or
    publicity pertaining to distribution of the software and/or database. Title to copyright in
    this software, database and any associated documentation shall at all times remain with
    Princeton University and LICENSEE agrees to preserve same.

    Copyright (c) 1999-2016 Carnegie Mellon University. All rights reserved.
    Redistribution and use in source and binary forms, with or without modification, are permitted
    provided that the following conditions are met: 1. Redistributions of source code must retain
    the above copyright notice, this list of conditions and the following disclaimer.
    2. Redistributions in binary form must reproduce the above copyright notice, this list of
    conditions and the following disclaimer in the documentation and/or other materials provided
    with the distribution. This work was supported in part by funding from the Defense Advanced
    Research Projects Agency and the National Science Foundation of the United States of America,
    and the CMU Sphinx Speech Consortium. THIS SOFTWARE IS PROVIDED BY CARNEGIE MELLON UNIVERSITY
    "AS IS" AND ANY EXPRESSED OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
    WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT
    SHALL CARNEGIE MELLON UNIVERSITY NOR ITS EMPLOYEES BE LIABLE FOR ANY DIRECT, INDIRECT,
    INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO,
    PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS
    INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT
    LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF
    THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.

Probabilities are in half bits: 2 means half as likely as 0. That model was made of news and talk
of about 2010; what was commoner then is no fault of a text from another time.
"""

from __future__ import annotations

import lzma
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

_LEAST_STEM: Final = 3
_LEAST_WHOLE: Final = 4
_MORE: Final = 128
_FILE: Final = Path(__file__).with_name("spinning.xz")
WORDS: Final = 30_000
"""How many of the words, the commonest, have neighbours in the table."""
UNKNOWN: Final = 80
"""How unlikely a word counts that is not among them [half bits]."""


@dataclass(frozen=True)
class Table:
    """The table.

    Attributes:
        words: Every word, the commonest first, then those that only the thesaurus has.
        number: Number of each.
        rare: How unlikely each is [half bits].
        listed: Whether the thesaurus has it.
        pairs: Numbers of two words, first * WORDS + second, sorted.
        after: How unlikely the second is after the first [half bits].
        odd: Numbers of a word and of a commoner one that it may stand for, sorted.
    """

    words: tuple[str, ...]
    number: dict[str, int]
    rare: NDArray[np.uint8]
    listed: NDArray[np.bool_]
    pairs: NDArray[np.int64]
    after: NDArray[np.uint8]
    odd: NDArray[np.int64]


@lru_cache(maxsize=1)
def table() -> Table:
    """Return the table; it is read once."""
    data = lzma.decompress(_FILE.read_bytes())
    head, _, rest = data.partition(b"\n")
    parts, at = [], 0
    for size in map(int, head.split()):
        parts.append(rest[at : at + size])
        at += size
    words = tuple(parts[0].decode().split("\n"))
    isin = np.unpackbits(np.frombuffer(parts[2], dtype=np.uint8))[: len(words)].astype(np.bool_)
    return Table(
        words=words,
        number={w: n for n, w in enumerate(words)},
        rare=np.frombuffer(parts[1], dtype=np.uint8),
        listed=isin,
        pairs=_summed(parts[3]),
        after=np.frombuffer(parts[4], dtype=np.uint8),
        odd=_summed(parts[5]),
    )


def _summed(data: bytes) -> NDArray[np.int64]:
    """Read rising numbers written as differences, seven bits a byte, low bits first."""
    raw = np.frombuffer(data, dtype=np.uint8).astype(np.int64)
    ends = np.flatnonzero(raw < _MORE)
    starts = np.concatenate(([0], ends[:-1] + 1))
    place = np.arange(len(raw)) - np.repeat(starts, ends - starts + 1)
    gaps = np.add.reduceat((raw & 127) << (7 * place), starts)
    return np.asarray(np.cumsum(gaps), dtype=np.int64)


def rarity(word: str) -> int:
    """Return how unlikely a word is by itself [half bits]."""
    known = table()
    number = known.number.get(word)
    return UNKNOWN if number is None else int(known.rare[number])


def rarity_after(first: str, second: str) -> int:
    """Return how unlikely a word is after another [half bits]; by itself if that is not known."""
    known = table()
    one, two = known.number.get(first, WORDS), known.number.get(second, WORDS)
    if one >= WORDS or two >= WORDS:
        return rarity(second)
    key = one * WORDS + two
    place = int(np.searchsorted(known.pairs, key))
    if place < len(known.pairs) and known.pairs[place] == key:
        return int(known.after[place])
    return rarity(second)


@lru_cache(maxsize=65536)
def originals(word: str) -> tuple[str, ...]:
    """Return the commoner words that a word may have been put for, in its own inflection."""
    out: dict[str, None] = {}
    for base, ending in bases(word):
        for found in _stands_for(base):
            out.setdefault(inflect(found, ending))
    out.pop(word, None)
    return tuple(out)


def _stands_for(word: str) -> list[str]:
    known = table()
    number = known.number.get(word)
    if number is None:
        return []
    low, high = np.searchsorted(known.odd, [number * WORDS, (number + 1) * WORDS])
    return [known.words[int(k) % WORDS] for k in known.odd[low:high]]


def bases(word: str) -> list[tuple[str, str]]:
    """Return what an English word may be an inflection of, each with the ending; itself first."""
    out = [(word, "")]
    for ending, cut in (("s", 1), ("es", 2), ("ed", 2), ("ing", 3)):
        if word.endswith(ending) and len(word) - cut >= _LEAST_STEM:
            stem = word[:-cut]
            out.append((stem, "s" if ending == "es" else ending))
            if ending in {"ed", "ing"}:
                out.append((stem + "e", ending))
                if len(stem) > _LEAST_STEM and stem[-1] == stem[-2]:
                    out.append((stem[:-1], ending))
    if word.endswith("ies") and len(word) > _LEAST_WHOLE:
        out.append((word[:-3] + "y", "s"))
    if word.endswith("ied") and len(word) > _LEAST_WHOLE:
        out.append((word[:-3] + "y", "ed"))
    return [(base, ending) for base, ending in out if base in table().number]


def inflect(word: str, ending: str) -> str:
    """Return an English word with an ending: s, ed, ing, or none."""
    if not ending:
        return word
    if word.endswith("y") and word[-2:-1] not in "aeiou" and ending != "ing":
        return word[:-1] + ("ies" if ending == "s" else "ied")
    if ending == "s":
        return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")
    stem = word[:-1] if word.endswith("e") and not word.endswith("ee") else word
    return stem + ending


def listed(word: str) -> bool:
    """Whether a thesaurus lists a word, in this inflection or another."""
    known = table()
    return any(bool(known.listed[known.number[base]]) for base, _ in bases(word))
