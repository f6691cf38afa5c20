"""Programs that put synonyms for words, as those that steal reports do. All leave quotations alone.

``thesaurus`` takes any synonym that Moby's thesaurus gives; ``phrases`` knows a short list of
phrase swaps, as simple article spinners do, and a few single words; both were used while the
detector was written. Spinners that were not are in `bench.lineage.unseen_spinners`.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from firsthand.world.spinning import WORDS, bases, inflect, rarity, table

_PIECE: Final = re.compile(r"“[^”]*”|«[^»]*»|\"[^\"]*\"|[^\W\d_]+(?:['’][^\W\d_]+)?|[^\w]+|\d+|_+")
_PHRASES: Final = {
    "at least": "no less than", "according to": "in accordance with", "a number of": "a bunch of",
    "around": "round", "shows": "exhibits", "show": "exhibit", "said": "mentioned",
    "told": "advised", "near": "close to", "said that": "mentioned that", "filmed": "shot on film",
    "lying": "mendacity", "shots": "pictures", "ground": "bottom", "war": "conflict",
    "captured": "grabbed", "soldiers": "troopers", "burning": "blazing", "beside": "subsequent to",
    "published": "revealed", "wounded": "injured", "fires": "fireplaces", "road": "highway",
    "column": "row", "missing": "lacking", "residents": "inhabitants", "area": "space",
    "called": "referred to as", "because": "as a result of", "but": "however",
    "also": "additionally",
    "people": "folks", "city": "metropolis", "killed": "slain", "believed": "believed-about",
    "hit": "strike", "first": "firstly", "second": "2nd", "several": "quite a lot of",
    "used": "utilized", "made": "made up", "about": "roughly", "children": "kids", "help": "assist",
}  # fmt: skip


@lru_cache(maxsize=1)
def _synonyms() -> dict[str, list[str]]:
    out: dict[str, list[str]] = defaultdict(list)
    known = table()
    for key in known.odd.tolist():
        out[known.words[key % WORDS]].append(known.words[key // WORDS])
    return out


def thesaurus(draw: random.Random, text: str, share: float = 0.35) -> str:
    """Put any synonym for so many of the words that have one and are not the commonest."""
    return _spun(draw, text, share, _by_thesaurus)


def phrases(draw: random.Random, text: str, share: float = 0.85) -> str:
    """Put phrases for phrases, from a short list."""
    out = []
    for piece in re.split(r"(“[^”]*”|«[^»]*»)", text):
        if piece[:1] in "“«" and piece:
            out.append(piece)
            continue
        for old in sorted(_PHRASES, key=len, reverse=True):
            piece = re.sub(  # noqa: PLW2901
                rf"(?<![\w])({re.escape(old)})(?![\w-])",
                lambda m, new=_PHRASES[old]: f"\0{new}\0" if draw.random() < share else m[0],
                piece,
            )
        out.append(piece.replace("\0", ""))
    return "".join(out)


def _spun(
    draw: random.Random, text: str, share: float, put: Callable[[random.Random, str], str | None]
) -> str:
    out = []
    for match in _PIECE.finditer(text):
        piece = match[0]
        open_to = piece.isalpha() and piece.islower() and len(piece) > 3 and rarity(piece) > 16
        new = put(draw, piece) if open_to and draw.random() < share else None
        out.append(new or piece)
    return "".join(out)


def _by_thesaurus(draw: random.Random, word: str) -> str | None:
    for base, ending in bases(word):
        found = _synonyms().get(base)
        if found:
            return inflect(draw.choice(found), ending)
    return None


SPINNERS: Final[dict[str, Callable[..., str]]] = {"thesaurus": thesaurus, "phrases": phrases}
