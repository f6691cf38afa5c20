"""What was put for a figure, a day, a way or a thing, where a text runs on as it did (English)."""

# ruff: noqa: E501  patterns and lists of words of one sense
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_context import Both, Drift, Side, Sort, span
from firsthand.trace.drift_figures import NUMBERED
from firsthand.trace.drift_kinds import (
    SAYING,
    is_anybody,
    is_generic,
    is_group,
    numbers_in,
    opposite_ways,
    ordinals_in,
    tells,
)
from firsthand.trace.drift_places import Place, in_time, is_alike, key, written
from firsthand.trace.drift_worded import DOUBT
from firsthand.trace.wording_text import Word
from firsthand.world.concepts import concept_of, is_case_of
from firsthand.world.languages import LANGUAGES, word_set
from firsthand.world.names_across import fold
from firsthand.world.plain_words import ways_of
from firsthand.world.spinning import inflect

_TWO: Final = 2


def numbers(both: Both, place: Place) -> Iterator[Drift]:
    """Yield a number put for another: a figure, a number word, which one in an order."""
    one, other = ordinals_in(place.one), ordinals_in(place.other)
    if not (one and other):
        one, other = numbers_in(place.one), numbers_in(place.other)
    if len(one) != 1 or len(other) != 1 or one[0][1] == other[0][1]:
        return
    dated = in_time(both.source, one[0][0]) or in_time(both.made, other[0][0])
    if dated and not (place.after is not None and place.after.form in _LENGTHS):
        return
    label = _is_label(both.source, one[0][0])
    sort: Sort = "count inflated" if other[0][1] > one[0][1] else "count changed"
    sort = "name garbled" if label else sort
    why = f"“{one[0][0].form}” became “{other[0][0].form}”"
    where = span([one[0][0]], both.source), span([other[0][0]], both.made)
    yield both.drift(sort, why, *where)


_LENGTHS: Final = word_set("seconds minutes hours days weeks months years nights")


def unbounded(both: Both, place: Place) -> Iterator[Drift]:
    """Yield words of a bound that fell away before a figure: "upward of", "not quite"."""
    if place.other or not place.one or place.after is None:
        return
    if not numbers_in([place.after]) and place.after.form not in _FRACTIONS:
        return
    if _BOUNDING.fullmatch(written(both.source, place.one)) and place.before is not None:
        at = both.made.at_word(place.after.form)
        timed = in_time(both.source, place.after) and not _lasts(both.source, place.after)
        if (
            at is not None
            and not timed
            and not _OR_SO.search(both.made.text, at.end - both.made.start)
        ):
            why = f"“{written(both.source, place.one)}” fell away before a figure"
            where = (place.one[0].start, place.after.end), (at.start, at.end)
            yield both.drift("bound dropped", why, *where)


_FRACTIONS: Final = word_set("half third thirds quarter quarters dozen dozens scores hundreds")


def _lasts(side: Side, number: Word) -> bool:
    """Whether a number is of minutes or days, and names no time: "20 minutes"."""
    after = side.words[side.at(number.start) + 1 :][:1]
    return bool(after) and after[0].form in _LENGTHS


_OR_SO: Final = re.compile(
    r"(?i)\b(?:or (?:so|more|fewer|less|thereabouts)|at (?:the )?(?:very )?(?:least|most)|tops|plus|odd)\b"
)
_BOUNDING: Final = re.compile(
    r"(?i)(?:just )?(?:upwards? of|not quite|well (?:over|under|above|below)|in excess of|north of"
    r"|not (?:even|far (?:off|short of))|close (?:to|on)|getting on for|at (?:the )?(?:least|most)"
    r"|(?:no|not) (?:fewer|less|more) than|(?:more|fewer|less) than|nearly|almost|over|under|about"
    r"|around|some|roughly|up to|as (?:many|few|much|little) as|approximately)"
)


def fewer(both: Both, place: Place) -> Iterator[Drift]:
    """Yield several that became one: "the two letters", "the letter"."""
    known = numbers_in(place.one)
    if len(known) != 1 or known[0][1] <= 1 or numbers_in(place.other):
        return
    after = [w for w in place.one if w.start > known[0][0].start]
    one = after[0] if after else place.after
    if one is None or in_time(both.source, known[0][0]):
        return
    single = next((w for w in place.other if inflect(w.form, "s") == one.form), None)
    if single is not None or _alone(both, place, known[0][0]):
        where = span(place.one, both.source), span(place.other, both.made)
        yield both.drift("count changed", f"“{known[0][0].form}” became one", *where)


def _alone(both: Both, place: Place, number: Word) -> bool:
    """Whether "a" stands for a number, and what was counted is told of one: "a former officer"."""
    if [w.form for w in place.other] not in (["a"], ["an"], ["one"]):
        return False
    after = both.source.words[both.source.at(number.start) + 1 :][:_NEAR]
    there = {w.form for w in both.made.words}
    return any(
        single in there and w.form not in there
        for w in after
        if (single := w.form.removesuffix("s")) != w.form
    )


_NEAR: Final = 5


def _is_label(side: Side, number: Word) -> bool:
    """Whether a number is part of a name: tram 14, Sparrow-3, the 9th Brigade."""
    at = side.at(number.start)
    before = side.words[at - 1] if at else None
    after = side.words[at + 1] if at + 1 < len(side.words) else None
    if after is not None and after.capital:
        return True
    return before is not None and (
        before.form in NUMBERED
        or (before.capital and side.reading.text[before.end : number.start] in {"-", " "})
    )


