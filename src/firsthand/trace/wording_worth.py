"""How much it tells that two texts name the same: names, numbers and days that are rarely shared.

In bits: what one in eight texts that have nothing to do with each other also names is worth three.
The steps were read off how often unrelated reports share a name of so many consonants, a number of
that size, a day; small numbers and the names of weekdays are shared by chance all the time.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from firsthand.trace.wording_days import MONTH_DAY, day_forms
from firsthand.trace.wording_text import Mention, Reading, Word
from firsthand.world.concepts import concept_of
from firsthand.world.languages import LANGUAGES
from firsthand.world.names_across import skeleton
from firsthand.world.spinning import UNKNOWN, rarity

MOST_WORTH: Final = 7
_BY_CONSONANTS: Final = {2: 3, 3: 4, 4: 5, 5: 6}
_LONG: Final = 6
_COMMON: Final = 36
_FEW: Final = 4
_DOZEN: Final = 12
_MONTH: Final = 31
_HUNDRED: Final = 100
_YEARS: Final = range(1900, 2100)
_CALENDAR: Final = frozenset(
    skeleton(word, code)
    for code, each in LANGUAGES.items()
    for word in (*each.months, *each.weekdays)
)


@lru_cache(maxsize=65536)
def of_name(form: str, name: str, language: str) -> int:
    """Return how much a word of a name tells [bits].

    Args:
        form: The word, in small letters.
        name: Its skeleton.
        language: The language of its text.
    """
    bare = form.removesuffix("'s")
    common = concept_of(bare, language) or (language == "en" and rarity(bare) < _COMMON)
    if name in _CALENDAR or common:
        return 3 if len(name) < _LONG else 4
    return _BY_CONSONANTS.get(len(name), MOST_WORTH)


def of_number(written: str) -> int:
    """Return how much a number tells [bits]."""
    try:
        number = float(written.replace(",", ""))
    except ValueError:
        return MOST_WORTH
    if number <= _FEW:
        return 0
    if number <= _DOZEN:
        return 2
    if number in _YEARS:
        return 4
    if number <= _HUNDRED:
        return 3 if number <= _MONTH or number % 10 == 0 else 6
    return 5 if number % _HUNDRED == 0 else MOST_WORTH


def of_day(day: str) -> int:
    """Return how much a month and day tell [bits]; the first of a month stands for the month."""
    return 2 if day.endswith("-01") else 5


def across(reading: Reading) -> set[str]:
    """Return what a translation keeps: names as skeletons, numbers, days."""
    return set(worth_of(reading))


@lru_cache(maxsize=16)  # its keys ask it twice, and each pair of both texts
def worth_of(reading: Reading) -> Mapping[str, int]:
    """Return what a translation keeps, and how much it tells that a text names it [bits].

    Names are skeletons after an ``n``, numbers stand after a ``q``, months and days after a ``t``.
    """
    out: dict[str, int] = {}
    # Every German noun has a capital: there only what was read as a name is one.
    read = reading.language == "de" and bool(reading.mentions("place-mention"))
    for sentence in reading.sentences:
        if sentence.furniture:
            continue
        for word in reading.words[sentence.first : sentence.last]:
            if not read and (word.capital or _begins_with_a_name(reading, word)):
                _note(out, word.form, reading.language)
            elif word.form[0].isdigit():
                number = word.form.rstrip(".,:")
                out["q" + number] = of_number(number)
    _note_mentions(out, reading)
    return out


def _begins_with_a_name(reading: Reading, word: Word) -> bool:
    """Whether a word with the capital of a beginning is no word of the language (English)."""
    written = reading.text[word.start : word.end]
    known = reading.language != "en" or rarity(word.form.removesuffix("'s")) < UNKNOWN
    return not known and written[:1].isupper() and written[1:].islower()


def _note(out: dict[str, int], form: str, language: str) -> None:
    """Note a word of a name; the commonest of its forms says how much it tells."""
    name = skeleton(form, language)
    if len(name) > 1:
        worth = of_name(form, name, language)
        out["n" + name] = min(out.get("n" + name, worth), worth)


def _note_mentions(out: dict[str, int], reading: Reading) -> None:
    """Note the names, numbers and days that were read as such."""
    for kind in ("name", "place-mention"):
        for each in reading.mentions(kind):
            written = str(each.facts.get("name") or each.written)
            if each.facts.get("sort", "place") in {"person", "place", "organisation"}:
                for part in written.split():
                    _note(out, part, reading.language)
    for each in reading.mentions("quantity"):
        number = str(each.facts.get("low") or each.facts.get("high"))
        out["q" + number] = of_number(number)
    for each in reading.mentions("time-mention"):
        if _is_day(each):
            for form in day_forms(each, reading.language):
                if len(form) == MONTH_DAY:
                    out["t" + form] = of_day(form)


def _is_day(time: Mention) -> bool:
    """Whether a time names a day: a year begins on one and does not name it."""
    begin, end = time.facts.get("from"), time.facts.get("to")
    if time.facts.get("said_from") or begin is None or end is None:
        return True
    return str(begin)[:10] == str(end)[:10]
