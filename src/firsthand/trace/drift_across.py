"""Drift in a translation, in what can be read without a dictionary: ways, numbers, denials, a body.

What a language has few words of is held against the source's. A change is said only where the
translation's other sentences show that such words are read in it: whether a list holds what this
translator writes for "not", only this translation can tell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

from firsthand.trace.alignment import Match
from firsthand.trace.drift_context import Both, Drift, Side, Sort, span
from firsthand.trace.drift_denials import NEITHER, denies
from firsthand.trace.drift_kinds import lacks
from firsthand.trace.drift_lasting import lasting
from firsthand.trace.drift_matches import matches_of
from firsthand.trace.drift_two_ways import one_way_twice
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Word
from firsthand.world.languages import word_set
from firsthand.world.plain_words import denying, number_words, ways_of

_LEAST: Final = 0.33
_SURELY: Final = 0.45
_TEN: Final = 10
_HUNDRED: Final = 100
_OPPOSITE: Final = {"N": "S", "S": "N", "E": "W", "W": "E"}


def across(both: Both) -> Iterator[Drift]:
    """Yield what a translation changed in what can be read in any of its languages."""
    if both.pair.same_language or both.alike < _LEAST:
        return
    yield from _ways(both)
    yield from one_way_twice(both, _compass)
    yield from _numbers(both)
    yield from _denials(both)


def is_read(both: Both, has: Callable[[Side], bool], *, least: int = 0) -> bool:
    """Whether what the source says in other sentences is read in the translation's as well.

    Args:
        both: The sentences that are asked about, which do not count.
        has: Whether a sentence says it, in either language.
        least: In how many others it must be read.
    """
    read = unread = 0
    for other in _matched(both.pair):
        if other.source.start == both.source.start or not has(other.source):
            continue
        if has(other.made):
            read += 1
        else:
            unread += 1
    return (read >= least and read > 2 * unread) or not (read or unread or least)


@lru_cache(maxsize=4)
def _matched(pair: Pair) -> tuple[Both, ...]:
    return tuple(Both(pair, m) for m in matches_of(pair) if _is_telling(pair, m))


def _is_telling(pair: Pair, match: Match) -> bool:
    both = pair.source.sentences[match.source], pair.made.sentences[match.made]
    return both[0].heading == both[1].heading


def _ways(both: Both) -> Iterator[Drift]:
    """Yield north told as south, in any of the languages."""
    one, other = _compass(both.source), _compass(both.made)
    for way, word in one.items():
        opposite = _OPPOSITE[way]
        if way in other or opposite in one or opposite not in other:
            continue
        put = other[opposite]
        why = f"“{word.form}” became “{put.form}”"
        yield both.drift(
            "direction flipped", why, span([word], both.source), span([put], both.made)
        )
        return


def _compass(side: Side) -> dict[str, Word]:
    """Return the directions that a sentence names, each with the word that does."""
    out: dict[str, Word] = {}
    for n, word in enumerate(side.outside):
        if side.language == "fr" and word.form == "est" and not _elided(side, word):
            continue
        beside = side.outside[max(0, n - 1) : n] + side.outside[n + 1 : n + 2]
        if word.capital and side.language != "de" and any(w.capital for w in beside):
            continue  # part of a name: the Northgate Ledger
        before = side.outside[n - 1].form if n else ""
        if side.language == "es" and word.form == "este" and before not in {"el", "al", "del"}:
            continue
        for way in ways_of(word.form, side.language):
            out.setdefault(way, word)
    return out


def _elided(side: Side, word: Word) -> bool:
    return side.reading.text[max(0, word.start - 1)] in "'’"


def _numbers(both: Both) -> Iterator[Drift]:
    """Yield a number that stands where the source has another, all others being the same."""
    one, other = figures(both.source), figures(both.made)
    put_for = [
        (i, k)
        for tag, i, j, k, m in SequenceMatcher(
            None, [n for n, _ in one], [n for n, _ in other], autojunk=False
        ).get_opcodes()
        if tag == "replace" and j - i == m - k == 1
    ]
    values = {n for n, _ in other}
    put_for = [(i, k) for i, k in put_for if one[i][0] not in values]
    if len(put_for) != 1:
        return
    (was, word), (now, put) = one[put_for[0][0]], other[put_for[0][1]]
    if max(was, now) in {min(was, now) * 10**n for n in (3, 6, 9)}:
        return  # millions, in a word that is not known
    if _in_time(both.source, word[0]) or _in_time(both.made, put[0]) or _is_name(both, word[0]):
        return
    if float(was).is_integer() != float(now).is_integer() or _is_measured(both, word, put):
        return  # a count is none of a measure; and miles are told in kilometres
    sort: Sort = "count inflated" if now > was else "count changed"
    where = span(word, both.source), span(put, both.made)
    yield both.drift(sort, f"{was:g} became {now:g}", *where)


def _is_measured(both: Both, one: list[Word], other: list[Word]) -> bool:
    """Whether a number is the other in another unit, or in tens or dozens, near enough."""
    if any(_ROUND.match(w.form) for w in (*one, *other)):
        return True
    was, now = (_value(side, run) for side, run in ((both.source, one), (both.made, other)))
    units = [_UNIT.search(side.text) for side in (both.source, both.made)]
    near = any(abs(now / was / ratio - 1) < _ABOUT for ratio in (*_RATIOS, *_RATIOS_BACK))
    return near and any(units) and was != now


def _value(side: Side, run: list[Word]) -> float:
    return next(value for value, words in figures(side) if words == run)


_ROUND: Final = re.compile(
    r"(?:diz|douz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aine|(?:dec|quinc|veint|trent|cent)ena"
    r"|(?:dec|dozz|quindic|vent|trent|quarant|cinquant|centin)ina|dozen|dutzend|score|десят(?:ок|к)|дюжин|dziesiąt(?:k|ek)|tuzin"
)
_UNIT: Final = re.compile(
    r"(?i)\b(?:miles?|meilen?|milles?|millas?|miglia?|миль|милях?|мил[яію]|mil[iea]?|feet|foot|ft|fuß|pieds?|pies|yards?|inch(?:es)?|zoll|pounds?|pfund|lbs?"
    r"|acres?|fahrenheit|mph|nautical|km|kilom\w+|кіломет\w+|километ\w+|км|كيلومتر\w*|كم|met(?:er|re)s?|mètres?|metros?|metri|метр\w*)\b"
)
_RATIOS: Final = (1.609, 1.852, 0.3048, 0.9144, 2.54, 0.4536, 0.4047)
_RATIOS_BACK: Final = tuple(1 / r for r in _RATIOS)
_ABOUT: Final = 0.08


def _in_time(side: Side, word: Word) -> bool:
    return any(t.start <= word.start < t.end for t in side.mentions("time-mention"))


def _is_name(both: Both, word: Word) -> bool:
    """Whether a number is written onto a name: Sparrow-3."""
    return both.source.reading.text[max(0, word.start - 1)] == "-"


def figures(side: Side) -> list[tuple[float, list[Word]]]:
    """Return the numbers above one that a sentence writes, in order, with their words."""
    known = number_words(side.language)
    out: list[tuple[float, list[Word]]] = []
    run: list[Word] = []
    value = 0.0
    for word in side.outside:
        form = word.form.removeprefix("و") if side.language in {"ar", "fa"} else word.form
        number = _figure(word.form) if word.form[0].isdigit() else known.get(form)
        if number is None:
            if run and word.form in _AND:
                continue
            _note(out, value, run)
            run, value = [], 0.0
        elif run and _is_next_group(side, run[-1], word):
            value = value * 1000 + number
            run = [*run, word]
        elif run and _goes_on(value, number, side.language):
            value = value * number if number >= _HUNDRED else value + number
            run = [*run, word]
        else:
            _note(out, value, run)
            run, value = [word], float(number)
    _note(out, value, run)
    return lasting(side, out, _figure)


_AND: Final = frozenset(["and", "und", "et", "y", "و", "і"])


def _note(out: list[tuple[float, list[Word]]], value: float, run: list[Word]) -> None:
    if run and value > 1:
        out.append((value, run))


def _goes_on(value: float, number: float, language: str) -> bool:
    """Whether a number word belongs to the one before it: twenty three, three hundred."""
    if number >= _HUNDRED:
        return value < number
    tens, ones = (number, value) if language == "ar" and number > value else (value, number)
    return tens >= _TEN > ones and tens % _TEN == 0


def _is_next_group(side: Side, one: Word, other: Word) -> bool:
    """Whether a figure goes on after a space: 8 400."""
    figures = one.form.isdigit() and other.form.isdigit() and len(one.form) <= _GROUP
    between = side.reading.text[one.end : other.start]
    return figures and len(other.form) == _GROUP and len(between) == 1 and between.isspace()


def _figure(form: str) -> float | None:
    digits = form.rstrip(".,:")
    parts = digits.replace(",", ".").split(".")
    if len(parts) > 1 and all(len(p) == _GROUP for p in parts[1:]):
        digits = "".join(parts)
    try:
        return float(digits.replace(",", "."))
    except ValueError:
        return None


_GROUP: Final = 3
_LONGER: Final = 2.0


def _denials(both: Both) -> Iterator[Drift]:
    """Yield what was denied, or neither confirmed nor denied, and is told flatly."""
    known = denying(both.made.language)
    neither = NEITHER.search(both.source.text)
    heading = both.made.sentence.heading or both.source.sentence.heading
    if known is None or known.search(both.made.text) or heading:
        return
    if both.made.language == "en" and any(lacks(w.form) for w in both.made.words):
        return
    if both.alike < _SURELY and not neither:
        return
    if len(both.made.words) * _LONGER < len(both.source.words):
        return  # the clause that denied something may have been left out
    negations = [w for w in both.source.negations if _denies_a_deed(both.source, w)]
    if not negations or not is_read(both, _denies, least=2):
        return
    sort: Sort = "stance changed" if neither else "polarity flipped"
    what = neither[0] if neither else negations[0].form
    yield both.drift(sort, f"nothing is denied any more, and “{what}” stood there")


def _denies(side: Side) -> bool:
    if side.language == "en" and side.negations:
        return any(_denies_a_deed(side, w) for w in side.negations)
    known = denying(side.language)
    return known is not None and known.search(side.text) is not None


def _denies_a_deed(side: Side, negation: Word) -> bool:
    """Whether a word of negation denies that something was done or is so.

    Not where it says how nearly, how surely or since when: "not quite", "not known", "not yet". A
    language may have a word of its own for that, in which nothing is denied.
    """
    if negation.form in _LACK:
        return False  # "drunk without boiling": who tells it anew may say what must be done
    at = side.at(negation.start)
    after = side.words[at + 1].form if at + 1 < len(side.words) else ""
    return denies(side, negation) and after not in _NO_DEED and not _is_bound(side, negation)


_LACK: Final = word_set("without ohne sans sin senza bez без دون")
_NO_DEED: Final = word_set(
    "quite exactly precisely necessarily entirely altogether wholly fully all every always clear"
    " known certain sure obvious evident yet so too very much many far long enough unlike unusual"
    " uncommon everyone everybody everything"
)


def _is_bound(side: Side, negation: Word) -> bool:
    """Whether a word of negation bounds a figure or a day: no fewer than, not until."""
    at = side.at(negation.start)
    after = {w.form for w in side.words[at + 1 : at + 5]}
    if after & {"until", "till", "before", "only"}:
        return True
    return bool(after) and side.words[at + 1].form in {
        "more",
        "fewer",
        "less",
        "later",
        "earlier",
        "one",
        "longer",
    }
