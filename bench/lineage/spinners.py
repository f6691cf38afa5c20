"""Programs that put synonyms for words, as those that steal reports do. All leave quotations alone.

``thesaurus`` takes any synonym that Moby's thesaurus gives; ``phrases`` knows a short list of
phrase swaps, as simple article spinners do, and a few single words; both were used while the
detector was written. Spinners that were not are in `bench.lineage.unseen_spinners`.

A crude spinner puts an ending on whatever it drew, so some forms are no words ("expensed"). A
``careful`` one draws again until the form is one of the 30,000 commonest, and a ``choosy`` one
takes the commonest of three such: what it writes is harder to tell from what people write.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Callable
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

import numpy as np

from firsthand.trace.spun_company import places
from firsthand.world.spinning import WORDS, bases, inflect, rarity, table

Spinner = Callable[..., str]
Lists = dict[str, list[str]]

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


def put_at(original: str, spun: str) -> set[int]:
    """Return where the words start that a spinner put, as the two texts run in parallel."""
    before = [m[0].lower() for m in _WORD.finditer(original)]
    after = [(m[0].lower(), m.start()) for m in _WORD.finditer(spun)]
    beside = SequenceMatcher(None, before, [word for word, _ in after], autojunk=False)
    changed = (each for each in beside.get_opcodes() if each[0] != "equal")
    return {after[n][1] for *_, first, last in changed for n in range(first, last)}


_WORD: Final = re.compile(r"[^\W\d_]+")


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


def by_list(words: Lists) -> Spinner:
    """Return the crude spinner that takes synonyms from lists."""

    def put(draw: random.Random, word: str) -> str | None:
        for base, ending in bases(word):
            if words.get(base):
                first, *rest = draw.choice(words[base]).split(" ")
                return " ".join([inflect(first, ending), *rest])
        return None

    return _spinner(put)


def careful(words: Lists, *, choosy: bool = False) -> Spinner:
    """Return the spinner that takes such synonyms from lists as give a known form.

    Args:
        words: The synonyms of each word.
        choosy: Whether it takes the commonest of three.
    """

    def put(draw: random.Random, word: str) -> str | None:
        known = next(((words[b], ending) for b, ending in bases(word) if words.get(b)), None)
        if known is None:
            return None
        listed, ending = known
        for _ in range(6):
            first, *rest = draw.choice(listed).split(" ")
            form = inflect(first, ending)
            if _number(form) < WORDS and len(rest) < 2 and form != word:
                if choosy:
                    more = [inflect(draw.choice(listed), ending) for _ in range(2)]
                    commoner = [m for m in more if _number(m) < _number(form) and m != word]
                    if commoner:
                        return min(commoner, key=_number)
                return " ".join([form, *rest])
        return None

    return _spinner(put)


def _number(form: str) -> int:
    return table().number.get(form, WORDS)


def _spinner(put: Callable[[random.Random, str], str | None]) -> Spinner:
    def spin(draw: random.Random, text: str, share: float = 0.35) -> str:
        return _spun(draw, text, share, put)

    return spin


def moby() -> Lists:
    """Return the synonyms that Moby's thesaurus and WordNet list, as our table has them."""
    return _synonyms()


def neighbours(many: int = 10, nearest: float = 0.55) -> Lists:
    """Return for common words those met in like company: what a program without a thesaurus puts.

    Args:
        many: How many for a word, at most.
        nearest: How near they are, at least (cosine).
    """
    words, where = table().words, places()[:WORDS]
    asked = [n for n in range(_COMMON) if where[n].any() and len(words[n]) > 3]
    out = {}
    for first in range(0, len(asked), _AT_ONCE):
        rows = asked[first : first + _AT_ONCE]
        for n, near in zip(rows, where[rows] @ where.T, strict=True):
            best = np.argsort(-near)[1 : many + 1]
            out[words[n]] = [words[k] for k in best if near[k] > nearest and len(words[k]) > 2]
    return out


_COMMON: Final = 14_000
_AT_ONCE: Final = 500


SPINNERS: Final[dict[str, Spinner]] = {"thesaurus": thesaurus, "phrases": phrases}
