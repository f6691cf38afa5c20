"""Minutes and seconds, which are one length of time and count nothing by themselves."""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from firsthand.trace.drift_context import Side
from firsthand.trace.wording_text import Word
from firsthand.world.plain_words import number_words

_Number = tuple[float, list[Word]]
_SIXTY: Final = 60
_MINUTES: Final = re.compile(
    r"(?i)\s?(?:minut\w*|min\.?|хвилин\w*|минут\w*|dakika\w*|دقيقة|دقائق|دقیقه)(?:,? (?:and|und|et|y|e|i|і|та|и|en|ve|a|och|og) | | و ?)$"
)
# What may follow the seconds: their word, or the end of a phrase. "In one minute 23 men" has none.
_ENDS: Final = re.compile(
    r"(?i)[\s-]?(?:sec\w*|sek\w*|seg\w*|сек\w*|saniye\w*|sn|s)\b|\s?(?:ثاني|ثوان)|\W*$|[,.;:!?)»”]"
)
_WORD_BEFORE: Final = re.compile(r"(\w+)$")
_A: Final = re.compile(r"(?i)an?|one|ein\w*|une?|una|un|uma?|одн\w+|jedn\w+|een|en|ett|bir")


def lasting(
    side: Side, numbers: list[_Number], figure: Callable[[str], float | None]
) -> list[_Number]:
    """Return numbers with minutes and seconds made one length of time in seconds.

    "One minute and 23 seconds" is 83, and its 23 counts nothing; so is "une minute vingt-trois".

    Args:
        side: The sentence.
        numbers: Its numbers above one, each with its words.
        figure: How a number in figures is read.
    """
    out: list[_Number] = []
    for value, run in numbers:
        text = side.reading.text[side.start : run[0].start]
        behind = _MINUTES.search(text)
        if (
            behind is None
            or value >= _SIXTY
            or not _ENDS.match(side.text, run[-1].end - side.start)
        ):
            out.append((value, run))
            continue
        written = _WORD_BEFORE.search(text[: behind.start()])
        minutes = _minutes(written[1], side.language, figure) if written else None
        if out and written and out[-1][1][-1].end >= side.start + written.start(1) + 1:
            out.pop()  # the minutes
        if minutes is not None:
            out.append((minutes * _SIXTY + value, run))
    return out


def _minutes(written: str, language: str, figure: Callable[[str], float | None]) -> float | None:
    """Return how many minutes a word says; "a minute" is one."""
    found = figure(written) if written[0].isdigit() else number_words(language).get(written.lower())
    return 1.0 if found is None and _A.fullmatch(written) else found
