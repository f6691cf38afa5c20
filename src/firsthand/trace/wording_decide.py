"""What two texts are to each other, in which direction, and why: the rules, in the open.

A derivation is said only where what is measured leaves little else; what lies between that and
nothing in common is *undecided*, and whoever counts roots must not count it as independent.
Thresholds are settled on invented families and stand here by name.

Longer than 300 lines, because what is asked first decides and the rules are read in their order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from firsthand.trace.spun_verdict import odd_share
from firsthand.trace.wording_address import page_number
from firsthand.trace.wording_house import (
    at_home,
    claimed,
    houses,
    of_one_house,
    own_names,
    printed_before,
    same_house,
    shared_houses,
)
from firsthand.trace.wording_marks import marks
from firsthand.trace.wording_named import names_house
from firsthand.trace.wording_pair import Pair, Substitution
from firsthand.trace.wording_text import Reading
from firsthand.trace.wording_unnamed import names_source, rests_unnamed
from firsthand.world.spinning import rarity

_HALF: Final = 0.5
_LACKS: Final = 0.2
_PARTLY: Final = 0.8
_TWO: Final = 2
_VERSION: Final = 0.4
_PART: Final = 0.3
"""What is a smaller part of another is no version of it."""
Outcome = Literal[
    "copy", "mirror site", "excerpt", "light edit", "spun", "rewrite", "summary", "translation",
    "translation back", "cites", "earlier version", "undecided", "common source", "independent",
]  # fmt: skip
DERIVED: Final = frozenset(
    {
        "copy", "mirror site", "excerpt", "light edit", "spun", "rewrite", "summary",
        "translation", "translation back", "cites", "earlier version",
    }
)  # fmt: skip

_REWORDED: Final = frozenset({"rewrite", "light edit"})
_LEXICAL: Final = 0.25
_EDIT: Final = 0.50
_EXCERPT: Final = 0.85
_TOLD: Final = 0.50
_TOLD_SHORT: Final = 0.75
_ORDER: Final = 0.70
_ORDER_WHOLE: Final = 0.85
_RARE: Final = 0.45
_RARE_ACROSS: Final = 0.38
_MATCHES: Final = 4
_SHORT: Final = 0.5
_SOME_TOLD: Final = 0.28
# Without a dictionary less is seen of what a translation tells.
_SOME_TOLD_ACROSS: Final = 0.2
_SOME_LEXICAL: Final = 0.05
_SPUN_WORDS: Final = 4
_SPUN_SHARE: Final = 0.41
_MANY_PUT: Final = 6
_MOSTLY: Final = 0.6
_ODDER: Final = 0.04
_FEW: Final = 3
_RARE_APART: Final = 0.34


@dataclass(frozen=True)
class Decision:
    """What two texts are to each other.

    Attributes:
        outcome: That.
        reverse: Whether the first was made from the second.
        determined: Whether the direction is known.
        why: Why the outcome, in plain words.
        direction: Why the direction, in plain words.
        named: The other's house and where the retelling names it, or nothing.
        pair: The pair in the direction that was decided.
    """

    outcome: Outcome
    determined: bool
    why: tuple[str, ...]
    direction: tuple[str, ...]
    named: tuple[str, tuple[int, int]] | None
    pair: Pair


@lru_cache(maxsize=1)  # two steps ask it of each pair, one after the other
def decide(one: Reading, other: Reading) -> Decision:
    """Decide what two texts are to each other."""
    forward, backward = Pair(one, other), Pair(other, one)
    points, reasons = _direction(forward, backward)
    # If nothing tells, what is much shorter is a part of the longer.
    pair = forward if points > 0 or (points == 0 and forward.size <= 1 / _SHORT) else backward
    outcome, why = _outcome(pair, backward if pair is forward else forward)
    if outcome in {"excerpt", "summary"} and points == 0:
        points = 1
    if outcome == "earlier version" and points == 0:
        # What grew is later.
        pair = forward if forward.size >= 1 else backward
        points = 1
    named = named_in(pair.made, pair.source)
    return Decision(outcome, points != 0, tuple(why), tuple(reasons), named, pair)


@lru_cache(maxsize=4)  # the same two are asked for the direction and for what is shown
def named_in(here: Reading, there: Reading) -> tuple[str, tuple[int, int]] | None:
    """Return whose text the other is and where the one names that house, as another's."""
    theirs = [h for h in own_names(there) if not any(same_house(h, n) for n in houses(here))]
    for house in theirs:
        if claimed(here) != house and (span := names_house(here, house)):
            return house, span
    return None


