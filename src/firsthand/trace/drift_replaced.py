"""Drift where one thing of a sentence was put for another of its kind, the rest standing (English).

A judgement's own words are gone from its front; a number stands for another in the same place; two
places of a way changed sides; one function, institution or party stands for another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from firsthand.trace.drift_context import Both, Drift, Side, span
from firsthand.trace.drift_figures import NUMBERED
from firsthand.trace.drift_offices import function, is_head
from firsthand.trace.drift_worded import JUDGED, JUDGING
from firsthand.trace.wording_pair import synonymous
from firsthand.trace.wording_text import Word
from firsthand.world.languages import word_set

_MOST_NAMED: Final = 5
_SURE: Final = re.compile(r"(?i)\bconfiden\w+|\bcertain\w*|" + JUDGING)
_INSTITUTIONS: Final = word_set(
    "prosecutor prosecutors prosecution court courts tribunal judge police parliament hospital"
)
_OF_INSTITUTIONS: Final = word_set(
    "military public state federal district regional civil criminal constitutional municipal naval"
    " national local county juvenile administrative"
)
_RANKS: Final = word_set("deputy vice acting former assistant")
_HEADS: Final = word_set(
    "head chief director chairman chair editor leader commander minister mayor"
)
_HEADING: Final = word_set("heads leads directs chairs runs head chief director chairman chair")
_PARTIES: Final = word_set(
    "guard guards brigade regiment battalion division army navy militia police force forces front"
    " party corps company squad union league council ministry movement"
)


def replaced(both: Both) -> Iterator[Drift]:
    """Yield what was put for another of its kind in sentences that are the same in the others."""
    if not both.is_retouched():
        return
    yield from _judged(both)
    yield from _numbers(both)
    yield from _ways(both)
    yield from _functions(both)
    yield from _institutions(both)
    yield from _made_deputy(both)
    yield from _parties(both)
    yield from _by_whom(both)


def _judged(both: Both) -> Iterator[Drift]:
    """Yield a judgement of the source's own that became a fact: "we assess that" is gone."""
    found = JUDGED.search(both.source.text)
    if found is None or both.made.soft or both.made.told or JUDGED.search(both.made.text):
        return
    clause = both.source.start + found.start(), both.source.start + found.end()
    left = [w for w in both.source.words if not clause[0] <= w.start < clause[1]]
    if _said_beside(both) or not both.keeps(left):
        return
    why = f"“{found[0]}” is gone, and what was judged so is told as a fact"
    yield both.drift("hedge lost", why, clause)


def _said_beside(both: Both) -> bool:
    """Whether the sentence before or after says, in words of its own, how sure somebody is."""
    at = both.made.sentence.index
    for sentence in both.pair.made.sentences[max(0, at - 1) : at + 2]:
        words = both.pair.made.text[sentence.start : sentence.end]
        if _SURE.search(words) and words not in both.pair.source.text:
            return True
    return False


def _numbers(both: Both) -> Iterator[Drift]:
    """Yield a bare number put for another in its place: an age, which counts no things."""
    for one, other in both.regions():
        if len(one) != 1 or len(other) != 1 or one[0].quoted:
            continue
        a, b = one[0], other[0]
        if not a.form.isdigit() or not b.form.isdigit() or not _is_age(both.source, a):
            continue
        if _is_age(both.made, b) and int(a.form) != int(b.form):
            where = span(one, both.source), span(other, both.made)
            yield both.drift("count changed", f"“{a.form}” became “{b.form}”", *where)


def _is_age(side: Side, number: Word) -> bool:
    """Whether a number stands by itself after a name, between commas, or after "aged"."""
    text = side.reading.text + " "
    at = side.at(number.start)
    before = side.words[at - 1] if at else None
    if before is None or before.form in NUMBERED or text[number.end] not in ",.;)":
        return False
    between = text[before.end : number.start].strip()
    named = text[before.start].isupper() and between in {",", "("}
    return named or before.form == "aged"


