"""Drift in who did it to whom, where two parties stand on the other sides of a verb (English).

"The opposition called on the minister" is not told by "the minister called on the opposition": a
sentence may be turned round, but then with "by", or with a word of being.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from firsthand.trace.alignment import stem
from firsthand.trace.drift_context import NEAR_COPY, Both, Drift, Side
from firsthand.trace.drift_kinds import SAYING, is_person
from firsthand.trace.wording_text import Word
from firsthand.world.languages import word_set

_SAME: Final = 0.85
_REACH: Final = 8
_PASSIVE: Final = word_set("by was were been being who whom which that and or")


def turned_over(both: Both) -> Iterator[Drift]:
    """Yield two parties that changed sides of the verb between them, all else standing.

    Args:
        both: The sentences.
    """
    if both.made.language != "en" or both.pair.contained < NEAR_COPY or not both.pair.same_language:
        return
    one, other = ({w.form for w in side.outside} for side in (both.source, both.made))
    if len(one & other) < _SAME * len(one | other):
        return
    for verb in both.source.outside:
        put = both.made.at_word(verb.form)
        if not _is_deed(verb) or both.source.at_word(verb.form) is None or put is None:
            continue
        was, now = _sides(both.source, verb), _sides(both.made, put)
        if was and now and _key(was[0]) == _key(now[1]) and _key(was[1]) == _key(now[0]):
            why = f"“{was[0].form}” and “{was[1].form}” changed sides of “{verb.form}”"
            where = (was[0].start, was[1].end), (now[0].start, now[1].end)
            yield both.drift("actor flipped", why, *where)
            return


def _is_deed(word: Word) -> bool:
    return word.form.endswith("ed") and word.form not in SAYING and not word.capital


def _key(word: Word) -> str:
    return stem(word.form.removesuffix("'s"), "en")


def _sides(side: Side, verb: Word) -> tuple[Word, Word] | None:
    """Return the party before a verb and the one after it, if nothing turns the sentence round."""
    at = side.at(verb.start)
    near = side.words[max(0, at - _REACH) : at + _REACH]
    if any(w.form in _PASSIVE for w in near):
        return None
    before = [w for w in side.words[max(0, at - _REACH) : at] if _is_party(w)]
    after = [w for w in side.words[at + 1 : at + _REACH] if _is_party(w)]
    found = (before[-1], after[0]) if before and after else None
    return found if found and _key(found[0]) != _key(found[1]) else None


def _is_party(word: Word) -> bool:
    return not word.quoted and not word.capital and (is_person(word) or word.form in _BODIES)


_BODIES: Final = word_set(
    "opposition government company board committee court union ministry parliament council police"
    " army rebels residents villagers crowd protesters strikers pupils students workers"
)
