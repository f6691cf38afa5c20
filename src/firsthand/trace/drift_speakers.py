"""Drift in who said so: a statement that moved to another speaker (within one language)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final

from firsthand.trace.drift_context import Both, Drift, Side, span
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Word
from firsthand.world.concepts import concept_of
from firsthand.world.languages import word_set

_CLOSE: Final = 0.6
_LEAST: Final = 0.35
_NEAR_VERB: Final = 7
_SMALL: Final = 4
_STEM: Final = 4
_SAY: Final = frozenset({"say", "deny", "admit", "accuse", "condemn", "praise"})
_ALSO_SAY: Final = {"en": frozenset(["spoke", "estimated", "estimates", "speaks"])}
_PRONOUNS: Final = frozenset(["he", "she", "they", "it", "who", "that", "which", "i", "we"])
_ACCORDING: Final = re.compile(r"(?i)\baccording to\s+([^,.;:()—–\n]{2,60})")
_TRAILING: Final = re.compile(
    r"(?i),\s+([^,.;:“”\"\n]{2,60}?)\s+(?:said|says|told|added|stated|reported)\b[^,]{0,60}\.?\s*$"
)
_SAID: Final = r"(?:said|says|told|added|stated|mentioned|wrote|stressed|insisted)"
_NAME: Final = r"(?P<name>(?:[A-Z][\w’'-]+ ){1,3}[A-Z][\w’'-]+)"
_ASIDE: Final = r"(?:, [^“”\"\n:]{3,90},)?"
# Right before a quotation, or right after it.
_BEFORE: Final = re.compile(rf"(?:^|[,.] ){_NAME}{_ASIDE} {_SAID}[:,]?\s*$")
_AFTER: Final = re.compile(
    rf"\s*(?:{_SAID} {_NAME}|{_NAME.replace('name', 'who')}{_ASIDE} {_SAID})\b"
)
_LONG: Final = 6
_ALIKE: Final = 0.6
_REACH: Final = 240


def quoted_speakers(pair: Pair) -> Iterator[Drift]:
    """Yield quotations that a retelling gives, word for word, to somebody of another name."""
    if not pair.same_language or pair.made.language != "en":
        return
    theirs = {pair.source.text[slice(*q)]: q for q in pair.source.quotations}
    for quote in pair.made.quotations:
        words = pair.made.text[slice(*quote)]
        if words not in theirs or len(words.split()) < _LONG:
            continue
        one, other = _named(pair.source.text, theirs[words]), _named(pair.made.text, quote)
        if one is None or other is None:
            continue
        names = pair.source.text[slice(*one)], pair.made.text[slice(*other)]
        if not _may_be_one(*names):
            yield Drift("attribution moved", one, other, f"{names[0]!r} became {names[1]!r}")


def _named(text: str, quote: tuple[int, int]) -> tuple[int, int] | None:
    """Return where the name stands of who says a quotation, if it stands right beside it."""
    start, end = quote[0] - 1, quote[1] + 1
    before = text[max(0, start - _REACH) : start].rpartition("\n")[2]
    match = _BEFORE.search(before)
    if match is not None:
        offset = start - len(before)
        return offset + match.start("name"), offset + match.end("name")
    match = _AFTER.match(text[end : end + _REACH].partition("\n")[0])
    if match is None:
        return None
    group = "name" if match["name"] else "who"
    return end + match.start(group), end + match.end(group)


def _may_be_one(name: str, other: str) -> bool:
    """Say whether two names can be one person's: a part in common, or a family name like it."""
    one, two = name.casefold().split(), other.casefold().split()
    same = SequenceMatcher(None, one[-1], two[-1], autojunk=False).ratio() >= _ALIKE
    return same or not set(one).isdisjoint(two)


def attributions(both: Both) -> Iterator[Drift]:
    """Yield what one said and now another does."""
    if not both.pair.same_language or both.alike < _LEAST:
        return
    for one, other in _speakers(both):
        if _is_another(both, one, other):
            why = f"{_written(both.source, one)!r} became {_written(both.made, other)!r}"
            yield both.drift(
                "attribution moved", why, span(one, both.source), span(other, both.made)
            )
            return


def _speakers(both: Both) -> Iterator[tuple[list[Word], list[Word]]]:
    """Yield who says so in both, read in one way after the other."""
    yield _speaker(both.source), _speaker(both.made)
    if both.parallel and both.made.language == "en":
        for form in (_ACCORDING, _TRAILING):
            yield _by_form(both.source, form), _by_form(both.made, form)


def _is_another(both: Both, one: list[Word], other: list[Word]) -> bool:
    if not one or not other:
        return False
    keys = _keys(both.source, one), _keys(both.made, other)
    if not keys[0] or not keys[1] or keys[0] & keys[1]:
        return _differs_by_name(both, one, other)
    if not both.parallel and both.alike < _CLOSE:
        return False
    if any(w.form in _PRONOUNS for w in (*one, *other)):
        return False
    return not any(a[:_STEM] == b[:_STEM] for a in keys[0] for b in keys[1])


def _differs_by_name(both: Both, one: list[Word], other: list[Word]) -> bool:
    """Whether two speakers share a word and are two: both Vessian, a ministry, a Red Crescent."""
    last = one[-1].form, other[-1].form
    if not both.parallel or {*last} & _GENERIC or any(w.form in _PRONOUNS for w in (*one, *other)):
        return False
    stems = {w.form[:_STEM] for w in one}, {w.form[:_STEM] for w in other}
    concepts = [concept_of(form, both.made.language) for form in last]
    if concepts[0] is not None and concepts[0] == concepts[1]:
        return False
    return last[0][:_STEM] not in stems[1] and last[1][:_STEM] not in stems[0]


# Those who speak for an office are the office.
_GENERIC: Final = word_set(
    "official officials authorities spokesman spokeswoman spokesperson office government"
    " administration sources representative representatives chief statement department agency head"
    " leader president minister"
)


def _by_form(side: Side, form: re.Pattern[str]) -> list[Word]:
    match = form.search(side.text)
    if match is None:
        return []
    start, end = side.start + match.start(1), side.start + match.end(1)
    return [w for w in side.words if start <= w.start < end and not w.quoted]


def _keys(side: Side, words: list[Word]) -> set[str]:
    """Return what names a speaker; a common word like *residents* does where nothing else does."""
    found = side.content(words[0].start, words[-1].end)
    concepts = {concept_of(w.form, side.language) for w in words} - {None}
    return found | {str(c) for c in concepts} or {w.form for w in words if len(w.form) > _SMALL}


def _written(side: Side, words: list[Word]) -> str:
    return side.reading.text[words[0].start : words[-1].end]


def _speaker(side: Side) -> list[Word]:
    """Return the words before a verb of saying that opens its clause, if they are few."""
    words = side.words
    also = _ALSO_SAY.get(side.language, frozenset())
    for n, word in enumerate(words):
        says = concept_of(word.form, side.language) in _SAY or word.form in also
        if word.quoted or not says or not 0 < n <= _NEAR_VERB:
            continue
        before = words[:n]
        if any(w.quoted for w in before):
            return []
        between = side.reading.text[before[0].start : word.start]
        return [] if any(mark in between for mark in ",;:—") else before
    return []
