"""Phrases of a lexicon found in tokens: one look-up a token, then only what may begin there.

A phrase is written as words between blanks. ``a|b`` is either; ``a?`` may be missing; ``stem*`` is
every word that begins so; ``_`` is any word, ``~`` an English adverb that may be missing, ``#`` a
number.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from firsthand.examine.reports.tokens import Words, plain, unjoined

T = TypeVar("T")
_STEM: Final = 2


@dataclass(frozen=True)
class _Element:
    words: frozenset[str]
    stems: tuple[str, ...]
    optional: bool
    any: str = ""

    def fits(self, words: Words, at: int) -> bool:
        if self.any:
            return _fits_any(self.any, words, at)
        word = words.plain[at]
        return word in self.words or (bool(self.stems) and word.startswith(self.stems))


def _fits_any(sort: str, words: Words, at: int) -> bool:
    if sort == "#":
        return words.kinds[at] == "n"
    if words.kinds[at] != "w":
        return False
    return sort == "_" or (sort == "~" and words.plain[at].endswith("ly"))


def _element(written: str) -> _Element:
    optional = written.endswith("?")
    if written.removesuffix("?") in {"_", "#", "~"}:
        return _Element(frozenset(), (), optional or written == "~", written.removesuffix("?"))
    parts = [plain(part) for part in written.removesuffix("?").split("|")]
    return _Element(
        frozenset(part for part in parts if not part.endswith("*")),
        tuple(part[:-1] for part in parts if part.endswith("*")),
        optional,
    )


class Phrases(Generic[T]):
    """A lexicon: phrases and what each means.

    Args:
        entries: Each phrase and its meaning. The first word of a phrase must be said.
    """

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self._exact: dict[str, list[tuple[tuple[_Element, ...], T]]] = {}
        self._stems: dict[str, list[tuple[tuple[_Element, ...], T]]] = {}
        # The same by head and then by second word, where that is one of a few: "the" begins many.
        self._seconds: dict[tuple[str, str], list[tuple[tuple[_Element, ...], T]]] = {}
        self._others: dict[str, list[tuple[tuple[_Element, ...], T]]] = {}
        for written, meaning in entries:
            self._add(tuple(_element(part) for part in written.split()), meaning)

    def _add(self, elements: tuple[_Element, ...], meaning: T) -> None:
        head = elements[0]
        for word in head.words:
            self._exact.setdefault(word, []).append((elements, meaning))
            second = elements[1] if len(elements) > 1 else None
            if second is None or second.optional or second.any or second.stems:
                self._others.setdefault(word, []).append((elements, meaning))
                continue
            for other in second.words:
                self._seconds.setdefault((word, other), []).append((elements, meaning))
        for stem in head.stems:
            self._stems.setdefault(stem[:_STEM], []).append((elements, meaning))
        if head.optional and len(elements) > 1:
            self._add(elements[1:], meaning)

    @property
    def heads(self) -> frozenset[str]:
        """The words that a phrase may begin with; stems are none of them."""
        return frozenset(self._exact)

    def match(self, words: Words, at: int, end: int) -> tuple[int, T] | None:
        """Return the token after the longest phrase that begins at `at`, and its meaning."""
        word = words.plain[at]
        stems = self._stems.get(word[:_STEM])
        if stems is None and word not in self._exact:
            return None
        best: tuple[int, T] | None = None
        for elements, meaning in self._others.get(word, ()):
            stop = _match(elements, 1, words, at + 1, end)
            if stop is not None and (best is None or stop > best[0]):
                best = (stop, meaning)
        pair = (word, words.plain[at + 1]) if at + 1 < end else (word, "")
        for elements, meaning in self._seconds.get(pair, ()):
            stop = _match(elements, 2, words, at + 2, end)
            if stop is not None and (best is None or stop > best[0]):
                best = (stop, meaning)
        for elements, meaning in stems or ():
            if elements[0].fits(words, at):
                stop = _match(elements, 1, words, at + 1, end)
                if stop is not None and (best is None or stop > best[0]):
                    best = (stop, meaning)
        return best

    def match_as(self, word: str, words: Words, at: int, end: int) -> tuple[int, T] | None:
        """Return the same as if the token at `at` were another word."""
        best: tuple[int, T] | None = None
        for elements, meaning in self._exact.get(word, ()):
            stop = _match(elements, 1, words, at + 1, end)
            if stop is not None and (best is None or stop > best[0]):
                best = (stop, meaning)
        return best

    def match_joined(self, words: Words, at: int, end: int) -> tuple[int, T] | None:
        """Return the same for a word that an Arabic "and" is written in one with."""
        bare = unjoined(words.plain[at])
        return self.match_as(bare, words, at, end) if bare else None


def _match(
    elements: tuple[_Element, ...], number: int, words: Words, at: int, end: int
) -> int | None:
    """Match the rest of a phrase; it may not run past `end`. Phrases are short."""
    if number == len(elements):
        return at
    element = elements[number]
    if at < end and element.fits(words, at):
        stop = _match(elements, number + 1, words, at + 1, end)
        if stop is not None:
            return stop
    return _match(elements, number + 1, words, at, end) if element.optional else None


def entries(table: str) -> list[tuple[str, str]]:
    """Read a table: on each line a meaning, a colon, and its phrases between semicolons."""
    out = []
    for line in table.strip().splitlines():
        meaning, _, phrases = line.partition(":")
        out += [(each.strip(), meaning.strip()) for each in phrases.split(";") if each.strip()]
    return out
