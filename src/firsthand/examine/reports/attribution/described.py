"""People without a name whom a text begins to tell of: "a woman in a blue coat", "my father"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from firsthand.examine.reports.attribution.found import Place
from firsthand.examine.reports.attribution.names import Gender
from firsthand.world.languages import word_set
from firsthand.world.voices import ANYBODY, KIN, MEN, PEOPLE, SEVERAL, WOMEN

_SPEAKING: Final = word_set(
    "habitante habitant étudiante étudiant retraitée retraité témoin anwohner anwohnerin "
    "augenzeuge augenzeugin rentner rentnerin vecina vecino testigo enfermera enfermero "
    "жительница житель пенсионер пенсионерка очевидец мешканка мешканець пенсіонер пенсіонерка"
)
_PHRASE: Final = re.compile(
    r"\b(?P<article>an?|one|another|the|his|her|my|our|their) "
    r"(?:(?!of |in |to |and |for |that |who |by |an? |the |his |her |my |our )[\w’'-]+ ){0,3}?"
    rf"(?P<head>{'|'.join(sorted(PEOPLE))})\b"
    r"(?P<acts>(?: (?:in|from|with|of|at|on|who|beside|near|behind|next|identified|wearing|"
    r"standing|sitting|waiting|carrying|living) [^,.;:\n]{2,60}?)?(?:,[^,.;:\n]{2,80},)?"
    r" (?:\w+ly )?(?:\w+ed|\w+s|had|went|came|took|told|stood|said|sat|ran|held|left|wept|spoke|"
    r"shook|got|fell|knelt|began|kept|wore|drove|broke|sang|drank|ate|slept|lay|threw|sent|saw|heard|felt|thought|"
    r"knew|wrote|met|led|lost|made|gave|brought|bought|fought|caught|hid|rose|put|let)\b)?",
    re.IGNORECASE,
)
_KIN_PHRASE: Final = re.compile(
    r"\b(?:sa|son|leur|su|ihre?|seine?|une?|una|eine?|її|його|їхн[яі]й?|е[её]|его|их|"
    rf"одн[аа]|один) (?:[\w-]+ )?(?P<head>{'|'.join(sorted(KIN | ANYBODY | _SPEAKING))})\b(?!['’])",
    re.IGNORECASE,
)
_CROWD: Final = re.compile(
    rf"\b(?:(?:the|some|many|several|other|masked|armed|two|three|four|five|six) ){{0,2}}"
    rf"(?P<head>{'|'.join(sorted(SEVERAL))})\b(?!['’]s)",
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
        head: The noun, in small letters.
    """

    name: str
    start: int
    end: int
    gender: Gender
    new: bool
    acts: bool
    head: str = ""


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
            yield Described(
                text[match.start() : last], match.start(), last, gender, new, acts, head
            )


def kin_in(text: str, places: Sequence[Place]) -> Iterator[Described]:
    """Yield people without a name in other languages: "sa femme", "su hijo", "ее сосед".

    Args:
        text: The text.
        places: Where the paragraphs stand.
    """
    for start, end in places:
        for match in _KIN_PHRASE.finditer(text, start, end):
            head = match["head"].lower()
            gender: Gender = "f" if head in WOMEN else "m" if head in MEN else ""
            first, last = match.span()
            if not _NAMED.match(text, last):
                yield Described(match[0], first, last, gender, new=True, acts=True, head=head)


def crowds_in(text: str, places: Sequence[Place]) -> Iterator[Described]:
    """Yield the people in the plural of English paragraphs: "masked gunmen", "the crew".

    Args:
        text: The text.
        places: Where the paragraphs stand.
    """
    for start, end in places:
        for match in _CROWD.finditer(text, start, end):
            first, last = match.start(), match.end()
            head = match["head"].lower()
            yield Described(text[first:last], first, last, "p", new=True, acts=True, head=head)
