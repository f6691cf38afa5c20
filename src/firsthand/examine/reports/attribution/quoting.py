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
from firsthand.examine.reports.attribution.parsed import Parsed
from firsthand.examine.reports.attribution.phrases import (
    EMPTY,
    Token,
    children,
    first_child,
    group,
    named,
    subject,
    whole,
)
from firsthand.examine.reports.attribution.phrases_of import phrase_before
from firsthand.examine.reports.scanner import Quotation
from firsthand.examine.reports.sentences import sentence_spans
from firsthand.world.cues import CUES
from firsthand.world.cues_english import VERBS
from firsthand.world.languages import ENGLISH

_OFF: Final = " \t\n\u00a0,;:–—-."
_PAUSE: Final = " \t\n\u00a0,;:–—-"
_NEAR: Final = 90
_FEW: Final = 3
_CLOSED: Final = frozenset("”\"»")
NOBODY: Final = re.compile(
    r"(?:nobody|no one|no-one|none|никто|ніхто|niemand|personne|nadie)\b", re.IGNORECASE
)
"""Words for no source at all."""
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


@dataclass(frozen=True)
class _Piece:
    """The words of one quotation in one paragraph, with their marks."""

    place: Place
    words: Place
    number: int
    order: int


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
            or _governed(text, piece, docs, free)
        )
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


def _pieces(quote: Quotation, number: int) -> Iterator[_Piece]:
    last = len(quote.pieces) - 1
    for order, (start, end) in enumerate(quote.pieces):
        first = quote.outer[0] if order == 0 else start - 1
        yield _Piece((first, quote.outer[1] if order == last else end), (start, end), number, order)


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
            source = trimmed(text, parsed.place(named(who)), _OFF) if who is not None else None
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


def _next_to(text: str, piece: _Piece, found: list[Attribution]) -> Attribution | None:
    """Return the attribution whose cue a colon or a comma parts from a quotation, right before it."""
    start = piece.place[0]
    for each in found:
        if each.cue is None or each.manner != "speech" or each.shape == "passive":
            continue
        end = max(each.cue[1], each.source[1] if each.source else 0)
        if end <= start <= end + 3 and text[end:start].strip() in {":", ","}:
            return each
    return None


def _holder(piece: _Piece, found: list[Attribution]) -> Attribution | None:
    best, most = None, 0
    for each in found:
        shared = sum(overlap(place, piece.place) for place in each.content)
        if shared > most:
            best, most = each, shared
    return best


def _beside(
    text: str, piece: _Piece, cues: list[_Cue], found: list[Attribution]
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


def _governed(
    text: str, piece: _Piece, docs: Sequence[Parsed], found: list[Attribution]
) -> Attribution | None:
    """Return the attribution of the clause that a fragment stands in.

    Where words after a colon are quoted, who does what stands before the colon says them.
    """
    parsed = next((d for d in docs if d.masked.place[0] <= piece.place[0] < d.masked.place[1]), None)
    if parsed is None:
        return None
    inside = [t for t in parsed.doc if overlap(parsed.place([t]), piece.words)]
    if not inside:
        return None
    by_cue = {each.cue: each for each in found}
    head = inside[0]
    while head.head.i != head.i:
        head = head.head
        if head.tag_.startswith("VB"):
            owner = by_cue.get(parsed.place(group(head)))
            if owner is not None and owner.cue is not None and owner.cue[1] <= piece.place[0]:
                return owner
    return _that_clause(text, parsed, inside[0], found) or _colon(text, parsed, inside[0], piece, found)


def _that_clause(
    text: str, parsed: Parsed, first: Token, found: list[Attribution]
) -> Attribution | None:
    """Return who does what a clause with "that" hangs on, whatever the verb is."""
    head = first
    while head.head.i != head.i:
        above = head.head
        if (
            head.dep_ == "ccomp"
            and above.tag_.startswith("VB")
            and above.i < first.i
            and any(each.lower_ == "that" for each in children(head, "mark"))
        ):
            who = subject(above)
            if who is None or who.lower_ in EMPTY:
                return None
            clause = parsed.place(whole(head))
            return _made(text, parsed, above, who, [clause], "clause", found)
        head = above
    return None


def _colon(
    text: str, parsed: Parsed, first: Token, piece: _Piece, found: list[Attribution]
) -> Attribution | None:
    """Return who stands before a colon, with a verb or without one."""
    start = parsed.masked.place[0]
    before = text[start : piece.place[0]].rstrip(" \t\u00a0")
    if not before.endswith(":"):
        return None
    colon = start + len(before)
    sentences = list(sentence_spans(text, start, colon, ENGLISH))
    opens = sentences[-1][0] if sentences else start
    verbs = [
        token
        for token in parsed.doc
        if token.i < first.i
        and token.tag_.startswith("VB")
        and opens <= parsed.place([token])[0] < colon
        and first_child(token, "nsubj") is not None
    ]
    if verbs:
        who = first_child(verbs[-1], "nsubj")
        if who is None or who.lower_ in EMPTY:
            return None
        return _made(text, parsed, verbs[-1], who, [], "colon", found)
    place = phrase_before(text, opens, colon - 1, CUES["en"])
    if place is None or text[opens : place[0]].strip(" \u00a00123456789.:-–•"):
        return None
    made = Attribution([], place, (colon - 1, colon), "speech", "colon", ":", "parse")
    found.append(made)
    return made


def _made(
    text: str,
    parsed: Parsed,
    verb: Token,
    who: Token,
    content: list[Place],
    shape: str,
    found: list[Attribution],
) -> Attribution:
    made = Attribution(
        content=content,
        source=trimmed(text, parsed.place(named(who)), _OFF),
        cue=parsed.place(group(verb)),
        manner="speech",
        shape=shape,
        lemma=verb.lemma_.lower(),
        reader="parse",
    )
    found.append(made)
    return made


def _going_on(
    text: str, piece: _Piece, found: list[Attribution], places: Sequence[Place]
) -> Attribution | None:
    """Return the attribution that a quotation without a cue goes on with."""
    start, end = piece.place
    here = next((i for i, p in enumerate(places) if p[0] <= start < p[1]), None)
    if here is None or not _is_speech(text, piece, places[here]):
        return None
    if text[max(0, start - 3) : start].rstrip(" \u00a0")[-1:] in _CLOSED and text[start - 1].isspace():
        return None  # two quotations side by side: the other one speaks
    mine = [
        a
        for a in found
        if a.content
        and a.manner in {"speech", "thought"}
        and not (a.source and NOBODY.match(text, *a.source))
    ]
    earlier = [a for a in mine if places[here][0] <= a.anchor < start]
    if earlier:
        return max(earlier, key=lambda a: a.anchor)
    later = [a for a in mine if end <= a.anchor < places[here][1] and a.start - end <= 2]
    if later:
        return min(later, key=lambda a: a.anchor)
    if text[places[here][0] : start].strip():
        return None
    if not mine and here:
        return None
    for back in range(here - 1, max(-1, here - 3), -1):
        said = [a for a in mine if places[back][0] <= a.anchor < places[back][1]
                and a.manner == "speech"]
        if said:
            return max(said, key=lambda a: a.anchor)
    return None


def _is_speech(text: str, piece: _Piece, paragraph: Place) -> bool:
    """Say whether a quotation is a sentence of its own, and no word held at arm's length."""
    before = text[paragraph[0] : piece.place[0]].rstrip(" \t")
    begins = not before or before[-1] in '.!?…”":'
    return begins and len(text[slice(*piece.words)].split()) >= _FEW
