"""Which sentences drift holds against each other: those that match, and those by their place alone.

Where most of a sentence was put for something else, or a language is hardly read, what stands
around it tells which it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from firsthand.trace.alignment import ANCHORED, BY_PLACE, Match
from firsthand.trace.drift_context import NEAR_COPY
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Reading, Sentence


def matches_of(pair: Pair) -> list[Match]:
    """Return which sentences are held against each other: those that match, and those by place.

    Of a near copy, one of each text between two that match: most of its words were put for others.
    Of a translation with as many paragraphs, those that stand in one place of one paragraph.
    """
    if not pair.same_language:
        return _by_paragraph(pair)
    if pair.contained < NEAR_COPY:
        return pair.matches
    matches = _by_quotation(pair)
    known = _in_order({(m.made, m.source) for m in matches})
    # What is told out of its place, and hardly in the same words, stands for something else.
    out = [m for m in matches if (m.made, m.source) in known or m.alike > _SURELY]
    end = _end(pair.made), _end(pair.source)
    for (here, there), (next_here, next_there) in pairwise([*known, end]):
        if next_here - here != next_there - there or next_here - here > _MOST_BETWEEN:
            continue
        for n in range(1, next_here - here):
            between = pair.made.sentences[here + n], pair.source.sentences[there + n]
            taken = any(m.made == here + n for m in out)
            if not taken and not any(s.furniture or s.heading for s in between):
                out.append(Match(here + n, there + n, BY_PLACE, by_place=True))
    return out


def _by_quotation(pair: Pair) -> list[Match]:
    """Return the matches of a near copy, those first that have a quotation in common.

    Who says it may be all that a sentence tells besides, and may have been put for somebody else.
    """
    theirs = _quoting(pair.source)
    found = {
        made: source for words, made in _quoting(pair.made).items() if (source := theirs.get(words))
    }
    kept = [m for m in pair.matches if found.get(m.made, m.source) == m.source]
    lone = found.keys() - {m.made for m in kept}
    added = [Match(made, found[made], ANCHORED) for made in lone]
    return sorted([*kept, *added], key=lambda m: (m.made, m.source))


def _quoting(reading: Reading) -> dict[str, int]:
    """Return the long quotations of a text, each with the number of the sentence it stands in."""
    out = {}
    for start, end in reading.quotations:
        words = reading.text[start:end]
        at = next((s.index for s in reading.sentences if s.start <= start < s.end), None)
        if at is not None and len(words.split()) >= _LONG_QUOTE:
            out[words] = at
    return out


_LONG_QUOTE: Final = 5


def _end(reading: Reading) -> int:
    """Return the number after that of the last sentence that tells anything."""
    return max((s.index for s in reading.sentences if not s.furniture), default=-1) + 1


def _by_paragraph(pair: Pair) -> list[Match]:
    one, other = _paragraphs(pair.source), _paragraphs(pair.made)
    at = [{s.index: n for n, p in enumerate(side) for s in p} for side in (one, other)]
    known = [m for m in pair.matches if m.source in at[0] and m.made in at[1]]
    anchors = _in_order({(at[1][m.made], at[0][m.source]) for m in known})
    if len(anchors) < _FEWEST_KEPT:
        return pair.matches
    together = dict(_filled(anchors, len(other), len(one)))
    alike = {(m.made, m.source): m.alike for m in known}
    out = {m.made: m for m in pair.matches}
    for here, there in together.items():
        if len(other[here]) == len(one[there]):
            for s, t in zip(other[here], one[there], strict=True):
                out[s.index] = Match(
                    s.index, t.index, max(alike.get((s.index, t.index), 0.0), SAME_PLACE)
                )
    return [out[made] for made in sorted(out)]


def _in_order(places: set[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the most places that stand in one order in both, each told once."""
    best: list[list[tuple[int, int]]] = []
    for here, there in sorted(places):
        before = [b for b in best if b[-1][0] < here and b[-1][1] < there]
        best.append([*max(before, key=len, default=[]), (here, there)])
    return max(best, key=len, default=[])


def _filled(anchors: list[tuple[int, int]], ours: int, theirs: int) -> Iterator[tuple[int, int]]:
    """Yield the anchors, and what lies between two of them where as much does in both."""
    yield from anchors
    for (here, there), (next_here, next_there) in pairwise([(-1, -1), *anchors, (ours, theirs)]):
        if next_here - here == next_there - there:
            yield from zip(range(here + 1, next_here), range(there + 1, next_there), strict=True)


def _paragraphs(reading: Reading) -> list[list[Sentence]]:
    """Return the sentences of a text by paragraph, its headline and the page's parts left out."""
    out: list[list[Sentence]] = []
    last = 0
    for sentence in reading.sentences:
        new = not out or "\n" in reading.text[last : sentence.start]
        last = sentence.end
        if sentence.furniture or sentence.heading:
            continue
        if new or not out:
            out.append([])
        out[-1].append(sentence)
    return out


SAME_PLACE: Final = 0.52
"""How alike sentences of a translation count that stand in one place of one paragraph."""
_FEWEST_KEPT: Final = 3
_MOST_BETWEEN: Final = 4
_SURELY: Final = 0.6
