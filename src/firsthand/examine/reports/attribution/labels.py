"""Speakers named before a colon: the turns of a transcript, and headlines ("Mayor: We agree").

A paragraph that begins with a name and a colon is a turn if another one does so too, or if the
name is written in capitals; the paragraphs after it, up to the next name, go on with it. In the
first paragraphs of a text it is a headline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from firsthand.examine.reports.attribution.found import Attribution, Place, trimmed

_LABEL: Final = re.compile(
    r"(?:[“\"«]\s?)?(?P<name>[^\W\d_][\w.’'-]*(?:[ \u00a0][\w.’'()-]+){0,5}),?"
    r"(?:\s?[(\[][^)\]\n]{1,60}[)\]])?\s?(?P<colon>:)\s+(?=\S)"
)
_NOT_NAMES: Final = re.compile(
    r"(?:update[ds]?|correction|read more|related|watch|photo|image|video|sources?|note|editor|"
    r"breaking|live|analysis|opinion|exclusive|subject|from|to|date|published|posted|by|tags|"
    r"topics|location|contact|tel|phone|email|e-mail|caption|credit|more|see also|share|https?|"
    r"fact|"
    r"claim|verdict|rating|q&a|time|re|ps|p\.s|warning|advertisement|transcript|key|also|the claim|"
    r"оновлено|фото|відео|джерело|читайте|обновлено|видео|источник|foto|video|quelle|lesen|stand|"
    r"photo|vidéo|lire|mise à jour|actualización|fuente|lea|صورة|فيديو|المصدر|تحديث|عاجل)\b",
    re.IGNORECASE,
)
_HEADLINES: Final = 2
_LONGEST_HEADLINE: Final = 140
_SHORTEST: Final = 2
_FEW: Final = 4
_SHORT: Final = 3


@dataclass(frozen=True)
class Label:
    """A name before a colon.

    Attributes:
        number: Index of the paragraph.
        name: Where the name stands.
        colon: Where the colon stands.
        words: Where what follows in its paragraph stands.
    """

    number: int
    name: Place
    colon: Place
    words: Place


def turns(text: str, places: Sequence[Place]) -> list[tuple[Label, list[Place]]]:
    """Return the turns of a transcript: the label and the paragraphs that belong to it."""
    labels = {label.number: label for label in _labels(text, places)}
    counted: dict[str, int] = {}
    for label in labels.values():
        name = text[slice(*label.name)]
        counted[name] = counted.get(name, 0) + 1
    capitals = [each for each in labels.values() if text[slice(*each.name)].isupper()]
    spoken = {each.number for each in capitals} if len(capitals) >= _SHORTEST else set()
    if len(labels) >= _FEW and len(counted) >= _SHORTEST:
        spoken |= {n for n, each in labels.items() if counted[text[slice(*each.name)]] >= _SHORTEST}
        if len(spoken) >= _SHORTEST:
            spoken |= set(labels)
    found: list[tuple[Label, list[Place]]] = []
    for number, place in enumerate(places):
        if number in spoken:
            found.append((labels[number], [labels[number].words]))
        elif found and number == found[-1][0].number + len(found[-1][1]) and _goes_on(text, place):
            found[-1][1].append(place)
    return found


def _goes_on(text: str, place: Place) -> bool:
    """Say whether a paragraph without a label may belong to the turn before it."""
    words = text[slice(*place)]
    return words[-1:] in '.!?…”"' and words[:1] not in "([*" and len(words.split()) > _FEW


def _labels(text: str, places: Sequence[Place]) -> Iterator[Label]:
    for number, (start, end) in enumerate(places):
        match = _LABEL.match(text, start, end)
        if match is None or _NOT_NAMES.match(match["name"]):
            continue
        name = (match.start("name"), match.end("name"))
        if not text[name[0]].isupper() and text[name[0]] < "\u0600":
            continue
        yield Label(number, name, match.span("colon"), (match.end(), end))


def headlines(text: str, places: Sequence[Place]) -> Iterator[Attribution]:
    """Yield what a headline says somebody says."""
    for label in _labels(text, places[:_HEADLINES]):
        start, end = places[label.number]
        named = text[slice(*label.name)].split()
        if len(named) > _SHORT or not all(word[0].isupper() for word in named) or "LIVE" in named:
            continue
        if end - start > _LONGEST_HEADLINE or len(text[slice(*label.words)].split()) < _SHORTEST:
            continue
        yield Attribution(
            [trimmed(text, label.words, " \u00a0.")],
            label.name,
            label.colon,
            "speech",
            "colon",
            ":",
            "rule",
        )


def spoken(text: str, places: Sequence[Place]) -> Iterator[Attribution]:
    """Yield the turns of a transcript as attributions."""
    for label, words in turns(text, places):
        yield Attribution(
            [trimmed(text, place, " \u00a0") for place in words],
            label.name,
            label.colon,
            "speech",
            "turn",
            ":",
            "rule",
        )
