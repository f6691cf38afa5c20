"""Drift in figures, days and names."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final

from firsthand.trace.drift_context import Both, Drift, Side, Sort, span
from firsthand.trace.wording_days import MONTH_DAY, day_forms, same_day
from firsthand.trace.wording_text import Mention, Word
from firsthand.world.concepts import BROADER, concept_of
from firsthand.world.names_across import skeleton
from firsthand.world.spinning import inflect, rarity

_CLOSE: Final = 0.5
_COMMON: Final = 36
_SHORT_NAME: Final = 4
_LEAST: Final = 0.35
_ARABIC_ONES: Final = frozenset(
    [
        "احد",
        "احدي",
        "اثنا",
        "اثني",
        "اثنتا",
        "ثلاثه",
        "اربعه",
        "خمسه",
        "سته",
        "سبعه",
        "ثمانيه",
        "تسعه",
        "ثلاث",
        "اربع",
        "خمس",
        "ست",
        "سبع",
    ]
)
_PERSONS: Final = frozenset({"person", "civilian", "fighter", "soldier"})


def counts(both: Both) -> Iterator[Drift]:
    """Yield figures that changed, and bounds that fell away."""
    if both.alike < _LEAST:
        return
    ours = [q for q in both.made.mentions("quantity") if _sound(both.made, q)]
    theirs = [q for q in both.source.mentions("quantity") if _sound(both.source, q)]
    left = [q for q in ours if not any(_bounds(q) == _bounds(t) for t in theirs)]
    for quantity in theirs:
        if any(_bounds(quantity) == _bounds(q) for q in ours):
            continue
        same = [q for q in left if _core(q) == _core(quantity)]
        if same:
            left.remove(same[0])
            if _bound(quantity) and not _bound(same[0]):
                why = f"{quantity.written!r} became {same[0].written!r}"
                yield both.drift("bound dropped", why, _at(quantity), _at(same[0]))
            continue
        other = [q for q in left if _same_thing(both, quantity, q)]
        if not other and not both.pair.same_language and both.made.language != "ar":
            alone = len(left) == len(theirs) == len(ours) == 1 and both.alike > _CLOSE
            other = left[:1] if alone and not (_of(quantity) and _of(left[0])) else []
        if len(other) == 1:
            left.remove(other[0])
            more = _number(other[0]) > _number(quantity)
            why = f"{quantity.written!r} became {other[0].written!r}"
            sort: Sort = "count inflated" if more else "count changed"
            yield both.drift(sort, why, _at(quantity), _at(other[0]))


def _sound(side: Side, quantity: Mention) -> bool:
    """Whether a figure can be held against another: it has a value, and was read whole."""
    if quantity.facts.get("low") is None and quantity.facts.get("high") is None:
        return False
    if side.language == "ar":
        before = [w.form for w in side.words if w.end <= quantity.start][-1:]
        return not (before and before[0].removeprefix("و") in _ARABIC_ONES)
    return True


def _bounds(quantity: Mention) -> tuple[object, object]:
    return quantity.facts.get("low"), quantity.facts.get("high")


def _core(quantity: Mention) -> object:
    return quantity.facts.get("low") or quantity.facts.get("high")


def _bound(quantity: Mention) -> bool:
    return quantity.facts.get("low") != quantity.facts.get("high")


def _number(quantity: Mention) -> float:
    return float(str(_core(quantity)))


def _at(mention: Mention) -> tuple[int, int]:
    return mention.start, mention.end


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


def days(both: Both) -> Iterator[Drift]:
    """Yield days that were sharpened or changed, and days of posting told as days of filming."""
    if both.alike < _LEAST:
        return
    ours, theirs = both.made.mentions("time-mention"), both.source.mentions("time-mention")
    left = [t for t in ours if _forms(both.made, t)]
    lone = []
    for time in theirs:
        forms = _forms(both.source, time)
        if not forms:
            continue
        same = next((t for t in left if same_day(forms, _forms(both.made, t))), None)
        if same is None:
            lone.append(time)
            continue
        left.remove(same)
        finer = _part(same) and not _part(time)
        why = f"{time.written!r} became {same.written!r}"
        if (_vague(time) and (not _vague(same) or finer)) or (finer and both.parallel):
            yield both.drift("date sharpened", why, _at(time), _at(same))
        yield from _circulation(both, time, same)
    if len(lone) == 1 and len(left) == 1 and lone[0].written.lower() != left[0].written.lower():
        dated = _dated(both.source, lone[0]) and _dated(both.made, left[0])
        if dated and (both.parallel or both.alike > _CLOSE):
            why = f"{lone[0].written!r} became {left[0].written!r}"
            yield both.drift("date changed", why, _at(lone[0]), _at(left[0]))


def _forms(side: Side, time: Mention) -> frozenset[str]:
    return day_forms(time, side.language)


def _part(time: Mention) -> bool:
    """Whether a time names a part of the day, or a time of day."""
    return bool(time.facts.get("part") or time.facts.get("time"))


def _dated(side: Side, time: Mention) -> bool:
    """Whether a time names one day by its month and number."""
    number = any(c.isdigit() for c in time.written)
    return number and any(len(f) == MONTH_DAY for f in _forms(side, time))


def _vague(time: Mention) -> bool:
    return bool(time.facts.get("vague"))


def _circulation(both: Both, one: Mention, other: Mention) -> Iterator[Drift]:
    told_as = _nearest(both.source, one), _nearest(both.made, other)
    if told_as == ("post", "record") and "post" not in both.made.concepts:
        why = f"{one.written!r} was when it was posted, and is told as when it was filmed"
        yield both.drift("circulation date taken for origin", why)


def _nearest(side: Side, time: Mention) -> str | None:
    found = [
        (abs(w.start - time.start), c) for c in ("post", "record") for w in side.concepts.get(c, ())
    ]
    return min(found)[1] if found else None


def many(both: Both) -> Iterator[Drift]:
    """Yield one that became many (English)."""
    if both.made.language != "en" or not both.parallel:
        return
    for one, other in both.regions():
        for word in one:
            plural = next((w for w in other if w.form in _plurals(word.form)), None)
            if plural is None or concept_of(word.form, "en") is None:
                continue
            before = [w.form for w in both.source.words if w.end <= word.start][-4:]
            around = [w.form for w in both.made.words if w.end <= plural.start][-4:]
            single = {"a", "an", "one"} & set(before)
            if single and not {"one", "a", "an", "some", "of"} & set(around):
                why = f"{word.form!r}, one, became {plural.form!r}"
                yield both.drift("one made many", why)
                return


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
                why = f"{_written(both.source, word)!r} became {_written(both.made, other)!r}"
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
        or skeleton(a, language) == skeleton(b, language)
        or min(len(a), len(b)) < _SHORT_NAME
    ):
        return False
    if a.startswith(b) or b.startswith(a) or (language == "en" and rarity(b) < _COMMON):
        return False
    alike = SequenceMatcher(None, a, b, autojunk=False).ratio()
    beside = _neighbours(both.source, one) & _neighbours(both.made, other)
    return a[0] == b[0] and alike >= (0.4 if beside else 0.75)


def _neighbours(side: Side, word: Word) -> set[str]:
    """Return the names that stand right beside a name."""
    at = next(n for n, w in enumerate(side.words) if w.start == word.start)
    near = [side.words[n] for n in (at - 1, at + 1) if 0 <= n < len(side.words)]
    return {w.form for w in near if _written(side, w)[:1].isupper()}
