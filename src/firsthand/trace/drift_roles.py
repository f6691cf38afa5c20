"""Drift in who did what to whom, where to, who said so, with what, and in how many films."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_context import Both, Drift, Side, siblings, span
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Word
from firsthand.world.concepts import BROADER, concept_of, is_case_of
from firsthand.world.names_across import STOP, same_name, skeleton

_ALTERED: Final = 0.55
_CLOSE: Final = 0.6
_MINISTER: Final = 9
_NEAR_VERB: Final = 7
_RATHER_CLOSE: Final = 0.5
_SHORT_QUOTE: Final = 5
_TWO: Final = 2
_LEAST: Final = 0.35
_PEOPLE: Final = frozenset(
    {
        "soldier", "fighter", "captive", "civilian", "police", "army", "officer", "boat", "drone",
        "tank", "missile", "vehicle", "convoy",
    }
)  # fmt: skip
_OPPOSITE: Final = (
    ("north", "south"), ("east", "west"), ("north", "east"), ("north", "west"), ("south", "east"),
    ("south", "west"), ("enter", "leave"), ("arrive", "leave"), ("enter", "withdraw"),
)  # fmt: skip
_KINDS: Final = frozenset({"vehicle", "weapon", "body", "way"})
_BROAD: Final = frozenset(
    {"vehicle", "weapon", "harm", "person", "footage", "place", "attack", "wound"}
)
_SECOND: Final = frozenset(
    [
        "second",
        "another",
        "further",
        "two",
        "both",
        "other",
        "друге",
        "інше",
        "ще",
        "второе",
        "другое",
        "zweites",
        "weiteres",
        "deuxième",
        "seconde",
        "autre",
        "segundo",
        "otro",
        "ثان",
        "ثانيا",
        "اخر",
        *("ещё", "еще", "zweite", "weitere", "anderes", "andere", "anderen", "seconde", "segunda"),
        *("otra", "другий", "другий", "інший"),
    ]
)
_SAY: Final = frozenset({"say", "deny", "admit", "accuse", "condemn", "praise"})
_PRONOUNS: Final = frozenset(["he", "she", "they", "it", "who", "that", "which", "i", "we"])


def actors(both: Both) -> Iterator[Drift]:
    """Yield deeds whose two sides changed places."""
    if both.alike < _LEAST:
        return
    ours, theirs = _sides(both.made), _sides(both.source)
    if len(ours) != _TWO or len(theirs) != _TWO or _by(both.made) != _by(both.source):
        return
    swapped = same_name(ours[0][0], theirs[1][0]) and same_name(ours[1][0], theirs[0][0])
    if not swapped or same_name(ours[0][0], ours[1][0]):
        return
    held_ours = [key for key, held in ours if held]
    held_theirs = [key for key, held in theirs if held]
    moved = bool(held_ours) and bool(held_theirs) and not same_name(held_ours[0], held_theirs[0])
    if moved or (both.parallel and not held_ours and not held_theirs):
        yield both.drift("actor flipped", "the two sides changed places")


def _sides(side: Side) -> list[tuple[str, bool]]:
    """Return the names that stand with people in a sentence, each once, and whether as captives."""
    out: dict[str, bool] = {}
    words = side.outside
    for n, word in enumerate(words):
        name = skeleton(word.form, side.language)
        adjective = word.capital or side.language != "en"
        near = [
            concept_of(w.form, side.language) for w in words[max(0, n - 2) : n + 3] if w is not word
        ]
        if not adjective or len(name) < _TWO or word.form in STOP.get(side.language, ()):
            continue
        if concept_of(word.form, side.language) or not _PEOPLE & set(near[-3:]):
            continue
        if word.capital:
            held = [concept_of(w.form, side.language) for w in words[max(0, n - 1) : n + 2]]
            out.setdefault(name, "captive" in held)
    return list(out.items())


def _by(side: Side) -> bool:
    return any(w.form in {"by", "von", "par", "por"} for w in side.outside)


def offices(both: Both) -> Iterator[Drift]:
    """Yield an office that became another."""
    lost = [c for c in both.lost() if BROADER.get(c) == "office"]
    gained = [c for c in both.gained() if BROADER.get(c) == "office"]
    if len(lost) == 1 and len(gained) == 1 and both.alike >= _LEAST:
        one, other = both.source.concepts[lost[0]], both.made.concepts[gained[0]]
        # A ministry is no minister, nor a presidential palace a president.
        if any(
            w.form.startswith(("minister", "міністр", "министр", "ministère"))
            and len(w.form) > _MINISTER
            for w in (*one, *other)
        ):
            return
        why = f"{one[0].form!r} became {other[0].form!r}"
        yield both.drift(
            "office flipped", why, span(one[:1], both.source), span(other[:1], both.made)
        )


def attributions(both: Both) -> Iterator[Drift]:
    """Yield what one said and now another does (within one language)."""
    if not both.pair.same_language or both.alike < _LEAST:
        return
    one, other = _speaker(both.source), _speaker(both.made)
    if not one or not other:
        return
    keys = _keys(both.source, one), _keys(both.made, other)
    if not keys[0] or not keys[1] or keys[0] & keys[1]:
        return
    if not both.parallel and both.alike < _CLOSE:
        return
    if any(w.form in _PRONOUNS for w in (*one, *other)):
        return
    why = f"{_written(both.source, one)!r} became {_written(both.made, other)!r}"
    yield both.drift("attribution moved", why, span(one, both.source), span(other, both.made))


def _keys(side: Side, words: list[Word]) -> set[str]:
    """Return what names a speaker; a common word like *residents* does where nothing else does."""
    found = side.content(words[0].start, words[-1].end)
    concepts = {concept_of(w.form, side.language) for w in words} - {None}
    return found | {str(c) for c in concepts} or {w.form for w in words if len(w.form) > _SMALL}


_SMALL: Final = 4


def _written(side: Side, words: list[Word]) -> str:
    return side.reading.text[words[0].start : words[-1].end]


def _speaker(side: Side) -> list[Word]:
    """Return the words before a verb of saying that opens its clause, if they are few."""
    words = side.words
    for n, word in enumerate(words):
        if (
            word.quoted
            or concept_of(word.form, side.language) not in _SAY
            or not 0 < n <= _NEAR_VERB
        ):
            continue
        before = words[:n]
        if any(w.quoted for w in before):
            return []
        between = side.reading.text[before[0].start : word.start]
        return [] if any(mark in between for mark in ",;:—") else before
    return []


def directions(both: Both) -> Iterator[Drift]:
    """Yield north that became south, entering that became leaving."""
    lost, gained = both.lost(), both.gained()
    if both.alike < _LEAST:
        return
    for pair in _OPPOSITE:
        for before, after in (pair, pair[::-1]):
            if before in lost and after in gained:
                one, other = both.source.concepts[before], both.made.concepts[after]
                why = f"{one[0].form!r} became {other[0].form!r}"
                yield both.drift(
                    "direction flipped", why, span(one[:1], both.source), span(other[:1], both.made)
                )
                return


def things(both: Both) -> Iterator[Drift]:
    """Yield a thing, wound or deed told more broadly, or mistaken for another in translation."""
    if both.alike < _LEAST:
        return
    lost, gained = both.lost(), both.gained()
    for before in sorted(lost):
        for after in sorted(gained):
            one, other = both.source.concepts[before], both.made.concepts[after]
            where = span(one[:1], both.source), span(other[:1], both.made)
            why = f"{one[0].form!r} became {other[0].form!r}"
            if after in _BROAD and is_case_of(before, after) and not _named_elsewhere(both, before):
                if both.parallel or both.alike > _RATHER_CLOSE:
                    yield both.drift("generalised", why, *where)
                    return
            elif not both.pair.same_language and siblings(before, after, _KINDS):
                yield both.drift("mistranslated", why, *where)
                return
    yield from _wounds(both)


def _named_elsewhere(both: Both, concept: str) -> bool:
    language = both.made.language
    return any(concept_of(w.form, language) == concept for w in both.pair.made.words)


def _wounds(both: Both) -> Iterator[Drift]:
    """Yield a wound whose place fell away: hit in the head, then wounded."""
    if not both.parallel:
        return
    for one, other in both.regions():
        body = [
            w for w in one if BROADER.get(concept_of(w.form, both.source.language) or "") == "body"
        ]
        harm = [w for w in other if _is_harm(concept_of(w.form, both.made.language))]
        if (
            body
            and harm
            and not any(
                BROADER.get(concept_of(w.form, both.made.language) or "") == "body" for w in other
            )
        ):
            yield both.drift(
                "generalised", f"where he was hit ({body[0].form!r}) fell away",
                span(one, both.source), span(other, both.made),
            )  # fmt: skip


def _is_harm(concept: str | None) -> bool:
    return concept == "harm" or (concept is not None and is_case_of(concept, "harm"))


def films(both: Both) -> Iterator[Drift]:
    """Yield two films that became one."""
    if both.alike < _LEAST or "video" not in both.source.concepts | both.made.concepts:
        return
    if not _is_second(both.source) or _is_second(both.made) or "video" not in both.made.concepts:
        return
    if any(_is_second(Side(both.pair.made, s)) for s in both.pair.made.sentences):
        return
    yield both.drift("copies merged", "a second film is told as the first")


def _is_second(side: Side) -> bool:
    words = side.outside
    for n, word in enumerate(words):
        if word.form in _SECOND or word.form.removeprefix("ال") in _SECOND:
            near = [concept_of(w.form, side.language) for w in words[max(0, n - 2) : n + 4]]
            if {"video", "photo"} & set(near):
                return True
    return False


def quotations(pair: Pair) -> Iterator[Drift]:
    """Yield quotations whose words are not the source's (within one language)."""
    if not pair.same_language:
        return
    theirs = [(q, _said(pair.source.words, *q)) for q in pair.source.quotations]
    for quote in pair.made.quotations:
        said = _said(pair.made.words, *quote)
        if len(said) < _SHORT_QUOTE or any(
            _within(said, other) or _within(other, said) for _, other in theirs
        ):
            continue
        best = max(theirs, key=lambda t: _shared(said, t[1]), default=None)
        if best and _shared(said, best[1]) >= _ALTERED:
            yield Drift("quotation altered", best[0], quote, "the words in quotation marks differ")


def _said(words: list[Word], start: int, end: int) -> list[str]:
    return [w.form for w in words if start <= w.start < end]


def _within(one: list[str], other: list[str]) -> bool:
    return f" {' '.join(one)} " in f" {' '.join(other)} "


def _shared(one: list[str], other: list[str]) -> float:
    return len(set(one) & set(other)) / max(1, min(len(set(one)), len(set(other))))
