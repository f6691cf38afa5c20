"""On which side of a named place something lies, wherever two texts tell it.

"About two and a half kilometres south-east of the village of Shuvary" is no "southwest of Shuvary".
Only the way to one place is held against the way to the same: where the source has one throughout,
and the retelling its opposite and nowhere the source's.
"""

# ruff: noqa: E501  a line is what one language has
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from firsthand.trace.drift_context import Drift
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Reading, Word
from firsthand.world.languages import word_set
from firsthand.world.names_across import same_name, skeleton
from firsthand.world.plain_words import ways_of

_REACH: Final = 6
_LEAST_KEY: Final = 3
_OPPOSITE: Final = {"N": "S", "S": "N", "E": "W", "W": "E"}
_MORE: Final = {
    language: tuple(re.compile(rf"(?:^|(?<=-)|(?<=noord)|(?<=zuid)|(?<=nord)|(?<=n[oø]r)|(?<=s[uy]d)|(?<=sør)|(?<=jiho)|(?<=severo))(?:{w})") for w in words)
    for language, words in {
        "pt": (r"nort|nor(?=o|d)|nord(?=e|oe)", r"sul$|sud(?=e|oe|ue)|merid", r"[el]este$|orient", r"oeste$|ocident"),
        "nl": (r"noord", r"zuid", r"oost", r"west"),
        "cs": (r"sever", r"jih|již", r"východ", r"západ"),
        "sv": (r"norr|nord", r"söder|syd|södr", r"öst(?!r$)", r"väst|väster"),
        "no": (r"nord", r"sør|syd", r"øst", r"vest"),
        "da": (r"nord", r"syd", r"øst", r"vest"),
        "ro": (r"nord", r"sud", r"est$", r"vest"),
    }.items()
}  # fmt: skip
_BEHIND: Final = frozenset({"tr"})


@dataclass(frozen=True)
class _Way:
    """A direction from a place.

    Attributes:
        ways: It, of NSEW.
        place: The place's name.
        key: Its skeleton.
        start: Where the words start that tell it.
        end: Where they end.
    """

    ways: str
    place: Word
    key: str
    start: int
    end: int


def directions_of_places(pair: Pair) -> Iterator[Drift]:
    """Yield the first place from which something lies the other way.

    Args:
        pair: The two texts.
    """
    theirs, ours = _ways(pair.source), _ways(pair.made)
    for other in ours:
        same = [w for w in theirs if same_name(w.key, other.key)]
        told = [w for w in ours if same_name(w.key, other.key)]
        if not same or len({w.ways for w in same}) > 1:
            continue
        was = same[0].ways
        opposite = any(_OPPOSITE[way] in other.ways for way in was)
        if opposite and len(was) == len(other.ways) and all(w.ways != was for w in told):
            one, put = pair.source.text[same[0].start : same[0].end], pair.made.text
            why = f"“{one}” became “{put[other.start : other.end]}”"
            where = (same[0].start, same[0].end), (other.start, other.end)
            yield Drift("direction flipped", *where, why)
            return


@lru_cache(maxsize=64)
def _ways(reading: Reading) -> tuple[_Way, ...]:
    """Return the directions that stand before the name of a place, and what lies between."""
    out = []
    for sentence in reading.sentences:
        if sentence.furniture:
            continue
        words = reading.words[sentence.first : sentence.last]
        for n, word in enumerate(words):
            ways = _named(word, reading.language)
            if not ways or _is_in_name(words, n) or len(set(ways)) > len(_PAIR):
                continue
            near = words[max(0, n - _REACH) : n][::-1]
            near = near if reading.language in _BEHIND else words[n + 1 : n + 1 + _REACH]
            place = _place(reading, near)
            if place is not None:
                key = skeleton(place.form.partition("'")[0], reading.language)
                ends = sorted((word.start, word.end, place.start, place.end))
                out.append(_Way("".join(sorted(ways)), place, key, ends[0], ends[-1]))
    return tuple(out)


_PAIR: Final = "NE"
# "East from Havrick" is how a line runs, and no place on it.
_MARK: Final = re.compile(r"[.,;:!?\n]")
_CUT: Final = word_set("from and und et y e line linea linha ligne línea strecke linie")


def _place(reading: Reading, near: list[Word]) -> Word | None:
    """Return the first name among some words, if no other way, figure or mark comes before it."""
    last = near[0].start if near else 0
    for word in near:
        between = reading.text[min(last, word.start) : max(last, word.start)]
        if _named(word, reading.language) or word.form[0].isdigit() or word.form in _CUT:
            return None
        if _MARK.search(between):
            return None
        if word.capital and len(skeleton(word.form, reading.language)) >= _LEAST_KEY:
            return word
        last = word.end
    return None


def _is_in_name(words: list[Word], n: int) -> bool:
    """Whether a word of direction is a part of a name: the North Sea, Südwestrundfunk."""
    beside = words[max(0, n - 1) : n] + words[n + 1 : n + 2]
    return words[n].capital and any(w.capital for w in beside)


def _named(word: Word, language: str) -> str:
    if language in _MORE:
        parts = zip("NSEW", _MORE[language], strict=True)
        return "".join(way for way, begins in parts if begins.search(word.form))
    if language == "fr" and word.form == "est":
        return ""
    return ways_of(word.form, language)
