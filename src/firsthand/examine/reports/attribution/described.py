"""People without a name whom a text begins to tell of: "a woman in a blue coat", "my father"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from firsthand.examine.reports.attribution.found import Place
from firsthand.examine.reports.attribution.names import Gender
from firsthand.world.voices import MEN, PEOPLE, WOMEN

_PHRASE: Final = re.compile(
    r"\b(?P<article>an?|one|another|the|his|her|my|our|their) "
    r"(?:(?!of |in |to |and |for |that |who |by |an? |the |his |her |my |our )[\w’'-]+ ){0,3}?"
    rf"(?P<head>{'|'.join(sorted(PEOPLE))})\b"
    r"(?P<acts>(?:,[^,.;:\n]{2,60},|"
    r" (?:in|from|with|of|at|on|who|identified|wearing) [^,.;:\n]{2,60}?)?"
    r" (?:\w+ly )?(?:\w+ed|\w+s|had|went|came|took|told|stood|said|sat|ran|held|left)\b)?",
    re.IGNORECASE,
)
_NAMED: Final = re.compile(r",? [A-Z]")


@dataclass(frozen=True)
class Described:
    """Somebody without a name.

    Attributes:
        name: The words that describe them.
        start: Where they start.
        end: Where they end.
        gender: As far as the words tell.
        new: Whether the text begins to tell of them here ("a woman", not "the woman").
        acts: Whether they do something there.
    """

    name: str
    start: int
    end: int
    gender: Gender
    new: bool
    acts: bool


def described_in(text: str, places: Sequence[Place]) -> Iterator[Described]:
    """Yield the people without a name in English paragraphs.

    Args:
        text: The text.
        places: Where the paragraphs stand.
    """
    for start, end in places:
        for match in _PHRASE.finditer(text, start, end):
            head = match["head"].lower()
            gender: Gender = "f" if head in WOMEN else "m" if head in MEN else ""
            last = match.end("head")
            if _NAMED.match(text, last):
                continue  # "his wife, Salme,": the name tells who that is
            new = match["article"].lower() != "the"
            acts = match["acts"] is not None
            yield Described(text[match.start() : last], match.start(), last, gender, new, acts)
