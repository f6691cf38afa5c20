"""The words of a text that a spinner could have put.

They are written small and stand outside quotations. Each comes with what the tables and the network
look at: how rare it is, how it goes with its neighbours, and what a thesaurus lists it beside that
would go better. A *small* word, which is a function word or has fewer than four letters, is asked
for apart and is never held against others: a spinner puts it as a part of a phrase ("make out").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from firsthand.trace.spun_odds import features
from firsthand.trace.wording_text import Reading, Word
from firsthand.world.english_spelling import usual_spelling
from firsthand.world.names_across import STOP
from firsthand.world.spinning import originals

_SHORT_WORD: Final = 4
_GLUE: Final = re.compile(r"[^\w]")


@dataclass(frozen=True)
class Seen:
    """A word that could have been put for another.

    Attributes:
        number: Its number among the words of the text that are no page furniture.
        start: Where it starts.
        end: Where it ends.
        form: The word.
        others: How many words it may stand for.
        values: What the tables look at.
        ranked: The best of those that it may stand for, with how much better each is [half bits].
        before: The word before it, if no mark parts them.
        after: The word after it, likewise.
        small: Whether it is a function word or has fewer than four letters.
    """

    number: int
    start: int
    end: int
    form: str
    others: int
    values: tuple[int, ...]
    ranked: list[tuple[float, str]]
    before: str | None
    after: str | None
    small: bool


def told(reading: Reading) -> list[Word]:
    """Return the words of a text that are no page furniture, in order."""
    return [
        w for s in reading.sentences if not s.furniture for w in reading.words[s.first : s.last]
    ]


def seen(reading: Reading, *, quoted: bool = False, small: bool = False) -> list[Seen]:
    """Return each word that could have been put for another, in order.

    Args:
        reading: The text.
        quoted: Whether those inside quotations are asked for, or those outside.
        small: Whether small words are asked for too.
    """
    found = _looked_at(reading, told(reading), quoted=quoted, small=small)
    return list(found)


def _looked_at(
    reading: Reading, words: Sequence[Word], *, quoted: bool, small: bool
) -> Iterator[Seen]:
    stop = STOP["en"]
    there = frozenset(usual_spelling(w.form) for w in words)
    for n, word in enumerate(words):
        form = word.form
        if word.quoted != quoted or word.capital:
            continue
        is_small = len(form) < _SHORT_WORD or form in stop
        if is_small and not small:
            continue
        if not form.isascii() or not form.isalpha() or not reading.text[word.start].islower():
            continue
        spelt = usual_spelling(form)
        others = () if is_small else originals(spelt)
        before, after = (_beside(reading, words, n, step) for step in (-1, 1))
        values, ranked = features(spelt, others, before, after, there)
        read = (len(others), values, ranked, before, after, is_small)
        yield Seen(n, word.start, word.end, form, *read)


def _beside(reading: Reading, words: Sequence[Word], n: int, step: int) -> str | None:
    """Return the word beside one, if no mark stands between them."""
    if not 0 <= n + step < len(words):
        return None
    one, other = sorted((words[n], words[n + step]), key=lambda w: w.start)
    parted = _GLUE.search(reading.text[one.end : other.start].replace(" ", ""))
    return None if parted else usual_spelling(words[n + step].form)
