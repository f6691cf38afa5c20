"""Drift in what somebody is quoted as saying."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final

from firsthand.trace.drift_context import NEAR_COPY, Drift
from firsthand.trace.drift_kinds import NOT, numbers_in, opposite_ways
from firsthand.trace.drift_stances import opposite_stances
from firsthand.trace.drift_worded import DOUBT
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Word

_ALTERED: Final = 0.55
_HALF: Final = 0.5
_SHORT_QUOTE: Final = 5
_FEW: Final = 3


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
        like = best if best and _shared(said, best[1]) >= alike else None
        if like and _places(said, like[1]) <= few:
            yield Drift("quotation altered", like[0], quote, "the words in quotation marks differ")
        elif like is None and not anew and (other := _in_its_place(pair, quote)) is not None:
            why = "other words stand in quotation marks where all around them is the same"
            yield Drift("quotation altered", other, quote, why)


def _in_its_place(pair: Pair, quote: tuple[int, int]) -> tuple[int, int] | None:
    """Return the quotation that stood where another stands, if all around it is the same."""
    if pair.contained < NEAR_COPY:
        return None
    made = next((s for s in pair.made.sentences if s.start <= quote[0] < s.end), None)
    match = next((m for m in pair.matches if made is not None and m.made == made.index), None)
    if made is None or match is None:
        return None
    source = pair.source.sentences[match.source]
    within = [q for q in pair.source.quotations if source.start <= q[0] < source.end]
    around = [
        [w.form for w in reading.words[s.first : s.last] if not w.quoted]
        for reading, s in ((pair.source, source), (pair.made, made))
    ]
    same = around[0] == around[1] and len(around[0]) >= _LEAST_AROUND
    return within[0] if same and len(within) == 1 else None


_LEAST_AROUND: Final = 3


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
