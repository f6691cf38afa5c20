"""What was put for a doubt, a denial or a stance, where a text runs on as it did (English)."""

# ruff: noqa: E501  patterns and lists of words of one sense
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_context import Both, Drift, Side, span
from firsthand.trace.drift_kinds import NOT, SAYING, lacks, numbers_in, tells
from firsthand.trace.drift_places import Place, key, written
from firsthand.trace.drift_stances import opposite_stances
from firsthand.trace.drift_worded import DOUBT
from firsthand.trace.wording_text import Word
from firsthand.world.languages import word_set

_STEM: Final = 4


def stances(both: Both, place: Place) -> Iterator[Drift]:
    """Yield a verb of taking a stance put for one of the opposite stance."""
    if not place.one or not place.other:
        return
    sides = written(both.source, place.one), written(both.made, place.other)
    found = opposite_stances(*sides)
    if found is not None:
        where = [
            (start + at, start + at + len(words))
            for words, side, start in zip(
                found, sides, (place.one[0].start, place.other[0].start), strict=True
            )
            for at in (side.index(words),)
        ]
        yield both.drift("stance changed", f"“{found[0]}” became “{found[1]}”", *where)


def doubts(both: Both, place: Place) -> Iterator[Drift]:
    """Yield a word of doubt that was put in, where the sentence had none."""
    source, made = both.source, both.made
    added = next((w for w in place.other if DOUBT.fullmatch(w.form)), None)
    if added is None or source.soft or any(map(tells, place.one)):
        return
    told = any(w.form in SAYING or w.form == "according" for w in place.one)
    if len([w for w in place.other if tells(w)]) > _FEW or told:
        return
    why = f"“{added.form}” was added to what was told as a fact"
    yield both.drift("hedge gained", why, made=span(place.other, made))


_FEW: Final = 3


def proven(both: Both, place: Place) -> Iterator[Drift]:
    """Yield a word of doubt in whose place stands one of proof: "suggests", "leaves no doubt"."""
    doubt = next((w for w in place.one if DOUBT.fullmatch(w.form)), None)
    if doubt is None or not place.other or _PROOF.search(written(both.made, place.other)) is None:
        return
    why = f"“{doubt.form}” became “{written(both.made, place.other)}”"
    where = span(place.one, both.source), span(place.other, both.made)
    yield both.drift("hedge lost", why, *where)


def undoubted(both: Both, place: Place) -> Iterator[Drift]:
    """Yield a doubt put away where what it made less than sure stands as it did.

    "Purporting to show" told as "showing", whatever else of the sentence is less than sure.
    """
    doubt = next((w for w in place.one if DOUBT.fullmatch(w.form)), None)
    if doubt is None or doubt is place.one[-1] or not place.other:
        return
    left = {key(w) for w in place.one if w is not doubt}
    told = {key(w) for w in place.other if tells(w)}
    ours, theirs = (
        {w.form for w in side.words if DOUBT.fullmatch(w.form)} for side in (both.made, both.source)
    )
    if told and told <= left and ours < theirs:  # no doubt that stood elsewhere, or is new
        where = span(place.one, both.source), span(place.other, both.made)
        why = f"“{doubt.form}” is gone, and what it made less than sure is told as a fact"
        yield both.drift("hedge lost", why, *where)


def likened(both: Both, place: Place) -> Iterator[Drift]:
    """Yield what was like somebody's, or fitted it, and now is theirs: "resemble", "are"."""
    if not place.one or not place.other or both.made.soft:
        return
    like = _LIKE.search(written(both.source, place.one))
    if like is None:
        return
    at = both.source.at(place.one[-1].start)
    whose = any(w.capital for w in both.source.words[at + 1 : at + _NEAR + 2])
    where = span(place.one, both.source), span(place.other, both.made)
    yield both.drift("identity hardened" if whose else "hedge lost", f"“{like[0]}” is gone", *where)


_LIKE: Final = re.compile(
    r"(?i)\b(?:resembl\w+|similar to|looks? like|looked like|consistent with|compatible with|remind\w+)\b"
)


