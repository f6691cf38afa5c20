"""What each sentence of a text tells, in any language that is read: meanings, names, numbers.

Rules that ask a whole text ("who said that they could not check it") find a sentence of one text
again in the other by what both tell, wherever it stands. What a text tells in many sentences says
little of any one of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from firsthand.trace.alignment import stem
from firsthand.trace.drift_context import Side
from firsthand.trace.wording_text import Reading, Word
from firsthand.world.concepts_more import meant_by
from firsthand.world.glossary import meaning_of
from firsthand.world.names_across import STOP, same_name, skeleton
from firsthand.world.plain_words import number_words

_SHORT: Final = 3
_LONG: Final = 4
_LONG_WORD: Final = 6
_YEARS: Final = 1900
_OFTEN: Final = 3
_OF_NUMBER: Final = 2.0
_OF_COMMON: Final = 0.25


@dataclass(frozen=True)
class Fact:
    """What a sentence tells.

    Attributes:
        side: The sentence.
        meanings: What its words stand for, by the table of concepts and the glossaries.
        names: Skeletons of its words with a capital.
        numbers: Its numbers above one, but for years.
        stems: Its other words, which tell within one language.
        likes: Skeletons of those that are long, by which a kindred word of another is known.
    """

    side: Side
    meanings: frozenset[str]
    names: frozenset[str]
    numbers: frozenset[float]
    stems: frozenset[str]
    likes: frozenset[str]


@lru_cache(maxsize=64)
def facts_of(reading: Reading) -> tuple[Fact, ...]:
    """Return what each sentence of a text tells, quoted words and all; page furniture left out."""
    return tuple(_fact(Side(reading, s)) for s in reading.sentences if not s.furniture)


def _fact(side: Side) -> Fact:
    language = side.language
    stop = STOP.get(language, frozenset())
    meanings, names, stems, likes = set[str](), set[str](), set[str](), set[str]()
    for word in side.words:
        if word.form[0].isdigit() or word.form in stop:
            continue
        meaning = means(word, language)
        if language == "de" and meaning is None and (parts := _parts_of(word.form)):
            meanings |= parts
            continue
        if word.capital and not (language == "de" and meaning):
            if len(key := skeleton(word.form, language)) >= _SHORT:
                names.add(key)
        elif meaning:
            meanings.add(meaning)
        elif len(word.form) >= _LONG:
            stems.add(stem(word.form, language))
            if len(word.form) >= _LONG_WORD and len(key := skeleton(word.form, language)) >= _LONG:
                likes.add(key)
    numbers = frozenset(v for w in side.words if (v := number_of(w, language)) is not None)
    return Fact(
        side, frozenset(meanings), frozenset(names), numbers, frozenset(stems), frozenset(likes)
    )


def _parts_of(form: str) -> set[str]:
    """Return what the two parts of a German word mean that was joined: of defence, a ministry."""
    for size in range(len(form) - _LONG, _LONG, -1):
        if (last := meaning_of(form[-size:], "de")) is not None:
            first = meaning_of(form[:-size].removesuffix("s"), "de")
            return {last, first} if first is not None else set()
    return set()


def means(word: Word, language: str) -> str | None:
    """Return what a word stands for, by any table; a concept with ``=`` before it."""
    found = meaning_of(word.form, language)
    if found is None and (concept := meant_by(word.form, language)) is not None:
        return f"={concept}"
    return found


def number_of(word: Word, language: str) -> float | None:
    """Return the number above one that a word is, if it is one and no year."""
    if word.form.isdigit():
        value = float(word.form)
        return value if 1 < value < _YEARS else None
    known = number_words(language)
    found = known.get(word.form.removeprefix("و") if language == "ar" else word.form)
    return float(found) if found is not None and 1 < found < _YEARS else None


@lru_cache(maxsize=64)
def _counts(reading: Reading) -> Counter[str]:
    return Counter(
        m for fact in facts_of(reading) for m in (*fact.meanings, *fact.stems, *fact.likes)
    )


def shared(one: Fact, other: Fact) -> float:
    """Return how much two sentences tell in common, in points.

    A number counts two, a name one, and so does what few sentences of both texts tell; what many
    tell counts a quarter.
    """
    counts = _counts(one.side.reading), _counts(other.side.reading)
    same = one.side.language == other.side.language
    common = one.meanings & other.meanings
    common |= (one.stems & other.stems) if same else (one.likes & other.likes)
    rare = sum(max(c[m] for c in counts) <= _OFTEN for m in common)
    names = sum(any(same_name(a, b) for b in other.names) for a in one.names)
    points = _OF_NUMBER * len(one.numbers & other.numbers) + rare + names
    return points + _OF_COMMON * (len(common) - rare)


def likest(fact: Fact, others: Iterable[Fact], least: float) -> Fact | None:
    """Return the sentence that tells most of what another tells, if that is enough."""
    best = max(others, key=lambda o: shared(fact, o), default=None)
    return best if best is not None and shared(fact, best) >= least else None


def beside(facts: Sequence[Fact], fact: Fact, reach: int = 1) -> list[Fact]:
    """Return the sentences that stand right beside one, in order, and it."""
    at = facts.index(fact)
    return list(facts[max(0, at - reach) : at + reach + 1])
