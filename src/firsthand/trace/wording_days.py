"""Days that texts name, in forms that can be compared even where a text's own date is not known."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from firsthand.trace.wording_text import Mention
from firsthand.world.languages import LANGUAGES
from firsthand.world.names_across import fold

MONTH_DAY: Final = 5
_DATE: Final = 10
_LAST_DAY: Final = 31
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d{1,2}(?!\d)")


def day_forms(time: Mention, language: str) -> frozenset[str]:
    """Return the forms of the day that a time names: its date, month and day, day of the week.

    A vague time gives the day that it is said to be near.
    """
    resolved = time.facts.get("said_from") or time.facts.get("from")
    out = set()
    if resolved:
        whole = str(resolved)[:10]
        out |= {whole, whole[5:]}
    words = [fold(w) for w in _WORD.findall(time.written)]
    known = LANGUAGES.get(language)
    if known is None:
        return frozenset(out)
    months = {fold(name): number for name, number in known.months.items()}
    weekdays = {fold(name): number for name, number in known.weekdays.items()}
    month = next((months[w] for w in words if w in months), None)
    number = _NUMBER.search(time.written)
    if month and number and 1 <= int(number[0]) <= _LAST_DAY:
        out.add(f"{month:02}-{int(number[0]):02}")
    weekday = next((weekdays[w] for w in words if w in weekdays), None)
    if weekday:
        out.add(f"weekday {weekday}")
    elif resolved and _is_day(str(resolved)):
        out.add(f"weekday {date.fromisoformat(str(resolved)[:10]).isoweekday()}")
    return frozenset(out)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text[:10])
    except ValueError:
        return False
    return True


def same_day(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two times name one day, as far as both can be told.

    Dates decide; where one of the two has none, month and day; where one has neither, the day of
    the week.
    """
    for form in (_dates, _month_days, _weekdays):
        a, b = form(one), form(other)
        if a and b:
            return bool(a & b)
    return False


def _dates(forms: frozenset[str]) -> set[str]:
    return {f for f in forms if len(f) == _DATE and f[4] == "-"}


def _month_days(forms: frozenset[str]) -> set[str]:
    return {f for f in forms if len(f) == MONTH_DAY}


def _weekdays(forms: frozenset[str]) -> set[str]:
    return {f for f in forms if f.startswith("weekday")}
