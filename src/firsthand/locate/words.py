"""What a person writes, read as clues: "near the village of Dolnitsa", "around March 30"."""

from __future__ import annotations

import re
from datetime import date

from firsthand.locate.forms.given import InvalidClueError
from firsthand.locate.forms.table import FORMS, term_of
from firsthand.locate.making import Draft
from firsthand.locate.period import open_period
from firsthand.locate.words_clock import Said
from firsthand.locate.words_place import is_place, read_place
from firsthand.locate.words_time import read_time
from firsthand.records import Clue
from firsthand.world.gazetteer import Gazetteer

_MOST: int = 400


def read_words(
    words: str,
    gazetteer: Gazetteer,
    *,
    against: date | None = None,
    zone: str = "",
) -> list[Draft]:
    """Return the clues that words are; "near X, west of Y" are two.

    Args:
        words: What is said of where or when.
        gazetteer: Where names are looked up.
        against: The day from which "Monday" and dates without a year are counted.
        zone: IANA zone whose days and clocks are meant, if it is known.

    Raises:
        InvalidClueError: If nothing in them is understood, or it cannot be; the message says what
            can be said.
    """
    if not words.strip():
        msg = "a clue says something: its words are empty"
        raise InvalidClueError(msg)
    if len(words) > _MOST:
        msg = f"a clue is one statement of at most {_MOST} characters"
        raise InvalidClueError(msg)
    said = Said(against, zone)
    parts = [part for part in re.split(r"\s*;\s*|,\s+(?!\d{4}\b)(?:and\s+)?", words) if part]
    if len(parts) > 1 and all(_says_something(part, said) for part in parts):
        return [draft for part in parts for draft in _one(part, gazetteer, said)]
    whole = _one(words, gazetteer, said)
    if whole:
        return whole
    msg = (
        f"“{words.strip()}” is not understood. Say, for example: near the village of X; in X; "
        "11 km north-east of X; west of X; between X and Y; on the road from X to Y; on the "
        "outskirts of X; at 50.4591,30.1703 ±200m; on 2022-03-30; around March 30, 2022; posted "
        "on Monday; before 2022-04-04; late March 2022; the night of March 30-31; at 14:00 on "
        "2022-03-30; by day; at night"
    )
    raise InvalidClueError(msg)


def checked(clue: Clue) -> Clue:
    """Return a clue that can be fused.

    Raises:
        InvalidClueError: If it says what cannot be.
    """
    if clue.form not in FORMS:
        msg = f"no clue has the form {clue.form!r}; there are {', '.join(sorted(FORMS))}"
        raise InvalidClueError(msg)
    term_of(clue, open_period([clue]))
    return clue


def _says_something(words: str, said: Said) -> bool:
    """Say whether words are a statement by themselves: "Kyiv region" after a comma is none."""
    return is_place(words) or bool(read_time(words, said))


def _one(words: str, gazetteer: Gazetteer, said: Said) -> list[Draft]:
    """Read one statement: as one of time first, since dates hold no names of places."""
    found = read_time(words, said)
    if found:
        return found
    place = read_place(words, gazetteer)
    return [place] if place is not None else []
