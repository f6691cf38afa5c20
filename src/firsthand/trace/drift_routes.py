"""Drift in where from and where to: two ends of a way that changed places, in one language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_context import NEAR_COPY, Both, Drift, Side

_FROM_TO: Final = {
    "en": ("from", "to"),
    "de": ("vo[nm]|aus", "nach|zu[mr]?|bis|in"),
    "fr": ("d[eu]s?|depuis", "à|au|aux|vers|jusqu[’']à"),
    "es": ("del?|desde", "al?|hasta|hacia"),
    "it": ("da[l]?l?[aeo]?", "a[l]?l?[aeo]?|verso|fino a"),
    "uk": ("з|із|зі|від", "до|на|у|в"),
    "ru": ("из|от|с|со", "до|на|в|к"),
    "ar": ("من", "إلى|الى|نحو"),
}
_END: Final = r"((?:[\w’'-]+ ){0,3}?[\w’'-]+)"


def routes(both: Both) -> Iterator[Drift]:
    """Yield "from the suburbs to the square" told as "from the square to the suburbs".

    Args:
        both: The sentences.
    """
    known = _FROM_TO.get(both.made.language)
    if known is None or not both.pair.same_language or both.pair.contained < NEAR_COPY:
        return
    form = re.compile(rf"(?i)\b(?:{known[0]}) {_END} (?:{known[1]}) {_END}(?=[\s,.;:!?)]|$)")
    for one in form.finditer(both.source.text):
        for other in form.finditer(both.made.text):
            ends = _ends(both.source, one), _ends(both.made, other)
            if _are_turned(*ends):
                why = f"“{one[0]}” became “{other[0]}”"
                where = [
                    (side.start + m.start(), side.start + m.end())
                    for side, m in ((both.source, one), (both.made, other))
                ]
                yield both.drift("direction flipped", why, *where)
                return


def _ends(side: Side, match: re.Match[str]) -> tuple[set[str], set[str]]:
    begin, end = (
        side.content(side.start + match.start(n), side.start + match.end(n) + 24 * (n == _LAST))
        for n in (1, _LAST)
    )
    return begin, end


_LAST: Final = 2


def _are_turned(one: tuple[set[str], set[str]], other: tuple[set[str], set[str]]) -> bool:
    """Whether the begin of each is in the end of the other, and in its own begin is none of it."""
    starts = bool(one[0]) and bool(other[0]) and not one[0] & other[0]
    return starts and bool(one[0] & other[1]) and bool(other[0] & one[1])
