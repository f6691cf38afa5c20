"""English ways of naming a place that no word before the name shows.

"Estavia's interior minister" names a country by what it has; "the N2 highway" a road by its number;
"GORICA, Tarsk, 26 October (Levant Dispatch) —" two places in a dateline; "the Gulf of Lar" a place
of two parts; "the tree line" a site of two words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from firsthand.examine.reports.name_runs import Run
from firsthand.examine.reports.place_core import ROADS, Places, Spot
from firsthand.examine.reports.tokens import Words
from firsthand.world.languages import word_set

_SHORT: Final = 2
_STATE: Final = word_set(
    "interior foreign defence defense health finance energy transport justice prime education "
    "environment agriculture culture information security"
)
_OFFICES: Final = word_set("ministry minister department ministries ministers secretary")
_HELD: Final = word_set(
    "parliament capital president premier ambassador embassy border borders coast coastline "
    "airspace coastguard population economy province provinces airport port harbour harbor "
    "waters shores territory mayor governor currency neighbours neighbors neighbour neighbor "
    "streets suburbs outskirts residents inhabitants councillors mainland presidency"
)
_BEFORE_ROADS: Final = word_set("on along off near across beside of towards crossing blocking")
_DASHES: Final = word_set("— – - ― --")
_FAR: Final = 14
_PAIRS: Final = {
    "line": word_set("tree front fence railway power ceasefire rail snow demarcation"),
    "house": word_set("customs guard opera court boat"),
    "houses": word_set("customs"),
    "station": word_set("railway train bus police power petrol metro fire pumping gas filling"),
    "post": word_set("border customs command observation guard"),
    "wall": word_set("border sea city perimeter harbour harbor"),
    "fence": word_set("border perimeter"),
    "crossing": word_set("border railway level river"),
    "hall": word_set("town city village market"),
    "works": word_set("cement steel gas water"),
    "park": word_set("car lorry theme national"),
    "centre": word_set("city town shopping detention community"),
    "center": word_set("city town shopping detention community"),
    "plant": word_set("power cement water chemical steel"),
    "bridge": word_set("road railway rail border"),
    "camp": word_set("refugee army training"),
    "track": word_set("railway rail"),
    "tracks": word_set("railway rail tram"),
    "market": word_set("fish cattle vegetable covered"),
    "depot": word_set("fuel oil ammunition bus rail railway"),
    "terminal": word_set("ferry oil bus grain"),
    "base": word_set("army air naval military"),
    "zone": word_set("buffer demilitarised demilitarized"),
}
_MORE_SITES: Final = word_set(
    "treeline spillway brewery chapel shrine quayside riverbank seafront waterfront weir mill "
    "breakwater foothills summit tower towers gate gates cliff cliffs sawmill watchtower school "
    "courtyard crossroads boundary wall ruins graveyard barn well silo silos hangar runway"
)
_ADJECTIVES: Final = word_set(
    "old new main former central disused abandoned local nearby ruined burned burnt empty big "
    "great small little upper lower northern southern eastern western historic ancient nearest"
)
_NO_SITES: Final = word_set("cities towns villages states countries regions provinces city")


def paired_site(words: Words, at: int) -> int:
    """Return the token after a site that a common noun names: "old brewery", "tree line".

    Args:
        words: The text.
        at: The token after the article.

    Returns:
        The end; `at` if none stands there.
    """
    place = at + (words.word(at) in _ADJECTIVES)
    if words.lines[min(place + 1, len(words))] and words.word(place) not in _MORE_SITES:
        return at
    if words.word(place) in _PAIRS.get(words.word(place + 1), frozenset()):
        return place + 2
    return place + 1 if words.word(place) in _MORE_SITES else at


def is_adjective(word: str) -> bool:
    """Say whether a word may stand between the article and a site."""
    return word in _ADJECTIVES


def is_no_site(word: str) -> bool:
    """Say whether a sort of places is too general to be one: "outside the cities"."""
    return word in _NO_SITES


def english_places(reader: Places) -> Iterator[Spot]:
    """Yield what is named by what it has, by a road's number, or in a dateline of two."""
    words = reader.words
    for run in reader.runs:
        if reader.other.get(run.first) in {None, "organisation"} and words.lines[run.first]:
            yield from _dateline(reader, run)
        if reader.other.get(run.first) is None:
            if _has_offices(reader, run):
                yield Spot(run.first, run.last, None, "named")
            elif _is_road(reader, run):
                yield Spot(run.first, reader.longer(run.last), None, "named")


def _has_offices(reader: Places, run: Run) -> bool:
    words, after = reader.words, run.last + 1
    if run.size > _SHORT or words.word(run.last) != "'s" or run.first in reader.times:
        return False
    if run.size == 1 and words.plain[run.first] in reader.surnames:
        return False
    noun = words.word(after)
    if noun in _STATE:
        return words.word(after + 1) in _OFFICES or noun == "prime"
    return noun in _HELD or (noun in _OFFICES and noun != "secretary")


def _is_road(reader: Places, run: Run) -> bool:
    words = reader.words
    end = reader.longer(run.last)
    if run.size != 1 or end == run.last or words.kinds[run.last] != "n":
        return False
    named = words.word(end - 1) in ROADS
    the = words.word(run.first - 1) == "the" and words.word(run.first - 2) in _BEFORE_ROADS
    return named or (the and not words.is_glued(end))


def _dateline(reader: Places, run: Run) -> Iterator[Spot]:
    """Yield both places of "GORICA, Tarsk, 26 October (Levant Dispatch) —" and "A/B, Sept 7 (C) -".

    After the second place, a date and an agency may stand before the dash.
    """
    words, join = reader.words, reader.words.word(run.last)
    second = reader.starts.get(run.last + 1)
    if join not in {",", "/"} or second is None or second.size > _SHORT or run.size > _SHORT:
        return
    if not words.raw(run.first).isupper() or not reader.long_line(run.first):
        return
    bracket = False
    for at in range(second.last, min(second.last + _FAR, len(words))):
        word = words.plain[at]
        if words.lines[at]:
            return
        if word in _DASHES and not words.is_glued(at):
            yield Spot(run.first, run.last, None, "dateline")
            yield Spot(second.first, second.last, None, "dateline")
            return
        bracket = (bracket or word == "(") and word != ")"
        if not (bracket or at in reader.times or word in {",", ")", "."}):
            return
