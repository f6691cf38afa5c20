"""Cutting a text into the pieces that a language model reads: byte pairs, joined by rank.

The pieces of a model are its words and parts of words, written in letters that stand for bytes. A
text is cut where white space, letters, figures and marks meet, and each part's bytes are joined
pair by pair, the pair that the model ranks first before all others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

_PART: Final = re.compile(r"'s|'t|'re|'ve|'m|'ll|'d| ?[^\W\d_]+|\d| ?(?:[^\s\w]|_)+|\s+(?!\S)|\s+")
_NEVER: Final = 1 << 30
_PLAIN: Final = (*range(33, 127), *range(161, 173), *range(174, 256))
_MOST_KEPT: Final = 60_000


@dataclass(frozen=True)
class Piece:
    """A piece of a text.

    Attributes:
        number: Its number in the model.
        start: Where the part of the text that it is of starts, without the space before it.
    """

    number: int
    start: int


@dataclass(frozen=True)
class Pieces:
    """The pieces of a model.

    Attributes:
        number: Number of each piece.
        rank: Rank of each pair of pieces that may be joined, the first first.
    """

    number: dict[str, int]
    rank: dict[tuple[str, str], int]
    _known: dict[str, tuple[int, ...]] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, pieces: Sequence[str], merges: Sequence[str]) -> Pieces:
        """Return the pieces of a model.

        Args:
            pieces: The pieces, in the order of their numbers.
            merges: The pairs that may be joined, a space between the two, the first first.
        """
        ranks = {}
        for rank, pair in enumerate(merges):
            one, _, two = pair.partition(" ")
            ranks[one, two] = rank
        return cls({piece: n for n, piece in enumerate(pieces)}, ranks)

    def cut(self, text: str) -> list[Piece]:
        """Return the pieces of a text, in order."""
        out = []
        for match in _PART.finditer(text):
            part = match[0]
            start = match.start() + len(part) - len(part.lstrip())
            out += [Piece(number, start) for number in self.of_part(part)]
        return out

    def of_part(self, part: str) -> tuple[int, ...]:
        """Return the numbers of the pieces of a part: a word with the space before it, say."""
        found = self._known.get(part)
        if found is None:
            found = tuple(self.number.get(piece, 0) for piece in self._joined(part))
            if len(self._known) < _MOST_KEPT:
                self._known[part] = found
        return found

    def _joined(self, part: str) -> list[str]:
        pieces = [_LETTER[byte] for byte in part.encode("utf-8", "replace")]
        while len(pieces) > 1:
            ranks = [self.rank.get(pair, _NEVER) for pair in pairwise(pieces)]
            best = min(ranks)
            if best == _NEVER:
                break
            at = ranks.index(best)
            pieces[at : at + 2] = [pieces[at] + pieces[at + 1]]
        return pieces


def _letters() -> dict[int, str]:
    """Return the letter that stands for each byte: itself if it can be seen, else one beyond."""
    beyond = [byte for byte in range(256) if byte not in _PLAIN]
    return {byte: chr(byte) for byte in _PLAIN} | {
        byte: chr(256 + n) for n, byte in enumerate(beyond)
    }


_LETTER: Final = _letters()
