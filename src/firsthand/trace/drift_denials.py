"""Drift in what is denied: a "not" that fell away, a denial told as an admission."""

# ruff: noqa: E501  patterns: words of one sense a line

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.alignment import stem
from firsthand.trace.drift_context import NEAR_COPY, Both, Drift, Side, span
from firsthand.trace.drift_kinds import lacks, numbers_in
from firsthand.trace.wording_text import Word
from firsthand.world.languages import word_set
from firsthand.world.names_across import STOP
from firsthand.world.plain_words import denying, number_words

_LEAST: Final = 0.42
_LEAST_STANCE: Final = 0.35
_STANCES: Final = (
    ("deny", "admit"), ("condemn", "praise"), ("deny", "verify"), ("refuse", "accept"),
    ("refuse", "praise"), ("deny", "accept"), ("deny", "praise"),
)  # fmt: skip
ACCORDING: Final = frozenset({"deny", "admit", "accuse", "condemn", "praise", "refuse", "accept"})


def polarity(both: Both) -> Iterator[Drift]:
    """Yield what was denied and now is affirmed, or the other way."""
    if not both.parallel or both.alike < _LEAST:
        return
    ours, theirs = _own_negations(both)
    if bool(ours) == bool(theirs) or _stance(both.source) != _stance(both.made):
        return
    if _negates_else(both, source=bool(ours)):
        return  # "not before the summer" is "in the summer at the earliest, and not final"
    if ours and len(theirs) == 0 and both.made.soft and not both.source.soft:
        return
    where = theirs or ours
    from_side, to_side = (both.source, both.made) if theirs else (both.made, both.source)
    if any(_neither(both)):
        return  # what was neither confirmed nor denied is told as a stance
    # "Is unclear" is told as "is not clear".
    where = [w for w in where if not _is_said_otherwise(both, w, there=bool(theirs))]
    where = [w for w in where if _verb_kept(from_side, to_side, w.start)]
    if not where:
        return
    near = [w for w in both.made.words if not theirs and w in where]
    why = f"“{where[0].form}” was {'dropped' if theirs else 'added'}"
    yield both.drift("polarity flipped", why, made=span(near, both.made) if near else None)


def undenied(both: Both) -> Iterator[Drift]:
    """Yield a denial that is gone from a near copy, however its sentence was turned.

    All else that the shorter tells must stand in the other, and nothing in the retelling may deny
    anything: "the water is not affected, they said", "they said that the water is affected".
    """
    known = denying(both.made.language)
    near = both.pair.same_language and both.pair.contained >= NEAR_COPY and not both.parallel
    if known is None or not near or both.source.sentence.heading or both.made.sentence.heading:
        return
    if not _denies_once(both.source) or known.search(both.made.text) or both.made.soft:
        return
    if both.made.language == "en" and any(lacks(w.form) for w in both.made.words):
        return
    ours, theirs = (_tells(side) for side in (both.made, both.source))
    alone = any(w.form in _NOBODY_IN for w in both.source.words[:2]) and len(theirs) <= len(ours)
    shared = len(ours & theirs)
    if theirs and shared == len(theirs) and (shared > 1 or alone):
        yield both.drift("polarity flipped", "what was denied is told as so")


def _is_said_otherwise(both: Both, negation: Word, *, there: bool) -> bool:
    """Whether in the place of a word of negation another word stands that denies as much."""
    places = [(one, other) if there else (other, one) for one, other in both.regions()]
    anywhere = negation.form == "without"  # "silent" may stand elsewhere
    kept = [other for one, other in places if anywhere or negation in one]
    return any(lacks(w.form) for other in kept for w in other)


def _denies_once(side: Side) -> bool:
    known = denying(side.language)
    words = [w for w in side.negations if denies(side, w)]
    nobody = any(w.form in _NOBODY_IN for w in side.words[:2])
    once = len(words) == 1 and known is not None and len(known.findall(side.text)) <= _TWICE
    return nobody or once


_TWICE: Final = 2  # "ne ... pas" is one


def _tells(side: Side) -> set[str]:
    """Return the stems of what a sentence tells, denials, numbers and people aside."""
    known = denying(side.language)
    numbers = number_words(side.language)
    words = [
        w
        for w in side.outside
        if w.form not in numbers
        and w.form not in _NOBODY_IN
        and w.form not in _ANYONE
        and not w.form[0].isdigit()
        and not (known and known.fullmatch(w.form))
        and w.form not in STOP.get(side.language, ())
    ]
    return {stem(w.form, side.language) for w in words}


_NOBODY_IN: Final = word_set(
    "nobody none niemand keiner personne aucun aucune nadie ninguno ninguna nessuno nessuna nikt nikogo"
    " ніхто нікого жоден жодного никто никого أحد"
)
_ANYONE: Final = word_set(
    "man men person persons people woman women mann männer mannes person personen leute hommes homme"
    " personnes femmes hombres hombre personas mujeres uomini uomo persone осіб людей особи чоловік"
    " чоловіків человек людей мужчин رجل رجلان أشخاص were was has have been be is are ha han sido a ont"
    " été wurde wurden worden sind ist hat haben sono stati stato"
)


def _negates_else(both: Both, *, source: bool) -> bool:
    """Whether one of the sentences has, where they differ, any word of negation: a bound too."""
    side = both.source if source else both.made
    put = {w.start for one, other in both.regions() for w in (one if source else other)}
    return any(w.start in put for w in side.negations)


