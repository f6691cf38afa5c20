"""Figures that the source gives only with a bound, or of views, and the retelling otherwise.

"At least seven" is told as "seven", wherever the two stand: if every telling of the figure in the
source is bounded, and the retelling has it bare for the same, the bound fell away. Where the
retelling has it bounded too, only its headlines are asked. A film seen four million times was not
seen by four million people.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from firsthand.trace.alignment import stem
from firsthand.trace.drift_across import figures
from firsthand.trace.drift_bounds import bound, is_bounded
from firsthand.trace.drift_context import Drift, Side
from firsthand.trace.drift_facts import means
from firsthand.trace.drift_flat import is_headline
from firsthand.trace.drift_scenes import Scene, alike, same_manner, scenes
from firsthand.trace.drift_times import at
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Mention, Reading, Word
from firsthand.world.concepts import BROADER, CODES
from firsthand.world.concepts_more import meant_by
from firsthand.world.names_across import STOP

_FROM: Final = frozenset({"low", "over"})
_HARM: Final = frozenset({"kill", "execute", "wound", "arrest", "rescue", "missing"})
_TWO: Final = 2
_MANY: Final = 1000
_BEHIND: Final = 48
_COUNTED: Final = frozenset(
    {"person", "civilian", "fighter", "vehicle", "weapon", "thing", "place"}
)
_PEOPLE: Final = frozenset({"person", "fighter", "civilian", "soldier"})


@dataclass(frozen=True)
class _Figure:
    """A figure of a text.

    Attributes:
        side: Its sentence.
        scene: What that tells, if it tells of a deed in a language that is read.
        quantity: It.
    """

    side: Side
    scene: Scene | None
    quantity: Mention

    @property
    def value(self) -> float | None:
        """Its value, as far as it is one."""
        found = self.quantity.facts.get("low") or self.quantity.facts.get("high")
        return float(str(found)) if found is not None else None

    @property
    def bounded(self) -> bool:
        """Whether it is said to be no exact one."""
        return bound(self.quantity) or is_bounded(self.side, self.quantity)


def bare_figures(pair: Pair) -> Iterator[Drift]:
    """Yield figures whose bound fell away, and views that became people."""
    theirs, ours = list(_figures(pair.source)), list(_figures(pair.made))
    matched = {(m.source, m.made) for m in pair.matches}
    for one in theirs:
        low = one.quantity.facts.get("bound") in _FROM or (
            not one.quantity.facts.get("bound") and _AT_LEAST.search(_before(one)) is not None
        )
        if not low or one.value in {None, 1.0}:
            continue
        again = [f for f in theirs if f.value == one.value and _count_one(f, one)]
        same = [f for f in ours if f.value == one.value and _tells(one, f, matched)]
        if not same or not all(f.bounded for f in again):
            continue
        bare = [f for f in same if not f.bounded]
        if len(bare) < len(same):  # said again, with its bound, below a headline or an opening
            first = min(f.side.start for f in same if f.bounded)
            bare = [f for f in bare if is_headline(f.side) or f.side.end <= first]
        if bare:
            why = f"“{one.quantity.written}” became “{bare[0].quantity.written}”"
            yield Drift("bound dropped", at(one.quantity), at(bare[0].quantity), why)
    yield from _seen_by(theirs, ours)


def _seen_by(theirs: list[_Figure], ours: list[_Figure]) -> Iterator[Drift]:
    """Yield how often something was seen, told as how many saw it."""
    for one in theirs:
        if (one.value or 0) < _MANY or not _VIEWS.match(_after(one)):
            continue
        people = [f for f in ours if f.value == one.value and _VIEWERS.match(_after(f))]
        people = [f for f in people if not _OR_AGAIN.match(f.side.reading.text, f.quantity.end)]
        if people and not any(f.value == one.value and _VIEWS.match(_after(f)) for f in ours):
            why = "how often it was seen is told as how many saw it"
            where = _with(one, _VIEWS), _with(people[0], _VIEWERS)
            yield Drift("count changed", *where, why)
            return


# "More than two million people, or the same people more than once".
_OR_AGAIN: Final = re.compile(
    r"(?i)[^.!?\n]{0,60}\b(?:or|oder|ou|o|lub|або|или|of) (?:the same|dieselben|les mêmes|l[oa]s mism[oa]s|gli stessi|os mesmos|ci sami|ті самі|те же|dezelfde)\b"
)


def _with(figure: _Figure, what: re.Pattern[str]) -> tuple[int, int]:
    """Return where a figure starts and the word for what it counts ends."""
    end = figure.quantity.end
    found = what.match(figure.side.reading.text, end)
    return figure.quantity.start, found.end() if found else end


_VIEWS: Final = re.compile(
    r"(?i)\W*(?:times|views|viewings|mal\b|aufrufe|fois|vues|visionnages|veces|visualizaciones|reproducciones|volte|visualizzazioni|vezes|visualizações"
    r"|razy|wyświetleń|kez|kere|görüntülen|раз\b|разів|перегляд|просмотр|keer|weergaven|gånger|visningar|ganger|gange|visninger|ori|vizualizări|مرة|مشاهدة|مرات)"
)
_VIEWERS: Final = re.compile(
    r"(?i)\W*(?:(?:different |verschiedene )?(?:people|persons|viewers|users|menschen|leute|personen|zuschauer|nutzer|personnes|internautes|personas|usuarios|persone|utenti|pessoas|usuários"
    r"|osób|ludzi|kişi|людей|осіб|человек|mensen|personer|människor|mennesker|oameni|persoane|شخص))\b(?! (?:or|oder|ou|o|або|или)\b)"
)


def _figures(reading: Reading) -> Iterator[_Figure]:
    told = {s.side.sentence.index: s for s in scenes(reading)}
    for sentence in reading.sentences:
        if sentence.furniture:
            continue
        side = Side(reading, sentence)
        found = side.mentions("quantity")
        if reading.language not in CODES:
            found = [*_unread(side)]
        for quantity in found:
            yield _Figure(side, told.get(sentence.index), quantity)


def _unread(side: Side) -> Iterator[Mention]:
    """Yield the figures of a sentence in whose language none were read for us."""
    times = side.mentions("time-mention")
    known = figures(side)
    for n, (value, run) in enumerate(known):
        start, end = run[0].start, run[-1].end
        beside = [r for _, r in known[max(0, n - 1) : n + 2] if r is not run]
        if any(_are_a_range(side, run, other) for other in beside):
            continue
        if not any(t.start <= start < t.end for t in times):
            facts = {"low": value, "high": value}
            yield Mention("quantity", start, end, side.reading.text[start:end], facts)


def _are_a_range(side: Side, one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether one word, and nothing else, stands between two figures: "2 ile 4 Mart"."""
    first, last = sorted((one, other), key=lambda r: r[0].start)
    return last[0].start - first[-1].end <= _RANGE and any(
        first[-1].end <= w.start < last[0].start for w in side.words
    )


