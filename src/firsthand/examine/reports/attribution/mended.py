"""Words given to somebody end where their quotation marks do, and not between."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from firsthand.examine.reports.attribution.found import Attribution, Place
from firsthand.examine.reports.scanner import Quotation

_FEWEST: Final = 2


def mended(attributions: list[Attribution], quotations: Sequence[Quotation]) -> list[Attribution]:
    """Return attributions whose words cross no mark; what cannot be one is left out.

    Args:
        attributions: What a text gives to somebody.
        quotations: Its quotations.
    """
    closed = [each for each in quotations if each.closed and each.depth == 0]
    out = []
    for each in attributions:
        near = [q for q in closed if q.outer[0] < each.end and each.start < q.outer[1]]
        if each.shape == "quotation" or not any(_is_torn(each, quote) for quote in near):
            if each.shape != "quotation":
                each.content = [_whole(place, near) for place in each.content]
            out.append(each)
    return out


def said_before(
    attributions: Sequence[Attribution], text: str, sentence_of: Callable[[int], Place]
) -> None:
    """Give "said" what stands before it: "The bridge is shut, the office said, adding that ...".

    Without this, what was added is given to it twice and what was said is lost.
    """
    by: dict[int, list[Attribution]] = {}
    for each in attributions:
        if each.shape == "clause" and each.cue is not None and each.content:
            by.setdefault(each.end, []).append(each)
    for alike in by.values():
        first, *others = sorted(alike, key=lambda each: each.cue or (0, 0))
        added = any(each.cue and text[slice(*each.cue)].endswith("ing") for each in others)
        if not added or first.source is None or first.cue is None or first.start < first.cue[1]:
            continue
        start = sentence_of(first.anchor)[0]
        before = text[start : min(first.source[0], first.cue[0])].rstrip()
        if before.endswith(",") and len(before.split()) > _FEWEST:
            first.content = [(start, start + len(before) - 1)]


def _is_torn(each: Attribution, quote: Quotation) -> bool:
    """Say whether quoted words were read on with a subject from outside: 'callers "describe ..."'.

    A verb that stands in marks by itself is one that the report will not vouch for, and stays.
    """
    start, end = quote.outer
    cue, source = each.cue, each.source
    if cue is None or source is None or not each.content:
        return False
    within = start < cue[0] and start < each.content[0][0] < end
    return within and not start <= source[0] < end


def _whole(place: Place, quotations: Sequence[Quotation]) -> Place:
    """Return words without a lone mark at their end, and with the mark that closes them."""
    first, last = place
    for quote in quotations:
        start, end = quote.outer
        if start < first and last == end:
            last = end - 1
        elif first < start < last < end:
            last = end
    return first, last
