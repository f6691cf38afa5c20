"""Drift in figures and names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final

from firsthand.trace.drift_bounds import bound, is_turned, is_unbounded
from firsthand.trace.drift_context import Both, Drift, Side, Sort, span
from firsthand.trace.wording_text import Mention, Word
from firsthand.world.concepts import BROADER, concept_of
from firsthand.world.languages import word_set
from firsthand.world.names_across import skeleton
from firsthand.world.plain_words import number_words
from firsthand.world.spinning import inflect, rarity

_CLOSE: Final = 0.5
_COMMON: Final = 36
_SHORT_NAME: Final = 4
_TWO: Final = 2
_LEAST: Final = 0.35
_ARABIC_ONES: Final = word_set(
    "احد احدي اثنا اثني اثنتا ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه ثلاث اربع خمس ست سبع"
)
NUMBERED: Final = word_set(
    "tram bus line route gate room page flight platform channel number highway article chapter"
    " section unit block house apartment year grade class volume row seat floor question"
)
_NEAR: Final = 12
_MINUTES: Final = re.compile(
    r"(?i)(?:minut\w*|хвилин\w*|минут\w*|dakika\w*|دقيقة|دقائق|دقیقه)"
    r" (?:and |und |et |y |e |i |і |та |и |و ?)?$"
)
_PERSONS: Final = frozenset({"person", "civilian", "fighter", "soldier"})


def counts(both: Both) -> Iterator[Drift]:
    """Yield figures that changed, and bounds that fell away."""
    if both.alike < _LEAST:
        return
    ours = [q for q in both.made.mentions("quantity") if _sound(both.made, q)]
    theirs = [q for q in both.source.mentions("quantity") if _sound(both.source, q)]
    left = [q for q in ours if not any(_same_figure(both, t, q) for t in theirs)]
    for quantity in theirs:
        if any(_same_figure(both, quantity, q) for q in ours):
            continue
        same = [q for q in left if _core(q) == _core(quantity)]
        if same:
            left.remove(same[0])
            if is_unbounded(both, quantity, same[0]) or is_turned(both, quantity, same[0]):
                why = f"“{quantity.written}” became “{same[0].written}”"
                yield both.drift("bound dropped", why, _at(quantity), _at(same[0]))
            continue
        # "One of six" tells of the six as well.
        if any(_names(both.made, q, quantity) for q in ours) or any(
            _names(both.source, quantity, q) for q in ours
        ):
            continue
        other = [q for q in left if _same_thing(both, quantity, q)]
        if not other and not both.pair.same_language and both.made.language != "ar":
            alone = len(left) == len(theirs) == len(ours) == 1 and _is_close(both)
            other = left[:1] if alone and not (_of(quantity) and _of(left[0])) else []
        if len(other) == 1:
            left.remove(other[0])
            more = _number(other[0]) > _number(quantity)
            why = f"“{quantity.written}” became “{other[0].written}”"
            sort: Sort = "count inflated" if more else "count changed"
            where = with_thing(both.source, quantity), with_thing(both.made, other[0])
            yield both.drift(sort, why, *where)


def _names(side: Side, part: Mention, whole: Mention) -> bool:
    """Whether a figure of several numbers, one of so many, has another's number among them."""
    words = [w for w in side.words if part.start <= w.start < part.end]
    known = number_words(side.language)
    numbers = [float(known.get(w.form, -1)) for w in words]
    numbers += [float(w.form) for w in words if w.form.isdigit()]
    return len([n for n in numbers if n > 0]) > 1 and _number(whole) in numbers


def _is_close(both: Both) -> bool:
    """Whether a translation tells the same but for one figure."""
    shared = set(both.source.concepts) & set(both.made.concepts)
    return both.alike > _CLOSE or (len(shared) > 1 and not both.lost() and not both.gained())


def _sound(side: Side, quantity: Mention) -> bool:
    """Whether a figure can be held against another: it has a value, and was read whole."""
    if quantity.facts.get("low") is None and quantity.facts.get("high") is None:
        return False
    if quantity.written[:1].isdigit():
        before = [w for w in side.words if w.end <= quantity.start][-1:]
        if before and _MINUTES.search(side.reading.text[before[0].start - _NEAR : quantity.start]):
            return False  # "one minute and 11 seconds"
        joined = before and side.reading.text[before[0].end : quantity.start] in {" ", "-"}
        # "Tram 14" and "Post 6" are no fourteen and no six of anything.
        label = joined and before[0].capital and quantity.facts.get("of") is None
        if before and (before[0].form in NUMBERED or label):
            return False
    if side.language == "ar":
        ahead = [w.form for w in side.words if w.end <= quantity.start][-1:]
        return not (ahead and ahead[0].removeprefix("و") in _ARABIC_ONES)
    return True


def _same_figure(both: Both, one: Mention, other: Mention) -> bool:
    if _bounds(one) != _bounds(other):
        return False
    # "Nearly sixty" and "sixty" have one value: only in the same words is one less than the other.
    return not both.parallel or bound(one) == bound(other)


def _bounds(quantity: Mention) -> tuple[object, object]:
    return quantity.facts.get("low"), quantity.facts.get("high")


def _core(quantity: Mention) -> object:
    return quantity.facts.get("low") or quantity.facts.get("high")


def _number(quantity: Mention) -> float:
    return float(str(_core(quantity)))


def _at(mention: Mention) -> tuple[int, int]:
    return mention.start, mention.end


def with_thing(side: Side, quantity: Mention) -> tuple[int, int]:
    """Return where a figure starts and what it counts ends, if that follows it."""
    of = str(quantity.facts.get("of") or "")
    at = side.reading.text.find(of, quantity.end, quantity.end + len(of) + 2) if of else -1
    return quantity.start, at + len(of) if at >= 0 else quantity.end


