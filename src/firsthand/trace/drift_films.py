"""Drift in which film is told of: two that became one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_context import Both, Drift, Side, span
from firsthand.trace.wording_text import Sentence, Word
from firsthand.world.concepts import concept_of

_LEAST: Final = 0.35
# How words begin that tell of a second one, in each language that is read; they are inflected.
_SECOND: Final = {
    "en": ("second", "2nd", "another", "further", "two", "both", "other", "different", "separate"),
    "de": ("zweit", "ander", "weiter", "beid", "zwei"),
    "fr": ("deux", "second", "autre", "2e"),
    "es": ("segund", "otr", "dos", "amb"),
    "it": ("second", "altr", "due", "entramb"),
    "uk": ("друг", "інш", "ще", "дв", "обид"),
    "ru": ("втор", "друг", "ещё", "еще", "дв", "оба", "обе"),
    "ar": ("ثان", "اخر", "أخر", "آخر"),
}
# What stands before a film that is told of for the first time.
_NEW: Final = frozenset(
    ["a", "an", "one", "ein", "eine", "einem", "einen", "einer", "un", "une", "una", "uno"]
)


def films(both: Both) -> Iterator[Drift]:
    """Yield two films that became one."""
    if both.alike < _LEAST or not _FILMS & set(both.source.concepts | both.made.concepts):
        return
    yield from _another_as_the_one(both)
    if not _is_second(both.source) or _is_second(both.made) or "video" not in both.made.concepts:
        return
    if _is_new(both.made) or both.made.language not in _SECOND:
        return
    if any(_is_second(Side(both.pair.made, s)) for s in both.pair.made.sentences):
        return
    yield both.drift("copies merged", "a second film is told as the first")


def _another_as_the_one(both: Both) -> Iterator[Drift]:
    """Yield "a shorter clip" that became "the recording", once the first was told of (English)."""
    if not both.parallel or both.made.language != "en" or both.source.sentence.heading:
        return
    if not any(_FILMS & _concepts(both, s) for s in _told_before(both)):
        return
    one, other = _openings(both)
    forms, told = [w.form for w in one], [w.form for w in other]
    new = {"a", "an"} & set(forms[:1]) and any(_is_film(w, both.source) for w in one[:_BEGINS])
    known = told[:1] == ["the"] or told[:3] == ["one", "of", "the"]
    if new and known and any(_is_film(w, both.made) for w in other):
        why = f"“{' '.join(forms)}” became “{' '.join(told)}”"
        yield both.drift("copies merged", why, span(one, both.source), span(other, both.made))


def _openings(both: Both) -> tuple[list[Word], list[Word]]:
    """Return how both begin, up to the last word of the first dozen in which they differ."""
    ends = [
        (one[-1].end, other[-1].end)
        for one, other in both.regions()
        if one and other and one[-1].start < both.source.words[:_BEGINS][-1].end
    ]
    if not ends:
        return [], []
    source = [w for w in both.source.words if w.end <= ends[-1][0]]
    return source, [w for w in both.made.words if w.end <= ends[-1][1]]


_FILMS: Final = frozenset({"video", "photo"})
_BEGINS: Final = 12


def _is_film(word: Word, side: Side) -> bool:
    return concept_of(word.form, side.language) in _FILMS


def _told_before(both: Both) -> list[Sentence]:
    told = both.pair.source.sentences
    return [s for s in told[: both.source.sentence.index] if not s.furniture]


def _concepts(both: Both, sentence: Sentence) -> set[str]:
    return set(Side(both.pair.source, sentence).concepts)


def _is_second(side: Side) -> bool:
    begins = _SECOND.get(side.language, ())
    words = side.outside
    for n, word in enumerate(words):
        told = word.form.removeprefix("ال").startswith(begins) if begins else False
        told = told and not (word.capital and side.language != "de")  # Second Lamp is a name
        # Of a film of 47 seconds, or "a 47-second film", it is the length.
        counted = n > 0 and words[n - 1].form.isdigit()
        if told and not counted and _is_near_film(side, n):
            return True
    return False


def _is_new(side: Side) -> bool:
    """Whether a film is told of as one that the reader does not know yet."""
    words = side.outside
    if side.language == "en" and any(_is_bare(words, n) for n in range(1, len(words))):
        return True
    return any(word.form in _NEW and _is_near_film(side, n) for n, word in enumerate(words))


def _is_bare(words: list[Word], at: int) -> bool:
    """Whether "footage" stands with nothing before it that says which: "has verified footage"."""
    return words[at].form == "footage" and words[at - 1].form.endswith(("ed", "s", "of", "ing"))


def _is_near_film(side: Side, at: int) -> bool:
    near = side.outside[max(0, at - 2) : at + 5]
    return any(concept_of(w.form, side.language) in _FILMS for w in near)
