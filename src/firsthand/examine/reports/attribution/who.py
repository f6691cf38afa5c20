"""Somebody who speaks, as far as a text tells who that is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from firsthand.examine.reports.attribution.names import Gender, Mention
from firsthand.examine.reports.attribution.phrases_of import Word
from firsthand.world.cues import CUES, Cues
from firsthand.world.languages import ENGLISH
from firsthand.world.voices import BODIES, CROWDS, MEN, NO_PEOPLE, PEOPLE, PLACES, THINGS, WOMEN

Role = Literal["speaker", "unnamed", "footage", "carrier", "document"]

_AND: Final = re.compile(r"\s(?:and|und|et|y|и|і|та|й|و)\s")
_ARTICLES: Final = frozenset({"a", "an", "the", "who", "which", "one", "his", "her", "their"})
_TOGETHER: Final = re.compile(r",\s+(?:and |und |et |y )?|\s(?:and|und|et|y|и|і|та|й|و)\s")
_IN_NAME_OF: Final = "باسم"
_LONGEST: Final = 5
_STEM: Final = 4
_ENDING: Final = 3


NOBODY: Final = re.compile(
    r"(?:nobody|no one|no-one|none|никто|ніхто|niemand|personne|nadie)\b", re.IGNORECASE
)
"""Words for no source at all."""


@dataclass(frozen=True)
class Who:
    """Somebody, as far as the text tells.

    Attributes:
        name: The fullest name, or the description.
        role: ``speaker`` with a name, ``unnamed``, or ``document``.
        person: Whether a pronoun for one person can mean them.
        gender: As far as is known.
    """

    name: str
    role: Role
    person: bool = True
    gender: Gender = ""


def several(whole: str, found: list[Word], cues: Cues) -> Who | None:
    """Return several sources that speak together, as one voice.

    Args:
        whole: The words that name them.
        found: The same, word by word.
        cues: The language's cues.
    """
    if not _AND.search(whole) or (len(found) > 1 and found[1].low == "of"):
        return None
    parts = [part.strip() for part in _TOGETHER.split(whole) if part.strip()]
    if len(parts) < 2 or any(len(part.split()) > _LONGEST for part in parts):  # noqa: PLR2004  two
        return None
    first, after, aside = whole.partition(",")
    begins = aside.split()[:1]
    if after and len(first.split()) > 1 and first[0].isupper() and begins[0].lower() in _ARTICLES:
        return None  # "Ada Strom, a lawyer and mother": one, and what she is
    big = all(part[0].isupper() for part in parts) and cues.code != "de"
    return Who(whole, "speaker" if big else "unnamed", person=False)


def arabic(found: list[Word], whole: str, cues: Cues) -> Who:
    """Return who is meant where no capitals tell: what follows a title is a name."""
    titles = cues.words["titles"]
    at = max((n for n, word in enumerate(found) if word.low in titles), default=-1)
    rest = found[at + 1 :]
    # The office's own words have the article, and so may the last word of a name.
    office = [n for n, word in enumerate(rest[:-1]) if word.low.startswith("ال")]
    rest = rest[office[-1] + 1 :] if office else [] if _IN_NAME_OF in whole else rest
    few = 1 if at >= 0 and found[at].low.startswith("ال") else 2
    if at >= 0 and len(rest) >= few and not rest[0].low.startswith("ال"):
        return Who(" ".join(word.text for word in rest), "speaker")
    if at >= 0:
        return Who(whole, "unnamed")
    if len(found) in {2, 3} and not found[0].low.startswith(("ال", "أحد", "إحدى")):
        return Who(whole, "speaker")
    return Who(whole, "unnamed", person=len(found) > 1)


def before_aside(text: str, found: list[Word]) -> list[Word]:
    """Return the words of a source before a comma: what follows tells of it, and names nobody."""
    for number in range(1, len(found)):
        if "," in text[found[number - 1].end : found[number].start]:
            return found[:number]
    return found


def described(whole: str, head: Word, cues: Cues) -> Who:
    """Return somebody without a name: one person or several, a woman or a man.

    Args:
        whole: The words that describe them.
        head: The noun among them.
        cues: The language's cues.
    """
    gender: Gender = "f" if head.low in WOMEN else "m" if head.low in MEN else ""
    body = head.low in BODIES or head.low in cues.words["outlets"]
    many = (cues.code == "en" and head.low.endswith("s")) or body
    role: Role = "speaker" if body else "unnamed"
    person = (not many or bool(gender)) and head.low not in THINGS
    return Who(whole, role, person=person, gender=gender)


def gender_of(word: str, cues: Cues) -> Gender:
    """Return whom a pronoun can mean; nothing if it is none."""
    lists = cues.words
    if word in lists["he"]:
        return "m"
    if word in lists["she"] and word != "her":
        return "f"
    return "p" if word in lists["they"] else ""


def is_person(each: Mention) -> bool:
    """Say whether a name may be one of a person."""
    return NO_PEOPLE.isdisjoint(each.name.lower().split())


def fits(who: Who, gender: Gender) -> bool:
    """Say whether a pronoun of this gender can mean somebody."""
    if gender == "p":
        return not who.person
    return who.person and (not gender or who.gender in {"", gender})


def same_stem(one: str, other: str) -> bool:
    """Say whether two names differ in their endings only."""
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    return shared >= max(_STEM, len(one) - _ENDING, len(other) - _ENDING)


def is_no_name(word: str) -> bool:
    """Say whether a word with a capital that speaks is no person's name."""
    low = word.lower()
    lists = CUES["en"].words
    if low in PLACES | NO_PEOPLE | CROWDS | BODIES | THINGS | PEOPLE | lists["outlets"]:
        return True
    return low in lists["small"] | lists["stops"] or low in ENGLISH.common or low.endswith("s")
