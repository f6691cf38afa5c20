"""What an account shows of a lineage's facts: each of them read as what it is meant to be."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from firsthand.publish.lineage_values import OddPhrase, Pair
from firsthand.records import Observation, Passage
from firsthand.world.names_across import CAPITAL

SHOWN_WORDS: Final = 500
_BYLINE: Final = re.compile(
    rf"(?:By|BY|Von|Par|Por|Di|Автор|Текст|بقلم):?(?: (?:{CAPITAL}[\w.’'-]*,?|and|und|et|y|e|і|и)"
    r"| \([^()]*\))+"
)


def each_of(given: object, key: str) -> Iterator[str]:
    """Yield what stands under a key in each of some facts."""
    for each in given if isinstance(given, tuple | list) else ():
        if isinstance(each, Mapping):
            yield str(each[key])


def is_byline(words: str) -> bool:
    """Return whether a line says who wrote a report, and nothing of what happened."""
    return _BYLINE.fullmatch(" ".join(words.split())) is not None


def same_name(one: str, other: str) -> bool:
    """Return whether two names of a house differ by no more than an article, case or spaces."""
    plain = [re.sub(r"^the\s+|[\W_]+", "", name.casefold()) for name in (one, other)]
    return plain[0] == plain[1]


def once(phrases: Iterable[OddPhrase]) -> Iterator[OddPhrase]:
    """Yield each phrase once, with how often it stands there."""
    counted = Counter(phrases)
    yield from (replace(phrase, times=times) for phrase, times in counted.items())


def lines(said: object) -> tuple[str, ...]:
    """Return reasons one by one, whether one or several are given."""
    return tuple(map(str, said)) if isinstance(said, tuple | list) else ((str(said),) * bool(said))


def pairs(given: object) -> Iterator[Pair]:
    """Yield the passages of both, side by side."""
    for each in given if isinstance(given, tuple | list) else ():
        if isinstance(each, Mapping):
            yield Pair(exact(each.get("source")), exact(each.get("made")))


def exact(place: object) -> str:
    """Return the words of a passage, so many of them as are shown."""
    return place.exact[:SHOWN_WORDS] if isinstance(place, Passage) else ""


def odd(phrase: Observation) -> OddPhrase:
    """Return a phrase that looks put, with what may have stood there."""
    proposed = phrase.facts.get("proposed")
    return OddPhrase(
        words=exact(phrase.where),
        suspicion=str(phrase.facts.get("suspicion") or ""),
        proposal=str(proposed) if proposed else "",
    )
