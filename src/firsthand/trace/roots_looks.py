"""Who looked for themselves: what a report says it saw, heard or was told, and by whom.

"Our correspondent", "told this newspaper", "we reviewed the footage", or the report's own house
named as the one that verified: each a look of its own, if the words are not somebody else's. What
was looked at decides what it is worth: several who looked at one film are one piece of evidence and
several analysts. Who says that they could not check did not. Words by language:
`firsthand.world.outlets_words`.
"""

# ruff: noqa: E501  a pattern
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, Literal

from firsthand.records import Facts, Observation, Passage, Whole
from firsthand.steps import step
from firsthand.trace.wording_cited import DENIED, citations, not_denied
from firsthand.trace.wording_house import changed_on, home_names, own_names
from firsthand.trace.wording_named import names_house
from firsthand.trace.wording_sketch import Wording
from firsthand.trace.wording_text import Reading, Sentence
from firsthand.trace.wording_unnamed import rests_unnamed
from firsthand.world.outlets import HEADS, either

_LEAD: Final = 300
_LONG_NAME: Final = 4
What = Literal["footage", "person", "place", "papers", "something"]

_OURS: Final = re.compile(rf"(?i)\b(?:{either('ours')})\b")
_WE: Final = re.compile(rf"(?i)\b(?:{either('we')})\b")
_LOOKED: Final = re.compile(rf"(?i)\b(?:{either('looked')})\b")
_FOOTAGE: Final = re.compile(rf"(?i)\b(?:{either('footage')})\b")
_PERSON: Final = re.compile(rf"(?i)\b(?:{either('person')})\b")
_PLACE: Final = re.compile(rf"(?i)\b(?:{either('place')})\b")
# Whoever writes of "the newsroom", and names nobody else's, means their own.
_OFFICE: Final = re.compile(rf"(?i)\b(?:{either('office')})\b")
# By what "we" is told from the "we" of another house whose text was copied.
_ALONE: Final = re.compile(rf"(?i)\b(?:{either('alone')})\b")
_SHORT: Final = rf"\b(?i:{either('articles').replace('%', '%%')}) [«„“\"‘]?%s\b"


@dataclass(frozen=True)
class Look:
    """A look of somebody's own.

    Attributes:
        start: Where the words that say so start.
        end: Where they end.
        sort: What was looked at, one sort for each that the words name.
        cue: The words that say whose look it is.
    """

    start: int
    end: int
    sort: tuple[What, ...]
    cue: str


def looks(reading: Reading) -> list[Look]:
    """Return where a report says that its own people looked, asked or were there."""
    out = []
    own = list(own_names(reading))
    theirs = _analysed_by_others(reading)
    for sentence in reading.sentences:
        if sentence.furniture or sentence.heading:
            continue
        cue = _cue(reading, sentence, own, we=not theirs)
        if cue:
            sorts = _sorts(reading.text[sentence.start : sentence.end])
            out.append(Look(sentence.start, sentence.end, sorts, cue))
    return out


def _analysed_by_others(reading: Reading) -> bool:
    """Whether the first lines say that another house checked: "we" is theirs then, copied along."""
    return any(c.checked and c.start <= _LEAD for c in citations(reading))


def _cue(reading: Reading, sentence: Sentence, own: list[str], *, we: bool) -> str | None:
    """Return the words of a sentence that say that its own people looked, if it has any.

    Where another house checked, "we" is its own only beside a word like "ourselves".
    """
    span = sentence.start, sentence.end
    if DENIED.search(reading.text, *span) and not not_denied(_LOOKED, reading.text, *span):
        return None
    match = _OURS.search(reading.text, *span)
    if match is None and (we or _ALONE.search(reading.text, *span)):
        match = _WE.search(reading.text, *span)
    if match and not _in_quotation(reading, match.start()):
        return match[0]
    return _named_cue(reading, sentence, own) if _LOOKED.search(reading.text, *span) else None