def _own_negations(both: Both) -> tuple[list[Word], list[Word]]:
    """Return the negations of both that the other has not in the same place."""
    a, b = set(), set()
    for one, other in both.regions():
        a |= {w.start for w in one}
        b |= {w.start for w in other}
    ours = [w for w in both.made.negations if w.start in b and denies(both.made, w)]
    theirs = [w for w in both.source.negations if w.start in a and denies(both.source, w)]
    return ours, theirs


def denies(side: Side, negation: Word) -> bool:
    """Whether a word of negation denies anything: not in "whether or not", "not only", "if not".

    Nor where it makes a figure or a day a bound: "no more than", "not before".
    """
    at = side.at(negation.start)
    before = side.words[at - 1].form if at else ""
    after = side.words[at + 1].form if at + 1 < len(side.words) else ""
    if after in {"quite", "nearly"} and numbers_in(side.words[at + 2 : at + 3]):
        return False
    near = {w.form for w in side.words[at + 1 : at + 4]}
    if near & {"before", "until", "till"}:
        return False  # "not expected before October"
    return before not in {"or", "if", "whether"} and after not in _NO_DENIAL


_NOBODY: Final = frozenset(["nobody", "none"])
_OF_NOBODY: Final = 4
_NO_DENIAL: Final = word_set(
    "only just least more less fewer before until earlier later after sooner merely"
    " nur weniger mehr später früher zuletzt moins que menos más sólo solo meno solo mniej więcej tylko"
    " менш менше більш більше пізніше раніше лише тільки менее более меньше больше позднее позже раньше"
    " только лишь يقل تقل يزيد تزيد سوى فقط"
)


def _verb_kept(side: Side, other: Side, place: int) -> bool:
    """Whether the words right after a negation stand in the other sentence too.

    After "without" it is the thing itself that must: without sound is silent.
    """
    at = side.at(place)
    form = side.words[at].form
    reach = 1 if form == "without" else _OF_NOBODY if form in _NOBODY else 2
    after = side.words[at + 1 : at + 1 + reach]
    near = {w.form for w in side.words[at : at + 1 + _OF_NOBODY]}
    if "yet" in near and "already" in {w.form for w in other.words}:
        return True  # "is not there yet" is told as "is already there"
    keys = side.content(after[0].start, after[-1].end) if after else set()
    return bool(keys & other.content(other.start, other.end))


def _stance(side: Side) -> frozenset[str]:
    return frozenset(ACCORDING & set(side.concepts))


def stances(both: Both) -> Iterator[Drift]:
    """Yield a denial that became an admission, a condemnation that became praise."""
    lost, gained = both.lost(), both.gained()
    if both.alike < _LEAST_STANCE:
        return
    for one, other in _STANCES:
        for before, after in ((one, other), (other, one)):
            if before in lost and after in gained and {before, after} & ACCORDING:
                if {before, after} & _ONLY_IN_PARALLEL and not both.parallel:
                    continue
                said = both.source.concepts[before], both.made.concepts[after]
                why = f"“{said[0][0].form}” became “{said[1][0].form}”"
                yield both.drift("stance changed", why)
                return
    yield from _made_up(both)
    yield from _neither(both)
    if both.parallel and "admit" in gained and "say" in lost:
        yield both.drift("stance changed", "what was said is now admitted")


# Words that say other things too, which only the same words around them rule out.
_ONLY_IN_PARALLEL: Final = frozenset({"verify", "refuse", "accept"})
NEITHER: Final = re.compile(
    r"(?i)\b(?:neither|not|n[’']t|never|declin\w+ to|refus\w+ to)\b[^.;]{0,30}\bconfirm\w*[^.;]{0,12}"
    r"\b(?:n?or)\b[^.;]{0,12}\bden(?:y|ied|ying)\b"
)


def _neither(both: Both) -> Iterator[Drift]:
    """Yield what somebody would neither confirm nor deny and is said to do one of (English)."""
    if not both.parallel or both.made.language != "en" or NEITHER.search(both.made.text):
        return
    found = NEITHER.search(both.source.text)
    does = [w for c in ("deny", "admit", "verify") for w in both.made.concepts.get(c, ())]
    if found and len(does) == 1:
        why = f"“{found[0]}” became “{does[0].form}”"
        yield both.drift("stance changed", why, made=span(does, both.made))


_MADE_UP: Final = re.compile(
    r"(?i)\b(?:fabricat\w+|invent\w+|staged|hoax|forge\w*|doctored|fak\w+|sham|orchestrated|provocation|false|untrue|lies|made up|baseless|unfounded|propaganda)\b"
)
_DISMISSED: Final = re.compile(r"(?i)\b(?:dismiss|reject|denounc|den[iy]|refut)\w*")
_TRUE: Final = re.compile(
    r"(?i)\b(?:credible|true|correct|accurate|genuine|well[- ]founded|plausible|justified|factual)\b"
)


def _made_up(both: Both) -> Iterator[Drift]:
    """Yield what somebody called made up and is now said to call true (English)."""
    if not both.parallel or both.made.language != "en":
        return
    for one, other in both.regions():
        if not one or not other:
            continue
        before = both.pair.source.text[one[0].start : one[-1].end]
        after = both.pair.made.text[other[0].start : other[-1].end]
        for first, second in ((_MADE_UP, _TRUE), (_TRUE, _MADE_UP)):
            if first.search(before) and second.search(after):
                where = span(one, both.source), span(other, both.made)
                yield both.drift("stance changed", f"“{before}” became “{after}”", *where)
                return
        told = _MADE_UP.search(both.made.text) or _DISMISSED.search(both.made.text)
        if _MADE_UP.search(before) and _DISMISSED.search(both.source.text) and not told:
            where = span(one, both.source), span(other, both.made)
            yield both.drift("stance changed", f"“{before}” became “{after}”", *where)
            return