def held_back(both: Both, place: Place) -> Iterator[Drift]:
    """Yield what somebody stopped short of doing, and is said to have done."""
    if not place.one or not place.other:
        return
    held = _SHORT_OF.search(written(both.source, place.one))
    if held is None or any(lacks(w.form) for w in place.other):
        return
    stems = [{key(w)[:_STEM] for w in side if tells(w)} for side in (place.one, place.other)]
    if stems[0] & stems[1] or not any(tells(w) for w in place.other):
        where = span(place.one, both.source), span(place.other, both.made)
        yield both.drift("stance changed", f"“{held[0]}” fell away", *where)


_SHORT_OF: Final = re.compile(
    r"(?i)\b(?:stopp?(?:ed|s)? short|f[ae]lls? short|fell short|refrain(?:ed|s)? from|avoid(?:ed|s)"
    r"|declin(?:ed|es) to|refus(?:ed|es) to|did not go so far)\b"
)


_PROOF: Final = re.compile(
    r"(?i)\b(?:no (?:\w+ )?doubt|proves?|proved|proof|certain(?:ly)?|undoubtedly|clearly|confirm(?:s|ed)"
    r"|establish(?:es|ed)|demonstrat(?:es|ed)|beyond (?:\w+ )?doubt|undeniabl[ey]|definite(?:ly)?)\b"
)


def merged(both: Both, place: Place) -> Iterator[Drift]:
    """Yield another film that became a copy of the one that was told of."""
    if not place.one or not place.other:
        return
    told = _A_COPY.search(written(both.made, place.other))
    if told and not _A_COPY.search(both.source.text):
        where = span(place.one, both.source), span(place.other, both.made)
        yield both.drift("copies merged", f"another film is told as “{told[0]}”", *where)


_A_COPY: Final = re.compile(
    r"(?i)\b(?:copy|copies|version|cut) of (?:the|this|that|it)\b|\bthe same (?:clip|video|film|footage)"
)


def refusals(both: Both, place: Place) -> Iterator[Drift]:
    """Yield what somebody refused or failed to do and now did: "refused to give", "gave"."""
    for words, others in ((place.one, place.other), (place.other, place.one)):
        forms = [w.form for w in words]
        refused = len(forms) >= _REFUSED and forms[0] in _REFUSING and forms[1] == "to"
        told = [w for w in others if tells(w)]
        if refused and len(told) == 1 and not any(lacks(w.form) for w in others):
            why = f"“{' '.join(forms[:2])}” was {'dropped' if words is place.one else 'added'}"
            where = span(place.one, both.source), span(place.other, both.made)
            yield both.drift("polarity flipped", why, *where)
            return


_REFUSED: Final = 3
_REFUSING: Final = word_set("refused refuses declined declines failed fails refusing declining")


def denials(both: Both, place: Place) -> Iterator[Drift]:
    """Yield a "not" that went with its verb: "has not been able to reach", "has spoken to"."""
    for words, others, gone in (
        (place.one, place.other, True),
        (place.other, place.one, False),
    ):
        negated = next((w for w in words if w.form in NOT or w.form.endswith("n't")), None)
        if negated is None or not others or any(lacks(w.form) for w in others):
            continue
        side, across = (both.made, both.source) if gone else (both.source, both.made)
        known = {w.form for w in across.words}
        if any(lacks(w.form) and w.form not in known for w in _around(side, others)):
            return
        if not any(tells(w) for w in others) or _only_bounds(words, negated):
            return
        if place.after is not None and words[-1].form in _NEARLY and numbers_in([place.after]):
            return  # "not quite seven" is "just short of seven"
        why = f"“{negated.form}” was {'dropped' if gone else 'added'} with what it denied"
        where = span(place.one, both.source), span(place.other, both.made)
        yield both.drift("polarity flipped", why, *where)
        return


def _around(side: Side, words: list[Word]) -> list[Word]:
    """Return some words with the few before them and after them."""
    at = side.at(words[0].start)
    return side.words[max(0, at - _NEAR) : at + len(words) + _NEAR]


_NEAR: Final = 4


def _only_bounds(words: list[Word], negated: Word) -> bool:
    """Whether a negation makes a figure or a day a bound: no fewer than, not before."""
    after = words[words.index(negated) + 1 :][:1]
    return bool(after) and after[0].form in _BOUNDS


_NEARLY: Final = word_set("quite nearly even")
_BOUNDS: Final = word_set("more less fewer later earlier before until only just least most longer")
