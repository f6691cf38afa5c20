"""Who was put for who said it, did it or is something, where a text runs on as it did (English).

Longer than 300 lines because who speaks, who acts and who is whom are told apart in one place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

from firsthand.trace.alignment import stem
from firsthand.trace.drift_context import Both, Drift, Side, span
from firsthand.trace.drift_kinds import (
    SAYING,
    broader,
    is_generic,
    is_person,
    likeness,
    tells,
    value_of,
)
from firsthand.trace.drift_offices import is_one_office
from firsthand.trace.drift_places import Place, key, may_be_others, written
from firsthand.trace.wording_text import Word
from firsthand.world.concepts import concept_of, is_case_of
from firsthand.world.languages import word_set

_TWO: Final = 2


def turned_round(both: Both, place: Place) -> Iterator[Drift]:
    """Yield those who were struck told as those who strike: the passive fell away, and no "by"."""
    forms = [{w.form for w in side} for side in (place.one, place.other)]
    ends = [words[-1].end for words in (place.one, place.other) if words]
    sides = zip((both.source, both.made), ends, strict=False)
    if any(_BY_WHOM.match(side.reading.text, end) for side, end in sides):
        return
    for one, other in ((0, 1), (1, 0)):
        if not forms[one] & _BE or forms[other] & (_BE | {"by", "being", "been"}):
            continue
        deeds = [{concept_of(f, "en") for f in side if not f.endswith("ing")} for side in forms]
        same = {str(c) for c in deeds[0] & deeds[1] if c is not None}
        if forms[other] & _SUFFERED:
            continue
        if any(is_case_of(c, "harm") or is_case_of(c, "attack") for c in same):
            where = span(place.one, both.source), span(place.other, both.made)
            why = "who it was done to is told as who did it, or the other way"
            yield both.drift("actor flipped", why, *where)
            return


_BE: Final = word_set("is are was were be been")


_SUFFERED: Final = word_set(
    "suffered suffers sustained received receives got took takes had has with undergoing underwent"
    " died dies dying dead"
)


_BY_WHOM: Final = re.compile(r"\W+(?:\w+ ){0,2}by\b")


def speakers(both: Both, place: Place) -> Iterator[Drift]:
    """Yield who says so, or who saw it, put for somebody else."""
    theirs, ours = place.one, place.other
    spoken = place.after is not None and place.after.form in SAYING and _is_joined(both, place)
    if _ends_alike(theirs, ours):
        spoken, theirs, ours = True, theirs[:-1], ours[:-1]
    if not spoken and place.after is not None and theirs:
        spoken = _issues(both, place.after) or _blames(both, place.after) or _counts(both, place)
    one, other = _who(theirs), _who(ours)
    if theirs and ours and is_one_office(written(both.source, theirs), written(both.made, ours)):
        return
    told_by = [
        _speaker_at(side, words) for side, words in zip(_sides(both), (theirs, ours), strict=True)
    ]
    if all(told_by):
        if _is_same_person(*told_by):
            return  # of whom something else is said
        spoken = True
    if not one or not other or not may_be_others(both, one, other):
        yield from _for_a_pronoun(both, place)
        return
    spoken = spoken or (place.before is not None and _is_said_by(both, place.before))
    if spoken:
        why = f"“{written(both.source, place.one)}” became “{written(both.made, place.other)}”"
        where = span(place.one, both.source), span(place.other, both.made)
        yield both.drift("attribution moved", why, *where)


def _speaker_at(side: Side, words: list[Word]) -> list[Word]:
    """Return the words that name who says so, if some words are among them."""
    if not words:
        return []
    for claim in side.reading.claims:
        where = claim.speaker
        if where and where[0] <= words[0].start and words[-1].end <= where[1]:
            return [w for w in side.words if where[0] <= w.start < where[1]]
    return []


def _is_same_person(one: list[Word], other: list[Word]) -> bool:
    """Whether two speakers have a name in common, or names spelt nearly alike."""
    names = [[w.form for w in side if w.capital and len(w.form) >= _NAME] for side in (one, other)]
    return any(likeness(a, b) >= _SPELT_ALIKE for a in names[0] for b in names[1])


_NAME: Final = 4
_SPELT_ALIKE: Final = 0.7


def _issues(both: Both, word: Word) -> bool:
    """Whether after words and where they are ("in Ostmere") comes a verb of saying or issuing."""
    at = both.source.at(word.start)
    if word.form not in {"in", "of", "at", "from"}:
        return False
    after = both.source.words[at + 1 : at + 4]
    verb = next((n for n, w in enumerate(after) if w.form in SAYING or w.form in _KEEPING), None)
    return verb is not None and all(w.capital or w.form == "the" for w in after[:verb])


def _blames(both: Both, word: Word) -> bool:
    """Whether after words comes "has blamed" or "had said": they are who does so."""
    at = both.source.at(word.start)
    after = both.source.words[at : at + 2]
    if word.form in {"has", "have", "had"}:
        after = after[1:]
    return bool(after) and (after[0].form in SAYING or after[0].form in _BLAMING)


_BLAMING: Final = word_set("blamed blames accused accuses suspected suspects")


def _counts(both: Both, place: Place) -> bool:
    """Whether words say by whose count it is: by the organizers' own, by the estimate of them."""
    at = both.source.at(place.one[0].start)
    near = [w.form for w in both.source.words[max(0, at - 3) : at] if w.form not in _ARTICLES]
    if len(near) >= _TWO and near[-2] in _RECKONING and near[-1] in {"of", "by"}:
        return True
    before = {w.form for w in both.source.words[max(0, at - 2) : at]}
    end = both.source.at(place.one[-1].start) + 1
    after = [w.form for w in both.source.words[end : end + 3] if w.form != "own"][:1]
    return bool(before & _BY and after and after[0] in _RECKONING)