def _named_cue(reading: Reading, sentence: Sentence, own: list[str]) -> str | None:
    """Return where a sentence of looking has the newsroom, or its own house's name."""
    span = sentence.start, sentence.end
    others = [c for c in citations(reading) if sentence.start <= c.start < sentence.end]
    office = _OFFICE.search(reading.text, *span)
    if office and not others:
        return office[0]
    # "(Wire) - The Herald has verified": what another checked is no look of the wire's.
    if any(c.checked for c in others) and not _ALONE.search(reading.text, *span):
        return None
    part = Reading(reading.item, reading.text[sentence.start : sentence.end])
    for name in own:
        found = names_house(part, name)
        if found and not _in_quotation(reading, sentence.start + found[0]):
            return part.text[found[0] : found[1]]
    return _short_cue(part.text, own) if not others else None


def _short_cue(text: str, own: list[str]) -> str | None:
    """Return where its own house stands by the last word of its name: "The «Herald» met him"."""
    last = {name.split(" ")[-1] for name in own if " " in name}
    found = (re.search(_SHORT % re.escape(word), text) for word in last if HEADS.fullmatch(word))
    return next((match[0] for match in found if match), None)


def _in_quotation(reading: Reading, place: int) -> bool:
    """Whether words are somebody's; a paper's name alone in quotation marks is none."""
    return any(
        start <= place < end and len(reading.text[start:end].split()) > _LONG_NAME
        for start, end in reading.quotations
    )


def _sorts(words: str) -> tuple[What, ...]:
    found: list[What] = []
    if _FOOTAGE.search(words):
        found.append("footage")
    if _PERSON.search(words):
        found.append("person")
    if _PLACE.search(words):
        found.append("place")
    return tuple(found) or ("something",)


@step(version=10)
def standing(wording: Wording) -> Iterator[Observation]:
    """Say whose report a text is, whose reports it names, and where its own people looked.

    Kinds: ``house`` of the whole text (``names``, ``at_home``, ``dates``, ``language``, ``words``); ``cited-report``
    where another house is named (``name``, ``known``, and whether the sentence has a word of
    reporting, ``told``, that only says that something was not checked, ``denied``, one for
    verifying, ``checked``, a time long before, ``aside``, and whether the house surely publishes, ``sure``); ``own-look`` where its own people looked (``sort``: footage, person, place, something; ``cue``).

    Args:
        wording: The text's sketch.
    """
    reading = wording.reading
    first = next((s for s in reading.sentences if not s.furniture), None)
    facts: dict[str, Any] = {
        "names": own_names(reading),
        "at_home": home_names(reading),
        "dates": reading.dates,
        "language": reading.language,
        "words": len(reading.words),
        "headline": reading.text[first.start : first.end][:200] if first else "",
        "updated": reading.updated.written if reading.updated else None,
        "changed": changed_on(reading),
        "unnamed": rests_unnamed(reading),
    }
    yield Observation(kind="house", where=Whole(item=reading.item), facts=Facts(facts))
    for cited in citations(reading):
        where = Passage.of(reading.item, reading.text, cited.start, cited.end)
        sentence = _around(reading, cited.start)
        yield Observation(
            kind="cited-report",
            where=where,
            facts=Facts(
                name=cited.name,
                known=cited.known,
                checked=cited.checked,
                sure=cited.sure,
                told=cited.told,
                aside=cited.aside,
                printed=cited.printed,
                denied=cited.denied,
                sentence_start=sentence[0],
                sentence_end=sentence[1],
            ),
        )
    for look in looks(reading):
        yield Observation(
            kind="own-look",
            where=Passage.of(reading.item, reading.text, look.start, look.end),
            facts=Facts(sort=look.sort, cue=look.cue),
        )


def _around(reading: Reading, place: int) -> tuple[int, int]:
    found = next((s for s in reading.sentences if s.start <= place < s.end), None)
    return (found.start, found.end) if found else (place, place)