def days(both: Both, place: Place) -> Iterator[Drift]:
    """Yield one day of the week put for another, or one month."""
    for known in (_WEEKDAYS, _MONTHS):
        one, other = ([w for w in words if w.form in known] for words in (place.one, place.other))
        if len(one) == len(other) == 1 and known[one[0].form] != known[other[0].form]:
            why = f"“{one[0].form}” became “{other[0].form}”"
            where = span(one, both.source), span(other, both.made)
            yield both.drift("date changed", why, *where)
            return


_WEEKDAYS: Final = {fold(w): n for w, n in LANGUAGES["en"].weekdays.items()}


_MONTHS: Final = {fold(w): n for w, n in LANGUAGES["en"].months.items() if fold(w) != "may"}


def ways(both: Both, place: Place) -> Iterator[Drift]:
    """Yield up told as down, into as out of, left as right."""
    forms = [{w.form for w in side} for side in (place.one, place.other)]
    found = _turned(place) or opposite_ways(*forms)
    if _led_back(both, place):
        where = span(place.one, both.source), span(place.other, both.made)
        yield both.drift("direction flipped", "“from” and “to” changed places", *where)
        return
    if found is None or len(place.one) > _MOST_TURNED or len(place.other) > _MOST_TURNED:
        return
    if "behind" not in found and _DRIVEN & {*found} and not _is_of_way(both, place):
        return
    why = f"“{found[0]}” became “{found[1]}”"
    where = span(place.one, both.source), span(place.other, both.made)
    yield both.drift("direction flipped", why, *where)


def _led_back(both: Both, place: Place) -> bool:
    """Whether what followed "from" follows "to", and the other way."""
    if not {"from", "to"} & {w.form for w in place.one} or not place.other:
        return False
    ends = [
        tuple(_after(side, words[0], little) for little in ("from", "to"))
        for side, words in ((both.source, place.one), (both.made, place.other))
    ]
    return None not in ends[0] and ends[0][0] != ends[0][1] and ends[0] == ends[1][::-1]


def _after(side: Side, start: Word, little: str) -> str | None:
    """Return the word that tells something next after the "from", or "to", from a place on."""
    words = side.words[side.at(start.start) :][:_REACH]
    at = next((n for n, w in enumerate(words) if w.form == little), len(words))
    return next((w.form for w in words[at + 1 : at + 4] if tells(w)), None)


_REACH: Final = 12


def _turned(place: Place) -> tuple[str, str] | None:
    """Return a word of the compass and one that names an opposite way: north-east, north-west."""
    for a in place.one:
        for b in place.other:
            one, other = ways_of(a.form, "en"), ways_of(b.form, "en")
            if any(w in one and w not in other and v in other and v not in one for w, v in _ACROSS):
                return a.form, b.form
    return None


_ACROSS: Final = ("NS", "SN", "EW", "WE")


_MOST_TURNED: Final = 4


# Little words that stand with other things too: with a way only before or after a verb of going.
_DRIVEN: Final = word_set("in out to from over under front back before after right left")


_GOING: Final = word_set(
    "left leave leaves departed arrived came come comes coming went go goes going drove drive drives driving driven flew fly flies flying"
    " flown ran run runs running walked walk walking marched moved move moves moving headed heading"
    " sailed sail sailing turned turning travelled traveled rode fired firing fire shot shooting"
    " launched carried carrying brought taken pulled pushed rolled led leading guided guiding escorted escorting ushered ushering climbed crossed"
)


def _is_of_way(both: Both, place: Place) -> bool:
    at = both.source.at(place.one[0].start)
    near = both.source.words[max(0, at - 8) : at + len(place.one) + 2]
    return any(w.form in _GOING for w in near)


def generalised(both: Both, place: Place) -> Iterator[Drift]:
    """Yield words that tell what it was put away for one that says of what kind it was."""
    one, other = ([w for w in words if tells(w)] for words in (place.one, place.other))
    if not one or not 0 < len(other) <= _TWO or any(w.capital for w in other):
        return
    if is_generic(one[-1]) or not (is_generic(other[-1]) or _is_case(one[-1], other[-1])):
        return
    # Residents are people who live there.
    says_it = is_anybody(other[-1]) and concept_of(one[-1].form, "en") in _ANY_PEOPLE
    alike = len(one) == 1 and not _is_case(one[0], other[-1]) and is_alike(one[0], other[-1])
    if says_it or alike:
        return
    speaks = place.after is not None and place.after.form in SAYING
    if is_group(other[-1]) and (len(other) > 1 or (speaks and not is_anybody(other[-1]))):
        return
    if any(h.start <= w.start < h.end for h in both.source.hedges for w in place.one):
        return
    if any(DOUBT.fullmatch(w.form) for w in place.one) or _kept_near(both, one):
        return
    why = f"“{written(both.source, place.one)}” became “{written(both.made, place.other)}”"
    where = span(place.one, both.source), span(place.other, both.made)
    yield both.drift("generalised", why, *where)


_ANY_PEOPLE: Final = frozenset({"villager", "civilian", "people"})


def _is_case(one: Word, other: Word) -> bool:
    a, b = concept_of(one.form, "en"), concept_of(other.form, "en")
    return a is not None and b is not None and is_case_of(a, b)


def _kept_near(both: Both, words: list[Word]) -> bool:
    """Whether the retelling tells it in the sentence all the same."""
    there = {key(w) for w in both.made.words}
    return all(key(w) in there for w in words)
