"""Speech that a dash opens, as Ukrainian, Russian, French and Spanish write dialogue.

A paragraph that begins with a dash is speech, or an item of a list. It is taken for speech if it,
or a paragraph next to it that begins so too, says who speaks ("— Go, — she said.") or ends with a
question mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from firsthand.examine.reports.tongue import tongue
from firsthand.world.languages import Language

_DASHES: Final = "—–―"
# Ukrainian and Russian: speech, dash, who says so, dash, speech again.
_TURN: Final = re.compile(r"[,.!?…:»”\"]\s{1,3}[—–―]\s")
# Spanish: the dash clings to the first word of who says so, and to the last.
_ASIDE: Final = re.compile(r"\s[—–](?=[^\W\d_])[^—–]*(?:[—–](?=[\s.,;:!?…]|$)|$)")
_SAID: Final = re.compile(
    r"[,!?…]\s+(?:(?:s|l|m|lui|leur|nous)['’\s])?"
    r"(?:dit|dis|disent|répond\w*|demand\w+|ajout\w+|expliqu\w+|murmur\w+|cri\w+|exclam\w+|lanc\w+|"
    r"poursui\w+|affirm\w+|déclar\w+|repren\w+|répliqu\w+|insist\w+|souffl\w+|gliss\w+|a|ont)"
    r"(?:-t)?(?:-(?:il|elle|ils|elles|on|je)\b(?:\s(?:dit|ajouté|répondu|déclaré|crié|expliqué))?"
    r"|\s(?=le\b|la\b|les\b|l['’]|un\b|une\b|son\b|sa\b|[A-ZÉÈ]))"
)
_REST: Final = re.compile(r"[.,]\s")


@dataclass(frozen=True)
class Speech:
    """Words that somebody says after a dash.

    Attributes:
        mark: The dash.
        mark_at: Where it stands.
        start: Where the words start.
        end: Where they end.
        paragraph: Index of the paragraph.
    """

    mark: str
    mark_at: int
    start: int
    end: int
    paragraph: int


def speeches(text: str, places: list[tuple[int, int]]) -> Iterator[Speech]:
    """Yield what is said after dashes.

    Args:
        text: The text.
        places: Where its paragraphs start and end.
    """
    dashed = [number for number, (start, _) in enumerate(places) if text[start] in _DASHES]
    if not dashed:
        return
    around = tongue(text, 0, len(text))
    for _, group in groupby(enumerate(dashed), key=lambda pair: pair[1] - pair[0]):
        run = [_parse(text, number, places[number], around) for _, number in group]
        if any(told for told, _ in run):
            for _, found in run:
                yield from found


def _parse(
    text: str, number: int, place: tuple[int, int], around: Language
) -> tuple[bool, list[Speech]]:
    """Return whether a paragraph shows that it is speech, and its words if so."""
    start, end = place
    first = start + 1
    while first < end and text[first].isspace():
        first += 1
    language = tongue(text, start, end, around)
    if first == end or not language.dash_opens or text[first].islower():
        return False, []
    slavic = language.code in {"uk", "ru"}
    if not slavic and _ASIDE.search(text, first, end):
        spans = _around_asides(text, first, end)
    elif language.code == "fr" and (said := _SAID.search(text, first, end)):
        spans = _around_inversion(text, first, end, said)
    else:
        spans = _by_turns(text, first, end)
    told = len(spans) > 1 or spans[0][1] < end or text[end - 1] == "?"
    found = []
    for order, span in enumerate(spans):
        if trimmed := _trimmed(text, *span):
            mark_at = trimmed[0] if order else start
            found.append(Speech(text[start], mark_at, *trimmed, number))
    return told, found


def _by_turns(text: str, first: int, end: int) -> list[tuple[int, int]]:
    """Cut where dashes stand between blanks: every second part is somebody's words."""
    spans: list[tuple[int, int]] = []
    at, spoken = first, True
    for turn in _TURN.finditer(text, first, end):
        if spoken:
            spans.append((at, turn.start() + 1))
        at, spoken = turn.end(), not spoken
    if spoken:
        spans.append((at, end))
    return spans


def _around_asides(text: str, first: int, end: int) -> list[tuple[int, int]]:
    """Cut out who says so between dashes that cling to it: "—Ve —dijo ella—. Ahora."."""
    spans: list[tuple[int, int]] = []
    at = first
    for aside in _ASIDE.finditer(text, first, end):
        spans.append((at, aside.start()))
        at = aside.end()
        while at < end and text[at] in ".,;:":
            at += 1
    spans.append((at, end))
    return [span for span in spans if _trimmed(text, *span)]


def _around_inversion(
    text: str, first: int, end: int, said: re.Match[str]
) -> list[tuple[int, int]]:
    """Cut out who says so after a comma: "— Va, dit-elle, maintenant."."""
    spans = [(first, said.start() + 1)]
    rest = _REST.search(text, said.end(), end)
    if rest and rest.end() < end:
        spans.append((rest.end(), end))
    return spans


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
