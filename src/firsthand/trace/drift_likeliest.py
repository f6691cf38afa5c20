"""The day that a source holds for the likeliest of several, told as another.

"Between 3 and 5 June, with 4 June the likeliest day" names one day above the others in a word that
stands for one only. Where both texts have one such day, in whatever languages, and not the same,
the day was changed.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_context import Drift, Side
from firsthand.trace.drift_times import at, forms_of, is_one_day, names_day, names_part
from firsthand.trace.wording_days import same_day
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Mention, Reading

_LIKELIEST: Final = re.compile(
    r"(?i)\b(?:likeliest|(?:most|more) (?:likely|probabl[ey])|(?:am )?wahrscheinlichsten?|(?:höchst|am ehesten)|(?:le |la )?plus (?:vraisemblabl|probabl)\w+|(?:lo |el |la )?más probabl\w+|più probabil\w+|mais prováve[li]\w*"
    r"|na[jk]prawdopodobnie\w+|najbardziej prawdopodobn\w+|(?:het )?waarschijnlijkste?|най[ві]?[йі]?мовірніш\w*|найбільш (?:ймовірн|імовірн|вірогідн)\w+|вероятнее всего|наиболее вероятн\w+|скорее всего|nejpravděpodobněj\w*|en (?:olası|muhtemel)|büyük olasılıkla)(?!\w)|الأرجح"
)


def likeliest_days(pair: Pair) -> Iterator[Drift]:
    """Yield the one likeliest day, where the retelling has another.

    Args:
        pair: The two texts.
    """
    theirs, ours = _likeliest(pair.source), _likeliest(pair.made)
    if len(theirs) != 1 or len(ours) != 1:
        return
    (side, was), (other, now) = theirs[0], ours[0]
    if not same_day(forms_of(side, was), forms_of(other, now)):
        why = f"“{was.written}”, the likeliest day, became “{now.written}”"
        yield Drift("date changed", at(was), at(now), why)


def _likeliest(reading: Reading) -> list[tuple[Side, Mention]]:
    """Return the days, each once, that stand right beside a word for the likeliest."""
    out: list[tuple[Side, Mention]] = []
    for sentence in reading.sentences:
        side = Side(reading, sentence)
        days = [t for t in side.mentions("time-mention") if _is_bare_day(side, t)]
        for found in _LIKELIEST.finditer(side.text):
            span = side.start + found.start(), side.start + found.end()
            near = next((t for t in days if _is_behind(side, span, t)), None)
            near = near or next((t for t in days if _is_before(side, span, t)), None)
            if near is None:
                continue
            forms = forms_of(side, near)
            if not any(same_day(forms, forms_of(s, t)) for s, t in out):
                out.append((side, near))
    return out


def _is_bare_day(side: Side, time: Mention) -> bool:
    """Whether a time is one day of a month, and no hour of it."""
    return names_day(side, time) and is_one_day(time) and not names_part(time)


def _is_behind(side: Side, span: tuple[int, int], time: Mention) -> bool:
    """Whether a day stands right behind a word: "most likely on 4 June"."""
    between = side.reading.text[span[1] : time.start]
    return span[1] <= time.start and _RIGHT.fullmatch(between) is not None


def _is_before(side: Side, span: tuple[int, int], time: Mention) -> bool:
    """Whether a day stands before a word with no mark between: "4 June is the likeliest"."""
    between = side.reading.text[time.end : span[0]]
    return time.end <= span[0] and _NEAR.fullmatch(between) is not None


_RIGHT: Final = re.compile(r"\s(?:\w{1,4}\s){0,2}")
_NEAR: Final = re.compile(r"\s(?:[^\W\d]+\s){0,4}")