_ARTICLES: Final = word_set("a an the")
_BY: Final = word_set("by to in from")
_RECKONING: Final = word_set(
    "count counts estimate estimates account figures reckoning tally calculations records data"
    " statement assessment telling version"
)


def _for_a_pronoun(both: Both, place: Place) -> Iterator[Drift]:
    """Yield "she said" that became "said the driver", whom the sentences before do not tell of."""
    forms = [{w.form for w in side} for side in (place.one, place.other)]
    says = forms[0] & SAYING and forms[1] & SAYING
    pronoun = forms[0] & {"he", "she", "they"} and len(place.one) <= _TWO
    told = [w for w in place.other if tells(w) and w.form not in SAYING]
    if not (says and pronoun and told) or any(w.form in NOBODY for w in told):
        return
    at = both.source.sentence.index
    before = both.pair.source.sentences[max(0, at - 2) : at + 1]
    words = both.pair.source.words
    near = {key(w) for s in before for w in words[s.first : s.last]}
    if not near & {key(w) for w in told}:
        where = span(place.one, both.source), span(place.other, both.made)
        why = f"“{written(both.source, place.one)}” became “{written(both.made, place.other)}”"
        yield both.drift("attribution moved", why, *where)


def _is_joined(both: Both, place: Place) -> bool:
    """Whether nothing stands between a place and the word after it: no comma."""
    if not place.one or place.after is None:
        return True
    return both.pair.source.text[place.one[-1].end : place.after.start].isspace()


def _ends_alike(one: list[Word], other: list[Word]) -> bool:
    """Whether both end with one verb of saying: the union believes, the police believe."""
    if len(one) <= 1 or len(other) <= 1:
        return False
    return one[-1].form in SAYING and stem(one[-1].form, "en") == stem(other[-1].form, "en")


def _is_said_by(both: Both, word: Word) -> bool:
    """Whether after a word stands who says so: "said", "according to", "confirmed by"."""
    at = both.source.at(word.start)
    before = both.source.words[at - 1].form if at else ""
    if word.form in {"the", "a", "an", "his", "her", "their"} and at > 1:
        word, before = both.source.words[at - 1], both.source.words[at - 2].form
    if word.form == "to":
        return before == "according"
    if word.form == "by":
        return before in SAYING or before in _KEEPING
    return word.form in _SAID_BY and _ends_clause(both, word)


