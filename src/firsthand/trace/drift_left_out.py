"""Whether a doubt or a denial that seems gone was only left out, or is said in another word.

What `firsthand.trace.drift_stands` asks of doubts and denials: a retelling that leaves out the part
of a sentence that was unsure tells nothing more surely, and "there was nobody on the wagon" is "the
wagon carried nobody".
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from firsthand.trace.alignment import stem
from firsthand.trace.drift_context import Drift, Side, softening
from firsthand.trace.drift_facts import means, number_of
from firsthand.trace.drift_scene_words import denies
from firsthand.trace.drift_unchecked import CONFIRMS
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Reading, Word
from firsthand.world.names_across import skeleton
from firsthand.world.plain_words import denying

_SHORTEST: Final = 3


def sentence_at(reading: Reading, span: tuple[int, int]) -> tuple[int, int]:
    """Return where the sentence starts and ends in which some words of a text start.

    Args:
        reading: The text.
        span: Where the words start and end.
    """
    found = (s for s in reading.sentences if s.start <= span[0] < s.end)
    return next(((s.start, s.end) for s in found), span)


def is_left_out(pair: Pair, each: Drift) -> bool:
    """Whether each part of a source's sentence that has a doubt tells nothing that is told again.

    "About 20 shots are heard, and they probably came from one rifle", told as "20 shots".
    """
    soft, language = softening(pair.source.language), pair.source.language
    start, end = sentence_at(pair.source, each.source)
    marks = _PARTS.finditer(pair.source.text, start, end)
    cuts = [(m.start(), _joins(m[1], language)) for m in marks]
    if soft is None or not cuts:
        return False
    last = sentence_at(pair.made, each.made)
    told = [w for w in pair.made.words if last[0] <= w.start < last[1]]
    meant = {means(w, pair.made.language) for w in told} | _names(told, pair.made.language)
    numbers = (number_of(w, pair.made.language) for w in told)
    meant |= {f"{n:g}" for n in numbers if n is not None}
    forms = {stem(w.form, pair.made.language) for w in told} if pair.same_language else set[str]()
    left, doubted, kept = 0, 0, 0
    ends = [*(at for at, _ in cuts), end]
    for (begin, added), at in zip([(start, False), *cuts], ends, strict=True):
        doubt = soft.search(pair.source.text, begin, at) is not None
        words = [w for w in pair.source.words if begin <= w.start < at]
        known = {m for w in words if (m := means(w, language)) and not soft.search(w.form)}
        known |= _names(words, language)
        known |= {stem(w.form, language) for w in words if len(w.form) > _LONG} if forms else set()
        known |= {f"{n:g}" for w in words if (n := number_of(w, language)) is not None}
        doubted += doubt
        left += doubt and added and bool(known) and not known & (meant | forms)
        kept += 0 if doubt else len(known & (meant | forms))
    return doubted > 0 and left == doubted and kept >= _TWO


def _joins(word: str | None, language: str) -> bool:
    """Whether a word at the beginning of a part joins it to the last: "a" does in Czech alone."""
    return word is not None and (word.strip().lower() != "a" or language in {"cs", "sk", "pl"})


def _names(words: Iterable[Word], language: str) -> set[str]:
    return {f"name {skeleton(w.form, language)[:_SHORTEST]}" for w in words if w.capital}


def is_of_something_else(pair: Pair, each: Drift) -> bool:
    """Whether a doubt that was gained is of what the source tells elsewhere, and not there.

    "A carrier fires" told as "a carrier that seems Garenian fires", where another sentence has it
    that it appears to be Garenian.
    """
    soft, language = softening(pair.made.language), pair.made.language
    if soft is None or not pair.same_language:
        return False
    start, end = sentence_at(pair.made, each.made)
    hedge = next(iter(soft.finditer(pair.made.text, start, end)), None)
    if hedge is None:
        return False
    behind = [w for w in pair.made.words if hedge.end() <= w.start < end][:1]
    said = {stem(w.form, language) for w in behind if len(w.form) > _LONG}
    here = _stems(pair.source, sentence_at(pair.source, each.source))
    there = _stems(pair.source, (0, len(pair.source.text)))
    return bool(said) and not said & here and said <= there


def _stems(reading: Reading, span: tuple[int, int]) -> set[str]:
    words = (w for w in reading.words if span[0] <= w.start < span[1])
    return {stem(w.form, reading.language) for w in words}


_PARTS: Final = re.compile(
    r"[,;:—–]\s(?!(?:wie|dass|daß|that|how|que|como|che|come|że|jak|що|як|что|как|dat|hoe|že)\b)"
    r"((?:and|but|und|aber|et|mais|y|pero|e|ma|i|ale|та|але|и|но|en|maar|a)\s)?"
)
_TWO: Final = 2
_LONG: Final = 4


def is_said_otherwise(pair: Pair, each: Drift) -> bool:
    """Whether the word of denial stands in both sentences, or one that has it in itself.

    "There was nobody on the wagon" is "the wagon carried nobody", and who "cannot be reached" is
    "irreperibile".
    """
    made = pair.made.text[slice(*sentence_at(pair.made, each.made))]
    if not pair.same_language:
        source = pair.source.text[slice(*sentence_at(pair.source, each.source))]
        return bool(_CANNOT_BE.search(source) and _UN.search(made))
    known = denying(pair.made.language)
    spans = ((pair.source, each.source), (pair.made, each.made))
    if known is None:
        return False
    found = [
        Counter(m[0].lower() for m in known.finditer(r.text, *sentence_at(r, span)))
        for r, span in spans
    ]
    return bool(found[0]) and found[0] == found[1]


_CANNOT_BE: Final = re.compile(
    r"(?i)\b(?:cannot|can['’]t|could not|couldn['’]t|not) be \w+ed\b|\bnicht (?:zu )?\w+bar\b|\bn['’]est pas \w+ble\b"
)
_UN: Final = re.compile(
    r"(?i)\b(?:un|ir|in|im|il|des|dis)\w{3,}(?:bil[ei]?|ibles?|ables?|áve(?:l|is)|íve(?:l|is)|bar\w*|dos|das)\b|\b(?:не|ні|без)\w{4,}|\b(?:nie|ne)\w{5,}|\w+[ae]m[ae]\w*|\bon\w{4,}baar\b"
)


def confirms_a_figure(pair: Pair, each: Drift, made: Side) -> bool:
    """Whether a sentence says with no denial that the source's figure, or film, was confirmed."""
    if not CONFIRMS.search(made.text) or denies(made):
        return False
    there = [w for w in pair.source.words if each.source[0] <= w.start < each.source[1]]
    sides = ((there, pair.source.language), (made.words, made.language))
    numbers = [{number_of(w, language) for w in words} - {None} for words, language in sides]
    films = [any(means(w, language) == "=video" for w in words) for words, language in sides]
    return bool(numbers[0] & numbers[1]) or all(films)
