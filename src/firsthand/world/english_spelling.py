"""English words in the spelling under which a table made of American English knows them.

A spelling is no choice of words: who writes "recognised" has not put it for "recognized". A word
is only read as another that differs from it by a pair of letters of which dictionaries give one as
British and the other as American, and that the table has as commoner: so "rise", "four" and
"glamour" stay what they are.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from firsthand.world.spinning import rarity

_PAIRS: Final = tuple(
    (re.compile(british), american)
    for british, american in (
        (r"(?<=[a-z]{3})is(?=(?:e[drs]?|ers?|ing|ations?|able)$)", "iz"),
        (r"ys(?=(?:e[drs]?|ers?|ing)$)", "yz"),
        (r"(?<=[a-z]{2})our(?=[a-z]*$)", "or"),
        (r"(?<=[a-z][^aeiou])re(?=s?$)", "er"),
        (r"enc(?=es?$|eless)", "ens"),
        (r"ogue(?=s?$)", "og"),
        (r"amme(?=s?$)", "am"),
        (r"ll(?=(?:ed|ing|ers?|ors?)$)", "l"),
        (r"(?<=[a-z]{2})[ao]e(?=[a-z]{3})", "e"),
    )
)
_SINGLE: Final = {
    "cheque": "check",
    "cheques": "checks",
    "grey": "gray",
    "jewellery": "jewelry",
    "kerb": "curb",
    "manoeuvre": "maneuver",
    "moustache": "mustache",
    "plough": "plow",
    "sceptical": "skeptical",
    "tonne": "ton",
    "tonnes": "tons",
    "tyre": "tire",
    "tyres": "tires",
    "whilst": "while",
    "amongst": "among",
}


@lru_cache(maxsize=65536)
def usual_spelling(word: str) -> str:
    """Return a word as the table spells it, or the word itself.

    Args:
        word: A word in small letters.
    """
    others = {pattern.sub(other, word, count=1) for pattern, other in _PAIRS}
    others |= {_SINGLE.get(word, word)}
    commonest = min(others, key=lambda other: (rarity(other), other != word, other))
    return commonest if rarity(commonest) < rarity(word) else word
