"""How many were killed: as many as the source sees there, where it has fewer fall.

A source that sees six men and at least three of them fall does not say that six were killed. Where
a retelling has so many killed as the source has only seen, tied or led away, and the source tells
how many fell or died, and never so many, the count was changed. So it was where those whom the
source has as wounded, and never as dead, are as many as the retelling has dead.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from firsthand.trace.drift_context import Drift, Side
from firsthand.trace.drift_counted import numbers_of
from firsthand.trace.drift_facts import Fact, facts_of
from firsthand.trace.drift_plurals import ONE_OF
from firsthand.trace.drift_scene_words import denies
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Word
from firsthand.world.concepts_more import meant_by

_KILLS: Final = frozenset({"kill", "execute", "behead"})
_PEOPLE: Final = frozenset(
    {
        "people",
        "captive",
        "civilian",
        "child",
        "woman",
        "soldier",
        "fighter",
        "villager",
        "passenger",
    }
)
_ELSE: Final = frozenset({"wound", "hospital", "missing", "arrest", "rescue"})
_MEN: Final = re.compile(
    r"(?i)(?:m[ae]n|servicem[ae]n|guardsm[ae]n|prisoners?|workers?|strikers?|männer\w*|hommes?|hombres|uomini|homens|mężczyzn|чолов\w+|мужчин|mannen|mužů|رجال)$"
)
_DOWN: Final = re.compile(
    r"(?i)\b(?:gun(?:s|ned|ning)?|mow(?:s|ed|n|ing)?|cut(?:s|ting)?|shoot(?:s|ing)?|shot) down\b|\bshot dead\b|\bslaughter\w*|\bmassacr\w+|\bmurder\w*|\bmassak\w+|\bermord\w+|\berschoss\w+|\babatt\w+|\bassassin\w+|\bmatanza\b|\bfusilad\w+|\bstrage\b|\bfucilat\w+|\bfuzilad\w+|\brozstrzel\w+|\bрозстріл\w+|\bрасстрел\w+|\bdoodgeschoten\b|\bzastřel\w+|\bpoprav\w+"
)
_FALLS: Final = re.compile(
    r"(?i)\b(?:slump\w*|fall(?:s|ing|en)?|fell|collaps\w+|crumpl\w+|drop(?:s|ped)?|toppl\w+|motionless|lifeless|(?:do|does|did) not (?:move|get up|rise)|stürz\w+|sack\w+|fallen|fielen|brechen|reglos|tomb(?:e|ent|er|é\w*)|s['’](?:effondr|écroul|affaiss)\w+|caen|cae|cayeron|desplom\w+|cad(?:e|ono)|accasci\w+|croll\w+|caem|tombam|desab\w+"
    r"|pada\w*|osuwa\w*|upada\w*|düş\w+|yığıl\w+|devril\w+|пада\w+|осіда\w+|осед\w+|валят\w*|vallen|zakk\w+|stort\w+|padá\w*|padl\w+|kác\w+|sesun\w+|hrout\w+)\b|يسقط\w*|تسقط|سقط\w*|ينهار|انهار"
)
_TOLD: Final = re.compile(
    r"(?i)\b(?:bodies|corpses?|dead|deaths?|leichen?|tote[nr]?|corps|cadavres?|morts?|cuerpos|cadáver\w*|muertos?|corpi|cadaver\w*|morti|corpos|mortos?|ciał\w*|zwłok\w*|ceset\w*|тіл\w*|тел\w*|труп\w*|lichamen|doden|těl\w*|mrtv\w+)\b|جثث|جثة|قتلى"
)


def wounded_told_dead(pair: Pair) -> Iterator[Drift]:
    """Yield the first toll that the source has only as how many were wounded.

    Args:
        pair: The two texts.
    """
    counted = [(f, v, w) for f in facts_of(pair.source) for v, w in numbers_of(f.side)]
    dead = {v for f, v, _ in counted if _tells_of_death(f.side) or _DIES.search(f.side.text)}
    hurt = {v: w for f, v, w in counted if _WOUND in f.meanings and _is_of_people(f.side, w)}
    ours = facts_of(pair.made)
    kept = {v for f in ours for v in f.numbers if _WOUND in f.meanings}
    for fact in ours:
        if _WOUND in fact.meanings or denies(fact.side) or fact.side.soft:
            continue
        for value, word in numbers_of(fact.side):
            if value in hurt and value not in dead | kept and _is_of_dead(fact.side, word):
                number = hurt[value]
                why = "so many were wounded, and the source has nobody else killed"
                where = (number.start, number.end), (fact.side.start, fact.side.end)
                yield Drift("count inflated", *where, why)
                return


def _is_of_dead(side: Side, number: Word) -> bool:
    """Whether a number is of people who are said right behind it to be dead or to die."""
    after = [w for w in side.words if w.start > number.start][:_NEAR]
    return any(
        meant_by(w.form, side.language) in _KILLS or _DIES.search(w.form) or _TOLD.search(w.form)
        for w in after
    )


_WOUND: Final = "=wound"
_DIES: Final = re.compile(
    r"(?i)\b(?:die[sd]?|dying|perish\w*|sterben|starb(?:en)?|gestorben|getötet\w*|tote[nr]?|meur(?:t|ent)|mour\w+|mort[es]*|tué\w*|muer\w+|muri\w+|morr\w+|mort[ioae]s?|muoi\w*"
    r"|zgin\w+|zmarł\w*|zabit\w+|öl(?:dü|müş|en)\w*|stierv\w*|stierf|gestorven|omgekomen|gedood|загину\w*|помер\w*|[ву]бит\w+|погиб\w*|умер\w*|zemřel\w*|zahynul\w*|zabit\w*)\b"
)


def tolls(pair: Pair) -> Iterator[Drift]:
    """Yield the first toll that the source has only as how many there were.

    Args:
        pair: The two texts.
    """
    theirs = facts_of(pair.source)
    counted = [(f, value, word) for f in theirs for value, word in numbers_of(f.side)]
    fell = [(f, value) for f, value, _ in counted if _tells_of_death(f.side)]
    seen = {
        value: (f, word)
        for f, value, word in counted
        if not _tells_of_death(f.side) and _is_of_people(f.side, word)
    }
    if not fell or not seen:
        return
    for fact in facts_of(pair.made):
        value, word = _toll(fact)
        if word is None or value not in seen or any(value == v for _, v in fell):
            continue
        if denies(fact.side) or value < max(v for _, v in fell):
            continue
        one = seen[value]
        why = "so many were seen, and the source has others killed"
        where = (one[1].start, one[1].end), (fact.side.start, fact.side.end)
        yield Drift("count inflated", *where, why)
        return


def _tells_of_death(side: Side) -> bool:
    words = _FALLS.search(side.text) or _TOLD.search(side.text) or _DOWN.search(side.text)
    return words is not None or _kills(side)


def _kills(side: Side) -> bool:
    return any(meant_by(w.form, side.language) in _KILLS for w in side.outside)


def _toll(fact: Fact) -> tuple[float, Word | None]:
    """Return how many a sentence says were killed, if it counts nobody else."""
    side = fact.side
    if not _kills(side) and not _DOWN.search(side.text):
        return 0.0, None
    if any(meant_by(w.form, side.language) in _ELSE for w in side.words):
        return 0.0, None  # so many were hurt, and one died
    killing = [p for p in _part_spans(side) if _tells_killing(side, p)]
    found = [
        (v, w)
        for v, w in numbers_of(side)
        if _is_of_people(side, w)
        and not _is_one_of(side, w)
        and any(a <= w.start < b for a, b in killing)
    ]
    return found[0] if len(found) == 1 else (0.0, None)


def _part_spans(side: Side) -> list[tuple[int, int]]:
    """Return where the parts of a sentence start and end, between its marks."""
    cuts = [side.start + m.start() for m in _MARK.finditer(side.text)]
    return list(pairwise([side.start, *cuts, side.end]))


_MARK: Final = re.compile(r"[,;:.—–]\s")


def _tells_killing(side: Side, span: tuple[int, int]) -> bool:
    words = (w for w in side.outside if span[0] <= w.start < span[1])
    text = side.reading.text[slice(*span)]
    return _DOWN.search(text) is not None or any(
        meant_by(w.form, side.language) in _KILLS for w in words
    )


def _is_one_of(side: Side, number: Word) -> bool:
    """Whether what is told is told of one: "one of six men"."""
    before = [w for w in side.words if w.start < number.start][-_NEAR:]
    return any(w.form in ONE_OF for w in before)


def _is_of_people(side: Side, number: Word) -> bool:
    """Whether people stand right behind a number, or are told of by it: "three of them"."""
    after = [w for w in side.words if w.start > number.start][:_NEAR]
    return any(meant_by(w.form, side.language) in _PEOPLE or _MEN.search(w.form) for w in after)


_NEAR: Final = 4