def _direction(forward: Pair, backward: Pair) -> tuple[int, list[str]]:
    """Return points for the second being made from the first (below 0: the other way)."""
    points, reasons = 0, []
    for weight, reason in _signs(forward, backward):
        points += weight
        reasons.append(reason)
    if points == 0 and _outcome(forward, backward)[0] in _REWORDED:
        ends = forward.source, forward.made
        if of_one_house(*ends):
            return points, reasons
        one, other = map(names_source, ends)
        if one != other:
            points = 1 if one else -1
            reasons.append("the one says who reports it, the other nobody")
    return points, reasons


def _signs(forward: Pair, backward: Pair) -> Iterator[tuple[int, str]]:
    """Yield what tells which was first; above 0 for the one that is the forward pair's source."""
    one, other = forward.source, forward.made
    for weight, reprint, page in ((2, one, other), (-2, other, one)):
        if printed_before(reprint, page):
            yield weight, "the one was reprinted before the other was changed"
            return
    yield from _dates(one, other)
    yield from _houses(one, other)
    vague = rests_unnamed(one), rests_unnamed(other)
    if vague[0] != vague[1]:
        yield (2 if vague[1] else -2), "the one says only that the press reports it"
    yield from _numbers(one, other)
    if of_one_house(one, other) and (one.updated is None) != (other.updated is None):
        yield (2 if one.updated is None else -2), "the one says that it was changed since"
    contained = max(forward.contained, backward.contained)
    if of_one_house(one, other) and (one.dates != other.dates or contained >= _VERSION):
        return  # two versions of one house: which is shorter or better written says nothing
    if forward.same_language and (contained > _LEXICAL or forward.is_parallel):
        odd, odd_other = odd_share(one), odd_share(other)
        if abs(odd - odd_other) > _ODDER:
            yield (2 if odd_other > odd else -2), "the one has words that look put for others"
        elif abs(rarer := len(_rarer_put(forward)) - len(_rarer_put(backward))) >= _MANY_PUT:
            yield (2 if rarer > 0 else -2), "the one has rarer words for the other's"
    more = forward.covered - backward.covered
    if abs(more) > _LACKS:
        sign = 1 if more > 0 else -1
        yield sign, "the one lacks much that the other has, and has little else"


def _rarer_put(pair: Pair) -> list[Substitution]:
    """Return where a rarer word of a thesaurus stands for a common one of the source.

    Who edits puts the commoner word; a program that must hide its source the rarer one.
    """
    return [s for s in pair.substitutions if s.synonym and _is_rarer(s.made, s.source)]


def _is_odder(pair: Pair) -> bool:
    """Whether the made text has more words than the source that look put for others."""
    return odd_share(pair.made) - odd_share(pair.source) > _ODDER


def _dates(one: Reading, other: Reading) -> Iterator[tuple[int, str]]:
    a, b = one.dates, other.dates
    if not a or not b:
        return
    if a[-1] < b[0]:
        yield 2, f"the one is dated {a[-1]}, the other {b[0]}"
    elif b[-1] < a[0]:
        yield -2, f"the one is dated {b[-1]}, the other {a[0]}"
    elif len(a) > 1 or len(b) > 1:
        yield 0, "their dates contradict each other"


