"""What a source calls unsure wherever it tells it, and its retelling tells flatly and never so.

Reports are told anew in other sentences, so that no two sentences may stand for each other; but a
day is a day and a deed a deed. If every mention of a day in the source is less than sure ("most
likely on Aug. 20"), and a retelling gives the day with no such word in any sentence that names it,
the doubt was lost on the way, wherever the two stand. So with a deed and who did it to whom, where
the source has them together in unsure sentences and in no flat one. A retelling that is unsure of
it anywhere is not accused, but for its headline.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from firsthand.trace.drift_answers import answers
from firsthand.trace.drift_bare import bare_figures
from firsthand.trace.drift_context import Drift, Side
from firsthand.trace.drift_counted import counted_anew
from firsthand.trace.drift_distance import distanced
from firsthand.trace.drift_flat import flat_deeds
from firsthand.trace.drift_given import conditions, genuine
from firsthand.trace.drift_head_quotes import quoted_in_heads
from firsthand.trace.drift_likeliest import likeliest_days
from firsthand.trace.drift_made_days import made_on_the_day
from firsthand.trace.drift_misspelt import both_garbled, garbled, turned_round
from firsthand.trace.drift_one_film import one_film
from firsthand.trace.drift_ownership import owners
from firsthand.trace.drift_persons import offices
from firsthand.trace.drift_plurals import made_many
from firsthand.trace.drift_posted_days import posted_days
from firsthand.trace.drift_sheets import sheets
from firsthand.trace.drift_sides import sides
from firsthand.trace.drift_speech import speeches
from firsthand.trace.drift_things import doubtful_things
from firsthand.trace.drift_times import at, forms_of, is_about, is_open, is_vague, names_day
from firsthand.trace.drift_tolls import tolls, wounded_told_dead
from firsthand.trace.drift_unchecked import open_figures, unchecked
from firsthand.trace.drift_unnamed import own_account, unnamed
from firsthand.trace.drift_ways import directions_of_places
from firsthand.trace.drift_whose import whose_word
from firsthand.trace.wording_days import same_day
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Mention, Reading

_FILMS: Final = frozenset({"video", "photo", "record"})
_NEAR: Final = 40
_CLAUSE: Final = re.compile(r"[;:—–]|, (?!(?:most|very|more) )")


_OF_WHOLE_TEXTS: Final[tuple[Callable[[Pair], Iterator[Drift]], ...]] = (
    answers, unchecked, one_film, distanced, made_on_the_day, directions_of_places, counted_anew,
    offices, garbled, both_garbled, turned_round, speeches, made_many, sheets, tolls, sides,
    likeliest_days, wounded_told_dead, quoted_in_heads, unnamed, own_account,
    open_figures, owners,
)  # fmt: skip


def throughout(pair: Pair, *, spun: bool = False) -> Iterator[Drift]:
    """Yield days and deeds that the source has as unsure throughout, and the retelling as sure.

    And what else is asked of two whole texts.

    Args:
        pair: The two texts.
        spun: Whether synonyms were put for words throughout: eight may stand for nine.
    """
    made, source = _sides(pair.made), _sides(pair.source)
    yield from _days(source, made)
    yield from bare_figures(pair)
    yield from flat_deeds(pair)
    yield from doubtful_things(pair)
    yield from conditions(pair)
    yield from genuine(pair)
    yield from whose_word(pair)
    yield from posted_days(pair)
    for rule in _OF_WHOLE_TEXTS:
        if not (spun and rule in {counted_anew, quoted_in_heads}):
            yield from rule(pair)


def _sides(reading: Reading) -> list[Side]:
    return [Side(reading, s) for s in reading.sentences if not s.furniture]


def _days(source: list[Side], made: list[Side]) -> Iterator[Drift]:
    """Yield the first flat mention of each day that the source is never sure of."""
    theirs = [(side, time) for side in source for time in _named(side)]
    told: list[frozenset[str]] = []
    for side in made:
        for time in _named(side):
            forms = forms_of(side, time)
            if any(same_day(forms, other) for other in told):
                continue
            same = [(s, t) for s, t in theirs if same_day(forms, forms_of(s, t))]
            if _is_of_a_film(side):
                same = [(s, t) for s, t in same if _is_of_a_film(s)]
            unsure = [_doubt(s, t) for s, t in same]
            if not same or not all(unsure):
                continue
            told.append(forms)
            if not _is_unsure_of(made, forms):
                why = f"“{unsure[0]}” is said of it wherever the source names that day"
                yield Drift("date sharpened", at(same[0][1]), at(time), why)


def _is_of_a_film(side: Side) -> bool:
    """Whether a sentence tells of a film or picture."""
    return not _FILMS.isdisjoint(side.concepts)


def _named(side: Side) -> list[Mention]:
    return [t for t in side.mentions("time-mention") if names_day(side, t)]


def _doubt(side: Side, time: Mention) -> str:
    """Return the words shortly before a day that make it less than sure; none if there are none."""
    if is_open(time):
        return ""  # a bound, which may be told by what it bounds
    if is_vague(time):
        return time.written
    begin = max(side.start, time.start - _NEAR)
    before = side.reading.text[begin : time.start]
    cuts = [found.end() for found in _CLAUSE.finditer(before)]
    start = begin + (cuts[-1] if cuts else 0)
    near = next((h for h in side.hedges if start <= h.start < time.start), None)
    return near.written if near else ""


def _is_unsure_of(made: list[Side], forms: frozenset[str]) -> bool:
    """Whether any sentence of the retelling that names a day is less than flat."""
    return any(
        side.soft or is_vague(time) or is_open(time) or is_about(side, time)
        for side in made
        for time in side.mentions("time-mention")
        if same_day(forms, forms_of(side, time))
    )
