"""Whose a quotation is that goes on with what somebody said: the last cue, a colon, a half."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from firsthand.examine.reports.attribution.found import Attribution, Place
from firsthand.examine.reports.attribution.governing import Piece
from firsthand.examine.reports.attribution.who import NOBODY

_DASHES: Final = frozenset("—–―")
_FEW: Final = 3
_BACK: Final = 2
_BESIDE: Final = 2
_CLOSING: Final = frozenset("”\"»’'")
_ANSWERS: Final = re.compile(r"[”\"»][ \u00a0]{1,2}$")
_ASKS: Final = re.compile(r"\?[”\"»][ \u00a0]{1,2}[“\"«]")
STOP: Final = re.compile(r"[.!?…](?:\s|$)|\n")
"""What ends a sentence."""


def going_on(
    text: str, piece: Piece, found: list[Attribution], places: Sequence[Place]
) -> Attribution | None:
    """Return the attribution that a quotation without a cue goes on with."""
    start = piece.place[0]
    here = next((i for i, p in enumerate(places) if p[0] <= start < p[1]), None)
    if here is None or _is_heading(text, piece, places[here]):
        return None
    if text[start] in _DASHES and not piece.order and start == places[here][0]:
        return _turn_before(text, found, places, here)
    resumed = _resumed(text, piece, found, places[here])
    if resumed is not None or not _is_speech(text, piece, places[here]):
        return resumed
    mine = [
        each
        for each in found
        if each.content
        and each.manner in {"speech", "thought"}
        and not (each.source and NOBODY.match(text, *each.source))
    ]
    mine = _outer(mine)
    if _ANSWERS.search(text, max(0, start - 3), start) or _ASKS.match(text, piece.words[1] - 1):
        return _in_turn(text, piece, mine, places[here])
    near = _after_colon(text, piece, found, places, here) or _in(mine, piece.place, places[here])
    if near is not None or text[places[here][0] : start].strip() or not mine:
        return near
    return _said_before(mine, places[max(0, here - _BACK) : here])


def _turn_before(
    text: str, found: list[Attribution], places: Sequence[Place], here: int
) -> Attribution | None:
    """Return who spoke two turns before one of a dialogue that does not tell who speaks."""
    if here < _BACK or any(text[places[here - n][0]] not in _DASHES for n in (1, _BACK)):
        return None
    start, end = places[here - _BACK]
    said = [each for each in found if each.quotations and start <= each.anchor < end]
    return said[-1] if said else None


def _is_heading(text: str, piece: Piece, paragraph: Place) -> bool:
    """Say whether a quotation is a line of its own that no sentence ends: a heading."""
    apart = piece.place == paragraph and not piece.order
    return (
        apart
        and text[piece.words[1] - 1] not in ".!?…,;:—–-"
        and text[piece.place[1] - 1] in _CLOSING
    )


def _outer(mine: list[Attribution]) -> list[Attribution]:
    """Return those that nobody else is said to tell of: whom somebody goes on to speak after."""
    return [
        each
        for each in mine
        if each.shape == "quotation"
        or not any(
            other is not each and any(a <= each.anchor < b for a, b in other.content)
            for other in mine
        )
    ]


def _in_turn(
    text: str, piece: Piece, mine: list[Attribution], paragraph: Place
) -> Attribution | None:
    """Return who says one of two quotations side by side: who spoke last answers, and who asks?

    Where "I" is one of the two, it is "I" who asks; else the text does not tell.
    """
    said = [each for each in mine if paragraph[0] <= each.anchor < piece.place[0]]
    if not said:
        return None
    last = max(said, key=lambda each: each.anchor)
    mine_too = [each for each in said if each.source and text[slice(*each.source)] == "I"]
    if last in mine_too or not mine_too:
        return None
    return mine_too[-1] if _ASKS.match(text, piece.words[1] - 1) else last


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
    ended = [each for each in told if not STOP.search(text, each.anchor, closes)]
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
        if each.end <= each.cue[0] + 1 and not STOP.search(text, each.cue[1], start):
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
    dashed = before[-1:] in {"—", "–"} and text[piece.place[0]].isalnum()
    begins = not before or dashed or before[-1] in '.!?…”":'
    inside = text[slice(*piece.words)]
    return begins and (len(inside.split()) >= _FEW or inside[-1:] in ".!?…")
