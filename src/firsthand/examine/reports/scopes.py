"""What a hedge governs: the words beside it, cut at the next mark or conjunction."""

from __future__ import annotations

from typing import Final

from firsthand.examine.reports.tokens import Words

_ENDS: Final = frozenset(",;:()—–[]!?،؛.…")
_LIGHT: Final = frozenset("\"“”„«»‘’‚'‹›")
_CONJUNCTIONS: Final = {
    "en": frozenset(
        [
            "but",
            "while",
            "although",
            "though",
            "because",
            "which",
            "who",
            "when",
            "where",
            "after",
            "before",
            "since",
        ]
    ),
    "de": frozenset(["aber", "während", "obwohl", "weil", "nachdem", "bevor", "sondern"]),
    "fr": frozenset(["mais", "tandis", "alors", "parce", "lorsque", "après", "avant"]),
    "es": frozenset(["pero", "mientras", "aunque", "porque", "cuando", "después", "antes"]),
    "ru": frozenset(["но", "хотя", "когда", "после", "перед", "потому"]),
    "uk": frozenset(["але", "хоча", "коли", "після", "перед", "бо"]),
    "ar": frozenset(["لكن", "بينما", "عندما", "بعد", "قبل"]),
}
_SKIP: Final = frozenset(["that", "что", "що", "dass", "que", "أن", "إن", "ان", "by"])
_FURTHEST: Final = 40
_MARKS: Final = 2


def scope_of(words: Words, at: int, end: int, meaning: str, code: str) -> tuple[int, int] | None:
    """Return where the words that a hedge governs start and end.

    Args:
        words: The text.
        at: The hedge's first token.
        end: The token after its last.
        meaning: Its kind, and ``left`` if they stand before it.
        code: The language.
    """
    kind, _, side = meaning.partition(" ")
    first, last = words.bounds(at)
    right = _right(words, end, last, code)
    left = _left(words, at, first)
    order = (left, right) if side == "left" else (right, left)
    found = order[0] or order[1]
    if found is None and kind in {"unverified", "likely", "denial"} and first > 0:
        # "Not confirmed." is about the sentence before it.
        before = words.bounds(first - 1)
        found = _span(words, *before)
    return found


def _right(words: Words, at: int, last: int, code: str) -> tuple[int, int] | None:
    start = at
    while start < last and (
        words.plain[start] in _SKIP
        or words.plain[start] in _LIGHT
        or (words.plain[start] in {",", ":"} and start - at < _MARKS)
    ):
        start += 1
    end = start
    stops = _CONJUNCTIONS[code]
    while end < last and end - start < _FURTHEST and words.plain[end] not in _ENDS:
        if words.plain[end] in stops and end > start:
            break
        end += 1
    return _span(words, start, end)


def _left(words: Words, at: int, first: int) -> tuple[int, int] | None:
    end = at
    while end > first and words.plain[end - 1] in _LIGHT | _ENDS:
        end -= 1
    start = end
    while start > first and end - start < _FURTHEST and words.plain[start - 1] not in _ENDS:
        start -= 1
    return _span(words, start, end)


def _span(words: Words, start: int, end: int) -> tuple[int, int] | None:
    while start < end and words.plain[start] in _LIGHT:
        start += 1
    while start < end and (words.plain[end - 1] in _LIGHT or words.plain[end - 1] in _ENDS):
        end -= 1
    return (words.starts[start], words.ends[end - 1]) if start < end else None
