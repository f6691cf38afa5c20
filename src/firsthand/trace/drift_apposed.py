"""Drift in what somebody is said to be beside the name, where a text runs on as it did (English).

"Ursel Hardt, the transport minister" and "the provincial premier, Ursel Hardt" say who she is in
one way; so does a title: "Chief Constable Joan Farrow".
"""

# ruff: noqa: E501  patterns: what may stand between a name and an office
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_context import NEAR_COPY, Both, Drift, Side
from firsthand.trace.drift_kinds import SAYING, is_person, tells
from firsthand.trace.drift_offices import function, is_head
from firsthand.trace.drift_places import is_alike
from firsthand.trace.drift_put_people import NOBODY
from firsthand.trace.wording_text import Word
from firsthand.world.languages import word_set


def apposed(both: Both) -> Iterator[Drift]:
    """Yield what somebody is, said beside the name, that became something else.

    Args:
        both: The sentences.
    """
    if both.pair.contained < NEAR_COPY or both.made.language != "en":
        return
    if both.alike < _LEAST:
        return
    for read, is_another in ((_by_name, _is_another_office), (_titles, _is_another_title)):
        theirs, ours = read(both.source), read(both.made)
        for name in ours.keys() & theirs.keys():
            known, put = theirs[name], ours[name]
            one, other = _said_of(both.source, *known), _said_of(both.made, *put)
            if one and other and is_another(one, other):
                why = f"“{_text(both.source, known)}” became “{_text(both.made, put)}”"
                yield both.drift("office flipped", why, known, put)
                return


_LEAST: Final = 0.42


def _text(side: Side, where: tuple[int, int]) -> str:
    return side.reading.text[slice(*where)]


def _by_name(side: Side) -> dict[str, tuple[int, int]]:
    """Return where it stands what somebody is, by the last of the name, if it is said once."""
    out: dict[str, tuple[int, int]] = {}
    twice = set()
    for form in (_AFTER, _BEFORE):
        for match in form.finditer(side.text):
            name, first = match["name"], match["what"].split()[0]
            if first in SAYING or first.endswith(("ed", "ing")):
                continue  # "Straub, said that"
            if name in out:
                twice.add(name)
            out[name] = (side.start + match.start("what"), side.start + match.end("what"))
    return {name: where for name, where in out.items() if name not in twice}


_AFTER: Final = re.compile(
    r"(?P<name>[A-Z][\w’'-]+), (?P<what>(?!according|who|which|where|when|as|but|and|or)(?:(?:an?|the|its|their|whose|who \w+) )?[a-zA-Z’' -]{4,90}?)(?=[,.;:]|$|\s*$)"
)
_BEFORE: Final = re.compile(
    r"(?:^|(?<=[\s“\"(]))(?P<what>(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]n?) [a-z][a-z’'-]*(?: [a-z’'-]+){0,4}),? (?:[A-Z][\w’'-]+ ){1,3}(?P<name>(?<= )[A-Z][\w’'-]+)"
)


def _titles(side: Side) -> dict[str, tuple[int, int]]:
    """Return where a title stands right before a name, by the last of the name."""
    out: dict[str, tuple[int, int]] = {}
    run: list[Word] = []
    for word in [*side.outside, None]:
        capital = word is not None and _is_capital(side, word)
        if word is not None and capital and (not run or _is_joined(side, run[-1], word)):
            run.append(word)
            continue
        size = next((n for n, w in enumerate(run) if not _is_of_title(w)), len(run))
        if 0 < size < len(run):
            out[run[-1].form] = (run[0].start, run[size - 1].end)
        run = [word] if word is not None and capital else []
    return out


def _is_joined(side: Side, one: Word, other: Word) -> bool:
    return side.reading.text[one.end : other.start] == " "


def _is_capital(side: Side, word: Word) -> bool:
    return side.reading.text[word.start].isupper()


def _is_of_title(word: Word) -> bool:
    return function(word.form) is not None or word.form in _WITH_TITLES


_WITH_TITLES: Final = word_set("chief senior deputy vice acting first lord lady sir dr professor")


def _is_another_title(one: list[Word], other: list[Word]) -> bool:
    """Whether two titles name no function in common."""
    numbers = [{function(w.form) for w in side} - {None} for side in (one, other)]
    return all(numbers) and not numbers[0] & numbers[1]


def _said_of(side: Side, start: int, end: int) -> list[Word]:
    return [w for w in side.words if start <= w.start < end and tells(w)]


def _is_another_office(one: list[Word], other: list[Word]) -> bool:
    """Whether what two say somebody is differs in more than words, and in a word of people."""
    gone = [w for w in one if not any(is_alike(w, v) for v in other)]
    new = [w for w in other if not any(is_alike(w, v) for v in one)]
    if _PARTS & {w.form for w in gone} and not _PARTS & {w.form for w in other}:
        return _heads(one) and _heads(other)
    if not gone or not new or {w.form for w in (*one, *other)} & NOBODY:
        return False
    if any(w.form in SAYING or w.form.endswith(("ed", "ing")) for w in (*one, *other)):
        return False
    return any(map(is_person, one)) and any(map(is_person, other))


def _heads(words: list[Word]) -> bool:
    return any(is_head(w.form) or w.form in {"head", "leader", "chief", "boss"} for w in words)


# Who leads one of these leads no whole.
_PARTS: Final = word_set(
    "shift team squad section department departmental district regional local branch unit deputy"
    " assistant acting former vice junior"
)
