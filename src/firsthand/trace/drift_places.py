"""Where two tellings of a sentence differ: the words that stood there, and those that stand now.

With what is asked of them by every rule: whether two words may say one thing, whether one may be
called the other, whether a word is a name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from firsthand.trace.alignment import stem
from firsthand.trace.drift_context import Both, Side
from firsthand.trace.drift_kinds import is_person, tells
from firsthand.trace.drift_offices import function
from firsthand.trace.wording_pair import synonymous
from firsthand.trace.wording_text import Reading, Word
from firsthand.world.concepts import concept_of
from firsthand.world.languages import word_set
from firsthand.world.spinning import UNKNOWN, rarity

_STEM: Final = 4


@dataclass(frozen=True)
class Place:
    """A place where two tellings of a sentence differ.

    Attributes:
        one: The source's words there.
        other: The retelling's.
        before: The word that stands before it in both, if one does.
        after: The word that stands after it in both, if one does.
    """

    one: list[Word]
    other: list[Word]
    before: Word | None
    after: Word | None


def places(both: Both) -> list[Place]:
    """Return the places where both differ, those joined between which nothing is told."""
    joined: list[tuple[list[int], list[int]]] = []
    for change in both.aligned[0]:
        one, other = list(change.source), list(change.made)
        if joined:
            between = both.pair.source.words[joined[-1][0][1] : one[0]]
            if len(between) <= _LITTLE_BETWEEN and not any(tells(w) for w in between):
                joined[-1][0][1], joined[-1][1][1] = one[1], other[1]
                continue
        joined.append((one, other))
    return [_place(both, one, other) for one, other in joined]


_LITTLE_BETWEEN: Final = 2


def _place(both: Both, one: list[int], other: list[int]) -> Place:
    words, first, last = both.pair.source.words, *_ends(both.source)
    before = words[one[0] - 1] if one[0] > first else None
    after = words[one[1]] if one[1] < last else None
    theirs = [w for w in words[slice(*one)] if not w.quoted]
    ours = [w for w in both.pair.made.words[slice(*other)] if not w.quoted]
    return Place(theirs, ours, before, after)


def _ends(side: Side) -> tuple[int, int]:
    return side.sentence.first, side.sentence.last


def in_time(side: Side, word: Word) -> bool:
    """Whether a word is part of a time."""
    return any(t.start <= word.start < t.end for t in side.mentions("time-mention"))


def is_name(side: Side, word: Word) -> bool:
    """Whether a word is written as a name, at the beginning of a sentence too."""
    if word.capital or not side.reading.text[word.start].isupper():
        return word.capital
    return rarity(word.form.removesuffix("'s")) >= UNKNOWN


def may_be_others(both: Both, one: list[Word], other: list[Word]) -> bool:
    """Whether words name two: no word in common, no synonyms, and told of apart in the source."""
    stems = [{key(w) for w in side} for side in (one, other)]
    people = [[w for w in side if is_person(w)] for side in (one, other)]
    if stems[0] & stems[1] or _said_again(*(people if all(people) else (one, other))):
        return False
    here, there = ({key(w) for w in side.words} for side in (both.source, both.made))
    alone = len(one) == len(other) == 1
    if (stems[1] & here and not alone) or stems[0] & there:
        return False  # it was only put elsewhere in the sentence
    return not any(_are_one(both.pair.source, a, b) for a in stems[0] for b in stems[1])


def key(word: Word) -> str:
    """Return what a word is compared by: its stem."""
    return stem(word.form.removesuffix("'s"), "en")


def _said_again(one: list[Word], other: list[Word]) -> bool:
    """Whether each word of the shorter side may stand for one of the other side."""
    short, long = sorted((one, other), key=len)
    return all(any(is_alike(a, b) for b in long) for a in short)


def is_alike(one: Word, other: Word) -> bool:
    """Whether two words may say one thing; of who people are a thesaurus lists too much as one."""
    known = concept_of(one.form, "en")
    if known is not None and known == concept_of(other.form, "en"):
        return True
    if one.form[:_STEM] == other.form[:_STEM] or {one.form, other.form} <= _HEADS:
        return True
    if is_person(one) and is_person(other):
        kind = function(one.form)
        called = any({one.form, other.form} <= names for names in _CALLED)
        return called or (kind is not None and kind == function(other.form))
    return synonymous(one.form, other.form)


_HEADS: Final = word_set("head chief director leader boss chairman chairwoman chair president")


_CALLED: Final = tuple(
    word_set(line)
    for line in (
        "brother sister sibling siblings", "parents parent mother father", "wife husband spouse",
        "driver motorist", "guard guards sentry sentries watchman", "farmer grower peasant",
        "shepherd herder herdsman", "fisherman fishermen fisher", "worker workers labourer",
        "colleague coworker", "neighbour neighbor", "pupil student pupils students",
        "specialist specialists expert experts", "porter porters orderly orderlies",
        "reporter journalist correspondent", "researcher researchers scientist scientists analyst",
    )
)  # fmt: skip


def _are_one(source: Reading, one: str, other: str) -> bool:
    """Whether two words stand side by side in the source: one may be called the other."""
    at = [n for n, w in enumerate(source.words) if key(w) == one]
    near = [n for n, w in enumerate(source.words) if key(w) == other]
    return any(abs(a - b) <= _BESIDE for a in at for b in near)


_BESIDE: Final = 5


def written(side: Side, words: list[Word]) -> str:
    """Return some words as they are written, with what stands between them."""
    return side.reading.text[words[0].start : words[-1].end]