def _numbers(one: Reading, other: Reading) -> Iterator[tuple[int, str]]:
    """Yield which of two pages of one house its site numbers lower."""
    if not of_one_house(one, other):
        return
    a, b = (
        {n for place in (*r.places, *r.said("address")) if (n := page_number(place))}
        for r in (one, other)
    )
    if len(a) == len(b) == 1:
        (form, first), (other_form, second) = a.pop(), b.pop()
        if form == other_form and first != second:
            yield (1 if first < second else -1), "their house numbered the one's page first"


def _houses(one: Reading, other: Reading) -> Iterator[tuple[int, str]]:
    same = shared_houses(one, other)
    home = [at_home(reading) for reading in (one, other)]
    apart = bool(same and one.places and other.places) and not of_one_house(one, other)
    if apart and home[0] != home[1]:
        yield (2 if home[0] else -2), "the one was found at its own house, the other elsewhere"
    for weight, here, there in ((3, other, one), (-3, one, other)):
        taken = next((m.name for m in marks(here) if m.printed and _is_of(m.name, there)), None)
        if taken and not _is_of(taken, here):
            yield weight, f"the retelling says that it is taken from {taken}"
        if cited := named_in(here, there):
            yield weight, f"the retelling names {cited[0]} as its source"


def _is_of(name: str, reading: Reading) -> bool:
    return any(same_house(name, own) for own in own_names(reading))


def _outcome(pair: Pair, back: Pair) -> tuple[Outcome, list[str]]:
    if pair.equal:
        if pair.furniture_differs:
            return "mirror site", ["Word for word the same report on another page."]
        return "copy", ["Word for word the same."]
    contained = max(pair.contained, pair.contained_back)
    if pair.same_language and _is_version(pair, contained):
        return "earlier version", [
            "The same house published both, and most of the words are the same."
        ]
    if pair.same_language and contained >= _LEXICAL and len(pair.matches) >= 1:
        return _by_words(pair)
    return _by_telling(pair, back, contained)


def _is_version(pair: Pair, contained: float) -> bool:
    if not _PART <= pair.size <= 1 / _PART:
        return False
    same = of_one_house(pair.source, pair.made) or printed_before(pair.source, pair.made)
    return same and contained >= _VERSION and len(pair.matches) >= _TWO


def _by_words(pair: Pair) -> tuple[Outcome, list[str]]:  # noqa: PLR0911  one return a rule
    part = f"{_percent(pair.contained)} of its runs of three words stand in the other"
    if pair.size < _PARTLY and pair.contained >= _EXCERPT:
        return "excerpt", [f"A part of the other: {part}."]
    cited = next((h for h in houses(pair.source) if names_house(pair.made, h)), None)
    if cited and pair.size < _SHORT and len(pair.matches) <= _TWO:
        return "cites", [f"It names {cited} as its source and tells the same: {part}."]
    if pair.size < _SHORT and pair.covered >= _TOLD:
        return "summary", [f"It tells {_percent(pair.covered)} in the other's words; {part}."]
    exact, near, _ = pair.quotations_kept
    if near and not exact and pair.contained < _EDIT and not _is_odder(pair):
        return "translation back", [
            "The sentences run in parallel in other words, and even the quotations are worded anew."
        ]
    if (found := _spun(pair)) is not None:
        return found
    if pair.contained >= _EDIT:
        return "light edit", [f"The same text with small changes: {part}."]
    if pair.covered >= _TOLD or pair.contained >= _HALF:
        return "rewrite", [f"Reworded in part: {part}; {_percent(pair.covered)} is told there too."]
    return "undecided", [f"Some of it is in the other's words: {part}; the rest is its own."]


