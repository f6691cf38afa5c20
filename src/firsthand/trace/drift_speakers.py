"""Drift in who said so: a statement that moved to another speaker (within one language).

Longer than 300 lines because a speaker is read in three ways, which share what names one.
"""

# ruff: noqa: E501  patterns: ways to say who says so
from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Final

from firsthand.trace.drift_context import NEAR_COPY, Both, Drift, Side, span
from firsthand.trace.drift_offices import is_one_office
from firsthand.trace.wording_pair import Pair, synonymous
from firsthand.trace.wording_text import Reading, Told, Word
from firsthand.world.concepts import concept_of
from firsthand.world.languages import word_set

_CLOSE: Final = 0.6
_LEAST: Final = 0.35
_NEAR_VERB: Final = 12
_SMALL: Final = 4
_STEM: Final = 4
_SAY: Final = frozenset({"say", "deny", "admit", "accuse", "condemn", "praise"})
_ALSO_SAY: Final = {"en": frozenset(["spoke", "estimated", "estimates", "speaks"])}
_PRONOUNS: Final = frozenset(["he", "she", "they", "it", "who", "that", "which", "i", "we"])
_ACCORDING: Final = re.compile(
    r"(?i)\b(?:according to|going by|by (?=(?:an?|the|its|their) (?:\w+ )?(?:estimates?|count|reckoning) (?:of|by)\b))\s*"
    r"(?:(?:an?|the|its|their) (?:\w+ ){0,2}(?:estimates?|count|reckoning|figures) (?:of|by) )?([^,.;:()—–\n]{2,60})"
)
_TRAILING: Final = re.compile(
    r"(?i),\s+([^,.;:“”\"\n]{2,60}?)\s+(?:said|says|told|added|stated|reported|found|wrote|confirmed)\b[^,]{0,60}\.?\s*$"
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
    """Yield quotations that a retelling gives, word for word, to somebody else."""
    if not pair.same_language or pair.made.language != "en":
        return
    theirs = {pair.source.text[slice(*q)]: q for q in pair.source.quotations}
    for quote in pair.made.quotations:
        words = pair.made.text[slice(*quote)]
        if words not in theirs or len(words.split()) < _LONG:
            continue
        one, other = _named(pair.source.text, theirs[words]), _named(pair.made.text, quote)
        if one is None or other is None:
            one, other = _claimed(pair.source, theirs[words]), _claimed(pair.made, quote)
        if one is None or other is None:
            continue
        names = pair.source.text[slice(*one)], pair.made.text[slice(*other)]
        if not _may_be_one(*names):
            yield Drift("attribution moved", one, other, f"“{names[0]}” became “{names[1]}”")


def _claimed(reading: Reading, quote: tuple[int, int]) -> tuple[int, int] | None:
    """Return where a claim names who says a quotation; nothing if it has no name."""
    for claim in reading.claims:
        if claim.speaker and claim.sort == "quotation" and quote[0] <= claim.start < quote[1]:
            names = reading.text[slice(*claim.speaker)].split()
            return claim.speaker if any(n[0].isupper() for n in names[1:]) else None
    return None


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
    one, two = (words.casefold().replace(",", " ").split() for words in (name, other))
    same = SequenceMatcher(None, one[-1], two[-1], autojunk=False).ratio() >= _ALIKE
    return same or not set(one).isdisjoint(two)


def attributions(both: Both) -> Iterator[Drift]:
    """Yield what one said and now another does."""
    if not both.pair.same_language or both.alike < _LEAST:
        return
    here = {w.form for w in both.made.words}
    there = both.source.content(both.source.start, both.source.end)
    for one, other in _speakers(both):
        # A speaker who stands in the other sentence too was only put elsewhere, or told of beside.
        if (
            _is_another(both, one, other)
            and not _keys(both.made, other) <= there
            and not {w.form for w in one} <= here
        ):
            why = f"“{_written(both.source, one)}” became “{_written(both.made, other)}”"
            yield both.drift(
                "attribution moved", why, span(one, both.source), span(other, both.made)
            )
            return


def voices(both: Both) -> Iterator[Drift]:
    """Yield statements that moved to somebody else, or to the retelling, by the claims of both.

    Only of somebody who is named in the one sentence and not in the other, so that a speaker who
    was merely put elsewhere, or told of beside another, is none that was replaced.
    """
    if not both.pair.same_language or both.source.sentence.heading:
        return
    if not both.parallel and both.alike < _CLOSE:
        return
    ours, theirs = _claims(both.made), _claims(both.source)
    here, there = (side.content(side.start, side.end) for side in (both.made, both.source))
    for claim in theirs:
        words = both.source.content(claim.start, claim.end)
        said_by = _who(both.source, claim)
        if len(words) < _TOLD or not said_by or said_by & here:
            continue
        best = max(
            ours, key=lambda c: _share(words, both.made.content(c.start, c.end)), default=None
        )
        found = _share(words, both.made.content(best.start, best.end)) if best else 0.0
        if best and best.voices and found >= _SAME_CLAIM:
            told_by = _who(both.made, best)
            names = _at(both.source, claim.speaker), _at(both.made, best.speaker)
            another = told_by and not is_one_office(*names)
            another = another and not told_by & there and not _may_be_called(said_by, told_by)
            if another and claim.speaker and best.speaker:
                why = f"“{_at(both.source, claim.speaker)}” became “{_at(both.made, best.speaker)}”"
                yield both.drift("attribution moved", why, claim.speaker, best.speaker)
                return
        elif _is_untold(both, ours) and len(words & here) >= _KEPT * len(words):
            why = (
                f"that “{_at(both.source, claim.speaker)}” says so fell away: it is told as a fact"
            )
            yield both.drift("hedge lost", why)
            return


_TOLD: Final = 2
_SAME_CLAIM: Final = 0.5
_KEPT: Final = 0.8


def _claims(side: Side) -> list[Told]:
    return [
        c for c in side.reading.claims if side.start <= c.start < side.end and c.sort != "narrative"
    ]


def _who(side: Side, claim: Told) -> set[str]:
    """Return what names the speaker of a claim in its own sentence; nothing if it is a pronoun."""
    if claim.speaker is None or not side.start <= claim.speaker[0] < side.end:
        return set()
    start, end = claim.speaker
    words = [w for w in side.words if start <= w.start < end]
    if not words or (len(words) == 1 and words[0].form in _PRONOUNS):
        return set()
    return side.content(start, end)


def _may_be_called(one: set[str], other: set[str]) -> bool:
    """Whether one speaker may be another by a like word: herders are herdsmen, medics doctors."""
    return any(a[:_STEM] == b[:_STEM] or synonymous(a, b) for a in one for b in other)


def _share(one: set[str], other: set[str]) -> float:
    return len(one & other) / max(1, len(one | other))


def _at(side: Side, where: tuple[int, int] | None) -> str:
    return side.reading.text[slice(*where)] if where else ""


def _is_untold(both: Both, claims: list[Told]) -> bool:
    """Whether a sentence of the retelling says nowhere that anybody says so, nor the one before."""
    made = both.made
    if both.pair.contained < NEAR_COPY:
        return False  # who tells it anew may have said of all of it from whom it is
    if claims or made.told or made.soft or any(w.quoted for w in made.words):
        return False
    return bool(both.pair.made.claims) and not both.told_before()


def _speakers(both: Both) -> Iterator[tuple[list[Word], list[Word]]]:
    """Yield who says so in both, read in one way after the other."""
    yield _speaker(both.source), _speaker(both.made)
    if both.parallel and both.made.language == "en":
        for form in (_ACCORDING, _TRAILING):
            yield _by_form(both.source, form), _by_form(both.made, form)


def _is_another(both: Both, one: list[Word], other: list[Word]) -> bool:
    if not one or not other:
        return False
    called = _is_called(both.pair.source.words, one, other)
    if called or is_one_office(_written(both.source, one), _written(both.made, other)):
        return False
    keys = _keys(both.source, one), _keys(both.made, other)
    if not keys[0] or not keys[1] or keys[0] & keys[1]:
        return _differs_by_name(both, one, other)
    if not both.parallel and both.alike < _CLOSE:
        return False
    if any(w.form in _PRONOUNS for w in (*one, *other)):
        return False
    return not any(a[:_STEM] == b[:_STEM] for a in keys[0] for b in keys[1])


def _is_called(words: list[Word], one: list[Word], other: list[Word]) -> bool:
    """Whether the source calls one by what the other is called: "the rights group Plain Sight"."""
    forms = {w.form for w in one}, {w.form for w in other}
    return any(
        b.capital
        and not a.capital
        and len(a.form) > _SMALL
        and (
            (a.form in forms[0] and b.form in forms[1])
            or (a.form in forms[1] and b.form in forms[0])
        )
        for a, b in pairwise(words)
    )


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
        if any(mark in between for mark in ",;:—"):
            return []
        # What is told of a speaker beside ("whose hut stands above") is no part of who it is.
        whose = next((at for at, w in enumerate(before) if w.form in _TOLD_OF), n)
        before = before[: next((at for at, w in enumerate(before) if w.form in _AUXILIARY), n)]
        return before[: whose or n] if whose < n or n <= _NEAR_ALONE else []
    return []


_AUXILIARY: Final = word_set(
    "would will has have had did does could can may might must shall should neither never not also"
    " flatly firmly later again"
)
_NEAR_ALONE: Final = 7
_TOLD_OF: Final = word_set("who whose which whom")
