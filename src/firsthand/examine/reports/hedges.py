"""Hedges: the very words that make a statement less than flat, their kind, and what they govern.

A lexicon for each language, guarded where a word has another meaning ("the might of the army",
"suspected" of a person or "likely" of a thing are hedges; "many" and "Secretary-General" are none),
the bounds of numbers and times ("at least", "around"), and the moods of grammar (`moods`). The
scope is the clause or phrase beside the hedge that it governs, cut at the next mark or conjunction;
it is a reading, and not a parse.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from firsthand.examine.reports.guards import is_hedge
from firsthand.examine.reports.guards_english import CHECKED, SHOWN
from firsthand.examine.reports.moods import moods
from firsthand.examine.reports.phrases import Phrases, entries
from firsthand.examine.reports.quantities import find_quantities
from firsthand.examine.reports.runs import not_ours
from firsthand.examine.reports.scopes import scope_of
from firsthand.examine.reports.times import find_times, parts_of, too_many
from firsthand.examine.reports.tokens import Words, words_of
from firsthand.records import Facts, Gap, Observation, Passage
from firsthand.steps import Text, step
from firsthand.world.hedges import GRADES, HEDGES

Span = tuple[int, int]
_BOUND: Final = {
    "low": "at-least",
    "over": "at-least",
    "high": "approximate",
    "under": "approximate",
    "about": "approximate",
}


@dataclass(frozen=True)
class HedgeFound:
    """A hedge in a text.

    Attributes:
        start: Where its words start.
        end: Where they end.
        kind: What sort it is, one of `GRADES`.
        grade: What it makes of what it governs: stated, hedged, doubted, denied or unknown.
        scope: Where the words that it governs start and end, if that can be said.
    """

    start: int
    end: int
    kind: str
    grade: str
    scope: Span | None


@step(version=3)
def hedges(text: Text, *, most: int = 20_000) -> Iterator[Observation | Gap]:
    """Find every word or form that says how sure somebody is.

    Facts: ``kind`` (appears, reportedly, allegedly, likely, approximate, at-least, generally,
    doubt, denial, mood, unverified); ``grade`` (stated, hedged, doubted, denied, unknown);
    ``scope``, the words that it governs, with ``scope_start`` and ``scope_end``.

    Args:
        text: The text.
        most: How many are kept; beyond that a gap says so.
    """
    count = 0
    for offset, part, code in parts_of(text.text):
        for each in find_hedges(part, code):
            if count == most:
                yield too_many("every hedge", most, text.item)
                return
            count += 1
            where = Passage.of(text.item, text.text, offset + each.start, offset + each.end)
            facts: dict[str, object] = {"kind": each.kind, "grade": each.grade}
            if each.scope:
                start, end = each.scope
                facts |= {
                    "scope": part[start:end],
                    "scope_start": offset + start,
                    "scope_end": offset + end,
                }
            yield Observation(kind="hedge", where=where, facts=Facts(facts))
    if gap := not_ours("every hedge", text.item, text.text):
        yield gap


def find_hedges(text: str, language: str) -> list[HedgeFound]:
    """Return the hedges of a text in one of our languages, in order; none overlap.

    Args:
        text: The text.
        language: Its BCP 47 tag; of another language nothing is found.
    """
    if language not in HEDGES:
        return []
    words = words_of(text)
    found = [*_bounds(text, language), *_lexical(words, language), *moods(words, language)]
    # The longer one stays where two overlap; of equals the first, which is about a number.
    found.sort(key=lambda each: (each[0], -each[1]))
    out: list[HedgeFound] = []
    last = 0
    for start, end, meaning, scope in found:
        kind, _, grade = meaning.partition(" ")
        if start >= last:
            out.append(HedgeFound(start, end, kind, grade or GRADES[kind], scope))
            last = end
    return out


def _bounds(text: str, language: str) -> Iterator[tuple[int, int, str, Span | None]]:
    """Yield what bounds the text's quantities and times."""
    for each in find_quantities(text, language):
        if each.bound_words and each.bound in _BOUND:
            last = max(each.end, each.of[1] if each.of else each.end)
            scope = _beside((each.start, last), each.bound_words)
            yield (*each.bound_words, _BOUND[each.bound], scope)
    for time in find_times(text, language, None):
        if time.about and time.about[1] <= time.end:
            start, end = time.about
            start += 3 * (text[start : start + 3].lower() == "at ")
            yield start, end, "approximate", _beside((time.start, time.end), time.about)


def _beside(whole: Span, words: Span) -> Span | None:
    """Return what of a span follows the words that bound it, else what stands before them."""
    if words[1] + 1 < whole[1]:
        return words[1] + 1, whole[1]
    return (whole[0], words[0] - 1) if whole[0] < words[0] - 1 else None


@lru_cache(maxsize=16)
def _lexicon(code: str) -> Phrases[str]:
    return Phrases(entries(HEDGES[code]))


def _lexical(words: Words, code: str) -> Iterator[tuple[int, int, str, Span | None]]:
    """Yield what the language's lexicon has, unless a guard says that it means something else."""
    lexicon = _lexicon(code)
    size = len(words)
    at = 0
    while at < size:
        hit = lexicon.match(words, at, size) if words.kinds[at] == "w" else None
        if hit is None and code == "ar" and words.kinds[at] == "w":
            hit = lexicon.match_joined(words, at, size)
        if hit is None or not is_hedge(words, at, hit[0], hit[1], code):
            at += 1
            continue
        kind = hit[1].partition(" ")[0]
        end = _trimmed(words, at, hit[0], kind)
        if words.plain[end - 1] in {"se", "s'"} and end < size and words.kinds[end] == "w":
            end += 1  # "pourraient se cacher"
        scope = scope_of(words, at, end, hit[1], code)
        first = at
        if code == "en" and kind == "denial" and words.word(at - 1).endswith("ly"):
            first -= 1  # "categorically denies"
        yield words.starts[first], words.ends[end - 1], kind, scope
        at = end


def _trimmed(words: Words, at: int, end: int, kind: str) -> int:
    """Return the end of a hedge without what only shows that it is one ("might have")."""
    word, last = words.plain[at], words.plain[end - 1]
    if word in {"could", "may", "might"}:
        if last in CHECKED or last == "well" or words.word(at + 1) == "not":
            return end
        return end if last == "be" and not words.word(end).endswith("ed") else at + 1
    if kind in {"approximate", "at-least"} and word in _NEARLY:
        return at + 1
    if "due" in words.plain[at : at + 2]:
        return words.plain.index("to", at) + 1
    return end - 1 if word == "said" and last in SHOWN else end


_NEARLY: Final = frozenset(
    ("nearly", "almost", "virtually", "practically", "roughly", "about", "around", "perhaps")
)
