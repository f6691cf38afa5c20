"""What each sentence of a text tells of a deed: whom it was done to, where, and how surely.

A scene is a sentence as far as two reporters who tell one event in other words and languages must
agree on it: the deed, who suffered it, names and things. By it a sentence of a retelling is found
again in its source wherever it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from firsthand.trace.alignment import stem
from firsthand.trace.drift_context import DEEDS, Side, softening
from firsthand.trace.drift_scene_words import MANNERS, SHOWS, denies, is_told
from firsthand.trace.wording_cited import citations
from firsthand.trace.wording_text import Mention, Reading, Word
from firsthand.world.concepts_more import is_known, meant_by
from firsthand.world.names_across import STOP, same_name, skeleton
from firsthand.world.plain_words import number_words

DEED: Final = "a deed"
DONE_TO: Final = frozenset(
    {
        *("captive", "civilian", "child", "woman", "villager", "people", "journalist", "doctor"),
        *("passenger", "witness", "tie", "wound", "surrender"),
    }
)
"""Whom a deed was done to, and how they were."""
_DOERS: Final = frozenset(
    {"soldier", "army", "police", "fighter", "officer", "commander", "brigade"}
)
_OF_TELLING: Final = frozenset(
    {"say", "see", "post", "record", "verify", "photo", "official", "spokesman", "first", "war"}
)
_FILM: Final = "video"
SHOWN: Final = "what a film shows"
_LONG: Final = 6
_LONG_NAME: Final = 3
_LONG_LIKE: Final = 4
_ASKS: Final = re.compile(r"[?؟]\W*$")
_OTHERS_WORD: Final = frozenset({"deny", "accuse", "refuse"})


@dataclass(frozen=True)
class Scene:
    """What a sentence tells of a deed.

    Attributes:
        side: The sentence.
        deeds: The deeds of harm that its words stand for.
        manners: How the deed was done, as far as its words tell: with guns, with bombs, by hand.
        concepts: What its words stand for; a deed of harm is as good as another.
        words: Its other words: stems, of one language.
        names: Skeletons of its names, but for those of whoever reports.
        numbers: Its numbers above one, but for years.
        likes: Skeletons of its longer words, by which a foreign word may be known again.
        sure: Whether it is told flatly: with no doubt, nobody's accusation, no question.
        told: Whether it is somebody's word.
    """

    side: Side
    deeds: frozenset[str]
    manners: frozenset[str]
    concepts: frozenset[str]
    words: frozenset[str]
    names: frozenset[str]
    numbers: frozenset[float]
    likes: frozenset[str]
    sure: bool
    told: bool

    @property
    def deed(self) -> bool:
        """Whether it tells a deed of harm."""
        return DEED in self.concepts


def alike(one: Scene, other: Scene) -> int:
    """Return how much two sentences share of what belongs to a deed, in points.

    Whom it was done to, and how they were, counts two; a name, a number, a thing, a word one.
    Who did it counts nothing: soldiers shoot every day; and names alone are no deed's.
    """
    shared = (one.concepts & other.concepts) - _DOERS - {DEED}
    points = 2 * bool(shared & DONE_TO) + len(shared - DONE_TO) + len(one.numbers & other.numbers)
    names = {a for a in one.names if any(same_name(a, b) for b in other.names)}
    if one.side.language == other.side.language:
        points += len(one.words & other.words)
    else:  # what one of them writes small is a thing, and known again by its consonants
        likes = (one.likes & other.likes) | (one.names & other.likes) | (one.likes & other.names)
        points += len({k for k in likes if len(k) >= _LONG_LIKE} - names)
    return points + len(names) if points else 0


def same_manner(one: Scene, other: Scene) -> bool:
    """Whether the deeds of two sentences may be one: who was bombed was not shot."""
    return not one.manners.isdisjoint(other.manners)


def done_to(one: Scene, other: Scene) -> bool:
    """Whether two sentences agree on whom a deed was done to, or how they were."""
    return not (one.concepts & other.concepts).isdisjoint(DONE_TO)


@lru_cache(maxsize=64)
def scenes(reading: Reading) -> tuple[Scene, ...]:
    """Return the sentences of a text that tell something, as scenes; none of an unread language."""
    if not is_known(reading.language) or softening(reading.language) is None:
        return ()
    houses = [(c.start, c.end) for c in citations(reading)]
    return tuple(
        scene
        for sentence in reading.sentences
        if not sentence.furniture
        for scene in _clauses(Side(reading, sentence), houses)
    )


def _clauses(side: Side, houses: list[tuple[int, int]]) -> Iterator[Scene]:
    """Yield a sentence as a scene; of a headline, each of its parts that tell different things."""
    marks = [*_PARTS.finditer(side.text)] if side.sentence.heading else []
    last = side.start
    for mark in (*marks, None):
        end = side.start + mark.start() if mark else side.end
        if any(last <= w.start < end for w in side.outside):
            yield _scene(side, (last, end), houses)
        last = end


_PARTS: Final = re.compile(r"[;|]|\+\+")


def doubt(scene: Scene) -> Mention | None:
    """Return the word that makes the deed of a sentence less than sure, if there is one."""
    side = scene.side
    if not scene.deed:
        return None
    deeds = [
        w.start for w in side.outside if _concept(w, side.language) in DEEDS and not _burns(side, w)
    ]
    for hedge in side.hedges:
        if hedge.facts.get("kind") not in _KINDS or _REPORTS.match(hedge.written):
            continue  # reports of an attack are what somebody was told, and no doubt
        end = hedge.facts.get("scope_end")
        last = max(end, hedge.end) if isinstance(end, int) else side.end
        first = hedge.start if isinstance(end, int) else side.start
        if any(first <= start < last for start in deeds):
            return hedge
    accused = next((w for w in side.outside if _concept(w, side.language) == "accuse"), None)
    if accused is None:
        return None
    written = side.reading.text[accused.start : accused.end]
    return Mention("hedge", accused.start, accused.end, written, {"kind": "allegedly"})


def _burns(side: Side, word: Word) -> bool:
    """Whether "fire" is a blaze, and nobody's: what is opened, or comes on somebody, is shot."""
    if side.language != "en" or word.form != "fire":
        return False
    at = side.at(word.start)
    before = side.words[at - 1].form if at else ""
    after = side.words[at + 1].form if at + 1 < len(side.words) else ""
    return before not in _OPENED and after not in _ON


