"""Whose the quotations of an English article are, where it is parsed.

A quotation belongs to the attribution that its words stand in; else to the cue right after it or
before it; else it goes on with what was said last: in its own paragraph, or, where it stands
alone, in the paragraph before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from firsthand.examine.reports.attribution.found import Attribution, Place, joined, overlap, trimmed
from firsthand.examine.reports.attribution.governing import OFF, Piece, governed
from firsthand.examine.reports.attribution.parsed import Parsed
from firsthand.examine.reports.attribution.phrases import (
    first_child,
    group,
    named,
    subject,
)
from firsthand.examine.reports.attribution.who import NOBODY
from firsthand.examine.reports.scanner import Quotation
from firsthand.world.cues_english import VERBS

_PAUSE: Final = " \t\n\u00a0,;:–—-"
_NEAR: Final = 90
_FEW: Final = 3
_BACK: Final = 2
_BESIDE: Final = 2
_CLOSED: Final = frozenset('”"»')
_STOP: Final = re.compile(r"[.!?…](?:\s|$)|\n")


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
    owners: dict[int, Attribution] = {}
    for piece in pieces:
        owner = (
            _next_to(text, piece, free)
            or _holder(piece, free)
            or _beside(text, piece, cues, free)
            or governed(text, piece, docs, free)
        )
        if owner is not None and owner.shape == "according":
            owner = _beside(text, piece, cues, free) or owner  # "..., he said, according to"
        if owner is None and piece.order:
            owner = owners.get(piece.number)
        if owner is None:
            owner = _going_on(text, piece, free, places)
        if owner is not None:
            owners[piece.number] = owner
            owner.content = joined([*owner.content, piece.place])
            if piece.number not in owner.quotations:
                owner.quotations.append(piece.number)
    return free + nested


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
            and not _STOP.search(text, each.end, start)
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


def _going_on(
    text: str, piece: Piece, found: list[Attribution], places: Sequence[Place]
) -> Attribution | None:
    """Return the attribution that a quotation without a cue goes on with."""
    start = piece.place[0]
    here = next((i for i, p in enumerate(places) if p[0] <= start < p[1]), None)
    if here is None:
        return None
    resumed = _resumed(text, piece, found, places[here])
    if resumed is not None or not _is_speech(text, piece, places[here]):
        return resumed
    if (
        text[max(0, start - 3) : start].rstrip(" \u00a0")[-1:] in _CLOSED
        and text[start - 1].isspace()
    ):
        return None  # two quotations side by side: the other one speaks
    mine = [
        each
        for each in found
        if each.content
        and each.manner in {"speech", "thought"}
        and not (each.source and NOBODY.match(text, *each.source))
    ]
    near = _after_colon(text, piece, found, places, here) or _in(mine, piece.place, places[here])
    if near is not None or text[places[here][0] : start].strip() or not mine:
        return near
    return _said_before(mine, places[max(0, here - _BACK) : here])


def _in(mine: list[Attribution], quote: Place, paragraph: Place) -> Attribution | None:
    """Return what was said last before a quotation in its paragraph, or what comes right after."""
    start, end = quote
    earlier = [each for each in mine if paragraph[0] <= each.anchor < start]
    if earlier:
        return max(earlier, key=lambda each: each.anchor)
    later = [
        each for each in mine if end <= each.anchor < paragraph[1] and each.start - end <= _BESIDE
    ]
    return min(later, key=lambda each: each.anchor, default=None)


def _after_colon(
    text: str, piece: Piece, found: list[Attribution], places: Sequence[Place], here: int
) -> Attribution | None:
    """Return who says a paragraph that begins with a quotation, after one that ends with ":"."""
    opens, closes = places[here - 1] if here else (0, 0)
    if not text[opens:closes].endswith(":") or text[places[here][0] : piece.place[0]].strip():
        return None
    told = [each for each in found if opens <= each.anchor < closes and each.cue]
    ended = [each for each in told if not _STOP.search(text, each.anchor, closes)]
    return max(ended, key=lambda each: each.anchor, default=None)


def _resumed(
    text: str, piece: Piece, found: list[Attribution], paragraph: Place
) -> Attribution | None:
    """Return who said the first half of a sentence: “We know,” she said at noon, “that ...”."""
    start = piece.place[0]
    if text[paragraph[0] : start].rstrip(" \u00a0")[-1:] != ",":
        return None
    for each in reversed(found):
        if each.cue is None or not paragraph[0] <= each.cue[0] < start or not each.quotations:
            continue
        if each.end <= each.cue[0] + 1 and not _STOP.search(text, each.cue[1], start):
            return each
    return None


def _said_before(mine: list[Attribution], places: Sequence[Place]) -> Attribution | None:
    """Return what was said last in the paragraphs before."""
    for start, end in reversed(places):
        spoken = [each for each in mine if start <= each.anchor < end and each.manner == "speech"]
        if spoken:
            return max(spoken, key=lambda each: each.anchor)
    return None


def _is_speech(text: str, piece: Piece, paragraph: Place) -> bool:
    """Say whether a quotation is a sentence of its own, and no word held at arm's length."""
    before = text[paragraph[0] : piece.place[0]].rstrip(" \t")
    begins = not before or before[-1] in '.!?…”":'
    inside = text[slice(*piece.words)]
    return begins and (len(inside.split()) >= _FEW or inside[-1:] in ".!?…")
