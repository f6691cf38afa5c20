"""Runs of capitalised words: what names are made of, in languages that have capitals."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from firsthand.examine.reports.time_grammar import named_times
from firsthand.examine.reports.tokens import Words, words_of
from firsthand.world.languages import LANGUAGES, word_set

PARTICLES: Final = word_set("von van der den de del della di da bin ibn al el la le du dos")
_OPENERS: Final = word_set(
    "by later earlier meanwhile yesterday today asked speaking however despite among another other "
    "several many eventually finally perhaps later instead soon even though once neither either "
    "while despite since because although though unlike amid where whereas if unless "
    "former local next last separately elsewhere also reports says speaking inside outside near"
)
_ABBREVIATED: Final = word_set("st mt ft")
_TITLES: Final = word_set(
    "mr mrs ms dr prof gen col maj capt lt sgt "
    "gov sen sens rep reps rev hon adm cmdr supt messrs sr"
)
_LONGEST: Final = 14


@dataclass(frozen=True)
class Run:
    """A run of capitalised words.

    Attributes:
        first: Its first token.
        last: The token after its last.
        opens: Whether its first word also begins a sentence, so that its capital says nothing.
    """

    first: int
    last: int
    opens: bool

    @property
    def size(self) -> int:
        """How many tokens it has."""
        return self.last - self.first


@lru_cache(maxsize=2)
def small_words(text: str) -> frozenset[str]:
    """Return the words that a text also writes small: with a capital they are no names."""
    words = words_of(text)
    return frozenset(
        words.plain[at]
        for at, kind in enumerate(words.kinds)
        if kind == "w" and not words.is_named(at)
    )


@lru_cache(maxsize=4)
def runs_of_names(text: str, code: str) -> tuple[Run, ...]:
    """Return the runs of capitalised words of a text, without its times, in order.

    Args:
        text: The text.
        code: Its language.
    """
    words = words_of(text)
    skip = bytearray(len(words))
    for named in named_times(text, code):
        for at in range(named.first, named.last):
            skip[at] = 1
    out: list[Run] = []
    common = LANGUAGES[code].common
    past = 0
    for at, kind in enumerate(words.kinds):
        if at < past or kind != "w" or skip[at] or not words.is_named(at):
            continue
        if _is_title(words, at):
            continue
        end = _end(words, at, skip, frozenset() if code == "de" else PARTICLES)
        opens = words.is_first(at)
        start = at
        while (
            opens
            and start < end - 1
            and (words.plain[start] in common or words.plain[start] in _OPENERS)
        ):
            start += 1
        if start > at:
            opens = False
        past = end
        if start < end - 1 or words.plain[start] not in common:
            out.append(Run(start, end, opens))
    return tuple(out)


def _end(words: Words, at: int, skip: bytearray, particles: frozenset[str]) -> int:
    """Return the token after the run that begins at `at`."""
    end = at + 1
    while end < len(words) and end - at < _LONGEST and not skip[end] and not words.lines[end]:
        if words.is_named(end) and not words.is_glued(end) and not _is_title(words, end):
            end += 1
        elif _abbreviates(words, end) and not skip[end + 1]:
            end += 2  # "John F. Kennedy", "St. Albans"
        elif (
            words.plain[end] in particles
            and words.is_named(end - 1)
            and end + 1 < len(words)
            and words.is_named(end + 1)
            and not skip[end + 1]
            and not words.lines[end + 1]
        ):
            end += 2
        else:
            break
    return end


def _is_title(words: Words, at: int) -> bool:
    """Say whether a token is a title that is written short: "Mr. Trump", "Gov. Perry"."""
    return (
        words.plain[at] in _TITLES
        and words.word(at + 1) == "."
        and words.is_glued(at + 1)
        and words.is_named(at + 2)
    )


def _abbreviates(words: Words, at: int) -> bool:
    """Say whether a full stop ends an initial, or the like, within a name."""
    if words.plain[at] != "." or not words.is_glued(at) or words.lines[at + 1]:
        return False
    if not words.is_named(at + 1) or words.bounds(at + 1)[0] == at + 1:
        return False
    before = words.plain[at - 1]
    return len(before) == 1 or before in _ABBREVIATED
