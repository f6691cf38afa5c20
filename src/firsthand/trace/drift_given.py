"""What the source tells only on a condition, and the retelling as a fact; and what is "genuine".

"If somebody forgot the law, he will answer for it" says of nobody that he forgot it. And that a
newspaper says that it verified a film is one thing, that the film is genuine another.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.alignment import stem
from firsthand.trace.drift_context import Drift, Side
from firsthand.trace.drift_flat import is_headline
from firsthand.trace.drift_scene_words import denies
from firsthand.trace.drift_scenes import Scene, scenes
from firsthand.trace.wording_cited import citations
from firsthand.trace.wording_pair import Pair
from firsthand.world.names_across import STOP

_FEWEST: Final = 3
_CONDITION: Final = {
    "en": re.compile(r"(?i)\bif (?!so\b|not\b|any\b|possible\b|only\b)([^,.;:!?”\"]+?)(?=, |[.;:!?”\"])"),
    "de": re.compile(r"(?i)\b(?:wenn|falls|sofern) ([^,.;:!?“”\"]+?)(?=, |[.;:!?“”\"])"),
    "fr": re.compile(r"(?i)\b(?:si |s['’])([^,.;:!?»\"]+?)(?=, |[.;:!?»\"])"),
    "es": re.compile(r"(?i)\bsi ([^,.;:!?»”\"]+?)(?=, |[.;:!?»”\"])"),
    "uk": re.compile(r"(?i)\b(?:якщо|якби) ([^,.;:!?»\"]+?)(?=, |[.;:!?»\"])"),
    "ru": re.compile(r"(?i)\bесли ([^,.;:!?»\"]+?)(?=, |[.;:!?»\"])"),
}  # fmt: skip
_WHETHER: Final = re.compile(
    r"(?i)\b(?:if|whether|ob|wenn|falls|si|s['’]|якщо|якби|чи|если|ли)\b|[?]"
)


def conditions(pair: Pair) -> Iterator[Drift]:
    """Yield what is told as a fact, in its very words, that the source tells only on a condition."""
    known = _CONDITION.get(pair.source.language)
    if known is None or not pair.same_language:
        return
    made = [Side(pair.made, s) for s in pair.made.sentences if not s.furniture]
    theirs = [Side(pair.source, s) for s in pair.source.sentences if not s.furniture]
    for side in theirs:
        for found in known.finditer(side.text):
            wanted = _stems(side, side.start + found.start(1), side.start + found.end(1))
            if len(wanted) < _FEWEST:
                continue
            if any(o is not side and wanted <= _stems(o, o.start, o.end) for o in theirs):
                continue
            told = [m for m in made if wanted <= _stems(m, m.start, m.end)]
            if not told or any(m.soft or _WHETHER.search(m.text) or _denied(m) for m in told):
                continue
            why = f"“{found[0]}” is told as a fact"
            where = side.start + found.start(), side.start + found.end()
            yield Drift("hedge lost", where, (told[0].start, told[0].end), why)
            return


def _denied(side: Side) -> bool:
    return bool(side.negations) or denies(side)


def _stems(side: Side, start: int, end: int) -> set[str]:
    """Return the stems of the words between two places, whether quoted or not."""
    stop = STOP.get(side.language, frozenset())
    return {
        stem(w.form, side.language)
        for w in side.words
        if start <= w.start < end and w.form not in stop
    }


def genuine(pair: Pair) -> Iterator[Drift]:
    """Yield a headline that calls a film genuine, where the source says who says so."""
    source, made = scenes(pair.source), scenes(pair.made)
    said = [s for s in source if _GENUINE.search(s.side.text) or _CHECKED.search(s.side.text)]
    if not said or any(_is_flat(pair, s, heading=False) for s in source):
        return
    for scene in made:
        if is_headline(scene.side) and _is_flat(pair, scene, heading=True):
            why = "the source has it from somebody that it is genuine, and the headline from nobody"
            where = (said[0].side.start, said[0].side.end), (scene.side.start, scene.side.end)
            yield Drift("headline stronger than body", *where, why)
            return


def _is_flat(pair: Pair, scene: Scene, *, heading: bool) -> bool:
    """Whether a sentence calls something genuine by nobody's word."""
    side = scene.side
    if not _GENUINE.search(side.text) or not scene.sure or scene.told:
        return False
    reading = pair.made if heading else pair.source
    named = any(side.start <= c.start < side.end for c in citations(reading))
    return not named and not _BY_WHOM.search(side.text)


_GENUINE: Final = re.compile(
    r"(?i)\b(?:(?:is|are|proves?|proven|proved) (?:genuine|authentic|real)|(?:video|footage|clip|film) (?:genuine|authentic|real)\b|echt\b(?! \w+[tn] )|authentisch|est (?:authentique|réelle?)|es (?:auténtic[oa]|real)\b"
    r"|è (?:autentic[oa]|ver[oa])\b|é (?:autêntic[oa]|real)\b|autentyczn[eya]\b|gerçek çıktı|gerçekmiş|is echt|är äkta|er ekte|er ægte|este autentic|je autentič\w+|справжнє|підлинн\w+|подлинн(?:ое|ый|ая)|настоящ(?:ее|ий)|حقيقي|أصلي)"
)
_CHECKED: Final = re.compile(
    r"(?i)\b(?:verif\w+|authenticat\w+|genuine|authentic|echt|authentisch|verifiz\w+|geprüft|authentif\w+|authentique|auténtic\w+|verific\w+|autentic\w+|autêntic\w+|autentyczn\w+"
    r"|gerçek|doğrula\w+|geverifieerd|äkta|verifierat|ekte|ægte|справжн\w+|підтвер\w+|верифік\w+|подлинн\w+|подтвер\w+|верифиц\w+)"
)
_BY_WHOM: Final = re.compile(
    r"(?i)\b(?:newspapers?|papers?|journalists?|reporters?|experts?|investigat\w+|analys\w+|zeitung\w*|journalist\w*|experten|journal|quotidien|presse|diarios?|periódicos?|giornal\w+|quotidiano"
    r"|jornal|gazet\w+|dziennik\w*|krant|tidning\w*|avis\w*|ziar\w*|газет\w+|журналіст\w*|журналист\w*|ЗМІ|СМИ|صحيفة)\b"
)