def _ways(both: Both) -> Iterator[Drift]:
    """Yield "from A to B" that became "from B to A"."""
    one, other = (_WAY.search(side.text) for side in (both.source, both.made))
    if one is None or other is None:
        return
    ends, turned = (one["a"], one["b"]), (other["b"], other["a"])
    if one["a"] != one["b"] and all(_is_one(x, y) for x, y in zip(ends, turned, strict=True)):
        where = [
            (side.start + m.start(), side.start + m.end())
            for side, m in ((both.source, one), (both.made, other))
        ]
        yield both.drift("direction flipped", f"“{one[0]}” became “{other[0]}”", *where)


def _is_one(a: str, b: str) -> bool:
    return a.rpartition(" ")[2].lower() == b.rpartition(" ")[2].lower()


_PLACE: Final = r"(?:the )?(?:[a-z]+ of (?:the )?)?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*"
_WAY: Final = re.compile(rf"\bfrom (?P<a>{_PLACE}) (?:to|for|towards?|into) (?P<b>{_PLACE})")


def _functions(both: Both) -> Iterator[Drift]:
    """Yield somebody's function that became another: the director is told as the treasurer."""
    ours, theirs = _of_functions(both.made), _of_functions(both.source)
    for one, other in both.regions():
        if len(one) > _MOST_NAMED or len(other) > _MOST_NAMED:
            continue
        gone = [w for w in one if function(w.form) is not None and function(w.form) not in ours]
        new = [w for w in other if function(w.form) is not None and function(w.form) not in theirs]
        if not new and len(gone) == 1 and not is_head(gone[0].form):
            new = [w for w in other if w.form in {"head", "chief"} and _heads(both, w)]
        if len(gone) != 1 or len(new) != 1 or gone[0].quoted or new[0].quoted:
            continue
        if not _is_of_one(both, gone[0], new[0]):
            continue
        why = f"“{gone[0].form}” became “{new[0].form}”"
        yield both.drift("office flipped", why, span(one, both.source), span(other, both.made))
        return


def _heads(both: Both, word: Word) -> bool:
    """Whether somebody is said to be the head of something, and was not in the source."""
    after = both.made.words[both.made.at(word.start) + 1 :][:1]
    return (
        bool(after)
        and after[0].form == "of"
        and word.form not in {w.form for w in both.source.words}
    )


def _is_of_one(both: Both, one: Word, other: Word) -> bool:
    """Whether two functions are held by one person, or in one body: a name near both, or it."""
    if _names_near(both.source, one) & _names_near(both.made, other):
        return True
    after = [
        side.words[side.at(word.start) + 1 :][:_MOST_NAMED]
        for side, word in ((both.source, one), (both.made, other))
    ]
    if not all(words and words[0].form in {"for", "of", "at"} for words in after):
        return False
    told = [{w.form for w in words[1:] if len(w.form) > _SMALL} for words in after]
    return len(told[0] & told[1]) >= _OF_BODY


_SMALL: Final = 3
_OF_BODY: Final = 2


def _of_functions(side: Side) -> set[int | None]:
    return {function(w.form) for w in side.words}


def _names_near(side: Side, word: Word) -> set[str]:
    at = side.at(word.start)
    near = side.words[max(0, at - _MOST_NAMED) : at + _MOST_NAMED + 1]
    return {w.form for w in near if w.capital}


def _institutions(both: Both) -> Iterator[Drift]:
    """Yield an institution that became another: the military prosecutor, the public one."""
    for one, other in both.regions():
        if len(one) != 1 or len(other) != 1 or not {one[0].form, other[0].form} <= _OF_INSTITUTIONS:
            continue
        after = [
            next((w for w in side.words if w.start >= word.end), None)
            for side, word in ((both.source, one[0]), (both.made, other[0]))
        ]
        if after[0] and after[1] and after[0].form == after[1].form in _INSTITUTIONS:
            why = f"“{one[0].form}” became “{other[0].form}” before “{after[1].form}”"
            where = (one[0].start, after[0].end), (other[0].start, after[1].end)
            yield both.drift("office flipped", why, *where)
            return


