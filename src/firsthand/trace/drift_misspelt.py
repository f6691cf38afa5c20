"""Names that a retelling writes otherwise than its source, where no language explains it.

Of a name of two words one stands as it did and the other differs in a letter or two in its middle;
or both do, in two sentences that tell the same; or two consonants of a name changed places. An
ending, an accent and another alphabet are no change.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_context import Drift
from firsthand.trace.drift_matches import matches_of
from firsthand.trace.drift_persons import Person, is_capital, people
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Reading, Word
from firsthand.world.glossary import meaning_of
from firsthand.world.names_across import fold, skeleton

_SHORT: Final = 2
_MOST_APART: Final = 2
_RESPELT: Final = frozenset(
    {"sr", "hr", "bs", "lv", "lt", "az", "sq", "ar", "fa", "uk", "ru", "bg", "und"}
)
_INFLECTED: Final = frozenset({"pl", "cs", "sk", "hr", "sl", "hu", "fi", "et", "tr", "ro", "la"})
_STEM_LEFT: Final = 2
_LONG: Final = 4


def garbled(pair: Pair) -> Iterator[Drift]:
    """Yield names of which one word stands and the other was written otherwise.

    Args:
        pair: The two texts, both in languages that write names in Latin letters as they are.
    """
    if {pair.source.language, pair.made.language} & _RESPELT:
        return
    theirs, ours = _written(pair.source), _written(pair.made)
    told = set[str]()
    for other in people(pair.made):
        if _plain(other.last) in theirs or _plain(other.last) in told or _is_word(pair, other.last):
            continue
        for one in people(pair.source):
            if _plain(one.given) != _plain(other.given) or _keeps(one.last, ours):
                continue
            if _misspelt(pair, one.last, other.last):
                told.add(_plain(other.last))
                why = f"“{one.last.form}” became “{other.last.form}”"
                yield Drift("name garbled", one.span, other.span, why)
                break


def both_garbled(pair: Pair) -> Iterator[Drift]:
    """Yield names of which both words were written otherwise, where two sentences tell the same.

    Args:
        pair: The two texts, in one language.
    """
    if not pair.same_language or pair.made.language in _RESPELT:
        return
    beside = {m.made: m.source for m in matches_of(pair)}
    theirs, ours = _written(pair.source), _written(pair.made)
    for other in people(pair.made):
        if {_plain(other.given), _plain(other.last)} & theirs:
            continue
        source = beside.get(_sentence(pair.made, other) or 0)
        for one in people(pair.source):
            if (
                _sentence(pair.source, one) != source
                or {_plain(one.given), _plain(one.last)} & ours
            ):
                continue
            words = ((one.given, other.given), (one.last, other.last))
            if all(0 < apart(_plain(a), _plain(b)) <= _MOST_APART for a, b in words):
                first, second = (
                    r.text[slice(*p.span)] for r, p in ((pair.source, one), (pair.made, other))
                )
                yield Drift("name garbled", one.span, other.span, f"“{first}” became “{second}”")
                break


def turned_round(pair: Pair) -> Iterator[Drift]:
    """Yield names of which two consonants changed places: Shuvary, Shuravy; in one alphabet.

    Args:
        pair: The two texts.
    """
    sides = [
        {w.form: (skeleton(w.form, r.language), w) for w in r.words if _is_long_name(r, w)}
        for r in (pair.source, pair.made)
    ]
    known = [{key for key, _ in side.values()} for side in sides]
    stems = [{key[:_KEPT] for key in keys} for keys in known]
    told = set[str]()
    for key, other in sides[1].values():
        if (
            key in known[0]
            or key in told
            or len(key) < _KEPT
            or meaning_of(other.form, pair.made.language)
        ):
            continue
        for was, one in sides[0].values():
            if was[:_KEPT] in stems[1] or not _is_turned(was, key):
                continue
            if apart(_bare(_plain(one)), _bare(_plain(other))) <= _MOST_APART:
                told.add(key)
                why = f"“{one.form}” became “{other.form}”"
                yield Drift("name garbled", (one.start, one.end), (other.start, other.end), why)
                break


_KEPT: Final = 3


def _is_long_name(reading: Reading, word: Word) -> bool:
    return word.capital and len(word.form) > _LONG and is_capital(reading, word)


def _is_turned(one: str, other: str) -> bool:
    """Whether two skeletons are one but for two neighbours that changed places."""
    if len(one) != len(other) or one == other:
        return False
    places = [n for n, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    swap = len(places) == _SHORT and places[1] == places[0] + 1
    return swap and one[places[0]] == other[places[1]] and one[places[1]] == other[places[0]]


def _sentence(reading: Reading, person: Person) -> int | None:
    start = person.given.start
    return next((s.index for s in reading.sentences if s.start <= start < s.end), None)


def _written(reading: Reading) -> set[str]:
    return {_plain(w) for w in reading.words}


def _plain(word: Word) -> str:
    form = word.form.replace("’", "'")
    return form.removesuffix("'s").partition("'")[0] if "'" in form[-4:] else form


def _is_word(pair: Pair, word: Word) -> bool:
    """Whether a word with a capital means something: a ministry is no name."""
    return meaning_of(word.form, pair.made.language) is not None


def _keeps(name: Word, ours: set[str]) -> bool:
    """Whether the retelling has a name of the source as it is, or with an ending."""
    form = _plain(name)
    return form in ours or any(o.startswith(form[:-1]) for o in ours if len(form) > _LONG)


def _misspelt(pair: Pair, one: Word, other: Word) -> bool:
    """Whether a name differs from another in letters that no ending or accent explains."""
    a, b = _bare(_plain(one)), _bare(_plain(other))
    if a == b or min(len(a), len(b)) < _LONG or a[0] != b[0]:
        return False
    if pair.made.language in _INFLECTED or pair.source.language in _INFLECTED:
        stem = min(len(a), len(b)) - _STEM_LEFT
        return apart(a[:stem], b[:stem]) == 1 and apart(a, b) <= _MOST_APART
    return apart(a, b) <= (1 if len(a) <= _LONG else _MOST_APART)


def _bare(form: str) -> str:
    small = unicodedata.normalize("NFKD", fold(form))
    return "".join(c for c in small if not unicodedata.combining(c))


def apart(one: str, other: str) -> int:
    """Return by how many letters put, dropped, added or turned round two words differ.

    Args:
        one: The one.
        other: The other.
    """
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, 1):
        row = [i]
        for k, b in enumerate(other, 1):
            row.append(min(rows[-1][k] + 1, row[-1] + 1, rows[-1][k - 1] + (a != b)))
            if i > 1 and k > 1 and a == other[k - 2] and b == one[i - 2]:
                row[-1] = min(row[-1], rows[-2][k - 2] + 1)
        rows.append(row)
    return rows[-1][-1]
