"""A paragraph as the parser gets it: whole quoted sentences stand as one short clause.

What somebody says in quotation marks may run over many sentences and break the parse of the one
that says who said it. So a quotation that is a sentence or more is replaced by a clause of three
words, and places are read back into the text. Fragments stay: their words belong to the clause
around them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from firsthand.examine.reports.attribution.found import Place
from firsthand.examine.reports.scanner import Quotation

CLAUSE: Final = "It is so"
_STARTS: Final = re.compile(r"[\[(]?(?:[^\W\d_]|\d|[…@#¿¡]|\.\.)")
_ENDS: Final = ".,!?…;:"
_FEW: Final = 2


@dataclass(frozen=True)
class Mask:
    """One replacement.

    Attributes:
        start: Where it starts in the masked paragraph.
        end: Where it ends there.
        stands_for: What it replaces in the text.
    """

    start: int
    end: int
    stands_for: Place


@dataclass(frozen=True)
class Masked:
    """A paragraph with its masks.

    Attributes:
        text: What is parsed.
        place: Where the paragraph stands in the whole text.
        masks: Its masks, in order.
    """

    text: str
    place: Place
    masks: tuple[Mask, ...]

    def back(self, start: int, end: int) -> Place:
        """Return where characters of the masked paragraph stand in the whole text."""
        return self._start(start), self._end(end)

    def _start(self, at: int) -> int:
        shift = self.place[0]
        for mask in self.masks:
            if at < mask.start:
                break
            if at < mask.end:
                return mask.stands_for[0]
            shift = mask.stands_for[1] - mask.end
        return at + shift

    def _end(self, at: int) -> int:
        shift = self.place[0]
        for mask in self.masks:
            if at <= mask.start:
                break
            if at <= mask.end:
                return mask.stands_for[1]
            shift = mask.stands_for[1] - mask.end
        return at + shift


def masked(text: str, place: Place, quotations: Sequence[Quotation]) -> Masked:
    """Return a paragraph with its quoted sentences masked.

    Args:
        text: The whole text.
        place: Where the paragraph stands.
        quotations: The text's quotations, in order.
    """
    parts: list[str] = []
    masks: list[Mask] = []
    at, length = place[0], 0
    for quote in quotations:
        if quote.depth or quote.outer[0] >= place[1] or quote.outer[1] <= place[0]:
            continue
        for piece in quote.pieces:
            words = (max(piece[0], at), min(piece[1], place[1]))
            if words[0] >= words[1] or not place[0] <= piece[0] < place[1]:
                continue
            if not is_sentence(text, words):
                continue
            end = words[1]
            while end > words[0] and text[end - 1] in _ENDS:
                end -= 1
            before = text[at : words[0]]
            parts += [before, CLAUSE]
            length += len(before)
            masks.append(Mask(length, length + len(CLAUSE), (words[0], end)))
            length += len(CLAUSE)
            at = end
    parts.append(text[at : place[1]])
    return Masked("".join(parts), place, tuple(masks))


def is_sentence(text: str, words: Place) -> bool:
    """Say whether quoted words are a sentence, and no fragment of the one around them."""
    inside = text[words[0] : words[1]]
    if len(inside.split()) <= _FEW and inside.rstrip()[-1:] not in ",.!?":
        return False
    if not _STARTS.match(inside) or inside.lstrip("[(")[:1].islower():
        return False
    return inside.rstrip()[-1:] in _ENDS or inside.rstrip().endswith(("—", "–", "-", "]", "”", "’"))
