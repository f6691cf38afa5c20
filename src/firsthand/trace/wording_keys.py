"""What a text is looked up by: keys that copies, rewrites and translations of it share.

Keys are 64-bit numbers. Those of one family answer one question:

========  ====================================================  ==========================
family    made from                                             finds
========  ====================================================  ==========================
copy      all words outside the page's furniture                the same text again
bands i   MinHash of the immutables, 25 bands of 5              rewrites, spun texts
bands s   MinHash of 3-word shingles, 64 bands of 2             light edits, excerpts
bands x   MinHash of names, numbers and days, 40 bands of 3     translations
quotes    each run of 8 words of a quotation                    one that quotes the same
          the lowest run of 5 words of each sentence            one that has a sentence of it
names     each name, number and day by itself                   a short post on the same
========  ====================================================  ==========================

A key of the last family says in its lowest three bits how much it tells: how many times, as a
power of two, texts that have nothing to do with each other share such a thing more seldom than
always. "4" and "Tuesday" tell little, a name of six consonants much.

Immutables are what a thesaurus does not list: names, numbers, rare words (the idea of DSpin,
NDSS 2014). Two sets of Jaccard similarity J share at least one of b bands of r rows with
probability 1 - (1 - J^r)^b (Broder 1997; Leskovec, Rajaraman, Ullman, ch. 3).
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from firsthand.trace.wording_text import Reading
from firsthand.trace.wording_worth import MOST_WORTH, across, worth_of
from firsthand.world.names_across import STOP
from firsthand.world.spinning import listed

_LEAST_DIGITS: Final = 48
_SHORT_WORD: Final = 3
_STEM: Final = 6
Hashes = NDArray[np.uint64]
_BANDS: Final = {"i": (25, 5), "s": (64, 2), "x": (40, 3)}
_LEAST: Final = {"i": 6, "s": 8, "x": 5}
QUOTE_RUN: Final = 8
MOST_QUOTES: Final = 24
SENTENCE_RUN: Final = 5
MOST_SENTENCES: Final = 48
_LONG_SENTENCE: Final = 8
MOST_NAMES: Final = 40
_SALT: Final = {"copy": 1, "i": 2, "s": 3, "x": 4, "quote": 5, "name": 6, "sentence": 7}
_ODD: Final = np.uint64(0x9E3779B97F4A7C15)


def _permutations() -> tuple[Hashes, Hashes]:
    generator = np.random.Generator(np.random.PCG64(20_220_407))
    multiply = generator.integers(1, 2**63, size=128, dtype=np.uint64) * np.uint64(2) + np.uint64(1)
    add = generator.integers(0, 2**63, size=128, dtype=np.uint64)
    return multiply, add


_MULTIPLY, _ADD = _permutations()


@dataclass(frozen=True)
class Keys:
    """The keys of one text.

    Attributes:
        copy: The one that only the same words have.
        bands: Those of its MinHash bands.
        quotes: Those of its quotations and sentences.
        names: Those of what it names, each of which says little by itself.
        text: The start of the text's own id: a text that is read anew has another sketch.
    """

    copy: int
    bands: tuple[int, ...]
    quotes: tuple[int, ...]
    names: tuple[int, ...] = ()
    text: int = 0

    def write(self) -> str:
        """Return them as hex: the copy key, how many bands and quotes, then all of them."""
        return self.pack().hex()

    def pack(self) -> bytes:
        """Return them as bytes, eight a key."""
        counts = (len(self.bands) << 16) + len(self.quotes)
        keys = [self.copy, counts, self.text, *self.bands, *self.quotes, *self.names]
        numbers = np.array(keys, dtype=">u8")
        return numbers.tobytes()

    @classmethod
    def read(cls, written: object) -> Keys:
        """Read what `write` wrote.

        Raises:
            ValueError: If it is nothing that `write` could have written.
        """
        most = (
            3 + sum(b for b, _ in _BANDS.values()) + MOST_QUOTES + MOST_SENTENCES + MOST_NAMES
        ) * 16
        if (
            not isinstance(written, str)
            or not _LEAST_DIGITS <= len(written) <= most
            or len(written) % 16
        ):
            msg = "a wording sketch is 16 hex digits a key"
            raise ValueError(msg)
        return cls.unpack(bytes.fromhex(written))

    @classmethod
    def unpack(cls, packed: bytes) -> Keys:
        """Read what `pack` wrote.

        Raises:
            ValueError: If it counts more keys than it has.
        """
        numbers = [int(n) for n in np.frombuffer(packed, dtype=">u8")]
        bands, quotes = numbers[1] >> 16, numbers[1] & 0xFFFF
        if bands + quotes > len(numbers) - 3:
            msg = "a wording sketch counts more keys than it has"
            raise ValueError(msg)
        end = 3 + bands
        return cls(
            numbers[0],
            tuple(numbers[3:end]),
            tuple(numbers[end : end + quotes]),
            tuple(numbers[end + quotes :]),
            numbers[2],
        )


def keys_of(reading: Reading) -> Keys:
    """Return the keys of a text."""
    kept = [s for s in reading.sentences if not s.furniture]
    words = [w.form for s in kept for w in reading.words[s.first : s.last]]
    bands: list[int] = []
    for family, values in (
        ("i", immutables(reading)),
        ("s", _shingles(words, 3)),
        ("x", across(reading)),
    ):
        bands += band_keys(family, hashes(values))
    quoted = [_run(reading, start, end) for start, end in reading.quotations]
    runs = sorted({k for run in quoted for k in _quote_keys(run)})[:MOST_QUOTES]
    told = [[w.form for w in reading.words[s.first : s.last]] for s in kept if not s.heading]
    runs += sorted({k for sentence in told for k in _sentence_keys(sentence)})[:MOST_SENTENCES]
    copy = _digest("copy", " ".join(words))
    text = int(reading.item[:16], 16)
    return Keys(copy, tuple(bands), tuple(runs), _names(reading), text)


def _names(reading: Reading) -> tuple[int, ...]:
    """Return the keys of what a text names, those that tell most if there are too many."""
    found = [
        (-worth, named(_digest("name", value)) | worth)
        for value, worth in worth_of(reading).items()
        if worth
    ]
    return tuple(sorted(key for _, key in sorted(found)[:MOST_NAMES]))


def named(key: int) -> int:
    """Return the key of a name without how much it tells."""
    return key & ~MOST_WORTH


def _run(reading: Reading, start: int, end: int) -> list[str]:
    return [w.form for w in reading.words if start <= w.start < end]


def immutables(reading: Reading) -> set[str]:
    """Return what a rewriter leaves: names, numbers, words that no thesaurus lists."""
    stop = STOP.get(reading.language, frozenset())
    english = reading.language == "en"
    out = set()
    for sentence in reading.sentences:
        if sentence.furniture:
            continue
        for word in reading.words[sentence.first : sentence.last]:
            form = word.form
            if form in stop:
                continue
            if word.capital or form[0].isdigit():
                out.add(form.removesuffix("'s"))
            elif english:
                if len(form) > _SHORT_WORD and not listed(form):
                    out.add(form)
            elif len(form) > _STEM:
                out.add(form[:6])
    return out


def _shingles(words: Sequence[str], size: int) -> set[str]:
    return {" ".join(words[n : n + size]) for n in range(len(words) - size + 1)}


def _quote_keys(words: Sequence[str]) -> Iterable[int]:
    for n in range(0, max(1, len(words) - QUOTE_RUN + 1), 4):
        if len(run := words[n : n + QUOTE_RUN]) == QUOTE_RUN:
            yield _digest("quote", " ".join(run))


def _sentence_keys(words: Sequence[str]) -> Iterable[int]:
    """Yield the lowest of the keys of a sentence's runs: the same sentence has the same one."""
    if len(words) >= _LONG_SENTENCE:
        yield min(_digest("sentence", run) for run in _shingles(words, SENTENCE_RUN))


