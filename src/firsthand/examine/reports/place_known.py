"""Places that a text names by a name that is commonly known, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from firsthand.examine.reports.name_runs import Run
from firsthand.examine.reports.place_core import Spot
from firsthand.examine.reports.tokens import Words
from firsthand.world.known_places import KNOWN

_CASES: Final = (
    *("ами", "ями", "ові", "ого", "ому", "ою", "ею", "єю", "ой", "ей", "ом", "ем", "ах", "ях"),
    *("ам", "ям", "ії", "ию", "ии", "ія", "ию", "ия", "ов", "ым", "им"),
    *("а", "я", "у", "ю", "е", "є", "ы", "и", "і", "ї", "о", "й", "ь"),
)
_KNOWN_CASES: Final = frozenset(_CASES) | {"", "ині", "ину", "ина", "щині", "щина", "щину"}
_STEM: Final = 3
_MOST: Final = 3
_PREFIXES: Final = ("ب", "ل", "و", "ف", "وب", "ول")


def slavic_stem(word: str) -> str:
    """Return a Slavic word without the ending of its case."""
    for ending in _CASES:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            return word[: len(word) - len(ending)]
    return word


def known_places(
    words: Words, runs: tuple[Run, ...], other: dict[int, str], code: str
) -> Iterator[Spot]:
    """Yield the places that are known by name, unless they are part of another name.

    Args:
        words: The text.
        runs: Its runs of capitalised words.
        other: The sorts of its other names, by token.
        code: The language.
    """
    known = KNOWN[code]
    if code == "ar":
        yield from _arabic(words, other, known)
        return
    for run in runs:
        first, last = run.first, run.last
        if code in {"ru", "uk"}:
            if run.size == 1 and first not in other and _slavic(words.plain[first], known):
                yield Spot(first, last, None, "named")
            continue
        if code == "de":
            yield from _inside(words, run, other, known)
        elif first not in other and " ".join(words.plain[first:last]) in known:
            yield Spot(first, last, None, "named")


def _inside(words: Words, run: Run, other: dict[int, str], known: frozenset[str]) -> Iterator[Spot]:
    """Yield the known words of a German run, whose neighbours may be common nouns."""
    at = run.first
    while at < run.last:
        for size in range(min(_MOST, run.last - at), 0, -1):
            name = " ".join(words.plain[at : at + size])
            if at not in other and (name in known or name.removesuffix("s") in known):
                yield Spot(at, at + size, None, "named")
                at += size - 1
                break
        at += 1


def _slavic(word: str, known: frozenset[str]) -> bool:
    return any(
        word[: len(word) - size] in known
        for size in range(min(5, len(word) - _STEM + 1))
        if word[len(word) - size :] in _KNOWN_CASES
    )


def _arabic(words: Words, other: dict[int, str], known: frozenset[str]) -> Iterator[Spot]:
    firsts = {name.split()[0] for name in known}
    for at, word in enumerate(words.plain):
        bare = word
        if word not in firsts:
            bare = next((word[len(p) :] for p in _PREFIXES if word.startswith(p)), word)
        if bare not in firsts or at in other:
            continue
        pair = f"{bare} {words.word(at + 1)}"
        if pair in known:
            yield Spot(at, at + 2, None, "named")
        elif bare in known:
            yield Spot(at, at + 1, None, "named")
