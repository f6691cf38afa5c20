"""What the source names only with a word of doubt before it, and the retelling names without one.

"A possible provocation", "what looks like electrical cable": where the source has the thing nowhere
else, and a retelling tells it, in a sentence that tells what was told with it, with no doubt
anywhere, the doubt was lost. A thing is known again in another language by what it stands for, or
by being the same word in both.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.alignment import stem
from firsthand.trace.drift_context import Drift, Side
from firsthand.trace.drift_scene_words import denies
from firsthand.trace.drift_scenes import DEED, Scene, scenes
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Word
from firsthand.world.concepts_more import meant_by
from firsthand.world.names_across import STOP, same_name, skeleton

_DOUBTFUL: Final = {
    language: re.compile(rf"(?i)(?<![-\w])(?:{words})\s+(?=\w)")
    for language, words in {
        "en": r"possible|alleged|apparent|suspected|presumed|purported|supposed|potential|what (?:looks?|looked|appears?|appeared|seems?|seemed) (?:like|to be)",
        "de": r"möglich(?:e|en|er|es|em)|mutmaßlich(?:e|en|er|es|em)|angeblich(?:e|en|er|es|em)|vermutlich(?:e|en|er|es|em)|vermeintlich(?:e|en|er|es|em)|mutmasslich(?:e|en|er|es|em)",
        "fr": r"possibles?|présumée?s?|éventuel(?:le)?s?|apparente?s?|ce qui (?:semble être|ressemble à)|ce qui (?:paraît|semblait) être",
        "es": r"posibles?|presunt[oa]s?|supuest[oa]s?|aparentes?|lo que parece(?: ser)?|lo que parecía(?: ser)?",
        "it": r"possibil[ei]|presunt[oaie]|apparent[ei]|quell[oa] che (?:sembra|pare)(?: essere)?|ciò che sembra(?: essere)?",
        "pt": r"possíve(?:l|is)|supost[oa]s?|aparentes?|presumíve(?:l|is)|o que parece(?: ser)?",
        "pl": r"możliw(?:y|a|e|ą|ej|ego|ym|ych)|domnieman\w+|rzekom\w+|prawdopodobn(?:y|a|e|ą|ej|ego|ym|ych)",
        "tr": r"olası|muhtemel|sözde",
        "uk": r"можлив(?:ий|а|е|у|ої|ого|ому|им|ій|і|их)|ймовірн(?:ий|а|е|у|ої|ого|ому|им|ій|і|их)|імовірн(?:ий|а|е|у|ої|ого|ому|им|ій|і|их)",
        "ru": r"возможн(?:ый|ая|ое|ую|ой|ого|ому|ым|ом|ые|ых)|вероятн(?:ый|ая|ое|ую|ой|ого|ому|ым|ом|ые|ых)|предполагаем\w+",
        "nl": r"mogelijke?|vermoedelijke?|vermeende?|wat lijkt op",
        "sv": r"möjligt?|möjliga|misstänkt\w*|påstådd\w*|vad som ser ut (?:som|att vara)",
        "no": r"mulige?|mistenkt\w*|påståtte?|angivelige?|det som ser ut som",
        "da": r"mulige?|mistænkt\w*|påståede?|angivelige?|hvad der ligner",
    }.items()
}  # fmt: skip
_NOUN_FIRST: Final = frozenset({"fr", "es", "it", "pt"})
_MOST: Final = 3
_LONG: Final = 5
_VERY_LONG: Final = 7
_LEAST_KEY: Final = 3
_LONG_KEY: Final = 4
_CONTEXT: Final = 2
_FEW: Final = 3
_LOOKED_INTO: Final = frozenset({"investigate", "accuse", "deny", "refuse"})


def doubtful_things(pair: Pair) -> Iterator[Drift]:
    """Yield what the source names with a word of doubt throughout, and the retelling with none."""
    source, made = scenes(pair.source), scenes(pair.made)
    known = _DOUBTFUL.get(pair.source.language)
    if known is None:
        return
    told = set[tuple[int, int]]()
    for scene in source:
        side = scene.side
        for found in known.finditer(side.text):
            start = side.start + found.start()
            noun = _noun(side, side.start + found.end())
            if noun is None or _is_sure_elsewhere(source, scene, noun):
                continue
            flat = _told_flatly(pair, scene, noun, made)
            if flat is None or (flat.start, flat.end) in told:
                continue
            told.add((flat.start, flat.end))
            why = f"“{found[0].strip()}” is gone, which stands wherever the source has it"
            yield Drift("hedge lost", (start, noun.end), (flat.start, flat.end), why)


def _noun(side: Side, at: int) -> Word | None:
    """Return the thing that words of doubt end before, if it is one of some length."""
    text, stop = side.reading.text, STOP.get(side.language, frozenset())
    run: list[Word] = []
    for word in side.words:
        if word.start < at:
            continue
        gap = text[run[-1].end : word.start] if run else text[at : word.start]
        if (word.form in stop and run) or len(run) == _MOST or gap.strip():
            break
        if word.form not in stop:
            run.append(word)
    if not run:
        return None
    noun = run[0] if side.language in _NOUN_FIRST else run[-1]
    return (
        noun if len(noun.form) >= _LONG and not noun.capital | noun.quoted else _german(side, noun)
    )


def _german(side: Side, noun: Word) -> Word | None:
    """Return a word with a capital where every noun has one."""
    return noun if side.language == "de" and len(noun.form) >= _LONG and not noun.quoted else None


def _is_sure_elsewhere(source: tuple[Scene, ...], scene: Scene, noun: Word) -> bool:
    """Whether the source names the thing in another sentence without a word of doubt before it."""
    key = stem(noun.form, scene.side.language)
    known = _DOUBTFUL[scene.side.language]
    for other in source:
        side = other.side
        if side is scene.side:
            continue
        doubted = [side.start + m.end() for m in known.finditer(side.text)]
        for word in side.words:
            if stem(word.form, side.language) == key and not any(
                0 <= word.start - end < _BEHIND for end in doubted
            ):
                return True
    return False


_BEHIND: Final = 30


def _told_flatly(pair: Pair, scene: Scene, noun: Word, made: tuple[Scene, ...]) -> Side | None:
    """Return the first sentence that tells of the thing with no doubt, if none doubts it."""
    having = [each for each in made if any(_is(pair, noun, w) for w in _words(each.side))]
    if not having or any(each.side.soft for each in having):
        return None
    for each in having:
        if _around(pair, scene, each, noun) < _CONTEXT or each.concepts & _LOOKED_INTO:
            continue
        if not _is_denied(pair, noun, each):
            return each.side
    return None


def _around(pair: Pair, one: Scene, other: Scene, noun: Word) -> int:
    """Return how many things, people, names and numbers two sentences tell beside the thing."""
    names = sum(any(same_name(a, b) for b in other.names) for a in one.names)
    likes = {k for k in one.likes & other.likes if len(k) >= _LONG_KEY}
    likes -= {skeleton(noun.form, pair.source.language)}
    shared = len((one.concepts & other.concepts) - {DEED}) + len(one.numbers & other.numbers)
    if not pair.same_language:
        return names + shared + len(likes)
    return names + shared + len((one.words & other.words) - {stem(noun.form, pair.made.language)})


def _is_denied(pair: Pair, noun: Word, scene: Scene) -> bool:
    """Whether the part of a sentence that tells of the thing asks for it or denies it."""
    side = scene.side
    at = next(w for w in _words(side) if _is(pair, noun, w)).start - side.start
    before = max((m.end() for m in _COMMA.finditer(side.text, 0, at)), default=0)
    after = _COMMA.search(side.text, at)
    part = side.text[before : after.start() if after else None]
    return side.text.rstrip().endswith(("?", "؟")) or denies(side, part)


_COMMA: Final = re.compile(r"[,;:—–]\s")


def _words(side: Side) -> Iterator[Word]:
    """Yield the words of a sentence, with those that are alone in quotation marks."""
    short = {
        a
        for a, b in side.reading.quotations
        if side.start <= a < side.end and len(side.reading.text[a:b].split()) <= _FEW
    }
    for word in side.words:
        if not word.quoted or word.start in short:
            yield word


def _is(pair: Pair, one: Word, other: Word) -> bool:
    """Whether a word of the retelling is one of the source's, or stands for the same."""
    here, there = pair.source.language, pair.made.language
    if here == there:
        return stem(one.form, here) == stem(other.form, there)
    concept = meant_by(one.form, here)
    if concept is not None:
        return concept == meant_by(other.form, there)
    if min(len(one.form), len(other.form)) < _LONG:
        return False
    a, b = skeleton(one.form, here), skeleton(other.form, there)
    long = min(len(one.form), len(other.form)) >= _VERY_LONG
    return (a == b and len(a) >= _LEAST_KEY) or (
        long and min(len(a), len(b)) >= _LONG_KEY and a[:_LONG_KEY] == b[:_LONG_KEY]
    )