_RANGE: Final = 6


def _before(figure: _Figure) -> str:
    start = figure.quantity.start
    return figure.side.reading.text[max(figure.side.start, start - 24) : start]


def _after(figure: _Figure) -> str:
    end = figure.quantity.end
    return figure.side.reading.text[end : min(figure.side.end, end + 24)]


_AT_LEAST: Final = re.compile(
    r"(?i)\b(?:almeno|più di|oltre|pelo menos|ao menos|no mínimo|mais de|co najmniej|przynajmniej|ponad|en az|minstens|ten minste|meer dan|minst|åtminstone|mindst|över|over|mer än|mer enn|mere end"
    r"|cel puțin|peste|mai mult de|najmanje|bar|više od|најмање|више од)\s*$"
)


def _counted(figure: _Figure) -> set[str]:
    """Return what a figure counts: stems and concepts of the words that follow it."""
    side, quantity = figure.side, figure.quantity
    of = str(quantity.facts.get("of") or "")
    if side.language not in CODES:
        after = [w for w in side.outside if quantity.end <= w.start < quantity.end + _BEHIND][:_TWO]
        meant = {meant_by(w.form, side.language) for w in after} - {None}
        return {str(c) for c in meant if BROADER.get(str(c)) in _COUNTED}
    start = side.reading.text.find(of, quantity.start, quantity.end + len(of) + 12) if of else -1
    if start < 0 or _OF_THEM.match(side.reading.text, quantity.end):
        return set()
    return side.content(start, start + len(of))


# "Seven of them" are whoever was told of before.
_OF_THEM: Final = re.compile(
    r"(?i)\s(?:of (?:them|these|those)|von ihnen|davon|d['’]entre (?:eux|elles)|de (?:ellos|ellas|eles|elas|entre ellos)|d[ie] loro|z nich|з них|из них|van hen|av dem|af dem|dintre ei|منهم)\b"
)


def _count_one(one: _Figure, other: _Figure) -> bool:
    """Whether two figures of one text count the same, or may."""
    return one is other or bool(_counted(one) & _counted(other))


def _tells(one: _Figure, other: _Figure, matched: AbstractSet[tuple[int, int]]) -> bool:
    """Whether a figure of the retelling counts the same, and is told with the same."""
    a, b = _counted(one), _counted(other)
    if one.side.language != other.side.language:  # what it counts may be known in neither
        a, b = a & BROADER.keys(), b & BROADER.keys()
    concepts = [_concepts(one), _concepts(other)]
    shared = concepts[0] & concepts[1] - (a | b)
    harm, harm_too = (_HARM & each for each in concepts)
    if harm and harm_too and harm.isdisjoint(harm_too):
        return False  # so many were killed, and so many wounded
    if a and b:
        kin = bool(a & b) or any(_is_person(x) and _is_person(y) for x in a for y in b)
        near = (_beside(one) & _beside(other)) - (a | b)
        return kin and (bool(shared) or bool(near) or _one_deed(one, other))
    if (one.side.sentence.index, other.side.sentence.index) in matched and shared:
        return True
    return (
        len(shared) >= _TWO or ((one.value or 0) >= _MANY and bool(shared)) or _one_deed(one, other)
    )


def _beside(figure: _Figure) -> set[str]:
    """Return what the few words behind a figure and its thing mean, or are in one language."""
    side, quantity = figure.side, figure.quantity
    stop = STOP.get(side.language, frozenset())
    after = [w for w in side.outside if w.start >= quantity.end and w.form not in stop][:_FEW]
    told = {
        means(w, side.language) or f"{side.language} {stem(w.form, side.language)}" for w in after
    }
    return {m for m in told if m not in _COMMON}


_FEW: Final = 3
_COMMON: Final = frozenset({"=say", "=video", "=see", "=people", "other"})


def _concepts(figure: _Figure) -> set[str]:
    side = figure.side
    if side.language in CODES:
        return set(side.concepts)
    return {c for w in side.outside if (c := meant_by(w.form, side.language)) is not None}


def _is_person(concept: str) -> bool:
    return concept in _PEOPLE or BROADER.get(concept) in _PEOPLE


def _one_deed(one: _Figure, other: _Figure) -> bool:
    """Whether two figures stand in tellings of one deed: seven of them are killed in both."""
    a, b = one.scene, other.scene
    if a is None or b is None or not (a.deed and b.deed and same_manner(a, b)):
        return False
    return alike(a, b) > 1  # their figure is one point
