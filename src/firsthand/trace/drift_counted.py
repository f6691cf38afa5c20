"""A number that stands where the source has another, in a sentence found by all else that it tells.

Quoted or not, in whatever languages: where the retelling's number stands nowhere in the source, and
the source's nowhere in the retelling, and each sentence is the other's likest by all else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from firsthand.trace.drift_context import Drift, Side, Sort
from firsthand.trace.drift_facts import Fact, facts_of, number_of, shared
from firsthand.trace.drift_figures import with_thing
from firsthand.trace.drift_measures import UNITS
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Reading, Word

_LEAST: Final = 2.5
_CLEARLY: Final = 1.0
_MOST: Final = 400
_TEN: Final = 10
_UNITS: Final = re.compile(rf"(?i)^\W*(?:\w+\W+)?{UNITS}")


def counted_anew(pair: Pair) -> Iterator[Drift]:
    """Yield the numbers that were put for others, one of each.

    Args:
        pair: The two texts.
    """
    known, told = _values(pair.source), _values(pair.made)
    theirs, ours = _counting(pair.source, told), _counting(pair.made, known)
    named = set[float]()
    for fact, now in ours:
        found = _likest(fact, theirs)
        if now[0] in named or found is None or not _is_its_likest(found[0], fact, ours):
            continue
        was = found[1]
        if _is_rounded(was[0], now[0]):
            continue
        named.add(now[0])
        quoted = now[1].quoted and not was[1].quoted
        sort: Sort = "count inflated" if now[0] > was[0] else "count changed"
        sort = "quotation altered" if quoted or (now[1].quoted and was[1].quoted) else sort
        why = f"{was[0]:g} became {now[0]:g}"
        yield Drift(sort, _counts(found[0].side, was[1]), _counts(fact.side, now[1]), why)


def _counts(side: Side, number: Word) -> tuple[int, int]:
    """Return where a number stands, with its bound and what it counts where these were read."""
    found = (
        with_thing(side, q)
        for q in side.mentions("quantity")
        if q.start <= number.start and number.end <= q.end
    )
    return next(found, (number.start, number.end))


_Number = tuple[float, Word]


def _counting(reading: Reading, known: frozenset[float]) -> tuple[tuple[Fact, _Number], ...]:
    """Return the sentences that have one number that the other text has nowhere, each with it."""
    out = []
    for fact in facts_of(reading):
        lone = [n for n in numbers_of(fact.side) if n[0] not in known]
        if len(lone) == 1 and lone[0][0] < _MOST and not fact.side.sentence.heading:
            out.append((replace(fact, numbers=fact.numbers & known), lone[0]))
    return tuple(out)


def numbers_of(side: Side) -> list[_Number]:
    """Return the numbers of a sentence that are of no time, unit or label."""
    times = side.reading.mentions("time-mention", side.start, side.end)
    out = []
    for word in side.words:
        value = number_of(word, side.language)
        if (
            value is None
            or _DOZEN.match(word.form)
            or any(t.start <= word.start < t.end for t in times)
        ):
            continue
        after = side.reading.text[word.end : min(side.end, word.end + 24)]
        before = side.reading.text[max(side.start, word.start - 2) : word.start]
        if _is_number(side, word.end) or _is_number(side, word.start):
            continue  # a part of one in several words
        label = before.endswith(("-", ".", "№", "№ ", "# ", "#")) or after[:1] in {"-", ".", ":"}
        if not _UNITS.match(after) and not (label and word.form.isdigit()):
            out.append((value, word))
    return out


# Half a dozen is six.
_DOZEN: Final = re.compile(
    r"(?:dozen|dutzend|douzain|docena|dozzin|dúzia|tuzin|дюжин|düzine|dozijn|tucet)"
)


def _is_number(side: Side, edge: int) -> bool:
    """Whether another number word stands right at one end of a number."""
    return any(
        number_of(w, side.language) is not None
        and (0 < w.start - edge <= _GAP or 0 < edge - w.end <= _GAP)
        for w in side.words
    )


_GAP: Final = 5


def _values(reading: Reading) -> frozenset[float]:
    """Return the numbers that a text has anywhere but in its times."""
    times = [(t.start, t.end) for t in reading.mentions("time-mention")]
    words = (w for w in reading.words if not any(a <= w.start < b for a, b in times))
    found = (number_of(w, reading.language) for w in words if not _is_furniture(reading, w))
    return frozenset(v for v in found if v is not None)


def _is_furniture(reading: Reading, word: Word) -> bool:
    return any(s.furniture and s.start <= word.start < s.end for s in reading.sentences)


def _likest(fact: Fact, others: tuple[tuple[Fact, _Number], ...]) -> tuple[Fact, _Number] | None:
    """Return the sentence that tells most of the same, if it does so clearly."""
    ranked = sorted(((shared(fact, o), n) for n, (o, _) in enumerate(others)), reverse=True)[:2]
    if not ranked or ranked[0][0] < _LEAST:
        return None
    if len(ranked) > 1 and ranked[0][0] < ranked[1][0] + _CLEARLY:
        return None
    return others[ranked[0][1]]


def _is_its_likest(fact: Fact, other: Fact, ours: tuple[tuple[Fact, _Number], ...]) -> bool:
    found = _likest(fact, ours)
    return found is not None and found[0] is other


def _is_rounded(was: float, now: float) -> bool:
    """Whether one number is about the other: twenty for nineteen, forty for 41."""
    return max(was, now) >= _TEN and abs(was - now) <= max(was, now) / _TEN
