"""What the readers of this package find: words, whose they are, and what shows it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from firsthand.world.cues_english import Cue

Place = tuple[int, int]
"""Where words start and end in the text [characters]."""


@dataclass
class Attribution:
    """Words that the text gives to somebody.

    Attributes:
        content: Where the words stand, in the order of the text; several places where what shows
            whose they are stands between them.
        source: Where who says so is named; nothing if the text leaves it open.
        cue: Where the word stands that shows it.
        manner: ``speech``, ``thought``, ``wish``, ``evidence``, ``decree`` or ``seeming``.
        shape: How the words stand beside the cue: ``quotation``, ``clause``, ``infinitive``,
            ``object``, ``phrase`` ("calls for"), ``passive``, ``noun``, ``according``, ``colon``.
        lemma: The cue's base form.
        reader: ``rule`` or ``parse``.
        denied: Whether the cue says that somebody did not say it.
        listed: Whether its source is a list of three or more, right before the cue.
    """

    content: list[Place]
    source: Place | None
    cue: Place | None
    manner: str
    shape: str
    lemma: str
    reader: str
    denied: bool = False
    listed: bool = False
    hearer: Place | None = None
    quotations: list[int] = field(default_factory=list)

    @property
    def start(self) -> int:
        """Where its words start, or its cue while no words are known."""
        return min(place[0] for place in self.content or self._cues())

    @property
    def end(self) -> int:
        """Where its words end, or its cue while no words are known."""
        return max(place[1] for place in self.content or self._cues())

    def _cues(self) -> list[Place]:
        return [each for each in (self.cue, self.source, (0, 0)) if each is not None][:1]

    @property
    def anchor(self) -> int:
        """Where the cue stands, or the words if there is none."""
        return self.cue[0] if self.cue else self.start


def overlap(one: Place, other: Place) -> int:
    """Return how many characters two places share."""
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def joined(places: list[Place]) -> list[Place]:
    """Return places in order, those that overlap or touch made one."""
    out: list[Place] = []
    for start, end in sorted(places):
        if end <= start:
            continue
        if out and start <= out[-1][1] + 1:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((start, end))
    return out


def without(place: Place, cuts: list[Place]) -> list[Place]:
    """Return what is left of a place where others are cut out of it."""
    left = [place]
    for start, end in cuts:
        left = [
            part
            for first, last in left
            for part in ((first, min(last, start)), (max(first, end), last))
            if part[1] > part[0]
        ]
    return left


def touches(place: Place, others: Sequence[Place]) -> bool:
    """Say whether a place shares characters with one of others, which are in order and apart."""
    at = bisect_right(others, (place[1], 0)) - 1
    return at >= 0 and any(overlap(place, each) for each in others[max(0, at - 1) : at + 1])


def trimmed(text: str, place: Place, off: str = " \t\n\u00a0,;:–—-") -> Place:
    """Return a place without blanks and marks of pause at its ends."""
    start, end = place
    while start < end and text[start] in off:
        start += 1
    while end > start and text[end - 1] in off:
        end -= 1
    return start, end


@dataclass(frozen=True)
class Raw:
    """An attribution in tokens of one parsed paragraph.

    Attributes:
        cue: The tokens that show it.
        source: Head of the words that name who says so.
        content: What is said, in runs of tokens.
        how: How the cue attributes.
        shape: How the words stand beside it.
        lemma: Base form of the cue.
    """

    cue: list[Any]
    source: Any | None
    content: list[list[Any]]
    how: Cue
    shape: str
    lemma: str