def hashes(values: Iterable[str]) -> Hashes:
    """Return one 64-bit number for each value, sorted; the same on every machine."""
    found = [zlib.crc32(e) << 32 | zlib.adler32(e) for v in values if (e := v.encode())]
    mixed = np.array(sorted(found), dtype=np.uint64)
    return _mix(mixed)


def _mix(numbers: Hashes) -> Hashes:
    """Spread the bits of numbers (the finaliser of SplitMix64)."""
    with np.errstate(over="ignore"):
        z = numbers + _ODD
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return z ^ (z >> np.uint64(31))


def band_keys(family: str, values: Hashes) -> list[int]:
    """Return a set's band keys; none if it is too small to tell anything."""
    bands, rows = _BANDS[family]
    if len(values) < _LEAST[family]:
        return []
    count = bands * rows
    with np.errstate(over="ignore"):
        spread = values[:, None] * _MULTIPLY[None, :count] + _ADD[None, :count]
        lowest = (spread >> np.uint64(16)).min(axis=0).reshape(bands, rows)
        key = np.full(bands, _SALT[family], dtype=np.uint64)
        for row in range(rows):
            key = _mix(np.add(key * _ODD, lowest[:, row], dtype=np.uint64))
        return [
            int(k) for k in _mix(np.add(key, np.arange(bands), dtype=np.uint64, casting="unsafe"))
        ]


def _digest(family: str, words: str) -> int:
    data = words.encode()
    both = np.array([zlib.crc32(data) << 32 | zlib.crc32(data[::-1])], dtype=np.uint64)
    salted = np.asarray(both + np.uint64(_SALT[family]), dtype=np.uint64)
    return int(_mix(np.atleast_1d(salted))[0])
