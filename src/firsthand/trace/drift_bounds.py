"""What bounds a figure, in the retelling as in its source: at least, up to, fewer than, or more."""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from typing import Final

from firsthand.trace.drift_context import NEAR_COPY, Both, Side
from firsthand.trace.wording_text import Mention
from firsthand.world.bounds import SORTS, bound_after, bound_before, names_bound
from firsthand.world.plain_words import number_words


def is_unbounded(both: Both, one: Mention, other: Mention) -> bool:
    """Whether a figure that was bounded stands bare in the retelling.

    Args:
        both: The sentences.
        one: The figure in the source.
        other: The same figure in the retelling.
    """
    if not bound(one) or bound(other) or is_bounded(both.made, other):
        return False
    return both.pair.contained >= NEAR_COPY or not _is_bounded_near(both.made, other)


def _is_bounded_near(side: Side, quantity: Mention) -> bool:
    """Whether a word of bound stands near a figure, and no other figure between.

    How another language, or another writer, puts a bound to a figure no list has in full.
    """
    text = side.reading.text
    before = text[max(side.start, quantity.start - _NEAR) : quantity.start]
    after = text[quantity.end : min(side.end, quantity.end + _NEAR)]
    numbers = number_words(side.language)
    ahead: list[str] = []
    for word in reversed(before.split()):
        if word[:1].isdigit() or word.lower().strip(",.;:") in numbers:
            break
        ahead.insert(0, word)
    behind: list[str] = []
    for word in after.split():
        if word[:1].isdigit() or word.lower().strip(",.;:") in numbers:
            break
        behind.append(word)
    return any(_has_bound(" ".join(words), side.language) for words in (ahead, behind))


def _has_bound(words: str, language: str) -> bool:
    """Whether some words beside a figure, or a word before it, bound it."""
    return names_bound(words, language) or bound_before(f"{words} ", language)


_NEAR: Final = 40


def is_turned(both: Both, one: Mention, other: Mention) -> bool:
    """Whether what was said to be at least so many is said to be at most so many, or the other way.

    Args:
        both: The sentences, which must run in the same words.
        one: The figure in the source.
        other: The same figure in the retelling.
    """
    kinds = {str(one.facts.get("bound")), str(other.facts.get("bound"))}
    lower = any(_NEARLY.match(each.written) for each in (one, other))
    return both.parallel and bool(kinds & _FROM) and (lower or bool(kinds & _UP_TO))


_NEARLY: Final = re.compile(
    r"(?i)(?:nearly|almost|just under|not quite|close to|fast|knapp|beinahe|presque|près de|casi|quasi|prawie|niemal"
    r"|майже|почти|neredeyse)\b|قرابة|زهاء|نزدیک"
)


_FROM: Final = frozenset({"low", "over"})
_UP_TO: Final = frozenset({"high", "under"})


def bound(quantity: Mention) -> bool:
    """Whether a figure is not said to be exact: at least, up to, nearly."""
    return bool(quantity.facts.get("bound")) or (
        quantity.facts.get("low") != quantity.facts.get("high")
    )


def is_bounded(side: Side, quantity: Mention) -> bool:
    """Whether words near a figure make it a bound in a way that was not read as one.

    Before it or after it: "at least eleven", "eleven or more", "fourteen metres at the most".

    Args:
        side: Its sentence.
        quantity: It.
    """
    text, language = side.reading.text, side.language
    before = text[max(side.start, quantity.start - _AHEAD) : quantity.start]
    after = text[quantity.end : min(side.end, quantity.end + _BEHIND)]
    return (
        bound_before(before, language)
        or _RANGE.match(after) is not None
        or bounded_behind(after, language)
    )


def bounded_behind(after: str, language: str, sorts: frozenset[str] = SORTS) -> bool:
    """Whether the words behind a figure bound it, and not the next figure.

    Args:
        after: They.
        language: Their language.
        sorts: What they may mean.
    """
    end = bound_after(after, language, sorts)
    return end is not None and not _is_number(after[end:], language)


_AHEAD: Final = 36
_BEHIND: Final = 44


def _is_number(text: str, language: str) -> bool:
    """Whether a text begins with a number, which the words of bound before it are of."""
    form = next(iter(text.split(maxsplit=1)), "").lower()
    return form[:1].isdigit() or form.rstrip(",.;:") in number_words(language)


# What stands between the two figures of a range: "from 700 up to 900".
_RANGE: Final = re.compile(
    r"(?i)^\s*(?:\w+\s+)?(?:[-–—]|(?:up )?to|till|until|bis(?: zu)?|jusqu[’']à|à|hasta|a|fino a|do|до|إلى|الى|تا|até|tot|ila|až)\s*\d"
)
