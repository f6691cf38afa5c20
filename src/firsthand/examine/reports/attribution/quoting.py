"""Whose the quotations of an English article are, where it is parsed.

A quotation belongs to the attribution that its words stand in; else to the cue right after it or
before it; else it goes on with what was said last: in its own paragraph, or, where it stands
alone, in the paragraph before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from firsthand.examine.reports.attribution.found import Attribution, Place, joined, overlap, trimmed
from firsthand.examine.reports.attribution.going_on import STOP, going_on
from firsthand.examine.reports.attribution.governing import OFF, Piece, governed, inner
from firsthand.examine.reports.attribution.parsed import Parsed
from firsthand.examine.reports.attribution.phrases import (
    first_child,
    group,
    named,
    subject,
)
from firsthand.examine.reports.scanner import Quotation
from firsthand.world.cues_english import VERBS

_PAUSE: Final = " \t\n\u00a0,;:–—-"
_NEAR: Final = 90


@dataclass
class _Cue:
    """A verb that may stand beside a quotation."""

    cue: Place
    source: Place | None
    lemma: str
    manner: str
    weak: bool

    @property
    def start(self) -> int:
        return min(self.cue[0], self.source[0]) if self.source else self.cue[0]

    @property
    def end(self) -> int:
        return max(self.cue[1], self.source[1]) if self.source else self.cue[1]


def with_quotations(
    text: str,
    places: Sequence[Place],
    found: list[Attribution],
    quotations: Sequence[Quotation],
    docs: Sequence[Parsed] = (),
) -> list[Attribution]:
    """Return the attributions of an article, its quotations given to those who say them.

    Args:
        text: The text.
        places: Where its paragraphs stand.
        found: What was found in each of them; changed.
        quotations: The text's quotations.
        docs: Those of its paragraphs that were parsed.
    """
    pieces = [
        piece
        for number, each in enumerate(quotations)
        if each.depth == 0
        for piece in _pieces(each, number)
    ]
    spans = [each.place for each in pieces]
    free = [each for each in found if each.cue is None or not _inside(each.cue, spans)]
    nested = [each for each in found if each.cue is not None and _inside(each.cue, spans)]
    cues = [each for each in _cues(text, docs) if not _inside(each.cue, spans)]
    told = [_owner(text, piece, cues, free, docs) for piece in pieces]
    owners = {
        piece.number: owner for piece, owner in zip(pieces, told, strict=True) if owner is not None
    }
    for piece, own in zip(pieces, told, strict=True):
        owner = own if own is not None else owners.get(piece.number)
        if owner is None:
            owner = going_on(text, piece, free, places)
        if owner is not None:
            owners[piece.number] = owner
            owner.content = joined([*owner.content, piece.place])
            if piece.number not in owner.quotations:
                owner.quotations.append(piece.number)
    return free + nested


def _owner(
    text: str,
    piece: Piece,
    cues: list[_Cue],
    free: list[Attribution],
    docs: Sequence[Parsed],
) -> Attribution | None:
    """Return whose a quotation is by the words around it."""
    owner = (
        _next_to(text, piece, free)
        or _holder(piece, free)
        or _beside(text, piece, cues, free)
        or governed(text, piece, docs, free)
    )
    if owner is not None and owner.shape in {"clause", "according"}:
        owner = inner(piece, docs, free, owner) or owner
    if owner is not None and owner.shape == "according":
        owner = _beside(text, piece, cues, free) or owner  # "..., he said, according to"
    return owner


def _pieces(quote: Quotation, number: int) -> Iterator[Piece]:
    last = len(quote.pieces) - 1
    for order, (start, end) in enumerate(quote.pieces):
        first = quote.outer[0] if order == 0 else start - 1
        yield Piece((first, quote.outer[1] if order == last else end), (start, end), number, order)


def _inside(place: Place, spans: list[Place]) -> bool:
    return any(start <= place[0] and place[1] <= end for start, end in spans)


def _cues(text: str, docs: Sequence[Parsed]) -> list[_Cue]:
    out = []
    for parsed in docs:
        for token in parsed.doc:
            if not token.tag_.startswith("VB"):
                continue
            how = VERBS.get(token.lemma_.lower())
            weak = how is None or "q" not in how.frames
            if weak and (
                token.tag_ not in {"VBD", "VBZ", "VBP"} or first_child(token, "nsubj") is None
            ):
                continue
            who = subject(token)
            source = trimmed(text, parsed.place(named(who)), OFF) if who is not None else None
            out.append(
                _Cue(
                    parsed.place(group(token)),
                    source,
                    token.lemma_.lower(),
                    how.manner if how is not None and not weak else "speech",
                    weak,
                )
            )
    return out


def _next_to(text: str, piece: Piece, found: list[Attribution]) -> Attribution | None:
    """Return the attribution whose cue stands right before a quotation."""
    start = piece.place[0]
    for each in found:
        if each.cue is None or each.manner != "speech" or each.shape == "passive":
            continue
        end = max(each.cue[1], each.source[1] if each.source else 0)
        if end <= start <= end + 3 and text[end:start].strip() in {":", ","}:
            return each
    return None


def _holder(piece: Piece, found: list[Attribution]) -> Attribution | None:
    best, most, size = None, 0, 0
    for each in found:
        if each.manner == "seeming":
            continue
        shared = sum(overlap(place, piece.place) for place in each.content)
        whole = sum(end - start for start, end in each.content)
        # Of those that hold all of it the one that says least else: "..., he said, according to".
        if shared > most or (shared == most and shared and whole < size):
            best, most, size = each, shared, whole
    return best


def _beside(
    text: str, piece: Piece, cues: list[_Cue], found: list[Attribution]
) -> Attribution | None:
    """Return the attribution whose cue stands right after a quotation, or before it."""
    start, end = piece.place
    closing = text[piece.words[1] - 1]
    spoken = closing in ",?!" or text[end : end + 1] == ","
    stopped = closing == "." and text[end : end + 1] != ","
    cue = next(
        (
            each
            for each in cues
            if each.start >= end - 1
            and (not each.weak or (spoken and text[each.start].islower()) or closing == ",")
            and not (stopped and text[each.start].isupper())
        ),
        None,
    )
    if cue is not None and (text[end : cue.start].strip(_PAUSE) or "\n" in text[end : cue.start]):
        cue = None
    if cue is None:
        before = [
            each
            for each in cues
            if not each.weak
            and each.end <= start
            and start - each.end < _NEAR
            and not STOP.search(text, each.end, start)
        ]
        cue = before[-1] if before else None
    if cue is None:
        return None
    for each in found:
        if each.cue == cue.cue:
            return each
    made = Attribution(
        content=[],
        source=cue.source,
        cue=cue.cue,
        manner=cue.manner,
        shape="quotation",
        lemma=cue.lemma,
        reader="parse",
    )
    found.append(made)
    return made
