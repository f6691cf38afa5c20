"""Claims that rest on words which read as put there by a program: they say so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from firsthand.records import Claim, Observation, Passage


@dataclass(frozen=True)
class Odd:
    """A phrase that reads as put in for another.

    Attributes:
        start: Where it starts in the text.
        end: Where it ends.
        words: It.
        reading: What is proposed that stood there, or nothing.
    """

    start: int
    end: int
    words: str
    reading: str

    def __str__(self) -> str:
        proposed = f" (perhaps “{self.reading}”)" if self.reading else ""
        return f"“{self.words}”{proposed}"


def odd_phrases(found: Iterable[Observation]) -> list[Odd]:
    """Return the phrases that ``odd-phrase`` observations mark in one text, in order."""
    out = []
    for each in found:
        if isinstance(each.where, Passage):
            where, reading = each.where, each.facts.get("proposed")
            out.append(Odd(where.start, where.end, where.exact, str(reading or "")))
    return sorted(out, key=lambda odd: (odd.start, odd.end))


def resting_on(claim: Claim, odd: Iterable[Odd]) -> list[Odd]:
    """Return those of a text's odd phrases that a claim's own words hold.

    Words in quotation marks are what survives rewriting, and are not judged.
    """
    words = claim.words
    if claim.sort == "quotation" or not isinstance(words, Passage):
        return []
    return [each for each in odd if each.start < words.end and words.start < each.end]
