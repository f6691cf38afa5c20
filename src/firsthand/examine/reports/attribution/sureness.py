"""How sure a claim is: the hedges in its words, in its cue, or over it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import Final, cast

from firsthand.examine.reports.attribution.article import Article
from firsthand.examine.reports.attribution.found import Place, overlap
from firsthand.examine.reports.hedges import HedgeFound, find_hedges
from firsthand.records.judged import Certainty

_ORDER: Final = ("stated", "hedged", "unknown", "doubted", "denied")
_REACH: Final = 600


class Sureness:
    """The hedges of an article.

    Args:
        article: The article.
    """

    def __init__(self, article: Article) -> None:
        self._hedges = [
            _moved(each, place[0])
            for place, language in zip(article.places, article.languages, strict=True)
            for each in find_hedges(article.text[slice(*place)], language.code)
        ]
        self._starts = [each.start for each in self._hedges]

    def around(self, place: Place, cue: Place | None, *, quoted: bool = False) -> list[HedgeFound]:
        """Return the hedges that stand in some words, or in their cue, or govern most of them.

        Args:
            place: Where the words stand.
            cue: Where the cue stands.
            quoted: Whether the words are quoted: then a denial outside them denies others.
        """
        first = min(place[0], cue[0]) if cue else place[0]
        last = max(place[1], cue[1]) if cue else place[1]
        low = bisect_left(self._starts, first - _REACH)
        high = bisect_left(self._starts, last + _REACH)
        out = []
        for each in self._hedges[low:high]:
            here = (each.start, each.end)
            inside = bool(overlap(here, place))
            if quoted and not inside and each.kind == "denial":
                continue
            in_cue = cue is not None and overlap(here, cue)
            most = each.scope is not None and 2 * overlap(each.scope, place) > place[1] - place[0]
            if inside or in_cue or most:
                out.append(each)
        return out


def worst(found: list[HedgeFound]) -> Certainty:
    """Return how sure words are under all of their hedges."""
    grades = [each.grade for each in found]
    return cast("Certainty", max(grades, key=_ORDER.index, default="stated"))


def _moved(each: HedgeFound, by: int) -> HedgeFound:
    scope = (each.scope[0] + by, each.scope[1] + by) if each.scope else None
    return replace(each, start=each.start + by, end=each.end + by, scope=scope)
