"""Who speaks inside quotation marks: insertions of the report's, and others who are quoted there.

Russian, Ukrainian and others set who says so into the marks between dashes: «We knew, — said the
mayor. — Everybody knew». English never does; a quotation in it may tell what somebody else said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from firsthand.examine.reports.attribution import english
from firsthand.examine.reports.attribution.found import Attribution, Place, overlap, trimmed
from firsthand.examine.reports.attribution.masks import masked
from firsthand.examine.reports.attribution.parsed import parse
from firsthand.examine.reports.attribution.phrases_of import phrase_after, phrase_before
from firsthand.examine.reports.attribution.rule_scene import Scene
from firsthand.examine.reports.attribution.rules import read
from firsthand.examine.reports.scanner import Quotation
from firsthand.examine.reports.sentences import sentence_spans
from firsthand.world.cues import Cues
from firsthand.world.languages import LANGUAGES
from firsthand.world.voices import OURSELVES

_OPENS: Final = re.compile(r"[,.!?…][\s\u00a0]+[—–-][\s\u00a0]+(?=\w)")
_CLOSES: Final = re.compile(r"[.,:;!?…]?[\s\u00a0]+[—–-][\s\u00a0]+|$")
_OFF: Final = " \t\u00a0,;—–-"
_LONGEST: Final = 160
_ENOUGH: Final = 4
_SHAPES: Final = frozenset({"clause", "aside", "quotation", "infinitive"})


def insertions(
    text: str, quotations: Sequence[Quotation], cues_of: dict[int, Cues]
) -> Iterator[Attribution]:
    """Yield what an insertion in a quotation or a turn says of its speaker.

    Args:
        text: The text.
        quotations: Its quotations.
        cues_of: The cues of the language of each, by its place in that order.
    """
    for number, quote in enumerate(quotations):
        cues = cues_of.get(number)
        if quote.depth or cues is None or cues.code == "en":
            continue
        start, end = quote.start, quote.end
        for opening in _OPENS.finditer(text, start, end):
            found = _insertion(text, opening.end(), end, cues)
            if found is None:
                continue
            cue, source, last = found
            pieces = [(start, opening.start()), (last, end)]
            kept = [trimmed(text, piece, _OFF) for piece in pieces]
            made = Attribution(
                [piece for piece in kept if piece[1] > piece[0]],
                source,
                cue,
                "speech",
                "quotation",
                text[slice(*cue)].lower(),
                "rule",
            )
            made.quotations.append(number)
            yield made
            break


def _insertion(text: str, at: int, end: int, cues: Cues) -> tuple[Place, Place | None, int] | None:
    """Return cue, source and end of an insertion that begins at `at`."""
    closing = _CLOSES.search(text, at, min(end, at + _LONGEST))
    stop = closing.start() if closing else end
    verb = cues.verb.search(text, at, stop)
    if verb is None:
        return None
    source = phrase_after(text, verb.end(), stop, cues) or phrase_before(
        text, at, verb.start(), cues
    )
    if source is None:
        return None
    return verb.span(), source, closing.end() if closing else end


def nested(
    text: str, quotations: Sequence[Quotation], cues_of: dict[int, Cues]
) -> Iterator[Attribution]:
    """Yield what quoted words say that somebody else says.

    Args:
        text: The text.
        quotations: Its quotations.
        cues_of: The cues of the language of each, by its place in that order.
    """
    deeper: dict[int, list[tuple[int, Quotation]]] = {}
    outer = 0
    for number, quote in enumerate(quotations):
        if quote.depth == 0:
            outer = number
        elif quote.depth == 1:
            deeper.setdefault(outer, []).append((number, quote))
    for number, quote in enumerate(quotations):
        cues = cues_of.get(number)
        if quote.depth or cues is None:
            continue
        inner = deeper.get(number, [])
        spans = [each.outer for _, each in inner]
        hidden = _hidden(text, quote.outer, spans)
        for piece in quote.pieces:
            sentences = list(sentence_spans(text, *piece, LANGUAGES[cues.code]))
            scene = Scene(hidden, piece, sentences, spans, cues)
            yield from _others(text, scene, inner)


def parsed(
    text: str,
    quotations: Sequence[Quotation],
    cues_of: dict[int, Cues],
    nlp: Any,  # noqa: ANN401
) -> Iterator[Attribution]:
    """Yield what quoted English says that somebody else says, from a parse of it.

    Args:
        text: The text.
        quotations: Its quotations.
        cues_of: The cues of the language of each, by its place in that order.
        nlp: The parser.
    """
    ready, deeper = [], []
    inner = [(number, each) for number, each in enumerate(quotations) if each.depth == 1]
    for number, quote in enumerate(quotations):
        cues = cues_of.get(number)
        if quote.depth or cues is None or cues.code != "en":
            continue
        for piece in quote.pieces:
            if cues.verb.search(text, *piece) and len(text[slice(*piece)].split()) >= _ENOUGH:
                here = [(n, q) for n, q in inner if piece[0] <= q.start and q.end <= piece[1]]
                ready.append(masked(text, piece, [replace(q, depth=0) for _, q in here]))
                deeper.append(here)
    for doc, here in zip(parse(nlp, ready), deeper, strict=True):
        for found in english.attributions(text, doc):
            if _is_others(text, found):
                found.quotations += [
                    n for n, q in here if any(overlap(q.outer, part) for part in found.content)
                ]
                yield found


def _is_others(text: str, found: Attribution) -> bool:
    """Say whether somebody else than the speaker says it."""
    if found.source is None or found.manner != "speech" or found.shape not in _SHAPES:
        return False
    return text[slice(*found.source)].lower() not in OURSELVES


def _others(
    text: str, scene: Scene, inner: Sequence[tuple[int, Quotation]]
) -> Iterator[Attribution]:
    """Yield what others than the speaker are said to say."""
    for found in read(scene):
        if found.source is None or text[slice(*found.source)].lower() in OURSELVES:
            continue
        found.quotations += [number for number, each in inner if each.outer in found.content]
        yield found


def _hidden(text: str, place: Place, spans: Sequence[Place]) -> str:
    """Return a text with some words hidden; before and after the place it holds nothing else."""
    if not spans:
        return text
    parts = [" " * place[0]]
    at = place[0]
    for start, end in spans:
        parts += [text[at:start], "\x00" * (end - start)]
        at = end
    return "".join([*parts, text[at : place[1]]])
