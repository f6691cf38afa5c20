"""Drift that shows where the words are the same for the most part, and a few were put (English).

Each rule looks at what was put for what, and at nothing else: a word of doubt that is gone, two
nouns that changed places, a verb of posting that became one of filming, "said" that fell away.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from firsthand.trace.alignment import stem
from firsthand.trace.drift_context import Both, Drift, Side, span
from firsthand.trace.drift_kinds import is_person
from firsthand.trace.wording_text import Word
from firsthand.world.concepts import concept_of, is_case_of
from firsthand.world.languages import word_set

_LONG: Final = 4
_APART: Final = 2
_NEAR: Final = 6
_FEW: Final = 10
DOUBT: Final = re.compile(
    r"(?i)\b(?:seem\w*|appear(?:s|ed|ing)?|apparent\w*|believ\w+|suspect\w*|purport\w*|alleg\w+"
    r"|possibl\w+|probabl\w+|likel(?:y|iest|ihood)|presum\w+|suggest\w*|unclear|think(?:s|ing)?|thought"
    r"|assum\w+|suppos\w+|perhaps|reckon\w*|estimat\w+|plausibl\w+)\b"
)
JUDGING: Final = (
    r"\b(?:(?:we|I|our \w+|the (?:authors?|team|desk|experts?|analysts?|researchers?))"
    r" (?:\w+ )?(?:assess|judge|believe|think|estimate|consider|reckon|conclude)(?:e?[sd])?\b"
    r"|with (?:\w+ )?(?:high|moderate|medium|low|some|limited|fair) (?:confidence|certainty)"
    r"|in (?:our|my|their) (?:view|opinion|judge?ment|assessment|estimation))"
    r"(?: with (?:\w+ )?\w+ (?:confidence|certainty))?,?(?: that\b)?"
)
JUDGED: Final = re.compile("(?i)" + JUDGING)
_SAYING: Final = re.compile(
    r"(?i)\b(?:according to|says?|said|told|claim(?:s|ed)?|alleg(?:es|ed)|stated|states|reported"
    r"|added|insist(?:s|ed)|maintain(?:s|ed))\b"
)
_NOT_NOUNS: Final = word_set(
    "with from that this these those then than when where which while after before first second last"
    " more less most north south east west northern southern eastern western monday tuesday wednesday"
    " thursday friday saturday sunday morning evening night"
)
POSTING: Final = re.compile(
    r"(?i)\b(?:post(?:ed|ing)?|shar(?:ed|ing)|publish\w*|circulat\w+|upload\w*|online|spread(?:ing)?"
    r"|released|surfac\w+|appear(?:ed|ing)|go(?:ing|es|ne) (?:a)?round|do(?:ing|es) the rounds|viral)\b"
)
_FILMING: Final = re.compile(r"(?i)\b(?:taken|filmed|recorded|shot|made|captured|photographed)\b")


def worded(both: Both) -> Iterator[Drift]:
    """Yield what a few words that were put changed, in sentences that are the same in the others."""
    if not both.is_retouched():
        return
    yield from _doubts(both)
    yield from _exchanged(both)
    yield from _rotated(both)
    yield from _filmed(both)
    yield from _untold(both)
    yield from _doubted(both)


def _doubts(both: Both) -> Iterator[Drift]:
    """Yield a word of doubt that was put away, where no other is left."""
    if both.made.soft or both.source.hedges:
        return  # what hedges are known is judged as those
    for one, other in both.regions():
        gone = next((w for w in one if not w.quoted and DOUBT.fullmatch(w.form)), None)
        said = any(_SAYING.fullmatch(w.form) or w.form == "according" for w in other)
        if gone is not None and not said and _rest_is_kept(both, one):
            why = f"“{gone.form}” is gone, and what it made less than sure is told as a fact"
            where = span(one, both.source), span(other, both.made)
            yield both.drift("hedge lost", why, *where)
            return


def _rest_is_kept(both: Both, gone: list[Word]) -> bool:
    """Whether some words are few, and nearly all others of the sentence stand in the retelling."""
    if len(gone) > _FEW:
        return False
    left = [w for w in both.source.words if w not in gone]
    return both.keeps(left)


def _exchanged(both: Both) -> Iterator[Drift]:
    """Yield two nouns that stand in each other's place: who shot is told as who was shot at."""
    put = [
        (a, b)
        for one, other in both.regions()
        for a, b in _pairs(one, other)
        if stem(a.form, "en") != stem(b.form, "en")
    ]
    for n, (a, b) in enumerate(put):
        for c, d in put[n + 1 :]:
            swapped = stem(a.form, "en") == stem(d.form, "en")
            if not swapped or stem(b.form, "en") != stem(c.form, "en"):
                continue
            between = [w.form for w in both.source.words if a.end <= w.start < c.start]
            apart = len(between) >= _APART or (between and between[0].endswith(("ing", "ed")))
            if apart and not _turned_round(both):
                why = f"“{a.form}” and “{c.form}” changed places"
                yield both.drift("actor flipped", why, (a.start, c.end), (b.start, d.end))
                return