_OPENED: Final = frozenset(
    {"open", "opens", "opened", "opening", "under", "return", "returned", "to", "and", "heavy"}
)
_ON: Final = frozenset({"on", "upon", "into", "shots"})
_REPORTS: Final = re.compile(r"(?i)reports?\b|reported\b")
_KINDS: Final = frozenset({"appears", "reportedly", "allegedly", "likely"})


def _concept(word: Word, language: str) -> str | None:
    """Return what a word stands for; of one that was joined by a hyphen, its last part."""
    return meant_by(word.form, language) or meant_by(word.form.rpartition("-")[2], language)


def _scene(side: Side, span: tuple[int, int], houses: list[tuple[int, int]]) -> Scene:
    language = side.language
    text = side.reading.text[slice(*span)]
    told = _Told()
    for word in side.outside:
        if span[0] <= word.start < span[1]:
            told.take(side, word, of_house=any(a <= word.start < b for a, b in houses))
    if _FILM in told.concepts and (shows := SHOWS.get(language)) and shows.search(text):
        told.concepts.add(SHOWN)
    soft = softening(language)
    doubted = soft is None or soft.search(text) or _ASKS.search(text) or side.conditional
    doubted = doubted or any(span[0] <= h.start < span[1] for h in side.hedges)
    return Scene(
        side,
        frozenset(told.deeds),
        frozenset(m for deed in told.deeds for m in MANNERS.get(deed, ())),
        frozenset(told.concepts - _OF_TELLING),
        frozenset(told.words),
        frozenset(told.names),
        frozenset(told.numbers),
        frozenset(told.likes),
        not (doubted or not told.concepts.isdisjoint(_OTHERS_WORD) or denies(side)),
        is_told(text),
    )


@dataclass
class _Told:
    """What the words of a sentence tell, as they are taken in."""

    deeds: set[str] = field(default_factory=set)
    concepts: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    numbers: set[float] = field(default_factory=set)
    likes: set[str] = field(default_factory=set)

    def take(self, side: Side, word: Word, *, of_house: bool) -> None:
        """Take in a word, which may be part of the name of whoever reports."""
        language = side.language
        if (number := _number(word, language)) is not None:
            self.numbers.add(number)
        if of_house or word.form[0].isdigit():
            return
        concept = None if _burns(side, word) else _concept(word, language)
        if concept is not None:
            self.deeds |= {concept} & DEEDS
            self.concepts.add(DEED if concept in DEEDS else concept)
        elif word.form not in STOP.get(language, frozenset()) and len(word.form) > _LONG_NAME:
            self.words.add(stem(word.form, language))
            self._keys(word, language)

    def _keys(self, word: Word, language: str) -> None:
        """Take in by what consonants a word is known again in another language."""
        key = skeleton(word.form, language)
        if word.capital and "-" in word.form:  # "Zubra-Grat", "Nord-Kivu"
            parts = (skeleton(part, language) for part in word.form.split("-"))
            self.names |= {part for part in parts if len(part) >= _LONG_NAME}
        if len(key) < _LONG_NAME:
            return
        if word.capital and not (language == "de" and len(key) < _LONG_LIKE):
            self.names.add(key)
        elif len(word.form) >= _LONG or language == "ar":
            self.likes.add(key)


def _number(word: Word, language: str) -> float | None:
    """Return the number above one that a word is, if it is one and no year."""
    if word.form.isdigit():
        value = float(word.form)
        return value if 1 < value < _YEARS else None
    known = number_words(language)
    found = known.get(word.form)
    if found is None and language == "de":
        found = known.get(word.form.removesuffix("en"))  # "dreien"
    return float(found) if found is not None and found > 1 else None


_YEARS: Final = 1900