def _spun(pair: Pair) -> tuple[Outcome, list[str]] | None:
    """Say that synonyms were put for words, if so many were in sentences that run in parallel."""
    put = [s for s in pair.substitutions if s.synonym]
    many = len(put) >= _MANY_PUT and len(put) >= _MOSTLY * len(pair.substitutions)
    spun = len(put) >= _SPUN_WORDS and len(put) >= _SPUN_SHARE * len(pair.substitutions)
    rarer = _rarer_put(pair)
    many = many or (
        len(rarer) >= _SPUN_WORDS and len(rarer) >= _PARTLY * len(pair.substitutions) - 1
    )
    if (
        spun
        and (many or _is_odder(pair) or (pair.contained < _EDIT and len(rarer) >= _FEW))
        and (pair.contained < _EXCERPT or len(rarer) >= _SPUN_WORDS)
    ):
        examples = ", ".join(f"{s.made!r} for {s.source!r}" for s in put[:4])
        return "spun", [f"The sentences run in parallel with synonyms put for words: {examples}."]
    return None


def _is_rarer(put: str, original: str) -> bool:
    """Whether words that were put are rarer than those that stood there, by their rarest."""
    one, other = (max(map(rarity, words.lower().split())) for words in (put, original))
    return one > other + 1


def _by_telling(  # noqa: PLR0911  one return a rule, in the order in which they are asked
    pair: Pair, back: Pair, contained: float
) -> tuple[Outcome, list[str]]:
    told = max(pair.covered, back.covered)
    matches = max(len(pair.matches), len(back.matches))
    rare = _RARE if pair.same_language else _RARE_ACROSS
    facts = (
        f"{_percent(pair.covered)} of it tells what the other tells, {len(pair.matches)} "
        f"sentences, {_percent(pair.order)} of them in the same order, with "
        f"{_percent(pair.shared_rare)} of the rarer names, numbers and words"
    )
    order = max(pair.order, back.order)
    whole = told >= _TOLD_SHORT and matches > _MATCHES and order >= _ORDER_WHOLE
    ordered = (order >= _ORDER and pair.shared_rare >= rare) or whole or _runs_beside(pair, back)
    if told >= _TOLD and matches >= _MATCHES and ordered:
        if pair.is_parallel and (found := _spun(pair)) is not None:
            return found
        if pair.size < _SHORT and pair.covered_back < _TOLD:
            return "summary", [f"Told in short: {facts}."]
        return ("rewrite" if pair.same_language else "translation"), [f"Told anew: {facts}."]
    cited = next((h for h in houses(pair.source) if names_house(pair.made, h)), None)
    across = not pair.same_language and matches >= _TWO and told >= _SOME_TOLD_ACROSS
    some = matches >= _TWO and pair.covered >= _SOME_TOLD_ACROSS
    if cited and ((matches >= 1 and pair.covered >= _SOME_TOLD) or across or some):
        if told >= _TOLD_SHORT and len(pair.matches) >= _FEW:
            return ("rewrite" if pair.same_language else "translation"), [f"Told anew: {facts}."]
        return "cites", [f"It names {cited} as its source and tells the same: {facts}."]
    if told >= _TOLD_SHORT and matches >= _TWO and ordered:
        return ("summary" if pair.same_language else "translation"), [f"Told anew: {facts}."]
    exact, near, _ = pair.quotations_kept
    apart = matches <= _FEW and told < _TOLD and pair.shared_rare < _RARE_APART
    if (told < _SOME_TOLD or apart) and contained < _SOME_LEXICAL:
        if exact or near:
            return "common source", ["Nothing but a quotation is the same in both."]
        return "independent", ["They share no more than the event they tell of."]
    if exact and contained < 2 * _SOME_LEXICAL and matches <= _TWO:
        return "common source", ["A quotation is the same in both, and the words around it."]
    return "undecided", [f"Too much is alike for chance and too little to say: {facts}."]


def _runs_beside(pair: Pair, back: Pair) -> bool:
    """Whether half of either stands in the other, in one order, some of it in the same words."""
    return (
        pair.same_language
        and len(pair.matches) > _MATCHES
        and pair.order >= _ORDER_WHOLE
        and min(pair.covered, back.covered) >= _TOLD
        and pair.contained >= 2 * _SOME_LEXICAL
    )


def _percent(part: float) -> str:
    return f"{round(100 * part)} %"
