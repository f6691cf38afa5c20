"""Whose word it is: the source's own for what it tells as another's, or "the media's".

An agency writes "the Tribune said the video was filmed near the village", and the retelling "the
agency reports that it was filmed near the village": who looked is gone. Or the source names who
reports, and the retelling says that the media do. Reports themselves are held against each other,
wherever the sentences stand.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_context import Drift, Side
from firsthand.trace.drift_flat import is_headline
from firsthand.trace.drift_matches import matches_of
from firsthand.trace.drift_scene_words import is_told
from firsthand.trace.drift_scenes import alike, scenes
from firsthand.trace.wording_cited import citations
from firsthand.trace.wording_house import home_names, same_house
from firsthand.trace.wording_marks import Citation
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Reading, Sentence, Word
from firsthand.world.concepts_more import meant_by

_FILMED: Final = frozenset({"video", "record", "verify"})


def whose_word(pair: Pair) -> Iterator[Drift]:
    """Yield what the source tells as another's word, told as its own or as the media's."""
    yield from _taken_over(pair)
    yield from _of_the_media(pair)


def _taken_over(pair: Pair) -> Iterator[Drift]:
    """Yield the first sentence on the film that has the source for its source, not the source's."""
    own = home_names(pair.source)
    others = [c for c in citations(pair.source) if c.told and c.sure and not c.aside]
    if not own or not others:
        return
    source = {m.made: m.source for m in matches_of(pair)}
    theirs = [
        s
        for s in scenes(pair.source)
        if _is_the_papers(s.side) and _films(s.side) and not _has_it_from(s.side, own)
    ]
    for scene in scenes(pair.made):
        made, sentence = scene.side, scene.side.sentence
        if sentence.heading or not _has_it_from(made, own) or not _films(made):
            continue
        if any(not _is_one(c, own) for c in _named_in(pair.made, sentence)):
            continue
        told = [s for s in theirs if s.side.sentence.index == source.get(sentence.index)]
        told = told or [s for s in theirs if alike(s, scene) >= _ALIKE]
        if told and not _names_again(pair, sentence, others):
            side = told[0].side
            why = f"the source tells this as another's word, and here it is that of “{own[0]}”"
            yield Drift("attribution moved", (side.start, side.end), (made.start, made.end), why)
            return


_ALIKE: Final = 5


def _has_it_from(side: Side, own: tuple[str, ...]) -> bool:
    """Whether a sentence is told as the word of one of some houses, whether or not it is cited.

    Whom somebody else told it is none: "the army told Northwire"; nor a dateline's "(Northwire)".
    """
    if not is_told(side.text):
        return False
    for name in own:
        found = re.search(rf"(?i)(?<![-\w@./(]){re.escape(name)}(?![-\w]|\.\w)", side.text)
        if len(name) > _SHORT and found and not _TOLD_TO.search(side.text[: found.start()]):
            return True
    return False


_TOLD_TO: Final = re.compile(
    r"(?i)\b(?:told|to|with|gegenüber|à|a|al|alla|ao|aan|till|til|do|для|с)\s+(?:the |der |dem |l['’]|la |el |il |o )?$"
)
_SHORT: Final = 2


def _named_in(reading: Reading, sentence: Sentence) -> list[Citation]:
    return [c for c in citations(reading) if sentence.start <= c.start < sentence.end]


def _is_one(citation: Citation, names: tuple[str, ...]) -> bool:
    return any(same_house(citation.name, name) for name in names)


def _names_again(pair: Pair, sentence: Sentence, others: list[Citation]) -> bool:
    """Whether the sentences beside it name whom the source has it from."""
    names = tuple(c.name for c in others)
    beside = (
        s for s in pair.made.sentences if abs(s.index - sentence.index) == 1 and not s.heading
    )
    return any(_is_one(c, names) for s in beside for c in _named_in(pair.made, s))


def _is_the_papers(side: Side) -> bool:
    """Whether a sentence is told as the word of who reports, and not of somebody with an office.

    In a verb, or as German tells it. What an army says it says whoever prints it.
    """
    if side.sentence.heading or any(_concept(side, w) in _OFFICES for w in side.words):
        return False
    return is_told(side.text) or (side.language == "de" and _INDIRECT.search(side.text) is not None)


def _concept(side: Side, word: Word) -> str | None:
    return meant_by(word.form, side.language)


_OFFICES: Final = frozenset(
    {
        *("official", "spokesman", "minister", "president", "police", "general", "officer"),
        *("governor", "mayor", "adviser", "witness", "villager", "commander", "doctor", "deny"),
    }
)


_INDIRECT: Final = re.compile(r"\b(?:sei|seien|habe|trügen|trage|werde|hätten|wären|demnach)\b")


def _films(side: Side) -> bool:
    return any(_concept(side, w) in _FILMED for w in side.outside)


def _of_the_media(pair: Pair) -> Iterator[Drift]:
    """Yield "media reports", where the source says who it has it from, and nowhere that."""
    if not scenes(pair.source) or any(_MEDIA.search(s.side.text) for s in scenes(pair.source)):
        return
    named = [c for c in citations(pair.source) if c.told and c.sure and not c.aside]
    told = [s for s in scenes(pair.source) if s.told]
    naming = (s for s in told if any(s.side.start <= c.start < s.side.end for c in named))
    first = next(naming, next(iter(told), None))
    if first is None or not (named or home_names(pair.source)):
        return
    here = citations(pair.made)
    if any(_is_one(c, tuple(n.name for n in named)) for c in here if c.told or c.sure) or any(
        c.told and c.sure and not c.aside for c in here
    ):
        return
    for scene in scenes(pair.made):
        side = scene.side
        if not is_headline(side) and _MEDIA.search(side.text):
            why = "the source says who it has this from, and the retelling that the media report it"
            where = (first.side.start, first.side.end), (side.start, side.end)
            yield Drift("attribution moved", *where, why)
            return


_MEDIA: Final = re.compile(
    r"(?i)(?<!\w)(?:(?:according to|citing) (?:media|press|news|the media|the press)(?: reports)?|according to reports|(?:media|press) reports (?:say|said|suggest)|(?:the )?media (?:report|reported|say|said)"
    r"|medienberichten? zufolge|laut medienberichten|presseberichten zufolge|medien berichten|nach medienberichten"
    r"|(?:d['’]après|selon) (?:la presse|les médias|plusieurs médias|des médias)|(?:según|de acuerdo con) (?:la prensa|(?:los |varios )?medios)"
    r"|secondo (?:quanto (?:riportano|riferiscono|scrivono) )?(?:i media|la stampa|i giornali)|(?:segundo|de acordo com) (?:a imprensa|a mídia|os media)"
    r"|według mediów|media (?:podają|donoszą|informują)|basın(?:a göre|da yer alan)|medyada yer alan|volgens (?:de )?media|media melden|(?:ifølge|enligt) medi\w+"
    r"|змі(?::| пишуть| повідомляють)|(?:пишуть|повідомляють|за даними) змі|сми(?::| сообщают| пишут)|(?:пишут|сообщают|по данным|по сообщениям) сми|potrivit presei|وسائل إعلام)(?!\w)"
)
