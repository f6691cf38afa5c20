"""What is quoted, across languages: who says it, and how surely.

What "a voice says" whom nobody sees is told as said by a soldier; "this would be a crime" as "this
is a crime". Two quotations are one where they stand in sentences that tell the same, or are made of
the same words, by what these mean.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from firsthand.trace.alignment import stem
from firsthand.trace.drift_context import Drift, Side
from firsthand.trace.drift_facts import means
from firsthand.trace.drift_matches import matches_of
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Reading
from firsthand.world.concepts_more import meant_by
from firsthand.world.names_across import STOP

_HALF: Final = 0.5
_FEWEST: Final = 3
_SHARED: Final = 2
_LONG: Final = 5
_AS_LONG: Final = 0.6
_VOICE: Final = re.compile(
    r"(?i)(?:\b(?:a|one|the|another) (?:\w+ ){0,2}?(?:voice|person|man|speaker)\b(?=[^.]{0,40}\b(?:say|said|heard|shout|call|ask|off|out of)|[^.]{0,3}$)|\boff[- ](?:camera|screen)\b|\bout of (?:shot|sight|frame|view)\b|\bsome(?:one|body)\b"
    r"|\b(?:eine )?(?:\w+ )?stimme\b|\bjemand\b|\baus dem off\b|\b(?:une )?(?:\w+ )?voix\b|\bquelqu['’]un\b|\bhors[- ]champ\b|\b(?:una )?voz\b|\balguien\b|\bfuera de (?:cámara|campo|cuadro|plano)\b|\b(?:una )?voce\b|\bqualcuno\b|\bfuori campo\b"
    r"|\b(?:uma )?voz\b|\balguém\b|\bfora (?:de|do) (?:quadro|câmera|cena)\b|\bgłos\w*\b|\bktoś\b|\bpoza kadrem\b|\b(?:bir )?ses\b|\bbiri(?:si|nin)?\b|\bголос\w*|\bхтось\b|\bза кадром\b|\bкто-то\b|\b(?:een )?stem\b|\biemand\b|\bbuiten beeld\b|\bhlas\w*\b|\bkdosi\b|\bněkdo\b|\bmimo záběr\b)|صوت|أحدهم|شخص"
)
_SOLDIERS: Final = frozenset({"soldier", "army", "fighter", "officer", "commander", "police"})
_TROOPS: Final = re.compile(r"(?i)\b(?:troops?|soldiers?|gunm[ae]n|squaddies)\b")
_WOULD: Final = {
    language: re.compile(rf"(?i)\b(?:{words})\b")
    for language, words in {
        "en": r"would|could|might|may|if|were", "de": r"wäre\w*|würde\w*|hätte\w*|könnte\w*|dürfte\w*|sollte\w*",
        "fr": r"\w+r(?:ait|aient|ions|iez|ais)", "es": r"\w+r[íi]an?|fuer[ae]\w*|podr[íi]a\w*", "it": r"\w+rebb(?:e|ero)|\w*fosse\w*|\w+remmo",
        "pt": r"\w+riam?|\w+-(?:se|lo|la|lhe)-iam?|fosse\w*", "pl": r"by\w*|\w+by(?:m|ś|śmy)?|mog\w+|może", "tr": r"\w*(?:[ae]bilir|olur\w*|olurdu|olacaktı\w*|sayılır\w*)",
        "uk": r"би?|\w+би|може|могло", "ru": r"бы?|может|могло", "nl": r"zou(?:den)?|kan|kunnen", "cs": r"by\w*|může|mohl\w*",
    }.items()
}  # fmt: skip
_CONDITIONAL: Final = re.compile(
    r"(?i)\bwould (?:be|have|constitute|amount|mean)\b|\bserait\b|\bwäre\b|\bsería\b|\bsarebbe\b|\bseria\b|\bбуло б\b|\bбыло бы\b"
)


@dataclass(frozen=True)
class _Quote:
    """Something that is quoted.

    Attributes:
        side: The sentence that it stands in.
        start: Where it starts.
        end: Where it ends.
        said: What its words mean, or in one language their stems.
        stems: The stems of its words.
    """

    side: Side
    start: int
    end: int
    said: frozenset[str]
    stems: frozenset[str]

    @property
    def text(self) -> str:
        """Its words."""
        return self.side.reading.text[self.start : self.end]

    @property
    def around(self) -> str:
        """The words of its sentence outside the quotation marks."""
        text, side = self.side.reading.text, self.side
        return f"{text[side.start : self.start]} {text[self.end : side.end]}"


@lru_cache(maxsize=64)
def _quotes(reading: Reading) -> tuple[_Quote, ...]:
    out = []
    stop = STOP.get(reading.language, frozenset())
    for start, end in reading.quotations:
        sentence = next((s for s in reading.sentences if s.start <= start < s.end), None)
        words = [w for w in reading.words if start <= w.start < end]
        if sentence is None or sentence.furniture or len(words) < _FEWEST:
            continue
        told = [w for w in words if w.form not in stop]
        said = {m for w in told if (m := means(w, reading.language))}
        stems = {stem(w.form, reading.language) for w in told}
        side = Side(reading, sentence)
        out.append(_Quote(side, start, end, frozenset(said), frozenset(stems)))
    return tuple(out)


def speeches(pair: Pair) -> Iterator[Drift]:
    """Yield quotations that were given to a soldier, or that are surer than they were.

    Args:
        pair: The two texts.
    """
    beside = {(m.made, m.source) for m in matches_of(pair)}
    for now in _quotes(pair.made):
        was = next((q for q in _quotes(pair.source) if _is_one(pair, q, now, beside)), None)
        if was is not None:
            yield from _given(pair, was, now)
            yield from _hardened(pair, was, now)


def _is_one(pair: Pair, one: _Quote, other: _Quote, beside: set[tuple[int, int]]) -> bool:
    """Whether two quotations are one."""
    places = other.side.sentence.index, one.side.sentence.index
    if pair.same_language:
        both = len(one.stems & other.stems)
        return both >= max(_SHARED, _HALF * min(len(one.stems), len(other.stems)))
    if places in beside and _is_alone(one) and _is_alone(other) and _as_long(one, other):
        return True
    both = len(one.said & other.said)
    return both >= _FEWEST or (both > 1 and both >= _HALF * min(len(one.said), len(other.said)))


def _as_long(one: _Quote, other: _Quote) -> bool:
    """Whether neither of two quotations is much longer than the other."""
    sizes = sorted(len(q.text.split()) for q in (one, other))
    return sizes[0] >= _AS_LONG * sizes[1]


def _is_alone(quote: _Quote) -> bool:
    """Whether no other quotation stands in the sentence."""
    side = quote.side
    return sum(q.side.start == side.start for q in _quotes(side.reading)) == 1


def _given(pair: Pair, was: _Quote, now: _Quote) -> Iterator[Drift]:
    """Yield what a voice says that nobody sees, told as said by soldiers."""
    if not _VOICE.search(was.around) or _names_soldiers(was) or _VOICE.search(now.around):
        return
    if not _names_soldiers(now) or now.side.sentence.heading:
        return
    again = [q for q in _quotes(pair.source) if q is not was and q.stems == was.stems]
    if any(_names_soldiers(q) for q in again):
        return
    why = "the source does not say who says it, and here it is a soldier"
    where = (was.side.start, was.side.end), (now.side.start, now.side.end)
    yield Drift("attribution moved", *where, why)


def _names_soldiers(quote: _Quote) -> bool:
    language = quote.side.language
    told = (
        meant_by(w.form, language)
        for w in quote.side.words
        if not quote.start <= w.start < quote.end
    )
    return any(c in _SOLDIERS for c in told) or _TROOPS.search(quote.around) is not None


def _hardened(pair: Pair, was: _Quote, now: _Quote) -> Iterator[Drift]:
    """Yield what somebody said would be so, and is quoted as saying that it is."""
    known = _WOULD.get(now.side.language)
    if pair.same_language or known is None or not _CONDITIONAL.search(was.text):
        return
    sizes = [len(q.text.split()) for q in (was, now)]
    if min(sizes) < _LONG or sizes[1] < _AS_LONG * sizes[0] or known.search(now.text):
        return
    why = f"“{_CONDITIONAL.search(was.text)[0]}” is gone"  # type: ignore[index]
    yield Drift("quotation altered", (was.start, was.end), (now.start, now.end), why)
