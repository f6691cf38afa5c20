"""Where a text names a house, as the other's, in any of our alphabets."""

from __future__ import annotations

import re
from typing import Final

from firsthand.trace.wording_credit import is_credit
from firsthand.trace.wording_house import in_one, unaccented
from firsthand.trace.wording_printed import SMALL
from firsthand.trace.wording_text import Reading, Sentence
from firsthand.world.known_places import KNOWN
from firsthand.world.names_across import fold, same_name, skeleton
from firsthand.world.outlets import outlet
from firsthand.world.spinning import rarity

_SHORT_LINE: Final = 120
_SHORT_NAME: Final = 3
_COMMON: Final = 32
"""How rare [half bits] a word must be to be known for a name by itself: "open" is not."""


def names_house(reading: Reading, name: str) -> tuple[int, int] | None:
    """Return where a text names a house, as the other's, in any of our alphabets, or nothing."""
    wanted = [w for w in re.findall(r"[^\W_]+", unaccented(fold(name))) if w not in SMALL]
    if not wanted or (len(wanted) == 1 and _is_common(name)):
        return None
    if len(wanted) == 1 and len(wanted[0]) < _SHORT_NAME:
        return _names_initials(reading, wanted[0].upper())
    if len(wanted) == 1 and (found := _written_apart(reading, wanted[0])) is not None:
        return found
    if len(wanted) > 1 and (found := _written_in_one(reading, in_one(name))) is not None:
        return found
    keys = [skeleton(w, "en") for w in wanted]
    words = reading.words
    # Many words have a lone short skeleton: one of four consonants tells, or a house that is known.
    least = 1 if len(keys) > 1 else _SHORT_NAME + (outlet(name) is None)
    exact = len(keys) == 1 and reading.language == "ar"  # no capitals: any word may be like a name
    for sentence in reading.sentences:
        if sentence.furniture:
            continue
        told = [w for w in words[sentence.first : sentence.last] if w.form not in SMALL]
        for first in range(len(told) - len(keys) + 1):
            run = told[first : first + len(keys)]
            if all(
                _is(w.form, a, k, reading.language, least)
                and not (exact and skeleton(w.form, "ar") != k)
                for w, a, k in zip(run, wanted, keys, strict=True)
            ):
                inside = (run[0].start, run[-1].end)
                if not (own_line(reading, inside, sentence) or is_credit(reading.text, inside)):
                    return inside
    return None


def _written_apart(reading: Reading, label: str) -> tuple[int, int] | None:
    """Return where two to four words, the first with a capital, are what an address joins."""
    for sentence in reading.sentences:
        words = () if sentence.furniture else reading.words[sentence.first : sentence.last]
        for first, word in enumerate(words):
            joined = unaccented(word.form)
            if not (label.startswith(joined) and reading.text[word.start].isupper()):
                continue
            for last in words[first + 1 : first + 4]:
                joined += unaccented(last.form)
                if joined == label and not own_line(reading, (word.start, last.end), sentence):
                    return word.start, last.end
    return None


def _written_in_one(reading: Reading, label: str) -> tuple[int, int] | None:
    """Return where a name stands as an account or an address writes it."""
    found = next((w for w in reading.words if w.form == label), None)
    return (found.start, found.end) if found else None


def _names_initials(reading: Reading, name: str) -> tuple[int, int] | None:
    """Return where a text has a house of two letters, in capitals as such names are written."""
    found = re.search(rf"\b{name}\b", reading.text) if len(name) == _SHORT_NAME - 1 else None
    return found.span() if found else None


def _is_common(name: str) -> bool:
    """Whether a house known by one word alone is called like anything else."""
    plain = fold(name)
    return outlet(name) is None and (
        rarity(plain) < _COMMON or any(plain in known for known in KNOWN.values())
    )


def _is(form: str, wanted: str, key: str, language: str, least: int) -> bool:
    """Whether a word is one of a name: letter by letter in one alphabet, else by its skeleton."""
    plain = unaccented(form.removesuffix("'s"))
    if plain.isascii() and wanted.isascii():
        return plain == wanted
    return len(key) >= max(2, least) and same_name(skeleton(form, language), key)


def own_line(reading: Reading, span: tuple[int, int], sentence: Sentence) -> bool:
    """Whether a name stands on the line that names the report's own house."""
    own = reading.dated_line
    if own is None:
        return False
    start = reading.text.rfind("\n", 0, own.start) + 1
    return start <= span[0] < own.end and sentence.end - sentence.start < _SHORT_LINE