def _of(quantity: Mention) -> object:
    return quantity.facts.get("of")


def _same_thing(both: Both, one: Mention, other: Mention) -> bool:
    """Whether two figures count the same: what they are of, or their place in the same words."""
    keys = []
    for side, quantity in ((both.source, one), (both.made, other)):
        of = str(quantity.facts.get("of") or "")
        at = side.reading.text.find(of, quantity.start, quantity.end + len(of) + 12) if of else -1
        keys.append(side.content(at, at + len(of)) if at >= 0 else set())
    if keys[0] and keys[1]:
        return bool(keys[0] & keys[1]) or any(_kin(a, b) for a in keys[0] for b in keys[1])
    return both.parallel and any(
        _touches(one, a) and _touches(other, b) for a, b in both.regions() if a and b
    )


def _kin(one: str, other: str) -> bool:
    """Whether two concepts are both people: soldiers who are prisoners are counted as either."""
    return BROADER.get(one) in _PERSONS and BROADER.get(other) in _PERSONS


def _touches(mention: Mention, words: list[Word]) -> bool:
    return any(mention.start <= w.start < mention.end for w in words)


def many(both: Both) -> Iterator[Drift]:
    """Yield one that became many (English)."""
    if both.made.language != "en" or not both.parallel:
        return
    for word, plural in _pluralised(both):
        if word.capital or word.form in _UNITS | _HELD or not _is_single(both.source, word):
            continue
        if not _is_few(both.made, plural):
            why = f"“{word.form}”, one, became “{plural.form}”"
            yield both.drift("one made many", why)
            return


def _pluralised(both: Both) -> Iterator[tuple[Word, Word]]:
    """Yield words whose plural stands in their place."""
    for one, other in both.regions():
        for word in one:
            plural = next((w for w in other if w.form in _plurals(word.form)), None)
            if plural is not None:
                yield word, plural


def _is_single(side: Side, word: Word) -> bool:
    """Whether "a" or "one" stands before a word, near it if what it stands for is not known."""
    before = [w.form for w in side.words if w.end <= word.start][-4:]
    if concept_of(word.form, "en") is None:
        before = before[-3:] if "single" in before[-3:] else before[-2:]
    return bool({"a", "an", "one", "single"} & set(before))


def _is_few(side: Side, word: Word) -> bool:
    """Whether what stands before a plural leaves it one: "one of the", "any"."""
    around = [w.form for w in side.words if w.end <= word.start][-4:]
    return bool(_FEW_OF & set(around)) or bool({"a", "an"} & set(around[-2:]))


# "A 47-second film" is one of 47 seconds.
_UNITS: Final = word_set(
    "second minute hour day week month year metre meter mile kilometre kilometer"
)
# What is held or done is said in one number or the other, by the language: an exercise, exercises.
_HELD: Final = word_set("exercise drill manoeuvre maneuver talk negotiation celebration proceeding")
_FEW_OF: Final = word_set("one some any each either none")


def names(both: Both) -> Iterator[Drift]:
    """Yield names that were garbled (within one language)."""
    if not both.pair.same_language or both.made.language in {"de", "ar"}:
        return
    ours = {w.form for w in both.pair.made.words}
    theirs = {w.form for w in both.pair.source.words}
    gone = [w for w in both.source.outside if w.capital and w.form not in ours]
    new = [w for w in both.made.outside if w.capital and w.form not in theirs]
    for word in gone:
        for other in new:
            if _garbled(both, word, other):
                why = f"“{_written(both.source, word)}” became “{_written(both.made, other)}”"
                yield both.drift(
                    "name garbled", why, span([word], both.source), span([other], both.made)
                )
                break


def _plurals(word: str) -> set[str]:
    return {inflect(word, "s"), word + "s"}


def _written(side: Side, word: Word) -> str:
    return side.reading.text[word.start : word.end]


def _garbled(both: Both, one: Word, other: Word) -> bool:
    a, b = one.form.removesuffix("'s"), other.form.removesuffix("'s")
    language = both.made.language
    if (
        a == b
        or (skeleton(a, language) == skeleton(b, language) and not _both_names(both, one, other))
        or min(len(a), len(b)) < _SHORT_NAME
    ):
        return False
    if a.startswith(b) or b.startswith(a) or (language == "en" and rarity(b) < _COMMON):
        return False
    alike = SequenceMatcher(None, a, b, autojunk=False).ratio()
    beside = _neighbours(both.source, one) & _neighbours(both.made, other)
    return a[0] == b[0] and alike >= (0.4 if beside else 0.75)


def _both_names(both: Both, one: Word, other: Word) -> bool:
    """Whether both names of a person are spelt otherwise, where all else is the same.

    One name spelt otherwise may be another way to write it; so may endings.
    """
    if not both.parallel or not both.keeps(both.source.words):
        return False
    return any(
        one in a and other in b and len(a) == len(b) == _TWO and _all_respelt(a, b)
        for a, b in both.regions()
    )


def _all_respelt(one: list[Word], other: list[Word]) -> bool:
    """Whether all words are names that differ inside and not at their ends."""
    return all(
        x.capital and y.capital and x.form != y.form and x.form[-1] == y.form[-1]
        for x, y in zip(one, other, strict=True)
    )


def _neighbours(side: Side, word: Word) -> set[str]:
    """Return the names that stand right beside a name."""
    at = side.at(word.start)
    near = [side.words[n] for n in (at - 1, at + 1) if 0 <= n < len(side.words)]
    return {w.form for w in near if _written(side, w)[:1].isupper()}