_KEEPING: Final = word_set(
    "kept issued published compiled signed drawn identified recognised recognized named given made"
)


_SAID_BY: Final = word_set("said says added reported wrote announced stated")


def _ends_clause(both: Both, word: Word) -> bool:
    """Whether a verb of saying comes after what is said: "..., said the mayor"."""
    at = both.source.at(word.start)
    if not at:
        return False
    between = both.pair.source.text[both.source.words[at - 1].end : word.start]
    return any(mark in between for mark in ',”"»')


NOBODY: Final = word_set(
    "he she they it who that which i we you him her them us one somebody someone people others"
    " officials authorities sources spokesman spokeswoman spokesperson officials' statement report"
    " reports paper newspaper analysis study video clip footage"
)


def _who(words: list[Word]) -> list[Word]:
    """Return the words that tell who somebody is; none where a pronoun or an office speaks."""
    whose = next((n for n, w in enumerate(words) if n and w.form in _WHOSE), len(words))
    kept = [w for w in words[:whose] if tells(w) and value_of([w]) is None]
    return [] if any(w.form in NOBODY for w in words[:whose]) else kept


_WHOSE: Final = word_set("who that which whose whom where")


def actors(both: Both, place: Place) -> Iterator[Drift]:
    """Yield who did something put for somebody else: before the verb, or after "by"."""
    one, other = _who(place.one), _who(place.other)
    if not one or not other:
        return
    after = place.after
    acts = after is not None and (after.form in _ACTING or after.form.endswith("ed"))
    heads = _of_head(both.source, one), _of_head(both.made, other)
    acts = acts and all(is_person(words[-1]) for words in heads)
    if acts:
        one, other = heads
    done_by = _is_done_by(both, place) and any(map(_is_people, one)) and is_person(other[-1])
    if not (acts or done_by or _is_whose(place)):
        return
    if done_by:  # "by a crowd of festival visitors": the festival is no doer
        one, other = ([w for w in side if _is_people(w)] for side in (one, other))
    if broader(one[-1].form, other[-1].form) or not may_be_others(both, one, other):
        return
    if is_generic(other[-1]):
        return
    why = f"“{written(both.source, place.one)}” became “{written(both.made, place.other)}”"
    where = span(place.one, both.source), span(place.other, both.made)
    yield both.drift("actor flipped", why, *where)


def _of_head(side: Side, words: list[Word]) -> list[Word]:
    """Return some words up to the first preposition: "the bishop of Lessova" is the bishop."""
    for n, (a, b) in enumerate(pairwise(words), 1):
        between = side.words[side.at(a.start) + 1 : side.at(b.start)]
        if any(w.form in _PREPOSITIONS for w in between):
            return words[:n]
    return words


_PREPOSITIONS: Final = word_set("of from in at for on with near under behind")


def _is_done_by(both: Both, place: Place) -> bool:
    """Whether words stand after "by", or after "by a"."""
    if place.before is None:
        return False
    at = both.source.at(place.before.start)
    near = [w.form for w in both.source.words[max(0, at - 1) : at + 1]]
    return near[-1] == "by" or (near[0] == "by" and near[-1] in {"a", "an", "the"})


def _is_whose(place: Place) -> bool:
    """Whether one that people have was put for another's: "a police flare", "a visitor's flare"."""
    one, other = ([w for w in words if tells(w)] for words in (place.one, place.other))
    if len(one) != 1 or len(other) != 1 or place.after is None or not tells(place.after):
        return False
    owned = one[0].form.endswith("'s") or other[0].form.endswith("'s")
    return owned and _is_people(one[0]) and _is_people(other[0])


def _is_people(word: Word) -> bool:
    return word.form in _BODIES or any(
        is_person(replace(word, form=form)) for form in (word.form, word.form.removesuffix("'s"))
    )


_BODIES: Final = word_set("police army navy crew army's")
_ACTING: Final = word_set("was were is are has have had will would did may which who")


def _sides(both: Both) -> tuple[Side, Side]:
    return both.source, both.made
