"""Drift in who did what to whom, where to, and with what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.alignment import stem
from firsthand.trace.drift_across import is_read
from firsthand.trace.drift_context import Both, Drift, Side, siblings, span
from firsthand.trace.wording_text import Word
from firsthand.world.concepts import BROADER, concept_of, is_case_of
from firsthand.world.names_across import STOP, same_name, skeleton

_RATHER_CLOSE: Final = 0.5
_TWO: Final = 2
_LEAST: Final = 0.35
_PEOPLE: Final = frozenset(
    {
        "soldier", "fighter", "captive", "civilian", "police", "army", "officer", "boat", "drone",
        "tank", "missile", "vehicle", "convoy",
    }
)  # fmt: skip
_OPPOSITE: Final = (
    ("north", "south"), ("east", "west"), ("north", "east"), ("north", "west"), ("south", "east"),
    ("south", "west"), ("enter", "leave"), ("arrive", "leave"), ("enter", "withdraw"),
)  # fmt: skip
_SETS: Final = tuple({*pair} for pair in _OPPOSITE)
_KINDS: Final = frozenset({"vehicle", "weapon", "body", "way"})
# Places that no translator takes for each other; a town may well be told as a village.
_BUILDINGS: Final = frozenset(
    {"school", "hospital", "market", "station", "factory", "bridge", "checkpoint"}
)
_BROAD: Final = frozenset(
    {"vehicle", "weapon", "harm", "person", "footage", "place", "attack", "wound"}
)
# What hurts people each language cuts in its own way: "hurt" is «постраждали», burns are wounds.
_CUT_OTHERWISE: Final = frozenset({"harm", "wound", "attack"})
# Deeds that are told more broadly as harm done to people.
_AT_PEOPLE: Final = frozenset({"shoot", "shell", "bomb", "strike", "ambush"})
_ARTICLES: Final = frozenset(["a", "an", "the"])


def actors(both: Both) -> Iterator[Drift]:
    """Yield deeds whose two sides changed places, or of which one was put for the other."""
    if both.alike < _LEAST:
        return
    yield from _put_for_another(both)
    ours, theirs = _sides(both.made), _sides(both.source)
    if len(ours) != _TWO or len(theirs) != _TWO or _by(both.made) != _by(both.source):
        return
    swapped = same_name(ours[0][0], theirs[1][0]) and same_name(ours[1][0], theirs[0][0])
    if not swapped or same_name(ours[0][0], ours[1][0]):
        return
    held_ours = [key for key, held in ours if held]
    held_theirs = [key for key, held in theirs if held]
    moved = bool(held_ours) and bool(held_theirs) and not same_name(held_ours[0], held_theirs[0])
    if moved or (both.parallel and not held_ours and not held_theirs):
        yield both.drift("actor flipped", "the two sides changed places")


def _put_for_another(both: Both) -> Iterator[Drift]:
    """Yield a party that was put for another which the source tells of elsewhere.

    Both names must be such as the source writes before the same or another noun ("the Ardalan air
    force", "the Vessian ministry"), and nothing else of the sentence may name the second.
    """
    if not both.parallel:
        return
    elsewhere = {w.form for w in both.pair.source.words if w.capital}
    here = {w.form for w in both.source.words}
    kept = {w.form for w in both.made.words}
    for region in both.regions():
        one, other = ([w for w in side if w.capital] for side in region)
        if len(one) != 1 or len(other) != 1 or not _begin_alike(region, one[0], other[0]):
            continue
        a, b = one[0].form, other[0].form
        if b in here or a in kept or b not in elsewhere or not _before_party(both.made, other[0]):
            continue
        if a[:3] != b[:3]:
            why = f"“{a}” became “{b}”, who is another party to the story"
            yield both.drift("actor flipped", why, span(one, both.source), span(other, both.made))
            return


def _begin_alike(region: tuple[list[Word], list[Word]], one: Word, other: Word) -> bool:
    """Whether two names stand first in what differs, articles aside."""
    first = [next((w for w in side if w.form not in _ARTICLES), None) for side in region]
    return first == [one, other]


def _before_party(side: Side, word: Word) -> bool:
    """Whether a name stands as an adjective before people, arms or an army, or after "flag of"."""
    before = [w.form for w in side.words if w.end <= word.start][-3:]
    before = [form for form in before if form not in _ARTICLES]
    if before[-1:] == ["of"] and concept_of(before[0], side.language) in _PEOPLE | {"flag"}:
        return True
    after = [w for w in side.words if w.start > word.start][:3]
    return any(concept_of(w.form, side.language) in _PEOPLE for w in after) or (
        [w.form for w in after[:2]]
        in (["air", "force"], ["armed", "forces"], ["air", "strike"], *_GUARDS)
    )


_GUARDS: Final = tuple([kind, "guard"] for kind in ("border", "national", "coast", "republican"))


def _sides(side: Side) -> list[tuple[str, bool]]:
    """Return the names that stand with people in a sentence, each once, and whether as captives."""
    out: dict[str, bool] = {}
    words = side.outside
    for n, word in enumerate(words):
        name = skeleton(word.form, side.language)
        adjective = word.capital or side.language != "en"
        near = [
            concept_of(w.form, side.language) for w in words[max(0, n - 2) : n + 3] if w is not word
        ]
        if not adjective or len(name) < _TWO or word.form in STOP.get(side.language, ()):
            continue
        if concept_of(word.form, side.language) or not _PEOPLE & set(near[-3:]):
            continue
        if word.capital:
            held = [concept_of(w.form, side.language) for w in words[max(0, n - 1) : n + 2]]
            out.setdefault(name, "captive" in held)
    return list(out.items())


def _by(side: Side) -> bool:
    return any(w.form in {"by", "von", "par", "por"} for w in side.outside)


def directions(both: Both) -> Iterator[Drift]:
    """Yield north that became south, entering that became leaving."""
    lost, gained = both.lost(), both.gained()
    if both.alike < _LEAST:
        return
    for pair in _OPPOSITE:
        for before, after in (pair, pair[::-1]):
            ways = ((both.source, before), (both.made, after))
            if before in lost and after in gained and all(is_way(s, c) for s, c in ways):
                one, other = both.source.concepts[before], both.made.concepts[after]
                why = f"“{one[0].form}” became “{other[0].form}”"
                yield both.drift(
                    "direction flipped", why, span(one[:1], both.source), span(other[:1], both.made)
                )
                return


def is_way(side: Side, concept: str) -> bool:
    """Whether the first word of a direction says one: no part of a name, nor the French for is."""
    word = side.concepts[concept][0]
    if concept not in _COMPASS:
        return True
    if side.language == "fr" and word.form == "est":
        return side.reading.text[max(0, word.start - 1)] in "'’"
    if side.language != "en":
        return True
    return _WAY.fullmatch(word.form) is not None and not _in_name(side, word)


def _in_name(side: Side, word: Word) -> bool:
    """Whether a word is part of a name of several: Mill Court, the North Sea."""
    at = side.at(word.start)
    beside = [side.words[n] for n in (at - 1, at + 1) if 0 <= n < len(side.words)]
    return word.capital and side.language != "de" and any(w.capital for w in beside)


_COMPASS: Final = frozenset({"north", "south", "east", "west"})
_WAY: Final = re.compile(
    r"(?:north|south|east|west)(?:-?(?:east|west))?(?:ern(?:most)?|erly|wards?|-?bound)?(?:'s)?"
)


def things(both: Both) -> Iterator[Drift]:
    """Yield a thing, wound or deed told more broadly, or mistaken for another in translation."""
    if both.alike < _LEAST:
        return
    lost, gained = both.lost(), both.gained()
    for before in sorted(lost):
        for after in sorted(gained):
            one, other = both.source.concepts[before], both.made.concepts[after]
            if _is_no_thing(both, one[0], other[0]):
                continue
            where = span(one[:1], both.source), span(other[:1], both.made)
            why = f"“{one[0].form}” became “{other[0].form}”"
            harmed = after == "harm" and before in _AT_PEOPLE and both.parallel
            case = after in _BROAD and (harmed or is_case_of(before, after))
            if case and not both.pair.same_language and after in _CUT_OTHERWISE:
                continue
            if case and not _named_elsewhere(both, before):
                if both.parallel or both.alike > _RATHER_CLOSE:
                    yield both.drift("generalised", why, *where)
                    return
            elif {before, after} in _SETS:
                continue  # said as a direction
            elif (
                not both.pair.same_language
                and (siblings(before, after, _KINDS) or {before, after} <= _BUILDINGS)
                and (BROADER[before] == "body" or _is_known(both, one[0], before, after))
            ):
                yield both.drift("mistranslated", why, *where)
                return
    yield from _wounds(both)


def _is_no_thing(both: Both, one: Word, word: Word) -> bool:
    """Whether one of two words is part of a name, or says where in a row somebody is."""
    if _in_name(both.source, one) or _in_name(both.made, word) or is_foremost(both.made, word):
        return True
    if both.pair.same_language:
        return False
    key = skeleton(word.form, both.made.language)
    words = both.source.words
    return any(w.capital and skeleton(w.form, both.source.language) == key for w in words)


def is_foremost(side: Side, word: Word) -> bool:
    """Whether a head is nobody's: "l'homme de tête", "a la cabeza", "in testa".

    Args:
        side: The sentence.
        word: The word in it.
    """
    before = side.reading.text[side.start : word.start]
    return _HEADS.match(word.form) is not None and _AT_THE_HEAD.search(before) is not None


_AT_THE_HEAD: Final = re.compile(r"(?i)\b(?:de|en|à la|a la|al|in|alla|na|à) $")
_HEADS: Final = re.compile(r"(?i)(?:tête|cabeza|testa|cabeça|frente)$")


def _is_known(both: Both, word: Word, before: str, after: str) -> bool:
    """Whether a translation's other sentences tell this word of the source by what it stands for.

    And the source's sentence has nothing that the new word may stand for: a footbridge is a bridge.
    """
    if any(after in w.form for w in both.source.words):
        return False

    def has(side: Side) -> bool:
        if side.language == both.source.language:
            return any(stem(w.form, side.language) == of_it for w in side.outside)
        return before in side.concepts

    of_it = stem(word.form, both.source.language)
    return is_read(both, has)


def _named_elsewhere(both: Both, concept: str) -> bool:
    language = both.made.language
    return any(concept_of(w.form, language) == concept for w in both.pair.made.words)


def _wounds(both: Both) -> Iterator[Drift]:
    """Yield a wound whose place fell away: hit in the head, then wounded."""
    if not both.parallel:
        return
    for one, other in both.regions():
        body = [
            w for w in one if BROADER.get(concept_of(w.form, both.source.language) or "") == "body"
        ]
        harm = [w for w in other if _is_harm(concept_of(w.form, both.made.language))]
        if (
            body
            and harm
            and not any(
                BROADER.get(concept_of(w.form, both.made.language) or "") == "body" for w in other
            )
        ):
            yield both.drift(
                "generalised", f"where he was hit (“{body[0].form}”) fell away",
                span(one, both.source), span(other, both.made),
            )  # fmt: skip


def _is_harm(concept: str | None) -> bool:
    return concept == "harm" or (concept is not None and is_case_of(concept, "harm"))