def _made_deputy(both: Both) -> Iterator[Drift]:
    """Yield who heads something and is now its deputy head."""
    if _RANKS & {w.form for w in both.source.words}:
        return
    heads = [w for w in both.source.outside if w.form in _HEADING]
    for a, b in pairwise(both.made.outside):
        same = [w for w in both.source.outside if w.form == b.form and function(b.form) is not None]
        headed = b.form in _HEADS and heads and _names_alike(both, b)
        if a.form in _RANKS and (headed or len(same) == 1):
            why = f"“{a.form}” was put before “{b.form}”"
            where = span(same or heads[:1], both.source), (a.start, b.end)
            yield both.drift("office flipped", why, *where)
            return


def _names_alike(both: Both, office: Word) -> bool:
    """Whether the words that name the office stand in the source, as its verb at least."""
    return any(w.form.startswith(office.form[:4]) for w in both.source.outside)


def _parties(both: Both) -> Iterator[Drift]:
    """Yield a party of several words put for another that the source tells of elsewhere."""
    for one, other in both.regions():
        names = [[w for w in side if not w.quoted] for side in (one, other)]
        if not all(_is_party(words) for words in names):
            continue
        a, b = (" ".join(w.form for w in words) for words in names)
        here = " ".join(w.form for w in both.source.words)
        kept = " ".join(w.form for w in both.made.words)
        told = " ".join(w.form for w in both.pair.source.words)
        if b in told and b not in here and a not in kept and _apart(*names):
            why = f"“{a}” became “{b}”, another party to the story"
            yield both.drift("actor flipped", why, span(one, both.source), span(other, both.made))
            return


_ORDINAL: Final = frozenset(["st", "nd", "rd", "th"])


def _is_party(words: list[Word]) -> bool:
    """Whether words are one name that ends as the names of parties do."""
    named = all(w.capital or w.form[0].isdigit() or w.form in _ORDINAL for w in words)
    return 1 < len(words) <= _MOST_NAMED and named and words[-1].form in _PARTIES


def _apart(one: list[Word], other: list[Word]) -> bool:
    return not {w.form for w in one} & {w.form for w in other}


_BY: Final = re.compile(
    r"(?i)\b(?:kept|issued|published|compiled|drawn up|signed|recogni[sz]ed|identified|confirmed"
    r"|named|described|reported) by (?=\w)"
)
_BEFORE_NAMES: Final = word_set("a an the his her its their our my two three several local")


def _by_whom(both: Both) -> Iterator[Drift]:
    """Yield what one keeps, signs or recognises and now another does: "a list kept by"."""
    one, other = (_first_named(side) for side in (both.source, both.made))
    if one is None or other is None or one.form[:4] == other.form[:4]:
        return
    here, there = ({w.form for w in side.words} for side in (both.source, both.made))
    put = any(one in a and other in b for a, b in both.regions())
    if (
        not put
        or other.form in _ANYBODY
        or other.form in here
        or one.form in there
        or synonymous(one.form, other.form)
    ):
        return
    why = f"“{one.form}” became “{other.form}”"
    yield both.drift("attribution moved", why, span([one], both.source), span([other], both.made))


_ANYBODY: Final = word_set(
    "relative relatives family kin people person someone official officials authorities sources"
)


def _first_named(side: Side) -> Word | None:
    """Return the first word that says by whom something is kept or recognised."""
    found = _BY.search(side.text)
    if found is None:
        return None
    after = (w for w in side.words if w.start >= side.start + found.end())
    return next((w for w in after if w.form not in _BEFORE_NAMES and not w.quoted), None)
