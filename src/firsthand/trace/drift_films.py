"""Drift in which film is told of, and in what somebody is quoted as saying."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final

from firsthand.trace.drift_context import NEAR_COPY, Both, Drift, Side, span
from firsthand.trace.drift_kinds import NOT, numbers_in, opposite_ways
from firsthand.trace.drift_stances import opposite_stances
from firsthand.trace.drift_worded import DOUBT
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Sentence, Word
from firsthand.world.concepts import concept_of

_ALTERED: Final = 0.55
_HALF: Final = 0.5
_SHORT_QUOTE: Final = 5
_LEAST: Final = 0.35
_FEW: Final = 3
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
        # Of a film of 47 seconds, or "a 47-second film", it is the length.
        counted = n > 0 and words[n - 1].form.isdigit()
        if told and not counted and _is_near_film(side, n):
            return True
    return False


def _is_new(side: Side) -> bool:
    """Whether a film is told of as one that the reader does not know yet."""
    words = side.outside
    return any(word.form in _NEW and _is_near_film(side, n) for n, word in enumerate(words))


def _is_near_film(side: Side, at: int) -> bool:
    near = side.outside[max(0, at - 2) : at + 5]
    return any(concept_of(w.form, side.language) in _FILMS for w in near)


def quotations(pair: Pair, *, spun: bool = False) -> Iterator[Drift]:
    """Yield quotations whose words are not the source's (within one language).

    One that differs in more than a few places was worded anew throughout: it was translated.

    Args:
        pair: The texts.
        spun: Whether synonyms were put for words throughout, in quotations too: then only what
            another word than a synonym changed is said of them.
    """
    if not pair.same_language:
        return
    theirs = [(q, _said(pair.source.words, *q)) for q in pair.source.quotations]
    anew = spun or _is_worded_anew(pair, [words for _, words in theirs])
    for quote in pair.made.quotations:
        said = _said(pair.made.words, *quote)
        if any(_with_gaps(pair, quote, other) for _, other in theirs):
            continue
        inner = _inner(pair, quote)
        longer = next(
            (q for q, other in theirs if other not in inner and _has_more(said, other, theirs)),
            None,
        )
        if longer is not None:
            yield Drift("quotation altered", longer, quote, "words were added to what was said")
            continue
        least = _LEAST_QUOTE if pair.contained >= NEAR_COPY else _SHORT_QUOTE
        if len(said) < least or any(
            _within(said, other) or _within(other, said) for _, other in theirs
        ):
            continue
        best = max(theirs, key=lambda t: _shared(said, t[1]), default=None)
        if best and _telling(said) == _telling(best[1]):
            continue  # worded anew by who translated it back
        if best and anew and not _says_another(pair, quote, best[0]):
            continue
        alike = _HALF if pair.contained >= NEAR_COPY else _ALTERED
        few = _FEW if len(said) >= _SHORT_QUOTE else 1
        if best and _shared(said, best[1]) >= alike and _places(said, best[1]) <= few:
            yield Drift("quotation altered", best[0], quote, "the words in quotation marks differ")


def _is_worded_anew(pair: Pair, theirs: list[list[str]]) -> bool:
    """Whether most quotations of a retelling are worded otherwise: it was translated back.

    Its translators changed them, and nobody who quotes: then a word for a word tells nothing.
    """
    if pair.contained >= NEAR_COPY:
        return False
    said = [_said(pair.made.words, *quote) for quote in pair.made.quotations]
    said = [words for words in said if len(words) >= _LEAST_QUOTE]
    kept = sum(any(_within(words, other) for other in theirs) for words in said)
    return len(said) - kept >= _ANEW and kept < len(said) - kept


_ANEW: Final = 3


def _says_another(pair: Pair, quote: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether only one of two quotations has a certain number or name, a denial, or a doubt.

    Or a word whose opposite stands in the other (English).
    """
    sides = [
        [w for w in words if start <= w.start < end]
        for words, (start, end) in ((pair.made.words, quote), (pair.source.words, other))
    ]
    one, two = ([w.form for w in side] for side in sides)
    if opposite_ways({*one}, {*two}) or opposite_stances(" ".join(one), " ".join(two)):
        return True
    return any(ask(sides[0]) != ask(sides[1]) for ask in (_numbers, _names, _denies, _doubts))


def _numbers(words: list[Word]) -> set[float]:
    return {value for _, value in numbers_in(words)}


def _names(words: list[Word]) -> set[str]:
    return {w.form.removesuffix("'s") for w in words[1:] if w.capital}


def _denies(words: list[Word]) -> bool:
    return any(w.form in NOT or w.form.endswith("n't") for w in words)


def _doubts(words: list[Word]) -> bool:
    return any(DOUBT.fullmatch(w.form) for w in words)


def _inner(pair: Pair, quote: tuple[int, int]) -> list[list[str]]:
    """Return what a quotation quotes itself: whoever says so tells what another said."""
    start, end = quote
    marked = _INNER.finditer(pair.made.text, start + 1, max(start + 1, end - 1))
    return [_said(pair.made.words, *each.span()) for each in marked]


_INNER: Final = re.compile(r"‘[^‘’]+’|“[^“”]+”|«[^«»]+»|(?<!\w)'[^']+'(?!\w)|\"[^\"]+\"")


def _has_more(
    said: list[str], other: list[str], theirs: list[tuple[tuple[int, int], list[str]]]
) -> bool:
    """Whether a quotation is all of another and words that nobody is quoted as saying."""
    if len(other) < _LEAST_QUOTE or said == other or not _within(other, said):
        return False
    known = {word for _, words in theirs for word in words}
    return any(word not in known for word in said)


_LEAST_QUOTE: Final = 3


def _telling(words: list[str]) -> list[str]:
    return [w for w in words if w not in _LITTLE]


_LITTLE: Final = frozenset(["a", "an", "the", "of", "on", "in", "at", "to", "for", "with", "by"])


def _with_gaps(pair: Pair, quote: tuple[int, int], other: list[str]) -> bool:
    """Whether a quotation is another's parts in their order, and says by dots what it left out."""
    parts, start = [], quote[0]
    for gap in _GAP.finditer(pair.made.text, *quote):
        parts.append(_said(pair.made.words, start, gap.start()))
        start = gap.end()
    parts.append(_said(pair.made.words, start, quote[1]))
    rest = f" {' '.join(other)} "
    for part in parts if len(parts) > 1 else []:
        _, found, after = rest.partition(f" {' '.join(part)} ")
        if part and not found:
            return False
        rest = f" {after}" if part else rest
    return len(parts) > 1


_GAP: Final = re.compile(r"\s*[\[(]?\s*(?:…|\.\s?\.\s?\.)\s*[\])]?\s*")


def _places(one: list[str], other: list[str]) -> int:
    found = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    return sum(tag != "equal" for tag, *_ in found)


def _said(words: list[Word], start: int, end: int) -> list[str]:
    return [w.form for w in words if start <= w.start < end]


def _within(one: list[str], other: list[str]) -> bool:
    return f" {' '.join(one)} " in f" {' '.join(other)} "


def _shared(one: list[str], other: list[str]) -> float:
    return len(set(one) & set(other)) / max(1, min(len(set(one)), len(set(other))))
