"""The stretches of a text that are in one language, for rules that need to know which.

A quick look decides, as for sentences (`tongue`); the step `language` reports what a model says.
A stretch in none of our languages is said to be one, so that finding nothing in it is no answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from firsthand.examine.reports.layout import paragraphs
from firsthand.examine.reports.tongue import tongue
from firsthand.records import Gap
from firsthand.world.languages import Language

_WORD: Final = re.compile(r"[^\W\d_]+")
_OURS: Final = re.compile("[A-Za-z\u00c0-\u024f\u0400-\u04ff\u0600-\u06ff\u0750-\u077f]")
_ARABIC_ARTICLES: Final = ("ال", "وال", "بال", "فال", "لل", "ولل")
_ENOUGH: Final = 25
_LOOK_AT: Final = 6000
_COMMON_PERCENT: Final = 12


@lru_cache(maxsize=2)
def runs(text: str) -> tuple[tuple[int, int, str | None], ...]:
    """Return each stretch of paragraphs in one language: its start, end and BCP 47 tag.

    The tag is None where the text is in none of our languages.
    """
    return tuple(_runs(text))


def _runs(text: str) -> Iterator[tuple[int, int, str | None]]:
    around = tongue(text, 0, len(text))
    whole = _WORD.findall(text[:_LOOK_AT])
    known_whole: dict[str, bool] = {}
    first: int | None = None
    last, code = 0, None
    for start, end in paragraphs(text):
        language = tongue(text, start, end, around)
        part = text[start : min(end, start + _LOOK_AT)]
        words = _WORD.findall(part)
        if len(words) >= _ENOUGH:
            known = _is_known(words, language)
        else:  # too short to tell: as the whole text, which is looked at once for each language
            if language.code not in known_whole:
                known_whole[language.code] = _is_known(whole, language)
            known = known_whole[language.code]
        here = language.code if known and _OURS.search(part) else None
        if here is None and _OURS.search(part) is None and first is not None:
            here = code  # figures and signs belong to what they stand after
        if first is not None and here != code:
            yield first, last, code
            first = None
        if first is None:
            first, code = start, here
        last = end
    if first is not None:
        yield first, last, code


def _is_known(words: Sequence[str], language: Language) -> bool:
    """Say whether enough of some words are everyday words of a language."""
    common = sum(_is_common(word.lower(), language) for word in words)
    return len(words) < _ENOUGH or 100 * common >= _COMMON_PERCENT * len(words)


def _is_common(word: str, language: Language) -> bool:
    """Say whether a word is one of a language's commonest; in Arabic some hang on to others."""
    if word in language.common:
        return True
    if language.code != "ar":
        return False
    return word.startswith(_ARABIC_ARTICLES) or (word[0] in "وفبلك" and word[1:] in language.common)


def not_ours(asked: str, item: str, text: str) -> Gap | None:
    """Return the gap of a text parts of which are in a language that no rule knows, if any are."""
    parts = [(start, end) for start, end, code in runs(text) if code is None]
    if not parts:
        return None
    letters = sum(end - start for start, end in parts)
    return Gap(
        asked=asked,
        why=f"{letters:,} of its {len(text):,} characters seem to be in a language whose words "
        "for this are not known here; they were not read.",
        item=item,
        todo="Have somebody who knows the language read it.",
    )
