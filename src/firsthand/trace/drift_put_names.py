"""What was put for a name, where a text runs on as it did (English)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from firsthand.trace.drift_context import Both, Drift, Side, span
from firsthand.trace.drift_kinds import is_generic, is_person, likeness, tells
from firsthand.trace.drift_places import Place, is_name, may_be_others, places, written
from firsthand.trace.wording_text import Reading, Word
from firsthand.world.names_across import skeleton
from firsthand.world.spinning import rarity

_STEM: Final = 4
_COMMON: Final = 36
_ALIKE: Final = 0.6
_LEAST_NAME: Final = 4
_LEAST_LETTERS: Final = 3
_TWO: Final = 2


def names(both: Both, place: Place) -> Iterator[Drift]:
    """Yield a name put for another: garbled if spelt like it, another side if the source has it."""
    one = [w for w in place.one if is_name(both.source, w)]
    other = [w for w in place.other if is_name(both.made, w)]
    if _are_respelt(both, one, other):
        where = span(one, both.source), span(other, both.made)
        why = f"“{written(both.source, one)}” became “{written(both.made, other)}”"
        yield both.drift("name garbled", why, *where)
        return
    for a, b in zip(one, other, strict=False) if len(one) == len(other) else ():
        x, y = a.form.removesuffix("'s"), b.form.removesuffix("'s")
        if x == y or _is_told(both.made, x) or _is_told(both.source, y):
            continue
        where = span([a], both.source), span([b], both.made)
        texts = both.pair.source.text[slice(*where[0])], both.pair.made.text[slice(*where[1])]
        why = f"“{texts[0]}” became “{texts[1]}”"
        beside = place.before is not None and place.before.capital and len(place.one) == 1
        within = beside or (place.after is not None and place.after.capital)
        if _is_garbled(x, y) or (beside and _begins_like(x, y)) or (within and _is_near(x, y)):
            yield both.drift("name garbled", why, *where)
        elif x[:_STEM] != y[:_STEM] and {x[:_STEM], y[:_STEM]} <= _parties(both.pair.source):
            yield both.drift("actor flipped", why + ", another party to the story", *where)


def _are_respelt(both: Both, one: list[Word], other: list[Word]) -> bool:
    """Whether a name of two words or more is spelt otherwise in each, and somewhat alike."""
    if len(one) != len(other) or len(one) < _TWO:
        return False
    pairs = [(_base(a), _base(b)) for a, b in zip(one, other, strict=True)]
    if any(a == b or _is_told(both.made, a) or _is_told(both.source, b) for a, b in pairs):
        return False
    alike = [likeness(a, b) for a, b in pairs]
    otherwise = any(_bare(a) != _bare(b) for a, b in pairs)
    return otherwise and min(alike) >= _RATHER_ALIKE and max(alike) >= _NEAR_SPELT


def exchanged(both: Both, place: Place) -> Iterator[Drift]:
    """Yield two names that stand in each other's place."""
    put = [
        (_base(a), _base(b))
        for p in places(both)
        for a, b in zip(p.one, p.other, strict=False)
        if len(p.one) == len(p.other) and is_name(both.source, a) and is_name(both.made, b)
    ]
    here = [
        (_base(a), _base(b))
        for a, b in zip(place.one, place.other, strict=False)
        if is_name(both.source, a) and is_name(both.made, b)
    ]
    for a, b in here:
        if a != b and (b, a) in put and "by" not in {w.form for w in (*place.one, *place.other)}:
            where = span(place.one, both.source), span(place.other, both.made)
            yield both.drift("actor flipped", f"“{a}” and “{b}” changed places", *where)
            return


def _base(word: Word) -> str:
    return word.form.removesuffix("'s")


def another_body(both: Both, place: Place) -> Iterator[Drift]:
    """Yield a named body put for by another: "the Road Auxiliary", "the Kessandan border guard"."""
    one, other = ([w for w in words if tells(w)] for words in (place.one, place.other))
    if len(one) < _TWO or not all(w.capital for w in one) or not 0 < len(other) <= _MOST_NAMED:
        return
    named = all(w.capital for w in other) or (other[0].capital and is_person(other[-1]))
    if not named or not is_person(other[-1]) or is_generic(other[-1]):
        return
    if may_be_others(both, one, other):
        where = span(place.one, both.source), span(place.other, both.made)
        why = f"“{written(both.source, place.one)}” became “{written(both.made, place.other)}”"
        yield both.drift("actor flipped", why, *where)


_MOST_NAMED: Final = 5


def _is_told(side: Side, name: str) -> bool:
    return any(w.form.removesuffix("'s") == name for w in side.words)


def _is_garbled(one: str, other: str) -> bool:
    """Whether two names are spelt alike, and otherwise than two ways of writing one name differ."""
    if min(len(one), len(other)) < _LEAST_LETTERS or min(rarity(one), rarity(other)) < _COMMON:
        return False
    if (one.startswith(other) or other.startswith(one)) and abs(len(one) - len(other)) <= 1:
        return False
    return likeness(one, other) >= _ALIKE and _bare(one) != _bare(other)


def _is_near(one: str, other: str) -> bool:
    """Whether a word of a longer name was put for one spelt like it: Ridge, Ride."""
    if min(len(one), len(other)) < _LEAST_NAME or one.rstrip("s") == other.rstrip("s"):
        return False
    return one[0] == other[0] and likeness(one, other) >= _NEAR_SPELT and _bare(one) != _bare(other)


_NEAR_SPELT: Final = 0.7


def _begins_like(one: str, other: str) -> bool:
    """Whether the second of a person's names was put for one that begins as it does."""
    alike = likeness(one, other) >= _RATHER_ALIKE
    return one[0] == other[0] and alike and _bare(one) != _bare(other)


_RATHER_ALIKE: Final = 0.4


def _bare(name: str) -> str:
    """Return a name without what ways of writing it in our letters disagree about.

    Vowels inside it, doubled letters, v and w, k and c, s and z, i and y; not t and d.
    """
    first, rest = name[0], skeleton("x" + name[1:], "en")
    kept = "".join(c for c in name if c in "tdpbgk")
    return first.translate(_ONE_SOUND) + rest + kept.replace("g", "k").translate(_ONE_SOUND)


_ONE_SOUND: Final = str.maketrans({"c": "k", "q": "k", "w": "v", "z": "s", "j": "y", "i": "y"})


@lru_cache(maxsize=64)
def _parties(source: Reading) -> frozenset[str]:
    """Return how the names begin that a text gives in several forms: of a land, and of its people.

    "Corvenia's", "Corvenian": who acts in a story is told of in both.
    """
    forms: dict[str, set[str]] = {}
    for word in source.words:
        if word.capital and len(word.form) >= _LEAST_NAME:
            forms.setdefault(word.form[:_STEM], set()).add(word.form)
    return frozenset(s for s, f in forms.items() if _is_of_people(f))


def _is_of_people(forms: set[str]) -> bool:
    return any(f.endswith(("ish", "ian", "ese", "'s")) for f in forms) or (
        len(forms) > 1 and any(f.endswith(("ic", "an", "i")) for f in forms)
    )
