"""Noun phrases that name who says so, found without a parser beside a verb of saying."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from firsthand.examine.reports.attribution.found import Place
from firsthand.world.cues import Cues
from firsthand.world.languages import LANGUAGES

_WORD: Final = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*[’']?")
_GAP: Final = re.compile(r"[\s\u00a0.]*")
_HEARERS: Final = {
    "fr": re.compile(r"\s*(?:à (?:l['’]|la |notre |son )?[\w-]+|aux? [\w-]+)(?=\s(?:le|la|l['’]|un|une|[A-Z]))"),
    "es": re.compile(r"\s*a(?:l| la| los| las| este)? [\w-]+(?=\s(?:el|la|un|una|[A-Z]))"),
}
_LONGEST: Final = 9
_PLAIN: Final = 5
_ABBREVIATED: Final = 4
_TIME: Final = 40


@dataclass(frozen=True)
class Word:
    """One word.

    Attributes:
        text: As it stands.
        start: Where it starts.
        end: Where it ends.
    """

    text: str
    start: int
    end: int

    @property
    def low(self) -> str:
        """The word in small letters, with a straight apostrophe."""
        return self.text.lower().replace("’", "'")

    @property
    def big(self) -> bool:
        """Whether it begins with a capital letter or a figure."""
        return self.text[0].isupper() or self.text[0].isdigit()


def words(text: str, start: int, end: int) -> list[Word]:
    """Return the words between two places."""
    return [Word(m[0], m.start(), m.end()) for m in _WORD.finditer(text, start, end)]


def phrase_before(text: str, start: int, end: int, cues: Cues) -> Place | None:
    """Return the noun phrase that ends at `end`, as far back as it goes.

    Args:
        text: The text.
        start: Where the clause starts.
        end: Where the verb starts.
        cues: The language's cues.
    """
    found = words(text, start, end)
    lists = cues.words
    while found and (found[-1].low in lists["fillers"] or _is_adverb(found[-1], cues)):
        found.pop()
    if not found or len(text[found[-1].end : end].strip(" \u00a0,")) > 0 and not _only_fillers(text, found[-1].end, end, cues):
        return None
    kept: list[Word] = []
    for word in reversed(found):
        if kept and _parted(text, word.end, kept[0].start):
            break
        low = word.low
        if low in lists["he"] | lists["she"] | lists["they"]:
            if not kept:
                return word.start, word.end
            break
        if low in lists["stops"] and not (low in lists["links"] and kept):
            break
        kept.insert(0, word)
        if len(kept) > _LONGEST:
            return None
    return _cleaned(kept, cues)


def _only_fillers(text: str, start: int, end: int, cues: Cues) -> bool:
    return all(
        word.low in cues.words["fillers"] or _is_adverb(word, cues)
        for word in words(text, start, end)
    ) and not re.search(r"[^\w\s,'’-]", text[start:end])


def _is_adverb(word: Word, cues: Cues) -> bool:
    return cues.code == "en" and word.low.endswith("ly") and not word.big


def _parted(text: str, start: int, end: int) -> bool:
    """Say whether something between two words parts them: all but a blank or an abbreviation."""
    between = text[start:end]
    return _GAP.fullmatch(between) is None or ("." in between and start - _start(text, start) > _ABBREVIATED)


def _start(text: str, end: int) -> int:
    start = end
    while start and text[start - 1].isalnum():
        start -= 1
    return start


def _cleaned(kept: list[Word], cues: Cues) -> Place | None:
    """Return a phrase without what cannot begin or end one; nothing if it names nobody."""
    lists = cues.words
    begins = lists["small"] | lists["he"] | lists["she"] | lists["they"]
    while kept and kept[-1].low in lists["links"] | lists["small"] - {"others", "both", "все", "всі"}:
        kept.pop()
    while kept and (
        kept[0].text.isdigit()
        or kept[0].low in lists["links"] | lists["fillers"] and kept[0].low not in begins
    ):
        kept.pop(0)
    if not kept:
        return None
    if not any(word.big for word in kept) and len(kept) > _PLAIN + 2:
        return None
    return kept[0].start, kept[-1].end


def _past_time(text: str, start: int, end: int, cues: Cues) -> int:
    """Return where a day or date right after a verb ends ("said on Sunday the minister")."""
    language = LANGUAGES[cues.code]
    found = words(text, start, min(end, start + _TIME))
    if len(found) < _PLAIN - 2:
        return start
    for last in range(2, -1, -1):
        low = found[last].low if last < len(found) else ""
        day = low in language.weekdays or low in language.months
        if day and all(w.low in lists_of_time(cues) or w.text.isdigit() for w in found[:last]):
            return found[last].end
    return start


def lists_of_time(cues: Cues) -> frozenset[str]:
    """Return the small words that stand before a day."""
    return cues.words["stops"] | cues.words["small"]


def phrase_after(text: str, start: int, end: int, cues: Cues) -> Place | None:
    """Return the noun phrase that begins at `start`, after adverbs at most.

    Args:
        text: The text.
        start: Where the verb ends.
        end: Where the clause ends.
        cues: The language's cues.
    """
    lists = cues.words
    kept: list[Word] = []
    pronouns = lists["he"] | lists["she"] | lists["they"]
    start = _past_time(text, start, end, cues)
    hearer = _HEARERS[cues.code].match(text, start, end) if cues.code in _HEARERS else None
    start = hearer.end() if hearer else start
    for number, word in enumerate(words(text, start, end)):
        low = word.low
        if kept and _parted(text, kept[-1].end, word.start):
            break
        if not kept:
            if _GAP.fullmatch(text[start : word.start]) is None and number == 0:
                return None
            if low in pronouns:
                return word.start, word.end
            if low in lists["fillers"] and number < 3:
                start = word.end
                continue
            if low in lists["stops"] and low not in lists["small"]:
                return None
        elif low in lists["stops"] and low not in lists["links"]:
            break
        elif low in lists["outlets"] and kept[-1].big and not word.big:
            break
        elif low in pronouns or (_is_adverb(word, cues) and kept[-1].big):
            break
        kept.append(word)
        if len(kept) > _LONGEST:
            break
    while kept and (kept[-1].low in lists["links"] | lists["stops"]):
        kept.pop()
    place = _cleaned(kept, cues)
    if place is None:
        return None
    first = kept[0]
    if first.big or first.low in lists["small"] | lists["titles"] or cues.code == "ar":
        return place
    return place if len(kept) <= _PLAIN and cues.code in {"uk", "ru", "es", "fr", "en"} else None
