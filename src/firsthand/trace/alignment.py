"""Which sentence of one text says what which sentence of another says, and word by word how.

A sentence is compared by what it tells: names as skeletons, numbers, days, concepts, and, within
one language, the words themselves. What few sentences tell weighs more than what all of them do.
Words inside quotation marks are left out: two reporters at one press conference share them.
Longer than 300 lines because what a sentence is matched by (what it tells, its words, its
neighbours) is weighed against each other in one place.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise
from typing import Final

from firsthand.trace.wording_days import MONTH_DAY, day_forms
from firsthand.trace.wording_text import Reading, Sentence
from firsthand.world.concepts import concept_of
from firsthand.world.glossary import meaning_of
from firsthand.world.names_across import STOP, skeleton

_FEWEST_SHARED: Final = 2
_LEAST_STEM: Final = 3
_STEM: Final = 6
_WEIGHT: Final = {"n": 2.0, "q": 1.6, "t": 1.6, "c": 1.0, "w": 1.0}
MOST_SENTENCES: Final = 400
LEAST: Final = 0.30
"""Least cosine at which two sentences of one language count as the same telling."""
LEAST_ACROSS: Final = 0.30
"""The same across languages, where only names, numbers, days and concepts are left."""
_FEWEST_WORDS: Final = 4
_DIGIT: Final = re.compile(r"\d")


@dataclass(frozen=True)
class Match:
    """Two sentences that tell the same.

    Attributes:
        made: Number of the sentence in the text that may have been made from the other.
        source: Number of the sentence in the other.
        alike: How alike they are, 0 to 1.
        by_place: Whether nothing but their neighbours says so: no sign that one is the other's.
    """

    made: int
    source: int
    alike: float
    by_place: bool = False


def telling(reading: Reading, sentence: Sentence, *, words: bool) -> Counter[str]:
    """Return what a sentence tells, outside quotation marks, as keys.

    Args:
        reading: The text.
        sentence: The sentence.
        words: Whether the words themselves count, which is for texts of one language.
    """
    language = reading.language
    stop = STOP.get(language, frozenset())
    means = concept_of if words else meaning_of
    out: Counter[str] = Counter()
    for word in reading.words[sentence.first : sentence.last]:
        if word.quoted:
            continue
        form = word.form
        if form[0].isdigit():
            out[f"q{form.rstrip('.,:')}"] += 1
        elif word.capital and not (language == "de" and means(form, language)):
            if len(name := skeleton(form, language)) > 1:
                out[f"n{name}"] += 1
        elif form not in stop:
            meaning = means(form, language)
            if meaning:
                out[f"c{meaning}"] += 1
            if words and not meaning:
                out[f"w{stem(form, language)}"] += 1
    _add_mentions(out, reading, sentence)
    return out


def _add_mentions(out: Counter[str], reading: Reading, sentence: Sentence) -> None:
    for each in reading.mentions("quantity", sentence.start, sentence.end):
        value = each.facts.get("low") or each.facts.get("high")
        if value and not _quoted(reading, each.start):
            out[f"q{value}"] = max(1, out[f"q{value}"])
    for each in reading.mentions("time-mention", sentence.start, sentence.end):
        if not _quoted(reading, each.start):
            for form in day_forms(each, reading.language):
                if len(form) == MONTH_DAY or (
                    form.startswith("weekday") and not _DIGIT.search(each.written)
                ):
                    out[f"t{form}"] += 1


def _quoted(reading: Reading, place: int) -> bool:
    spans = reading.quotations
    at = bisect_left(spans, (place + 1, 0)) - 1
    return at >= 0 and spans[at][0] <= place < spans[at][1]


@lru_cache(maxsize=65536)
def stem(word: str, language: str) -> str:
    """Return a word without its commonest endings: crude, the same for both texts compared."""
    if language != "en":
        return word[:6] if len(word) > _STEM else word[: max(3, len(word) - 1)]
    for ending in ("'s", "ingly", "edly", "ings", "ing", "ied", "ies", "ed", "es", "ly", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            word = word[: -len(ending)]
            break
    if len(word) > _LEAST_STEM and word[-1] == word[-2] and word[-1] not in "sl":
        word = word[:-1]
    return word[:-1] if word.endswith(("e", "y", "i")) and len(word) > _LEAST_STEM else word


def narrative(reading: Reading) -> list[Sentence]:
    """Return the sentences of a text that tell something outside quotation marks."""
    return [
        s
        for s in reading.sentences[:MOST_SENTENCES]
        if not s.furniture
        and sum(not w.quoted for w in reading.words[s.first : s.last]) >= _FEWEST_WORDS
    ]


def align(made: Reading, source: Reading) -> list[Match]:
    """Return, for each sentence of `made` that tells what one of `source` tells, the likest one."""
    same = made.language == source.language
    ours = [(s, telling(made, s, words=same)) for s in narrative(made)]
    theirs = [(s, telling(source, s, words=same)) for s in narrative(source)]
    if not same:
        _drop_nouns(made.language, ours, theirs)
        _drop_nouns(source.language, theirs, ours)
        _add_names(made, ours, theirs)
        _add_names(source, theirs, ours)
    weights = _weights([t for _, t in ours] + [t for _, t in theirs])
    size_of = {s.index: _size(t, weights) for s, t in theirs}
    where: dict[str, list[int]] = {}
    told = {s.index: t for s, t in theirs}
    for sentence, keys in theirs:
        for key in keys:
            where.setdefault(key, []).append(sentence.index)
    least = LEAST if same else LEAST_ACROSS
    found: list[Match] = []
    for sentence, keys in ours:
        size = _size(keys, weights)
        shared = {other for key in keys for other in where.get(key, ())}
        for other in shared:
            alike = _alike(keys, told[other], weights, size, size_of[other])
            if same and alike < LITERAL and _in_same_words(made, sentence, source, other):
                alike = LITERAL
            if alike >= least:
                found.append(Match(sentence.index, other, alike))
    matches = _assigned(found)
    return matches if same else _anchored(matches, ours, theirs)


LITERAL: Final = 0.4
"""How alike sentences count at the least that have most of their words in common."""
_SAME_WORDS: Final = 0.7
_LEAST_WORDS: Final = 7


def _in_same_words(made: Reading, sentence: Sentence, source: Reading, other: int) -> bool:
    """Whether two sentences are the same in most words: then what they tell of may have changed."""
    there = source.sentences[other]
    sizes = sentence.last - sentence.first, there.last - there.first
    if min(sizes) < _LEAST_WORDS or min(sizes) < _SAME_WORDS * max(sizes):
        return False
    one = Counter(w.form for w in made.words[sentence.first : sentence.last])
    both = one & Counter(w.form for w in source.words[there.first : there.last])
    return both.total() >= _SAME_WORDS * max(sizes)


Told = list[tuple[Sentence, Counter[str]]]


def _anchored(matches: list[Match], ours: Told, theirs: Told) -> list[Match]:
    """Add to a translation's matches sentences that stand between two that match.

    Where a figure or a place was changed little else is left to match by; its neighbours tell.
    As many must stand there in both texts, and each be about as long as the other.
    """
    at = [{s.index: n for n, (s, _) in enumerate(side)} for side in (ours, theirs)]
    known = sorted((at[0][m.made], at[1][m.source]) for m in matches)
    if len(known) < _FEWEST_ANCHORS:
        return matches
    taken = {there for _, there in known}
    out = list(matches)
    for (here, there), (next_here, next_there) in pairwise(known):
        between = next_here - here - 1
        if not 0 < between <= _MOST_BETWEEN or next_there - there - 1 != between:
            continue
        for n in range(1, between + 1):
            (one, told), (other, telling_there) = ours[here + n], theirs[there + n]
            shared = len(told.keys() & telling_there.keys())
            if there + n in taken:
                continue
            if shared >= _FEWEST_SHARED:
                out.append(Match(one.index, other.index, ANCHORED))
            elif _as_long(one, other):
                out.append(Match(one.index, other.index, BY_PLACE, by_place=True))
    return sorted(out, key=lambda m: (m.made, m.source))


def _as_long(one: Sentence, other: Sentence) -> bool:
    sizes = sorted((one.last - one.first, other.last - other.first))
    return sizes[1] <= _AS_LONG * sizes[0]


_FEWEST_ANCHORS: Final = 3
_MOST_BETWEEN: Final = 2
_AS_LONG: Final = 1.6
ANCHORED: Final = 0.36
"""How alike sentences count that share little and stand between two that match."""
BY_PLACE: Final = 0.355
"""The same for those that share nothing that we can read."""


def _assigned(found: list[Match]) -> list[Match]:
    """Return one match a sentence: each source's sentence to one first, then whatever is likest.

    Of equals the one nearest in the order of telling.
    """
    found.sort(key=lambda m: (-round(m.alike, 3), abs(m.made - m.source), m.made, m.source))
    best: dict[int, Match] = {}
    taken: set[int] = set()
    for match in found:
        if match.made not in best and match.source not in taken:
            best[match.made] = match
            taken.add(match.source)
    likest: dict[int, Match] = {}
    for match in found:
        likest.setdefault(match.made, match)
    # What is much likelier than what was left over is told twice, and not something else.
    for made, match in likest.items():
        if made not in best or match.alike > best[made].alike + _MUCH:
            best[made] = match
    return [best[made] for made in sorted(best)]


_MUCH: Final = 0.25


def _drop_nouns(
    language: str,
    ours: list[tuple[Sentence, Counter[str]]],
    theirs: list[tuple[Sentence, Counter[str]]],
) -> None:
    """Leave out of German, where every noun has a capital, what the other text does not name."""
    if language != "de":
        return
    there = {key for _, keys in theirs for key in keys}
    for _, keys in ours:
        for key in [k for k in keys if k[0] == "n" and k not in there]:
            del keys[key]


def _add_names(reading: Reading, ours: Told, theirs: Told) -> None:
    """Take for names what the other text names, where a script has no capitals to tell them by."""
    named = {key for _, keys in theirs for key in keys if key[0] == "n" and len(key) > _LEAST_STEM}
    for sentence, keys in ours:
        for word in reading.words[sentence.first : sentence.last]:
            if word.quoted or word.form[0].upper() != word.form[0] or word.form[0].isdigit():
                continue
            key = f"n{skeleton(word.form, reading.language)}"
            if key in named:
                keys[key] += 1


def _weights(tellings: Sequence[Counter[str]]) -> dict[str, float]:
    counts: Counter[str] = Counter(key for each in tellings for key in each)
    total = len(tellings)
    return {k: _WEIGHT[k[0]] * math.log(1.0 + total / n) for k, n in counts.items()}


def _size(keys: Mapping[str, int], weights: Mapping[str, float]) -> float:
    return math.sqrt(sum(weights[k] ** 2 for k in keys)) or 1.0


def _alike(
    one: Mapping[str, int],
    other: Mapping[str, int],
    weights: Mapping[str, float],
    size: float,
    other_size: float,
) -> float:
    shared = [weights[k] ** 2 for k in one if k in other]
    if len(shared) < _FEWEST_SHARED:
        return 0.0
    both = sum(shared)
    # A sentence that was split or joined tells a part of the other: half its worth counts.
    part = both / min(size, other_size) ** 2
    return max(both / (size * other_size), 0.62 * part if len(shared) >= _LEAST_STEM else 0.0)


def in_order(matches: Sequence[Match]) -> float:
    """Return which part of the matches stands in one order in both texts, 0 to 1."""
    if not matches:
        return 0.0
    tails: list[int] = []
    for match in sorted(matches, key=lambda m: (m.made, m.source)):
        place = bisect_left(tails, match.source + 1)
        tails[place : place + 1] = [match.source + 1]
    return len(tails) / len(matches)


@dataclass(frozen=True)
class Change:
    """A place where two tellings of one sentence differ.

    Attributes:
        source: First and last + 1 word of the one.
        made: First and last + 1 word of the other.
    """

    source: tuple[int, int]
    made: tuple[int, int]


def changes(
    source: Reading, one: Sentence, made: Reading, other: Sentence
) -> tuple[list[Change], int]:
    """Align two sentences of one language word by word.

    Returns:
        Where they differ, as numbers of words, and how many words they share.
    """
    a = [w.form for w in source.words[one.first : one.last]]
    b = [w.form for w in made.words[other.first : other.last]]
    out, shared = [], 0
    for tag, i, j, k, m in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "equal":
            shared += j - i
        else:
            at, to = one.first, other.first
            out.append(Change((at + i, at + j), (to + k, to + m)))
    return out, shared
