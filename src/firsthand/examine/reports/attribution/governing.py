"""Whose a quotation is that no cue stands beside: the clause it is a part of, or a colon's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from firsthand.examine.reports.attribution.found import Attribution, Place, overlap, trimmed
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
from firsthand.examine.reports.sentences import sentence_spans
from firsthand.world.languages import ENGLISH

OFF: Final = " \t\n\u00a0,;:–—-."
"""What stands around a source and is no part of it."""

_NUMBERS: Final = "0123456789•*"
_LABEL: Final = 10
_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})


@dataclass(frozen=True)
class Piece:
    """The words of one quotation in one paragraph.

    Attributes:
        place: Where they stand with their marks.
        words: Where they stand without them.
        number: Index of the quotation.
        order: Which of its pieces it is, from 0.
    """

    place: Place
    words: Place
    number: int
    order: int


def governed(
    text: str, piece: Piece, docs: Sequence[Parsed], found: list[Attribution]
) -> Attribution | None:
    """Return the attribution of the clause that a fragment stands in.

    Where words after a colon are quoted, who does what stands before the colon says them.
    """
    parsed = next(
        (d for d in docs if d.masked.place[0] <= piece.place[0] < d.masked.place[1]), None
    )
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
    return _that_clause(text, parsed, inside[0], found) or _colon(
        text, parsed, inside[0], piece, found
    )


def inner(
    piece: Piece, docs: Sequence[Parsed], found: list[Attribution], outer: Attribution
) -> Attribution | None:
    """Return whose words a fragment is by the verb right over it, inside what another one says.

    "The master said the captain reported “a strange smell”": the captain's, not the master's.
    """
    parsed = next(
        (d for d in docs if d.masked.place[0] <= piece.place[0] < d.masked.place[1]), None
    )
    if parsed is None:
        return None
    inside = [t for t in parsed.doc if overlap(parsed.place([t]), piece.words)]
    by_cue = {each.cue: each for each in found}
    head = next((t for t in inside if t.head not in inside), None)
    while head is not None and head.head.i != head.i and not head.tag_.startswith("VB"):
        head = head.head
    owner = by_cue.get(parsed.place(group(head))) if head is not None else None
    if owner is None or owner.cue is None or owner.cue[1] > piece.place[0]:
        return None
    held = any(a <= owner.cue[0] and owner.cue[1] <= b for a, b in outer.content)
    return owner if held and owner.manner == "speech" and owner is not outer else None


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
            made = _made(text, parsed, above, who)
            made.content, made.shape = [clause], "clause"
            found.append(made)
            return made
        head = above
    return None


def _colon(
    text: str, parsed: Parsed, first: Token, piece: Piece, found: list[Attribution]
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
        made = _made(text, parsed, verbs[-1], who)
        found.append(made)
        return made
    place = trimmed(text, (opens, colon - 1), OFF + _NUMBERS)
    inside = [t for t in parsed.doc if overlap(parsed.place([t]), place)]
    if not 1 <= len(inside) <= _LABEL or any(t.tag_ in _FINITE for t in inside):
        return None
    made = Attribution([], place, (colon - 1, colon), "speech", "colon", ":", "parse")
    found.append(made)
    return made


def _made(text: str, parsed: Parsed, verb: Token, who: Token) -> Attribution:
    return Attribution(
        content=[],
        source=trimmed(text, parsed.place(named(who)), OFF),
        cue=parsed.place(group(verb)),
        manner="speech",
        shape="colon",
        lemma=verb.lemma_.lower(),
        reader="parse",
    )
