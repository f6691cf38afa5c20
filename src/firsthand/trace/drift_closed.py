"""Drift in words of which a language has few of a kind: a hand told as a foot, a mayor as a judge.

A sentence must have lost one of a kind and gained another, and no more of that kind may differ. Of
a text and one in its own language only ways and offices are held against each other so: what else
was put for what, the words beside it tell (`drift_remaining`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_context import BY_TELLING, NEAR_COPY, Both, Drift, Side, Sort, span
from firsthand.trace.drift_roles import is_foremost
from firsthand.trace.wording_text import Word
from firsthand.world.concepts import concept_of
from firsthand.world.names_across import same_name, skeleton
from firsthand.world.plain_kinds import kinds_of

_LEAST: Final = 0.33
_SORTS: Final[dict[str, Sort]] = {
    "way": "direction flipped",
    "slope": "direction flipped",
    "portfolio": "office flipped",
    "office": "office flipped",
    "party": "attribution moved",
}
_IN_ONE_LANGUAGE: Final = frozenset({"way", "slope", "portfolio"})
_WITH_NAMES: Final = frozenset({"portfolio", "office"})
_SAYING: Final = frozenset({"say", "deny", "admit", "accuse"})
_NEAR: Final = 3
_NEAR_VERB: Final = 5
_APART: Final = 0.5
_NAME: Final = 3


def closed(both: Both) -> Iterator[Drift]:
    """Yield one of a kind that became another, in a translation or in a near copy.

    Args:
        both: The sentences.
    """
    same = both.pair.same_language
    if both.alike < _LEAST or (same and both.pair.contained < NEAR_COPY):
        return
    one, other = _by_kind(both.source), _by_kind(both.made)
    for kind, found in one.items():
        if same and (
            kind not in _IN_ONE_LANGUAGE or (kind == "way" and both.made.language == "en")
        ):
            continue
        put = _put(found, other.get(kind, []))
        if put is None or not _is_meant(both, kind, *put):
            continue
        why = f"“{put[0].form}” became “{put[1].form}”"
        where = span([put[0]], both.source), span([put[1]], both.made)
        yield both.drift(_SORTS.get(kind, "mistranslated"), why, *where)


def another_speaks(both: Both) -> Iterator[Drift]:
    """Yield a translation's speaker of a kind that its source does not tell of there.

    "The police said", where neither the sentence nor those beside it have any word of police, and
    the sentence has a speaker.

    Args:
        both: The sentences.
    """
    if both.pair.same_language or both.alike < _SURELY or not both.source.told:
        return
    at = both.source.sentence.index
    near = [Side(both.pair.source, s) for s in both.pair.source.sentences[max(0, at - 1) : at + 2]]
    told = {each for side in near for found in _by_kind(side).get("party", ()) for each in found[0]}
    ours = [(m, w) for m, w in _by_kind(both.made).get("party", ()) if m & _ALONE and not m & told]
    if len(ours) == 1 and _says(both.made, ours[0][1]):
        why = f"“{ours[0][1].form}” says so, of whom the source does not tell there"
        yield both.drift("attribution moved", why, made=span([ours[0][1]], both.made))


_SURELY: Final = 0.45
_ALONE: Final = frozenset({"party police", "party union"})  # of which every language has few words
_Found = list[tuple[frozenset[str], Word]]


def _put(found: _Found, others: _Found) -> tuple[Word, Word] | None:
    """Return the one word of a kind that only the one has, and the one that only the other has."""
    wanted = {each for means, _ in found for each in means}
    told = {each for means, _ in others for each in means}
    lone = [word for means, word in found if not means & told]
    new = [word for means, word in others if not means & wanted]
    return (lone[0], new[0]) if len(lone) == len(new) == 1 else None


def _by_kind(side: Side) -> dict[str, _Found]:
    out: dict[str, _Found] = {}
    for word in side.outside:
        means = kinds_of(word.form.removesuffix("'s"), side.language)
        named = word.capital and side.language != "de"  # part of a name: the Mill Court
        if is_foremost(side, word):
            continue
        for kind in {each.partition(" ")[0] for each in means}:
            if named and kind not in _WITH_NAMES:
                continue
            of_it = frozenset(each for each in means if each.startswith(f"{kind} "))
            out.setdefault(kind, []).append((of_it, word))
    return out


def _is_meant(both: Both, kind: str, one: Word, other: Word) -> bool:
    """Whether two words stand where a word of their kind says so, and in one place of the two."""
    sides = ((both.source, one), (both.made, other))
    if kind == "body" and _BACK.search(both.source.text) and both.source.language == "en":
        return False  # "back" is no part of a body until it is translated
    if kind == "portfolio":
        return all(_is_of_minister(side, word) for side, word in sides)
    if kind == "office":
        names = [names_beside(side, word) for side, word in sides]
        return any(same_name(a, b) for a in names[0] for b in names[1])
    if kind == "party":
        return all(_says(side, word) for side, word in sides)
    places = [side.at(word.start) / max(1, len(side.words) - 1) for side, word in sides]
    return abs(places[0] - places[1]) <= _APART


_BACK: Final = re.compile(r"(?i)\b(?:his|her|their|the) backs?\b")


def _near(side: Side, word: Word, reach: int) -> list[Word]:
    at = side.at(word.start)
    return side.words[max(0, at - reach) : at + reach + 1]


def _is_of_minister(side: Side, word: Word) -> bool:
    """Whether a minister, or a ministry, stands beside a word, or it is written onto it."""
    return any(
        "office minister" in kinds_of(w.form, side.language) or "minist" in w.form
        for w in _near(side, word, _NEAR)
    )


def names_beside(side: Side, word: Word) -> set[str]:
    """Return the names that stand beside a word of office: who holds it.

    Args:
        side: Its sentence.
        word: It.
    """
    named = (w for w in _near(side, word, _NEAR) if w.capital and w is not word)
    found = {skeleton(w.form, side.language) for w in named if not kinds_of(w.form, side.language)}
    return {name for name in found if len(name) >= _NAME}


def _says(side: Side, word: Word) -> bool:
    """Whether a word stands beside a verb of saying, or after "according to"."""
    near = _near(side, word, _NEAR_VERB)
    told = any(concept_of(w.form, side.language) in _SAYING for w in near)
    start, end = near[0].start - side.start, word.start - side.start
    return told or BY_TELLING.search(side.text[start:end]) is not None
