"""Drift in which film is told of, and in what somebody is quoted as saying."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final

from firsthand.trace.drift_context import Both, Drift, Side, span
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Sentence, Word
from firsthand.world.concepts import concept_of

_ALTERED: Final = 0.55
_SHORT_QUOTE: Final = 5
_LEAST: Final = 0.35
_SECOND: Final = frozenset(
    [
        "second",
        "another",
        "further",
        "two",
        "both",
        "other",
        "друге",
        "інше",
        "ще",
        "второе",
        "другое",
        "zweites",
        "weiteres",
        "deuxième",
        "seconde",
        "autre",
        "segundo",
        "otro",
        "ثان",
        "ثانيا",
        "اخر",
        *("ещё", "еще", "zweite", "weitere", "anderes", "andere", "anderen", "seconde", "segunda"),
        *("otra", "другий", "другий", "інший"),
    ]
)


def films(both: Both) -> Iterator[Drift]:
    """Yield two films that became one."""
    if both.alike < _LEAST or not _FILMS & set(both.source.concepts | both.made.concepts):
        return
    yield from _another_as_the_one(both)
    if not _is_second(both.source) or _is_second(both.made) or "video" not in both.made.concepts:
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
        why = f"{' '.join(forms)!r} became {' '.join(told)!r}"
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
    words = side.outside
    for n, word in enumerate(words):
        if word.form in _SECOND or word.form.removeprefix("ال") in _SECOND:
            near = [concept_of(w.form, side.language) for w in words[max(0, n - 2) : n + 4]]
            if {"video", "photo"} & set(near):
                return True
    return False


def quotations(pair: Pair, most: int) -> Iterator[Drift]:
    """Yield quotations whose words are not the source's (within one language).

    Args:
        pair: The texts.
        most: In how many places a quotation may differ: one that is worded anew throughout was
            translated.
    """
    if not pair.same_language:
        return
    theirs = [(q, _said(pair.source.words, *q)) for q in pair.source.quotations]
    for quote in pair.made.quotations:
        said = _said(pair.made.words, *quote)
        if len(said) < _SHORT_QUOTE or any(
            _within(said, other) or _within(other, said) for _, other in theirs
        ):
            continue
        best = max(theirs, key=lambda t: _shared(said, t[1]), default=None)
        if best and _shared(said, best[1]) >= _ALTERED and _places(said, best[1]) <= most:
            yield Drift("quotation altered", best[0], quote, "the words in quotation marks differ")


def _places(one: list[str], other: list[str]) -> int:
    found = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    return sum(tag != "equal" for tag, *_ in found)


def _said(words: list[Word], start: int, end: int) -> list[str]:
    return [w.form for w in words if start <= w.start < end]


def _within(one: list[str], other: list[str]) -> bool:
    return f" {' '.join(one)} " in f" {' '.join(other)} "


def _shared(one: list[str], other: list[str]) -> float:
    return len(set(one) & set(other)) / max(1, min(len(set(one)), len(set(other))))
