"""Quantities: how many, with the bounds that the words set, and of what.

"At least four" has a lower bound and no upper one; "dozens" is at least two dozen and nothing more
is known. Dates, times of day, years, ages, ordinals, names ("School No. 6", "T-72") and "one" as a
pronoun are no quantities. What is counted is given in the text's own words, as far as the nouns
that follow show it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final

from firsthand.examine.reports.counted import counted, is_joined_noun
from firsthand.examine.reports.number_figures import Bounds
from firsthand.examine.reports.number_sense import Counted
from firsthand.examine.reports.number_words import Numbers, numbers
from firsthand.examine.reports.runs import not_ours
from firsthand.examine.reports.time_grammar import named_times
from firsthand.examine.reports.times import parts_of, too_many
from firsthand.examine.reports.tokens import Words, words_of
from firsthand.records import Facts, Gap, Observation, Passage
from firsthand.steps import Text, step
from firsthand.world.numbers import COUNTING


@dataclass(frozen=True)
class Quantity:
    """How many, as a text says it.

    Attributes:
        start: Where its words start, those that bound it included.
        end: Where they end.
        low: The least that is meant, as a decimal string; None if nothing bounds it below.
        high: The most; None if nothing bounds it above.
        bound: ``low``, ``over``, ``high``, ``under``, ``about``, ``just``, or nothing.
        bound_words: Where the words that bound it start and end.
        core: Where the number itself starts.
        of: Where the words for what is counted start and end, if they follow.
    """

    start: int
    end: int
    low: str | None
    high: str | None
    bound: str
    bound_words: tuple[int, int] | None
    core: int
    of: tuple[int, int] | None

    def facts(self, text: str) -> dict[str, Any]:
        """Return what an observation says of it."""
        return {
            "written": text[self.start : self.end],
            "low": self.low,
            "high": self.high,
            "of": text[self.of[0] : self.of[1]] if self.of else None,
            **({"bound": self.bound} if self.bound else {}),
        }


@step(version=3)
def quantities(text: Text, *, most: int = 20_000) -> Iterator[Observation | Gap]:
    """Find every quantity that a text names, with its bounds.

    Facts: ``written``; ``low`` and ``high`` (decimal strings, or null where nothing bounds it);
    ``of`` (what is counted, in the text's words, or null); ``bound`` (``low`` at least, ``over``
    more than, ``high`` at most, ``under`` less than, ``about``, ``just``).

    Args:
        text: The text.
        most: How many are kept; beyond that a gap says so.
    """
    count = 0
    for offset, part, code in parts_of(text.text):
        for each in find_quantities(part, code):
            if count == most:
                yield too_many("every quantity", most, text.item)
                return
            count += 1
            where = Passage.of(text.item, text.text, offset + each.start, offset + each.end)
            yield Observation(kind="quantity", where=where, facts=Facts(each.facts(part)))
    if gap := not_ours("every quantity", text.item, text.text):
        yield gap


def find_quantities(text: str, language: str) -> list[Quantity]:
    """Return the quantities of a text in one of our languages, in order; none overlap.

    Args:
        text: The text.
        language: Its BCP 47 tag; of another language nothing is found.
    """
    return list(_found(text, language)) if language in COUNTING else []


@lru_cache(maxsize=4)
def _found(text: str, language: str) -> tuple[Quantity, ...]:
    words, tables = words_of(text), numbers(language)
    skip = bytearray(len(words))
    for named in named_times(text, language):
        for at in range(named.first, named.last):
            skip[at] = 1
    out: list[Quantity] = []
    at, size = 0, len(words)
    while at < size:
        begins = not skip[at] and tables.may_begin(words, at)
        found = _at(words, at, tables, skip) if begins else None
        if found is None:
            at += 1
        else:
            at, quantity = found
            out.append(quantity)
    if language == "en":
        out = sorted([*out, *_hyphened(words, tables, skip)], key=lambda each: each.start)
    return tuple(out)


def _hyphened(words: Words, tables: Numbers, skip: bytearray) -> Iterator[Quantity]:
    """Yield the number words that a hyphen joins to what they count: "a three-day strike"."""
    for at, word in enumerate(words.plain):
        number, joined, noun = word.partition("-")
        if not joined or skip[at] or words.is_named(at + 1) or number not in tables.ones:
            continue
        if number == "one" or not is_joined_noun(noun):
            continue
        value, start = str(tables.ones[number]), words.starts[at]
        end = start + len(number)
        of = (end + 1, words.ends[at])
        yield Quantity(start, end, value, value, "", None, start, of)


def _at(words: Words, at: int, tables: Numbers, skip: bytearray) -> tuple[int, Quantity] | None:
    """Read a quantity that begins at a token: its bound, its number, what is counted."""
    bound, core_at, words_at = "", at, None
    hit = tables.before.match(words, at, len(words))
    hit = hit or tables.before_joined(words, at)
    if hit and hit[0] < len(words) and not skip[hit[0]] and not words.lines[hit[0]]:
        core_at, bound = hit
        words_at = (words.starts[at], words.ends[core_at - 1])
        again = tables.before.match(words, core_at, len(words))  # "at least about"
        if again and again[0] < len(words):
            core_at = again[0]
    found = tables.read(words, core_at)
    if found is None and bound:
        core_at, bound, words_at = at, "", None
        found = tables.read(words, core_at)
    if found is None or any(skip[core_at : found.end]):
        return None
    end = found.end
    after = tables.after.match(words, end, len(words)) if end < len(words) else None
    if after and not bound:
        words_at = (words.starts[end], words.ends[after[0] - 1])
        end, bound = after
    if not bound and found.about:
        words_at = (words.starts[core_at], words.ends[end - 1])
    of = counted(words, end, tables.code, found, skip)
    if not bound and of is not None and (behind := _behind(words, of[1], tables)):
        words_at = (words.starts[behind[0]], words.ends[behind[1] - 1])
        bound = behind[2]
    if not Counted(words, tables, core_at, end, bound, of, found).counts:
        return None
    low, high = _bounded(found, bound)
    last = end if of is None else max(end, of[2])
    if bound == "just" and tables.code != "en":
        at, words_at, bound = core_at, None, ""
    quantity = Quantity(
        start=words.starts[at],
        end=words.ends[end - 1],
        low=low,
        high=high,
        bound=bound or ("about" if found.about else ""),
        bound_words=words_at,
        core=words.starts[core_at],
        of=(words.starts[of[0]], words.ends[of[1] - 1]) if of else None,
    )
    return min(last, end), quantity


_THAN: Final = frozenset(("than", "als", "de", "d'", "que", "ніж", "як", "чем", "من"))


def _behind(words: Words, at: int, tables: Numbers) -> tuple[int, int, str] | None:
    """Read what bounds a number behind what it counts, up to a comma: "14 people or more"."""
    at += at < len(words) and words.plain[at] == ","
    if at >= len(words) or words.kinds[at] != "w" or words.lines[at]:
        return None
    hit = tables.after.match(words, at, len(words))
    if hit is None or words.word(hit[0]) in _THAN:
        return None  # "14 people and more than 20 dogs"
    if hit[0] < len(words) and tables.read(words, hit[0]):
        return None  # it bounds the next number
    return at, hit[0], hit[1]


def _bounded(found: Bounds, bound: str) -> tuple[str | None, str | None]:
    low, high = _decimal(found.low), _decimal(found.high)
    if bound in {"low", "over"}:
        return low, None
    if bound in {"high", "under"}:
        return None, high or low
    return low, high


def _decimal(number: Decimal | None) -> str | None:
    """Write a number without exponent and without zeros that say nothing."""
    if number is None:
        return None
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