def _rotated(both: Both) -> Iterator[Drift]:
    """Yield "A fires on B" told as "B fires on A", where A or B is of several words.

    The longer of the two then stands, and the other went with the deed to its other side.
    """
    regions = [[w for w in (one or other) if not w.quoted] for one, other in both.regions()]
    lone = [bool(one) != bool(other) for one, other in both.regions()]
    for (one, a), (two, b) in pairwise(zip(regions, lone, strict=True)):
        forms = [w.form for w in one], [w.form for w in two]
        turned = any(forms[0][n:] + forms[0][:n] == forms[1] for n in range(1, len(forms[0])))
        if not (a and b and turned) or _turned_round(both):
            continue
        # "Officers guiding visitors", "visitors guiding officers".
        doing = any(w.form.endswith("ing") for w in one) and any(map(is_person, one))
        if doing or (len(one) > _APART and any(_is_deed(w) for w in one)):
            yield both.drift("actor flipped", "the two sides of a deed changed places")
            return


def _is_deed(word: Word) -> bool:
    concept = concept_of(word.form, "en")
    return concept is not None and (is_case_of(concept, "harm") or is_case_of(concept, "attack"))


def _pairs(one: list[Word], other: list[Word]) -> Iterator[tuple[Word, Word]]:
    """Yield the words that were put for each other in as many."""
    if len(one) == len(other):
        for a, b in zip(one, other, strict=True):
            if not a.quoted and not b.quoted and _may_be_noun(a) and _may_be_noun(b):
                yield a, b


def _may_be_noun(word: Word) -> bool:
    return len(word.form) >= _LONG and word.form.isalpha() and word.form not in _NOT_NOUNS


def _turned_round(both: Both) -> bool:
    """Whether a sentence was put into the passive, or out of it: then both are told as before."""
    return ("by" in _forms(both.source)) != ("by" in _forms(both.made))


def _forms(side: Side) -> set[str]:
    return {w.form for w in side.outside}


def _filmed(both: Both) -> Iterator[Drift]:
    """Yield a verb of posting that became one of filming before the same time."""
    for one, other in both.regions():
        before = both.pair.source.text[one[0].start : one[-1].end] if one else ""
        after = both.pair.made.text[other[0].start : other[-1].end] if other else ""
        posted = POSTING.search(before) and not _FILMING.search(before)
        filmed = _FILMING.search(after) and not POSTING.search(after)
        if posted and filmed and _time_follows(both, other):
            why = f"“{before}” became “{after}”: when it was posted is told as when it was filmed"
            where = span(one, both.source), span(other, both.made)
            yield both.drift("circulation date taken for origin", why, *where)
            return


def _time_follows(both: Both, words: list[Word]) -> bool:
    """Whether right after some words a time is named that the source names too."""
    following = [w for w in both.made.words if w.start >= words[-1].end][:_NEAR]
    end = following[-1].end if following else words[-1].end
    forms = _forms(both.source)
    return any(
        words[-1].end <= t.start < end
        and all(w.form in forms for w in following if t.start <= w.start < t.end)
        for t in both.made.mentions("time-mention")
    )


def _untold(both: Both) -> Iterator[Drift]:
    """Yield what somebody said and is now told by the retelling itself.

    Not where the retelling names somebody who says it in the sentence before, or goes on with it.
    """
    if both.made.told or both.made.soft or both.source.hedges:
        return
    for one, _ in both.regions():
        words = [w for w in one if not w.quoted]
        says = next((w for w in words if _SAYING.fullmatch(w.form)), None)
        according = "according" in {w.form for w in words}
        if (says is None and not according) or not _names_speaker(both, words):
            continue
        if not _rest_is_kept(both, one):
            continue
        if both.told_before() or any(w.quoted for w in both.source.words):
            return
        why = "who said so fell away, and it is told as a fact"
        yield both.drift("hedge lost", why, span(one, both.source))
        return


def _names_speaker(both: Both, words: list[Word]) -> bool:
    """Whether words that fell away name somebody beside the verb of saying."""
    kept = _forms(both.made)
    return any(
        w.form not in kept
        and not _SAYING.fullmatch(w.form)
        and (len(w.form) >= _LONG or concept_of(w.form, "en") is not None)
        for w in words
    )


_DOUBTING: Final = word_set(
    "supposedly reportedly allegedly purportedly apparently possibly perhaps presumably seemingly"
)
_FLAT: Final = word_set("is are was were")
_MAY_BE: Final = (["may", "be"], ["might", "be"], ["could", "be"])


def _doubted(both: Both) -> Iterator[Drift]:
    """Yield a word of doubt that was put in where none stood: "is" told as "may be"."""
    regions = [([w.form for w in one], other) for one, other in both.regions()]
    if any(DOUBT.fullmatch(form) for one, _ in regions for form in one):
        return  # a doubt that stood elsewhere
    for one, other in regions:
        forms = [w.form for w in other]
        added = not one and len(forms) == 1 and forms[0] in _DOUBTING
        weakened = len(one) == 1 and one[0] in _FLAT and forms in _MAY_BE
        if (added or weakened) and not other[0].quoted:
            why = f"“{' '.join(forms)}” was added to what was told as a fact"
            yield both.drift("hedge gained", why, made=span(other, both.made))
            return
